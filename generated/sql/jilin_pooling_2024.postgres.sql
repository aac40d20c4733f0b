-- 关于推动基本医疗保险省级统筹的意见（jilin_pooling_2024），PostgreSQL
-- 本查询由政策文件生成，请勿手工修改。
-- 数据在表“records”中。每行一条记录，计算2027年度；历史自2027年起。
-- 列的值为 NULL 表示没有给出。
-- 各步骤中的列是整数：金额和比例按公因数计数，日期是1970年1月1日以来的天数，类别是从0起的次序号。
-- 不能用 SQL 计算、不在结果中的：调剂金、可分配额、当期赤字、风险调剂金分配、净调剂额、调剂后结果、剩余缺口、结余支付额、财政支付额、各地单位费率合规、单位费率全省统一、起付标准拉开差距、支付比例拉开差距、缺口已核定、以收定支、市州预算齐全、单列地区预算齐全、缺口须核定（要逐项看名单）。
WITH
"inputs" AS (
  SELECT
    t."id",
    -- 险种
    CASE TRIM(t."scheme") WHEN 'employee' THEN 0 WHEN '职工医保' THEN 0 WHEN 'resident' THEN 1 WHEN '居民医保' THEN 1 END AS "scheme",
    -- 暂不分配额
    CASE WHEN t."withheld" BETWEEN 0 AND 1000000000000 THEN CAST(CAST(t."withheld" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "withheld",
    CAST(t."withheld_justified" AS BOOLEAN) AS "withheld_justified",  -- 暂不分配已说明
    -- 做实市级统筹日
    CASE WHEN t."city_pooling_done_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."city_pooling_done_on" - DATE '1970-01-01') AS INTEGER) END AS "city_pooling_done_on",
    -- 居民调剂金建立日
    CASE WHEN t."resident_fund_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."resident_fund_on" - DATE '1970-01-01') AS INTEGER) END AS "resident_fund_on",
    -- 职工调剂金建立日
    CASE WHEN t."employee_fund_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."employee_fund_on" - DATE '1970-01-01') AS INTEGER) END AS "employee_fund_on",
    -- 省级统筹实施日
    CASE WHEN t."pooling_started_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."pooling_started_on" - DATE '1970-01-01') AS INTEGER) END AS "pooling_started_on",
    -- 基金测算完成日
    CASE WHEN t."calculation_done_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."calculation_done_on" - DATE '1970-01-01') AS INTEGER) END AS "calculation_done_on",
    -- 政策统一完成日
    CASE WHEN t."policies_unified_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."policies_unified_on" - DATE '1970-01-01') AS INTEGER) END AS "policies_unified_on",
    -- 信息系统调整完成日
    CASE WHEN t."systems_adjusted_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."systems_adjusted_on" - DATE '1970-01-01') AS INTEGER) END AS "systems_adjusted_on",
    CAST(t."coverage_unified" AS BOOLEAN) AS "coverage_unified",  -- 覆盖范围已统一
    CAST(t."funding_unified" AS BOOLEAN) AS "funding_unified",  -- 筹资标准已统一
    CAST(t."benefits_unified" AS BOOLEAN) AS "benefits_unified",  -- 待遇政策已统一
    CAST(t."payment_unified" AS BOOLEAN) AS "payment_unified",  -- 医保支付已统一
    CAST(t."budget_unified" AS BOOLEAN) AS "budget_unified",  -- 预算管理已统一
    -- 超清单政策数
    CASE WHEN t."beyond_list_count" BETWEEN 0 AND 100000 THEN CAST(t."beyond_list_count" AS INTEGER) END AS "beyond_list_count",
    -- 单位费率
    CASE WHEN t."employer_rate" BETWEEN 0 AND 1 THEN CAST(CAST(t."employer_rate" AS DECIMAL(18, 6)) * 1000000 AS INTEGER) END AS "employer_rate",
    -- 个人费率
    CASE WHEN t."employee_rate" BETWEEN 0 AND 1 THEN CAST(CAST(t."employee_rate" AS DECIMAL(18, 6)) * 1000000 AS INTEGER) END AS "employee_rate",
    -- 居民个人标准
    CASE WHEN t."resident_standard" BETWEEN 0 AND 100000 THEN CAST(CAST(t."resident_standard" AS DECIMAL(18, 2)) * 100 AS INTEGER) END AS "resident_standard",
    -- 居民补助标准
    CASE WHEN t."resident_subsidy" BETWEEN 0 AND 100000 THEN CAST(CAST(t."resident_subsidy" AS DECIMAL(18, 2)) * 100 AS INTEGER) END AS "resident_subsidy",
    -- 国家个人标准
    CASE WHEN t."national_standard" BETWEEN 0 AND 100000 THEN CAST(CAST(t."national_standard" AS DECIMAL(18, 2)) * 100 AS INTEGER) END AS "national_standard",
    -- 国家补助标准
    CASE WHEN t."national_subsidy" BETWEEN 0 AND 100000 THEN CAST(CAST(t."national_subsidy" AS DECIMAL(18, 2)) * 100 AS INTEGER) END AS "national_subsidy",
    -- 平均工资基准
    CASE WHEN t."wage_base" BETWEEN 0 AND 100000000 THEN CAST(CAST(t."wage_base" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "wage_base",
    -- 职工住院起付标准
    CASE WHEN t."employee_deductible" BETWEEN 0 AND 100000000 THEN CAST(CAST(t."employee_deductible" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "employee_deductible",
    CAST(t."deductible_justified" AS BOOLEAN) AS "deductible_justified",  -- 起付标准偏离已说明
    -- 基金支付额
    CASE WHEN t."fund_paid" BETWEEN 0 AND 100000000000 THEN CAST(CAST(t."fund_paid" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "fund_paid",
    -- 政策范围费用
    CASE WHEN t."in_scope_cost" BETWEEN 10000 AND 100000000000 THEN CAST(CAST(t."in_scope_cost" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "in_scope_cost",
    -- 职工支付比例
    CASE WHEN t."employee_ratio" BETWEEN 0 AND 1 THEN CAST(CAST(t."employee_ratio" AS DECIMAL(18, 6)) * 1000000 AS INTEGER) END AS "employee_ratio",
    -- 居民支付比例
    CASE WHEN t."resident_ratio" BETWEEN 0 AND 1 THEN CAST(CAST(t."resident_ratio" AS DECIMAL(18, 6)) * 1000000 AS INTEGER) END AS "resident_ratio",
    -- 职工最高支付限额
    CASE WHEN t."employee_cap" BETWEEN 0 AND 1000000000 THEN CAST(CAST(t."employee_cap" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "employee_cap",
    -- 居民最高支付限额
    CASE WHEN t."resident_cap" BETWEEN 0 AND 1000000000 THEN CAST(CAST(t."resident_cap" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "resident_cap",
    -- 国家职工限额标准
    CASE WHEN t."national_employee_cap" BETWEEN 0 AND 1000000000 THEN CAST(CAST(t."national_employee_cap" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "national_employee_cap",
    -- 国家居民限额标准
    CASE WHEN t."national_resident_cap" BETWEEN 0 AND 1000000000 THEN CAST(CAST(t."national_resident_cap" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "national_resident_cap",
    -- 智能审核覆盖机构数
    CASE WHEN t."reviewed_institutions" BETWEEN 0 AND 1000000 THEN CAST(t."reviewed_institutions" AS INTEGER) END AS "reviewed_institutions",
    CASE WHEN t."institutions" BETWEEN 0 AND 1000000 THEN CAST(t."institutions" AS INTEGER) END AS "institutions",  -- 定点机构数
    CASE WHEN t."covered_units" BETWEEN 0 AND 1000000 THEN CAST(t."covered_units" AS INTEGER) END AS "covered_units",  -- 服务覆盖单位数
    CASE WHEN t."all_units" BETWEEN 0 AND 1000000 THEN CAST(t."all_units" AS INTEGER) END AS "all_units",  -- 应覆盖单位数
    -- 列值有误
    CASE
      WHEN NULLIF(TRIM(t."scheme"), '') NOT IN ('employee', '职工医保', 'resident', '居民医保') THEN 1
      WHEN t."withheld" <> ROUND(t."withheld", 2) THEN 2
      WHEN t."withheld" NOT BETWEEN 0 AND 1000000000000 THEN 3
      WHEN t."city_pooling_done_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 4
      WHEN t."resident_fund_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 5
      WHEN t."employee_fund_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 6
      WHEN t."pooling_started_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 7
      WHEN t."calculation_done_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 8
      WHEN t."policies_unified_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 9
      WHEN t."systems_adjusted_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 10
      WHEN t."beyond_list_count" <> ROUND(t."beyond_list_count", 0) THEN 11
      WHEN t."beyond_list_count" NOT BETWEEN 0 AND 100000 THEN 12
      WHEN t."employer_rate" <> ROUND(t."employer_rate", 6) THEN 13
      WHEN t."employer_rate" NOT BETWEEN 0 AND 1 THEN 14
      WHEN t."employee_rate" <> ROUND(t."employee_rate", 6) THEN 15
      WHEN t."employee_rate" NOT BETWEEN 0 AND 1 THEN 16
      WHEN t."resident_standard" <> ROUND(t."resident_standard", 2) THEN 17
      WHEN t."resident_standard" NOT BETWEEN 0 AND 100000 THEN 18
      WHEN t."resident_subsidy" <> ROUND(t."resident_subsidy", 2) THEN 19
      WHEN t."resident_subsidy" NOT BETWEEN 0 AND 100000 THEN 20
      WHEN t."national_standard" <> ROUND(t."national_standard", 2) THEN 21
      WHEN t."national_standard" NOT BETWEEN 0 AND 100000 THEN 22
      WHEN t."national_subsidy" <> ROUND(t."national_subsidy", 2) THEN 23
      WHEN t."national_subsidy" NOT BETWEEN 0 AND 100000 THEN 24
      WHEN t."wage_base" <> ROUND(t."wage_base", 2) THEN 25
      WHEN t."wage_base" NOT BETWEEN 0 AND 100000000 THEN 26
      WHEN t."employee_deductible" <> ROUND(t."employee_deductible", 2) THEN 27
      WHEN t."employee_deductible" NOT BETWEEN 0 AND 100000000 THEN 28
      WHEN t."fund_paid" <> ROUND(t."fund_paid", 2) THEN 29
      WHEN t."fund_paid" NOT BETWEEN 0 AND 100000000000 THEN 30
      WHEN t."in_scope_cost" <> ROUND(t."in_scope_cost", 2) THEN 31
      WHEN t."in_scope_cost" NOT BETWEEN 10000 AND 100000000000 THEN 32
      WHEN t."employee_ratio" <> ROUND(t."employee_ratio", 6) THEN 33
      WHEN t."employee_ratio" NOT BETWEEN 0 AND 1 THEN 34
      WHEN t."resident_ratio" <> ROUND(t."resident_ratio", 6) THEN 35
      WHEN t."resident_ratio" NOT BETWEEN 0 AND 1 THEN 36
      WHEN t."employee_cap" <> ROUND(t."employee_cap", 2) THEN 37
      WHEN t."employee_cap" NOT BETWEEN 0 AND 1000000000 THEN 38
      WHEN t."resident_cap" <> ROUND(t."resident_cap", 2) THEN 39
      WHEN t."resident_cap" NOT BETWEEN 0 AND 1000000000 THEN 40
      WHEN t."national_employee_cap" <> ROUND(t."national_employee_cap", 2) THEN 41
      WHEN t."national_employee_cap" NOT BETWEEN 0 AND 1000000000 THEN 42
      WHEN t."national_resident_cap" <> ROUND(t."national_resident_cap", 2) THEN 43
      WHEN t."national_resident_cap" NOT BETWEEN 0 AND 1000000000 THEN 44
      WHEN t."reviewed_institutions" <> ROUND(t."reviewed_institutions", 0) THEN 45
      WHEN t."reviewed_institutions" NOT BETWEEN 0 AND 1000000 THEN 46
      WHEN t."institutions" <> ROUND(t."institutions", 0) THEN 47
      WHEN t."institutions" NOT BETWEEN 0 AND 1000000 THEN 48
      WHEN t."covered_units" <> ROUND(t."covered_units", 0) THEN 49
      WHEN t."covered_units" NOT BETWEEN 0 AND 1000000 THEN 50
      WHEN t."all_units" <> ROUND(t."all_units", 0) THEN 51
      WHEN t."all_units" NOT BETWEEN 0 AND 1000000 THEN 52
    END AS "refused"
  FROM "records" t
  OFFSET 0
),
"checked" AS (
  SELECT
    p.*,
    -- 不能计算的原因
    CASE
      WHEN "refused" IS NOT NULL THEN "refused"
      WHEN "scheme" IS NULL THEN 53
    END AS "fault"
  FROM "inputs" p
  OFFSET 0
)
SELECT
    "id",
    CAST(2027 AS INTEGER) AS "year",  -- 计算的年度
    -- 调剂金已建立（是否）：规则，依据 《004》一第4段第1句
    CASE WHEN "fault" IS NULL THEN (CASE WHEN COALESCE("scheme", 0) = 1 THEN "resident_fund_on" IS NOT NULL AND COALESCE("resident_fund_on", -719162) <= 21183 ELSE "employee_fund_on" IS NOT NULL AND COALESCE("employee_fund_on", -719162) <= 21183 END) END AS "fund_established",
    -- 调剂金全部分配（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》一第5段第1句
    CASE WHEN "fault" IS NULL THEN CASE CASE WHEN COALESCE("withheld", 0) = 0 THEN 0 WHEN COALESCE("withheld_justified", FALSE) THEN 1 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "full_distribution",
    -- 先做实市级统筹（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》一第4段第1句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("resident_fund_on" IS NOT NULL OR "employee_fund_on" IS NOT NULL)) THEN CASE CASE WHEN ("resident_fund_on" IS NULL OR "city_pooling_done_on" IS NOT NULL AND COALESCE("resident_fund_on", -719162) > COALESCE("city_pooling_done_on", -719162)) AND ("employee_fund_on" IS NULL OR "city_pooling_done_on" IS NOT NULL AND COALESCE("employee_fund_on", -719162) > COALESCE("city_pooling_done_on", -719162)) THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "city_pooling_first",
    -- 先居民后职工（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》一第4段第1句
    CASE WHEN "fault" IS NULL AND NOT "employee_fund_on" IS NULL THEN CASE CASE WHEN "resident_fund_on" IS NOT NULL AND COALESCE("employee_fund_on", -719162) > COALESCE("resident_fund_on", -719162) THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "resident_before_employee",
    -- 调剂金先于省级统筹（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》一第4段第1句
    CASE WHEN "fault" IS NULL AND NOT "pooling_started_on" IS NULL THEN CASE CASE WHEN "employee_fund_on" IS NOT NULL AND COALESCE("employee_fund_on", -719162) <= COALESCE("pooling_started_on", -719162) AND "resident_fund_on" IS NOT NULL AND COALESCE("resident_fund_on", -719162) <= COALESCE("pooling_started_on", -719162) THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "funds_before_pooling",
    -- 前期工作完成（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》三第1段第1句
    CASE WHEN "fault" IS NULL AND NOT "pooling_started_on" IS NULL THEN CASE CASE WHEN "calculation_done_on" IS NOT NULL AND COALESCE("pooling_started_on", -719162) > COALESCE("calculation_done_on", -719162) AND "policies_unified_on" IS NOT NULL AND COALESCE("pooling_started_on", -719162) > COALESCE("policies_unified_on", -719162) AND "systems_adjusted_on" IS NOT NULL AND COALESCE("pooling_started_on", -719162) > COALESCE("systems_adjusted_on", -719162) THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "preparation_done",
    -- 已统一项数（个数，个）：规则，依据 《004》一第2段第1句
    CASE WHEN "fault" IS NULL THEN CAST(CASE WHEN COALESCE("coverage_unified", FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE("funding_unified", FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE("benefits_unified", FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE("payment_unified", FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE("budget_unified", FALSE) THEN 1 ELSE 0 END AS INTEGER) END AS "unified_count",
    -- 单位费率合规（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》二（二）第1段第2句
    CASE WHEN "fault" IS NULL AND NOT "employer_rate" IS NULL THEN CASE CASE WHEN COALESCE("employer_rate", 0) >= 55000 AND COALESCE("employer_rate", 0) <= 65000 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "employer_rate_check",
    -- 个人费率合规（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》二（二）第1段第2句
    CASE WHEN "fault" IS NULL AND NOT "employee_rate" IS NULL THEN CASE CASE WHEN COALESCE("employee_rate", 0) = 20000 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "employee_rate_check",
    -- 居民个人标准合规（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》二（二）第1段第4句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("resident_standard" IS NOT NULL AND "national_standard" IS NOT NULL)) THEN CASE CASE WHEN COALESCE("national_standard", 0) <= COALESCE("resident_standard", 0) THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "resident_standard_check",
    -- 居民补助标准合规（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》二（二）第1段第4句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("resident_subsidy" IS NOT NULL AND "national_subsidy" IS NOT NULL)) THEN CASE CASE WHEN COALESCE("national_subsidy", 0) <= COALESCE("resident_subsidy", 0) THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "resident_subsidy_check",
    -- 居民筹资总额合规（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》二（二）第1段第4句
    CASE WHEN "fault" IS NULL AND 1 = 0 THEN CASE 0 WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "resident_total_check",
    -- 超清单政策清零（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》二（三）第1段第1句
    CASE WHEN "fault" IS NULL AND NOT "beyond_list_count" IS NULL THEN CASE CASE WHEN COALESCE("beyond_list_count", 0) = 0 THEN 0 ELSE 3 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "beyond_list_cleared",
    -- 核对用平均工资（金额，元）：规则，依据 《004》二（三）第2段第1句
    CASE WHEN "fault" IS NULL AND NOT "wage_base" IS NULL THEN CAST(CAST(COALESCE("wage_base", 0) AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "wage_checked",
    -- 起付标准上限（金额，元）：规则，依据 《004》二（三）第2段第1句
    CASE WHEN "fault" IS NULL AND NOT "wage_base" IS NULL THEN CAST(CAST(((COALESCE("wage_base", 0) + 5) / 10) AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "deductible_limit",
    -- 平均工资基准列明（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》二（三）第2段第1句
    CASE WHEN "fault" IS NULL AND NOT "employee_deductible" IS NULL THEN CASE CASE WHEN "wage_base" IS NOT NULL THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "wage_base_given",
    -- 起付标准合规（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》二（三）第2段第1句
    CASE WHEN "fault" IS NULL AND NOT ("wage_base" IS NULL OR "employee_deductible" IS NULL) THEN CASE CASE WHEN COALESCE("employee_deductible", 0) * 10 <= COALESCE("wage_base", 0) THEN 0 WHEN COALESCE("deductible_justified", FALSE) THEN 1 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "deductible_check",
    -- 总体支付比例（比例）：规则，依据 《004》二（三）第2段第2句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("fund_paid" IS NOT NULL AND "in_scope_cost" IS NOT NULL)) THEN CAST(CAST(((COALESCE("in_scope_cost", 1000000) + COALESCE("fund_paid", 0) * 10000 * 2) / (COALESCE("in_scope_cost", 1000000) * 2)) * 100 AS DECIMAL(38, 0)) * 0.000001 AS DECIMAL(38, 6)) END AS "overall_ratio",
    -- 总体支付比例合规（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》二（三）第2段第2句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("fund_paid" IS NOT NULL AND "in_scope_cost" IS NOT NULL)) THEN CASE CASE WHEN COALESCE("in_scope_cost", 1000000) * 73 <= COALESCE("fund_paid", 0) * 100 AND COALESCE("fund_paid", 0) * 100 <= COALESCE("in_scope_cost", 1000000) * 77 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "ratio_check",
    -- 职工支付比例较高（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》二（三）第2段第2句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("employee_ratio" IS NOT NULL AND "resident_ratio" IS NOT NULL)) THEN CASE CASE WHEN COALESCE("employee_ratio", 0) <= COALESCE("resident_ratio", 0) THEN 2 ELSE 0 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "schemes_gap",
    -- 职工限额达标（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》二（三）第2段第3句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("employee_cap" IS NOT NULL AND "national_employee_cap" IS NOT NULL)) THEN CASE CASE WHEN COALESCE("national_employee_cap", 0) <= COALESCE("employee_cap", 0) THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "employee_cap_check",
    -- 居民限额达标（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》二（三）第2段第3句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("resident_cap" IS NOT NULL AND "national_resident_cap" IS NOT NULL)) THEN CASE CASE WHEN COALESCE("national_resident_cap", 0) <= COALESCE("resident_cap", 0) THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "resident_cap_check",
    -- 智能审核全面应用（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》三第1段第2句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("reviewed_institutions" IS NOT NULL AND "institutions" IS NOT NULL)) THEN CASE CASE WHEN COALESCE("institutions", 0) <= COALESCE("reviewed_institutions", 0) THEN 0 ELSE 3 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "review_everywhere",
    -- 经办服务五级覆盖（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《004》二（七）第1段第1句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("covered_units" IS NOT NULL AND "all_units" IS NOT NULL)) THEN CASE CASE WHEN COALESCE("all_units", 0) <= COALESCE("covered_units", 0) THEN 0 ELSE 3 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "services_everywhere",
    -- 不能计算时：代码
    CASE "fault"
      WHEN 1 THEN 'unknown-category'
      WHEN 2 THEN 'too-precise'
      WHEN 3 THEN 'out-of-range'
      WHEN 4 THEN 'bad-date'
      WHEN 5 THEN 'bad-date'
      WHEN 6 THEN 'bad-date'
      WHEN 7 THEN 'bad-date'
      WHEN 8 THEN 'bad-date'
      WHEN 9 THEN 'bad-date'
      WHEN 10 THEN 'bad-date'
      WHEN 11 THEN 'too-precise'
      WHEN 12 THEN 'out-of-range'
      WHEN 13 THEN 'too-precise'
      WHEN 14 THEN 'out-of-range'
      WHEN 15 THEN 'too-precise'
      WHEN 16 THEN 'out-of-range'
      WHEN 17 THEN 'too-precise'
      WHEN 18 THEN 'out-of-range'
      WHEN 19 THEN 'too-precise'
      WHEN 20 THEN 'out-of-range'
      WHEN 21 THEN 'too-precise'
      WHEN 22 THEN 'out-of-range'
      WHEN 23 THEN 'too-precise'
      WHEN 24 THEN 'out-of-range'
      WHEN 25 THEN 'too-precise'
      WHEN 26 THEN 'out-of-range'
      WHEN 27 THEN 'too-precise'
      WHEN 28 THEN 'out-of-range'
      WHEN 29 THEN 'too-precise'
      WHEN 30 THEN 'out-of-range'
      WHEN 31 THEN 'too-precise'
      WHEN 32 THEN 'out-of-range'
      WHEN 33 THEN 'too-precise'
      WHEN 34 THEN 'out-of-range'
      WHEN 35 THEN 'too-precise'
      WHEN 36 THEN 'out-of-range'
      WHEN 37 THEN 'too-precise'
      WHEN 38 THEN 'out-of-range'
      WHEN 39 THEN 'too-precise'
      WHEN 40 THEN 'out-of-range'
      WHEN 41 THEN 'too-precise'
      WHEN 42 THEN 'out-of-range'
      WHEN 43 THEN 'too-precise'
      WHEN 44 THEN 'out-of-range'
      WHEN 45 THEN 'too-precise'
      WHEN 46 THEN 'out-of-range'
      WHEN 47 THEN 'too-precise'
      WHEN 48 THEN 'out-of-range'
      WHEN 49 THEN 'too-precise'
      WHEN 50 THEN 'out-of-range'
      WHEN 51 THEN 'too-precise'
      WHEN 52 THEN 'out-of-range'
      WHEN 53 THEN 'missing-input'
    END AS "error_code",
    -- 说明
    CASE "fault"
      WHEN 1 THEN '“险种”不是险种类的一项'
      WHEN 2 THEN '“暂不分配额”最细到0.01'
      WHEN 3 THEN '“暂不分配额”应当在0至1000000000000之间'
      WHEN 4 THEN '“做实市级统筹日”不是公元1年至9999年的日期'
      WHEN 5 THEN '“居民调剂金建立日”不是公元1年至9999年的日期'
      WHEN 6 THEN '“职工调剂金建立日”不是公元1年至9999年的日期'
      WHEN 7 THEN '“省级统筹实施日”不是公元1年至9999年的日期'
      WHEN 8 THEN '“基金测算完成日”不是公元1年至9999年的日期'
      WHEN 9 THEN '“政策统一完成日”不是公元1年至9999年的日期'
      WHEN 10 THEN '“信息系统调整完成日”不是公元1年至9999年的日期'
      WHEN 11 THEN '“超清单政策数”应当是整数'
      WHEN 12 THEN '“超清单政策数”应当在0至100000之间'
      WHEN 13 THEN '“单位费率”最细到0.000001'
      WHEN 14 THEN '“单位费率”应当在0至1之间'
      WHEN 15 THEN '“个人费率”最细到0.000001'
      WHEN 16 THEN '“个人费率”应当在0至1之间'
      WHEN 17 THEN '“居民个人标准”最细到0.01'
      WHEN 18 THEN '“居民个人标准”应当在0至100000之间'
      WHEN 19 THEN '“居民补助标准”最细到0.01'
      WHEN 20 THEN '“居民补助标准”应当在0至100000之间'
      WHEN 21 THEN '“国家个人标准”最细到0.01'
      WHEN 22 THEN '“国家个人标准”应当在0至100000之间'
      WHEN 23 THEN '“国家补助标准”最细到0.01'
      WHEN 24 THEN '“国家补助标准”应当在0至100000之间'
      WHEN 25 THEN '“平均工资基准”最细到0.01'
      WHEN 26 THEN '“平均工资基准”应当在0至100000000之间'
      WHEN 27 THEN '“职工住院起付标准”最细到0.01'
      WHEN 28 THEN '“职工住院起付标准”应当在0至100000000之间'
      WHEN 29 THEN '“基金支付额”最细到0.01'
      WHEN 30 THEN '“基金支付额”应当在0至100000000000之间'
      WHEN 31 THEN '“政策范围费用”最细到0.01'
      WHEN 32 THEN '“政策范围费用”应当在10000至100000000000之间'
      WHEN 33 THEN '“职工支付比例”最细到0.000001'
      WHEN 34 THEN '“职工支付比例”应当在0至1之间'
      WHEN 35 THEN '“居民支付比例”最细到0.000001'
      WHEN 36 THEN '“居民支付比例”应当在0至1之间'
      WHEN 37 THEN '“职工最高支付限额”最细到0.01'
      WHEN 38 THEN '“职工最高支付限额”应当在0至1000000000之间'
      WHEN 39 THEN '“居民最高支付限额”最细到0.01'
      WHEN 40 THEN '“居民最高支付限额”应当在0至1000000000之间'
      WHEN 41 THEN '“国家职工限额标准”最细到0.01'
      WHEN 42 THEN '“国家职工限额标准”应当在0至1000000000之间'
      WHEN 43 THEN '“国家居民限额标准”最细到0.01'
      WHEN 44 THEN '“国家居民限额标准”应当在0至1000000000之间'
      WHEN 45 THEN '“智能审核覆盖机构数”应当是整数'
      WHEN 46 THEN '“智能审核覆盖机构数”应当在0至1000000之间'
      WHEN 47 THEN '“定点机构数”应当是整数'
      WHEN 48 THEN '“定点机构数”应当在0至1000000之间'
      WHEN 49 THEN '“服务覆盖单位数”应当是整数'
      WHEN 50 THEN '“服务覆盖单位数”应当在0至1000000之间'
      WHEN 51 THEN '“应覆盖单位数”应当是整数'
      WHEN 52 THEN '“应覆盖单位数”应当在0至1000000之间'
      WHEN 53 THEN '缺少输入“险种”'
    END AS "error_message",
    -- 有关的项目
    CASE "fault"
      WHEN 1 THEN 'scheme'
      WHEN 2 THEN 'withheld'
      WHEN 3 THEN 'withheld'
      WHEN 4 THEN 'city_pooling_done_on'
      WHEN 5 THEN 'resident_fund_on'
      WHEN 6 THEN 'employee_fund_on'
      WHEN 7 THEN 'pooling_started_on'
      WHEN 8 THEN 'calculation_done_on'
      WHEN 9 THEN 'policies_unified_on'
      WHEN 10 THEN 'systems_adjusted_on'
      WHEN 11 THEN 'beyond_list_count'
      WHEN 12 THEN 'beyond_list_count'
      WHEN 13 THEN 'employer_rate'
      WHEN 14 THEN 'employer_rate'
      WHEN 15 THEN 'employee_rate'
      WHEN 16 THEN 'employee_rate'
      WHEN 17 THEN 'resident_standard'
      WHEN 18 THEN 'resident_standard'
      WHEN 19 THEN 'resident_subsidy'
      WHEN 20 THEN 'resident_subsidy'
      WHEN 21 THEN 'national_standard'
      WHEN 22 THEN 'national_standard'
      WHEN 23 THEN 'national_subsidy'
      WHEN 24 THEN 'national_subsidy'
      WHEN 25 THEN 'wage_base'
      WHEN 26 THEN 'wage_base'
      WHEN 27 THEN 'employee_deductible'
      WHEN 28 THEN 'employee_deductible'
      WHEN 29 THEN 'fund_paid'
      WHEN 30 THEN 'fund_paid'
      WHEN 31 THEN 'in_scope_cost'
      WHEN 32 THEN 'in_scope_cost'
      WHEN 33 THEN 'employee_ratio'
      WHEN 34 THEN 'employee_ratio'
      WHEN 35 THEN 'resident_ratio'
      WHEN 36 THEN 'resident_ratio'
      WHEN 37 THEN 'employee_cap'
      WHEN 38 THEN 'employee_cap'
      WHEN 39 THEN 'resident_cap'
      WHEN 40 THEN 'resident_cap'
      WHEN 41 THEN 'national_employee_cap'
      WHEN 42 THEN 'national_employee_cap'
      WHEN 43 THEN 'national_resident_cap'
      WHEN 44 THEN 'national_resident_cap'
      WHEN 45 THEN 'reviewed_institutions'
      WHEN 46 THEN 'reviewed_institutions'
      WHEN 47 THEN 'institutions'
      WHEN 48 THEN 'institutions'
      WHEN 49 THEN 'covered_units'
      WHEN 50 THEN 'covered_units'
      WHEN 51 THEN 'all_units'
      WHEN 52 THEN 'all_units'
      WHEN 53 THEN 'scheme'
    END AS "error_field"
FROM "checked";

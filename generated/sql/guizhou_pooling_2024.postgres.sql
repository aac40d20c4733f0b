-- 贵州省关于推进基本医疗保险省级统筹的实施意见（征求意见稿）（guizhou_pooling_2024），PostgreSQL
-- 本查询由政策文件生成，请勿手工修改。
-- 数据在表“records”中。每行一条记录，计算2026年度；历史自2026年起。
-- 列的值为 NULL 表示没有给出。
-- 各步骤中的列是整数：金额和比例按公因数计数，日期是1970年1月1日以来的天数，类别是从0起的次序号。
-- 不能用 SQL 计算、不在结果中的：上解额、调剂金、平衡计划额、补缺计划额、补缺留存额、平衡调剂金、可以使用调剂金、平衡调剂金分配、可用补缺额、补缺分担基数、补缺应担额、补缺支付额、本地份额、补缺未付额、本地应担额、结余支付额、政府支付额、结转以后的补缺额、省级另付额、缴费费率全省统一、缴费基数全省统一、各级住院比例合规、职工住院比例拉开差距、居民住院比例拉开差距、各级职工门诊比例合规、各级居民门诊比例合规、市级统收统支、补缺年末存量、年末结余、支出科目限定（要逐项看名单）。
-- 不能用 SQL 计算、不在结果中的：支出预算要素（要用到文字）。
WITH
"inputs" AS (
  SELECT
    t."id",
    -- 补缺存量
    CASE WHEN t."gap_pool_stock" BETWEEN 0 AND 1000000000000 THEN CAST(CAST(t."gap_pool_stock" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "gap_pool_stock",
    -- 险种
    CASE TRIM(t."scheme") WHEN 'employee' THEN 0 WHEN '职工医保' THEN 0 WHEN 'resident' THEN 1 WHEN '城乡居民医保' THEN 1 END AS "scheme",
    -- 险种间调剂额
    CASE WHEN t."cross_scheme_transfer" BETWEEN 0 AND 1000000000000 THEN CAST(CAST(t."cross_scheme_transfer" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "cross_scheme_transfer",
    -- 调剂金他用额
    CASE WHEN t."pool_other_use" BETWEEN 0 AND 1000000000000 THEN CAST(CAST(t."pool_other_use" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "pool_other_use",
    -- 平均工资基准
    CASE WHEN t."wage_base" BETWEEN 0 AND 100000000 THEN CAST(CAST(t."wage_base" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "wage_base",
    -- 可支配收入基准
    CASE WHEN t."income_base" BETWEEN 0 AND 100000000 THEN CAST(CAST(t."income_base" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "income_base",
    -- 职工住院起付标准
    CASE WHEN t."employee_deductible" BETWEEN 0 AND 100000000 THEN CAST(CAST(t."employee_deductible" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "employee_deductible",
    -- 居民住院起付标准
    CASE WHEN t."resident_deductible" BETWEEN 0 AND 100000000 THEN CAST(CAST(t."resident_deductible" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "resident_deductible",
    -- 职工住院支付比例
    CASE WHEN t."employee_inpatient_ratio" BETWEEN 0 AND 1 THEN CAST(CAST(t."employee_inpatient_ratio" AS DECIMAL(18, 6)) * 1000000 AS INTEGER) END AS "employee_inpatient_ratio",
    -- 居民住院支付比例
    CASE WHEN t."resident_inpatient_ratio" BETWEEN 0 AND 1 THEN CAST(CAST(t."resident_inpatient_ratio" AS DECIMAL(18, 6)) * 1000000 AS INTEGER) END AS "resident_inpatient_ratio",
    -- 职工最高支付限额
    CASE WHEN t."employee_cap" BETWEEN 0 AND 1000000000 THEN CAST(CAST(t."employee_cap" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "employee_cap",
    -- 居民最高支付限额
    CASE WHEN t."resident_cap" BETWEEN 0 AND 1000000000 THEN CAST(CAST(t."resident_cap" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "resident_cap",
    -- 职工门诊起付标准
    CASE WHEN t."employee_outpatient_deductible" BETWEEN 0 AND 100000000 THEN CAST(CAST(t."employee_outpatient_deductible" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "employee_outpatient_deductible",
    -- 居民门诊起付标准
    CASE WHEN t."resident_outpatient_deductible" BETWEEN 0 AND 100000000 THEN CAST(CAST(t."resident_outpatient_deductible" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "resident_outpatient_deductible",
    -- 职工门诊支付比例
    CASE WHEN t."employee_outpatient_ratio" BETWEEN 0 AND 1 THEN CAST(CAST(t."employee_outpatient_ratio" AS DECIMAL(18, 6)) * 1000000 AS INTEGER) END AS "employee_outpatient_ratio",
    -- 居民门诊支付比例
    CASE WHEN t."resident_outpatient_ratio" BETWEEN 0 AND 1 THEN CAST(CAST(t."resident_outpatient_ratio" AS DECIMAL(18, 6)) * 1000000 AS INTEGER) END AS "resident_outpatient_ratio",
    -- 职工门诊限额
    CASE WHEN t."employee_outpatient_cap" BETWEEN 0 AND 1000000000 THEN CAST(CAST(t."employee_outpatient_cap" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "employee_outpatient_cap",
    -- 居民门诊限额
    CASE WHEN t."resident_outpatient_cap" BETWEEN 0 AND 1000000000 THEN CAST(CAST(t."resident_outpatient_cap" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "resident_outpatient_cap",
    CAST(t."deductible_justified" AS BOOLEAN) AS "deductible_justified",  -- 职工起付标准偏离已说明
    CAST(t."resident_deductible_justified" AS BOOLEAN) AS "resident_deductible_justified",  -- 居民起付标准偏离已说明
    CAST(t."cap_justified" AS BOOLEAN) AS "cap_justified",  -- 职工限额偏离已说明
    CAST(t."resident_cap_justified" AS BOOLEAN) AS "resident_cap_justified",  -- 居民限额偏离已说明
    -- 预算收入
    CASE WHEN t."budget_income" BETWEEN 0 AND 1000000000000 THEN CAST(CAST(t."budget_income" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "budget_income",
    -- 预算支出
    CASE WHEN t."budget_spending" BETWEEN 0 AND 1000000000000 THEN CAST(CAST(t."budget_spending" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "budget_spending",
    -- 上年末累计结余
    CASE WHEN t."opening_balance" BETWEEN -1000000000000 AND 1000000000000 THEN CAST(CAST(t."opening_balance" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "opening_balance",
    CAST(t."deficit_justified" AS BOOLEAN) AS "deficit_justified",  -- 当年赤字已说明
    -- 缴费基数或标准
    CASE WHEN t."contribution_base" BETWEEN 0 AND 1000000000000 THEN CAST(CAST(t."contribution_base" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "contribution_base",
    -- 缴费费率
    CASE WHEN t."contribution_rate" BETWEEN 0 AND 1 THEN CAST(CAST(t."contribution_rate" AS DECIMAL(18, 6)) * 1000000 AS INTEGER) END AS "contribution_rate",
    -- 预算参保人数
    CASE WHEN t."budget_insured" BETWEEN 0 AND 1000000000 THEN CAST(t."budget_insured" AS INTEGER) END AS "budget_insured",
    -- 按病种支付额
    CASE WHEN t."case_payment" BETWEEN 0 AND 100000000000 THEN CAST(CAST(t."case_payment" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "case_payment",
    -- 基金支付总额
    CASE WHEN t."fund_payment" BETWEEN 0 AND 100000000000 THEN CAST(CAST(t."fund_payment" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "fund_payment",
    CASE WHEN t."local_units" BETWEEN 0 AND 1000000 THEN CAST(t."local_units" AS INTEGER) END AS "local_units",  -- 基层单位数
    CASE WHEN t."covered_units" BETWEEN 0 AND 1000000 THEN CAST(t."covered_units" AS INTEGER) END AS "covered_units",  -- 已覆盖单位数
    -- 实施方案出台日
    CASE WHEN t."plan_issued_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."plan_issued_on" - DATE '1970-01-01') AS INTEGER) END AS "plan_issued_on",
    -- 预算办法出台日
    CASE WHEN t."budget_rules_issued_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."budget_rules_issued_on" - DATE '1970-01-01') AS INTEGER) END AS "budget_rules_issued_on",
    -- 预警机制完善日
    CASE WHEN t."warning_improved_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."warning_improved_on" - DATE '1970-01-01') AS INTEGER) END AS "warning_improved_on",
    -- 统一政策出台日
    CASE WHEN t."uniform_policy_issued_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."uniform_policy_issued_on" - DATE '1970-01-01') AS INTEGER) END AS "uniform_policy_issued_on",
    -- 调剂金办法出台日
    CASE WHEN t."fund_rules_issued_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."fund_rules_issued_on" - DATE '1970-01-01') AS INTEGER) END AS "fund_rules_issued_on",
    -- 调剂金账户开设日
    CASE WHEN t."account_opened_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."account_opened_on" - DATE '1970-01-01') AS INTEGER) END AS "account_opened_on",
    -- 考核机制出台日
    CASE WHEN t."assessment_issued_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."assessment_issued_on" - DATE '1970-01-01') AS INTEGER) END AS "assessment_issued_on",
    -- 省级统筹实施日
    CASE WHEN t."pooling_started_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."pooling_started_on" - DATE '1970-01-01') AS INTEGER) END AS "pooling_started_on",
    -- 列值有误
    CASE
      WHEN t."gap_pool_stock" <> ROUND(t."gap_pool_stock", 2) THEN 1
      WHEN t."gap_pool_stock" NOT BETWEEN 0 AND 1000000000000 THEN 2
      WHEN NULLIF(TRIM(t."scheme"), '') NOT IN ('employee', '职工医保', 'resident', '城乡居民医保') THEN 3
      WHEN t."cross_scheme_transfer" <> ROUND(t."cross_scheme_transfer", 2) THEN 4
      WHEN t."cross_scheme_transfer" NOT BETWEEN 0 AND 1000000000000 THEN 5
      WHEN t."pool_other_use" <> ROUND(t."pool_other_use", 2) THEN 6
      WHEN t."pool_other_use" NOT BETWEEN 0 AND 1000000000000 THEN 7
      WHEN t."wage_base" <> ROUND(t."wage_base", 2) THEN 8
      WHEN t."wage_base" NOT BETWEEN 0 AND 100000000 THEN 9
      WHEN t."income_base" <> ROUND(t."income_base", 2) THEN 10
      WHEN t."income_base" NOT BETWEEN 0 AND 100000000 THEN 11
      WHEN t."employee_deductible" <> ROUND(t."employee_deductible", 2) THEN 12
      WHEN t."employee_deductible" NOT BETWEEN 0 AND 100000000 THEN 13
      WHEN t."resident_deductible" <> ROUND(t."resident_deductible", 2) THEN 14
      WHEN t."resident_deductible" NOT BETWEEN 0 AND 100000000 THEN 15
      WHEN t."employee_inpatient_ratio" <> ROUND(t."employee_inpatient_ratio", 6) THEN 16
      WHEN t."employee_inpatient_ratio" NOT BETWEEN 0 AND 1 THEN 17
      WHEN t."resident_inpatient_ratio" <> ROUND(t."resident_inpatient_ratio", 6) THEN 18
      WHEN t."resident_inpatient_ratio" NOT BETWEEN 0 AND 1 THEN 19
      WHEN t."employee_cap" <> ROUND(t."employee_cap", 2) THEN 20
      WHEN t."employee_cap" NOT BETWEEN 0 AND 1000000000 THEN 21
      WHEN t."resident_cap" <> ROUND(t."resident_cap", 2) THEN 22
      WHEN t."resident_cap" NOT BETWEEN 0 AND 1000000000 THEN 23
      WHEN t."employee_outpatient_deductible" <> ROUND(t."employee_outpatient_deductible", 2) THEN 24
      WHEN t."employee_outpatient_deductible" NOT BETWEEN 0 AND 100000000 THEN 25
      WHEN t."resident_outpatient_deductible" <> ROUND(t."resident_outpatient_deductible", 2) THEN 26
      WHEN t."resident_outpatient_deductible" NOT BETWEEN 0 AND 100000000 THEN 27
      WHEN t."employee_outpatient_ratio" <> ROUND(t."employee_outpatient_ratio", 6) THEN 28
      WHEN t."employee_outpatient_ratio" NOT BETWEEN 0 AND 1 THEN 29
      WHEN t."resident_outpatient_ratio" <> ROUND(t."resident_outpatient_ratio", 6) THEN 30
      WHEN t."resident_outpatient_ratio" NOT BETWEEN 0 AND 1 THEN 31
      WHEN t."employee_outpatient_cap" <> ROUND(t."employee_outpatient_cap", 2) THEN 32
      WHEN t."employee_outpatient_cap" NOT BETWEEN 0 AND 1000000000 THEN 33
      WHEN t."resident_outpatient_cap" <> ROUND(t."resident_outpatient_cap", 2) THEN 34
      WHEN t."resident_outpatient_cap" NOT BETWEEN 0 AND 1000000000 THEN 35
      WHEN t."budget_income" <> ROUND(t."budget_income", 2) THEN 36
      WHEN t."budget_income" NOT BETWEEN 0 AND 1000000000000 THEN 37
      WHEN t."budget_spending" <> ROUND(t."budget_spending", 2) THEN 38
      WHEN t."budget_spending" NOT BETWEEN 0 AND 1000000000000 THEN 39
      WHEN t."opening_balance" <> ROUND(t."opening_balance", 2) THEN 40
      WHEN t."opening_balance" NOT BETWEEN -1000000000000 AND 1000000000000 THEN 41
      WHEN t."contribution_base" <> ROUND(t."contribution_base", 2) THEN 42
      WHEN t."contribution_base" NOT BETWEEN 0 AND 1000000000000 THEN 43
      WHEN t."contribution_rate" <> ROUND(t."contribution_rate", 6) THEN 44
      WHEN t."contribution_rate" NOT BETWEEN 0 AND 1 THEN 45
      WHEN t."budget_insured" <> ROUND(t."budget_insured", 0) THEN 46
      WHEN t."budget_insured" NOT BETWEEN 0 AND 1000000000 THEN 47
      WHEN t."case_payment" <> ROUND(t."case_payment", 2) THEN 48
      WHEN t."case_payment" NOT BETWEEN 0 AND 100000000000 THEN 49
      WHEN t."fund_payment" <> ROUND(t."fund_payment", 2) THEN 50
      WHEN t."fund_payment" NOT BETWEEN 0 AND 100000000000 THEN 51
      WHEN t."local_units" <> ROUND(t."local_units", 0) THEN 52
      WHEN t."local_units" NOT BETWEEN 0 AND 1000000 THEN 53
      WHEN t."covered_units" <> ROUND(t."covered_units", 0) THEN 54
      WHEN t."covered_units" NOT BETWEEN 0 AND 1000000 THEN 55
      WHEN t."plan_issued_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 56
      WHEN t."budget_rules_issued_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 57
      WHEN t."warning_improved_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 58
      WHEN t."uniform_policy_issued_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 59
      WHEN t."fund_rules_issued_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 60
      WHEN t."account_opened_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 61
      WHEN t."assessment_issued_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 62
      WHEN t."pooling_started_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 63
    END AS "refused"
  FROM "records" t
  OFFSET 0
),
"step_1" AS (
  SELECT
    p.*,
    "budget_spending" IS NULL OR "budget_income" IS NULL AS "v",
    CAST(CASE WHEN NOT ("plan_issued_on" IS NOT NULL AND COALESCE("pooling_started_on", -719162) > COALESCE("plan_issued_on", -719162)) THEN 1 ELSE 0 END + CASE WHEN NOT ("budget_rules_issued_on" IS NOT NULL AND COALESCE("pooling_started_on", -719162) > COALESCE("budget_rules_issued_on", -719162)) THEN 1 ELSE 0 END + CASE WHEN NOT ("warning_improved_on" IS NOT NULL AND COALESCE("pooling_started_on", -719162) > COALESCE("warning_improved_on", -719162)) THEN 1 ELSE 0 END + CASE WHEN NOT ("uniform_policy_issued_on" IS NOT NULL AND COALESCE("pooling_started_on", -719162) > COALESCE("uniform_policy_issued_on", -719162)) THEN 1 ELSE 0 END + CASE WHEN NOT ("fund_rules_issued_on" IS NOT NULL AND COALESCE("pooling_started_on", -719162) > COALESCE("fund_rules_issued_on", -719162)) THEN 1 ELSE 0 END + CASE WHEN NOT ("account_opened_on" IS NOT NULL AND COALESCE("pooling_started_on", -719162) > COALESCE("account_opened_on", -719162)) THEN 1 ELSE 0 END AS INTEGER) AS "v_2"
  FROM "inputs" p
  OFFSET 0
),
"step_2" AS (
  SELECT
    p.*,
    -- 2026年实施前未完成的事项数
    CAST("v_2" + CASE WHEN NOT ("assessment_issued_on" IS NOT NULL AND COALESCE("pooling_started_on", -719162) > COALESCE("assessment_issued_on", -719162)) THEN 1 ELSE 0 END AS INTEGER) AS "unfinished_before_start_2026"
  FROM "step_1" p
  OFFSET 0
),
"checked" AS (
  SELECT
    p.*,
    -- 不能计算的原因
    CASE
      WHEN "refused" IS NOT NULL THEN "refused"
      WHEN 1 = 1 THEN 64
      WHEN "v" AND "budget_spending" IS NOT NULL AND "budget_income" IS NOT NULL AND NOT COALESCE("deficit_justified", FALSE) THEN 65
      WHEN "budget_spending" IS NOT NULL AND "budget_income" IS NOT NULL AND "v" THEN 65
      WHEN ("budget_income" IS NULL OR "opening_balance" IS NULL) AND "budget_spending" IS NOT NULL AND "budget_income" IS NOT NULL AND "opening_balance" IS NOT NULL THEN 65
      WHEN "fund_payment" IS NOT NULL AND "case_payment" IS NOT NULL AND COALESCE("fund_payment", 0) > 0 AND COALESCE("fund_payment", 0) = 0 THEN 66
    END AS "fault"
  FROM "step_2" p
  OFFSET 0
)
SELECT
    "id",
    CAST(2026 AS INTEGER) AS "year",  -- 计算的年度
    CASE WHEN "fault" IS NULL THEN (1 = 1) END AS "in_force",  -- 已到实施年度（是否）：规则，依据 《001》三第3段第1句
    -- 职工起付标准上限（金额，元）：规则，依据 《001》二（二）第1段第2句第1分句
    CASE WHEN "fault" IS NULL AND NOT "wage_base" IS NULL THEN CAST(CAST(((COALESCE("wage_base", 0) + 5) / 10) AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "employee_deductible_limit",
    -- 居民起付标准上限（金额，元）：规则，依据 《001》二（二）第1段第2句第1分句
    CASE WHEN "fault" IS NULL AND NOT "income_base" IS NULL THEN CAST(CAST(((COALESCE("income_base", 0) + 5) / 10) AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "resident_deductible_limit",
    -- 职工限额下限（金额，元）：规则，依据 《001》二（二）第1段第2句第3分句
    CASE WHEN "fault" IS NULL AND NOT "wage_base" IS NULL THEN CAST(CAST(COALESCE("wage_base", 0) * 6 AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "employee_cap_floor",
    -- 居民限额下限（金额，元）：规则，依据 《001》二（二）第1段第2句第3分句
    CASE WHEN "fault" IS NULL AND NOT "income_base" IS NULL THEN CAST(CAST(COALESCE("income_base", 0) * 6 AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "resident_cap_floor",
    -- 平均工资基准列明（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（二）第1段第2句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("employee_deductible" IS NOT NULL OR "employee_cap" IS NOT NULL)) THEN CASE CASE WHEN "wage_base" IS NOT NULL THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "wage_base_given",
    -- 可支配收入基准列明（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（二）第1段第2句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("resident_deductible" IS NOT NULL OR "resident_cap" IS NOT NULL)) THEN CASE CASE WHEN "income_base" IS NOT NULL THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "income_base_given",
    -- 职工起付标准合规（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（二）第1段第2句第1分句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("wage_base" IS NOT NULL AND "employee_deductible" IS NOT NULL)) THEN CASE CASE WHEN COALESCE("employee_deductible", 0) * 10 <= COALESCE("wage_base", 0) THEN 0 WHEN COALESCE("deductible_justified", FALSE) THEN 1 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "employee_deductible_check",
    -- 居民起付标准合规（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（二）第1段第2句第1分句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("income_base" IS NOT NULL AND "resident_deductible" IS NOT NULL)) THEN CASE CASE WHEN COALESCE("resident_deductible", 0) * 10 <= COALESCE("income_base", 0) THEN 0 WHEN COALESCE("resident_deductible_justified", FALSE) THEN 1 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "resident_deductible_check",
    -- 职工住院比例合规（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（二）第1段第2句第2分句
    CASE WHEN "fault" IS NULL AND NOT "employee_inpatient_ratio" IS NULL THEN CASE CASE WHEN COALESCE("employee_inpatient_ratio", 0) >= 780000 AND COALESCE("employee_inpatient_ratio", 0) <= 820000 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "employee_ratio_check",
    -- 居民住院比例合规（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（二）第1段第2句第2分句
    CASE WHEN "fault" IS NULL AND NOT "resident_inpatient_ratio" IS NULL THEN CASE CASE WHEN COALESCE("resident_inpatient_ratio", 0) >= 680000 AND COALESCE("resident_inpatient_ratio", 0) <= 720000 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "resident_ratio_check",
    -- 职工限额合规（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（二）第1段第2句第3分句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("wage_base" IS NOT NULL AND "employee_cap" IS NOT NULL)) THEN CASE CASE WHEN COALESCE("wage_base", 0) * 6 <= COALESCE("employee_cap", 0) THEN 0 WHEN COALESCE("cap_justified", FALSE) THEN 1 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "employee_cap_check",
    -- 居民限额合规（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（二）第1段第2句第3分句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("income_base" IS NOT NULL AND "resident_cap" IS NOT NULL)) THEN CASE CASE WHEN COALESCE("income_base", 0) * 6 <= COALESCE("resident_cap", 0) THEN 0 WHEN COALESCE("resident_cap_justified", FALSE) THEN 1 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "resident_cap_check",
    -- 职工门诊比例合规（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（二）第1段第3句
    CASE WHEN "fault" IS NULL AND NOT "employee_outpatient_ratio" IS NULL THEN CASE CASE WHEN COALESCE("employee_outpatient_ratio", 0) >= 500000 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "employee_outpatient_check",
    -- 居民门诊比例合规（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（二）第1段第3句
    CASE WHEN "fault" IS NULL AND NOT "resident_outpatient_ratio" IS NULL THEN CASE CASE WHEN COALESCE("resident_outpatient_ratio", 0) >= 500000 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "resident_outpatient_check",
    -- 职工待遇参数齐全（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（二）第1段第1句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("employee_cap" IS NOT NULL OR "employee_deductible" IS NOT NULL OR "employee_inpatient_ratio" IS NOT NULL)) THEN CASE CASE WHEN "employee_outpatient_ratio" IS NOT NULL AND "employee_cap" IS NOT NULL AND "employee_deductible" IS NOT NULL AND "employee_inpatient_ratio" IS NOT NULL AND "employee_outpatient_deductible" IS NOT NULL THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "employee_benefits_complete",
    -- 居民待遇参数齐全（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（二）第1段第1句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("resident_cap" IS NOT NULL OR "resident_deductible" IS NOT NULL OR "resident_inpatient_ratio" IS NOT NULL)) THEN CASE CASE WHEN "resident_outpatient_ratio" IS NOT NULL AND "resident_cap" IS NOT NULL AND "resident_deductible" IS NOT NULL AND "resident_inpatient_ratio" IS NOT NULL AND "resident_outpatient_deductible" IS NOT NULL THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "resident_benefits_complete",
    -- 职工门诊限额列明（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（二）第1段第1句
    CASE WHEN "fault" IS NULL AND NOT "employee_outpatient_ratio" IS NULL THEN CASE CASE WHEN "employee_outpatient_cap" IS NOT NULL THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "employee_outpatient_cap_given",
    -- 居民门诊限额列明（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（二）第1段第1句
    CASE WHEN "fault" IS NULL AND NOT "resident_outpatient_ratio" IS NULL THEN CASE CASE WHEN "resident_outpatient_cap" IS NOT NULL THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "resident_outpatient_cap_given",
    -- 险种之间不调剂（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（三）第1段第1至2句、一（二）第3段第1句
    CASE WHEN "fault" IS NULL AND NOT "cross_scheme_transfer" IS NULL THEN CASE CASE WHEN COALESCE("cross_scheme_transfer", 0) = 0 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "schemes_apart",
    -- 调剂金专款专用（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（三）第1段第2句、第4句第2分句
    CASE WHEN "fault" IS NULL AND NOT "pool_other_use" IS NULL THEN CASE CASE WHEN COALESCE("pool_other_use", 0) = 0 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "pool_earmarked",
    -- 补缺超额（金额，元）：规则，依据 《001》二（三）第1段第4句第2分句
    CASE WHEN "fault" IS NULL AND 1 = 0 THEN CAST(CAST(COALESCE("gap_pool_stock", 0) AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "gap_pool_excess",
    -- 以收定支（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：预算，依据 《001》二（四）第1段第1句
    CASE WHEN "fault" IS NULL AND NOT (COALESCE("deficit_justified", FALSE) OR NOT ("budget_spending" IS NOT NULL AND "budget_income" IS NOT NULL)) THEN CASE CASE WHEN COALESCE("budget_spending", 0) <= COALESCE("budget_income", 0) THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "spending_by_income",
    -- 预算结余（金额，元）：规则，依据 《001》二（四）第1段第1句
    CASE WHEN "fault" IS NULL AND NOT "v" THEN CAST(CAST(COALESCE("budget_income", 0) - COALESCE("budget_spending", 0) AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "budget_surplus",
    -- 不编当年赤字（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：预算，依据 《001》二（四）第1段第4句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("budget_spending" IS NOT NULL AND "budget_income" IS NOT NULL)) THEN CASE CASE WHEN COALESCE("budget_income", 0) - COALESCE("budget_spending", 0) >= 0 THEN 0 WHEN COALESCE("deficit_justified", FALSE) THEN 1 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "no_current_deficit",
    -- 不编累计赤字（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：预算，依据 《001》二（四）第1段第4句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("budget_spending" IS NOT NULL AND "budget_income" IS NOT NULL AND "opening_balance" IS NOT NULL)) THEN CASE CASE WHEN COALESCE("budget_income", 0) + COALESCE("opening_balance", -100000000000000) - COALESCE("budget_spending", 0) >= 0 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "no_accumulated_deficit",
    -- 职工收入预算要素（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：预算，依据 《001》二（四）第1段第2句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("budget_income" IS NOT NULL AND "scheme" IS NOT NULL AND COALESCE("scheme", 0) = 0)) THEN CASE CASE WHEN "contribution_base" IS NOT NULL AND "contribution_rate" IS NOT NULL AND "budget_insured" IS NOT NULL THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "employee_income_factors",
    -- 居民收入预算要素（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：预算，依据 《001》二（四）第1段第2句
    CASE WHEN "fault" IS NULL AND NOT (NOT (COALESCE("scheme", 0) = 1 AND "budget_income" IS NOT NULL AND "scheme" IS NOT NULL)) THEN CASE CASE WHEN "contribution_base" IS NOT NULL AND "budget_insured" IS NOT NULL THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "resident_income_factors",
    -- 按病种付费为主（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（五）第1段第3句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("case_payment" IS NOT NULL AND "fund_payment" IS NOT NULL)) THEN CASE CASE WHEN COALESCE("case_payment", 0) * 2 <= COALESCE("fund_payment", 0) THEN 3 ELSE 0 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "case_payment_main",
    -- 按病种支付占比（比例）：规则，依据 《001》二（五）第1段第3句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("case_payment" IS NOT NULL AND "fund_payment" IS NOT NULL AND COALESCE("fund_payment", 0) > 0)) THEN CAST(CAST(CAST(((GREATEST(COALESCE("fund_payment", 0), 1) + COALESCE("case_payment", 0) * 10000 * 2) / (GREATEST(COALESCE("fund_payment", 0), 1) * 2)) AS NUMERIC(38, 0)) * 100 AS DECIMAL(38, 0)) * 0.000001 AS DECIMAL(38, 6)) END AS "case_payment_share",
    -- 经办服务全域覆盖（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》二（七）第1段第2句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("covered_units" IS NOT NULL AND "local_units" IS NOT NULL)) THEN CASE CASE WHEN COALESCE("local_units", 0) <= COALESCE("covered_units", 0) THEN 0 ELSE 3 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "services_everywhere",
    -- 实施方案按期出台（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》三第1段第1句第1分句
    CASE WHEN "fault" IS NULL AND NOT "plan_issued_on" IS NULL THEN CASE CASE WHEN COALESCE("plan_issued_on", -719162) <= 20088 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "plan_on_time",
    -- 预算办法按期出台（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》三第1段第1句第2分句
    CASE WHEN "fault" IS NULL AND NOT "budget_rules_issued_on" IS NULL THEN CASE CASE WHEN COALESCE("budget_rules_issued_on", -719162) <= 20088 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "budget_rules_on_time",
    -- 预警机制按期完善（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》三第1段第1句第3分句
    CASE WHEN "fault" IS NULL AND NOT "warning_improved_on" IS NULL THEN CASE CASE WHEN COALESCE("warning_improved_on", -719162) <= 20088 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "warning_on_time",
    -- 统一政策按期出台（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》三第2段第1句第1分句
    CASE WHEN "fault" IS NULL AND NOT "uniform_policy_issued_on" IS NULL THEN CASE CASE WHEN COALESCE("uniform_policy_issued_on", -719162) <= 20453 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "uniform_policy_on_time",
    -- 调剂金办法按期出台（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》三第2段第1句第2分句
    CASE WHEN "fault" IS NULL AND NOT "fund_rules_issued_on" IS NULL THEN CASE CASE WHEN COALESCE("fund_rules_issued_on", -719162) <= 20453 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "fund_rules_on_time",
    -- 调剂金账户按期开设（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》三第2段第1句第2分句
    CASE WHEN "fault" IS NULL AND NOT "account_opened_on" IS NULL THEN CASE CASE WHEN COALESCE("account_opened_on", -719162) <= 20453 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "account_on_time",
    -- 考核机制按期出台（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》三第2段第1句第3分句
    CASE WHEN "fault" IS NULL AND NOT "assessment_issued_on" IS NULL THEN CASE CASE WHEN COALESCE("assessment_issued_on", -719162) <= 20453 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "assessment_on_time",
    -- 按期正式实施（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》三第3段第1句
    CASE WHEN "fault" IS NULL AND NOT "pooling_started_on" IS NULL THEN CASE CASE WHEN COALESCE("pooling_started_on", -719162) >= 20454 AND COALESCE("pooling_started_on", -719162) <= 20484 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "start_on_time",
    -- 实施前未完成的事项数（个数，个）：规则，依据 《001》三第1段第1句、第2段第1句、第3段第1句
    CASE WHEN "fault" IS NULL AND NOT "pooling_started_on" IS NULL THEN CAST("unfinished_before_start_2026" AS INTEGER) END AS "unfinished_before_start",
    -- 实施前完成先行事项（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：要求，依据 《001》三第3段第1句
    CASE WHEN "fault" IS NULL AND NOT "pooling_started_on" IS NULL THEN CASE CASE WHEN "unfinished_before_start_2026" = 0 THEN 0 ELSE 3 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "prerequisites_done",
    -- 不能计算时：代码
    CASE "fault"
      WHEN 1 THEN 'too-precise'
      WHEN 2 THEN 'out-of-range'
      WHEN 3 THEN 'unknown-category'
      WHEN 4 THEN 'too-precise'
      WHEN 5 THEN 'out-of-range'
      WHEN 6 THEN 'too-precise'
      WHEN 7 THEN 'out-of-range'
      WHEN 8 THEN 'too-precise'
      WHEN 9 THEN 'out-of-range'
      WHEN 10 THEN 'too-precise'
      WHEN 11 THEN 'out-of-range'
      WHEN 12 THEN 'too-precise'
      WHEN 13 THEN 'out-of-range'
      WHEN 14 THEN 'too-precise'
      WHEN 15 THEN 'out-of-range'
      WHEN 16 THEN 'too-precise'
      WHEN 17 THEN 'out-of-range'
      WHEN 18 THEN 'too-precise'
      WHEN 19 THEN 'out-of-range'
      WHEN 20 THEN 'too-precise'
      WHEN 21 THEN 'out-of-range'
      WHEN 22 THEN 'too-precise'
      WHEN 23 THEN 'out-of-range'
      WHEN 24 THEN 'too-precise'
      WHEN 25 THEN 'out-of-range'
      WHEN 26 THEN 'too-precise'
      WHEN 27 THEN 'out-of-range'
      WHEN 28 THEN 'too-precise'
      WHEN 29 THEN 'out-of-range'
      WHEN 30 THEN 'too-precise'
      WHEN 31 THEN 'out-of-range'
      WHEN 32 THEN 'too-precise'
      WHEN 33 THEN 'out-of-range'
      WHEN 34 THEN 'too-precise'
      WHEN 35 THEN 'out-of-range'
      WHEN 36 THEN 'too-precise'
      WHEN 37 THEN 'out-of-range'
      WHEN 38 THEN 'too-precise'
      WHEN 39 THEN 'out-of-range'
      WHEN 40 THEN 'too-precise'
      WHEN 41 THEN 'out-of-range'
      WHEN 42 THEN 'too-precise'
      WHEN 43 THEN 'out-of-range'
      WHEN 44 THEN 'too-precise'
      WHEN 45 THEN 'out-of-range'
      WHEN 46 THEN 'too-precise'
      WHEN 47 THEN 'out-of-range'
      WHEN 48 THEN 'too-precise'
      WHEN 49 THEN 'out-of-range'
      WHEN 50 THEN 'too-precise'
      WHEN 51 THEN 'out-of-range'
      WHEN 52 THEN 'too-precise'
      WHEN 53 THEN 'out-of-range'
      WHEN 54 THEN 'too-precise'
      WHEN 55 THEN 'out-of-range'
      WHEN 56 THEN 'bad-date'
      WHEN 57 THEN 'bad-date'
      WHEN 58 THEN 'bad-date'
      WHEN 59 THEN 'bad-date'
      WHEN 60 THEN 'bad-date'
      WHEN 61 THEN 'bad-date'
      WHEN 62 THEN 'bad-date'
      WHEN 63 THEN 'bad-date'
      WHEN 64 THEN 'unbound-parameter'
      WHEN 65 THEN 'not-applicable-compared'
      WHEN 66 THEN 'division-by-zero'
    END AS "error_code",
    -- 说明
    CASE "fault"
      WHEN 1 THEN '“补缺存量”最细到0.01'
      WHEN 2 THEN '“补缺存量”应当在0至1000000000000之间'
      WHEN 3 THEN '“险种”不是险种类的一项'
      WHEN 4 THEN '“险种间调剂额”最细到0.01'
      WHEN 5 THEN '“险种间调剂额”应当在0至1000000000000之间'
      WHEN 6 THEN '“调剂金他用额”最细到0.01'
      WHEN 7 THEN '“调剂金他用额”应当在0至1000000000000之间'
      WHEN 8 THEN '“平均工资基准”最细到0.01'
      WHEN 9 THEN '“平均工资基准”应当在0至100000000之间'
      WHEN 10 THEN '“可支配收入基准”最细到0.01'
      WHEN 11 THEN '“可支配收入基准”应当在0至100000000之间'
      WHEN 12 THEN '“职工住院起付标准”最细到0.01'
      WHEN 13 THEN '“职工住院起付标准”应当在0至100000000之间'
      WHEN 14 THEN '“居民住院起付标准”最细到0.01'
      WHEN 15 THEN '“居民住院起付标准”应当在0至100000000之间'
      WHEN 16 THEN '“职工住院支付比例”最细到0.000001'
      WHEN 17 THEN '“职工住院支付比例”应当在0至1之间'
      WHEN 18 THEN '“居民住院支付比例”最细到0.000001'
      WHEN 19 THEN '“居民住院支付比例”应当在0至1之间'
      WHEN 20 THEN '“职工最高支付限额”最细到0.01'
      WHEN 21 THEN '“职工最高支付限额”应当在0至1000000000之间'
      WHEN 22 THEN '“居民最高支付限额”最细到0.01'
      WHEN 23 THEN '“居民最高支付限额”应当在0至1000000000之间'
      WHEN 24 THEN '“职工门诊起付标准”最细到0.01'
      WHEN 25 THEN '“职工门诊起付标准”应当在0至100000000之间'
      WHEN 26 THEN '“居民门诊起付标准”最细到0.01'
      WHEN 27 THEN '“居民门诊起付标准”应当在0至100000000之间'
      WHEN 28 THEN '“职工门诊支付比例”最细到0.000001'
      WHEN 29 THEN '“职工门诊支付比例”应当在0至1之间'
      WHEN 30 THEN '“居民门诊支付比例”最细到0.000001'
      WHEN 31 THEN '“居民门诊支付比例”应当在0至1之间'
      WHEN 32 THEN '“职工门诊限额”最细到0.01'
      WHEN 33 THEN '“职工门诊限额”应当在0至1000000000之间'
      WHEN 34 THEN '“居民门诊限额”最细到0.01'
      WHEN 35 THEN '“居民门诊限额”应当在0至1000000000之间'
      WHEN 36 THEN '“预算收入”最细到0.01'
      WHEN 37 THEN '“预算收入”应当在0至1000000000000之间'
      WHEN 38 THEN '“预算支出”最细到0.01'
      WHEN 39 THEN '“预算支出”应当在0至1000000000000之间'
      WHEN 40 THEN '“上年末累计结余”最细到0.01'
      WHEN 41 THEN '“上年末累计结余”应当在-1000000000000至1000000000000之间'
      WHEN 42 THEN '“缴费基数或标准”最细到0.01'
      WHEN 43 THEN '“缴费基数或标准”应当在0至1000000000000之间'
      WHEN 44 THEN '“缴费费率”最细到0.000001'
      WHEN 45 THEN '“缴费费率”应当在0至1之间'
      WHEN 46 THEN '“预算参保人数”应当是整数'
      WHEN 47 THEN '“预算参保人数”应当在0至1000000000之间'
      WHEN 48 THEN '“按病种支付额”最细到0.01'
      WHEN 49 THEN '“按病种支付额”应当在0至100000000000之间'
      WHEN 50 THEN '“基金支付总额”最细到0.01'
      WHEN 51 THEN '“基金支付总额”应当在0至100000000000之间'
      WHEN 52 THEN '“基层单位数”应当是整数'
      WHEN 53 THEN '“基层单位数”应当在0至1000000之间'
      WHEN 54 THEN '“已覆盖单位数”应当是整数'
      WHEN 55 THEN '“已覆盖单位数”应当在0至1000000之间'
      WHEN 56 THEN '“实施方案出台日”不是公元1年至9999年的日期'
      WHEN 57 THEN '“预算办法出台日”不是公元1年至9999年的日期'
      WHEN 58 THEN '“预警机制完善日”不是公元1年至9999年的日期'
      WHEN 59 THEN '“统一政策出台日”不是公元1年至9999年的日期'
      WHEN 60 THEN '“调剂金办法出台日”不是公元1年至9999年的日期'
      WHEN 61 THEN '“调剂金账户开设日”不是公元1年至9999年的日期'
      WHEN 62 THEN '“考核机制出台日”不是公元1年至9999年的日期'
      WHEN 63 THEN '“省级统筹实施日”不是公元1年至9999年的日期'
      WHEN 64 THEN '参数“留存标准”待定，须先给定值'
      WHEN 65 THEN '不适用的值不能用来比较或者判断，须先写明不适用时怎么办'
      WHEN 66 THEN '除数为零或者为负，无法计算'
    END AS "error_message",
    -- 有关的项目
    CASE "fault"
      WHEN 1 THEN 'gap_pool_stock'
      WHEN 2 THEN 'gap_pool_stock'
      WHEN 3 THEN 'scheme'
      WHEN 4 THEN 'cross_scheme_transfer'
      WHEN 5 THEN 'cross_scheme_transfer'
      WHEN 6 THEN 'pool_other_use'
      WHEN 7 THEN 'pool_other_use'
      WHEN 8 THEN 'wage_base'
      WHEN 9 THEN 'wage_base'
      WHEN 10 THEN 'income_base'
      WHEN 11 THEN 'income_base'
      WHEN 12 THEN 'employee_deductible'
      WHEN 13 THEN 'employee_deductible'
      WHEN 14 THEN 'resident_deductible'
      WHEN 15 THEN 'resident_deductible'
      WHEN 16 THEN 'employee_inpatient_ratio'
      WHEN 17 THEN 'employee_inpatient_ratio'
      WHEN 18 THEN 'resident_inpatient_ratio'
      WHEN 19 THEN 'resident_inpatient_ratio'
      WHEN 20 THEN 'employee_cap'
      WHEN 21 THEN 'employee_cap'
      WHEN 22 THEN 'resident_cap'
      WHEN 23 THEN 'resident_cap'
      WHEN 24 THEN 'employee_outpatient_deductible'
      WHEN 25 THEN 'employee_outpatient_deductible'
      WHEN 26 THEN 'resident_outpatient_deductible'
      WHEN 27 THEN 'resident_outpatient_deductible'
      WHEN 28 THEN 'employee_outpatient_ratio'
      WHEN 29 THEN 'employee_outpatient_ratio'
      WHEN 30 THEN 'resident_outpatient_ratio'
      WHEN 31 THEN 'resident_outpatient_ratio'
      WHEN 32 THEN 'employee_outpatient_cap'
      WHEN 33 THEN 'employee_outpatient_cap'
      WHEN 34 THEN 'resident_outpatient_cap'
      WHEN 35 THEN 'resident_outpatient_cap'
      WHEN 36 THEN 'budget_income'
      WHEN 37 THEN 'budget_income'
      WHEN 38 THEN 'budget_spending'
      WHEN 39 THEN 'budget_spending'
      WHEN 40 THEN 'opening_balance'
      WHEN 41 THEN 'opening_balance'
      WHEN 42 THEN 'contribution_base'
      WHEN 43 THEN 'contribution_base'
      WHEN 44 THEN 'contribution_rate'
      WHEN 45 THEN 'contribution_rate'
      WHEN 46 THEN 'budget_insured'
      WHEN 47 THEN 'budget_insured'
      WHEN 48 THEN 'case_payment'
      WHEN 49 THEN 'case_payment'
      WHEN 50 THEN 'fund_payment'
      WHEN 51 THEN 'fund_payment'
      WHEN 52 THEN 'local_units'
      WHEN 53 THEN 'local_units'
      WHEN 54 THEN 'covered_units'
      WHEN 55 THEN 'covered_units'
      WHEN 56 THEN 'plan_issued_on'
      WHEN 57 THEN 'budget_rules_issued_on'
      WHEN 58 THEN 'warning_improved_on'
      WHEN 59 THEN 'uniform_policy_issued_on'
      WHEN 60 THEN 'fund_rules_issued_on'
      WHEN 61 THEN 'account_opened_on'
      WHEN 62 THEN 'assessment_issued_on'
      WHEN 63 THEN 'pooling_started_on'
      WHEN 64 THEN 'retention_threshold'
    END AS "error_field"
FROM "checked";

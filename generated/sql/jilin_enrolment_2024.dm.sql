-- 关于推动基本医疗保险省级统筹的意见（jilin_enrolment_2024），达梦
-- 本查询由政策文件生成，请勿手工修改。
-- 数据在表“records”中。每行一条记录，计算2027年度；历史自2027年起。
-- 列的值为 NULL 表示没有给出。
-- 各步骤中的列是整数：金额和比例按公因数计数，日期是1970年1月1日以来的天数，类别是从0起的次序号。
WITH
"inputs" AS (
  SELECT
    t."id",
    -- 就业类型
    CASE TRIM(t."employment") WHEN 'unit_employee' THEN 0 WHEN '用人单位职工' THEN 0 WHEN 'sole_trader' THEN 1 WHEN '无雇工个体工商户' THEN 1 WHEN 'part_time' THEN 2 WHEN '非全日制从业人员' THEN 2 WHEN 'migrant_worker' THEN 3 WHEN '农民工' THEN 3 WHEN 'platform_worker' THEN 4 WHEN '新就业形态人员' THEN 4 WHEN 'flexible' THEN 5 WHEN '其他灵活就业人员' THEN 5 WHEN 'not_working' THEN 6 WHEN '不在业人员' THEN 6 END AS "employment",
    -- 单位已为其参保
    CASE WHEN t."insured_by_unit" BETWEEN 0 AND 1 THEN CAST(t."insured_by_unit" AS NUMBER(10)) END AS "insured_by_unit",
    -- 享有其他保障
    CASE WHEN t."other_protection" BETWEEN 0 AND 1 THEN CAST(t."other_protection" AS NUMBER(10)) END AS "other_protection",
    CASE WHEN t."local_resident" BETWEEN 0 AND 1 THEN CAST(t."local_resident" AS NUMBER(10)) END AS "local_resident",  -- 城乡居民
    -- 参加险种
    CASE TRIM(t."scheme") WHEN 'employee' THEN 0 WHEN '职工医保' THEN 0 WHEN 'resident' THEN 1 WHEN '居民医保' THEN 1 WHEN 'none' THEN 2 WHEN '未参保' THEN 2 END AS "scheme",
    -- 本人工资
    CASE WHEN t."own_wage" BETWEEN 0 AND 10000000 THEN CAST(CAST(t."own_wage" AS NUMBER(18, 2)) * 100 AS NUMBER(10)) END AS "own_wage",
    -- 单位工资总额
    CASE WHEN t."payroll" BETWEEN 0 AND 100000000000 THEN CAST(CAST(t."payroll" AS NUMBER(18, 2)) * 100 AS NUMBER(19)) END AS "payroll",
    -- 列值有误
    CASE
      WHEN NULLIF(TRIM(t."employment"), '') NOT IN ('unit_employee', '用人单位职工', 'sole_trader', '无雇工个体工商户', 'part_time', '非全日制从业人员', 'migrant_worker', '农民工', 'platform_worker', '新就业形态人员', 'flexible', '其他灵活就业人员', 'not_working', '不在业人员') THEN 1
      WHEN t."insured_by_unit" NOT IN (0, 1) THEN 2
      WHEN t."other_protection" NOT IN (0, 1) THEN 3
      WHEN t."local_resident" NOT IN (0, 1) THEN 4
      WHEN NULLIF(TRIM(t."scheme"), '') NOT IN ('employee', '职工医保', 'resident', '居民医保', 'none', '未参保') THEN 5
      WHEN t."own_wage" <> ROUND(t."own_wage", 2) THEN 6
      WHEN t."own_wage" NOT BETWEEN 0 AND 10000000 THEN 7
      WHEN t."payroll" <> ROUND(t."payroll", 2) THEN 8
      WHEN t."payroll" NOT BETWEEN 0 AND 100000000000 THEN 9
    END AS "refused"
  FROM "records" t
),
"step_1" AS (
  SELECT
    p.*,
    CASE WHEN COALESCE("employment", 0) = 1 OR COALESCE("employment", 0) = 5 THEN 1 ELSE 0 END AS "v",
    CAST(CASE WHEN "employment" IS NOT NULL AND COALESCE("employment", 0) = 1 OR "employment" IS NOT NULL AND COALESCE("employment", 0) = 5 THEN 0 WHEN "employment" IS NOT NULL THEN 0 ELSE 2 END AS NUMBER(10)) AS "v_2",
    CASE WHEN COALESCE("employment", 0) = 2 AND NOT COALESCE("insured_by_unit", 0) = 1 THEN 1 ELSE 0 END AS "v_3",
    CASE WHEN COALESCE("employment", 0) = 3 OR COALESCE("employment", 0) = 4 THEN 1 ELSE 0 END AS "v_4",
    CAST(CASE WHEN "employment" IS NOT NULL AND COALESCE("employment", 0) = 3 OR "employment" IS NOT NULL AND COALESCE("employment", 0) = 4 THEN 0 WHEN "employment" IS NOT NULL THEN 0 ELSE 2 END AS NUMBER(10)) AS "v_5",
    -- 2027年应参加职工医保
    CASE WHEN COALESCE("insured_by_unit", 0) = 1 OR COALESCE("employment", 0) = 0 THEN 1 ELSE 0 END AS "must_enrol_employee_2027",
    CAST(CASE WHEN COALESCE("insured_by_unit", 0) = 1 OR "employment" IS NOT NULL AND COALESCE("employment", 0) = 0 THEN 0 WHEN "employment" IS NOT NULL THEN 0 ELSE 2 END AS NUMBER(10)) AS "v_6"
  FROM "inputs" p
),
"step_2" AS (
  SELECT
    p.*,
    CAST(CASE WHEN "v" = 1 AND "v_2" = 0 OR "employment" IS NOT NULL AND "v_3" = 1 THEN 0 ELSE ("v_2" + CASE WHEN "employment" IS NOT NULL AND COALESCE("employment", 0) <> 2 OR COALESCE("insured_by_unit", 0) = 1 THEN 0 WHEN "employment" IS NOT NULL THEN 0 ELSE 2 END - BITAND("v_2", CASE WHEN "employment" IS NOT NULL AND COALESCE("employment", 0) <> 2 OR COALESCE("insured_by_unit", 0) = 1 THEN 0 WHEN "employment" IS NOT NULL THEN 0 ELSE 2 END)) END AS NUMBER(10)) AS "v_7",
    CAST(CASE WHEN "must_enrol_employee_2027" = 1 AND "v_6" = 0 OR COALESCE("other_protection", 0) = 1 THEN 0 ELSE "v_6" END AS NUMBER(10)) AS "v_8",
    CAST(CASE WHEN "own_wage" IS NULL OR "employment" IS NOT NULL AND "must_enrol_employee_2027" = 0 THEN 0 ELSE "v_6" END AS NUMBER(10)) AS "v_9"
  FROM "step_1" p
),
"step_3" AS (
  SELECT
    p.*,
    CAST(CASE WHEN ("v" = 1 OR "v_3" = 1) AND "v_7" = 0 OR "v_4" = 1 AND "v_5" = 0 THEN 0 ELSE ("v_7" + "v_5" - BITAND("v_7", "v_5")) END AS NUMBER(10)) AS "v_10",
    CAST(CASE WHEN "local_resident" IS NOT NULL AND COALESCE("local_resident", 0) = 0 OR ("must_enrol_employee_2027" = 1 OR COALESCE("other_protection", 0) = 1) AND "v_8" = 0 THEN 0 ELSE (CASE WHEN "local_resident" IS NOT NULL THEN 0 ELSE 4 END + "v_8" - BITAND(CASE WHEN "local_resident" IS NOT NULL THEN 0 ELSE 4 END, "v_8")) END AS NUMBER(10)) AS "v_11",
    CASE WHEN "must_enrol_employee_2027" = 1 AND "own_wage" IS NOT NULL AND "v_9" = 0 THEN 1 ELSE 0 END AS "v_12"
  FROM "step_2" p
),
"step_4" AS (
  SELECT
    p.*,
    CAST(CASE WHEN "v_12" = 1 THEN 0 WHEN "v_9" = 0 THEN 0 WHEN "own_wage" IS NOT NULL THEN "v_9" ELSE 0 END AS NUMBER(10)) AS "v_13"
  FROM "step_3" p
),
"checked" AS (
  SELECT
    p.*,
    -- 不能计算的原因
    CASE
      WHEN "refused" IS NOT NULL THEN "refused"
    END AS "fault"
  FROM "step_4" p
)
SELECT
    "id",
    CAST(2027 AS NUMBER(10)) AS "year",  -- 计算的年度
    -- 属于灵活就业人员（是否）：规则，依据 《004》二（一）第1段第2句
    CASE WHEN "fault" IS NULL AND "v_10" = 0 THEN CASE WHEN "v" = 1 OR "v_3" = 1 OR "v_4" = 1 THEN 1 ELSE 0 END END AS "is_flexible",
    -- 属于灵活就业人员：待定的原因
    CASE WHEN "fault" IS NULL AND "v_10" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_10", 2) <> 0 THEN '；缺少“就业类型”' ELSE '' END, 2) END AS "is_flexible.undetermined",
    -- 参加基本医保（是否）：规则，依据 《004》二（一）第1段第1句
    CASE WHEN "fault" IS NULL AND NOT "scheme" IS NULL THEN CASE WHEN COALESCE("scheme", 0) = 0 OR COALESCE("scheme", 0) = 1 THEN 1 ELSE 0 END END AS "insured",
    -- 应参加职工医保（是否）：资格，依据 《004》二（一）第1段第2句
    CASE WHEN "fault" IS NULL AND "v_6" = 0 THEN CASE WHEN "must_enrol_employee_2027" = 1 THEN 1 ELSE 0 END END AS "must_enrol_employee",
    -- 应参加职工医保：待定的原因
    CASE WHEN "fault" IS NULL AND "v_6" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_6", 2) <> 0 THEN '；缺少“就业类型”' ELSE '' END, 2) END AS "must_enrol_employee.undetermined",
    -- 可以参加职工医保（是否）：资格，依据 《004》二（一）第1段第2句
    CASE WHEN "fault" IS NULL AND "v_10" = 0 THEN CASE WHEN "v" = 1 OR "v_3" = 1 OR "v_4" = 1 THEN 1 ELSE 0 END END AS "may_enrol_employee",
    -- 可以参加职工医保：待定的原因
    CASE WHEN "fault" IS NULL AND "v_10" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_10", 2) <> 0 THEN '；缺少“就业类型”' ELSE '' END, 2) END AS "may_enrol_employee.undetermined",
    -- 居民医保覆盖（是否）：资格，依据 《004》二（一）第1段第3句
    CASE WHEN "fault" IS NULL AND "v_11" = 0 THEN CASE WHEN COALESCE("local_resident", 0) = 1 AND NOT ("must_enrol_employee_2027" = 1 OR COALESCE("other_protection", 0) = 1) THEN 1 ELSE 0 END END AS "covered_resident",
    -- 居民医保覆盖：待定的原因
    CASE WHEN "fault" IS NULL AND "v_11" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_11", 2) <> 0 THEN '；缺少“就业类型”' ELSE '' END || CASE WHEN BITAND("v_11", 4) <> 0 THEN '；缺少“城乡居民”' ELSE '' END, 2) END AS "covered_resident.undetermined",
    -- 个人缴费基数（金额，元）：规则，依据 《004》二（二）第1段第2句
    CASE WHEN "fault" IS NULL AND NOT "own_wage" IS NULL THEN CAST(CAST(COALESCE("own_wage", 0) AS NUMBER(18, 0)) * 0.01 AS NUMBER(18, 2)) END AS "own_base",
    -- 个人应缴额（金额，元）：规则，依据 《004》二（二）第1段第2句
    CASE WHEN "fault" IS NULL AND NOT ("v_12" = 0 AND ("own_wage" IS NULL OR "v_9" = 0)) AND "v_13" = 0 THEN CAST(CAST((((COALESCE("own_wage", 0) + 25) - MOD((COALESCE("own_wage", 0) + 25), 50)) / 50) AS NUMBER(18, 0)) * 0.01 AS NUMBER(18, 2)) END AS "employee_due",
    -- 个人应缴额：待定的原因
    CASE WHEN "fault" IS NULL AND "v_13" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_13", 2) <> 0 THEN '；缺少“就业类型”' ELSE '' END, 2) END AS "employee_due.undetermined",
    -- 单位应缴额（金额，元）：规则，依据 《004》二（二）第1段第2句
    CASE WHEN "fault" IS NULL AND NOT "payroll" IS NULL THEN CAST(CAST((((COALESCE("payroll", 0) * 3 + 25) - MOD((COALESCE("payroll", 0) * 3 + 25), 50)) / 50) AS NUMBER(18, 0)) * 0.01 AS NUMBER(18, 2)) END AS "employer_due",
    -- 不能计算时：代码
    CASE "fault"
      WHEN 1 THEN 'unknown-category'
      WHEN 2 THEN 'wrong-type'
      WHEN 3 THEN 'wrong-type'
      WHEN 4 THEN 'wrong-type'
      WHEN 5 THEN 'unknown-category'
      WHEN 6 THEN 'too-precise'
      WHEN 7 THEN 'out-of-range'
      WHEN 8 THEN 'too-precise'
      WHEN 9 THEN 'out-of-range'
    END AS "error_code",
    -- 说明
    CASE "fault"
      WHEN 1 THEN '“就业类型”不是就业类型类的一项'
      WHEN 2 THEN '“单位已为其参保”应当是 1（是）或 0（否）'
      WHEN 3 THEN '“享有其他保障”应当是 1（是）或 0（否）'
      WHEN 4 THEN '“城乡居民”应当是 1（是）或 0（否）'
      WHEN 5 THEN '“参加险种”不是险种类的一项'
      WHEN 6 THEN '“本人工资”最细到0.01'
      WHEN 7 THEN '“本人工资”应当在0至10000000之间'
      WHEN 8 THEN '“单位工资总额”最细到0.01'
      WHEN 9 THEN '“单位工资总额”应当在0至100000000000之间'
    END AS "error_message",
    -- 有关的项目
    CASE "fault"
      WHEN 1 THEN 'employment'
      WHEN 2 THEN 'insured_by_unit'
      WHEN 3 THEN 'other_protection'
      WHEN 4 THEN 'local_resident'
      WHEN 5 THEN 'scheme'
      WHEN 6 THEN 'own_wage'
      WHEN 7 THEN 'own_wage'
      WHEN 8 THEN 'payroll'
      WHEN 9 THEN 'payroll'
    END AS "error_field"
FROM "checked";

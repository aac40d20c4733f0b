-- 贵州省关于推进基本医疗保险省级统筹的实施意见（征求意见稿）（guizhou_enrolment_2024），Spark SQL
-- 本查询由政策文件生成，请勿手工修改。
-- 数据在表“records”中。每行一条记录，计算2026年度；历史自2026年起。
-- 列的值为 NULL 表示没有给出。
-- 各步骤中的列是整数：金额和比例按公因数计数，日期是1970年1月1日以来的天数，类别是从0起的次序号。
WITH
`inputs` AS (
  SELECT
    t.`id`,
    -- 就业类型
    CASE TRIM(t.`employment`) WHEN 'unit_employee' THEN 0 WHEN '用人单位职工' THEN 0 WHEN 'sole_trader' THEN 1 WHEN '无雇工个体工商户' THEN 1 WHEN 'part_time' THEN 2 WHEN '非全日制从业人员' THEN 2 WHEN 'flexible' THEN 3 WHEN '其他灵活就业人员' THEN 3 WHEN 'not_working' THEN 4 WHEN '不在业人员' THEN 4 END AS `employment`,
    CAST(t.`unit_in_province` AS BOOLEAN) AS `unit_in_province`,  -- 用人单位在本省
    CAST(t.`insured_by_unit` AS BOOLEAN) AS `insured_by_unit`,  -- 单位已为其参保
    CAST(t.`other_protection` AS BOOLEAN) AS `other_protection`,  -- 享有其他保障
    CAST(t.`employee_by_choice` AS BOOLEAN) AS `employee_by_choice`,  -- 自愿参加职工医保
    -- 缴费基数
    CASE WHEN t.`contribution_base` BETWEEN 0 AND 1000000 THEN CAST(CAST(t.`contribution_base` AS DECIMAL(18, 2)) * 100 AS INT) END AS `contribution_base`,
    -- 政府补助标准
    CASE WHEN t.`government_subsidy` BETWEEN 0 AND 100000 THEN CAST(CAST(t.`government_subsidy` AS DECIMAL(18, 2)) * 100 AS INT) END AS `government_subsidy`,
    -- 居民缴费标准
    CASE WHEN t.`resident_standard` BETWEEN 0 AND 100000 THEN CAST(CAST(t.`resident_standard` AS DECIMAL(18, 2)) * 100 AS INT) END AS `resident_standard`,
    -- 分类资助标准
    CASE WHEN t.`aid_standard` BETWEEN 0 AND 100000 THEN CAST(CAST(t.`aid_standard` AS DECIMAL(18, 2)) * 100 AS INT) END AS `aid_standard`,
    -- 社会资助额
    CASE WHEN t.`social_aid` BETWEEN 0 AND 100000 THEN CAST(CAST(t.`social_aid` AS DECIMAL(18, 2)) * 100 AS INT) END AS `social_aid`,
    -- 列值有误
    CASE
      WHEN NULLIF(TRIM(t.`employment`), '') NOT IN ('unit_employee', '用人单位职工', 'sole_trader', '无雇工个体工商户', 'part_time', '非全日制从业人员', 'flexible', '其他灵活就业人员', 'not_working', '不在业人员') THEN 1
      WHEN t.`contribution_base` <> ROUND(t.`contribution_base`, 2) THEN 2
      WHEN t.`contribution_base` NOT BETWEEN 0 AND 1000000 THEN 3
      WHEN t.`government_subsidy` <> ROUND(t.`government_subsidy`, 2) THEN 4
      WHEN t.`government_subsidy` NOT BETWEEN 0 AND 100000 THEN 5
      WHEN t.`resident_standard` <> ROUND(t.`resident_standard`, 2) THEN 6
      WHEN t.`resident_standard` NOT BETWEEN 0 AND 100000 THEN 7
      WHEN t.`aid_standard` <> ROUND(t.`aid_standard`, 2) THEN 8
      WHEN t.`aid_standard` NOT BETWEEN 0 AND 100000 THEN 9
      WHEN t.`social_aid` <> ROUND(t.`social_aid`, 2) THEN 10
      WHEN t.`social_aid` NOT BETWEEN 0 AND 100000 THEN 11
    END AS `refused`
  FROM `records` t
),
`step_1` AS (
  SELECT
    p.*,
    `employment` IS NOT NULL AND COALESCE(`employment`, 0) = 0 AS `v`,
    COALESCE(`employment`, 0) = 0 OR COALESCE(`insured_by_unit`, FALSE) AS `v_2`,
    COALESCE(`employment`, 0) = 1 OR COALESCE(`employment`, 0) = 3 AS `v_3`,
    CAST(CASE WHEN `employment` IS NOT NULL AND COALESCE(`employment`, 0) = 1 OR `employment` IS NOT NULL AND COALESCE(`employment`, 0) = 3 THEN 0 WHEN `employment` IS NOT NULL THEN 0 ELSE 2 END AS INT) AS `v_4`,
    COALESCE(`employment`, 0) = 2 AND NOT COALESCE(`insured_by_unit`, FALSE) AS `v_5`,
    COALESCE(`other_protection`, FALSE) OR COALESCE(`employment`, 0) = 0 AND COALESCE(`unit_in_province`, FALSE) AS `v_6`,
    COALESCE(`employment`, 0) = 0 OR COALESCE(`insured_by_unit`, FALSE) OR COALESCE(`other_protection`, FALSE) AS `v_7`,
    -- 2026年居民资助额
    CAST(LEAST(COALESCE(`resident_standard`, 0), COALESCE(`aid_standard`, 0) + COALESCE(`social_aid`, 0)) AS INT) AS `resident_aid_2026`
  FROM `inputs` p
),
`step_2` AS (
  SELECT
    p.*,
    CAST(CASE WHEN `employment` IS NOT NULL AND NOT `v_2` OR `unit_in_province` IS NOT NULL AND NOT COALESCE(`unit_in_province`, FALSE) THEN 0 ELSE (CASE WHEN `v` OR COALESCE(`insured_by_unit`, FALSE) THEN 0 WHEN `employment` IS NOT NULL THEN 0 ELSE 2 END | CASE WHEN `unit_in_province` IS NOT NULL THEN 0 ELSE 4 END) END AS INT) AS `v_8`,
    CAST(CASE WHEN `v_3` AND `v_4` = 0 OR `employment` IS NOT NULL AND `v_5` THEN 0 ELSE (`v_4` | CASE WHEN COALESCE(`insured_by_unit`, FALSE) OR `employment` IS NOT NULL AND COALESCE(`employment`, 0) <> 2 THEN 0 WHEN `employment` IS NOT NULL THEN 0 ELSE 2 END) END AS INT) AS `v_9`,
    (`v_3` OR `v_5`) AND COALESCE(`employee_by_choice`, FALSE) AS `v_10`
  FROM `step_1` p
),
`step_3` AS (
  SELECT
    p.*,
    CAST(CASE WHEN `v_2` AND COALESCE(`unit_in_province`, FALSE) AND `v_8` = 0 OR COALESCE(`other_protection`, FALSE) THEN 0 ELSE `v_8` END AS INT) AS `v_11`,
    CAST(CASE WHEN NOT COALESCE(`employee_by_choice`, FALSE) OR `v_9` = 0 AND NOT (`v_3` OR `v_5`) THEN 0 ELSE `v_9` END AS INT) AS `v_12`
  FROM `step_2` p
),
`step_4` AS (
  SELECT
    p.*,
    CAST(CASE WHEN COALESCE(`insured_by_unit`, FALSE) OR `v_11` = 0 AND `v_6` THEN 0 ELSE `v_11` END AS INT) AS `v_13`
  FROM `step_3` p
),
`step_5` AS (
  SELECT
    p.*,
    CAST(CASE WHEN `v` OR (COALESCE(`insured_by_unit`, FALSE) OR `v_6`) AND `v_13` = 0 THEN 0 ELSE (CASE WHEN `employment` IS NOT NULL THEN 0 ELSE 2 END | `v_13`) END AS INT) AS `v_14`
  FROM `step_4` p
),
`step_6` AS (
  SELECT
    p.*,
    CAST(CASE WHEN `v_7` AND `v_14` = 0 OR `v_10` AND `v_12` = 0 THEN 0 ELSE (`v_14` | `v_12`) END AS INT) AS `v_15`
  FROM `step_5` p
),
`step_7` AS (
  SELECT
    p.*,
    CAST(CASE WHEN `resident_standard` IS NULL OR (`v_7` OR `v_10`) AND `v_15` = 0 THEN 0 ELSE `v_15` END AS INT) AS `v_16`,
    `resident_standard` IS NULL OR (`v_7` OR `v_10`) AND CASE WHEN `v_15` = 0 OR `resident_standard` IS NULL THEN 0 ELSE `v_15` END = 0 AS `v_17`
  FROM `step_6` p
),
`step_8` AS (
  SELECT
    p.*,
    NOT (`v_7` OR `v_10`) AND `resident_standard` IS NOT NULL AND `v_16` = 0 AS `v_18`
  FROM `step_7` p
),
`step_9` AS (
  SELECT
    p.*,
    CAST(CASE WHEN `v_18` THEN 0 WHEN `v_16` = 0 THEN 0 WHEN `resident_standard` IS NOT NULL THEN `v_16` ELSE 0 END AS INT) AS `v_19`,
    CAST(CASE WHEN `v_18` THEN 0 WHEN `v_16` = 0 THEN 0 WHEN `v_17` THEN 0 ELSE (`v_16` | CASE WHEN `v_17` THEN 0 WHEN NOT (`v_7` OR `v_10`) AND `v_16` = 0 THEN 0 WHEN `v_16` = 0 THEN 0 ELSE `v_16` END) END AS INT) AS `v_20`
  FROM `step_8` p
),
`checked` AS (
  SELECT
    p.*,
    -- 不能计算的原因
    CASE
      WHEN `refused` IS NOT NULL THEN `refused`
      WHEN `v_2` AND COALESCE(`unit_in_province`, FALSE) AND `contribution_base` IS NOT NULL OR CASE WHEN `contribution_base` IS NULL OR `v_8` = 0 AND NOT (`v_2` AND COALESCE(`unit_in_province`, FALSE)) THEN 0 ELSE `v_8` END <> 0 THEN 12
    END AS `fault`
  FROM `step_9` p
)
SELECT
    `id`,
    CAST(2026 AS INT) AS `year`,  -- 计算的年度
    -- 应参加职工医保（是否）：资格，依据 《001》二（一）第1段第1句
    CASE WHEN `fault` IS NULL AND `v_8` = 0 THEN (`v_2` AND COALESCE(`unit_in_province`, FALSE)) END AS `must_enrol_employee`,
    -- 应参加职工医保：待定的原因
    CASE WHEN `fault` IS NULL AND `v_8` <> 0 THEN SUBSTR(CASE WHEN (`v_8` & 2) <> 0 THEN '；缺少“就业类型”' ELSE '' END || CASE WHEN (`v_8` & 4) <> 0 THEN '；缺少“用人单位在本省”' ELSE '' END, 2) END AS `must_enrol_employee.undetermined`,
    -- 鼓励参加职工医保（是否）：资格，依据 《001》二（一）第1段第2句
    CASE WHEN `fault` IS NULL AND `v_9` = 0 THEN (`v_3` OR `v_5`) END AS `may_enrol_employee`,
    -- 鼓励参加职工医保：待定的原因
    CASE WHEN `fault` IS NULL AND `v_9` <> 0 THEN SUBSTR(CASE WHEN (`v_9` & 2) <> 0 THEN '；缺少“就业类型”' ELSE '' END, 2) END AS `may_enrol_employee.undetermined`,
    -- 应参加居民医保（是否）：资格，依据 《001》二（一）第1段第3句
    CASE WHEN `fault` IS NULL AND `v_15` = 0 THEN (NOT (`v_7` OR `v_10`)) END AS `must_enrol_resident`,
    -- 应参加居民医保：待定的原因
    CASE WHEN `fault` IS NULL AND `v_15` <> 0 THEN SUBSTR(CASE WHEN (`v_15` & 2) <> 0 THEN '；缺少“就业类型”' ELSE '' END || CASE WHEN (`v_15` & 4) <> 0 THEN '；缺少“用人单位在本省”' ELSE '' END, 2) END AS `must_enrol_resident.undetermined`,
    -- 单位应缴额（金额，元）：规则，依据 《001》二（一）第2段第1句
    CASE WHEN `fault` IS NULL AND 1 = 0 THEN CAST(CAST(0 AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS `employer_due`,
    -- 职工应缴额（金额，元）：规则，依据 《001》二（一）第2段第1句
    CASE WHEN `fault` IS NULL AND 1 = 0 THEN CAST(CAST(0 AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS `employee_due`,
    -- 居民人均筹资额（金额，元）：规则，依据 《001》二（一）第2段第2句
    CASE WHEN `fault` IS NULL AND NOT (NOT (`resident_standard` IS NOT NULL AND `government_subsidy` IS NOT NULL)) THEN CAST(CAST(COALESCE(`resident_standard`, 0) + COALESCE(`government_subsidy`, 0) AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS `resident_funding`,
    -- 居民资助额（金额，元）：规则，依据 《001》二（一）第2段第2句
    CASE WHEN `fault` IS NULL AND NOT (NOT `v_18` AND (`resident_standard` IS NULL OR `v_16` = 0)) AND `v_19` = 0 THEN CAST(CAST(`resident_aid_2026` AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS `resident_aid`,
    -- 居民资助额：待定的原因
    CASE WHEN `fault` IS NULL AND `v_19` <> 0 THEN SUBSTR(CASE WHEN (`v_19` & 2) <> 0 THEN '；缺少“就业类型”' ELSE '' END || CASE WHEN (`v_19` & 4) <> 0 THEN '；缺少“用人单位在本省”' ELSE '' END, 2) END AS `resident_aid.undetermined`,
    -- 居民个人应缴额（金额，元）：规则，依据 《001》二（一）第2段第2句
    CASE WHEN `fault` IS NULL AND NOT CASE WHEN `v_18` THEN `v_17` ELSE `v_16` = 0 OR `v_17` END AND `v_20` = 0 THEN CAST(CAST(COALESCE(`resident_standard`, 0) - `resident_aid_2026` AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS `resident_due`,
    -- 居民个人应缴额：待定的原因
    CASE WHEN `fault` IS NULL AND `v_20` <> 0 THEN SUBSTR(CASE WHEN (`v_20` & 2) <> 0 THEN '；缺少“就业类型”' ELSE '' END || CASE WHEN (`v_20` & 4) <> 0 THEN '；缺少“用人单位在本省”' ELSE '' END, 2) END AS `resident_due.undetermined`,
    -- 不能计算时：代码
    CASE `fault`
      WHEN 1 THEN 'unknown-category'
      WHEN 2 THEN 'too-precise'
      WHEN 3 THEN 'out-of-range'
      WHEN 4 THEN 'too-precise'
      WHEN 5 THEN 'out-of-range'
      WHEN 6 THEN 'too-precise'
      WHEN 7 THEN 'out-of-range'
      WHEN 8 THEN 'too-precise'
      WHEN 9 THEN 'out-of-range'
      WHEN 10 THEN 'too-precise'
      WHEN 11 THEN 'out-of-range'
      WHEN 12 THEN 'unbound-parameter'
    END AS `error_code`,
    -- 说明
    CASE `fault`
      WHEN 1 THEN '“就业类型”不是就业类型类的一项'
      WHEN 2 THEN '“缴费基数”最细到0.01'
      WHEN 3 THEN '“缴费基数”应当在0至1000000之间'
      WHEN 4 THEN '“政府补助标准”最细到0.01'
      WHEN 5 THEN '“政府补助标准”应当在0至100000之间'
      WHEN 6 THEN '“居民缴费标准”最细到0.01'
      WHEN 7 THEN '“居民缴费标准”应当在0至100000之间'
      WHEN 8 THEN '“分类资助标准”最细到0.01'
      WHEN 9 THEN '“分类资助标准”应当在0至100000之间'
      WHEN 10 THEN '“社会资助额”最细到0.01'
      WHEN 11 THEN '“社会资助额”应当在0至100000之间'
      WHEN 12 THEN '参数“单位缴费费率”待定，须先给定值'
    END AS `error_message`,
    -- 有关的项目
    CASE `fault`
      WHEN 1 THEN 'employment'
      WHEN 2 THEN 'contribution_base'
      WHEN 3 THEN 'contribution_base'
      WHEN 4 THEN 'government_subsidy'
      WHEN 5 THEN 'government_subsidy'
      WHEN 6 THEN 'resident_standard'
      WHEN 7 THEN 'resident_standard'
      WHEN 8 THEN 'aid_standard'
      WHEN 9 THEN 'aid_standard'
      WHEN 10 THEN 'social_aid'
      WHEN 11 THEN 'social_aid'
      WHEN 12 THEN 'employer_rate'
    END AS `error_field`
FROM `checked`;

-- 四川省关于推进基本医疗保险省级统筹的意见（sichuan_pooling_2023），达梦
-- 本查询由政策文件生成，请勿手工修改。
-- 数据在表“records”中。每行一条记录，计算2026年度；历史自2026年起。
-- 列的值为 NULL 表示没有给出。
-- 各步骤中的列是整数：金额和比例按公因数计数，日期是1970年1月1日以来的天数，类别是从0起的次序号。
-- 不能用 SQL 计算、不在结果中的：预算调整合规、不擅自增加支出项目、不擅自扩大支出范围、不擅自提高支付标准、上解额、职工筹集额、居民筹集额、年末余额、险种间不得调剂、不得平衡财政预算、财政专户管理、险种间调剂额、可以选择职工医保、参保险种、缴费主体、各地缴费期相同、个人缴费标准差距、财政补助标准差距（要逐项看名单）。
WITH
"inputs" AS (
  SELECT
    t."id",
    -- 核对日
    CASE WHEN t."checked_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."checked_on" - DATE '1970-01-01') AS NUMBER(10)) END AS "checked_on",
    CASE WHEN t."settlements" BETWEEN 0 AND 100 THEN CAST(t."settlements" AS NUMBER(10)) END AS "settlements",  -- 年度清算次数
    CASE WHEN t."units" BETWEEN 1 AND 100000 THEN CAST(t."units" AS NUMBER(10)) END AS "units",  -- 服务点总数
    CASE WHEN t."covered_units" BETWEEN 0 AND 100000 THEN CAST(t."covered_units" AS NUMBER(10)) END AS "covered_units",  -- 已覆盖服务点
    -- 列值有误
    CASE
      WHEN t."checked_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 1
      WHEN t."settlements" <> ROUND(t."settlements", 0) THEN 2
      WHEN t."settlements" NOT BETWEEN 0 AND 100 THEN 3
      WHEN t."units" <> ROUND(t."units", 0) THEN 4
      WHEN t."units" NOT BETWEEN 1 AND 100000 THEN 5
      WHEN t."covered_units" <> ROUND(t."covered_units", 0) THEN 6
      WHEN t."covered_units" NOT BETWEEN 0 AND 100000 THEN 7
    END AS "refused"
  FROM "records" t
),
"checked" AS (
  SELECT
    p.*,
    -- 不能计算的原因
    CASE
      WHEN "refused" IS NOT NULL THEN "refused"
    END AS "fault"
  FROM "inputs" p
)
SELECT
    "id",
    CAST(2026 AS NUMBER(10)) AS "year",  -- 计算的年度
    -- 是否施行（是否）：规则，依据 《000》A第1段第2句；《000》B第1段第1句
    CASE WHEN "fault" IS NULL AND NOT "checked_on" IS NULL THEN CASE WHEN COALESCE("checked_on", -719162) >= 19723 THEN 1 ELSE 0 END END AS "in_force",
    -- 按年缴拨（核对结果：satisfied 满足、deviates 偏离、violated 违反、notice 提示）：预算，依据 《000》A第6段第2句
    CASE WHEN "fault" IS NULL AND NOT "settlements" IS NULL THEN CASE CASE WHEN COALESCE("settlements", 0) = 1 THEN 0 ELSE 2 END WHEN 0 THEN 'satisfied' WHEN 1 THEN 'deviates' WHEN 2 THEN 'violated' WHEN 3 THEN 'notice' END END AS "settled_yearly",
    -- 服务覆盖率（比例）：规则，依据 《000》A第10段第5句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("units" IS NOT NULL AND "covered_units" IS NOT NULL)) THEN CAST(CAST(CAST((((COALESCE("units", 1) + COALESCE("covered_units", 0) * 10000 * 2) - MOD((COALESCE("units", 1) + COALESCE("covered_units", 0) * 10000 * 2), (COALESCE("units", 1) * 2))) / (COALESCE("units", 1) * 2)) AS NUMBER(19)) * 100 AS NUMBER(38, 0)) * 0.000001 AS NUMBER(38, 6)) END AS "coverage",
    -- 不能计算时：代码
    CASE "fault"
      WHEN 1 THEN 'bad-date'
      WHEN 2 THEN 'too-precise'
      WHEN 3 THEN 'out-of-range'
      WHEN 4 THEN 'too-precise'
      WHEN 5 THEN 'out-of-range'
      WHEN 6 THEN 'too-precise'
      WHEN 7 THEN 'out-of-range'
    END AS "error_code",
    -- 说明
    CASE "fault"
      WHEN 1 THEN '“核对日”不是公元1年至9999年的日期'
      WHEN 2 THEN '“年度清算次数”应当是整数'
      WHEN 3 THEN '“年度清算次数”应当在0至100之间'
      WHEN 4 THEN '“服务点总数”应当是整数'
      WHEN 5 THEN '“服务点总数”应当在1至100000之间'
      WHEN 6 THEN '“已覆盖服务点”应当是整数'
      WHEN 7 THEN '“已覆盖服务点”应当在0至100000之间'
    END AS "error_message",
    -- 有关的项目
    CASE "fault"
      WHEN 1 THEN 'checked_on'
      WHEN 2 THEN 'settlements'
      WHEN 3 THEN 'settlements'
      WHEN 4 THEN 'units'
      WHEN 5 THEN 'units'
      WHEN 6 THEN 'covered_units'
      WHEN 7 THEN 'covered_units'
    END AS "error_field"
FROM "checked";

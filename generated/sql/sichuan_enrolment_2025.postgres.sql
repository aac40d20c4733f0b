-- 四川省健全基本医疗保险参保长效机制实施意见（征求意见稿）（sichuan_enrolment_2025），PostgreSQL
-- 本查询由政策文件生成，请勿手工修改。
-- 数据在表“records”中。每行一条记录，计算2027年度；历史自2018年起。
-- 列的值为 NULL 表示没有给出。
-- 各步骤中的列是整数：金额和比例按公因数计数，日期是1970年1月1日以来的天数，类别是从0起的次序号。
-- 不能用 SQL 计算、不在结果中的：参保目标人数、参保工作计入补助资金（要逐项看名单）。
WITH
"inputs" AS (
  SELECT
    t."id",
    -- 2018年参保状态
    CASE TRIM(t."status_2018") WHEN 'resident' THEN 0 WHEN '居民医保' THEN 0 WHEN 'employee' THEN 1 WHEN '职工医保' THEN 1 WHEN 'none' THEN 2 WHEN '未参保' THEN 2 WHEN 'not_liable' THEN 3 WHEN '尚无义务' THEN 3 END AS "status_2018",
    -- 2019年参保状态
    CASE TRIM(t."status_2019") WHEN 'resident' THEN 0 WHEN '居民医保' THEN 0 WHEN 'employee' THEN 1 WHEN '职工医保' THEN 1 WHEN 'none' THEN 2 WHEN '未参保' THEN 2 WHEN 'not_liable' THEN 3 WHEN '尚无义务' THEN 3 END AS "status_2019",
    -- 2020年参保状态
    CASE TRIM(t."status_2020") WHEN 'resident' THEN 0 WHEN '居民医保' THEN 0 WHEN 'employee' THEN 1 WHEN '职工医保' THEN 1 WHEN 'none' THEN 2 WHEN '未参保' THEN 2 WHEN 'not_liable' THEN 3 WHEN '尚无义务' THEN 3 END AS "status_2020",
    -- 2021年参保状态
    CASE TRIM(t."status_2021") WHEN 'resident' THEN 0 WHEN '居民医保' THEN 0 WHEN 'employee' THEN 1 WHEN '职工医保' THEN 1 WHEN 'none' THEN 2 WHEN '未参保' THEN 2 WHEN 'not_liable' THEN 3 WHEN '尚无义务' THEN 3 END AS "status_2021",
    -- 2022年参保状态
    CASE TRIM(t."status_2022") WHEN 'resident' THEN 0 WHEN '居民医保' THEN 0 WHEN 'employee' THEN 1 WHEN '职工医保' THEN 1 WHEN 'none' THEN 2 WHEN '未参保' THEN 2 WHEN 'not_liable' THEN 3 WHEN '尚无义务' THEN 3 END AS "status_2022",
    -- 2023年参保状态
    CASE TRIM(t."status_2023") WHEN 'resident' THEN 0 WHEN '居民医保' THEN 0 WHEN 'employee' THEN 1 WHEN '职工医保' THEN 1 WHEN 'none' THEN 2 WHEN '未参保' THEN 2 WHEN 'not_liable' THEN 3 WHEN '尚无义务' THEN 3 END AS "status_2023",
    -- 2024年参保状态
    CASE TRIM(t."status_2024") WHEN 'resident' THEN 0 WHEN '居民医保' THEN 0 WHEN 'employee' THEN 1 WHEN '职工医保' THEN 1 WHEN 'none' THEN 2 WHEN '未参保' THEN 2 WHEN 'not_liable' THEN 3 WHEN '尚无义务' THEN 3 END AS "status_2024",
    -- 2025年参保状态
    CASE TRIM(t."status_2025") WHEN 'resident' THEN 0 WHEN '居民医保' THEN 0 WHEN 'employee' THEN 1 WHEN '职工医保' THEN 1 WHEN 'none' THEN 2 WHEN '未参保' THEN 2 WHEN 'not_liable' THEN 3 WHEN '尚无义务' THEN 3 END AS "status_2025",
    -- 2026年参保状态
    CASE TRIM(t."status_2026") WHEN 'resident' THEN 0 WHEN '居民医保' THEN 0 WHEN 'employee' THEN 1 WHEN '职工医保' THEN 1 WHEN 'none' THEN 2 WHEN '未参保' THEN 2 WHEN 'not_liable' THEN 3 WHEN '尚无义务' THEN 3 END AS "status_2026",
    -- 2027年参保状态
    CASE TRIM(t."status_2027") WHEN 'resident' THEN 0 WHEN '居民医保' THEN 0 WHEN 'employee' THEN 1 WHEN '职工医保' THEN 1 WHEN 'none' THEN 2 WHEN '未参保' THEN 2 WHEN 'not_liable' THEN 3 WHEN '尚无义务' THEN 3 END AS "status_2027",
    CAST(t."late_2018" AS BOOLEAN) AS "late_2018",  -- 2018年逾期缴费
    CAST(t."late_2019" AS BOOLEAN) AS "late_2019",  -- 2019年逾期缴费
    CAST(t."late_2020" AS BOOLEAN) AS "late_2020",  -- 2020年逾期缴费
    CAST(t."late_2021" AS BOOLEAN) AS "late_2021",  -- 2021年逾期缴费
    CAST(t."late_2022" AS BOOLEAN) AS "late_2022",  -- 2022年逾期缴费
    CAST(t."late_2023" AS BOOLEAN) AS "late_2023",  -- 2023年逾期缴费
    CAST(t."late_2024" AS BOOLEAN) AS "late_2024",  -- 2024年逾期缴费
    CAST(t."late_2025" AS BOOLEAN) AS "late_2025",  -- 2025年逾期缴费
    CAST(t."late_2026" AS BOOLEAN) AS "late_2026",  -- 2026年逾期缴费
    CAST(t."late_2027" AS BOOLEAN) AS "late_2027",  -- 2027年逾期缴费
    CAST(t."zero_claim_2018" AS BOOLEAN) AS "zero_claim_2018",  -- 2018年零报销
    CAST(t."zero_claim_2019" AS BOOLEAN) AS "zero_claim_2019",  -- 2019年零报销
    CAST(t."zero_claim_2020" AS BOOLEAN) AS "zero_claim_2020",  -- 2020年零报销
    CAST(t."zero_claim_2021" AS BOOLEAN) AS "zero_claim_2021",  -- 2021年零报销
    CAST(t."zero_claim_2022" AS BOOLEAN) AS "zero_claim_2022",  -- 2022年零报销
    CAST(t."zero_claim_2023" AS BOOLEAN) AS "zero_claim_2023",  -- 2023年零报销
    CAST(t."zero_claim_2024" AS BOOLEAN) AS "zero_claim_2024",  -- 2024年零报销
    CAST(t."zero_claim_2025" AS BOOLEAN) AS "zero_claim_2025",  -- 2025年零报销
    CAST(t."zero_claim_2026" AS BOOLEAN) AS "zero_claim_2026",  -- 2026年零报销
    CAST(t."zero_claim_2027" AS BOOLEAN) AS "zero_claim_2027",  -- 2027年零报销
    CAST(t."used_reward_2018" AS BOOLEAN) AS "used_reward_2018",  -- 2018年使用奖励额度
    CAST(t."used_reward_2019" AS BOOLEAN) AS "used_reward_2019",  -- 2019年使用奖励额度
    CAST(t."used_reward_2020" AS BOOLEAN) AS "used_reward_2020",  -- 2020年使用奖励额度
    CAST(t."used_reward_2021" AS BOOLEAN) AS "used_reward_2021",  -- 2021年使用奖励额度
    CAST(t."used_reward_2022" AS BOOLEAN) AS "used_reward_2022",  -- 2022年使用奖励额度
    CAST(t."used_reward_2023" AS BOOLEAN) AS "used_reward_2023",  -- 2023年使用奖励额度
    CAST(t."used_reward_2024" AS BOOLEAN) AS "used_reward_2024",  -- 2024年使用奖励额度
    CAST(t."used_reward_2025" AS BOOLEAN) AS "used_reward_2025",  -- 2025年使用奖励额度
    CAST(t."used_reward_2026" AS BOOLEAN) AS "used_reward_2026",  -- 2026年使用奖励额度
    CAST(t."used_reward_2027" AS BOOLEAN) AS "used_reward_2027",  -- 2027年使用奖励额度
    CAST(t."benefit_started_2018" AS BOOLEAN) AS "benefit_started_2018",  -- 2018年年内开始享受待遇
    CAST(t."benefit_started_2019" AS BOOLEAN) AS "benefit_started_2019",  -- 2019年年内开始享受待遇
    CAST(t."benefit_started_2020" AS BOOLEAN) AS "benefit_started_2020",  -- 2020年年内开始享受待遇
    CAST(t."benefit_started_2021" AS BOOLEAN) AS "benefit_started_2021",  -- 2021年年内开始享受待遇
    CAST(t."benefit_started_2022" AS BOOLEAN) AS "benefit_started_2022",  -- 2022年年内开始享受待遇
    CAST(t."benefit_started_2023" AS BOOLEAN) AS "benefit_started_2023",  -- 2023年年内开始享受待遇
    CAST(t."benefit_started_2024" AS BOOLEAN) AS "benefit_started_2024",  -- 2024年年内开始享受待遇
    CAST(t."benefit_started_2025" AS BOOLEAN) AS "benefit_started_2025",  -- 2025年年内开始享受待遇
    CAST(t."benefit_started_2026" AS BOOLEAN) AS "benefit_started_2026",  -- 2026年年内开始享受待遇
    CAST(t."insured_before" AS BOOLEAN) AS "insured_before",  -- 曾经参保
    CAST(t."exempt" AS BOOLEAN) AS "exempt",  -- 特殊群体
    CASE WHEN t."repair_years" BETWEEN 0 AND 60 THEN CAST(t."repair_years" AS INTEGER) END AS "repair_years",  -- 补缴年数
    -- 缴费到账日
    CASE WHEN t."paid_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."paid_on" - DATE '1970-01-01') AS INTEGER) END AS "paid_on",
    -- 个人缴费标准
    CASE WHEN t."individual_standard" BETWEEN 0 AND 100000 THEN CAST(CAST(t."individual_standard" AS DECIMAL(18, 2)) * 100 AS INTEGER) END AS "individual_standard",
    CAST(t."uncapped" AS BOOLEAN) AS "uncapped",  -- 大病待遇不封顶
    -- 跨年待遇开始日
    CASE WHEN t."carried_start" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."carried_start" - DATE '1970-01-01') AS INTEGER) END AS "carried_start",
    -- 就诊日
    CASE WHEN t."service_date" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."service_date" - DATE '1970-01-01') AS INTEGER) END AS "service_date",
    CAST(t."check_window" AS BOOLEAN) AS "check_window",  -- 核对到账日
    CAST(t."resides_here" AS BOOLEAN) AS "resides_here",  -- 常住本地
    CAST(t."works_here" AS BOOLEAN) AS "works_here",  -- 本地就业
    CAST(t."studies_here" AS BOOLEAN) AS "studies_here",  -- 本地就读
    CAST(t."local_hukou" AS BOOLEAN) AS "local_hukou",  -- 本地户籍
    CAST(t."residence_permit" AS BOOLEAN) AS "residence_permit",  -- 持本地居住证
    CAST(t."employee_liable" AS BOOLEAN) AS "employee_liable",  -- 应参加职工医保
    CAST(t."flexible_worker" AS BOOLEAN) AS "flexible_worker",  -- 灵活就业人员
    CAST(t."birth_certificate" AS BOOLEAN) AS "birth_certificate",  -- 有出生医学证明
    -- 出生日期
    CASE WHEN t."birth_date" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."birth_date" - DATE '1970-01-01') AS INTEGER) END AS "birth_date",
    CAST(t."university_student" AS BOOLEAN) AS "university_student",  -- 大学生
    CAST(t."lump_paid" AS BOOLEAN) AS "lump_paid",  -- 已趸缴
    CASE WHEN t."entry_year" BETWEEN 2016 AND 2075 THEN CAST(t."entry_year" AS INTEGER) END AS "entry_year",  -- 入学年份
    CASE WHEN t."programme_years" BETWEEN 1 AND 10 THEN CAST(t."programme_years" AS INTEGER) END AS "programme_years",  -- 学制年数
    -- 入学当年缴费标准
    CASE WHEN t."entry_standard" BETWEEN 0 AND 100000 THEN CAST(CAST(t."entry_standard" AS DECIMAL(18, 2)) * 100 AS INTEGER) END AS "entry_standard",
    -- 当年应缴额
    CASE WHEN t."annual_premium" BETWEEN 0 AND 100000 THEN CAST(CAST(t."annual_premium" AS DECIMAL(18, 2)) * 100 AS INTEGER) END AS "annual_premium",
    CAST(t."destitute" AS BOOLEAN) AS "destitute",  -- 特困人员
    CAST(t."orphan" AS BOOLEAN) AS "orphan",  -- 孤儿
    CAST(t."minimum_income" AS BOOLEAN) AS "minimum_income",  -- 最低生活保障对象
    CAST(t."monitored" AS BOOLEAN) AS "monitored",  -- 防止返贫监测对象
    CAST(t."other_hardship" AS BOOLEAN) AS "other_hardship",  -- 其他困难群众
    CAST(t."unemployment_benefit" AS BOOLEAN) AS "unemployment_benefit",  -- 领取失业保险金
    -- 账户用途
    CASE TRIM(t."account_use") WHEN 'relative_premium' THEN 0 WHEN '近亲属居民医保缴费' THEN 0 WHEN 'relative_copay' THEN 1 WHEN '近亲属个人自付费用' THEN 1 WHEN 'other_use' THEN 2 WHEN '其他用途' THEN 2 END AS "account_use",
    CAST(t."close_relative" AS BOOLEAN) AS "close_relative",  -- 使用人是近亲属
    CAST(t."relative_insured" AS BOOLEAN) AS "relative_insured",  -- 使用人已参保
    CAST(t."designated_institution" AS BOOLEAN) AS "designated_institution",  -- 定点医药机构
    -- 上年筹资总额
    CASE WHEN t."funding_before" BETWEEN 0 AND 100000000000 THEN CAST(CAST(t."funding_before" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "funding_before",
    -- 当年筹资总额
    CASE WHEN t."funding_now" BETWEEN 0 AND 100000000000 THEN CAST(CAST(t."funding_now" AS DECIMAL(18, 2)) * 100 AS BIGINT) END AS "funding_now",
    CAST(t."clinic_applied" AS BOOLEAN) AS "clinic_applied",  -- 村卫生室申请
    CAST(t."clinic_qualified" AS BOOLEAN) AS "clinic_qualified",  -- 村卫生室符合条件
    -- 宣传活动日
    CASE WHEN t."campaign_date" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."campaign_date" - DATE '1970-01-01') AS INTEGER) END AS "campaign_date",
    CAST(t."forced_insurance" AS BOOLEAN) AS "forced_insurance",  -- 强制诱导学生投保
    -- 上级下达目标人数
    CASE WHEN t."target_received" BETWEEN 0 AND 100000000 THEN CAST(t."target_received" AS INTEGER) END AS "target_received",
    -- 分解下达目标人数
    CASE WHEN t."target_passed_on" BETWEEN 0 AND 100000000 THEN CAST(t."target_passed_on" AS INTEGER) END AS "target_passed_on",
    -- 列值有误
    CASE
      WHEN NULLIF(TRIM(t."status_2018"), '') NOT IN ('resident', '居民医保', 'employee', '职工医保', 'none', '未参保', 'not_liable', '尚无义务') THEN 1
      WHEN NULLIF(TRIM(t."status_2019"), '') NOT IN ('resident', '居民医保', 'employee', '职工医保', 'none', '未参保', 'not_liable', '尚无义务') THEN 2
      WHEN NULLIF(TRIM(t."status_2020"), '') NOT IN ('resident', '居民医保', 'employee', '职工医保', 'none', '未参保', 'not_liable', '尚无义务') THEN 3
      WHEN NULLIF(TRIM(t."status_2021"), '') NOT IN ('resident', '居民医保', 'employee', '职工医保', 'none', '未参保', 'not_liable', '尚无义务') THEN 4
      WHEN NULLIF(TRIM(t."status_2022"), '') NOT IN ('resident', '居民医保', 'employee', '职工医保', 'none', '未参保', 'not_liable', '尚无义务') THEN 5
      WHEN NULLIF(TRIM(t."status_2023"), '') NOT IN ('resident', '居民医保', 'employee', '职工医保', 'none', '未参保', 'not_liable', '尚无义务') THEN 6
      WHEN NULLIF(TRIM(t."status_2024"), '') NOT IN ('resident', '居民医保', 'employee', '职工医保', 'none', '未参保', 'not_liable', '尚无义务') THEN 7
      WHEN NULLIF(TRIM(t."status_2025"), '') NOT IN ('resident', '居民医保', 'employee', '职工医保', 'none', '未参保', 'not_liable', '尚无义务') THEN 8
      WHEN NULLIF(TRIM(t."status_2026"), '') NOT IN ('resident', '居民医保', 'employee', '职工医保', 'none', '未参保', 'not_liable', '尚无义务') THEN 9
      WHEN NULLIF(TRIM(t."status_2027"), '') NOT IN ('resident', '居民医保', 'employee', '职工医保', 'none', '未参保', 'not_liable', '尚无义务') THEN 10
      WHEN t."repair_years" <> ROUND(t."repair_years", 0) THEN 11
      WHEN t."repair_years" NOT BETWEEN 0 AND 60 THEN 12
      WHEN t."paid_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 13
      WHEN t."individual_standard" <> ROUND(t."individual_standard", 2) THEN 14
      WHEN t."individual_standard" NOT BETWEEN 0 AND 100000 THEN 15
      WHEN t."carried_start" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 16
      WHEN t."service_date" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 17
      WHEN t."birth_date" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 18
      WHEN t."entry_year" NOT BETWEEN 1000 AND 9999 THEN 19
      WHEN t."entry_year" NOT BETWEEN 2016 AND 2075 THEN 20
      WHEN t."programme_years" <> ROUND(t."programme_years", 0) THEN 21
      WHEN t."programme_years" NOT BETWEEN 1 AND 10 THEN 22
      WHEN t."entry_standard" <> ROUND(t."entry_standard", 2) THEN 23
      WHEN t."entry_standard" NOT BETWEEN 0 AND 100000 THEN 24
      WHEN t."annual_premium" <> ROUND(t."annual_premium", 2) THEN 25
      WHEN t."annual_premium" NOT BETWEEN 0 AND 100000 THEN 26
      WHEN NULLIF(TRIM(t."account_use"), '') NOT IN ('relative_premium', '近亲属居民医保缴费', 'relative_copay', '近亲属个人自付费用', 'other_use', '其他用途') THEN 27
      WHEN t."funding_before" <> ROUND(t."funding_before", 2) THEN 28
      WHEN t."funding_before" NOT BETWEEN 0 AND 100000000000 THEN 29
      WHEN t."funding_now" <> ROUND(t."funding_now", 2) THEN 30
      WHEN t."funding_now" NOT BETWEEN 0 AND 100000000000 THEN 31
      WHEN t."campaign_date" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 32
      WHEN t."target_received" <> ROUND(t."target_received", 0) THEN 33
      WHEN t."target_received" NOT BETWEEN 0 AND 100000000 THEN 34
      WHEN t."target_passed_on" <> ROUND(t."target_passed_on", 0) THEN 35
      WHEN t."target_passed_on" NOT BETWEEN 0 AND 100000000 THEN 36
    END AS "refused"
  FROM "records" t
  OFFSET 0
),
"step_1" AS (
  SELECT
    p.*,
    "status_2018" IS NOT NULL OR "late_2018" IS NOT NULL OR "zero_claim_2018" IS NOT NULL OR "used_reward_2018" IS NOT NULL OR "benefit_started_2018" IS NOT NULL AS "v",
    "status_2018" IS NOT NULL OR "status_2019" IS NOT NULL OR "status_2020" IS NOT NULL OR "status_2021" IS NOT NULL AS "v_2",
    ("status_2018" IS NOT NULL OR "status_2019" IS NOT NULL) AND "status_2020" IS NULL AS "v_3",
    ("status_2018" IS NOT NULL OR "status_2019" IS NOT NULL OR "status_2020" IS NOT NULL) AND "status_2021" IS NULL AS "v_4",
    COALESCE("zero_claim_2019", FALSE) AND COALESCE("used_reward_2019", FALSE) AS "v_5",
    COALESCE("zero_claim_2020", FALSE) AND COALESCE("used_reward_2020", FALSE) AS "v_6",
    COALESCE("zero_claim_2021", FALSE) AND COALESCE("used_reward_2021", FALSE) AS "v_7",
    COALESCE("zero_claim_2022", FALSE) AND COALESCE("used_reward_2022", FALSE) AS "v_8",
    COALESCE("zero_claim_2023", FALSE) AND COALESCE("used_reward_2023", FALSE) AS "v_9",
    COALESCE("zero_claim_2024", FALSE) AND COALESCE("used_reward_2024", FALSE) AS "v_10",
    COALESCE("status_2025", 3) <> 0 AS "v_11",
    COALESCE("zero_claim_2025", FALSE) AND COALESCE("used_reward_2025", FALSE) AS "v_12",
    COALESCE("status_2026", 3) <> 0 AS "v_13",
    COALESCE("status_2026", 3) = 0 OR COALESCE("status_2026", 3) = 1 AS "v_14",
    COALESCE("zero_claim_2026", FALSE) AND COALESCE("used_reward_2026", FALSE) AS "v_15",
    CAST(CASE WHEN COALESCE("resides_here", FALSE) AND "resides_here" IS NOT NULL OR COALESCE("works_here", FALSE) AND "works_here" IS NOT NULL THEN 0 ELSE (CASE WHEN "resides_here" IS NOT NULL THEN 0 ELSE 2 END | CASE WHEN "works_here" IS NOT NULL THEN 0 ELSE 4 END) END AS INTEGER) AS "v_16",
    COALESCE("resides_here", FALSE) OR COALESCE("works_here", FALSE) OR COALESCE("studies_here", FALSE) OR COALESCE("local_hukou", FALSE) AS "v_17",
    COALESCE("employee_liable", FALSE) AND "employee_liable" IS NOT NULL AS "v_18",
    CAST(CASE WHEN "flexible_worker" IS NOT NULL AND NOT COALESCE("flexible_worker", FALSE) OR "works_here" IS NOT NULL AND NOT COALESCE("works_here", FALSE) THEN 0 ELSE (CASE WHEN "works_here" IS NOT NULL THEN 0 ELSE 4 END | CASE WHEN "flexible_worker" IS NOT NULL THEN 0 ELSE 128 END) END AS INTEGER) AS "v_19",
    -- 2027年当年出生
    "birth_date" IS NOT NULL AND CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(COALESCE("birth_date", -719162) AS INTEGER))) AS INTEGER) = 2027 AS "born_this_year_2027",
    COALESCE("status_2027", 3) <> 0 AS "v_20",
    "programme_years" IS NOT NULL AND COALESCE("university_student", FALSE) AND COALESCE("lump_paid", FALSE) AND "entry_year" IS NOT NULL AS "v_21",
    -- 2027年趸缴覆盖当年
    COALESCE("entry_year", 2016) <= 2027 AND COALESCE("programme_years", 1) > 2027 - COALESCE("entry_year", 2016) AS "lump_covers_year_2027",
    COALESCE("destitute", FALSE) OR COALESCE("orphan", FALSE) OR COALESCE("minimum_income", FALSE) OR COALESCE("monitored", FALSE) OR COALESCE("other_hardship", FALSE) AS "v_22",
    CAST(CASE WHEN COALESCE("account_use", 0) <> 1 OR "relative_insured" IS NOT NULL AND NOT COALESCE("relative_insured", FALSE) THEN 0 WHEN "relative_insured" IS NOT NULL THEN 0 ELSE 1024 END AS INTEGER) AS "v_23",
    COALESCE("account_use", 0) = 1 AND COALESCE("relative_insured", FALSE) AND COALESCE("designated_institution", FALSE) AS "v_24",
    COALESCE("status_2027", 3) = 0 OR COALESCE("status_2027", 3) = 1 AS "v_25",
    COALESCE("zero_claim_2027", FALSE) AND COALESCE("used_reward_2027", FALSE) AS "v_26",
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN CASE WHEN COALESCE("repair_years", 0) = 0 THEN 0 WHEN "individual_standard" IS NOT NULL THEN 0 ELSE 16384 END ELSE 0 END AS INTEGER) AS "v_27",
    CAST(CASE WHEN COALESCE("check_window", FALSE) THEN CASE WHEN "paid_on" IS NOT NULL THEN 0 ELSE 4096 END ELSE 0 END AS INTEGER) AS "v_28",
    CAST(CASE WHEN "clinic_applied" IS NOT NULL AND NOT COALESCE("clinic_applied", FALSE) OR "clinic_qualified" IS NOT NULL AND NOT COALESCE("clinic_qualified", FALSE) THEN 0 ELSE (CASE WHEN "clinic_applied" IS NOT NULL THEN 0 ELSE 65536 END | CASE WHEN "clinic_qualified" IS NOT NULL THEN 0 ELSE 131072 END) END AS INTEGER) AS "v_29"
  FROM "inputs" p
  OFFSET 0
),
"step_2" AS (
  SELECT
    p.*,
    "v_2" OR "status_2022" IS NOT NULL OR "status_2023" IS NOT NULL OR "status_2024" IS NOT NULL AS "v_30",
    "v" OR "status_2019" IS NOT NULL OR "late_2019" IS NOT NULL OR "zero_claim_2019" IS NOT NULL OR "used_reward_2019" IS NOT NULL OR "benefit_started_2019" IS NOT NULL AS "v_31",
    ("v_2" OR "status_2022" IS NOT NULL) AND "status_2023" IS NULL AS "v_32",
    ("v_2" OR "status_2022" IS NOT NULL OR "status_2023" IS NOT NULL) AND "status_2024" IS NULL AS "v_33",
    CAST(CASE WHEN (COALESCE("resides_here", FALSE) OR COALESCE("works_here", FALSE)) AND "v_16" = 0 OR COALESCE("studies_here", FALSE) AND "studies_here" IS NOT NULL THEN 0 ELSE ("v_16" | CASE WHEN "studies_here" IS NOT NULL THEN 0 ELSE 8 END) END AS INTEGER) AS "v_34",
    CAST(CASE WHEN "v_18" OR COALESCE("works_here", FALSE) AND COALESCE("flexible_worker", FALSE) AND "v_19" = 0 THEN 0 ELSE (CASE WHEN "employee_liable" IS NOT NULL THEN 0 ELSE 64 END | "v_19") END AS INTEGER) AS "v_35",
    CAST(CASE WHEN "v_23" = 0 AND NOT (COALESCE("account_use", 0) = 1 AND COALESCE("relative_insured", FALSE)) OR "designated_institution" IS NOT NULL AND NOT COALESCE("designated_institution", FALSE) THEN 0 ELSE ("v_23" | CASE WHEN "designated_institution" IS NOT NULL THEN 0 ELSE 2048 END) END AS INTEGER) AS "v_36",
    CAST(CASE WHEN "born_this_year_2027" OR COALESCE("exempt", FALSE) AND "exempt" IS NOT NULL THEN 0 WHEN "exempt" IS NOT NULL THEN 0 ELSE 8192 END AS INTEGER) AS "v_37"
  FROM "step_1" p
  OFFSET 0
),
"step_3" AS (
  SELECT
    p.*,
    "v_31" OR "status_2020" IS NOT NULL OR "late_2020" IS NOT NULL OR "zero_claim_2020" IS NOT NULL OR "used_reward_2020" IS NOT NULL OR "benefit_started_2020" IS NOT NULL AS "v_38",
    ("v_30" OR "status_2025" IS NOT NULL) AND "status_2026" IS NULL AS "v_39",
    ("v_30" OR "status_2025" IS NOT NULL OR "status_2026" IS NOT NULL) AND "status_2027" IS NULL AS "v_40",
    -- 2020年参保过
    COALESCE("status_2020", 3) = 0 OR COALESCE("status_2020", 3) = 1 OR CASE WHEN "v_31" THEN COALESCE("status_2019", 3) = 0 OR COALESCE("status_2019", 3) = 1 OR CASE WHEN "v" THEN COALESCE("status_2018", 3) = 0 OR COALESCE("status_2018", 3) = 1 OR COALESCE("insured_before", TRUE) ELSE COALESCE("insured_before", TRUE) END ELSE COALESCE("insured_before", TRUE) END AS "ever_insured_2020",
    CAST(CASE WHEN (COALESCE("resides_here", FALSE) OR COALESCE("works_here", FALSE) OR COALESCE("studies_here", FALSE)) AND "v_34" = 0 OR COALESCE("local_hukou", FALSE) AND "local_hukou" IS NOT NULL THEN 0 ELSE ("v_34" | CASE WHEN "local_hukou" IS NOT NULL THEN 0 ELSE 16 END) END AS INTEGER) AS "v_41",
    CAST(CASE WHEN "account_use" IS NOT NULL THEN CASE WHEN "close_relative" IS NOT NULL AND NOT COALESCE("close_relative", FALSE) OR "v_36" = 0 AND NOT (COALESCE("account_use", 0) = 0 OR "v_24") THEN 0 ELSE (CASE WHEN "close_relative" IS NOT NULL THEN 0 ELSE 512 END | CASE WHEN COALESCE("account_use", 0) = 0 OR "v_24" AND "v_36" = 0 THEN 0 ELSE "v_36" END) END ELSE 0 END AS INTEGER) AS "v_42",
    CASE WHEN COALESCE("status_2027", 3) = 0 THEN "v_37" ELSE 0 END = 0 AS "v_43",
    ("born_this_year_2027" OR COALESCE("exempt", FALSE)) AND "v_37" = 0 AS "v_44"
  FROM "step_2" p
  OFFSET 0
),
"step_4" AS (
  SELECT
    p.*,
    "v_38" OR "status_2021" IS NOT NULL OR "late_2021" IS NOT NULL OR "zero_claim_2021" IS NOT NULL OR "used_reward_2021" IS NOT NULL OR "benefit_started_2021" IS NOT NULL AS "v_45",
    CAST(CASE WHEN "v_38" THEN CASE WHEN COALESCE("status_2020", 3) = 0 THEN 1 ELSE 0 END + CASE WHEN COALESCE("status_2020", 3) = 2 THEN 0 WHEN "v_31" THEN CASE WHEN COALESCE("status_2019", 3) = 0 THEN 1 ELSE 0 END + CASE WHEN "v" AND COALESCE("status_2018", 3) = 0 AND COALESCE("status_2019", 3) <> 2 THEN 1 ELSE 0 END ELSE 0 END ELSE 0 END AS INTEGER) AS "v_46",
    CAST(CASE WHEN "v_17" AND "v_41" = 0 OR COALESCE("residence_permit", FALSE) AND "residence_permit" IS NOT NULL THEN 0 ELSE ("v_41" | CASE WHEN "residence_permit" IS NOT NULL THEN 0 ELSE 32 END) END AS INTEGER) AS "v_47"
  FROM "step_3" p
  OFFSET 0
),
"step_5" AS (
  SELECT
    p.*,
    "v_45" OR "status_2022" IS NOT NULL OR "late_2022" IS NOT NULL OR "zero_claim_2022" IS NOT NULL OR "used_reward_2022" IS NOT NULL OR "benefit_started_2022" IS NOT NULL AS "v_48",
    CAST(CASE WHEN "v_47" = 0 AND NOT ("v_17" OR COALESCE("residence_permit", FALSE)) OR "v_18" THEN 0 ELSE ("v_47" | CASE WHEN "employee_liable" IS NOT NULL THEN 0 ELSE 64 END) END AS INTEGER) AS "v_49"
  FROM "step_4" p
  OFFSET 0
),
"step_6" AS (
  SELECT
    p.*,
    "v_48" OR "status_2023" IS NOT NULL OR "late_2023" IS NOT NULL OR "zero_claim_2023" IS NOT NULL OR "used_reward_2023" IS NOT NULL OR "benefit_started_2023" IS NOT NULL AS "v_50",
    CAST(CASE WHEN COALESCE("status_2023", 3) = 2 THEN 0 WHEN "v_48" THEN CASE WHEN COALESCE("status_2022", 3) = 0 THEN 1 ELSE 0 END + CASE WHEN COALESCE("status_2022", 3) = 2 THEN 0 WHEN "v_45" THEN CASE WHEN COALESCE("status_2021", 3) = 0 THEN 1 ELSE 0 END + CASE WHEN COALESCE("status_2021", 3) = 2 THEN 0 ELSE "v_46" END ELSE 0 END ELSE 0 END AS INTEGER) AS "v_51",
    -- 2023年参保过
    COALESCE("status_2023", 3) = 0 OR COALESCE("status_2023", 3) = 1 OR CASE WHEN "v_48" THEN COALESCE("status_2022", 3) = 0 OR COALESCE("status_2022", 3) = 1 OR CASE WHEN "v_45" THEN COALESCE("status_2021", 3) = 0 OR COALESCE("status_2021", 3) = 1 OR CASE WHEN "v_38" THEN "ever_insured_2020" ELSE COALESCE("insured_before", TRUE) END ELSE COALESCE("insured_before", TRUE) END ELSE COALESCE("insured_before", TRUE) END AS "ever_insured_2023"
  FROM "step_5" p
  OFFSET 0
),
"step_7" AS (
  SELECT
    p.*,
    "v_50" OR "status_2024" IS NOT NULL OR "late_2024" IS NOT NULL OR "zero_claim_2024" IS NOT NULL OR "used_reward_2024" IS NOT NULL OR "benefit_started_2024" IS NOT NULL AS "v_52"
  FROM "step_6" p
  OFFSET 0
),
"step_8" AS (
  SELECT
    p.*,
    "v_52" OR "status_2025" IS NOT NULL OR "late_2025" IS NOT NULL OR "zero_claim_2025" IS NOT NULL OR "used_reward_2025" IS NOT NULL OR "benefit_started_2025" IS NOT NULL AS "v_53",
    CAST(CASE WHEN "v_52" THEN CASE WHEN COALESCE("status_2024", 3) = 0 THEN 1 ELSE 0 END + CASE WHEN COALESCE("status_2024", 3) = 2 THEN 0 WHEN "v_50" THEN CASE WHEN COALESCE("status_2023", 3) = 0 THEN 1 ELSE 0 END + "v_51" ELSE 0 END ELSE 0 END AS INTEGER) AS "v_54",
    CASE WHEN "v_52" THEN COALESCE("status_2024", 3) = 0 OR COALESCE("status_2024", 3) = 1 OR CASE WHEN "v_50" THEN "ever_insured_2023" ELSE COALESCE("insured_before", TRUE) END ELSE COALESCE("insured_before", TRUE) END AS "v_55"
  FROM "step_7" p
  OFFSET 0
),
"step_9" AS (
  SELECT
    p.*,
    "v_53" OR "status_2026" IS NOT NULL OR "late_2026" IS NOT NULL OR "zero_claim_2026" IS NOT NULL OR "used_reward_2026" IS NOT NULL OR "benefit_started_2026" IS NOT NULL AS "v_56",
    "v_53" AND COALESCE("status_2025", 3) = 2 AS "lapsed_years_2026",  -- 2026年断保年数
    "v_53" AND COALESCE("status_2025", 3) <> 2 AS "v_57",
    CAST(CASE WHEN "v_53" THEN CASE WHEN COALESCE("status_2025", 3) = 0 THEN 1 ELSE 0 END + CASE WHEN COALESCE("status_2025", 3) = 2 THEN 0 ELSE "v_54" END ELSE 0 END AS INTEGER) AS "v_58"
  FROM "step_8" p
  OFFSET 0
),
"step_10" AS (
  SELECT
    p.*,
    "v_56" AND COALESCE("status_2026", 3) <> 2 AS "v_59",
    "lapsed_years_2026" AND "v_55" AND COALESCE("status_2026", 3) = 0 AS "lapse_reduction_2026",  -- 2026年断保扣减
    CAST(CASE WHEN "v_56" THEN CASE WHEN COALESCE("status_2026", 3) = 0 THEN 1 ELSE 0 END + CASE WHEN COALESCE("status_2026", 3) = 2 THEN 0 ELSE "v_58" END ELSE 0 END AS INTEGER) AS "v_60",
    -- 2027年断保年数
    CAST(CASE WHEN "v_56" THEN CASE WHEN COALESCE("status_2026", 3) = 2 THEN 1 ELSE 0 END + CASE WHEN "lapsed_years_2026" AND NOT "v_14" THEN 1 ELSE 0 END ELSE 0 END AS INTEGER) AS "lapsed_years_2027",
    CASE WHEN "v_56" THEN "v_14" OR CASE WHEN "v_53" THEN COALESCE("status_2025", 3) = 0 OR COALESCE("status_2025", 3) = 1 OR "v_55" ELSE COALESCE("insured_before", TRUE) END ELSE COALESCE("insured_before", TRUE) END AS "v_61",
    -- 2027年年初零报销激励
    CAST(CASE WHEN "v_56" AND COALESCE("used_reward_2026", FALSE) THEN 0 ELSE CASE WHEN NOT COALESCE("used_reward_2025", FALSE) AND "v_53" AND COALESCE("status_2025", 3) = 0 AND COALESCE("zero_claim_2025", FALSE) THEN 1 ELSE 0 END + CASE WHEN "v_56" AND COALESCE("status_2026", 3) = 0 AND COALESCE("zero_claim_2026", FALSE) THEN 1 ELSE 0 END END AS INTEGER) AS "zero_claim_reward_opening_2027",
    "v_56" AND COALESCE("status_2026", 3) = 0 AND ("lapsed_years_2026" OR COALESCE("late_2026", FALSE)) AND GREATEST(CASE WHEN COALESCE("late_2026", FALSE) THEN 1 ELSE (-3) END, 0) = 1 AS "v_62"
  FROM "step_9" p
  OFFSET 0
),
"step_11" AS (
  SELECT
    p.*,
    -- 2027年连续参保激励
    CAST(CASE WHEN "v_56" THEN CASE WHEN "v_53" AND COALESCE("status_2025", 3) = 0 AND "v_54" + 1 > 4 THEN 1 ELSE 0 END + CASE WHEN COALESCE("status_2026", 3) = 0 AND "v_58" + 1 > 4 THEN 1 ELSE 0 END ELSE 0 END + CASE WHEN COALESCE("status_2027", 3) = 0 AND "v_60" + 1 > 4 THEN 1 ELSE 0 END AS INTEGER) AS "continuity_reward_2027",
    -- 2027年断保扣减
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 AND "v_61" THEN CASE WHEN "lapse_reduction_2026" THEN 1 ELSE 0 END + "lapsed_years_2027" ELSE CASE WHEN "lapse_reduction_2026" THEN 1 ELSE 0 END END AS INTEGER) AS "lapse_reduction_2027",
    CAST(GREATEST("lapsed_years_2027" - 1, 0) + 3 AS INTEGER) AS "unrepaired_months_2027",  -- 2027年未修复等待月数
    COALESCE("late_2027", FALSE) OR "lapsed_years_2027" > 0 AS "v_63",
    -- 2027年修复前的变动待遇等待期
    NOT ("born_this_year_2027" OR COALESCE("exempt", FALSE)) AND GREATEST("lapsed_years_2027" - 1, 0) = 1 AND "v_43" AS "wait_gross_2027",
    CAST(CASE WHEN "v_44" THEN 0 WHEN "v_37" = 0 THEN 0 WHEN GREATEST("lapsed_years_2027" - 1, 0) = 1 THEN "v_37" ELSE 0 END AS INTEGER) AS "v_64",
    NOT ("born_this_year_2027" OR COALESCE("exempt", FALSE)) AND GREATEST("lapsed_years_2027" - 1, 0) = 1 AND "v_37" = 0 AS "v_65",
    CAST(CASE WHEN "v_44" OR NOT "v_62" THEN 0 ELSE "v_37" END AS INTEGER) AS "v_66"
  FROM "step_10" p
  OFFSET 0
),
"step_12" AS (
  SELECT
    p.*,
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN CASE WHEN "v_44" THEN 0 WHEN "v_37" = 0 THEN 0 WHEN "v_63" THEN "v_37" ELSE 0 END ELSE 0 END AS INTEGER) AS "v_67",
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN "v_64" ELSE 0 END AS INTEGER) AS "v_68",
    COALESCE("repair_years", 0) > CASE WHEN "v_64" = 0 AND "v_65" THEN 1 ELSE 0 END AS "v_69",
    CAST(CASE WHEN "v_63" AND "v_43" AND NOT ("born_this_year_2027" OR COALESCE("exempt", FALSE)) THEN 3 ELSE 0 END AS INTEGER) AS "v_70",
    "v_62" AND NOT ("born_this_year_2027" OR COALESCE("exempt", FALSE)) AND "v_66" = 0 AS "v_71"
  FROM "step_11" p
  OFFSET 0
),
"step_13" AS (
  SELECT
    p.*,
    CAST(CASE WHEN "v_64" = 0 AND NOT "v_65" THEN 0 WHEN "v_64" = 0 THEN ("v_67" | "v_68") WHEN NOT "v_65" AND ("v_67" | "v_68") = 0 THEN 0 ELSE ("v_68" | CASE WHEN COALESCE("status_2027", 3) = 0 THEN ("v_67" | "v_68") ELSE 0 END) END AS INTEGER) AS "v_72",
    -- 2027年等待期合计
    CAST(GREATEST(CASE WHEN "wait_gross_2027" THEN 1 ELSE 0 END - COALESCE("repair_years", 0) + "v_70", 0) AS INTEGER) AS "wait_total_2027"
  FROM "step_12" p
  OFFSET 0
),
"step_14" AS (
  SELECT
    p.*,
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN "v_72" ELSE 0 END AS INTEGER) AS "v_73",
    CAST("wait_total_2027" + (CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(GREATEST(COALESCE("paid_on", -719162), 20819) AS INTEGER))) AS INTEGER) * 12 + (CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(GREATEST(COALESCE("paid_on", -719162), 20819) AS INTEGER))) AS INTEGER) - 1)) AS INTEGER) AS "v_74"
  FROM "step_13" p
  OFFSET 0
),
"step_15" AS (
  SELECT
    p.*,
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN CASE WHEN "v_72" = 0 AND "v_69" THEN 1 WHEN "v_72" = 0 THEN "v_64" ELSE ("v_73" | ("v_68" | 1)) END ELSE 0 END AS INTEGER) AS "v_75",
    CAST(LEAST("v_74", 119999) - (LEAST("v_74", 119999) / 12) * 12 + 1 AS INTEGER) AS "v_76",
    (LEAST("v_74", 119999) / 12) - ((LEAST("v_74", 119999) / 12) / 4) * 4 = 0 AND ((LEAST("v_74", 119999) / 12) - ((LEAST("v_74", 119999) / 12) / 100) * 100 <> 0 OR (LEAST("v_74", 119999) / 12) - ((LEAST("v_74", 119999) / 12) / 400) * 400 = 0) AS "v_77"
  FROM "step_14" p
  OFFSET 0
),
"step_16" AS (
  SELECT
    p.*,
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN ("v_67" | "v_75") ELSE 0 END AS INTEGER) AS "v_78",
    CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(GREATEST(COALESCE("paid_on", -719162), 20819) AS INTEGER))) AS INTEGER) <= CASE WHEN "v_76" = 2 THEN CASE WHEN "v_77" THEN 1 ELSE 0 END + 28 ELSE "v_76" + ("v_76" / 8) - (("v_76" + ("v_76" / 8)) / 2) * 2 + 30 END AS "v_79"
  FROM "step_15" p
  OFFSET 0
),
"step_17" AS (
  SELECT
    p.*,
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN (CASE WHEN "paid_on" IS NOT NULL THEN 0 ELSE 4096 END | "v_78") ELSE 0 END AS INTEGER) AS "v_80",
    (CASE WHEN "paid_on" IS NOT NULL THEN 0 ELSE 4096 END | "v_78") = 0 AS "v_81",
    -- 2027年等待期满日
    CAST(CAST((make_date(CAST((LEAST("v_74", 119999) / 12) AS INTEGER), CAST(LEAST("v_76" + CASE WHEN NOT "v_79" THEN 1 ELSE 0 END, 12) AS INTEGER), CAST(CASE WHEN "v_79" THEN CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(GREATEST(COALESCE("paid_on", -719162), 20819) AS INTEGER))) AS INTEGER) ELSE 1 END AS INTEGER)) - DATE '1970-01-01') AS INTEGER) AS INTEGER) AS "wait_over_2027"
  FROM "step_16" p
  OFFSET 0
),
"step_18" AS (
  SELECT
    p.*,
    COALESCE("status_2027", 3) = 0 AND "v_81" AS "v_82",
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN ("v_80" | CASE WHEN "carried_start" IS NOT NULL THEN 0 ELSE 32768 END) ELSE 0 END AS INTEGER) AS "v_83",
    -- 2027年待遇开始日
    CAST(CASE WHEN "v_71" THEN GREATEST("wait_over_2027", COALESCE("carried_start", -719162)) WHEN "v_66" = 0 THEN "wait_over_2027" ELSE GREATEST("wait_over_2027", COALESCE("carried_start", -719162)) END AS INTEGER) AS "benefit_start_2027"
  FROM "step_17" p
  OFFSET 0
),
"step_19" AS (
  SELECT
    p.*,
    CAST(CASE WHEN ("v_20" OR "wait_over_2027" = GREATEST("wait_over_2027", COALESCE("carried_start", -719162))) AND ("v_80" | "v_83") = 0 THEN 0 ELSE ("v_66" | ("v_80" | "v_83")) END AS INTEGER) AS "v_84",
    COALESCE("status_2027", 3) = 0 AND CASE WHEN "born_this_year_2027" THEN COALESCE("birth_date", -719162) ELSE "benefit_start_2027" END <= COALESCE("service_date", -719162) AS "v_85"
  FROM "step_18" p
  OFFSET 0
),
"step_20" AS (
  SELECT
    p.*,
    CAST(CASE WHEN "v_71" THEN "v_83" WHEN "v_66" = 0 THEN "v_80" ELSE "v_84" END AS INTEGER) AS "v_86",
    CAST(CASE WHEN "v_71" THEN ("v_80" | CASE WHEN "carried_start" IS NOT NULL THEN 0 ELSE 32768 END) WHEN "v_66" = 0 THEN (CASE WHEN "paid_on" IS NOT NULL THEN 0 ELSE 4096 END | "v_78") ELSE "v_84" END AS INTEGER) AS "v_87"
  FROM "step_19" p
  OFFSET 0
),
"step_21" AS (
  SELECT
    p.*,
    CASE WHEN "v_71" THEN "v_20" ELSE CASE WHEN "v_66" = 0 THEN "v_20" ELSE "v_20" AND ("v_80" | "v_83") = 0 END END AND "v_86" = 0 AS "v_88"
  FROM "step_20" p
  OFFSET 0
),
"step_22" AS (
  SELECT
    p.*,
    CAST(CASE WHEN "v_80" = 0 THEN 0 WHEN "v_88" THEN 0 ELSE ("v_80" | "v_86") END AS INTEGER) AS "v_89",
    NOT "v_82" AND ("v_80" = 0 OR "v_88") AS "v_90"
  FROM "step_21" p
  OFFSET 0
),
"step_23" AS (
  SELECT
    p.*,
    CAST(CASE WHEN "v_20" OR CASE WHEN "born_this_year_2027" THEN 0 WHEN "v_82" THEN "v_87" ELSE "v_89" END = 0 AND CASE WHEN "born_this_year_2027" THEN COALESCE("birth_date", -719162) ELSE "benefit_start_2027" END > COALESCE("service_date", -719162) THEN 0 WHEN "born_this_year_2027" THEN 0 WHEN "v_81" THEN "v_87" ELSE "v_89" END AS INTEGER) AS "v_91"
  FROM "step_22" p
  OFFSET 0
),
"step_24" AS (
  SELECT
    p.*,
    CAST(CASE WHEN "service_date" IS NOT NULL THEN CASE WHEN "v_91" = 0 AND NOT "v_85" OR COALESCE("service_date", -719162) > 21183 THEN 0 ELSE "v_91" END ELSE 0 END AS INTEGER) AS "v_92"
  FROM "step_23" p
  OFFSET 0
),
"checked" AS (
  SELECT
    p.*,
    -- 不能计算的原因
    CASE
      WHEN "refused" IS NOT NULL THEN "refused"
      WHEN "v_31" AND "status_2018" IS NOT NULL AND "status_2019" IS NULL THEN 37
      WHEN "v_38" AND "v_3" THEN 38
      WHEN "v_45" AND "v_4" THEN 39
      WHEN "v_48" AND "v_2" AND "status_2022" IS NULL THEN 40
      WHEN "v_50" AND "v_32" THEN 41
      WHEN "v_52" AND "v_33" THEN 42
      WHEN "v_53" AND "v_30" AND "status_2025" IS NULL THEN 43
      WHEN "v_56" AND "v_39" THEN 44
      WHEN "v_40" THEN 45
      WHEN COALESCE("zero_claim_2018", FALSE) AND COALESCE("used_reward_2018", FALSE) THEN 46
      WHEN "status_2018" IS NOT NULL AND "status_2019" IS NULL AND "v_31" AND COALESCE("status_2019", 3) <> 0 THEN 47
      WHEN "v_31" AND "v_5" THEN 46
      WHEN "status_2018" IS NOT NULL AND "status_2019" IS NULL AND "v_31" AND NOT "v_5" THEN 47
      WHEN "v_3" AND "v_38" AND COALESCE("status_2020", 3) <> 0 THEN 47
      WHEN "v_38" AND "v_6" THEN 46
      WHEN "v_3" AND "v_38" AND NOT "v_6" THEN 47
      WHEN "v_4" AND "v_45" AND COALESCE("status_2021", 3) <> 0 THEN 47
      WHEN "v_45" AND "v_7" THEN 46
      WHEN "v_4" AND "v_45" AND NOT "v_7" THEN 47
      WHEN "v_2" AND "status_2022" IS NULL AND "v_48" AND COALESCE("status_2022", 3) <> 0 THEN 47
      WHEN "v_48" AND "v_8" THEN 46
      WHEN "v_2" AND "status_2022" IS NULL AND "v_48" AND NOT "v_8" THEN 47
      WHEN "v_32" AND "v_50" AND COALESCE("status_2023", 3) <> 0 THEN 47
      WHEN "v_50" AND "v_9" THEN 46
      WHEN "v_32" AND "v_50" AND NOT "v_9" THEN 47
      WHEN "v_33" AND "v_52" AND COALESCE("status_2024", 3) <> 0 THEN 47
      WHEN "v_52" AND "v_10" THEN 46
      WHEN "v_33" AND "v_52" AND NOT "v_10" THEN 47
      WHEN "v_30" AND "status_2025" IS NULL AND "v_53" AND "v_11" THEN 47
      WHEN "v_30" AND "status_2025" IS NULL AND "v_57" THEN 47
      WHEN "v_30" AND "status_2025" IS NULL AND "v_11" AND "v_57" THEN 47
      WHEN "v_53" AND "v_12" THEN 46
      WHEN "v_30" AND "status_2025" IS NULL AND "v_53" AND NOT "v_12" THEN 47
      WHEN "v_39" AND "v_56" AND "v_13" THEN 47
      WHEN "v_39" AND "v_59" THEN 47
      WHEN "v_39" AND "v_13" AND "v_59" THEN 47
      WHEN "v_56" AND "v_15" THEN 46
      WHEN "v_39" AND "v_56" AND NOT "v_15" THEN 47
      WHEN "v_40" AND "born_this_year_2027" THEN 47
      WHEN "v_21" AND COALESCE("entry_year", 2016) <= 2027 AND ("programme_years" IS NULL OR "entry_year" IS NULL) THEN 47
      WHEN COALESCE("destitute", FALSE) THEN 48
      WHEN COALESCE("orphan", FALSE) THEN 49
      WHEN COALESCE("minimum_income", FALSE) THEN 50
      WHEN COALESCE("monitored", FALSE) THEN 51
      WHEN COALESCE("other_hardship", FALSE) THEN 52
      WHEN "funding_before" IS NOT NULL AND "funding_now" IS NOT NULL THEN 53
      WHEN "v_26" THEN 46
      WHEN "v_40" AND NOT "v_26" THEN 47
      WHEN "v_72" = 0 AND COALESCE("status_2027", 3) = 0 AND "v_69" THEN 54
      WHEN "v_82" AND "v_74" > 119999 THEN 55
      WHEN "v_40" AND "service_date" IS NOT NULL THEN 47
      WHEN COALESCE("status_2027", 3) = 0 AND "service_date" IS NOT NULL AND NOT "born_this_year_2027" AND "v_90" THEN 47
      WHEN COALESCE("check_window", FALSE) THEN 56
    END AS "fault"
  FROM "step_24" p
  OFFSET 0
)
SELECT
    "id",
    CAST(2027 AS INTEGER) AS "year",  -- 计算的年度
    -- 基本医保参保资格（是否）：资格，依据 《002》一（一）第1段第1至2句、二（四）第1段第5句
    CASE WHEN "fault" IS NULL AND "v_47" = 0 THEN ("v_17" OR COALESCE("residence_permit", FALSE)) END AS "enrolment_eligible",
    -- 基本医保参保资格：待定的原因
    CASE WHEN "fault" IS NULL AND "v_47" <> 0 THEN SUBSTR(CASE WHEN ("v_47" & 2) <> 0 THEN '；缺少“常住本地”' ELSE '' END || CASE WHEN ("v_47" & 4) <> 0 THEN '；缺少“本地就业”' ELSE '' END || CASE WHEN ("v_47" & 8) <> 0 THEN '；缺少“本地就读”' ELSE '' END || CASE WHEN ("v_47" & 16) <> 0 THEN '；缺少“本地户籍”' ELSE '' END || CASE WHEN ("v_47" & 32) <> 0 THEN '；缺少“持本地居住证”' ELSE '' END, 2) END AS "enrolment_eligible.undetermined",
    -- 居民医保参保资格（是否）：资格，依据 《002》一（一）第1段第1至2句、第5句、二（四）第1段第5句
    CASE WHEN "fault" IS NULL AND "v_49" = 0 THEN (("v_17" OR COALESCE("residence_permit", FALSE)) AND NOT COALESCE("employee_liable", FALSE)) END AS "resident_eligible",
    -- 居民医保参保资格：待定的原因
    CASE WHEN "fault" IS NULL AND "v_49" <> 0 THEN SUBSTR(CASE WHEN ("v_49" & 2) <> 0 THEN '；缺少“常住本地”' ELSE '' END || CASE WHEN ("v_49" & 4) <> 0 THEN '；缺少“本地就业”' ELSE '' END || CASE WHEN ("v_49" & 8) <> 0 THEN '；缺少“本地就读”' ELSE '' END || CASE WHEN ("v_49" & 16) <> 0 THEN '；缺少“本地户籍”' ELSE '' END || CASE WHEN ("v_49" & 32) <> 0 THEN '；缺少“持本地居住证”' ELSE '' END || CASE WHEN ("v_49" & 64) <> 0 THEN '；缺少“应参加职工医保”' ELSE '' END, 2) END AS "resident_eligible.undetermined",
    -- 职工医保参保资格（是否）：资格，依据 《002》一（一）第1段第3句
    CASE WHEN "fault" IS NULL AND "v_35" = 0 THEN (COALESCE("employee_liable", FALSE) OR COALESCE("works_here", FALSE) AND COALESCE("flexible_worker", FALSE)) END AS "employee_eligible",
    -- 职工医保参保资格：待定的原因
    CASE WHEN "fault" IS NULL AND "v_35" <> 0 THEN SUBSTR(CASE WHEN ("v_35" & 4) <> 0 THEN '；缺少“本地就业”' ELSE '' END || CASE WHEN ("v_35" & 64) <> 0 THEN '；缺少“应参加职工医保”' ELSE '' END || CASE WHEN ("v_35" & 128) <> 0 THEN '；缺少“灵活就业人员”' ELSE '' END, 2) END AS "employee_eligible.undetermined",
    -- 新生儿参保资格（是否）：资格，依据 《002》一（一）第1段第4句
    CASE WHEN "fault" IS NULL AND NOT "birth_date" IS NULL AND CASE WHEN "birth_date" IS NOT NULL THEN CASE WHEN "birth_certificate" IS NOT NULL THEN 0 ELSE 256 END ELSE 0 END = 0 THEN (COALESCE("birth_certificate", FALSE)) END AS "newborn_eligible",
    -- 新生儿参保资格：待定的原因
    CASE WHEN "fault" IS NULL AND CASE WHEN "birth_date" IS NOT NULL THEN CASE WHEN "birth_certificate" IS NOT NULL THEN 0 ELSE 256 END ELSE 0 END <> 0 THEN SUBSTR(CASE WHEN (CASE WHEN "birth_date" IS NOT NULL THEN CASE WHEN "birth_certificate" IS NOT NULL THEN 0 ELSE 256 END ELSE 0 END & 256) <> 0 THEN '；缺少“有出生医学证明”' ELSE '' END, 2) END AS "newborn_eligible.undetermined",
    -- 当年出生（是否）：规则，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL THEN ("born_this_year_2027") END AS "born_this_year",
    -- 新生儿待遇开始日（日期）：规则，依据 《002》一（一）第1段第4句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("born_this_year_2027" AND COALESCE("status_2027", 3) = 0)) THEN (DATE '1970-01-01' + CAST(COALESCE("birth_date", -719162) AS INTEGER)) END AS "newborn_cover_start",
    -- 趸缴医保费（金额，元）：规则，依据 《002》一（一）第1段第6句
    CASE WHEN "fault" IS NULL AND NOT (NOT (COALESCE("university_student", FALSE) AND "entry_standard" IS NOT NULL AND "programme_years" IS NOT NULL)) THEN CAST(CAST(COALESCE("entry_standard", 0) * COALESCE("programme_years", 1) AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "lump_sum",
    -- 趸缴覆盖当年（是否）：规则，依据 《002》一（一）第1段第6句
    CASE WHEN "fault" IS NULL AND NOT (NOT "v_21") THEN ("lump_covers_year_2027") END AS "lump_covers_year",
    -- 学制内补缴额（金额，元）：规则，依据 《002》一（一）第1段第6句
    CASE WHEN "fault" IS NULL AND NOT (NOT "v_21" OR NOT "lump_covers_year_2027") THEN CAST(CAST(0 AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "lump_top_up",
    -- 分类资助额（金额，元）：规则，依据 《002》一（二）第1段第2句
    CASE WHEN "fault" IS NULL AND NOT "v_22" THEN CAST(CAST(0 AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "subsidy",
    -- 个人应缴额（金额，元）：规则，依据 《002》一（二）第1段第2句
    CASE WHEN "fault" IS NULL AND NOT ("v_22" OR "annual_premium" IS NULL) THEN CAST(CAST(COALESCE("annual_premium", 0) AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "personal_due",
    -- 职工医保缴费主体（缴费主体类：unemployment_fund 失业保险基金、other_payer 其他缴费主体）：规则，依据 《002》一（二）第1段第3句
    CASE WHEN "fault" IS NULL AND NOT (NOT COALESCE("unemployment_benefit", FALSE)) THEN CASE 0 WHEN 0 THEN 'unemployment_fund' WHEN 1 THEN 'other_payer' END END AS "employee_payer",
    -- 个人账户可以支付（是否）：资格，依据 《002》一（二）第1段第4句
    CASE WHEN "fault" IS NULL AND NOT "account_use" IS NULL AND "v_42" = 0 THEN (COALESCE("close_relative", FALSE) AND (COALESCE("account_use", 0) = 0 OR "v_24")) END AS "account_use_allowed",
    -- 个人账户可以支付：待定的原因
    CASE WHEN "fault" IS NULL AND "v_42" <> 0 THEN SUBSTR(CASE WHEN ("v_42" & 512) <> 0 THEN '；缺少“使用人是近亲属”' ELSE '' END || CASE WHEN ("v_42" & 1024) <> 0 THEN '；缺少“使用人已参保”' ELSE '' END || CASE WHEN ("v_42" & 2048) <> 0 THEN '；缺少“定点医药机构”' ELSE '' END, 2) END AS "account_use_allowed.undetermined",
    -- 门诊保障新增资金（金额，元）：规则，依据 《002》一（三）第1段第2句
    CASE WHEN "fault" IS NULL AND 1 = 0 THEN CAST(CAST(0 AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "outpatient_new_funds",
    -- 有效参保状态（参保状态类：resident 居民医保、employee 职工医保、none 未参保、not_liable 尚无义务）：规则，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL AND NOT "v_40" THEN CASE COALESCE("status_2027", 3) WHEN 0 THEN 'resident' WHEN 1 THEN 'employee' WHEN 2 THEN 'none' WHEN 3 THEN 'not_liable' END END AS "effective_status",
    CASE WHEN "fault" IS NULL THEN (1 = 0) END AS "late_as_lapse",  -- 逾期按断保处理（是否）：规则，依据 《002》一（三）第3段第2句
    -- 连续参保年数（年数，年）：状态，依据 《002》一（三）第2段第2句第2分句、第4句
    CASE WHEN "fault" IS NULL THEN CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN 1 ELSE 0 END + CASE WHEN COALESCE("status_2027", 3) = 2 THEN 0 ELSE "v_60" END AS INTEGER) END AS "run_years",
    -- 连续断保年数（年数，年）：状态，依据 《002》一（三）第2段第3句
    CASE WHEN "fault" IS NULL THEN CAST(CASE WHEN COALESCE("status_2027", 3) = 2 THEN 1 ELSE 0 END + CASE WHEN "v_25" THEN 0 ELSE "lapsed_years_2027" END AS INTEGER) END AS "lapse_run",
    CASE WHEN "fault" IS NULL THEN ("v_25" OR "v_61") END AS "ever_insured",  -- 参保过（是否）：状态，依据 《002》一（三）第2段第3句
    -- 断保年数（年数，年）：规则，依据 《002》一（三）第2段第3句
    CASE WHEN "fault" IS NULL THEN CAST("lapsed_years_2027" AS INTEGER) END AS "lapsed_years",
    -- 零报销激励（金额，元）：激励，依据 《002》一（三）第2段第2句、第6句
    CASE WHEN "fault" IS NULL THEN CAST(CAST("zero_claim_reward_opening_2027" * 400000 AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "zero_claim_reward",
    -- 连续参保激励（金额，元）：激励，依据 《002》一（三）第2段第2句、第5句
    CASE WHEN "fault" IS NULL THEN CAST(CAST("continuity_reward_2027" * 400000 AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "continuity_reward",
    -- 当年零报销（是否）：规则，依据 《002》一（三）第2段第2句第3分句
    CASE WHEN "fault" IS NULL THEN (COALESCE("status_2027", 3) = 0 AND COALESCE("zero_claim_2027", FALSE)) END AS "zero_claim_year",
    -- 断保扣减（金额，元）：扣减，依据 《002》一（三）第2段第3句
    CASE WHEN "fault" IS NULL THEN CAST(CAST("lapse_reduction_2027" * 400000 AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "lapse_reduction",
    -- 大病最高支付限额（金额，元）：规则，依据 《002》一（三）第2段第2至3句
    CASE WHEN "fault" IS NULL AND NOT (NOT (COALESCE("status_2027", 3) = 0 AND NOT COALESCE("uncapped", FALSE))) THEN CAST(CAST(("zero_claim_reward_opening_2027" + "continuity_reward_2027" + 75 - "lapse_reduction_2027") * 400000 AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "cap",
    -- 计入变动年数（年数，年）：规则，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL THEN CAST(GREATEST("lapsed_years_2027" - 1, 0) AS INTEGER) END AS "counted_years",
    -- 起算日期（日期）：规则，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL AND CASE WHEN "paid_on" IS NOT NULL THEN 0 ELSE 4096 END = 0 THEN (DATE '1970-01-01' + CAST(GREATEST(COALESCE("paid_on", -719162), 20819) AS INTEGER)) END AS "wait_starts_on",
    -- 起算日期：待定的原因
    CASE WHEN "fault" IS NULL AND CASE WHEN "paid_on" IS NOT NULL THEN 0 ELSE 4096 END <> 0 THEN SUBSTR(CASE WHEN (CASE WHEN "paid_on" IS NOT NULL THEN 0 ELSE 4096 END & 4096) <> 0 THEN '；缺少“缴费到账日”' ELSE '' END, 2) END AS "wait_starts_on.undetermined",
    CASE WHEN "fault" IS NULL THEN (1 = 1) END AS "start_day_is_first",  -- 起算日算第一天（是否）：规则，依据 《002》一（三）第3段第2句
    -- 未修复等待月数（月数，月）：规则，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL THEN CAST("unrepaired_months_2027" AS INTEGER) END AS "unrepaired_months",
    -- 跨年等待上限（月数，月）：状态，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL THEN CAST(CASE WHEN COALESCE("status_2027", 3) = 0 AND "v_63" THEN GREATEST(CASE WHEN COALESCE("late_2027", FALSE) THEN "unrepaired_months_2027" ELSE GREATEST("lapsed_years_2027" - 1, 0) - 9 END, 0) ELSE 0 END AS INTEGER) END AS "carry_over",
    -- 固定等待期（月数，月）：等待期“待遇等待期”，依据 《002》一（三）第3段第2至3句
    CASE WHEN "fault" IS NULL AND NOT "v_20" AND "v_67" = 0 THEN CAST("v_70" AS INTEGER) END AS "wait_fixed",
    -- 固定等待期：待定的原因
    CASE WHEN "fault" IS NULL AND "v_67" <> 0 THEN SUBSTR(CASE WHEN ("v_67" & 8192) <> 0 THEN '；缺少“特殊群体”' ELSE '' END, 2) END AS "wait_fixed.undetermined",
    -- 可修复年数（年数，年）：等待期“待遇等待期”，依据 《002》一（三）第3段第2至3句
    CASE WHEN "fault" IS NULL AND NOT "v_20" AND "v_73" = 0 THEN CAST(CASE WHEN "wait_gross_2027" AND "v_68" = 0 THEN 1 ELSE 0 END AS INTEGER) END AS "wait_repairable",
    -- 可修复年数：待定的原因
    CASE WHEN "fault" IS NULL AND "v_73" <> 0 THEN SUBSTR(CASE WHEN ("v_73" & 8192) <> 0 THEN '；缺少“特殊群体”' ELSE '' END, 2) END AS "wait_repairable.undetermined",
    -- 变动等待期（月数，月）：等待期“待遇等待期”，依据 《002》一（三）第3段第2至3句
    CASE WHEN "fault" IS NULL AND NOT "v_20" AND "v_75" = 0 THEN CAST(CASE WHEN "wait_gross_2027" THEN 1 ELSE 0 END - COALESCE("repair_years", 0) AS INTEGER) END AS "wait_variable",
    -- 变动等待期：待定的原因
    CASE WHEN "fault" IS NULL AND "v_75" <> 0 THEN SUBSTR(CASE WHEN ("v_75" & 8192) <> 0 THEN '；缺少“特殊群体”' ELSE '' END, 2) END AS "wait_variable.undetermined",
    -- 等待期合计（月数，月）：等待期“待遇等待期”，依据 《002》一（三）第3段第2至3句
    CASE WHEN "fault" IS NULL AND NOT "v_20" AND "v_78" = 0 THEN CAST("wait_total_2027" AS INTEGER) END AS "wait_total",
    -- 等待期合计：待定的原因
    CASE WHEN "fault" IS NULL AND "v_78" <> 0 THEN SUBSTR(CASE WHEN ("v_78" & 8192) <> 0 THEN '；缺少“特殊群体”' ELSE '' END, 2) END AS "wait_total.undetermined",
    -- 缴费修复金额（金额，元）：等待期“待遇等待期”，依据 《002》一（三）第3段第2至3句
    CASE WHEN "fault" IS NULL AND NOT "v_20" AND "v_27" = 0 THEN CAST(CAST(CASE WHEN COALESCE("repair_years", 0) = 0 THEN 0 ELSE COALESCE("repair_years", 0) * COALESCE("individual_standard", 0) END AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2)) END AS "repair_cost",
    -- 缴费修复金额：待定的原因
    CASE WHEN "fault" IS NULL AND "v_27" <> 0 THEN SUBSTR(CASE WHEN ("v_27" & 16384) <> 0 THEN '；缺少“个人缴费标准”' ELSE '' END, 2) END AS "repair_cost.undetermined",
    -- 等待期满日（日期）：等待期“待遇等待期”，依据 《002》一（三）第3段第2至3句
    CASE WHEN "fault" IS NULL AND NOT "v_20" AND "v_80" = 0 THEN (DATE '1970-01-01' + CAST("wait_over_2027" AS INTEGER)) END AS "wait_over",
    -- 等待期满日：待定的原因
    CASE WHEN "fault" IS NULL AND "v_80" <> 0 THEN SUBSTR(CASE WHEN ("v_80" & 8192) <> 0 THEN '；缺少“特殊群体”' ELSE '' END || CASE WHEN ("v_80" & 4096) <> 0 THEN '；缺少“缴费到账日”' ELSE '' END, 2) END AS "wait_over.undetermined",
    -- 待遇开始日（日期）：规则，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL AND NOT "v_90" AND CASE WHEN "v_82" THEN "v_87" ELSE "v_89" END = 0 THEN (DATE '1970-01-01' + CAST("benefit_start_2027" AS INTEGER)) END AS "benefit_start",
    -- 待遇开始日：待定的原因
    CASE WHEN "fault" IS NULL AND CASE WHEN "v_82" THEN "v_87" ELSE "v_89" END <> 0 THEN SUBSTR(CASE WHEN (CASE WHEN "v_82" THEN "v_87" ELSE "v_89" END & 8192) <> 0 THEN '；缺少“特殊群体”' ELSE '' END || CASE WHEN (CASE WHEN "v_82" THEN "v_87" ELSE "v_89" END & 4096) <> 0 THEN '；缺少“缴费到账日”' ELSE '' END || CASE WHEN (CASE WHEN "v_82" THEN "v_87" ELSE "v_89" END & 32768) <> 0 THEN '；缺少“跨年待遇开始日”' ELSE '' END, 2) END AS "benefit_start.undetermined",
    -- 就诊日可享受待遇（是否）：资格，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL AND NOT "service_date" IS NULL AND "v_92" = 0 THEN ("v_85" AND COALESCE("service_date", -719162) <= 21183) END AS "service_covered",
    -- 就诊日可享受待遇：待定的原因
    CASE WHEN "fault" IS NULL AND "v_92" <> 0 THEN SUBSTR(CASE WHEN ("v_92" & 8192) <> 0 THEN '；缺少“特殊群体”' ELSE '' END || CASE WHEN ("v_92" & 4096) <> 0 THEN '；缺少“缴费到账日”' ELSE '' END || CASE WHEN ("v_92" & 32768) <> 0 THEN '；缺少“跨年待遇开始日”' ELSE '' END, 2) END AS "service_covered.undetermined",
    -- 按到账日逾期（是否）：规则，依据 《002》二（六）第1段第1句
    CASE WHEN "fault" IS NULL AND NOT (NOT COALESCE("check_window", FALSE)) AND "v_28" = 0 THEN (COALESCE("paid_on", -719162) > 0) END AS "late_by_date",
    -- 按到账日逾期：待定的原因
    CASE WHEN "fault" IS NULL AND "v_28" <> 0 THEN SUBSTR(CASE WHEN ("v_28" & 4096) <> 0 THEN '；缺少“缴费到账日”' ELSE '' END, 2) END AS "late_by_date.undetermined",
    -- 村卫生室纳入支付范围（是否）：资格，依据 《002》二（七）第1段第2句
    CASE WHEN "fault" IS NULL AND "v_29" = 0 THEN (COALESCE("clinic_applied", FALSE) AND COALESCE("clinic_qualified", FALSE)) END AS "clinic_included",
    -- 村卫生室纳入支付范围：待定的原因
    CASE WHEN "fault" IS NULL AND "v_29" <> 0 THEN SUBSTR(CASE WHEN ("v_29" & 65536) <> 0 THEN '；缺少“村卫生室申请”' ELSE '' END || CASE WHEN ("v_29" & 131072) <> 0 THEN '；缺少“村卫生室符合条件”' ELSE '' END, 2) END AS "clinic_included.undetermined",
    -- 宣传活动如期开展（是否）：规则，依据 《002》二（五）第1段第2句
    CASE WHEN "fault" IS NULL AND NOT "campaign_date" IS NULL THEN (COALESCE("campaign_date", -719162) >= 21062 AND COALESCE("campaign_date", -719162) <= 21091) END AS "campaign_on_time",
    -- 违规要求学生投保（是否）：规则，依据 《002》三（九）第1段第4句
    CASE WHEN "fault" IS NULL THEN (COALESCE("forced_insurance", FALSE)) END AS "forced_insurance_violation",
    -- 层层加码（是否）：规则，依据 《002》四（十二）第1段第3句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("target_received" IS NOT NULL AND "target_passed_on" IS NOT NULL)) THEN (COALESCE("target_passed_on", 0) > COALESCE("target_received", 0)) END AS "target_escalated",
    -- 不能计算时：代码
    CASE "fault"
      WHEN 1 THEN 'unknown-category'
      WHEN 2 THEN 'unknown-category'
      WHEN 3 THEN 'unknown-category'
      WHEN 4 THEN 'unknown-category'
      WHEN 5 THEN 'unknown-category'
      WHEN 6 THEN 'unknown-category'
      WHEN 7 THEN 'unknown-category'
      WHEN 8 THEN 'unknown-category'
      WHEN 9 THEN 'unknown-category'
      WHEN 10 THEN 'unknown-category'
      WHEN 11 THEN 'too-precise'
      WHEN 12 THEN 'out-of-range'
      WHEN 13 THEN 'bad-date'
      WHEN 14 THEN 'too-precise'
      WHEN 15 THEN 'out-of-range'
      WHEN 16 THEN 'bad-date'
      WHEN 17 THEN 'bad-date'
      WHEN 18 THEN 'bad-date'
      WHEN 19 THEN 'bad-year'
      WHEN 20 THEN 'out-of-range'
      WHEN 21 THEN 'too-precise'
      WHEN 22 THEN 'out-of-range'
      WHEN 23 THEN 'too-precise'
      WHEN 24 THEN 'out-of-range'
      WHEN 25 THEN 'too-precise'
      WHEN 26 THEN 'out-of-range'
      WHEN 27 THEN 'unknown-category'
      WHEN 28 THEN 'too-precise'
      WHEN 29 THEN 'out-of-range'
      WHEN 30 THEN 'too-precise'
      WHEN 31 THEN 'out-of-range'
      WHEN 32 THEN 'bad-date'
      WHEN 33 THEN 'too-precise'
      WHEN 34 THEN 'out-of-range'
      WHEN 35 THEN 'too-precise'
      WHEN 36 THEN 'out-of-range'
      WHEN 37 THEN 'missing-input'
      WHEN 38 THEN 'missing-input'
      WHEN 39 THEN 'missing-input'
      WHEN 40 THEN 'missing-input'
      WHEN 41 THEN 'missing-input'
      WHEN 42 THEN 'missing-input'
      WHEN 43 THEN 'missing-input'
      WHEN 44 THEN 'missing-input'
      WHEN 45 THEN 'missing-input'
      WHEN 46 THEN 'contradictory-input'
      WHEN 47 THEN 'not-applicable-compared'
      WHEN 48 THEN 'unbound-parameter'
      WHEN 49 THEN 'unbound-parameter'
      WHEN 50 THEN 'unbound-parameter'
      WHEN 51 THEN 'unbound-parameter'
      WHEN 52 THEN 'unbound-parameter'
      WHEN 53 THEN 'unbound-parameter'
      WHEN 54 THEN 'repair-beyond-limit'
      WHEN 55 THEN 'date-out-of-range'
      WHEN 56 THEN 'unbound-parameter'
    END AS "error_code",
    -- 说明
    CASE "fault"
      WHEN 1 THEN '“2018年参保状态”不是参保状态类的一项'
      WHEN 2 THEN '“2019年参保状态”不是参保状态类的一项'
      WHEN 3 THEN '“2020年参保状态”不是参保状态类的一项'
      WHEN 4 THEN '“2021年参保状态”不是参保状态类的一项'
      WHEN 5 THEN '“2022年参保状态”不是参保状态类的一项'
      WHEN 6 THEN '“2023年参保状态”不是参保状态类的一项'
      WHEN 7 THEN '“2024年参保状态”不是参保状态类的一项'
      WHEN 8 THEN '“2025年参保状态”不是参保状态类的一项'
      WHEN 9 THEN '“2026年参保状态”不是参保状态类的一项'
      WHEN 10 THEN '“2027年参保状态”不是参保状态类的一项'
      WHEN 11 THEN '“补缴年数”应当是整数'
      WHEN 12 THEN '“补缴年数”应当在0至60之间'
      WHEN 13 THEN '“缴费到账日”不是公元1年至9999年的日期'
      WHEN 14 THEN '“个人缴费标准”最细到0.01'
      WHEN 15 THEN '“个人缴费标准”应当在0至100000之间'
      WHEN 16 THEN '“跨年待遇开始日”不是公元1年至9999年的日期'
      WHEN 17 THEN '“就诊日”不是公元1年至9999年的日期'
      WHEN 18 THEN '“出生日期”不是公元1年至9999年的日期'
      WHEN 19 THEN '“入学年份”应当是四位数的年份'
      WHEN 20 THEN '“入学年份”不在2016年至2075年之间'
      WHEN 21 THEN '“学制年数”应当是整数'
      WHEN 22 THEN '“学制年数”应当在1至10之间'
      WHEN 23 THEN '“入学当年缴费标准”最细到0.01'
      WHEN 24 THEN '“入学当年缴费标准”应当在0至100000之间'
      WHEN 25 THEN '“当年应缴额”最细到0.01'
      WHEN 26 THEN '“当年应缴额”应当在0至100000之间'
      WHEN 27 THEN '“账户用途”不是账户用途类的一项'
      WHEN 28 THEN '“上年筹资总额”最细到0.01'
      WHEN 29 THEN '“上年筹资总额”应当在0至100000000000之间'
      WHEN 30 THEN '“当年筹资总额”最细到0.01'
      WHEN 31 THEN '“当年筹资总额”应当在0至100000000000之间'
      WHEN 32 THEN '“宣传活动日”不是公元1年至9999年的日期'
      WHEN 33 THEN '“上级下达目标人数”应当是整数'
      WHEN 34 THEN '“上级下达目标人数”应当在0至100000000之间'
      WHEN 35 THEN '“分解下达目标人数”应当是整数'
      WHEN 36 THEN '“分解下达目标人数”应当在0至100000000之间'
      WHEN 37 THEN '缺少输入“2019年参保状态”'
      WHEN 38 THEN '缺少输入“2020年参保状态”'
      WHEN 39 THEN '缺少输入“2021年参保状态”'
      WHEN 40 THEN '缺少输入“2022年参保状态”'
      WHEN 41 THEN '缺少输入“2023年参保状态”'
      WHEN 42 THEN '缺少输入“2024年参保状态”'
      WHEN 43 THEN '缺少输入“2025年参保状态”'
      WHEN 44 THEN '缺少输入“2026年参保状态”'
      WHEN 45 THEN '缺少输入“2027年参保状态”'
      WHEN 46 THEN '零报销和使用奖励额度不能在同一年'
      WHEN 47 THEN '不适用的值不能用来比较或者判断，须先写明不适用时怎么办'
      WHEN 48 THEN '参数“特困人员资助额”待定，须先给定值'
      WHEN 49 THEN '参数“孤儿资助额”待定，须先给定值'
      WHEN 50 THEN '参数“低保对象资助额”待定，须先给定值'
      WHEN 51 THEN '参数“监测对象资助额”待定，须先给定值'
      WHEN 52 THEN '参数“其他困难群众资助额”待定，须先给定值'
      WHEN 53 THEN '参数“门诊保障比例”待定，须先给定值'
      WHEN 54 THEN '“补缴年数”超过了可以修复的上限，多缴的不能减少等待期'
      WHEN 55 THEN '日期超出公元1年至9999年，无法计算'
      WHEN 56 THEN '参数“集中参保期截止日”待定，须先给定值'
    END AS "error_message",
    -- 有关的项目
    CASE "fault"
      WHEN 1 THEN 'status'
      WHEN 2 THEN 'status'
      WHEN 3 THEN 'status'
      WHEN 4 THEN 'status'
      WHEN 5 THEN 'status'
      WHEN 6 THEN 'status'
      WHEN 7 THEN 'status'
      WHEN 8 THEN 'status'
      WHEN 9 THEN 'status'
      WHEN 10 THEN 'status'
      WHEN 11 THEN 'repair_years'
      WHEN 12 THEN 'repair_years'
      WHEN 13 THEN 'paid_on'
      WHEN 14 THEN 'individual_standard'
      WHEN 15 THEN 'individual_standard'
      WHEN 16 THEN 'carried_start'
      WHEN 17 THEN 'service_date'
      WHEN 18 THEN 'birth_date'
      WHEN 19 THEN 'entry_year'
      WHEN 20 THEN 'entry_year'
      WHEN 21 THEN 'programme_years'
      WHEN 22 THEN 'programme_years'
      WHEN 23 THEN 'entry_standard'
      WHEN 24 THEN 'entry_standard'
      WHEN 25 THEN 'annual_premium'
      WHEN 26 THEN 'annual_premium'
      WHEN 27 THEN 'account_use'
      WHEN 28 THEN 'funding_before'
      WHEN 29 THEN 'funding_before'
      WHEN 30 THEN 'funding_now'
      WHEN 31 THEN 'funding_now'
      WHEN 32 THEN 'campaign_date'
      WHEN 33 THEN 'target_received'
      WHEN 34 THEN 'target_received'
      WHEN 35 THEN 'target_passed_on'
      WHEN 36 THEN 'target_passed_on'
      WHEN 37 THEN 'status'
      WHEN 38 THEN 'status'
      WHEN 39 THEN 'status'
      WHEN 40 THEN 'status'
      WHEN 41 THEN 'status'
      WHEN 42 THEN 'status'
      WHEN 43 THEN 'status'
      WHEN 44 THEN 'status'
      WHEN 45 THEN 'status'
      WHEN 48 THEN 'subsidy_destitute'
      WHEN 49 THEN 'subsidy_orphan'
      WHEN 50 THEN 'subsidy_minimum_income'
      WHEN 51 THEN 'subsidy_monitored'
      WHEN 52 THEN 'subsidy_other'
      WHEN 53 THEN 'outpatient_share'
      WHEN 54 THEN 'repair_years'
      WHEN 56 THEN 'window_close'
    END AS "error_field"
FROM "checked";

-- 四川省健全基本医疗保险参保长效机制实施意见（征求意见稿）（sichuan_enrolment_2025），达梦
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
    CASE WHEN t."late_2018" BETWEEN 0 AND 1 THEN CAST(t."late_2018" AS NUMBER(10)) END AS "late_2018",  -- 2018年逾期缴费
    CASE WHEN t."late_2019" BETWEEN 0 AND 1 THEN CAST(t."late_2019" AS NUMBER(10)) END AS "late_2019",  -- 2019年逾期缴费
    CASE WHEN t."late_2020" BETWEEN 0 AND 1 THEN CAST(t."late_2020" AS NUMBER(10)) END AS "late_2020",  -- 2020年逾期缴费
    CASE WHEN t."late_2021" BETWEEN 0 AND 1 THEN CAST(t."late_2021" AS NUMBER(10)) END AS "late_2021",  -- 2021年逾期缴费
    CASE WHEN t."late_2022" BETWEEN 0 AND 1 THEN CAST(t."late_2022" AS NUMBER(10)) END AS "late_2022",  -- 2022年逾期缴费
    CASE WHEN t."late_2023" BETWEEN 0 AND 1 THEN CAST(t."late_2023" AS NUMBER(10)) END AS "late_2023",  -- 2023年逾期缴费
    CASE WHEN t."late_2024" BETWEEN 0 AND 1 THEN CAST(t."late_2024" AS NUMBER(10)) END AS "late_2024",  -- 2024年逾期缴费
    CASE WHEN t."late_2025" BETWEEN 0 AND 1 THEN CAST(t."late_2025" AS NUMBER(10)) END AS "late_2025",  -- 2025年逾期缴费
    CASE WHEN t."late_2026" BETWEEN 0 AND 1 THEN CAST(t."late_2026" AS NUMBER(10)) END AS "late_2026",  -- 2026年逾期缴费
    CASE WHEN t."late_2027" BETWEEN 0 AND 1 THEN CAST(t."late_2027" AS NUMBER(10)) END AS "late_2027",  -- 2027年逾期缴费
    -- 2018年零报销
    CASE WHEN t."zero_claim_2018" BETWEEN 0 AND 1 THEN CAST(t."zero_claim_2018" AS NUMBER(10)) END AS "zero_claim_2018",
    -- 2019年零报销
    CASE WHEN t."zero_claim_2019" BETWEEN 0 AND 1 THEN CAST(t."zero_claim_2019" AS NUMBER(10)) END AS "zero_claim_2019",
    -- 2020年零报销
    CASE WHEN t."zero_claim_2020" BETWEEN 0 AND 1 THEN CAST(t."zero_claim_2020" AS NUMBER(10)) END AS "zero_claim_2020",
    -- 2021年零报销
    CASE WHEN t."zero_claim_2021" BETWEEN 0 AND 1 THEN CAST(t."zero_claim_2021" AS NUMBER(10)) END AS "zero_claim_2021",
    -- 2022年零报销
    CASE WHEN t."zero_claim_2022" BETWEEN 0 AND 1 THEN CAST(t."zero_claim_2022" AS NUMBER(10)) END AS "zero_claim_2022",
    -- 2023年零报销
    CASE WHEN t."zero_claim_2023" BETWEEN 0 AND 1 THEN CAST(t."zero_claim_2023" AS NUMBER(10)) END AS "zero_claim_2023",
    -- 2024年零报销
    CASE WHEN t."zero_claim_2024" BETWEEN 0 AND 1 THEN CAST(t."zero_claim_2024" AS NUMBER(10)) END AS "zero_claim_2024",
    -- 2025年零报销
    CASE WHEN t."zero_claim_2025" BETWEEN 0 AND 1 THEN CAST(t."zero_claim_2025" AS NUMBER(10)) END AS "zero_claim_2025",
    -- 2026年零报销
    CASE WHEN t."zero_claim_2026" BETWEEN 0 AND 1 THEN CAST(t."zero_claim_2026" AS NUMBER(10)) END AS "zero_claim_2026",
    -- 2027年零报销
    CASE WHEN t."zero_claim_2027" BETWEEN 0 AND 1 THEN CAST(t."zero_claim_2027" AS NUMBER(10)) END AS "zero_claim_2027",
    -- 2018年使用奖励额度
    CASE WHEN t."used_reward_2018" BETWEEN 0 AND 1 THEN CAST(t."used_reward_2018" AS NUMBER(10)) END AS "used_reward_2018",
    -- 2019年使用奖励额度
    CASE WHEN t."used_reward_2019" BETWEEN 0 AND 1 THEN CAST(t."used_reward_2019" AS NUMBER(10)) END AS "used_reward_2019",
    -- 2020年使用奖励额度
    CASE WHEN t."used_reward_2020" BETWEEN 0 AND 1 THEN CAST(t."used_reward_2020" AS NUMBER(10)) END AS "used_reward_2020",
    -- 2021年使用奖励额度
    CASE WHEN t."used_reward_2021" BETWEEN 0 AND 1 THEN CAST(t."used_reward_2021" AS NUMBER(10)) END AS "used_reward_2021",
    -- 2022年使用奖励额度
    CASE WHEN t."used_reward_2022" BETWEEN 0 AND 1 THEN CAST(t."used_reward_2022" AS NUMBER(10)) END AS "used_reward_2022",
    -- 2023年使用奖励额度
    CASE WHEN t."used_reward_2023" BETWEEN 0 AND 1 THEN CAST(t."used_reward_2023" AS NUMBER(10)) END AS "used_reward_2023",
    -- 2024年使用奖励额度
    CASE WHEN t."used_reward_2024" BETWEEN 0 AND 1 THEN CAST(t."used_reward_2024" AS NUMBER(10)) END AS "used_reward_2024",
    -- 2025年使用奖励额度
    CASE WHEN t."used_reward_2025" BETWEEN 0 AND 1 THEN CAST(t."used_reward_2025" AS NUMBER(10)) END AS "used_reward_2025",
    -- 2026年使用奖励额度
    CASE WHEN t."used_reward_2026" BETWEEN 0 AND 1 THEN CAST(t."used_reward_2026" AS NUMBER(10)) END AS "used_reward_2026",
    -- 2027年使用奖励额度
    CASE WHEN t."used_reward_2027" BETWEEN 0 AND 1 THEN CAST(t."used_reward_2027" AS NUMBER(10)) END AS "used_reward_2027",
    -- 2018年年内开始享受待遇
    CASE WHEN t."benefit_started_2018" BETWEEN 0 AND 1 THEN CAST(t."benefit_started_2018" AS NUMBER(10)) END AS "benefit_started_2018",
    -- 2019年年内开始享受待遇
    CASE WHEN t."benefit_started_2019" BETWEEN 0 AND 1 THEN CAST(t."benefit_started_2019" AS NUMBER(10)) END AS "benefit_started_2019",
    -- 2020年年内开始享受待遇
    CASE WHEN t."benefit_started_2020" BETWEEN 0 AND 1 THEN CAST(t."benefit_started_2020" AS NUMBER(10)) END AS "benefit_started_2020",
    -- 2021年年内开始享受待遇
    CASE WHEN t."benefit_started_2021" BETWEEN 0 AND 1 THEN CAST(t."benefit_started_2021" AS NUMBER(10)) END AS "benefit_started_2021",
    -- 2022年年内开始享受待遇
    CASE WHEN t."benefit_started_2022" BETWEEN 0 AND 1 THEN CAST(t."benefit_started_2022" AS NUMBER(10)) END AS "benefit_started_2022",
    -- 2023年年内开始享受待遇
    CASE WHEN t."benefit_started_2023" BETWEEN 0 AND 1 THEN CAST(t."benefit_started_2023" AS NUMBER(10)) END AS "benefit_started_2023",
    -- 2024年年内开始享受待遇
    CASE WHEN t."benefit_started_2024" BETWEEN 0 AND 1 THEN CAST(t."benefit_started_2024" AS NUMBER(10)) END AS "benefit_started_2024",
    -- 2025年年内开始享受待遇
    CASE WHEN t."benefit_started_2025" BETWEEN 0 AND 1 THEN CAST(t."benefit_started_2025" AS NUMBER(10)) END AS "benefit_started_2025",
    -- 2026年年内开始享受待遇
    CASE WHEN t."benefit_started_2026" BETWEEN 0 AND 1 THEN CAST(t."benefit_started_2026" AS NUMBER(10)) END AS "benefit_started_2026",
    CASE WHEN t."insured_before" BETWEEN 0 AND 1 THEN CAST(t."insured_before" AS NUMBER(10)) END AS "insured_before",  -- 曾经参保
    CASE WHEN t."exempt" BETWEEN 0 AND 1 THEN CAST(t."exempt" AS NUMBER(10)) END AS "exempt",  -- 特殊群体
    CASE WHEN t."repair_years" BETWEEN 0 AND 60 THEN CAST(t."repair_years" AS NUMBER(10)) END AS "repair_years",  -- 补缴年数
    -- 缴费到账日
    CASE WHEN t."paid_on" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."paid_on" - DATE '1970-01-01') AS NUMBER(10)) END AS "paid_on",
    -- 个人缴费标准
    CASE WHEN t."individual_standard" BETWEEN 0 AND 100000 THEN CAST(CAST(t."individual_standard" AS NUMBER(18, 2)) * 100 AS NUMBER(10)) END AS "individual_standard",
    CASE WHEN t."uncapped" BETWEEN 0 AND 1 THEN CAST(t."uncapped" AS NUMBER(10)) END AS "uncapped",  -- 大病待遇不封顶
    -- 跨年待遇开始日
    CASE WHEN t."carried_start" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."carried_start" - DATE '1970-01-01') AS NUMBER(10)) END AS "carried_start",
    -- 就诊日
    CASE WHEN t."service_date" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."service_date" - DATE '1970-01-01') AS NUMBER(10)) END AS "service_date",
    CASE WHEN t."check_window" BETWEEN 0 AND 1 THEN CAST(t."check_window" AS NUMBER(10)) END AS "check_window",  -- 核对到账日
    CASE WHEN t."resides_here" BETWEEN 0 AND 1 THEN CAST(t."resides_here" AS NUMBER(10)) END AS "resides_here",  -- 常住本地
    CASE WHEN t."works_here" BETWEEN 0 AND 1 THEN CAST(t."works_here" AS NUMBER(10)) END AS "works_here",  -- 本地就业
    CASE WHEN t."studies_here" BETWEEN 0 AND 1 THEN CAST(t."studies_here" AS NUMBER(10)) END AS "studies_here",  -- 本地就读
    CASE WHEN t."local_hukou" BETWEEN 0 AND 1 THEN CAST(t."local_hukou" AS NUMBER(10)) END AS "local_hukou",  -- 本地户籍
    -- 持本地居住证
    CASE WHEN t."residence_permit" BETWEEN 0 AND 1 THEN CAST(t."residence_permit" AS NUMBER(10)) END AS "residence_permit",
    -- 应参加职工医保
    CASE WHEN t."employee_liable" BETWEEN 0 AND 1 THEN CAST(t."employee_liable" AS NUMBER(10)) END AS "employee_liable",
    -- 灵活就业人员
    CASE WHEN t."flexible_worker" BETWEEN 0 AND 1 THEN CAST(t."flexible_worker" AS NUMBER(10)) END AS "flexible_worker",
    -- 有出生医学证明
    CASE WHEN t."birth_certificate" BETWEEN 0 AND 1 THEN CAST(t."birth_certificate" AS NUMBER(10)) END AS "birth_certificate",
    -- 出生日期
    CASE WHEN t."birth_date" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."birth_date" - DATE '1970-01-01') AS NUMBER(10)) END AS "birth_date",
    -- 大学生
    CASE WHEN t."university_student" BETWEEN 0 AND 1 THEN CAST(t."university_student" AS NUMBER(10)) END AS "university_student",
    CASE WHEN t."lump_paid" BETWEEN 0 AND 1 THEN CAST(t."lump_paid" AS NUMBER(10)) END AS "lump_paid",  -- 已趸缴
    CASE WHEN t."entry_year" BETWEEN 2016 AND 2075 THEN CAST(t."entry_year" AS NUMBER(10)) END AS "entry_year",  -- 入学年份
    CASE WHEN t."programme_years" BETWEEN 1 AND 10 THEN CAST(t."programme_years" AS NUMBER(10)) END AS "programme_years",  -- 学制年数
    -- 入学当年缴费标准
    CASE WHEN t."entry_standard" BETWEEN 0 AND 100000 THEN CAST(CAST(t."entry_standard" AS NUMBER(18, 2)) * 100 AS NUMBER(10)) END AS "entry_standard",
    -- 当年应缴额
    CASE WHEN t."annual_premium" BETWEEN 0 AND 100000 THEN CAST(CAST(t."annual_premium" AS NUMBER(18, 2)) * 100 AS NUMBER(10)) END AS "annual_premium",
    CASE WHEN t."destitute" BETWEEN 0 AND 1 THEN CAST(t."destitute" AS NUMBER(10)) END AS "destitute",  -- 特困人员
    CASE WHEN t."orphan" BETWEEN 0 AND 1 THEN CAST(t."orphan" AS NUMBER(10)) END AS "orphan",  -- 孤儿
    -- 最低生活保障对象
    CASE WHEN t."minimum_income" BETWEEN 0 AND 1 THEN CAST(t."minimum_income" AS NUMBER(10)) END AS "minimum_income",
    CASE WHEN t."monitored" BETWEEN 0 AND 1 THEN CAST(t."monitored" AS NUMBER(10)) END AS "monitored",  -- 防止返贫监测对象
    CASE WHEN t."other_hardship" BETWEEN 0 AND 1 THEN CAST(t."other_hardship" AS NUMBER(10)) END AS "other_hardship",  -- 其他困难群众
    -- 领取失业保险金
    CASE WHEN t."unemployment_benefit" BETWEEN 0 AND 1 THEN CAST(t."unemployment_benefit" AS NUMBER(10)) END AS "unemployment_benefit",
    -- 账户用途
    CASE TRIM(t."account_use") WHEN 'relative_premium' THEN 0 WHEN '近亲属居民医保缴费' THEN 0 WHEN 'relative_copay' THEN 1 WHEN '近亲属个人自付费用' THEN 1 WHEN 'other_use' THEN 2 WHEN '其他用途' THEN 2 END AS "account_use",
    CASE WHEN t."close_relative" BETWEEN 0 AND 1 THEN CAST(t."close_relative" AS NUMBER(10)) END AS "close_relative",  -- 使用人是近亲属
    -- 使用人已参保
    CASE WHEN t."relative_insured" BETWEEN 0 AND 1 THEN CAST(t."relative_insured" AS NUMBER(10)) END AS "relative_insured",
    -- 定点医药机构
    CASE WHEN t."designated_institution" BETWEEN 0 AND 1 THEN CAST(t."designated_institution" AS NUMBER(10)) END AS "designated_institution",
    -- 上年筹资总额
    CASE WHEN t."funding_before" BETWEEN 0 AND 100000000000 THEN CAST(CAST(t."funding_before" AS NUMBER(18, 2)) * 100 AS NUMBER(19)) END AS "funding_before",
    -- 当年筹资总额
    CASE WHEN t."funding_now" BETWEEN 0 AND 100000000000 THEN CAST(CAST(t."funding_now" AS NUMBER(18, 2)) * 100 AS NUMBER(19)) END AS "funding_now",
    CASE WHEN t."clinic_applied" BETWEEN 0 AND 1 THEN CAST(t."clinic_applied" AS NUMBER(10)) END AS "clinic_applied",  -- 村卫生室申请
    -- 村卫生室符合条件
    CASE WHEN t."clinic_qualified" BETWEEN 0 AND 1 THEN CAST(t."clinic_qualified" AS NUMBER(10)) END AS "clinic_qualified",
    -- 宣传活动日
    CASE WHEN t."campaign_date" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN CAST((t."campaign_date" - DATE '1970-01-01') AS NUMBER(10)) END AS "campaign_date",
    -- 强制诱导学生投保
    CASE WHEN t."forced_insurance" BETWEEN 0 AND 1 THEN CAST(t."forced_insurance" AS NUMBER(10)) END AS "forced_insurance",
    -- 上级下达目标人数
    CASE WHEN t."target_received" BETWEEN 0 AND 100000000 THEN CAST(t."target_received" AS NUMBER(10)) END AS "target_received",
    -- 分解下达目标人数
    CASE WHEN t."target_passed_on" BETWEEN 0 AND 100000000 THEN CAST(t."target_passed_on" AS NUMBER(10)) END AS "target_passed_on",
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
      WHEN t."late_2018" NOT IN (0, 1) THEN 11
      WHEN t."late_2019" NOT IN (0, 1) THEN 12
      WHEN t."late_2020" NOT IN (0, 1) THEN 13
      WHEN t."late_2021" NOT IN (0, 1) THEN 14
      WHEN t."late_2022" NOT IN (0, 1) THEN 15
      WHEN t."late_2023" NOT IN (0, 1) THEN 16
      WHEN t."late_2024" NOT IN (0, 1) THEN 17
      WHEN t."late_2025" NOT IN (0, 1) THEN 18
      WHEN t."late_2026" NOT IN (0, 1) THEN 19
      WHEN t."late_2027" NOT IN (0, 1) THEN 20
      WHEN t."zero_claim_2018" NOT IN (0, 1) THEN 21
      WHEN t."zero_claim_2019" NOT IN (0, 1) THEN 22
      WHEN t."zero_claim_2020" NOT IN (0, 1) THEN 23
      WHEN t."zero_claim_2021" NOT IN (0, 1) THEN 24
      WHEN t."zero_claim_2022" NOT IN (0, 1) THEN 25
      WHEN t."zero_claim_2023" NOT IN (0, 1) THEN 26
      WHEN t."zero_claim_2024" NOT IN (0, 1) THEN 27
      WHEN t."zero_claim_2025" NOT IN (0, 1) THEN 28
      WHEN t."zero_claim_2026" NOT IN (0, 1) THEN 29
      WHEN t."zero_claim_2027" NOT IN (0, 1) THEN 30
      WHEN t."used_reward_2018" NOT IN (0, 1) THEN 31
      WHEN t."used_reward_2019" NOT IN (0, 1) THEN 32
      WHEN t."used_reward_2020" NOT IN (0, 1) THEN 33
      WHEN t."used_reward_2021" NOT IN (0, 1) THEN 34
      WHEN t."used_reward_2022" NOT IN (0, 1) THEN 35
      WHEN t."used_reward_2023" NOT IN (0, 1) THEN 36
      WHEN t."used_reward_2024" NOT IN (0, 1) THEN 37
      WHEN t."used_reward_2025" NOT IN (0, 1) THEN 38
      WHEN t."used_reward_2026" NOT IN (0, 1) THEN 39
      WHEN t."used_reward_2027" NOT IN (0, 1) THEN 40
      WHEN t."benefit_started_2018" NOT IN (0, 1) THEN 41
      WHEN t."benefit_started_2019" NOT IN (0, 1) THEN 42
      WHEN t."benefit_started_2020" NOT IN (0, 1) THEN 43
      WHEN t."benefit_started_2021" NOT IN (0, 1) THEN 44
      WHEN t."benefit_started_2022" NOT IN (0, 1) THEN 45
      WHEN t."benefit_started_2023" NOT IN (0, 1) THEN 46
      WHEN t."benefit_started_2024" NOT IN (0, 1) THEN 47
      WHEN t."benefit_started_2025" NOT IN (0, 1) THEN 48
      WHEN t."benefit_started_2026" NOT IN (0, 1) THEN 49
      WHEN t."insured_before" NOT IN (0, 1) THEN 50
      WHEN t."exempt" NOT IN (0, 1) THEN 51
      WHEN t."repair_years" <> ROUND(t."repair_years", 0) THEN 52
      WHEN t."repair_years" NOT BETWEEN 0 AND 60 THEN 53
      WHEN t."paid_on" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 54
      WHEN t."individual_standard" <> ROUND(t."individual_standard", 2) THEN 55
      WHEN t."individual_standard" NOT BETWEEN 0 AND 100000 THEN 56
      WHEN t."uncapped" NOT IN (0, 1) THEN 57
      WHEN t."carried_start" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 58
      WHEN t."service_date" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 59
      WHEN t."check_window" NOT IN (0, 1) THEN 60
      WHEN t."resides_here" NOT IN (0, 1) THEN 61
      WHEN t."works_here" NOT IN (0, 1) THEN 62
      WHEN t."studies_here" NOT IN (0, 1) THEN 63
      WHEN t."local_hukou" NOT IN (0, 1) THEN 64
      WHEN t."residence_permit" NOT IN (0, 1) THEN 65
      WHEN t."employee_liable" NOT IN (0, 1) THEN 66
      WHEN t."flexible_worker" NOT IN (0, 1) THEN 67
      WHEN t."birth_certificate" NOT IN (0, 1) THEN 68
      WHEN t."birth_date" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 69
      WHEN t."university_student" NOT IN (0, 1) THEN 70
      WHEN t."lump_paid" NOT IN (0, 1) THEN 71
      WHEN t."entry_year" NOT BETWEEN 1000 AND 9999 THEN 72
      WHEN t."entry_year" NOT BETWEEN 2016 AND 2075 THEN 73
      WHEN t."programme_years" <> ROUND(t."programme_years", 0) THEN 74
      WHEN t."programme_years" NOT BETWEEN 1 AND 10 THEN 75
      WHEN t."entry_standard" <> ROUND(t."entry_standard", 2) THEN 76
      WHEN t."entry_standard" NOT BETWEEN 0 AND 100000 THEN 77
      WHEN t."annual_premium" <> ROUND(t."annual_premium", 2) THEN 78
      WHEN t."annual_premium" NOT BETWEEN 0 AND 100000 THEN 79
      WHEN t."destitute" NOT IN (0, 1) THEN 80
      WHEN t."orphan" NOT IN (0, 1) THEN 81
      WHEN t."minimum_income" NOT IN (0, 1) THEN 82
      WHEN t."monitored" NOT IN (0, 1) THEN 83
      WHEN t."other_hardship" NOT IN (0, 1) THEN 84
      WHEN t."unemployment_benefit" NOT IN (0, 1) THEN 85
      WHEN NULLIF(TRIM(t."account_use"), '') NOT IN ('relative_premium', '近亲属居民医保缴费', 'relative_copay', '近亲属个人自付费用', 'other_use', '其他用途') THEN 86
      WHEN t."close_relative" NOT IN (0, 1) THEN 87
      WHEN t."relative_insured" NOT IN (0, 1) THEN 88
      WHEN t."designated_institution" NOT IN (0, 1) THEN 89
      WHEN t."funding_before" <> ROUND(t."funding_before", 2) THEN 90
      WHEN t."funding_before" NOT BETWEEN 0 AND 100000000000 THEN 91
      WHEN t."funding_now" <> ROUND(t."funding_now", 2) THEN 92
      WHEN t."funding_now" NOT BETWEEN 0 AND 100000000000 THEN 93
      WHEN t."clinic_applied" NOT IN (0, 1) THEN 94
      WHEN t."clinic_qualified" NOT IN (0, 1) THEN 95
      WHEN t."campaign_date" NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN 96
      WHEN t."forced_insurance" NOT IN (0, 1) THEN 97
      WHEN t."target_received" <> ROUND(t."target_received", 0) THEN 98
      WHEN t."target_received" NOT BETWEEN 0 AND 100000000 THEN 99
      WHEN t."target_passed_on" <> ROUND(t."target_passed_on", 0) THEN 100
      WHEN t."target_passed_on" NOT BETWEEN 0 AND 100000000 THEN 101
    END AS "refused"
  FROM "records" t
),
"step_1" AS (
  SELECT
    p.*,
    CASE WHEN "status_2018" IS NOT NULL OR "late_2018" IS NOT NULL OR "zero_claim_2018" IS NOT NULL OR "used_reward_2018" IS NOT NULL OR "benefit_started_2018" IS NOT NULL THEN 1 ELSE 0 END AS "v",
    CASE WHEN "status_2018" IS NOT NULL OR "status_2019" IS NOT NULL OR "status_2020" IS NOT NULL OR "status_2021" IS NOT NULL THEN 1 ELSE 0 END AS "v_2",
    CASE WHEN ("status_2018" IS NOT NULL OR "status_2019" IS NOT NULL) AND "status_2020" IS NULL THEN 1 ELSE 0 END AS "v_3",
    CASE WHEN ("status_2018" IS NOT NULL OR "status_2019" IS NOT NULL OR "status_2020" IS NOT NULL) AND "status_2021" IS NULL THEN 1 ELSE 0 END AS "v_4",
    CASE WHEN COALESCE("zero_claim_2019", 0) = 1 AND COALESCE("used_reward_2019", 0) = 1 THEN 1 ELSE 0 END AS "v_5",
    CASE WHEN COALESCE("zero_claim_2020", 0) = 1 AND COALESCE("used_reward_2020", 0) = 1 THEN 1 ELSE 0 END AS "v_6",
    CASE WHEN COALESCE("zero_claim_2021", 0) = 1 AND COALESCE("used_reward_2021", 0) = 1 THEN 1 ELSE 0 END AS "v_7",
    CASE WHEN COALESCE("zero_claim_2022", 0) = 1 AND COALESCE("used_reward_2022", 0) = 1 THEN 1 ELSE 0 END AS "v_8",
    CASE WHEN COALESCE("zero_claim_2023", 0) = 1 AND COALESCE("used_reward_2023", 0) = 1 THEN 1 ELSE 0 END AS "v_9",
    CASE WHEN COALESCE("zero_claim_2024", 0) = 1 AND COALESCE("used_reward_2024", 0) = 1 THEN 1 ELSE 0 END AS "v_10",
    CASE WHEN COALESCE("status_2025", 3) <> 0 THEN 1 ELSE 0 END AS "v_11",
    CASE WHEN COALESCE("zero_claim_2025", 0) = 1 AND COALESCE("used_reward_2025", 0) = 1 THEN 1 ELSE 0 END AS "v_12",
    CASE WHEN COALESCE("status_2026", 3) <> 0 THEN 1 ELSE 0 END AS "v_13",
    CASE WHEN COALESCE("status_2026", 3) = 0 OR COALESCE("status_2026", 3) = 1 THEN 1 ELSE 0 END AS "v_14",
    CASE WHEN COALESCE("zero_claim_2026", 0) = 1 AND COALESCE("used_reward_2026", 0) = 1 THEN 1 ELSE 0 END AS "v_15",
    CAST(CASE WHEN COALESCE("resides_here", 0) = 1 AND "resides_here" IS NOT NULL OR COALESCE("works_here", 0) = 1 AND "works_here" IS NOT NULL THEN 0 ELSE (CASE WHEN "resides_here" IS NOT NULL THEN 0 ELSE 2 END + CASE WHEN "works_here" IS NOT NULL THEN 0 ELSE 4 END - BITAND(CASE WHEN "resides_here" IS NOT NULL THEN 0 ELSE 2 END, CASE WHEN "works_here" IS NOT NULL THEN 0 ELSE 4 END)) END AS NUMBER(10)) AS "v_16",
    CASE WHEN COALESCE("resides_here", 0) = 1 OR COALESCE("works_here", 0) = 1 OR COALESCE("studies_here", 0) = 1 OR COALESCE("local_hukou", 0) = 1 THEN 1 ELSE 0 END AS "v_17",
    CASE WHEN COALESCE("employee_liable", 0) = 1 AND "employee_liable" IS NOT NULL THEN 1 ELSE 0 END AS "v_18",
    CAST(CASE WHEN "flexible_worker" IS NOT NULL AND COALESCE("flexible_worker", 0) = 0 OR "works_here" IS NOT NULL AND COALESCE("works_here", 0) = 0 THEN 0 ELSE (CASE WHEN "works_here" IS NOT NULL THEN 0 ELSE 4 END + CASE WHEN "flexible_worker" IS NOT NULL THEN 0 ELSE 128 END - BITAND(CASE WHEN "works_here" IS NOT NULL THEN 0 ELSE 4 END, CASE WHEN "flexible_worker" IS NOT NULL THEN 0 ELSE 128 END)) END AS NUMBER(10)) AS "v_19",
    -- 2027年当年出生
    CASE WHEN "birth_date" IS NOT NULL AND CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(COALESCE("birth_date", -719162) AS NUMBER(10)))) AS NUMBER(10)) = 2027 THEN 1 ELSE 0 END AS "born_this_year_2027",
    CASE WHEN COALESCE("status_2027", 3) <> 0 THEN 1 ELSE 0 END AS "v_20",
    CASE WHEN "programme_years" IS NOT NULL AND COALESCE("university_student", 0) = 1 AND COALESCE("lump_paid", 0) = 1 AND "entry_year" IS NOT NULL THEN 1 ELSE 0 END AS "v_21",
    -- 2027年趸缴覆盖当年
    CASE WHEN COALESCE("entry_year", 2016) <= 2027 AND COALESCE("programme_years", 1) > 2027 - COALESCE("entry_year", 2016) THEN 1 ELSE 0 END AS "lump_covers_year_2027",
    CASE WHEN COALESCE("destitute", 0) = 1 OR COALESCE("orphan", 0) = 1 OR COALESCE("minimum_income", 0) = 1 OR COALESCE("monitored", 0) = 1 OR COALESCE("other_hardship", 0) = 1 THEN 1 ELSE 0 END AS "v_22",
    CAST(CASE WHEN COALESCE("account_use", 0) <> 1 OR "relative_insured" IS NOT NULL AND COALESCE("relative_insured", 0) = 0 THEN 0 WHEN "relative_insured" IS NOT NULL THEN 0 ELSE 1024 END AS NUMBER(10)) AS "v_23",
    CASE WHEN COALESCE("account_use", 0) = 1 AND COALESCE("relative_insured", 0) = 1 AND COALESCE("designated_institution", 0) = 1 THEN 1 ELSE 0 END AS "v_24",
    CASE WHEN COALESCE("status_2027", 3) = 0 OR COALESCE("status_2027", 3) = 1 THEN 1 ELSE 0 END AS "v_25",
    CASE WHEN COALESCE("zero_claim_2027", 0) = 1 AND COALESCE("used_reward_2027", 0) = 1 THEN 1 ELSE 0 END AS "v_26",
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN CASE WHEN COALESCE("repair_years", 0) = 0 THEN 0 WHEN "individual_standard" IS NOT NULL THEN 0 ELSE 16384 END ELSE 0 END AS NUMBER(10)) AS "v_27",
    CAST(CASE WHEN COALESCE("check_window", 0) = 1 THEN CASE WHEN "paid_on" IS NOT NULL THEN 0 ELSE 4096 END ELSE 0 END AS NUMBER(10)) AS "v_28",
    CAST(CASE WHEN "clinic_applied" IS NOT NULL AND COALESCE("clinic_applied", 0) = 0 OR "clinic_qualified" IS NOT NULL AND COALESCE("clinic_qualified", 0) = 0 THEN 0 ELSE (CASE WHEN "clinic_applied" IS NOT NULL THEN 0 ELSE 65536 END + CASE WHEN "clinic_qualified" IS NOT NULL THEN 0 ELSE 131072 END - BITAND(CASE WHEN "clinic_applied" IS NOT NULL THEN 0 ELSE 65536 END, CASE WHEN "clinic_qualified" IS NOT NULL THEN 0 ELSE 131072 END)) END AS NUMBER(10)) AS "v_29"
  FROM "inputs" p
),
"step_2" AS (
  SELECT
    p.*,
    CASE WHEN "v_2" = 1 OR "status_2022" IS NOT NULL OR "status_2023" IS NOT NULL OR "status_2024" IS NOT NULL THEN 1 ELSE 0 END AS "v_30",
    CASE WHEN "v" = 1 OR "status_2019" IS NOT NULL OR "late_2019" IS NOT NULL OR "zero_claim_2019" IS NOT NULL OR "used_reward_2019" IS NOT NULL OR "benefit_started_2019" IS NOT NULL THEN 1 ELSE 0 END AS "v_31",
    CASE WHEN ("v_2" = 1 OR "status_2022" IS NOT NULL) AND "status_2023" IS NULL THEN 1 ELSE 0 END AS "v_32",
    CASE WHEN ("v_2" = 1 OR "status_2022" IS NOT NULL OR "status_2023" IS NOT NULL) AND "status_2024" IS NULL THEN 1 ELSE 0 END AS "v_33",
    CAST(CASE WHEN (COALESCE("resides_here", 0) = 1 OR COALESCE("works_here", 0) = 1) AND "v_16" = 0 OR COALESCE("studies_here", 0) = 1 AND "studies_here" IS NOT NULL THEN 0 ELSE ("v_16" + CASE WHEN "studies_here" IS NOT NULL THEN 0 ELSE 8 END - BITAND("v_16", CASE WHEN "studies_here" IS NOT NULL THEN 0 ELSE 8 END)) END AS NUMBER(10)) AS "v_34",
    CAST(CASE WHEN "v_18" = 1 OR COALESCE("works_here", 0) = 1 AND COALESCE("flexible_worker", 0) = 1 AND "v_19" = 0 THEN 0 ELSE (CASE WHEN "employee_liable" IS NOT NULL THEN 0 ELSE 64 END + "v_19" - BITAND(CASE WHEN "employee_liable" IS NOT NULL THEN 0 ELSE 64 END, "v_19")) END AS NUMBER(10)) AS "v_35",
    CAST(CASE WHEN "v_23" = 0 AND NOT (COALESCE("account_use", 0) = 1 AND COALESCE("relative_insured", 0) = 1) OR "designated_institution" IS NOT NULL AND COALESCE("designated_institution", 0) = 0 THEN 0 ELSE ("v_23" + CASE WHEN "designated_institution" IS NOT NULL THEN 0 ELSE 2048 END - BITAND("v_23", CASE WHEN "designated_institution" IS NOT NULL THEN 0 ELSE 2048 END)) END AS NUMBER(10)) AS "v_36",
    CAST(CASE WHEN "born_this_year_2027" = 1 OR COALESCE("exempt", 0) = 1 AND "exempt" IS NOT NULL THEN 0 WHEN "exempt" IS NOT NULL THEN 0 ELSE 8192 END AS NUMBER(10)) AS "v_37"
  FROM "step_1" p
),
"step_3" AS (
  SELECT
    p.*,
    CASE WHEN "v_31" = 1 OR "status_2020" IS NOT NULL OR "late_2020" IS NOT NULL OR "zero_claim_2020" IS NOT NULL OR "used_reward_2020" IS NOT NULL OR "benefit_started_2020" IS NOT NULL THEN 1 ELSE 0 END AS "v_38",
    CASE WHEN ("v_30" = 1 OR "status_2025" IS NOT NULL) AND "status_2026" IS NULL THEN 1 ELSE 0 END AS "v_39",
    CASE WHEN ("v_30" = 1 OR "status_2025" IS NOT NULL OR "status_2026" IS NOT NULL) AND "status_2027" IS NULL THEN 1 ELSE 0 END AS "v_40",
    -- 2020年参保过
    CASE WHEN COALESCE("status_2020", 3) = 0 OR COALESCE("status_2020", 3) = 1 OR CASE WHEN "v_31" = 1 THEN CASE WHEN COALESCE("status_2019", 3) = 0 OR COALESCE("status_2019", 3) = 1 OR CASE WHEN "v" = 1 THEN CASE WHEN COALESCE("status_2018", 3) = 0 OR COALESCE("status_2018", 3) = 1 OR COALESCE("insured_before", 1) = 1 THEN 1 ELSE 0 END ELSE CASE WHEN COALESCE("insured_before", 1) = 1 THEN 1 ELSE 0 END END = 1 THEN 1 ELSE 0 END ELSE CASE WHEN COALESCE("insured_before", 1) = 1 THEN 1 ELSE 0 END END = 1 THEN 1 ELSE 0 END AS "ever_insured_2020",
    CAST(CASE WHEN (COALESCE("resides_here", 0) = 1 OR COALESCE("works_here", 0) = 1 OR COALESCE("studies_here", 0) = 1) AND "v_34" = 0 OR COALESCE("local_hukou", 0) = 1 AND "local_hukou" IS NOT NULL THEN 0 ELSE ("v_34" + CASE WHEN "local_hukou" IS NOT NULL THEN 0 ELSE 16 END - BITAND("v_34", CASE WHEN "local_hukou" IS NOT NULL THEN 0 ELSE 16 END)) END AS NUMBER(10)) AS "v_41",
    CAST(CASE WHEN "account_use" IS NOT NULL THEN CASE WHEN "close_relative" IS NOT NULL AND COALESCE("close_relative", 0) = 0 OR "v_36" = 0 AND NOT (COALESCE("account_use", 0) = 0 OR "v_24" = 1) THEN 0 ELSE (CASE WHEN "close_relative" IS NOT NULL THEN 0 ELSE 512 END + CASE WHEN COALESCE("account_use", 0) = 0 OR "v_24" = 1 AND "v_36" = 0 THEN 0 ELSE "v_36" END - BITAND(CASE WHEN "close_relative" IS NOT NULL THEN 0 ELSE 512 END, CASE WHEN COALESCE("account_use", 0) = 0 OR "v_24" = 1 AND "v_36" = 0 THEN 0 ELSE "v_36" END)) END ELSE 0 END AS NUMBER(10)) AS "v_42",
    CASE WHEN CASE WHEN COALESCE("status_2027", 3) = 0 THEN "v_37" ELSE 0 END = 0 THEN 1 ELSE 0 END AS "v_43",
    CASE WHEN ("born_this_year_2027" = 1 OR COALESCE("exempt", 0) = 1) AND "v_37" = 0 THEN 1 ELSE 0 END AS "v_44"
  FROM "step_2" p
),
"step_4" AS (
  SELECT
    p.*,
    CASE WHEN "v_38" = 1 OR "status_2021" IS NOT NULL OR "late_2021" IS NOT NULL OR "zero_claim_2021" IS NOT NULL OR "used_reward_2021" IS NOT NULL OR "benefit_started_2021" IS NOT NULL THEN 1 ELSE 0 END AS "v_45",
    CAST(CASE WHEN "v_38" = 1 THEN CASE WHEN COALESCE("status_2020", 3) = 0 THEN 1 ELSE 0 END + CASE WHEN COALESCE("status_2020", 3) = 2 THEN 0 WHEN "v_31" = 1 THEN CASE WHEN COALESCE("status_2019", 3) = 0 THEN 1 ELSE 0 END + CASE WHEN "v" = 1 AND COALESCE("status_2018", 3) = 0 AND COALESCE("status_2019", 3) <> 2 THEN 1 ELSE 0 END ELSE 0 END ELSE 0 END AS NUMBER(10)) AS "v_46",
    CAST(CASE WHEN "v_17" = 1 AND "v_41" = 0 OR COALESCE("residence_permit", 0) = 1 AND "residence_permit" IS NOT NULL THEN 0 ELSE ("v_41" + CASE WHEN "residence_permit" IS NOT NULL THEN 0 ELSE 32 END - BITAND("v_41", CASE WHEN "residence_permit" IS NOT NULL THEN 0 ELSE 32 END)) END AS NUMBER(10)) AS "v_47"
  FROM "step_3" p
),
"step_5" AS (
  SELECT
    p.*,
    CASE WHEN "v_45" = 1 OR "status_2022" IS NOT NULL OR "late_2022" IS NOT NULL OR "zero_claim_2022" IS NOT NULL OR "used_reward_2022" IS NOT NULL OR "benefit_started_2022" IS NOT NULL THEN 1 ELSE 0 END AS "v_48",
    CAST(CASE WHEN "v_47" = 0 AND NOT ("v_17" = 1 OR COALESCE("residence_permit", 0) = 1) OR "v_18" = 1 THEN 0 ELSE ("v_47" + CASE WHEN "employee_liable" IS NOT NULL THEN 0 ELSE 64 END - BITAND("v_47", CASE WHEN "employee_liable" IS NOT NULL THEN 0 ELSE 64 END)) END AS NUMBER(10)) AS "v_49"
  FROM "step_4" p
),
"step_6" AS (
  SELECT
    p.*,
    CASE WHEN "v_48" = 1 OR "status_2023" IS NOT NULL OR "late_2023" IS NOT NULL OR "zero_claim_2023" IS NOT NULL OR "used_reward_2023" IS NOT NULL OR "benefit_started_2023" IS NOT NULL THEN 1 ELSE 0 END AS "v_50",
    CAST(CASE WHEN COALESCE("status_2023", 3) = 2 THEN 0 WHEN "v_48" = 1 THEN CASE WHEN COALESCE("status_2022", 3) = 0 THEN 1 ELSE 0 END + CASE WHEN COALESCE("status_2022", 3) = 2 THEN 0 WHEN "v_45" = 1 THEN CASE WHEN COALESCE("status_2021", 3) = 0 THEN 1 ELSE 0 END + CASE WHEN COALESCE("status_2021", 3) = 2 THEN 0 ELSE "v_46" END ELSE 0 END ELSE 0 END AS NUMBER(10)) AS "v_51",
    -- 2023年参保过
    CASE WHEN COALESCE("status_2023", 3) = 0 OR COALESCE("status_2023", 3) = 1 OR CASE WHEN "v_48" = 1 THEN CASE WHEN COALESCE("status_2022", 3) = 0 OR COALESCE("status_2022", 3) = 1 OR CASE WHEN "v_45" = 1 THEN CASE WHEN COALESCE("status_2021", 3) = 0 OR COALESCE("status_2021", 3) = 1 OR CASE WHEN "v_38" = 1 THEN "ever_insured_2020" ELSE CASE WHEN COALESCE("insured_before", 1) = 1 THEN 1 ELSE 0 END END = 1 THEN 1 ELSE 0 END ELSE CASE WHEN COALESCE("insured_before", 1) = 1 THEN 1 ELSE 0 END END = 1 THEN 1 ELSE 0 END ELSE CASE WHEN COALESCE("insured_before", 1) = 1 THEN 1 ELSE 0 END END = 1 THEN 1 ELSE 0 END AS "ever_insured_2023"
  FROM "step_5" p
),
"step_7" AS (
  SELECT
    p.*,
    CASE WHEN "v_50" = 1 OR "status_2024" IS NOT NULL OR "late_2024" IS NOT NULL OR "zero_claim_2024" IS NOT NULL OR "used_reward_2024" IS NOT NULL OR "benefit_started_2024" IS NOT NULL THEN 1 ELSE 0 END AS "v_52"
  FROM "step_6" p
),
"step_8" AS (
  SELECT
    p.*,
    CASE WHEN "v_52" = 1 OR "status_2025" IS NOT NULL OR "late_2025" IS NOT NULL OR "zero_claim_2025" IS NOT NULL OR "used_reward_2025" IS NOT NULL OR "benefit_started_2025" IS NOT NULL THEN 1 ELSE 0 END AS "v_53",
    CAST(CASE WHEN "v_52" = 1 THEN CASE WHEN COALESCE("status_2024", 3) = 0 THEN 1 ELSE 0 END + CASE WHEN COALESCE("status_2024", 3) = 2 THEN 0 WHEN "v_50" = 1 THEN CASE WHEN COALESCE("status_2023", 3) = 0 THEN 1 ELSE 0 END + "v_51" ELSE 0 END ELSE 0 END AS NUMBER(10)) AS "v_54",
    CASE WHEN "v_52" = 1 THEN CASE WHEN COALESCE("status_2024", 3) = 0 OR COALESCE("status_2024", 3) = 1 OR CASE WHEN "v_50" = 1 THEN "ever_insured_2023" ELSE CASE WHEN COALESCE("insured_before", 1) = 1 THEN 1 ELSE 0 END END = 1 THEN 1 ELSE 0 END ELSE CASE WHEN COALESCE("insured_before", 1) = 1 THEN 1 ELSE 0 END END AS "v_55"
  FROM "step_7" p
),
"step_9" AS (
  SELECT
    p.*,
    CASE WHEN "v_53" = 1 OR "status_2026" IS NOT NULL OR "late_2026" IS NOT NULL OR "zero_claim_2026" IS NOT NULL OR "used_reward_2026" IS NOT NULL OR "benefit_started_2026" IS NOT NULL THEN 1 ELSE 0 END AS "v_56",
    CASE WHEN "v_53" = 1 AND COALESCE("status_2025", 3) = 2 THEN 1 ELSE 0 END AS "lapsed_years_2026",  -- 2026年断保年数
    CASE WHEN "v_53" = 1 AND COALESCE("status_2025", 3) <> 2 THEN 1 ELSE 0 END AS "v_57",
    CAST(CASE WHEN "v_53" = 1 THEN CASE WHEN COALESCE("status_2025", 3) = 0 THEN 1 ELSE 0 END + CASE WHEN COALESCE("status_2025", 3) = 2 THEN 0 ELSE "v_54" END ELSE 0 END AS NUMBER(10)) AS "v_58"
  FROM "step_8" p
),
"step_10" AS (
  SELECT
    p.*,
    CASE WHEN "v_56" = 1 AND COALESCE("status_2026", 3) <> 2 THEN 1 ELSE 0 END AS "v_59",
    -- 2026年断保扣减
    CASE WHEN "lapsed_years_2026" = 1 AND "v_55" = 1 AND COALESCE("status_2026", 3) = 0 THEN 1 ELSE 0 END AS "lapse_reduction_2026",
    CAST(CASE WHEN "v_56" = 1 THEN CASE WHEN COALESCE("status_2026", 3) = 0 THEN 1 ELSE 0 END + CASE WHEN COALESCE("status_2026", 3) = 2 THEN 0 ELSE "v_58" END ELSE 0 END AS NUMBER(10)) AS "v_60",
    -- 2027年断保年数
    CAST(CASE WHEN "v_56" = 1 THEN CASE WHEN COALESCE("status_2026", 3) = 2 THEN 1 ELSE 0 END + CASE WHEN "lapsed_years_2026" = 1 AND "v_14" = 0 THEN 1 ELSE 0 END ELSE 0 END AS NUMBER(10)) AS "lapsed_years_2027",
    CASE WHEN "v_56" = 1 THEN CASE WHEN "v_14" = 1 OR CASE WHEN "v_53" = 1 THEN CASE WHEN COALESCE("status_2025", 3) = 0 OR COALESCE("status_2025", 3) = 1 OR "v_55" = 1 THEN 1 ELSE 0 END ELSE CASE WHEN COALESCE("insured_before", 1) = 1 THEN 1 ELSE 0 END END = 1 THEN 1 ELSE 0 END ELSE CASE WHEN COALESCE("insured_before", 1) = 1 THEN 1 ELSE 0 END END AS "v_61",
    -- 2027年年初零报销激励
    CAST(CASE WHEN "v_56" = 1 AND COALESCE("used_reward_2026", 0) = 1 THEN 0 ELSE CASE WHEN NOT COALESCE("used_reward_2025", 0) = 1 AND "v_53" = 1 AND COALESCE("status_2025", 3) = 0 AND COALESCE("zero_claim_2025", 0) = 1 THEN 1 ELSE 0 END + CASE WHEN "v_56" = 1 AND COALESCE("status_2026", 3) = 0 AND COALESCE("zero_claim_2026", 0) = 1 THEN 1 ELSE 0 END END AS NUMBER(10)) AS "zero_claim_reward_opening_2027",
    CASE WHEN "v_56" = 1 AND COALESCE("status_2026", 3) = 0 AND ("lapsed_years_2026" = 1 OR COALESCE("late_2026", 0) = 1) AND GREATEST(CASE WHEN COALESCE("late_2026", 0) = 1 THEN 1 ELSE (-3) END, 0) = 1 THEN 1 ELSE 0 END AS "v_62"
  FROM "step_9" p
),
"step_11" AS (
  SELECT
    p.*,
    -- 2027年连续参保激励
    CAST(CASE WHEN "v_56" = 1 THEN CASE WHEN "v_53" = 1 AND COALESCE("status_2025", 3) = 0 AND "v_54" + 1 > 4 THEN 1 ELSE 0 END + CASE WHEN COALESCE("status_2026", 3) = 0 AND "v_58" + 1 > 4 THEN 1 ELSE 0 END ELSE 0 END + CASE WHEN COALESCE("status_2027", 3) = 0 AND "v_60" + 1 > 4 THEN 1 ELSE 0 END AS NUMBER(10)) AS "continuity_reward_2027",
    -- 2027年断保扣减
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 AND "v_61" = 1 THEN "lapse_reduction_2026" + "lapsed_years_2027" ELSE "lapse_reduction_2026" END AS NUMBER(10)) AS "lapse_reduction_2027",
    CAST(GREATEST("lapsed_years_2027" - 1, 0) + 3 AS NUMBER(10)) AS "unrepaired_months_2027",  -- 2027年未修复等待月数
    CASE WHEN COALESCE("late_2027", 0) = 1 OR "lapsed_years_2027" > 0 THEN 1 ELSE 0 END AS "v_63",
    -- 2027年修复前的变动待遇等待期
    CASE WHEN NOT ("born_this_year_2027" = 1 OR COALESCE("exempt", 0) = 1) AND GREATEST("lapsed_years_2027" - 1, 0) = 1 AND "v_43" = 1 THEN 1 ELSE 0 END AS "wait_gross_2027",
    CAST(CASE WHEN "v_44" = 1 THEN 0 WHEN "v_37" = 0 THEN 0 WHEN GREATEST("lapsed_years_2027" - 1, 0) = 1 THEN "v_37" ELSE 0 END AS NUMBER(10)) AS "v_64",
    CASE WHEN NOT ("born_this_year_2027" = 1 OR COALESCE("exempt", 0) = 1) AND GREATEST("lapsed_years_2027" - 1, 0) = 1 AND "v_37" = 0 THEN 1 ELSE 0 END AS "v_65",
    CAST(CASE WHEN "v_44" = 1 OR "v_62" = 0 THEN 0 ELSE "v_37" END AS NUMBER(10)) AS "v_66"
  FROM "step_10" p
),
"step_12" AS (
  SELECT
    p.*,
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN CASE WHEN "v_44" = 1 THEN 0 WHEN "v_37" = 0 THEN 0 WHEN "v_63" = 1 THEN "v_37" ELSE 0 END ELSE 0 END AS NUMBER(10)) AS "v_67",
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN "v_64" ELSE 0 END AS NUMBER(10)) AS "v_68",
    CASE WHEN COALESCE("repair_years", 0) > CASE WHEN "v_64" = 0 AND "v_65" = 1 THEN 1 ELSE 0 END THEN 1 ELSE 0 END AS "v_69",
    CAST(CASE WHEN "v_63" = 1 AND "v_43" = 1 AND NOT ("born_this_year_2027" = 1 OR COALESCE("exempt", 0) = 1) THEN 3 ELSE 0 END AS NUMBER(10)) AS "v_70",
    CASE WHEN "v_62" = 1 AND NOT ("born_this_year_2027" = 1 OR COALESCE("exempt", 0) = 1) AND "v_66" = 0 THEN 1 ELSE 0 END AS "v_71"
  FROM "step_11" p
),
"step_13" AS (
  SELECT
    p.*,
    CAST(CASE WHEN "v_64" = 0 AND "v_65" = 0 THEN 0 WHEN "v_64" = 0 THEN ("v_67" + "v_68" - BITAND("v_67", "v_68")) WHEN "v_65" = 0 AND ("v_67" + "v_68" - BITAND("v_67", "v_68")) = 0 THEN 0 ELSE ("v_68" + CASE WHEN COALESCE("status_2027", 3) = 0 THEN ("v_67" + "v_68" - BITAND("v_67", "v_68")) ELSE 0 END - BITAND("v_68", CASE WHEN COALESCE("status_2027", 3) = 0 THEN ("v_67" + "v_68" - BITAND("v_67", "v_68")) ELSE 0 END)) END AS NUMBER(10)) AS "v_72",
    CAST(GREATEST("wait_gross_2027" - COALESCE("repair_years", 0) + "v_70", 0) AS NUMBER(10)) AS "wait_total_2027"  -- 2027年等待期合计
  FROM "step_12" p
),
"step_14" AS (
  SELECT
    p.*,
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN "v_72" ELSE 0 END AS NUMBER(10)) AS "v_73",
    CAST("wait_total_2027" + (CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(GREATEST(COALESCE("paid_on", -719162), 20819) AS NUMBER(10)))) AS NUMBER(10)) * 12 + (CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(GREATEST(COALESCE("paid_on", -719162), 20819) AS NUMBER(10)))) AS NUMBER(10)) - 1)) AS NUMBER(10)) AS "v_74"
  FROM "step_13" p
),
"step_15" AS (
  SELECT
    p.*,
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN CASE WHEN "v_72" = 0 AND "v_69" = 1 THEN 1 WHEN "v_72" = 0 THEN "v_64" ELSE ("v_73" + ("v_68" + 1 - BITAND("v_68", 1)) - BITAND("v_73", ("v_68" + 1 - BITAND("v_68", 1)))) END ELSE 0 END AS NUMBER(10)) AS "v_75",
    CAST(LEAST("v_74", 119999) - ((LEAST("v_74", 119999) - MOD(LEAST("v_74", 119999), 12)) / 12) * 12 + 1 AS NUMBER(10)) AS "v_76",
    CASE WHEN ((LEAST("v_74", 119999) - MOD(LEAST("v_74", 119999), 12)) / 12) - ((((LEAST("v_74", 119999) - MOD(LEAST("v_74", 119999), 12)) / 12) - MOD(((LEAST("v_74", 119999) - MOD(LEAST("v_74", 119999), 12)) / 12), 4)) / 4) * 4 = 0 AND (((LEAST("v_74", 119999) - MOD(LEAST("v_74", 119999), 12)) / 12) - ((((LEAST("v_74", 119999) - MOD(LEAST("v_74", 119999), 12)) / 12) - MOD(((LEAST("v_74", 119999) - MOD(LEAST("v_74", 119999), 12)) / 12), 100)) / 100) * 100 <> 0 OR ((LEAST("v_74", 119999) - MOD(LEAST("v_74", 119999), 12)) / 12) - ((((LEAST("v_74", 119999) - MOD(LEAST("v_74", 119999), 12)) / 12) - MOD(((LEAST("v_74", 119999) - MOD(LEAST("v_74", 119999), 12)) / 12), 400)) / 400) * 400 = 0) THEN 1 ELSE 0 END AS "v_77"
  FROM "step_14" p
),
"step_16" AS (
  SELECT
    p.*,
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN ("v_67" + "v_75" - BITAND("v_67", "v_75")) ELSE 0 END AS NUMBER(10)) AS "v_78",
    CASE WHEN CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(GREATEST(COALESCE("paid_on", -719162), 20819) AS NUMBER(10)))) AS NUMBER(10)) <= CASE WHEN "v_76" = 2 THEN "v_77" + 28 ELSE "v_76" + (("v_76" - MOD("v_76", 8)) / 8) - ((("v_76" + (("v_76" - MOD("v_76", 8)) / 8)) - MOD(("v_76" + (("v_76" - MOD("v_76", 8)) / 8)), 2)) / 2) * 2 + 30 END THEN 1 ELSE 0 END AS "v_79"
  FROM "step_15" p
),
"step_17" AS (
  SELECT
    p.*,
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN (CASE WHEN "paid_on" IS NOT NULL THEN 0 ELSE 4096 END + "v_78" - BITAND(CASE WHEN "paid_on" IS NOT NULL THEN 0 ELSE 4096 END, "v_78")) ELSE 0 END AS NUMBER(10)) AS "v_80",
    CASE WHEN (CASE WHEN "paid_on" IS NOT NULL THEN 0 ELSE 4096 END + "v_78" - BITAND(CASE WHEN "paid_on" IS NOT NULL THEN 0 ELSE 4096 END, "v_78")) = 0 THEN 1 ELSE 0 END AS "v_81",
    -- 2027年等待期满日
    CAST(CAST((ADD_MONTHS(DATE '1970-01-01', (CAST(((LEAST("v_74", 119999) - MOD(LEAST("v_74", 119999), 12)) / 12) AS NUMBER(10)) - 1970) * 12 + CAST(LEAST("v_76" + CASE WHEN "v_79" = 0 THEN 1 ELSE 0 END, 12) AS NUMBER(10)) - 1) - DATE '1970-01-01' + CAST(CASE WHEN "v_79" = 1 THEN CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(GREATEST(COALESCE("paid_on", -719162), 20819) AS NUMBER(10)))) AS NUMBER(10)) ELSE 1 END AS NUMBER(10)) - 1) AS NUMBER(10)) AS NUMBER(10)) AS "wait_over_2027"
  FROM "step_16" p
),
"step_18" AS (
  SELECT
    p.*,
    CASE WHEN COALESCE("status_2027", 3) = 0 AND "v_81" = 1 THEN 1 ELSE 0 END AS "v_82",
    CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN ("v_80" + CASE WHEN "carried_start" IS NOT NULL THEN 0 ELSE 32768 END - BITAND("v_80", CASE WHEN "carried_start" IS NOT NULL THEN 0 ELSE 32768 END)) ELSE 0 END AS NUMBER(10)) AS "v_83",
    -- 2027年待遇开始日
    CAST(CASE WHEN "v_71" = 1 THEN GREATEST("wait_over_2027", COALESCE("carried_start", -719162)) WHEN "v_66" = 0 THEN "wait_over_2027" ELSE GREATEST("wait_over_2027", COALESCE("carried_start", -719162)) END AS NUMBER(10)) AS "benefit_start_2027"
  FROM "step_17" p
),
"step_19" AS (
  SELECT
    p.*,
    CAST(CASE WHEN ("v_20" = 1 OR "wait_over_2027" = GREATEST("wait_over_2027", COALESCE("carried_start", -719162))) AND ("v_80" + "v_83" - BITAND("v_80", "v_83")) = 0 THEN 0 ELSE ("v_66" + ("v_80" + "v_83" - BITAND("v_80", "v_83")) - BITAND("v_66", ("v_80" + "v_83" - BITAND("v_80", "v_83")))) END AS NUMBER(10)) AS "v_84",
    CASE WHEN COALESCE("status_2027", 3) = 0 AND CASE WHEN "born_this_year_2027" = 1 THEN COALESCE("birth_date", -719162) ELSE "benefit_start_2027" END <= COALESCE("service_date", -719162) THEN 1 ELSE 0 END AS "v_85"
  FROM "step_18" p
),
"step_20" AS (
  SELECT
    p.*,
    CAST(CASE WHEN "v_71" = 1 THEN "v_83" WHEN "v_66" = 0 THEN "v_80" ELSE "v_84" END AS NUMBER(10)) AS "v_86",
    CAST(CASE WHEN "v_71" = 1 THEN ("v_80" + CASE WHEN "carried_start" IS NOT NULL THEN 0 ELSE 32768 END - BITAND("v_80", CASE WHEN "carried_start" IS NOT NULL THEN 0 ELSE 32768 END)) WHEN "v_66" = 0 THEN (CASE WHEN "paid_on" IS NOT NULL THEN 0 ELSE 4096 END + "v_78" - BITAND(CASE WHEN "paid_on" IS NOT NULL THEN 0 ELSE 4096 END, "v_78")) ELSE "v_84" END AS NUMBER(10)) AS "v_87"
  FROM "step_19" p
),
"step_21" AS (
  SELECT
    p.*,
    CASE WHEN CASE WHEN "v_71" = 1 THEN "v_20" ELSE CASE WHEN "v_66" = 0 THEN "v_20" ELSE CASE WHEN "v_20" = 1 AND ("v_80" + "v_83" - BITAND("v_80", "v_83")) = 0 THEN 1 ELSE 0 END END END = 1 AND "v_86" = 0 THEN 1 ELSE 0 END AS "v_88"
  FROM "step_20" p
),
"step_22" AS (
  SELECT
    p.*,
    CAST(CASE WHEN "v_80" = 0 THEN 0 WHEN "v_88" = 1 THEN 0 ELSE ("v_80" + "v_86" - BITAND("v_80", "v_86")) END AS NUMBER(10)) AS "v_89",
    CASE WHEN "v_82" = 0 AND ("v_80" = 0 OR "v_88" = 1) THEN 1 ELSE 0 END AS "v_90"
  FROM "step_21" p
),
"step_23" AS (
  SELECT
    p.*,
    CAST(CASE WHEN "v_20" = 1 OR CASE WHEN "born_this_year_2027" = 1 THEN 0 WHEN "v_82" = 1 THEN "v_87" ELSE "v_89" END = 0 AND CASE WHEN "born_this_year_2027" = 1 THEN COALESCE("birth_date", -719162) ELSE "benefit_start_2027" END > COALESCE("service_date", -719162) THEN 0 WHEN "born_this_year_2027" = 1 THEN 0 WHEN "v_81" = 1 THEN "v_87" ELSE "v_89" END AS NUMBER(10)) AS "v_91"
  FROM "step_22" p
),
"step_24" AS (
  SELECT
    p.*,
    CAST(CASE WHEN "service_date" IS NOT NULL THEN CASE WHEN "v_91" = 0 AND "v_85" = 0 OR COALESCE("service_date", -719162) > 21183 THEN 0 ELSE "v_91" END ELSE 0 END AS NUMBER(10)) AS "v_92"
  FROM "step_23" p
),
"checked" AS (
  SELECT
    p.*,
    -- 不能计算的原因
    CASE
      WHEN "refused" IS NOT NULL THEN "refused"
      WHEN "v_31" = 1 AND "status_2018" IS NOT NULL AND "status_2019" IS NULL THEN 102
      WHEN "v_38" = 1 AND "v_3" = 1 THEN 103
      WHEN "v_45" = 1 AND "v_4" = 1 THEN 104
      WHEN "v_48" = 1 AND "v_2" = 1 AND "status_2022" IS NULL THEN 105
      WHEN "v_50" = 1 AND "v_32" = 1 THEN 106
      WHEN "v_52" = 1 AND "v_33" = 1 THEN 107
      WHEN "v_53" = 1 AND "v_30" = 1 AND "status_2025" IS NULL THEN 108
      WHEN "v_56" = 1 AND "v_39" = 1 THEN 109
      WHEN "v_40" = 1 THEN 110
      WHEN COALESCE("zero_claim_2018", 0) = 1 AND COALESCE("used_reward_2018", 0) = 1 THEN 111
      WHEN "status_2018" IS NOT NULL AND "status_2019" IS NULL AND "v_31" = 1 AND COALESCE("status_2019", 3) <> 0 THEN 112
      WHEN "v_31" = 1 AND "v_5" = 1 THEN 111
      WHEN "status_2018" IS NOT NULL AND "status_2019" IS NULL AND "v_31" = 1 AND "v_5" = 0 THEN 112
      WHEN "v_3" = 1 AND "v_38" = 1 AND COALESCE("status_2020", 3) <> 0 THEN 112
      WHEN "v_38" = 1 AND "v_6" = 1 THEN 111
      WHEN "v_3" = 1 AND "v_38" = 1 AND "v_6" = 0 THEN 112
      WHEN "v_4" = 1 AND "v_45" = 1 AND COALESCE("status_2021", 3) <> 0 THEN 112
      WHEN "v_45" = 1 AND "v_7" = 1 THEN 111
      WHEN "v_4" = 1 AND "v_45" = 1 AND "v_7" = 0 THEN 112
      WHEN "v_2" = 1 AND "status_2022" IS NULL AND "v_48" = 1 AND COALESCE("status_2022", 3) <> 0 THEN 112
      WHEN "v_48" = 1 AND "v_8" = 1 THEN 111
      WHEN "v_2" = 1 AND "status_2022" IS NULL AND "v_48" = 1 AND "v_8" = 0 THEN 112
      WHEN "v_32" = 1 AND "v_50" = 1 AND COALESCE("status_2023", 3) <> 0 THEN 112
      WHEN "v_50" = 1 AND "v_9" = 1 THEN 111
      WHEN "v_32" = 1 AND "v_50" = 1 AND "v_9" = 0 THEN 112
      WHEN "v_33" = 1 AND "v_52" = 1 AND COALESCE("status_2024", 3) <> 0 THEN 112
      WHEN "v_52" = 1 AND "v_10" = 1 THEN 111
      WHEN "v_33" = 1 AND "v_52" = 1 AND "v_10" = 0 THEN 112
      WHEN "v_30" = 1 AND "status_2025" IS NULL AND "v_53" = 1 AND "v_11" = 1 THEN 112
      WHEN "v_30" = 1 AND "status_2025" IS NULL AND "v_57" = 1 THEN 112
      WHEN "v_30" = 1 AND "status_2025" IS NULL AND "v_11" = 1 AND "v_57" = 1 THEN 112
      WHEN "v_53" = 1 AND "v_12" = 1 THEN 111
      WHEN "v_30" = 1 AND "status_2025" IS NULL AND "v_53" = 1 AND "v_12" = 0 THEN 112
      WHEN "v_39" = 1 AND "v_56" = 1 AND "v_13" = 1 THEN 112
      WHEN "v_39" = 1 AND "v_59" = 1 THEN 112
      WHEN "v_39" = 1 AND "v_13" = 1 AND "v_59" = 1 THEN 112
      WHEN "v_56" = 1 AND "v_15" = 1 THEN 111
      WHEN "v_39" = 1 AND "v_56" = 1 AND "v_15" = 0 THEN 112
      WHEN "v_40" = 1 AND "born_this_year_2027" = 1 THEN 112
      WHEN "v_21" = 1 AND COALESCE("entry_year", 2016) <= 2027 AND ("programme_years" IS NULL OR "entry_year" IS NULL) THEN 112
      WHEN COALESCE("destitute", 0) = 1 THEN 113
      WHEN COALESCE("orphan", 0) = 1 THEN 114
      WHEN COALESCE("minimum_income", 0) = 1 THEN 115
      WHEN COALESCE("monitored", 0) = 1 THEN 116
      WHEN COALESCE("other_hardship", 0) = 1 THEN 117
      WHEN "funding_before" IS NOT NULL AND "funding_now" IS NOT NULL THEN 118
      WHEN "v_26" = 1 THEN 111
      WHEN "v_40" = 1 AND "v_26" = 0 THEN 112
      WHEN "v_72" = 0 AND COALESCE("status_2027", 3) = 0 AND "v_69" = 1 THEN 119
      WHEN "v_82" = 1 AND "v_74" > 119999 THEN 120
      WHEN "v_40" = 1 AND "service_date" IS NOT NULL THEN 112
      WHEN COALESCE("status_2027", 3) = 0 AND "service_date" IS NOT NULL AND "born_this_year_2027" = 0 AND "v_90" = 1 THEN 112
      WHEN COALESCE("check_window", 0) = 1 THEN 121
    END AS "fault"
  FROM "step_24" p
)
SELECT
    "id",
    CAST(2027 AS NUMBER(10)) AS "year",  -- 计算的年度
    -- 基本医保参保资格（是否）：资格，依据 《002》一（一）第1段第1至2句、二（四）第1段第5句
    CASE WHEN "fault" IS NULL AND "v_47" = 0 THEN CASE WHEN "v_17" = 1 OR COALESCE("residence_permit", 0) = 1 THEN 1 ELSE 0 END END AS "enrolment_eligible",
    -- 基本医保参保资格：待定的原因
    CASE WHEN "fault" IS NULL AND "v_47" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_47", 2) <> 0 THEN '；缺少“常住本地”' ELSE '' END || CASE WHEN BITAND("v_47", 4) <> 0 THEN '；缺少“本地就业”' ELSE '' END || CASE WHEN BITAND("v_47", 8) <> 0 THEN '；缺少“本地就读”' ELSE '' END || CASE WHEN BITAND("v_47", 16) <> 0 THEN '；缺少“本地户籍”' ELSE '' END || CASE WHEN BITAND("v_47", 32) <> 0 THEN '；缺少“持本地居住证”' ELSE '' END, 2) END AS "enrolment_eligible.undetermined",
    -- 居民医保参保资格（是否）：资格，依据 《002》一（一）第1段第1至2句、第5句、二（四）第1段第5句
    CASE WHEN "fault" IS NULL AND "v_49" = 0 THEN CASE WHEN ("v_17" = 1 OR COALESCE("residence_permit", 0) = 1) AND COALESCE("employee_liable", 0) = 0 THEN 1 ELSE 0 END END AS "resident_eligible",
    -- 居民医保参保资格：待定的原因
    CASE WHEN "fault" IS NULL AND "v_49" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_49", 2) <> 0 THEN '；缺少“常住本地”' ELSE '' END || CASE WHEN BITAND("v_49", 4) <> 0 THEN '；缺少“本地就业”' ELSE '' END || CASE WHEN BITAND("v_49", 8) <> 0 THEN '；缺少“本地就读”' ELSE '' END || CASE WHEN BITAND("v_49", 16) <> 0 THEN '；缺少“本地户籍”' ELSE '' END || CASE WHEN BITAND("v_49", 32) <> 0 THEN '；缺少“持本地居住证”' ELSE '' END || CASE WHEN BITAND("v_49", 64) <> 0 THEN '；缺少“应参加职工医保”' ELSE '' END, 2) END AS "resident_eligible.undetermined",
    -- 职工医保参保资格（是否）：资格，依据 《002》一（一）第1段第3句
    CASE WHEN "fault" IS NULL AND "v_35" = 0 THEN CASE WHEN COALESCE("employee_liable", 0) = 1 OR COALESCE("works_here", 0) = 1 AND COALESCE("flexible_worker", 0) = 1 THEN 1 ELSE 0 END END AS "employee_eligible",
    -- 职工医保参保资格：待定的原因
    CASE WHEN "fault" IS NULL AND "v_35" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_35", 4) <> 0 THEN '；缺少“本地就业”' ELSE '' END || CASE WHEN BITAND("v_35", 64) <> 0 THEN '；缺少“应参加职工医保”' ELSE '' END || CASE WHEN BITAND("v_35", 128) <> 0 THEN '；缺少“灵活就业人员”' ELSE '' END, 2) END AS "employee_eligible.undetermined",
    -- 新生儿参保资格（是否）：资格，依据 《002》一（一）第1段第4句
    CASE WHEN "fault" IS NULL AND NOT "birth_date" IS NULL AND CASE WHEN "birth_date" IS NOT NULL THEN CASE WHEN "birth_certificate" IS NOT NULL THEN 0 ELSE 256 END ELSE 0 END = 0 THEN CASE WHEN COALESCE("birth_certificate", 0) = 1 THEN 1 ELSE 0 END END AS "newborn_eligible",
    -- 新生儿参保资格：待定的原因
    CASE WHEN "fault" IS NULL AND CASE WHEN "birth_date" IS NOT NULL THEN CASE WHEN "birth_certificate" IS NOT NULL THEN 0 ELSE 256 END ELSE 0 END <> 0 THEN SUBSTR(CASE WHEN BITAND(CASE WHEN "birth_date" IS NOT NULL THEN CASE WHEN "birth_certificate" IS NOT NULL THEN 0 ELSE 256 END ELSE 0 END, 256) <> 0 THEN '；缺少“有出生医学证明”' ELSE '' END, 2) END AS "newborn_eligible.undetermined",
    -- 当年出生（是否）：规则，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL THEN CASE WHEN "born_this_year_2027" = 1 THEN 1 ELSE 0 END END AS "born_this_year",
    -- 新生儿待遇开始日（日期）：规则，依据 《002》一（一）第1段第4句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("born_this_year_2027" = 1 AND COALESCE("status_2027", 3) = 0)) THEN (DATE '1970-01-01' + CAST(COALESCE("birth_date", -719162) AS NUMBER(10))) END AS "newborn_cover_start",
    -- 趸缴医保费（金额，元）：规则，依据 《002》一（一）第1段第6句
    CASE WHEN "fault" IS NULL AND NOT (NOT (COALESCE("university_student", 0) = 1 AND "entry_standard" IS NOT NULL AND "programme_years" IS NOT NULL)) THEN CAST(CAST(COALESCE("entry_standard", 0) * COALESCE("programme_years", 1) AS NUMBER(18, 0)) * 0.01 AS NUMBER(18, 2)) END AS "lump_sum",
    -- 趸缴覆盖当年（是否）：规则，依据 《002》一（一）第1段第6句
    CASE WHEN "fault" IS NULL AND NOT "v_21" = 0 THEN CASE WHEN "lump_covers_year_2027" = 1 THEN 1 ELSE 0 END END AS "lump_covers_year",
    -- 学制内补缴额（金额，元）：规则，依据 《002》一（一）第1段第6句
    CASE WHEN "fault" IS NULL AND NOT ("v_21" = 0 OR "lump_covers_year_2027" = 0) THEN CAST(CAST(0 AS NUMBER(18, 0)) * 0.01 AS NUMBER(18, 2)) END AS "lump_top_up",
    -- 分类资助额（金额，元）：规则，依据 《002》一（二）第1段第2句
    CASE WHEN "fault" IS NULL AND "v_22" = 0 THEN CAST(CAST(0 AS NUMBER(18, 0)) * 0.01 AS NUMBER(18, 2)) END AS "subsidy",
    -- 个人应缴额（金额，元）：规则，依据 《002》一（二）第1段第2句
    CASE WHEN "fault" IS NULL AND NOT ("v_22" = 1 OR "annual_premium" IS NULL) THEN CAST(CAST(COALESCE("annual_premium", 0) AS NUMBER(18, 0)) * 0.01 AS NUMBER(18, 2)) END AS "personal_due",
    -- 职工医保缴费主体（缴费主体类：unemployment_fund 失业保险基金、other_payer 其他缴费主体）：规则，依据 《002》一（二）第1段第3句
    CASE WHEN "fault" IS NULL AND NOT (NOT COALESCE("unemployment_benefit", 0) = 1) THEN CASE 0 WHEN 0 THEN 'unemployment_fund' WHEN 1 THEN 'other_payer' END END AS "employee_payer",
    -- 个人账户可以支付（是否）：资格，依据 《002》一（二）第1段第4句
    CASE WHEN "fault" IS NULL AND NOT "account_use" IS NULL AND "v_42" = 0 THEN CASE WHEN COALESCE("close_relative", 0) = 1 AND (COALESCE("account_use", 0) = 0 OR "v_24" = 1) THEN 1 ELSE 0 END END AS "account_use_allowed",
    -- 个人账户可以支付：待定的原因
    CASE WHEN "fault" IS NULL AND "v_42" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_42", 512) <> 0 THEN '；缺少“使用人是近亲属”' ELSE '' END || CASE WHEN BITAND("v_42", 1024) <> 0 THEN '；缺少“使用人已参保”' ELSE '' END || CASE WHEN BITAND("v_42", 2048) <> 0 THEN '；缺少“定点医药机构”' ELSE '' END, 2) END AS "account_use_allowed.undetermined",
    -- 门诊保障新增资金（金额，元）：规则，依据 《002》一（三）第1段第2句
    CASE WHEN "fault" IS NULL AND 1 = 0 THEN CAST(CAST(0 AS NUMBER(18, 0)) * 0.01 AS NUMBER(18, 2)) END AS "outpatient_new_funds",
    -- 有效参保状态（参保状态类：resident 居民医保、employee 职工医保、none 未参保、not_liable 尚无义务）：规则，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL AND "v_40" = 0 THEN CASE COALESCE("status_2027", 3) WHEN 0 THEN 'resident' WHEN 1 THEN 'employee' WHEN 2 THEN 'none' WHEN 3 THEN 'not_liable' END END AS "effective_status",
    -- 逾期按断保处理（是否）：规则，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL THEN CASE WHEN 1 = 0 THEN 1 ELSE 0 END END AS "late_as_lapse",
    -- 连续参保年数（年数，年）：状态，依据 《002》一（三）第2段第2句第2分句、第4句
    CASE WHEN "fault" IS NULL THEN CAST(CASE WHEN COALESCE("status_2027", 3) = 0 THEN 1 ELSE 0 END + CASE WHEN COALESCE("status_2027", 3) = 2 THEN 0 ELSE "v_60" END AS NUMBER(10)) END AS "run_years",
    -- 连续断保年数（年数，年）：状态，依据 《002》一（三）第2段第3句
    CASE WHEN "fault" IS NULL THEN CAST(CASE WHEN COALESCE("status_2027", 3) = 2 THEN 1 ELSE 0 END + CASE WHEN "v_25" = 1 THEN 0 ELSE "lapsed_years_2027" END AS NUMBER(10)) END AS "lapse_run",
    -- 参保过（是否）：状态，依据 《002》一（三）第2段第3句
    CASE WHEN "fault" IS NULL THEN CASE WHEN "v_25" = 1 OR "v_61" = 1 THEN 1 ELSE 0 END END AS "ever_insured",
    -- 断保年数（年数，年）：规则，依据 《002》一（三）第2段第3句
    CASE WHEN "fault" IS NULL THEN CAST("lapsed_years_2027" AS NUMBER(10)) END AS "lapsed_years",
    -- 零报销激励（金额，元）：激励，依据 《002》一（三）第2段第2句、第6句
    CASE WHEN "fault" IS NULL THEN CAST(CAST("zero_claim_reward_opening_2027" * 400000 AS NUMBER(18, 0)) * 0.01 AS NUMBER(18, 2)) END AS "zero_claim_reward",
    -- 连续参保激励（金额，元）：激励，依据 《002》一（三）第2段第2句、第5句
    CASE WHEN "fault" IS NULL THEN CAST(CAST("continuity_reward_2027" * 400000 AS NUMBER(18, 0)) * 0.01 AS NUMBER(18, 2)) END AS "continuity_reward",
    -- 当年零报销（是否）：规则，依据 《002》一（三）第2段第2句第3分句
    CASE WHEN "fault" IS NULL THEN CASE WHEN COALESCE("status_2027", 3) = 0 AND COALESCE("zero_claim_2027", 0) = 1 THEN 1 ELSE 0 END END AS "zero_claim_year",
    -- 断保扣减（金额，元）：扣减，依据 《002》一（三）第2段第3句
    CASE WHEN "fault" IS NULL THEN CAST(CAST("lapse_reduction_2027" * 400000 AS NUMBER(18, 0)) * 0.01 AS NUMBER(18, 2)) END AS "lapse_reduction",
    -- 大病最高支付限额（金额，元）：规则，依据 《002》一（三）第2段第2至3句
    CASE WHEN "fault" IS NULL AND NOT (NOT (COALESCE("status_2027", 3) = 0 AND NOT COALESCE("uncapped", 0) = 1)) THEN CAST(CAST(("zero_claim_reward_opening_2027" + "continuity_reward_2027" + 75 - "lapse_reduction_2027") * 400000 AS NUMBER(18, 0)) * 0.01 AS NUMBER(18, 2)) END AS "cap",
    -- 计入变动年数（年数，年）：规则，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL THEN CAST(GREATEST("lapsed_years_2027" - 1, 0) AS NUMBER(10)) END AS "counted_years",
    -- 起算日期（日期）：规则，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL AND CASE WHEN "paid_on" IS NOT NULL THEN 0 ELSE 4096 END = 0 THEN (DATE '1970-01-01' + CAST(GREATEST(COALESCE("paid_on", -719162), 20819) AS NUMBER(10))) END AS "wait_starts_on",
    -- 起算日期：待定的原因
    CASE WHEN "fault" IS NULL AND CASE WHEN "paid_on" IS NOT NULL THEN 0 ELSE 4096 END <> 0 THEN SUBSTR(CASE WHEN BITAND(CASE WHEN "paid_on" IS NOT NULL THEN 0 ELSE 4096 END, 4096) <> 0 THEN '；缺少“缴费到账日”' ELSE '' END, 2) END AS "wait_starts_on.undetermined",
    -- 起算日算第一天（是否）：规则，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL THEN CASE WHEN 1 = 1 THEN 1 ELSE 0 END END AS "start_day_is_first",
    -- 未修复等待月数（月数，月）：规则，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL THEN CAST("unrepaired_months_2027" AS NUMBER(10)) END AS "unrepaired_months",
    -- 跨年等待上限（月数，月）：状态，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL THEN CAST(CASE WHEN COALESCE("status_2027", 3) = 0 AND "v_63" = 1 THEN GREATEST(CASE WHEN COALESCE("late_2027", 0) = 1 THEN "unrepaired_months_2027" ELSE GREATEST("lapsed_years_2027" - 1, 0) - 9 END, 0) ELSE 0 END AS NUMBER(10)) END AS "carry_over",
    -- 固定等待期（月数，月）：等待期“待遇等待期”，依据 《002》一（三）第3段第2至3句
    CASE WHEN "fault" IS NULL AND "v_20" = 0 AND "v_67" = 0 THEN CAST("v_70" AS NUMBER(10)) END AS "wait_fixed",
    -- 固定等待期：待定的原因
    CASE WHEN "fault" IS NULL AND "v_67" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_67", 8192) <> 0 THEN '；缺少“特殊群体”' ELSE '' END, 2) END AS "wait_fixed.undetermined",
    -- 可修复年数（年数，年）：等待期“待遇等待期”，依据 《002》一（三）第3段第2至3句
    CASE WHEN "fault" IS NULL AND "v_20" = 0 AND "v_73" = 0 THEN CAST(CASE WHEN "wait_gross_2027" = 1 AND "v_68" = 0 THEN 1 ELSE 0 END AS NUMBER(10)) END AS "wait_repairable",
    -- 可修复年数：待定的原因
    CASE WHEN "fault" IS NULL AND "v_73" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_73", 8192) <> 0 THEN '；缺少“特殊群体”' ELSE '' END, 2) END AS "wait_repairable.undetermined",
    -- 变动等待期（月数，月）：等待期“待遇等待期”，依据 《002》一（三）第3段第2至3句
    CASE WHEN "fault" IS NULL AND "v_20" = 0 AND "v_75" = 0 THEN CAST("wait_gross_2027" - COALESCE("repair_years", 0) AS NUMBER(10)) END AS "wait_variable",
    -- 变动等待期：待定的原因
    CASE WHEN "fault" IS NULL AND "v_75" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_75", 8192) <> 0 THEN '；缺少“特殊群体”' ELSE '' END, 2) END AS "wait_variable.undetermined",
    -- 等待期合计（月数，月）：等待期“待遇等待期”，依据 《002》一（三）第3段第2至3句
    CASE WHEN "fault" IS NULL AND "v_20" = 0 AND "v_78" = 0 THEN CAST("wait_total_2027" AS NUMBER(10)) END AS "wait_total",
    -- 等待期合计：待定的原因
    CASE WHEN "fault" IS NULL AND "v_78" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_78", 8192) <> 0 THEN '；缺少“特殊群体”' ELSE '' END, 2) END AS "wait_total.undetermined",
    -- 缴费修复金额（金额，元）：等待期“待遇等待期”，依据 《002》一（三）第3段第2至3句
    CASE WHEN "fault" IS NULL AND "v_20" = 0 AND "v_27" = 0 THEN CAST(CAST(CASE WHEN COALESCE("repair_years", 0) = 0 THEN 0 ELSE COALESCE("repair_years", 0) * COALESCE("individual_standard", 0) END AS NUMBER(18, 0)) * 0.01 AS NUMBER(18, 2)) END AS "repair_cost",
    -- 缴费修复金额：待定的原因
    CASE WHEN "fault" IS NULL AND "v_27" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_27", 16384) <> 0 THEN '；缺少“个人缴费标准”' ELSE '' END, 2) END AS "repair_cost.undetermined",
    -- 等待期满日（日期）：等待期“待遇等待期”，依据 《002》一（三）第3段第2至3句
    CASE WHEN "fault" IS NULL AND "v_20" = 0 AND "v_80" = 0 THEN (DATE '1970-01-01' + CAST("wait_over_2027" AS NUMBER(10))) END AS "wait_over",
    -- 等待期满日：待定的原因
    CASE WHEN "fault" IS NULL AND "v_80" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_80", 8192) <> 0 THEN '；缺少“特殊群体”' ELSE '' END || CASE WHEN BITAND("v_80", 4096) <> 0 THEN '；缺少“缴费到账日”' ELSE '' END, 2) END AS "wait_over.undetermined",
    -- 待遇开始日（日期）：规则，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL AND "v_90" = 0 AND CASE WHEN "v_82" = 1 THEN "v_87" ELSE "v_89" END = 0 THEN (DATE '1970-01-01' + CAST("benefit_start_2027" AS NUMBER(10))) END AS "benefit_start",
    -- 待遇开始日：待定的原因
    CASE WHEN "fault" IS NULL AND CASE WHEN "v_82" = 1 THEN "v_87" ELSE "v_89" END <> 0 THEN SUBSTR(CASE WHEN BITAND(CASE WHEN "v_82" = 1 THEN "v_87" ELSE "v_89" END, 8192) <> 0 THEN '；缺少“特殊群体”' ELSE '' END || CASE WHEN BITAND(CASE WHEN "v_82" = 1 THEN "v_87" ELSE "v_89" END, 4096) <> 0 THEN '；缺少“缴费到账日”' ELSE '' END || CASE WHEN BITAND(CASE WHEN "v_82" = 1 THEN "v_87" ELSE "v_89" END, 32768) <> 0 THEN '；缺少“跨年待遇开始日”' ELSE '' END, 2) END AS "benefit_start.undetermined",
    -- 就诊日可享受待遇（是否）：资格，依据 《002》一（三）第3段第2句
    CASE WHEN "fault" IS NULL AND NOT "service_date" IS NULL AND "v_92" = 0 THEN CASE WHEN "v_85" = 1 AND COALESCE("service_date", -719162) <= 21183 THEN 1 ELSE 0 END END AS "service_covered",
    -- 就诊日可享受待遇：待定的原因
    CASE WHEN "fault" IS NULL AND "v_92" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_92", 8192) <> 0 THEN '；缺少“特殊群体”' ELSE '' END || CASE WHEN BITAND("v_92", 4096) <> 0 THEN '；缺少“缴费到账日”' ELSE '' END || CASE WHEN BITAND("v_92", 32768) <> 0 THEN '；缺少“跨年待遇开始日”' ELSE '' END, 2) END AS "service_covered.undetermined",
    -- 按到账日逾期（是否）：规则，依据 《002》二（六）第1段第1句
    CASE WHEN "fault" IS NULL AND NOT (NOT COALESCE("check_window", 0) = 1) AND "v_28" = 0 THEN CASE WHEN COALESCE("paid_on", -719162) > 0 THEN 1 ELSE 0 END END AS "late_by_date",
    -- 按到账日逾期：待定的原因
    CASE WHEN "fault" IS NULL AND "v_28" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_28", 4096) <> 0 THEN '；缺少“缴费到账日”' ELSE '' END, 2) END AS "late_by_date.undetermined",
    -- 村卫生室纳入支付范围（是否）：资格，依据 《002》二（七）第1段第2句
    CASE WHEN "fault" IS NULL AND "v_29" = 0 THEN CASE WHEN COALESCE("clinic_applied", 0) = 1 AND COALESCE("clinic_qualified", 0) = 1 THEN 1 ELSE 0 END END AS "clinic_included",
    -- 村卫生室纳入支付范围：待定的原因
    CASE WHEN "fault" IS NULL AND "v_29" <> 0 THEN SUBSTR(CASE WHEN BITAND("v_29", 65536) <> 0 THEN '；缺少“村卫生室申请”' ELSE '' END || CASE WHEN BITAND("v_29", 131072) <> 0 THEN '；缺少“村卫生室符合条件”' ELSE '' END, 2) END AS "clinic_included.undetermined",
    -- 宣传活动如期开展（是否）：规则，依据 《002》二（五）第1段第2句
    CASE WHEN "fault" IS NULL AND NOT "campaign_date" IS NULL THEN CASE WHEN COALESCE("campaign_date", -719162) >= 21062 AND COALESCE("campaign_date", -719162) <= 21091 THEN 1 ELSE 0 END END AS "campaign_on_time",
    -- 违规要求学生投保（是否）：规则，依据 《002》三（九）第1段第4句
    CASE WHEN "fault" IS NULL THEN CASE WHEN COALESCE("forced_insurance", 0) = 1 THEN 1 ELSE 0 END END AS "forced_insurance_violation",
    -- 层层加码（是否）：规则，依据 《002》四（十二）第1段第3句
    CASE WHEN "fault" IS NULL AND NOT (NOT ("target_received" IS NOT NULL AND "target_passed_on" IS NOT NULL)) THEN CASE WHEN COALESCE("target_passed_on", 0) > COALESCE("target_received", 0) THEN 1 ELSE 0 END END AS "target_escalated",
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
      WHEN 11 THEN 'wrong-type'
      WHEN 12 THEN 'wrong-type'
      WHEN 13 THEN 'wrong-type'
      WHEN 14 THEN 'wrong-type'
      WHEN 15 THEN 'wrong-type'
      WHEN 16 THEN 'wrong-type'
      WHEN 17 THEN 'wrong-type'
      WHEN 18 THEN 'wrong-type'
      WHEN 19 THEN 'wrong-type'
      WHEN 20 THEN 'wrong-type'
      WHEN 21 THEN 'wrong-type'
      WHEN 22 THEN 'wrong-type'
      WHEN 23 THEN 'wrong-type'
      WHEN 24 THEN 'wrong-type'
      WHEN 25 THEN 'wrong-type'
      WHEN 26 THEN 'wrong-type'
      WHEN 27 THEN 'wrong-type'
      WHEN 28 THEN 'wrong-type'
      WHEN 29 THEN 'wrong-type'
      WHEN 30 THEN 'wrong-type'
      WHEN 31 THEN 'wrong-type'
      WHEN 32 THEN 'wrong-type'
      WHEN 33 THEN 'wrong-type'
      WHEN 34 THEN 'wrong-type'
      WHEN 35 THEN 'wrong-type'
      WHEN 36 THEN 'wrong-type'
      WHEN 37 THEN 'wrong-type'
      WHEN 38 THEN 'wrong-type'
      WHEN 39 THEN 'wrong-type'
      WHEN 40 THEN 'wrong-type'
      WHEN 41 THEN 'wrong-type'
      WHEN 42 THEN 'wrong-type'
      WHEN 43 THEN 'wrong-type'
      WHEN 44 THEN 'wrong-type'
      WHEN 45 THEN 'wrong-type'
      WHEN 46 THEN 'wrong-type'
      WHEN 47 THEN 'wrong-type'
      WHEN 48 THEN 'wrong-type'
      WHEN 49 THEN 'wrong-type'
      WHEN 50 THEN 'wrong-type'
      WHEN 51 THEN 'wrong-type'
      WHEN 52 THEN 'too-precise'
      WHEN 53 THEN 'out-of-range'
      WHEN 54 THEN 'bad-date'
      WHEN 55 THEN 'too-precise'
      WHEN 56 THEN 'out-of-range'
      WHEN 57 THEN 'wrong-type'
      WHEN 58 THEN 'bad-date'
      WHEN 59 THEN 'bad-date'
      WHEN 60 THEN 'wrong-type'
      WHEN 61 THEN 'wrong-type'
      WHEN 62 THEN 'wrong-type'
      WHEN 63 THEN 'wrong-type'
      WHEN 64 THEN 'wrong-type'
      WHEN 65 THEN 'wrong-type'
      WHEN 66 THEN 'wrong-type'
      WHEN 67 THEN 'wrong-type'
      WHEN 68 THEN 'wrong-type'
      WHEN 69 THEN 'bad-date'
      WHEN 70 THEN 'wrong-type'
      WHEN 71 THEN 'wrong-type'
      WHEN 72 THEN 'bad-year'
      WHEN 73 THEN 'out-of-range'
      WHEN 74 THEN 'too-precise'
      WHEN 75 THEN 'out-of-range'
      WHEN 76 THEN 'too-precise'
      WHEN 77 THEN 'out-of-range'
      WHEN 78 THEN 'too-precise'
      WHEN 79 THEN 'out-of-range'
      WHEN 80 THEN 'wrong-type'
      WHEN 81 THEN 'wrong-type'
      WHEN 82 THEN 'wrong-type'
      WHEN 83 THEN 'wrong-type'
      WHEN 84 THEN 'wrong-type'
      WHEN 85 THEN 'wrong-type'
      WHEN 86 THEN 'unknown-category'
      WHEN 87 THEN 'wrong-type'
      WHEN 88 THEN 'wrong-type'
      WHEN 89 THEN 'wrong-type'
      WHEN 90 THEN 'too-precise'
      WHEN 91 THEN 'out-of-range'
      WHEN 92 THEN 'too-precise'
      WHEN 93 THEN 'out-of-range'
      WHEN 94 THEN 'wrong-type'
      WHEN 95 THEN 'wrong-type'
      WHEN 96 THEN 'bad-date'
      WHEN 97 THEN 'wrong-type'
      WHEN 98 THEN 'too-precise'
      WHEN 99 THEN 'out-of-range'
      WHEN 100 THEN 'too-precise'
      WHEN 101 THEN 'out-of-range'
      WHEN 102 THEN 'missing-input'
      WHEN 103 THEN 'missing-input'
      WHEN 104 THEN 'missing-input'
      WHEN 105 THEN 'missing-input'
      WHEN 106 THEN 'missing-input'
      WHEN 107 THEN 'missing-input'
      WHEN 108 THEN 'missing-input'
      WHEN 109 THEN 'missing-input'
      WHEN 110 THEN 'missing-input'
      WHEN 111 THEN 'contradictory-input'
      WHEN 112 THEN 'not-applicable-compared'
      WHEN 113 THEN 'unbound-parameter'
      WHEN 114 THEN 'unbound-parameter'
      WHEN 115 THEN 'unbound-parameter'
      WHEN 116 THEN 'unbound-parameter'
      WHEN 117 THEN 'unbound-parameter'
      WHEN 118 THEN 'unbound-parameter'
      WHEN 119 THEN 'repair-beyond-limit'
      WHEN 120 THEN 'date-out-of-range'
      WHEN 121 THEN 'unbound-parameter'
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
      WHEN 11 THEN '“2018年逾期缴费”应当是 1（是）或 0（否）'
      WHEN 12 THEN '“2019年逾期缴费”应当是 1（是）或 0（否）'
      WHEN 13 THEN '“2020年逾期缴费”应当是 1（是）或 0（否）'
      WHEN 14 THEN '“2021年逾期缴费”应当是 1（是）或 0（否）'
      WHEN 15 THEN '“2022年逾期缴费”应当是 1（是）或 0（否）'
      WHEN 16 THEN '“2023年逾期缴费”应当是 1（是）或 0（否）'
      WHEN 17 THEN '“2024年逾期缴费”应当是 1（是）或 0（否）'
      WHEN 18 THEN '“2025年逾期缴费”应当是 1（是）或 0（否）'
      WHEN 19 THEN '“2026年逾期缴费”应当是 1（是）或 0（否）'
      WHEN 20 THEN '“2027年逾期缴费”应当是 1（是）或 0（否）'
      WHEN 21 THEN '“2018年零报销”应当是 1（是）或 0（否）'
      WHEN 22 THEN '“2019年零报销”应当是 1（是）或 0（否）'
      WHEN 23 THEN '“2020年零报销”应当是 1（是）或 0（否）'
      WHEN 24 THEN '“2021年零报销”应当是 1（是）或 0（否）'
      WHEN 25 THEN '“2022年零报销”应当是 1（是）或 0（否）'
      WHEN 26 THEN '“2023年零报销”应当是 1（是）或 0（否）'
      WHEN 27 THEN '“2024年零报销”应当是 1（是）或 0（否）'
      WHEN 28 THEN '“2025年零报销”应当是 1（是）或 0（否）'
      WHEN 29 THEN '“2026年零报销”应当是 1（是）或 0（否）'
      WHEN 30 THEN '“2027年零报销”应当是 1（是）或 0（否）'
      WHEN 31 THEN '“2018年使用奖励额度”应当是 1（是）或 0（否）'
      WHEN 32 THEN '“2019年使用奖励额度”应当是 1（是）或 0（否）'
      WHEN 33 THEN '“2020年使用奖励额度”应当是 1（是）或 0（否）'
      WHEN 34 THEN '“2021年使用奖励额度”应当是 1（是）或 0（否）'
      WHEN 35 THEN '“2022年使用奖励额度”应当是 1（是）或 0（否）'
      WHEN 36 THEN '“2023年使用奖励额度”应当是 1（是）或 0（否）'
      WHEN 37 THEN '“2024年使用奖励额度”应当是 1（是）或 0（否）'
      WHEN 38 THEN '“2025年使用奖励额度”应当是 1（是）或 0（否）'
      WHEN 39 THEN '“2026年使用奖励额度”应当是 1（是）或 0（否）'
      WHEN 40 THEN '“2027年使用奖励额度”应当是 1（是）或 0（否）'
      WHEN 41 THEN '“2018年年内开始享受待遇”应当是 1（是）或 0（否）'
      WHEN 42 THEN '“2019年年内开始享受待遇”应当是 1（是）或 0（否）'
      WHEN 43 THEN '“2020年年内开始享受待遇”应当是 1（是）或 0（否）'
      WHEN 44 THEN '“2021年年内开始享受待遇”应当是 1（是）或 0（否）'
      WHEN 45 THEN '“2022年年内开始享受待遇”应当是 1（是）或 0（否）'
      WHEN 46 THEN '“2023年年内开始享受待遇”应当是 1（是）或 0（否）'
      WHEN 47 THEN '“2024年年内开始享受待遇”应当是 1（是）或 0（否）'
      WHEN 48 THEN '“2025年年内开始享受待遇”应当是 1（是）或 0（否）'
      WHEN 49 THEN '“2026年年内开始享受待遇”应当是 1（是）或 0（否）'
      WHEN 50 THEN '“曾经参保”应当是 1（是）或 0（否）'
      WHEN 51 THEN '“特殊群体”应当是 1（是）或 0（否）'
      WHEN 52 THEN '“补缴年数”应当是整数'
      WHEN 53 THEN '“补缴年数”应当在0至60之间'
      WHEN 54 THEN '“缴费到账日”不是公元1年至9999年的日期'
      WHEN 55 THEN '“个人缴费标准”最细到0.01'
      WHEN 56 THEN '“个人缴费标准”应当在0至100000之间'
      WHEN 57 THEN '“大病待遇不封顶”应当是 1（是）或 0（否）'
      WHEN 58 THEN '“跨年待遇开始日”不是公元1年至9999年的日期'
      WHEN 59 THEN '“就诊日”不是公元1年至9999年的日期'
      WHEN 60 THEN '“核对到账日”应当是 1（是）或 0（否）'
      WHEN 61 THEN '“常住本地”应当是 1（是）或 0（否）'
      WHEN 62 THEN '“本地就业”应当是 1（是）或 0（否）'
      WHEN 63 THEN '“本地就读”应当是 1（是）或 0（否）'
      WHEN 64 THEN '“本地户籍”应当是 1（是）或 0（否）'
      WHEN 65 THEN '“持本地居住证”应当是 1（是）或 0（否）'
      WHEN 66 THEN '“应参加职工医保”应当是 1（是）或 0（否）'
      WHEN 67 THEN '“灵活就业人员”应当是 1（是）或 0（否）'
      WHEN 68 THEN '“有出生医学证明”应当是 1（是）或 0（否）'
      WHEN 69 THEN '“出生日期”不是公元1年至9999年的日期'
      WHEN 70 THEN '“大学生”应当是 1（是）或 0（否）'
      WHEN 71 THEN '“已趸缴”应当是 1（是）或 0（否）'
      WHEN 72 THEN '“入学年份”应当是四位数的年份'
      WHEN 73 THEN '“入学年份”不在2016年至2075年之间'
      WHEN 74 THEN '“学制年数”应当是整数'
      WHEN 75 THEN '“学制年数”应当在1至10之间'
      WHEN 76 THEN '“入学当年缴费标准”最细到0.01'
      WHEN 77 THEN '“入学当年缴费标准”应当在0至100000之间'
      WHEN 78 THEN '“当年应缴额”最细到0.01'
      WHEN 79 THEN '“当年应缴额”应当在0至100000之间'
      WHEN 80 THEN '“特困人员”应当是 1（是）或 0（否）'
      WHEN 81 THEN '“孤儿”应当是 1（是）或 0（否）'
      WHEN 82 THEN '“最低生活保障对象”应当是 1（是）或 0（否）'
      WHEN 83 THEN '“防止返贫监测对象”应当是 1（是）或 0（否）'
      WHEN 84 THEN '“其他困难群众”应当是 1（是）或 0（否）'
      WHEN 85 THEN '“领取失业保险金”应当是 1（是）或 0（否）'
      WHEN 86 THEN '“账户用途”不是账户用途类的一项'
      WHEN 87 THEN '“使用人是近亲属”应当是 1（是）或 0（否）'
      WHEN 88 THEN '“使用人已参保”应当是 1（是）或 0（否）'
      WHEN 89 THEN '“定点医药机构”应当是 1（是）或 0（否）'
      WHEN 90 THEN '“上年筹资总额”最细到0.01'
      WHEN 91 THEN '“上年筹资总额”应当在0至100000000000之间'
      WHEN 92 THEN '“当年筹资总额”最细到0.01'
      WHEN 93 THEN '“当年筹资总额”应当在0至100000000000之间'
      WHEN 94 THEN '“村卫生室申请”应当是 1（是）或 0（否）'
      WHEN 95 THEN '“村卫生室符合条件”应当是 1（是）或 0（否）'
      WHEN 96 THEN '“宣传活动日”不是公元1年至9999年的日期'
      WHEN 97 THEN '“强制诱导学生投保”应当是 1（是）或 0（否）'
      WHEN 98 THEN '“上级下达目标人数”应当是整数'
      WHEN 99 THEN '“上级下达目标人数”应当在0至100000000之间'
      WHEN 100 THEN '“分解下达目标人数”应当是整数'
      WHEN 101 THEN '“分解下达目标人数”应当在0至100000000之间'
      WHEN 102 THEN '缺少输入“2019年参保状态”'
      WHEN 103 THEN '缺少输入“2020年参保状态”'
      WHEN 104 THEN '缺少输入“2021年参保状态”'
      WHEN 105 THEN '缺少输入“2022年参保状态”'
      WHEN 106 THEN '缺少输入“2023年参保状态”'
      WHEN 107 THEN '缺少输入“2024年参保状态”'
      WHEN 108 THEN '缺少输入“2025年参保状态”'
      WHEN 109 THEN '缺少输入“2026年参保状态”'
      WHEN 110 THEN '缺少输入“2027年参保状态”'
      WHEN 111 THEN '零报销和使用奖励额度不能在同一年'
      WHEN 112 THEN '不适用的值不能用来比较或者判断，须先写明不适用时怎么办'
      WHEN 113 THEN '参数“特困人员资助额”待定，须先给定值'
      WHEN 114 THEN '参数“孤儿资助额”待定，须先给定值'
      WHEN 115 THEN '参数“低保对象资助额”待定，须先给定值'
      WHEN 116 THEN '参数“监测对象资助额”待定，须先给定值'
      WHEN 117 THEN '参数“其他困难群众资助额”待定，须先给定值'
      WHEN 118 THEN '参数“门诊保障比例”待定，须先给定值'
      WHEN 119 THEN '“补缴年数”超过了可以修复的上限，多缴的不能减少等待期'
      WHEN 120 THEN '日期超出公元1年至9999年，无法计算'
      WHEN 121 THEN '参数“集中参保期截止日”待定，须先给定值'
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
      WHEN 11 THEN 'late'
      WHEN 12 THEN 'late'
      WHEN 13 THEN 'late'
      WHEN 14 THEN 'late'
      WHEN 15 THEN 'late'
      WHEN 16 THEN 'late'
      WHEN 17 THEN 'late'
      WHEN 18 THEN 'late'
      WHEN 19 THEN 'late'
      WHEN 20 THEN 'late'
      WHEN 21 THEN 'zero_claim'
      WHEN 22 THEN 'zero_claim'
      WHEN 23 THEN 'zero_claim'
      WHEN 24 THEN 'zero_claim'
      WHEN 25 THEN 'zero_claim'
      WHEN 26 THEN 'zero_claim'
      WHEN 27 THEN 'zero_claim'
      WHEN 28 THEN 'zero_claim'
      WHEN 29 THEN 'zero_claim'
      WHEN 30 THEN 'zero_claim'
      WHEN 31 THEN 'used_reward'
      WHEN 32 THEN 'used_reward'
      WHEN 33 THEN 'used_reward'
      WHEN 34 THEN 'used_reward'
      WHEN 35 THEN 'used_reward'
      WHEN 36 THEN 'used_reward'
      WHEN 37 THEN 'used_reward'
      WHEN 38 THEN 'used_reward'
      WHEN 39 THEN 'used_reward'
      WHEN 40 THEN 'used_reward'
      WHEN 41 THEN 'benefit_started'
      WHEN 42 THEN 'benefit_started'
      WHEN 43 THEN 'benefit_started'
      WHEN 44 THEN 'benefit_started'
      WHEN 45 THEN 'benefit_started'
      WHEN 46 THEN 'benefit_started'
      WHEN 47 THEN 'benefit_started'
      WHEN 48 THEN 'benefit_started'
      WHEN 49 THEN 'benefit_started'
      WHEN 50 THEN 'insured_before'
      WHEN 51 THEN 'exempt'
      WHEN 52 THEN 'repair_years'
      WHEN 53 THEN 'repair_years'
      WHEN 54 THEN 'paid_on'
      WHEN 55 THEN 'individual_standard'
      WHEN 56 THEN 'individual_standard'
      WHEN 57 THEN 'uncapped'
      WHEN 58 THEN 'carried_start'
      WHEN 59 THEN 'service_date'
      WHEN 60 THEN 'check_window'
      WHEN 61 THEN 'resides_here'
      WHEN 62 THEN 'works_here'
      WHEN 63 THEN 'studies_here'
      WHEN 64 THEN 'local_hukou'
      WHEN 65 THEN 'residence_permit'
      WHEN 66 THEN 'employee_liable'
      WHEN 67 THEN 'flexible_worker'
      WHEN 68 THEN 'birth_certificate'
      WHEN 69 THEN 'birth_date'
      WHEN 70 THEN 'university_student'
      WHEN 71 THEN 'lump_paid'
      WHEN 72 THEN 'entry_year'
      WHEN 73 THEN 'entry_year'
      WHEN 74 THEN 'programme_years'
      WHEN 75 THEN 'programme_years'
      WHEN 76 THEN 'entry_standard'
      WHEN 77 THEN 'entry_standard'
      WHEN 78 THEN 'annual_premium'
      WHEN 79 THEN 'annual_premium'
      WHEN 80 THEN 'destitute'
      WHEN 81 THEN 'orphan'
      WHEN 82 THEN 'minimum_income'
      WHEN 83 THEN 'monitored'
      WHEN 84 THEN 'other_hardship'
      WHEN 85 THEN 'unemployment_benefit'
      WHEN 86 THEN 'account_use'
      WHEN 87 THEN 'close_relative'
      WHEN 88 THEN 'relative_insured'
      WHEN 89 THEN 'designated_institution'
      WHEN 90 THEN 'funding_before'
      WHEN 91 THEN 'funding_before'
      WHEN 92 THEN 'funding_now'
      WHEN 93 THEN 'funding_now'
      WHEN 94 THEN 'clinic_applied'
      WHEN 95 THEN 'clinic_qualified'
      WHEN 96 THEN 'campaign_date'
      WHEN 97 THEN 'forced_insurance'
      WHEN 98 THEN 'target_received'
      WHEN 99 THEN 'target_received'
      WHEN 100 THEN 'target_passed_on'
      WHEN 101 THEN 'target_passed_on'
      WHEN 102 THEN 'status'
      WHEN 103 THEN 'status'
      WHEN 104 THEN 'status'
      WHEN 105 THEN 'status'
      WHEN 106 THEN 'status'
      WHEN 107 THEN 'status'
      WHEN 108 THEN 'status'
      WHEN 109 THEN 'status'
      WHEN 110 THEN 'status'
      WHEN 113 THEN 'subsidy_destitute'
      WHEN 114 THEN 'subsidy_orphan'
      WHEN 115 THEN 'subsidy_minimum_income'
      WHEN 116 THEN 'subsidy_monitored'
      WHEN 117 THEN 'subsidy_other'
      WHEN 118 THEN 'outpatient_share'
      WHEN 119 THEN 'repair_years'
      WHEN 121 THEN 'window_close'
    END AS "error_field"
FROM "checked";

// 四川参保长效机制（sichuan_enrolment_2025）：四川省健全基本医疗保险参保长效机制实施意见（征求意见稿）
//
// 依据《002》。由 mingce 从政策源文件生成，修改请改源文件。
// @ts-nocheck 引用的程序按下面的类型检查；本文件内部已经检查过，不必再查。

/** @typedef {number | bigint | string | Exact} GivenNumber 数：小数写成文字最稳妥，如 "4000.50"；比例可以写 "5%" */
/** @typedef {number | string | bigint | Exact} GivenYear 年份，如 2027 或者 "2027年" */
/** @typedef {boolean | "是" | "否"} GivenTruth 是否 */
/** @typedef {{ undetermined: string }} Open 待定，以及原因 */
/** @typedef {{ year?: GivenYear, parameters?: GivenParameters, readings?: GivenReadings }} Defaults 记录没有写明时的年度、参数和口径 */
/** @typedef {null | boolean | number | string | Data[] | { [key: string]: Data }} Data 普通的数据，JSON.stringify 能写 */
/** @typedef {{ toData: () => Data, toJson: () => string }} Told 化为普通的数据；化为 JSON 的文字，与 mingce run 相同 */
/** @typedef {{ id: string | number | bigint | null, outputs: Outputs, readings: Readings } & Told} Result */
/** @typedef {{ id: string | number | bigint | null, error: { code: string, message: string, field: string | null } } & Told} Refusal */
/**
 * @typedef {object} Node 说明的一步
 * @property {string} name 中文名称
 * @property {string} alias 英文别名
 * @property {{ kind: string, name: string } | null} statement 写在哪个声明中
 * @property {string[]} basis 依据
 * @property {string} when 年度或者月份
 * @property {number | null} [member] 名单的第几项
 * @property {unknown} value 值
 * @property {string} shown 值的中文写法
 * @property {string} text 中文的一句话
 * @property {string | null} [because] 由哪一款、为什么决定
 * @property {string | null} [formula] 算法
 * @property {string} [source] 不是算出的值从哪里来：数据、缺省、没有给出、此前、参数、给定的参数、口径
 * @property {Node[]} reads 用到的值
 */
/** @typedef {{ id: string | number | bigint | null, policy: string, year: number, outputs: Node[],
 *   readings: Readings }} Explanation */
/** @typedef {{ key: string, alias: string, name: string, role: string, kind: string, [more: string]: any }} Item
 *   一个输入、参数、口径或者结果 */
/** @typedef {{ alias: string, name: string, memberName: string, datedBy: string | null, fields: Item[] }} ItemList 名单 */
/** @typedef {"enrolment_eligible" | "基本医保参保资格" | "resident_eligible" | "居民医保参保资格" | "employee_eligible" | "职工医保参保资格" | "newborn_eligible" | "新生儿参保资格" | "born_this_year" | "当年出生" | "newborn_cover_start" | "新生儿待遇开始日" | "lump_sum" | "趸缴医保费" | "lump_covers_year" | "趸缴覆盖当年" | "lump_top_up" | "学制内补缴额" | "subsidy" | "分类资助额" | "personal_due" | "个人应缴额" | "employee_payer" | "职工医保缴费主体" | "account_use_allowed" | "个人账户可以支付" | "outpatient_new_funds" | "门诊保障新增资金" | "effective_status" | "有效参保状态" | "late_as_lapse" | "逾期按断保处理" | "run_years" | "连续参保年数" | "lapse_run" | "连续断保年数" | "ever_insured" | "参保过" | "lapsed_years" | "断保年数" | "zero_claim_reward" | "零报销激励" | "continuity_reward" | "连续参保激励" | "zero_claim_year" | "当年零报销" | "lapse_reduction" | "断保扣减" | "cap" | "大病最高支付限额" | "counted_years" | "计入变动年数" | "wait_starts_on" | "起算日期" | "start_day_is_first" | "起算日算第一天" | "unrepaired_months" | "未修复等待月数" | "carry_over" | "跨年等待上限" | "wait_fixed" | "固定等待期" | "wait_repairable" | "可修复年数" | "wait_variable" | "变动等待期" | "wait_total" | "等待期合计" | "repair_cost" | "缴费修复金额" | "wait_over" | "等待期满日" | "benefit_start" | "待遇开始日" | "service_covered" | "就诊日可享受待遇" | "late_by_date" | "按到账日逾期" | "clinic_included" | "村卫生室纳入支付范围" | "campaign_on_time" | "宣传活动如期开展" | "forced_insurance_violation" | "违规要求学生投保" | "target_escalated" | "层层加码" | "cities.enrolment_target" | "enrolment_target" | "参保目标人数" | "enrolment_in_fund" | "参保工作计入补助资金"} OutputName 结果的别名或者中文名称 */
/**
 * @typedef {object} Given_cities 市州名单的一项
 * @property {string | null} [code] 市州代码
 * @property {GivenNumber | null} [registered_population] 户籍人口（人）
 * @property {GivenNumber | null} [usual_population] 常住人口（人）
 * @property {GivenNumber | null} [potential] 扩面潜力（人）
 * @property {string | null} [市州代码] 即 code
 * @property {GivenNumber | null} [户籍人口] 即 registered_population
 * @property {GivenNumber | null} [常住人口] 即 usual_population
 * @property {GivenNumber | null} [扩面潜力] 即 potential
 */
/**
 * @typedef {object} Result_cities 市州名单一项的结果
 * @property {string} [code] 市州代码
 * @property {number | Open} enrolment_target 参保目标人数（人）
 * @property {string} [市州代码] 即 code
 * @property {number | Open} 参保目标人数 即 enrolment_target
 */
/**
 * @typedef {object} Given_fund_factors 补助资金因素名单的一项
 * @property {string | null} [factor_code] 因素代码
 * @property {GivenTruth | null} [about_enrolment] 反映参保工作情况
 * @property {GivenNumber | null} [factor_weight] 因素权重
 * @property {string | null} [因素代码] 即 factor_code
 * @property {GivenTruth | null} [反映参保工作情况] 即 about_enrolment
 * @property {GivenNumber | null} [因素权重] 即 factor_weight
 */
/**
 * @typedef {object} PolicyRecord
 * @property {Record<string, "resident" | "居民医保" | "employee" | "职工医保" | "none" | "未参保" | "not_liable" | "尚无义务" | null> | null} [status] 参保状态，按年给出
 * @property {Record<string, GivenTruth | null> | null} [late] 逾期缴费，按年给出
 * @property {Record<string, GivenTruth | null> | null} [zero_claim] 零报销，按年给出
 * @property {Record<string, GivenTruth | null> | null} [used_reward] 使用奖励额度，按年给出
 * @property {Record<string, GivenTruth | null> | null} [benefit_started] 年内开始享受待遇，按年给出
 * @property {GivenTruth | null} [insured_before] 曾经参保
 * @property {GivenTruth | null} [exempt] 特殊群体
 * @property {GivenNumber | null} [repair_years] 补缴年数（年）
 * @property {string | null} [paid_on] 缴费到账日
 * @property {GivenNumber | null} [individual_standard] 个人缴费标准（元/年）
 * @property {GivenTruth | null} [uncapped] 大病待遇不封顶
 * @property {string | null} [carried_start] 跨年待遇开始日
 * @property {string | null} [service_date] 就诊日
 * @property {GivenTruth | null} [check_window] 核对到账日
 * @property {GivenTruth | null} [resides_here] 常住本地
 * @property {GivenTruth | null} [works_here] 本地就业
 * @property {GivenTruth | null} [studies_here] 本地就读
 * @property {GivenTruth | null} [local_hukou] 本地户籍
 * @property {GivenTruth | null} [residence_permit] 持本地居住证
 * @property {GivenTruth | null} [employee_liable] 应参加职工医保
 * @property {GivenTruth | null} [flexible_worker] 灵活就业人员
 * @property {GivenTruth | null} [birth_certificate] 有出生医学证明
 * @property {string | null} [birth_date] 出生日期
 * @property {GivenTruth | null} [university_student] 大学生
 * @property {GivenTruth | null} [lump_paid] 已趸缴
 * @property {GivenYear | null} [entry_year] 入学年份
 * @property {GivenNumber | null} [programme_years] 学制年数（年）
 * @property {GivenNumber | null} [entry_standard] 入学当年缴费标准（元/年）
 * @property {GivenNumber | null} [annual_premium] 当年应缴额（元）
 * @property {GivenTruth | null} [destitute] 特困人员
 * @property {GivenTruth | null} [orphan] 孤儿
 * @property {GivenTruth | null} [minimum_income] 最低生活保障对象
 * @property {GivenTruth | null} [monitored] 防止返贫监测对象
 * @property {GivenTruth | null} [other_hardship] 其他困难群众
 * @property {GivenTruth | null} [unemployment_benefit] 领取失业保险金
 * @property {"relative_premium" | "近亲属居民医保缴费" | "relative_copay" | "近亲属个人自付费用" | "other_use" | "其他用途" | null} [account_use] 账户用途
 * @property {GivenTruth | null} [close_relative] 使用人是近亲属
 * @property {GivenTruth | null} [relative_insured] 使用人已参保
 * @property {GivenTruth | null} [designated_institution] 定点医药机构
 * @property {GivenNumber | null} [funding_before] 上年筹资总额（元）
 * @property {GivenNumber | null} [funding_now] 当年筹资总额（元）
 * @property {GivenNumber | null} [per_head_before] 上年人均筹资（元）
 * @property {GivenNumber | null} [per_head_now] 当年人均筹资（元）
 * @property {GivenNumber | null} [insured_now] 当年参保人数（人）
 * @property {GivenTruth | null} [clinic_applied] 村卫生室申请
 * @property {GivenTruth | null} [clinic_qualified] 村卫生室符合条件
 * @property {string | null} [campaign_date] 宣传活动日
 * @property {GivenTruth | null} [forced_insurance] 强制诱导学生投保
 * @property {GivenNumber | null} [target_received] 上级下达目标人数（人）
 * @property {GivenNumber | null} [target_passed_on] 分解下达目标人数（人）
 * @property {Record<string, "resident" | "居民医保" | "employee" | "职工医保" | "none" | "未参保" | "not_liable" | "尚无义务" | null> | null} [参保状态] 即 status
 * @property {Record<string, GivenTruth | null> | null} [逾期缴费] 即 late
 * @property {Record<string, GivenTruth | null> | null} [零报销] 即 zero_claim
 * @property {Record<string, GivenTruth | null> | null} [使用奖励额度] 即 used_reward
 * @property {Record<string, GivenTruth | null> | null} [年内开始享受待遇] 即 benefit_started
 * @property {GivenTruth | null} [曾经参保] 即 insured_before
 * @property {GivenTruth | null} [特殊群体] 即 exempt
 * @property {GivenNumber | null} [补缴年数] 即 repair_years
 * @property {string | null} [缴费到账日] 即 paid_on
 * @property {GivenNumber | null} [个人缴费标准] 即 individual_standard
 * @property {GivenTruth | null} [大病待遇不封顶] 即 uncapped
 * @property {string | null} [跨年待遇开始日] 即 carried_start
 * @property {string | null} [就诊日] 即 service_date
 * @property {GivenTruth | null} [核对到账日] 即 check_window
 * @property {GivenTruth | null} [常住本地] 即 resides_here
 * @property {GivenTruth | null} [本地就业] 即 works_here
 * @property {GivenTruth | null} [本地就读] 即 studies_here
 * @property {GivenTruth | null} [本地户籍] 即 local_hukou
 * @property {GivenTruth | null} [持本地居住证] 即 residence_permit
 * @property {GivenTruth | null} [应参加职工医保] 即 employee_liable
 * @property {GivenTruth | null} [灵活就业人员] 即 flexible_worker
 * @property {GivenTruth | null} [有出生医学证明] 即 birth_certificate
 * @property {string | null} [出生日期] 即 birth_date
 * @property {GivenTruth | null} [大学生] 即 university_student
 * @property {GivenTruth | null} [已趸缴] 即 lump_paid
 * @property {GivenYear | null} [入学年份] 即 entry_year
 * @property {GivenNumber | null} [学制年数] 即 programme_years
 * @property {GivenNumber | null} [入学当年缴费标准] 即 entry_standard
 * @property {GivenNumber | null} [当年应缴额] 即 annual_premium
 * @property {GivenTruth | null} [特困人员] 即 destitute
 * @property {GivenTruth | null} [孤儿] 即 orphan
 * @property {GivenTruth | null} [最低生活保障对象] 即 minimum_income
 * @property {GivenTruth | null} [防止返贫监测对象] 即 monitored
 * @property {GivenTruth | null} [其他困难群众] 即 other_hardship
 * @property {GivenTruth | null} [领取失业保险金] 即 unemployment_benefit
 * @property {"relative_premium" | "近亲属居民医保缴费" | "relative_copay" | "近亲属个人自付费用" | "other_use" | "其他用途" | null} [账户用途] 即 account_use
 * @property {GivenTruth | null} [使用人是近亲属] 即 close_relative
 * @property {GivenTruth | null} [使用人已参保] 即 relative_insured
 * @property {GivenTruth | null} [定点医药机构] 即 designated_institution
 * @property {GivenNumber | null} [上年筹资总额] 即 funding_before
 * @property {GivenNumber | null} [当年筹资总额] 即 funding_now
 * @property {GivenNumber | null} [上年人均筹资] 即 per_head_before
 * @property {GivenNumber | null} [当年人均筹资] 即 per_head_now
 * @property {GivenNumber | null} [当年参保人数] 即 insured_now
 * @property {GivenTruth | null} [村卫生室申请] 即 clinic_applied
 * @property {GivenTruth | null} [村卫生室符合条件] 即 clinic_qualified
 * @property {string | null} [宣传活动日] 即 campaign_date
 * @property {GivenTruth | null} [强制诱导学生投保] 即 forced_insurance
 * @property {GivenNumber | null} [上级下达目标人数] 即 target_received
 * @property {GivenNumber | null} [分解下达目标人数] 即 target_passed_on
 * @property {Given_cities[] | null} [cities] 市州名单
 * @property {Given_fund_factors[] | null} [fund_factors] 补助资金因素名单
 * @property {Given_cities[] | null} [市州名单] 即 cities
 * @property {Given_fund_factors[] | null} [补助资金因素名单] 即 fund_factors
 * @property {string | number | bigint | null} [id] 编号
 * @property {string | number | bigint | null} [编号] 即 id
 * @property {GivenYear | null} [year] 年度
 * @property {GivenYear | null} [年度] 即 year
 * @property {GivenParameters | null} [parameters] 参数
 * @property {GivenParameters | null} [参数] 即 parameters
 * @property {GivenReadings | null} [readings] 口径
 * @property {GivenReadings | null} [口径] 即 readings
 */
/**
 * @typedef {object} GivenParameters
 * @property {GivenYear | null} [epoch] 起算年份
 * @property {GivenNumber | null} [base_cap] 大病保险封顶线（元）
 * @property {GivenNumber | null} [cont_threshold] 连续参保年限（年）
 * @property {GivenNumber | null} [cont_step] 连续参保额度（元/年）
 * @property {GivenNumber | null} [zero_step] 零报销额度（元/年）
 * @property {GivenNumber | null} [pen_step] 断保额度（元/年）
 * @property {GivenNumber | null} [up_pct] 提高上限比例
 * @property {GivenNumber | null} [down_pct] 降低上限比例
 * @property {GivenNumber | null} [fixed] 固定等待月数（月）
 * @property {GivenNumber | null} [per_year] 每年增减月数（月）
 * @property {GivenNumber | null} [floor_years] 下限年数（年）
 * @property {GivenNumber | null} [floor_total] 合计下限（月）
 * @property {string | null} [window_close] 集中参保期截止日
 * @property {GivenNumber | null} [subsidy_destitute] 特困人员资助额（元）
 * @property {GivenNumber | null} [subsidy_other] 其他困难群众资助额（元）
 * @property {GivenNumber | null} [subsidy_orphan] 孤儿资助额（元）
 * @property {GivenNumber | null} [subsidy_minimum_income] 低保对象资助额（元）
 * @property {GivenNumber | null} [subsidy_monitored] 监测对象资助额（元）
 * @property {GivenNumber | null} [outpatient_share] 门诊保障比例
 * @property {GivenNumber | null} [provincial_target] 全省参保目标人数（人）
 * @property {GivenNumber | null} [weight_registered_population] 户籍人口权重
 * @property {GivenNumber | null} [weight_usual_population] 常住人口权重
 * @property {GivenNumber | null} [weight_potential] 扩面潜力权重
 * @property {GivenYear | null} [起算年份] 即 epoch
 * @property {GivenNumber | null} [大病保险封顶线] 即 base_cap
 * @property {GivenNumber | null} [连续参保年限] 即 cont_threshold
 * @property {GivenNumber | null} [连续参保额度] 即 cont_step
 * @property {GivenNumber | null} [零报销额度] 即 zero_step
 * @property {GivenNumber | null} [断保额度] 即 pen_step
 * @property {GivenNumber | null} [提高上限比例] 即 up_pct
 * @property {GivenNumber | null} [降低上限比例] 即 down_pct
 * @property {GivenNumber | null} [固定等待月数] 即 fixed
 * @property {GivenNumber | null} [每年增减月数] 即 per_year
 * @property {GivenNumber | null} [下限年数] 即 floor_years
 * @property {GivenNumber | null} [合计下限] 即 floor_total
 * @property {string | null} [集中参保期截止日] 即 window_close
 * @property {GivenNumber | null} [特困人员资助额] 即 subsidy_destitute
 * @property {GivenNumber | null} [其他困难群众资助额] 即 subsidy_other
 * @property {GivenNumber | null} [孤儿资助额] 即 subsidy_orphan
 * @property {GivenNumber | null} [低保对象资助额] 即 subsidy_minimum_income
 * @property {GivenNumber | null} [监测对象资助额] 即 subsidy_monitored
 * @property {GivenNumber | null} [门诊保障比例] 即 outpatient_share
 * @property {GivenNumber | null} [全省参保目标人数] 即 provincial_target
 * @property {GivenNumber | null} [户籍人口权重] 即 weight_registered_population
 * @property {GivenNumber | null} [常住人口权重] 即 weight_usual_population
 * @property {GivenNumber | null} [扩面潜力权重] 即 weight_potential
 */
/**
 * @typedef {object} GivenReadings
 * @property {GivenTruth | null} [history_counts] 历史年数计入
 * @property {"same_year" | "当年生效" | "next_year" | "次年生效" | null} [cont_effective] 连续激励生效
 * @property {"at_use" | "使用时封顶" | "saturating" | "累计时封顶" | null} [cap_mode] 封顶方式
 * @property {"keep" | "保留额度" | "clear" | "清零额度" | null} [zero_on_break] 断保时零报销激励
 * @property {"neutral" | "不增不减" | "counts" | "计入连续" | "breaks" | "中断连续" | null} [employee_year] 职工医保年度
 * @property {GivenTruth | null} [employee_ends_lapse] 参加职工医保终止断保
 * @property {GivenTruth | null} [reduction_needs_earlier_cover] 扣减限于参保过的人员
 * @property {"not_counted" | "不算断保" | "counted" | "算断保" | null} [lapses_before_epoch] 施行前的断保
 * @property {"next_year" | "次年清零" | "at_once" | "当年清零" | null} [clear_when] 清零时点
 * @property {"later_of_payment_and_january" | "到账和年初中较晚者" | "payment_day" | "到账日" | null} [wait_from] 等待期从哪天起算
 * @property {"next_day" | "次日起" | "month_end" | "月末起" | null} [month_end_rule] 期满无对应日
 * @property {"highest" | "取最高" | "sum" | "逐项相加" | null} [subsidy_rule] 资助的选择
 * @property {"entry_year" | "入学当年" | "next_year" | "入学次年" | null} [student_first_year] 学制首个年度
 * @property {"total" | "总额之差" | "per_head" | "人均增加额" | null} [new_funds_by] 新增筹资的计算
 * @property {GivenTruth | null} [first_lapse_year_counts] 首个断保年计入变动等待期
 * @property {GivenTruth | null} [start_day_counted] 起算日计入等待期
 * @property {"month" | "按月计" | "day" | "按日计" | null} [wait_unit] 等待期单位
 * @property {GivenTruth | null} [late_payment_counts_as_lapse] 逾期缴费视为断保
 * @property {GivenTruth | null} [requires_benefit_started] 开始享受待遇才算参保
 * @property {"payment" | "自到账日起" | "january" | "自年初起" | null} [extension_cover_from] 延长期待遇起始
 * @property {"birth" | "自出生起" | "payment_day" | "自到账起" | null} [newborn_cover_from] 新生儿待遇起始
 * @property {GivenTruth | null} [历史年数计入] 即 history_counts
 * @property {"same_year" | "当年生效" | "next_year" | "次年生效" | null} [连续激励生效] 即 cont_effective
 * @property {"at_use" | "使用时封顶" | "saturating" | "累计时封顶" | null} [封顶方式] 即 cap_mode
 * @property {"keep" | "保留额度" | "clear" | "清零额度" | null} [断保时零报销激励] 即 zero_on_break
 * @property {"neutral" | "不增不减" | "counts" | "计入连续" | "breaks" | "中断连续" | null} [职工医保年度] 即 employee_year
 * @property {GivenTruth | null} [参加职工医保终止断保] 即 employee_ends_lapse
 * @property {GivenTruth | null} [扣减限于参保过的人员] 即 reduction_needs_earlier_cover
 * @property {"not_counted" | "不算断保" | "counted" | "算断保" | null} [施行前的断保] 即 lapses_before_epoch
 * @property {"next_year" | "次年清零" | "at_once" | "当年清零" | null} [清零时点] 即 clear_when
 * @property {"later_of_payment_and_january" | "到账和年初中较晚者" | "payment_day" | "到账日" | null} [等待期从哪天起算] 即 wait_from
 * @property {"next_day" | "次日起" | "month_end" | "月末起" | null} [期满无对应日] 即 month_end_rule
 * @property {"highest" | "取最高" | "sum" | "逐项相加" | null} [资助的选择] 即 subsidy_rule
 * @property {"entry_year" | "入学当年" | "next_year" | "入学次年" | null} [学制首个年度] 即 student_first_year
 * @property {"total" | "总额之差" | "per_head" | "人均增加额" | null} [新增筹资的计算] 即 new_funds_by
 * @property {GivenTruth | null} [首个断保年计入变动等待期] 即 first_lapse_year_counts
 * @property {GivenTruth | null} [起算日计入等待期] 即 start_day_counted
 * @property {"month" | "按月计" | "day" | "按日计" | null} [等待期单位] 即 wait_unit
 * @property {GivenTruth | null} [逾期缴费视为断保] 即 late_payment_counts_as_lapse
 * @property {GivenTruth | null} [开始享受待遇才算参保] 即 requires_benefit_started
 * @property {"payment" | "自到账日起" | "january" | "自年初起" | null} [延长期待遇起始] 即 extension_cover_from
 * @property {"birth" | "自出生起" | "payment_day" | "自到账起" | null} [新生儿待遇起始] 即 newborn_cover_from
 */
/**
 * @typedef {object} Outputs
 * @property {boolean | Open} enrolment_eligible 基本医保参保资格
 * @property {boolean | Open} resident_eligible 居民医保参保资格
 * @property {boolean | Open} employee_eligible 职工医保参保资格
 * @property {boolean | null | Open} newborn_eligible 新生儿参保资格
 * @property {boolean} born_this_year 当年出生
 * @property {string | null | Open} newborn_cover_start 新生儿待遇开始日
 * @property {number | bigint | Exact | null} lump_sum 趸缴医保费（元）
 * @property {boolean | null} lump_covers_year 趸缴覆盖当年
 * @property {number | bigint | Exact | null} lump_top_up 学制内补缴额（元）
 * @property {number | bigint | Exact | Open} subsidy 分类资助额（元）
 * @property {number | bigint | Exact | null | Open} personal_due 个人应缴额（元）
 * @property {"unemployment_fund" | "other_payer" | null} employee_payer 职工医保缴费主体
 * @property {boolean | null | Open} account_use_allowed 个人账户可以支付
 * @property {number | bigint | Exact | null | Open} outpatient_new_funds 门诊保障新增资金（元）
 * @property {"resident" | "employee" | "none" | "not_liable"} effective_status 有效参保状态
 * @property {boolean} late_as_lapse 逾期按断保处理
 * @property {number} run_years 连续参保年数（年）
 * @property {number} lapse_run 连续断保年数（年）
 * @property {boolean} ever_insured 参保过
 * @property {number} lapsed_years 断保年数（年）
 * @property {number | bigint | Exact} zero_claim_reward 零报销激励（元）
 * @property {number | bigint | Exact} continuity_reward 连续参保激励（元）
 * @property {boolean} zero_claim_year 当年零报销
 * @property {number | bigint | Exact} lapse_reduction 断保扣减（元）
 * @property {number | bigint | Exact | null} cap 大病最高支付限额（元）
 * @property {number} counted_years 计入变动年数（年）
 * @property {string | Open} wait_starts_on 起算日期
 * @property {boolean | Open} start_day_is_first 起算日算第一天
 * @property {number} unrepaired_months 未修复等待月数（月）
 * @property {number} carry_over 跨年等待上限（月）
 * @property {number | null | Open} wait_fixed 固定等待期（月）
 * @property {number | null | Open} wait_repairable 可修复年数（年）
 * @property {number | null | Open} wait_variable 变动等待期（月）
 * @property {number | null | Open} wait_total 等待期合计（月）
 * @property {number | bigint | Exact | null | Open} repair_cost 缴费修复金额（元）
 * @property {string | null | Open} wait_over 等待期满日
 * @property {string | null | Open} benefit_start 待遇开始日
 * @property {boolean | null | Open} service_covered 就诊日可享受待遇
 * @property {boolean | null | Open} late_by_date 按到账日逾期
 * @property {boolean | Open} clinic_included 村卫生室纳入支付范围
 * @property {boolean | null} campaign_on_time 宣传活动如期开展
 * @property {boolean} forced_insurance_violation 违规要求学生投保
 * @property {boolean | null} target_escalated 层层加码
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} enrolment_in_fund 参保工作计入补助资金
 * @property {Result_cities[]} cities 市州名单
 * @property {boolean | Open} 基本医保参保资格 即 enrolment_eligible
 * @property {boolean | Open} 居民医保参保资格 即 resident_eligible
 * @property {boolean | Open} 职工医保参保资格 即 employee_eligible
 * @property {boolean | null | Open} 新生儿参保资格 即 newborn_eligible
 * @property {boolean} 当年出生 即 born_this_year
 * @property {string | null | Open} 新生儿待遇开始日 即 newborn_cover_start
 * @property {number | bigint | Exact | null} 趸缴医保费 即 lump_sum
 * @property {boolean | null} 趸缴覆盖当年 即 lump_covers_year
 * @property {number | bigint | Exact | null} 学制内补缴额 即 lump_top_up
 * @property {number | bigint | Exact | Open} 分类资助额 即 subsidy
 * @property {number | bigint | Exact | null | Open} 个人应缴额 即 personal_due
 * @property {"unemployment_fund" | "other_payer" | null} 职工医保缴费主体 即 employee_payer
 * @property {boolean | null | Open} 个人账户可以支付 即 account_use_allowed
 * @property {number | bigint | Exact | null | Open} 门诊保障新增资金 即 outpatient_new_funds
 * @property {"resident" | "employee" | "none" | "not_liable"} 有效参保状态 即 effective_status
 * @property {boolean} 逾期按断保处理 即 late_as_lapse
 * @property {number} 连续参保年数 即 run_years
 * @property {number} 连续断保年数 即 lapse_run
 * @property {boolean} 参保过 即 ever_insured
 * @property {number} 断保年数 即 lapsed_years
 * @property {number | bigint | Exact} 零报销激励 即 zero_claim_reward
 * @property {number | bigint | Exact} 连续参保激励 即 continuity_reward
 * @property {boolean} 当年零报销 即 zero_claim_year
 * @property {number | bigint | Exact} 断保扣减 即 lapse_reduction
 * @property {number | bigint | Exact | null} 大病最高支付限额 即 cap
 * @property {number} 计入变动年数 即 counted_years
 * @property {string | Open} 起算日期 即 wait_starts_on
 * @property {boolean | Open} 起算日算第一天 即 start_day_is_first
 * @property {number} 未修复等待月数 即 unrepaired_months
 * @property {number} 跨年等待上限 即 carry_over
 * @property {number | null | Open} 固定等待期 即 wait_fixed
 * @property {number | null | Open} 可修复年数 即 wait_repairable
 * @property {number | null | Open} 变动等待期 即 wait_variable
 * @property {number | null | Open} 等待期合计 即 wait_total
 * @property {number | bigint | Exact | null | Open} 缴费修复金额 即 repair_cost
 * @property {string | null | Open} 等待期满日 即 wait_over
 * @property {string | null | Open} 待遇开始日 即 benefit_start
 * @property {boolean | null | Open} 就诊日可享受待遇 即 service_covered
 * @property {boolean | null | Open} 按到账日逾期 即 late_by_date
 * @property {boolean | Open} 村卫生室纳入支付范围 即 clinic_included
 * @property {boolean | null} 宣传活动如期开展 即 campaign_on_time
 * @property {boolean} 违规要求学生投保 即 forced_insurance_violation
 * @property {boolean | null} 层层加码 即 target_escalated
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 参保工作计入补助资金 即 enrolment_in_fund
 * @property {Result_cities[]} 市州名单 即 cities
 */
/**
 * @typedef {object} Readings
 * @property {boolean} [history_counts] 历史年数计入
 * @property {"same_year" | "next_year"} [cont_effective] 连续激励生效
 * @property {"at_use" | "saturating"} [cap_mode] 封顶方式
 * @property {"keep" | "clear"} [zero_on_break] 断保时零报销激励
 * @property {"neutral" | "counts" | "breaks"} [employee_year] 职工医保年度
 * @property {boolean} [employee_ends_lapse] 参加职工医保终止断保
 * @property {boolean} [reduction_needs_earlier_cover] 扣减限于参保过的人员
 * @property {"not_counted" | "counted"} [lapses_before_epoch] 施行前的断保
 * @property {"next_year" | "at_once"} [clear_when] 清零时点
 * @property {"later_of_payment_and_january" | "payment_day"} [wait_from] 等待期从哪天起算
 * @property {"next_day" | "month_end"} [month_end_rule] 期满无对应日
 * @property {"highest" | "sum"} [subsidy_rule] 资助的选择
 * @property {"entry_year" | "next_year"} [student_first_year] 学制首个年度
 * @property {"total" | "per_head"} [new_funds_by] 新增筹资的计算
 * @property {boolean} [first_lapse_year_counts] 首个断保年计入变动等待期
 * @property {boolean} [start_day_counted] 起算日计入等待期
 * @property {"month" | "day"} [wait_unit] 等待期单位
 * @property {boolean} [late_payment_counts_as_lapse] 逾期缴费视为断保
 * @property {boolean} [requires_benefit_started] 开始享受待遇才算参保
 * @property {"payment" | "january"} [extension_cover_from] 延长期待遇起始
 * @property {"birth" | "payment_day"} [newborn_cover_from] 新生儿待遇起始
 * @property {boolean} [历史年数计入] 即 history_counts
 * @property {"same_year" | "next_year"} [连续激励生效] 即 cont_effective
 * @property {"at_use" | "saturating"} [封顶方式] 即 cap_mode
 * @property {"keep" | "clear"} [断保时零报销激励] 即 zero_on_break
 * @property {"neutral" | "counts" | "breaks"} [职工医保年度] 即 employee_year
 * @property {boolean} [参加职工医保终止断保] 即 employee_ends_lapse
 * @property {boolean} [扣减限于参保过的人员] 即 reduction_needs_earlier_cover
 * @property {"not_counted" | "counted"} [施行前的断保] 即 lapses_before_epoch
 * @property {"next_year" | "at_once"} [清零时点] 即 clear_when
 * @property {"later_of_payment_and_january" | "payment_day"} [等待期从哪天起算] 即 wait_from
 * @property {"next_day" | "month_end"} [期满无对应日] 即 month_end_rule
 * @property {"highest" | "sum"} [资助的选择] 即 subsidy_rule
 * @property {"entry_year" | "next_year"} [学制首个年度] 即 student_first_year
 * @property {"total" | "per_head"} [新增筹资的计算] 即 new_funds_by
 * @property {boolean} [首个断保年计入变动等待期] 即 first_lapse_year_counts
 * @property {boolean} [起算日计入等待期] 即 start_day_counted
 * @property {"month" | "day"} [等待期单位] 即 wait_unit
 * @property {boolean} [逾期缴费视为断保] 即 late_payment_counts_as_lapse
 * @property {boolean} [开始享受待遇才算参保] 即 requires_benefit_started
 * @property {"payment" | "january"} [延长期待遇起始] 即 extension_cover_from
 * @property {"birth" | "payment_day"} [新生儿待遇起始] 即 newborn_cover_from
 */

/** 政策，以及它所含意义的摘要（SHA-256）。 */
const POLICY = { name: "四川参保长效机制", alias: "sichuan_enrolment_2025", title: "四川省健全基本医疗保险参保长效机制实施意见（征求意见稿）", issuers: ["四川省医疗保障局"], document: "002", first: 2016, last: 2075, begins: [1, 1], digest: "05328c48135f47cba3fbbc63a2dd0c8a8372d0427df07a39933b4eb12d6b0fff" }
// 多处用到的类型
const TYPE_1 = { kind: "choice", category: "参保状态类", choices: [{ alias: "resident", name: "居民医保" }, { alias: "employee", name: "职工医保" }, { alias: "none", name: "未参保" }, { alias: "not_liable", name: "尚无义务" }] }
const TYPE_2 = { kind: "truth" }
const TYPE_3 = { kind: "number", unit: "年", suffix: "年", ratio: false, word: "年数", grain: "1", storedIn: "1", wide: false }
const TYPE_4 = { kind: "day" }
const TYPE_5 = { kind: "number", unit: "元/年", suffix: "元/年", ratio: false, word: "年额", grain: "1/100", storedIn: "1/100", wide: false }
const TYPE_6 = { kind: "year" }
const TYPE_7 = { kind: "number", unit: "元", suffix: "元", ratio: false, word: "金额", grain: "1/100", storedIn: "1/100", wide: false }
const TYPE_8 = { kind: "number", unit: "人", suffix: "人", ratio: false, word: "人数", grain: "1", storedIn: "1", wide: false }
const TYPE_9 = { kind: "number", unit: "", suffix: "", ratio: true, word: "比例", grain: "1/1000000", storedIn: "1/1000000", wide: false }
const TYPE_10 = { kind: "number", unit: "月", suffix: "个月", ratio: false, word: "月数", grain: "1", storedIn: "1", wide: false }
const TYPE_11 = { kind: "number", unit: "元", suffix: "元", ratio: false, word: "金额", grain: "1/100", storedIn: "1/100000000", wide: false }
const TYPE_12 = { kind: "text" }
/** 输入 @type {Item[]} */
const INPUTS = [
  { key: "status", alias: "status", name: "参保状态", role: "input", period: "yearly", list: null, ...TYPE_1, low: null, high: null, before: "not_liable" },
  { key: "late", alias: "late", name: "逾期缴费", role: "input", period: "yearly", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "zero_claim", alias: "zero_claim", name: "零报销", role: "input", period: "yearly", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "used_reward", alias: "used_reward", name: "使用奖励额度", role: "input", period: "yearly", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "benefit_started", alias: "benefit_started", name: "年内开始享受待遇", role: "input", period: "yearly", list: null, ...TYPE_2, low: null, high: null, default: true },
  { key: "insured_before", alias: "insured_before", name: "曾经参保", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: true },
  { key: "exempt", alias: "exempt", name: "特殊群体", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, doubtful: true },
  { key: "repair_years", alias: "repair_years", name: "补缴年数", role: "input", period: "once", list: null, ...TYPE_3, low: "0", high: "60", default: 0 },
  { key: "paid_on", alias: "paid_on", name: "缴费到账日", role: "input", period: "once", list: null, ...TYPE_4, low: null, high: null, doubtful: true },
  { key: "individual_standard", alias: "individual_standard", name: "个人缴费标准", role: "input", period: "once", list: null, ...TYPE_5, low: "0", high: "100000", doubtful: true },
  { key: "uncapped", alias: "uncapped", name: "大病待遇不封顶", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "carried_start", alias: "carried_start", name: "跨年待遇开始日", role: "input", period: "once", list: null, ...TYPE_4, low: null, high: null, doubtful: true },
  { key: "service_date", alias: "service_date", name: "就诊日", role: "input", period: "once", list: null, ...TYPE_4, low: null, high: null, optional: true },
  { key: "check_window", alias: "check_window", name: "核对到账日", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "resides_here", alias: "resides_here", name: "常住本地", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, doubtful: true },
  { key: "works_here", alias: "works_here", name: "本地就业", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, doubtful: true },
  { key: "studies_here", alias: "studies_here", name: "本地就读", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, doubtful: true },
  { key: "local_hukou", alias: "local_hukou", name: "本地户籍", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, doubtful: true },
  { key: "residence_permit", alias: "residence_permit", name: "持本地居住证", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, doubtful: true },
  { key: "employee_liable", alias: "employee_liable", name: "应参加职工医保", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, doubtful: true },
  { key: "flexible_worker", alias: "flexible_worker", name: "灵活就业人员", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, doubtful: true },
  { key: "birth_certificate", alias: "birth_certificate", name: "有出生医学证明", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, doubtful: true },
  { key: "birth_date", alias: "birth_date", name: "出生日期", role: "input", period: "once", list: null, ...TYPE_4, low: null, high: null, optional: true },
  { key: "university_student", alias: "university_student", name: "大学生", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "lump_paid", alias: "lump_paid", name: "已趸缴", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "entry_year", alias: "entry_year", name: "入学年份", role: "input", period: "once", list: null, ...TYPE_6, low: 2016, high: 2075, optional: true },
  { key: "programme_years", alias: "programme_years", name: "学制年数", role: "input", period: "once", list: null, ...TYPE_3, low: "1", high: "10", optional: true },
  { key: "entry_standard", alias: "entry_standard", name: "入学当年缴费标准", role: "input", period: "once", list: null, ...TYPE_5, low: "0", high: "100000", optional: true },
  { key: "annual_premium", alias: "annual_premium", name: "当年应缴额", role: "input", period: "once", list: null, ...TYPE_7, low: "0", high: "100000", optional: true },
  { key: "destitute", alias: "destitute", name: "特困人员", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "orphan", alias: "orphan", name: "孤儿", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "minimum_income", alias: "minimum_income", name: "最低生活保障对象", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "monitored", alias: "monitored", name: "防止返贫监测对象", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "other_hardship", alias: "other_hardship", name: "其他困难群众", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "unemployment_benefit", alias: "unemployment_benefit", name: "领取失业保险金", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "account_use", alias: "account_use", name: "账户用途", role: "input", period: "once", list: null, kind: "choice", category: "账户用途类", choices: [{ alias: "relative_premium", name: "近亲属居民医保缴费" }, { alias: "relative_copay", name: "近亲属个人自付费用" }, { alias: "other_use", name: "其他用途" }], low: null, high: null, optional: true },
  { key: "close_relative", alias: "close_relative", name: "使用人是近亲属", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, doubtful: true },
  { key: "relative_insured", alias: "relative_insured", name: "使用人已参保", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, doubtful: true },
  { key: "designated_institution", alias: "designated_institution", name: "定点医药机构", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, doubtful: true },
  { key: "funding_before", alias: "funding_before", name: "上年筹资总额", role: "input", period: "once", list: null, ...TYPE_7, low: "0", high: "100000000000", optional: true },
  { key: "funding_now", alias: "funding_now", name: "当年筹资总额", role: "input", period: "once", list: null, ...TYPE_7, low: "0", high: "100000000000", optional: true },
  { key: "per_head_before", alias: "per_head_before", name: "上年人均筹资", role: "input", period: "once", list: null, ...TYPE_7, low: "0", high: "10000", optional: true },
  { key: "per_head_now", alias: "per_head_now", name: "当年人均筹资", role: "input", period: "once", list: null, ...TYPE_7, low: "0", high: "10000", optional: true },
  { key: "insured_now", alias: "insured_now", name: "当年参保人数", role: "input", period: "once", list: null, ...TYPE_8, low: "0", high: "100000000", optional: true },
  { key: "clinic_applied", alias: "clinic_applied", name: "村卫生室申请", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, doubtful: true },
  { key: "clinic_qualified", alias: "clinic_qualified", name: "村卫生室符合条件", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, doubtful: true },
  { key: "campaign_date", alias: "campaign_date", name: "宣传活动日", role: "input", period: "once", list: null, ...TYPE_4, low: null, high: null, optional: true },
  { key: "forced_insurance", alias: "forced_insurance", name: "强制诱导学生投保", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "target_received", alias: "target_received", name: "上级下达目标人数", role: "input", period: "once", list: null, ...TYPE_8, low: "0", high: "100000000", optional: true },
  { key: "target_passed_on", alias: "target_passed_on", name: "分解下达目标人数", role: "input", period: "once", list: null, ...TYPE_8, low: "0", high: "100000000", optional: true },
]
/** 名单 @type {ItemList[]} */
const LISTS = [
  { alias: "cities", name: "市州名单", memberName: "市州", datedBy: null, fields: [{ key: "cities.code", alias: "code", name: "市州代码", role: "input", period: "once", list: "cities", ...TYPE_12, low: null, high: null, unique: true }, { key: "cities.registered_population", alias: "registered_population", name: "户籍人口", role: "input", period: "once", list: "cities", ...TYPE_8, low: "0", high: "100000000" }, { key: "cities.usual_population", alias: "usual_population", name: "常住人口", role: "input", period: "once", list: "cities", ...TYPE_8, low: "0", high: "100000000" }, { key: "cities.potential", alias: "potential", name: "扩面潜力", role: "input", period: "once", list: "cities", ...TYPE_8, low: "0", high: "100000000" }] },
  { alias: "fund_factors", name: "补助资金因素名单", memberName: "补助资金因素", datedBy: null, fields: [{ key: "fund_factors.factor_code", alias: "factor_code", name: "因素代码", role: "input", period: "once", list: "fund_factors", ...TYPE_12, low: null, high: null, unique: true }, { key: "fund_factors.about_enrolment", alias: "about_enrolment", name: "反映参保工作情况", role: "input", period: "once", list: "fund_factors", ...TYPE_2, low: null, high: null }, { key: "fund_factors.factor_weight", alias: "factor_weight", name: "因素权重", role: "input", period: "once", list: "fund_factors", ...TYPE_9, low: "0", high: "1" }] },
]
/** 参数：steps 是 [起始年, 是否有效, 值]，值为 null 的待定 @type {Item[]} */
const PARAMETERS = [
  { key: "epoch", alias: "epoch", name: "起算年份", role: "parameter", ...TYPE_6, low: null, high: null, steps: [[2016, true, 2025]] },
  { key: "base_cap", alias: "base_cap", name: "大病保险封顶线", role: "parameter", ...TYPE_7, low: "0", high: "100000000", steps: [[2016, false, null], [2025, true, 30000000]] },
  { key: "cont_threshold", alias: "cont_threshold", name: "连续参保年限", role: "parameter", ...TYPE_3, low: "0", high: "60", steps: [[2016, false, null], [2025, true, 4]] },
  { key: "cont_step", alias: "cont_step", name: "连续参保额度", role: "parameter", ...TYPE_5, low: "0", high: "100000", steps: [[2016, false, null], [2025, true, 400000]] },
  { key: "zero_step", alias: "zero_step", name: "零报销额度", role: "parameter", ...TYPE_5, low: "0", high: "100000", steps: [[2016, false, null], [2025, true, 400000]] },
  { key: "pen_step", alias: "pen_step", name: "断保额度", role: "parameter", ...TYPE_5, low: "0", high: "100000", steps: [[2016, false, null], [2025, true, 400000]] },
  { key: "up_pct", alias: "up_pct", name: "提高上限比例", role: "parameter", ...TYPE_9, low: "0", high: "1", steps: [[2016, false, null], [2025, true, 200000]] },
  { key: "down_pct", alias: "down_pct", name: "降低上限比例", role: "parameter", ...TYPE_9, low: "0", high: "1", steps: [[2016, false, null], [2025, true, 200000]] },
  { key: "fixed", alias: "fixed", name: "固定等待月数", role: "parameter", ...TYPE_10, low: "0", high: "120", steps: [[2016, false, null], [2025, true, 3]] },
  { key: "per_year", alias: "per_year", name: "每年增减月数", role: "parameter", ...TYPE_10, low: "1", high: "12", steps: [[2016, false, null], [2025, true, 1]] },
  { key: "floor_years", alias: "floor_years", name: "下限年数", role: "parameter", ...TYPE_3, low: "1", high: "60", steps: [[2016, false, null], [2025, true, 4]] },
  { key: "floor_total", alias: "floor_total", name: "合计下限", role: "parameter", ...TYPE_10, low: "0", high: "120", steps: [[2016, false, null], [2025, true, 6]] },
  { key: "window_close", alias: "window_close", name: "集中参保期截止日", role: "parameter", ...TYPE_4, low: null, high: null, steps: [[2016, true, null]] },
  { key: "subsidy_destitute", alias: "subsidy_destitute", name: "特困人员资助额", role: "parameter", ...TYPE_7, low: "0", high: "100000", steps: [[2016, true, null]] },
  { key: "subsidy_other", alias: "subsidy_other", name: "其他困难群众资助额", role: "parameter", ...TYPE_7, low: "0", high: "100000", steps: [[2016, true, null]] },
  { key: "subsidy_orphan", alias: "subsidy_orphan", name: "孤儿资助额", role: "parameter", ...TYPE_7, low: "0", high: "100000", steps: [[2016, true, null]] },
  { key: "subsidy_minimum_income", alias: "subsidy_minimum_income", name: "低保对象资助额", role: "parameter", ...TYPE_7, low: "0", high: "100000", steps: [[2016, true, null]] },
  { key: "subsidy_monitored", alias: "subsidy_monitored", name: "监测对象资助额", role: "parameter", ...TYPE_7, low: "0", high: "100000", steps: [[2016, true, null]] },
  { key: "outpatient_share", alias: "outpatient_share", name: "门诊保障比例", role: "parameter", kind: "number", unit: "", suffix: "", ratio: true, word: "比例", grain: "1/10000", storedIn: "1/10000", wide: false, low: "0", high: "1", steps: [[2016, true, null]] },
  { key: "provincial_target", alias: "provincial_target", name: "全省参保目标人数", role: "parameter", ...TYPE_8, low: "0", high: "100000000", steps: [[2016, true, null]] },
  { key: "weight_registered_population", alias: "weight_registered_population", name: "户籍人口权重", role: "parameter", ...TYPE_9, low: "0", high: "1", steps: [[2016, true, null]] },
  { key: "weight_usual_population", alias: "weight_usual_population", name: "常住人口权重", role: "parameter", ...TYPE_9, low: "0", high: "1", steps: [[2016, true, null]] },
  { key: "weight_potential", alias: "weight_potential", name: "扩面潜力权重", role: "parameter", ...TYPE_9, low: "0", high: "1", steps: [[2016, true, null]] },
]
/** 口径 @type {Item[]} */
const READINGS = [
  { key: "history_counts", alias: "history_counts", name: "历史年数计入", role: "reading", ...TYPE_2, low: null, high: null, chosen: true, alternatives: [false], reason: "‘自2025年起’写在全句之前，说的是规则从何时起适用，不是年数从何时起算；2025年以前不产生提高额", used: true },
  { key: "cont_effective", alias: "cont_effective", name: "连续激励生效", role: "reading", kind: "choice", category: "连续激励生效", choices: [{ alias: "same_year", name: "当年生效" }, { alias: "next_year", name: "次年生效" }], low: null, high: null, chosen: "same_year", alternatives: ["next_year"], reason: "‘之后每连续参保1年’从第5年起提高；只有零报销写了‘次年’", used: true },
  { key: "cap_mode", alias: "cap_mode", name: "封顶方式", role: "reading", kind: "choice", category: "封顶方式", choices: [{ alias: "at_use", name: "使用时封顶" }, { alias: "saturating", name: "累计时封顶" }], low: null, high: null, chosen: "at_use", alternatives: ["saturating"], reason: "使用时封顶与先后次序无关，有利于参保人，多一个零报销年不会反而降低以后的限额；相反的理由：条文写的是‘累计提高总额不超过’，可以理解为累计本身到此为止", used: true },
  { key: "zero_on_break", alias: "zero_on_break", name: "断保时零报销激励", role: "reading", kind: "choice", category: "断保时零报销激励", choices: [{ alias: "keep", name: "保留额度" }, { alias: "clear", name: "清零额度" }], low: null, high: null, chosen: "keep", alternatives: ["clear"], reason: "条文只规定使用奖励额度后清零，没有规定断保清零；相反的理由：断保一句明文保留的只有连续参保奖励，没有说保留零报销激励", used: true },
  { key: "employee_year", alias: "employee_year", name: "职工医保年度", role: "reading", kind: "choice", category: "职工医保年度", choices: [{ alias: "neutral", name: "不增不减" }, { alias: "counts", name: "计入连续" }, { alias: "breaks", name: "中断连续" }], low: null, high: null, chosen: "neutral", alternatives: ["counts", "breaks"], reason: "重新计算只与断保相联系；参加职工医保不是断保，也不是参加居民医保", used: true },
  { key: "employee_ends_lapse", alias: "employee_ends_lapse", name: "参加职工医保终止断保", role: "reading", ...TYPE_2, low: null, high: null, chosen: true, alternatives: [false], reason: "职工医保也是基本医保，参加的年度不是断保，再转回居民医保的不再是断保人员；相反的理由：条文说的是连续参加居民医保，转回时居民医保仍是中断的", used: true },
  { key: "reduction_needs_earlier_cover", alias: "reduction_needs_earlier_cover", name: "扣减限于参保过的人员", role: "reading", ...TYPE_2, low: null, high: null, chosen: true, alternatives: [false], reason: "条文写‘断保人员再参保’，从未参保的人员是初次参保；相反的理由：应参保而未参保，与断保同样没有缴费", used: true },
  { key: "lapses_before_epoch", alias: "lapses_before_epoch", name: "施行前的断保", role: "reading", kind: "choice", category: "施行前的断保", choices: [{ alias: "not_counted", name: "不算断保" }, { alias: "counted", name: "算断保" }], low: null, high: null, chosen: "not_counted", alternatives: ["counted"], reason: "减损权益的规定一般不溯及以前；相反的理由：本句没有写日期，‘每断保1年’没有限定哪些年度", used: true },
  { key: "clear_when", alias: "clear_when", name: "清零时点", role: "reading", kind: "choice", category: "清零时点", choices: [{ alias: "next_year", name: "次年清零" }, { alias: "at_once", name: "当年清零" }], low: null, high: null, chosen: "next_year", alternatives: ["at_once"], reason: "当年的报销还没有结清，限额不应在年内降低；相反的理由：条文写的是‘使用奖励额度后’清零，没有写次年", used: true },
  { key: "wait_from", alias: "wait_from", name: "等待期从哪天起算", role: "reading", kind: "choice", category: "等待期从哪天起算", choices: [{ alias: "later_of_payment_and_january", name: "到账和年初中较晚者" }, { alias: "payment_day", name: "到账日" }], low: null, high: null, chosen: "later_of_payment_and_january", alternatives: ["payment_day"], reason: "在上年底缴费的，待遇年度从1月1日开始，此前无待遇可等；相反的理由：条文只写‘参保后’，参保在缴费时完成", used: true },
  { key: "month_end_rule", alias: "month_end_rule", name: "期满无对应日", role: "reading", kind: "choice", category: "期满无对应日", choices: [{ alias: "next_day", name: "次日起" }, { alias: "month_end", name: "月末起" }], low: null, high: null, chosen: "next_day", alternatives: ["month_end"], reason: "没有对应日的，以月末日为期间的最后一日（民法典第二百零二条），次日起享受；有的地方从月末当日起享受", used: true },
  { key: "subsidy_rule", alias: "subsidy_rule", name: "资助的选择", role: "reading", kind: "choice", category: "资助的选择", choices: [{ alias: "highest", name: "取最高" }, { alias: "sum", name: "逐项相加" }], low: null, high: null, chosen: "highest", alternatives: ["sum"], reason: "分类资助按身份分类，兼有几种身份的就高不重复；条文没有写能否叠加", used: true },
  { key: "student_first_year", alias: "student_first_year", name: "学制首个年度", role: "reading", kind: "choice", category: "学制首个年度", choices: [{ alias: "entry_year", name: "入学当年" }, { alias: "next_year", name: "入学次年" }], low: null, high: null, chosen: "entry_year", alternatives: ["next_year"], reason: "‘按照入学当年缴费标准’缴纳，从入学当年起覆盖；居民医保按自然年度参保，秋季入学的也可以从次年起算；条文没有写", used: true },
  { key: "new_funds_by", alias: "new_funds_by", name: "新增筹资的计算", role: "reading", kind: "choice", category: "新增筹资的计算", choices: [{ alias: "total", name: "总额之差" }, { alias: "per_head", name: "人均增加额" }], low: null, high: null, chosen: "total", alternatives: ["per_head"], reason: "条文写‘年度新增筹资’，指新增的总额；也可以理解为人均标准提高的部分乘以参保人数，不计参保人数的增减", used: true },
  { key: "first_lapse_year_counts", alias: "first_lapse_year_counts", name: "首个断保年计入变动等待期", role: "reading", ...TYPE_2, low: null, high: null, chosen: false, alternatives: [true], reason: "等待期条文写‘每多断保1年’，扣减条文写‘每断保1年’；照此计算，断保4年的等待期恰好是下限6个月", used: true },
  { key: "start_day_counted", alias: "start_day_counted", name: "起算日计入等待期", role: "reading", ...TYPE_2, low: null, high: null, chosen: true, alternatives: [false], reason: "各地公布的算例多把缴费到账当日算作第一天；按民法的期间计算则不计入", used: true },
  { key: "wait_unit", alias: "wait_unit", name: "等待期单位", role: "reading", kind: "choice", category: "等待期单位", choices: [{ alias: "month", name: "按月计" }, { alias: "day", name: "按日计" }], low: null, high: null, chosen: "month", alternatives: ["day"], reason: "条文以月为单位；有的省按每月30天计", used: true },
  { key: "late_payment_counts_as_lapse", alias: "late_payment_counts_as_lapse", name: "逾期缴费视为断保", role: "reading", ...TYPE_2, low: null, high: null, chosen: false, alternatives: [true], reason: "未在集中参保期内参保与未连续参保，条文用‘或’并列，是两种情形", used: true },
  { key: "requires_benefit_started", alias: "requires_benefit_started", name: "开始享受待遇才算参保", role: "reading", ...TYPE_2, low: null, high: null, chosen: false, alternatives: [true], reason: "条文以参保为准；备选口径下，逾期缴费而等待期跨到次年的，当年视为未参保", used: true },
  { key: "extension_cover_from", alias: "extension_cover_from", name: "延长期待遇起始", role: "reading", kind: "choice", category: "延长期待遇起始", choices: [{ alias: "payment", name: "自到账日起" }, { alias: "january", name: "自年初起" }], low: null, high: null, chosen: "payment", alternatives: ["january"], reason: "等待期从缴费到账日与当年1月1日中较晚者起算；延长期内缴费的未断保人员，有的省从1月1日起享受", used: true },
  { key: "newborn_cover_from", alias: "newborn_cover_from", name: "新生儿待遇起始", role: "reading", kind: "choice", category: "新生儿待遇起始", choices: [{ alias: "birth", name: "自出生起" }, { alias: "payment_day", name: "自到账起" }], low: null, high: null, chosen: "birth", alternatives: ["payment_day"], reason: "条文只写出生当年参保；各地对出生当年参保的新生儿多自出生之日起算", used: true },
]
/** 计算的值 @type {Item[]} */
const DEFINITIONS = [
  { key: "enrolment_eligible", alias: "enrolment_eligible", name: "基本医保参保资格", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "资格", name: "基本医保参保资格" }, basis: ["《002》一（一）第1段第1至2句、二（四）第1段第5句"], formula: "常住本地、本地就业、本地就读、本地户籍或者持本地居住证", reads: [["resides_here", 0, false, false], ["works_here", 0, false, false], ["studies_here", 0, false, false], ["local_hukou", 0, false, false], ["residence_permit", 0, false, false]], branches: [] },
  { key: "resident_eligible", alias: "resident_eligible", name: "居民医保参保资格", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "资格", name: "居民医保参保资格" }, basis: ["《002》一（一）第1段第1至2句、第5句、二（四）第1段第5句"], formula: "（常住本地、本地就业、本地就读、本地户籍或者持本地居住证）且应参加职工医保为否", reads: [["resides_here", 0, false, false], ["works_here", 0, false, false], ["studies_here", 0, false, false], ["local_hukou", 0, false, false], ["residence_permit", 0, false, false], ["employee_liable", 0, false, false]], branches: [] },
  { key: "employee_eligible", alias: "employee_eligible", name: "职工医保参保资格", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "资格", name: "职工医保参保资格" }, basis: ["《002》一（一）第1段第3句"], formula: "应参加职工医保或者属于灵活就业人员且本地就业", reads: [["employee_liable", 0, false, false], ["flexible_worker", 0, false, false], ["works_here", 0, false, false]], branches: [] },
  { key: "newborn_eligible", alias: "newborn_eligible", name: "新生儿参保资格", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "资格", name: "新生儿参保资格" }, basis: ["《002》一（一）第1段第4句"], formula: "（已填报出生日期的为有出生医学证明，否则不适用）", reads: [["birth_date", 0, false, false], ["birth_certificate", 0, false, false]], branches: [{ because: "已填报出生日期", formula: "有出生医学证明", reads: [["birth_date", 0, false, false], ["birth_certificate", 0, false, false]] }, { because: "“已填报出生日期”不成立", formula: "不适用", reads: [["birth_date", 0, false, false]] }] },
  { key: "born_this_year", alias: "born_this_year", name: "当年出生", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "规则", name: "当年出生" }, basis: ["《002》一（三）第3段第2句"], formula: "已填报出生日期且出生日期的年份等于当年", reads: [["birth_date", 0, false, false]], branches: [] },
  { key: "newborn_cover_start", alias: "newborn_cover_start", name: "新生儿待遇开始日", role: "definition", public: true, period: "once", list: null, ...TYPE_4, statement: { kind: "规则", name: "新生儿待遇开始日" }, basis: ["《002》一（一）第1段第4句"], formula: "（当年出生且参保状态为居民医保的为（口径“新生儿待遇起始”取“自出生起”的为出生日期，否则为缴费到账日），否则不适用）", reads: [["born_this_year", 0, false, false], ["status", 0, false, false], ["newborn_cover_from", 0, false, false], ["birth_date", 0, false, false], ["paid_on", 0, false, false]], branches: [{ because: "当年出生且参保状态为居民医保，口径“新生儿待遇起始”取“自出生起”", formula: "出生日期", reads: [["born_this_year", 0, false, false], ["status", 0, false, false], ["newborn_cover_from", 0, false, false], ["birth_date", 0, false, false]] }, { because: "当年出生且参保状态为居民医保，“口径‘新生儿待遇起始’取‘自出生起’”不成立", formula: "缴费到账日", reads: [["born_this_year", 0, false, false], ["status", 0, false, false], ["newborn_cover_from", 0, false, false], ["paid_on", 0, false, false]] }, { because: "“当年出生且参保状态为居民医保”不成立", formula: "不适用", reads: [["born_this_year", 0, false, false], ["status", 0, false, false]] }] },
  { key: "lump_sum", alias: "lump_sum", name: "趸缴医保费", role: "definition", public: true, period: "once", list: null, ...TYPE_7, statement: { kind: "规则", name: "趸缴医保费" }, basis: ["《002》一（一）第1段第6句"], formula: "（属于大学生且已填报入学当年缴费标准且已填报学制年数的，为入学当年缴费标准×学制年数；其他情形，不适用）", reads: [["university_student", 0, false, false], ["entry_standard", 0, false, false], ["programme_years", 0, false, false]], branches: [{ because: "属于大学生且已填报入学当年缴费标准且已填报学制年数", formula: "入学当年缴费标准×学制年数", reads: [["university_student", 0, false, false], ["entry_standard", 0, false, false], ["programme_years", 0, false, false]] }, { because: "“属于大学生且已填报入学当年缴费标准且已填报学制年数”不成立", formula: "不适用", reads: [["university_student", 0, false, false], ["entry_standard", 0, false, false], ["programme_years", 0, false, false]] }] },
  { key: "lump_covers_year", alias: "lump_covers_year", name: "趸缴覆盖当年", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "规则", name: "趸缴覆盖当年" }, basis: ["《002》一（一）第1段第6句"], formula: "（属于大学生且已趸缴且已填报入学年份且已填报学制年数的，为（口径“学制首个年度”取“入学当年”的为当年不早于入学年份且入学年份至当年的年数不足学制年数，否则为当年晚于入学年份且入学年份至当年的年数不超过学制年数）；其他情形，不适用）", reads: [["university_student", 0, false, false], ["lump_paid", 0, false, false], ["entry_year", 0, false, false], ["programme_years", 0, false, false], ["student_first_year", 0, false, false]], branches: [{ because: "属于大学生且已趸缴且已填报入学年份且已填报学制年数，口径“学制首个年度”取“入学当年”", formula: "当年不早于入学年份且入学年份至当年的年数不足学制年数", reads: [["university_student", 0, false, false], ["lump_paid", 0, false, false], ["entry_year", 0, false, false], ["programme_years", 0, false, false], ["student_first_year", 0, false, false]] }, { because: "属于大学生且已趸缴且已填报入学年份且已填报学制年数，“口径‘学制首个年度’取‘入学当年’”不成立", formula: "当年晚于入学年份且入学年份至当年的年数不超过学制年数", reads: [["university_student", 0, false, false], ["lump_paid", 0, false, false], ["entry_year", 0, false, false], ["programme_years", 0, false, false], ["student_first_year", 0, false, false]] }, { because: "“属于大学生且已趸缴且已填报入学年份且已填报学制年数”不成立", formula: "不适用", reads: [["university_student", 0, false, false], ["lump_paid", 0, false, false], ["entry_year", 0, false, false], ["programme_years", 0, false, false]] }] },
  { key: "lump_top_up", alias: "lump_top_up", name: "学制内补缴额", role: "definition", public: true, period: "once", list: null, ...TYPE_7, statement: { kind: "规则", name: "学制内补缴额" }, basis: ["《002》一（一）第1段第6句"], formula: "（属于大学生且已趸缴且已填报入学年份且已填报学制年数的，为（趸缴覆盖当年的为0元，否则不适用）；其他情形，不适用）", reads: [["university_student", 0, false, false], ["lump_paid", 0, false, false], ["entry_year", 0, false, false], ["programme_years", 0, false, false], ["lump_covers_year", 0, false, false]], branches: [{ because: "属于大学生且已趸缴且已填报入学年份且已填报学制年数，趸缴覆盖当年", formula: "0元", reads: [["university_student", 0, false, false], ["lump_paid", 0, false, false], ["entry_year", 0, false, false], ["programme_years", 0, false, false], ["lump_covers_year", 0, false, false]] }, { because: "属于大学生且已趸缴且已填报入学年份且已填报学制年数，“趸缴覆盖当年”不成立", formula: "不适用", reads: [["university_student", 0, false, false], ["lump_paid", 0, false, false], ["entry_year", 0, false, false], ["programme_years", 0, false, false], ["lump_covers_year", 0, false, false]] }, { because: "“属于大学生且已趸缴且已填报入学年份且已填报学制年数”不成立", formula: "不适用", reads: [["university_student", 0, false, false], ["lump_paid", 0, false, false], ["entry_year", 0, false, false], ["programme_years", 0, false, false]] }] },
  { key: "subsidy", alias: "subsidy", name: "分类资助额", role: "definition", public: true, period: "once", list: null, ...TYPE_7, statement: { kind: "规则", name: "分类资助额" }, basis: ["《002》一（二）第1段第2句"], formula: "（口径“资助的选择”取“取最高”的为（属于特困人员的为特困人员资助额，否则为0元）、（属于孤儿的为孤儿资助额，否则为0元）、（属于最低生活保障对象的为低保对象资助额，否则为0元）、（属于防止返贫监测对象的为监测对象资助额，否则为0元）、（其他困难群众的为其他困难群众资助额，否则为0元）中较大者，否则为（属于特困人员的为特困人员资助额，否则为0元）＋（属于孤儿的为孤儿资助额，否则为0元）＋（属于最低生活保障对象的为低保对象资助额，否则为0元）＋（属于防止返贫监测对象的为监测对象资助额，否则为0元）＋（其他困难群众的为其他困难群众资助额，否则为0元））", reads: [["subsidy_rule", 0, false, false], ["destitute", 0, false, false], ["subsidy_destitute", 0, false, false], ["orphan", 0, false, false], ["subsidy_orphan", 0, false, false], ["minimum_income", 0, false, false], ["subsidy_minimum_income", 0, false, false], ["monitored", 0, false, false], ["subsidy_monitored", 0, false, false], ["other_hardship", 0, false, false], ["subsidy_other", 0, false, false]], branches: [{ because: "口径“资助的选择”取“取最高”", formula: "（属于特困人员的为特困人员资助额，否则为0元）、（属于孤儿的为孤儿资助额，否则为0元）、（属于最低生活保障对象的为低保对象资助额，否则为0元）、（属于防止返贫监测对象的为监测对象资助额，否则为0元）、（其他困难群众的为其他困难群众资助额，否则为0元）中较大者", reads: [["subsidy_rule", 0, false, false], ["destitute", 0, false, false], ["subsidy_destitute", 0, false, false], ["orphan", 0, false, false], ["subsidy_orphan", 0, false, false], ["minimum_income", 0, false, false], ["subsidy_minimum_income", 0, false, false], ["monitored", 0, false, false], ["subsidy_monitored", 0, false, false], ["other_hardship", 0, false, false], ["subsidy_other", 0, false, false]] }, { because: "“口径‘资助的选择’取‘取最高’”不成立", formula: "（属于特困人员的为特困人员资助额，否则为0元）＋（属于孤儿的为孤儿资助额，否则为0元）＋（属于最低生活保障对象的为低保对象资助额，否则为0元）＋（属于防止返贫监测对象的为监测对象资助额，否则为0元）＋（其他困难群众的为其他困难群众资助额，否则为0元）", reads: [["subsidy_rule", 0, false, false], ["destitute", 0, false, false], ["subsidy_destitute", 0, false, false], ["orphan", 0, false, false], ["subsidy_orphan", 0, false, false], ["minimum_income", 0, false, false], ["subsidy_minimum_income", 0, false, false], ["monitored", 0, false, false], ["subsidy_monitored", 0, false, false], ["other_hardship", 0, false, false], ["subsidy_other", 0, false, false]] }] },
  { key: "personal_due", alias: "personal_due", name: "个人应缴额", role: "definition", public: true, period: "once", list: null, ...TYPE_7, statement: { kind: "规则", name: "个人应缴额" }, basis: ["《002》一（二）第1段第2句"], formula: "（已填报当年应缴额的为当年应缴额－分类资助额，低于0元的按0元计，否则不适用）", reads: [["annual_premium", 0, false, false], ["subsidy", 0, false, false]], branches: [{ because: "已填报当年应缴额", formula: "当年应缴额－分类资助额，低于0元的按0元计", reads: [["annual_premium", 0, false, false], ["subsidy", 0, false, false]] }, { because: "“已填报当年应缴额”不成立", formula: "不适用", reads: [["annual_premium", 0, false, false]] }] },
  { key: "employee_payer", alias: "employee_payer", name: "职工医保缴费主体", role: "definition", public: true, period: "once", list: null, kind: "choice", category: "缴费主体类", choices: [{ alias: "unemployment_fund", name: "失业保险基金" }, { alias: "other_payer", name: "其他缴费主体" }], statement: { kind: "规则", name: "职工医保缴费主体" }, basis: ["《002》一（二）第1段第3句"], formula: "（领取失业保险金的为失业保险基金，否则不适用）", reads: [["unemployment_benefit", 0, false, false]], branches: [{ because: "领取失业保险金", formula: "失业保险基金", reads: [["unemployment_benefit", 0, false, false]] }, { because: "“领取失业保险金”不成立", formula: "不适用", reads: [["unemployment_benefit", 0, false, false]] }] },
  { key: "account_use_allowed", alias: "account_use_allowed", name: "个人账户可以支付", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "资格", name: "个人账户可以支付" }, basis: ["《002》一（二）第1段第4句"], formula: "（已填报账户用途的为使用人是近亲属且（账户用途为近亲属居民医保缴费或者账户用途为近亲属个人自付费用且使用人已参保且定点医药机构），否则不适用）", reads: [["account_use", 0, false, false], ["close_relative", 0, false, false], ["relative_insured", 0, false, false], ["designated_institution", 0, false, false]], branches: [{ because: "已填报账户用途", formula: "使用人是近亲属且（账户用途为近亲属居民医保缴费或者账户用途为近亲属个人自付费用且使用人已参保且定点医药机构）", reads: [["account_use", 0, false, false], ["close_relative", 0, false, false], ["relative_insured", 0, false, false], ["designated_institution", 0, false, false]] }, { because: "“已填报账户用途”不成立", formula: "不适用", reads: [["account_use", 0, false, false]] }] },
  { key: "outpatient_new_funds", alias: "outpatient_new_funds", name: "门诊保障新增资金", role: "definition", public: true, period: "once", list: null, ...TYPE_7, statement: { kind: "规则", name: "门诊保障新增资金" }, basis: ["《002》一（三）第1段第2句"], formula: "（口径“新增筹资的计算”取“总额之差”且已填报上年筹资总额且已填报当年筹资总额的，为（当年筹资总额－上年筹资总额，低于0元的按0元计）×门诊保障比例；口径“新增筹资的计算”取“人均增加额”且已填报上年人均筹资且已填报当年人均筹资且已填报当年参保人数的，为（当年人均筹资－上年人均筹资，低于0元的按0元计）×（当年参保人数÷1人）×门诊保障比例；其他情形，不适用）四舍五入到分", reads: [["new_funds_by", 0, false, false], ["funding_before", 0, false, false], ["funding_now", 0, false, false], ["outpatient_share", 0, false, false], ["per_head_before", 0, false, false], ["per_head_now", 0, false, false], ["insured_now", 0, false, false]], branches: [{ because: "口径“新增筹资的计算”取“总额之差”且已填报上年筹资总额且已填报当年筹资总额", formula: "（当年筹资总额－上年筹资总额，低于0元的按0元计）×门诊保障比例", reads: [["new_funds_by", 0, false, false], ["funding_before", 0, false, false], ["funding_now", 0, false, false], ["outpatient_share", 0, false, false]] }, { because: "口径“新增筹资的计算”取“人均增加额”且已填报上年人均筹资且已填报当年人均筹资且已填报当年参保人数", formula: "（当年人均筹资－上年人均筹资，低于0元的按0元计）×（当年参保人数÷1人）×门诊保障比例", reads: [["new_funds_by", 0, false, false], ["funding_before", 0, false, false], ["funding_now", 0, false, false], ["per_head_before", 0, false, false], ["per_head_now", 0, false, false], ["insured_now", 0, false, false], ["outpatient_share", 0, false, false]] }, { because: "“口径‘新增筹资的计算’取‘总额之差’且已填报上年筹资总额且已填报当年筹资总额”不成立，“口径‘新增筹资的计算’取‘人均增加额’且已填报上年人均筹资且已填报当年人均筹资且已填报当年参保人数”不成立", formula: "不适用", reads: [["new_funds_by", 0, false, false], ["funding_before", 0, false, false], ["funding_now", 0, false, false], ["per_head_before", 0, false, false], ["per_head_now", 0, false, false], ["insured_now", 0, false, false]] }] },
  { key: "effective_status", alias: "effective_status", name: "有效参保状态", role: "definition", public: true, period: "yearly", list: null, ...TYPE_1, statement: { kind: "规则", name: "有效参保状态" }, basis: ["《002》一（三）第3段第2句"], formula: "（口径“开始享受待遇才算参保”取“是”且参保状态为居民医保且逾期缴费且年内开始享受待遇为否的，为未参保；其他情形，为参保状态）", reads: [["requires_benefit_started", 0, false, false], ["status", 0, false, false], ["late", 0, false, false], ["benefit_started", 0, false, false]], branches: [{ because: "口径“开始享受待遇才算参保”取“是”且参保状态为居民医保且逾期缴费且年内开始享受待遇为否", formula: "未参保", reads: [["requires_benefit_started", 0, false, false], ["status", 0, false, false], ["late", 0, false, false], ["benefit_started", 0, false, false]] }, { because: "“口径‘开始享受待遇才算参保’取‘是’且参保状态为居民医保且逾期缴费且年内开始享受待遇为否”不成立", formula: "参保状态", reads: [["requires_benefit_started", 0, false, false], ["status", 0, false, false], ["late", 0, false, false], ["benefit_started", 0, false, false]] }] },
  { key: "late_as_lapse", alias: "late_as_lapse", name: "逾期按断保处理", role: "definition", public: true, period: "yearly", list: null, ...TYPE_2, statement: { kind: "规则", name: "逾期按断保处理" }, basis: ["《002》一（三）第3段第2句"], formula: "口径“逾期缴费视为断保”取“是”且有效参保状态为居民医保且逾期缴费且当年不早于起算年份", reads: [["late_payment_counts_as_lapse", 0, false, false], ["effective_status", 0, false, false], ["late", 0, false, false], ["epoch", 0, false, false]], branches: [] },
  { key: "run_years", alias: "run_years", name: "连续参保年数", role: "definition", public: true, period: "yearly", list: null, ...TYPE_3, statement: { kind: "状态", name: "连续参保年数" }, basis: ["《002》一（三）第2段第2句第2分句、第4句"], formula: "（口径“历史年数计入”取“否”且当年早于起算年份的，为0年；逾期按断保处理的，为1年；有效参保状态为居民医保的，为上年连续参保年数＋1年；有效参保状态为职工医保且口径“职工医保年度”取“计入连续”的，为上年连续参保年数＋1年；有效参保状态为未参保或者有效参保状态为职工医保且口径“职工医保年度”取“中断连续”的，为0年；其他情形，为上年连续参保年数）", reads: [["history_counts", 0, false, false], ["epoch", 0, false, false], ["late_as_lapse", 0, false, false], ["effective_status", 0, false, false], ["run_years", 1, false, false], ["employee_year", 0, false, false]], branches: [{ because: "口径“历史年数计入”取“否”且当年早于起算年份", formula: "0年", reads: [["history_counts", 0, false, false], ["epoch", 0, false, false]] }, { because: "逾期按断保处理", formula: "1年", reads: [["history_counts", 0, false, false], ["epoch", 0, false, false], ["late_as_lapse", 0, false, false]] }, { because: "有效参保状态为居民医保", formula: "上年连续参保年数＋1年", reads: [["history_counts", 0, false, false], ["epoch", 0, false, false], ["late_as_lapse", 0, false, false], ["effective_status", 0, false, false], ["run_years", 1, false, false]] }, { because: "有效参保状态为职工医保且口径“职工医保年度”取“计入连续”", formula: "上年连续参保年数＋1年", reads: [["history_counts", 0, false, false], ["epoch", 0, false, false], ["late_as_lapse", 0, false, false], ["effective_status", 0, false, false], ["employee_year", 0, false, false], ["run_years", 1, false, false]] }, { because: "有效参保状态为未参保或者有效参保状态为职工医保且口径“职工医保年度”取“中断连续”", formula: "0年", reads: [["history_counts", 0, false, false], ["epoch", 0, false, false], ["late_as_lapse", 0, false, false], ["effective_status", 0, false, false], ["employee_year", 0, false, false]] }, { because: "前面各款的条件都不成立", formula: "上年连续参保年数", reads: [["history_counts", 0, false, false], ["epoch", 0, false, false], ["late_as_lapse", 0, false, false], ["effective_status", 0, false, false], ["employee_year", 0, false, false], ["run_years", 1, false, false]] }], initial: 0 },
  { key: "lapse_run", alias: "lapse_run", name: "连续断保年数", role: "definition", public: true, period: "yearly", list: null, ...TYPE_3, statement: { kind: "状态", name: "连续断保年数" }, basis: ["《002》一（三）第2段第3句"], formula: "（当年早于起算年份且口径“施行前的断保”取“不算断保”的，为0年；有效参保状态为未参保的，为上年连续断保年数＋1年；有效参保状态为居民医保或者有效参保状态为职工医保且口径“参加职工医保终止断保”取“是”的，为0年；其他情形，为上年连续断保年数）", reads: [["epoch", 0, false, false], ["lapses_before_epoch", 0, false, false], ["effective_status", 0, false, false], ["lapse_run", 1, false, false], ["employee_ends_lapse", 0, false, false]], branches: [{ because: "当年早于起算年份且口径“施行前的断保”取“不算断保”", formula: "0年", reads: [["epoch", 0, false, false], ["lapses_before_epoch", 0, false, false]] }, { because: "有效参保状态为未参保", formula: "上年连续断保年数＋1年", reads: [["epoch", 0, false, false], ["lapses_before_epoch", 0, false, false], ["effective_status", 0, false, false], ["lapse_run", 1, false, false]] }, { because: "有效参保状态为居民医保或者有效参保状态为职工医保且口径“参加职工医保终止断保”取“是”", formula: "0年", reads: [["epoch", 0, false, false], ["lapses_before_epoch", 0, false, false], ["effective_status", 0, false, false], ["employee_ends_lapse", 0, false, false]] }, { because: "“当年早于起算年份且口径‘施行前的断保’取‘不算断保’”不成立，“有效参保状态为未参保”不成立，“有效参保状态为居民医保或者有效参保状态为职工医保且口径‘参加职工医保终止断保’取‘是’”不成立", formula: "上年连续断保年数", reads: [["epoch", 0, false, false], ["lapses_before_epoch", 0, false, false], ["effective_status", 0, false, false], ["employee_ends_lapse", 0, false, false], ["lapse_run", 1, false, false]] }], initial: 0 },
  { key: "ever_insured", alias: "ever_insured", name: "参保过", role: "definition", public: true, period: "yearly", list: null, ...TYPE_2, statement: { kind: "状态", name: "参保过" }, basis: ["《002》一（三）第2段第3句"], formula: "（有效参保状态为居民医保或者职工医保的为是，否则为上年参保过）", reads: [["effective_status", 0, false, false], ["ever_insured", 1, false, false]], branches: [{ because: "有效参保状态为居民医保或者职工医保", formula: "是", reads: [["effective_status", 0, false, false]] }, { because: "“有效参保状态为居民医保或者职工医保”不成立", formula: "上年参保过", reads: [["effective_status", 0, false, false], ["ever_insured", 1, false, false]] }] },
  { key: "lapsed_years", alias: "lapsed_years", name: "断保年数", role: "definition", public: true, period: "yearly", list: null, ...TYPE_3, statement: { kind: "规则", name: "断保年数" }, basis: ["《002》一（三）第2段第3句"], formula: "上年连续断保年数＋（逾期按断保处理的为1年，否则为0年）", reads: [["lapse_run", 1, false, false], ["late_as_lapse", 0, false, false]], branches: [] },
  { key: "continuity_reward@next1", alias: "continuity_reward@next1", name: "连续参保激励应于次年增加", role: "definition", public: false, period: "yearly", list: null, ...TYPE_2, statement: { kind: "激励", name: "连续参保激励" }, basis: ["《002》一（三）第2段第2句、第5句"], formula: "当年不早于起算年份且有效参保状态为居民医保且连续参保年数超过连续参保年限且口径“连续激励生效”取“次年生效”", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["run_years", 0, false, false], ["cont_threshold", 0, false, false], ["cont_effective", 0, false, false]], branches: [], initial: false },
  { key: "zero_claim_reward@opening", alias: "zero_claim_reward@opening", name: "年初零报销激励", role: "definition", public: false, period: "yearly", list: null, ...TYPE_11, statement: { kind: "激励", name: "零报销激励" }, basis: ["《002》一（三）第2段第2句、第6句"], formula: "（上年零报销激励应于次年清零的，为0元；上年零报销激励应于次年增加的，为上年零报销激励＋（口径“封顶方式”取“累计时封顶”的为（零报销额度×1年，以大病保险封顶线×提高上限比例－上年零报销激励－上年连续参保激励为限），低于0元的按0元计，否则为零报销额度×1年）；其他情形，为上年零报销激励）", reads: [["zero_claim_reward@next1", 1, false, false], ["zero_claim_reward@next2", 1, false, false], ["zero_claim_reward", 1, false, false], ["cap_mode", 0, false, false], ["zero_step", 0, false, false], ["base_cap", 0, false, false], ["up_pct", 0, false, false], ["continuity_reward", 1, false, false]], branches: [{ because: "上年零报销激励应于次年清零", formula: "0元", reads: [["zero_claim_reward@next1", 1, false, false]] }, { because: "上年零报销激励应于次年增加", formula: "上年零报销激励＋（口径“封顶方式”取“累计时封顶”的为（零报销额度×1年，以大病保险封顶线×提高上限比例－上年零报销激励－上年连续参保激励为限），低于0元的按0元计，否则为零报销额度×1年）", reads: [["zero_claim_reward@next1", 1, false, false], ["zero_claim_reward@next2", 1, false, false], ["zero_claim_reward", 1, false, false], ["cap_mode", 0, false, false], ["zero_step", 0, false, false], ["base_cap", 0, false, false], ["up_pct", 0, false, false], ["continuity_reward", 1, false, false]] }, { because: "“上年零报销激励应于次年清零”不成立，“上年零报销激励应于次年增加”不成立", formula: "上年零报销激励", reads: [["zero_claim_reward@next1", 1, false, false], ["zero_claim_reward@next2", 1, false, false], ["zero_claim_reward", 1, false, false]] }] },
  { key: "zero_claim_reward", alias: "zero_claim_reward", name: "零报销激励", role: "definition", public: true, period: "yearly", list: null, ...TYPE_11, statement: { kind: "激励", name: "零报销激励" }, basis: ["《002》一（三）第2段第2句、第6句"], formula: "（当年不早于起算年份且使用奖励额度且口径“清零时点”取“当年清零”的，为0元；当年不早于起算年份且口径“断保时零报销激励”取“清零额度”且（有效参保状态为未参保或者逾期按断保处理）的，为0元；其他情形，为年初零报销激励）", reads: [["epoch", 0, false, false], ["used_reward", 0, false, false], ["clear_when", 0, false, false], ["zero_on_break", 0, false, false], ["effective_status", 0, false, false], ["late_as_lapse", 0, false, false], ["zero_claim_reward@opening", 0, false, false]], branches: [{ because: "当年不早于起算年份且使用奖励额度且口径“清零时点”取“当年清零”", formula: "0元", reads: [["epoch", 0, false, false], ["used_reward", 0, false, false], ["clear_when", 0, false, false]] }, { because: "当年不早于起算年份且口径“断保时零报销激励”取“清零额度”且（有效参保状态为未参保或者逾期按断保处理）", formula: "0元", reads: [["epoch", 0, false, false], ["used_reward", 0, false, false], ["clear_when", 0, false, false], ["zero_on_break", 0, false, false], ["effective_status", 0, false, false], ["late_as_lapse", 0, false, false]] }, { because: "“当年不早于起算年份且使用奖励额度且口径‘清零时点’取‘当年清零’”不成立，“当年不早于起算年份且口径‘断保时零报销激励’取‘清零额度’且（有效参保状态为未参保或者逾期按断保处理）”不成立", formula: "年初零报销激励", reads: [["epoch", 0, false, false], ["used_reward", 0, false, false], ["clear_when", 0, false, false], ["zero_on_break", 0, false, false], ["effective_status", 0, false, false], ["late_as_lapse", 0, false, false], ["zero_claim_reward@opening", 0, false, false]] }], initial: 0 },
  { key: "continuity_reward@opening", alias: "continuity_reward@opening", name: "年初连续参保激励", role: "definition", public: false, period: "yearly", list: null, ...TYPE_11, statement: { kind: "激励", name: "连续参保激励" }, basis: ["《002》一（三）第2段第2句、第5句"], formula: "（上年连续参保激励应于次年增加的为上年连续参保激励＋（口径“封顶方式”取“累计时封顶”的为（连续参保额度×1年，以大病保险封顶线×提高上限比例－上年连续参保激励－零报销激励为限），低于0元的按0元计，否则为连续参保额度×1年），否则为上年连续参保激励）", reads: [["continuity_reward@next1", 1, false, false], ["continuity_reward", 1, false, false], ["cap_mode", 0, false, false], ["cont_step", 0, false, false], ["base_cap", 0, false, false], ["up_pct", 0, false, false], ["zero_claim_reward", 0, false, false]], branches: [{ because: "上年连续参保激励应于次年增加", formula: "上年连续参保激励＋（口径“封顶方式”取“累计时封顶”的为（连续参保额度×1年，以大病保险封顶线×提高上限比例－上年连续参保激励－零报销激励为限），低于0元的按0元计，否则为连续参保额度×1年）", reads: [["continuity_reward@next1", 1, false, false], ["continuity_reward", 1, false, false], ["cap_mode", 0, false, false], ["cont_step", 0, false, false], ["base_cap", 0, false, false], ["up_pct", 0, false, false], ["zero_claim_reward", 0, false, false]] }, { because: "“上年连续参保激励应于次年增加”不成立", formula: "上年连续参保激励", reads: [["continuity_reward@next1", 1, false, false], ["continuity_reward", 1, false, false]] }] },
  { key: "continuity_reward", alias: "continuity_reward", name: "连续参保激励", role: "definition", public: true, period: "yearly", list: null, ...TYPE_11, statement: { kind: "激励", name: "连续参保激励" }, basis: ["《002》一（三）第2段第2句、第5句"], formula: "（当年不早于起算年份且有效参保状态为居民医保且连续参保年数超过连续参保年限且口径“连续激励生效”取“当年生效”的，为年初连续参保激励＋（口径“封顶方式”取“累计时封顶”的为（连续参保额度×1年，以大病保险封顶线×提高上限比例－年初连续参保激励－零报销激励为限），低于0元的按0元计，否则为连续参保额度×1年）；其他情形，为年初连续参保激励）", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["run_years", 0, false, false], ["cont_threshold", 0, false, false], ["cont_effective", 0, false, false], ["continuity_reward@opening", 0, false, false], ["cap_mode", 0, false, false], ["cont_step", 0, false, false], ["base_cap", 0, false, false], ["up_pct", 0, false, false], ["zero_claim_reward", 0, false, false]], branches: [{ because: "当年不早于起算年份且有效参保状态为居民医保且连续参保年数超过连续参保年限且口径“连续激励生效”取“当年生效”", formula: "年初连续参保激励＋（口径“封顶方式”取“累计时封顶”的为（连续参保额度×1年，以大病保险封顶线×提高上限比例－年初连续参保激励－零报销激励为限），低于0元的按0元计，否则为连续参保额度×1年）", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["run_years", 0, false, false], ["cont_threshold", 0, false, false], ["cont_effective", 0, false, false], ["continuity_reward@opening", 0, false, false], ["cap_mode", 0, false, false], ["cont_step", 0, false, false], ["base_cap", 0, false, false], ["up_pct", 0, false, false], ["zero_claim_reward", 0, false, false]] }, { because: "“当年不早于起算年份且有效参保状态为居民医保且连续参保年数超过连续参保年限且口径‘连续激励生效’取‘当年生效’”不成立", formula: "年初连续参保激励", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["run_years", 0, false, false], ["cont_threshold", 0, false, false], ["cont_effective", 0, false, false], ["continuity_reward@opening", 0, false, false]] }], initial: 0 },
  { key: "zero_claim_year", alias: "zero_claim_year", name: "当年零报销", role: "definition", public: true, period: "yearly", list: null, ...TYPE_2, statement: { kind: "规则", name: "当年零报销" }, basis: ["《002》一（三）第2段第2句第3分句"], formula: "（零报销且使用奖励额度的无法计算（零报销和使用奖励额度不能在同一年），否则为有效参保状态为居民医保且零报销）", reads: [["zero_claim", 0, false, false], ["used_reward", 0, false, false], ["effective_status", 0, false, false]], branches: [{ because: "零报销且使用奖励额度", formula: "无法计算（零报销和使用奖励额度不能在同一年）", reads: [["zero_claim", 0, false, false], ["used_reward", 0, false, false]] }, { because: "“零报销且使用奖励额度”不成立", formula: "有效参保状态为居民医保且零报销", reads: [["zero_claim", 0, false, false], ["used_reward", 0, false, false], ["effective_status", 0, false, false]] }] },
  { key: "zero_claim_reward@next1", alias: "zero_claim_reward@next1", name: "零报销激励应于次年清零", role: "definition", public: false, period: "yearly", list: null, ...TYPE_2, statement: { kind: "激励", name: "零报销激励" }, basis: ["《002》一（三）第2段第2句、第6句"], formula: "当年不早于起算年份且使用奖励额度且口径“清零时点”取“次年清零”", reads: [["epoch", 0, false, false], ["used_reward", 0, false, false], ["clear_when", 0, false, false]], branches: [], initial: false },
  { key: "zero_claim_reward@next2", alias: "zero_claim_reward@next2", name: "零报销激励应于次年增加", role: "definition", public: false, period: "yearly", list: null, ...TYPE_2, statement: { kind: "激励", name: "零报销激励" }, basis: ["《002》一（三）第2段第2句、第6句"], formula: "当年不早于起算年份且当年零报销", reads: [["epoch", 0, false, false], ["zero_claim_year", 0, false, false]], branches: [], initial: false },
  { key: "lapse_reduction", alias: "lapse_reduction", name: "断保扣减", role: "definition", public: true, period: "yearly", list: null, ...TYPE_7, statement: { kind: "扣减", name: "断保扣减" }, basis: ["《002》一（三）第2段第3句"], formula: "（当年不早于起算年份且有效参保状态为居民医保且（上年参保过或者口径“扣减限于参保过的人员”取“否”）的，为上年断保扣减＋断保额度×断保年数；其他情形，为上年断保扣减）", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["ever_insured", 1, false, false], ["reduction_needs_earlier_cover", 0, false, false], ["lapse_reduction", 1, false, false], ["pen_step", 0, false, false], ["lapsed_years", 0, false, false]], branches: [{ because: "当年不早于起算年份且有效参保状态为居民医保且（上年参保过或者口径“扣减限于参保过的人员”取“否”）", formula: "上年断保扣减＋断保额度×断保年数", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["ever_insured", 1, false, false], ["reduction_needs_earlier_cover", 0, false, false], ["lapse_reduction", 1, false, false], ["pen_step", 0, false, false], ["lapsed_years", 0, false, false]] }, { because: "“当年不早于起算年份且有效参保状态为居民医保且（上年参保过或者口径‘扣减限于参保过的人员’取‘否’）”不成立", formula: "上年断保扣减", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["ever_insured", 1, false, false], ["reduction_needs_earlier_cover", 0, false, false], ["lapse_reduction", 1, false, false]] }], initial: 0 },
  { key: "cap", alias: "cap", name: "大病最高支付限额", role: "definition", public: true, period: "once", list: null, ...TYPE_7, statement: { kind: "规则", name: "大病最高支付限额" }, basis: ["《002》一（三）第2段第2至3句"], formula: "（有效参保状态为居民医保且大病待遇不封顶为否的为（大病保险封顶线＋（连续参保激励＋零报销激励，以大病保险封顶线×提高上限比例为限）－（断保扣减，以大病保险封顶线×降低上限比例为限））四舍五入到分，否则不适用）", reads: [["effective_status", 0, false, false], ["uncapped", 0, false, false], ["base_cap", 0, false, false], ["continuity_reward", 0, false, false], ["zero_claim_reward", 0, false, false], ["up_pct", 0, false, false], ["lapse_reduction", 0, false, false], ["down_pct", 0, false, false]], branches: [{ because: "有效参保状态为居民医保且大病待遇不封顶为否", formula: "（大病保险封顶线＋（连续参保激励＋零报销激励，以大病保险封顶线×提高上限比例为限）－（断保扣减，以大病保险封顶线×降低上限比例为限））四舍五入到分", reads: [["effective_status", 0, false, false], ["uncapped", 0, false, false], ["base_cap", 0, false, false], ["continuity_reward", 0, false, false], ["zero_claim_reward", 0, false, false], ["up_pct", 0, false, false], ["lapse_reduction", 0, false, false], ["down_pct", 0, false, false]] }, { because: "“有效参保状态为居民医保且大病待遇不封顶为否”不成立", formula: "不适用", reads: [["effective_status", 0, false, false], ["uncapped", 0, false, false]] }] },
  { key: "counted_years", alias: "counted_years", name: "计入变动年数", role: "definition", public: true, period: "yearly", list: null, ...TYPE_3, statement: { kind: "规则", name: "计入变动年数" }, basis: ["《002》一（三）第3段第2句"], formula: "（口径“首个断保年计入变动等待期”取“是”的为断保年数，否则为断保年数－1年，不足0年的按0年计）", reads: [["first_lapse_year_counts", 0, false, false], ["lapsed_years", 0, false, false]], branches: [{ because: "口径“首个断保年计入变动等待期”取“是”", formula: "断保年数", reads: [["first_lapse_year_counts", 0, false, false], ["lapsed_years", 0, false, false]] }, { because: "“口径‘首个断保年计入变动等待期’取‘是’”不成立", formula: "断保年数－1年，不足0年的按0年计", reads: [["first_lapse_year_counts", 0, false, false], ["lapsed_years", 0, false, false]] }] },
  { key: "wait_starts_on", alias: "wait_starts_on", name: "起算日期", role: "definition", public: true, period: "once", list: null, ...TYPE_4, statement: { kind: "规则", name: "起算日期" }, basis: ["《002》一（三）第3段第2句"], formula: "（口径“等待期从哪天起算”取“到账日”的为缴费到账日，否则为缴费到账日、当年1月1日中较晚者）", reads: [["wait_from", 0, false, false], ["paid_on", 0, false, false]], branches: [{ because: "口径“等待期从哪天起算”取“到账日”", formula: "缴费到账日", reads: [["wait_from", 0, false, false], ["paid_on", 0, false, false]] }, { because: "“口径‘等待期从哪天起算’取‘到账日’”不成立", formula: "缴费到账日、当年1月1日中较晚者", reads: [["wait_from", 0, false, false], ["paid_on", 0, false, false]] }] },
  { key: "start_day_is_first", alias: "start_day_is_first", name: "起算日算第一天", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "规则", name: "起算日算第一天" }, basis: ["《002》一（三）第3段第2句"], formula: "口径“起算日计入等待期”取“是”或者口径“等待期从哪天起算”取“到账和年初中较晚者”且缴费到账日早于当年1月1日", reads: [["start_day_counted", 0, false, false], ["wait_from", 0, false, false], ["paid_on", 0, false, false]], branches: [] },
  { key: "unrepaired_months", alias: "unrepaired_months", name: "未修复等待月数", role: "definition", public: true, period: "yearly", list: null, ...TYPE_10, statement: { kind: "规则", name: "未修复等待月数" }, basis: ["《002》一（三）第3段第2句"], formula: "（当年早于起算年份的，为0个月；断保年数不少于下限年数的，为固定等待月数＋（计入变动年数每满1年计每年增减月数）、合计下限中较大者；其他情形，为固定等待月数＋（计入变动年数每满1年计每年增减月数））", reads: [["epoch", 0, false, false], ["lapsed_years", 0, false, false], ["floor_years", 0, false, false], ["fixed", 0, false, false], ["counted_years", 0, false, false], ["per_year", 0, false, false], ["floor_total", 0, false, false]], branches: [{ because: "当年早于起算年份", formula: "0个月", reads: [["epoch", 0, false, false]] }, { because: "断保年数不少于下限年数", formula: "固定等待月数＋（计入变动年数每满1年计每年增减月数）、合计下限中较大者", reads: [["epoch", 0, false, false], ["lapsed_years", 0, false, false], ["floor_years", 0, false, false], ["fixed", 0, false, false], ["counted_years", 0, false, false], ["per_year", 0, false, false], ["floor_total", 0, false, false]] }, { because: "“当年早于起算年份”不成立，“断保年数不少于下限年数”不成立", formula: "固定等待月数＋（计入变动年数每满1年计每年增减月数）", reads: [["epoch", 0, false, false], ["lapsed_years", 0, false, false], ["floor_years", 0, false, false], ["fixed", 0, false, false], ["counted_years", 0, false, false], ["per_year", 0, false, false]] }] },
  { key: "carry_over", alias: "carry_over", name: "跨年等待上限", role: "definition", public: true, period: "yearly", list: null, ...TYPE_10, statement: { kind: "状态", name: "跨年等待上限" }, basis: ["《002》一（三）第3段第2句"], formula: "（当年早于起算年份的，为0个月；有效参保状态为居民医保且（逾期缴费或者断保年数超过0年）的，为上年跨年等待上限－12个月、（逾期缴费的为未修复等待月数，否则为未修复等待月数－12个月）、0个月中较大者；其他情形，为上年跨年等待上限－12个月，不足0个月的按0个月计）", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["late", 0, false, false], ["lapsed_years", 0, false, false], ["carry_over", 1, false, false], ["unrepaired_months", 0, false, false]], branches: [{ because: "当年早于起算年份", formula: "0个月", reads: [["epoch", 0, false, false]] }, { because: "有效参保状态为居民医保且（逾期缴费或者断保年数超过0年）", formula: "上年跨年等待上限－12个月、（逾期缴费的为未修复等待月数，否则为未修复等待月数－12个月）、0个月中较大者", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["late", 0, false, false], ["lapsed_years", 0, false, false], ["carry_over", 1, false, false], ["unrepaired_months", 0, false, false]] }, { because: "“当年早于起算年份”不成立，“有效参保状态为居民医保且（逾期缴费或者断保年数超过0年）”不成立", formula: "上年跨年等待上限－12个月，不足0个月的按0个月计", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["late", 0, false, false], ["lapsed_years", 0, false, false], ["carry_over", 1, false, false]] }], initial: 0 },
  { key: "wait@exempt", alias: "wait@exempt", name: "免除待遇等待期", role: "definition", public: false, period: "once", list: null, ...TYPE_2, statement: { kind: "等待期", name: "待遇等待期" }, basis: ["《002》一（三）第3段第2至3句"], formula: "（当年不早于起算年份且有效参保状态为居民医保的为当年出生或者属于特殊群体，否则不适用）", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["born_this_year", 0, false, false], ["exempt", 0, false, false]], branches: [{ because: "当年不早于起算年份且有效参保状态为居民医保", formula: "当年出生或者属于特殊群体", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["born_this_year", 0, false, false], ["exempt", 0, false, false]] }, { because: "“当年不早于起算年份且有效参保状态为居民医保”不成立", formula: "不适用", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false]] }] },
  { key: "wait_fixed", alias: "wait_fixed", name: "固定等待期", role: "definition", public: true, period: "once", list: null, ...TYPE_10, statement: { kind: "等待期", name: "待遇等待期" }, basis: ["《002》一（三）第3段第2至3句"], formula: "（当年不早于起算年份且有效参保状态为居民医保的为（免除待遇等待期的为0个月，否则为（逾期缴费或者断保年数超过0年的为固定等待月数，否则为0个月）），否则不适用）", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait@exempt", 0, false, false], ["late", 0, false, false], ["lapsed_years", 0, false, false], ["fixed", 0, false, false]], branches: [{ because: "当年不早于起算年份且有效参保状态为居民医保，免除待遇等待期", formula: "0个月", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait@exempt", 0, false, false]] }, { because: "当年不早于起算年份且有效参保状态为居民医保，逾期缴费或者断保年数超过0年，“免除待遇等待期”不成立", formula: "固定等待月数", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait@exempt", 0, false, false], ["late", 0, false, false], ["lapsed_years", 0, false, false], ["fixed", 0, false, false]] }, { because: "当年不早于起算年份且有效参保状态为居民医保，“免除待遇等待期”不成立，“逾期缴费或者断保年数超过0年”不成立", formula: "0个月", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait@exempt", 0, false, false], ["late", 0, false, false], ["lapsed_years", 0, false, false]] }, { because: "“当年不早于起算年份且有效参保状态为居民医保”不成立", formula: "不适用", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false]] }] },
  { key: "wait@floor", alias: "wait@floor", name: "待遇等待期的合计下限", role: "definition", public: false, period: "once", list: null, ...TYPE_10, statement: { kind: "等待期", name: "待遇等待期" }, basis: ["《002》一（三）第3段第2至3句"], formula: "（当年不早于起算年份且有效参保状态为居民医保的为（免除待遇等待期的为0个月，否则为（断保年数不少于下限年数的为合计下限，否则为0个月）），否则不适用）", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait@exempt", 0, false, false], ["lapsed_years", 0, false, false], ["floor_years", 0, false, false], ["floor_total", 0, false, false]], branches: [{ because: "当年不早于起算年份且有效参保状态为居民医保，免除待遇等待期", formula: "0个月", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait@exempt", 0, false, false]] }, { because: "当年不早于起算年份且有效参保状态为居民医保，断保年数不少于下限年数，“免除待遇等待期”不成立", formula: "合计下限", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait@exempt", 0, false, false], ["lapsed_years", 0, false, false], ["floor_years", 0, false, false], ["floor_total", 0, false, false]] }, { because: "当年不早于起算年份且有效参保状态为居民医保，“免除待遇等待期”不成立，“断保年数不少于下限年数”不成立", formula: "0个月", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait@exempt", 0, false, false], ["lapsed_years", 0, false, false], ["floor_years", 0, false, false]] }, { because: "“当年不早于起算年份且有效参保状态为居民医保”不成立", formula: "不适用", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false]] }] },
  { key: "wait@gross", alias: "wait@gross", name: "修复前的变动待遇等待期", role: "definition", public: false, period: "once", list: null, ...TYPE_10, statement: { kind: "等待期", name: "待遇等待期" }, basis: ["《002》一（三）第3段第2至3句"], formula: "（当年不早于起算年份且有效参保状态为居民医保的为（免除待遇等待期的为0个月，否则为计入变动年数每满1年计每年增减月数），否则不适用）", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait@exempt", 0, false, false], ["counted_years", 0, false, false], ["per_year", 0, false, false]], branches: [{ because: "当年不早于起算年份且有效参保状态为居民医保，免除待遇等待期", formula: "0个月", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait@exempt", 0, false, false]] }, { because: "当年不早于起算年份且有效参保状态为居民医保，“免除待遇等待期”不成立", formula: "计入变动年数每满1年计每年增减月数", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait@exempt", 0, false, false], ["counted_years", 0, false, false], ["per_year", 0, false, false]] }, { because: "“当年不早于起算年份且有效参保状态为居民医保”不成立", formula: "不适用", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false]] }] },
  { key: "wait_repairable", alias: "wait_repairable", name: "可修复年数", role: "definition", public: true, period: "once", list: null, ...TYPE_3, statement: { kind: "等待期", name: "待遇等待期" }, basis: ["《002》一（三）第3段第2至3句"], formula: "（当年不早于起算年份且有效参保状态为居民医保的为（修复前的变动待遇等待期为0个月的为0年，否则为（修复前的变动待遇等待期－（待遇等待期的合计下限－固定等待期，不足0个月的按0个月计），不足0个月的按0个月计）每满每年增减月数计1年），否则不适用）", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait@gross", 0, false, false], ["wait@floor", 0, false, false], ["wait_fixed", 0, false, false], ["per_year", 0, false, false]], branches: [{ because: "当年不早于起算年份且有效参保状态为居民医保，修复前的变动待遇等待期为0个月", formula: "0年", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait@gross", 0, false, false]] }, { because: "当年不早于起算年份且有效参保状态为居民医保，“修复前的变动待遇等待期为0个月”不成立", formula: "（修复前的变动待遇等待期－（待遇等待期的合计下限－固定等待期，不足0个月的按0个月计），不足0个月的按0个月计）每满每年增减月数计1年", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait@gross", 0, false, false], ["wait@floor", 0, false, false], ["wait_fixed", 0, false, false], ["per_year", 0, false, false]] }, { because: "“当年不早于起算年份且有效参保状态为居民医保”不成立", formula: "不适用", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false]] }] },
  { key: "wait_variable", alias: "wait_variable", name: "变动等待期", role: "definition", public: true, period: "once", list: null, ...TYPE_10, statement: { kind: "等待期", name: "待遇等待期" }, basis: ["《002》一（三）第3段第2至3句"], formula: "（当年不早于起算年份且有效参保状态为居民医保的为（补缴年数超过可修复年数的无法计算（“补缴年数”超过了可以修复的上限，多缴的不能减少等待期），否则为修复前的变动待遇等待期－（补缴年数每满1年计每年增减月数）），否则不适用）", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["repair_years", 0, false, false], ["wait_repairable", 0, false, false], ["wait@gross", 0, false, false], ["per_year", 0, false, false]], branches: [{ because: "当年不早于起算年份且有效参保状态为居民医保，补缴年数超过可修复年数", formula: "无法计算（“补缴年数”超过了可以修复的上限，多缴的不能减少等待期）", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["repair_years", 0, false, false], ["wait_repairable", 0, false, false]] }, { because: "当年不早于起算年份且有效参保状态为居民医保，“补缴年数超过可修复年数”不成立", formula: "修复前的变动待遇等待期－（补缴年数每满1年计每年增减月数）", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["repair_years", 0, false, false], ["wait_repairable", 0, false, false], ["wait@gross", 0, false, false], ["per_year", 0, false, false]] }, { because: "“当年不早于起算年份且有效参保状态为居民医保”不成立", formula: "不适用", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false]] }] },
  { key: "wait_total", alias: "wait_total", name: "等待期合计", role: "definition", public: true, period: "once", list: null, ...TYPE_10, statement: { kind: "等待期", name: "待遇等待期" }, basis: ["《002》一（三）第3段第2至3句"], formula: "（当年不早于起算年份且有效参保状态为居民医保的为待遇等待期的合计下限、固定等待期＋变动等待期中较大者，否则不适用）", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait@floor", 0, false, false], ["wait_fixed", 0, false, false], ["wait_variable", 0, false, false]], branches: [{ because: "当年不早于起算年份且有效参保状态为居民医保", formula: "待遇等待期的合计下限、固定等待期＋变动等待期中较大者", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait@floor", 0, false, false], ["wait_fixed", 0, false, false], ["wait_variable", 0, false, false]] }, { because: "“当年不早于起算年份且有效参保状态为居民医保”不成立", formula: "不适用", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false]] }] },
  { key: "repair_cost", alias: "repair_cost", name: "缴费修复金额", role: "definition", public: true, period: "once", list: null, ...TYPE_7, statement: { kind: "等待期", name: "待遇等待期" }, basis: ["《002》一（三）第3段第2至3句"], formula: "（当年不早于起算年份且有效参保状态为居民医保的为（补缴年数为0年的为0元，否则为补缴年数×个人缴费标准），否则不适用）", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["repair_years", 0, false, false], ["individual_standard", 0, false, false]], branches: [{ because: "当年不早于起算年份且有效参保状态为居民医保，补缴年数为0年", formula: "0元", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["repair_years", 0, false, false]] }, { because: "当年不早于起算年份且有效参保状态为居民医保，“补缴年数为0年”不成立", formula: "补缴年数×个人缴费标准", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["repair_years", 0, false, false], ["individual_standard", 0, false, false]] }, { because: "“当年不早于起算年份且有效参保状态为居民医保”不成立", formula: "不适用", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false]] }] },
  { key: "wait_over", alias: "wait_over", name: "等待期满日", role: "definition", public: true, period: "once", list: null, ...TYPE_4, statement: { kind: "等待期", name: "待遇等待期" }, basis: ["《002》一（三）第3段第2至3句"], formula: "（当年不早于起算年份且有效参保状态为居民医保的为（口径“等待期单位”取“按日计”的为（起算日算第一天或者等待期合计×11/月×30天为0天的，为（口径“延长期待遇起始”取“自年初起”且断保年数为0年且逾期缴费为否的，为当年1月1日；其他情形，为起算日期）后等待期合计×11/月×30天；其他情形，为（（口径“延长期待遇起始”取“自年初起”且断保年数为0年且逾期缴费为否的，为当年1月1日；其他情形，为起算日期）后等待期合计×11/月×30天）的次日），否则为（起算日算第一天或者等待期合计为0个月的为（口径“期满无对应日”取“次日起”且起算日算第一天的为自（口径“延长期待遇起始”取“自年初起”且断保年数为0年且逾期缴费为否的，为当年1月1日；其他情形，为起算日期）起满等待期合计之日（无对应日的顺延），否则为自（口径“延长期待遇起始”取“自年初起”且断保年数为0年且逾期缴费为否的，为当年1月1日；其他情形，为起算日期）起满等待期合计之日（无对应日的取月末）），否则为（口径“期满无对应日”取“次日起”且起算日算第一天的为自（口径“延长期待遇起始”取“自年初起”且断保年数为0年且逾期缴费为否的，为当年1月1日；其他情形，为起算日期）起满等待期合计之日（无对应日的顺延），否则为自（口径“延长期待遇起始”取“自年初起”且断保年数为0年且逾期缴费为否的，为当年1月1日；其他情形，为起算日期）起满等待期合计之日（无对应日的取月末））的次日）），否则不适用）", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait_unit", 0, false, false], ["start_day_is_first", 0, false, false], ["wait_total", 0, false, false], ["extension_cover_from", 0, false, false], ["lapsed_years", 0, false, false], ["late", 0, false, false], ["wait_starts_on", 0, false, false], ["month_end_rule", 0, false, false]], branches: [{ because: "当年不早于起算年份且有效参保状态为居民医保，口径“等待期单位”取“按日计”，起算日算第一天或者等待期合计×11/月×30天为0天", formula: "（口径“延长期待遇起始”取“自年初起”且断保年数为0年且逾期缴费为否的，为当年1月1日；其他情形，为起算日期）后等待期合计×11/月×30天", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait_unit", 0, false, false], ["start_day_is_first", 0, false, false], ["wait_total", 0, false, false], ["extension_cover_from", 0, false, false], ["lapsed_years", 0, false, false], ["late", 0, false, false], ["wait_starts_on", 0, false, false]] }, { because: "当年不早于起算年份且有效参保状态为居民医保，口径“等待期单位”取“按日计”，“起算日算第一天或者等待期合计×11/月×30天为0天”不成立", formula: "（（口径“延长期待遇起始”取“自年初起”且断保年数为0年且逾期缴费为否的，为当年1月1日；其他情形，为起算日期）后等待期合计×11/月×30天）的次日", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait_unit", 0, false, false], ["start_day_is_first", 0, false, false], ["wait_total", 0, false, false], ["extension_cover_from", 0, false, false], ["lapsed_years", 0, false, false], ["late", 0, false, false], ["wait_starts_on", 0, false, false]] }, { because: "当年不早于起算年份且有效参保状态为居民医保，起算日算第一天或者等待期合计为0个月，口径“期满无对应日”取“次日起”且起算日算第一天，“口径‘等待期单位’取‘按日计’”不成立", formula: "自（口径“延长期待遇起始”取“自年初起”且断保年数为0年且逾期缴费为否的，为当年1月1日；其他情形，为起算日期）起满等待期合计之日（无对应日的顺延）", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait_unit", 0, false, false], ["start_day_is_first", 0, false, false], ["wait_total", 0, false, false], ["month_end_rule", 0, false, false], ["extension_cover_from", 0, false, false], ["lapsed_years", 0, false, false], ["late", 0, false, false], ["wait_starts_on", 0, false, false]] }, { because: "当年不早于起算年份且有效参保状态为居民医保，起算日算第一天或者等待期合计为0个月，“口径‘等待期单位’取‘按日计’”不成立，“口径‘期满无对应日’取‘次日起’且起算日算第一天”不成立", formula: "自（口径“延长期待遇起始”取“自年初起”且断保年数为0年且逾期缴费为否的，为当年1月1日；其他情形，为起算日期）起满等待期合计之日（无对应日的取月末）", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait_unit", 0, false, false], ["start_day_is_first", 0, false, false], ["wait_total", 0, false, false], ["month_end_rule", 0, false, false], ["extension_cover_from", 0, false, false], ["lapsed_years", 0, false, false], ["late", 0, false, false], ["wait_starts_on", 0, false, false]] }, { because: "当年不早于起算年份且有效参保状态为居民医保，“口径‘等待期单位’取‘按日计’”不成立，“起算日算第一天或者等待期合计为0个月”不成立", formula: "（口径“期满无对应日”取“次日起”且起算日算第一天的为自（口径“延长期待遇起始”取“自年初起”且断保年数为0年且逾期缴费为否的，为当年1月1日；其他情形，为起算日期）起满等待期合计之日（无对应日的顺延），否则为自（口径“延长期待遇起始”取“自年初起”且断保年数为0年且逾期缴费为否的，为当年1月1日；其他情形，为起算日期）起满等待期合计之日（无对应日的取月末））的次日", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false], ["wait_unit", 0, false, false], ["start_day_is_first", 0, false, false], ["wait_total", 0, false, false], ["month_end_rule", 0, false, false], ["extension_cover_from", 0, false, false], ["lapsed_years", 0, false, false], ["late", 0, false, false], ["wait_starts_on", 0, false, false]] }, { because: "“当年不早于起算年份且有效参保状态为居民医保”不成立", formula: "不适用", reads: [["epoch", 0, false, false], ["effective_status", 0, false, false]] }] },
  { key: "benefit_start", alias: "benefit_start", name: "待遇开始日", role: "definition", public: true, period: "once", list: null, ...TYPE_4, statement: { kind: "规则", name: "待遇开始日" }, basis: ["《002》一（三）第3段第2句"], formula: "（等待期满日适用的为（上年跨年等待上限超过0个月且并非（当年出生或者属于特殊群体）的，为等待期满日、当年1月1日、跨年待遇开始日中较晚者；其他情形，为等待期满日、当年1月1日中较晚者），否则不适用）", reads: [["wait_over", 0, false, false], ["carry_over", 1, false, false], ["born_this_year", 0, false, false], ["exempt", 0, false, false], ["carried_start", 0, false, false]], branches: [{ because: "等待期满日适用，上年跨年等待上限超过0个月且并非（当年出生或者属于特殊群体）", formula: "等待期满日、当年1月1日、跨年待遇开始日中较晚者", reads: [["wait_over", 0, false, false], ["carry_over", 1, false, false], ["born_this_year", 0, false, false], ["exempt", 0, false, false], ["carried_start", 0, false, false]] }, { because: "等待期满日适用，“上年跨年等待上限超过0个月且并非（当年出生或者属于特殊群体）”不成立", formula: "等待期满日、当年1月1日中较晚者", reads: [["wait_over", 0, false, false], ["carry_over", 1, false, false], ["born_this_year", 0, false, false], ["exempt", 0, false, false]] }, { because: "“等待期满日适用”不成立", formula: "不适用", reads: [["wait_over", 0, false, false]] }] },
  { key: "service_covered", alias: "service_covered", name: "就诊日可享受待遇", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "资格", name: "就诊日可享受待遇" }, basis: ["《002》一（三）第3段第2句"], formula: "（已填报就诊日的为有效参保状态为居民医保且就诊日不早于（新生儿待遇开始日适用的为新生儿待遇开始日，否则为待遇开始日）且不晚于本年度末日，否则不适用）", reads: [["service_date", 0, false, false], ["effective_status", 0, false, false], ["newborn_cover_start", 0, false, false], ["benefit_start", 0, false, false]], branches: [{ because: "已填报就诊日", formula: "有效参保状态为居民医保且就诊日不早于（新生儿待遇开始日适用的为新生儿待遇开始日，否则为待遇开始日）且不晚于本年度末日", reads: [["service_date", 0, false, false], ["effective_status", 0, false, false], ["newborn_cover_start", 0, false, false], ["benefit_start", 0, false, false]] }, { because: "“已填报就诊日”不成立", formula: "不适用", reads: [["service_date", 0, false, false]] }] },
  { key: "late_by_date", alias: "late_by_date", name: "按到账日逾期", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "规则", name: "按到账日逾期" }, basis: ["《002》二（六）第1段第1句"], formula: "（核对到账日的为缴费到账日晚于集中参保期截止日，否则不适用）", reads: [["check_window", 0, false, false], ["paid_on", 0, false, false], ["window_close", 0, false, false]], branches: [{ because: "核对到账日", formula: "缴费到账日晚于集中参保期截止日", reads: [["check_window", 0, false, false], ["paid_on", 0, false, false], ["window_close", 0, false, false]] }, { because: "“核对到账日”不成立", formula: "不适用", reads: [["check_window", 0, false, false]] }] },
  { key: "clinic_included", alias: "clinic_included", name: "村卫生室纳入支付范围", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "资格", name: "村卫生室纳入支付范围" }, basis: ["《002》二（七）第1段第2句"], formula: "村卫生室申请且村卫生室符合条件", reads: [["clinic_applied", 0, false, false], ["clinic_qualified", 0, false, false]], branches: [] },
  { key: "campaign_on_time", alias: "campaign_on_time", name: "宣传活动如期开展", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "规则", name: "宣传活动如期开展" }, basis: ["《002》二（五）第1段第2句"], formula: "（已填报宣传活动日的为宣传活动日不早于当年9月1日且不晚于当年9月30日，否则不适用）", reads: [["campaign_date", 0, false, false]], branches: [{ because: "已填报宣传活动日", formula: "宣传活动日不早于当年9月1日且不晚于当年9月30日", reads: [["campaign_date", 0, false, false]] }, { because: "“已填报宣传活动日”不成立", formula: "不适用", reads: [["campaign_date", 0, false, false]] }] },
  { key: "forced_insurance_violation", alias: "forced_insurance_violation", name: "违规要求学生投保", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "规则", name: "违规要求学生投保" }, basis: ["《002》三（九）第1段第4句"], formula: "强制诱导学生投保", reads: [["forced_insurance", 0, false, false]], branches: [] },
  { key: "target_escalated", alias: "target_escalated", name: "层层加码", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "规则", name: "层层加码" }, basis: ["《002》四（十二）第1段第3句"], formula: "（已填报上级下达目标人数且已填报分解下达目标人数的为分解下达目标人数超过上级下达目标人数，否则不适用）", reads: [["target_received", 0, false, false], ["target_passed_on", 0, false, false]], branches: [{ because: "已填报上级下达目标人数且已填报分解下达目标人数", formula: "分解下达目标人数超过上级下达目标人数", reads: [["target_received", 0, false, false], ["target_passed_on", 0, false, false]] }, { because: "“已填报上级下达目标人数且已填报分解下达目标人数”不成立", formula: "不适用", reads: [["target_received", 0, false, false], ["target_passed_on", 0, false, false]] }] },
  { key: "cities.enrolment_target", alias: "enrolment_target", name: "参保目标人数", role: "definition", public: true, period: "once", list: "cities", ...TYPE_8, statement: { kind: "分配", name: "参保目标人数" }, basis: ["《002》四（十二）第1段第2句"], formula: "全省参保目标人数在各市州之间按户籍人口、常住人口、参保扩面潜力等因素分配的份额", reads: [["provincial_target", 0, false, false], ["weight_registered_population", 0, false, false], ["cities.registered_population", 0, false, true], ["weight_usual_population", 0, false, false], ["cities.usual_population", 0, false, true], ["weight_potential", 0, false, false], ["cities.potential", 0, false, true]], branches: [] },
  { key: "enrolment_in_fund", alias: "enrolment_in_fund", name: "参保工作计入补助资金", role: "definition", public: true, period: "once", list: null, kind: "choice", category: "核对结果", choices: [{ alias: "satisfied", name: "满足" }, { alias: "deviates", name: "偏离" }, { alias: "violated", name: "违反" }, { alias: "notice", name: "提示" }], statement: { kind: "要求", name: "参保工作计入补助资金" }, basis: ["《002》四（十三）第1段第2句"], formula: "（各补助资金因素的个数超过0个的为（各补助资金因素中反映参保工作情况者的因素权重之和高于0的，为满足；其他情形，为违反），否则不适用）", reads: [["fund_factors.about_enrolment", 0, false, true], ["fund_factors.factor_weight", 0, false, true]], branches: [{ because: "各补助资金因素的个数超过0个，各补助资金因素中反映参保工作情况者的因素权重之和高于0", formula: "满足", reads: [["fund_factors.about_enrolment", 0, false, true], ["fund_factors.factor_weight", 0, false, true]] }, { because: "各补助资金因素的个数超过0个，“各补助资金因素中反映参保工作情况者的因素权重之和高于0”不成立", formula: "违反", reads: [["fund_factors.about_enrolment", 0, false, true], ["fund_factors.factor_weight", 0, false, true]] }, { because: "“各补助资金因素的个数超过0个”不成立", formula: "不适用", reads: [] }] },
]
const MOST_MEMBERS = 10000
const OUTPUTS = DEFINITIONS.filter((item) => item.public)
const FIELDS = LISTS.flatMap((list) => list.fields)
const ITEMS = new Map([...INPUTS, ...FIELDS, ...PARAMETERS, ...READINGS, ...DEFINITIONS].map((item) => [item.key, item]))
export { POLICY as policy, INPUTS as inputs, LISTS as lists, PARAMETERS as parameters, READINGS as readings, OUTPUTS as outputs }
/** 各个英文别名的中文名称。 */
export const names = Object.fromEntries([...ITEMS.values(), ...LISTS].map((item) => [item.alias, item.name]))

// 猜测写错的名称时：同音或者形近的字，繁体字。
const LOOKALIKES = "己已巳 未末 人入 日曰 千干于 力カ 工エ 口ロ囗 —ー一－–―‐‑−- aаɑα eеє oοоσ0〇 pрρ cсϲ xхχ yуγ iіι l1| sѕ jј hһ vνѵ bЬ kκк mм tтτ nп 待侍 大太犬 天夭 木本术 目且 田由甲申 刀力 住往 代伐 比此 失矢 情清请 历厉 抵低 孤弧 妨防 账帐 享亨 延廷 逐遂 扩护 材村 扣扒 休体 付什 准淮 用甩甪 限根 因困 特持 征证 期朗 额颁 缴激 减咸 续绩 人八 入八 安按案岸暗 保包报宝抱暴饱爆薄堡胞曝 本奔 比必毕币闭避笔壁鼻彼臂弊碧蔽逼庇辟 边变便编遍辩辨扁鞭贬 表标彪 病并兵冰饼丙秉柄 不部步布补捕簿卜 才财材采菜彩裁猜踩 参残餐惨灿惭 策册测侧厕 参岑 层曾 查差察茶插叉刹 差拆柴 长常场厂唱昌肠尝偿畅倡 吃持迟尺池齿赤翅耻痴斥驰 重充冲虫崇宠 筹抽愁酬丑仇绸臭 出处除初础楚储触厨畜 传船穿川串喘 此次词辞慈磁刺瓷雌赐 从聪丛匆葱 村存寸 大答达打搭 代带待戴袋贷逮呆怠 但单担淡蛋弹胆诞丹旦耽 当党档荡挡 到道导倒刀岛盗稻悼蹈 的得德地 等登灯邓凳瞪 地第的底低弟递敌帝抵滴缔堤笛迪 点电店典殿垫淀颠滇 定顶订丁盯钉鼎 动东冬懂洞冻董栋 度都读独毒督堵赌杜肚渡 断段短端锻 对队堆兑 吨顿盾蹲敦趸 多夺朵躲堕舵度 额恶饿俄峨鹅厄遏 二而儿耳尔 反范饭犯翻番凡烦繁返泛贩 方放房防访仿芳妨纺 费非飞肥废肺匪沸菲 分份粉奋纷愤氛坟 风丰封峰奉蜂疯锋缝冯讽枫 服府付负富福复副附父夫妇符伏扶辅腐浮幅抚赴腹赋覆肤俯甫傅 高告搞稿糕膏 个各革格歌哥割隔阁搁葛戈 工公共功供宫攻巩贡恭弓拱 够构购狗沟勾钩苟 古故固股顾鼓骨谷估姑孤雇辜沽 国过果锅裹郭 行航杭夯 好号毫豪耗浩 和合河何核喝贺荷盒赫 户护互湖胡忽呼虎糊壶沪 或活火获货伙祸惑豁和 机及级计记几己基济积集急际即技极季激既继纪绩疾籍寄击鸡吉挤剂迹辑寂系脊缉忌饥藉给稽 家加价架假甲嘉佳驾夹嫁 见间件建减检监简坚艰健渐践鉴键兼剑荐箭剪肩捡俭尖溅 将江降奖讲强疆姜匠浆蒋酱 教交较叫角脚焦胶缴校轿觉骄郊浇搅 接结解界节阶街姐借介届戒皆截洁揭杰劫捷藉 金进今近紧仅尽禁津斤锦劲晋筋浸谨 经京精境静景警竞净竟镜井敬径惊晶睛 就九久究救酒旧纠舅疚 局居据举具剧聚巨拒距句俱惧矩菊拘 军均君俊菌 开凯慨楷 口扣寇 跨夸垮 况矿框狂旷 困昆捆鲲 扩括阔廓 类累雷泪垒勒 力里理利立历例离李礼丽厉励粒黎莉隶厘吏 联连练脸怜廉恋炼链莲敛 领令另零灵龄陵凌岭铃 六流留刘柳 妈马吗麻骂码摩 满慢漫蛮瞒 没每美妹眉梅媒煤枚 们门闷 面免棉眠绵勉 民敏 名明命鸣铭 末莫模没默磨摸墨魔膜漠摩 目母木亩幕慕墓牧姆穆模 那拿哪纳娜 难南男 内 年念粘 品贫频拼聘 起其期气七企器齐奇弃汽旗妻欺骑启棋契漆歧凄岂 前千钱签欠迁浅潜牵铅谦遣歉嵌纤仟 强枪墙抢 亲勤侵琴秦 情清请青轻庆倾晴 去区取曲趣屈渠趋驱 全权圈泉劝券拳犬 群裙 人任认仁忍刃 日 如入乳儒 上商伤赏尚熵 身深什神申审甚沈伸慎肾参渗 生省声升胜圣盛剩绳牲 是时事市实世使十式师史示失施视室食石始士试势适释饰识氏驶诗拾逝蚀匙湿侍尸誓似 受收手首售守授寿瘦兽 数书术属输树述熟署束竖舒叔殊疏赎暑鼠蔬枢梳蜀 素速诉苏宿俗塑溯肃 算酸 他它她塔踏 台太态泰抬胎 特 体提题替梯踢剔 天田填甜添 条跳挑调 头投透偷 土图突途徒涂吐屠 万完晚玩碗湾弯顽 为位委未维围卫微危伟味违尾谓威唯惟胃慰喂畏伪 无五物务武午误悟舞吴屋污雾伍侮勿戊 下夏吓霞峡狭辖瞎厦虾 现线县先限显险献鲜闲弦贤衔嫌陷仙宪咸纤 想向相象乡项香响像享箱巷详祥降湘 小校效笑消销晓孝削肖 新心信辛欣薪芯 行性形星兴型姓省醒幸刑杏 需许须续序虚徐绪蓄畜叙恤旭 选宣悬旋 学血雪穴削 严眼言研验延沿演烟盐颜岩宴艳炎掩焰雁咽 要药腰摇遥咬谣 也业夜叶页野爷液冶 一以已义意议易医依移遗艺疑亿益异宜衣忆役译抑翼姨仪伊乙亦逸溢谊毅椅奕疫 因音引印银阴饮隐姻殷 应英影营迎硬赢映盈鹰婴颖 用永勇拥泳涌佣 有又由友游优油右邮幼尤诱犹忧 与于预育语遇余予域欲雨玉愈渔鱼宇狱豫裕誉愚喻寓隅舆逾娱御渝 员元院原远源愿园援圆缘怨 月约越乐跃阅粤悦岳 则责泽择 增曾赠综 债宅摘窄择 长张章障掌涨仗丈帐账杖 者这着折哲浙 真阵镇针振震诊珍侦枕 正政证整争征挣郑症蒸睁 之制只知直治至支指质志致值职置止执智植纸织枝殖旨滞址秩稚汁识 中种重众钟终忠仲肿 州周洲轴舟昼皱骤 主住注助著筑逐诸猪竹祝珠株朱柱驻贮烛铸属 专转传赚砖 装状庄壮撞桩 准 自子资字紫姿仔滋咨 总综宗纵踪 最罪醉嘴 作做坐座左昨"
const TRADITIONAL_PAIRS = "參参 險险 醫医 費费 繳缴 額额 獎奖 勵励 減减 斷断 連连 續续 數数 當当 為为 爲为 於于 從从 對对 個个 務务 單单 項项 補补 計计 標标 準准 歷历 曆历 總总 報报 銷销 級级 門门 職职 業业 員员 貧贫 戶户 證证 號号 條条 點点 變变 動动 開开 時时 終终 內内 屬属 機机 構构 無无 過过 達达 選选 擇择 應应 權权 傳传 兒儿 眾众 學学 導导 強强 徑径 態态 擴扩 況况 測测 監监 碼码 籌筹 經经 線线 編编 藥药 衛卫 製制 視视 親亲 診诊 請请 讀读 資资 賬账 較较 長长 難难 靈灵 頂顶 領领 體体 滿满"

// ---- 精确的数和 JSON ----

/** 精确的小数（或者除不尽的分数，如 1/3），按写法保存；从不经过二进制浮点数。 */
export class Exact {
  /** @param {string} digits */
  constructor(digits) {
    /** @readonly */
    this.digits = String(digits)
    Object.freeze(this)
  }
  toString() {
    return this.digits
  }
  toJSON() {
    return this.digits
  }
}

const REPEATED = Symbol("重复的键")
const ORDER = Symbol("键的次序")

/**
 * JSON 的文字化为数据：数保持精确（小数是 Exact，大的整数是 BigInt），对象记住键的次序和重复。不合写法时抛出 SyntaxError。
 * @param {string} text @returns {any}
 */
export function parse(text) {
  if (typeof text !== "string") throw new SyntaxError("要读的应当是 JSON 的文字")
  const reader = new Reader(text.replace(/^\ufeff/, ""))
  const value = reader.value()
  reader.space()
  return reader.at === reader.text.length ? value : reader.fail()
}

class Reader {
  constructor(text) {
    this.text = text
    this.at = 0
    this.depth = 0
  }
  fail(why = "不合 JSON 的写法") {
    throw new SyntaxError(`第${this.at + 1}个字符处${why}`)
  }
  space() {
    while (" \t\r\n".includes(this.text[this.at] ?? "x")) this.at++
  }
  /** 下一个字符如果是 mark 就读过去。 */
  take(mark) {
    this.space()
    if (this.text[this.at] !== mark) return false
    this.at++
    return true
  }
  match(pattern) {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found) this.at += found[0].length
    return found && found[0]
  }
  value() {
    if (this.take("{")) return this.nested(() => this.object())
    if (this.take("[")) return this.nested(() => this.list())
    if (this.text[this.at] === '"') return this.string()
    const number = this.match(/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y)
    if (number) return numberOf(number)
    const word = this.match(/true|false|null|NaN|-?Infinity/y)
    if (!word) this.fail()
    const words = { true: true, false: false, null: null }
    return word in words ? words[word] : new Exact(word)
  }
  nested(read) {
    if (++this.depth > 500) this.fail("嵌套的层数过多")
    const found = read()
    this.depth--
    return found
  }
  string() {
    let end = this.at
    do end = this.text.indexOf('"', end + 1)
    while (end > 0 && this.escaped(end))
    try {
      const found = JSON.parse(this.text.slice(this.at, end + 1))
      this.at = end + 1
      return found
    } catch {
      return this.fail()
    }
  }
  /** 前面的反斜杠是单数的，不是结尾。 */
  escaped(end) {
    let before = end
    while (this.text[before - 1] === "\\") before--
    return (end - before) % 2 === 1
  }
  list() {
    const found = []
    if (this.take("]")) return found
    do found.push(this.value())
    while (this.take(","))
    return this.take("]") ? found : this.fail()
  }
  object() {
    const found = Object.create(null)
    const order = []
    Object.defineProperty(found, ORDER, { value: order })
    if (this.take("}")) return found
    do {
      this.space()
      const key = this.text[this.at] === '"' ? this.string() : this.fail()
      if (!this.take(":")) this.fail()
      if (key in found && !(REPEATED in found)) Object.defineProperty(found, REPEATED, { value: key })
      if (!(key in found)) order.push(key)
      found[key] = this.value()
    } while (this.take(","))
    return this.take("}") ? found : this.fail()
  }
}

/** 指数有16位的，读的时候一律因过大过小而拒绝，以15个9代替。 */
const BEYOND = /(?<=[eE])([+-]?)0*[1-9][0-9]{15,}$/
const numberOf = (text) => {
  if (/[.eE]/.test(text) || text.length > 300) return new Exact(text.replace(BEYOND, `$1${"9".repeat(15)}`))
  const whole = BigInt(text)
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole
}

/**
 * 结果化为 JSON 的文字：数逐位写出，与 mingce run 一致。
 * @param {unknown} value @returns {string}
 */
export function toJson(value) {
  if (value === null || value === undefined) return "null"
  if (value instanceof Exact) return value.digits.includes("/") ? quotedText(value.digits) : value.digits
  if (Array.isArray(value)) return `[${value.map(toJson).join(", ")}]`
  if (typeof value === "object") return `{${entriesOf(value).map(([key, item]) => `${quotedText(key)}: ${toJson(item)}`).join(", ")}}`
  return typeof value === "string" ? quotedText(value) : String(value)
}

/**
 * 结果化为普通的数据，可以直接交给 JSON.stringify：数是 number，number 不能精确表示的（十六七位以上的，除不尽的）是写出全部数字的文字。
 * @param {unknown} value @returns {Data}
 */
export function toData(value) {
  if (value instanceof Exact || typeof value === "bigint") return numberOrText(String(value))
  if (value === null || value === undefined || typeof value === "boolean" || typeof value === "number" || typeof value === "string") return value ?? null
  if (Array.isArray(value)) return value.map(toData)
  return typeof value === "object" ? Object.fromEntries(entriesOf(value).map(([key, item]) => [key, toData(item)])) : null
}

/** @type {(digits: string) => number | string} */
const numberOrText = (digits) => {
  const near = Number(digits)
  return Number.isFinite(near) && compareExact(exactOf(String(near)), exactOf(digits)) === 0 ? near : digits
}

/** 一条结果，带上化为数据、化为文字的方法；JSON.stringify 也照此写。 */
const withData = (result) => {
  const methods = { toData: () => toData(result), toJson: () => toJson(result), toJSON: () => toData(result) }
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(result, name, { value })
  return result
}

/** 不成对的代理字符不是文字，全部写成转义。 */
const quotedText = (text) => {
  const half = Array.from(text).some((char) => char.length === 1 && char >= "\ud800" && char <= "\udfff")
  const quoted = JSON.stringify(text)
  return half ? quoted.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`) : quoted
}

/** 对象的各项，按给出的次序。 */
const entriesOf = (object) => {
  if (object instanceof Map) return [...object.entries()]
  const order = (object[ORDER] ?? []).filter((key) => Object.hasOwn(object, key))
  const keys = order.length ? [...new Set([...order, ...Object.keys(object)])] : Object.keys(object)
  return keys.map((key) => [key, object[key]])
}

/** 精确的数的十进制写法；除不尽的写成分数 1/3。 */
const decimalText = ({ above, below }) => {
  const { above: number, below: divisor } = fraction(above, below)
  let [rest, twos, fives] = [divisor, 0, 0]
  for (; rest % 2n === 0n; twos++) rest /= 2n
  for (; rest % 5n === 0n; fives++) rest /= 5n
  if (rest !== 1n) return `${number}/${divisor}`
  const places = Math.max(twos, fives)
  const digits = String(((number < 0n ? -number : number) * 10n ** BigInt(places)) / divisor).padStart(places + 1, "0")
  const split = digits.length - places
  return (number < 0n ? "-" : "") + (places ? `${digits.slice(0, split)}.${digits.slice(split)}` : digits)
}

/** 正负号、整数部分、小数部分、指数。 */
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/

/** 十进制写法或者分数化为精确的数。 */
const exactOf = (text) => {
  if (text.includes("/")) {
    const [above, below] = text.split("/").map(BigInt)
    return { above, below }
  }
  const [, sign, whole, decimals = "", exponent = "0"] = /** @type {RegExpExecArray} */ (DECIMAL.exec(text))
  const power = BigInt(exponent) - BigInt(decimals.length)
  const digits = BigInt(whole + decimals) * (sign === "-" ? -1n : 1n)
  return power >= 0n ? { above: digits * 10n ** power, below: 1n } : fraction(digits, 10n ** -power)
}

/** 大小：负数、0或者正数。 */
const compareExact = (a, b) => {
  const gap = a.above * b.below - b.above * a.below
  return gap < 0n ? -1 : gap > 0n ? 1 : 0
}

// ---- 计算用到的函数 ----
// 数是整数：能证明不超过 2^53 的用 number，其余用 BigInt。日期是自公元1年1月1日（第1天）起的天数。
// 不适用是 null，待定是 Undetermined。

/** 算不出的记录：code 是固定的代码，message 是中文说明，field 是有关的字段（英文别名）或者 null。 */
export class PolicyError extends Error {
  /** @param {string} code @param {string} message @param {string | null} [field] */
  constructor(code, message, field = null) {
    super(message)
    this.name = "PolicyError"
    this.code = code
    this.field = field
  }
}

/** 待定的值和原因。 */
class Undetermined {
  /** @param {string[]} reasons */
  constructor(reasons) {
    this.reasons = reasons
  }
}

const isOpen = (value) => value instanceof Undetermined
const union = (values) => new Undetermined([...new Set(values.flatMap((value) => value.reasons))])

/** @type {(code: string, message: string, field?: string | null) => never} */
const refuse = (code, message, field = null) => {
  throw new PolicyError(code, message, field)
}
const refuseUnless = (doubt, code, message, field) => (doubt ? new Undetermined([]) : refuse(code, message, field))
/** 已证明不会来到的地方；条件待定时不算可能取到的值。 */
const NEVER = Symbol("never")
const neverUnless = (doubt, code, message, field) => (doubt ? NEVER : refuse(code, message, field))
const missingBefore = (name, field) => refuse("missing-input", `缺少输入“${name}”在首个年度以前的值`, field)
const notApplicableCompared = () => refuse("not-applicable-compared", "不适用的值不能用来比较或者判断，须先写明不适用时怎么办")
const dateOutOfRange = () => refuse("date-out-of-range", "日期超出公元1年至9999年，无法计算")

// -- 数 --

/** @type {(value: any) => any} */
const toBig = (value) => (typeof value === "number" ? BigInt(value) : value)
const toNumber = (value) => (typeof value === "bigint" ? Number(value) : value)
/** @type {(a: any, b: any) => any} */
const smaller = (a, b) => (isLess(b, a) ? b : a)
/** @type {(a: any, b: any) => any} */
const larger = (a, b) => (isLess(a, b) ? b : a)

/** 约简了的分数，分母为正。 */
class Fraction {
  /** @param {bigint} above @param {bigint} below */
  constructor(above, below) {
    this.above = above
    this.below = below
  }
}
/** @type {(a: bigint, b: bigint) => bigint} */
const commonDivisor = (a, b) => {
  if (a < 0n) a = -a
  while (b) [a, b] = [b, a % b]
  return a
}
const fraction = (above, below) => {
  const by = commonDivisor(above, below)
  return new Fraction(above / by, below / by)
}
const asFraction = (value) => (value instanceof Fraction ? value : new Fraction(BigInt(value), 1n))

/** 数、分数的比较和加法。 */
const isLess = (a, b) => {
  if (!(a instanceof Fraction || b instanceof Fraction)) return a < b
  const [one, other] = [asFraction(a), asFraction(b)]
  return one.above * other.below < other.above * one.below
}
/** 两个约简了的分数之和：只需与两个分母的公约数约简，名单很长时分母很大，也算得快。 */
const plus = (a, b) => {
  if (!(a instanceof Fraction || b instanceof Fraction)) return a + b
  const [one, other] = [asFraction(a), asFraction(b)]
  const shared = commonDivisor(one.below, other.below)
  const rest = one.below / shared
  const above = one.above * (other.below / shared) + other.above * rest
  const by = commonDivisor(above, shared)
  return new Fraction(above / by, rest * (other.below / by))
}
const isSame = (a, b) => a === b || (a instanceof Fraction && b instanceof Fraction && a.above === b.above && a.below === b.below)

/** 除数不为零。 */
const checkedDivisor = (divisor) => (divisor == 0 ? refuse("division-by-zero", "除数为零或者为负，无法计算") : divisor)

/**
 * 商向零取整；number 的余数是精确的，减去余数以后除得尽。
 * @type {(a: any, b: any) => any}
 */
const quotientDown = (a, b) => (typeof a === "bigint" ? a / b : (a - (a % b)) / b)

/**
 * 余数的绝对值。
 * @type {(a: any, b: any) => any}
 */
const restOf = (a, b) => (a % b < 0 ? -(a % b) : a % b)

/**
 * 离零更远的下一个整数。
 * @type {(quotient: any, a: any) => any}
 */
const further = (quotient, a) => {
  /** @type {any} */
  const one = typeof a === "bigint" ? 1n : 1
  return a < 0 ? quotient - one : quotient + one
}

const quotientUp = (a, b) => (a % b == 0 ? quotientDown(a, b) : further(quotientDown(a, b), a))
const quotientHalfUp = (a, b) => (restOf(a, b) >= b - restOf(a, b) ? further(quotientDown(a, b), a) : quotientDown(a, b))
const quotientHalfEven = (a, b) => {
  const down = quotientDown(a, b)
  const rest = restOf(a, b)
  const odd = typeof down === "bigint" ? down % 2n !== 0n : down % 2 !== 0
  return rest > b - rest || (rest === b - rest && odd) ? further(down, a) : down
}

/** 以 parts 分之一计的数化为整数。 */
const wholeNumber = (number, parts) => {
  const exact = BigInt(number)
  if (exact % BigInt(parts) !== 0n) refuse("not-whole", "年数、月数和天数须为整数，才能推算日期或者年份")
  return Number(exact / BigInt(parts))
}

const wholeFraction = ({ above, below }) => wholeNumber(above, below)

// -- 日期 --

const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const monthLength = (year, month) => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)
const daysBefore = (year) => 365 * (year - 1) + Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400)
const LAST_DAY = 3652059

/** 某年某月某日是第几天；日期须存在。 */
const day = (year, month, date) => {
  let days = daysBefore(year) + date
  for (let earlier = 1; earlier < month; earlier++) days += monthLength(year, earlier)
  return days
}

/** 第几天是哪年哪月哪日。 */
const civil = (days) => {
  let year = Math.floor((days - 1) / 365.2425) + 1
  while (daysBefore(year) >= days) year--
  while (daysBefore(year + 1) < days) year++
  let [month, date] = [1, days - daysBefore(year)]
  while (date > monthLength(year, month)) date -= monthLength(year, month++)
  return [year, month, date]
}

const yearOf = (days) => civil(days)[0]
const monthOf = (days) => civil(days)[1]
const isoDay = (days) => {
  const [year, month, date] = civil(days)
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`
}

/** 一年中的某月某日；平年的2月29日取28日。 */
const dayOfYear = (year, month, date) =>
  year < 1 || year > 9999 ? dateOutOfRange() : day(year, month, month === 2 && date === 29 && !isLeap(year) ? 28 : date)
const yearLast = (year, month, date) => addDays(dayOfYear(year + 1, month, date), -1)

/** 一天所在的年度；年度从每年的某月某日开始。 */
const benefitYear = (days, month, date) => {
  const year = yearOf(days)
  return days >= dayOfYear(year, month, date) ? year : year - 1
}

const addDays = (days, count) => (days + count >= 1 && days + count <= LAST_DAY ? days + count : dateOutOfRange())

/** 若干个月以后的年、月和原来的日。 */
const monthsAfter = (days, count) => {
  const [year, month, date] = civil(days)
  const months = year * 12 + month - 1 + count
  if (!(months >= 12 && months < 120000)) dateOutOfRange()
  return [Math.floor(months / 12), (months % 12) + 1, date]
}

/** 若干个月以后；无对应日取月末。 */
const addMonthsClip = (days, count) => {
  const [year, month, date] = monthsAfter(days, count)
  return day(year, month, Math.min(date, monthLength(year, month)))
}

/** 若干个月以后；无对应日顺延到次月1日。 */
const addMonthsRoll = (days, count) => {
  const [year, month, date] = monthsAfter(days, count)
  return date > monthLength(year, month) ? day(year, month + 1, 1) : day(year, month, date)
}

const daysBetween = (start, end) => end - start
const monthsBetween = (start, end) => {
  if (end < start) refuse("dates-reversed", "起止日期颠倒，无法计算相距的年数或者月数")
  const [one, other] = [civil(start), civil(end)]
  const months = (other[0] - one[0]) * 12 + other[1] - one[1]
  return addMonthsClip(start, months) <= end ? months : months - 1
}
const yearsBetween = (start, end) => quotientDown(monthsBetween(start, end), 12)

// -- 不适用和待定 --

/** 先看每个运算数：有不适用的是不适用，有待定的是待定，否则计算。 */
const strict = (compute, ...values) => {
  if (values.some((value) => value === null)) return null
  const open = values.filter(isOpen)
  return open.length ? union(open) : compute(...values)
}
const compared = (compute, ...values) => {
  if (values.some((value) => value === null)) notApplicableCompared()
  return strict(compute, ...values)
}
const demanded = (value) => (value === null ? notApplicableCompared() : value)
const negated = (value) => (isOpen(demanded(value)) ? value : !value)
const applicable = (value) => (isOpen(value) ? value : value !== null)

/** 且、或：decisive 一侧单独就能决定。 */
const joined = (left, right, decisive) => {
  if (left === decisive) return left
  const other = demanded(right())
  if (!isOpen(left)) return other
  if (isOpen(other)) return union([left, other])
  return other === decisive ? other : left
}
const both = (left, right) => joined(demanded(left), right, false)
const eitherOr = (left, right) => joined(demanded(left), right, true)

/** 第一个成立的情形的值；有条件待定时，可能取到的各值都相同才有值。 */
const chosen = (doubt, cases, otherwise) => {
  const undecided = []
  let last = otherwise
  for (const [when, value] of cases) {
    const condition = demanded(when(doubt))
    if (isOpen(condition)) {
      doubt = true
      undecided.push([condition, value(doubt)])
    } else if (condition) {
      last = value
      break
    }
  }
  let result = last(doubt)
  // 待定的条件必有一个成立：前面的都不成立时，是最后一个。
  if (result === NEVER) result = undecided.length ? undecided.pop()[1] : new Undetermined([])
  for (const [condition, alternative] of undecided.reverse()) {
    const open = [alternative, result].filter(isOpen)
    if (open.length || !isSame(alternative, result)) result = union([condition, ...open])
  }
  return result
}

// -- 名单 --

/** 名单的次序：order 按日期，place 是各项在其中的位置，in(年度) 是该年度的各项。 */
class Listing {
  /** @param {number[] | null} days @param {number} size @param {number[]} begins */
  constructor(days, size, begins) {
    this.order = Array.from({ length: size }, (_, k) => k)
    if (days !== null) this.order.sort((a, b) => days[a] - days[b] || a - b)
    this.place = new Array(size)
    this.order.forEach((k, n) => (this.place[k] = n))
    const years = days === null ? null : days.map((at) => benefitYear(at, begins[0], begins[1]))
    this.years = years
    /** @type {Map<number, number[]>} */
    this.byYear = new Map()
    if (years === null) return
    for (const k of this.order) {
      const own = this.byYear.get(years[k])
      if (own) own.push(k)
      else this.byYear.set(years[k], [k])
    }
  }
  in(year) {
    return this.years === null ? this.order : (this.byYear.get(year) ?? [])
  }
  empty() {
    return new Array(this.order.length).fill(null)
  }
}

const same = (a, b) => a === b || (isOpen(a) && isOpen(b) && a.reasons.join("；") === b.reasons.join("；"))

const emptyCollection = (name) => refuse("empty-collection", `没有符合条件的“${name}”，无法求最大、最小、平均、首个或者末个的值`)

/** 合计、计数、最大、最小、首个、末个；看到的条件或者值有待定的，结果待定。 */
const folded = (how, members, where, body, zero, name) => {
  const values = []
  const open = []
  for (const k of members) {
    const taken = where === null ? true : demanded(where(k))
    if (taken === false) continue
    const value = body === null ? true : body(k)
    if (isOpen(taken)) open.push(taken)
    if (isOpen(value)) open.push(value)
    if (value !== null) values.push(value)
  }
  if (open.length) return union(open)
  if (how === "count") return values.length
  if (!values.length && how !== "sum") {
    emptyCollection(name)
  }
  if (how === "sum" || how === "total") return values.reduce(plus, zero)
  if (how === "max") return values.reduce(larger)
  if (how === "min") return values.reduce(smaller)
  return values[how === "first" ? 0 : values.length - 1]
}

/** 名单各项的名次，从1起；shared 为真时相同的并列，否则在前的优先；没有值的没有名次。 */
const ranksOf = (members, keyOf, descending, shared) => {
  const keys = new Map(members.map((k) => [k, keyOf(k)]))
  const open = [...keys.values()].filter(isOpen)
  if (open.length) {
    const all = union(open)
    return new Map(members.map((k) => [k, keys.get(k) === null ? null : all]))
  }
  const ranks = new Map(members.map((k) => [k, null]))
  const order = members.filter((k) => keys.get(k) !== null)
  const before = (a, b) => (descending ? isLess(keys.get(b), keys.get(a)) : isLess(keys.get(a), keys.get(b)))
  order.sort((a, b) => (before(a, b) ? -1 : before(b, a) ? 1 : a - b))
  order.forEach((k, n) => {
    const equal = shared && n > 0 && isSame(keys.get(order[n - 1]), keys.get(k))
    ranks.set(k, equal ? ranks.get(order[n - 1]) : n + 1)
  })
  return ranks
}

// -- 只算一次的 --

/** 一个年度只算一次；条件待定时另算一次。 */
const memo = (make) => {
  const made = new Map()
  return (doubt) => {
    if (!made.has(doubt)) made.set(doubt, make(doubt))
    return made.get(doubt)
  }
}

/** 同样的值只算一次；members 是外面的各项。 */
const memoFor = (make) => {
  const made = new Map()
  return (doubt, values, ...members) => {
    let found = made
    for (const value of [doubt, ...values.map(asKey)]) {
      if (!found.has(value)) found.set(value, new Map())
      found = found.get(value)
    }
    if (!found.has(made)) found.set(made, make(doubt, ...members))
    return found.get(made)
  }
}

/** 相等的值有同一个键，不论数怎样存放。 */
const asKey = (value) => {
  if (value instanceof Fraction) return value.below === 1n ? String(value.above) : `${value.above}/${value.below}`
  return typeof value === "number" || typeof value === "bigint" ? String(value) : value
}

/** 按次序逐项累计：窗口接着上一项的继续，各组分开。 */
class Running {
  constructor(how, members, place, groupOf, where, body, zero, name) {
    this.how = how
    this.place = place
    this.groupOf = groupOf
    this.where = where
    this.body = body
    this.zero = zero
    this.name = name
    /** @type {Map<any, { members: number[], after: any[] }>} */
    this.groups = new Map()
    for (const k of members) {
      const group = groupOf === null ? null : groupOf(k)
      if (!this.groups.has(group)) this.groups.set(group, { members: [], after: [{ count: 0, value: zero, open: null }] })
      this.groups.get(group).members.push(k)
    }
  }
  /** 同组的前 count 项；count 由这一组得出。 */
  first(here, count) {
    const group = this.groups.get(this.groupOf === null ? null : this.groupOf(here)) ?? { members: [], after: [] }
    if (!group.members.length) return folded(this.how, [], this.where, this.body, this.zero, this.name)
    const wanted = count(group.members)
    while (group.after.length <= wanted) group.after.push(this.next(group.after.at(-1), group.members[group.after.length - 1]))
    return this.result(group.after[wanted])
  }
  all(here) {
    return this.first(here, (members) => members.length)
  }
  before(here) {
    return this.first(here, (members) => this.passed(members, this.place[here]))
  }
  upto(here) {
    return this.first(here, (members) => this.passed(members, this.place[here] + 1))
  }
  /** 在某一位置以前的有几项。 */
  passed(members, place) {
    let [low, high] = [0, members.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.place[members[middle]] < place) low = middle + 1
      else high = middle
    }
    return low
  }
  next(before, k) {
    const taken = this.where === null ? true : demanded(this.where(k))
    if (taken === false) return before
    const value = this.body === null ? true : this.body(k)
    const open = [taken, value].filter(isOpen)
    if (open.length) return { ...before, open: union(before.open === null ? open : [before.open, ...open]) }
    return value === null ? before : { count: before.count + 1, value: this.step(before, value), open: before.open }
  }
  step(before, value) {
    if (this.how === "sum" || this.how === "total") return plus(before.value, value)
    if (this.how === "count" || (this.how === "first" && before.count)) return before.value
    if (before.count && this.how === "max") return larger(before.value, value)
    if (before.count && this.how === "min") return smaller(before.value, value)
    return value
  }
  result({ count, value, open }) {
    if (open !== null) return open
    if (this.how === "count") return count
    return count || this.how === "sum" ? value : emptyCollection(this.name)
  }
}

/** 按一个相等的条件找出名单的各项；第一次是全部，以后只是值相等的和待定的。 */
class Tied {
  constructor(members, place, before, own) {
    this.members = members
    this.place = place
    this.before = before
    this.own = own
    this.asked = false
    /** @type {{ found: Map<any, number[]>, open: number[] } | null} */
    this.known = null
  }
  of(outer) {
    if (!this.asked) {
      this.asked = true
      return this.members
    }
    this.known ??= this.look()
    const { found, open } = this.known
    if (!found.size && !open.length) return []
    const wanted = outer()
    if (wanted === null || isOpen(wanted)) return this.members
    const equal = found.get(asKey(wanted)) ?? []
    return open.length ? [...equal, ...open].sort((a, b) => this.place[a] - this.place[b]) : equal
  }
  look() {
    const found = new Map()
    const open = []
    for (const k of this.members) {
      if (this.before !== null && this.before(k) === false) continue
      const value = this.own(k)
      if (isOpen(value)) open.push(k)
      else if (found.has(asKey(value))) found.get(asKey(value)).push(k)
      else found.set(asKey(value), [k])
    }
    return { found, open }
  }
}

// -- 参数 --

/** 参数各年的值；没有值的年度，读到时才是错误。 */
class Parameter {
  constructor(declared, bound) {
    this.declared = declared
    this.bound = bound
  }
  /** 某年度的一段：[起始年, 是否有效, 值]。 */
  step(year) {
    return this.declared.steps.findLast((step) => step[0] <= year)
  }
  at(year) {
    if (this.bound !== undefined) return this.bound
    const { name, alias } = this.declared
    const [, given, value] = this.step(year)
    if (!given) refuse("no-value-in-force", `参数“${name}”在${year}年没有生效的值`, alias)
    return value === null ? refuse("unbound-parameter", `参数“${name}”待定，须先给定值`, alias) : value
  }
}

// ---- 分配：按份额分到最小单位，全部用 BigInt ----

/** @type {(a: bigint, b: bigint) => bigint} */
const ceilBig = (a, b) => (a > 0n ? (a + b - 1n) / b : a / b)
/** @type {(a: bigint, b: bigint) => bigint} */
const floorBig = (a, b) => (a < 0n && a % b !== 0n ? a / b - 1n : a / b)
/** @type {(values: bigint[]) => bigint} */
const sumBig = (values) => values.reduce((sum, value) => sum + value, 0n)

/** @type {(above: bigint, below?: bigint) => Fraction} */
const ratio = (above, below = 1n) => new Fraction(above, below)
/** @type {(a: Fraction, b: Fraction) => Fraction} */
const minus = (a, b) => fraction(a.above * b.below - b.above * a.below, a.below * b.below)
const isAbove = (a, b) => isLess(b, a)

const isZero = (value) => (value instanceof Fraction ? value.above === 0n : value == 0)

/**
 * 同样倍数的整数，值可以是分数；以及倍数。
 * @type {(values: any[]) => [bigint[], bigint]}
 */
const inWholes = (values) => {
  const fractions = values.map(asFraction)
  const times = leastMultiple(fractions.map(({ below }) => below))
  return [fractions.map(({ above, below }) => above * (times / below)), times]
}

/**
 * 名单各项分得多少；不在结果中的是不适用。rows 的每项：序号、各因素的值（或者 [被除数, 除数]）、系数、使用条件、下限、上限。
 * @type {(total: any, weights: any[], one: number, again: any, members: number[], values: any[], others: (k: number) => any[],
 *   unit: number, limited: boolean, member: string, factors: string[]) => Map<number, any>}
 */
const apportioned = (total, weights, one, again, members, values, others, unit, limited, member, factors) => {
  const rows = members.map((k) => ({ k, values: values.map((value, n) => (isZero(weights[n]) ? 0n : value(k))), others: others(k) }))
  const known = (row) => [...row.values.flat(), ...row.others]
  const present = rows.filter((row) => !known(row).includes(null))
  if (total === null || weights.includes(null)) return new Map()
  const open = [total, ...weights, again, ...present.flatMap(known)].filter(isOpen)
  if (open.length) return new Map(present.map((row) => [row.k, union(open)]))
  if (!present.length) return new Map()
  if (isLess(total, 0)) refuse("negative-total", "要分配的总额是负数，无法分配")
  const [weighed, times] = inWholes(weights)
  checkWeights(weighed, BigInt(one) * times, factors)
  const coefficients = inWholes(present.map((row) => row.others[0]))[0]
  const [[amount, ...limits], parts] = inWholes([total, ...present.flatMap((row) => [row.others[2], row.others[3]])])
  present.forEach((row, n) => (row.others = [coefficients[n], row.others[1], limits[2 * n], limits[2 * n + 1]]))
  const shares = sharesOf(weighed, present, member, factors)
  const taking = present.map((row, n) => ({ row, share: shares[n] })).filter(({ row }) => row.others[1] || !again)
  if (!taking.some(({ share }) => share)) {
    refuse("nobody-eligible", `没有可以参加分配的${member}：使用条件都不满足，或者份额都是0`)
  }
  return amounts(amount, BigInt(unit) * parts, present, taking, limited)
}

/** @type {(total: bigint, unit: bigint, present: any[], taking: any[], limited: boolean) => Map<number, bigint>} */
const amounts = (total, unit, present, taking, limited) => {
  const lows = taking.map(({ row }) => larger(ceilBig(row.others[2], unit), 0n))
  const highs = limited ? taking.map(({ row }) => floorBig(row.others[3], unit)) : null
  const quotas = bounded(total, unit, taking.map(({ share }) => share), lows, highs)
  /** @type {bigint[]} */
  const whole = quotas.map(({ above, below }) => floorBig(above, below))
  const rests = quotas.map((quota, n) => minus(quota, ratio(whole[n])))
  const order = taking.map((_, n) => n)
  order.sort((a, b) => (isAbove(rests[a], rests[b]) ? -1 : isAbove(rests[b], rests[a]) ? 1 : taking[a].row.k - taking[b].row.k))
  for (const n of order.slice(0, Number(larger(total / unit - sumBig(whole), 0n)))) whole[n] += 1n
  const given = new Map(present.map((row) => [row.k, 0n]))
  taking.forEach(({ row }, n) => row.others[1] && given.set(row.k, whole[n]))
  return given
}

const checkWeights = (weights, one, factors) => {
  weights.forEach((weight, n) => weight < 0n && refuse("negative-weight", `因素“${factors[n]}”的权重是负数`))
  const sum = sumBig(weights)
  if (sum !== one) refuse("weights-not-one", `各因素的权重之和是${percentText(sum, one)}，不是100%`)
}

/** 百分数的全部数字；除不尽的写成分数。 */
const percentText = (number, one) => {
  const { above, below } = fraction(number, one)
  const text = decimalText({ above: above * 100n, below })
  return text.includes("/") ? `${above}/${below}` : `${text}%`
}

/** 最小公倍数。 */
const leastMultiple = (values) => values.reduce((found, value) => found * (value / commonDivisor(value, found)), 1n)

/** 各项的加权份额，成整数比；不看使用条件。 */
const sharesOf = (weights, rows, member, factors) => {
  /** @type {{ weight: bigint, column: bigint[], sum: bigint }[]} */
  const columns = []
  weights.forEach((weight, n) => {
    if (weight === 0n) return
    const column = alike(rows.map((row) => row.values[n]))
    column.forEach((value, place) => value < 0n && negativeFactor(rows[place].k, member, factors[n]))
    if (sumBig(column) === 0n) refuse("zero-factor", `各${member}的“${factors[n]}”合计为0，无法按比例分配`)
    columns.push({ weight, column, sum: sumBig(column) })
  })
  for (const row of rows) if (row.others[0] < 0n) negativeFactor(row.k, member, "系数")
  const scale = leastMultiple(columns.map(({ sum }) => sum))
  return rows.map((row, place) => row.others[0] * sumBig(columns.map(({ weight, column, sum }) => weight * column[place] * (scale / sum))))
}

const negativeFactor = (k, member, factor) => refuse("negative-factor", `第${k + 1}个${member}的“${factor}”是负数，无法按比例分配`)

/**
 * 与各值成比例的整数，值可以是商。
 * @type {(values: any[]) => bigint[]}
 */
const alike = (values) => {
  const pairs = values.map((value) => (Array.isArray(value) ? value.map(toBig) : [toBig(value), 1n]))
  const below = leastMultiple(pairs.map(([, divisor]) => divisor))
  return pairs.map(([dividend, divisor]) => dividend * (below / divisor))
}

/**
 * 各份额在上下限之内的应得数，以单位计：越限合计较多的一侧先按限额定下，其余再分。
 * @type {(total: bigint, unit: bigint, parts: bigint[], lows: bigint[], highs: bigint[] | null) => any[]}
 */
const bounded = (total, unit, parts, lows, highs) => {
  const tops = highs ?? lows.map((low) => larger(total / unit + 1n, low))
  const quotas = lows.map((low) => ratio(low))
  const most = sumBig(parts.map((part, n) => (part ? tops[n] : lows[n])))
  if (lows.some((low, n) => low > tops[n]) || sumBig(lows) * unit > total || most < total / unit) {
    refuse("bounds-unmet", "分配的上限和下限无法同时满足：下限高于上限，下限合计高于总额，或者上限合计低于总额")
  }
  let free = parts.map((_, n) => n).filter((n) => parts[n])
  const fixed = sumBig(lows.filter((_, n) => !parts[n]))
  let left = minus(isAbove(ratio(total, unit), ratio(most)) ? ratio(most) : ratio(total, unit), ratio(fixed))
  while (free.length) {
    const among = sumBig(free.map((n) => parts[n]))
    const due = new Map(free.map((n) => [n, fraction(left.above * parts[n], left.below * among)]))
    const by = (n) => due.get(n)
    const above = free.filter((n) => !isAbove(ratio(tops[n]), by(n)))
    const below = free.filter((n) => !isAbove(by(n), ratio(lows[n])))
    // 两侧越限之和的差：高于上限的合计，减去低于下限的合计。
    let gap = ratio(0n)
    for (const n of above) gap = minus(gap, minus(ratio(tops[n]), by(n)))
    for (const n of below) gap = minus(gap, minus(ratio(lows[n]), by(n)))
    const settled = gap.above > 0n ? above : gap.above < 0n ? below : free
    const amountsNow = settled.map((n) => {
      const raised = isAbove(ratio(lows[n]), by(n)) ? ratio(lows[n]) : by(n)
      return isAbove(raised, ratio(tops[n])) ? ratio(tops[n]) : raised
    })
    settled.forEach((n, place) => {
      quotas[n] = amountsNow[place]
      if (settled !== free) left = minus(left, amountsNow[place])
    })
    const done = new Set(settled)
    free = free.filter((n) => !done.has(n))
  }
  return quotas
}

// ---- 一个值：从给出的写法到计算用的数 ----

/** 首尾的空白，以各处都认的为准。 */
const strip = (text) => {
  let [start, end] = [0, text.length]
  while (start < end && BLANK.test(text[start])) start++
  while (start < end && BLANK.test(text[end - 1])) end--
  return text.slice(start, end)
}
const BLANK = /[\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const isObject = (raw) => typeof raw === "object" && raw !== null && !Array.isArray(raw) && !(raw instanceof Exact)
const isWhole = (raw) => typeof raw === "bigint" || Number.isInteger(raw)
const isNumber = (raw) => typeof raw === "number" || typeof raw === "bigint" || raw instanceof Exact

/** 数的写法：有效数字不超过定长时照写，指数过大过小时用 E。 */
const writtenNumber = (raw) => {
  if (!(raw instanceof Exact)) return isWhole(raw) ? String(BigInt(raw)) : String(raw)
  const found = DECIMAL.exec(raw.digits)
  if (!found) return raw.digits
  const [, , whole, decimals = "", power = "0"] = found
  const digits = (whole + decimals).replace(/^0+(?=\d)/, "")
  const exponent = Number(power) - decimals.length
  const left = exponent + digits.length
  const sign = found[1] === "-" ? "-" : ""
  if (exponent <= 0 && left > -6) {
    if (exponent === 0) return sign + digits
    return left > 0 ? `${sign}${digits.slice(0, left)}.${digits.slice(left)}` : `${sign}0.${"0".repeat(-left)}${digits}`
  }
  const mantissa = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits
  return `${sign}${mantissa}E${left - 1 >= 0 ? "+" : ""}${left - 1}`
}

/** 说明中引用的值：短，结构用文字代替。 */
const shown = (raw) => {
  if (raw === null || raw === undefined) return "空值"
  if (typeof raw === "boolean") return raw ? "true" : "false"
  if (Array.isArray(raw)) return "一个列表"
  if (isObject(raw)) return "一个对象"
  if (isWhole(raw) && tooLong(BigInt(raw))) return "一个极大的数"
  const text = isNumber(raw) ? writtenNumber(raw) : String(raw)
  const letters = Array.from(text.slice(0, 100))
  return `“${letters.length <= 40 ? letters.join("") : `${letters.slice(0, 40).join("")}…`}”`
}
const tooLong = (whole, bits = 160n) => (whole < 0n ? -whole : whole) >> bits !== 0n

/**
 * 读的是哪个值：field 给程序，name 给人。
 * @type {(place: { field: string, name: string }, code: string, message: string) => never}
 */
const wrong = (place, code, message) => refuse(code, `“${place.name}”${message}`, place.field)

/** 找最相近的已知名称，问一句。 */
const didYouMean = (word, known) => {
  const near = nearest(word, known)
  return near ? `，是否应为“${near}”？` : ""
}

const foldedText = (text) =>
  Array.from(text.normalize("NFKC").toLowerCase().replaceAll("ß", "ss").replaceAll("ς", "σ"), (char) => TRADITIONAL.get(char) ?? char)
const ALIKE = new Map()
for (const group of LOOKALIKES.split(" ")) for (const char of group) ALIKE.set(char, [...(ALIKE.get(char) ?? []), group])
const TRADITIONAL = new Map(TRADITIONAL_PAIRS.split(" ").map((pair) => [pair[0], pair[1]]))
const substitution = (one, other) => (one === other ? 0 : (ALIKE.get(one) ?? []).some((group) => group.includes(other)) ? 1 : 3)

/** 改错几笔就能对上的名称中最相近的一个：同音形近字算一半，多字少字和对调算两笔，错字算三笔。 */
const nearest = (word, known) => {
  if (!word || word.length > 400 || Array.from(word).length > 200) return null
  const plain = foldedText(word)
  const candidates = Array.from(new Set(known), (name) => ({ name, letters: foldedText(name) })).filter(({ name }) => name !== word && name !== "")
  const found = []
  for (const { name, letters: other } of candidates) {
    const least = Math.min(plain.length, other.length)
    const allowed = least < 3 ? least : Math.min(9, Math.max(3, Math.floor((least * 2) / 3)))
    const gap = Math.abs(plain.length - other.length)
    if (gap * 2 > allowed) continue
    const cost = distance(plain, other, allowed)
    if (cost <= allowed) found.push([cost, gap, name])
  }
  const best = found.length ? found : remade(plain, candidates)
  best.sort((a, b) => a[0] - b[0] || a[1] - b[1] || byCodePoint(a[2], b[2]))
  return best.length ? best[0][2] : null
}
/** 同样的字换了次序、或者少写了几个字的名称；两个字的名称，只有一个与它同位置有一个字相同的，就是它。 */
const remade = (plain, candidates) => {
  const found = []
  const halves = []
  for (const { name, letters } of candidates) {
    if (plain.length >= 3 && plain.length <= letters.length && letters.length < plain.length * 2 && isWithin(plain, letters)) {
      found.push([letters.length - plain.length, 0, name])
    } else if (plain.length === 2 && letters.length === 2 && (plain[0] === letters[0] || plain[1] === letters[1])) {
      halves.push([2, 0, name])
    }
  }
  return halves.length === 1 ? [...found, ...halves] : found
}
/** 前者的每个字后者都有，次数不少于前者。 */
const isWithin = (letters, others) => {
  const rest = [...others]
  return letters.every((letter) => {
    const at = rest.indexOf(letter)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
}
/** @type {(a: string, b: string) => number} */
const byCodePoint = (a, b) => {
  const [one, other] = [Array.from(a), Array.from(b)]
  const n = one.findIndex((char, at) => char !== other[at])
  return n < 0 ? one.length - other.length : other[n] === undefined ? 1 : (one[n].codePointAt(0) ?? 0) - (other[n].codePointAt(0) ?? 0)
}

const distance = (one, other, most) => {
  let before = []
  let above = [0, ...other.map((_, j) => 2 * (j + 1))]
  for (let i = 0; i < one.length; i++) {
    const row = [2 * (i + 1)]
    for (let j = 0; j < other.length; j++) {
      let cost = Math.min(above[j + 1] + 2, row[j] + 2, above[j] + substitution(one[i], other[j]))
      if (i && j && one[i] === other[j - 1] && other[j] === one[i - 1]) cost = Math.min(cost, before[j - 1] + 2)
      row.push(cost)
    }
    if (Math.min(...row) > most + 2) return most + 1
    ;[before, above] = [above, row]
  }
  return above.at(-1)
}

/** 一个值化为计算用的数；写法、精度、范围不对的抛出 PolicyError。 */
const scalar = (field, raw, place) => {
  const value = SCALARS[field.kind](field, raw, place)
  inRange(field, value, place)
  return field.kind === "number" ? stored(field, value) : value
}

/** 政策中写的数，只换算一次。 */
const FIXED = new Map()
const fixedNumber = (text) => {
  if (!FIXED.has(text)) FIXED.set(text, exactOf(text))
  return FIXED.get(text)
}

const inRange = (field, value, place) => {
  const shownEnd = (end) => (field.kind === "number" ? decimalText(end) : field.kind === "day" ? isoDay(end) : String(end))
  const compare = (a, b) => (field.kind === "number" ? compareExact(a, b) : a - b)
  const end = (text) => (field.kind === "number" ? fixedNumber(text) : field.kind === "day" ? isoNumber(text) : text)
  if (field.low !== null && compare(value, end(field.low)) < 0) {
    wrong(place, "out-of-range", `不能小于${shownEnd(end(field.low))}，实际是${shownEnd(value)}`)
  }
  if (field.high !== null && compare(value, end(field.high)) > 0) {
    wrong(place, "out-of-range", `不能大于${shownEnd(end(field.high))}，实际是${shownEnd(value)}`)
  }
}

/** 以定好的最小单位计的整数。 */
const stored = (field, value) => {
  const grain = fixedNumber(field.storedIn)
  const { above, below } = fraction(value.above * grain.below, value.below * grain.above)
  if (below !== 1n) refuse("too-precise", `数值只能精确到${decimalText(grain)}${field.unit}`)
  return field.wide ? above : Number(above)
}

const numberFrom = (field, raw, place) => {
  const value = exactFrom(field, raw, place)
  if (field.grain !== null) {
    const grain = fixedNumber(field.grain)
    if ((value.above * grain.below) % (value.below * grain.above) !== 0n) {
      const most = field.grain === "1" ? "应当是整数" : `最细到${decimalText(grain)}`
      wrong(place, "too-precise", `${most}，实际是${shown(raw)}`)
    }
  }
  return value
}

/** @type {(field: any, raw: any, place: any) => { above: bigint, below: bigint }} */
const exactFrom = (field, raw, place) => {
  if (isWhole(raw)) {
    const whole = BigInt(raw)
    return tooLong(whole, 120n) ? wrong(place, "out-of-range", "的数字过大") : { above: whole, below: 1n }
  }
  if (isNumber(raw)) return decimalFrom(raw instanceof Exact ? raw.digits : String(raw), place)
  if (typeof raw !== "string") return noNumber(field, raw, place)
  let text = strip(raw)
  const divisor = { "%": 100n, "％": 100n, "‰": 1000n }[text.slice(-1)]
  const per = divisor !== undefined && field.ratio
  if (per) text = strip(text.slice(0, -1))
  if (NUMBER.test(text)) {
    const value = decimalFrom(text, place)
    return fraction(value.above, value.below * (per ? divisor : 1n))
  }
  if (NUMBER.test(text.replaceAll(",", "").replaceAll("，", ""))) {
    wrong(place, "wrong-type", `的数字中不能有千分位逗号，实际是${shown(raw)}`)
  }
  return noNumber(field, raw, place)
}
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,9})?$/

const noNumber = (field, raw, place) =>
  wrong(place, "wrong-type", `应当是数字（如 ${field.ratio ? "0.05 或 5%" : "4000 或 4000.50，不写单位"}），实际是${shown(raw)}`)

const decimalFrom = (text, place) => {
  const found = DECIMAL.exec(text)
  if (!found || !/\d/.test(text)) return wrong(place, "wrong-type", "应当是有限的数字")
  const [, , whole, decimals = "", power = "0"] = found
  const digits = (whole + decimals).replace(/^0+/, "")
  if (!digits) return { above: 0n, below: 1n }
  const exponent = Number(power) - decimals.length
  if (exponent + digits.length - 1 >= 30) wrong(place, "out-of-range", "的数字过大")
  if (exponent < -300) wrong(place, "too-precise", "的小数位数过多")
  return exactOf(text)
}

const truthFrom = (_field, raw, place) => {
  if (typeof raw === "boolean") return raw
  if (raw === "是" || raw === "否") return raw === "是"
  return wrong(place, "wrong-type", `应当是 true 或 false（也可写“是”或“否”），实际是${shown(raw)}`)
}

const isoNumber = (text) => {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!found) return null
  const [year, month, date] = found.slice(1).map(Number)
  const there = year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= monthLength(year, month)
  return there ? day(year, month, date) : NaN
}
const dayFrom = (_field, raw, place) => {
  const found = typeof raw === "string" ? isoNumber(strip(raw)) : null
  if (found === null) wrong(place, "bad-date", `应当是日期，写作 2025-01-31 的样式，实际是${shown(raw)}`)
  return Number.isNaN(found) ? wrong(place, "bad-date", `没有这一天：${shown(raw)}`) : found
}

const yearFrom = (_field, raw, place) => {
  let year = 0
  if (typeof raw === "string") year = Number(/^(\d{4})年?$/.exec(strip(raw))?.[1] ?? 0)
  else if (isWhole(raw)) year = Number(raw)
  else if (raw instanceof Exact && isFourDigits(raw.digits)) year = Number(exactOf(raw.digits).above)
  return year >= 1000 && year <= 9999 ? year : wrong(place, "bad-year", `应当是四位数的年份，实际是${shown(raw)}`)
}
const isFourDigits = (text) => {
  const found = DECIMAL.exec(text)
  if (!found) return false
  const [, , whole, decimals = "", power = "0"] = found
  const digits = (whole + decimals).replace(/^0+/, "")
  return digits !== "" && digits.length + Number(power) - decimals.length === 4 && exactOf(text).below === 1n
}

const choiceFrom = (field, raw, place) => {
  if (typeof raw !== "string") return wrong(place, "wrong-type", `应当是${field.category}的一项（文字），实际是${shown(raw)}`)
  const text = strip(raw)
  const member = field.choices.find(({ alias, name }) => text === alias || text === name)
  if (member) return member.alias
  const hint =
    didYouMean(text, field.choices.flatMap(({ alias, name }) => [name, alias])) ||
    `，应当是${field.choices.map(({ alias, name }) => `${name}（${alias}）`).join("、")}之一`
  return wrong(place, "unknown-category", `没有${shown(raw)}这一项${hint}`)
}

const textFrom = (_field, raw, place) =>
  typeof raw === "string" ? raw : wrong(place, "wrong-type", `应当是文字，实际是${shown(raw)}`)

const SCALARS = { number: numberFrom, truth: truthFrom, day: dayFrom, year: yearFrom, choice: choiceFrom, text: textFrom }

// ---- 一条记录：读入，补齐没有给出的 ----

const WORDS = { id: "id", 编号: "id", year: "year", 年度: "year", parameters: "parameters", 参数: "parameters", readings: "readings", 口径: "readings" }
const normal = (key) => strip(String(key).normalize("NFKC"))
const refuseRepeated = (raw, where) => {
  if (raw[REPEATED] !== undefined) refuse("duplicate-field", `${where}中${shown(raw[REPEATED])}给出了两次`, raw[REPEATED])
}
const isAbsent = (raw) => raw === null || raw === undefined
const byName = (items) => new Map(items.flatMap((item) => [[item.name, item], [item.alias, item]]))

const CONSTANTS = { parameters: byName(PARAMETERS), readings: byName(READINGS) }
/** 记录的每个键指什么；各记录都有的英文键不因政策而变。 */
const TARGETS = new Map([
  ...Object.entries(WORDS),
  ...byName([...INPUTS, ...LISTS]),
  ...Object.entries(WORDS).filter(([word]) => /^[a-z]+$/.test(word)),
])

/**
 * 记录的编号：文字或者整数，否则没有。
 * @type {(raw: any) => any}
 */
const identifier = (raw) => {
  try {
    const found = isObject(raw) ? (fieldOf(raw, "id") ?? fieldOf(raw, "编号", "id")) : undefined
    return typeof found === "string" || isWhole(found) ? found : null
  } catch {
    return null // 不能读取的记录，也没有编号
  }
}
/** @type {(raw: any, key: string, instead?: string) => unknown} */
const fieldOf = (raw, key, instead) => {
  const given = (name) => (raw instanceof Map ? raw.has(name) : Object.hasOwn(raw, name))
  if (instead !== undefined && given(instead)) return undefined
  return raw instanceof Map ? raw.get(key) : given(key) ? raw[key] : undefined
}

/** 正在读的记录；seen 记住每样东西是用哪个键给出的。 */
class Draft {
  /** @param {any} defaults */
  constructor(defaults) {
    if (!isObject(defaults)) refuse("wrong-type", `缺省应当是一个对象，实际是${shown(defaults)}`)
    /** @type {any} */
    this.year = null
    this.defaultYear = isAbsent(defaults.year) ? null : yearFrom(null, defaults.year, { field: "year", name: "年度" })
    this.values = new Map()
    this.periods = new Map()
    this.members = new Map()
    /** @type {{ parameters: Map<string, any>, readings: Map<string, any> }} */
    this.bound = { parameters: new Map(), readings: new Map() }
    /** @type {{ parameters: Map<string, any>, readings: Map<string, any> }} */
    this.defaults = { parameters: new Map(), readings: new Map() }
    this.seen = new Map()
    for (const section of ["parameters", "readings"]) this.constants(section, defaults[section] ?? {})
    ;[this.defaults, this.bound] = [this.bound, this.defaults]
    this.seen.clear()
  }
  entry(key, raw) {
    const target = TARGETS.get(key)
    if (target === undefined) return this.column(key, raw)
    if (isAbsent(raw)) return undefined
    if (target === "id") {
      if (typeof raw === "string" || isWhole(raw)) return undefined
      return refuse("wrong-type", `“编号”（id）应当是文字或整数，实际是${shown(raw)}`, "id")
    }
    if (target === "year") {
      this.once("year", key, "年度", "year")
      this.year = yearFrom(null, raw, { field: "year", name: "年度" })
      return undefined
    }
    if (typeof target === "string") {
      this.once(target, key, key, target)
      return this.constants(target, raw)
    }
    if (target.fields === undefined) return this.input(target, key, raw)
    this.once(target.alias, key, target.name, target.alias)
    this.members.set(target.alias, this.list(target, raw))
    return undefined
  }
  constants(section, raw) {
    const title = section === "parameters" ? "参数" : "口径"
    if (!isObject(raw)) refuse("wrong-type", `“${title}”（${section}）应当是一个对象，实际是${shown(raw)}`, section)
    refuseRepeated(raw, title)
    for (const [key, value] of entriesOf(raw)) this.constant(section, String(key), value)
  }
  constant(section, key, raw) {
    const known = CONSTANTS[section]
    const item = known.get(normal(key))
    if (item === undefined) {
      const [what, code] = section === "parameters" ? ["参数", "unknown-parameter"] : ["口径", "unknown-reading"]
      refuse(code, `没有名为${shown(key)}的${what}${didYouMean(key, known.keys())}`, key)
    }
    if (isAbsent(raw)) return
    this.once(item.alias, key, item.name, item.alias)
    const place = { field: item.alias, name: item.name }
    const value = scalar(item, raw, place)
    if (section === "readings" && ![item.chosen, ...item.alternatives].includes(value)) {
      wrong(place, "unknown-category", `的备选中没有${shown(raw)}`)
    }
    this.bound[section].set(item.alias, value)
  }
  /** 不单是名称的键：status_2025、parameters.extraction_rate。 */
  column(key, raw) {
    const section = /^(parameters|参数|readings|口径)\.(.+)$/.exec(key)
    if (section) return this.constant(WORDS[section[1]], section[2], raw)
    const column = /^(.+?)_(\d{4}年?|\d{4}[-_]\d{1,2})$/.exec(key)
    const target = column ? TARGETS.get(column[1]) : undefined
    if (!column || !isObject(target) || target.fields !== undefined || target.period === "once") {
      const known = column ? Array.from(TARGETS.keys(), (word) => `${word}_${column[2]}`) : TARGETS.keys()
      refuse("unknown-field", `没有名为${shown(key)}的字段${didYouMean(key, known)}`, key)
    }
    return isAbsent(raw) ? undefined : this.period(target, column[2], key, raw)
  }
  input(item, key, raw) {
    if (item.period === "once") {
      this.once(item.alias, key, item.name, item.alias)
      this.values.set(item.alias, scalar(item, raw, { field: item.alias, name: item.name }))
      return
    }
    if (!isObject(raw)) {
      const [every, sample] = item.period === "yearly" ? ["年份", "2025"] : ["月份", "2025-03"]
      wrong({ field: item.alias, name: item.name }, "wrong-type", `应当是按${every}给出的对象（写作 {“${sample}”: …}），实际是${shown(raw)}`)
    }
    refuseRepeated(raw, item.name)
    for (const [period, value] of entriesOf(raw)) if (!isAbsent(value)) this.period(item, String(period), `${key}.${period}`, value)
  }
  /** 逐年或者逐月的值；年是数，月是从公元0年1月起的月数。 */
  period(item, period, key, raw) {
    const place = { field: item.alias, name: item.name }
    const yearly = item.period === "yearly"
    const found = (yearly ? /^(\d{4})年?$/ : /^(\d{4})(?:-|_|年)(\d{1,2})月?$/).exec(strip(period))
    const [year, month] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? 1)]
    if (!year || month < 1 || month > 12) {
      wrong(place, "bad-year", yearly ? `的年份应当是四位数字，实际是${shown(period)}` : `的月份应当写作 2025-03 的样式，实际是${shown(period)}`)
    }
    const at = yearly ? year : year * 12 + month - 1
    const name = `${periodText(item, at)}${item.name}`
    this.once(`${item.alias} ${at}`, key, name, item.alias)
    if (!this.periods.has(item.alias)) this.periods.set(item.alias, new Map())
    this.periods.get(item.alias).set(at, scalar(item, raw, { field: item.alias, name }))
  }
  list(listing, raw) {
    if (!Array.isArray(raw)) {
      wrong({ field: listing.alias, name: listing.name }, "wrong-type", `应当是一个列表（写作 […]），实际是${shown(raw)}`)
    }
    const known = byName(listing.fields)
    const members = Array.from(raw, (item, n) => this.member(listing, known, n + 1, item)) // 空缺的一项也要读到
    for (const field of listing.fields) if (field.unique) refuseDuplicates(listing, field, members)
    return members
  }
  member(listing, known, number, raw) {
    const where = `${listing.name}第${number}项`
    if (!isObject(raw)) wrong({ field: listing.alias, name: where }, "not-an-object", `应当是一个对象，实际是${shown(raw)}`)
    refuseRepeated(raw, where)
    const found = new Map()
    for (const [key, value] of entriesOf(raw)) {
      const item = known.get(key) ?? known.get(normal(key))
      if (item === undefined) {
        wrong({ field: String(key), name: where }, "unknown-field", `没有名为${shown(key)}的字段${didYouMean(String(key), known.keys())}`)
      }
      const place = { field: `${listing.alias}.${item.alias}`, name: `${where}的${item.name}` }
      if (found.has(item.alias)) wrong(place, "duplicate-field", "给出了两次")
      if (!isAbsent(value)) found.set(item.alias, scalar(item, value, place))
    }
    return found
  }
  once(what, key, name, field) {
    if (this.seen.has(what)) refuse("duplicate-field", `“${name}”给出了两次：${shown(this.seen.get(what))}和${shown(key)}`, field)
    this.seen.set(what, key)
  }
}

const refuseDuplicates = (listing, field, members) => {
  const seen = new Map()
  members.forEach((member, n) => {
    const value = member.get(field.alias)
    if (seen.has(value)) {
      const place = { field: `${listing.alias}.${field.alias}`, name: `${listing.name}第${n + 1}项的${field.name}` }
      wrong(place, "duplicate-member", `与第${seen.get(value)}项相同，都是${valueText(field, value)}；这一项不得重复`)
    }
    if (value !== undefined) seen.set(value, n + 1)
  })
}

const periodText = (item, at) => (item.period === "yearly" ? `${at}年` : `${Math.floor(at / 12)}年${(at % 12) + 1}月`)

/** 读各个键；读取时自己出错的（代理、取值的函数）不是数据。 */
const readInto = (draft, raw) => {
  try {
    if (!isObject(raw)) refuse("not-an-object", `一条记录应当是一个对象（写作 {…}），实际是${shown(raw)}`)
    refuseRepeated(raw, "记录")
    for (const [key, value] of entriesOf(raw)) draft.entry(normal(key), value)
  } catch (error) {
    if (error instanceof PolicyError) throw error
    refuse("not-an-object", "记录不能读取：各项应当是普通的数据，不能是代理、取值的函数一类")
  }
}

/** 记录如所给；第一处错误抛出 PolicyError。 */
const decode = (raw, defaults) => {
  const draft = new Draft(defaults)
  readInto(draft, raw)
  draft.year ??= draft.defaultYear
  if (draft.year === null) refuse("missing-year", "没有写明计算哪一年：缺少“年度”（year）", "year")
  for (const section of ["parameters", "readings"]) draft.bound[section] = new Map([...draft.defaults[section], ...draft.bound[section]])
  return draft
}

// -- 没有给出的 --

const missing = (item, period, before, field) => {
  if (before && item.before !== undefined) return item.before
  if (item.default !== undefined) return item.default
  const what = `${period}${item.name}`
  if (item.doubtful) return new Undetermined([`缺少“${what}”`])
  return item.optional ? null : refuse("missing-input", `缺少输入“${what}”`, field)
}

/** 补齐此前、缺省和口径：每个输入在每个年度都有值。 */
const complete = (draft) => {
  const { year } = draft
  if (year < POLICY.first || year > POLICY.last) {
    refuse("year-out-of-horizon", `年度${year}年不在政策的期间（${POLICY.first}年至${POLICY.last}年）内`, "year")
  }
  const facts = { first: firstYear(draft), year, values: {}, series: {}, lists: {}, members: {}, parameters: {}, readings: {}, given: draft }
  for (const item of INPUTS) {
    if (item.period === "once") facts.values[item.alias] = draft.values.has(item.alias) ? draft.values.get(item.alias) : missing(item, "", false, item.alias)
    else facts.series[item.alias] = history(item, draft.periods.get(item.alias) ?? new Map(), facts.first, year)
  }
  for (const listing of LISTS) completeList(facts, listing, draft.members.get(listing.alias) ?? [])
  for (const item of PARAMETERS) facts.parameters[item.alias] = new Parameter(item, draft.bound.parameters.get(item.alias))
  for (const item of READINGS) facts.readings[item.alias] = draft.bound.readings.get(item.alias) ?? item.chosen
  return facts
}

const firstYear = (draft) => {
  let first = draft.year
  for (const [alias, given] of draft.periods) {
    const yearly = ITEMS.get(alias)?.period === "yearly"
    for (const at of given.keys()) first = Math.min(first, yearly ? at : Math.floor(at / 12))
  }
  for (const listing of LISTS) {
    if (listing.datedBy === null) continue
    for (const member of draft.members.get(listing.alias) ?? []) {
      const at = member.get(listing.datedBy)
      if (at !== undefined) first = Math.min(first, benefitYear(at, ...POLICY.begins))
    }
  }
  return Math.max(POLICY.first, first)
}

const history = (item, given, first, last) => {
  const [from, to] = item.period === "yearly" ? [first, last] : [first * 12, last * 12 + 11]
  let earliest = Infinity
  for (const at of given.keys()) earliest = Math.min(earliest, at)
  const values = []
  for (let at = from; at <= to; at++) {
    values.push(given.has(at) ? given.get(at) : missing(item, periodText(item, at), at < earliest, item.alias))
  }
  return values
}

const completeList = (facts, listing, given) => {
  if (given.length > MOST_MEMBERS) refuse("too-many-members", `名单“${listing.name}”超过${MOST_MEMBERS}项`, listing.alias)
  const rows = given.map((member, n) =>
    listing.fields.map((field) => (member.has(field.alias) ? member.get(field.alias) : missing(field, `第${n + 1}项的`, false, `${listing.alias}.${field.alias}`)))
  )
  const columns = {}
  listing.fields.forEach((field, n) => (columns[field.alias] = rows.map((row) => row[n])))
  facts.members[listing.alias] = columns
  facts.lists[listing.alias] = new Listing(listing.datedBy === null ? null : columns[listing.datedBy], rows.length, POLICY.begins)
}

// ---- 结果 ----

/** 计算用的值化为结果：整数、精确的小数、日期的写法、待定的原因。 */
const natural = (item, value, order) => {
  if (value === null || typeof value === "boolean") return value
  if (isOpen(value)) return { undetermined: order.told(value.reasons) }
  if (item.kind === "day") return isoDay(value)
  if (item.kind !== "number") return value
  const text = decimalText(exactValue(item, value))
  return /[./]/.test(text) ? new Exact(text) : numberOf(text)
}
const exactValue = (item, value) => {
  const grain = fixedNumber(item.storedIn)
  return fraction(BigInt(value) * grain.above, grain.below)
}

/** 中文名称也能取到同一个值，但不重复列出。 */
const withNames = (values, items) => {
  for (const { alias, name } of items) {
    if (alias in values && !(name in values)) Object.defineProperty(values, name, { get: () => values[alias], enumerable: false })
  }
  return values
}

/** 待定的原因按同一个次序列出：数据声明的次序，时间的先后，名单中的先后。 */
class ReasonOrder {
  constructor(facts) {
    this.facts = facts
    this.places = null
  }
  told(reasons) {
    if (reasons.length < 2) return reasons.join("")
    this.places ??= new Map(this.all().map((reason, place) => [reason, place]).reverse())
    const place = (reason) => this.places.get(reason) ?? this.places.size
    return [...reasons].sort((a, b) => place(a) - place(b)).join("；")
  }
  all() {
    const { values, series, members, lists } = this.facts
    const given = INPUTS.flatMap((item) => (item.period === "once" ? [values[item.alias]] : series[item.alias]))
    for (const { alias, fields } of LISTS) {
      lists[alias].empty().forEach((_, k) => given.push(...fields.map((field) => members[alias][field.alias][k])))
    }
    return given.filter(isOpen).flatMap((value) => value.reasons)
  }
}

const encode = (facts, results) => {
  const outputs = {}
  const order = new ReasonOrder(facts)
  for (const item of OUTPUTS) if (item.list === null) outputs[item.alias] = natural(item, results.values[item.key].at(-1), order)
  for (const listing of LISTS) {
    const asked = OUTPUTS.filter((item) => item.list === listing.alias)
    if (!asked.length) continue
    const texts = listing.fields.filter((field) => field.kind === "text")
    outputs[listing.alias] = facts.lists[listing.alias].empty().map((_, k) => {
      const own = {}
      const given = facts.given.members.get(listing.alias)[k]
      for (const field of texts) if (given.has(field.alias)) own[field.alias] = given.get(field.alias)
      for (const item of asked) own[item.alias] = natural(item, results.values[item.key].at(-1)[k], order)
      return withNames(own, [...texts, ...asked])
    })
  }
  const readings = {}
  for (const item of READINGS) if (item.used) readings[item.alias] = facts.readings[item.alias]
  return { outputs: withNames(outputs, [...OUTPUTS, ...LISTS]), readings: withNames(readings, READINGS) }
}

/** 计算；参数待定时，说明中列出这条记录需要的全部参数。 */
const computed = (facts) => {
  try {
    return compute(facts)
  } catch (error) {
    if (!(error instanceof PolicyError) || error.code !== "unbound-parameter" || error.field === null) throw error
    throw unbound(facts, error.field)
  }
}

const openReason = (item) => `参数“${item.name}”待定`
const unbound = (facts, read) => {
  const parameters = {}
  for (const item of PARAMETERS) {
    const values = facts.parameters[item.alias]
    let pending = false
    for (let year = facts.first; year <= facts.year; year++) pending ||= values.step(year)[1] && values.step(year)[2] === null
    parameters[item.alias] = values.bound === undefined && pending ? new Parameter(item, new Undetermined([openReason(item)])) : values
  }
  const reasons = new Set()
  try {
    const results = compute({ ...facts, parameters })
    for (const item of OUTPUTS) {
      const last = results.values[item.key].at(-1)
      for (const value of Array.isArray(last) ? last : [last]) if (isOpen(value)) value.reasons.forEach((reason) => reasons.add(reason))
    }
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
  }
  const names = PARAMETERS.filter((item) => item.alias === read || reasons.has(openReason(item))).map((item) => `“${item.name}”`)
  return new PolicyError("unbound-parameter", `参数${names.join("、")}待定，须先给定值`, read)
}

// ---- 说明：一个结果是怎样得出的，直到数据、参数、口径和原文 ----

/** 值的中文写法。 */
const valueText = (item, value) => {
  if (value === null) return "不适用"
  if (isOpen(value)) return `待定（${value.reasons.join("；")}）`
  switch (item.kind) {
    case "truth":
      return value ? "是" : "否"
    case "choice":
      return item.choices.find(({ alias }) => alias === value)?.name ?? value
    case "day": {
      const [year, month, date] = civil(value)
      return `${year}年${month}月${date}日`
    }
    case "year":
      return `${value}年`
    case "text":
      return `“${value}”`
    default:
      return numberText(item, exactValue(item, value))
  }
}

const numberText = (item, value) => {
  const digits = decimalText(value)
  if (!item.ratio) return digits + item.suffix
  if (item.word === "倍数") return `${digits}倍`
  if (item.word !== "比例" && value.below === 1n) return digits
  return digits.includes("/") ? digits : `${decimalText({ above: value.above * 100n, below: value.below })}%`
}

const ABSENT = "没有给出"

/** 说明一次计算；同一个值只展开一次，以后只提及。 */
class Telling {
  constructor(facts, results) {
    this.facts = facts
    this.order = new ReasonOrder(facts)
    this.results = results
    this.told = new Set()
  }
  /** where：年度、月份（没有则为 null）、名单中的序号（没有则为 null）。 */
  definition(item, where) {
    const { year, month, member } = where
    const when = item.period === "once" ? "" : item.period === "yearly" ? `${year}年` : `${year}年${month}月`
    const place = member === null ? "" : `第${member + 1}项`
    const node = { ...this.head(item), when, member: member === null ? null : member + 1 }
    if (year < this.facts.first) {
      const initial = item.initial === undefined ? "" : `：${valueText(item, item.initial)}`
      return { ...node, value: item.initial === undefined ? null : natural(item, item.initial, this.order), shown: initial.slice(1), text: `此前${item.name}${initial}`, reads: [] }
    }
    const at = this.index(item, year, month)
    const [value, clause] = [this.results.values[item.key][at], this.results.clauses[item.key]?.[at] ?? null]
    const own = member === null ? value : value[member]
    const shown = valueText(item, own)
    const text = `${when}${place}${item.name}：${shown}`
    const key = `${item.key} ${at} ${member}`
    if (this.told.has(key)) return { ...node, value: natural(item, own, this.order), shown, text: `${text}（见前）`, reads: [] }
    this.told.add(key)
    const decided = member === null || clause === null ? clause : clause[member]
    const branch = decided === null || decided === undefined ? null : item.branches[decided]
    return {
      ...node,
      value: natural(item, own, this.order),
      shown,
      because: branch?.because ?? null,
      formula: own === null ? null : (branch ?? item).formula,
      text: text + (branch?.because ? `。因为${branch.because}` : ""),
      reads: (branch ?? item).reads.flatMap((read) => this.read(read, where)),
    }
  }
  head(item) {
    return { name: item.name, alias: item.alias, statement: item.statement ?? null, basis: item.basis ?? [] }
  }
  index(item, year, month) {
    const years = year - this.facts.first
    return item.period === "once" ? 0 : item.period === "yearly" ? years : years * 12 + month - 1
  }
  /** 读到的一个值：[名称, 往前几期, 是否按月, 是否看名单各项]。 */
  read([key, back, byMonth, every], where) {
    const item = /** @type {Item} */ (ITEMS.get(key))
    if (item.role === "reading") return [this.fact(item, this.facts.readings[key], "口径", "")]
    if (item.role === "parameter") return this.parameter(item, where.year)
    const period = this.period(item, back, byMonth, where)
    if (item.list === null) return [item.role === "input" ? this.input(item, period) : this.definition(item, { ...period, member: null })]
    const members = every ? this.facts.lists[item.list].in(where.year) : [where.member]
    if (item.role === "input") return [this.field(item, members, every)]
    const values = this.results.values[item.key][this.index(item, period.year, period.month)]
    return members.filter((k) => values[k] !== null).map((k) => this.definition(item, { ...period, member: k }))
  }
  period(item, back, byMonth, { year, month }) {
    if (item.period !== "monthly") return { year: item.period === "once" ? year : year - back, month: null }
    if (!byMonth) return { year: year - back, month: month !== null && back === 0 ? month : 12 }
    const months = year * 12 + (month ?? 12) - 1 - back
    return { year: Math.floor(months / 12), month: (months % 12) + 1 }
  }
  fact(item, value, source, when) {
    // A period before the first that has a value and of which nothing is said has none.
    if (value === undefined || (source === "缺省" && (value === null || isOpen(value)))) {
      return { ...this.head(item), when, value: natural(item, value ?? null, this.order), source: ABSENT, shown: ABSENT, text: `${when}${item.name}：${ABSENT}`, reads: [] }
    }
    const shown = valueText(item, value)
    return { ...this.head(item), when, value: natural(item, value, this.order), shown, source, text: `${when}${item.name}：${shown}（${source}）`, reads: [] }
  }
  parameter(item, year) {
    const values = this.facts.parameters[item.key]
    const value = values.bound ?? values.step(year)[2]
    return value === null ? [] : [this.fact(item, value, values.bound === undefined ? "参数" : "给定的参数", "")]
  }
  input(item, { year, month }) {
    if (item.period === "once") {
      return this.fact(item, this.facts.values[item.key], this.facts.given.values.has(item.key) ? "数据" : "缺省", "")
    }
    const at = this.index(item, year, month)
    const when = periodText(item, item.period === "yearly" ? year : year * 12 + month - 1)
    if (at < 0) return this.fact(item, item.before, "此前", when)
    const given = this.facts.given.periods.get(item.key)?.has(item.period === "yearly" ? year : year * 12 + month - 1)
    return this.fact(item, this.facts.series[item.key][at], given ? "数据" : "缺省", when)
  }
  field(item, members, every) {
    const column = this.facts.members[item.list][item.alias]
    const given = (k) => this.facts.given.members.get(item.list)[k].has(item.alias)
    if (!every) return { ...this.fact(item, column[members[0]], given(members[0]) ? "数据" : "缺省", ""), member: members[0] + 1 }
    const shownValues = members.map((k) => (given(k) || (column[k] !== null && !isOpen(column[k])) ? valueText(item, column[k]) : ABSENT))
    const shown = shownValues.join("、") || "没有"
    const text = `各项${item.name}：${shown}（数据）`
    return { ...this.head(item), when: "", value: members.map((k) => natural(item, column[k], this.order)), shown, source: "数据", text, reads: [] }
  }
}

// ---- 计算 ----


/** @type {(facts: any) => any} */
const compute = (facts) => {
  const { first, year } = facts
  const epoch = facts.parameters.epoch // 起算年份
  const base_cap = facts.parameters.base_cap // 大病保险封顶线
  const cont_threshold = facts.parameters.cont_threshold // 连续参保年限
  const cont_step = facts.parameters.cont_step // 连续参保额度
  const zero_step = facts.parameters.zero_step // 零报销额度
  const pen_step = facts.parameters.pen_step // 断保额度
  const up_pct = facts.parameters.up_pct // 提高上限比例
  const down_pct = facts.parameters.down_pct // 降低上限比例
  const fixed = facts.parameters.fixed // 固定等待月数
  const per_year = facts.parameters.per_year // 每年增减月数
  const floor_years = facts.parameters.floor_years // 下限年数
  const floor_total = facts.parameters.floor_total // 合计下限
  const window_close = facts.parameters.window_close // 集中参保期截止日
  const subsidy_destitute = facts.parameters.subsidy_destitute // 特困人员资助额
  const subsidy_other = facts.parameters.subsidy_other // 其他困难群众资助额
  const subsidy_orphan = facts.parameters.subsidy_orphan // 孤儿资助额
  const subsidy_minimum_income = facts.parameters.subsidy_minimum_income // 低保对象资助额
  const subsidy_monitored = facts.parameters.subsidy_monitored // 监测对象资助额
  const outpatient_share = facts.parameters.outpatient_share // 门诊保障比例
  const provincial_target = facts.parameters.provincial_target // 全省参保目标人数
  const weight_registered_population = facts.parameters.weight_registered_population // 户籍人口权重
  const weight_usual_population = facts.parameters.weight_usual_population // 常住人口权重
  const weight_potential = facts.parameters.weight_potential // 扩面潜力权重
  const history_counts = facts.readings.history_counts // 历史年数计入
  const cont_effective = facts.readings.cont_effective // 连续激励生效
  const cap_mode = facts.readings.cap_mode // 封顶方式
  const zero_on_break = facts.readings.zero_on_break // 断保时零报销激励
  const employee_year = facts.readings.employee_year // 职工医保年度
  const employee_ends_lapse = facts.readings.employee_ends_lapse // 参加职工医保终止断保
  const reduction_needs_earlier_cover = facts.readings.reduction_needs_earlier_cover // 扣减限于参保过的人员
  const lapses_before_epoch = facts.readings.lapses_before_epoch // 施行前的断保
  const clear_when = facts.readings.clear_when // 清零时点
  const wait_from = facts.readings.wait_from // 等待期从哪天起算
  const month_end_rule = facts.readings.month_end_rule // 期满无对应日
  const subsidy_rule = facts.readings.subsidy_rule // 资助的选择
  const student_first_year = facts.readings.student_first_year // 学制首个年度
  const new_funds_by = facts.readings.new_funds_by // 新增筹资的计算
  const first_lapse_year_counts = facts.readings.first_lapse_year_counts // 首个断保年计入变动等待期
  const start_day_counted = facts.readings.start_day_counted // 起算日计入等待期
  const wait_unit = facts.readings.wait_unit // 等待期单位
  const late_payment_counts_as_lapse = facts.readings.late_payment_counts_as_lapse // 逾期缴费视为断保
  const requires_benefit_started = facts.readings.requires_benefit_started // 开始享受待遇才算参保
  const extension_cover_from = facts.readings.extension_cover_from // 延长期待遇起始
  const newborn_cover_from = facts.readings.newborn_cover_from // 新生儿待遇起始
  const status_all = facts.series.status // 参保状态
  const late_all = facts.series.late // 逾期缴费
  const zero_claim_all = facts.series.zero_claim // 零报销
  const used_reward_all = facts.series.used_reward // 使用奖励额度
  const benefit_started_all = facts.series.benefit_started // 年内开始享受待遇
  const insured_before = facts.values.insured_before // 曾经参保
  const exempt = facts.values.exempt // 特殊群体
  const repair_years = facts.values.repair_years // 补缴年数
  const paid_on = facts.values.paid_on // 缴费到账日
  const individual_standard = facts.values.individual_standard // 个人缴费标准
  const uncapped = facts.values.uncapped // 大病待遇不封顶
  const carried_start = facts.values.carried_start // 跨年待遇开始日
  const service_date = facts.values.service_date // 就诊日
  const check_window = facts.values.check_window // 核对到账日
  const resides_here = facts.values.resides_here // 常住本地
  const works_here = facts.values.works_here // 本地就业
  const studies_here = facts.values.studies_here // 本地就读
  const local_hukou = facts.values.local_hukou // 本地户籍
  const residence_permit = facts.values.residence_permit // 持本地居住证
  const employee_liable = facts.values.employee_liable // 应参加职工医保
  const flexible_worker = facts.values.flexible_worker // 灵活就业人员
  const birth_certificate = facts.values.birth_certificate // 有出生医学证明
  const birth_date = facts.values.birth_date // 出生日期
  const university_student = facts.values.university_student // 大学生
  const lump_paid = facts.values.lump_paid // 已趸缴
  const entry_year = facts.values.entry_year // 入学年份
  const programme_years = facts.values.programme_years // 学制年数
  const entry_standard = facts.values.entry_standard // 入学当年缴费标准
  const annual_premium = facts.values.annual_premium // 当年应缴额
  const destitute = facts.values.destitute // 特困人员
  const orphan = facts.values.orphan // 孤儿
  const minimum_income = facts.values.minimum_income // 最低生活保障对象
  const monitored = facts.values.monitored // 防止返贫监测对象
  const other_hardship = facts.values.other_hardship // 其他困难群众
  const unemployment_benefit = facts.values.unemployment_benefit // 领取失业保险金
  const account_use = facts.values.account_use // 账户用途
  const close_relative = facts.values.close_relative // 使用人是近亲属
  const relative_insured = facts.values.relative_insured // 使用人已参保
  const designated_institution = facts.values.designated_institution // 定点医药机构
  const funding_before = facts.values.funding_before // 上年筹资总额
  const funding_now = facts.values.funding_now // 当年筹资总额
  const per_head_before = facts.values.per_head_before // 上年人均筹资
  const per_head_now = facts.values.per_head_now // 当年人均筹资
  const insured_now = facts.values.insured_now // 当年参保人数
  const clinic_applied = facts.values.clinic_applied // 村卫生室申请
  const clinic_qualified = facts.values.clinic_qualified // 村卫生室符合条件
  const campaign_date = facts.values.campaign_date // 宣传活动日
  const forced_insurance = facts.values.forced_insurance // 强制诱导学生投保
  const target_received = facts.values.target_received // 上级下达目标人数
  const target_passed_on = facts.values.target_passed_on // 分解下达目标人数
  const cities = facts.lists.cities // 市州名单
  const cities_registered_population_all = facts.members.cities.registered_population // 户籍人口
  const cities_usual_population_all = facts.members.cities.usual_population // 常住人口
  const cities_potential_all = facts.members.cities.potential // 扩面潜力
  const fund_factors = facts.lists.fund_factors // 补助资金因素名单
  const fund_factors_about_enrolment_all = facts.members.fund_factors.about_enrolment // 反映参保工作情况
  const fund_factors_factor_weight_all = facts.members.fund_factors.factor_weight // 因素权重
  const enrolment_eligible_all = []
  const resident_eligible_all = []
  const employee_eligible_all = []
  const newborn_eligible_all = []
  const born_this_year_all = []
  const newborn_cover_start_all = []
  const lump_sum_all = []
  const lump_covers_year_all = []
  const lump_top_up_all = []
  const subsidy_all = []
  const personal_due_all = []
  const employee_payer_all = []
  const account_use_allowed_all = []
  const outpatient_new_funds_all = []
  const effective_status_all = []
  const late_as_lapse_all = []
  const run_years_all = []
  const lapse_run_all = []
  const ever_insured_all = []
  const lapsed_years_all = []
  const continuity_reward_next1_all = []
  const zero_claim_reward_opening_all = []
  const zero_claim_reward_all = []
  const continuity_reward_opening_all = []
  const continuity_reward_all = []
  const zero_claim_year_all = []
  const zero_claim_reward_next1_all = []
  const zero_claim_reward_next2_all = []
  const lapse_reduction_all = []
  const cap_all = []
  const counted_years_all = []
  const wait_starts_on_all = []
  const start_day_is_first_all = []
  const unrepaired_months_all = []
  const carry_over_all = []
  const wait_exempt_all = []
  const wait_fixed_all = []
  const wait_floor_all = []
  const wait_gross_all = []
  const wait_repairable_all = []
  const wait_variable_all = []
  const wait_total_all = []
  const repair_cost_all = []
  const wait_over_all = []
  const benefit_start_all = []
  const service_covered_all = []
  const late_by_date_all = []
  const clinic_included_all = []
  const campaign_on_time_all = []
  const forced_insurance_violation_all = []
  const target_escalated_all = []
  const cities_enrolment_target_all = []
  const enrolment_in_fund_all = []
  /** @type {Record<string, any[]>} */
  const clauses = {
    newborn_eligible: [],
    newborn_cover_start: [],
    lump_sum: [],
    lump_covers_year: [],
    lump_top_up: [],
    subsidy: [],
    personal_due: [],
    employee_payer: [],
    account_use_allowed: [],
    outpatient_new_funds: [],
    effective_status: [],
    run_years: [],
    lapse_run: [],
    ever_insured: [],
    "zero_claim_reward@opening": [],
    zero_claim_reward: [],
    "continuity_reward@opening": [],
    continuity_reward: [],
    zero_claim_year: [],
    lapse_reduction: [],
    cap: [],
    counted_years: [],
    wait_starts_on: [],
    unrepaired_months: [],
    carry_over: [],
    "wait@exempt": [],
    wait_fixed: [],
    "wait@floor": [],
    "wait@gross": [],
    wait_repairable: [],
    wait_variable: [],
    wait_total: [],
    repair_cost: [],
    wait_over: [],
    benefit_start: [],
    service_covered: [],
    late_by_date: [],
    campaign_on_time: [],
    target_escalated: [],
    enrolment_in_fund: [],
  }
  /** @type {number | null} */
  let clause = null
  // 记下由哪一款决定；条件待定时不记。
  const mark = (doubt, number, value) => {
    if (!doubt) clause = number
    return value
  }
  for (let y = first; y <= year; y++) {
    const i = y - first
    const status = status_all[i]
    const late = late_all[i]
    const zero_claim = zero_claim_all[i]
    const used_reward = used_reward_all[i]
    const benefit_started = benefit_started_all[i]
    let enrolment_eligible, resident_eligible, employee_eligible, newborn_eligible, born_this_year, newborn_cover_start, lump_sum, lump_covers_year, lump_top_up, subsidy, personal_due, employee_payer, account_use_allowed, outpatient_new_funds
    if (y === year) {
      // 基本医保参保资格，依据《002》一（一）第1段第1至2句、二（四）第1段第5句
      enrolment_eligible = eitherOr(eitherOr(eitherOr(eitherOr(resides_here, () => works_here), () => studies_here), () => local_hukou), () => residence_permit)
      enrolment_eligible_all[0] = enrolment_eligible
      // 居民医保参保资格，依据《002》一（一）第1段第1至2句、第5句、二（四）第1段第5句
      resident_eligible = both(eitherOr(eitherOr(eitherOr(eitherOr(resides_here, () => works_here), () => studies_here), () => local_hukou), () => residence_permit), () => negated(employee_liable))
      resident_eligible_all[0] = resident_eligible
      // 职工医保参保资格，依据《002》一（一）第1段第3句
      employee_eligible = eitherOr(employee_liable, () => both(flexible_worker, () => works_here))
      employee_eligible_all[0] = employee_eligible
      // 新生儿参保资格，依据《002》一（一）第1段第4句
      clause = null
      if (birth_date !== null) {
        newborn_eligible = birth_certificate
        clause = 0
      } else {
        newborn_eligible = null
        clause = 1
      }
      newborn_eligible_all[0] = newborn_eligible
      clauses.newborn_eligible[0] = clause
      // 当年出生，依据《002》一（三）第3段第2句
      born_this_year = birth_date !== null && yearOf(birth_date) === y
      born_this_year_all[0] = born_this_year
      // 新生儿待遇开始日，依据《002》一（一）第1段第4句
      clause = null
      if (born_this_year && status === "resident") {
        if (newborn_cover_from === "birth") {
          newborn_cover_start = birth_date
          clause = 0
        } else {
          newborn_cover_start = paid_on
          clause = 1
        }
      } else {
        newborn_cover_start = null
        clause = 2
      }
      newborn_cover_start_all[0] = newborn_cover_start
      clauses.newborn_cover_start[0] = clause
      // 趸缴医保费，依据《002》一（一）第1段第6句
      clause = null
      if (university_student && entry_standard !== null && programme_years !== null) {
        lump_sum = entry_standard * programme_years
        clause = 0
      } else {
        lump_sum = null
        clause = 1
      }
      lump_sum_all[0] = lump_sum
      clauses.lump_sum[0] = clause
      // 趸缴覆盖当年，依据《002》一（一）第1段第6句
      clause = null
      if (university_student && lump_paid && entry_year !== null && programme_years !== null) {
        if (student_first_year === "entry_year") {
          lump_covers_year = y >= entry_year && y - entry_year < programme_years
          clause = 0
        } else {
          lump_covers_year = y > entry_year && y - entry_year <= programme_years
          clause = 1
        }
      } else {
        lump_covers_year = null
        clause = 2
      }
      lump_covers_year_all[0] = lump_covers_year
      clauses.lump_covers_year[0] = clause
      // 学制内补缴额，依据《002》一（一）第1段第6句
      clause = null
      if (university_student && lump_paid && entry_year !== null && programme_years !== null) {
        if (lump_covers_year) {
          lump_top_up = 0
          clause = 0
        } else {
          lump_top_up = null
          clause = 1
        }
      } else {
        lump_top_up = null
        clause = 2
      }
      lump_top_up_all[0] = lump_top_up
      clauses.lump_top_up[0] = clause
      // 分类资助额，依据《002》一（二）第1段第2句
      clause = null
      if (subsidy_rule === "highest") {
        subsidy = strict((a, b) => larger(a, b), strict((a, b) => larger(a, b), strict((a, b) => larger(a, b), strict((a, b) => larger(a, b), destitute ? subsidy_destitute.at(y) : 0, orphan ? subsidy_orphan.at(y) : 0), minimum_income ? subsidy_minimum_income.at(y) : 0), monitored ? subsidy_monitored.at(y) : 0), other_hardship ? subsidy_other.at(y) : 0)
        clause = 0
      } else {
        subsidy = strict((a, b) => a + b, strict((a, b) => a + b, strict((a, b) => a + b, strict((a, b) => a + b, destitute ? subsidy_destitute.at(y) : 0, orphan ? subsidy_orphan.at(y) : 0), minimum_income ? subsidy_minimum_income.at(y) : 0), monitored ? subsidy_monitored.at(y) : 0), other_hardship ? subsidy_other.at(y) : 0)
        clause = 1
      }
      subsidy_all[0] = subsidy
      clauses.subsidy[0] = clause
      // 个人应缴额，依据《002》一（二）第1段第2句
      clause = null
      if (annual_premium !== null) {
        personal_due = strict((a) => larger(a, 0), strict((a, b) => a - b, annual_premium, subsidy))
        clause = 0
      } else {
        personal_due = null
        clause = 1
      }
      personal_due_all[0] = personal_due
      clauses.personal_due[0] = clause
      // 职工医保缴费主体，依据《002》一（二）第1段第3句
      clause = null
      if (unemployment_benefit) {
        employee_payer = "unemployment_fund"
        clause = 0
      } else {
        employee_payer = null
        clause = 1
      }
      employee_payer_all[0] = employee_payer
      clauses.employee_payer[0] = clause
      // 个人账户可以支付，依据《002》一（二）第1段第4句
      clause = null
      if (account_use !== null) {
        account_use_allowed = both(close_relative, () => account_use === "relative_premium" || both(account_use === "relative_copay" && relative_insured, () => designated_institution))
        clause = 0
      } else {
        account_use_allowed = null
        clause = 1
      }
      account_use_allowed_all[0] = account_use_allowed
      clauses.account_use_allowed[0] = clause
      // 门诊保障新增资金，依据《002》一（三）第1段第2句
      clause = null
      outpatient_new_funds = strict((a) => Number(quotientHalfUp(a, 10000n)), new_funds_by === "total" && funding_before !== null && funding_now !== null ? mark(false, 0, strict((a, b) => BigInt(a) * BigInt(b), larger(funding_now - funding_before, 0), outpatient_share.at(y))) : new_funds_by === "per_head" && per_head_before !== null && per_head_now !== null && insured_now !== null ? mark(false, 1, strict((a, b) => BigInt(a) * BigInt(b), larger(per_head_now - per_head_before, 0) * insured_now, outpatient_share.at(y))) : mark(false, 2, null))
      outpatient_new_funds_all[0] = outpatient_new_funds
      clauses.outpatient_new_funds[0] = clause
    }
    // 有效参保状态，依据《002》一（三）第3段第2句
    let effective_status
    clause = null
    if (requires_benefit_started && status === "resident" && late && !benefit_started) {
      effective_status = "none"
      clause = 0
    } else {
      effective_status = status
      clause = 1
    }
    effective_status_all[i] = effective_status
    clauses.effective_status[i] = clause
    // 逾期按断保处理，依据《002》一（三）第3段第2句
    const late_as_lapse = late_payment_counts_as_lapse && effective_status === "resident" && late && y >= epoch.at(y)
    late_as_lapse_all[i] = late_as_lapse
    // 连续参保年数，依据《002》一（三）第2段第2句第2分句、第4句
    let run_years
    clause = null
    if (!history_counts && y < epoch.at(y)) {
      run_years = 0
      clause = 0
    } else if (late_as_lapse) {
      run_years = 1
      clause = 1
    } else if (effective_status === "resident") {
      run_years = (i - 1 < 0 ? 0 : run_years_all[i - 1]) + 1
      clause = 2
    } else if (effective_status === "employee" && employee_year === "counts") {
      run_years = (i - 1 < 0 ? 0 : run_years_all[i - 1]) + 1
      clause = 3
    } else if (effective_status === "none" || effective_status === "employee" && employee_year === "breaks") {
      run_years = 0
      clause = 4
    } else {
      run_years = i - 1 < 0 ? 0 : run_years_all[i - 1]
      clause = 5
    }
    run_years_all[i] = run_years
    clauses.run_years[i] = clause
    // 连续断保年数，依据《002》一（三）第2段第3句
    let lapse_run
    clause = null
    if (y < epoch.at(y) && lapses_before_epoch === "not_counted") {
      lapse_run = 0
      clause = 0
    } else if (effective_status === "none") {
      lapse_run = (i - 1 < 0 ? 0 : lapse_run_all[i - 1]) + 1
      clause = 1
    } else if (effective_status === "resident" || effective_status === "employee" && employee_ends_lapse) {
      lapse_run = 0
      clause = 2
    } else {
      lapse_run = i - 1 < 0 ? 0 : lapse_run_all[i - 1]
      clause = 3
    }
    lapse_run_all[i] = lapse_run
    clauses.lapse_run[i] = clause
    // 参保过，依据《002》一（三）第2段第3句
    let ever_insured
    clause = null
    if (effective_status === "resident" || effective_status === "employee") {
      ever_insured = true
      clause = 0
    } else {
      ever_insured = i - 1 < 0 ? insured_before : ever_insured_all[i - 1]
      clause = 1
    }
    ever_insured_all[i] = ever_insured
    clauses.ever_insured[i] = clause
    // 断保年数，依据《002》一（三）第2段第3句
    const lapsed_years = (i - 1 < 0 ? 0 : lapse_run_all[i - 1]) + (late_as_lapse ? 1 : 0)
    lapsed_years_all[i] = lapsed_years
    // 连续参保激励应于次年增加（中间值），依据《002》一（三）第2段第2句、第5句
    const continuity_reward_next1 = y >= epoch.at(y) && effective_status === "resident" && run_years > cont_threshold.at(y) && cont_effective === "next_year"
    continuity_reward_next1_all[i] = continuity_reward_next1
    // 年初零报销激励（中间值），依据《002》一（三）第2段第2句、第6句
    let zero_claim_reward_opening
    clause = null
    if (i - 1 < 0 ? false : zero_claim_reward_next1_all[i - 1]) {
      zero_claim_reward_opening = 0
      clause = 0
    } else if (i - 1 < 0 ? false : zero_claim_reward_next2_all[i - 1]) {
      zero_claim_reward_opening = (i - 1 < 0 ? 0 : zero_claim_reward_all[i - 1]) + (cap_mode === "saturating" ? larger(Number(smaller(BigInt(zero_step.at(y) * 1000000), BigInt(base_cap.at(y)) * BigInt(up_pct.at(y)) - BigInt(i - 1 < 0 ? 0 : zero_claim_reward_all[i - 1]) - BigInt(i - 1 < 0 ? 0 : continuity_reward_all[i - 1]))), 0) : zero_step.at(y) * 1000000)
      clause = 1
    } else {
      zero_claim_reward_opening = i - 1 < 0 ? 0 : zero_claim_reward_all[i - 1]
      clause = 2
    }
    zero_claim_reward_opening_all[i] = zero_claim_reward_opening
    clauses["zero_claim_reward@opening"][i] = clause
    // 零报销激励，依据《002》一（三）第2段第2句、第6句
    let zero_claim_reward
    clause = null
    if (y >= epoch.at(y) && used_reward && clear_when === "at_once") {
      zero_claim_reward = 0
      clause = 0
    } else if (y >= epoch.at(y) && zero_on_break === "clear" && (effective_status === "none" || late_as_lapse)) {
      zero_claim_reward = 0
      clause = 1
    } else {
      zero_claim_reward = zero_claim_reward_opening
      clause = 2
    }
    zero_claim_reward_all[i] = zero_claim_reward
    clauses.zero_claim_reward[i] = clause
    // 年初连续参保激励（中间值），依据《002》一（三）第2段第2句、第5句
    let continuity_reward_opening
    clause = null
    if (i - 1 < 0 ? false : continuity_reward_next1_all[i - 1]) {
      continuity_reward_opening = (i - 1 < 0 ? 0 : continuity_reward_all[i - 1]) + (cap_mode === "saturating" ? larger(Number(smaller(BigInt(cont_step.at(y) * 1000000), BigInt(base_cap.at(y)) * BigInt(up_pct.at(y)) - BigInt(i - 1 < 0 ? 0 : continuity_reward_all[i - 1]) - BigInt(zero_claim_reward))), 0) : cont_step.at(y) * 1000000)
      clause = 0
    } else {
      continuity_reward_opening = i - 1 < 0 ? 0 : continuity_reward_all[i - 1]
      clause = 1
    }
    continuity_reward_opening_all[i] = continuity_reward_opening
    clauses["continuity_reward@opening"][i] = clause
    // 连续参保激励，依据《002》一（三）第2段第2句、第5句
    let continuity_reward
    clause = null
    if (y >= epoch.at(y) && effective_status === "resident" && run_years > cont_threshold.at(y) && cont_effective === "same_year") {
      continuity_reward = continuity_reward_opening + (cap_mode === "saturating" ? larger(Number(smaller(BigInt(cont_step.at(y) * 1000000), BigInt(base_cap.at(y)) * BigInt(up_pct.at(y)) - BigInt(continuity_reward_opening) - BigInt(zero_claim_reward))), 0) : cont_step.at(y) * 1000000)
      clause = 0
    } else {
      continuity_reward = continuity_reward_opening
      clause = 1
    }
    continuity_reward_all[i] = continuity_reward
    clauses.continuity_reward[i] = clause
    // 当年零报销，依据《002》一（三）第2段第2句第3分句
    let zero_claim_year
    clause = null
    if (zero_claim && used_reward) {
      zero_claim_year = refuse("contradictory-input", "零报销和使用奖励额度不能在同一年", null)
      clause = 0
    } else {
      zero_claim_year = effective_status === "resident" && zero_claim
      clause = 1
    }
    zero_claim_year_all[i] = zero_claim_year
    clauses.zero_claim_year[i] = clause
    // 零报销激励应于次年清零（中间值），依据《002》一（三）第2段第2句、第6句
    const zero_claim_reward_next1 = y >= epoch.at(y) && used_reward && clear_when === "next_year"
    zero_claim_reward_next1_all[i] = zero_claim_reward_next1
    // 零报销激励应于次年增加（中间值），依据《002》一（三）第2段第2句、第6句
    const zero_claim_reward_next2 = y >= epoch.at(y) && zero_claim_year
    zero_claim_reward_next2_all[i] = zero_claim_reward_next2
    // 断保扣减，依据《002》一（三）第2段第3句
    let lapse_reduction
    clause = null
    if (y >= epoch.at(y) && effective_status === "resident" && ((i - 1 < 0 ? insured_before : ever_insured_all[i - 1]) || !reduction_needs_earlier_cover)) {
      lapse_reduction = (i - 1 < 0 ? 0 : lapse_reduction_all[i - 1]) + pen_step.at(y) * lapsed_years
      clause = 0
    } else {
      lapse_reduction = i - 1 < 0 ? 0 : lapse_reduction_all[i - 1]
      clause = 1
    }
    lapse_reduction_all[i] = lapse_reduction
    clauses.lapse_reduction[i] = clause
    let cap
    if (y === year) {
      // 大病最高支付限额，依据《002》一（三）第2段第2至3句
      clause = null
      if (effective_status === "resident" && !uncapped) {
        cap = Number(quotientHalfUp(BigInt(base_cap.at(y)) * 1000000n + BigInt(Number(smaller(BigInt(continuity_reward + zero_claim_reward), BigInt(base_cap.at(y)) * BigInt(up_pct.at(y))))) - smaller(BigInt(lapse_reduction) * 1000000n, BigInt(base_cap.at(y)) * BigInt(down_pct.at(y))), 1000000n))
        clause = 0
      } else {
        cap = null
        clause = 1
      }
      cap_all[0] = cap
      clauses.cap[0] = clause
    }
    // 计入变动年数，依据《002》一（三）第3段第2句
    let counted_years
    clause = null
    if (first_lapse_year_counts) {
      counted_years = lapsed_years
      clause = 0
    } else {
      counted_years = larger(lapsed_years - 1, 0)
      clause = 1
    }
    counted_years_all[i] = counted_years
    clauses.counted_years[i] = clause
    let wait_starts_on, start_day_is_first
    if (y === year) {
      // 起算日期，依据《002》一（三）第3段第2句
      clause = null
      if (wait_from === "payment_day") {
        wait_starts_on = paid_on
        clause = 0
      } else {
        wait_starts_on = strict((a, b) => larger(a, b), paid_on, dayOfYear(y, 1, 1))
        clause = 1
      }
      wait_starts_on_all[0] = wait_starts_on
      clauses.wait_starts_on[0] = clause
      // 起算日算第一天，依据《002》一（三）第3段第2句
      start_day_is_first = start_day_counted || wait_from === "later_of_payment_and_january" && compared((a, b) => a < b, paid_on, dayOfYear(y, 1, 1))
      start_day_is_first_all[0] = start_day_is_first
    }
    // 未修复等待月数，依据《002》一（三）第3段第2句
    let unrepaired_months
    clause = null
    if (y < epoch.at(y)) {
      unrepaired_months = 0
      clause = 0
    } else if (lapsed_years >= floor_years.at(y)) {
      unrepaired_months = larger(fixed.at(y) + counted_years * per_year.at(y), floor_total.at(y))
      clause = 1
    } else {
      unrepaired_months = fixed.at(y) + counted_years * per_year.at(y)
      clause = 2
    }
    unrepaired_months_all[i] = unrepaired_months
    clauses.unrepaired_months[i] = clause
    // 跨年等待上限，依据《002》一（三）第3段第2句
    let carry_over
    clause = null
    if (y < epoch.at(y)) {
      carry_over = 0
      clause = 0
    } else if (effective_status === "resident" && (late || lapsed_years > 0)) {
      carry_over = larger(larger((i - 1 < 0 ? 0 : carry_over_all[i - 1]) - 12, late ? unrepaired_months : unrepaired_months - 12), 0)
      clause = 1
    } else {
      carry_over = larger((i - 1 < 0 ? 0 : carry_over_all[i - 1]) - 12, 0)
      clause = 2
    }
    carry_over_all[i] = carry_over
    clauses.carry_over[i] = clause
    let wait_exempt, wait_fixed, wait_floor, wait_gross, wait_repairable, wait_variable, wait_total, repair_cost, wait_over, benefit_start, service_covered, late_by_date, clinic_included, campaign_on_time, forced_insurance_violation, target_escalated, cities_enrolment_target, enrolment_in_fund
    if (y === year) {
      // 免除待遇等待期（中间值），依据《002》一（三）第3段第2至3句
      clause = null
      if (y >= epoch.at(y) && effective_status === "resident") {
        wait_exempt = born_this_year || exempt
        clause = 0
      } else {
        wait_exempt = null
        clause = 1
      }
      wait_exempt_all[0] = wait_exempt
      clauses["wait@exempt"][0] = clause
      // 固定等待期，依据《002》一（三）第3段第2至3句
      clause = null
      if (y >= epoch.at(y) && effective_status === "resident") {
        wait_fixed = chosen(
          false,
          [
            [(d) => wait_exempt, (d) => mark(d, 0, 0)],
          ],
          (d) => late || lapsed_years > 0 ? mark(d, 1, fixed.at(y)) : mark(d, 2, 0)
        )
      } else {
        wait_fixed = null
        clause = 3
      }
      wait_fixed_all[0] = wait_fixed
      clauses.wait_fixed[0] = clause
      // 待遇等待期的合计下限（中间值），依据《002》一（三）第3段第2至3句
      clause = null
      if (y >= epoch.at(y) && effective_status === "resident") {
        wait_floor = chosen(
          false,
          [
            [(d) => wait_exempt, (d) => mark(d, 0, 0)],
          ],
          (d) => lapsed_years >= floor_years.at(y) ? mark(d, 1, floor_total.at(y)) : mark(d, 2, 0)
        )
      } else {
        wait_floor = null
        clause = 3
      }
      wait_floor_all[0] = wait_floor
      clauses["wait@floor"][0] = clause
      // 修复前的变动待遇等待期（中间值），依据《002》一（三）第3段第2至3句
      clause = null
      if (y >= epoch.at(y) && effective_status === "resident") {
        wait_gross = chosen(
          false,
          [
            [(d) => wait_exempt, (d) => mark(d, 0, 0)],
          ],
          (d) => mark(d, 1, counted_years * per_year.at(y))
        )
      } else {
        wait_gross = null
        clause = 2
      }
      wait_gross_all[0] = wait_gross
      clauses["wait@gross"][0] = clause
      // 可修复年数，依据《002》一（三）第3段第2至3句
      clause = null
      if (y >= epoch.at(y) && effective_status === "resident") {
        wait_repairable = chosen(
          false,
          [
            [(d) => compared((a) => a === 0, wait_gross), (d) => mark(d, 0, 0)],
          ],
          (d) => mark(d, 1, per_year.at(y) !== null === (per_year.at(y) !== null) ? strict((a, b) => quotientDown(a, b), strict((a) => larger(a, 0), strict((a, b) => a - b, wait_gross, strict((a) => larger(a, 0), strict((a, b) => a - b, wait_floor, wait_fixed)))), per_year.at(y)) : strict((a, b) => quotientDown(a, b), strict((a) => larger(a, 0), strict((a, b) => a - b, wait_gross, strict((a) => larger(a, 0), strict((a, b) => a - b, wait_floor, wait_fixed)))), per_year.at(y)))
        )
      } else {
        wait_repairable = null
        clause = 2
      }
      wait_repairable_all[0] = wait_repairable
      clauses.wait_repairable[0] = clause
      // 变动等待期，依据《002》一（三）第3段第2至3句
      clause = null
      if (y >= epoch.at(y) && effective_status === "resident") {
        wait_variable = chosen(
          false,
          [
            [(d) => compared((a, b) => a > b, repair_years, wait_repairable), (d) => mark(d, 0, refuseUnless(d, "repair-beyond-limit", "“补缴年数”超过了可以修复的上限，多缴的不能减少等待期", "repair_years"))],
          ],
          (d) => mark(d, 1, strict((a, b) => a - b, wait_gross, repair_years * per_year.at(y)))
        )
      } else {
        wait_variable = null
        clause = 2
      }
      wait_variable_all[0] = wait_variable
      clauses.wait_variable[0] = clause
      // 等待期合计，依据《002》一（三）第3段第2至3句
      clause = null
      if (y >= epoch.at(y) && effective_status === "resident") {
        wait_total = strict((a, b) => larger(a, b), wait_floor, strict((a, b) => a + b, wait_fixed, wait_variable))
        clause = 0
      } else {
        wait_total = null
        clause = 1
      }
      wait_total_all[0] = wait_total
      clauses.wait_total[0] = clause
      // 缴费修复金额，依据《002》一（三）第3段第2至3句
      clause = null
      if (y >= epoch.at(y) && effective_status === "resident") {
        if (repair_years === 0) {
          repair_cost = 0
          clause = 0
        } else {
          repair_cost = strict((a, b) => a * b, repair_years, individual_standard)
          clause = 1
        }
      } else {
        repair_cost = null
        clause = 2
      }
      repair_cost_all[0] = repair_cost
      clauses.repair_cost[0] = clause
      // 等待期满日，依据《002》一（三）第3段第2至3句
      clause = null
      if (y >= epoch.at(y) && effective_status === "resident") {
        if (wait_unit === "day") {
          wait_over = chosen(
            false,
            [
              [(d) => eitherOr(start_day_is_first, () => compared((a) => a === 0, wait_total)), (d) => mark(d, 0, strict((a, b) => addDays(a, b), extension_cover_from === "january" && lapsed_years === 0 && !late ? dayOfYear(y, 1, 1) : wait_starts_on, strict((a) => a * 30, wait_total)))],
            ],
            (d) => mark(d, 1, strict((a) => addDays(a, 1), strict((a, b) => addDays(a, b), extension_cover_from === "january" && lapsed_years === 0 && !late ? dayOfYear(y, 1, 1) : wait_starts_on, strict((a) => a * 30, wait_total))))
          )
        } else {
          wait_over = chosen(
            false,
            [
              [(d) => eitherOr(start_day_is_first, () => compared((a) => a === 0, wait_total)), (d) => chosen(d, [[(d) => month_end_rule === "next_day" && start_day_is_first, (d) => mark(d, 2, strict((a, b) => addMonthsRoll(a, b), extension_cover_from === "january" && lapsed_years === 0 && !late ? dayOfYear(y, 1, 1) : wait_starts_on, wait_total))]], (d) => mark(d, 3, strict((a, b) => addMonthsClip(a, b), extension_cover_from === "january" && lapsed_years === 0 && !late ? dayOfYear(y, 1, 1) : wait_starts_on, wait_total)))],
            ],
            (d) => mark(d, 4, strict((a) => addDays(a, 1), chosen(d, [[(d) => month_end_rule === "next_day" && start_day_is_first, (d) => strict((a, b) => addMonthsRoll(a, b), extension_cover_from === "january" && lapsed_years === 0 && !late ? dayOfYear(y, 1, 1) : wait_starts_on, wait_total)]], (d) => strict((a, b) => addMonthsClip(a, b), extension_cover_from === "january" && lapsed_years === 0 && !late ? dayOfYear(y, 1, 1) : wait_starts_on, wait_total))))
          )
        }
      } else {
        wait_over = null
        clause = 5
      }
      wait_over_all[0] = wait_over
      clauses.wait_over[0] = clause
      // 待遇开始日，依据《002》一（三）第3段第2句
      clause = null
      benefit_start = chosen(
        false,
        [
          [(d) => applicable(wait_over), (d) => chosen(d, [[(d) => (i - 1 < 0 ? 0 : carry_over_all[i - 1]) > 0 && negated(born_this_year || exempt), (d) => mark(d, 0, strict((a, b) => larger(a, b), strict((a, b) => larger(a, b), wait_over, dayOfYear(y, 1, 1)), carried_start))]], (d) => mark(d, 1, strict((a, b) => larger(a, b), wait_over, dayOfYear(y, 1, 1))))],
        ],
        (d) => mark(d, 2, null)
      )
      benefit_start_all[0] = benefit_start
      clauses.benefit_start[0] = clause
      // 就诊日可享受待遇，依据《002》一（三）第3段第2句
      clause = null
      if (service_date !== null) {
        service_covered = both(effective_status === "resident" && compared((a, b) => a >= b, service_date, chosen(false, [[(d) => applicable(newborn_cover_start), (d) => newborn_cover_start]], (d) => benefit_start)), () => service_date <= yearLast(y, 1, 1))
        clause = 0
      } else {
        service_covered = null
        clause = 1
      }
      service_covered_all[0] = service_covered
      clauses.service_covered[0] = clause
      // 按到账日逾期，依据《002》二（六）第1段第1句
      clause = null
      if (check_window) {
        late_by_date = compared((a, b) => a > b, paid_on, window_close.at(y))
        clause = 0
      } else {
        late_by_date = null
        clause = 1
      }
      late_by_date_all[0] = late_by_date
      clauses.late_by_date[0] = clause
      // 村卫生室纳入支付范围，依据《002》二（七）第1段第2句
      clinic_included = both(clinic_applied, () => clinic_qualified)
      clinic_included_all[0] = clinic_included
      // 宣传活动如期开展，依据《002》二（五）第1段第2句
      clause = null
      if (campaign_date !== null) {
        campaign_on_time = campaign_date >= dayOfYear(y, 9, 1) && campaign_date <= dayOfYear(y, 9, 30)
        clause = 0
      } else {
        campaign_on_time = null
        clause = 1
      }
      campaign_on_time_all[0] = campaign_on_time
      clauses.campaign_on_time[0] = clause
      // 违规要求学生投保，依据《002》三（九）第1段第4句
      forced_insurance_violation = forced_insurance
      forced_insurance_violation_all[0] = forced_insurance_violation
      // 层层加码，依据《002》四（十二）第1段第3句
      clause = null
      if (target_received !== null && target_passed_on !== null) {
        target_escalated = target_passed_on > target_received
        clause = 0
      } else {
        target_escalated = null
        clause = 1
      }
      target_escalated_all[0] = target_escalated
      clauses.target_escalated[0] = clause
      // 参保目标人数，依据《002》四（十二）第1段第2句
      cities_enrolment_target = cities.empty()
      const cities_enrolment_target_shares = memo((d) => apportioned(provincial_target.at(y), [weight_registered_population.at(y), weight_usual_population.at(y), weight_potential.at(y)], 1000000, true, cities.in(y), [(k_2) => cities_registered_population_all[k_2], (k_2) => cities_usual_population_all[k_2], (k_2) => cities_potential_all[k_2]], (k_2) => [1n, true, 0n, 0n], 1, false, "市州", ["户籍人口", "常住人口", "参保扩面潜力"]))
      for (const k of cities.in(y)) {
        const cities_enrolment_target_value = toNumber((cities_enrolment_target_shares(false).get(k) ?? null))
        cities_enrolment_target[k] = cities_enrolment_target_value
      }
      cities_enrolment_target_all[0] = cities_enrolment_target
      // 参保工作计入补助资金，依据《002》四（十三）第1段第2句
      clause = null
      if (folded("count", fund_factors.order, null, null, 0, "补助资金因素") > 0) {
        if (folded("sum", fund_factors.order, (k_5) => fund_factors_about_enrolment_all[k_5], (k_5) => fund_factors_factor_weight_all[k_5], 0, "补助资金因素") > 0) {
          enrolment_in_fund = "satisfied"
          clause = 0
        } else {
          enrolment_in_fund = "violated"
          clause = 1
        }
      } else {
        enrolment_in_fund = null
        clause = 2
      }
      enrolment_in_fund_all[0] = enrolment_in_fund
      clauses.enrolment_in_fund[0] = clause
    }
  }
  const values = {
    enrolment_eligible: enrolment_eligible_all,
    resident_eligible: resident_eligible_all,
    employee_eligible: employee_eligible_all,
    newborn_eligible: newborn_eligible_all,
    born_this_year: born_this_year_all,
    newborn_cover_start: newborn_cover_start_all,
    lump_sum: lump_sum_all,
    lump_covers_year: lump_covers_year_all,
    lump_top_up: lump_top_up_all,
    subsidy: subsidy_all,
    personal_due: personal_due_all,
    employee_payer: employee_payer_all,
    account_use_allowed: account_use_allowed_all,
    outpatient_new_funds: outpatient_new_funds_all,
    effective_status: effective_status_all,
    late_as_lapse: late_as_lapse_all,
    run_years: run_years_all,
    lapse_run: lapse_run_all,
    ever_insured: ever_insured_all,
    lapsed_years: lapsed_years_all,
    "continuity_reward@next1": continuity_reward_next1_all,
    "zero_claim_reward@opening": zero_claim_reward_opening_all,
    zero_claim_reward: zero_claim_reward_all,
    "continuity_reward@opening": continuity_reward_opening_all,
    continuity_reward: continuity_reward_all,
    zero_claim_year: zero_claim_year_all,
    "zero_claim_reward@next1": zero_claim_reward_next1_all,
    "zero_claim_reward@next2": zero_claim_reward_next2_all,
    lapse_reduction: lapse_reduction_all,
    cap: cap_all,
    counted_years: counted_years_all,
    wait_starts_on: wait_starts_on_all,
    start_day_is_first: start_day_is_first_all,
    unrepaired_months: unrepaired_months_all,
    carry_over: carry_over_all,
    "wait@exempt": wait_exempt_all,
    wait_fixed: wait_fixed_all,
    "wait@floor": wait_floor_all,
    "wait@gross": wait_gross_all,
    wait_repairable: wait_repairable_all,
    wait_variable: wait_variable_all,
    wait_total: wait_total_all,
    repair_cost: repair_cost_all,
    wait_over: wait_over_all,
    benefit_start: benefit_start_all,
    service_covered: service_covered_all,
    late_by_date: late_by_date_all,
    clinic_included: clinic_included_all,
    campaign_on_time: campaign_on_time_all,
    forced_insurance_violation: forced_insurance_violation_all,
    target_escalated: target_escalated_all,
    "cities.enrolment_target": cities_enrolment_target_all,
    enrolment_in_fund: enrolment_in_fund_all,
  }
  return { values, clauses }
}

// ---- 使用 ----

/**
 * 计算一条记录；算不出时抛出 PolicyError。
 * @param {PolicyRecord} record 字段名用英文别名或者中文名都可以
 * @param {Defaults} [defaults] 记录没有写明时的年度、参数和口径
 * @returns {Result}
 */
export function evaluate(record, defaults = {}) {
  const facts = complete(decode(record, defaults))
  return withData({ id: identifier(record), ...encode(facts, computed(facts)) })
}

/**
 * 逐条计算；算不出的一条给出 error，不影响其余各条。
 * @param {Iterable<PolicyRecord>} records
 * @param {Defaults} [defaults]
 * @returns {(Result | Refusal)[]}
 */
export function evaluateAll(records, defaults = {}) {
  new Draft(defaults) // 参数和口径写错的，不必逐条再说
  if (typeof records !== "object" || records === null || !(Symbol.iterator in records)) {
    refuse("wrong-type", `各条记录应当是一个列表（写作 […]），实际是${shown(records)}`)
  }
  return Array.from(records, (record) => {
    try {
      return evaluate(record, defaults)
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error
      const { code, message, field } = error
      return withData({ id: identifier(record), error: { code, message, field } })
    }
  })
}

/**
 * 说明一条记录的结果是怎样得出的：每个结果一棵树，直到数据、参数、口径和原文；算不出时抛出 PolicyError。
 * @param {PolicyRecord} record
 * @param {Defaults & { outputs?: readonly OutputName[] }} [options] outputs 是要说明的结果，别名或者中文名，不写是全部
 * @returns {Explanation}
 */
export function explain(record, options = {}) {
  const facts = complete(decode(record, options))
  const asked = isAbsent(options.outputs) ? OUTPUTS : namedOutputs(options.outputs)
  const results = computed(facts)
  const telling = new Telling(facts, results)
  const where = { year: facts.year, month: 12 }
  const outputs = asked.flatMap((/** @type {any} */ item) => {
    if (item.list === null) return [telling.definition(item, { ...where, member: null })]
    const values = results.values[item.key].at(-1)
    return facts.lists[item.list].order.filter((k) => values[k] !== null).map((k) => telling.definition(item, { ...where, member: k }))
  })
  return { id: identifier(record), policy: POLICY.name, year: facts.year, outputs, readings: encode(facts, results).readings }
}

/** @type {(names: any) => Item[]} */
const namedOutputs = (names) =>
  Array.isArray(names) ? names.map(outputNamed) : refuse("wrong-type", `要说明的结果应当是一个列表（写作 […]），实际是${shown(names)}`, "outputs")

/** @type {(name: string) => Item} */
const outputNamed = (name) => {
  const known = new Map(OUTPUTS.flatMap((item) => [item.name, item.alias, item.key].map((word) => [word, item])))
  return known.get(name) ?? refuse("unknown-output", `没有名为${shown(name)}的结果${typeof name === "string" ? didYouMean(name, known.keys()) : ""}`, typeof name === "string" ? name : null)
}

export { evaluate as 求值, evaluateAll as 逐条求值, explain as 说明 }

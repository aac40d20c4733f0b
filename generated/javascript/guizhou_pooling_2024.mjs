// 贵州省级统筹（guizhou_pooling_2024）：贵州省关于推进基本医疗保险省级统筹的实施意见（征求意见稿）
//
// 依据《001》。由 mingce 从政策源文件生成，修改请改源文件。
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
/** @typedef {"cities.remit" | "remit" | "上解额" | "pool" | "调剂金" | "balance_planned" | "平衡计划额" | "gap_pool_planned" | "补缺计划额" | "gap_pool_retained" | "补缺留存额" | "balance_pool" | "平衡调剂金" | "cities.may_use_fund" | "may_use_fund" | "可以使用调剂金" | "cities.balance_allocation" | "balance_allocation" | "平衡调剂金分配" | "gap_pool_usable" | "可用补缺额" | "cities.shared_overrun" | "shared_overrun" | "补缺分担基数" | "cities.gap_due" | "gap_due" | "补缺应担额" | "cities.gap_paid_by_pool" | "gap_paid_by_pool" | "补缺支付额" | "cities.local_share" | "local_share" | "本地份额" | "cities.gap_unpaid_by_pool" | "gap_unpaid_by_pool" | "补缺未付额" | "cities.local_due" | "local_due" | "本地应担额" | "cities.gap_paid_by_balance" | "gap_paid_by_balance" | "结余支付额" | "cities.gap_paid_by_government" | "gap_paid_by_government" | "政府支付额" | "cities.gap_carried_forward" | "gap_carried_forward" | "结转以后的补缺额" | "cities.gap_paid_by_province" | "gap_paid_by_province" | "省级另付额" | "in_force" | "已到实施年度" | "uniform_rate" | "缴费费率全省统一" | "uniform_base" | "缴费基数全省统一" | "employee_deductible_limit" | "职工起付标准上限" | "resident_deductible_limit" | "居民起付标准上限" | "employee_cap_floor" | "职工限额下限" | "resident_cap_floor" | "居民限额下限" | "wage_base_given" | "平均工资基准列明" | "income_base_given" | "可支配收入基准列明" | "employee_deductible_check" | "职工起付标准合规" | "resident_deductible_check" | "居民起付标准合规" | "employee_ratio_check" | "职工住院比例合规" | "resident_ratio_check" | "居民住院比例合规" | "hospital_levels.level_ratio_check" | "level_ratio_check" | "各级住院比例合规" | "employee_ratio_steps" | "职工住院比例拉开差距" | "resident_ratio_steps" | "居民住院比例拉开差距" | "employee_cap_check" | "职工限额合规" | "resident_cap_check" | "居民限额合规" | "employee_outpatient_check" | "职工门诊比例合规" | "resident_outpatient_check" | "居民门诊比例合规" | "hospital_levels.employee_outpatient_level_check" | "employee_outpatient_level_check" | "各级职工门诊比例合规" | "hospital_levels.resident_outpatient_level_check" | "resident_outpatient_level_check" | "各级居民门诊比例合规" | "employee_benefits_complete" | "职工待遇参数齐全" | "resident_benefits_complete" | "居民待遇参数齐全" | "employee_outpatient_cap_given" | "职工门诊限额列明" | "resident_outpatient_cap_given" | "居民门诊限额列明" | "schemes_apart" | "险种之间不调剂" | "counties.city_one_account" | "city_one_account" | "市级统收统支" | "pool_earmarked" | "调剂金专款专用" | "gap_pool_closing" | "补缺年末存量" | "gap_pool_excess" | "补缺超额" | "cities.closing_balance" | "closing_balance" | "年末结余" | "spending_by_income" | "以收定支" | "budget_surplus" | "预算结余" | "no_current_deficit" | "不编当年赤字" | "no_accumulated_deficit" | "不编累计赤字" | "employee_income_factors" | "职工收入预算要素" | "resident_income_factors" | "居民收入预算要素" | "spending_factors" | "支出预算要素" | "budget_lines.closed_lines" | "closed_lines" | "支出科目限定" | "case_payment_main" | "按病种付费为主" | "case_payment_share" | "按病种支付占比" | "services_everywhere" | "经办服务全域覆盖" | "plan_on_time" | "实施方案按期出台" | "budget_rules_on_time" | "预算办法按期出台" | "warning_on_time" | "预警机制按期完善" | "uniform_policy_on_time" | "统一政策按期出台" | "fund_rules_on_time" | "调剂金办法按期出台" | "account_on_time" | "调剂金账户按期开设" | "assessment_on_time" | "考核机制按期出台" | "start_on_time" | "按期正式实施" | "unfinished_before_start" | "实施前未完成的事项数" | "prerequisites_done" | "实施前完成先行事项"} OutputName 结果的别名或者中文名称 */
/**
 * @typedef {object} Given_cities 市州名单的一项
 * @property {string | null} [code] 代码
 * @property {GivenNumber | null} [levy] 征缴收入（元）
 * @property {GivenNumber | null} [insured] 参保人数（人）
 * @property {GivenNumber | null} [aged_insured] 老年参保人数（人）
 * @property {GivenNumber | null} [target_score] 目标得分（分）
 * @property {GivenNumber | null} [budget_score] 预算得分（分）
 * @property {GivenNumber | null} [fund_score] 基金得分（分）
 * @property {GivenNumber | null} [service_score] 经办得分（分）
 * @property {GivenNumber | null} [resource_score] 资源得分（分）
 * @property {GivenNumber | null} [quality_score] 水平得分（分）
 * @property {GivenNumber | null} [price_index] 价格指数
 * @property {GivenNumber | null} [price_score] 价格得分（分）
 * @property {GivenNumber | null} [coefficient] 考核系数
 * @property {GivenNumber | null} [other_value] 其他因素值
 * @property {GivenNumber | null} [overrun] 合理超支（元）
 * @property {GivenNumber | null} [local_balance] 历年结余（元）
 * @property {GivenNumber | null} [current_income] 当期收入（元）
 * @property {GivenNumber | null} [current_spending] 当期支出（元）
 * @property {GivenNumber | null} [local_base] 本地缴费基数（元）
 * @property {GivenNumber | null} [local_rate] 本地缴费费率
 * @property {string | null} [代码] 即 code
 * @property {GivenNumber | null} [征缴收入] 即 levy
 * @property {GivenNumber | null} [参保人数] 即 insured
 * @property {GivenNumber | null} [老年参保人数] 即 aged_insured
 * @property {GivenNumber | null} [目标得分] 即 target_score
 * @property {GivenNumber | null} [预算得分] 即 budget_score
 * @property {GivenNumber | null} [基金得分] 即 fund_score
 * @property {GivenNumber | null} [经办得分] 即 service_score
 * @property {GivenNumber | null} [资源得分] 即 resource_score
 * @property {GivenNumber | null} [水平得分] 即 quality_score
 * @property {GivenNumber | null} [价格指数] 即 price_index
 * @property {GivenNumber | null} [价格得分] 即 price_score
 * @property {GivenNumber | null} [考核系数] 即 coefficient
 * @property {GivenNumber | null} [其他因素值] 即 other_value
 * @property {GivenNumber | null} [合理超支] 即 overrun
 * @property {GivenNumber | null} [历年结余] 即 local_balance
 * @property {GivenNumber | null} [当期收入] 即 current_income
 * @property {GivenNumber | null} [当期支出] 即 current_spending
 * @property {GivenNumber | null} [本地缴费基数] 即 local_base
 * @property {GivenNumber | null} [本地缴费费率] 即 local_rate
 */
/**
 * @typedef {object} Result_cities 市州名单一项的结果
 * @property {string} [code] 代码
 * @property {number | bigint | Exact | Open} remit 上解额（元）
 * @property {boolean | Open} may_use_fund 可以使用调剂金
 * @property {number | bigint | Exact | Open} balance_allocation 平衡调剂金分配（元）
 * @property {number | bigint | Exact | Open} shared_overrun 补缺分担基数（元）
 * @property {number | bigint | Exact | Open} gap_due 补缺应担额（元）
 * @property {number | bigint | Exact | Open} gap_paid_by_pool 补缺支付额（元）
 * @property {number | bigint | Exact | Open} local_share 本地份额（元）
 * @property {number | bigint | Exact | Open} gap_unpaid_by_pool 补缺未付额（元）
 * @property {number | bigint | Exact | Open} local_due 本地应担额（元）
 * @property {number | bigint | Exact | Open} gap_paid_by_balance 结余支付额（元）
 * @property {number | bigint | Exact | Open} gap_paid_by_government 政府支付额（元）
 * @property {number | bigint | Exact | Open} gap_carried_forward 结转以后的补缺额（元）
 * @property {number | bigint | Exact | Open} gap_paid_by_province 省级另付额（元）
 * @property {number | bigint | Exact | null | Open} closing_balance 年末结余（元）
 * @property {string} [代码] 即 code
 * @property {number | bigint | Exact | Open} 上解额 即 remit
 * @property {boolean | Open} 可以使用调剂金 即 may_use_fund
 * @property {number | bigint | Exact | Open} 平衡调剂金分配 即 balance_allocation
 * @property {number | bigint | Exact | Open} 补缺分担基数 即 shared_overrun
 * @property {number | bigint | Exact | Open} 补缺应担额 即 gap_due
 * @property {number | bigint | Exact | Open} 补缺支付额 即 gap_paid_by_pool
 * @property {number | bigint | Exact | Open} 本地份额 即 local_share
 * @property {number | bigint | Exact | Open} 补缺未付额 即 gap_unpaid_by_pool
 * @property {number | bigint | Exact | Open} 本地应担额 即 local_due
 * @property {number | bigint | Exact | Open} 结余支付额 即 gap_paid_by_balance
 * @property {number | bigint | Exact | Open} 政府支付额 即 gap_paid_by_government
 * @property {number | bigint | Exact | Open} 结转以后的补缺额 即 gap_carried_forward
 * @property {number | bigint | Exact | Open} 省级另付额 即 gap_paid_by_province
 * @property {number | bigint | Exact | null | Open} 年末结余 即 closing_balance
 */
/**
 * @typedef {object} Given_counties 县区名单的一项
 * @property {string | null} [county_code] 县区代码
 * @property {GivenNumber | null} [county_income] 县区收入（元）
 * @property {GivenNumber | null} [paid_to_city] 上缴市级额（元）
 * @property {GivenNumber | null} [county_spending] 县区支出（元）
 * @property {GivenNumber | null} [paid_by_city] 市级拨付额（元）
 * @property {string | null} [县区代码] 即 county_code
 * @property {GivenNumber | null} [县区收入] 即 county_income
 * @property {GivenNumber | null} [上缴市级额] 即 paid_to_city
 * @property {GivenNumber | null} [县区支出] 即 county_spending
 * @property {GivenNumber | null} [市级拨付额] 即 paid_by_city
 */
/**
 * @typedef {object} Result_counties 县区名单一项的结果
 * @property {string} [county_code] 县区代码
 * @property {"satisfied" | "deviates" | "violated" | "notice"} city_one_account 市级统收统支
 * @property {string} [县区代码] 即 county_code
 * @property {"satisfied" | "deviates" | "violated" | "notice"} 市级统收统支 即 city_one_account
 */
/**
 * @typedef {object} Given_hospital_levels 机构级别名单的一项
 * @property {string | null} [level_name] 级别名称
 * @property {GivenNumber | null} [employee_level_ratio] 职工住院比例档
 * @property {GivenNumber | null} [resident_level_ratio] 居民住院比例档
 * @property {GivenNumber | null} [employee_outpatient_level_ratio] 职工门诊比例档
 * @property {GivenNumber | null} [resident_outpatient_level_ratio] 居民门诊比例档
 * @property {string | null} [级别名称] 即 level_name
 * @property {GivenNumber | null} [职工住院比例档] 即 employee_level_ratio
 * @property {GivenNumber | null} [居民住院比例档] 即 resident_level_ratio
 * @property {GivenNumber | null} [职工门诊比例档] 即 employee_outpatient_level_ratio
 * @property {GivenNumber | null} [居民门诊比例档] 即 resident_outpatient_level_ratio
 */
/**
 * @typedef {object} Result_hospital_levels 机构级别名单一项的结果
 * @property {string} [level_name] 级别名称
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} level_ratio_check 各级住院比例合规
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} employee_outpatient_level_check 各级职工门诊比例合规
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} resident_outpatient_level_check 各级居民门诊比例合规
 * @property {string} [级别名称] 即 level_name
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 各级住院比例合规 即 level_ratio_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 各级职工门诊比例合规 即 employee_outpatient_level_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 各级居民门诊比例合规 即 resident_outpatient_level_check
 */
/**
 * @typedef {object} Given_budget_lines 支出预算名单的一项
 * @property {"benefits" | "待遇支出" | "large_costs" | "大额医疗费用支出" | "critical_illness" | "大病保险支出" | "transfers" | "转移支出" | "remittances" | "上解上级支出" | "subsidies" | "补助下级支出" | "other" | "其他支出" | null} [line_kind] 支出科目
 * @property {GivenNumber | null} [line_amount] 科目金额（元）
 * @property {GivenTruth | null} [line_justified] 科目偏离已说明
 * @property {"benefits" | "待遇支出" | "large_costs" | "大额医疗费用支出" | "critical_illness" | "大病保险支出" | "transfers" | "转移支出" | "remittances" | "上解上级支出" | "subsidies" | "补助下级支出" | "other" | "其他支出" | null} [支出科目] 即 line_kind
 * @property {GivenNumber | null} [科目金额] 即 line_amount
 * @property {GivenTruth | null} [科目偏离已说明] 即 line_justified
 */
/**
 * @typedef {object} Result_budget_lines 支出预算名单一项的结果
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} closed_lines 支出科目限定
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 支出科目限定 即 closed_lines
 */
/**
 * @typedef {object} PolicyRecord
 * @property {GivenNumber | null} [gap_pool_stock] 补缺存量（元）
 * @property {"employee" | "职工医保" | "resident" | "城乡居民医保" | null} [scheme] 险种
 * @property {GivenNumber | null} [cross_scheme_transfer] 险种间调剂额（元）
 * @property {GivenNumber | null} [pool_other_use] 调剂金他用额（元）
 * @property {GivenNumber | null} [wage_base] 平均工资基准（元）
 * @property {GivenNumber | null} [income_base] 可支配收入基准（元）
 * @property {GivenNumber | null} [employee_deductible] 职工住院起付标准（元）
 * @property {GivenNumber | null} [resident_deductible] 居民住院起付标准（元）
 * @property {GivenNumber | null} [employee_inpatient_ratio] 职工住院支付比例
 * @property {GivenNumber | null} [resident_inpatient_ratio] 居民住院支付比例
 * @property {GivenNumber | null} [employee_cap] 职工最高支付限额（元）
 * @property {GivenNumber | null} [resident_cap] 居民最高支付限额（元）
 * @property {GivenNumber | null} [employee_outpatient_deductible] 职工门诊起付标准（元）
 * @property {GivenNumber | null} [resident_outpatient_deductible] 居民门诊起付标准（元）
 * @property {GivenNumber | null} [employee_outpatient_ratio] 职工门诊支付比例
 * @property {GivenNumber | null} [resident_outpatient_ratio] 居民门诊支付比例
 * @property {GivenNumber | null} [employee_outpatient_cap] 职工门诊限额（元）
 * @property {GivenNumber | null} [resident_outpatient_cap] 居民门诊限额（元）
 * @property {GivenTruth | null} [deductible_justified] 职工起付标准偏离已说明
 * @property {GivenTruth | null} [resident_deductible_justified] 居民起付标准偏离已说明
 * @property {GivenTruth | null} [cap_justified] 职工限额偏离已说明
 * @property {GivenTruth | null} [resident_cap_justified] 居民限额偏离已说明
 * @property {GivenNumber | null} [budget_income] 预算收入（元）
 * @property {GivenNumber | null} [budget_spending] 预算支出（元）
 * @property {GivenNumber | null} [opening_balance] 上年末累计结余（元）
 * @property {GivenTruth | null} [deficit_justified] 当年赤字已说明
 * @property {GivenTruth | null} [accumulated_deficit_justified] 累计赤字已说明
 * @property {GivenNumber | null} [contribution_base] 缴费基数或标准（元）
 * @property {GivenNumber | null} [contribution_rate] 缴费费率
 * @property {GivenNumber | null} [budget_insured] 预算参保人数（人）
 * @property {GivenNumber | null} [prior_spending] 以前年度支出（元）
 * @property {GivenNumber | null} [cost_level] 本地费用水平（元）
 * @property {GivenNumber | null} [cost_target] 费用控制目标（元）
 * @property {GivenNumber | null} [aged_share] 老年参保占比
 * @property {GivenNumber | null} [beneficiaries] 享受待遇人数（人）
 * @property {string | null} [benefit_changes] 待遇政策调整
 * @property {GivenNumber | null} [case_payment] 按病种支付额（元）
 * @property {GivenNumber | null} [fund_payment] 基金支付总额（元）
 * @property {GivenNumber | null} [local_units] 基层单位数（个）
 * @property {GivenNumber | null} [covered_units] 已覆盖单位数（个）
 * @property {string | null} [plan_issued_on] 实施方案出台日
 * @property {string | null} [budget_rules_issued_on] 预算办法出台日
 * @property {string | null} [warning_improved_on] 预警机制完善日
 * @property {string | null} [uniform_policy_issued_on] 统一政策出台日
 * @property {string | null} [fund_rules_issued_on] 调剂金办法出台日
 * @property {string | null} [account_opened_on] 调剂金账户开设日
 * @property {string | null} [assessment_issued_on] 考核机制出台日
 * @property {string | null} [pooling_started_on] 省级统筹实施日
 * @property {GivenNumber | null} [补缺存量] 即 gap_pool_stock
 * @property {"employee" | "职工医保" | "resident" | "城乡居民医保" | null} [险种] 即 scheme
 * @property {GivenNumber | null} [险种间调剂额] 即 cross_scheme_transfer
 * @property {GivenNumber | null} [调剂金他用额] 即 pool_other_use
 * @property {GivenNumber | null} [平均工资基准] 即 wage_base
 * @property {GivenNumber | null} [可支配收入基准] 即 income_base
 * @property {GivenNumber | null} [职工住院起付标准] 即 employee_deductible
 * @property {GivenNumber | null} [居民住院起付标准] 即 resident_deductible
 * @property {GivenNumber | null} [职工住院支付比例] 即 employee_inpatient_ratio
 * @property {GivenNumber | null} [居民住院支付比例] 即 resident_inpatient_ratio
 * @property {GivenNumber | null} [职工最高支付限额] 即 employee_cap
 * @property {GivenNumber | null} [居民最高支付限额] 即 resident_cap
 * @property {GivenNumber | null} [职工门诊起付标准] 即 employee_outpatient_deductible
 * @property {GivenNumber | null} [居民门诊起付标准] 即 resident_outpatient_deductible
 * @property {GivenNumber | null} [职工门诊支付比例] 即 employee_outpatient_ratio
 * @property {GivenNumber | null} [居民门诊支付比例] 即 resident_outpatient_ratio
 * @property {GivenNumber | null} [职工门诊限额] 即 employee_outpatient_cap
 * @property {GivenNumber | null} [居民门诊限额] 即 resident_outpatient_cap
 * @property {GivenTruth | null} [职工起付标准偏离已说明] 即 deductible_justified
 * @property {GivenTruth | null} [居民起付标准偏离已说明] 即 resident_deductible_justified
 * @property {GivenTruth | null} [职工限额偏离已说明] 即 cap_justified
 * @property {GivenTruth | null} [居民限额偏离已说明] 即 resident_cap_justified
 * @property {GivenNumber | null} [预算收入] 即 budget_income
 * @property {GivenNumber | null} [预算支出] 即 budget_spending
 * @property {GivenNumber | null} [上年末累计结余] 即 opening_balance
 * @property {GivenTruth | null} [当年赤字已说明] 即 deficit_justified
 * @property {GivenTruth | null} [累计赤字已说明] 即 accumulated_deficit_justified
 * @property {GivenNumber | null} [缴费基数或标准] 即 contribution_base
 * @property {GivenNumber | null} [缴费费率] 即 contribution_rate
 * @property {GivenNumber | null} [预算参保人数] 即 budget_insured
 * @property {GivenNumber | null} [以前年度支出] 即 prior_spending
 * @property {GivenNumber | null} [本地费用水平] 即 cost_level
 * @property {GivenNumber | null} [费用控制目标] 即 cost_target
 * @property {GivenNumber | null} [老年参保占比] 即 aged_share
 * @property {GivenNumber | null} [享受待遇人数] 即 beneficiaries
 * @property {string | null} [待遇政策调整] 即 benefit_changes
 * @property {GivenNumber | null} [按病种支付额] 即 case_payment
 * @property {GivenNumber | null} [基金支付总额] 即 fund_payment
 * @property {GivenNumber | null} [基层单位数] 即 local_units
 * @property {GivenNumber | null} [已覆盖单位数] 即 covered_units
 * @property {string | null} [实施方案出台日] 即 plan_issued_on
 * @property {string | null} [预算办法出台日] 即 budget_rules_issued_on
 * @property {string | null} [预警机制完善日] 即 warning_improved_on
 * @property {string | null} [统一政策出台日] 即 uniform_policy_issued_on
 * @property {string | null} [调剂金办法出台日] 即 fund_rules_issued_on
 * @property {string | null} [调剂金账户开设日] 即 account_opened_on
 * @property {string | null} [考核机制出台日] 即 assessment_issued_on
 * @property {string | null} [省级统筹实施日] 即 pooling_started_on
 * @property {Given_cities[] | null} [cities] 市州名单
 * @property {Given_counties[] | null} [counties] 县区名单
 * @property {Given_hospital_levels[] | null} [hospital_levels] 机构级别名单
 * @property {Given_budget_lines[] | null} [budget_lines] 支出预算名单
 * @property {Given_cities[] | null} [市州名单] 即 cities
 * @property {Given_counties[] | null} [县区名单] 即 counties
 * @property {Given_hospital_levels[] | null} [机构级别名单] 即 hospital_levels
 * @property {Given_budget_lines[] | null} [支出预算名单] 即 budget_lines
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
 * @property {GivenNumber | null} [extraction_rate] 提取比例
 * @property {GivenNumber | null} [balance_share] 平衡比例
 * @property {GivenNumber | null} [gap_pool_share] 补缺分担比例
 * @property {GivenNumber | null} [retention_threshold] 留存标准（元）
 * @property {GivenNumber | null} [budget_threshold] 预算门槛（分）
 * @property {GivenNumber | null} [price_threshold] 价格门槛（分）
 * @property {GivenNumber | null} [weight_target_completion] 目标完成权重
 * @property {GivenNumber | null} [weight_population] 人口结构权重
 * @property {GivenNumber | null} [weight_budget_execution] 预算执行权重
 * @property {GivenNumber | null} [weight_fund_performance] 基金绩效权重
 * @property {GivenNumber | null} [weight_service_performance] 经办绩效权重
 * @property {GivenNumber | null} [weight_resource_use] 资源利用权重
 * @property {GivenNumber | null} [weight_service_level] 服务水平权重
 * @property {GivenNumber | null} [weight_price_level] 价格水平权重
 * @property {GivenNumber | null} [weight_other] 其他因素权重
 * @property {GivenNumber | null} [deductible_multiple] 起付标准倍率
 * @property {GivenNumber | null} [cap_multiple] 最高支付限额倍数
 * @property {GivenNumber | null} [employee_ratio_target] 职工住院比例目标
 * @property {GivenNumber | null} [resident_ratio_target] 居民住院比例目标
 * @property {GivenNumber | null} [ratio_tolerance] 比例容差
 * @property {GivenNumber | null} [outpatient_ratio_floor] 普通门诊比例下限
 * @property {GivenNumber | null} [main_share] 为主的比例
 * @property {string | null} [first_deadline] 首批期限
 * @property {string | null} [second_deadline] 次批期限
 * @property {string | null} [start_day] 实施起始日
 * @property {string | null} [start_month_end] 实施首月末日
 * @property {GivenNumber | null} [提取比例] 即 extraction_rate
 * @property {GivenNumber | null} [平衡比例] 即 balance_share
 * @property {GivenNumber | null} [补缺分担比例] 即 gap_pool_share
 * @property {GivenNumber | null} [留存标准] 即 retention_threshold
 * @property {GivenNumber | null} [预算门槛] 即 budget_threshold
 * @property {GivenNumber | null} [价格门槛] 即 price_threshold
 * @property {GivenNumber | null} [目标完成权重] 即 weight_target_completion
 * @property {GivenNumber | null} [人口结构权重] 即 weight_population
 * @property {GivenNumber | null} [预算执行权重] 即 weight_budget_execution
 * @property {GivenNumber | null} [基金绩效权重] 即 weight_fund_performance
 * @property {GivenNumber | null} [经办绩效权重] 即 weight_service_performance
 * @property {GivenNumber | null} [资源利用权重] 即 weight_resource_use
 * @property {GivenNumber | null} [服务水平权重] 即 weight_service_level
 * @property {GivenNumber | null} [价格水平权重] 即 weight_price_level
 * @property {GivenNumber | null} [其他因素权重] 即 weight_other
 * @property {GivenNumber | null} [起付标准倍率] 即 deductible_multiple
 * @property {GivenNumber | null} [最高支付限额倍数] 即 cap_multiple
 * @property {GivenNumber | null} [职工住院比例目标] 即 employee_ratio_target
 * @property {GivenNumber | null} [居民住院比例目标] 即 resident_ratio_target
 * @property {GivenNumber | null} [比例容差] 即 ratio_tolerance
 * @property {GivenNumber | null} [普通门诊比例下限] 即 outpatient_ratio_floor
 * @property {GivenNumber | null} [为主的比例] 即 main_share
 * @property {string | null} [首批期限] 即 first_deadline
 * @property {string | null} [次批期限] 即 second_deadline
 * @property {string | null} [实施起始日] 即 start_day
 * @property {string | null} [实施首月末日] 即 start_month_end
 */
/**
 * @typedef {object} GivenReadings
 * @property {"both" | "两部分调剂金" | "balance_only" | "只管平衡调剂金" | null} [gate_scope] 使用条件的范围
 * @property {"opening_and_retained" | "年初余额和当年留存" | "opening" | "只用年初余额" | null} [gap_pool_available] 可用的补缺调剂金
 * @property {"local_balance_then_government" | "先用结余再由政府" | "city_government" | "由市州政府" | "carry_forward" | "结转以后年度" | "province" | "由省级" | null} [shortage_policy] 补缺不足由谁负担
 * @property {"redistribute" | "再分配" | "withhold" | "暂留" | null} [gate_policy] 不达条件的份额
 * @property {GivenTruth | null} [multiples_distribute] 倍数分别适用
 * @property {"overall" | "总体比例" | "by_level" | "各级标准" | null} [ratio_reading] 支付比例的口径
 * @property {GivenTruth | null} [accumulated_deficit_strict] 累计赤字从严
 * @property {"both" | "两部分调剂金" | "balance_only" | "只管平衡调剂金" | null} [使用条件的范围] 即 gate_scope
 * @property {"opening_and_retained" | "年初余额和当年留存" | "opening" | "只用年初余额" | null} [可用的补缺调剂金] 即 gap_pool_available
 * @property {"local_balance_then_government" | "先用结余再由政府" | "city_government" | "由市州政府" | "carry_forward" | "结转以后年度" | "province" | "由省级" | null} [补缺不足由谁负担] 即 shortage_policy
 * @property {"redistribute" | "再分配" | "withhold" | "暂留" | null} [不达条件的份额] 即 gate_policy
 * @property {GivenTruth | null} [倍数分别适用] 即 multiples_distribute
 * @property {"overall" | "总体比例" | "by_level" | "各级标准" | null} [支付比例的口径] 即 ratio_reading
 * @property {GivenTruth | null} [累计赤字从严] 即 accumulated_deficit_strict
 */
/**
 * @typedef {object} Outputs
 * @property {number | bigint | Exact | Open} pool 调剂金（元）
 * @property {number | bigint | Exact | Open} balance_planned 平衡计划额（元）
 * @property {number | bigint | Exact | Open} gap_pool_planned 补缺计划额（元）
 * @property {number | bigint | Exact | Open} gap_pool_retained 补缺留存额（元）
 * @property {number | bigint | Exact | Open} balance_pool 平衡调剂金（元）
 * @property {number | bigint | Exact | Open} gap_pool_usable 可用补缺额（元）
 * @property {boolean} in_force 已到实施年度
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} uniform_rate 缴费费率全省统一
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} uniform_base 缴费基数全省统一
 * @property {number | bigint | Exact | null} employee_deductible_limit 职工起付标准上限（元）
 * @property {number | bigint | Exact | null} resident_deductible_limit 居民起付标准上限（元）
 * @property {number | bigint | Exact | null} employee_cap_floor 职工限额下限（元）
 * @property {number | bigint | Exact | null} resident_cap_floor 居民限额下限（元）
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} wage_base_given 平均工资基准列明
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} income_base_given 可支配收入基准列明
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} employee_deductible_check 职工起付标准合规
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} resident_deductible_check 居民起付标准合规
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} employee_ratio_check 职工住院比例合规
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} resident_ratio_check 居民住院比例合规
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} employee_ratio_steps 职工住院比例拉开差距
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} resident_ratio_steps 居民住院比例拉开差距
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} employee_cap_check 职工限额合规
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} resident_cap_check 居民限额合规
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} employee_outpatient_check 职工门诊比例合规
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} resident_outpatient_check 居民门诊比例合规
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} employee_benefits_complete 职工待遇参数齐全
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} resident_benefits_complete 居民待遇参数齐全
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} employee_outpatient_cap_given 职工门诊限额列明
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} resident_outpatient_cap_given 居民门诊限额列明
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} schemes_apart 险种之间不调剂
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} pool_earmarked 调剂金专款专用
 * @property {number | bigint | Exact | Open} gap_pool_closing 补缺年末存量（元）
 * @property {number | bigint | Exact | Open} gap_pool_excess 补缺超额（元）
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} spending_by_income 以收定支
 * @property {number | bigint | Exact | null} budget_surplus 预算结余（元）
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} no_current_deficit 不编当年赤字
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} no_accumulated_deficit 不编累计赤字
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} employee_income_factors 职工收入预算要素
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} resident_income_factors 居民收入预算要素
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} spending_factors 支出预算要素
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} case_payment_main 按病种付费为主
 * @property {number | bigint | Exact | null} case_payment_share 按病种支付占比
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} services_everywhere 经办服务全域覆盖
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} plan_on_time 实施方案按期出台
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} budget_rules_on_time 预算办法按期出台
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} warning_on_time 预警机制按期完善
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} uniform_policy_on_time 统一政策按期出台
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} fund_rules_on_time 调剂金办法按期出台
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} account_on_time 调剂金账户按期开设
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} assessment_on_time 考核机制按期出台
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} start_on_time 按期正式实施
 * @property {number | null} unfinished_before_start 实施前未完成的事项数（个）
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} prerequisites_done 实施前完成先行事项
 * @property {Result_cities[]} cities 市州名单
 * @property {Result_counties[]} counties 县区名单
 * @property {Result_hospital_levels[]} hospital_levels 机构级别名单
 * @property {Result_budget_lines[]} budget_lines 支出预算名单
 * @property {number | bigint | Exact | Open} 调剂金 即 pool
 * @property {number | bigint | Exact | Open} 平衡计划额 即 balance_planned
 * @property {number | bigint | Exact | Open} 补缺计划额 即 gap_pool_planned
 * @property {number | bigint | Exact | Open} 补缺留存额 即 gap_pool_retained
 * @property {number | bigint | Exact | Open} 平衡调剂金 即 balance_pool
 * @property {number | bigint | Exact | Open} 可用补缺额 即 gap_pool_usable
 * @property {boolean} 已到实施年度 即 in_force
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 缴费费率全省统一 即 uniform_rate
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 缴费基数全省统一 即 uniform_base
 * @property {number | bigint | Exact | null} 职工起付标准上限 即 employee_deductible_limit
 * @property {number | bigint | Exact | null} 居民起付标准上限 即 resident_deductible_limit
 * @property {number | bigint | Exact | null} 职工限额下限 即 employee_cap_floor
 * @property {number | bigint | Exact | null} 居民限额下限 即 resident_cap_floor
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 平均工资基准列明 即 wage_base_given
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 可支配收入基准列明 即 income_base_given
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 职工起付标准合规 即 employee_deductible_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 居民起付标准合规 即 resident_deductible_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 职工住院比例合规 即 employee_ratio_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 居民住院比例合规 即 resident_ratio_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 职工住院比例拉开差距 即 employee_ratio_steps
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 居民住院比例拉开差距 即 resident_ratio_steps
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 职工限额合规 即 employee_cap_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 居民限额合规 即 resident_cap_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 职工门诊比例合规 即 employee_outpatient_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 居民门诊比例合规 即 resident_outpatient_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 职工待遇参数齐全 即 employee_benefits_complete
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 居民待遇参数齐全 即 resident_benefits_complete
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 职工门诊限额列明 即 employee_outpatient_cap_given
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 居民门诊限额列明 即 resident_outpatient_cap_given
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 险种之间不调剂 即 schemes_apart
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 调剂金专款专用 即 pool_earmarked
 * @property {number | bigint | Exact | Open} 补缺年末存量 即 gap_pool_closing
 * @property {number | bigint | Exact | Open} 补缺超额 即 gap_pool_excess
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 以收定支 即 spending_by_income
 * @property {number | bigint | Exact | null} 预算结余 即 budget_surplus
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 不编当年赤字 即 no_current_deficit
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 不编累计赤字 即 no_accumulated_deficit
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 职工收入预算要素 即 employee_income_factors
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 居民收入预算要素 即 resident_income_factors
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 支出预算要素 即 spending_factors
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 按病种付费为主 即 case_payment_main
 * @property {number | bigint | Exact | null} 按病种支付占比 即 case_payment_share
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 经办服务全域覆盖 即 services_everywhere
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 实施方案按期出台 即 plan_on_time
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 预算办法按期出台 即 budget_rules_on_time
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 预警机制按期完善 即 warning_on_time
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 统一政策按期出台 即 uniform_policy_on_time
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 调剂金办法按期出台 即 fund_rules_on_time
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 调剂金账户按期开设 即 account_on_time
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 考核机制按期出台 即 assessment_on_time
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 按期正式实施 即 start_on_time
 * @property {number | null} 实施前未完成的事项数 即 unfinished_before_start
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 实施前完成先行事项 即 prerequisites_done
 * @property {Result_cities[]} 市州名单 即 cities
 * @property {Result_counties[]} 县区名单 即 counties
 * @property {Result_hospital_levels[]} 机构级别名单 即 hospital_levels
 * @property {Result_budget_lines[]} 支出预算名单 即 budget_lines
 */
/**
 * @typedef {object} Readings
 * @property {"both" | "balance_only"} [gate_scope] 使用条件的范围
 * @property {"opening_and_retained" | "opening"} [gap_pool_available] 可用的补缺调剂金
 * @property {"local_balance_then_government" | "city_government" | "carry_forward" | "province"} [shortage_policy] 补缺不足由谁负担
 * @property {"redistribute" | "withhold"} [gate_policy] 不达条件的份额
 * @property {boolean} [multiples_distribute] 倍数分别适用
 * @property {"overall" | "by_level"} [ratio_reading] 支付比例的口径
 * @property {boolean} [accumulated_deficit_strict] 累计赤字从严
 * @property {"both" | "balance_only"} [使用条件的范围] 即 gate_scope
 * @property {"opening_and_retained" | "opening"} [可用的补缺调剂金] 即 gap_pool_available
 * @property {"local_balance_then_government" | "city_government" | "carry_forward" | "province"} [补缺不足由谁负担] 即 shortage_policy
 * @property {"redistribute" | "withhold"} [不达条件的份额] 即 gate_policy
 * @property {boolean} [倍数分别适用] 即 multiples_distribute
 * @property {"overall" | "by_level"} [支付比例的口径] 即 ratio_reading
 * @property {boolean} [累计赤字从严] 即 accumulated_deficit_strict
 */

/** 政策，以及它所含意义的摘要（SHA-256）。 */
const POLICY = { name: "贵州省级统筹", alias: "guizhou_pooling_2024", title: "贵州省关于推进基本医疗保险省级统筹的实施意见（征求意见稿）", issuers: [], document: "001", first: 2024, last: 2060, begins: [1, 1], digest: "0d8489ffb9bd43b48fed82c64fc3eed63a2a34f4b914d6ea738cdfa8141383ea" }
// 多处用到的类型
const TYPE_1 = { kind: "number", unit: "元", suffix: "元", ratio: false, word: "金额", grain: "1/100", storedIn: "1/100", wide: false }
const TYPE_2 = { kind: "number", unit: "", suffix: "", ratio: true, word: "比例", grain: "1/1000000", storedIn: "1/1000000", wide: false }
const TYPE_3 = { kind: "truth" }
const TYPE_4 = { kind: "number", unit: "人", suffix: "人", ratio: false, word: "人数", grain: "1", storedIn: "1", wide: false }
const TYPE_5 = { kind: "text" }
const TYPE_6 = { kind: "number", unit: "个", suffix: "个", ratio: false, word: "个数", grain: "1", storedIn: "1", wide: false }
const TYPE_7 = { kind: "day" }
const TYPE_8 = { kind: "number", unit: "分", suffix: "分", ratio: false, word: "分值", grain: "1/100", storedIn: "1/100", wide: true }
const TYPE_9 = { kind: "number", unit: "", suffix: "", ratio: true, word: "倍数", grain: "1/1000000", storedIn: "1/1000000", wide: false }
const TYPE_10 = { kind: "number", unit: "元", suffix: "元", ratio: false, word: "金额", grain: "1/100", storedIn: "1/100", wide: true }
const TYPE_11 = { kind: "choice", category: "核对结果", choices: [{ alias: "satisfied", name: "满足" }, { alias: "deviates", name: "偏离" }, { alias: "violated", name: "违反" }, { alias: "notice", name: "提示" }] }
const TYPE_12 = { kind: "number", unit: "分", suffix: "分", ratio: false, word: "分值", grain: "1/100", storedIn: "1/100", wide: false }
/** 输入 @type {Item[]} */
const INPUTS = [
  { key: "gap_pool_stock", alias: "gap_pool_stock", name: "补缺存量", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000000", default: 0 },
  { key: "scheme", alias: "scheme", name: "险种", role: "input", period: "once", list: null, kind: "choice", category: "险种类", choices: [{ alias: "employee", name: "职工医保" }, { alias: "resident", name: "城乡居民医保" }], low: null, high: null, optional: true },
  { key: "cross_scheme_transfer", alias: "cross_scheme_transfer", name: "险种间调剂额", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000000", optional: true },
  { key: "pool_other_use", alias: "pool_other_use", name: "调剂金他用额", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000000", optional: true },
  { key: "wage_base", alias: "wage_base", name: "平均工资基准", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "100000000", optional: true },
  { key: "income_base", alias: "income_base", name: "可支配收入基准", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "100000000", optional: true },
  { key: "employee_deductible", alias: "employee_deductible", name: "职工住院起付标准", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "100000000", optional: true },
  { key: "resident_deductible", alias: "resident_deductible", name: "居民住院起付标准", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "100000000", optional: true },
  { key: "employee_inpatient_ratio", alias: "employee_inpatient_ratio", name: "职工住院支付比例", role: "input", period: "once", list: null, ...TYPE_2, low: "0", high: "1", optional: true },
  { key: "resident_inpatient_ratio", alias: "resident_inpatient_ratio", name: "居民住院支付比例", role: "input", period: "once", list: null, ...TYPE_2, low: "0", high: "1", optional: true },
  { key: "employee_cap", alias: "employee_cap", name: "职工最高支付限额", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000", optional: true },
  { key: "resident_cap", alias: "resident_cap", name: "居民最高支付限额", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000", optional: true },
  { key: "employee_outpatient_deductible", alias: "employee_outpatient_deductible", name: "职工门诊起付标准", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "100000000", optional: true },
  { key: "resident_outpatient_deductible", alias: "resident_outpatient_deductible", name: "居民门诊起付标准", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "100000000", optional: true },
  { key: "employee_outpatient_ratio", alias: "employee_outpatient_ratio", name: "职工门诊支付比例", role: "input", period: "once", list: null, ...TYPE_2, low: "0", high: "1", optional: true },
  { key: "resident_outpatient_ratio", alias: "resident_outpatient_ratio", name: "居民门诊支付比例", role: "input", period: "once", list: null, ...TYPE_2, low: "0", high: "1", optional: true },
  { key: "employee_outpatient_cap", alias: "employee_outpatient_cap", name: "职工门诊限额", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000", optional: true },
  { key: "resident_outpatient_cap", alias: "resident_outpatient_cap", name: "居民门诊限额", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000", optional: true },
  { key: "deductible_justified", alias: "deductible_justified", name: "职工起付标准偏离已说明", role: "input", period: "once", list: null, ...TYPE_3, low: null, high: null, default: false },
  { key: "resident_deductible_justified", alias: "resident_deductible_justified", name: "居民起付标准偏离已说明", role: "input", period: "once", list: null, ...TYPE_3, low: null, high: null, default: false },
  { key: "cap_justified", alias: "cap_justified", name: "职工限额偏离已说明", role: "input", period: "once", list: null, ...TYPE_3, low: null, high: null, default: false },
  { key: "resident_cap_justified", alias: "resident_cap_justified", name: "居民限额偏离已说明", role: "input", period: "once", list: null, ...TYPE_3, low: null, high: null, default: false },
  { key: "budget_income", alias: "budget_income", name: "预算收入", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000000", optional: true },
  { key: "budget_spending", alias: "budget_spending", name: "预算支出", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000000", optional: true },
  { key: "opening_balance", alias: "opening_balance", name: "上年末累计结余", role: "input", period: "once", list: null, ...TYPE_1, low: "-1000000000000", high: "1000000000000", optional: true },
  { key: "deficit_justified", alias: "deficit_justified", name: "当年赤字已说明", role: "input", period: "once", list: null, ...TYPE_3, low: null, high: null, default: false },
  { key: "accumulated_deficit_justified", alias: "accumulated_deficit_justified", name: "累计赤字已说明", role: "input", period: "once", list: null, ...TYPE_3, low: null, high: null, default: false },
  { key: "contribution_base", alias: "contribution_base", name: "缴费基数或标准", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000000", optional: true },
  { key: "contribution_rate", alias: "contribution_rate", name: "缴费费率", role: "input", period: "once", list: null, ...TYPE_2, low: "0", high: "1", optional: true },
  { key: "budget_insured", alias: "budget_insured", name: "预算参保人数", role: "input", period: "once", list: null, ...TYPE_4, low: "0", high: "1000000000", optional: true },
  { key: "prior_spending", alias: "prior_spending", name: "以前年度支出", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000000", optional: true },
  { key: "cost_level", alias: "cost_level", name: "本地费用水平", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000000", optional: true },
  { key: "cost_target", alias: "cost_target", name: "费用控制目标", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000000", optional: true },
  { key: "aged_share", alias: "aged_share", name: "老年参保占比", role: "input", period: "once", list: null, ...TYPE_2, low: "0", high: "1", optional: true },
  { key: "beneficiaries", alias: "beneficiaries", name: "享受待遇人数", role: "input", period: "once", list: null, ...TYPE_4, low: "0", high: "1000000000", optional: true },
  { key: "benefit_changes", alias: "benefit_changes", name: "待遇政策调整", role: "input", period: "once", list: null, ...TYPE_5, low: null, high: null, optional: true },
  { key: "case_payment", alias: "case_payment", name: "按病种支付额", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "100000000000", optional: true },
  { key: "fund_payment", alias: "fund_payment", name: "基金支付总额", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "100000000000", optional: true },
  { key: "local_units", alias: "local_units", name: "基层单位数", role: "input", period: "once", list: null, ...TYPE_6, low: "0", high: "1000000", optional: true },
  { key: "covered_units", alias: "covered_units", name: "已覆盖单位数", role: "input", period: "once", list: null, ...TYPE_6, low: "0", high: "1000000", optional: true },
  { key: "plan_issued_on", alias: "plan_issued_on", name: "实施方案出台日", role: "input", period: "once", list: null, ...TYPE_7, low: null, high: null, optional: true },
  { key: "budget_rules_issued_on", alias: "budget_rules_issued_on", name: "预算办法出台日", role: "input", period: "once", list: null, ...TYPE_7, low: null, high: null, optional: true },
  { key: "warning_improved_on", alias: "warning_improved_on", name: "预警机制完善日", role: "input", period: "once", list: null, ...TYPE_7, low: null, high: null, optional: true },
  { key: "uniform_policy_issued_on", alias: "uniform_policy_issued_on", name: "统一政策出台日", role: "input", period: "once", list: null, ...TYPE_7, low: null, high: null, optional: true },
  { key: "fund_rules_issued_on", alias: "fund_rules_issued_on", name: "调剂金办法出台日", role: "input", period: "once", list: null, ...TYPE_7, low: null, high: null, optional: true },
  { key: "account_opened_on", alias: "account_opened_on", name: "调剂金账户开设日", role: "input", period: "once", list: null, ...TYPE_7, low: null, high: null, optional: true },
  { key: "assessment_issued_on", alias: "assessment_issued_on", name: "考核机制出台日", role: "input", period: "once", list: null, ...TYPE_7, low: null, high: null, optional: true },
  { key: "pooling_started_on", alias: "pooling_started_on", name: "省级统筹实施日", role: "input", period: "once", list: null, ...TYPE_7, low: null, high: null, optional: true },
]
/** 名单 @type {ItemList[]} */
const LISTS = [
  { alias: "cities", name: "市州名单", memberName: "市州", datedBy: null, fields: [{ key: "cities.code", alias: "code", name: "代码", role: "input", period: "once", list: "cities", ...TYPE_5, low: null, high: null, unique: true }, { key: "cities.levy", alias: "levy", name: "征缴收入", role: "input", period: "once", list: "cities", ...TYPE_1, low: "0", high: "1000000000000" }, { key: "cities.insured", alias: "insured", name: "参保人数", role: "input", period: "once", list: "cities", ...TYPE_4, low: "0", high: "100000000" }, { key: "cities.aged_insured", alias: "aged_insured", name: "老年参保人数", role: "input", period: "once", list: "cities", ...TYPE_4, low: "0", high: "100000000" }, { key: "cities.target_score", alias: "target_score", name: "目标得分", role: "input", period: "once", list: "cities", ...TYPE_12, low: "0", high: "1000" }, { key: "cities.budget_score", alias: "budget_score", name: "预算得分", role: "input", period: "once", list: "cities", ...TYPE_12, low: "0", high: "1000" }, { key: "cities.fund_score", alias: "fund_score", name: "基金得分", role: "input", period: "once", list: "cities", ...TYPE_12, low: "0", high: "1000" }, { key: "cities.service_score", alias: "service_score", name: "经办得分", role: "input", period: "once", list: "cities", ...TYPE_12, low: "0", high: "1000" }, { key: "cities.resource_score", alias: "resource_score", name: "资源得分", role: "input", period: "once", list: "cities", ...TYPE_12, low: "0", high: "1000" }, { key: "cities.quality_score", alias: "quality_score", name: "水平得分", role: "input", period: "once", list: "cities", ...TYPE_12, low: "0", high: "1000" }, { key: "cities.price_index", alias: "price_index", name: "价格指数", role: "input", period: "once", list: "cities", ...TYPE_9, low: "0", high: "1000" }, { key: "cities.price_score", alias: "price_score", name: "价格得分", role: "input", period: "once", list: "cities", ...TYPE_12, low: "0", high: "1000" }, { key: "cities.coefficient", alias: "coefficient", name: "考核系数", role: "input", period: "once", list: "cities", ...TYPE_9, low: "0", high: "1000" }, { key: "cities.other_value", alias: "other_value", name: "其他因素值", role: "input", period: "once", list: "cities", ...TYPE_9, low: "0", high: "10000000", default: 0 }, { key: "cities.overrun", alias: "overrun", name: "合理超支", role: "input", period: "once", list: "cities", ...TYPE_1, low: "0", high: "1000000000000" }, { key: "cities.local_balance", alias: "local_balance", name: "历年结余", role: "input", period: "once", list: "cities", ...TYPE_1, low: "0", high: "1000000000000" }, { key: "cities.current_income", alias: "current_income", name: "当期收入", role: "input", period: "once", list: "cities", ...TYPE_1, low: "0", high: "1000000000000", optional: true }, { key: "cities.current_spending", alias: "current_spending", name: "当期支出", role: "input", period: "once", list: "cities", ...TYPE_1, low: "0", high: "1000000000000", optional: true }, { key: "cities.local_base", alias: "local_base", name: "本地缴费基数", role: "input", period: "once", list: "cities", ...TYPE_1, low: "0", high: "100000000", optional: true }, { key: "cities.local_rate", alias: "local_rate", name: "本地缴费费率", role: "input", period: "once", list: "cities", ...TYPE_2, low: "0", high: "1", optional: true }] },
  { alias: "counties", name: "县区名单", memberName: "县区", datedBy: null, fields: [{ key: "counties.county_code", alias: "county_code", name: "县区代码", role: "input", period: "once", list: "counties", ...TYPE_5, low: null, high: null, unique: true }, { key: "counties.county_income", alias: "county_income", name: "县区收入", role: "input", period: "once", list: "counties", ...TYPE_1, low: "0", high: "1000000000000" }, { key: "counties.paid_to_city", alias: "paid_to_city", name: "上缴市级额", role: "input", period: "once", list: "counties", ...TYPE_1, low: "0", high: "1000000000000" }, { key: "counties.county_spending", alias: "county_spending", name: "县区支出", role: "input", period: "once", list: "counties", ...TYPE_1, low: "0", high: "1000000000000" }, { key: "counties.paid_by_city", alias: "paid_by_city", name: "市级拨付额", role: "input", period: "once", list: "counties", ...TYPE_1, low: "0", high: "1000000000000" }] },
  { alias: "hospital_levels", name: "机构级别名单", memberName: "机构级别", datedBy: null, fields: [{ key: "hospital_levels.level_name", alias: "level_name", name: "级别名称", role: "input", period: "once", list: "hospital_levels", ...TYPE_5, low: null, high: null, unique: true }, { key: "hospital_levels.employee_level_ratio", alias: "employee_level_ratio", name: "职工住院比例档", role: "input", period: "once", list: "hospital_levels", ...TYPE_2, low: "0", high: "1" }, { key: "hospital_levels.resident_level_ratio", alias: "resident_level_ratio", name: "居民住院比例档", role: "input", period: "once", list: "hospital_levels", ...TYPE_2, low: "0", high: "1" }, { key: "hospital_levels.employee_outpatient_level_ratio", alias: "employee_outpatient_level_ratio", name: "职工门诊比例档", role: "input", period: "once", list: "hospital_levels", ...TYPE_2, low: "0", high: "1", optional: true }, { key: "hospital_levels.resident_outpatient_level_ratio", alias: "resident_outpatient_level_ratio", name: "居民门诊比例档", role: "input", period: "once", list: "hospital_levels", ...TYPE_2, low: "0", high: "1", optional: true }] },
  { alias: "budget_lines", name: "支出预算名单", memberName: "支出预算", datedBy: null, fields: [{ key: "budget_lines.line_kind", alias: "line_kind", name: "支出科目", role: "input", period: "once", list: "budget_lines", kind: "choice", category: "支出科目类", choices: [{ alias: "benefits", name: "待遇支出" }, { alias: "large_costs", name: "大额医疗费用支出" }, { alias: "critical_illness", name: "大病保险支出" }, { alias: "transfers", name: "转移支出" }, { alias: "remittances", name: "上解上级支出" }, { alias: "subsidies", name: "补助下级支出" }, { alias: "other", name: "其他支出" }], low: null, high: null }, { key: "budget_lines.line_amount", alias: "line_amount", name: "科目金额", role: "input", period: "once", list: "budget_lines", ...TYPE_1, low: "0", high: "1000000000000" }, { key: "budget_lines.line_justified", alias: "line_justified", name: "科目偏离已说明", role: "input", period: "once", list: "budget_lines", ...TYPE_3, low: null, high: null, default: false }] },
]
/** 参数：steps 是 [起始年, 是否有效, 值]，值为 null 的待定 @type {Item[]} */
const PARAMETERS = [
  { key: "extraction_rate", alias: "extraction_rate", name: "提取比例", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, null]] },
  { key: "balance_share", alias: "balance_share", name: "平衡比例", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, null]] },
  { key: "gap_pool_share", alias: "gap_pool_share", name: "补缺分担比例", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, null]] },
  { key: "retention_threshold", alias: "retention_threshold", name: "留存标准", role: "parameter", ...TYPE_1, low: "0", high: "1000000000000", steps: [[2024, true, null]] },
  { key: "budget_threshold", alias: "budget_threshold", name: "预算门槛", role: "parameter", ...TYPE_8, low: null, high: null, steps: [[2024, true, null]] },
  { key: "price_threshold", alias: "price_threshold", name: "价格门槛", role: "parameter", ...TYPE_8, low: null, high: null, steps: [[2024, true, null]] },
  { key: "weight_target_completion", alias: "weight_target_completion", name: "目标完成权重", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, null]] },
  { key: "weight_population", alias: "weight_population", name: "人口结构权重", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, null]] },
  { key: "weight_budget_execution", alias: "weight_budget_execution", name: "预算执行权重", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, null]] },
  { key: "weight_fund_performance", alias: "weight_fund_performance", name: "基金绩效权重", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, null]] },
  { key: "weight_service_performance", alias: "weight_service_performance", name: "经办绩效权重", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, null]] },
  { key: "weight_resource_use", alias: "weight_resource_use", name: "资源利用权重", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, null]] },
  { key: "weight_service_level", alias: "weight_service_level", name: "服务水平权重", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, null]] },
  { key: "weight_price_level", alias: "weight_price_level", name: "价格水平权重", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, null]] },
  { key: "weight_other", alias: "weight_other", name: "其他因素权重", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, 0]] },
  { key: "deductible_multiple", alias: "deductible_multiple", name: "起付标准倍率", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, 100000]] },
  { key: "cap_multiple", alias: "cap_multiple", name: "最高支付限额倍数", role: "parameter", ...TYPE_9, low: "0", high: "100", steps: [[2024, true, 6000000]] },
  { key: "employee_ratio_target", alias: "employee_ratio_target", name: "职工住院比例目标", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, 800000]] },
  { key: "resident_ratio_target", alias: "resident_ratio_target", name: "居民住院比例目标", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, 700000]] },
  { key: "ratio_tolerance", alias: "ratio_tolerance", name: "比例容差", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, 20000]] },
  { key: "outpatient_ratio_floor", alias: "outpatient_ratio_floor", name: "普通门诊比例下限", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, 500000]] },
  { key: "main_share", alias: "main_share", name: "为主的比例", role: "parameter", ...TYPE_2, low: "0", high: "1", steps: [[2024, true, 500000]] },
  { key: "first_deadline", alias: "first_deadline", name: "首批期限", role: "parameter", ...TYPE_7, low: null, high: null, steps: [[2024, true, 739251]] },
  { key: "second_deadline", alias: "second_deadline", name: "次批期限", role: "parameter", ...TYPE_7, low: null, high: null, steps: [[2024, true, 739616]] },
  { key: "start_day", alias: "start_day", name: "实施起始日", role: "parameter", ...TYPE_7, low: null, high: null, steps: [[2024, true, 739617]] },
  { key: "start_month_end", alias: "start_month_end", name: "实施首月末日", role: "parameter", ...TYPE_7, low: null, high: null, steps: [[2024, true, 739647]] },
]
/** 口径 @type {Item[]} */
const READINGS = [
  { key: "gate_scope", alias: "gate_scope", name: "使用条件的范围", role: "reading", kind: "choice", category: "使用条件的范围", choices: [{ alias: "both", name: "两部分调剂金" }, { alias: "balance_only", name: "只管平衡调剂金" }], low: null, high: null, chosen: "both", alternatives: ["balance_only"], reason: "条文把预算执行情况和价格规范情况作为‘调剂金’‘省级调剂金’的使用条件，平衡、补缺两部分都是省级调剂金；相反的理由：补缺调剂金用于已经发生的合理超支，事后不宜再设条件", used: true },
  { key: "gap_pool_available", alias: "gap_pool_available", name: "可用的补缺调剂金", role: "reading", kind: "choice", category: "可用的补缺调剂金", choices: [{ alias: "opening_and_retained", name: "年初余额和当年留存" }, { alias: "opening", name: "只用年初余额" }], low: null, high: null, chosen: "opening_and_retained", alternatives: ["opening"], reason: "补缺是事后调剂，结算时当年的部分已经留存在专户；相反的理由：当年留存的部分可以理解为供以后年度使用", used: true },
  { key: "shortage_policy", alias: "shortage_policy", name: "补缺不足由谁负担", role: "reading", kind: "choice", category: "补缺不足由谁负担", choices: [{ alias: "local_balance_then_government", name: "先用结余再由政府" }, { alias: "city_government", name: "由市州政府" }, { alias: "carry_forward", name: "结转以后年度" }, { alias: "province", name: "由省级" }], low: null, high: null, chosen: "local_balance_then_government", alternatives: ["city_government", "carry_forward", "province"], reason: "条文规定本地历年结余不足或者没有的，才由市州政府解决，所以补缺调剂金付不足的部分先用本地结余；条文没有直接写补缺调剂金不足怎么办", used: true },
  { key: "gate_policy", alias: "gate_policy", name: "不达条件的份额", role: "reading", kind: "choice", category: "不达条件的份额", choices: [{ alias: "redistribute", name: "再分配" }, { alias: "withhold", name: "暂留" }], low: null, high: null, chosen: "redistribute", alternatives: ["withhold"], reason: "条文把预算执行和价格规范作为使用调剂金的条件，没有写不达条件的市州的份额如何处理；再分配使当年的平衡调剂金全部用于各市州", used: true },
  { key: "multiples_distribute", alias: "multiples_distribute", name: "倍数分别适用", role: "reading", ...TYPE_3, low: null, high: null, chosen: true, alternatives: [false], reason: "条文的‘10%’和‘6倍’都只写在后一个基准之后；‘分别’应当理解为两个基准都乘，否则职工医保没有倍数可用", used: true },
  { key: "ratio_reading", alias: "ratio_reading", name: "支付比例的口径", role: "reading", kind: "choice", category: "支付比例的口径", choices: [{ alias: "overall", name: "总体比例" }, { alias: "by_level", name: "各级标准" }], low: null, high: null, chosen: "overall", alternatives: ["by_level"], reason: "‘稳定在’说的是执行的结果，取基金支付除以政策范围内费用的总体比例；各级机构的标准由同一分句另作拉开差距的规定", used: true },
  { key: "accumulated_deficit_strict", alias: "accumulated_deficit_strict", name: "累计赤字从严", role: "reading", ...TYPE_3, low: null, high: null, chosen: true, alternatives: [false], reason: "‘原则上’写在两项之前，可以理解为管到两项；累计赤字无从支付，所以第二项取必须", used: true },
]
/** 计算的值 @type {Item[]} */
const DEFINITIONS = [
  { key: "cities.remit", alias: "remit", name: "上解额", role: "definition", public: true, period: "once", list: "cities", ...TYPE_1, statement: { kind: "规则", name: "上解额" }, basis: ["《001》二（三）第1段第2句"], formula: "征缴收入×提取比例四舍五入到分", reads: [["cities.levy", 0, false, false], ["extraction_rate", 0, false, false]], branches: [] },
  { key: "pool", alias: "pool", name: "调剂金", role: "definition", public: true, period: "once", list: null, ...TYPE_10, statement: { kind: "规则", name: "调剂金" }, basis: ["《001》二（三）第1段第2句"], formula: "各市州的上解额之和", reads: [["cities.remit", 0, false, true]], branches: [] },
  { key: "balance_planned", alias: "balance_planned", name: "平衡计划额", role: "definition", public: true, period: "once", list: null, ...TYPE_10, statement: { kind: "规则", name: "平衡计划额" }, basis: ["《001》二（三）第1段第3句"], formula: "调剂金×平衡比例四舍五入到分", reads: [["pool", 0, false, false], ["balance_share", 0, false, false]], branches: [] },
  { key: "gap_pool_planned", alias: "gap_pool_planned", name: "补缺计划额", role: "definition", public: true, period: "once", list: null, ...TYPE_10, statement: { kind: "规则", name: "补缺计划额" }, basis: ["《001》二（三）第1段第3句"], formula: "调剂金－平衡计划额", reads: [["pool", 0, false, false], ["balance_planned", 0, false, false]], branches: [] },
  { key: "gap_pool_retained", alias: "gap_pool_retained", name: "补缺留存额", role: "definition", public: true, period: "once", list: null, ...TYPE_10, statement: { kind: "规则", name: "补缺留存额" }, basis: ["《001》二（三）第1段第3句"], formula: "补缺计划额，以（留存标准－补缺存量，低于0元的按0元计）为限", reads: [["gap_pool_planned", 0, false, false], ["retention_threshold", 0, false, false], ["gap_pool_stock", 0, false, false]], branches: [] },
  { key: "balance_pool", alias: "balance_pool", name: "平衡调剂金", role: "definition", public: true, period: "once", list: null, ...TYPE_10, statement: { kind: "规则", name: "平衡调剂金" }, basis: ["《001》二（三）第1段第3句"], formula: "调剂金－补缺留存额", reads: [["pool", 0, false, false], ["gap_pool_retained", 0, false, false]], branches: [] },
  { key: "cities.may_use_fund", alias: "may_use_fund", name: "可以使用调剂金", role: "definition", public: true, period: "once", list: "cities", ...TYPE_3, statement: { kind: "规则", name: "可以使用调剂金" }, basis: ["《001》二（四）第1段第6句、二（五）第1段第4句"], formula: "预算得分不低于预算门槛且价格得分不低于价格门槛", reads: [["cities.budget_score", 0, false, false], ["budget_threshold", 0, false, false], ["cities.price_score", 0, false, false], ["price_threshold", 0, false, false]], branches: [] },
  { key: "cities.balance_allocation", alias: "balance_allocation", name: "平衡调剂金分配", role: "definition", public: true, period: "once", list: "cities", ...TYPE_10, statement: { kind: "分配", name: "平衡调剂金分配" }, basis: ["《001》二（三）第1段第3句、二（四）第1段第6句、二（五）第1段第4句、四（三）第1段第1句"], formula: "平衡调剂金在各市州之间按年度目标和改革任务完成情况、人口结构、预算执行情况、基金使用绩效、经办服务绩效、医疗资源分布和利用、医疗服务整体水平、医疗服务价格水平、其他因素等因素分配的份额", reads: [["balance_pool", 0, false, false], ["weight_target_completion", 0, false, false], ["cities.target_score", 0, false, true], ["cities.insured", 0, false, true], ["weight_population", 0, false, false], ["cities.aged_insured", 0, false, true], ["weight_budget_execution", 0, false, false], ["cities.budget_score", 0, false, true], ["weight_fund_performance", 0, false, false], ["cities.fund_score", 0, false, true], ["weight_service_performance", 0, false, false], ["cities.service_score", 0, false, true], ["weight_resource_use", 0, false, false], ["cities.resource_score", 0, false, true], ["weight_service_level", 0, false, false], ["cities.quality_score", 0, false, true], ["weight_price_level", 0, false, false], ["cities.price_index", 0, false, true], ["weight_other", 0, false, false], ["cities.other_value", 0, false, true], ["cities.coefficient", 0, false, true], ["cities.may_use_fund", 0, false, true], ["gate_policy", 0, false, false]], branches: [] },
  { key: "gap_pool_usable", alias: "gap_pool_usable", name: "可用补缺额", role: "definition", public: true, period: "once", list: null, ...TYPE_10, statement: { kind: "规则", name: "可用补缺额" }, basis: ["《001》二（三）第1段第3至4句"], formula: "（口径“可用的补缺调剂金”取“年初余额和当年留存”的为补缺存量＋补缺留存额，否则为补缺存量）", reads: [["gap_pool_available", 0, false, false], ["gap_pool_stock", 0, false, false], ["gap_pool_retained", 0, false, false]], branches: [{ because: "口径“可用的补缺调剂金”取“年初余额和当年留存”", formula: "补缺存量＋补缺留存额", reads: [["gap_pool_available", 0, false, false], ["gap_pool_stock", 0, false, false], ["gap_pool_retained", 0, false, false]] }, { because: "“口径‘可用的补缺调剂金’取‘年初余额和当年留存’”不成立", formula: "补缺存量", reads: [["gap_pool_available", 0, false, false], ["gap_pool_stock", 0, false, false]] }] },
  { key: "cities.shared_overrun", alias: "shared_overrun", name: "补缺分担基数", role: "definition", public: true, period: "once", list: "cities", ...TYPE_1, statement: { kind: "规则", name: "补缺分担基数" }, basis: ["《001》二（三）第1段第4句、二（四）第1段第6句、二（五）第1段第4句"], formula: "（口径“使用条件的范围”取“只管平衡调剂金”或者可以使用调剂金的，为合理超支；其他情形，为0元）", reads: [["gate_scope", 0, false, false], ["cities.may_use_fund", 0, false, false], ["cities.overrun", 0, false, false]], branches: [{ because: "口径“使用条件的范围”取“只管平衡调剂金”或者可以使用调剂金", formula: "合理超支", reads: [["gate_scope", 0, false, false], ["cities.may_use_fund", 0, false, false], ["cities.overrun", 0, false, false]] }, { because: "“口径‘使用条件的范围’取‘只管平衡调剂金’或者可以使用调剂金”不成立", formula: "0元", reads: [["gate_scope", 0, false, false], ["cities.may_use_fund", 0, false, false]] }] },
  { key: "cities.gap_due", alias: "gap_due", name: "补缺应担额", role: "definition", public: true, period: "once", list: "cities", ...TYPE_1, statement: { kind: "分担", name: "合理超支分担" }, basis: ["《001》二（三）第1段第4句第1分句"], formula: "补缺分担基数×补缺分担比例四舍五入到分", reads: [["cities.shared_overrun", 0, false, false], ["gap_pool_share", 0, false, false]], branches: [] },
  { key: "gap_sharing@due1", alias: "gap_sharing@due1", name: "本地应担额", role: "definition", public: false, period: "once", list: "cities", ...TYPE_1, statement: { kind: "分担", name: "合理超支分担" }, basis: ["《001》二（三）第1段第4句第1分句"], formula: "补缺分担基数－补缺应担额", reads: [["cities.shared_overrun", 0, false, false], ["cities.gap_due", 0, false, false]], branches: [] },
  { key: "cities.gap_paid_by_pool", alias: "gap_paid_by_pool", name: "补缺支付额", role: "definition", public: true, period: "once", list: "cities", ...TYPE_1, statement: { kind: "分担", name: "合理超支分担" }, basis: ["《001》二（三）第1段第4句第1分句"], formula: "（各市州的补缺应担额之和不高于可用补缺额的为补缺应担额，否则为可用补缺额在各市州之间按补缺应担额的比例分配的份额）", reads: [["cities.gap_due", 0, false, true], ["gap_pool_usable", 0, false, false], ["cities.gap_due", 0, false, false]], branches: [{ because: "各市州的补缺应担额之和不高于可用补缺额", formula: "补缺应担额", reads: [["cities.gap_due", 0, false, true], ["gap_pool_usable", 0, false, false], ["cities.gap_due", 0, false, false]] }, { because: "“各市州的补缺应担额之和不高于可用补缺额”不成立", formula: "可用补缺额在各市州之间按补缺应担额的比例分配的份额", reads: [["cities.gap_due", 0, false, true], ["gap_pool_usable", 0, false, false]] }] },
  { key: "cities.local_share", alias: "local_share", name: "本地份额", role: "definition", public: true, period: "once", list: "cities", ...TYPE_1, statement: { kind: "分担", name: "合理超支分担" }, basis: ["《001》二（三）第1段第4句第1分句"], formula: "本地应担额", reads: [["gap_sharing@due1", 0, false, false]], branches: [] },
  { key: "cities.gap_unpaid_by_pool", alias: "gap_unpaid_by_pool", name: "补缺未付额", role: "definition", public: true, period: "once", list: "cities", ...TYPE_1, statement: { kind: "分担", name: "合理超支分担" }, basis: ["《001》二（三）第1段第4句第1分句"], formula: "补缺应担额－补缺支付额", reads: [["cities.gap_due", 0, false, false], ["cities.gap_paid_by_pool", 0, false, false]], branches: [] },
  { key: "cities.local_due", alias: "local_due", name: "本地应担额", role: "definition", public: true, period: "once", list: "cities", ...TYPE_1, statement: { kind: "规则", name: "本地应担额" }, basis: ["《001》二（三）第1段第4句第1分句"], formula: "合理超支－补缺分担基数＋本地份额＋（口径“补缺不足由谁负担”取“先用结余再由政府”的为补缺未付额，否则为0元）", reads: [["cities.overrun", 0, false, false], ["cities.shared_overrun", 0, false, false], ["cities.local_share", 0, false, false], ["shortage_policy", 0, false, false], ["cities.gap_unpaid_by_pool", 0, false, false]], branches: [] },
  { key: "cities.gap_paid_by_balance", alias: "gap_paid_by_balance", name: "结余支付额", role: "definition", public: true, period: "once", list: "cities", ...TYPE_1, statement: { kind: "规则", name: "结余支付额" }, basis: ["《001》二（三）第1段第4句第1分句"], formula: "本地应担额，以历年结余为限", reads: [["cities.local_due", 0, false, false], ["cities.local_balance", 0, false, false]], branches: [] },
  { key: "cities.gap_paid_by_government", alias: "gap_paid_by_government", name: "政府支付额", role: "definition", public: true, period: "once", list: "cities", ...TYPE_1, statement: { kind: "规则", name: "政府支付额" }, basis: ["《001》二（三）第1段第4句第1分句"], formula: "本地应担额－结余支付额＋（口径“补缺不足由谁负担”取“由市州政府”的为补缺未付额，否则为0元）", reads: [["cities.local_due", 0, false, false], ["cities.gap_paid_by_balance", 0, false, false], ["shortage_policy", 0, false, false], ["cities.gap_unpaid_by_pool", 0, false, false]], branches: [] },
  { key: "cities.gap_carried_forward", alias: "gap_carried_forward", name: "结转以后的补缺额", role: "definition", public: true, period: "once", list: "cities", ...TYPE_1, statement: { kind: "规则", name: "结转以后的补缺额" }, basis: ["《001》二（三）第1段第4句第1分句"], formula: "（口径“补缺不足由谁负担”取“结转以后年度”的为补缺未付额，否则为0元）", reads: [["shortage_policy", 0, false, false], ["cities.gap_unpaid_by_pool", 0, false, false]], branches: [{ because: "口径“补缺不足由谁负担”取“结转以后年度”", formula: "补缺未付额", reads: [["shortage_policy", 0, false, false], ["cities.gap_unpaid_by_pool", 0, false, false]] }, { because: "“口径‘补缺不足由谁负担’取‘结转以后年度’”不成立", formula: "0元", reads: [["shortage_policy", 0, false, false]] }] },
  { key: "cities.gap_paid_by_province", alias: "gap_paid_by_province", name: "省级另付额", role: "definition", public: true, period: "once", list: "cities", ...TYPE_1, statement: { kind: "规则", name: "省级另付额" }, basis: ["《001》二（三）第1段第4句第1分句"], formula: "（口径“补缺不足由谁负担”取“由省级”的为补缺未付额，否则为0元）", reads: [["shortage_policy", 0, false, false], ["cities.gap_unpaid_by_pool", 0, false, false]], branches: [{ because: "口径“补缺不足由谁负担”取“由省级”", formula: "补缺未付额", reads: [["shortage_policy", 0, false, false], ["cities.gap_unpaid_by_pool", 0, false, false]] }, { because: "“口径‘补缺不足由谁负担’取‘由省级’”不成立", formula: "0元", reads: [["shortage_policy", 0, false, false]] }] },
  { key: "in_force", alias: "in_force", name: "已到实施年度", role: "definition", public: true, period: "once", list: null, ...TYPE_3, statement: { kind: "规则", name: "已到实施年度" }, basis: ["《001》三第3段第1句"], formula: "本年度首日不早于实施起始日", reads: [["start_day", 0, false, false]], branches: [] },
  { key: "uniform_rate", alias: "uniform_rate", name: "缴费费率全省统一", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "缴费费率全省统一" }, basis: ["《001》二（一）第2段第1句"], formula: "（各市州中本地缴费费率适用者的个数不少于1个且已到实施年度的，为（各市州中本地缴费费率适用者的个数为0个或者各市州的本地缴费费率的最大值等于各市州的本地缴费费率的最小值的，为满足；其他情形，为违反）；其他情形，不适用）", reads: [["cities.local_rate", 0, false, true], ["in_force", 0, false, false]], branches: [{ because: "各市州中本地缴费费率适用者的个数不少于1个且已到实施年度，各市州中本地缴费费率适用者的个数为0个或者各市州的本地缴费费率的最大值等于各市州的本地缴费费率的最小值", formula: "满足", reads: [["cities.local_rate", 0, false, true], ["in_force", 0, false, false]] }, { because: "各市州中本地缴费费率适用者的个数不少于1个且已到实施年度，“各市州中本地缴费费率适用者的个数为0个或者各市州的本地缴费费率的最大值等于各市州的本地缴费费率的最小值”不成立", formula: "违反", reads: [["cities.local_rate", 0, false, true], ["in_force", 0, false, false]] }, { because: "“各市州中本地缴费费率适用者的个数不少于1个且已到实施年度”不成立", formula: "不适用", reads: [["cities.local_rate", 0, false, true], ["in_force", 0, false, false]] }] },
  { key: "uniform_base", alias: "uniform_base", name: "缴费基数全省统一", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "缴费基数全省统一" }, basis: ["《001》二（一）第2段第1句"], formula: "（各市州中本地缴费基数适用者的个数不少于1个且已到实施年度的，为（各市州中本地缴费基数适用者的个数为0个或者各市州的本地缴费基数的最大值等于各市州的本地缴费基数的最小值的，为满足；其他情形，为违反）；其他情形，不适用）", reads: [["cities.local_base", 0, false, true], ["in_force", 0, false, false]], branches: [{ because: "各市州中本地缴费基数适用者的个数不少于1个且已到实施年度，各市州中本地缴费基数适用者的个数为0个或者各市州的本地缴费基数的最大值等于各市州的本地缴费基数的最小值", formula: "满足", reads: [["cities.local_base", 0, false, true], ["in_force", 0, false, false]] }, { because: "各市州中本地缴费基数适用者的个数不少于1个且已到实施年度，“各市州中本地缴费基数适用者的个数为0个或者各市州的本地缴费基数的最大值等于各市州的本地缴费基数的最小值”不成立", formula: "违反", reads: [["cities.local_base", 0, false, true], ["in_force", 0, false, false]] }, { because: "“各市州中本地缴费基数适用者的个数不少于1个且已到实施年度”不成立", formula: "不适用", reads: [["cities.local_base", 0, false, true], ["in_force", 0, false, false]] }] },
  { key: "employee_deductible_limit", alias: "employee_deductible_limit", name: "职工起付标准上限", role: "definition", public: true, period: "once", list: null, ...TYPE_1, statement: { kind: "规则", name: "职工起付标准上限" }, basis: ["《001》二（二）第1段第2句第1分句"], formula: "（已填报平均工资基准的为平均工资基准×（口径“倍数分别适用”取“是”的为起付标准倍率，否则为1）四舍五入到分，否则不适用）", reads: [["wage_base", 0, false, false], ["multiples_distribute", 0, false, false], ["deductible_multiple", 0, false, false]], branches: [{ because: "已填报平均工资基准", formula: "平均工资基准×（口径“倍数分别适用”取“是”的为起付标准倍率，否则为1）四舍五入到分", reads: [["wage_base", 0, false, false], ["multiples_distribute", 0, false, false], ["deductible_multiple", 0, false, false]] }, { because: "“已填报平均工资基准”不成立", formula: "不适用", reads: [["wage_base", 0, false, false]] }] },
  { key: "resident_deductible_limit", alias: "resident_deductible_limit", name: "居民起付标准上限", role: "definition", public: true, period: "once", list: null, ...TYPE_1, statement: { kind: "规则", name: "居民起付标准上限" }, basis: ["《001》二（二）第1段第2句第1分句"], formula: "（已填报可支配收入基准的为可支配收入基准×起付标准倍率四舍五入到分，否则不适用）", reads: [["income_base", 0, false, false], ["deductible_multiple", 0, false, false]], branches: [{ because: "已填报可支配收入基准", formula: "可支配收入基准×起付标准倍率四舍五入到分", reads: [["income_base", 0, false, false], ["deductible_multiple", 0, false, false]] }, { because: "“已填报可支配收入基准”不成立", formula: "不适用", reads: [["income_base", 0, false, false]] }] },
  { key: "employee_cap_floor", alias: "employee_cap_floor", name: "职工限额下限", role: "definition", public: true, period: "once", list: null, ...TYPE_1, statement: { kind: "规则", name: "职工限额下限" }, basis: ["《001》二（二）第1段第2句第3分句"], formula: "（已填报平均工资基准的为平均工资基准×（口径“倍数分别适用”取“是”的为最高支付限额倍数，否则为1）四舍五入到分，否则不适用）", reads: [["wage_base", 0, false, false], ["multiples_distribute", 0, false, false], ["cap_multiple", 0, false, false]], branches: [{ because: "已填报平均工资基准", formula: "平均工资基准×（口径“倍数分别适用”取“是”的为最高支付限额倍数，否则为1）四舍五入到分", reads: [["wage_base", 0, false, false], ["multiples_distribute", 0, false, false], ["cap_multiple", 0, false, false]] }, { because: "“已填报平均工资基准”不成立", formula: "不适用", reads: [["wage_base", 0, false, false]] }] },
  { key: "resident_cap_floor", alias: "resident_cap_floor", name: "居民限额下限", role: "definition", public: true, period: "once", list: null, ...TYPE_1, statement: { kind: "规则", name: "居民限额下限" }, basis: ["《001》二（二）第1段第2句第3分句"], formula: "（已填报可支配收入基准的为可支配收入基准×最高支付限额倍数四舍五入到分，否则不适用）", reads: [["income_base", 0, false, false], ["cap_multiple", 0, false, false]], branches: [{ because: "已填报可支配收入基准", formula: "可支配收入基准×最高支付限额倍数四舍五入到分", reads: [["income_base", 0, false, false], ["cap_multiple", 0, false, false]] }, { because: "“已填报可支配收入基准”不成立", formula: "不适用", reads: [["income_base", 0, false, false]] }] },
  { key: "wage_base_given", alias: "wage_base_given", name: "平均工资基准列明", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "平均工资基准列明" }, basis: ["《001》二（二）第1段第2句"], formula: "（已填报职工住院起付标准或者已填报职工最高支付限额的为（已填报平均工资基准的为满足，否则为违反），否则不适用）", reads: [["employee_deductible", 0, false, false], ["employee_cap", 0, false, false], ["wage_base", 0, false, false]], branches: [{ because: "已填报职工住院起付标准或者已填报职工最高支付限额，已填报平均工资基准", formula: "满足", reads: [["employee_deductible", 0, false, false], ["employee_cap", 0, false, false], ["wage_base", 0, false, false]] }, { because: "已填报职工住院起付标准或者已填报职工最高支付限额，“已填报平均工资基准”不成立", formula: "违反", reads: [["employee_deductible", 0, false, false], ["employee_cap", 0, false, false], ["wage_base", 0, false, false]] }, { because: "“已填报职工住院起付标准或者已填报职工最高支付限额”不成立", formula: "不适用", reads: [["employee_deductible", 0, false, false], ["employee_cap", 0, false, false]] }] },
  { key: "income_base_given", alias: "income_base_given", name: "可支配收入基准列明", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "可支配收入基准列明" }, basis: ["《001》二（二）第1段第2句"], formula: "（已填报居民住院起付标准或者已填报居民最高支付限额的为（已填报可支配收入基准的为满足，否则为违反），否则不适用）", reads: [["resident_deductible", 0, false, false], ["resident_cap", 0, false, false], ["income_base", 0, false, false]], branches: [{ because: "已填报居民住院起付标准或者已填报居民最高支付限额，已填报可支配收入基准", formula: "满足", reads: [["resident_deductible", 0, false, false], ["resident_cap", 0, false, false], ["income_base", 0, false, false]] }, { because: "已填报居民住院起付标准或者已填报居民最高支付限额，“已填报可支配收入基准”不成立", formula: "违反", reads: [["resident_deductible", 0, false, false], ["resident_cap", 0, false, false], ["income_base", 0, false, false]] }, { because: "“已填报居民住院起付标准或者已填报居民最高支付限额”不成立", formula: "不适用", reads: [["resident_deductible", 0, false, false], ["resident_cap", 0, false, false]] }] },
  { key: "employee_deductible_check", alias: "employee_deductible_check", name: "职工起付标准合规", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "职工起付标准合规" }, basis: ["《001》二（二）第1段第2句第1分句"], formula: "（已填报职工住院起付标准且已填报平均工资基准的为（职工起付标准上限适用的为（职工住院起付标准不高于平均工资基准×（口径“倍数分别适用”取“是”的为起付标准倍率，否则为1）的，为满足；职工起付标准偏离已说明的，为偏离；其他情形，为违反），否则不适用），否则不适用）", reads: [["employee_deductible", 0, false, false], ["wage_base", 0, false, false], ["employee_deductible_limit", 0, false, false], ["multiples_distribute", 0, false, false], ["deductible_multiple", 0, false, false], ["deductible_justified", 0, false, false]], branches: [{ because: "已填报职工住院起付标准且已填报平均工资基准，职工起付标准上限适用，职工住院起付标准不高于平均工资基准×（口径“倍数分别适用”取“是”的为起付标准倍率，否则为1）", formula: "满足", reads: [["employee_deductible", 0, false, false], ["wage_base", 0, false, false], ["employee_deductible_limit", 0, false, false], ["multiples_distribute", 0, false, false], ["deductible_multiple", 0, false, false]] }, { because: "已填报职工住院起付标准且已填报平均工资基准，职工起付标准上限适用，职工起付标准偏离已说明", formula: "偏离", reads: [["employee_deductible", 0, false, false], ["wage_base", 0, false, false], ["employee_deductible_limit", 0, false, false], ["multiples_distribute", 0, false, false], ["deductible_multiple", 0, false, false], ["deductible_justified", 0, false, false]] }, { because: "已填报职工住院起付标准且已填报平均工资基准，职工起付标准上限适用，“职工住院起付标准不高于平均工资基准×（口径‘倍数分别适用’取‘是’的为起付标准倍率，否则为1）”不成立，“职工起付标准偏离已说明”不成立", formula: "违反", reads: [["employee_deductible", 0, false, false], ["wage_base", 0, false, false], ["employee_deductible_limit", 0, false, false], ["multiples_distribute", 0, false, false], ["deductible_multiple", 0, false, false], ["deductible_justified", 0, false, false]] }, { because: "已填报职工住院起付标准且已填报平均工资基准，“职工起付标准上限适用”不成立", formula: "不适用", reads: [["employee_deductible", 0, false, false], ["wage_base", 0, false, false], ["employee_deductible_limit", 0, false, false]] }, { because: "“已填报职工住院起付标准且已填报平均工资基准”不成立", formula: "不适用", reads: [["employee_deductible", 0, false, false], ["wage_base", 0, false, false]] }] },
  { key: "resident_deductible_check", alias: "resident_deductible_check", name: "居民起付标准合规", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "居民起付标准合规" }, basis: ["《001》二（二）第1段第2句第1分句"], formula: "（已填报居民住院起付标准且已填报可支配收入基准的为（居民起付标准上限适用的为（居民住院起付标准不高于可支配收入基准×起付标准倍率的，为满足；居民起付标准偏离已说明的，为偏离；其他情形，为违反），否则不适用），否则不适用）", reads: [["resident_deductible", 0, false, false], ["income_base", 0, false, false], ["resident_deductible_limit", 0, false, false], ["deductible_multiple", 0, false, false], ["resident_deductible_justified", 0, false, false]], branches: [{ because: "已填报居民住院起付标准且已填报可支配收入基准，居民起付标准上限适用，居民住院起付标准不高于可支配收入基准×起付标准倍率", formula: "满足", reads: [["resident_deductible", 0, false, false], ["income_base", 0, false, false], ["resident_deductible_limit", 0, false, false], ["deductible_multiple", 0, false, false]] }, { because: "已填报居民住院起付标准且已填报可支配收入基准，居民起付标准上限适用，居民起付标准偏离已说明", formula: "偏离", reads: [["resident_deductible", 0, false, false], ["income_base", 0, false, false], ["resident_deductible_limit", 0, false, false], ["deductible_multiple", 0, false, false], ["resident_deductible_justified", 0, false, false]] }, { because: "已填报居民住院起付标准且已填报可支配收入基准，居民起付标准上限适用，“居民住院起付标准不高于可支配收入基准×起付标准倍率”不成立，“居民起付标准偏离已说明”不成立", formula: "违反", reads: [["resident_deductible", 0, false, false], ["income_base", 0, false, false], ["resident_deductible_limit", 0, false, false], ["deductible_multiple", 0, false, false], ["resident_deductible_justified", 0, false, false]] }, { because: "已填报居民住院起付标准且已填报可支配收入基准，“居民起付标准上限适用”不成立", formula: "不适用", reads: [["resident_deductible", 0, false, false], ["income_base", 0, false, false], ["resident_deductible_limit", 0, false, false]] }, { because: "“已填报居民住院起付标准且已填报可支配收入基准”不成立", formula: "不适用", reads: [["resident_deductible", 0, false, false], ["income_base", 0, false, false]] }] },
  { key: "employee_ratio_check", alias: "employee_ratio_check", name: "职工住院比例合规", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "职工住院比例合规" }, basis: ["《001》二（二）第1段第2句第2分句"], formula: "（已填报职工住院支付比例的为（口径“支付比例的口径”取“总体比例”的为（职工住院支付比例不低于职工住院比例目标－比例容差且不高于职工住院比例目标＋比例容差的，为满足；其他情形，为违反），否则不适用），否则不适用）", reads: [["employee_inpatient_ratio", 0, false, false], ["ratio_reading", 0, false, false], ["employee_ratio_target", 0, false, false], ["ratio_tolerance", 0, false, false]], branches: [{ because: "已填报职工住院支付比例，口径“支付比例的口径”取“总体比例”，职工住院支付比例不低于职工住院比例目标－比例容差且不高于职工住院比例目标＋比例容差", formula: "满足", reads: [["employee_inpatient_ratio", 0, false, false], ["ratio_reading", 0, false, false], ["employee_ratio_target", 0, false, false], ["ratio_tolerance", 0, false, false]] }, { because: "已填报职工住院支付比例，口径“支付比例的口径”取“总体比例”，“职工住院支付比例不低于职工住院比例目标－比例容差且不高于职工住院比例目标＋比例容差”不成立", formula: "违反", reads: [["employee_inpatient_ratio", 0, false, false], ["ratio_reading", 0, false, false], ["employee_ratio_target", 0, false, false], ["ratio_tolerance", 0, false, false]] }, { because: "已填报职工住院支付比例，“口径‘支付比例的口径’取‘总体比例’”不成立", formula: "不适用", reads: [["employee_inpatient_ratio", 0, false, false], ["ratio_reading", 0, false, false]] }, { because: "“已填报职工住院支付比例”不成立", formula: "不适用", reads: [["employee_inpatient_ratio", 0, false, false]] }] },
  { key: "resident_ratio_check", alias: "resident_ratio_check", name: "居民住院比例合规", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "居民住院比例合规" }, basis: ["《001》二（二）第1段第2句第2分句"], formula: "（已填报居民住院支付比例的为（口径“支付比例的口径”取“总体比例”的为（居民住院支付比例不低于居民住院比例目标－比例容差且不高于居民住院比例目标＋比例容差的，为满足；其他情形，为违反），否则不适用），否则不适用）", reads: [["resident_inpatient_ratio", 0, false, false], ["ratio_reading", 0, false, false], ["resident_ratio_target", 0, false, false], ["ratio_tolerance", 0, false, false]], branches: [{ because: "已填报居民住院支付比例，口径“支付比例的口径”取“总体比例”，居民住院支付比例不低于居民住院比例目标－比例容差且不高于居民住院比例目标＋比例容差", formula: "满足", reads: [["resident_inpatient_ratio", 0, false, false], ["ratio_reading", 0, false, false], ["resident_ratio_target", 0, false, false], ["ratio_tolerance", 0, false, false]] }, { because: "已填报居民住院支付比例，口径“支付比例的口径”取“总体比例”，“居民住院支付比例不低于居民住院比例目标－比例容差且不高于居民住院比例目标＋比例容差”不成立", formula: "违反", reads: [["resident_inpatient_ratio", 0, false, false], ["ratio_reading", 0, false, false], ["resident_ratio_target", 0, false, false], ["ratio_tolerance", 0, false, false]] }, { because: "已填报居民住院支付比例，“口径‘支付比例的口径’取‘总体比例’”不成立", formula: "不适用", reads: [["resident_inpatient_ratio", 0, false, false], ["ratio_reading", 0, false, false]] }, { because: "“已填报居民住院支付比例”不成立", formula: "不适用", reads: [["resident_inpatient_ratio", 0, false, false]] }] },
  { key: "hospital_levels.level_ratio_check", alias: "level_ratio_check", name: "各级住院比例合规", role: "definition", public: true, period: "once", list: "hospital_levels", ...TYPE_11, statement: { kind: "要求", name: "各级住院比例合规" }, basis: ["《001》二（二）第1段第2句第2分句"], formula: "（口径“支付比例的口径”取“各级标准”的为（职工住院比例档不低于职工住院比例目标－比例容差且不高于职工住院比例目标＋比例容差且居民住院比例档不低于居民住院比例目标－比例容差且不高于居民住院比例目标＋比例容差的，为满足；其他情形，为违反），否则不适用）", reads: [["ratio_reading", 0, false, false], ["hospital_levels.employee_level_ratio", 0, false, false], ["employee_ratio_target", 0, false, false], ["ratio_tolerance", 0, false, false], ["hospital_levels.resident_level_ratio", 0, false, false], ["resident_ratio_target", 0, false, false]], branches: [{ because: "口径“支付比例的口径”取“各级标准”，职工住院比例档不低于职工住院比例目标－比例容差且不高于职工住院比例目标＋比例容差且居民住院比例档不低于居民住院比例目标－比例容差且不高于居民住院比例目标＋比例容差", formula: "满足", reads: [["ratio_reading", 0, false, false], ["hospital_levels.employee_level_ratio", 0, false, false], ["employee_ratio_target", 0, false, false], ["ratio_tolerance", 0, false, false], ["hospital_levels.resident_level_ratio", 0, false, false], ["resident_ratio_target", 0, false, false]] }, { because: "口径“支付比例的口径”取“各级标准”，“职工住院比例档不低于职工住院比例目标－比例容差且不高于职工住院比例目标＋比例容差且居民住院比例档不低于居民住院比例目标－比例容差且不高于居民住院比例目标＋比例容差”不成立", formula: "违反", reads: [["ratio_reading", 0, false, false], ["hospital_levels.employee_level_ratio", 0, false, false], ["employee_ratio_target", 0, false, false], ["ratio_tolerance", 0, false, false], ["hospital_levels.resident_level_ratio", 0, false, false], ["resident_ratio_target", 0, false, false]] }, { because: "“口径‘支付比例的口径’取‘各级标准’”不成立", formula: "不适用", reads: [["ratio_reading", 0, false, false]] }] },
  { key: "hospital_levels.employee_ratio_steps@step0", alias: "employee_ratio_steps@step0", name: "职工住院比例拉开差距（与前面各项相比）", role: "definition", public: false, period: "once", list: "hospital_levels", ...TYPE_3, statement: { kind: "要求", name: "职工住院比例拉开差距" }, basis: ["《001》二（二）第1段第2句第2分句"], formula: "此前各机构级别的个数为0个或者职工住院比例档不高于此前各机构级别的职工住院比例档的最小值", reads: [["hospital_levels.employee_level_ratio", 0, false, false], ["hospital_levels.employee_level_ratio", 0, false, true]], branches: [] },
  { key: "employee_ratio_steps", alias: "employee_ratio_steps", name: "职工住院比例拉开差距", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "职工住院比例拉开差距" }, basis: ["《001》二（二）第1段第2句第2分句"], formula: "（各机构级别的个数不少于2个的为（各机构级别中职工住院比例拉开差距（与前面各项相比）为否者的个数为0个且（各机构级别的个数不超过1个或者各机构级别的职工住院比例档的最大值不等于各机构级别的职工住院比例档的最小值）的，为满足；其他情形，为违反），否则不适用）", reads: [["hospital_levels.employee_ratio_steps@step0", 0, false, true], ["hospital_levels.employee_level_ratio", 0, false, true]], branches: [{ because: "各机构级别的个数不少于2个，各机构级别中职工住院比例拉开差距（与前面各项相比）为否者的个数为0个且（各机构级别的个数不超过1个或者各机构级别的职工住院比例档的最大值不等于各机构级别的职工住院比例档的最小值）", formula: "满足", reads: [["hospital_levels.employee_ratio_steps@step0", 0, false, true], ["hospital_levels.employee_level_ratio", 0, false, true]] }, { because: "各机构级别的个数不少于2个，“各机构级别中职工住院比例拉开差距（与前面各项相比）为否者的个数为0个且（各机构级别的个数不超过1个或者各机构级别的职工住院比例档的最大值不等于各机构级别的职工住院比例档的最小值）”不成立", formula: "违反", reads: [["hospital_levels.employee_ratio_steps@step0", 0, false, true], ["hospital_levels.employee_level_ratio", 0, false, true]] }, { because: "“各机构级别的个数不少于2个”不成立", formula: "不适用", reads: [] }] },
  { key: "hospital_levels.resident_ratio_steps@step0", alias: "resident_ratio_steps@step0", name: "居民住院比例拉开差距（与前面各项相比）", role: "definition", public: false, period: "once", list: "hospital_levels", ...TYPE_3, statement: { kind: "要求", name: "居民住院比例拉开差距" }, basis: ["《001》二（二）第1段第2句第2分句"], formula: "此前各机构级别的个数为0个或者居民住院比例档不高于此前各机构级别的居民住院比例档的最小值", reads: [["hospital_levels.resident_level_ratio", 0, false, false], ["hospital_levels.resident_level_ratio", 0, false, true]], branches: [] },
  { key: "resident_ratio_steps", alias: "resident_ratio_steps", name: "居民住院比例拉开差距", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "居民住院比例拉开差距" }, basis: ["《001》二（二）第1段第2句第2分句"], formula: "（各机构级别的个数不少于2个的为（各机构级别中居民住院比例拉开差距（与前面各项相比）为否者的个数为0个且（各机构级别的个数不超过1个或者各机构级别的居民住院比例档的最大值不等于各机构级别的居民住院比例档的最小值）的，为满足；其他情形，为违反），否则不适用）", reads: [["hospital_levels.resident_ratio_steps@step0", 0, false, true], ["hospital_levels.resident_level_ratio", 0, false, true]], branches: [{ because: "各机构级别的个数不少于2个，各机构级别中居民住院比例拉开差距（与前面各项相比）为否者的个数为0个且（各机构级别的个数不超过1个或者各机构级别的居民住院比例档的最大值不等于各机构级别的居民住院比例档的最小值）", formula: "满足", reads: [["hospital_levels.resident_ratio_steps@step0", 0, false, true], ["hospital_levels.resident_level_ratio", 0, false, true]] }, { because: "各机构级别的个数不少于2个，“各机构级别中居民住院比例拉开差距（与前面各项相比）为否者的个数为0个且（各机构级别的个数不超过1个或者各机构级别的居民住院比例档的最大值不等于各机构级别的居民住院比例档的最小值）”不成立", formula: "违反", reads: [["hospital_levels.resident_ratio_steps@step0", 0, false, true], ["hospital_levels.resident_level_ratio", 0, false, true]] }, { because: "“各机构级别的个数不少于2个”不成立", formula: "不适用", reads: [] }] },
  { key: "employee_cap_check", alias: "employee_cap_check", name: "职工限额合规", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "职工限额合规" }, basis: ["《001》二（二）第1段第2句第3分句"], formula: "（已填报职工最高支付限额且已填报平均工资基准的为（职工限额下限适用的为（职工最高支付限额不低于平均工资基准×（口径“倍数分别适用”取“是”的为最高支付限额倍数，否则为1）的，为满足；职工限额偏离已说明的，为偏离；其他情形，为违反），否则不适用），否则不适用）", reads: [["employee_cap", 0, false, false], ["wage_base", 0, false, false], ["employee_cap_floor", 0, false, false], ["multiples_distribute", 0, false, false], ["cap_multiple", 0, false, false], ["cap_justified", 0, false, false]], branches: [{ because: "已填报职工最高支付限额且已填报平均工资基准，职工限额下限适用，职工最高支付限额不低于平均工资基准×（口径“倍数分别适用”取“是”的为最高支付限额倍数，否则为1）", formula: "满足", reads: [["employee_cap", 0, false, false], ["wage_base", 0, false, false], ["employee_cap_floor", 0, false, false], ["multiples_distribute", 0, false, false], ["cap_multiple", 0, false, false]] }, { because: "已填报职工最高支付限额且已填报平均工资基准，职工限额下限适用，职工限额偏离已说明", formula: "偏离", reads: [["employee_cap", 0, false, false], ["wage_base", 0, false, false], ["employee_cap_floor", 0, false, false], ["multiples_distribute", 0, false, false], ["cap_multiple", 0, false, false], ["cap_justified", 0, false, false]] }, { because: "已填报职工最高支付限额且已填报平均工资基准，职工限额下限适用，“职工最高支付限额不低于平均工资基准×（口径‘倍数分别适用’取‘是’的为最高支付限额倍数，否则为1）”不成立，“职工限额偏离已说明”不成立", formula: "违反", reads: [["employee_cap", 0, false, false], ["wage_base", 0, false, false], ["employee_cap_floor", 0, false, false], ["multiples_distribute", 0, false, false], ["cap_multiple", 0, false, false], ["cap_justified", 0, false, false]] }, { because: "已填报职工最高支付限额且已填报平均工资基准，“职工限额下限适用”不成立", formula: "不适用", reads: [["employee_cap", 0, false, false], ["wage_base", 0, false, false], ["employee_cap_floor", 0, false, false]] }, { because: "“已填报职工最高支付限额且已填报平均工资基准”不成立", formula: "不适用", reads: [["employee_cap", 0, false, false], ["wage_base", 0, false, false]] }] },
  { key: "resident_cap_check", alias: "resident_cap_check", name: "居民限额合规", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "居民限额合规" }, basis: ["《001》二（二）第1段第2句第3分句"], formula: "（已填报居民最高支付限额且已填报可支配收入基准的为（居民限额下限适用的为（居民最高支付限额不低于可支配收入基准×最高支付限额倍数的，为满足；居民限额偏离已说明的，为偏离；其他情形，为违反），否则不适用），否则不适用）", reads: [["resident_cap", 0, false, false], ["income_base", 0, false, false], ["resident_cap_floor", 0, false, false], ["cap_multiple", 0, false, false], ["resident_cap_justified", 0, false, false]], branches: [{ because: "已填报居民最高支付限额且已填报可支配收入基准，居民限额下限适用，居民最高支付限额不低于可支配收入基准×最高支付限额倍数", formula: "满足", reads: [["resident_cap", 0, false, false], ["income_base", 0, false, false], ["resident_cap_floor", 0, false, false], ["cap_multiple", 0, false, false]] }, { because: "已填报居民最高支付限额且已填报可支配收入基准，居民限额下限适用，居民限额偏离已说明", formula: "偏离", reads: [["resident_cap", 0, false, false], ["income_base", 0, false, false], ["resident_cap_floor", 0, false, false], ["cap_multiple", 0, false, false], ["resident_cap_justified", 0, false, false]] }, { because: "已填报居民最高支付限额且已填报可支配收入基准，居民限额下限适用，“居民最高支付限额不低于可支配收入基准×最高支付限额倍数”不成立，“居民限额偏离已说明”不成立", formula: "违反", reads: [["resident_cap", 0, false, false], ["income_base", 0, false, false], ["resident_cap_floor", 0, false, false], ["cap_multiple", 0, false, false], ["resident_cap_justified", 0, false, false]] }, { because: "已填报居民最高支付限额且已填报可支配收入基准，“居民限额下限适用”不成立", formula: "不适用", reads: [["resident_cap", 0, false, false], ["income_base", 0, false, false], ["resident_cap_floor", 0, false, false]] }, { because: "“已填报居民最高支付限额且已填报可支配收入基准”不成立", formula: "不适用", reads: [["resident_cap", 0, false, false], ["income_base", 0, false, false]] }] },
  { key: "employee_outpatient_check", alias: "employee_outpatient_check", name: "职工门诊比例合规", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "职工门诊比例合规" }, basis: ["《001》二（二）第1段第3句"], formula: "（已填报职工门诊支付比例的为（职工门诊支付比例不低于普通门诊比例下限的为满足，否则为违反），否则不适用）", reads: [["employee_outpatient_ratio", 0, false, false], ["outpatient_ratio_floor", 0, false, false]], branches: [{ because: "已填报职工门诊支付比例，职工门诊支付比例不低于普通门诊比例下限", formula: "满足", reads: [["employee_outpatient_ratio", 0, false, false], ["outpatient_ratio_floor", 0, false, false]] }, { because: "已填报职工门诊支付比例，“职工门诊支付比例不低于普通门诊比例下限”不成立", formula: "违反", reads: [["employee_outpatient_ratio", 0, false, false], ["outpatient_ratio_floor", 0, false, false]] }, { because: "“已填报职工门诊支付比例”不成立", formula: "不适用", reads: [["employee_outpatient_ratio", 0, false, false]] }] },
  { key: "resident_outpatient_check", alias: "resident_outpatient_check", name: "居民门诊比例合规", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "居民门诊比例合规" }, basis: ["《001》二（二）第1段第3句"], formula: "（已填报居民门诊支付比例的为（居民门诊支付比例不低于普通门诊比例下限的为满足，否则为违反），否则不适用）", reads: [["resident_outpatient_ratio", 0, false, false], ["outpatient_ratio_floor", 0, false, false]], branches: [{ because: "已填报居民门诊支付比例，居民门诊支付比例不低于普通门诊比例下限", formula: "满足", reads: [["resident_outpatient_ratio", 0, false, false], ["outpatient_ratio_floor", 0, false, false]] }, { because: "已填报居民门诊支付比例，“居民门诊支付比例不低于普通门诊比例下限”不成立", formula: "违反", reads: [["resident_outpatient_ratio", 0, false, false], ["outpatient_ratio_floor", 0, false, false]] }, { because: "“已填报居民门诊支付比例”不成立", formula: "不适用", reads: [["resident_outpatient_ratio", 0, false, false]] }] },
  { key: "hospital_levels.employee_outpatient_level_check", alias: "employee_outpatient_level_check", name: "各级职工门诊比例合规", role: "definition", public: true, period: "once", list: "hospital_levels", ...TYPE_11, statement: { kind: "要求", name: "各级职工门诊比例合规" }, basis: ["《001》二（二）第1段第3句"], formula: "（职工门诊比例档适用的为（职工门诊比例档不低于普通门诊比例下限的为满足，否则为违反），否则不适用）", reads: [["hospital_levels.employee_outpatient_level_ratio", 0, false, false], ["outpatient_ratio_floor", 0, false, false]], branches: [{ because: "职工门诊比例档适用，职工门诊比例档不低于普通门诊比例下限", formula: "满足", reads: [["hospital_levels.employee_outpatient_level_ratio", 0, false, false], ["outpatient_ratio_floor", 0, false, false]] }, { because: "职工门诊比例档适用，“职工门诊比例档不低于普通门诊比例下限”不成立", formula: "违反", reads: [["hospital_levels.employee_outpatient_level_ratio", 0, false, false], ["outpatient_ratio_floor", 0, false, false]] }, { because: "“职工门诊比例档适用”不成立", formula: "不适用", reads: [["hospital_levels.employee_outpatient_level_ratio", 0, false, false]] }] },
  { key: "hospital_levels.resident_outpatient_level_check", alias: "resident_outpatient_level_check", name: "各级居民门诊比例合规", role: "definition", public: true, period: "once", list: "hospital_levels", ...TYPE_11, statement: { kind: "要求", name: "各级居民门诊比例合规" }, basis: ["《001》二（二）第1段第3句"], formula: "（居民门诊比例档适用的为（居民门诊比例档不低于普通门诊比例下限的为满足，否则为违反），否则不适用）", reads: [["hospital_levels.resident_outpatient_level_ratio", 0, false, false], ["outpatient_ratio_floor", 0, false, false]], branches: [{ because: "居民门诊比例档适用，居民门诊比例档不低于普通门诊比例下限", formula: "满足", reads: [["hospital_levels.resident_outpatient_level_ratio", 0, false, false], ["outpatient_ratio_floor", 0, false, false]] }, { because: "居民门诊比例档适用，“居民门诊比例档不低于普通门诊比例下限”不成立", formula: "违反", reads: [["hospital_levels.resident_outpatient_level_ratio", 0, false, false], ["outpatient_ratio_floor", 0, false, false]] }, { because: "“居民门诊比例档适用”不成立", formula: "不适用", reads: [["hospital_levels.resident_outpatient_level_ratio", 0, false, false]] }] },
  { key: "employee_benefits_complete", alias: "employee_benefits_complete", name: "职工待遇参数齐全", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "职工待遇参数齐全" }, basis: ["《001》二（二）第1段第1句"], formula: "（已填报职工住院起付标准、已填报职工住院支付比例或者已填报职工最高支付限额的，为（已填报职工住院起付标准且已填报职工住院支付比例且已填报职工最高支付限额且已填报职工门诊起付标准且已填报职工门诊支付比例的，为满足；其他情形，为违反）；其他情形，不适用）", reads: [["employee_deductible", 0, false, false], ["employee_inpatient_ratio", 0, false, false], ["employee_cap", 0, false, false], ["employee_outpatient_deductible", 0, false, false], ["employee_outpatient_ratio", 0, false, false]], branches: [{ because: "已填报职工住院起付标准、已填报职工住院支付比例或者已填报职工最高支付限额，已填报职工住院起付标准且已填报职工住院支付比例且已填报职工最高支付限额且已填报职工门诊起付标准且已填报职工门诊支付比例", formula: "满足", reads: [["employee_deductible", 0, false, false], ["employee_inpatient_ratio", 0, false, false], ["employee_cap", 0, false, false], ["employee_outpatient_deductible", 0, false, false], ["employee_outpatient_ratio", 0, false, false]] }, { because: "已填报职工住院起付标准、已填报职工住院支付比例或者已填报职工最高支付限额，“已填报职工住院起付标准且已填报职工住院支付比例且已填报职工最高支付限额且已填报职工门诊起付标准且已填报职工门诊支付比例”不成立", formula: "违反", reads: [["employee_deductible", 0, false, false], ["employee_inpatient_ratio", 0, false, false], ["employee_cap", 0, false, false], ["employee_outpatient_deductible", 0, false, false], ["employee_outpatient_ratio", 0, false, false]] }, { because: "“已填报职工住院起付标准、已填报职工住院支付比例或者已填报职工最高支付限额”不成立", formula: "不适用", reads: [["employee_deductible", 0, false, false], ["employee_inpatient_ratio", 0, false, false], ["employee_cap", 0, false, false]] }] },
  { key: "resident_benefits_complete", alias: "resident_benefits_complete", name: "居民待遇参数齐全", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "居民待遇参数齐全" }, basis: ["《001》二（二）第1段第1句"], formula: "（已填报居民住院起付标准、已填报居民住院支付比例或者已填报居民最高支付限额的，为（已填报居民住院起付标准且已填报居民住院支付比例且已填报居民最高支付限额且已填报居民门诊起付标准且已填报居民门诊支付比例的，为满足；其他情形，为违反）；其他情形，不适用）", reads: [["resident_deductible", 0, false, false], ["resident_inpatient_ratio", 0, false, false], ["resident_cap", 0, false, false], ["resident_outpatient_deductible", 0, false, false], ["resident_outpatient_ratio", 0, false, false]], branches: [{ because: "已填报居民住院起付标准、已填报居民住院支付比例或者已填报居民最高支付限额，已填报居民住院起付标准且已填报居民住院支付比例且已填报居民最高支付限额且已填报居民门诊起付标准且已填报居民门诊支付比例", formula: "满足", reads: [["resident_deductible", 0, false, false], ["resident_inpatient_ratio", 0, false, false], ["resident_cap", 0, false, false], ["resident_outpatient_deductible", 0, false, false], ["resident_outpatient_ratio", 0, false, false]] }, { because: "已填报居民住院起付标准、已填报居民住院支付比例或者已填报居民最高支付限额，“已填报居民住院起付标准且已填报居民住院支付比例且已填报居民最高支付限额且已填报居民门诊起付标准且已填报居民门诊支付比例”不成立", formula: "违反", reads: [["resident_deductible", 0, false, false], ["resident_inpatient_ratio", 0, false, false], ["resident_cap", 0, false, false], ["resident_outpatient_deductible", 0, false, false], ["resident_outpatient_ratio", 0, false, false]] }, { because: "“已填报居民住院起付标准、已填报居民住院支付比例或者已填报居民最高支付限额”不成立", formula: "不适用", reads: [["resident_deductible", 0, false, false], ["resident_inpatient_ratio", 0, false, false], ["resident_cap", 0, false, false]] }] },
  { key: "employee_outpatient_cap_given", alias: "employee_outpatient_cap_given", name: "职工门诊限额列明", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "职工门诊限额列明" }, basis: ["《001》二（二）第1段第1句"], formula: "（已填报职工门诊支付比例的为（已填报职工门诊限额的为满足，否则为违反），否则不适用）", reads: [["employee_outpatient_ratio", 0, false, false], ["employee_outpatient_cap", 0, false, false]], branches: [{ because: "已填报职工门诊支付比例，已填报职工门诊限额", formula: "满足", reads: [["employee_outpatient_ratio", 0, false, false], ["employee_outpatient_cap", 0, false, false]] }, { because: "已填报职工门诊支付比例，“已填报职工门诊限额”不成立", formula: "违反", reads: [["employee_outpatient_ratio", 0, false, false], ["employee_outpatient_cap", 0, false, false]] }, { because: "“已填报职工门诊支付比例”不成立", formula: "不适用", reads: [["employee_outpatient_ratio", 0, false, false]] }] },
  { key: "resident_outpatient_cap_given", alias: "resident_outpatient_cap_given", name: "居民门诊限额列明", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "居民门诊限额列明" }, basis: ["《001》二（二）第1段第1句"], formula: "（已填报居民门诊支付比例的为（已填报居民门诊限额的为满足，否则为违反），否则不适用）", reads: [["resident_outpatient_ratio", 0, false, false], ["resident_outpatient_cap", 0, false, false]], branches: [{ because: "已填报居民门诊支付比例，已填报居民门诊限额", formula: "满足", reads: [["resident_outpatient_ratio", 0, false, false], ["resident_outpatient_cap", 0, false, false]] }, { because: "已填报居民门诊支付比例，“已填报居民门诊限额”不成立", formula: "违反", reads: [["resident_outpatient_ratio", 0, false, false], ["resident_outpatient_cap", 0, false, false]] }, { because: "“已填报居民门诊支付比例”不成立", formula: "不适用", reads: [["resident_outpatient_ratio", 0, false, false]] }] },
  { key: "schemes_apart", alias: "schemes_apart", name: "险种之间不调剂", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "险种之间不调剂" }, basis: ["《001》二（三）第1段第1至2句、一（二）第3段第1句"], formula: "（已填报险种间调剂额的为（险种间调剂额为0元的为满足，否则为违反），否则不适用）", reads: [["cross_scheme_transfer", 0, false, false]], branches: [{ because: "已填报险种间调剂额，险种间调剂额为0元", formula: "满足", reads: [["cross_scheme_transfer", 0, false, false]] }, { because: "已填报险种间调剂额，“险种间调剂额为0元”不成立", formula: "违反", reads: [["cross_scheme_transfer", 0, false, false]] }, { because: "“已填报险种间调剂额”不成立", formula: "不适用", reads: [["cross_scheme_transfer", 0, false, false]] }] },
  { key: "counties.city_one_account", alias: "city_one_account", name: "市级统收统支", role: "definition", public: true, period: "once", list: "counties", ...TYPE_11, statement: { kind: "要求", name: "市级统收统支" }, basis: ["《001》二（三）第1段第1句"], formula: "（上缴市级额等于县区收入且市级拨付额等于县区支出的为满足，否则为违反）", reads: [["counties.paid_to_city", 0, false, false], ["counties.county_income", 0, false, false], ["counties.paid_by_city", 0, false, false], ["counties.county_spending", 0, false, false]], branches: [{ because: "上缴市级额等于县区收入且市级拨付额等于县区支出", formula: "满足", reads: [["counties.paid_to_city", 0, false, false], ["counties.county_income", 0, false, false], ["counties.paid_by_city", 0, false, false], ["counties.county_spending", 0, false, false]] }, { because: "“上缴市级额等于县区收入且市级拨付额等于县区支出”不成立", formula: "违反", reads: [["counties.paid_to_city", 0, false, false], ["counties.county_income", 0, false, false], ["counties.paid_by_city", 0, false, false], ["counties.county_spending", 0, false, false]] }] },
  { key: "pool_earmarked", alias: "pool_earmarked", name: "调剂金专款专用", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "调剂金专款专用" }, basis: ["《001》二（三）第1段第2句、第4句第2分句"], formula: "（已填报调剂金他用额的为（调剂金他用额为0元的为满足，否则为违反），否则不适用）", reads: [["pool_other_use", 0, false, false]], branches: [{ because: "已填报调剂金他用额，调剂金他用额为0元", formula: "满足", reads: [["pool_other_use", 0, false, false]] }, { because: "已填报调剂金他用额，“调剂金他用额为0元”不成立", formula: "违反", reads: [["pool_other_use", 0, false, false]] }, { because: "“已填报调剂金他用额”不成立", formula: "不适用", reads: [["pool_other_use", 0, false, false]] }] },
  { key: "gap_pool_closing", alias: "gap_pool_closing", name: "补缺年末存量", role: "definition", public: true, period: "once", list: null, ...TYPE_10, statement: { kind: "规则", name: "补缺年末存量" }, basis: ["《001》二（三）第1段第3至4句"], formula: "补缺存量＋补缺留存额－各市州的补缺支付额之和", reads: [["gap_pool_stock", 0, false, false], ["gap_pool_retained", 0, false, false], ["cities.gap_paid_by_pool", 0, false, true]], branches: [] },
  { key: "gap_pool_excess", alias: "gap_pool_excess", name: "补缺超额", role: "definition", public: true, period: "once", list: null, ...TYPE_1, statement: { kind: "规则", name: "补缺超额" }, basis: ["《001》二（三）第1段第4句第2分句"], formula: "补缺存量－留存标准，低于0元的按0元计", reads: [["gap_pool_stock", 0, false, false], ["retention_threshold", 0, false, false]], branches: [] },
  { key: "cities.closing_balance", alias: "closing_balance", name: "年末结余", role: "definition", public: true, period: "once", list: "cities", ...TYPE_10, statement: { kind: "规则", name: "年末结余" }, basis: ["《001》二（三）第1段第5句"], formula: "（当期收入适用且当期支出适用的为历年结余＋当期收入－当期支出－上解额＋平衡调剂金分配－结余支付额，否则不适用）", reads: [["cities.current_income", 0, false, false], ["cities.current_spending", 0, false, false], ["cities.local_balance", 0, false, false], ["cities.remit", 0, false, false], ["cities.balance_allocation", 0, false, false], ["cities.gap_paid_by_balance", 0, false, false]], branches: [{ because: "当期收入适用且当期支出适用", formula: "历年结余＋当期收入－当期支出－上解额＋平衡调剂金分配－结余支付额", reads: [["cities.current_income", 0, false, false], ["cities.current_spending", 0, false, false], ["cities.local_balance", 0, false, false], ["cities.remit", 0, false, false], ["cities.balance_allocation", 0, false, false], ["cities.gap_paid_by_balance", 0, false, false]] }, { because: "“当期收入适用且当期支出适用”不成立", formula: "不适用", reads: [["cities.current_income", 0, false, false], ["cities.current_spending", 0, false, false]] }] },
  { key: "spending_by_income", alias: "spending_by_income", name: "以收定支", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "预算", name: "以收定支" }, basis: ["《001》二（四）第1段第1句"], formula: "（已填报预算支出且已填报预算收入的为（当年赤字已说明为否的为（预算支出不高于预算收入的为满足，否则为违反），否则不适用），否则不适用）", reads: [["budget_spending", 0, false, false], ["budget_income", 0, false, false], ["deficit_justified", 0, false, false]], branches: [{ because: "已填报预算支出且已填报预算收入，当年赤字已说明为否，预算支出不高于预算收入", formula: "满足", reads: [["budget_spending", 0, false, false], ["budget_income", 0, false, false], ["deficit_justified", 0, false, false]] }, { because: "已填报预算支出且已填报预算收入，当年赤字已说明为否，“预算支出不高于预算收入”不成立", formula: "违反", reads: [["budget_spending", 0, false, false], ["budget_income", 0, false, false], ["deficit_justified", 0, false, false]] }, { because: "已填报预算支出且已填报预算收入，“当年赤字已说明为否”不成立", formula: "不适用", reads: [["budget_spending", 0, false, false], ["budget_income", 0, false, false], ["deficit_justified", 0, false, false]] }, { because: "“已填报预算支出且已填报预算收入”不成立", formula: "不适用", reads: [["budget_spending", 0, false, false], ["budget_income", 0, false, false]] }] },
  { key: "budget_surplus", alias: "budget_surplus", name: "预算结余", role: "definition", public: true, period: "once", list: null, ...TYPE_1, statement: { kind: "规则", name: "预算结余" }, basis: ["《001》二（四）第1段第1句"], formula: "（已填报预算收入且已填报预算支出的为预算收入－预算支出，否则不适用）", reads: [["budget_income", 0, false, false], ["budget_spending", 0, false, false]], branches: [{ because: "已填报预算收入且已填报预算支出", formula: "预算收入－预算支出", reads: [["budget_income", 0, false, false], ["budget_spending", 0, false, false]] }, { because: "“已填报预算收入且已填报预算支出”不成立", formula: "不适用", reads: [["budget_income", 0, false, false], ["budget_spending", 0, false, false]] }] },
  { key: "no_current_deficit", alias: "no_current_deficit", name: "不编当年赤字", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "预算", name: "不编当年赤字" }, basis: ["《001》二（四）第1段第4句"], formula: "（已填报预算收入且已填报预算支出的为（预算收入－预算支出不低于0元的，为满足；当年赤字已说明的，为偏离；其他情形，为违反），否则不适用）", reads: [["budget_income", 0, false, false], ["budget_spending", 0, false, false], ["deficit_justified", 0, false, false]], branches: [{ because: "已填报预算收入且已填报预算支出，预算收入－预算支出不低于0元", formula: "满足", reads: [["budget_income", 0, false, false], ["budget_spending", 0, false, false]] }, { because: "已填报预算收入且已填报预算支出，当年赤字已说明", formula: "偏离", reads: [["budget_income", 0, false, false], ["budget_spending", 0, false, false], ["deficit_justified", 0, false, false]] }, { because: "已填报预算收入且已填报预算支出，“预算收入－预算支出不低于0元”不成立，“当年赤字已说明”不成立", formula: "违反", reads: [["budget_income", 0, false, false], ["budget_spending", 0, false, false], ["deficit_justified", 0, false, false]] }, { because: "“已填报预算收入且已填报预算支出”不成立", formula: "不适用", reads: [["budget_income", 0, false, false], ["budget_spending", 0, false, false]] }] },
  { key: "no_accumulated_deficit", alias: "no_accumulated_deficit", name: "不编累计赤字", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "预算", name: "不编累计赤字" }, basis: ["《001》二（四）第1段第4句"], formula: "（已填报上年末累计结余且已填报预算收入且已填报预算支出的，为（上年末累计结余＋预算收入－预算支出不低于0元的，为满足；口径“累计赤字从严”取“是”的，为违反；累计赤字已说明的，为偏离；其他情形，为违反）；其他情形，不适用）", reads: [["opening_balance", 0, false, false], ["budget_income", 0, false, false], ["budget_spending", 0, false, false], ["accumulated_deficit_strict", 0, false, false], ["accumulated_deficit_justified", 0, false, false]], branches: [{ because: "已填报上年末累计结余且已填报预算收入且已填报预算支出，上年末累计结余＋预算收入－预算支出不低于0元", formula: "满足", reads: [["opening_balance", 0, false, false], ["budget_income", 0, false, false], ["budget_spending", 0, false, false]] }, { because: "已填报上年末累计结余且已填报预算收入且已填报预算支出，口径“累计赤字从严”取“是”", formula: "违反", reads: [["opening_balance", 0, false, false], ["budget_income", 0, false, false], ["budget_spending", 0, false, false], ["accumulated_deficit_strict", 0, false, false]] }, { because: "已填报上年末累计结余且已填报预算收入且已填报预算支出，累计赤字已说明", formula: "偏离", reads: [["opening_balance", 0, false, false], ["budget_income", 0, false, false], ["budget_spending", 0, false, false], ["accumulated_deficit_strict", 0, false, false], ["accumulated_deficit_justified", 0, false, false]] }, { because: "已填报上年末累计结余且已填报预算收入且已填报预算支出，“上年末累计结余＋预算收入－预算支出不低于0元”不成立，“口径‘累计赤字从严’取‘是’”不成立，“累计赤字已说明”不成立", formula: "违反", reads: [["opening_balance", 0, false, false], ["budget_income", 0, false, false], ["budget_spending", 0, false, false], ["accumulated_deficit_strict", 0, false, false], ["accumulated_deficit_justified", 0, false, false]] }, { because: "“已填报上年末累计结余且已填报预算收入且已填报预算支出”不成立", formula: "不适用", reads: [["opening_balance", 0, false, false], ["budget_income", 0, false, false], ["budget_spending", 0, false, false]] }] },
  { key: "employee_income_factors", alias: "employee_income_factors", name: "职工收入预算要素", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "预算", name: "职工收入预算要素" }, basis: ["《001》二（四）第1段第2句"], formula: "（已填报预算收入且已填报险种且险种为职工医保的为（已填报缴费基数或标准且已填报缴费费率且已填报预算参保人数的，为满足；其他情形，为违反），否则不适用）", reads: [["budget_income", 0, false, false], ["scheme", 0, false, false], ["contribution_base", 0, false, false], ["contribution_rate", 0, false, false], ["budget_insured", 0, false, false]], branches: [{ because: "已填报预算收入且已填报险种且险种为职工医保，已填报缴费基数或标准且已填报缴费费率且已填报预算参保人数", formula: "满足", reads: [["budget_income", 0, false, false], ["scheme", 0, false, false], ["contribution_base", 0, false, false], ["contribution_rate", 0, false, false], ["budget_insured", 0, false, false]] }, { because: "已填报预算收入且已填报险种且险种为职工医保，“已填报缴费基数或标准且已填报缴费费率且已填报预算参保人数”不成立", formula: "违反", reads: [["budget_income", 0, false, false], ["scheme", 0, false, false], ["contribution_base", 0, false, false], ["contribution_rate", 0, false, false], ["budget_insured", 0, false, false]] }, { because: "“已填报预算收入且已填报险种且险种为职工医保”不成立", formula: "不适用", reads: [["budget_income", 0, false, false], ["scheme", 0, false, false]] }] },
  { key: "resident_income_factors", alias: "resident_income_factors", name: "居民收入预算要素", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "预算", name: "居民收入预算要素" }, basis: ["《001》二（四）第1段第2句"], formula: "（已填报预算收入且已填报险种且险种为城乡居民医保的为（已填报缴费基数或标准且已填报预算参保人数的为满足，否则为违反），否则不适用）", reads: [["budget_income", 0, false, false], ["scheme", 0, false, false], ["contribution_base", 0, false, false], ["budget_insured", 0, false, false]], branches: [{ because: "已填报预算收入且已填报险种且险种为城乡居民医保，已填报缴费基数或标准且已填报预算参保人数", formula: "满足", reads: [["budget_income", 0, false, false], ["scheme", 0, false, false], ["contribution_base", 0, false, false], ["budget_insured", 0, false, false]] }, { because: "已填报预算收入且已填报险种且险种为城乡居民医保，“已填报缴费基数或标准且已填报预算参保人数”不成立", formula: "违反", reads: [["budget_income", 0, false, false], ["scheme", 0, false, false], ["contribution_base", 0, false, false], ["budget_insured", 0, false, false]] }, { because: "“已填报预算收入且已填报险种且险种为城乡居民医保”不成立", formula: "不适用", reads: [["budget_income", 0, false, false], ["scheme", 0, false, false]] }] },
  { key: "spending_factors", alias: "spending_factors", name: "支出预算要素", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "预算", name: "支出预算要素" }, basis: ["《001》二（四）第1段第3句"], formula: "（已填报预算支出的为（已填报以前年度支出且已填报本地费用水平且已填报费用控制目标且已填报老年参保占比且已填报享受待遇人数且已填报待遇政策调整的，为满足；其他情形，为违反），否则不适用）", reads: [["budget_spending", 0, false, false], ["prior_spending", 0, false, false], ["cost_level", 0, false, false], ["cost_target", 0, false, false], ["aged_share", 0, false, false], ["beneficiaries", 0, false, false], ["benefit_changes", 0, false, false]], branches: [{ because: "已填报预算支出，已填报以前年度支出且已填报本地费用水平且已填报费用控制目标且已填报老年参保占比且已填报享受待遇人数且已填报待遇政策调整", formula: "满足", reads: [["budget_spending", 0, false, false], ["prior_spending", 0, false, false], ["cost_level", 0, false, false], ["cost_target", 0, false, false], ["aged_share", 0, false, false], ["beneficiaries", 0, false, false], ["benefit_changes", 0, false, false]] }, { because: "已填报预算支出，“已填报以前年度支出且已填报本地费用水平且已填报费用控制目标且已填报老年参保占比且已填报享受待遇人数且已填报待遇政策调整”不成立", formula: "违反", reads: [["budget_spending", 0, false, false], ["prior_spending", 0, false, false], ["cost_level", 0, false, false], ["cost_target", 0, false, false], ["aged_share", 0, false, false], ["beneficiaries", 0, false, false], ["benefit_changes", 0, false, false]] }, { because: "“已填报预算支出”不成立", formula: "不适用", reads: [["budget_spending", 0, false, false]] }] },
  { key: "budget_lines.closed_lines", alias: "closed_lines", name: "支出科目限定", role: "definition", public: true, period: "once", list: "budget_lines", ...TYPE_11, statement: { kind: "预算", name: "支出科目限定" }, basis: ["《001》二（四）第1段第5句"], formula: "（科目金额高于0元的为（支出科目不是其他支出的，为满足；科目偏离已说明的，为偏离；其他情形，为违反），否则不适用）", reads: [["budget_lines.line_amount", 0, false, false], ["budget_lines.line_kind", 0, false, false], ["budget_lines.line_justified", 0, false, false]], branches: [{ because: "科目金额高于0元，支出科目不是其他支出", formula: "满足", reads: [["budget_lines.line_amount", 0, false, false], ["budget_lines.line_kind", 0, false, false]] }, { because: "科目金额高于0元，科目偏离已说明", formula: "偏离", reads: [["budget_lines.line_amount", 0, false, false], ["budget_lines.line_kind", 0, false, false], ["budget_lines.line_justified", 0, false, false]] }, { because: "科目金额高于0元，“支出科目不是其他支出”不成立，“科目偏离已说明”不成立", formula: "违反", reads: [["budget_lines.line_amount", 0, false, false], ["budget_lines.line_kind", 0, false, false], ["budget_lines.line_justified", 0, false, false]] }, { because: "“科目金额高于0元”不成立", formula: "不适用", reads: [["budget_lines.line_amount", 0, false, false]] }] },
  { key: "case_payment_main", alias: "case_payment_main", name: "按病种付费为主", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "按病种付费为主" }, basis: ["《001》二（五）第1段第3句"], formula: "（已填报按病种支付额且已填报基金支付总额的为（按病种支付额高于基金支付总额×为主的比例的为满足，否则为提示），否则不适用）", reads: [["case_payment", 0, false, false], ["fund_payment", 0, false, false], ["main_share", 0, false, false]], branches: [{ because: "已填报按病种支付额且已填报基金支付总额，按病种支付额高于基金支付总额×为主的比例", formula: "满足", reads: [["case_payment", 0, false, false], ["fund_payment", 0, false, false], ["main_share", 0, false, false]] }, { because: "已填报按病种支付额且已填报基金支付总额，“按病种支付额高于基金支付总额×为主的比例”不成立", formula: "提示", reads: [["case_payment", 0, false, false], ["fund_payment", 0, false, false], ["main_share", 0, false, false]] }, { because: "“已填报按病种支付额且已填报基金支付总额”不成立", formula: "不适用", reads: [["case_payment", 0, false, false], ["fund_payment", 0, false, false]] }] },
  { key: "case_payment_share", alias: "case_payment_share", name: "按病种支付占比", role: "definition", public: true, period: "once", list: null, kind: "number", unit: "", suffix: "", ratio: true, word: "比例", grain: "1/1000000", storedIn: "1/1000000", wide: true, statement: { kind: "规则", name: "按病种支付占比" }, basis: ["《001》二（五）第1段第3句"], formula: "（已填报按病种支付额且已填报基金支付总额且基金支付总额高于0元的，为按病种支付额÷基金支付总额四舍五入到0.01%；其他情形，不适用）", reads: [["case_payment", 0, false, false], ["fund_payment", 0, false, false]], branches: [{ because: "已填报按病种支付额且已填报基金支付总额且基金支付总额高于0元", formula: "按病种支付额÷基金支付总额四舍五入到0.01%", reads: [["case_payment", 0, false, false], ["fund_payment", 0, false, false]] }, { because: "“已填报按病种支付额且已填报基金支付总额且基金支付总额高于0元”不成立", formula: "不适用", reads: [["case_payment", 0, false, false], ["fund_payment", 0, false, false]] }] },
  { key: "services_everywhere", alias: "services_everywhere", name: "经办服务全域覆盖", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "经办服务全域覆盖" }, basis: ["《001》二（七）第1段第2句"], formula: "（已填报已覆盖单位数且已填报基层单位数的为（已覆盖单位数不少于基层单位数的为满足，否则为提示），否则不适用）", reads: [["covered_units", 0, false, false], ["local_units", 0, false, false]], branches: [{ because: "已填报已覆盖单位数且已填报基层单位数，已覆盖单位数不少于基层单位数", formula: "满足", reads: [["covered_units", 0, false, false], ["local_units", 0, false, false]] }, { because: "已填报已覆盖单位数且已填报基层单位数，“已覆盖单位数不少于基层单位数”不成立", formula: "提示", reads: [["covered_units", 0, false, false], ["local_units", 0, false, false]] }, { because: "“已填报已覆盖单位数且已填报基层单位数”不成立", formula: "不适用", reads: [["covered_units", 0, false, false], ["local_units", 0, false, false]] }] },
  { key: "plan_on_time", alias: "plan_on_time", name: "实施方案按期出台", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "实施方案按期出台" }, basis: ["《001》三第1段第1句第1分句"], formula: "（已填报实施方案出台日的为（实施方案出台日不晚于首批期限的为满足，否则为违反），否则不适用）", reads: [["plan_issued_on", 0, false, false], ["first_deadline", 0, false, false]], branches: [{ because: "已填报实施方案出台日，实施方案出台日不晚于首批期限", formula: "满足", reads: [["plan_issued_on", 0, false, false], ["first_deadline", 0, false, false]] }, { because: "已填报实施方案出台日，“实施方案出台日不晚于首批期限”不成立", formula: "违反", reads: [["plan_issued_on", 0, false, false], ["first_deadline", 0, false, false]] }, { because: "“已填报实施方案出台日”不成立", formula: "不适用", reads: [["plan_issued_on", 0, false, false]] }] },
  { key: "budget_rules_on_time", alias: "budget_rules_on_time", name: "预算办法按期出台", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "预算办法按期出台" }, basis: ["《001》三第1段第1句第2分句"], formula: "（已填报预算办法出台日的为（预算办法出台日不晚于首批期限的为满足，否则为违反），否则不适用）", reads: [["budget_rules_issued_on", 0, false, false], ["first_deadline", 0, false, false]], branches: [{ because: "已填报预算办法出台日，预算办法出台日不晚于首批期限", formula: "满足", reads: [["budget_rules_issued_on", 0, false, false], ["first_deadline", 0, false, false]] }, { because: "已填报预算办法出台日，“预算办法出台日不晚于首批期限”不成立", formula: "违反", reads: [["budget_rules_issued_on", 0, false, false], ["first_deadline", 0, false, false]] }, { because: "“已填报预算办法出台日”不成立", formula: "不适用", reads: [["budget_rules_issued_on", 0, false, false]] }] },
  { key: "warning_on_time", alias: "warning_on_time", name: "预警机制按期完善", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "预警机制按期完善" }, basis: ["《001》三第1段第1句第3分句"], formula: "（已填报预警机制完善日的为（预警机制完善日不晚于首批期限的为满足，否则为违反），否则不适用）", reads: [["warning_improved_on", 0, false, false], ["first_deadline", 0, false, false]], branches: [{ because: "已填报预警机制完善日，预警机制完善日不晚于首批期限", formula: "满足", reads: [["warning_improved_on", 0, false, false], ["first_deadline", 0, false, false]] }, { because: "已填报预警机制完善日，“预警机制完善日不晚于首批期限”不成立", formula: "违反", reads: [["warning_improved_on", 0, false, false], ["first_deadline", 0, false, false]] }, { because: "“已填报预警机制完善日”不成立", formula: "不适用", reads: [["warning_improved_on", 0, false, false]] }] },
  { key: "uniform_policy_on_time", alias: "uniform_policy_on_time", name: "统一政策按期出台", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "统一政策按期出台" }, basis: ["《001》三第2段第1句第1分句"], formula: "（已填报统一政策出台日的为（统一政策出台日不晚于次批期限的为满足，否则为违反），否则不适用）", reads: [["uniform_policy_issued_on", 0, false, false], ["second_deadline", 0, false, false]], branches: [{ because: "已填报统一政策出台日，统一政策出台日不晚于次批期限", formula: "满足", reads: [["uniform_policy_issued_on", 0, false, false], ["second_deadline", 0, false, false]] }, { because: "已填报统一政策出台日，“统一政策出台日不晚于次批期限”不成立", formula: "违反", reads: [["uniform_policy_issued_on", 0, false, false], ["second_deadline", 0, false, false]] }, { because: "“已填报统一政策出台日”不成立", formula: "不适用", reads: [["uniform_policy_issued_on", 0, false, false]] }] },
  { key: "fund_rules_on_time", alias: "fund_rules_on_time", name: "调剂金办法按期出台", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "调剂金办法按期出台" }, basis: ["《001》三第2段第1句第2分句"], formula: "（已填报调剂金办法出台日的为（调剂金办法出台日不晚于次批期限的为满足，否则为违反），否则不适用）", reads: [["fund_rules_issued_on", 0, false, false], ["second_deadline", 0, false, false]], branches: [{ because: "已填报调剂金办法出台日，调剂金办法出台日不晚于次批期限", formula: "满足", reads: [["fund_rules_issued_on", 0, false, false], ["second_deadline", 0, false, false]] }, { because: "已填报调剂金办法出台日，“调剂金办法出台日不晚于次批期限”不成立", formula: "违反", reads: [["fund_rules_issued_on", 0, false, false], ["second_deadline", 0, false, false]] }, { because: "“已填报调剂金办法出台日”不成立", formula: "不适用", reads: [["fund_rules_issued_on", 0, false, false]] }] },
  { key: "account_on_time", alias: "account_on_time", name: "调剂金账户按期开设", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "调剂金账户按期开设" }, basis: ["《001》三第2段第1句第2分句"], formula: "（已填报调剂金账户开设日的为（调剂金账户开设日不晚于次批期限的为满足，否则为违反），否则不适用）", reads: [["account_opened_on", 0, false, false], ["second_deadline", 0, false, false]], branches: [{ because: "已填报调剂金账户开设日，调剂金账户开设日不晚于次批期限", formula: "满足", reads: [["account_opened_on", 0, false, false], ["second_deadline", 0, false, false]] }, { because: "已填报调剂金账户开设日，“调剂金账户开设日不晚于次批期限”不成立", formula: "违反", reads: [["account_opened_on", 0, false, false], ["second_deadline", 0, false, false]] }, { because: "“已填报调剂金账户开设日”不成立", formula: "不适用", reads: [["account_opened_on", 0, false, false]] }] },
  { key: "assessment_on_time", alias: "assessment_on_time", name: "考核机制按期出台", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "考核机制按期出台" }, basis: ["《001》三第2段第1句第3分句"], formula: "（已填报考核机制出台日的为（考核机制出台日不晚于次批期限的为满足，否则为违反），否则不适用）", reads: [["assessment_issued_on", 0, false, false], ["second_deadline", 0, false, false]], branches: [{ because: "已填报考核机制出台日，考核机制出台日不晚于次批期限", formula: "满足", reads: [["assessment_issued_on", 0, false, false], ["second_deadline", 0, false, false]] }, { because: "已填报考核机制出台日，“考核机制出台日不晚于次批期限”不成立", formula: "违反", reads: [["assessment_issued_on", 0, false, false], ["second_deadline", 0, false, false]] }, { because: "“已填报考核机制出台日”不成立", formula: "不适用", reads: [["assessment_issued_on", 0, false, false]] }] },
  { key: "start_on_time", alias: "start_on_time", name: "按期正式实施", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "按期正式实施" }, basis: ["《001》三第3段第1句"], formula: "（已填报省级统筹实施日的为（省级统筹实施日不早于实施起始日且不晚于实施首月末日的，为满足；其他情形，为违反），否则不适用）", reads: [["pooling_started_on", 0, false, false], ["start_day", 0, false, false], ["start_month_end", 0, false, false]], branches: [{ because: "已填报省级统筹实施日，省级统筹实施日不早于实施起始日且不晚于实施首月末日", formula: "满足", reads: [["pooling_started_on", 0, false, false], ["start_day", 0, false, false], ["start_month_end", 0, false, false]] }, { because: "已填报省级统筹实施日，“省级统筹实施日不早于实施起始日且不晚于实施首月末日”不成立", formula: "违反", reads: [["pooling_started_on", 0, false, false], ["start_day", 0, false, false], ["start_month_end", 0, false, false]] }, { because: "“已填报省级统筹实施日”不成立", formula: "不适用", reads: [["pooling_started_on", 0, false, false]] }] },
  { key: "unfinished_before_start", alias: "unfinished_before_start", name: "实施前未完成的事项数", role: "definition", public: true, period: "once", list: null, ...TYPE_6, statement: { kind: "规则", name: "实施前未完成的事项数" }, basis: ["《001》三第1段第1句、第2段第1句、第3段第1句"], formula: "（已填报省级统筹实施日的为（已填报实施方案出台日且实施方案出台日早于省级统筹实施日的，为0个；其他情形，为1个）＋（已填报预算办法出台日且预算办法出台日早于省级统筹实施日的，为0个；其他情形，为1个）＋（已填报预警机制完善日且预警机制完善日早于省级统筹实施日的，为0个；其他情形，为1个）＋（已填报统一政策出台日且统一政策出台日早于省级统筹实施日的，为0个；其他情形，为1个）＋（已填报调剂金办法出台日且调剂金办法出台日早于省级统筹实施日的，为0个；其他情形，为1个）＋（已填报调剂金账户开设日且调剂金账户开设日早于省级统筹实施日的，为0个；其他情形，为1个）＋（已填报考核机制出台日且考核机制出台日早于省级统筹实施日的，为0个；其他情形，为1个），否则不适用）", reads: [["pooling_started_on", 0, false, false], ["plan_issued_on", 0, false, false], ["budget_rules_issued_on", 0, false, false], ["warning_improved_on", 0, false, false], ["uniform_policy_issued_on", 0, false, false], ["fund_rules_issued_on", 0, false, false], ["account_opened_on", 0, false, false], ["assessment_issued_on", 0, false, false]], branches: [{ because: "已填报省级统筹实施日", formula: "（已填报实施方案出台日且实施方案出台日早于省级统筹实施日的，为0个；其他情形，为1个）＋（已填报预算办法出台日且预算办法出台日早于省级统筹实施日的，为0个；其他情形，为1个）＋（已填报预警机制完善日且预警机制完善日早于省级统筹实施日的，为0个；其他情形，为1个）＋（已填报统一政策出台日且统一政策出台日早于省级统筹实施日的，为0个；其他情形，为1个）＋（已填报调剂金办法出台日且调剂金办法出台日早于省级统筹实施日的，为0个；其他情形，为1个）＋（已填报调剂金账户开设日且调剂金账户开设日早于省级统筹实施日的，为0个；其他情形，为1个）＋（已填报考核机制出台日且考核机制出台日早于省级统筹实施日的，为0个；其他情形，为1个）", reads: [["pooling_started_on", 0, false, false], ["plan_issued_on", 0, false, false], ["budget_rules_issued_on", 0, false, false], ["warning_improved_on", 0, false, false], ["uniform_policy_issued_on", 0, false, false], ["fund_rules_issued_on", 0, false, false], ["account_opened_on", 0, false, false], ["assessment_issued_on", 0, false, false]] }, { because: "“已填报省级统筹实施日”不成立", formula: "不适用", reads: [["pooling_started_on", 0, false, false]] }] },
  { key: "prerequisites_done", alias: "prerequisites_done", name: "实施前完成先行事项", role: "definition", public: true, period: "once", list: null, ...TYPE_11, statement: { kind: "要求", name: "实施前完成先行事项" }, basis: ["《001》三第3段第1句"], formula: "（已填报省级统筹实施日的为（实施前未完成的事项数为0个的为满足，否则为提示），否则不适用）", reads: [["pooling_started_on", 0, false, false], ["unfinished_before_start", 0, false, false]], branches: [{ because: "已填报省级统筹实施日，实施前未完成的事项数为0个", formula: "满足", reads: [["pooling_started_on", 0, false, false], ["unfinished_before_start", 0, false, false]] }, { because: "已填报省级统筹实施日，“实施前未完成的事项数为0个”不成立", formula: "提示", reads: [["pooling_started_on", 0, false, false], ["unfinished_before_start", 0, false, false]] }, { because: "“已填报省级统筹实施日”不成立", formula: "不适用", reads: [["pooling_started_on", 0, false, false]] }] },
]
const MOST_MEMBERS = 10000
const OUTPUTS = DEFINITIONS.filter((item) => item.public)
const FIELDS = LISTS.flatMap((list) => list.fields)
const ITEMS = new Map([...INPUTS, ...FIELDS, ...PARAMETERS, ...READINGS, ...DEFINITIONS].map((item) => [item.key, item]))
export { POLICY as policy, INPUTS as inputs, LISTS as lists, PARAMETERS as parameters, READINGS as readings, OUTPUTS as outputs }
/** 各个英文别名的中文名称。 */
export const names = Object.fromEntries([...ITEMS.values(), ...LISTS].map((item) => [item.alias, item.name]))

// 猜测写错的名称时：同音或者形近的字，繁体字。
const LOOKALIKES = "己已巳 未末 人入 日曰 工エ 口ロ囗 —ー一－–―‐‑−- aаɑα eеє oοоσ0〇 pрρ cсϲ xхχ yуγ iіι l1| sѕ jј hһ vνѵ bЬ kκк mм tтτ nп 待侍 大太犬 王玉主 木本术 目且 田由甲申 住往 代伐 比此 拔拨 没设 历厉 账帐 享亨 科料 休体 付什 支攴 准淮 用甩甪 限根 因困 间问 征证 期朗 额颁 缴激 续绩 人八 入八 安按案岸暗 办半班板版般搬伴颁拌扮斑 保包报宝抱暴饱爆薄堡胞曝 被北备背倍悲辈贝杯碑 本奔 比必毕币闭避笔壁鼻彼臂弊碧蔽逼庇辟 边变便编遍辩辨扁鞭贬 表标彪 别憋 病并兵冰饼丙秉柄 播波博薄勃拨伯驳泊玻剥柏搏 不部步布补捕簿卜 参残餐惨灿惭 策册测侧厕 参岑 层曾 查差察茶插叉刹 差拆柴 超朝潮抄吵炒钞巢 陈沉晨臣尘趁称衬辰 成城程称承诚呈乘盛惩澄撑 吃持迟尺池齿赤翅耻痴斥驰 重充冲虫崇宠 筹抽愁酬丑仇绸臭 出处除初础楚储触厨畜 此次词辞慈磁刺瓷雌赐 从聪丛匆葱 村存寸 大答达打搭 代带待戴袋贷逮呆怠 但单担淡蛋弹胆诞丹旦耽 当党档荡挡 的得德地 地第的底低弟递敌帝抵滴缔堤笛迪 调吊钓掉雕 度都读独毒督堵赌杜肚渡 多夺朵躲堕舵度 额恶饿俄峨鹅厄遏 法发罚乏伐阀 反范饭犯翻番凡烦繁返泛贩 方放房防访仿芳妨纺 费非飞肥废肺匪沸菲 分份粉奋纷愤氛坟 服府付负富福复副附父夫妇符伏扶辅腐浮幅抚赴腹赋覆肤俯甫傅 改该概盖丐钙 高告搞稿糕膏 个各革格歌哥割隔阁搁葛戈 工公共功供宫攻巩贡恭弓拱 够构购狗沟勾钩苟 关管官观馆贯惯冠灌 行航杭夯 好号毫豪耗浩 和合河何核喝贺荷盒赫 横衡恒 后候厚侯猴 户护互湖胡忽呼虎糊壶沪 或活火获货伙祸惑豁和 机及级计记几己基济积集急际即技极季激既继纪绩疾籍寄击鸡吉挤剂迹辑寂系脊缉忌饥藉给稽 家加价架假甲嘉佳驾夹嫁 见间件建减检监简坚艰健渐践鉴键兼剑荐箭剪肩捡俭尖溅 教交较叫角脚焦胶缴校轿觉骄郊浇搅 接结解界节阶街姐借介届戒皆截洁揭杰劫捷藉 金进今近紧仅尽禁津斤锦劲晋筋浸谨 经京精境静景警竞净竟镜井敬径惊晶睛 局居据举具剧聚巨拒距句俱惧矩菊拘 军均君俊菌 开凯慨楷 看刊砍堪勘槛 考靠烤拷 可科客课刻克渴壳棵颗咳 空控恐孔 口扣寇 老劳牢捞姥 类累雷泪垒勒 力里理利立历例离李礼丽厉励粒黎莉隶厘吏 量两良亮梁粮凉辆谅 料疗了辽聊僚 六流留刘柳 律率绿旅虑吕履缕屡驴滤 妈马吗麻骂码摩 们门闷 民敏 名明命鸣铭 末莫模没默磨摸墨魔膜漠摩 目母木亩幕慕墓牧姆穆模 年念粘 配培陪赔佩 批皮疲匹披脾辟僻 片篇偏骗便 平评瓶凭屏萍 普铺扑仆朴葡谱曝 起其期气七企器齐奇弃汽旗妻欺骑启棋契漆歧凄岂 前千钱签欠迁浅潜牵铅谦遣歉嵌纤仟 去区取曲趣屈渠趋驱 全权圈泉劝券拳犬 确却缺雀 人任认仁忍刃 日 容荣融绒溶 如入乳儒 山善闪扇陕衫擅删 上商伤赏尚熵 社设舍射涉摄蛇折 身深什神申审甚沈伸慎肾参渗 生省声升胜圣盛剩绳牲 是时事市实世使十式师史示失施视室食石始士试势适释饰识氏驶诗拾逝蚀匙湿侍尸誓似 受收手首售守授寿瘦兽 数书术属输树述熟署束竖舒叔殊疏赎暑鼠蔬枢梳蜀 率帅衰摔 水税睡谁 说硕烁 素速诉苏宿俗塑溯肃 算酸 他它她塔踏 台太态泰抬胎 体提题替梯踢剔 条跳挑调 同通统童痛铜桶筒 万完晚玩碗湾弯顽 为位委未维围卫微危伟味违尾谓威唯惟胃慰喂畏伪 无五物务武午误悟舞吴屋污雾伍侮勿戊 西系息习希析席细喜洗戏吸夕惜牺悉溪稀袭昔膝熙晰锡隙 下夏吓霞峡狭辖瞎厦虾 现线县先限显险献鲜闲弦贤衔嫌陷仙宪咸纤 想向相象乡项香响像享箱巷详祥降湘 小校效笑消销晓孝削肖 行性形星兴型姓省醒幸刑杏 严眼言研验延沿演烟盐颜岩宴艳炎掩焰雁咽 一以已义意议易医依移遗艺疑亿益异宜衣忆役译抑翼姨仪伊乙亦逸溢谊毅椅奕疫 因音引印银阴饮隐姻殷 用永勇拥泳涌佣 有又由友游优油右邮幼尤诱犹忧 与于预育语遇余予域欲雨玉愈渔鱼宇狱豫裕誉愚喻寓隅舆逾娱御渝 员元院原远源愿园援圆缘怨 月约越乐跃阅粤悦岳 在再载灾栽仔 暂赞咱 展战站占斩粘沾盏 长张章障掌涨仗丈帐账杖 真阵镇针振震诊珍侦枕 正政证整争征挣郑症蒸睁 之制只知直治至支指质志致值职置止执智植纸织枝殖旨滞址秩稚汁识 中种重众钟终忠仲肿 州周洲轴舟昼皱骤 主住注助著筑逐诸猪竹祝珠株朱柱驻贮烛铸属 专转传赚砖 准 自子资字紫姿仔滋咨 总综宗纵踪 组足族租祖阻 最罪醉嘴"
const TRADITIONAL_PAIRS = "參参 險险 醫医 療疗 費费 繳缴 額额 數数 當当 為为 爲为 從从 務务 單单 調调 劑剂 補补 計计 標标 準准 實实 歷历 曆历 結结 餘余 總总 別别 級级 縣县 區区 鄉乡 門门 職职 戶户 號号 條条 開开 間间 圍围 機机 構构 辦办 達达 適适 種种 權权 負负 擔担 佔占 價价 兩两 嚴严 執执 層层 後后 徑径 檔档 碼码 離离 稱称 籌筹 統统 經经 編编 績绩 製制 設设 診诊 說说 誰谁 資资 賬账 轉转 預预 體体"

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
  const extraction_rate = facts.parameters.extraction_rate // 提取比例
  const balance_share = facts.parameters.balance_share // 平衡比例
  const gap_pool_share = facts.parameters.gap_pool_share // 补缺分担比例
  const retention_threshold = facts.parameters.retention_threshold // 留存标准
  const budget_threshold = facts.parameters.budget_threshold // 预算门槛
  const price_threshold = facts.parameters.price_threshold // 价格门槛
  const weight_target_completion = facts.parameters.weight_target_completion // 目标完成权重
  const weight_population = facts.parameters.weight_population // 人口结构权重
  const weight_budget_execution = facts.parameters.weight_budget_execution // 预算执行权重
  const weight_fund_performance = facts.parameters.weight_fund_performance // 基金绩效权重
  const weight_service_performance = facts.parameters.weight_service_performance // 经办绩效权重
  const weight_resource_use = facts.parameters.weight_resource_use // 资源利用权重
  const weight_service_level = facts.parameters.weight_service_level // 服务水平权重
  const weight_price_level = facts.parameters.weight_price_level // 价格水平权重
  const weight_other = facts.parameters.weight_other // 其他因素权重
  const deductible_multiple = facts.parameters.deductible_multiple // 起付标准倍率
  const cap_multiple = facts.parameters.cap_multiple // 最高支付限额倍数
  const employee_ratio_target = facts.parameters.employee_ratio_target // 职工住院比例目标
  const resident_ratio_target = facts.parameters.resident_ratio_target // 居民住院比例目标
  const ratio_tolerance = facts.parameters.ratio_tolerance // 比例容差
  const outpatient_ratio_floor = facts.parameters.outpatient_ratio_floor // 普通门诊比例下限
  const main_share = facts.parameters.main_share // 为主的比例
  const first_deadline = facts.parameters.first_deadline // 首批期限
  const second_deadline = facts.parameters.second_deadline // 次批期限
  const start_day = facts.parameters.start_day // 实施起始日
  const start_month_end = facts.parameters.start_month_end // 实施首月末日
  const gate_scope = facts.readings.gate_scope // 使用条件的范围
  const gap_pool_available = facts.readings.gap_pool_available // 可用的补缺调剂金
  const shortage_policy = facts.readings.shortage_policy // 补缺不足由谁负担
  const gate_policy = facts.readings.gate_policy // 不达条件的份额
  const multiples_distribute = facts.readings.multiples_distribute // 倍数分别适用
  const ratio_reading = facts.readings.ratio_reading // 支付比例的口径
  const accumulated_deficit_strict = facts.readings.accumulated_deficit_strict // 累计赤字从严
  const gap_pool_stock = facts.values.gap_pool_stock // 补缺存量
  const scheme = facts.values.scheme // 险种
  const cross_scheme_transfer = facts.values.cross_scheme_transfer // 险种间调剂额
  const pool_other_use = facts.values.pool_other_use // 调剂金他用额
  const wage_base = facts.values.wage_base // 平均工资基准
  const income_base = facts.values.income_base // 可支配收入基准
  const employee_deductible = facts.values.employee_deductible // 职工住院起付标准
  const resident_deductible = facts.values.resident_deductible // 居民住院起付标准
  const employee_inpatient_ratio = facts.values.employee_inpatient_ratio // 职工住院支付比例
  const resident_inpatient_ratio = facts.values.resident_inpatient_ratio // 居民住院支付比例
  const employee_cap = facts.values.employee_cap // 职工最高支付限额
  const resident_cap = facts.values.resident_cap // 居民最高支付限额
  const employee_outpatient_deductible = facts.values.employee_outpatient_deductible // 职工门诊起付标准
  const resident_outpatient_deductible = facts.values.resident_outpatient_deductible // 居民门诊起付标准
  const employee_outpatient_ratio = facts.values.employee_outpatient_ratio // 职工门诊支付比例
  const resident_outpatient_ratio = facts.values.resident_outpatient_ratio // 居民门诊支付比例
  const employee_outpatient_cap = facts.values.employee_outpatient_cap // 职工门诊限额
  const resident_outpatient_cap = facts.values.resident_outpatient_cap // 居民门诊限额
  const deductible_justified = facts.values.deductible_justified // 职工起付标准偏离已说明
  const resident_deductible_justified = facts.values.resident_deductible_justified // 居民起付标准偏离已说明
  const cap_justified = facts.values.cap_justified // 职工限额偏离已说明
  const resident_cap_justified = facts.values.resident_cap_justified // 居民限额偏离已说明
  const budget_income = facts.values.budget_income // 预算收入
  const budget_spending = facts.values.budget_spending // 预算支出
  const opening_balance = facts.values.opening_balance // 上年末累计结余
  const deficit_justified = facts.values.deficit_justified // 当年赤字已说明
  const accumulated_deficit_justified = facts.values.accumulated_deficit_justified // 累计赤字已说明
  const contribution_base = facts.values.contribution_base // 缴费基数或标准
  const contribution_rate = facts.values.contribution_rate // 缴费费率
  const budget_insured = facts.values.budget_insured // 预算参保人数
  const prior_spending = facts.values.prior_spending // 以前年度支出
  const cost_level = facts.values.cost_level // 本地费用水平
  const cost_target = facts.values.cost_target // 费用控制目标
  const aged_share = facts.values.aged_share // 老年参保占比
  const beneficiaries = facts.values.beneficiaries // 享受待遇人数
  const benefit_changes = facts.values.benefit_changes // 待遇政策调整
  const case_payment = facts.values.case_payment // 按病种支付额
  const fund_payment = facts.values.fund_payment // 基金支付总额
  const local_units = facts.values.local_units // 基层单位数
  const covered_units = facts.values.covered_units // 已覆盖单位数
  const plan_issued_on = facts.values.plan_issued_on // 实施方案出台日
  const budget_rules_issued_on = facts.values.budget_rules_issued_on // 预算办法出台日
  const warning_improved_on = facts.values.warning_improved_on // 预警机制完善日
  const uniform_policy_issued_on = facts.values.uniform_policy_issued_on // 统一政策出台日
  const fund_rules_issued_on = facts.values.fund_rules_issued_on // 调剂金办法出台日
  const account_opened_on = facts.values.account_opened_on // 调剂金账户开设日
  const assessment_issued_on = facts.values.assessment_issued_on // 考核机制出台日
  const pooling_started_on = facts.values.pooling_started_on // 省级统筹实施日
  const cities = facts.lists.cities // 市州名单
  const cities_levy_all = facts.members.cities.levy // 征缴收入
  const cities_insured_all = facts.members.cities.insured // 参保人数
  const cities_aged_insured_all = facts.members.cities.aged_insured // 老年参保人数
  const cities_target_score_all = facts.members.cities.target_score // 目标得分
  const cities_budget_score_all = facts.members.cities.budget_score // 预算得分
  const cities_fund_score_all = facts.members.cities.fund_score // 基金得分
  const cities_service_score_all = facts.members.cities.service_score // 经办得分
  const cities_resource_score_all = facts.members.cities.resource_score // 资源得分
  const cities_quality_score_all = facts.members.cities.quality_score // 水平得分
  const cities_price_index_all = facts.members.cities.price_index // 价格指数
  const cities_price_score_all = facts.members.cities.price_score // 价格得分
  const cities_coefficient_all = facts.members.cities.coefficient // 考核系数
  const cities_other_value_all = facts.members.cities.other_value // 其他因素值
  const cities_overrun_all = facts.members.cities.overrun // 合理超支
  const cities_local_balance_all = facts.members.cities.local_balance // 历年结余
  const cities_current_income_all = facts.members.cities.current_income // 当期收入
  const cities_current_spending_all = facts.members.cities.current_spending // 当期支出
  const cities_local_base_all = facts.members.cities.local_base // 本地缴费基数
  const cities_local_rate_all = facts.members.cities.local_rate // 本地缴费费率
  const counties = facts.lists.counties // 县区名单
  const counties_county_income_all = facts.members.counties.county_income // 县区收入
  const counties_paid_to_city_all = facts.members.counties.paid_to_city // 上缴市级额
  const counties_county_spending_all = facts.members.counties.county_spending // 县区支出
  const counties_paid_by_city_all = facts.members.counties.paid_by_city // 市级拨付额
  const hospital_levels = facts.lists.hospital_levels // 机构级别名单
  const hospital_levels_employee_level_ratio_all = facts.members.hospital_levels.employee_level_ratio // 职工住院比例档
  const hospital_levels_resident_level_ratio_all = facts.members.hospital_levels.resident_level_ratio // 居民住院比例档
  const hospital_levels_employee_outpatient_level_ratio_all = facts.members.hospital_levels.employee_outpatient_level_ratio // 职工门诊比例档
  const hospital_levels_resident_outpatient_level_ratio_all = facts.members.hospital_levels.resident_outpatient_level_ratio // 居民门诊比例档
  const budget_lines = facts.lists.budget_lines // 支出预算名单
  const budget_lines_line_kind_all = facts.members.budget_lines.line_kind // 支出科目
  const budget_lines_line_amount_all = facts.members.budget_lines.line_amount // 科目金额
  const budget_lines_line_justified_all = facts.members.budget_lines.line_justified // 科目偏离已说明
  const cities_remit_all = []
  const pool_all = []
  const balance_planned_all = []
  const gap_pool_planned_all = []
  const gap_pool_retained_all = []
  const balance_pool_all = []
  const cities_may_use_fund_all = []
  const cities_balance_allocation_all = []
  const gap_pool_usable_all = []
  const cities_shared_overrun_all = []
  const cities_gap_due_all = []
  const gap_sharing_due1_all = []
  const cities_gap_paid_by_pool_all = []
  const cities_local_share_all = []
  const cities_gap_unpaid_by_pool_all = []
  const cities_local_due_all = []
  const cities_gap_paid_by_balance_all = []
  const cities_gap_paid_by_government_all = []
  const cities_gap_carried_forward_all = []
  const cities_gap_paid_by_province_all = []
  const in_force_all = []
  const uniform_rate_all = []
  const uniform_base_all = []
  const employee_deductible_limit_all = []
  const resident_deductible_limit_all = []
  const employee_cap_floor_all = []
  const resident_cap_floor_all = []
  const wage_base_given_all = []
  const income_base_given_all = []
  const employee_deductible_check_all = []
  const resident_deductible_check_all = []
  const employee_ratio_check_all = []
  const resident_ratio_check_all = []
  const hospital_levels_level_ratio_check_all = []
  const hospital_levels_employee_ratio_steps_step0_all = []
  const employee_ratio_steps_all = []
  const hospital_levels_resident_ratio_steps_step0_all = []
  const resident_ratio_steps_all = []
  const employee_cap_check_all = []
  const resident_cap_check_all = []
  const employee_outpatient_check_all = []
  const resident_outpatient_check_all = []
  const hospital_levels_employee_outpatient_level_check_all = []
  const hospital_levels_resident_outpatient_level_check_all = []
  const employee_benefits_complete_all = []
  const resident_benefits_complete_all = []
  const employee_outpatient_cap_given_all = []
  const resident_outpatient_cap_given_all = []
  const schemes_apart_all = []
  const counties_city_one_account_all = []
  const pool_earmarked_all = []
  const gap_pool_closing_all = []
  const gap_pool_excess_all = []
  const cities_closing_balance_all = []
  const spending_by_income_all = []
  const budget_surplus_all = []
  const no_current_deficit_all = []
  const no_accumulated_deficit_all = []
  const employee_income_factors_all = []
  const resident_income_factors_all = []
  const spending_factors_all = []
  const budget_lines_closed_lines_all = []
  const case_payment_main_all = []
  const case_payment_share_all = []
  const services_everywhere_all = []
  const plan_on_time_all = []
  const budget_rules_on_time_all = []
  const warning_on_time_all = []
  const uniform_policy_on_time_all = []
  const fund_rules_on_time_all = []
  const account_on_time_all = []
  const assessment_on_time_all = []
  const start_on_time_all = []
  const unfinished_before_start_all = []
  const prerequisites_done_all = []
  /** @type {Record<string, any[]>} */
  const clauses = {
    gap_pool_usable: [],
    "cities.shared_overrun": [],
    "cities.gap_paid_by_pool": [],
    "cities.gap_carried_forward": [],
    "cities.gap_paid_by_province": [],
    uniform_rate: [],
    uniform_base: [],
    employee_deductible_limit: [],
    resident_deductible_limit: [],
    employee_cap_floor: [],
    resident_cap_floor: [],
    wage_base_given: [],
    income_base_given: [],
    employee_deductible_check: [],
    resident_deductible_check: [],
    employee_ratio_check: [],
    resident_ratio_check: [],
    "hospital_levels.level_ratio_check": [],
    employee_ratio_steps: [],
    resident_ratio_steps: [],
    employee_cap_check: [],
    resident_cap_check: [],
    employee_outpatient_check: [],
    resident_outpatient_check: [],
    "hospital_levels.employee_outpatient_level_check": [],
    "hospital_levels.resident_outpatient_level_check": [],
    employee_benefits_complete: [],
    resident_benefits_complete: [],
    employee_outpatient_cap_given: [],
    resident_outpatient_cap_given: [],
    schemes_apart: [],
    "counties.city_one_account": [],
    pool_earmarked: [],
    "cities.closing_balance": [],
    spending_by_income: [],
    budget_surplus: [],
    no_current_deficit: [],
    no_accumulated_deficit: [],
    employee_income_factors: [],
    resident_income_factors: [],
    spending_factors: [],
    "budget_lines.closed_lines": [],
    case_payment_main: [],
    case_payment_share: [],
    services_everywhere: [],
    plan_on_time: [],
    budget_rules_on_time: [],
    warning_on_time: [],
    uniform_policy_on_time: [],
    fund_rules_on_time: [],
    account_on_time: [],
    assessment_on_time: [],
    start_on_time: [],
    unfinished_before_start: [],
    prerequisites_done: [],
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
    let cities_remit, pool, balance_planned, gap_pool_planned, gap_pool_retained, balance_pool, cities_may_use_fund, cities_balance_allocation, gap_pool_usable, cities_shared_overrun, cities_gap_due, gap_sharing_due1, cities_gap_paid_by_pool, cities_local_share, cities_gap_unpaid_by_pool, cities_local_due, cities_gap_paid_by_balance, cities_gap_paid_by_government, cities_gap_carried_forward, cities_gap_paid_by_province, in_force, uniform_rate, uniform_base, employee_deductible_limit, resident_deductible_limit, employee_cap_floor, resident_cap_floor, wage_base_given, income_base_given, employee_deductible_check, resident_deductible_check, employee_ratio_check, resident_ratio_check, hospital_levels_level_ratio_check, hospital_levels_employee_ratio_steps_step0, employee_ratio_steps, hospital_levels_resident_ratio_steps_step0, resident_ratio_steps, employee_cap_check, resident_cap_check, employee_outpatient_check, resident_outpatient_check, hospital_levels_employee_outpatient_level_check, hospital_levels_resident_outpatient_level_check, employee_benefits_complete, resident_benefits_complete, employee_outpatient_cap_given, resident_outpatient_cap_given, schemes_apart, counties_city_one_account, pool_earmarked, gap_pool_closing, gap_pool_excess, cities_closing_balance, spending_by_income, budget_surplus, no_current_deficit, no_accumulated_deficit, employee_income_factors, resident_income_factors, spending_factors, budget_lines_closed_lines, case_payment_main, case_payment_share, services_everywhere, plan_on_time, budget_rules_on_time, warning_on_time, uniform_policy_on_time, fund_rules_on_time, account_on_time, assessment_on_time, start_on_time, unfinished_before_start, prerequisites_done
    if (y === year) {
      // 上解额，依据《001》二（三）第1段第2句
      cities_remit = cities.empty()
      for (const k of cities.in(y)) {
        const cities_remit_value = strict((a) => Number(quotientHalfUp(a, 1000000n)), strict((a, b) => BigInt(a) * BigInt(b), cities_levy_all[k], extraction_rate.at(y)))
        cities_remit[k] = cities_remit_value
      }
      cities_remit_all[0] = cities_remit
      // 调剂金，依据《001》二（三）第1段第2句
      pool = folded("sum", cities.order, null, (k_2) => toBig(cities_remit[k_2]), 0n, "市州")
      pool_all[0] = pool
      // 平衡计划额，依据《001》二（三）第1段第3句
      balance_planned = strict((a) => quotientHalfUp(a, 1000000n), strict((a, b) => a * BigInt(b), pool, balance_share.at(y)))
      balance_planned_all[0] = balance_planned
      // 补缺计划额，依据《001》二（三）第1段第3句
      gap_pool_planned = strict((a, b) => a - b, pool, balance_planned)
      gap_pool_planned_all[0] = gap_pool_planned
      // 补缺留存额，依据《001》二（三）第1段第3句
      gap_pool_retained = strict((a, b) => smaller(a, BigInt(b)), gap_pool_planned, strict((a) => larger(a, 0), strict((a, b) => a - b, retention_threshold.at(y), gap_pool_stock)))
      gap_pool_retained_all[0] = gap_pool_retained
      // 平衡调剂金，依据《001》二（三）第1段第3句
      balance_pool = strict((a, b) => a - b, pool, gap_pool_retained)
      balance_pool_all[0] = balance_pool
      // 可以使用调剂金，依据《001》二（四）第1段第6句、二（五）第1段第4句
      cities_may_use_fund = cities.empty()
      for (const k_4 of cities.in(y)) {
        const cities_may_use_fund_value = both(compared((a, b) => BigInt(a) >= b, cities_budget_score_all[k_4], budget_threshold.at(y)), () => compared((a, b) => BigInt(a) >= b, cities_price_score_all[k_4], price_threshold.at(y)))
        cities_may_use_fund[k_4] = cities_may_use_fund_value
      }
      cities_may_use_fund_all[0] = cities_may_use_fund
      // 平衡调剂金分配，依据《001》二（三）第1段第3句、二（四）第1段第6句、二（五）第1段第4句、四（三）第1段第1句
      cities_balance_allocation = cities.empty()
      const kept = memo((d) => folded("max", cities.order, null, (k_6) => cities_price_index_all[k_6], 0, "市州"))
      const kept_2 = memo((d) => folded("min", cities.order, null, (k_8) => cities_price_index_all[k_8], 0, "市州"))
      const cities_balance_allocation_shares = memo((d) => apportioned(balance_pool, [weight_target_completion.at(y), weight_population.at(y), weight_budget_execution.at(y), weight_fund_performance.at(y), weight_service_performance.at(y), weight_resource_use.at(y), weight_service_level.at(y), weight_price_level.at(y), weight_other.at(y)], 1000000, gate_policy === "redistribute", cities.in(y), [(k_10) => cities_target_score_all[k_10] * cities_insured_all[k_10], (k_10) => cities_aged_insured_all[k_10], (k_10) => cities_budget_score_all[k_10] * cities_insured_all[k_10], (k_10) => cities_fund_score_all[k_10] * cities_insured_all[k_10], (k_10) => cities_service_score_all[k_10] * cities_insured_all[k_10], (k_10) => cities_resource_score_all[k_10] * cities_insured_all[k_10], (k_10) => cities_quality_score_all[k_10] * cities_insured_all[k_10], (k_10) => BigInt(kept(d) + kept_2(d) - cities_price_index_all[k_10]) * BigInt(cities_insured_all[k_10]), (k_10) => cities_other_value_all[k_10]], (k_10) => [cities_coefficient_all[k_10], cities_may_use_fund[k_10], 0n, 0n], 1, false, "市州", ["年度目标和改革任务完成情况", "人口结构", "预算执行情况", "基金使用绩效", "经办服务绩效", "医疗资源分布和利用", "医疗服务整体水平", "医疗服务价格水平", "其他因素"]))
      for (const k_5 of cities.in(y)) {
        const cities_balance_allocation_value = (cities_balance_allocation_shares(false).get(k_5) ?? null)
        cities_balance_allocation[k_5] = cities_balance_allocation_value
      }
      cities_balance_allocation_all[0] = cities_balance_allocation
      // 可用补缺额，依据《001》二（三）第1段第3至4句
      clause = null
      if (gap_pool_available === "opening_and_retained") {
        gap_pool_usable = strict((a, b) => BigInt(a) + b, gap_pool_stock, gap_pool_retained)
        clause = 0
      } else {
        gap_pool_usable = BigInt(gap_pool_stock)
        clause = 1
      }
      gap_pool_usable_all[0] = gap_pool_usable
      clauses.gap_pool_usable[0] = clause
      // 补缺分担基数，依据《001》二（三）第1段第4句、二（四）第1段第6句、二（五）第1段第4句
      cities_shared_overrun = cities.empty()
      const cities_shared_overrun_clauses = cities.empty()
      for (const k_13 of cities.in(y)) {
        let cities_shared_overrun_value
        clause = null
        cities_shared_overrun_value = chosen(
          false,
          [
            [(d) => gate_scope === "balance_only" || cities_may_use_fund[k_13], (d) => mark(d, 0, cities_overrun_all[k_13])],
          ],
          (d) => mark(d, 1, 0)
        )
        cities_shared_overrun[k_13] = cities_shared_overrun_value
        cities_shared_overrun_clauses[k_13] = clause
      }
      cities_shared_overrun_all[0] = cities_shared_overrun
      clauses["cities.shared_overrun"][0] = cities_shared_overrun_clauses
      // 补缺应担额，依据《001》二（三）第1段第4句第1分句
      cities_gap_due = cities.empty()
      for (const k_14 of cities.in(y)) {
        const cities_gap_due_value = strict((a) => Number(quotientHalfUp(a, 1000000n)), strict((a, b) => BigInt(a) * BigInt(b), cities_shared_overrun[k_14], gap_pool_share.at(y)))
        cities_gap_due[k_14] = cities_gap_due_value
      }
      cities_gap_due_all[0] = cities_gap_due
      // 本地应担额（中间值），依据《001》二（三）第1段第4句第1分句
      gap_sharing_due1 = cities.empty()
      for (const k_15 of cities.in(y)) {
        const gap_sharing_due1_value = strict((a, b) => a - b, cities_shared_overrun[k_15], cities_gap_due[k_15])
        gap_sharing_due1[k_15] = gap_sharing_due1_value
      }
      gap_sharing_due1_all[0] = gap_sharing_due1
      // 补缺支付额，依据《001》二（三）第1段第4句第1分句
      cities_gap_paid_by_pool = cities.empty()
      const kept_3 = memo((d) => folded("sum", cities.order, null, (k_17) => toBig(cities_gap_due[k_17]), 0n, "市州"))
      const cities_gap_paid_by_pool_shares = memo((d) => apportioned(gap_pool_usable, [1], 1, true, cities.in(y), [(k_19) => cities_gap_due[k_19]], (k_19) => [1n, true, 0n, 0n], 1, false, "市州", ["应担额"]))
      const cities_gap_paid_by_pool_clauses = cities.empty()
      for (const k_16 of cities.in(y)) {
        let cities_gap_paid_by_pool_value
        clause = null
        cities_gap_paid_by_pool_value = chosen(
          false,
          [
            [(d) => compared((a, b) => a <= b, kept_3(d), gap_pool_usable), (d) => mark(d, 0, cities_gap_due[k_16])],
          ],
          (d) => mark(d, 1, toNumber((cities_gap_paid_by_pool_shares(d).get(k_16) ?? null)))
        )
        cities_gap_paid_by_pool[k_16] = cities_gap_paid_by_pool_value
        cities_gap_paid_by_pool_clauses[k_16] = clause
      }
      cities_gap_paid_by_pool_all[0] = cities_gap_paid_by_pool
      clauses["cities.gap_paid_by_pool"][0] = cities_gap_paid_by_pool_clauses
      // 本地份额，依据《001》二（三）第1段第4句第1分句
      cities_local_share = cities.empty()
      for (const k_21 of cities.in(y)) {
        const cities_local_share_value = gap_sharing_due1[k_21]
        cities_local_share[k_21] = cities_local_share_value
      }
      cities_local_share_all[0] = cities_local_share
      // 补缺未付额，依据《001》二（三）第1段第4句第1分句
      cities_gap_unpaid_by_pool = cities.empty()
      for (const k_22 of cities.in(y)) {
        const cities_gap_unpaid_by_pool_value = strict((a, b) => a - b, cities_gap_due[k_22], cities_gap_paid_by_pool[k_22])
        cities_gap_unpaid_by_pool[k_22] = cities_gap_unpaid_by_pool_value
      }
      cities_gap_unpaid_by_pool_all[0] = cities_gap_unpaid_by_pool
      // 本地应担额，依据《001》二（三）第1段第4句第1分句
      cities_local_due = cities.empty()
      for (const k_23 of cities.in(y)) {
        const cities_local_due_value = strict((a, b) => a + b, strict((a, b) => a + b, strict((a, b) => a - b, cities_overrun_all[k_23], cities_shared_overrun[k_23]), cities_local_share[k_23]), shortage_policy === "local_balance_then_government" ? cities_gap_unpaid_by_pool[k_23] : 0)
        cities_local_due[k_23] = cities_local_due_value
      }
      cities_local_due_all[0] = cities_local_due
      // 结余支付额，依据《001》二（三）第1段第4句第1分句
      cities_gap_paid_by_balance = cities.empty()
      for (const k_24 of cities.in(y)) {
        const cities_gap_paid_by_balance_value = strict((a, b) => smaller(a, b), cities_local_due[k_24], cities_local_balance_all[k_24])
        cities_gap_paid_by_balance[k_24] = cities_gap_paid_by_balance_value
      }
      cities_gap_paid_by_balance_all[0] = cities_gap_paid_by_balance
      // 政府支付额，依据《001》二（三）第1段第4句第1分句
      cities_gap_paid_by_government = cities.empty()
      for (const k_25 of cities.in(y)) {
        const cities_gap_paid_by_government_value = strict((a, b) => a + b, strict((a, b) => a - b, cities_local_due[k_25], cities_gap_paid_by_balance[k_25]), shortage_policy === "city_government" ? cities_gap_unpaid_by_pool[k_25] : 0)
        cities_gap_paid_by_government[k_25] = cities_gap_paid_by_government_value
      }
      cities_gap_paid_by_government_all[0] = cities_gap_paid_by_government
      // 结转以后的补缺额，依据《001》二（三）第1段第4句第1分句
      cities_gap_carried_forward = cities.empty()
      const cities_gap_carried_forward_clauses = cities.empty()
      for (const k_26 of cities.in(y)) {
        let cities_gap_carried_forward_value
        clause = null
        if (shortage_policy === "carry_forward") {
          cities_gap_carried_forward_value = cities_gap_unpaid_by_pool[k_26]
          clause = 0
        } else {
          cities_gap_carried_forward_value = 0
          clause = 1
        }
        cities_gap_carried_forward[k_26] = cities_gap_carried_forward_value
        cities_gap_carried_forward_clauses[k_26] = clause
      }
      cities_gap_carried_forward_all[0] = cities_gap_carried_forward
      clauses["cities.gap_carried_forward"][0] = cities_gap_carried_forward_clauses
      // 省级另付额，依据《001》二（三）第1段第4句第1分句
      cities_gap_paid_by_province = cities.empty()
      const cities_gap_paid_by_province_clauses = cities.empty()
      for (const k_27 of cities.in(y)) {
        let cities_gap_paid_by_province_value
        clause = null
        if (shortage_policy === "province") {
          cities_gap_paid_by_province_value = cities_gap_unpaid_by_pool[k_27]
          clause = 0
        } else {
          cities_gap_paid_by_province_value = 0
          clause = 1
        }
        cities_gap_paid_by_province[k_27] = cities_gap_paid_by_province_value
        cities_gap_paid_by_province_clauses[k_27] = clause
      }
      cities_gap_paid_by_province_all[0] = cities_gap_paid_by_province
      clauses["cities.gap_paid_by_province"][0] = cities_gap_paid_by_province_clauses
      // 已到实施年度，依据《001》三第3段第1句
      in_force = dayOfYear(y, 1, 1) >= start_day.at(y)
      in_force_all[0] = in_force
      // 缴费费率全省统一，依据《001》二（一）第2段第1句
      clause = null
      if (folded("count", cities.order, (k_28) => cities_local_rate_all[k_28] !== null, null, 0, "市州") >= 1 && in_force) {
        if (folded("count", cities.order, (k_30) => cities_local_rate_all[k_30] !== null, null, 0, "市州") === 0 || folded("max", cities.order, null, (k_32) => cities_local_rate_all[k_32], 0, "市州") === folded("min", cities.order, null, (k_34) => cities_local_rate_all[k_34], 0, "市州")) {
          uniform_rate = "satisfied"
          clause = 0
        } else {
          uniform_rate = "violated"
          clause = 1
        }
      } else {
        uniform_rate = null
        clause = 2
      }
      uniform_rate_all[0] = uniform_rate
      clauses.uniform_rate[0] = clause
      // 缴费基数全省统一，依据《001》二（一）第2段第1句
      clause = null
      if (folded("count", cities.order, (k_36) => cities_local_base_all[k_36] !== null, null, 0, "市州") >= 1 && in_force) {
        if (folded("count", cities.order, (k_38) => cities_local_base_all[k_38] !== null, null, 0, "市州") === 0 || folded("max", cities.order, null, (k_40) => cities_local_base_all[k_40], 0, "市州") === folded("min", cities.order, null, (k_42) => cities_local_base_all[k_42], 0, "市州")) {
          uniform_base = "satisfied"
          clause = 0
        } else {
          uniform_base = "violated"
          clause = 1
        }
      } else {
        uniform_base = null
        clause = 2
      }
      uniform_base_all[0] = uniform_base
      clauses.uniform_base[0] = clause
      // 职工起付标准上限，依据《001》二（二）第1段第2句第1分句
      clause = null
      if (wage_base !== null) {
        employee_deductible_limit = Number(quotientHalfUp(BigInt(wage_base) * BigInt(multiples_distribute ? deductible_multiple.at(y) : 1000000), 1000000n))
        clause = 0
      } else {
        employee_deductible_limit = null
        clause = 1
      }
      employee_deductible_limit_all[0] = employee_deductible_limit
      clauses.employee_deductible_limit[0] = clause
      // 居民起付标准上限，依据《001》二（二）第1段第2句第1分句
      clause = null
      if (income_base !== null) {
        resident_deductible_limit = Number(quotientHalfUp(BigInt(income_base) * BigInt(deductible_multiple.at(y)), 1000000n))
        clause = 0
      } else {
        resident_deductible_limit = null
        clause = 1
      }
      resident_deductible_limit_all[0] = resident_deductible_limit
      clauses.resident_deductible_limit[0] = clause
      // 职工限额下限，依据《001》二（二）第1段第2句第3分句
      clause = null
      if (wage_base !== null) {
        employee_cap_floor = Number(quotientHalfUp(BigInt(wage_base) * BigInt(multiples_distribute ? cap_multiple.at(y) : 1000000), 1000000n))
        clause = 0
      } else {
        employee_cap_floor = null
        clause = 1
      }
      employee_cap_floor_all[0] = employee_cap_floor
      clauses.employee_cap_floor[0] = clause
      // 居民限额下限，依据《001》二（二）第1段第2句第3分句
      clause = null
      if (income_base !== null) {
        resident_cap_floor = Number(quotientHalfUp(BigInt(income_base) * BigInt(cap_multiple.at(y)), 1000000n))
        clause = 0
      } else {
        resident_cap_floor = null
        clause = 1
      }
      resident_cap_floor_all[0] = resident_cap_floor
      clauses.resident_cap_floor[0] = clause
      // 平均工资基准列明，依据《001》二（二）第1段第2句
      clause = null
      if (employee_deductible !== null || employee_cap !== null) {
        if (wage_base !== null) {
          wage_base_given = "satisfied"
          clause = 0
        } else {
          wage_base_given = "violated"
          clause = 1
        }
      } else {
        wage_base_given = null
        clause = 2
      }
      wage_base_given_all[0] = wage_base_given
      clauses.wage_base_given[0] = clause
      // 可支配收入基准列明，依据《001》二（二）第1段第2句
      clause = null
      if (resident_deductible !== null || resident_cap !== null) {
        if (income_base !== null) {
          income_base_given = "satisfied"
          clause = 0
        } else {
          income_base_given = "violated"
          clause = 1
        }
      } else {
        income_base_given = null
        clause = 2
      }
      income_base_given_all[0] = income_base_given
      clauses.income_base_given[0] = clause
      // 职工起付标准合规，依据《001》二（二）第1段第2句第1分句
      clause = null
      if (employee_deductible !== null && wage_base !== null) {
        if (employee_deductible_limit !== null) {
          if (BigInt(employee_deductible) * 1000000n <= BigInt(wage_base) * BigInt(multiples_distribute ? deductible_multiple.at(y) : 1000000)) {
            employee_deductible_check = "satisfied"
            clause = 0
          } else if (deductible_justified) {
            employee_deductible_check = "deviates"
            clause = 1
          } else {
            employee_deductible_check = "violated"
            clause = 2
          }
        } else {
          employee_deductible_check = null
          clause = 3
        }
      } else {
        employee_deductible_check = null
        clause = 4
      }
      employee_deductible_check_all[0] = employee_deductible_check
      clauses.employee_deductible_check[0] = clause
      // 居民起付标准合规，依据《001》二（二）第1段第2句第1分句
      clause = null
      if (resident_deductible !== null && income_base !== null) {
        if (resident_deductible_limit !== null) {
          if (BigInt(resident_deductible) * 1000000n <= BigInt(income_base) * BigInt(deductible_multiple.at(y))) {
            resident_deductible_check = "satisfied"
            clause = 0
          } else if (resident_deductible_justified) {
            resident_deductible_check = "deviates"
            clause = 1
          } else {
            resident_deductible_check = "violated"
            clause = 2
          }
        } else {
          resident_deductible_check = null
          clause = 3
        }
      } else {
        resident_deductible_check = null
        clause = 4
      }
      resident_deductible_check_all[0] = resident_deductible_check
      clauses.resident_deductible_check[0] = clause
      // 职工住院比例合规，依据《001》二（二）第1段第2句第2分句
      clause = null
      if (employee_inpatient_ratio !== null) {
        if (ratio_reading === "overall") {
          if (employee_inpatient_ratio >= employee_ratio_target.at(y) - ratio_tolerance.at(y) && employee_inpatient_ratio <= employee_ratio_target.at(y) + ratio_tolerance.at(y)) {
            employee_ratio_check = "satisfied"
            clause = 0
          } else {
            employee_ratio_check = "violated"
            clause = 1
          }
        } else {
          employee_ratio_check = null
          clause = 2
        }
      } else {
        employee_ratio_check = null
        clause = 3
      }
      employee_ratio_check_all[0] = employee_ratio_check
      clauses.employee_ratio_check[0] = clause
      // 居民住院比例合规，依据《001》二（二）第1段第2句第2分句
      clause = null
      if (resident_inpatient_ratio !== null) {
        if (ratio_reading === "overall") {
          if (resident_inpatient_ratio >= resident_ratio_target.at(y) - ratio_tolerance.at(y) && resident_inpatient_ratio <= resident_ratio_target.at(y) + ratio_tolerance.at(y)) {
            resident_ratio_check = "satisfied"
            clause = 0
          } else {
            resident_ratio_check = "violated"
            clause = 1
          }
        } else {
          resident_ratio_check = null
          clause = 2
        }
      } else {
        resident_ratio_check = null
        clause = 3
      }
      resident_ratio_check_all[0] = resident_ratio_check
      clauses.resident_ratio_check[0] = clause
      // 各级住院比例合规，依据《001》二（二）第1段第2句第2分句
      hospital_levels_level_ratio_check = hospital_levels.empty()
      const hospital_levels_level_ratio_check_clauses = hospital_levels.empty()
      for (const k_44 of hospital_levels.in(y)) {
        let hospital_levels_level_ratio_check_value
        clause = null
        if (ratio_reading === "by_level") {
          if (hospital_levels_employee_level_ratio_all[k_44] >= employee_ratio_target.at(y) - ratio_tolerance.at(y) && hospital_levels_employee_level_ratio_all[k_44] <= employee_ratio_target.at(y) + ratio_tolerance.at(y) && hospital_levels_resident_level_ratio_all[k_44] >= resident_ratio_target.at(y) - ratio_tolerance.at(y) && hospital_levels_resident_level_ratio_all[k_44] <= resident_ratio_target.at(y) + ratio_tolerance.at(y)) {
            hospital_levels_level_ratio_check_value = "satisfied"
            clause = 0
          } else {
            hospital_levels_level_ratio_check_value = "violated"
            clause = 1
          }
        } else {
          hospital_levels_level_ratio_check_value = null
          clause = 2
        }
        hospital_levels_level_ratio_check[k_44] = hospital_levels_level_ratio_check_value
        hospital_levels_level_ratio_check_clauses[k_44] = clause
      }
      hospital_levels_level_ratio_check_all[0] = hospital_levels_level_ratio_check
      clauses["hospital_levels.level_ratio_check"][0] = hospital_levels_level_ratio_check_clauses
      // 职工住院比例拉开差距（与前面各项相比）（中间值），依据《001》二（二）第1段第2句第2分句
      hospital_levels_employee_ratio_steps_step0 = hospital_levels.empty()
      const kept_4 = memo((d) => new Running("count", hospital_levels.order, hospital_levels.place, null, null, null, 0, "机构级别"))
      const kept_5 = memo((d) => new Running("min", hospital_levels.order, hospital_levels.place, null, null, (k_47) => hospital_levels_employee_level_ratio_all[k_47], 0, "机构级别"))
      for (const k_45 of hospital_levels.in(y)) {
        const hospital_levels_employee_ratio_steps_step0_value = kept_4(false).before(k_45) === 0 || hospital_levels_employee_level_ratio_all[k_45] <= kept_5(false).before(k_45)
        hospital_levels_employee_ratio_steps_step0[k_45] = hospital_levels_employee_ratio_steps_step0_value
      }
      hospital_levels_employee_ratio_steps_step0_all[0] = hospital_levels_employee_ratio_steps_step0
      // 职工住院比例拉开差距，依据《001》二（二）第1段第2句第2分句
      clause = null
      if (folded("count", hospital_levels.order, null, null, 0, "机构级别") >= 2) {
        if (folded("count", hospital_levels.order, (k_52) => !hospital_levels_employee_ratio_steps_step0[k_52], null, 0, "机构级别") === 0 && (folded("count", hospital_levels.order, null, null, 0, "机构级别") <= 1 || folded("max", hospital_levels.order, null, (k_56) => hospital_levels_employee_level_ratio_all[k_56], 0, "机构级别") !== folded("min", hospital_levels.order, null, (k_58) => hospital_levels_employee_level_ratio_all[k_58], 0, "机构级别"))) {
          employee_ratio_steps = "satisfied"
          clause = 0
        } else {
          employee_ratio_steps = "violated"
          clause = 1
        }
      } else {
        employee_ratio_steps = null
        clause = 2
      }
      employee_ratio_steps_all[0] = employee_ratio_steps
      clauses.employee_ratio_steps[0] = clause
      // 居民住院比例拉开差距（与前面各项相比）（中间值），依据《001》二（二）第1段第2句第2分句
      hospital_levels_resident_ratio_steps_step0 = hospital_levels.empty()
      const kept_6 = memo((d) => new Running("count", hospital_levels.order, hospital_levels.place, null, null, null, 0, "机构级别"))
      const kept_7 = memo((d) => new Running("min", hospital_levels.order, hospital_levels.place, null, null, (k_62) => hospital_levels_resident_level_ratio_all[k_62], 0, "机构级别"))
      for (const k_60 of hospital_levels.in(y)) {
        const hospital_levels_resident_ratio_steps_step0_value = kept_6(false).before(k_60) === 0 || hospital_levels_resident_level_ratio_all[k_60] <= kept_7(false).before(k_60)
        hospital_levels_resident_ratio_steps_step0[k_60] = hospital_levels_resident_ratio_steps_step0_value
      }
      hospital_levels_resident_ratio_steps_step0_all[0] = hospital_levels_resident_ratio_steps_step0
      // 居民住院比例拉开差距，依据《001》二（二）第1段第2句第2分句
      clause = null
      if (folded("count", hospital_levels.order, null, null, 0, "机构级别") >= 2) {
        if (folded("count", hospital_levels.order, (k_67) => !hospital_levels_resident_ratio_steps_step0[k_67], null, 0, "机构级别") === 0 && (folded("count", hospital_levels.order, null, null, 0, "机构级别") <= 1 || folded("max", hospital_levels.order, null, (k_71) => hospital_levels_resident_level_ratio_all[k_71], 0, "机构级别") !== folded("min", hospital_levels.order, null, (k_73) => hospital_levels_resident_level_ratio_all[k_73], 0, "机构级别"))) {
          resident_ratio_steps = "satisfied"
          clause = 0
        } else {
          resident_ratio_steps = "violated"
          clause = 1
        }
      } else {
        resident_ratio_steps = null
        clause = 2
      }
      resident_ratio_steps_all[0] = resident_ratio_steps
      clauses.resident_ratio_steps[0] = clause
      // 职工限额合规，依据《001》二（二）第1段第2句第3分句
      clause = null
      if (employee_cap !== null && wage_base !== null) {
        if (employee_cap_floor !== null) {
          if (BigInt(employee_cap) * 1000000n >= BigInt(wage_base) * BigInt(multiples_distribute ? cap_multiple.at(y) : 1000000)) {
            employee_cap_check = "satisfied"
            clause = 0
          } else if (cap_justified) {
            employee_cap_check = "deviates"
            clause = 1
          } else {
            employee_cap_check = "violated"
            clause = 2
          }
        } else {
          employee_cap_check = null
          clause = 3
        }
      } else {
        employee_cap_check = null
        clause = 4
      }
      employee_cap_check_all[0] = employee_cap_check
      clauses.employee_cap_check[0] = clause
      // 居民限额合规，依据《001》二（二）第1段第2句第3分句
      clause = null
      if (resident_cap !== null && income_base !== null) {
        if (resident_cap_floor !== null) {
          if (BigInt(resident_cap) * 1000000n >= BigInt(income_base) * BigInt(cap_multiple.at(y))) {
            resident_cap_check = "satisfied"
            clause = 0
          } else if (resident_cap_justified) {
            resident_cap_check = "deviates"
            clause = 1
          } else {
            resident_cap_check = "violated"
            clause = 2
          }
        } else {
          resident_cap_check = null
          clause = 3
        }
      } else {
        resident_cap_check = null
        clause = 4
      }
      resident_cap_check_all[0] = resident_cap_check
      clauses.resident_cap_check[0] = clause
      // 职工门诊比例合规，依据《001》二（二）第1段第3句
      clause = null
      if (employee_outpatient_ratio !== null) {
        if (employee_outpatient_ratio >= outpatient_ratio_floor.at(y)) {
          employee_outpatient_check = "satisfied"
          clause = 0
        } else {
          employee_outpatient_check = "violated"
          clause = 1
        }
      } else {
        employee_outpatient_check = null
        clause = 2
      }
      employee_outpatient_check_all[0] = employee_outpatient_check
      clauses.employee_outpatient_check[0] = clause
      // 居民门诊比例合规，依据《001》二（二）第1段第3句
      clause = null
      if (resident_outpatient_ratio !== null) {
        if (resident_outpatient_ratio >= outpatient_ratio_floor.at(y)) {
          resident_outpatient_check = "satisfied"
          clause = 0
        } else {
          resident_outpatient_check = "violated"
          clause = 1
        }
      } else {
        resident_outpatient_check = null
        clause = 2
      }
      resident_outpatient_check_all[0] = resident_outpatient_check
      clauses.resident_outpatient_check[0] = clause
      // 各级职工门诊比例合规，依据《001》二（二）第1段第3句
      hospital_levels_employee_outpatient_level_check = hospital_levels.empty()
      const hospital_levels_employee_outpatient_level_check_clauses = hospital_levels.empty()
      for (const k_75 of hospital_levels.in(y)) {
        let hospital_levels_employee_outpatient_level_check_value
        clause = null
        if (hospital_levels_employee_outpatient_level_ratio_all[k_75] !== null) {
          if (hospital_levels_employee_outpatient_level_ratio_all[k_75] >= outpatient_ratio_floor.at(y)) {
            hospital_levels_employee_outpatient_level_check_value = "satisfied"
            clause = 0
          } else {
            hospital_levels_employee_outpatient_level_check_value = "violated"
            clause = 1
          }
        } else {
          hospital_levels_employee_outpatient_level_check_value = null
          clause = 2
        }
        hospital_levels_employee_outpatient_level_check[k_75] = hospital_levels_employee_outpatient_level_check_value
        hospital_levels_employee_outpatient_level_check_clauses[k_75] = clause
      }
      hospital_levels_employee_outpatient_level_check_all[0] = hospital_levels_employee_outpatient_level_check
      clauses["hospital_levels.employee_outpatient_level_check"][0] = hospital_levels_employee_outpatient_level_check_clauses
      // 各级居民门诊比例合规，依据《001》二（二）第1段第3句
      hospital_levels_resident_outpatient_level_check = hospital_levels.empty()
      const hospital_levels_resident_outpatient_level_check_clauses = hospital_levels.empty()
      for (const k_76 of hospital_levels.in(y)) {
        let hospital_levels_resident_outpatient_level_check_value
        clause = null
        if (hospital_levels_resident_outpatient_level_ratio_all[k_76] !== null) {
          if (hospital_levels_resident_outpatient_level_ratio_all[k_76] >= outpatient_ratio_floor.at(y)) {
            hospital_levels_resident_outpatient_level_check_value = "satisfied"
            clause = 0
          } else {
            hospital_levels_resident_outpatient_level_check_value = "violated"
            clause = 1
          }
        } else {
          hospital_levels_resident_outpatient_level_check_value = null
          clause = 2
        }
        hospital_levels_resident_outpatient_level_check[k_76] = hospital_levels_resident_outpatient_level_check_value
        hospital_levels_resident_outpatient_level_check_clauses[k_76] = clause
      }
      hospital_levels_resident_outpatient_level_check_all[0] = hospital_levels_resident_outpatient_level_check
      clauses["hospital_levels.resident_outpatient_level_check"][0] = hospital_levels_resident_outpatient_level_check_clauses
      // 职工待遇参数齐全，依据《001》二（二）第1段第1句
      clause = null
      if (employee_deductible !== null || employee_inpatient_ratio !== null || employee_cap !== null) {
        if (employee_deductible !== null && employee_inpatient_ratio !== null && employee_cap !== null && employee_outpatient_deductible !== null && employee_outpatient_ratio !== null) {
          employee_benefits_complete = "satisfied"
          clause = 0
        } else {
          employee_benefits_complete = "violated"
          clause = 1
        }
      } else {
        employee_benefits_complete = null
        clause = 2
      }
      employee_benefits_complete_all[0] = employee_benefits_complete
      clauses.employee_benefits_complete[0] = clause
      // 居民待遇参数齐全，依据《001》二（二）第1段第1句
      clause = null
      if (resident_deductible !== null || resident_inpatient_ratio !== null || resident_cap !== null) {
        if (resident_deductible !== null && resident_inpatient_ratio !== null && resident_cap !== null && resident_outpatient_deductible !== null && resident_outpatient_ratio !== null) {
          resident_benefits_complete = "satisfied"
          clause = 0
        } else {
          resident_benefits_complete = "violated"
          clause = 1
        }
      } else {
        resident_benefits_complete = null
        clause = 2
      }
      resident_benefits_complete_all[0] = resident_benefits_complete
      clauses.resident_benefits_complete[0] = clause
      // 职工门诊限额列明，依据《001》二（二）第1段第1句
      clause = null
      if (employee_outpatient_ratio !== null) {
        if (employee_outpatient_cap !== null) {
          employee_outpatient_cap_given = "satisfied"
          clause = 0
        } else {
          employee_outpatient_cap_given = "violated"
          clause = 1
        }
      } else {
        employee_outpatient_cap_given = null
        clause = 2
      }
      employee_outpatient_cap_given_all[0] = employee_outpatient_cap_given
      clauses.employee_outpatient_cap_given[0] = clause
      // 居民门诊限额列明，依据《001》二（二）第1段第1句
      clause = null
      if (resident_outpatient_ratio !== null) {
        if (resident_outpatient_cap !== null) {
          resident_outpatient_cap_given = "satisfied"
          clause = 0
        } else {
          resident_outpatient_cap_given = "violated"
          clause = 1
        }
      } else {
        resident_outpatient_cap_given = null
        clause = 2
      }
      resident_outpatient_cap_given_all[0] = resident_outpatient_cap_given
      clauses.resident_outpatient_cap_given[0] = clause
      // 险种之间不调剂，依据《001》二（三）第1段第1至2句、一（二）第3段第1句
      clause = null
      if (cross_scheme_transfer !== null) {
        if (cross_scheme_transfer === 0) {
          schemes_apart = "satisfied"
          clause = 0
        } else {
          schemes_apart = "violated"
          clause = 1
        }
      } else {
        schemes_apart = null
        clause = 2
      }
      schemes_apart_all[0] = schemes_apart
      clauses.schemes_apart[0] = clause
      // 市级统收统支，依据《001》二（三）第1段第1句
      counties_city_one_account = counties.empty()
      const counties_city_one_account_clauses = counties.empty()
      for (const k_77 of counties.in(y)) {
        let counties_city_one_account_value
        clause = null
        if (counties_paid_to_city_all[k_77] === counties_county_income_all[k_77] && counties_paid_by_city_all[k_77] === counties_county_spending_all[k_77]) {
          counties_city_one_account_value = "satisfied"
          clause = 0
        } else {
          counties_city_one_account_value = "violated"
          clause = 1
        }
        counties_city_one_account[k_77] = counties_city_one_account_value
        counties_city_one_account_clauses[k_77] = clause
      }
      counties_city_one_account_all[0] = counties_city_one_account
      clauses["counties.city_one_account"][0] = counties_city_one_account_clauses
      // 调剂金专款专用，依据《001》二（三）第1段第2句、第4句第2分句
      clause = null
      if (pool_other_use !== null) {
        if (pool_other_use === 0) {
          pool_earmarked = "satisfied"
          clause = 0
        } else {
          pool_earmarked = "violated"
          clause = 1
        }
      } else {
        pool_earmarked = null
        clause = 2
      }
      pool_earmarked_all[0] = pool_earmarked
      clauses.pool_earmarked[0] = clause
      // 补缺年末存量，依据《001》二（三）第1段第3至4句
      gap_pool_closing = strict((a, b) => a - b, strict((a, b) => BigInt(a) + b, gap_pool_stock, gap_pool_retained), folded("sum", cities.order, null, (k_78) => toBig(cities_gap_paid_by_pool[k_78]), 0n, "市州"))
      gap_pool_closing_all[0] = gap_pool_closing
      // 补缺超额，依据《001》二（三）第1段第4句第2分句
      gap_pool_excess = strict((a) => larger(a, 0), strict((a, b) => a - b, gap_pool_stock, retention_threshold.at(y)))
      gap_pool_excess_all[0] = gap_pool_excess
      // 年末结余，依据《001》二（三）第1段第5句
      cities_closing_balance = cities.empty()
      const cities_closing_balance_clauses = cities.empty()
      for (const k_80 of cities.in(y)) {
        let cities_closing_balance_value
        clause = null
        if (cities_current_income_all[k_80] !== null && cities_current_spending_all[k_80] !== null) {
          cities_closing_balance_value = strict((a, b) => a - BigInt(b), strict((a, b) => BigInt(a) + b, strict((a, b) => a - b, cities_local_balance_all[k_80] + cities_current_income_all[k_80] - cities_current_spending_all[k_80], cities_remit[k_80]), cities_balance_allocation[k_80]), cities_gap_paid_by_balance[k_80])
          clause = 0
        } else {
          cities_closing_balance_value = null
          clause = 1
        }
        cities_closing_balance[k_80] = cities_closing_balance_value
        cities_closing_balance_clauses[k_80] = clause
      }
      cities_closing_balance_all[0] = cities_closing_balance
      clauses["cities.closing_balance"][0] = cities_closing_balance_clauses
      // 以收定支，依据《001》二（四）第1段第1句
      clause = null
      if (budget_spending !== null && budget_income !== null) {
        if (!deficit_justified) {
          if (budget_spending <= budget_income) {
            spending_by_income = "satisfied"
            clause = 0
          } else {
            spending_by_income = "violated"
            clause = 1
          }
        } else {
          spending_by_income = null
          clause = 2
        }
      } else {
        spending_by_income = null
        clause = 3
      }
      spending_by_income_all[0] = spending_by_income
      clauses.spending_by_income[0] = clause
      // 预算结余，依据《001》二（四）第1段第1句
      clause = null
      if (budget_income !== null && budget_spending !== null) {
        budget_surplus = budget_income - budget_spending
        clause = 0
      } else {
        budget_surplus = null
        clause = 1
      }
      budget_surplus_all[0] = budget_surplus
      clauses.budget_surplus[0] = clause
      // 不编当年赤字，依据《001》二（四）第1段第4句
      clause = null
      if (budget_income !== null && budget_spending !== null) {
        if (budget_income - budget_spending >= 0) {
          no_current_deficit = "satisfied"
          clause = 0
        } else if (deficit_justified) {
          no_current_deficit = "deviates"
          clause = 1
        } else {
          no_current_deficit = "violated"
          clause = 2
        }
      } else {
        no_current_deficit = null
        clause = 3
      }
      no_current_deficit_all[0] = no_current_deficit
      clauses.no_current_deficit[0] = clause
      // 不编累计赤字，依据《001》二（四）第1段第4句
      clause = null
      if (opening_balance !== null && budget_income !== null && budget_spending !== null) {
        if (opening_balance + budget_income - budget_spending >= 0) {
          no_accumulated_deficit = "satisfied"
          clause = 0
        } else if (accumulated_deficit_strict) {
          no_accumulated_deficit = "violated"
          clause = 1
        } else if (accumulated_deficit_justified) {
          no_accumulated_deficit = "deviates"
          clause = 2
        } else {
          no_accumulated_deficit = "violated"
          clause = 3
        }
      } else {
        no_accumulated_deficit = null
        clause = 4
      }
      no_accumulated_deficit_all[0] = no_accumulated_deficit
      clauses.no_accumulated_deficit[0] = clause
      // 职工收入预算要素，依据《001》二（四）第1段第2句
      clause = null
      if (budget_income !== null && scheme !== null && scheme === "employee") {
        if (contribution_base !== null && contribution_rate !== null && budget_insured !== null) {
          employee_income_factors = "satisfied"
          clause = 0
        } else {
          employee_income_factors = "violated"
          clause = 1
        }
      } else {
        employee_income_factors = null
        clause = 2
      }
      employee_income_factors_all[0] = employee_income_factors
      clauses.employee_income_factors[0] = clause
      // 居民收入预算要素，依据《001》二（四）第1段第2句
      clause = null
      if (budget_income !== null && scheme !== null && scheme === "resident") {
        if (contribution_base !== null && budget_insured !== null) {
          resident_income_factors = "satisfied"
          clause = 0
        } else {
          resident_income_factors = "violated"
          clause = 1
        }
      } else {
        resident_income_factors = null
        clause = 2
      }
      resident_income_factors_all[0] = resident_income_factors
      clauses.resident_income_factors[0] = clause
      // 支出预算要素，依据《001》二（四）第1段第3句
      clause = null
      if (budget_spending !== null) {
        if (prior_spending !== null && cost_level !== null && cost_target !== null && aged_share !== null && beneficiaries !== null && benefit_changes !== null) {
          spending_factors = "satisfied"
          clause = 0
        } else {
          spending_factors = "violated"
          clause = 1
        }
      } else {
        spending_factors = null
        clause = 2
      }
      spending_factors_all[0] = spending_factors
      clauses.spending_factors[0] = clause
      // 支出科目限定，依据《001》二（四）第1段第5句
      budget_lines_closed_lines = budget_lines.empty()
      const budget_lines_closed_lines_clauses = budget_lines.empty()
      for (const k_81 of budget_lines.in(y)) {
        let budget_lines_closed_lines_value
        clause = null
        if (budget_lines_line_amount_all[k_81] > 0) {
          if (budget_lines_line_kind_all[k_81] !== "other") {
            budget_lines_closed_lines_value = "satisfied"
            clause = 0
          } else if (budget_lines_line_justified_all[k_81]) {
            budget_lines_closed_lines_value = "deviates"
            clause = 1
          } else {
            budget_lines_closed_lines_value = "violated"
            clause = 2
          }
        } else {
          budget_lines_closed_lines_value = null
          clause = 3
        }
        budget_lines_closed_lines[k_81] = budget_lines_closed_lines_value
        budget_lines_closed_lines_clauses[k_81] = clause
      }
      budget_lines_closed_lines_all[0] = budget_lines_closed_lines
      clauses["budget_lines.closed_lines"][0] = budget_lines_closed_lines_clauses
      // 按病种付费为主，依据《001》二（五）第1段第3句
      clause = null
      if (case_payment !== null && fund_payment !== null) {
        if (BigInt(case_payment) * 1000000n > BigInt(fund_payment) * BigInt(main_share.at(y))) {
          case_payment_main = "satisfied"
          clause = 0
        } else {
          case_payment_main = "notice"
          clause = 1
        }
      } else {
        case_payment_main = null
        clause = 2
      }
      case_payment_main_all[0] = case_payment_main
      clauses.case_payment_main[0] = clause
      // 按病种支付占比，依据《001》二（五）第1段第3句
      clause = null
      if (case_payment !== null && fund_payment !== null && fund_payment > 0) {
        case_payment_share = strict((a) => a * 100n, strict((a, b) => quotientHalfUp(a, BigInt(b)), BigInt(case_payment) * 10000n, strict((a) => checkedDivisor(a), fund_payment !== null ? (case_payment !== null ? fund_payment : 1) : null)))
        clause = 0
      } else {
        case_payment_share = null
        clause = 1
      }
      case_payment_share_all[0] = case_payment_share
      clauses.case_payment_share[0] = clause
      // 经办服务全域覆盖，依据《001》二（七）第1段第2句
      clause = null
      if (covered_units !== null && local_units !== null) {
        if (covered_units >= local_units) {
          services_everywhere = "satisfied"
          clause = 0
        } else {
          services_everywhere = "notice"
          clause = 1
        }
      } else {
        services_everywhere = null
        clause = 2
      }
      services_everywhere_all[0] = services_everywhere
      clauses.services_everywhere[0] = clause
      // 实施方案按期出台，依据《001》三第1段第1句第1分句
      clause = null
      if (plan_issued_on !== null) {
        if (plan_issued_on <= first_deadline.at(y)) {
          plan_on_time = "satisfied"
          clause = 0
        } else {
          plan_on_time = "violated"
          clause = 1
        }
      } else {
        plan_on_time = null
        clause = 2
      }
      plan_on_time_all[0] = plan_on_time
      clauses.plan_on_time[0] = clause
      // 预算办法按期出台，依据《001》三第1段第1句第2分句
      clause = null
      if (budget_rules_issued_on !== null) {
        if (budget_rules_issued_on <= first_deadline.at(y)) {
          budget_rules_on_time = "satisfied"
          clause = 0
        } else {
          budget_rules_on_time = "violated"
          clause = 1
        }
      } else {
        budget_rules_on_time = null
        clause = 2
      }
      budget_rules_on_time_all[0] = budget_rules_on_time
      clauses.budget_rules_on_time[0] = clause
      // 预警机制按期完善，依据《001》三第1段第1句第3分句
      clause = null
      if (warning_improved_on !== null) {
        if (warning_improved_on <= first_deadline.at(y)) {
          warning_on_time = "satisfied"
          clause = 0
        } else {
          warning_on_time = "violated"
          clause = 1
        }
      } else {
        warning_on_time = null
        clause = 2
      }
      warning_on_time_all[0] = warning_on_time
      clauses.warning_on_time[0] = clause
      // 统一政策按期出台，依据《001》三第2段第1句第1分句
      clause = null
      if (uniform_policy_issued_on !== null) {
        if (uniform_policy_issued_on <= second_deadline.at(y)) {
          uniform_policy_on_time = "satisfied"
          clause = 0
        } else {
          uniform_policy_on_time = "violated"
          clause = 1
        }
      } else {
        uniform_policy_on_time = null
        clause = 2
      }
      uniform_policy_on_time_all[0] = uniform_policy_on_time
      clauses.uniform_policy_on_time[0] = clause
      // 调剂金办法按期出台，依据《001》三第2段第1句第2分句
      clause = null
      if (fund_rules_issued_on !== null) {
        if (fund_rules_issued_on <= second_deadline.at(y)) {
          fund_rules_on_time = "satisfied"
          clause = 0
        } else {
          fund_rules_on_time = "violated"
          clause = 1
        }
      } else {
        fund_rules_on_time = null
        clause = 2
      }
      fund_rules_on_time_all[0] = fund_rules_on_time
      clauses.fund_rules_on_time[0] = clause
      // 调剂金账户按期开设，依据《001》三第2段第1句第2分句
      clause = null
      if (account_opened_on !== null) {
        if (account_opened_on <= second_deadline.at(y)) {
          account_on_time = "satisfied"
          clause = 0
        } else {
          account_on_time = "violated"
          clause = 1
        }
      } else {
        account_on_time = null
        clause = 2
      }
      account_on_time_all[0] = account_on_time
      clauses.account_on_time[0] = clause
      // 考核机制按期出台，依据《001》三第2段第1句第3分句
      clause = null
      if (assessment_issued_on !== null) {
        if (assessment_issued_on <= second_deadline.at(y)) {
          assessment_on_time = "satisfied"
          clause = 0
        } else {
          assessment_on_time = "violated"
          clause = 1
        }
      } else {
        assessment_on_time = null
        clause = 2
      }
      assessment_on_time_all[0] = assessment_on_time
      clauses.assessment_on_time[0] = clause
      // 按期正式实施，依据《001》三第3段第1句
      clause = null
      if (pooling_started_on !== null) {
        if (pooling_started_on >= start_day.at(y) && pooling_started_on <= start_month_end.at(y)) {
          start_on_time = "satisfied"
          clause = 0
        } else {
          start_on_time = "violated"
          clause = 1
        }
      } else {
        start_on_time = null
        clause = 2
      }
      start_on_time_all[0] = start_on_time
      clauses.start_on_time[0] = clause
      // 实施前未完成的事项数，依据《001》三第1段第1句、第2段第1句、第3段第1句
      clause = null
      if (pooling_started_on !== null) {
        unfinished_before_start = (plan_issued_on !== null && plan_issued_on < pooling_started_on ? 0 : 1) + (budget_rules_issued_on !== null && budget_rules_issued_on < pooling_started_on ? 0 : 1) + (warning_improved_on !== null && warning_improved_on < pooling_started_on ? 0 : 1) + (uniform_policy_issued_on !== null && uniform_policy_issued_on < pooling_started_on ? 0 : 1) + (fund_rules_issued_on !== null && fund_rules_issued_on < pooling_started_on ? 0 : 1) + (account_opened_on !== null && account_opened_on < pooling_started_on ? 0 : 1) + (assessment_issued_on !== null && assessment_issued_on < pooling_started_on ? 0 : 1)
        clause = 0
      } else {
        unfinished_before_start = null
        clause = 1
      }
      unfinished_before_start_all[0] = unfinished_before_start
      clauses.unfinished_before_start[0] = clause
      // 实施前完成先行事项，依据《001》三第3段第1句
      clause = null
      if (pooling_started_on !== null) {
        if (unfinished_before_start === 0) {
          prerequisites_done = "satisfied"
          clause = 0
        } else {
          prerequisites_done = "notice"
          clause = 1
        }
      } else {
        prerequisites_done = null
        clause = 2
      }
      prerequisites_done_all[0] = prerequisites_done
      clauses.prerequisites_done[0] = clause
    }
  }
  const values = {
    "cities.remit": cities_remit_all,
    pool: pool_all,
    balance_planned: balance_planned_all,
    gap_pool_planned: gap_pool_planned_all,
    gap_pool_retained: gap_pool_retained_all,
    balance_pool: balance_pool_all,
    "cities.may_use_fund": cities_may_use_fund_all,
    "cities.balance_allocation": cities_balance_allocation_all,
    gap_pool_usable: gap_pool_usable_all,
    "cities.shared_overrun": cities_shared_overrun_all,
    "cities.gap_due": cities_gap_due_all,
    "gap_sharing@due1": gap_sharing_due1_all,
    "cities.gap_paid_by_pool": cities_gap_paid_by_pool_all,
    "cities.local_share": cities_local_share_all,
    "cities.gap_unpaid_by_pool": cities_gap_unpaid_by_pool_all,
    "cities.local_due": cities_local_due_all,
    "cities.gap_paid_by_balance": cities_gap_paid_by_balance_all,
    "cities.gap_paid_by_government": cities_gap_paid_by_government_all,
    "cities.gap_carried_forward": cities_gap_carried_forward_all,
    "cities.gap_paid_by_province": cities_gap_paid_by_province_all,
    in_force: in_force_all,
    uniform_rate: uniform_rate_all,
    uniform_base: uniform_base_all,
    employee_deductible_limit: employee_deductible_limit_all,
    resident_deductible_limit: resident_deductible_limit_all,
    employee_cap_floor: employee_cap_floor_all,
    resident_cap_floor: resident_cap_floor_all,
    wage_base_given: wage_base_given_all,
    income_base_given: income_base_given_all,
    employee_deductible_check: employee_deductible_check_all,
    resident_deductible_check: resident_deductible_check_all,
    employee_ratio_check: employee_ratio_check_all,
    resident_ratio_check: resident_ratio_check_all,
    "hospital_levels.level_ratio_check": hospital_levels_level_ratio_check_all,
    "hospital_levels.employee_ratio_steps@step0": hospital_levels_employee_ratio_steps_step0_all,
    employee_ratio_steps: employee_ratio_steps_all,
    "hospital_levels.resident_ratio_steps@step0": hospital_levels_resident_ratio_steps_step0_all,
    resident_ratio_steps: resident_ratio_steps_all,
    employee_cap_check: employee_cap_check_all,
    resident_cap_check: resident_cap_check_all,
    employee_outpatient_check: employee_outpatient_check_all,
    resident_outpatient_check: resident_outpatient_check_all,
    "hospital_levels.employee_outpatient_level_check": hospital_levels_employee_outpatient_level_check_all,
    "hospital_levels.resident_outpatient_level_check": hospital_levels_resident_outpatient_level_check_all,
    employee_benefits_complete: employee_benefits_complete_all,
    resident_benefits_complete: resident_benefits_complete_all,
    employee_outpatient_cap_given: employee_outpatient_cap_given_all,
    resident_outpatient_cap_given: resident_outpatient_cap_given_all,
    schemes_apart: schemes_apart_all,
    "counties.city_one_account": counties_city_one_account_all,
    pool_earmarked: pool_earmarked_all,
    gap_pool_closing: gap_pool_closing_all,
    gap_pool_excess: gap_pool_excess_all,
    "cities.closing_balance": cities_closing_balance_all,
    spending_by_income: spending_by_income_all,
    budget_surplus: budget_surplus_all,
    no_current_deficit: no_current_deficit_all,
    no_accumulated_deficit: no_accumulated_deficit_all,
    employee_income_factors: employee_income_factors_all,
    resident_income_factors: resident_income_factors_all,
    spending_factors: spending_factors_all,
    "budget_lines.closed_lines": budget_lines_closed_lines_all,
    case_payment_main: case_payment_main_all,
    case_payment_share: case_payment_share_all,
    services_everywhere: services_everywhere_all,
    plan_on_time: plan_on_time_all,
    budget_rules_on_time: budget_rules_on_time_all,
    warning_on_time: warning_on_time_all,
    uniform_policy_on_time: uniform_policy_on_time_all,
    fund_rules_on_time: fund_rules_on_time_all,
    account_on_time: account_on_time_all,
    assessment_on_time: assessment_on_time_all,
    start_on_time: start_on_time_all,
    unfinished_before_start: unfinished_before_start_all,
    prerequisites_done: prerequisites_done_all,
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

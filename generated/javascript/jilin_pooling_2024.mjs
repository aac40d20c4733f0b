// 吉林省级统筹（jilin_pooling_2024）：关于推动基本医疗保险省级统筹的意见
//
// 依据《004》。由 mingce 从政策源文件生成，修改请改源文件。
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
/** @typedef {"pool" | "调剂金" | "distributable" | "可分配额" | "areas.in_deficit" | "in_deficit" | "当期赤字" | "fund_established" | "调剂金已建立" | "areas.allocation" | "allocation" | "风险调剂金分配" | "full_distribution" | "调剂金全部分配" | "areas.net_transfer" | "net_transfer" | "净调剂额" | "areas.result_after" | "result_after" | "调剂后结果" | "areas.residual_gap" | "residual_gap" | "剩余缺口" | "areas.gap_paid_by_balance" | "gap_paid_by_balance" | "结余支付额" | "areas.gap_paid_by_budget" | "gap_paid_by_budget" | "财政支付额" | "city_pooling_first" | "先做实市级统筹" | "resident_before_employee" | "先居民后职工" | "funds_before_pooling" | "调剂金先于省级统筹" | "preparation_done" | "前期工作完成" | "unified_count" | "已统一项数" | "employer_rate_check" | "单位费率合规" | "areas.area_rate_check" | "area_rate_check" | "各地单位费率合规" | "uniform_employer_rate_check" | "单位费率全省统一" | "employee_rate_check" | "个人费率合规" | "resident_standard_check" | "居民个人标准合规" | "resident_subsidy_check" | "居民补助标准合规" | "resident_total_check" | "居民筹资总额合规" | "beyond_list_cleared" | "超清单政策清零" | "wage_checked" | "核对用平均工资" | "deductible_limit" | "起付标准上限" | "wage_base_given" | "平均工资基准列明" | "deductible_check" | "起付标准合规" | "deductible_steps" | "起付标准拉开差距" | "overall_ratio" | "总体支付比例" | "ratio_check" | "总体支付比例合规" | "schemes_gap" | "职工支付比例较高" | "ratio_steps" | "支付比例拉开差距" | "employee_cap_check" | "职工限额达标" | "resident_cap_check" | "居民限额达标" | "budget_units.gap_is_verified" | "gap_is_verified" | "缺口已核定" | "budget_units.spending_by_income" | "spending_by_income" | "以收定支" | "city_units" | "市州预算齐全" | "special_units" | "单列地区预算齐全" | "budget_units.gap_verified" | "gap_verified" | "缺口须核定" | "review_everywhere" | "智能审核全面应用" | "services_everywhere" | "经办服务五级覆盖"} OutputName 结果的别名或者中文名称 */
/**
 * @typedef {object} Given_areas 地区名单的一项
 * @property {string | null} [code] 代码
 * @property {GivenNumber | null} [insured] 参保人数（人）
 * @property {GivenNumber | null} [remit] 上缴额（元）
 * @property {GivenNumber | null} [current_result] 当期结果（元）
 * @property {GivenNumber | null} [dependency_ratio] 抚养比
 * @property {GivenNumber | null} [payable_months] 可支付月数（月）
 * @property {GivenNumber | null} [performance_score] 绩效得分（分）
 * @property {GivenNumber | null} [responsibility_score] 责任得分（分）
 * @property {GivenNumber | null} [coefficient] 评价系数
 * @property {GivenNumber | null} [accumulated_balance] 滚存结余额（元）
 * @property {GivenNumber | null} [area_employer_rate] 地区单位费率
 * @property {string | null} [代码] 即 code
 * @property {GivenNumber | null} [参保人数] 即 insured
 * @property {GivenNumber | null} [上缴额] 即 remit
 * @property {GivenNumber | null} [当期结果] 即 current_result
 * @property {GivenNumber | null} [抚养比] 即 dependency_ratio
 * @property {GivenNumber | null} [可支付月数] 即 payable_months
 * @property {GivenNumber | null} [绩效得分] 即 performance_score
 * @property {GivenNumber | null} [责任得分] 即 responsibility_score
 * @property {GivenNumber | null} [评价系数] 即 coefficient
 * @property {GivenNumber | null} [滚存结余额] 即 accumulated_balance
 * @property {GivenNumber | null} [地区单位费率] 即 area_employer_rate
 */
/**
 * @typedef {object} Result_areas 地区名单一项的结果
 * @property {string} [code] 代码
 * @property {boolean} in_deficit 当期赤字
 * @property {number | bigint | Exact | null | Open} allocation 风险调剂金分配（元）
 * @property {number | bigint | Exact | null | Open} net_transfer 净调剂额（元）
 * @property {number | bigint | Exact | null | Open} result_after 调剂后结果（元）
 * @property {number | bigint | Exact | null | Open} residual_gap 剩余缺口（元）
 * @property {number | bigint | Exact | null | Open} gap_paid_by_balance 结余支付额（元）
 * @property {number | bigint | Exact | null | Open} gap_paid_by_budget 财政支付额（元）
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} area_rate_check 各地单位费率合规
 * @property {string} [代码] 即 code
 * @property {boolean} 当期赤字 即 in_deficit
 * @property {number | bigint | Exact | null | Open} 风险调剂金分配 即 allocation
 * @property {number | bigint | Exact | null | Open} 净调剂额 即 net_transfer
 * @property {number | bigint | Exact | null | Open} 调剂后结果 即 result_after
 * @property {number | bigint | Exact | null | Open} 剩余缺口 即 residual_gap
 * @property {number | bigint | Exact | null | Open} 结余支付额 即 gap_paid_by_balance
 * @property {number | bigint | Exact | null | Open} 财政支付额 即 gap_paid_by_budget
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 各地单位费率合规 即 area_rate_check
 */
/**
 * @typedef {object} Given_hospital_levels 机构级别名单的一项
 * @property {string | null} [level_name] 级别名称
 * @property {GivenNumber | null} [level_deductible] 起付标准档（元）
 * @property {GivenNumber | null} [level_ratio] 支付比例档
 * @property {string | null} [级别名称] 即 level_name
 * @property {GivenNumber | null} [起付标准档] 即 level_deductible
 * @property {GivenNumber | null} [支付比例档] 即 level_ratio
 */
/**
 * @typedef {object} Given_budget_units 预算单位名单的一项
 * @property {string | null} [unit_name] 单位名称
 * @property {"city" | "市州" | "changbaishan" | "长白山保护开发区" | "meihekou" | "梅河口市" | null} [unit_kind] 单位种类
 * @property {GivenNumber | null} [unit_income] 单位收入预算（元）
 * @property {GivenNumber | null} [unit_spending] 单位支出预算（元）
 * @property {GivenNumber | null} [claimed_gap] 单位申报缺口（元）
 * @property {GivenNumber | null} [verified_gap] 单位核定缺口（元）
 * @property {string | null} [单位名称] 即 unit_name
 * @property {"city" | "市州" | "changbaishan" | "长白山保护开发区" | "meihekou" | "梅河口市" | null} [单位种类] 即 unit_kind
 * @property {GivenNumber | null} [单位收入预算] 即 unit_income
 * @property {GivenNumber | null} [单位支出预算] 即 unit_spending
 * @property {GivenNumber | null} [单位申报缺口] 即 claimed_gap
 * @property {GivenNumber | null} [单位核定缺口] 即 verified_gap
 */
/**
 * @typedef {object} Result_budget_units 预算单位名单一项的结果
 * @property {string} [unit_name] 单位名称
 * @property {boolean} gap_is_verified 缺口已核定
 * @property {"satisfied" | "deviates" | "violated" | "notice"} spending_by_income 以收定支
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} gap_verified 缺口须核定
 * @property {string} [单位名称] 即 unit_name
 * @property {boolean} 缺口已核定 即 gap_is_verified
 * @property {"satisfied" | "deviates" | "violated" | "notice"} 以收定支 即 spending_by_income
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 缺口须核定 即 gap_verified
 */
/**
 * @typedef {object} PolicyRecord
 * @property {"employee" | "职工医保" | "resident" | "居民医保" | null} [scheme] 险种
 * @property {GivenNumber | null} [withheld] 暂不分配额（元）
 * @property {GivenTruth | null} [withheld_justified] 暂不分配已说明
 * @property {string | null} [city_pooling_done_on] 做实市级统筹日
 * @property {string | null} [resident_fund_on] 居民调剂金建立日
 * @property {string | null} [employee_fund_on] 职工调剂金建立日
 * @property {string | null} [pooling_started_on] 省级统筹实施日
 * @property {string | null} [calculation_done_on] 基金测算完成日
 * @property {string | null} [policies_unified_on] 政策统一完成日
 * @property {string | null} [systems_adjusted_on] 信息系统调整完成日
 * @property {GivenTruth | null} [coverage_unified] 覆盖范围已统一
 * @property {GivenTruth | null} [funding_unified] 筹资标准已统一
 * @property {GivenTruth | null} [benefits_unified] 待遇政策已统一
 * @property {GivenTruth | null} [payment_unified] 医保支付已统一
 * @property {GivenTruth | null} [budget_unified] 预算管理已统一
 * @property {GivenNumber | null} [beyond_list_count] 超清单政策数（个）
 * @property {GivenNumber | null} [employer_rate] 单位费率
 * @property {GivenNumber | null} [employee_rate] 个人费率
 * @property {GivenNumber | null} [resident_standard] 居民个人标准（元）
 * @property {GivenNumber | null} [resident_subsidy] 居民补助标准（元）
 * @property {GivenNumber | null} [national_standard] 国家个人标准（元）
 * @property {GivenNumber | null} [national_subsidy] 国家补助标准（元）
 * @property {GivenNumber | null} [wage_base] 平均工资基准（元）
 * @property {GivenNumber | null} [wage_base_now] 当年平均工资（元）
 * @property {GivenNumber | null} [employee_deductible] 职工住院起付标准（元）
 * @property {GivenTruth | null} [deductible_justified] 起付标准偏离已说明
 * @property {GivenNumber | null} [fund_paid] 基金支付额（元）
 * @property {GivenNumber | null} [in_scope_cost] 政策范围费用（元）
 * @property {GivenNumber | null} [employee_ratio] 职工支付比例
 * @property {GivenNumber | null} [resident_ratio] 居民支付比例
 * @property {GivenNumber | null} [employee_cap] 职工最高支付限额（元）
 * @property {GivenNumber | null} [resident_cap] 居民最高支付限额（元）
 * @property {GivenNumber | null} [national_employee_cap] 国家职工限额标准（元）
 * @property {GivenNumber | null} [national_resident_cap] 国家居民限额标准（元）
 * @property {GivenNumber | null} [reviewed_institutions] 智能审核覆盖机构数（个）
 * @property {GivenNumber | null} [institutions] 定点机构数（个）
 * @property {GivenNumber | null} [covered_units] 服务覆盖单位数（个）
 * @property {GivenNumber | null} [all_units] 应覆盖单位数（个）
 * @property {"employee" | "职工医保" | "resident" | "居民医保" | null} [险种] 即 scheme
 * @property {GivenNumber | null} [暂不分配额] 即 withheld
 * @property {GivenTruth | null} [暂不分配已说明] 即 withheld_justified
 * @property {string | null} [做实市级统筹日] 即 city_pooling_done_on
 * @property {string | null} [居民调剂金建立日] 即 resident_fund_on
 * @property {string | null} [职工调剂金建立日] 即 employee_fund_on
 * @property {string | null} [省级统筹实施日] 即 pooling_started_on
 * @property {string | null} [基金测算完成日] 即 calculation_done_on
 * @property {string | null} [政策统一完成日] 即 policies_unified_on
 * @property {string | null} [信息系统调整完成日] 即 systems_adjusted_on
 * @property {GivenTruth | null} [覆盖范围已统一] 即 coverage_unified
 * @property {GivenTruth | null} [筹资标准已统一] 即 funding_unified
 * @property {GivenTruth | null} [待遇政策已统一] 即 benefits_unified
 * @property {GivenTruth | null} [医保支付已统一] 即 payment_unified
 * @property {GivenTruth | null} [预算管理已统一] 即 budget_unified
 * @property {GivenNumber | null} [超清单政策数] 即 beyond_list_count
 * @property {GivenNumber | null} [单位费率] 即 employer_rate
 * @property {GivenNumber | null} [个人费率] 即 employee_rate
 * @property {GivenNumber | null} [居民个人标准] 即 resident_standard
 * @property {GivenNumber | null} [居民补助标准] 即 resident_subsidy
 * @property {GivenNumber | null} [国家个人标准] 即 national_standard
 * @property {GivenNumber | null} [国家补助标准] 即 national_subsidy
 * @property {GivenNumber | null} [平均工资基准] 即 wage_base
 * @property {GivenNumber | null} [当年平均工资] 即 wage_base_now
 * @property {GivenNumber | null} [职工住院起付标准] 即 employee_deductible
 * @property {GivenTruth | null} [起付标准偏离已说明] 即 deductible_justified
 * @property {GivenNumber | null} [基金支付额] 即 fund_paid
 * @property {GivenNumber | null} [政策范围费用] 即 in_scope_cost
 * @property {GivenNumber | null} [职工支付比例] 即 employee_ratio
 * @property {GivenNumber | null} [居民支付比例] 即 resident_ratio
 * @property {GivenNumber | null} [职工最高支付限额] 即 employee_cap
 * @property {GivenNumber | null} [居民最高支付限额] 即 resident_cap
 * @property {GivenNumber | null} [国家职工限额标准] 即 national_employee_cap
 * @property {GivenNumber | null} [国家居民限额标准] 即 national_resident_cap
 * @property {GivenNumber | null} [智能审核覆盖机构数] 即 reviewed_institutions
 * @property {GivenNumber | null} [定点机构数] 即 institutions
 * @property {GivenNumber | null} [服务覆盖单位数] 即 covered_units
 * @property {GivenNumber | null} [应覆盖单位数] 即 all_units
 * @property {Given_areas[] | null} [areas] 地区名单
 * @property {Given_hospital_levels[] | null} [hospital_levels] 机构级别名单
 * @property {Given_budget_units[] | null} [budget_units] 预算单位名单
 * @property {Given_areas[] | null} [地区名单] 即 areas
 * @property {Given_hospital_levels[] | null} [机构级别名单] 即 hospital_levels
 * @property {Given_budget_units[] | null} [预算单位名单] 即 budget_units
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
 * @property {GivenNumber | null} [weight_insured] 参保规模权重
 * @property {GivenNumber | null} [weight_dependency] 抚养比权重
 * @property {GivenNumber | null} [weight_risk] 运行风险权重
 * @property {GivenNumber | null} [weight_performance] 绩效考核权重
 * @property {GivenNumber | null} [weight_responsibility] 主体责任权重
 * @property {GivenNumber | null} [deficit_multiple] 赤字系数
 * @property {GivenNumber | null} [employer_rate_target] 单位费率目标
 * @property {GivenNumber | null} [employer_rate_tolerance] 单位费率容差
 * @property {GivenNumber | null} [employee_rate_fixed] 个人费率标准
 * @property {GivenNumber | null} [deductible_multiple] 起付标准倍率
 * @property {GivenNumber | null} [ratio_target] 支付比例目标
 * @property {GivenNumber | null} [ratio_tolerance] 支付比例容差
 * @property {GivenNumber | null} [city_count] 市州个数（个）
 * @property {GivenNumber | null} [参保规模权重] 即 weight_insured
 * @property {GivenNumber | null} [抚养比权重] 即 weight_dependency
 * @property {GivenNumber | null} [运行风险权重] 即 weight_risk
 * @property {GivenNumber | null} [绩效考核权重] 即 weight_performance
 * @property {GivenNumber | null} [主体责任权重] 即 weight_responsibility
 * @property {GivenNumber | null} [赤字系数] 即 deficit_multiple
 * @property {GivenNumber | null} [单位费率目标] 即 employer_rate_target
 * @property {GivenNumber | null} [单位费率容差] 即 employer_rate_tolerance
 * @property {GivenNumber | null} [个人费率标准] 即 employee_rate_fixed
 * @property {GivenNumber | null} [起付标准倍率] 即 deductible_multiple
 * @property {GivenNumber | null} [支付比例目标] 即 ratio_target
 * @property {GivenNumber | null} [支付比例容差] 即 ratio_tolerance
 * @property {GivenNumber | null} [市州个数] 即 city_count
 */
/**
 * @typedef {object} GivenReadings
 * @property {"inverse" | "反比" | "direct" | "正比" | null} [dependency_direction] 抚养比方向
 * @property {"balance_first" | "先用结余" | "fiscal_only" | "全由财政" | null} [gap_order] 缺口承担次序
 * @property {"prior_year" | "上年度" | "same_year" | "当年度" | null} [wage_year] 平均工资的年份
 * @property {GivenTruth | null} [each_part] 居民筹资分项核对
 * @property {"inverse" | "反比" | "direct" | "正比" | null} [抚养比方向] 即 dependency_direction
 * @property {"balance_first" | "先用结余" | "fiscal_only" | "全由财政" | null} [缺口承担次序] 即 gap_order
 * @property {"prior_year" | "上年度" | "same_year" | "当年度" | null} [平均工资的年份] 即 wage_year
 * @property {GivenTruth | null} [居民筹资分项核对] 即 each_part
 */
/**
 * @typedef {object} Outputs
 * @property {number | bigint | Exact} pool 调剂金（元）
 * @property {number | bigint | Exact} distributable 可分配额（元）
 * @property {boolean} fund_established 调剂金已建立
 * @property {"satisfied" | "deviates" | "violated" | "notice"} full_distribution 调剂金全部分配
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} city_pooling_first 先做实市级统筹
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} resident_before_employee 先居民后职工
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} funds_before_pooling 调剂金先于省级统筹
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} preparation_done 前期工作完成
 * @property {number} unified_count 已统一项数（个）
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} employer_rate_check 单位费率合规
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} uniform_employer_rate_check 单位费率全省统一
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} employee_rate_check 个人费率合规
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} resident_standard_check 居民个人标准合规
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} resident_subsidy_check 居民补助标准合规
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} resident_total_check 居民筹资总额合规
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} beyond_list_cleared 超清单政策清零
 * @property {number | bigint | Exact | null} wage_checked 核对用平均工资（元）
 * @property {number | bigint | Exact | null} deductible_limit 起付标准上限（元）
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} wage_base_given 平均工资基准列明
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} deductible_check 起付标准合规
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} deductible_steps 起付标准拉开差距
 * @property {number | bigint | Exact | null} overall_ratio 总体支付比例
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} ratio_check 总体支付比例合规
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} schemes_gap 职工支付比例较高
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} ratio_steps 支付比例拉开差距
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} employee_cap_check 职工限额达标
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} resident_cap_check 居民限额达标
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} city_units 市州预算齐全
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} special_units 单列地区预算齐全
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} review_everywhere 智能审核全面应用
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} services_everywhere 经办服务五级覆盖
 * @property {Result_areas[]} areas 地区名单
 * @property {Result_budget_units[]} budget_units 预算单位名单
 * @property {number | bigint | Exact} 调剂金 即 pool
 * @property {number | bigint | Exact} 可分配额 即 distributable
 * @property {boolean} 调剂金已建立 即 fund_established
 * @property {"satisfied" | "deviates" | "violated" | "notice"} 调剂金全部分配 即 full_distribution
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 先做实市级统筹 即 city_pooling_first
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 先居民后职工 即 resident_before_employee
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 调剂金先于省级统筹 即 funds_before_pooling
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 前期工作完成 即 preparation_done
 * @property {number} 已统一项数 即 unified_count
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 单位费率合规 即 employer_rate_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 单位费率全省统一 即 uniform_employer_rate_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 个人费率合规 即 employee_rate_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 居民个人标准合规 即 resident_standard_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 居民补助标准合规 即 resident_subsidy_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 居民筹资总额合规 即 resident_total_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 超清单政策清零 即 beyond_list_cleared
 * @property {number | bigint | Exact | null} 核对用平均工资 即 wage_checked
 * @property {number | bigint | Exact | null} 起付标准上限 即 deductible_limit
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 平均工资基准列明 即 wage_base_given
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 起付标准合规 即 deductible_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 起付标准拉开差距 即 deductible_steps
 * @property {number | bigint | Exact | null} 总体支付比例 即 overall_ratio
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 总体支付比例合规 即 ratio_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 职工支付比例较高 即 schemes_gap
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 支付比例拉开差距 即 ratio_steps
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 职工限额达标 即 employee_cap_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 居民限额达标 即 resident_cap_check
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 市州预算齐全 即 city_units
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 单列地区预算齐全 即 special_units
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 智能审核全面应用 即 review_everywhere
 * @property {"satisfied" | "deviates" | "violated" | "notice" | null} 经办服务五级覆盖 即 services_everywhere
 * @property {Result_areas[]} 地区名单 即 areas
 * @property {Result_budget_units[]} 预算单位名单 即 budget_units
 */
/**
 * @typedef {object} Readings
 * @property {"inverse" | "direct"} [dependency_direction] 抚养比方向
 * @property {"balance_first" | "fiscal_only"} [gap_order] 缺口承担次序
 * @property {"prior_year" | "same_year"} [wage_year] 平均工资的年份
 * @property {boolean} [each_part] 居民筹资分项核对
 * @property {"inverse" | "direct"} [抚养比方向] 即 dependency_direction
 * @property {"balance_first" | "fiscal_only"} [缺口承担次序] 即 gap_order
 * @property {"prior_year" | "same_year"} [平均工资的年份] 即 wage_year
 * @property {boolean} [居民筹资分项核对] 即 each_part
 */

/** 政策，以及它所含意义的摘要（SHA-256）。 */
const POLICY = { name: "吉林省级统筹", alias: "jilin_pooling_2024", title: "关于推动基本医疗保险省级统筹的意见", issuers: ["吉林省人民政府办公厅"], document: "004", first: 2024, last: 2060, begins: [1, 1], digest: "098bb37c02c8ec98482d4dff62608fa2ff3bdc45f86ae8585b7992d72da25089" }
// 多处用到的类型
const TYPE_1 = { kind: "number", unit: "元", suffix: "元", ratio: false, word: "金额", grain: "1/100", storedIn: "1/100", wide: false }
const TYPE_2 = { kind: "truth" }
const TYPE_3 = { kind: "day" }
const TYPE_4 = { kind: "number", unit: "个", suffix: "个", ratio: false, word: "个数", grain: "1", storedIn: "1", wide: false }
const TYPE_5 = { kind: "number", unit: "", suffix: "", ratio: true, word: "比例", grain: "1/1000000", storedIn: "1/1000000", wide: false }
const TYPE_6 = { kind: "number", unit: "", suffix: "", ratio: true, word: "倍数", grain: "1/1000000", storedIn: "1/1000000", wide: false }
const TYPE_7 = { kind: "number", unit: "", suffix: "", ratio: true, word: "比例", grain: "1/10000", storedIn: "1/10000", wide: false }
const TYPE_8 = { kind: "number", unit: "元", suffix: "元", ratio: false, word: "金额", grain: "1/100", storedIn: "1/100", wide: true }
const TYPE_9 = { kind: "choice", category: "核对结果", choices: [{ alias: "satisfied", name: "满足" }, { alias: "deviates", name: "偏离" }, { alias: "violated", name: "违反" }, { alias: "notice", name: "提示" }] }
const TYPE_10 = { kind: "text" }
const TYPE_11 = { kind: "number", unit: "分", suffix: "分", ratio: false, word: "分值", grain: "1/100", storedIn: "1/100", wide: false }
/** 输入 @type {Item[]} */
const INPUTS = [
  { key: "scheme", alias: "scheme", name: "险种", role: "input", period: "once", list: null, kind: "choice", category: "险种类", choices: [{ alias: "employee", name: "职工医保" }, { alias: "resident", name: "居民医保" }], low: null, high: null },
  { key: "withheld", alias: "withheld", name: "暂不分配额", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000000", default: 0 },
  { key: "withheld_justified", alias: "withheld_justified", name: "暂不分配已说明", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "city_pooling_done_on", alias: "city_pooling_done_on", name: "做实市级统筹日", role: "input", period: "once", list: null, ...TYPE_3, low: null, high: null, optional: true },
  { key: "resident_fund_on", alias: "resident_fund_on", name: "居民调剂金建立日", role: "input", period: "once", list: null, ...TYPE_3, low: null, high: null, optional: true },
  { key: "employee_fund_on", alias: "employee_fund_on", name: "职工调剂金建立日", role: "input", period: "once", list: null, ...TYPE_3, low: null, high: null, optional: true },
  { key: "pooling_started_on", alias: "pooling_started_on", name: "省级统筹实施日", role: "input", period: "once", list: null, ...TYPE_3, low: null, high: null, optional: true },
  { key: "calculation_done_on", alias: "calculation_done_on", name: "基金测算完成日", role: "input", period: "once", list: null, ...TYPE_3, low: null, high: null, optional: true },
  { key: "policies_unified_on", alias: "policies_unified_on", name: "政策统一完成日", role: "input", period: "once", list: null, ...TYPE_3, low: null, high: null, optional: true },
  { key: "systems_adjusted_on", alias: "systems_adjusted_on", name: "信息系统调整完成日", role: "input", period: "once", list: null, ...TYPE_3, low: null, high: null, optional: true },
  { key: "coverage_unified", alias: "coverage_unified", name: "覆盖范围已统一", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "funding_unified", alias: "funding_unified", name: "筹资标准已统一", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "benefits_unified", alias: "benefits_unified", name: "待遇政策已统一", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "payment_unified", alias: "payment_unified", name: "医保支付已统一", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "budget_unified", alias: "budget_unified", name: "预算管理已统一", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "beyond_list_count", alias: "beyond_list_count", name: "超清单政策数", role: "input", period: "once", list: null, ...TYPE_4, low: "0", high: "100000", optional: true },
  { key: "employer_rate", alias: "employer_rate", name: "单位费率", role: "input", period: "once", list: null, ...TYPE_5, low: "0", high: "1", optional: true },
  { key: "employee_rate", alias: "employee_rate", name: "个人费率", role: "input", period: "once", list: null, ...TYPE_5, low: "0", high: "1", optional: true },
  { key: "resident_standard", alias: "resident_standard", name: "居民个人标准", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "100000", optional: true },
  { key: "resident_subsidy", alias: "resident_subsidy", name: "居民补助标准", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "100000", optional: true },
  { key: "national_standard", alias: "national_standard", name: "国家个人标准", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "100000", optional: true },
  { key: "national_subsidy", alias: "national_subsidy", name: "国家补助标准", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "100000", optional: true },
  { key: "wage_base", alias: "wage_base", name: "平均工资基准", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "100000000", optional: true },
  { key: "wage_base_now", alias: "wage_base_now", name: "当年平均工资", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "100000000", optional: true },
  { key: "employee_deductible", alias: "employee_deductible", name: "职工住院起付标准", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "100000000", optional: true },
  { key: "deductible_justified", alias: "deductible_justified", name: "起付标准偏离已说明", role: "input", period: "once", list: null, ...TYPE_2, low: null, high: null, default: false },
  { key: "fund_paid", alias: "fund_paid", name: "基金支付额", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "100000000000", optional: true },
  { key: "in_scope_cost", alias: "in_scope_cost", name: "政策范围费用", role: "input", period: "once", list: null, ...TYPE_1, low: "10000", high: "100000000000", optional: true },
  { key: "employee_ratio", alias: "employee_ratio", name: "职工支付比例", role: "input", period: "once", list: null, ...TYPE_5, low: "0", high: "1", optional: true },
  { key: "resident_ratio", alias: "resident_ratio", name: "居民支付比例", role: "input", period: "once", list: null, ...TYPE_5, low: "0", high: "1", optional: true },
  { key: "employee_cap", alias: "employee_cap", name: "职工最高支付限额", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000", optional: true },
  { key: "resident_cap", alias: "resident_cap", name: "居民最高支付限额", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000", optional: true },
  { key: "national_employee_cap", alias: "national_employee_cap", name: "国家职工限额标准", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000", optional: true },
  { key: "national_resident_cap", alias: "national_resident_cap", name: "国家居民限额标准", role: "input", period: "once", list: null, ...TYPE_1, low: "0", high: "1000000000", optional: true },
  { key: "reviewed_institutions", alias: "reviewed_institutions", name: "智能审核覆盖机构数", role: "input", period: "once", list: null, ...TYPE_4, low: "0", high: "1000000", optional: true },
  { key: "institutions", alias: "institutions", name: "定点机构数", role: "input", period: "once", list: null, ...TYPE_4, low: "0", high: "1000000", optional: true },
  { key: "covered_units", alias: "covered_units", name: "服务覆盖单位数", role: "input", period: "once", list: null, ...TYPE_4, low: "0", high: "1000000", optional: true },
  { key: "all_units", alias: "all_units", name: "应覆盖单位数", role: "input", period: "once", list: null, ...TYPE_4, low: "0", high: "1000000", optional: true },
]
/** 名单 @type {ItemList[]} */
const LISTS = [
  { alias: "areas", name: "地区名单", memberName: "地区", datedBy: null, fields: [{ key: "areas.code", alias: "code", name: "代码", role: "input", period: "once", list: "areas", ...TYPE_10, low: null, high: null, unique: true }, { key: "areas.insured", alias: "insured", name: "参保人数", role: "input", period: "once", list: "areas", kind: "number", unit: "人", suffix: "人", ratio: false, word: "人数", grain: "1", storedIn: "1", wide: false, low: "0", high: "100000000" }, { key: "areas.remit", alias: "remit", name: "上缴额", role: "input", period: "once", list: "areas", ...TYPE_1, low: "0", high: "1000000000000" }, { key: "areas.current_result", alias: "current_result", name: "当期结果", role: "input", period: "once", list: "areas", ...TYPE_1, low: "-1000000000000", high: "1000000000000" }, { key: "areas.dependency_ratio", alias: "dependency_ratio", name: "抚养比", role: "input", period: "once", list: "areas", ...TYPE_6, low: "1/100", high: "1000" }, { key: "areas.payable_months", alias: "payable_months", name: "可支付月数", role: "input", period: "once", list: "areas", kind: "number", unit: "月", suffix: "个月", ratio: false, word: "数量（月）", grain: "1/100", storedIn: "1/100", wide: false, low: "1/100", high: "1000" }, { key: "areas.performance_score", alias: "performance_score", name: "绩效得分", role: "input", period: "once", list: "areas", ...TYPE_11, low: "0", high: "1000" }, { key: "areas.responsibility_score", alias: "responsibility_score", name: "责任得分", role: "input", period: "once", list: "areas", ...TYPE_11, low: "0", high: "1000" }, { key: "areas.coefficient", alias: "coefficient", name: "评价系数", role: "input", period: "once", list: "areas", ...TYPE_6, low: "0", high: "1000" }, { key: "areas.accumulated_balance", alias: "accumulated_balance", name: "滚存结余额", role: "input", period: "once", list: "areas", ...TYPE_1, low: "0", high: "1000000000000" }, { key: "areas.area_employer_rate", alias: "area_employer_rate", name: "地区单位费率", role: "input", period: "once", list: "areas", ...TYPE_5, low: "0", high: "1", optional: true }] },
  { alias: "hospital_levels", name: "机构级别名单", memberName: "机构级别", datedBy: null, fields: [{ key: "hospital_levels.level_name", alias: "level_name", name: "级别名称", role: "input", period: "once", list: "hospital_levels", ...TYPE_10, low: null, high: null, unique: true }, { key: "hospital_levels.level_deductible", alias: "level_deductible", name: "起付标准档", role: "input", period: "once", list: "hospital_levels", ...TYPE_1, low: "0", high: "100000000" }, { key: "hospital_levels.level_ratio", alias: "level_ratio", name: "支付比例档", role: "input", period: "once", list: "hospital_levels", ...TYPE_5, low: "0", high: "1" }] },
  { alias: "budget_units", name: "预算单位名单", memberName: "预算单位", datedBy: null, fields: [{ key: "budget_units.unit_name", alias: "unit_name", name: "单位名称", role: "input", period: "once", list: "budget_units", ...TYPE_10, low: null, high: null, unique: true }, { key: "budget_units.unit_kind", alias: "unit_kind", name: "单位种类", role: "input", period: "once", list: "budget_units", kind: "choice", category: "预算单位类", choices: [{ alias: "city", name: "市州" }, { alias: "changbaishan", name: "长白山保护开发区" }, { alias: "meihekou", name: "梅河口市" }], low: null, high: null }, { key: "budget_units.unit_income", alias: "unit_income", name: "单位收入预算", role: "input", period: "once", list: "budget_units", ...TYPE_1, low: "0", high: "1000000000000" }, { key: "budget_units.unit_spending", alias: "unit_spending", name: "单位支出预算", role: "input", period: "once", list: "budget_units", ...TYPE_1, low: "0", high: "1000000000000" }, { key: "budget_units.claimed_gap", alias: "claimed_gap", name: "单位申报缺口", role: "input", period: "once", list: "budget_units", ...TYPE_1, low: "0", high: "1000000000000", default: 0 }, { key: "budget_units.verified_gap", alias: "verified_gap", name: "单位核定缺口", role: "input", period: "once", list: "budget_units", ...TYPE_1, low: "0", high: "1000000000000", optional: true }] },
]
/** 参数：steps 是 [起始年, 是否有效, 值]，值为 null 的待定 @type {Item[]} */
const PARAMETERS = [
  { key: "weight_insured", alias: "weight_insured", name: "参保规模权重", role: "parameter", ...TYPE_5, low: "0", high: "1", steps: [[2024, true, null]] },
  { key: "weight_dependency", alias: "weight_dependency", name: "抚养比权重", role: "parameter", ...TYPE_5, low: "0", high: "1", steps: [[2024, true, null]] },
  { key: "weight_risk", alias: "weight_risk", name: "运行风险权重", role: "parameter", ...TYPE_5, low: "0", high: "1", steps: [[2024, true, null]] },
  { key: "weight_performance", alias: "weight_performance", name: "绩效考核权重", role: "parameter", ...TYPE_5, low: "0", high: "1", steps: [[2024, true, null]] },
  { key: "weight_responsibility", alias: "weight_responsibility", name: "主体责任权重", role: "parameter", ...TYPE_5, low: "0", high: "1", steps: [[2024, true, null]] },
  { key: "deficit_multiple", alias: "deficit_multiple", name: "赤字系数", role: "parameter", ...TYPE_6, low: "0", high: "1000", steps: [[2024, true, null]] },
  { key: "employer_rate_target", alias: "employer_rate_target", name: "单位费率目标", role: "parameter", ...TYPE_5, low: "0", high: "1", steps: [[2024, true, 60000]] },
  { key: "employer_rate_tolerance", alias: "employer_rate_tolerance", name: "单位费率容差", role: "parameter", ...TYPE_5, low: "0", high: "1", steps: [[2024, true, 5000]] },
  { key: "employee_rate_fixed", alias: "employee_rate_fixed", name: "个人费率标准", role: "parameter", ...TYPE_5, low: "0", high: "1", steps: [[2024, true, 20000]] },
  { key: "deductible_multiple", alias: "deductible_multiple", name: "起付标准倍率", role: "parameter", ...TYPE_5, low: "0", high: "1", steps: [[2024, true, 100000]] },
  { key: "ratio_target", alias: "ratio_target", name: "支付比例目标", role: "parameter", ...TYPE_7, low: "0", high: "1", steps: [[2024, true, 7500]] },
  { key: "ratio_tolerance", alias: "ratio_tolerance", name: "支付比例容差", role: "parameter", ...TYPE_7, low: "0", high: "1", steps: [[2024, true, 200]] },
  { key: "city_count", alias: "city_count", name: "市州个数", role: "parameter", kind: "number", unit: "个", suffix: "个", ratio: false, word: "个数", grain: "1", storedIn: "1", wide: true, low: null, high: null, steps: [[2024, true, 9n]] },
]
/** 口径 @type {Item[]} */
const READINGS = [
  { key: "dependency_direction", alias: "dependency_direction", name: "抚养比方向", role: "reading", kind: "choice", category: "抚养比方向", choices: [{ alias: "inverse", name: "反比" }, { alias: "direct", name: "正比" }], low: null, high: null, chosen: "inverse", alternatives: ["direct"], reason: "条文没有写算法；在职与退休之比高的负担轻，份额应当小。居民医保若改用被抚养人口的比重，取正比", used: true },
  { key: "gap_order", alias: "gap_order", name: "缺口承担次序", role: "reading", kind: "choice", category: "缺口承担次序", choices: [{ alias: "balance_first", name: "先用结余" }, { alias: "fiscal_only", name: "全由财政" }], low: null, high: null, chosen: "balance_first", alternatives: ["fiscal_only"], reason: "条文写‘动用历年滚存结余或财政预算安排’；先用已有的基金，不足的再由财政安排", used: true },
  { key: "wage_year", alias: "wage_year", name: "平均工资的年份", role: "reading", kind: "choice", category: "平均工资的年份", choices: [{ alias: "prior_year", name: "上年度" }, { alias: "same_year", name: "当年度" }], low: null, high: null, chosen: "prior_year", alternatives: ["same_year"], reason: "条文写‘年职工平均工资’，没有写哪一年；核对时当年的统计数还没有公布，其他省也用上年度", used: true },
  { key: "each_part", alias: "each_part", name: "居民筹资分项核对", role: "reading", ...TYPE_2, low: null, high: null, chosen: true, alternatives: [false], reason: "国家对个人缴费和政府补助分别规定标准，所以逐项不低于；备选只看两项之和", used: true },
]
/** 计算的值 @type {Item[]} */
const DEFINITIONS = [
  { key: "pool", alias: "pool", name: "调剂金", role: "definition", public: true, period: "once", list: null, ...TYPE_8, statement: { kind: "规则", name: "调剂金" }, basis: ["《004》一第5段第1句、第4段第1句"], formula: "各地区的上缴额之和", reads: [["areas.remit", 0, false, true]], branches: [] },
  { key: "distributable", alias: "distributable", name: "可分配额", role: "definition", public: true, period: "once", list: null, ...TYPE_8, statement: { kind: "规则", name: "可分配额" }, basis: ["《004》一第5段第1句"], formula: "调剂金－暂不分配额，低于0元的按0元计", reads: [["pool", 0, false, false], ["withheld", 0, false, false]], branches: [] },
  { key: "areas.in_deficit", alias: "in_deficit", name: "当期赤字", role: "definition", public: true, period: "once", list: "areas", ...TYPE_2, statement: { kind: "规则", name: "当期赤字" }, basis: ["《004》一第5段第1句"], formula: "当期结果低于0元", reads: [["areas.current_result", 0, false, false]], branches: [] },
  { key: "fund_established", alias: "fund_established", name: "调剂金已建立", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "规则", name: "调剂金已建立" }, basis: ["《004》一第4段第1句"], formula: "（险种为居民医保的为已填报居民调剂金建立日且居民调剂金建立日不晚于本年度末日，否则为已填报职工调剂金建立日且职工调剂金建立日不晚于本年度末日）", reads: [["scheme", 0, false, false], ["resident_fund_on", 0, false, false], ["employee_fund_on", 0, false, false]], branches: [{ because: "险种为居民医保", formula: "已填报居民调剂金建立日且居民调剂金建立日不晚于本年度末日", reads: [["scheme", 0, false, false], ["resident_fund_on", 0, false, false]] }, { because: "“险种为居民医保”不成立", formula: "已填报职工调剂金建立日且职工调剂金建立日不晚于本年度末日", reads: [["scheme", 0, false, false], ["employee_fund_on", 0, false, false]] }] },
  { key: "areas.allocation", alias: "allocation", name: "风险调剂金分配", role: "definition", public: true, period: "once", list: "areas", ...TYPE_8, statement: { kind: "分配", name: "风险调剂金分配" }, basis: ["《004》一第5段第1句、三第1段第7句"], formula: "（调剂金已建立的为可分配额在各地区之间按参保规模、抚养状况、基金运行风险、绩效考核、主体责任落实情况等因素分配的份额，否则不适用）", reads: [["fund_established", 0, false, false], ["distributable", 0, false, false], ["weight_insured", 0, false, false], ["areas.insured", 0, false, true], ["weight_dependency", 0, false, false], ["dependency_direction", 0, false, false], ["areas.dependency_ratio", 0, false, true], ["weight_risk", 0, false, false], ["areas.payable_months", 0, false, true], ["weight_performance", 0, false, false], ["areas.performance_score", 0, false, true], ["weight_responsibility", 0, false, false], ["areas.responsibility_score", 0, false, true], ["areas.in_deficit", 0, false, true], ["deficit_multiple", 0, false, false], ["areas.coefficient", 0, false, true]], branches: [{ because: "调剂金已建立", formula: "可分配额在各地区之间按参保规模、抚养状况、基金运行风险、绩效考核、主体责任落实情况等因素分配的份额", reads: [["fund_established", 0, false, false], ["distributable", 0, false, false], ["weight_insured", 0, false, false], ["areas.insured", 0, false, true], ["weight_dependency", 0, false, false], ["dependency_direction", 0, false, false], ["areas.dependency_ratio", 0, false, true], ["weight_risk", 0, false, false], ["areas.payable_months", 0, false, true], ["weight_performance", 0, false, false], ["areas.performance_score", 0, false, true], ["weight_responsibility", 0, false, false], ["areas.responsibility_score", 0, false, true], ["areas.in_deficit", 0, false, true], ["deficit_multiple", 0, false, false], ["areas.coefficient", 0, false, true]] }, { because: "“调剂金已建立”不成立", formula: "不适用", reads: [["fund_established", 0, false, false]] }] },
  { key: "full_distribution", alias: "full_distribution", name: "调剂金全部分配", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "调剂金全部分配" }, basis: ["《004》一第5段第1句"], formula: "（暂不分配额为0元的，为满足；暂不分配已说明的，为偏离；其他情形，为违反）", reads: [["withheld", 0, false, false], ["withheld_justified", 0, false, false]], branches: [{ because: "暂不分配额为0元", formula: "满足", reads: [["withheld", 0, false, false]] }, { because: "暂不分配已说明", formula: "偏离", reads: [["withheld", 0, false, false], ["withheld_justified", 0, false, false]] }, { because: "“暂不分配额为0元”不成立，“暂不分配已说明”不成立", formula: "违反", reads: [["withheld", 0, false, false], ["withheld_justified", 0, false, false]] }] },
  { key: "areas.net_transfer", alias: "net_transfer", name: "净调剂额", role: "definition", public: true, period: "once", list: "areas", ...TYPE_8, statement: { kind: "规则", name: "净调剂额" }, basis: ["《004》一第5段第1句"], formula: "（调剂金已建立的为风险调剂金分配－上缴额，否则不适用）", reads: [["fund_established", 0, false, false], ["areas.allocation", 0, false, false], ["areas.remit", 0, false, false]], branches: [{ because: "调剂金已建立", formula: "风险调剂金分配－上缴额", reads: [["fund_established", 0, false, false], ["areas.allocation", 0, false, false], ["areas.remit", 0, false, false]] }, { because: "“调剂金已建立”不成立", formula: "不适用", reads: [["fund_established", 0, false, false]] }] },
  { key: "areas.result_after", alias: "result_after", name: "调剂后结果", role: "definition", public: true, period: "once", list: "areas", ...TYPE_8, statement: { kind: "规则", name: "调剂后结果" }, basis: ["《004》一第5段第2句"], formula: "（调剂金已建立的为当期结果＋净调剂额，否则不适用）", reads: [["fund_established", 0, false, false], ["areas.current_result", 0, false, false], ["areas.net_transfer", 0, false, false]], branches: [{ because: "调剂金已建立", formula: "当期结果＋净调剂额", reads: [["fund_established", 0, false, false], ["areas.current_result", 0, false, false], ["areas.net_transfer", 0, false, false]] }, { because: "“调剂金已建立”不成立", formula: "不适用", reads: [["fund_established", 0, false, false]] }] },
  { key: "areas.residual_gap", alias: "residual_gap", name: "剩余缺口", role: "definition", public: true, period: "once", list: "areas", ...TYPE_1, statement: { kind: "规则", name: "剩余缺口" }, basis: ["《004》一第5段第2句"], formula: "（调剂金已建立的为－调剂后结果，低于0元的按0元计，否则不适用）", reads: [["fund_established", 0, false, false], ["areas.result_after", 0, false, false]], branches: [{ because: "调剂金已建立", formula: "－调剂后结果，低于0元的按0元计", reads: [["fund_established", 0, false, false], ["areas.result_after", 0, false, false]] }, { because: "“调剂金已建立”不成立", formula: "不适用", reads: [["fund_established", 0, false, false]] }] },
  { key: "residual_sharing@due0", alias: "residual_sharing@due0", name: "滚存结余应担额", role: "definition", public: false, period: "once", list: "areas", ...TYPE_1, statement: { kind: "分担", name: "剩余缺口分担" }, basis: ["《004》一第5段第2句"], formula: "（调剂金已建立的为剩余缺口，否则不适用）", reads: [["fund_established", 0, false, false], ["areas.residual_gap", 0, false, false]], branches: [{ because: "调剂金已建立", formula: "剩余缺口", reads: [["fund_established", 0, false, false], ["areas.residual_gap", 0, false, false]] }, { because: "“调剂金已建立”不成立", formula: "不适用", reads: [["fund_established", 0, false, false]] }] },
  { key: "areas.gap_paid_by_balance", alias: "gap_paid_by_balance", name: "结余支付额", role: "definition", public: true, period: "once", list: "areas", ...TYPE_1, statement: { kind: "分担", name: "剩余缺口分担" }, basis: ["《004》一第5段第2句"], formula: "（调剂金已建立的为滚存结余应担额，以（口径“缺口承担次序”取“先用结余”的为滚存结余额，否则为0元）为限，否则不适用）", reads: [["fund_established", 0, false, false], ["residual_sharing@due0", 0, false, false], ["gap_order", 0, false, false], ["areas.accumulated_balance", 0, false, false]], branches: [{ because: "调剂金已建立", formula: "滚存结余应担额，以（口径“缺口承担次序”取“先用结余”的为滚存结余额，否则为0元）为限", reads: [["fund_established", 0, false, false], ["residual_sharing@due0", 0, false, false], ["gap_order", 0, false, false], ["areas.accumulated_balance", 0, false, false]] }, { because: "“调剂金已建立”不成立", formula: "不适用", reads: [["fund_established", 0, false, false]] }] },
  { key: "areas.gap_paid_by_budget", alias: "gap_paid_by_budget", name: "财政支付额", role: "definition", public: true, period: "once", list: "areas", ...TYPE_1, statement: { kind: "分担", name: "剩余缺口分担" }, basis: ["《004》一第5段第2句"], formula: "（调剂金已建立的为滚存结余应担额－结余支付额，否则不适用）", reads: [["fund_established", 0, false, false], ["residual_sharing@due0", 0, false, false], ["areas.gap_paid_by_balance", 0, false, false]], branches: [{ because: "调剂金已建立", formula: "滚存结余应担额－结余支付额", reads: [["fund_established", 0, false, false], ["residual_sharing@due0", 0, false, false], ["areas.gap_paid_by_balance", 0, false, false]] }, { because: "“调剂金已建立”不成立", formula: "不适用", reads: [["fund_established", 0, false, false]] }] },
  { key: "city_pooling_first", alias: "city_pooling_first", name: "先做实市级统筹", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "先做实市级统筹" }, basis: ["《004》一第4段第1句"], formula: "（已填报居民调剂金建立日或者已填报职工调剂金建立日的为（（未填报居民调剂金建立日或者已填报做实市级统筹日且做实市级统筹日早于居民调剂金建立日）且（未填报职工调剂金建立日或者已填报做实市级统筹日且做实市级统筹日早于职工调剂金建立日）的，为满足；其他情形，为违反），否则不适用）", reads: [["resident_fund_on", 0, false, false], ["employee_fund_on", 0, false, false], ["city_pooling_done_on", 0, false, false]], branches: [{ because: "已填报居民调剂金建立日或者已填报职工调剂金建立日，（未填报居民调剂金建立日或者已填报做实市级统筹日且做实市级统筹日早于居民调剂金建立日）且（未填报职工调剂金建立日或者已填报做实市级统筹日且做实市级统筹日早于职工调剂金建立日）", formula: "满足", reads: [["resident_fund_on", 0, false, false], ["employee_fund_on", 0, false, false], ["city_pooling_done_on", 0, false, false]] }, { because: "已填报居民调剂金建立日或者已填报职工调剂金建立日，“（未填报居民调剂金建立日或者已填报做实市级统筹日且做实市级统筹日早于居民调剂金建立日）且（未填报职工调剂金建立日或者已填报做实市级统筹日且做实市级统筹日早于职工调剂金建立日）”不成立", formula: "违反", reads: [["resident_fund_on", 0, false, false], ["employee_fund_on", 0, false, false], ["city_pooling_done_on", 0, false, false]] }, { because: "“已填报居民调剂金建立日或者已填报职工调剂金建立日”不成立", formula: "不适用", reads: [["resident_fund_on", 0, false, false], ["employee_fund_on", 0, false, false]] }] },
  { key: "resident_before_employee", alias: "resident_before_employee", name: "先居民后职工", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "先居民后职工" }, basis: ["《004》一第4段第1句"], formula: "（未填报居民调剂金建立日或者已填报职工调剂金建立日的为（已填报职工调剂金建立日的为（已填报居民调剂金建立日且居民调剂金建立日早于职工调剂金建立日的，为满足；其他情形，为违反），否则不适用），否则不适用）", reads: [["resident_fund_on", 0, false, false], ["employee_fund_on", 0, false, false]], branches: [{ because: "未填报居民调剂金建立日或者已填报职工调剂金建立日，已填报职工调剂金建立日，已填报居民调剂金建立日且居民调剂金建立日早于职工调剂金建立日", formula: "满足", reads: [["resident_fund_on", 0, false, false], ["employee_fund_on", 0, false, false]] }, { because: "未填报居民调剂金建立日或者已填报职工调剂金建立日，已填报职工调剂金建立日，“已填报居民调剂金建立日且居民调剂金建立日早于职工调剂金建立日”不成立", formula: "违反", reads: [["resident_fund_on", 0, false, false], ["employee_fund_on", 0, false, false]] }, { because: "未填报居民调剂金建立日或者已填报职工调剂金建立日，“已填报职工调剂金建立日”不成立", formula: "不适用", reads: [["resident_fund_on", 0, false, false], ["employee_fund_on", 0, false, false]] }, { because: "“未填报居民调剂金建立日或者已填报职工调剂金建立日”不成立", formula: "不适用", reads: [["resident_fund_on", 0, false, false], ["employee_fund_on", 0, false, false]] }] },
  { key: "funds_before_pooling", alias: "funds_before_pooling", name: "调剂金先于省级统筹", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "调剂金先于省级统筹" }, basis: ["《004》一第4段第1句"], formula: "（（未填报职工调剂金建立日或者已填报省级统筹实施日）且（并非（已填报职工调剂金建立日且职工调剂金建立日不晚于省级统筹实施日）或者未填报居民调剂金建立日或者已填报省级统筹实施日）的，为（已填报省级统筹实施日的为（已填报职工调剂金建立日且职工调剂金建立日不晚于省级统筹实施日且已填报居民调剂金建立日且居民调剂金建立日不晚于省级统筹实施日的，为满足；其他情形，为违反），否则不适用）；其他情形，不适用）", reads: [["employee_fund_on", 0, false, false], ["pooling_started_on", 0, false, false], ["resident_fund_on", 0, false, false]], branches: [{ because: "（未填报职工调剂金建立日或者已填报省级统筹实施日）且（并非（已填报职工调剂金建立日且职工调剂金建立日不晚于省级统筹实施日）或者未填报居民调剂金建立日或者已填报省级统筹实施日），已填报省级统筹实施日，已填报职工调剂金建立日且职工调剂金建立日不晚于省级统筹实施日且已填报居民调剂金建立日且居民调剂金建立日不晚于省级统筹实施日", formula: "满足", reads: [["employee_fund_on", 0, false, false], ["pooling_started_on", 0, false, false], ["resident_fund_on", 0, false, false]] }, { because: "（未填报职工调剂金建立日或者已填报省级统筹实施日）且（并非（已填报职工调剂金建立日且职工调剂金建立日不晚于省级统筹实施日）或者未填报居民调剂金建立日或者已填报省级统筹实施日），已填报省级统筹实施日，“已填报职工调剂金建立日且职工调剂金建立日不晚于省级统筹实施日且已填报居民调剂金建立日且居民调剂金建立日不晚于省级统筹实施日”不成立", formula: "违反", reads: [["employee_fund_on", 0, false, false], ["pooling_started_on", 0, false, false], ["resident_fund_on", 0, false, false]] }, { because: "（未填报职工调剂金建立日或者已填报省级统筹实施日）且（并非（已填报职工调剂金建立日且职工调剂金建立日不晚于省级统筹实施日）或者未填报居民调剂金建立日或者已填报省级统筹实施日），“已填报省级统筹实施日”不成立", formula: "不适用", reads: [["employee_fund_on", 0, false, false], ["pooling_started_on", 0, false, false], ["resident_fund_on", 0, false, false]] }, { because: "“（未填报职工调剂金建立日或者已填报省级统筹实施日）且（并非（已填报职工调剂金建立日且职工调剂金建立日不晚于省级统筹实施日）或者未填报居民调剂金建立日或者已填报省级统筹实施日）”不成立", formula: "不适用", reads: [["employee_fund_on", 0, false, false], ["pooling_started_on", 0, false, false], ["resident_fund_on", 0, false, false]] }] },
  { key: "preparation_done", alias: "preparation_done", name: "前期工作完成", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "前期工作完成" }, basis: ["《004》三第1段第1句"], formula: "（（未填报基金测算完成日或者已填报省级统筹实施日）且（并非（已填报基金测算完成日且基金测算完成日早于省级统筹实施日）或者未填报政策统一完成日或者已填报省级统筹实施日）且（并非（已填报基金测算完成日且基金测算完成日早于省级统筹实施日且已填报政策统一完成日且政策统一完成日早于省级统筹实施日）或者未填报信息系统调整完成日或者已填报省级统筹实施日）的，为（已填报省级统筹实施日的为（已填报基金测算完成日且基金测算完成日早于省级统筹实施日且已填报政策统一完成日且政策统一完成日早于省级统筹实施日且已填报信息系统调整完成日且信息系统调整完成日早于省级统筹实施日的，为满足；其他情形，为违反），否则不适用）；其他情形，不适用）", reads: [["calculation_done_on", 0, false, false], ["pooling_started_on", 0, false, false], ["policies_unified_on", 0, false, false], ["systems_adjusted_on", 0, false, false]], branches: [{ because: "（未填报基金测算完成日或者已填报省级统筹实施日）且（并非（已填报基金测算完成日且基金测算完成日早于省级统筹实施日）或者未填报政策统一完成日或者已填报省级统筹实施日）且（并非（已填报基金测算完成日且基金测算完成日早于省级统筹实施日且已填报政策统一完成日且政策统一完成日早于省级统筹实施日）或者未填报信息系统调整完成日或者已填报省级统筹实施日），已填报省级统筹实施日，已填报基金测算完成日且基金测算完成日早于省级统筹实施日且已填报政策统一完成日且政策统一完成日早于省级统筹实施日且已填报信息系统调整完成日且信息系统调整完成日早于省级统筹实施日", formula: "满足", reads: [["calculation_done_on", 0, false, false], ["pooling_started_on", 0, false, false], ["policies_unified_on", 0, false, false], ["systems_adjusted_on", 0, false, false]] }, { because: "（未填报基金测算完成日或者已填报省级统筹实施日）且（并非（已填报基金测算完成日且基金测算完成日早于省级统筹实施日）或者未填报政策统一完成日或者已填报省级统筹实施日）且（并非（已填报基金测算完成日且基金测算完成日早于省级统筹实施日且已填报政策统一完成日且政策统一完成日早于省级统筹实施日）或者未填报信息系统调整完成日或者已填报省级统筹实施日），已填报省级统筹实施日，“已填报基金测算完成日且基金测算完成日早于省级统筹实施日且已填报政策统一完成日且政策统一完成日早于省级统筹实施日且已填报信息系统调整完成日且信息系统调整完成日早于省级统筹实施日”不成立", formula: "违反", reads: [["calculation_done_on", 0, false, false], ["pooling_started_on", 0, false, false], ["policies_unified_on", 0, false, false], ["systems_adjusted_on", 0, false, false]] }, { because: "（未填报基金测算完成日或者已填报省级统筹实施日）且（并非（已填报基金测算完成日且基金测算完成日早于省级统筹实施日）或者未填报政策统一完成日或者已填报省级统筹实施日）且（并非（已填报基金测算完成日且基金测算完成日早于省级统筹实施日且已填报政策统一完成日且政策统一完成日早于省级统筹实施日）或者未填报信息系统调整完成日或者已填报省级统筹实施日），“已填报省级统筹实施日”不成立", formula: "不适用", reads: [["calculation_done_on", 0, false, false], ["pooling_started_on", 0, false, false], ["policies_unified_on", 0, false, false], ["systems_adjusted_on", 0, false, false]] }, { because: "“（未填报基金测算完成日或者已填报省级统筹实施日）且（并非（已填报基金测算完成日且基金测算完成日早于省级统筹实施日）或者未填报政策统一完成日或者已填报省级统筹实施日）且（并非（已填报基金测算完成日且基金测算完成日早于省级统筹实施日且已填报政策统一完成日且政策统一完成日早于省级统筹实施日）或者未填报信息系统调整完成日或者已填报省级统筹实施日）”不成立", formula: "不适用", reads: [["calculation_done_on", 0, false, false], ["pooling_started_on", 0, false, false], ["policies_unified_on", 0, false, false], ["systems_adjusted_on", 0, false, false]] }] },
  { key: "unified_count", alias: "unified_count", name: "已统一项数", role: "definition", public: true, period: "once", list: null, ...TYPE_4, statement: { kind: "规则", name: "已统一项数" }, basis: ["《004》一第2段第1句"], formula: "（覆盖范围已统一的为1个，否则为0个）＋（筹资标准已统一的为1个，否则为0个）＋（待遇政策已统一的为1个，否则为0个）＋（医保支付已统一的为1个，否则为0个）＋（预算管理已统一的为1个，否则为0个）", reads: [["coverage_unified", 0, false, false], ["funding_unified", 0, false, false], ["benefits_unified", 0, false, false], ["payment_unified", 0, false, false], ["budget_unified", 0, false, false]], branches: [] },
  { key: "employer_rate_check", alias: "employer_rate_check", name: "单位费率合规", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "单位费率合规" }, basis: ["《004》二（二）第1段第2句"], formula: "（已填报单位费率的为（单位费率不低于单位费率目标－单位费率容差且不高于单位费率目标＋单位费率容差的，为满足；其他情形，为违反），否则不适用）", reads: [["employer_rate", 0, false, false], ["employer_rate_target", 0, false, false], ["employer_rate_tolerance", 0, false, false]], branches: [{ because: "已填报单位费率，单位费率不低于单位费率目标－单位费率容差且不高于单位费率目标＋单位费率容差", formula: "满足", reads: [["employer_rate", 0, false, false], ["employer_rate_target", 0, false, false], ["employer_rate_tolerance", 0, false, false]] }, { because: "已填报单位费率，“单位费率不低于单位费率目标－单位费率容差且不高于单位费率目标＋单位费率容差”不成立", formula: "违反", reads: [["employer_rate", 0, false, false], ["employer_rate_target", 0, false, false], ["employer_rate_tolerance", 0, false, false]] }, { because: "“已填报单位费率”不成立", formula: "不适用", reads: [["employer_rate", 0, false, false]] }] },
  { key: "areas.area_rate_check", alias: "area_rate_check", name: "各地单位费率合规", role: "definition", public: true, period: "once", list: "areas", ...TYPE_9, statement: { kind: "要求", name: "各地单位费率合规" }, basis: ["《004》二（二）第1段第2句"], formula: "（地区单位费率适用的为（地区单位费率不低于单位费率目标－单位费率容差且不高于单位费率目标＋单位费率容差的，为满足；其他情形，为违反），否则不适用）", reads: [["areas.area_employer_rate", 0, false, false], ["employer_rate_target", 0, false, false], ["employer_rate_tolerance", 0, false, false]], branches: [{ because: "地区单位费率适用，地区单位费率不低于单位费率目标－单位费率容差且不高于单位费率目标＋单位费率容差", formula: "满足", reads: [["areas.area_employer_rate", 0, false, false], ["employer_rate_target", 0, false, false], ["employer_rate_tolerance", 0, false, false]] }, { because: "地区单位费率适用，“地区单位费率不低于单位费率目标－单位费率容差且不高于单位费率目标＋单位费率容差”不成立", formula: "违反", reads: [["areas.area_employer_rate", 0, false, false], ["employer_rate_target", 0, false, false], ["employer_rate_tolerance", 0, false, false]] }, { because: "“地区单位费率适用”不成立", formula: "不适用", reads: [["areas.area_employer_rate", 0, false, false]] }] },
  { key: "uniform_employer_rate_check", alias: "uniform_employer_rate_check", name: "单位费率全省统一", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "单位费率全省统一" }, basis: ["《004》二（二）第1段第2句"], formula: "（各地区中地区单位费率适用者的个数不少于1个的为（各地区中地区单位费率适用者的个数为0个或者各地区的地区单位费率的最大值等于各地区的地区单位费率的最小值的，为满足；其他情形，为提示），否则不适用）", reads: [["areas.area_employer_rate", 0, false, true]], branches: [{ because: "各地区中地区单位费率适用者的个数不少于1个，各地区中地区单位费率适用者的个数为0个或者各地区的地区单位费率的最大值等于各地区的地区单位费率的最小值", formula: "满足", reads: [["areas.area_employer_rate", 0, false, true]] }, { because: "各地区中地区单位费率适用者的个数不少于1个，“各地区中地区单位费率适用者的个数为0个或者各地区的地区单位费率的最大值等于各地区的地区单位费率的最小值”不成立", formula: "提示", reads: [["areas.area_employer_rate", 0, false, true]] }, { because: "“各地区中地区单位费率适用者的个数不少于1个”不成立", formula: "不适用", reads: [["areas.area_employer_rate", 0, false, true]] }] },
  { key: "employee_rate_check", alias: "employee_rate_check", name: "个人费率合规", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "个人费率合规" }, basis: ["《004》二（二）第1段第2句"], formula: "（已填报个人费率的为（个人费率等于个人费率标准的为满足，否则为违反），否则不适用）", reads: [["employee_rate", 0, false, false], ["employee_rate_fixed", 0, false, false]], branches: [{ because: "已填报个人费率，个人费率等于个人费率标准", formula: "满足", reads: [["employee_rate", 0, false, false], ["employee_rate_fixed", 0, false, false]] }, { because: "已填报个人费率，“个人费率等于个人费率标准”不成立", formula: "违反", reads: [["employee_rate", 0, false, false], ["employee_rate_fixed", 0, false, false]] }, { because: "“已填报个人费率”不成立", formula: "不适用", reads: [["employee_rate", 0, false, false]] }] },
  { key: "resident_standard_check", alias: "resident_standard_check", name: "居民个人标准合规", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "居民个人标准合规" }, basis: ["《004》二（二）第1段第4句"], formula: "（已填报居民个人标准且已填报国家个人标准的为（口径“居民筹资分项核对”取“是”的为（居民个人标准不低于国家个人标准的为满足，否则为违反），否则不适用），否则不适用）", reads: [["resident_standard", 0, false, false], ["national_standard", 0, false, false], ["each_part", 0, false, false]], branches: [{ because: "已填报居民个人标准且已填报国家个人标准，口径“居民筹资分项核对”取“是”，居民个人标准不低于国家个人标准", formula: "满足", reads: [["resident_standard", 0, false, false], ["national_standard", 0, false, false], ["each_part", 0, false, false]] }, { because: "已填报居民个人标准且已填报国家个人标准，口径“居民筹资分项核对”取“是”，“居民个人标准不低于国家个人标准”不成立", formula: "违反", reads: [["resident_standard", 0, false, false], ["national_standard", 0, false, false], ["each_part", 0, false, false]] }, { because: "已填报居民个人标准且已填报国家个人标准，“口径‘居民筹资分项核对’取‘是’”不成立", formula: "不适用", reads: [["resident_standard", 0, false, false], ["national_standard", 0, false, false], ["each_part", 0, false, false]] }, { because: "“已填报居民个人标准且已填报国家个人标准”不成立", formula: "不适用", reads: [["resident_standard", 0, false, false], ["national_standard", 0, false, false]] }] },
  { key: "resident_subsidy_check", alias: "resident_subsidy_check", name: "居民补助标准合规", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "居民补助标准合规" }, basis: ["《004》二（二）第1段第4句"], formula: "（已填报居民补助标准且已填报国家补助标准的为（口径“居民筹资分项核对”取“是”的为（居民补助标准不低于国家补助标准的为满足，否则为违反），否则不适用），否则不适用）", reads: [["resident_subsidy", 0, false, false], ["national_subsidy", 0, false, false], ["each_part", 0, false, false]], branches: [{ because: "已填报居民补助标准且已填报国家补助标准，口径“居民筹资分项核对”取“是”，居民补助标准不低于国家补助标准", formula: "满足", reads: [["resident_subsidy", 0, false, false], ["national_subsidy", 0, false, false], ["each_part", 0, false, false]] }, { because: "已填报居民补助标准且已填报国家补助标准，口径“居民筹资分项核对”取“是”，“居民补助标准不低于国家补助标准”不成立", formula: "违反", reads: [["resident_subsidy", 0, false, false], ["national_subsidy", 0, false, false], ["each_part", 0, false, false]] }, { because: "已填报居民补助标准且已填报国家补助标准，“口径‘居民筹资分项核对’取‘是’”不成立", formula: "不适用", reads: [["resident_subsidy", 0, false, false], ["national_subsidy", 0, false, false], ["each_part", 0, false, false]] }, { because: "“已填报居民补助标准且已填报国家补助标准”不成立", formula: "不适用", reads: [["resident_subsidy", 0, false, false], ["national_subsidy", 0, false, false]] }] },
  { key: "resident_total_check", alias: "resident_total_check", name: "居民筹资总额合规", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "居民筹资总额合规" }, basis: ["《004》二（二）第1段第4句"], formula: "（已填报居民个人标准且已填报居民补助标准且已填报国家个人标准且已填报国家补助标准的，为（口径“居民筹资分项核对”取“否”的为（居民个人标准＋居民补助标准不低于国家个人标准＋国家补助标准的，为满足；其他情形，为违反），否则不适用）；其他情形，不适用）", reads: [["resident_standard", 0, false, false], ["resident_subsidy", 0, false, false], ["national_standard", 0, false, false], ["national_subsidy", 0, false, false], ["each_part", 0, false, false]], branches: [{ because: "已填报居民个人标准且已填报居民补助标准且已填报国家个人标准且已填报国家补助标准，口径“居民筹资分项核对”取“否”，居民个人标准＋居民补助标准不低于国家个人标准＋国家补助标准", formula: "满足", reads: [["resident_standard", 0, false, false], ["resident_subsidy", 0, false, false], ["national_standard", 0, false, false], ["national_subsidy", 0, false, false], ["each_part", 0, false, false]] }, { because: "已填报居民个人标准且已填报居民补助标准且已填报国家个人标准且已填报国家补助标准，口径“居民筹资分项核对”取“否”，“居民个人标准＋居民补助标准不低于国家个人标准＋国家补助标准”不成立", formula: "违反", reads: [["resident_standard", 0, false, false], ["resident_subsidy", 0, false, false], ["national_standard", 0, false, false], ["national_subsidy", 0, false, false], ["each_part", 0, false, false]] }, { because: "已填报居民个人标准且已填报居民补助标准且已填报国家个人标准且已填报国家补助标准，“口径‘居民筹资分项核对’取‘否’”不成立", formula: "不适用", reads: [["resident_standard", 0, false, false], ["resident_subsidy", 0, false, false], ["national_standard", 0, false, false], ["national_subsidy", 0, false, false], ["each_part", 0, false, false]] }, { because: "“已填报居民个人标准且已填报居民补助标准且已填报国家个人标准且已填报国家补助标准”不成立", formula: "不适用", reads: [["resident_standard", 0, false, false], ["resident_subsidy", 0, false, false], ["national_standard", 0, false, false], ["national_subsidy", 0, false, false]] }] },
  { key: "beyond_list_cleared", alias: "beyond_list_cleared", name: "超清单政策清零", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "超清单政策清零" }, basis: ["《004》二（三）第1段第1句"], formula: "（已填报超清单政策数的为（超清单政策数为0个的为满足，否则为提示），否则不适用）", reads: [["beyond_list_count", 0, false, false]], branches: [{ because: "已填报超清单政策数，超清单政策数为0个", formula: "满足", reads: [["beyond_list_count", 0, false, false]] }, { because: "已填报超清单政策数，“超清单政策数为0个”不成立", formula: "提示", reads: [["beyond_list_count", 0, false, false]] }, { because: "“已填报超清单政策数”不成立", formula: "不适用", reads: [["beyond_list_count", 0, false, false]] }] },
  { key: "wage_checked", alias: "wage_checked", name: "核对用平均工资", role: "definition", public: true, period: "once", list: null, ...TYPE_1, statement: { kind: "规则", name: "核对用平均工资" }, basis: ["《004》二（三）第2段第1句"], formula: "（口径“平均工资的年份”取“上年度”的为平均工资基准，否则为当年平均工资）", reads: [["wage_year", 0, false, false], ["wage_base", 0, false, false], ["wage_base_now", 0, false, false]], branches: [{ because: "口径“平均工资的年份”取“上年度”", formula: "平均工资基准", reads: [["wage_year", 0, false, false], ["wage_base", 0, false, false]] }, { because: "“口径‘平均工资的年份’取‘上年度’”不成立", formula: "当年平均工资", reads: [["wage_year", 0, false, false], ["wage_base_now", 0, false, false]] }] },
  { key: "deductible_limit", alias: "deductible_limit", name: "起付标准上限", role: "definition", public: true, period: "once", list: null, ...TYPE_1, statement: { kind: "规则", name: "起付标准上限" }, basis: ["《004》二（三）第2段第1句"], formula: "（核对用平均工资适用的为核对用平均工资×起付标准倍率四舍五入到分，否则不适用）", reads: [["wage_checked", 0, false, false], ["deductible_multiple", 0, false, false]], branches: [{ because: "核对用平均工资适用", formula: "核对用平均工资×起付标准倍率四舍五入到分", reads: [["wage_checked", 0, false, false], ["deductible_multiple", 0, false, false]] }, { because: "“核对用平均工资适用”不成立", formula: "不适用", reads: [["wage_checked", 0, false, false]] }] },
  { key: "wage_base_given", alias: "wage_base_given", name: "平均工资基准列明", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "平均工资基准列明" }, basis: ["《004》二（三）第2段第1句"], formula: "（已填报职工住院起付标准且口径“平均工资的年份”取“上年度”的，为（已填报平均工资基准的为满足，否则为违反）；其他情形，不适用）", reads: [["employee_deductible", 0, false, false], ["wage_year", 0, false, false], ["wage_base", 0, false, false]], branches: [{ because: "已填报职工住院起付标准且口径“平均工资的年份”取“上年度”，已填报平均工资基准", formula: "满足", reads: [["employee_deductible", 0, false, false], ["wage_year", 0, false, false], ["wage_base", 0, false, false]] }, { because: "已填报职工住院起付标准且口径“平均工资的年份”取“上年度”，“已填报平均工资基准”不成立", formula: "违反", reads: [["employee_deductible", 0, false, false], ["wage_year", 0, false, false], ["wage_base", 0, false, false]] }, { because: "“已填报职工住院起付标准且口径‘平均工资的年份’取‘上年度’”不成立", formula: "不适用", reads: [["employee_deductible", 0, false, false], ["wage_year", 0, false, false]] }] },
  { key: "deductible_check", alias: "deductible_check", name: "起付标准合规", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "起付标准合规" }, basis: ["《004》二（三）第2段第1句"], formula: "（已填报职工住院起付标准的为（核对用平均工资适用的为（职工住院起付标准不高于核对用平均工资×起付标准倍率的，为满足；起付标准偏离已说明的，为偏离；其他情形，为违反），否则不适用），否则不适用）", reads: [["employee_deductible", 0, false, false], ["wage_checked", 0, false, false], ["deductible_multiple", 0, false, false], ["deductible_justified", 0, false, false]], branches: [{ because: "已填报职工住院起付标准，核对用平均工资适用，职工住院起付标准不高于核对用平均工资×起付标准倍率", formula: "满足", reads: [["employee_deductible", 0, false, false], ["wage_checked", 0, false, false], ["deductible_multiple", 0, false, false]] }, { because: "已填报职工住院起付标准，核对用平均工资适用，起付标准偏离已说明", formula: "偏离", reads: [["employee_deductible", 0, false, false], ["wage_checked", 0, false, false], ["deductible_multiple", 0, false, false], ["deductible_justified", 0, false, false]] }, { because: "已填报职工住院起付标准，核对用平均工资适用，“职工住院起付标准不高于核对用平均工资×起付标准倍率”不成立，“起付标准偏离已说明”不成立", formula: "违反", reads: [["employee_deductible", 0, false, false], ["wage_checked", 0, false, false], ["deductible_multiple", 0, false, false], ["deductible_justified", 0, false, false]] }, { because: "已填报职工住院起付标准，“核对用平均工资适用”不成立", formula: "不适用", reads: [["employee_deductible", 0, false, false], ["wage_checked", 0, false, false]] }, { because: "“已填报职工住院起付标准”不成立", formula: "不适用", reads: [["employee_deductible", 0, false, false]] }] },
  { key: "hospital_levels.deductible_steps@step0", alias: "deductible_steps@step0", name: "起付标准拉开差距（与前面各项相比）", role: "definition", public: false, period: "once", list: "hospital_levels", ...TYPE_2, statement: { kind: "要求", name: "起付标准拉开差距" }, basis: ["《004》二（三）第2段第1句"], formula: "此前各机构级别的个数为0个或者起付标准档不低于此前各机构级别的起付标准档的最大值", reads: [["hospital_levels.level_deductible", 0, false, false], ["hospital_levels.level_deductible", 0, false, true]], branches: [] },
  { key: "deductible_steps", alias: "deductible_steps", name: "起付标准拉开差距", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "起付标准拉开差距" }, basis: ["《004》二（三）第2段第1句"], formula: "（各机构级别的个数不少于2个且险种为职工医保的为（各机构级别中起付标准拉开差距（与前面各项相比）为否者的个数为0个且（各机构级别的个数不超过1个或者各机构级别的起付标准档的最大值不等于各机构级别的起付标准档的最小值）的，为满足；其他情形，为违反），否则不适用）", reads: [["scheme", 0, false, false], ["hospital_levels.deductible_steps@step0", 0, false, true], ["hospital_levels.level_deductible", 0, false, true]], branches: [{ because: "各机构级别的个数不少于2个且险种为职工医保，各机构级别中起付标准拉开差距（与前面各项相比）为否者的个数为0个且（各机构级别的个数不超过1个或者各机构级别的起付标准档的最大值不等于各机构级别的起付标准档的最小值）", formula: "满足", reads: [["scheme", 0, false, false], ["hospital_levels.deductible_steps@step0", 0, false, true], ["hospital_levels.level_deductible", 0, false, true]] }, { because: "各机构级别的个数不少于2个且险种为职工医保，“各机构级别中起付标准拉开差距（与前面各项相比）为否者的个数为0个且（各机构级别的个数不超过1个或者各机构级别的起付标准档的最大值不等于各机构级别的起付标准档的最小值）”不成立", formula: "违反", reads: [["scheme", 0, false, false], ["hospital_levels.deductible_steps@step0", 0, false, true], ["hospital_levels.level_deductible", 0, false, true]] }, { because: "“各机构级别的个数不少于2个且险种为职工医保”不成立", formula: "不适用", reads: [["scheme", 0, false, false]] }] },
  { key: "overall_ratio", alias: "overall_ratio", name: "总体支付比例", role: "definition", public: true, period: "once", list: null, ...TYPE_5, statement: { kind: "规则", name: "总体支付比例" }, basis: ["《004》二（三）第2段第2句"], formula: "（已填报基金支付额且已填报政策范围费用的为基金支付额÷政策范围费用四舍五入到0.01%，否则不适用）", reads: [["fund_paid", 0, false, false], ["in_scope_cost", 0, false, false]], branches: [{ because: "已填报基金支付额且已填报政策范围费用", formula: "基金支付额÷政策范围费用四舍五入到0.01%", reads: [["fund_paid", 0, false, false], ["in_scope_cost", 0, false, false]] }, { because: "“已填报基金支付额且已填报政策范围费用”不成立", formula: "不适用", reads: [["fund_paid", 0, false, false], ["in_scope_cost", 0, false, false]] }] },
  { key: "ratio_check", alias: "ratio_check", name: "总体支付比例合规", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "总体支付比例合规" }, basis: ["《004》二（三）第2段第2句"], formula: "（已填报基金支付额且已填报政策范围费用的为（基金支付额不低于政策范围费用×（支付比例目标－支付比例容差）且不高于政策范围费用×（支付比例目标＋支付比例容差）的，为满足；其他情形，为违反），否则不适用）", reads: [["fund_paid", 0, false, false], ["in_scope_cost", 0, false, false], ["ratio_target", 0, false, false], ["ratio_tolerance", 0, false, false]], branches: [{ because: "已填报基金支付额且已填报政策范围费用，基金支付额不低于政策范围费用×（支付比例目标－支付比例容差）且不高于政策范围费用×（支付比例目标＋支付比例容差）", formula: "满足", reads: [["fund_paid", 0, false, false], ["in_scope_cost", 0, false, false], ["ratio_target", 0, false, false], ["ratio_tolerance", 0, false, false]] }, { because: "已填报基金支付额且已填报政策范围费用，“基金支付额不低于政策范围费用×（支付比例目标－支付比例容差）且不高于政策范围费用×（支付比例目标＋支付比例容差）”不成立", formula: "违反", reads: [["fund_paid", 0, false, false], ["in_scope_cost", 0, false, false], ["ratio_target", 0, false, false], ["ratio_tolerance", 0, false, false]] }, { because: "“已填报基金支付额且已填报政策范围费用”不成立", formula: "不适用", reads: [["fund_paid", 0, false, false], ["in_scope_cost", 0, false, false]] }] },
  { key: "schemes_gap", alias: "schemes_gap", name: "职工支付比例较高", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "职工支付比例较高" }, basis: ["《004》二（三）第2段第2句"], formula: "（已填报职工支付比例且已填报居民支付比例的为（职工支付比例高于居民支付比例的为满足，否则为违反），否则不适用）", reads: [["employee_ratio", 0, false, false], ["resident_ratio", 0, false, false]], branches: [{ because: "已填报职工支付比例且已填报居民支付比例，职工支付比例高于居民支付比例", formula: "满足", reads: [["employee_ratio", 0, false, false], ["resident_ratio", 0, false, false]] }, { because: "已填报职工支付比例且已填报居民支付比例，“职工支付比例高于居民支付比例”不成立", formula: "违反", reads: [["employee_ratio", 0, false, false], ["resident_ratio", 0, false, false]] }, { because: "“已填报职工支付比例且已填报居民支付比例”不成立", formula: "不适用", reads: [["employee_ratio", 0, false, false], ["resident_ratio", 0, false, false]] }] },
  { key: "hospital_levels.ratio_steps@step0", alias: "ratio_steps@step0", name: "支付比例拉开差距（与前面各项相比）", role: "definition", public: false, period: "once", list: "hospital_levels", ...TYPE_2, statement: { kind: "要求", name: "支付比例拉开差距" }, basis: ["《004》二（三）第2段第2句"], formula: "此前各机构级别的个数为0个或者支付比例档不高于此前各机构级别的支付比例档的最小值", reads: [["hospital_levels.level_ratio", 0, false, false], ["hospital_levels.level_ratio", 0, false, true]], branches: [] },
  { key: "ratio_steps", alias: "ratio_steps", name: "支付比例拉开差距", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "支付比例拉开差距" }, basis: ["《004》二（三）第2段第2句"], formula: "（各机构级别的个数不少于2个的为（各机构级别中支付比例拉开差距（与前面各项相比）为否者的个数为0个且（各机构级别的个数不超过1个或者各机构级别的支付比例档的最大值不等于各机构级别的支付比例档的最小值）的，为满足；其他情形，为违反），否则不适用）", reads: [["hospital_levels.ratio_steps@step0", 0, false, true], ["hospital_levels.level_ratio", 0, false, true]], branches: [{ because: "各机构级别的个数不少于2个，各机构级别中支付比例拉开差距（与前面各项相比）为否者的个数为0个且（各机构级别的个数不超过1个或者各机构级别的支付比例档的最大值不等于各机构级别的支付比例档的最小值）", formula: "满足", reads: [["hospital_levels.ratio_steps@step0", 0, false, true], ["hospital_levels.level_ratio", 0, false, true]] }, { because: "各机构级别的个数不少于2个，“各机构级别中支付比例拉开差距（与前面各项相比）为否者的个数为0个且（各机构级别的个数不超过1个或者各机构级别的支付比例档的最大值不等于各机构级别的支付比例档的最小值）”不成立", formula: "违反", reads: [["hospital_levels.ratio_steps@step0", 0, false, true], ["hospital_levels.level_ratio", 0, false, true]] }, { because: "“各机构级别的个数不少于2个”不成立", formula: "不适用", reads: [] }] },
  { key: "employee_cap_check", alias: "employee_cap_check", name: "职工限额达标", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "职工限额达标" }, basis: ["《004》二（三）第2段第3句"], formula: "（已填报职工最高支付限额且已填报国家职工限额标准的为（职工最高支付限额不低于国家职工限额标准的为满足，否则为违反），否则不适用）", reads: [["employee_cap", 0, false, false], ["national_employee_cap", 0, false, false]], branches: [{ because: "已填报职工最高支付限额且已填报国家职工限额标准，职工最高支付限额不低于国家职工限额标准", formula: "满足", reads: [["employee_cap", 0, false, false], ["national_employee_cap", 0, false, false]] }, { because: "已填报职工最高支付限额且已填报国家职工限额标准，“职工最高支付限额不低于国家职工限额标准”不成立", formula: "违反", reads: [["employee_cap", 0, false, false], ["national_employee_cap", 0, false, false]] }, { because: "“已填报职工最高支付限额且已填报国家职工限额标准”不成立", formula: "不适用", reads: [["employee_cap", 0, false, false], ["national_employee_cap", 0, false, false]] }] },
  { key: "resident_cap_check", alias: "resident_cap_check", name: "居民限额达标", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "居民限额达标" }, basis: ["《004》二（三）第2段第3句"], formula: "（已填报居民最高支付限额且已填报国家居民限额标准的为（居民最高支付限额不低于国家居民限额标准的为满足，否则为违反），否则不适用）", reads: [["resident_cap", 0, false, false], ["national_resident_cap", 0, false, false]], branches: [{ because: "已填报居民最高支付限额且已填报国家居民限额标准，居民最高支付限额不低于国家居民限额标准", formula: "满足", reads: [["resident_cap", 0, false, false], ["national_resident_cap", 0, false, false]] }, { because: "已填报居民最高支付限额且已填报国家居民限额标准，“居民最高支付限额不低于国家居民限额标准”不成立", formula: "违反", reads: [["resident_cap", 0, false, false], ["national_resident_cap", 0, false, false]] }, { because: "“已填报居民最高支付限额且已填报国家居民限额标准”不成立", formula: "不适用", reads: [["resident_cap", 0, false, false], ["national_resident_cap", 0, false, false]] }] },
  { key: "budget_units.gap_is_verified", alias: "gap_is_verified", name: "缺口已核定", role: "definition", public: true, period: "once", list: "budget_units", ...TYPE_2, statement: { kind: "规则", name: "缺口已核定" }, basis: ["《004》二（五）第1段第2句"], formula: "单位核定缺口适用且单位核定缺口不低于单位支出预算－单位收入预算", reads: [["budget_units.verified_gap", 0, false, false], ["budget_units.unit_spending", 0, false, false], ["budget_units.unit_income", 0, false, false]], branches: [] },
  { key: "budget_units.spending_by_income", alias: "spending_by_income", name: "以收定支", role: "definition", public: true, period: "once", list: "budget_units", ...TYPE_9, statement: { kind: "预算", name: "以收定支" }, basis: ["《004》一第2段第1句、二（五）第1段第1句"], formula: "（单位支出预算不高于单位收入预算的，为满足；缺口已核定为否的，为违反；其他情形，为偏离）", reads: [["budget_units.unit_spending", 0, false, false], ["budget_units.unit_income", 0, false, false], ["budget_units.gap_is_verified", 0, false, false]], branches: [{ because: "单位支出预算不高于单位收入预算", formula: "满足", reads: [["budget_units.unit_spending", 0, false, false], ["budget_units.unit_income", 0, false, false]] }, { because: "缺口已核定为否", formula: "违反", reads: [["budget_units.unit_spending", 0, false, false], ["budget_units.unit_income", 0, false, false], ["budget_units.gap_is_verified", 0, false, false]] }, { because: "“单位支出预算不高于单位收入预算”不成立，“缺口已核定为否”不成立", formula: "偏离", reads: [["budget_units.unit_spending", 0, false, false], ["budget_units.unit_income", 0, false, false], ["budget_units.gap_is_verified", 0, false, false]] }] },
  { key: "city_units", alias: "city_units", name: "市州预算齐全", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "预算", name: "市州预算齐全" }, basis: ["《004》二（五）第1段第1句"], formula: "（各预算单位的个数超过0个的为（各预算单位中单位种类为市州者的个数等于市州个数的为满足，否则为违反），否则不适用）", reads: [["budget_units.unit_kind", 0, false, true], ["city_count", 0, false, false]], branches: [{ because: "各预算单位的个数超过0个，各预算单位中单位种类为市州者的个数等于市州个数", formula: "满足", reads: [["budget_units.unit_kind", 0, false, true], ["city_count", 0, false, false]] }, { because: "各预算单位的个数超过0个，“各预算单位中单位种类为市州者的个数等于市州个数”不成立", formula: "违反", reads: [["budget_units.unit_kind", 0, false, true], ["city_count", 0, false, false]] }, { because: "“各预算单位的个数超过0个”不成立", formula: "不适用", reads: [] }] },
  { key: "special_units", alias: "special_units", name: "单列地区预算齐全", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "预算", name: "单列地区预算齐全" }, basis: ["《004》二（五）第1段第1句"], formula: "（各预算单位的个数超过0个的为（各预算单位中单位种类为长白山保护开发区者的个数为1个且各预算单位中单位种类为梅河口市者的个数为1个的，为满足；其他情形，为违反），否则不适用）", reads: [["budget_units.unit_kind", 0, false, true]], branches: [{ because: "各预算单位的个数超过0个，各预算单位中单位种类为长白山保护开发区者的个数为1个且各预算单位中单位种类为梅河口市者的个数为1个", formula: "满足", reads: [["budget_units.unit_kind", 0, false, true]] }, { because: "各预算单位的个数超过0个，“各预算单位中单位种类为长白山保护开发区者的个数为1个且各预算单位中单位种类为梅河口市者的个数为1个”不成立", formula: "违反", reads: [["budget_units.unit_kind", 0, false, true]] }, { because: "“各预算单位的个数超过0个”不成立", formula: "不适用", reads: [] }] },
  { key: "budget_units.gap_verified", alias: "gap_verified", name: "缺口须核定", role: "definition", public: true, period: "once", list: "budget_units", ...TYPE_9, statement: { kind: "预算", name: "缺口须核定" }, basis: ["《004》二（五）第1段第2句"], formula: "（单位申报缺口高于0元的为（单位核定缺口适用的为满足，否则为违反），否则不适用）", reads: [["budget_units.claimed_gap", 0, false, false], ["budget_units.verified_gap", 0, false, false]], branches: [{ because: "单位申报缺口高于0元，单位核定缺口适用", formula: "满足", reads: [["budget_units.claimed_gap", 0, false, false], ["budget_units.verified_gap", 0, false, false]] }, { because: "单位申报缺口高于0元，“单位核定缺口适用”不成立", formula: "违反", reads: [["budget_units.claimed_gap", 0, false, false], ["budget_units.verified_gap", 0, false, false]] }, { because: "“单位申报缺口高于0元”不成立", formula: "不适用", reads: [["budget_units.claimed_gap", 0, false, false]] }] },
  { key: "review_everywhere", alias: "review_everywhere", name: "智能审核全面应用", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "智能审核全面应用" }, basis: ["《004》三第1段第2句"], formula: "（已填报智能审核覆盖机构数且已填报定点机构数的为（智能审核覆盖机构数不少于定点机构数的为满足，否则为提示），否则不适用）", reads: [["reviewed_institutions", 0, false, false], ["institutions", 0, false, false]], branches: [{ because: "已填报智能审核覆盖机构数且已填报定点机构数，智能审核覆盖机构数不少于定点机构数", formula: "满足", reads: [["reviewed_institutions", 0, false, false], ["institutions", 0, false, false]] }, { because: "已填报智能审核覆盖机构数且已填报定点机构数，“智能审核覆盖机构数不少于定点机构数”不成立", formula: "提示", reads: [["reviewed_institutions", 0, false, false], ["institutions", 0, false, false]] }, { because: "“已填报智能审核覆盖机构数且已填报定点机构数”不成立", formula: "不适用", reads: [["reviewed_institutions", 0, false, false], ["institutions", 0, false, false]] }] },
  { key: "services_everywhere", alias: "services_everywhere", name: "经办服务五级覆盖", role: "definition", public: true, period: "once", list: null, ...TYPE_9, statement: { kind: "要求", name: "经办服务五级覆盖" }, basis: ["《004》二（七）第1段第1句"], formula: "（已填报服务覆盖单位数且已填报应覆盖单位数的为（服务覆盖单位数不少于应覆盖单位数的为满足，否则为提示），否则不适用）", reads: [["covered_units", 0, false, false], ["all_units", 0, false, false]], branches: [{ because: "已填报服务覆盖单位数且已填报应覆盖单位数，服务覆盖单位数不少于应覆盖单位数", formula: "满足", reads: [["covered_units", 0, false, false], ["all_units", 0, false, false]] }, { because: "已填报服务覆盖单位数且已填报应覆盖单位数，“服务覆盖单位数不少于应覆盖单位数”不成立", formula: "提示", reads: [["covered_units", 0, false, false], ["all_units", 0, false, false]] }, { because: "“已填报服务覆盖单位数且已填报应覆盖单位数”不成立", formula: "不适用", reads: [["covered_units", 0, false, false], ["all_units", 0, false, false]] }] },
]
const MOST_MEMBERS = 10000
const OUTPUTS = DEFINITIONS.filter((item) => item.public)
const FIELDS = LISTS.flatMap((list) => list.fields)
const ITEMS = new Map([...INPUTS, ...FIELDS, ...PARAMETERS, ...READINGS, ...DEFINITIONS].map((item) => [item.key, item]))
export { POLICY as policy, INPUTS as inputs, LISTS as lists, PARAMETERS as parameters, READINGS as readings, OUTPUTS as outputs }
/** 各个英文别名的中文名称。 */
export const names = Object.fromEntries([...ITEMS.values(), ...LISTS].map((item) => [item.alias, item.name]))

// 猜测写错的名称时：同音或者形近的字，繁体字。
const LOOKALIKES = "己已巳 人入 日曰 工エ 口ロ囗 —ー一－–―‐‑−- aаɑα eеє oοоσ0〇 pрρ cсϲ xхχ yуγ iіι l1| sѕ jј hһ vνѵ bЬ kκк mм tтτ nп 待侍 王玉主 目且 田由甲申 住往 代伐 比此 情清请 扩护 休体 付什 支攴 准淮 用甩甪 限根 抚扰 期朗 额颁 缴激 续绩 人八 入八 百白败摆拜柏 保包报宝抱暴饱爆薄堡胞曝 被北备背倍悲辈贝杯碑 比必毕币闭避笔壁鼻彼臂弊碧蔽逼庇辟 边变便编遍辩辨扁鞭贬 表标彪 别憋 不部步布补捕簿卜 才财材采菜彩裁猜踩 参残餐惨灿惭 策册测侧厕 参岑 查差察茶插叉刹 差拆柴 长常场厂唱昌肠尝偿畅倡 超朝潮抄吵炒钞巢 陈沉晨臣尘趁称衬辰 成城程称承诚呈乘盛惩澄撑 吃持迟尺池齿赤翅耻痴斥驰 重充冲虫崇宠 筹抽愁酬丑仇绸臭 出处除初础楚储触厨畜 此次词辞慈磁刺瓷雌赐 村存寸 代带待戴袋贷逮呆怠 但单担淡蛋弹胆诞丹旦耽 当党档荡挡 的得德地 地第的底低弟递敌帝抵滴缔堤笛迪 点电店典殿垫淀颠滇 调吊钓掉雕 定顶订丁盯钉鼎 度都读独毒督堵赌杜肚渡 对队堆兑 多夺朵躲堕舵度 额恶饿俄峨鹅厄遏 法发罚乏伐阀 反范饭犯翻番凡烦繁返泛贩 方放房防访仿芳妨纺 费非飞肥废肺匪沸菲 分份粉奋纷愤氛坟 风丰封峰奉蜂疯锋缝冯讽枫 服府付负富福复副附父夫妇符伏扶辅腐浮幅抚赴腹赋覆肤俯甫傅 改该概盖丐钙 高告搞稿糕膏 个各革格歌哥割隔阁搁葛戈 工公共功供宫攻巩贡恭弓拱 够构购狗沟勾钩苟 关管官观馆贯惯冠灌 规贵归轨鬼桂跪柜硅 滚棍 国过果锅裹郭 行航杭夯 好号毫豪耗浩 和合河何核喝贺荷盒赫 户护互湖胡忽呼虎糊壶沪 机及级计记几己基济积集急际即技极季激既继纪绩疾籍寄击鸡吉挤剂迹辑寂系脊缉忌饥藉给稽 家加价架假甲嘉佳驾夹嫁 见间件建减检监简坚艰健渐践鉴键兼剑荐箭剪肩捡俭尖溅 教交较叫角脚焦胶缴校轿觉骄郊浇搅 接结解界节阶街姐借介届戒皆截洁揭杰劫捷藉 金进今近紧仅尽禁津斤锦劲晋筋浸谨 经京精境静景警竞净竟镜井敬径惊晶睛 局居据举具剧聚巨拒距句俱惧矩菊拘 军均君俊菌 开凯慨楷 考靠烤拷 可科客课刻克渴壳棵颗咳 口扣寇 类累雷泪垒勒 力里理利立历例离李礼丽厉励粒黎莉隶厘吏 律率绿旅虑吕履缕屡驴滤 妈马吗麻骂码摩 没每美妹眉梅媒煤枚 民敏 名明命鸣铭 末莫模没默磨摸墨魔膜漠摩 目母木亩幕慕墓牧姆穆模 能 年念粘 配培陪赔佩 片篇偏骗便 平评瓶凭屏萍 起其期气七企器齐奇弃汽旗妻欺骑启棋契漆歧凄岂 情清请青轻庆倾晴 去区取曲趣屈渠趋驱 全权圈泉劝券拳犬 确却缺雀 人任认仁忍刃 日 容荣融绒溶 如入乳儒 山善闪扇陕衫擅删 上商伤赏尚熵 身深什神申审甚沈伸慎肾参渗 生省声升胜圣盛剩绳牲 是时事市实世使十式师史示失施视室食石始士试势适释饰识氏驶诗拾逝蚀匙湿侍尸誓似 受收手首售守授寿瘦兽 数书术属输树述熟署束竖舒叔殊疏赎暑鼠蔬枢梳蜀 率帅衰摔 说硕烁 算酸 体提题替梯踢剔 条跳挑调 同通统童痛铜桶筒 万完晚玩碗湾弯顽 为位委未维围卫微危伟味违尾谓威唯惟胃慰喂畏伪 无五物务武午误悟舞吴屋污雾伍侮勿戊 西系息习希析席细喜洗戏吸夕惜牺悉溪稀袭昔膝熙晰锡隙 现线县先限显险献鲜闲弦贤衔嫌陷仙宪咸纤 想向相象乡项香响像享箱巷详祥降湘 小校效笑消销晓孝削肖 新心信辛欣薪芯 行性形星兴型姓省醒幸刑杏 需许须续序虚徐绪蓄畜叙恤旭 样阳养洋央仰羊杨扬氧 一以已义意议易医依移遗艺疑亿益异宜衣忆役译抑翼姨仪伊乙亦逸溢谊毅椅奕疫 应英影营迎硬赢映盈鹰婴颖 用永勇拥泳涌佣 有又由友游优油右邮幼尤诱犹忧 与于预育语遇余予域欲雨玉愈渔鱼宇狱豫裕誉愚喻寓隅舆逾娱御渝 员元院原远源愿园援圆缘怨 月约越乐跃阅粤悦岳 运云允孕晕匀 暂赞咱 则责泽择 长张章障掌涨仗丈帐账杖 正政证整争征挣郑症蒸睁 之制只知直治至支指质志致值职置止执智植纸织枝殖旨滞址秩稚汁识 中种重众钟终忠仲肿 州周洲轴舟昼皱骤 主住注助著筑逐诸猪竹祝珠株朱柱驻贮烛铸属 准 自子资字紫姿仔滋咨 最罪醉嘴 作做坐座左昨"
const TRADITIONAL_PAIRS = "參参 險险 醫医 費费 繳缴 額额 數数 當当 對对 個个 國国 務务 單单 項项 調调 劑剂 補补 財财 規规 標标 準准 實实 結结 餘余 報报 類类 別别 級级 區区 職职 養养 號号 點点 開开 圍围 機机 構构 應应 種种 權权 責责 擔担 發发 價价 審审 徑径 檔档 測测 碼码 離离 稱称 籌筹 統统 編编 績绩 評评 說说 護护 資资 長长 預预 風风 體体"

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
  const weight_insured = facts.parameters.weight_insured // 参保规模权重
  const weight_dependency = facts.parameters.weight_dependency // 抚养比权重
  const weight_risk = facts.parameters.weight_risk // 运行风险权重
  const weight_performance = facts.parameters.weight_performance // 绩效考核权重
  const weight_responsibility = facts.parameters.weight_responsibility // 主体责任权重
  const deficit_multiple = facts.parameters.deficit_multiple // 赤字系数
  const employer_rate_target = facts.parameters.employer_rate_target // 单位费率目标
  const employer_rate_tolerance = facts.parameters.employer_rate_tolerance // 单位费率容差
  const employee_rate_fixed = facts.parameters.employee_rate_fixed // 个人费率标准
  const deductible_multiple = facts.parameters.deductible_multiple // 起付标准倍率
  const ratio_target = facts.parameters.ratio_target // 支付比例目标
  const ratio_tolerance = facts.parameters.ratio_tolerance // 支付比例容差
  const city_count = facts.parameters.city_count // 市州个数
  const dependency_direction = facts.readings.dependency_direction // 抚养比方向
  const gap_order = facts.readings.gap_order // 缺口承担次序
  const wage_year = facts.readings.wage_year // 平均工资的年份
  const each_part = facts.readings.each_part // 居民筹资分项核对
  const scheme = facts.values.scheme // 险种
  const withheld = facts.values.withheld // 暂不分配额
  const withheld_justified = facts.values.withheld_justified // 暂不分配已说明
  const city_pooling_done_on = facts.values.city_pooling_done_on // 做实市级统筹日
  const resident_fund_on = facts.values.resident_fund_on // 居民调剂金建立日
  const employee_fund_on = facts.values.employee_fund_on // 职工调剂金建立日
  const pooling_started_on = facts.values.pooling_started_on // 省级统筹实施日
  const calculation_done_on = facts.values.calculation_done_on // 基金测算完成日
  const policies_unified_on = facts.values.policies_unified_on // 政策统一完成日
  const systems_adjusted_on = facts.values.systems_adjusted_on // 信息系统调整完成日
  const coverage_unified = facts.values.coverage_unified // 覆盖范围已统一
  const funding_unified = facts.values.funding_unified // 筹资标准已统一
  const benefits_unified = facts.values.benefits_unified // 待遇政策已统一
  const payment_unified = facts.values.payment_unified // 医保支付已统一
  const budget_unified = facts.values.budget_unified // 预算管理已统一
  const beyond_list_count = facts.values.beyond_list_count // 超清单政策数
  const employer_rate = facts.values.employer_rate // 单位费率
  const employee_rate = facts.values.employee_rate // 个人费率
  const resident_standard = facts.values.resident_standard // 居民个人标准
  const resident_subsidy = facts.values.resident_subsidy // 居民补助标准
  const national_standard = facts.values.national_standard // 国家个人标准
  const national_subsidy = facts.values.national_subsidy // 国家补助标准
  const wage_base = facts.values.wage_base // 平均工资基准
  const wage_base_now = facts.values.wage_base_now // 当年平均工资
  const employee_deductible = facts.values.employee_deductible // 职工住院起付标准
  const deductible_justified = facts.values.deductible_justified // 起付标准偏离已说明
  const fund_paid = facts.values.fund_paid // 基金支付额
  const in_scope_cost = facts.values.in_scope_cost // 政策范围费用
  const employee_ratio = facts.values.employee_ratio // 职工支付比例
  const resident_ratio = facts.values.resident_ratio // 居民支付比例
  const employee_cap = facts.values.employee_cap // 职工最高支付限额
  const resident_cap = facts.values.resident_cap // 居民最高支付限额
  const national_employee_cap = facts.values.national_employee_cap // 国家职工限额标准
  const national_resident_cap = facts.values.national_resident_cap // 国家居民限额标准
  const reviewed_institutions = facts.values.reviewed_institutions // 智能审核覆盖机构数
  const institutions = facts.values.institutions // 定点机构数
  const covered_units = facts.values.covered_units // 服务覆盖单位数
  const all_units = facts.values.all_units // 应覆盖单位数
  const areas = facts.lists.areas // 地区名单
  const areas_insured_all = facts.members.areas.insured // 参保人数
  const areas_remit_all = facts.members.areas.remit // 上缴额
  const areas_current_result_all = facts.members.areas.current_result // 当期结果
  const areas_dependency_ratio_all = facts.members.areas.dependency_ratio // 抚养比
  const areas_payable_months_all = facts.members.areas.payable_months // 可支付月数
  const areas_performance_score_all = facts.members.areas.performance_score // 绩效得分
  const areas_responsibility_score_all = facts.members.areas.responsibility_score // 责任得分
  const areas_coefficient_all = facts.members.areas.coefficient // 评价系数
  const areas_accumulated_balance_all = facts.members.areas.accumulated_balance // 滚存结余额
  const areas_area_employer_rate_all = facts.members.areas.area_employer_rate // 地区单位费率
  const hospital_levels = facts.lists.hospital_levels // 机构级别名单
  const hospital_levels_level_deductible_all = facts.members.hospital_levels.level_deductible // 起付标准档
  const hospital_levels_level_ratio_all = facts.members.hospital_levels.level_ratio // 支付比例档
  const budget_units = facts.lists.budget_units // 预算单位名单
  const budget_units_unit_kind_all = facts.members.budget_units.unit_kind // 单位种类
  const budget_units_unit_income_all = facts.members.budget_units.unit_income // 单位收入预算
  const budget_units_unit_spending_all = facts.members.budget_units.unit_spending // 单位支出预算
  const budget_units_claimed_gap_all = facts.members.budget_units.claimed_gap // 单位申报缺口
  const budget_units_verified_gap_all = facts.members.budget_units.verified_gap // 单位核定缺口
  const pool_all = []
  const distributable_all = []
  const areas_in_deficit_all = []
  const fund_established_all = []
  const areas_allocation_all = []
  const full_distribution_all = []
  const areas_net_transfer_all = []
  const areas_result_after_all = []
  const areas_residual_gap_all = []
  const residual_sharing_due0_all = []
  const areas_gap_paid_by_balance_all = []
  const areas_gap_paid_by_budget_all = []
  const city_pooling_first_all = []
  const resident_before_employee_all = []
  const funds_before_pooling_all = []
  const preparation_done_all = []
  const unified_count_all = []
  const employer_rate_check_all = []
  const areas_area_rate_check_all = []
  const uniform_employer_rate_check_all = []
  const employee_rate_check_all = []
  const resident_standard_check_all = []
  const resident_subsidy_check_all = []
  const resident_total_check_all = []
  const beyond_list_cleared_all = []
  const wage_checked_all = []
  const deductible_limit_all = []
  const wage_base_given_all = []
  const deductible_check_all = []
  const hospital_levels_deductible_steps_step0_all = []
  const deductible_steps_all = []
  const overall_ratio_all = []
  const ratio_check_all = []
  const schemes_gap_all = []
  const hospital_levels_ratio_steps_step0_all = []
  const ratio_steps_all = []
  const employee_cap_check_all = []
  const resident_cap_check_all = []
  const budget_units_gap_is_verified_all = []
  const budget_units_spending_by_income_all = []
  const city_units_all = []
  const special_units_all = []
  const budget_units_gap_verified_all = []
  const review_everywhere_all = []
  const services_everywhere_all = []
  /** @type {Record<string, any[]>} */
  const clauses = {
    fund_established: [],
    "areas.allocation": [],
    full_distribution: [],
    "areas.net_transfer": [],
    "areas.result_after": [],
    "areas.residual_gap": [],
    "residual_sharing@due0": [],
    "areas.gap_paid_by_balance": [],
    "areas.gap_paid_by_budget": [],
    city_pooling_first: [],
    resident_before_employee: [],
    funds_before_pooling: [],
    preparation_done: [],
    employer_rate_check: [],
    "areas.area_rate_check": [],
    uniform_employer_rate_check: [],
    employee_rate_check: [],
    resident_standard_check: [],
    resident_subsidy_check: [],
    resident_total_check: [],
    beyond_list_cleared: [],
    wage_checked: [],
    deductible_limit: [],
    wage_base_given: [],
    deductible_check: [],
    deductible_steps: [],
    overall_ratio: [],
    ratio_check: [],
    schemes_gap: [],
    ratio_steps: [],
    employee_cap_check: [],
    resident_cap_check: [],
    "budget_units.spending_by_income": [],
    city_units: [],
    special_units: [],
    "budget_units.gap_verified": [],
    review_everywhere: [],
    services_everywhere: [],
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
    let pool, distributable, areas_in_deficit, fund_established, areas_allocation, full_distribution, areas_net_transfer, areas_result_after, areas_residual_gap, residual_sharing_due0, areas_gap_paid_by_balance, areas_gap_paid_by_budget, city_pooling_first, resident_before_employee, funds_before_pooling, preparation_done, unified_count, employer_rate_check, areas_area_rate_check, uniform_employer_rate_check, employee_rate_check, resident_standard_check, resident_subsidy_check, resident_total_check, beyond_list_cleared, wage_checked, deductible_limit, wage_base_given, deductible_check, hospital_levels_deductible_steps_step0, deductible_steps, overall_ratio, ratio_check, schemes_gap, hospital_levels_ratio_steps_step0, ratio_steps, employee_cap_check, resident_cap_check, budget_units_gap_is_verified, budget_units_spending_by_income, city_units, special_units, budget_units_gap_verified, review_everywhere, services_everywhere
    if (y === year) {
      // 调剂金，依据《004》一第5段第1句、第4段第1句
      pool = folded("sum", areas.order, null, (k) => BigInt(areas_remit_all[k]), 0n, "地区")
      pool_all[0] = pool
      // 可分配额，依据《004》一第5段第1句
      distributable = larger(pool - BigInt(withheld), 0n)
      distributable_all[0] = distributable
      // 当期赤字，依据《004》一第5段第1句
      areas_in_deficit = areas.empty()
      for (const k_3 of areas.in(y)) {
        const areas_in_deficit_value = areas_current_result_all[k_3] < 0
        areas_in_deficit[k_3] = areas_in_deficit_value
      }
      areas_in_deficit_all[0] = areas_in_deficit
      // 调剂金已建立，依据《004》一第4段第1句
      clause = null
      if (scheme === "resident") {
        fund_established = resident_fund_on !== null && resident_fund_on <= yearLast(y, 1, 1)
        clause = 0
      } else {
        fund_established = employee_fund_on !== null && employee_fund_on <= yearLast(y, 1, 1)
        clause = 1
      }
      fund_established_all[0] = fund_established
      clauses.fund_established[0] = clause
      // 风险调剂金分配，依据《004》一第5段第1句、三第1段第7句
      areas_allocation = areas.empty()
      const areas_allocation_shares = memo((d) => apportioned(distributable, [weight_insured.at(y), weight_dependency.at(y), weight_risk.at(y), weight_performance.at(y), weight_responsibility.at(y)], 1000000, true, areas.in(y), [(k_5) => areas_insured_all[k_5], (k_5) => [dependency_direction === "inverse" ? BigInt(areas_insured_all[k_5] * 1000000) : BigInt(areas_insured_all[k_5]) * BigInt(areas_dependency_ratio_all[k_5]), dependency_direction === "inverse" ? areas_dependency_ratio_all[k_5] : 1000000], (k_5) => [areas_insured_all[k_5], areas_payable_months_all[k_5]], (k_5) => areas_performance_score_all[k_5] * areas_insured_all[k_5], (k_5) => areas_responsibility_score_all[k_5] * areas_insured_all[k_5]], (k_5) => [strict((a, b) => BigInt(a) * BigInt(b), areas_in_deficit[k_5] ? deficit_multiple.at(y) : 1000000, areas_coefficient_all[k_5]), true, 0n, 0n], 1, false, "地区", ["参保规模", "抚养状况", "基金运行风险", "绩效考核", "主体责任落实情况"]))
      const areas_allocation_clauses = areas.empty()
      for (const k_4 of areas.in(y)) {
        let areas_allocation_value
        clause = null
        if (fund_established) {
          areas_allocation_value = (areas_allocation_shares(false).get(k_4) ?? null)
          clause = 0
        } else {
          areas_allocation_value = null
          clause = 1
        }
        areas_allocation[k_4] = areas_allocation_value
        areas_allocation_clauses[k_4] = clause
      }
      areas_allocation_all[0] = areas_allocation
      clauses["areas.allocation"][0] = areas_allocation_clauses
      // 调剂金全部分配，依据《004》一第5段第1句
      clause = null
      if (withheld === 0) {
        full_distribution = "satisfied"
        clause = 0
      } else if (withheld_justified) {
        full_distribution = "deviates"
        clause = 1
      } else {
        full_distribution = "violated"
        clause = 2
      }
      full_distribution_all[0] = full_distribution
      clauses.full_distribution[0] = clause
      // 净调剂额，依据《004》一第5段第1句
      areas_net_transfer = areas.empty()
      const areas_net_transfer_clauses = areas.empty()
      for (const k_6 of areas.in(y)) {
        let areas_net_transfer_value
        clause = null
        if (fund_established) {
          areas_net_transfer_value = strict((a, b) => a - BigInt(b), areas_allocation[k_6], areas_remit_all[k_6])
          clause = 0
        } else {
          areas_net_transfer_value = null
          clause = 1
        }
        areas_net_transfer[k_6] = areas_net_transfer_value
        areas_net_transfer_clauses[k_6] = clause
      }
      areas_net_transfer_all[0] = areas_net_transfer
      clauses["areas.net_transfer"][0] = areas_net_transfer_clauses
      // 调剂后结果，依据《004》一第5段第2句
      areas_result_after = areas.empty()
      const areas_result_after_clauses = areas.empty()
      for (const k_7 of areas.in(y)) {
        let areas_result_after_value
        clause = null
        if (fund_established) {
          areas_result_after_value = strict((a, b) => BigInt(a) + b, areas_current_result_all[k_7], areas_net_transfer[k_7])
          clause = 0
        } else {
          areas_result_after_value = null
          clause = 1
        }
        areas_result_after[k_7] = areas_result_after_value
        areas_result_after_clauses[k_7] = clause
      }
      areas_result_after_all[0] = areas_result_after
      clauses["areas.result_after"][0] = areas_result_after_clauses
      // 剩余缺口，依据《004》一第5段第2句
      areas_residual_gap = areas.empty()
      const areas_residual_gap_clauses = areas.empty()
      for (const k_8 of areas.in(y)) {
        let areas_residual_gap_value
        clause = null
        if (fund_established) {
          areas_residual_gap_value = strict((a) => Number(larger(a, 0n)), strict((a) => -a, areas_result_after[k_8]))
          clause = 0
        } else {
          areas_residual_gap_value = null
          clause = 1
        }
        areas_residual_gap[k_8] = areas_residual_gap_value
        areas_residual_gap_clauses[k_8] = clause
      }
      areas_residual_gap_all[0] = areas_residual_gap
      clauses["areas.residual_gap"][0] = areas_residual_gap_clauses
      // 滚存结余应担额（中间值），依据《004》一第5段第2句
      residual_sharing_due0 = areas.empty()
      const residual_sharing_due0_clauses = areas.empty()
      for (const k_9 of areas.in(y)) {
        let residual_sharing_due0_value
        clause = null
        if (fund_established) {
          residual_sharing_due0_value = areas_residual_gap[k_9]
          clause = 0
        } else {
          residual_sharing_due0_value = null
          clause = 1
        }
        residual_sharing_due0[k_9] = residual_sharing_due0_value
        residual_sharing_due0_clauses[k_9] = clause
      }
      residual_sharing_due0_all[0] = residual_sharing_due0
      clauses["residual_sharing@due0"][0] = residual_sharing_due0_clauses
      // 结余支付额，依据《004》一第5段第2句
      areas_gap_paid_by_balance = areas.empty()
      const areas_gap_paid_by_balance_clauses = areas.empty()
      for (const k_10 of areas.in(y)) {
        let areas_gap_paid_by_balance_value
        clause = null
        if (fund_established) {
          areas_gap_paid_by_balance_value = strict((a, b) => smaller(a, b), residual_sharing_due0[k_10], gap_order === "balance_first" ? areas_accumulated_balance_all[k_10] : 0)
          clause = 0
        } else {
          areas_gap_paid_by_balance_value = null
          clause = 1
        }
        areas_gap_paid_by_balance[k_10] = areas_gap_paid_by_balance_value
        areas_gap_paid_by_balance_clauses[k_10] = clause
      }
      areas_gap_paid_by_balance_all[0] = areas_gap_paid_by_balance
      clauses["areas.gap_paid_by_balance"][0] = areas_gap_paid_by_balance_clauses
      // 财政支付额，依据《004》一第5段第2句
      areas_gap_paid_by_budget = areas.empty()
      const areas_gap_paid_by_budget_clauses = areas.empty()
      for (const k_11 of areas.in(y)) {
        let areas_gap_paid_by_budget_value
        clause = null
        if (fund_established) {
          areas_gap_paid_by_budget_value = strict((a, b) => a - b, residual_sharing_due0[k_11], areas_gap_paid_by_balance[k_11])
          clause = 0
        } else {
          areas_gap_paid_by_budget_value = null
          clause = 1
        }
        areas_gap_paid_by_budget[k_11] = areas_gap_paid_by_budget_value
        areas_gap_paid_by_budget_clauses[k_11] = clause
      }
      areas_gap_paid_by_budget_all[0] = areas_gap_paid_by_budget
      clauses["areas.gap_paid_by_budget"][0] = areas_gap_paid_by_budget_clauses
      // 先做实市级统筹，依据《004》一第4段第1句
      clause = null
      if (resident_fund_on !== null || employee_fund_on !== null) {
        if ((resident_fund_on === null || city_pooling_done_on !== null && compared((a, b) => a < b, city_pooling_done_on, resident_fund_on)) && (employee_fund_on === null || city_pooling_done_on !== null && compared((a, b) => a < b, city_pooling_done_on, employee_fund_on))) {
          city_pooling_first = "satisfied"
          clause = 0
        } else {
          city_pooling_first = "violated"
          clause = 1
        }
      } else {
        city_pooling_first = null
        clause = 2
      }
      city_pooling_first_all[0] = city_pooling_first
      clauses.city_pooling_first[0] = clause
      // 先居民后职工，依据《004》一第4段第1句
      clause = null
      if (resident_fund_on === null || employee_fund_on !== null) {
        if (employee_fund_on !== null) {
          if (resident_fund_on !== null && resident_fund_on < employee_fund_on) {
            resident_before_employee = "satisfied"
            clause = 0
          } else {
            resident_before_employee = "violated"
            clause = 1
          }
        } else {
          resident_before_employee = null
          clause = 2
        }
      } else {
        resident_before_employee = null
        clause = 3
      }
      resident_before_employee_all[0] = resident_before_employee
      clauses.resident_before_employee[0] = clause
      // 调剂金先于省级统筹，依据《004》一第4段第1句
      clause = null
      if ((employee_fund_on === null || pooling_started_on !== null) && (!(employee_fund_on !== null && compared((a, b) => a <= b, employee_fund_on, pooling_started_on)) || resident_fund_on === null || pooling_started_on !== null)) {
        if (pooling_started_on !== null) {
          if (employee_fund_on !== null && employee_fund_on <= pooling_started_on && resident_fund_on !== null && resident_fund_on <= pooling_started_on) {
            funds_before_pooling = "satisfied"
            clause = 0
          } else {
            funds_before_pooling = "violated"
            clause = 1
          }
        } else {
          funds_before_pooling = null
          clause = 2
        }
      } else {
        funds_before_pooling = null
        clause = 3
      }
      funds_before_pooling_all[0] = funds_before_pooling
      clauses.funds_before_pooling[0] = clause
      // 前期工作完成，依据《004》三第1段第1句
      clause = null
      if ((calculation_done_on === null || pooling_started_on !== null) && (!(calculation_done_on !== null && compared((a, b) => a < b, calculation_done_on, pooling_started_on)) || policies_unified_on === null || pooling_started_on !== null) && (!(calculation_done_on !== null && compared((a, b) => a < b, calculation_done_on, pooling_started_on) && policies_unified_on !== null && compared((a, b) => a < b, policies_unified_on, pooling_started_on)) || systems_adjusted_on === null || pooling_started_on !== null)) {
        if (pooling_started_on !== null) {
          if (calculation_done_on !== null && calculation_done_on < pooling_started_on && policies_unified_on !== null && policies_unified_on < pooling_started_on && systems_adjusted_on !== null && systems_adjusted_on < pooling_started_on) {
            preparation_done = "satisfied"
            clause = 0
          } else {
            preparation_done = "violated"
            clause = 1
          }
        } else {
          preparation_done = null
          clause = 2
        }
      } else {
        preparation_done = null
        clause = 3
      }
      preparation_done_all[0] = preparation_done
      clauses.preparation_done[0] = clause
      // 已统一项数，依据《004》一第2段第1句
      unified_count = (coverage_unified ? 1 : 0) + (funding_unified ? 1 : 0) + (benefits_unified ? 1 : 0) + (payment_unified ? 1 : 0) + (budget_unified ? 1 : 0)
      unified_count_all[0] = unified_count
      // 单位费率合规，依据《004》二（二）第1段第2句
      clause = null
      if (employer_rate !== null) {
        if (employer_rate >= employer_rate_target.at(y) - employer_rate_tolerance.at(y) && employer_rate <= employer_rate_target.at(y) + employer_rate_tolerance.at(y)) {
          employer_rate_check = "satisfied"
          clause = 0
        } else {
          employer_rate_check = "violated"
          clause = 1
        }
      } else {
        employer_rate_check = null
        clause = 2
      }
      employer_rate_check_all[0] = employer_rate_check
      clauses.employer_rate_check[0] = clause
      // 各地单位费率合规，依据《004》二（二）第1段第2句
      areas_area_rate_check = areas.empty()
      const areas_area_rate_check_clauses = areas.empty()
      for (const k_12 of areas.in(y)) {
        let areas_area_rate_check_value
        clause = null
        if (areas_area_employer_rate_all[k_12] !== null) {
          if (areas_area_employer_rate_all[k_12] >= employer_rate_target.at(y) - employer_rate_tolerance.at(y) && areas_area_employer_rate_all[k_12] <= employer_rate_target.at(y) + employer_rate_tolerance.at(y)) {
            areas_area_rate_check_value = "satisfied"
            clause = 0
          } else {
            areas_area_rate_check_value = "violated"
            clause = 1
          }
        } else {
          areas_area_rate_check_value = null
          clause = 2
        }
        areas_area_rate_check[k_12] = areas_area_rate_check_value
        areas_area_rate_check_clauses[k_12] = clause
      }
      areas_area_rate_check_all[0] = areas_area_rate_check
      clauses["areas.area_rate_check"][0] = areas_area_rate_check_clauses
      // 单位费率全省统一，依据《004》二（二）第1段第2句
      clause = null
      if (folded("count", areas.order, (k_13) => areas_area_employer_rate_all[k_13] !== null, null, 0, "地区") >= 1) {
        if (folded("count", areas.order, (k_15) => areas_area_employer_rate_all[k_15] !== null, null, 0, "地区") === 0 || folded("max", areas.order, null, (k_17) => areas_area_employer_rate_all[k_17], 0, "地区") === folded("min", areas.order, null, (k_19) => areas_area_employer_rate_all[k_19], 0, "地区")) {
          uniform_employer_rate_check = "satisfied"
          clause = 0
        } else {
          uniform_employer_rate_check = "notice"
          clause = 1
        }
      } else {
        uniform_employer_rate_check = null
        clause = 2
      }
      uniform_employer_rate_check_all[0] = uniform_employer_rate_check
      clauses.uniform_employer_rate_check[0] = clause
      // 个人费率合规，依据《004》二（二）第1段第2句
      clause = null
      if (employee_rate !== null) {
        if (employee_rate === employee_rate_fixed.at(y)) {
          employee_rate_check = "satisfied"
          clause = 0
        } else {
          employee_rate_check = "violated"
          clause = 1
        }
      } else {
        employee_rate_check = null
        clause = 2
      }
      employee_rate_check_all[0] = employee_rate_check
      clauses.employee_rate_check[0] = clause
      // 居民个人标准合规，依据《004》二（二）第1段第4句
      clause = null
      if (resident_standard !== null && national_standard !== null) {
        if (each_part) {
          if (resident_standard >= national_standard) {
            resident_standard_check = "satisfied"
            clause = 0
          } else {
            resident_standard_check = "violated"
            clause = 1
          }
        } else {
          resident_standard_check = null
          clause = 2
        }
      } else {
        resident_standard_check = null
        clause = 3
      }
      resident_standard_check_all[0] = resident_standard_check
      clauses.resident_standard_check[0] = clause
      // 居民补助标准合规，依据《004》二（二）第1段第4句
      clause = null
      if (resident_subsidy !== null && national_subsidy !== null) {
        if (each_part) {
          if (resident_subsidy >= national_subsidy) {
            resident_subsidy_check = "satisfied"
            clause = 0
          } else {
            resident_subsidy_check = "violated"
            clause = 1
          }
        } else {
          resident_subsidy_check = null
          clause = 2
        }
      } else {
        resident_subsidy_check = null
        clause = 3
      }
      resident_subsidy_check_all[0] = resident_subsidy_check
      clauses.resident_subsidy_check[0] = clause
      // 居民筹资总额合规，依据《004》二（二）第1段第4句
      clause = null
      if (resident_standard !== null && resident_subsidy !== null && national_standard !== null && national_subsidy !== null) {
        if (!each_part) {
          if (resident_standard + resident_subsidy >= national_standard + national_subsidy) {
            resident_total_check = "satisfied"
            clause = 0
          } else {
            resident_total_check = "violated"
            clause = 1
          }
        } else {
          resident_total_check = null
          clause = 2
        }
      } else {
        resident_total_check = null
        clause = 3
      }
      resident_total_check_all[0] = resident_total_check
      clauses.resident_total_check[0] = clause
      // 超清单政策清零，依据《004》二（三）第1段第1句
      clause = null
      if (beyond_list_count !== null) {
        if (beyond_list_count === 0) {
          beyond_list_cleared = "satisfied"
          clause = 0
        } else {
          beyond_list_cleared = "notice"
          clause = 1
        }
      } else {
        beyond_list_cleared = null
        clause = 2
      }
      beyond_list_cleared_all[0] = beyond_list_cleared
      clauses.beyond_list_cleared[0] = clause
      // 核对用平均工资，依据《004》二（三）第2段第1句
      clause = null
      if (wage_year === "prior_year") {
        wage_checked = wage_base
        clause = 0
      } else {
        wage_checked = wage_base_now
        clause = 1
      }
      wage_checked_all[0] = wage_checked
      clauses.wage_checked[0] = clause
      // 起付标准上限，依据《004》二（三）第2段第1句
      clause = null
      if (wage_checked !== null) {
        deductible_limit = Number(quotientHalfUp(BigInt(wage_checked) * BigInt(deductible_multiple.at(y)), 1000000n))
        clause = 0
      } else {
        deductible_limit = null
        clause = 1
      }
      deductible_limit_all[0] = deductible_limit
      clauses.deductible_limit[0] = clause
      // 平均工资基准列明，依据《004》二（三）第2段第1句
      clause = null
      if (employee_deductible !== null && wage_year === "prior_year") {
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
      // 起付标准合规，依据《004》二（三）第2段第1句
      clause = null
      if (employee_deductible !== null) {
        if (wage_checked !== null) {
          if (BigInt(employee_deductible) * 1000000n <= BigInt(wage_checked) * BigInt(deductible_multiple.at(y))) {
            deductible_check = "satisfied"
            clause = 0
          } else if (deductible_justified) {
            deductible_check = "deviates"
            clause = 1
          } else {
            deductible_check = "violated"
            clause = 2
          }
        } else {
          deductible_check = null
          clause = 3
        }
      } else {
        deductible_check = null
        clause = 4
      }
      deductible_check_all[0] = deductible_check
      clauses.deductible_check[0] = clause
      // 起付标准拉开差距（与前面各项相比）（中间值），依据《004》二（三）第2段第1句
      hospital_levels_deductible_steps_step0 = hospital_levels.empty()
      const kept = memo((d) => new Running("count", hospital_levels.order, hospital_levels.place, null, null, null, 0, "机构级别"))
      const kept_2 = memo((d) => new Running("max", hospital_levels.order, hospital_levels.place, null, null, (k_23) => hospital_levels_level_deductible_all[k_23], 0, "机构级别"))
      for (const k_21 of hospital_levels.in(y)) {
        const hospital_levels_deductible_steps_step0_value = kept(false).before(k_21) === 0 || hospital_levels_level_deductible_all[k_21] >= kept_2(false).before(k_21)
        hospital_levels_deductible_steps_step0[k_21] = hospital_levels_deductible_steps_step0_value
      }
      hospital_levels_deductible_steps_step0_all[0] = hospital_levels_deductible_steps_step0
      // 起付标准拉开差距，依据《004》二（三）第2段第1句
      clause = null
      if (folded("count", hospital_levels.order, null, null, 0, "机构级别") >= 2 && scheme === "employee") {
        if (folded("count", hospital_levels.order, (k_28) => !hospital_levels_deductible_steps_step0[k_28], null, 0, "机构级别") === 0 && (folded("count", hospital_levels.order, null, null, 0, "机构级别") <= 1 || folded("max", hospital_levels.order, null, (k_32) => hospital_levels_level_deductible_all[k_32], 0, "机构级别") !== folded("min", hospital_levels.order, null, (k_34) => hospital_levels_level_deductible_all[k_34], 0, "机构级别"))) {
          deductible_steps = "satisfied"
          clause = 0
        } else {
          deductible_steps = "violated"
          clause = 1
        }
      } else {
        deductible_steps = null
        clause = 2
      }
      deductible_steps_all[0] = deductible_steps
      clauses.deductible_steps[0] = clause
      // 总体支付比例，依据《004》二（三）第2段第2句
      clause = null
      if (fund_paid !== null && in_scope_cost !== null) {
        overall_ratio = Number(quotientHalfUp(BigInt(fund_paid) * 10000n, BigInt(in_scope_cost))) * 100
        clause = 0
      } else {
        overall_ratio = null
        clause = 1
      }
      overall_ratio_all[0] = overall_ratio
      clauses.overall_ratio[0] = clause
      // 总体支付比例合规，依据《004》二（三）第2段第2句
      clause = null
      if (fund_paid !== null && in_scope_cost !== null) {
        if (BigInt(fund_paid) * 10000n >= BigInt(in_scope_cost) * BigInt(ratio_target.at(y) - ratio_tolerance.at(y)) && BigInt(fund_paid) * 10000n <= BigInt(in_scope_cost) * BigInt(ratio_target.at(y) + ratio_tolerance.at(y))) {
          ratio_check = "satisfied"
          clause = 0
        } else {
          ratio_check = "violated"
          clause = 1
        }
      } else {
        ratio_check = null
        clause = 2
      }
      ratio_check_all[0] = ratio_check
      clauses.ratio_check[0] = clause
      // 职工支付比例较高，依据《004》二（三）第2段第2句
      clause = null
      if (employee_ratio !== null && resident_ratio !== null) {
        if (employee_ratio > resident_ratio) {
          schemes_gap = "satisfied"
          clause = 0
        } else {
          schemes_gap = "violated"
          clause = 1
        }
      } else {
        schemes_gap = null
        clause = 2
      }
      schemes_gap_all[0] = schemes_gap
      clauses.schemes_gap[0] = clause
      // 支付比例拉开差距（与前面各项相比）（中间值），依据《004》二（三）第2段第2句
      hospital_levels_ratio_steps_step0 = hospital_levels.empty()
      const kept_3 = memo((d) => new Running("count", hospital_levels.order, hospital_levels.place, null, null, null, 0, "机构级别"))
      const kept_4 = memo((d) => new Running("min", hospital_levels.order, hospital_levels.place, null, null, (k_38) => hospital_levels_level_ratio_all[k_38], 0, "机构级别"))
      for (const k_36 of hospital_levels.in(y)) {
        const hospital_levels_ratio_steps_step0_value = kept_3(false).before(k_36) === 0 || hospital_levels_level_ratio_all[k_36] <= kept_4(false).before(k_36)
        hospital_levels_ratio_steps_step0[k_36] = hospital_levels_ratio_steps_step0_value
      }
      hospital_levels_ratio_steps_step0_all[0] = hospital_levels_ratio_steps_step0
      // 支付比例拉开差距，依据《004》二（三）第2段第2句
      clause = null
      if (folded("count", hospital_levels.order, null, null, 0, "机构级别") >= 2) {
        if (folded("count", hospital_levels.order, (k_43) => !hospital_levels_ratio_steps_step0[k_43], null, 0, "机构级别") === 0 && (folded("count", hospital_levels.order, null, null, 0, "机构级别") <= 1 || folded("max", hospital_levels.order, null, (k_47) => hospital_levels_level_ratio_all[k_47], 0, "机构级别") !== folded("min", hospital_levels.order, null, (k_49) => hospital_levels_level_ratio_all[k_49], 0, "机构级别"))) {
          ratio_steps = "satisfied"
          clause = 0
        } else {
          ratio_steps = "violated"
          clause = 1
        }
      } else {
        ratio_steps = null
        clause = 2
      }
      ratio_steps_all[0] = ratio_steps
      clauses.ratio_steps[0] = clause
      // 职工限额达标，依据《004》二（三）第2段第3句
      clause = null
      if (employee_cap !== null && national_employee_cap !== null) {
        if (employee_cap >= national_employee_cap) {
          employee_cap_check = "satisfied"
          clause = 0
        } else {
          employee_cap_check = "violated"
          clause = 1
        }
      } else {
        employee_cap_check = null
        clause = 2
      }
      employee_cap_check_all[0] = employee_cap_check
      clauses.employee_cap_check[0] = clause
      // 居民限额达标，依据《004》二（三）第2段第3句
      clause = null
      if (resident_cap !== null && national_resident_cap !== null) {
        if (resident_cap >= national_resident_cap) {
          resident_cap_check = "satisfied"
          clause = 0
        } else {
          resident_cap_check = "violated"
          clause = 1
        }
      } else {
        resident_cap_check = null
        clause = 2
      }
      resident_cap_check_all[0] = resident_cap_check
      clauses.resident_cap_check[0] = clause
      // 缺口已核定，依据《004》二（五）第1段第2句
      budget_units_gap_is_verified = budget_units.empty()
      for (const k_51 of budget_units.in(y)) {
        const budget_units_gap_is_verified_value = budget_units_verified_gap_all[k_51] !== null && budget_units_verified_gap_all[k_51] >= budget_units_unit_spending_all[k_51] - budget_units_unit_income_all[k_51]
        budget_units_gap_is_verified[k_51] = budget_units_gap_is_verified_value
      }
      budget_units_gap_is_verified_all[0] = budget_units_gap_is_verified
      // 以收定支，依据《004》一第2段第1句、二（五）第1段第1句
      budget_units_spending_by_income = budget_units.empty()
      const budget_units_spending_by_income_clauses = budget_units.empty()
      for (const k_52 of budget_units.in(y)) {
        let budget_units_spending_by_income_value
        clause = null
        if (budget_units_unit_spending_all[k_52] <= budget_units_unit_income_all[k_52]) {
          budget_units_spending_by_income_value = "satisfied"
          clause = 0
        } else if (!budget_units_gap_is_verified[k_52]) {
          budget_units_spending_by_income_value = "violated"
          clause = 1
        } else {
          budget_units_spending_by_income_value = "deviates"
          clause = 2
        }
        budget_units_spending_by_income[k_52] = budget_units_spending_by_income_value
        budget_units_spending_by_income_clauses[k_52] = clause
      }
      budget_units_spending_by_income_all[0] = budget_units_spending_by_income
      clauses["budget_units.spending_by_income"][0] = budget_units_spending_by_income_clauses
      // 市州预算齐全，依据《004》二（五）第1段第1句
      clause = null
      if (folded("count", budget_units.order, null, null, 0, "预算单位") > 0) {
        if (BigInt(folded("count", budget_units.order, (k_55) => budget_units_unit_kind_all[k_55] === "city", null, 0, "预算单位")) === city_count.at(y)) {
          city_units = "satisfied"
          clause = 0
        } else {
          city_units = "violated"
          clause = 1
        }
      } else {
        city_units = null
        clause = 2
      }
      city_units_all[0] = city_units
      clauses.city_units[0] = clause
      // 单列地区预算齐全，依据《004》二（五）第1段第1句
      clause = null
      if (folded("count", budget_units.order, null, null, 0, "预算单位") > 0) {
        if (folded("count", budget_units.order, (k_59) => budget_units_unit_kind_all[k_59] === "changbaishan", null, 0, "预算单位") === 1 && folded("count", budget_units.order, (k_61) => budget_units_unit_kind_all[k_61] === "meihekou", null, 0, "预算单位") === 1) {
          special_units = "satisfied"
          clause = 0
        } else {
          special_units = "violated"
          clause = 1
        }
      } else {
        special_units = null
        clause = 2
      }
      special_units_all[0] = special_units
      clauses.special_units[0] = clause
      // 缺口须核定，依据《004》二（五）第1段第2句
      budget_units_gap_verified = budget_units.empty()
      const budget_units_gap_verified_clauses = budget_units.empty()
      for (const k_63 of budget_units.in(y)) {
        let budget_units_gap_verified_value
        clause = null
        if (budget_units_claimed_gap_all[k_63] > 0) {
          if (budget_units_verified_gap_all[k_63] !== null) {
            budget_units_gap_verified_value = "satisfied"
            clause = 0
          } else {
            budget_units_gap_verified_value = "violated"
            clause = 1
          }
        } else {
          budget_units_gap_verified_value = null
          clause = 2
        }
        budget_units_gap_verified[k_63] = budget_units_gap_verified_value
        budget_units_gap_verified_clauses[k_63] = clause
      }
      budget_units_gap_verified_all[0] = budget_units_gap_verified
      clauses["budget_units.gap_verified"][0] = budget_units_gap_verified_clauses
      // 智能审核全面应用，依据《004》三第1段第2句
      clause = null
      if (reviewed_institutions !== null && institutions !== null) {
        if (reviewed_institutions >= institutions) {
          review_everywhere = "satisfied"
          clause = 0
        } else {
          review_everywhere = "notice"
          clause = 1
        }
      } else {
        review_everywhere = null
        clause = 2
      }
      review_everywhere_all[0] = review_everywhere
      clauses.review_everywhere[0] = clause
      // 经办服务五级覆盖，依据《004》二（七）第1段第1句
      clause = null
      if (covered_units !== null && all_units !== null) {
        if (covered_units >= all_units) {
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
    }
  }
  const values = {
    pool: pool_all,
    distributable: distributable_all,
    "areas.in_deficit": areas_in_deficit_all,
    fund_established: fund_established_all,
    "areas.allocation": areas_allocation_all,
    full_distribution: full_distribution_all,
    "areas.net_transfer": areas_net_transfer_all,
    "areas.result_after": areas_result_after_all,
    "areas.residual_gap": areas_residual_gap_all,
    "residual_sharing@due0": residual_sharing_due0_all,
    "areas.gap_paid_by_balance": areas_gap_paid_by_balance_all,
    "areas.gap_paid_by_budget": areas_gap_paid_by_budget_all,
    city_pooling_first: city_pooling_first_all,
    resident_before_employee: resident_before_employee_all,
    funds_before_pooling: funds_before_pooling_all,
    preparation_done: preparation_done_all,
    unified_count: unified_count_all,
    employer_rate_check: employer_rate_check_all,
    "areas.area_rate_check": areas_area_rate_check_all,
    uniform_employer_rate_check: uniform_employer_rate_check_all,
    employee_rate_check: employee_rate_check_all,
    resident_standard_check: resident_standard_check_all,
    resident_subsidy_check: resident_subsidy_check_all,
    resident_total_check: resident_total_check_all,
    beyond_list_cleared: beyond_list_cleared_all,
    wage_checked: wage_checked_all,
    deductible_limit: deductible_limit_all,
    wage_base_given: wage_base_given_all,
    deductible_check: deductible_check_all,
    "hospital_levels.deductible_steps@step0": hospital_levels_deductible_steps_step0_all,
    deductible_steps: deductible_steps_all,
    overall_ratio: overall_ratio_all,
    ratio_check: ratio_check_all,
    schemes_gap: schemes_gap_all,
    "hospital_levels.ratio_steps@step0": hospital_levels_ratio_steps_step0_all,
    ratio_steps: ratio_steps_all,
    employee_cap_check: employee_cap_check_all,
    resident_cap_check: resident_cap_check_all,
    "budget_units.gap_is_verified": budget_units_gap_is_verified_all,
    "budget_units.spending_by_income": budget_units_spending_by_income_all,
    city_units: city_units_all,
    special_units: special_units_all,
    "budget_units.gap_verified": budget_units_gap_verified_all,
    review_everywhere: review_everywhere_all,
    services_everywhere: services_everywhere_all,
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

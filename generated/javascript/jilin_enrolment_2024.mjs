// 吉林参保缴费（jilin_enrolment_2024）：关于推动基本医疗保险省级统筹的意见
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
/** @typedef {"is_flexible" | "属于灵活就业人员" | "insured" | "参加基本医保" | "must_enrol_employee" | "应参加职工医保" | "may_enrol_employee" | "可以参加职工医保" | "covered_resident" | "居民医保覆盖" | "own_base" | "个人缴费基数" | "employee_due" | "个人应缴额" | "employer_due" | "单位应缴额"} OutputName 结果的别名或者中文名称 */
/**
 * @typedef {object} PolicyRecord
 * @property {"unit_employee" | "用人单位职工" | "sole_trader" | "无雇工个体工商户" | "part_time" | "非全日制从业人员" | "migrant_worker" | "农民工" | "platform_worker" | "新就业形态人员" | "flexible" | "其他灵活就业人员" | "not_working" | "不在业人员" | null} [employment] 就业类型
 * @property {GivenTruth | null} [insured_by_unit] 单位已为其参保
 * @property {GivenTruth | null} [other_protection] 享有其他保障
 * @property {GivenTruth | null} [local_resident] 城乡居民
 * @property {"employee" | "职工医保" | "resident" | "居民医保" | "none" | "未参保" | null} [scheme] 参加险种
 * @property {GivenNumber | null} [own_wage] 本人工资（元）
 * @property {GivenNumber | null} [payroll] 单位工资总额（元）
 * @property {GivenNumber | null} [base_floor] 缴费基数下限（元）
 * @property {GivenNumber | null} [base_ceiling] 缴费基数上限（元）
 * @property {"unit_employee" | "用人单位职工" | "sole_trader" | "无雇工个体工商户" | "part_time" | "非全日制从业人员" | "migrant_worker" | "农民工" | "platform_worker" | "新就业形态人员" | "flexible" | "其他灵活就业人员" | "not_working" | "不在业人员" | null} [就业类型] 即 employment
 * @property {GivenTruth | null} [单位已为其参保] 即 insured_by_unit
 * @property {GivenTruth | null} [享有其他保障] 即 other_protection
 * @property {GivenTruth | null} [城乡居民] 即 local_resident
 * @property {"employee" | "职工医保" | "resident" | "居民医保" | "none" | "未参保" | null} [参加险种] 即 scheme
 * @property {GivenNumber | null} [本人工资] 即 own_wage
 * @property {GivenNumber | null} [单位工资总额] 即 payroll
 * @property {GivenNumber | null} [缴费基数下限] 即 base_floor
 * @property {GivenNumber | null} [缴费基数上限] 即 base_ceiling
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
 * @property {GivenNumber | null} [employer_rate] 单位费率
 * @property {GivenNumber | null} [employee_rate] 个人费率
 * @property {GivenNumber | null} [单位费率] 即 employer_rate
 * @property {GivenNumber | null} [个人费率] 即 employee_rate
 */
/**
 * @typedef {object} GivenReadings
 * @property {"part_time_only" | "只限非全日制从业人员" | "all_listed" | "也限农民工和新就业形态人员" | null} [not_by_unit_scope] 未在单位参加的限定
 * @property {GivenTruth | null} [choice_releases] 已参加职工医保的不再由居民医保覆盖
 * @property {"none" | "不设" | "given" | "按给出的上下限" | null} [base_limits] 个人缴费基数的上下限
 * @property {"part_time_only" | "只限非全日制从业人员" | "all_listed" | "也限农民工和新就业形态人员" | null} [未在单位参加的限定] 即 not_by_unit_scope
 * @property {GivenTruth | null} [已参加职工医保的不再由居民医保覆盖] 即 choice_releases
 * @property {"none" | "不设" | "given" | "按给出的上下限" | null} [个人缴费基数的上下限] 即 base_limits
 */
/**
 * @typedef {object} Outputs
 * @property {boolean | Open} is_flexible 属于灵活就业人员
 * @property {boolean | null} insured 参加基本医保
 * @property {boolean | Open} must_enrol_employee 应参加职工医保
 * @property {boolean | Open} may_enrol_employee 可以参加职工医保
 * @property {boolean | Open} covered_resident 居民医保覆盖
 * @property {number | bigint | Exact | null} own_base 个人缴费基数（元）
 * @property {number | bigint | Exact | null | Open} employee_due 个人应缴额（元）
 * @property {number | bigint | Exact | null} employer_due 单位应缴额（元）
 * @property {boolean | Open} 属于灵活就业人员 即 is_flexible
 * @property {boolean | null} 参加基本医保 即 insured
 * @property {boolean | Open} 应参加职工医保 即 must_enrol_employee
 * @property {boolean | Open} 可以参加职工医保 即 may_enrol_employee
 * @property {boolean | Open} 居民医保覆盖 即 covered_resident
 * @property {number | bigint | Exact | null} 个人缴费基数 即 own_base
 * @property {number | bigint | Exact | null | Open} 个人应缴额 即 employee_due
 * @property {number | bigint | Exact | null} 单位应缴额 即 employer_due
 */
/**
 * @typedef {object} Readings
 * @property {"part_time_only" | "all_listed"} [not_by_unit_scope] 未在单位参加的限定
 * @property {boolean} [choice_releases] 已参加职工医保的不再由居民医保覆盖
 * @property {"none" | "given"} [base_limits] 个人缴费基数的上下限
 * @property {"part_time_only" | "all_listed"} [未在单位参加的限定] 即 not_by_unit_scope
 * @property {boolean} [已参加职工医保的不再由居民医保覆盖] 即 choice_releases
 * @property {"none" | "given"} [个人缴费基数的上下限] 即 base_limits
 */

/** 政策，以及它所含意义的摘要（SHA-256）。 */
const POLICY = { name: "吉林参保缴费", alias: "jilin_enrolment_2024", title: "关于推动基本医疗保险省级统筹的意见", issuers: ["吉林省人民政府办公厅"], document: "004", first: 2024, last: 2060, begins: [1, 1], digest: "2ecbedf5aeba263bc915ed8091b6f79a301c7005098123b10b0f63184c8a88ac" }
// 多处用到的类型
const TYPE_1 = { kind: "truth" }
const TYPE_2 = { kind: "number", unit: "元", suffix: "元", ratio: false, word: "金额", grain: "1/100", storedIn: "1/100", wide: false }
const TYPE_3 = { kind: "number", unit: "", suffix: "", ratio: true, word: "比例", grain: "1/10000", storedIn: "1/10000", wide: false }
/** 输入 @type {Item[]} */
const INPUTS = [
  { key: "employment", alias: "employment", name: "就业类型", role: "input", period: "once", list: null, kind: "choice", category: "就业类型类", choices: [{ alias: "unit_employee", name: "用人单位职工" }, { alias: "sole_trader", name: "无雇工个体工商户" }, { alias: "part_time", name: "非全日制从业人员" }, { alias: "migrant_worker", name: "农民工" }, { alias: "platform_worker", name: "新就业形态人员" }, { alias: "flexible", name: "其他灵活就业人员" }, { alias: "not_working", name: "不在业人员" }], low: null, high: null, doubtful: true },
  { key: "insured_by_unit", alias: "insured_by_unit", name: "单位已为其参保", role: "input", period: "once", list: null, ...TYPE_1, low: null, high: null, default: false },
  { key: "other_protection", alias: "other_protection", name: "享有其他保障", role: "input", period: "once", list: null, ...TYPE_1, low: null, high: null, default: false },
  { key: "local_resident", alias: "local_resident", name: "城乡居民", role: "input", period: "once", list: null, ...TYPE_1, low: null, high: null, doubtful: true },
  { key: "scheme", alias: "scheme", name: "参加险种", role: "input", period: "once", list: null, kind: "choice", category: "险种类", choices: [{ alias: "employee", name: "职工医保" }, { alias: "resident", name: "居民医保" }, { alias: "none", name: "未参保" }], low: null, high: null, optional: true },
  { key: "own_wage", alias: "own_wage", name: "本人工资", role: "input", period: "once", list: null, ...TYPE_2, low: "0", high: "10000000", optional: true },
  { key: "payroll", alias: "payroll", name: "单位工资总额", role: "input", period: "once", list: null, ...TYPE_2, low: "0", high: "100000000000", optional: true },
  { key: "base_floor", alias: "base_floor", name: "缴费基数下限", role: "input", period: "once", list: null, ...TYPE_2, low: "0", high: "10000000", optional: true },
  { key: "base_ceiling", alias: "base_ceiling", name: "缴费基数上限", role: "input", period: "once", list: null, ...TYPE_2, low: "0", high: "10000000", optional: true },
]
/** 名单 @type {ItemList[]} */
const LISTS = [
]
/** 参数：steps 是 [起始年, 是否有效, 值]，值为 null 的待定 @type {Item[]} */
const PARAMETERS = [
  { key: "employer_rate", alias: "employer_rate", name: "单位费率", role: "parameter", ...TYPE_3, low: "0", high: "1", steps: [[2024, true, 600]] },
  { key: "employee_rate", alias: "employee_rate", name: "个人费率", role: "parameter", ...TYPE_3, low: "0", high: "1", steps: [[2024, true, 200]] },
]
/** 口径 @type {Item[]} */
const READINGS = [
  { key: "not_by_unit_scope", alias: "not_by_unit_scope", name: "未在单位参加的限定", role: "reading", kind: "choice", category: "未在单位参加的限定", choices: [{ alias: "part_time_only", name: "只限非全日制从业人员" }, { alias: "all_listed", name: "也限农民工和新就业形态人员" }], low: null, high: null, chosen: "part_time_only", alternatives: ["all_listed"], reason: "‘未在用人单位参加职工医保的’紧接非全日制从业人员；也可以读作管到列在后面的农民工、新就业形态人员", used: true },
  { key: "choice_releases", alias: "choice_releases", name: "已参加职工医保的不再由居民医保覆盖", role: "reading", ...TYPE_1, low: null, high: null, chosen: false, alternatives: [true], reason: "条文除外的只是职工医保应参保人员和享有其他保障的人员；相反的理由：已经参加职工医保的，不重复参保", used: true },
  { key: "base_limits", alias: "base_limits", name: "个人缴费基数的上下限", role: "reading", kind: "choice", category: "个人缴费基数的上下限", choices: [{ alias: "none", name: "不设" }, { alias: "given", name: "按给出的上下限" }], low: null, high: null, chosen: "none", alternatives: ["given"], reason: "本句写个人缴费基数为本人工资收入，没有写上下限；第1句写按照国家规定缴纳，国家规定的缴费基数有上下限", used: true },
]
/** 计算的值 @type {Item[]} */
const DEFINITIONS = [
  { key: "is_flexible", alias: "is_flexible", name: "属于灵活就业人员", role: "definition", public: true, period: "once", list: null, ...TYPE_1, statement: { kind: "规则", name: "属于灵活就业人员" }, basis: ["《004》二（一）第1段第2句"], formula: "就业类型为无雇工个体工商户、其他灵活就业人员、就业类型为非全日制从业人员且单位已为其参保为否或者（就业类型为农民工或者新就业形态人员）且（口径“未在单位参加的限定”取“只限非全日制从业人员”或者单位已为其参保为否）", reads: [["employment", 0, false, false], ["insured_by_unit", 0, false, false], ["not_by_unit_scope", 0, false, false]], branches: [] },
  { key: "insured", alias: "insured", name: "参加基本医保", role: "definition", public: true, period: "once", list: null, ...TYPE_1, statement: { kind: "规则", name: "参加基本医保" }, basis: ["《004》二（一）第1段第1句"], formula: "（已填报参加险种的为参加险种为职工医保或者居民医保，否则不适用）", reads: [["scheme", 0, false, false]], branches: [{ because: "已填报参加险种", formula: "参加险种为职工医保或者居民医保", reads: [["scheme", 0, false, false]] }, { because: "“已填报参加险种”不成立", formula: "不适用", reads: [["scheme", 0, false, false]] }] },
  { key: "must_enrol_employee", alias: "must_enrol_employee", name: "应参加职工医保", role: "definition", public: true, period: "once", list: null, ...TYPE_1, statement: { kind: "资格", name: "应参加职工医保" }, basis: ["《004》二（一）第1段第2句"], formula: "就业类型为用人单位职工或者单位已为其参保", reads: [["employment", 0, false, false], ["insured_by_unit", 0, false, false]], branches: [] },
  { key: "may_enrol_employee", alias: "may_enrol_employee", name: "可以参加职工医保", role: "definition", public: true, period: "once", list: null, ...TYPE_1, statement: { kind: "资格", name: "可以参加职工医保" }, basis: ["《004》二（一）第1段第2句"], formula: "属于属于灵活就业人员", reads: [["is_flexible", 0, false, false]], branches: [] },
  { key: "covered_resident", alias: "covered_resident", name: "居民医保覆盖", role: "definition", public: true, period: "once", list: null, ...TYPE_1, statement: { kind: "资格", name: "居民医保覆盖" }, basis: ["《004》二（一）第1段第3句"], formula: "城乡居民且并非（应参加职工医保、享有其他保障或者口径“已参加职工医保的不再由居民医保覆盖”取“是”且已填报参加险种且参加险种为职工医保）", reads: [["local_resident", 0, false, false], ["must_enrol_employee", 0, false, false], ["other_protection", 0, false, false], ["choice_releases", 0, false, false], ["scheme", 0, false, false]], branches: [] },
  { key: "own_base", alias: "own_base", name: "个人缴费基数", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "规则", name: "个人缴费基数" }, basis: ["《004》二（二）第1段第2句"], formula: "（已填报本人工资的为（口径“个人缴费基数的上下限”取“按给出的上下限”且已填报缴费基数下限且本人工资低于缴费基数下限的，为缴费基数下限；口径“个人缴费基数的上下限”取“按给出的上下限”且已填报缴费基数上限且本人工资高于缴费基数上限的，为缴费基数上限；其他情形，为本人工资），否则不适用）", reads: [["own_wage", 0, false, false], ["base_limits", 0, false, false], ["base_floor", 0, false, false], ["base_ceiling", 0, false, false]], branches: [{ because: "已填报本人工资，口径“个人缴费基数的上下限”取“按给出的上下限”且已填报缴费基数下限且本人工资低于缴费基数下限", formula: "缴费基数下限", reads: [["own_wage", 0, false, false], ["base_limits", 0, false, false], ["base_floor", 0, false, false]] }, { because: "已填报本人工资，口径“个人缴费基数的上下限”取“按给出的上下限”且已填报缴费基数上限且本人工资高于缴费基数上限", formula: "缴费基数上限", reads: [["own_wage", 0, false, false], ["base_limits", 0, false, false], ["base_floor", 0, false, false], ["base_ceiling", 0, false, false]] }, { because: "已填报本人工资，“口径‘个人缴费基数的上下限’取‘按给出的上下限’且已填报缴费基数下限且本人工资低于缴费基数下限”不成立，“口径‘个人缴费基数的上下限’取‘按给出的上下限’且已填报缴费基数上限且本人工资高于缴费基数上限”不成立", formula: "本人工资", reads: [["own_wage", 0, false, false], ["base_limits", 0, false, false], ["base_floor", 0, false, false], ["base_ceiling", 0, false, false]] }, { because: "“已填报本人工资”不成立", formula: "不适用", reads: [["own_wage", 0, false, false]] }] },
  { key: "employee_due", alias: "employee_due", name: "个人应缴额", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "规则", name: "个人应缴额" }, basis: ["《004》二（二）第1段第2句"], formula: "（个人缴费基数适用且应参加职工医保的为个人缴费基数×个人费率四舍五入到分，否则不适用）", reads: [["own_base", 0, false, false], ["must_enrol_employee", 0, false, false], ["employee_rate", 0, false, false]], branches: [{ because: "个人缴费基数适用且应参加职工医保", formula: "个人缴费基数×个人费率四舍五入到分", reads: [["own_base", 0, false, false], ["must_enrol_employee", 0, false, false], ["employee_rate", 0, false, false]] }, { because: "“个人缴费基数适用且应参加职工医保”不成立", formula: "不适用", reads: [["own_base", 0, false, false], ["must_enrol_employee", 0, false, false]] }] },
  { key: "employer_due", alias: "employer_due", name: "单位应缴额", role: "definition", public: true, period: "once", list: null, ...TYPE_2, statement: { kind: "规则", name: "单位应缴额" }, basis: ["《004》二（二）第1段第2句"], formula: "（已填报单位工资总额的为单位工资总额×单位费率四舍五入到分，否则不适用）", reads: [["payroll", 0, false, false], ["employer_rate", 0, false, false]], branches: [{ because: "已填报单位工资总额", formula: "单位工资总额×单位费率四舍五入到分", reads: [["payroll", 0, false, false], ["employer_rate", 0, false, false]] }, { because: "“已填报单位工资总额”不成立", formula: "不适用", reads: [["payroll", 0, false, false]] }] },
]
const MOST_MEMBERS = 10000
const OUTPUTS = DEFINITIONS.filter((item) => item.public)
const FIELDS = LISTS.flatMap((list) => list.fields)
const ITEMS = new Map([...INPUTS, ...FIELDS, ...PARAMETERS, ...READINGS, ...DEFINITIONS].map((item) => [item.key, item]))
export { POLICY as policy, INPUTS as inputs, LISTS as lists, PARAMETERS as parameters, READINGS as readings, OUTPUTS as outputs }
/** 各个英文别名的中文名称。 */
export const names = Object.fromEntries([...ITEMS.values(), ...LISTS].map((item) => [item.alias, item.name]))

// 猜测写错的名称时：同音或者形近的字，繁体字。
const LOOKALIKES = "己已巳 未末 人入 日曰 工エ 口ロ囗 —ー一－–―‐‑−- aаɑα eеє oοоσ0〇 pрρ cсϲ xхχ yуγ iіι l1| sѕ hһ vνѵ bЬ kκк mм tтτ nп 木本术 田由甲申 没设 享亨 休体 用甩甪 限根 额颁 缴激 人八 安按案岸暗 保包报宝抱暴饱爆薄堡胞曝 本奔 边变便编遍辩辨扁鞭贬 不部步布补捕簿卜 参残餐惨灿惭 参岑 成城程称承诚呈乘盛惩澄撑 出处除初础楚储触厨畜 从聪丛匆葱 但单担淡蛋弹胆诞丹旦耽 的得德地 地第的底低弟递敌帝抵滴缔堤笛迪 定顶订丁盯钉鼎 度都读独毒督堵赌杜肚渡 多夺朵躲堕舵度 额恶饿俄峨鹅厄遏 费非飞肥废肺匪沸菲 服府付负富福复副附父夫妇符伏扶辅腐浮幅抚赴腹赋覆肤俯甫傅 改该概盖丐钙 个各革格歌哥割隔阁搁葛戈 给 工公共功供宫攻巩贡恭弓拱 古故固股顾鼓骨谷估姑孤雇辜沽 好号毫豪耗浩 和合河何核喝贺荷盒赫 户护互湖胡忽呼虎糊壶沪 或活火获货伙祸惑豁和 机及级计记几己基济积集急际即技极季激既继纪绩疾籍寄击鸡吉挤剂迹辑寂系脊缉忌饥藉给稽 家加价架假甲嘉佳驾夹嫁 教交较叫角脚焦胶缴校轿觉骄郊浇搅 经京精境静景警竞净竟镜井敬径惊晶睛 就九久究救酒旧纠舅疚 局居据举具剧聚巨拒距句俱惧矩菊拘 口扣寇 类累雷泪垒勒 领令另零灵龄陵凌岭铃 律率绿旅虑吕履缕屡驴滤 民敏 年念粘 农弄浓 起其期气七企器齐奇弃汽旗妻欺骑启棋契漆歧凄岂 全权圈泉劝券拳犬 人任认仁忍刃 日 上商伤赏尚熵 社设舍射涉摄蛇折 身深什神申审甚沈伸慎肾参渗 数书术属输树述熟署束竖舒叔殊疏赎暑鼠蔬枢梳蜀 率帅衰摔 他它她塔踏 台太态泰抬胎 体提题替梯踢剔 为位委未维围卫微危伟味违尾谓威唯惟胃慰喂畏伪 无五物务武午误悟舞吴屋污雾伍侮勿戊 下夏吓霞峡狭辖瞎厦虾 现线县先限显险献鲜闲弦贤衔嫌陷仙宪咸纤 想向相象乡项香响像享箱巷详祥降湘 新心信辛欣薪芯 行性形星兴型姓省醒幸刑杏 也业夜叶页野爷液冶 一以已义意议易医依移遗艺疑亿益异宜衣忆役译抑翼姨仪伊乙亦逸溢谊毅椅奕疫 用永勇拥泳涌佣 有又由友游优油右邮幼尤诱犹忧 员元院原远源愿园援圆缘怨 在再载灾栽仔 长张章障掌涨仗丈帐账杖 之制只知直治至支指质志致值职置止执智植纸织枝殖旨滞址秩稚汁识 中种重众钟终忠仲肿 自子资字紫姿仔滋咨 总综宗纵踪"
const TRADITIONAL_PAIRS = "參参 險险 醫医 費费 繳缴 額额 數数 為为 爲为 從从 個个 單单 總总 類类 鄉乡 職职 業业 員员 農农 戶户 號号 無无 種种 給给 徑径 態态 編编 製制 設设 資资 靈灵 體体"

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
  const employer_rate = facts.parameters.employer_rate // 单位费率
  const employee_rate = facts.parameters.employee_rate // 个人费率
  const not_by_unit_scope = facts.readings.not_by_unit_scope // 未在单位参加的限定
  const choice_releases = facts.readings.choice_releases // 已参加职工医保的不再由居民医保覆盖
  const base_limits = facts.readings.base_limits // 个人缴费基数的上下限
  const employment = facts.values.employment // 就业类型
  const insured_by_unit = facts.values.insured_by_unit // 单位已为其参保
  const other_protection = facts.values.other_protection // 享有其他保障
  const local_resident = facts.values.local_resident // 城乡居民
  const scheme = facts.values.scheme // 参加险种
  const own_wage = facts.values.own_wage // 本人工资
  const payroll = facts.values.payroll // 单位工资总额
  const base_floor = facts.values.base_floor // 缴费基数下限
  const base_ceiling = facts.values.base_ceiling // 缴费基数上限
  const is_flexible_all = []
  const insured_all = []
  const must_enrol_employee_all = []
  const may_enrol_employee_all = []
  const covered_resident_all = []
  const own_base_all = []
  const employee_due_all = []
  const employer_due_all = []
  /** @type {Record<string, any[]>} */
  const clauses = {
    insured: [],
    own_base: [],
    employee_due: [],
    employer_due: [],
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
    let is_flexible, insured, must_enrol_employee, may_enrol_employee, covered_resident, own_base, employee_due, employer_due
    if (y === year) {
      // 属于灵活就业人员，依据《004》二（一）第1段第2句
      is_flexible = eitherOr(eitherOr(eitherOr(compared((a, b) => a === b, employment, "sole_trader"), () => compared((a, b) => a === b, employment, "flexible")), () => both(compared((a, b) => a === b, employment, "part_time"), () => !insured_by_unit)), () => both(eitherOr(compared((a, b) => a === b, employment, "migrant_worker"), () => compared((a, b) => a === b, employment, "platform_worker")), () => not_by_unit_scope === "part_time_only" || !insured_by_unit))
      is_flexible_all[0] = is_flexible
      // 参加基本医保，依据《004》二（一）第1段第1句
      clause = null
      if (scheme !== null) {
        insured = scheme === "employee" || scheme === "resident"
        clause = 0
      } else {
        insured = null
        clause = 1
      }
      insured_all[0] = insured
      clauses.insured[0] = clause
      // 应参加职工医保，依据《004》二（一）第1段第2句
      must_enrol_employee = eitherOr(compared((a, b) => a === b, employment, "unit_employee"), () => insured_by_unit)
      must_enrol_employee_all[0] = must_enrol_employee
      // 可以参加职工医保，依据《004》二（一）第1段第2句
      may_enrol_employee = is_flexible
      may_enrol_employee_all[0] = may_enrol_employee
      // 居民医保覆盖，依据《004》二（一）第1段第3句
      covered_resident = both(local_resident, () => negated(eitherOr(eitherOr(must_enrol_employee, () => other_protection), () => choice_releases && scheme !== null && scheme === "employee")))
      covered_resident_all[0] = covered_resident
      // 个人缴费基数，依据《004》二（二）第1段第2句
      clause = null
      if (own_wage !== null) {
        if (base_limits === "given" && base_floor !== null && own_wage < base_floor) {
          own_base = base_floor
          clause = 0
        } else if (base_limits === "given" && base_ceiling !== null && own_wage > base_ceiling) {
          own_base = base_ceiling
          clause = 1
        } else {
          own_base = own_wage
          clause = 2
        }
      } else {
        own_base = null
        clause = 3
      }
      own_base_all[0] = own_base
      clauses.own_base[0] = clause
      // 个人应缴额，依据《004》二（二）第1段第2句
      clause = null
      employee_due = chosen(
        false,
        [
          [(d) => own_base !== null && must_enrol_employee, (d) => mark(d, 0, quotientHalfUp(own_base * employee_rate.at(y), 10000))],
        ],
        (d) => mark(d, 1, null)
      )
      employee_due_all[0] = employee_due
      clauses.employee_due[0] = clause
      // 单位应缴额，依据《004》二（二）第1段第2句
      clause = null
      if (payroll !== null) {
        employer_due = Number(quotientHalfUp(BigInt(payroll) * BigInt(employer_rate.at(y)), 10000n))
        clause = 0
      } else {
        employer_due = null
        clause = 1
      }
      employer_due_all[0] = employer_due
      clauses.employer_due[0] = clause
    }
  }
  const values = {
    is_flexible: is_flexible_all,
    insured: insured_all,
    must_enrol_employee: must_enrol_employee_all,
    may_enrol_employee: may_enrol_employee_all,
    covered_resident: covered_resident_all,
    own_base: own_base_all,
    employee_due: employee_due_all,
    employer_due: employer_due_all,
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

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

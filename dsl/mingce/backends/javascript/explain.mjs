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

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

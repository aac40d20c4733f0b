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

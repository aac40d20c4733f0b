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

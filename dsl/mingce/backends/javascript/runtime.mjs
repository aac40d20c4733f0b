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

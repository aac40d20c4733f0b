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

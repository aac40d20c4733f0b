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

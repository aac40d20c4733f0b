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

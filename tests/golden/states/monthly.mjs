/** @type {(facts: any) => any} */
const compute = (facts) => {
  const { first, year } = facts
  const resides_all = facts.series.resides // 居住
  const months_all = []
  const half_year_all = []
  /** @type {Record<string, any[]>} */
  const clauses = {
    months: [],
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
    for (let at = i * 12; at < i * 12 + 12; at++) {
      // 连续居住月数，依据《T01》五第1段
      let months
      clause = null
      if (resides_all[at]) {
        months = (at - 1 < 0 ? 0 : months_all[at - 1]) + 1
        clause = 0
      } else {
        months = 0
        clause = 1
      }
      months_all[at] = months
      clauses.months[at] = clause
    }
    let half_year
    if (y === year) {
      // 满半年，依据《T01》五第2段
      half_year = months_all[i * 12 + 11] >= 6
      half_year_all[0] = half_year
    }
  }
  const values = {
    months: months_all,
    half_year: half_year_all,
  }
  return { values, clauses }
}

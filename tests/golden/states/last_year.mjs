/** @type {(facts: any) => any} */
const compute = (facts) => {
  const { first, year } = facts
  const insured_all = facts.series.insured // 参保
  const lapsed_all = []
  const before_return_all = []
  const two_years_ago_all = []
  /** @type {Record<string, any[]>} */
  const clauses = {
    lapsed: [],
    before_return: [],
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
    const insured = insured_all[i]
    // 断保年数，依据《T01》四第1段
    let lapsed
    clause = null
    if (y >= 2025) {
      if (insured) {
        lapsed = 0
        clause = 0
      } else {
        lapsed = (i - 1 < 0 ? 0 : lapsed_all[i - 1]) + 1
        clause = 1
      }
    } else {
      lapsed = 0
      clause = 2
    }
    lapsed_all[i] = lapsed
    clauses.lapsed[i] = clause
    let before_return, two_years_ago
    if (y === year) {
      // 再次参保前断保，依据《T01》四第2段
      clause = null
      if (insured) {
        before_return = i - 1 < 0 ? 0 : lapsed_all[i - 1]
        clause = 0
      } else {
        before_return = null
        clause = 1
      }
      before_return_all[0] = before_return
      clauses.before_return[0] = clause
      // 两年前参保，依据《T01》四第3段
      two_years_ago = i - 2 < 0 ? false : insured_all[i - 2]
      two_years_ago_all[0] = two_years_ago
    }
  }
  const values = {
    lapsed: lapsed_all,
    before_return: before_return_all,
    two_years_ago: two_years_ago_all,
  }
  return { values, clauses }
}

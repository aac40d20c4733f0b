/** @type {(facts: any) => any} */
const compute = (facts) => {
  const { first, year } = facts
  const lapsed = facts.values.lapsed // 断保年数
  const repair_years = facts.values.repair_years // 补缴年数
  const newborn = facts.values.newborn // 新生儿
  const paid_on = facts.values.paid_on // 到账日
  const premium = facts.values.premium // 年缴费额
  const wait_exempt_all = []
  const wait_fixed_all = []
  const wait_floor_all = []
  const wait_gross_all = []
  const repairable_all = []
  const wait_variable_all = []
  const wait_total_all = []
  const cost_all = []
  const start_all = []
  /** @type {Record<string, any[]>} */
  const clauses = {
    "wait@fixed": [],
    "wait@floor": [],
    "wait@gross": [],
    repairable: [],
    "wait@variable": [],
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
    let wait_exempt, wait_fixed, wait_floor, wait_gross, repairable, wait_variable, wait_total, cost, start
    if (y === year) {
      // 免除待遇等待期（中间值），依据《T01》七第1段
      wait_exempt = newborn
      wait_exempt_all[0] = wait_exempt
      // 固定待遇等待期（中间值），依据《T01》七第1段
      clause = null
      wait_fixed = chosen(
        false,
        [
          [(d) => wait_exempt, (d) => mark(d, 0, 0)],
        ],
        (d) => lapsed > 0 ? mark(d, 1, 3) : mark(d, 2, 0)
      )
      wait_fixed_all[0] = wait_fixed
      clauses["wait@fixed"][0] = clause
      // 待遇等待期的合计下限（中间值），依据《T01》七第1段
      clause = null
      wait_floor = chosen(
        false,
        [
          [(d) => wait_exempt, (d) => mark(d, 0, 0)],
        ],
        (d) => lapsed >= 4 ? mark(d, 1, 6) : mark(d, 2, 0)
      )
      wait_floor_all[0] = wait_floor
      clauses["wait@floor"][0] = clause
      // 修复前的变动待遇等待期（中间值），依据《T01》七第1段
      clause = null
      wait_gross = chosen(
        false,
        [
          [(d) => wait_exempt, (d) => mark(d, 0, 0)],
        ],
        (d) => mark(d, 1, lapsed)
      )
      wait_gross_all[0] = wait_gross
      clauses["wait@gross"][0] = clause
      // 可修复年数，依据《T01》七第1段
      clause = null
      repairable = chosen(
        false,
        [
          [(d) => compared((a) => a === 0, wait_gross), (d) => mark(d, 0, 0)],
        ],
        (d) => mark(d, 1, strict((a) => larger(a, 0), strict((a, b) => a - b, wait_gross, strict((a) => larger(a, 0), strict((a, b) => a - b, wait_floor, wait_fixed)))))
      )
      repairable_all[0] = repairable
      clauses.repairable[0] = clause
      // 变动待遇等待期（中间值），依据《T01》七第1段
      clause = null
      wait_variable = chosen(
        false,
        [
          [(d) => compared((a, b) => a > b, repair_years, repairable), (d) => mark(d, 0, refuseUnless(d, "repair-beyond-limit", "“补缴年数”超过了可以修复的上限，多缴的不能减少等待期", "repair_years"))],
        ],
        (d) => mark(d, 1, strict((a, b) => a - b, wait_gross, repair_years))
      )
      wait_variable_all[0] = wait_variable
      clauses["wait@variable"][0] = clause
      // 等待月数，依据《T01》七第1段
      wait_total = strict((a, b) => larger(a, b), wait_floor, strict((a, b) => a + b, wait_fixed, wait_variable))
      wait_total_all[0] = wait_total
      // 补缴金额，依据《T01》七第1段
      cost = repair_years * premium
      cost_all[0] = cost
      // 开始日，依据《T01》七第1段
      start = strict((a, b) => addMonthsClip(a, b), paid_on, wait_total)
      start_all[0] = start
    }
  }
  const values = {
    "wait@exempt": wait_exempt_all,
    "wait@fixed": wait_fixed_all,
    "wait@floor": wait_floor_all,
    "wait@gross": wait_gross_all,
    repairable: repairable_all,
    "wait@variable": wait_variable_all,
    wait_total: wait_total_all,
    cost: cost_all,
    start: start_all,
  }
  return { values, clauses }
}

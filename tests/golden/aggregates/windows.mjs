/** @type {(facts: any) => any} */
const compute = (facts) => {
  const { first, year } = facts
  const usual = facts.values.usual // 常去医院
  const visits = facts.lists.visits // 就诊清单
  const visits_day_all = facts.members.visits.day // 就诊日
  const visits_hospital_all = facts.members.visits.hospital // 医院
  const visits_amount_all = facts.members.visits.amount // 费用
  const usual_total_all = []
  const visits_count_all = []
  const mean_all = []
  const visits_running_all = []
  const visits_earlier_here_all = []
  const visits_same_day_all = []
  const visits_position_all = []
  /** @type {Record<string, any[]>} */
  const clauses = {
    mean: [],
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
    let usual_total, visits_count, mean, visits_running, visits_earlier_here, visits_same_day, visits_position
    if (y === year) {
      // 常去医院费用，依据《T01》十一第1段
      usual_total = folded("sum", visits.in(y), (k) => visits_hospital_all[k] === usual, (k) => visits_amount_all[k], 0, "就诊")
      usual_total_all[0] = usual_total
      // 就诊次数，依据《T01》十一第2段
      visits_count = folded("count", visits.in(y), null, null, 0, "就诊")
      visits_count_all[0] = visits_count
      // 平均费用，依据《T01》十一第3段
      clause = null
      if (visits_count > 0) {
        mean = quotientHalfUp(folded("total", visits.in(y), null, (k_5) => visits_amount_all[k_5], 0, "就诊"), folded("count", visits.in(y), null, (k_7) => visits_amount_all[k_7], 0, "就诊"))
        clause = 0
      } else {
        mean = null
        clause = 1
      }
      mean_all[0] = mean
      clauses.mean[0] = clause
      // 累计费用，依据《T01》十一第4段
      visits_running = visits.empty()
      const kept = memo((d) => new Running("sum", visits.in(y), visits.place, null, null, (k_10) => visits_amount_all[k_10], 0, "就诊"))
      for (const k_9 of visits.in(y)) {
        const visits_running_value = kept(false).upto(k_9)
        visits_running[k_9] = visits_running_value
      }
      visits_running_all[0] = visits_running
      // 本院此前次数，依据《T01》十一第5段
      visits_earlier_here = visits.empty()
      const kept_2 = memo((d) => new Running("count", visits.in(y), visits.place, (k_14) => visits_hospital_all[k_14], null, null, 0, "就诊"))
      for (const k_12 of visits.in(y)) {
        const visits_earlier_here_value = kept_2(false).before(k_12)
        visits_earlier_here[k_12] = visits_earlier_here_value
      }
      visits_earlier_here_all[0] = visits_earlier_here
      // 当日费用，依据《T01》十一第6段
      visits_same_day = visits.empty()
      const kept_3 = memo((d) => new Running("sum", visits.in(y), visits.place, (k_18) => visits_day_all[k_18], null, (k_17) => visits_amount_all[k_17], 0, "就诊"))
      for (const k_16 of visits.in(y)) {
        const visits_same_day_value = kept_3(false).all(k_16)
        visits_same_day[k_16] = visits_same_day_value
      }
      visits_same_day_all[0] = visits_same_day
      // 费用名次，依据《T01》十一第7段
      visits_position = visits.empty()
      const kept_4 = memo((d) => ranksOf(visits.in(y), (k_21) => visits_amount_all[k_21], true, true))
      for (const k_20 of visits.in(y)) {
        const visits_position_value = kept_4(false).get(k_20)
        visits_position[k_20] = visits_position_value
      }
      visits_position_all[0] = visits_position
    }
  }
  const values = {
    usual_total: usual_total_all,
    visits_count: visits_count_all,
    mean: mean_all,
    "visits.running": visits_running_all,
    "visits.earlier_here": visits_earlier_here_all,
    "visits.same_day": visits_same_day_all,
    "visits.position": visits_position_all,
  }
  return { values, clauses }
}

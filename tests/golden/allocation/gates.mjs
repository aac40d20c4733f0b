/** @type {(facts: any) => any} */
const compute = (facts) => {
  const { first, year } = facts
  const weight_insured = facts.parameters.weight_insured // 参保权重
  const weight_aged = facts.parameters.weight_aged // 老龄权重
  const unmet_share = facts.readings.unmet_share // 不达标的份额
  const fund = facts.values.fund // 补助资金
  const cities = facts.lists.cities // 市州名单
  const cities_insured_all = facts.members.cities.insured // 参保人数
  const cities_aged_all = facts.members.cities.aged // 老年人数
  const cities_merit_all = facts.members.cities.merit // 考核系数
  const cities_score_all = facts.members.cities.score // 考核得分
  const cities_granted_all = []
  const left_over_all = []
  for (let y = first; y <= year; y++) {
    const i = y - first
    let cities_granted, left_over
    if (y === year) {
      // 分得额，依据《T01》十三第1段、第2段
      cities_granted = cities.empty()
      const cities_granted_shares = memo((d) => apportioned(fund, [weight_insured.at(y), weight_aged.at(y)], 1000000, unmet_share === "redistribute", cities.in(y), [(k_2) => cities_insured_all[k_2], (k_2) => cities_aged_all[k_2]], (k_2) => [cities_merit_all[k_2], cities_score_all[k_2] >= 6000, 0n, 0n], 100, false, "市州", ["参保规模", "老年人口"]))
      for (const k of cities.in(y)) {
        const cities_granted_value = toNumber((cities_granted_shares(false).get(k) ?? null)) * 100
        cities_granted[k] = cities_granted_value
      }
      cities_granted_all[0] = cities_granted
      // 未分配额，依据《T01》十三第1段、第2段
      left_over = BigInt(fund) - folded("sum", cities.order, null, (k_3) => BigInt(cities_granted[k_3]), 0n, "市州")
      left_over_all[0] = left_over
    }
  }
  const values = {
    "cities.granted": cities_granted_all,
    left_over: left_over_all,
  }
  return { values, clauses: {} }
}

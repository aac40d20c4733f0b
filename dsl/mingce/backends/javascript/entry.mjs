// ---- 使用 ----

/**
 * 计算一条记录；算不出时抛出 PolicyError。
 * @param {PolicyRecord} record 字段名用英文别名或者中文名都可以
 * @param {Defaults} [defaults] 记录没有写明时的年度、参数和口径
 * @returns {Result}
 */
export function evaluate(record, defaults = {}) {
  const facts = complete(decode(record, defaults))
  return withData({ id: identifier(record), ...encode(facts, computed(facts)) })
}

/**
 * 逐条计算；算不出的一条给出 error，不影响其余各条。
 * @param {Iterable<PolicyRecord>} records
 * @param {Defaults} [defaults]
 * @returns {(Result | Refusal)[]}
 */
export function evaluateAll(records, defaults = {}) {
  new Draft(defaults) // 参数和口径写错的，不必逐条再说
  if (typeof records !== "object" || records === null || !(Symbol.iterator in records)) {
    refuse("wrong-type", `各条记录应当是一个列表（写作 […]），实际是${shown(records)}`)
  }
  return Array.from(records, (record) => {
    try {
      return evaluate(record, defaults)
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error
      const { code, message, field } = error
      return withData({ id: identifier(record), error: { code, message, field } })
    }
  })
}

/**
 * 说明一条记录的结果是怎样得出的：每个结果一棵树，直到数据、参数、口径和原文；算不出时抛出 PolicyError。
 * @param {PolicyRecord} record
 * @param {Defaults & { outputs?: readonly OutputName[] }} [options] outputs 是要说明的结果，别名或者中文名，不写是全部
 * @returns {Explanation}
 */
export function explain(record, options = {}) {
  const facts = complete(decode(record, options))
  const asked = isAbsent(options.outputs) ? OUTPUTS : namedOutputs(options.outputs)
  const results = computed(facts)
  const telling = new Telling(facts, results)
  const where = { year: facts.year, month: 12 }
  const outputs = asked.flatMap((/** @type {any} */ item) => {
    if (item.list === null) return [telling.definition(item, { ...where, member: null })]
    const values = results.values[item.key].at(-1)
    return facts.lists[item.list].order.filter((k) => values[k] !== null).map((k) => telling.definition(item, { ...where, member: k }))
  })
  return { id: identifier(record), policy: POLICY.name, year: facts.year, outputs, readings: encode(facts, results).readings }
}

/** @type {(names: any) => Item[]} */
const namedOutputs = (names) =>
  Array.isArray(names) ? names.map(outputNamed) : refuse("wrong-type", `要说明的结果应当是一个列表（写作 […]），实际是${shown(names)}`, "outputs")

/** @type {(name: string) => Item} */
const outputNamed = (name) => {
  const known = new Map(OUTPUTS.flatMap((item) => [item.name, item.alias, item.key].map((word) => [word, item])))
  return known.get(name) ?? refuse("unknown-output", `没有名为${shown(name)}的结果${typeof name === "string" ? didYouMean(name, known.keys()) : ""}`, typeof name === "string" ? name : null)
}

export { evaluate as 求值, evaluateAll as 逐条求值, explain as 说明 }

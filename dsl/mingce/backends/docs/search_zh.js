// The same split as ChineseSearch.split in sphinx_zh.py: pairs of neighbouring characters, a figure counting as one character.
function splitQuery(query) {
  const terms = [];
  for (const run of query.match(/(?:\d+|[\u3400-\u9fff\uf900-\ufaff])+|[A-Za-z0-9_]+/g) || []) {
    if (!/[\u3400-\u9fff\uf900-\ufaff]/.test(run)) {
      terms.push(run);
      continue;
    }
    const units = run.match(/\d+|[\u3400-\u9fff\uf900-\ufaff]/g);
    if (units.length === 1) terms.push(units[0]);
    for (let n = 0; n + 1 < units.length; n += 1) terms.push(units[n] + units[n + 1]);
  }
  return terms;
}

"""Records made to do harm: each is refused in Chinese, at once, and leaves nothing behind in the page."""

import json
from pathlib import Path

import pytest

from mingce.backends.javascript.module import print_module
from tests.node import run_script
from tests.samples import pilot
from tests.unit.backends.javascript.test_module import AID, compiled

_SCRIPT = """
import * as policy from "./aid.mjs"
const { evaluate, evaluateAll, explain, parse, Exact } = policy
const right = { year: 2027, kind: "key", cost: 1, paid: {} }
const nested = (make, depth) => Array.from({ length: depth }).reduce(make, {})
const attempt = () => {
  try {
    return ["done", policy.toJson(WHAT)]
  } catch (error) {
    return [error.code ?? error.name, error.message.slice(0, 200)]
  }
}
const start = performance.now()
const [code, message] = attempt()
const left = Object.keys(Object.prototype).concat(Object.keys(Array.prototype), {}.polluted ?? [])
console.log(JSON.stringify({ code, message, left, seconds: (performance.now() - start) / 1000 }))
"""
_GONE = "((made) => (made.revoke(), made.proxy))(Proxy.revocable({}, {}))"
# What is tried; the code of what comes of it, and words of the message.
CASES = {
    "objects in objects": ("evaluate({ ...right, cost: nested((inner) => ({ inner }), 1e6) })", "wrong-type", "实际是一个对象"),
    "lists in lists": ("evaluate({ ...right, paid: nested((inner) => [inner], 1e6) })", "wrong-type", "实际是一个列表"),
    "a record in itself": ("((record) => evaluate(Object.assign(record, { self: record })))({ ...right })", "unknown-field", "self"),
    "brackets": ("parse('['.repeat(1e7))", "SyntaxError", "嵌套的层数过多"),
    "braces": ("parse('{\"a\":'.repeat(2e6))", "SyntaxError", "嵌套的层数过多"),
    "a long text": ('evaluateAll(parse(`[{"registered": "${"是".repeat(1e7)}"}]`))[0].error', "done", "应当是 true 或 false"),
    "long escapes": ('evaluateAll(parse(`[{"registered": "${"\\\\\\\\".repeat(5e6)}"}]`))[0].error', "done", "应当是 true"),
    "a text without end": ("parse('[\"' + 'a'.repeat(1e7))", "SyntaxError", "第2个字符处不合 JSON 的写法"),
    "an escape that is none": ("parse('[\"\\\\x\"]')", "SyntaxError", "第2个字符处不合 JSON 的写法"),
    "spaces inside": ("evaluate({ ...right, cost: `1${' '.repeat(1e7)}1` })", "wrong-type", "应当是数字"),
    "spaces in a key": ("evaluate({ ...right, [`k${' '.repeat(1e7)}k`]: 1 })", "unknown-field", "没有名为"),
    "underscores": ("evaluate({ ...right, ['_'.repeat(1e7)]: 1 })", "unknown-field", "没有名为"),
    "digits": ("evaluate({ ...right, cost: '9'.repeat(1e7) })", "out-of-range", "“费用”的数字过大"),
    "digits and a letter": ("evaluate({ ...right, cost: '9'.repeat(1e7) + 'x' })", "wrong-type", "应当是数字"),
    "decimal places": ("evaluate({ ...right, cost: `0.${'0'.repeat(1e7)}1` })", "too-precise", "“费用”的小数位数过多"),
    "digits in Exact": ("evaluate({ ...right, cost: new Exact('9'.repeat(1e7) + 'x') })", "wrong-type", "应当是有限的数字"),
    "no digits in Exact": ("evaluate({ ...right, cost: new Exact('') })", "wrong-type", "应当是有限的数字"),
    "a great exponent": ("evaluateAll(parse('[{\"cost\": 1e999999999999}]'))[0].error", "done", "“费用”的数字过大"),
    "a small exponent": ("evaluateAll(parse('[{\"cost\": 1e-999999999999}]'))[0].error", "done", "“费用”的小数位数过多"),
    "a great year": ("evaluate({ ...right, year: 10n ** 100000n })", "bad-year", "一个极大的数"),
    "no number": ("evaluate({ ...right, cost: NaN })", "wrong-type", "应当是有限的数字"),
    "a function": ("evaluate({ ...right, cost: () => 1 })", "wrong-type", "应当是数字"),
    "a symbol": ("evaluate({ ...right, cost: Symbol() })", "wrong-type", "应当是数字"),
    "__proto__ in JSON": ("evaluate(JSON.parse('{\"__proto__\": {\"polluted\": 1}}'))", "unknown-field", "__proto__"),
    "__proto__ in parse": ("evaluateAll(parse('[{\"__proto__\": {\"polluted\": 1}}]'))[0].error", "done", "没有名为“__proto__”的字段"),
    "__proto__ of parameters": ("evaluate(JSON.parse('{\"parameters\": {\"__proto__\": 1}}'))", "unknown-parameter", "__proto__"),
    "__proto__ of years": ("evaluate(JSON.parse('{\"paid\": {\"__proto__\": true}}'))", "bad-year", "应当是四位数字"),
    "constructor": ("evaluate({ ...right, constructor: { prototype: { polluted: 1 } } })", "unknown-field", "constructor"),
    "constructor as a category": ("evaluate({ ...right, kind: 'constructor' })", "unknown-category", "没有“constructor”这一项"),
    "what is inherited": ("evaluate(Object.create({ cost: 1 }))", "missing-year", "缺少“年度”"),
    "no list of records": ("evaluateAll({ year: 2027 })", "wrong-type", "各条记录应当是一个列表"),
    "a text as records": ("evaluateAll('[]')", "wrong-type", "各条记录应当是一个列表"),
    "a year by default that is none": ("evaluate({ kind: 'key', cost: 1 }, { year: '今年' })", "bad-year", "应当是四位数的年份"),
    "a text as defaults": ("evaluate(right, 'year')", "wrong-type", "缺省应当是一个对象"),
    "a text as outputs": ("explain(right, { outputs: '补助额' })", "wrong-type", "要说明的结果应当是一个列表"),
    "a getter": ("evaluate({ ...right, get cost() { throw new TypeError('no') } })", "not-an-object", "各项应当是普通的数据"),
    "a getter of the id": ("evaluateAll([{ ...right, get id() { throw new TypeError('no') } }])[0].error", "done", "不能读取"),
    "a proxy": ("evaluate(new Proxy({}, { ownKeys() { throw new RangeError('no') } }))", "not-an-object", "不能是代理"),
    "a proxy that is gone": (f"evaluateAll([{_GONE}])[0].error", "done", "不能是代理"),
    "a proxy that is gone as a value": (f"evaluate({{ ...right, cost: {_GONE} }})", "not-an-object", "不能是代理"),
    "an output that cannot be told": ("explain(right, { outputs: [nested((inner) => [inner], 1e5)] })", "unknown-output", "一个列表"),
    "an output without text": ("explain(right, { outputs: [Symbol('x')] })", "unknown-output", "没有名为"),
    "more digits than exponents have": ("evaluateAll(parse('[{\"cost\": 1e99999999999999999999}]'))[0].error", "done", "数字过大"),
    "a great exponent in text": ("evaluate({ ...right, cost: '1e30000000' })", "out-of-range", "“费用”的数字过大"),
    "a great exponent in Exact": ("evaluate({ ...right, cost: new Exact('1e30000000') })", "out-of-range", "“费用”的数字过大"),
    "a great exponent as the year": ("evaluate({ ...right, year: new Exact('1e30000000') })", "bad-year", "四位数的年份"),
    "no text": ("parse(undefined)", "SyntaxError", "应当是 JSON 的文字"),
}  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("hostile")
    (found / "aid.mjs").write_text(print_module(compiled(AID)), encoding="utf-8")
    return found


@pytest.mark.parametrize("name", CASES)
def test_what_is_made_to_do_harm(name: str, folder: Path) -> None:
    what, code, words = CASES[name]
    told = json.loads(run_script(_SCRIPT.replace("WHAT", what), folder))
    assert told["code"] == code, told
    assert words in told["message"]
    assert told["left"] == []
    assert told["seconds"] < 10


def test_gaps_in_a_list_are_read(tmp_path: Path) -> None:
    """However long the list says it is."""
    (tmp_path / "pilot.mjs").write_text(print_module(pilot()), encoding="utf-8")
    script = """
import { evaluateAll } from "./pilot.mjs"
const long = []
long.length = 4294967295
const record = { year: 2027, parameters: { own_share: 0 } }
console.log(evaluateAll([{ ...record, bills: new Array(2) }, { ...record, bills: long }]).map(({ error }) => error.message).join("\\n"))
"""
    assert run_script(script, tmp_path).splitlines() == ["“各费用第1项”应当是一个对象，实际是空值"] * 2


def test_a_year_by_default_may_be_written_as_text(folder: Path) -> None:
    script = """
import { evaluate } from "./aid.mjs"
console.log(String(evaluate({ kind: "key", cost: 1000, registered: false }, { year: "2027年" }).outputs.aid))
"""
    assert run_script(script, folder).strip() == "50"


def test_what_was_not_given_is_no_default(folder: Path) -> None:
    script = """
import { explain } from "./aid.mjs"
const [told] = explain({ year: 2027, kind: "key", cost: 1000 }, { outputs: ["aid"] }).outputs
console.log(told.reads.map((node) => `${node.text} ${node.source ?? ""}`).filter((text) => text.includes("登记"))[0])
"""
    assert run_script(script, folder).strip() == "登记：没有给出 没有给出"

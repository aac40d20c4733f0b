"""A generated module from outside: what it exports, how values leave it, and what it explains."""

import json
from fractions import Fraction
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from mingce.backends.api import UnsupportedError
from mingce.backends.javascript import backend
from mingce.backends.javascript.core import print_core
from mingce.backends.javascript.module import lowered, print_module
from mingce.driver.pipeline import compile_source
from mingce.driver.site import options
from mingce.driver.workspace import compile_path
from mingce.ir import ops
from mingce.ir.program import Program
from mingce.ir.text import program_text
from mingce.source import Source
from tests import builders as b
from tests.conftest import GOLDEN_DIR, Golden
from tests.node import Job, evaluated, explained, run_script
from tests.samples import pilot

HEADER = """政策 试行办法（trial）：标题 “试行办法”；机关 甲；施行 2025年1月1日；期间 2020年 至 2040年；来源 《1》。
"""
AID = """类别 人群（group）：普通人员（ordinary）、重点人员（key）。
对象 人（person）：人群类别（kind）：取自 人群；费用（cost）：金额，0元 至 100万元；登记（registered）：是否，存疑；
    缴费（paid）：是否，逐年，缺省 否。
参数 比例一（share）：比例；自 2025年1月1日 起 5%；依据 《1》一。
口径 从宽（lenient）：取 否；备选 是；理由 “条文未写”；依据 《1》一。
状态 缴费年数（years）：年数；初值 0年；当 缴费 则 上年 缴费年数 + 1年；否则 0年；依据 《1》二。
规则 补助额（aid）：金额；适用于 人群类别 为 重点人员 或 从宽；
    当 登记 且 缴费年数 不少于 2年 则 费用 × 比例一 × 2；否则 费用 × 比例一；四舍五入到 分；依据 《1》三。
"""
RECORD = {"id": "甲", "year": 2027, "kind": "key", "cost": "1000.10", "registered": True, "paid": {"2026": True, "2027": True}}


def compiled(text: str) -> Program:
    found = compile_source(Source("trial.pol", HEADER + text), lambda _name: None)
    assert found.program is not None, [item.message for item in found.diagnostics]
    return found.program


def outputs(text: str, record: dict[str, Any], folder: Path) -> str:
    """The outputs as they are written."""
    ((line,),) = evaluated([Job(print_module(compiled(text)), json.dumps([record]))], folder)
    assert '"outputs": ' in line, line
    return line.partition('"outputs": ')[2].partition(', "readings"')[0]


def run(script: str, folder: Path) -> Any:
    """What a page does with the module `aid`; it prints JSON."""
    (folder / "aid.mjs").write_text(print_module(compiled(AID)), encoding="utf-8")
    return json.loads(run_script(f"const record = {json.dumps(RECORD)}\n{script}", folder))


# --- interface ------------------------------------------------------------------------------------------------------------


def test_a_page_evaluates_a_record(tmp_path: Path) -> None:
    script = """
    import { evaluate, toJson, 求值 } from "./aid.mjs"
    const result = evaluate(record)
    const { outputs } = result
    console.log(JSON.stringify([outputs.aid, String(outputs.补助额), Object.keys(outputs), toJson(求值(record))]))"""
    # 1000.10 × 5% × 2 = 100.01 in the second year.
    aid, by_name, keys, printed = run(script, tmp_path)
    assert (aid, by_name, keys) == ("100.01", "100.01", ["years", "aid"])
    assert printed == '{"id": "甲", "outputs": {"years": 2, "aid": 100.01}, "readings": {"lenient": false}}'


def test_names_values_and_containers_that_a_page_may_give(tmp_path: Path) -> None:
    script = """
    import { evaluate, Exact } from "./aid.mjs"
    const given = [
      { 编号: 7, 年度: "2027年", 人群类别: "重点人员", 费用: 1000.1, 登记: "是", 缴费: { "2026年": true, 2027: true } },
      { year: 2027n, kind: " key ", cost: new Exact("1.0001e3"), registered: true, paid_2026: true, paid_2027: true },
      new Map(Object.entries({ ...record, cost: 1000.1 })),
    ]
    console.log(JSON.stringify(given.map((one) => [evaluate(one).id, evaluate(one).outputs.aid])))"""
    assert run(script, tmp_path) == [[7, "100.01"], [None, "100.01"], ["甲", "100.01"]]


def test_what_holds_for_records_that_do_not_say_it(tmp_path: Path) -> None:
    script = """
    import { evaluate } from "./aid.mjs"
    const { year, ...rest } = record
    const open = evaluate({ ...rest, kind: "ordinary" }, { year: 2026, parameters: { 比例一: "10%" }, readings: { lenient: true } })
    const own = evaluate({ ...record, parameters: { share: 0 } }, { year: 2030, parameters: { share: "10%" } })
    console.log(JSON.stringify([open.outputs, open.readings, own.outputs]))"""
    assert run(script, tmp_path) == [{"years": 1, "aid": "100.01"}, {"lenient": True}, {"years": 2, "aid": 0}]


def test_what_cannot_be_computed_is_told(tmp_path: Path) -> None:
    script = """
    import { evaluate, evaluateAll, PolicyError } from "./aid.mjs"
    let caught
    try {
      evaluate({ ...record, cots: 1 })
    } catch (error) {
      caught = [error instanceof PolicyError, error.code, error.message, error.field]
    }
    const { registered, ...undecided } = record
    const all = evaluateAll([undecided, { ...record, cost: "1000.101" }, 5, record])
    let refused
    try { evaluateAll([record], { parameters: { shaer: 1 } }) } catch (error) { refused = error.message }
    console.log(JSON.stringify([caught, all, refused]))"""
    caught, found, refused = run(script, tmp_path)
    assert caught == [True, "unknown-field", "没有名为“cots”的字段，是否应为“cost”？", "cots"]
    assert found[0]["outputs"]["aid"] == {"undetermined": "缺少“登记”"}
    assert found[1] == {
        "id": "甲",
        "error": {"code": "too-precise", "message": "“费用”最细到0.01，实际是“1000.101”", "field": "cost"},
    }
    assert found[2]["error"]["code"] == "not-an-object"
    assert found[3]["outputs"]["aid"] == 100.01
    assert refused == "没有名为“shaer”的参数，是否应为“share”？"


def test_results_as_plain_data(tmp_path: Path) -> None:
    """Numbers that no binary number holds exactly stay text; large integers are no mistake of JSON's."""
    script = """
    import { evaluate, evaluateAll, toData, toJson, Exact } from "./aid.mjs"
    const id = 12345678901234567890n
    const [one, other] = evaluateAll([{ ...record, id }, { ...record, id, cots: 1 }])
    const decimals = ["0.1", "0.10000000000000001", "-2.50", "1/3"].map((digits) => new Exact(digits))
    const numbers = [...decimals, 2n ** 53n + 1n, 10n ** 20n]
    console.log(JSON.stringify([
      one.toData(), one, other.toData(), evaluate(record).toData().outputs, [one.toJson() === toJson(one), Object.keys(one)],
      toData(numbers), toData({ a: [null, undefined, true, "x"] }),
    ]))"""
    one, same, other, outputs, (alike, keys), numbers, others = run(script, tmp_path)
    assert one == same == {"id": "12345678901234567890", "outputs": {"years": 2, "aid": 100.01}, "readings": {"lenient": False}}
    assert outputs == one["outputs"]
    assert (other["id"], other["error"]["code"]) == ("12345678901234567890", "unknown-field")
    assert (alike, keys) == (True, ["id", "outputs", "readings"])
    assert numbers == [0.1, "0.10000000000000001", -2.5, "1/3", "9007199254740993", 10**20]
    assert others == {"a": [None, None, True, "x"]}


def test_what_the_policy_is(tmp_path: Path) -> None:
    script = """
    import * as aid from "./aid.mjs"
    const names = (items) => items.map((item) => item.alias + " " + item.name)
    const { policy, inputs, outputs, parameters, readings } = aid
    console.log(JSON.stringify([policy, ...[inputs, outputs, parameters, readings].map(names), aid.names.paid]))"""
    policy, inputs, results, parameters, readings, paid = run(script, tmp_path)
    assert policy["digest"] == sha256(program_text(compiled(AID)).encode()).hexdigest()
    assert (policy["name"], policy["alias"], policy["first"], policy["last"]) == ("试行办法", "trial", 2020, 2040)
    assert inputs == ["kind 人群类别", "cost 费用", "registered 登记", "paid 缴费"]
    assert results == ["years 缴费年数", "aid 补助额"]
    assert (parameters, readings, paid) == (["share 比例一"], ["lenient 从宽"], "缴费")


def test_types_are_written_down() -> None:
    text = print_module(compiled(AID))
    assert ' * @property {"ordinary" | "普通人员" | "key" | "重点人员" | null} [kind] 人群类别' in text
    assert " * @property {Record<string, GivenTruth | null> | null} [paid] 缴费，按年给出" in text
    assert " * @property {Record<string, GivenTruth | null> | null} [缴费] 即 paid" in text
    assert " * @property {number | bigint | Exact | null | Open} aid 补助额（元）" in text
    assert " * @property {number | bigint | Exact | null | Open} 补助额 即 aid" in text
    assert "// 缴费年数，依据《1》二" in text


# --- explanations ---------------------------------------------------------------------------------------------------------


def test_a_result_is_traced_to_the_text(tmp_path: Path) -> None:
    ((told,),) = explained([Job(print_module(compiled(AID)), json.dumps([RECORD]))], tmp_path)
    assert (told["id"], told["policy"], told["year"], told["readings"]) == ("甲", "试行办法", 2027, {"lenient": False})
    years, aid = told["outputs"]
    assert aid["text"] == "补助额：100.01元。因为人群类别为重点人员或者口径“从宽”取“是”，登记且缴费年数不少于2年"
    assert (aid["value"], aid["basis"], aid["statement"]) == ("100.01", ["《1》三"], {"kind": "规则", "name": "补助额"})
    assert aid["formula"] == "费用×比例一×2"
    assert [part["text"] for part in aid["reads"]] == [
        "人群类别：重点人员（数据）", "从宽：否（口径）", "登记：是（数据）", "2027年缴费年数：2年（见前）", "费用：1000.1元（数据）",
        "比例一：5%（参数）",
    ]  # fmt: skip
    assert years["text"] == "2027年缴费年数：2年。因为缴费"
    paid, before = years["reads"]
    assert (paid["text"], paid["source"]) == ("2027年缴费：是（数据）", "数据")
    assert before["text"] == "2026年缴费年数：1年。因为缴费"
    assert [part["text"] for part in before["reads"]] == ["2026年缴费：是（数据）", "此前缴费年数：0年"]


def test_what_is_open_is_explained_by_all_that_it_may_rest_on(tmp_path: Path) -> None:
    record = {key: value for key, value in RECORD.items() if key != "registered"}
    ((told,),) = explained([Job(print_module(compiled(AID)), json.dumps([record]))], tmp_path)
    aid = told["outputs"][1]
    assert aid["text"] == "补助额：待定（缺少“登记”）"
    assert (aid["because"], aid["value"]) == (None, {"undetermined": "缺少“登记”"})
    assert "登记：没有给出" in [part["text"] for part in aid["reads"]]


def test_a_year_before_the_first_has_no_fact(tmp_path: Path) -> None:
    """What is open tells all that it may rest on, also a year of which nothing can be given."""
    text = """对象 人（person）：应缴（due）：金额，0元 至 100元，逐年；登记（registered）：是否，存疑。
规则 欠缴（owed）：金额；当 登记 则 应缴；否则 （当 当年 为 2020年 则 0元，否则 上年 应缴）；依据 《1》一。
"""
    ((told,),) = explained([Job(print_module(compiled(text)), json.dumps([{"year": 2020, "due": {"2020": 5}}]))], tmp_path)
    (owed,) = told["outputs"]
    assert owed["text"] == "欠缴：待定（缺少“登记”）"
    assert [part["text"] for part in owed["reads"]] == ["登记：没有给出", "2020年应缴：5元（数据）", "2019年应缴：没有给出"]


def test_a_refusal_in_a_branch_that_may_not_be_taken_is_no_number(tmp_path: Path) -> None:
    """Which parameters a record needs is found by computing on where a condition is open."""
    text = """对象 人（person）：费用（cost）：金额，0元 至 100元；件数（pieces）：个数，1个 至 9个。
参数 门槛（floor）：金额；范围 0元 至 100元；待定；依据 《1》一。
规则 单价（price）：数量 “元/个”；适用于 费用 不低于 门槛；当 费用 为 13元 则 不予计算 “数额有误”；否则 费用 ÷ 件数；
    四舍五入到 0.01元/个；依据 《1》一。
"""
    records = [{"id": 1, "year": 2026, "cost": 13, "pieces": 3}, {"id": 2, "year": 2026, "cost": 14, "pieces": 3}]
    bound = [{**record, "parameters": {"floor": 1}} for record in records]
    (lines,) = evaluated([Job(print_module(compiled(text)), json.dumps([*records, *bound]))], tmp_path)
    assert [json.loads(line).get("error", {}).get("code") for line in lines] == [
        "unbound-parameter", "unbound-parameter", "contradictory-input", None,
    ]  # fmt: skip
    assert '"price": 4.67' in lines[3]


def test_one_output_is_explained_by_its_name(tmp_path: Path) -> None:
    script = """
    import { explain } from "./aid.mjs"
    const found = explain(record, { outputs: ["补助额"] }).outputs.map((node) => node.alias)
    let refused
    try { explain(record, { outputs: ["补住额"] }) } catch (error) { refused = [error.code, error.message] }
    console.log(JSON.stringify([found, refused]))"""
    assert run(script, tmp_path) == [["aid"], ["unknown-output", "没有名为“补住额”的结果，是否应为“补助额”？"]]


def test_members_are_explained_one_by_one(tmp_path: Path) -> None:
    text = """对象 人（person）：底数（base）：金额，0元 至 100元。
对象 费用（claim）：属于 人，列为 费用清单（claims）；费额（cost）：金额，0元 至 1000元。
规则 分项（part）：金额；对每个 费用；当 费额 超过 100元 则 100元；否则 费额；依据 《1》一。
规则 合计额（total）：金额；等于 各 费用 的 分项 之和 + 底数；依据 《1》二。
"""
    record = {"year": 2027, "base": 1, "claims": [{"cost": 150}, {"cost": 20}]}
    ((told,),) = explained([Job(print_module(compiled(text)), json.dumps([record]))], tmp_path)
    assert [node["text"] for node in told["outputs"]] == [
        "第1项分项：100元。因为费额高于100元",
        "第2项分项：20元。因为“费额高于100元”不成立",
        "合计额：121元",
    ]
    first, _, total = told["outputs"]
    assert (first["member"], [part["text"] for part in first["reads"]]) == (1, ["费额：150元（数据）"])
    assert [part["text"] for part in total["reads"]] == ["第1项分项：100元（见前）", "第2项分项：20元（见前）", "底数：1元（数据）"]


# --- numbers --------------------------------------------------------------------------------------------------------------


def test_large_numbers_are_exact(tmp_path: Path) -> None:
    text = """对象 人（person）：甲数（a）：金额，0元 至 90000000000000元；乙数（b）：倍数，0 至 1000。
规则 乘积（product）：金额；等于 甲数 × 乙数；四舍五入到 分；依据 《1》一。
规则 三分之一（third）：金额；等于 甲数 ÷ 3；四舍五入到 分；依据 《1》一。
规则 相差（apart）：金额；等于 乘积 - 甲数；依据 《1》一。
"""
    module = print_module(compiled(text))
    assert "BigInt(" in module.partition("// ---- 计算 ----")[2].partition("// ---- 使用 ----")[0]
    record = {"year": 2027, "a": "89999999999999.99", "b": "999.999999"}
    # a × 1000 - a × 0.000001 = 89999999999999990 - 89999999.99999999; a ÷ 3 = 29999999999999.996…
    assert outputs(text, record, tmp_path) == ('{"product": 89999999909999990, "third": 30000000000000, "apart": 89909999909999990.01}')


def test_small_numbers_stay_numbers() -> None:
    core = print_module(compiled(AID)).partition("// ---- 计算 ----")[2].partition("// ---- 使用 ----")[0]
    assert "BigInt" not in core.partition("aid = ")[0]


def test_a_quotient_that_nothing_rounds_is_a_gap() -> None:
    program = b.program(
        b.define("third", b.apply(ops.DIV, b.ref("levy"), b.ref("count", b.COUNT), of=b.number("元/个")), b.number("元/个")),
        inputs=(b.given("levy", b.MONEY), b.given("count", b.COUNT, low=Fraction(1), high=Fraction(9))),
    )
    with pytest.raises(UnsupportedError) as told:
        backend.emit(program, options())
    (gap,) = told.value.gaps
    assert gap.symbol == "third"
    assert "除不尽" in gap.reason


def test_what_an_allocation_asks_of_all_members_is_found_once() -> None:
    """Its factors compare each city with the dearest and the cheapest of all."""
    program = compile_path(Path(__file__).parents[4] / "policies/guizhou/pooling_2024.pol").program
    assert program is not None
    shares = [line for line in print_module(program).splitlines() if "_shares = memo(" in line]
    assert any("kept(d)" in line for line in shares)
    assert [line for line in shares if "folded(" in line] == []


def test_the_same_policy_gives_the_same_file() -> None:
    (artifact,) = backend.emit(pilot(), options())
    assert str(artifact.path) == f"{pilot().policy.alias}.mjs"
    assert artifact.text == print_module(pilot())


# --- what the core looks like ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", ["waiting/repair", "states/last_year", "states/monthly", "allocation/gates", "aggregates/windows"])
def test_core(case: str, golden: Golden) -> None:
    source = Source(f"{case}.pol", (GOLDEN_DIR / f"{case}.pol").read_text(encoding="utf-8"))
    program = compile_source(source, lambda _name: None).program
    assert program is not None
    golden(Path(f"{case}.mjs"), print_core(program, lowered(program), frozenset()).text)

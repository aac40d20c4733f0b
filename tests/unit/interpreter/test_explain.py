"""Explanations as data: what is told, in which order, and from where."""

from fractions import Fraction

from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mingce.interpreter import Explanation, explain, run, to_data, to_text
from mingce.interpreter.explanation import Change, Decision, Fact, FactRow, Mention, Step, Test
from mingce.ir import ops
from mingce.ir.program import Program
from mingce.ir.record import Record
from mingce.ir.values import PolicyError, Value
from tests import builders as b
from tests.strategies import programs, records
from tests.waiting_program import waiting_program

LAPSED_TWICE = {"status": {2025: "none", 2026: "none", 2027: "resident"}}


def explained(program: Program, record: Record, *outputs: str) -> Explanation:
    return explain(program, run(program, record, outputs))


def waiting(*outputs: str, **given: Value) -> Explanation:
    facts: dict[str, Value] = {"exempt": False, "paid_on": b.day("2026-12-01").value} | given
    return explained(waiting_program(), b.record(2027, yearly=LAPSED_TWICE, **facts), *outputs)


def steps(explanation: Explanation) -> dict[str, Step]:
    found: dict[str, Step] = {}
    ahead = list(explanation.results)
    while ahead:
        step = ahead.pop()
        assert found.setdefault(step.symbol, step) is step, "the same step is the same object"
        ahead += [use for use in step.uses if isinstance(use, Step)]
    return found


def facts(step: Step) -> dict[str, Fact]:
    return {use.symbol: use for use in step.uses if isinstance(use, Fact)}


def test_a_step_tells_its_value_its_source_and_what_it_uses() -> None:
    (cap,) = waiting("cap").results
    assert (cap.symbol, cap.name, cap.value, cap.year, cap.statement) == ("cap", "大病最高支付限额", 292_000, 2027, "cap")
    assert cap.basis == ("《002》一（三）第2段第2句",)
    assert [use.symbol for use in cap.uses] == ["status", "base_cap", "lapse_reduction"]


def test_the_condition_that_decided() -> None:
    fixed = steps(waiting("wait_fixed"))["wait_fixed"]
    applies, choice = fixed.rows[-1].decisions
    assert fixed.decided == applies == Decision(0, (Test("参保状态为居民医保", True),))
    assert choice.label == 1
    assert [test.holds for test in choice.tests] == [False, True]
    # Of the two alternatives only one holds, and it is told with its number.
    assert choice.decisive is choice.tests[1]
    assert choice.tests[1].because == ("断保年数超过0年（断保年数为2年）",)


def test_a_recurrence_is_one_step_with_a_row_for_every_year() -> None:
    lapse = steps(waiting("lapsed_years"))["lapse_run"]
    assert [(row.year, row.value, row.initial) for row in lapse.rows] == [(2024, 0, True), (2025, 1, False), (2026, 2, False)]
    assert lapse.rows[-1].numbers == "1年＋1年"


def test_only_what_was_looked_at_is_told() -> None:
    program = b.program(
        b.define("result", b.cases((b.ref("first", b.BOOL), b.yuan(1)), otherwise=b.ref("second"))),
        inputs=(b.given("first", b.BOOL), b.given("second", b.MONEY)),
    )
    (yes,) = explained(program, b.record(first=True, second=5), "result").results
    (no,) = explained(program, b.record(first=False, second=5), "result").results
    assert list(facts(yes)) == ["first"]
    assert list(facts(no)) == ["first", "second"]
    short = evolve(program, definitions=(b.define("result", b.either(b.ref("first", b.BOOL), b.gt(b.ref("second"), b.yuan(1)))),))
    (decided,) = explained(short, b.record(first=True, second=5), "result").results
    assert list(facts(decided)) == ["first"]


def test_where_facts_come_from() -> None:
    found = steps(waiting("benefit_start"))
    paid_on = facts(found["benefit_start"])["paid_on"]
    assert paid_on.rows == (FactRow(None, None, None, b.day("2026-12-01").value, "given"),)
    late = facts(found["wait_fixed"])["late"]
    assert [(row.year, row.value, row.source) for row in late.rows] == [(2027, False, "default")]
    cap = steps(waiting("cap"))["cap"]
    base = facts(cap)["base_cap"]
    assert [(row.value, row.source, str(row.since)) for row in base.rows] == [(300_000, "declared", "2025-01-01")]
    assert base.basis == ("《002》一（三）第2段第2句",)


def test_bound_parameters_and_switched_readings() -> None:
    program = b.program(
        b.define("result", b.cases((b.ref("r", b.BOOL), b.ref("rate")), otherwise=b.yuan(0))),
        parameters=(b.parameter("rate", b.MONEY, (None, None)),),
        readings=(b.reading("r"),),
    )
    record = b.record(parameters={"rate": Fraction(3)}, readings={"r": True})
    (result,) = explained(program, record, "result").results
    assert [(fact.kind, fact.rows[0].value, fact.rows[0].source) for fact in facts(result).values()] == [
        ("reading", True, "switched"),
        ("parameter", 3, "bound"),
    ]


def test_what_another_reading_would_change() -> None:
    (use,) = waiting("wait_total", "benefit_start").readings
    assert (use.symbol, use.value, [other.value for other in use.alternatives]) == ("first_lapse_year_counts", False, [True])
    assert use.alternatives[0].changes == (
        Change("wait_total", "等待期合计", b.MONTHS, None, Fraction(4), Fraction(5)),
        Change("benefit_start", "待遇开始日", b.DATE, None, b.day("2027-05-01").value, b.day("2027-06-01").value),
    )


def test_a_reading_under_which_nothing_can_be_computed() -> None:
    divided = b.apply(ops.DIV, b.yuan(6), b.cases((b.ref("r", b.BOOL), b.num(0)), otherwise=b.num(2)))
    (use,) = explained(b.program(b.define("result", divided), readings=(b.reading("r"),)), b.record(), "result").readings
    assert use.alternatives[0].changes == ()
    assert use.alternatives[0].error == "除数为零或者为负，无法计算"


def test_values_that_rest_on_each_other_by_way_of_earlier_years() -> None:
    hen = b.state("hen", b.add(b.ref("egg", b.YEARS, 1), b.num(1, "年")), b.num(0, "年"), "鸡")
    egg = b.state("egg", b.ref("hen", b.YEARS), b.num(0, "年"), "蛋")
    program = b.program(hen, egg, inputs=(b.yearly("flag", b.BOOL, default=False),))
    record = b.record(2026, yearly={"flag": {2025: True}})
    (result,) = explained(program, record, "egg").results
    (below,) = result.uses
    assert isinstance(below, Step)
    assert (result.value, below.symbol, below.uses) == (2, "hen", (Mention("egg", "蛋"),))


def test_members_have_a_row_each() -> None:
    program = b.program(
        b.define("cities.remit", b.mul(b.ref("cities.levy"), b.num("0.05")), b.MONEY, "上解额", of_each="cities"),
        b.define("pool", b.fold("sum", "cities", b.ref("cities.remit")), b.MONEY, "调剂金"),
        collections=(b.collection("cities", b.given("cities.levy", b.MONEY, "征缴收入"), name="市州"),),
    )
    record = b.record(members={"cities": ({"cities.levy": Fraction(100)}, {"cities.levy": Fraction(300)})})
    remit = steps(explained(program, record, "pool"))["cities.remit"]
    assert [(row.member, row.value) for row in remit.rows] == [(0, 5), (1, 15)]
    text = to_text(explained(program, record, "pool"))
    assert "上解额：按征缴收入×5%，第1项5元、第2项15元" in text
    assert "\n调剂金：20元。\n" in text


def test_data_is_plain_and_names_every_step_once() -> None:
    data = to_data(waiting("cap", "benefit_start"))
    assert data["results"] == ["cap", "benefit_start"]
    listed = data["steps"]
    assert isinstance(listed, list)
    symbols = [step["symbol"] for step in listed if isinstance(step, dict)]
    assert sorted(symbols) == sorted(set(symbols))
    values = {step["symbol"]: step["value"] for step in listed if isinstance(step, dict)}
    assert (values["cap"], values["benefit_start"], values["wait_total"]) == (292_000, "2027-05-01", 4)
    assert type(values["cap"]) is int


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_every_run_can_be_explained(data: st.DataObject) -> None:
    program = data.draw(programs())
    record = data.draw(records(program))
    try:
        state = run(program, record)
    except PolicyError:
        return
    explanation = explain(program, state)
    for step in explanation.results:
        if step.rows[-1].member is None:
            assert step.value == state.values[state.key(next(d for d in state.definitions if d.symbol.id == step.symbol))]
    assert f"，{record.year}年度" in to_text(explanation)
    assert to_data(explanation)["year"] == record.year

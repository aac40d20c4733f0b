from datetime import date
from fractions import Fraction
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mingce.backends.python.load import Evaluator, compile_policy
from mingce.backends.python.ops import LOWERED_AWAY, SPELLINGS
from mingce.interpreter import evaluate
from mingce.ir import ops
from mingce.ir.nodes import Expr, Fail
from mingce.ir.program import Period, Program
from mingce.ir.values import PolicyError, Undetermined
from tests import builders as b
from tests.benchmarks import bench_history, bench_waiting
from tests.benchmarks.policies import history_policy, waiting_policy

HISTORY = {
    "status": {2025: "none", 2026: "none", 2027: "resident"},
    "zero_claim": dict.fromkeys((2025, 2026, 2027), False),
    "used_reward": dict.fromkeys((2025, 2026, 2027), False),
}


@cache
def compiled_history() -> Evaluator:
    return compile_policy(history_policy())


def text_of(program: Program) -> str:
    return compile_policy(program).variant().text


def test_every_operator_is_spelt_or_lowered_away() -> None:
    assert set(SPELLINGS) | LOWERED_AWAY == {op.name for op in ops.OPS}
    assert not set(SPELLINGS) & LOWERED_AWAY


def test_benchmark_contestants_agree() -> None:
    for module in (bench_waiting, bench_history):
        answers = [run() for run in module.contestants().values()]
        assert all(answer == answers[0] for answer in answers)


def test_the_core_is_plain_python() -> None:
    text = text_of(waiting_policy())
    assert "min(" not in text
    assert "max(" not in text
    assert "Decimal" not in text
    assert "for " not in text  # nothing is carried from year to year


def test_the_history_gives_the_cap_of_the_text() -> None:
    outcome = compile_policy(history_policy()).evaluate(b.record(2027, yearly=HISTORY))
    assert outcome.outputs["cap"] == Fraction(292_000)
    assert outcome.outputs["lapsed_years"] == 2


def test_only_what_is_asked_for_is_computed() -> None:
    evaluator = compile_policy(history_policy(), ("run_years",))
    assert "lapse_reduction" not in evaluator.variant().text
    assert evaluator.evaluate(b.record(2027, yearly=HISTORY)).outputs == {"run_years": Fraction(1)}
    with pytest.raises(KeyError):
        compile_policy(history_policy(), ("nothing",))


def test_each_choice_of_readings_is_compiled_once() -> None:
    body = b.cases((b.ref("strict", b.BOOL), b.yuan(1)), otherwise=b.yuan(2))
    program = b.program(b.define("fee", body, b.MONEY), readings=(b.reading("strict"),))
    evaluator = compile_policy(program)
    for strict, fee in ((False, 2), (True, 1), (True, 1)):
        outcome = evaluator.evaluate(b.record(2025, readings={"strict": strict}))
        assert (outcome.outputs["fee"], outcome.readings) == (fee, {"strict": strict})
    assert evaluator.variant({"strict": True}) is evaluator.variant({"strict": True})
    assert compile_policy(program, readings={"strict": True}).raw()(2025, 2025) == (100,)


def errors(program: Program, **values: object) -> tuple[object, object]:
    """What generated code and the reference make of the same record."""
    record = b.record(2025, **values)  # type: ignore[arg-type]
    found: list[object] = []
    for run in (lambda: compile_policy(program).evaluate(record), lambda: evaluate(program, record)):
        try:
            found.append(run())
        except PolicyError as error:
            found.append((error.code, error.message, error.field))
    return found[0], found[1]


PAID, OTHER = b.ref("paid"), b.ref("other")
TWO = (b.given("paid", optional=True), b.given("other", optional=True))


def test_the_first_error_from_left_to_right_is_reported() -> None:
    missing = b.parameter("missing", b.MONEY, (None, None))
    quotient = b.apply(ops.DIV, PAID, OTHER)
    for body in (b.gt(quotient, b.ref("missing")), b.gt(b.ref("missing"), quotient)):
        program = b.program(b.define("result", body, b.BOOL), inputs=TWO, parameters=(missing,))
        found, expected = errors(program, paid=1, other=0)
        assert found == expected


def test_nothing_is_divided_where_there_is_nothing() -> None:
    rounded = b.apply(ops.ROUND_DOWN, b.apply(ops.DIV, PAID, OTHER), b.num(1), of=b.COUNT)
    program = b.program(b.define("result", rounded, b.COUNT), inputs=TWO)
    assert errors(program, paid=None, other=0)[0] == errors(program, paid=None, other=0)[1]
    assert errors(program, paid=1, other=0)[0] == ("division-by-zero", "除数为零或者为负，无法计算", None)


@pytest.mark.parametrize("op", [ops.ROUND_HALF_UP, ops.ROUND_DOWN, ops.ROUND_UP, ops.ROUND_HALF_EVEN])
@pytest.mark.parametrize("other", [-4, 4, 200])
@pytest.mark.parametrize("paid", [-10, -6, 0, 6, 10, 7])
def test_quotients_round_on_both_sides_of_0(op: ops.Op, other: int, paid: int) -> None:
    rounded = b.apply(op, b.apply(ops.DIV, PAID, OTHER), b.num(1), of=b.COUNT)
    program = b.program(b.define("result", rounded, b.COUNT), inputs=(b.given("paid"), b.given("other")))
    found, expected = errors(program, paid=paid, other=other)
    assert found == expected


def test_a_refusal_is_raised_and_not_taken_for_a_value() -> None:
    refusal = Fail("too-much", "超过上限", "paid", b.MONEY)
    body = b.cases((b.gt(PAID, b.yuan(5)), refusal), otherwise=PAID)
    program = b.program(b.define("result", body, b.MONEY), inputs=(b.given("paid"),))
    assert errors(program, paid=9)[0] == ("too-much", "超过上限", "paid")
    assert errors(program, paid=5)[0] == errors(program, paid=5)[1]


def test_an_early_error_comes_before_one_of_a_later_rule_in_the_loop() -> None:
    missing = b.parameter("missing", b.MONEY, (None, None))
    first = b.define("first_rule", b.apply(ops.ADD_DAYS, b.ref("on", b.DATE), b.num(9_999_999, "日")), b.DATE)
    later = b.define("later_rule", b.ref("missing"), b.MONEY, period=Period.YEARLY)
    program = b.program(first, later, inputs=(b.given("on", b.DATE),), parameters=(missing,))
    found, expected = errors(program, on=date(2025, 1, 1))
    assert found == expected
    assert isinstance(found, tuple)
    assert found[0] == "date-out-of-range"


def deep(levels: int) -> Expr:
    body: Expr = PAID
    for _ in range(levels):
        body = b.cases((b.gt(b.add(body, b.yuan(1)), b.yuan(3)), b.yuan(1)), otherwise=b.yuan(2))
    return body


def test_long_sums_and_deep_choices() -> None:
    total: Expr = PAID
    for _ in range(150):
        total = b.add(total, PAID)
    doubtful = b.given("paid", doubtful=True)
    for body in (total, deep(15)):
        program = b.program(b.define("result", body, b.MONEY), inputs=(doubtful,))
        assert errors(program, paid=3)[0] == errors(program, paid=3)[1]
        assert errors(program)[0] == errors(program)[1]


def test_members_rank_and_running_totals() -> None:
    amount = b.ref("claims.amount")
    program = b.program(
        b.define("claims.before", b.fold("sum", "claims", amount, window="before"), b.MONEY, of_each="claims"),
        b.define("claims.place", b.rank("claims", amount), b.COUNT, of_each="claims"),
        b.define("most", b.fold("max", "claims", amount), b.MONEY),
        collections=(b.collection("claims", b.given("claims.on", b.DATE), b.given("claims.amount"), dated_by="claims.on"),),
    )
    members = tuple({"claims.on": date(2025, month, 1), "claims.amount": Fraction(paid)} for month, paid in ((3, 10), (1, 30), (2, 20)))
    outcome = compile_policy(program).evaluate(b.record(2025, members={"claims": members}))
    assert [(row["claims.before"], row["claims.place"]) for row in outcome.members["claims"]] == [(50, 3), (0, 1), (30, 2)]
    assert outcome.outputs["most"] == 30
    assert errors(program)[0] == ("empty-collection", "没有符合条件的“费用”，无法求最大、最小、平均、首个或者末个的值", None)


def test_doubt_that_does_not_matter_is_dropped() -> None:
    body = b.cases((b.ref("exempt", b.BOOL), b.yuan(1)), (b.gt(PAID, b.yuan(0)), b.yuan(1)), otherwise=b.yuan(2))
    program = b.program(b.define("fee", body, b.MONEY), inputs=(b.given("exempt", b.BOOL, "特困", doubtful=True), b.given("paid")))
    assert compile_policy(program).evaluate(b.record(2025, paid=1)).outputs["fee"] == 1
    assert compile_policy(program).evaluate(b.record(2025, paid=0)).outputs["fee"] == Undetermined(("缺少“特困”",))


@settings(max_examples=60)
@given(
    st.integers(2018, 2028),
    st.lists(st.tuples(st.sampled_from(("resident", "employee", "none")), st.booleans(), st.booleans()), min_size=1, max_size=12),
)
def test_the_years_before_and_after_the_policy_begins(first: int, rows: list[tuple[str, bool, bool]]) -> None:
    years = range(first, first + len(rows))
    columns = [dict(zip(years, column, strict=True)) for column in zip(*rows, strict=True)]
    record = b.record(years[-1], yearly=dict(zip(("status", "zero_claim", "used_reward"), columns, strict=True)))
    expected = evaluate(history_policy(), record)
    evaluator = compiled_history()
    assert evaluator.evaluate(record) == expected

"""The shape of what is computed in each year: days counted in months, branches by category, states that stay as they began."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mingce.backends.python.load import compile_policy
from mingce.interpreter import evaluate
from mingce.ir import ops
from mingce.ir.nodes import Expr
from mingce.ir.ops import Op
from mingce.ir.program import Definition, Period, Program
from mingce.ir.values import PolicyError, Undetermined
from tests import builders as b

FIRST_OF_YEAR = b.apply(ops.DAY_OF_YEAR, b.this_year(), b.num(1), b.num(1))
COUNTERS = ("a", "b", "c", "d", "e")
MEMBERS = ("resident", "employee", "none")


def later(op: Op, rule: Op, months: int) -> Program:
    """Some months after the later or earlier of a day and 1 January."""
    day = b.apply(op, b.ref("paid_on", b.DATE), FIRST_OF_YEAR)
    body = b.apply(rule, day, b.num(months, "月"))
    return b.program(b.define("start", body, b.DATE), inputs=(b.given("paid_on", b.DATE),))


@pytest.mark.parametrize(
    ("op", "rule", "months", "paid_on", "expected"),
    [
        (ops.MAX, ops.ADD_MONTHS_CLIP, 6, date(2025, 8, 31), date(2026, 2, 28)),
        (ops.MAX, ops.ADD_MONTHS_ROLL, 6, date(2025, 8, 31), date(2026, 3, 1)),
        (ops.MAX, ops.ADD_MONTHS_CLIP, 6, date(2025, 1, 1), date(2025, 7, 1)),
        (ops.MAX, ops.ADD_MONTHS_CLIP, 6, date(2024, 12, 31), date(2025, 7, 1)),
        (ops.MIN, ops.ADD_MONTHS_CLIP, 2, date(2024, 12, 31), date(2025, 2, 28)),
        (ops.MIN, ops.ADD_MONTHS_ROLL, 2, date(2024, 12, 31), date(2025, 3, 1)),
        (ops.MIN, ops.ADD_MONTHS_ROLL, 2, date(2026, 12, 31), date(2025, 3, 1)),
    ],
)
def test_months_after_the_first_of_the_year(op: Op, rule: Op, months: int, paid_on: date, expected: date) -> None:
    program = later(op, rule, months)
    assert compile_policy(program).evaluate(b.record(2025, paid_on=paid_on)).outputs["start"] == expected
    assert "date(year, 1, 1)" not in compile_policy(program).variant().text


@pytest.mark.parametrize("rule", [ops.ADD_MONTHS_CLIP, ops.ADD_MONTHS_ROLL])
@pytest.mark.parametrize(("months", "paid_on"), [(1, date(9999, 12, 31)), (10**30, date(2025, 5, 5)), (-30_000, date(2025, 5, 5))])
def test_days_outside_the_calendar_are_refused(rule: Op, months: int, paid_on: date) -> None:
    with pytest.raises(PolicyError) as caught:
        compile_policy(later(ops.MAX, rule, months)).evaluate(b.record(2025, paid_on=paid_on))
    assert caught.value.code == "date-out-of-range"


def test_29_february_where_another_operand_is_open() -> None:
    day = b.apply(ops.DAY_OF_YEAR, b.this_year(), b.num(2), b.num(29))
    program = b.program(
        b.define("last", b.apply(ops.MAX, b.ref("paid_on", b.DATE), day), b.DATE),
        b.define("free", b.ref("exempt", b.BOOL), b.BOOL),
        inputs=(b.given("paid_on", b.DATE), b.given("exempt", b.BOOL, "特困", doubtful=True)),
    )
    outputs = compile_policy(program).evaluate(b.record(2025, paid_on=date(2025, 1, 1))).outputs
    assert outputs == {"last": date(2025, 2, 28), "free": Undetermined(("缺少“特困”",))}


def status_is(member: str) -> Expr:
    return b.eq(b.ref("status", b.STATUS), b.member(member))


def test_a_category_tested_again_and_again_is_one_choice() -> None:
    def counter(symbol: str, by: Expr) -> Definition:
        kept = b.ref(symbol, b.YEARS, 1)
        return b.state(symbol, b.cases((status_is("resident"), b.add(kept, by)), otherwise=kept), b.num(0, "年"))

    program = b.program(
        b.define("before", b.ref("c", b.YEARS, 1), b.YEARS, period=Period.YEARLY),
        counter("a", b.num(1, "年")),
        counter("b", b.ref("a", b.YEARS)),
        counter("c", b.add(b.ref("before", b.YEARS), b.ref("b", b.YEARS, 1))),
        inputs=(b.yearly("status", b.STATUS),),
    )
    evaluator = compile_policy(program, ("a", "b", "c"))
    assert evaluator.variant().text.count('status == "resident"') == 1
    record = b.record(2024, yearly={"status": dict(zip(range(2021, 2025), ("resident", "resident", "none", "resident"), strict=True))})
    # a: 1, 2, 2, 3; b: 1, 3, 3, 6; c grows by its own value and by the b of the year before: 0, 1, 1, 1 + 1 + 3
    assert evaluator.evaluate(record).outputs == {"a": 3, "b": 6, "c": 5}


def test_states_that_stay_as_they_began_need_nothing_before_the_threshold() -> None:
    since = b.apply(ops.GE, b.this_year(), b.year(2025))
    flag, zero = b.ref("flag", b.BOOL), b.num(0, "年")
    program = b.program(
        b.state("run", b.cases((flag, b.add(b.ref("run", b.YEARS, 1), b.num(1, "年"))), otherwise=zero), zero),
        *(
            b.state(key, b.cases((b.both(since, flag), b.add(b.ref(key, b.YEARS, 1), b.ref("run", b.YEARS))), otherwise=zero), zero)
            for key in COUNTERS[:3]
        ),
        inputs=(b.yearly("flag", b.BOOL),),
    )
    evaluator = compile_policy(program)
    earlier, _, _ = evaluator.variant().text.partition("    for flag in rows:")
    assert "run = run + 1" in earlier
    assert "a = 0" in earlier.partition("rows =")[0]
    assert "a = 0" not in earlier.partition("rows =")[2]
    # run: 1, 2, 3, 4; a adds the runs of 2025 and 2026
    record = b.record(2026, yearly={"flag": dict.fromkeys(range(2023, 2027), True)})
    assert evaluator.evaluate(record).outputs == {"run": 4, "a": 7, "b": 7, "c": 7}
    assert evaluator.evaluate(b.record(2024, yearly={"flag": {2023: True, 2024: True}})).outputs["a"] == 0


@st.composite
def counting(draw: st.DrawFn) -> Program:
    """Counters that test the category and read one another, this year's or an earlier year's."""
    zero = b.num(0, "年")
    since = b.apply(ops.GE, b.this_year(), b.year(2025))

    def operand(place: int) -> Expr:
        key, back = draw(st.sampled_from(COUNTERS)), draw(st.integers(0, 2))
        if back == 0 and COUNTERS.index(key) >= place:
            return b.num(draw(st.integers(0, 2)), "年")
        return b.ref(key, b.YEARS, back)

    def value(place: int, depth: int) -> Expr:
        kinds = ["read", "keep", "zero", "add", "choose", "choose"] if depth else ["read", "keep", "zero"]
        match draw(st.sampled_from(kinds)):
            case "read":
                return operand(place)
            case "keep":
                return b.ref(COUNTERS[place], b.YEARS, 1)
            case "zero":
                return zero
            case "add":
                limit = b.num(50, "年")
                return b.apply(ops.MIN, b.add(value(place, depth - 1), value(place, depth - 1)), limit)
            case _:
                test = status_is(draw(st.sampled_from(MEMBERS)))
                test = draw(st.sampled_from((test, test, since, b.both(since, test), b.negated(test), b.ref("flag", b.BOOL))))
                return b.cases((test, value(place, depth - 1)), otherwise=value(place, depth - 1))

    return b.program(
        *(b.state(key, value(place, 3), zero) for place, key in enumerate(COUNTERS)),
        inputs=(b.yearly("status", b.STATUS), b.yearly("flag", b.BOOL)),
    )


@settings(max_examples=60)
@given(
    counting(),
    st.integers(2022, 2026),
    st.lists(st.tuples(st.sampled_from(MEMBERS), st.booleans()), min_size=1, max_size=6),
    st.sets(st.sampled_from(COUNTERS), min_size=1),
)
def test_counters_agree_with_the_reference(program: Program, first: int, rows: list[tuple[str, bool]], asked: set[str]) -> None:
    years = range(first, first + len(rows))
    columns = [dict(zip(years, column, strict=True)) for column in zip(*rows, strict=True)]
    record = b.record(years[-1], yearly=dict(zip(("status", "flag"), columns, strict=True)))
    expected = evaluate(program, record).outputs
    found = compile_policy(program, tuple(sorted(asked))).evaluate(record).outputs
    assert found == {key: expected[key] for key in found}
    assert set(found) == asked

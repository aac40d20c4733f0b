"""What values expressions can take: declared ranges, and what follows from definitions over the years."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingce.check.regions import covers, uncovered, unreachable
from mingce.check.regions_axes import number_of
from mingce.check.regions_domain import domain_of
from mingce.check.regions_sets import Line, Values, line
from mingce.interpreter.evaluate import run
from mingce.ir import ops
from mingce.ir.nodes import Apply, Expr, Fail, Fold, Function, Ref, Window
from mingce.ir.types import Number
from mingce.ir.units import parse_unit
from mingce.ir.values import PolicyError
from tests import builders as b
from tests.strategies import programs, records

STATUS = b.ref("status", b.STATUS)
RESIDENT = b.eq(STATUS, b.member("resident"))


def years(n: int | str) -> Expr:
    return b.num(n, "年")


def at_least(value: Expr, least: Expr) -> Expr:
    return b.apply(ops.GE, value, least, of=b.BOOL)


def whole(low: int | None, high: int | None) -> Values:
    return line(None if low is None else Fraction(low), None if high is None else Fraction(high), grain=Fraction(1))


def count() -> Expr:
    """How many claims there are, of a type that says nothing of whole numbers."""
    return Fold(Function.COUNT, "claims", None, None, in_year=False, window=Window.ALL, group="", type=b.number("个"))


def total(function: str) -> Expr:
    return Fold(Function(function), "claims", None, b.ref("claims.amount"), in_year=False, window=Window.ALL, group="", type=b.MONEY)


def run_years() -> Expr:
    """`当 居民医保 则 上年 连续参保年数 + 1年；否则 0年`."""
    return b.cases((RESIDENT, b.add(b.ref("run_years", b.YEARS, back=1), years(1))), otherwise=years(0))


PROGRAM = b.program(
    b.state("run_years", run_years(), years(0)),
    b.state("swing", b.sub(years(0), b.ref("swing", b.YEARS, back=1)), years(2)),
    b.state("waver", b.sub(b.ref("waver", b.YEARS, back=1), years(1)), years(2)),
    b.define("half", b.apply(ops.ROUND_DOWN, b.mul(b.ref("repair", b.YEARS), b.num("1/2")), years(1), of=b.YEARS)),
    b.define("bounded", b.apply(ops.MIN, b.ref("run_years", b.YEARS), years(10), of=b.YEARS)),
    b.define("refused", b.cases((RESIDENT, years(3)), otherwise=Fail("bad", "不行", None, b.YEARS))),
    b.define("absent", b.cases((RESIDENT, years(3)), otherwise=b.none(b.YEARS))),
    inputs=(
        b.yearly("status", b.STATUS, low=None),
        b.given("repair", b.YEARS, low=Fraction(0), high=Fraction(60)),
        b.yearly("paid_years", b.YEARS, low=Fraction(1), high=Fraction(5), before=Fraction(0)),
        b.given("paid_on", b.DATE, low=date(2025, 1, 1)),
        b.given("born", b.YEAR, low=1900, high=2030),
    ),
    collections=(b.collection("claims", b.given("claims.amount", b.MONEY, low=Fraction(0), high=Fraction(1000))),),
    parameters=(b.parameter("step", b.MONEY, (None, Fraction(4000))),),
    header=b.policy(2016, 2075),
)
DOMAIN = domain_of(PROGRAM)


@pytest.mark.parametrize(
    ("expr", "expected"),
    [
        (b.ref("repair", b.YEARS), whole(0, 60)),
        (b.ref("paid_years", b.YEARS), whole(0, 5)),
        (b.ref("born", b.YEAR), whole(1900, 2030)),
        (b.this_year(), whole(2016, 2075)),
        (b.ref("run_years", b.YEARS), whole(0, None)),
        (b.ref("run_years", b.YEARS, back=1), whole(0, None)),
        (b.ref("bounded", b.YEARS), whole(0, 10)),
        (b.ref("swing", b.YEARS), whole(-2, 2)),
        (b.ref("waver", b.YEARS), whole(None, 2)),
        (b.ref("half", b.YEARS), whole(0, 30)),
        (b.ref("refused", b.YEARS), whole(3, 3)),
        (b.ref("absent", b.YEARS), whole(3, 3)),
        (Apply(ops.SUB, (b.ref("repair", b.YEARS), years(1)), b.YEARS), whole(-1, 59)),
        (Apply(ops.MAX, (b.ref("waver", b.YEARS), years(0)), b.YEARS), whole(0, 2)),
        (Apply(ops.NEG, (b.ref("repair", b.YEARS),), b.YEARS), whole(-60, 0)),
        (Apply(ops.WHOLE, (b.ref("waver", b.YEARS), years(2)), b.number()), whole(0, None)),
        (Apply(ops.MONTH_OF, (b.ref("paid_on", b.DATE),), b.number("月")), whole(1, 12)),
        (count(), whole(0, None)),
        (b.rank("claims", b.ref("claims.amount")), whole(1, None)),
    ],
)
def test_values_that_an_expression_can_take(expr: Expr, expected: Values) -> None:
    assert DOMAIN(expr) == expected


def test_money_is_added_up_from_nothing() -> None:
    fen = Fraction(1, 100)
    assert DOMAIN(total("sum")) == line(Fraction(0), grain=fen)
    assert DOMAIN(total("max")) == line(Fraction(0), Fraction(1000), grain=fen)


def test_days_start_where_the_input_says() -> None:
    first = Fraction(date(2025, 1, 1).toordinal())
    assert DOMAIN(b.ref("paid_on", b.DATE)) == line(first, Fraction(date.max.toordinal()), grain=Fraction(1))


def test_a_parameter_without_ends_may_be_bound_to_anything() -> None:
    assert DOMAIN(b.ref("step")) == line(grain=Fraction(1, 100))


def test_categories_are_left_to_their_type() -> None:
    assert DOMAIN(STATUS) is None


def test_a_count_that_cannot_be_negative_leaves_no_gap_below_zero() -> None:
    lapsed = b.ref("run_years", b.YEARS)
    clauses = [b.eq(lapsed, years(0)), at_least(lapsed, years(1))]
    assert covers(clauses, DOMAIN) is True
    gap = uncovered([clauses[1]], DOMAIN)
    assert gap is not None
    assert gap.values() == {lapsed: Fraction(0)}


def test_a_count_of_members_is_a_whole_number_from_zero() -> None:
    times = count()
    clauses = [b.eq(times, b.num(0, "个")), at_least(times, b.num(1, "个"))]
    assert covers(clauses, DOMAIN) is True


def test_a_condition_beyond_the_range_is_unreachable() -> None:
    assert list(unreachable([b.gt(b.ref("repair", b.YEARS), years(60)), RESIDENT], DOMAIN).found) == [0]


def test_a_long_chain_of_definitions_is_settled_or_given_up() -> None:
    """Each of many states passes on the one before it, against the order in which they stand."""
    unit = parse_unit("年")
    assert unit is not None
    passing = Number(unit, Fraction(1), "年数")
    chain = [b.state(f"s{n}", b.ref(f"s{n + 1}", passing, back=1), years(n)) for n in range(60)]
    last = b.state("s60", b.add(b.ref("s60", passing, back=1), years(1)), years(0))
    domain = domain_of(b.program(*chain, last))
    found = domain(b.ref("s0", passing))
    assert found in (whole(0, None), whole(None, None))


@given(st.data())
def test_no_computed_value_lies_outside(data: st.DataObject) -> None:
    program = data.draw(programs())
    try:
        computed = run(program, data.draw(records(program)))
    except PolicyError:
        return
    domain = domain_of(program)
    types = {item.symbol.id: item.type for item in program.definitions}
    for (symbol, _), value in computed.values.items():
        number, allowed = number_of(value), domain(Ref(symbol, types[symbol]))
        assert number is None or (isinstance(allowed, Line) and number in allowed), (symbol, value, allowed)

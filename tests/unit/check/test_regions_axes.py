"""What a comparison speaks of: constants, grains of computed numbers, operands in either order."""

from fractions import Fraction

import pytest

from mingce.check.regions import conflicts, covers, region, unreachable
from mingce.check.regions_axes import grain_of
from mingce.check.regions_boxes import EVERYWHERE, NOWHERE, Region
from mingce.check.regions_sets import Choice, Values, line, meet
from mingce.ir import ops
from mingce.ir.nodes import Apply, Expr, Fail, Fold, Function, Literal, Window
from mingce.ir.ops import Op
from mingce.ir.types import Number, Scaled
from mingce.ir.units import NONE
from tests import builders as b

REAL = Number(NONE)
x = b.ref("x", REAL)
fen = b.ref("fen", b.MONEY)
days = b.ref("days", b.DAYS)


def compare(op: Op, left: Expr, right: Expr) -> Expr:
    return b.apply(op, left, right, of=b.BOOL)


def of(op: Op, *args: Expr) -> Expr:
    return Apply(op, args, REAL)


def folded(function: str, body: Expr | None) -> Expr:
    return Fold(Function(function), "claims", None, body, in_year=False, window=Window.ALL, group="", type=REAL)


def anything(_: Expr) -> Values | None:
    return None


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (compare(ops.LT, b.num(2), b.num(3)), EVERYWHERE),
        (compare(ops.GE, b.num(2), b.num(3)), NOWHERE),
        (compare(ops.LT, b.day("2025-01-01"), b.day("2025-01-02")), EVERYWHERE),
        (compare(ops.EQ, b.member("resident"), b.member("resident")), EVERYWHERE),
        (compare(ops.EQ, b.member("resident"), b.member("employee")), NOWHERE),
        (compare(ops.NE, b.member("resident"), b.member("employee")), EVERYWHERE),
        (compare(ops.LE, x, x), EVERYWHERE),
        (compare(ops.NE, x, x), NOWHERE),
        (compare(ops.EQ, of(ops.DIV, b.num(1), b.num(4)), of(ops.MUL, b.num("1/2"), b.num("1/2"))), EVERYWHERE),
        (compare(ops.EQ, of(ops.NEG, of(ops.SUB, b.num(1), b.num(4))), of(ops.MAX, b.num(3), b.num(2))), EVERYWHERE),
        (b.negated(b.true()), NOWHERE),
    ],
)
def test_what_speaks_of_constants_only_is_decided(condition: Expr, expected: Region) -> None:
    assert region(condition) == expected


def test_a_division_by_zero_is_left_alone() -> None:
    nonsense = compare(ops.EQ, of(ops.DIV, b.num(1), b.num(0)), b.num(1))
    assert region(nonsense) not in (EVERYWHERE, NOWHERE, None)


@pytest.mark.parametrize(
    ("expr", "grain"),
    [
        (x, None),
        (fen, Fraction(1, 100)),
        (b.this_year(), Fraction(1)),
        (b.ref("n", Scaled(NONE, Fraction(1, 100))), Fraction(1)),
        (of(ops.ADD, fen, b.num("1/4")), Fraction(1, 100)),
        (of(ops.ADD, fen, b.num("1/3")), Fraction(1, 300)),
        (of(ops.SUB, days, b.num(0)), Fraction(1)),
        (of(ops.ADD, fen, x), None),
        (of(ops.MUL, days, b.num(30)), Fraction(30)),
        (of(ops.MUL, x, b.num(30)), None),
        (of(ops.MUL, days, b.num(0)), None),
        (of(ops.DIV, days, b.num(2)), None),
        (of(ops.WHOLE, x, b.num(2)), Fraction(1)),
        (of(ops.ROUND_DOWN, x, b.num(10)), Fraction(10)),
        (of(ops.ROUND_DOWN, x, days), None),
        (folded("count", None), Fraction(1)),
        (folded("sum", fen), Fraction(1, 100)),
        (folded("mean", fen), None),
        (Literal(None, REAL), None),
        (Apply(ops.ADD, (b.num("1/2"), b.num(3)), REAL), Fraction(1, 2)),
    ],
)
def test_what_computed_numbers_are_multiples_of(expr: Expr, grain: Fraction | None) -> None:
    assert grain_of(expr) == grain


def test_branches_that_give_no_number_leave_the_grain_alone() -> None:
    late = b.ref("late", b.BOOL)
    value = b.cases(
        (late, b.num(6)),
        (b.negated(late), Fail("bad", "不行", None, REAL)),
        otherwise=b.cases((late, b.num(4)), otherwise=b.none(REAL)),
    )
    assert grain_of(value) == 2


def test_categories_compared_with_each_other_are_equal_or_not() -> None:
    one, two = b.ref("one", b.STATUS), b.ref("two", b.STATUS)
    clauses = [compare(ops.EQ, one, two), compare(ops.NE, two, one)]
    assert covers(clauses, anything) is True
    assert list(conflicts(clauses, anything).found) == []
    assert list(unreachable([*clauses, compare(ops.EQ, two, one)], anything).found) == [2]


def test_truth_values_compared_with_each_other_are_followed() -> None:
    one, two = b.ref("one", b.BOOL), b.ref("two", b.BOOL)
    clauses = [compare(ops.EQ, one, two), b.both(one, b.negated(two)), b.both(two, b.negated(one))]
    assert covers(clauses, anything) is True
    assert covers(clauses[:2], anything) is False
    assert list(conflicts(clauses, anything).found) == []


def test_a_comparison_with_a_value_that_is_not_there_is_not_understood() -> None:
    nothing = compare(ops.EQ, fen, b.none())
    assert covers([nothing, b.negated(nothing)], anything) is True
    assert covers([nothing], anything) is False


def test_more_clauses_than_can_be_answered_are_passed_over() -> None:
    flags = [b.ref(f"flag_{n}", b.BOOL) for n in range(70)]
    assert unreachable(flags, anything).passed_over == tuple(range(70))
    assert conflicts(flags, anything).passed_over == tuple(range(1, 70))


def test_two_kinds_of_values_do_not_meet() -> None:
    with pytest.raises(TypeError):
        meet(line(), Choice((True, False), (True,)))

from datetime import date
from fractions import Fraction

import pytest

from mingce.interpreter.operators import OF_POLICY, STRICT
from mingce.ir import ops
from mingce.ir.ops import OPS, Op
from mingce.ir.values import PolicyError, Value
from tests import builders as b
from tests.evaluation import lacking, value_of

LOGIC = {ops.AND, ops.OR, ops.NOT, ops.APPLICABLE}
LOWERED = {
    ops.CHECK_DIVISOR, ops.QUOTIENT_DOWN, ops.QUOTIENT_UP, ops.QUOTIENT_HALF_UP, ops.QUOTIENT_HALF_EVEN, ops.FRACTION, ops.NUMERATOR,
    ops.DENOMINATOR,
}  # fmt: skip
NIL = b.ref("nil", b.MONEY)
DOUBT = b.cases((b.ref("p", b.BOOL), b.yuan(1)), otherwise=b.yuan(2))


def test_every_operator_has_one_meaning() -> None:
    assert {*STRICT, *OF_POLICY, *LOGIC} == set(OPS) - LOWERED
    assert not set(STRICT) & set(OF_POLICY)


@pytest.mark.parametrize(
    ("op", "left", "right", "expected"),
    [
        (ops.ADD, "0.1", "0.2", "0.3"),
        (ops.SUB, "1", "2.5", "-1.5"),
        (ops.MUL, "-3", "1/3", "-1"),
        (ops.DIV, "1", "3", "1/3"),
        (ops.DIV, "-7", "-2", "3.5"),
        (ops.MIN, "2", "-5", "-5"),
        (ops.MAX, "2", "-5", "2"),
        (ops.WHOLE, "7", "2", "3"),
        (ops.WHOLE, "6", "2", "3"),
        (ops.WHOLE, "5.99", "2", "2"),
        (ops.WHOLE, "0", "2", "0"),
        (ops.WHOLE, "-7", "2", "0"),
        (ops.WHOLE, "1", "0.3", "3"),
    ],
)
def test_arithmetic_is_exact(op: Op, left: str, right: str, expected: str) -> None:
    assert value_of(b.apply(op, b.num(Fraction(left)), b.num(Fraction(right)))) == Fraction(expected)


def test_negation() -> None:
    assert value_of(b.apply(ops.NEG, b.num("2.5"))) == Fraction("-2.5")


# Ties and truncation are symmetric about zero; halves go to the even multiple for the banker's way.
@pytest.mark.parametrize(
    ("number", "to", "half_up", "down", "up", "half_even"),
    [
        ("2.344", "0.01", "2.34", "2.34", "2.35", "2.34"),
        ("2.345", "0.01", "2.35", "2.34", "2.35", "2.34"),
        ("2.355", "0.01", "2.36", "2.35", "2.36", "2.36"),
        ("-2.344", "0.01", "-2.34", "-2.34", "-2.35", "-2.34"),
        ("-2.345", "0.01", "-2.35", "-2.34", "-2.35", "-2.34"),
        ("-2.355", "0.01", "-2.36", "-2.35", "-2.36", "-2.36"),
        ("0.5", "1", "1", "0", "1", "0"),
        ("-0.5", "1", "-1", "0", "-1", "0"),
        ("150", "100", "200", "100", "200", "200"),
        ("250", "100", "300", "200", "300", "200"),
        ("-7", "5", "-5", "-5", "-10", "-5"),
        ("1/3", "0.01", "0.33", "0.33", "0.34", "0.33"),
        ("3", "1", "3", "3", "3", "3"),
    ],
)
def test_rounding(number: str, to: str, half_up: str, down: str, up: str, half_even: str) -> None:
    roundings = (ops.ROUND_HALF_UP, ops.ROUND_DOWN, ops.ROUND_UP, ops.ROUND_HALF_EVEN)
    found = [value_of(b.apply(op, b.num(Fraction(number)), b.num(to))) for op in roundings]
    assert found == [Fraction(half_up), Fraction(down), Fraction(up), Fraction(half_even)]


@pytest.mark.parametrize("op", [ops.DIV, ops.WHOLE])
def test_division_by_zero(op: Op) -> None:
    with pytest.raises(PolicyError) as caught:
        value_of(b.apply(op, b.num(-1), b.num(0)))
    assert caught.value.code == "division-by-zero"


def test_whole_of_a_negative_unit_is_an_error_even_for_a_negative_amount() -> None:
    with pytest.raises(PolicyError, match="除数"):
        value_of(b.apply(ops.WHOLE, b.num(-4), b.num(-2)))


@pytest.mark.parametrize(
    ("left", "right", "holds"),
    [
        (b.num("0.30"), b.num("0.3"), "== <= >="),
        (b.num(1), b.num(2), "!= < <="),
        (b.day("2025-02-28"), b.day("2025-03-01"), "!= < <="),
        (b.year(2026), b.year(2025), "!= > >="),
    ],
)
def test_comparison(left: b.Literal, right: b.Literal, holds: str) -> None:
    signs = {"==": ops.EQ, "!=": ops.NE, "<": ops.LT, "<=": ops.LE, ">": ops.GT, ">=": ops.GE}
    assert [sign for sign, op in signs.items() if value_of(b.apply(op, left, right))] == holds.split()


def test_categories_and_truth_values_are_equal_or_not() -> None:
    assert value_of(b.eq(b.member("none"), b.member("none"))) is True
    assert value_of(b.apply(ops.NE, b.member("none"), b.member("resident"))) is True
    assert value_of(b.eq(b.true(), b.false())) is False


@pytest.mark.parametrize("op", [ops.ADD, ops.SUB, ops.MIN, ops.MAX])
def test_not_applicable_spreads_and_outweighs_doubt(op: Op) -> None:
    assert value_of(b.apply(op, NIL, b.yuan(1))) is None
    assert value_of(b.apply(op, DOUBT, NIL)) is None


def test_doubt_spreads_with_all_its_reasons() -> None:
    other = b.cases((b.ref("q", b.BOOL), b.yuan(1)), otherwise=b.yuan(2))
    assert value_of(b.add(DOUBT, b.yuan(1))) == lacking("甲")
    assert value_of(b.add(other, b.add(DOUBT, other))) == lacking("甲", "乙")  # as they are declared, not as they are met


@pytest.mark.parametrize("op", [ops.EQ, ops.NE, ops.LT, ops.LE, ops.GT, ops.GE])
@pytest.mark.parametrize("other", [b.yuan(1), DOUBT])
def test_comparing_not_applicable_is_an_error(op: Op, other: b.Expr) -> None:
    with pytest.raises(PolicyError) as caught:
        value_of(b.apply(op, other, NIL))
    assert caught.value.code == "not-applicable-compared"


def test_division_of_nothing_by_zero_is_not_looked_at() -> None:
    assert value_of(b.apply(ops.DIV, NIL, b.num(0))) is None
    assert value_of(b.apply(ops.DIV, DOUBT, b.num(0))) == lacking("甲")


@pytest.mark.parametrize(("expr", "expected"), [(NIL, False), (b.yuan(0), True), (DOUBT, lacking("甲"))])
def test_applicable(expr: b.Expr, expected: Value) -> None:
    assert value_of(b.apply(ops.APPLICABLE, expr)) == expected


def test_values_have_the_types_of_the_language() -> None:
    assert type(value_of(b.apply(ops.YEAR_OF, b.day("2025-03-01")))) is int
    assert type(value_of(b.apply(ops.MONTH_OF, b.day("2025-03-01")))) is Fraction
    assert type(value_of(b.apply(ops.WHOLE, b.num(7), b.num(2)))) is Fraction
    assert type(value_of(b.apply(ops.YEAR_FIRST, b.this_year()))) is date

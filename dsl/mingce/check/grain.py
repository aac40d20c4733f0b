"""Exactness without rounding: what every value of an expression is provably a whole multiple of.

A rule whose result is not provably a multiple of its type's grain (the fen for 金额) must say how to round.
"""

from fractions import Fraction
from math import gcd, lcm

from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Function, Literal, Rank, Ref
from mingce.ir.types import Number, Scaled

__all__ = ["grain", "is_multiple"]

_ROUNDINGS = (ops.ROUND_HALF_UP, ops.ROUND_DOWN, ops.ROUND_UP, ops.ROUND_HALF_EVEN)


def is_multiple(of: Fraction | None, unit: Fraction) -> bool:
    """Whether all multiples of `of` are whole multiples of `unit`; None is a multiple of nothing."""
    return of is not None and (of / unit).denominator == 1


def _common(*grains: Fraction | None) -> Fraction | None:
    """The greatest common divisor; 0 (the constant 0) is a multiple of everything."""
    result = Fraction(0)
    for one in grains:
        if one is None:
            return None
        below = lcm(result.denominator, one.denominator)
        result = Fraction(gcd(int(result * below), int(one * below)), below)
    return result


def grain(expr: Expr) -> Fraction | None:  # noqa: C901  one case a node
    """The largest known g such that every value of `expr` is a whole multiple of g; None if there is none, 0 for 0 itself."""
    match expr:
        case Literal(value=value):
            return abs(value) if isinstance(value, Fraction) else Fraction(0)
        case Ref(type=Number(grain=stored)):
            return stored
        case Apply():
            return _of_operator(expr)
        case Cases(cases=cases, otherwise=otherwise):
            return _common(*(grain(case.value) for case in cases), grain(otherwise))
        case Fold(function=Function.COUNT) | Rank():
            return Fraction(1)
        case Apportion(unit=unit):
            return unit
        case Fold(function=Function.MEAN):
            return None
        case Fold(body=body):
            return None if body is None else grain(body)
        case Fail():
            return Fraction(0)
        case Ref() | CurrentYear():
            return Fraction(1)


def _of_operator(expr: Apply) -> Fraction | None:
    args = expr.args
    if expr.op in (ops.ADD, ops.SUB, ops.MIN, ops.MAX, ops.NEG):
        return _common(*(grain(arg) for arg in args))
    if expr.op is ops.MUL:
        one, two = grain(args[0]), grain(args[1])
        return None if one is None or two is None else one * two
    if expr.op is ops.DIV:
        one, below = grain(args[0]), args[1]
        constant = isinstance(below, Literal) and isinstance(below.value, Fraction) and below.value != 0
        return abs(one / below.value) if constant and one is not None else None  # type: ignore[union-attr, operator]
    if expr.op in _ROUNDINGS:
        unit = args[1]
        return abs(unit.value) if isinstance(unit, Literal) and isinstance(unit.value, Fraction) else None
    return Fraction(1) if isinstance(expr.type, Number | Scaled) else None

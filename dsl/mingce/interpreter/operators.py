"""What the strict operators mean, on exact values.

Strict operators look at all their operands: 不适用 makes them 不适用 (and a comparison an error), an open operand makes them
open.  The logic of 且 or 或, which may leave their right operand out, is in `evaluate`.
"""

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from math import floor
from types import MappingProxyType
from typing import Final

from mingce.interpreter import dates
from mingce.ir import ops
from mingce.ir.ops import Op
from mingce.ir.program import Policy
from mingce.ir.record import year_first, year_last
from mingce.ir.values import (
    Undetermined,
    Value,
    date_out_of_range,
    division_by_zero,
    not_applicable_compared,
    not_whole,
    union,
)

__all__ = ["OF_POLICY", "STRICT", "apply_strict"]

# Operands of one operator have types that the checker has proved; `number`, `day` and `year` say which.
Meaning = Callable[..., Value]

_COMPARISONS: Final = frozenset((ops.EQ, ops.NE, ops.LT, ops.LE, ops.GT, ops.GE))


def apply_strict(op: Op, operands: tuple[Value, ...], policy: Policy) -> Value:
    """The value of a strict operator on evaluated operands; PolicyError where it has none."""
    undetermined: list[Undetermined] = []
    for operand in operands:
        if operand is None:
            if op in _COMPARISONS:
                raise not_applicable_compared()
            return None
        if isinstance(operand, Undetermined):
            undetermined.append(operand)
    if undetermined:
        return union(undetermined)
    if op in OF_POLICY:
        return OF_POLICY[op](policy, *operands)
    return STRICT[op](*operands)


def _div(a: Fraction, b: Fraction) -> Fraction:
    if b == 0:
        raise division_by_zero()
    return a / b


def _whole(a: Fraction, b: Fraction) -> Fraction:
    if b <= 0:
        raise division_by_zero()
    return Fraction(max(0, floor(a / b)))


def _multiples(choose: Callable[[Fraction], int]) -> Callable[[Fraction, Fraction], Fraction]:
    """Rounding of a to a multiple of b, where `choose` rounds a number that is not negative to a whole one."""

    def rounded(a: Fraction, b: Fraction) -> Fraction:
        sign = -1 if a < 0 else 1
        return sign * choose(abs(a) / b) * b

    return rounded


def _half_even(a: Fraction) -> int:
    return round(a)


def _count(number: Fraction) -> int:
    if number.denominator != 1:
        raise not_whole()
    return number.numerator


def _first_day(policy: Policy, year: int) -> date:
    try:
        return year_first(policy, year)
    except ValueError:
        raise date_out_of_range() from None


def _last_day(policy: Policy, year: int) -> date:
    try:
        return year_last(policy, year)
    except (ValueError, OverflowError):
        raise date_out_of_range() from None


# These depend on the day on which the policy's year begins.
OF_POLICY: Final[Mapping[Op, Callable[..., Value]]] = MappingProxyType({ops.YEAR_FIRST: _first_day, ops.YEAR_LAST: _last_day})

STRICT: Final[Mapping[Op, Meaning]] = MappingProxyType(
    {
        ops.ADD: lambda a, b: a + b,
        ops.SUB: lambda a, b: a - b,
        ops.MUL: lambda a, b: a * b,
        ops.DIV: _div,
        ops.NEG: lambda a: -a,
        ops.MIN: lambda a, b: b if b < a else a,
        ops.MAX: lambda a, b: b if b > a else a,
        ops.WHOLE: _whole,
        ops.ROUND_HALF_UP: _multiples(lambda a: floor(a + Fraction(1, 2))),
        ops.ROUND_DOWN: _multiples(floor),
        ops.ROUND_UP: _multiples(lambda a: -floor(-a)),
        ops.ROUND_HALF_EVEN: _multiples(_half_even),
        ops.EQ: lambda a, b: a == b,
        ops.NE: lambda a, b: a != b,
        ops.LT: lambda a, b: a < b,
        ops.LE: lambda a, b: a <= b,
        ops.GT: lambda a, b: a > b,
        ops.GE: lambda a, b: a >= b,
        ops.DAY_OF_YEAR: lambda year, month, day: dates.day_of_year(year, int(month), int(day)),
        ops.ADD_DAYS: lambda day, days: dates.add_days(day, _count(days)),
        ops.ADD_MONTHS_CLIP: lambda day, months: dates.add_months_clip(day, _count(months)),
        ops.ADD_MONTHS_ROLL: lambda day, months: dates.add_months_roll(day, _count(months)),
        ops.DAYS_BETWEEN: lambda start, end: Fraction((end - start).days),
        ops.MONTHS_BETWEEN: lambda start, end: Fraction(dates.months_between(start, end)),
        ops.YEARS_BETWEEN: lambda start, end: Fraction(dates.months_between(start, end) // 12),
        ops.YEAR_OF: lambda day: day.year,
        ops.MONTH_OF: lambda day: Fraction(day.month),
        ops.YEAR_ADD: lambda year, years: year + _count(years),
        ops.YEAR_SUB: lambda a, b: Fraction(a - b),
    }
)

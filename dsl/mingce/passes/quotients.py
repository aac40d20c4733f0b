"""Arithmetic on lowered numbers: sums, products, and quotients carried as two integers until something ends them.

Invariant: the divisor of a quotient is positive; the unit of the quotient is that of its numerator over that of its divisor.
What may be 0 is checked where the policy divides; what may be negative is made positive by multiplying both sides with it.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import reduce
from types import MappingProxyType
from typing import Final

from attrs import evolve, frozen

from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, Expr, Literal
from mingce.ir.ops import Op
from mingce.ir.types import BooleanType, Number, Rational, Scaled
from mingce.ir.units import NONE, Unit
from mingce.passes.facts import COMPARISONS, Doubts, may_be_null, may_be_open
from mingce.passes.faults import Faults
from mingce.passes.integers import (
    ONE,
    Part,
    common,
    flexible,
    fraction,
    grain_of,
    grain_of_part,
    integer,
    operate,
    part,
    rescale,
    scaled,
    scaled_range,
    split,
    unit_of,
    value_of,
)
from mingce.passes.intervals import Range, common_grain, constant, join, join_all

__all__ = ["Quotients", "choose"]

_ROUNDINGS: Final[Mapping[str, Op]] = MappingProxyType({
    ops.ROUND_HALF_UP.name: ops.QUOTIENT_HALF_UP, ops.ROUND_DOWN.name: ops.QUOTIENT_DOWN,
    ops.ROUND_UP.name: ops.QUOTIENT_UP, ops.ROUND_HALF_EVEN.name: ops.QUOTIENT_HALF_EVEN,
})  # fmt: skip
_SUMS: Final = (ops.ADD, ops.SUB, ops.MIN, ops.MAX)
_KNOWN: Final = (*_SUMS, *COMPARISONS, ops.MUL, ops.DIV, ops.NEG, ops.WHOLE, ops.APPLICABLE)


def choose(expr: Cases, whens: tuple[Expr, ...], values: tuple[Expr, ...]) -> Cases:
    """`expr` with lowered conditions, and lowered values in one grain."""
    grain = common(values)
    brought = tuple(rescale(value, grain) for value in values)
    known = join_all(scaled_range(value.type) for value in brought)
    assert isinstance(values[0].type, Scaled)
    cases = tuple(
        Case(when, value, case.label, span=case.span) for case, when, value in zip(expr.cases, whens, brought[:-1], strict=True)
    )
    type_ = scaled(values[0].type.unit, grain, known)
    return Cases(cases, brought[-1], type_, expr.label, span=expr.span)


def _times(left: Expr, right: Expr | None) -> Expr:
    return left if right is None else operate(ops.MUL, left, right)


def _cross(left: Part, right: Part) -> tuple[Expr, Expr]:
    """The two numerators over the product of the divisors."""
    return _times(left.num, right.den), _times(right.num, left.den)


def _divisor(left: Part, right: Part) -> Expr | None:
    return right.den if left.den is None else _times(left.den, right.den)


def _over(op: Op, dividend: Expr, divisor: Expr, grain: Fraction) -> Expr:
    """The quotient of two numbers, rounded to a multiple of `grain`."""
    ratio = grain_of(dividend) / (grain_of(divisor) * grain)
    per = NONE / unit_of(divisor)
    unit = unit_of(dividend) * per
    constant_divisor = value_of(Part(divisor))
    if constant_divisor is not None:
        ratio, divisor = grain_of(dividend) / (constant_divisor * grain), ONE
    if ratio.denominator == 1 and divisor is ONE:
        return operate(ops.MUL, dividend, integer(ratio.numerator, grain / grain_of(dividend), per))
    if ratio.numerator != 1:
        dividend = operate(ops.MUL, dividend, integer(ratio.numerator, Fraction(1, ratio.numerator)))
    if ratio.denominator != 1:
        by = integer(ratio.denominator, Fraction(1, ratio.denominator))
        divisor = integer(ratio.denominator) if divisor is ONE else operate(ops.MUL, divisor, by)
    return Apply(op, (dividend, divisor), Scaled(unit, grain))


def _by(expr: Expr, unit: Unit) -> Expr:
    """The number times 1 of `unit`."""
    return expr if unit == NONE else operate(ops.MUL, expr, integer(1, unit=unit))


def _one_value(expr: Cases) -> bool:
    """Whether a choice has one branch with a value, the others having none."""
    values = (*(case.value for case in expr.cases), expr.otherwise)
    return sum(not (isinstance(value, Literal) and value.value is None) for value in values) == 1


@frozen
class Quotients:
    """The arithmetic, with what is known of failing and doubtful operands."""

    doubts: Doubts
    faults: Faults

    def knows(self, op: Op) -> bool:
        """Whether `apply` computes this operator."""
        return op in _KNOWN or op.name in _ROUNDINGS

    def apply(self, expr: Apply, parts: tuple[Part, ...], known: Range | None) -> Part:
        """The result of an operator on numbers."""
        op = expr.op
        if op in _SUMS:
            return self._sum(op, parts[0], parts[1], known)
        if op in COMPARISONS:
            return Part(self._compare(expr, parts[0], parts[1]))
        if op == ops.APPLICABLE:
            return Part(evolve(expr, args=(_times(parts[0].num, parts[0].den),)))
        if op == ops.NEG:
            return evolve(parts[0], num=operate(ops.NEG, parts[0].num), range=known)
        if op == ops.MUL:
            return self._product(parts[0], parts[1], known)
        if op == ops.DIV:
            return self._quotient(parts[0], parts[1], known)
        if op == ops.WHOLE:
            return self._whole(expr, parts[0], parts[1], known)
        return self._round(_ROUNDINGS[op.name], parts[0], parts[1], known)

    def cases(self, expr: Cases, whens: tuple[Expr, ...], values: tuple[Part, ...], known: Range | None) -> Part:
        """The quotient that an ordered choice selects: its numerator and its divisor are chosen alike.

        Where the choice may be open, each branch is one value: 10÷2 and 5 are the same.
        """
        if any(may_be_open(when, self.doubts.open) for when in whens):
            chosen = self.fractions(values)
            pairs = zip(expr.cases, whens, chosen[:-1], strict=True)
            cases = tuple(Case(when, value, case.label, span=case.span) for case, when, value in pairs)
            return split(evolve(expr, cases=cases, otherwise=chosen[-1], type=_join_fractions(chosen)), known)
        unit = next(unit_of(value.den) for value in values if value.den is not None)
        both = [(self.numerator(value), ONE if value.den is None else value.den) for value in values]
        alike = [(_by(num, unit / unit_of(den)), _by(den, unit / unit_of(den))) for num, den in both]
        num, den = (choose(expr, whens, side) for side in zip(*alike, strict=True))
        return Part(num, known, den, (num, den))

    def numerator(self, item: Part) -> Expr:
        """The numerator of a quotient whose divisor is taken apart: all that the quotient evaluates comes before either."""
        return item.num if item.den is None else self._after(item.steps, item.num)

    def fraction(self, item: Part, grain: Fraction) -> Expr:
        """A number as one value, evaluated in the order in which the policy evaluates its parts."""
        return self._after(item.steps, fraction(item, grain))

    def fractions(self, items: Sequence[Part], grain: Fraction = Fraction(0)) -> tuple[Expr, ...]:
        """Numbers as fractions of one grain, of which `grain` is a multiple."""
        for item in items:
            if not flexible(item.num):
                grain = common_grain(grain, grain_of_part(item))
        return tuple(self.fraction(item, grain or Fraction(1)) for item in items)

    def _sum(self, op: Op, left: Part, right: Part, known: Range | None) -> Part:
        if left.den is None and right.den is None:
            return part(self._alike(op, left.num, right.num), known)
        steps = (*left.steps, *right.steps)
        if left.den == right.den:
            return Part(self._alike(op, left.num, right.num), known, left.den, steps)
        return Part(self._alike(op, *_cross(left, right)), known, _divisor(left, right), steps)

    def _alike(self, op: Op, left: Expr, right: Expr) -> Expr:
        """An operator on two numbers brought to one grain."""
        grain = common((left, right))
        return operate(op, rescale(left, grain), rescale(right, grain))

    def _compare(self, expr: Apply, left: Part, right: Part) -> Expr:
        one, other = _cross(left, right)
        grain = common((one, other))
        compared = evolve(expr, args=(rescale(one, grain), rescale(other, grain)))
        plain = left.den is None and right.den is None
        return compared if plain else self._after((*left.steps, *right.steps), compared)

    def _product(self, left: Part, right: Part, known: Range | None) -> Part:
        num, den = operate(ops.MUL, left.num, right.num), _divisor(left, right)
        return part(num, known) if den is None else Part(num, known, den, (*left.steps, *right.steps))

    def _quotient(self, left: Part, right: Part, known: Range | None) -> Part:
        value = value_of(right)
        if value:
            unit = NONE / unit_of(right.num)
            num = operate(ops.MUL, left.num, integer(1 if value > 0 else -1, 1 / abs(value), unit))
            return Part(num, known, left.den, left.order) if left.den is not None else part(num, known)
        num, divisor = _times(left.num, right.den), right.num
        known_divisor = right.range or scaled_range(divisor.type)
        if not known_divisor.positive and not known_divisor.negative:
            divisor = self._checked(left, right.den, divisor)
        steps = (*left.steps, *right.steps, divisor)
        if known_divisor.negative:
            num, divisor = operate(ops.NEG, num), operate(ops.NEG, divisor)
        elif known_divisor.low is None or known_divisor.low < 0:
            num, divisor = operate(ops.MUL, num, divisor), _square(divisor)
        return Part(num, known, _times(divisor, left.den), steps)

    def _checked(self, dividend: Part, inner: Expr | None, divisor: Expr) -> Expr:
        """The divisor, tested for 0; not where the dividend has no value, for then nothing is divided.

        Nor where the divisor is a quotient itself whose own divisor, `inner`, has none.
        """
        given = divisor
        whole = _times(_times(dividend.num, dividend.den), inner)
        if may_be_null(whole, self.doubts.null) or may_be_open(whole, self.doubts.open):
            has_value = Apply(ops.APPLICABLE, (whole,), BooleanType())
            other = rescale(integer(1, grain_of(divisor), unit_of(divisor)), grain_of(divisor))
            divisor = Cases((Case(has_value, divisor),), other, divisor.type)
            if may_be_null(given, self.doubts.null):
                # Beside an open dividend, too, a divisor that does not apply leaves nothing.
                there = Apply(ops.APPLICABLE, (given,), BooleanType())
                divisor = Cases((Case(there, divisor),), Literal(None, divisor.type), divisor.type)
        known = scaled_range(divisor.type)
        grain = grain_of(divisor)
        low = known.low if known.low is None or known.low < 0 else max(known.low, grain)
        high = known.high if known.high is None or known.high > 0 else min(known.high, -grain)
        return Apply(ops.CHECK_DIVISOR, (divisor,), scaled(unit_of(divisor), grain, Range(low, high, grain)))

    def _whole(self, expr: Apply, left: Part, right: Part, known: Range | None) -> Part:
        assert isinstance(expr.type, Number)
        divisor = right.num
        if not (right.range or scaled_range(divisor.type)).positive:
            divisor = self._checked(left, right.den, self._alike(ops.MAX, divisor, integer(0, unit=unit_of(divisor))))
        dividend = _times(left.num, right.den)
        if left.range is None or left.range.low is None or left.range.low < 0:
            dividend = self._alike(ops.MAX, dividend, integer(0, unit=unit_of(dividend)))
        counted = _over(ops.QUOTIENT_DOWN, dividend, _times(divisor, left.den), Fraction(1))
        typed = evolve(counted, type=scaled(expr.type.unit, Fraction(1), known))
        # A divisor that can fail is evaluated beside a dividend without a value, too, where its test for 0 leaves it out.
        plain = left.den is None and right.den is None and not self.faults.can_fail(right.num)
        return part(typed if plain else self._after((*left.steps, *right.steps, divisor), typed), known)

    def _round(self, op: Op, left: Part, right: Part, known: Range | None) -> Part:
        step = value_of(right)
        assert step is not None, "the checker lets nobody round to a step that is not constant"
        if left.den is None and left.range is not None and left.range.multiple_of(step):
            return left
        if left.den is None and isinstance(left.num, Cases) and _one_value(left.num):
            return part(self._round_branches(op, left.num, right), known)
        rounded = _over(op, left.num, ONE if left.den is None else left.den, step)
        assert isinstance(rounded.type, Scaled)
        typed = evolve(rounded, type=scaled(rounded.type.unit, step, known))
        return part(typed if left.den is None else self._after(left.steps, typed), known)

    def _round_branches(self, op: Op, expr: Cases, step: Part) -> Expr:
        """Rounding inside a choice between a value and none, so that the value is not tested for being there."""

        def rounded(branch: Expr) -> Expr:
            known = None if flexible(branch) else scaled_range(branch.type)
            return branch if known is None else self._round(op, Part(branch, known), step, known).num

        values = tuple(rounded(value) for value in (*(case.value for case in expr.cases), expr.otherwise))
        return choose(expr, tuple(case.when for case in expr.cases), values)

    def _after(self, steps: tuple[Expr, ...], expr: Expr) -> Expr:
        """`expr`, evaluated after `steps`: only where two of them can fail does their order show."""
        failing = [step for step in steps if self.faults.can_fail(step)]
        if len(failing) < 2:
            return expr
        there = [Apply(ops.APPLICABLE, (step,), BooleanType()) for step in failing]
        looked_at = reduce(lambda left, right: Apply(ops.EQ, (left, right), BooleanType()), there)
        return Cases((Case(looked_at, expr),), expr, expr.type)


def _join_fractions(values: Sequence[Expr]) -> Rational:
    """The type of a value that is any of these fractions of one grain."""
    types = [value.type for value in values if isinstance(value.type, Rational)]
    lows, highs, divisors = [type_.low for type_ in types], [type_.high for type_ in types], [type_.most for type_ in types]
    low = None if None in lows else min(low for low in lows if low is not None)
    high = None if None in highs else max(high for high in highs if high is not None)
    most = None if None in divisors else max(most for most in divisors if most is not None)
    return evolve(types[0], low=low, high=high, most=most)


def _square(divisor: Expr) -> Expr:
    squared = operate(ops.MUL, divisor, divisor)
    known = join(constant(grain_of(squared)), scaled_range(squared.type))
    assert isinstance(squared.type, Scaled)
    low = Range(grain_of(squared), None if known is None else known.high, grain_of(squared))
    return evolve(squared, type=scaled(squared.type.unit, grain_of(squared), low))

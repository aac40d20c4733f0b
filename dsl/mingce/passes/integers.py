"""Building blocks of the lowered program: expressions on integers that stand for exact numbers.

A number is a `Part`: an integer expression, or a quotient of two; a quotient can be kept as one value, a `fraction`, and be
`split` again.  Types stay truthful: the value of an expression is its
integer times the grain of its type, so multiplying by `1` of grain 20% is how 20% of something is written, and multiplying by
100 of grain 1/100 is how a number is brought to a finer grain.
"""

from collections.abc import Iterable
from fractions import Fraction
from math import ceil, floor
from typing import Final

from attrs import evolve, field, frozen

from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, Expr, Fail, Literal, Ref
from mingce.ir.ops import Op
from mingce.ir.types import Rational, Scaled, Type
from mingce.ir.units import NONE, Unit
from mingce.passes.intervals import Range, apply_range, common_grain, constant

__all__ = [
    "ONE",
    "InexactError",
    "Part",
    "common",
    "flexible",
    "fraction",
    "grain_of",
    "grain_of_part",
    "integer",
    "number",
    "operate",
    "part",
    "rescale",
    "scaled",
    "scaled_range",
    "split",
    "unit_of",
    "value_of",
]


@frozen
class InexactError(Exception):
    """A value that has no exact integer form: a quotient that the policy never rounds.  `symbol` is the definition's id."""

    symbol: str

    def __str__(self) -> str:
        return f"“{self.symbol}”可能除不尽，须写明怎样舍入"


@frozen
class Part:
    """A lowered expression: `num`, or `num` over `den`, which is positive.

    `range` is the proven range of the value.  `order` is what has to be evaluated, in that order, before a quotient counts as
    evaluated: the first of them that fails is the error to report.
    """

    num: Expr
    range: Range | None = None
    den: Expr | None = None
    order: tuple[Expr, ...] = field(default=())

    @property
    def steps(self) -> tuple[Expr, ...]:
        """What evaluating this part evaluates, in order."""
        return self.order or (self.num,)


def scaled(unit: Unit, grain: Fraction, known: Range | None) -> Scaled:
    """The integer type of numbers of that range."""
    low = None if known is None or known.low is None else floor(known.low / grain)
    high = None if known is None or known.high is None else ceil(known.high / grain)
    return Scaled(unit, grain, low, high)


def scaled_range(type_: Type) -> Range:
    """The range of the values of an integer type."""
    assert isinstance(type_, Scaled)
    low = None if type_.low is None else type_.low * type_.grain
    high = None if type_.high is None else type_.high * type_.grain
    return Range(low, high, type_.grain)


def integer(value: int, grain: Fraction = Fraction(1), unit: Unit = NONE) -> Literal:
    """An integer constant."""
    return Literal(value, Scaled(unit, grain, value, value))


ONE: Final = integer(1)


def number(value: Fraction, unit: Unit) -> Part:
    """A constant; its grain is its own size, so that it takes whatever grain its neighbours have."""
    if value == 0:
        return Part(integer(0, unit=unit), constant(value))
    return Part(integer(1 if value > 0 else -1, abs(value), unit), constant(value))


def part(expr: Expr, known: Range | None) -> Part:
    """An integer expression whose value is known better than its operands tell."""
    type_ = expr.type
    if known is None or not isinstance(type_, Scaled) or isinstance(expr, Ref | Literal):
        return Part(expr, known)
    return Part(evolve(expr, type=scaled(type_.unit, type_.grain, known)), known)


def grain_of(expr: Expr) -> Fraction:
    """The grain of an integer expression."""
    assert isinstance(expr.type, Scaled)
    return expr.type.grain


def grain_of_part(item: Part) -> Fraction:
    """What a number is counted in: a quotient in the grain of its numerator over that of its divisor."""
    return grain_of(item.num) / (Fraction(1) if item.den is None else grain_of(item.den))


def fraction(item: Part, grain: Fraction) -> Expr:
    """A number as one value: a fraction of `grain`."""
    unit = unit_of(item.num) if item.den is None else unit_of(item.num) / unit_of(item.den)
    if isinstance(item.num, Fail) or (isinstance(item.num, Literal) and item.num.value is None):
        return evolve(item.num, type=Rational(unit, grain, 0, 0, 1))
    match item:
        case Part(num=Apply(op=ops.NUMERATOR, args=(one,)), den=Apply(op=ops.DENOMINATOR, args=(same,))) if (
            one == same and isinstance(one.type, Rational) and one.type.grain == grain
        ):
            return one
        case _:
            pass
    factor = grain_of_part(item) / grain
    num = _by_integer(item.num, factor.numerator)
    den = _by_integer(ONE if item.den is None else item.den, factor.denominator)
    assert isinstance(num.type, Scaled)
    assert isinstance(den.type, Scaled)
    # Reducing brings a numerator nearer to 0, and leaves its sign.
    low, high = num.type.low, num.type.high
    low = 1 if low is not None and low > 0 else low
    high = -1 if high is not None and high < 0 else high
    return Apply(ops.FRACTION, (num, den), Rational(unit, grain, low, high, den.type.high))


def _by_integer(expr: Expr, factor: int) -> Expr:
    """The same number, counted so many times as finely."""
    if factor == 1:
        return expr
    return operate(ops.MUL, expr, integer(factor, Fraction(1, factor)))


def split(expr: Expr, known: Range | None) -> Part:
    """A fraction as its two parts again."""
    type_ = expr.type
    assert isinstance(type_, Rational)
    whole = Scaled(type_.unit, type_.grain, type_.low, type_.high)
    if isinstance(expr, Literal | Fail):
        return Part(evolve(expr, type=whole))
    return Part(Apply(ops.NUMERATOR, (expr,), whole), known, Apply(ops.DENOMINATOR, (expr,), Scaled(NONE, Fraction(1), 1, type_.most)))


def value_of(item: Part) -> Fraction | None:
    """The value of a constant, None for any other expression."""
    if item.den is None and isinstance(item.num, Literal) and isinstance(item.num.value, int):
        return item.num.value * grain_of(item.num)
    return None


def flexible(expr: Expr) -> bool:
    """Whether `expr` has the same integer in every grain: 0, 不适用 and a refusal."""
    return isinstance(expr, Fail) or (isinstance(expr, Literal) and not expr.value)


def common(exprs: Iterable[Expr]) -> Fraction:
    """The finest grain that suits all of them."""
    grain = Fraction(0)
    for expr in exprs:
        if not flexible(expr):
            grain = common_grain(grain, grain_of(expr))
    return grain or Fraction(1)


def operate(op: Op, *args: Expr, unit: Unit | None = None) -> Expr:
    """An operator on integers, its type and range worked out; operands of sums and comparisons have one grain."""
    left = args[0].type
    assert isinstance(left, Scaled)
    known = apply_range(op, tuple(scaled_range(arg.type) for arg in args))
    grain = left.grain
    result = left.unit if unit is None else unit
    if op == ops.MUL:
        right = args[1].type
        assert isinstance(right, Scaled)
        grain, result = grain * right.grain, result * right.unit
        if isinstance(args[0], Literal) and not isinstance(args[1], Literal):
            args = args[1], args[0]
        return _times(args[0], args[1], scaled(result, grain, known))
    return Apply(op, args, scaled(result, grain, known))


def _times(left: Expr, right: Expr, type_: Scaled) -> Expr:
    """A product; constants on the right are gathered into one."""
    match left, right:
        case Literal(value=int(a)), Literal(value=int(b)):
            return Literal(a * b, type_)
        case Apply(op=op, args=(inner, Literal(value=int(a)) as factor)), Literal(value=int(b)) if op == ops.MUL:
            both = integer(a * b, grain_of(factor) * grain_of(right), unit_of(factor) * unit_of(right))
            return Apply(ops.MUL, (inner, both), type_)
        case _:
            return Apply(ops.MUL, (left, right), type_)


def unit_of(expr: Expr) -> Unit:
    """The unit of an integer expression."""
    assert isinstance(expr.type, Scaled)
    return expr.type.unit


def rescale(expr: Expr, grain: Fraction) -> Expr:
    """The same number in another grain, of which it is known to be a whole multiple."""
    assert isinstance(expr.type, Scaled)
    if isinstance(expr, Literal | Fail) and flexible(expr):
        return evolve(expr, type=Scaled(expr.type.unit, grain, expr.type.low, expr.type.high))
    factor = expr.type.grain / grain
    if factor == 1:
        return expr
    if isinstance(expr, Cases):
        return _rescale_branches(expr, grain)
    if isinstance(expr, Literal) and isinstance(expr.value, int):
        exact = expr.value * factor
        assert exact.denominator == 1
        return evolve(expr, value=exact.numerator, type=Scaled(expr.type.unit, grain, exact.numerator, exact.numerator))
    finer: Expr = expr
    if factor.numerator != 1:
        finer = operate(ops.MUL, expr, integer(factor.numerator, Fraction(1, factor.numerator)))
    if factor.denominator == 1:
        return finer
    type_ = scaled(expr.type.unit, grain, scaled_range(expr.type))
    return Apply(ops.QUOTIENT_DOWN, (finer, integer(factor.denominator)), type_)


def _rescale_branches(expr: Cases, grain: Fraction) -> Cases:
    """Each branch in another grain, so that constants in them stay constants."""
    assert isinstance(expr.type, Scaled)
    cases = tuple(Case(c.when, rescale(c.value, grain), c.label, span=c.span) for c in expr.cases)
    type_ = scaled(expr.type.unit, grain, scaled_range(expr.type))
    return evolve(expr, cases=cases, otherwise=rescale(expr.otherwise, grain), type=type_)

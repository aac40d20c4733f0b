"""Arithmetic on what is known of a number: the least and the greatest it can be, and what it is always a multiple of."""

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from math import ceil, floor, gcd
from types import MappingProxyType
from typing import Final

from attrs import frozen

from mingce.ir import ops
from mingce.ir.ops import Op

__all__ = ["MOST_BITS", "Range", "apply_range", "common_grain", "constant", "is_transferred", "join", "join_all"]

MOST_BITS: Final = 4096
"""Ends of ranges, and what values are multiples of, have no more bits than this (about 1,200 digits): a value that squares itself
every year would double its digits every year."""


@frozen
class Range:
    """`low` and `high` are inclusive, None where unbounded.

    Every value is a whole multiple of `stride`; 0 where the value is always 0, None where it may be any rational.
    """

    low: Fraction | None
    high: Fraction | None
    stride: Fraction | None

    @property
    def positive(self) -> bool:
        """Whether every value is above 0."""
        return self.low is not None and self.low > 0

    @property
    def negative(self) -> bool:
        """Whether every value is below 0."""
        return self.high is not None and self.high < 0

    def multiple_of(self, grain: Fraction) -> bool:
        """Whether every value is a whole multiple of `grain`."""
        return self.stride is not None and self.stride % grain == 0

    @property
    def huge(self) -> bool:
        """Whether any of its numbers has more bits than are worth computing with."""
        for number in (self.low, self.high, self.stride):
            if number is not None and (number.numerator.bit_length() > MOST_BITS or number.denominator.bit_length() > MOST_BITS):
                return True
        return False

    @property
    def bits(self) -> int:
        """Bits of the longest of its numbers."""
        return max(0 if number is None else _bits(number) for number in (self.low, self.high, self.stride))

    def without_ends(self) -> "Range":
        """Nothing but what every value is a multiple of, as far as that is no huge number."""
        fits = self.stride is not None and self.stride.denominator.bit_length() <= MOST_BITS
        return Range(None, None, Fraction(1, self.stride.denominator) if fits and self.stride is not None else None)


def _bits(number: Fraction) -> int:
    return max(number.numerator.bit_length(), number.denominator.bit_length())


def common_grain(left: Fraction, right: Fraction) -> Fraction:
    """The greatest grain that both are multiples of; 0 is a multiple of everything."""
    if left is right:
        return left
    one, two = left.denominator, right.denominator
    if one != two:
        return Fraction(gcd(left.numerator * two, right.numerator * one), one * two)
    found = gcd(left.numerator, right.numerator)
    return left if found == left.numerator else right if found == right.numerator else Fraction(found, one)


def constant(value: Fraction | int) -> Range:
    """The range of a constant."""
    exact = Fraction(value)
    return Range(exact, exact, abs(exact))


def _stride(left: Range, right: Range) -> Fraction | None:
    return None if left.stride is None or right.stride is None else common_grain(left.stride, right.stride)


def join(left: Range | None, right: Range | None) -> Range | None:
    """The range of a value that comes from either; None is no value at all."""
    if left is None or right is None or left is right:
        return left or right
    low = None if left.low is None or right.low is None else _least(left.low, right.low)
    high = None if left.high is None or right.high is None else _greatest(left.high, right.high)
    return Range(low, high, _stride(left, right))


def join_all(ranges: Iterable[Range | None]) -> Range | None:
    """`join` of all of them."""
    result: Range | None = None
    for item in ranges:
        result = join(result, item)
    return result


# Ranges are compared hundreds of times for each statement of a policy: whole numbers are faster than `min` and `max` of fractions.
def _least(left: Fraction, right: Fraction) -> Fraction:
    return right if right.numerator * left.denominator < left.numerator * right.denominator else left


def _greatest(left: Fraction, right: Fraction) -> Fraction:
    return right if right.numerator * left.denominator > left.numerator * right.denominator else left


def _add(left: Range, right: Range) -> Range:
    low = None if left.low is None or right.low is None else left.low + right.low
    high = None if left.high is None or right.high is None else left.high + right.high
    return Range(low, high, _stride(left, right))


def _neg(item: Range) -> Range:
    return Range(None if item.high is None else -item.high, None if item.low is None else -item.low, item.stride)


def _sub(left: Range, right: Range) -> Range:
    return _add(left, _neg(right))


def _mul(left: Range, right: Range) -> Range:
    stride = None if left.stride is None or right.stride is None else left.stride * right.stride
    if stride == 0:
        return constant(0)
    low, high = _product_bounds(left, right)
    return Range(low, high, stride)


def _product_bounds(left: Range, right: Range) -> tuple[Fraction | None, Fraction | None]:
    if None not in (left.low, left.high, right.low, right.high):
        products = [a * b for a in (left.low, left.high) for b in (right.low, right.high) if a is not None and b is not None]
        return min(products), max(products)
    if left.low is not None and right.low is not None and left.low >= 0 and right.low >= 0:
        bounded = left.high is not None and right.high is not None
        high = left.high * right.high if bounded and left.high is not None and right.high is not None else None
        return left.low * right.low, high
    return None, None


def _min(left: Range, right: Range) -> Range:
    low = None if left.low is None or right.low is None else _least(left.low, right.low)
    highs = [high for high in (left.high, right.high) if high is not None]
    return Range(low, min(highs, default=None), _stride(left, right))


def _max(left: Range, right: Range) -> Range:
    return _neg(_min(_neg(left), _neg(right)))


def _inverse(item: Range) -> tuple[Fraction | None, Fraction | None]:
    """Bounds of 1/x for x of one sign; unbounded where x can be 0."""
    if item.positive and item.low is not None:
        return (Fraction(0) if item.high is None else 1 / item.high), 1 / item.low
    if item.negative and item.high is not None:
        return 1 / item.high, (Fraction(0) if item.low is None else 1 / item.low)
    return None, None


def _div(left: Range, right: Range) -> Range:
    low, high = _inverse(right)
    fixed = right.low if right.low == right.high else None
    stride = left.stride / abs(fixed) if fixed and left.stride is not None else None
    product = _mul(left, Range(low, high, Fraction(1)))
    return Range(product.low, product.high, Fraction(0) if left.stride == 0 else stride)


def _round(item: Range, unit: Range) -> Range:
    step = unit.high
    if step is None or step <= 0 or item.multiple_of(step):
        return item
    low = None if item.low is None else floor(item.low / step) * step
    high = None if item.high is None else ceil(item.high / step) * step
    return Range(low, high, step)


def _whole(left: Range, right: Range) -> Range:
    low = high = None
    if left.low is not None and right.high is not None and right.positive:
        low = Fraction(floor(max(left.low, Fraction(0)) / right.high))
    if left.high is not None and right.positive and right.low is not None:
        high = Fraction(floor(max(left.high, Fraction(0)) / right.low))
    return Range(low or Fraction(0), high, Fraction(1))


def _span(low: int, high: int) -> Range:
    return Range(Fraction(low), Fraction(high), Fraction(1))


_TRANSFER: Final[Mapping[str, Callable[..., Range]]] = MappingProxyType({
    ops.ADD.name: _add, ops.SUB.name: _sub, ops.NEG.name: _neg, ops.MUL.name: _mul, ops.DIV.name: _div, ops.MIN.name: _min,
    ops.MAX.name: _max, ops.WHOLE.name: _whole, ops.ROUND_HALF_UP.name: _round, ops.ROUND_DOWN.name: _round,
    ops.ROUND_UP.name: _round, ops.ROUND_HALF_EVEN.name: _round, ops.YEAR_ADD.name: _add, ops.YEAR_SUB.name: _sub,
})  # fmt: skip
# Days lie in the years 1 to 9999, so what is counted between them is bounded.
_COUNTED: Final[Mapping[str, Range]] = MappingProxyType({
    ops.DAYS_BETWEEN.name: _span(-3_652_058, 3_652_058), ops.MONTHS_BETWEEN.name: _span(0, 119_987),
    ops.YEARS_BETWEEN.name: _span(0, 9_998), ops.YEAR_OF.name: _span(1, 9_999), ops.MONTH_OF.name: _span(1, 12),
})  # fmt: skip


def is_transferred(op: Op) -> bool:
    """Whether the range of the operator's result follows from those of its operands."""
    return op.name in _TRANSFER


def apply_range(op: Op, ranges: tuple[Range | None, ...]) -> Range | None:
    """The range of an operator's result; None where it is no number, or an operand has no value."""
    transfer = _TRANSFER.get(op.name)
    if transfer is None:
        return _COUNTED.get(op.name)
    return None if None in ranges else transfer(*ranges)

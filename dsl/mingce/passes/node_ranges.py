"""The range of one expression, given those of its parts."""

from collections.abc import MutableMapping
from fractions import Fraction

from attrs import field, frozen

from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Function, Literal, Rank, Ref
from mingce.ir.program import MAX_MEMBERS
from mingce.ir.types import Number, Type, YearType
from mingce.passes.context import Constant
from mingce.passes.intervals import Range, apply_range, constant, join_all

__all__ = ["Known", "constant_range", "fold_range", "node_range"]


@frozen
class Known:
    """Ranges of symbols in the year being looked at, and over all years before it."""

    now: MutableMapping[str, Range | None] = field(factory=dict)
    past: MutableMapping[str, Range | None] = field(factory=dict)
    years: Range = field(default=Range(None, None, Fraction(1)))
    huge: set[str] = field(factory=set)
    """Definitions with a value on the way that may have more digits than are followed."""

    def kept(self, symbol: str, found: Range | None) -> Range | None:
        """What is kept of a range that was found in the definition of `symbol`."""
        if found is None or not found.huge:
            return found
        self.huge.add(symbol)
        return found.without_ends()


def node_range(expr: Expr, parts: tuple[Range | None, ...], known: Known) -> Range | None:
    """The range of an expression whose children have the ranges `parts`."""
    match expr:
        case Literal(value=value, type=type_):
            return constant_range(value, type_)
        case Ref(symbol=symbol, back=back):
            return (known.past if back else known.now).get(symbol)
        case CurrentYear():
            return known.years
        case Apply(op=op):
            return apply_range(op, parts)
        case Cases():
            return join_all((*parts[1::2], parts[-1]))
        case Fold(function=function, body=body):
            return fold_range(function, None if body is None else parts[-1])
        case Rank():
            return Range(Fraction(1), Fraction(MAX_MEMBERS), Fraction(1))
        case Apportion(unit=unit):
            return Range(Fraction(0), None if parts[0] is None or parts[0].high is None else max(parts[0].high, Fraction(0)), unit)
        case Fail():
            return None


def fold_range(function: str, body: Range | None) -> Range | None:
    """The range of a fold over members whose values have the range `body`; None stands for no range known, or no body."""
    if function is Function.COUNT:
        return Range(Fraction(0), Fraction(MAX_MEMBERS), Fraction(1))
    if body is None or function in (Function.MAX, Function.MIN, Function.FIRST, Function.LAST):
        return body
    if function is Function.MEAN:
        return Range(body.low, body.high, None)
    low = None if body.low is None else min(Fraction(0), body.low * MAX_MEMBERS)
    high = None if body.high is None else max(Fraction(0), body.high * MAX_MEMBERS)
    return Range(low, high, body.stride)


def constant_range(value: Constant, type_: Type) -> Range | None:
    """The range of a constant: None for what is no number and no year."""
    numeric = isinstance(type_, Number | YearType) and isinstance(value, Fraction | int)
    return constant(value) if numeric and isinstance(value, Fraction | int) else None

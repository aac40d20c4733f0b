"""The proven range of every symbol, from the ranges declared for inputs and the years that a record may span.

A recurrence is followed year by year through the horizon, so that a counter which adds one a year is bounded by it.
"""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Final

from mingce.ir.nodes import Expr
from mingce.ir.program import Input, Parameter, Program
from mingce.ir.types import Number, YearType
from mingce.passes.context import schedule
from mingce.passes.follow import follow
from mingce.passes.intervals import Range, join_all
from mingce.passes.node_ranges import Known, constant_range, node_range
from mingce.passes.postorder import bottom_up

__all__ = ["oversized", "ranges"]

# What a record can hold at most where no range is declared: more digits are refused when it is read.
_LARGEST: Final = Fraction(2**120)


def _range(expr: Expr, known: Known) -> Range | None:
    return bottom_up(expr, lambda node, parts: node_range(node, parts, known))


def _input_range(item: Input) -> Range | None:
    if not isinstance(item.type, Number | YearType):
        return None
    grain = (item.type.grain if isinstance(item.type, Number) else Fraction(1)) or None
    declared = Range(_bound(item.low), _bound(item.high), grain)
    others = [value for given, value in ((item.has_before, item.before), (item.has_default, item.default)) if given]
    return join_all((declared, *(constant_range(value, item.type) for value in others)))


def _bound(value: Fraction | date | int | None) -> Fraction | None:
    return None if value is None or isinstance(value, date) else Fraction(value)


def _parameter_range(program: Program, item: Parameter, *, bound: bool) -> Range | None:
    if not isinstance(item.type, Number | YearType):
        return None
    grain = item.type.grain if isinstance(item.type, Number) else Fraction(1)
    steps = schedule(program, item)
    declared = [constant_range(step.value, item.type) for step in steps if step.given]
    if bound or None in declared or not declared:
        declared.append(Range(item.low, item.high, grain))
    return join_all(declared)


def ranges(program: Program, bound: frozenset[str] = frozenset()) -> Known:
    """The range of every symbol over all years; `bound` parameters take any value of their declared range."""
    known = _given(program, bound)
    follow(program, known)
    return Known(known.past, known.past, known.years)


def oversized(program: Program) -> frozenset[str]:
    """Definitions whose numbers may have more digits than are computed with.

    Inputs without a declared range hold what a record can hold; parameters may take any value of their declared range.
    """
    known = _given(program, frozenset(parameter.symbol.id for parameter in program.parameters), _limited)
    follow(program, known)
    return frozenset(known.huge)


def _limited(item: Range | None) -> Range | None:
    if item is None:
        return None
    low, high = (-_LARGEST if item.low is None else item.low), (_LARGEST if item.high is None else item.high)
    return Range(low, high, item.stride)


def _given(program: Program, bound: frozenset[str], limited: Callable[[Range | None], Range | None] = lambda found: found) -> Known:
    """What is known of inputs, parameters and all 初值; `limited` takes the ranges of inputs and parameters as they are declared."""
    policy = program.policy
    years = Range(Fraction(policy.first), Fraction(policy.last), Fraction(1))
    start: dict[str, Range | None] = {item.symbol.id: _input_range(item) for item in program.inputs}
    for collection in program.collections:
        start |= {item.symbol.id: _input_range(item) for item in collection.fields}
    for parameter in program.parameters:
        start[parameter.symbol.id] = _parameter_range(program, parameter, bound=parameter.symbol.id in bound)
    start = {symbol: limited(found) for symbol, found in start.items()}
    known = Known(dict(start), dict(start), years)
    for definition in program.definitions:
        if definition.initial is not None:
            known.past[definition.symbol.id] = known.kept(definition.symbol.id, _range(definition.initial, known))
    return known

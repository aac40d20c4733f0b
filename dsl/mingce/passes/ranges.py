"""The proven range of every symbol, from the ranges declared for inputs and the years that a record may span.

A recurrence is followed year by year through the horizon, so that a counter which adds one a year is bounded by it.
"""

from collections.abc import MutableMapping
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import field, frozen

from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Literal, Rank, Ref
from mingce.ir.program import MAX_MEMBERS, Definition, Input, Parameter, Period, Program
from mingce.ir.types import Number, Type, YearType
from mingce.ir.walk import references
from mingce.passes.context import Constant, schedule
from mingce.passes.intervals import Range, apply_range, constant, join, join_all
from mingce.passes.postorder import bottom_up

__all__ = ["Known", "fold_range", "node_range", "ranges"]

LONGEST: Final = 200  # years followed one by one; a value that still changes after them counts as unbounded


@frozen
class Known:
    """Ranges of symbols in the year being looked at, and over all years before it."""

    now: MutableMapping[str, Range | None] = field(factory=dict)
    past: MutableMapping[str, Range | None] = field(factory=dict)
    years: Range = field(default=Range(None, None, Fraction(1)))


def _range(expr: Expr, known: Known) -> Range | None:
    return bottom_up(expr, lambda node, parts: node_range(node, parts, known))


def node_range(expr: Expr, parts: tuple[Range | None, ...], known: Known) -> Range | None:
    """The range of an expression whose children have the ranges `parts`."""
    match expr:
        case Literal(value=value, type=type_):
            return _constant(value, type_)
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
    if function == "count":
        return Range(Fraction(0), Fraction(MAX_MEMBERS), Fraction(1))
    if body is None or function in ("max", "min", "first", "last"):
        return body
    if function == "mean":
        return Range(body.low, body.high, None)
    low = None if body.low is None else min(Fraction(0), body.low * MAX_MEMBERS)
    high = None if body.high is None else max(Fraction(0), body.high * MAX_MEMBERS)
    return Range(low, high, body.stride)


def _constant(value: Constant, type_: Type) -> Range | None:
    numeric = isinstance(type_, Number | YearType) and isinstance(value, Fraction | int)
    return constant(value) if numeric and isinstance(value, Fraction | int) else None


def _input_range(item: Input) -> Range | None:
    if not isinstance(item.type, Number | YearType):
        return None
    grain = (item.type.grain if isinstance(item.type, Number) else Fraction(1)) or None
    declared = Range(_bound(item.low), _bound(item.high), grain)
    others = [value for given, value in ((item.has_before, item.before), (item.has_default, item.default)) if given]
    return join_all((declared, *(_constant(value, item.type) for value in others)))


def _bound(value: Fraction | date | int | None) -> Fraction | None:
    return None if value is None or isinstance(value, date) else Fraction(value)


def _parameter_range(program: Program, item: Parameter, *, bound: bool) -> Range | None:
    if not isinstance(item.type, Number | YearType):
        return None
    grain = item.type.grain if isinstance(item.type, Number) else Fraction(1)
    steps = schedule(program, item)
    declared = [_constant(step.value, item.type) for step in steps if step.given]
    if bound or None in declared or not declared:
        declared.append(Range(item.low, item.high, grain))
    return join_all(declared)


def _moving(program: Program) -> tuple[Definition, ...]:
    """Definitions whose value can differ from year to year by what came before, in order."""
    moving: set[str] = set()
    defined = {d.symbol.id for d in program.definitions}
    for definition in program.definitions:
        if any(ref.symbol in moving or (ref.back and ref.symbol in defined) for ref in references(definition.body)):
            moving.add(definition.symbol.id)
    return tuple(d for d in program.definitions if d.symbol.id in moving)


def ranges(program: Program, bound: frozenset[str] = frozenset()) -> Known:
    """The range of every symbol over all years; `bound` parameters take any value of their declared range."""
    policy = program.policy
    years = Range(Fraction(policy.first), Fraction(policy.last), Fraction(1))
    start: dict[str, Range | None] = {item.symbol.id: _input_range(item) for item in program.inputs}
    for collection in program.collections:
        start |= {item.symbol.id: _input_range(item) for item in collection.fields}
    for parameter in program.parameters:
        start[parameter.symbol.id] = _parameter_range(program, parameter, bound=parameter.symbol.id in bound)
    known = Known(dict(start), dict(start), years)
    for definition in program.definitions:
        if definition.initial is not None:
            known.past[definition.symbol.id] = _range(definition.initial, known)
    _follow(program, known)
    return Known(known.past, known.past, years)


def _follow(program: Program, known: Known) -> None:
    """Compute every year's ranges from those before, until nothing changes or the horizon ends."""
    span = program.policy.last - program.policy.first + 1
    steps = 12 if any(d.period is Period.MONTHLY for d in program.definitions) else 1
    todo = program.definitions
    moving = _moving(program)
    for _ in range(min(span, LONGEST) * steps):
        for definition in todo:
            known.now[definition.symbol.id] = _range(definition.body, known)
        if not _remember(todo, known):
            return
        todo = moving
    if span > LONGEST:
        _widen(moving, known)


def _remember(definitions: tuple[Definition, ...], known: Known) -> bool:
    changed = False
    for definition in definitions:
        key = definition.symbol.id
        before = known.past.get(key)
        known.past[key] = join(before, known.now[key])
        changed |= known.past[key] != before
    return changed


def _widen(definitions: tuple[Definition, ...], known: Known) -> None:
    """Give up on what still changes, and on everything that depends on it."""
    for definition in definitions:
        found = known.past[definition.symbol.id]
        if found is not None:
            known.past[definition.symbol.id] = Range(None, None, found.stride)

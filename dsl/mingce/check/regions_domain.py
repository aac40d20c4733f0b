"""What values expressions can take at all: declared ranges of inputs and parameters, and what follows for definitions.

A counter-example that no record can produce (分段 of a negative number of years) would be a false alarm.  Definitions that read
earlier years are followed from their 初值 on; an end that keeps moving is given up as unbounded.
"""

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import Final

from mingce.check.regions_axes import axis_of, fold, number_of
from mingce.check.regions_grid import Domain
from mingce.check.regions_sets import Line, Values, line, meet
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Literal, Rank, Ref
from mingce.ir.program import Definition, Input, Program
from mingce.ir.walk import references

__all__ = ["domain_of"]

# The least and the greatest value, None where there is no such end.  Instead of a range, None: no value is known to occur yet.
Range = tuple[Fraction | None, Fraction | None]
Ranges = Mapping[str, Range | None]

ANY: Final[Range] = (None, None)
NATURAL: Final[Range] = (Fraction(0), None)
# Rounds over all definitions: the first few follow values exactly, then moving ends are given up; a round more settles it.
EXACT_ROUNDS: Final = 3
MAX_ROUNDS: Final = 24

FROM_ZERO: Final = frozenset(op.name for op in (ops.WHOLE, ops.MONTHS_BETWEEN, ops.YEARS_BETWEEN))
ROUNDING: Final = frozenset(op.name for op in (ops.ROUND_HALF_UP, ops.ROUND_DOWN, ops.ROUND_UP, ops.ROUND_HALF_EVEN))


def domain_of(program: Program) -> Domain:
    """The values that any expression of the program can take: for numbers, days and years a stretch, for the rest its type's."""
    ranges = _ranges(program)

    def allowed(expr: Expr) -> Values | None:
        axis = axis_of(expr)
        if axis is None or not isinstance(axis.whole, Line):
            return None
        found = _range(expr, ranges)
        return meet(axis.whole, line() if found is None else line(*found))

    return allowed


def _ranges(program: Program) -> dict[str, Range | None]:
    """The range of every symbol whose values stand on a line; the current year under the empty id."""
    policy = program.policy
    members = [item for collection in program.collections for item in collection.fields]
    known: dict[str, Range | None] = {item.symbol.id: _declared(item) for item in (*program.inputs, *members)}
    known |= {item.symbol.id: (item.low, item.high) for item in program.parameters}
    known[""] = (Fraction(policy.first), Fraction(policy.last))
    return _settled(program.definitions, known)


def _declared(item: Input) -> Range:
    """The declared ends, wide enough for the value in years before the record."""
    low, high = number_of(item.low), number_of(item.high)
    before = number_of(item.before)
    if before is None:
        return (low, high)
    return (None if low is None else min(low, before), None if high is None else max(high, before))


def _settled(definitions: Iterable[Definition], known: Ranges) -> dict[str, Range | None]:
    """All ranges, with those of definitions such that no further year can leave them."""
    definitions = tuple(definitions)
    found = {**known, **dict.fromkeys((item.symbol.id for item in definitions), None)}
    readers = _readers(definitions)
    waiting = {item.symbol.id for item in definitions}
    for number in range(MAX_ROUNDS):
        for item in definitions:
            key, old = item.symbol.id, found[item.symbol.id]
            if key not in waiting:
                continue
            waiting.discard(key)
            parts = [part for part in (item.initial, item.body) if part is not None]
            new = _hull([old, *(_range(part, found) for part in parts)])
            if new != old:
                # Only through an earlier year can an end move for ever; what is computed from it follows by itself.
                found[key] = _widened(old, new) if number >= EXACT_ROUNDS and _looks_back(item) else new
                waiting.update(readers.get(key, ()))
        if not waiting:
            return found
    return {**known, **dict.fromkeys((item.symbol.id for item in definitions), ANY)}


def _readers(definitions: Iterable[Definition]) -> dict[str, list[str]]:
    """By symbol, the definitions whose range has to be found again once that of the symbol has changed."""
    found: dict[str, list[str]] = {}
    for item in definitions:
        parts = [part for part in (item.initial, item.body) if part is not None]
        for symbol in {ref.symbol for part in parts for ref in references(part)}:
            found.setdefault(symbol, []).append(item.symbol.id)
    return found


def _looks_back(definition: Definition) -> bool:
    return any(ref.back for ref in references(definition.body))


def _widened(old: Range | None, new: Range | None) -> Range | None:
    if old is None or new is None:
        return new
    return (new[0] if new[0] == old[0] else None, new[1] if new[1] == old[1] else None)


def _hull(ranges: Iterable[Range | None]) -> Range | None:
    """The least range around all of them."""
    present = [one for one in ranges if one is not None]
    if not present:
        return None
    lows, highs = [low for low, _ in present], [high for _, high in present]
    return (_ends(min, lows), _ends(max, highs))


def _ends(best: Callable[[Iterable[Fraction]], Fraction], ends: list[Fraction | None]) -> Fraction | None:
    """The least or greatest end, None if one is open."""
    there = [end for end in ends if end is not None]
    return best(there) if len(there) == len(ends) else None


def _range(expr: Expr, ranges: Ranges) -> Range | None:
    match fold(expr):
        case Literal(value=value):
            number = number_of(value)
            return None if value is None else ANY if number is None else (number, number)
        case Ref(symbol=symbol):
            return ranges.get(symbol, ANY)
        case CurrentYear():
            return ranges.get("", ANY)
        case Cases(cases=cases, otherwise=otherwise):
            return _hull([*(_range(case.value, ranges) for case in cases), _range(otherwise, ranges)])
        case Fold(function=function, body=body):
            return _range_of_fold(function, None if body is None else _range(body, ranges))
        case Rank():
            return (Fraction(1), None)
        case Apportion():
            return NATURAL
        case Fail():
            return None
        case Apply() as applied:
            return _range_of_operator(applied, ranges)


def _range_of_fold(function: str, body: Range | None) -> Range | None:
    match function:
        case "count":
            return NATURAL
        case "sum":
            low, high = body or (Fraction(0), Fraction(0))
            return (Fraction(0) if low is not None and low >= 0 else None, Fraction(0) if high is not None and high <= 0 else None)
        case _:
            return body


def _range_of_operator(expr: Apply, ranges: Ranges) -> Range | None:
    if expr.op.name in FROM_ZERO:
        return NATURAL
    if expr.op == ops.MONTH_OF:
        return (Fraction(1), Fraction(12))
    if expr.op in (ops.YEAR_FIRST, ops.YEAR_LAST, ops.DAY_OF_YEAR, ops.YEAR_OF, ops.DAYS_BETWEEN):
        return ANY
    operands = [_range(arg, ranges) for arg in expr.args]
    present = [one for one in operands if one is not None]
    if len(present) < len(operands):
        return None
    if len(present) == 1:
        return _negative(present[0]) if expr.op == ops.NEG else ANY
    if len(present) != 2:
        return ANY
    return _range_of_two(expr, *present)


def _range_of_two(expr: Apply, a: Range, b: Range) -> Range:
    match expr.op:
        case ops.ADD | ops.YEAR_ADD | ops.ADD_DAYS:
            return _sum(a, b)
        case ops.SUB | ops.YEAR_SUB:
            return _sum(a, _negative(b))
        case ops.MIN:
            return (_ends(min, [a[0], b[0]]), _least([a[1], b[1]]))
        case ops.MAX:
            return (_greatest([a[0], b[0]]), _ends(max, [a[1], b[1]]))
        case ops.MUL:
            return _product(a, b)
        case ops.DIV:
            return NATURAL if _from_zero(a) and _from_zero(b) else ANY
        case op if op.name in ROUNDING:
            return _rounded(a, b)
        case _:
            return ANY


def _negative(a: Range) -> Range:
    return (None if a[1] is None else -a[1], None if a[0] is None else -a[0])


def _sum(a: Range, b: Range) -> Range:
    return (
        None if a[0] is None or b[0] is None else a[0] + b[0],
        None if a[1] is None or b[1] is None else a[1] + b[1],
    )


def _product(a: Range, b: Range) -> Range:
    corners = [None if x is None or y is None else x * y for x in a for y in b]
    if all(corner is not None for corner in corners):
        return (_ends(min, corners), _ends(max, corners))
    return NATURAL if _from_zero(a) and _from_zero(b) else ANY


def _from_zero(a: Range) -> bool:
    return a[0] is not None and a[0] >= 0


def _rounded(a: Range, step: Range) -> Range:
    """Rounding to a multiple of a constant moves a value to a multiple next to it."""
    low, high = a
    grain = step[0]
    if grain is None or grain <= 0 or grain != step[1]:
        return ANY
    return (None if low is None else low // grain * grain, None if high is None else -(-high // grain) * grain)


def _least(ends: list[Fraction | None]) -> Fraction | None:
    return min((end for end in ends if end is not None), default=None)


def _greatest(ends: list[Fraction | None]) -> Fraction | None:
    return max((end for end in ends if end is not None), default=None)

"""What a kernel writes: results brought to the digits and the bits of a column that others can read as it is."""

from collections.abc import Iterator
from fractions import Fraction

from mingce.backends.kernel.calendar import without_calendar
from mingce.backends.kernel.layout import DIGITS, Stored, width
from mingce.flat.graph import Graph, Node
from mingce.flat.table import FlatProgram, NotColumnarError, Output
from mingce.ir.types import BooleanType, DateType, Scaled, YearType

__all__ = ["prepare_results"]


def prepare_results(flat: FlatProgram, *, diagnose: bool) -> tuple[tuple[Node, ...], tuple[tuple[Node, Stored], ...]]:
    """The errors of a flat program, and what to write: without operators on days; if `diagnose` no results."""
    outputs = () if diagnose else flat.outputs
    roots = [fault.when for fault in flat.faults]
    roots += [node for output in outputs for node in (output.node, output.null, output.why)]
    graph, made = without_calendar(roots)
    faults = tuple(made[fault.when.number] for fault in flat.faults)
    return faults, tuple(stored for output in outputs for stored in _parts(graph, output, made))


def _parts(graph: Graph, output: Output, made: dict[int, Node]) -> Iterator[tuple[Node, Stored]]:
    node, null, why = (made[item.number] for item in (output.node, output.null, output.why))
    places, factor = _decimal(output)
    node = graph.mul(node, graph.const(factor))
    yield node, Stored(output.symbol, "value", _bits(output, node, places), places)
    if null.constant != 0 or why.constant != 0:
        decided = graph.eq(why, graph.const(0))
        yield graph.and_(graph.not_(null), decided), Stored(output.symbol, "valid", 1)
    if why.constant != 0:
        yield why, Stored(output.symbol, "why", width(0, why.high))


def _decimal(output: Output) -> tuple[int, int]:
    """Decimal places that hold every multiple of the grain, and the grain in units of the last of them."""
    places = 0
    while (output.grain * 10**places).denominator != 1:
        places += 1
        if places > max(DIGITS.values()):
            raise NotColumnarError(output.symbol, "的值不是有限小数，不能按列计算")
    return places, Fraction(output.grain * 10**places).numerator


def _bits(output: Output, node: Node, places: int) -> int:
    """Bits of a column: the narrowest for whole numbers and members, what decimals and days are stored in for those."""
    match output.type:
        case BooleanType():
            return 1
        case DateType():
            return 32
        case YearType():
            return 16
        case Scaled() if places:
            size = max(abs(node.low), abs(node.high))
            found = next((bits for bits, digits in DIGITS.items() if size < 10**digits), None)
            if found is None:
                raise OverflowError
            return found
        case _:
            return width(node.low, node.high)

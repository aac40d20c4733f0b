"""Days taken apart into years, months and days by integer arithmetic, so that a kernel needs no calendar.

Counts from 1 March of the year 0, so that a leap day is the last day of a year, in cycles of 400 years.
"""

from collections.abc import Iterable
from typing import Final

from attrs import frozen

from mingce.flat.graph import Cell, Graph, Node, reachable

__all__ = ["without_calendar"]

_MARCH: Final = 719_468  # days from 0000-03-01 to 1970-01-01
_CYCLE: Final = 146_097  # days in 400 years


def without_calendar(roots: Iterable[Node]) -> tuple[Graph, dict[int, Node]]:
    """The graph that `roots` need, copied without operators on days; and what each node, by its number, has become."""
    copy = _Copy(Graph(), {})
    for node in reachable(roots):
        copy.made[node.number] = copy.node(node, [copy.made[arg.number] for arg in node.args])
    return copy.graph, copy.made


@frozen
class _Copy:
    graph: Graph
    made: dict[int, Node]

    def node(self, node: Node, args: list[Node]) -> Node:
        graph = self.graph
        match node.op:
            case "const":
                return graph.const(node.low)
            case "cell":
                assert isinstance(node.payload, Cell)
                return graph.cell(node.payload, node.low, node.high)
            case "given":
                assert isinstance(node.payload, Cell)
                return graph.given(node.payload)
            case "year" | "month" | "day":
                place = ("year", "month", "day").index(node.op)
                return graph.within(self._parts(args[0])[place], node.low, node.high)
            case "day_number":
                return graph.within(self._number(*args), node.low, node.high)
            case _:
                return graph.made(node, args)

    def _parts(self, day: Node) -> tuple[Node, Node, Node]:
        """Year, month and day of a day number."""
        graph, const = self.graph, self.graph.const
        days = graph.within(graph.add(day, const(_MARCH)), 0, day.high + _MARCH)
        cycle = graph.div(days, const(_CYCLE))
        rest = graph.within(graph.sub(days, graph.mul(cycle, const(_CYCLE))), 0, _CYCLE - 1)
        # Leap days are taken out before dividing into years of 365 days.
        fours, hundreds, last = (graph.div(rest, const(size)) for size in (1460, 36_524, _CYCLE - 1))
        even = graph.within(graph.sub(graph.add(graph.sub(rest, fours), hundreds), last), 0, 145_999)
        year = graph.div(even, const(365))
        before = graph.sub(graph.add(graph.mul(year, const(365)), graph.div(year, const(4))), graph.div(year, const(100)))
        of_year = graph.within(graph.sub(rest, before), 0, 365)
        turn = graph.within(graph.div(graph.add(graph.mul(of_year, const(5)), const(2)), const(153)), 0, 11)
        start = graph.div(graph.add(graph.mul(turn, const(153)), const(2)), const(5))
        of_month = graph.within(graph.add(graph.sub(of_year, start), const(1)), 1, 31)
        spring = graph.lt(turn, const(10))
        month = graph.within(graph.select(spring, graph.add(turn, const(3)), graph.sub(turn, const(9))), 1, 12)
        full = graph.add(graph.add(graph.mul(cycle, const(400)), year), graph.not_(spring))
        return full, month, of_month

    def _number(self, year: Node, month: Node, day: Node) -> Node:
        """The number of a day."""
        graph, const = self.graph, self.graph.const
        early = graph.le(month, const(2))
        year = graph.within(graph.sub(year, early), 0, year.high)
        cycle = graph.div(year, const(400))
        of_cycle = graph.within(graph.sub(year, graph.mul(cycle, const(400))), 0, 399)
        turn = graph.within(graph.select(early, graph.add(month, const(9)), graph.sub(month, const(3))), 0, 11)
        start = graph.div(graph.add(graph.mul(turn, const(153)), const(2)), const(5))
        of_year = graph.sub(graph.add(start, day), const(1))
        leap = graph.sub(graph.div(of_cycle, const(4)), graph.div(of_cycle, const(100)))
        rest = graph.add(graph.add(graph.mul(of_cycle, const(365)), leap), of_year)
        return graph.sub(graph.add(graph.mul(cycle, const(_CYCLE)), rest), const(_MARCH))

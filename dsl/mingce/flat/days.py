"""Calendar arithmetic on day numbers: what the interpreter does with days, as integer expressions."""

from attrs import frozen

from mingce.flat.graph import FIRST_DAY, LAST_DAY, Graph, Node

__all__ = ["Days"]


@frozen
class Days:
    """Operators on days.  Those that may leave the calendar give the result and whether it left; the result is then a day."""

    graph: Graph

    def add_days(self, day: Node, days: Node) -> tuple[Node, Node]:
        """The day so many days later."""
        found = self.graph.add(day, days)
        return self._within(found, FIRST_DAY, LAST_DAY)

    def add_months(self, day: Node, months: Node, *, clip: bool) -> tuple[Node, Node]:
        """The same day so many months later; where there is none the last day of the month, or else the first of the next."""
        graph = self.graph
        counted = graph.add(self._months(day), months)
        counted, outside = self._within(counted, 12, 12 * 9999 + 11)
        twelve = graph.const(12)
        year, month = graph.div(counted, twelve), graph.add(graph.rem(counted, twelve), graph.const(1))
        wanted, last = graph.day(day), self._last(year, month)
        there = graph.le(wanted, last)
        if clip:
            return graph.day_number(year, month, graph.min(wanted, last)), outside
        # Only a month shorter than 31 days has no such day, so never December: the next month is in the same year.
        month = graph.min(graph.add(month, graph.not_(there)), twelve)
        return graph.day_number(year, month, graph.select(there, wanted, graph.const(1))), outside

    def months_between(self, start: Node, end: Node) -> tuple[Node, Node]:
        """Whole months from `start` to `end`, month ends clipped; whether they are in the wrong order."""
        graph = self.graph
        reversed_ = graph.lt(end, start)
        months = graph.sub(self._months(end), self._months(start))
        reached = graph.le(graph.day(start), graph.day(end))
        at_end = graph.eq(graph.day(end), self._last(graph.year(end), graph.month(end)))
        whole = graph.sub(months, graph.not_(graph.or_(reached, at_end)))
        return graph.max(whole, graph.const(0)), reversed_

    def day_of_year(self, year: Node, month: Node, day: Node) -> tuple[Node, Node]:
        """That day of a calendar year, which may be none of ours; 29 February is the 28th in common years."""
        graph = self.graph
        year, outside = self._within(year, 1, 9999)
        february = graph.and_(graph.eq(month, graph.const(2)), graph.eq(day, graph.const(29)))
        absent = graph.and_(february, graph.not_(self._leap(year)))
        return graph.day_number(year, month, graph.select(absent, graph.const(28), day)), outside

    def _months(self, day: Node) -> Node:
        graph = self.graph
        return graph.add(graph.mul(graph.year(day), graph.const(12)), graph.sub(graph.month(day), graph.const(1)))

    def _within(self, item: Node, low: int, high: int) -> tuple[Node, Node]:
        """`item` brought within bounds, and whether it was outside."""
        graph = self.graph
        least, most = graph.const(low), graph.const(high)
        outside = graph.or_(graph.lt(item, least), graph.lt(most, item))
        return graph.min(graph.max(item, least), most), outside

    def _leap(self, year: Node) -> Node:
        graph = self.graph

        def multiple(of: int) -> Node:
            return graph.eq(graph.rem(year, graph.const(of)), graph.const(0))

        return graph.and_(multiple(4), graph.or_(graph.not_(multiple(100)), multiple(400)))

    def _last(self, year: Node, month: Node) -> Node:
        """The last day of a month: 31 and 30 by turns, beginning anew in August; February by the year."""
        graph = self.graph
        turn = graph.rem(graph.add(month, graph.div(month, graph.const(8))), graph.const(2))
        days = graph.add(graph.const(30), turn)
        february = graph.add(graph.const(28), self._leap(year))
        return graph.select(graph.eq(month, graph.const(2)), february, days)

"""The operator table on flat values: 不适用 and doubt as the interpreter has them, numbers as `Arithmetic` has them."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from attrs import evolve, field, frozen

from mingce.flat.days import Days
from mingce.flat.graph import Graph, Node
from mingce.flat.table import Fault
from mingce.flat.values import Arithmetic, Flat
from mingce.ir import ops
from mingce.ir.nodes import Apply
from mingce.ir.ops import Op
from mingce.ir.program import Policy
from mingce.ir.types import Scaled
from mingce.ir.values import (
    PolicyError,
    date_out_of_range,
    dates_reversed,
    division_by_zero,
    not_applicable_compared,
    not_whole,
)

__all__ = ["Operators"]

_COMPARISONS: Final = (ops.EQ, ops.NE, ops.LT, ops.LE, ops.GT, ops.GE)
_QUOTIENTS: Final[Mapping[str, str]] = MappingProxyType({
    ops.QUOTIENT_HALF_UP.name: "half_up", ops.QUOTIENT_DOWN.name: "down", ops.QUOTIENT_UP.name: "up",
    ops.QUOTIENT_HALF_EVEN.name: "half_even",
})  # fmt: skip


@frozen
class Operators:
    """Applies operators; `faults` grows by what can go wrong."""

    arithmetic: Arithmetic
    policy: Policy
    faults: list[Fault] = field(eq=False)

    @property
    def graph(self) -> Graph:
        """Where the nodes are made."""
        return self.arithmetic.graph

    def apply(self, expr: Apply, operands: tuple[Flat, ...], path: Node) -> Flat:
        """An operator other than 且 and 或, for the rows of `path`."""
        graph, op = self.graph, expr.op
        null = graph.any(item.null for item in operands)
        if op == ops.APPLICABLE:
            return Flat(graph.not_(null), graph.truth(False), operands[0].why)
        if op in _COMPARISONS or op == ops.NOT:
            self._fault(graph.and_(path, null), not_applicable_compared())
            null = graph.truth(False)
        why = operands[0].why
        for item in operands[1:]:
            why = graph.bits(why, item.why)
        # What is 不适用 is not in doubt.
        why = graph.select(null, graph.const(0), why)
        there = graph.and_(graph.not_(null), graph.eq(why, graph.const(0)))
        value = self._strict(expr, operands, graph.and_(path, there))
        return evolve(value, null=null, why=why, refused=any(item.refused for item in operands))

    def _fault(self, when: Node, error: PolicyError) -> None:
        self.faults.append(Fault(when, error))

    def _strict(self, expr: Apply, operands: tuple[Flat, ...], path: Node) -> Flat:
        """The value for the rows of `path`, in which all operands have one."""
        op, arithmetic = expr.op, self.arithmetic
        if op in _COMPARISONS:
            return arithmetic.plain(self._compare(op, *operands))
        if op.name in _QUOTIENTS:
            return arithmetic.quotient(_QUOTIENTS[op.name], *operands)
        match op:
            case ops.NOT:
                return arithmetic.plain(self.graph.not_(operands[0].node))
            case ops.NEG:
                return arithmetic.negative(operands[0])
            case ops.MUL:
                return arithmetic.product(*operands)
            case ops.CHECK_DIVISOR:
                self._fault(self.graph.and_(path, arithmetic.eq(operands[0], arithmetic.number(0))), division_by_zero())
                return operands[0]
            case ops.FRACTION | ops.NUMERATOR | ops.DENOMINATOR:
                return self._fraction(op, *operands)
            case ops.ADD | ops.SUB | ops.MIN | ops.MAX:
                return arithmetic.by(self._sum(op), *operands)
            case _:
                return arithmetic.plain(self._calendar(expr, operands, path))

    def _fraction(self, op: Op, number: Flat, divisor: Flat | None = None) -> Flat:
        """A fraction of two numbers, or a part of one; in columns it is not reduced."""
        match op:
            case ops.FRACTION if divisor is not None:
                return evolve(number, below=self.arithmetic.whole(divisor))
            case ops.NUMERATOR:
                return evolve(number, below=None)
            case _:
                return self.arithmetic.plain(number.below or self.graph.const(1))

    def _sum(self, op: Op) -> Callable[[Node, Node], Node]:
        graph = self.graph
        return {ops.ADD: graph.add, ops.SUB: graph.sub, ops.MIN: graph.min, ops.MAX: graph.max}[op]

    def _compare(self, op: Op, left: Flat, right: Flat) -> Node:
        graph, arithmetic = self.graph, self.arithmetic
        match op:
            case ops.EQ:
                return arithmetic.eq(left, right)
            case ops.NE:
                return graph.not_(arithmetic.eq(left, right))
            case ops.LE:
                return arithmetic.le(left, right)
            case ops.GE:
                return arithmetic.le(right, left)
            case ops.LT:
                return graph.not_(arithmetic.le(right, left))
            case _:
                return graph.not_(arithmetic.le(left, right))

    # --- days and years --------------------------------------------------------------------------------------------------

    def _calendar(self, expr: Apply, operands: tuple[Flat, ...], path: Node) -> Node:
        graph, days, op = self.graph, Days(self.graph), expr.op
        # Days and years are counted in ones; what may be finer is tested to be whole.
        values = tuple(self._count(item, arg.type, path) for item, arg in zip(operands, expr.args, strict=True))
        match op:
            case ops.DAYS_BETWEEN:
                return graph.sub(values[1], values[0])
            case ops.YEAR_OF:
                return graph.year(values[0])
            case ops.MONTH_OF:
                return graph.month(values[0])
            case ops.YEAR_ADD:
                return graph.add(*values)
            case ops.YEAR_SUB:
                return graph.sub(*values)
            case ops.MONTHS_BETWEEN | ops.YEARS_BETWEEN:
                months, reversed_ = days.months_between(*values)
                self._fault(graph.and_(path, reversed_), dates_reversed())
                return months if op == ops.MONTHS_BETWEEN else graph.div(months, graph.const(12))
            case _:
                return self._day(op, days, values, path)

    def _day(self, op: Op, days: Days, values: tuple[Node, ...], path: Node) -> Node:
        """Operators that give a day, which may lie outside the calendar."""
        graph = self.graph
        match op:
            case ops.DAY_OF_YEAR:
                return self._valid(days.day_of_year(values[0], values[1], values[2]), path)
            case ops.YEAR_FIRST:
                return self._first_day(days, values[0], path)
            case ops.YEAR_LAST:
                return graph.sub(self._first_day(days, graph.add(values[0], graph.const(1)), path), graph.const(1))
            case ops.ADD_DAYS:
                return self._valid(days.add_days(values[0], values[1]), path)
            case ops.ADD_MONTHS_CLIP | ops.ADD_MONTHS_ROLL:
                return self._valid(days.add_months(values[0], values[1], clip=op == ops.ADD_MONTHS_CLIP), path)
            case _:
                raise AssertionError(f"{op.name} is no operator of a lowered program")

    def _first_day(self, days: Days, year: Node, path: Node) -> Node:
        month, day = self.policy.year_begins
        return self._valid(days.day_of_year(year, self.graph.const(month), self.graph.const(day)), path)

    def _valid(self, found: tuple[Node, Node], path: Node) -> Node:
        """A day, and that it is an error where it left the calendar."""
        day, outside = found
        self._fault(self.graph.and_(path, outside), date_out_of_range())
        return day

    def _count(self, item: Flat, type_: object, path: Node) -> Node:
        node = self.arithmetic.whole(item)
        if item.below is None and (not isinstance(type_, Scaled) or type_.grain == 1):
            return node
        if isinstance(type_, Scaled):
            assert type_.grain.numerator == 1, "counts are whole, or stored finer than whole"
            ones = self.graph.const(type_.grain.denominator)
        else:
            # In rows that are refused, or without a value, a divisor may be anything.
            ones = self.graph.max(item.below or self.graph.const(1), self.graph.const(1))
        size = self.graph.size(node)
        rest = self.graph.rem(size, ones)
        self._fault(self.graph.and_(path, self.graph.not_(self.graph.eq(rest, self.graph.const(0)))), not_whole())
        count = self.graph.div(size, ones)
        return self.graph.select(self.graph.lt(node, self.graph.const(0)), self.graph.negative(count), count)

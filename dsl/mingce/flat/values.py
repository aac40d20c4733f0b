"""Values of a flat program, and the arithmetic on them: a number is a count of something that it is always a multiple of.

A reward that grows by 4000元 is held as how often it grew, which fits a byte where fen would need four.
"""

from collections.abc import Callable
from math import gcd

from attrs import evolve, frozen

from mingce.flat.graph import Graph, Node

__all__ = ["Arithmetic", "Flat"]


@frozen
class Flat:
    """A value: `node` × `times` if it is a number (times 1 otherwise); `null` where it is 不适用, `why` not 0 where it is open.

    A fraction also has what it is divided by, `below`.

    `refused`: every row that comes to it is refused, so anything will do in its place.
    `why` has a bit for each reason.  A value that is 不适用 is not open.  Where it is either, `node` means nothing, but is
    within its range.
    """

    node: Node
    null: Node
    why: Node
    times: int = 1
    refused: bool = False
    below: Node | None = None


@frozen
class Arithmetic:
    """Operators that care for numbers only; 不适用 and doubt are the caller's."""

    graph: Graph

    def number(self, value: int) -> Flat:
        """A constant, held as itself times 1, or -1."""
        no = self.graph.const(0)
        return Flat(self.graph.const((value > 0) - (value < 0)), no, no, abs(value))

    def plain(self, node: Node, times: int = 1) -> Flat:
        """A value that is there and not in doubt."""
        no = self.graph.const(0)
        return Flat(node, no, no, times)

    def whole(self, item: Flat) -> Node:
        """The number itself, as one node."""
        return self.graph.mul(item.node, self.graph.const(item.times))

    def alike(self, left: Flat, right: Flat) -> tuple[Node, Node, int]:
        """Both as counts of the same: the counts, and what they count."""
        # A constant 0 counts nothing and suits everything.
        unit = gcd(*(0 if item.node.constant == 0 else item.times for item in (left, right))) or 1
        first, second = (self.graph.mul(item.node, self.graph.const(item.times // unit if item.times else 0)) for item in (left, right))
        return first, second, unit

    def by(self, operate: Callable[[Node, Node], Node], left: Flat, right: Flat) -> Flat:
        """An operator that suits any common measure: add, sub, min, max."""
        first, second, unit = self.alike(left, right)
        return self.plain(operate(first, second), unit)

    def product(self, left: Flat, right: Flat) -> Flat:
        """The product."""
        return self.plain(self.graph.mul(left.node, right.node), left.times * right.times)

    def negative(self, item: Flat) -> Flat:
        """The number with the other sign."""
        return evolve(item, node=self.graph.negative(item.node))

    def le(self, left: Flat, right: Flat) -> Node:
        """Whether `left` is not more; a bound is divided rather than the number multiplied."""
        first, second, _ = self.alike(left, right)
        bound = second.constant
        if bound is not None and left.node.constant is None and left.times:
            factor = left.times // _unit(left, right)
            return self.graph.le(left.node, self.graph.const(bound // factor))
        bound = first.constant
        if bound is not None and right.node.constant is None and right.times:
            factor = right.times // _unit(left, right)
            return self.graph.le(self.graph.const(-(-bound // factor)), right.node)
        return self.graph.le(first, second)

    def eq(self, left: Flat, right: Flat) -> Node:
        """Whether both are the same number."""
        if left.below is not None or right.below is not None:
            left, right = self._over(left, right.below), self._over(right, left.below)
        if left.node.constant is not None:
            left, right = right, left
        first, second, unit = self.alike(left, right)
        factor = left.times // unit
        if second.constant is None or left.node.constant is not None:
            return self.graph.eq(first, second)
        quotient, rest = divmod(second.constant, factor)
        return self.graph.truth(False) if rest else self.graph.eq(left.node, self.graph.const(quotient))

    def choose(self, condition: Node, then: Flat, other: Flat) -> Flat:
        """`then` where the condition holds, else `other`."""
        graph = self.graph
        if then.refused or other.refused:
            return other if then.refused else then
        first, second, unit = self.alike(then, other)
        null = graph.select(condition, then.null, other.null)
        why = graph.select(condition, then.why, other.why)
        # Where one side has no value the other may stand for both.
        node = second if _absent(then) else first if _absent(other) else graph.select(condition, first, second)
        below = None
        if then.below is not None or other.below is not None:
            one, two = then.below or graph.const(1), other.below or graph.const(1)
            below = two if _absent(then) else one if _absent(other) else graph.select(condition, one, two)
        return Flat(node, null, why, unit, below=below)

    def _over(self, item: Flat, divisor: Node | None) -> Flat:
        """The numerator that a number has over a product of divisors."""
        return evolve(item, below=None) if divisor is None else self.product(evolve(item, below=None), self.plain(divisor))

    def quotient(self, how: str, left: Flat, right: Flat) -> Flat:
        """The quotient by a positive number, rounded: down, up, half_up or half_even, symmetric about 0."""
        graph = self.graph
        dividend, divisor, _ = self.alike(left, right)
        # A divisor is tested before it is used; in rows that are refused, or without a value, it may be anything.
        divisor = graph.max(divisor, graph.const(1))
        if dividend.low >= 0:
            return self.plain(self._rounded(how, dividend, divisor))
        result = self._rounded(how, graph.size(dividend), divisor)
        return self.plain(graph.select(graph.lt(dividend, graph.const(0)), graph.negative(result), result))

    def _rounded(self, how: str, dividend: Node, divisor: Node) -> Node:
        graph, one, two = self.graph, self.graph.const(1), self.graph.const(2)
        match how:
            case "down":
                return graph.div(dividend, divisor)
            case "up":
                return graph.div(graph.add(dividend, graph.sub(divisor, one)), divisor)
            case "half_up" if divisor.constant is not None and divisor.low % 2 == 0:
                return graph.div(graph.add(dividend, graph.const(divisor.low // 2)), divisor)
            case "half_up":
                return graph.div(graph.add(graph.mul(dividend, two), divisor), graph.mul(divisor, two))
            case _:
                return self._half_even(dividend, divisor)

    def _half_even(self, dividend: Node, divisor: Node) -> Node:
        graph, two = self.graph, self.graph.const(2)
        down = graph.div(dividend, divisor)
        twice = graph.mul(graph.rem(dividend, divisor), two)
        odd = graph.eq(graph.rem(down, two), graph.const(1))
        up = graph.or_(graph.lt(divisor, twice), graph.and_(graph.eq(twice, divisor), odd))
        return graph.add(down, up)


def _unit(left: Flat, right: Flat) -> int:
    return gcd(*(0 if item.node.constant == 0 else item.times for item in (left, right))) or 1


def _absent(item: Flat) -> bool:
    """Whether there is never a value."""
    return item.null.constant == 1 or item.why.low > 0

"""Integer expressions as a graph: equal expressions are one node, constants are folded, and every node has a proven range.

All operators are total and look at both sides: there is no 不适用, nothing undetermined, and nothing fails.  Truth values are 0
and 1; days count from 1970-01-01; members of a 类别 are numbered in the order of their declaration.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Final

from attrs import define, field, frozen

DEPTH: Final = 5  # levels of an expression in which a condition is looked for
_OPENED: Final = ("and", "or", "not", "select", "add", "max", "min", "le", "eq")

__all__ = ["EPOCH", "FIRST_DAY", "LAST_DAY", "Cell", "Graph", "Node", "reachable"]

EPOCH: Final = date(1970, 1, 1).toordinal()
FIRST_DAY: Final = date.min.toordinal() - EPOCH
LAST_DAY: Final = date.max.toordinal() - EPOCH


@frozen
class Cell:
    """A column of the table: an input, in a year and a month where it is given for each."""

    symbol: str
    year: int | None = None
    month: int | None = None

    @property
    def column(self) -> str:
        """The name of the column in tables of records: `status_2025`, `month_paid_2025_03`."""
        year = f"_{self.year}" if self.year is not None else ""
        return f"{self.symbol}{year}" + (f"_{self.month:02}" if self.month is not None else "")

    @property
    def period(self) -> str:
        """The year and the month in Chinese; empty for an input without."""
        return "".join((f"{self.year}年" if self.year else "", f"{self.month}月" if self.month else ""))


@frozen(eq=False)
class Node:
    """An operation on its operands.

    const (payload: the value); cell and given (payload: the Cell; its value, and whether it has one); add sub mul; div (floor of
    a number not below 0 by one above 0); min max; select (condition, then, else); le eq; and or not (of truth values); bits
    (bitwise or); year month day (of a day number); day_number (year, month, day).
    """

    number: int
    op: str
    args: tuple["Node", ...]
    low: int
    high: int
    payload: int | Cell | None = None

    @property
    def truth(self) -> bool:
        """Whether it is a truth value."""
        return self.op in ("le", "eq", "and", "or", "not", "given") or (self.low >= 0 and self.high <= 1)

    @property
    def constant(self) -> int | None:
        """The value, where it is always the same."""
        return self.low if self.low == self.high else None


Key = tuple[str, tuple[int, ...], int | Cell | None]


@define(eq=False)
class Graph:
    """Makes nodes, each once."""

    nodes: list[Node] = field(factory=list)
    _known: dict[Key, Node] = field(factory=dict)
    _assumed: dict[tuple[int, bool, int], Node] = field(factory=dict)

    def _node(self, op: str, args: tuple[Node, ...], low: int, high: int, payload: int | Cell | None = None) -> Node:
        if low == high and op != "const":
            return self.const(low)
        key = (op, tuple(arg.number for arg in args), payload)
        found = self._known.get(key)
        if found is None:
            found = Node(len(self.nodes), op, args, low, high, payload)
            self._known[key] = found
            self.nodes.append(found)
        return found

    # --- leaves ---------------------------------------------------------------------------------------------------------

    def const(self, value: int) -> Node:
        """A number."""
        return self._node("const", (), int(value), int(value), int(value))

    def truth(self, value: bool) -> Node:
        """是 or 否."""
        return self.const(int(value))

    def cell(self, cell: Cell, low: int, high: int) -> Node:
        """The value of a column, which is within its range: rows in which it is not are refused before."""
        return self._node("cell", (), low, high, cell)

    def given(self, cell: Cell) -> Node:
        """Whether a column has a value in the row."""
        return self._node("given", (), 0, 1, cell)

    # --- numbers --------------------------------------------------------------------------------------------------------

    def add(self, left: Node, right: Node) -> Node:
        """The sum."""
        left, right = _constant_right(left, right)
        if right.constant == 0:
            return left
        if left.op == "add" and right.constant is not None and left.args[1].constant is not None:
            return self.add(left.args[0], self.const(left.args[1].low + right.low))
        return self._node("add", (left, right), left.low + right.low, left.high + right.high)

    def sub(self, left: Node, right: Node) -> Node:
        """The difference."""
        if left is right:
            return self.const(0)
        if right.constant is not None:
            return self.add(left, self.const(-right.low))
        return self._node("sub", (left, right), left.low - right.high, left.high - right.low)

    def mul(self, left: Node, right: Node) -> Node:
        """The product."""
        left, right = _constant_right(left, right)
        if right.constant == 1:
            return left
        if left.truth and right.constant is not None:
            return self.select(left, right, self.const(0))
        ends = [a * b for a in (left.low, left.high) for b in (right.low, right.high)]
        return self._node("mul", (left, right), min(ends), max(ends))

    def div(self, left: Node, right: Node) -> Node:
        """How many whole times `right`, above 0, goes into `left`, not below 0."""
        assert left.low >= 0, "the sign of the dividend is not known"
        assert right.low > 0, "the sign of the divisor is not known"
        if right.constant == 1:
            return left
        return self._node("div", (left, right), left.low // right.high, left.high // right.low)

    def rem(self, left: Node, right: Node) -> Node:
        """What is left over by `div`."""
        return self.within(self.sub(left, self.mul(self.div(left, right), right)), 0, right.high - 1)

    def min(self, left: Node, right: Node) -> Node:
        """The smaller."""
        left, right = _constant_right(left, right)
        if left.high <= right.low or left is right:
            return left
        if right.high <= left.low:
            return right
        return self._node("min", (left, right), min(left.low, right.low), min(left.high, right.high))

    def max(self, left: Node, right: Node) -> Node:
        """The greater."""
        left, right = _constant_right(left, right)
        if left.low >= right.high or left is right:
            return left
        if right.low >= left.high:
            return right
        return self._node("max", (left, right), max(left.low, right.low), max(left.high, right.high))

    def size(self, item: Node) -> Node:
        """The number without its sign."""
        if item.low >= 0:
            return item
        return self.within(self.max(item, self.negative(item)), 0, max(-item.low, item.high))

    def negative(self, item: Node) -> Node:
        """The number with the other sign."""
        return self.sub(self.const(0), item)

    def bits(self, left: Node, right: Node) -> Node:
        """All bits of both, which are not negative."""
        left, right = _constant_right(left, right)
        if right.constant == 0 or left is right:
            return left
        high = (1 << max(left.high.bit_length(), right.high.bit_length())) - 1
        return self._node("bits", (left, right), max(left.low, right.low), high)

    def within(self, node: Node, low: int, high: int) -> Node:
        """`node`, which is known to lie within bounds that its operands do not tell."""
        if node.low >= low and node.high <= high:
            return node
        low, high = max(low, node.low), min(high, node.high)
        if low >= high:
            return self.const(low)
        key = (f"{node.op}:{low}:{high}", tuple(arg.number for arg in node.args), node.payload)
        found = self._known.get(key)
        if found is None:
            found = Node(len(self.nodes), node.op, node.args, low, high, node.payload)
            self._known[key] = found
            self.nodes.append(found)
        return found

    # --- choices and comparisons -------------------------------------------------------------------------------------------

    def select(self, condition: Node, then: Node, other: Node) -> Node:
        """`then` where the condition holds, else `other`."""
        if condition.constant is not None:
            return then if condition.constant else other
        if condition.op == "not":
            return self.select(condition.args[0], other, then)
        then, other = self.assume(condition, True, then), self.assume(condition, False, other)
        if then is other:
            return then
        if then.truth and other.truth and None not in (then.constant, other.constant):
            return condition if then.constant else self.not_(condition)
        low, high = min(then.low, other.low), max(then.high, other.high)
        found = self._truth_choice(condition, then, other) or self._counted(condition, then, other, low, high)
        return found or self._node("select", (condition, then, other), low, high)

    def _counted(self, condition: Node, then: Node, other: Node, low: int, high: int) -> Node | None:
        """`other`, and a constant more where the condition holds, if that is what `then` is: one step less than a choice."""
        if then.op != "add" or then.args[1].constant is None or self.assume(condition, True, other) is not then.args[0]:
            return None
        step = self._node("select", (condition, then.args[1], self.const(0)), min(0, then.args[1].low), max(0, then.args[1].low))
        if then.args[1].constant == 1:
            step = condition
        return self.within(self.add(other, step), low, high)

    def _truth_choice(self, condition: Node, then: Node, other: Node) -> Node | None:
        """A choice between a truth value and a constant one, as 且 or 或."""
        if not (then.truth and other.truth):
            return None
        if then.constant is not None:
            return self.or_(condition, other) if then.constant else self.and_(self.not_(condition), other)
        if other.constant is not None:
            return self.or_(self.not_(condition), then) if other.constant else self.and_(condition, then)
        return None

    def lt(self, left: Node, right: Node) -> Node:
        """Whether `left` is less."""
        return self.not_(self.le(right, left))

    def le(self, left: Node, right: Node) -> Node:
        """Whether `left` is not more."""
        if left.high <= right.low or left is right:
            return self.truth(True)
        if left.low > right.high:
            return self.truth(False)
        if left.constant is not None and right.truth:
            return right
        if right.constant is not None and left.truth:
            return self.not_(left)
        return self._node("le", (left, right), 0, 1)

    def eq(self, left: Node, right: Node) -> Node:
        """Whether both are the same."""
        left, right = _constant_right(left, right)
        if left is right:
            return self.truth(True)
        if left.high < right.low or right.high < left.low:
            return self.truth(False)
        if left.truth and right.constant is not None:
            return left if right.constant else self.not_(left)
        return self._node("eq", (left, right), 0, 1)

    def not_(self, item: Node) -> Node:
        """The contrary."""
        if item.constant is not None:
            return self.truth(not item.constant)
        return item.args[0] if item.op == "not" else self._node("not", (item,), 0, 1)

    def and_(self, left: Node, right: Node) -> Node:
        """Whether both hold."""
        return self._both("and", left, right)

    def or_(self, left: Node, right: Node) -> Node:
        """Whether one of them holds."""
        return self._both("or", left, right)

    def _both(self, op: str, left: Node, right: Node) -> Node:
        left, right = _ordered(left, right)
        decisive = int(op == "or")
        # The second is only asked for where the first does not decide.
        right = self.assume(left, not decisive, right)
        for one, other in ((left, right), (right, left)):
            if one.constant is not None:
                return one if one.constant == decisive else other
        left = self.assume(right, not decisive, left)
        if left.constant is not None:
            return left if left.constant == decisive else right
        left, right = _ordered(left, right)
        return self._node(op, (left, right), 0, 1)

    def all(self, items: Iterable[Node]) -> Node:
        """Whether all hold."""
        return _fold(items, self.and_, self.truth(True))

    def any(self, items: Iterable[Node]) -> Node:
        """Whether one of them holds."""
        return _fold(items, self.or_, self.truth(False))

    # --- what follows from a condition -------------------------------------------------------------------------------------

    def assume(self, fact: Node, holds: bool, node: Node, depth: int = DEPTH) -> Node:
        """`node` for the rows in which `fact` holds, or in which it does not: simpler, if that decides something near its root."""
        if node.constant is not None or fact.constant is not None:
            return node
        if fact.op == "not":
            return self.assume(fact.args[0], not holds, node, depth)
        if fact.op == ("and" if holds else "or") and depth > 1:
            for part in fact.args:
                node = self.assume(part, holds, node, depth - 2)
        known = _follows(fact, node, holds=holds)
        if known is not None:
            return self.truth(known)
        if not depth or node.op not in _OPENED:
            return node
        key = (fact.number, holds, node.number)
        if key not in self._assumed:
            self._assumed[key] = node  # what refers to itself cannot be simplified
            args = tuple(self.assume(fact, holds, arg, depth - 1) for arg in node.args)
            changed = any(new is not old for new, old in zip(args, node.args, strict=True))
            self._assumed[key] = self.made(node, args) if changed else node
        return self._assumed[key]

    def made(self, node: Node, args: Iterable[Node]) -> Node:
        """The operation of `node`, which is no leaf, on other operands."""
        name = f"{node.op}_" if node.op in ("and", "or", "not") else node.op
        found: Node = getattr(self, name)(*args)
        return self.within(found, node.low, node.high)

    # --- days -----------------------------------------------------------------------------------------------------------

    def year(self, day: Node) -> Node:
        """The calendar year of a day."""
        low, high = (date.fromordinal(end + EPOCH).year for end in (day.low, day.high))
        return self._node("year", (day,), low, high)

    def month(self, day: Node) -> Node:
        """The month of a day."""
        if day.constant is not None:
            return self.const(date.fromordinal(day.low + EPOCH).month)
        return self._node("month", (day,), 1, 12)

    def day(self, day: Node) -> Node:
        """The day of the month."""
        if day.constant is not None:
            return self.const(date.fromordinal(day.low + EPOCH).day)
        return self._node("day", (day,), 1, 31)

    def day_number(self, year: Node, month: Node, day: Node) -> Node:
        """The number of a day that exists."""
        numbers = (year.constant, month.constant, day.constant)
        if None not in numbers:
            return self.const(date(year.low, month.low, day.low).toordinal() - EPOCH)
        low = date(year.low, month.low if year.low == year.high else 1, 1)
        high = date(year.high, 12, 31)
        return self._node("day_number", (year, month, day), low.toordinal() - EPOCH, high.toordinal() - EPOCH)


def _fold(items: Iterable[Node], join: Callable[[Node, Node], Node], start: Node) -> Node:
    for item in items:
        start = join(start, item)
    return start


def _constant_right(left: Node, right: Node) -> tuple[Node, Node]:
    """The operands of a symmetric operator, so that equal expressions look alike."""
    if left.constant is not None:
        return right, left
    return (left, right) if right.constant is not None else _ordered(left, right)


def _ordered(left: Node, right: Node) -> tuple[Node, Node]:
    return (left, right) if left.number <= right.number else (right, left)


def _follows(fact: Node, node: Node, *, holds: bool) -> bool | None:
    """What a fact says of a truth value: itself, and that what equals one constant equals no other."""
    if node is fact:
        return holds
    if holds and fact.op == node.op == "eq" and fact.args[0] is node.args[0]:
        one, other = fact.args[1].constant, node.args[1].constant
        return False if None not in (one, other) else None
    return None


def reachable(roots: Iterable[Node]) -> Iterator[Node]:
    """The nodes that `roots` need, operands before what uses them."""
    waiting = list(roots)
    found: dict[int, Node] = {}
    while waiting:
        node = waiting.pop()
        if node.number not in found:
            found[node.number] = node
            waiting.extend(node.args)
    return (found[number] for number in sorted(found))

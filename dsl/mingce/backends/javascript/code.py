"""The text being written: expressions with their precedence, and what is known at the place that is being written."""

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import evolve, field, frozen

from mingce.emit.names import Names
from mingce.emit.written.javascript import literal as quoted
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Expr, Fail, Fold, Rank, Ref
from mingce.ir.types import BooleanType, Scaled, Type
from mingce.ir.walk import walk
from mingce.passes.context import Context
from mingce.passes.facts import may_be_null, may_be_open

__all__ = [
    "AND_", "ATOM", "COMPARE", "EQUAL", "OR_", "SAFE", "SUM", "TERM", "TERNARY", "UNARY", "Code", "Shared", "Text", "conjuncts",
    "quoted", "wide",
]  # fmt: skip

# How tightly an expression binds, loosest first.
TERNARY, OR_, AND_, EQUAL, COMPARE, SUM, TERM, UNARY, ATOM = range(9)

SAFE: Final = 2**53 - 1
"""The largest whole number up to which JavaScript's numbers are exact."""


def wide(type_: Type, times: int = 1) -> bool:
    """Whether values of a type (or sums of so many of them) may be too large for an exact number."""
    if not isinstance(type_, Scaled):
        return False
    return type_.low is None or type_.high is None or max(-type_.low, type_.high) * times > SAFE


def conjuncts(condition: Expr) -> Iterator[Expr]:
    """The conditions that all hold where `condition` does."""
    if isinstance(condition, Apply) and condition.op == ops.AND:
        for arg in condition.args:
            yield from conjuncts(arg)
    else:
        yield condition


@frozen
class Text:
    """A JavaScript expression, how tightly it binds, and whether its number is a BigInt; None if it is no number yet.

    A constant is written as digits and takes the form that its neighbours have.
    """

    text: str
    level: int = ATOM
    big: bool | None = None

    def at(self, level: int) -> str:
        """The text where something that binds at least so tightly must stand."""
        return self.text if self.level >= level else f"({self.text})"

    @property
    def digits(self) -> bool:
        """Whether it is a constant number."""
        return self.big is None and self.text.removeprefix("-").isdigit()

    def form(self, *, big: bool, doubtful: bool = False) -> "Text":
        """The same number as a BigInt, or as a number; `doubtful`: it may be no number at all (不适用, 待定)."""
        if self.digits:
            return Text(f"{self.text}n", self.level, True) if big else evolve(self, big=False)
        if self.big is None or self.big == big:
            return self
        function = ("toBig" if big else "toNumber") if doubtful else ("BigInt" if big else "Number")
        return Text(f"{function}({self.text})", ATOM, big)


@frozen
class Shared:
    """What is the same at every place of one core."""

    context: Context
    names: Names
    null: Mapping[str, bool]
    open: Mapping[str, bool]
    applies: Mapping[str, Expr]  # definitions that have a value exactly where a condition holds
    days: dict[str, str] = field(factory=dict)  # name → text of a constant day
    helpers: set[str] = field(factory=set)


@frozen
class Code:
    """Where text is being written.  `doubt` says whether this may be a branch that is not the one to take."""

    shared: Shared
    doubt: str = "false"
    monthly: bool = False
    known: frozenset[Expr] = frozenset()
    members: Mapping[str, str] = field(factory=dict)
    shares: Mapping[Apportion, str] = field(factory=dict)  # of a 分配 over the members gone through: what keeps the amounts
    kept: Mapping[Fold | Rank, str] = field(factory=dict)  # of an aggregate or a rank: what keeps it for all members

    temps: Mapping[Expr, Text] = field(factory=dict)  # expressions whose text is written already

    def inside(self, *conditions: Expr) -> "Code":
        """The same place, where `conditions` hold."""
        return evolve(self, known=self.known | {part for condition in conditions for part in conjuncts(condition)})

    def doubtful(self) -> "Code":
        """Inside a function that is told whether there is a doubt."""
        return evolve(self, doubt="d")

    def helper(self, name: str) -> str:
        """The name of a function of the run time that not every module carries."""
        self.shared.helpers.add(name)
        return name

    def nullable(self, expr: Expr) -> bool:
        """Whether `expr` may be 不适用 at this place."""
        return may_be_null(expr, self.shared.null, _Present(self))

    def open(self, expr: Expr) -> bool:
        """Whether `expr` may be undetermined; a refusal in a branch that may not be the one to take is."""
        refused = self.doubt != "false" and any(isinstance(node, Fail) for node in walk(expr))
        return refused or may_be_open(expr, self.shared.open)

    def unsure(self, expr: Expr) -> bool:
        """Whether `expr` may be anything but a plain value."""
        return self.nullable(expr) or self.open(expr)


@frozen
class _Present:
    """The references that have a value here: tested before, or of a definition whose condition is known to hold."""

    code: Code

    def __contains__(self, ref: object) -> bool:
        if not isinstance(ref, Ref):
            return False
        if Apply(ops.APPLICABLE, (ref,), BooleanType()) in self.code.known:
            return True
        condition = self.code.shared.applies.get(ref.symbol)
        if condition is None or ref.back or self.code.monthly:
            return False
        return all(part in self.code.known for part in conjuncts(condition))

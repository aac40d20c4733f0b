"""The text being written: lines, indentation, and what is known at the place that is being written."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from attrs import define, evolve, field, frozen

from mingce.backends.python.plan import Plan
from mingce.emit.names import Names
from mingce.emit.written.python import Comment
from mingce.ir.nodes import Apply, Apportion, Expr, Fold, Rank, Ref
from mingce.ir.ops import AND
from mingce.passes.members import Join

__all__ = [
    "AND_", "ATOM", "COMPARE", "NOT_", "OR_", "SIGN", "SUM", "TERM", "TERNARY", "Code", "Kept", "Shared", "Text", "conjuncts",
]  # fmt: skip

# How tightly an expression binds, loosest first.
TERNARY, OR_, AND_, NOT_, COMPARE, SUM, TERM, SIGN, ATOM = range(9)


@frozen
class Text:
    """A Python expression, and how tightly it binds."""

    text: str
    level: int = ATOM

    def at(self, level: int) -> str:
        """The text where something that binds at least so tightly must stand."""
        return self.text if self.level >= level else f"({self.text})"

    @property
    def simple(self) -> bool:
        """Whether it may be repeated at no cost: a name or a constant."""
        constant = self.text.removeprefix("-").isdigit() or (self.text.startswith('"') and self.level == ATOM)
        return constant or self.text.isidentifier()


def conjuncts(condition: Expr) -> Iterator[Expr]:
    """The conditions that all hold where `condition` does."""
    if isinstance(condition, Apply) and condition.op == AND:
        for arg in condition.args:
            yield from conjuncts(arg)
    else:
        yield condition


@frozen
class Shared:
    """What is the same at every place of one core."""

    plan: Plan
    names: Names
    bound: frozenset[str]
    by_year: frozenset[str]  # parameters that come as a mapping from years
    null: Mapping[str, bool]
    open: Mapping[str, bool]  # which symbols may be undetermined; none if every value is decided
    applies: Mapping[str, Expr]  # definitions that have a value exactly where a condition holds
    constants: dict[str, str] = field(factory=dict)  # text of a day → its name
    helpers: set[str] = field(factory=set)
    commented: bool = False  # whether each definition says where it comes from


@frozen
class Kept:
    """The variable that keeps what a node comes to, and what it is kept by: values of members at hand outside, or the group.

    `run`: the variables of a window that goes on, its members and how many of them are done; `here`: whose window that is.
    `tied`: the equality by which members are found, and the variable that has them by their value.
    """

    name: str
    refs: tuple[Ref, ...] = ()
    run: tuple[str, str] | None = None
    here: str | None = None
    tied: tuple[Join, str] | None = None


@define
class Code:
    """Where text is being written.  A block inside sees what is known outside; what it finds out ends with it."""

    shared: Shared
    lines: list[str] = field(factory=list)
    depth: int = 1
    year: str = "year"
    in_loop: bool = False
    place: int = 0  # of the definition being printed, in the program's order
    monthly: bool = False
    target: str = "value"
    base: dict[Expr, Text] = field(factory=dict)  # named for all definitions of the year
    temps: dict[Expr, Text] = field(factory=dict)
    known: frozenset[Expr] = frozenset()
    present: frozenset[Ref] = frozenset()
    members: Mapping[str, str] = field(factory=dict)
    shares: Mapping[Apportion, str] = field(factory=dict)  # of a 分配 over the members gone through: the variable that keeps them
    kept: Mapping[Fold | Rank, "Kept"] = field(factory=dict)  # what is not found for each member again

    def write(self, line: str | Comment) -> None:
        """One line of text."""
        self.lines.append("    " * self.depth + (line.text if isinstance(line, Comment) else line))

    @contextmanager
    def block(self, head: str | None = None, *known: Expr) -> Iterator["Code"]:
        """Lines further in, below `head`, where `known` hold."""
        if head is not None:
            self.write(head)
        inner = self.inside(*known)
        start = len(self.lines)
        yield inner
        inner.close(start)

    def close(self, start: int) -> None:
        """Say that nothing happens where the lines since `start` do nothing."""
        if all(line.lstrip().startswith("#") for line in self.lines[start:]):
            self.write("pass")

    def inside(self, *known: Expr) -> "Code":
        """The same text, further in, where `known` hold."""
        found = frozenset(part for condition in known for part in conjuncts(condition))
        return evolve(self, depth=self.depth + 1, temps=dict(self.temps), known=self.known | found, present=self.present)

    def trial(self, *known: Expr) -> "Code":
        """A place further in whose lines are kept apart, to be taken over or not."""
        return evolve(self.inside(*known), lines=[])

    def knowing(self, condition: Expr) -> "Code":
        """The same place, where `condition` holds as well."""
        return evolve(self, known=self.known | {condition})

    def knows(self, condition: Expr) -> bool:
        """Whether `condition` is known to hold here."""
        return all(part in self.known for part in conjuncts(condition))

    def helper(self, name: str) -> str:
        """The name of a function of the run time, which the module will carry."""
        self.shared.helpers.add(name)
        return name

    def fresh(self) -> str:
        """A name for a passing value."""
        return self.shared.names.fresh(f"{self.target}_part")

    def atom(self, text: Text) -> Text:
        """The same value under a name, so that it can be used twice."""
        if text.simple:
            return text
        name = self.fresh()
        self.write(f"{name} = {text.text}")
        return Text(name)

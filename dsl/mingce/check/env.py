"""Where an expression stands: the scope, the member at hand, and what its own name means inside a stock's effects."""

from attrs import evolve, frozen

from mingce.check.scope import Entry, Scope
from mingce.diagnostics.model import Sink
from mingce.ir.nodes import Expr
from mingce.ir.type_names import type_name
from mingce.ir.types import BooleanType, DateType, EnumType, Number, TextType, Type, YearType

__all__ = ["BOOLEAN", "DATE", "TEXT", "YEAR", "Env", "describe", "same_unit"]

BOOLEAN = BooleanType()
DATE = DateType()
YEAR = YearType()
TEXT = TextType()


@frozen
class Env:
    """The surroundings of an expression.

    `collection`: its names are those of one member of that list; `outer`: and, after them, those of the members of other lists
    at hand, the innermost first.  `stock`: inside the effects of an 激励 or 扣减 its own name
    means the amount before the effect.  `monthly`: it is evaluated every month.
    """

    scope: Scope
    dated: frozenset[str]  # collections whose members are dated
    collection: str | None = None
    outer: tuple[str, ...] = ()
    stock: tuple[str, Expr] | None = None
    monthly: bool = False

    @property
    def sink(self) -> Sink:
        """Where findings go."""
        return self.scope.sink

    def inside(self, collection: str) -> "Env":
        """The surroundings of an expression about a member of `collection`."""
        around = (self.collection, *self.outer)
        return evolve(self, collection=collection, outer=tuple(one for one in around if one not in (None, collection)))

    @property
    def lists(self) -> tuple[str, ...]:
        """The lists of which a member is at hand, the innermost first."""
        return (*((self.collection,) if self.collection else ()), *self.outer)

    def find(self, name: str) -> Entry | None:
        """The entry of a name: of the innermost member that has it, else of the record."""
        for collection in self.lists:
            entry = self.scope.find(name, collection)
            if entry is not None and entry.collection == collection:
                return entry
        return self.scope.find(name)


def same_unit(one: Type, two: Type) -> bool:
    """Whether both are numbers of one unit."""
    return isinstance(one, Number) and isinstance(two, Number) and one.unit == two.unit


def describe(type_: Type) -> str:
    """A type in the drafter's words, within a message."""
    return f"类别“{type_.name}”" if isinstance(type_, EnumType) else type_name(type_)

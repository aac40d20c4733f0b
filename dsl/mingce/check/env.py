"""Where an expression stands: the scope, the member at hand, and what its own name means inside a stock's effects."""

from attrs import evolve, frozen

from mingce.check.scope import Scope
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

    `collection`: its names are those of one member of that list.  `stock`: inside the effects of an 激励 or 扣减 its own name
    means the amount before the effect.  `monthly`: it is evaluated every month.
    """

    scope: Scope
    dated: frozenset[str]  # collections whose members are dated
    collection: str | None = None
    stock: tuple[str, Expr] | None = None
    monthly: bool = False

    @property
    def sink(self) -> Sink:
        """Where findings go."""
        return self.scope.sink

    def inside(self, collection: str) -> "Env":
        """The surroundings of an expression about a member of `collection`."""
        return evolve(self, collection=collection)


def same_unit(one: Type, two: Type) -> bool:
    """Whether both are numbers of one unit."""
    return isinstance(one, Number) and isinstance(two, Number) and one.unit == two.unit


def describe(type_: Type) -> str:
    """A type in the drafter's words, within a message."""
    return f"类别“{type_.name}”" if isinstance(type_, EnumType) else type_name(type_)

"""Where a value stands, and all values of one run."""

from collections.abc import Hashable, Mapping
from typing import Any

from attrs import field, frozen

from mingce.ir.program import Collection, Definition, Input, Parameter, Period, Program, Reading
from mingce.ir.record import Facts, Record
from mingce.ir.values import Value

__all__ = ["Index", "Item", "Key", "MemberField", "Run", "Scope", "index_of"]


@frozen
class Scope:
    """The period being computed and the members at hand.

    `month` is None outside monthly definitions.  `at` holds, for each collection with a member at hand, its id and the index
    of the member in the list as given, the innermost first.  `doubt`: inside a branch that may not be the one to take.
    """

    year: int
    month: int | None = None
    at: tuple[tuple[str, int], ...] = ()
    doubt: bool = False

    def index(self, collection: str) -> int:
        """The index of the member at hand of `collection`; the verifier has proved that there is one."""
        for other, index in self.at:
            if other == collection:
                return index
        raise KeyError(collection)

    def member(self, collection: str, index: int) -> "Scope":
        """The same period with that member at hand."""
        others = tuple(entry for entry in self.at if entry[0] != collection)
        return Scope(self.year, self.month, ((collection, index), *others), self.doubt)


# A value by its symbol and the scope it was computed in: with a month only if monthly, with a member only if of a collection.
Key = tuple[str, Scope]


@frozen
class MemberField:
    """A field of the members of a collection."""

    input: Input
    collection: str


Item = Input | MemberField | Parameter | Reading | Definition


@frozen
class Index:
    """The program by id: what each symbol is, and the collections."""

    items: Mapping[str, Item]
    collections: Mapping[str, Collection]


def index_of(program: Program) -> Index:
    """The index of `program`."""
    items: dict[str, Item] = {item.symbol.id: item for item in program.inputs}
    for collection in program.collections:
        items |= {item.symbol.id: MemberField(item, collection.symbol.id) for item in collection.fields}
    items |= {item.symbol.id: item for item in program.parameters}
    items |= {item.symbol.id: item for item in program.readings}
    items |= {item.symbol.id: item for item in program.definitions}
    return Index(items, {collection.symbol.id: collection for collection in program.collections})


@frozen
class Run:
    """Everything one run knew and found out: explanations are read off it.

    `outputs` are the ids asked for, `definitions` all that they need, in order of evaluation.  `values` has a value for every
    definition in every scope it was computed in.  `kept` is what the lists remember of what is the same for many members, so that
    nothing is gone through once for each of them; it begins empty wherever the facts are others.
    """

    program: Program
    record: Record
    facts: Facts
    outputs: tuple[str, ...]
    definitions: tuple[Definition, ...]
    index: Index
    values: dict[Key, Value]
    kept: dict[Hashable, Any] = field(factory=dict, repr=False, eq=False)

    def key(self, definition: Definition, year: int | None = None, month: int | None = None, member: int | None = None) -> Key:
        """The key of a definition's value: by default in the year evaluated, and in December if it is monthly."""
        at = () if definition.collection is None or member is None else ((definition.collection, member),)
        in_month = (month or 12) if definition.period is Period.MONTHLY else None
        return definition.symbol.id, Scope(self.facts.year if year is None else year, in_month, at)

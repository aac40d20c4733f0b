"""What tells a slip from a wrong word: characters that sound or look like those of a policy's names, and their old forms.

Generated programs carry these, so that they guess at a misspelt name as `mingce run` does.
"""

from collections.abc import Iterable, Iterator

from attrs import frozen

from mingce.diagnostics import lookalikes, sounds
from mingce.ir.program import Input, Parameter, Program, Reading
from mingce.ir.types import EnumType

__all__ = ["Confusable", "confusable"]

_OF_PERIODS = "0123456789年_-"


@frozen
class Confusable:
    """Groups of characters that are taken for one another, and pairs of a traditional and a simplified form."""

    alike: tuple[str, ...]
    old: tuple[str, ...]


def confusable(program: Program, keys: Iterable[str]) -> Confusable:
    """Those for the names of the policy and for `keys`, which every record may have."""
    letters = {letter for word in (*keys, _OF_PERIODS, *_names(program)) for letter in lookalikes.fold(word)}
    alike = tuple(group for group in (*lookalikes.groups(), *sounds.groups()) if letters & set(group))
    return Confusable(alike, tuple(pair for pair in lookalikes.pairs() if pair[1] in letters))


def _names(program: Program) -> Iterator[str]:
    """All that a name in a record may have been meant for."""
    items: list[Input | Parameter | Reading] = [*program.inputs, *program.parameters, *program.readings]
    for collection in program.collections:
        yield from (collection.symbol.id, collection.symbol.name)
        items += collection.fields
    for item in items:
        yield from (item.symbol.alias, item.symbol.name)
        if isinstance(item.type, EnumType):
            yield from (word for member in item.type.members for word in (member.alias, member.name))

"""Names for symbols in generated text: readable, never reserved, never the same for two symbols."""

import keyword
import re
from typing import Final

from attrs import define, field

__all__ = ["PYTHON_RESERVED", "Names", "identifier"]

PYTHON_RESERVED: Final = frozenset((
    *keyword.kwlist, *keyword.softkwlist, "date", "range", "zip", "len", "list", "dict", "tuple", "int", "str", "bool", "print", "max",
    "min", "sum", "abs", "round", "float", "object", "type", "set", "id", "iter", "next", "sorted",
))  # fmt: skip


def identifier(text: str) -> str:
    """`text` as an ASCII identifier: what cannot stand in one becomes an underscore."""
    cleaned = re.sub(r"[^0-9A-Za-z_]+", "_", text).strip("_") or "value"
    return f"v_{cleaned}" if cleaned[0].isdigit() else cleaned


@define
class Names:
    """Hands out names; the same key always gets the same name."""

    reserved: frozenset[str]
    taken: dict[str, str] = field(factory=dict, init=False)
    used: set[str] = field(factory=set, init=False)
    numbers: dict[str, int] = field(factory=dict, init=False)  # the last that was put behind a name

    def of(self, key: str, wish: str | None = None) -> str:
        """The name of `key`; at its first use the nearest free name to `wish` (by default, to the key)."""
        if key not in self.taken:
            self.taken[key] = self.fresh(key if wish is None else wish)
        return self.taken[key]

    def fresh(self, wish: str) -> str:
        """A name that nothing has yet."""
        base = identifier(wish)
        number = self.numbers.get(base, 0) + 1
        name = base if number == 1 else f"{base}_{number}"
        while name in self.reserved or name in self.used:
            number += 1
            name = f"{base}_{number}"
        self.used.add(name)
        self.numbers[base] = number
        return name

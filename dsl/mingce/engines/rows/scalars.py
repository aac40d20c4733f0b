"""A single value of a record or a table.

How it is read is written once for `mingce run` and for generated modules, in `backends.python.values`; here it gets the types of
the language, and cells, where everything is text.
"""

from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Final

from mingce.backends.python import values
from mingce.backends.python.schema import type_field
from mingce.backends.python.values import Field, did_you_mean, shown
from mingce.backends.python.values import digits_of as plain
from mingce.ir.types import Type
from mingce.ir.values import PolicyError, Value

__all__ = ["Cell", "Place", "did_you_mean", "in_range", "plain", "read_scalar", "scalar", "shown"]

_TRUE: Final = frozenset({"是", "true", "1"})
_FALSE: Final = frozenset({"否", "false", "0"})


class Cell(str):
    """Text from a table or from the command line, where everything is text and 是 or 1 may stand for true."""

    __slots__ = ()


class Place(values.Place):
    """Which value is read: the symbol id for programs, and words for people (`2025年参保状态`)."""

    __slots__ = ()

    def error(self, code: str, message: str) -> PolicyError:
        """Why the value is refused; the message goes on after its name in quotes."""
        return PolicyError(code, f"“{self.name}”{message}", self.field)


def scalar(kind: Type, raw: object, place: Place) -> Value:
    """The value of type `kind` that `raw` stands for; a PolicyError where it stands for none."""
    return read_scalar(_field(kind), raw, place)


def read_scalar(item: Field, raw: object, place: values.Place) -> Value:
    """The value of that field; the error of the place where `raw` stands for none."""
    if item.kind == "truth" and isinstance(raw, Cell):
        text = raw.strip().lower()
        if text in _TRUE or text in _FALSE:
            return text in _TRUE
        raise place.error("wrong-type", f"应当是“是”或“否”（也可写 true、false、1、0），实际是{shown(raw)}")
    value: Value = values.scalar(item, raw, place)
    return Fraction(value) if item.kind == "number" else value  # type: ignore[arg-type]


def in_range(value: Value, low: Fraction | date | int | None, high: Fraction | date | int | None, place: Place) -> Value:
    """`value`, if it lies between the ends, which are included."""
    found: Value = values.in_range(value, low, high, place)
    return found


@lru_cache(maxsize=256)
def _field(kind: Type) -> Field:
    return type_field(kind)

"""JSON that keeps numbers exact: decimals are read as `Decimal` and written digit by digit, never through binary floats."""

import json
import re
from datetime import date
from decimal import Decimal
from json.encoder import encode_basestring
from typing import Final

__all__ = ["Repeated", "decoder", "write"]

# Python refuses to turn longer runs of digits into an int; as decimals they are cheap, and refused later by their size.
_LONG: Final = 300
# No decimal holds an exponent of 20 digits; whatever has 16 is refused by its size, so 15 nines stand for it.
_BEYOND: Final = re.compile(r"(?<=[eE])([+-]?)0*[1-9]\d{15,}$", re.ASCII)


class Repeated(dict[str, object]):
    """An object in which a key stands twice; `key` is the first such key."""

    __slots__ = ("key",)

    def __init__(self, pairs: list[tuple[str, object]], key: str) -> None:
        super().__init__(pairs)
        self.key = key


def decoder() -> json.JSONDecoder:
    """A decoder that keeps decimals exact and remembers keys that stand twice.  NaN and Infinity become decimals, too."""
    return json.JSONDecoder(object_pairs_hook=_object, parse_float=_decimal, parse_int=_integer, parse_constant=Decimal)


def write(value: object) -> str:
    """JSON text of plain data: None, bool, int, Decimal, str, date, dicts and sequences of them."""
    match value:
        case str():
            return _string(value)
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case Decimal():
            return format(value, "f")
        case dict():
            return "{" + ", ".join([f"{_string(str(key))}: {write(item)}" for key, item in value.items()]) + "}"
        case list() | tuple():
            return "[" + ", ".join([write(item) for item in value]) + "]"
        case date():
            return f'"{value.isoformat()}"'
        case _:
            raise TypeError(f"not plain data: {type(value).__name__}")


def _string(text: str) -> str:
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            # Half of a surrogate pair is not text that can be encoded; it stays an escape, as it was given.
            return json.dumps(text)
    return encode_basestring(text)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    seen: set[str] = set()
    for key, _ in pairs:
        if key in seen:
            return Repeated(pairs, key)
        seen.add(key)
    return found


def _integer(digits: str) -> int | Decimal:
    return int(digits) if len(digits) <= _LONG else Decimal(digits)


def _decimal(digits: str) -> Decimal:
    """A decimal; an exponent beyond those that there are becomes a huge one, which is refused later for its size."""
    return Decimal(digits if len(digits) < len("1e") + 16 else _BEYOND.sub(rf"\g<1>{'9' * 15}", digits))

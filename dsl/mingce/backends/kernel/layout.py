"""What a kernel reads and writes, and in which bytes."""

from enum import Enum
from types import MappingProxyType
from typing import Final

from attrs import frozen

from mingce.flat.graph import Cell

__all__ = ["DIGITS", "GROUP", "Kernel", "Slot", "Storage", "Stored", "width"]

GROUP: Final = 64
"""Rows computed at once: a bitmap of so many rows is one 64-bit integer, and a column of bytes one cache line."""

DIGITS: Final = MappingProxyType({32: 9, 64: 18})
"""Decimal digits that a column of decimals of so many bits may have."""

_WIDTHS: Final = (8, 16, 32, 64)


class Storage(Enum):
    """How the values of an input column lie in memory: a bit each, or a signed integer of so many bits (truth: a byte not 0)."""

    BIT = "bit"
    TRUTH = "truth"
    I8 = "i8"
    I16 = "i16"
    I32 = "i32"
    I64 = "i64"

    @property
    def bits(self) -> int:
        """Bits of a value."""
        return {"bit": 1, "truth": 8}.get(self.value) or int(self.value[1:])


@frozen
class Slot:
    """An input of the kernel: the values of a cell, and after them a bitmap of the rows that have one, if `nullable`."""

    cell: Cell
    storage: Storage
    nullable: bool


@frozen
class Stored:
    """An output of the kernel: a `part` of a result, and the bits of one value (1: a bitmap).

    value: numbers count units of 10 to the power of -`places`; days, years and members of a 类别 as in a flat program.
    valid: whether there is a value, neither 不适用 nor open.  why: the reasons why it is open.  fault (of no symbol): see
    `Kernel`.
    """

    symbol: str
    part: str
    bits: int
    places: int = 0


@frozen
class Kernel:
    """A kernel: `text` defines `i64 @kernel(i64 first, i64 last, ptr inputs, ptr outputs)` for the groups from first to last.

    The result is 0 if no row has an error; else bit n is set if row n of some group has one.

    `inputs` points to an array of pointers, two for each slot (the second null where the slot is not nullable); `outputs` to one
    with a pointer for each output.  Buffers hold whole groups, those of outputs aligned to 64 bytes.  A kernel made to diagnose has
    one output, `fault`: for each row the number of its first error, those of slots from 1, then those of the flat program's faults;
    0 if none.
    """

    text: str
    inputs: tuple[Slot, ...]
    outputs: tuple[Stored, ...]


def width(low: int, high: int) -> int:
    """Bits of the narrowest signed integer that holds a range; OverflowError where 64 do not."""
    for bits in _WIDTHS:
        if low >= -(1 << (bits - 1)) and high < 1 << (bits - 1):
            return bits
    raise OverflowError

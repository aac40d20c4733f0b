"""Buffers that kernels read and write: whole groups of rows, those written aligned to cache lines."""

import ctypes
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from itertools import accumulate

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray

from mingce.backends.kernel import GROUP, Kernel, Storage
from mingce.engines.columns.machine import Addresses, Compiled, addresses
from mingce.engines.columns.pool import POOL
from mingce.flat.graph import Cell

__all__ = ["Bound", "Bytes", "Call", "Column", "allocate", "bind", "bitmap_of", "truths_of"]

Bytes = NDArray[np.uint8]


@frozen(eq=False)
class Column:
    """An input column: its values as bytes in that storage, and a bitmap of the rows that have one (None: all)."""

    storage: Storage
    values: Bytes
    valid: Bytes | None = None

    @cached_property
    def addresses(self) -> tuple[int, int]:
        """Where the values begin, and the bitmap (0 without one)."""
        return self.values.ctypes.data, 0 if self.valid is None else self.valid.ctypes.data


def allocate(kernel: Kernel, rows: int) -> tuple[tuple[Bytes, ...], bool]:
    """Buffers for the results of so many rows, side by side in one block of the pool; and whether it was in use before."""
    groups = -(-rows // GROUP) * GROUP
    sizes = [-(-_size(groups, stored.bits) // GROUP) * GROUP for stored in kernel.outputs]
    block, used = POOL.take(sum(sizes))
    return tuple(block[end - size : end] for size, end in zip(sizes, accumulate(sizes), strict=True)), used


def _size(rows: int, bits: int) -> int:
    return rows * bits // 8


@frozen(eq=False)
class Call:
    """A kernel with the columns that it reads and the buffers that it writes, to be called once or again and again."""

    compiled: Compiled
    full: int
    whole: tuple[Addresses, Addresses]
    rest: tuple[Addresses, Addresses] | None
    mask_of_rest: int
    _kept: tuple[object, ...] = field(repr=False)

    def __call__(self, workers: Sequence[ThreadPoolExecutor] = ()) -> bool:
        """Compute all rows, in as many threads as there are workers, and this one; whether any row has an error."""
        parts = len(workers) + 1
        waiting = [
            worker.submit(self.compiled, self.full * n // parts, self.full * (n + 1) // parts, *self.whole)
            for n, worker in enumerate(workers)
        ]
        wrong = self.compiled(self.full * (parts - 1) // parts, self.full, *self.whole)
        if self.rest is not None:
            wrong |= self.compiled(0, 1, *self.rest) & self.mask_of_rest
        for future in waiting:
            wrong |= future.result()
        return wrong != 0


@frozen(eq=False)
class Bound:
    """A kernel with the columns that it reads."""

    compiled: Compiled
    rows: int
    _whole: Addresses
    _rest: Addresses | None
    _kept: tuple[object, ...] = field(repr=False)

    def into(self, outputs: Sequence[Bytes]) -> Call:
        """The call that writes these buffers."""
        full, more = divmod(self.rows, GROUP)
        written = [buffer.__array_interface__["data"][0] for buffer in outputs]
        rest = None
        if self._rest is not None:
            stored = zip(written, self.compiled.kernel.outputs, strict=True)
            rest = (self._rest, addresses([address + _size(full * GROUP, item.bits) for address, item in stored]))
        return Call(self.compiled, full, (self._whole, addresses(written)), rest, (1 << more) - 1, (self, outputs))


def bind(compiled: Compiled, columns: Mapping[Cell, Column], rows: int) -> Bound:
    """The kernel for so many rows of these columns."""
    given = [columns[slot.cell] for slot in compiled.kernel.inputs]
    inputs = [address for column in given for address in column.addresses]
    full, more = divmod(rows, GROUP)
    copies, rest = None, None
    if more:
        sizes = [bits for column in given for bits in (column.storage.bits, 1)]
        copies, copied = _copies(inputs, sizes, full * GROUP, more)
        rest = addresses(copied)
    return Bound(compiled, rows, addresses(inputs), rest, (given, copies))


def _copies(inputs: Sequence[int], sizes: Sequence[int], start: int, count: int) -> tuple[Bytes, list[int]]:
    """The last group, which has fewer rows: copies of its columns, since nothing may be read beyond their end."""
    copies = np.zeros(_size(GROUP, sum(sizes)), np.uint8)
    place, copied = copies.ctypes.data, list[int]()
    for address, bits in zip(inputs, sizes, strict=True):
        if address:
            ctypes.memmove(place, address + _size(start, bits), -(-count * bits // 8))
        copied.append(place if address else 0)
        place += _size(GROUP, bits)
    return copies, copied


def bitmap_of(truths: NDArray[np.bool_]) -> Bytes:
    """A bitmap, the first row in the lowest bit."""
    return np.packbits(truths, bitorder="little")


def truths_of(bitmap: Bytes, rows: int) -> NDArray[np.bool_]:
    """The truth value of each row."""
    return np.unpackbits(bitmap, count=rows, bitorder="little").astype(np.bool_)

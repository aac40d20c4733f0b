"""Buffers that kernels read and write: whole groups of rows, those written aligned to cache lines."""

import ctypes
import mmap
import sys
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache, cached_property
from typing import Final

import numpy as np
import pyarrow as pa
from attrs import frozen
from numpy.typing import NDArray

from mingce.backends.kernel import GROUP, Kernel, Storage
from mingce.engines.columns.machine import Compiled
from mingce.flat.graph import Cell

__all__ = ["Bytes", "Column", "allocate", "bitmap_of", "run_kernel", "truths_of"]

Bytes = NDArray[np.uint8]


_LARGE_PAGE: Final = 1 << 21


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


def allocate(kernel: Kernel, rows: int) -> tuple[Bytes, ...]:
    """Buffers for the results of so many rows.

    They come from Arrow's pool, which aligns them, and gives the memory of results that nobody keeps to the next: pages that the
    system has not handed out before cost more than computing what goes into them.
    """
    groups = -(-rows // GROUP) * GROUP
    return tuple(_buffer(_size(groups, stored.bits)) for stored in kernel.outputs)


def _buffer(size: int) -> Bytes:
    buffer = pa.allocate_buffer(size)
    if size >= _LARGE_PAGE and sys.platform == "linux":
        # Asked for large pages, the system hands out memory faster, and the processor finds it faster.
        first = -(-buffer.address // _LARGE_PAGE) * _LARGE_PAGE
        count = (buffer.address + size - first) // _LARGE_PAGE
        if count > 0:
            _madvise()(first, count * _LARGE_PAGE, mmap.MADV_HUGEPAGE)
    return np.frombuffer(buffer, np.uint8)


@cache
def _madvise() -> Callable[[int, int, int], int]:
    function: Callable[[int, int, int], int] = ctypes.CDLL(None).madvise
    function.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)  # type: ignore[attr-defined]
    return function


def _size(rows: int, bits: int) -> int:
    return rows * bits // 8


def run_kernel(
    compiled: Compiled,
    columns: Mapping[Cell, Column],
    rows: int,
    outputs: Sequence[Bytes],
    workers: Sequence[ThreadPoolExecutor] = (),
) -> bool:
    """Compute so many rows into `outputs`, in as many threads as there are workers, and this one; whether any row has an error."""
    full = rows // GROUP
    given = [columns[slot.cell] for slot in compiled.kernel.inputs]
    inputs = [address for column in given for address in column.addresses]
    written = [buffer.ctypes.data for buffer in outputs]
    ends = [full * n // (len(workers) + 1) for n in range(len(workers) + 2)]
    waiting = [worker.submit(compiled, ends[n], ends[n + 1], inputs, written) for n, worker in enumerate(workers)]
    wrong = compiled(ends[-2], full, inputs, written) != 0
    for future in waiting:
        wrong |= future.result() != 0
    if rows % GROUP:
        places = [address + _size(full * GROUP, stored.bits) for address, stored in zip(written, compiled.kernel.outputs, strict=True)]
        wrong |= _run_rest(compiled, given, rows, places)
    return wrong


def _run_rest(compiled: Compiled, given: Sequence[Column], rows: int, written: Sequence[int]) -> bool:
    """The last group, which has fewer rows: from copies, since nothing may be read beyond the end of a column."""
    start, count = rows // GROUP * GROUP, rows % GROUP
    sizes = [bits for column in given for bits in (column.storage.bits, 1)]
    copies = np.zeros(_size(GROUP, sum(sizes)), np.uint8)
    place, inputs = copies.ctypes.data, list[int]()
    for address, bits in zip((address for column in given for address in column.addresses), sizes, strict=True):
        if address:
            ctypes.memmove(place, address + _size(start, bits), -(-count * bits // 8))
        inputs.append(place if address else 0)
        place += _size(GROUP, bits)
    return compiled(0, 1, inputs, written) & ((1 << count) - 1) != 0


def bitmap_of(truths: NDArray[np.bool_]) -> Bytes:
    """A bitmap, the first row in the lowest bit."""
    return np.packbits(truths, bitorder="little")


def truths_of(bitmap: Bytes, rows: int) -> NDArray[np.bool_]:
    """The truth value of each row."""
    return np.unpackbits(bitmap, count=rows, bitorder="little").astype(np.bool_)

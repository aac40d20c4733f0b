"""Buffers that kernels read and write: whole groups of rows, those written aligned to cache lines."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from mingce.backends.kernel import GROUP, Kernel, Storage, Stored
from mingce.engines.columns.machine import Compiled
from mingce.flat.graph import Cell

__all__ = ["Bytes", "Column", "allocate", "bitmap_of", "run_kernel", "truths_of"]

Bytes = NDArray[np.uint8]


@frozen(eq=False)
class Column:
    """An input column: its values as bytes in that storage, and a bitmap of the rows that have one (None: all)."""

    storage: Storage
    values: Bytes
    valid: Bytes | None = None


def allocate(kernel: Kernel, rows: int) -> tuple[Bytes, ...]:
    """Buffers for the results of so many rows."""
    return tuple(_aligned(_size(-(-rows // GROUP) * GROUP, stored.bits)) for stored in kernel.outputs)


def _size(rows: int, bits: int) -> int:
    return rows * bits // 8


def _aligned(size: int) -> Bytes:
    raw = np.empty(size + GROUP, np.uint8)
    start = -raw.ctypes.data % GROUP
    return raw[start : start + size]


def run_kernel(
    compiled: Compiled, columns: Mapping[Cell, Column], rows: int, outputs: Sequence[Bytes], workers: Sequence[ThreadPoolExecutor] = ()
) -> None:
    """Compute so many rows into `outputs`, in as many threads as there are workers, and this one."""
    kernel = compiled.kernel
    full = rows // GROUP
    given = [columns[slot.cell] for slot in kernel.inputs]
    inputs = [address for column in given for address in _addresses(column)]
    written = [buffer.ctypes.data for buffer in outputs]
    ends = [full * n // (len(workers) + 1) for n in range(len(workers) + 2)]
    waiting = [worker.submit(compiled, ends[n], ends[n + 1], inputs, written) for n, worker in enumerate(workers)]
    compiled(ends[-2], full, inputs, written)
    for future in waiting:
        future.result()
    if rows % GROUP:
        _run_rest(compiled, given, rows, outputs)


def _addresses(column: Column) -> tuple[int, int]:
    return column.values.ctypes.data, 0 if column.valid is None else column.valid.ctypes.data


def _run_rest(compiled: Compiled, given: Sequence[Column], rows: int, outputs: Sequence[Bytes]) -> None:
    """The last group, which has fewer rows: from copies, since nothing may be read beyond the end of a column."""
    full = rows // GROUP
    kept: list[Bytes] = []
    inputs: list[int] = []
    for column in given:
        for values, bits in ((column.values, column.storage.bits), (column.valid, 1)):
            if values is None:
                inputs.append(0)
                continue
            rest = np.zeros(_size(GROUP, bits), np.uint8)
            start = _size(full * GROUP, bits)
            part = values[start : start + len(rest)]
            rest[: len(part)] = part
            kept.append(rest)
            inputs.append(rest.ctypes.data)
    places = [buffer.ctypes.data + _size(full * GROUP, stored.bits) for buffer, stored in _pairs(compiled.kernel, outputs)]
    compiled(0, 1, inputs, places)


def _pairs(kernel: Kernel, outputs: Sequence[Bytes]) -> Iterator[tuple[Bytes, Stored]]:
    return zip(outputs, kernel.outputs, strict=True)


def bitmap_of(truths: NDArray[np.bool_]) -> Bytes:
    """A bitmap, the first row in the lowest bit."""
    return np.packbits(truths, bitorder="little")


def truths_of(bitmap: Bytes, rows: int) -> NDArray[np.bool_]:
    """The truth value of each row."""
    return np.unpackbits(bitmap, count=rows, bitorder="little").astype(np.bool_)

"""Why rows were refused, in the words of a record: each distinct value is looked at once."""

from collections.abc import Iterator, Mapping

import numpy as np
import pyarrow as pa
from attrs import frozen
from numpy.typing import NDArray

from mingce.backends.kernel import Kernel
from mingce.engines.columns.natural import encoded, natural
from mingce.engines.rows.scalars import Place, in_range, scalar, shown
from mingce.flat.graph import Cell
from mingce.flat.table import Fault
from mingce.ir.program import Input
from mingce.ir.values import PolicyError

__all__ = ["RowError", "row_errors"]


@frozen
class RowError:
    """A row that cannot be computed: its place in the table, and why."""

    row: int
    error: PolicyError


def row_errors(
    kernel: Kernel,
    faults: tuple[Fault, ...],
    inputs: Mapping[str, Input],
    arrays: Mapping[Cell, pa.Array],
    numbers: NDArray[np.signedinteger],
) -> tuple[RowError, ...]:
    """The errors of rows, in order, from what a kernel made to diagnose says of each."""
    found: list[RowError] = []
    for number in np.unique(numbers[numbers > 0]).tolist():
        rows = np.flatnonzero(numbers == number)
        place = number - 1 - len(kernel.inputs)
        if place >= 0:
            found += (RowError(row, faults[place].error) for row in rows.tolist())
        else:
            cell = kernel.inputs[number - 1].cell
            found += _refused(inputs[cell.symbol], cell, arrays[cell].take(pa.array(rows)), rows)
    return tuple(sorted(found, key=lambda error: error.row))


def _refused(item: Input, cell: Cell, values: pa.Array, rows: NDArray[np.intp]) -> Iterator[RowError]:
    known = encoded(values)
    places = known.indices.cast(pa.int64()).to_numpy()
    errors = {place: _refusal(item, cell, natural(known.dictionary, place)) for place in np.unique(places).tolist()}
    return (RowError(row, errors[place]) for row, place in zip(rows.tolist(), places.tolist(), strict=True))


def _refusal(item: Input, cell: Cell, raw: object) -> PolicyError:
    """Why a value was refused."""
    place = Place(item.symbol.id, f"{cell.period}{item.symbol.name}")
    try:
        in_range(scalar(item.type, raw, place), item.low, item.high, place)
    except PolicyError as error:
        return error
    # An input that may be any number: records hold more digits than columns.
    return place.error("out-of-range", f"的数字过大：按列计算的数最多 64 位，实际是{shown(raw)}")

"""Long tables, with a row for each person and year: turned into tables with a row for each person and a column for each year."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from attrs import field, frozen
from numpy.typing import NDArray

from mingce.engines.columns.engine import RowError
from mingce.engines.columns.natural import encoded
from mingce.engines.columns.shape import Shape
from mingce.engines.columns.table import Years, row_years
from mingce.ir.program import Input, Period, Program
from mingce.ir.values import PolicyError

__all__ = ["Persons", "long_columns", "no_year", "persons", "wide_names"]

_NO_ID: Final = PolicyError("missing-id", "没有编号（id）：每人逐年一行的表要靠编号认出是谁", "id")

Rows = NDArray[np.int64]


@frozen(eq=False)
class Persons:
    """The persons of a long table, in the order in which they first appear.

    `batch` has a row for each; `errors` are those of persons whose rows do not agree; `codes` tells for each row of the long
    table which person it is about.
    """

    batch: pa.RecordBatch
    errors: tuple[RowError, ...]
    codes: Rows = field(repr=False)


def long_columns(program: Program, names: Iterable[str]) -> Mapping[str, str]:
    """Columns of yearly inputs that do not name a year, with the alias of the input; a table that has any is long."""
    yearly = {word: item for item in program.inputs if item.period is Period.YEARLY for word in _words(item)}
    plain = {name: unicodedata.normalize("NFKC", name).strip() for name in names}
    found = {name: yearly[word].symbol.alias for name, word in plain.items() if word in yearly}
    twice = next((name for name, alias in found.items() if [*found.values()].count(alias) > 1), None)
    if twice is not None:
        same = [name for name, alias in found.items() if alias == found[twice]]
        raise PolicyError("duplicate-field", f"列“{same[0]}”和列“{same[1]}”给出的是同一项，只能有一列", same[1])
    return found


def _words(item: Input) -> tuple[str, str]:
    return item.symbol.name, item.symbol.alias


def no_year(shape: Shape) -> PolicyError:
    """Why a long table cannot be taken: it does not say who, or when."""
    if shape.id is None:
        return PolicyError("missing-id", "每人逐年一行的表要有“编号”（id）列，用来认出各行是谁的", "id")
    return PolicyError("missing-year", "每人逐年一行的表要有“年度”（year）列，写明各行是哪一年的", "year")


def wide_names(columns: Mapping[str, str], years: Iterable[int]) -> list[str]:
    """The names of the columns that those of a long table become, for these years."""
    return [f"{alias}_{year}" for year in years for alias in columns.values()]


def persons(batch: pa.RecordBatch, shape: Shape, columns: Mapping[str, str], years: Iterable[int], last: int) -> Persons:
    """The persons of a long table (tidied), up to the year `last`; rows of later years are left out.

    `shape` names the columns that say who and when; `columns` are those of `long_columns`; `years` those that get columns.
    """
    assert shape.id is not None
    assert shape.year is not None
    codes, firsts = _codes(batch.column(shape.id))
    told = row_years(batch.column(shape.year), batch.num_rows, None)
    used = (told.values != 0) & (told.values <= last)
    errors: dict[int, PolicyError] = {}
    made: dict[str, pa.Array] = {shape.id: batch.column(shape.id).take(pa.array(firsts))}
    for name in shape.cells.values():
        made[name], differing = _once(batch.column(name), codes, used, len(firsts))
        error = PolicyError("conflicting-values", f"同一人各行的“{name}”不一致", shape_field(shape, name))
        errors |= {int(person): error for person in differing if int(person) not in errors}
    for year in years:
        made |= _yearly(batch, columns, year, _slots(codes, told.values == year, len(firsts)))
    errors |= dict(_repeated(codes, told, used))
    errors |= {int(codes[error.row]): error.error for error in reversed(told.errors)}
    errors |= {int(person): _NO_ID for person in np.flatnonzero(batch.column(shape.id).take(pa.array(firsts)).is_null())}
    return Persons(pa.RecordBatch.from_pydict(made), tuple(RowError(person, errors[person]) for person in sorted(errors)), codes)


def shape_field(shape: Shape, name: str) -> str | None:
    """The id of the input that a column is for."""
    return next((cell.symbol for cell, column in shape.cells.items() if column == name), None)


def _codes(ids: pa.Array) -> tuple[Rows, Rows]:
    """The person that each row is about, numbered as they appear, and the first row of each; rows without an id stand alone."""
    found = encoded(ids)
    known = len(found.dictionary)
    places = found.indices.cast(pa.int64()).fill_null(-1).to_numpy()
    alone = np.flatnonzero(places < 0)
    if len(alone):
        places = places.copy()
        places[alone] = known + np.arange(len(alone))
    _, firsts, inverse = np.unique(places, return_index=True, return_inverse=True)
    order = np.argsort(firsts)
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    return rank[inverse].astype(np.int64), firsts[order].astype(np.int64)


def _slots(codes: Rows, chosen: NDArray[np.bool_], count: int) -> pa.Array:
    """For each person the row that is chosen, null where none is."""
    slots = np.full(count, -1, np.int64)
    rows = np.flatnonzero(chosen)[::-1]
    slots[codes[rows]] = rows
    return pa.array(slots, mask=slots < 0)


def _yearly(batch: pa.RecordBatch, columns: Mapping[str, str], year: int, slots: pa.Array) -> Iterator[tuple[str, pa.Array]]:
    return ((f"{alias}_{year}", batch.column(name).take(slots)) for name, alias in columns.items())


def _once(array: pa.Array, codes: Rows, used: NDArray[np.bool_], count: int) -> tuple[pa.Array, Rows]:
    """A value for each person, from the first row that has one; and the persons with rows that say something else."""
    given = used & array.is_valid().to_numpy(zero_copy_only=False)
    values = array.take(_slots(codes, given, count))
    plain = _plain(array)
    chosen = plain.take(_slots(codes, given, count))
    differs = pc.not_equal(plain, chosen.take(pa.array(codes))).fill_null(False).to_numpy(zero_copy_only=False)
    return values, np.unique(codes[differs & used])


def _plain(array: pa.Array) -> pa.Array:
    """Values that can be compared with each other: those of other types by the places that they have among the distinct ones."""
    kind = array.type
    if pa.types.is_dictionary(kind):
        return pc.cast(array, kind.value_type)
    usual = pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_boolean(kind) or pa.types.is_temporal(kind)
    return array if usual and not pa.types.is_interval(kind) else encoded(array).indices


def _repeated(codes: Rows, told: Years, used: NDArray[np.bool_]) -> Iterator[tuple[int, PolicyError]]:
    """Persons with two rows of the same year."""
    rows = np.flatnonzero(used)
    keys = codes[rows] * 10_000 + told.values[rows]
    found, counts = np.unique(keys, return_counts=True)
    for key in found[counts > 1][::-1]:
        person, year = divmod(int(key), 10_000)
        yield person, PolicyError("duplicate-year", f"{year}年有不止一行", "year")

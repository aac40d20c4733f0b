"""A policy over a table in memory: any kind of table in, the same kind out, a result for every row."""

import warnings
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from attrs import frozen

from mingce.driver.bulk.wish import plan, unused_columns
from mingce.driver.frames import read_frame
from mingce.ir.values import PolicyError

if TYPE_CHECKING:
    import pyarrow as pa

    from mingce.engines.columns.engine import Computed, Engine

__all__ = ["Answer", "UnusedColumnWarning", "compute_frame", "compute_table"]

_SMALL: Final = 1 << 16  # rows of a chunk that is worth a run of its own


class UnusedColumnWarning(UserWarning):
    """Columns that stand for nothing in the policy, and were left alone."""


@frozen(eq=False)
class Answer:
    """The results of a table, whether there is one for each of its rows, and what is to be said of columns not used."""

    table: "pa.Table"
    same_rows: bool
    unused: str


def compute_frame(engine: "Engine", data: object, year: int | None) -> object:
    """The results of a caller's table in the same kind; see `LoadedPolicy.columns`."""
    frame = read_frame(data)
    answer = compute_table(engine, frame.table, year)
    if answer.unused:
        # To the caller of `LoadedPolicy.columns`.
        warnings.warn(answer.unused, UnusedColumnWarning, stacklevel=3)
    return frame.back(answer.table, answer.same_rows)


def compute_table(engine: "Engine", table: "pa.Table", year: int | None) -> Answer:
    """The results of an Arrow table: who, when, outputs by alias, and the error of each row that has one."""
    from mingce.engines.columns.long import long_columns

    columns = long_columns(engine.program, table.column_names)
    return _long(engine, table, columns, year) if columns else _wide(engine, table, year)


def _wide(engine: "Engine", table: "pa.Table", year: int | None) -> Answer:
    from mingce.engines.columns.shape import shape_of
    from mingce.engines.columns.table import compute, row_years
    from mingce.engines.columns.tidy import gaps_in, table_shape, tidy_batch

    shape = table_shape(shape_of(engine.program, table.column_names), table.schema)
    table = _usual(table, shape.id)
    names = [*shape.cells.values(), *((shape.year,) if shape.year is not None else ())]
    batches = [tidy_batch(batch, names) for batch in _batches(table)]
    years: set[int] = set()
    for batch in batches:
        years |= {*row_years(None if shape.year is None else batch.column(shape.year), batch.num_rows, year).distinct}
    gaps = frozenset[str]().union(*(gaps_in(batch, shape.cells.values()) for batch in batches))
    engine, known = plan(engine, shape, sorted(years), year, gaps)
    return Answer(_told([compute(engine, known, batch) for batch in batches]), True, unused_columns(shape.others))


def _long(engine: "Engine", table: "pa.Table", columns: Mapping[str, str], year: int | None) -> Answer:
    from mingce.engines.columns.long import no_year, persons
    from mingce.engines.columns.shape import shape_of
    from mingce.engines.columns.table import compute, refused, row_years
    from mingce.engines.columns.tidy import gaps_in, table_shape, tidy_batch

    program = engine.program
    shape = table_shape(shape_of(program, table.column_names), table.schema)
    if shape.id is None or shape.year is None:
        raise no_year(shape)
    table = _usual(table, shape.id)
    if year is None:
        raise PolicyError("missing-year", "每人逐年一行的表要另外写明计算哪一年（year）", "year")
    batch = tidy_batch(_whole(table), [*shape.cells.values(), *columns, shape.year])
    years = [one for one in row_years(batch.column(shape.year), batch.num_rows, None).distinct if one <= year]
    found = persons(batch, shape, columns, years, year)
    wide = table_shape(shape_of(program, found.batch.schema.names), found.batch.schema)
    engine, known = plan(engine, wide, [year], year, gaps_in(found.batch, wide.cells.values()))
    computed = refused(known, compute(engine, known, found.batch), found.errors)
    others = {name: hint for name, hint in shape.others.items() if name not in columns}
    return Answer(_told([computed]), False, unused_columns(others))


def _usual(table: "pa.Table", name: str | None) -> "pa.Table":
    """The table with the column that says who in a type that can be sorted and compared; the results have it as it is here."""
    import pyarrow as pa
    import pyarrow.compute as pc

    column = None if name is None else table.column(name)
    if column is None:
        return table
    while isinstance(column.type, pa.BaseExtensionType) or pa.types.is_run_end_encoded(column.type) or _is_view(column.type):
        if _is_view(column.type):
            column = column.cast(pa.string())
        elif isinstance(column.type, pa.BaseExtensionType):
            column = pa.chunked_array([chunk.storage for chunk in column.chunks], column.type.storage_type)
        else:
            column = pa.chunked_array([pc.run_end_decode(chunk) for chunk in column.chunks], column.type.value_type)
    return table.set_column(table.schema.get_field_index(name), name, column)


def _is_view(kind: "pa.DataType") -> bool:
    import pyarrow as pa

    return bool(pa.types.is_string_view(kind))


def _batches(table: "pa.Table") -> "list[pa.RecordBatch]":
    """The table in pieces as they lie in memory, unless they are small."""
    batches: list[pa.RecordBatch] = table.to_batches()
    if len(batches) > 1 and table.num_rows // len(batches) < _SMALL:
        batches = table.combine_chunks().to_batches()
    return batches or [_whole(table)]


def _whole(table: "pa.Table") -> "pa.RecordBatch":
    import pyarrow as pa

    batches = table.combine_chunks().to_batches()
    return pa.concat_batches(batches) if batches else pa.RecordBatch.from_pylist([], table.schema)


def _told(pieces: Sequence["Computed"]) -> "pa.Table":
    """Results and errors as one table; reasons and messages as plain text."""
    import pyarrow as pa

    from mingce.engines.columns.table import error_columns

    batches = []
    for piece in pieces:
        columns = dict(piece.columns)
        rows = len(next(iter(columns.values())))
        columns |= error_columns(piece.errors, rows)
        batches.append(pa.RecordBatch.from_pydict({name: _text(name, array) for name, array in columns.items()}))
    return pa.Table.from_batches(batches)


def _text(name: str, array: "pa.Array") -> "pa.Array":
    import pyarrow as pa

    return array.cast(pa.string()) if name.endswith(".undetermined") or name.startswith("error_") else array

"""Policies on Spark: as a query, or by a function of Arrow batches where a query cannot say it.

The query of the SQL back end runs inside Spark and is the faster way; a function of batches runs in Python workers, to which
every row is carried and from which every result is carried back.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from fractions import Fraction

    import pyarrow as pa
    from pyspark.sql import DataFrame
    from pyspark.sql.types import StructType

    from mingce.ir.program import Program

__all__ = ["compute", "map_batches", "run"]


def run(query: str, frames: "Mapping[str, DataFrame]") -> "DataFrame":
    """The result of a query over `frames`, by the names that the query gives them; at least one.

    Nothing is computed before the result is asked for.  The names become temporary views of the session.  Raises
    pyspark.errors.AnalysisException where the query does not suit the frames, as where one lacks a column.
    """
    for name, frame in frames.items():
        quoted = name.replace("`", "``")
        frame.createOrReplaceTempView(f"`{quoted}`")
    session = next(iter(frames.values())).sparkSession
    return session.sql(query.strip().removesuffix(";"))


def map_batches(frame: "DataFrame", compute: "Callable[[pa.RecordBatch], pa.RecordBatch]", schema: "StructType | str") -> "DataFrame":
    """The frame that `compute` makes of `frame`, batch by batch; `schema` says what columns it gives.

    `compute` is sent to the workers: it must be a function that can be pickled, and must not keep anything between batches.
    """

    def each(batches: "Iterable[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
        return map(compute, batches)

    return frame.mapInArrow(each, schema)


def compute(
    frame: "DataFrame",
    program: "Program",
    years: "Sequence[int]",
    outputs: "tuple[str, ...] | None" = None,
    readings: "Mapping[str, bool | str] | None" = None,
    parameters: "Mapping[str, Fraction | bool | date | int | str] | None" = None,
) -> "DataFrame":
    """The results of a checked policy for the rows of `frame`, by the columnar kernel in Spark's Python workers.

    For rows that each say their own year, which a query does not do: `years` are those that they may say; with one year only,
    rows that say none are of that year.  Every row comes out: its id and year, its results, and the error of a row that cannot
    be computed.  Raises PolicyError for columns that cannot be read, NotColumnarError for results that columns cannot give.
    """
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

    from mingce.engines.columns.engine import Engine
    from mingce.engines.columns.shape import shape_of
    from mingce.engines.columns.table import layout
    from mingce.engines.columns.tidy import table_shape

    def engine() -> Engine:
        return Engine(program, outputs, readings or {}, parameters or {})

    schema = to_arrow_schema(frame.schema)
    shape = table_shape(shape_of(program, schema.names), schema)
    # Gaps are taken for granted: what comes with one batch must suit all the others.
    known = layout(engine(), shape, years, years[0] if len(years) == 1 else None, frozenset(shape.cells.values()))
    names = [*shape.cells.values(), *((shape.year,) if shape.year is not None else ())]

    def each(batches: "Iterable[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
        import pyarrow as pa

        from mingce.engines.columns.table import compute as compute_batch
        from mingce.engines.columns.table import error_columns
        from mingce.engines.columns.tidy import tidy_batch

        own = engine()
        for batch in batches:
            found = compute_batch(own, known, tidy_batch(batch, names))
            columns = dict(found.columns) | error_columns(found.errors, batch.num_rows)
            yield pa.RecordBatch.from_pydict({name: array.cast(_plain(array.type)) for name, array in columns.items()})

    return frame.mapInArrow(each, from_arrow_schema(_results(schema, shape.id, shape.year or "year", known.types)))


def _results(schema: "pa.Schema", identity: str | None, year: str, types: "Mapping[str, pa.DataType]") -> "pa.Schema":
    """The columns that come out, in kinds that Spark has."""
    import pyarrow as pa

    from mingce.engines.columns.table import ERROR_COLUMNS

    head = {} if identity is None else {identity: schema.field(identity).type}
    kinds = head | {year: pa.int16()} | dict(types) | dict.fromkeys(ERROR_COLUMNS, pa.string())
    return pa.schema([(name, _plain(kind)) for name, kind in kinds.items()])


def _plain(kind: "pa.DataType") -> "pa.DataType":
    import pyarrow as pa

    if pa.types.is_dictionary(kind):
        return kind.value_type
    return pa.decimal128(kind.precision, kind.scale) if pa.types.is_decimal(kind) else kind

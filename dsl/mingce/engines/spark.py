"""Policies on Spark: as a query, or by a function of Arrow batches where a query cannot say it.

The query of the SQL back end runs inside Spark and is the faster way; a function of batches runs in Python workers, to which
every row is carried and from which every result is carried back.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    import pyarrow as pa
    from pyspark.sql import DataFrame
    from pyspark.sql.types import StructType

__all__ = ["map_batches", "run"]


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

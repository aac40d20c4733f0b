"""Files of columns as records, for computing row by row: lists of members and parameters of single records included."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pyarrow as pa

from mingce.driver.bulk.source import open_source
from mingce.engines.rows.formats import Row
from mingce.engines.rows.scalars import Cell

__all__ = ["records"]


def records(path: Path) -> Iterator[Row]:
    """The rows of a file, with what a table says in text as in a table of text; a WorkspaceError where it cannot be read."""
    source = open_source(path)
    return _rows(source.batches(0, source.schema.names))


def _rows(batches: Iterator[pa.RecordBatch]) -> Iterator[Row]:
    line = 0
    for batch in batches:
        for raw in batch.to_pylist():
            line += 1
            yield Row(line, {name: _natural(value) for name, value in raw.items()})


def _natural(value: object) -> object:
    match value:
        case str():
            return Cell(value)
        case datetime() if value == datetime(value.year, value.month, value.day, tzinfo=value.tzinfo):
            return value.date()
        case _:
            return value

"""Files of columns as records, for computing row by row: lists of members and parameters of single records included."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pyarrow as pa

from mingce.driver.bulk.source import Lost, lost_message, open_source
from mingce.driver.workspace import WorkspaceError, shown_path
from mingce.engines.columns.natural import NO_VALUE, Odd, natural
from mingce.engines.rows.formats import Row
from mingce.engines.rows.scalars import Cell
from mingce.ir.values import PolicyError

__all__ = ["records"]


def records(path: Path) -> Iterator[Row]:
    """The rows of a file, with what a table says in text as in a table of text; a WorkspaceError where it cannot be read.

    Where a part of the file is damaged, its first row says so for all of them.
    """
    source = open_source(path)
    return _rows(path, source.batches(0, source.schema.names))


def _rows(path: Path, batches: Iterator[pa.RecordBatch | Lost]) -> Iterator[Row]:
    line = 0
    try:
        for batch in batches:
            if isinstance(batch, Lost):
                yield Row(line + 1, error=PolicyError("unreadable-row", lost_message(line + 1, line + batch.rows), None))
                line += batch.rows
                continue
            for raw in _raw(batch):
                line += 1
                yield _row(line, raw)
    except (pa.ArrowException, OSError) as error:
        raise WorkspaceError(f"“{shown_path(path)}”从第{line + 1}行起不能读取，文件可能已经损坏", usage=False) from error


def _raw(batch: pa.RecordBatch) -> Iterator[dict[str, object]]:
    """The rows as Python holds them."""
    try:
        rows = batch.to_pylist()
    except (*NO_VALUE, pa.ArrowException):
        # Some value is none that Python can hold: each is looked at by itself, and refused where it is used.
        columns = dict(zip(batch.schema.names, batch.columns, strict=True))
        for row in range(batch.num_rows):
            yield {name: natural(array, row) for name, array in columns.items()}
    else:
        yield from ({name: _natural(value) for name, value in raw.items()} for raw in rows)


def _row(line: int, raw: dict[str, object]) -> Row:
    """A row; refused where bytes that should be a text are none."""
    wrong = next((name for name, value in raw.items() if isinstance(value, Odd) and value.text_expected), None)
    if wrong is None:
        return Row(line, raw)
    return Row(line, error=PolicyError("bad-encoding", f"第{line}行：列“{wrong}”不是 UTF-8 编码的文字：“{raw[wrong]}”", None))


def _natural(value: object) -> object:
    match value:
        case str():
            return Cell(value)
        case datetime() if value == datetime(value.year, value.month, value.day, tzinfo=value.tzinfo):
            return date(value.year, value.month, value.day)
        case _:
            return value

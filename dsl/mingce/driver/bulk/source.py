"""Files of columns as they are read: only the columns wanted, from any row on, a piece at a time."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, Protocol

import pyarrow as pa
import pyarrow.parquet as pq
from attrs import define, field

from mingce.driver.workspace import WorkspaceError, shown_path

__all__ = ["ARROW", "PARQUET", "ArrowSource", "Cursor", "ParquetSource", "Source", "fingerprint", "open_source"]

PARQUET: Final = (".parquet", ".pq")
ARROW: Final = (".arrow", ".feather", ".ipc")

_STEP: Final = 1 << 18  # rows decoded at a time
_BUFFER: Final = 1 << 20  # bytes read at a time, however long a column is
_ENDS: Final = 1 << 20  # bytes at either end by which a file is known again
# What counts as white space at the beginning of a text; see `str.isspace`.
_SPACES: Final = "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000"


class Source(Protocol):
    """A file of columns."""

    path: Path
    schema: pa.Schema
    rows: int

    def batches(self, start: int, columns: Sequence[str], texts: Sequence[str] = ()) -> Iterator[pa.RecordBatch]:
        """The rows from about `start` on: the first batch may begin earlier, with the row that `begins` says.

        `texts` may come as dictionaries.
        """

    def begins(self, start: int) -> int:
        """The first row of `batches(start, …)`."""

    def gaps(self, names: Iterable[str]) -> frozenset[str]:
        """Which of these columns may have rows without a value."""


def open_source(path: Path) -> Source:
    """The file at a path, by its suffix; a WorkspaceError where it cannot be read."""
    kind = path.suffix.lower()
    try:
        return ParquetSource(path) if kind in PARQUET else ArrowSource(path)
    except FileNotFoundError as error:
        raise WorkspaceError(f"找不到文件“{shown_path(path)}”") from error
    except PermissionError as error:
        raise WorkspaceError(f"没有权限读取“{shown_path(path)}”") from error
    except (pa.ArrowException, OSError) as error:
        what = "Parquet" if kind in PARQUET else "Arrow"
        raise WorkspaceError(f"“{shown_path(path)}”不是完整的 {what} 文件", usage=False) from error


def fingerprint(path: Path) -> Mapping[str, int | str]:
    """By what a file is known again: its size, when it was written, and what stands at its ends."""
    found = path.stat()
    told = sha256()
    with path.open("rb") as file:
        told.update(file.read(_ENDS))
        file.seek(max(0, found.st_size - _ENDS))
        told.update(file.read())
    return {"size": found.st_size, "written": found.st_mtime_ns, "sha256": told.hexdigest()}


class ParquetSource:
    """A Parquet file."""

    def __init__(self, path: Path) -> None:
        """Read the footer."""
        self.path = path
        with pq.ParquetFile(path) as file:
            self.schema: pa.Schema = file.schema_arrow
            self._metadata: Any = file.metadata
        self.rows: int = self._metadata.num_rows
        sizes = [self._metadata.row_group(n).num_rows for n in range(self._metadata.num_row_groups)]
        self._starts = _sums(sizes)

    def batches(self, start: int, columns: Sequence[str], texts: Sequence[str] = ()) -> Iterator[pa.RecordBatch]:
        """See `Source`."""
        groups = [n for n, first in enumerate(self._starts) if first >= self.begins(start)]
        words = [name for name in texts if _is_text(self.schema.field(name).type)]
        with pq.ParquetFile(self.path, read_dictionary=words, pre_buffer=False, buffer_size=_BUFFER) as file:
            yield from file.iter_batches(batch_size=_STEP, row_groups=groups, columns=list(columns))

    def begins(self, start: int) -> int:
        """See `Source`."""
        return max((first for first in self._starts if first <= start), default=0)

    def gaps(self, names: Iterable[str]) -> frozenset[str]:
        """See `Source`; told from what the footer says of every group of rows."""
        places = {self._metadata.schema.column(n).path: n for n in range(self._metadata.num_columns)}
        return frozenset(name for name in names if name not in places or not all(self._full(name, places[name])))

    def _full(self, name: str, place: int) -> Iterator[bool]:
        text = _is_text(self.schema.field(name).type)
        for n in range(self._metadata.num_row_groups):
            said = self._metadata.row_group(n).column(place).statistics
            known = said is not None and said.has_null_count and said.null_count == 0
            yield known and (not text or (said.has_min_max and _no_blanks(said.min, said.max)))


def _sums(sizes: Iterable[int]) -> list[int]:
    found, total = [], 0
    for size in sizes:
        found.append(total)
        total += size
    return found


def _no_blanks(least: object, most: object) -> bool:
    """Whether no text between these is empty or begins with white space."""
    if not isinstance(least, str) or not isinstance(most, str) or not least:
        return False
    return not any(least[0] <= space <= most[0] for space in _SPACES)


def _is_text(kind: pa.DataType) -> bool:
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind))


class ArrowSource:
    """A file in Arrow's own format."""

    def __init__(self, path: Path) -> None:
        """Count the rows."""
        self.path = path
        options = pa.ipc.IpcReadOptions(included_fields=[0])
        with pa.OSFile(str(path)) as file, pa.ipc.open_file(file, options=options) as counted:
            self._starts = _sums(sizes := [counted.get_batch(n).num_rows for n in range(counted.num_record_batches)])
        with pa.OSFile(str(path)) as file, pa.ipc.open_file(file) as reader:
            self.schema: pa.Schema = reader.schema
        self.rows = sum(sizes)

    def batches(self, start: int, columns: Sequence[str], texts: Sequence[str] = ()) -> Iterator[pa.RecordBatch]:
        """See `Source`."""
        options = pa.ipc.IpcReadOptions(included_fields=[self.schema.get_field_index(name) for name in columns])
        with pa.OSFile(str(self.path)) as file, pa.ipc.open_file(file, options=options) as reader:
            for number, first in enumerate(self._starts):
                if first >= self.begins(start):
                    batch = reader.get_batch(number).select(list(columns))
                    yield from (batch.slice(at, _STEP) for at in range(0, batch.num_rows, _STEP))

    def begins(self, start: int) -> int:
        """See `Source`."""
        return max((first for first in self._starts if first <= start), default=0)

    def gaps(self, names: Iterable[str]) -> frozenset[str]:
        """See `Source`; the file does not say."""
        return frozenset(names)


@define
class Cursor:
    """Reads some columns of a source, forwards only; `texts` may come as dictionaries."""

    source: Source
    columns: Sequence[str]
    texts: Sequence[str] = ()
    _batches: Iterator[pa.RecordBatch] = field(factory=lambda: iter(()), init=False)
    _kept: list[pa.RecordBatch] = field(factory=list, init=False)
    _at: int = field(default=-1, init=False)  # the row that the first batch kept, or the next one, begins with

    def read(self, start: int, rows: int) -> pa.Table:
        """So many rows (one at least) from `start` on; a WorkspaceError where they cannot be read."""
        begins = self.source.begins(start)
        if self._at < 0 or begins > self._ends():
            self._batches = iter(self.source.batches(start, self.columns, self.texts))
            self._kept, self._at = [], begins
        while self._ends() < start + rows:
            self._kept.append(self._next())
            self._drop(start)
        found = pa.Table.from_batches(self._kept).slice(start - self._at, rows)
        self._drop(start + rows)
        return found

    def _ends(self) -> int:
        ends: int = self._at + sum(batch.num_rows for batch in self._kept)
        return ends

    def _next(self) -> pa.RecordBatch:
        try:
            return next(self._batches)
        except (StopIteration, pa.ArrowException, OSError) as error:
            message = f"“{shown_path(self.source.path)}”从第{self._ends() + 1}行起不能读取，文件可能已经损坏"
            raise WorkspaceError(message, usage=False) from error

    def _drop(self, row: int) -> None:
        while self._kept and self._at + self._kept[0].num_rows <= row:
            self._at += self._kept.pop(0).num_rows

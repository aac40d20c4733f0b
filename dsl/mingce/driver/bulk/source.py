"""Files of columns as they are read: only the columns wanted, from any row on, a piece at a time."""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b, file_digest
from pathlib import Path
from typing import Any, BinaryIO, Final, Protocol

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from attrs import define, field, frozen
from numpy.typing import NDArray

from mingce.driver.bulk.pages import check_pages
from mingce.driver.workspace import WorkspaceError, shown_path

__all__ = [
    "ARROW",
    "PARQUET",
    "ArrowSource",
    "Cursor",
    "Lost",
    "ParquetSource",
    "Part",
    "Source",
    "digest",
    "lost_message",
    "open_source",
    "stamp_of",
]

PARQUET: Final = (".parquet", ".pq")
ARROW: Final = (".arrow", ".feather", ".ipc")

_STEP: Final = 1 << 18  # rows decoded at a time
_BUFFER: Final = 1 << 20  # bytes read at a time, however long a column is
_MOST_LOST: Final = 1 << 24  # rows that are passed over at a time; a damaged footer may speak of any number
# What a library raises that reads a damaged file: it was written for whole ones.
_DAMAGED: Final = (pa.ArrowException, OSError, ValueError, LookupError, ArithmeticError)
# What counts as white space at the beginning of a text; see `str.isspace`.
_SPACES: Final = "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000"


@frozen
class Lost:
    """Rows that cannot be read, because their part of the file is damaged."""

    rows: int


class Source(Protocol):
    """A file of columns."""

    path: Path
    schema: pa.Schema
    rows: int

    def batches(self, start: int, columns: Sequence[str], texts: Sequence[str] = ()) -> Iterator[pa.RecordBatch | Lost]:
        """The rows from about `start` on: the first batch may begin earlier, with the row that `begins` says.

        `texts` may come as dictionaries.
        """

    def kind(self, name: str, *, text: bool) -> pa.DataType:
        """The type that a column comes with; `text`: it is among `texts`."""

    def begins(self, start: int) -> int:
        """The first row of `batches(start, …)`."""

    def gaps(self, names: Iterable[str]) -> frozenset[str]:
        """Which of these columns may have rows without a value."""


def open_source(path: Path) -> Source:
    """The file at a path, by its suffix; a WorkspaceError where it cannot be read."""
    kind = path.suffix.lower()
    try:
        opened = ParquetSource(path) if kind in PARQUET else ArrowSource(path)
        names = opened.schema.names
    except FileNotFoundError as error:
        raise WorkspaceError(f"找不到文件“{shown_path(path)}”") from error
    except PermissionError as error:
        raise WorkspaceError(f"没有权限读取“{shown_path(path)}”") from error
    except _DAMAGED as error:
        what = "Parquet" if kind in PARQUET else "Arrow"
        raise WorkspaceError(f"“{shown_path(path)}”不是完整的 {what} 文件", usage=False) from error
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise WorkspaceError(f"“{shown_path(path)}”中有两列都叫“{twice}”", usage=False)
    return opened


def digest(path: Path) -> str:
    """A digest of all that is in a file."""
    with path.open("rb") as file:
        return file_digest(file, blake2b).hexdigest()


def stamp_of(path: Path) -> tuple[int, ...]:
    """What changes whenever a file is written to: cheap to ask, but known only as long as nobody sets the clock."""
    found = path.stat()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def lost_message(first: int, last: int) -> str:
    """What is said of rows that cannot be read, counted from 1."""
    which = f"第{first}行" if first == last else f"第{first}行至第{last}行"
    return f"{which}不能读取：文件的这一部分已经损坏"


class ParquetSource:
    """A Parquet file."""

    def __init__(self, path: Path) -> None:
        """Read the footer; a ValueError where it cannot be right."""
        self.path = path
        with pq.ParquetFile(path) as file:
            self.schema: pa.Schema = file.schema_arrow
            self._metadata: Any = file.metadata
        self._sizes = [self._metadata.row_group(n).num_rows for n in range(self._metadata.num_row_groups)]
        self.rows = sum(self._sizes)
        if self._metadata.num_rows != self.rows or min(self._sizes, default=0) < 0:
            raise ValueError("rows of groups that do not add up")
        self._starts = _sums(self._sizes)

    def batches(self, start: int, columns: Sequence[str], texts: Sequence[str] = ()) -> Iterator[pa.RecordBatch | Lost]:
        """See `Source`.  Each group of rows is read by itself, so that a damaged one does not take the others with it."""
        words = [name for name in texts if _is_text(self.schema.field(name).type)]
        options: Any = {"read_dictionary": words, "pre_buffer": False, "buffer_size": _BUFFER, "page_checksum_verification": True}
        begins = self.begins(start)
        with pq.ParquetFile(self.path, **options) as file, self.path.open("rb", buffering=0) as pages:
            for number, first in enumerate(self._starts):
                if first >= begins:
                    yield from _whole(self._group(file, pages, number, list(columns)), self._sizes[number])

    def _group(self, file: pq.ParquetFile, pages: BinaryIO, number: int, columns: list[str]) -> Iterator[pa.RecordBatch]:
        """A group of rows; looks at the heads of its pages before Arrow does, and at what it makes of them."""
        group = self._metadata.row_group(number)
        for place in range(group.num_columns):
            chunk = group.column(place)
            if chunk.path_in_schema in columns or chunk.path_in_schema.partition(".")[0] in columns:
                check_pages(pages, chunk)
        for batch in file.iter_batches(_STEP, [number], columns):
            for array in batch.columns:
                if pa.types.is_dictionary(array.type):
                    _validate(array)
            yield batch

    def kind(self, name: str, *, text: bool) -> pa.DataType:
        """See `Source`."""
        kind = self.schema.field(name).type
        return pa.dictionary(pa.int32(), kind) if text and _is_text(kind) else kind

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
            try:
                said = self._metadata.row_group(n).column(place).statistics
                known = said is not None and said.has_null_count and said.null_count == 0
                yield known and (not text or (said.has_min_max and _no_blanks(said.min, said.max)))
            except _DAMAGED:
                yield False


def _whole(batches: Iterator[pa.RecordBatch], rows: int) -> Iterator[pa.RecordBatch | Lost]:
    """Batches with so many rows in all, whatever becomes of them."""
    left = rows
    try:
        for batch in batches:
            if not left or not batch.num_rows:
                # A damaged footer may have a reader give empty batches for ever.
                break
            yield batch.slice(0, left)
            left -= min(left, batch.num_rows)
    except _DAMAGED:
        pass
    if left > _MOST_LOST:
        raise pa.ArrowInvalid("more rows that cannot be read than there may be")
    if left:
        yield Lost(left)


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


def _validate(array: pa.Array) -> None:
    """An ArrowInvalid where an array points beyond itself.  Bytes in a text that are none are another matter: one value is wrong."""
    if pa.types.is_dictionary(array.type) and _is_text(array.dictionary.type):
        words = array.dictionary.view(_BYTES[array.dictionary.type])
        words.validate(full=True)
        array = pa.DictionaryArray.from_arrays(array.indices, words)
    elif array.type in _BYTES:
        array = array.view(_BYTES[array.type])
    # Times and decimals that are out of their range are no values, but lie where they should.
    array.validate(full=not pa.types.is_primitive(array.type) and not pa.types.is_decimal(array.type))


_BYTES: Final = {pa.string(): pa.binary(), pa.large_string(): pa.large_binary(), pa.string_view(): pa.binary_view()}


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
        self._sizes = sizes

    def kind(self, name: str, *, text: bool) -> pa.DataType:
        """See `Source`."""
        return self.schema.field(name).type

    def batches(self, start: int, columns: Sequence[str], texts: Sequence[str] = ()) -> Iterator[pa.RecordBatch | Lost]:
        """See `Source`."""
        options = pa.ipc.IpcReadOptions(included_fields=[self.schema.get_field_index(name) for name in columns])
        with pa.OSFile(str(self.path)) as file, pa.ipc.open_file(file, options=options) as reader:
            for number, first in enumerate(self._starts):
                if first >= self.begins(start):
                    yield from _whole(self._batches(reader, number, list(columns)), self._sizes[number])

    def _batches(self, reader: Any, number: int, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:  # noqa: ANN401
        batch = reader.get_batch(number).select(columns)
        for array in batch.columns:
            _validate(array)
        yield from (batch.slice(at, _STEP) for at in range(0, batch.num_rows, _STEP))

    def begins(self, start: int) -> int:
        """See `Source`."""
        return max((first for first in self._starts if first <= start), default=0)

    def gaps(self, names: Iterable[str]) -> frozenset[str]:
        """See `Source`; the file does not say."""
        return frozenset(names)


@frozen(eq=False)
class Part:
    """Rows of a source; `lost` are the places among them of those that could not be read, and are empty."""

    table: pa.Table
    lost: NDArray[np.int64]


@define
class Cursor:
    """Reads some columns of a source, forwards only; `texts` may come as dictionaries."""

    source: Source
    columns: Sequence[str]
    texts: Sequence[str] = ()
    _batches: Iterator[pa.RecordBatch | Lost] = field(factory=lambda: iter(()), init=False)
    _kept: list[tuple[pa.RecordBatch, bool]] = field(factory=list, init=False)
    _at: int = field(default=-1, init=False)  # the row that the first batch kept, or the next one, begins with

    def read(self, start: int, rows: int) -> Part:
        """So many rows (one at least) from `start` on; a WorkspaceError where it cannot be told which they are."""
        begins = self.source.begins(start)
        if self._at < 0 or begins > self._ends():
            self._batches = iter(self.source.batches(start, self.columns, self.texts))
            self._kept, self._at = [], begins
        while self._ends() < start + rows:
            self._kept.append(self._next())
            self._drop(start)
        found = pa.Table.from_batches([batch for batch, _ in self._kept]).slice(start - self._at, rows)
        lost = np.concatenate([np.full(batch.num_rows, gone) for batch, gone in self._kept])[start - self._at :][:rows]
        self._drop(start + rows)
        return Part(found, np.flatnonzero(lost))

    def _ends(self) -> int:
        ends: int = self._at + sum(batch.num_rows for batch, _ in self._kept)
        return ends

    def _next(self) -> tuple[pa.RecordBatch, bool]:
        try:
            found = next(self._batches)
        except (StopIteration, *_DAMAGED) as error:
            message = f"“{shown_path(self.source.path)}”从第{self._ends() + 1}行起不能读取，文件可能已经损坏"
            raise WorkspaceError(message, usage=False) from error
        return (self._empty(found.rows), True) if isinstance(found, Lost) else (found, False)

    def _empty(self, rows: int) -> pa.RecordBatch:
        """Rows without values, in columns of the same types."""
        kinds = [(name, self.source.kind(name, text=name in self.texts)) for name in self.columns]
        return pa.RecordBatch.from_arrays([pa.nulls(rows, kind) for _, kind in kinds], schema=pa.schema(kinds))

    def _drop(self, row: int) -> None:
        while self._kept and self._at + self._kept[0][0].num_rows <= row:
            self._at += self._kept.pop(0)[0].num_rows

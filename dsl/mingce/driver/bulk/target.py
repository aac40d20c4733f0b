"""Files of columns as they are written: a part at a time beside the target, which appears only once it is complete."""

import json
import os
from base64 import b64decode, b64encode
from collections.abc import Collection, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO, Final, Protocol

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from attrs import Factory, asdict, define, field, frozen

from mingce.driver.bulk.footer import HEAD, body, footer, moved_groups
from mingce.driver.workspace import WorkspaceError, shown_path

__all__ = ["ArrowTarget", "Note", "ParquetTarget", "Stretch", "Target", "beside", "encoded"]

_REACHED: Final = (2**63 - 1) // 1000  # seconds
_LEVEL: Final = 1  # of compression: as small as by default, and faster


def beside(target: Path, what: str) -> Path:
    """A hidden file that belongs to a target."""
    return target.with_name(f".{target.name}.{what}")


def _within_reach(array: pa.ChunkedArray) -> pa.ChunkedArray:
    """Times as Parquet can hold them, the coarsest in milliseconds; one in seconds that lies beyond these is left out."""
    if not pa.types.is_timestamp(array.type) or array.type.unit != "s":
        return array
    seconds = array.cast(pa.int64())
    reached = pc.and_(pc.greater_equal(seconds, -_REACHED), pc.less_equal(seconds, _REACHED))
    return pc.if_else(reached, array, pa.scalar(None, array.type))


def encoded(table: pa.Table, plain: Collection[str] = ()) -> bytes:
    """A table as a Parquet file of one group of rows, or none if it is empty; `plain` columns have few values twice."""
    sink = pa.BufferOutputStream()
    repeated = [name for name in table.column_names if name not in plain]
    with pq.ParquetWriter(
        sink,
        table.schema,
        compression="zstd",
        compression_level=_LEVEL,
        use_dictionary=repeated or False,
        store_schema=False,
        store_decimal_as_integer=True,
    ) as writer:
        if table.num_rows:
            table = pa.Table.from_arrays([_within_reach(column) for column in table.columns], schema=table.schema)
            writer.write_table(table, row_group_size=table.num_rows)
    return bytes(sink.getvalue())


@frozen
class Stretch:
    """Part of a file: where it lies, its digest, and what the footer is to say of its groups of rows (in base 64)."""

    at: int
    size: int
    rows: int
    sha256: str
    groups: tuple[str, ...]


@frozen
class Note:
    """A finished part of a run.

    `end`: rows of the source done with; `carried`: rows before `end` that belong to the next part all the same.  `refused` counts
    rows of the source, `persons` are those computed or refused.
    """

    end: int
    carried: int
    refused: int
    persons: int
    results: Stretch | None
    rejects: Stretch | None


class Target(Protocol):
    """What a run writes to."""

    def resume(self) -> tuple[Note, ...]:
        """Notes of the parts that are there from an interrupted run and still good."""

    def append(self, results: pa.Table, rejects: pa.Table | None, end: int, carried: int, persons: int) -> Note:
        """Write a part."""

    def finish(self) -> None:
        """Let the files appear."""

    def close(self) -> None:
        """Let go of what is not finished."""


@define
class _File:
    """A Parquet file in the making: stretches one after the other, no footer yet."""

    path: Path
    file: BinaryIO
    empty: bytes  # a file with no rows, for the footer
    stretches: list[Stretch] = Factory(list)

    def append(self, data: bytes, rows: int) -> Stretch:
        """Add a part, given as a file of its own."""
        last = self.stretches[-1] if self.stretches else None
        at = last.at + last.size if last else len(HEAD)
        number = sum(len(stretch.groups) for stretch in self.stretches)
        pages = body(data)
        self.file.seek(0 if last is None else at)
        if last is None:
            self.file.write(HEAD)
        self.file.write(pages)
        self.file.flush()
        groups = tuple(b64encode(group).decode() for group in moved_groups(data, at, number))
        self.stretches.append(Stretch(at, len(pages), rows, sha256(pages).hexdigest(), groups))
        return self.stretches[-1]

    def holds(self, stretch: Stretch) -> bool:
        """Whether a stretch is there as it was written."""
        self.file.seek(stretch.at)
        told, left = sha256(), stretch.size
        while left and (data := self.file.read(min(left, 1 << 20))):
            told.update(data)
            left -= len(data)
        return not left and told.hexdigest() == stretch.sha256

    def finish(self, target: Path) -> None:
        """Write the footer, and let the file appear."""
        groups = [b64decode(group) for stretch in self.stretches for group in stretch.groups]
        last = self.stretches[-1] if self.stretches else None
        self.file.seek(last.at + last.size if last else 0)
        self.file.write((b"" if last else HEAD) + footer(self.empty, groups, sum(one.rows for one in self.stretches)))
        self.file.truncate()
        self.file.flush()
        os.fsync(self.file.fileno())
        self.path.replace(target)


@define
class ParquetTarget:
    """Two Parquet files, results and rejected rows, and a journal of the parts that are in them.

    `key` says what the results hang on; a journal under another key is begun anew.  `plain` as for `encoded`.
    """

    path: Path
    rejects: Path
    key: str
    results_schema: pa.Schema
    rejects_schema: pa.Schema
    plain: tuple[str, ...]
    stale: bool = field(default=False, init=False)  # whether there was a journal of something else
    _files: tuple[_File, _File] = field(init=False)
    _journal: BinaryIO = field(init=False)
    _opened: list[BinaryIO] = field(factory=list, init=False)

    def resume(self) -> tuple[Note, ...]:
        """See `Target`.  A WorkspaceError where another run is writing there."""
        self._journal = self._open(beside(self.path, "journal"))
        if not _locked(self._journal):
            raise WorkspaceError(f"另一个 mingce 正在写“{shown_path(self.path)}”")
        parts = {beside(self.path, "part"): self.results_schema, beside(self.path, "rejects.part"): self.rejects_schema}
        results, rejects = (_File(name, self._open(name), encoded(schema.empty_table())) for name, schema in parts.items())
        self._files = results, rejects
        lines = self._journal.read().splitlines(keepends=True)
        notes = tuple(self._good(lines))
        self.stale = bool(lines) and _read_line(lines[0]) != {"key": self.key}
        self._journal.seek(0)
        self._journal.write(_line({"key": self.key}))
        for note in notes:
            self._write(note)
        self._journal.truncate()
        return notes

    def _open(self, path: Path) -> BinaryIO:
        """A file to read and write, with what is in it."""
        self._opened.append(os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o666), "r+b"))
        return self._opened[-1]

    def _good(self, lines: Sequence[bytes]) -> "list[Note]":
        """The notes up to the first that is damaged, or whose part is."""
        results, rejects = self._files
        found: list[Note] = []
        if not lines or _read_line(lines[0]) != {"key": self.key}:
            return found
        for line in lines[1:]:
            note = _note(_read_line(line))
            pairs = () if note is None else ((results, note.results), (rejects, note.rejects))
            there = tuple((file, stretch) for file, stretch in pairs if stretch is not None)
            if note is None or not all(file.holds(stretch) for file, stretch in there):
                break
            for file, stretch in there:
                file.stretches.append(stretch)
            found.append(note)
        return found

    def append(self, results: pa.Table, rejects: pa.Table | None, end: int, carried: int, persons: int) -> Note:
        """See `Target`."""
        written, refused = self._files
        done = written.append(encoded(results, self.plain), results.num_rows)
        kept = None if rejects is None else refused.append(encoded(rejects, self.plain), rejects.num_rows)
        note = Note(end, carried, 0 if rejects is None else rejects.num_rows, persons, done, kept)
        self._write(note)
        return note

    def _write(self, note: Note) -> None:
        self._journal.write(_line(asdict(note)))
        self._journal.flush()

    def finish(self) -> None:
        """See `Target`."""
        results, rejects = self._files
        if rejects.stretches:
            rejects.finish(self.rejects)
        else:
            # Those of an earlier run would be taken for this one's.
            self.rejects.unlink(missing_ok=True)
            rejects.path.unlink(missing_ok=True)
        results.finish(self.path)
        beside(self.path, "journal").unlink(missing_ok=True)

    def close(self) -> None:
        """See `Target`: what is finished stays for the next run."""
        for file in self._opened:
            with suppress(OSError):
                file.close()


def _locked(file: BinaryIO) -> bool:
    try:
        import fcntl
    except ImportError:
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _line(told: dict[str, Any]) -> bytes:
    text = json.dumps(told, ensure_ascii=True, sort_keys=True)
    return f"{sha256(text.encode()).hexdigest()[:16]} {text}\n".encode()


def _read_line(line: bytes) -> dict[str, Any] | None:
    """What a line of the journal says; None if it is not whole."""
    digest, _, text = line.partition(b" ")
    if not text.endswith(b"\n") or sha256(text[:-1]).hexdigest()[:16].encode() != digest:
        return None
    found: dict[str, Any] = json.loads(text)
    return found


def _note(told: dict[str, Any] | None) -> Note | None:
    if told is None:
        return None
    results, rejects = (None if told[name] is None else _stretch(told[name]) for name in ("results", "rejects"))
    return Note(told["end"], told["carried"], told["refused"], told["persons"], results, rejects)


def _stretch(told: dict[str, Any]) -> Stretch:
    return Stretch(told["at"], told["size"], told["rows"], told["sha256"], tuple(told["groups"]))


@define
class ArrowTarget:
    """Files in Arrow's own format, which cannot be gone on with: an interrupted run begins anew."""

    path: Path
    rejects: Path
    results_schema: pa.Schema
    rejects_schema: pa.Schema
    stale: bool = field(default=False, init=False)
    _writers: dict[Path, Any] = field(factory=dict, init=False)

    def resume(self) -> tuple[Note, ...]:
        """See `Target`."""
        self._writer(self.path, self.results_schema)
        return ()

    def append(self, results: pa.Table, rejects: pa.Table | None, end: int, carried: int, persons: int) -> Note:
        """See `Target`."""
        self._writer(self.path, self.results_schema).write_table(results.cast(_undictionaried(self.results_schema)))
        if rejects is not None:
            self._writer(self.rejects, self.rejects_schema).write_table(rejects.cast(_undictionaried(self.rejects_schema)))
        return Note(end, carried, 0 if rejects is None else rejects.num_rows, persons, None, None)

    def _writer(self, path: Path, schema: pa.Schema) -> Any:  # noqa: ANN401
        if path not in self._writers:
            options = pa.ipc.IpcWriteOptions(compression="lz4")
            self._writers[path] = pa.ipc.new_file(str(beside(path, "part")), _undictionaried(schema), options=options)
        return self._writers[path]

    def finish(self) -> None:
        """See `Target`."""
        for path, writer in sorted(self._writers.items(), reverse=True):
            writer.close()
            beside(path, "part").replace(path)
        if self.rejects not in self._writers:
            self.rejects.unlink(missing_ok=True)
        self._writers.clear()

    def close(self) -> None:
        """See `Target`."""
        for path, writer in self._writers.items():
            writer.close()
            beside(path, "part").unlink(missing_ok=True)
        self._writers.clear()


def _undictionaried(schema: pa.Schema) -> pa.Schema:
    """Texts as such: in this format a dictionary cannot change from one batch to the next."""
    return pa.schema(pa.field(one.name, one.type.value_type if pa.types.is_dictionary(one.type) else one.type) for one in schema)

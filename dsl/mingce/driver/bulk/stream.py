"""A file of columns through a policy: one part is read while the one before is computed, and the one before that written."""

import json
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
from attrs import define, evolve, field, frozen

from mingce.driver.bulk.source import ARROW, Cursor, Lost, Source, digest, open_source, stamp_of
from mingce.driver.bulk.steps import ERROR_ROW, ROW, Done, LongStep, Step, WideStep
from mingce.driver.bulk.target import ArrowTarget, Note, ParquetTarget, Target, beside
from mingce.driver.bulk.wish import Wish, left_out, make_engine, plan, unused_columns
from mingce.driver.cache import stamp
from mingce.driver.workspace import WorkspaceError, shown_path, unwritable
from mingce.engines.columns.long import long_columns, no_year, wide_names
from mingce.engines.columns.shape import Shape, shape_of
from mingce.engines.columns.table import ERROR_COLUMNS, row_years
from mingce.engines.columns.tidy import table_shape, tidy
from mingce.ir.program import Program
from mingce.ir.text import program_text
from mingce.ir.values import PolicyError

__all__ = ["Summary", "Told", "files_of", "rejects_of", "run"]

PART: Final = 1 << 18
"""Rows of a part, which is a group of rows in the file written."""


@frozen
class Summary:
    """What came of a run: rows read, persons (who are the rows, unless a row is a year of one), rows refused, and where they are."""

    rows: int
    persons: int
    refused: int
    rejects: Path


@frozen
class Told:
    """Whom a run tells what it does: `say` takes a line, `progress` the rows done with and those there are."""

    say: Callable[[str], None]
    progress: Callable[[int, int], None]


def rejects_of(target: Path) -> Path:
    """The file for rows that cannot be computed."""
    return target.with_name(f"{target.stem}.rejects{target.suffix}")


def files_of(target: Path) -> tuple[Path, ...]:
    """The files that a run may write, those in the making among them."""
    rejects = rejects_of(target)
    hidden = (beside(target, what) for what in ("part", "rejects.part", "journal"))
    return (target, rejects, *hidden, beside(rejects, "part"))


def run(program: Program, wish: Wish, source: Path, target: Path, told: Told) -> Summary:
    """Compute the rows of a file into another.

    Raises WorkspaceError where a file cannot be used, PolicyError where the table as a whole cannot be computed.
    """
    stamp = stamp_of(source) if source.exists() else ()
    opened = open_source(source)
    key = _key(program, wish, opened)
    job = _job(program, wish, opened, told)
    written = _target(target, key, job)
    if target.is_dir():
        raise WorkspaceError(f"不能写入“{shown_path(target)}”：它是文件夹")
    try:
        notes = written.resume()
        _tell_resumed(written, notes, opened, told)
        notes += tuple(_Run(job, written, told, stamp).parts(notes))
        if key != _key(program, wish, opened):
            raise _changed(source)
        written.finish()
    except OSError as error:
        raise _unfinished(unwritable(target, error), target) from error
    finally:
        written.close()
    counted = (sum(note.persons for note in notes), sum(note.refused for note in notes))
    return Summary(opened.rows, *counted, rejects_of(target))


def _changed(source: Path) -> WorkspaceError:
    return WorkspaceError(f"计算的过程中“{shown_path(source)}”被改动了，请重新计算", usage=False)


def _unfinished(error: WorkspaceError, target: Path) -> WorkspaceError:
    if target.suffix.lower() in ARROW:
        return error
    return WorkspaceError(f"{error.message}。已经算完的部分保留着，解决之后再执行同样的命令，会接着往下算", error.usage)


def _tell_resumed(target: ParquetTarget | ArrowTarget, notes: Sequence[Note], source: Source, told: Told) -> None:
    if notes:
        told.say(f"接着上次没有算完的往下算：共 {source.rows} 行，前 {notes[-1].end} 行已经算过。")
    elif target.stale:
        told.say("上次没有算完的结果所用的文件、政策或选项与这次不同，从头算起。")


# --- what is to be done ----------------------------------------------------------------------------------------------------------


@frozen(eq=False)
class _Job:
    """A file, the columns of it that are read, and what is done with them."""

    source: Source
    reads: tuple[str, ...]
    step: Step
    plain: tuple[str, ...]  # columns with few values twice

    @property
    def texts(self) -> tuple[str, ...]:
        """The columns that are better read as dictionaries."""
        return tuple(name for name in self.reads if name not in self.plain)

    @property
    def rejects_schema(self) -> pa.Schema:
        """Of rejected rows: which, as they were, and why."""
        # Of rows that cannot be read nothing is there, whatever the file says of its columns.
        given = [self.source.schema.field(name).with_nullable(True) for name in self.source.schema.names if name not in _ADDED]
        return pa.schema([pa.field(ERROR_ROW, pa.int64()), *given, *(pa.field(name, pa.string()) for name in ERROR_COLUMNS)])


_ADDED: Final = (ERROR_ROW, *ERROR_COLUMNS)


def _job(program: Program, wish: Wish, source: Source, told: Told) -> _Job:
    names = source.schema.names
    shape = table_shape(shape_of(program, names), source.schema)
    columns = long_columns(program, names)
    engine = make_engine(program, wish)
    job = _long(engine, wish, source, shape, columns) if columns else _wide(engine, wish, source, shape)
    used = job.step.engine
    unused = {name: hint for name, hint in shape.others.items() if name not in columns and name not in _ADDED}
    if unused:
        told.say(unused_columns(unused) + "。")
    if wish.outputs is None and left_out(used):
        told.say(f"下列结果不能按列计算，已略去：{'、'.join(left_out(used))}。")
    return job


def _wide(engine: Any, wish: Wish, source: Source, shape: Shape) -> _Job:  # noqa: ANN401
    year = wish.defaults.year
    years = _years(source, shape.year, year)
    engine, known = plan(engine, shape, years, year, source.gaps(shape.cells.values()))
    tidied = [name for name in known.reads if name != shape.id]
    kind = None if shape.id is None else source.schema.field(shape.id).type
    reads = known.reads or tuple(source.schema.names[:1])
    return _Job(source, reads, WideStep(engine, known, tidied, kind), (shape.id or ROW, ERROR_ROW))


def _long(engine: Any, wish: Wish, source: Source, shape: Shape, columns: Any) -> _Job:  # noqa: ANN401
    year = wish.defaults.year
    if shape.id is None or shape.year is None:
        raise no_year(shape)
    if year is None:
        raise PolicyError("missing-year", "每人逐年一行的表要用 --year 写明计算哪一年", "year")
    years = [one for one in _years(source, shape.year, None) if one <= year]
    who, kind = (shape.id, shape.year), source.schema.field(shape.id).type
    once = list(shape.cells.values())
    wide = shape_of(engine.program, [shape.id, *once, *wide_names(columns, years)])
    engine, known = plan(engine, wide, [year], year, frozenset(wide.cells.values()))
    # Only what the results hang on is read, and compared from row to row.
    reads = {known.shape.cells[cell] for cell in known.shape.cells if known.shape.cells[cell] in known.reads}
    columns = {name: alias for name, alias in columns.items() if any(one in reads for one in wide_names({name: alias}, years))}
    shape = evolve(shape, cells={cell: name for cell, name in shape.cells.items() if name in reads})
    return _Job(
        source, (*who, *shape.cells.values(), *columns), LongStep(engine, known, shape, columns, years, kind), (who[0], ERROR_ROW)
    )


def _years(source: Source, column: str | None, default: int | None) -> list[int]:
    """The years that rows are about."""
    if column is None:
        return [] if default is None else [default]
    found: set[int] = set()
    for batch in source.batches(0, [column]):
        if not isinstance(batch, Lost):
            found |= {*row_years(tidy(batch.column(0)), batch.num_rows, default).distinct}
    return sorted(found)


def _key(program: Program, wish: Wish, source: Source) -> str:
    """What the bytes written hang on, as a digest: all that is in the file read, not its size and time, and the policy."""
    told = {
        "file": digest(source.path),
        "policy": program_text(program),
        "outputs": wish.outputs,
        "year": wish.defaults.year,
        "parameters": {name: str(value) for name, value in wish.defaults.parameters.items()},
        "readings": {name: str(value) for name, value in wish.defaults.readings.items()},
        "suffix": source.path.suffix.lower(),
        "part": PART,
        "program": stamp().hex(),
        "pyarrow": pa.__version__,
    }
    return sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def _target(path: Path, key: str, job: _Job) -> ParquetTarget | ArrowTarget:
    rejects = rejects_of(path)
    if path.suffix.lower() in ARROW:
        return ArrowTarget(path, rejects, job.step.schema, job.rejects_schema)
    return ParquetTarget(path, rejects, key, job.step.schema, job.rejects_schema, job.plain)


# --- doing it --------------------------------------------------------------------------------------------------------------------


@define
class _Run:
    """Reads, computes and writes parts at the same time; a part is written before the next but one is read."""

    job: _Job
    target: Target
    told: Told
    stamp: tuple[int, ...]  # of the file as it was when its digest was taken
    _again: Cursor = field(init=False)  # for refused rows as they stand

    def __attrs_post_init__(self) -> None:
        self._again = Cursor(self.job.source, self.job.source.schema.names)

    def parts(self, notes: Sequence[Note]) -> Iterator[Note]:
        """Compute what is not done yet."""
        rows = self.job.source.rows
        end, carried = (notes[-1].end, notes[-1].carried) if notes else (0, 0)
        starts = list(range(end, rows, PART))
        cursor = Cursor(self.job.source, self.job.reads, self.job.texts)
        with ThreadPoolExecutor(1) as reader, ThreadPoolExecutor(1) as writer:
            waiting: Future[Note] | None = None
            coming = reader.submit(cursor.read, end - carried, min(PART, rows - end) + carried) if starts else None
            for start in starts:
                assert coming is not None
                part, following = coming.result(), start + PART
                coming = reader.submit(cursor.read, following, min(PART, rows - following)) if following < rows else None
                begins = start - carried
                carried = 0
                done = self.job.step(part, begins, last=coming is None)
                if waiting is not None:
                    yield self._finished(waiting)
                waiting = writer.submit(self._write, done, min(following, rows))
            if waiting is not None:
                yield self._finished(waiting)

    def _finished(self, waiting: "Future[Note]") -> Note:
        note = waiting.result()
        self.told.progress(note.end, self.job.source.rows)
        return note

    def _write(self, done: Done, end: int) -> Note:
        rejects = self._rejects(done)
        if stamp_of(self.job.source.path) != self.stamp:
            # What was read is not what the digest was taken of: this part must not be gone on with.
            raise _changed(self.job.source.path)
        return self.target.append(done.results, rejects, end, done.carried, done.persons)

    def _rejects(self, done: Done) -> pa.Table | None:
        """Refused rows as they stand in the file, and why."""
        if not len(done.rows):
            return None
        first, last = int(done.rows[0]), int(done.rows[-1])
        schema = self.job.rejects_schema
        table = self._again.read(first, last + 1 - first).table.take(pa.array(done.rows - first))
        columns = {ERROR_ROW: pa.array(done.rows + 1), **{name: table.column(name) for name in schema.names if name not in _ADDED}}
        columns |= done.errors
        return pa.Table.from_arrays([_plain(columns[name], schema.field(name).type) for name in schema.names], schema=schema)


def _plain(array: pa.ChunkedArray | pa.Array, kind: pa.DataType) -> pa.ChunkedArray | pa.Array:
    return array if array.type == kind else array.cast(kind)

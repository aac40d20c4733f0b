"""What is done with a part of a file: rows in, results and refused rows out, whether a row is a person or a year of one."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Protocol

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from attrs import define, evolve, field, frozen
from numpy.typing import NDArray

from mingce.driver.bulk.source import Part, lost_message
from mingce.driver.workspace import WorkspaceError
from mingce.engines.columns.engine import Engine, RowError
from mingce.engines.columns.long import persons
from mingce.engines.columns.shape import Shape
from mingce.engines.columns.table import ERROR_COLUMNS, Layout, compute, error_columns, refused
from mingce.engines.columns.tidy import tidy_batch
from mingce.ir.values import PolicyError

__all__ = ["ERROR_ROW", "ROW", "Done", "LongStep", "Step", "WideStep"]

ERROR_ROW: Final = "error_row"
ROW: Final = "row"
_LOST: Final = PolicyError("unreadable-row", "这一行不能读取：文件的这一部分已经损坏", None)


@frozen(eq=False)
class Done:
    """A part that is computed.

    `results` are those of rows in order; `rows` are the places in the file (from 0) of the rows that are refused, and `errors`
    has a column for each thing to say of them.  `carried` rows at the end belong to the next part.
    """

    results: pa.Table
    rows: NDArray[np.int64]
    errors: Mapping[str, pa.Array]
    persons: int
    carried: int = 0


class Step(Protocol):
    """Computes one part after the other."""

    def __call__(self, part: Part, start: int, *, last: bool) -> Done:
        """The part that begins with row `start` of the file; `last`: nothing comes after it."""

    @property
    def schema(self) -> pa.Schema:
        """The schema of the results."""

    @property
    def engine(self) -> Engine:
        """What computes."""


def _schema(known: Layout, head: Iterable[tuple[str, pa.DataType]]) -> pa.Schema:
    return pa.schema([*head, *known.types.items()])


@frozen(eq=False)
class WideStep:
    """Each row is a person."""

    engine: Engine
    known: Layout
    columns: Sequence[str]  # those to be tidied
    id: pa.DataType | None

    @property
    def schema(self) -> pa.Schema:
        """See `Step`.  Where nobody has an id, rows have a number."""
        shape = self.known.shape
        who = (shape.id, self.id) if shape.id is not None else (ROW, pa.int64())
        return _schema(self.known, (who, (shape.year or "year", pa.int16())))

    def __call__(self, part: Part, start: int, *, last: bool) -> Done:
        """See `Step`.  Rows that could not be read are refused, all others computed."""
        table = part.table
        batch = tidy_batch(_one(table), self.columns)
        computed = compute(self.engine, self.known, batch)
        computed = refused(self.known, computed, [RowError(int(row), _LOST) for row in part.lost])
        columns = dict(computed.columns)
        if self.known.shape.id is None:
            columns = {ROW: pa.array(np.arange(start + 1, start + 1 + table.num_rows))} | columns
        rows = np.array([error.row for error in computed.errors], np.int64)
        results = _kept(pa.Table.from_pydict(columns, schema=self.schema), rows)
        return Done(results, rows + start, _errors(computed.errors), table.num_rows)


@define(eq=False)
class LongStep:
    """Each row is a year of a person; the rows of a person follow each other, persons in the order of their ids."""

    engine: Engine
    known: Layout  # of the table with a row for each person
    shape: Shape  # of the file
    columns: Mapping[str, str]  # those of yearly inputs, with the alias
    years: Sequence[int]
    id: pa.DataType
    _kept: pa.Table | None = field(default=None, init=False)
    _last: object = field(default=None, init=False)

    @property
    def schema(self) -> pa.Schema:
        """See `Step`."""
        assert self.shape.id is not None
        return _schema(self.known, ((self.shape.id, self.id), ("year", pa.int16())))

    def __call__(self, part: Part, start: int, *, last: bool) -> Done:
        """See `Step`.  A WorkspaceError where rows could not be read: it cannot be told whose they were."""
        table = part.table
        if len(part.lost):
            where = lost_message(start + int(part.lost[0]) + 1, start + int(part.lost[-1]) + 1)
            raise WorkspaceError(f"{where}；每人逐年一行的文件要各行完整才能计算", usage=False)
        assert self.shape.id is not None
        assert self.shape.year is not None
        assert self.known.default is not None
        if self._kept is not None:
            start -= self._kept.num_rows
            table = pa.concat_tables([self._kept, table])
        self._in_order(table.column(self.shape.id), start)
        ends = table.num_rows if last else _last_begins(table.column(self.shape.id))
        self._kept = table.slice(ends) if ends < table.num_rows else None
        batch = tidy_batch(_one(table.slice(0, ends)), [*self.shape.cells.values(), *self.columns, self.shape.year])
        found = persons(batch, self.shape, self.columns, self.years, self.known.default)
        computed = refused(self.known, compute(self.engine, self.known, found.batch), found.errors)
        wrong = np.array([error.row for error in computed.errors], np.int64)
        results = _kept(pa.Table.from_pydict(dict(computed.columns), schema=self.schema), wrong)
        rows = np.flatnonzero(np.isin(found.codes, wrong))
        by_person = {error.row: error for error in computed.errors}
        errors = [evolve(by_person[int(found.codes[row])], row=int(row)) for row in rows]
        carried = table.num_rows - ends
        return Done(results, rows + start, _errors(errors), found.batch.num_rows, carried)

    def _in_order(self, ids: pa.ChunkedArray, start: int) -> None:
        """A WorkspaceError where a person comes before one of a lesser id."""
        plain = ids.cast(ids.type.value_type) if pa.types.is_dictionary(ids.type) else ids
        given = plain.drop_null()
        known = [] if self._last is None else [pa.array([self._last], plain.type)]
        joined = pa.chunked_array([*known, *given.chunks], plain.type).combine_chunks()
        if len(joined) < 2:
            return
        if pc.any(pc.less(joined.slice(1), joined.slice(0, len(joined) - 1))).as_py():
            message = f"每人逐年一行的文件要先按编号从小到大排序，同一人的各行相连；第{start + 1}行之后有的编号比前面的小"
            raise WorkspaceError(message, usage=False)
        self._last = joined[-1].as_py()


def _last_begins(ids: pa.ChunkedArray) -> int:
    """The row with which the last person's rows begin."""
    last = ids[-1]
    if not last.is_valid:
        return len(ids) - 1
    plain = ids.cast(ids.type.value_type) if pa.types.is_dictionary(ids.type) else ids
    same = pc.equal(plain, pa.scalar(last.as_py(), plain.type)).fill_null(False)
    return int(pc.index(same, True).as_py())


def _one(table: pa.Table) -> pa.RecordBatch:
    batches = table.combine_chunks().to_batches()
    return pa.concat_batches(batches) if batches else pa.RecordBatch.from_pylist([], table.schema)


def _kept(table: pa.Table, wrong: NDArray[np.int64]) -> pa.Table:
    """The table without these rows."""
    if not len(wrong):
        return table
    good = np.ones(table.num_rows, np.bool_)
    good[wrong] = False
    return table.filter(pa.array(good))


def _errors(errors: Sequence[RowError]) -> Mapping[str, pa.Array]:
    """What is said of refused rows, each thing in a column."""
    numbered = [evolve(error, row=number) for number, error in enumerate(errors)]
    found = error_columns(numbered, len(errors))
    return {name: found[name].cast(pa.string()) for name in ERROR_COLUMNS}

"""Whom a comparison is about: the persons of a file of columns, or made up ones, read a batch at a time."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from mingce.driver.bulk.wish import unused_columns
from mingce.driver.people import Wanted, about, make_population
from mingce.driver.workspace import WorkspaceError, shown_path
from mingce.ir.program import Program
from mingce.ir.values import PolicyError

if TYPE_CHECKING:
    import pyarrow as pa

    from mingce.driver.bulk.source import Source
    from mingce.engines.columns.shape import Shape

__all__ = ["Crowd", "open_crowd"]

_SUFFIXES: Final = (".parquet", ".pq", ".arrow", ".feather", ".ipc")


@frozen(eq=False)
class Crowd:
    """Persons in columns.

    `rows`: how many.  `told`: what a report says of them.  `years`: the years of the rows, `default` that of rows which say none.
    `groups`: the columns that are only there for groups, with their values in order; None where that is not known.
    """

    schema: "pa.Schema"
    rows: int
    told: tuple[str, ...]
    years: tuple[int, ...]
    default: int | None
    groups: "Mapping[str, tuple[str, ...]] | None"
    _read: "Callable[[Sequence[str]], Iterator[pa.RecordBatch]]"
    _gaps: "Callable[[Iterable[str]], frozenset[str]]"

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(self.schema.names)

    def shape(self, program: Program) -> "Shape":
        """Which column is which input of a policy."""
        return _shape(program, self.schema)

    def gaps(self, names: Iterable[str]) -> frozenset[str]:
        """Which of these columns may have rows without a value."""
        return self._gaps(names)

    def batches(self, columns: Sequence[str]) -> "Iterator[pa.RecordBatch]":
        """These columns of all rows, tidied."""
        from mingce.engines.columns.tidy import tidy_batch

        return (tidy_batch(batch, columns) for batch in self._read(columns))

    def unused(self, programs: Sequence[Program], by: str | None) -> str:
        """One line about columns that stand for nothing in any of the policies; empty where there are none."""
        if self.groups is not None:
            return ""
        shapes = [self.shape(program) for program in programs]
        others = {name: hint for name, hint in shapes[0].others.items() if all(name in one.others for one in shapes)}
        return unused_columns({name: hint for name, hint in others.items() if name != by})


def open_crowd(program: Program, people: Path | Wanted, year: int | None) -> Crowd:
    """The persons of a file, or made up ones.  Raises WorkspaceError for a file, PolicyError for what is in it."""
    return _file(program, people, year) if isinstance(people, Path) else _made_up(program, people)


def _made_up(program: Program, wanted: Wanted) -> Crowd:
    from mingce.engines.columns.population import batches, gaps

    population = make_population(program, wanted)
    without = gaps(program, population)
    (one,) = batches(program, population.sample())

    def read(columns: Sequence[str]) -> "Iterator[pa.RecordBatch]":
        return (batch.select(list(columns)) for batch in batches(program, population))

    told = about(program, population, wanted)
    year = population.year
    groups = {name: tuple(map(str, choice.values)) for name, choice in population.groups.items()}
    return Crowd(one.schema, wanted.rows, told, (year,), year, groups, read, lambda names: without & frozenset(names))


def _file(program: Program, path: Path, year: int | None) -> Crowd:
    if path.suffix.lower() not in _SUFFIXES:
        message = f"人群文件应当是 Parquet 或 Arrow 文件（{'、'.join(_SUFFIXES)}），实际是“{shown_path(path)}”"
        raise WorkspaceError(message)
    from mingce.driver.bulk.source import open_source
    from mingce.engines.columns.long import long_columns

    source = open_source(path)
    long = [*long_columns(program, source.schema.names)]
    if long:
        raise PolicyError(
            "wrong-type", f"列“{long[0]}”没有写年份：人群文件应当每人一行，逐年的数据一年一列，例如 {long[0]}_2025", long[0]
        )

    def read(columns: Sequence[str]) -> "Iterator[pa.RecordBatch]":
        return _pieces(source, columns)

    years = _years(program, source, year)
    told = (f"“{shown_path(path)}”，{source.rows} 条",)
    return Crowd(source.schema, source.rows, told, years, year, None, read, source.gaps)


def _pieces(source: "Source", columns: Sequence[str]) -> "Iterator[pa.RecordBatch]":
    import pyarrow as pa

    from mingce.driver.bulk.source import Lost

    row = 0
    try:
        for batch in source.batches(0, columns):
            if isinstance(batch, Lost):
                raise pa.ArrowInvalid("rows that cannot be read")
            yield batch
            row += batch.num_rows
    except (pa.ArrowException, OSError) as error:
        message = f"“{shown_path(source.path)}”从第{row + 1}行起不能读取，文件可能已经损坏"
        raise WorkspaceError(message, usage=False) from error


def _years(program: Program, source: "Source", year: int | None) -> tuple[int, ...]:
    """The years of the rows, which a column says, or the command line."""
    from mingce.engines.columns.table import row_years

    column = _shape(program, source.schema).year
    if column is None:
        if year is None:
            raise PolicyError("missing-year", "没有写明计算哪一年：人群文件没有“年度”（year）列，请用 --year 写明", "year")
        return (year,)
    found: set[int] = set()
    for batch in _pieces(source, [column]):
        found |= {*row_years(batch.column(0), batch.num_rows, year).distinct}
    return tuple(sorted(found))


def _shape(program: Program, schema: "pa.Schema") -> "Shape":
    from mingce.engines.columns.shape import shape_of
    from mingce.engines.columns.tidy import table_shape

    return table_shape(shape_of(program, schema.names), schema)

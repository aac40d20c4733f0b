"""Synthetic populations: from what a command line says to tables, and to files."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from mingce.driver.workspace import atomic_bytes, decode_text, read_bytes, shown_path
from mingce.ir.program import Program
from mingce.ir.values import PolicyError

if TYPE_CHECKING:
    import pyarrow as pa

    from mingce.engines.columns.population import Population

__all__ = ["Wanted", "about", "make_population", "write_population"]

_YEARS: Final = 10
_MOST_ROWS: Final = 10**10


@frozen
class Wanted:
    """The population that a command line asks for: `first` and `year` may be left to the policy, `file` to the inputs."""

    rows: int
    seed: int
    year: int | None
    first: int | None
    file: Path | None


def make_population(program: Program, wanted: Wanted) -> "Population":
    """The population; what a file does not speak of, and every record must give, is spread evenly.

    Raises PolicyError for what makes no population, WorkspaceError for a file that cannot be read.
    """
    from mingce.engines.columns.distributions import default_distributions, read_distributions
    from mingce.engines.columns.population import Population

    if not 1 <= wanted.rows <= _MOST_ROWS:
        raise PolicyError("out-of-range", f"人数应当在1至{_MOST_ROWS}之间，实际是{wanted.rows}", None)
    year = wanted.year if wanted.year is not None else _year(program)
    first = wanted.first if wanted.first is not None else max(program.policy.first, year - _YEARS + 1)
    _check_years(program, first, year)
    inputs = default_distributions(program)
    text = "" if wanted.file is None else decode_text(read_bytes(wanted.file), shown_path(wanted.file))
    told, groups = read_distributions(program, text)
    return Population(wanted.rows, wanted.seed, first, year, inputs | told, groups)


def _year(program: Program) -> int:
    """The year in which the policy begins to apply, or the first one that a record may span."""
    policy = program.policy
    begins = policy.effective.year if policy.effective is not None else policy.first
    return min(max(begins, policy.first), policy.last)


def _check_years(program: Program, first: int, year: int) -> None:
    policy = program.policy
    for one in (first, year):
        if not policy.first <= one <= policy.last:
            message = f"年度{one}年不在政策的期间（{policy.first}年至{policy.last}年）内"
            raise PolicyError("year-out-of-horizon", message, "year")
    if first > year:
        raise PolicyError("out-of-range", f"数据的首年{first}年不能晚于计算的年度{year}年", None)


def about(program: Program, population: "Population", wanted: Wanted) -> tuple[str, ...]:
    """What is to be said of a population: how many, which years, and which inputs it has."""
    names = [item.symbol.name for item in program.inputs if item.symbol.id in population.inputs]
    how = f"按“{shown_path(wanted.file)}”抽取" if wanted.file is not None else "各项在允许的取值中均匀抽取"
    groups = f"，分组：{'、'.join(population.groups)}" if population.groups else ""
    first, last = population.first, population.year
    years = f"{first}年至{last}年" if first < last else f"{last}年"
    return (
        f"虚构人群 {population.rows} 人（种子 {population.seed}），{years}，{how}",
        f"抽取的数据：{'、'.join(names) or '无'}{groups}；其余的数据一律不给出",
    )


def write_population(program: Program, population: "Population", path: Path, progress: Callable[[int], None]) -> None:
    """Write a population as Parquet, a batch at a time; `progress` is told the rows of each."""
    import pyarrow.parquet as pq

    pieces = _pieces(program, population)
    first = next(pieces)
    with (
        atomic_bytes(path) as stream,
        pq.ParquetWriter(stream, first.schema, compression="zstd", store_decimal_as_integer=True) as writer,
    ):
        writer.write_batch(first, row_group_size=first.num_rows)
        progress(first.num_rows)
        for piece in pieces:
            writer.write_batch(piece, row_group_size=piece.num_rows)
            progress(piece.num_rows)


def _pieces(program: Program, population: "Population") -> "Iterator[pa.RecordBatch]":
    from mingce.engines.columns.population import batches

    return batches(program, population)

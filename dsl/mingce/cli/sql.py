"""`mingce sql`: print the query that computes a policy inside a database."""

from pathlib import Path
from typing import Final

import click

from mingce.cli.common import FailedPolicyError, RunOptions, load_policy, output_ids
from mingce.cli.terminal import hand_over
from mingce.cli.words import Command, OneOf, Setting, Year
from mingce.driver.inputs import refuse_overwriting
from mingce.driver.workspace import STDIN, WorkspaceError, write_text
from mingce.ir.program import Program

__all__ = ["command"]

DIALECTS: Final = ("duckdb", "postgres", "spark", "dm")
_HISTORY: Final = 9

_HELP: Final = """打印政策（.pol 文件）的 SQL 查询：在数据库中计算，每行一条记录，结果与 mingce run 相同。

表中有编号列 id 和各项输入的列，列名为输入的英文别名；逐年的输入每年一列，如 status_2025。"""


@click.command("sql", cls=Command, help=_HELP)
@click.argument("policy", type=click.Path(path_type=Path), metavar="政策")
@click.option("--year", required=True, type=Year(), metavar="年份", help="计算的年度。")
@click.option("--first", type=Year(), metavar="年份", help="表中历史的首个年度；缺省为计算年度之前第九年，不早于政策的期间。")
@click.option("--dialect", required=True, type=OneOf(DIALECTS), metavar="数据库", help="duckdb、postgres、spark 或 dm（达梦）。")
@click.option("--table", default="records", metavar="表名", help="数据所在的表，缺省为 records。")
@click.option("--long", metavar="表名", help="逐年的输入在另一张表中，每条记录每年一行，有 id、year 两列。")
@click.option("--no-nulls", is_flag=True, help="各列都没有空值；遇到空值的行报告为错误。查询因而较短。")
@click.option("--only", multiple=True, metavar="名称", help="只要这一项结果，可重复；缺省为能用 SQL 计算的全部。")
@click.option("--reading", type=Setting(), multiple=True, metavar="名称=取值", help="改用口径的另一种取法，可重复。")
@click.option("--bind", type=Setting(), multiple=True, metavar="名称=取值", help="给待定的参数定值，可重复。")
@click.option("--output", "target", type=click.Path(path_type=Path), metavar="文件", help="写入文件；缺省为标准输出。")
def command(
    policy: Path,
    year: int,
    first: int | None,
    dialect: str,
    table: str,
    long: str | None,
    no_nulls: bool,
    only: tuple[str, ...],
    reading: tuple[tuple[str, str], ...],
    bind: tuple[tuple[str, str], ...],
    target: Path | None,
) -> int:
    """Print the query, or write it."""
    refuse_overwriting((target,), (policy,))
    try:
        program = load_policy(policy, Path())
    except FailedPolicyError:
        return 1
    years = _years(program, year, first)
    text = _query(program, years, dialect, (table, long), no_nulls, output_ids(program, only), RunOptions(year, None, reading, bind))
    if target is None or str(target) == STDIN:
        hand_over(text)
    else:
        write_text(target, text)
    return 0


def _years(program: Program, year: int, first: int | None) -> tuple[int, int]:
    """First year and year evaluated, which must lie within the policy's horizon."""
    policy = program.policy
    start = max(policy.first, year - _HISTORY) if first is None else first
    if not policy.first <= start <= year <= policy.last:
        which = f"{year}年度" if first is None else f"{first}年至{year}年"
        raise click.UsageError(
            f"{which}不在政策的期间（{policy.first}年至{policy.last}年）内，或者先后颠倒", click.get_current_context(silent=True)
        )
    return start, year


def _query(
    program: Program,
    years: tuple[int, int],
    dialect: str,
    tables: tuple[str, str | None],
    no_nulls: bool,
    outputs: tuple[str, ...] | None,
    options: RunOptions,
) -> str:
    from attrs import evolve

    from mingce.backends.sql import DIALECTS as SPELLINGS
    from mingce.backends.sql import Source, query, table_shape
    from mingce.flat.select import flat_program
    from mingce.flat.table import NotColumnarError, Presence
    from mingce.passes.integers import InexactError

    settings = options.decoder(program)
    shape = table_shape(program, years[1], years[0], Presence.FULL if no_nulls else Presence.PARTIAL)
    # Constants are never open or 不适用: the decoder of scalars gives neither.
    table = evolve(shape, readings=settings.readings, parameters=settings.parameters)  # type: ignore[arg-type]
    try:
        return query(program, flat_program(program, table, outputs), SPELLINGS[dialect], Source(*tables))
    except NotColumnarError as error:
        raise WorkspaceError(f"{_named(program, error.symbol)}{error.reason}；可用 --only 只要其他结果", usage=False) from error
    except InexactError as error:
        raise WorkspaceError(f"{_named(program, error.symbol)}可能除不尽，须在政策中写明怎样舍入", usage=False) from error


def _named(program: Program, symbol: str) -> str:
    """What an error speaks of: the whole policy where it names no symbol of it."""
    found = program.symbols().get(symbol)
    return "这项政策" if found is None else f"“{found.name}”"

"""`mingce run`: compute results for the records of a file."""

import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Final

import click
from attrs import define

from mingce.cli.columnar import columnar_records, is_columnar, run_columns
from mingce.cli.common import FailedPolicyError, RunOptions, load_policy, output_ids, policy_and_records, record_options
from mingce.cli.words import Command, OneOf
from mingce.driver.running import Engine, evaluator, results
from mingce.driver.workspace import STDIN, WorkspaceError, atomic_writer, decode_text, read_bytes, shown_path
from mingce.engines.rows.encode import Plain
from mingce.engines.rows.formats import FORMATS, Row, format_of, print_rows, read_rows
from mingce.ir.values import PolicyError

__all__ = ["command", "read_records"]

# A bar that is gone before it is seen only flickers.
_BAR_FROM: Final = 2000

ResultRows = Iterable[Mapping[str, Plain]]


_HELP: Final = """按政策（.pol 文件）计算一批记录，结果与记录的次序相同。

不能计算的记录在结果中写明原因，其余照常计算，退出状态为 1。

记录和结果都是 Parquet、Arrow 文件时按列计算，不能计算的行另存为 *.rejects.parquet。"""


@click.command("run", cls=Command, help=_HELP)
@policy_and_records
@click.option(
    "--output", "target", type=click.Path(path_type=Path), metavar="文件", help="结果文件，格式按后缀；缺省为标准输出，JSON。"
)
@click.option(
    "--engine",
    type=OneOf([engine.value for engine in Engine]),
    default=Engine.PYTHON.value,
    metavar="方式",
    help="python（缺省）或 interpreter（独立写成的参照解释器，较慢，供核对）；只用于逐条计算。",
)
@click.option("--only", multiple=True, metavar="名称", help="只要这一项结果，可重复；缺省为全部。")
@click.option("--threads", type=click.IntRange(1), metavar="个数", help="同时计算的线程数，缺省为处理器的个数；只用于按列计算。")
@record_options
@click.pass_context
def command(
    ctx: click.Context,
    policy: Path,
    source: Path,
    target: Path | None,
    engine: str,
    only: tuple[str, ...],
    threads: int | None,
    year: int | None,
    as_of: date | None,
    reading: tuple[tuple[str, str], ...],
    bind: tuple[tuple[str, str], ...],
) -> int:
    """Compute, print, and tell by the status whether every record could be computed."""
    options = RunOptions(year, as_of, reading, bind)
    if target is not None and is_columnar(target):
        if ctx.get_parameter_source("engine") is not click.core.ParameterSource.DEFAULT:
            raise click.UsageError("--engine 只用于逐条计算，结果是 Parquet、Arrow 文件时按列计算", ctx)
        return run_columns(policy, source, target, only, threads, options)
    if threads is not None:
        raise click.UsageError("--threads 只用于按列计算，即记录和结果都是 Parquet、Arrow 文件的时候", ctx)
    kind = "json" if target is None or str(target) == STDIN else _format(target)
    try:
        program = load_policy(policy, source)
    except FailedPolicyError:
        return 1
    tally = _Tally()
    asked = output_ids(program, only)
    found = results(program, read_records(source), options.decoder(program), evaluator(program, Engine(engine), asked))
    pieces = print_rows(program, tally.count(_with_bar(found)), kind, asked)
    if target is None or str(target) == STDIN:
        _to_stdout(pieces)
    else:
        with atomic_writer(target) as stream:
            stream.writelines(pieces)
    tally.report()
    return 1 if tally.errors else 0


@define
class _Tally:
    """Counts records and errors as they pass."""

    records: int = 0
    errors: int = 0

    def count(self, rows: ResultRows) -> Iterator[Mapping[str, Plain]]:
        """Pass the rows on, counting."""
        for row in rows:
            self.records += 1
            self.errors += "error" in row
            yield row

    def report(self) -> None:
        """Say how many records could not be computed, if any."""
        if self.errors:
            click.echo(f"共 {self.records} 条记录，其中 {self.errors} 条不能计算，原因见结果中的 error。", err=True)


def read_records(path: Path) -> Iterator[Row]:
    """The records of a file, or of standard input for `-`."""
    if str(path) == STDIN:
        return read_rows(decode_text(read_bytes(path), "标准输入", gb18030=True), None)
    if is_columnar(path):
        return columnar_records(path)
    kind = _format(path)
    return read_rows(decode_text(read_bytes(path), shown_path(path), gb18030=kind == "csv"), kind)


def _format(path: Path) -> str:
    if not path.suffix:
        raise WorkspaceError(f"“{shown_path(path)}”没有后缀，不能判断格式；后缀应当是 {'、'.join(FORMATS)} 之一")
    try:
        return format_of(path.suffix)
    except PolicyError as error:
        raise WorkspaceError(error.message) from error


def _to_stdout(pieces: Iterable[str]) -> None:
    # Results are UTF-8 whatever the terminal's own encoding is.
    stream = sys.stdout.buffer
    for piece in pieces:
        stream.write(piece.encode())
    stream.flush()


def _with_bar(rows: ResultRows) -> Iterator[Mapping[str, Plain]]:
    """Pass the rows on; show progress on a terminal once there are many."""
    passing = iter(rows)
    if not sys.stderr.isatty():
        yield from passing
        return
    for number, row in enumerate(passing, start=1):
        yield row
        if number == _BAR_FROM:
            break
    else:
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    count = TextColumn("已计算 {task.completed:.0f} 条")
    console = Console(stderr=True)
    with Progress(SpinnerColumn(), count, TimeElapsedColumn(), console=console, transient=True) as progress:
        task = progress.add_task("", total=None, completed=_BAR_FROM)
        for row in passing:
            yield row
            progress.advance(task)

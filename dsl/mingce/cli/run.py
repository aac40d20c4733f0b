"""`mingce run`: compute results for the records of a file."""

import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

import click
from attrs import define

from mingce.cli.columnar import columnar_records, is_columnar, run_columns
from mingce.cli.common import FailedPolicyError, RunOptions, load_policy, output_ids, policy_and_records, record_options
from mingce.cli.terminal import tell
from mingce.cli.words import Command, OneOf
from mingce.driver.inputs import open_bytes, refuse_overwriting
from mingce.driver.running import Engine, evaluator, results
from mingce.driver.workspace import STDIN, WorkspaceError, atomic_writer, shown_path
from mingce.engines.rows.encode import Plain
from mingce.engines.rows.formats import FORMATS, EncodingError, Heads, Row, Text, format_of, guess_format, print_rows, rows_of
from mingce.ir.values import PolicyError

__all__ = ["command", "read_records"]

# A bar that is gone before it is seen only flickers.
_BAR_FROM: Final = 2000

# What a spreadsheet knows a table in UTF-8 by; without it Chinese comes out as something else.
_MARK: Final = "\ufeff"

_CHINESE, _ENGLISH = "中文", "英文"

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
@click.option(
    "--headings",
    type=OneOf((_ENGLISH, _CHINESE)),
    metavar="文字",
    help="结果是 CSV 时表头用英文（别名，缺省）还是中文（名称）。",
)
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
    headings: str | None,
    threads: int | None,
    year: int | None,
    as_of: date | None,
    reading: tuple[tuple[str, str], ...],
    bind: tuple[tuple[str, str], ...],
) -> int:
    """Compute, print, and tell by the status whether every record could be computed."""
    options = RunOptions(year, as_of, reading, bind)
    target = None if str(target) == STDIN else target
    kind = "json" if target is None else "" if is_columnar(target) else _format(target)
    if headings is not None and kind != "csv":
        raise click.UsageError("--headings 只用于写成 CSV 的结果，即 --output 的后缀是 .csv 的时候", ctx)
    if target is not None and not kind:
        if ctx.get_parameter_source("engine") is not click.core.ParameterSource.DEFAULT:
            raise click.UsageError("--engine 只用于逐条计算，结果是 Parquet、Arrow 文件时按列计算", ctx)
        return run_columns(policy, source, target, only, threads, options)
    if threads is not None:
        raise click.UsageError("--threads 只用于按列计算，即记录和结果都是 Parquet、Arrow 文件的时候", ctx)
    refuse_overwriting((target,), (source, policy))
    try:
        program = load_policy(policy, source)
    except FailedPolicyError:
        return 1
    tally = _Tally()
    asked, decoder = output_ids(program, only), options.decoder(program)
    with _reading(source) as rows:
        found = results(program, rows, decoder, evaluator(program, Engine(engine), asked))
        _write(print_rows(program, tally.count(_with_bar(found)), kind, asked, Heads(headings == _CHINESE)), target, kind)
    tally.report()
    return 1 if tally.errors else 0


def _write(pieces: Iterable[str], target: Path | None, kind: str) -> None:
    if target is None:
        _to_stdout(pieces)
        return
    with atomic_writer(target) as stream:
        stream.write(_MARK if kind == "csv" else "")
        stream.writelines(pieces)


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
            tell(f"共 {self.records} 条记录，其中 {self.errors} 条不能计算，原因见结果中的 error。", err=True)


def read_records(path: Path) -> Iterator[Row]:
    """The records of a file, or of standard input for `-`, as they are read."""
    with _reading(path) as rows:
        yield from rows


@contextmanager
def _reading(path: Path) -> Iterator[Iterator[Row]]:
    """The same, of a file that is opened at once."""
    if str(path) == STDIN:
        yield _rows(open_bytes(path), None, "标准输入")
    elif is_columnar(path):
        yield columnar_records(path)
    else:
        kind = _format(path)
        with open_bytes(path) as stream:
            yield _rows(stream, kind, f"“{shown_path(path)}”")


def _rows(stream: BinaryIO, kind: str | None, name: str) -> Iterator[Row]:
    text = Text(stream)
    try:
        known = kind or guess_format(text.start())
        if known == "csv":
            # As spreadsheets save them.
            text.guessed = lambda encoding: tell(f"{name}不是 UTF-8，按 {encoding}读取。", err=True)
        yield from rows_of(text, known)
    except EncodingError as error:
        raise WorkspaceError(f"{name}{error.message}", usage=False) from error
    except OSError as error:
        raise WorkspaceError(f"{name}读到一半不能再读（系统错误 {error.errno}）", usage=False) from error


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

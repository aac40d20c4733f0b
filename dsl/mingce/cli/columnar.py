"""`mingce run` over files of columns: Parquet or Arrow in and out."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import click

from mingce.cli.common import FailedPolicyError, RunOptions, load_policy, output_ids
from mingce.cli.terminal import tell
from mingce.driver.inputs import refuse_overwriting
from mingce.driver.workspace import STDIN, WorkspaceError, shown_path
from mingce.engines.rows.formats import Row
from mingce.ir.values import PolicyError

__all__ = ["columnar_records", "is_columnar", "run_columns"]

_SUFFIXES: Final = (".parquet", ".pq", ".arrow", ".feather", ".ipc")
_NOT_COLUMNS: Final = (
    "结果写成 Parquet、Arrow 文件时，记录也应当是 Parquet、Arrow 文件；JSON、CSV 的记录请把结果写成 .json、.jsonl 或 .csv"
)


def is_columnar(path: Path) -> bool:
    """Whether a file holds columns, by its suffix."""
    return path.suffix.lower() in _SUFFIXES


def columnar_records(path: Path) -> Iterator[Row]:
    """The rows of a file of columns, one by one."""
    from mingce.driver.bulk.wish import require_columns

    require_columns()
    from mingce.driver.bulk.records import records

    return records(path)


def run_columns(policy: Path, source: Path, target: Path, only: tuple[str, ...], threads: int | None, options: RunOptions) -> int:
    """Compute a file of columns into another; the status tells whether every row could be computed."""
    if str(source) == STDIN or not is_columnar(source):
        raise click.UsageError(_NOT_COLUMNS, click.get_current_context(silent=True))
    from mingce.driver.bulk.wish import Wish, processors, require_columns

    require_columns()
    from mingce.driver.bulk.stream import Told, files_of, run

    refuse_overwriting(files_of(target), (source, policy))
    try:
        program = load_policy(policy, source)
    except FailedPolicyError:
        return 1
    options.decoder(program)
    wish = Wish(output_ids(program, only), options.defaults(program), threads or processors())
    with _progress() as progress:
        try:
            done = run(program, wish, source, target, Told(_say, progress))
        except PolicyError as error:
            raise WorkspaceError(error.message, usage=False) from error
    if done.refused:
        rows = f"{done.refused} 行" if done.persons == done.rows else f"{done.refused} 行（共 {done.persons} 人）"
        _say(f"共 {done.rows} 行，其中 {rows}不能计算，原样列在“{shown_path(done.rejects)}”中，并写明原因。")
    return 1 if done.refused else 0


def _say(line: str) -> None:
    tell(line, err=True)


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None]]:
    """What shows how far a run has come, on a terminal."""
    if not sys.stderr.isatty():
        yield lambda _done, _rows: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    count = TextColumn("已计算 {task.completed:.0f} 行，共 {task.total:.0f} 行")
    columns = (BarColumn(), count, TimeElapsedColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=None, visible=False)
        yield lambda done, rows: progress.update(task, completed=done, total=rows, visible=True)

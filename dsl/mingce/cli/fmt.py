"""`mingce fmt`: bring policies into the canonical layout."""

import difflib
from pathlib import Path
from typing import Final

import click

from mingce.cli.common import has_errors, searched, show_findings
from mingce.cli.terminal import hand_over, tell
from mingce.cli.words import Command
from mingce.driver.pipeline import parse_source
from mingce.driver.workspace import STDIN, WorkspaceError, misnamed, read_bytes, read_source, write_text

__all__ = ["command"]


_HELP: Final = """整理政策文件的排版，含义不变；“-”读标准输入，结果打印到标准输出。

写法有误的文件不改动，并报告错误。"""


@click.command("fmt", cls=Command, help=_HELP)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="路径…")
@click.option("--check", is_flag=True, help="只显示会有的改动，不写文件；有改动时退出状态为 1。")
def command(paths: tuple[Path, ...], check: bool) -> int:
    """Format files in place, or show what would change."""
    found = searched(paths)
    statuses = [_formatted(path, check=check, named=path in paths) for path in found.files]
    return max(statuses, default=0) or int(bool(found.unread))


def _formatted(path: Path, *, check: bool, named: bool) -> int:
    """One file; that it cannot be read or written keeps no other from its turn."""
    try:
        return _format(path, check=check)
    except WorkspaceError as error:
        tell(f"错误：{error.message}", err=True)
        return 2 if error.usage and named else 1


def _format(path: Path, *, check: bool) -> int:
    from mingce.syntax.format import format_module

    refused = misnamed(path)
    if refused:
        show_findings(refused, err=True)
        return 1
    source = read_source(path)
    module, found = parse_source(source)
    if has_errors(found):
        show_findings(found, err=True)
        return 1
    text = format_module(module)
    if str(path) == STDIN and not check:
        hand_over(text)
        return 0
    # Files are compared as bytes: a mark at the start or other line ends are differences, too.
    if text == source.text if str(path) == STDIN else text.encode() == read_bytes(path):
        return 0
    if check:
        before, after = source.text.split("\n"), text.split("\n")
        changes = tuple(difflib.unified_diff(before, after, source.name, f"{source.name}（整理后）", lineterm=""))
        tell(*(changes or (f"{source.name}：换行符或文件开头的标记需要整理",)))
        return 1
    write_text(path, text)
    tell(f"已整理 {source.name}", err=True)
    return 0

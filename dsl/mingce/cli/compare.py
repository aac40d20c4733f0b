"""`mingce compare`: what several documents say of the same notions."""

from pathlib import Path
from typing import Final

import click

from mingce.analysis.comparison import compare, to_json, to_text
from mingce.cli.common import show_failures
from mingce.cli.terminal import hand_over, show, tell
from mingce.cli.words import Command, OneOf
from mingce.driver.building import compile_all
from mingce.driver.comparison import comparison_page

__all__ = ["command"]

_FORMATS: Final = ("text", "json", "markdown")
_HELP: Final = """对照几份文件：同一件事，各份文件怎样规定，没有写的注明“未规定”。

按各条声明的“对应”取共用术语，逐项列出；出自同一份文件的几个政策合为一栏。"""


@click.command("compare", cls=Command, help=_HELP)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="路径…")
@click.option("--format", "form", type=OneOf(_FORMATS), default="text", metavar="格式", help="text（缺省）、json 或 markdown。")
def command(paths: tuple[Path, ...], form: str) -> int:
    """Print the comparison; findings about the policies go to standard error."""
    compilation = compile_all(paths)
    show_failures(compilation)
    if compilation.failed:
        return 1
    found = compare(compilation.programs)
    if not found.rows:
        tell("没有可以对照的事项：这些政策的声明没有写“对应”。", err=True)
    match form:
        case "json":
            hand_over(to_json(found))
        case "markdown":
            hand_over(comparison_page(found).text)
        case _:
            show(to_text(found))
    return 0

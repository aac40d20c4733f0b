"""`mingce build`: render programs and documents from policies."""

from pathlib import Path
from typing import Final

import click

from mingce.cli.common import folder_option, show_failures
from mingce.cli.terminal import tell
from mingce.cli.words import Command
from mingce.driver.building import compile_all, render_all
from mingce.driver.sync import Difference, apply, compare

__all__ = ["command"]

_HELP: Final = """由 policies 中的全部政策生成程序和文档，写入 generated。

上次生成而现在不再需要的文件会删除；其他文件不动。
有的政策有错误时，其余照常生成，原先生成的文件都保留，退出状态为 1。"""


@click.command("build", cls=Command, help=_HELP)
@click.option("--check", is_flag=True, help="不写文件，只核对是否最新；不是最新时退出状态为 1。")
@folder_option("policies", "policies", "政策所在的文件夹")
@folder_option("output", "generated", "写入的文件夹")
def command(check: bool, policies: Path, output: Path) -> int:
    """Bring the folder up to date, or tell whether it is."""
    compilation = compile_all((policies,))
    show_failures(compilation)
    if compilation.failed and not compilation.programs:
        return 1
    rendered = render_all(compilation.programs)
    for gap in rendered.gaps:
        tell(f"提示：{gap}", err=True)
    for failure in rendered.failures:
        tell(f"错误：{failure}", err=True)
    whole = not (compilation.failed or rendered.failures)
    difference = compare(output, rendered.files, whole=whole)
    if difference.empty:
        tell(f"{output.as_posix()} 已是最新。" if whole else "其余政策生成的文件已是最新。", err=True)
    elif check:
        _show(output, difference)
        tell("请运行 mingce build。", err=True)
    else:
        apply(output, difference)
        _show(output, difference)
    return 0 if whole and (difference.empty or not check) else 1


def _show(folder: Path, difference: Difference) -> None:
    for word, paths in (("新增", difference.added), ("更新", difference.changed), ("删除", difference.stale)):
        for path in paths:
            tell(f"{word} {(folder / path).as_posix()}", err=True)

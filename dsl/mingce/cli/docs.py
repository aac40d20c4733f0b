"""`mingce docs`: render the Chinese documents of policies as a site."""

from pathlib import Path
from typing import Final

import click

from mingce.cli.common import folder_option, show_findings, sources_option
from mingce.cli.words import Command
from mingce.driver.building import compile_all
from mingce.driver.contents import site_pages
from mingce.driver.site import build
from mingce.driver.sources import open_library
from mingce.driver.workspace import policy_files

__all__ = ["command"]

_HELP: Final = """由政策生成中文网页文档，可离线阅读；缺省取 policies 中的全部政策。

文中的数字都由规则计算得出。首页按省份和年份列出各份文件；几份文件写有同样事项的，另有一页政策对照。
上次生成而现在不再需要的网页会删除；文件夹里的其他文件不动。
有来源库时再有一页逐句对照条文与规则；原文在 --sources 文件夹中的，条文一并列出。"""


@click.command("docs", cls=Command, help=_HELP)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[路径]…")
@folder_option("output", "build/site", "写入的文件夹")
@sources_option
def command(paths: tuple[Path, ...], output: Path, sources: Path | None) -> int:
    """Build the site and say where it begins."""
    asked = paths or (Path("policies"),)
    compilation = compile_all(asked)
    if compilation.failed:
        show_findings(compilation.diagnostics, err=True)
        return 1
    pages, contents = site_pages(compilation.programs, open_library(policy_files(asked), sources))
    first = build(pages, output, contents=contents)
    click.echo(f"已生成网页文档，首页：{first.as_posix()}")
    return 0

"""`mingce docs`: render the Chinese documents of policies as a site."""

from pathlib import Path
from typing import Final

import click

from mingce.cli.common import folder_option, show_failures, sources_option
from mingce.cli.terminal import tell
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
有的政策有错误、依据的出处不存在时，其余照常生成，原先生成的网页都保留，退出状态为 1。
有来源库时再有一页逐句对照条文与规则；原文在 --sources 文件夹中的，条文一并列出。"""


@click.command("docs", cls=Command, help=_HELP)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[路径]…")
@folder_option("output", "build/site", "写入的文件夹")
@sources_option
def command(paths: tuple[Path, ...], output: Path, sources: Path | None) -> int:
    """Build the site and say where it begins."""
    asked = paths or (Path("policies"),)
    library = open_library(policy_files(asked), sources)
    compilation = compile_all(asked, library)
    show_failures(compilation)
    site = site_pages(compilation.programs, library)
    for failure in site.failures:
        tell(f"错误：{failure}", err=True)
    whole = not (compilation.failed or site.failures)
    if not (whole or site.pages):
        return 1
    first = build(site.pages, output, contents=site.contents, whole=whole)
    tell(f"已生成网页文档，首页：{first.as_posix()}")
    return 0 if whole else 1

"""`mingce docs`: render the Chinese documents of policies as a site."""

from pathlib import Path
from typing import Final

import click

from mingce.analysis.coverage import coverage
from mingce.cli.common import show_findings, sources_option
from mingce.cli.words import Command
from mingce.driver.building import compile_all
from mingce.driver.coverage import coverage_page
from mingce.driver.site import build, documents
from mingce.driver.sources import open_library
from mingce.driver.workspace import policy_files

__all__ = ["command"]

_HELP: Final = """由政策生成中文网页文档，可离线阅读；缺省取 policies 中的全部政策。

文中的数字都由规则计算得出。有来源库时另有一页逐句对照条文与规则；原文在 --sources 文件夹中的，条文一并列出。"""


@click.command("docs", cls=Command, help=_HELP)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[路径]…")
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    default=Path("build/site"),
    metavar="文件夹",
    help="写入的文件夹（缺省 build/site）。",
)
@sources_option
def command(paths: tuple[Path, ...], output: Path, sources: Path | None) -> int:
    """Build the site and say where it begins."""
    asked = paths or (Path("policies"),)
    compilation = compile_all(asked)
    if compilation.failed:
        show_findings(compilation.diagnostics, err=True)
        return 1
    pages = [page for program in compilation.programs for page in documents(program)]
    library = open_library(policy_files(asked), sources)
    if library is not None:
        pages.append(coverage_page(coverage(compilation.programs, library), library))
    first = build(pages, output)
    click.echo(f"已生成网页文档，首页：{first.as_posix()}")
    return 0

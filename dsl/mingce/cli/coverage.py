"""`mingce coverage`: what policies make of every sentence of the source library."""

from pathlib import Path
from typing import Final

import click

from mingce.analysis.coverage import to_json
from mingce.cli.common import has_errors, searched, show_findings, sources_option
from mingce.cli.terminal import hand_over, show
from mingce.cli.words import Command, OneOf
from mingce.driver.coverage import coverage_page, summary, survey, uncovered

__all__ = ["command"]

_FORMATS: Final = ("text", "json", "markdown")
_HELP: Final = """逐句核对来源文件与政策：哪些句子已经计算、登记或标为宣示，哪些还没有声明。

只说这些政策引用的文件；json 列出来源库的每一句。
来源库取 policies/sources 中的索引，以及 --sources 文件夹中的原文和索引；有原文时核对摘要。
政策有错误、依据的出处不存在时退出状态为 1；句子还没有声明不算错误。"""


@click.command("coverage", cls=Command, help=_HELP)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="路径…")
@click.option("--format", "form", type=OneOf(_FORMATS), default="text", metavar="格式", help="text（缺省）、json 或 markdown。")
@sources_option
def command(paths: tuple[Path, ...], form: str, sources: Path | None) -> int:
    """Print the coverage; findings about the policies go to standard error."""
    policies = searched(paths)
    taken = survey(policies.files, sources)
    if has_errors(taken.diagnostics):
        show_findings(taken.diagnostics, err=True)
    if taken.coverage is None:
        return 1
    match form:
        case "json":
            hand_over(to_json(taken.coverage))
        case "markdown":
            hand_over(coverage_page(taken.coverage, taken.library).text)
        case _:
            missing = uncovered(taken.coverage)
            if missing:
                show_findings(missing)
            show(summary(taken.coverage, taken.library))
    return 1 if has_errors(taken.diagnostics) or policies.unread else 0

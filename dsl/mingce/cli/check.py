"""`mingce check`: report what is wrong with policies."""

from pathlib import Path
from typing import Final

import click

from mingce.cli.common import FORMATS, show_findings
from mingce.cli.words import Command, OneOf
from mingce.diagnostics.model import Sink
from mingce.driver.pipeline import width_warnings
from mingce.driver.workspace import WorkspaceError, compile_path, policy_files

__all__ = ["command"]


_HELP: Final = """检查政策文件；文件夹中的 .pol 文件全部检查，“-”表示标准输入。

有错误时退出状态为 1；只有警告时为 0。"""


@click.command("check", cls=Command, help=_HELP)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="路径…")
@click.option("--format", "form", type=OneOf(FORMATS), default="text", metavar="格式", help="text（缺省）、json、sarif 或 github。")
def command(paths: tuple[Path, ...], form: str) -> int:
    """Print the findings of all files in one list."""
    sink = Sink()
    unreadable: list[str] = []
    for path in policy_files(paths):
        try:
            compiled = compile_path(path)
            wide = width_warnings(compiled.program) if compiled.program is not None else ()
            for found in (*compiled.diagnostics, *wide):
                sink.add(found)
        except WorkspaceError as error:
            if error.usage:
                raise
            unreadable.append(error.message)
    findings = sink.diagnostics()
    if findings or not unreadable or form != "text":
        show_findings(findings, form)
    for message in unreadable:
        click.echo(f"错误：{message}", err=True)
    return 1 if unreadable or sink.failed else 0

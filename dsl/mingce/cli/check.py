"""`mingce check`: report what is wrong with policies."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click

from mingce.cli.common import FORMATS, searched, show_findings, sources_option
from mingce.cli.terminal import tell
from mingce.cli.words import Command, OneOf
from mingce.diagnostics.model import Diagnostic, Sink
from mingce.driver.conformity import conformity_of
from mingce.driver.pipeline import Compiled
from mingce.driver.provenance import check_provenance
from mingce.driver.sources import open_library
from mingce.driver.workspace import WorkspaceError, compile_path
from mingce.sources.library import Library

__all__ = ["command"]


_HELP: Final = """检查政策文件；文件夹中的 .pol 文件全部检查，“-”表示标准输入。

依据同时与来源库核对：policies/sources 中的索引，以及 --sources 文件夹中的原文和索引。
写有“遵循”的方案，用它的参数核对所遵循政策的要求。

有错误时退出状态为 1；只有警告时为 0。"""


@click.command("check", cls=Command, help=_HELP)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="路径…")
@click.option("--format", "form", type=OneOf(FORMATS), default="text", metavar="格式", help="text（缺省）、json、sarif 或 github。")
@sources_option
def command(paths: tuple[Path, ...], form: str, sources: Path | None) -> int:
    """Print the findings of all files in one list."""
    sink = Sink()
    found = searched(paths)
    unreadable: list[str] = []
    library = _library(found.files, sources, unreadable)
    for path in found.files:
        try:
            for one in _findings(path, compile_path(path), library):
                sink.add(one)
        except WorkspaceError as error:
            if error.usage and path in paths:
                raise
            unreadable.append(error.message)
    findings = sink.diagnostics()
    if findings or not unreadable or form != "text":
        show_findings(findings, form)
    for message in unreadable:
        tell(f"错误：{message}", err=True)
    return 1 if unreadable or found.unread or sink.failed else 0


def _library(files: tuple[Path, ...], sources: Path | None, unreadable: list[str]) -> Library | None:
    """The library; one with a damaged index is told of, and then nothing is held against it."""
    try:
        return open_library(files, sources)
    except WorkspaceError as error:
        if error.usage:
            raise
        unreadable.append(error.message)
        return None


def _findings(path: Path, compiled: Compiled, library: Library | None) -> Iterator[Diagnostic]:
    yield from compiled.diagnostics
    yield from compiled.wide
    if compiled.program is not None:
        yield from conformity_of(path, compiled)
    if compiled.module is not None and library is not None:
        yield from check_provenance(compiled.module, library)

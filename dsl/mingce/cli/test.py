"""`mingce test`: run the examples and properties that are written in policies."""

from pathlib import Path
from typing import Final

import click

from mingce.cli.common import FORMATS, folder_option, has_errors, searched, show_findings
from mingce.cli.terminal import tell
from mingce.cli.words import Command, OneOf
from mingce.diagnostics.model import Sink
from mingce.driver.exporting import write_examples
from mingce.driver.running import Engine
from mingce.driver.testing import TrialReport, run_tests
from mingce.driver.workspace import compile_path, shown_path

__all__ = ["command"]

_HELP: Final = """运行政策中的示例和性质；文件夹中的 .pol 文件全部运行。

性质在取值范围内逐一或随机地试验，每次运行所试的记录都相同；不成立时给出化简后的反例，退出状态为 1。

写上 --export，示例另存为数据（JSON）：记录，以及政策写明的应得或应报的错误，可以用来核对任何一种实现。"""


@click.command("test", cls=Command, help=_HELP)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="路径…")
@click.option("--format", "form", type=OneOf(FORMATS), default="text", metavar="格式", help="text（缺省）、json、sarif 或 github。")
@click.option(
    "--engine",
    type=OneOf([engine.value for engine in Engine]),
    default=Engine.PYTHON.value,
    metavar="方式",
    help="python（缺省）或 interpreter（参照解释器，较慢，供核对）。",
)
@click.option("--export", is_flag=True, help="示例另存为 JSON，每份政策一个文件“英文别名.json”。")
@folder_option("output", "generated/examples", "--export 写入的文件夹")
@click.pass_context
def command(ctx: click.Context, paths: tuple[Path, ...], form: str, engine: str, export: bool, output: Path) -> int:
    """Run everything, then print what failed."""
    if not export and ctx.get_parameter_source("output") is not click.core.ParameterSource.DEFAULT:
        raise click.UsageError("--output 是 --export 写入的文件夹，须与 --export 一起写", ctx)
    sink = Sink()
    reports = []
    programs = []
    files = searched(paths)
    for path in files.files:
        compiled = compile_path(path)
        if compiled.program is None:
            found = compiled.diagnostics
        else:
            programs.append(compiled.program)
            report = run_tests(compiled.program, Engine(engine))
            reports.append(report)
            found = report.findings
        for item in found:
            sink.add(item)
    failures = sink.diagnostics()
    if form != "text" or failures:
        show_findings(failures, form)
    if form == "text":
        for report in reports:
            tell(_line(report))
    if export:
        for path in write_examples(programs, output):
            tell(f"写入 {shown_path(path)}", err=True)
    return 1 if has_errors(failures) or files.unread else 0


def _line(report: TrialReport) -> str:
    examples = sum(result.passed for result in report.examples)
    properties = sum(result.passed for result in report.properties)
    idle = [result.stated.name for result in report.properties if not result.tried]
    note = f"（没有试到可用的记录：{'、'.join(idle)}）" if idle else ""
    return (
        f"{report.policy}：示例 {len(report.examples)} 个，通过 {examples} 个；"
        f"性质 {len(report.properties)} 条，成立 {properties} 条{note}。"
    )

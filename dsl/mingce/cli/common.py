"""What several commands share: showing findings, loading a policy, the options of a run."""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click
from attrs import frozen

from mingce.cli.terminal import hand_over, show, tell
from mingce.cli.words import Day, Setting, Year
from mingce.diagnostics.model import Diagnostic, Severity
from mingce.driver.search import Found, search
from mingce.driver.workspace import STDIN, compile_path
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.scalars import Cell, did_you_mean, shown
from mingce.ir.program import Program
from mingce.ir.record import year_of
from mingce.ir.values import PolicyError

if TYPE_CHECKING:
    from mingce.driver.building import Compilation

__all__ = [
    "FORMATS",
    "FailedPolicyError",
    "RunOptions",
    "folder_option",
    "has_errors",
    "load_policy",
    "output_ids",
    "policy_and_records",
    "record_options",
    "searched",
    "settings",
    "show_failures",
    "show_findings",
    "sources_option",
    "tell_notes",
]

# A command's function: click reads its parameters by name.
Function = TypeVar("Function", bound=Callable[..., Any])

FORMATS: Final = ("text", "json", "sarif", "github")


class FailedPolicyError(Exception):
    """The policy has errors, which have been shown."""


@frozen
class RunOptions:
    """What a command line says for records that do not say it themselves."""

    year: int | None
    as_of: date | None
    reading: tuple[tuple[str, str], ...]
    bind: tuple[tuple[str, str], ...]

    def defaults(self, program: Program) -> RecordDefaults:
        """What holds for records that do not say it themselves."""
        if self.year is not None and self.as_of is not None:
            raise click.UsageError("--year 与 --as-of 只能给出一个", click.get_current_context(silent=True))
        year = year_of(program.policy, self.as_of) if self.as_of is not None else self.year
        return RecordDefaults(year, settings(self.bind), settings(self.reading))

    def decoder(self, program: Program) -> Decoder:
        """A decoder with these defaults; wrong ones are wrong usage."""
        try:
            return Decoder.of(program, self.defaults(program))
        except PolicyError as error:
            raise click.UsageError(error.message, click.get_current_context(silent=True)) from error


def settings(pairs: tuple[tuple[str, str], ...]) -> dict[str, Cell]:
    """What pairs of names and values set; a name that stands twice is wrong usage."""
    found = {name: Cell(value) for name, value in pairs}
    if len(found) < len(pairs):
        repeated = next(name for number, (name, _) in enumerate(pairs) if name in dict(pairs[:number]))
        raise click.UsageError(f"“{repeated}”给出了两次", click.get_current_context(silent=True))
    return found


def record_options(function: Function) -> Function:
    """Add the options of a run: `year`, `as_of`, `reading` and `bind`, from which the command makes `RunOptions`."""
    year = click.option("--year", type=Year(), metavar="年份", help="计算的年度，用于未写年度的记录。")
    as_of = click.option("--as-of", type=Day(), metavar="日期", help="按这一天所在的年度计算，用于未写年度的记录。")
    reading = click.option(
        "--reading", type=Setting(), multiple=True, metavar="名称=取值", help="改用口径的另一种取法，可重复；记录自己写明的优先。"
    )
    bind = click.option(
        "--bind", type=Setting(), multiple=True, metavar="名称=取值", help="给待定的参数定值，可重复；记录自己写明的优先。"
    )
    return year(as_of(reading(bind(function))))


def output_ids(program: Program, names: Iterable[str]) -> tuple[str, ...] | None:
    """Ids of the outputs with these names or aliases, in the program's order; None where no name is given.

    A name that no output has is wrong usage.
    """
    wanted = tuple(dict.fromkeys(name.strip() for name in names))
    public = [definition.symbol for definition in program.definitions if definition.public]
    known = {word for symbol in public for word in (symbol.id, symbol.alias, symbol.name)}
    for name in wanted:
        if name not in known:
            message = f"没有名为{shown(name)}的结果{did_you_mean(name, known)}"
            raise click.UsageError(message, click.get_current_context(silent=True))
    found = tuple(symbol.id for symbol in public if {symbol.id, symbol.alias, symbol.name}.intersection(wanted))
    return found if wanted else None


def policy_and_records(function: Function) -> Function:
    """Add what a command computes: the argument `policy` and the option `--input`, as the Path `source`."""
    policy = click.argument("policy", type=click.Path(path_type=Path), metavar="政策")
    records = click.option(
        "--input",
        "source",
        required=True,
        type=click.Path(path_type=Path),
        metavar="文件",
        help="记录文件（.json、.jsonl、.csv、.parquet、.arrow、.feather），“-”表示标准输入。",
    )
    return policy(records(function))


def folder_option(name: str, default: str, what: str) -> Callable[[Function], Function]:
    """The option `--name`: a folder, with a default that the help page tells."""
    return click.option(
        f"--{name}", type=click.Path(path_type=Path), default=Path(default), metavar="文件夹", help=f"{what}（缺省 {default}）。"
    )


def sources_option(function: Function) -> Function:
    """Add the option `--sources`: a folder of raw documents and indexes, as a Path or None."""
    option = click.option(
        "--sources", type=click.Path(path_type=Path), metavar="文件夹", help="来源文件的文件夹，放原文（*.txt、*.md）或索引（*.toml）。"
    )
    return option(function)


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether a finding is an error."""
    return any(found.severity is Severity.ERROR for found in diagnostics)


def show_findings(diagnostics: Sequence[Diagnostic], form: str = "text", *, err: bool = False) -> None:
    """Print findings in one of `FORMATS`; `err`: to standard error."""
    match form:
        case "json":
            from mingce.diagnostics.render.json import render
        case "sarif":
            from mingce.diagnostics.render.sarif import render
        case "github":
            from mingce.diagnostics.render.github import render
        case _:
            _show_text(diagnostics, err=err)
            return
    hand_over(render(diagnostics), err=err)


def _show_text(diagnostics: Sequence[Diagnostic], *, err: bool) -> None:
    from mingce.diagnostics.render.text import render, summary

    stream = sys.stderr if err else sys.stdout
    show(render(diagnostics, color=stream.isatty() and "NO_COLOR" not in os.environ), err=err)
    tell(*([""] if diagnostics else []), summary(diagnostics), err=err)


def searched(paths: Iterable[Path]) -> Found:
    """The policies that paths name; what the search passed over is said on standard error."""
    found = search(paths)
    tell_notes(found.notes)
    for folder in found.unread:
        tell(f"错误：{folder}", err=True)
    return found


def tell_notes(notes: Iterable[str]) -> None:
    """Say on standard error what is no error."""
    for note in notes:
        tell(f"提示：{note}", err=True)


def show_failures(compilation: "Compilation") -> None:
    """Say on standard error which policies have no program, and why, and what was passed over; nothing where all have one."""
    tell_notes(compilation.notes)
    if has_errors(compilation.diagnostics):
        show_findings(compilation.diagnostics, err=True)
    for failure in compilation.failures:
        tell(f"错误：{failure}", err=True)


def load_policy(path: Path, source: Path) -> Program:
    """The program of a policy file; errors in it are shown on standard error, and FailedPolicyError is raised.

    `source` is where the records will come from: standard input can be read only once.
    """
    if str(path) == str(source) == STDIN:
        raise click.UsageError("政策与记录不能都取自标准输入", click.get_current_context(silent=True))
    compiled = compile_path(path)
    if compiled.program is None:
        show_findings(compiled.diagnostics, err=True)
        raise FailedPolicyError
    return compiled.program

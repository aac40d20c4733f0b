"""`mingce simulate`: two readings, sets of parameters or versions of a policy over a population."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click
from attrs import frozen

from mingce.cli.common import FailedPolicyError, load_policy, settings
from mingce.cli.progress import progress
from mingce.cli.terminal import hand_over, show, tell
from mingce.cli.words import Command, OneOf, Setting, Year
from mingce.driver.workspace import WorkspaceError, shown_path
from mingce.ir.program import Program
from mingce.ir.values import PolicyError

if TYPE_CHECKING:
    from mingce.driver.people import Wanted
    from mingce.driver.whatif import Question

__all__ = ["command"]

Pairs = tuple[tuple[str, str], ...]

_FORMATS: Final = ("text", "json")
_HELP: Final = """在一个人群上比较两种方案：谁受益，谁受损，合计和平均多少。

原方案是政策文本，加上 --base-reading、--base-bind；新方案在此之上改口径（--reading）、改参数（--bind），
或者换成另一个版本（--against）。--bind 可以给已有数值的参数另定一个值，各年都按这个值计算。

人群是 Parquet、Arrow 文件（--input），或者编造的人群（--population，见 mingce population）。
有的记录不能计算时，其余照常比较，退出状态为 1。"""


@click.command("simulate", cls=Command, help=_HELP)
@click.argument("policy", type=click.Path(path_type=Path), metavar="政策")
@click.option(
    "--input", "source", type=click.Path(path_type=Path), metavar="文件", help="人群文件（.parquet、.arrow、.feather），每人一行。"
)
@click.option("--population", "rows", type=int, metavar="人数", help="编造这么多人，代替人群文件。")
@click.option("--seed", type=int, metavar="种子", help="编造人群的种子；缺省为 1。")
@click.option("--first", type=Year(), metavar="年份", help="编造的逐年数据从哪一年起。")
@click.option("--distributions", "file", type=click.Path(path_type=Path), metavar="文件", help="编造人群的分布文件（.toml）。")
@click.option("--reading", type=Setting(), multiple=True, metavar="名称=取值", help="新方案改用口径的另一种取法，可重复。")
@click.option("--bind", type=Setting(), multiple=True, metavar="名称=取值", help="新方案给参数另定一个值，各年都按这个值，可重复。")
@click.option("--against", type=click.Path(path_type=Path), metavar="政策", help="新方案是政策的另一个版本。")
@click.option("--base-reading", type=Setting(), multiple=True, metavar="名称=取值", help="两种方案共同的口径，可重复。")
@click.option("--base-bind", type=Setting(), multiple=True, metavar="名称=取值", help="两种方案共同的参数，可重复。")
@click.option("--year", type=Year(), metavar="年份", help="计算的年度，用于没有写年度的记录，或者编造的人群。")
@click.option("--by", metavar="列名", help="按这一列的取值分组。")
@click.option("--only", multiple=True, metavar="名称", help="只比较这一项结果，可重复；缺省为全部。")
@click.option("--more-is-better", "more", multiple=True, metavar="名称", help="这一项结果增加是有利的，可重复。")
@click.option("--less-is-better", "less", multiple=True, metavar="名称", help="这一项结果减少是有利的，可重复。")
@click.option(
    "--output", "target", type=click.Path(path_type=Path), metavar="文件夹", help="把报告写进这个文件夹：网页、Markdown、数据和图。"
)
@click.option("--format", "form", type=OneOf(_FORMATS), default="text", metavar="格式", help="text（缺省）或 json。")
def command(policy: Path, against: Path | None, target: Path | None, form: str, **given: Any) -> int:  # noqa: ANN401
    """Compare, print and write; the status tells whether every record could be computed."""
    from mingce.driver.bulk.wish import require_columns

    require_columns()
    options = _Options(**given)
    if not (options.reading or options.bind or against):
        raise _usage("没有写明新方案：请用 --reading 改口径、--bind 改参数，或者用 --against 给出另一个版本")
    people = options.people()
    try:
        program = load_policy(policy, Path())
        other = None if against is None else load_policy(against, policy)
    except FailedPolicyError:
        return 1
    return _answer(options.question(program, other, against, people), options.rows, target, form)


@frozen
class _Options:
    """What the command line says of the population, and of the two ways."""

    source: Path | None
    rows: int | None
    seed: int | None
    first: int | None
    file: Path | None
    reading: Pairs
    bind: Pairs
    base_reading: Pairs
    base_bind: Pairs
    year: int | None
    by: str | None
    only: tuple[str, ...]
    more: tuple[str, ...]
    less: tuple[str, ...]

    def people(self) -> "Path | Wanted":
        """A file, or what is to be made up; one of the two, and nothing that belongs to the other."""
        from mingce.driver.people import Wanted

        if self.source is not None and self.rows is not None:
            raise _usage("--input 与 --population 只能给出一个")
        if self.rows is not None:
            return Wanted(self.rows, 1 if self.seed is None else self.seed, self.year, self.first, self.file)
        if self.source is None:
            raise _usage("没有写明人群：请用 --input 给出人群文件，或者用 --population 编造")
        extra = {"--seed": self.seed, "--first": self.first, "--distributions": self.file}
        for name, value in extra.items():
            if value is not None:
                raise _usage(f"{name} 只用于编造的人群（--population）")
        return self.source

    def question(self, program: Program, other: Program | None, against: Path | None, people: "Path | Wanted") -> "Question":
        """What is asked."""
        from mingce.driver.whatif import Change, Question

        change = Change(settings(self.reading), settings(self.bind), other, "" if against is None else shown_path(against))
        base = settings(self.base_reading), settings(self.base_bind)
        return Question(program, *base, change, people, self.year, self.by, self.only, self.more, self.less)


def _answer(question: "Question", rows: int | None, target: Path | None, form: str) -> int:
    from mingce.driver.whatif import ask, require_folder, write_report
    from mingce.engines.whatif.data import to_json
    from mingce.engines.whatif.text import to_text

    if target is not None:
        require_folder(target)
    try:
        with progress(rows) as advance:
            scene, found = ask(question, advance)
    except PolicyError as error:
        if error.code == "bad-population":
            raise WorkspaceError(error.message, usage=False) from error
        raise _usage(error.message) from error
    if target is not None:
        written = write_report(scene, found, target)
        tell(f"报告：{shown_path(written[0])}", err=True)
    if form == "json":
        hand_over(to_json(scene, found))
    else:
        show(to_text(scene, found))
    return 1 if found.refused else 0


def _usage(message: str) -> click.UsageError:
    return click.UsageError(message, click.get_current_context(silent=True))

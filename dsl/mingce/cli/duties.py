"""`mingce duties`: who has to do what by when, and how it stands."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Final

import click

from mingce.analysis.actors import nearest_body
from mingce.analysis.duties import Standing
from mingce.cli.common import show_failures
from mingce.cli.terminal import hand_over, tell
from mingce.cli.words import Command, Day, OneOf
from mingce.driver.building import compile_all
from mingce.driver.duties import (
    STATES,
    Register,
    about_policies,
    by_state,
    evidence_of,
    names_of,
    note_text,
    periods_text,
    sentence_of,
    to_calendar,
    to_document,
    to_json,
    waiting_text,
)  # fmt: skip
from mingce.driver.inputs import refuse_overwriting
from mingce.driver.workspace import STDIN, atomic_writer
from mingce.emit.prose import date_text
from mingce.ir.degrees import DEGREES
from mingce.source import Readable, display_width

__all__ = ["command"]

_FORMATS: Final = ("table", "json", "ics", "markdown")
# Deadlines of these documents end at midnight in Beijing, wherever the computer stands.
_BEIJING: Final = timezone(timedelta(hours=8))
_HELP: Final = """列出政策登记的职责、禁止、许可、鼓励和里程碑：哪些应办、已完成、逾期、尚未到期，哪些有违反。

记录文件（.json、.jsonl、.csv）每行一件事：职责（duty，名称或英文别名）、日期（date）、种类（kind：完成、违反、批准），
可以另写政策（policy）、主体（actor）、地区（place）、说明（note）。没有记录的，按没有发生列出。

记录文件有错误时退出状态为 1，不输出任何结果。"""


@click.command("duties", cls=Command, help=_HELP)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="政策…")
@click.option("--actor", metavar="主体", help="只列这个主体主办或会同的事项；可以只写名称的一部分，或术语中的别称。")
@click.option(
    "--degree", "degrees", type=OneOf(tuple(DEGREES)), multiple=True, metavar="程度", help="只列用这个词要求的事项；可以写几次。"
)
@click.option("--as-of", type=Day(), metavar="日期", help="截至这一天的情况；缺省为今天（北京时间）。")
@click.option("--evidence", "source", type=click.Path(path_type=Path), metavar="文件", help="完成、违反和批准的记录。")
@click.option(
    "--format", "form", type=OneOf(_FORMATS), default="table", metavar="格式", help="table（缺省）、json、ics（日历）或 markdown。"
)
@click.option("--output", "target", type=click.Path(path_type=Path), metavar="文件", help="输出文件；缺省为标准输出。")
def command(
    paths: tuple[Path, ...],
    actor: str | None,
    degrees: tuple[str, ...],
    as_of: date | None,
    source: Path | None,
    form: str,
    target: Path | None,
) -> int:
    """Print the register; nothing at all where policies or evidence have errors."""
    refuse_overwriting((target,), paths if source is None else (*paths, source))
    compiled = compile_all(paths)
    show_failures(compiled)
    if compiled.failed:
        return 1
    taken, wrong = ((), ()) if source is None else evidence_of(source, compiled.programs)
    if wrong:
        for error in wrong:
            tell(f"错误：“{source}”{error}", err=True)
        return 1
    register = Register.of(compiled.programs, as_of or datetime.now(_BEIJING).date(), taken)
    _tell_ignored(register)
    if actor is not None:
        found = register.for_actor(actor)
        if not found.standings:
            _tell_unknown(actor, register)
            return 1
        nameless = sum(not one.item.duty.all_actors for one in register.standings)
        if nameless:
            tell(f"另有 {nameless} 项来源没有写明主体，未列出。", err=True)
        register = found
    if degrees:
        register = register.of_degree(degrees)
    _print(_rendered(register, form), target)
    return 0


def _tell_ignored(register: Register) -> None:
    later = sum(event.on > register.as_of for event in register.evidence)
    if later:
        tell(f"有 {later} 条记录晚于{date_text(register.as_of)}，没有计入。", err=True)


def _tell_unknown(actor: str, register: Register) -> None:
    near = nearest_body(actor, (one.item for one in register.standings))
    tell(f"错误：没有登记主体“{actor}”的事项{f'，是否应为“{near}”？' if near else ''}", err=True)


def _rendered(register: Register, form: str) -> str:
    match form:
        case "json":
            return to_json(register)
        case "ics":
            return to_calendar(register)
        case "markdown":
            return to_document(register)
        case _:
            return Readable.of(_table(register))


def _print(text: str, target: Path | None) -> None:
    if target is None or str(target) == STDIN:
        # As bytes: line ends of a calendar are part of its format.
        hand_over(text.encode())
    else:
        with atomic_writer(target) as stream:
            stream.write(text)


def _table(register: Register) -> Iterator[str]:
    """A heading for each state; for each duty a line with its day, name and bodies, and its sentence below."""
    names = names_of(register.programs)
    several = len({one.item.policy.alias for one in register.standings}) > 1
    yield f"截至{date_text(register.as_of)}，共 {len(register.standings)} 项。"
    for text in about_policies(register):
        yield f"  {text}"
    for state, found in by_state(register.standings):
        yield ""
        yield f"{STATES[state]}（{len(found)} 项）"
        for one in found:
            yield from _lines(one, names, several=several)


_DAY_WIDTH: Final = display_width("2025年12月31日")


def _lines(one: Standing, names: Mapping[tuple[str, str], str], *, several: bool) -> Iterator[str]:
    duty, policy = one.item.duty, one.item.policy
    shown = "—" if one.day is None else date_text(one.day)
    where = f"  《{policy.name}》" if several else ""
    actors = "、".join((*duty.all_actors, *duty.all_partners)) or "主体未写明"
    yield f"  {shown}{' ' * (_DAY_WIDTH - display_width(shown))}  {duty.name}  {actors}{where}"
    indent = " " * (_DAY_WIDTH + 4)
    yield f"{indent}{sentence_of(one.item, names)}〔{'、'.join(basis.text for basis in duty.basis)}〕"
    for text in (periods_text(one), waiting_text(one), note_text(one)):
        if text:
            yield f"{indent}{text}"

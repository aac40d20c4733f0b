"""The register of duties: compiling policies, reading evidence, and telling how everything stands."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Final

from attrs import frozen

from mingce.analysis.actors import acts_for, other_names
from mingce.analysis.calendar import calendar
from mingce.analysis.duties import Standing, State, assess
from mingce.analysis.evidence import Evidence, EvidenceError, Registered, read_evidence, registered
from mingce.backends.docs.duties import by_title, matrix
from mingce.backends.docs.markdown import Markdown, render_markdown, table
from mingce.driver.workspace import WorkspaceError, decode_text, read_bytes, shown_path
from mingce.emit.assumptions import assumption_text
from mingce.emit.duties import duty_sentences, recurrence_text
from mingce.emit.prose import date_text
from mingce.engines.rows.formats import format_of, read_rows
from mingce.engines.rows.jsontext import write
from mingce.ir.degrees import MUST, weakens
from mingce.ir.duties import Act, Duty
from mingce.ir.program import Policy, Program
from mingce.ir.values import PolicyError

__all__ = [
    "STATES",
    "Register",
    "about_policies",
    "by_state",
    "evidence_of",
    "names_of",
    "note_text",
    "periods_text",
    "sentence_of",
    "to_calendar",
    "to_document",
    "to_json",
    "waiting_text",
]

STATES: Final[Mapping[State, str]] = MappingProxyType(
    {
        State.VIOLATED: "违反",
        State.OVERDUE: "逾期",
        State.DUE: "应办",
        State.BLOCKED: "待先行",
        State.PENDING: "尚未到期",
        State.LATE: "逾期完成",
        State.DONE: "已完成",
        State.EXCUSED: "经批准除外",
        State.IN_FORCE: "已施行",
        State.CLEAR: "未见违反",
        State.OPEN: "可以办",
        State.LAPSED: "已失效",
        State.NOT_YET: "尚未施行",
        State.DRAFT: "草案，尚未生效",
    }
)
"""Each state in Chinese, what asks for attention first."""


@frozen
class Register:
    """How the duties of some policies stand on a day."""

    programs: tuple[Program, ...]
    as_of: date
    standings: tuple[Standing, ...]
    evidence: tuple[Evidence, ...]

    @classmethod
    def of(cls, programs: tuple[Program, ...], as_of: date, evidence: tuple[Evidence, ...]) -> "Register":
        """The register of all their duties."""
        return cls(programs, as_of, assess(registered(programs), as_of, evidence), evidence)

    def for_actor(self, name: str) -> "Register":
        """What concerns a body: its name may be a part of the full one, or one of its other names in the policies' 术语."""
        names = other_names(name, (term for program in self.programs for term in program.terms))
        found = tuple(one for one in self.standings if acts_for(one.item, names))
        return Register(self.programs, self.as_of, found, self.evidence)

    def of_degree(self, words: Collection[str]) -> "Register":
        """What is asked for with one of some words of degree; 必须 are those without a weaker one."""
        found = tuple(one for one in self.standings if _has_degree(one.item.duty, words))
        return Register(self.programs, self.as_of, found, self.evidence)


def _has_degree(duty: Duty, words: Collection[str]) -> bool:
    own = duty.all_degrees
    return any(word in own for word in words) or (MUST in words and not any(map(weakens, own)))


def evidence_of(path: Path, programs: tuple[Program, ...]) -> tuple[tuple[Evidence, ...], tuple[EvidenceError, ...]]:
    """The evidence in a JSON, JSON Lines or CSV file and the rows that cannot be taken; a WorkspaceError for the file itself."""
    try:
        kind = format_of(path.suffix)
    except PolicyError as error:
        raise WorkspaceError(error.message) from error
    rows: list[tuple[int, object]] = []
    broken: list[EvidenceError] = []
    for row in read_rows(decode_text(read_bytes(path), shown_path(path), gb18030=kind == "csv"), kind):
        if row.error is None:
            rows.append((row.line, row.raw))
        else:
            broken.append(EvidenceError(row.line, row.error.message.removeprefix(f"第{row.line}行：")))
    taken, wrong = read_evidence(rows, registered(programs))
    return taken, tuple(sorted((*broken, *wrong), key=lambda error: error.line))


def by_state(standings: Iterable[Standing]) -> Iterator[tuple[State, tuple[Standing, ...]]]:
    """The states that occur, what asks for attention first; within a state by the day that matters, then as given."""
    listed = tuple(standings)
    for state in STATES:
        found = sorted((one for one in listed if one.state is state), key=lambda one: one.day or date.max)
        if found:
            yield state, tuple(found)


def sentence_of(item: Registered, names: Mapping[tuple[str, str], str]) -> str:
    """What the duty says; `names` gives the names of duties by their keys."""
    return "".join(duty_sentences(item.duty, {one: names[item.policy.alias, one] for one in item.duty.prerequisites}))


def names_of(programs: Iterable[Program]) -> dict[tuple[str, str], str]:
    """The name of every duty and milestone by its key."""
    return {(program.policy.alias, duty.id): duty.name for program in programs for duty in program.duties}


def periods_text(standing: Standing) -> str:
    """The periods by how they stand: 逾期：2024年、2025年；应办：2026年."""
    found: dict[State, list[str]] = {}
    for period in standing.periods:
        found.setdefault(period.state, []).append(period.window.label)
    return "；".join(f"{STATES[state]}：{'、'.join(found[state])}" for state in STATES if state in found)


def note_text(standing: Standing) -> str:
    """What the register takes for granted about the duty (its 说明): who is meant where nobody is named, which period."""
    note = standing.item.duty.note
    return f"说明：{_ended(note)}" if note else ""


def about_policies(register: Register) -> tuple[str, ...]:
    """For each policy what bears on all its duties: that it is a draft, that it names no first day, its 说明."""
    found = dict.fromkeys(one.item.policy for one in register.standings)
    return tuple(f"《{policy.name}》{text}" for policy in found if (text := _about(policy)))


def _about(policy: Policy) -> str:
    stage = f"是{policy.stage}{'，尚未生效，各项都不到期、不逾期' if policy.draft else ''}。" if policy.stage else ""
    day = "" if policy.effective is not None else f"没有写施行日期，没有写明起始日的事项从{date_text(date(policy.first, 1, 1))}起列。"
    assumed = "".join(map(assumption_text, policy.assumptions))
    return f"{stage}{day}{_ended(policy.note) if policy.note else ''}{assumed}"


def _ended(text: str) -> str:
    return f"{text.removesuffix('。')}。"


# --- data -------------------------------------------------------------------------------------------------------------


def to_json(register: Register) -> str:
    """One object for each duty, in the order of the policies, a line each."""
    names = names_of(register.programs)
    rows = ",\n".join(f"  {write(_data(one, names))}" for one in register.standings)
    return f'{{"as_of": "{register.as_of.isoformat()}", "duties": [\n{rows}\n]}}\n' if rows else _none(register.as_of)


def _none(day: date) -> str:
    return f'{{"as_of": "{day.isoformat()}", "duties": []}}\n'


def _data(one: Standing, names: Mapping[tuple[str, str], str]) -> dict[str, object]:
    policy, duty = one.item.policy, one.item.duty
    return {
        "policy": policy.alias,
        "duty": duty.id,
        "name": duty.name,
        "kind": duty.kind,
        "state": one.state.value,
        "actors": duty.all_actors,
        "partners": duty.all_partners,
        "degrees": duty.all_degrees,
        "acts": [_act(act) for act in duty.acts],
        "deadline": duty.deadline,
        "effective": duty.effective,
        "recurrence": None if duty.recurrence is None else recurrence_text(duty.recurrence),
        "due": one.due,
        "on": one.on,
        "periods": [_period(period.window.label, period.window.last, period.state, period.on) for period in one.periods],
        "waiting": one.waiting,
        "evidence": [_event(event) for event in one.events],
        "sentence": sentence_of(one.item, names),
        "note": duty.note,
        "assumptions": [{"text": one.text, "reason": one.reason} for one in duty.assumptions],
        "milestone": duty.milestone,
        "basis": [basis.text for basis in duty.basis],
    }


def _act(act: Act) -> dict[str, object]:
    given = {"degrees": act.degrees, "actors": act.actors, "partners": act.partners}
    return {"modal": act.modal, "verb": act.verb, "objects": act.objects, **{key: names for key, names in given.items() if names}}


def _period(label: str, last: date, state: State, on: date | None) -> dict[str, object]:
    return {"period": label, "due": last, "state": state.value, "on": on}


def _event(event: Evidence) -> dict[str, object]:
    given = {"actor": event.actor, "place": event.place, "note": event.note}
    return {"date": event.on, "kind": event.kind.value, **{key: text for key, text in given.items() if text is not None}}


# --- calendar and document --------------------------------------------------------------------------------------------


def to_calendar(register: Register) -> str:
    """Deadlines and recurring periods as a calendar (RFC 5545)."""
    day = date_text(register.as_of)
    labels = {one.item.key: f"{STATES[one.state]}（截至{day}）" for one in register.standings}
    return calendar(register.standings, labels, names_of(register.programs))


@frozen
class _SectionView:
    """A heading and what stands under it."""

    title: str
    rows: Markdown


def to_document(register: Register) -> str:
    """A Markdown report: a table for each state, then who has what in each policy."""
    names = names_of(register.programs)
    states = [
        _SectionView(f"{STATES[state]}（{len(found)}项）", table(_HEADS, (_row(one, names) for one in found)))
        for state, found in by_state(register.standings)
    ]
    return render_markdown(
        "register.md.j2",
        day=date_text(register.as_of),
        evidence="和所报的记录" if register.evidence else "",
        policies="、".join(dict.fromkeys(one.item.policy.name for one in register.standings)) or "无",
        about=about_policies(register),
        states=states,
        matrices=list(_matrices(register)),
    )


_HEADS: Final = ("日期", "事项", "主体", "规定", "依据")


def _row(one: Standing, names: Mapping[tuple[str, str], str]) -> tuple[str, ...]:
    duty = one.item.duty
    told = "；".join(text.removesuffix("。") for text in (periods_text(one), waiting_text(one), note_text(one)) if text)
    return (
        "" if one.day is None else date_text(one.day),
        duty.name,
        "、".join((*duty.all_actors, *duty.all_partners)),
        f"{sentence_of(one.item, names)}{f'（{told}）' if told else ''}",
        "、".join(basis.text for basis in duty.basis),
    )


def waiting_text(standing: Standing) -> str:
    """The milestones that must come first and have not been reached."""
    return f"待先行完成：{'、'.join(standing.waiting)}" if standing.waiting else ""


def _matrices(register: Register) -> Iterator[_SectionView]:
    for program in register.programs:
        duties = [one.item.duty for one in register.standings if one.item.policy == program.policy]
        for title, found in by_title(duties):
            yield _SectionView(f"{program.policy.name}：{title}", matrix(found, lambda duty: duty.name))

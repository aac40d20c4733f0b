"""职责分工 and 时间安排: who has to do what, and by when."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Final

from attrs import frozen

from mingce.backends.docs.index import anchor
from mingce.backends.docs.markdown import Markdown, escaped, table
from mingce.emit.duties import duty_sentences, recurrence_text
from mingce.emit.prose import date_text
from mingce.ir.duties import Duty
from mingce.ir.program import Program, Term, common_name

__all__ = ["DUTIES", "DutyGroup", "DutyView", "by_title", "deadlines", "groups", "matrix", "milestones", "recurring"]

DUTIES: Final = ("职责", "禁止", "许可", "鼓励", "里程碑")
"""Kinds that are told here and not among the provisions."""
_TITLES: Final = {"职责": "应当", "禁止": "不得", "许可": "可以", "鼓励": "支持"}
_NOBODY: Final = "未写明"
_FLAT: Final = 4  # bodies whose names still fit side by side
_LEADS: Final = "●"
_JOINS: Final = "○"


@frozen
class DutyView:
    """A duty: its label, name, sentences, and where it is written."""

    anchor: str
    name: str
    text: str
    basis: str
    note: str


@frozen
class DutyGroup:
    """The duties of one kind, and the table of who has which; its style says whether its heads stand upright."""

    title: str
    style: str
    matrix: Markdown
    duties: tuple[DutyView, ...]


def groups(program: Program) -> tuple[DutyGroup, ...]:
    """应当, 不得, 可以 and 支持, those that the policy has."""
    found = []
    for title, duties in by_title(program.duties):
        style = (
            "matrix upright" if len({body for duty in duties for body in duty.all_actors + duty.all_partners}) >= _FLAT else "matrix"
        )
        named = any(duty.all_actors or duty.all_partners for duty in duties)
        # A table whose only column is 未写明 tells nothing.
        rows = matrix(duties, lambda duty: _link(program, duty), program.terms) if named else Markdown("")
        found.append(DutyGroup(title, style, rows, tuple(_view(program, duty) for duty in duties)))
    return tuple(found)


def by_title(duties: Iterable[Duty]) -> Iterator[tuple[str, tuple[Duty, ...]]]:
    """Duties under 应当, 不得, 可以 and 支持, without milestones; what there is none of is left out."""
    listed = tuple(duties)
    for kind, title in _TITLES.items():
        found = tuple(duty for duty in listed if duty.kind == kind)
        if found:
            yield title, found


def milestones(program: Program) -> tuple[DutyView, ...]:
    """The milestones in the order of the policy."""
    return tuple(_view(program, duty) for duty in program.duties if duty.kind == "里程碑")


def matrix(duties: Iterable[Duty], shown: Callable[[Duty], object], terms: Iterable[Term] = ()) -> Markdown:
    """Who × what: a row for each duty, a column for each body; ● has the duty, ○ takes part.

    `shown` is what stands for a duty in its row; bodies that `terms` say are one share a column.
    """
    known = tuple(terms)
    listed = [(duty, _called(duty.all_actors or (_NOBODY,), known), _called(duty.all_partners, known)) for duty in duties]
    found = dict.fromkeys(body for _, leads, joins in listed for body in (*leads, *joins))
    heads = (*(body for body in found if body != _NOBODY), *((_NOBODY,) if _NOBODY in found else ()))
    rows = ((shown(duty), *(_mark(body, leads, joins) for body in heads)) for duty, leads, joins in listed)
    return table(("事项", *heads), rows)


def _called(bodies: tuple[str, ...], terms: tuple[Term, ...]) -> tuple[str, ...]:
    return tuple(common_name(body, terms) for body in bodies)


def _mark(body: str, leads: tuple[str, ...], joins: tuple[str, ...]) -> str:
    return _LEADS if body in leads else _JOINS if body in joins else ""


def deadlines(program: Program) -> tuple[tuple[object, ...], ...]:
    """A row for each milestone and each duty with a last day, the earliest first, those without a day last; beginnings say so."""
    listed = (duty for duty in program.duties if duty.recurrence is None and duty.of_duty is None)
    found = [duty for duty in listed if duty.deadline or duty.kind == "里程碑"]
    return tuple(
        (
            _day_text(duty),
            _link(program, duty),
            "、".join((*duty.all_actors, *duty.all_partners)),
        )
        for duty in sorted(found, key=lambda duty: duty.deadline or duty.begins or date.max)
    )


def _day_text(duty: Duty) -> str:
    if duty.begins is not None:
        return f"{date_text(duty.begins)}起"
    return "未定" if duty.deadline is None else date_text(duty.deadline)


def recurring(program: Program) -> tuple[tuple[object, ...], ...]:
    """A row for each duty that recurs."""
    return tuple(
        (recurrence_text(duty.recurrence), _link(program, duty), "、".join((*duty.all_actors, *duty.all_partners)))
        for duty in program.duties
        if duty.recurrence is not None
    )


def _view(program: Program, duty: Duty) -> DutyView:
    text = "".join(duty_sentences(duty, _names(program)))
    note = f"说明：{duty.note.rstrip('。')}。" if duty.note else ""
    return DutyView(anchor(program.policy, duty.id), duty.name, text, "、".join(one.text for one in duty.basis), note)


def _names(program: Program) -> dict[str, str]:
    return {duty.id: duty.name for duty in program.duties}


def _link(program: Program, duty: Duty) -> Markdown:
    return Markdown(f"[{escaped(duty.name)}](#{anchor(program.policy, duty.id)})")

"""Duties as official sentences.

省财政厅会同省医保局应当在2025年12月31日前制定调剂金管理办法。
"""

from collections.abc import Iterator
from itertools import groupby

from mingce.emit.prose_values import date_text
from mingce.ir.duties import Act, Duty, Recurrence

__all__ = ["act_text", "actors_text", "duty_sentences", "recurrence_text"]


def duty_sentences(duty: Duty, names: dict[str, str]) -> tuple[str, ...]:
    """What the duty says, the duty itself first; `names` gives the names of milestones by id."""
    first = _milestone(duty, names) if duty.kind == "里程碑" else _duty(duty)
    return (first, *_details(duty))


def act_text(duty: Duty) -> str:
    """What is to be done, without who and when: 制定调剂金管理办法，并报省政府备案."""
    return "，并".join(str(act) for act in duty.acts) or duty.name


def actors_text(duty: Duty) -> str:
    """Who has the duty, with whom: 省财政厅会同省医保局; empty where the text names nobody."""
    partners = "、".join(duty.partners)
    return f"{'、'.join(duty.actors)}{f'会同{partners}' if partners else ''}"


def recurrence_text(recurrence: Recurrence) -> str:
    """`每年9月1日至9月30日`, `每季度`."""
    match recurrence:
        case Recurrence(first=(month, day), last=(last_month, last_day)):
            return f"{recurrence.word}{month}月{day}日至{last_month}月{last_day}日"
        case _:
            return recurrence.word


def _duty(duty: Duty) -> str:
    when = f"{'、'.join(duty.conditions).removesuffix('的')}的，" if duty.conditions else ""
    time = _time(duty)
    acts = "；".join(f"{modal}{time}{'，并'.join(map(str, group))}" for modal, group in _by_modal(duty))
    actors = actors_text(duty)
    if duty.kind == "鼓励":
        # The body named is the one encouraged, so it comes after the word.
        acts = acts.replace("支持", f"支持{actors}", 1) if acts.startswith("支持") else f"支持{actors}{acts}"
        actors = ""
    unless = "；经批准的除外" if duty.approval else ""
    return f"{when}{actors}{acts}{unless}。"


def _by_modal(duty: Duty) -> Iterator[tuple[str, Iterator[Act]]]:
    return groupby(duty.acts, key=lambda act: act.modal)


def _time(duty: Duty) -> str:
    deadline = "" if duty.deadline is None else f"在{date_text(duty.deadline)}前"
    return f"{deadline}{'' if duty.recurrence is None else recurrence_text(duty.recurrence)}"


def _milestone(duty: Duty, names: dict[str, str]) -> str:
    before = "、".join(f"“{names.get(one, one)}”" for one in duty.prerequisites)
    first = f"在{before}完成后，" if before else ""
    results = f"成果为{'、'.join(duty.deliverables)}"
    if duty.begins is not None:
        return f"{first}“{duty.name}”自{date_text(duty.begins)}起，{results}。"
    deadline = "" if duty.deadline is None else f"在{date_text(duty.deadline)}前"
    return f"{first}{actors_text(duty)}应当{deadline}完成“{duty.name}”，{results}。"


def _details(duty: Duty) -> Iterator[str]:
    if duty.contents:
        yield f"内容包括{'、'.join(duty.contents)}。"
    if duty.evidence:
        yield f"以{'、'.join(duty.evidence)}为完成的证据。"
    if duty.effective is not None and duty.begins is None:
        yield f"本项自{date_text(duty.effective)}起施行。"
    if duty.expires is not None:
        yield f"本项自{date_text(duty.expires)}起失效。"

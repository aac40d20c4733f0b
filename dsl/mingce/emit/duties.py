"""Duties as official sentences.

省财政厅会同省医保局应当在2025年12月31日前制定调剂金管理办法。
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from mingce.emit.assumptions import assumption_text
from mingce.emit.prose_values import date_text
from mingce.ir.degrees import DEGREES, MUST, Place
from mingce.ir.duties import Act, Duty, Recurrence

__all__ = ["act_text", "actors_text", "degree_words", "duty_sentences", "recurrence_text"]


def duty_sentences(duty: Duty, names: dict[str, str]) -> tuple[str, ...]:
    """What the duty says, the duty itself first; `names` gives the names of milestones by id."""
    first = _milestone(duty, names) if duty.kind == "里程碑" else _duty(duty)
    return (first, *_details(duty))


def act_text(duty: Duty) -> str:
    """What is to be done, without who and when: 制定调剂金管理办法，并报省政府备案."""
    return _listed([str(act) for act in duty.acts], "，并") if duty.acts else duty.name


def actors_text(duty: Duty) -> str:
    """Who has the duty, with whom: 省财政厅会同省医保局; empty where the text names nobody."""
    return _bodies(duty.actors, duty.partners)


def _bodies(actors: Iterable[str], partners: Iterable[str]) -> str:
    joined = "、".join(partners)
    return f"{'、'.join(actors)}{f'会同{joined}' if joined else ''}"


def degree_words(words: Iterable[str], place: Place, said: str = "") -> tuple[str, ...]:
    """Those of some words of degree that stand in a place of the sentence; not those that what is `said` holds already."""
    return tuple(word for word in words if DEGREES[word].place is place and word != MUST and word not in said)


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
    actors = actors_text(duty)
    if duty.kind == "鼓励":
        # The body named is the one encouraged, so it comes after the word.
        word = "鼓励" if "鼓励" in duty.written_degrees else "支持"
        said = f"{word}{actors}{time}{'；'.join(_said(duty, list(acts), '') for _, acts in _by_bodies(duty))}"
    else:
        said = "；".join(_said(duty, list(acts), time, actors) for _, acts in _by_bodies(duty))
    unless = "；经批准的除外" if duty.approval else ""
    return f"{when}{said}{unless}。"


def _by_bodies(duty: Duty) -> Iterator[tuple[object, Iterator[Act]]]:
    """Acts that one body, with the same others, has to do in the same way, in the order written."""
    return groupby(duty.acts, key=lambda act: (act.modal, act.actors, act.partners, degree_words(act.degrees, Place.FRONT)))


def _said(duty: Duty, acts: list[Act], time: str, actors: str = "") -> str:
    """`省医保局会同省财政厅原则上应当逐步统一缴费基数`: acts of the same bodies, those of the duty where acts have none."""
    first = acts[0]
    own = _bodies(first.actors or duty.actors, first.partners) if first.actors or first.partners else ""
    said = _listed([_act(duty, act) for act in acts], "，不得" if duty.kind == "禁止" else "，并")
    if duty.kind == "鼓励":
        return f"{own}{said}"
    front = "".join(degree_words((*duty.degrees, *first.degrees), Place.FRONT))
    return f"{own or actors}{front}{first.modal}{time}{said}"


def _listed(said: list[str], before_last: str) -> str:
    """`制定办法，公布目录，并报备案`."""
    *first, last = said
    between = before_last if before_last == "，不得" else "，"
    return f"{between.join(first)}{before_last}{last}" if first else last


def _act(duty: Duty, act: Act) -> str:
    """`逐步统一缴费基数（基本）`: an act with its words of degree."""
    words, said = (*duty.degrees, *act.degrees), f"{act}{'、'.join((*duty.actors, *act.actors))}"
    before = "".join(word for word in degree_words(words, Place.VERB, said) if not (duty.kind == "鼓励" and word == "鼓励"))
    after = "、".join(degree_words(words, Place.AFTER, said))
    return f"{before}{act}{f'（{after}）' if after else ''}"


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
    words = duty.degrees
    front, before = "".join(degree_words(words, Place.FRONT)), "".join(degree_words(words, Place.VERB, results))
    after = "、".join(degree_words(words, Place.AFTER, results))
    return f"{first}{actors_text(duty)}{front}应当{deadline}{before}完成“{duty.name}”，{results}{f'（{after}）' if after else ''}。"


def _details(duty: Duty) -> Iterator[str]:
    if duty.contents:
        yield f"内容包括{'、'.join(duty.contents)}。"
    if duty.evidence:
        yield f"登记完成以{'、'.join(duty.evidence)}为凭（登记的要求，不是条文的内容）。"
    if duty.effective is not None and duty.begins is None:
        yield f"本项自{date_text(duty.effective)}起施行。"
    if duty.expires is not None:
        yield f"本项自{date_text(duty.expires)}起失效。"
    for assumption in duty.assumptions:
        yield assumption_text(assumption)

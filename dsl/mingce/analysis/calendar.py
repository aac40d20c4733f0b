"""Deadlines and recurring periods as a calendar (RFC 5545): whole days, the same file for the same policies."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from mingce.analysis.duties import Standing, in_force_from, last_day
from mingce.analysis.evidence import Registered
from mingce.analysis.periods import MONTHS, Window, between_days, windows
from mingce.emit.duties import duty_sentences
from mingce.ir.duties import Duty
from mingce.ir.program import Policy
from mingce.source import replaced

__all__ = ["calendar"]

_WIDTH: Final = 75  # octets of a line
_NO_DAY: Final = date(1970, 1, 1)
_YEAR: Final = 12


def calendar(standings: Iterable[Standing], labels: Mapping[tuple[str, str], str], names: Mapping[tuple[str, str], str]) -> str:
    """The calendar of every duty that has a deadline or recurs, and of what begins on a day, in the order given.

    `labels` says in words how each stands, `names` gives the names of milestones; both by `Registered.key`.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//mingce//duties//ZH", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for standing in standings:
        days = _days(standing.item)
        if days is not None:
            lines += _event(standing, labels[standing.item.key], names, *days)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _days(item: Registered) -> tuple[Window, str] | None:
    """The first occurrence and how it is repeated; None for a duty without a day of its own."""
    duty = item.duty
    if duty.recurrence is None:
        day = duty.deadline or duty.begins
        return None if day is None else (Window(day, day, ""), "")
    start, last = in_force_from(item.policy, duty), last_day(item.policy, duty)
    first = next(windows(duty.recurrence, start, last, start), None)
    if first is None:
        return None
    until = "" if last is None else f";UNTIL={_day(last)}"
    # The first period may be cut short, which those that repeat it are not.
    whole = between_days(duty.recurrence, int(first.label[:4]))
    if whole is not None:
        return whole, f"FREQ=YEARLY{until}"
    # A whole period has no day of its own: its last one is when the duty has to be done.
    length = MONTHS[duty.recurrence.word]
    rule = "FREQ=YEARLY" if length == _YEAR else f"FREQ=MONTHLY;INTERVAL={length};BYMONTHDAY=-1"
    return Window(first.last, first.last, first.label), f"{rule}{until}"


def _event(standing: Standing, label: str, names: Mapping[tuple[str, str], str], when: Window, rule: str) -> Iterator[str]:
    item = standing.item
    policy, duty = item.policy, item.duty
    yield "BEGIN:VEVENT"
    yield f"UID:{policy.alias}.{duty.id}@mingce"
    yield f"DTSTAMP:{_day(policy.effective or _NO_DAY)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_day(when.first)}"
    if when.last < date.max:
        yield f"DTEND;VALUE=DATE:{_day(when.last + timedelta(days=1))}"
    if rule:
        yield f"RRULE:{rule}"
    yield f"SUMMARY:{_escaped(_summary(policy, duty))}"
    yield f"DESCRIPTION:{_escaped(_description(item, label, names))}"
    yield f"CATEGORIES:{_escaped(policy.name)},{_escaped(duty.kind)}{',草案' if policy.draft else ''}"
    if policy.draft:
        yield "STATUS:TENTATIVE"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _summary(policy: Policy, duty: Duty) -> str:
    actors = "、".join(duty.all_actors)
    return f"{'〔草案〕' if policy.draft else ''}{duty.name}{f'（{actors}）' if actors else ''}"


def _description(item: Registered, label: str, names: Mapping[tuple[str, str], str]) -> str:
    milestones = {one: names.get((item.policy.alias, one), one) for one in item.duty.prerequisites}
    basis = "、".join(one.text for one in item.duty.basis)
    note = (f"说明：{item.duty.note}",) if item.duty.note else ()
    return "\n".join(("".join(duty_sentences(item.duty, milestones)), f"依据：{basis}", *note, f"状态：{label}"))


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _escaped(text: str) -> str:
    """Text of a property: backslash, semicolon, comma and line end have a meaning there."""
    for mark in "\\;,":
        text = text.replace(mark, f"\\{mark}")
    return "\\n".join(map(replaced, text.replace("\r\n", "\n").split("\n")))


def _folded(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets, none of which cuts a character; all but the first begin with a blank."""
    piece, size = "", 0
    for char in line:
        octets = len(char.encode())
        if size + octets > _WIDTH:
            yield piece
            piece, size = " ", 1
        piece, size = piece + char, size + octets
    yield piece

"""The periods of a recurring duty: for each year, half-year, quarter or month the days within which it has to be done."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import MAXYEAR, date
from typing import Final

from attrs import frozen

from mingce.ir.duties import Recurrence

__all__ = ["MONTHS", "Window", "between_days", "windows"]

MONTHS: Final = {"每年": 12, "每半年": 6, "每季度": 3, "每月": 1}
"""How many months a period has."""
_YEAR: Final = 12


@frozen
class Window:
    """One period: its first and last day, and what it is called (2025年第3季度)."""

    first: date
    last: date
    label: str


def windows(recurrence: Recurrence, start: date, end: date | None, until: date) -> Iterator[Window]:
    """The periods of a duty in force from `start` to `end` (both included), down to the first one that begins after `until`.

    The first may be cut short by `start`, the last by `end`; of a year's period between two days the second may lie in the
    following year.  Years before that of `start` have no period.
    """
    for window in _all(recurrence, start.year):
        if window.last < start:
            continue
        if end is not None and window.first > end:
            return
        last = window.last if end is None else min(window.last, end)
        cut = Window(max(window.first, start), last, window.label)
        yield cut
        if cut.first > until:
            return


def _all(recurrence: Recurrence, year: int) -> Iterator[Window]:
    length = MONTHS[recurrence.word]
    while year <= MAXYEAR:
        named = between_days(recurrence, year)
        if named is not None:
            yield named
        else:
            for number in range(_YEAR // length):
                month = (number + 1) * length
                yield Window(_day(year, month - length + 1, 1), _day(year, month, 31), _label(year, number, length))
        year += 1


def between_days(recurrence: Recurrence, year: int) -> Window | None:
    """The whole period of `year` where the duty names two days of the year; None where any day of the period will do."""
    match recurrence:
        case Recurrence(word="每年", first=(int(), int()) as first, last=(int(), int()) as last):
            ends = min(year if last >= first else year + 1, MAXYEAR)
            return Window(_day(year, *first), _day(ends, *last), f"{year}年")
        case _:
            return None


def _day(year: int, month: int, day: int) -> date:
    """That day, or the month's last day where the month is shorter."""
    return date(year, month, min(day, monthrange(year, month)[1]))


def _label(year: int, number: int, length: int) -> str:
    match length:
        case 12:
            return f"{year}年"
        case 6:
            return f"{year}年{'下' if number else '上'}半年"
        case 3:
            return f"{year}年第{number + 1}季度"
        case _:
            return f"{year}年{number + 1}月"

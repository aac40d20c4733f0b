"""The picture of a timetable: a row for each milestone and deadline, placed by its day on a scale of years.

The template only draws what is given here.  Every coordinate is exact, so that the same policy gives the same file.
"""

from datetime import date
from fractions import Fraction
from itertools import groupby
from typing import Final

from attrs import frozen

from mingce.backends.docs.chart import Label
from mingce.emit.prose import date_text, decimal_text
from mingce.ir.duties import Duty
from mingce.ir.program import Program

__all__ = ["Mark", "Timeline", "timeline"]

_WIDTH: Final = 600
_LEFT: Final = 20
_RIGHT: Final = 20
_TOP: Final = 58  # room for the legend
_ROW: Final = 26
_GAP: Final = 14  # between two days
_CHARACTER: Final = 16
_ASIDE: Final = 16  # from a mark to its text
_SIZE: Final = 7  # half the width of a mark
_TICKS: Final = 8


@frozen
class Mark:
    """A milestone or a deadline: its shape as points of a polygon (a circle has none), its place, and its text line by line."""

    milestone: bool
    x: str
    y: str
    points: str
    align: str
    lines: tuple[Label, ...]


@frozen
class Group:
    """What falls on one day: the day, and where its row begins."""

    day: Label
    align: str
    marks: tuple[Mark, ...]


@frozen
class Timeline:
    """The whole picture."""

    width: int
    height: int
    top: int
    bottom: int
    description: str
    years: tuple[Label, ...]
    groups: tuple[Group, ...]


@frozen
class _Scale:
    """From days to tenths of a pixel: the years from `first` until the beginning of `last`."""

    first: int
    last: int

    def x(self, day: date) -> Fraction:
        begin, end = date(self.first, 1, 1), date(self.last, 1, 1)
        return _LEFT + Fraction((_WIDTH - _LEFT - _RIGHT) * (day - begin).days, (end - begin).days)


def timeline(program: Program) -> Timeline | None:
    """The picture of the milestones, single deadlines and beginnings of a policy; None if none of them has a day."""
    dated = sorted(
        ((day, duty) for duty in program.duties if (day := duty.deadline or duty.begins) is not None and duty.recurrence is None),
        key=lambda pair: pair[0],
    )
    if not dated or dated[-1][0].year >= date.max.year:
        return None
    start = program.policy.effective
    first = dated[0][0].year if start is None else min(start.year, dated[0][0].year)
    scale = _Scale(first, dated[-1][0].year + 1)
    top, found = _TOP, []
    for day, pairs in groupby(dated, key=lambda pair: pair[0]):
        group, top = _group(day, [duty for _, duty in pairs], scale, top)
        found.append(group)
    years = _years(scale, top + 24)
    return Timeline(_WIDTH, top + 34, _TOP - 14, top, f"{program.policy.name}：时间安排", years, tuple(found))


def _years(scale: _Scale, y: int) -> tuple[Label, ...]:
    every = -(-(scale.last - scale.first) // _TICKS)
    return tuple(Label(str(year), _pixels(scale.x(date(year, 1, 1))), str(y)) for year in range(scale.first, scale.last + 1, every))


def _group(day: date, duties: list[Duty], scale: _Scale, top: int) -> tuple[Group, int]:
    x = scale.x(day)
    # The text stands on the side where there is more room.
    before = x > Fraction(_WIDTH, 2)
    align, text_x = ("end", x - _ASIDE) if before else ("start", x + _ASIDE)
    room = int((text_x - _LEFT if before else _WIDTH - _RIGHT - text_x) // _CHARACTER)
    y = top + _ROW // 2
    head = Label(date_text(day), _pixels(text_x), str(y))
    marks = []
    for duty in duties:
        y += _ROW
        pieces = [duty.name[at : at + room] for at in range(0, len(duty.name), room)]
        lines = tuple(Label(piece, _pixels(text_x), str(y + number * _ROW)) for number, piece in enumerate(pieces))
        marks.append(Mark(duty.kind == "里程碑", _pixels(x), str(y), _diamond(x, y), align, lines))
        y += _ROW * (len(pieces) - 1)
    return Group(head, align, tuple(marks)), y + _ROW // 2 + _GAP


def _diamond(x: Fraction, y: int) -> str:
    corners = ((x, y - _SIZE), (x + _SIZE, y), (x, y + _SIZE), (x - _SIZE, y))
    return " ".join(f"{_pixels(across)},{_pixels(Fraction(down))}" for across, down in corners)


def _pixels(value: Fraction) -> str:
    return decimal_text(Fraction(round(value * 10), 10))

"""The picture of a growth: two panels of steps over the years, laid out in whole tenths of a pixel.

The template only draws what is given here.  Every coordinate is exact, so that the same policy gives the same file.
"""

from fractions import Fraction
from typing import Final

from attrs import frozen

from mingce.backends.docs.growth import Growth, Series
from mingce.emit.prose import decimal_text

__all__ = ["Chart", "Label", "Line", "Panel", "chart"]

_WIDTH: Final = 600
_LEFT: Final = 84
_RIGHT: Final = 20
_PANEL: Final = 160
_ABOVE: Final = 56  # room over a panel for its legend
_BELOW: Final = 36  # room under the last panel for the years
_LEGEND: Final = 17  # width of a Chinese character of the legend, with a little air
_TICKS: Final = 4
# Both read on white and on black; the second is also told from the first by its dashes.
_STROKES: Final = (("#c0392b", ""), ("#2f7fc1", "7 4"), ("#2c9a5b", "2 4"), ("#9b6bc4", "10 4 2 4"))


@frozen
class Label:
    """A text at a place."""

    text: str
    x: str
    y: str


@frozen
class Line:
    """A line of a panel: its name, colour, dashes, the points of its steps, and where the legend shows it."""

    name: str
    stroke: str
    dashes: str
    points: str
    key: str
    key_end: str
    name_at: str


@frozen
class Panel:
    """A panel: its lines, its scale, and the heights that the template needs."""

    lines: tuple[Line, ...]
    scale: tuple[Label, ...]
    legend_y: str
    legend_text_y: str


@frozen
class Chart:
    """The whole picture."""

    width: int
    height: int
    left: int
    right: int
    description: str
    panels: tuple[Panel, ...]
    years: tuple[Label, ...]


def chart(growth: Growth, title: str) -> Chart:
    """The picture of `growth`: the result above, the stocks below."""
    groups = ([(growth.result,)] if growth.result is not None else []) + [growth.stocks]
    offset, panels = 0, []
    strokes = list(_STROKES)
    for group in groups:
        used, strokes = strokes[: len(group)], strokes[len(group) :] or list(_STROKES)
        panels.append(_panel(group, len(growth.years), offset + _ABOVE, used))
        offset += _ABOVE + _PANEL
    bottom = str(offset + 24)
    every = -(-len(growth.years) // 8)  # no more labels than fit
    years = tuple(
        Label(str(year), _x(2 * n + 1, 2 * len(growth.years)), bottom) for n, year in enumerate(growth.years) if n % every == 0
    )
    return Chart(_WIDTH, offset + _BELOW, _LEFT, _WIDTH - _RIGHT, title, tuple(panels), years)


def _panel(group: tuple[Series, ...], count: int, top: int, strokes: list[tuple[str, str]]) -> Panel:
    values = [value for series in group for value in series.values]
    low, high, step = _scale(min(values), max(values))
    ticks = tuple(
        Label(_amount(low + step * n), str(_LEFT - 8), _y(low + step * n, low, high, top)) for n in range(int((high - low) / step) + 1)
    )
    lines, at = [], _LEFT
    for number, series in enumerate(group):
        stroke, dashes = strokes[number % len(strokes)]
        points = _points(series, count, low, high, top)
        lines.append(Line(series.name, stroke, dashes, points, str(at), str(at + 28), str(at + 34)))
        at += 34 + _LEGEND * len(series.name) + 20
    return Panel(tuple(lines), ticks, str(top - 24), str(top - 18))


def _points(series: Series, count: int, low: Fraction, high: Fraction, top: int) -> str:
    """A step per year: level through the year, upright at its end."""
    places: list[str] = []
    for number, value in enumerate(series.values):
        height = _y(value, low, high, top)
        places += [f"{_x(number, count)},{height}", f"{_x(number + 1, count)},{height}"]
    return " ".join(places)


def _x(number: int, count: int) -> str:
    return _pixels(_LEFT + Fraction((_WIDTH - _LEFT - _RIGHT) * number, count))


def _y(value: Fraction, low: Fraction, high: Fraction, top: int) -> str:
    return _pixels(top + _PANEL - _PANEL * (value - low) / (high - low))


def _pixels(value: Fraction) -> str:
    return decimal_text(Fraction(round(value * 10), 10))


def _scale(low: Fraction, high: Fraction) -> tuple[Fraction, Fraction, Fraction]:
    """Ends and step of a scale that holds both values; it begins at 0 unless they are close together far from it."""
    if low >= 0 and low < high * Fraction(1, 2):
        low = Fraction(0)
    step = _round_step((high - low) / _TICKS)
    bottom = step * (low // step)
    top = step * -(-high // step)
    return bottom, max(top, bottom + step), step


def _round_step(least: Fraction) -> Fraction:
    """The smallest of 1, 2, 5, 10, … that is not below `least`."""
    power = Fraction(1)
    while True:
        for digit in (1, 2, 5):
            if digit * power >= least:
                return digit * power
        power *= 10


def _amount(value: Fraction) -> str:
    """A label of the scale: 30万元, 4000元."""
    return f"{decimal_text(value / 10000)}万元" if value >= 10000 else f"{decimal_text(value)}元"

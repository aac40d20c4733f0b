"""The picture of the groups: which share of each gains, and which loses."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from attrs import frozen

from mingce.engines.columns.simulation import Simulation
from mingce.engines.columns.tally import Tally
from mingce.engines.whatif.amounts import percent
from mingce.engines.whatif.charts import GOOD, WIDTH, Bar, Key, Mark, colours, legend, pixels
from mingce.engines.whatif.findings import Finding
from mingce.engines.whatif.scene import Better, Scene
from mingce.source import display_width

__all__ = ["End", "Shares", "shares"]

_LEFT: Final = 128
_RIGHT: Final = WIDTH - 62
_LABEL: Final = 62  # room for a share beside a bar
_TOP: Final = 46
_ROW: Final = 30
_MOST: Final = 24
_NAME_WIDTH: Final = 14


@frozen
class End:
    """A share beside its bar, and on which side of the place it stands."""

    mark: Mark
    anchor: str


@frozen
class Shares:
    """Bars to the right and to the left of an upright line at `middle`, with the names of the groups and the shares."""

    title: str
    height: int
    middle: str
    top: int
    bottom: int
    bars: tuple[Bar, ...]
    names: tuple[Mark, ...]
    ends: tuple[End, ...]
    legend: tuple[Key, ...]
    note: Mark | None


@frozen
class _Half:
    """What goes to one side: what it is called, its colour, and how many of each group."""

    name: str
    fill: str
    counts: tuple[int, ...]

    def share(self, row: int, listed: Sequence[Tally]) -> Fraction:
        """The share of a group."""
        return Fraction(self.counts[row], listed[row].rows or 1)

    def most(self, listed: Sequence[Tally]) -> Fraction:
        """The greatest share."""
        return max(self.share(row, listed) for row in range(len(listed)))


def shares(scene: Scene, found: Simulation, finding: Finding) -> Shares | None:
    """Which share of each group gains and which loses; None without groups, or where nobody does."""
    groups = scene.ordered(found.groups)
    if scene.by is None or not groups:
        return None
    kept = _most_changed(groups, finding)
    listed = [finding.compared.tallies.get(group, Tally()) for group in kept]
    halves = [half for half in _halves(finding, listed) if any(half.counts)]
    if not halves:
        return None
    bottom = _TOP + _ROW * len(kept)
    note = f"只画出变化人数最多的{_MOST}组，全部见表" if len(kept) < len(groups) else ""
    middle, per = _layout(halves, listed)
    # A half by itself goes to the right, beside the names.
    drawn = [(half, len(halves) == 2 and number == 0) for number, half in enumerate(halves)]
    return Shares(
        title=f"{finding.result.name}：各组变化的占比",
        height=bottom + (34 if note else 10),
        middle=pixels(middle),
        top=_TOP - 6,
        bottom=bottom,
        bars=tuple(bar for half, left in drawn for bar in _bars(half, listed, middle, per, left=left)),
        names=tuple(Mark(str(_LEFT - 10), str(_TOP + 10 + row * _ROW), _short(scene.label(group))) for row, group in enumerate(kept)),
        ends=tuple(end for half, left in drawn for end in _ends(half, listed, middle, per, left=left)),
        legend=legend([(half.name, half.fill) for half in halves], _LEFT),
        note=Mark(str(_LEFT), str(bottom + 20), note) if note else None,
    )


def _halves(finding: Finding, listed: Sequence[Tally]) -> tuple[_Half, ...]:
    """What goes to the left, and what to the right: gains, or more."""
    if not finding.ups:
        return (_Half("改变", GOOD, tuple(tally.moved for tally in listed)),)
    (rises, falls), (up, down) = finding.words(), colours(finding)
    more = _Half(rises, up, tuple(tally.more for tally in listed))
    less = _Half(falls, down, tuple(tally.less for tally in listed))
    return (more, less) if finding.result.better is Better.LESS else (less, more)


def _layout(halves: Sequence[_Half], listed: Sequence[Tally]) -> tuple[Fraction, Fraction]:
    """Where the line stands, and the pixels of a whole group."""
    most = [half.most(listed) for half in halves]
    if len(halves) == 1:
        return Fraction(_LEFT), (_RIGHT - _LEFT) / most[0]
    per = (_RIGHT - _LEFT - _LABEL) / (most[0] + most[1])
    return _LEFT + _LABEL + per * most[0], per


def _bars(half: _Half, listed: Sequence[Tally], middle: Fraction, per: Fraction, *, left: bool) -> Iterator[Bar]:
    for row in range(len(listed)):
        width = per * half.share(row, listed)
        if width:
            yield Bar(pixels(middle - width if left else middle), str(_TOP + row * _ROW), pixels(width), "20", half.fill)


def _ends(half: _Half, listed: Sequence[Tally], middle: Fraction, per: Fraction, *, left: bool) -> Iterator[End]:
    for row, tally in enumerate(listed):
        width = per * half.share(row, listed) + 6
        if half.counts[row]:
            mark = Mark(
                pixels(middle - width if left else middle + width), str(_TOP + 10 + row * _ROW), percent(half.counts[row], tally.rows)
            )
            yield End(mark, "end" if left else "start")


def _most_changed(groups: tuple[str, ...], finding: Finding) -> tuple[str, ...]:
    """All groups, or those with most changes, in their order."""
    ranked = sorted(groups, key=lambda group: -finding.compared.tallies.get(group, Tally()).changed)
    kept = frozenset(ranked[:_MOST])
    return tuple(group for group in groups if group in kept)


def _short(name: str) -> str:
    """As much of a name as fits before its bar."""
    kept = name
    while display_width(kept) > _NAME_WIDTH:
        kept = kept[:-1]
    return name if kept == name else f"{kept}…"

"""The picture of the differences: how many persons have which."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from attrs import frozen

from mingce.emit.prose_values import decimal_text
from mingce.engines.whatif.amounts import measure_of
from mingce.engines.whatif.charts import WIDTH, Bar, Key, Mark, colours, legend, pixels
from mingce.engines.whatif.findings import Finding
from mingce.ir.types import BooleanType

__all__ = ["Histogram", "histogram"]

_LEFT: Final = 64
_RIGHT: Final = WIDTH - 16
_TOP: Final = 64
_PLOT: Final = 190
_FEW: Final = 8
_MOST_BARS: Final = 24
_LARGE: Final = 10**4


@frozen
class Histogram:
    """Persons by difference: bars, their counts (if few), the scale at the left, the differences below, the legend."""

    title: str
    height: int
    left: int
    right: int
    base: int
    bars: tuple[Bar, ...]
    counts: tuple[Mark, ...]
    scale: tuple[Mark, ...]
    below: tuple[Mark, ...]
    legend: tuple[Key, ...]
    axis: Mark
    unit: Mark


@frozen
class _Bin:
    """Persons whose difference is from `low` (inclusive) to `high` (exclusive), in the last digit; one value if they are equal."""

    low: int
    high: int
    count: int


def histogram(finding: Finding, unit: str) -> Histogram | None:
    """How the differences are spread; None where they have no size, or nobody has one."""
    if not finding.compared.spread or not finding.ups or isinstance(finding.result.type, BooleanType):
        return None
    bins = _bins(finding)
    most, step = _scale(max(one.count for one in bins))
    base = _TOP + _PLOT
    below, measured = _below(finding, bins)
    return Histogram(
        title=f"{finding.result.name}：差额的分布",
        height=base + 54,
        left=_LEFT,
        right=_RIGHT,
        base=base,
        bars=tuple(_bar(finding, bins, number, most) for number in range(len(bins))),
        counts=tuple(_counts(bins, most)),
        scale=tuple(Mark(str(_LEFT - 8), pixels(base - Fraction(_PLOT * n, most)), _persons(n)) for n in range(0, most + 1, step)),
        below=below,
        legend=legend(_entries(finding, bins), _LEFT),
        axis=Mark(str((_LEFT + _RIGHT) // 2), str(base + 46), f"新方案减原方案{f'（{measured}）' if measured else ''}"),
        unit=Mark(str(_RIGHT), "26", f"单位：{unit}"),
    )


def _bins(finding: Finding) -> tuple[_Bin, ...]:
    """A few values as they are, else not too many bins of a round width, each to one side of nought."""
    spread, width = finding.compared.spread, finding.compared.step
    if width == 1 and (len(spread) <= _FEW or max(spread) - min(spread) < _MOST_BARS):
        # Far apart they stand beside each other all the same; a gap between whole numbers is one.
        values = sorted(spread) if len(spread) <= _FEW else range(min(spread), max(spread) + 1)
        return tuple(_Bin(value, value, spread.get(value, 0)) for value in values)
    while max(spread) // width - min(spread) // width >= _MOST_BARS:
        # 1, 2, 10, 20, 100, …: the steps that were counted fit into each.
        width *= 2 if str(width)[0] == "1" else 5
    counts = dict.fromkeys(range(min(spread) // width, max(spread) // width + 1), 0)
    for low, count in spread.items():
        counts[low // width] += count
    return tuple(_Bin(place * width, (place + 1) * width, count) for place, count in counts.items())


def _single(bins: Sequence[_Bin]) -> bool:
    """Whether each is one value."""
    return bins[0].low == bins[0].high


def _slot(bins: Sequence[_Bin]) -> Fraction:
    return Fraction(_RIGHT - _LEFT, len(bins))


def _bar(finding: Finding, bins: Sequence[_Bin], number: int, most: int) -> Bar:
    slot, height = _slot(bins), Fraction(_PLOT * bins[number].count, most)
    # A bar of its own for each of a few values, no wider than looks like one; bins stand close to each other.
    gap = max(slot / 6, (slot - 72) / 2) if _single(bins) else Fraction(1, 2)
    up, down = colours(finding)
    fill = up if bins[number].low >= 0 else down
    return Bar(pixels(_LEFT + slot * number + gap), pixels(_TOP + _PLOT - height), pixels(slot - 2 * gap), pixels(height), fill)


def _counts(bins: Sequence[_Bin], most: int) -> list[Mark]:
    if len(bins) > _FEW or not _single(bins):
        return []
    slot = _slot(bins)
    return [
        Mark(pixels(_LEFT + slot * (2 * n + 1) / 2), pixels(_TOP + _PLOT - Fraction(_PLOT * one.count, most) - 5), str(one.count))
        for n, one in enumerate(bins)
    ]


def _entries(finding: Finding, bins: Sequence[_Bin]) -> list[tuple[str, str]]:
    (rises, falls), (up, down) = finding.words(), colours(finding)
    ups, downs = any(one.low >= 0 for one in bins), any(one.low < 0 for one in bins)
    return [(rises, up)] * ups + [(falls, down)] * downs


def _below(finding: Finding, bins: Sequence[_Bin]) -> tuple[tuple[Mark, ...], str]:
    """What the differences are: the values, or the edges between bins, as many as there is room for; and their unit."""
    most = max(max(abs(one.low), abs(one.high)) for one in bins)
    measure = measure_of(finding.result.type, finding.amount(most), difference=True)
    base, slot = str(_TOP + _PLOT + 20), _slot(bins)

    def text(digits: int) -> str:
        value = measure.number(finding.amount(digits))
        return f"+{decimal_text(value)}" if value > 0 else decimal_text(value)

    single = _single(bins)
    ends = [one.low for one in bins] if single else [*(one.low for one in bins), bins[-1].high]
    widest = max(len(text(end)) for end in ends)
    every = max(1, -(-len(ends) * (widest * 8 + 12) // (_RIGHT - _LEFT)))
    # Nought has its mark, where it is there.
    first = ends.index(0) % every if 0 in ends else 0
    at = _LEFT + slot / 2 if single else Fraction(_LEFT)
    marks = (Mark(pixels(at + slot * n), base, text(end)) for n, end in enumerate(ends) if n % every == first)
    return tuple(marks), measure.unit


def _scale(most: int) -> tuple[int, int]:
    """The end and the step of a scale of persons."""
    power = 1
    while True:
        for digit in (1, 2, 5):
            step = digit * power
            if most <= step * 5:
                return step * -(-most // step), step
        power *= 10


def _persons(count: int) -> str:
    """A label of the scale, which is round."""
    return f"{decimal_text(Fraction(count, _LARGE))}万" if count >= _LARGE else str(count)

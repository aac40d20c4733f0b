"""Sets of values on one axis: stretches of a line, members of a finite list, texts.

A line holds numbers, days (by their ordinal) and years, all as `Fraction`.  The ends of a stretch are cuts, places between
numbers: the cut just before 3 and the cut just after 3 differ, so that one order of cuts tells open ends from closed ones.
On a line with a grain every cut is moved to just before a multiple of it; equal sets are then written alike, and the whole
years between 3 and 4 are seen to be none.
"""

from collections.abc import Iterable
from fractions import Fraction
from typing import Final

from attrs import frozen

__all__ = ["Choice", "Cut", "Line", "Texts", "Values", "complement", "is_empty", "join", "line", "meet"]

# (-1, 0, 0) before everything; (0, x, 0) just before x; (0, x, 1) just after x; (1, 0, 0) after everything
Cut = tuple[int, Fraction, int]

BOTTOM: Final[Cut] = (-1, Fraction(0), 0)
TOP: Final[Cut] = (1, Fraction(0), 0)


@frozen
class Line:
    """A set of numbers: stretches between two cuts, in order, none empty, none touching; multiples of `grain` only, if given."""

    pieces: tuple[tuple[Cut, Cut], ...]
    grain: Fraction | None = None

    def __contains__(self, x: Fraction) -> bool:
        if self.grain is not None and (x / self.grain).denominator != 1:
            return False
        return any(low <= (0, x, 0) < high for low, high in self.pieces)


@frozen
class Choice:
    """Some of the values of a finite `universe` (aliases of a category, truth values), in its order."""

    universe: tuple[str | bool | int, ...]
    chosen: tuple[str | bool | int, ...]


@frozen
class Texts:
    """The texts listed (sorted), or all texts but those."""

    listed: tuple[str, ...]
    others: bool = False


Values = Line | Choice | Texts


def line(
    low: Fraction | None = None,
    high: Fraction | None = None,
    *,
    low_open: bool = False,
    high_open: bool = False,
    grain: Fraction | None = None,
) -> Line:
    """The numbers from `low` to `high`; None where there is no such end.  Ends belong to it unless they are said to be open."""
    start = BOTTOM if low is None else (0, low, 1 if low_open else 0)
    end = TOP if high is None else (0, high, 0 if high_open else 1)
    return _tidy(((start, end),), grain)


def _tidy(pieces: Iterable[tuple[Cut, Cut]], grain: Fraction | None) -> Line:
    """Pieces in order brought to their one way of writing: cuts on the grain, nothing empty, neighbours joined."""
    found: list[tuple[Cut, Cut]] = []
    for low, high in pieces:
        start, end = _on_grain(low, grain), _on_grain(high, grain)
        if start >= end:
            continue
        if found and found[-1][1] >= start:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return Line(tuple(found), grain)


def _on_grain(cut: Cut, grain: Fraction | None) -> Cut:
    """The cut just before the first multiple of the grain that lies after `cut`."""
    kind, x, side = cut
    if grain is None or kind:
        return cut
    steps, rest = divmod(x.numerator * grain.denominator, x.denominator * grain.numerator)
    if not (side or rest):
        return cut
    return (0, Fraction((steps + 1) * grain.numerator, grain.denominator), 0)


def meet(a: Values, b: Values) -> Values:
    """What both hold.  A grain that one of the two lines has, the result has."""
    match a, b:
        case Line(), Line():
            grain = a.grain if b.grain is None else b.grain
            return _tidy(_meet_pieces(a.pieces, b.pieces), grain)
        case Choice(), Choice():
            return Choice(a.universe, tuple(value for value in a.chosen if value in b.chosen))
        case Texts(), Texts():
            return _meet_texts(a, b)
        case _:
            raise TypeError(f"two kinds of values on one axis: {a} and {b}")


def _meet_pieces(a: tuple[tuple[Cut, Cut], ...], b: tuple[tuple[Cut, Cut], ...]) -> Iterable[tuple[Cut, Cut]]:
    i = j = 0
    while i < len(a) and j < len(b):
        low, high = max(a[i][0], b[j][0]), min(a[i][1], b[j][1])
        if low < high:
            yield low, high
        if a[i][1] <= b[j][1]:
            i += 1
        else:
            j += 1


def _meet_texts(a: Texts, b: Texts) -> Texts:
    if a.others and b.others:
        return Texts(tuple(sorted({*a.listed, *b.listed})), others=True)
    if a.others:
        return _meet_texts(b, a)
    return Texts(tuple(text for text in a.listed if (text in b.listed) != b.others))


def complement(values: Values) -> Values:
    """What the set does not hold."""
    match values:
        case Line(pieces=pieces, grain=grain):
            cuts = (BOTTOM, *(cut for piece in pieces for cut in piece), TOP)
            return _tidy(zip(cuts[::2], cuts[1::2], strict=True), grain)
        case Choice(universe=universe, chosen=chosen):
            return Choice(universe, tuple(value for value in universe if value not in chosen))
        case Texts(listed=listed, others=others):
            return Texts(listed, not others)


def join(a: Values, b: Values) -> Values:
    """What either holds."""
    return complement(meet(complement(a), complement(b)))


def is_empty(values: Values) -> bool:
    """Whether the set holds nothing."""
    match values:
        case Line(pieces=pieces):
            return not pieces
        case Choice(chosen=chosen):
            return not chosen
        case Texts(listed=listed, others=others):
            return not (listed or others)

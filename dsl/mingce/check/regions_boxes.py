"""Boxes: conditions on several axes at once, and regions, which are unions of boxes.

Every operation spends from a `Work` allowance and raises `TooMuchError` when it is used up: a condition can be written whose region
has more boxes than any machine can hold, and a checker must answer all the same.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, Generic, TypeVar

from attrs import define, field, frozen

from mingce.check.regions_sets import Values, is_empty, join, meet
from mingce.check.regions_sets import complement as complement_values
from mingce.ir.nodes import Expr

__all__ = [
    "EVERYWHERE",
    "MAX_STEPS",
    "NOWHERE",
    "Axis",
    "Box",
    "Findings",
    "Region",
    "TooMuchError",
    "Work",
    "axes_of",
    "bounded",
    "complement",
    "half",
    "intersect",
    "meet_boxes",
    "union",
]

MAX_BOXES: Final = 4096
MAX_AXES: Final = 64
# Pairs of boxes looked at in one question: some seconds.
MAX_STEPS: Final = 1_000_000

Answer = TypeVar("Answer")


class TooMuchError(Exception):
    """The question needs more boxes, axes or steps than allowed."""


@define
class Work:
    """What may still be spent on one question, and the regions of conditions that are known already, by `id`."""

    steps: int
    regions: dict[tuple[int, bool], tuple[Expr, "Region"]] = field(factory=dict)

    def spend(self, steps: int) -> None:
        """Take `steps` from what is left; `TooMuchError` where less is left."""
        self.steps -= steps
        if self.steps < 0:
            raise TooMuchError


def bounded(question: Callable[[Work], Answer], steps: int = MAX_STEPS) -> Answer | None:
    """The answer, None where it takes more than so many steps."""
    try:
        return question(Work(steps))
    except TooMuchError:
        return None


@frozen
class Findings(Generic[Answer]):
    """What was found, and the places (from 0, in order) that were passed over because they take too much work."""

    found: tuple[Answer, ...]
    passed_over: tuple[int, ...] = ()


@frozen(cache_hash=True)
class Axis:
    """What a condition asks about.

    An expression whose values are compared with constants; or, where `compared` is set, how the two operands of `expr`
    compare: -1 the left is less, 0 equal, 1 greater (only 0 and 1, unequal, for values without an order).  `whole` holds every
    value that is there.
    """

    expr: Expr
    whole: Values
    compared: bool = False


@frozen
class Box:
    """The points that lie in every side; an axis without a side is free.  No side is empty or full."""

    sides: tuple[tuple[Axis, Values], ...] = ()


Region = tuple[Box, ...]

EVERYWHERE: Final[Region] = (Box(),)
NOWHERE: Final[Region] = ()


def half(axis: Axis, values: Values) -> Region:
    """The points whose place on one axis is in `values`."""
    within = meet(axis.whole, values)
    if is_empty(within):
        return NOWHERE
    if is_empty(meet(axis.whole, complement_values(within))):
        return EVERYWHERE
    return (Box(((axis, within),)),)


def meet_boxes(a: Box, b: Box) -> Box | None:
    """What both hold, None if that is nothing."""
    if not a.sides or not b.sides:
        return a if a.sides else b
    sides = dict(a.sides)
    for axis, values in b.sides:
        known = sides.get(axis)
        if known is None:
            sides[axis] = values
            continue
        both = meet(known, values)
        if is_empty(both):
            return None
        sides[axis] = both
    return Box(tuple(sides.items()))


def union(regions: Iterable[Region], work: Work) -> Region:
    """The points of any of them; repeated boxes are left out, boxes on one and the same axis joined."""
    found: dict[frozenset[tuple[Axis, Values]], Box] = {}
    lone: dict[Axis, list[Values]] = {}
    for region in regions:
        work.spend(len(region))
        for box in region:
            if not box.sides:
                return EVERYWHERE
            if len(box.sides) == 1:
                axis, values = box.sides[0]
                lone.setdefault(axis, []).append(values)
            else:
                found.setdefault(frozenset(box.sides), box)
        if len(found) > MAX_BOXES:
            raise TooMuchError
    joined = [half(axis, _halved(join, values)) for axis, values in lone.items()]
    if EVERYWHERE in joined:
        return EVERYWHERE
    return (*(box for region in joined for box in region), *found.values())


def intersect(regions: Iterable[Region], work: Work) -> Region:
    """The points of all of them."""
    result = EVERYWHERE
    for region in _met(regions):
        work.spend(len(result) * len(region))
        pairs = (meet_boxes(a, b) for a in result for b in region)
        result = union(((box,) for box in pairs if box is not None), work)
    return result


def _met(regions: Iterable[Region]) -> list[Region]:
    """The regions, those of one side on one and the same axis met to one: a list of excluded values is long."""
    found: list[Region] = []
    lone: dict[Axis, list[Values]] = {}
    places: dict[Axis, int] = {}
    for region in regions:
        if len(region) == 1 and len(region[0].sides) == 1:
            axis, values = region[0].sides[0]
            lone.setdefault(axis, []).append(values)
            if axis in places:
                continue
            places[axis] = len(found)
        found.append(region)
    for axis, all_values in lone.items():
        if len(all_values) > 1:
            found[places[axis]] = half(axis, _halved(meet, all_values))
    return found


def _halved(both: Callable[[Values, Values], Values], values: Sequence[Values]) -> Values:
    """`both` of all of them, in halves: sets of many pieces are gone through a few times only."""
    if len(values) == 1:
        return values[0]
    middle = len(values) // 2
    return both(_halved(both, values[:middle]), _halved(both, values[middle:]))


def complement(region: Region, work: Work) -> Region:
    """The points outside."""
    outside = (tuple(_without(axis, values) for axis, values in box.sides) for box in region)
    return intersect(outside, work)


def _without(axis: Axis, values: Values) -> Box:
    return Box(((axis, meet(axis.whole, complement_values(values))),))


def axes_of(regions: Iterable[Region]) -> tuple[Axis, ...]:
    """The axes in order of appearance; `TooMuchError` where there are more than allowed."""
    found = tuple(dict.fromkeys(axis for region in regions for box in region for axis, _ in box.sides))
    if len(found) > MAX_AXES:
        raise TooMuchError
    return found

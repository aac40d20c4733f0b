"""Covering, exactly: cut every axis at the ends of all sets on it, and write each set as the bits of the cells it holds.

A box is then a tuple of whole numbers, one per axis; boxes meet by `&`, and what is not covered is found by taking one box
after another away.  No point is sampled: within a cell no set makes a difference.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import reduce
from itertools import groupby
from operator import and_, or_

from attrs import field, frozen

from mingce.check.regions_boxes import Axis, Box, Region, Work, axes_of
from mingce.check.regions_sets import Choice, Cut, Line, Texts, Values, meet
from mingce.ir.nodes import Expr

__all__ = ["Domain", "Grid", "Masks", "common", "grid_of", "grid_on", "holes", "is_nowhere"]

# The values that an expression can take, None where nothing is known beyond its type.
Domain = Callable[[Expr], Values | None]

Masks = tuple[int, ...]


@frozen
class _Cuts:
    """A line in cells: each from one cut to the next."""

    cuts: tuple[Cut, ...]
    places: dict[Cut, int] = field(eq=False)

    def mask(self, values: Values) -> int:
        assert isinstance(values, Line)
        return sum((1 << self.places[high]) - (1 << self.places[low]) for low, high in values.pieces)

    def values(self, mask: int, whole: Values) -> Values:
        assert isinstance(whole, Line)
        held = groupby(range(len(self.cuts)), key=lambda place: mask >> place & 1)
        runs = [tuple(places) for bit, places in held if bit]
        return Line(tuple((self.cuts[run[0]], self.cuts[run[-1] + 1]) for run in runs), whole.grain)


@frozen
class _Names:
    """Named values in cells of their own; after them one cell for all other texts."""

    names: tuple[str | bool | int, ...]
    places: dict[str | bool | int, int] = field(eq=False)

    def mask(self, values: Values) -> int:
        assert not isinstance(values, Line)
        named = values.chosen if isinstance(values, Choice) else values.listed
        bits = sum(1 << self.places[name] for name in named)
        return (1 << len(self.names) + 1) - 1 - bits if isinstance(values, Texts) and values.others else bits

    def values(self, mask: int, whole: Values) -> Values:
        held = tuple(name for place, name in enumerate(self.names) if mask >> place & 1)
        if isinstance(whole, Choice):
            return Choice(whole.universe, held)
        others = bool(mask >> len(self.names) & 1)
        listed = (name for name in self.names if isinstance(name, str) and (name in held) != others)
        return Texts(tuple(listed), others)


@frozen
class Grid:
    """Axes cut into cells.  `space` holds the cells that the domain allows."""

    axes: tuple[Axis, ...]
    scales: tuple[_Cuts | _Names, ...]
    space: Masks

    def masks(self, box: Box) -> Masks:
        """The cells of a box that the domain allows, axis by axis; a free axis has them all."""
        sides = dict(box.sides)
        pairs = zip(self.axes, self.scales, self.space, strict=True)
        return tuple(scale.mask(sides[axis]) & free if axis in sides else free for axis, scale, free in pairs)

    def region(self, region: Region) -> tuple[Masks, ...]:
        """The boxes of a region that hold a cell of the domain."""
        found = (self.masks(box) for box in region)
        return tuple(masks for masks in found if not is_nowhere(masks))

    def sides(self, masks: Masks) -> tuple[tuple[Axis, Values], ...]:
        """The sides of a box on those axes where it is narrower than the domain."""
        pairs = zip(self.axes, self.scales, self.space, masks, strict=True)
        return tuple((axis, scale.values(mask, axis.whole)) for axis, scale, free, mask in pairs if mask != free)


def grid_of(regions: Iterable[Region], domain: Domain) -> Grid:
    """The grid on which all the regions are unions of cells; `TooMuchError` where they have too many axes."""
    regions = tuple(regions)
    return grid_on(axes_of(regions), (box for region in regions for box in region), domain)


def grid_on(axes: tuple[Axis, ...], boxes: Iterable[Box], domain: Domain) -> Grid:
    """The grid on which all the boxes, whose axes are among `axes`, are unions of cells."""
    sets: dict[Axis, list[Values]] = {axis: [_allowed(axis, domain)] for axis in axes}
    for box in boxes:
        for axis, values in box.sides:
            sets[axis].append(values)
    scales = tuple(_scale(axis, sets[axis]) for axis in axes)
    space = tuple(scale.mask(sets[axis][0]) for axis, scale in zip(axes, scales, strict=True))
    return Grid(axes, scales, space)


def _allowed(axis: Axis, domain: Domain) -> Values:
    values = None if axis.compared else domain(axis.expr)
    return axis.whole if values is None else meet(axis.whole, values)


def _scale(axis: Axis, sets: Iterable[Values]) -> _Cuts | _Names:
    match axis.whole:
        case Line():
            pieces = (piece for values in sets if isinstance(values, Line) for piece in values.pieces)
            cuts = tuple(sorted({cut for piece in pieces for cut in piece}))
            return _Cuts(cuts, {cut: place for place, cut in enumerate(cuts)})
        case Choice(universe=universe):
            return _Names(universe, {value: place for place, value in enumerate(universe)})
        case Texts():
            texts = tuple(sorted({text for values in sets if isinstance(values, Texts) for text in values.listed}))
            return _Names(texts, {text: place for place, text in enumerate(texts)})


def is_nowhere(masks: Masks) -> bool:
    """Whether the box holds no point."""
    return not all(masks)


def common(a: Sequence[Masks], b: Sequence[Masks], work: Work) -> Masks | None:
    """A box that lies in both unions, None if they do not meet."""
    for one in a:
        work.spend(len(b))
        for two in b:
            both = tuple(map(and_, one, two))
            if not is_nowhere(both):
                return both
    return None


def holes(space: Masks, boxes: Sequence[Masks], work: Work) -> Iterator[Masks]:
    """Boxes inside `space` that no one of `boxes` touches, each as wide as it can be; together they hold all such points."""
    found: list[Masks] = []
    waiting = [] if is_nowhere(space) else [(space, tuple(boxes))]
    while waiting:
        part, near = waiting.pop()
        work.spend(len(near) + len(found) + 1)
        near = tuple(box for box in near if all(map(and_, part, box)))
        if near:
            waiting.extend((rest, near) for rest in _around(part, near))
        elif not any(_inside(part, hole) for hole in found):
            work.spend(len(boxes) * len(space))
            found.append(_widened(part, space, boxes))
            yield found[-1]


def _around(part: Masks, near: Sequence[Masks]) -> Iterator[Masks]:
    """`part` without the box that covers it best, as boxes that do not overlap."""
    taken = min(near, key=lambda box: sum(1 for a, b in zip(part, box, strict=True) if a & ~b))
    rest = list(part)
    for axis, mask in enumerate(taken):
        outside = rest[axis] & ~mask
        if outside:
            yield (*rest[:axis], outside, *rest[axis + 1 :])
        rest[axis] &= mask


def _inside(a: Masks, b: Masks) -> bool:
    return all(one & ~two == 0 for one, two in zip(a, b, strict=True))


def _widened(hole: Masks, space: Masks, boxes: Sequence[Masks]) -> Masks:
    """The hole stretched along one axis after another as far as no box is touched: fewer sides to tell a reader about."""
    wide = list(hole)
    for axis in range(len(wide)):
        others = [place for place in range(len(wide)) if place != axis]
        blocking = (box[axis] for box in boxes if all(wide[place] & box[place] for place in others))
        wide[axis] = space[axis] & ~reduce(or_, blocking, 0)
    return tuple(wide)

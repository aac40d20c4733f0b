"""The geometry of conditions: do they leave a gap, hide one another, or hold at once?

A condition is a region, a union of boxes over axes; each axis is an expression compared with constants, a pair of expressions
compared with each other, or a truth value.  Answers come with a concrete case (`Witness`).  Work is bounded: what would take
too much is not answered (None) or passed over, which is told, and what is answered is exact as far as the axes are free of one another.
"""

from collections.abc import Callable, Sequence
from itertools import combinations

from mingce.check.regions_axes import region_of
from mingce.check.regions_boxes import EVERYWHERE, MAX_STEPS, Axis, Box, Findings, Region, TooMuchError, Work, bounded
from mingce.check.regions_boxes import complement as complement_boxes
from mingce.check.regions_boxes import intersect as intersect_boxes
from mingce.check.regions_boxes import union as union_boxes
from mingce.check.regions_grid import Domain, Grid, Masks, common, grid_of, holes
from mingce.check.regions_witness import Witness, witness_of
from mingce.ir.nodes import Expr
from mingce.ir.values import Value

__all__ = [
    "Axis",
    "Box",
    "Domain",
    "Findings",
    "Region",
    "Witness",
    "complement",
    "conflicts",
    "covers",
    "intersect",
    "region",
    "uncovered",
    "union",
    "unreachable",
    "witness",
]


def region(expr: Expr) -> Region | None:
    """Where the boolean expression is true; None where that takes too many boxes."""
    return bounded(lambda work: region_of(expr, work))


def complement(outside: Region) -> Region | None:
    """All points that are not in it."""
    return bounded(lambda work: complement_boxes(outside, work))


def intersect(*regions: Region) -> Region | None:
    """The points of all of them; of none, everything."""
    return bounded(lambda work: intersect_boxes(regions, work))


def union(*regions: Region) -> Region | None:
    """The points of any of them; of none, nothing."""
    return bounded(lambda work: union_boxes(regions, work))


def witness(where: Region, domain: Domain) -> dict[Expr, Value] | None:
    """A point of the region that the domain allows, on the axes that matter; None if there is none."""

    def search(work: Work) -> Witness | None:
        grid = grid_of([where], domain)
        return next((witness_of(grid.sides(masks)) for masks in grid.region(where)), None)

    found = bounded(search)
    return None if found is None else dict(found.facts)


def _gap(conditions: Sequence[Expr], domain: Domain, within: Expr | None, work: Work) -> Witness | None:
    regions = [region_of(condition, work) for condition in conditions]
    start = EVERYWHERE if within is None else region_of(within, work)
    grid = grid_of([*regions, start], domain)
    covered = [masks for each in regions for masks in grid.region(each)]
    gaps = (hole for space in grid.region(start) for hole in holes(space, covered, work))
    return next((witness_of(grid.sides(hole)) for hole in gaps), None)


def uncovered(conditions: Sequence[Expr], domain: Domain, within: Expr | None = None) -> Witness | None:
    """A case, inside `within`, in which no condition holds; None if there is none, or none was found in bounded work."""
    return bounded(lambda work: _gap(conditions, domain, within, work))


def covers(conditions: Sequence[Expr], domain: Domain, within: Expr | None = None) -> bool | None:
    """Whether in every case, inside `within`, some condition holds; None where the question takes too much work."""
    return bounded(lambda work: _gap(conditions, domain, within, work) is None)


def unreachable(conditions: Sequence[Expr], domain: Domain) -> Findings[int]:
    """Places (from 0) of conditions that never come into effect: impossible, or earlier ones always hold where they do.

    A condition that takes too much work is passed over: it neither is reported nor hides others.
    """
    laid = bounded(lambda _: _laid_out(conditions, domain))
    if laid is None:
        return Findings((), tuple(range(len(conditions))))
    _, regions = laid
    work = Work(MAX_STEPS)
    found, passed_over, before = list[int](), list[int](), list[Masks]()
    for place, each in enumerate(regions):
        if each is None:
            passed_over.append(place)
            continue
        try:
            if all(next(holes(space, before, work), None) is None for space in each):
                found.append(place)
        except TooMuchError:
            passed_over += range(place, len(regions))
            break
        before += each
    return Findings(tuple(found), tuple(passed_over))


def conflicts(
    conditions: Sequence[Expr], domain: Domain, asked: Callable[[int, int], bool] = lambda _first, _second: True
) -> Findings[tuple[int, int, Witness]]:
    """Pairs of conditions (places from 0, the earlier first) that are asked about and can hold at once, each with a case.

    Passed over are conditions that take too much work, and the later one of each pair that is not looked at.
    """
    pairs = [pair for pair in combinations(range(len(conditions)), 2) if asked(*pair)]
    laid = bounded(lambda _: _laid_out(conditions, domain)) if pairs else None
    if laid is None:
        return Findings((), tuple(sorted({second for _, second in pairs})))
    grid, regions = laid
    work = Work(MAX_STEPS)
    found, passed_over = list[tuple[int, int, Witness]](), set[int]()
    for number, (first, second) in enumerate(pairs):
        one, two = regions[first], regions[second]
        if one is None or two is None:
            passed_over.add(first if one is None else second)
            continue
        try:
            both = common(one, two, work)
        except TooMuchError:
            passed_over.update(later for _, later in pairs[number:])
            break
        if both is not None:
            found.append((first, second, witness_of(grid.sides(both))))
    return Findings(tuple(found), tuple(sorted(passed_over)))


def _laid_out(conditions: Sequence[Expr], domain: Domain) -> tuple[Grid, tuple[tuple[Masks, ...] | None, ...]]:
    """All conditions on one grid, None for those that take too much work."""
    regions = [region(condition) for condition in conditions]
    grid = grid_of([each for each in regions if each is not None], domain)
    return grid, tuple(None if each is None else grid.region(each) for each in regions)

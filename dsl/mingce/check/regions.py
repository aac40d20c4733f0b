"""The geometry of conditions: do they leave a gap, hide one another, or hold at once?

A condition is a region, a union of boxes over axes; each axis is an expression compared with constants, a pair of expressions
compared with each other, or a truth value.  Answers come with a concrete case (`Witness`).  Work is bounded: what would take
too much is not answered (None, or left out), and what is answered is exact as far as the axes are free of one another.
"""

from collections.abc import Sequence
from itertools import combinations

from mingce.check.regions_axes import region_of
from mingce.check.regions_boxes import EVERYWHERE, MAX_STEPS, Axis, Box, Region, TooMuchError, Work, bounded
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


def unreachable(conditions: Sequence[Expr], domain: Domain) -> list[int]:
    """Places (from 0) of conditions that never come into effect: impossible, or earlier ones always hold where they do.

    A condition that takes too much work is passed over: it neither is reported nor hides others.
    """
    laid = bounded(lambda _: _laid_out(conditions, domain))
    if laid is None:
        return []
    _, regions = laid
    work = Work(MAX_STEPS)
    found, before = [], list[Masks]()
    for place, each in enumerate(regions):
        if each is None:
            continue
        try:
            if all(next(holes(space, before, work), None) is None for space in each):
                found.append(place)
        except TooMuchError:
            break
        before += each
    return found


def conflicts(conditions: Sequence[Expr], domain: Domain) -> list[tuple[int, int, Witness]]:
    """Pairs of conditions (places from 0, the earlier first) that can hold at once, each with a case.

    Pairs of a condition that takes too much work are passed over.
    """
    laid = bounded(lambda _: _laid_out(conditions, domain))
    if laid is None:
        return []
    grid, regions = laid
    work = Work(MAX_STEPS)
    found = []
    for (first, one), (second, two) in combinations(enumerate(regions), 2):
        try:
            both = None if one is None or two is None else common(one, two, work)
        except TooMuchError:
            break
        if both is not None:
            found.append((first, second, witness_of(grid.sides(both))))
    return found


def _laid_out(conditions: Sequence[Expr], domain: Domain) -> tuple[Grid, tuple[tuple[Masks, ...] | None, ...]]:
    """All conditions on one grid, None for those that take too much work."""
    regions = [region(condition) for condition in conditions]
    grid = grid_of([each for each in regions if each is not None], domain)
    return grid, tuple(None if each is None else grid.region(each) for each in regions)

"""Tables: combinations of keys that no row lists, or that two rows list."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from itertools import islice
from operator import and_
from typing import Final

from mingce.check.regions_axes import axis_of, number_of
from mingce.check.regions_boxes import Axis, Box, Findings, TooMuchError, Work, bounded, half, intersect
from mingce.check.regions_grid import Domain, Grid, Masks, grid_on, holes, is_nowhere
from mingce.check.regions_sets import Choice, Texts, Values, line, meet
from mingce.check.regions_witness import Witness, witness_of
from mingce.ir.nodes import Expr

__all__ = ["Cell", "interval", "members", "table_gaps", "table_overlaps"]

# What a row asks of one key; None: anything.
Cell = Values | None

# Gaps told at most: a drafter mends a table one finding at a time.
MAX_GAPS: Final = 8
# Rows looked at in one question: some seconds for a table of 500 rows.
MAX_STEPS: Final = 4_000_000


def members(key: Expr, values: Sequence[str | bool]) -> Values:
    """A cell that lists members (aliases), texts or truth values of a key."""
    whole = _axis(key).whole
    if isinstance(whole, Choice):
        return Choice(whole.universe, tuple(value for value in whole.universe if value in values))
    return Texts(tuple(sorted({value for value in values if isinstance(value, str)})))


def interval(
    key: Expr,
    low: Fraction | date | int | None,
    high: Fraction | date | int | None,
    *,
    low_open: bool = False,
    high_open: bool = False,
) -> Values:
    """A cell from `low` to `high` of a numeric key, a day or a year; None where there is no such end."""
    ends = line(number_of(low), number_of(high), low_open=low_open, high_open=high_open)
    return meet(_axis(key).whole, ends)


def _axis(key: Expr) -> Axis:
    axis = axis_of(key)
    assert axis is not None, "a key is a value, and every value has an axis"
    return axis


def table_gaps(rows: Sequence[Sequence[Cell]], keys: Sequence[Expr], domain: Domain) -> tuple[Witness, ...] | None:
    """Combinations of keys that no row lists, at most eight, no one inside another; None where that takes too much work.

    Every row has a cell for each of the `keys`, in their order.
    """

    def search(work: Work) -> tuple[Witness, ...]:
        grid, masks = _laid_out(rows, keys, domain, work)
        listed = [row for row in masks if row is not None]
        return tuple(witness_of(grid.sides(hole)) for hole in islice(holes(grid.space, listed, work), MAX_GAPS))

    return bounded(search, MAX_STEPS)


def table_overlaps(rows: Sequence[Sequence[Cell]], keys: Sequence[Expr], domain: Domain) -> Findings[tuple[int, int, Witness]]:
    """Rows (places from 0) that list a combination which an earlier row lists, with the first such row and the combination.

    (earlier, later, case), in the order of the later row; from the first row on that takes too much work all are passed over.
    """
    work, found = Work(MAX_STEPS), list[tuple[int, int, Witness]]()
    later = 0
    try:
        grid, masks = _laid_out(rows, keys, domain, work)
        for later in range(len(rows)):
            pair = _first_overlap(masks, later, work)
            if pair is not None:
                found.append((pair[0], later, witness_of(grid.sides(pair[1]))))
    except TooMuchError:
        return Findings(tuple(found), tuple(range(later, len(rows))))
    return Findings(tuple(found))


def _laid_out(
    rows: Sequence[Sequence[Cell]], keys: Sequence[Expr], domain: Domain, work: Work
) -> tuple[Grid, tuple[Masks | None, ...]]:
    """The grid of a table, and the cells of each row, None for a row that nothing can fit."""
    axes = [_axis(key) for key in keys]
    boxes = [_row(row, axes, work) for row in rows]
    grid = grid_on(tuple(dict.fromkeys(axes)), (box for box in boxes if box is not None), domain)
    masks = (None if box is None else grid.masks(box) for box in boxes)
    return grid, tuple(None if row is None or is_nowhere(row) else row for row in masks)


def _row(row: Sequence[Cell], axes: Sequence[Axis], work: Work) -> Box | None:
    sides = (half(axis, cell) for axis, cell in zip(axes, row, strict=True) if cell is not None)
    return next(iter(intersect(sides, work)), None)


def _first_overlap(masks: Sequence[Masks | None], later: int, work: Work) -> tuple[int, Masks] | None:
    row = masks[later]
    if row is None:
        return None
    work.spend(later)
    for earlier, other in enumerate(masks[:later]):
        if other is not None and all(map(and_, other, row)):
            return earlier, tuple(map(and_, other, row))
    return None

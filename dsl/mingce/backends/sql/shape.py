"""Tables that hold everything that a policy may read, from a first year to the year evaluated."""

from collections.abc import Iterator

from mingce.flat.graph import Cell
from mingce.flat.table import Presence, Table
from mingce.ir.program import Input, Period, Program
from mingce.ir.record import year_first
from mingce.ir.types import TextType

__all__ = ["default_years", "table_shape"]

_HISTORY = 9
_INTO_EFFECT = 2


def table_shape(program: Program, year: int, first: int, presence: Presence = Presence.PARTIAL) -> Table:
    """A table with a column for every input in every year from `first` to `year`; texts, which no column computes with, left out."""
    inputs = (item for item in program.inputs if not isinstance(item.type, TextType))
    return Table(year, {cell: presence for item in inputs for cell in _cells(item, first, year)})


def _cells(item: Input, first: int, last: int) -> Iterator[Cell]:
    match item.period:
        case Period.ONCE:
            yield Cell(item.symbol.id)
        case Period.YEARLY:
            yield from (Cell(item.symbol.id, year) for year in range(first, last + 1))
        case Period.MONTHLY:
            yield from (Cell(item.symbol.id, year, month) for year in range(first, last + 1) for month in range(1, 13))


def default_years(program: Program) -> tuple[int, int]:
    """First year and year evaluated of a table to show: the third full year of effect, with nine years before it."""
    policy = program.policy
    year = policy.first
    if policy.effective is not None:
        began = policy.effective.year
        year = began if year_first(policy, began) >= policy.effective else began + 1
    year = min(max(year, policy.first) + _INTO_EFFECT, policy.last)
    return max(policy.first, year - _HISTORY), year

"""Tables that hold everything that a policy may read, from a first year to the year evaluated."""

from mingce.flat.inputs import cells_of
from mingce.flat.table import Presence, Table
from mingce.ir.program import Program
from mingce.ir.record import year_first
from mingce.ir.types import TextType

__all__ = ["default_years", "table_shape"]

_HISTORY = 9
_INTO_EFFECT = 2


def table_shape(program: Program, year: int, first: int, presence: Presence = Presence.PARTIAL) -> Table:
    """A table with a column for every input in every year from `first` to `year`; texts, which no column computes with, left out."""
    inputs = (item for item in program.inputs if not isinstance(item.type, TextType))
    return Table(year, {cell: presence for item in inputs for cell in cells_of(item, first, year)})


def default_years(program: Program) -> tuple[int, int]:
    """First year and year evaluated of a table to show: the third full year of effect, with nine years before it."""
    policy = program.policy
    year = policy.first
    if policy.effective is not None:
        began = policy.effective.year
        year = began if year_first(policy, began) >= policy.effective else began + 1
    year = min(max(year, policy.first) + _INTO_EFFECT, policy.last)
    return max(policy.first, year - _HISTORY), year

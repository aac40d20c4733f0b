"""What a table gives, and what comes out: the two ends of a flat program."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Final

from attrs import field, frozen

from mingce.flat.graph import Cell, Node
from mingce.ir.types import Type
from mingce.ir.values import PolicyError

__all__ = ["Fault", "FlatProgram", "NotColumnarError", "Output", "Presence", "Table", "result_column"]

_OTHERS: Final = frozenset(("id", "year", "row", "error_code", "error_message", "error_field"))


def result_column(symbol: str) -> str:
    """The column of a result: its alias, told apart where it would be called like a column that every table of results has."""
    alias = symbol.rpartition(".")[2]
    return f"outputs.{alias}" if alias in _OTHERS else alias


class Presence(Enum):
    """Whether every row has a value in a column."""

    FULL = "full"
    PARTIAL = "partial"


@frozen
class Table:
    """The shape of a table: the year evaluated, and the columns that there are.

    A yearly input has a column for each year, a monthly one for each month; columns of years after `year` are left out.
    `readings` and `parameters` (in the type's own unit) hold for all rows.
    """

    year: int
    cells: Mapping[Cell, Presence]
    readings: Mapping[str, bool | str] = field(factory=dict)
    parameters: Mapping[str, Fraction | bool | date | int | str] = field(factory=dict)

    @property
    def first(self) -> int:
        """The first year that has a column."""
        return min((cell.year for cell in self.cells if cell.year is not None), default=self.year)


@frozen
class Fault:
    """An error of a row, where `when` holds; of several that hold the first counts."""

    when: Node
    error: PolicyError


@frozen
class Output:
    """A result: `node` counts multiples of `grain` (numbers), days, years or members of a 类别; see `flat.values.Flat`."""

    symbol: str
    type: Type
    node: Node
    null: Node
    why: Node
    grain: Fraction = Fraction(1)


@frozen
class FlatProgram:
    """A policy for tables of one shape.

    `cells` are the columns that are read, in order, each with the least and the greatest integer that it may hold.  `reasons`
    name the bits of an output's `why`; the text of bit 0 is empty: open with no reason of its own.  They are told in the order
    `telling` of their bits: as the policy declares the inputs, by time.  `values` tells which nodes
    (by number) are the value of a definition, and when: for people who read what is printed.
    """

    table: Table
    cells: Mapping[Cell, tuple[int, int]]
    faults: tuple[Fault, ...]
    outputs: tuple[Output, ...]
    reasons: tuple[str, ...]
    telling: tuple[int, ...] = ()
    values: Mapping[int, Cell] = field(factory=dict)


@frozen
class NotColumnarError(Exception):
    """Something that cannot be computed by columns: the symbol concerned (id), and why, in Chinese."""

    symbol: str
    reason: str

    def __str__(self) -> str:
        return f"“{self.symbol}”{self.reason}"

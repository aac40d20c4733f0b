"""From a table with a row for each record and year to one row for each record."""

from collections.abc import Iterable
from typing import Final

from mingce.backends.sql.dialects import Dialect
from mingce.backends.sql.inputs import Column, Refusal
from mingce.flat.table import Table
from mingce.ir.types import BooleanType
from mingce.ir.values import PolicyError

__all__ = ["REPEATED", "pivot", "repeated_years"]

REPEATED: Final = "repeated"
"""The column that is 1 where a record has several rows for a year."""


def pivot(columns: Iterable[Column], table: Table, source: str, dialect: Dialect) -> str:
    """The query that gives the columns of yearly and monthly inputs for each record of `source` (quoted).

    There an input by years has one column, one by months twelve: `month_paid_03`.
    """
    key, year = dialect.name_of("id"), dialect.name_of("year")
    lines = [key, f"CASE WHEN COUNT(*) > COUNT(DISTINCT {year}) THEN 1 ELSE 0 END AS {dialect.name_of(REPEATED)}"]
    for column in columns:
        cell = column.cell
        if cell.year is not None:
            gather = "BOOL_OR" if dialect.truth and isinstance(column.item.type, BooleanType) else "MAX"
            given = dialect.name_of(cell.symbol if cell.month is None else f"{cell.symbol}_{cell.month:02}")
            lines.append(f"{gather}(CASE WHEN {year} = {cell.year} THEN {given} END) AS {dialect.name_of(cell.column)}")
    listed = ",\n    ".join(lines)
    return f"  SELECT\n    {listed}\n  FROM {source}\n  WHERE {year} BETWEEN {table.first} AND {table.year}\n  GROUP BY {key}"


def repeated_years(dialect: Dialect) -> Refusal:
    """Several rows of a record for one year, of which none can be preferred."""
    message = "同一编号在同一年度有不止一行"
    return Refusal(f"h.{dialect.name_of(REPEATED)} = 1", PolicyError("duplicate-field", message, "year"))

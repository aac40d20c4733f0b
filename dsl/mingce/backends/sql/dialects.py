"""How the dialects spell what the queries need; everything else is said alike in all of them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from mingce.emit.written.sql import pieces

__all__ = ["BOOLEAN", "DIALECTS", "INTEGER", "LONG", "WIDE", "Dialect", "rank_of"]

# What an expression gives: a truth value, or an integer of 32 or 64 bits or of 38 digits.
BOOLEAN, INTEGER, LONG, WIDE = range(4)
_BOUNDS: Final = ((INTEGER, 2**31 - 1), (LONG, 2**63 - 1), (WIDE, 10**38 - 1))


def rank_of(low: int, high: int) -> int | None:
    """The narrowest integer that holds all from `low` to `high`; None if there is none."""
    return next((rank for rank, most in _BOUNDS if -most <= low and high <= most), None)


@frozen
class Dialect:
    """A dialect of SQL.  Templates take their operands as {0}, {1}, …; what they give needs no parentheses.

    `fence` ends the query of a layer where the planner would otherwise copy expressions into every place that uses them.
    `truth`: whether columns can be truth values; if not they are the numbers 0 and 1.  `wide_divide`: of 38 digits.
    `most_columns`: that a table or a layer may have.  `backslashes`: whether they are escapes in texts (True), may be, depending on
    how the server is set (None), or never are.  `substituted`: characters that begin the name of something a tool puts there.
    """

    name: str
    title: str
    quote: str
    integers: tuple[str, str, str]
    text: str
    truth: bool
    divide: str
    wide_divide: str
    either_bits: str
    both_bits: str
    day_count: str
    day: str
    day_number: str
    fence: str = ""
    backslashes: bool | None = False
    substituted: str = ""
    most_columns: int | None = None

    def name_of(self, *parts: str) -> str:
        """A quoted name; several parts are a schema, a table, a column."""
        return ".".join(f"{self.quote}{part.replace(self.quote, self.quote * 2)}{self.quote}" for part in parts)

    def string(self, text: str) -> str:
        """A text constant."""
        parts = [f"CHR({part})" if isinstance(part, int) else self._quoted(part) for part in pieces(text, self.substituted)]
        return parts[0] if len(parts) == 1 else f"({' || '.join(parts)})" if parts else "''"

    def _quoted(self, text: str) -> str:
        if self.backslashes:
            return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
        doubled = text.replace("'", "''")
        if self.backslashes is None and "\\" in text:
            return "E'" + doubled.replace("\\", "\\\\") + "'"
        return f"'{doubled}'"

    def integer(self, rank: int) -> str:
        """The type of integers of that rank."""
        return self.integers[rank - INTEGER]

    def decimal(self, digits: int, scale: int) -> str:
        """The type of decimals."""
        return f"{'DECIMAL' if self.truth else 'NUMBER'}({digits}, {scale})"


_DUCKDB: Final = Dialect(
    name="duckdb",
    title="DuckDB",
    quote='"',
    integers=("INTEGER", "BIGINT", "HUGEINT"),
    text="VARCHAR",
    truth=True,
    divide="({0} // {1})",
    wide_divide="({0} // {1})",
    either_bits="({0} | {1})",
    both_bits="({0} & {1})",
    day_count="({0} - DATE '1970-01-01')",
    day="(DATE '1970-01-01' + {0})",
    day_number="(make_date({0}, {1}, {2}) - DATE '1970-01-01')",
)
_POSTGRES: Final = Dialect(
    name="postgres",
    title="PostgreSQL",
    quote='"',
    integers=("INTEGER", "BIGINT", "NUMERIC(38, 0)"),
    text="TEXT",
    truth=True,
    divide="({0} / {1})",
    wide_divide="DIV({0}, {1})",
    either_bits="({0} | {1})",
    both_bits="({0} & {1})",
    day_count="({0} - DATE '1970-01-01')",
    day="(DATE '1970-01-01' + {0})",
    day_number="(make_date({0}, {1}, {2}) - DATE '1970-01-01')",
    fence="OFFSET 0",
    backslashes=None,
    most_columns=1600,
)
_SPARK: Final = Dialect(
    name="spark",
    title="Spark SQL",
    quote="`",
    integers=("INT", "BIGINT", "DECIMAL(38, 0)"),
    text="STRING",
    truth=True,
    divide="({0} DIV {1})",
    wide_divide="(({0} - {0} % {1}) / {1})",
    either_bits="({0} | {1})",
    both_bits="({0} & {1})",
    day_count="datediff({0}, DATE '1970-01-01')",
    day="date_add(DATE '1970-01-01', {0})",
    day_number="datediff(make_date({0}, {1}, {2}), DATE '1970-01-01')",
    backslashes=True,
    substituted="$",
)
_DM: Final = Dialect(
    name="dm",
    title="达梦",
    quote='"',
    integers=("NUMBER(10)", "NUMBER(19)", "NUMBER(38)"),
    text="VARCHAR(4000)",
    truth=False,
    divide="(({0} - MOD({0}, {1})) / {1})",
    wide_divide="(({0} - MOD({0}, {1})) / {1})",
    either_bits="({0} + {1} - BITAND({0}, {1}))",
    both_bits="BITAND({0}, {1})",
    day_count="({0} - DATE '1970-01-01')",
    day="(DATE '1970-01-01' + {0})",
    day_number="(ADD_MONTHS(DATE '1970-01-01', ({0} - 1970) * 12 + {1} - 1) - DATE '1970-01-01' + {2} - 1)",
    substituted="&",
)

DIALECTS: Final[Mapping[str, Dialect]] = MappingProxyType({each.name: each for each in (_DUCKDB, _POSTGRES, _SPARK, _DM)})

"""The first layer: columns of the table as integers and truth values, and what is wrong with them.

A category is told by its alias or its Chinese name, text around it being ignored and blank text standing for none; a number may be
of any exact type; a day is a DATE.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Final

from attrs import frozen

from mingce.backends.sql.dialects import INTEGER, Dialect, rank_of
from mingce.emit.prose_values import decimal_text
from mingce.flat.graph import EPOCH, FIRST_DAY, LAST_DAY, Cell
from mingce.flat.table import NotColumnarError, Presence
from mingce.ir.program import Input
from mingce.ir.types import BooleanType, DateType, EnumType, Number, YearType
from mingce.ir.values import PolicyError

__all__ = ["Column", "Refusal", "digits_for", "scale_of"]

_YEARS: Final = ("1000", "9999")
# Decimals of so many digits are fast in every engine; the others are of 38.
_FAST_DIGITS: Final = 18


@frozen
class Refusal:
    """A condition (never true of NULL) under which a row is refused, and the error."""

    when: str
    error: PolicyError


@frozen
class Column:
    """A column that is read: `name` (quoted) is what it is called in the table, `range` what it may hold as an integer."""

    item: Input
    cell: Cell
    presence: Presence
    name: str
    range: tuple[int, int]
    dialect: Dialect

    @property
    def title(self) -> str:
        """Its Chinese name, with year and month."""
        return f"{self.cell.period}{self.item.symbol.name}"

    def value(self) -> str:
        """The column as integer or truth value; NULL where it is not given or refused."""
        match self.item.type:
            case BooleanType():
                return f"CAST({self.name} AS BOOLEAN)" if self.dialect.truth else self._guarded(self.name, "0", "1")
            case EnumType() as kind:
                return _codes(kind, f"TRIM({self.name})", self.dialect)
            case DateType():
                low, high = self.range
                return self._guarded(self.dialect.day_count.format(self.name), _day(low), _day(high))
            case Number():
                return self._number()
            case _:
                low, high = self.range
                return self._guarded(self.name, str(low), str(high))

    def refusals(self) -> Iterator[Refusal]:
        """What may be wrong with the column, in the order in which it is looked for."""
        if self.presence is Presence.FULL:
            yield self._refusal(f"{self._told()} IS NULL", "missing-input", f"缺少输入“{self.title}”")
        match self.item.type:
            case BooleanType() if not self.dialect.truth:
                yield self._refusal(f"{self.name} NOT IN (0, 1)", "wrong-type", f"“{self.title}”应当是 1（是）或 0（否）")
            case EnumType() as kind:
                words = ", ".join(map(self.dialect.string, _words(kind)))
                yield self._refusal(f"{self._told()} NOT IN ({words})", "unknown-category", f"“{self.title}”不是{kind.name}的一项")
            case DateType():
                yield from self._outside("bad-date", _day(FIRST_DAY), _day(LAST_DAY), "不是公元1年至9999年的日期")
            case Number(grain=grain) if grain is not None:
                most = "应当是整数" if grain == 1 else f"最细到{decimal_text(grain)}"
                whole = f"{self.name} <> ROUND({self.name}, {scale_of(grain)})"
                yield self._refusal(whole, "too-precise", f"“{self.title}”{most}")
            case YearType():
                yield from self._outside("bad-year", _YEARS[0], _YEARS[1], "应当是四位数的年份")
            case _:
                pass
        yield from self._out_of_range()

    def _told(self) -> str:
        """The column, NULL where it is blank."""
        return f"NULLIF(TRIM({self.name}), '')" if isinstance(self.item.type, EnumType) else self.name

    def _out_of_range(self) -> Iterator[Refusal]:
        item = self.item
        match item.type:
            case Number(grain=grain) if grain is not None:
                low, high = self._ends(grain)
                yield from self._outside("out-of-range", low, high, f"应当在{low}至{high}之间")
            case DateType() | YearType() if item.low is not None or item.high is not None:
                day = isinstance(item.type, DateType)
                low, high = (_day(end) if day else str(end) for end in self.range)
                yield from self._outside(
                    "out-of-range", low, high, f"不在{_spoken(self.range[0], day)}至{_spoken(self.range[1], day)}之间"
                )
            case _:
                pass

    def _outside(self, code: str, low: str, high: str, message: str) -> Iterator[Refusal]:
        yield self._refusal(f"{self.name} NOT BETWEEN {low} AND {high}", code, f"“{self.title}”{message}")

    def _refusal(self, when: str, code: str, message: str) -> Refusal:
        return Refusal(when, PolicyError(code, message, self.item.symbol.id))

    def _ends(self, grain: Fraction) -> tuple[str, str]:
        """The least and the greatest value in the unit of the column: as declared, or what the program can hold."""
        low, high = self.range
        least = self.item.low if isinstance(self.item.low, Fraction) else low * grain
        most = self.item.high if isinstance(self.item.high, Fraction) else high * grain
        return decimal_text(least), decimal_text(most)

    def _number(self) -> str:
        assert isinstance(self.item.type, Number)
        grain = self.item.type.grain
        assert grain is not None, "inputs have a grain"
        scale = scale_of(grain)
        low, high = self._ends(grain)
        counted = self.name
        if scale > 0:
            counted = f"CAST({self.name} AS {self.dialect.decimal(digits_for(*self.range, scale), scale)}) * {10**scale}"
        elif scale < 0:
            counted = f"{self.name} / {10**-scale}"
        return self._guarded(counted, low, high)

    def _guarded(self, value: str, low: str, high: str) -> str:
        """The value where the column lies between the ends; elsewhere a cast might fail."""
        rank = rank_of(*self.range)
        assert rank is not None, "inputs fit 64 bits"
        return f"CASE WHEN {self.name} BETWEEN {low} AND {high} THEN CAST({value} AS {self.dialect.integer(max(rank, INTEGER))}) END"


def _codes(kind: EnumType, text: str, dialect: Dialect) -> str:
    numbers: Mapping[str, int] = _words(kind)
    told = " ".join(f"WHEN {dialect.string(word)} THEN {number}" for word, number in numbers.items())
    return f"CASE {text} {told} END"


def _words(kind: EnumType) -> dict[str, int]:
    """What stands for the members; of two members that a word could mean the first counts."""
    found: dict[str, int] = {}
    for number, member in enumerate(kind.members):
        found.setdefault(member.alias, number)
        found.setdefault(member.name, number)
    return found


def _day(number: int) -> str:
    return f"DATE '{_spoken(number, True)}'"


def _spoken(number: int, day: bool) -> str:
    return date.fromordinal(number + EPOCH).isoformat() if day else f"{number}年"


@cache
def scale_of(grain: Fraction) -> int:
    """How many decimals multiples of `grain` have; negative where they end in zeros.  NotColumnarError where they never end."""
    for scale in range(-18, 19):
        if (grain * Fraction(10) ** scale).denominator == 1:
            return scale
    raise NotColumnarError("", "不是有限小数，不能用 SQL 计算")


def digits_for(low: int, high: int, scale: int) -> int:
    """How many digits a decimal needs that is multiplied by 10 to the power `scale` to give integers of that range."""
    needed = len(str(max(-low, high))) + abs(scale) + 1
    return _FAST_DIGITS if needed <= _FAST_DIGITS else 38

"""Sums, averages and shares as people read them: rounded half up where they have to be, in 万 or 亿 where they are long."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Final

from attrs import frozen

from mingce.emit.prose_values import ORDINALS, decimal_text, value_text
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Type, YearType

__all__ = ["Measure", "adds_up", "fixed", "measure_of", "percent", "rounded"]

_PLACES: Final = 2
_LARGE: Final = ((10**8, 10**8, "亿"), (10**5, 10**4, "万"))
_COUNTED: Final = ("元", "人")


@frozen
class Measure:
    """A unit to show numbers in: `factor` turns what a result holds into it."""

    unit: str
    factor: Fraction = Fraction(1)

    def number(self, value: Fraction) -> Fraction:
        """The value in this unit."""
        return value * self.factor

    def text(self, value: Fraction) -> str:
        """The value with its unit, as short as it can be."""
        shown = rounded(self.number(value))
        return f"{'约' if value and not shown else ''}{decimal_text(shown)}{self.unit}"


def measure_of(type_: Type, most: Fraction = Fraction(0), *, difference: bool) -> Measure:
    """The measure of values up to `most`, or of differences between them: days, 个百分点."""
    match type_:
        case DateType():
            return Measure("天")
        case YearType():
            return Measure("年")
        case BooleanType() | EnumType():
            return Measure("")
        case Number(word="比例"):
            return Measure("个百分点" if difference else "%", Fraction(100))
        case Number(word=word) if word in ORDINALS:
            return Measure(ORDINALS[word][1])
        case _:
            return _larger(value_text(Fraction(1), type_).removeprefix("1"), abs(most))


def _larger(unit: str, most: Fraction) -> Measure:
    if unit.startswith(_COUNTED):
        for least, by, prefix in _LARGE:
            if most >= least:
                return Measure(f"{prefix}{unit}", Fraction(1, by))
    return Measure(unit)


def adds_up(type_: Type) -> bool:
    """Whether a sum over persons means something: money, months and persons do, ratios, days and ranks do not."""
    return isinstance(type_, Number) and bool(value_text(Fraction(1), type_).removeprefix("1")) and type_.word not in _ALONE


_ALONE: Final = frozenset({"比例", "倍数", *ORDINALS})


def rounded(value: Fraction) -> Fraction:
    """To two decimals, half away from nought."""
    scaled = abs(value) * 10**_PLACES
    whole = (scaled.numerator * 2 + scaled.denominator) // (scaled.denominator * 2)
    return Fraction(whole if value >= 0 else -whole, 10**_PLACES)


def fixed(values: Iterable[Fraction | None]) -> list[str]:
    """The numbers of a column: all with two decimals, unless all are whole; a dash where there is none."""
    listed = [None if value is None else rounded(value) for value in values]
    places = 0 if all(value is None or value.denominator == 1 for value in listed) else _PLACES
    return ["—" if value is None else _with_places(value, places) for value in listed]


def _with_places(value: Fraction, places: int) -> str:
    digits = str(int(abs(value) * 10**places)).rjust(places + 1, "0")
    sign = "-" if value < 0 else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else f"{sign}{digits}"


def percent(part: int, whole: int) -> str:
    """A share with two decimals; one that is not nought is not shown as nought."""
    if not whole:
        return "—"
    shown = rounded(Fraction(part * 100, whole))
    return "不足0.01%" if part and not shown else f"{_with_places(shown, _PLACES)}%"

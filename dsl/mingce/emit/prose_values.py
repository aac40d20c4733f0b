"""Values as an official document writes them: 300000元, 4000元/年, 20%, 3个月, 4年, 2027年5月1日, 是, 不适用.

Numbers stay exact: one without a finite decimal form is written as a fraction.
"""

from datetime import date
from fractions import Fraction
from typing import Final

from mingce.ir.types import BooleanType, DateType, EnumType, Number, Rational, Scaled, TextType, Type, YearType
from mingce.ir.units import NONE, Unit
from mingce.ir.values import Undetermined, Value

__all__ = ["ORDINALS", "date_text", "decimal_text", "value_text"]

# What stands after a number of one base unit; a month is also the name of a month, so a duration says 个月.
_SUFFIX: Final = {"月": "个月", "日": "天"}

# Numbers that say which one rather than how many.
ORDINALS: Final = {"名次": ("第", "名"), "月份": ("", "月")}


def value_text(value: Value, type_: Type) -> str:
    """`value` of type `type_` as a reader expects it; money has no needless decimals, a ratio is a percentage."""
    if value is None:
        return "不适用"
    if isinstance(value, Undetermined):
        return f"待定（{value}）"
    match type_:
        case BooleanType():
            return "是" if value else "否"
        case EnumType():
            return _member_name(type_, str(value))
        case DateType():
            return date_text(value) if isinstance(value, date) else str(value)
        case YearType():
            return f"{value}年"
        case TextType():
            return f"“{value}”"
        case Scaled() | Rational():
            return _number_text(_exact(value) * type_.grain, type_.unit, "")
        case Number():
            return _number_text(_exact(value), type_.unit, type_.word)


def date_text(day: date) -> str:
    """`2027年5月1日`."""
    return f"{day.year}年{day.month}月{day.day}日"


def decimal_text(value: Fraction) -> str:
    """An exact number: a decimal without needless zeros, or `1/3` where no decimal is exact."""
    denominator, places = value.denominator, 0
    while denominator % 10 == 0 or denominator % 5 == 0 or denominator % 2 == 0:
        step = 10 if denominator % 10 == 0 else 5 if denominator % 5 == 0 else 2
        denominator //= step
        places += 1
    if denominator != 1:
        return f"{value.numerator}/{value.denominator}"
    digits = str(abs(value.numerator) * 10**places // value.denominator).rjust(places + 1, "0")
    whole, decimals = (digits[:-places], digits[-places:]) if places else (digits, "")
    sign = "-" if value < 0 else ""
    return f"{sign}{whole}.{decimals}" if decimals else f"{sign}{whole}"


def _exact(value: Value) -> Fraction:
    assert isinstance(value, Fraction | int)
    return Fraction(value)


def _member_name(type_: EnumType, alias: str) -> str:
    return next((member.name for member in type_.members if member.alias == alias), alias)


def _number_text(value: Fraction, unit: Unit, word: str) -> str:
    if word in ORDINALS:
        before, after = ORDINALS[word]
        return f"{before}{decimal_text(value)}{after}"
    if unit == NONE:
        return _ratio_text(value, word)
    if len(unit.powers) == 1 and unit.powers[0][1] == 1:
        base = unit.powers[0][0]
        return decimal_text(value) + _SUFFIX.get(base, base)
    return f"{decimal_text(value)}{unit}"


def _ratio_text(value: Fraction, word: str) -> str:
    """A pure number: a multiple says 倍, a ratio is a percentage; a count that came out of a division stays as it is."""
    if word == "倍数":
        return f"{decimal_text(value)}倍"
    if word != "比例" and value.denominator == 1:
        return decimal_text(value)
    percent = decimal_text(value * 100)
    return decimal_text(value) if "/" in percent else f"{percent}%"

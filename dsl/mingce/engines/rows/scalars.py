"""A single value of a record: from what JSON, a table cell or Python holds to the typed value, or a message that says why not."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Final

from attrs import frozen

from mingce.diagnostics.suggest import nearest
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Rational, Scaled, TextType, Type, YearType
from mingce.ir.units import NONE
from mingce.ir.values import PolicyError, Value

__all__ = ["Cell", "Place", "did_you_mean", "in_range", "plain", "scalar", "shown"]

_NUMBER: Final = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,9})?", re.ASCII)
_DATE: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_YEAR: Final = re.compile(r"(\d{4})年?", re.ASCII)
_SAID: Final = ("是", "否")
_TRUE: Final = frozenset({"是", "true", "1"})
_FALSE: Final = frozenset({"否", "false", "0"})
_PER: Final = {"%": 100, "％": 100, "‰": 1000}
# Ten to this power is beyond any sum of money; a larger exponent would make exact arithmetic take for ever.
_MOST_DIGITS: Final = 30
_YEAR_DIGITS: Final = 4
_MOST_SHOWN: Final = 40


class Cell(str):
    """Text from a table or from the command line, where everything is text and 是 or 1 may stand for true."""

    __slots__ = ()


@frozen
class Place:
    """Which value is read: the symbol id for programs, and words for people (`2025年参保状态`)."""

    field: str
    name: str

    def error(self, code: str, message: str) -> PolicyError:
        """Why the value is refused; the message goes on after its name in quotes."""
        return PolicyError(code, f"“{self.name}”{message}", self.field)


def shown(raw: object) -> str:
    """A value in a message: short, and in words where it is a structure."""
    match raw:
        case None:
            return "空值"
        case bool():
            return "true" if raw else "false"
        case list() | tuple():
            return "一个列表"
        case dict():
            return "一个对象"
        case int() if raw.bit_length() > 4 * _MOST_SHOWN:
            return "一个极大的数"
    text = str(raw)
    return f"“{text if len(text) <= _MOST_SHOWN else text[:_MOST_SHOWN] + '…'}”"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question after a message: the known word nearest to an unknown one, or nothing."""
    near = nearest(word, known)
    return f"，是否应为“{near[0]}”？" if near else ""


def plain(number: Fraction) -> str:
    """A number as digits: whole or decimal where it is finite, else as a fraction `1/3`."""
    rest = number.denominator
    twos = fives = 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return f"{number.numerator}/{number.denominator}"
    places = max(twos, fives)
    digits = str(abs(number.numerator) * 10**places // number.denominator).rjust(places + 1, "0")
    whole, decimals = (digits[:-places], f".{digits[-places:]}") if places else (digits, "")
    return ("-" if number < 0 else "") + whole + decimals


def scalar(kind: Type, raw: object, place: Place) -> Value:
    """The value of type `kind` that `raw` stands for; a PolicyError where it stands for none."""
    match kind:
        case Number() | Scaled() | Rational():
            return _number(kind, raw, place)
        case BooleanType():
            return _boolean(raw, place)
        case DateType():
            return _date(raw, place)
        case YearType():
            return _year(raw, place)
        case EnumType():
            return _category(kind, raw, place)
        case TextType():
            return _text(raw, place)


def in_range(value: Value, low: Fraction | date | int | None, high: Fraction | date | int | None, place: Place) -> Value:
    """`value`, if it lies between the ends, which are included."""
    # The checker has seen to it that ends and values are of one type.
    if low is not None and value < low:  # type: ignore[operator]
        raise place.error("out-of-range", f"不能小于{_end(low)}，实际是{_end(value)}")
    if high is not None and value > high:  # type: ignore[operator]
        raise place.error("out-of-range", f"不能大于{_end(high)}，实际是{_end(value)}")
    return value


def _end(value: Value) -> str:
    return plain(value) if isinstance(value, Fraction) else str(value)


def _number(kind: Number | Scaled | Rational, raw: object, place: Place) -> Fraction:
    value = _exact(raw, place, percent=kind.unit == NONE)
    grain = kind.grain
    if grain is not None and (value / grain).denominator != 1:
        most = "应当是整数" if grain == 1 else f"最细到{plain(grain)}"
        raise place.error("too-precise", f"{most}，实际是{shown(raw)}")
    return value


def _exact(raw: object, place: Place, *, percent: bool) -> Fraction:
    match raw:
        case int() if not isinstance(raw, bool):
            if raw.bit_length() > 4 * _MOST_DIGITS:
                raise place.error("out-of-range", "的数字过大")
            return Fraction(raw)
        case Fraction():
            return raw
        case Decimal():
            return _decimal(raw, place)
        case float():
            # Only Python callers hold binary numbers; the shortest digits are what they wrote.
            return _decimal(Decimal(repr(raw)), place)
        case str():
            return _written(raw, place, percent=percent)
        case _:
            raise _no_number(raw, place, percent=percent)


def _written(raw: str, place: Place, *, percent: bool) -> Fraction:
    text = raw.strip()
    divisor = _PER.get(text[-1:], 1)
    if divisor > 1 and percent:
        text = text[:-1].rstrip()
    if _NUMBER.fullmatch(text):
        return _decimal(Decimal(text), place) / divisor
    if _NUMBER.fullmatch(text.replace(",", "").replace("，", "")):
        raise place.error("wrong-type", f"的数字中不能有千分位逗号，实际是{shown(raw)}")
    raise _no_number(raw, place, percent=percent)


def _no_number(raw: object, place: Place, *, percent: bool) -> PolicyError:
    example = "0.05 或 5%" if percent else "4000 或 4000.50，不写单位"
    return place.error("wrong-type", f"应当是数字（如 {example}），实际是{shown(raw)}")


def _decimal(number: Decimal, place: Place) -> Fraction:
    if not number.is_finite():
        raise place.error("wrong-type", "应当是有限的数字")
    if not number:
        return Fraction(0)
    if number.adjusted() >= _MOST_DIGITS:
        raise place.error("out-of-range", "的数字过大")
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -10 * _MOST_DIGITS:
        raise place.error("too-precise", "的小数位数过多")
    return Fraction(number)


def _boolean(raw: object, place: Place) -> bool:
    if isinstance(raw, bool):
        return raw
    if isinstance(raw, Cell):
        text = raw.strip().lower()
        if text in _TRUE or text in _FALSE:
            return text in _TRUE
        raise place.error("wrong-type", f"应当是“是”或“否”（也可写 true、false、1、0），实际是{shown(raw)}")
    if raw in _SAID:
        return raw == "是"
    raise place.error("wrong-type", f"应当是 true 或 false（也可写“是”或“否”），实际是{shown(raw)}")


def _date(raw: object, place: Place) -> date:
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return raw
    found = _DATE.fullmatch(raw.strip()) if isinstance(raw, str) else None
    if found is None:
        raise place.error("bad-date", f"应当是日期，写作 2025-01-31 的样式，实际是{shown(raw)}")
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        raise place.error("bad-date", f"没有这一天：{shown(raw)}") from None


def _year(raw: object, place: Place) -> int:
    match raw:
        case str():
            found = _YEAR.fullmatch(raw.strip())
            year = int(found[1]) if found else 0
        case Decimal():
            # Looked at before it is converted: a number with a huge exponent would take for ever.
            year = int(raw) if raw.is_finite() and raw.adjusted() == _YEAR_DIGITS - 1 and raw == raw.to_integral_value() else 0
        case int() if not isinstance(raw, bool):
            year = raw
        case _:
            year = 0
    if not 1000 <= year <= 9999:
        raise place.error("bad-year", f"应当是四位数的年份，实际是{shown(raw)}")
    return year


def _category(kind: EnumType, raw: object, place: Place) -> str:
    if isinstance(raw, str):
        text = raw.strip()
        for member in kind.members:
            if text in (member.alias, member.name):
                return member.alias
        known = [word for member in kind.members for word in (member.name, member.alias)]
        hint = did_you_mean(text, known) or f"，应当是{'、'.join(f'{m.name}（{m.alias}）' for m in kind.members)}之一"
        raise place.error("unknown-category", f"没有{shown(raw)}这一项{hint}")
    raise place.error("wrong-type", f"应当是{kind.name}的一项（文字），实际是{shown(raw)}")


def _text(raw: object, place: Place) -> str:
    if isinstance(raw, str):
        return str(raw)
    raise place.error("wrong-type", f"应当是文字，实际是{shown(raw)}")

"""Spelled numbers, quantities and dates: what their characters say."""

import re
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import frozen

__all__ = ["NUMBER", "UNIT", "Day", "Measure", "calendar_day", "read_day", "read_measure"]

NUMBER: Final = r"(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)"
UNIT: Final = "(?:个百分点|人次|床日|个月|年|月|天|日|元|角|人|次|个|项|家|户|倍|分|份|张|所)"
_PARTS: Final = re.compile(r"(-?[\d.]+)(万亿|亿|万|千|百)?(.*)", re.DOTALL)
_MULTIPLIERS: Final = {"万亿": 10**12, "亿": 10**8, "万": 10**4, "千": 1000, "百": 100}
_SCALES: Final = {"%": 100, "‰": 1000, "个百分点": 100, "角": 10}
_BASE: Final = {
    "%": "", "‰": "", "个百分点": "", "倍": "", "角": "元", "个月": "月", "天": "日", "人次": "次",
    "项": "个", "家": "个", "户": "个", "份": "个", "张": "个", "所": "个",
}  # fmt: skip
_CHINESE: Final = {char: digit for digits in ("〇一二三四五六七八九", "零", "○") for digit, char in enumerate(digits)}
_ORDINAL: Final = r"([\d一二三四五六七八九十]+)"
_DAY: Final = re.compile(rf"(?:([\d〇零○一二三四五六七八九]+)[年-])?(?:{_ORDINAL}[月-])?(?:{_ORDINAL}日?)?")


@frozen
class Measure:
    """A number in the base unit of its unit: 30万元 is 300000 元, 85% is 17/20 without a unit."""

    value: Fraction
    unit: str


@frozen
class Day:
    """Year, month and day as spelled; what is not spelled is None."""

    year: int | None
    month: int | None
    day: int | None


def read_measure(text: str) -> Measure:
    """Value of a quantity such as `30万元`, `4000元/年`, `85%` or `-2`, without spaces and thousands separators."""
    match = _PARTS.fullmatch(text)
    assert match is not None
    number, multiplier, unit = match.groups()
    first, *rest = unit.split("/")
    value = Fraction(number) * _MULTIPLIERS.get(multiplier or "", 1) / _SCALES.get(first, 1)
    return Measure(value, "/".join(_BASE.get(part, part) for part in (first, *rest)))


def _integer(text: str) -> int:
    """`12`, `二〇二五`, `三十一`."""
    if text.isdecimal():
        return int(text)
    if "十" in text:
        tens, _, ones = text.partition("十")
        return 10 * _CHINESE.get(tens, 1) + _CHINESE.get(ones, 0)
    return int("".join(str(_CHINESE[char]) for char in text))


def read_day(text: str) -> Day:
    """What a date token spells; nothing is said about whether there is such a day."""
    match = _DAY.fullmatch(text)
    assert match is not None
    year, month, day = (None if part is None else _integer(part) for part in match.groups())
    return Day(year, month, day)


def calendar_day(day: Day) -> date | None:
    """The day, or None if the calendar has none; 29 February counts where no year is given."""
    try:
        return date(2000 if day.year is None else day.year, day.month or 1, day.day or 1)
    except ValueError:
        return None

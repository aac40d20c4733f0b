"""A single value of a record: from what JSON, a table cell or Python holds to the exact value, or a message that says why not.

Generated modules carry this file as text, and `mingce run` reads records with it: what one refuses the other does.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from mingce.backends.python.runtime import Plain, PolicyInputError
from mingce.diagnostics.suggest import nearest

# What stands between the two lines below is carried by generated modules.
# --- begin


@dataclass(frozen=True)
class Field:
    """A named value of a record.  `kind` is number, truth, day, year, choice or text; `of` names the 类别 of a choice.

    Numbers: `grain` is what every value is a multiple of, `percent` says whether % and ‰ may be written, `unit` what stands before
    and after one in a sentence.  `low` and `high` are inclusive.  A core takes the number n as n × `scale`, and `before` and
    `default` stand as it takes them.
    """

    alias: str
    name: str
    period: str
    kind: str
    grain: int | Fraction | None = None
    percent: bool = False
    unit: tuple[str, str] = ("", "")
    choices: tuple[tuple[str, str], ...] = ()
    of: str = ""
    low: Plain = None
    high: Plain = None
    unique: bool = False
    scale: int | Fraction | None = None
    before: Plain = None
    has_before: bool = False
    default: Plain = None
    has_default: bool = False
    doubtful: bool = False
    optional: bool = False


class Place:
    """Which value is read: the key for programs, and words for people (`2025年参保状态`)."""

    __slots__ = ("field", "name")

    def __init__(self, field: str, name: str) -> None:
        self.field = field
        self.name = name

    def error(self, code: str, message: str) -> Exception:
        """Why the value is refused; the message goes on after its name in quotes."""
        return PolicyInputError(code, f"“{self.name}”{message}", self.field)


NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,9})?", re.ASCII)
DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
YEAR = re.compile(r"(\d{4})年?", re.ASCII)
PER = {"%": 100, "％": 100, "‰": 1000}
# Ten to this power is beyond any sum of money; a larger exponent would make exact arithmetic take for ever.
MOST_DIGITS = 30
MOST_SHOWN = 40


def shown(raw: object) -> str:
    """A value in a message: short, and in words where it is a structure."""
    if isinstance(raw, float):
        raw = as_written(raw)
    match raw:
        case None:
            return "空值"
        case bool():
            return "true" if raw else "false"
        case list() | tuple():
            return "一个列表"
        case Mapping():
            return "一个对象"
        case int() | Fraction() if max(raw.numerator.bit_length(), raw.denominator.bit_length()) > 4 * MOST_SHOWN:
            return "一个极大的数"
    try:
        text = str(raw)
    except Exception:  # whatever stands in a record, the record is refused, and nothing more
        text = type(raw).__name__
    return f"“{text if len(text) <= MOST_SHOWN else text[:MOST_SHOWN] + '…'}”"


def as_written(number: float) -> Decimal:
    """A binary number by its shortest digits, which are what somebody wrote."""
    return Decimal(float.__repr__(number))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question after a message: the known word nearest to an unknown one, or nothing."""
    near = nearest(word, known)
    return f"，是否应为“{near[0]}”？" if near else ""


def digits_of(number: int | Fraction) -> str:
    """A number as digits: whole or decimal where it is finite, else as a fraction `1/3`."""
    if number.denominator == 1:
        return str(number.numerator)
    rest, twos, fives = number.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return f"{number.numerator}/{number.denominator}"
    places = max(twos, fives)
    digits = str(abs(number.numerator) * 10**places // number.denominator).rjust(places + 1, "0")
    return f"{'-' if number < 0 else ''}{digits[:-places]}.{digits[-places:]}"


def scalar(field: Field, raw: object, place: Place) -> Plain:
    """The exact value that `raw` stands for; the error of the place where it stands for none."""
    return SCALARS[field.kind](field, raw, place)


def in_range(value: Plain, low: Plain, high: Plain, place: Place) -> Plain:
    """`value`, if it lies between the ends, which are included."""
    if low is not None and value < low:
        raise place.error("out-of-range", f"不能小于{end_text(low)}，实际是{end_text(value)}")
    if high is not None and value > high:
        raise place.error("out-of-range", f"不能大于{end_text(high)}，实际是{end_text(value)}")
    return value


def end_text(value: Plain) -> str:
    """An end of a range, or a value beside it."""
    return digits_of(value) if isinstance(value, Fraction) else str(value)


def number_from(field: Field, raw: object, place: Place) -> int | Fraction:
    """A number of the field's grain; whole numbers may come as int."""
    value = exact_from(field, raw, place)
    grain = field.grain
    if grain is None or (grain.numerator == 1 and value.denominator == 1):
        return value
    if (value / Fraction(grain)).denominator != 1:
        most = "应当是整数" if grain == 1 else f"最细到{digits_of(grain)}"
        raise place.error("too-precise", f"{most}，实际是{shown(raw)}")
    return value


def exact_from(field: Field, raw: object, place: Place) -> int | Fraction:
    """Any number, exactly as written.  How large it is, is looked at before it is computed with."""
    match raw:
        case int() if not isinstance(raw, bool):
            if raw.bit_length() > 4 * MOST_DIGITS:
                raise place.error("out-of-range", "的数字过大")
            return int(raw)
        case Fraction():
            if raw.numerator.bit_length() - raw.denominator.bit_length() > 4 * MOST_DIGITS:
                raise place.error("out-of-range", "的数字过大")
            if raw.denominator.bit_length() > 40 * MOST_DIGITS:
                raise place.error("too-precise", "的小数位数过多")
            return raw
        case Decimal():
            return decimal_from(raw, place)
        case float():
            return decimal_from(as_written(raw), place)
        case str():
            return written_from(field, raw, place)
        case _:
            raise no_number(field, raw, place)


def written_from(field: Field, raw: str, place: Place) -> int | Fraction:
    """A number written as text."""
    text = raw.strip()
    divisor = PER.get(text[-1:], 1)
    if divisor > 1 and field.percent:
        text = text[:-1].rstrip()
    if NUMBER.fullmatch(text):
        return decimal_from(Decimal(text), place) / Fraction(divisor)
    if NUMBER.fullmatch(text.replace(",", "").replace("，", "")):
        raise place.error("wrong-type", f"的数字中不能有千分位逗号，实际是{shown(raw)}")
    raise no_number(field, raw, place)


def no_number(field: Field, raw: object, place: Place) -> Exception:
    """The error for what is no number."""
    example = "0.05 或 5%" if field.percent else "4000 或 4000.50，不写单位"
    return place.error("wrong-type", f"应当是数字（如 {example}），实际是{shown(raw)}")


def decimal_from(number: Decimal, place: Place) -> Fraction:
    """A decimal as a fraction."""
    if not number.is_finite():
        raise place.error("wrong-type", "应当是有限的数字")
    if not number:
        return Fraction(0)
    if number.adjusted() >= MOST_DIGITS:
        raise place.error("out-of-range", "的数字过大")
    exponent = number.adjusted() - len(number.as_tuple().digits) + 1
    if exponent < -10 * MOST_DIGITS:
        raise place.error("too-precise", "的小数位数过多")
    return Fraction(number)


def truth_from(field: Field, raw: object, place: Place) -> bool:
    """是 or 否."""
    if isinstance(raw, bool):
        return raw
    if isinstance(raw, str) and raw in ("是", "否"):
        return raw == "是"
    raise place.error("wrong-type", f"应当是 true 或 false（也可写“是”或“否”），实际是{shown(raw)}")


def day_from(field: Field, raw: object, place: Place) -> date:
    """A day, or its text."""
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return raw
    found = DAY.fullmatch(raw.strip()) if isinstance(raw, str) else None
    if found is None:
        raise place.error("bad-date", f"应当是日期，写作 2025-01-31 的样式，实际是{shown(raw)}")
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        raise place.error("bad-date", f"没有这一天：{shown(raw)}") from None


def year_from(field: Field, raw: object, place: Place) -> int:
    """A year of four digits."""
    year = 0
    match as_written(raw) if isinstance(raw, float) else raw:
        case str() as text:
            found = YEAR.fullmatch(text.strip())
            year = int(found[1]) if found else 0
        case Decimal() as number:
            # Looked at before it is converted: a number with a huge exponent would take for ever.
            year = int(number) if number.is_finite() and number.adjusted() == 3 and int(number) == number else 0
        case int() as number if not isinstance(number, bool):
            year = int(number)
    if not 1000 <= year <= 9999:
        raise place.error("bad-year", f"应当是四位数的年份，实际是{shown(raw)}")
    return year


def choice_from(field: Field, raw: object, place: Place) -> str:
    """The alias of a member of a 类别, given by alias or name."""
    if not isinstance(raw, str):
        raise place.error("wrong-type", f"应当是{field.of}的一项（文字），实际是{shown(raw)}")
    text = raw.strip()
    for name, alias in field.choices:
        if text in (alias, name):
            return alias
    known = [word for choice in field.choices for word in choice]
    hint = did_you_mean(text, known) or f"，应当是{'、'.join(f'{name}（{alias}）' for name, alias in field.choices)}之一"
    raise place.error("unknown-category", f"没有{shown(raw)}这一项{hint}")


def text_from(field: Field, raw: object, place: Place) -> str:
    """Text, as it is."""
    if isinstance(raw, str):
        return str(raw)
    raise place.error("wrong-type", f"应当是文字，实际是{shown(raw)}")


SCALARS = {
    "number": number_from,
    "truth": truth_from,
    "day": day_from,
    "year": year_from,
    "choice": choice_from,
    "text": text_from,
}  # fmt: skip


def value_text(field: Field, value: Plain) -> str:
    """A value in a sentence: 5元, 20%, 2027年5月1日, “甲”."""
    match field.kind:
        case "number":
            ratio = field.unit[1] == "%"
            return f"{field.unit[0]}{digits_of(value * 100 if ratio else value)}{field.unit[1]}"
        case "truth":
            return "是" if value else "否"
        case "day":
            return f"{value.year}年{value.month}月{value.day}日"
        case "year":
            return f"{value}年"
        case "choice":
            return next(name for name, alias in field.choices if alias == value)
        case _:
            return f"“{value}”"


# --- end

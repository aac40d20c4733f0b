"""Types of values.  A number has a unit and, where it is stored, a grain: the amount that it is always a multiple of."""

from fractions import Fraction
from typing import Final

from attrs import frozen

from mingce.ir.units import NONE, Unit, parse_unit

__all__ = [
    "NUMBERS",
    "REQUIREMENT_RESULT",
    "BooleanType",
    "DateType",
    "EnumType",
    "Member",
    "Number",
    "Rational",
    "Scaled",
    "TextType",
    "Type",
    "YearType",
]


@frozen
class Number:
    """An exact rational with a unit.

    `grain` is what every value is a whole multiple of (0.01 for 金额: the fen); None for a passing value inside an expression
    that may be any rational.  `word` is the drafter's name of the type, for messages.
    """

    unit: Unit
    grain: Fraction | None = None
    word: str = ""


@frozen
class BooleanType:
    """是 or 否."""


@frozen
class DateType:
    """A day of the Gregorian calendar."""


@frozen
class YearType:
    """A calendar year, as a whole number."""


@frozen
class TextType:
    """Text: carried through, compared for equality, never computed with."""


@frozen
class Member:
    """A member of a 类别: its Chinese name and its alias."""

    name: str
    alias: str


@frozen
class EnumType:
    """A 类别; values are aliases of its members."""

    alias: str
    name: str
    members: tuple[Member, ...]

    def member(self, alias: str) -> Member:
        """The member with that alias; KeyError if there is none."""
        for member in self.members:
            if member.alias == alias:
                return member
        raise KeyError(alias)


@frozen
class Scaled:
    """After lowering: an integer n that stands for n × `grain` in `unit`; `low` and `high` bound n, None where unbounded."""

    unit: Unit
    grain: Fraction
    low: int | None = None
    high: int | None = None


@frozen
class Rational:
    """After lowering: a reduced fraction n/d that stands for n/d × `grain` in `unit`, where a quotient is kept as one value.

    It is kept so where members are ordered, added up or shared out by quotients, and where the same quotient may come from
    different branches.  `low` and `high` bound n, `most` bounds d, None where unbounded.
    """

    unit: Unit
    grain: Fraction
    low: int | None = None
    high: int | None = None
    most: int | None = None


REQUIREMENT_RESULT: Final = EnumType(
    "requirement_result", "核对结果", (
        Member("满足", "satisfied"), Member("偏离", "deviates"), Member("违反", "violated"), Member("提示", "notice"),
    ),
)  # fmt: skip
"""What a 要求 answers: an unmet one is 违反 where it must be met, 偏离 where it is to be met in principle, else 提示."""

Type = Number | BooleanType | DateType | YearType | TextType | EnumType | Scaled | Rational


def _number(word: str, unit: str, grain: str) -> Number:
    parsed = parse_unit(unit)
    assert parsed is not None
    return Number(parsed, Fraction(grain), word)


# Types a drafter can name.  A ratio is stored to six decimals (0.0001%) unless 精确到 says otherwise.
NUMBERS: Final = {
    number.word: number
    for number in (
        _number("金额", "元", "1/100"),
        _number("年额", "元/年", "1/100"),
        _number("月额", "元/月", "1/100"),
        _number("日额", "元/日", "1/100"),
        Number(NONE, Fraction(1, 10**6), "比例"),
        Number(NONE, Fraction(1, 10**6), "倍数"),
        _number("年数", "年", "1"),
        _number("月数", "月", "1"),
        _number("天数", "日", "1"),
        _number("人数", "人", "1"),
        _number("个数", "个", "1"),
        _number("次数", "次", "1"),
        _number("分值", "分", "1/100"),
    )
}

"""Values while a policy runs.

Numbers are `Fraction`, days `date`, calendar years `int`, members of a 类别 their alias, 不适用 is None.  `Undetermined` is a
value that the policy or the data leave open; it carries every reason, so that a person can be asked for what is missing.
"""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from attrs import field, frozen

__all__ = [
    "PolicyError",
    "Undetermined",
    "Value",
    "date_out_of_range",
    "dates_reversed",
    "division_by_zero",
    "empty_collection",
    "missing_before",
    "not_applicable_compared",
    "not_whole",
    "unbound_parameter",
    "union",
]


@frozen
class Undetermined:
    """An open value and why it is open, each reason once, in order of the text."""

    reasons: tuple[str, ...]

    def __str__(self) -> str:
        return "；".join(self.reasons)


Value = Fraction | bool | date | int | str | None | Undetermined


def union(values: Iterable[Undetermined]) -> Undetermined:
    """One open value with the reasons of all of them, each reason once."""
    return Undetermined(tuple(dict.fromkeys(reason for value in values for reason in value.reasons)))


@frozen
class PolicyError(Exception):
    """A record that cannot be computed: a stable code, a Chinese message, and the input or statement concerned (alias)."""

    code: str
    message: str
    field: str | None = field(default=None)

    def __str__(self) -> str:
        return self.message


# --- the errors that every executor can meet, worded once so that all of them say the same -----------------------------------


def not_applicable_compared() -> PolicyError:
    """不适用 where a condition needs a value: compared, or taken for true or false."""
    return PolicyError("not-applicable-compared", "不适用的值不能用来比较或者判断，须先写明不适用时怎么办")


def division_by_zero() -> PolicyError:
    """A division by 0, or how many whole times something not positive goes into a value."""
    return PolicyError("division-by-zero", "除数为零或者为负，无法计算")


def date_out_of_range() -> PolicyError:
    """A day outside the years 1 to 9999."""
    return PolicyError("date-out-of-range", "日期超出公元1年至9999年，无法计算")


def not_whole() -> PolicyError:
    """Half a day, month or year, where only whole ones can be counted on."""
    return PolicyError("not-whole", "年数、月数和天数须为整数，才能推算日期或者年份")


def dates_reversed() -> PolicyError:
    """Months or years between two days of which the second comes first."""
    return PolicyError("dates-reversed", "起止日期颠倒，无法计算相距的年数或者月数")


def empty_collection(name: str) -> PolicyError:
    """The largest, smallest, first, last or mean of nothing; `name` is the Chinese name of the member object."""
    return PolicyError("empty-collection", f"没有符合条件的“{name}”，无法求最大、最小、平均、首个或者末个的值")


def unbound_parameter(name: str, identifier: str) -> PolicyError:
    """A parameter that is 待定 and was not given a value."""
    return PolicyError("unbound-parameter", f"参数“{name}”待定，须先给定值", identifier)


def missing_before(name: str, identifier: str) -> PolicyError:
    """An input of a year (or month) before the record, where the policy does not say what holds before."""
    return PolicyError("missing-input", f"缺少输入“{name}”在首个年度以前的值", identifier)

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
    "bounds_unmet",
    "date_out_of_range",
    "dates_reversed",
    "division_by_zero",
    "empty_collection",
    "missing_before",
    "negative_factor",
    "negative_total",
    "negative_weight",
    "nobody_eligible",
    "not_applicable_compared",
    "not_whole",
    "unbound_parameters",
    "union",
    "weights_not_one",
    "zero_factor",
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


def unbound_parameters(names: Iterable[str], identifier: str) -> PolicyError:
    """Parameters that are 待定 and were not given values; `identifier` is the one that was read first."""
    return PolicyError("unbound-parameter", f"参数{'、'.join(f'“{name}”' for name in names)}待定，须先给定值", identifier)


def missing_before(name: str, identifier: str) -> PolicyError:
    """An input of a year (or month) before the record, where the policy does not say what holds before."""
    return PolicyError("missing-input", f"缺少输入“{name}”在首个年度以前的值", identifier)


# --- of 分配; `member` is the Chinese name of the member object, `factor` the name of a factor ----------------------------------


def negative_total() -> PolicyError:
    """Less than nothing to share out."""
    return PolicyError("negative-total", "要分配的总额是负数，无法分配")


def negative_weight(factor: str) -> PolicyError:
    """A weight below 0."""
    return PolicyError("negative-weight", f"因素“{factor}”的权重是负数")


def weights_not_one(total: Fraction) -> PolicyError:
    """Weights that add up to `total`, shown exactly."""
    return PolicyError("weights-not-one", f"各因素的权重之和是{_ratio(total)}，不是100%")


def negative_factor(factor: str, member: str, number: int) -> PolicyError:
    """A negative value or coefficient of the member at place `number`, from 1."""
    return PolicyError("negative-factor", f"第{number}个{member}的“{factor}”是负数，无法按比例分配")


def zero_factor(factor: str, member: str) -> PolicyError:
    """A factor by which nobody can be told from anybody: all its values are 0."""
    return PolicyError("zero-factor", f"各{member}的“{factor}”合计为0，无法按比例分配")


def nobody_eligible(member: str) -> PolicyError:
    """No member has a share."""
    return PolicyError("nobody-eligible", f"没有可以参加分配的{member}：使用条件都不满足，或者份额都是0")


def bounds_unmet() -> PolicyError:
    """Bounds that no amounts can keep."""
    return PolicyError("bounds-unmet", "分配的上限和下限无法同时满足：下限高于上限，下限合计高于总额，或者上限合计低于总额")


def _ratio(value: Fraction) -> str:
    """A ratio in percent with all its digits, or as a fraction where it has no last digit."""
    percent = value * 100
    places = 0
    while places < 60 and (percent * 10**places).denominator != 1:
        places += 1
    if places == 60:
        return f"{value.numerator}/{value.denominator}"
    digits = f"{abs(percent * 10**places).numerator:0{places + 1}}"
    head, tail = digits[: len(digits) - places], digits[len(digits) - places :]
    return f"{'-' if percent < 0 else ''}{head}{'.' if tail else ''}{tail}%"

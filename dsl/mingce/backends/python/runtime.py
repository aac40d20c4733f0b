"""What generated evaluators call: errors, calendar arithmetic, rounding that is seldom needed, and the three-valued operators.

Generated modules carry the source of the functions they use, so everything here needs the standard library only and names
nothing but what stands in this file.  Errors say the same as the reference evaluator's.
"""

from calendar import isleap, monthrange
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import Any

# What a core computes with: whole numbers, truth values, days, texts, None for 不适用, `Undetermined`.
Plain = Any


class PolicyInputError(Exception):
    """A record that cannot be computed: a stable code, a Chinese message, and the field concerned (its alias) or None."""

    def __init__(self, code: str, message: str, field: str | None = None) -> None:
        super().__init__(code, message, field)
        self.code = code
        self.message = message
        self.field = field

    def __str__(self) -> str:
        return self.message

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PolicyInputError) and other.args == self.args

    def __hash__(self) -> int:
        return hash(self.args)


def not_applicable_compared() -> PolicyInputError:
    """不适用 where a condition needs a value."""
    return PolicyInputError("not-applicable-compared", "不适用的值不能用来比较或者判断，须先写明不适用时怎么办")


def division_by_zero() -> PolicyInputError:
    """A division by 0."""
    return PolicyInputError("division-by-zero", "除数为零或者为负，无法计算")


def date_out_of_range() -> PolicyInputError:
    """A day outside the years 1 to 9999."""
    return PolicyInputError("date-out-of-range", "日期超出公元1年至9999年，无法计算")


def dates_reversed() -> PolicyInputError:
    """Two days of which the second comes first."""
    return PolicyInputError("dates-reversed", "起止日期颠倒，无法计算相距的年数或者月数")


def empty_collection(name: str) -> PolicyInputError:
    """The largest, smallest, first, last or mean of nothing."""
    return PolicyInputError("empty-collection", f"没有符合条件的“{name}”，无法求最大、最小、平均、首个或者末个的值")


def unbound_parameter(name: str, field: str) -> PolicyInputError:
    """A parameter that is 待定."""
    return PolicyInputError("unbound-parameter", f"参数“{name}”待定，须先给定值", field)


def no_value_in_force(name: str, field: str, year: int) -> PolicyInputError:
    """A parameter in a year in which it has no value."""
    return PolicyInputError("no-value-in-force", f"参数“{name}”在{year}年没有生效的值", field)


def missing_before(name: str, field: str) -> PolicyInputError:
    """An input of a year before the record."""
    return PolicyInputError("missing-input", f"缺少输入“{name}”在首个年度以前的值", field)


def whole(number: Plain, parts: int) -> int:
    """`number`, which may be a fraction, counted in `parts` to the whole, as a whole number."""
    if number % parts:
        raise PolicyInputError("not-whole", "年数、月数和天数须为整数，才能推算日期或者年份")
    return int(number // parts)


def quotient_half_even(dividend: int, divisor: int) -> int:
    """The nearest whole quotient, the even one of two."""
    quotient, rest = divmod(dividend, divisor)
    return quotient + (2 * rest > divisor or (2 * rest == divisor and quotient % 2 == 1))


def day_of_year(year: int, month: int, day: int) -> date:
    """That day of a year; 29 February is the 28th in common years."""
    if not 1 <= year <= 9999:
        raise date_out_of_range()
    return date(year, month, 28 if (month, day) == (2, 29) and not isleap(year) else day)


def year_last(year: int, month: int, day: int) -> date:
    """The last day of the benefit year that begins on that day of `year`."""
    return add_days(day_of_year(year + 1, month, day), -1)


def benefit_year(at: date, month: int, day: int) -> int:
    """The benefit year that a day lies in, where benefit years begin on that day of the calendar year."""
    return at.year if at >= day_of_year(at.year, month, day) else at.year - 1


def add_days(at: date, days: int) -> date:
    """The day so many days later."""
    try:
        return at + timedelta(days=days)
    except OverflowError:
        raise date_out_of_range() from None


def add_months_clip(at: date, months: int) -> date:
    """The same day so many months later, or the last of that month where it has no such day."""
    return clipped(at.year * 12 + at.month - 1 + months, at.day)


def add_months_roll(at: date, months: int) -> date:
    """The same day so many months later, or the first of the month after where that month has no such day."""
    return rolled(at.year * 12 + at.month - 1 + months, at.day)


def clipped(months: int, day: int) -> date:
    """That day of a month counted from January of the year 0, or the last of the month where it has no such day."""
    if not 12 <= months < 120000:
        raise date_out_of_range()
    year, month = months // 12, months % 12 + 1
    if day > 28:
        last = monthrange(year, month)[1]
        if day > last:
            day = last
    return date(year, month, day)


def rolled(months: int, day: int) -> date:
    """That day of a month counted from January of the year 0, or the first of the next where the month has no such day."""
    if not 12 <= months < 120000:
        raise date_out_of_range()
    year, month = months // 12, months % 12 + 1
    if day > 28 and day > monthrange(year, month)[1]:
        return date(year, month + 1, 1)
    return date(year, month, day)


def months_between(start: date, end: date) -> int:
    """Whole months (with clipped month ends) from `start` to `end`."""
    if end < start:
        raise dates_reversed()
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if add_months_clip(start, months) <= end else months - 1


def years_between(start: date, end: date) -> int:
    """Whole years from `start` to `end`."""
    return months_between(start, end) // 12


class Undetermined:
    """A value that is left open, and why."""

    __slots__ = ("reasons",)

    def __init__(self, reasons: tuple[str, ...]) -> None:
        self.reasons = reasons

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Undetermined) and other.reasons == self.reasons

    def __hash__(self) -> int:
        return hash(self.reasons)

    def __reduce__(self) -> tuple[type, tuple[tuple[str, ...]]]:
        return Undetermined, (self.reasons,)

    def __repr__(self) -> str:
        return f"Undetermined({self.reasons!r})"

    def __str__(self) -> str:
        return "；".join(self.reasons)


def union(values: Iterable[Undetermined]) -> Undetermined:
    """One open value with the reasons of all, each once."""
    return Undetermined(tuple(dict.fromkeys(reason for value in values for reason in value.reasons)))


def strict(function: Callable[..., Plain], *values: Plain) -> Plain:
    """An operator on its operands: 不适用 if one is, else open if one is."""
    if any(value is None for value in values):
        return None
    undetermined = [value for value in values if isinstance(value, Undetermined)]
    return union(undetermined) if undetermined else function(*values)


def compared(function: Callable[..., Plain], *values: Plain) -> Plain:
    """A comparison: an error where an operand is 不适用."""
    if any(value is None for value in values):
        raise not_applicable_compared()
    return strict(function, *values)


def checked_divisor(divisor: int) -> int:
    """The divisor, unless it is 0."""
    if divisor == 0:
        raise division_by_zero()
    return divisor


def demanded(value: Plain) -> Plain:
    """A truth value or an open one, never 不适用."""
    if value is None:
        raise not_applicable_compared()
    return value


def negated(value: Plain) -> Plain:
    """非."""
    value = demanded(value)
    return value if isinstance(value, Undetermined) else not value


def applicable(value: Plain) -> Plain:
    """Whether a value is there at all."""
    return value if isinstance(value, Undetermined) else value is not None


def both(left: Plain, right: Callable[[], Plain]) -> Plain:
    """且: a false side decides."""
    return joined(demanded(left), right, decisive=False)


def either_or(left: Plain, right: Callable[[], Plain]) -> Plain:
    """或: a true side decides."""
    return joined(demanded(left), right, decisive=True)


def joined(left: Plain, right: Callable[[], Plain], *, decisive: bool) -> Plain:
    """Kleene's 且 and 或."""
    if left is decisive:
        return left
    other = demanded(right())
    if not isinstance(left, Undetermined):
        return other
    if isinstance(other, Undetermined):
        return union((left, other))
    return other if other is decisive else left


def chosen(doubt: bool, otherwise: Callable[[bool], Plain], *cases: tuple[Callable[[bool], Plain], Callable[[bool], Plain]]) -> Plain:
    """The value of the first case that holds; after an open condition, what all that may still be chosen agree on."""
    undecided = []
    last = otherwise
    for when, value in cases:
        condition = demanded(when(doubt))
        if isinstance(condition, Undetermined):
            doubt = True
            undecided.append((condition, value(doubt)))
        elif condition:
            last = value
            break
    result = last(doubt)
    if isinstance(result, Never):
        # One of the open conditions must hold: the last of them, if none before it does.
        result = undecided.pop()[1] if undecided else Undetermined(())
    for condition, alternative in reversed(undecided):
        undetermined = [item for item in (alternative, result) if isinstance(item, Undetermined)]
        if undetermined or alternative != result:
            result = union((condition, *undetermined))
    return result


def refuse(error: PolicyInputError) -> Plain:
    """Raise an error where an expression stands."""
    raise error


class Never:
    """What stands where the policy is proved to come never: no branch that may still be chosen."""


def never_unless(doubt: bool, error: PolicyInputError) -> Plain:
    """Raise, unless it is open whether this is looked at: then it does not count."""
    if doubt:
        return Never()
    raise error


def refuse_unless(doubt: bool, error: PolicyInputError) -> Plain:
    """Raise, unless it is open whether this is looked at: then it is unlike every value."""
    if doubt:
        return Undetermined(())
    raise error


def folded(
    function: str,
    members: Iterable[int],
    where: Callable[[int], Plain] | None,
    body: Callable[[int], Plain] | None,
    name: str,
) -> Plain:
    """An aggregate; open if any condition or value that it looks at is."""
    values: list[Plain] = []
    undetermined: list[Undetermined] = []
    for index in members:
        taken = True if where is None else demanded(where(index))
        if taken is False:
            continue
        value = True if body is None else body(index)
        undetermined += [part for part in (taken, value) if isinstance(part, Undetermined)]
        if value is not None:
            values.append(value)
    if undetermined:
        return union(undetermined)
    if not values and function not in ("sum", "count"):
        raise empty_collection(name)
    match function:
        case "count":
            return len(values)
        case "sum" | "total":
            return sum(values)
        case "max":
            return max(values)
        case "min":
            return min(values)
        case _:
            return values[0 if function == "first" else -1]


def ranks_of(keys: Mapping[int, Plain], descending: bool, shared: bool) -> dict[int, Plain]:
    """The ranks of all members by their keys; those without a key have none and take none."""
    undetermined = [key for key in keys.values() if isinstance(key, Undetermined)]
    if undetermined:
        still_open = union(undetermined)
        return {index: None if key is None else still_open for index, key in keys.items()}
    ranks: dict[int, Plain] = dict.fromkeys(keys)
    # Those of equal keys stay in the order of the list, whichever way the keys are sorted.
    order = sorted((index for index in sorted(keys) if keys[index] is not None), key=keys.__getitem__, reverse=descending)
    first: dict[Plain, int] = {}
    for place, index in enumerate(order, start=1):
        ranks[index] = first.setdefault(keys[index], place) if shared else place
    return ranks

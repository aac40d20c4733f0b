"""贵州省级统筹（guizhou_pooling_2024）：贵州省关于推进基本医疗保险省级统筹的实施意见（征求意见稿）

依据《001》。由 mingce 从政策源文件生成，修改请改源文件。
"""


from __future__ import annotations

from calendar import isleap, monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any


Plain = Any


class PolicyInputError(Exception):
    """A record that cannot be computed: a stable code, a Chinese message, and the field concerned (its alias) or None."""

    def __init__(self, code: str, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.field = field


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


def ranked(keys: Mapping[int, Plain], own: int, descending: bool, shared: bool) -> Plain:
    """The rank of a member by its key."""
    key = keys[own]
    if key is None:
        return None
    undetermined = [value for value in keys.values() if isinstance(value, Undetermined)]
    if undetermined:
        return union(undetermined)
    rank = 1
    for index, value in keys.items():
        if value is not None and index != own:
            better = value > key if descending else value < key
            rank += better or (value == key and not shared and index < own)
    return rank


# One member: its index, its values (numbers, or pairs of dividend and divisor), coefficient, gate, least and most.
Share = tuple[int, tuple[Plain, ...], Plain, Plain, Plain, Plain]


def apportioned(
    total: Plain,
    weights: tuple[Plain, ...],
    one: int,
    again: Plain,
    rows: list[Share],
    unit: int,
    limited: bool,
    member: str,
    factors: tuple[str, ...],
) -> dict[int, Plain]:
    """What each member receives, in units; `one` is what the weights must add up to.  Who is not in it receives 不适用."""
    present = [row for row in rows if not any(value is None for value in row_values(row))]
    if total is None or any(weight is None for weight in weights):
        return {}
    seen = [total, *weights, again, *(value for row in present for value in row_values(row))]
    undetermined = [value for value in seen if isinstance(value, Undetermined)]
    if undetermined:
        return dict.fromkeys((row[0] for row in present), union(undetermined))
    if not present:
        return {}
    if total < 0:
        raise PolicyInputError("negative-total", "要分配的总额是负数，无法分配")
    check_weights(weights, one, factors)
    shares = shares_of(weights, present, member, factors)
    taking = [(row, share) for row, share in zip(present, shares, strict=True) if row[3] or not again]
    if not any(share for _, share in taking):
        raise PolicyInputError("nobody-eligible", f"没有可以参加分配的{member}：使用条件都不满足，或者份额都是0")
    lows = [max(-(-row[4] // unit), 0) for row, _ in taking]
    highs = [row[5] // unit for row, _ in taking] if limited else None
    parts = [share for _, share in taking]
    if highs is None and not any(lows):
        whole, rests = proportional(total, unit, parts)
    else:
        whole, rests = bounded(total, unit, parts, lows, highs)
    order = sorted(range(len(taking)), key=lambda place: (-rests[place], taking[place][0][0]))
    for place in order[: total // unit - sum(whole)]:
        whole[place] += 1
    given = dict.fromkeys((row[0] for row in present), 0)
    given.update((row[0], amount) for (row, _), amount in zip(taking, whole, strict=True) if row[3])
    return given


def apportioned_open(
    total: Plain,
    weights: tuple[Plain, ...],
    one: int,
    again: Plain,
    members: Iterable[int],
    values: tuple[Callable[[int], Plain], ...],
    others: Callable[[int], tuple[Plain, Plain, Plain, Plain]],
    unit: int,
    limited: bool,
    member: str,
    factors: tuple[str, ...],
) -> dict[int, Plain]:
    """As `apportioned`, where values may be left open; a factor that weighs nothing is not looked at."""
    rows: list[Share] = []
    for index in members:
        found = tuple(value(index) if weight != 0 else 0 for value, weight in zip(values, weights, strict=True))
        rows.append((index, found, *others(index)))
    return apportioned(total, weights, one, again, rows, unit, limited, member, factors)


def row_values(row: Share) -> list[Plain]:
    """All that is known of one member, dividends and divisors apart."""
    flat: list[Plain] = []
    for value in row[1]:
        flat += value if isinstance(value, tuple) else (value,)
    return [*flat, *row[2:]]


def check_weights(weights: tuple[int, ...], one: int, factors: tuple[str, ...]) -> None:
    """None is negative, and they add up to 1."""
    for weight, factor in zip(weights, factors, strict=True):
        if weight < 0:
            raise PolicyInputError("negative-weight", f"因素“{factor}”的权重是负数")
    if sum(weights) != one:
        raise PolicyInputError("weights-not-one", f"各因素的权重之和是{percent(sum(weights), one)}，不是100%")


def percent(number: int, one: int) -> str:
    """A ratio in percent with all its digits, or as a fraction where it has no last digit."""
    head, rest = divmod(number * 100, one)
    tail = ""
    while rest and len(tail) < 60:
        digit, rest = divmod(rest * 10, one)
        tail += str(digit)
    if rest or len(tail) >= 60:
        return str(Fraction(number, one))
    return f"{head}.{tail}%" if tail else f"{head}%"


def shares_of(weights: tuple[int, ...], rows: list[Share], member: str, factors: tuple[str, ...]) -> list[int]:
    """Whole numbers in the ratio of the weighted shares; gates are not looked at."""
    columns = []
    for place, (weight, factor) in enumerate(zip(weights, factors, strict=True)):
        if weight == 0:
            continue
        column = common_divisor([row[1][place] for row in rows])
        for row, value in zip(rows, column, strict=True):
            if value < 0:
                raise PolicyInputError("negative-factor", f"第{row[0] + 1}个{member}的“{factor}”是负数，无法按比例分配")
        if not sum(column):
            raise PolicyInputError("zero-factor", f"各{member}的“{factor}”合计为0，无法按比例分配")
        columns.append((weight, column, sum(column)))
    for row in rows:
        if row[2] < 0:
            raise PolicyInputError("negative-factor", f"第{row[0] + 1}个{member}的“系数”是负数，无法按比例分配")
    scale = 1
    for _, _, of in columns:
        scale *= of
    return [row[2] * sum(weight * column[place] * (scale // of) for weight, column, of in columns) for place, row in enumerate(rows)]


def common_divisor(values: list[Plain]) -> list[int]:
    """Whole numbers in the ratio of the values, quotients among them."""
    below = 1
    for value in values:
        below *= value[1] if isinstance(value, tuple) else 1
    return [value[0] * (below // value[1]) if isinstance(value, tuple) else value * below for value in values]


def proportional(total: int, unit: int, parts: list[int]) -> tuple[list[int], list[Plain]]:
    """Whole units of each part of the total, and what is left of each."""
    divisor = sum(parts) * unit
    found = [divmod(total * part, divisor) for part in parts]
    return [whole for whole, _ in found], [rest for _, rest in found]


def bounded(total: int, unit: int, parts: list[int], lows: list[int], highs: list[int] | None) -> tuple[list[int], list[Plain]]:
    """As `proportional` within bounds: whoever would pass the bound that is passed by more in sum is settled at it, and so on."""
    quotas = [Fraction(low) for low in lows]
    tops = highs if highs is not None else [max(total // unit + 1, low) for low in lows]
    most = sum(high if part else low for part, low, high in zip(parts, lows, tops, strict=True))
    if any(low > high for low, high in zip(lows, tops, strict=True)) or sum(lows) * unit > total or most < total // unit:
        raise PolicyInputError("bounds-unmet", "分配的上限和下限无法同时满足：下限高于上限，下限合计高于总额，或者上限合计低于总额")
    free = [place for place, part in enumerate(parts) if part]
    left = min(Fraction(total, unit), Fraction(most)) - sum(low for part, low in zip(parts, lows, strict=True) if not part)
    while free:
        by = left / sum(parts[place] for place in free)
        above = [place for place in free if by * parts[place] >= tops[place]]
        below = [place for place in free if by * parts[place] <= lows[place]]
        excess = sum(by * parts[place] - tops[place] for place in above)
        lack = sum(lows[place] - by * parts[place] for place in below)
        settled = above if excess > lack else below if lack > excess else free
        for place in settled:
            quotas[place] = min(max(by * parts[place], Fraction(lows[place])), Fraction(tops[place]))
            left -= quotas[place]
        free = [place for place in free if place not in settled]
    whole = [quota.numerator // quota.denominator for quota in quotas]
    return whole, [quota - units for quota, units in zip(quotas, whole, strict=True)]


@dataclass(frozen=True)
class Field:
    """A field of the record.  `kind` is number, truth, day, year, choice or text; a number n is stored as n × `scale`."""

    alias: str
    name: str
    period: str
    kind: str
    scale: Fraction = Fraction(1)
    choices: tuple[tuple[str, str], ...] = ()
    low: Plain = None
    high: Plain = None
    before: Plain = None
    has_before: bool = False
    default: Plain = None
    has_default: bool = False
    doubtful: bool = False
    optional: bool = False


@dataclass(frozen=True)
class Listing:
    """A list of members: its key, the Chinese name of a member, its fields, and the field that dates the members."""

    alias: str
    name: str
    fields: tuple[Field, ...]
    dated_by: str | None


@dataclass(frozen=True)
class Schema:
    """What a policy takes: years, fields, lists, parameters with their values by year, readings with their choices."""

    first: int
    last: int
    begins: tuple[int, int]
    fields: tuple[Field, ...]
    lists: tuple[Listing, ...]
    parameters: tuple[tuple[Field, tuple[tuple[int, bool, Plain], ...]], ...]
    readings: tuple[tuple[Field, Plain], ...]


class Values(dict[int, Plain]):
    """The values of a parameter by year; a year without one is an error only when it is read."""

    def __init__(self, field: Field, steps: tuple[tuple[int, bool, Plain], ...], years: range) -> None:
        super().__init__()
        self.field = field
        for year in years:
            for since, _, value in reversed(steps):
                if since <= year:
                    if value is not None:
                        self[year] = value
                    break
        self.pending = {since for since, given, value in steps if given and value is None}

    def __missing__(self, year: int) -> Plain:
        if any(since <= year for since in self.pending):
            raise PolicyInputError("unbound-parameter", f"参数“{self.field.name}”待定，须先给定值", self.field.alias)
        raise PolicyInputError("no-value-in-force", f"参数“{self.field.name}”在{year}年没有生效的值", self.field.alias)


def number_of(given: object) -> Fraction:
    """An exact number: int, Decimal, Fraction, or text such as 8000.50 or 85%."""
    if isinstance(given, str):
        text = given.strip()
        part = Fraction(1, 100) if text.endswith("%") else Fraction(1)
        return Fraction(Decimal(text.removesuffix("%"))) * part
    if isinstance(given, bool) or not isinstance(given, int | Decimal | Fraction):
        raise TypeError
    return Fraction(given)


def plain_value(field: Field, given: object, where: str = "") -> Plain:
    """A given value as the core takes it; PolicyInputError where it is none that the field can have."""
    if given is None and (field.optional or field.doubtful):
        return None if field.optional else Undetermined((f"缺少“{where}{field.name}”",))
    try:
        value = _PLAIN[field.kind](field, given)
    except (TypeError, ValueError, InvalidOperation, OverflowError):
        raise PolicyInputError("wrong-type", f"“{where}{field.name}”须为{_WANTED[field.kind]}", field.alias) from None
    if (field.low is not None and value < field.low) or (field.high is not None and value > field.high):
        raise PolicyInputError("out-of-range", f"“{where}{field.name}”超出允许的范围", field.alias)
    return value


def _number(field: Field, given: object) -> int:
    scaled = number_of(given) * field.scale
    if scaled.denominator != 1:
        raise PolicyInputError("too-precise", f"“{field.name}”的小数位数过多", field.alias)
    return scaled.numerator


def _truth(field: Field, given: object) -> bool:
    if given in ("是", "否"):
        return given == "是"
    if not isinstance(given, bool):
        raise TypeError
    return given


def _day(field: Field, given: object) -> date:
    if isinstance(given, str):
        return date.fromisoformat(given)
    if type(given) is not date:
        raise TypeError
    return given


def _year(field: Field, given: object) -> int:
    if isinstance(given, bool) or not isinstance(given, int):
        raise TypeError
    return given


def _choice(field: Field, given: object) -> str:
    for name, alias in field.choices:
        if given in (name, alias):
            return alias
    known = "、".join(name for name, _ in field.choices)
    raise PolicyInputError("unknown-category", f"“{field.name}”须为下列之一：{known}", field.alias)


def _text(field: Field, given: object) -> str:
    if not isinstance(given, str):
        raise TypeError
    return given


_PLAIN = {"number": _number, "truth": _truth, "day": _day, "year": _year, "choice": _choice, "text": _text}
_WANTED = {
    "number": "数值（整数、Decimal 或者文字，不能是浮点数）", "truth": "是或者否（True、False）", "day": "日期", "year": "年份",
    "choice": "规定的类别", "text": "文字",
}  # fmt: skip


def missing(field: Field, period: str, *, before: bool = False) -> Plain:
    """The value of what was left out."""
    if before and field.has_before:
        return field.before
    if field.has_default:
        return field.default
    what = f"{period}{field.name}"
    if field.doubtful:
        return Undetermined((f"缺少“{what}”",))
    if field.optional:
        return None
    raise PolicyInputError("missing-input", f"缺少输入“{what}”", field.alias)


def by_period(field: Field, given: object) -> dict[Plain, object]:
    """A yearly or monthly field as given: a mapping from years, or from (year, month) or texts such as 2027-03."""
    if not isinstance(given, Mapping):
        raise PolicyInputError("wrong-type", f"“{field.name}”须按{'年' if field.period == 'yearly' else '月'}给出", field.alias)
    found: dict[Plain, object] = {}
    for key, value in given.items():
        found[period_key(field, key)] = value
    return found


def period_key(field: Field, key: object) -> Plain:
    """A year, or a year and a month."""
    try:
        if field.period == "yearly":
            return int(key) if isinstance(key, str) else _year(field, key)
        parts: Plain = key.split("-") if isinstance(key, str) else key
        year, month = int(parts[0]), int(parts[1])
    except (TypeError, ValueError, IndexError):
        raise PolicyInputError("wrong-type", f"“{field.name}”的年份或者月份写法不对：{key}", field.alias) from None
    if not 1 <= month <= 12:
        raise PolicyInputError("wrong-type", f"“{field.name}”的月份须在1至12之间", field.alias)
    return year, month


def known_names(schema: Schema) -> dict[str, str]:
    """Aliases by what a row may call its fields: the alias itself, or the Chinese name."""
    fields: list[Field | Listing] = [*schema.fields, *schema.lists]
    return {name: item.alias for item in fields for name in (item.alias, item.name)}


def complete(schema: Schema, row: Mapping[str, object], year: int) -> tuple[int, dict[str, Plain]]:
    """The first year of the record, and a plain value for every field (a list of values for yearly and monthly ones)."""
    if not schema.first <= year <= schema.last:
        message = f"年度{year}年不在政策的期间（{schema.first}年至{schema.last}年）内"
        raise PolicyInputError("year-out-of-horizon", message, "year")
    periods = {f.alias: by_period(f, row[f.alias]) for f in schema.fields if f.period != "once" and f.alias in row}
    years = [key if isinstance(key, int) else key[0] for given in periods.values() for key in given]
    lists: dict[str, Plain] = {}
    for listing in schema.lists:
        lists |= columns(schema, listing, row.get(listing.alias, ()))
        years += lists.get(f"{listing.alias}@years", ())
    first = max(schema.first, min((*years, year)))
    values: dict[str, Plain] = {}
    for field in schema.fields:
        if field.period == "once":
            values[field.alias] = plain_value(field, row[field.alias]) if field.alias in row else missing(field, "")
        else:
            values[field.alias] = history(field, periods.get(field.alias, {}), first, year)
    return first, values | lists


def history(field: Field, given: Mapping[Plain, object], first: int, year: int) -> list[Plain]:
    """The values of a field in every year, or month, from `first` to `year`."""
    keys: list[Plain] = list(range(first, year + 1))
    if field.period == "monthly":
        keys = [(y, month) for y in keys for month in range(1, 13)]
    earliest = min(given, default=None)
    values = []
    for key in keys:
        period = f"{key}年" if isinstance(key, int) else f"{key[0]}年{key[1]}月"
        if key in given:
            values.append(plain_value(field, given[key], period))
        else:
            values.append(missing(field, period, before=earliest is None or key < earliest))
    return values


def columns(schema: Schema, listing: Listing, given: object) -> dict[str, Plain]:
    """The members of a list by column, and their order by date."""
    if isinstance(given, str | Mapping) or not isinstance(given, Iterable):
        raise PolicyInputError("wrong-type", f"“{listing.name}”须为清单", listing.alias)
    rows = [member(listing, number, row) for number, row in enumerate(given, start=1)]
    values: dict[str, Plain] = {f.alias: [row[f.alias] for row in rows] for f in listing.fields}
    order = list(range(len(rows)))
    if listing.dated_by is not None:
        days = values[listing.dated_by]
        order.sort(key=days.__getitem__)
        by_year: dict[int, list[int]] = {}
        for index in order:
            by_year.setdefault(benefit_year(days[index], *schema.begins), []).append(index)
        values[f"{listing.alias}@years"] = by_year
    values[f"{listing.alias}@order"] = order
    values[f"{listing.alias}@place"] = [place for _, place in sorted((index, place) for place, index in enumerate(order))]
    return values


def member(listing: Listing, number: int, row: object) -> dict[str, Plain]:
    """One member, completed."""
    if not isinstance(row, Mapping):
        raise PolicyInputError("wrong-type", f"“{listing.name}”第{number}项须为一组字段", listing.alias)
    where, found = f"第{number}项的", {}
    for field in listing.fields:
        keys = [key for key in (field.alias.rpartition(".")[2], field.name) if key in row]
        found[field.alias] = plain_value(field, row[keys[0]], where) if keys else missing(field, where)
    return found


def constants(schema: Schema, parameters: Mapping[str, object], readings: Mapping[str, object], years: range) -> dict[str, Plain]:
    """Parameters by year and readings, those given and the others."""
    values: dict[str, Plain] = {}
    bound = renamed(parameters, {n: f.alias for f, _ in schema.parameters for n in (f.alias, f.name)}, "参数")
    chosen = renamed(readings, {n: f.alias for f, _ in schema.readings for n in (f.alias, f.name)}, "口径")
    for field, steps in schema.parameters:
        values[field.alias] = Values(field, steps, years)
        if field.alias in bound:
            value = plain_value(field, bound[field.alias])
            values[field.alias].update(dict.fromkeys(years, value))
    for field, default in schema.readings:
        values[field.alias] = plain_value(field, chosen[field.alias]) if field.alias in chosen else default
    return values


def renamed(row: Mapping[str, object], names: Mapping[str, str], kind: str) -> dict[str, object]:
    """`row` with aliases for keys; an unknown key is an error."""
    for key in row:
        if key not in names:
            raise PolicyInputError("unknown-field", f"没有名为“{key}”的{kind}", key)
    return {names[key]: value for key, value in row.items()}


@dataclass(frozen=True)
class Counted:
    """A result of a core: a number n stands for n ÷ `scale` (None: it is no number), always whole numbers if `whole`."""

    name: str
    scale: Fraction | None
    whole: bool = False


@dataclass(frozen=True)
class Core:
    """A function on plain values, with what it takes after the years and what it counts its own results in."""

    function: Callable[..., tuple[Plain, ...]]
    arguments: tuple[str, ...]
    results: tuple[Counted, ...]

    def __call__(self, first: int, year: int, values: Mapping[str, Plain]) -> list[Plain]:
        """The results as Python has them, in order."""
        found = self.function(first, year, *[values[key] for key in self.arguments])
        return [natural(value, result) for value, result in zip(found, self.results, strict=True)]


def natural(value: Plain, result: Counted) -> Plain:
    """A result as Python has it: whole numbers int, others Decimal; days, texts, truth values and open values as they are."""
    if isinstance(value, list):
        return tuple([natural(item, result) for item in value])
    if result.scale is None or value is None or isinstance(value, Undetermined):
        return value
    exact = value / result.scale
    return exact.numerator if result.whole else decimal_of(exact)


def decimal_of(number: Fraction) -> Decimal | Fraction:
    """A number with all its digits, whatever the decimal context; as it is where it has no last digit."""
    if number.denominator == 1:
        return Decimal(number.numerator)
    rest, places = number.denominator, 0
    while rest % 10 == 0 or rest % 5 == 0 or rest % 2 == 0:
        rest //= 10 if rest % 10 == 0 else 5 if rest % 5 == 0 else 2
        places += 1
    if rest != 1:
        return number
    digits = tuple(map(int, str(abs(number.numerator) * 10**places // number.denominator)))
    return Decimal((int(number < 0), digits, -places))


DAY_2024_12_31 = date(2024, 12, 31)
DAY_2025_12_31 = date(2025, 12, 31)
DAY_2026_01_01 = date(2026, 1, 1)


_SCHEMA = Schema(
    first=2024,
    last=2060,
    begins=(1, 1),
    fields=(
        Field("gap_pool_stock", "补缺存量", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000, default=0, has_default=True),
        Field("scheme", "险种", "once", "choice", choices=(("职工医保", "employee"), ("城乡居民医保", "resident"),), optional=True),
        Field("cross_scheme_transfer", "险种间调剂额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000, optional=True),
        Field("pool_other_use", "调剂金他用额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000, optional=True),
        Field("wage_base", "平均工资基准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000000, optional=True),
        Field("income_base", "可支配收入基准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000000, optional=True),
        Field("employee_deductible", "职工住院起付标准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000000, optional=True),
        Field("resident_deductible", "居民住院起付标准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000000, optional=True),
        Field("employee_inpatient_ratio", "职工住院支付比例", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000, optional=True),
        Field("resident_inpatient_ratio", "居民住院支付比例", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000, optional=True),
        Field("employee_cap", "职工最高支付限额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000, optional=True),
        Field("resident_cap", "居民最高支付限额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000, optional=True),
        Field("employee_outpatient_deductible", "职工门诊起付标准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000000, optional=True),
        Field("resident_outpatient_deductible", "居民门诊起付标准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000000, optional=True),
        Field("employee_outpatient_ratio", "职工门诊支付比例", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000, optional=True),
        Field("resident_outpatient_ratio", "居民门诊支付比例", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000, optional=True),
        Field("employee_outpatient_cap", "职工门诊限额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000, optional=True),
        Field("resident_outpatient_cap", "居民门诊限额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000, optional=True),
        Field("no_outpatient_cap", "门诊不单设限额", "once", "truth", default=False, has_default=True),
        Field("deductible_justified", "起付标准偏离已说明", "once", "truth", default=False, has_default=True),
        Field("ratio_justified", "支付比例偏离已说明", "once", "truth", default=False, has_default=True),
        Field("cap_justified", "限额偏离已说明", "once", "truth", default=False, has_default=True),
        Field("budget_income", "预算收入", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000, optional=True),
        Field("budget_spending", "预算支出", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000, optional=True),
        Field("opening_balance", "上年末累计结余", "once", "number", scale=Fraction(100, 1), low=-100000000000000, high=100000000000000, optional=True),
        Field("deficit_justified", "当年赤字已说明", "once", "truth", default=False, has_default=True),
        Field("accumulated_deficit_justified", "累计赤字已说明", "once", "truth", default=False, has_default=True),
        Field("contribution_base", "缴费基数或标准", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000, optional=True),
        Field("contribution_rate", "缴费费率", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000, optional=True),
        Field("budget_insured", "预算参保人数", "once", "number", low=0, high=1000000000, optional=True),
        Field("prior_spending", "以前年度支出", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000, optional=True),
        Field("cost_level", "本地费用水平", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000, optional=True),
        Field("cost_target", "费用控制目标", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000, optional=True),
        Field("aged_share", "老年参保占比", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000, optional=True),
        Field("beneficiaries", "享受待遇人数", "once", "number", low=0, high=1000000000, optional=True),
        Field("benefit_changes", "待遇政策调整", "once", "text", optional=True),
        Field("case_payment", "按病种支付额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000, optional=True),
        Field("fund_payment", "基金支付总额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000, optional=True),
        Field("local_units", "基层单位数", "once", "number", low=0, high=1000000, optional=True),
        Field("covered_units", "已覆盖单位数", "once", "number", low=0, high=1000000, optional=True),
        Field("plan_issued_on", "实施方案出台日", "once", "day", optional=True),
        Field("budget_rules_issued_on", "预算办法出台日", "once", "day", optional=True),
        Field("warning_improved_on", "预警机制完善日", "once", "day", optional=True),
        Field("uniform_policy_issued_on", "统一政策出台日", "once", "day", optional=True),
        Field("fund_rules_issued_on", "调剂金办法出台日", "once", "day", optional=True),
        Field("account_opened_on", "调剂金账户开设日", "once", "day", optional=True),
        Field("assessment_issued_on", "考核机制出台日", "once", "day", optional=True),
        Field("pooling_started_on", "省级统筹实施日", "once", "day", optional=True),
    ),
    lists=(
        Listing(
            "cities", "市州",
            (
                Field("cities.code", "代码", "once", "text"),
                Field("cities.levy", "征缴收入", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000),
                Field("cities.insured", "参保人数", "once", "number", low=0, high=100000000),
                Field("cities.aged_insured", "老年参保人数", "once", "number", low=0, high=100000000),
                Field("cities.target_score", "目标得分", "once", "number", scale=Fraction(100, 1), low=0, high=100000),
                Field("cities.budget_score", "预算得分", "once", "number", scale=Fraction(100, 1), low=0, high=100000),
                Field("cities.fund_score", "基金得分", "once", "number", scale=Fraction(100, 1), low=0, high=100000),
                Field("cities.service_score", "经办得分", "once", "number", scale=Fraction(100, 1), low=0, high=100000),
                Field("cities.resource_score", "资源得分", "once", "number", scale=Fraction(100, 1), low=0, high=100000),
                Field("cities.quality_score", "水平得分", "once", "number", scale=Fraction(100, 1), low=0, high=100000),
                Field("cities.price_index", "价格指数", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000000),
                Field("cities.price_score", "价格得分", "once", "number", scale=Fraction(100, 1), low=0, high=100000),
                Field("cities.coefficient", "考核系数", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000000),
                Field("cities.overrun", "合理超支", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000),
                Field("cities.local_balance", "历年结余", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000),
                Field("cities.current_income", "当期收入", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000, optional=True),
                Field("cities.current_spending", "当期支出", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000, optional=True),
                Field("cities.local_base", "本地缴费基数", "once", "number", scale=Fraction(100, 1), low=0, high=10000000000, optional=True),
                Field("cities.local_rate", "本地缴费费率", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000, optional=True),
            ),
            None,
        ),
        Listing(
            "counties", "县区",
            (
                Field("counties.county_code", "县区代码", "once", "text"),
                Field("counties.county_income", "县区收入", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000),
                Field("counties.paid_to_city", "上缴市级额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000),
                Field("counties.county_spending", "县区支出", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000),
                Field("counties.paid_by_city", "市级拨付额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000),
            ),
            None,
        ),
        Listing(
            "hospital_levels", "机构级别",
            (
                Field("hospital_levels.level_name", "级别名称", "once", "text"),
                Field("hospital_levels.employee_level_ratio", "职工住院比例档", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000),
                Field("hospital_levels.resident_level_ratio", "居民住院比例档", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000),
                Field("hospital_levels.employee_outpatient_level_ratio", "职工门诊比例档", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000, optional=True),
                Field("hospital_levels.resident_outpatient_level_ratio", "居民门诊比例档", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000, optional=True),
            ),
            None,
        ),
        Listing(
            "budget_lines", "支出预算",
            (
                Field("budget_lines.line_kind", "支出科目", "once", "choice", choices=(("待遇支出", "benefits"), ("大额医疗费用支出", "large_costs"), ("大病保险支出", "critical_illness"), ("转移支出", "transfers"), ("上解上级支出", "remittances"), ("补助下级支出", "subsidies"), ("其他支出", "other"),)),
                Field("budget_lines.line_amount", "科目金额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000),
                Field("budget_lines.line_justified", "科目偏离已说明", "once", "truth", default=False, has_default=True),
            ),
            None,
        ),
    ),
    parameters=(
        (Field("extraction_rate", "提取比例", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, None),)),
        (Field("balance_share", "平衡比例", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, None),)),
        (Field("gap_pool_share", "补缺分担比例", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, None),)),
        (Field("retention_threshold", "留存标准", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000), ((2024, True, None),)),
        (Field("budget_threshold", "预算门槛", "once", "number", scale=Fraction(100, 1)), ((2024, True, None),)),
        (Field("price_threshold", "价格门槛", "once", "number", scale=Fraction(100, 1)), ((2024, True, None),)),
        (Field("weight_target_completion", "目标完成权重", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, None),)),
        (Field("weight_population", "人口结构权重", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, None),)),
        (Field("weight_budget_execution", "预算执行权重", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, None),)),
        (Field("weight_fund_performance", "基金绩效权重", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, None),)),
        (Field("weight_service_performance", "经办绩效权重", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, None),)),
        (Field("weight_resource_use", "资源利用权重", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, None),)),
        (Field("weight_service_level", "服务水平权重", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, None),)),
        (Field("weight_price_level", "价格水平权重", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, None),)),
        (Field("deductible_multiple", "起付标准倍率", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, 100000),)),
        (Field("cap_multiple", "最高支付限额倍数", "once", "number", scale=Fraction(1000000, 1), low=0, high=100000000), ((2024, True, 6000000),)),
        (Field("employee_ratio_target", "职工住院比例目标", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, 800000),)),
        (Field("resident_ratio_target", "居民住院比例目标", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, 700000),)),
        (Field("ratio_tolerance", "比例容差", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, 20000),)),
        (Field("outpatient_ratio_floor", "普通门诊比例下限", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, 500000),)),
        (Field("main_share", "为主的比例", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, 500000),)),
        (Field("first_deadline", "首批期限", "once", "day"), ((2024, True, date(2024, 12, 31)),)),
        (Field("second_deadline", "次批期限", "once", "day"), ((2024, True, date(2025, 12, 31)),)),
        (Field("start_day", "实施起始日", "once", "day"), ((2024, True, date(2026, 1, 1)),)),
    ),
    readings=(
        (Field("gate_policy", "不达条件的份额", "once", "choice", choices=(("再分配", "redistribute"), ("暂留", "withhold"),)), "redistribute"),
        (Field("multiples_distribute", "倍数分别适用", "once", "truth"), True),
        (Field("ratio_reading", "支付比例的口径", "once", "choice", choices=(("总体比例", "overall"), ("各级标准", "by_level"),)), "overall"),
        (Field("accumulated_deficit_strict", "累计赤字从严", "once", "truth"), True),
    ),
)


@dataclass(frozen=True, slots=True)
class Result:
    """计算结果：None 是不适用，Undetermined 是待定。"""

    cities_remit: tuple[Decimal | None, ...]
    """上解额（元）。依据 《001》二（三）第1段第2句。policies/guizhou/pooling_2024.pol:151"""

    pool: Decimal | Undetermined
    """调剂金（元）。依据 《001》二（三）第1段第2句。policies/guizhou/pooling_2024.pol:159"""

    balance_planned: Decimal | Undetermined
    """平衡计划额（元）。依据 《001》二（三）第1段第3句。policies/guizhou/pooling_2024.pol:161"""

    gap_pool_planned: Decimal | Undetermined
    """补缺计划额（元）。依据 《001》二（三）第1段第3句。policies/guizhou/pooling_2024.pol:163"""

    gap_pool_retained: Decimal | Undetermined
    """补缺留存额（元）。依据 《001》二（三）第1段第3句。policies/guizhou/pooling_2024.pol:165"""

    balance_pool: Decimal | Undetermined
    """平衡调剂金（元）。依据 《001》二（三）第1段第3句。policies/guizhou/pooling_2024.pol:171"""

    cities_balance_allocation: tuple[Decimal | None, ...]
    """平衡调剂金分配（元）。依据 《001》二（三）第1段第3句、二（四）第1段第6句、二（五）第1段第4句、四（三）第1段第1句。policies/guizhou/pooling_2024.pol:177"""

    cities_gap_due: tuple[Decimal | None, ...]
    """补缺应担额（元）。依据 《001》二（三）第1段第4句。policies/guizhou/pooling_2024.pol:197"""

    cities_gap_paid_by_pool: tuple[Decimal | None, ...]
    """补缺支付额（元）。依据 《001》二（三）第1段第4句。policies/guizhou/pooling_2024.pol:197"""

    cities_gap_paid_by_balance: tuple[Decimal | None, ...]
    """结余支付额（元）。依据 《001》二（三）第1段第4句。policies/guizhou/pooling_2024.pol:197"""

    cities_gap_paid_by_government: tuple[Decimal | None, ...]
    """政府支付额（元）。依据 《001》二（三）第1段第4句。policies/guizhou/pooling_2024.pol:197"""

    uniform_rate: str | None
    """缴费费率全省统一。依据 《001》二（一）第2段第1句。policies/guizhou/pooling_2024.pol:211"""

    uniform_base: str | None
    """缴费基数全省统一。依据 《001》二（一）第2段第1句。policies/guizhou/pooling_2024.pol:220"""

    employee_deductible_limit: Decimal | None
    """职工起付标准上限（元）。依据 《001》二（二）第1段第2句第1分句。policies/guizhou/pooling_2024.pol:285"""

    resident_deductible_limit: Decimal | None
    """居民起付标准上限（元）。依据 《001》二（二）第1段第2句第1分句。policies/guizhou/pooling_2024.pol:292"""

    employee_cap_floor: Decimal | None
    """职工限额下限（元）。依据 《001》二（二）第1段第2句第3分句。policies/guizhou/pooling_2024.pol:299"""

    resident_cap_floor: Decimal | None
    """居民限额下限（元）。依据 《001》二（二）第1段第2句第3分句。policies/guizhou/pooling_2024.pol:306"""

    wage_base_given: str | None
    """平均工资基准列明。依据 《001》二（二）第1段第2句。policies/guizhou/pooling_2024.pol:313"""

    income_base_given: str | None
    """可支配收入基准列明。依据 《001》二（二）第1段第2句。policies/guizhou/pooling_2024.pol:320"""

    employee_deductible_check: str | None
    """职工起付标准合规。依据 《001》二（二）第1段第2句第1分句。policies/guizhou/pooling_2024.pol:327"""

    resident_deductible_check: str | None
    """居民起付标准合规。依据 《001》二（二）第1段第2句第1分句。policies/guizhou/pooling_2024.pol:335"""

    employee_ratio_check: str | None
    """职工住院比例合规。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:343"""

    resident_ratio_check: str | None
    """居民住院比例合规。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:351"""

    hospital_levels_level_ratio_check: tuple[str | None, ...]
    """各级住院比例合规。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:359"""

    employee_ratio_steps: str | None
    """职工住院比例拉开差距。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:368"""

    resident_ratio_steps: str | None
    """居民住院比例拉开差距。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:377"""

    employee_cap_check: str | None
    """职工限额合规。依据 《001》二（二）第1段第2句第3分句。policies/guizhou/pooling_2024.pol:385"""

    resident_cap_check: str | None
    """居民限额合规。依据 《001》二（二）第1段第2句第3分句。policies/guizhou/pooling_2024.pol:393"""

    employee_outpatient_check: str | None
    """职工门诊比例合规。依据 《001》二（二）第1段第3句。policies/guizhou/pooling_2024.pol:401"""

    resident_outpatient_check: str | None
    """居民门诊比例合规。依据 《001》二（二）第1段第3句。policies/guizhou/pooling_2024.pol:408"""

    hospital_levels_employee_outpatient_level_check: tuple[str | None, ...]
    """各级职工门诊比例合规。依据 《001》二（二）第1段第3句。policies/guizhou/pooling_2024.pol:414"""

    hospital_levels_resident_outpatient_level_check: tuple[str | None, ...]
    """各级居民门诊比例合规。依据 《001》二（二）第1段第3句。policies/guizhou/pooling_2024.pol:420"""

    employee_benefits_complete: str | None
    """职工待遇参数齐全。依据 《001》二（二）第1段第1句。policies/guizhou/pooling_2024.pol:426"""

    resident_benefits_complete: str | None
    """居民待遇参数齐全。依据 《001》二（二）第1段第1句。policies/guizhou/pooling_2024.pol:432"""

    employee_outpatient_cap_given: str | None
    """职工门诊限额列明。依据 《001》二（二）第1段第1句。policies/guizhou/pooling_2024.pol:438"""

    resident_outpatient_cap_given: str | None
    """居民门诊限额列明。依据 《001》二（二）第1段第1句。policies/guizhou/pooling_2024.pol:444"""

    schemes_apart: str | None
    """险种之间不调剂。依据 《001》二（三）第1段第1句、一（二）第3段第1句。policies/guizhou/pooling_2024.pol:452"""

    counties_city_one_account: tuple[str | None, ...]
    """市级统收统支。依据 《001》二（三）第1段第1句。policies/guizhou/pooling_2024.pol:458"""

    pool_earmarked: str | None
    """调剂金专款专用。依据 《001》二（三）第1段第2句。policies/guizhou/pooling_2024.pol:466"""

    gap_pool_closing: Decimal | Undetermined
    """补缺年末存量（元）。依据 《001》二（三）第1段第3至4句。policies/guizhou/pooling_2024.pol:468"""

    gap_pool_excess: Decimal | Undetermined
    """补缺超额（元）。依据 《001》二（三）第1段第4句第2分句。policies/guizhou/pooling_2024.pol:475"""

    cities_closing_balance: tuple[Decimal | None, ...]
    """年末结余（元）。依据 《001》二（三）第1段第5句。policies/guizhou/pooling_2024.pol:481"""

    spending_by_income: str | None
    """以收定支。依据 《001》二（四）第1段第1句。policies/guizhou/pooling_2024.pol:498"""

    budget_surplus: Decimal | None
    """预算结余（元）。依据 《001》二（四）第1段第1句。policies/guizhou/pooling_2024.pol:506"""

    no_current_deficit: str | None
    """不编当年赤字。依据 《001》二（四）第1段第4句。policies/guizhou/pooling_2024.pol:512"""

    no_accumulated_deficit: str | None
    """不编累计赤字。依据 《001》二（四）第1段第4句。policies/guizhou/pooling_2024.pol:519"""

    employee_income_factors: str | None
    """职工收入预算要素。依据 《001》二（四）第1段第2句。policies/guizhou/pooling_2024.pol:526"""

    resident_income_factors: str | None
    """居民收入预算要素。依据 《001》二（四）第1段第2句。policies/guizhou/pooling_2024.pol:532"""

    spending_factors: str | None
    """支出预算要素。依据 《001》二（四）第1段第3句。policies/guizhou/pooling_2024.pol:538"""

    budget_lines_closed_lines: tuple[str | None, ...]
    """支出科目限定。依据 《001》二（四）第1段第5句。policies/guizhou/pooling_2024.pol:544"""

    case_payment_main: str | None
    """按病种付费为主。依据 《001》二（五）第1段第3句。policies/guizhou/pooling_2024.pol:561"""

    services_everywhere: str | None
    """经办服务全域覆盖。依据 《001》二（七）第1段第2句。policies/guizhou/pooling_2024.pol:566"""

    plan_on_time: str | None
    """实施方案按期出台。依据 《001》三第1段第1句第1分句。policies/guizhou/pooling_2024.pol:580"""

    budget_rules_on_time: str | None
    """预算办法按期出台。依据 《001》三第1段第1句第2分句。policies/guizhou/pooling_2024.pol:582"""

    warning_on_time: str | None
    """预警机制按期完善。依据 《001》三第1段第1句第3分句。policies/guizhou/pooling_2024.pol:587"""

    uniform_policy_on_time: str | None
    """统一政策按期出台。依据 《001》三第2段第1句第1分句。policies/guizhou/pooling_2024.pol:592"""

    fund_rules_on_time: str | None
    """调剂金办法按期出台。依据 《001》三第2段第1句第2分句。policies/guizhou/pooling_2024.pol:597"""

    account_on_time: str | None
    """调剂金账户按期开设。依据 《001》三第2段第1句第2分句。policies/guizhou/pooling_2024.pol:602"""

    assessment_on_time: str | None
    """考核机制按期出台。依据 《001》三第2段第1句第3分句。policies/guizhou/pooling_2024.pol:607"""

    in_force: bool
    """已到实施年度。依据 《001》三第3段第1句。policies/guizhou/pooling_2024.pol:612"""

    start_not_before: str | None
    """实施不早于起始日。依据 《001》三第3段第1句。policies/guizhou/pooling_2024.pol:614"""

    prerequisites_done: str | None
    """实施前完成先行事项。依据 《001》三第3段第1句。policies/guizhou/pooling_2024.pol:616"""

    @property
    def 上解额(self) -> tuple[Decimal | None, ...]:
        """上解额（元）。依据 《001》二（三）第1段第2句。policies/guizhou/pooling_2024.pol:151"""
        return self.cities_remit

    @property
    def 调剂金(self) -> Decimal | Undetermined:
        """调剂金（元）。依据 《001》二（三）第1段第2句。policies/guizhou/pooling_2024.pol:159"""
        return self.pool

    @property
    def 平衡计划额(self) -> Decimal | Undetermined:
        """平衡计划额（元）。依据 《001》二（三）第1段第3句。policies/guizhou/pooling_2024.pol:161"""
        return self.balance_planned

    @property
    def 补缺计划额(self) -> Decimal | Undetermined:
        """补缺计划额（元）。依据 《001》二（三）第1段第3句。policies/guizhou/pooling_2024.pol:163"""
        return self.gap_pool_planned

    @property
    def 补缺留存额(self) -> Decimal | Undetermined:
        """补缺留存额（元）。依据 《001》二（三）第1段第3句。policies/guizhou/pooling_2024.pol:165"""
        return self.gap_pool_retained

    @property
    def 平衡调剂金(self) -> Decimal | Undetermined:
        """平衡调剂金（元）。依据 《001》二（三）第1段第3句。policies/guizhou/pooling_2024.pol:171"""
        return self.balance_pool

    @property
    def 平衡调剂金分配(self) -> tuple[Decimal | None, ...]:
        """平衡调剂金分配（元）。依据 《001》二（三）第1段第3句、二（四）第1段第6句、二（五）第1段第4句、四（三）第1段第1句。policies/guizhou/pooling_2024.pol:177"""
        return self.cities_balance_allocation

    @property
    def 补缺应担额(self) -> tuple[Decimal | None, ...]:
        """补缺应担额（元）。依据 《001》二（三）第1段第4句。policies/guizhou/pooling_2024.pol:197"""
        return self.cities_gap_due

    @property
    def 补缺支付额(self) -> tuple[Decimal | None, ...]:
        """补缺支付额（元）。依据 《001》二（三）第1段第4句。policies/guizhou/pooling_2024.pol:197"""
        return self.cities_gap_paid_by_pool

    @property
    def 结余支付额(self) -> tuple[Decimal | None, ...]:
        """结余支付额（元）。依据 《001》二（三）第1段第4句。policies/guizhou/pooling_2024.pol:197"""
        return self.cities_gap_paid_by_balance

    @property
    def 政府支付额(self) -> tuple[Decimal | None, ...]:
        """政府支付额（元）。依据 《001》二（三）第1段第4句。policies/guizhou/pooling_2024.pol:197"""
        return self.cities_gap_paid_by_government

    @property
    def 缴费费率全省统一(self) -> str | None:
        """缴费费率全省统一。依据 《001》二（一）第2段第1句。policies/guizhou/pooling_2024.pol:211"""
        return self.uniform_rate

    @property
    def 缴费基数全省统一(self) -> str | None:
        """缴费基数全省统一。依据 《001》二（一）第2段第1句。policies/guizhou/pooling_2024.pol:220"""
        return self.uniform_base

    @property
    def 职工起付标准上限(self) -> Decimal | None:
        """职工起付标准上限（元）。依据 《001》二（二）第1段第2句第1分句。policies/guizhou/pooling_2024.pol:285"""
        return self.employee_deductible_limit

    @property
    def 居民起付标准上限(self) -> Decimal | None:
        """居民起付标准上限（元）。依据 《001》二（二）第1段第2句第1分句。policies/guizhou/pooling_2024.pol:292"""
        return self.resident_deductible_limit

    @property
    def 职工限额下限(self) -> Decimal | None:
        """职工限额下限（元）。依据 《001》二（二）第1段第2句第3分句。policies/guizhou/pooling_2024.pol:299"""
        return self.employee_cap_floor

    @property
    def 居民限额下限(self) -> Decimal | None:
        """居民限额下限（元）。依据 《001》二（二）第1段第2句第3分句。policies/guizhou/pooling_2024.pol:306"""
        return self.resident_cap_floor

    @property
    def 平均工资基准列明(self) -> str | None:
        """平均工资基准列明。依据 《001》二（二）第1段第2句。policies/guizhou/pooling_2024.pol:313"""
        return self.wage_base_given

    @property
    def 可支配收入基准列明(self) -> str | None:
        """可支配收入基准列明。依据 《001》二（二）第1段第2句。policies/guizhou/pooling_2024.pol:320"""
        return self.income_base_given

    @property
    def 职工起付标准合规(self) -> str | None:
        """职工起付标准合规。依据 《001》二（二）第1段第2句第1分句。policies/guizhou/pooling_2024.pol:327"""
        return self.employee_deductible_check

    @property
    def 居民起付标准合规(self) -> str | None:
        """居民起付标准合规。依据 《001》二（二）第1段第2句第1分句。policies/guizhou/pooling_2024.pol:335"""
        return self.resident_deductible_check

    @property
    def 职工住院比例合规(self) -> str | None:
        """职工住院比例合规。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:343"""
        return self.employee_ratio_check

    @property
    def 居民住院比例合规(self) -> str | None:
        """居民住院比例合规。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:351"""
        return self.resident_ratio_check

    @property
    def 各级住院比例合规(self) -> tuple[str | None, ...]:
        """各级住院比例合规。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:359"""
        return self.hospital_levels_level_ratio_check

    @property
    def 职工住院比例拉开差距(self) -> str | None:
        """职工住院比例拉开差距。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:368"""
        return self.employee_ratio_steps

    @property
    def 居民住院比例拉开差距(self) -> str | None:
        """居民住院比例拉开差距。依据 《001》二（二）第1段第2句第2分句。policies/guizhou/pooling_2024.pol:377"""
        return self.resident_ratio_steps

    @property
    def 职工限额合规(self) -> str | None:
        """职工限额合规。依据 《001》二（二）第1段第2句第3分句。policies/guizhou/pooling_2024.pol:385"""
        return self.employee_cap_check

    @property
    def 居民限额合规(self) -> str | None:
        """居民限额合规。依据 《001》二（二）第1段第2句第3分句。policies/guizhou/pooling_2024.pol:393"""
        return self.resident_cap_check

    @property
    def 职工门诊比例合规(self) -> str | None:
        """职工门诊比例合规。依据 《001》二（二）第1段第3句。policies/guizhou/pooling_2024.pol:401"""
        return self.employee_outpatient_check

    @property
    def 居民门诊比例合规(self) -> str | None:
        """居民门诊比例合规。依据 《001》二（二）第1段第3句。policies/guizhou/pooling_2024.pol:408"""
        return self.resident_outpatient_check

    @property
    def 各级职工门诊比例合规(self) -> tuple[str | None, ...]:
        """各级职工门诊比例合规。依据 《001》二（二）第1段第3句。policies/guizhou/pooling_2024.pol:414"""
        return self.hospital_levels_employee_outpatient_level_check

    @property
    def 各级居民门诊比例合规(self) -> tuple[str | None, ...]:
        """各级居民门诊比例合规。依据 《001》二（二）第1段第3句。policies/guizhou/pooling_2024.pol:420"""
        return self.hospital_levels_resident_outpatient_level_check

    @property
    def 职工待遇参数齐全(self) -> str | None:
        """职工待遇参数齐全。依据 《001》二（二）第1段第1句。policies/guizhou/pooling_2024.pol:426"""
        return self.employee_benefits_complete

    @property
    def 居民待遇参数齐全(self) -> str | None:
        """居民待遇参数齐全。依据 《001》二（二）第1段第1句。policies/guizhou/pooling_2024.pol:432"""
        return self.resident_benefits_complete

    @property
    def 职工门诊限额列明(self) -> str | None:
        """职工门诊限额列明。依据 《001》二（二）第1段第1句。policies/guizhou/pooling_2024.pol:438"""
        return self.employee_outpatient_cap_given

    @property
    def 居民门诊限额列明(self) -> str | None:
        """居民门诊限额列明。依据 《001》二（二）第1段第1句。policies/guizhou/pooling_2024.pol:444"""
        return self.resident_outpatient_cap_given

    @property
    def 险种之间不调剂(self) -> str | None:
        """险种之间不调剂。依据 《001》二（三）第1段第1句、一（二）第3段第1句。policies/guizhou/pooling_2024.pol:452"""
        return self.schemes_apart

    @property
    def 市级统收统支(self) -> tuple[str | None, ...]:
        """市级统收统支。依据 《001》二（三）第1段第1句。policies/guizhou/pooling_2024.pol:458"""
        return self.counties_city_one_account

    @property
    def 调剂金专款专用(self) -> str | None:
        """调剂金专款专用。依据 《001》二（三）第1段第2句。policies/guizhou/pooling_2024.pol:466"""
        return self.pool_earmarked

    @property
    def 补缺年末存量(self) -> Decimal | Undetermined:
        """补缺年末存量（元）。依据 《001》二（三）第1段第3至4句。policies/guizhou/pooling_2024.pol:468"""
        return self.gap_pool_closing

    @property
    def 补缺超额(self) -> Decimal | Undetermined:
        """补缺超额（元）。依据 《001》二（三）第1段第4句第2分句。policies/guizhou/pooling_2024.pol:475"""
        return self.gap_pool_excess

    @property
    def 年末结余(self) -> tuple[Decimal | None, ...]:
        """年末结余（元）。依据 《001》二（三）第1段第5句。policies/guizhou/pooling_2024.pol:481"""
        return self.cities_closing_balance

    @property
    def 以收定支(self) -> str | None:
        """以收定支。依据 《001》二（四）第1段第1句。policies/guizhou/pooling_2024.pol:498"""
        return self.spending_by_income

    @property
    def 预算结余(self) -> Decimal | None:
        """预算结余（元）。依据 《001》二（四）第1段第1句。policies/guizhou/pooling_2024.pol:506"""
        return self.budget_surplus

    @property
    def 不编当年赤字(self) -> str | None:
        """不编当年赤字。依据 《001》二（四）第1段第4句。policies/guizhou/pooling_2024.pol:512"""
        return self.no_current_deficit

    @property
    def 不编累计赤字(self) -> str | None:
        """不编累计赤字。依据 《001》二（四）第1段第4句。policies/guizhou/pooling_2024.pol:519"""
        return self.no_accumulated_deficit

    @property
    def 职工收入预算要素(self) -> str | None:
        """职工收入预算要素。依据 《001》二（四）第1段第2句。policies/guizhou/pooling_2024.pol:526"""
        return self.employee_income_factors

    @property
    def 居民收入预算要素(self) -> str | None:
        """居民收入预算要素。依据 《001》二（四）第1段第2句。policies/guizhou/pooling_2024.pol:532"""
        return self.resident_income_factors

    @property
    def 支出预算要素(self) -> str | None:
        """支出预算要素。依据 《001》二（四）第1段第3句。policies/guizhou/pooling_2024.pol:538"""
        return self.spending_factors

    @property
    def 支出科目限定(self) -> tuple[str | None, ...]:
        """支出科目限定。依据 《001》二（四）第1段第5句。policies/guizhou/pooling_2024.pol:544"""
        return self.budget_lines_closed_lines

    @property
    def 按病种付费为主(self) -> str | None:
        """按病种付费为主。依据 《001》二（五）第1段第3句。policies/guizhou/pooling_2024.pol:561"""
        return self.case_payment_main

    @property
    def 经办服务全域覆盖(self) -> str | None:
        """经办服务全域覆盖。依据 《001》二（七）第1段第2句。policies/guizhou/pooling_2024.pol:566"""
        return self.services_everywhere

    @property
    def 实施方案按期出台(self) -> str | None:
        """实施方案按期出台。依据 《001》三第1段第1句第1分句。policies/guizhou/pooling_2024.pol:580"""
        return self.plan_on_time

    @property
    def 预算办法按期出台(self) -> str | None:
        """预算办法按期出台。依据 《001》三第1段第1句第2分句。policies/guizhou/pooling_2024.pol:582"""
        return self.budget_rules_on_time

    @property
    def 预警机制按期完善(self) -> str | None:
        """预警机制按期完善。依据 《001》三第1段第1句第3分句。policies/guizhou/pooling_2024.pol:587"""
        return self.warning_on_time

    @property
    def 统一政策按期出台(self) -> str | None:
        """统一政策按期出台。依据 《001》三第2段第1句第1分句。policies/guizhou/pooling_2024.pol:592"""
        return self.uniform_policy_on_time

    @property
    def 调剂金办法按期出台(self) -> str | None:
        """调剂金办法按期出台。依据 《001》三第2段第1句第2分句。policies/guizhou/pooling_2024.pol:597"""
        return self.fund_rules_on_time

    @property
    def 调剂金账户按期开设(self) -> str | None:
        """调剂金账户按期开设。依据 《001》三第2段第1句第2分句。policies/guizhou/pooling_2024.pol:602"""
        return self.account_on_time

    @property
    def 考核机制按期出台(self) -> str | None:
        """考核机制按期出台。依据 《001》三第2段第1句第3分句。policies/guizhou/pooling_2024.pol:607"""
        return self.assessment_on_time

    @property
    def 已到实施年度(self) -> bool:
        """已到实施年度。依据 《001》三第3段第1句。policies/guizhou/pooling_2024.pol:612"""
        return self.in_force

    @property
    def 实施不早于起始日(self) -> str | None:
        """实施不早于起始日。依据 《001》三第3段第1句。policies/guizhou/pooling_2024.pol:614"""
        return self.start_not_before

    @property
    def 实施前完成先行事项(self) -> str | None:
        """实施前完成先行事项。依据 《001》三第3段第1句。policies/guizhou/pooling_2024.pol:616"""
        return self.prerequisites_done


def _decided(first: Any, year: Any, gap_pool_stock: Any, scheme: Any, cross_scheme_transfer: Any, pool_other_use: Any, wage_base: Any, income_base: Any, employee_deductible: Any, resident_deductible: Any, employee_inpatient_ratio: Any, resident_inpatient_ratio: Any, employee_cap: Any, resident_cap: Any, employee_outpatient_deductible: Any, resident_outpatient_deductible: Any, employee_outpatient_ratio: Any, resident_outpatient_ratio: Any, employee_outpatient_cap: Any, resident_outpatient_cap: Any, no_outpatient_cap: Any, deductible_justified: Any, ratio_justified: Any, cap_justified: Any, budget_income: Any, budget_spending: Any, opening_balance: Any, deficit_justified: Any, contribution_base: Any, contribution_rate: Any, budget_insured: Any, prior_spending: Any, cost_level: Any, cost_target: Any, aged_share: Any, beneficiaries: Any, benefit_changes: Any, case_payment: Any, fund_payment: Any, local_units: Any, covered_units: Any, plan_issued_on: Any, budget_rules_issued_on: Any, warning_improved_on: Any, uniform_policy_issued_on: Any, fund_rules_issued_on: Any, account_opened_on: Any, assessment_issued_on: Any, pooling_started_on: Any, cities_order: Any, cities_place: Any, cities_levy: Any, cities_insured: Any, cities_aged_insured: Any, cities_target_score: Any, cities_budget_score: Any, cities_fund_score: Any, cities_service_score: Any, cities_resource_score: Any, cities_quality_score: Any, cities_price_index: Any, cities_price_score: Any, cities_coefficient: Any, cities_overrun: Any, cities_local_balance: Any, cities_current_income: Any, cities_current_spending: Any, cities_local_base: Any, cities_local_rate: Any, counties_order: Any, counties_place: Any, counties_county_income: Any, counties_paid_to_city: Any, counties_county_spending: Any, counties_paid_by_city: Any, hospital_levels_order: Any, hospital_levels_place: Any, hospital_levels_employee_level_ratio: Any, hospital_levels_resident_level_ratio: Any, hospital_levels_employee_outpatient_level_ratio: Any, hospital_levels_resident_outpatient_level_ratio: Any, budget_lines_order: Any, budget_lines_place: Any, budget_lines_line_kind: Any, budget_lines_line_amount: Any, budget_lines_line_justified: Any) -> tuple[Any, ...]:
    """按政策选定的口径计算；数据没有待定之处。数都是整数，金额以分计。"""
    # policies/guizhou/pooling_2024.pol:151 — 上解额
    cities_remit = [None] * len(cities_order)
    for cities_member in cities_order:
        raise unbound_parameter("提取比例", "extraction_rate")
        cities_remit_of_member = (cities_levy[cities_member] * None + 500000) // 1000000
        cities_remit[cities_member] = cities_remit_of_member
    # policies/guizhou/pooling_2024.pol:159 — 调剂金
    pool_part = 0
    for cities_index in cities_order:
        pool_part += cities_remit[cities_index]
    pool = pool_part
    # policies/guizhou/pooling_2024.pol:161 — 平衡计划额
    raise unbound_parameter("平衡比例", "balance_share")
    balance_planned = (pool * None + 500000) // 1000000
    # policies/guizhou/pooling_2024.pol:163 — 补缺计划额
    gap_pool_planned = pool - balance_planned
    # policies/guizhou/pooling_2024.pol:165 — 补缺留存额
    raise unbound_parameter("留存标准", "retention_threshold")
    gap_pool_retained = None - gap_pool_stock if None > gap_pool_stock else 0
    if gap_pool_retained > gap_pool_planned:
        gap_pool_retained = gap_pool_planned
    # policies/guizhou/pooling_2024.pol:171 — 平衡调剂金
    balance_pool = pool - gap_pool_retained
    # policies/guizhou/pooling_2024.pol:177 — 平衡调剂金分配
    cities_balance_allocation = [None] * len(cities_order)
    cities_balance_allocation_shares = None
    for cities_member_2 in cities_order:
        if cities_balance_allocation_shares is None:
            raise unbound_parameter("目标完成权重", "weight_target_completion")
            raise unbound_parameter("人口结构权重", "weight_population")
            raise unbound_parameter("预算执行权重", "weight_budget_execution")
            raise unbound_parameter("基金绩效权重", "weight_fund_performance")
            raise unbound_parameter("经办绩效权重", "weight_service_performance")
            raise unbound_parameter("资源利用权重", "weight_resource_use")
            raise unbound_parameter("服务水平权重", "weight_service_level")
            raise unbound_parameter("价格水平权重", "weight_price_level")
            cities_balance_allocation_shares_rows = []
            for cities_index_2 in cities_order:
                cities_balance_allocation_part = 0
                if None != 0:
                    cities_balance_allocation_part = cities_target_score[cities_index_2] * cities_insured[cities_index_2]
                cities_balance_allocation_part_2 = 0
                if None != 0:
                    cities_balance_allocation_part_2 = cities_aged_insured[cities_index_2]
                cities_balance_allocation_part_3 = 0
                if None != 0:
                    cities_balance_allocation_part_3 = cities_budget_score[cities_index_2] * cities_insured[cities_index_2]
                cities_balance_allocation_part_4 = 0
                if None != 0:
                    cities_balance_allocation_part_4 = cities_fund_score[cities_index_2] * cities_insured[cities_index_2]
                cities_balance_allocation_part_5 = 0
                if None != 0:
                    cities_balance_allocation_part_5 = cities_service_score[cities_index_2] * cities_insured[cities_index_2]
                cities_balance_allocation_part_6 = 0
                if None != 0:
                    cities_balance_allocation_part_6 = cities_resource_score[cities_index_2] * cities_insured[cities_index_2]
                cities_balance_allocation_part_7 = 0
                if None != 0:
                    cities_balance_allocation_part_7 = cities_quality_score[cities_index_2] * cities_insured[cities_index_2]
                cities_balance_allocation_part_8 = 0
                if None != 0:
                    cities_balance_allocation_part_9 = None
                    for cities_index_3 in cities_order:
                        cities_balance_allocation_part_10 = cities_price_index[cities_index_3]
                        if (cities_balance_allocation_part_9 is None or cities_balance_allocation_part_10 > cities_balance_allocation_part_9):
                            cities_balance_allocation_part_9 = cities_balance_allocation_part_10
                    if cities_balance_allocation_part_9 is None:
                        raise empty_collection("市州")
                    cities_balance_allocation_part_11 = None
                    for cities_index_4 in cities_order:
                        cities_balance_allocation_part_12 = cities_price_index[cities_index_4]
                        if (cities_balance_allocation_part_11 is None or cities_balance_allocation_part_12 < cities_balance_allocation_part_11):
                            cities_balance_allocation_part_11 = cities_balance_allocation_part_12
                    if cities_balance_allocation_part_11 is None:
                        raise empty_collection("市州")
                    cities_balance_allocation_part_8 = (cities_balance_allocation_part_9 + cities_balance_allocation_part_11 - cities_price_index[cities_index_2]) * cities_insured[cities_index_2]
                raise unbound_parameter("预算门槛", "budget_threshold")
                cities_balance_allocation_part_13 = cities_budget_score[cities_index_2] >= None
                if cities_balance_allocation_part_13:
                    raise unbound_parameter("价格门槛", "price_threshold")
                    cities_balance_allocation_part_13 = cities_price_score[cities_index_2] >= None
                cities_balance_allocation_shares_rows.append((cities_index_2, (cities_balance_allocation_part, cities_balance_allocation_part_2, cities_balance_allocation_part_3, cities_balance_allocation_part_4, cities_balance_allocation_part_5, cities_balance_allocation_part_6, cities_balance_allocation_part_7, cities_balance_allocation_part_8), cities_coefficient[cities_index_2], cities_balance_allocation_part_13, 0, 0))
            cities_balance_allocation_shares = apportioned(balance_pool, (None, None, None, None, None, None, None, None), 1000000, True, cities_balance_allocation_shares_rows, 1, False, "市州", ("年度目标和改革任务完成情况", "人口结构", "预算执行情况", "基金使用绩效", "经办服务绩效", "医疗资源分布和利用", "医疗服务整体水平", "医疗服务价格水平"))
        cities_balance_allocation_of_member = cities_balance_allocation_shares.get(cities_member_2)
        cities_balance_allocation[cities_member_2] = cities_balance_allocation_of_member
    # policies/guizhou/pooling_2024.pol:197 — 补缺应担额
    cities_gap_due = [None] * len(cities_order)
    for cities_member_3 in cities_order:
        raise unbound_parameter("补缺分担比例", "gap_pool_share")
        cities_gap_due_of_member = (cities_overrun[cities_member_3] * None + 500000) // 1000000
        cities_gap_due[cities_member_3] = cities_gap_due_of_member
    # policies/guizhou/pooling_2024.pol:197 — 历年结余应担额
    gap_sharing_due1 = [None] * len(cities_order)
    for cities_member_4 in cities_order:
        gap_sharing_due1_of_member = cities_overrun[cities_member_4] - cities_gap_due[cities_member_4]
        gap_sharing_due1[cities_member_4] = gap_sharing_due1_of_member
    # policies/guizhou/pooling_2024.pol:197 — 补缺支付额
    cities_gap_paid_by_pool = [None] * len(cities_order)
    cities_gap_paid_by_pool_shares = None
    for cities_member_5 in cities_order:
        cities_gap_paid_by_pool_part = 0
        for cities_index_5 in cities_order:
            cities_gap_paid_by_pool_part += cities_gap_due[cities_index_5]
        if cities_gap_paid_by_pool_part <= gap_pool_stock:
            cities_gap_paid_by_pool_of_member = cities_gap_due[cities_member_5]
        else:
            if cities_gap_paid_by_pool_shares is None:
                cities_gap_paid_by_pool_shares_rows = []
                for cities_index_6 in cities_order:
                    cities_gap_paid_by_pool_shares_rows.append((cities_index_6, (cities_gap_due[cities_index_6],), 1, True, 0, 0))
                cities_gap_paid_by_pool_shares = apportioned(gap_pool_stock, (1,), 1, True, cities_gap_paid_by_pool_shares_rows, 1, False, "市州", ("应担额",))
            cities_gap_paid_by_pool_of_member = cities_gap_paid_by_pool_shares.get(cities_member_5)
        cities_gap_paid_by_pool[cities_member_5] = cities_gap_paid_by_pool_of_member
    # policies/guizhou/pooling_2024.pol:197 — 结余支付额
    cities_gap_paid_by_balance = [None] * len(cities_order)
    for cities_member_6 in cities_order:
        cities_gap_paid_by_balance_part = cities_local_balance[cities_member_6]
        cities_gap_paid_by_balance_of_member = gap_sharing_due1[cities_member_6]
        if cities_gap_paid_by_balance_of_member > cities_gap_paid_by_balance_part:
            cities_gap_paid_by_balance_of_member = cities_gap_paid_by_balance_part
        cities_gap_paid_by_balance[cities_member_6] = cities_gap_paid_by_balance_of_member
    # policies/guizhou/pooling_2024.pol:197 — 政府支付额
    cities_gap_paid_by_government = [None] * len(cities_order)
    for cities_member_7 in cities_order:
        cities_gap_paid_by_government_of_member = cities_gap_due[cities_member_7] - cities_gap_paid_by_pool[cities_member_7] + gap_sharing_due1[cities_member_7] - cities_gap_paid_by_balance[cities_member_7]
        cities_gap_paid_by_government[cities_member_7] = cities_gap_paid_by_government_of_member
    # policies/guizhou/pooling_2024.pol:211 — 缴费费率全省统一
    uniform_rate_part = 0
    for cities_index_7 in cities_order:
        if cities_local_rate[cities_index_7] is not None:
            uniform_rate_part += 1
    if uniform_rate_part >= 1:
        uniform_rate_part_6 = uniform_rate_part == 0
        if not uniform_rate_part_6:
            uniform_rate_part_2 = None
            for cities_index_8 in cities_order:
                uniform_rate_part_3 = cities_local_rate[cities_index_8]
                if uniform_rate_part_3 is not None and (uniform_rate_part_2 is None or uniform_rate_part_3 > uniform_rate_part_2):
                    uniform_rate_part_2 = uniform_rate_part_3
            if uniform_rate_part_2 is None:
                raise empty_collection("市州")
            uniform_rate_part_4 = None
            for cities_index_9 in cities_order:
                uniform_rate_part_5 = cities_local_rate[cities_index_9]
                if uniform_rate_part_5 is not None and (uniform_rate_part_4 is None or uniform_rate_part_5 < uniform_rate_part_4):
                    uniform_rate_part_4 = uniform_rate_part_5
            if uniform_rate_part_4 is None:
                raise empty_collection("市州")
            uniform_rate_part_6 = uniform_rate_part_2 == uniform_rate_part_4
        if uniform_rate_part_6:
            uniform_rate = "satisfied"
        else:
            uniform_rate = "violated"
    else:
        uniform_rate = None
    # policies/guizhou/pooling_2024.pol:220 — 缴费基数全省统一
    uniform_base_part = 0
    for cities_index_10 in cities_order:
        if cities_local_base[cities_index_10] is not None:
            uniform_base_part += 1
    if uniform_base_part >= 1:
        uniform_base_part_6 = uniform_base_part == 0
        if not uniform_base_part_6:
            uniform_base_part_2 = None
            for cities_index_11 in cities_order:
                uniform_base_part_3 = cities_local_base[cities_index_11]
                if uniform_base_part_3 is not None and (uniform_base_part_2 is None or uniform_base_part_3 > uniform_base_part_2):
                    uniform_base_part_2 = uniform_base_part_3
            if uniform_base_part_2 is None:
                raise empty_collection("市州")
            uniform_base_part_4 = None
            for cities_index_12 in cities_order:
                uniform_base_part_5 = cities_local_base[cities_index_12]
                if uniform_base_part_5 is not None and (uniform_base_part_4 is None or uniform_base_part_5 < uniform_base_part_4):
                    uniform_base_part_4 = uniform_base_part_5
            if uniform_base_part_4 is None:
                raise empty_collection("市州")
            uniform_base_part_6 = uniform_base_part_2 == uniform_base_part_4
        if uniform_base_part_6:
            uniform_base = "satisfied"
        else:
            uniform_base = "violated"
    else:
        uniform_base = None
    # policies/guizhou/pooling_2024.pol:285 — 职工起付标准上限
    if wage_base is not None:
        employee_deductible_limit = (wage_base + 5) // 10
    else:
        employee_deductible_limit = None
    # policies/guizhou/pooling_2024.pol:292 — 居民起付标准上限
    if income_base is not None:
        resident_deductible_limit = (income_base + 5) // 10
    else:
        resident_deductible_limit = None
    # policies/guizhou/pooling_2024.pol:299 — 职工限额下限
    if wage_base is not None:
        employee_cap_floor = wage_base * 6
    else:
        employee_cap_floor = None
    # policies/guizhou/pooling_2024.pol:306 — 居民限额下限
    if income_base is not None:
        resident_cap_floor = income_base * 6
    else:
        resident_cap_floor = None
    # policies/guizhou/pooling_2024.pol:313 — 平均工资基准列明
    if employee_deductible is not None or employee_cap is not None:
        if wage_base is not None:
            wage_base_given = "satisfied"
        else:
            wage_base_given = "violated"
    else:
        wage_base_given = None
    # policies/guizhou/pooling_2024.pol:320 — 可支配收入基准列明
    if resident_deductible is not None or resident_cap is not None:
        if income_base is not None:
            income_base_given = "satisfied"
        else:
            income_base_given = "violated"
    else:
        income_base_given = None
    # policies/guizhou/pooling_2024.pol:327 — 职工起付标准合规
    if employee_deductible is not None:
        if employee_deductible_limit is not None:
            if employee_deductible <= employee_deductible_limit:
                employee_deductible_check = "satisfied"
            elif deductible_justified:
                employee_deductible_check = "deviates"
            else:
                employee_deductible_check = "violated"
        else:
            employee_deductible_check = None
    else:
        employee_deductible_check = None
    # policies/guizhou/pooling_2024.pol:335 — 居民起付标准合规
    if resident_deductible is not None:
        if resident_deductible_limit is not None:
            if resident_deductible <= resident_deductible_limit:
                resident_deductible_check = "satisfied"
            elif deductible_justified:
                resident_deductible_check = "deviates"
            else:
                resident_deductible_check = "violated"
        else:
            resident_deductible_check = None
    else:
        resident_deductible_check = None
    # policies/guizhou/pooling_2024.pol:343 — 职工住院比例合规
    if employee_inpatient_ratio is not None:
        if employee_inpatient_ratio >= 780000 and employee_inpatient_ratio <= 820000:
            employee_ratio_check = "satisfied"
        elif ratio_justified:
            employee_ratio_check = "deviates"
        else:
            employee_ratio_check = "violated"
    else:
        employee_ratio_check = None
    # policies/guizhou/pooling_2024.pol:351 — 居民住院比例合规
    if resident_inpatient_ratio is not None:
        if resident_inpatient_ratio >= 680000 and resident_inpatient_ratio <= 720000:
            resident_ratio_check = "satisfied"
        elif ratio_justified:
            resident_ratio_check = "deviates"
        else:
            resident_ratio_check = "violated"
    else:
        resident_ratio_check = None
    # policies/guizhou/pooling_2024.pol:359 — 各级住院比例合规
    hospital_levels_level_ratio_check = [None] * len(hospital_levels_order)
    for hospital_levels_member in hospital_levels_order:
        hospital_levels_level_ratio_check_of_member = None
        hospital_levels_level_ratio_check[hospital_levels_member] = hospital_levels_level_ratio_check_of_member
    # policies/guizhou/pooling_2024.pol:371 — 职工住院比例拉开差距（与前面各项相比）
    hospital_levels_employee_ratio_steps_step0 = [None] * len(hospital_levels_order)
    for hospital_levels_member_2 in hospital_levels_order:
        hospital_levels_employee_ratio_steps_step0_part = 0
        for hospital_levels_index in hospital_levels_order:
            if hospital_levels_place[hospital_levels_index] >= hospital_levels_place[hospital_levels_member_2]:
                break
            hospital_levels_employee_ratio_steps_step0_part += 1
        hospital_levels_employee_ratio_steps_step0_part_4 = hospital_levels_employee_ratio_steps_step0_part == 0
        if not hospital_levels_employee_ratio_steps_step0_part_4:
            hospital_levels_employee_ratio_steps_step0_part_2 = None
            for hospital_levels_index_2 in hospital_levels_order:
                if hospital_levels_place[hospital_levels_index_2] >= hospital_levels_place[hospital_levels_member_2]:
                    break
                hospital_levels_employee_ratio_steps_step0_part_3 = hospital_levels_employee_level_ratio[hospital_levels_index_2]
                if (hospital_levels_employee_ratio_steps_step0_part_2 is None or hospital_levels_employee_ratio_steps_step0_part_3 < hospital_levels_employee_ratio_steps_step0_part_2):
                    hospital_levels_employee_ratio_steps_step0_part_2 = hospital_levels_employee_ratio_steps_step0_part_3
            if hospital_levels_employee_ratio_steps_step0_part_2 is None:
                raise empty_collection("机构级别")
            hospital_levels_employee_ratio_steps_step0_part_4 = hospital_levels_employee_level_ratio[hospital_levels_member_2] <= hospital_levels_employee_ratio_steps_step0_part_2
        hospital_levels_employee_ratio_steps_step0_of_member = hospital_levels_employee_ratio_steps_step0_part_4
        hospital_levels_employee_ratio_steps_step0[hospital_levels_member_2] = hospital_levels_employee_ratio_steps_step0_of_member
    # policies/guizhou/pooling_2024.pol:368 — 职工住院比例拉开差距
    employee_ratio_steps_part = 0
    for hospital_levels_index_3 in hospital_levels_order:
        employee_ratio_steps_part += 1
    if employee_ratio_steps_part >= 2:
        employee_ratio_steps_part_2 = 0
        for hospital_levels_index_4 in hospital_levels_order:
            if not hospital_levels_employee_ratio_steps_step0[hospital_levels_index_4]:
                employee_ratio_steps_part_2 += 1
        employee_ratio_steps_part_8 = employee_ratio_steps_part_2 == 0
        if employee_ratio_steps_part_8:
            employee_ratio_steps_part_7 = employee_ratio_steps_part <= 1
            if not employee_ratio_steps_part_7:
                employee_ratio_steps_part_3 = None
                for hospital_levels_index_5 in hospital_levels_order:
                    employee_ratio_steps_part_4 = hospital_levels_employee_level_ratio[hospital_levels_index_5]
                    if (employee_ratio_steps_part_3 is None or employee_ratio_steps_part_4 > employee_ratio_steps_part_3):
                        employee_ratio_steps_part_3 = employee_ratio_steps_part_4
                if employee_ratio_steps_part_3 is None:
                    raise empty_collection("机构级别")
                employee_ratio_steps_part_5 = None
                for hospital_levels_index_6 in hospital_levels_order:
                    employee_ratio_steps_part_6 = hospital_levels_employee_level_ratio[hospital_levels_index_6]
                    if (employee_ratio_steps_part_5 is None or employee_ratio_steps_part_6 < employee_ratio_steps_part_5):
                        employee_ratio_steps_part_5 = employee_ratio_steps_part_6
                if employee_ratio_steps_part_5 is None:
                    raise empty_collection("机构级别")
                employee_ratio_steps_part_7 = employee_ratio_steps_part_3 != employee_ratio_steps_part_5
            employee_ratio_steps_part_8 = employee_ratio_steps_part_7
        if employee_ratio_steps_part_8:
            employee_ratio_steps = "satisfied"
        else:
            employee_ratio_steps = "violated"
    else:
        employee_ratio_steps = None
    # policies/guizhou/pooling_2024.pol:380 — 居民住院比例拉开差距（与前面各项相比）
    hospital_levels_resident_ratio_steps_step0 = [None] * len(hospital_levels_order)
    for hospital_levels_member_3 in hospital_levels_order:
        hospital_levels_resident_ratio_steps_step0_part = 0
        for hospital_levels_index_7 in hospital_levels_order:
            if hospital_levels_place[hospital_levels_index_7] >= hospital_levels_place[hospital_levels_member_3]:
                break
            hospital_levels_resident_ratio_steps_step0_part += 1
        hospital_levels_resident_ratio_steps_step0_part_4 = hospital_levels_resident_ratio_steps_step0_part == 0
        if not hospital_levels_resident_ratio_steps_step0_part_4:
            hospital_levels_resident_ratio_steps_step0_part_2 = None
            for hospital_levels_index_8 in hospital_levels_order:
                if hospital_levels_place[hospital_levels_index_8] >= hospital_levels_place[hospital_levels_member_3]:
                    break
                hospital_levels_resident_ratio_steps_step0_part_3 = hospital_levels_resident_level_ratio[hospital_levels_index_8]
                if (hospital_levels_resident_ratio_steps_step0_part_2 is None or hospital_levels_resident_ratio_steps_step0_part_3 < hospital_levels_resident_ratio_steps_step0_part_2):
                    hospital_levels_resident_ratio_steps_step0_part_2 = hospital_levels_resident_ratio_steps_step0_part_3
            if hospital_levels_resident_ratio_steps_step0_part_2 is None:
                raise empty_collection("机构级别")
            hospital_levels_resident_ratio_steps_step0_part_4 = hospital_levels_resident_level_ratio[hospital_levels_member_3] <= hospital_levels_resident_ratio_steps_step0_part_2
        hospital_levels_resident_ratio_steps_step0_of_member = hospital_levels_resident_ratio_steps_step0_part_4
        hospital_levels_resident_ratio_steps_step0[hospital_levels_member_3] = hospital_levels_resident_ratio_steps_step0_of_member
    # policies/guizhou/pooling_2024.pol:377 — 居民住院比例拉开差距
    resident_ratio_steps_part = 0
    for hospital_levels_index_9 in hospital_levels_order:
        resident_ratio_steps_part += 1
    if resident_ratio_steps_part >= 2:
        resident_ratio_steps_part_2 = 0
        for hospital_levels_index_10 in hospital_levels_order:
            if not hospital_levels_resident_ratio_steps_step0[hospital_levels_index_10]:
                resident_ratio_steps_part_2 += 1
        resident_ratio_steps_part_8 = resident_ratio_steps_part_2 == 0
        if resident_ratio_steps_part_8:
            resident_ratio_steps_part_7 = resident_ratio_steps_part <= 1
            if not resident_ratio_steps_part_7:
                resident_ratio_steps_part_3 = None
                for hospital_levels_index_11 in hospital_levels_order:
                    resident_ratio_steps_part_4 = hospital_levels_resident_level_ratio[hospital_levels_index_11]
                    if (resident_ratio_steps_part_3 is None or resident_ratio_steps_part_4 > resident_ratio_steps_part_3):
                        resident_ratio_steps_part_3 = resident_ratio_steps_part_4
                if resident_ratio_steps_part_3 is None:
                    raise empty_collection("机构级别")
                resident_ratio_steps_part_5 = None
                for hospital_levels_index_12 in hospital_levels_order:
                    resident_ratio_steps_part_6 = hospital_levels_resident_level_ratio[hospital_levels_index_12]
                    if (resident_ratio_steps_part_5 is None or resident_ratio_steps_part_6 < resident_ratio_steps_part_5):
                        resident_ratio_steps_part_5 = resident_ratio_steps_part_6
                if resident_ratio_steps_part_5 is None:
                    raise empty_collection("机构级别")
                resident_ratio_steps_part_7 = resident_ratio_steps_part_3 != resident_ratio_steps_part_5
            resident_ratio_steps_part_8 = resident_ratio_steps_part_7
        if resident_ratio_steps_part_8:
            resident_ratio_steps = "satisfied"
        else:
            resident_ratio_steps = "violated"
    else:
        resident_ratio_steps = None
    # policies/guizhou/pooling_2024.pol:385 — 职工限额合规
    if employee_cap is not None:
        if employee_cap_floor is not None:
            if employee_cap >= employee_cap_floor:
                employee_cap_check = "satisfied"
            elif cap_justified:
                employee_cap_check = "deviates"
            else:
                employee_cap_check = "violated"
        else:
            employee_cap_check = None
    else:
        employee_cap_check = None
    # policies/guizhou/pooling_2024.pol:393 — 居民限额合规
    if resident_cap is not None:
        if resident_cap_floor is not None:
            if resident_cap >= resident_cap_floor:
                resident_cap_check = "satisfied"
            elif cap_justified:
                resident_cap_check = "deviates"
            else:
                resident_cap_check = "violated"
        else:
            resident_cap_check = None
    else:
        resident_cap_check = None
    # policies/guizhou/pooling_2024.pol:401 — 职工门诊比例合规
    if employee_outpatient_ratio is not None:
        if employee_outpatient_ratio >= 500000:
            employee_outpatient_check = "satisfied"
        else:
            employee_outpatient_check = "violated"
    else:
        employee_outpatient_check = None
    # policies/guizhou/pooling_2024.pol:408 — 居民门诊比例合规
    if resident_outpatient_ratio is not None:
        if resident_outpatient_ratio >= 500000:
            resident_outpatient_check = "satisfied"
        else:
            resident_outpatient_check = "violated"
    else:
        resident_outpatient_check = None
    # policies/guizhou/pooling_2024.pol:414 — 各级职工门诊比例合规
    hospital_levels_employee_outpatient_level_check = [None] * len(hospital_levels_order)
    for hospital_levels_member_4 in hospital_levels_order:
        if hospital_levels_employee_outpatient_level_ratio[hospital_levels_member_4] is not None:
            if hospital_levels_employee_outpatient_level_ratio[hospital_levels_member_4] >= 500000:
                hospital_levels_employee_outpatient_level_check_of_member = "satisfied"
            else:
                hospital_levels_employee_outpatient_level_check_of_member = "violated"
        else:
            hospital_levels_employee_outpatient_level_check_of_member = None
        hospital_levels_employee_outpatient_level_check[hospital_levels_member_4] = hospital_levels_employee_outpatient_level_check_of_member
    # policies/guizhou/pooling_2024.pol:420 — 各级居民门诊比例合规
    hospital_levels_resident_outpatient_level_check = [None] * len(hospital_levels_order)
    for hospital_levels_member_5 in hospital_levels_order:
        if hospital_levels_resident_outpatient_level_ratio[hospital_levels_member_5] is not None:
            if hospital_levels_resident_outpatient_level_ratio[hospital_levels_member_5] >= 500000:
                hospital_levels_resident_outpatient_level_check_of_member = "satisfied"
            else:
                hospital_levels_resident_outpatient_level_check_of_member = "violated"
        else:
            hospital_levels_resident_outpatient_level_check_of_member = None
        hospital_levels_resident_outpatient_level_check[hospital_levels_member_5] = hospital_levels_resident_outpatient_level_check_of_member
    # policies/guizhou/pooling_2024.pol:426 — 职工待遇参数齐全
    if employee_deductible is not None or employee_inpatient_ratio is not None or employee_cap is not None:
        if employee_deductible is not None and employee_inpatient_ratio is not None and employee_cap is not None and employee_outpatient_deductible is not None and employee_outpatient_ratio is not None:
            employee_benefits_complete = "satisfied"
        else:
            employee_benefits_complete = "violated"
    else:
        employee_benefits_complete = None
    # policies/guizhou/pooling_2024.pol:432 — 居民待遇参数齐全
    if resident_deductible is not None or resident_inpatient_ratio is not None or resident_cap is not None:
        if resident_deductible is not None and resident_inpatient_ratio is not None and resident_cap is not None and resident_outpatient_deductible is not None and resident_outpatient_ratio is not None:
            resident_benefits_complete = "satisfied"
        else:
            resident_benefits_complete = "violated"
    else:
        resident_benefits_complete = None
    # policies/guizhou/pooling_2024.pol:438 — 职工门诊限额列明
    if not no_outpatient_cap and employee_outpatient_ratio is not None:
        if employee_outpatient_cap is not None:
            employee_outpatient_cap_given = "satisfied"
        else:
            employee_outpatient_cap_given = "violated"
    else:
        employee_outpatient_cap_given = None
    # policies/guizhou/pooling_2024.pol:444 — 居民门诊限额列明
    if not no_outpatient_cap and resident_outpatient_ratio is not None:
        if resident_outpatient_cap is not None:
            resident_outpatient_cap_given = "satisfied"
        else:
            resident_outpatient_cap_given = "violated"
    else:
        resident_outpatient_cap_given = None
    # policies/guizhou/pooling_2024.pol:452 — 险种之间不调剂
    if cross_scheme_transfer is not None:
        if cross_scheme_transfer == 0:
            schemes_apart = "satisfied"
        else:
            schemes_apart = "violated"
    else:
        schemes_apart = None
    # policies/guizhou/pooling_2024.pol:458 — 市级统收统支
    counties_city_one_account = [None] * len(counties_order)
    for counties_member in counties_order:
        if counties_paid_to_city[counties_member] == counties_county_income[counties_member] and counties_paid_by_city[counties_member] == counties_county_spending[counties_member]:
            counties_city_one_account_of_member = "satisfied"
        else:
            counties_city_one_account_of_member = "violated"
        counties_city_one_account[counties_member] = counties_city_one_account_of_member
    # policies/guizhou/pooling_2024.pol:466 — 调剂金专款专用
    if pool_other_use is not None:
        if pool_other_use == 0:
            pool_earmarked = "satisfied"
        else:
            pool_earmarked = "violated"
    else:
        pool_earmarked = None
    # policies/guizhou/pooling_2024.pol:468 — 补缺年末存量
    gap_pool_closing_part = 0
    for cities_index_13 in cities_order:
        gap_pool_closing_part += cities_gap_paid_by_pool[cities_index_13]
    gap_pool_closing = gap_pool_stock + gap_pool_retained - gap_pool_closing_part
    # policies/guizhou/pooling_2024.pol:475 — 补缺超额
    raise unbound_parameter("留存标准", "retention_threshold")
    gap_pool_excess = gap_pool_stock - None if gap_pool_stock > None else 0
    # policies/guizhou/pooling_2024.pol:481 — 年末结余
    cities_closing_balance = [None] * len(cities_order)
    for cities_member_8 in cities_order:
        if cities_current_income[cities_member_8] is not None and cities_current_spending[cities_member_8] is not None:
            cities_closing_balance_of_member = cities_local_balance[cities_member_8] + cities_current_income[cities_member_8] - cities_current_spending[cities_member_8] - cities_remit[cities_member_8] + cities_balance_allocation[cities_member_8] - cities_gap_paid_by_balance[cities_member_8]
        else:
            cities_closing_balance_of_member = None
        cities_closing_balance[cities_member_8] = cities_closing_balance_of_member
    # policies/guizhou/pooling_2024.pol:498 — 以收定支
    if budget_spending is not None and budget_income is not None:
        if not deficit_justified:
            if budget_spending <= budget_income:
                spending_by_income = "satisfied"
            else:
                spending_by_income = "violated"
        else:
            spending_by_income = None
    else:
        spending_by_income = None
    if budget_income is not None and budget_spending is not None:
        # policies/guizhou/pooling_2024.pol:506 — 预算结余
        budget_surplus = budget_income - budget_spending
        # policies/guizhou/pooling_2024.pol:512 — 不编当年赤字
        if budget_income - budget_spending >= 0:
            no_current_deficit = "satisfied"
        elif deficit_justified:
            no_current_deficit = "deviates"
        else:
            no_current_deficit = "violated"
    else:
        budget_surplus = None
        no_current_deficit = None
    # policies/guizhou/pooling_2024.pol:519 — 不编累计赤字
    if opening_balance is not None and budget_income is not None and budget_spending is not None:
        if opening_balance + budget_income - budget_spending >= 0:
            no_accumulated_deficit = "satisfied"
        else:
            no_accumulated_deficit = "violated"
    else:
        no_accumulated_deficit = None
    # policies/guizhou/pooling_2024.pol:526 — 职工收入预算要素
    if budget_income is not None and scheme is not None and scheme == "employee":
        if contribution_base is not None and contribution_rate is not None and budget_insured is not None:
            employee_income_factors = "satisfied"
        else:
            employee_income_factors = "violated"
    else:
        employee_income_factors = None
    # policies/guizhou/pooling_2024.pol:532 — 居民收入预算要素
    if budget_income is not None and scheme is not None and scheme == "resident":
        if contribution_base is not None and budget_insured is not None:
            resident_income_factors = "satisfied"
        else:
            resident_income_factors = "violated"
    else:
        resident_income_factors = None
    # policies/guizhou/pooling_2024.pol:538 — 支出预算要素
    if budget_spending is not None:
        if prior_spending is not None and cost_level is not None and cost_target is not None and aged_share is not None and beneficiaries is not None and benefit_changes is not None:
            spending_factors = "satisfied"
        else:
            spending_factors = "violated"
    else:
        spending_factors = None
    # policies/guizhou/pooling_2024.pol:544 — 支出科目限定
    budget_lines_closed_lines = [None] * len(budget_lines_order)
    for budget_lines_member in budget_lines_order:
        if budget_lines_line_amount[budget_lines_member] > 0:
            if budget_lines_line_kind[budget_lines_member] != "other":
                budget_lines_closed_lines_of_member = "satisfied"
            elif budget_lines_line_justified[budget_lines_member]:
                budget_lines_closed_lines_of_member = "deviates"
            else:
                budget_lines_closed_lines_of_member = "violated"
        else:
            budget_lines_closed_lines_of_member = None
        budget_lines_closed_lines[budget_lines_member] = budget_lines_closed_lines_of_member
    # policies/guizhou/pooling_2024.pol:561 — 按病种付费为主
    if case_payment is not None and fund_payment is not None:
        if case_payment * 2 > fund_payment:
            case_payment_main = "satisfied"
        else:
            case_payment_main = "violated"
    else:
        case_payment_main = None
    # policies/guizhou/pooling_2024.pol:566 — 经办服务全域覆盖
    if covered_units is not None and local_units is not None:
        if covered_units >= local_units:
            services_everywhere = "satisfied"
        else:
            services_everywhere = "violated"
    else:
        services_everywhere = None
    # policies/guizhou/pooling_2024.pol:580 — 实施方案按期出台
    if plan_issued_on is not None:
        if plan_issued_on <= DAY_2024_12_31:
            plan_on_time = "satisfied"
        else:
            plan_on_time = "violated"
    else:
        plan_on_time = None
    # policies/guizhou/pooling_2024.pol:582 — 预算办法按期出台
    if budget_rules_issued_on is not None:
        if budget_rules_issued_on <= DAY_2024_12_31:
            budget_rules_on_time = "satisfied"
        else:
            budget_rules_on_time = "violated"
    else:
        budget_rules_on_time = None
    # policies/guizhou/pooling_2024.pol:587 — 预警机制按期完善
    if warning_improved_on is not None:
        if warning_improved_on <= DAY_2024_12_31:
            warning_on_time = "satisfied"
        else:
            warning_on_time = "violated"
    else:
        warning_on_time = None
    # policies/guizhou/pooling_2024.pol:592 — 统一政策按期出台
    if uniform_policy_issued_on is not None:
        if uniform_policy_issued_on <= DAY_2025_12_31:
            uniform_policy_on_time = "satisfied"
        else:
            uniform_policy_on_time = "violated"
    else:
        uniform_policy_on_time = None
    # policies/guizhou/pooling_2024.pol:597 — 调剂金办法按期出台
    if fund_rules_issued_on is not None:
        if fund_rules_issued_on <= DAY_2025_12_31:
            fund_rules_on_time = "satisfied"
        else:
            fund_rules_on_time = "violated"
    else:
        fund_rules_on_time = None
    # policies/guizhou/pooling_2024.pol:602 — 调剂金账户按期开设
    if account_opened_on is not None:
        if account_opened_on <= DAY_2025_12_31:
            account_on_time = "satisfied"
        else:
            account_on_time = "violated"
    else:
        account_on_time = None
    # policies/guizhou/pooling_2024.pol:607 — 考核机制按期出台
    if assessment_issued_on is not None:
        if assessment_issued_on <= DAY_2025_12_31:
            assessment_on_time = "satisfied"
        else:
            assessment_on_time = "violated"
    else:
        assessment_on_time = None
    # policies/guizhou/pooling_2024.pol:612 — 已到实施年度
    in_force = date(year, 1, 1) >= DAY_2026_01_01
    if pooling_started_on is not None:
        # policies/guizhou/pooling_2024.pol:614 — 实施不早于起始日
        if pooling_started_on >= DAY_2026_01_01:
            start_not_before = "satisfied"
        else:
            start_not_before = "violated"
        # policies/guizhou/pooling_2024.pol:616 — 实施前完成先行事项
        if plan_issued_on is not None and budget_rules_issued_on is not None and warning_improved_on is not None and uniform_policy_issued_on is not None and fund_rules_issued_on is not None and account_opened_on is not None and assessment_issued_on is not None:
            prerequisites_done = "satisfied"
        else:
            prerequisites_done = "violated"
    else:
        start_not_before = None
        prerequisites_done = None
    return (cities_remit, pool, balance_planned, gap_pool_planned, gap_pool_retained, balance_pool, cities_balance_allocation, cities_gap_due, cities_gap_paid_by_pool, cities_gap_paid_by_balance, cities_gap_paid_by_government, uniform_rate, uniform_base, employee_deductible_limit, resident_deductible_limit, employee_cap_floor, resident_cap_floor, wage_base_given, income_base_given, employee_deductible_check, resident_deductible_check, employee_ratio_check, resident_ratio_check, hospital_levels_level_ratio_check, employee_ratio_steps, resident_ratio_steps, employee_cap_check, resident_cap_check, employee_outpatient_check, resident_outpatient_check, hospital_levels_employee_outpatient_level_check, hospital_levels_resident_outpatient_level_check, employee_benefits_complete, resident_benefits_complete, employee_outpatient_cap_given, resident_outpatient_cap_given, schemes_apart, counties_city_one_account, pool_earmarked, gap_pool_closing, gap_pool_excess, cities_closing_balance, spending_by_income, budget_surplus, no_current_deficit, no_accumulated_deficit, employee_income_factors, resident_income_factors, spending_factors, budget_lines_closed_lines, case_payment_main, services_everywhere, plan_on_time, budget_rules_on_time, warning_on_time, uniform_policy_on_time, fund_rules_on_time, account_on_time, assessment_on_time, in_force, start_not_before, prerequisites_done)


def _general(first: Any, year: Any, gap_pool_stock: Any, scheme: Any, cross_scheme_transfer: Any, pool_other_use: Any, wage_base: Any, income_base: Any, employee_deductible: Any, resident_deductible: Any, employee_inpatient_ratio: Any, resident_inpatient_ratio: Any, employee_cap: Any, resident_cap: Any, employee_outpatient_deductible: Any, resident_outpatient_deductible: Any, employee_outpatient_ratio: Any, resident_outpatient_ratio: Any, employee_outpatient_cap: Any, resident_outpatient_cap: Any, no_outpatient_cap: Any, deductible_justified: Any, ratio_justified: Any, cap_justified: Any, budget_income: Any, budget_spending: Any, opening_balance: Any, deficit_justified: Any, accumulated_deficit_justified: Any, contribution_base: Any, contribution_rate: Any, budget_insured: Any, prior_spending: Any, cost_level: Any, cost_target: Any, aged_share: Any, beneficiaries: Any, benefit_changes: Any, case_payment: Any, fund_payment: Any, local_units: Any, covered_units: Any, plan_issued_on: Any, budget_rules_issued_on: Any, warning_improved_on: Any, uniform_policy_issued_on: Any, fund_rules_issued_on: Any, account_opened_on: Any, assessment_issued_on: Any, pooling_started_on: Any, cities_order: Any, cities_place: Any, cities_levy: Any, cities_insured: Any, cities_aged_insured: Any, cities_target_score: Any, cities_budget_score: Any, cities_fund_score: Any, cities_service_score: Any, cities_resource_score: Any, cities_quality_score: Any, cities_price_index: Any, cities_price_score: Any, cities_coefficient: Any, cities_overrun: Any, cities_local_balance: Any, cities_current_income: Any, cities_current_spending: Any, cities_local_base: Any, cities_local_rate: Any, counties_order: Any, counties_place: Any, counties_county_income: Any, counties_paid_to_city: Any, counties_county_spending: Any, counties_paid_by_city: Any, hospital_levels_order: Any, hospital_levels_place: Any, hospital_levels_employee_level_ratio: Any, hospital_levels_resident_level_ratio: Any, hospital_levels_employee_outpatient_level_ratio: Any, hospital_levels_resident_outpatient_level_ratio: Any, budget_lines_order: Any, budget_lines_place: Any, budget_lines_line_kind: Any, budget_lines_line_amount: Any, budget_lines_line_justified: Any, extraction_rate: Any, balance_share: Any, gap_pool_share: Any, retention_threshold: Any, budget_threshold: Any, price_threshold: Any, weight_target_completion: Any, weight_population: Any, weight_budget_execution: Any, weight_fund_performance: Any, weight_service_performance: Any, weight_resource_use: Any, weight_service_level: Any, weight_price_level: Any, deductible_multiple: Any, cap_multiple: Any, employee_ratio_target: Any, resident_ratio_target: Any, ratio_tolerance: Any, outpatient_ratio_floor: Any, main_share: Any, first_deadline: Any, second_deadline: Any, start_day: Any, gate_policy: Any, multiples_distribute: Any, ratio_reading: Any, accumulated_deficit_strict: Any) -> tuple[Any, ...]:
    """按给定的口径和参数计算；数据可以有待定之处。"""
    # policies/guizhou/pooling_2024.pol:151 — 上解额
    cities_remit = [None] * len(cities_order)
    for cities_member in cities_order:
        cities_remit_of_member = strict(lambda a, b: (2 * a + b) // (2 * b), strict(lambda a, b: a * b, cities_levy[cities_member], extraction_rate[year]), 1000000)
        cities_remit[cities_member] = cities_remit_of_member
    # policies/guizhou/pooling_2024.pol:159 — 调剂金
    pool = folded("sum", cities_order, None, lambda cities_index: cities_remit[cities_index], "市州")
    # policies/guizhou/pooling_2024.pol:161 — 平衡计划额
    balance_planned = strict(lambda a, b: (2 * a + b) // (2 * b), strict(lambda a, b: a * b, pool, balance_share[year]), 1000000)
    # policies/guizhou/pooling_2024.pol:163 — 补缺计划额
    gap_pool_planned = strict(lambda a, b: a - b, pool, balance_planned)
    # policies/guizhou/pooling_2024.pol:165 — 补缺留存额
    gap_pool_retained = strict(lambda a, b: a if a < b else b, gap_pool_planned, strict(lambda a, b: a if a > b else b, strict(lambda a, b: a - b, retention_threshold[year], gap_pool_stock), 0))
    # policies/guizhou/pooling_2024.pol:171 — 平衡调剂金
    balance_pool = strict(lambda a, b: a - b, pool, gap_pool_retained)
    # policies/guizhou/pooling_2024.pol:177 — 平衡调剂金分配
    cities_balance_allocation = [None] * len(cities_order)
    cities_balance_allocation_shares = None
    for cities_member_2 in cities_order:
        cities_balance_allocation_of_member = apportioned_open(balance_pool, (weight_target_completion[year], weight_population[year], weight_budget_execution[year], weight_fund_performance[year], weight_service_performance[year], weight_resource_use[year], weight_service_level[year], weight_price_level[year]), 1000000, demanded(compared(lambda a, b: a == b, gate_policy, "redistribute")), cities_order, (lambda cities_index_2: strict(lambda a, b: a * b, cities_target_score[cities_index_2], cities_insured[cities_index_2]), lambda cities_index_2: cities_aged_insured[cities_index_2], lambda cities_index_2: strict(lambda a, b: a * b, cities_budget_score[cities_index_2], cities_insured[cities_index_2]), lambda cities_index_2: strict(lambda a, b: a * b, cities_fund_score[cities_index_2], cities_insured[cities_index_2]), lambda cities_index_2: strict(lambda a, b: a * b, cities_service_score[cities_index_2], cities_insured[cities_index_2]), lambda cities_index_2: strict(lambda a, b: a * b, cities_resource_score[cities_index_2], cities_insured[cities_index_2]), lambda cities_index_2: strict(lambda a, b: a * b, cities_quality_score[cities_index_2], cities_insured[cities_index_2]), lambda cities_index_2: strict(lambda a, b: a * b, strict(lambda a, b: a - b, strict(lambda a, b: a + b, folded("max", cities_order, None, lambda cities_index_3: cities_price_index[cities_index_3], "市州"), folded("min", cities_order, None, lambda cities_index_4: cities_price_index[cities_index_4], "市州")), cities_price_index[cities_index_2]), cities_insured[cities_index_2])), lambda cities_index_2: (cities_coefficient[cities_index_2], demanded(both(compared(lambda a, b: a >= b, cities_budget_score[cities_index_2], budget_threshold[year]), lambda: compared(lambda a, b: a >= b, cities_price_score[cities_index_2], price_threshold[year]))), 0, 0), 1, False, "市州", ("年度目标和改革任务完成情况", "人口结构", "预算执行情况", "基金使用绩效", "经办服务绩效", "医疗资源分布和利用", "医疗服务整体水平", "医疗服务价格水平")).get(cities_member_2)
        cities_balance_allocation[cities_member_2] = cities_balance_allocation_of_member
    # policies/guizhou/pooling_2024.pol:197 — 补缺应担额
    cities_gap_due = [None] * len(cities_order)
    for cities_member_3 in cities_order:
        cities_gap_due_of_member = strict(lambda a, b: (2 * a + b) // (2 * b), strict(lambda a, b: a * b, cities_overrun[cities_member_3], gap_pool_share[year]), 1000000)
        cities_gap_due[cities_member_3] = cities_gap_due_of_member
    # policies/guizhou/pooling_2024.pol:197 — 历年结余应担额
    gap_sharing_due1 = [None] * len(cities_order)
    for cities_member_4 in cities_order:
        gap_sharing_due1_of_member = strict(lambda a, b: a - b, cities_overrun[cities_member_4], cities_gap_due[cities_member_4])
        gap_sharing_due1[cities_member_4] = gap_sharing_due1_of_member
    # policies/guizhou/pooling_2024.pol:197 — 补缺支付额
    cities_gap_paid_by_pool = [None] * len(cities_order)
    cities_gap_paid_by_pool_shares = None
    for cities_member_5 in cities_order:
        cities_gap_paid_by_pool_of_member = chosen(False, lambda d: apportioned_open(gap_pool_stock, (1,), 1, True, cities_order, (lambda cities_index_5: cities_gap_due[cities_index_5],), lambda cities_index_5: (1, True, 0, 0), 1, False, "市州", ("应担额",)).get(cities_member_5), (lambda d: compared(lambda a, b: a <= b, folded("sum", cities_order, None, lambda cities_index_6: cities_gap_due[cities_index_6], "市州"), gap_pool_stock), lambda d: cities_gap_due[cities_member_5]))
        cities_gap_paid_by_pool[cities_member_5] = cities_gap_paid_by_pool_of_member
    # policies/guizhou/pooling_2024.pol:197 — 结余支付额
    cities_gap_paid_by_balance = [None] * len(cities_order)
    for cities_member_6 in cities_order:
        cities_gap_paid_by_balance_of_member = strict(lambda a, b: a if a < b else b, gap_sharing_due1[cities_member_6], cities_local_balance[cities_member_6])
        cities_gap_paid_by_balance[cities_member_6] = cities_gap_paid_by_balance_of_member
    # policies/guizhou/pooling_2024.pol:197 — 政府支付额
    cities_gap_paid_by_government = [None] * len(cities_order)
    for cities_member_7 in cities_order:
        cities_gap_paid_by_government_of_member = strict(lambda a, b: a + b, strict(lambda a, b: a - b, cities_gap_due[cities_member_7], cities_gap_paid_by_pool[cities_member_7]), strict(lambda a, b: a - b, gap_sharing_due1[cities_member_7], cities_gap_paid_by_balance[cities_member_7]))
        cities_gap_paid_by_government[cities_member_7] = cities_gap_paid_by_government_of_member
    # policies/guizhou/pooling_2024.pol:211 — 缴费费率全省统一
    uniform_rate_part = 0
    for cities_index_7 in cities_order:
        if cities_local_rate[cities_index_7] is not None:
            uniform_rate_part += 1
    if uniform_rate_part >= 1:
        uniform_rate_part_6 = uniform_rate_part == 0
        if not uniform_rate_part_6:
            uniform_rate_part_2 = None
            for cities_index_8 in cities_order:
                uniform_rate_part_3 = cities_local_rate[cities_index_8]
                if uniform_rate_part_3 is not None and (uniform_rate_part_2 is None or uniform_rate_part_3 > uniform_rate_part_2):
                    uniform_rate_part_2 = uniform_rate_part_3
            if uniform_rate_part_2 is None:
                raise empty_collection("市州")
            uniform_rate_part_4 = None
            for cities_index_9 in cities_order:
                uniform_rate_part_5 = cities_local_rate[cities_index_9]
                if uniform_rate_part_5 is not None and (uniform_rate_part_4 is None or uniform_rate_part_5 < uniform_rate_part_4):
                    uniform_rate_part_4 = uniform_rate_part_5
            if uniform_rate_part_4 is None:
                raise empty_collection("市州")
            uniform_rate_part_6 = uniform_rate_part_2 == uniform_rate_part_4
        if uniform_rate_part_6:
            uniform_rate = "satisfied"
        else:
            uniform_rate = "violated"
    else:
        uniform_rate = None
    # policies/guizhou/pooling_2024.pol:220 — 缴费基数全省统一
    uniform_base_part = 0
    for cities_index_10 in cities_order:
        if cities_local_base[cities_index_10] is not None:
            uniform_base_part += 1
    if uniform_base_part >= 1:
        uniform_base_part_6 = uniform_base_part == 0
        if not uniform_base_part_6:
            uniform_base_part_2 = None
            for cities_index_11 in cities_order:
                uniform_base_part_3 = cities_local_base[cities_index_11]
                if uniform_base_part_3 is not None and (uniform_base_part_2 is None or uniform_base_part_3 > uniform_base_part_2):
                    uniform_base_part_2 = uniform_base_part_3
            if uniform_base_part_2 is None:
                raise empty_collection("市州")
            uniform_base_part_4 = None
            for cities_index_12 in cities_order:
                uniform_base_part_5 = cities_local_base[cities_index_12]
                if uniform_base_part_5 is not None and (uniform_base_part_4 is None or uniform_base_part_5 < uniform_base_part_4):
                    uniform_base_part_4 = uniform_base_part_5
            if uniform_base_part_4 is None:
                raise empty_collection("市州")
            uniform_base_part_6 = uniform_base_part_2 == uniform_base_part_4
        if uniform_base_part_6:
            uniform_base = "satisfied"
        else:
            uniform_base = "violated"
    else:
        uniform_base = None
    # policies/guizhou/pooling_2024.pol:285 — 职工起付标准上限
    if wage_base is not None:
        if multiples_distribute:
            employee_deductible_limit_part_3 = deductible_multiple[year]
            employee_deductible_limit_part_2 = employee_deductible_limit_part_3
        else:
            employee_deductible_limit_part_2 = 1000000
        employee_deductible_limit = (wage_base * employee_deductible_limit_part_2 + 500000) // 1000000
    else:
        employee_deductible_limit = None
    # policies/guizhou/pooling_2024.pol:292 — 居民起付标准上限
    if income_base is not None:
        resident_deductible_limit_part = deductible_multiple[year]
        resident_deductible_limit = (income_base * resident_deductible_limit_part + 500000) // 1000000
    else:
        resident_deductible_limit = None
    # policies/guizhou/pooling_2024.pol:299 — 职工限额下限
    if wage_base is not None:
        if multiples_distribute:
            employee_cap_floor_part_3 = cap_multiple[year]
            employee_cap_floor_part_2 = employee_cap_floor_part_3
        else:
            employee_cap_floor_part_2 = 1000000
        employee_cap_floor = (wage_base * employee_cap_floor_part_2 + 500000) // 1000000
    else:
        employee_cap_floor = None
    # policies/guizhou/pooling_2024.pol:306 — 居民限额下限
    if income_base is not None:
        resident_cap_floor_part = cap_multiple[year]
        resident_cap_floor = (income_base * resident_cap_floor_part + 500000) // 1000000
    else:
        resident_cap_floor = None
    # policies/guizhou/pooling_2024.pol:313 — 平均工资基准列明
    if employee_deductible is not None or employee_cap is not None:
        if wage_base is not None:
            wage_base_given = "satisfied"
        else:
            wage_base_given = "violated"
    else:
        wage_base_given = None
    # policies/guizhou/pooling_2024.pol:320 — 可支配收入基准列明
    if resident_deductible is not None or resident_cap is not None:
        if income_base is not None:
            income_base_given = "satisfied"
        else:
            income_base_given = "violated"
    else:
        income_base_given = None
    # policies/guizhou/pooling_2024.pol:327 — 职工起付标准合规
    if employee_deductible is not None:
        if employee_deductible_limit is not None:
            if employee_deductible <= employee_deductible_limit:
                employee_deductible_check = "satisfied"
            elif deductible_justified:
                employee_deductible_check = "deviates"
            else:
                employee_deductible_check = "violated"
        else:
            employee_deductible_check = None
    else:
        employee_deductible_check = None
    # policies/guizhou/pooling_2024.pol:335 — 居民起付标准合规
    if resident_deductible is not None:
        if resident_deductible_limit is not None:
            if resident_deductible <= resident_deductible_limit:
                resident_deductible_check = "satisfied"
            elif deductible_justified:
                resident_deductible_check = "deviates"
            else:
                resident_deductible_check = "violated"
        else:
            resident_deductible_check = None
    else:
        resident_deductible_check = None
    # policies/guizhou/pooling_2024.pol:343 — 职工住院比例合规
    if employee_inpatient_ratio is not None:
        if ratio_reading == "overall":
            employee_ratio_check_part = employee_ratio_target[year]
            employee_ratio_check_part_2 = ratio_tolerance[year]
            if employee_inpatient_ratio >= employee_ratio_check_part - employee_ratio_check_part_2 and employee_inpatient_ratio <= employee_ratio_check_part + employee_ratio_check_part_2:
                employee_ratio_check = "satisfied"
            elif ratio_justified:
                employee_ratio_check = "deviates"
            else:
                employee_ratio_check = "violated"
        else:
            employee_ratio_check = None
    else:
        employee_ratio_check = None
    # policies/guizhou/pooling_2024.pol:351 — 居民住院比例合规
    if resident_inpatient_ratio is not None:
        if ratio_reading == "overall":
            resident_ratio_check_part = resident_ratio_target[year]
            resident_ratio_check_part_2 = ratio_tolerance[year]
            if resident_inpatient_ratio >= resident_ratio_check_part - resident_ratio_check_part_2 and resident_inpatient_ratio <= resident_ratio_check_part + resident_ratio_check_part_2:
                resident_ratio_check = "satisfied"
            elif ratio_justified:
                resident_ratio_check = "deviates"
            else:
                resident_ratio_check = "violated"
        else:
            resident_ratio_check = None
    else:
        resident_ratio_check = None
    # policies/guizhou/pooling_2024.pol:359 — 各级住院比例合规
    hospital_levels_level_ratio_check = [None] * len(hospital_levels_order)
    for hospital_levels_member in hospital_levels_order:
        if ratio_reading == "by_level":
            hospital_levels_level_ratio_check_part = employee_ratio_target[year]
            hospital_levels_level_ratio_check_part_2 = ratio_tolerance[year]
            hospital_levels_level_ratio_check_part_4 = hospital_levels_employee_level_ratio[hospital_levels_member] >= hospital_levels_level_ratio_check_part - hospital_levels_level_ratio_check_part_2 and hospital_levels_employee_level_ratio[hospital_levels_member] <= hospital_levels_level_ratio_check_part + hospital_levels_level_ratio_check_part_2
            if hospital_levels_level_ratio_check_part_4:
                hospital_levels_level_ratio_check_part_3 = resident_ratio_target[year]
                hospital_levels_level_ratio_check_part_4 = hospital_levels_resident_level_ratio[hospital_levels_member] >= hospital_levels_level_ratio_check_part_3 - hospital_levels_level_ratio_check_part_2 and hospital_levels_resident_level_ratio[hospital_levels_member] <= hospital_levels_level_ratio_check_part_3 + hospital_levels_level_ratio_check_part_2
            if hospital_levels_level_ratio_check_part_4:
                hospital_levels_level_ratio_check_of_member = "satisfied"
            elif ratio_justified:
                hospital_levels_level_ratio_check_of_member = "deviates"
            else:
                hospital_levels_level_ratio_check_of_member = "violated"
        else:
            hospital_levels_level_ratio_check_of_member = None
        hospital_levels_level_ratio_check[hospital_levels_member] = hospital_levels_level_ratio_check_of_member
    # policies/guizhou/pooling_2024.pol:371 — 职工住院比例拉开差距（与前面各项相比）
    hospital_levels_employee_ratio_steps_step0 = [None] * len(hospital_levels_order)
    for hospital_levels_member_2 in hospital_levels_order:
        hospital_levels_employee_ratio_steps_step0_part = 0
        for hospital_levels_index in hospital_levels_order:
            if hospital_levels_place[hospital_levels_index] >= hospital_levels_place[hospital_levels_member_2]:
                break
            hospital_levels_employee_ratio_steps_step0_part += 1
        hospital_levels_employee_ratio_steps_step0_part_4 = hospital_levels_employee_ratio_steps_step0_part == 0
        if not hospital_levels_employee_ratio_steps_step0_part_4:
            hospital_levels_employee_ratio_steps_step0_part_2 = None
            for hospital_levels_index_2 in hospital_levels_order:
                if hospital_levels_place[hospital_levels_index_2] >= hospital_levels_place[hospital_levels_member_2]:
                    break
                hospital_levels_employee_ratio_steps_step0_part_3 = hospital_levels_employee_level_ratio[hospital_levels_index_2]
                if (hospital_levels_employee_ratio_steps_step0_part_2 is None or hospital_levels_employee_ratio_steps_step0_part_3 < hospital_levels_employee_ratio_steps_step0_part_2):
                    hospital_levels_employee_ratio_steps_step0_part_2 = hospital_levels_employee_ratio_steps_step0_part_3
            if hospital_levels_employee_ratio_steps_step0_part_2 is None:
                raise empty_collection("机构级别")
            hospital_levels_employee_ratio_steps_step0_part_4 = hospital_levels_employee_level_ratio[hospital_levels_member_2] <= hospital_levels_employee_ratio_steps_step0_part_2
        hospital_levels_employee_ratio_steps_step0_of_member = hospital_levels_employee_ratio_steps_step0_part_4
        hospital_levels_employee_ratio_steps_step0[hospital_levels_member_2] = hospital_levels_employee_ratio_steps_step0_of_member
    # policies/guizhou/pooling_2024.pol:368 — 职工住院比例拉开差距
    employee_ratio_steps_part = 0
    for hospital_levels_index_3 in hospital_levels_order:
        employee_ratio_steps_part += 1
    if employee_ratio_steps_part >= 2:
        employee_ratio_steps_part_2 = 0
        for hospital_levels_index_4 in hospital_levels_order:
            if not hospital_levels_employee_ratio_steps_step0[hospital_levels_index_4]:
                employee_ratio_steps_part_2 += 1
        employee_ratio_steps_part_8 = employee_ratio_steps_part_2 == 0
        if employee_ratio_steps_part_8:
            employee_ratio_steps_part_7 = employee_ratio_steps_part <= 1
            if not employee_ratio_steps_part_7:
                employee_ratio_steps_part_3 = None
                for hospital_levels_index_5 in hospital_levels_order:
                    employee_ratio_steps_part_4 = hospital_levels_employee_level_ratio[hospital_levels_index_5]
                    if (employee_ratio_steps_part_3 is None or employee_ratio_steps_part_4 > employee_ratio_steps_part_3):
                        employee_ratio_steps_part_3 = employee_ratio_steps_part_4
                if employee_ratio_steps_part_3 is None:
                    raise empty_collection("机构级别")
                employee_ratio_steps_part_5 = None
                for hospital_levels_index_6 in hospital_levels_order:
                    employee_ratio_steps_part_6 = hospital_levels_employee_level_ratio[hospital_levels_index_6]
                    if (employee_ratio_steps_part_5 is None or employee_ratio_steps_part_6 < employee_ratio_steps_part_5):
                        employee_ratio_steps_part_5 = employee_ratio_steps_part_6
                if employee_ratio_steps_part_5 is None:
                    raise empty_collection("机构级别")
                employee_ratio_steps_part_7 = employee_ratio_steps_part_3 != employee_ratio_steps_part_5
            employee_ratio_steps_part_8 = employee_ratio_steps_part_7
        if employee_ratio_steps_part_8:
            employee_ratio_steps = "satisfied"
        else:
            employee_ratio_steps = "violated"
    else:
        employee_ratio_steps = None
    # policies/guizhou/pooling_2024.pol:380 — 居民住院比例拉开差距（与前面各项相比）
    hospital_levels_resident_ratio_steps_step0 = [None] * len(hospital_levels_order)
    for hospital_levels_member_3 in hospital_levels_order:
        hospital_levels_resident_ratio_steps_step0_part = 0
        for hospital_levels_index_7 in hospital_levels_order:
            if hospital_levels_place[hospital_levels_index_7] >= hospital_levels_place[hospital_levels_member_3]:
                break
            hospital_levels_resident_ratio_steps_step0_part += 1
        hospital_levels_resident_ratio_steps_step0_part_4 = hospital_levels_resident_ratio_steps_step0_part == 0
        if not hospital_levels_resident_ratio_steps_step0_part_4:
            hospital_levels_resident_ratio_steps_step0_part_2 = None
            for hospital_levels_index_8 in hospital_levels_order:
                if hospital_levels_place[hospital_levels_index_8] >= hospital_levels_place[hospital_levels_member_3]:
                    break
                hospital_levels_resident_ratio_steps_step0_part_3 = hospital_levels_resident_level_ratio[hospital_levels_index_8]
                if (hospital_levels_resident_ratio_steps_step0_part_2 is None or hospital_levels_resident_ratio_steps_step0_part_3 < hospital_levels_resident_ratio_steps_step0_part_2):
                    hospital_levels_resident_ratio_steps_step0_part_2 = hospital_levels_resident_ratio_steps_step0_part_3
            if hospital_levels_resident_ratio_steps_step0_part_2 is None:
                raise empty_collection("机构级别")
            hospital_levels_resident_ratio_steps_step0_part_4 = hospital_levels_resident_level_ratio[hospital_levels_member_3] <= hospital_levels_resident_ratio_steps_step0_part_2
        hospital_levels_resident_ratio_steps_step0_of_member = hospital_levels_resident_ratio_steps_step0_part_4
        hospital_levels_resident_ratio_steps_step0[hospital_levels_member_3] = hospital_levels_resident_ratio_steps_step0_of_member
    # policies/guizhou/pooling_2024.pol:377 — 居民住院比例拉开差距
    resident_ratio_steps_part = 0
    for hospital_levels_index_9 in hospital_levels_order:
        resident_ratio_steps_part += 1
    if resident_ratio_steps_part >= 2:
        resident_ratio_steps_part_2 = 0
        for hospital_levels_index_10 in hospital_levels_order:
            if not hospital_levels_resident_ratio_steps_step0[hospital_levels_index_10]:
                resident_ratio_steps_part_2 += 1
        resident_ratio_steps_part_8 = resident_ratio_steps_part_2 == 0
        if resident_ratio_steps_part_8:
            resident_ratio_steps_part_7 = resident_ratio_steps_part <= 1
            if not resident_ratio_steps_part_7:
                resident_ratio_steps_part_3 = None
                for hospital_levels_index_11 in hospital_levels_order:
                    resident_ratio_steps_part_4 = hospital_levels_resident_level_ratio[hospital_levels_index_11]
                    if (resident_ratio_steps_part_3 is None or resident_ratio_steps_part_4 > resident_ratio_steps_part_3):
                        resident_ratio_steps_part_3 = resident_ratio_steps_part_4
                if resident_ratio_steps_part_3 is None:
                    raise empty_collection("机构级别")
                resident_ratio_steps_part_5 = None
                for hospital_levels_index_12 in hospital_levels_order:
                    resident_ratio_steps_part_6 = hospital_levels_resident_level_ratio[hospital_levels_index_12]
                    if (resident_ratio_steps_part_5 is None or resident_ratio_steps_part_6 < resident_ratio_steps_part_5):
                        resident_ratio_steps_part_5 = resident_ratio_steps_part_6
                if resident_ratio_steps_part_5 is None:
                    raise empty_collection("机构级别")
                resident_ratio_steps_part_7 = resident_ratio_steps_part_3 != resident_ratio_steps_part_5
            resident_ratio_steps_part_8 = resident_ratio_steps_part_7
        if resident_ratio_steps_part_8:
            resident_ratio_steps = "satisfied"
        else:
            resident_ratio_steps = "violated"
    else:
        resident_ratio_steps = None
    # policies/guizhou/pooling_2024.pol:385 — 职工限额合规
    if employee_cap is not None:
        if employee_cap_floor is not None:
            if employee_cap >= employee_cap_floor:
                employee_cap_check = "satisfied"
            elif cap_justified:
                employee_cap_check = "deviates"
            else:
                employee_cap_check = "violated"
        else:
            employee_cap_check = None
    else:
        employee_cap_check = None
    # policies/guizhou/pooling_2024.pol:393 — 居民限额合规
    if resident_cap is not None:
        if resident_cap_floor is not None:
            if resident_cap >= resident_cap_floor:
                resident_cap_check = "satisfied"
            elif cap_justified:
                resident_cap_check = "deviates"
            else:
                resident_cap_check = "violated"
        else:
            resident_cap_check = None
    else:
        resident_cap_check = None
    # policies/guizhou/pooling_2024.pol:401 — 职工门诊比例合规
    if employee_outpatient_ratio is not None:
        employee_outpatient_check_part = outpatient_ratio_floor[year]
        if employee_outpatient_ratio >= employee_outpatient_check_part:
            employee_outpatient_check = "satisfied"
        else:
            employee_outpatient_check = "violated"
    else:
        employee_outpatient_check = None
    # policies/guizhou/pooling_2024.pol:408 — 居民门诊比例合规
    if resident_outpatient_ratio is not None:
        resident_outpatient_check_part = outpatient_ratio_floor[year]
        if resident_outpatient_ratio >= resident_outpatient_check_part:
            resident_outpatient_check = "satisfied"
        else:
            resident_outpatient_check = "violated"
    else:
        resident_outpatient_check = None
    # policies/guizhou/pooling_2024.pol:414 — 各级职工门诊比例合规
    hospital_levels_employee_outpatient_level_check = [None] * len(hospital_levels_order)
    for hospital_levels_member_4 in hospital_levels_order:
        if hospital_levels_employee_outpatient_level_ratio[hospital_levels_member_4] is not None:
            hospital_levels_employee_outpatient_level_check_part = outpatient_ratio_floor[year]
            if hospital_levels_employee_outpatient_level_ratio[hospital_levels_member_4] >= hospital_levels_employee_outpatient_level_check_part:
                hospital_levels_employee_outpatient_level_check_of_member = "satisfied"
            else:
                hospital_levels_employee_outpatient_level_check_of_member = "violated"
        else:
            hospital_levels_employee_outpatient_level_check_of_member = None
        hospital_levels_employee_outpatient_level_check[hospital_levels_member_4] = hospital_levels_employee_outpatient_level_check_of_member
    # policies/guizhou/pooling_2024.pol:420 — 各级居民门诊比例合规
    hospital_levels_resident_outpatient_level_check = [None] * len(hospital_levels_order)
    for hospital_levels_member_5 in hospital_levels_order:
        if hospital_levels_resident_outpatient_level_ratio[hospital_levels_member_5] is not None:
            hospital_levels_resident_outpatient_level_check_part = outpatient_ratio_floor[year]
            if hospital_levels_resident_outpatient_level_ratio[hospital_levels_member_5] >= hospital_levels_resident_outpatient_level_check_part:
                hospital_levels_resident_outpatient_level_check_of_member = "satisfied"
            else:
                hospital_levels_resident_outpatient_level_check_of_member = "violated"
        else:
            hospital_levels_resident_outpatient_level_check_of_member = None
        hospital_levels_resident_outpatient_level_check[hospital_levels_member_5] = hospital_levels_resident_outpatient_level_check_of_member
    # policies/guizhou/pooling_2024.pol:426 — 职工待遇参数齐全
    if employee_deductible is not None or employee_inpatient_ratio is not None or employee_cap is not None:
        if employee_deductible is not None and employee_inpatient_ratio is not None and employee_cap is not None and employee_outpatient_deductible is not None and employee_outpatient_ratio is not None:
            employee_benefits_complete = "satisfied"
        else:
            employee_benefits_complete = "violated"
    else:
        employee_benefits_complete = None
    # policies/guizhou/pooling_2024.pol:432 — 居民待遇参数齐全
    if resident_deductible is not None or resident_inpatient_ratio is not None or resident_cap is not None:
        if resident_deductible is not None and resident_inpatient_ratio is not None and resident_cap is not None and resident_outpatient_deductible is not None and resident_outpatient_ratio is not None:
            resident_benefits_complete = "satisfied"
        else:
            resident_benefits_complete = "violated"
    else:
        resident_benefits_complete = None
    # policies/guizhou/pooling_2024.pol:438 — 职工门诊限额列明
    if not no_outpatient_cap and employee_outpatient_ratio is not None:
        if employee_outpatient_cap is not None:
            employee_outpatient_cap_given = "satisfied"
        else:
            employee_outpatient_cap_given = "violated"
    else:
        employee_outpatient_cap_given = None
    # policies/guizhou/pooling_2024.pol:444 — 居民门诊限额列明
    if not no_outpatient_cap and resident_outpatient_ratio is not None:
        if resident_outpatient_cap is not None:
            resident_outpatient_cap_given = "satisfied"
        else:
            resident_outpatient_cap_given = "violated"
    else:
        resident_outpatient_cap_given = None
    # policies/guizhou/pooling_2024.pol:452 — 险种之间不调剂
    if cross_scheme_transfer is not None:
        if cross_scheme_transfer == 0:
            schemes_apart = "satisfied"
        else:
            schemes_apart = "violated"
    else:
        schemes_apart = None
    # policies/guizhou/pooling_2024.pol:458 — 市级统收统支
    counties_city_one_account = [None] * len(counties_order)
    for counties_member in counties_order:
        if counties_paid_to_city[counties_member] == counties_county_income[counties_member] and counties_paid_by_city[counties_member] == counties_county_spending[counties_member]:
            counties_city_one_account_of_member = "satisfied"
        else:
            counties_city_one_account_of_member = "violated"
        counties_city_one_account[counties_member] = counties_city_one_account_of_member
    # policies/guizhou/pooling_2024.pol:466 — 调剂金专款专用
    if pool_other_use is not None:
        if pool_other_use == 0:
            pool_earmarked = "satisfied"
        else:
            pool_earmarked = "violated"
    else:
        pool_earmarked = None
    # policies/guizhou/pooling_2024.pol:468 — 补缺年末存量
    gap_pool_closing = strict(lambda a, b: a - b, strict(lambda a, b: a + b, gap_pool_stock, gap_pool_retained), folded("sum", cities_order, None, lambda cities_index_13: cities_gap_paid_by_pool[cities_index_13], "市州"))
    # policies/guizhou/pooling_2024.pol:475 — 补缺超额
    gap_pool_excess = strict(lambda a, b: a if a > b else b, strict(lambda a, b: a - b, gap_pool_stock, retention_threshold[year]), 0)
    # policies/guizhou/pooling_2024.pol:481 — 年末结余
    cities_closing_balance = [None] * len(cities_order)
    for cities_member_8 in cities_order:
        cities_closing_balance_of_member = chosen(False, lambda d: None, (lambda d: both(applicable(cities_current_income[cities_member_8]), lambda: applicable(cities_current_spending[cities_member_8])), lambda d: strict(lambda a, b: a - b, strict(lambda a, b: a + b, strict(lambda a, b: a - b, strict(lambda a, b: a - b, strict(lambda a, b: a + b, cities_local_balance[cities_member_8], cities_current_income[cities_member_8]), cities_current_spending[cities_member_8]), cities_remit[cities_member_8]), cities_balance_allocation[cities_member_8]), cities_gap_paid_by_balance[cities_member_8])))
        cities_closing_balance[cities_member_8] = cities_closing_balance_of_member
    # policies/guizhou/pooling_2024.pol:498 — 以收定支
    if budget_spending is not None and budget_income is not None:
        if not deficit_justified:
            if budget_spending <= budget_income:
                spending_by_income = "satisfied"
            else:
                spending_by_income = "violated"
        else:
            spending_by_income = None
    else:
        spending_by_income = None
    # policies/guizhou/pooling_2024.pol:506 — 预算结余
    if budget_income is not None and budget_spending is not None:
        budget_surplus = budget_income - budget_spending
    else:
        budget_surplus = None
    # policies/guizhou/pooling_2024.pol:512 — 不编当年赤字
    if budget_income is not None and budget_spending is not None:
        if budget_income - budget_spending >= 0:
            no_current_deficit = "satisfied"
        elif deficit_justified:
            no_current_deficit = "deviates"
        else:
            no_current_deficit = "violated"
    else:
        no_current_deficit = None
    # policies/guizhou/pooling_2024.pol:519 — 不编累计赤字
    if opening_balance is not None and budget_income is not None and budget_spending is not None:
        if opening_balance + budget_income - budget_spending >= 0:
            no_accumulated_deficit = "satisfied"
        elif accumulated_deficit_strict:
            no_accumulated_deficit = "violated"
        elif accumulated_deficit_justified:
            no_accumulated_deficit = "deviates"
        else:
            no_accumulated_deficit = "violated"
    else:
        no_accumulated_deficit = None
    # policies/guizhou/pooling_2024.pol:526 — 职工收入预算要素
    if budget_income is not None and scheme is not None and scheme == "employee":
        if contribution_base is not None and contribution_rate is not None and budget_insured is not None:
            employee_income_factors = "satisfied"
        else:
            employee_income_factors = "violated"
    else:
        employee_income_factors = None
    # policies/guizhou/pooling_2024.pol:532 — 居民收入预算要素
    if budget_income is not None and scheme is not None and scheme == "resident":
        if contribution_base is not None and budget_insured is not None:
            resident_income_factors = "satisfied"
        else:
            resident_income_factors = "violated"
    else:
        resident_income_factors = None
    # policies/guizhou/pooling_2024.pol:538 — 支出预算要素
    if budget_spending is not None:
        if prior_spending is not None and cost_level is not None and cost_target is not None and aged_share is not None and beneficiaries is not None and benefit_changes is not None:
            spending_factors = "satisfied"
        else:
            spending_factors = "violated"
    else:
        spending_factors = None
    # policies/guizhou/pooling_2024.pol:544 — 支出科目限定
    budget_lines_closed_lines = [None] * len(budget_lines_order)
    for budget_lines_member in budget_lines_order:
        if budget_lines_line_amount[budget_lines_member] > 0:
            if budget_lines_line_kind[budget_lines_member] != "other":
                budget_lines_closed_lines_of_member = "satisfied"
            elif budget_lines_line_justified[budget_lines_member]:
                budget_lines_closed_lines_of_member = "deviates"
            else:
                budget_lines_closed_lines_of_member = "violated"
        else:
            budget_lines_closed_lines_of_member = None
        budget_lines_closed_lines[budget_lines_member] = budget_lines_closed_lines_of_member
    # policies/guizhou/pooling_2024.pol:561 — 按病种付费为主
    if case_payment is not None and fund_payment is not None:
        case_payment_main_part = main_share[year]
        if case_payment * 1000000 > fund_payment * case_payment_main_part:
            case_payment_main = "satisfied"
        else:
            case_payment_main = "violated"
    else:
        case_payment_main = None
    # policies/guizhou/pooling_2024.pol:566 — 经办服务全域覆盖
    if covered_units is not None and local_units is not None:
        if covered_units >= local_units:
            services_everywhere = "satisfied"
        else:
            services_everywhere = "violated"
    else:
        services_everywhere = None
    # policies/guizhou/pooling_2024.pol:580 — 实施方案按期出台
    if plan_issued_on is not None:
        plan_on_time_part = first_deadline[year]
        if plan_issued_on <= plan_on_time_part:
            plan_on_time = "satisfied"
        else:
            plan_on_time = "violated"
    else:
        plan_on_time = None
    # policies/guizhou/pooling_2024.pol:582 — 预算办法按期出台
    if budget_rules_issued_on is not None:
        budget_rules_on_time_part = first_deadline[year]
        if budget_rules_issued_on <= budget_rules_on_time_part:
            budget_rules_on_time = "satisfied"
        else:
            budget_rules_on_time = "violated"
    else:
        budget_rules_on_time = None
    # policies/guizhou/pooling_2024.pol:587 — 预警机制按期完善
    if warning_improved_on is not None:
        warning_on_time_part = first_deadline[year]
        if warning_improved_on <= warning_on_time_part:
            warning_on_time = "satisfied"
        else:
            warning_on_time = "violated"
    else:
        warning_on_time = None
    # policies/guizhou/pooling_2024.pol:592 — 统一政策按期出台
    if uniform_policy_issued_on is not None:
        uniform_policy_on_time_part = second_deadline[year]
        if uniform_policy_issued_on <= uniform_policy_on_time_part:
            uniform_policy_on_time = "satisfied"
        else:
            uniform_policy_on_time = "violated"
    else:
        uniform_policy_on_time = None
    # policies/guizhou/pooling_2024.pol:597 — 调剂金办法按期出台
    if fund_rules_issued_on is not None:
        fund_rules_on_time_part = second_deadline[year]
        if fund_rules_issued_on <= fund_rules_on_time_part:
            fund_rules_on_time = "satisfied"
        else:
            fund_rules_on_time = "violated"
    else:
        fund_rules_on_time = None
    # policies/guizhou/pooling_2024.pol:602 — 调剂金账户按期开设
    if account_opened_on is not None:
        account_on_time_part = second_deadline[year]
        if account_opened_on <= account_on_time_part:
            account_on_time = "satisfied"
        else:
            account_on_time = "violated"
    else:
        account_on_time = None
    # policies/guizhou/pooling_2024.pol:607 — 考核机制按期出台
    if assessment_issued_on is not None:
        assessment_on_time_part = second_deadline[year]
        if assessment_issued_on <= assessment_on_time_part:
            assessment_on_time = "satisfied"
        else:
            assessment_on_time = "violated"
    else:
        assessment_on_time = None
    # policies/guizhou/pooling_2024.pol:612 — 已到实施年度
    in_force_part = start_day[year]
    in_force = date(year, 1, 1) >= in_force_part
    # policies/guizhou/pooling_2024.pol:614 — 实施不早于起始日
    if pooling_started_on is not None:
        start_not_before_part = start_day[year]
        if pooling_started_on >= start_not_before_part:
            start_not_before = "satisfied"
        else:
            start_not_before = "violated"
    else:
        start_not_before = None
    # policies/guizhou/pooling_2024.pol:616 — 实施前完成先行事项
    if pooling_started_on is not None:
        if plan_issued_on is not None and budget_rules_issued_on is not None and warning_improved_on is not None and uniform_policy_issued_on is not None and fund_rules_issued_on is not None and account_opened_on is not None and assessment_issued_on is not None:
            prerequisites_done = "satisfied"
        else:
            prerequisites_done = "violated"
    else:
        prerequisites_done = None
    return (cities_remit, pool, balance_planned, gap_pool_planned, gap_pool_retained, balance_pool, cities_balance_allocation, cities_gap_due, cities_gap_paid_by_pool, cities_gap_paid_by_balance, cities_gap_paid_by_government, uniform_rate, uniform_base, employee_deductible_limit, resident_deductible_limit, employee_cap_floor, resident_cap_floor, wage_base_given, income_base_given, employee_deductible_check, resident_deductible_check, employee_ratio_check, resident_ratio_check, hospital_levels_level_ratio_check, employee_ratio_steps, resident_ratio_steps, employee_cap_check, resident_cap_check, employee_outpatient_check, resident_outpatient_check, hospital_levels_employee_outpatient_level_check, hospital_levels_resident_outpatient_level_check, employee_benefits_complete, resident_benefits_complete, employee_outpatient_cap_given, resident_outpatient_cap_given, schemes_apart, counties_city_one_account, pool_earmarked, gap_pool_closing, gap_pool_excess, cities_closing_balance, spending_by_income, budget_surplus, no_current_deficit, no_accumulated_deficit, employee_income_factors, resident_income_factors, spending_factors, budget_lines_closed_lines, case_payment_main, services_everywhere, plan_on_time, budget_rules_on_time, warning_on_time, uniform_policy_on_time, fund_rules_on_time, account_on_time, assessment_on_time, in_force, start_not_before, prerequisites_done)


_DECIDED = Core(
    _decided,
    arguments=(
        "gap_pool_stock",
        "scheme",
        "cross_scheme_transfer",
        "pool_other_use",
        "wage_base",
        "income_base",
        "employee_deductible",
        "resident_deductible",
        "employee_inpatient_ratio",
        "resident_inpatient_ratio",
        "employee_cap",
        "resident_cap",
        "employee_outpatient_deductible",
        "resident_outpatient_deductible",
        "employee_outpatient_ratio",
        "resident_outpatient_ratio",
        "employee_outpatient_cap",
        "resident_outpatient_cap",
        "no_outpatient_cap",
        "deductible_justified",
        "ratio_justified",
        "cap_justified",
        "budget_income",
        "budget_spending",
        "opening_balance",
        "deficit_justified",
        "contribution_base",
        "contribution_rate",
        "budget_insured",
        "prior_spending",
        "cost_level",
        "cost_target",
        "aged_share",
        "beneficiaries",
        "benefit_changes",
        "case_payment",
        "fund_payment",
        "local_units",
        "covered_units",
        "plan_issued_on",
        "budget_rules_issued_on",
        "warning_improved_on",
        "uniform_policy_issued_on",
        "fund_rules_issued_on",
        "account_opened_on",
        "assessment_issued_on",
        "pooling_started_on",
        "cities@order",
        "cities@place",
        "cities.levy",
        "cities.insured",
        "cities.aged_insured",
        "cities.target_score",
        "cities.budget_score",
        "cities.fund_score",
        "cities.service_score",
        "cities.resource_score",
        "cities.quality_score",
        "cities.price_index",
        "cities.price_score",
        "cities.coefficient",
        "cities.overrun",
        "cities.local_balance",
        "cities.current_income",
        "cities.current_spending",
        "cities.local_base",
        "cities.local_rate",
        "counties@order",
        "counties@place",
        "counties.county_income",
        "counties.paid_to_city",
        "counties.county_spending",
        "counties.paid_by_city",
        "hospital_levels@order",
        "hospital_levels@place",
        "hospital_levels.employee_level_ratio",
        "hospital_levels.resident_level_ratio",
        "hospital_levels.employee_outpatient_level_ratio",
        "hospital_levels.resident_outpatient_level_ratio",
        "budget_lines@order",
        "budget_lines@place",
        "budget_lines.line_kind",
        "budget_lines.line_amount",
        "budget_lines.line_justified",
    ),
    results=(
        Counted("cities.remit", Fraction(100)),
        Counted("pool", Fraction(100)),
        Counted("balance_planned", Fraction(100)),
        Counted("gap_pool_planned", Fraction(100)),
        Counted("gap_pool_retained", Fraction(100)),
        Counted("balance_pool", Fraction(100)),
        Counted("cities.balance_allocation", Fraction(100)),
        Counted("cities.gap_due", Fraction(100)),
        Counted("cities.gap_paid_by_pool", Fraction(100)),
        Counted("cities.gap_paid_by_balance", Fraction(100)),
        Counted("cities.gap_paid_by_government", Fraction(100)),
        Counted("uniform_rate", None),
        Counted("uniform_base", None),
        Counted("employee_deductible_limit", Fraction(100)),
        Counted("resident_deductible_limit", Fraction(100)),
        Counted("employee_cap_floor", Fraction(100)),
        Counted("resident_cap_floor", Fraction(100)),
        Counted("wage_base_given", None),
        Counted("income_base_given", None),
        Counted("employee_deductible_check", None),
        Counted("resident_deductible_check", None),
        Counted("employee_ratio_check", None),
        Counted("resident_ratio_check", None),
        Counted("hospital_levels.level_ratio_check", None),
        Counted("employee_ratio_steps", None),
        Counted("resident_ratio_steps", None),
        Counted("employee_cap_check", None),
        Counted("resident_cap_check", None),
        Counted("employee_outpatient_check", None),
        Counted("resident_outpatient_check", None),
        Counted("hospital_levels.employee_outpatient_level_check", None),
        Counted("hospital_levels.resident_outpatient_level_check", None),
        Counted("employee_benefits_complete", None),
        Counted("resident_benefits_complete", None),
        Counted("employee_outpatient_cap_given", None),
        Counted("resident_outpatient_cap_given", None),
        Counted("schemes_apart", None),
        Counted("counties.city_one_account", None),
        Counted("pool_earmarked", None),
        Counted("gap_pool_closing", Fraction(100)),
        Counted("gap_pool_excess", Fraction(100)),
        Counted("cities.closing_balance", Fraction(100)),
        Counted("spending_by_income", None),
        Counted("budget_surplus", Fraction(100)),
        Counted("no_current_deficit", None),
        Counted("no_accumulated_deficit", None),
        Counted("employee_income_factors", None),
        Counted("resident_income_factors", None),
        Counted("spending_factors", None),
        Counted("budget_lines.closed_lines", None),
        Counted("case_payment_main", None),
        Counted("services_everywhere", None),
        Counted("plan_on_time", None),
        Counted("budget_rules_on_time", None),
        Counted("warning_on_time", None),
        Counted("uniform_policy_on_time", None),
        Counted("fund_rules_on_time", None),
        Counted("account_on_time", None),
        Counted("assessment_on_time", None),
        Counted("in_force", None),
        Counted("start_not_before", None),
        Counted("prerequisites_done", None),
    ),
)


_GENERAL = Core(
    _general,
    arguments=(
        "gap_pool_stock",
        "scheme",
        "cross_scheme_transfer",
        "pool_other_use",
        "wage_base",
        "income_base",
        "employee_deductible",
        "resident_deductible",
        "employee_inpatient_ratio",
        "resident_inpatient_ratio",
        "employee_cap",
        "resident_cap",
        "employee_outpatient_deductible",
        "resident_outpatient_deductible",
        "employee_outpatient_ratio",
        "resident_outpatient_ratio",
        "employee_outpatient_cap",
        "resident_outpatient_cap",
        "no_outpatient_cap",
        "deductible_justified",
        "ratio_justified",
        "cap_justified",
        "budget_income",
        "budget_spending",
        "opening_balance",
        "deficit_justified",
        "accumulated_deficit_justified",
        "contribution_base",
        "contribution_rate",
        "budget_insured",
        "prior_spending",
        "cost_level",
        "cost_target",
        "aged_share",
        "beneficiaries",
        "benefit_changes",
        "case_payment",
        "fund_payment",
        "local_units",
        "covered_units",
        "plan_issued_on",
        "budget_rules_issued_on",
        "warning_improved_on",
        "uniform_policy_issued_on",
        "fund_rules_issued_on",
        "account_opened_on",
        "assessment_issued_on",
        "pooling_started_on",
        "cities@order",
        "cities@place",
        "cities.levy",
        "cities.insured",
        "cities.aged_insured",
        "cities.target_score",
        "cities.budget_score",
        "cities.fund_score",
        "cities.service_score",
        "cities.resource_score",
        "cities.quality_score",
        "cities.price_index",
        "cities.price_score",
        "cities.coefficient",
        "cities.overrun",
        "cities.local_balance",
        "cities.current_income",
        "cities.current_spending",
        "cities.local_base",
        "cities.local_rate",
        "counties@order",
        "counties@place",
        "counties.county_income",
        "counties.paid_to_city",
        "counties.county_spending",
        "counties.paid_by_city",
        "hospital_levels@order",
        "hospital_levels@place",
        "hospital_levels.employee_level_ratio",
        "hospital_levels.resident_level_ratio",
        "hospital_levels.employee_outpatient_level_ratio",
        "hospital_levels.resident_outpatient_level_ratio",
        "budget_lines@order",
        "budget_lines@place",
        "budget_lines.line_kind",
        "budget_lines.line_amount",
        "budget_lines.line_justified",
        "extraction_rate",
        "balance_share",
        "gap_pool_share",
        "retention_threshold",
        "budget_threshold",
        "price_threshold",
        "weight_target_completion",
        "weight_population",
        "weight_budget_execution",
        "weight_fund_performance",
        "weight_service_performance",
        "weight_resource_use",
        "weight_service_level",
        "weight_price_level",
        "deductible_multiple",
        "cap_multiple",
        "employee_ratio_target",
        "resident_ratio_target",
        "ratio_tolerance",
        "outpatient_ratio_floor",
        "main_share",
        "first_deadline",
        "second_deadline",
        "start_day",
        "gate_policy",
        "multiples_distribute",
        "ratio_reading",
        "accumulated_deficit_strict",
    ),
    results=(
        Counted("cities.remit", Fraction(100)),
        Counted("pool", Fraction(100)),
        Counted("balance_planned", Fraction(100)),
        Counted("gap_pool_planned", Fraction(100)),
        Counted("gap_pool_retained", Fraction(100)),
        Counted("balance_pool", Fraction(100)),
        Counted("cities.balance_allocation", Fraction(100)),
        Counted("cities.gap_due", Fraction(100)),
        Counted("cities.gap_paid_by_pool", Fraction(100)),
        Counted("cities.gap_paid_by_balance", Fraction(100)),
        Counted("cities.gap_paid_by_government", Fraction(100)),
        Counted("uniform_rate", None),
        Counted("uniform_base", None),
        Counted("employee_deductible_limit", Fraction(100)),
        Counted("resident_deductible_limit", Fraction(100)),
        Counted("employee_cap_floor", Fraction(100)),
        Counted("resident_cap_floor", Fraction(100)),
        Counted("wage_base_given", None),
        Counted("income_base_given", None),
        Counted("employee_deductible_check", None),
        Counted("resident_deductible_check", None),
        Counted("employee_ratio_check", None),
        Counted("resident_ratio_check", None),
        Counted("hospital_levels.level_ratio_check", None),
        Counted("employee_ratio_steps", None),
        Counted("resident_ratio_steps", None),
        Counted("employee_cap_check", None),
        Counted("resident_cap_check", None),
        Counted("employee_outpatient_check", None),
        Counted("resident_outpatient_check", None),
        Counted("hospital_levels.employee_outpatient_level_check", None),
        Counted("hospital_levels.resident_outpatient_level_check", None),
        Counted("employee_benefits_complete", None),
        Counted("resident_benefits_complete", None),
        Counted("employee_outpatient_cap_given", None),
        Counted("resident_outpatient_cap_given", None),
        Counted("schemes_apart", None),
        Counted("counties.city_one_account", None),
        Counted("pool_earmarked", None),
        Counted("gap_pool_closing", Fraction(100)),
        Counted("gap_pool_excess", Fraction(100)),
        Counted("cities.closing_balance", Fraction(100)),
        Counted("spending_by_income", None),
        Counted("budget_surplus", Fraction(100)),
        Counted("no_current_deficit", None),
        Counted("no_accumulated_deficit", None),
        Counted("employee_income_factors", None),
        Counted("resident_income_factors", None),
        Counted("spending_factors", None),
        Counted("budget_lines.closed_lines", None),
        Counted("case_payment_main", None),
        Counted("services_everywhere", None),
        Counted("plan_on_time", None),
        Counted("budget_rules_on_time", None),
        Counted("warning_on_time", None),
        Counted("uniform_policy_on_time", None),
        Counted("fund_rules_on_time", None),
        Counted("account_on_time", None),
        Counted("assessment_on_time", None),
        Counted("in_force", None),
        Counted("start_not_before", None),
        Counted("prerequisites_done", None),
    ),
)


_DOUBTFUL = ()
_NAMES = known_names(_SCHEMA)


class _Omitted:
    """没有给出。"""


_OMITTED = _Omitted()


def evaluate(
    *,
    year: int,
    gap_pool_stock: int | Decimal | str | _Omitted = _OMITTED,
    scheme: str | _Omitted = _OMITTED,
    cross_scheme_transfer: int | Decimal | str | _Omitted = _OMITTED,
    pool_other_use: int | Decimal | str | _Omitted = _OMITTED,
    wage_base: int | Decimal | str | _Omitted = _OMITTED,
    income_base: int | Decimal | str | _Omitted = _OMITTED,
    employee_deductible: int | Decimal | str | _Omitted = _OMITTED,
    resident_deductible: int | Decimal | str | _Omitted = _OMITTED,
    employee_inpatient_ratio: int | Decimal | str | _Omitted = _OMITTED,
    resident_inpatient_ratio: int | Decimal | str | _Omitted = _OMITTED,
    employee_cap: int | Decimal | str | _Omitted = _OMITTED,
    resident_cap: int | Decimal | str | _Omitted = _OMITTED,
    employee_outpatient_deductible: int | Decimal | str | _Omitted = _OMITTED,
    resident_outpatient_deductible: int | Decimal | str | _Omitted = _OMITTED,
    employee_outpatient_ratio: int | Decimal | str | _Omitted = _OMITTED,
    resident_outpatient_ratio: int | Decimal | str | _Omitted = _OMITTED,
    employee_outpatient_cap: int | Decimal | str | _Omitted = _OMITTED,
    resident_outpatient_cap: int | Decimal | str | _Omitted = _OMITTED,
    no_outpatient_cap: bool | _Omitted = _OMITTED,
    deductible_justified: bool | _Omitted = _OMITTED,
    ratio_justified: bool | _Omitted = _OMITTED,
    cap_justified: bool | _Omitted = _OMITTED,
    budget_income: int | Decimal | str | _Omitted = _OMITTED,
    budget_spending: int | Decimal | str | _Omitted = _OMITTED,
    opening_balance: int | Decimal | str | _Omitted = _OMITTED,
    deficit_justified: bool | _Omitted = _OMITTED,
    accumulated_deficit_justified: bool | _Omitted = _OMITTED,
    contribution_base: int | Decimal | str | _Omitted = _OMITTED,
    contribution_rate: int | Decimal | str | _Omitted = _OMITTED,
    budget_insured: int | _Omitted = _OMITTED,
    prior_spending: int | Decimal | str | _Omitted = _OMITTED,
    cost_level: int | Decimal | str | _Omitted = _OMITTED,
    cost_target: int | Decimal | str | _Omitted = _OMITTED,
    aged_share: int | Decimal | str | _Omitted = _OMITTED,
    beneficiaries: int | _Omitted = _OMITTED,
    benefit_changes: str | _Omitted = _OMITTED,
    case_payment: int | Decimal | str | _Omitted = _OMITTED,
    fund_payment: int | Decimal | str | _Omitted = _OMITTED,
    local_units: int | _Omitted = _OMITTED,
    covered_units: int | _Omitted = _OMITTED,
    plan_issued_on: date | str | _Omitted = _OMITTED,
    budget_rules_issued_on: date | str | _Omitted = _OMITTED,
    warning_improved_on: date | str | _Omitted = _OMITTED,
    uniform_policy_issued_on: date | str | _Omitted = _OMITTED,
    fund_rules_issued_on: date | str | _Omitted = _OMITTED,
    account_opened_on: date | str | _Omitted = _OMITTED,
    assessment_issued_on: date | str | _Omitted = _OMITTED,
    pooling_started_on: date | str | _Omitted = _OMITTED,
    cities: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    counties: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    hospital_levels: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    budget_lines: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    readings: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
) -> Result:
    """计算一条记录2024年至2060年中某一年度的结果。

    year：计算的年度。
    gap_pool_stock：补缺存量（元）。
    scheme：险种，取employee（职工医保）、resident（城乡居民医保）。
    cross_scheme_transfer：险种间调剂额（元）。
    pool_other_use：调剂金他用额（元）。
    wage_base：平均工资基准（元）。
    income_base：可支配收入基准（元）。
    employee_deductible：职工住院起付标准（元）。
    resident_deductible：居民住院起付标准（元）。
    employee_inpatient_ratio：职工住院支付比例。
    resident_inpatient_ratio：居民住院支付比例。
    employee_cap：职工最高支付限额（元）。
    resident_cap：居民最高支付限额（元）。
    employee_outpatient_deductible：职工门诊起付标准（元）。
    resident_outpatient_deductible：居民门诊起付标准（元）。
    employee_outpatient_ratio：职工门诊支付比例。
    resident_outpatient_ratio：居民门诊支付比例。
    employee_outpatient_cap：职工门诊限额（元）。
    resident_outpatient_cap：居民门诊限额（元）。
    no_outpatient_cap：门诊不单设限额。
    deductible_justified：起付标准偏离已说明。
    ratio_justified：支付比例偏离已说明。
    cap_justified：限额偏离已说明。
    budget_income：预算收入（元）。
    budget_spending：预算支出（元）。
    opening_balance：上年末累计结余（元）。
    deficit_justified：当年赤字已说明。
    accumulated_deficit_justified：累计赤字已说明。
    contribution_base：缴费基数或标准（元）。
    contribution_rate：缴费费率。
    budget_insured：预算参保人数（人）。
    prior_spending：以前年度支出（元）。
    cost_level：本地费用水平（元）。
    cost_target：费用控制目标（元）。
    aged_share：老年参保占比。
    beneficiaries：享受待遇人数（人）。
    benefit_changes：待遇政策调整。
    case_payment：按病种支付额（元）。
    fund_payment：基金支付总额（元）。
    local_units：基层单位数（个）。
    covered_units：已覆盖单位数（个）。
    plan_issued_on：实施方案出台日。
    budget_rules_issued_on：预算办法出台日。
    warning_improved_on：预警机制完善日。
    uniform_policy_issued_on：统一政策出台日。
    fund_rules_issued_on：调剂金办法出台日。
    account_opened_on：调剂金账户开设日。
    assessment_issued_on：考核机制出台日。
    pooling_started_on：省级统筹实施日。
    cities：市州的清单，每项有代码（code）、征缴收入（levy）、参保人数（insured）、老年参保人数（aged_insured）、目标得分（target_score）、预算得分（budget_score）、基金得分（fund_score）、经办得分（service_score）、资源得分（resource_score）、水平得分（quality_score）、价格指数（price_index）、价格得分（price_score）、考核系数（coefficient）、合理超支（overrun）、历年结余（local_balance）、当期收入（current_income）、当期支出（current_spending）、本地缴费基数（local_base）、本地缴费费率（local_rate）。
    counties：县区的清单，每项有县区代码（county_code）、县区收入（county_income）、上缴市级额（paid_to_city）、县区支出（county_spending）、市级拨付额（paid_by_city）。
    hospital_levels：机构级别的清单，每项有级别名称（level_name）、职工住院比例档（employee_level_ratio）、居民住院比例档（resident_level_ratio）、职工门诊比例档（employee_outpatient_level_ratio）、居民门诊比例档（resident_outpatient_level_ratio）。
    budget_lines：支出预算的清单，每项有支出科目（line_kind）、科目金额（line_amount）、科目偏离已说明（line_justified）。
    readings：改用的口径；parameters：给定的参数。算不出时抛出 PolicyInputError。
    """
    given = {
        "gap_pool_stock": gap_pool_stock,
        "scheme": scheme,
        "cross_scheme_transfer": cross_scheme_transfer,
        "pool_other_use": pool_other_use,
        "wage_base": wage_base,
        "income_base": income_base,
        "employee_deductible": employee_deductible,
        "resident_deductible": resident_deductible,
        "employee_inpatient_ratio": employee_inpatient_ratio,
        "resident_inpatient_ratio": resident_inpatient_ratio,
        "employee_cap": employee_cap,
        "resident_cap": resident_cap,
        "employee_outpatient_deductible": employee_outpatient_deductible,
        "resident_outpatient_deductible": resident_outpatient_deductible,
        "employee_outpatient_ratio": employee_outpatient_ratio,
        "resident_outpatient_ratio": resident_outpatient_ratio,
        "employee_outpatient_cap": employee_outpatient_cap,
        "resident_outpatient_cap": resident_outpatient_cap,
        "no_outpatient_cap": no_outpatient_cap,
        "deductible_justified": deductible_justified,
        "ratio_justified": ratio_justified,
        "cap_justified": cap_justified,
        "budget_income": budget_income,
        "budget_spending": budget_spending,
        "opening_balance": opening_balance,
        "deficit_justified": deficit_justified,
        "accumulated_deficit_justified": accumulated_deficit_justified,
        "contribution_base": contribution_base,
        "contribution_rate": contribution_rate,
        "budget_insured": budget_insured,
        "prior_spending": prior_spending,
        "cost_level": cost_level,
        "cost_target": cost_target,
        "aged_share": aged_share,
        "beneficiaries": beneficiaries,
        "benefit_changes": benefit_changes,
        "case_payment": case_payment,
        "fund_payment": fund_payment,
        "local_units": local_units,
        "covered_units": covered_units,
        "plan_issued_on": plan_issued_on,
        "budget_rules_issued_on": budget_rules_issued_on,
        "warning_improved_on": warning_improved_on,
        "uniform_policy_issued_on": uniform_policy_issued_on,
        "fund_rules_issued_on": fund_rules_issued_on,
        "account_opened_on": account_opened_on,
        "assessment_issued_on": assessment_issued_on,
        "pooling_started_on": pooling_started_on,
        "cities": cities,
        "counties": counties,
        "hospital_levels": hospital_levels,
        "budget_lines": budget_lines,
    }
    record = {key: value for key, value in given.items() if value is not _OMITTED}
    return _evaluate(record, year, readings or {}, parameters or {})


def evaluate_record(
    record: Mapping[str, object],
    year: int,
    *,
    readings: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
) -> Result:
    """同 evaluate；字段名用英文别名或者中文名都可以。"""
    return _evaluate(renamed(record, _NAMES, "字段"), year, readings or {}, parameters or {})


def evaluate_many(
    records: Iterable[tuple[Mapping[str, object], int]],
    *,
    readings: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
) -> Iterator[Result | PolicyInputError]:
    """逐条计算（记录，年度）；算不出的一条给出错误本身，不影响其余各条。"""
    for record, year in records:
        try:
            yield _evaluate(renamed(record, _NAMES, "字段"), year, readings or {}, parameters or {})
        except PolicyInputError as error:
            yield error


def _evaluate(
    record: Mapping[str, object], year: int, readings: Mapping[str, object], parameters: Mapping[str, object]
) -> Result:
    first, values = complete(_SCHEMA, record, year)
    if readings or parameters or any(_open(values[key]) for key in _DOUBTFUL):
        values |= constants(_SCHEMA, parameters, readings, range(first, year + 1))
        return Result(*_GENERAL(first, year, values))
    return Result(*_DECIDED(first, year, values))


def _open(value: Any) -> bool:
    """数据是否有待定之处。"""
    return isinstance(value, Undetermined) or (isinstance(value, list) and any(isinstance(item, Undetermined) for item in value))


求值 = evaluate
逐条求值 = evaluate_many

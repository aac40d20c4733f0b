"""四川参保长效机制（sichuan_enrolment_2025）：四川省健全基本医疗保险参保长效机制实施意见（征求意见稿）

依据《002》。由 mingce 从政策源文件生成，修改请改源文件。
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


_SCHEMA = Schema(
    first=2016,
    last=2075,
    begins=(1, 1),
    fields=(
        Field("status", "参保状态", "yearly", "choice", choices=(("居民医保", "resident"), ("职工医保", "employee"), ("未参保", "none"), ("尚无义务", "not_liable"),), before="not_liable", has_before=True),
        Field("late", "逾期缴费", "yearly", "truth", default=False, has_default=True),
        Field("zero_claim", "零报销", "yearly", "truth", default=False, has_default=True),
        Field("used_reward", "使用奖励额度", "yearly", "truth", default=False, has_default=True),
        Field("benefit_started", "年内开始享受待遇", "yearly", "truth", default=True, has_default=True),
        Field("exempt", "特殊群体", "once", "truth", doubtful=True),
        Field("repair_years", "补缴年数", "once", "number", low=0, high=60, default=0, has_default=True),
        Field("paid_on", "缴费到账日", "once", "day", doubtful=True),
        Field("individual_standard", "个人缴费标准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000, doubtful=True),
        Field("uncapped", "大病待遇不封顶", "once", "truth", default=False, has_default=True),
        Field("service_date", "就诊日", "once", "day", optional=True),
        Field("check_window", "核对到账日", "once", "truth", default=False, has_default=True),
        Field("resides_here", "常住本地", "once", "truth", doubtful=True),
        Field("works_here", "本地就业", "once", "truth", doubtful=True),
        Field("studies_here", "本地就读", "once", "truth", doubtful=True),
        Field("local_hukou", "本地户籍", "once", "truth", doubtful=True),
        Field("employee_liable", "应参加职工医保", "once", "truth", doubtful=True),
        Field("flexible_worker", "灵活就业人员", "once", "truth", doubtful=True),
        Field("birth_certificate", "有出生医学证明", "once", "truth", doubtful=True),
        Field("birth_date", "出生日期", "once", "day", optional=True),
        Field("university_student", "大学生", "once", "truth", default=False, has_default=True),
        Field("entry_year", "入学年份", "once", "year", low=2016, high=2075, optional=True),
        Field("programme_years", "学制年数", "once", "number", low=1, high=10, optional=True),
        Field("entry_standard", "入学当年缴费标准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000, optional=True),
        Field("annual_premium", "当年应缴额", "once", "number", scale=Fraction(100, 1), low=0, high=10000000, optional=True),
        Field("destitute", "特困人员", "once", "truth", default=False, has_default=True),
        Field("orphan", "孤儿", "once", "truth", default=False, has_default=True),
        Field("minimum_income", "最低生活保障对象", "once", "truth", default=False, has_default=True),
        Field("monitored", "防止返贫监测对象", "once", "truth", default=False, has_default=True),
        Field("unemployment_benefit", "领取失业保险金", "once", "truth", default=False, has_default=True),
        Field("account_use", "账户用途", "once", "choice", choices=(("近亲属居民医保缴费", "relative_premium"), ("近亲属个人自付费用", "relative_copay"), ("其他用途", "other_use"),), optional=True),
        Field("close_relative", "使用人是近亲属", "once", "truth", doubtful=True),
        Field("relative_insured", "使用人已参保", "once", "truth", doubtful=True),
        Field("designated_institution", "定点医药机构", "once", "truth", doubtful=True),
        Field("funding_before", "上年筹资总额", "once", "number", scale=Fraction(100, 1), low=0, high=10000000000000, optional=True),
        Field("funding_now", "当年筹资总额", "once", "number", scale=Fraction(100, 1), low=0, high=10000000000000, optional=True),
        Field("clinic_applied", "村卫生室申请", "once", "truth", doubtful=True),
        Field("clinic_qualified", "村卫生室符合条件", "once", "truth", doubtful=True),
        Field("campaign_date", "宣传活动日", "once", "day", optional=True),
        Field("forced_insurance", "强制诱导学生投保", "once", "truth", default=False, has_default=True),
        Field("target_received", "上级下达目标人数", "once", "number", low=0, high=100000000, optional=True),
        Field("target_passed_on", "分解下达目标人数", "once", "number", low=0, high=100000000, optional=True),
    ),
    lists=(
        Listing(
            "cities", "市州",
            (
                Field("cities.code", "市州代码", "once", "text"),
                Field("cities.registered_population", "户籍人口", "once", "number", low=0, high=100000000),
                Field("cities.usual_population", "常住人口", "once", "number", low=0, high=100000000),
                Field("cities.potential", "扩面潜力", "once", "number", low=0, high=100000000),
            ),
            None,
        ),
        Listing(
            "fund_factors", "补助资金因素",
            (
                Field("fund_factors.factor_code", "因素代码", "once", "text"),
                Field("fund_factors.about_enrolment", "反映参保工作情况", "once", "truth"),
                Field("fund_factors.factor_weight", "因素权重", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000),
            ),
            None,
        ),
    ),
    parameters=(
        (Field("epoch", "起算年份", "once", "year"), ((2016, True, 2025),)),
        (Field("base_cap", "大病保险封顶线", "once", "number", scale=Fraction(100, 1), low=0, high=10000000000), ((2016, False, None), (2025, True, 30000000),)),
        (Field("cont_threshold", "连续参保年限", "once", "number", low=0, high=60), ((2016, False, None), (2025, True, 4),)),
        (Field("cont_step", "连续参保额度", "once", "number", scale=Fraction(100, 1), low=0, high=10000000), ((2016, False, None), (2025, True, 400000),)),
        (Field("zero_step", "零报销额度", "once", "number", scale=Fraction(100, 1), low=0, high=10000000), ((2016, False, None), (2025, True, 400000),)),
        (Field("pen_step", "断保额度", "once", "number", scale=Fraction(100, 1), low=0, high=10000000), ((2016, False, None), (2025, True, 400000),)),
        (Field("up_pct", "提高上限比例", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2016, False, None), (2025, True, 200000),)),
        (Field("down_pct", "降低上限比例", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2016, False, None), (2025, True, 200000),)),
        (Field("fixed", "固定等待月数", "once", "number", low=0, high=120), ((2016, False, None), (2025, True, 3),)),
        (Field("per_year", "每年增减月数", "once", "number", low=1, high=12), ((2016, False, None), (2025, True, 1),)),
        (Field("floor_years", "下限年数", "once", "number", low=1, high=60), ((2016, False, None), (2025, True, 4),)),
        (Field("floor_total", "合计下限", "once", "number", low=0, high=120), ((2016, False, None), (2025, True, 6),)),
        (Field("window_close", "集中参保期截止日", "once", "day"), ((2016, True, None),)),
        (Field("subsidy_destitute", "特困人员资助额", "once", "number", scale=Fraction(100, 1), low=0, high=10000000), ((2016, True, None),)),
        (Field("subsidy_orphan", "孤儿资助额", "once", "number", scale=Fraction(100, 1), low=0, high=10000000), ((2016, True, None),)),
        (Field("subsidy_minimum_income", "低保对象资助额", "once", "number", scale=Fraction(100, 1), low=0, high=10000000), ((2016, True, None),)),
        (Field("subsidy_monitored", "监测对象资助额", "once", "number", scale=Fraction(100, 1), low=0, high=10000000), ((2016, True, None),)),
        (Field("outpatient_share", "门诊保障比例", "once", "number", scale=Fraction(10000, 1), low=0, high=10000), ((2016, True, None),)),
        (Field("provincial_target", "全省参保目标人数", "once", "number", low=0, high=100000000), ((2016, True, None),)),
        (Field("weight_registered_population", "户籍人口权重", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2016, True, None),)),
        (Field("weight_usual_population", "常住人口权重", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2016, True, None),)),
        (Field("weight_potential", "扩面潜力权重", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2016, True, None),)),
    ),
    readings=(
        (Field("history_counts", "历史年数计入", "once", "truth"), True),
        (Field("cont_effective", "连续激励生效", "once", "choice", choices=(("当年生效", "same_year"), ("次年生效", "next_year"),)), "same_year"),
        (Field("cap_mode", "封顶方式", "once", "choice", choices=(("使用时封顶", "at_use"), ("累计时封顶", "saturating"),)), "at_use"),
        (Field("zero_on_break", "断保时零报销激励", "once", "choice", choices=(("保留额度", "keep"), ("清零额度", "clear"),)), "keep"),
        (Field("employee_year", "职工医保年度", "once", "choice", choices=(("不增不减", "neutral"), ("计入连续", "counts"), ("中断连续", "breaks"),)), "neutral"),
        (Field("first_lapse_year_counts", "首个断保年计入变动等待期", "once", "truth"), False),
        (Field("start_day_counted", "起算日计入等待期", "once", "truth"), True),
        (Field("wait_unit", "等待期单位", "once", "choice", choices=(("按月计", "month"), ("按日计", "day"),)), "month"),
        (Field("late_payment_counts_as_lapse", "逾期缴费视为断保", "once", "truth"), False),
        (Field("requires_benefit_started", "开始享受待遇才算参保", "once", "truth"), False),
        (Field("extension_cover_from", "延长期待遇起始", "once", "choice", choices=(("自到账日起", "payment"), ("自年初起", "january"),)), "payment"),
        (Field("newborn_cover_from", "新生儿待遇起始", "once", "choice", choices=(("自出生起", "birth"), ("自到账起", "payment_day"),)), "birth"),
    ),
)


@dataclass(frozen=True, slots=True)
class Result:
    """计算结果：None 是不适用，Undetermined 是待定。"""

    enrolment_eligible: bool | Undetermined
    """基本医保参保资格。依据 《002》一（一）第1段第1句。policies/sichuan/enrolment_2025.pol:213"""

    resident_eligible: bool | Undetermined
    """居民医保参保资格。依据 《002》一（一）第1段第1至2句、第5句。policies/sichuan/enrolment_2025.pol:218"""

    employee_eligible: bool | Undetermined
    """职工医保参保资格。依据 《002》一（一）第1段第3句。policies/sichuan/enrolment_2025.pol:224"""

    newborn_eligible: bool | None | Undetermined
    """新生儿参保资格。依据 《002》一（一）第1段第4句。policies/sichuan/enrolment_2025.pol:229"""

    newborn_cover_start: date | None | Undetermined
    """新生儿待遇开始日。依据 《002》一（一）第1段第4句。policies/sichuan/enrolment_2025.pol:235"""

    lump_sum: Decimal | None
    """趸缴医保费（元）。依据 《002》一（一）第1段第6句。policies/sichuan/enrolment_2025.pol:243"""

    lump_covers_year: bool | None
    """趸缴覆盖当年。依据 《002》一（一）第1段第6句。policies/sichuan/enrolment_2025.pol:249"""

    lump_top_up: Decimal | None
    """学制内补缴额（元）。依据 《002》一（一）第1段第6句。policies/sichuan/enrolment_2025.pol:256"""

    subsidy: Decimal | Undetermined
    """分类资助额（元）。依据 《002》一（二）第1段第2句。policies/sichuan/enrolment_2025.pol:266"""

    personal_due: Decimal | None | Undetermined
    """个人应缴额（元）。依据 《002》一（二）第1段第2句。policies/sichuan/enrolment_2025.pol:275"""

    employee_payer: str
    """职工医保缴费主体。依据 《002》一（二）第1段第3句。policies/sichuan/enrolment_2025.pol:281"""

    account_use_allowed: bool | None | Undetermined
    """个人账户可以支付。依据 《002》一（二）第1段第4句。policies/sichuan/enrolment_2025.pol:289"""

    outpatient_new_funds: Decimal | None | Undetermined
    """门诊保障新增资金（元）。依据 《002》一（三）第1段第2句。policies/sichuan/enrolment_2025.pol:297"""

    effective_status: str
    """有效参保状态。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:306"""

    late_as_lapse: bool
    """逾期按断保处理。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:312"""

    run_years: int
    """连续参保年数（年）。依据 《002》一（三）第2段第2句第2分句、第4句。policies/sichuan/enrolment_2025.pol:317"""

    lapse_run: int
    """连续断保年数（年）。依据 《002》一（三）第2段第3句。policies/sichuan/enrolment_2025.pol:329"""

    lapsed_years: int
    """断保年数（年）。依据 《002》一（三）第2段第3句。policies/sichuan/enrolment_2025.pol:339"""

    zero_claim_reward: Decimal
    """零报销激励（元）。依据 《002》一（三）第2段第2句、第6句。policies/sichuan/enrolment_2025.pol:357"""

    continuity_reward: Decimal
    """连续参保激励（元）。依据 《002》一（三）第2段第2句、第5句。policies/sichuan/enrolment_2025.pol:345"""

    lapse_reduction: Decimal
    """断保扣减（元）。依据 《002》一（三）第2段第3句。policies/sichuan/enrolment_2025.pol:367"""

    cap: Decimal | None
    """大病最高支付限额（元）。依据 《002》一（三）第2段第2至3句。policies/sichuan/enrolment_2025.pol:372"""

    counted_years: int
    """计入变动年数（年）。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:382"""

    wait_fixed: int | None | Undetermined
    """固定等待期（月）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:388"""

    wait_repairable: int | None | Undetermined
    """可修复年数（年）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:388"""

    wait_variable: int | None | Undetermined
    """变动等待期（月）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:388"""

    wait_total: int | None | Undetermined
    """等待期合计（月）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:388"""

    repair_cost: Decimal | None | Undetermined
    """缴费修复金额（元）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:388"""

    benefit_start: date | None | Undetermined
    """待遇开始日。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:388"""

    service_covered: bool | None | Undetermined
    """就诊日可享受待遇。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:408"""

    late_by_date: bool | None | Undetermined
    """按到账日逾期。依据 《002》二（六）第1段第1句。policies/sichuan/enrolment_2025.pol:416"""

    clinic_included: bool | Undetermined
    """村卫生室纳入支付范围。依据 《002》二（七）第1段第2句。policies/sichuan/enrolment_2025.pol:424"""

    campaign_on_time: bool | None
    """宣传活动如期开展。依据 《002》二（五）第1段第2句。policies/sichuan/enrolment_2025.pol:428"""

    forced_insurance_violation: bool
    """违规要求学生投保。依据 《002》三（九）第1段第4句。policies/sichuan/enrolment_2025.pol:434"""

    target_escalated: bool | None
    """层层加码。依据 《002》四（十二）第1段第3句。policies/sichuan/enrolment_2025.pol:436"""

    cities_enrolment_target: tuple[int | None, ...]
    """参保目标人数（人）。依据 《002》四（十二）第1段第2句。policies/sichuan/enrolment_2025.pol:467"""

    enrolment_in_fund: str | None
    """参保工作计入补助资金。依据 《002》四（十三）第1段第2句。policies/sichuan/enrolment_2025.pol:479"""

    @property
    def 基本医保参保资格(self) -> bool | Undetermined:
        """基本医保参保资格。依据 《002》一（一）第1段第1句。policies/sichuan/enrolment_2025.pol:213"""
        return self.enrolment_eligible

    @property
    def 居民医保参保资格(self) -> bool | Undetermined:
        """居民医保参保资格。依据 《002》一（一）第1段第1至2句、第5句。policies/sichuan/enrolment_2025.pol:218"""
        return self.resident_eligible

    @property
    def 职工医保参保资格(self) -> bool | Undetermined:
        """职工医保参保资格。依据 《002》一（一）第1段第3句。policies/sichuan/enrolment_2025.pol:224"""
        return self.employee_eligible

    @property
    def 新生儿参保资格(self) -> bool | None | Undetermined:
        """新生儿参保资格。依据 《002》一（一）第1段第4句。policies/sichuan/enrolment_2025.pol:229"""
        return self.newborn_eligible

    @property
    def 新生儿待遇开始日(self) -> date | None | Undetermined:
        """新生儿待遇开始日。依据 《002》一（一）第1段第4句。policies/sichuan/enrolment_2025.pol:235"""
        return self.newborn_cover_start

    @property
    def 趸缴医保费(self) -> Decimal | None:
        """趸缴医保费（元）。依据 《002》一（一）第1段第6句。policies/sichuan/enrolment_2025.pol:243"""
        return self.lump_sum

    @property
    def 趸缴覆盖当年(self) -> bool | None:
        """趸缴覆盖当年。依据 《002》一（一）第1段第6句。policies/sichuan/enrolment_2025.pol:249"""
        return self.lump_covers_year

    @property
    def 学制内补缴额(self) -> Decimal | None:
        """学制内补缴额（元）。依据 《002》一（一）第1段第6句。policies/sichuan/enrolment_2025.pol:256"""
        return self.lump_top_up

    @property
    def 分类资助额(self) -> Decimal | Undetermined:
        """分类资助额（元）。依据 《002》一（二）第1段第2句。policies/sichuan/enrolment_2025.pol:266"""
        return self.subsidy

    @property
    def 个人应缴额(self) -> Decimal | None | Undetermined:
        """个人应缴额（元）。依据 《002》一（二）第1段第2句。policies/sichuan/enrolment_2025.pol:275"""
        return self.personal_due

    @property
    def 职工医保缴费主体(self) -> str:
        """职工医保缴费主体。依据 《002》一（二）第1段第3句。policies/sichuan/enrolment_2025.pol:281"""
        return self.employee_payer

    @property
    def 个人账户可以支付(self) -> bool | None | Undetermined:
        """个人账户可以支付。依据 《002》一（二）第1段第4句。policies/sichuan/enrolment_2025.pol:289"""
        return self.account_use_allowed

    @property
    def 门诊保障新增资金(self) -> Decimal | None | Undetermined:
        """门诊保障新增资金（元）。依据 《002》一（三）第1段第2句。policies/sichuan/enrolment_2025.pol:297"""
        return self.outpatient_new_funds

    @property
    def 有效参保状态(self) -> str:
        """有效参保状态。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:306"""
        return self.effective_status

    @property
    def 逾期按断保处理(self) -> bool:
        """逾期按断保处理。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:312"""
        return self.late_as_lapse

    @property
    def 连续参保年数(self) -> int:
        """连续参保年数（年）。依据 《002》一（三）第2段第2句第2分句、第4句。policies/sichuan/enrolment_2025.pol:317"""
        return self.run_years

    @property
    def 连续断保年数(self) -> int:
        """连续断保年数（年）。依据 《002》一（三）第2段第3句。policies/sichuan/enrolment_2025.pol:329"""
        return self.lapse_run

    @property
    def 断保年数(self) -> int:
        """断保年数（年）。依据 《002》一（三）第2段第3句。policies/sichuan/enrolment_2025.pol:339"""
        return self.lapsed_years

    @property
    def 零报销激励(self) -> Decimal:
        """零报销激励（元）。依据 《002》一（三）第2段第2句、第6句。policies/sichuan/enrolment_2025.pol:357"""
        return self.zero_claim_reward

    @property
    def 连续参保激励(self) -> Decimal:
        """连续参保激励（元）。依据 《002》一（三）第2段第2句、第5句。policies/sichuan/enrolment_2025.pol:345"""
        return self.continuity_reward

    @property
    def 断保扣减(self) -> Decimal:
        """断保扣减（元）。依据 《002》一（三）第2段第3句。policies/sichuan/enrolment_2025.pol:367"""
        return self.lapse_reduction

    @property
    def 大病最高支付限额(self) -> Decimal | None:
        """大病最高支付限额（元）。依据 《002》一（三）第2段第2至3句。policies/sichuan/enrolment_2025.pol:372"""
        return self.cap

    @property
    def 计入变动年数(self) -> int:
        """计入变动年数（年）。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:382"""
        return self.counted_years

    @property
    def 固定等待期(self) -> int | None | Undetermined:
        """固定等待期（月）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:388"""
        return self.wait_fixed

    @property
    def 可修复年数(self) -> int | None | Undetermined:
        """可修复年数（年）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:388"""
        return self.wait_repairable

    @property
    def 变动等待期(self) -> int | None | Undetermined:
        """变动等待期（月）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:388"""
        return self.wait_variable

    @property
    def 等待期合计(self) -> int | None | Undetermined:
        """等待期合计（月）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:388"""
        return self.wait_total

    @property
    def 缴费修复金额(self) -> Decimal | None | Undetermined:
        """缴费修复金额（元）。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:388"""
        return self.repair_cost

    @property
    def 待遇开始日(self) -> date | None | Undetermined:
        """待遇开始日。依据 《002》一（三）第3段第2至3句。policies/sichuan/enrolment_2025.pol:388"""
        return self.benefit_start

    @property
    def 就诊日可享受待遇(self) -> bool | None | Undetermined:
        """就诊日可享受待遇。依据 《002》一（三）第3段第2句。policies/sichuan/enrolment_2025.pol:408"""
        return self.service_covered

    @property
    def 按到账日逾期(self) -> bool | None | Undetermined:
        """按到账日逾期。依据 《002》二（六）第1段第1句。policies/sichuan/enrolment_2025.pol:416"""
        return self.late_by_date

    @property
    def 村卫生室纳入支付范围(self) -> bool | Undetermined:
        """村卫生室纳入支付范围。依据 《002》二（七）第1段第2句。policies/sichuan/enrolment_2025.pol:424"""
        return self.clinic_included

    @property
    def 宣传活动如期开展(self) -> bool | None:
        """宣传活动如期开展。依据 《002》二（五）第1段第2句。policies/sichuan/enrolment_2025.pol:428"""
        return self.campaign_on_time

    @property
    def 违规要求学生投保(self) -> bool:
        """违规要求学生投保。依据 《002》三（九）第1段第4句。policies/sichuan/enrolment_2025.pol:434"""
        return self.forced_insurance_violation

    @property
    def 层层加码(self) -> bool | None:
        """层层加码。依据 《002》四（十二）第1段第3句。policies/sichuan/enrolment_2025.pol:436"""
        return self.target_escalated

    @property
    def 参保目标人数(self) -> tuple[int | None, ...]:
        """参保目标人数（人）。依据 《002》四（十二）第1段第2句。policies/sichuan/enrolment_2025.pol:467"""
        return self.cities_enrolment_target

    @property
    def 参保工作计入补助资金(self) -> str | None:
        """参保工作计入补助资金。依据 《002》四（十三）第1段第2句。policies/sichuan/enrolment_2025.pol:479"""
        return self.enrolment_in_fund


def _decided(first: Any, year: Any, status_years: Any, late_years: Any, zero_claim_years: Any, used_reward_years: Any, exempt: Any, repair_years: Any, paid_on: Any, individual_standard: Any, uncapped: Any, service_date: Any, check_window: Any, resides_here: Any, works_here: Any, studies_here: Any, employee_liable: Any, flexible_worker: Any, birth_certificate: Any, birth_date: Any, university_student: Any, entry_year: Any, programme_years: Any, entry_standard: Any, annual_premium: Any, destitute: Any, orphan: Any, minimum_income: Any, monitored: Any, unemployment_benefit: Any, account_use: Any, close_relative: Any, relative_insured: Any, designated_institution: Any, funding_before: Any, funding_now: Any, clinic_applied: Any, clinic_qualified: Any, campaign_date: Any, forced_insurance: Any, target_received: Any, target_passed_on: Any, cities_order: Any, cities_place: Any, cities_registered_population: Any, cities_usual_population: Any, cities_potential: Any, fund_factors_order: Any, fund_factors_place: Any, fund_factors_about_enrolment: Any, fund_factors_factor_weight: Any) -> tuple[Any, ...]:
    """按政策选定的口径计算；数据没有待定之处。数都是整数，金额以分计。"""
    run_years = 0
    lapse_run = 0
    lapse_run_1_year_ago = 0
    continuity_reward_next1 = False
    continuity_reward_next1_1_year_ago = False
    zero_claim_reward = 0
    continuity_reward = 0
    zero_claim_reward_next0 = False
    zero_claim_reward_next1 = False
    lapse_reduction = 0
    rows = zip(status_years, zero_claim_years, used_reward_years)
    if first < 2025:
        for y, (status, zero_claim, used_reward) in zip(range(first, 2025), rows):
            # policies/sichuan/enrolment_2025.pol:317 — 连续参保年数
            if status == "resident":
                run_years = run_years + 1
            elif status == "none":
                run_years = 0
            # policies/sichuan/enrolment_2025.pol:339 — 断保年数
            lapsed_years = 0
            # policies/sichuan/enrolment_2025.pol:357 — 年初零报销激励
            zero_claim_reward_opening = zero_claim_reward
            # policies/sichuan/enrolment_2025.pol:357 — 零报销激励
            zero_claim_reward = zero_claim_reward_opening
            # policies/sichuan/enrolment_2025.pol:345 — 年初连续参保激励
            continuity_reward_opening = continuity_reward
            # policies/sichuan/enrolment_2025.pol:345 — 连续参保激励
            continuity_reward = continuity_reward_opening
    for status, zero_claim, used_reward in rows:
        # policies/sichuan/enrolment_2025.pol:345 — 连续参保激励应于次年增加
        continuity_reward_next1_1_year_ago = continuity_reward_next1
        continuity_reward_next1 = False
        # policies/sichuan/enrolment_2025.pol:357 — 年初零报销激励
        if zero_claim_reward_next0:
            zero_claim_reward_opening = 0
        elif zero_claim_reward_next1:
            zero_claim_reward_opening = zero_claim_reward + 400000
        else:
            zero_claim_reward_opening = zero_claim_reward
        # policies/sichuan/enrolment_2025.pol:357 — 零报销激励
        zero_claim_reward = zero_claim_reward_opening
        # policies/sichuan/enrolment_2025.pol:357 — 零报销激励应于次年清零
        zero_claim_reward_next0 = used_reward
        if status == "resident":
            # policies/sichuan/enrolment_2025.pol:345 — 年初连续参保激励
            if continuity_reward_next1_1_year_ago:
                continuity_reward_opening = continuity_reward + 400000
            else:
                continuity_reward_opening = continuity_reward
            # policies/sichuan/enrolment_2025.pol:317 — 连续参保年数
            run_years = run_years + 1
            # policies/sichuan/enrolment_2025.pol:329 — 连续断保年数
            lapse_run_1_year_ago = lapse_run
            lapse_run = 0
            # policies/sichuan/enrolment_2025.pol:345 — 连续参保激励
            if run_years > 4:
                continuity_reward = continuity_reward_opening + 400000
            else:
                continuity_reward = continuity_reward_opening
            # policies/sichuan/enrolment_2025.pol:357 — 零报销激励应于次年增加
            zero_claim_reward_next1 = zero_claim
        elif status == "none":
            # policies/sichuan/enrolment_2025.pol:345 — 年初连续参保激励
            if continuity_reward_next1_1_year_ago:
                continuity_reward_opening = continuity_reward + 400000
            else:
                continuity_reward_opening = continuity_reward
            # policies/sichuan/enrolment_2025.pol:317 — 连续参保年数
            run_years = 0
            # policies/sichuan/enrolment_2025.pol:329 — 连续断保年数
            lapse_run_1_year_ago = lapse_run
            lapse_run = lapse_run + 1
            # policies/sichuan/enrolment_2025.pol:345 — 连续参保激励
            continuity_reward = continuity_reward_opening
            # policies/sichuan/enrolment_2025.pol:357 — 零报销激励应于次年增加
            zero_claim_reward_next1 = False
        else:
            # policies/sichuan/enrolment_2025.pol:345 — 年初连续参保激励
            if continuity_reward_next1_1_year_ago:
                continuity_reward_opening = continuity_reward + 400000
            else:
                continuity_reward_opening = continuity_reward
            # policies/sichuan/enrolment_2025.pol:329 — 连续断保年数
            lapse_run_1_year_ago = lapse_run
            # policies/sichuan/enrolment_2025.pol:345 — 连续参保激励
            continuity_reward = continuity_reward_opening
            # policies/sichuan/enrolment_2025.pol:357 — 零报销激励应于次年增加
            zero_claim_reward_next1 = False
        # policies/sichuan/enrolment_2025.pol:339 — 断保年数
        lapsed_years = lapse_run_1_year_ago
        # policies/sichuan/enrolment_2025.pol:367 — 断保扣减
        if status == "resident":
            lapse_reduction = lapse_reduction + lapsed_years * 400000
    late = late_years[-1]
    # policies/sichuan/enrolment_2025.pol:213 — 基本医保参保资格
    enrolment_eligible = resides_here or works_here or studies_here
    # policies/sichuan/enrolment_2025.pol:218 — 居民医保参保资格
    resident_eligible = (resides_here or studies_here) and not employee_liable
    # policies/sichuan/enrolment_2025.pol:224 — 职工医保参保资格
    employee_eligible = employee_liable or flexible_worker and works_here
    # policies/sichuan/enrolment_2025.pol:229 — 新生儿参保资格
    if birth_date is not None:
        newborn_eligible = birth_date.year == year and birth_certificate
    else:
        newborn_eligible = None
    # policies/sichuan/enrolment_2025.pol:235 — 新生儿待遇开始日
    if birth_date is not None and birth_date.year == year and status == "resident":
        newborn_cover_start = birth_date
    else:
        newborn_cover_start = None
    # policies/sichuan/enrolment_2025.pol:243 — 趸缴医保费
    if university_student and entry_standard is not None and programme_years is not None:
        lump_sum = entry_standard * programme_years
    else:
        lump_sum = None
    if university_student and entry_year is not None and programme_years is not None:
        # policies/sichuan/enrolment_2025.pol:249 — 趸缴覆盖当年
        lump_covers_year = year >= entry_year and year - entry_year < programme_years
        # policies/sichuan/enrolment_2025.pol:256 — 学制内补缴额
        if lump_covers_year:
            lump_top_up = 0
        else:
            lump_top_up = None
    else:
        lump_covers_year = None
        lump_top_up = None
    # policies/sichuan/enrolment_2025.pol:266 — 分类资助额
    if destitute:
        raise unbound_parameter("特困人员资助额", "subsidy_destitute")
        subsidy_part = None
    else:
        subsidy_part = 0
    if orphan:
        raise unbound_parameter("孤儿资助额", "subsidy_orphan")
        subsidy_part_2 = None
    else:
        subsidy_part_2 = 0
    if minimum_income:
        raise unbound_parameter("低保对象资助额", "subsidy_minimum_income")
        subsidy_part_3 = None
    else:
        subsidy_part_3 = 0
    subsidy_part_4 = subsidy_part if subsidy_part > subsidy_part_2 else subsidy_part_2
    if monitored:
        raise unbound_parameter("监测对象资助额", "subsidy_monitored")
        subsidy_part_5 = None
    else:
        subsidy_part_5 = 0
    subsidy = subsidy_part_4 if subsidy_part_4 > subsidy_part_3 else subsidy_part_3
    if subsidy < subsidy_part_5:
        subsidy = subsidy_part_5
    # policies/sichuan/enrolment_2025.pol:275 — 个人应缴额
    if annual_premium is not None:
        personal_due = annual_premium - subsidy if annual_premium > subsidy else 0
    else:
        personal_due = None
    # policies/sichuan/enrolment_2025.pol:281 — 职工医保缴费主体
    if unemployment_benefit:
        employee_payer = "unemployment_fund"
    else:
        employee_payer = "employer_and_employee"
    # policies/sichuan/enrolment_2025.pol:289 — 个人账户可以支付
    if account_use is not None:
        account_use_allowed = close_relative and (account_use == "relative_premium" or account_use == "relative_copay" and relative_insured and designated_institution)
    else:
        account_use_allowed = None
    # policies/sichuan/enrolment_2025.pol:297 — 门诊保障新增资金
    if funding_before is not None and funding_now is not None:
        raise unbound_parameter("门诊保障比例", "outpatient_share")
        outpatient_new_funds = ((funding_now - funding_before if funding_now > funding_before else 0) * None + 5000) // 10000
    else:
        outpatient_new_funds = None
    # policies/sichuan/enrolment_2025.pol:306 — 有效参保状态
    effective_status = status
    # policies/sichuan/enrolment_2025.pol:312 — 逾期按断保处理
    late_as_lapse = False
    # policies/sichuan/enrolment_2025.pol:372 — 大病最高支付限额
    if status == "resident" and not uncapped:
        if year < 2025:
            raise no_value_in_force("大病保险封顶线", "base_cap", year)
        if year < 2025:
            raise no_value_in_force("提高上限比例", "up_pct", year)
        cap_part = (continuity_reward + zero_claim_reward_opening) * 10
        if year < 2025:
            raise no_value_in_force("降低上限比例", "down_pct", year)
        cap_part_2 = lapse_reduction * 10
        cap = (300000000 + (cap_part if cap_part < 60000000 else 60000000) - (cap_part_2 if cap_part_2 < 60000000 else 60000000)) // 10
    else:
        cap = None
    # policies/sichuan/enrolment_2025.pol:382 — 计入变动年数
    counted_years = lapsed_years - 1 if lapsed_years > 1 else 0
    if year >= 2025 and status == "resident":
        # policies/sichuan/enrolment_2025.pol:388 — 免除待遇等待期
        wait_exempt = exempt
        # policies/sichuan/enrolment_2025.pol:388 — 固定等待期
        if wait_exempt:
            wait_fixed = 0
        elif late or lapsed_years > 0:
            wait_fixed = 3
        else:
            wait_fixed = 0
        # policies/sichuan/enrolment_2025.pol:388 — 待遇等待期的合计下限
        if wait_exempt:
            wait_floor = 0
        elif lapsed_years >= 4:
            wait_floor = 6
        else:
            wait_floor = 0
        # policies/sichuan/enrolment_2025.pol:388 — 修复前的变动待遇等待期
        if wait_exempt:
            wait_gross = 0
        else:
            wait_gross = counted_years
        # policies/sichuan/enrolment_2025.pol:388 — 可修复年数
        if wait_gross == 0:
            wait_repairable = 0
        else:
            wait_repairable_part = wait_floor - wait_fixed if wait_floor > wait_fixed else 0
            wait_repairable = wait_gross - wait_repairable_part if wait_gross > wait_repairable_part else 0
        # policies/sichuan/enrolment_2025.pol:388 — 变动等待期
        if repair_years > wait_repairable:
            raise PolicyInputError("repair-beyond-limit", "“补缴年数”超过了可以修复的上限，多缴的不能减少等待期", "repair_years")
        else:
            wait_variable = wait_gross - repair_years
        # policies/sichuan/enrolment_2025.pol:388 — 等待期合计
        wait_total = wait_fixed + wait_variable
        if wait_total < wait_floor:
            wait_total = wait_floor
        # policies/sichuan/enrolment_2025.pol:388 — 缴费修复金额
        if repair_years == 0:
            repair_cost = 0
        else:
            repair_cost = repair_years * individual_standard
        # policies/sichuan/enrolment_2025.pol:388 — 待遇开始日
        if paid_on.year >= year:
            benefit_start_month = paid_on.year * 12 + paid_on.month - 1 + wait_total
            benefit_start_day = paid_on.day
        else:
            benefit_start_month = year * 12 + wait_total
            benefit_start_day = 1
        try:
            benefit_start = date(benefit_start_month // 12, benefit_start_month % 12 + 1, benefit_start_day)
        except (OverflowError, ValueError):
            benefit_start = clipped(benefit_start_month, benefit_start_day)
    else:
        wait_exempt = None
        wait_fixed = None
        wait_floor = None
        wait_gross = None
        wait_repairable = None
        wait_variable = None
        wait_total = None
        repair_cost = None
        benefit_start = None
    # policies/sichuan/enrolment_2025.pol:408 — 就诊日可享受待遇
    if service_date is not None:
        service_covered_part_2 = status == "resident"
        if service_covered_part_2:
            if newborn_cover_start is not None:
                service_covered_part = newborn_cover_start
            else:
                service_covered_part = benefit_start
            if service_covered_part is None:
                raise not_applicable_compared()
            service_covered_part_2 = service_date >= service_covered_part
        service_covered = service_covered_part_2 and service_date <= date(year, 12, 31)
    else:
        service_covered = None
    # policies/sichuan/enrolment_2025.pol:416 — 按到账日逾期
    if check_window:
        raise unbound_parameter("集中参保期截止日", "window_close")
        late_by_date = paid_on > None
    else:
        late_by_date = None
    # policies/sichuan/enrolment_2025.pol:424 — 村卫生室纳入支付范围
    clinic_included = clinic_applied and clinic_qualified
    # policies/sichuan/enrolment_2025.pol:428 — 宣传活动如期开展
    if campaign_date is not None:
        campaign_on_time = campaign_date >= date(year, 9, 1) and campaign_date <= date(year, 9, 30)
    else:
        campaign_on_time = None
    # policies/sichuan/enrolment_2025.pol:434 — 违规要求学生投保
    forced_insurance_violation = forced_insurance
    # policies/sichuan/enrolment_2025.pol:436 — 层层加码
    if target_received is not None and target_passed_on is not None:
        target_escalated = target_passed_on > target_received
    else:
        target_escalated = None
    # policies/sichuan/enrolment_2025.pol:467 — 参保目标人数
    cities_enrolment_target = [None] * len(cities_order)
    cities_enrolment_target_shares = None
    for cities_member in cities_order:
        if cities_enrolment_target_shares is None:
            raise unbound_parameter("全省参保目标人数", "provincial_target")
            raise unbound_parameter("户籍人口权重", "weight_registered_population")
            raise unbound_parameter("常住人口权重", "weight_usual_population")
            raise unbound_parameter("扩面潜力权重", "weight_potential")
            cities_enrolment_target_shares_rows = []
            for cities_index in cities_order:
                cities_enrolment_target_part = 0
                if None != 0:
                    cities_enrolment_target_part = cities_registered_population[cities_index]
                cities_enrolment_target_part_2 = 0
                if None != 0:
                    cities_enrolment_target_part_2 = cities_usual_population[cities_index]
                cities_enrolment_target_part_3 = 0
                if None != 0:
                    cities_enrolment_target_part_3 = cities_potential[cities_index]
                cities_enrolment_target_shares_rows.append((cities_index, (cities_enrolment_target_part, cities_enrolment_target_part_2, cities_enrolment_target_part_3), 1, True, 0, 0))
            cities_enrolment_target_shares = apportioned(None, (None, None, None), 1000000, True, cities_enrolment_target_shares_rows, 1, False, "市州", ("户籍人口", "常住人口", "参保扩面潜力"))
        cities_enrolment_target_of_member = cities_enrolment_target_shares.get(cities_member)
        cities_enrolment_target[cities_member] = cities_enrolment_target_of_member
    # policies/sichuan/enrolment_2025.pol:479 — 参保工作计入补助资金
    enrolment_in_fund_part = 0
    for fund_factors_index in fund_factors_order:
        enrolment_in_fund_part += 1
    if enrolment_in_fund_part > 0:
        enrolment_in_fund_part_2 = 0
        for fund_factors_index_2 in fund_factors_order:
            if fund_factors_about_enrolment[fund_factors_index_2]:
                enrolment_in_fund_part_2 += fund_factors_factor_weight[fund_factors_index_2]
        if enrolment_in_fund_part_2 > 0:
            enrolment_in_fund = "satisfied"
        else:
            enrolment_in_fund = "violated"
    else:
        enrolment_in_fund = None
    return (enrolment_eligible, resident_eligible, employee_eligible, newborn_eligible, newborn_cover_start, lump_sum, lump_covers_year, lump_top_up, subsidy, personal_due, employee_payer, account_use_allowed, outpatient_new_funds, effective_status, late_as_lapse, run_years, lapse_run, lapsed_years, zero_claim_reward, continuity_reward, lapse_reduction, cap, counted_years, wait_fixed, wait_repairable, wait_variable, wait_total, repair_cost, benefit_start, service_covered, late_by_date, clinic_included, campaign_on_time, forced_insurance_violation, target_escalated, cities_enrolment_target, enrolment_in_fund)


def _general(first: Any, year: Any, status_years: Any, late_years: Any, zero_claim_years: Any, used_reward_years: Any, benefit_started_years: Any, exempt: Any, repair_years: Any, paid_on: Any, individual_standard: Any, uncapped: Any, service_date: Any, check_window: Any, resides_here: Any, works_here: Any, studies_here: Any, employee_liable: Any, flexible_worker: Any, birth_certificate: Any, birth_date: Any, university_student: Any, entry_year: Any, programme_years: Any, entry_standard: Any, annual_premium: Any, destitute: Any, orphan: Any, minimum_income: Any, monitored: Any, unemployment_benefit: Any, account_use: Any, close_relative: Any, relative_insured: Any, designated_institution: Any, funding_before: Any, funding_now: Any, clinic_applied: Any, clinic_qualified: Any, campaign_date: Any, forced_insurance: Any, target_received: Any, target_passed_on: Any, cities_order: Any, cities_place: Any, cities_registered_population: Any, cities_usual_population: Any, cities_potential: Any, fund_factors_order: Any, fund_factors_place: Any, fund_factors_about_enrolment: Any, fund_factors_factor_weight: Any, epoch: Any, base_cap: Any, cont_threshold: Any, cont_step: Any, zero_step: Any, pen_step: Any, up_pct: Any, down_pct: Any, fixed: Any, per_year: Any, floor_years: Any, floor_total: Any, window_close: Any, subsidy_destitute: Any, subsidy_orphan: Any, subsidy_minimum_income: Any, subsidy_monitored: Any, outpatient_share: Any, provincial_target: Any, weight_registered_population: Any, weight_usual_population: Any, weight_potential: Any, history_counts: Any, cont_effective: Any, cap_mode: Any, zero_on_break: Any, employee_year: Any, first_lapse_year_counts: Any, start_day_counted: Any, wait_unit: Any, late_payment_counts_as_lapse: Any, requires_benefit_started: Any, extension_cover_from: Any, newborn_cover_from: Any) -> tuple[Any, ...]:
    """按给定的口径和参数计算；数据可以有待定之处。"""
    run_years = 0
    lapse_run = 0
    lapse_run_1_year_ago = 0
    continuity_reward_next1 = False
    continuity_reward_next1_1_year_ago = False
    zero_claim_reward = 0
    continuity_reward = 0
    zero_claim_reward_next0 = False
    zero_claim_reward_next1 = False
    lapse_reduction = 0
    for y, status, late, zero_claim, used_reward, benefit_started in zip(range(first, year + 1), status_years, late_years, zero_claim_years, used_reward_years, benefit_started_years):
        if y == year:
            # policies/sichuan/enrolment_2025.pol:229 — 新生儿参保资格
            newborn_eligible = chosen(False, lambda d: None, (lambda d: applicable(birth_date), lambda d: both(compared(lambda a, b: a == b, strict(lambda a: a.year, birth_date), y), lambda: birth_certificate)))
        if y == year:
            # policies/sichuan/enrolment_2025.pol:235 — 新生儿待遇开始日
            newborn_cover_start = chosen(False, lambda d: None, (lambda d: both(both(applicable(birth_date), lambda: compared(lambda a, b: a == b, strict(lambda a: a.year, birth_date), y)), lambda: compared(lambda a, b: a == b, status, "resident")), lambda d: chosen(d, lambda d: paid_on, (lambda d: compared(lambda a, b: a == b, newborn_cover_from, "birth"), lambda d: birth_date))))
        if y == year:
            # policies/sichuan/enrolment_2025.pol:249 — 趸缴覆盖当年
            if university_student and entry_year is not None and programme_years is not None:
                lump_covers_year = y >= entry_year and y - entry_year < programme_years
            else:
                lump_covers_year = None
        if y == year:
            # policies/sichuan/enrolment_2025.pol:256 — 学制内补缴额
            if university_student and entry_year is not None and programme_years is not None:
                if lump_covers_year:
                    lump_top_up = 0
                else:
                    lump_top_up = None
            else:
                lump_top_up = None
        if y == year:
            # policies/sichuan/enrolment_2025.pol:266 — 分类资助额
            subsidy = strict(lambda a, b: a if a > b else b, strict(lambda a, b: a if a > b else b, strict(lambda a, b: a if a > b else b, chosen(False, lambda d: 0, (lambda d: destitute, lambda d: subsidy_destitute[y])), chosen(False, lambda d: 0, (lambda d: orphan, lambda d: subsidy_orphan[y]))), chosen(False, lambda d: 0, (lambda d: minimum_income, lambda d: subsidy_minimum_income[y]))), chosen(False, lambda d: 0, (lambda d: monitored, lambda d: subsidy_monitored[y])))
        if y == year:
            # policies/sichuan/enrolment_2025.pol:289 — 个人账户可以支付
            account_use_allowed = chosen(False, lambda d: None, (lambda d: applicable(account_use), lambda d: both(close_relative, lambda: either_or(compared(lambda a, b: a == b, account_use, "relative_premium"), lambda: both(both(compared(lambda a, b: a == b, account_use, "relative_copay"), lambda: relative_insured), lambda: designated_institution)))))
        if y == year:
            # policies/sichuan/enrolment_2025.pol:297 — 门诊保障新增资金
            outpatient_new_funds = chosen(False, lambda d: None, (lambda d: both(applicable(funding_before), lambda: applicable(funding_now)), lambda d: strict(lambda a, b: (2 * a + b) // (2 * b), strict(lambda a, b: a * b, strict(lambda a, b: a if a > b else b, strict(lambda a, b: a - b, funding_now, funding_before), 0), outpatient_share[y]), 10000)))
        # policies/sichuan/enrolment_2025.pol:306 — 有效参保状态
        if requires_benefit_started and status == "resident" and late and not benefit_started:
            effective_status = "none"
        else:
            effective_status = status
        # policies/sichuan/enrolment_2025.pol:312 — 逾期按断保处理
        late_as_lapse_part_2 = late_payment_counts_as_lapse and effective_status == "resident" and late
        if late_as_lapse_part_2:
            late_as_lapse_part = epoch[y]
            late_as_lapse_part_2 = y >= late_as_lapse_part
        late_as_lapse = late_as_lapse_part_2
        # policies/sichuan/enrolment_2025.pol:317 — 连续参保年数
        run_years_part_2 = not history_counts
        if run_years_part_2:
            run_years_part = epoch[y]
            run_years_part_2 = y < run_years_part
        if run_years_part_2:
            run_years = 0
        elif late_as_lapse:
            run_years = 1
        elif effective_status == "resident":
            run_years = run_years + 1
        elif effective_status == "employee" and employee_year == "counts":
            run_years = run_years + 1
        elif effective_status == "none" or effective_status == "employee" and employee_year == "breaks":
            run_years = 0
        # policies/sichuan/enrolment_2025.pol:329 — 连续断保年数
        lapse_run_1_year_ago = lapse_run
        lapse_run_part = epoch[y]
        if y >= lapse_run_part:
            if effective_status == "none":
                lapse_run = lapse_run + 1
            elif effective_status == "resident":
                lapse_run = 0
        else:
            lapse_run = 0
        # policies/sichuan/enrolment_2025.pol:339 — 断保年数
        lapsed_years = lapse_run_1_year_ago + (1 if late_as_lapse else 0)
        # policies/sichuan/enrolment_2025.pol:345 — 连续参保激励应于次年增加
        continuity_reward_next1_1_year_ago = continuity_reward_next1
        continuity_reward_next1_part = epoch[y]
        continuity_reward_next1_part_4 = y >= continuity_reward_next1_part
        if continuity_reward_next1_part_4:
            continuity_reward_next1_part_3 = effective_status == "resident"
            if continuity_reward_next1_part_3:
                continuity_reward_next1_part_2 = cont_threshold[y]
                continuity_reward_next1_part_3 = run_years > continuity_reward_next1_part_2
            continuity_reward_next1_part_4 = continuity_reward_next1_part_3 and cont_effective == "next_year"
        continuity_reward_next1 = continuity_reward_next1_part_4
        # policies/sichuan/enrolment_2025.pol:357 — 年初零报销激励
        if zero_claim_reward_next0:
            zero_claim_reward_opening = 0
        elif zero_claim_reward_next1:
            if cap_mode == "saturating":
                zero_claim_reward_opening_part_9 = zero_step[y]
                zero_claim_reward_opening_part_10 = base_cap[y]
                zero_claim_reward_opening_part_11 = up_pct[y]
                zero_claim_reward_opening_part_12 = zero_claim_reward_opening_part_9 * 1000000
                zero_claim_reward_opening_part_13 = zero_claim_reward_opening_part_10 * zero_claim_reward_opening_part_11 - zero_claim_reward - continuity_reward
                zero_claim_reward_opening_part_8 = zero_claim_reward_opening_part_12 if zero_claim_reward_opening_part_12 < zero_claim_reward_opening_part_13 else zero_claim_reward_opening_part_13
                if zero_claim_reward_opening_part_8 < 0:
                    zero_claim_reward_opening_part_8 = 0
            else:
                zero_claim_reward_opening_part_14 = zero_step[y]
                zero_claim_reward_opening_part_8 = zero_claim_reward_opening_part_14 * 1000000
            zero_claim_reward_opening = zero_claim_reward + zero_claim_reward_opening_part_8
        else:
            zero_claim_reward_opening = zero_claim_reward
        # policies/sichuan/enrolment_2025.pol:357 — 零报销激励
        zero_claim_reward_part = epoch[y]
        if y >= zero_claim_reward_part and zero_on_break == "clear" and (effective_status == "none" or late_as_lapse):
            zero_claim_reward = 0
        else:
            zero_claim_reward = zero_claim_reward_opening
        # policies/sichuan/enrolment_2025.pol:345 — 年初连续参保激励
        if continuity_reward_next1_1_year_ago:
            if cap_mode == "saturating":
                continuity_reward_opening_part_9 = cont_step[y]
                continuity_reward_opening_part_10 = base_cap[y]
                continuity_reward_opening_part_11 = up_pct[y]
                continuity_reward_opening_part_12 = continuity_reward_opening_part_9 * 1000000
                continuity_reward_opening_part_13 = continuity_reward_opening_part_10 * continuity_reward_opening_part_11 - continuity_reward - zero_claim_reward
                continuity_reward_opening_part_8 = continuity_reward_opening_part_12 if continuity_reward_opening_part_12 < continuity_reward_opening_part_13 else continuity_reward_opening_part_13
                if continuity_reward_opening_part_8 < 0:
                    continuity_reward_opening_part_8 = 0
            else:
                continuity_reward_opening_part_14 = cont_step[y]
                continuity_reward_opening_part_8 = continuity_reward_opening_part_14 * 1000000
            continuity_reward_opening = continuity_reward + continuity_reward_opening_part_8
        else:
            continuity_reward_opening = continuity_reward
        # policies/sichuan/enrolment_2025.pol:345 — 连续参保激励
        continuity_reward_part = epoch[y]
        continuity_reward_part_4 = y >= continuity_reward_part
        if continuity_reward_part_4:
            continuity_reward_part_3 = effective_status == "resident"
            if continuity_reward_part_3:
                continuity_reward_part_2 = cont_threshold[y]
                continuity_reward_part_3 = run_years > continuity_reward_part_2
            continuity_reward_part_4 = continuity_reward_part_3 and cont_effective == "same_year"
        if continuity_reward_part_4:
            if cap_mode == "saturating":
                continuity_reward_part_13 = cont_step[y]
                continuity_reward_part_14 = base_cap[y]
                continuity_reward_part_15 = up_pct[y]
                continuity_reward_part_16 = continuity_reward_part_13 * 1000000
                continuity_reward_part_17 = continuity_reward_part_14 * continuity_reward_part_15 - continuity_reward_opening - zero_claim_reward
                continuity_reward_part_12 = continuity_reward_part_16 if continuity_reward_part_16 < continuity_reward_part_17 else continuity_reward_part_17
                if continuity_reward_part_12 < 0:
                    continuity_reward_part_12 = 0
            else:
                continuity_reward_part_18 = cont_step[y]
                continuity_reward_part_12 = continuity_reward_part_18 * 1000000
            continuity_reward = continuity_reward_opening + continuity_reward_part_12
        else:
            continuity_reward = continuity_reward_opening
        # policies/sichuan/enrolment_2025.pol:357 — 零报销激励应于次年清零
        zero_claim_reward_next0_part = epoch[y]
        zero_claim_reward_next0 = y >= zero_claim_reward_next0_part and used_reward
        # policies/sichuan/enrolment_2025.pol:357 — 零报销激励应于次年增加
        zero_claim_reward_next1_part = epoch[y]
        zero_claim_reward_next1 = y >= zero_claim_reward_next1_part and effective_status == "resident" and zero_claim
        # policies/sichuan/enrolment_2025.pol:367 — 断保扣减
        lapse_reduction_part = epoch[y]
        if y >= lapse_reduction_part and effective_status == "resident":
            lapse_reduction_part_2 = pen_step[y]
            lapse_reduction = lapse_reduction + lapse_reduction_part_2 * lapsed_years
    # policies/sichuan/enrolment_2025.pol:213 — 基本医保参保资格
    enrolment_eligible = either_or(either_or(resides_here, lambda: works_here), lambda: studies_here)
    # policies/sichuan/enrolment_2025.pol:218 — 居民医保参保资格
    resident_eligible = both(either_or(resides_here, lambda: studies_here), lambda: negated(employee_liable))
    # policies/sichuan/enrolment_2025.pol:224 — 职工医保参保资格
    employee_eligible = either_or(employee_liable, lambda: both(flexible_worker, lambda: works_here))
    # policies/sichuan/enrolment_2025.pol:243 — 趸缴医保费
    if university_student and entry_standard is not None and programme_years is not None:
        lump_sum = entry_standard * programme_years
    else:
        lump_sum = None
    # policies/sichuan/enrolment_2025.pol:275 — 个人应缴额
    personal_due = chosen(False, lambda d: None, (lambda d: applicable(annual_premium), lambda d: strict(lambda a, b: a if a > b else b, strict(lambda a, b: a - b, annual_premium, subsidy), 0)))
    # policies/sichuan/enrolment_2025.pol:281 — 职工医保缴费主体
    if unemployment_benefit:
        employee_payer = "unemployment_fund"
    else:
        employee_payer = "employer_and_employee"
    # policies/sichuan/enrolment_2025.pol:372 — 大病最高支付限额
    if effective_status == "resident" and not uncapped:
        cap_part = base_cap[year]
        cap_part_2 = up_pct[year]
        cap_part_3 = continuity_reward + zero_claim_reward
        cap_part_4 = cap_part * cap_part_2
        cap_part_5 = down_pct[year]
        cap_part_6 = lapse_reduction * 1000000
        cap_part_7 = cap_part * cap_part_5
        cap_part_8 = cap_part * 1000000 + (cap_part_3 if cap_part_3 < cap_part_4 else cap_part_4) - (cap_part_6 if cap_part_6 < cap_part_7 else cap_part_7)
        cap = (cap_part_8 + 500000) // 1000000 if cap_part_8 >= 0 else -((-cap_part_8 + 500000) // 1000000)
    else:
        cap = None
    # policies/sichuan/enrolment_2025.pol:382 — 计入变动年数
    if first_lapse_year_counts:
        counted_years = lapsed_years
    else:
        counted_years = lapsed_years - 1 if lapsed_years > 1 else 0
    # policies/sichuan/enrolment_2025.pol:388 — 免除待遇等待期
    wait_exempt = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: exempt))
    # policies/sichuan/enrolment_2025.pol:388 — 固定等待期
    wait_fixed = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: chosen(d, lambda d: chosen(d, lambda d: 0, (lambda d: either_or(late, lambda: compared(lambda a, b: a > b, lapsed_years, 0)), lambda d: fixed[year])), (lambda d: wait_exempt, lambda d: 0))))
    # policies/sichuan/enrolment_2025.pol:388 — 待遇等待期的合计下限
    wait_floor = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: chosen(d, lambda d: chosen(d, lambda d: 0, (lambda d: compared(lambda a, b: a >= b, lapsed_years, floor_years[year]), lambda d: floor_total[year])), (lambda d: wait_exempt, lambda d: 0))))
    # policies/sichuan/enrolment_2025.pol:388 — 修复前的变动待遇等待期
    wait_gross = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: chosen(d, lambda d: strict(lambda a, b: a * b, strict(lambda a, b: a * b, counted_years, 1), per_year[year]), (lambda d: wait_exempt, lambda d: 0))))
    # policies/sichuan/enrolment_2025.pol:388 — 可修复年数
    wait_repairable = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: chosen(d, lambda d: strict(lambda a, b: a * b, strict(lambda a, b: a // b, strict(lambda a, b: a if a > b else b, strict(lambda a, b: a - b, wait_gross, strict(lambda a, b: a if a > b else b, strict(lambda a, b: a - b, wait_floor, wait_fixed), 0)), 0), per_year[year]), 1), (lambda d: compared(lambda a, b: a == b, wait_gross, 0), lambda d: 0))))
    # policies/sichuan/enrolment_2025.pol:388 — 变动等待期
    wait_variable = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: chosen(d, lambda d: strict(lambda a, b: a - b, wait_gross, strict(lambda a, b: a * b, strict(lambda a, b: a * b, repair_years, 1), per_year[year])), (lambda d: compared(lambda a, b: a > b, repair_years, wait_repairable), lambda d: refuse_unless(d, PolicyInputError("repair-beyond-limit", "“补缴年数”超过了可以修复的上限，多缴的不能减少等待期", "repair_years"))))))
    # policies/sichuan/enrolment_2025.pol:388 — 等待期合计
    wait_total = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: strict(lambda a, b: a if a > b else b, wait_floor, strict(lambda a, b: a + b, wait_fixed, wait_variable))))
    # policies/sichuan/enrolment_2025.pol:388 — 缴费修复金额
    repair_cost = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: chosen(d, lambda d: strict(lambda a, b: a * b, repair_years, individual_standard), (lambda d: compared(lambda a, b: a == b, repair_years, 0), lambda d: 0))))
    # policies/sichuan/enrolment_2025.pol:388 — 待遇开始日
    benefit_start = chosen(False, lambda d: None, (lambda d: both(compared(lambda a, b: a >= b, year, epoch[year]), lambda: compared(lambda a, b: a == b, effective_status, "resident")), lambda d: chosen(d, lambda d: chosen(d, lambda d: strict(lambda a, b: add_days(a, b), strict(lambda a, b: add_months_clip(a, b), chosen(d, lambda d: strict(lambda a, b: a if a > b else b, paid_on, strict(lambda a, b, c: date(a, b, c), year, 1, 1)), (lambda d: both(both(compared(lambda a, b: a == b, extension_cover_from, "january"), lambda: compared(lambda a, b: a == b, lapsed_years, 0)), lambda: negated(late)), lambda d: strict(lambda a, b, c: date(a, b, c), year, 1, 1))), wait_total), 1), (lambda d: either_or(start_day_counted, lambda: compared(lambda a, b: a == b, wait_total, 0)), lambda d: strict(lambda a, b: add_months_clip(a, b), chosen(d, lambda d: strict(lambda a, b: a if a > b else b, paid_on, strict(lambda a, b, c: date(a, b, c), year, 1, 1)), (lambda d: both(both(compared(lambda a, b: a == b, extension_cover_from, "january"), lambda: compared(lambda a, b: a == b, lapsed_years, 0)), lambda: negated(late)), lambda d: strict(lambda a, b, c: date(a, b, c), year, 1, 1))), wait_total))), (lambda d: compared(lambda a, b: a == b, wait_unit, "day"), lambda d: chosen(d, lambda d: strict(lambda a, b: add_days(a, b), strict(lambda a, b: add_days(a, b), chosen(d, lambda d: strict(lambda a, b: a if a > b else b, paid_on, strict(lambda a, b, c: date(a, b, c), year, 1, 1)), (lambda d: both(both(compared(lambda a, b: a == b, extension_cover_from, "january"), lambda: compared(lambda a, b: a == b, lapsed_years, 0)), lambda: negated(late)), lambda d: strict(lambda a, b, c: date(a, b, c), year, 1, 1))), strict(lambda a, b: a * b, wait_total, 30)), 1), (lambda d: either_or(start_day_counted, lambda: compared(lambda a, b: a == b, strict(lambda a, b: a * b, wait_total, 1), 0)), lambda d: strict(lambda a, b: add_days(a, b), chosen(d, lambda d: strict(lambda a, b: a if a > b else b, paid_on, strict(lambda a, b, c: date(a, b, c), year, 1, 1)), (lambda d: both(both(compared(lambda a, b: a == b, extension_cover_from, "january"), lambda: compared(lambda a, b: a == b, lapsed_years, 0)), lambda: negated(late)), lambda d: strict(lambda a, b, c: date(a, b, c), year, 1, 1))), strict(lambda a, b: a * b, wait_total, 30))))))))
    # policies/sichuan/enrolment_2025.pol:408 — 就诊日可享受待遇
    service_covered = chosen(False, lambda d: None, (lambda d: applicable(service_date), lambda d: both(both(compared(lambda a, b: a == b, effective_status, "resident"), lambda: compared(lambda a, b: a >= b, service_date, chosen(d, lambda d: benefit_start, (lambda d: applicable(newborn_cover_start), lambda d: newborn_cover_start)))), lambda: compared(lambda a, b: a <= b, service_date, strict(lambda a: date(a, 12, 31), year)))))
    # policies/sichuan/enrolment_2025.pol:416 — 按到账日逾期
    late_by_date = chosen(False, lambda d: None, (lambda d: check_window, lambda d: compared(lambda a, b: a > b, paid_on, window_close[year])))
    # policies/sichuan/enrolment_2025.pol:424 — 村卫生室纳入支付范围
    clinic_included = both(clinic_applied, lambda: clinic_qualified)
    # policies/sichuan/enrolment_2025.pol:428 — 宣传活动如期开展
    if campaign_date is not None:
        campaign_on_time = campaign_date >= date(year, 9, 1) and campaign_date <= date(year, 9, 30)
    else:
        campaign_on_time = None
    # policies/sichuan/enrolment_2025.pol:434 — 违规要求学生投保
    forced_insurance_violation = forced_insurance
    # policies/sichuan/enrolment_2025.pol:436 — 层层加码
    if target_received is not None and target_passed_on is not None:
        target_escalated = target_passed_on > target_received
    else:
        target_escalated = None
    # policies/sichuan/enrolment_2025.pol:467 — 参保目标人数
    cities_enrolment_target = [None] * len(cities_order)
    cities_enrolment_target_shares = None
    for cities_member in cities_order:
        cities_enrolment_target_of_member = apportioned_open(provincial_target[year], (weight_registered_population[year], weight_usual_population[year], weight_potential[year]), 1000000, True, cities_order, (lambda cities_index: cities_registered_population[cities_index], lambda cities_index: cities_usual_population[cities_index], lambda cities_index: cities_potential[cities_index]), lambda cities_index: (1, True, 0, 0), 1, False, "市州", ("户籍人口", "常住人口", "参保扩面潜力")).get(cities_member)
        cities_enrolment_target[cities_member] = cities_enrolment_target_of_member
    # policies/sichuan/enrolment_2025.pol:479 — 参保工作计入补助资金
    enrolment_in_fund_part = 0
    for fund_factors_index in fund_factors_order:
        enrolment_in_fund_part += 1
    if enrolment_in_fund_part > 0:
        enrolment_in_fund_part_2 = 0
        for fund_factors_index_2 in fund_factors_order:
            if fund_factors_about_enrolment[fund_factors_index_2]:
                enrolment_in_fund_part_2 += fund_factors_factor_weight[fund_factors_index_2]
        if enrolment_in_fund_part_2 > 0:
            enrolment_in_fund = "satisfied"
        else:
            enrolment_in_fund = "violated"
    else:
        enrolment_in_fund = None
    return (enrolment_eligible, resident_eligible, employee_eligible, newborn_eligible, newborn_cover_start, lump_sum, lump_covers_year, lump_top_up, subsidy, personal_due, employee_payer, account_use_allowed, outpatient_new_funds, effective_status, late_as_lapse, run_years, lapse_run, lapsed_years, zero_claim_reward, continuity_reward, lapse_reduction, cap, counted_years, wait_fixed, wait_repairable, wait_variable, wait_total, repair_cost, benefit_start, service_covered, late_by_date, clinic_included, campaign_on_time, forced_insurance_violation, target_escalated, cities_enrolment_target, enrolment_in_fund)


_DECIDED = Core(
    _decided,
    arguments=(
        "status",
        "late",
        "zero_claim",
        "used_reward",
        "exempt",
        "repair_years",
        "paid_on",
        "individual_standard",
        "uncapped",
        "service_date",
        "check_window",
        "resides_here",
        "works_here",
        "studies_here",
        "employee_liable",
        "flexible_worker",
        "birth_certificate",
        "birth_date",
        "university_student",
        "entry_year",
        "programme_years",
        "entry_standard",
        "annual_premium",
        "destitute",
        "orphan",
        "minimum_income",
        "monitored",
        "unemployment_benefit",
        "account_use",
        "close_relative",
        "relative_insured",
        "designated_institution",
        "funding_before",
        "funding_now",
        "clinic_applied",
        "clinic_qualified",
        "campaign_date",
        "forced_insurance",
        "target_received",
        "target_passed_on",
        "cities@order",
        "cities@place",
        "cities.registered_population",
        "cities.usual_population",
        "cities.potential",
        "fund_factors@order",
        "fund_factors@place",
        "fund_factors.about_enrolment",
        "fund_factors.factor_weight",
    ),
    results=(
        Counted("enrolment_eligible", None),
        Counted("resident_eligible", None),
        Counted("employee_eligible", None),
        Counted("newborn_eligible", None),
        Counted("newborn_cover_start", None),
        Counted("lump_sum", Fraction(100)),
        Counted("lump_covers_year", None),
        Counted("lump_top_up", Fraction(100)),
        Counted("subsidy", Fraction(100)),
        Counted("personal_due", Fraction(100)),
        Counted("employee_payer", None),
        Counted("account_use_allowed", None),
        Counted("outpatient_new_funds", Fraction(100)),
        Counted("effective_status", None),
        Counted("late_as_lapse", None),
        Counted("run_years", Fraction(1), whole=True),
        Counted("lapse_run", Fraction(1), whole=True),
        Counted("lapsed_years", Fraction(1), whole=True),
        Counted("zero_claim_reward", Fraction(100)),
        Counted("continuity_reward", Fraction(100)),
        Counted("lapse_reduction", Fraction(100)),
        Counted("cap", Fraction(100)),
        Counted("counted_years", Fraction(1), whole=True),
        Counted("wait_fixed", Fraction(1), whole=True),
        Counted("wait_repairable", Fraction(1), whole=True),
        Counted("wait_variable", Fraction(1), whole=True),
        Counted("wait_total", Fraction(1), whole=True),
        Counted("repair_cost", Fraction(100)),
        Counted("benefit_start", None),
        Counted("service_covered", None),
        Counted("late_by_date", None),
        Counted("clinic_included", None),
        Counted("campaign_on_time", None),
        Counted("forced_insurance_violation", None),
        Counted("target_escalated", None),
        Counted("cities.enrolment_target", Fraction(1), whole=True),
        Counted("enrolment_in_fund", None),
    ),
)


_GENERAL = Core(
    _general,
    arguments=(
        "status",
        "late",
        "zero_claim",
        "used_reward",
        "benefit_started",
        "exempt",
        "repair_years",
        "paid_on",
        "individual_standard",
        "uncapped",
        "service_date",
        "check_window",
        "resides_here",
        "works_here",
        "studies_here",
        "employee_liable",
        "flexible_worker",
        "birth_certificate",
        "birth_date",
        "university_student",
        "entry_year",
        "programme_years",
        "entry_standard",
        "annual_premium",
        "destitute",
        "orphan",
        "minimum_income",
        "monitored",
        "unemployment_benefit",
        "account_use",
        "close_relative",
        "relative_insured",
        "designated_institution",
        "funding_before",
        "funding_now",
        "clinic_applied",
        "clinic_qualified",
        "campaign_date",
        "forced_insurance",
        "target_received",
        "target_passed_on",
        "cities@order",
        "cities@place",
        "cities.registered_population",
        "cities.usual_population",
        "cities.potential",
        "fund_factors@order",
        "fund_factors@place",
        "fund_factors.about_enrolment",
        "fund_factors.factor_weight",
        "epoch",
        "base_cap",
        "cont_threshold",
        "cont_step",
        "zero_step",
        "pen_step",
        "up_pct",
        "down_pct",
        "fixed",
        "per_year",
        "floor_years",
        "floor_total",
        "window_close",
        "subsidy_destitute",
        "subsidy_orphan",
        "subsidy_minimum_income",
        "subsidy_monitored",
        "outpatient_share",
        "provincial_target",
        "weight_registered_population",
        "weight_usual_population",
        "weight_potential",
        "history_counts",
        "cont_effective",
        "cap_mode",
        "zero_on_break",
        "employee_year",
        "first_lapse_year_counts",
        "start_day_counted",
        "wait_unit",
        "late_payment_counts_as_lapse",
        "requires_benefit_started",
        "extension_cover_from",
        "newborn_cover_from",
    ),
    results=(
        Counted("enrolment_eligible", None),
        Counted("resident_eligible", None),
        Counted("employee_eligible", None),
        Counted("newborn_eligible", None),
        Counted("newborn_cover_start", None),
        Counted("lump_sum", Fraction(100)),
        Counted("lump_covers_year", None),
        Counted("lump_top_up", Fraction(100)),
        Counted("subsidy", Fraction(100)),
        Counted("personal_due", Fraction(100)),
        Counted("employee_payer", None),
        Counted("account_use_allowed", None),
        Counted("outpatient_new_funds", Fraction(100)),
        Counted("effective_status", None),
        Counted("late_as_lapse", None),
        Counted("run_years", Fraction(1), whole=True),
        Counted("lapse_run", Fraction(1), whole=True),
        Counted("lapsed_years", Fraction(1), whole=True),
        Counted("zero_claim_reward", Fraction(100000000)),
        Counted("continuity_reward", Fraction(100000000)),
        Counted("lapse_reduction", Fraction(100)),
        Counted("cap", Fraction(100)),
        Counted("counted_years", Fraction(1), whole=True),
        Counted("wait_fixed", Fraction(1), whole=True),
        Counted("wait_repairable", Fraction(1), whole=True),
        Counted("wait_variable", Fraction(1), whole=True),
        Counted("wait_total", Fraction(1), whole=True),
        Counted("repair_cost", Fraction(100)),
        Counted("benefit_start", None),
        Counted("service_covered", None),
        Counted("late_by_date", None),
        Counted("clinic_included", None),
        Counted("campaign_on_time", None),
        Counted("forced_insurance_violation", None),
        Counted("target_escalated", None),
        Counted("cities.enrolment_target", Fraction(1), whole=True),
        Counted("enrolment_in_fund", None),
    ),
)


_DOUBTFUL = ("exempt", "paid_on", "individual_standard", "resides_here", "works_here", "studies_here", "local_hukou", "employee_liable", "flexible_worker", "birth_certificate", "close_relative", "relative_insured", "designated_institution", "clinic_applied", "clinic_qualified",)
_NAMES = known_names(_SCHEMA)


class _Omitted:
    """没有给出。"""


_OMITTED = _Omitted()


def evaluate(
    *,
    year: int,
    status: Mapping[Any, str] | _Omitted = _OMITTED,
    late: Mapping[Any, bool] | _Omitted = _OMITTED,
    zero_claim: Mapping[Any, bool] | _Omitted = _OMITTED,
    used_reward: Mapping[Any, bool] | _Omitted = _OMITTED,
    benefit_started: Mapping[Any, bool] | _Omitted = _OMITTED,
    exempt: bool | _Omitted = _OMITTED,
    repair_years: int | _Omitted = _OMITTED,
    paid_on: date | str | _Omitted = _OMITTED,
    individual_standard: int | Decimal | str | _Omitted = _OMITTED,
    uncapped: bool | _Omitted = _OMITTED,
    service_date: date | str | _Omitted = _OMITTED,
    check_window: bool | _Omitted = _OMITTED,
    resides_here: bool | _Omitted = _OMITTED,
    works_here: bool | _Omitted = _OMITTED,
    studies_here: bool | _Omitted = _OMITTED,
    local_hukou: bool | _Omitted = _OMITTED,
    employee_liable: bool | _Omitted = _OMITTED,
    flexible_worker: bool | _Omitted = _OMITTED,
    birth_certificate: bool | _Omitted = _OMITTED,
    birth_date: date | str | _Omitted = _OMITTED,
    university_student: bool | _Omitted = _OMITTED,
    entry_year: int | _Omitted = _OMITTED,
    programme_years: int | _Omitted = _OMITTED,
    entry_standard: int | Decimal | str | _Omitted = _OMITTED,
    annual_premium: int | Decimal | str | _Omitted = _OMITTED,
    destitute: bool | _Omitted = _OMITTED,
    orphan: bool | _Omitted = _OMITTED,
    minimum_income: bool | _Omitted = _OMITTED,
    monitored: bool | _Omitted = _OMITTED,
    unemployment_benefit: bool | _Omitted = _OMITTED,
    account_use: str | _Omitted = _OMITTED,
    close_relative: bool | _Omitted = _OMITTED,
    relative_insured: bool | _Omitted = _OMITTED,
    designated_institution: bool | _Omitted = _OMITTED,
    funding_before: int | Decimal | str | _Omitted = _OMITTED,
    funding_now: int | Decimal | str | _Omitted = _OMITTED,
    clinic_applied: bool | _Omitted = _OMITTED,
    clinic_qualified: bool | _Omitted = _OMITTED,
    campaign_date: date | str | _Omitted = _OMITTED,
    forced_insurance: bool | _Omitted = _OMITTED,
    target_received: int | _Omitted = _OMITTED,
    target_passed_on: int | _Omitted = _OMITTED,
    cities: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    fund_factors: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    readings: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
) -> Result:
    """计算一条记录2016年至2075年中某一年度的结果。

    year：计算的年度。
    status：参保状态，取resident（居民医保）、employee（职工医保）、none（未参保）、not_liable（尚无义务），按年给出。
    late：逾期缴费，按年给出。
    zero_claim：零报销，按年给出。
    used_reward：使用奖励额度，按年给出。
    benefit_started：年内开始享受待遇，按年给出。
    exempt：特殊群体。
    repair_years：补缴年数（年）。
    paid_on：缴费到账日。
    individual_standard：个人缴费标准（元/年）。
    uncapped：大病待遇不封顶。
    service_date：就诊日。
    check_window：核对到账日。
    resides_here：常住本地。
    works_here：本地就业。
    studies_here：本地就读。
    local_hukou：本地户籍。
    employee_liable：应参加职工医保。
    flexible_worker：灵活就业人员。
    birth_certificate：有出生医学证明。
    birth_date：出生日期。
    university_student：大学生。
    entry_year：入学年份。
    programme_years：学制年数（年）。
    entry_standard：入学当年缴费标准（元/年）。
    annual_premium：当年应缴额（元）。
    destitute：特困人员。
    orphan：孤儿。
    minimum_income：最低生活保障对象。
    monitored：防止返贫监测对象。
    unemployment_benefit：领取失业保险金。
    account_use：账户用途，取relative_premium（近亲属居民医保缴费）、relative_copay（近亲属个人自付费用）、other_use（其他用途）。
    close_relative：使用人是近亲属。
    relative_insured：使用人已参保。
    designated_institution：定点医药机构。
    funding_before：上年筹资总额（元）。
    funding_now：当年筹资总额（元）。
    clinic_applied：村卫生室申请。
    clinic_qualified：村卫生室符合条件。
    campaign_date：宣传活动日。
    forced_insurance：强制诱导学生投保。
    target_received：上级下达目标人数（人）。
    target_passed_on：分解下达目标人数（人）。
    cities：市州的清单，每项有市州代码（code）、户籍人口（registered_population）、常住人口（usual_population）、扩面潜力（potential）。
    fund_factors：补助资金因素的清单，每项有因素代码（factor_code）、反映参保工作情况（about_enrolment）、因素权重（factor_weight）。
    readings：改用的口径；parameters：给定的参数。算不出时抛出 PolicyInputError。
    """
    given = {
        "status": status,
        "late": late,
        "zero_claim": zero_claim,
        "used_reward": used_reward,
        "benefit_started": benefit_started,
        "exempt": exempt,
        "repair_years": repair_years,
        "paid_on": paid_on,
        "individual_standard": individual_standard,
        "uncapped": uncapped,
        "service_date": service_date,
        "check_window": check_window,
        "resides_here": resides_here,
        "works_here": works_here,
        "studies_here": studies_here,
        "local_hukou": local_hukou,
        "employee_liable": employee_liable,
        "flexible_worker": flexible_worker,
        "birth_certificate": birth_certificate,
        "birth_date": birth_date,
        "university_student": university_student,
        "entry_year": entry_year,
        "programme_years": programme_years,
        "entry_standard": entry_standard,
        "annual_premium": annual_premium,
        "destitute": destitute,
        "orphan": orphan,
        "minimum_income": minimum_income,
        "monitored": monitored,
        "unemployment_benefit": unemployment_benefit,
        "account_use": account_use,
        "close_relative": close_relative,
        "relative_insured": relative_insured,
        "designated_institution": designated_institution,
        "funding_before": funding_before,
        "funding_now": funding_now,
        "clinic_applied": clinic_applied,
        "clinic_qualified": clinic_qualified,
        "campaign_date": campaign_date,
        "forced_insurance": forced_insurance,
        "target_received": target_received,
        "target_passed_on": target_passed_on,
        "cities": cities,
        "fund_factors": fund_factors,
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

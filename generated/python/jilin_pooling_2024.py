"""吉林省级统筹（jilin_pooling_2024）：关于推动基本医疗保险省级统筹的意见

依据《004》。由 mingce 从政策源文件生成，修改请改源文件。
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
    first=2024,
    last=2060,
    begins=(1, 1),
    fields=(
        Field("scheme", "险种", "once", "choice", choices=(("职工医保", "employee"), ("居民医保", "resident"),)),
        Field("withheld", "暂不分配额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000, default=0, has_default=True),
        Field("withheld_justified", "暂不分配已说明", "once", "truth", default=False, has_default=True),
        Field("city_pooling_done_on", "做实市级统筹日", "once", "day", optional=True),
        Field("resident_fund_on", "居民调剂金建立日", "once", "day", optional=True),
        Field("employee_fund_on", "职工调剂金建立日", "once", "day", optional=True),
        Field("pooling_started_on", "省级统筹实施日", "once", "day", optional=True),
        Field("calculation_done_on", "基金测算完成日", "once", "day", optional=True),
        Field("policies_unified_on", "政策统一完成日", "once", "day", optional=True),
        Field("systems_adjusted_on", "信息系统调整完成日", "once", "day", optional=True),
        Field("coverage_unified", "覆盖范围已统一", "once", "truth", default=False, has_default=True),
        Field("funding_unified", "筹资标准已统一", "once", "truth", default=False, has_default=True),
        Field("benefits_unified", "待遇政策已统一", "once", "truth", default=False, has_default=True),
        Field("payment_unified", "医保支付已统一", "once", "truth", default=False, has_default=True),
        Field("budget_unified", "预算管理已统一", "once", "truth", default=False, has_default=True),
        Field("beyond_list_count", "超清单政策数", "once", "number", low=0, high=100000, optional=True),
        Field("employer_rate", "单位费率", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000, optional=True),
        Field("employee_rate", "个人费率", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000, optional=True),
        Field("resident_standard", "居民个人标准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000, optional=True),
        Field("resident_subsidy", "居民补助标准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000, optional=True),
        Field("national_standard", "国家个人标准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000, optional=True),
        Field("national_subsidy", "国家补助标准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000, optional=True),
        Field("wage_base", "平均工资基准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000000, optional=True),
        Field("employee_deductible", "职工住院起付标准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000000, optional=True),
        Field("deductible_justified", "起付标准偏离已说明", "once", "truth", default=False, has_default=True),
        Field("fund_paid", "基金支付额", "once", "number", scale=Fraction(100, 1), low=0, high=10000000000000, optional=True),
        Field("in_scope_cost", "政策范围费用", "once", "number", scale=Fraction(100, 1), low=1000000, high=10000000000000, optional=True),
        Field("employee_ratio", "职工支付比例", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000, optional=True),
        Field("resident_ratio", "居民支付比例", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000, optional=True),
        Field("employee_cap", "职工最高支付限额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000, optional=True),
        Field("resident_cap", "居民最高支付限额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000, optional=True),
        Field("national_employee_cap", "国家职工限额标准", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000, optional=True),
        Field("national_resident_cap", "国家居民限额标准", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000, optional=True),
        Field("reviewed_institutions", "智能审核覆盖机构数", "once", "number", low=0, high=1000000, optional=True),
        Field("institutions", "定点机构数", "once", "number", low=0, high=1000000, optional=True),
        Field("covered_units", "服务覆盖单位数", "once", "number", low=0, high=1000000, optional=True),
        Field("all_units", "应覆盖单位数", "once", "number", low=0, high=1000000, optional=True),
    ),
    lists=(
        Listing(
            "areas", "地区",
            (
                Field("areas.code", "代码", "once", "text"),
                Field("areas.insured", "参保人数", "once", "number", low=0, high=100000000),
                Field("areas.remit", "上缴额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000),
                Field("areas.current_result", "当期结果", "once", "number", scale=Fraction(100, 1), low=-100000000000000, high=100000000000000),
                Field("areas.dependency_ratio", "抚养比", "once", "number", scale=Fraction(1000000, 1), low=10000, high=1000000000),
                Field("areas.payable_months", "可支付月数", "once", "number", scale=Fraction(100, 1), low=1, high=100000),
                Field("areas.performance_score", "绩效得分", "once", "number", scale=Fraction(100, 1), low=0, high=100000),
                Field("areas.responsibility_score", "责任得分", "once", "number", scale=Fraction(100, 1), low=0, high=100000),
                Field("areas.coefficient", "评价系数", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000000),
                Field("areas.accumulated_balance", "滚存结余额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000),
            ),
            None,
        ),
        Listing(
            "hospital_levels", "机构级别",
            (
                Field("hospital_levels.level_name", "级别名称", "once", "text"),
                Field("hospital_levels.level_deductible", "起付标准档", "once", "number", scale=Fraction(100, 1), low=0, high=10000000000),
                Field("hospital_levels.level_ratio", "支付比例档", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000),
            ),
            None,
        ),
        Listing(
            "budget_units", "预算单位",
            (
                Field("budget_units.unit_name", "单位名称", "once", "text"),
                Field("budget_units.unit_kind", "单位种类", "once", "choice", choices=(("市州", "city"), ("长白山保护开发区", "changbaishan"), ("梅河口市", "meihekou"),)),
                Field("budget_units.unit_income", "单位收入预算", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000),
                Field("budget_units.unit_spending", "单位支出预算", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000),
                Field("budget_units.claimed_gap", "单位申报缺口", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000, default=0, has_default=True),
                Field("budget_units.verified_gap", "单位核定缺口", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000, optional=True),
            ),
            None,
        ),
    ),
    parameters=(
        (Field("weight_insured", "参保规模权重", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, None),)),
        (Field("weight_dependency", "抚养比权重", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, None),)),
        (Field("weight_risk", "运行风险权重", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, None),)),
        (Field("weight_performance", "绩效考核权重", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, None),)),
        (Field("weight_responsibility", "主体责任权重", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, None),)),
        (Field("deficit_multiple", "赤字系数", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000000), ((2024, True, None),)),
        (Field("employer_rate_target", "单位费率目标", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, 60000),)),
        (Field("employer_rate_tolerance", "单位费率容差", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, 5000),)),
        (Field("employee_rate_fixed", "个人费率标准", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, 20000),)),
        (Field("deductible_multiple", "起付标准倍率", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2024, True, 100000),)),
        (Field("ratio_target", "支付比例目标", "once", "number", scale=Fraction(10000, 1), low=0, high=10000), ((2024, True, 7500),)),
        (Field("ratio_tolerance", "支付比例容差", "once", "number", scale=Fraction(10000, 1), low=0, high=10000), ((2024, True, 200),)),
        (Field("city_count", "市州个数", "once", "number"), ((2024, True, 9),)),
    ),
    readings=(
        (Field("dependency_direction", "抚养比方向", "once", "choice", choices=(("反比", "inverse"), ("正比", "direct"),)), "inverse"),
        (Field("gap_order", "缺口承担次序", "once", "choice", choices=(("先用结余", "balance_first"), ("全由财政", "fiscal_only"),)), "balance_first"),
        (Field("each_part", "居民筹资分项核对", "once", "truth"), True),
    ),
)


@dataclass(frozen=True, slots=True)
class Result:
    """计算结果：None 是不适用，Undetermined 是待定。"""

    pool: Decimal
    """调剂金（元）。依据 《004》一第5段第1句、第4段第1句。policies/jilin/pooling_2024.pol:191"""

    distributable: Decimal
    """可分配额（元）。依据 《004》一第5段第1句。policies/jilin/pooling_2024.pol:197"""

    areas_in_deficit: tuple[bool | None, ...]
    """当期赤字。依据 《004》一第5段第1句。policies/jilin/pooling_2024.pol:199"""

    areas_allocation: tuple[Decimal | None, ...]
    """风险调剂金分配（元）。依据 《004》一第5段第1句、三第1段第7句。policies/jilin/pooling_2024.pol:201"""

    full_distribution: str
    """调剂金全部分配。依据 《004》一第5段第1句。policies/jilin/pooling_2024.pol:216"""

    areas_net_transfer: tuple[Decimal | None, ...]
    """净调剂额（元）。依据 《004》一第5段第1句。policies/jilin/pooling_2024.pol:223"""

    areas_result_after: tuple[Decimal | None, ...]
    """调剂后结果（元）。依据 《004》一第5段第2句。policies/jilin/pooling_2024.pol:225"""

    areas_residual_gap: tuple[Decimal | None, ...]
    """剩余缺口（元）。依据 《004》一第5段第2句。policies/jilin/pooling_2024.pol:227"""

    areas_gap_paid_by_balance: tuple[Decimal | None, ...]
    """结余支付额（元）。依据 《004》一第5段第2句。policies/jilin/pooling_2024.pol:229"""

    areas_gap_paid_by_budget: tuple[Decimal | None, ...]
    """财政支付额（元）。依据 《004》一第5段第2句。policies/jilin/pooling_2024.pol:229"""

    city_pooling_first: str | None
    """先做实市级统筹。依据 《004》一第4段第1句。policies/jilin/pooling_2024.pol:242"""

    fund_established: bool
    """调剂金已建立。依据 《004》一第4段第1句。policies/jilin/pooling_2024.pol:248"""

    resident_before_employee: str | None
    """先居民后职工。依据 《004》一第4段第1句。policies/jilin/pooling_2024.pol:255"""

    funds_before_pooling: str | None
    """调剂金先于省级统筹。依据 《004》一第4段第1句。policies/jilin/pooling_2024.pol:261"""

    preparation_done: str | None
    """前期工作完成。依据 《004》三第1段第1句。policies/jilin/pooling_2024.pol:268"""

    unified_count: int
    """已统一项数（个）。依据 《004》一第2段第1句。policies/jilin/pooling_2024.pol:276"""

    employer_rate_check: str | None
    """单位费率合规。依据 《004》二（二）第1段第2句。policies/jilin/pooling_2024.pol:287"""

    employee_rate_check: str | None
    """个人费率合规。依据 《004》二（二）第1段第2句。policies/jilin/pooling_2024.pol:293"""

    resident_standard_check: str | None
    """居民个人标准合规。依据 《004》二（二）第1段第4句。policies/jilin/pooling_2024.pol:295"""

    resident_subsidy_check: str | None
    """居民补助标准合规。依据 《004》二（二）第1段第4句。policies/jilin/pooling_2024.pol:302"""

    resident_total_check: str | None
    """居民筹资总额合规。依据 《004》二（二）第1段第4句。policies/jilin/pooling_2024.pol:309"""

    beyond_list_cleared: str | None
    """超清单政策清零。依据 《004》二（三）第1段第1句。policies/jilin/pooling_2024.pol:315"""

    deductible_limit: Decimal | None
    """起付标准上限（元）。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:322"""

    wage_base_given: str | None
    """平均工资基准列明。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:329"""

    deductible_check: str | None
    """起付标准合规。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:336"""

    deductible_steps: str | None
    """起付标准拉开差距。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:344"""

    overall_ratio: Decimal | None
    """总体支付比例。依据 《004》二（三）第2段第2句。policies/jilin/pooling_2024.pol:353"""

    ratio_check: str | None
    """总体支付比例合规。依据 《004》二（三）第2段第2句。policies/jilin/pooling_2024.pol:360"""

    schemes_gap: str | None
    """职工不低于居民。依据 《004》二（三）第2段第2句。policies/jilin/pooling_2024.pol:368"""

    ratio_steps: str | None
    """支付比例拉开差距。依据 《004》二（三）第2段第2句。policies/jilin/pooling_2024.pol:375"""

    employee_cap_check: str | None
    """职工限额达标。依据 《004》二（三）第2段第3句。policies/jilin/pooling_2024.pol:383"""

    resident_cap_check: str | None
    """居民限额达标。依据 《004》二（三）第2段第3句。policies/jilin/pooling_2024.pol:389"""

    budget_units_spending_by_income: tuple[str | None, ...]
    """以收定支。依据 《004》一第2段第1句、二（五）第1段第1句。policies/jilin/pooling_2024.pol:397"""

    city_units: str | None
    """市州预算齐全。依据 《004》二（五）第1段第1句。policies/jilin/pooling_2024.pol:405"""

    special_units: str | None
    """单列地区预算齐全。依据 《004》二（五）第1段第1句。policies/jilin/pooling_2024.pol:411"""

    budget_units_gap_verified: tuple[str | None, ...]
    """缺口须核定。依据 《004》二（五）第1段第2句。policies/jilin/pooling_2024.pol:418"""

    review_everywhere: str | None
    """智能审核全面应用。依据 《004》三第1段第2句。policies/jilin/pooling_2024.pol:428"""

    services_everywhere: str | None
    """经办服务五级覆盖。依据 《004》二（七）第1段第1句。policies/jilin/pooling_2024.pol:433"""

    @property
    def 调剂金(self) -> Decimal:
        """调剂金（元）。依据 《004》一第5段第1句、第4段第1句。policies/jilin/pooling_2024.pol:191"""
        return self.pool

    @property
    def 可分配额(self) -> Decimal:
        """可分配额（元）。依据 《004》一第5段第1句。policies/jilin/pooling_2024.pol:197"""
        return self.distributable

    @property
    def 当期赤字(self) -> tuple[bool | None, ...]:
        """当期赤字。依据 《004》一第5段第1句。policies/jilin/pooling_2024.pol:199"""
        return self.areas_in_deficit

    @property
    def 风险调剂金分配(self) -> tuple[Decimal | None, ...]:
        """风险调剂金分配（元）。依据 《004》一第5段第1句、三第1段第7句。policies/jilin/pooling_2024.pol:201"""
        return self.areas_allocation

    @property
    def 调剂金全部分配(self) -> str:
        """调剂金全部分配。依据 《004》一第5段第1句。policies/jilin/pooling_2024.pol:216"""
        return self.full_distribution

    @property
    def 净调剂额(self) -> tuple[Decimal | None, ...]:
        """净调剂额（元）。依据 《004》一第5段第1句。policies/jilin/pooling_2024.pol:223"""
        return self.areas_net_transfer

    @property
    def 调剂后结果(self) -> tuple[Decimal | None, ...]:
        """调剂后结果（元）。依据 《004》一第5段第2句。policies/jilin/pooling_2024.pol:225"""
        return self.areas_result_after

    @property
    def 剩余缺口(self) -> tuple[Decimal | None, ...]:
        """剩余缺口（元）。依据 《004》一第5段第2句。policies/jilin/pooling_2024.pol:227"""
        return self.areas_residual_gap

    @property
    def 结余支付额(self) -> tuple[Decimal | None, ...]:
        """结余支付额（元）。依据 《004》一第5段第2句。policies/jilin/pooling_2024.pol:229"""
        return self.areas_gap_paid_by_balance

    @property
    def 财政支付额(self) -> tuple[Decimal | None, ...]:
        """财政支付额（元）。依据 《004》一第5段第2句。policies/jilin/pooling_2024.pol:229"""
        return self.areas_gap_paid_by_budget

    @property
    def 先做实市级统筹(self) -> str | None:
        """先做实市级统筹。依据 《004》一第4段第1句。policies/jilin/pooling_2024.pol:242"""
        return self.city_pooling_first

    @property
    def 调剂金已建立(self) -> bool:
        """调剂金已建立。依据 《004》一第4段第1句。policies/jilin/pooling_2024.pol:248"""
        return self.fund_established

    @property
    def 先居民后职工(self) -> str | None:
        """先居民后职工。依据 《004》一第4段第1句。policies/jilin/pooling_2024.pol:255"""
        return self.resident_before_employee

    @property
    def 调剂金先于省级统筹(self) -> str | None:
        """调剂金先于省级统筹。依据 《004》一第4段第1句。policies/jilin/pooling_2024.pol:261"""
        return self.funds_before_pooling

    @property
    def 前期工作完成(self) -> str | None:
        """前期工作完成。依据 《004》三第1段第1句。policies/jilin/pooling_2024.pol:268"""
        return self.preparation_done

    @property
    def 已统一项数(self) -> int:
        """已统一项数（个）。依据 《004》一第2段第1句。policies/jilin/pooling_2024.pol:276"""
        return self.unified_count

    @property
    def 单位费率合规(self) -> str | None:
        """单位费率合规。依据 《004》二（二）第1段第2句。policies/jilin/pooling_2024.pol:287"""
        return self.employer_rate_check

    @property
    def 个人费率合规(self) -> str | None:
        """个人费率合规。依据 《004》二（二）第1段第2句。policies/jilin/pooling_2024.pol:293"""
        return self.employee_rate_check

    @property
    def 居民个人标准合规(self) -> str | None:
        """居民个人标准合规。依据 《004》二（二）第1段第4句。policies/jilin/pooling_2024.pol:295"""
        return self.resident_standard_check

    @property
    def 居民补助标准合规(self) -> str | None:
        """居民补助标准合规。依据 《004》二（二）第1段第4句。policies/jilin/pooling_2024.pol:302"""
        return self.resident_subsidy_check

    @property
    def 居民筹资总额合规(self) -> str | None:
        """居民筹资总额合规。依据 《004》二（二）第1段第4句。policies/jilin/pooling_2024.pol:309"""
        return self.resident_total_check

    @property
    def 超清单政策清零(self) -> str | None:
        """超清单政策清零。依据 《004》二（三）第1段第1句。policies/jilin/pooling_2024.pol:315"""
        return self.beyond_list_cleared

    @property
    def 起付标准上限(self) -> Decimal | None:
        """起付标准上限（元）。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:322"""
        return self.deductible_limit

    @property
    def 平均工资基准列明(self) -> str | None:
        """平均工资基准列明。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:329"""
        return self.wage_base_given

    @property
    def 起付标准合规(self) -> str | None:
        """起付标准合规。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:336"""
        return self.deductible_check

    @property
    def 起付标准拉开差距(self) -> str | None:
        """起付标准拉开差距。依据 《004》二（三）第2段第1句。policies/jilin/pooling_2024.pol:344"""
        return self.deductible_steps

    @property
    def 总体支付比例(self) -> Decimal | None:
        """总体支付比例。依据 《004》二（三）第2段第2句。policies/jilin/pooling_2024.pol:353"""
        return self.overall_ratio

    @property
    def 总体支付比例合规(self) -> str | None:
        """总体支付比例合规。依据 《004》二（三）第2段第2句。policies/jilin/pooling_2024.pol:360"""
        return self.ratio_check

    @property
    def 职工不低于居民(self) -> str | None:
        """职工不低于居民。依据 《004》二（三）第2段第2句。policies/jilin/pooling_2024.pol:368"""
        return self.schemes_gap

    @property
    def 支付比例拉开差距(self) -> str | None:
        """支付比例拉开差距。依据 《004》二（三）第2段第2句。policies/jilin/pooling_2024.pol:375"""
        return self.ratio_steps

    @property
    def 职工限额达标(self) -> str | None:
        """职工限额达标。依据 《004》二（三）第2段第3句。policies/jilin/pooling_2024.pol:383"""
        return self.employee_cap_check

    @property
    def 居民限额达标(self) -> str | None:
        """居民限额达标。依据 《004》二（三）第2段第3句。policies/jilin/pooling_2024.pol:389"""
        return self.resident_cap_check

    @property
    def 以收定支(self) -> tuple[str | None, ...]:
        """以收定支。依据 《004》一第2段第1句、二（五）第1段第1句。policies/jilin/pooling_2024.pol:397"""
        return self.budget_units_spending_by_income

    @property
    def 市州预算齐全(self) -> str | None:
        """市州预算齐全。依据 《004》二（五）第1段第1句。policies/jilin/pooling_2024.pol:405"""
        return self.city_units

    @property
    def 单列地区预算齐全(self) -> str | None:
        """单列地区预算齐全。依据 《004》二（五）第1段第1句。policies/jilin/pooling_2024.pol:411"""
        return self.special_units

    @property
    def 缺口须核定(self) -> tuple[str | None, ...]:
        """缺口须核定。依据 《004》二（五）第1段第2句。policies/jilin/pooling_2024.pol:418"""
        return self.budget_units_gap_verified

    @property
    def 智能审核全面应用(self) -> str | None:
        """智能审核全面应用。依据 《004》三第1段第2句。policies/jilin/pooling_2024.pol:428"""
        return self.review_everywhere

    @property
    def 经办服务五级覆盖(self) -> str | None:
        """经办服务五级覆盖。依据 《004》二（七）第1段第1句。policies/jilin/pooling_2024.pol:433"""
        return self.services_everywhere


def _decided(first: Any, year: Any, scheme: Any, withheld: Any, withheld_justified: Any, city_pooling_done_on: Any, resident_fund_on: Any, employee_fund_on: Any, pooling_started_on: Any, calculation_done_on: Any, policies_unified_on: Any, systems_adjusted_on: Any, coverage_unified: Any, funding_unified: Any, benefits_unified: Any, payment_unified: Any, budget_unified: Any, beyond_list_count: Any, employer_rate: Any, employee_rate: Any, resident_standard: Any, resident_subsidy: Any, national_standard: Any, national_subsidy: Any, wage_base: Any, employee_deductible: Any, deductible_justified: Any, fund_paid: Any, in_scope_cost: Any, employee_ratio: Any, resident_ratio: Any, employee_cap: Any, resident_cap: Any, national_employee_cap: Any, national_resident_cap: Any, reviewed_institutions: Any, institutions: Any, covered_units: Any, all_units: Any, areas_order: Any, areas_place: Any, areas_insured: Any, areas_remit: Any, areas_current_result: Any, areas_dependency_ratio: Any, areas_payable_months: Any, areas_performance_score: Any, areas_responsibility_score: Any, areas_coefficient: Any, areas_accumulated_balance: Any, hospital_levels_order: Any, hospital_levels_place: Any, hospital_levels_level_deductible: Any, hospital_levels_level_ratio: Any, budget_units_order: Any, budget_units_place: Any, budget_units_unit_kind: Any, budget_units_unit_income: Any, budget_units_unit_spending: Any, budget_units_claimed_gap: Any, budget_units_verified_gap: Any) -> tuple[Any, ...]:
    """按政策选定的口径计算；数据没有待定之处。数都是整数，金额以分计。"""
    # policies/jilin/pooling_2024.pol:191 — 调剂金
    pool_part = 0
    for areas_index in areas_order:
        pool_part += areas_remit[areas_index]
    pool = pool_part
    # policies/jilin/pooling_2024.pol:197 — 可分配额
    distributable = pool - withheld if pool > withheld else 0
    # policies/jilin/pooling_2024.pol:199 — 当期赤字
    areas_in_deficit = [None] * len(areas_order)
    for areas_member in areas_order:
        areas_in_deficit_of_member = areas_current_result[areas_member] < 0
        areas_in_deficit[areas_member] = areas_in_deficit_of_member
    # policies/jilin/pooling_2024.pol:201 — 风险调剂金分配
    areas_allocation = [None] * len(areas_order)
    areas_allocation_shares = None
    for areas_member_2 in areas_order:
        if areas_allocation_shares is None:
            raise unbound_parameter("参保规模权重", "weight_insured")
            raise unbound_parameter("抚养比权重", "weight_dependency")
            raise unbound_parameter("运行风险权重", "weight_risk")
            raise unbound_parameter("绩效考核权重", "weight_performance")
            raise unbound_parameter("主体责任权重", "weight_responsibility")
            areas_allocation_shares_rows = []
            for areas_index_2 in areas_order:
                areas_allocation_part = 0
                if None != 0:
                    areas_allocation_part = areas_insured[areas_index_2]
                areas_allocation_part_2 = 0
                if None != 0:
                    areas_allocation_part_2 = (areas_insured[areas_index_2], areas_dependency_ratio[areas_index_2])
                areas_allocation_part_3 = 0
                if None != 0:
                    areas_allocation_part_3 = (areas_insured[areas_index_2], areas_payable_months[areas_index_2])
                areas_allocation_part_4 = 0
                if None != 0:
                    areas_allocation_part_4 = areas_performance_score[areas_index_2] * areas_insured[areas_index_2]
                areas_allocation_part_5 = 0
                if None != 0:
                    areas_allocation_part_5 = areas_responsibility_score[areas_index_2] * areas_insured[areas_index_2]
                if areas_in_deficit[areas_index_2]:
                    raise unbound_parameter("赤字系数", "deficit_multiple")
                    areas_allocation_part_6 = None
                else:
                    areas_allocation_part_6 = 1000000
                areas_allocation_shares_rows.append((areas_index_2, (areas_allocation_part, areas_allocation_part_2, areas_allocation_part_3, areas_allocation_part_4, areas_allocation_part_5), areas_allocation_part_6 * areas_coefficient[areas_index_2], True, 0, 0))
            areas_allocation_shares = apportioned(distributable, (None, None, None, None, None), 1000000, True, areas_allocation_shares_rows, 1, False, "地区", ("参保规模", "抚养状况", "基金运行风险", "绩效考核", "主体责任落实情况"))
        areas_allocation_of_member = areas_allocation_shares.get(areas_member_2)
        areas_allocation[areas_member_2] = areas_allocation_of_member
    # policies/jilin/pooling_2024.pol:216 — 调剂金全部分配
    if withheld == 0:
        full_distribution = "satisfied"
    elif withheld_justified:
        full_distribution = "deviates"
    else:
        full_distribution = "violated"
    # policies/jilin/pooling_2024.pol:223 — 净调剂额
    areas_net_transfer = [None] * len(areas_order)
    for areas_member_3 in areas_order:
        areas_net_transfer_of_member = areas_allocation[areas_member_3] - areas_remit[areas_member_3]
        areas_net_transfer[areas_member_3] = areas_net_transfer_of_member
    # policies/jilin/pooling_2024.pol:225 — 调剂后结果
    areas_result_after = [None] * len(areas_order)
    for areas_member_4 in areas_order:
        areas_result_after_of_member = areas_current_result[areas_member_4] + areas_net_transfer[areas_member_4]
        areas_result_after[areas_member_4] = areas_result_after_of_member
    # policies/jilin/pooling_2024.pol:227 — 剩余缺口
    areas_residual_gap = [None] * len(areas_order)
    for areas_member_5 in areas_order:
        areas_residual_gap_of_member = -areas_result_after[areas_member_5]
        if areas_residual_gap_of_member < 0:
            areas_residual_gap_of_member = 0
        areas_residual_gap[areas_member_5] = areas_residual_gap_of_member
    # policies/jilin/pooling_2024.pol:229 — 滚存结余应担额
    residual_sharing_due0 = [None] * len(areas_order)
    for areas_member_6 in areas_order:
        residual_sharing_due0_of_member = areas_residual_gap[areas_member_6]
        residual_sharing_due0[areas_member_6] = residual_sharing_due0_of_member
    # policies/jilin/pooling_2024.pol:229 — 结余支付额
    areas_gap_paid_by_balance = [None] * len(areas_order)
    for areas_member_7 in areas_order:
        areas_gap_paid_by_balance_part = areas_accumulated_balance[areas_member_7]
        areas_gap_paid_by_balance_of_member = residual_sharing_due0[areas_member_7]
        if areas_gap_paid_by_balance_of_member > areas_gap_paid_by_balance_part:
            areas_gap_paid_by_balance_of_member = areas_gap_paid_by_balance_part
        areas_gap_paid_by_balance[areas_member_7] = areas_gap_paid_by_balance_of_member
    # policies/jilin/pooling_2024.pol:229 — 财政支付额
    areas_gap_paid_by_budget = [None] * len(areas_order)
    for areas_member_8 in areas_order:
        areas_gap_paid_by_budget_of_member = residual_sharing_due0[areas_member_8] - areas_gap_paid_by_balance[areas_member_8]
        areas_gap_paid_by_budget[areas_member_8] = areas_gap_paid_by_budget_of_member
    # policies/jilin/pooling_2024.pol:242 — 先做实市级统筹
    if resident_fund_on is not None and city_pooling_done_on is not None:
        if resident_fund_on > city_pooling_done_on:
            city_pooling_first = "satisfied"
        else:
            city_pooling_first = "violated"
    else:
        city_pooling_first = None
    # policies/jilin/pooling_2024.pol:248 — 调剂金已建立
    if scheme == "resident":
        fund_established = resident_fund_on is not None and resident_fund_on <= date(year, 12, 31)
    else:
        fund_established = employee_fund_on is not None and employee_fund_on <= date(year, 12, 31)
    # policies/jilin/pooling_2024.pol:255 — 先居民后职工
    if employee_fund_on is not None and resident_fund_on is not None:
        if employee_fund_on >= resident_fund_on:
            resident_before_employee = "satisfied"
        else:
            resident_before_employee = "violated"
    else:
        resident_before_employee = None
    # policies/jilin/pooling_2024.pol:261 — 调剂金先于省级统筹
    if pooling_started_on is not None and employee_fund_on is not None and resident_fund_on is not None:
        if pooling_started_on >= employee_fund_on and pooling_started_on >= resident_fund_on:
            funds_before_pooling = "satisfied"
        else:
            funds_before_pooling = "violated"
    else:
        funds_before_pooling = None
    # policies/jilin/pooling_2024.pol:268 — 前期工作完成
    if calculation_done_on is not None and pooling_started_on is not None and policies_unified_on is not None and systems_adjusted_on is not None:
        if calculation_done_on < pooling_started_on and policies_unified_on < pooling_started_on and systems_adjusted_on < pooling_started_on:
            preparation_done = "satisfied"
        else:
            preparation_done = "violated"
    else:
        preparation_done = None
    # policies/jilin/pooling_2024.pol:276 — 已统一项数
    unified_count = (1 if coverage_unified else 0) + (1 if funding_unified else 0) + (1 if benefits_unified else 0) + (1 if payment_unified else 0) + (1 if budget_unified else 0)
    # policies/jilin/pooling_2024.pol:287 — 单位费率合规
    if employer_rate is not None:
        if employer_rate >= 55000 and employer_rate <= 65000:
            employer_rate_check = "satisfied"
        else:
            employer_rate_check = "violated"
    else:
        employer_rate_check = None
    # policies/jilin/pooling_2024.pol:293 — 个人费率合规
    if employee_rate is not None:
        if employee_rate == 20000:
            employee_rate_check = "satisfied"
        else:
            employee_rate_check = "violated"
    else:
        employee_rate_check = None
    # policies/jilin/pooling_2024.pol:295 — 居民个人标准合规
    if resident_standard is not None and national_standard is not None:
        if resident_standard >= national_standard:
            resident_standard_check = "satisfied"
        else:
            resident_standard_check = "violated"
    else:
        resident_standard_check = None
    # policies/jilin/pooling_2024.pol:302 — 居民补助标准合规
    if resident_subsidy is not None and national_subsidy is not None:
        if resident_subsidy >= national_subsidy:
            resident_subsidy_check = "satisfied"
        else:
            resident_subsidy_check = "violated"
    else:
        resident_subsidy_check = None
    # policies/jilin/pooling_2024.pol:309 — 居民筹资总额合规
    if resident_standard is not None and resident_subsidy is not None and national_standard is not None and national_subsidy is not None:
        resident_total_check = None
    else:
        resident_total_check = None
    # policies/jilin/pooling_2024.pol:315 — 超清单政策清零
    if beyond_list_count is not None:
        if beyond_list_count == 0:
            beyond_list_cleared = "satisfied"
        else:
            beyond_list_cleared = "violated"
    else:
        beyond_list_cleared = None
    # policies/jilin/pooling_2024.pol:322 — 起付标准上限
    if wage_base is not None:
        deductible_limit = (wage_base + 5) // 10
    else:
        deductible_limit = None
    if employee_deductible is not None:
        # policies/jilin/pooling_2024.pol:329 — 平均工资基准列明
        if wage_base is not None:
            wage_base_given = "satisfied"
        else:
            wage_base_given = "violated"
        # policies/jilin/pooling_2024.pol:336 — 起付标准合规
        if deductible_limit is not None:
            if employee_deductible <= deductible_limit:
                deductible_check = "satisfied"
            elif deductible_justified:
                deductible_check = "deviates"
            else:
                deductible_check = "violated"
        else:
            deductible_check = None
    else:
        wage_base_given = None
        deductible_check = None
    # policies/jilin/pooling_2024.pol:347 — 起付标准拉开差距（与前面各项相比）
    hospital_levels_deductible_steps_step0 = [None] * len(hospital_levels_order)
    for hospital_levels_member in hospital_levels_order:
        hospital_levels_deductible_steps_step0_part = 0
        for hospital_levels_index in hospital_levels_order:
            if hospital_levels_place[hospital_levels_index] >= hospital_levels_place[hospital_levels_member]:
                break
            hospital_levels_deductible_steps_step0_part += 1
        hospital_levels_deductible_steps_step0_part_4 = hospital_levels_deductible_steps_step0_part == 0
        if not hospital_levels_deductible_steps_step0_part_4:
            hospital_levels_deductible_steps_step0_part_2 = None
            for hospital_levels_index_2 in hospital_levels_order:
                if hospital_levels_place[hospital_levels_index_2] >= hospital_levels_place[hospital_levels_member]:
                    break
                hospital_levels_deductible_steps_step0_part_3 = hospital_levels_level_deductible[hospital_levels_index_2]
                if (hospital_levels_deductible_steps_step0_part_2 is None or hospital_levels_deductible_steps_step0_part_3 > hospital_levels_deductible_steps_step0_part_2):
                    hospital_levels_deductible_steps_step0_part_2 = hospital_levels_deductible_steps_step0_part_3
            if hospital_levels_deductible_steps_step0_part_2 is None:
                raise empty_collection("机构级别")
            hospital_levels_deductible_steps_step0_part_4 = hospital_levels_level_deductible[hospital_levels_member] >= hospital_levels_deductible_steps_step0_part_2
        hospital_levels_deductible_steps_step0_of_member = hospital_levels_deductible_steps_step0_part_4
        hospital_levels_deductible_steps_step0[hospital_levels_member] = hospital_levels_deductible_steps_step0_of_member
    # policies/jilin/pooling_2024.pol:344 — 起付标准拉开差距
    deductible_steps_part = 0
    for hospital_levels_index_3 in hospital_levels_order:
        deductible_steps_part += 1
    if deductible_steps_part >= 2:
        deductible_steps_part_2 = 0
        for hospital_levels_index_4 in hospital_levels_order:
            if not hospital_levels_deductible_steps_step0[hospital_levels_index_4]:
                deductible_steps_part_2 += 1
        deductible_steps_part_8 = deductible_steps_part_2 == 0
        if deductible_steps_part_8:
            deductible_steps_part_7 = deductible_steps_part <= 1
            if not deductible_steps_part_7:
                deductible_steps_part_3 = None
                for hospital_levels_index_5 in hospital_levels_order:
                    deductible_steps_part_4 = hospital_levels_level_deductible[hospital_levels_index_5]
                    if (deductible_steps_part_3 is None or deductible_steps_part_4 > deductible_steps_part_3):
                        deductible_steps_part_3 = deductible_steps_part_4
                if deductible_steps_part_3 is None:
                    raise empty_collection("机构级别")
                deductible_steps_part_5 = None
                for hospital_levels_index_6 in hospital_levels_order:
                    deductible_steps_part_6 = hospital_levels_level_deductible[hospital_levels_index_6]
                    if (deductible_steps_part_5 is None or deductible_steps_part_6 < deductible_steps_part_5):
                        deductible_steps_part_5 = deductible_steps_part_6
                if deductible_steps_part_5 is None:
                    raise empty_collection("机构级别")
                deductible_steps_part_7 = deductible_steps_part_3 != deductible_steps_part_5
            deductible_steps_part_8 = deductible_steps_part_7
        if deductible_steps_part_8:
            deductible_steps = "satisfied"
        else:
            deductible_steps = "violated"
    else:
        deductible_steps = None
    if fund_paid is not None and in_scope_cost is not None:
        # policies/jilin/pooling_2024.pol:353 — 总体支付比例
        overall_ratio = (2 * (fund_paid * 10000) + in_scope_cost) // (2 * in_scope_cost) * 100
        # policies/jilin/pooling_2024.pol:360 — 总体支付比例合规
        if fund_paid * 100 >= in_scope_cost * 73 and fund_paid * 100 <= in_scope_cost * 77:
            ratio_check = "satisfied"
        else:
            ratio_check = "violated"
    else:
        overall_ratio = None
        ratio_check = None
    # policies/jilin/pooling_2024.pol:368 — 职工不低于居民
    if employee_ratio is not None and resident_ratio is not None:
        if employee_ratio >= resident_ratio:
            schemes_gap = "satisfied"
        else:
            schemes_gap = "violated"
    else:
        schemes_gap = None
    # policies/jilin/pooling_2024.pol:378 — 支付比例拉开差距（与前面各项相比）
    hospital_levels_ratio_steps_step0 = [None] * len(hospital_levels_order)
    for hospital_levels_member_2 in hospital_levels_order:
        hospital_levels_ratio_steps_step0_part = 0
        for hospital_levels_index_7 in hospital_levels_order:
            if hospital_levels_place[hospital_levels_index_7] >= hospital_levels_place[hospital_levels_member_2]:
                break
            hospital_levels_ratio_steps_step0_part += 1
        hospital_levels_ratio_steps_step0_part_4 = hospital_levels_ratio_steps_step0_part == 0
        if not hospital_levels_ratio_steps_step0_part_4:
            hospital_levels_ratio_steps_step0_part_2 = None
            for hospital_levels_index_8 in hospital_levels_order:
                if hospital_levels_place[hospital_levels_index_8] >= hospital_levels_place[hospital_levels_member_2]:
                    break
                hospital_levels_ratio_steps_step0_part_3 = hospital_levels_level_ratio[hospital_levels_index_8]
                if (hospital_levels_ratio_steps_step0_part_2 is None or hospital_levels_ratio_steps_step0_part_3 < hospital_levels_ratio_steps_step0_part_2):
                    hospital_levels_ratio_steps_step0_part_2 = hospital_levels_ratio_steps_step0_part_3
            if hospital_levels_ratio_steps_step0_part_2 is None:
                raise empty_collection("机构级别")
            hospital_levels_ratio_steps_step0_part_4 = hospital_levels_level_ratio[hospital_levels_member_2] <= hospital_levels_ratio_steps_step0_part_2
        hospital_levels_ratio_steps_step0_of_member = hospital_levels_ratio_steps_step0_part_4
        hospital_levels_ratio_steps_step0[hospital_levels_member_2] = hospital_levels_ratio_steps_step0_of_member
    # policies/jilin/pooling_2024.pol:375 — 支付比例拉开差距
    ratio_steps_part = 0
    for hospital_levels_index_9 in hospital_levels_order:
        ratio_steps_part += 1
    if ratio_steps_part >= 2:
        ratio_steps_part_2 = 0
        for hospital_levels_index_10 in hospital_levels_order:
            if not hospital_levels_ratio_steps_step0[hospital_levels_index_10]:
                ratio_steps_part_2 += 1
        ratio_steps_part_8 = ratio_steps_part_2 == 0
        if ratio_steps_part_8:
            ratio_steps_part_7 = ratio_steps_part <= 1
            if not ratio_steps_part_7:
                ratio_steps_part_3 = None
                for hospital_levels_index_11 in hospital_levels_order:
                    ratio_steps_part_4 = hospital_levels_level_ratio[hospital_levels_index_11]
                    if (ratio_steps_part_3 is None or ratio_steps_part_4 > ratio_steps_part_3):
                        ratio_steps_part_3 = ratio_steps_part_4
                if ratio_steps_part_3 is None:
                    raise empty_collection("机构级别")
                ratio_steps_part_5 = None
                for hospital_levels_index_12 in hospital_levels_order:
                    ratio_steps_part_6 = hospital_levels_level_ratio[hospital_levels_index_12]
                    if (ratio_steps_part_5 is None or ratio_steps_part_6 < ratio_steps_part_5):
                        ratio_steps_part_5 = ratio_steps_part_6
                if ratio_steps_part_5 is None:
                    raise empty_collection("机构级别")
                ratio_steps_part_7 = ratio_steps_part_3 != ratio_steps_part_5
            ratio_steps_part_8 = ratio_steps_part_7
        if ratio_steps_part_8:
            ratio_steps = "satisfied"
        else:
            ratio_steps = "violated"
    else:
        ratio_steps = None
    # policies/jilin/pooling_2024.pol:383 — 职工限额达标
    if employee_cap is not None and national_employee_cap is not None:
        if employee_cap >= national_employee_cap:
            employee_cap_check = "satisfied"
        else:
            employee_cap_check = "violated"
    else:
        employee_cap_check = None
    # policies/jilin/pooling_2024.pol:389 — 居民限额达标
    if resident_cap is not None and national_resident_cap is not None:
        if resident_cap >= national_resident_cap:
            resident_cap_check = "satisfied"
        else:
            resident_cap_check = "violated"
    else:
        resident_cap_check = None
    # policies/jilin/pooling_2024.pol:397 — 以收定支
    budget_units_spending_by_income = [None] * len(budget_units_order)
    for budget_units_member in budget_units_order:
        if budget_units_unit_spending[budget_units_member] <= budget_units_unit_income[budget_units_member]:
            budget_units_spending_by_income_of_member = "satisfied"
        else:
            budget_units_spending_by_income_of_member = "violated"
        budget_units_spending_by_income[budget_units_member] = budget_units_spending_by_income_of_member
    city_units_part = 0
    for budget_units_index in budget_units_order:
        city_units_part += 1
    if city_units_part > 0:
        # policies/jilin/pooling_2024.pol:405 — 市州预算齐全
        city_units_part_2 = 0
        for budget_units_index_2 in budget_units_order:
            if budget_units_unit_kind[budget_units_index_2] == "city":
                city_units_part_2 += 1
        if city_units_part_2 == 9:
            city_units = "satisfied"
        else:
            city_units = "violated"
        # policies/jilin/pooling_2024.pol:411 — 单列地区预算齐全
        special_units_part = 0
        for budget_units_index_3 in budget_units_order:
            if budget_units_unit_kind[budget_units_index_3] == "changbaishan":
                special_units_part += 1
        special_units_part_3 = special_units_part == 1
        if special_units_part_3:
            special_units_part_2 = 0
            for budget_units_index_4 in budget_units_order:
                if budget_units_unit_kind[budget_units_index_4] == "meihekou":
                    special_units_part_2 += 1
            special_units_part_3 = special_units_part_2 == 1
        if special_units_part_3:
            special_units = "satisfied"
        else:
            special_units = "violated"
    else:
        city_units = None
        special_units = None
    # policies/jilin/pooling_2024.pol:418 — 缺口须核定
    budget_units_gap_verified = [None] * len(budget_units_order)
    for budget_units_member_2 in budget_units_order:
        if budget_units_claimed_gap[budget_units_member_2] > 0:
            if budget_units_verified_gap[budget_units_member_2] is not None:
                budget_units_gap_verified_of_member = "satisfied"
            else:
                budget_units_gap_verified_of_member = "violated"
        else:
            budget_units_gap_verified_of_member = None
        budget_units_gap_verified[budget_units_member_2] = budget_units_gap_verified_of_member
    # policies/jilin/pooling_2024.pol:428 — 智能审核全面应用
    if reviewed_institutions is not None and institutions is not None:
        if reviewed_institutions >= institutions:
            review_everywhere = "satisfied"
        else:
            review_everywhere = "violated"
    else:
        review_everywhere = None
    # policies/jilin/pooling_2024.pol:433 — 经办服务五级覆盖
    if covered_units is not None and all_units is not None:
        if covered_units >= all_units:
            services_everywhere = "satisfied"
        else:
            services_everywhere = "violated"
    else:
        services_everywhere = None
    return (pool, distributable, areas_in_deficit, areas_allocation, full_distribution, areas_net_transfer, areas_result_after, areas_residual_gap, areas_gap_paid_by_balance, areas_gap_paid_by_budget, city_pooling_first, fund_established, resident_before_employee, funds_before_pooling, preparation_done, unified_count, employer_rate_check, employee_rate_check, resident_standard_check, resident_subsidy_check, resident_total_check, beyond_list_cleared, deductible_limit, wage_base_given, deductible_check, deductible_steps, overall_ratio, ratio_check, schemes_gap, ratio_steps, employee_cap_check, resident_cap_check, budget_units_spending_by_income, city_units, special_units, budget_units_gap_verified, review_everywhere, services_everywhere)


def _general(first: Any, year: Any, scheme: Any, withheld: Any, withheld_justified: Any, city_pooling_done_on: Any, resident_fund_on: Any, employee_fund_on: Any, pooling_started_on: Any, calculation_done_on: Any, policies_unified_on: Any, systems_adjusted_on: Any, coverage_unified: Any, funding_unified: Any, benefits_unified: Any, payment_unified: Any, budget_unified: Any, beyond_list_count: Any, employer_rate: Any, employee_rate: Any, resident_standard: Any, resident_subsidy: Any, national_standard: Any, national_subsidy: Any, wage_base: Any, employee_deductible: Any, deductible_justified: Any, fund_paid: Any, in_scope_cost: Any, employee_ratio: Any, resident_ratio: Any, employee_cap: Any, resident_cap: Any, national_employee_cap: Any, national_resident_cap: Any, reviewed_institutions: Any, institutions: Any, covered_units: Any, all_units: Any, areas_order: Any, areas_place: Any, areas_insured: Any, areas_remit: Any, areas_current_result: Any, areas_dependency_ratio: Any, areas_payable_months: Any, areas_performance_score: Any, areas_responsibility_score: Any, areas_coefficient: Any, areas_accumulated_balance: Any, hospital_levels_order: Any, hospital_levels_place: Any, hospital_levels_level_deductible: Any, hospital_levels_level_ratio: Any, budget_units_order: Any, budget_units_place: Any, budget_units_unit_kind: Any, budget_units_unit_income: Any, budget_units_unit_spending: Any, budget_units_claimed_gap: Any, budget_units_verified_gap: Any, weight_insured: Any, weight_dependency: Any, weight_risk: Any, weight_performance: Any, weight_responsibility: Any, deficit_multiple: Any, employer_rate_target: Any, employer_rate_tolerance: Any, employee_rate_fixed: Any, deductible_multiple: Any, ratio_target: Any, ratio_tolerance: Any, city_count: Any, dependency_direction: Any, gap_order: Any, each_part: Any) -> tuple[Any, ...]:
    """按给定的口径和参数计算；数据可以有待定之处。"""
    # policies/jilin/pooling_2024.pol:191 — 调剂金
    pool_part = 0
    for areas_index in areas_order:
        pool_part += areas_remit[areas_index]
    pool = pool_part
    # policies/jilin/pooling_2024.pol:197 — 可分配额
    distributable = pool - withheld if pool > withheld else 0
    # policies/jilin/pooling_2024.pol:199 — 当期赤字
    areas_in_deficit = [None] * len(areas_order)
    for areas_member in areas_order:
        areas_in_deficit_of_member = areas_current_result[areas_member] < 0
        areas_in_deficit[areas_member] = areas_in_deficit_of_member
    # policies/jilin/pooling_2024.pol:201 — 风险调剂金分配
    areas_allocation = [None] * len(areas_order)
    areas_allocation_shares = None
    for areas_member_2 in areas_order:
        areas_allocation_of_member = apportioned_open(distributable, (weight_insured[year], weight_dependency[year], weight_risk[year], weight_performance[year], weight_responsibility[year]), 1000000, True, areas_order, (lambda areas_index_2: areas_insured[areas_index_2], lambda areas_index_2: (chosen(False, lambda d: strict(lambda a, b: a * b, areas_insured[areas_index_2], areas_dependency_ratio[areas_index_2]), (lambda d: compared(lambda a, b: a == b, dependency_direction, "inverse"), lambda d: strict(lambda a, b: a * b, areas_insured[areas_index_2], 1000000))), chosen(False, lambda d: 1000000, (lambda d: compared(lambda a, b: a == b, dependency_direction, "inverse"), lambda d: areas_dependency_ratio[areas_index_2]))), lambda areas_index_2: (areas_insured[areas_index_2], areas_payable_months[areas_index_2]), lambda areas_index_2: strict(lambda a, b: a * b, areas_performance_score[areas_index_2], areas_insured[areas_index_2]), lambda areas_index_2: strict(lambda a, b: a * b, areas_responsibility_score[areas_index_2], areas_insured[areas_index_2])), lambda areas_index_2: (strict(lambda a, b: a * b, chosen(False, lambda d: 1000000, (lambda d: areas_in_deficit[areas_index_2], lambda d: deficit_multiple[year])), areas_coefficient[areas_index_2]), True, 0, 0), 1, False, "地区", ("参保规模", "抚养状况", "基金运行风险", "绩效考核", "主体责任落实情况")).get(areas_member_2)
        areas_allocation[areas_member_2] = areas_allocation_of_member
    # policies/jilin/pooling_2024.pol:216 — 调剂金全部分配
    if withheld == 0:
        full_distribution = "satisfied"
    elif withheld_justified:
        full_distribution = "deviates"
    else:
        full_distribution = "violated"
    # policies/jilin/pooling_2024.pol:223 — 净调剂额
    areas_net_transfer = [None] * len(areas_order)
    for areas_member_3 in areas_order:
        areas_net_transfer_of_member = strict(lambda a, b: a - b, areas_allocation[areas_member_3], areas_remit[areas_member_3])
        areas_net_transfer[areas_member_3] = areas_net_transfer_of_member
    # policies/jilin/pooling_2024.pol:225 — 调剂后结果
    areas_result_after = [None] * len(areas_order)
    for areas_member_4 in areas_order:
        areas_result_after_of_member = strict(lambda a, b: a + b, areas_current_result[areas_member_4], areas_net_transfer[areas_member_4])
        areas_result_after[areas_member_4] = areas_result_after_of_member
    # policies/jilin/pooling_2024.pol:227 — 剩余缺口
    areas_residual_gap = [None] * len(areas_order)
    for areas_member_5 in areas_order:
        areas_residual_gap_of_member = strict(lambda a, b: a if a > b else b, strict(lambda a: -a, areas_result_after[areas_member_5]), 0)
        areas_residual_gap[areas_member_5] = areas_residual_gap_of_member
    # policies/jilin/pooling_2024.pol:229 — 滚存结余应担额
    residual_sharing_due0 = [None] * len(areas_order)
    for areas_member_6 in areas_order:
        residual_sharing_due0_of_member = areas_residual_gap[areas_member_6]
        residual_sharing_due0[areas_member_6] = residual_sharing_due0_of_member
    # policies/jilin/pooling_2024.pol:229 — 结余支付额
    areas_gap_paid_by_balance = [None] * len(areas_order)
    for areas_member_7 in areas_order:
        areas_gap_paid_by_balance_of_member = strict(lambda a, b: a if a < b else b, residual_sharing_due0[areas_member_7], chosen(False, lambda d: 0, (lambda d: compared(lambda a, b: a == b, gap_order, "balance_first"), lambda d: areas_accumulated_balance[areas_member_7])))
        areas_gap_paid_by_balance[areas_member_7] = areas_gap_paid_by_balance_of_member
    # policies/jilin/pooling_2024.pol:229 — 财政支付额
    areas_gap_paid_by_budget = [None] * len(areas_order)
    for areas_member_8 in areas_order:
        areas_gap_paid_by_budget_of_member = strict(lambda a, b: a - b, residual_sharing_due0[areas_member_8], areas_gap_paid_by_balance[areas_member_8])
        areas_gap_paid_by_budget[areas_member_8] = areas_gap_paid_by_budget_of_member
    # policies/jilin/pooling_2024.pol:242 — 先做实市级统筹
    if resident_fund_on is not None and city_pooling_done_on is not None:
        if resident_fund_on > city_pooling_done_on:
            city_pooling_first = "satisfied"
        else:
            city_pooling_first = "violated"
    else:
        city_pooling_first = None
    # policies/jilin/pooling_2024.pol:248 — 调剂金已建立
    if scheme == "resident":
        fund_established = resident_fund_on is not None and resident_fund_on <= date(year, 12, 31)
    else:
        fund_established = employee_fund_on is not None and employee_fund_on <= date(year, 12, 31)
    # policies/jilin/pooling_2024.pol:255 — 先居民后职工
    if employee_fund_on is not None and resident_fund_on is not None:
        if employee_fund_on >= resident_fund_on:
            resident_before_employee = "satisfied"
        else:
            resident_before_employee = "violated"
    else:
        resident_before_employee = None
    # policies/jilin/pooling_2024.pol:261 — 调剂金先于省级统筹
    if pooling_started_on is not None and employee_fund_on is not None and resident_fund_on is not None:
        if pooling_started_on >= employee_fund_on and pooling_started_on >= resident_fund_on:
            funds_before_pooling = "satisfied"
        else:
            funds_before_pooling = "violated"
    else:
        funds_before_pooling = None
    # policies/jilin/pooling_2024.pol:268 — 前期工作完成
    if calculation_done_on is not None and pooling_started_on is not None and policies_unified_on is not None and systems_adjusted_on is not None:
        if calculation_done_on < pooling_started_on and policies_unified_on < pooling_started_on and systems_adjusted_on < pooling_started_on:
            preparation_done = "satisfied"
        else:
            preparation_done = "violated"
    else:
        preparation_done = None
    # policies/jilin/pooling_2024.pol:276 — 已统一项数
    unified_count = (1 if coverage_unified else 0) + (1 if funding_unified else 0) + (1 if benefits_unified else 0) + (1 if payment_unified else 0) + (1 if budget_unified else 0)
    # policies/jilin/pooling_2024.pol:287 — 单位费率合规
    if employer_rate is not None:
        employer_rate_check_part = employer_rate_target[year]
        employer_rate_check_part_2 = employer_rate_tolerance[year]
        if employer_rate >= employer_rate_check_part - employer_rate_check_part_2 and employer_rate <= employer_rate_check_part + employer_rate_check_part_2:
            employer_rate_check = "satisfied"
        else:
            employer_rate_check = "violated"
    else:
        employer_rate_check = None
    # policies/jilin/pooling_2024.pol:293 — 个人费率合规
    if employee_rate is not None:
        employee_rate_check_part = employee_rate_fixed[year]
        if employee_rate == employee_rate_check_part:
            employee_rate_check = "satisfied"
        else:
            employee_rate_check = "violated"
    else:
        employee_rate_check = None
    # policies/jilin/pooling_2024.pol:295 — 居民个人标准合规
    if resident_standard is not None and national_standard is not None:
        if each_part:
            if resident_standard >= national_standard:
                resident_standard_check = "satisfied"
            else:
                resident_standard_check = "violated"
        else:
            resident_standard_check = None
    else:
        resident_standard_check = None
    # policies/jilin/pooling_2024.pol:302 — 居民补助标准合规
    if resident_subsidy is not None and national_subsidy is not None:
        if each_part:
            if resident_subsidy >= national_subsidy:
                resident_subsidy_check = "satisfied"
            else:
                resident_subsidy_check = "violated"
        else:
            resident_subsidy_check = None
    else:
        resident_subsidy_check = None
    # policies/jilin/pooling_2024.pol:309 — 居民筹资总额合规
    if resident_standard is not None and resident_subsidy is not None and national_standard is not None and national_subsidy is not None:
        if not each_part:
            if resident_standard + resident_subsidy >= national_standard + national_subsidy:
                resident_total_check = "satisfied"
            else:
                resident_total_check = "violated"
        else:
            resident_total_check = None
    else:
        resident_total_check = None
    # policies/jilin/pooling_2024.pol:315 — 超清单政策清零
    if beyond_list_count is not None:
        if beyond_list_count == 0:
            beyond_list_cleared = "satisfied"
        else:
            beyond_list_cleared = "violated"
    else:
        beyond_list_cleared = None
    # policies/jilin/pooling_2024.pol:322 — 起付标准上限
    if wage_base is not None:
        deductible_limit_part = deductible_multiple[year]
        deductible_limit = (wage_base * deductible_limit_part + 500000) // 1000000
    else:
        deductible_limit = None
    # policies/jilin/pooling_2024.pol:329 — 平均工资基准列明
    if employee_deductible is not None:
        if wage_base is not None:
            wage_base_given = "satisfied"
        else:
            wage_base_given = "violated"
    else:
        wage_base_given = None
    # policies/jilin/pooling_2024.pol:336 — 起付标准合规
    if employee_deductible is not None:
        if deductible_limit is not None:
            if employee_deductible <= deductible_limit:
                deductible_check = "satisfied"
            elif deductible_justified:
                deductible_check = "deviates"
            else:
                deductible_check = "violated"
        else:
            deductible_check = None
    else:
        deductible_check = None
    # policies/jilin/pooling_2024.pol:347 — 起付标准拉开差距（与前面各项相比）
    hospital_levels_deductible_steps_step0 = [None] * len(hospital_levels_order)
    for hospital_levels_member in hospital_levels_order:
        hospital_levels_deductible_steps_step0_part = 0
        for hospital_levels_index in hospital_levels_order:
            if hospital_levels_place[hospital_levels_index] >= hospital_levels_place[hospital_levels_member]:
                break
            hospital_levels_deductible_steps_step0_part += 1
        hospital_levels_deductible_steps_step0_part_4 = hospital_levels_deductible_steps_step0_part == 0
        if not hospital_levels_deductible_steps_step0_part_4:
            hospital_levels_deductible_steps_step0_part_2 = None
            for hospital_levels_index_2 in hospital_levels_order:
                if hospital_levels_place[hospital_levels_index_2] >= hospital_levels_place[hospital_levels_member]:
                    break
                hospital_levels_deductible_steps_step0_part_3 = hospital_levels_level_deductible[hospital_levels_index_2]
                if (hospital_levels_deductible_steps_step0_part_2 is None or hospital_levels_deductible_steps_step0_part_3 > hospital_levels_deductible_steps_step0_part_2):
                    hospital_levels_deductible_steps_step0_part_2 = hospital_levels_deductible_steps_step0_part_3
            if hospital_levels_deductible_steps_step0_part_2 is None:
                raise empty_collection("机构级别")
            hospital_levels_deductible_steps_step0_part_4 = hospital_levels_level_deductible[hospital_levels_member] >= hospital_levels_deductible_steps_step0_part_2
        hospital_levels_deductible_steps_step0_of_member = hospital_levels_deductible_steps_step0_part_4
        hospital_levels_deductible_steps_step0[hospital_levels_member] = hospital_levels_deductible_steps_step0_of_member
    # policies/jilin/pooling_2024.pol:344 — 起付标准拉开差距
    deductible_steps_part = 0
    for hospital_levels_index_3 in hospital_levels_order:
        deductible_steps_part += 1
    if deductible_steps_part >= 2:
        deductible_steps_part_2 = 0
        for hospital_levels_index_4 in hospital_levels_order:
            if not hospital_levels_deductible_steps_step0[hospital_levels_index_4]:
                deductible_steps_part_2 += 1
        deductible_steps_part_8 = deductible_steps_part_2 == 0
        if deductible_steps_part_8:
            deductible_steps_part_7 = deductible_steps_part <= 1
            if not deductible_steps_part_7:
                deductible_steps_part_3 = None
                for hospital_levels_index_5 in hospital_levels_order:
                    deductible_steps_part_4 = hospital_levels_level_deductible[hospital_levels_index_5]
                    if (deductible_steps_part_3 is None or deductible_steps_part_4 > deductible_steps_part_3):
                        deductible_steps_part_3 = deductible_steps_part_4
                if deductible_steps_part_3 is None:
                    raise empty_collection("机构级别")
                deductible_steps_part_5 = None
                for hospital_levels_index_6 in hospital_levels_order:
                    deductible_steps_part_6 = hospital_levels_level_deductible[hospital_levels_index_6]
                    if (deductible_steps_part_5 is None or deductible_steps_part_6 < deductible_steps_part_5):
                        deductible_steps_part_5 = deductible_steps_part_6
                if deductible_steps_part_5 is None:
                    raise empty_collection("机构级别")
                deductible_steps_part_7 = deductible_steps_part_3 != deductible_steps_part_5
            deductible_steps_part_8 = deductible_steps_part_7
        if deductible_steps_part_8:
            deductible_steps = "satisfied"
        else:
            deductible_steps = "violated"
    else:
        deductible_steps = None
    # policies/jilin/pooling_2024.pol:353 — 总体支付比例
    if fund_paid is not None and in_scope_cost is not None:
        overall_ratio = (2 * (fund_paid * 10000) + in_scope_cost) // (2 * in_scope_cost) * 100
    else:
        overall_ratio = None
    # policies/jilin/pooling_2024.pol:360 — 总体支付比例合规
    if fund_paid is not None and in_scope_cost is not None:
        ratio_check_part = ratio_target[year]
        ratio_check_part_2 = ratio_tolerance[year]
        if fund_paid * 10000 >= in_scope_cost * (ratio_check_part - ratio_check_part_2) and fund_paid * 10000 <= in_scope_cost * (ratio_check_part + ratio_check_part_2):
            ratio_check = "satisfied"
        else:
            ratio_check = "violated"
    else:
        ratio_check = None
    # policies/jilin/pooling_2024.pol:368 — 职工不低于居民
    if employee_ratio is not None and resident_ratio is not None:
        if employee_ratio >= resident_ratio:
            schemes_gap = "satisfied"
        else:
            schemes_gap = "violated"
    else:
        schemes_gap = None
    # policies/jilin/pooling_2024.pol:378 — 支付比例拉开差距（与前面各项相比）
    hospital_levels_ratio_steps_step0 = [None] * len(hospital_levels_order)
    for hospital_levels_member_2 in hospital_levels_order:
        hospital_levels_ratio_steps_step0_part = 0
        for hospital_levels_index_7 in hospital_levels_order:
            if hospital_levels_place[hospital_levels_index_7] >= hospital_levels_place[hospital_levels_member_2]:
                break
            hospital_levels_ratio_steps_step0_part += 1
        hospital_levels_ratio_steps_step0_part_4 = hospital_levels_ratio_steps_step0_part == 0
        if not hospital_levels_ratio_steps_step0_part_4:
            hospital_levels_ratio_steps_step0_part_2 = None
            for hospital_levels_index_8 in hospital_levels_order:
                if hospital_levels_place[hospital_levels_index_8] >= hospital_levels_place[hospital_levels_member_2]:
                    break
                hospital_levels_ratio_steps_step0_part_3 = hospital_levels_level_ratio[hospital_levels_index_8]
                if (hospital_levels_ratio_steps_step0_part_2 is None or hospital_levels_ratio_steps_step0_part_3 < hospital_levels_ratio_steps_step0_part_2):
                    hospital_levels_ratio_steps_step0_part_2 = hospital_levels_ratio_steps_step0_part_3
            if hospital_levels_ratio_steps_step0_part_2 is None:
                raise empty_collection("机构级别")
            hospital_levels_ratio_steps_step0_part_4 = hospital_levels_level_ratio[hospital_levels_member_2] <= hospital_levels_ratio_steps_step0_part_2
        hospital_levels_ratio_steps_step0_of_member = hospital_levels_ratio_steps_step0_part_4
        hospital_levels_ratio_steps_step0[hospital_levels_member_2] = hospital_levels_ratio_steps_step0_of_member
    # policies/jilin/pooling_2024.pol:375 — 支付比例拉开差距
    ratio_steps_part = 0
    for hospital_levels_index_9 in hospital_levels_order:
        ratio_steps_part += 1
    if ratio_steps_part >= 2:
        ratio_steps_part_2 = 0
        for hospital_levels_index_10 in hospital_levels_order:
            if not hospital_levels_ratio_steps_step0[hospital_levels_index_10]:
                ratio_steps_part_2 += 1
        ratio_steps_part_8 = ratio_steps_part_2 == 0
        if ratio_steps_part_8:
            ratio_steps_part_7 = ratio_steps_part <= 1
            if not ratio_steps_part_7:
                ratio_steps_part_3 = None
                for hospital_levels_index_11 in hospital_levels_order:
                    ratio_steps_part_4 = hospital_levels_level_ratio[hospital_levels_index_11]
                    if (ratio_steps_part_3 is None or ratio_steps_part_4 > ratio_steps_part_3):
                        ratio_steps_part_3 = ratio_steps_part_4
                if ratio_steps_part_3 is None:
                    raise empty_collection("机构级别")
                ratio_steps_part_5 = None
                for hospital_levels_index_12 in hospital_levels_order:
                    ratio_steps_part_6 = hospital_levels_level_ratio[hospital_levels_index_12]
                    if (ratio_steps_part_5 is None or ratio_steps_part_6 < ratio_steps_part_5):
                        ratio_steps_part_5 = ratio_steps_part_6
                if ratio_steps_part_5 is None:
                    raise empty_collection("机构级别")
                ratio_steps_part_7 = ratio_steps_part_3 != ratio_steps_part_5
            ratio_steps_part_8 = ratio_steps_part_7
        if ratio_steps_part_8:
            ratio_steps = "satisfied"
        else:
            ratio_steps = "violated"
    else:
        ratio_steps = None
    # policies/jilin/pooling_2024.pol:383 — 职工限额达标
    if employee_cap is not None and national_employee_cap is not None:
        if employee_cap >= national_employee_cap:
            employee_cap_check = "satisfied"
        else:
            employee_cap_check = "violated"
    else:
        employee_cap_check = None
    # policies/jilin/pooling_2024.pol:389 — 居民限额达标
    if resident_cap is not None and national_resident_cap is not None:
        if resident_cap >= national_resident_cap:
            resident_cap_check = "satisfied"
        else:
            resident_cap_check = "violated"
    else:
        resident_cap_check = None
    # policies/jilin/pooling_2024.pol:397 — 以收定支
    budget_units_spending_by_income = [None] * len(budget_units_order)
    for budget_units_member in budget_units_order:
        if budget_units_unit_spending[budget_units_member] <= budget_units_unit_income[budget_units_member]:
            budget_units_spending_by_income_of_member = "satisfied"
        else:
            budget_units_spending_by_income_of_member = "violated"
        budget_units_spending_by_income[budget_units_member] = budget_units_spending_by_income_of_member
    # policies/jilin/pooling_2024.pol:405 — 市州预算齐全
    city_units_part = 0
    for budget_units_index in budget_units_order:
        city_units_part += 1
    if city_units_part > 0:
        city_units_part_2 = 0
        for budget_units_index_2 in budget_units_order:
            if budget_units_unit_kind[budget_units_index_2] == "city":
                city_units_part_2 += 1
        city_units_part_3 = city_count[year]
        if city_units_part_2 == city_units_part_3:
            city_units = "satisfied"
        else:
            city_units = "violated"
    else:
        city_units = None
    # policies/jilin/pooling_2024.pol:411 — 单列地区预算齐全
    special_units_part = 0
    for budget_units_index_3 in budget_units_order:
        special_units_part += 1
    if special_units_part > 0:
        special_units_part_2 = 0
        for budget_units_index_4 in budget_units_order:
            if budget_units_unit_kind[budget_units_index_4] == "changbaishan":
                special_units_part_2 += 1
        special_units_part_4 = special_units_part_2 == 1
        if special_units_part_4:
            special_units_part_3 = 0
            for budget_units_index_5 in budget_units_order:
                if budget_units_unit_kind[budget_units_index_5] == "meihekou":
                    special_units_part_3 += 1
            special_units_part_4 = special_units_part_3 == 1
        if special_units_part_4:
            special_units = "satisfied"
        else:
            special_units = "violated"
    else:
        special_units = None
    # policies/jilin/pooling_2024.pol:418 — 缺口须核定
    budget_units_gap_verified = [None] * len(budget_units_order)
    for budget_units_member_2 in budget_units_order:
        if budget_units_claimed_gap[budget_units_member_2] > 0:
            if budget_units_verified_gap[budget_units_member_2] is not None:
                budget_units_gap_verified_of_member = "satisfied"
            else:
                budget_units_gap_verified_of_member = "violated"
        else:
            budget_units_gap_verified_of_member = None
        budget_units_gap_verified[budget_units_member_2] = budget_units_gap_verified_of_member
    # policies/jilin/pooling_2024.pol:428 — 智能审核全面应用
    if reviewed_institutions is not None and institutions is not None:
        if reviewed_institutions >= institutions:
            review_everywhere = "satisfied"
        else:
            review_everywhere = "violated"
    else:
        review_everywhere = None
    # policies/jilin/pooling_2024.pol:433 — 经办服务五级覆盖
    if covered_units is not None and all_units is not None:
        if covered_units >= all_units:
            services_everywhere = "satisfied"
        else:
            services_everywhere = "violated"
    else:
        services_everywhere = None
    return (pool, distributable, areas_in_deficit, areas_allocation, full_distribution, areas_net_transfer, areas_result_after, areas_residual_gap, areas_gap_paid_by_balance, areas_gap_paid_by_budget, city_pooling_first, fund_established, resident_before_employee, funds_before_pooling, preparation_done, unified_count, employer_rate_check, employee_rate_check, resident_standard_check, resident_subsidy_check, resident_total_check, beyond_list_cleared, deductible_limit, wage_base_given, deductible_check, deductible_steps, overall_ratio, ratio_check, schemes_gap, ratio_steps, employee_cap_check, resident_cap_check, budget_units_spending_by_income, city_units, special_units, budget_units_gap_verified, review_everywhere, services_everywhere)


_DECIDED = Core(
    _decided,
    arguments=(
        "scheme",
        "withheld",
        "withheld_justified",
        "city_pooling_done_on",
        "resident_fund_on",
        "employee_fund_on",
        "pooling_started_on",
        "calculation_done_on",
        "policies_unified_on",
        "systems_adjusted_on",
        "coverage_unified",
        "funding_unified",
        "benefits_unified",
        "payment_unified",
        "budget_unified",
        "beyond_list_count",
        "employer_rate",
        "employee_rate",
        "resident_standard",
        "resident_subsidy",
        "national_standard",
        "national_subsidy",
        "wage_base",
        "employee_deductible",
        "deductible_justified",
        "fund_paid",
        "in_scope_cost",
        "employee_ratio",
        "resident_ratio",
        "employee_cap",
        "resident_cap",
        "national_employee_cap",
        "national_resident_cap",
        "reviewed_institutions",
        "institutions",
        "covered_units",
        "all_units",
        "areas@order",
        "areas@place",
        "areas.insured",
        "areas.remit",
        "areas.current_result",
        "areas.dependency_ratio",
        "areas.payable_months",
        "areas.performance_score",
        "areas.responsibility_score",
        "areas.coefficient",
        "areas.accumulated_balance",
        "hospital_levels@order",
        "hospital_levels@place",
        "hospital_levels.level_deductible",
        "hospital_levels.level_ratio",
        "budget_units@order",
        "budget_units@place",
        "budget_units.unit_kind",
        "budget_units.unit_income",
        "budget_units.unit_spending",
        "budget_units.claimed_gap",
        "budget_units.verified_gap",
    ),
    results=(
        Counted("pool", Fraction(100)),
        Counted("distributable", Fraction(100)),
        Counted("areas.in_deficit", None),
        Counted("areas.allocation", Fraction(100)),
        Counted("full_distribution", None),
        Counted("areas.net_transfer", Fraction(100)),
        Counted("areas.result_after", Fraction(100)),
        Counted("areas.residual_gap", Fraction(100)),
        Counted("areas.gap_paid_by_balance", Fraction(100)),
        Counted("areas.gap_paid_by_budget", Fraction(100)),
        Counted("city_pooling_first", None),
        Counted("fund_established", None),
        Counted("resident_before_employee", None),
        Counted("funds_before_pooling", None),
        Counted("preparation_done", None),
        Counted("unified_count", Fraction(1), whole=True),
        Counted("employer_rate_check", None),
        Counted("employee_rate_check", None),
        Counted("resident_standard_check", None),
        Counted("resident_subsidy_check", None),
        Counted("resident_total_check", None),
        Counted("beyond_list_cleared", None),
        Counted("deductible_limit", Fraction(100)),
        Counted("wage_base_given", None),
        Counted("deductible_check", None),
        Counted("deductible_steps", None),
        Counted("overall_ratio", Fraction(1000000)),
        Counted("ratio_check", None),
        Counted("schemes_gap", None),
        Counted("ratio_steps", None),
        Counted("employee_cap_check", None),
        Counted("resident_cap_check", None),
        Counted("budget_units.spending_by_income", None),
        Counted("city_units", None),
        Counted("special_units", None),
        Counted("budget_units.gap_verified", None),
        Counted("review_everywhere", None),
        Counted("services_everywhere", None),
    ),
)


_GENERAL = Core(
    _general,
    arguments=(
        "scheme",
        "withheld",
        "withheld_justified",
        "city_pooling_done_on",
        "resident_fund_on",
        "employee_fund_on",
        "pooling_started_on",
        "calculation_done_on",
        "policies_unified_on",
        "systems_adjusted_on",
        "coverage_unified",
        "funding_unified",
        "benefits_unified",
        "payment_unified",
        "budget_unified",
        "beyond_list_count",
        "employer_rate",
        "employee_rate",
        "resident_standard",
        "resident_subsidy",
        "national_standard",
        "national_subsidy",
        "wage_base",
        "employee_deductible",
        "deductible_justified",
        "fund_paid",
        "in_scope_cost",
        "employee_ratio",
        "resident_ratio",
        "employee_cap",
        "resident_cap",
        "national_employee_cap",
        "national_resident_cap",
        "reviewed_institutions",
        "institutions",
        "covered_units",
        "all_units",
        "areas@order",
        "areas@place",
        "areas.insured",
        "areas.remit",
        "areas.current_result",
        "areas.dependency_ratio",
        "areas.payable_months",
        "areas.performance_score",
        "areas.responsibility_score",
        "areas.coefficient",
        "areas.accumulated_balance",
        "hospital_levels@order",
        "hospital_levels@place",
        "hospital_levels.level_deductible",
        "hospital_levels.level_ratio",
        "budget_units@order",
        "budget_units@place",
        "budget_units.unit_kind",
        "budget_units.unit_income",
        "budget_units.unit_spending",
        "budget_units.claimed_gap",
        "budget_units.verified_gap",
        "weight_insured",
        "weight_dependency",
        "weight_risk",
        "weight_performance",
        "weight_responsibility",
        "deficit_multiple",
        "employer_rate_target",
        "employer_rate_tolerance",
        "employee_rate_fixed",
        "deductible_multiple",
        "ratio_target",
        "ratio_tolerance",
        "city_count",
        "dependency_direction",
        "gap_order",
        "each_part",
    ),
    results=(
        Counted("pool", Fraction(100)),
        Counted("distributable", Fraction(100)),
        Counted("areas.in_deficit", None),
        Counted("areas.allocation", Fraction(100)),
        Counted("full_distribution", None),
        Counted("areas.net_transfer", Fraction(100)),
        Counted("areas.result_after", Fraction(100)),
        Counted("areas.residual_gap", Fraction(100)),
        Counted("areas.gap_paid_by_balance", Fraction(100)),
        Counted("areas.gap_paid_by_budget", Fraction(100)),
        Counted("city_pooling_first", None),
        Counted("fund_established", None),
        Counted("resident_before_employee", None),
        Counted("funds_before_pooling", None),
        Counted("preparation_done", None),
        Counted("unified_count", Fraction(1), whole=True),
        Counted("employer_rate_check", None),
        Counted("employee_rate_check", None),
        Counted("resident_standard_check", None),
        Counted("resident_subsidy_check", None),
        Counted("resident_total_check", None),
        Counted("beyond_list_cleared", None),
        Counted("deductible_limit", Fraction(100)),
        Counted("wage_base_given", None),
        Counted("deductible_check", None),
        Counted("deductible_steps", None),
        Counted("overall_ratio", Fraction(1000000)),
        Counted("ratio_check", None),
        Counted("schemes_gap", None),
        Counted("ratio_steps", None),
        Counted("employee_cap_check", None),
        Counted("resident_cap_check", None),
        Counted("budget_units.spending_by_income", None),
        Counted("city_units", None),
        Counted("special_units", None),
        Counted("budget_units.gap_verified", None),
        Counted("review_everywhere", None),
        Counted("services_everywhere", None),
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
    scheme: str,
    withheld: int | Decimal | str | _Omitted = _OMITTED,
    withheld_justified: bool | _Omitted = _OMITTED,
    city_pooling_done_on: date | str | _Omitted = _OMITTED,
    resident_fund_on: date | str | _Omitted = _OMITTED,
    employee_fund_on: date | str | _Omitted = _OMITTED,
    pooling_started_on: date | str | _Omitted = _OMITTED,
    calculation_done_on: date | str | _Omitted = _OMITTED,
    policies_unified_on: date | str | _Omitted = _OMITTED,
    systems_adjusted_on: date | str | _Omitted = _OMITTED,
    coverage_unified: bool | _Omitted = _OMITTED,
    funding_unified: bool | _Omitted = _OMITTED,
    benefits_unified: bool | _Omitted = _OMITTED,
    payment_unified: bool | _Omitted = _OMITTED,
    budget_unified: bool | _Omitted = _OMITTED,
    beyond_list_count: int | _Omitted = _OMITTED,
    employer_rate: int | Decimal | str | _Omitted = _OMITTED,
    employee_rate: int | Decimal | str | _Omitted = _OMITTED,
    resident_standard: int | Decimal | str | _Omitted = _OMITTED,
    resident_subsidy: int | Decimal | str | _Omitted = _OMITTED,
    national_standard: int | Decimal | str | _Omitted = _OMITTED,
    national_subsidy: int | Decimal | str | _Omitted = _OMITTED,
    wage_base: int | Decimal | str | _Omitted = _OMITTED,
    employee_deductible: int | Decimal | str | _Omitted = _OMITTED,
    deductible_justified: bool | _Omitted = _OMITTED,
    fund_paid: int | Decimal | str | _Omitted = _OMITTED,
    in_scope_cost: int | Decimal | str | _Omitted = _OMITTED,
    employee_ratio: int | Decimal | str | _Omitted = _OMITTED,
    resident_ratio: int | Decimal | str | _Omitted = _OMITTED,
    employee_cap: int | Decimal | str | _Omitted = _OMITTED,
    resident_cap: int | Decimal | str | _Omitted = _OMITTED,
    national_employee_cap: int | Decimal | str | _Omitted = _OMITTED,
    national_resident_cap: int | Decimal | str | _Omitted = _OMITTED,
    reviewed_institutions: int | _Omitted = _OMITTED,
    institutions: int | _Omitted = _OMITTED,
    covered_units: int | _Omitted = _OMITTED,
    all_units: int | _Omitted = _OMITTED,
    areas: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    hospital_levels: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    budget_units: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    readings: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
) -> Result:
    """计算一条记录2024年至2060年中某一年度的结果。

    year：计算的年度。
    scheme：险种，取employee（职工医保）、resident（居民医保）。
    withheld：暂不分配额（元）。
    withheld_justified：暂不分配已说明。
    city_pooling_done_on：做实市级统筹日。
    resident_fund_on：居民调剂金建立日。
    employee_fund_on：职工调剂金建立日。
    pooling_started_on：省级统筹实施日。
    calculation_done_on：基金测算完成日。
    policies_unified_on：政策统一完成日。
    systems_adjusted_on：信息系统调整完成日。
    coverage_unified：覆盖范围已统一。
    funding_unified：筹资标准已统一。
    benefits_unified：待遇政策已统一。
    payment_unified：医保支付已统一。
    budget_unified：预算管理已统一。
    beyond_list_count：超清单政策数（个）。
    employer_rate：单位费率。
    employee_rate：个人费率。
    resident_standard：居民个人标准（元）。
    resident_subsidy：居民补助标准（元）。
    national_standard：国家个人标准（元）。
    national_subsidy：国家补助标准（元）。
    wage_base：平均工资基准（元）。
    employee_deductible：职工住院起付标准（元）。
    deductible_justified：起付标准偏离已说明。
    fund_paid：基金支付额（元）。
    in_scope_cost：政策范围费用（元）。
    employee_ratio：职工支付比例。
    resident_ratio：居民支付比例。
    employee_cap：职工最高支付限额（元）。
    resident_cap：居民最高支付限额（元）。
    national_employee_cap：国家职工限额标准（元）。
    national_resident_cap：国家居民限额标准（元）。
    reviewed_institutions：智能审核覆盖机构数（个）。
    institutions：定点机构数（个）。
    covered_units：服务覆盖单位数（个）。
    all_units：应覆盖单位数（个）。
    areas：地区的清单，每项有代码（code）、参保人数（insured）、上缴额（remit）、当期结果（current_result）、抚养比（dependency_ratio）、可支付月数（payable_months）、绩效得分（performance_score）、责任得分（responsibility_score）、评价系数（coefficient）、滚存结余额（accumulated_balance）。
    hospital_levels：机构级别的清单，每项有级别名称（level_name）、起付标准档（level_deductible）、支付比例档（level_ratio）。
    budget_units：预算单位的清单，每项有单位名称（unit_name）、单位种类（unit_kind）、单位收入预算（unit_income）、单位支出预算（unit_spending）、单位申报缺口（claimed_gap）、单位核定缺口（verified_gap）。
    readings：改用的口径；parameters：给定的参数。算不出时抛出 PolicyInputError。
    """
    given = {
        "scheme": scheme,
        "withheld": withheld,
        "withheld_justified": withheld_justified,
        "city_pooling_done_on": city_pooling_done_on,
        "resident_fund_on": resident_fund_on,
        "employee_fund_on": employee_fund_on,
        "pooling_started_on": pooling_started_on,
        "calculation_done_on": calculation_done_on,
        "policies_unified_on": policies_unified_on,
        "systems_adjusted_on": systems_adjusted_on,
        "coverage_unified": coverage_unified,
        "funding_unified": funding_unified,
        "benefits_unified": benefits_unified,
        "payment_unified": payment_unified,
        "budget_unified": budget_unified,
        "beyond_list_count": beyond_list_count,
        "employer_rate": employer_rate,
        "employee_rate": employee_rate,
        "resident_standard": resident_standard,
        "resident_subsidy": resident_subsidy,
        "national_standard": national_standard,
        "national_subsidy": national_subsidy,
        "wage_base": wage_base,
        "employee_deductible": employee_deductible,
        "deductible_justified": deductible_justified,
        "fund_paid": fund_paid,
        "in_scope_cost": in_scope_cost,
        "employee_ratio": employee_ratio,
        "resident_ratio": resident_ratio,
        "employee_cap": employee_cap,
        "resident_cap": resident_cap,
        "national_employee_cap": national_employee_cap,
        "national_resident_cap": national_resident_cap,
        "reviewed_institutions": reviewed_institutions,
        "institutions": institutions,
        "covered_units": covered_units,
        "all_units": all_units,
        "areas": areas,
        "hospital_levels": hospital_levels,
        "budget_units": budget_units,
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

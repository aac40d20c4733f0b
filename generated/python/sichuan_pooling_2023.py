"""四川省级统筹（sichuan_pooling_2023）：四川省关于推进基本医疗保险省级统筹的意见

依据《000》。由 mingce 从政策源文件生成，修改请改源文件。
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


DAY_2024_01_01 = date(2024, 1, 1)


_SCHEMA = Schema(
    first=2023,
    last=2060,
    begins=(1, 1),
    fields=(
        Field("checked_on", "核对日", "once", "day", optional=True),
        Field("settlements", "年度清算次数", "once", "number", low=0, high=100, optional=True),
        Field("units", "服务点总数", "once", "number", low=1, high=100000, optional=True),
        Field("covered_units", "已覆盖服务点", "once", "number", low=0, high=100000, optional=True),
    ),
    lists=(
        Listing(
            "cities", "市州",
            (
                Field("cities.code", "代码", "once", "text"),
                Field("cities.scheme", "所属险种", "once", "choice", choices=(("职工险种", "employee"), ("居民险种", "resident"),)),
                Field("cities.income", "当年基金收入", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000, doubtful=True),
                Field("cities.income_before", "上年基金收入", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000),
                Field("cities.window_opens", "缴费期首日", "once", "day", optional=True),
                Field("cities.window_closes", "缴费期末日", "once", "day", optional=True),
                Field("cities.individual_standard", "个人缴费标准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000, optional=True),
                Field("cities.subsidy_standard", "财政补助标准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000, optional=True),
            ),
            None,
        ),
        Listing(
            "budget_changes", "预算变动",
            (
                Field("budget_changes.change_code", "变动代码", "once", "text"),
                Field("budget_changes.special", "特殊情况", "once", "truth", doubtful=True),
                Field("budget_changes.complies", "符合调整规定", "once", "truth", doubtful=True),
                Field("budget_changes.has_plan", "有调整方案", "once", "truth", doubtful=True),
            ),
            None,
        ),
        Listing(
            "spending_lines", "支出项目",
            (
                Field("spending_lines.line_code", "项目代码", "once", "text"),
                Field("spending_lines.item_authorised", "在项目目录内", "once", "truth"),
                Field("spending_lines.scope_authorised", "在范围之内", "once", "truth"),
                Field("spending_lines.rate", "支付标准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000000, optional=True),
                Field("spending_lines.authorised_rate", "规定支付标准", "once", "number", scale=Fraction(100, 1), low=0, high=10000000000, optional=True),
                Field("spending_lines.approved", "经批准", "once", "truth", default=False, has_default=True),
            ),
            None,
        ),
        Listing(
            "accounts", "险种账",
            (
                Field("accounts.account_scheme", "账户险种", "once", "choice", choices=(("职工险种", "employee"), ("居民险种", "resident"),)),
                Field("accounts.opening", "年初余额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000),
            ),
            None,
        ),
        Listing(
            "entries", "调剂往来",
            (
                Field("entries.entry_code", "往来代码", "once", "text"),
                Field("entries.entry_type", "往来种类", "once", "choice", choices=(("各地上解", "remitted"), ("拨付各地", "paid_out"), ("平衡财政预算", "fiscal_budget"),)),
                Field("entries.from_scheme", "来自险种", "once", "choice", choices=(("职工险种", "employee"), ("居民险种", "resident"),)),
                Field("entries.to_scheme", "用于险种", "once", "choice", choices=(("职工险种", "employee"), ("居民险种", "resident"),)),
                Field("entries.amount", "往来金额", "once", "number", scale=Fraction(100, 1), low=0, high=100000000000000),
                Field("entries.special_account", "经财政专户", "once", "truth"),
            ),
            None,
        ),
        Listing(
            "persons", "人员",
            (
                Field("persons.person_code", "人员代码", "once", "text"),
                Field("persons.work", "就业情况", "once", "choice", choices=(("用人单位职工", "employed"), ("无雇工的个体工商户", "self_employed"), ("未在单位参保的非全日制从业人员", "part_time"), ("其他灵活就业", "other_flexible"), ("未就业", "not_working"),)),
                Field("persons.chooses_employee", "选择职工医保", "once", "truth", default=False, has_default=True),
                Field("persons.other_protection", "享有其他保障", "once", "truth", default=False, has_default=True),
            ),
            None,
        ),
    ),
    parameters=(
        (Field("effective_day", "施行日期", "once", "day"), ((2023, True, date(2024, 1, 1)),)),
        (Field("raised_from", "筹集起始年份", "once", "year"), ((2023, True, 2024),)),
        (Field("extraction_rate", "筹集比例", "once", "number", scale=Fraction(1000000, 1), low=0, high=1000000), ((2023, True, None),)),
    ),
    readings=(
        (Field("base_year", "筹集基数", "once", "choice", choices=(("上年决算", "prior_year"), ("当年收入", "same_year"),)), "prior_year"),
    ),
)


@dataclass(frozen=True, slots=True)
class Result:
    """计算结果：None 是不适用，Undetermined 是待定。"""

    in_force: bool | None
    """是否施行。依据 《000》A第1段第2句；《000》B第1段第1句。policies/sichuan/pooling_2023.pol:88"""

    budget_changes_budget_change_valid: tuple[str | None, ...]
    """预算调整合规。依据 《000》A第4段第2句。policies/sichuan/pooling_2023.pol:135"""

    spending_lines_item_kept: tuple[str | None, ...]
    """不擅自增加支出项目。依据 《000》A第4段第3句。policies/sichuan/pooling_2023.pol:148"""

    spending_lines_scope_kept: tuple[str | None, ...]
    """不擅自扩大支出范围。依据 《000》A第4段第3句。policies/sichuan/pooling_2023.pol:150"""

    spending_lines_rate_kept: tuple[str | None, ...]
    """不擅自提高支付标准。依据 《000》A第4段第3句。policies/sichuan/pooling_2023.pol:152"""

    cities_remit: tuple[Decimal | None, ...]
    """上解额（元）。依据 《000》A第6段第1句。policies/sichuan/pooling_2023.pol:178"""

    employee_pool: Decimal | Undetermined
    """职工筹集额（元）。依据 《000》A第6段第1至2句。policies/sichuan/pooling_2023.pol:187"""

    resident_pool: Decimal | Undetermined
    """居民筹集额（元）。依据 《000》A第6段第1至2句。policies/sichuan/pooling_2023.pol:193"""

    accounts_closing: tuple[Decimal | None, ...]
    """年末余额（元）。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:199"""

    entries_schemes_apart: tuple[str | None, ...]
    """险种间不得调剂。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:209"""

    entries_no_fiscal_use: tuple[str | None, ...]
    """不得平衡财政预算。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:216"""

    entries_through_special_account: tuple[str | None, ...]
    """财政专户管理。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:222"""

    settled_yearly: str | None
    """按年缴拨。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:224"""

    crossed_amount: Decimal
    """险种间调剂额（元）。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:226"""

    persons_may_join_employee: tuple[bool | None, ...]
    """可以选择职工医保。依据 《000》A第7段第1句。policies/sichuan/pooling_2023.pol:268"""

    persons_scheme_of_person: tuple[str | None, ...]
    """参保险种。依据 《000》A第7段第1句。policies/sichuan/pooling_2023.pol:275"""

    persons_payer: tuple[str | None, ...]
    """缴费主体。依据 《000》A第7段第3至4句；《000》B第8段第2至3句。policies/sichuan/pooling_2023.pol:286"""

    window_uniform: str | None
    """各地缴费期相同。依据 《000》A第7段第5句；《000》B第8段第4句。policies/sichuan/pooling_2023.pol:326"""

    standard_spread: Decimal | None
    """个人缴费标准差距（元）。依据 《000》A第7段第5句；《000》B第8段第4句。policies/sichuan/pooling_2023.pol:338"""

    subsidy_spread: Decimal | None
    """财政补助标准差距（元）。依据 《000》A第7段第5句；《000》B第8段第4句。policies/sichuan/pooling_2023.pol:347"""

    coverage: Decimal | None
    """服务覆盖率。依据 《000》A第10段第5句。policies/sichuan/pooling_2023.pol:407"""

    @property
    def 是否施行(self) -> bool | None:
        """是否施行。依据 《000》A第1段第2句；《000》B第1段第1句。policies/sichuan/pooling_2023.pol:88"""
        return self.in_force

    @property
    def 预算调整合规(self) -> tuple[str | None, ...]:
        """预算调整合规。依据 《000》A第4段第2句。policies/sichuan/pooling_2023.pol:135"""
        return self.budget_changes_budget_change_valid

    @property
    def 不擅自增加支出项目(self) -> tuple[str | None, ...]:
        """不擅自增加支出项目。依据 《000》A第4段第3句。policies/sichuan/pooling_2023.pol:148"""
        return self.spending_lines_item_kept

    @property
    def 不擅自扩大支出范围(self) -> tuple[str | None, ...]:
        """不擅自扩大支出范围。依据 《000》A第4段第3句。policies/sichuan/pooling_2023.pol:150"""
        return self.spending_lines_scope_kept

    @property
    def 不擅自提高支付标准(self) -> tuple[str | None, ...]:
        """不擅自提高支付标准。依据 《000》A第4段第3句。policies/sichuan/pooling_2023.pol:152"""
        return self.spending_lines_rate_kept

    @property
    def 上解额(self) -> tuple[Decimal | None, ...]:
        """上解额（元）。依据 《000》A第6段第1句。policies/sichuan/pooling_2023.pol:178"""
        return self.cities_remit

    @property
    def 职工筹集额(self) -> Decimal | Undetermined:
        """职工筹集额（元）。依据 《000》A第6段第1至2句。policies/sichuan/pooling_2023.pol:187"""
        return self.employee_pool

    @property
    def 居民筹集额(self) -> Decimal | Undetermined:
        """居民筹集额（元）。依据 《000》A第6段第1至2句。policies/sichuan/pooling_2023.pol:193"""
        return self.resident_pool

    @property
    def 年末余额(self) -> tuple[Decimal | None, ...]:
        """年末余额（元）。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:199"""
        return self.accounts_closing

    @property
    def 险种间不得调剂(self) -> tuple[str | None, ...]:
        """险种间不得调剂。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:209"""
        return self.entries_schemes_apart

    @property
    def 不得平衡财政预算(self) -> tuple[str | None, ...]:
        """不得平衡财政预算。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:216"""
        return self.entries_no_fiscal_use

    @property
    def 财政专户管理(self) -> tuple[str | None, ...]:
        """财政专户管理。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:222"""
        return self.entries_through_special_account

    @property
    def 按年缴拨(self) -> str | None:
        """按年缴拨。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:224"""
        return self.settled_yearly

    @property
    def 险种间调剂额(self) -> Decimal:
        """险种间调剂额（元）。依据 《000》A第6段第2句。policies/sichuan/pooling_2023.pol:226"""
        return self.crossed_amount

    @property
    def 可以选择职工医保(self) -> tuple[bool | None, ...]:
        """可以选择职工医保。依据 《000》A第7段第1句。policies/sichuan/pooling_2023.pol:268"""
        return self.persons_may_join_employee

    @property
    def 参保险种(self) -> tuple[str | None, ...]:
        """参保险种。依据 《000》A第7段第1句。policies/sichuan/pooling_2023.pol:275"""
        return self.persons_scheme_of_person

    @property
    def 缴费主体(self) -> tuple[str | None, ...]:
        """缴费主体。依据 《000》A第7段第3至4句；《000》B第8段第2至3句。policies/sichuan/pooling_2023.pol:286"""
        return self.persons_payer

    @property
    def 各地缴费期相同(self) -> str | None:
        """各地缴费期相同。依据 《000》A第7段第5句；《000》B第8段第4句。policies/sichuan/pooling_2023.pol:326"""
        return self.window_uniform

    @property
    def 个人缴费标准差距(self) -> Decimal | None:
        """个人缴费标准差距（元）。依据 《000》A第7段第5句；《000》B第8段第4句。policies/sichuan/pooling_2023.pol:338"""
        return self.standard_spread

    @property
    def 财政补助标准差距(self) -> Decimal | None:
        """财政补助标准差距（元）。依据 《000》A第7段第5句；《000》B第8段第4句。policies/sichuan/pooling_2023.pol:347"""
        return self.subsidy_spread

    @property
    def 服务覆盖率(self) -> Decimal | None:
        """服务覆盖率。依据 《000》A第10段第5句。policies/sichuan/pooling_2023.pol:407"""
        return self.coverage


def _decided(first: Any, year: Any, checked_on: Any, settlements: Any, units: Any, covered_units: Any, cities_order: Any, cities_place: Any, cities_scheme: Any, cities_income_before: Any, cities_window_opens: Any, cities_window_closes: Any, cities_individual_standard: Any, cities_subsidy_standard: Any, budget_changes_order: Any, budget_changes_place: Any, budget_changes_special: Any, budget_changes_complies: Any, budget_changes_has_plan: Any, spending_lines_order: Any, spending_lines_place: Any, spending_lines_item_authorised: Any, spending_lines_scope_authorised: Any, spending_lines_rate: Any, spending_lines_authorised_rate: Any, spending_lines_approved: Any, accounts_order: Any, accounts_place: Any, accounts_account_scheme: Any, accounts_opening: Any, entries_order: Any, entries_place: Any, entries_entry_type: Any, entries_from_scheme: Any, entries_to_scheme: Any, entries_amount: Any, entries_special_account: Any, persons_order: Any, persons_place: Any, persons_work: Any, persons_chooses_employee: Any, persons_other_protection: Any) -> tuple[Any, ...]:
    """按政策选定的口径计算；数据没有待定之处。数都是整数，金额以分计。"""
    # policies/sichuan/pooling_2023.pol:88 — 是否施行
    if checked_on is not None:
        in_force = checked_on >= DAY_2024_01_01
    else:
        in_force = None
    # policies/sichuan/pooling_2023.pol:135 — 预算调整合规
    budget_changes_budget_change_valid = [None] * len(budget_changes_order)
    for budget_changes_member in budget_changes_order:
        if budget_changes_special[budget_changes_member] and budget_changes_complies[budget_changes_member] and budget_changes_has_plan[budget_changes_member]:
            budget_changes_budget_change_valid_of_member = "satisfied"
        else:
            budget_changes_budget_change_valid_of_member = "violated"
        budget_changes_budget_change_valid[budget_changes_member] = budget_changes_budget_change_valid_of_member
    # policies/sichuan/pooling_2023.pol:148 — 不擅自增加支出项目
    spending_lines_item_kept = [None] * len(spending_lines_order)
    for spending_lines_member in spending_lines_order:
        if spending_lines_item_authorised[spending_lines_member] or spending_lines_approved[spending_lines_member]:
            spending_lines_item_kept_of_member = "satisfied"
        else:
            spending_lines_item_kept_of_member = "violated"
        spending_lines_item_kept[spending_lines_member] = spending_lines_item_kept_of_member
    # policies/sichuan/pooling_2023.pol:150 — 不擅自扩大支出范围
    spending_lines_scope_kept = [None] * len(spending_lines_order)
    for spending_lines_member_2 in spending_lines_order:
        if spending_lines_scope_authorised[spending_lines_member_2] or spending_lines_approved[spending_lines_member_2]:
            spending_lines_scope_kept_of_member = "satisfied"
        else:
            spending_lines_scope_kept_of_member = "violated"
        spending_lines_scope_kept[spending_lines_member_2] = spending_lines_scope_kept_of_member
    # policies/sichuan/pooling_2023.pol:152 — 不擅自提高支付标准
    spending_lines_rate_kept = [None] * len(spending_lines_order)
    for spending_lines_member_3 in spending_lines_order:
        if spending_lines_rate[spending_lines_member_3] is not None and spending_lines_authorised_rate[spending_lines_member_3] is not None:
            if spending_lines_rate[spending_lines_member_3] <= spending_lines_authorised_rate[spending_lines_member_3] or spending_lines_approved[spending_lines_member_3]:
                spending_lines_rate_kept_of_member = "satisfied"
            else:
                spending_lines_rate_kept_of_member = "violated"
        else:
            spending_lines_rate_kept_of_member = None
        spending_lines_rate_kept[spending_lines_member_3] = spending_lines_rate_kept_of_member
    # policies/sichuan/pooling_2023.pol:178 — 上解额
    cities_remit = [None] * len(cities_order)
    for cities_member in cities_order:
        if year >= 2024:
            raise unbound_parameter("筹集比例", "extraction_rate")
            cities_remit_of_member = (cities_income_before[cities_member] * None + 500000) // 1000000
        else:
            cities_remit_of_member = None
        cities_remit[cities_member] = cities_remit_of_member
    # policies/sichuan/pooling_2023.pol:187 — 职工筹集额
    employee_pool_part = 0
    for cities_index in cities_order:
        if cities_scheme[cities_index] == "employee" and cities_remit[cities_index] is not None:
            employee_pool_part += cities_remit[cities_index]
    employee_pool = employee_pool_part
    # policies/sichuan/pooling_2023.pol:193 — 居民筹集额
    resident_pool_part = 0
    for cities_index_2 in cities_order:
        if cities_scheme[cities_index_2] == "resident" and cities_remit[cities_index_2] is not None:
            resident_pool_part += cities_remit[cities_index_2]
    resident_pool = resident_pool_part
    # policies/sichuan/pooling_2023.pol:199 — 分账调剂基金留存额
    accounts_scheme_fund_retained = [None] * len(accounts_order)
    for accounts_member in accounts_order:
        accounts_scheme_fund_retained_part = 0
        for cities_index_3 in cities_order:
            if cities_scheme[cities_index_3] == accounts_account_scheme[accounts_member] and cities_remit[cities_index_3] is not None:
                accounts_scheme_fund_retained_part += cities_remit[cities_index_3]
        accounts_scheme_fund_retained_of_member = accounts_scheme_fund_retained_part
        accounts_scheme_fund_retained[accounts_member] = accounts_scheme_fund_retained_of_member
    # policies/sichuan/pooling_2023.pol:199 — 年末余额
    accounts_closing = [None] * len(accounts_order)
    for accounts_member_2 in accounts_order:
        accounts_closing_part = 0
        for entries_index in entries_order:
            if entries_from_scheme[entries_index] == accounts_account_scheme[accounts_member_2] and entries_entry_type[entries_index] != "remitted":
                accounts_closing_part += entries_amount[entries_index]
        if accounts_opening[accounts_member_2] + accounts_scheme_fund_retained[accounts_member_2] - accounts_closing_part < 0:
            raise PolicyInputError("pool-overdrawn", f"第{accounts_member_2 + 1}个险种账：" + "“分账调剂基金”的余额不够支出", "scheme_fund")
        else:
            accounts_closing_of_member = accounts_opening[accounts_member_2] + accounts_scheme_fund_retained[accounts_member_2] - accounts_closing_part
        accounts_closing[accounts_member_2] = accounts_closing_of_member
    # policies/sichuan/pooling_2023.pol:209 — 险种间不得调剂
    entries_schemes_apart = [None] * len(entries_order)
    for entries_member in entries_order:
        if entries_from_scheme[entries_member] == entries_to_scheme[entries_member]:
            entries_schemes_apart_of_member = "satisfied"
        else:
            entries_schemes_apart_of_member = "violated"
        entries_schemes_apart[entries_member] = entries_schemes_apart_of_member
    # policies/sichuan/pooling_2023.pol:216 — 不得平衡财政预算
    entries_no_fiscal_use = [None] * len(entries_order)
    for entries_member_2 in entries_order:
        if entries_entry_type[entries_member_2] != "fiscal_budget":
            entries_no_fiscal_use_of_member = "satisfied"
        else:
            entries_no_fiscal_use_of_member = "violated"
        entries_no_fiscal_use[entries_member_2] = entries_no_fiscal_use_of_member
    # policies/sichuan/pooling_2023.pol:222 — 财政专户管理
    entries_through_special_account = [None] * len(entries_order)
    for entries_member_3 in entries_order:
        if entries_special_account[entries_member_3]:
            entries_through_special_account_of_member = "satisfied"
        else:
            entries_through_special_account_of_member = "violated"
        entries_through_special_account[entries_member_3] = entries_through_special_account_of_member
    # policies/sichuan/pooling_2023.pol:224 — 按年缴拨
    if settlements is not None:
        if settlements == 1:
            settled_yearly = "satisfied"
        else:
            settled_yearly = "violated"
    else:
        settled_yearly = None
    # policies/sichuan/pooling_2023.pol:226 — 险种间调剂额
    crossed_amount_part = 0
    for entries_index_2 in entries_order:
        if entries_from_scheme[entries_index_2] != entries_to_scheme[entries_index_2]:
            crossed_amount_part += entries_amount[entries_index_2]
    crossed_amount = crossed_amount_part
    # policies/sichuan/pooling_2023.pol:268 — 可以选择职工医保
    persons_may_join_employee = [None] * len(persons_order)
    for persons_member in persons_order:
        persons_may_join_employee_of_member = persons_work[persons_member] == "self_employed" or persons_work[persons_member] == "part_time" or persons_work[persons_member] == "other_flexible"
        persons_may_join_employee[persons_member] = persons_may_join_employee_of_member
    # policies/sichuan/pooling_2023.pol:275 — 参保险种
    persons_scheme_of_person = [None] * len(persons_order)
    for persons_member_2 in persons_order:
        if persons_work[persons_member_2] == "employed":
            persons_scheme_of_person_of_member = "employee"
        elif persons_may_join_employee[persons_member_2] and persons_chooses_employee[persons_member_2]:
            persons_scheme_of_person_of_member = "employee"
        elif persons_other_protection[persons_member_2]:
            persons_scheme_of_person_of_member = None
        else:
            persons_scheme_of_person_of_member = "resident"
        persons_scheme_of_person[persons_member_2] = persons_scheme_of_person_of_member
    # policies/sichuan/pooling_2023.pol:286 — 缴费主体
    persons_payer = [None] * len(persons_order)
    for persons_member_3 in persons_order:
        if persons_scheme_of_person[persons_member_3] is not None:
            if persons_work[persons_member_3] == "employed":
                persons_payer_of_member = "employer_and_employee"
            elif persons_scheme_of_person[persons_member_3] == "employee":
                persons_payer_of_member = "individual"
            else:
                persons_payer_of_member = "individual_and_government"
        else:
            persons_payer_of_member = None
        persons_payer[persons_member_3] = persons_payer_of_member
    # policies/sichuan/pooling_2023.pol:326 — 各地缴费期相同
    window_uniform_part = 0
    for cities_index_4 in cities_order:
        if cities_scheme[cities_index_4] == "resident" and cities_window_opens[cities_index_4] is not None and cities_window_closes[cities_index_4] is not None:
            window_uniform_part += 1
    if window_uniform_part > 0 and year >= 2024:
        window_uniform_part_2 = None
        for cities_index_5 in cities_order:
            if cities_scheme[cities_index_5] == "resident" and cities_window_opens[cities_index_5] is not None and cities_window_closes[cities_index_5] is not None:
                window_uniform_part_3 = cities_window_opens[cities_index_5]
                if (window_uniform_part_2 is None or window_uniform_part_3 > window_uniform_part_2):
                    window_uniform_part_2 = window_uniform_part_3
        if window_uniform_part_2 is None:
            raise empty_collection("市州")
        window_uniform_part_4 = None
        for cities_index_6 in cities_order:
            if cities_scheme[cities_index_6] == "resident" and cities_window_opens[cities_index_6] is not None and cities_window_closes[cities_index_6] is not None:
                window_uniform_part_5 = cities_window_opens[cities_index_6]
                if (window_uniform_part_4 is None or window_uniform_part_5 < window_uniform_part_4):
                    window_uniform_part_4 = window_uniform_part_5
        if window_uniform_part_4 is None:
            raise empty_collection("市州")
        window_uniform_part_10 = window_uniform_part_2 == window_uniform_part_4
        if window_uniform_part_10:
            window_uniform_part_6 = None
            for cities_index_7 in cities_order:
                if cities_scheme[cities_index_7] == "resident" and cities_window_opens[cities_index_7] is not None and cities_window_closes[cities_index_7] is not None:
                    window_uniform_part_7 = cities_window_closes[cities_index_7]
                    if (window_uniform_part_6 is None or window_uniform_part_7 > window_uniform_part_6):
                        window_uniform_part_6 = window_uniform_part_7
            if window_uniform_part_6 is None:
                raise empty_collection("市州")
            window_uniform_part_8 = None
            for cities_index_8 in cities_order:
                if cities_scheme[cities_index_8] == "resident" and cities_window_opens[cities_index_8] is not None and cities_window_closes[cities_index_8] is not None:
                    window_uniform_part_9 = cities_window_closes[cities_index_8]
                    if (window_uniform_part_8 is None or window_uniform_part_9 < window_uniform_part_8):
                        window_uniform_part_8 = window_uniform_part_9
            if window_uniform_part_8 is None:
                raise empty_collection("市州")
            window_uniform_part_10 = window_uniform_part_6 == window_uniform_part_8
        if window_uniform_part_10:
            window_uniform = "satisfied"
        else:
            window_uniform = "violated"
    else:
        window_uniform = None
    # policies/sichuan/pooling_2023.pol:338 — 个人缴费标准差距
    standard_spread_part = 0
    for cities_index_9 in cities_order:
        if cities_scheme[cities_index_9] == "resident" and cities_individual_standard[cities_index_9] is not None:
            standard_spread_part += 1
    if standard_spread_part > 0:
        standard_spread_part_2 = None
        for cities_index_10 in cities_order:
            if cities_scheme[cities_index_10] == "resident" and cities_individual_standard[cities_index_10] is not None:
                standard_spread_part_3 = cities_individual_standard[cities_index_10]
                if (standard_spread_part_2 is None or standard_spread_part_3 > standard_spread_part_2):
                    standard_spread_part_2 = standard_spread_part_3
        if standard_spread_part_2 is None:
            raise empty_collection("市州")
        standard_spread_part_4 = None
        for cities_index_11 in cities_order:
            if cities_scheme[cities_index_11] == "resident" and cities_individual_standard[cities_index_11] is not None:
                standard_spread_part_5 = cities_individual_standard[cities_index_11]
                if (standard_spread_part_4 is None or standard_spread_part_5 < standard_spread_part_4):
                    standard_spread_part_4 = standard_spread_part_5
        if standard_spread_part_4 is None:
            raise empty_collection("市州")
        standard_spread = standard_spread_part_2 - standard_spread_part_4
    else:
        standard_spread = None
    # policies/sichuan/pooling_2023.pol:347 — 财政补助标准差距
    subsidy_spread_part = 0
    for cities_index_12 in cities_order:
        if cities_scheme[cities_index_12] == "resident" and cities_subsidy_standard[cities_index_12] is not None:
            subsidy_spread_part += 1
    if subsidy_spread_part > 0:
        subsidy_spread_part_2 = None
        for cities_index_13 in cities_order:
            if cities_scheme[cities_index_13] == "resident" and cities_subsidy_standard[cities_index_13] is not None:
                subsidy_spread_part_3 = cities_subsidy_standard[cities_index_13]
                if (subsidy_spread_part_2 is None or subsidy_spread_part_3 > subsidy_spread_part_2):
                    subsidy_spread_part_2 = subsidy_spread_part_3
        if subsidy_spread_part_2 is None:
            raise empty_collection("市州")
        subsidy_spread_part_4 = None
        for cities_index_14 in cities_order:
            if cities_scheme[cities_index_14] == "resident" and cities_subsidy_standard[cities_index_14] is not None:
                subsidy_spread_part_5 = cities_subsidy_standard[cities_index_14]
                if (subsidy_spread_part_4 is None or subsidy_spread_part_5 < subsidy_spread_part_4):
                    subsidy_spread_part_4 = subsidy_spread_part_5
        if subsidy_spread_part_4 is None:
            raise empty_collection("市州")
        subsidy_spread = subsidy_spread_part_2 - subsidy_spread_part_4
    else:
        subsidy_spread = None
    # policies/sichuan/pooling_2023.pol:407 — 服务覆盖率
    if units is not None and covered_units is not None:
        coverage = (2 * (covered_units * 10000) + units) // (2 * units) * 100
    else:
        coverage = None
    return (in_force, budget_changes_budget_change_valid, spending_lines_item_kept, spending_lines_scope_kept, spending_lines_rate_kept, cities_remit, employee_pool, resident_pool, accounts_closing, entries_schemes_apart, entries_no_fiscal_use, entries_through_special_account, settled_yearly, crossed_amount, persons_may_join_employee, persons_scheme_of_person, persons_payer, window_uniform, standard_spread, subsidy_spread, coverage)


def _general(first: Any, year: Any, checked_on: Any, settlements: Any, units: Any, covered_units: Any, cities_order: Any, cities_place: Any, cities_scheme: Any, cities_income: Any, cities_income_before: Any, cities_window_opens: Any, cities_window_closes: Any, cities_individual_standard: Any, cities_subsidy_standard: Any, budget_changes_order: Any, budget_changes_place: Any, budget_changes_special: Any, budget_changes_complies: Any, budget_changes_has_plan: Any, spending_lines_order: Any, spending_lines_place: Any, spending_lines_item_authorised: Any, spending_lines_scope_authorised: Any, spending_lines_rate: Any, spending_lines_authorised_rate: Any, spending_lines_approved: Any, accounts_order: Any, accounts_place: Any, accounts_account_scheme: Any, accounts_opening: Any, entries_order: Any, entries_place: Any, entries_entry_type: Any, entries_from_scheme: Any, entries_to_scheme: Any, entries_amount: Any, entries_special_account: Any, persons_order: Any, persons_place: Any, persons_work: Any, persons_chooses_employee: Any, persons_other_protection: Any, effective_day: Any, raised_from: Any, extraction_rate: Any, base_year: Any) -> tuple[Any, ...]:
    """按给定的口径和参数计算；数据可以有待定之处。"""
    # policies/sichuan/pooling_2023.pol:88 — 是否施行
    if checked_on is not None:
        in_force_part = effective_day[year]
        in_force = checked_on >= in_force_part
    else:
        in_force = None
    # policies/sichuan/pooling_2023.pol:135 — 预算调整合规
    budget_changes_budget_change_valid = [None] * len(budget_changes_order)
    for budget_changes_member in budget_changes_order:
        budget_changes_budget_change_valid_of_member = chosen(False, lambda d: "violated", (lambda d: both(both(budget_changes_special[budget_changes_member], lambda: budget_changes_complies[budget_changes_member]), lambda: budget_changes_has_plan[budget_changes_member]), lambda d: "satisfied"))
        budget_changes_budget_change_valid[budget_changes_member] = budget_changes_budget_change_valid_of_member
    # policies/sichuan/pooling_2023.pol:148 — 不擅自增加支出项目
    spending_lines_item_kept = [None] * len(spending_lines_order)
    for spending_lines_member in spending_lines_order:
        if spending_lines_item_authorised[spending_lines_member] or spending_lines_approved[spending_lines_member]:
            spending_lines_item_kept_of_member = "satisfied"
        else:
            spending_lines_item_kept_of_member = "violated"
        spending_lines_item_kept[spending_lines_member] = spending_lines_item_kept_of_member
    # policies/sichuan/pooling_2023.pol:150 — 不擅自扩大支出范围
    spending_lines_scope_kept = [None] * len(spending_lines_order)
    for spending_lines_member_2 in spending_lines_order:
        if spending_lines_scope_authorised[spending_lines_member_2] or spending_lines_approved[spending_lines_member_2]:
            spending_lines_scope_kept_of_member = "satisfied"
        else:
            spending_lines_scope_kept_of_member = "violated"
        spending_lines_scope_kept[spending_lines_member_2] = spending_lines_scope_kept_of_member
    # policies/sichuan/pooling_2023.pol:152 — 不擅自提高支付标准
    spending_lines_rate_kept = [None] * len(spending_lines_order)
    for spending_lines_member_3 in spending_lines_order:
        if spending_lines_rate[spending_lines_member_3] is not None and spending_lines_authorised_rate[spending_lines_member_3] is not None:
            if spending_lines_rate[spending_lines_member_3] <= spending_lines_authorised_rate[spending_lines_member_3] or spending_lines_approved[spending_lines_member_3]:
                spending_lines_rate_kept_of_member = "satisfied"
            else:
                spending_lines_rate_kept_of_member = "violated"
        else:
            spending_lines_rate_kept_of_member = None
        spending_lines_rate_kept[spending_lines_member_3] = spending_lines_rate_kept_of_member
    # policies/sichuan/pooling_2023.pol:178 — 上解额
    cities_remit = [None] * len(cities_order)
    for cities_member in cities_order:
        cities_remit_of_member = chosen(False, lambda d: None, (lambda d: compared(lambda a, b: a >= b, year, raised_from[year]), lambda d: strict(lambda a, b: (2 * a + b) // (2 * b), strict(lambda a, b: a * b, chosen(d, lambda d: cities_income[cities_member], (lambda d: compared(lambda a, b: a == b, base_year, "prior_year"), lambda d: cities_income_before[cities_member])), extraction_rate[year]), 1000000)))
        cities_remit[cities_member] = cities_remit_of_member
    # policies/sichuan/pooling_2023.pol:187 — 职工筹集额
    employee_pool = folded("sum", cities_order, lambda cities_index: both(compared(lambda a, b: a == b, cities_scheme[cities_index], "employee"), lambda: applicable(cities_remit[cities_index])), lambda cities_index: cities_remit[cities_index], "市州")
    # policies/sichuan/pooling_2023.pol:193 — 居民筹集额
    resident_pool = folded("sum", cities_order, lambda cities_index_2: both(compared(lambda a, b: a == b, cities_scheme[cities_index_2], "resident"), lambda: applicable(cities_remit[cities_index_2])), lambda cities_index_2: cities_remit[cities_index_2], "市州")
    # policies/sichuan/pooling_2023.pol:199 — 分账调剂基金留存额
    accounts_scheme_fund_retained = [None] * len(accounts_order)
    for accounts_member in accounts_order:
        accounts_scheme_fund_retained_of_member = folded("sum", cities_order, lambda cities_index_3: both(compared(lambda a, b: a == b, cities_scheme[cities_index_3], accounts_account_scheme[accounts_member]), lambda: applicable(cities_remit[cities_index_3])), lambda cities_index_3: cities_remit[cities_index_3], "市州")
        accounts_scheme_fund_retained[accounts_member] = accounts_scheme_fund_retained_of_member
    # policies/sichuan/pooling_2023.pol:199 — 年末余额
    accounts_closing = [None] * len(accounts_order)
    for accounts_member_2 in accounts_order:
        accounts_closing_of_member = chosen(False, lambda d: strict(lambda a, b: a - b, strict(lambda a, b: a + b, accounts_opening[accounts_member_2], accounts_scheme_fund_retained[accounts_member_2]), folded("sum", entries_order, lambda entries_index: both(compared(lambda a, b: a == b, entries_from_scheme[entries_index], accounts_account_scheme[accounts_member_2]), lambda: compared(lambda a, b: a != b, entries_entry_type[entries_index], "remitted")), lambda entries_index: entries_amount[entries_index], "调剂往来")), (lambda d: compared(lambda a, b: a < b, strict(lambda a, b: a - b, strict(lambda a, b: a + b, accounts_opening[accounts_member_2], accounts_scheme_fund_retained[accounts_member_2]), folded("sum", entries_order, lambda entries_index_2: both(compared(lambda a, b: a == b, entries_from_scheme[entries_index_2], accounts_account_scheme[accounts_member_2]), lambda: compared(lambda a, b: a != b, entries_entry_type[entries_index_2], "remitted")), lambda entries_index_2: entries_amount[entries_index_2], "调剂往来")), 0), lambda d: refuse_unless(d, PolicyInputError("pool-overdrawn", f"第{accounts_member_2 + 1}个险种账：" + "“分账调剂基金”的余额不够支出", "scheme_fund"))))
        accounts_closing[accounts_member_2] = accounts_closing_of_member
    # policies/sichuan/pooling_2023.pol:209 — 险种间不得调剂
    entries_schemes_apart = [None] * len(entries_order)
    for entries_member in entries_order:
        if entries_from_scheme[entries_member] == entries_to_scheme[entries_member]:
            entries_schemes_apart_of_member = "satisfied"
        else:
            entries_schemes_apart_of_member = "violated"
        entries_schemes_apart[entries_member] = entries_schemes_apart_of_member
    # policies/sichuan/pooling_2023.pol:216 — 不得平衡财政预算
    entries_no_fiscal_use = [None] * len(entries_order)
    for entries_member_2 in entries_order:
        if entries_entry_type[entries_member_2] != "fiscal_budget":
            entries_no_fiscal_use_of_member = "satisfied"
        else:
            entries_no_fiscal_use_of_member = "violated"
        entries_no_fiscal_use[entries_member_2] = entries_no_fiscal_use_of_member
    # policies/sichuan/pooling_2023.pol:222 — 财政专户管理
    entries_through_special_account = [None] * len(entries_order)
    for entries_member_3 in entries_order:
        if entries_special_account[entries_member_3]:
            entries_through_special_account_of_member = "satisfied"
        else:
            entries_through_special_account_of_member = "violated"
        entries_through_special_account[entries_member_3] = entries_through_special_account_of_member
    # policies/sichuan/pooling_2023.pol:224 — 按年缴拨
    if settlements is not None:
        if settlements == 1:
            settled_yearly = "satisfied"
        else:
            settled_yearly = "violated"
    else:
        settled_yearly = None
    # policies/sichuan/pooling_2023.pol:226 — 险种间调剂额
    crossed_amount_part = 0
    for entries_index_3 in entries_order:
        if entries_from_scheme[entries_index_3] != entries_to_scheme[entries_index_3]:
            crossed_amount_part += entries_amount[entries_index_3]
    crossed_amount = crossed_amount_part
    # policies/sichuan/pooling_2023.pol:268 — 可以选择职工医保
    persons_may_join_employee = [None] * len(persons_order)
    for persons_member in persons_order:
        persons_may_join_employee_of_member = persons_work[persons_member] == "self_employed" or persons_work[persons_member] == "part_time" or persons_work[persons_member] == "other_flexible"
        persons_may_join_employee[persons_member] = persons_may_join_employee_of_member
    # policies/sichuan/pooling_2023.pol:275 — 参保险种
    persons_scheme_of_person = [None] * len(persons_order)
    for persons_member_2 in persons_order:
        if persons_work[persons_member_2] == "employed":
            persons_scheme_of_person_of_member = "employee"
        elif persons_may_join_employee[persons_member_2] and persons_chooses_employee[persons_member_2]:
            persons_scheme_of_person_of_member = "employee"
        elif persons_other_protection[persons_member_2]:
            persons_scheme_of_person_of_member = None
        else:
            persons_scheme_of_person_of_member = "resident"
        persons_scheme_of_person[persons_member_2] = persons_scheme_of_person_of_member
    # policies/sichuan/pooling_2023.pol:286 — 缴费主体
    persons_payer = [None] * len(persons_order)
    for persons_member_3 in persons_order:
        if persons_scheme_of_person[persons_member_3] is not None:
            if persons_work[persons_member_3] == "employed":
                persons_payer_of_member = "employer_and_employee"
            elif persons_scheme_of_person[persons_member_3] == "employee":
                persons_payer_of_member = "individual"
            else:
                persons_payer_of_member = "individual_and_government"
        else:
            persons_payer_of_member = None
        persons_payer[persons_member_3] = persons_payer_of_member
    # policies/sichuan/pooling_2023.pol:326 — 各地缴费期相同
    window_uniform_part = 0
    for cities_index_4 in cities_order:
        if cities_scheme[cities_index_4] == "resident" and cities_window_opens[cities_index_4] is not None and cities_window_closes[cities_index_4] is not None:
            window_uniform_part += 1
    window_uniform_part_3 = window_uniform_part > 0
    if window_uniform_part_3:
        window_uniform_part_2 = raised_from[year]
        window_uniform_part_3 = year >= window_uniform_part_2
    if window_uniform_part_3:
        window_uniform_part_4 = None
        for cities_index_5 in cities_order:
            if cities_scheme[cities_index_5] == "resident" and cities_window_opens[cities_index_5] is not None and cities_window_closes[cities_index_5] is not None:
                window_uniform_part_5 = cities_window_opens[cities_index_5]
                if (window_uniform_part_4 is None or window_uniform_part_5 > window_uniform_part_4):
                    window_uniform_part_4 = window_uniform_part_5
        if window_uniform_part_4 is None:
            raise empty_collection("市州")
        window_uniform_part_6 = None
        for cities_index_6 in cities_order:
            if cities_scheme[cities_index_6] == "resident" and cities_window_opens[cities_index_6] is not None and cities_window_closes[cities_index_6] is not None:
                window_uniform_part_7 = cities_window_opens[cities_index_6]
                if (window_uniform_part_6 is None or window_uniform_part_7 < window_uniform_part_6):
                    window_uniform_part_6 = window_uniform_part_7
        if window_uniform_part_6 is None:
            raise empty_collection("市州")
        window_uniform_part_12 = window_uniform_part_4 == window_uniform_part_6
        if window_uniform_part_12:
            window_uniform_part_8 = None
            for cities_index_7 in cities_order:
                if cities_scheme[cities_index_7] == "resident" and cities_window_opens[cities_index_7] is not None and cities_window_closes[cities_index_7] is not None:
                    window_uniform_part_9 = cities_window_closes[cities_index_7]
                    if (window_uniform_part_8 is None or window_uniform_part_9 > window_uniform_part_8):
                        window_uniform_part_8 = window_uniform_part_9
            if window_uniform_part_8 is None:
                raise empty_collection("市州")
            window_uniform_part_10 = None
            for cities_index_8 in cities_order:
                if cities_scheme[cities_index_8] == "resident" and cities_window_opens[cities_index_8] is not None and cities_window_closes[cities_index_8] is not None:
                    window_uniform_part_11 = cities_window_closes[cities_index_8]
                    if (window_uniform_part_10 is None or window_uniform_part_11 < window_uniform_part_10):
                        window_uniform_part_10 = window_uniform_part_11
            if window_uniform_part_10 is None:
                raise empty_collection("市州")
            window_uniform_part_12 = window_uniform_part_8 == window_uniform_part_10
        if window_uniform_part_12:
            window_uniform = "satisfied"
        else:
            window_uniform = "violated"
    else:
        window_uniform = None
    # policies/sichuan/pooling_2023.pol:338 — 个人缴费标准差距
    standard_spread_part = 0
    for cities_index_9 in cities_order:
        if cities_scheme[cities_index_9] == "resident" and cities_individual_standard[cities_index_9] is not None:
            standard_spread_part += 1
    if standard_spread_part > 0:
        standard_spread_part_2 = None
        for cities_index_10 in cities_order:
            if cities_scheme[cities_index_10] == "resident" and cities_individual_standard[cities_index_10] is not None:
                standard_spread_part_3 = cities_individual_standard[cities_index_10]
                if (standard_spread_part_2 is None or standard_spread_part_3 > standard_spread_part_2):
                    standard_spread_part_2 = standard_spread_part_3
        if standard_spread_part_2 is None:
            raise empty_collection("市州")
        standard_spread_part_4 = None
        for cities_index_11 in cities_order:
            if cities_scheme[cities_index_11] == "resident" and cities_individual_standard[cities_index_11] is not None:
                standard_spread_part_5 = cities_individual_standard[cities_index_11]
                if (standard_spread_part_4 is None or standard_spread_part_5 < standard_spread_part_4):
                    standard_spread_part_4 = standard_spread_part_5
        if standard_spread_part_4 is None:
            raise empty_collection("市州")
        standard_spread = standard_spread_part_2 - standard_spread_part_4
    else:
        standard_spread = None
    # policies/sichuan/pooling_2023.pol:347 — 财政补助标准差距
    subsidy_spread_part = 0
    for cities_index_12 in cities_order:
        if cities_scheme[cities_index_12] == "resident" and cities_subsidy_standard[cities_index_12] is not None:
            subsidy_spread_part += 1
    if subsidy_spread_part > 0:
        subsidy_spread_part_2 = None
        for cities_index_13 in cities_order:
            if cities_scheme[cities_index_13] == "resident" and cities_subsidy_standard[cities_index_13] is not None:
                subsidy_spread_part_3 = cities_subsidy_standard[cities_index_13]
                if (subsidy_spread_part_2 is None or subsidy_spread_part_3 > subsidy_spread_part_2):
                    subsidy_spread_part_2 = subsidy_spread_part_3
        if subsidy_spread_part_2 is None:
            raise empty_collection("市州")
        subsidy_spread_part_4 = None
        for cities_index_14 in cities_order:
            if cities_scheme[cities_index_14] == "resident" and cities_subsidy_standard[cities_index_14] is not None:
                subsidy_spread_part_5 = cities_subsidy_standard[cities_index_14]
                if (subsidy_spread_part_4 is None or subsidy_spread_part_5 < subsidy_spread_part_4):
                    subsidy_spread_part_4 = subsidy_spread_part_5
        if subsidy_spread_part_4 is None:
            raise empty_collection("市州")
        subsidy_spread = subsidy_spread_part_2 - subsidy_spread_part_4
    else:
        subsidy_spread = None
    # policies/sichuan/pooling_2023.pol:407 — 服务覆盖率
    if units is not None and covered_units is not None:
        coverage = (2 * (covered_units * 10000) + units) // (2 * units) * 100
    else:
        coverage = None
    return (in_force, budget_changes_budget_change_valid, spending_lines_item_kept, spending_lines_scope_kept, spending_lines_rate_kept, cities_remit, employee_pool, resident_pool, accounts_closing, entries_schemes_apart, entries_no_fiscal_use, entries_through_special_account, settled_yearly, crossed_amount, persons_may_join_employee, persons_scheme_of_person, persons_payer, window_uniform, standard_spread, subsidy_spread, coverage)


_DECIDED = Core(
    _decided,
    arguments=(
        "checked_on",
        "settlements",
        "units",
        "covered_units",
        "cities@order",
        "cities@place",
        "cities.scheme",
        "cities.income_before",
        "cities.window_opens",
        "cities.window_closes",
        "cities.individual_standard",
        "cities.subsidy_standard",
        "budget_changes@order",
        "budget_changes@place",
        "budget_changes.special",
        "budget_changes.complies",
        "budget_changes.has_plan",
        "spending_lines@order",
        "spending_lines@place",
        "spending_lines.item_authorised",
        "spending_lines.scope_authorised",
        "spending_lines.rate",
        "spending_lines.authorised_rate",
        "spending_lines.approved",
        "accounts@order",
        "accounts@place",
        "accounts.account_scheme",
        "accounts.opening",
        "entries@order",
        "entries@place",
        "entries.entry_type",
        "entries.from_scheme",
        "entries.to_scheme",
        "entries.amount",
        "entries.special_account",
        "persons@order",
        "persons@place",
        "persons.work",
        "persons.chooses_employee",
        "persons.other_protection",
    ),
    results=(
        Counted("in_force", None),
        Counted("budget_changes.budget_change_valid", None),
        Counted("spending_lines.item_kept", None),
        Counted("spending_lines.scope_kept", None),
        Counted("spending_lines.rate_kept", None),
        Counted("cities.remit", Fraction(100)),
        Counted("employee_pool", Fraction(100)),
        Counted("resident_pool", Fraction(100)),
        Counted("accounts.closing", Fraction(100)),
        Counted("entries.schemes_apart", None),
        Counted("entries.no_fiscal_use", None),
        Counted("entries.through_special_account", None),
        Counted("settled_yearly", None),
        Counted("crossed_amount", Fraction(100)),
        Counted("persons.may_join_employee", None),
        Counted("persons.scheme_of_person", None),
        Counted("persons.payer", None),
        Counted("window_uniform", None),
        Counted("standard_spread", Fraction(100)),
        Counted("subsidy_spread", Fraction(100)),
        Counted("coverage", Fraction(1000000)),
    ),
)


_GENERAL = Core(
    _general,
    arguments=(
        "checked_on",
        "settlements",
        "units",
        "covered_units",
        "cities@order",
        "cities@place",
        "cities.scheme",
        "cities.income",
        "cities.income_before",
        "cities.window_opens",
        "cities.window_closes",
        "cities.individual_standard",
        "cities.subsidy_standard",
        "budget_changes@order",
        "budget_changes@place",
        "budget_changes.special",
        "budget_changes.complies",
        "budget_changes.has_plan",
        "spending_lines@order",
        "spending_lines@place",
        "spending_lines.item_authorised",
        "spending_lines.scope_authorised",
        "spending_lines.rate",
        "spending_lines.authorised_rate",
        "spending_lines.approved",
        "accounts@order",
        "accounts@place",
        "accounts.account_scheme",
        "accounts.opening",
        "entries@order",
        "entries@place",
        "entries.entry_type",
        "entries.from_scheme",
        "entries.to_scheme",
        "entries.amount",
        "entries.special_account",
        "persons@order",
        "persons@place",
        "persons.work",
        "persons.chooses_employee",
        "persons.other_protection",
        "effective_day",
        "raised_from",
        "extraction_rate",
        "base_year",
    ),
    results=(
        Counted("in_force", None),
        Counted("budget_changes.budget_change_valid", None),
        Counted("spending_lines.item_kept", None),
        Counted("spending_lines.scope_kept", None),
        Counted("spending_lines.rate_kept", None),
        Counted("cities.remit", Fraction(100)),
        Counted("employee_pool", Fraction(100)),
        Counted("resident_pool", Fraction(100)),
        Counted("accounts.closing", Fraction(100)),
        Counted("entries.schemes_apart", None),
        Counted("entries.no_fiscal_use", None),
        Counted("entries.through_special_account", None),
        Counted("settled_yearly", None),
        Counted("crossed_amount", Fraction(100)),
        Counted("persons.may_join_employee", None),
        Counted("persons.scheme_of_person", None),
        Counted("persons.payer", None),
        Counted("window_uniform", None),
        Counted("standard_spread", Fraction(100)),
        Counted("subsidy_spread", Fraction(100)),
        Counted("coverage", Fraction(1000000)),
    ),
)


_DOUBTFUL = ("cities.income", "budget_changes.special", "budget_changes.complies", "budget_changes.has_plan",)
_NAMES = known_names(_SCHEMA)


class _Omitted:
    """没有给出。"""


_OMITTED = _Omitted()


def evaluate(
    *,
    year: int,
    checked_on: date | str | _Omitted = _OMITTED,
    settlements: int | _Omitted = _OMITTED,
    units: int | _Omitted = _OMITTED,
    covered_units: int | _Omitted = _OMITTED,
    cities: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    budget_changes: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    spending_lines: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    accounts: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    entries: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    persons: Iterable[Mapping[str, object]] | _Omitted = _OMITTED,
    readings: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
) -> Result:
    """计算一条记录2023年至2060年中某一年度的结果。

    year：计算的年度。
    checked_on：核对日。
    settlements：年度清算次数（次）。
    units：服务点总数（个）。
    covered_units：已覆盖服务点（个）。
    cities：市州的清单，每项有代码（code）、所属险种（scheme）、当年基金收入（income）、上年基金收入（income_before）、缴费期首日（window_opens）、缴费期末日（window_closes）、个人缴费标准（individual_standard）、财政补助标准（subsidy_standard）。
    budget_changes：预算变动的清单，每项有变动代码（change_code）、特殊情况（special）、符合调整规定（complies）、有调整方案（has_plan）。
    spending_lines：支出项目的清单，每项有项目代码（line_code）、在项目目录内（item_authorised）、在范围之内（scope_authorised）、支付标准（rate）、规定支付标准（authorised_rate）、经批准（approved）。
    accounts：险种账的清单，每项有账户险种（account_scheme）、年初余额（opening）。
    entries：调剂往来的清单，每项有往来代码（entry_code）、往来种类（entry_type）、来自险种（from_scheme）、用于险种（to_scheme）、往来金额（amount）、经财政专户（special_account）。
    persons：人员的清单，每项有人员代码（person_code）、就业情况（work）、选择职工医保（chooses_employee）、享有其他保障（other_protection）。
    readings：改用的口径；parameters：给定的参数。算不出时抛出 PolicyInputError。
    """
    given = {
        "checked_on": checked_on,
        "settlements": settlements,
        "units": units,
        "covered_units": covered_units,
        "cities": cities,
        "budget_changes": budget_changes,
        "spending_lines": spending_lines,
        "accounts": accounts,
        "entries": entries,
        "persons": persons,
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

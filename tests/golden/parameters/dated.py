"""缴费标准（premium）：缴费标准办法

依据《T01》。由 mingce 从政策源文件生成，修改请改源文件。
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


_SCHEMA = Schema(
    first=2020,
    last=2040,
    begins=(1, 1),
    fields=(
        Field("insured", "参保", "yearly", "truth", default=False, has_default=True),
        Field("waiver", "减免比例", "once", "number", scale=Fraction(100, 1), low=0, high=100, default=0, has_default=True),
    ),
    lists=(
    ),
    parameters=(
        (Field("standard", "缴费标准", "once", "number", scale=Fraction(100, 1), low=0, high=1000000), ((2020, True, 28000), (2026, True, 40000), (2029, True, 42000),)),
        (Field("subsidy", "财政补助", "once", "number", scale=Fraction(100, 1), low=0, high=1000000), ((2020, True, None),)),
    ),
    readings=(
    ),
)


@dataclass(frozen=True, slots=True)
class Result:
    """计算结果：None 是不适用，Undetermined 是待定。"""

    paid: Decimal
    """累计缴费（元）。依据 《T01》一第2段。parameters/dated.pol:20"""

    due: Decimal | None
    """本年应缴（元）。依据 《T01》一第1段。parameters/dated.pol:27"""

    funding: Decimal | None | Undetermined
    """筹资额（元）。依据 《T01》一第1段。parameters/dated.pol:29"""

    @property
    def 累计缴费(self) -> Decimal:
        """累计缴费（元）。依据 《T01》一第2段。parameters/dated.pol:20"""
        return self.paid

    @property
    def 本年应缴(self) -> Decimal | None:
        """本年应缴（元）。依据 《T01》一第1段。parameters/dated.pol:27"""
        return self.due

    @property
    def 筹资额(self) -> Decimal | None | Undetermined:
        """筹资额（元）。依据 《T01》一第1段。parameters/dated.pol:29"""
        return self.funding


def _decided(first: Any, year: Any, insured_years: Any, waiver: Any) -> tuple[Any, ...]:
    """按政策选定的口径计算；数据没有待定之处。数都是整数，金额以分计。"""
    paid = 0
    for y, insured in zip(range(first, year + 1), insured_years):
        # parameters/dated.pol:20 — 累计缴费
        if insured:
            paid_part = 42000 if y >= 2029 else 40000 if y >= 2026 else 28000
            paid = paid + paid_part
    if insured:
        # parameters/dated.pol:27 — 本年应缴
        due_part = 42000 if year >= 2029 else 40000 if year >= 2026 else 28000
        due = due_part * (100 - waiver) // 100
        # parameters/dated.pol:29 — 筹资额
        raise unbound_parameter("财政补助", "subsidy")
        funding = due + None
    else:
        due = None
        funding = None
    return (paid, due, funding)


def _general(first: Any, year: Any, insured_years: Any, waiver: Any, standard: Any, subsidy: Any) -> tuple[Any, ...]:
    """按给定的口径和参数计算；数据可以有待定之处。"""
    paid = 0
    for y, insured in zip(range(first, year + 1), insured_years):
        # parameters/dated.pol:20 — 累计缴费
        if insured:
            paid_part = standard[y]
            paid = paid + paid_part
    # parameters/dated.pol:27 — 本年应缴
    if insured:
        due_part = standard[year]
        due = (due_part * (100 - waiver) + 50) // 100
    else:
        due = None
    # parameters/dated.pol:29 — 筹资额
    funding = chosen(False, lambda d: None, (lambda d: insured, lambda d: strict(lambda a, b: a + b, due, subsidy[year])))
    return (paid, due, funding)


_DECIDED = Core(
    _decided,
    arguments=(
        "insured",
        "waiver",
    ),
    results=(
        Counted("paid", Fraction(100)),
        Counted("due", Fraction(100)),
        Counted("funding", Fraction(100)),
    ),
)


_GENERAL = Core(
    _general,
    arguments=(
        "insured",
        "waiver",
        "standard",
        "subsidy",
    ),
    results=(
        Counted("paid", Fraction(100)),
        Counted("due", Fraction(100)),
        Counted("funding", Fraction(100)),
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
    insured: Mapping[Any, bool] | _Omitted = _OMITTED,
    waiver: int | Decimal | str | _Omitted = _OMITTED,
    readings: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
) -> Result:
    """计算一条记录2020年至2040年中某一年度的结果。

    year：计算的年度。
    insured：参保，按年给出。
    waiver：减免比例。
    readings：改用的口径；parameters：给定的参数。算不出时抛出 PolicyInputError。
    """
    given = {
        "insured": insured,
        "waiver": waiver,
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

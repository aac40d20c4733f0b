"""Records for generated modules: natural Python values in, plain integers for the core, natural values out.

Generated modules carry this file as text.  It needs the standard library and the run time's errors and `Undetermined` only.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from mingce.backends.python.runtime import Plain, PolicyInputError, Undetermined, benefit_year

# What stands between the two lines below is carried by generated modules.
# --- begin


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


# --- end

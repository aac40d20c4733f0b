"""From a record as given to what the cores of a generated module take.  Generated modules carry this file as text."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from mingce.backends.python.given import MOST_MEMBERS, Given, Listing, Schema
from mingce.backends.python.runtime import Plain, PolicyInputError, Undetermined, benefit_year
from mingce.backends.python.values import Field, digits_of

# What stands between the two lines below is carried by generated modules.
# --- begin


class Values(dict[int, Plain]):
    """The values of a parameter by year; a year without one is an error only when it is read.

    Where it is `asked` which parameters are needed, one that is 待定 in any of the years counts as left open.
    """

    def __init__(self, field: Field, steps: tuple[tuple[int, bool, Plain], ...], years: range, *, asked: bool = False) -> None:
        super().__init__()
        self.field = field
        self.pending: set[int] = set()
        for since, given, value in steps:
            # What holds from then on takes the place of what held before.
            for year in range(max(since, years.start), years.stop):
                if value is not None:
                    self[year] = value
                else:
                    self.pop(year, None)
                self.pending.discard(year)
                if given and value is None:
                    self.pending.add(year)
        if asked and self.pending:
            self.update(dict.fromkeys(years, Undetermined((open_reason(field),))))

    def __missing__(self, year: int) -> Plain:
        if year in self.pending:
            raise PolicyInputError("unbound-parameter", f"参数“{self.field.name}”待定，须先给定值", self.field.alias)
        raise PolicyInputError("no-value-in-force", f"参数“{self.field.name}”在{year}年没有生效的值", self.field.alias)


def open_reason(field: Field) -> str:
    """Why what depends on a parameter is open."""
    return f"参数“{field.name}”待定"


def stored(field: Field, value: Plain) -> Plain:
    """A value as the cores take it: numbers as whole multiples of their grain."""
    if field.scale is None or value is None:
        return value
    exact = value * field.scale
    if exact.denominator != 1:
        raise PolicyInputError("too-precise", f"数值只能精确到{digits_of(1 / Fraction(field.scale))}{field.unit[1]}")
    return exact.numerator


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


def complete(schema: Schema, given: Given) -> tuple[range, dict[str, Plain]]:
    """The years of the record, and a plain value for every item (a list of values for yearly and monthly ones)."""
    year = given.year
    if year is None:
        raise PolicyInputError("missing-year", "没有写明计算哪一年：缺少“年度”（year）", "year")
    if not schema.first <= year <= schema.last:
        message = f"年度{year}年不在政策的期间（{schema.first}年至{schema.last}年）内"
        raise PolicyInputError("year-out-of-horizon", message, "year")
    years = range(max(schema.first, min((year, *years_of(schema, given)))), year + 1)
    values: dict[str, Plain] = {}
    for item in schema.fields:
        key = item.alias
        if item.period == "once":
            values[key] = stored(item, given.values[key]) if key in given.values else missing(item, "")
        elif item.period == "yearly":
            values[key] = history(item, given.yearly.get(key, {}), years)
        else:
            months = [(y, month) for y in years for month in range(1, 13)]
            values[key] = history(item, given.monthly.get(key, {}), months)
    for listing in schema.lists:
        values |= columns(schema, listing, given.members.get(listing.alias, []))
    return years, values


def years_of(schema: Schema, given: Given) -> list[int]:
    """Every year that the record speaks of."""
    years = [year for by_year in given.yearly.values() for year in by_year]
    years += [year for by_month in given.monthly.values() for year, _ in by_month]
    for listing in schema.lists:
        days = [member.get(listing.dated_by or "") for member in given.members.get(listing.alias, [])]
        years += [benefit_year(day, *schema.begins) for day in days if day is not None]
    return years


def history(field: Field, given: Mapping[Plain, Plain], periods: Iterable[Plain]) -> list[Plain]:
    """The values of a field in every year, or every year and month."""
    earliest = min(given, default=None)
    values = []
    for key in periods:
        if key in given:
            values.append(given[key] if field.scale is None else stored(field, given[key]))
        elif field.has_default and not field.has_before:
            values.append(field.default)
        else:
            period = f"{key}年" if isinstance(key, int) else f"{key[0]}年{key[1]}月"
            values.append(missing(field, period, before=earliest is None or key < earliest))
    return values


def columns(schema: Schema, listing: Listing, given: list[dict[str, Plain]]) -> dict[str, Plain]:
    """The members of a list by column, and their order by date."""
    if len(given) > MOST_MEMBERS:
        raise PolicyInputError("too-many-members", f"名单“{listing.name}”超过{MOST_MEMBERS}项", listing.alias)
    rows = []
    for number, member in enumerate(given, start=1):
        where = f"第{number}项的"
        rows.append([stored(f, member[f.alias]) if f.alias in member else missing(f, where) for f in listing.fields])
    values: dict[str, Plain] = {f.alias: [row[place] for row in rows] for place, f in enumerate(listing.fields)}
    order = list(range(len(rows)))
    if listing.dated_by is not None:
        days = values[listing.dated_by]
        order.sort(key=days.__getitem__)
        by_year: dict[int, list[int]] = {}
        for index in order:
            by_year.setdefault(benefit_year(days[index], *schema.begins), []).append(index)
        values[f"{listing.alias}@years"] = by_year
    places = [0] * len(order)
    for place, index in enumerate(order):
        places[index] = place
    values[f"{listing.alias}@order"] = order
    values[f"{listing.alias}@place"] = places
    return values


def constants(schema: Schema, years: range, *, asked: bool = False) -> dict[str, Plain]:
    """Parameters by year and readings, as the policy has them."""
    values: dict[str, Plain] = {item.alias: Values(item, steps, years, asked=asked) for item, steps in schema.parameters}
    return values | {item.alias: chosen for item, chosen, _ in schema.readings}


def bound(schema: Schema, given: Given, years: range) -> dict[str, Plain]:
    """Parameters by year and readings, those that a record gives."""
    values: dict[str, Plain] = dict(given.readings)
    for item, _ in schema.parameters:
        if item.alias in given.parameters:
            values[item.alias] = dict.fromkeys(years, stored(item, given.parameters[item.alias]))
    return values


# --- end

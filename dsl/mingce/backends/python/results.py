"""Cores, results and how they are told.  Generated modules carry this file as text."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from decimal import Decimal
from fractions import Fraction
from json.encoder import encode_basestring

from mingce.backends.python.given import Draft, Given, Names, Schema, identifier
from mingce.backends.python.records import bound, complete, constants, open_reason
from mingce.backends.python.runtime import Plain, PolicyInputError, Undetermined
from mingce.backends.python.values import digits_of

# What stands between the two lines below is carried by generated modules.
# --- begin


MOST_KEPT = 256


@dataclass(frozen=True)
class Counted:
    """A result of a core: a number n stands for n ÷ `scale` (None: it is no number), always whole numbers if `whole`."""

    name: str
    scale: int | Fraction | None
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


@dataclass(frozen=True)
class Told:
    """What a result says besides its values: the id of its record, the readings in force, and texts of the members of lists."""

    id: str | int | None = None
    readings: dict[str, Plain] = field(default_factory=dict)
    texts: dict[str, list[dict[str, str]]] = field(default_factory=dict)


class Carrier:
    """Base of results.  What a result says besides its values is no field: `fields` and `asdict` give the results alone."""

    __slots__ = ("_told",)

    def __reduce__(self) -> tuple[Plain, ...]:
        result: Plain = self
        return carrying, (type(self), [getattr(result, item.name) for item in fields(result)], said_by(result))


def carrying(of: Callable[..., Plain], values: Iterable[Plain], told: Told) -> Plain:
    """A result of these values that also says `told`."""
    result = of(*values)
    object.__setattr__(result, "_told", told)
    return result


def said_by(result: Plain) -> Told:
    """What a result says besides its values; one made by hand says nothing."""
    return getattr(result, "_told", Told())


@dataclass(frozen=True)
class Policy:
    """A policy: what it takes, its cores for records without and with open values, what may be open, which readings matter."""

    schema: Schema
    names: Names
    decided: Core
    general: Core
    doubtful: tuple[str, ...]
    readings: tuple[str, ...]
    by_years: dict[range, dict[str, Plain]] = field(default_factory=dict, repr=False, compare=False)

    def constants(self, years: range) -> dict[str, Plain]:
        """Parameters by year and readings, as the policy has them; made once for records of the same years."""
        if years not in self.by_years:
            if len(self.by_years) >= MOST_KEPT:
                self.by_years.clear()
            self.by_years[years] = constants(self.schema, years)
        return self.by_years[years]

    def read(self, record: object, year: object, readings: object, parameters: object, *, by_alias: bool = False) -> Given:
        """A record with what holds where it says nothing itself; with `by_alias` it holds nothing but fields and lists."""
        others, draft = Draft(self.names), Draft(self.names)
        if year is not None:
            others.entry("year", year)
        if parameters is not None:
            others.constants("parameters", parameters)
        if readings is not None:
            others.constants("readings", readings)
        if by_alias and isinstance(record, dict):
            for key, value in record.items():
                if value is not None:
                    draft.item(self.names.fields[key], key, value)
        else:
            draft.record(record)
        given = draft.given
        given.year = others.given.year if given.year is None else given.year
        given.parameters = others.given.parameters | given.parameters
        given.readings = others.given.readings | given.readings
        return given

    def compute(self, given: Given) -> list[Plain]:
        """The results of a record."""
        years, values = complete(self.schema, given)
        try:
            if given.readings or given.parameters or any(is_open(values[key]) for key in self.doubtful):
                own = bound(self.schema, given, years)
                return in_order(self.general(years[0], years[-1], values | self.constants(years) | own), self.schema, values)
            return self.decided(years[0], years[-1], values)
        except PolicyInputError as error:
            if error.code != "unbound-parameter":
                raise
            raise self.unbound(error, given, years, values) from None

    def unbound(self, error: PolicyInputError, given: Given, years: range, values: dict[str, Plain]) -> PolicyInputError:
        """The error for a parameter that is 待定; it names all that the record needs, so that they can be given at once."""
        reasons: set[str] = set()
        try:
            asked = constants(self.schema, years, asked=True) | bound(self.schema, given, years)
            found = self.general(years[0], years[-1], values | asked)
        except PolicyInputError:
            found = []
        for value in found:
            for item in value if isinstance(value, tuple) else (value,):
                reasons.update(reasons_of(item))
        names = [f.name for f, _ in self.schema.parameters if f.alias == error.field or open_reason(f) in reasons]
        return PolicyInputError(error.code, f"参数{'、'.join(f'“{name}”' for name in names)}待定，须先给定值", error.field)

    def told(self, record: object, given: Given) -> Told:
        """What a result says of its record."""
        chosen = {f.alias: given.readings.get(f.alias, value) for f, value, _ in self.schema.readings if f.alias in self.readings}
        texts = {}
        for listing in self.schema.lists:
            own = [f.alias for f in listing.fields if f.kind == "text"]
            if own:
                rows = given.members.get(listing.alias, [])
                texts[listing.alias] = [{key.rpartition(".")[2]: row[key] for key in own if key in row} for row in rows]
        return Told(identifier(record), chosen, texts)

    def data(self, result: Plain) -> dict[str, Plain]:
        """The output record of the public format, numbers as Python has them."""
        told = said_by(result)
        outputs: dict[str, Plain] = {}
        lists: dict[str, list[dict[str, Plain]]] = {}
        for counted, item in zip(self.decided.results, fields(result), strict=True):
            value = getattr(result, item.name)
            listing, _, alias = counted.name.rpartition(".")
            if not listing:
                outputs[alias] = value
                continue
            rows = lists.setdefault(listing, [dict(row) for row in told.texts.get(listing, [{}] * len(value))])
            for row, own in zip(rows, value, strict=True):
                row[alias] = own
        outputs |= {listing.alias: lists[listing.alias] for listing in self.schema.lists if listing.alias in lists}
        return {"id": told.id, "outputs": outputs, "readings": told.readings}


def is_open(value: Plain) -> bool:
    """Whether something is open in the values of a field."""
    return isinstance(value, Undetermined) or (isinstance(value, list) and any(isinstance(item, Undetermined) for item in value))


def in_order(found: list[Plain], schema: Schema, values: Mapping[str, Plain]) -> list[Plain]:
    """Results; what is open for several reasons gives them in order: inputs as declared, by time, then lists by member."""
    if not any(len(reasons_of(item)) > 1 for value in found for item in (value if isinstance(value, tuple) else (value,))):
        return found
    given: list[Plain] = []
    for item in schema.fields:
        given += (values[item.alias],) if item.period == "once" else values[item.alias]
    for listing in schema.lists:
        given += [value for row in zip(*(values[item.alias] for item in listing.fields), strict=True) for value in row]
    reasons = dict.fromkeys(reason for value in given for reason in reasons_of(value))
    places = {reason: place for place, reason in enumerate(reasons)}

    def ordered(value: Plain) -> Plain:
        if isinstance(value, tuple):
            return tuple([ordered(item) for item in value])
        told = reasons_of(value)
        return Undetermined(tuple(sorted(told, key=lambda reason: places.get(reason, len(places))))) if told else value

    return [ordered(value) for value in found]


def reasons_of(value: Plain) -> tuple[str, ...]:
    """Why a value is open; nothing where it is not."""
    return value.reasons if isinstance(value, Undetermined) else ()


def natural(value: Plain, result: Counted) -> Plain:
    """A result as Python has it: whole numbers int, others Decimal; days, texts, truth values and open values as they are."""
    if isinstance(value, list):
        return tuple([natural(item, result) for item in value])
    if result.scale is None or value is None or isinstance(value, Undetermined):
        return value
    whole, rest = divmod(value, result.scale)
    if not rest:
        return whole if result.whole else Decimal(whole)
    return decimal_of(Fraction(value) / result.scale)


def decimal_of(number: Fraction) -> Plain:
    """A number with all its digits, whatever the decimal context; as it is where it has no last digit."""
    text = digits_of(number)
    return number if "/" in text else Decimal(text)


def for_json(value: Plain) -> Plain:
    """Data that `json.dumps` prints as they are: numbers that no JSON number of Python can hold exactly become text."""
    match value:
        case dict():
            return {key: for_json(item) for key, item in value.items()}
        case list() | tuple():
            return [for_json(item) for item in value]
        case Decimal():
            if Fraction(value).denominator == 1:
                return int(value)
            near = float(value)
            return near if Decimal(float.__repr__(near)) == value else format(value, "f")
        case Fraction():
            return digits_of(value)
        case date():
            return value.isoformat()
        case Undetermined():
            return {"undetermined": str(value)}
        case _:
            return value


def written(value: Plain) -> str:
    """JSON text, numbers digit by digit."""
    match value:
        case str():
            return written_text(value)
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case Decimal():
            return digits_of(Fraction(value))
        case dict():
            return "{" + ", ".join([f"{written_text(str(key))}: {written(item)}" for key, item in value.items()]) + "}"
        case list() | tuple():
            return "[" + ", ".join([written(item) for item in value]) + "]"
        case _:
            return written(for_json(value))


def written_text(text: str) -> str:
    """Text as JSON; half of a surrogate pair, which cannot be encoded, stays an escape."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(text)
    return encode_basestring(text)


# --- end

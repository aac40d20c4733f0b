"""Cores, results and how they are told.  Generated modules carry this file as text."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from decimal import Decimal
from fractions import Fraction
from json.encoder import encode_basestring

from mingce.backends.python.given import Draft, Given, Names, Schema, identifier
from mingce.backends.python.records import complete, constants, open_reason
from mingce.backends.python.runtime import Plain, PolicyInputError, Undetermined
from mingce.backends.python.values import digits_of

# What stands between the two lines below is carried by generated modules.
# --- begin


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


@dataclass(frozen=True)
class Policy:
    """A policy: what it takes, its cores for records without and with open values, what may be open, which readings matter."""

    schema: Schema
    names: Names
    decided: Core
    general: Core
    doubtful: tuple[str, ...]
    readings: tuple[str, ...]

    def read(self, record: object, year: object, readings: object, parameters: object, *, by_alias: bool = False) -> Given:
        """A record with what holds where it says nothing itself; with `by_alias` it holds nothing but fields and lists."""
        others, draft = Draft(self.names), Draft(self.names)
        others.entry("year", year)
        others.constants("parameters", {} if parameters is None else parameters)
        others.constants("readings", {} if readings is None else readings)
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
                found = self.general(years[0], years[-1], values | constants(self.schema, given, years))
                return [in_order(value, self.schema, values) for value in found]
            return self.decided(years[0], years[-1], values)
        except PolicyInputError as error:
            if error.code != "unbound-parameter":
                raise
            raise self.unbound(error, given, years, values) from None

    def unbound(self, error: PolicyInputError, given: Given, years: range, values: dict[str, Plain]) -> PolicyInputError:
        """The error for a parameter that is 待定; it names all that the record needs, so that they can be given at once."""
        reasons: set[str] = set()
        try:
            found = self.general(years[0], years[-1], values | constants(self.schema, given, years, asked=True))
        except PolicyInputError:
            found = []
        for value in found:
            for item in value if isinstance(value, tuple) else (value,):
                reasons.update(item.reasons if isinstance(item, Undetermined) else ())
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
        told: Told = result._told
        outputs: dict[str, Plain] = {}
        lists: dict[str, list[dict[str, Plain]]] = {}
        for counted, item in zip(self.decided.results, fields(result), strict=False):
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


def in_order(value: Plain, schema: Schema, values: Mapping[str, Plain]) -> Plain:
    """A result; if it is open for several reasons, these in order: inputs as declared, by time, then lists by member."""
    if isinstance(value, tuple):
        return tuple([in_order(item, schema, values) for item in value])
    if not isinstance(value, Undetermined) or len(value.reasons) < 2:
        return value
    given = [item for f in schema.fields for item in (values[f.alias] if f.period != "once" else (values[f.alias],))]
    for listing in schema.lists:
        given += [item for row in zip(*(values[f.alias] for f in listing.fields), strict=True) for item in row]
    places: dict[str, int] = {}
    for item in given:
        for reason in item.reasons if isinstance(item, Undetermined) else ():
            places.setdefault(reason, len(places))
    return Undetermined(tuple(sorted(value.reasons, key=lambda reason: places.get(reason, len(places)))))


def natural(value: Plain, result: Counted) -> Plain:
    """A result as Python has it: whole numbers int, others Decimal; days, texts, truth values and open values as they are."""
    if isinstance(value, list):
        return tuple([natural(item, result) for item in value])
    if result.scale is None or value is None or isinstance(value, Undetermined):
        return value
    exact = value if result.scale == 1 else value / Fraction(result.scale)
    return exact.numerator if result.whole else decimal_of(exact)


def decimal_of(number: int | Fraction) -> Plain:
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

"""What a record of a policy may hold, as the decoder of records takes it, and as text for a generated module."""

from dataclasses import MISSING, fields
from datetime import date
from fractions import Fraction
from typing import Any

from mingce.backends.python.given import Listing, Schema
from mingce.backends.python.refs import quoted
from mingce.backends.python.values import Field
from mingce.emit.prose_values import value_text
from mingce.ir.program import Collection, Input, LoweredProgram, Parameter, Program, Reading
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Rational, Scaled, TextType, Type, YearType
from mingce.ir.units import NONE
from mingce.passes.context import Context, schedule

__all__ = ["print_schema", "schema_of", "type_field"]


def schema_of(program: Program, lowered: LoweredProgram | None = None) -> Schema:
    """What a record may hold; `lowered` says how the cores store it, and what parameters are in each year."""
    exact = None if lowered is None else Context.of(lowered)
    return Schema(
        program.policy.first,
        program.policy.last,
        program.policy.year_begins,
        tuple(_input(item, item.period.value, exact) for item in program.inputs),
        tuple(_listing(item, exact) for item in program.collections),
        tuple((_parameter(item, exact), _steps(item, exact)) for item in program.parameters),
        tuple((_reading(item), item.chosen, item.alternatives) for item in program.readings),
    )


def type_field(type_: Type, alias: str = "", name: str = "", period: str = "once", **others: Any) -> Field:  # noqa: ANN401
    """A field of that type."""
    match type_:
        case Number() | Scaled() | Rational():
            told = {"grain": _whole(type_.grain), "percent": type_.unit == NONE, "unit": _unit(type_)}
            return Field(alias, name, period, "number", **told, **others)
        case EnumType(members=members):
            choices = tuple((member.name, member.alias) for member in members)
            return Field(alias, name, period, "choice", choices=choices, of=type_.name, **others)
        case _:
            return Field(alias, name, period, _kind(type_), **others)


def _kind(type_: BooleanType | DateType | YearType | TextType) -> str:
    match type_:
        case BooleanType():
            return "truth"
        case DateType():
            return "day"
        case YearType():
            return "year"
        case TextType():
            return "text"


def _unit(type_: Number | Scaled | Rational) -> tuple[str, str]:
    """What stands before and after a number of that type in a sentence."""
    before, _, after = value_text(Fraction(7), type_).partition("7")
    return before, after.removeprefix("00") if after == "00%" else after


def _whole(number: Any) -> Any:  # noqa: ANN401
    """A number as int where it is whole; anything else as it is."""
    return number.numerator if isinstance(number, Fraction) and number.denominator == 1 else number


def _input(item: Input, period: str, exact: Context | None) -> Field:
    key, stored = item.symbol.id, item if exact is None else exact.inputs[item.symbol.id]
    return type_field(
        item.type,
        key,
        item.symbol.name,
        period,
        low=_whole(item.low),
        high=_whole(item.high),
        unique=item.unique,
        scale=_scale(stored.type),
        before=stored.before,
        has_before=item.has_before,
        default=stored.default,
        has_default=item.has_default,
        doubtful=item.doubtful,
        optional=item.optional,
    )


def _scale(type_: Type) -> int | Fraction | None:
    scale: int | Fraction | None = _whole(1 / type_.grain) if isinstance(type_, Scaled) else None
    return scale


def _listing(item: Collection, exact: Context | None) -> Listing:
    return Listing(item.symbol.id, item.symbol.name, tuple(_input(field, "once", exact) for field in item.fields), item.dated_by)


def _parameter(item: Parameter, exact: Context | None) -> Field:
    stored = item if exact is None else exact.parameters[item.symbol.id]
    low, high = _whole(item.low), _whole(item.high)
    return type_field(item.type, item.symbol.id, item.symbol.name, scale=_scale(stored.type), low=low, high=high)


def _steps(item: Parameter, exact: Context | None) -> tuple[tuple[int, bool, Any], ...]:
    if exact is None:
        return ()
    steps = schedule(exact.program, exact.parameters[item.symbol.id])
    return tuple((step.since, step.given, step.value) for step in steps)


def _reading(item: Reading) -> Field:
    return type_field(item.type, item.symbol.id, item.symbol.name)


# --- as text --------------------------------------------------------------------------------------------------------------


def print_schema(program: Program, decided: LoweredProgram, general: LoweredProgram) -> str:
    """The schema of a generated module.  Both cores read one record, so they must store every field alike."""
    schema, other = schema_of(program, decided), schema_of(program, general)
    if (schema.fields, schema.lists) != (other.fields, other.lists):
        raise AssertionError("a field is stored in two ways")
    lines = ["_SCHEMA = Schema(", f"    first={schema.first},", f"    last={schema.last},", f"    begins={schema.begins},"]
    lines += ["    fields=(", *(f"        {_field(item)}," for item in schema.fields), "    ),"]
    lines += ["    lists=(", *(line for item in schema.lists for line in _listing_lines(item)), "    ),"]
    lines += ["    parameters=("]
    lines += [f"        ({_field(item)}, {_literal(steps)})," for item, steps in other.parameters]
    lines += ["    ),", "    readings=("]
    lines += [f"        ({_field(item)}, {_literal(chosen)}, {_literal(others)})," for item, chosen, others in schema.readings]
    return "\n".join([*lines, "    ),", ")"])


def _field(item: Field) -> str:
    """A field with what is not as usual, as text."""
    parts = [_literal(value) for value in (item.alias, item.name, item.period, item.kind)]
    for told in fields(Field)[len(parts) :]:
        value = getattr(item, told.name)
        if told.default is MISSING or value != told.default or type(value) is not type(told.default):
            parts.append(f"{told.name}={_literal(value)}")
    return f"Field({', '.join(parts)})"


def _listing_lines(item: Listing) -> list[str]:
    lines = ["        Listing(", f"            {_literal(item.alias)}, {_literal(item.name)},", "            ("]
    lines += [f"                {_field(field)}," for field in item.fields]
    return [*lines, "            ),", f"            {_literal(item.dated_by)},", "        ),"]


def _literal(value: object) -> str:
    match value:
        case date():
            return f"date({value.year}, {value.month}, {value.day})"
        case str():
            return quoted(value)
        case Fraction():
            return str(value.numerator) if value.denominator == 1 else f"Fraction({value.numerator}, {value.denominator})"
        case tuple():
            return f"({', '.join(_literal(item) for item in value)}{',' if len(value) == 1 else ''})"
        case _:
            return str(value)

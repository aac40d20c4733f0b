"""The tables of a generated module: what a record may hold, the values of parameters by year, and the readings."""

from datetime import date
from fractions import Fraction

from mingce.backends.python.refs import quoted
from mingce.ir.program import Collection, Input, Parameter, Program, Reading
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Rational, Scaled, TextType, Type, YearType
from mingce.passes.context import schedule

__all__ = ["print_schema"]


def print_schema(inputs: Program, general: Program) -> str:
    """The schema: fields as both cores store them, parameters as the general one does, which alone takes them as arguments."""
    _refuse_different(inputs, general)
    policy = inputs.policy
    lines = ["_SCHEMA = Schema(", f"    first={policy.first},", f"    last={policy.last},", f"    begins={policy.year_begins},"]
    lines += ["    fields=(", *(f"        {_field(item, item.period.value)}," for item in inputs.inputs), "    ),"]
    lines += ["    lists=(", *(line for item in inputs.collections for line in _listing(item)), "    ),"]
    lines += ["    parameters=(", *(f"        {_parameter(general, item)}," for item in general.parameters), "    ),"]
    lines += ["    readings=(", *(f"        {_reading(item)}," for item in general.readings), "    ),", ")"]
    return "\n".join(lines)


def _refuse_different(one: Program, other: Program) -> None:
    """Both cores read one record, so they must store every field alike."""
    for mine, yours in zip(_fields(one), _fields(other), strict=True):
        if (mine.symbol, _grain(mine), mine.low, mine.high) != (yours.symbol, _grain(yours), yours.low, yours.high):
            raise AssertionError(f"stored in two ways: {mine.symbol.id}")


def _fields(program: Program) -> list[Input]:
    return [*program.inputs, *(item for collection in program.collections for item in collection.fields)]


def _grain(item: Input) -> Fraction | None:
    return item.type.grain if isinstance(item.type, Scaled) else None


def _field(item: Input, period: str) -> str:
    parts = [*_common(item.symbol.id, item.symbol.name, period, item.type)]
    parts += [f"{word}={_literal(value)}" for word, value in (("low", item.low), ("high", item.high)) if value is not None]
    if item.has_before:
        parts += [f"before={_literal(item.before)}", "has_before=True"]
    if item.has_default:
        parts += [f"default={_literal(item.default)}", "has_default=True"]
    parts += [f"{word}=True" for word, holds in (("doubtful", item.doubtful), ("optional", item.optional)) if holds]
    return f"Field({', '.join(parts)})"


def _common(alias: str, name: str, period: str, type_: Type) -> tuple[str, ...]:
    parts = [quoted(alias), quoted(name), quoted(period), quoted(_kind(type_))]
    if isinstance(type_, Scaled) and type_.grain != 1:
        scale = 1 / type_.grain
        parts.append(f"scale=Fraction({scale.numerator}, {scale.denominator})")
    if isinstance(type_, EnumType):
        pairs = ", ".join(f"({quoted(member.name)}, {quoted(member.alias)})" for member in type_.members)
        parts.append(f"choices=({pairs},)")
    return tuple(parts)


def _kind(type_: Type) -> str:
    match type_:
        case Number() | Scaled() | Rational():
            return "number"
        case BooleanType():
            return "truth"
        case DateType():
            return "day"
        case YearType():
            return "year"
        case EnumType():
            return "choice"
        case TextType():
            return "text"


def _literal(value: object) -> str:
    match value:
        case date():
            return f"date({value.year}, {value.month}, {value.day})"
        case str():
            return quoted(value)
        case Fraction():
            return str(value.numerator) if value.denominator == 1 else f"Fraction({value.numerator}, {value.denominator})"
        case _:
            return str(value)


def _listing(item: Collection) -> list[str]:
    head = f"{quoted(item.symbol.id)}, {quoted(item.member_name)}"
    dated_by = "None" if item.dated_by is None else quoted(item.dated_by)
    fields = [f"                {_field(field, 'once')}," for field in item.fields]
    return [
        "        Listing(",
        f"            {head},",
        "            (",
        *fields,
        "            ),",
        f"            {dated_by},",
        "        ),",
    ]


def _parameter(program: Program, item: Parameter) -> str:
    parts = [*_common(item.symbol.id, item.symbol.name, "once", item.type)]
    parts += [f"{word}={_literal(value)}" for word, value in (("low", item.low), ("high", item.high)) if value is not None]
    steps = ", ".join(f"({step.since}, {step.given}, {_literal(step.value)})" for step in schedule(program, item))
    return f"(Field({', '.join(parts)}), ({steps},))"


def _reading(item: Reading) -> str:
    return f"(Field({', '.join(_common(item.symbol.id, item.symbol.name, 'once', item.type))}), {_literal(item.chosen)})"

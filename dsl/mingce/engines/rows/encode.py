"""From results to the public record format: plain data that JSON prints exactly."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from mingce.engines.rows.scalars import plain
from mingce.ir.program import Program
from mingce.ir.record import Outcome, Record
from mingce.ir.types import TextType
from mingce.ir.values import PolicyError, Undetermined, Value

__all__ = ["Plain", "encode", "encode_error", "encode_value", "exact_number", "member_values"]

Plain = int | Decimal | str | bool | None | dict[str, "Plain"] | list["Plain"]


def encode(program: Program, outcome: Outcome, record: Record | None = None) -> dict[str, Plain]:
    """The `outputs` and `readings` of an output record; `record` as for `member_values`."""
    outputs: dict[str, Plain] = {_alias(symbol): encode_value(value) for symbol, value in outcome.outputs.items()}
    for alias, rows in member_values(program, outcome, record).items():
        outputs[alias] = [{key: encode_value(value) for key, value in row.items()} for row in rows]
    return {"outputs": outputs, "readings": dict(outcome.readings)}


def member_values(program: Program, outcome: Outcome, record: Record | None) -> dict[str, tuple[dict[str, Value], ...]]:
    """The results of the members of each list, by alias.

    With `record`, a member also carries its own texts (a code, a name), so that the result of a place can be told from its
    neighbour's.
    """
    found: dict[str, tuple[dict[str, Value], ...]] = {}
    for collection in program.collections:
        symbol = collection.symbol.id
        results = outcome.members.get(symbol)
        if results is None:
            continue
        texts = [item.symbol.id for item in collection.fields if isinstance(item.type, TextType)]
        given = record.members.get(symbol, ()) if record is not None else ({},) * len(results)
        found[collection.symbol.alias] = tuple(
            {_alias(key): value for key, value in ({key: own[key] for key in texts if key in own} | dict(row)).items()}
            for own, row in zip(given, results, strict=True)
        )
    return found


def _alias(symbol: str) -> str:
    return symbol.rpartition(".")[2]


def encode_error(error: PolicyError) -> dict[str, Plain]:
    """The `error` of an output record."""
    return {"code": error.code, "message": error.message, "field": error.field}


def encode_value(value: Value) -> Plain:
    """One value: exact numbers, ISO days, aliases, null for 不适用, and the reasons of what is open."""
    match value:
        case bool() | None | int() | str():
            return value
        case Fraction():
            return exact_number(value)
        case date():
            return value.isoformat()
        case Undetermined():
            return {"undetermined": str(value)}


def exact_number(number: Fraction) -> int | Decimal | str:
    """An integer or a decimal; what no decimal can hold is written as a fraction, `1/3`."""
    if number.denominator == 1:
        return number.numerator
    text = plain(number)
    return text if "/" in text else Decimal(text)

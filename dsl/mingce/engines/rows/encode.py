"""From results to the public record format: plain data that JSON prints exactly."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction

from mingce.engines.rows.scalars import plain
from mingce.ir.program import Program
from mingce.ir.record import Outcome, Record
from mingce.ir.types import TextType
from mingce.ir.values import PolicyError, Undetermined, Value

__all__ = ["Plain", "encode", "encode_error", "encode_value", "exact_number"]

Plain = int | Decimal | str | bool | None | dict[str, "Plain"] | list["Plain"]


def encode(program: Program, outcome: Outcome, record: Record | None = None) -> dict[str, Plain]:
    """The `outputs` and `readings` of an output record.

    With `record`, each member also carries its own texts (a code, a name), so that the result of a place can be told from
    its neighbour's.
    """
    outputs: dict[str, Plain] = {program_id.rpartition(".")[2]: encode_value(value) for program_id, value in outcome.outputs.items()}
    for collection in program.collections:
        key = collection.symbol.id
        results = outcome.members.get(key)
        if not results or not any(results):
            continue
        texts = [item.symbol.id for item in collection.fields if isinstance(item.type, TextType)]
        given: tuple[Mapping[str, Value], ...] = record.members.get(key, ()) if record is not None else ()
        facts = given or ({},) * len(results)
        outputs[collection.symbol.alias] = [
            _member({**{text: fact.get(text) for text in texts if text in fact}, **result})
            for fact, result in zip(facts, results, strict=True)
        ]
    return {"outputs": outputs, "readings": dict(outcome.readings)}


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


def _member(values: Mapping[str, Value]) -> Plain:
    return {symbol.rpartition(".")[2]: encode_value(value) for symbol, value in values.items()}

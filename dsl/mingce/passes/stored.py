"""Declarations in exact integers: the type each symbol is stored in, and the constants brought to it."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from math import ceil, floor

from attrs import evolve

from mingce.ir.program import Collection, Input, Parameter, Program
from mingce.ir.types import Number, Rational, Scaled
from mingce.ir.units import NONE
from mingce.passes.context import Constant
from mingce.passes.integers import InexactError, scaled
from mingce.passes.intervals import Range, common_grain
from mingce.passes.node_ranges import Known

__all__ = ["lower_declarations", "stored_types"]


def stored_types(program: Program, known: Known, bound: frozenset[str]) -> dict[str, Scaled | Rational]:
    """The integer type of every numeric symbol: the grain of its declared type, or finer where the value needs it.

    An internal value that is no multiple of anything is stored as a fraction.  Raises InexactError where a result is: the checker
    lets no policy do that.
    """
    types: dict[str, Scaled | Rational] = {}
    declared: list[Input | Parameter] = [*program.inputs, *program.parameters]
    for collection in program.collections:
        declared += collection.fields
    for item in declared:
        if isinstance(item.type, Number):
            grain = item.type.grain or _needed(item.symbol.id, known.past.get(item.symbol.id))
            if isinstance(item, Parameter) and item.symbol.id not in bound and item.type.unit == NONE:
                grain = _decimal_grain(grain, known.past.get(item.symbol.id))
            types[item.symbol.id] = scaled(item.type.unit, grain, known.past.get(item.symbol.id))
    for definition in program.definitions:
        if isinstance(definition.type, Number):
            found = known.past.get(definition.symbol.id)
            if found is not None and found.stride is None:
                if definition.public:
                    raise InexactError(definition.symbol.id)
                types[definition.symbol.id] = _fraction(definition.type, found)
                continue
            needed = _needed(definition.symbol.id, found)
            written = definition.type.grain
            grain = needed if written is None else common_grain(written, needed)
            types[definition.symbol.id] = scaled(definition.type.unit, grain or Fraction(1), found)
    return types


def _fraction(type_: Number, known: Range) -> Rational:
    """A quotient that is kept as it is; only its sign is known."""
    return Rational(type_.unit, Fraction(1), 0 if known.low is not None and known.low >= 0 else None)


def _decimal_grain(grain: Fraction, known: Range | None) -> Fraction:
    """A ratio that is always a multiple of 10% is stored in tenths: small integers stay small in products."""
    while grain < 1 and known is not None and known.multiple_of(grain * 10):
        grain *= 10
    return grain


def _needed(symbol: str, known: Range | None) -> Fraction:
    if known is None:
        return Fraction(0)
    if known.stride is None:
        raise InexactError(symbol)
    return known.stride


def _constant(value: Constant, grain: Fraction, symbol: str) -> Constant:
    if isinstance(value, bool) or not isinstance(value, Fraction | int):
        return value
    exact = value / grain
    if exact.denominator != 1:
        raise InexactError(symbol)
    return exact.numerator


def _input(item: Input, types: Mapping[str, Scaled | Rational]) -> Input:
    type_ = types.get(item.symbol.id)
    if type_ is None:
        return item
    low, high = _bound(item.low), _bound(item.high)
    return evolve(
        item,
        type=type_,
        before=_constant(item.before, type_.grain, item.symbol.id),
        default=_constant(item.default, type_.grain, item.symbol.id),
        low=None if low is None else ceil(low / type_.grain),
        high=None if high is None else floor(high / type_.grain),
    )


def _bound(value: Fraction | date | int | None) -> Fraction | None:
    return None if value is None or isinstance(value, date) else Fraction(value)


def _parameter(item: Parameter, types: Mapping[str, Scaled | Rational]) -> Parameter:
    type_ = types.get(item.symbol.id)
    if type_ is None:
        return item
    values = tuple((since, _constant(value, type_.grain, item.symbol.id)) for since, value in item.values)
    return evolve(
        item,
        type=type_,
        values=values,
        low=None if item.low is None else item.low / type_.grain,
        high=None if item.high is None else item.high / type_.grain,
    )


def lower_declarations(program: Program, types: Mapping[str, Scaled | Rational]) -> Program:
    """`program` with its inputs and parameters in exact integers."""

    def collection(item: Collection) -> Collection:
        return evolve(item, fields=tuple(_input(field, types) for field in item.fields))

    return evolve(
        program,
        inputs=tuple(_input(item, types) for item in program.inputs),
        collections=tuple(collection(item) for item in program.collections),
        parameters=tuple(_parameter(item, types) for item in program.parameters),
    )

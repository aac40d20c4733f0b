"""Trying a policy out: plain records that satisfy it, and programs in which one value is set by hand."""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from itertools import product
from typing import Final

from attrs import evolve

from mingce.backends.api import Options
from mingce.ir import ops
from mingce.ir.nodes import Apply, CurrentYear, Expr, Literal, Ref
from mingce.ir.program import Input, Period, Program
from mingce.ir.record import Outcome, Record, year_first
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Rational, Scaled, TextType, Type, YearType
from mingce.ir.values import PolicyError, Undetermined, Value
from mingce.ir.walk import references

__all__ = ["attempt", "choices", "dependencies", "fixed", "plain_record", "settled", "starting_year", "types"]

# More combinations of categories and truth values than this are not worth a table or a picture.
_MOST_CHOICES: Final = 256

Choice = Mapping[str, Value]


def types(program: Program) -> dict[str, Type]:
    """The type of every symbol."""
    found: dict[str, Type] = {item.symbol.id: item.type for item in program.inputs}
    for collection in program.collections:
        found |= {item.symbol.id: item.type for item in collection.fields}
    found |= {item.symbol.id: item.type for item in program.parameters}
    found |= {item.symbol.id: item.type for item in program.readings}
    return found | {item.symbol.id: item.type for item in program.definitions}


def dependencies(program: Program, symbols: Iterable[str]) -> frozenset[str]:
    """Every symbol that those symbols are computed from, directly or not, themselves included."""
    bodies = {d.symbol.id: (d.body,) if d.initial is None else (d.body, d.initial) for d in program.definitions}
    found: set[str] = set()
    waiting = list(symbols)
    while waiting:
        symbol = waiting.pop()
        if symbol not in found:
            found.add(symbol)
            waiting += _read(bodies.get(symbol, ()))
    return frozenset(found)


def starting_year(program: Program, since: Expr | None) -> int:
    """The year that a 自 … 起 names, 0 if it names none."""
    match since:
        case Apply(op=ops.GE, args=(CurrentYear(), Literal(value=int() as year))):
            return year
        case Apply(op=ops.GE, args=(CurrentYear(), Ref(symbol=symbol))):
            values = (v for p in program.parameters if p.symbol.id == symbol for _, v in p.values)
            return next((value for value in values if isinstance(value, int)), 0)
        case _:
            return 0


def _read(bodies: tuple[Expr, ...]) -> Iterator[str]:
    return (ref.symbol for body in bodies for ref in references(body))


def fixed(program: Program, symbol: str, value: Fraction) -> Program:
    """The program with that definition replaced by a value, in every year."""
    definitions = tuple(
        evolve(d, body=Literal(value, d.type), initial=d.initial and Literal(value, d.type)) if d.symbol.id == symbol else d
        for d in program.definitions
    )
    return evolve(program, definitions=definitions)


def choices(program: Program, symbols: frozenset[str], *, yearly_only: bool = False) -> tuple[Choice, ...]:
    """Every combination of the categories and truth values among those inputs, categories outermost, what is usual first.

    None at all where there are too many.
    """
    offered: list[tuple[str, tuple[Value, ...]]] = []
    for item in program.inputs:
        if item.symbol.id not in symbols or (yearly_only and item.period is Period.ONCE):
            continue
        match item.type:
            case EnumType(members=members):
                offered.insert(0, (item.symbol.id, tuple(member.alias for member in members)))
            case BooleanType():
                usual = item.has_default and bool(item.default)
                offered.append((item.symbol.id, (usual, not usual)))
            case Number() | DateType() | YearType() | TextType() | Scaled() | Rational():
                continue
    count = 1
    for _, values in offered:
        count *= len(values)
    if count > _MOST_CHOICES:
        return ()
    keys = [key for key, _ in offered]
    return tuple(dict(zip(keys, combination, strict=True)) for combination in product(*(values for _, values in offered)))


def plain_record(program: Program, years: tuple[int, int], chosen: Choice) -> Record:
    """A record of the years `years` (first and last) in which every input is given: as chosen, else the plainest value."""
    first, last = years
    values: dict[str, Value] = {}
    yearly: dict[str, Mapping[int, Value]] = {}
    monthly: dict[str, Mapping[tuple[int, int], Value]] = {}
    for item in program.inputs:
        value = chosen[item.symbol.id] if item.symbol.id in chosen else _plainest(program, item, last)
        match item.period:
            case Period.ONCE:
                values[item.symbol.id] = value
            case Period.YEARLY:
                yearly[item.symbol.id] = dict.fromkeys(range(first, last + 1), value)
            case Period.MONTHLY:
                months = [(year, month) for year in range(first, last + 1) for month in range(1, 13)]
                monthly[item.symbol.id] = dict.fromkeys(months, value)
    return Record(last, values, yearly, monthly)


def _plainest(program: Program, item: Input, year: int) -> Value:
    if item.has_default or item.optional:
        return item.default  # what need not be given is not: a day of birth would make a newborn of whoever is told of
    match item.type:
        case BooleanType():
            return False
        case EnumType(members=members):
            return members[0].alias
        case DateType():
            return item.low if item.low is not None else year_first(program.policy, year)
        case YearType():
            return year
        case TextType():
            return ""
        case Number() | Scaled() | Rational():
            return item.low if isinstance(item.low, Fraction) else Fraction(0)


def attempt(options: Options, program: Program, record: Record, outputs: tuple[str, ...]) -> Outcome | None:
    """The outcome, or None where the policy refuses the record."""
    try:
        return options.evaluate(program, record, outputs)
    except PolicyError:
        return None


def settled(value: Value) -> bool:
    """Whether a value is there and decided."""
    return value is not None and not isinstance(value, Undetermined)

"""How 激励 grow over the years: the history that earns most is looked for and run, year by year."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from attrs import frozen

from mingce.backends.api import Options
from mingce.backends.docs.trial import attempt, choices, dependencies, plain_record, starting_year, types
from mingce.emit.prose import value_text
from mingce.ir.program import Definition, Period, Program
from mingce.ir.types import Number
from mingce.ir.values import Value
from mingce.ir.walk import references

__all__ = ["Growth", "Series", "growth"]

_YEARS: Final = 20


@frozen
class Series:
    """A value over the years of a history."""

    name: str
    values: tuple[Fraction, ...]


@frozen
class Growth:
    """The stocks and the result that uses them, over the years, in a history that stays the same; `before` it what 此前 says."""

    years: tuple[int, ...]
    stocks: tuple[Series, ...]
    result: Series | None
    history: str
    before: str


def growth(program: Program, options: Options) -> Growth | None:
    """The growth of all 激励 of the policy, or None if it has none or none ever grows."""
    symbols = tuple(s for statement in program.statements if statement.kind == "激励" for s in statement.symbols)
    years = _horizon(program)
    chosen = _best(program, symbols, years, options) if symbols else None
    if chosen is None:
        return None
    user = _user(program, symbols)
    wanted = symbols if user is None else (*symbols, user.symbol.id)
    rows = [_year(program, wanted, chosen, (years[0], year), options) for year in years]
    series = tuple(Series(program.symbol_name(symbol), tuple(row[number] for row in rows)) for number, symbol in enumerate(wanted))
    listed = types(program)
    yearly = (item.symbol.id for item in program.inputs if item.period is not Period.ONCE and item.symbol.id in chosen)
    history = "、".join(f"{program.symbol_name(key)}为{value_text(chosen[key], listed[key])}" for key in yearly)
    earlier = (
        (item.symbol.name, value_text(item.before, item.type))
        for item in program.inputs
        if item.has_before and item.symbol.id in chosen
    )
    before = "、".join(f"{name}为{value}" for name, value in earlier)
    return Growth(years, series[: len(symbols)], None if user is None else series[-1], history, before)


def _horizon(program: Program) -> tuple[int, ...]:
    """Twenty years from the first in which the 激励 act, as far as the policy reaches."""
    starts = (starting_year(program, s.since) for s in program.statements if s.kind == "激励")
    effective = program.policy.effective
    first = max(program.policy.first, effective.year if effective else 0, *starts)
    return tuple(range(first, min(program.policy.last, first + _YEARS - 1) + 1))


def _best(program: Program, symbols: tuple[str, ...], years: tuple[int, ...], options: Options) -> Mapping[str, Value] | None:
    best, most = None, Fraction(0)
    for chosen in choices(program, dependencies(program, symbols), yearly_only=True):
        total = sum(_year(program, symbols, chosen, (years[0], years[-1]), options), Fraction(0))
        if total > most:
            best, most = chosen, total
    return best


def _year(
    program: Program, symbols: tuple[str, ...], chosen: Mapping[str, Value], years: tuple[int, int], options: Options
) -> tuple[Fraction, ...]:
    """The values in the last of `years`; 0 where there is none."""
    outcome = attempt(options, program, plain_record(program, years, chosen), symbols)
    values = (None if outcome is None else outcome.outputs[symbol] for symbol in symbols)
    return tuple(value if isinstance(value, Fraction) else Fraction(0) for value in values)


def _user(program: Program, symbols: tuple[str, ...]) -> Definition | None:
    """The first result in money that reads one of the stocks of the same year."""
    amounts = (d for d in program.definitions if d.public and d.collection is None and d.symbol.id not in symbols and _in_yuan(d))
    return next((d for d in amounts if any(r.symbol in symbols and r.back == 0 for r in references(d.body))), None)


def _in_yuan(definition: Definition) -> bool:
    return isinstance(definition.type, Number) and str(definition.type.unit) == "元"

"""Records to try a property on: all of them where they are few, else a fixed random choice, the same in every run."""

import itertools
import math
import random
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import frozen

from mingce.ir.program import Input, Parameter, Period, Program
from mingce.ir.record import Month, Record, year_first
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Scaled, TextType, YearType
from mingce.ir.values import Value

__all__ = ["Candidates", "all_histories", "open_input", "random_histories"]

_SEED: Final = 20250101
_MOST: Final = 2000
_EXHAUSTIVE: Final = 2000
_LONGEST: Final = 12
_MOST_MEMBERS: Final = 4
_STEPS: Final = (1, 2, 5)
# How often a yearly value changes: lives with long runs and lives with many changes.
_CHANGES: Final = (0.08, 0.2, 0.5)
_LEFT_OUT: Final = 0.5


@frozen
class Candidates:
    """Telling values of an input: the ends of its range and a few round ones between, least first."""

    item: Input
    values: tuple[Value, ...]

    @classmethod
    def of(cls, program: Program, item: Input) -> "Candidates":
        """The candidates of an input; with a missing value where that is allowed."""
        found: tuple[Value, ...]
        match item.type:
            case BooleanType():
                found = (False, True)
            case EnumType(members=members):
                found = tuple(member.alias for member in members)
            case DateType():
                found = tuple(_days(program))
            case YearType():
                low, high = _whole(item.low, program.policy.first), _whole(item.high, program.policy.last)
                found = tuple(sorted({low, (low + high) // 2, high}))
            case TextType():
                found = ("甲", "乙")
            case Number() | Scaled():
                found = tuple(_numbers(item, item.type.grain or Fraction(1)))
        return cls(item, found)


def _days(program: Program) -> Iterator[date]:
    """Days at which calendars differ: beginnings and ends of months and years, and leap days, over a few years."""
    policy = program.policy
    middle = _typical_year(program)
    for year in range(max(policy.first, middle - 1), min(policy.last, middle + 1) + 1):
        start = year_first(policy, year)
        yield from sorted({start, *(date(year, month, day) for month, day in ((1, 31), (2, 28), (6, 15), (11, 30), (12, 31)))})


def _numbers(item: Input, grain: Fraction) -> Iterator[Fraction]:
    low = item.low if isinstance(item.low, Fraction) else Fraction(0)
    high = item.high if isinstance(item.high, Fraction) else None
    top = high if high is not None else low + grain * 10**7
    between = {low, top, low + grain, top - grain, *(low + grain * n for n in range(2, 7))}
    size = grain
    while size < top - low:
        between |= {low + size * n for n in _STEPS}
        size *= 10
    yield from sorted(value for value in between if low <= value <= top)


def _whole(end: object, otherwise: int) -> int:
    return end if isinstance(end, int) else otherwise


def _typical_year(program: Program) -> int:
    """A year in the middle of things: some years after the policy takes effect, if its period allows."""
    policy = program.policy
    effective = policy.effective.year if policy.effective else policy.first
    return max(policy.first, min(effective + 6, policy.last))


def all_histories(program: Program) -> tuple[Record, ...] | None:
    """One record for every choice of candidates, in a typical year; None where there are too many."""
    inputs = [Candidates.of(program, item) for item in program.inputs]
    if program.collections or any(c.item.period is not Period.ONCE for c in inputs):
        return None
    if math.prod(len(c.values) for c in inputs) > _EXHAUSTIVE:
        return None
    symbols = [c.item.symbol.id for c in inputs]
    chosen = itertools.product(*(c.values for c in inputs))
    return tuple(Record(_typical_year(program), dict(zip(symbols, values, strict=True))) for values in chosen)


def random_histories(program: Program) -> Iterator[Record]:
    """Records within the declared ranges, each evaluated in its own year."""
    inputs = [Candidates.of(program, item) for item in program.inputs]
    # A fixed seed: the same histories in every run, so that a failure can be looked at again.
    chance = random.Random(_SEED)
    for _ in range(_MOST):
        yield _record(program, inputs, chance)


def _record(program: Program, inputs: list[Candidates], chance: random.Random) -> Record:
    policy = program.policy
    last = min(policy.last, max(policy.first, _typical_year(program) + chance.randint(-3, _LONGEST // 2)))
    first = max(policy.first, last - chance.randint(0, _LONGEST))
    yearly: dict[str, dict[int, Value]] = {}
    monthly: dict[str, dict[Month, Value]] = {}
    values: dict[str, Value] = {}
    for candidates in inputs:
        symbol = candidates.item.symbol.id
        match candidates.item.period:
            case Period.ONCE:
                if not _may_be_missing(candidates.item) or chance.random() > _LEFT_OUT:
                    values[symbol] = chance.choice(candidates.values)
            case Period.YEARLY:
                yearly[symbol] = dict(_runs(candidates, range(first, last + 1), chance))
            case Period.MONTHLY:
                months = [(year, month) for year in range(first, last + 1) for month in range(1, 13)]
                monthly[symbol] = {month: chance.choice(candidates.values) for month in months}
    members = {
        collection.symbol.id: tuple(
            {item.symbol.id: chance.choice(Candidates.of(program, item).values) for item in collection.fields}
            for _ in range(chance.randint(0, _MOST_MEMBERS))
        )
        for collection in program.collections
    }
    open_items = (item for item in program.parameters if any(value is None for _, value in item.values))
    bound = {item.symbol.id: chance.choice(Candidates.of(program, open_input(item)).values) for item in open_items}
    return Record(last, values, yearly, monthly, members, bound)  # type: ignore[arg-type]  # candidates are never open


def _may_be_missing(item: Input) -> bool:
    return item.has_default or item.doubtful or item.optional


def open_input(item: Parameter) -> Input:
    """A parameter as an input with its range: what a 待定 one is to whoever must bind it."""
    return Input(item.symbol, item.type, Period.ONCE, low=item.low, high=item.high)


def _runs(candidates: Candidates, years: range, chance: random.Random) -> Iterator[tuple[int, Value]]:
    """A value for each year: that of the year before, or a new one."""
    value, changes = chance.choice(candidates.values), chance.choice(_CHANGES)
    for year in years:
        if chance.random() < changes:
            value = chance.choice(candidates.values)
        yield year, value

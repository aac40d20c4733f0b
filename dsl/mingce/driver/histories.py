"""Records to try a property on: all of them where they are few, else a fixed random choice, the same in every run."""

import itertools
import math
import random
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import evolve, frozen

from mingce.ir.program import Collection as CollectionOf
from mingce.ir.program import Input, Parameter, Period, Program
from mingce.ir.record import Month, Record, year_first
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Rational, Scaled, TextType, YearType
from mingce.ir.values import Value

__all__ = ["Candidates", "Maker", "all_histories", "open_input"]

_SEED: Final = 20250101
_EXHAUSTIVE: Final = 2000
_LONGEST: Final = 12
_MOST_MEMBERS: Final = 4
_STEPS: Final = (1, 2, 5)
_SMALL: Final = 4
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
            case Number() | Scaled() | Rational():
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


def all_histories(program: Program, relevant: Collection[str]) -> tuple[Record, ...] | None:
    """One record for every choice of candidates of the relevant inputs, in a typical year; None where there are too many."""
    inputs = _relevant(program, relevant)
    if program.collections or any(c.item.period is not Period.ONCE for c in inputs):
        return None
    if math.prod(len(c.values) for c in inputs) > _EXHAUSTIVE:
        return None
    symbols = [c.item.symbol.id for c in inputs]
    chosen = itertools.product(*(c.values for c in inputs))
    return tuple(Record(_typical_year(program), dict(zip(symbols, values, strict=True))) for values in chosen)


def _relevant(program: Program, relevant: Collection[str]) -> tuple[Candidates, ...]:
    """The inputs to vary; others are left out where a record may do without them, else always have the same value."""
    found = []
    for item in program.inputs:
        candidates = Candidates.of(program, item)
        if item.symbol.id in relevant:
            found.append(candidates)
        elif not item.may_lack:
            found.append(Candidates(item, candidates.values[:1]))
    return tuple(found)


def open_input(item: Parameter) -> Input:
    """A parameter as an input with its range: what a 待定 one is to whoever must bind it."""
    return Input(item.symbol, item.type, Period.ONCE, low=item.low, high=item.high)


@frozen
class Maker:
    """Makes records within the declared ranges: new ones, and ones that differ a little from one that was telling."""

    program: Program
    inputs: tuple[Candidates, ...]
    parameters: tuple[Candidates, ...]
    chance: random.Random

    @classmethod
    def of(cls, program: Program, relevant: Collection[str]) -> "Maker":
        """A maker with a fixed seed: the same records in every run, so that a failure can be looked at again."""
        bound = (item for item in program.parameters if any(value is None for _, value in item.values))
        open_items = tuple(Candidates.of(program, open_input(item)) for item in bound if item.symbol.id in relevant)
        return cls(program, _relevant(program, relevant), open_items, random.Random(_SEED))

    def fresh(self) -> Record:
        """A new record, evaluated in one of the years around a typical one."""
        policy, chance = self.program.policy, self.chance
        last = min(policy.last, max(policy.first, _typical_year(self.program) + chance.randint(-3, _LONGEST // 2)))
        first = max(policy.first, last - chance.randint(0, _LONGEST))
        yearly: dict[str, dict[int, Value]] = {}
        monthly: dict[str, dict[Month, Value]] = {}
        values: dict[str, Value] = {}
        for candidates in self.inputs:
            symbol = candidates.item.symbol.id
            match candidates.item.period:
                case Period.ONCE:
                    if not candidates.item.may_lack or chance.random() > _LEFT_OUT:
                        values[symbol] = self._value(candidates)
                case Period.YEARLY:
                    yearly[symbol] = dict(self._runs(candidates, range(first, last + 1)))
                case Period.MONTHLY:
                    months = [(year, month) for year in range(first, last + 1) for month in range(1, 13)]
                    monthly[symbol] = {month: self._value(candidates) for month in months}
        members = {listed.symbol.id: self._members(listed) for listed in self.program.collections}
        bound = {c.item.symbol.id: self._value(c) for c in self.parameters}
        return Record(last, values, yearly, monthly, members, bound)  # type: ignore[arg-type]  # candidates are never open

    def late(self, records: Sequence[Record]) -> Record:
        """One of some records, those towards the end more often."""
        return records[max(self.chance.randrange(len(records)), self.chance.randrange(len(records)))]

    def varied(self, record: Record) -> Record:
        """The record with one to three things changed."""
        for _ in range(self.chance.randint(1, 3)):
            record = self._changed(record)
        return record

    def _changed(self, record: Record) -> Record:
        listed = self.program.collections
        if not self.inputs or (listed and self.chance.random() < 1 / (1 + len(self.inputs))):
            return evolve(record, members={item.symbol.id: self._members(item) for item in listed})
        candidates = self.chance.choice(self.inputs)
        symbol, value = candidates.item.symbol.id, self._value(candidates)
        match candidates.item.period:
            case Period.ONCE:
                return evolve(record, values={**record.values, symbol: value})
            case Period.YEARLY:
                given = record.yearly[symbol]
                one, other = sorted((self.chance.choice(tuple(given)), self.chance.choice(tuple(given))))
                changed = {year: value if one <= year <= other else old for year, old in given.items()}
                return evolve(record, yearly={**record.yearly, symbol: changed})
            case Period.MONTHLY:
                month = self.chance.choice(tuple(record.monthly[symbol]))
                return evolve(record, monthly={**record.monthly, symbol: {**record.monthly[symbol], month: value}})

    def _value(self, candidates: Candidates) -> Value:
        """A candidate, small ones more often."""
        values = candidates.values
        return self.chance.choice(values[:_SMALL] if self.chance.random() < _LEFT_OUT else values)

    def _members(self, listed: CollectionOf) -> tuple[dict[str, Value], ...]:
        fields = [Candidates.of(self.program, item) for item in listed.fields]
        number = self.chance.randint(0, _MOST_MEMBERS)
        return tuple({c.item.symbol.id: self._value(c) for c in fields} for _ in range(number))

    def _runs(self, candidates: Candidates, years: range) -> Iterator[tuple[int, Value]]:
        """A value for each year: that of the year before, or a new one."""
        value, changes = self._value(candidates), self.chance.choice(_CHANGES)
        for year in years:
            if self.chance.random() < changes:
                value = self._value(candidates)
            yield year, value

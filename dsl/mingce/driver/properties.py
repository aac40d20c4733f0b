"""Trying the 性质 of a policy on many histories, and making the first counter-example small."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import evolve, frozen

from mingce.driver.histories import Candidates, Maker, all_histories, open_input
from mingce.driver.running import Engine, Evaluate, evaluator
from mingce.interpreter.needs import needed
from mingce.ir.program import Definition, Input, Period, Program, Property, Symbol
from mingce.ir.record import Outcome, Record, parameter_value
from mingce.ir.types import BooleanType
from mingce.ir.values import PolicyError, Undetermined, Value

__all__ = ["CounterExample", "PropertyResult", "run_properties"]

_MOST_SHRINKS: Final = 200
_MOST: Final = 1500
_SMALL: Final = 24


@frozen
class CounterExample:
    """A record on which a property fails; for a monotone one also the changed record, and the effect before and after."""

    record: Record
    changed: Record | None = None
    cause: str = ""
    effect: str = ""
    before: Value = None
    after: Value = None


@frozen
class PropertyResult:
    """What came of a property: how many histories bore on it, and the first on which it failed."""

    stated: Property
    tried: int
    counter: CounterExample | None = None

    @property
    def passed(self) -> bool:
        """Whether no counter-example was found."""
        return self.counter is None


def run_properties(program: Program, engine: Engine = Engine.PYTHON) -> Iterator[PropertyResult]:
    """Try every property of the policy."""
    return (_Trial.of(program, item, engine).run() for item in program.properties)


def _test_name(number: int) -> str:
    return f"@property_{number}"


@frozen
class _Trial:
    """One property, with an evaluator for its conditions and effects, and the inputs that can make a difference to it."""

    program: Program
    stated: Property
    evaluate: Evaluate
    relevant: frozenset[str]

    @classmethod
    def of(cls, program: Program, item: Property, engine: Engine) -> "_Trial":
        """Conditions become definitions of their own, so that any executor can compute them."""
        expressions = (*((item.applies,) if item.applies is not None else ()), *item.always)
        tests = tuple(
            Definition(
                Symbol(_test_name(n), _test_name(n)), BooleanType(), body, Period.ONCE, nullable=True, undecidable=True, public=False
            )
            for n, body in enumerate(expressions)
        )
        extended = evolve(program, definitions=(*program.definitions, *tests))
        asked = dict.fromkeys((*(test.symbol.id for test in tests), *(effect for _, _, effect, _ in item.monotone)))
        read = {symbol for d in needed(extended, asked) for symbol in extended.reads(d.symbol.id)}
        read |= {cause for cause, _, _, _ in item.monotone}
        # What the conditions and effects read directly is asked for, too: it tells one history from another.
        direct = {read for symbol in asked for read in extended.reads(symbol)}
        telling = (d.symbol.id for d in program.definitions if d.symbol.id in direct and d.period is not Period.MONTHLY)
        return cls(program, item, evaluator(extended, engine, tuple(dict.fromkeys((*asked, *telling)))), frozenset(read))

    def run(self) -> PropertyResult:
        """Try the property until it fails, or often enough."""
        few = all_histories(self.program, self.relevant)
        if few is not None:
            return self._try_all(few)
        maker, tried = Maker.of(self.program, self.relevant), 0
        # Histories whose results were unlike those of all before: changing them a little leads to further ones.
        telling: list[Record] = []
        seen: set[tuple[object, ...]] = set()
        for number in range(_MOST):
            record = maker.varied(maker.late(telling)) if telling and number % 3 else maker.fresh()
            outcome = self._evaluated(record)
            sign = _sign(outcome)
            if sign not in seen:
                seen.add(sign)
                telling.append(record)
            if outcome is None or not self._concerns(outcome):
                continue
            tried += 1
            counter = self._counter(record, outcome)
            if counter is not None:
                return PropertyResult(self.stated, tried, self._shrink(counter))
        return PropertyResult(self.stated, tried)

    def _try_all(self, few: tuple[Record, ...]) -> PropertyResult:
        tried = 0
        for record in few:
            outcome = self._outcome(record)
            tried += outcome is not None
            counter = self._counter(record, outcome) if outcome is not None else None
            if counter is not None:
                return PropertyResult(self.stated, tried, self._shrink(counter))
        return PropertyResult(self.stated, tried)

    def _outcome(self, record: Record) -> Outcome | None:
        """The results for a record; None if it is refused, or if the property does not speak of it."""
        outcome = self._evaluated(record)
        return outcome if outcome is not None and self._concerns(outcome) else None

    def _evaluated(self, record: Record) -> Outcome | None:
        try:
            return self.evaluate(record)
        except PolicyError:
            return None

    def _concerns(self, outcome: Outcome) -> bool:
        return self.stated.applies is None or outcome.outputs[_test_name(0)] is True

    def _counter(self, record: Record, outcome: Outcome) -> CounterExample | None:
        first = 0 if self.stated.applies is None else 1
        if any(outcome.outputs[_test_name(first + n)] is False for n in range(len(self.stated.always))):
            return CounterExample(record)
        for cause, increases, effect, response in self.stated.monotone:
            for changed in self._changes(record, cause, increases=increases):
                after = self._outcome(changed)
                pairs = zip(self._values(outcome, effect), self._values(after, effect), strict=False) if after else ()
                for pair in pairs:
                    if not _responds(*pair, response):
                        return CounterExample(record, changed, cause, effect, *pair)
        return None

    def _values(self, outcome: Outcome, symbol: str) -> tuple[Value, ...]:
        """The value of an output, or its value for each member."""
        definition = self.program.definition(symbol)
        if definition is None or definition.collection is None:
            return (outcome.outputs[symbol],)
        return tuple(row[symbol] for row in outcome.members[definition.collection])

    def _changes(self, record: Record, cause: str, *, increases: bool) -> Iterator[Record]:
        """The record with the cause raised (or lowered) once, in each way that is near at hand."""
        item = next((i for i in self.program.inputs if i.symbol.id == cause), None)
        if item is None:
            yield from self._bindings(record, cause, increases=increases)
            return
        values = Candidates.of(self.program, item).values
        match item.period:
            case Period.ONCE:
                old = record.values.get(cause, item.default if item.has_default else None)
                for new in _beyond(values, old, increases=increases):
                    yield evolve(record, values={**record.values, cause: new})
            case Period.YEARLY:
                given = record.yearly.get(cause, {})
                for year, old in given.items():
                    for new in _beyond(values, old, increases=increases):
                        yield evolve(record, yearly={**record.yearly, cause: {**given, year: new}})
            case Period.MONTHLY:
                by_month = record.monthly.get(cause, {})
                for month, old in by_month.items():
                    for new in _beyond(values, old, increases=increases):
                        yield evolve(record, monthly={**record.monthly, cause: {**by_month, month: new}})

    def _bindings(self, record: Record, cause: str, *, increases: bool) -> Iterator[Record]:
        """The record with a parameter bound to a higher (or lower) value."""
        item = next(p for p in self.program.parameters if p.symbol.id == cause)
        try:
            old = record.parameters.get(cause, parameter_value(self.program.policy, item, record.year))
        except PolicyError:
            return
        for new in _beyond(Candidates.of(self.program, open_input(item)).values, old, increases=increases):
            # Candidates are values, never open or 不适用.
            yield evolve(record, parameters={**record.parameters, cause: new})  # type: ignore[dict-item]

    def _shrink(self, counter: CounterExample) -> CounterExample:
        """Leave out what the failure does not need, one thing at a time."""
        tries = 0
        smaller = True
        while smaller:
            smaller = False
            for record in _simpler(self.program, counter.record):
                tries += 1
                if tries > _MOST_SHRINKS:
                    return counter
                outcome = self._outcome(record)
                found = self._counter(record, outcome) if outcome is not None else None
                if found is not None:
                    counter, smaller = found, True
                    break
        return counter


def _sign(outcome: Outcome | None) -> tuple[object, ...]:
    """What kind of results these are: small numbers count as they are, others by their size."""
    if outcome is None:
        return ("refused",)
    return tuple(_coarse(value) for value in outcome.outputs.values())


def _coarse(value: Value) -> object:
    match value:
        case Undetermined():
            return "undetermined"
        case Fraction() if abs(value) > _SMALL:
            return (value > 0, int(abs(value)).bit_length())
        case date():
            return None
        case _:
            return value


def _beyond(values: tuple[Value, ...], old: Value, *, increases: bool) -> tuple[Value, ...]:
    """The next candidates above (or below) a value, nearest first: categories have no order and give none."""
    if old is None or isinstance(old, str | Undetermined):
        return ()
    # Candidates of one input are of one type.
    further = [v for v in values if (v > old if increases else v < old)]  # type: ignore[operator]
    return tuple(further[:3] if increases else further[:-4:-1])


def _responds(before: Value, after: Value, response: str) -> bool:
    """Whether the change is as the property says; values that are 不适用 or open say nothing."""
    if not isinstance(before, Fraction | int) or not isinstance(after, Fraction | int):
        return _comparable(before, after, response)
    match response:
        case "不增":
            return after <= before
        case "不减":
            return after >= before
        case _:
            return after == before


def _comparable(before: Value, after: Value, response: str) -> bool:
    if before is None or after is None or isinstance(before, Undetermined) or isinstance(after, Undetermined):
        return True
    if response == "不变" or isinstance(before, str):
        return before == after
    return after <= before if response == "不增" else after >= before  # type: ignore[operator]


def _simpler(program: Program, record: Record) -> Iterator[Record]:
    """The record with one thing less: a year, a member, or a value brought to the first or the default one."""
    years = sorted({year for given in record.yearly.values() for year in given})
    if len(years) > 1:
        kept = {symbol: {y: v for y, v in given.items() if y != years[0]} for symbol, given in record.yearly.items()}
        yield evolve(record, yearly=kept)
    for listed, members in record.members.items():
        for number in range(len(members)):
            yield evolve(record, members={**record.members, listed: members[:number] + members[number + 1 :]})
    for item in program.inputs:
        symbol, plain = item.symbol.id, _plainest(program, item)
        if record.values.get(symbol, plain) != plain:
            yield evolve(record, values={**record.values, symbol: plain})
        given: Mapping[int, Value] = record.yearly.get(symbol, {})
        for year in sorted(given):
            if given[year] != plain:
                yield evolve(record, yearly={**record.yearly, symbol: {**given, year: plain}})


def _plainest(program: Program, item: Input) -> Value:
    return item.default if item.has_default else Candidates.of(program, item).values[0]

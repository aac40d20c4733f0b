"""Running the 示例 of a policy: each gives a record and says what must come of it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import frozen

from mingce.driver.running import Evaluate
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.ir.program import Definition, Given, Program, WorkedExample
from mingce.ir.record import Outcome, Record
from mingce.ir.values import PolicyError, Undetermined, Value

__all__ = ["ExampleResult", "Mismatch", "example_record", "given_facts", "run_examples"]


@frozen
class Mismatch:
    """A value that is not what the example says; `member` counts from 1 where it belongs to a member of a list."""

    expectation: Given
    definition: Definition
    year: int
    member: int | None
    expected: Value
    actual: Value


@frozen
class ExampleResult:
    """What came of an example: nothing wrong, values that differ, or an error that was not expected (or not met)."""

    example: WorkedExample
    mismatches: tuple[Mismatch, ...] = ()
    error: PolicyError | None = None
    missed_error: bool = False

    @property
    def passed(self) -> bool:
        """Whether everything came out as the example says."""
        return not (self.mismatches or self.error or self.missed_error)


def run_examples(program: Program, evaluate: Evaluate) -> Iterator[ExampleResult]:
    """Run every example of the policy."""
    decoder = Decoder.of(program, RecordDefaults())
    return (_run(program, decoder, evaluate, example) for example in program.examples)


def example_record(program: Program, example: WorkedExample, year: int | None = None) -> Record:
    """The record that an example describes, for its own year or another; a PolicyError where it is no valid record."""
    return decode_example(program, Decoder.of(program, RecordDefaults()), example, year)


def decode_example(program: Program, decoder: Decoder, example: WorkedExample, year: int | None = None) -> Record:
    """As `example_record`, with a decoder made before."""
    return decoder(given_facts(program, example, year))


def given_facts(program: Program, example: WorkedExample, year: int | None = None) -> dict[str, object]:
    """The record of an example as a file of records would hold it, but with values as they are in the program."""
    raw: dict[str, object] = {"year": year or example.year}
    bound: dict[str, dict[str, object]] = {"parameters": {}, "readings": {}}
    parameters = {item.symbol.id for item in program.parameters}
    readings = {item.symbol.id for item in program.readings}
    for given in example.given:
        section = "parameters" if given.symbol in parameters else "readings" if given.symbol in readings else None
        target = bound[section] if section else raw
        target[given.symbol] = _public(given.value)
    return raw | {name: section for name, section in bound.items() if section}


def _public(value: object) -> object:
    """A value of an example as a record would hold it: members by alias, months as `2025-03`; 待定 is left out."""
    match value:
        case None | Undetermined():
            return None
        case Mapping():
            return {_key(key): _public(item) for key, item in value.items()}
        case tuple():
            return [_public(item) for item in value]
        case _:
            return value


def _key(key: object) -> str:
    match key:
        case (int() as year, int() as month):
            return f"{year:04}-{month:02}"
        case _:
            return str(key).rpartition(".")[2]


def _run(program: Program, decoder: Decoder, evaluate: Evaluate, example: WorkedExample) -> ExampleResult:
    outcomes: dict[int, Outcome] = {}

    def outcome(year: int) -> Outcome:
        if year not in outcomes:
            outcomes[year] = evaluate(decode_example(program, decoder, example, year))
        return outcomes[year]

    try:
        outcome(example.year)
        mismatches = tuple(found for given in example.expected for found in _compare(program, example, given, outcome))
    except PolicyError as error:
        return ExampleResult(example, error=None if error.code == example.error else error)
    return ExampleResult(example, mismatches, missed_error=example.error is not None)


def _compare(program: Program, example: WorkedExample, given: Given, outcome: Callable[[int], Outcome]) -> Iterator[Mismatch]:
    """The values of one 应得 that did not come out, for each of its years or members."""
    definition = program.definition(given.symbol)
    assert definition is not None, "the checker lets examples expect outputs only"
    years = given.value if isinstance(given.value, Mapping) else {example.year: given.value}
    for year, wanted in years.items():
        for member, want, value in _pairs(definition, wanted, outcome(year)):
            if not _equal(want, value):
                yield Mismatch(given, definition, year, member, want, value)


def _pairs(
    definition: Definition,
    wanted: Any,  # noqa: ANN401  typed by the checker, which the field's type does not say
    outcome: Outcome,
) -> Iterator[tuple[int | None, Value, Value]]:
    """The number of the member, if any, with the expected and the actual value."""
    symbol = definition.symbol.id
    if definition.collection is None:
        yield None, wanted, outcome.outputs[symbol]
        return
    actual = tuple(row[symbol] for row in outcome.members[definition.collection])
    for number, (want, value) in enumerate(_padded(wanted, actual), start=1):
        yield number, want, value


def _padded(wanted: tuple[Value, ...], actual: tuple[Value, ...]) -> Iterator[tuple[Value, Value]]:
    """Expected and actual values side by side; where one list is shorter, 不适用 stands for what it lacks."""
    for number in range(max(len(wanted), len(actual))):
        yield (
            wanted[number] if number < len(wanted) else None,
            actual[number] if number < len(actual) else None,
        )


def _equal(wanted: Value, actual: Value) -> bool:
    """待定 says that a value is open, not in which words."""
    if isinstance(wanted, Undetermined):
        return isinstance(actual, Undetermined)
    return wanted == actual

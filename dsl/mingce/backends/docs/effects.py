"""What a 口径 changes: every alternative is tried on the policy's own examples."""

from collections.abc import Iterator

from attrs import evolve, frozen

from mingce.backends.api import Options
from mingce.backends.docs.trial import types
from mingce.emit.prose import value_text
from mingce.ir.program import Program, Reading, WorkedExample
from mingce.ir.record import Record
from mingce.ir.values import PolicyError

__all__ = ["Effect", "effects"]

_OUTCOME = "处理结果"


@frozen
class Effect:
    """An alternative of a reading and what it changes: a row for each example that changes, its name and the changes."""

    reading: str
    alternative: str
    rows: tuple[tuple[str, ...], ...]


@frozen
class _Base:
    """An example that can be computed: its record, and its results as texts under the readings chosen."""

    example: WorkedExample
    record: Record
    results: dict[str, str]


def effects(program: Program, options: Options) -> tuple[Effect, ...]:
    """Each alternative of each reading with its changes, in the order of the policy."""
    bases = tuple(_bases(program, options))
    return tuple(
        Effect(reading.symbol.id, value_text(value, reading.type), tuple(_changes(program, bases, reading, value, options)))
        for reading in program.readings
        for value in reading.alternatives
        if value != reading.chosen
    )


def _bases(program: Program, options: Options) -> Iterator[_Base]:
    for example in program.examples:
        if example.error is None:
            record = options.record(program, example)
            yield _Base(example, record, _results(program, record, options))


def _changes(
    program: Program, bases: tuple[_Base, ...], reading: Reading, value: bool | str, options: Options
) -> Iterator[tuple[str, ...]]:
    for base in bases:
        # An example that chooses for itself is about that choice.
        if reading.symbol.id in base.record.readings:
            continue
        record = evolve(base.record, readings={**base.record.readings, reading.symbol.id: value})
        changes = "；".join(_differences(base.results, _results(program, record, options)))
        if changes:
            yield (base.example.name, changes)


def _differences(before: dict[str, str], after: dict[str, str]) -> Iterator[str]:
    """Each result that differs; a record that is refused has no other result than that."""
    for name, now in after.items():
        if name not in before:
            yield now if name == _OUTCOME else f"{name}为{now}"
        elif before[name] != now:
            yield f"{name}由{before[name]}变为{now}"


def _results(program: Program, record: Record, options: Options) -> dict[str, str]:
    """Public results of the record by name, those of members with their number, as texts; why it is refused, if it is."""
    listed = types(program)
    try:
        outcome = options.evaluate(program, record, None)
    except PolicyError as error:
        return {_OUTCOME: f"无法计算：{error.message}"}
    found = {program.symbol_name(symbol): value_text(value, listed[symbol]) for symbol, value in outcome.outputs.items()}
    for rows in outcome.members.values():
        for number, row in enumerate(rows, start=1):
            found |= {f"{program.symbol_name(symbol)}第{number}项": value_text(value, listed[symbol]) for symbol, value in row.items()}
    return found

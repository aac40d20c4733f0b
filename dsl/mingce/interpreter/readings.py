"""What another reading would change: the record is run again with each alternative."""

from collections.abc import Iterator

from attrs import evolve

from mingce.interpreter.evaluate import evaluate, outcome
from mingce.interpreter.explanation import Alternative, Change, ReadingUse
from mingce.interpreter.state import Run
from mingce.ir.program import Reading
from mingce.ir.record import Outcome
from mingce.ir.values import PolicyError

__all__ = ["reading_uses"]


def reading_uses(state: Run, outputs: tuple[str, ...]) -> tuple[ReadingUse, ...]:
    """The readings that `outputs` depend on, and what their alternatives would change of them."""
    here = outcome(evolve(state, outputs=outputs))
    used = [reading for reading in state.program.readings if reading.symbol.id in here.readings]
    return tuple(_use(state, reading, outputs, here) for reading in used)


def _use(state: Run, reading: Reading, outputs: tuple[str, ...], here: Outcome) -> ReadingUse:
    value = here.readings[reading.symbol.id]
    others = dict.fromkeys(other for other in (reading.chosen, *reading.alternatives) if other != value)
    statement = state.program.statement(reading.statement)
    return ReadingUse(
        reading.symbol.id,
        reading.symbol.name,
        reading.type,
        value,
        reading.reason,
        tuple(basis.text for basis in statement.basis) if statement else (),
        tuple(_alternative(state, reading, other, outputs, here) for other in others),
    )


def _alternative(state: Run, reading: Reading, value: bool | str, outputs: tuple[str, ...], here: Outcome) -> Alternative:
    record = evolve(state.record, readings={**state.record.readings, reading.symbol.id: value})
    try:
        there = evaluate(state.program, record, outputs)
    except PolicyError as error:
        return Alternative(value, (), error.message)
    return Alternative(value, tuple(_changes(state, here, there)))


def _changes(state: Run, here: Outcome, there: Outcome) -> Iterator[Change]:
    for definition in state.definitions:
        symbol, collection = definition.symbol, definition.collection
        if symbol.id in here.outputs and here.outputs[symbol.id] != there.outputs[symbol.id]:
            yield Change(symbol.id, symbol.name, definition.type, None, here.outputs[symbol.id], there.outputs[symbol.id])
        elif collection is not None and collection in here.members:
            rows = zip(here.members[collection], there.members[collection], strict=True)
            for member, (row, other) in enumerate(rows):
                if symbol.id in row and row[symbol.id] != other[symbol.id]:
                    yield Change(symbol.id, symbol.name, definition.type, member, row[symbol.id], other[symbol.id])

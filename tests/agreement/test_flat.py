"""The flat program says what the reference evaluator says, and no value on the way leaves its proven range."""

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from mingce.flat.select import flat_program
from mingce.interpreter import evaluate
from mingce.ir.program import Program
from mingce.ir.record import Record
from mingce.ir.values import PolicyError, Undetermined, Value
from tests.flat_rows import row_of, run_row, table_of
from tests.strategies import programs, records


def reference(program: Program, record: Record) -> dict[str, Value] | tuple[str, str | None]:
    try:
        outputs = evaluate(program, record).outputs
    except PolicyError as error:
        return error.code, error.field
    return {key: _sorted(value) for key, value in outputs.items()}


def flat(program: Program, together: list[Record]) -> list[dict[str, Value] | tuple[str, str | None]]:
    compiled = flat_program(program, table_of(together))
    found: list[dict[str, Value] | tuple[str, str | None]] = []
    for record in together:
        outcome = run_row(compiled, row_of(program, record))
        if isinstance(outcome, PolicyError):
            found.append((outcome.code, outcome.field))
        else:
            found.append({key: _sorted(value) for key, value in outcome.items()})
    return found


def _sorted(value: Value) -> Value:
    return Undetermined(tuple(sorted(value.reasons))) if isinstance(value, Undetermined) else value


@given(st.data())
def test_agrees_on_decided_programs(data: st.DataObject) -> None:
    _agrees(data, data.draw(programs(collections=False, doubt=False)))


@given(st.data())
def test_agrees_on_open_programs(data: st.DataObject) -> None:
    _agrees(data, data.draw(programs(collections=False)))


def _agrees(data: st.DataObject, program: Program) -> None:
    drawn = [evolve(record, readings={}, parameters={}) for record in data.draw(st.lists(records(program), min_size=1, max_size=4))]
    for year in {record.year for record in drawn}:
        together = [record for record in drawn if record.year == year]
        assert flat(program, together) == [reference(program, record) for record in together]

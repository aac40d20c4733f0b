"""The Python back end says what the reference evaluator says: values, undetermined reasons, errors and readings."""

from hypothesis import given
from hypothesis import strategies as st

from mingce.backends.python.load import compile_policy
from mingce.interpreter import evaluate
from mingce.ir.program import Program
from mingce.ir.record import Outcome, Record
from mingce.ir.values import PolicyError
from tests.strategies import programs, records


def reference(program: Program, record: Record) -> Outcome | tuple[str, str, str | None]:
    try:
        return evaluate(program, record)
    except PolicyError as error:
        return error.code, error.message, error.field


def generated(program: Program, record: Record) -> Outcome | tuple[str, str, str | None]:
    try:
        return compile_policy(program).evaluate(record)
    except PolicyError as error:
        return error.code, error.message, error.field


@given(st.data())
def test_agrees_on_decided_programs(data: st.DataObject) -> None:
    program = data.draw(programs(doubt=False))
    record = data.draw(records(program))
    assert generated(program, record) == reference(program, record)


@given(st.data())
def test_agrees_on_open_programs(data: st.DataObject) -> None:
    program = data.draw(programs())
    record = data.draw(records(program))
    assert generated(program, record) == reference(program, record)

"""Machine code over columns says what the reference evaluator says: values, 不适用, open values with their reasons, errors."""

from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from mingce.interpreter import evaluate
from mingce.ir.program import Program
from mingce.ir.record import Record
from mingce.ir.types import EnumType, Number
from mingce.ir.values import PolicyError, Undetermined, Value
from tests.flat_rows import given_cells
from tests.strategies import programs, records

pa = pytest.importorskip("pyarrow")
engine = pytest.importorskip("mingce.engines.columns.engine")
shape = pytest.importorskip("mingce.engines.columns.shape")

Told = dict[str, object] | tuple[str, str | None]


def reference(program: Program, record: Record) -> Told:
    try:
        outputs = evaluate(program, record).outputs
    except PolicyError as error:
        return error.code, error.field
    return {key: _told(value) for key, value in outputs.items()}


def _told(value: Value) -> object:
    match value:
        case Undetermined():
            return frozenset(value.reasons)
        case Fraction() if value.denominator == 1:
            return value.numerator
        case _:
            return value


def arrow(program: Program, together: list[Record]) -> "pa.RecordBatch":
    """The table of these records."""
    inputs = {item.symbol.id: item for item in program.inputs}
    rows = [given_cells(record) for record in together]
    cells = sorted({cell for row in rows for cell in row}, key=lambda cell: (cell.symbol, cell.year or 0, cell.month or 0))
    columns: dict[str, object] = {}
    for cell in cells:
        item = inputs[cell.symbol]
        values = [row.get(cell) for row in rows]
        name = "_".join(str(part) for part in (item.symbol.alias, cell.year, cell.month) if part is not None)
        if isinstance(item.type, Number):
            columns[name] = pa.array([None if value is None else _decimal(value) for value in values], pa.decimal128(30, 6))
        elif isinstance(item.type, EnumType):
            columns[name] = pa.array(values, pa.string())
        else:
            columns[name] = pa.array(values)
    columns["id"] = pa.array(range(len(together)))
    return pa.record_batch(columns)


def _decimal(value: Value) -> object:
    from decimal import Decimal

    assert isinstance(value, Fraction)
    return Decimal(value.numerator) / Decimal(value.denominator)


def kernel(program: Program, together: list[Record]) -> list[Told]:
    batch = arrow(program, together)
    shaped = shape.shape_of(program, batch.schema.names)
    computed = engine.Engine(program).run(batch, shaped, together[0].year)
    found: list[Told] = [{key: _plain(array[row].as_py()) for key, array in computed.columns.items()} for row in range(len(together))]
    for row, told in enumerate(found):
        assert isinstance(told, dict)
        for name in [key for key in told if key.endswith(".undetermined")]:
            why = told.pop(name)
            if why is not None:
                told[name.removesuffix(".undetermined")] = frozenset(str(why).split("；"))
        error = next((error for error in computed.errors if error.row == row), None)
        if error is not None:
            found[row] = (error.error.code, error.error.field)
    return found


def _plain(value: object) -> object:
    from decimal import Decimal

    return Fraction(value) if isinstance(value, Decimal) else value


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
        assert kernel(program, together) == [reference(program, record) for record in together]

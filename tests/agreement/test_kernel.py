"""Machine code over columns says what the reference evaluator says: values, 不适用, open values with their reasons, errors."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.flat.select import columnar_outputs
from mingce.flat.table import NotColumnarError
from mingce.ir.program import Program
from mingce.ir.record import Record
from mingce.ir.values import PolicyError
from mingce.passes.integers import InexactError
from tests.corpus_cases import Case, Failure, batches, cases, compiled, fits_64_bits, plain, reference
from tests.strategies import programs, records

pytest.importorskip("llvmlite")
from tests.kernel_rows import Told, by_kernel, told

CASES = tuple(cases(columnar_only=True))


@given(st.data())
def test_agrees_on_decided_programs(data: st.DataObject) -> None:
    _agrees(data, data.draw(programs(collections=False, doubt=False)))


@given(st.data())
def test_agrees_on_open_programs(data: st.DataObject) -> None:
    _agrees(data, data.draw(programs(collections=False)))


def _agrees(data: st.DataObject, program: Program) -> None:
    drawn = [evolve(record, readings={}, parameters={}) for record in data.draw(st.lists(records(program), min_size=1, max_size=4))]
    assert by_kernel(program, drawn) == [expected(program, record) for record in drawn]


def expected(program: Program, record: Record) -> Told:
    found = reference(program, record)
    return (found.code, found.field) if isinstance(found, Failure) else told(found)


def test_agrees_on_random_batches_with_their_readings_and_parameters() -> None:
    for batch in batches(15, 20, columnar_only=True):
        assert by_kernel(batch.program, batch.records) == [expected(batch.program, record) for record in batch.records]


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_gives_what_was_worked_out_by_hand(case: Case) -> None:
    program = compiled(case)
    decoded = {record["id"]: _decoded(program, record) for record in case.records}
    wanted = {key: record for key, record in decoded.items() if record is not None}
    try:
        found = dict(zip(wanted, by_kernel(program, list(wanted.values())), strict=True))
    except (NotColumnarError, InexactError):
        # Columns may refuse what 64 bits do not hold, but never compute something else.
        assert not fits_64_bits(case)
        return
    for row in case.expected:
        if row["id"] in found:
            assert _public(found[row["id"]]) == _hand(row, columnar_outputs(program)), row["id"]


def _decoded(program: Program, record: Mapping[str, Any]) -> Record | None:
    """The record as typed data; None where it cannot be read, which is not the kernel's business."""
    try:
        return Decoder.of(program, RecordDefaults())(record)
    except PolicyError:
        return None


def _hand(row: Mapping[str, Any], outputs: tuple[str, ...]) -> object:
    """What columns should give: results that need texts are left out."""
    if "error" in row:
        return row["error"]["code"], row["error"]["field"]
    return {key: _value(value) for key, value in row["outputs"].items() if key in outputs}


def _value(value: object) -> object:
    if isinstance(value, dict):
        return frozenset(value["undetermined"].split("；"))
    return plain(value)


def _public(found: Told) -> object:
    if isinstance(found, tuple):
        return found
    return {key: plain(value.isoformat() if isinstance(value, date) else value) for key, value in found.items()}

"""The interpreter and the Python engine give exactly what the corpus says, and agree on the random part of it."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from mingce.backends.python.load import compile_policy
from mingce.driver.running import Engine, evaluator, results
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.formats import Row, read_rows
from mingce.engines.rows.jsontext import write
from mingce.ir.nodes import Apportion
from mingce.ir.program import Program
from mingce.ir.record import Outcome, Record
from mingce.ir.values import PolicyError
from mingce.ir.walk import walk
from mingce.source import Source
from mingce.syntax.format import format_source
from tests.corpus_cases import FOLDER, Case, Failure, batches, cases, compiled, fits_64_bits, plain, random_cases, reference
from tests.schemas import input_validator, output_validator, refusals

CASES = tuple(cases())
NAMES = [case.name for case in CASES]


def outputs(program: Program, case: Case, engine: Engine) -> Iterator[Mapping[str, Any]]:
    """As `mingce run` computes them: from JSON text to JSON text."""
    rows = [Row(row.line, row.raw) for row in read_rows(write(list(case.records)), "json")]
    return results(program, rows, Decoder.of(program, RecordDefaults()), evaluator(program, engine))


@pytest.mark.parametrize("engine", Engine)
@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_gives_what_was_worked_out_by_hand(case: Case, engine: Engine) -> None:
    found = list(outputs(compiled(case), case, engine))
    for expected, actual in zip(case.expected, found, strict=True):
        assert plain(actual) == plain(expected), expected["id"]


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_schemas_agree(case: Case) -> None:
    """Records that are computed, and all results, are valid."""
    program = compiled(case)
    for record, expected in zip(case.records, case.expected, strict=True):
        if "outputs" in expected:
            assert refusals(input_validator(program), record) == []
        assert refusals(output_validator(program), expected) == []


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_columnar_policies_have_neither_lists_nor_allocation(case: Case) -> None:
    program = compiled(case)
    apportions = any(isinstance(node, Apportion) for definition in program.definitions for node in walk(definition.body))
    assert case.columnar == (not program.collections and not apportions)


def test_columns_can_hold_all_but_the_cases_about_width_and_division_by_zero() -> None:
    """A quotient by something that may be 0 has no proven range."""
    assert not fits_64_bits(next(case for case in CASES if case.name == "wide"))
    may_not = {"wide", "lazy", "not_applicable"}
    assert [case.name for case in CASES if case.columnar and case.name not in may_not and not fits_64_bits(case)] == []


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_layout_and_names(case: Case) -> None:
    assert format_source(Source(f"{case.name}.pol", case.policy_text)) == case.policy_text
    identifiers = [record["id"] for record in case.records]
    assert len(set(identifiers)) == len(identifiers)


def test_every_file_belongs_to_a_case() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == set(NAMES)
    assert all(json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))["about"] for name in NAMES)


def test_plain_tells_true_from_one() -> None:
    assert plain({"a": True}) != plain({"a": 1})
    assert plain([1]) != plain([1, 1])
    assert plain(read("1.50")) == plain(read("1.5"))
    assert plain(read("0.1")) != plain(read("0.10000000000000001"))


def read(text: str) -> object:
    return next(read_rows(f"[{text}]", "json")).raw


# --- at random ----------------------------------------------------------------------------------------------------------


def generated(evaluate: Any, record: Record) -> Outcome | Failure:
    try:
        found = evaluate(record)
    except PolicyError as error:
        return Failure(error.code, error.field)
    assert isinstance(found, Outcome)
    return found


def test_python_agrees_with_the_interpreter_on_random_batches() -> None:
    kinds = set()
    for batch in batches(25, 12):
        evaluate = compile_policy(batch.program).evaluate
        for record in batch.records:
            expected = reference(batch.program, record)
            assert generated(evaluate, record) == expected
            kinds.add(type(expected))
    assert kinds == {Outcome, Failure}


def test_random_cases_are_the_same_every_time() -> None:
    assert list(batches(4, 3, 7)) == list(batches(4, 3, 7))
    assert list(random_cases(3, 1)) == list(random_cases(3, 1))
    assert list(random_cases(3, 1)) != list(random_cases(3, 2))
    assert all(batch.columnar and len(batch.records) == 2 for batch in batches(3, 2, columnar_only=True))

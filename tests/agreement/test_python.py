"""The Python back end says what the reference evaluator says: values, undetermined reasons, errors and readings.

Generated modules are files here, each imported by an interpreter of its own that has nothing but the standard library, and what
they answer is compared, to the last character, with what `mingce run` prints.
"""

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingce.backends.python.load import compile_policy
from mingce.backends.python.module import print_module
from mingce.driver.examples import example_record
from mingce.driver.running import Engine
from mingce.driver.workspace import compile_path
from mingce.engines.rows.jsontext import decoder
from mingce.interpreter import evaluate
from mingce.ir.program import Program
from mingce.ir.record import Outcome, Record
from mingce.ir.values import PolicyError
from tests.conftest import GOLDEN_DIR
from tests.corpus_cases import batches, cases, compiled, plain
from tests.fuzz.test_records import HOSTILE
from tests.fuzz.test_records import program as fuzzed
from tests.modules import answers, ask, by_entry_point, expected, json_text, public, random_record
from tests.samples import pilot
from tests.strategies import programs, records
from tests.unit.engines.rows.test_decode import MISTAKES

ROOT = Path(__file__).parents[2]
POLICIES = (
    *sorted((ROOT / "policies").rglob("*.pol")),
    *(path for path in sorted(GOLDEN_DIR.glob("*/*.pol")) if path.parent.name != "rejected"),
)
NAMES = [str(path.relative_to(ROOT)) for path in POLICIES]
HANDED_OUT = sorted((ROOT / "generated" / "python").glob("*.py"))


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


# --- modules as files -----------------------------------------------------------------------------------------------------


def program_of(path: Path) -> Program:
    found = compile_path(path).program
    assert found is not None
    return found


def variants(program: Program, chance: Random) -> list[dict[str, Any]]:
    """The examples of a policy, records at random, and one for every other value of every reading."""
    found = [public(example_record(program, example), number) for number, example in enumerate(program.examples)]
    found += [random_record(program, chance, number=number) for number in range(6)]
    for reading in program.readings:
        found += [
            random_record(program, chance) | {"id": f"{reading.symbol.id}={other}", "readings": {reading.symbol.id: other}}
            for other in reading.alternatives
        ]
    return found


@pytest.mark.parametrize("path", POLICIES, ids=NAMES)
def test_modules_of_all_policies(path: Path, tmp_path: Path) -> None:
    program = program_of(path)
    found, right = answers(program, variants(program, Random(str(path.relative_to(ROOT)))), tmp_path)
    assert found == right
    assert not program.definitions or not any(d.public for d in program.definitions) or any('"outputs"' in line for line in right)


@pytest.mark.parametrize("module", HANDED_OUT, ids=lambda module: module.stem)
def test_every_way_into_a_module(module: Path) -> None:
    """The files that are handed out, by every entry point, with what a record says inside and beside it."""
    program, chance = next(found for found in map(program_of, POLICIES) if found.policy.alias == module.stem), Random(11)
    for _ in range(2):
        record = random_record(program, chance)
        given_by = by_entry_point(program, record)
        found = ask(module, given_by)
        right = expected(program, json_text([record]))[0]
        assert found[:-1] == [right] * (len(given_by) - 1)
        assert found[-1] == right.replace('"id": "r1"', '"id": null', 1)


def test_modules_of_the_corpus(tmp_path: Path) -> None:
    """What was worked out by hand."""
    told: list[str] = []
    for case in cases():
        found, _ = answers(compiled(case), case.records, tmp_path)
        assert [plain(decoder().decode(answer)) for answer in found] == [plain(right) for right in case.expected]
        told += found
    assert any('"undetermined"' in line for line in told)


def test_modules_of_random_programs(tmp_path: Path) -> None:
    told: list[str] = []
    for batch in batches(12, 8, seed=5):
        found, right = answers(batch.program, [public(record, number) for number, record in enumerate(batch.records)], tmp_path)
        assert found == right
        told += found
    assert any('"error"' in line for line in told)
    assert any('"outputs"' in line for line in told)


# --- what is wrong with a record --------------------------------------------------------------------------------------------

HOSTILE_RECORDS = (
    "great exponent", "small exponent", "exponent in text", "exponent of the year", "many digits", "many digits in a ratio",
    "many digits as the id", "no numbers", "key twice by two names", "half a surrogate pair", "not records", "many mistakes",
    "long keys", "many keys", "many years", "many members",
)  # fmt: skip


def refusals(program: Program, records: list[object], folder: Path) -> list[str]:
    found, right = answers(program, records, folder)
    assert found == right
    return found


def test_mistakes(tmp_path: Path) -> None:
    texts = [text for text in MISTAKES if '"exempt": true, "exempt"' not in text and '"2027": "none", "2027"' not in text]
    told = refusals(pilot(), [decoder().decode(text) for text in texts], tmp_path)
    assert len(MISTAKES) - len(texts) == 2
    assert [json.loads(line)["error"]["code"] for line in told] == [MISTAKES[text][0] for text in texts]
    assert sum("是否应为" in line for line in told) >= 6


@pytest.mark.parametrize("name", HOSTILE_RECORDS)
def test_hostile_records(name: str, tmp_path: Path) -> None:
    records = decoder().decode(HOSTILE[name])
    file = tmp_path / "policy_module.py"
    file.write_text(print_module(fuzzed()), encoding="utf-8")
    assert ask(file, [{"how": "many", "records": records}]) == expected(fuzzed(), HOSTILE[name], Engine.PYTHON)

"""Every artefact, as it lies in the folder of generated files, gives what the 示例 of the policies say.

What is expected was worked out by those who wrote the policies; nothing here is compared with another engine.
"""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

import mingce
from mingce.backends.javascript.module import print_module
from mingce.backends.python.module import print_module as print_python
from mingce.backends.sql.names import Source
from mingce.backends.sql.shape import default_years, table_shape
from mingce.driver.running import Engine, evaluator, results
from mingce.driver.workspace import compile_path
from mingce.engines.duckdb import run
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.formats import Row
from mingce.engines.rows.jsontext import decoder, write
from mingce.ir.program import Program
from tests.columns import arrow_table
from tests.conftest import GOLDEN_DIR
from tests.exported import GENERATED, Expectation, generated, of_program, unmet
from tests.modules import ask
from tests.node import Job, evaluated, run_script
from tests.schemas import input_validator, output_validator, printed, refusals
from tests.worked_rows import by_example

ROOT = Path(__file__).parents[2]
POLICIES = dict(generated())
RECORDS = Source("records")
GOLDENS = tuple(path for path in sorted(GOLDEN_DIR.glob("*/*.pol")) if path.parent.name != "rejected")

LONG = """政策 长数（long）：机关 省医保局；施行 2026年1月1日；期间 2026年 至 2030年；来源 《T01》。

对象 人（person）：
  额（amount）：金额，0元 至 100000000000000元；
  数（count）：金额，0元 至 10000000000000000元。

规则 多些（more）：金额；等于 额 × 97；依据 《T01》一第1段。

规则 九倍（times）：金额；等于 数 × 9；依据 《T01》一第1段。

规则 短（short）：金额；等于 3元；依据 《T01》一第1段。
"""

each_policy = pytest.mark.parametrize("alias", POLICIES)


def program_of(alias: str) -> Program:
    """The policy whose file is named after its place and the rest of its alias."""
    place, _, rest = alias.partition("_")
    found = compile_path(ROOT / "policies" / place / f"{rest}.pol").program
    assert found is not None
    return found


def hold(expectations: tuple[Expectation, ...], answers: list[Mapping[str, Any]]) -> None:
    """Whether each answer, an output record, is what its example says."""
    assert len(expectations) == len(answers)
    for one, answer in zip(expectations, answers, strict=True):
        assert answer["id"] == one.record["id"]
        assert unmet(one.expected, answer) == [], one.name


def records_of(alias: str) -> str:
    """The records of its examples as a JSON array."""
    return write([dict(one.record) for one in POLICIES[alias]])


def read(text: str) -> Any:
    return decoder().decode(text)


def test_there_are_examples_to_try() -> None:
    assert len(POLICIES) >= 7
    assert sum(map(len, POLICIES.values())) >= 80
    assert {next(iter(one.expected)) for examples in POLICIES.values() for one in examples} == {"outputs", "error"}


@each_policy
def test_the_javascript_file(alias: str, tmp_path: Path) -> None:
    """By `evaluateAll` and as plain data, which the schema of results accepts."""
    module = (GENERATED / "javascript" / f"{alias}.mjs").read_text(encoding="utf-8")
    (answers,) = evaluated([Job(module, records_of(alias))], tmp_path)
    hold(POLICIES[alias], [read(answer) for answer in answers])
    (tmp_path / "policy.mjs").write_text(module, encoding="utf-8")
    script = f"""import * as policy from "./policy.mjs"
    const records = policy.parse({json.dumps(records_of(alias))})
    const alone = (record) => {{
      try {{ return policy.evaluate(record).toData() }}
      catch ({{ code, message, field }}) {{ return {{ id: record.id, error: {{ code, message, field }} }} }}
    }}
    console.log(JSON.stringify([policy.evaluateAll(records), records.map(alone)]))"""
    for answers in read(run_script(script, tmp_path)):
        hold(POLICIES[alias], answers)
        validator = output_validator(program_of(alias))
        assert [why for answer in answers for why in refusals(validator, answer)] == []


@each_policy
def test_the_python_file(alias: str) -> None:
    """Imported by an interpreter that knows nothing of this project."""
    requests: list[dict[str, object]] = [{"how": "record", "record": dict(one.record)} for one in POLICIES[alias]]
    requests.append({"how": "many", "records": [dict(one.record) for one in POLICIES[alias]]})
    answers = [read(answer) for answer in ask(GENERATED / "python" / f"{alias}.py", requests)]
    hold(POLICIES[alias] * 2, answers)


AS_DATA = """
import json, sys
import policy
for record in json.load(sys.stdin):
    try:
        print(json.dumps(policy.evaluate_record(record).to_data()))
    except policy.PolicyInputError as error:
        print(json.dumps({"id": record["id"], "error": {"code": error.code, "message": str(error), "field": error.field}}))
"""


def as_data(module: str, records: str, folder: Path) -> list[Any]:
    """What a module says of records as plain data, printed by `json.dumps`."""
    (folder / "policy.py").write_text(module, encoding="utf-8")
    command = [sys.executable, "-X", "utf8", "-c", AS_DATA]
    done = subprocess.run(command, input=records, capture_output=True, check=True, encoding="utf-8", cwd=folder)
    return [read(line) for line in done.stdout.splitlines()]


@each_policy
def test_the_python_file_as_plain_data(alias: str, tmp_path: Path) -> None:
    """What `json.dumps` prints of results is what the schema of results accepts."""
    answers = as_data((GENERATED / "python" / f"{alias}.py").read_text(encoding="utf-8"), records_of(alias), tmp_path)
    hold(POLICIES[alias], answers)
    validator = output_validator(program_of(alias))
    assert [why for answer in answers for why in refusals(validator, answer)] == []


def test_numbers_too_long_for_binary_numbers(tmp_path: Path) -> None:
    """97 × 89,999,999,999,999.93 = 8,729,999,999,999,993.21, 9 × 7,000,000,000,000,001 = 63,000,000,000,000,009."""
    program = mingce.load(LONG).program
    record = '[{"id": 1, "year": 2026, "amount": "89999999999999.93", "count": 7000000000000001}]'
    wanted = {"more": "8729999999999993.21", "times": 63000000000000009, "short": 3}
    (found,) = as_data(print_python(program), record, tmp_path)
    assert found["outputs"] == wanted
    assert refusals(output_validator(program), found) == []
    (tmp_path / "policy.mjs").write_text(print_module(program), encoding="utf-8")
    script = f"""import * as policy from "./policy.mjs"
    console.log(JSON.stringify(policy.evaluate(policy.parse({json.dumps(record)})[0]).toData()))"""
    found = read(run_script(script, tmp_path))
    assert found["outputs"] == {**wanted, "times": "63000000000000009"}
    assert refusals(output_validator(program), found) == []
    schema = printed(program)["long.output.schema.json"]
    assert schema.count("minLength") == 2


@each_policy
def test_the_schemas(alias: str) -> None:
    """The records of examples are valid, but for those that no record could be computed from."""
    validator = input_validator(program_of(alias))
    for one in POLICIES[alias]:
        if "outputs" in one.expected:
            assert refusals(validator, one.record) == [], one.name


@pytest.mark.parametrize("engine", Engine)
@each_policy
def test_mingce_run(alias: str, engine: Engine) -> None:
    program = program_of(alias)
    rows = [Row(number, read(write(dict(one.record)))) for number, one in enumerate(POLICIES[alias])]
    hold(POLICIES[alias], list(results(program, rows, Decoder.of(program, RecordDefaults()), evaluator(program, engine))))


@pytest.mark.duckdb
def test_queries_in_duckdb() -> None:
    """Each example whose results columns can give, in a table of its own year and constants."""
    held = 0
    for one in by_example([program_of(alias) for alias in POLICIES]):
        held += one.hold(run(one.sample.query("duckdb", RECORDS), {"records": one.sample.arrow}).to_pylist())
    assert held >= 80


@pytest.mark.duckdb
def test_the_query_files_in_duckdb() -> None:
    """The query that lies in the folder, for the examples of its year that choose no readings and bind no parameters."""
    held = 0
    for alias in POLICIES:
        program = program_of(alias)
        first, year = default_years(program)
        file = GENERATED / "sql" / f"{alias}.duckdb.sql"
        if not file.exists():
            continue
        for one in by_example([program]):
            (record,) = one.sample.records
            if record.year == year and not record.readings and not record.parameters and not one.before(first):
                table = arrow_table(program, table_shape(program, year, first), [record])
                held += one.hold(run(file.read_text(encoding="utf-8"), {"records": table}).to_pylist())
    assert held >= 3


def test_golden_policies_in_node(tmp_path: Path) -> None:
    """Small policies, each about a corner of the language."""
    programs = [found for path in GOLDENS if (found := compile_path(path).program) is not None]
    told = [(one, of_program(one)) for one in programs]
    jobs = [Job(print_module(one), write([dict(each.record) for each in examples])) for one, examples in told]
    for (_, examples), answers in zip(told, evaluated(jobs, tmp_path), strict=True):
        hold(examples, [read(answer) for answer in answers])

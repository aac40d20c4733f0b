"""Whatever a file of records holds, each record gives a result or an error in Chinese, and nothing is raised."""

import json
import re
import time

import pytest

from mingce.driver.running import Engine, evaluator, results
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.formats import print_rows, read_rows
from mingce.ir.values import PolicyError
from tests.fuzz.records import attempt
from tests.fuzz.trial import program

FORMS = ["json", "jsonl", "csv", None]
HOSTILE = {
    "empty": "",
    "not JSON": "？？？",
    "deep lists": "[" * 200_000,
    "deep objects": '{"a":' * 100_000 + "1" + "}" * 100_000,
    "deep within a record": '[{"year": 2025, "amount": ' + "[" * 50_000 + "]" * 50_000 + "}]",
    "great exponent": '[{"year": 2025, "kinded": "one", "amount": 1e999999999}]',
    "small exponent": '[{"year": 2025, "kinded": "one", "amount": 1e-999999999}]',
    "exponent in text": '[{"year": 2025, "kinded": "one", "amount": "1e999999999"}]',
    "exponent of the year": '[{"year": 2e3, "kinded": "one"}, {"year": 1e999999999}, {"year": "２０２５"}]',
    "many digits": '[{"year": 2025, "kinded": "one", "amount": ' + "9" * 100_000 + "}]",
    "many digits in a ratio": '[{"year": 2025, "kinded": "one", "amount": 1, "ratio": 0.' + "3" * 100_000 + "}]",
    "many digits as the id": '[{"id": ' + "9" * 100_000 + ', "year": 2025}]',
    "no numbers": '[{"year": NaN}, {"year": 2025, "amount": Infinity}, {"year": 2025, "amount": -Infinity}]',
    "repeated key": '[{"year": 2025, "year": 2026}, {"year": 2025, "age": {"2025": 1, "2025": 2}}]',
    "key twice by two names": '[{"year": 2025, "年度": 2026, "额": 1, "amount": 2}]',
    "half a surrogate pair": '[{"year": 2025, "label": "\\ud800", "\\udfff": 1, "id": "\\udc00"}]',
    "NUL": '[{"year": 2025, "label": "\\u0000", "id": "\\u0000"}]\x00',
    "cut off": '[{"year": 2025, "kinded": "one", "amount": 1}, {"year": 20',
    "after the end": '[{"year": 2025}] [1]',
    "not records": '[1, "x", null, [], true, 1.5]',
    "many mistakes": "[" + ",".join(['{"yaer": 2025}'] * 2000) + "]",
    "long keys": '[{"' + "年" * 100_000 + '": 1}]',
    "many keys": '[{"year": 2025, ' + ",".join(f'"k{i}": 1' for i in range(20_000)) + "}]",
    "many years": '[{"year": 2040, "age": {' + ",".join(f'"{y}": 1' for y in range(1000, 9999)) + "}}]",
    "many members": '[{"year": 2025, "kinded": "two", "amount": 1, "good": false, "claims": ['
    + ",".join(['{"on": "2025-01-01", "cost": 0.01}'] * 5000)
    + "]}]",
    "lines of anything": '{"year": 2025}\n\n{\n]\n1\n"x"\n{"year": "x"}\n\x0b\u2028{}',
    "open quote in CSV": 'id,year\n"1,2025\n2,2026\n',
    "ragged CSV": "id,year,amount\n1\n2,2025,3,4,5\n,,\n",
    "CSV without heads": ",,,\n1,2,3\n",
    "repeated heads": "id,id,year,year\n1,2,2025,2026\n",
    "long cell": "id,label\n1," + "字" * 200_000 + "\n",
}

SECONDS = 20


@pytest.mark.parametrize("seed", range(24))
def test_records(seed: int) -> None:
    assert attempt(seed) > 0


def run(text: str, form: str | None, engine: Engine) -> str:
    """What is printed for a file of records; each result is looked at on the way."""
    started = time.process_time()
    rows = list(results(program(), read_rows(text, form), Decoder.of(program(), RecordDefaults()), evaluator(program(), engine)))
    for row in rows:
        assert ("outputs" in row) != ("error" in row)
        if "error" in row:
            error = row["error"]
            assert isinstance(error, dict)
            assert re.search("[一-鿿]", str(error["message"]))
            assert len(str(error["message"])) < 400
    printed = "".join(print_rows(program(), rows, "json"))
    "".join(print_rows(program(), rows, "csv"))
    assert time.process_time() - started < SECONDS
    return printed


def printed_or_refused(text: str, form: str | None) -> str | None:
    """What is printed; None where the file as a whole is refused, with a message in Chinese."""
    try:
        return run(text, form, Engine.PYTHON)
    except PolicyError as error:
        message = error.message
    assert re.search("[一-鿿]", message)
    return None


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("form", FORMS)
def test_hostile_files(name: str, form: str | None) -> None:
    printed = printed_or_refused(HOSTILE[name], form)
    if printed is not None:
        json.loads(printed, parse_int=str)

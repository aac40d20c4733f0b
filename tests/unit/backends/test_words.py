"""Words of Python, JavaScript, SQL, Windows and our own formats are names like any other, or refused with a reason."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import duckdb
import pytest

import mingce
from mingce.backends.javascript.module import print_module as print_script
from mingce.backends.python.module import print_module as print_python
from mingce.driver.pipeline import compile_source
from mingce.engines.rows.formats import print_rows
from mingce.source import Source
from tests.fuzz.payloads import generated
from tests.node import run_script
from tests.words import ROLES, WORDS, Named, aliased, named, policy

YEAR = 2027
KEYS = ("id", "year", "parameters", "readings")
SPELT = tuple(word for word in WORDS if not any(char.isdigit() for char in word))  # names have no digits


def items(role: str, how: str) -> Named:
    refused = KEYS if role in ("input", "yearly", "list") else ()
    return named(SPELT) if how == "names" else aliased([word for word in WORDS if word not in refused])


def record(role: str, told: Named) -> dict[str, Any]:
    """What a record of such a policy says, without id and year."""
    match role:
        case "input":
            return {alias: number % 9 for number, (_, alias) in enumerate(told)}
        case "yearly":
            return {alias: {str(YEAR - 1): 1, str(YEAR): 2} for _, alias in told}
        case "field":
            return {"items": [{alias: one for _, alias in told} for one in (1, 2)]}
        case "list":
            return {alias: [{"cost": 1}, {"cost": 2}] for _, alias in told}
        case "result of members":
            return {"items": [{"cost": 1}, {"cost": 2}]}
        case "member":
            return {"sort": told[0][1]}
        case _:
            return {}


def expected(role: str, told: Named) -> Mapping[str, Any]:
    """Worked out by hand from what the rules say; what a reading or member gives is 1 where it is the one chosen."""
    first = told[0][1]
    aliases = [alias for _, alias in told]
    match role:
        case "input":
            return {f"of_{alias}": number % 9 for number, alias in enumerate(aliases)}
        case "yearly":
            return {f"of_{alias}": 2 for alias in aliases}
        case "output":
            return dict.fromkeys(aliases, 2)
        case "state":
            return dict.fromkeys(aliases, 1)
        case "parameter":
            return {f"of_{alias}": 2 for alias in aliases}
        case "reading":
            return {f"of_{alias}": 1 for alias in aliases}
        case "member":
            return {f"of_{alias}": int(alias == first) for alias in aliases} | {"same": first}
        case "field" | "list":
            return {f"of_{alias}": 3 for alias in aliases}
        case _:
            return {"items": [dict.fromkeys(aliases, one) for one in (1, 2)]}


@pytest.mark.parametrize(("role", "how"), [*((role, "aliases") for role in ROLES), ("output", "names"), ("field", "names")])
def test_every_engine_takes_them(role: str, how: str, tmp_path: Path) -> None:
    told = items(role, how)
    text = policy(role, told)
    wanted, given = expected(role, told), record(role, told)
    loaded = mingce.load(text)
    assert loaded.evaluate(given, YEAR).to_data()["outputs"] == wanted
    (tmp_path / "words_policy.py").write_text(print_python(loaded.program), encoding="utf-8")
    (tmp_path / "words_policy.mjs").write_text(print_script(loaded.program), encoding="utf-8")
    records = json.dumps([{"id": "a", "year": YEAR, **given}])
    (tmp_path / "in.json").write_text(records, encoding="utf-8")
    script = (
        'import { readFileSync } from "node:fs"\nimport * as policy from "./words_policy.mjs"\n'
        'const found = policy.evaluateAll(policy.parse(readFileSync(0, "utf8")))\nconsole.log(policy.toJson(found))\n'
    )
    assert json.loads(run_script(script, tmp_path, records))[0]["outputs"] == wanted
    program = (
        "import dataclasses, json, words_policy as policy\nrecord = json.load(open('in.json', encoding='utf-8'))[0]\n"
        "del record['id'], record['year']\n"
        f"found = policy.evaluate_record(record, {YEAR})\n"
        "print(len(dataclasses.fields(found)), [str(getattr(found, one.name)) for one in dataclasses.fields(found)])"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    count = len(told) if role == "result of members" else len(wanted)
    assert done.stdout.startswith(f"{count} ")


# --- results beside the columns that every table has ----------------------------------------------------------------------


def test_results_called_like_other_columns_are_told_apart_in_tables() -> None:
    told = aliased(("id", "year", "row", "error_code", "error_message", "error_field", "code"))
    loaded = mingce.load(policy("output", told))
    own = ["outputs.id", "outputs.year", "outputs.row", "outputs.error_code", "outputs.error_message", "outputs.error_field", "code"]
    base = duckdb.connect()
    base.execute("CREATE TABLE records AS SELECT 'a' AS id, CAST(1 AS DECIMAL(9, 2)) AS extra")
    found = base.execute(generated(loaded.program)["sql/words_policy.duckdb.sql"])
    assert [name for name, *_ in found.description or ()] == ["id", "year", *own, "error_code", "error_message", "error_field"]
    assert [float(value) for value in found.fetchall()[0][2:9]] == [2] * 7
    table = loaded.columns({"id": ["a"], "extra": [1]}, YEAR)
    assert list(table) == ["id", "year", *own, "error_code", "error_message", "error_field"]


def test_in_csv_only_id_is_taken() -> None:
    program = mingce.load(policy("output", aliased(("id", "year", "error_code")))).program
    head = "".join(print_rows(program, [], "csv")).strip().removeprefix("\ufeff")
    assert head == "id,outputs.id,year,error_code,error.code,error.message,error.field"


# --- refused ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("word", KEYS)
@pytest.mark.parametrize("role", ["input", "yearly", "list"])
def test_keys_of_records_cannot_be_those_of_inputs(word: str, role: str) -> None:
    found = compile_source(Source("a.pol", policy(role, aliased((word,)))), lambda _: None).diagnostics
    assert [(one.code.name, one.labels[0].span.text) for one in found if one.code.name == "bad-alias"] == [("bad-alias", word)]


@pytest.mark.parametrize(
    "word", ["con", "nul", "com1", "lpt9", "index", "comparison", "sources", "class", "lambda", "decimal", "typing"]
)
def test_files_cannot_be_called_so(word: str) -> None:
    text = policy("output", aliased(("a",))).replace("words_policy", word)
    found = compile_source(Source("a.pol", text), lambda _: None)
    assert [one.code.name for one in found.diagnostics] == ["bad-alias"]
    assert word in found.diagnostics[0].message


def test_a_module_may_be_called_like_any_other(tmp_path: Path) -> None:
    # None of these modules of the standard library comes in the place of the one that was generated, or the other way round.
    for word in ("random", "secrets", "queue", "select", "date", "self", "statistics"):
        loaded = mingce.load(policy("output", aliased(("a",))).replace("words_policy", word))
        (tmp_path / f"{word}.py").write_text(generated(loaded.program)[f"python/{word}.py"], encoding="utf-8")
        line = [sys.executable, "-c", f"import {word}; print({word}.evaluate(year=2027).a)"]
        done = subprocess.run(line, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout.strip()) == (0, "2"), done.stderr


def test_a_spreadsheet_finds_no_formula_in_csv() -> None:
    program = mingce.load(policy("output", aliased(("a",)))).program
    told = ("=1+1", "@x", "+x", "-2+3", "＝1", "-5", "+3.5", "甲=1", "")
    cells = [line.split(",")[0] for line in "".join(print_rows(program, [{"id": one} for one in told], "csv")).splitlines()[1:]]
    assert cells == ["'=1+1", "'@x", "'+x", "'-2+3", "'＝1", "-5", "+3.5", "甲=1", ""]

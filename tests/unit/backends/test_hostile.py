"""Policies whose every text is an attack: what is generated differs from that of a harmless policy in words only, and nothing runs."""

import json
import re
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from mingce.driver.site import build, documents
from tests.attack import TAKING_TEXT, attacked, places
from tests.fuzz.payloads import POLICIES, chosen, compiled, differences, generated
from tests.node import run_script
from tests.payloads import MARK, PAYLOADS
from tests.structures import html_structure

EVERYWHERE = POLICIES[0].read_text(encoding="utf-8")
GRAMMAR = Path(__file__).parents[3] / "grammar" / "policy.lark"
STEP = 12
"""Of all the shifts of payloads along the places of texts so many are tried here; `make fuzz` tries all, at random."""


def test_there_are_payloads_enough() -> None:
    assert len(set(PAYLOADS)) >= 40
    assert not any(set("。“”\n") & set(payload) for payload in PAYLOADS)


def test_every_place_that_takes_a_text_is_attacked() -> None:
    # In the grammar a text follows a word; in lists of texts it also follows 、, which counts as that word.
    rules = re.findall(r"([A-Z_]+)\b(?: name\?)? (?:TEXT|texts)\b", GRAMMAR.read_text(encoding="utf-8").partition("%declare")[0])
    found = {place for path in POLICIES for place in places(path.read_text(encoding="utf-8"))}
    assert set(rules) - {"EXPECT_ERROR", "AMOUNT"} <= found
    assert set(TAKING_TEXT) <= found


@pytest.mark.parametrize("shift", range(0, len(PAYLOADS), STEP))
def test_words_differ_and_nothing_else(shift: int) -> None:
    assert differences(EVERYWHERE, shift) == []


@pytest.mark.parametrize("path", POLICIES[1:], ids=lambda path: path.stem)
def test_so_in_policies_of_other_kinds(path: Path) -> None:
    assert differences(path.read_text(encoding="utf-8"), 17) == []


# --- nothing runs -------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    """What is generated from the policy with all texts hostile; the first ones are Python's."""
    return generated(compiled(attacked(EVERYWHERE, chosen(0))))


def test_the_python_module_is_only_imported(files: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "everywhere.py").write_text(files["python/everywhere.py"], encoding="utf-8")
    program = "import everywhere; help(everywhere.evaluate); print(everywhere.Result.__doc__)"
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert not (tmp_path / MARK).exists()


def test_its_title_is_intact(files: dict[str, str]) -> None:
    scope: dict[str, str] = {}
    exec(files["python/everywhere.py"].partition("from __future__")[0], scope)
    assert chosen(0)(0) in scope["__doc__"]


def test_the_module_for_node_is_only_imported(files: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "everywhere.mjs").write_text(files["javascript/everywhere.mjs"], encoding="utf-8")
    told = json.loads(run_script('import * as m from "./everywhere.mjs"\nconsole.log(JSON.stringify(m.policy))', tmp_path))
    assert told["title"] == chosen(0)(0)
    assert not (tmp_path / MARK).exists()


def test_the_query_gives_its_reason_and_keeps_the_table() -> None:
    path = next(path for path in POLICIES if path.stem == "undecided")
    query = generated(compiled(attacked(path.read_text(encoding="utf-8"), chosen(24))))["sql/enrolment.duckdb.sql"]
    base = duckdb.connect()
    base.execute("CREATE TABLE records (id VARCHAR, lives_here BOOLEAN, studies_here BOOLEAN, employee BOOLEAN, complete BOOLEAN)")
    base.execute("INSERT INTO records VALUES ('a', NULL, FALSE, FALSE, TRUE)")
    (row,) = base.execute(query).fetchall()
    assert row[0] == "a"
    assert None in row
    assert base.execute("SELECT count(*) FROM records").fetchall() == [(1,)]


@pytest.mark.parametrize("command", ["test", "run", "explain"])
def test_commands_run_nothing(command: str, tmp_path: Path) -> None:
    (tmp_path / "p.pol").write_text(attacked(EVERYWHERE, chosen(0)), encoding="utf-8")
    record = {"id": "a", "year": 2025, "hospital": PAYLOADS[0], "base": 1, "good": True, "full_name": PAYLOADS[1], "visits": []}
    (tmp_path / "in.json").write_text(json.dumps([record]), encoding="utf-8")
    records = ["--input", "in.json"] if command in ("run", "explain") else []
    line = [sys.executable, "-m", "mingce", command, "p.pol", *records]
    done = subprocess.run(line, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    assert "内部错误" not in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.json", "p.pol"]


@pytest.mark.filterwarnings("ignore:.*Check CHANGES for Sphinx:PendingDeprecationWarning")
def test_pages_of_the_site_have_the_same_elements(tmp_path: Path) -> None:
    texts = {"harmless": attacked(EVERYWHERE, chosen(0, harmless=True)), "hostile": attacked(EVERYWHERE, chosen(0))}
    pages = {}
    for name, text in texts.items():
        build(documents(compiled(text)), tmp_path / name)
        pages[name] = (tmp_path / name / "policies" / "everywhere.html").read_text(encoding="utf-8")
    assert html_structure(pages["hostile"]) == html_structure(pages["harmless"])
    assert "root:" not in pages["hostile"]
    assert not re.search(r"(?:href|src)=[\"']?\s*(?:javascript|file):", pages["hostile"])

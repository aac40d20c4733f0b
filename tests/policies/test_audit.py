"""The tables of what was mended sentence by sentence: what they name stands in the policies and cites the sentence.

A duty is held to the sentence by the table of the register (test_duties.py); for what is computed, the item names the tests.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from mingce.driver.building import compile_all
from tests.policies.places import spelled

POLICIES: Final = Path(__file__).parents[2] / "policies"
TABLES: Final[dict[str, list[dict[str, Any]]]] = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))["item"]
    for path in sorted((Path(__file__).parent / "audit").glob("*.toml"))
}


@cache
def cited(document: str) -> dict[str, set[str]]:
    """The sentences that each statement of the policies of a document cites, by its alias."""
    compiled = compile_all((POLICIES,))
    assert not compiled.failed
    found: dict[str, set[str]] = {}
    for program in compiled.programs:
        if program.policy.document == document:
            named = [(one.alias or one.name, one.basis) for one in program.statements] + [(one.id, one.basis) for one in program.duties]
            for alias, basis in named:
                found.setdefault(alias, set()).update(key for one in basis for key in one.keys)
    return found


@pytest.mark.parametrize(
    ("document", "item"),
    [pytest.param(document, item, id=f"{document} {number}") for document, items in TABLES.items() for number, item in enumerate(items, 1)],
)
def test_what_was_mended_cites_the_sentence(document: str, item: dict[str, Any]) -> None:
    wanted = {sentence for sentence, _ in spelled(document, item["where"])}
    found = {alias: wanted & cited(document).get(alias, set()) for alias in item["statements"]}
    assert [alias for alias, sentences in found.items() if not sentences] == []
    assert set().union(*found.values()) == wanted
    assert item["found"] in ("错误", "不完整", "误引", "宣示不当")
    assert all(item[key] for key in ("what", "done"))


@pytest.mark.parametrize("named", sorted({one for items in TABLES.values() for item in items for one in item.get("tests", ())}))
def test_the_tests_that_are_named_are_there(named: str) -> None:
    file, _, function = named.partition("::")
    assert f"\ndef {function}(" in (Path(__file__).parent / file).read_text(encoding="utf-8")

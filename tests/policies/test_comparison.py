"""The documents side by side: every cell, filled or 未规定, held to a table made by hand from the documents."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from mingce.analysis.comparison import SILENT, Comparison, compare, to_text
from mingce.driver.building import compile_all
from tests.policies.places import sentences

POLICIES: Final = Path(__file__).parents[2] / "policies"
TABLE: Final[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "comparison.toml").read_text(encoding="utf-8"))
DOCUMENTS: Final = ("000", "001", "002", "003", "004")


@cache
def found() -> Comparison:
    compiled = compile_all((POLICIES,))
    assert not compiled.failed
    return compare(compiled.programs)


def test_the_notions_are_those_of_the_table() -> None:
    assert {row.term.name for row in found().rows} == set(TABLE)
    assert sorted(column.document for column in found().columns) == list(DOCUMENTS)


@pytest.mark.parametrize("notion", TABLE)
def test_every_cell_is_what_the_document_says(notion: str) -> None:
    row = next(row for row in found().rows if row.term.name == notion)
    cells = dict(zip((column.document for column in found().columns), row.cells, strict=True))
    said = {document: sentences(basis for one in cell for basis in one.statement.basis) for document, cell in cells.items()}
    assert said == {document: {f"{document} {place}" for place in TABLE[notion].get(document, ())} for document in DOCUMENTS}


def test_silence_is_told_as_often_as_the_table_is_empty() -> None:
    empty = sum(document not in told for told in TABLE.values() for document in DOCUMENTS)
    assert to_text(found()).count(f"：{SILENT}\n") == empty

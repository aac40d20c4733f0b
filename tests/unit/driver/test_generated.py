"""The folder `generated` holds what the policies give now: `mingce build` brings it up to date."""

from pathlib import Path

import pytest

from mingce.driver.building import compile_all, render_all
from mingce.driver.sync import compare

ROOT = Path(__file__).parents[3]


def test_generated_files_are_up_to_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    compilation = compile_all((Path("policies"),))
    assert not compilation.failed
    difference = compare(Path("generated"), render_all(compilation.programs).files)
    assert difference.empty, "run mingce build"

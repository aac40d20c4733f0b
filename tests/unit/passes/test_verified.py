"""What every pass makes is verified: of all policies, goldens and corpus, whatever is bound, switched or left open."""

from pathlib import Path
from typing import Final

import pytest

from mingce.driver.workspace import compile_path
from tests.stages import unsound

ROOT: Final = Path(__file__).parents[3]
# The examples of diagnostics are held by tests of their own; some of them are meant to be refused.
FILES: Final = sorted(
    path
    for pattern in ("policies/*/*.pol", "tests/golden/*/*.pol", "tests/corpus/*.pol")
    for path in ROOT.glob(pattern)
    if path.parent.name != "rejected"
)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_stage_is_sound(path: Path) -> None:
    program = compile_path(path).program
    assert program is not None
    assert unsound(program) == []

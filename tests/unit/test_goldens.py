"""The `golden` fixture itself: it compares exactly, writes only when told to, and notices files left behind."""

from pathlib import Path

import attrs
import pytest

from tests.conftest import Golden


@pytest.fixture
def strict(tmp_path: Path) -> Golden:
    return Golden(root=tmp_path, update=False, seen=set())


def test_equal_text_passes(strict: Golden) -> None:
    (strict.root / "a.txt").write_bytes("四川\n".encode())
    strict(Path("a.txt"), "四川\n")


@pytest.mark.parametrize("written", ["四川", "四川\r\n", "贵州\n"], ids=["no line end", "other line end", "other text"])
def test_any_difference_fails_and_names_the_command(strict: Golden, written: str) -> None:
    (strict.root / "a.txt").write_bytes(written.encode())
    with pytest.raises(AssertionError, match="pytest --update"):
        strict(Path("a.txt"), "四川\n")
    assert (strict.root / "a.txt").read_bytes() == written.encode()


def test_missing_file_fails_and_is_not_made(strict: Golden) -> None:
    with pytest.raises(AssertionError, match="missing"):
        strict(Path("a.txt"), "四川\n")
    assert not (strict.root / "a.txt").exists()


def test_update_writes_and_makes_folders(strict: Golden) -> None:
    attrs.evolve(strict, update=True)(Path("cap/a.txt"), "四川\n")
    strict(Path("cap/a.txt"), "四川\n")


def test_orphans_are_the_outputs_nobody_asked_for(strict: Golden) -> None:
    for name in ("asked.ir", "left.ir", "policy.pol"):
        (strict.root / name).write_text("x", encoding="utf-8")
    strict(strict.root / "asked.ir", "x")
    assert strict.orphans() == (Path("left.ir"),)


def test_every_golden_belongs_to_a_test(golden: Golden, request: pytest.FixtureRequest) -> None:
    """Runs last, in a run of all tests only (`tests/conftest.py`)."""
    if request.session.testsfailed:
        pytest.skip("a test that failed may not have asked for its files")
    assert golden.orphans() == (), "no test asks for these files: remove them"

"""Machine code kept from one run to the next: for its owner only, and only as it was written."""

import stat
from pathlib import Path

import pyarrow as pa
import pytest

import mingce
from mingce.driver.cache import FOLDER, Cache
from mingce.driver.kernels import MOST, Kernels
from tests.samples import PILOT


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(FOLDER, str(tmp_path / "cache"))
    return tmp_path / "cache"


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("kernel-*"))


def test_what_was_kept_is_found_again(folder: Path) -> None:
    Kernels().put("name", b"code")
    Kernels().put("other", b"another")
    assert (Kernels().get("name"), Kernels().get("other"), Kernels().get("no")) == (b"code", b"another", None)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in files(folder)} == {0o600}


def test_damaged_code_counts_as_missing(folder: Path) -> None:
    Kernels().put("name", b"code" * 100)
    (file,) = files(folder)
    data = file.read_bytes()
    for place in range(0, len(data), 7):
        file.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        assert Kernels().get("name") is None
    for size in (0, 3, len(data) - 1):
        file.write_bytes(data[:size])
        assert Kernels().get("name") is None


def test_code_that_others_could_have_written_is_not_used(folder: Path) -> None:
    Kernels().put("name", b"code")
    (file,) = files(folder)
    file.chmod(0o640)
    assert Kernels().get("name") is None
    file.chmod(0o600)
    kept = file.rename(folder / "elsewhere")
    file.symlink_to(kept)
    assert Kernels().get("name") is None
    folder.chmod(0o750)
    assert Kernels().cache == Cache(None)


def test_too_much_code_is_not_kept(folder: Path) -> None:
    Kernels().put("name", bytes(MOST + 1))
    assert not files(folder)


def test_tables_are_computed_by_kept_code(folder: Path) -> None:
    table = pa.table({"year": [2027] * 3, "status_2027": ["resident", "none", "?"]})

    def computed() -> pa.Table:
        return mingce.load(PILOT).columns(table, outputs=["cap"])

    first = computed()
    kept = {file: file.stat().st_mtime_ns for file in files(folder)}
    assert len(kept) == 2  # one that computes, one that tells errors
    assert computed() == first
    assert {file: file.stat().st_mtime_ns for file in files(folder)} == kept
    # Code of another kernel in its place is not run.
    one, other = kept
    one.write_bytes(other.read_bytes())
    assert computed() == first


def test_nothing_is_kept_where_the_user_wants_it_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDER, "")
    Kernels().put("name", b"code")
    assert Kernels().get("name") is None

"""Writing: on a full disk, where nothing may be written, over links and devices, and what killed runs leave."""

import errno
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mingce.driver import mirror as mirror_module
from mingce.driver.errors import WorkspaceError
from mingce.driver.mirror import mirror
from mingce.driver.sync import apply, compare
from mingce.driver.writing import SUFFIX, clean, staged, write_text

LIMIT = 4096


@pytest.fixture
def small_files() -> Iterator[None]:
    """Files may grow to a few kilobytes, as on a disk that is nearly full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.usefixtures("small_files")
def test_what_does_not_fit_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("旧", encoding="utf-8")
    with pytest.raises(WorkspaceError) as found:
        write_text(path, "x" * (LIMIT + 1))
    assert found.value.message == f"不能写入“{path}”：超过了文件大小的上限"
    assert path.read_text(encoding="utf-8") == "旧"
    assert [file.name for file in tmp_path.iterdir()] == ["a.txt"]


def test_a_full_device_is_told() -> None:
    with pytest.raises(WorkspaceError, match="不能写入“/dev/full”：磁盘空间不足"):
        write_text(Path("/dev/full"), "甲")
    assert Path("/dev/full").is_char_device()


def test_a_device_is_written_to_and_stays_one() -> None:
    write_text(Path("/dev/null"), "甲")
    assert Path("/dev/null").is_char_device()


@pytest.mark.parametrize(
    ("number", "told"),
    [(errno.ENOSPC, "磁盘空间不足"), (errno.EROFS, "文件系统是只读的"), (errno.EDQUOT, "超过了磁盘配额")],
)
def test_why_a_folder_cannot_be_replaced_is_told_and_the_old_one_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: str
) -> None:
    built, site = tmp_path / "built", tmp_path / "site"
    write_text(built / "index", "新")
    write_text(site / "index", "旧")

    def full(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(mirror_module, "exchange", full)
    monkeypatch.setattr(mirror_module, "_copy", full)  # where folders cannot be exchanged, files are copied
    with pytest.raises(WorkspaceError) as found:
        mirror(built, site)
    assert found.value.message == f"不能写入“{site}”：{told}"
    assert {file.name: file.read_text(encoding="utf-8") for file in site.iterdir()} == {"index": "旧"}


def test_a_stale_file_that_cannot_be_removed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from pathlib import PurePosixPath

    apply(tmp_path, compare(tmp_path, {PurePosixPath("a"): "甲"}))
    real = Path.unlink

    def kept(self: Path, missing_ok: bool = False) -> None:
        if self.name == "a":
            raise PermissionError(errno.EPERM, "Operation not permitted")
        real(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", kept)
    with pytest.raises(WorkspaceError, match="没有权限写入"):
        apply(tmp_path, compare(tmp_path, {}))


def test_a_folder_is_exchanged_for_the_new_one(tmp_path: Path) -> None:
    built, site = tmp_path / "built", tmp_path / "site"
    write_text(built / "index", "新")
    write_text(site / "index", "旧")
    write_text(site / "own" / "deep", "自己的")
    (site / "link").symlink_to("own")
    (site / "own" / "empty").mkdir()
    site.chmod(0o750)
    kept = (site / "own" / "deep").stat().st_ino
    seen = site.stat().st_ino
    mirror(built, site)
    assert site.stat().st_ino != seen, "another folder stands in its place"
    assert (site / "index").read_text(encoding="utf-8") == "新"
    assert (site / "own" / "deep").stat().st_ino == kept, "the very same file"
    assert (site / "link").readlink() == Path("own")
    assert (site / "own" / "empty").is_dir()
    assert site.stat().st_mode & 0o777 == 0o750


@pytest.mark.parametrize("inside", [False, True])
def test_where_folders_cannot_be_exchanged_files_are_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, inside: bool) -> None:
    """Because the system cannot, or because the one who gave the command stands in the folder."""
    built, site = tmp_path / "built", tmp_path / "site"
    write_text(built / "index", "新")
    write_text(site / "index", "旧")
    seen = site.stat().st_ino
    if inside:
        monkeypatch.chdir(site)
    else:

        def unable(*_: object) -> None:
            raise OSError(errno.ENOSYS, "")

        monkeypatch.setattr(mirror_module, "exchange", unable)
    mirror(built, site)
    assert site.stat().st_ino == seen
    assert (site / "index").read_text(encoding="utf-8") == "新"


def test_a_site_behind_a_link_is_replaced_behind_it(tmp_path: Path) -> None:
    built, site = tmp_path / "built", tmp_path / "site"
    write_text(built / "index", "新")
    write_text(tmp_path / "real" / "index", "旧")
    site.symlink_to("real")
    mirror(built, site)
    assert site.is_symlink()
    assert (tmp_path / "real" / "index").read_text(encoding="utf-8") == "新"


def test_what_a_killed_run_left_is_taken_away_and_what_a_running_one_makes_is_not(tmp_path: Path) -> None:
    """The one that is at work holds a lock; the other's went with it."""
    script = (
        "import sys, time\nfrom pathlib import Path\nfrom mingce.driver.writing import staged, atomic_bytes\n"
        "with staged(Path(sys.argv[1]) / 'site') as work, atomic_bytes(Path(sys.argv[1]) / 'a') as file:\n"
        "    (work / 'x').write_text('x')\n    print(flush=True)\n    time.sleep(600)\n"
    )
    words = [sys.executable, "-c", script, str(tmp_path)]
    with subprocess.Popen(words, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        running.stdout.readline()
        left = {path.name for path in tmp_path.iterdir()}
        assert len(left) == 2
        clean.__wrapped__(tmp_path)
        assert {path.name for path in tmp_path.iterdir()} == left
        running.kill()
    assert {path.name for path in tmp_path.iterdir()} == left
    clean.__wrapped__(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_only_what_is_ours_is_taken_away(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / f"link{SUFFIX}").symlink_to("real")
    (tmp_path / ".a.tmp").write_text("别人的", encoding="utf-8")
    with staged(tmp_path / "site"):
        assert len(list(tmp_path.iterdir())) == 4
    assert {path.name for path in tmp_path.iterdir()} == {"real", f"link{SUFFIX}", ".a.tmp"}

"""Keeping generated files up to date."""

import json
from pathlib import Path, PurePosixPath

import pytest

from mingce.driver.mirror import mirror
from mingce.driver.sync import MANIFEST, apply, compare
from mingce.driver.workspace import WorkspaceError, write_text


def files(**texts: str) -> dict[PurePosixPath, str]:
    return {PurePosixPath(name.replace("_", "/")): text for name, text in texts.items()}


def test_what_is_generated_is_written_and_then_up_to_date(tmp_path: Path) -> None:
    wanted = files(python_a="甲\n", docs_b="乙\n")
    difference = compare(tmp_path, wanted)
    assert set(difference.added) == {*wanted, MANIFEST}
    apply(tmp_path, difference)
    assert (tmp_path / "python" / "a").read_bytes() == "甲\n".encode()
    assert list(json.loads((tmp_path / MANIFEST).read_bytes())["files"]) == ["docs/b", "python/a"]
    assert compare(tmp_path, wanted).empty


def test_a_file_changed_by_hand_is_noticed(tmp_path: Path) -> None:
    apply(tmp_path, compare(tmp_path, files(a="甲")))
    (tmp_path / "a").write_bytes(b"x")
    difference = compare(tmp_path, files(a="甲"))
    assert (difference.added, difference.changed, difference.stale) == ((), (PurePosixPath("a"),), ())


def test_only_what_was_generated_before_is_removed(tmp_path: Path) -> None:
    apply(tmp_path, compare(tmp_path, files(old_a="甲", b="乙")))
    (tmp_path / "手写").write_bytes(b"")
    difference = compare(tmp_path, files(b="乙"))
    assert difference.stale == (PurePosixPath("old/a"),)
    apply(tmp_path, difference)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b", "manifest.json", "手写"]
    assert compare(tmp_path, files(b="乙")).empty


@pytest.mark.parametrize("path", ["../a", "/a", "manifest.json"])
def test_paths_outside_the_folder_are_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(WorkspaceError, match="不在目标文件夹内"):
        compare(tmp_path, {PurePosixPath(path): ""})


def test_a_manifest_cannot_name_files_outside(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    folder = tmp_path / "generated"
    folder.mkdir()
    (folder / MANIFEST).write_text('{"files": {"../a": ""}}', encoding="utf-8")
    assert compare(folder, {}).stale == ()


def test_a_broken_manifest(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text("[", encoding="utf-8")
    with pytest.raises(WorkspaceError, match="已损坏"):
        compare(tmp_path, {})


def built(folder: Path, **texts: str) -> Path:
    for path, text in files(**texts).items():
        write_text(folder / path, text)
    return folder


def test_a_built_folder_replaces_what_an_earlier_build_brought(tmp_path: Path) -> None:
    site = tmp_path / "site"
    mirror(built(tmp_path / "one", pages_old="甲", index="乙"), site)
    (site / "手写").write_bytes("丙".encode())
    (site / "pages" / "自己的").write_bytes(b"")
    mirror(built(tmp_path / "two", index="丁"), site)
    found = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert found == {"index", "manifest.json", "手写", "pages/自己的"}
    assert (site / "index").read_bytes() == "丁".encode()


def test_a_folder_that_was_there_before_keeps_its_files(tmp_path: Path) -> None:
    site = built(tmp_path / "site", old="甲")
    mirror(built(tmp_path / "one", index="乙"), site)
    assert (site / "old").is_file()
    with pytest.raises(WorkspaceError, match="不能写入"):
        mirror(tmp_path / "one", site / "old")

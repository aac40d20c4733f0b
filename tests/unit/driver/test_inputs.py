"""Files that are read are not written over, whatever they are called."""

from pathlib import Path

import pytest

from mingce.driver.inputs import open_bytes, refuse_overwriting
from mingce.driver.workspace import WorkspaceError


def test_the_same_file_by_other_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    source = Path("r.csv")
    source.write_text("id\n", encoding="utf-8")
    Path("soft.csv").symlink_to("r.csv")
    Path("hard.csv").hardlink_to("r.csv")
    Path("folder").mkdir()
    for name in ("r.csv", "./r.csv", "folder/../r.csv", str(tmp_path / "r.csv"), "soft.csv", "hard.csv"):
        with pytest.raises(WorkspaceError, match=r"结果会盖住要读取的“r\.csv”"):
            refuse_overwriting((Path("new.csv"), Path(name)), (Path("pilot.pol"), source))
    with pytest.raises(WorkspaceError, match="结果会盖住要读取的“folder”"):
        refuse_overwriting((Path("folder/../folder"),), (Path("folder"),))


def test_other_files(tmp_path: Path) -> None:
    source, other = tmp_path / "r.csv", tmp_path / "o.csv"
    source.write_text("id\n", encoding="utf-8")
    other.write_text("id\n", encoding="utf-8")
    refuse_overwriting((other, tmp_path / "new.csv", Path("/dev/null")), (source, Path("/dev/null"), tmp_path / "missing"))


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    for path, words in ((tmp_path, "是文件夹"), (tmp_path / "no.csv", "找不到文件"), (Path("a\0b"), "不能使用的字符")):
        with pytest.raises(WorkspaceError, match=words):
            open_bytes(path)

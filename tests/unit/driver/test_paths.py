"""File and folder names are texts of strangers, too: those with control characters are refused, and none runs."""

import subprocess
import sys
from pathlib import Path

import pytest

from mingce.driver.workspace import compile_path
from tests.payloads import MARK

CODE = f"__import__('pathlib').Path('{MARK}').touch()"
POLICY = """\
政策 试点（trial）：期间 2025年 至 2040年；来源 《T01》。
对象 人（person）：额（amount）：金额，0元 至 100元。
规则 甲（a）：金额；等于 额；依据 《T01》一。
示例 例一：年度 2025年；设 额 为 1元；应得 甲 为 1元。
"""
BROKEN = "政策 试点（trial）：期间 2025年 至 2040年；来源 《T01》。\n规则 甲（a）：金额；等于 乙；依据 《T01》一。\n"
# A line break is followed by as many blanks as the comment had, and by what would run.
FOLDERS = tuple(f"甲{control}    {CODE};#" for control in ("\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\u202e", "\x1b"))


def mingce(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mingce", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, timeout=120)


@pytest.mark.parametrize("folder", FOLDERS, ids=repr)
@pytest.mark.parametrize("inside", [False, True], ids=["file", "folder"])
def test_a_path_with_control_characters_is_refused(folder: str, inside: bool, tmp_path: Path) -> None:
    path = tmp_path / folder / "甲.pol" if inside else tmp_path / f"{folder}.pol"
    path.parent.mkdir(exist_ok=True)
    path.write_text(POLICY, encoding="utf-8")
    compiled = compile_path(path)
    assert [found.code.name for found in compiled.diagnostics] == ["bad-path"]
    assert compiled.program is None


def test_so_is_the_folder_that_generated_files_would_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / FOLDERS[0]
    folder.mkdir()
    (folder / "a.pol").write_text(POLICY, encoding="utf-8")
    monkeypatch.chdir(folder)
    assert [found.code.name for found in compile_path(Path("a.pol")).diagnostics] == ["bad-path"]


@pytest.mark.parametrize("command", ["check", "run", "test", "explain", "fmt", "sql"])
def test_a_command_refuses_to_be_given_one(command: str, tmp_path: Path) -> None:
    path = tmp_path / f"{FOLDERS[0]}.pol"
    path.write_text(POLICY, encoding="utf-8")
    (tmp_path / "in.json").write_text('[{"year": 2025, "amount": 1}]', encoding="utf-8")
    records = ["--input", "in.json"] if command in ("run", "explain") else []
    asked = ["--year", 2025, "--dialect", "duckdb"] if command == "sql" else records
    done = mingce(command, path.name, *asked, cwd=tmp_path)
    assert done.returncode == 2
    assert "控制字符" in done.stderr
    assert not (tmp_path / MARK).exists()


@pytest.mark.parametrize("command", ["check", "test", "fmt"])
def test_others_of_a_folder_go_on(command: str, tmp_path: Path) -> None:
    (tmp_path / f"{FOLDERS[0]}.pol").write_text(POLICY, encoding="utf-8")
    (tmp_path / "良.pol").write_text(POLICY if command == "test" else BROKEN, encoding="utf-8")
    done = mingce(command, ".", cwd=tmp_path)
    assert done.returncode == 1
    told = done.stdout + done.stderr
    assert "[bad-path]" in told
    assert {"check": "[unknown-name]", "test": "通过 1 个", "fmt": "已整理 良.pol"}[command] in told
    assert not (tmp_path / MARK).exists()
    assert f"\n    {CODE}" not in told

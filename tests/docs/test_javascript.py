"""The page on JavaScript: its commands are run in order, those of node too, and what they print is compared."""

import subprocess
from pathlib import Path

import pytest

from tests.docs.test_manual import ROOT, blocks, matches, run_mingce, sessions
from tests.node import node

PAGE = ROOT / "docs" / "guide" / "javascript.md"


def run(command: str, folder: Path) -> list[str]:
    if command.startswith("mingce "):
        return run_mingce(command, folder)
    program, script = command.split()
    assert program == "node"
    done = subprocess.run([node(), script], cwd=folder, capture_output=True, check=False, timeout=60, encoding="utf-8")
    return (done.stdout + done.stderr).splitlines()


def test_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for block in blocks(PAGE):
        if block.file is not None:
            (tmp_path / block.file).write_text(block.text, encoding="utf-8")
        elif block.language == "console":
            for command, expected in sessions(block.text):
                actual = run(command, tmp_path)
                assert matches(expected, actual), f"{block.line}: {command}\n" + "\n".join(actual)

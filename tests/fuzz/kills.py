"""Commands that are killed while they write: what was there is whole, or what is new is, and the next run makes it right."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from attrs import frozen

from mingce.driver.writing import SUFFIX
from tests.fuzz.kinds import bounded

__all__ = ["COMMANDS", "attempt"]

POLICY: Final = """政策 试点（pilot）：机关 省医保局；施行 2025年1月1日；期间 2025年 至 2035年；来源 《T01》。

对象 人（person）：费用（cost）：金额，0元 至 100万元；早（early）：是否，缺省 否。

口径 读法（reading）：取 否；备选 是；理由 “条文未写”；依据 《T01》一第1段。

规则 自付（own）：金额；当 读法 则 费用 × 10%；否则 费用 × {share}%；四舍五入到 分；依据 《T01》一第1段。
"""
UGLY: Final = "规则 {name}（{alias}）：金额；  等于   自付 ；依据 《T01》一第1段。\n"
RULES: Final = 20

Tree = Mapping[str, bytes]


@frozen
class Command:
    """A command that makes `target`: `whole` if all of it changes at one stroke, else each of its files does."""

    words: tuple[str, ...]
    target: str
    whole: bool


COMMANDS: Final = (
    Command(("build",), "generated", whole=False),
    Command(("docs", "--output", "site"), "site", whole=True),
    Command(("fmt", "policies"), "policies", whole=False),
    Command(("run", "policies/pilot.pol", "--input", "rows.json", "--output", "out.json"), "out.json", whole=True),
    Command(
        ("simulate", "policies/pilot.pol", "--population", "2000", "--year", "2026", "--reading", "reading=是", "--output", "report"),
        "report",
        whole=False,
    ),
    Command(("population", "policies/pilot.pol", "--rows", "2000", "--output", "people.parquet"), "people.parquet", whole=True),
)


def attempt(seed: int) -> int:
    """One command, with something there already, killed at some moment and then run again."""
    with bounded(seed, 600) as chance, tempfile.TemporaryDirectory() as name:
        command = COMMANDS[seed % len(COMMANDS)]
        folder = Path(name)
        before, after, seconds = _whole(command)
        for path, data in before.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
        (folder / "own.txt").write_text("not ours", encoding="utf-8")
        _lay_out(folder, 30)
        if command.target == "policies":
            before = _tree(folder, command.target)
        killed = _killed(command, folder, chance.uniform(0, 1.1 * seconds))
        found = _tree(folder, command.target)
        _check(command, found, before, after)
        assert _run(command, folder) == 0, "the next run succeeds"
        assert _tree(folder, command.target) == after
        left = list(folder.rglob(f"*{SUFFIX}"))
        assert not left, f"left behind: {left} (killed: {killed})"
        assert (folder / "own.txt").read_text(encoding="utf-8") == "not ours"
        return 1


def _check(command: Command, found: Tree, before: Tree, after: Tree) -> None:
    if command.whole:
        assert found in (before, after), "neither the old nor the new"
        return
    for path, data in found.items():
        assert data in (before.get(path), after.get(path)), f"{path} is neither the old nor the new"


@cache
def _whole(command: Command) -> tuple[Tree, Tree, float]:
    """What the command makes of the first and of the second texts, undisturbed, and how long the second takes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _lay_out(folder, 20)
        assert _run(command, folder) == 0
        before = _tree(folder, command.target)
        _lay_out(folder, 30)
        started = time.monotonic()
        assert _run(command, folder) == 0
        return before, _tree(folder, command.target), time.monotonic() - started


def _lay_out(folder: Path, share: int) -> None:
    (folder / "policies").mkdir(exist_ok=True)
    rules = "".join(UGLY.format(name="款" + "甲乙丙丁戊己庚辛壬癸"[n % 10] * (n // 10 + 1), alias=f"r{n}") for n in range(RULES))
    (folder / "policies" / "pilot.pol").write_text(POLICY.format(share=share) + rules, encoding="utf-8")
    rows = [{"id": str(n), "year": 2026, "cost": n} for n in range(3000)]
    (folder / "rows.json").write_text(json.dumps(rows), encoding="utf-8")


def _start(command: Command, folder: Path) -> "subprocess.Popen[bytes]":
    words = [sys.executable, "-m", "mingce", *command.words]
    environment = {**os.environ, "MINGCE_CACHE": "", "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(words, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _run(command: Command, folder: Path) -> int:
    with _start(command, folder) as running:
        return running.wait()


def _killed(command: Command, folder: Path, seconds: float) -> bool:
    """Whether the command was still at work when it was killed."""
    with _start(command, folder) as running:
        try:
            running.wait(seconds)
        except subprocess.TimeoutExpired:
            running.send_signal(signal.SIGKILL)
            return True
        return False


def _tree(folder: Path, target: str) -> Tree:
    """The files that the command made, without what a killed run has left beside them."""
    path = folder / target
    if path.is_file():
        return {target: path.read_bytes()}
    files = (file for file in path.rglob("*") if file.is_file() and SUFFIX not in str(file))
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}

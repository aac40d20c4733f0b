"""The command as a whole: help, wrong usage, errors of every kind, and the process it runs in."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import click
import pytest

from mingce.cli.main import COMMANDS, cli
from tests.samples import PILOT
from tests.unit.cli.conftest import Mingce

ENTRY = [sys.executable, "-c", "from mingce.cli.main import main; main()"]


def start(*args: str, **others: object) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run([*ENTRY, *args], capture_output=True, check=False, timeout=60, **others)  # type: ignore[call-overload, no-any-return]


def test_version(mingce: Mingce) -> None:
    ran = mingce("--version")
    assert ran.status == 0
    assert re.fullmatch(r"mingce \d+\.\d+\.\d+\n", ran.out)


def test_the_help_page_lists_every_command_without_importing_it() -> None:
    script = "import sys; from mingce.cli.main import cli; cli(['--help'], standalone_mode=False); print(sorted(sys.modules))"
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True, timeout=60).stdout
    page, modules = out.rsplit("\n[", 1)
    assert all(f"\n  {name}" in page for name in COMMANDS)
    assert not {name for name in ("lark", "jinja2", "rich", "mingce.cli.run", "mingce.driver.workspace") if f"'{name}'" in modules}


@pytest.mark.parametrize("name", COMMANDS)
def test_help_pages_are_chinese(mingce: Mingce, name: str) -> None:
    ran = mingce(name, "--help")
    assert ran.status == 0
    assert ran.out.startswith(f"用法：mingce {name} [选项]")
    assert not re.search(r"Usage|Options|Commands|Show this|required|OPTIONS|ARGS", ran.out)


def test_every_command_says_what_it_does() -> None:
    context = click.Context(cli)
    for name in COMMANDS:
        command = cli.get_command(context, name)
        assert command is not None
        assert command.name == name


@pytest.mark.parametrize(
    ("args", "words"),
    [
        ((), "用法：mingce"),
        (("chek",), "没有命令“chek”，是否应为“check”？"),
        (("你好",), "没有命令“你好”；可用的命令：check、run"),
        (("check",), "缺少参数 路径…"),
        (("check", "--fromat", "json", "a"), "没有选项 --fromat，是否应为 --format？"),
        (("check", "a.pol", "--format", "xml"), "选项 --format：“xml”不在可选的 text、json、sarif、github 之中"),
        (("check", "a.pol", "--format"), "选项 --format 缺少取值"),
        (("fmt", "--check=1", "a.pol"), "选项 --check 不带取值"),
        (("run", "pilot.pol"), "缺少选项 --input"),
        (("run", "pilot.pol", "b.pol", "--input", "x.json"), "多余的参数：b.pol"),
        (("run", "pilot.pol", "--input", "x.json", "--year", "27"), "选项 --year：年份应当是四位数字，实际是“27”"),
        (("run", "pilot.pol", "--input", "x.json", "--as-of", "2025-02-30"), "选项 --as-of：日期应当写作 2025-01-31 的样式"),
        (("run", "pilot.pol", "--input", "x.json", "--bind", "自付比例"), "选项 --bind：应当写作 名称=取值，实际是“自付比例”"),
        (("check", "没有.pol"), "找不到文件“没有.pol”"),
        (("run", ".", "--input", "x.json"), "“.”是文件夹，这里需要文件"),
        (("completion", "tcsh"), "不在可选的 bash、zsh、fish 之中"),
    ],
)
def test_wrong_usage(mingce: Mingce, args: tuple[str, ...], words: str) -> None:
    ran = mingce(*args)
    assert ran.status == 2
    assert words in ran.err + ran.out
    assert "Error" not in ran.err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(mingce: Mingce, shell: str) -> None:
    ran = mingce("completion", shell)
    assert ran.status == 0
    assert "_MINGCE_COMPLETE" in ran.out


def test_an_internal_error_is_one_line(mingce: Mingce, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise LookupError("坏了\n第二行")

    monkeypatch.setattr("mingce.cli.check.searched", broken)
    ran = mingce("check", "pilot.pol")
    assert ran.status == 3
    assert ran.err.startswith("内部错误：LookupError：坏了 第二行。")
    assert ran.err.count("\n") == 1


def test_a_traceback_only_when_asked(mingce: Mingce, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise LookupError("坏了")

    monkeypatch.setattr("mingce.cli.check.searched", broken)
    monkeypatch.setenv("MINGCE_DEBUG", "1")
    with pytest.raises(AssertionError, match="Traceback"):
        mingce("check", "pilot.pol")


def test_the_version_is_light() -> None:
    """Processor time of the whole process, with room for a busy machine."""
    before = os.times()
    assert start("--version").returncode == 0
    after = os.times()
    assert after.children_user + after.children_system - before.children_user - before.children_system < 0.3


def test_a_terminal_without_chinese_gets_escapes() -> None:
    ran = start("check", "没有.pol", env={**os.environ, "PYTHONIOENCODING": "latin-1"})
    assert ran.returncode == 2
    assert b"\\u6587\\u4ef6" in ran.stderr


def test_a_closed_pipe_is_silent(tmp_path: Path) -> None:
    records = tmp_path / "r.jsonl"
    records.write_text('{"year": 2027, "parameters": {"own_share": 0}, "status": {"2027": "none"}}\n' * 2000, encoding="utf-8")
    process = subprocess.Popen([*ENTRY, "run", str(PILOT), "--input", str(records)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(60) == 1


def test_an_interrupt_says_so() -> None:
    process = subprocess.Popen([*ENTRY, "check", "-"], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    # Wait until it reads standard input: the signal must not come while Python itself starts.
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert err.decode().strip().endswith("已中断。")
    assert process.returncode == 130

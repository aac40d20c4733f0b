"""Streams that a shell closed, that are full, or that nobody reads any more; as processes of their own."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.samples import PILOT

ENTRY = [sys.executable, "-c", "from mingce.cli.main import main; main()"]
RECORD = '{"id": 1, "year": 2027, "parameters": {"own_share": 0}, "status": {"2027": "none"}}\n'
FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")


@pytest.fixture
def records(tmp_path: Path) -> Path:
    path = tmp_path / "r.jsonl"
    path.write_text(RECORD * 2000, encoding="utf-8")
    return path


def shell(command: str, *args: str) -> "subprocess.CompletedProcess[str]":
    """A command line in which `M` is mingce, and `$1`, `$2` are the arguments."""
    text = command.replace("M ", '"${M[@]}" ', 1)
    script = ["bash", "-c", f"M=({' '.join(map(_quoted, ENTRY))}); {text}", "bash", *args]
    return subprocess.run(script, capture_output=True, check=False, text=True, timeout=60)


def _quoted(word: str) -> str:
    return f"'{word}'"


COMMANDS = ["--help", "--version", "check $1", "run $1 --input $2", "explain $1 --input $3", "sql $1 --dialect duckdb --year 2027"]


@FULL
@pytest.mark.parametrize("command", COMMANDS)
def test_a_full_output_is_told_in_a_line(records: Path, tmp_path: Path, command: str) -> None:
    one = tmp_path / "one.jsonl"
    one.write_text(RECORD, encoding="utf-8")
    ran = shell(f"M {command} >/dev/full", str(PILOT), str(records), str(one))
    assert (ran.returncode, ran.stderr) == (1, "错误：结果没有写完：磁盘空间不足\n")
    ran = shell(f"M {command} >/dev/full 2>/dev/full", str(PILOT), str(records), str(one))
    assert (ran.returncode, ran.stderr) == (1, "")


@pytest.mark.parametrize("command", ["--help", "check $1", "run $1 --input $2"])
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&- <&-"])
def test_a_closed_output_is_one_that_nobody_wants(records: Path, command: str, closed: str) -> None:
    ran = shell(f"M {command} {closed}", str(PILOT), str(records))
    assert (ran.returncode, ran.stderr) == (0, "")


def test_files_do_not_take_the_place_of_closed_streams(records: Path, tmp_path: Path) -> None:
    ran = shell("M run $1 --input $2 --output $3 <&- >&- 2>&-", str(PILOT), str(records), str(tmp_path / "o.jsonl"))
    assert ran.returncode == 0
    assert (tmp_path / "o.jsonl").read_text(encoding="utf-8").count("\n") == 2000


@pytest.mark.parametrize("command", ["check -", "run $1 --input -", "fmt -"])
def test_a_closed_input_is_wrong_usage(command: str) -> None:
    ran = shell(f"M {command} <&-", str(PILOT))
    assert (ran.returncode, ran.stdout, ran.stderr) == (2, "", "错误：标准输入没有打开，没有可以读取的内容\n")


def test_results_come_while_records_still_come() -> None:
    """Of a stream of records the first results are there before the last record is."""
    run = [*ENTRY, "run", str(PILOT), "--input", "-"]
    with subprocess.Popen(run, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(RECORD * 100)
        process.stdin.flush()
        assert process.stdout.readline() == "[\n"
        assert '"cap": null' in process.stdout.readline()
        process.stdin.close()
        assert process.stdout.read().count("\n") == 100
        assert process.wait(60) == 0


def test_a_file_does_not_grow_by_what_is_read_from_it(records: Path) -> None:
    ran = shell("M run $1 --input $2 >> $2", str(PILOT), str(records))
    assert ran.returncode == 2
    assert "结果会盖住要读取的" in ran.stderr
    assert records.read_text(encoding="utf-8") == RECORD * 2000

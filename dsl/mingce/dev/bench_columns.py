"""Columns of persons, all ways side by side: `python -m mingce.dev.bench_columns`.

Every contestant runs in a process of its own, so that its memory can be measured; the processes take turns one after the other, and the
medians of the turns are compared.  Before that, each must give exactly what the generated Python gives, person by person.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from pathlib import Path
from shutil import rmtree
from statistics import median
from typing import Any, Final

from attrs import frozen

from mingce.source import display_width

SIZES: Final = (10_000, 100_000, 1_000_000)
LARGE: Final = 10_000_000
YEARS: Final = 10
LAST: Final = 2027
TURNS: Final = 5
TASKS: Final = {"waiting": "等待期", "history": "十年参保史"}
HEADINGS: Final = ("百万人年/秒", "结果全部保留", "倍数", "结果用后释放", "倍数", "写入同一内存", "倍数", "峰值内存（MB）")
NOTES: Final = (
    "倍数：表中第一行的速度是本行的几倍。结果全部保留：每次都写入系统新给的内存，快慢主要在系统给内存；结果用后释放：上次的结果释放以后再算下一次，"
    "各用各的分配办法，分段计算大表时就是这样；写入同一内存：一直写入同样的数组，不能这样做的留空。",
    "单线程的计处理器时间，多线程的（名称中写明）计实际时间。峰值内存含输入、解释器和所用的库。",
    "等待期只读当年和断保所及的年份，同样按十年折算人年。输入、输出都是内存中的数组：状态一个字节，金额四个字节，以分为单位。",
)

ROOT: Final = Path(__file__).parents[3]


@frozen
class Contestant:
    """One way of computing the columns.  `key`: its module; `missing`: why it cannot run here, if it cannot."""

    key: str
    name: str
    computes: bool
    missing: str | None


@frozen
class Measured:
    """Medians over the turns: seconds with all results kept, each let go, and into the same memory (None if it cannot); KiB at most."""

    fresh: float
    released: float
    reused: float | None
    peak: int


@frozen
class Settings:
    """What to measure: numbers of persons, last years of the histories, the turns, and the file for the tables, if any."""

    sizes: tuple[int, ...]
    lasts: tuple[int, ...]
    turns: int
    output: Path | None


def main(arguments: Sequence[str] | None = None) -> None:
    """Checks every contestant, measures them, and prints a table for each task and number of persons."""
    settings = _settings(arguments)
    contestants = _contestants()
    for contestant in contestants:
        if contestant.computes:
            _check(contestant)
    parts = [_heading(settings)]
    print(parts[0])
    for last, persons in product(settings.lasts, settings.sizes):
        for task, found in _measured(contestants, persons, last, settings.turns).items():
            years = f"{last - YEARS + 1}—{last}年"
            parts.append(f"### {TASKS[task]}，{_number(persons)}人（{years}）\n\n{table(found, persons * YEARS)}\n")
            print(parts[-1])
    if settings.output is not None:
        settings.output.write_text("\n".join(parts), encoding="utf-8")


def _settings(arguments: Sequence[str] | None) -> Settings:
    parser = argparse.ArgumentParser(prog="python -m mingce.dev.bench_columns", description="按列计算的各种写法，同一数据，轮流计时。")
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), metavar="人数", help="要测的人数")
    parser.add_argument("--large", action="store_true", help=f"另测{_number(LARGE)}人")
    parser.add_argument("--last-year", type=int, nargs="+", default=[LAST], metavar="年份", help=f"十年参保史的最后一年，缺省{LAST}年")
    parser.add_argument("--turns", type=int, default=TURNS, metavar="轮数", help=f"轮流几次，缺省{TURNS}次")
    parser.add_argument("--output", type=Path, metavar="文件", help="把各表写成 Markdown")
    given = parser.parse_args(arguments)
    sizes = (*given.sizes, LARGE) if given.large else tuple(given.sizes)
    return Settings(sizes, tuple(given.last_year), given.turns, given.output)


# --- contestants, each in its own process -------------------------------------------------------------------------------


def _contestants() -> tuple[Contestant, ...]:
    found = tuple(Contestant(**described) for described in _child("list"))
    for contestant in found:
        if contestant.missing is not None:
            print(f"略去“{contestant.key}”：{contestant.missing}", file=sys.stderr)
    return tuple(contestant for contestant in found if contestant.missing is None)


def _check(contestant: Contestant) -> None:
    wrong = _child("check", contestant.key)
    if wrong:
        raise SystemExit(f"“{contestant.name}”的结果与生成的 Python 不同：\n" + "\n".join(wrong))


def _measured(contestants: Sequence[Contestant], persons: int, last: int, turns: int) -> dict[str, dict[str, Measured]]:
    """By task and name.  Each contestant begins a turn as often as any other."""
    folder = ROOT / "build" / "bench_columns"
    folder.mkdir(parents=True, exist_ok=True)
    answers: dict[tuple[str, str], list[Mapping[str, Any]]] = {(task, one.key): [] for task in TASKS for one in contestants}
    try:
        _child("make", str(folder), str(persons), str(YEARS))
        for turn in range(turns):
            start = turn % len(contestants)
            for one in (*contestants[start:], *contestants[:start]):
                for task in TASKS:
                    answer = _child("run", one.key, task, str(last - YEARS + 1), str(last), str(folder))
                    answers[task, one.key].append(answer)
    finally:
        rmtree(folder)
    return {task: {one.name: _medians(answers[task, one.key]) for one in contestants} for task in TASKS}


def _medians(turns: Iterable[Mapping[str, Any]]) -> Measured:
    kept = list(turns)
    reused = [median(turn["reused"]) for turn in kept if turn["reused"]]
    fresh, released = (median(median(turn[kind]) for turn in kept) for kind in ("fresh", "released"))
    return Measured(fresh, released, median(reused) if reused else None, round(median(turn["peak"] for turn in kept)))


def _child(*arguments: str) -> Any:  # noqa: ANN401  what JSON may hold
    # Threads that wait must not keep a processor from those that compute, which on a busy machine they otherwise do.
    environment = os.environ | {"NUMBA_CACHE_DIR": str(ROOT / "build" / "numba"), "OMP_WAIT_POLICY": "passive"}
    command = (sys.executable, "-m", "tests.benchmarks.columns.child", *arguments)
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"没有做成：{' '.join(arguments)}\n{done.stderr}")
    return json.loads(done.stdout)


# --- the tables ---------------------------------------------------------------------------------------------------------


def table(found: Mapping[str, Measured], person_years: int) -> str:
    """A Markdown table, one row for each contestant, in Chinese, aligned for a terminal."""
    base = next(iter(found.values()))
    rows = [HEADINGS, *(_row(name, one, base, person_years) for name, one in found.items())]
    widths = [max(display_width(row[column]) for row in rows) for column in range(len(HEADINGS))]
    lines = ["| " + " | ".join(_pad(cell, width, place > 0) for place, (cell, width) in enumerate(zip(row, widths, strict=True))) + " |"
             for row in rows]  # fmt: skip
    ruler = "|" + "|".join("-" * (width + 1) + (":" if place else "-") for place, width in enumerate(widths)) + "|"
    return "\n".join((lines[0], ruler, *lines[1:]))


def _row(name: str, one: Measured, base: Measured, person_years: int) -> tuple[str, ...]:
    reused = ("", "") if one.reused is None else (_speed(person_years / one.reused), _ratio(base.reused, one.reused))
    fresh = (_speed(person_years / one.fresh), _ratio(base.fresh, one.fresh))
    released = (_speed(person_years / one.released), _ratio(base.released, one.released))
    return (name, *fresh, *released, *reused, str(round(one.peak / 1024)))


def _speed(per_second: float) -> str:
    millions = per_second / 1e6
    return f"{millions:.0f}" if millions >= 100 else f"{millions:.1f}"


def _ratio(base: float | None, seconds: float) -> str:
    return "" if base is None else f"{seconds / base:.2f}" if seconds < 10 * base else f"{seconds / base:.0f}"


def _pad(text: str, width: int, right: bool) -> str:
    room = " " * (width - display_width(text))
    return room + text if right else text + room


def _heading(settings: Settings) -> str:
    """The machine, and how to read the tables."""
    processor = next((line.partition(":")[2].strip() for line in _processors() if line.startswith("model name")), "处理器不详")
    machine = f"{processor}，{os.cpu_count()}个处理器核心；Python {sys.version.split()[0]}；各轮流{settings.turns}次，取中位数。"
    return "\n".join((machine, "", *(f"- {note}" for note in NOTES), ""))


def _processors() -> list[str]:
    file = Path("/proc/cpuinfo")
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


def _number(count: int) -> str:
    """A count in Chinese style: 1万, 100万, or in digits if it is no multiple of ten thousand."""
    return f"{count // 10_000}万" if count % 10_000 == 0 else str(count)


if __name__ == "__main__":
    main()

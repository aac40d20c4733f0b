"""Benchmarks of the checkout: `python -m mingce.dev.bench`.

The contestants of one benchmark take turns, so that whatever else the machine does hits all of them alike; the medians of many
turns are compared.  All of them must give the same answers.
"""

import runpy
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time
from typing import Final

from mingce.source import display_width

ROUNDS: Final = 200
TURN: Final = 0.002  # seconds that one turn should last at least

Contestant = Callable[[], list[object]]


def main() -> None:
    """Run every benchmark below tests/benchmarks and print a table for each."""
    root = Path(__file__).parents[3]
    sys.path.insert(0, str(root))
    for file in sorted((root / "tests" / "benchmarks").glob("bench_*.py")):
        module = runpy.run_path(str(file), run_name=f"tests.benchmarks.{file.stem}")
        if "report" in module:  # one that nobody else takes turns with
            print(module["report"]())
            continue
        contestants: dict[str, Contestant] = module["contestants"]()
        print(report(module["TITLE"], measure(contestants)))


def measure(contestants: dict[str, Contestant]) -> dict[str, float]:
    """Microseconds of processor time that each takes for one record: the median over turns taken one after the other."""
    answers = {name: run() for name, run in contestants.items()}
    first = next(iter(answers.values()))
    for name, answer in answers.items():
        if answer != first:
            raise SystemExit(f"“{name}”的结果与其他不同：{answer}，应为{first}")
    loops = {name: _loops(run) for name, run in contestants.items()}
    times: dict[str, list[float]] = {name: [] for name in contestants}
    names = list(contestants)
    for turn in range(ROUNDS):
        # Each begins as often as any other, so that nothing periodic hits always the same one.
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            times[name].append(_time(contestants[name], loops[name]) / loops[name] / len(first))
    return {name: median(taken) * 1e6 for name, taken in times.items()}


def _loops(run: Contestant) -> int:
    loops = 1
    while _time(run, loops) < TURN:
        loops *= 2
    return loops


def _time(run: Contestant, loops: int) -> float:
    start = process_time()
    for _ in range(loops):
        run()
    return process_time() - start


def report(title: str, times: dict[str, float]) -> str:
    """A table: microseconds for one record, and how many times as long as the first contestant."""
    base = next(iter(times.values()))
    width = max(display_width(name) for name in times) + 2
    lines = [title, f"{_pad('', width)}微秒/人      倍数"]
    lines += [f"{_pad(name, width)}{time:8.3f}  {time / base:8.2f}" for name, time in times.items()]
    return "\n".join(lines) + "\n"


def _pad(text: str, width: int) -> str:
    return text + " " * (width - display_width(text))


if __name__ == "__main__":
    main()

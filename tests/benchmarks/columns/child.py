"""One contestant in a process of its own: `python -m tests.benchmarks.columns.child COMMAND …`, answers in JSON.

list            the contestants in order, and why one cannot run here
make            writes the persons into a folder
check           compares a contestant with the generated Python on persons of its own
run             times a contestant on the persons in a folder
"""

import importlib
import json
import resource
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from time import perf_counter, process_time
from types import ModuleType
from typing import Any

import numpy as np

from tests.benchmarks.columns.task import Array, Data, Task, people, tasks

CONTESTANTS = (
    "kernel", "kernel_two", "c_one", "c_two", "memory", "numba_blocked", "numba_loop", "numpy_blocked", "numpy_plain",
    "polars_streaming", "polars_lazy", "polars_eager", "duckdb_sql", "openfisca_bytes", "openfisca_tuned", "openfisca_plain",
    "python_rows",
)  # fmt: skip
# Years before any rule holds, ten years in which all do, and as many as it takes for every limit to bind.
SPANS = ((2018, 2027), (2025, 2034), (2021, 2050))
CHECKED = 2_500
SECONDS, MOST_RUNS = 0.2, 40  # how long one turn lasts, and how often it runs at most


def main(arguments: list[str]) -> None:
    """Carries out one command and prints what it found."""
    match arguments:
        case ["list"]:
            answer: object = described()
        case ["make", folder, persons, years]:
            people(int(persons), int(years)).save(Path(folder))
            answer = None
        case ["check", name]:
            answer = check(module(name))
        case ["run", name, key, first, last, folder]:
            answer = timed(module(name), tasks(int(first), int(last))[key], Data.load(Path(folder)))
        case _:
            raise SystemExit(__doc__)
    print(json.dumps(answer, ensure_ascii=False))  # noqa: T201  the answer to the process that asked


def described() -> list[dict[str, Any]]:
    """Every contestant that there is: key, name, whether it computes, and why it cannot run here, if it cannot."""
    return [_described(name) for name in CONTESTANTS if Path(__file__).with_name(f"{name}.py").exists()]


def module(name: str) -> ModuleType:
    """The contestant of this key."""
    return importlib.import_module(f"tests.benchmarks.columns.{name}")


def _described(name: str) -> dict[str, Any]:
    try:
        found = module(name)
    except ImportError as error:
        return {"key": name, "name": name, "computes": False, "missing": str(error)}
    return {"key": name, "name": found.NAME, "computes": getattr(found, "COMPUTES", True), "missing": None}


def check(contestant: ModuleType) -> list[str]:
    """Where the contestant's outputs differ from those of the generated Python, in words; empty if they agree."""
    # Here, because the memory of the other contestants is measured without the compiler.
    from tests.benchmarks.columns import python_rows

    wrong: list[str] = []
    for first, last in SPANS:
        data = people(CHECKED, last - first + 1, seed=last)
        for task in tasks(first, last).values():
            expected = python_rows.run(python_rows.prepare(task, data, CHECKED), False)
            state = contestant.prepare(task, data)
            for reuse in (False, True) if getattr(contestant, "REUSES", False) else (False,):
                found = contestant.run(state, reuse)
                wrong += _differences(task, expected, contestant.plain(state, found) if hasattr(contestant, "plain") else found)
    return wrong


def _differences(task: Task, expected: Mapping[str, Array], found: Mapping[str, Array]) -> list[str]:
    if tuple(found) != tuple(task.outputs):
        return [f"{task.title} {task.last}年：结果是{tuple(found)}，应为{tuple(task.outputs)}"]
    wrong = []
    for name, values in found.items():
        want = expected[name][: len(values)]
        if values.dtype != task.outputs[name]:
            wrong.append(f"{task.title} {task.last}年：{name} 的类型是 {values.dtype}")
        elif not np.array_equal(values, want):
            place = int(np.flatnonzero(values != want)[0])
            wrong.append(f"{task.title} {task.last}年：第{place}人的 {name} 是 {values[place]}，应为 {want[place]}")
    return wrong


def timed(contestant: ModuleType, task: Task, data: Data) -> dict[str, Any]:
    """Seconds of each run for all persons, and the most memory, in KiB, that the process has had after one run.

    Processor time where one thread computes, so that other processes do not count; the clock where there are several.
    Three kinds of runs: every result is kept, so that each is written into memory new to the process; each result is let go before
    the next, as where a table is computed part by part; and, where the contestant can, all are written into the same buffers.
    """
    clock = perf_counter if getattr(contestant, "THREADED", False) else process_time
    state = contestant.prepare(task, data)
    kept = [contestant.run(state, False)]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    share = min(1, getattr(contestant, "SAMPLE", data.persons) / data.persons)
    fresh = [seconds / share for seconds in _turn(lambda: kept.append(contestant.run(state, False)), clock)]
    kept.clear()
    released = [seconds / share for seconds in _turn(lambda: contestant.run(state, False), clock)]
    reused: list[float] = []
    if getattr(contestant, "REUSES", False):
        contestant.run(state, True)
        reused = _turn(lambda: contestant.run(state, True), clock)
    return {"fresh": fresh, "released": released, "reused": reused, "peak": peak}


def _turn(run: Callable[[], object], clock: Callable[[], float]) -> list[float]:
    taken: list[float] = []
    while not taken or (sum(taken) < SECONDS and len(taken) < MOST_RUNS):
        start = clock()
        run()
        taken.append(clock() - start)
    return taken


if __name__ == "__main__":
    main(sys.argv[1:])

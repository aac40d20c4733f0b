"""Polars, optimised as one query, in memory."""

from tests.benchmarks.columns.polars_rules import State, arrays, frame, outputs
from tests.benchmarks.columns.task import Array, Data, Task

NAME = "Polars（惰性，多线程）"
THREADED = True


def prepare(task: Task, data: Data) -> State:
    return frame(task, data)


def run(state: State, reuse: bool) -> dict[str, Array]:
    return arrays(outputs(state.task, state.frame.lazy()).collect())

"""Polars, each step carried out at once."""

import polars as pl

from tests.benchmarks.columns.polars_rules import State, arrays, frame, outputs
from tests.benchmarks.columns.task import Array, Data, Task

NAME = "Polars（逐步，多线程）"
THREADED = True


def prepare(task: Task, data: Data) -> State:
    return frame(task, data)


def run(state: State, reuse: bool) -> dict[str, Array]:
    without = pl.QueryOptFlags.none()
    return arrays(outputs(state.task, state.frame.lazy()).collect(optimizations=without))

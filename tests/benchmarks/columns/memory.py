"""What the memory allows: every column that the outputs need is read once and every output written once; nothing is computed."""

from collections.abc import Sequence

import numpy as np
from attrs import frozen

from tests.benchmarks.columns.task import Array, Data, Task, empty_outputs

NAME = "内存带宽（只读写，单线程）"
REUSES = True
COMPUTES = False


@frozen
class State:
    """The columns read, as bytes, and outputs to write again."""

    task: Task
    columns: Sequence[Array]
    outputs: dict[str, Array]


def prepare(task: Task, data: Data) -> State:
    columns = [data.column(name, place).view(np.uint8) for name, place in task.reads]
    return State(task, columns, empty_outputs(task, data.persons))


def run(state: State, reuse: bool) -> dict[str, Array]:
    """Copies columns into the outputs as far as one of them reaches; the rest is only read, or only written."""
    outputs = state.outputs if reuse else empty_outputs(state.task, len(state.columns[0]))
    persons = len(state.columns[0])
    rows = [row for output in outputs.values() for row in output.view(np.uint8).reshape(-1, persons)]
    for row, column in zip(rows, state.columns, strict=False):
        row[:] = column
    for row in rows[len(state.columns) :]:
        row.fill(0)
    for column in state.columns[len(rows) :]:
        np.bitwise_or.reduce(column[: persons // 8 * 8].view(np.uint64))
    return outputs

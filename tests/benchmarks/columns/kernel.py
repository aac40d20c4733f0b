"""The policy's own kernel, with one thread."""

from tests.benchmarks.columns.kernel_columns import State, call, marked, prepared
from tests.benchmarks.columns.task import Array, Data, Task

NAME = "明策内核（单线程）"
REUSES = True


def prepare(task: Task, data: Data) -> State:
    return prepared(task, data, threads=1)


def run(state: State, reuse: bool) -> dict[str, Array]:
    return call(state, reuse)


def plain(state: State, found: dict[str, Array]) -> dict[str, Array]:
    return marked(state, found)

"""The rules by hand in C, with one thread."""

from tests.benchmarks.columns.by_hand_c import State, call, compiled
from tests.benchmarks.columns.task import Array, Data, Task

NAME = "手写 C（窄整数，单线程）"
REUSES = True


def prepare(task: Task, data: Data) -> State:
    return compiled(task, data, threads=1)


def run(state: State, reuse: bool) -> dict[str, Array]:
    return call(state, reuse)

"""The rules by hand in C, with two threads."""

from tests.benchmarks.columns.by_hand_c import State, call, compiled
from tests.benchmarks.columns.task import Array, Data, Task

NAME = "手写 C（窄整数，2 线程）"
REUSES = True
THREADED = True


def prepare(task: Task, data: Data) -> State:
    return compiled(task, data, threads=2)


def run(state: State, reuse: bool) -> dict[str, Array]:
    return call(state, reuse)

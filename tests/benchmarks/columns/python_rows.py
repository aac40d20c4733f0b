"""The generated Python function, one person at a time, on a sample; and what all others must give."""

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from attrs import frozen

from mingce.backends.python.load import Variant, compile_policy
from mingce.driver.workspace import compile_path
from tests.benchmarks.columns.task import READINGS, Array, Data, Task

NAME = "明策生成的 Python（逐人，抽样折算）"
SAMPLE = 2_000
_STATUS = ("resident", "employee", "none", "not_liable")


@frozen
class State:
    """The function and the arguments of each person of the sample."""

    task: Task
    core: Callable[..., Any]
    outputs: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def prepare(task: Task, data: Data, sample: int = SAMPLE) -> State:
    variant = _variant(tuple(task.outputs))
    count = min(sample, data.persons)
    columns = [_values(argument.symbol, data, count) for argument in variant.core.arguments]
    return State(task, variant.function, variant.core.outputs, tuple(zip(*columns, strict=True)))


def run(state: State, reuse: bool) -> dict[str, Array]:
    core, first, last = state.core, state.task.first, state.task.last
    columns = dict(zip(state.outputs, zip(*(core(first, last, *row) for row in state.rows), strict=True), strict=True))
    return {
        name: np.array([-1 if value is None else value for value in columns[name]], dtype) for name, dtype in state.task.outputs.items()
    }


@cache
def _variant(outputs: tuple[str, ...]) -> Variant:
    program = compile_path(Path(__file__).parents[3] / "policies/sichuan/enrolment_2025.pol").program
    assert program is not None
    return compile_policy(program, outputs).variant(READINGS)


def _values(name: str, data: Data, count: int) -> Iterable[Any]:
    if name in data.yearly:
        rows = data.yearly[name][:, :count].T.tolist()
        words = _STATUS if name == "status" else (False, True)
        return [[words[code] for code in row] for row in rows]
    if name not in data.once:
        return [None] * count  # nobody's day of birth is known
    once = data.once[name][:count].tolist()
    return [value == 1 for value in once] if name != "repair_years" else once

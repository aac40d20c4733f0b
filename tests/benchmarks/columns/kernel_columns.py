"""The policy's own kernel over the same arrays: status as it lies, flags as bytes, results into new buffers or into those kept.

The kernel refuses rows whose values are out of range or cannot be computed, and marks what does not apply by a bitmap beside the
column, as Arrow does; both belong to what is timed.  Amounts come in the unit in which they are exact.
"""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from attrs import frozen

from mingce.backends.kernel import Storage
from mingce.driver.workspace import compile_path
from mingce.engines.columns.engine import STREAMING, Plan
from mingce.engines.columns.memory import Bound, Bytes, Call, Column, allocate, bind, truths_of
from mingce.flat.graph import Cell
from mingce.flat.select import flat_program
from mingce.flat.table import Presence, Table
from tests.benchmarks.columns.task import ONCE, READINGS, Array, Data, Task

__all__ = ["State", "call", "marked", "prepared"]

_CENTS = 2


@frozen
class State:
    """A kernel bound to its input columns (and one that writes past the caches), buffers to write again, and other threads."""

    task: Task
    persons: int
    plain: Bound
    streaming: Bound
    buffers: Sequence[Bytes]
    again: Call
    workers: tuple[ThreadPoolExecutor, ...]
    names: tuple[str, ...]


def prepared(task: Task, data: Data, threads: int) -> State:
    """The kernel for the outputs of a task, compiled for arrays like those of `data`."""
    program = compile_path(Path(__file__).parents[3] / "policies/sichuan/enrolment_2025.pol").program
    assert program is not None
    columns = {_cell(task, name, place): _column(name, data.column(name, place)) for name, place in task.reads}
    flat = flat_program(program, Table(task.last, dict.fromkeys(columns, Presence.FULL), READINGS), tuple(task.outputs))
    plan = Plan(flat, {cell: columns[cell].storage for cell in flat.cells})
    plain, streaming = (bind(plan.compiled_as(kind, None), columns, data.persons) for kind in ("plain", "streaming"))
    workers = tuple(ThreadPoolExecutor(1) for _ in range(threads - 1))
    buffers, _ = allocate(plain.compiled.kernel, data.persons)
    again = (streaming if _past(buffers) else plain).into(buffers)
    names = tuple(f"{stored.symbol} {stored.part}" for stored in plain.compiled.kernel.outputs)
    return State(task, data.persons, plain, streaming, buffers, again, workers, names)


def _past(buffers: Sequence[Bytes]) -> bool:
    return sum(map(len, buffers)) > STREAMING


def _cell(task: Task, name: str, place: int) -> Cell:
    return Cell(name) if name in ONCE else Cell(name, task.first + place)


def _column(name: str, values: Array) -> Column:
    return Column(Storage.I8 if name in ("status", "repair_years") else Storage.TRUTH, values.view(np.uint8))


def call(state: State, reuse: bool) -> dict[str, Array]:
    """Computes all persons; the results of a kernel: values, and bitmaps of those that there are, by symbol and part."""
    buffers, call = state.buffers, state.again
    if not reuse:
        buffers, used = allocate(state.plain.compiled.kernel, state.persons)
        call = (state.streaming if used and _past(buffers) else state.plain).into(buffers)
    if call(state.workers):
        raise ValueError("有不能计算的行")
    return dict(zip(state.names, buffers, strict=True))


def marked(state: State, found: dict[str, Array]) -> dict[str, Array]:
    """The same results as the other contestants give them: -1 for what does not apply, amounts in 分.  For comparing, not timed."""
    outputs = {}
    for stored in state.plain.compiled.kernel.outputs:
        if stored.part == "value":
            dtype = state.task.outputs[stored.symbol]
            values = found[f"{stored.symbol} value"].view(f"i{stored.bits // 8}")[: state.persons].astype(np.int64)
            if dtype is np.int32:
                values *= 10 ** (_CENTS - stored.places)
            valid = found.get(f"{stored.symbol} valid")
            if valid is not None:
                values[~truths_of(valid, state.persons)] = -1
            outputs[stored.symbol] = values.astype(dtype)
    return {name: outputs[name] for name in state.task.outputs}

"""The rules by hand in C, compiled for this processor when the benchmark begins; `by_hand.c` holds them."""

import ctypes
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from attrs import frozen

from tests.benchmarks.columns.task import Array, Data, Task, empty_outputs

__all__ = ["LEVEL", "State", "call", "compiled"]

LEVEL = "-O3"  # takes minutes where the processor has no registers of 64 bytes

_COMPILER = shutil.which("gcc")
if _COMPILER is None:
    raise ImportError("没有 gcc")  # it is left out, as a contestant is whose package is missing

_AMOUNTS = ("continuity_reward", "zero_claim_reward", "lapse_reduction", "cap")
_INPUTS = ("status", "late", "zero_claim", "used_reward", "exempt", "repair_years", "uncapped")


@frozen
class State:
    """The compiled function, the data and where they are, how many threads it may use, and outputs to write again with their places."""

    task: Task
    data: Data
    function: Callable[..., None]
    inputs: "ctypes.Array[ctypes.c_void_p]"
    threads: int
    outputs: dict[str, Array]
    places: tuple[object, ...]


def compiled(task: Task, data: Data, threads: int) -> State:
    """Compiles the C for the years of the task."""
    columns = {**data.yearly, **data.once}
    inputs = _pointers([columns[name] for name in _INPUTS])
    outputs = empty_outputs(task, data.persons)
    return State(task, data, _function(task), inputs, threads, outputs, _places(task, outputs))


def call(state: State, reuse: bool) -> dict[str, Array]:
    """Computes all persons, into new memory or into that of the run before."""
    outputs = state.outputs if reuse else empty_outputs(state.task, state.data.persons)
    places = state.places if reuse else _places(state.task, outputs)
    state.function(state.data.persons, state.threads, state.inputs, *places)
    return outputs


def _function(task: Task) -> Callable[..., None]:
    source = Path(__file__).with_name("by_hand.c")
    flags = (LEVEL, "-march=native", "-fopenmp", "-shared", "-fPIC", "-Wall", "-Werror", "-Wno-psabi")
    years = (f"-DFIRST={task.first}", f"-DLAST={task.last}")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "by_hand.so"
        subprocess.run([_COMPILER, *flags, *years, str(source), "-o", str(made)], check=True)
        function = getattr(ctypes.CDLL(str(made)), task.key)
    function.argtypes = (ctypes.c_ssize_t, ctypes.c_int, *((ctypes.c_void_p,) * (2 if task.key == "waiting" else 4)))
    function.restype = None
    return function


def _places(task: Task, outputs: dict[str, Array]) -> tuple[object, ...]:
    """What the function takes after its inputs."""
    if task.key == "waiting":
        return (_pointers(list(outputs.values())),)
    amounts = _pointers([outputs[name] for name in _AMOUNTS])
    return outputs["run_years"].ctypes.data, amounts, outputs["wait_total"].ctypes.data


def _pointers(columns: list[Array]) -> "ctypes.Array[ctypes.c_void_p]":
    return (ctypes.c_void_p * len(columns))(*(column.ctypes.data for column in columns))

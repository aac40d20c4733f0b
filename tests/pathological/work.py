"""Everything that is done with a policy, and what it takes: in a process of its own, with bounds on time and memory."""

import json
import os
import resource
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache
from typing import Any, Final

from attrs import field, frozen

from mingce.backends.api import Backend, Options, UnsupportedError
from mingce.backends.registry import BACKENDS
from mingce.backends.sql import DIALECTS, query, table_shape
from mingce.backends.sql import Source as Tables
from mingce.diagnostics.render.text import render
from mingce.driver.explaining import explain_record
from mingce.driver.pipeline import Compiled, compile_source, parse_source
from mingce.driver.running import Engine, evaluator
from mingce.driver.site import options
from mingce.driver.testing import run_tests
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.flat.select import flat_program
from mingce.flat.table import NotColumnarError, Presence
from mingce.ir.program import Program
from mingce.ir.values import PolicyError
from mingce.passes.integers import InexactError
from mingce.source import Source
from mingce.syntax import ast
from mingce.syntax.format import format_source
from tests.pathological.parts import BASIS, HEADER, PERSON

__all__ = ["MEGABYTES", "SECONDS", "Measured", "compiled", "measure"]

SECONDS: Final = 20
"""No text takes more, on however slow a machine."""

MEGABYTES: Final = 500

Files = Mapping[str, str]


@frozen
class Measured:
    """What a text took: seconds of the processor and megabytes at most; by step the seconds, and what went wrong."""

    seconds: float
    megabytes: float
    codes: tuple[str, ...]
    steps: Mapping[str, float]
    fault: str = field(default="")


def compiled(files: Files) -> Compiled:
    """The first of the files, which may import the others by their names."""
    trees: dict[str, ast.Module] = {}

    def resolve(name: str) -> ast.Module | None:
        if name in files and name not in trees:
            trees[name] = parse_source(Source(f"{name}.pol", files[name]))[0]
        return trees.get(name)

    return compile_source(Source("x.pol", next(iter(files.values()))), resolve)


def _steps(program: Program) -> Iterator[tuple[str, Callable[[], object]]]:
    """What a policy without errors is used for, one thing after the other."""
    yield "test", lambda: run_tests(program)
    for engine in Engine:
        yield f"run {engine.value}", lambda engine=engine: _run(program, engine)  # type: ignore[misc]
    yield "explain", lambda: _explain(program)
    asked = options()
    for backend in BACKENDS:
        yield f"build {backend.name}", lambda backend=backend: _emit(program, backend, asked)  # type: ignore[misc]
    yield "sql", lambda: _query(program)


def _record(program: Program) -> Mapping[str, object]:
    return {"id": "1", "year": program.policy.last}


def _run(program: Program, engine: Engine) -> None:
    evaluate = evaluator(program, engine)
    with suppress(PolicyError):
        evaluate(Decoder.of(program, RecordDefaults())(_record(program)))


def _explain(program: Program) -> None:
    with suppress(PolicyError):
        explain_record(program, Decoder.of(program, RecordDefaults())(_record(program)))


def _emit(program: Program, backend: Backend, asked: Options) -> None:
    with suppress(UnsupportedError):
        backend.emit(program, asked)


def _query(program: Program) -> None:
    policy = program.policy
    with suppress(NotColumnarError, InexactError):
        shape = table_shape(program, policy.last, max(policy.first, policy.last - 9), Presence.PARTIAL)
        query(program, flat_program(program, shape, None), DIALECTS["duckdb"], Tables("records", None))


def _work(files: Files, told: Callable[[str, float], None], *, whole: bool) -> list[str]:
    """Do it all; gives the codes of what was found."""

    @contextmanager
    def timed(step: str) -> Iterator[None]:
        started = time.process_time()
        yield
        told(step, time.process_time() - started)

    with timed("check"):
        found = compiled(files)
        diagnostics = (*found.diagnostics, *found.wide)
        render(diagnostics)
    with timed("fmt"):
        format_source(Source("x.pol", next(iter(files.values()))))
    if found.program is not None and whole:
        for step, do in _steps(found.program):
            with timed(step):
                do()
    return sorted({one.code.name for one in diagnostics if one.severity.value == "错误"})


@cache
def _warm() -> None:
    """Everything once with a small policy: loading modules and the grammar belongs to no text."""
    text = f"{HEADER}\n{PERSON}\n规则 甲（a）：金额；等于 额；{BASIS}。\n"
    assert not _work({"试": text}, lambda _step, _seconds: None, whole=True)


def measure(files: Files, seconds: float = SECONDS, *, whole: bool = True) -> Measured:
    """What the work on these files takes, in a process of its own; without `whole` only what `check` and `fmt` do."""
    _warm()
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        _child(files, write, seconds, whole=whole)
    os.close(write)
    with os.fdopen(read, encoding="utf-8") as pipe:
        lines = [json.loads(line) for line in pipe]
    _, status, usage = os.wait4(child, 0)
    steps = {line["step"]: line["seconds"] for line in lines if "step" in line}
    end: dict[str, Any] = next((line for line in lines if "codes" in line), {"codes": [], "fault": f"ended with {status}"})
    return Measured(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, tuple(end["codes"]), steps, end["fault"])


def _child(files: Files, write: int, seconds: float, *, whole: bool) -> None:
    """In the child: does the work, writes what it took, and ends without going back."""

    def tell(line: Mapping[str, object]) -> None:
        os.write(write, (json.dumps(line) + "\n").encode())

    def ring(_number: int, _frame: object) -> None:
        raise TimeoutError(f"took more than {seconds} s")

    try:
        signal.signal(signal.SIGVTALRM, ring)
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
        most = int(seconds) + 2  # for what a signal does not interrupt
        resource.setrlimit(resource.RLIMIT_CPU, (most, most))
        codes = _work(files, lambda step, took: tell({"step": step, "seconds": took}), whole=whole)
        tell({"codes": codes, "fault": ""})
    except BaseException as error:
        frames = [f"{frame.name} {frame.lineno}" for frame in traceback.extract_tb(sys.exc_info()[2])]
        tell({"codes": [], "fault": f"{type(error).__name__}: {str(error)[:300]} in {' > '.join(frames[:4] + frames[-3:])}"})
    finally:
        os._exit(0)

"""What all ways of computing by columns share: which results, under what readings and parameters, in how many threads."""

import os
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from mingce.driver.workspace import WorkspaceError
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.scalars import did_you_mean, shown
from mingce.ir.program import Program
from mingce.ir.values import PolicyError

if TYPE_CHECKING:
    from mingce.engines.columns.engine import Engine
    from mingce.engines.columns.shape import Shape
    from mingce.engines.columns.table import Layout

__all__ = ["Wish", "left_out", "make_engine", "plan", "processors", "require_columns", "unused_columns", "wanted"]

_EXTRA: Final = '按列计算要先安装列式扩展：pip install "mingce[columns]"'
_SHOWN: Final = 10


@frozen
class Wish:
    """The results to compute (ids, None: all that columns can give), and what holds for all rows."""

    outputs: tuple[str, ...] | None
    defaults: RecordDefaults
    threads: int


def require_columns() -> None:
    """A WorkspaceError that says what to install, unless the packages for columns are there."""
    try:
        import llvmlite  # noqa: F401
        import numpy as np  # noqa: F401
        import pyarrow as pa  # noqa: F401
    except ImportError as error:
        raise WorkspaceError(f"{_EXTRA}（缺少 {error.name}）") from error


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def wanted(program: Program, names: Iterable[str] | None) -> tuple[str, ...] | None:
    """Ids of the results with these names or aliases, in the program's order; a PolicyError for a name that none has."""
    if names is None:
        return None
    asked = {name.strip() for name in ([names] if isinstance(names, str) else names)}
    public = [definition.symbol for definition in program.definitions if definition.public]
    known = {word for symbol in public for word in (symbol.alias, symbol.name)}
    for name in sorted(asked - known):
        raise PolicyError("unknown-output", f"没有名为{shown(name)}的结果{did_you_mean(name, known)}", name)
    return tuple(symbol.id for symbol in public if {symbol.alias, symbol.name} & asked)


def make_engine(program: Program, wish: Wish) -> "Engine":
    """The engine for a wish; a PolicyError where a result cannot be had by columns, or a reading or parameter is wrong."""
    from mingce.driver.kernels import Kernels
    from mingce.engines.columns.engine import Engine
    from mingce.flat.select import not_columnar

    apart = not_columnar(program)
    for symbol in wish.outputs or ():
        if symbol in apart:
            raise _not_columnar(program, symbol, f"{apart[symbol]}，不能按列计算")
    decoder = Decoder.of(program, wish.defaults)
    # Parameters and readings are never open or 不适用: the decoder gives neither.
    return Engine(program, wish.outputs, decoder.readings, decoder.parameters, wish.threads, Kernels())  # type: ignore[arg-type]


def plan(
    engine: "Engine", shape: "Shape", years: Collection[int], default: int | None, gaps: Collection[str]
) -> "tuple[Engine, Layout]":
    """The layout of a table, and the engine for it, without results that turn out to be beyond columns.

    Raises PolicyError where such a result was asked for by name, or none is left.
    """
    from mingce.engines.columns.table import layout
    from mingce.flat.select import columnar_outputs
    from mingce.flat.table import NotColumnarError
    from mingce.passes.integers import InexactError

    program, named = engine.program, engine.outputs is not None
    while True:
        try:
            return engine, layout(engine, shape, years, default, gaps)
        except (NotColumnarError, InexactError) as error:
            reason = error.reason if isinstance(error, NotColumnarError) else "可能除不尽，须写明怎样舍入才能按列计算"
            outputs = engine.outputs if engine.outputs is not None else columnar_outputs(program)
            kept = tuple(symbol for symbol in outputs if not _needs(program, symbol, error.symbol))
            if named or not kept or len(kept) == len(outputs):
                raise _not_columnar(program, error.symbol, reason) from error
            engine = evolve(engine, outputs=kept)


def _needs(program: Program, symbol: str, other: str) -> bool:
    """Whether a result is the other, or is computed from it."""
    defined = {definition.symbol.id for definition in program.definitions}
    seen, waiting = set[str](), [symbol]
    while waiting:
        now = waiting.pop()
        if now == other:
            return True
        if now in defined and now not in seen:
            seen.add(now)
            waiting += program.reads(now)
    return False


def _not_columnar(program: Program, symbol: str, reason: str) -> PolicyError:
    name = next((d.symbol.name for d in program.definitions if d.symbol.id == symbol), "")
    return PolicyError("not-columnar", f"“{name}”{reason}" if name else reason, symbol or None)


def left_out(engine: "Engine") -> tuple[str, ...]:
    """Names of the results that were not asked for one by one, and are not computed."""
    from mingce.flat.select import not_columnar

    apart = not_columnar(engine.program)
    kept = engine.outputs
    public = [d.symbol for d in engine.program.definitions if d.public]
    return tuple(symbol.name for symbol in public if symbol.id in apart or (kept is not None and symbol.id not in kept))


def unused_columns(others: Mapping[str, str]) -> str:
    """One line about columns that stand for nothing, with what was perhaps meant; empty where there are none."""
    if not others:
        return ""
    told = [f"“{name}”{hint}" for name, hint in list(others.items())[:_SHOWN]]
    more = f"等 {len(others)} 列" if len(others) > _SHOWN else ""
    return f"没有用到的列：{'、'.join(told)}{more}"

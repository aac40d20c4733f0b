"""Only what the outputs asked for need."""

from collections.abc import Iterator

from attrs import evolve

from mingce.ir.nodes import Apportion, Expr, Fold, Rank
from mingce.ir.program import Definition, Program
from mingce.ir.walk import references, walk
from mingce.passes.context import body_parts

__all__ = ["prune", "public_outputs", "symbols_read"]


def public_outputs(program: Program) -> tuple[str, ...]:
    """Ids of all public definitions, in order."""
    return tuple(d.symbol.id for d in program.definitions if d.public)


def symbols_read(program: Program, definition: Definition) -> Iterator[str]:
    """Ids of the symbols that a definition reads; an aggregate also reads the day that dates the members."""
    for part in body_parts(definition):
        yield from _read(program, part)


def _read(program: Program, expr: Expr) -> Iterator[str]:
    for ref in references(expr):
        yield ref.symbol
    for node in walk(expr):
        if isinstance(node, Fold | Rank | Apportion):
            collection = next(c for c in program.collections if c.symbol.id == node.collection)
            if collection.dated_by is not None:
                yield collection.dated_by
            if isinstance(node, Fold) and node.group not in ("", "day", "month", "year"):
                yield node.group


def prune(program: Program, outputs: tuple[str, ...]) -> Program:
    """`program` with the definitions that `outputs` need, directly or not; KeyError for an output that is not defined."""
    by_id = {d.symbol.id: d for d in program.definitions}
    waiting = [by_id[output] for output in outputs]
    found: set[str] = set()
    while waiting:
        definition = waiting.pop()
        if definition.symbol.id not in found:
            found.add(definition.symbol.id)
            waiting += [by_id[symbol] for symbol in symbols_read(program, definition) if symbol in by_id]
    return evolve(program, definitions=tuple(d for d in program.definitions if d.symbol.id in found))

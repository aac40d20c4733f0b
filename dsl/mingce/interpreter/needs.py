"""What the outputs asked for need: definitions, and the readings that take part."""

from collections.abc import Iterable, Iterator, Mapping

from mingce.ir.nodes import Expr, Fold, Rank
from mingce.ir.program import Definition, Program
from mingce.ir.walk import references, walk

__all__ = ["needed", "public_outputs", "readings_used", "symbols_read"]


def public_outputs(program: Program) -> tuple[str, ...]:
    """Ids of all public definitions, in order."""
    return tuple(definition.symbol.id for definition in program.definitions if definition.public)


def needed(program: Program, outputs: Iterable[str]) -> tuple[Definition, ...]:
    """The definitions that `outputs` need, directly or not and in any year, in the program's order.

    Raises KeyError for an output that the program does not define.
    """
    by_id = {definition.symbol.id: definition for definition in program.definitions}
    waiting = [by_id[output] for output in outputs]
    found: set[str] = set()
    while waiting:
        definition = waiting.pop()
        if definition.symbol.id not in found:
            found.add(definition.symbol.id)
            waiting += [by_id[symbol] for symbol in symbols_read(program, definition) if symbol in by_id]
    return tuple(definition for definition in program.definitions if definition.symbol.id in found)


def readings_used(program: Program, definitions: Iterable[Definition], chosen: Mapping[str, bool | str]) -> dict[str, bool | str]:
    """The readings that any of `definitions` mentions, in the program's order, with their values from `chosen`."""
    mentioned = {symbol for definition in definitions for symbol in symbols_read(program, definition)}
    return {r.symbol.id: chosen[r.symbol.id] for r in program.readings if r.symbol.id in mentioned}


def symbols_read(program: Program, definition: Definition) -> Iterator[str]:
    """The symbols in the body and the initial value of `definition`; a fold also reads the date of the members."""
    dates = {collection.symbol.id: collection.dated_by for collection in program.collections}
    for expr in _expressions(definition):
        for ref in references(expr):
            yield ref.symbol
        for node in walk(expr):
            if isinstance(node, Fold | Rank) and (dated_by := dates[node.collection]) is not None:
                yield dated_by


def _expressions(definition: Definition) -> tuple[Expr, ...]:
    return (definition.body,) if definition.initial is None else (definition.body, definition.initial)

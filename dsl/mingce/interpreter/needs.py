"""What the outputs asked for need: definitions, and the readings that take part."""

from collections.abc import Iterable, Mapping

from mingce.ir.program import Definition, Program

__all__ = ["needed", "public_outputs", "readings_used"]


def public_outputs(program: Program) -> tuple[str, ...]:
    """Ids of all public definitions, in order."""
    return tuple(definition.symbol.id for definition in program.definitions if definition.public)


def needed(program: Program, outputs: Iterable[str]) -> tuple[Definition, ...]:
    """The definitions that `outputs` need, directly or not and in any year, in the program's order.

    Raises KeyError for an output that the program does not define.
    """
    waiting = list(outputs)
    found: set[str] = set()
    while waiting:
        symbol = waiting.pop()
        if symbol not in found:
            found.add(symbol)
            waiting += [read for read in program.reads(symbol) if program.definition(read) is not None]
    return tuple(definition for definition in program.definitions if definition.symbol.id in found)


def readings_used(program: Program, definitions: Iterable[Definition], chosen: Mapping[str, bool | str]) -> dict[str, bool | str]:
    """The readings that any of `definitions` mentions, in the program's order, with their values from `chosen`."""
    mentioned = frozenset[str]().union(*(program.reads(definition.symbol.id) for definition in definitions))
    return {r.symbol.id: chosen[r.symbol.id] for r in program.readings if r.symbol.id in mentioned}

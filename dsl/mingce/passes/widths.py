"""Which values of a policy 64 bits are not proved to hold."""

from typing import Final

from mingce.ir.nodes import Apportion, Expr, Fail, Fold, Literal, Rank
from mingce.ir.program import Input, LoweredProgram, Parameter, Program
from mingce.ir.types import Scaled, Type
from mingce.ir.walk import references, walk
from mingce.passes.context import body_parts

__all__ = ["wide"]

_WIDTH: Final = 2**63


def wide(program: LoweredProgram) -> tuple[str, ...]:
    """Ids of the symbols of a lowered program that 64 bits are not proved to hold, on the way or in the end.

    What is computed from the members of an undated list (places, not persons) is left out: it is never computed in columns,
    but with integers of any size.
    """
    apart = _of_places(program)
    declared: list[Input | Parameter] = [*program.inputs, *program.parameters]
    for collection in program.collections:
        declared += collection.fields
    too_wide = [item.symbol.id for item in declared if not _fits(item.type)]
    too_wide += [d.symbol.id for d in program.definitions if not all(_narrow(part) for part in body_parts(d))]
    return tuple(symbol for symbol in too_wide if symbol not in apart)


def _of_places(program: Program) -> set[str]:
    """Fields of undated lists, what is computed from them, and parameters that only that reads."""
    undated = [collection for collection in program.collections if collection.dated_by is None]
    found = {field.symbol.id for collection in undated for field in collection.fields}
    lists = {collection.symbol.id for collection in undated}
    elsewhere: set[str] = set()
    for definition in program.definitions:
        parts = tuple(body_parts(definition))
        folded = {node.collection for part in parts for node in walk(part) if isinstance(node, Fold | Rank | Apportion)}
        read = {ref.symbol for part in parts for ref in references(part)}
        if definition.collection in lists or folded & lists or read & found:
            found.add(definition.symbol.id)
        else:
            elsewhere |= read
    return found | {p.symbol.id for p in program.parameters if undated and p.symbol.id not in elsewhere}


def _narrow(expr: Expr) -> bool:
    return all(_fits(node.type) for node in walk(expr) if _holds_value(node))


def _holds_value(node: Expr) -> bool:
    return not isinstance(node, Fail) and not (isinstance(node, Literal) and node.value is None)


def _fits(type_: Type) -> bool:
    if not isinstance(type_, Scaled):
        return True
    return type_.low is not None and type_.high is not None and type_.low >= -_WIDTH and type_.high < _WIDTH

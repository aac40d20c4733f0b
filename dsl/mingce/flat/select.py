"""Which results can be computed by columns, and a policy made ready for it."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from attrs import evolve

from mingce.flat.table import FlatProgram, NotColumnarError, Table
from mingce.flat.trace import flatten
from mingce.ir.nodes import Apportion, Expr, Fold, Rank
from mingce.ir.program import Parameter, Program
from mingce.ir.types import TextType
from mingce.ir.walk import walk
from mingce.passes.context import body_parts
from mingce.passes.prune import public_outputs
from mingce.passes.stages import Request, reach

__all__ = ["columnar_outputs", "flat_program", "not_columnar"]


def not_columnar(program: Program) -> Mapping[str, str]:
    """Ids of the public results that need lists of members or texts, with the reason in Chinese."""
    apart: dict[str, str] = {}
    fields = {item.symbol.id for collection in program.collections for item in collection.fields}
    texts = {item.symbol.id for item in program.inputs if isinstance(item.type, TextType)}
    for definition in program.definitions:
        reads = program.reads(definition.symbol.id)
        if definition.collection is not None or reads & fields or any(_of_members(part) for part in body_parts(definition)):
            apart[definition.symbol.id] = "要逐项看名单"
        elif isinstance(definition.type, TextType) or reads & texts:
            apart[definition.symbol.id] = "要用到文字"
    _spread(program, apart)
    return {d.symbol.id: apart[d.symbol.id] for d in program.definitions if d.public and d.symbol.id in apart}


def _of_members(expr: Expr) -> bool:
    return any(isinstance(node, Fold | Rank | Apportion) for node in walk(expr))


def _spread(program: Program, apart: dict[str, str]) -> None:
    """Whatever reads one of them, in this year or from an earlier one, is one of them."""
    size = -1
    while size != len(apart):
        size = len(apart)
        for definition in program.definitions:
            for symbol in program.reads(definition.symbol.id):
                if symbol in apart:
                    apart.setdefault(definition.symbol.id, apart[symbol])


def columnar_outputs(program: Program) -> tuple[str, ...]:
    """Ids of the public results that columns can give, in order."""
    apart = not_columnar(program)
    return tuple(symbol for symbol in public_outputs(program) if symbol not in apart)


def flat_program(program: Program, table: Table, outputs: tuple[str, ...] | None = None) -> FlatProgram:
    """The flat program of a checked policy for a table of that shape: `outputs` (ids), by default all that columns can give.

    A row must give every input that the policy demands; if only some outputs are asked for, those that they read.
    Raises NotColumnarError for an output that columns cannot give, InexactError where the policy divides without rounding.
    """
    apart = not_columnar(program)
    asked = columnar_outputs(program) if outputs is None else outputs
    for symbol in asked:
        if symbol in apart:
            raise NotColumnarError(symbol, f"{apart[symbol]}，不能按列计算")
    bound = evolve(program, parameters=tuple(_bound(item, table.parameters) for item in program.parameters))
    lowered = reach(bound, Request(asked, table.readings))
    read = frozenset[str]().union(*(lowered.reads(d.symbol.id) for d in lowered.definitions))
    demanded = read if outputs is not None else frozenset(item.symbol.id for item in program.inputs)
    return flatten(lowered, table, asked, demanded)


def _bound(parameter: Parameter, values: Mapping[str, Fraction | bool | date | int | str]) -> Parameter:
    value = values.get(parameter.symbol.id)
    return parameter if value is None else evolve(parameter, values=((None, value),))

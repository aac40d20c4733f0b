"""Which values may be 不适用, and which may be left open: the facts that decide what a back end has to test for."""

from collections.abc import Container, Mapping
from typing import Final

from attrs import evolve, frozen

from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Literal, Rank, Ref
from mingce.ir.program import Input, Program
from mingce.ir.walk import children, walk
from mingce.passes.context import Context, body_parts

__all__ = ["Doubts", "doubts", "facts", "may_be_null", "may_be_open"]

COMPARISONS: Final = (ops.EQ, ops.NE, ops.LT, ops.LE, ops.GT, ops.GE)
TRUTH: Final = (*COMPARISONS, ops.AND, ops.OR, ops.NOT, ops.APPLICABLE)


@frozen
class Doubts:
    """By symbol id: may the value be 不适用, may it be undetermined."""

    null: Mapping[str, bool]
    open: Mapping[str, bool]


def may_be_null(expr: Expr, null: Mapping[str, bool], present: Container[Ref] = ()) -> bool:
    """Whether `expr` can be 不适用, where the symbols in `null` can, but not the references in `present`."""
    waiting = [expr]
    while waiting:
        node = waiting.pop()
        match node:
            case Literal(value=None):
                return True
            case Ref(symbol=symbol):
                if null.get(symbol, False) and node not in present:
                    return True
            case _:
                waiting += _null_parts(node)
    return False


def _null_parts(expr: Expr) -> tuple[Expr, ...]:
    """The parts of an expression that make it 不适用 where they are so."""
    match expr:
        case Apply(op=op, args=args):
            return () if op in TRUTH else args
        case Cases(cases=cases, otherwise=otherwise):
            return (*(case.value for case in cases), otherwise)
        case Rank(key=key):
            return (key,)
        case Apportion(gate=gate, redistribute=again):
            # A condition that is 不适用 makes an error.
            return tuple(child for child in children(expr) if child is not gate and child is not again)
        case Literal() | Ref() | CurrentYear() | Fold() | Fail():
            return ()


def may_be_open(expr: Expr, undecided: Mapping[str, bool]) -> bool:
    """Whether `expr` can be undetermined, where the symbols in `undecided` can."""
    for node in walk(expr):
        match node:
            case Ref(symbol=symbol) if undecided.get(symbol, False):
                return True
            case Fold(group=group) if undecided.get(group, False):
                return True
            case _:
                pass
    return False


def _null_input(item: Input) -> bool:
    before = item.has_before and item.before is None
    return item.optional or before or (item.has_default and item.default is None)


def _absent_members(program: Program) -> dict[str, bool]:
    """A dated member has values in its own year only: whoever looks at members of all years may find none."""
    parts = (part for definition in program.definitions for part in body_parts(definition))
    folds = [node for part in parts for node in walk(part) if isinstance(node, Fold) and not node.in_year]
    dated = {item.symbol.id for item in program.collections if item.dated_by is not None} & {node.collection for node in folds}
    return {d.symbol.id: True for d in program.definitions if d.collection in dated}


def doubts(program: Program) -> Doubts:
    """The least solution: a value is doubtful only where a doubtful input or a 不适用 can reach it."""
    context = Context.of(program)
    null = {key: _null_input(item) for key, item in context.inputs.items()} | _absent_members(program)
    undecided = {key: item.doubtful and not item.has_default for key, item in context.inputs.items()}
    # A parameter that is 待定 is an error where it is read; to tell which ones are needed it is taken as undetermined.
    undecided |= {p.symbol.id: True for p in program.parameters if any(value is None for _, value in p.values)}
    readers = _readers(program)
    # In order, each is looked at once, and again only if what it reads of earlier years has become doubtful since.
    waiting = dict.fromkeys(definition.symbol.id for definition in reversed(program.definitions))
    while waiting:
        key, _ = waiting.popitem()
        before = null.get(key), undecided.get(key)
        parts = tuple(body_parts(context.definitions[key]))
        if not null.get(key) and any(may_be_null(part, null) for part in parts):
            null[key] = True
        if not undecided.get(key) and any(may_be_open(part, undecided) for part in parts):
            undecided[key] = True
        if before != (null.get(key), undecided.get(key)):
            waiting |= dict.fromkeys(readers.get(key, ()))
    return Doubts(null, undecided)


def _readers(program: Program) -> dict[str, list[str]]:
    """By symbol id, the definitions that read it."""
    found: dict[str, list[str]] = {}
    for definition in program.definitions:
        for symbol in program.reads(definition.symbol.id):
            found.setdefault(symbol, []).append(definition.symbol.id)
    return found


def facts(program: Program) -> Program:
    """`program` with `nullable` and `undecidable` of every definition set."""
    found = doubts(program)
    definitions = tuple(
        evolve(d, nullable=found.null.get(d.symbol.id, False), undecidable=found.open.get(d.symbol.id, False))
        for d in program.definitions
    )
    return evolve(program, definitions=definitions)

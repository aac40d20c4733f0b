"""Which years can come to a place in an expression, by the conditions that must hold there.

A parameter in force from 2025 is safe to read where `当年 不早于 2025年` has been tested, also if the test was made a year ago.
"""

from collections.abc import Callable, Iterator
from typing import Final

from mingce.ir import ops
from mingce.ir.nodes import Apply, Cases, CurrentYear, Expr, Literal, Ref
from mingce.ir.walk import children
from mingce.passes.context import Context
from mingce.passes.postorder import with_children

__all__ = ["implied_year", "replace_by_year", "visit", "year_test"]

NEVER: Final = 10_000  # where a condition cannot hold
CHAIN: Final = 4  # definitions followed from one to the next


def implied_year(condition: Expr, context: Context, chain: int = CHAIN) -> int:
    """The earliest year in which `condition` can hold."""
    match condition:
        case Literal(value=False):
            return NEVER
        case Apply(op=op, args=(left, right)) if op == ops.AND:
            return max(implied_year(left, context, chain), implied_year(right, context, chain))
        case Apply(op=op, args=(left, right)) if op == ops.OR:
            return min(implied_year(left, context, chain), implied_year(right, context, chain))
        case Apply(op=op, args=(CurrentYear(), Literal(value=int(year)))):
            return {ops.GE: year, ops.EQ: year, ops.GT: year + 1}.get(op, 0)
        case Apply(op=op, args=(Literal(value=int(year)), CurrentYear())):
            return {ops.LE: year, ops.EQ: year, ops.LT: year + 1}.get(op, 0)
        case Apply(op=op, args=(denied,)) if op == ops.NOT:
            return _denied(denied)
        case Ref() if chain and condition.symbol in context.definitions:
            return _by_definition(condition, context, chain - 1)
        case _:
            return 0


def year_test(expr: Expr) -> tuple[int, bool] | None:
    """A year that `expr` compares the current one with, as (first year of the later part, whether it holds there)."""
    match expr:
        case Apply(op=op, args=(CurrentYear(), Literal(value=int(year)))) if op in (ops.GE, ops.LT):
            return year, op == ops.GE
        case Apply(op=op, args=(CurrentYear(), Literal(value=int(year)))) if op in (ops.GT, ops.LE):
            return year + 1, op == ops.GT
        case _:
            return None


def _denied(condition: Expr) -> int:
    """The earliest year in which `condition` can fail to hold."""
    match condition:
        case Apply(op=op, args=(CurrentYear(), Literal(value=int(year)))):
            return {ops.LT: year, ops.LE: year + 1}.get(op, 0)
        case Literal(value=True):
            return NEVER
        case _:
            return 0


def _by_definition(ref: Ref, context: Context, chain: int) -> int:
    definition = context.definitions[ref.symbol]
    before_record = ref.back and not (isinstance(definition.initial, Literal) and definition.initial.value is False)
    if before_record or ref.by_month:
        return 0
    return implied_year(definition.body, context, chain) + ref.back


def _places(expr: Expr, earliest: int, context: Context) -> tuple[int, ...]:
    """For each child of `expr`, the earliest year that can come there."""
    match expr:
        case Apply(op=op, args=(left, _)) if op == ops.AND:
            return earliest, max(earliest, implied_year(left, context))
        case Apply(op=op, args=(left, _)) if op == ops.OR:
            return earliest, max(earliest, _denied(left))
        case Cases(cases=cases):
            places: list[int] = []
            for case in cases:
                places += (earliest, max(earliest, implied_year(case.when, context)))
                earliest = max(earliest, _denied(case.when))
            return (*places, earliest)
        case _:
            return (earliest,) * len(children(expr))


def visit(expr: Expr, earliest: int, context: Context) -> Iterator[tuple[Expr, int]]:
    """`expr` and everything below it, each with the earliest year that can come there."""
    waiting = [(expr, earliest)]
    while waiting:
        node, year = waiting.pop()
        yield node, year
        waiting.extend(zip(children(node), _places(node, year, context), strict=True))


def replace_by_year(expr: Expr, earliest: int, context: Context, change: Callable[[Ref, int], Expr]) -> Expr:
    """`expr` with every reference replaced by `change(reference, earliest year there)`."""
    done: list[Expr] = []
    waiting: list[tuple[Expr, int, bool]] = [(expr, earliest, False)]
    while waiting:
        node, year, ready = waiting.pop()
        below = children(node)
        if isinstance(node, Ref):
            done.append(change(node, year))
        elif ready or not below:
            first = len(done) - len(below)
            parts = tuple(done[first:])
            del done[first:]
            done.append(with_children(node, parts))
        else:
            waiting.append((node, year, True))
            places = _places(node, year, context)
            waiting.extend((child, place, False) for child, place in reversed(list(zip(below, places, strict=True))))
    return done.pop()

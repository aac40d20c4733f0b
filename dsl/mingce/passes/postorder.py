"""Working through an expression from its leaves up, without recursion: sums may be hundreds of terms deep."""

from collections.abc import Callable
from typing import TypeVar

from attrs import evolve

from mingce.ir.nodes import Apply, Apportion, Case, Cases, CurrentYear, Expr, Fail, Fold, Literal, Rank, Ref
from mingce.ir.walk import children, map_children

__all__ = ["bottom_up", "with_children"]

T = TypeVar("T")


def bottom_up(expr: Expr, combine: Callable[[Expr, tuple[T, ...]], T]) -> T:
    """`combine(node, results of its children)` for every node, children first, left to right; the result for `expr`."""
    waiting: list[tuple[Expr, int | None]] = [(expr, None)]
    done: list[T] = []
    while waiting:
        node, count = waiting.pop()
        if count is None:
            below = children(node)
            if below:
                waiting.append((node, len(below)))
                waiting.extend([(child, None) for child in reversed(below)])
            else:
                done.append(combine(node, ()))
        else:
            results = tuple(done[-count:])
            del done[-count:]
            done.append(combine(node, results))
    return done.pop()


def with_children(expr: Expr, parts: tuple[Expr, ...]) -> Expr:
    """`expr` with other children, in the order of `children`."""
    match expr:
        case Literal() | Ref() | CurrentYear():
            return expr
        case Fail():
            return evolve(expr, named=parts[0]) if parts else expr
        case Apply():
            return evolve(expr, args=parts)
        case Cases(cases=cases):
            changed = tuple(Case(parts[2 * n], parts[2 * n + 1], case.label, span=case.span) for n, case in enumerate(cases))
            return evolve(expr, cases=changed, otherwise=parts[-1])
        case Fold(where=where, body=body):
            return evolve(expr, where=where and parts[0], body=body and parts[-1])
        case Rank():
            return evolve(expr, key=parts[0])
        case Apportion():
            rest = iter(parts)
            return map_children(expr, lambda _: next(rest))

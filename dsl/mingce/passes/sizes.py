"""How large a statement becomes in exact integers.

A quotient is carried as two integers, and a sum or comparison of quotients multiplies crosswise: each quotient is written out
several times.  Where one is inside the divisor of another, or in a condition that chooses one, that doubles at every step.
"""

from collections.abc import Iterator
from typing import Final

from mingce.ir import ops
from mingce.ir.nodes import Apply, Cases, Expr, Fold, Function, Literal
from mingce.ir.program import Definition, Program
from mingce.ir.walk import walk
from mingce.passes.context import body_parts
from mingce.passes.facts import COMPARISONS
from mingce.passes.postorder import bottom_up

__all__ = ["MOST", "expanded", "too_intricate"]

MOST: Final = 2_000
"""Operations of a statement in integers that need quotients to be so many; the largest known so far has some hundred."""

FACTOR: Final = 8
"""Times that a statement may grow beyond MOST: a long table is long, but nothing in it is written twice."""

_CROSSWISE: Final = (ops.ADD, ops.SUB, ops.MIN, ops.MAX, *COMPARISONS)
_LIKE_A_SUM: Final = (ops.ADD, ops.SUB, ops.MIN, ops.MAX)

_Size = tuple[int, int]  # of the number, and of what it is divided by; 0 where it is no quotient


def too_intricate(program: Program) -> Iterator[Definition]:
    """Definitions with so many quotients in one another that nobody could print what they become."""
    for definition in program.definitions:
        if any(expanded(part) > MOST and expanded(part) > FACTOR * _nodes(part) for part in body_parts(definition)):
            yield definition


def _nodes(expr: Expr) -> int:
    return sum(1 for _ in walk(expr))


def expanded(expr: Expr) -> int:
    """About how many operations an expression becomes."""
    sizes: _Size = bottom_up(expr, _size)
    return sizes[0] + sizes[1]


def _size(expr: Expr, parts: tuple[_Size, ...]) -> _Size:
    match expr:
        case Apply(op=op) if op in _CROSSWISE:
            return _cross(parts[0], parts[1], ends=op not in _LIKE_A_SUM)
        case Apply(op=ops.MUL):
            return parts[0][0] + parts[1][0] + 1, parts[0][1] + parts[1][1]
        case Apply(op=ops.NEG):
            return parts[0][0] + 1, parts[0][1]
        case Apply(op=ops.DIV, args=(_, below)):
            return _quotient(parts[0], parts[1], constant=isinstance(below, Literal))
        case Apply(op=ops.WHOLE, args=(_, per)):
            return _whole(parts[0], parts[1], constant=isinstance(per, Literal)), 0
        case Cases() if any(below for _, below in (*parts[1::2], parts[-1])):
            whens = sum(size + below for size, below in parts[:-1:2])
            values = (*parts[1::2], parts[-1])
            return whens + sum(size for size, _ in values) + 1, whens + sum(max(below, 1) for _, below in values) + 1
        case Fold(function=Function.MEAN):
            where = _all(parts[:-1])
            return where + sum(parts[-1]) + 1, where + 1
        case _:
            return _all(parts) + 1, 0


def _all(parts: tuple[_Size, ...]) -> int:
    return sum(size + below for size, below in parts)


def _cross(left: _Size, right: _Size, *, ends: bool) -> _Size:
    """A sum or a comparison: each side times the divisor of the other."""
    size = left[0] + right[1] + right[0] + left[1] + 1
    if ends and left[1] and right[1]:  # which of two divisors is looked at first is written down apart
        size *= 2
    return size, 0 if ends else left[1] + right[1]


def _whole(left: _Size, per: _Size, *, constant: bool) -> int:
    """How many whole steps: the divisor is tested, and what is looked at first is written down apart."""
    size = sum(left) + sum(per) + 1
    return size if constant else 2 * size + sum(left) + sum(per)


def _quotient(left: _Size, right: _Size, *, constant: bool) -> _Size:
    """The dividend times the divisor's divisor, and times the divisor where that may be negative; then it is squared."""
    if constant:
        return left[0] + 1, left[1]
    return left[0] + right[1] + right[0] + 1, 2 * right[0] + left[1] + 1

"""Conditions of a run in words: what was asked, and what the facts were."""

import re
from itertools import islice
from typing import Final

from mingce.emit.prose import phrase, value_text
from mingce.interpreter.evaluate import compute
from mingce.interpreter.state import Run, Scope
from mingce.interpreter.trace import trace
from mingce.ir import ops
from mingce.ir.nodes import Apply, Expr, Literal
from mingce.ir.types import BooleanType, EnumType
from mingce.ir.walk import walk

__all__ = ["as_fact", "compared", "said"]

_LONG: Final = 120  # parts of a condition, beyond which words do not help
_EQUAL: Final = (ops.EQ, ops.NE)
_COMPARED: Final = (*_EQUAL, ops.GT, ops.LT)


def said(run: Run, expr: Expr) -> str:
    """The phrase for a condition; one that nobody could follow in one breath is only pointed at."""
    return "条文所列条件" if _is_long(expr) else phrase(expr, run.program)


def compared(run: Run, part: Expr, scope: Scope) -> tuple[tuple[str, str], ...]:
    """The numbers and days that a part of a condition compared: names and values."""
    if isinstance(part, Apply) and part.op == ops.APPLICABLE:
        return ()
    leaves = (leaf for leaf in trace(run, part, scope).leaves if not isinstance(leaf.type, BooleanType | EnumType))
    return tuple(dict.fromkeys((said(run, leaf), value_text(compute(run, leaf, scope), leaf.type)) for leaf in leaves))


def as_fact(run: Run, part: Expr, scope: Scope) -> str:
    """A part of a decided condition as a fact of the case, with its numbers: 断保年数（2年）超过0年, 不属于大学生."""
    if _is_long(part):
        return "条文所列条件" + ("成立" if compute(run, part, scope) else "不成立")
    holds = compute(run, part, scope)
    equal = _equal(run, part, scope)
    if equal is not None:
        return equal
    text = phrase(part if holds else Apply(ops.NOT, (part,), part.type), run.program)
    values = dict(compared(run, part, scope))
    inside = {name: value for name, value in values.items() if name in text}
    if inside:
        # Longer names first: one name may be a part of another.
        names = "|".join(map(re.escape, sorted(inside, key=len, reverse=True)))
        text = re.sub(names, lambda found: f"{found[0]}（{inside[found[0]]}）", text)
    outside = [f"{name}为{value}" for name, value in values.items() if name not in inside]
    return f"{text}（{'，'.join(outside)}）" if outside else text


def _equal(run: Run, part: Expr, scope: Scope) -> str | None:
    """`断保年数为0年`: where the value says whether it equals another, or is that other, there is nothing to compare."""
    match part:
        case Apply(op=op, args=(left, Literal() as right)) if op in _COMPARED and not isinstance(left.type, BooleanType):
            value = compute(run, left, scope)
            if not isinstance(left, Literal) and (op in _EQUAL or value == right.value):
                return f"{phrase(left, run.program)}为{value_text(value, left.type)}"
    return None


def _is_long(expr: Expr) -> bool:
    return next(islice(walk(expr), _LONG, None), None) is not None

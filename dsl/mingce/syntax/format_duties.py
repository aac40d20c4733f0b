"""Clauses of 要求, 预算, 职责 and their kin in canonical spelling."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from mingce.syntax import ast
from mingce.syntax.format_expr import SUM, date_text, expression, operand
from mingce.syntax.format_parts import COMMA, keyed, listed, names
from mingce.syntax.layout import Doc

__all__ = ["DUTY_CLAUSES"]


def _in_list_order(node: ast.InListOrder) -> Doc:
    return (f"随名单次序 {node.response} ", *operand(node.value, SUM))


def _strength(node: ast.Strength) -> Doc:
    word = "、".join(name.text for name in node.words)
    if node.condition is None:
        return (f"程度 {word}",)
    other = "原则上" if word == "必须" else "必须"
    return ("程度 当 ", *expression(node.condition), f" 则 {word}，否则 {other}")


def _act(node: ast.Act) -> Doc:
    verb = "" if node.verb is None else f"{node.verb.text} "
    parts = tuple(part for one in node.parts for part in (*COMMA, *DUTY_CLAUSES[type(one)](one)))
    return (f"{node.modal} {verb}", *listed(node.objects), *parts)


def _recurrence(node: ast.Recurrence) -> Doc:
    match node:
        case ast.Recurrence(word=word, first=(month, day), last=(last_month, last_day)):
            return (f"{word} {month}月{day}日 至 {last_month}月{last_day}日",)
        case _:
            return (node.word,)


DUTY_CLAUSES: Final[Mapping[type[object], Callable[[Any], Doc]]] = {
    ast.ShouldHold: keyed("应有", "condition"),
    ast.ShouldList: names("应列明"),
    ast.Uniform: keyed("应统一", "value"),
    ast.InListOrder: _in_list_order,
    ast.Strength: _strength,
    ast.Justification: lambda node: (f"偏离说明 {node.name.text}",),
    ast.Follows: lambda node: (f"遵循 {node.name.text}",),
    ast.Actor: names("主体"),
    ast.Partners: names("会同"),
    ast.Act: _act,
    ast.Deadline: lambda node: (f"期限 {date_text(node.by)}",),
    ast.Recurrence: _recurrence,
    ast.Texts: lambda node: (f"{node.word} ", *listed(node.items)),
    ast.Approval: lambda _: ("经批准除外",),
    ast.Prerequisite: names("先行完成"),
    ast.OfDuty: lambda node: (f"所属职责 {node.name.text}",),
}
"""How each clause is written."""

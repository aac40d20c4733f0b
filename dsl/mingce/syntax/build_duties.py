"""Clauses of 要求, 预算, 职责 and their kin: what the parser reduces becomes a node of the tree."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from mingce.syntax import ast
from mingce.syntax.build_expr import BuildError, Kids, day, nodes, over
from mingce.syntax.build_parts import alone, every, one
from mingce.syntax.lexeme import Lexeme
from mingce.syntax.numerals import read_day

__all__ = ["BUILDERS"]


def _in_list_order(kids: Kids) -> ast.InListOrder:
    response = kids[1]
    if response == "不变":
        note = "每处都相同请写“应统一”；例如：随名单次序 不增 支付比例"
        raise BuildError(response.span, "“随名单次序”后面应当是“不增”或“不减”", note)
    return ast.InListOrder(str(response), kids[2], span=over(kids))


def _strength_by(kids: Kids) -> ast.Strength:
    (condition,) = nodes(kids)
    word, other = (kid for kid in kids if isinstance(kid, Lexeme) and kid.type == "STRENGTH")
    if word == other:
        note = f"不分情形的，写“程度 {word}”；分情形的，写“程度 当 … 则 必须，否则 原则上”"
        raise BuildError(other.span, "两种情形的程度一样", note)
    return ast.Strength((ast.Name(str(word), span=word.span),), condition, span=over(kids))


def _degree(kids: Kids) -> ast.Name:
    (word,) = kids
    return ast.Name(str(word), span=word.span) if isinstance(word, Lexeme) else word


def _words(found: Kids) -> tuple[str, ...]:
    return tuple(map(str, found))


def _texts(kids: Kids) -> ast.Texts:
    return ast.Texts(str(kids[0]), _words(kids[1]), span=over(kids))


def _act(kids: Kids) -> ast.Act:
    objects = next(place for place, kid in enumerate(kids) if isinstance(kid, tuple))
    verb = kids[1] if objects > 1 else None
    return ast.Act(str(kids[0]), verb, _words(kids[objects]), tuple(nodes(kids[objects + 1 :])), span=over(kids))


def _month_day(token: str) -> tuple[int, int]:
    read = read_day(token)
    return read.month or 1, read.day or 1


def _recurrence(kids: Kids) -> ast.Recurrence:
    if len(kids) == 1:
        return ast.Recurrence(str(kids[0]), None, None, span=over(kids))
    word, first, _, last = kids
    return ast.Recurrence(str(word), _month_day(first), _month_day(last), span=over(kids))


BUILDERS: Final[Mapping[str, Callable[[Kids], Any]]] = {
    "should_hold": one(ast.ShouldHold),
    "should_list": one(ast.ShouldList),
    "uniform": one(ast.Uniform),
    "in_list_order": _in_list_order,
    "strength": every(ast.Strength),
    "degree": _degree,
    "of_duty": one(ast.OfDuty),
    "strength_by": _strength_by,
    "justification": one(ast.Justification),
    "follows": one(ast.Follows),
    "actor": one(ast.Actor),
    "partners": one(ast.Partners),
    "act": _act,
    "deadline": lambda kids: ast.Deadline(day(kids[1]), span=over(kids)),
    "recurrence": _recurrence,
    "condition_term": _texts,
    "evidence": _texts,
    "contents": _texts,
    "deliverable": _texts,
    "approval": alone(ast.Approval),
    "prerequisite": one(ast.Prerequisite),
    "texts": lambda kids: tuple(kids[::2]),
}
"""Rule or alias of the grammar → what makes the node."""

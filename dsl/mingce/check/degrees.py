"""程度: how strongly something is asked for, in words of the published list."""

from collections.abc import Iterable

from mingce.check.scope import Scope
from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.suggest import nearest
from mingce.ir.degrees import DEGREES, MUST, weakens
from mingce.syntax import ast

__all__ = ["degrees_of"]


def degrees_of(written: Iterable[ast.Strength], scope: Scope) -> tuple[str, ...]:
    """The words of some 程度, each once; reports those that are not listed, or that contradict each other."""
    found: dict[str, ast.Name] = {}
    for name in (name for clause in written for name in clause.words):
        if name.text not in DEGREES:
            near = next(iter(nearest(name.text, DEGREES)), None)
            message = f"“{name.text}”不是程度的词{f'，是否应为“{near}”？' if near else ''}"
            scope.report(codes.UNKNOWN_DEGREE, name.span, message, help=f"可以写：{'、'.join(DEGREES)}")
        elif name.text in found:
            scope.report(codes.REPEATED_CLAUSE, name.span, f"程度“{name.text}”写了两次", help="请删去一处")
        else:
            found[name.text] = name
    weak = next((word for word in found if weakens(word)), None)
    if MUST in found and weak is not None:
        message = f"“{MUST}”和“{weak}”不能并列"
        scope.report(codes.MISPLACED_CLAUSE, found[MUST].span, message, help="按条文的用词，只留一个")
    return tuple(found)

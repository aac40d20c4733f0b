"""Clauses of 分配, 分担 and 资金池: what the parser reduces becomes a node of the tree."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from attrs import frozen

from mingce.source import Span
from mingce.syntax import ast
from mingce.syntax.build_expr import BuildError, Kids, nodes, over
from mingce.syntax.build_parts import named_part, one
from mingce.syntax.lexeme import Lexeme

__all__ = ["BUILDERS"]


@frozen
class _Term:
    """What a payer's clause says after the share: the word it begins with and what follows."""

    word: str
    value: Any
    span: Span


def _factor(kids: Kids) -> ast.Factor:
    name, weight, value = nodes(kids)
    direction = str(kids[-1]) if isinstance(kids[-1], Lexeme) else ""
    return ast.Factor(name, weight, value, direction, span=over(kids))


def _use_condition(kids: Kids) -> ast.UseCondition:
    condition, *unmet = nodes(kids)
    return ast.UseCondition(condition, unmet[0] if unmet else None, span=over(kids))


def _each_bound(kids: Kids) -> ast.EachBound:
    return ast.EachBound(kids[0] == "每处不少于", kids[1], span=over(kids))


def _remainder(kids: Kids) -> ast.Remainder:
    method, ties = kids[1], kids[4]
    if ties == "并列":
        raise BuildError(ties.span, "余数相同的，应当分出先后，不能“并列”", "请写：余数 最大余数法，同余时 按名单次序")
    return ast.Remainder(str(method), str(ties), span=over(kids))


def _term(kids: Kids) -> _Term:
    value = next(iter(nodes(kids)), True)
    return _Term(str(kids[0]), value, over(kids))


def _payer_part(kids: Kids) -> _Term:
    part = ast.PayerPart(str(kids[0]), kids[2], span=over(kids))
    return _Term(part.part, part, part.span)


def _payer(kids: Kids) -> ast.Payer:
    name, share = kids[1], kids[3]
    terms = _once(kid for kid in kids[4:] if isinstance(kid, _Term))
    return ast.Payer(
        name,
        None if isinstance(share, Lexeme) else share,
        isinstance(share, Lexeme) and share.type == "SHORTFALL",
        terms.get("每处以"),
        terms.get("合计以"),
        "不足时" in terms,
        terms.get("差额由"),
        tuple(value for value in terms.values() if isinstance(value, ast.PayerPart)),
        span=over(kids),
    )


def _once(terms: Iterable[_Term]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for term in terms:
        if term.word in found:
            raise BuildError(term.span, f"同一承担方的“{term.word}”只能写一次", "请删去其中一处，或并为一处")
        found[term.word] = term.value
    return found


BUILDERS: Final[Mapping[str, Callable[[Kids], Any]]] = {
    "total": one(ast.Total),
    "weighted": _factor,
    "coefficient": one(ast.Coefficient),
    "use_condition": _use_condition,
    "each_bound": _each_bound,
    "remainder": _remainder,
    "left_over": lambda kids: ast.LeftOver(kids[2], span=over(kids)),
    "shared_amount": one(ast.SharedAmount),
    "payer": _payer,
    "payer_each": _term,
    "payer_total": _term,
    "payer_pro_rata": _term,
    "payer_shortfall": _term,
    "payer_part": _payer_part,
    "inflow": one(ast.Inflow),
    "outflow": one(ast.Outflow),
    "retention": one(ast.Retention),
    "pool_part": named_part(ast.PoolPart),
}
"""Rule or alias of the grammar → what makes the node."""

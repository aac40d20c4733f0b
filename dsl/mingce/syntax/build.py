"""From the grammar's rules to the tree: declarations, headings and values in examples.

Nodes are made while the parser reduces, so a deep expression needs no deep recursion, and Lark's own trees never exist.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from mingce.syntax import ast, build_clause, build_duties, build_expr, build_funds
from mingce.syntax.build_expr import BuildError, Kids, constant, day, nodes, over, quantity
from mingce.syntax.lexeme import Lexeme

__all__ = ["BUILDERS"]


def _declaration(kids: Kids) -> ast.Declaration:
    named = next((kid for kid in kids[1:2] if isinstance(kid, ast.Named)), None)
    clauses = tuple(kid for kid in nodes(kids) if kid is not named)
    return ast.Declaration(str(kids[0]), named, clauses, span=over(kids))


def _heading(kids: Kids) -> ast.Named | ast.Basis:
    heading: ast.Named | ast.Basis = build_clause.basis(kids) if isinstance(kids[0], Lexeme) else kids[0]
    return heading


def _named(kids: Kids) -> ast.Named:
    return ast.Named(kids[0], kids[2] if len(kids) > 1 else None, span=over(kids))


def _names(kids: Kids) -> tuple[ast.Name, ...]:
    return tuple(nodes(kids))


def _option(kids: Kids) -> ast.Boolean | ast.Named:
    return constant(kids) if isinstance(kids[0], Lexeme) else kids[0]  # type: ignore[return-value]


def _quantity(kids: Kids) -> ast.Quantity:
    return quantity(kids)


def _day(kids: Kids) -> ast.Date | ast.Year | ast.Month:
    return day(kids[0])


def _series(kids: Kids) -> ast.Series | ast.Listing:
    items = tuple(nodes(kids))
    dated = sum(isinstance(item, ast.SeriesItem) for item in items)
    if dated == len(items):
        return ast.Series(items, span=over(kids))
    if dated:
        odd = next(item for item in items if not isinstance(item, ast.SeriesItem))
        raise BuildError(odd.span, "【】中有的写了年份，有的没有写", "逐年的值每一项都写年份，例如【2025年 未参保、2026年 居民医保】")
    return ast.Listing(items, span=over(kids))


def _period_item(kids: Kids) -> ast.SeriesItem:
    first, *last, value = nodes(kids)
    return ast.SeriesItem(first, last[0] if last else first, value, span=over(kids))


def _member_record(kids: Kids) -> ast.MemberRecord:
    return ast.MemberRecord(tuple(nodes(kids)), span=over(kids))


def _member_entry(kids: Kids) -> ast.MemberEntry:
    return ast.MemberEntry(kids[0], kids[1], span=over(kids))


BUILDERS: Final[Mapping[str, Callable[[Kids], Any]]] = {
    **build_expr.BUILDERS,
    **build_clause.BUILDERS,
    **build_funds.BUILDERS,
    **build_duties.BUILDERS,
    "start": _declaration,
    "kind": lambda kids: kids[0],
    "heading": _heading,
    "named": _named,
    "names": _names,
    "option": _option,
    "quantity_constant": _quantity,
    "date": _day,
    "year": _day,
    "year_month": _day,
    "text": constant,
    "boolean": constant,
    "not_applicable": constant,
    "open": constant,
    "series": _series,
    "period_item": _period_item,
    "member_record": _member_record,
    "member_entry": _member_entry,
}
"""Rule or alias of the grammar → what makes its part of the tree."""

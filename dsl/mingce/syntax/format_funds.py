"""Clauses of 分配, 分担 and 资金池 in canonical spelling."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from mingce.syntax import ast
from mingce.syntax.format_expr import SUM, expression, operand
from mingce.syntax.format_parts import COMMA, keyed, recorded
from mingce.syntax.layout import Doc, joined

__all__ = ["FUND_CLAUSES"]


def _factor(node: ast.Factor) -> Doc:
    parts: list[Doc] = [
        (f"因素 {node.name.text}",),
        ("权重 ", *operand(node.weight, SUM)),
        ("取 ", *operand(node.value, SUM)),
    ]
    if node.direction:
        parts.append((node.direction,))
    return joined(tuple(parts), COMMA)


def _use_condition(node: ast.UseCondition) -> Doc:
    condition: Doc = ("使用条件 ", *expression(node.condition))
    return condition if node.unmet is None else joined((condition, (f"不满足时 {node.unmet.text}",)), COMMA)


def _each_bound(node: ast.EachBound) -> Doc:
    return ("每处不少于 " if node.least else "每处不超过 ", *operand(node.value, SUM))


def _payer(node: ast.Payer) -> Doc:
    share = ("差额" if node.residual else "其余",) if node.share is None else operand(node.share, SUM)
    parts: list[Doc] = [(f"由 {node.name.text} 承担 ", *share)]
    for word, limit in (("每处以", node.each_limit), ("合计以", node.total_limit)):
        if limit is not None:
            parts.append((f"{word} ", *operand(limit, SUM), " 为限"))
    if node.pro_rata:
        parts.append(("不足时 按比例支付",))
    if node.shortfall is not None:
        parts.append((f"差额由 {node.shortfall.text} 承担",))
    parts += (recorded(part.part, part.named) for part in node.parts)
    return joined(tuple(parts), COMMA)


FUND_CLAUSES: Final[Mapping[type[object], Callable[[Any], Doc]]] = {
    ast.Total: keyed("总额", "value"),
    ast.Factor: _factor,
    ast.Coefficient: keyed("系数", "value"),
    ast.UseCondition: _use_condition,
    ast.EachBound: _each_bound,
    ast.Remainder: lambda node: (f"余数 {node.method}，同余时 {node.ties}",),
    ast.LeftOver: lambda node: recorded("未分配", node.named),
    ast.SharedAmount: keyed("分担额", "value"),
    ast.Payer: _payer,
    ast.Inflow: keyed("转入", "value"),
    ast.Outflow: keyed("转出", "value"),
    ast.Retention: keyed("留存上限", "value"),
    ast.PoolPart: lambda node: recorded(node.part, node.named),
}
"""How each clause is written."""

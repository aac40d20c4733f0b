"""Amounts that a declaration carries on from other amounts, and that may not come out: 分担, 资金池, 激励 and the like round nothing.

Rules say how they round, or are refused where they are read.  Here is what no rounding clause can follow.
"""

from mingce.check.book import Book
from mingce.check.grain import grain
from mingce.diagnostics import catalogue as codes
from mingce.ir import ops
from mingce.ir.nodes import Apply, Expr, Fold, Function
from mingce.ir.program import Definition, Program
from mingce.ir.types import Number
from mingce.ir.walk import walk

__all__ = ["check_exactness"]


def check_exactness(program: Program, book: Book) -> None:
    """Report each statement that keeps a quotient as an amount of whole fen, days or the like."""
    reported: set[str] = set()
    for definition in program.definitions:
        inexact = _inexact(definition)
        if inexact is None or definition.statement in reported:
            continue
        reported.add(definition.statement)
        book.stand_in(program.statement(definition.statement))
        span = inexact.span or definition.span
        assert span is not None, "what the checker makes up has the span of its declaration"
        message = "这里可能除不尽，结果不是最小单位的整数倍"
        help_text = "先写一条规则算出这个数并取整，例如 规则 每份（each_part）：金额；等于 …；四舍五入到 分；再在这里用它的名称"
        book.scope.report(codes.MISSING_ROUNDING, span, message, help=help_text)
    book.stand_in(None)


def _inexact(definition: Definition) -> Expr | None:
    """What may not come out in a definition whose values are whole multiples of something."""
    if not isinstance(definition.type, Number) or definition.type.grain is None:
        return None
    for part in (definition.body, definition.initial):
        if part is not None and grain(part) is None:
            return next((node for node in walk(part) if _divides(node) and grain(node) is None), part)
    return None


def _divides(node: Expr) -> bool:
    return (isinstance(node, Apply) and node.op == ops.DIV) or (isinstance(node, Fold) and node.function is Function.MEAN)

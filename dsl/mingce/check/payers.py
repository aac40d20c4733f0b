"""The parties of a 分担 as written: each named once, every gap taken up by somebody who can pay it, one party for the rest."""

from collections.abc import Callable, Iterator

from attrs import frozen

from mingce.check.scope import Scope
from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Code
from mingce.source import Span
from mingce.syntax import ast

__all__ = ["payers_fit"]

Payers = tuple[ast.Payer, ...]


@frozen
class _Mistake:
    """What is wrong with one of the parties, where, and the way out."""

    code: Code
    span: Span
    message: str
    help: str


def payers_fit(payers: Payers, scope: Scope) -> bool:
    """Report what is wrong with the parties; True if nothing is."""
    checks: tuple[Callable[[Payers], Iterator[_Mistake]], ...] = (_twice, _limits, _gaps, _residuals, _rest)
    found = [mistake for check in checks for mistake in check(payers)]
    for mistake in found:
        scope.report(mistake.code, mistake.span, mistake.message, help=mistake.help)
    return not found


def _limited(payer: ast.Payer) -> bool:
    return payer.each_limit is not None or payer.total_limit is not None


def _twice(payers: Payers) -> Iterator[_Mistake]:
    for number, payer in enumerate(payers):
        if payer.name.text in [earlier.name.text for earlier in payers[:number]]:
            message = f"“{payer.name.text}”承担的部分写了两次"
            yield _Mistake(codes.DUPLICATE_NAME, payer.name.span, message, "并成一句")


def _limits(payers: Payers) -> Iterator[_Mistake]:
    """A limit needs somebody for what lies beyond it, and a limit to the sum a way to share it out."""
    for payer in payers:
        if _limited(payer) and payer.shortfall is None:
            message = f"“{payer.name.text}”的支付有限额，没有写明差额由谁承担"
            yield _Mistake(codes.MISSING_CLAUSE, payer.span, message, "加上“，差额由 某方 承担”")
        if payer.total_limit is not None and not payer.pro_rata:
            message = f"“{payer.name.text}”的合计有限额，没有写明不足时怎样支付"
            yield _Mistake(codes.MISSING_CLAUSE, payer.span, message, "加上“，不足时 按比例支付”")
        if payer.shortfall is not None and not _limited(payer):
            message = f"“{payer.name.text}”的支付没有限额，不会有差额"
            yield _Mistake(codes.MISPLACED_CLAUSE, payer.shortfall.span, message, "写明限额，例如 每处以 历年结余 为限，或删去“差额由”")


def _gaps(payers: Payers) -> Iterator[_Mistake]:
    """Whoever takes up a gap is one of the parties, and has no limit that the gap would break."""
    named = {payer.name.text: payer for payer in payers}
    for payer in payers:
        if payer.shortfall is None:
            continue
        other = named.get(payer.shortfall.text)
        if other is None:
            message = f"“{payer.shortfall.text}”没有列为承担的一方"
            help_text = f"加上一句：由 {payer.shortfall.text} 承担 差额"
            yield _Mistake(codes.UNKNOWN_NAME, payer.shortfall.span, message, help_text)
        elif _limited(other):
            message = f"差额不能由“{other.name.text}”承担：它的支付也有限额"
            yield _Mistake(codes.WRONG_KIND, payer.shortfall.span, message, "写一个没有限额的一方")


def _residuals(payers: Payers) -> Iterator[_Mistake]:
    """A party that pays only gaps pays somebody's, and owes nothing by a share of its own."""
    taken = {payer.shortfall.text for payer in payers if payer.shortfall is not None}
    for payer in (payer for payer in payers if payer.residual):
        name = payer.name.text
        if name not in taken:
            message = f"没有一方的差额由“{name}”承担"
            yield _Mistake(codes.MISSING_CLAUSE, payer.span, message, f"在有限额的一方后面写“，差额由 {name} 承担”，或删去这一句")
        for part in payer.parts:
            if part.part == "应担":
                message = f"“{name}”只承担差额，没有应担的份额"
                yield _Mistake(codes.MISPLACED_CLAUSE, part.span, message, "改为“实付 记作 …”")


def _rest(payers: Payers) -> Iterator[_Mistake]:
    rests = [payer for payer in payers if payer.share is None and not payer.residual]
    for extra in rests[1:]:
        help_text = "其中一方改为写明比例，例如 由 某方 承担 30%"
        yield _Mistake(codes.REPEATED_CLAUSE, extra.span, "只能有一方承担其余", help_text)
    if payers and not rests:
        message = "没有一方承担其余，各份加起来可能不等于分担额"
        yield _Mistake(codes.MISSING_CLAUSE, payers[-1].span, message, "写一句：由 某方 承担 其余")

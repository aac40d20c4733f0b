"""Names that cannot be told apart at a glance: 己方 and 已方 are two names to a machine and one to a reader."""

from typing import TYPE_CHECKING

from mingce.check.book import Book
from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.lookalikes import skeleton
from mingce.diagnostics.model import Label

if TYPE_CHECKING:
    from mingce.source import Span

__all__ = ["check_lookalikes"]


def check_lookalikes(book: Book) -> None:
    """Report each declared name, or member of a category, that looks like one declared before it in the same place."""
    seen: dict[tuple[str, str], tuple[str, Span]] = {}
    entries = sorted(book.scope.entries, key=lambda entry: (entry.span.source.name, entry.span.start))
    for entry in entries:
        name = entry.symbol.name
        first = seen.setdefault((entry.collection or "", skeleton(name)), (name, entry.span))
        if first[0] != name:
            message = f"“{name}”与“{first[0]}”看上去一样，其实是两个名称"
            others = (Label(first[1], "容易与它混淆"),)
            book.scope.report(codes.LOOKALIKE_NAME, entry.span, message, help="把其中一个改成不会看错的名称", others=others)

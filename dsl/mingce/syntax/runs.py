"""Keywords and names that were written without a break."""

from collections.abc import Collection

from mingce.diagnostics.catalogue import SPLIT_KEYWORDS
from mingce.diagnostics.model import Sink
from mingce.diagnostics.suggest import split_keywords
from mingce.source import Span
from mingce.syntax.report import replace, report
from mingce.syntax.tokens import reserved_words

__all__ = ["report_run_together"]


def report_run_together(word: str, span: Span, names: Collection[str], sink: Sink) -> bool:
    """Report `word` if it is likely made of keywords and names; whether it was."""
    pieces = split_keywords(word, reserved_words(), names)
    if pieces is None:
        return False
    spaced = " ".join(pieces)
    fix = replace(f"改为“{spaced}”", span, spaced)
    note = f"是不是“{spaced}”？关键词与名称之间请空一格"
    report(sink, SPLIT_KEYWORDS, span, f"“{word}”连在一起，读不出其中的关键词", help=note, fix=fix)
    return True

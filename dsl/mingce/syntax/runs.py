"""Keywords and names that were written without a break."""

from collections.abc import Collection

from mingce.diagnostics.catalogue import SPLIT_KEYWORDS
from mingce.diagnostics.model import Sink
from mingce.diagnostics.suggest import split_keywords
from mingce.source import Span
from mingce.syntax.report import replace, report
from mingce.syntax.tokens import reserved_words

__all__ = ["report_pieces", "report_prefix", "report_run_together"]


def report_run_together(word: str, span: Span, names: Collection[str], sink: Sink) -> bool:
    """Report `word` if it is likely made of keywords and names; whether it was."""
    pieces = split_keywords(word, reserved_words(), names)
    if pieces is None:
        return False
    return report_pieces(pieces, span, sink)


def report_prefix(word: str, span: Span, keywords: Collection[str], sink: Sink) -> bool:
    """Report `word` if it begins with a keyword, whatever follows; whether it does."""
    keyword = max((one for one in keywords if word.startswith(one) and word != one), key=len, default=None)
    if keyword is None:
        return False
    return report_pieces((keyword, word[len(keyword) :]), span, sink)


def report_pieces(pieces: tuple[str, ...], span: Span, sink: Sink) -> bool:
    """Report that the word at `span` is made of these pieces; always true."""
    spaced = " ".join(pieces)
    fix = replace(f"改为“{spaced}”", span, spaced)
    note = f"是不是“{spaced}”？关键词与名称之间请空一格"
    report(sink, SPLIT_KEYWORDS, span, f"“{''.join(pieces)}”连在一起，读不出其中的关键词", help=note, fix=fix)
    return True

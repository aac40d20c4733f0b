"""Statements as tokens: one for each 。, and one more where a 。 is missing."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Sink
from mingce.source import Span
from mingce.syntax.lexeme import Lexeme
from mingce.syntax.lexer import MAX_TOKENS, lex
from mingce.syntax.report import replace, report
from mingce.syntax.scan import MAX_CHARACTERS, Chunk, Scan

__all__ = ["MAX_MESSAGES", "Statement", "pour", "report_missing_stop", "report_too_many", "statements_of"]

MAX_MESSAGES: Final = 200
"""After so many messages a file is not worth reading on."""


@frozen
class Statement:
    """The tokens of one statement; `flawed` when a lexical mistake in it has been reported, `stopped` when a 。 ends it."""

    tokens: tuple[Lexeme, ...]
    flawed: bool
    stopped: bool


def statements_of(scanned: Scan, sink: Sink) -> Iterator[Statement]:
    """The statements of a file; what is wrong with their characters and their ends is reported."""
    messages = 0
    for chunk in scanned.chunks:
        lexical = Sink()
        yield from _read(scanned, chunk, lexical)
        messages += pour(lexical, sink)
        if messages > MAX_MESSAGES:
            report_too_many(scanned.source.span(chunk.end, chunk.end), sink)
            return


def pour(found: Sink, sink: Sink) -> int:
    """Pass findings on; how many there are."""
    diagnostics = found.diagnostics()
    for diagnostic in diagnostics:
        sink.add(diagnostic)
    return len(diagnostics)


def report_too_many(span: Span, sink: Sink) -> None:
    """The rest of the file is not read."""
    report(sink, codes.TEXT_TOO_LARGE, span, "错误太多，后面的内容没有再读", help="请先改正前面的错误")


def _read(scanned: Scan, chunk: Chunk, sink: Sink) -> Iterator[Statement]:
    if chunk.end - chunk.start > MAX_CHARACTERS:
        _report_long(scanned.source.span(chunk.start, chunk.start), sink)
        return
    tokens = lex(scanned, chunk, sink)
    flawed = bool(sink.diagnostics()) or _hidden_in(scanned, chunk)
    if len(tokens) > MAX_TOKENS:
        _report_long(tokens[0].span, sink)
    elif tokens:
        yield from _split(tokens, flawed, chunk.stopped, sink)
    elif chunk.stopped and not flawed:
        stop = scanned.source.span(chunk.end, chunk.end + 1)
        fix = replace("删去多余的“。”", stop, "", safe=True)
        report(sink, codes.EMPTY_STATEMENT, stop, "这个“。”前面没有内容", help="请删去多余的“。”", fix=fix)


def _hidden_in(scanned: Scan, chunk: Chunk) -> bool:
    at = bisect_left(scanned.hidden, chunk.start)
    return at < len(scanned.hidden) and scanned.hidden[at] < chunk.end


def _split(tokens: tuple[Lexeme, ...], flawed: bool, stopped: bool, sink: Sink) -> Iterator[Statement]:
    """Cut where a new declaration begins although no 。 ended the one before."""
    start = 0
    for at in range(1, len(tokens)):
        if tokens[at].type.startswith("K_") and _opens(tokens, at):
            report_missing_stop(tokens[at - 1], sink)
            yield Statement(tokens[start:at], flawed, stopped=True)
            start = at
    yield Statement(tokens[start:], flawed, stopped)


def _opens(tokens: tuple[Lexeme, ...], at: int) -> bool:
    """Whether a declaration begins here: a kind and a name, at the start of a line or with a colon behind them."""
    shape = [token.type for token in tokens[at + 1 : at + 6]]
    if tokens[at].type == "K_DECLARATORY":
        return shape[:1] == ["LOCATOR"]
    between = tokens[at].span.source.text[tokens[at - 1].span.end : tokens[at].span.start]
    if "\n" in between:
        return shape[:1] == ["NAME"]
    return shape[:2] == ["NAME", "COLON"] or shape == ["NAME", "LPAR", "NAME", "RPAR", "COLON"]


def report_missing_stop(last: Lexeme, sink: Sink) -> None:
    """A statement that no 。 ends; `last` is its last token."""
    wrong = last.type == "SEMICOLON"
    place = last.span if wrong else Span(last.span.source, last.span.end, last.span.end)
    fix = replace("改为“。”" if wrong else "补上“。”", place, "。", safe=True)
    report(sink, codes.MISSING_FULL_STOP, last.span, "这句话末尾缺少“。”", help="每个声明以“。”结束", fix=fix)


def report_early_stop(before: Span, after: Span, sink: Sink) -> None:
    """A 。 between two clauses of one statement, which end and begin at these places."""
    text = before.source.text
    at = next((i for i in range(before.end, after.start) if text[i] in "。｡"), before.end)
    place = Span(before.source, at, min(at + 1, after.start))
    fix = replace("改为“；”", place, "；")
    message = f"这个“。”把一句话断成了两截：后面的“{after.text}”是子句，不是新的声明"
    report(sink, codes.UNKNOWN_KIND, place, message, help="子句之间用“；”，整句写完才用“。”", fix=fix)


def _report_long(span: Span, sink: Sink) -> None:
    message = f"一句话超过 {MAX_CHARACTERS} 字或 {MAX_TOKENS} 个词"
    report(sink, codes.TEXT_TOO_LARGE, span, message, help="请检查是否漏写了“。”，或把它分成几句")

"""From a file to statements: cuts at 。, sets comments aside and evens out the widths of characters.

The text that the lexer reads has the length of the file, so an offset in one is an offset in the other.  Comments are
blank in it, and so are characters that nobody can see.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import frozen

from mingce.diagnostics.catalogue import HIDDEN_CHARACTER, MISSING_FULL_STOP, TEXT_TOO_LARGE
from mingce.diagnostics.model import Diagnostic, Label, Sink
from mingce.source import Source, Span
from mingce.syntax.ast import Comment
from mingce.syntax.report import replace, report

__all__ = ["MAX_BYTES", "Chunk", "Scan", "oversized", "scan"]

MAX_BYTES: Final = 10_000_000
"""Greatest size of a file in UTF-8."""

MAX_CHARACTERS: Final = 100_000
"""Greatest length of a statement."""

MAX_HIDDEN: Final = 100
"""Most places with hidden characters that are reported."""

MAX_DOTS: Final = 100
"""Most dots in the place of 。 that are reported."""

# No quote holds its own opening mark: a text of such marks only must not be read again from each of them.
_QUOTED: Final = '“[^“”\\n]*”|["＂][^"＂\\n]*["＂]|《[^《》\\n]*》'
# A dot that ends a line can only be meant for 。.
_CUTS: Final = re.compile(
    rf"(?P<quoted>{_QUOTED})|(?P<comment>[#＃][^\n]*)|(?P<stop>[。｡])|(?P<dot>[.．](?=[ \t\r\u3000]*(?:\n|[#＃]|\Z)))"
)

# Direction marks and characters without width change how any text reads, control characters what a terminal or a program makes of
# it, so they are refused in quotes and comments too.
_DECEPTIVE: Final = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f"
_INVISIBLE: Final = (
    _DECEPTIVE + "\xad\u034f\u070f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\ufff9-\ufffb\U000e0100-\U000e01ef"
)
_HIDDEN: Final = re.compile(f"[{_INVISIBLE}]+")
_HIDDEN_IN_TEXT: Final = re.compile(f"[{_DECEPTIVE}]+")


@frozen
class Chunk:
    """The characters from `start` to `end` between two 。; `stopped` when a 。 follows at `end`."""

    start: int
    end: int
    stopped: bool


@frozen
class Scan:
    """A file cut into statements; `text` is what the lexer reads, offset for offset the file.

    `hidden` are the offsets of characters that nobody can see, in order; they have been reported.
    """

    source: Source
    text: str
    chunks: tuple[Chunk, ...]
    comments: tuple[Comment, ...]
    hidden: tuple[int, ...] = ()


@cache
def _widths() -> dict[int, str]:
    twins = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    spaces = dict.fromkeys((0x3000, 0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F), " ")
    marks = {ord("【"): "[", ord("】"): "]", ord("−"): "-", ord("｡"): "。"}
    return twins | spaces | marks


def _report_hidden(source: Source, start: int, end: int, sink: Sink) -> None:
    codes = "、".join(dict.fromkeys(f"U+{ord(char):04X}" for char in source.text[start:end][:8]))
    span = source.span(start, end)
    report(
        sink,
        HIDDEN_CHARACTER,
        span,
        f"这里有看不见的字符（{codes}）",
        help="请删去；它们常随复制粘贴带入，会让文字看上去与实际不同",
        fix=replace("删去看不见的字符", span, "", safe=True),
    )


def _report_dot(span: Span, sink: Sink) -> None:
    fix = replace("改为“。”", span, "。", safe=True)
    report(sink, MISSING_FULL_STOP, span, "句末写的是半角的点，应当是“。”", help="每个声明以“。”结束", fix=fix)


def _hidden(source: Source, protected: list[tuple[int, int]], start: int) -> Iterator[tuple[int, int]]:
    """Runs of characters that nobody can see; in quotes and comments only of those that deceive."""
    if _HIDDEN.search(source.text, start) is None:
        return
    at = start
    for low, high in (*protected, (len(source.text), len(source.text))):
        for pattern, first, last in ((_HIDDEN, at, low), (_HIDDEN_IN_TEXT, low, high)):
            yield from (match.span() for match in pattern.finditer(source.text, first, last))
        at = high


def oversized(source: Source) -> Diagnostic:
    """The finding about a file that is too large."""
    return Diagnostic(
        code=TEXT_TOO_LARGE,
        message=f"文件超过 {MAX_BYTES // 1_000_000} MB，无法读入",
        labels=(Label(source.span(0, 0)),),
        help="请把政策分成几个文件，用“引入”相互引用",
    )


def scan(source: Source, sink: Sink) -> Scan:
    """Cut a file into statements.  A file that is too large is reported and yields none."""
    if len(source.text.encode("utf-8", "replace")) > MAX_BYTES:
        sink.add(oversized(source))
        return Scan(source, "", (), ())
    start = 1 if source.text.startswith("\ufeff") else 0
    text = source.text
    chunks: list[Chunk] = []
    comments: list[Comment] = []
    protected: list[tuple[int, int]] = []
    dots: list[int] = []
    at = start
    for match in _CUTS.finditer(text, start):
        low, high = match.span()
        match match.lastgroup:
            case "stop":
                chunks.append(Chunk(at, low, stopped=True))
                at = high
            case "dot" if text[at:low].strip():
                chunks.append(Chunk(at, low, stopped=True))
                dots.append(low)
                at = high
            case "dot":
                pass
            case "comment":
                comments.append(Comment(text[low + 1 : high].strip(), span=source.span(low, high)))
                protected.append((low, high))
            case _:
                protected.append((low, high))
    chunks.append(Chunk(at, len(text), stopped=False))
    hidden = tuple(_hidden(source, protected, start))
    for low, high in hidden[:MAX_HIDDEN]:
        _report_hidden(source, low, high, sink)
    for low in dots[:MAX_DOTS]:
        _report_dot(source.span(low, low + 1), sink)
    return Scan(source, _evened(text, comments, start), tuple(chunks), tuple(comments), tuple(low for low, _ in hidden))


def _evened(text: str, comments: list[Comment], start: int) -> str:
    parts = [" " * start]
    at = start
    for comment in comments:
        parts += text[at : comment.span.start], " " * (comment.span.end - comment.span.start)
        at = comment.span.end
    even = "".join((*parts, text[at:])).translate(_widths())
    return _HIDDEN.sub(lambda match: " " * len(match[0]), even)

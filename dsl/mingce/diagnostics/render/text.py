"""Findings for a person at a terminal: the message, the source lines with the place marked, and the way out."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from mingce.diagnostics.model import Diagnostic, Fix, Severity
from mingce.diagnostics.render.excerpt import Excerpt, Mark, excerpts, shown_whole
from mingce.diagnostics.render.words import details, visible
from mingce.source import Readable, Source

__all__ = ["render", "summary"]

_BOLD: Final = "1"
_BLUE: Final = "1;34"
_RED: Final = "31"
_GREEN: Final = "32"
_RESET: Final = "\x1b[0m"


def render(diagnostics: Sequence[Diagnostic], *, color: bool = False, width: int = 100) -> Readable:
    """The findings in full, a blank line between two.

    `color` adds ANSI colours; `width` is how many columns of a source line are shown before it is cut.
    """
    paint = _Paint(color)
    return Readable("\n".join("".join(f"{line}\n" for line in _lines(found, paint, width)) for found in diagnostics))


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """One line that counts the findings by gravity."""
    counts = ((severity, sum(found.severity is severity for found in diagnostics)) for severity in Severity)
    words = [f"{count} 个{severity.value}" for severity, count in counts if count]
    return f"共 {'、'.join(words)}。" if words else "没有发现问题。"


@frozen
class _Paint:
    """Colours, or none."""

    on: bool

    def __call__(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}{_RESET}" if self.on and text else text


def _accent(severity: Severity) -> str:
    match severity:
        case Severity.ERROR:
            return "1;31"
        case Severity.WARNING:
            return "1;33"
        case Severity.NOTE:
            return "1;36"


def _lines(found: Diagnostic, paint: _Paint, width: int) -> Iterator[str]:
    accent = _accent(found.severity)
    first, *rest = visible(found.message).split("\n")
    yield paint(f"{found.severity.value}[{found.code.name}]", accent) + paint(f"：{first}", _BOLD)
    yield from (paint(line, _BOLD) for line in rest)
    quoted = [(source, _excerpts(found, source, width)) for source in _sources(found)]
    change = _change(found.fix, width)
    numbers = [excerpt.line for _, shown in quoted for excerpt in shown] + ([change.line] if change else [])
    gutter = len(str(max(numbers, default=0)))
    for source, shown in quoted:
        yield from _quote(found, source, shown, _Frame(gutter, accent, paint))
    yield from _end(found, change, _Frame(gutter, accent, paint))


def _sources(found: Diagnostic) -> tuple[Source, ...]:
    return tuple(dict.fromkeys(label.span.source for label in found.labels))


def _excerpts(found: Diagnostic, source: Source, width: int) -> tuple[Excerpt, ...]:
    labels = [(label, index == 0) for index, label in enumerate(found.labels) if label.span.source is source]
    return excerpts(source, labels, width)


@frozen
class _Frame:
    """The gutter on the left: its columns without the bar, and the colours."""

    gutter: int
    accent: str
    paint: _Paint

    def row(self, text: str = "", number: int | None = None, sign: str = "|") -> str:
        head = f"{'' if number is None else number:>{self.gutter}}"
        return (self.paint(f"{head} {sign}", _BLUE) + (f" {text}" if text else "")).rstrip(" ")

    def mark(self, mark: Mark) -> str:
        style = self.accent if mark.primary else _BLUE
        marks = ("^" if mark.primary else "-") * mark.width
        return self.row(" " * mark.start + self.paint(f"{marks} {mark.text}".replace("\n", " ").rstrip(" "), style))


def _quote(found: Diagnostic, source: Source, shown: tuple[Excerpt, ...], frame: _Frame) -> Iterator[str]:
    start = next(label.span.start for label in found.labels if label.span.source is source)
    position = source.position(start)
    arrow = "-->" if source is found.labels[0].span.source else ":::"
    pointer = frame.paint(f"{'':{frame.gutter}}{arrow}", _BLUE)
    yield f"{pointer} {visible(source.name)}:{position.line}:{position.column}"
    yield frame.row()
    previous = shown[0].line if shown else 0
    for excerpt in shown:
        if excerpt.line > previous + 1:
            yield frame.paint("...", _BLUE)
        previous = excerpt.line
        yield frame.row(excerpt.text, excerpt.line)
        yield from (frame.mark(mark) for mark in excerpt.marks)


@frozen
class _Change:
    """A fix within one line: the line before and after."""

    line: int
    before: str
    after: str


def _change(fix: Fix | None, width: int) -> _Change | None:
    """How a safe fix changes its line; None if it is not safe, or not within one line that is shown whole."""
    if fix is None or not fix.safe or not fix.edits:
        return None
    source = fix.edits[0].span.source
    lines = {source.position(offset).line for edit in fix.edits for offset in (edit.span.start, edit.span.end)}
    same = all(edit.span.source is source and "\n" not in edit.text for edit in fix.edits)
    if not same or len(lines) > 1:
        return None
    (line,) = lines
    start = source.line_starts[line - 1]
    after = source.line_text(line)
    for edit in sorted(fix.edits, key=lambda edit: edit.span.start, reverse=True):
        after = after[: edit.span.start - start] + edit.text + after[edit.span.end - start :]
    before_shown, after_shown = shown_whole(source.line_text(line), width), shown_whole(after, width)
    if before_shown is None or after_shown is None:
        return None
    return _Change(line, before_shown.rstrip(" "), after_shown.rstrip(" "))


def _end(found: Diagnostic, change: _Change | None, frame: _Frame) -> Iterator[str]:
    yield frame.row()
    if found.fix is not None:
        kind = "改法" if found.fix.safe else "改法（请先核对）"
        yield from _remark(f"{kind}：{found.fix.title}", frame)
    if change is not None:
        yield frame.row(frame.paint(change.before, _RED), change.line, "-")
        yield frame.row(frame.paint(change.after, _GREEN), change.line, "+")
        yield frame.row()
    for text in details(found):
        yield from _remark(text, frame)


def _remark(text: str, frame: _Frame) -> Iterator[str]:
    first, *rest = visible(text).split("\n")
    yield frame.row(first, sign="=")
    yield from (f"{'':{frame.gutter + 3}}{line}".rstrip(" ") for line in rest)

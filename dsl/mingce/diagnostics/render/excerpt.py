"""Quoting source lines with marks under them, true to the columns of Chinese text on a terminal."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from mingce.diagnostics.model import Label
from mingce.diagnostics.render.words import visible, visible_char
from mingce.source import Source, Span, display_width

__all__ = ["Excerpt", "Mark", "excerpts", "shown_whole"]

_TAB: Final = 4
_CUT: Final = "…"
_CONTEXT: Final = 20


@frozen
class Mark:
    """A row of marks: first column from 0, how many columns, whether it is the place itself, and the words after it."""

    start: int
    width: int
    primary: bool
    text: str


@frozen
class Excerpt:
    """A source line as shown, and the marks that belong under it."""

    line: int
    text: str
    marks: tuple[Mark, ...]


@frozen
class _Stretch:
    """The part of a label that lies on one line, in characters from the start of the line."""

    line: int
    start: int
    end: int
    primary: bool
    text: str


def excerpts(source: Source, labels: Sequence[tuple[Label, bool]], width: int) -> tuple[Excerpt, ...]:
    """The lines of `source` that the labels (each with whether it is primary) touch, none wider than about `width`.

    A label over several lines shows its first and last.  A line too long to show whole is shown once for each label,
    cut around it.
    """
    stretches = sorted(
        (stretch for label, primary in labels for stretch in _stretches(label, primary)),
        key=lambda stretch: (stretch.line, stretch.start, stretch.end),
    )
    found: list[Excerpt] = []
    for number in dict.fromkeys(stretch.line for stretch in stretches):
        here = tuple(stretch for stretch in stretches if stretch.line == number)
        text = source.line_text(number)
        groups = (here,) if _fits(text, width) else tuple((stretch,) for stretch in here)
        found.extend(_excerpt(text, group, width) for group in groups)
    return tuple(found)


def shown_whole(text: str, width: int) -> str | None:
    """A line as shown, None if it is wider than `width` columns."""
    return "".join(_cells(text)) if _fits(text, width) else None


def _stretches(label: Label, primary: bool) -> Iterator[_Stretch]:
    span = label.span
    first, start = _place(span, span.start)
    last, end = _place(span, max(span.start, span.end - 1))
    end += span.end > span.start
    text = visible(label.text)
    if first == last:
        yield _Stretch(first, start, end, primary, text)
        return
    yield _Stretch(first, start, len(span.source.line_text(first)), primary, "从这里")
    line = span.source.line_text(last)[:end]
    indent = len(line) - len(line.lstrip())
    yield _Stretch(last, min(indent, max(0, end - 1)), end, primary, f"到这里：{text}" if text else "到这里")


def _place(span: Span, offset: int) -> tuple[int, int]:
    position = span.source.position(offset)
    return position.line, position.column - 1


def _fits(text: str, width: int) -> bool:
    return len(text) <= width and sum(map(display_width, _cells(text))) <= width


def _cells(text: str) -> tuple[str, ...]:
    """What is shown for each character; a tab reaches to the next stop."""
    shown: list[str] = []
    column = 0
    for char in text:
        cell = " " * (_TAB - column % _TAB) if char == "\t" else visible_char(char)
        column += display_width(cell)
        shown.append(cell)
    return tuple(shown)


def _excerpt(text: str, stretches: tuple[_Stretch, ...], width: int) -> Excerpt:
    low, high = (0, len(text)) if _fits(text, width) else _window(text, stretches[0], width)
    cells = _cells(text[low:high])
    before = _CUT if low else ""
    shown = before + "".join(cells) + (_CUT if high < len(text) else "")
    edges = [display_width(before)]
    for cell in cells:
        edges.append(edges[-1] + display_width(cell))

    def column(offset: int) -> int:
        return edges[min(max(offset - low, 0), len(cells))]

    marks = (Mark(column(part.start), max(1, column(part.end) - column(part.start)), part.primary, part.text) for part in stretches)
    return Excerpt(stretches[0].line, shown, tuple(marks))


def _window(text: str, stretch: _Stretch, width: int) -> tuple[int, int]:
    """The characters to keep of a long line: some before the stretch, then as many as the width holds."""
    low = stretch.start
    room = min(_CONTEXT, width // 2)
    while low and (room := room - _columns(text[low - 1])) >= 0:
        low -= 1
    high, room = low, width
    while high < len(text) and (room := room - _columns(text[high])) >= 0:
        high += 1
    return low, max(high, min(len(text), stretch.start + 1))


def _columns(char: str) -> int:
    return _TAB if char == "\t" else display_width(visible_char(char))

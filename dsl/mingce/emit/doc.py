"""A printing algebra: texts, lines that may break, indentation, and groups that are printed flat where they fit.

Widths are columns of a terminal: a Chinese character takes two.
"""

from collections.abc import Iterable
from typing import Final

from attrs import frozen

from mingce.source import display_width

__all__ = ["LINE", "SOFT", "Concat", "Doc", "Group", "Line", "Nest", "Text", "concat", "join", "render"]


@frozen
class Text:
    """A text without a line break."""

    text: str


@frozen
class Line:
    """A line break, or `flat` where its group is printed on one line."""

    flat: str = " "


@frozen
class Concat:
    """One after the other."""

    parts: tuple["Doc", ...]


@frozen
class Nest:
    """Lines inside begin `by` columns further in."""

    by: int
    inside: "Doc"


@frozen
class Group:
    """Printed on one line if it fits, else with every line break of its own."""

    inside: "Doc"


Doc = Text | Line | Concat | Nest | Group

LINE: Final = Line()
SOFT: Final = Line("")


def concat(*parts: Doc | str) -> Concat:
    """One after the other; strings are texts."""
    return Concat(tuple(Text(part) if isinstance(part, str) else part for part in parts))


def join(separator: Doc, parts: Iterable[Doc]) -> Concat:
    """`parts` with `separator` between them."""
    joined: list[Doc] = []
    for part in parts:
        joined += (separator, part) if joined else (part,)
    return Concat(tuple(joined))


def render(doc: Doc, width: int) -> str:
    """The text of `doc`, its lines at most `width` columns where that is possible."""
    out: list[str] = []
    column = 0
    waiting: list[tuple[int, bool, Doc]] = [(0, False, doc)]
    while waiting:
        indent, flat, item = waiting.pop()
        match item:
            case Text(text=text):
                out.append(text)
                column += display_width(text)
            case Line(flat=text) if flat:
                out.append(text)
                column += display_width(text)
            case Line():
                out.append("\n" + " " * indent)
                column = indent
            case Concat(parts=parts):
                waiting.extend((indent, flat, part) for part in reversed(parts))
            case Nest(by=by, inside=inside):
                waiting.append((indent + by, flat, inside))
            case Group(inside=inside):
                waiting.append((indent, flat or _fits(inside, width - column), inside))
    return "\n".join(line.rstrip() for line in "".join(out).split("\n"))


def _fits(doc: Doc, room: int) -> bool:
    """Whether `doc` takes at most `room` columns on one line."""
    waiting: list[Doc] = [doc]
    while waiting and room >= 0:
        match waiting.pop():
            case Text(text=text) | Line(flat=text):
                room -= display_width(text)
            case Concat(parts=parts):
                waiting.extend(reversed(parts))
            case Nest(inside=inside) | Group(inside=inside):
                waiting.append(inside)
    return room >= 0

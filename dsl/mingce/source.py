"""Source text, positions in it, and how wide Chinese text is on a terminal.

Everything above this module speaks of places in a file as a `Span`: two character offsets into one `Source`.  Lines and
columns are computed only where a person is shown the place.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from typing import Final

from attrs import field, frozen

__all__ = ["HIDDEN", "Position", "Readable", "Source", "Span", "display_width", "has_controls", "one_line", "replaced", "spelled"]

HIDDEN: Final = (
    "\x00-\x1f\x7f-\x9f\xad\u061c\u070f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U000e0000-\U000e00ff"
)
"""Control characters, line ends of every kind, direction marks, characters without width, halves of characters: as a class of
regular expressions.  Selectors of variants belong to the character before them and stay."""

_HIDDEN: Final = re.compile(f"[{HIDDEN}]")
_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def replaced(text: str) -> str:
    """`text` with another character in the place of each that nobody sees; line ends and tabs count among them."""
    return _HIDDEN.sub("\ufffd", text)


def spelled(text: str) -> str:
    """`text` with `<U+202E>` in the place of each character that nobody sees."""
    return _HIDDEN.sub(lambda found: f"<U+{ord(found[0]):04X}>", text)


class Readable(str):
    """Text for people, by lines: it shows what it contains, and every line of it was made by the program."""

    __slots__ = ()

    @classmethod
    def of(cls, lines: Iterable[str]) -> "Readable":
        """The lines as one text; line ends within a line are spelled, as is all that nobody sees."""
        return cls("".join(f"{spelled(line)}\n" for line in lines))


def has_controls(path: str) -> bool:
    """Whether a path holds a control character, a line end of any kind or a direction mark."""
    return _CONTROL.search(path) is not None


def one_line(text: str) -> str:
    """`text` for a comment or a message: blanks and line ends are single spaces, what nobody sees is replaced."""
    return replaced(" ".join(text.split()))


def display_width(text: str) -> int:
    """Columns that `text` takes on a terminal; East Asian wide characters take two, combining marks none."""
    if text.isascii() and text.isprintable():
        return len(text)
    from wcwidth import wcwidth

    return sum(max(0, wcwidth(char)) for char in text)


@frozen
class Position:
    """A place as people count it: line and column from 1, columns in characters."""

    line: int
    column: int


@frozen(eq=False)
class Source:
    """A policy file: its name as the user knows it and its text, with single newlines as line ends.

    The name goes into messages and generated files, so it never holds a character that nobody sees.
    """

    name: str = field(converter=spelled)
    text: str = field(repr=False)

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offset of the first character of each line."""
        return (0, *(i + 1 for i, char in enumerate(self.text) if char == "\n"))

    def position(self, offset: int) -> Position:
        """Line and column of an offset."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def line_text(self, line: int) -> str:
        """Text of a line (counted from 1) without its line end."""
        start = self.line_starts[line - 1]
        end = self.line_starts[line] - 1 if line < len(self.line_starts) else len(self.text)
        return self.text[start:end]

    def span(self, start: int, end: int) -> "Span":
        """The span from `start` to `end` (exclusive) of this source."""
        return Span(self, start, end)


@frozen
class Span:
    """A stretch of a source, `start` inclusive, `end` exclusive."""

    source: Source
    start: int
    end: int

    @property
    def text(self) -> str:
        """The characters covered."""
        return self.source.text[self.start : self.end]

    def to(self, other: "Span") -> "Span":
        """The span from the start of this one to the end of `other`."""
        return Span(self.source, min(self.start, other.start), max(self.end, other.end))

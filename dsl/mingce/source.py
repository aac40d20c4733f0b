"""Source text, positions in it, and how wide Chinese text is on a terminal.

Everything above this module speaks of places in a file as a `Span`: two character offsets into one `Source`.  Lines and
columns are computed only where a person is shown the place.
"""

from bisect import bisect_right
from functools import cached_property

from attrs import field, frozen

__all__ = ["Position", "Source", "Span", "display_width"]


def display_width(text: str) -> int:
    """Columns that `text` takes on a terminal; East Asian wide characters take two, combining marks none."""
    from wcwidth import wcwidth

    return sum(max(0, wcwidth(char)) for char in text)


@frozen
class Position:
    """A place as people count it: line and column from 1, columns in characters."""

    line: int
    column: int


@frozen(eq=False)
class Source:
    """A policy file: its name as the user knows it and its text, with single newlines as line ends."""

    name: str
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

"""Lines of a document as it came: where their words begin and end, and what layout says about them."""

import re
from collections.abc import Iterator
from typing import Final

from attrs import frozen

__all__ = ["Line", "is_space", "read_lines", "squeezed"]

# Word processors and web pages leave these behind; Python does not count them as white space.
_INVISIBLE: Final = "\u200b\u200c\u200d\u2060\ufeff"
_MARKDOWN_HEADING: Final = re.compile(r"(#{1,6})[ \t\u3000]+(?=\S)")
_INDENT: Final = re.compile(r"[\u3000\t]|[ \xa0]{2}")


@frozen
class Line:
    """A line that holds words: offsets of the first and behind the last, without white space and Markdown's heading signs.

    `level`: 1-6 for a Markdown heading, else 0.  `gap`: an empty line stands before it.  `indented`: it begins with space as
    a paragraph does.  `hard`: it ends in two spaces, by which Markdown marks a line end that is meant.
    """

    start: int
    end: int
    level: int = 0
    gap: bool = False
    indented: bool = False
    hard: bool = False


def is_space(char: str) -> bool:
    """Whether a character shows nothing: white space of any width, or invisible."""
    return char.isspace() or char in _INVISIBLE


def squeezed(text: str) -> str:
    """`text` without anything that shows nothing: what a passage says however its lines are broken."""
    return "".join(char for char in text if not is_space(char))


def read_lines(text: str) -> Iterator[Line]:
    """The lines of `text` that hold words, in order."""
    offset, gap = 0, False
    for raw in text.splitlines(keepends=True):
        body = raw.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")
        lead, length = 0, len(body)
        while lead < length and is_space(body[lead]):
            lead += 1
        while length > lead and is_space(body[length - 1]):
            length -= 1
        if lead < length:
            heading = _MARKDOWN_HEADING.match(body, lead, length)
            yield Line(
                start=offset + (heading.end() if heading else lead),
                end=offset + length,
                level=len(heading[1]) if heading else 0,
                gap=gap,
                indented=_INDENT.search(body, 0, lead) is not None,
                hard=body.endswith("  ") and lead == 0,
            )
        gap = lead >= length
        offset += len(raw)

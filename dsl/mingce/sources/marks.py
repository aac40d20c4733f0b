"""What the words at the beginning of a line say: the number of a part or an item, a principle, a heading."""

import re
from typing import Final

from attrs import frozen

__all__ = ["ENDS", "LONGEST_HEADING", "Mark", "heading_end", "is_heading_line", "is_principle", "read_mark"]

ENDS: Final = "。！？!?"
"""Characters that end a sentence."""

LONGEST_HEADING: Final = 40
"""No heading is longer, in characters."""

# Shorter than a printed line, so that the first line of a broken paragraph is not taken for a heading.
_LONGEST_BARE: Final = 20
_NUMERAL: Final = "一二三四五六七八九十百"
_SPACE: Final = r"[\s\u200b\ufeff]*"
_BOOKMARK: Final = rf"(?:\[bookmark:[^\]\n]*\]{_SPACE})?"
_PART: Final = re.compile(rf"{_BOOKMARK}([{_NUMERAL}]+){_SPACE}[、.．]{_SPACE}(?![{_NUMERAL}]+[、.．])")
_ITEM: Final = re.compile(rf"{_BOOKMARK}[（(]{_SPACE}([{_NUMERAL}]+){_SPACE}[)）]{_SPACE}、?{_SPACE}")
_PRINCIPLE: Final = re.compile(r"(?:——|--|—)\s*(?=\S)")
_PAUSES: Final = re.compile(r"[，,；;：:]")


@frozen
class Mark:
    """A number in front of a line: `part` 一、 or `item` （一）, its numeral, and how many characters it takes."""

    kind: str
    numeral: str
    length: int


def read_mark(text: str) -> Mark | None:
    """The number with which `text` begins, whatever the width of its brackets and whatever a word processor put before."""
    for kind, pattern in (("part", _PART), ("item", _ITEM)):
        found = pattern.match(text)
        if found is not None:
            return Mark(kind, found[1], found.end())
    return None


def is_principle(text: str) -> bool:
    """Whether `text` begins with the dash that introduces one of several principles."""
    return _PRINCIPLE.match(text) is not None


def heading_end(text: str, longest: int = LONGEST_HEADING) -> int | None:
    """Where the heading that runs into `text` ends, its full stop included: a short first sentence without a pause."""
    end = next((at for at, char in enumerate(text[: longest + 1]) if char in "。！？"), None)
    return None if end is None or _PAUSES.search(text, 0, end) else end + 1


def is_heading_line(text: str, longest: int = _LONGEST_BARE) -> bool:
    """Whether `text`, a line by itself, is a heading: short, and without the punctuation of a sentence."""
    return len(text) <= longest and not _PAUSES.search(text) and not any(char in ENDS for char in text)

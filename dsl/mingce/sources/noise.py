"""What stands in a document file and is no part of the document: a site's header and lists, articles on something else."""

import re
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from mingce.sources.lines import Line
from mingce.sources.marks import ENDS

__all__ = ["Subject", "is_noise_line", "noise_lines"]

_ISO_DATE: Final = r"(?:19|20)\d\d-\d{1,2}-\d{1,2}"
_NOISE: Final = (
    re.compile(r"[\W_]+"),  # no letter and no digit
    re.compile(rf".{{0,20}}{_ISO_DATE}(?:\s+\d{{1,2}}:\d\d(?::\d\d)?)?"),  # a site's date, with the name of an outlet
    re.compile(r"[^，。]{0,12}\(?0?\d{2,3}\)?-\d{3,8}(?:-\d{3,4})?\D{0,6}\d?"),  # a telephone number
    re.compile(r"[^，。]{0,12}[!-~]*(?:https?://|www\.|@)[!-~]+"),  # an address on the network
)
_WORDS: Final = 2
_TITLE_WORDS: Final = 4
_HAN: Final = re.compile(r"[\u4e00-\u9fff]+")
# Articles on one subject share half of their words or more, passages of one document a fifth, unrelated news hardly any.
_SHARED: Final = 8


def is_noise_line(text: str) -> bool:
    """Whether a line says nothing by its form alone: rules, telephone numbers, a web page's dates, addresses."""
    return any(pattern.fullmatch(text) for pattern in _NOISE)


def noise_lines(text: str, lines: Sequence[Line]) -> frozenset[int]:
    """Numbers of the lines that are noise.

    A site's header reaches from the top to the last such line before the first sentence, its lists from the first such line
    behind the last sentence to the end; short words between belong to them.
    """
    noisy = [n for n, line in enumerate(lines) if not line.level and is_noise_line(text[line.start : line.end])]
    spoken = [n for n, line in enumerate(lines) if any(char in ENDS for char in text[line.start : line.end])]
    if not spoken or not noisy:
        return frozenset(noisy)
    header = max((n for n in noisy if n < spoken[0]), default=-1)
    footer = min((n for n in noisy if n > spoken[-1]), default=len(lines))
    return frozenset((*range(header + 1), *(n for n in noisy if header < n < footer), *range(footer, len(lines))))


@frozen
class Subject:
    """What a file is about: the terms of its title, and the words of its articles so far."""

    terms: frozenset[str]
    words: frozenset[str]

    @classmethod
    def of(cls, title: str, text: str) -> "Subject":
        """The subject of a title and a first article."""
        return cls(_runs(title, _TITLE_WORDS), _runs(text, _WORDS))

    def covers(self, article: str) -> bool:
        """Whether an article speaks of the same: of a term of the title, or in many of the words."""
        words = _runs(article, _WORDS)
        return bool(self.terms & _runs(article, _TITLE_WORDS)) or len(words & self.words) * _SHARED >= len(words)

    def with_words(self, article: str) -> "Subject":
        """The subject once an article has been found to be on it."""
        return Subject(self.terms, self.words | _runs(article, _WORDS))


def _runs(text: str, length: int) -> frozenset[str]:
    """Stretches of `length` Chinese characters."""
    return frozenset(found[0][at : at + length] for found in _HAN.finditer(text) for at in range(len(found[0]) - length + 1))

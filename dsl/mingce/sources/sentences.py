"""Sentences of a paragraph and clauses of a sentence, as offsets."""

from collections.abc import Iterator
from typing import Final

from mingce.sources.lines import is_space
from mingce.sources.marks import ENDS

__all__ = ["clauses", "is_open", "sentences"]

Span = tuple[int, int]

_PAIRS: Final = dict(zip("（(“‘《〈「『【[〔", "）)”’》〉」』】]〕", strict=True))
_CLOSERS: Final = frozenset(_PAIRS.values())
_SEMICOLONS: Final = "；;"
_CLOSED: Final = frozenset(ENDS) | _CLOSERS | frozenset("；;：:…")


def sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """Sentences of `text[start:end]`; what is left without a full stop at the end is one, too."""
    yield from _split(text, start, end, ENDS)


def clauses(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Clauses of the sentence `text[start:end]`, which semicolons part; none if it has only one."""
    found = tuple(_split(text, start, end, _SEMICOLONS))
    return found if len(found) > 1 else ()


def is_open(text: str) -> bool:
    """Whether a paragraph that ends so is broken off: in the middle of a word, or within brackets."""
    return text[-1] not in ENDS and (text[-1] not in _CLOSED or _open_brackets(text))


def _open_brackets(text: str) -> bool:
    return any(text.count(opener) > text.count(closer) for opener, closer in _PAIRS.items())


def _split(text: str, start: int, end: int, ends: str) -> Iterator[Span]:
    inside = _bracketed(text, start, end)
    begin = start
    for at in range(start, end):
        if (_is_end(text, at, end, ends) and at not in inside) or _closes_speech(text, at, inside, ends):
            stop = at + 1
            if stop < end and text[stop] in ends + "”’":
                continue
            yield from _trimmed(text, begin, stop)
            begin = stop
    yield from _trimmed(text, begin, end)


def _is_end(text: str, at: int, end: int, ends: str) -> bool:
    """A half-width question mark within an address ends nothing."""
    following = text[at + 1] if at + 1 < end else " "
    return text[at] in ends and not (text[at].isascii() and following.isascii() and following.isalnum())


def _closes_speech(text: str, at: int, inside: frozenset[int], ends: str) -> bool:
    """A quotation mark that stands behind a full stop ends the sentence as well."""
    return text[at] in "”’」』" and at > 0 and text[at - 1] in ends and at not in inside


def _bracketed(text: str, start: int, end: int) -> frozenset[int]:
    """Offsets within brackets or quotation marks; a bracket that is never closed encloses nothing."""
    stack: list[int] = []
    inside: set[int] = set()
    for at in range(start, end):
        char = text[at]
        if char in _PAIRS:
            stack.append(at)
        elif char in _CLOSERS and any(_PAIRS[text[opener]] == char for opener in stack):
            while _PAIRS[text[opener := stack.pop()]] != char:
                pass
            inside.update(range(opener, at))
    return frozenset(inside)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and is_space(text[start]):
        start += 1
    while end > start and is_space(text[end - 1]):
        end -= 1
    if start < end:
        yield start, end

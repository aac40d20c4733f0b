"""The sentences and clauses that a 依据 names, in the short form of the tables: 001 三¶1 s1 c2."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from mingce.ir.basis import Basis

__all__ = ["places", "sentences", "spelled"]

_PIECE: Final = re.compile(r"(?P<part>[^第]+)?(第(?P<paragraph>\d+)段)?(第(?P<first>\d+)(至(?P<last>\d+))?句)?(第(?P<clause>\d+)分句)?")


def places(basis: Iterable[Basis]) -> list[str]:
    """Each sentence, or the clauses of it that are meant, sorted."""
    return sorted({place for one in basis for place in _places(one)})


def sentences(basis: Iterable[Basis]) -> set[str]:
    """Each sentence."""
    return {key for one in basis for key in one.keys}


def spelled(document: str, text: str) -> Iterator[tuple[str, str]]:
    """The sentences of a document that a text names, such as 一（三）第3段第2至3句, each with the clause that is meant, if any."""
    part = paragraph = first = ""
    for piece in text.replace("（", "(").replace("）", ")").split("、"):
        match = _PIECE.fullmatch(piece)
        assert match is not None, piece
        part, paragraph = match["part"] or part, match["paragraph"] or paragraph
        first = match["first"] or first
        for number in range(int(first), int(match["last"] or first) + 1):
            yield f"{document} {part}¶{paragraph} s{number}", match["clause"] or ""


def _places(basis: Basis) -> Iterator[str]:
    document, _, text = basis.text.removeprefix("《").partition("》")
    found = tuple(spelled(document, text))
    assert {sentence for sentence, _ in found} == set(basis.keys), basis
    yield from (f"{sentence} c{clause}" if clause else sentence for sentence, clause in found)

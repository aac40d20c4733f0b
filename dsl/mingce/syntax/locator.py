"""Locators: where in a source document a statement comes from.

Two spellings are read, `《002》一（三）第2段第3句` and `《002》一(三)¶2 s3`; the first is written.  Several places are separated
by 、 and inherit what they leave out from the place before: `《002》一（三）第2段第2句、第5句`.  Paragraphs in a row may be
written 第1至2段.
"""

import re
from itertools import chain
from typing import Final

from attrs import evolve, frozen

__all__ = ["Locator", "Place", "parse_locator"]

_NUMERAL: Final = "一二三四五六七八九十百"
_SECTION: Final = rf"(?:[{_NUMERAL}]+(?:\([{_NUMERAL}]+\))?|\([{_NUMERAL}]+\)|序|题|尾|N|[A-Z])"
_NUMBERS: Final = r"(\d{1,9})(?:(?:至|-|~|—)(\d{1,9}))?"
_PLACE: Final = re.compile(
    rf"(?P<section>{_SECTION})?\s*"
    rf"(?:第(?P<p1>\d{{1,9}})(?:(?:至|-|~|—)(?P<p3>\d{{1,9}}))?段|¶\s*(?P<p2>\d{{1,9}}))?\s*"
    rf"(?:第(?P<s1>\d{{1,9}})(?:(?:至|-|~|—)(?P<s2>\d{{1,9}}))?句|s(?P<s3>\d{{1,9}})(?:\s*(?:至|-|~|—)\s*s?(?P<s4>\d{{1,9}}))?)?\s*"
    rf"(?:第(?P<c1>\d{{1,9}})(?:(?:至|-|~|—)(?P<c2>\d{{1,9}}))?分句|c(?P<c3>\d{{1,9}})(?:\s*(?:至|-|~|—)\s*c?(?P<c4>\d{{1,9}}))?)?\s*"
)
_MOST_PARAGRAPHS: Final = 99
_WIDTH: Final = str.maketrans("（）－～０１２３４５６７８９", "()-~0123456789")


@frozen
class Place:
    """One stretch of a document: item, paragraph, sentences and clauses (first and last); what is not said is None."""

    document: str
    section: str | None
    paragraph: int | None
    sentences: tuple[int, int] | None
    clauses: tuple[int, int] | None

    def keys(self) -> tuple[str, ...]:
        """Keys of the sentences, as `002 一(三)¶2 s3`; a place without sentences gives its longest prefix."""
        head = self.document if self.section is None else f"{self.document} {self.section}"
        if self.paragraph is not None:
            head += f"¶{self.paragraph}"
        if self.sentences is None:
            return (head,)
        first, last = self.sentences
        return tuple(f"{head} s{n}" for n in range(first, last + 1))


@frozen
class Locator:
    """One or more places in source documents."""

    places: tuple[Place, ...]

    def __str__(self) -> str:
        parts: list[str] = []
        before: Place | None = None
        for place in self.places:
            parts.append(_write(place, before))
            before = place
        return "、".join(parts)

    def keys(self) -> tuple[str, ...]:
        """Keys of all sentences named."""
        return tuple(chain.from_iterable(map(Place.keys, self.places)))


def _numbers(span: tuple[int, int], unit: str) -> str:
    first, last = span
    return f"第{first}{unit}" if first == last else f"第{first}至{last}{unit}"


def _write(place: Place, before: Place | None) -> str:
    """The shortest spelling of `place` after `before`, which must differ in the last thing said."""
    same_document = before is not None and place.document == before.document
    same_section = same_document and before is not None and place.section == before.section
    same_paragraph = same_section and before is not None and place.paragraph == before.paragraph
    text = "" if same_document else f"《{place.document}》"
    inherits = place.sentences is not None
    if place.section is not None and not (same_section and (inherits or place.paragraph is not None)):
        text += place.section.replace("(", "（").replace(")", "）")
    if place.paragraph is not None and not (same_paragraph and inherits):
        text += f"第{place.paragraph}段"
    same_sentences = same_paragraph and before is not None and place.sentences == before.sentences
    if place.sentences is not None and not (same_sentences and place.clauses is not None):
        text += _numbers(place.sentences, "句")
    if place.clauses is not None:
        text += _numbers(place.clauses, "分句")
    return text


def _pair(match: re.Match[str], *names: str) -> tuple[int, int] | None:
    first = match[names[0]] or match[names[2]]
    last = match[names[1]] or match[names[3]] or first
    return None if first is None else (int(first), int(last))


def _parse_places(text: str, document: str, before: Place | None) -> tuple[Place, ...]:
    """The place that `text` spells, or the several of 第1至2段, which are written one by one; none where it spells none."""
    match = _PLACE.fullmatch(text)
    place = None if match is None else _place(match, document, before)
    if match is None or place is None:
        return ()
    if match["p3"] is None:
        return (place,)
    first, last = int(match["p1"]), int(match["p3"])
    if place.sentences is not None or place.clauses is not None or not first < last <= first + _MOST_PARAGRAPHS:
        return ()
    return tuple(evolve(place, paragraph=number) for number in range(first, last + 1))


def _place(match: re.Match[str], document: str, before: Place | None) -> Place | None:
    paragraph = match["p1"] or match["p2"]
    section = match["section"]
    sentences = _pair(match, "s1", "s2", "s3", "s4")
    clauses = _pair(match, "c1", "c2", "c3", "c4")
    place = Place(document, section, int(paragraph) if paragraph else None, sentences, clauses)
    if before is not None and section is None:
        # 第5句 after 第2段第2句 means the same paragraph; 第3段 the same item.
        place = Place(document, before.section, place.paragraph or before.paragraph, sentences, clauses)
        if sentences is None and clauses is not None:
            place = Place(document, place.section, place.paragraph, before.sentences, clauses)
    for span in (sentences, clauses):
        if span is not None and not 0 < span[0] <= span[1] <= span[0] + 999:
            return None
    return place


def parse_locator(text: str) -> Locator | None:
    """The locator that `text` spells, or None if it spells none."""
    places: list[Place] = []
    document: str | None = None
    before: Place | None = None
    for part in text.translate(_WIDTH).split("、"):
        rest = part.strip()
        head = re.match(r"《([^》]+)》\s*", rest)
        if head is not None:
            document, before, rest = head[1].strip(), None, rest[head.end() :]
        if not document or (head is None and not rest):
            return None
        # A run of blanks could be shared out between the parts of a place in very many ways.
        found = _parse_places(" ".join(rest.split()), document, before)
        if not found:
            return None
        places += found
        before = found[-1]
    return Locator(tuple(places)) if places else None

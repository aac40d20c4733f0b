"""The library: the indexes of several documents, their raw texts where they are at hand, and what a locator names there."""

import re
from collections.abc import Mapping
from enum import Enum
from functools import cached_property
from typing import Final

from attrs import frozen

from mingce.source import Source
from mingce.sources.index import Entry, Index, Kind
from mingce.sources.merge import find
from mingce.sources.segment import segment
from mingce.syntax.locator import Place

__all__ = ["DigestStatus", "Document", "Library", "Resolution", "Unknown"]

_KEY: Final = re.compile(r"(?P<section>[^¶ ]+)(?:¶(?P<paragraph>\d+)(?: s(?P<sentence>\d+))?)?.*")


class DigestStatus(Enum):
    """Whether a passage still says what it said when its index was made."""

    OK = "ok"
    CHANGED = "changed"
    UNPINNED = "unpinned"  # nothing to compare: no index was kept, or the raw text is not at hand


class Unknown(Enum):
    """What of a place the library does not have."""

    DOCUMENT = "document"
    SECTION = "section"
    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"
    CLAUSE = "clause"


@frozen(eq=False)
class Document:
    """A document: its index, the file that the index was kept in, and the raw text; either file may be missing."""

    index: Index
    file: Source | None = None
    raw: Source | None = None

    @cached_property
    def _current(self) -> Index:
        """The index of the text at hand."""
        return segment(self.index.document, self.raw.text if self.raw else "")

    @cached_property
    def _starts(self) -> Mapping[str, int | None]:
        if self.raw is None:
            return {}
        return {entry.key: find(entry, self._current, self.raw.text) for entry in self.index.entries}

    def digest_status(self, entry: Entry) -> DigestStatus:
        """Whether the text at hand still has the passage."""
        if self.file is None or self.raw is None:
            return DigestStatus.UNPINNED
        return DigestStatus.CHANGED if self._starts[entry.key] is None else DigestStatus.OK

    def place(self, entry: Entry) -> tuple[int, int] | None:
        """Where a passage stands in the text at hand: a changed one where its key is now; None if nowhere."""
        if self.raw is None:
            return None
        start = self._starts[entry.key]
        if start is not None:
            return start, start + entry.end - entry.start
        changed = self._current.by_key.get(entry.key)
        return None if changed is None else (changed.start, changed.end)

    def passage(self, entry: Entry) -> str | None:
        """The words of a passage in the text at hand, on one line; None where that is not to be had."""
        place = self.place(entry)
        if place is None or self.raw is None:
            return None
        return re.sub(r"\s*[\r\n]\s*", "", self.raw.text[slice(*place)])


@frozen
class Resolution:
    """What a place names: entries of a document; or what of it is unknown, and of how many there are."""

    document: Document | None
    entries: tuple[Entry, ...] = ()
    unknown: Unknown | None = None
    count: int = 0


@frozen
class Library:
    """Documents by the name that locators give them."""

    documents: Mapping[str, Document]

    def resolve(self, place: Place) -> Resolution:
        """The passages that `place` names; a place without sentences names all of its paragraph, item or part."""
        document = self.documents.get(place.document)
        if document is None:
            return Resolution(None, unknown=Unknown.DOCUMENT)
        if place.section is None:
            return Resolution(document, document.index.entries)
        inside = [entry for entry in document.index.entries if _within(entry, place.section)]
        if not inside:
            return Resolution(document, unknown=Unknown.SECTION)
        if place.paragraph is not None:
            count = max((_number(entry, "paragraph") for entry in inside), default=0)
            inside = [entry for entry in inside if _number(entry, "paragraph") == place.paragraph and _section(entry) == place.section]
            if not inside:
                return Resolution(document, unknown=Unknown.PARAGRAPH, count=count)
        if place.sentences is None:
            return Resolution(document, tuple(inside))
        return _sentences(document, inside, place, place.sentences)

    def sentences_of(self, key: str) -> tuple[str, ...]:
        """Locators of the sentences that a key of a 依据 names: one sentence, or all of a paragraph, an item or a part.

        The key of a whole document names none: it says nothing about any one sentence.
        """
        document = next((one for name, one in self.documents.items() if key.startswith(f"{name} ")), None)
        if document is None:
            return ()
        rest = key.removeprefix(f"{document.index.document} ")
        below = (f"{rest}¶", f"{rest}(", f"{rest} ")
        named = (entry for entry in document.index.sentences if entry.key == rest or entry.key.startswith(below))
        return tuple(document.index.locator(entry) for entry in named)


def _sentences(document: Document, inside: list[Entry], place: Place, wanted: tuple[int, int]) -> Resolution:
    if place.paragraph is None:
        return Resolution(document, unknown=Unknown.PARAGRAPH, count=max(_number(entry, "paragraph") for entry in inside))
    by_number = {_number(entry, "sentence"): entry for entry in inside if entry.kind is Kind.SENTENCE}
    numbers = range(wanted[0], wanted[1] + 1)
    if not all(number in by_number for number in numbers):
        return Resolution(document, unknown=Unknown.SENTENCE, count=max(by_number, default=0))
    entries = tuple(by_number[number] for number in numbers)
    if place.clauses is not None and (len(entries) > 1 or not 1 <= place.clauses[0] <= place.clauses[1] <= len(entries[0].clauses)):
        return Resolution(document, unknown=Unknown.CLAUSE, count=len(entries[0].clauses))
    return Resolution(document, entries)


def _within(entry: Entry, section: str) -> bool:
    """Whether an entry belongs to a part or an item; a part holds its items."""
    own = _section(entry)
    return own == section or own.startswith(f"{section}(")


def _section(entry: Entry) -> str:
    match = _KEY.fullmatch(entry.key)
    return match["section"] if match else entry.key


def _number(entry: Entry, what: str) -> int:
    """The number of an entry's paragraph or sentence; 0 for one without."""
    match = _KEY.fullmatch(entry.key)
    return int(match[what] or 0) if match else 0

"""Segmenting a document: from a raw text, as it came, to an index of its parts, items, paragraphs, sentences and clauses."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import frozen

from mingce.sources.index import Entry, Index, Kind, digest, text_digest
from mingce.sources.lines import Line, read_lines
from mingce.sources.marks import ENDS, heading_end, is_principle, read_mark
from mingce.sources.noise import Subject, noise_lines
from mingce.sources.paragraphs import Paragraph, is_title_line, read_paragraphs, title_paragraphs
from mingce.sources.sentences import clauses, is_open, sentences

__all__ = ["make_entry", "segment"]

_PREAMBLE: Final = "序"
_TITLE: Final = "题"
_SIGN_OFF: Final = "尾"
_NOISE: Final = "N"
_ARTICLES: Final = tuple("ABCDEFGHIJKLM")
# Headings of this level or above open an article; deeper ones divide it.
_ARTICLE_LEVELS: Final = (1, 2)
_LONGEST_RUN_IN: Final = 15
_LONGEST_SIGN_OFF: Final = 40


@frozen
class _Placed:
    """A paragraph, its section, and its key: of the whole paragraph, or of the heading that it is."""

    section: str
    key: str
    paragraph: Paragraph


def segment(document: str, text: str) -> Index:
    """The index of `text`, under the name that locators give the document.

    Sections are the numbered parts and items; 序 before the first of them, 题 the title block, 尾 the sign-off, N what is no
    part of the document.  A file without numbers holds articles: A, B and so on.
    """
    lines = tuple(read_lines(text))
    first, *others = _article_lines(text, lines)
    noise = {line: n for n, line in enumerate(lines, start=1)}
    title, body, sign_off, useless = _frame(text, first)
    found = [make_entry(text, f"{_NOISE}¶{noise[line]}", Kind.NOISE, line.start, line.end) for line in useless]
    found += _plain(text, _TITLE, Kind.TITLE, title_paragraphs(text, title))
    found += _plain(text, _SIGN_OFF, Kind.TITLE, title_paragraphs(text, sign_off))
    paragraphs = tuple(read_paragraphs(text, body))
    numbered = any(paragraph.mark for paragraph in paragraphs)
    found += _body(text, _numbered(paragraphs) if numbered else _article(paragraphs, _ARTICLES[0]))
    found += _other_articles(text, others, " ".join(text[line.start : line.end] for line in title))
    return Index(document, text_digest(text), tuple(sorted(found, key=lambda entry: (entry.start, entry.end))))


def make_entry(text: str, key: str, kind: Kind, start: int, end: int) -> Entry:
    """An entry for `text[start:end]`."""
    parts = clauses(text, start, end) if kind is Kind.SENTENCE else ()
    return Entry(key, kind, start, end, digest(text[start:end]), parts)


def _article_lines(text: str, lines: Sequence[Line]) -> list[Sequence[Line]]:
    """The articles of a file, the first always; one begins at a heading after text, with the kickers right above it."""
    starts, spoken = [0], False
    for number, line in enumerate(lines):
        if spoken and line.level in _ARTICLE_LEVELS and read_mark(text[line.start : line.end]) is None:
            start = number
            while lines[start - 1].level:
                start -= 1
            starts.append(start)
            spoken = False
        spoken = spoken or (not line.level and any(char in ENDS for char in text[line.start : line.end]))
    return [lines[start:end] for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)]


def _frame(text: str, lines: Sequence[Line]) -> tuple[list[Line], list[Line], list[Line], list[Line]]:
    """Title block, body, sign-off and noise of the first article."""
    noise = noise_lines(text, lines)
    kept = [line for number, line in enumerate(lines) if number not in noise]
    top = next((number for number, line in enumerate(kept) if not is_title_line(text, line)), len(kept))
    bottom = len(kept)
    while bottom > top and _is_sign_off(text, kept[bottom - 1]):
        bottom -= 1
    if bottom > top and is_open(text[kept[bottom - 1].start : kept[bottom - 1].end]):
        # A text that breaks off, or ends in a heading, has no sign-off.
        bottom = len(kept)
    return kept[:top], kept[top:bottom], kept[bottom:], [lines[number] for number in sorted(noise)]


def _is_sign_off(text: str, line: Line) -> bool:
    words = text[line.start : line.end]
    marked = bool(line.level) or read_mark(words) is not None
    return not marked and len(words) <= _LONGEST_SIGN_OFF and not any(char in ENDS for char in words)


def _plain(text: str, section: str, kind: Kind, paragraphs: Iterable[Paragraph]) -> list[Entry]:
    return [make_entry(text, f"{section}¶{n}", kind, one.start, one.end) for n, one in enumerate(paragraphs, start=1)]


def _other_articles(text: str, articles: Sequence[Sequence[Line]], title: str) -> list[Entry]:
    """Articles that follow in the same file: further ones on its subject, or news that have nothing to do with it."""
    found: list[Entry] = []
    unrelated: list[Paragraph] = []
    letters = iter(_ARTICLES[1:])
    subject = Subject.of(title, text[: articles[0][0].start] if articles else "")
    for lines in articles:
        words = text[lines[0].start : lines[-1].end]
        letter = next(letters, None) if subject.covers(words) else None
        paragraphs = tuple(read_paragraphs(text, lines, numbered=letter is not None))
        if letter is None:
            unrelated += paragraphs
        else:
            subject = subject.with_words(words)
            found += _body(text, _article(paragraphs, letter))
    return found + _plain(text, _NOISE, Kind.NOISE, unrelated)


def _numbered(paragraphs: Iterable[Paragraph]) -> Iterator[tuple[str, Paragraph]]:
    """Paragraphs with their sections: the part and the item above them."""
    part = item = ""
    for paragraph in paragraphs:
        if paragraph.mark is not None:
            numeral = paragraph.mark.numeral
            part, item = (numeral, "") if paragraph.mark.kind == "part" else (part, numeral)
        yield (f"{part}({item})" if item else part or _PREAMBLE), paragraph


def _article(paragraphs: Iterable[Paragraph], letter: str) -> Iterator[tuple[str, Paragraph]]:
    """Paragraphs of an article, which is one section: its headings divide it without beginning to count again."""
    return ((letter, paragraph) for paragraph in paragraphs)


def _keyed(paragraphs: Iterable[tuple[str, Paragraph]]) -> Iterator[_Placed]:
    """Keys of paragraphs and headings, each only once: a section whose number comes again goes on counting.

    A heading without a number takes that of the paragraph it stands above.
    """
    counts: Counter[str] = Counter()
    headings: Counter[str] = Counter()
    named: set[str] = set(_ARTICLES)
    for section, paragraph in paragraphs:
        if not paragraph.heading:
            counts[section] += 1
            yield _Placed(section, f"{section}¶{counts[section]}", paragraph)
        elif paragraph.mark is not None and section not in named:
            named.add(section)
            yield _Placed(section, f"{section} h", paragraph)
        else:
            headings[section] = max(counts[section], headings[section]) + 1
            yield _Placed(section, f"{section}¶h{headings[section]}", paragraph)


def _body(text: str, paragraphs: Iterable[tuple[str, Paragraph]]) -> list[Entry]:
    """Headings and sentences of paragraphs, each with its section."""
    listed = tuple(_keyed(paragraphs))
    # Headings without a number run into the text of a section in several of its paragraphs, or they are short sentences.
    parallel = Counter(one.section for one in listed if _run_in(text, one.paragraph))
    found: list[Entry] = []
    for one in listed:
        if one.paragraph.heading:
            found.append(make_entry(text, one.key, Kind.HEADING, one.paragraph.start, one.paragraph.end))
        else:
            found += _paragraph(text, one, unnumbered=parallel[one.section] > 1)
    return found


def _paragraph(text: str, one: _Placed, *, unnumbered: bool) -> Iterator[Entry]:
    start, end = one.paragraph.start, one.paragraph.end
    length = _heading_length(text, one.paragraph) or (_run_in(text, one.paragraph) if unnumbered else None)
    if length is not None:
        yield make_entry(text, f"{one.key} h", Kind.HEADING, start, start + length)
    for number, (first, last) in enumerate(sentences(text, start + (length or 0), end), start=1):
        yield make_entry(text, f"{one.key} s{number}", Kind.SENTENCE, first, last)


def _heading_length(text: str, paragraph: Paragraph) -> int | None:
    """Length of the heading that runs into a paragraph with a number or a dash in front."""
    words = text[paragraph.start : paragraph.end]
    lead = paragraph.mark.length if paragraph.mark else 0
    if not lead and not is_principle(words):
        return None
    end = heading_end(words[lead:])
    return None if end is None else lead + end


def _run_in(text: str, paragraph: Paragraph) -> int | None:
    """Length of what may be a heading without a number: a short first sentence, followed by more."""
    if paragraph.heading or _heading_length(text, paragraph) is not None:
        return None
    length = heading_end(text[paragraph.start : paragraph.end], _LONGEST_RUN_IN)
    return length if length is not None and paragraph.start + length < paragraph.end else None

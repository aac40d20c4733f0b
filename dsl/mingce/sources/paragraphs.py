"""From lines to paragraphs: what a page or a column broke is joined, what a drafter set apart stays apart."""

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve, frozen

from mingce.sources.lines import Line
from mingce.sources.marks import LONGEST_HEADING, Mark, is_heading_line, is_principle, read_mark
from mingce.sources.sentences import is_open

__all__ = ["Paragraph", "is_title_line", "read_paragraphs", "title_paragraphs"]

_LONGEST_TITLE: Final = 60
_COLONS: Final = ("：", ":")
_PAUSES: Final = ("，", ",", "、")


@frozen
class Paragraph:
    """A paragraph as offsets; `mark` is its number, if it has one; `heading`: the whole of it is a heading."""

    start: int
    end: int
    mark: Mark | None = None
    heading: bool = False
    hard: bool = False


def read_paragraphs(text: str, lines: Iterable[Line], *, numbered: bool = True) -> Iterator[Paragraph]:
    """Paragraphs of a body; without `numbered` numbers in front of lines mean nothing."""
    current: Paragraph | None = None
    for line in lines:
        piece = _piece(text, line, numbered=numbered, after=current)
        if current is not None and _continues(text, current, piece, line):
            current = evolve(current, end=line.end, hard=line.hard)
            continue
        if current is not None:
            yield current
        current = piece
    if current is not None:
        yield current


def _piece(text: str, line: Line, *, numbered: bool, after: Paragraph | None) -> Paragraph:
    words = text[line.start : line.end]
    mark = read_mark(words) if numbered else None
    if line.level:
        heading = True
    elif mark is not None:
        heading = is_heading_line(words[mark.length :], LONGEST_HEADING)
    else:
        begins = after is None or after.heading or not is_open(text[after.start : after.end])
        heading = numbered and begins and not line.hard and is_heading_line(words)
    return Paragraph(line.start, line.end, mark, heading, line.hard)


def _continues(text: str, before: Paragraph, piece: Paragraph, line: Line) -> bool:
    """Whether `piece` goes on with what `before` broke off."""
    if before.heading or before.hard or piece.heading or piece.mark or line.indented:
        return False
    words = text[before.start : before.end]
    return is_open(words) and not is_principle(text[piece.start : piece.end])


def title_paragraphs(text: str, lines: Iterable[Line]) -> Iterator[Paragraph]:
    """The lines of a title block: those that no empty line parts are one title, but for the line that addresses readers."""
    current: Paragraph | None = None
    for line in lines:
        addressed = text[line.start : line.end].endswith(_COLONS)
        if current is not None and not (line.gap or line.level or line.indented or addressed or current.hard):
            current = evolve(current, end=line.end, hard=line.hard)
            continue
        if current is not None:
            yield current
        current = Paragraph(line.start, line.end, heading=True, hard=line.hard or bool(line.level))
    if current is not None:
        yield current


def is_title_line(text: str, line: Line) -> bool:
    """Whether a line before the body belongs to the title block: no sentence, or the address to its readers."""
    words = text[line.start : line.end]
    if read_mark(words) is not None:
        return False
    short = len(words) <= _LONGEST_TITLE and not words.endswith(_PAUSES) and "。" not in words
    return short or bool(line.level) or words.endswith(_COLONS)

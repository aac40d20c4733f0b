"""Lines from text with places to break it: the outermost places are used first, and only where a line is too long."""

from attrs import frozen

from mingce.source import display_width

__all__ = ["Break", "Doc", "flat", "joined", "lay_out"]


@frozen
class Break:
    """A place where a line may end; `flat` stands there otherwise.  The lower the level, the sooner it is used."""

    level: int
    flat: str = " "


Doc = tuple[str | Break, ...]
"""Text and breaks in order."""


def flat(doc: Doc) -> str:
    """The text on one line."""
    return "".join(part if isinstance(part, str) else part.flat for part in doc)


def joined(parts: tuple[Doc, ...], separator: Doc) -> Doc:
    """The parts with the separator between them."""
    found: list[str | Break] = []
    for i, part in enumerate(parts):
        found += part if i == 0 else (*separator, *part)
    return tuple(found)


def _split(doc: Doc) -> tuple[tuple[str, Doc], ...]:
    """Pieces between the breaks of the lowest level, each with what stands before it on one line."""
    lowest = min(part.level for part in doc if isinstance(part, Break))
    pieces: list[tuple[str, Doc]] = []
    before, piece = "", list[str | Break]()
    for part in doc:
        if isinstance(part, Break) and part.level == lowest:
            pieces.append((before, tuple(piece)))
            before, piece = part.flat, []
        else:
            piece.append(part)
    return (*pieces, (before, tuple(piece)))


def lay_out(doc: Doc, width: int, first: int, rest: int) -> tuple[str, ...]:
    """Lines of at most `width` columns where the breaks allow it.

    `first` columns are taken on the first line; the lines after it are indented by `rest` columns, more where a long piece
    is broken again.
    """
    whole = flat(doc)
    if first + display_width(whole) <= width or not any(isinstance(part, Break) for part in doc):
        return (whole,)
    lines: list[str] = []
    used = first
    for before, piece in _split(doc):
        size = display_width(before) + display_width(flat(piece))
        if lines and used + size <= width:
            lines[-1] += before + flat(piece)
            used += size
            continue
        start = rest if lines else first
        broken = lay_out(piece, width, start, rest + 4 if lines else rest)
        lines += [" " * rest + broken[0] if lines else broken[0], *broken[1:]]
        used = display_width(lines[-1]) if len(lines) > 1 else first + display_width(lines[-1])
    return tuple(lines)

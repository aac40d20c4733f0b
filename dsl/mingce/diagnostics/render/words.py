"""What the renderers share: making hostile characters visible, and the sentences that go with a finding."""

import unicodedata
from functools import lru_cache
from typing import Final

from mingce.diagnostics.model import Diagnostic
from mingce.source import display_width

__all__ = ["details", "visible", "visible_char"]

# Letters and symbols by their class, blank on the screen: fillers of Hangul and the empty Braille cell.
_BLANK: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_IDEOGRAPHIC_SPACE: Final = "\u3000"


@lru_cache(maxsize=4096)
def visible_char(char: str) -> str:
    """The character, or `<U+202E>` if it would not show, would not take a column, or would reorder its neighbours."""
    if char in (" ", _IDEOGRAPHIC_SPACE):
        return char
    if char.isprintable() and char not in _BLANK and not unicodedata.combining(char) and display_width(char) > 0:
        return char
    return f"<U+{ord(char):04X}>"


def visible(text: str) -> str:
    """Text that shows on a terminal exactly what it contains; line ends stay."""
    return "".join(char if char == "\n" else visible_char(char) for char in text)


def details(diagnostic: Diagnostic) -> tuple[str, ...]:
    """What follows the message, each with its heading: notes, the way out, the basis, the page of the manual."""
    return (
        *(f"说明：{note}" for note in diagnostic.notes),
        *((f"办法：{diagnostic.help}",) if diagnostic.help is not None else ()),
        *((f"依据：{'、'.join(diagnostic.basis)}",) if diagnostic.basis else ()),
        f"详见：{diagnostic.page}",
    )

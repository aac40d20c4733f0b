"""Words of a policy in SQL: a comment, and a text cut where a database or the tool that sends the query would change it."""

import re
from typing import Final

from mingce.source import HIDDEN, one_line

__all__ = ["comment", "pieces"]

_HIDDEN: Final = f"{HIDDEN}"
# Tools put other texts in the place of `&name` and `${name}`, in comments too.
_SUBSTITUTED: Final = str.maketrans("&$", "＆＄")


def comment(text: str) -> str:
    """A comment, to the end of its line."""
    return f"-- {one_line(text).translate(_SUBSTITUTED)}"


def pieces(text: str, apart: str = "") -> list[str | int]:
    """`text` in stretches that stand in quotes as they are, and the numbers of the characters between them that do not.

    Apart stand characters that nobody sees, and those of `apart`.  The character 0, which databases refuse, becomes U+FFFD.
    """
    found: list[str | int] = []
    for number, piece in enumerate(re.split(rf"([{_HIDDEN}{re.escape(apart)}])", text.replace("\0", "\ufffd"))):
        if number % 2:
            found.append(ord(piece))
        elif piece:
            found.append(piece)
    return found

"""Words of a policy in JavaScript: a string, a comment to the end of a line, a note in a JSDoc comment.

A module may be put into a page, so neither of them ends a script.
"""

import json
import re
from typing import Final

from mingce.source import HIDDEN, one_line

__all__ = ["comment", "literal", "note"]

_HIDDEN: Final = re.compile(f"[{HIDDEN}]")
# Braces hold types, at signs begin tags; both are words of JSDoc's own.
_NOTE: Final = str.maketrans("@{}", "＠｛｝")


def literal(text: str | None) -> str:
    """`text` as a string in double quotes, on one line; null for None."""
    written = _HIDDEN.sub(lambda found: _escape(found[0]), json.dumps(text, ensure_ascii=False))
    return written.replace("</", "<\\/").replace("<!--", "<\\u0021--").replace("*/", "*\\/")


def comment(text: str) -> str:
    """A comment, to the end of its line."""
    return f"// {_in_page(one_line(text))}"


def note(text: str) -> str:
    """`text` within a comment of JSDoc."""
    return _in_page(one_line(text).translate(_NOTE).replace("*/", "*∕").replace("/*", "∕*"))


def _in_page(text: str) -> str:
    return text.replace("</", "<∕").replace("<!--", "<！--").replace("-->", "--＞")


def _escape(char: str) -> str:
    """A character by its number; those beyond 16 bits are two halves."""
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{high:02x}{low:02x}" for high, low in zip(units[::2], units[1::2], strict=True))

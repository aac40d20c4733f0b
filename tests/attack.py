"""Policies that carry a text of a stranger's in every place where the language takes one.

`attacked` puts other texts in the place of those of a policy, the same for the same, so that what was valid stays valid: in quotes
and in the names of documents.  Names and aliases cannot be replaced so; the grammar leaves nothing in them that hurts.
"""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Final

from mingce.diagnostics.model import Sink
from mingce.source import Source
from mingce.syntax.lexer import lex
from mingce.syntax.scan import scan

__all__ = ["TAKING_TEXT", "attacked", "places", "tame"]

# What stands behind these words is one of the program's own.
_OURS: Final = frozenset({"EXPECT_ERROR", "AMOUNT"})
_ENDS: Final = re.compile('[；;：:。，,“”"、]')


TAKING_TEXT: Final = ("LISTER", "IS", "NAME", "THEN", "DEFAULT", "ELSE", "BAR", "LOCATOR")
"""What a text also stands behind: values in lists and examples, of fields and cases, reasons of conditions; and names of documents."""


def places(text: str) -> set[str]:
    """What the texts of a policy stand behind; LOCATOR where the name of a document is one."""
    source = Source("places.pol", text)
    scanned = scan(source, Sink())
    found: set[str] = set()
    for chunk in scanned.chunks:
        types = [token.type for token in lex(scanned, chunk, Sink())]
        found |= {before for before, here in pairwise(types) if here == "TEXT"} | ({"LOCATOR"} & set(types))
    return found


def attacked(text: str, payload: Callable[[int], str]) -> str:
    """The policy `text` with `payload(n)` in the place of its n-th different text."""
    numbers: dict[str, int] = {}

    def other(old: str) -> str:
        return payload(numbers.setdefault(old, len(numbers)))

    source = Source("attack.pol", text)
    scanned = scan(source, Sink())
    pieces: list[str] = []
    at = 0
    for chunk in scanned.chunks:
        before = ""
        for token in lex(scanned, chunk, Sink()):
            span = token.span
            if token.type == "TEXT" and before not in _OURS:
                pieces += text[at : span.start], "“", other(span.text[1:-1]), "”"
                at = span.end
            elif token.type == "LOCATOR":
                pieces += text[at : span.start], _documents(span.text, other)
                at = span.end
            before = token.type if token.type != "LISTER" else before
    return "".join((*pieces, text[at:]))


def _documents(locator: str, other: Callable[[str], str]) -> str:
    """A locator with other names of documents; what would end a list of several places is left out of all but the first."""
    first, *rest = locator.split("《")
    parts = [first]
    for number, part in enumerate(rest):
        name, _, place = part.partition("》")
        new = other(name)
        parts.append(f"《{_ENDS.sub('', new) if number else new}》{place}")
    return "".join(parts)


def tame(text: str) -> str:
    """A text of the same letters and figures, all marks replaced by characters: documents are in the order of those."""
    return re.sub(r"[^0-9A-Za-z]", lambda found: chr(0x5000 + ord(found[0]) % 0x300), text)

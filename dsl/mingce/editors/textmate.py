"""The TextMate grammar, which colours policies in VS Code and in other editors that read such grammars.

An editor reads line by line and sees the characters as typed, so the shapes of the lexer are widened to full-width digits and
marks, and a locator that goes on in the next line is a region.  Every character of a name is matched with its name: whatever
comes next begins a token, as it does for the lexer, and no pattern has to look back.
"""

import json
from pathlib import PurePosixPath  # noqa: TID251  a pure path names a place and touches nothing
from types import MappingProxyType
from typing import Final

from mingce.backends.api import Artifact
from mingce.syntax.lexer import LETTER, SHAPES
from mingce.syntax.tokens import TokenRow, token_table

__all__ = ["SCOPES", "artifact", "grammar"]

SCOPES: Final = MappingProxyType(
    {
        "kind": "storage.type",
        "clause": "keyword.other.clause",
        "type": "support.type",
        "unit": "support.type",
        "keyword": "keyword.control",
        "operator": "keyword.operator",
        "value": "constant.language",
        "name": "variable.other",
        "string": "string.quoted.double",
        "locator": "string.other.locator",
        "number": "constant.numeric",
        "date": "constant.numeric.date",
        "punctuation": "punctuation.separator",
    }
)
"""Scope of a token in `grammar/tokens.toml` → TextMate scope, to which `.pol` is added."""

_WIDE: Final = MappingProxyType({r"\d": "[0-9０-９]", r"\.": "[.．]", "(?:,": "(?:[,，]", "%": "[%％]", "/": "[/／]"})
"""Parts of shapes → the same in either width."""

_TEXT: Final = '“[^“”]*”|["＂][^"＂]*["＂]'


def artifact() -> Artifact:
    """The grammar as a file, below the folder of the editors."""
    text = json.dumps(grammar(), ensure_ascii=False, indent=2)
    # The ends of ranges of characters are rare characters, some of them unassigned.
    return Artifact(PurePosixPath("pol.tmLanguage.json"), text.replace(LETTER, json.dumps(LETTER)[1:-1]) + "\n")


def grammar() -> dict[str, object]:
    """The grammar: patterns in the order in which they are tried."""
    return {
        "name": "明策",
        "scopeName": "source.pol",
        "fileTypes": ["pol"],
        "patterns": [
            {"name": "comment.line.number-sign.pol", "match": "[#＃].*$"},
            _pattern("string", _TEXT),
            _locator(),
            _shape("date", "day"),
            _pattern("keyword", "的[ \\t]*[,，]"),
            *(_words(scope) for scope in dict.fromkeys(row.scope for row in token_table().values() if row.words)),
            _shape("name", "name"),
            _shape("number", "number"),
            *(_marks(scope) for scope in dict.fromkeys(row.scope for row in token_table().values() if row.signs)),
            {"name": "punctuation.terminator.pol", "match": "[。｡]"},
        ],
    }


def _pattern(scope: str, match: str) -> dict[str, str]:
    return {"name": f"{SCOPES[scope]}.pol", "match": match}


def _shape(scope: str, group: str) -> dict[str, str]:
    shape = SHAPES[group].replace("(?P<unit>", "(?:")
    for narrow, wide in _WIDE.items():
        shape = shape.replace(narrow, wide)
    return _pattern(scope, shape)


def _rows(scope: str) -> tuple[TokenRow, ...]:
    return tuple(row for row in token_table().values() if row.scope == scope)


def _words(scope: str) -> dict[str, str]:
    words = sorted((word for row in _rows(scope) for word in row.words), key=len, reverse=True)
    return _pattern(scope, f"(?:{'|'.join(words)})(?!{LETTER})")


def _marks(scope: str) -> dict[str, str]:
    marks = sorted((sign for row in _rows(scope) for sign in row.signs), key=len, reverse=True)
    return _pattern(scope, "|".join("".join(map(_either_width, mark)) for mark in marks))


def _either_width(char: str) -> str:
    twin = {"[": "【［", "]": "】］", "-": "−－"}.get(char, chr(ord(char) + 0xFEE0) if char.isascii() else "")
    return f"[\\{char}{twin}]" if char.isascii() else char


def _locator() -> dict[str, str]:
    """From 《》 to the next mark; after 、 it goes on in the next line."""
    return {"name": f"{SCOPES['locator']}.pol", "begin": "《[^《》]*》", "end": '(?=[；;：:。｡，,“"＂])|(?<![、\\n])$'}

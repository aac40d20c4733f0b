"""Colours for Pygments, and so for Sphinx: the tokens are those of the parser itself."""

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from pygments.lexer import Lexer
from pygments.token import (
    Comment,
    Generic,
    Keyword,
    Literal,
    Name,
    Number,
    Operator,
    Punctuation,
    String,
    Whitespace,
    _TokenType,
)

from mingce.diagnostics.model import Sink
from mingce.source import Source
from mingce.syntax.lexeme import Lexeme
from mingce.syntax.lexer import lex
from mingce.syntax.scan import scan
from mingce.syntax.tokens import token_table

__all__ = ["COLOURS", "PolicyLexer"]

COLOURS: Final = MappingProxyType(
    {
        "kind": Keyword.Declaration,
        "clause": Keyword,
        "type": Keyword.Type,
        "unit": Keyword.Type,
        "keyword": Keyword,
        "operator": Operator.Word,
        "value": Keyword.Constant,
        "name": Name,
        "string": String,
        "locator": Literal,
        "number": Number,
        "date": Literal.Date,
        "punctuation": Punctuation,
    }
)
"""Scope of a token in `grammar/tokens.toml` → token of Pygments."""

_RUN: Final = re.compile(r"\s+|\S+")


class PolicyLexer(Lexer):
    """Colours policies (`.pol`)."""

    name = "明策"
    aliases = ("pol",)
    filenames = ("*.pol",)

    def get_tokens_unprocessed(self, text: str) -> Iterator[tuple[int, _TokenType, str]]:
        """Offset, colour and text of each piece; together they are the whole text."""
        at = 0
        for start, end, colour in sorted(_pieces(text)):
            if start >= at:  # a comment may stand within a token that goes on in the next line
                yield from _between(text, at, start)
                yield start, colour, text[start:end]
                at = end
        yield from _between(text, at, len(text))


def _pieces(text: str) -> Iterator[tuple[int, int, _TokenType]]:
    """Comments, what the parser reads of each statement, and the 。 that ends it."""
    scanned = scan(Source("", text), Sink())
    for comment in scanned.comments:
        yield comment.span.start, comment.span.end, Comment.Single
    for chunk in scanned.chunks:
        for token in lex(scanned, chunk, Sink()):
            yield token.span.start, token.span.end, _colour(token)
        if chunk.stopped:
            yield chunk.end, chunk.end + 1, Punctuation


def _colour(token: Lexeme) -> _TokenType:
    row = token_table()[token.type]
    return Operator if row.scope == "operator" and not row.words else COLOURS[row.scope]


def _between(text: str, start: int, end: int) -> Iterator[tuple[int, _TokenType, str]]:
    """What is no token: spaces, and what the language does not know.

    The latter is no `Error`, for which Sphinx refuses a document: the manual shows mistakes on purpose.
    """
    for match in _RUN.finditer(text, start, end):
        yield match.start(), Whitespace if match[0].isspace() else Generic.Error, match[0]

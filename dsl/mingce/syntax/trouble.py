"""The place where the parser stopped, and what explanations of it ask about."""

from collections.abc import Collection, Iterable, Mapping
from itertools import islice

from attrs import frozen

from mingce.diagnostics.model import Sink
from mingce.source import Span
from mingce.syntax.lexeme import Lexeme

__all__ = ["Trouble", "declared_names", "declared_reserved", "has_alias"]


@frozen
class Trouble:
    """A statement and the index of the token that cannot stand there (its length: the statement ends too early).

    `accepts` are the terminals that could have stood there, `after_semicolon` those that could after a ；; `ended` says whether
    the clause could have ended before the token in front of it; `names` are the names declared in the file, `misnamed` the
    reserved words that it declares as names, which is told where it does.
    """

    tokens: tuple[Lexeme, ...]
    at: int
    accepts: frozenset[str]
    after_semicolon: frozenset[str]
    ended: bool
    names: Mapping[str, None]
    misnamed: frozenset[str]
    sink: Sink

    @property
    def token(self) -> Lexeme | None:
        """The token that cannot stand there; None at the end."""
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    @property
    def previous(self) -> Lexeme | None:
        """The token before."""
        return self.tokens[self.at - 1] if self.at else None

    @property
    def span(self) -> Span:
        """The place of the mistake; at the end of the statement, its last token."""
        return self.tokens[min(self.at, len(self.tokens) - 1)].span

    @property
    def kind(self) -> str:
        """First word of the statement."""
        return str(self.tokens[0])

    @property
    def clause_start(self) -> int:
        """Index of the first token of the clause in which the mistake is."""
        marks = [i for i in range(min(self.at, len(self.tokens))) if self.tokens[i].type in ("SEMICOLON", "COLON")]
        return marks[-1] + 1 if marks else 0

    def adjacent(self) -> bool:
        """Whether nothing stands between the token and the one before."""
        return self.previous is not None and self.token is not None and self.previous.span.end == self.token.span.start

    def starts_line(self) -> bool:
        """Whether the token is the first of its line."""
        before = "" if self.previous is None else self.span.source.text[self.previous.span.end : self.span.start]
        return "\n" in before


def declared_names(statements: Iterable[tuple[Lexeme, ...]]) -> dict[str, None]:
    """Names that the statements seem to declare, in order: after a kind, or with an alias in brackets."""
    found: dict[str, None] = {}
    for tokens in statements:
        for i, token in enumerate(tokens):
            if token.type == "NAME" and (has_alias(tokens, i) or (i and tokens[i - 1].type.startswith("K_"))):
                found[str(token)] = None
    return found


def declared_reserved(statements: Iterable[tuple[Lexeme, ...]], reserved: Collection[str]) -> frozenset[str]:
    """Reserved words that the statements declare as names: after a kind, or as a field with an alias in brackets."""
    found: set[str] = set()
    for tokens in statements:
        for before, (i, token) in zip(tokens, islice(enumerate(tokens), 1, None), strict=False):
            field = before.type in ("COLON", "SEMICOLON", "LISTER") and has_alias(tokens, i)
            if token.type != "NAME" and token in reserved and (before.type.startswith("K_") or field):
                found.add(str(token))
    return frozenset(found)


def has_alias(tokens: tuple[Lexeme, ...], at: int) -> bool:
    """Whether an ASCII alias in brackets follows the token."""
    return [token.type for token in tokens[at + 1 : at + 4]] == ["LPAR", "NAME", "RPAR"] and tokens[at + 2].isascii()

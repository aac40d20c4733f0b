"""Statements read by Lark: tokens in, what the builders make of them out.

Lark's LALR parser keeps its own stack, so a deep expression costs none of Python's.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

from attrs import define, field, frozen
from lark import Lark, Token, Transformer, UnexpectedToken
from lark.parsers.lalr_interactive_parser import InteractiveParser

from mingce.syntax import ast
from mingce.syntax.build import BUILDERS
from mingce.syntax.lexeme import Lexeme
from mingce.syntax.tables import lark_parser

__all__ = ["Path", "UnexpectedError", "read_statement"]

_END: Final = Token("$END", "")
"""What Lark takes for the end of the tokens."""


@frozen
class UnexpectedError(Exception):
    """The token at that index cannot stand there; the number of tokens, if the statement ends too early."""

    at: int


def read_statement(tokens: Sequence[Lexeme]) -> ast.Declaration:
    """The declaration that the tokens are.

    Raises:
        UnexpectedError: The grammar has no such statement.
        BuildError: It has, but nothing can be meant by it.
    """
    parser = _builder().parse_interactive()
    for at, token in enumerate((*tokens, _END)):
        try:
            declaration: ast.Declaration = parser.feed_token(token)
        except UnexpectedToken:
            raise UnexpectedError(at) from None
    return declaration


@cache
def _walker() -> Lark:
    """The parser that only finds its way: builders could object to a clause that is not the mistake to be explained."""
    return lark_parser()


@define
class Path:
    """The way that a parser takes through a statement, without building anything: for explaining where it stops."""

    _parser: InteractiveParser = field(factory=lambda: _walker().parse_interactive())

    def take(self, kind: str) -> bool:
        """Go on by a terminal; whether it can stand here."""
        try:
            self._parser.feed_token(Token(kind, ""))
        except UnexpectedToken:
            return False
        return True

    def accepts(self) -> frozenset[str]:
        """The terminals that can stand here."""
        return frozenset(self._parser.accepts())  # type: ignore[no-untyped-call]


@cache
def _builder() -> Lark:
    """The parser that builds declarations, with the builders in the form in which Lark takes them."""
    methods = {name: staticmethod(builder) for name, builder in BUILDERS.items()}
    transformer: Transformer[Token, ast.Declaration] = type("Builder", (Transformer,), methods)()
    return lark_parser(transformer)

"""A token of the language."""

from lark import Token

from mingce.source import Span

__all__ = ["Lexeme"]


class Lexeme(Token):
    """A token as Lark takes it: its text in canonical width, its terminal (`type`) and its place in the source (`span`)."""

    __slots__ = ("span",)
    span: Span

    @classmethod
    def of(cls, kind: str, text: str, span: Span) -> "Lexeme":
        """The token of terminal `kind`; `text` need not be what is written at `span`."""
        token = cls(kind, text)
        token.span = span
        return token

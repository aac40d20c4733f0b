"""A token of the language."""

from mingce.source import Span

__all__ = ["Lexeme"]


class Lexeme(str):
    """A token: its text in canonical width, its terminal (`type`) and its place in the source (`span`)."""

    __slots__ = ("span", "type")
    type: str
    span: Span

    @classmethod
    def of(cls, kind: str, text: str, span: Span) -> "Lexeme":
        """The token of terminal `kind`; `text` need not be what is written at `span`."""
        token = cls(text)
        token.type = kind
        token.span = span
        return token

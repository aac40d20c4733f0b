"""The table of tokens, `grammar/tokens.toml`: terminals, their spellings and how messages name them."""

import tomllib
from functools import cache
from typing import Final

from attrs import frozen

from mingce.syntax.grammar import grammar_text

__all__ = ["TokenRow", "kinds", "reserved_words", "shown", "signs", "token_table", "words"]

_FEW: Final = 2
"""Most words of a terminal that a message names one by one."""


@frozen
class TokenRow:
    """A terminal: its name in the grammar, what editors colour it as, and how it is spelled.

    `words` and `signs` are its spellings, the first is the canonical one; `shown` is how a message names a terminal without
    a fixed spelling.
    """

    name: str
    scope: str
    words: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    shown: str = ""


@cache
def token_table() -> dict[str, TokenRow]:
    """Every terminal by name, in the order of the file."""
    rows = tomllib.loads(grammar_text("tokens.toml"))
    return {
        name: TokenRow(
            name=name,
            scope=row["scope"],
            words=tuple(row.get("words", ())),
            signs=tuple(row.get("signs", ())),
            shown=row.get("shown", ""),
        )
        for name, row in rows.items()
    }


@cache
def words() -> dict[str, str]:
    """Reserved word → terminal."""
    return {word: row.name for row in token_table().values() for word in row.words}


@cache
def signs() -> dict[str, str]:
    """Mark in its half-width form → terminal."""
    return {sign: row.name for row in token_table().values() for sign in row.signs}


@cache
def reserved_words() -> frozenset[str]:
    """Words that can never be a name, in any place of any declaration."""
    return frozenset(words())


@cache
def kinds() -> dict[str, str]:
    """First word of a declaration → terminal."""
    return {word: name for word, name in words().items() if name.startswith("K_")}


def shown(name: str) -> str:
    """How a message names a terminal: its word or few words in quotation marks, its mark, or what it stands for."""
    row = token_table()[name]
    if row.shown:
        return f"“{row.shown}”" if row.scope in ("punctuation", "operator", "keyword") else row.shown
    few = row.words if row.scope == "clause" and len(row.words) <= _FEW else row.words[:1]
    return "或".join(f"“{word}”" for word in few)

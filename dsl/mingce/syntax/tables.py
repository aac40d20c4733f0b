"""The tables by which statements are parsed: for each state, what to do with the next token.

Lark makes them from the grammar, which takes longer than reading most policies, so they are kept beside it.  A grammar that has
been changed since has its tables made again whenever it is used; a test demands that those beside it are written anew.
"""

import json
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from typing import Final

from attrs import field, frozen

from mingce.syntax.grammar import grammar_text

__all__ = ["END", "Rule", "Tables", "digest", "tables"]

END: Final = "$END"
"""The terminal after the last token of a statement."""

_FILE: Final = "tables.json"
_GRAMMAR: Final = "policy.lark"


@frozen
class Rule:
    """One way to make `origin`: of so many parts, by the builder of that name.

    Without a builder the parts are a list, which the rule that it is a part of takes in; `taken_in` are the places of such parts.
    `alone`: a single part needs no builder.
    """

    origin: str
    size: int
    builder: str
    alone: bool
    taken_in: tuple[int, ...]


@frozen
class Tables:
    """By state and symbol, the state that follows (0 or more), or -1 - n where rule n ends before the symbol.

    A statement begins in state 0; it has been read when `last` is reached after its end.
    """

    states: tuple[Mapping[str, int], ...] = field(repr=False)
    rules: tuple[Rule, ...] = field(repr=False)
    last: int


@cache
def tables() -> Tables:
    """The tables of the grammar."""
    text = grammar_text(_GRAMMAR)
    try:
        data = json.loads(grammar_text(_FILE))
    except FileNotFoundError:
        data = {}
    if data.get("grammar") != digest(text):
        from mingce.syntax.make_tables import tables_text

        data = json.loads(tables_text(text))
    symbols = data["symbols"]
    states = tuple({symbols[symbol]: action for symbol, action in zip(row[::2], row[1::2], strict=True)} for row in data["states"])
    rules = tuple(Rule(symbols[origin], size, name, alone, tuple(taken)) for origin, size, name, alone, taken in data["rules"])
    return Tables(states, rules, data["last"])


def digest(grammar: str) -> str:
    """What the tables of a grammar name it by."""
    return sha256(grammar.encode()).hexdigest()

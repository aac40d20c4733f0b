"""The parser of one statement: tokens in, what the builders make of them out.

It goes by the tables of the grammar, without recursion: a deep expression costs no stack.
"""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from attrs import define, field, frozen

from mingce.syntax import ast
from mingce.syntax.build import BUILDERS
from mingce.syntax.build_expr import Kids
from mingce.syntax.lexeme import Lexeme
from mingce.syntax.tables import END, Rule, tables

__all__ = ["Path", "UnexpectedError", "read_statement"]

Make = Callable[[Kids], Any]


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
    states, rules, last = tables().states, _rules(), tables().last
    path, values = [0], list[Any]()
    kinds = [token.type for token in tokens]
    for at, kind in enumerate((*kinds, END)):
        while path[-1] != last:
            action = states[path[-1]].get(kind)
            if action is None:
                raise UnexpectedError(at)
            if action >= 0:
                path.append(action)
                values.append(tokens[at])
                break
            size, origin, make = rules[~action]
            del path[-size:]
            if make is not None:
                values[-size:] = [make(values[-size:])]
            path.append(states[path[-1]][origin])
    declaration: ast.Declaration = values.pop()
    return declaration


@define
class Path:
    """The way that a parser takes through a statement, without making anything: for explaining where it stops."""

    _states: list[int] = field(factory=lambda: [0])

    def take(self, kind: str) -> bool:
        """Go on by a terminal; whether it can stand here."""
        states, rules, last = tables().states, tables().rules, tables().last
        while self._states[-1] != last:
            action = states[self._states[-1]].get(kind)
            if action is None:
                return False
            if action >= 0:
                self._states.append(action)
                return True
            del self._states[-rules[~action].size :]
            self._states.append(states[self._states[-1]][rules[~action].origin])
        return True

    def accepts(self) -> frozenset[str]:
        """The terminals that can stand here."""
        here = tables().states[self._states[-1]]
        return frozenset(kind for kind in here if kind.isupper() and Path([*self._states]).take(kind))


@cache
def _rules() -> tuple[tuple[int, str, Make | None], ...]:
    """By number of the rule: how many parts it takes, what it makes, and how; None where its one part is taken as it is."""
    return tuple((rule.size, rule.origin, _maker(rule)) for rule in tables().rules)


def _maker(rule: Rule) -> Make | None:
    if rule.alone and rule.size == 1 and not rule.taken_in:
        return None
    build: Make = _the_one if rule.alone else BUILDERS[rule.builder] if rule.builder else _as_they_are
    if not rule.taken_in:
        return build
    taken_in = frozenset(rule.taken_in)

    def make(kids: Kids) -> object:
        found: Kids = []
        for place, kid in enumerate(kids):
            if place in taken_in:
                found += kid
            else:
                found.append(kid)
        return build(found)

    return make


def _as_they_are(kids: Kids) -> Kids:
    return kids


def _the_one(kids: Kids) -> object:
    (kid,) = kids
    return kid

"""From the grammar to the tables by which statements are parsed."""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from lark import Lark, Token
from lark.grammar import Rule
from lark.lexer import Lexer
from lark.parsers.lalr_analysis import Shift

from mingce.syntax.tables import digest

__all__ = ["NoLexer", "tables_text"]

Row = Mapping[str, tuple[object, Any]]


class NoLexer(Lexer):
    """Tokens are found by the package's own lexer."""

    def __init__(self, _configuration: object) -> None:
        """Lark's settings of its own lexers do not matter here."""

    def lex(self, lexer_state: object, parser_state: object) -> Iterator[Token]:
        """None: this is never called."""
        return iter(())


def tables_text(grammar: str) -> str:
    """The file of the tables of a grammar: the same text for the same grammar, whoever makes it."""
    made = Lark(grammar, parser="lalr", lexer=NoLexer)
    table = made.parser.parser.parser.parse_table
    order = _in_order(table.states, table.start_states["start"])
    numbers = {state: number for number, state in enumerate(order)}
    rules = {rule: number for number, rule in enumerate(sorted(made.rules, key=_rule_order))}
    symbols = sorted({symbol for row in table.states.values() for symbol in row} | {str(rule.origin.name) for rule in rules})
    places = {symbol: place for place, symbol in enumerate(symbols)}

    def actions(row: Row) -> Iterable[int]:
        for symbol, (action, target) in sorted(row.items()):
            yield places[symbol]
            yield numbers[target] if action is Shift else -1 - rules[target]

    parts = {
        "grammar": [json.dumps(digest(grammar))],
        "last": [json.dumps(numbers[table.end_states["start"]])],
        "symbols": ["[", *_lines(symbols), "]"],
        "rules": ["[", *_lines(_rule(rule, places) for rule in rules), "]"],
        "states": ["[", *_lines(list(actions(table.states[state])) for state in order), "]"],
    }
    return "{" + ",\n".join(f'"{name}": ' + "\n".join(lines) for name, lines in parts.items()) + "}\n"


def _lines(items: Iterable[object]) -> Iterator[str]:
    """A line for each item, so that a change of the grammar changes few lines."""
    told = [json.dumps(item, separators=(",", ":")) for item in items]
    return chain((f"{line}," for line in told[:-1]), told[-1:])


def _in_order(states: Mapping[int, Row], start: int) -> list[int]:
    """States as they are come upon from the first one; Lark numbers them differently in every run."""
    found = {start: None}
    for state in (queue := [start]):
        for _, (action, target) in sorted(states[state].items()):
            if action is Shift and target not in found:
                found[target] = None
                queue.append(target)
    return list(found)


def _rule_order(rule: Rule) -> tuple[str, str, tuple[str, ...]]:
    return str(rule.origin.name), str(rule.alias or ""), tuple(str(symbol.name) for symbol in rule.expansion)


def _rule(rule: Rule, places: Mapping[str, int]) -> tuple[int, int, str, bool, list[int]]:
    origin = str(rule.origin.name)
    builder = str(rule.alias or ("" if origin.startswith("_") else origin))
    taken_in = [place for place, symbol in enumerate(rule.expansion) if not symbol.is_term and symbol.name.startswith("_")]
    return places[origin], len(rule.expansion), builder, bool(rule.options.expand1 and not rule.alias), taken_in

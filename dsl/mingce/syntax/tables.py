"""Lark's parser of the grammar, by tables that are kept beside it.

Lark takes longer to make the tables than to read most policies.  So what it writes down of a parser, to have it again later,
is kept as JSON.  Tables of a grammar that has been changed since, or of another version of Lark, are made again whenever they
are used; a test demands that those beside the grammar are written anew.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import chain
from typing import Any, Final

from lark import Lark, Transformer, __version__
from lark.grammar import Rule
from lark.lexer import TerminalDef

from mingce.syntax.grammar import grammar_text

__all__ = ["lark_parser", "tables_text"]

_FILE: Final = "tables.json"
_GRAMMAR: Final = "policy.lark"
_SHIFT: Final = 0
"""How Lark writes down that a symbol is taken and another state follows; otherwise a rule ends before it."""

Row = Mapping[str, tuple[int, Any]]
"""By symbol, what to do with it in a state: an action, and the state or the rule that it leads to."""


def lark_parser(transformer: Transformer[Any, Any] | None = None) -> Lark:
    """The parser of one statement, to be fed its tokens; it makes what `transformer` makes of the rules, or Lark's trees."""
    grammar = grammar_text(_GRAMMAR)
    kept = _kept(grammar)
    if kept is None:
        return _made(grammar, transformer)
    kept["data"]["options"]["transformer"] = transformer
    return Lark.load(kept)


def _made(grammar: str, transformer: Transformer[Any, Any] | None = None) -> Lark:
    # The grammar only declares its terminals, so Lark's own lexer has nothing to do.
    return Lark(grammar, parser="lalr", lexer="basic", transformer=transformer)


def _kept(grammar: str) -> dict[str, Any] | None:
    """What is kept for this grammar and this Lark, in the form in which Lark wrote it down."""
    try:
        kept = json.loads(grammar_text(_FILE))
    except FileNotFoundError:
        return None
    if (kept["grammar"], kept["lark"]) != (_digest(grammar), __version__):
        return None
    data = kept["data"]
    # JSON has made text of the numbers of symbols in each row, which does no harm if it is text here too.
    symbols = {str(number): symbol for number, symbol in enumerate(kept["symbols"])}
    data["parser"]["parser"] |= {"tokens": symbols, "states": dict(enumerate(kept["states"]))}
    return {"data": data, "memo": dict(enumerate(kept["rules"]))}


def tables_text(grammar: str) -> str:
    """The file of the tables of a grammar: the same text for the same grammar and the same Lark, whoever makes it."""
    data, rules = _made(grammar).memo_serialize([TerminalDef, Rule])
    table = data["parser"]["parser"]
    symbols = table.pop("tokens")
    states = {state: {symbols[symbol]: todo for symbol, todo in row.items()} for state, row in table.pop("states").items()}
    order = _in_order(states, table["start_states"]["start"])
    for end in ("start_states", "end_states"):
        table[end] = {start: order[state] for start, state in table[end].items()}
    places = {symbol: place for place, symbol in enumerate(sorted(symbols.values()))}
    parts = {
        "grammar": [json.dumps(_digest(grammar))],
        "lark": [json.dumps(__version__)],
        "symbols": _lines(places),
        "rules": _lines(rules[number] for number in sorted(rules)),
        "states": _lines(_row(states[state], order, places) for state in order),
        "data": [_json(data)],
    }
    return "{" + ",\n".join(f'"{name}": ' + "\n".join(lines) for name, lines in parts.items()) + "}\n"


def _in_order(states: Mapping[int, Row], first: int) -> dict[int, int]:
    """New numbers for the states, as they are come upon from the first one; Lark numbers them differently in every run."""
    order = {first: 0}
    for state in (queue := [first]):
        for _, (action, target) in sorted(states[state].items()):
            if action == _SHIFT and target not in order:
                order[target] = len(order)
                queue.append(target)
    return order


def _row(row: Row, order: Mapping[int, int], places: Mapping[str, int]) -> dict[int, tuple[int, Any]]:
    return {places[symbol]: (action, order[target] if action == _SHIFT else target) for symbol, (action, target) in sorted(row.items())}


def _lines(items: Iterable[object]) -> Iterator[str]:
    """A list with a line for each item, so that a change of the grammar changes few lines."""
    told = [_json(item) for item in items]
    return chain("[", (f"{line}," for line in told[:-1]), told[-1:], "]")


def _json(item: object) -> str:
    return json.dumps(item, separators=(",", ":"))


def _digest(grammar: str) -> str:
    return sha256(grammar.encode()).hexdigest()

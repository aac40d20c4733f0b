"""Conditions that several definitions of one year test: evaluated once, under a name that says what they are."""

from collections import Counter
from collections.abc import Iterable, Iterator

from mingce.backends.python.code import Code, Text
from mingce.backends.python.expressions import value
from mingce.emit.names import identifier
from mingce.ir import ops
from mingce.ir.nodes import Apply, Cases, CurrentYear, Expr, Literal, Ref
from mingce.ir.program import Definition, Period
from mingce.ir.walk import walk
from mingce.passes.facts import COMPARISONS

__all__ = ["name_conditions"]

_SIGNS = {ops.EQ: "is", ops.NE: "is_not", ops.LT: "below", ops.LE: "to", ops.GT: "above", ops.GE: "from"}


def name_conditions(code: Code, definitions: Iterable[Definition]) -> None:
    """Write the conditions that are tested more than once, and let the definitions below use their names."""
    definitions = tuple(definitions)
    tests = Counter(node for d in definitions for node in walk(d.body) if isinstance(node, Apply))
    certain = {test for d in definitions for test in _certain(d.body)}
    for test, count in tests.items():
        if count > 1 and test in certain and test.op in COMPARISONS and all(_plain(code, arg) for arg in test.args):
            _name(code, test, _words(test))
    for test, count in tests.items():
        if count > 2 and test in certain and test.op == ops.AND and all(arg in code.base for arg in test.args):
            _name(code, test, "_and_".join(code.base[arg].text for arg in test.args))


def _certain(expr: Expr) -> Iterator[Expr]:
    """The conditions that are tested whatever the record says."""
    match expr:
        case Cases(cases=cases):
            yield from _certain(cases[0].when)
        case Apply(op=op, args=args) if op in (ops.AND, ops.OR, ops.NOT):
            yield expr
            yield from _certain(args[0])
        case _:
            yield expr


def _plain(code: Code, expr: Expr) -> bool:
    """Whether an operand is a constant, the year, or an input of the year that is always there."""
    match expr:
        case Literal() | CurrentYear():
            return True
        case Ref(symbol=symbol, back=0):
            item = code.shared.plan.context.inputs.get(symbol)
            known = item is not None and item.period is Period.YEARLY and "." not in symbol
            return known and not code.shared.null.get(symbol, False) and not code.shared.open.get(symbol, False)
        case _:
            return False


def _name(code: Code, test: Apply, wish: str) -> None:
    code.temps = code.base
    text = value(code, test).text
    name = code.shared.names.fresh(wish)
    code.write(f"{name} = {text}")
    code.base = {**code.base, test: Text(name)}


def _words(test: Apply) -> str:
    left, right = (_word(arg) for arg in test.args)
    return f"{_SIGNS[test.op]}_{right}" if left == "year" else f"{left}_{_SIGNS[test.op]}_{right}"


def _word(expr: Expr) -> str:
    match expr:
        case Ref(symbol=symbol):
            return identifier(symbol)
        case Literal(value=known):
            return identifier(str(known)).removeprefix("v_")
        case _:
            return "year"

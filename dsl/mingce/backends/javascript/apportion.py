"""Printing a 分配: one call that shares out the total among the members, whole numbers throughout."""

from collections.abc import Callable

from mingce.backends.javascript.code import ATOM, TERNARY, Code, Text, quoted, wide
from mingce.backends.javascript.folds import collection_of, members_of, with_member
from mingce.ir.nodes import Apportion, Expr
from mingce.ir.types import Rational, Scaled

__all__ = ["apportion", "shared_out"]

Printer = Callable[[Code, Expr], Text]


def apportion(code: Code, expr: Apportion, value: Printer) -> Text:
    """What the member at hand receives."""
    # Where another list has a member at hand as well, the amounts may depend on it.
    kept = code.shares.get(expr) if len(code.members) == 1 else None
    amounts = shared_out(code, expr, value) if kept is None else f"{kept}({code.doubt})"
    found = Text(f"({amounts}.get({code.members[expr.collection]}) ?? null)", ATOM, big=True)
    return found.form(big=wide(expr.type), doubtful=True)


def shared_out(code: Code, expr: Apportion, value: Printer) -> str:
    """The amounts of all members, by index."""
    code.helper("apportioned")
    inner, index = with_member(code, expr.collection)

    def demanded(here: Code, condition: Expr | None) -> str:
        if condition is None:
            return "true"
        text = value(here, condition)
        return f"demanded({text.text})" if here.nullable(condition) else text.at(TERNARY)

    def amount(part: Expr | None, absent: str) -> str:
        return absent if part is None else value(inner, part).at(TERNARY)

    values = [f"({index}) => {_pair(inner, factor.value, factor.divisor, value)}" for factor in expr.factors]
    others = (amount(expr.coefficient, "1n"), demanded(inner, expr.gate), amount(expr.least, "0n"), amount(expr.most, "0n"))
    given = [
        value(code, expr.total).at(TERNARY),
        f"[{', '.join(value(code, factor.weight).at(TERNARY) for factor in expr.factors)}]",
        str(_one(expr)),
        demanded(code, expr.redistribute),
        members_of(code, expr.collection, in_year=True),
        f"[{', '.join(values)}]",
        f"({index}) => [{', '.join(others)}]",
        *_rest(code, expr),
    ]
    return f"apportioned({', '.join(given)})"


def _pair(code: Code, dividend: Expr, divisor: Expr | None, value: Printer) -> str:
    above = value(code, dividend).at(TERNARY)
    return above if divisor is None else f"[{above}, {value(code, divisor).at(TERNARY)}]"


def _one(expr: Apportion) -> int:
    """What the weights must add up to, counted as they are."""
    assert isinstance(expr.factors[0].weight.type, Scaled | Rational)
    return int(1 / expr.factors[0].weight.type.grain)


def _rest(code: Code, expr: Apportion) -> tuple[str, ...]:
    """The unit, whether there is an upper bound, and the names for messages."""
    assert isinstance(expr.total.type, Scaled | Rational)
    unit = int(expr.unit / expr.total.type.grain)
    member = quoted(collection_of(code, expr.collection).member_name)
    names = ", ".join(quoted(factor.name) for factor in expr.factors)
    return str(unit), "false" if expr.most is None else "true", member, f"[{names}]"

"""Printing a 分配: one call that shares out the total, after a loop that gathers what is known of each member.

What a member receives is found for all of them at once, so where a definition goes through the members the shares are kept.
"""

from collections.abc import Callable

from mingce.backends.python.code import OR_, TERNARY, Code, Text
from mingce.backends.python.folds import collection_of, each, members_of
from mingce.backends.python.refs import quoted
from mingce.ir.nodes import Apportion, Expr, Literal
from mingce.ir.types import Rational, Scaled

__all__ = ["apportion", "open_apportion"]

Printer = Callable[[Code, Expr], Text]


def apportion(code: Code, expr: Apportion, value: Printer, truth: Printer) -> Text:
    """What the member at hand receives."""
    here = code.members[expr.collection]
    # Where another list has a member at hand as well, the shares may depend on it.
    kept = code.shares.get(expr) if len(code.members) == 1 else None
    if kept is None:
        kept = code.fresh()
        _gather(code, expr, kept, value, truth)
    else:
        with code.block(f"if {kept} is None:") as inner:
            _gather(inner, expr, kept, value, truth)
    result = Text(f"{kept}.get({here})")
    code.temps[expr] = result
    return result


def _gather(code: Code, expr: Apportion, target: str, value: Printer, truth: Printer) -> None:
    names = code.shared.names
    total = code.atom(value(code, expr.total))
    weights = [code.atom(value(code, factor.weight)) for factor in expr.factors]
    again = "True" if expr.redistribute is None else truth(code, expr.redistribute).at(TERNARY)
    rows, index = names.fresh(f"{target}_rows"), names.fresh(f"{expr.collection}_index")
    code.write(f"{rows} = []")
    with each(code, expr.collection, members_of(code, expr.collection, in_year=True), index) as inner:
        found = [_factor(inner, expr, number, weights[number], value) for number in range(len(weights))]
        coefficient, least, gate, most = "1", "0", "True", "0"
        if expr.coefficient is not None:
            coefficient = value(inner, expr.coefficient).at(TERNARY)
        if expr.gate is not None:
            gate = truth(inner, expr.gate).at(TERNARY)
        if expr.least is not None:
            least = value(inner, expr.least).at(TERNARY)
        if expr.most is not None:
            most = value(inner, expr.most).at(TERNARY)
        inner.write(f"{rows}.append(({index}, {_tuple(found)}, {coefficient}, {gate}, {least}, {most}))")
    shown = _tuple([weight.text for weight in weights])
    call = code.helper("apportioned")
    code.write(f"{target} = {call}({total.text}, {shown}, {_one(expr)}, {again}, {rows}, {_rest(code, expr)})")


def _factor(code: Code, expr: Apportion, number: int, weight: Text, value: Printer) -> str:
    """The value of a factor, unless it weighs nothing."""
    factor = expr.factors[number]
    constant = factor.weight.value if isinstance(factor.weight, Literal) else None
    if constant == 0:
        return "0"
    if constant is not None:
        return _pair(code, factor.value, factor.divisor, value)
    name = code.fresh()
    code.write(f"{name} = 0")
    with code.block(f"if {weight.at(OR_)} != 0:") as inner:
        inner.write(f"{name} = {_pair(inner, factor.value, factor.divisor, value)}")
    return name


def _pair(code: Code, dividend: Expr, divisor: Expr | None, value: Printer) -> str:
    above = value(code, dividend)
    return above.at(TERNARY) if divisor is None else f"({above.at(TERNARY)}, {value(code, divisor).at(TERNARY)})"


def _tuple(items: list[str]) -> str:
    return f"({', '.join(items)}{',' if len(items) == 1 else ''})"


def _one(expr: Apportion) -> int:
    """What the weights must add up to, counted as they are."""
    assert isinstance(expr.factors[0].weight.type, Scaled | Rational)
    return int(1 / expr.factors[0].weight.type.grain)


def _rest(code: Code, expr: Apportion) -> str:
    """The unit, whether there is an upper bound, and the names for messages."""
    assert isinstance(expr.total.type, Scaled | Rational)
    unit = expr.unit / expr.total.type.grain
    member = quoted(collection_of(code, expr.collection).member_name)
    return f"{int(unit)}, {expr.most is not None}, {member}, {_tuple([quoted(factor.name) for factor in expr.factors])}"


def open_apportion(code: Code, expr: Apportion, value: Callable[[Code, Expr], str], inside: Callable[[str], Code]) -> str:
    """What each member receives, as one expression, where values may be left open.

    `inside` is the place with the member of that index at hand.
    """
    index = code.shared.names.fresh(f"{expr.collection}_index")
    inner = inside(index)
    demanded = code.helper("demanded")
    values = [
        f"lambda {index}: " + (value(inner, f.value) if f.divisor is None else f"({value(inner, f.value)}, {value(inner, f.divisor)})")
        for f in expr.factors
    ]
    coefficient = "1" if expr.coefficient is None else value(inner, expr.coefficient)
    gate = "True" if expr.gate is None else f"{demanded}({value(inner, expr.gate)})"
    least, most = ("0" if part is None else value(inner, part) for part in (expr.least, expr.most))
    again = "True" if expr.redistribute is None else f"{demanded}({value(code, expr.redistribute)})"
    source = members_of(code, expr.collection, in_year=True)
    weights = _tuple([value(code, factor.weight) for factor in expr.factors])
    others = f"lambda {index}: ({coefficient}, {gate}, {least}, {most})"
    given = f"{value(code, expr.total)}, {weights}, {_one(expr)}, {again}, {source}, {_tuple(values)}, {others}"
    return f"{code.helper('apportioned_open')}({given}, {_rest(code, expr)})"

"""Constants: readings chosen, parameters that never change, and what follows from them.

Nothing that could refuse a record is dropped unless the language says that it is not looked at.
"""

from collections.abc import Callable, Mapping
from fractions import Fraction
from operator import add, eq, ge, gt, le, lt, mul, ne, sub
from types import MappingProxyType
from typing import Any, Final

from attrs import evolve, frozen

from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, Expr, Literal, Ref
from mingce.ir.program import Program
from mingce.passes.context import schedule
from mingce.passes.facts import doubts, may_be_null
from mingce.passes.postorder import bottom_up, with_children

__all__ = ["specialise"]

_FOLDED: Final[Mapping[str, Callable[[Any, Any], Any]]] = MappingProxyType({
    ops.ADD.name: add, ops.SUB.name: sub, ops.MUL.name: mul, ops.MIN.name: min, ops.MAX.name: max, ops.EQ.name: eq,
    ops.NE.name: ne, ops.LT.name: lt, ops.LE.name: le, ops.GT.name: gt, ops.GE.name: ge,
    ops.DIV.name: lambda a, b: Fraction(a) / b,
})  # fmt: skip


def specialise(program: Program, readings: Mapping[str, bool | str], bound: frozenset[str] = frozenset()) -> Program:
    """`program` with these readings, and the parameters that hold one value in every year, written in as constants.

    Readings left out keep the value chosen in the policy; parameters in `bound` stay open.
    """
    constants: dict[str, Literal] = {}
    for reading in program.readings:
        key = reading.symbol.id
        constants[key] = Literal(readings.get(key, reading.chosen), reading.type)
    for parameter in program.parameters:
        steps = schedule(program, parameter)
        if parameter.symbol.id not in bound and len(steps) == 1 and steps[0].given and steps[0].value is not None:
            constants[parameter.symbol.id] = Literal(steps[0].value, parameter.type)
    folding = _Folding(constants, doubts(program).null)
    definitions = tuple(
        evolve(d, body=folding.fold(d.body), initial=d.initial and folding.fold(d.initial)) for d in program.definitions
    )
    return evolve(program, definitions=definitions)


@frozen
class _Folding:
    constants: Mapping[str, Literal]
    null: Mapping[str, bool]

    def fold(self, expr: Expr) -> Expr:
        return bottom_up(expr, self._node)

    def _node(self, expr: Expr, parts: tuple[Expr, ...]) -> Expr:
        match expr:
            case Ref(symbol=symbol) if symbol in self.constants:
                return evolve(self.constants[symbol], span=expr.span)
            case Apply():
                return self._apply(evolve(expr, args=parts))
            case Cases():
                folded = with_children(expr, parts)
                assert isinstance(folded, Cases)
                return _cases(folded)
            case _:
                return with_children(expr, parts)

    def _apply(self, expr: Apply) -> Expr:
        match expr.args:
            case (Literal(value=bool(value)),) if expr.op == ops.NOT:
                return Literal(not value, expr.type, span=expr.span)
            case (Literal(value=bool(value)), other) if expr.op in (ops.AND, ops.OR):
                if value is (expr.op == ops.OR):
                    return Literal(value, expr.type, span=expr.span)
                return expr if may_be_null(other, self.null) else other
            case (Literal(value=left), Literal(value=right)) if left is not None and right is not None:
                return _constant(expr, left, right)
            case _:
                return expr


def _constant(expr: Apply, left: object, right: object) -> Expr:
    if expr.op.name not in _FOLDED or (expr.op == ops.DIV and right == 0):
        return expr
    return Literal(_FOLDED[expr.op.name](left, right), expr.type, span=expr.span)


def _cases(expr: Cases) -> Expr:
    kept: list[Case] = []
    otherwise, label = expr.otherwise, expr.label
    for case in expr.cases:
        match case.when:
            case Literal(value=True):
                otherwise, label = case.value, case.label
                break
            case Literal(value=False):
                pass
            case _:
                kept.append(case)
    if not kept:
        return otherwise
    return evolve(expr, cases=tuple(kept), otherwise=otherwise, label=label)

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
from mingce.ir.program import Definition, Program
from mingce.passes.context import Context, schedule, steps_from
from mingce.passes.facts import doubts, may_be_null
from mingce.passes.faults import Faults
from mingce.passes.postorder import bottom_up, with_children
from mingce.passes.years import replace_by_year

__all__ = ["specialise", "with_known"]

_FOLDED: Final[Mapping[str, Callable[[Any, Any], Any]]] = MappingProxyType({
    ops.ADD.name: add, ops.SUB.name: sub, ops.MUL.name: mul, ops.MIN.name: min, ops.MAX.name: max, ops.EQ.name: eq,
    ops.NE.name: ne, ops.LT.name: lt, ops.LE.name: le, ops.GT.name: gt, ops.GE.name: ge,
    ops.DIV.name: lambda a, b: Fraction(a) / b,
})  # fmt: skip


def specialise(program: Program, readings: Mapping[str, bool | str], bound: frozenset[str] = frozenset()) -> Program:
    """`program` with these readings, and the parameters that hold one value in every year, written in as constants.

    Readings left out keep the value chosen in the policy; readings and parameters in `bound` stay open.
    """
    constants: dict[str, Expr] = {}
    for reading in program.readings:
        key = reading.symbol.id
        if key not in bound:
            constants[key] = Literal(readings.get(key, reading.chosen), reading.type)
    context = Context.of(program)
    folding = _Folding(constants, doubts(program).null, Faults.of(program))
    definitions: list[Definition] = []
    for definition in program.definitions:
        body = definition.body
        for _ in range(2):  # a year from which something holds may itself be a parameter
            body = folding.fold(_resolve(body, context, bound))
        initial = definition.initial and folding.fold(definition.initial)
        definitions.append(evolve(definition, body=body, initial=initial))
        if _is_another(definitions[-1], context):
            constants[definition.symbol.id] = body
    return evolve(program, definitions=tuple(definitions))


def with_known(expr: Expr, known: Callable[[Expr], Expr | None], faults: Faults) -> Expr:
    """`expr` with what `known` gives for some of its parts written in, and what follows from it."""
    folding = _Folding({}, faults.null, faults)

    def node(item: Expr, parts: tuple[Expr, ...]) -> Expr:
        found = known(item)
        return folding.node(item, parts) if found is None else found

    return bottom_up(expr, node)


def _resolve(expr: Expr, context: Context, bound: frozenset[str]) -> Expr:
    """`expr` with the parameters that hold one value in all years that can come to where they are read."""

    def known(ref: Ref, earliest: int) -> Expr:
        parameter = context.parameters.get(ref.symbol)
        if parameter is None or ref.symbol in bound:
            return ref
        steps = steps_from(schedule(context.program, parameter), earliest)
        if len(steps) != 1 or not steps[0].given or steps[0].value is None:
            return ref
        return Literal(steps[0].value, parameter.type, span=ref.span)

    return replace_by_year(expr, context.program.policy.first, context, known)


def _is_another(definition: Definition, context: Context) -> bool:
    """Whether a definition is nothing but a constant, or another value of the same period."""
    if definition.collection is not None or definition.type != definition.body.type:
        return False
    match definition.body:
        case Literal(value=value):
            return value is not None
        case Ref(symbol=symbol, back=0):
            other = context.inputs.get(symbol) or context.definitions.get(symbol)
            return other is not None and other.period is definition.period and "." not in symbol
        case _:
            return False


@frozen
class _Folding:
    constants: Mapping[str, Expr]
    null: Mapping[str, bool]
    faults: Faults

    def fold(self, expr: Expr) -> Expr:
        return bottom_up(expr, self.node)

    def node(self, expr: Expr, parts: tuple[Expr, ...]) -> Expr:
        match expr:
            case Ref(symbol=symbol, back=0) if symbol in self.constants:
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
            case (other, Literal(value=bool(value))) if expr.op in (ops.AND, ops.OR):
                if may_be_null(other, self.null) or (value is (expr.op == ops.OR) and self.faults.can_fail(other)):
                    return expr
                return Literal(value, expr.type, span=expr.span) if value is (expr.op == ops.OR) else other
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

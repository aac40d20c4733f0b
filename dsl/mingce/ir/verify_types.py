"""Whether operands fit their operators: kinds of value, units, grains, constants."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final

from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Function, Literal, Rank, Ref
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Rational, Scaled, TextType, Type, YearType
from mingce.ir.units import NONE, Unit

__all__ = ["fits", "mistyped", "same"]

_SAME: Final = frozenset((ops.ADD, ops.SUB, ops.MIN, ops.MAX))
_ROUNDINGS: Final = frozenset((ops.ROUND_HALF_UP, ops.ROUND_DOWN, ops.ROUND_UP, ops.ROUND_HALF_EVEN))
_QUOTIENTS: Final = frozenset((ops.QUOTIENT_HALF_UP, ops.QUOTIENT_DOWN, ops.QUOTIENT_UP, ops.QUOTIENT_HALF_EVEN))
_ORDERS: Final = frozenset((ops.LT, ops.LE, ops.GT, ops.GE))
_EQUALITIES: Final = frozenset((ops.EQ, ops.NE))
# These belong to one side of the lowering only.
_RATIONAL: Final = frozenset((ops.DIV, ops.WHOLE, *_ROUNDINGS))
_INTEGER: Final = frozenset((ops.CHECK_DIVISOR, ops.FRACTION, ops.NUMERATOR, ops.DENOMINATOR, *_QUOTIENTS))

# Kinds of operands and of the result: number, truth, day, year.
_KINDS: Final = {
    ops.MUL: "nn n", ops.DIV: "nn n", ops.NEG: "n n", ops.WHOLE: "nn n", **dict.fromkeys(_ROUNDINGS | _QUOTIENTS, "nn n"),
    ops.FRACTION: "nn n", ops.NUMERATOR: "n n", ops.DENOMINATOR: "n n",
    ops.CHECK_DIVISOR: "n n", ops.AND: "tt t", ops.OR: "tt t", ops.NOT: "t t", ops.DAY_OF_YEAR: "ynn d", ops.ADD_DAYS: "dn d",
    ops.ADD_MONTHS_CLIP: "dn d", ops.ADD_MONTHS_ROLL: "dn d", ops.DAYS_BETWEEN: "dd n", ops.MONTHS_BETWEEN: "dd n",
    ops.YEARS_BETWEEN: "dd n", ops.YEAR_OF: "d y", ops.MONTH_OF: "d n", ops.YEAR_ADD: "yn y", ops.YEAR_SUB: "yy n",
    ops.YEAR_FIRST: "y d", ops.YEAR_LAST: "y d",
}  # fmt: skip


def same(one: Type, other: Type) -> bool:
    """Whether values of both types can stand in the same place: one kind, one unit, one category; grains may differ."""
    match one, other:
        case ((Number(unit=a) | Scaled(unit=a)), (Number(unit=b) | Scaled(unit=b))):
            return a == b
        case Rational(unit=a), Rational(unit=b):
            return a == b
        case EnumType(alias=a), EnumType(alias=b):
            return a == b
        case _:
            return type(one) is type(other)


def fits(value: object, type_: Type) -> bool:
    """Whether a constant is a value of the type; None fits every type."""
    match type_:
        case _ if value is None:
            return True
        case BooleanType():
            return isinstance(value, bool)
        case EnumType(members=members):
            return any(member.alias == value for member in members)
        case DateType():
            return isinstance(value, date)
        case YearType() | Scaled() | Rational():
            return isinstance(value, int) and not isinstance(value, bool)
        case TextType():
            return isinstance(value, str)
        case Number(grain=grain):
            return isinstance(value, Fraction) and (grain is None or (value / grain).denominator == 1)


def mistyped(node: Expr, *, lowered: bool) -> Iterator[str]:
    """What is wrong with this node, its children being taken at the types they claim."""
    if isinstance(node.type, Number) and lowered:
        yield f"{_name(node)} is a rational number after lowering"
    if isinstance(node.type, Scaled | Rational) and not lowered:
        yield f"{_name(node)} is a scaled integer before lowering"
    match node:
        case Apply():
            yield from _apply(node, lowered=lowered)
        case Cases():
            yield from _cases(node)
        case Fold():
            yield from _fold(node, lowered=lowered)
        case Apportion():
            yield from _apportion(node)
        case Literal() | Ref() | CurrentYear() | Rank() | Fail():
            yield from _simple(node)


def _simple(node: Literal | Ref | CurrentYear | Rank | Fail) -> Iterator[str]:
    match node:
        case Literal(value=value, type=type_) if not fits(value, type_):
            yield f"constant {value!r} is no value of its type"
        case CurrentYear(type=type_) if not isinstance(type_, YearType):
            yield "the current year is no year"
        case Rank(type=type_) if _kind(type_) != "n":
            yield "a rank is no number"
        case _:
            pass


def _apply(node: Apply, *, lowered: bool) -> Iterator[str]:
    op, types = node.op, [arg.type for arg in node.args]
    if len(types) != op.arity:
        yield f"{op.name} has {len(types)} operands"
        return
    if op in (_RATIONAL if lowered else _INTEGER):
        yield f"{op.name} does not belong {'after' if lowered else 'before'} lowering"
    if op in _SAME | _ORDERS | _EQUALITIES:
        yield from _alike(node, lowered=lowered)
    elif op == ops.APPLICABLE:
        if not isinstance(node.type, BooleanType):
            yield "applicable gives no truth value"
    else:
        operands, result = _KINDS[op].split()
        if "".join(map(_kind, types)) != operands or _kind(node.type) != result:
            yield f"{op.name} takes {operands} and gives {result}, not {''.join(map(_kind, types))} and {_kind(node.type)}"
        elif not lowered:
            yield from _units(node)


def _alike(node: Apply, *, lowered: bool) -> Iterator[str]:
    """Operators on two values of one type: sums, bounds, comparisons."""
    op, (one, other) = node.op, (arg.type for arg in node.args)
    if not same(one, other):
        yield f"{op.name} has operands of different types"
    elif lowered and isinstance(one, Scaled) and isinstance(other, Scaled) and one.grain != other.grain:
        yield f"{op.name} has operands of different grains"
    kinds = {ops.ADD: "n", ops.SUB: "n"}.get(op, "ndy") if op not in _EQUALITIES else "ndytsx"
    if _kind(one) not in kinds:
        yield f"{op.name} cannot take {_kind(one)}"
    if op in _SAME and not same(one, node.type):
        yield f"{op.name} gives another type than its operands"
    if op not in _SAME and not isinstance(node.type, BooleanType):
        yield f"{op.name} gives no truth value"


def _units(node: Apply) -> Iterator[str]:
    units = [_unit(arg.type) for arg in node.args]
    match node.op:
        case ops.MUL if _unit(node.type) != units[0] * units[1]:
            yield f"mul of {units[0]} and {units[1]} is not {_unit(node.type)}"
        case ops.DIV if _unit(node.type) != units[0] / units[1]:
            yield f"div of {units[0]} by {units[1]} is not {_unit(node.type)}"
        case ops.NEG if _unit(node.type) != units[0]:
            yield "neg changes the unit"
        case ops.WHOLE if units[0] != units[1]:
            yield "whole counts one unit in another"
        case op if op in _ROUNDINGS:
            to = node.args[1]
            if not (isinstance(to, Literal) and isinstance(to.value, Fraction) and to.value > 0):
                yield f"{op.name} is to no positive constant"
            if len({*units, _unit(node.type)}) > 1:
                yield f"{op.name} changes the unit"
        case ops.DAY_OF_YEAR if not all(isinstance(arg, Literal) for arg in node.args[1:]):
            yield "day_of_year needs a constant month and day"
        case _:
            pass


def _cases(node: Cases) -> Iterator[str]:
    if any(not isinstance(case.when.type, BooleanType) for case in node.cases):
        yield "a condition is no truth value"
    if any(not same(value.type, node.type) for value in (*(case.value for case in node.cases), node.otherwise)):
        yield "cases give different types"
    if any(label < -1 for label in (node.label, *(case.label for case in node.cases))):
        yield "a label is below -1"


def _fold(node: Fold, *, lowered: bool) -> Iterator[str]:
    # A mean is lowered to the total, which is an error where nothing is summed, over the count.
    if node.function is (Function.MEAN if lowered else Function.TOTAL):
        yield f"{node.function} is no aggregate {'after' if lowered else 'before'} lowering"
    if node.where is not None and not isinstance(node.where.type, BooleanType):
        yield "a condition on members is no truth value"
    if node.function is Function.COUNT:
        if _kind(node.type) != "n":
            yield "a count is no number"
    elif node.body is None or not same(node.body.type, node.type):
        yield f"{node.function} gives another type than its body"
    if node.function in (Function.SUM, Function.MEAN, Function.TOTAL) and _kind(node.type) != "n":
        yield f"{node.function} is no number"


def _apportion(node: Apportion) -> Iterator[str]:
    amounts = [part for part in (node.total, node.least, node.most) if part is not None]
    # After lowering, a total or a bound that is a quotient stays a fraction.
    if any(_kind(type_) != "n" or _unit(type_) != _unit(node.type) for type_ in (node.type, *(part.type for part in amounts))):
        yield "what is shared out, or a bound, has another type than the shares"
    ratios = [*(factor.weight for factor in node.factors), *([] if node.coefficient is None else [node.coefficient])]
    if any(_kind(part.type) != "n" or _unit(part.type) != NONE for part in ratios):
        yield "a weight or coefficient is no plain number"
    if any(_kind(factor.value.type) != "n" for factor in node.factors):
        yield "a factor is no number"
    conditions = [part for part in (node.gate, node.redistribute) if part is not None]
    if any(not isinstance(part.type, BooleanType) for part in conditions):
        yield "a condition of use is no truth value"
    if (node.gate is None) is not (node.redistribute is None) or not node.factors or node.unit <= 0:
        yield "an apportionment lacks its factors, its unit, or what a closed gate means"


def _kind(type_: Type) -> str:
    match type_:
        case Number() | Scaled() | Rational():
            return "n"
        case BooleanType():
            return "t"
        case DateType():
            return "d"
        case YearType():
            return "y"
        case EnumType():
            return "s"
        case TextType():
            return "x"


def _unit(type_: Type) -> Unit:
    return type_.unit if isinstance(type_, Number | Scaled | Rational) else NONE


def _name(node: Expr) -> str:
    return node.symbol if isinstance(node, Ref) else node.op.name if isinstance(node, Apply) else type(node).__name__.lower()

"""From conditions to regions: which axis a comparison speaks of, and which values on it.

What is not understood stays an axis of its own with the values true and false, so that a region never says more than the
condition does.  不适用 and undecided values have no place here.
"""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from functools import reduce
from math import gcd
from typing import Final

from mingce.check.regions_boxes import EVERYWHERE, NOWHERE, Axis, Region, TooMuchError, Work, half, intersect, union
from mingce.check.regions_sets import Choice, Texts, Values, complement, join, line
from mingce.ir import ops
from mingce.ir.nodes import Apply, Cases, Expr, Fail, Fold, Function, Literal, Rank
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Rational, Scaled, TextType, YearType

__all__ = ["axis_of", "fold", "grain_of", "number_of", "region_of"]

# The parser allows less; a program built by other means must not exhaust the stack.
MAX_DEPTH: Final = 300

TRUTH: Final = (True, False)
ORDER: Final = (-1, 0, 1)
SAMENESS: Final = (0, 1)

# What each comparison says about the order of its operands.
SIGNS: Final = {
    ops.EQ.name: (0,),
    ops.NE.name: (-1, 1),
    ops.LT.name: (-1,),
    ops.LE.name: (-1, 0),
    ops.GT.name: (1,),
    ops.GE.name: (0, 1),
}

ARITHMETIC: Final[dict[str, Callable[[Fraction, Fraction], Fraction]]] = {
    ops.ADD.name: lambda a, b: a + b,
    ops.SUB.name: lambda a, b: a - b,
    ops.MUL.name: lambda a, b: a * b,
    ops.MIN.name: min,
    ops.MAX.name: max,
}


def region_of(expr: Expr, work: Work, *, holds: bool = True, depth: int = 0) -> Region:
    """Where `expr` is true (false, if not `holds`)."""
    known = work.regions.get((id(expr), holds))
    if known is None:
        known = (expr, _region_of(expr, work, holds, depth))
        work.regions[id(expr), holds] = known
    return known[1]


def _region_of(expr: Expr, work: Work, holds: bool, depth: int) -> Region:
    if depth > MAX_DEPTH:
        raise TooMuchError
    match expr:
        case Literal(value=bool(value)):
            return EVERYWHERE if value == holds else NOWHERE
        case Apply(op=ops.NOT, args=(inner,)):
            return region_of(inner, work, holds=not holds, depth=depth + 1)
        case Apply(op=ops.AND | ops.OR):
            join = intersect if (expr.op == ops.AND) == holds else union
            return join([region_of(part, work, holds=holds, depth=depth + 1) for part in _chain(expr)], work)
        case Apply(op=op, args=(left, right)) if op.name in SIGNS:
            return _comparison(op.name if holds else _opposite(op.name), fold(left), fold(right), work, depth)
        case _:
            return half(Axis(expr, Choice(TRUTH, TRUTH)), Choice(TRUTH, (holds,)))


def _chain(expr: Apply) -> list[Expr]:
    """The operands of a run of one operator; such runs are long where other nesting is not."""
    parts: list[Expr] = []
    waiting: list[Expr] = [expr]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Apply) and node.op == expr.op:
            waiting.extend(reversed(node.args))
        else:
            parts.append(node)
    return parts


def _opposite(op: str) -> str:
    signs = tuple(sign for sign in ORDER if sign not in SIGNS[op])
    return next(name for name, held in SIGNS.items() if held == signs)


def _comparison(op: str, left: Expr, right: Expr, work: Work, depth: int) -> Region:
    if isinstance(left, Literal) and not isinstance(right, Literal):
        signs = tuple(sorted(-sign for sign in SIGNS[op]))
        op, left, right = next(name for name, held in SIGNS.items() if held == signs), right, left
    if isinstance(left.type, BooleanType):
        return _same_truth(left, right, op == ops.EQ.name, work, depth)
    if isinstance(right, Literal):
        if isinstance(left, Literal):
            return _constants(op, left, right)
        axis, values = axis_of(left), _compared_with(op, left, right)
        if axis is not None and values is not None:
            return half(axis, values)
    return _two_operands(op, left, right)


def _same_truth(left: Expr, right: Expr, same: bool, work: Work, depth: int) -> Region:
    """`left` = `right` of two truth values: both true or both false."""
    sides = [
        intersect([region_of(left, work, holds=a, depth=depth + 1), region_of(right, work, holds=a == same, depth=depth + 1)], work)
        for a in TRUTH
    ]
    return union(sides, work)


def _constants(op: str, left: Literal, right: Literal) -> Region:
    one, two = number_of(left.value), number_of(right.value)
    if one is None or two is None:
        return EVERYWHERE if int(left.value != right.value) in SIGNS[op] else NOWHERE
    sign = (one > two) - (one < two)
    return EVERYWHERE if sign in SIGNS[op] else NOWHERE


def _compared_with(op: str, expr: Expr, constant: Literal) -> Values | None:
    """The values of `expr` for which it compares so with the constant; None where they cannot be told."""
    value = constant.value
    number = number_of(value)
    if number is not None:
        return _compared_with_number(op, number, grain_of(expr))
    equal: Values
    match expr.type, value:
        case EnumType(members=members), str():
            equal = Choice(tuple(member.alias for member in members), (value,))
        case TextType(), str():
            equal = Texts((value,))
        case _:
            return None
    return equal if op == ops.EQ.name else complement(equal)


def _compared_with_number(op: str, x: Fraction, grain: Fraction | None) -> Values:
    below, point, above = line(high=x, high_open=True, grain=grain), line(x, x, grain=grain), line(low=x, low_open=True, grain=grain)
    parts: dict[int, Values] = {-1: below, 0: point, 1: above}
    return reduce(join, (parts[sign] for sign in SIGNS[op]))


def _two_operands(op: str, left: Expr, right: Expr) -> Region:
    """How two values compare, neither a constant: less, equal and greater exclude each other, and that is all that is known."""
    if left == right:
        return EVERYWHERE if 0 in SIGNS[op] else NOWHERE
    signs = SIGNS[op]
    # `repr` gives the same order in every run, which a hash does not.
    if repr(right) < repr(left):
        left, right, signs = right, left, tuple(-sign for sign in signs)
    universe: tuple[int, ...] = ORDER
    if isinstance(left.type, EnumType | TextType):
        universe, signs = SAMENESS, tuple(abs(sign) for sign in signs)
    axis = Axis(Apply(ops.LT, (left, right), BooleanType()), Choice(universe, universe), compared=True)
    return half(axis, Choice(universe, tuple(sign for sign in universe if sign in signs)))


def axis_of(expr: Expr) -> Axis | None:
    """The axis of the values of `expr`; None for kinds of values that have none."""
    match expr.type:
        case Number() | Scaled() | Rational() | YearType():
            return Axis(expr, line(grain=grain_of(expr)))
        case DateType():
            return Axis(expr, line(Fraction(1), Fraction(date.max.toordinal()), grain=Fraction(1)))
        case EnumType(members=members):
            universe = tuple(member.alias for member in members)
            return Axis(expr, Choice(universe, universe))
        case TextType():
            return Axis(expr, Texts((), others=True))
        case BooleanType():
            return Axis(expr, Choice(TRUTH, TRUTH))


def number_of(value: object) -> Fraction | None:
    """The place on its line of a number, a year or a day; None for other values."""
    match value:
        case bool():
            return None
        case Fraction() | int():
            return Fraction(value)
        case date():
            return Fraction(value.toordinal())
        case _:
            return None


def fold(expr: Expr) -> Expr:
    """`expr` with arithmetic on constants done, one level at a time from the operands up."""
    match expr:
        case Apply(op=ops.NEG, args=(inner,)):
            operand = _constant(inner)
            return expr if operand is None else Literal(-operand, expr.type, span=expr.span)
        case Apply(op=op, args=(left, right)) if op.name in ARITHMETIC or op == ops.DIV:
            one, two = _constant(left), _constant(right)
            if one is None or two is None or (op == ops.DIV and not two):
                return expr
            value = one / two if op == ops.DIV else ARITHMETIC[op.name](one, two)
            return Literal(value, expr.type, span=expr.span)
        case _:
            return expr


def _constant(expr: Expr) -> Fraction | None:
    match fold(expr):
        case Literal(value=Fraction() as value):
            return value
        case _:
            return None


COUNTS: Final = frozenset(
    op.name for op in (ops.WHOLE, ops.DAYS_BETWEEN, ops.MONTHS_BETWEEN, ops.YEARS_BETWEEN, ops.MONTH_OF, ops.YEAR_SUB)
)
ROUNDING: Final = frozenset(op.name for op in (ops.ROUND_HALF_UP, ops.ROUND_DOWN, ops.ROUND_UP, ops.ROUND_HALF_EVEN))
SAME_GRAIN: Final = frozenset(op.name for op in (ops.ADD, ops.SUB, ops.NEG, ops.MIN, ops.MAX))


def grain_of(expr: Expr) -> Fraction | None:
    """What every value of a numeric `expr` is a whole multiple of; None where nothing is known."""
    return _steps(expr) or None


def _steps(expr: Expr) -> Fraction | None:
    """As `grain_of`, but 0 for the constant 0, which is a multiple of everything."""
    if isinstance(expr.type, DateType | YearType | Scaled):
        return Fraction(1)
    if isinstance(expr, Literal):
        number = number_of(expr.value)
        return None if number is None else abs(number)
    if isinstance(expr.type, Number) and expr.type.grain is not None:
        return expr.type.grain
    match expr:
        case Apply():
            return _steps_of_operator(expr)
        case Fold(function=Function.COUNT) | Rank():
            return Fraction(1)
        case Fold(function=Function.SUM | Function.MAX | Function.MIN | Function.FIRST | Function.LAST, body=body) if body is not None:
            return _steps(body)
        case Cases(cases=cases, otherwise=otherwise):
            return _common([value for value in (*(case.value for case in cases), otherwise) if not _valueless(value)])
        case _:
            return None


def _steps_of_operator(expr: Apply) -> Fraction | None:
    if expr.op.name in COUNTS:
        return Fraction(1)
    if expr.op.name in ROUNDING:
        return _steps(expr.args[1]) if isinstance(expr.args[1], Literal) else None
    if expr.op.name in SAME_GRAIN:
        return _common(list(expr.args))
    if expr.op == ops.MUL:
        one, two = _steps(expr.args[0]), _steps(expr.args[1])
        return None if one is None or two is None else one * two
    return None


def _valueless(expr: Expr) -> bool:
    """不适用 or a refusal: never seen in a comparison."""
    return isinstance(expr, Fail) or (isinstance(expr, Literal) and expr.value is None)


def _common(exprs: list[Expr]) -> Fraction | None:
    """The largest amount that all values are multiples of."""
    result = Fraction(0)
    for expr in exprs:
        step = _steps(expr)
        if step is None:
            return None
        result = Fraction(
            gcd(result.numerator * step.denominator, step.numerator * result.denominator), result.denominator * step.denominator
        )
    return result

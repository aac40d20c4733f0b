"""Counter-examples: a natural value out of a set, and how a drafter is told of them."""

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from math import ceil, floor
from typing import Final

from attrs import frozen

from mingce.check.regions_boxes import Axis
from mingce.check.regions_sets import Choice, Cut, Line, Texts, Values
from mingce.ir import ops
from mingce.ir.nodes import Apply, CurrentYear, Expr, Literal, Ref
from mingce.ir.ops import Op
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Rational, Scaled, TextType, Type, YearType
from mingce.ir.units import NONE

__all__ = ["Witness", "natural", "witness_of"]

Plain = Fraction | bool | date | int | str

# Decimals tried for a value between two ends before any fraction will do.
DECIMALS: Final = 6

# What a quantity is followed by, where that is not the name of its unit.
SPOKEN: Final[dict[str, str]] = {"月": "个月", "日": "天"}

RELATIONS: Final[dict[str, str]] = {ops.LT.name: "小于", ops.EQ.name: "等于", ops.NE.name: "不等于", ops.GT.name: "大于"}
BY_SIGN: Final[dict[int, Op]] = {-1: ops.LT, 0: ops.EQ, 1: ops.GT}


@frozen
class Witness:
    """A case in point: what holds of each expression that matters; whatever is not named may have any value it can have.

    How two operands compare is told as a comparison (`ir.ops` LT, EQ, NE or GT) that is true.  Expressions are taken to be free of one
    another: where one is computed from another, no record may reach the case.
    """

    facts: tuple[tuple[Expr, Plain], ...]

    def values(self) -> dict[Expr, Plain]:
        """The value of each expression."""
        return dict(self.facts)

    def when(self, name: Callable[[str], str], phrase: Callable[[Expr], str]) -> str:
        """The case in Chinese, such as “参保状态为职工医保、连续参保年数为5年”.

        `name` gives the Chinese name of a symbol id, `phrase` the words of any other expression.
        """
        return "、".join(_fact(expr, value, name, phrase) for expr, value in self.facts) or "任何情形"


def witness_of(sides: Iterable[tuple[Axis, Values]]) -> Witness:
    """The case made of a natural value for each side."""
    return Witness(tuple(_chosen(axis, natural(values, axis)) for axis, values in sides))


def _chosen(axis: Axis, value: Plain) -> tuple[Expr, Plain]:
    if not axis.compared:
        return axis.expr, value
    assert isinstance(axis.expr, Apply)
    assert isinstance(value, int)
    assert isinstance(axis.whole, Choice)
    op = BY_SIGN[value] if -1 in axis.whole.universe or not value else ops.NE
    return Apply(op, axis.expr.args, BooleanType(), span=axis.expr.span), True


def natural(values: Values, axis: Axis) -> Plain:
    """A value of the set (which is not empty) that a person would name: an end, a whole number, the first member."""
    match values:
        case Choice(chosen=chosen):
            return chosen[0]
        case Texts(listed=listed, others=others):
            return _unlisted(listed) if others else listed[0]
        case Line():
            assert isinstance(axis.whole, Line)
            return _value(_natural_number(values, axis.whole), axis.expr.type)


def _unlisted(listed: tuple[str, ...]) -> str:
    text = "其他"
    while text in listed:
        text += "的"
    return text


def _value(x: Fraction, type_: Type) -> Fraction | date | int:
    match type_:
        case DateType():
            return date.fromordinal(int(x))
        case YearType() | Scaled():
            return int(x)
        case _:
            return x


def _natural_number(values: Line, whole: Line) -> Fraction:
    edges = {x for piece in whole.pieces for x in _ends(piece, values.grain)}
    candidates = [x for piece in values.pieces for x in _candidates(piece, values.grain) if x in values]
    return min(candidates, key=lambda x: (x in edges, x < 0, x.denominator != 1))


def _ends(piece: tuple[Cut, Cut], grain: Fraction | None) -> list[Fraction]:
    """The least and the greatest point of a stretch, where there are such points."""
    (low_kind, low, _), (high_kind, high, _) = piece
    least = [] if low_kind else [low]
    return least if high_kind else [*least, high if grain is None else high - grain]


def _candidates(piece: tuple[Cut, Cut], grain: Fraction | None) -> list[Fraction]:
    """Points that may lie in the stretch, of which at least one does."""
    (low_kind, low, _), (high_kind, high, _) = piece
    if low_kind and high_kind:
        return [Fraction(0)]
    ends = _ends(piece, grain)
    wholes = ([] if low_kind else [Fraction(floor(low) + 1)]) + ([] if high_kind else [Fraction(ceil(high) - 1)])
    if low_kind or high_kind or grain is not None:
        return [*ends, *wholes]
    return [*ends, *wholes, *(_between(low, 10**places) for places in range(1, DECIMALS + 1)), (low + high) / 2]


def _between(low: Fraction, parts: int) -> Fraction:
    """The first multiple of 1/`parts` above `low`."""
    return Fraction(floor(low * parts) + 1, parts)


def _fact(expr: Expr, value: Plain, name: Callable[[str], str], phrase: Callable[[Expr], str]) -> str:
    match expr:
        case Ref(symbol=symbol, back=0):
            return f"{name(symbol)}为{_text(value, expr.type)}"
        case Apply(op=op, args=(left, right)) if op.name in RELATIONS and value is True:
            return f"{_operand(left, name, phrase)}{RELATIONS[op.name]}{_operand(right, name, phrase)}"
        case _ if isinstance(expr.type, BooleanType) and not isinstance(expr, Ref):
            return f"“{phrase(expr)}”{'成立' if value else '不成立'}"
        case _:
            return f"{_operand(expr, name, phrase)}为{_text(value, expr.type)}"


def _operand(expr: Expr, name: Callable[[str], str], phrase: Callable[[Expr], str]) -> str:
    match expr:
        case Ref(symbol=symbol, back=0):
            return name(symbol)
        case Literal(value=value) if value is not None:
            return _text(value, expr.type)
        case CurrentYear():
            return "当年"
        case _:
            return phrase(expr)


def _text(value: Plain, type_: Type) -> str:
    match type_:
        case BooleanType():
            return "是" if value else "否"
        case EnumType(members=members):
            return next((member.name for member in members if member.alias == value), str(value))
        case DateType():
            return f"{value.year}年{value.month}月{value.day}日" if isinstance(value, date) else str(value)
        case YearType():
            return f"{value}年"
        case TextType():
            return f"“{value}”"
        case Number(unit=unit, word=word):
            number = Fraction(str(value))
            if unit == NONE and word != "倍数":
                return _decimal(number) if number.denominator == 1 and word != "比例" else f"{_decimal(number * 100)}%"
            return _decimal(number) + ("倍" if unit == NONE else SPOKEN.get(str(unit), str(unit)))
        case Scaled(unit=unit, grain=grain) | Rational(unit=unit, grain=grain):
            return f"{_decimal(Fraction(str(value)) * grain)}{unit}"


def _decimal(x: Fraction) -> str:
    """An exact number in digits, as a fraction where it has no finite decimals."""
    for places in range(DECIMALS * 4):
        if (scaled := x * 10**places).denominator == 1:
            digits = str(abs(scaled.numerator)).rjust(places + 1, "0")
            whole = len(digits) - places
            return ("-" if x < 0 else "") + digits[:whole] + (f".{digits[whole:]}" if places else "")
    return f"{x.numerator}/{x.denominator}"

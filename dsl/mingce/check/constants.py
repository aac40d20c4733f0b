"""Types and constants as written: what a type clause names, and values that are known without a record."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

from mingce.check.env import BOOLEAN, DATE, TEXT, YEAR, describe
from mingce.check.scope import Scope
from mingce.diagnostics import catalogue as codes
from mingce.ir.types import NUMBERS, BooleanType, DateType, EnumType, Number, TextType, Type, YearType
from mingce.ir.units import parse_unit
from mingce.syntax import ast

__all__ = ["MONEY_UNITS", "Constant", "constant", "type_of"]

MONEY_UNITS: Final = {"分": Fraction(1, 100), "角": Fraction(1, 10), "元": Fraction(1), "万元": Fraction(10000)}

Constant = Fraction | bool | date | int | str


def type_of(node: ast.TypeName, scope: Scope) -> Type | None:
    """The type that a type clause names."""
    if node.word == "取自":
        enum = scope.enum(node.argument)
        if enum is None:
            scope.unknown(ast.Name(node.argument, span=node.span), what="类别")
        else:
            scope.used.add(enum.alias)
        return enum
    if node.word == "数量":
        unit = parse_unit(node.argument)
        if unit is None:
            scope.report(codes.UNIT_MISMATCH, node.span, f"不能识别的单位“{node.argument}”", help="例如 “元/人”")
            return None
        return Number(unit, Fraction(1, 100), f"数量（{node.argument}）")
    others: dict[str, Type] = {"日期": DATE, "年份": YEAR, "是否": BOOLEAN, "文本": TEXT}
    return NUMBERS.get(node.word) or others[node.word]


def constant(node: ast.Expr, type_: Type, scope: Scope) -> Constant | None:
    """The value of a constant of `type_`; None after a report."""
    match node, type_:
        case ast.Quantity(), Number():
            return _number(node, type_, scope)
        case ast.Date(value=day), DateType():
            return day
        case ast.Year(value=year), YearType():
            return year
        case ast.Boolean(value=truth), BooleanType():
            return truth
        case ast.Text(value=text), TextType():
            return text
        case ast.Name(text=name), EnumType():
            return _member(node, name, type_, scope)
        case _:
            pass
    message = f"这里应当是{describe(type_)}，写的却是别的东西"
    scope.report(codes.TYPE_MISMATCH, node.span, message, help=_example(type_))
    return None


def _number(node: ast.Quantity, type_: Number, scope: Scope) -> Fraction | None:
    unit = parse_unit(node.unit)
    if unit != type_.unit:
        message = f"单位不符：应当是{describe(type_)}，写的是“{node.written}”"
        scope.report(codes.UNIT_MISMATCH, node.span, message, help=_example(type_))
        return None
    if type_.grain is not None and (node.value / type_.grain).denominator != 1:
        message = f"“{node.written}”的小数位太多：{describe(type_)}精确到{_decimal(type_.grain)}"
        scope.report(codes.TYPE_MISMATCH, node.span, message, help="减少小数位，或在声明中写“精确到 …”")
        return None
    return node.value


def _decimal(value: Fraction) -> str:
    return format((Decimal(value.numerator) / Decimal(value.denominator)).normalize(), "f")


def _member(node: ast.Expr, name: str, enum: EnumType, scope: Scope) -> str | None:
    for member in enum.members:
        if name in (member.name, member.alias):
            return member.alias
    names = "、".join(member.name for member in enum.members)
    message = f"“{name}”不是{describe(enum)}的成员"
    scope.report(codes.UNKNOWN_NAME, node.span, message, help=f"可用的成员：{names}")
    return None


def _example(type_: Type) -> str:
    match type_:
        case Number(unit=unit):
            spoken = {"元": "30万元", "元/年": "4000元/年", "年": "4年", "月": "3个月", "日": "90天", "": "20%"}
            return f"例如 {spoken.get(str(unit), '100' + str(unit))}"
        case DateType():
            return "例如 2025年1月1日"
        case YearType():
            return "例如 2025年"
        case BooleanType():
            return "写 是 或 否"
        case EnumType(members=members):
            return f"例如 {members[0].name}" if members else "写这个类别的一个成员"
        case _:
            return "写引号中的文字"

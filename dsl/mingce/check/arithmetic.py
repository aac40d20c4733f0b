"""Arithmetic and comparison with units: 4000元/年 × 3年 is 12000元, and 3个月 + 4000元 is an error."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from mingce.check.env import BOOLEAN, YEAR, Env, describe
from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Label
from mingce.ir import ops
from mingce.ir.nodes import Apply, Expr, Literal
from mingce.ir.types import BooleanType, DateType, EnumType, Number, TextType, Type, YearType
from mingce.ir.units import DAYS, NONE, YEARS, Unit
from mingce.source import Span
from mingce.syntax import ast

__all__ = [
    "chain", "compare", "divide", "missing_unit", "multiply", "require_boolean", "subtract_or_add", "unit_hint", "whole_steps",
]  # fmt: skip

LONG: Final = 100
COMPARISONS: Final = {"==": ops.EQ, "!=": ops.NE, "<": ops.LT, "<=": ops.LE, ">": ops.GT, ">=": ops.GE}


def chain(op: ops.Op, parts: Sequence[Expr], type_: Type, span: Span | None) -> Expr:
    """`a op b op c …`, evaluated in that order; a long list is folded in halves, so that no tree grows too deep to walk."""
    if len(parts) > LONG:
        middle = len(parts) // 2
        parts = (chain(op, parts[:middle], type_, span), chain(op, parts[middle:], type_, span))
    result = parts[0]
    for part in parts[1:]:
        result = Apply(op, (result, part), type_, span=span)
    return result


def require_boolean(value: Expr | None, node: ast.Expr, env: Env) -> Expr | None:
    """`value` if it is 是 or 否; otherwise reports."""
    if value is None or isinstance(value.type, BooleanType):
        return value
    message = f"这里应当是一个条件，写的却是{describe(value.type)}"
    help_text = "写成比较，例如 “… 为 …”“… 超过 …”"
    env.scope.report(codes.TYPE_MISMATCH, node.span, message, help=help_text)
    return None


def _two(one: Expr, two: Expr) -> tuple[Label, ...]:
    """Labels that show what each side is."""
    return tuple(Label(side.span, describe(side.type)) for side in (one, two) if side.span is not None)


def subtract_or_add(one: Expr, two: Expr, node: ast.Binary, env: Env) -> Expr | None:
    """`+` and `-` of numbers of one unit; of a day and days; of a year and years; years minus years."""
    plus = node.op == "+"
    match one.type, two.type:
        case Number(unit=left), Number(unit=right) if left == right:
            return Apply(ops.ADD if plus else ops.SUB, (one, two), Number(left), span=node.span)
        case Number(unit=left), Number(unit=right):
            _report_units(one, two, node, env)
            return None
        case DateType(), Number(unit=unit) if unit == DAYS:
            days = two if plus else Apply(ops.NEG, (two,), two.type, span=two.span)
            return Apply(ops.ADD_DAYS, (one, days), one.type, span=node.span)
        case YearType(), Number(unit=unit) if unit == YEARS:
            years = two if plus else Apply(ops.NEG, (two,), two.type, span=two.span)
            return Apply(ops.YEAR_ADD, (one, years), YEAR, span=node.span)
        case YearType(), YearType() if not plus:
            return Apply(ops.YEAR_SUB, (one, two), Number(YEARS), span=node.span)
        case DateType(), Number():
            help_text = "加月数、年数要写明月末和起算日：（自 某日 起 满 3个月，起算日 计入，无对应日 取月末）"
            message = f"日期不能直接加减{describe(two.type)}"
            env.scope.report(codes.UNIT_MISMATCH, node.span, message, help=help_text, others=_two(one, two))
            return None
        case _:
            message = f"{describe(one.type)}与{describe(two.type)}不能相{'加' if plus else '减'}"
            both = isinstance(one.type, DateType) and isinstance(two.type, DateType)
            way_out = "求两个日期之间的天数：（甲 至 乙 的 天数，起算日 不计入）" if both else None
            env.scope.report(codes.TYPE_MISMATCH, node.span, message, help=way_out, others=_two(one, two))
            return None


def _report_units(one: Expr, two: Expr, node: ast.Binary, env: Env) -> None:
    message = f"单位不同，不能相{'加' if node.op == '+' else '减'}：一边是{describe(one.type)}，一边是{describe(two.type)}"
    help_text = unit_hint(one, two)
    if help_text is None and isinstance(one.type, Number) and isinstance(two.type, Number):
        help_text = _conversion(one.type.unit, two.type.unit)
    env.scope.report(codes.UNIT_MISMATCH, node.span, message, help=help_text or "两边应当用同一个单位", others=_two(one, two))


def unit_hint(one: Expr, two: Expr) -> str | None:
    """The way out where one side is a bare number and the other has a unit."""
    for side, other in ((one, two), (two, one)):
        bare = isinstance(side, Literal) and isinstance(side.type, Number) and side.type.unit == NONE
        if bare and isinstance(other.type, Number) and other.type.unit.powers:
            return missing_unit(side, other.type)
    return None


def missing_unit(value: Expr, type_: Type) -> str | None:
    """The way out where a bare number stands for a value of `type_`."""
    if not (isinstance(value, Literal) and isinstance(value.value, Fraction) and isinstance(value.type, Number)):
        return None
    if value.type.unit != NONE or not isinstance(type_, Number) or value.value.denominator != 1:
        return None
    return f"给数字写上单位，例如 {value.value}{_spoken(str(type_.unit))}"


def _conversion(one: Unit, two: Unit) -> str | None:
    """The way out where one side is so much a year, a month, a person."""
    for more, less in ((one, two), (two, one)):
        base = str(more / less)
        if base in ("年", "月", "日", "人", "次"):
            both = f"{describe(Number(less))}乘以{describe(Number(more / less))}才是{describe(Number(more))}"
            return f"{both}，例如 × 1{_spoken(base)}"
    return None


def _spoken(unit: str) -> str:
    return {"月": "个月", "日": "天"}.get(unit, unit)


def _numbers(one: Expr, two: Expr, node: ast.Binary, env: Env, verb: str) -> tuple[Number, Number] | None:
    if isinstance(one.type, Number) and isinstance(two.type, Number):
        return one.type, two.type
    message = f"{describe(one.type)}与{describe(two.type)}不能相{verb}"
    env.scope.report(codes.TYPE_MISMATCH, node.span, message, help="两边都应当是数", others=_two(one, two))
    return None


def multiply(one: Expr, two: Expr, node: ast.Binary, env: Env) -> Expr | None:
    """`×`: units multiply."""
    types = _numbers(one, two, node, env, "乘")
    return types and Apply(ops.MUL, (one, two), Number(types[0].unit * types[1].unit), span=node.span)


def divide(one: Expr, two: Expr, node: ast.Binary, env: Env) -> Expr | None:
    """`÷`: units divide; a constant 0 below is an error now."""
    types = _numbers(one, two, node, env, "除")
    if types is None:
        return None
    if isinstance(two, Literal) and two.value == 0:
        env.scope.report(codes.DIVISION_BY_ZERO, node.span, "除数是0", help="改正除数；除数是输入、可能为0的，先判断再除")
        return None
    return Apply(ops.DIV, (one, two), Number(types[0].unit / types[1].unit), span=node.span)


def compare(op: str, one: Expr, two: Expr, node: ast.Expr, env: Env) -> Expr | None:
    """A comparison of two values of one kind; only numbers, days and years have an order."""
    ordered = op not in ("==", "!=")
    ok: bool
    match one.type, two.type:
        case Number(unit=left), Number(unit=right):
            if left != right:
                message = f"单位不同，不能比较：一边是{describe(one.type)}，一边是{describe(two.type)}"
                way_out = unit_hint(one, two) or "两边应当用同一个单位"
                env.scope.report(codes.UNIT_MISMATCH, node.span, message, help=way_out, others=_two(one, two))
                return None
            ok = True
        case (DateType(), DateType()) | (YearType(), YearType()):
            ok = True
        case (BooleanType(), BooleanType()) | (TextType(), TextType()):
            ok = not ordered
        case EnumType(alias=left_alias), EnumType(alias=right_alias):
            ok = not ordered and left_alias == right_alias
        case _:
            ok = False
    if not ok:
        message = f"{describe(one.type)}与{describe(two.type)}不能这样比较"
        same = type(one.type) is type(two.type) and not isinstance(one.type, EnumType)
        way_out = "这一类值没有大小先后，只能用“为”“不为”比较" if same else "两边应当是同一类的值"
        env.scope.report(codes.TYPE_MISMATCH, node.span, message, help=way_out, others=_two(one, two))
        return None
    return Apply(COMPARISONS[op], (one, two), BOOLEAN, span=node.span)


def whole_steps(value: Expr | None, per: Expr | None, amount: Expr | None, node: ast.Expr | ast.Clause, env: Env) -> Expr | None:
    """`每 E 满 U 计 V`: V for every whole U in E; none where E is negative."""
    if value is None or per is None or amount is None:
        return None
    if not (isinstance(value.type, Number) and isinstance(per.type, Number) and isinstance(amount.type, Number)):
        env.scope.report(codes.TYPE_MISMATCH, node.span, "“每 … 满 …”里应当都是数", help="例如（每 断保年数 满 1年 计 1个月）")
        return None
    if value.type.unit != per.type.unit:
        message = f"“每 … 满 …”两边的单位不同：一边是{describe(value.type)}，一边是{describe(per.type)}"
        env.scope.report(codes.UNIT_MISMATCH, node.span, message, help="满的单位应当与所数的量相同", others=_two(value, per))
        return None
    if isinstance(per, Literal) and isinstance(per.value, Fraction) and per.value <= 0:
        env.scope.report(codes.DIVISION_BY_ZERO, per.span or node.span, "“满”后面应当是大于0的数", help="例如 满 1年")
        return None
    count = Apply(ops.WHOLE, (value, per), Number(NONE), span=node.span)
    return Apply(ops.MUL, (count, amount), Number(amount.type.unit), span=node.span)

"""Days: the beginning and end of a term, time between two days.  Nothing about months is left unsaid."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import frozen

from mingce.check.env import BOOLEAN, DATE, YEAR, Env, describe
from mingce.check.names import resolve
from mingce.diagnostics import catalogue as codes
from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, CurrentYear, Expr, Literal, Ref
from mingce.ir.types import BooleanType, DateType, Number
from mingce.ir.units import DAYS, MONTHS, NONE, YEARS
from mingce.source import Span
from mingce.syntax import ast

__all__ = [
    "MonthRule",
    "elaborate_after",
    "elaborate_elapsed",
    "month_rule",
    "start_day_condition",
    "term_end",
    "year_day",
    "year_edge",
]

_MONTH_OPS: Final = {"取月末": ops.ADD_MONTHS_CLIP, "顺延": ops.ADD_MONTHS_ROLL}


def year_day(node: ast.YearDay) -> Expr:
    """`当年 1月1日`."""
    year: Expr = CurrentYear(YEAR, span=node.span)
    if node.offset:
        step = Literal(Fraction(node.offset), Number(YEARS, Fraction(1)), span=node.span)
        year = Apply(ops.YEAR_ADD, (year, step), YEAR, span=node.span)
    numbers = (Literal(Fraction(n), Number(NONE, Fraction(1)), span=node.span) for n in (node.month, node.day))
    return Apply(ops.DAY_OF_YEAR, (year, *numbers), DATE, span=node.span)


def year_edge(node: ast.YearEdge) -> Expr:
    """`年度首日`, `年度末日`."""
    op = ops.YEAR_LAST if node.last else ops.YEAR_FIRST
    return Apply(op, (CurrentYear(YEAR, span=node.span),), DATE, span=node.span)


def start_day_condition(start_day: ast.StartDay, env: Env) -> bool | Expr | None:
    """Whether the first day counts: a constant, or the reading that decides; None after a report."""
    if isinstance(start_day.counted, bool):
        return start_day.counted
    reading = resolve(start_day.counted, env)
    if reading is not None and not isinstance(reading.type, BooleanType):
        message = "“起算日 按 …”后面应当是取“是”或“否”的口径"
        env.scope.report(codes.TYPE_MISMATCH, start_day.span, message, help="也可以直接写“起算日 计入”或“起算日 不计入”")
        return None
    return reading


@frozen
class MonthRule:
    """What stands for a day that the last month lacks: `op` where `condition` holds or there is none, else the other one."""

    op: ops.Op
    condition: Expr | None = None


def month_rule(month_end: ast.MonthEnd, env: Env, condition_of: Callable[[ast.Expr, Env], Expr | None]) -> MonthRule | None:
    """The rule as it is written; None after a report."""
    if month_end.condition is None:
        return MonthRule(_MONTH_OPS[month_end.rule])
    condition = condition_of(month_end.condition, env)
    return None if condition is None else MonthRule(_MONTH_OPS[month_end.rule], condition)


def term_end(start: Expr, length: Expr, rule: MonthRule | None, counted: bool | Expr, span: Span) -> Expr:
    """The first day after a term of `length` (months, years or days) that begins on `start`; `length` 0 gives `start`.

    `rule` may be missing where the length is in days.
    """
    assert isinstance(length.type, Number)
    if length.type.unit == DAYS:
        end: Expr = Apply(ops.ADD_DAYS, (start, length), DATE, span=span)
    else:
        months = length if length.type.unit == MONTHS else _as_months(length, span)
        assert rule is not None
        end = _months_later(start, months, rule, span)
    if counted is True:
        return end
    written = isinstance(length, Literal) and length.value != 0  # a length that is no 0, as it stands in the text
    later = Apply(ops.ADD_DAYS, (end, Literal(Fraction(1), Number(DAYS, Fraction(1)), span=span)), DATE, span=span)
    if counted is False and written:
        return later
    nothing = Apply(ops.EQ, (length, Literal(Fraction(0), Number(length.type.unit), span=span)), BOOLEAN, span=span)
    keep = nothing if counted is False else Apply(ops.OR, (counted, nothing), BOOLEAN, span=span)
    return Cases((Case(keep, end, span=span),), later, DATE, span=span)


def _months_later(start: Expr, months: Expr, rule: MonthRule, span: Span) -> Expr:
    later = Apply(rule.op, (start, months), DATE, span=span)
    if rule.condition is None:
        return later
    other = ops.ADD_MONTHS_CLIP if rule.op is ops.ADD_MONTHS_ROLL else ops.ADD_MONTHS_ROLL
    return Cases((Case(rule.condition, later, span=span),), Apply(other, (start, months), DATE, span=span), DATE, span=span)


def _as_months(years: Expr, span: Span) -> Expr:
    twelve = Literal(Fraction(12), Number(MONTHS / YEARS, Fraction(1)), span=span)
    return Apply(ops.MUL, (years, twelve), Number(MONTHS), span=span)


def elaborate_after(
    node: ast.After, start: Expr | None, length: Expr | None, env: Env, condition_of: Callable[[ast.Expr, Env], Expr | None]
) -> Expr | None:
    """`（自 D 起 满 N，起算日 计入，无对应日 取月末）`."""
    if start is None or length is None:
        return None
    if not isinstance(start.type, DateType):
        message = f"“自 … 起”里应当是日期，这里是{describe(start.type)}"
        env.scope.report(codes.TYPE_MISMATCH, node.start.span, message, help="写一个日期，例如 当年 1月1日")
        return None
    if not (isinstance(length.type, Number) and length.type.unit in (DAYS, MONTHS, YEARS)):
        message = f"“满”后面应当是天数、月数或年数，这里是{describe(length.type)}"
        env.scope.report(codes.UNIT_MISMATCH, node.duration.span, message, help="例如 满 3个月、满 90天")
        return None
    if node.start_day is None:
        help_text = "加上“，起算日 计入”或“，起算日 不计入”"
        env.scope.report(codes.MISSING_START_DAY_RULE, node.span, "没有写明起算日是否计入", help=help_text)
        return None
    if node.month_end is None and length.type.unit != DAYS:
        help_text = "加上“，无对应日 取月末”或“，无对应日 顺延”"
        env.scope.report(codes.MISSING_MONTH_RULE, node.span, "没有写明到期的月份没有对应日时怎么办", help=help_text)
        return None
    counted = start_day_condition(node.start_day, env)
    rule = None if node.month_end is None else month_rule(node.month_end, env, condition_of)
    if counted is None or (node.month_end is not None and rule is None):
        return None
    return term_end(start, length, rule, counted, node.span)


def elaborate_elapsed(node: ast.Elapsed, start: Expr | None, end: Expr | None, env: Env) -> Expr | None:
    """`（A 至 B 的 天数，起算日 计入）`: a counted first day adds one day to 天数.

    Whole months are the most N for which `（自 A 起 满 N，…）`, the day after a term, is not later than the day after B: with a
    counted first day they are those from A to the day after B, else those from A to B.
    """
    if start is None or end is None:
        return None
    for side, written in ((start, node.start), (end, node.end)):
        if not isinstance(side.type, DateType):
            message = f"这里应当是日期，写的是{describe(side.type)}"
            env.scope.report(codes.TYPE_MISMATCH, written.span, message, help="写一个日期，例如 当年 1月1日")
            return None
    if node.start_day is None:
        help_text = "加上“，起算日 计入”或“，起算日 不计入”"
        env.scope.report(codes.MISSING_START_DAY_RULE, node.span, "没有写明起算日是否计入", help=help_text)
        return None
    counted = start_day_condition(node.start_day, env)
    if counted is None:
        return None
    type_ = _elapsed_type(node.unit)
    op = _ELAPSED[node.unit][0]
    if op is ops.DAYS_BETWEEN:
        return Apply(op, (_shifted(start, counted, -1, node.span), end), type_, span=node.span)
    whole = Apply(op, (start, _shifted(end, counted, 1, node.span)), type_, span=node.span)
    if counted is False or not isinstance(end, Ref):
        return whole
    # 9999-12-31 often stands for "no end" and has no day after it. To the end of a December, and to no other day in general, as
    # many months have passed since the day before the first.
    to_the_last = Apply(op, (_shifted(start, counted, -1, node.span), end), type_, span=node.span)
    return Cases((Case(_the_last_day(end, node.span), to_the_last, span=node.span),), whole, type_, span=node.span)


def _the_last_day(day: Ref, span: Span) -> Expr:
    """Whether a day, which may be 不适用, is the last that there is."""
    there = Apply(ops.APPLICABLE, (day,), BOOLEAN, span=span)
    last = Apply(ops.GE, (day, Literal(date.max, DATE, span=span)), BOOLEAN, span=span)
    return Apply(ops.AND, (there, last), BOOLEAN, span=span)


def _elapsed_type(unit: str) -> Number:
    return Number(_ELAPSED[unit][1], Fraction(1))


def _shifted(day: Expr, counted: bool | Expr, by: int, span: Span) -> Expr:
    """`day` moved by a day where the first day counts."""
    if counted is False:
        return day
    step = Literal(Fraction(by), Number(DAYS, Fraction(1)), span=span)
    moved = Apply(ops.ADD_DAYS, (day, step), DATE, span=span)
    if counted is True:
        return moved
    return Cases((Case(counted, moved, span=span),), day, DATE, span=span)


_ELAPSED: Final = {
    "天数": (ops.DAYS_BETWEEN, DAYS),
    "整月数": (ops.MONTHS_BETWEEN, MONTHS),
    "整年数": (ops.YEARS_BETWEEN, YEARS),
}

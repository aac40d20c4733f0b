"""Printing a day some months later, without looking at the length of the month unless it lacks the day."""

from attrs import frozen

from mingce.backends.python.code import SUM, Code, Text
from mingce.ir import ops
from mingce.ir.nodes import Apply, Expr, Literal
from mingce.ir.ops import Op

__all__ = ["YearStart", "assign_months", "assign_months_of_year", "year_start"]


@frozen
class YearStart:
    """The later or earlier (`op`) of a day and 1 January of a year: which comes first, the day's own year tells."""

    op: Op
    day: Expr
    year: Expr


def year_start(code: Code, expr: Expr) -> YearStart | None:
    """The parts of such a choice; None for any other expression."""
    match expr:
        case Apply(op=op, args=(day, Apply() as start)) if op in (ops.MAX, ops.MIN) and _first_of_january(code, start):
            return YearStart(op, day, start.args[0])
        case Apply(op=op, args=(Apply() as start, day)) if op in (ops.MAX, ops.MIN) and _first_of_january(code, start):
            return YearStart(op, day, start.args[0])
        case _:
            return None


def _first_of_january(code: Code, expr: Apply) -> bool:
    if code.shared.plan.faults.can_fail(expr):
        return False
    match expr.args[1:]:
        case (Literal(value=1), Literal(value=1)):
            return expr.op == ops.DAY_OF_YEAR
        case ():
            return expr.op == ops.YEAR_FIRST and code.shared.plan.context.program.policy.year_begins == (1, 1)
        case _:
            return False


def assign_months(code: Code, target: str, rule: str, day: Text, months: Text) -> None:
    """Give `target` the day some months after `day`; `rule` is the function of the run time for months that lack it."""
    total = code.shared.names.fresh(f"{target}_month")
    _count(code, total, day, months)
    _give(code, target, rule, total, f"{day.text}.day")


def assign_months_of_year(code: Code, target: str, rule: str, parts: tuple[Op, Text, Text], months: Text) -> None:
    """The same for the later or earlier of a day and 1 January of a year, which need not be made into a day first."""
    op, day, year = parts
    total, of_month = (code.shared.names.fresh(f"{target}_{unit}") for unit in ("month", "day"))
    with code.block(f"if {day.text}.year {'>=' if op == ops.MAX else '<'} {year.at(SUM)}:") as inner:
        _count(inner, total, day, months)
        inner.write(f"{of_month} = {day.text}.day")
    with code.block("else:") as inner:
        inner.write(f"{total} = {year.at(SUM + 1)} * 12 + {months.at(SUM)}")
        inner.write(f"{of_month} = 1")
    _give(code, target, rule, total, of_month)


def _count(code: Code, total: str, day: Text, months: Text) -> None:
    """Months since January of the year 0."""
    code.write(f"{total} = {day.text}.year * 12 + {day.text}.month - 1 + {months.at(SUM)}")


def _give(code: Code, target: str, rule: str, total: str, of_month: str) -> None:
    with code.block("try:") as inner:
        inner.write(f"{target} = date({total} // 12, {total} % 12 + 1, {of_month})")
    with code.block("except (OverflowError, ValueError):") as inner:
        inner.write(f"{target} = {inner.helper(rule)}({total}, {of_month})")

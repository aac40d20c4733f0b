"""From the clauses of a rule to its value: ordered cases, exceptions, rounding, applicability, time in force."""

from datetime import date
from fractions import Fraction
from typing import Final

from attrs import define, field, frozen

from mingce.check.arithmetic import missing_unit
from mingce.check.book import all_of, heading, only
from mingce.check.constants import MONEY_UNITS
from mingce.check.env import BOOLEAN, DATE, YEAR, Env, describe, same_unit
from mingce.check.expressions import elaborate, elaborate_condition, elaborate_quantity
from mingce.check.grain import grain, is_multiple
from mingce.diagnostics import catalogue as codes
from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, CurrentYear, Expr, Fail, Literal
from mingce.ir.program import Clause
from mingce.ir.types import Number, Type
from mingce.ir.units import MONEY
from mingce.source import Span
from mingce.syntax import ast

__all__ = ["Clauses", "Coverage", "TableRow", "applied", "conform", "from_year", "rounded", "rule_value", "within_force"]

_ROUNDINGS: Final = {
    "四舍五入到": ops.ROUND_HALF_UP,
    "舍去到": ops.ROUND_DOWN,
    "进一到": ops.ROUND_UP,
    "银行家舍入到": ops.ROUND_HALF_EVEN,
}
_WITH_UNIT: Final = "写与结果相同的单位，例如 四舍五入到 分、舍去到 1个月、四舍五入到 0.01"
_HOW_TO_ROUND: Final = {"元": "四舍五入到 分", "元/年": "四舍五入到 分", "年": "舍去到 1年", "月": "舍去到 1个月", "日": "舍去到 1天"}


@frozen
class TableRow:
    """One combination of cells of a 表 and its value; None stands for 任意.  `span` is the row's."""

    conditions: tuple[Expr | None, ...]
    value: Expr
    span: Span


@frozen
class Coverage:
    """What must be checked for gaps and overlaps once all types and ranges are known.

    Ordered `cases`, the first of them exceptions with these `priorities`; or, with `keys`, the `rows` of a table.  `complete`:
    an 否则 or 等于 catches the rest.
    """

    span: Span
    complete: bool
    cases: tuple[Case, ...] = ()
    priorities: tuple[int, ...] = ()
    within: Expr | None = None
    keys: tuple[Expr, ...] = ()
    rows: tuple[TableRow, ...] = ()


@define
class Clauses:
    """The numbered clauses of a statement while it is being read; the number is the label of the case made from it."""

    items: list[Clause] = field(factory=list)

    def add(self, clause: Clause) -> int:
        """Keep a clause; gives its number."""
        self.items.append(clause)
        return len(self.items) - 1


def conform(value: Expr | None, type_: Type, node: ast.Expr | ast.Clause, env: Env) -> Expr | None:
    """`value` if it has the declared type; otherwise reports."""
    if value is None or value.type == type_ or same_unit(value.type, type_):
        return value
    if isinstance(value, Literal) and value.value is None:
        return Literal(None, type_, span=value.span)
    both = isinstance(value.type, Number) and isinstance(type_, Number)
    code = codes.UNIT_MISMATCH if both else codes.TYPE_MISMATCH
    message = f"声明的是{describe(type_)}，算出来的是{describe(value.type)}"
    env.scope.report(code, node.span, message, help=missing_unit(value, type_) or "改正算式，或改正声明的类型")
    return None


def rounded(value: Expr, type_: Type, clause: ast.Rounding | None, env: Env) -> Expr | None:
    """`value` rounded as the clause says; without a clause it must be provably exact."""
    if clause is None:
        return _exact(value, type_, env)
    if not isinstance(type_, Number):
        env.scope.report(codes.TYPE_MISMATCH, clause.span, f"{describe(type_)}不能取整", help="删去取整的子句")
        return None
    unit = _rounding_unit(clause, type_, env)
    if unit is None:
        return None
    if not is_multiple(unit, type_.grain or unit):
        message = f"取整到的单位比{describe(type_)}的最小单位还细"
        how = _HOW_TO_ROUND.get(str(type_.unit), "四舍五入到 …")
        env.scope.report(codes.UNIT_MISMATCH, clause.span, message, help=f"取整到最小单位或更大的单位，例如 {how}")
        return None
    step = Literal(unit, Number(type_.unit, unit), span=clause.span)
    return Apply(_ROUNDINGS[clause.mode], (value, step), Number(type_.unit), span=clause.span)


def _rounding_unit(clause: ast.Rounding, type_: Number, env: Env) -> Fraction | None:
    if isinstance(clause.unit, str):
        if type_.unit.power("元") == 1:
            return MONEY_UNITS[clause.unit]
        env.scope.report(codes.UNIT_MISMATCH, clause.span, f"{describe(type_)}不是金额，不能取整到{clause.unit}", help=_WITH_UNIT)
        return None
    literal = elaborate_quantity(clause.unit, env)
    if literal is None or not isinstance(literal.value, Fraction) or not isinstance(literal.type, Number):
        return None
    same = literal.type.unit == type_.unit or (type_.unit.power("元") == 1 and literal.type.unit == MONEY)
    if not same or literal.value <= 0:
        env.scope.report(codes.UNIT_MISMATCH, clause.span, f"取整的单位与{describe(type_)}不符", help=_WITH_UNIT)
        return None
    return literal.value


def _exact(value: Expr, type_: Type, env: Env) -> Expr | None:
    if not isinstance(type_, Number) or type_.grain is None or is_multiple(grain(value), type_.grain):
        return value
    how = _HOW_TO_ROUND.get(str(type_.unit), "四舍五入到 …")
    message = f"结果不一定是{describe(type_)}最小单位的整数倍，没有写明如何取整"
    span = value.span
    assert span is not None
    env.scope.report(codes.MISSING_ROUNDING, span, message, help=f"加上子句，例如 {how}")
    return None


def from_year(since: ast.Since | None, env: Env) -> Expr | None:
    """The condition that the year being computed is not before the declared first year; None where none is declared."""
    if since is None:
        return None
    first = elaborate(since.year, env, YEAR)
    first = None if first is None else conform(first, YEAR, since, env)
    if first is None:
        return None
    return Apply(ops.GE, (CurrentYear(YEAR, span=since.span), first), BOOLEAN, span=since.span)


def applied(value: Expr, declaration: ast.Declaration, env: Env) -> tuple[Expr, Expr | None] | None:
    """`value` where the statement applies, else 不适用; and the condition.  None after a report."""
    clause = only(declaration, ast.AppliesTo)
    if clause is None:
        return value, None
    condition = elaborate_condition(clause.condition, env)
    if condition is None:
        return None
    nothing = Literal(None, value.type, span=clause.span)
    return Cases((Case(condition, value, span=clause.span),), nothing, value.type, span=clause.span), condition


def within_force(value: Expr, effective: date | None, expires: date | None, span: Span) -> Expr:
    """`value` in years whose first day lies in the time in force, else 不适用."""
    conditions: list[Expr] = []
    first_day = Apply(ops.YEAR_FIRST, (CurrentYear(YEAR, span=span),), DATE, span=span)
    for op, day in ((ops.GE, effective), (ops.LT, expires)):
        if day is not None:
            conditions.append(Apply(op, (first_day, Literal(day, DATE, span=span)), BOOLEAN, span=span))
    for condition in reversed(conditions):
        value = Cases((Case(condition, value, span=span),), Literal(None, value.type, span=span), value.type, span=span)
    return value


def rule_value(declaration: ast.Declaration, type_: Type, env: Env, clauses: Clauses) -> tuple[Expr, Coverage | None] | None:
    """The value that 等于, 当, 否则 and 例外 clauses give, before rounding; and what must be checked for gaps."""
    exceptions = sorted(all_of(declaration, ast.Exception_), key=lambda clause: -clause.priority)
    equals, otherwise = only(declaration, ast.Equals), only(declaration, ast.Otherwise)
    cases: list[Case] = []
    ok = True
    written: tuple[ast.When | ast.Exception_, ...] = (*exceptions, *all_of(declaration, ast.When))
    for clause in written:
        case = _case(clause, type_, env, clauses)
        ok = ok and case is not None
        if case is not None:
            cases.append(case)
    last = equals.value if equals else otherwise.consequence if otherwise else None
    rest: Expr | None
    label = -1
    if last is None:
        message = f"“{declaration.named.name.text if declaration.named else ''}”没有规定这种情形"
        rest = Fail("condition-gap", message, None, type_, unreachable=True, span=declaration.span)
    else:
        rest = conform(elaborate(last, env, type_), type_, equals or otherwise or declaration.clauses[0], env)  # type: ignore[arg-type]
        if rest is not None:
            label = clauses.add(Clause("otherwise" if cases else "value", value=rest, span=rest.span))
    if not ok or rest is None:
        return None
    if not cases:
        return rest, None
    priorities = tuple(clause.priority for clause in exceptions)
    coverage = Coverage(heading(declaration), last is not None, tuple(cases), priorities)
    return Cases(tuple(cases), rest, type_, label, span=declaration.span), coverage


def _case(clause: ast.When | ast.Exception_, type_: Type, env: Env, clauses: Clauses) -> Case | None:
    condition = elaborate_condition(clause.condition, env)
    value = conform(elaborate(clause.consequence, env, type_), type_, clause, env)  # type: ignore[arg-type]
    if condition is None or value is None:
        return None
    priority = clause.priority if isinstance(clause, ast.Exception_) else 0
    role = "exception" if isinstance(clause, ast.Exception_) else "value"
    label = clauses.add(Clause(role, condition, value, priority=priority, span=clause.span))
    return Case(condition, value, label, span=clause.span)

"""Expressions: from what was written to typed core expressions.

`elaborate` gives None after reporting a mistake; callers pass the None on, so one mistake makes one message.
"""

from datetime import date
from fractions import Fraction

from mingce.check.aggregates import elaborate_aggregate, elaborate_rank
from mingce.check.arithmetic import chain, compare, divide, multiply, require_boolean, subtract_or_add, unit_hint, whole_steps
from mingce.check.dates import elaborate_after, elaborate_elapsed, year_day, year_edge
from mingce.check.env import BOOLEAN, DATE, TEXT, YEAR, Env, describe, same_unit
from mingce.check.names import resolve, resolve_in_year, resolve_previous
from mingce.diagnostics import catalogue as codes
from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, CurrentYear, Expr, Fail, Literal
from mingce.ir.types import DateType, Number, Type, YearType
from mingce.ir.units import MONTHS, NONE, parse_unit
from mingce.source import Span
from mingce.syntax import ast

__all__ = ["elaborate", "elaborate_condition", "elaborate_quantity", "unify"]


def elaborate(node: ast.Expr, env: Env, expected: Type | None = None) -> Expr | None:  # noqa: C901  one case a node
    """The core expression of `node`; `expected` helps to find the category that a member's name belongs to."""
    match node:
        case ast.Quantity() | ast.Date() | ast.Year() | ast.Boolean() | ast.Text() | ast.NotApplicable() | ast.ThisYear():
            return _constant(node, env, expected)
        case ast.Name():
            return resolve(node, env, expected)
        case ast.Previous():
            return resolve_previous(node, env)
        case ast.InYear():
            return resolve_in_year(node, env)
        case ast.YearDay():
            return year_day(node)
        case ast.YearEdge():
            return year_edge(node)
        case ast.Unary() | ast.Binary():
            return _operation(node, env)
        case ast.Compare() | ast.Between() | ast.Membership() | ast.Applies():
            return _relation(node, env)
        case ast.Limit() | ast.Substitute() | ast.Extremum() | ast.Steps():
            return _bound(node, env)
        case ast.Conditional():
            return _conditional(node, env, expected)
        case ast.After() | ast.Elapsed() | ast.DatePart():
            return _day(node, env)
        case ast.Aggregate():
            return elaborate_aggregate(node, env, elaborate)
        case ast.Rank():
            return elaborate_rank(node, env, elaborate)
        case ast.Refuse(reason=reason):
            member = env.collection
            return Fail("contradictory-input", reason, None, expected or Number(NONE), member, span=node.span)
        case ast.Month() | ast.Open() | ast.Series() | ast.Listing():
            env.scope.report(codes.TYPE_MISMATCH, node.span, "这种写法不能用在算式里", help="它只用于示例、参数的取值和缺省值")
            return None


def elaborate_condition(node: ast.Expr, env: Env) -> Expr | None:
    """A condition: an expression that is 是 or 否."""
    return require_boolean(elaborate(node, env, BOOLEAN), node, env)


def elaborate_quantity(node: ast.Quantity, env: Env) -> Literal | None:
    """A number with its unit."""
    unit = parse_unit(node.unit)
    if unit is None:
        env.scope.report(codes.UNIT_MISMATCH, node.span, f"不能识别的单位“{node.unit}”", help="例如 元、元/年、年、个月、天、人、次")
        return None
    return Literal(node.value, Number(unit, abs(node.value) or None), span=node.span)


def _constant(node: ast.Expr, env: Env, expected: Type | None) -> Expr | None:
    match node:
        case ast.Quantity():
            return elaborate_quantity(node, env)
        case ast.Date(value=value):
            return Literal(value, DATE, span=node.span)
        case ast.Year(value=year):
            return Literal(year, YEAR, span=node.span)
        case ast.Boolean(value=truth):
            return Literal(truth, BOOLEAN, span=node.span)
        case ast.Text(value=text):
            return Literal(text, TEXT, span=node.span)
        case ast.NotApplicable():
            return Literal(None, expected or Number(NONE), span=node.span)
        case ast.ThisYear():
            return CurrentYear(YEAR, span=node.span)
        case _:
            return None


def _operation(node: ast.Unary | ast.Binary, env: Env) -> Expr | None:
    match node:
        case ast.Unary(op="非", operand=operand):
            value = elaborate_condition(operand, env)
            return None if value is None else Apply(ops.NOT, (value,), BOOLEAN, span=node.span)
        case ast.Unary(operand=operand):
            return _negate(operand, node.span, env)
        case ast.Binary(op="且" | "或" as op, left=left, right=right):
            first, second = elaborate_condition(left, env), elaborate_condition(right, env)
            if first is None or second is None:
                return None
            return Apply(ops.AND if op == "且" else ops.OR, (first, second), BOOLEAN, span=node.span)
        case ast.Binary(op=op, left=left, right=right):
            one, two = elaborate(left, env), elaborate(right, env)
            if one is None or two is None:
                return None
            if op == "×":
                return multiply(one, two, node, env)
            return divide(one, two, node, env) if op == "÷" else subtract_or_add(one, two, node, env)


def _negate(operand: ast.Expr, span: Span, env: Env) -> Expr | None:
    value = elaborate(operand, env)
    if value is None:
        return None
    if not isinstance(value.type, Number):
        message = f"负号后面应当是数，这里是{describe(value.type)}"
        env.scope.report(codes.TYPE_MISMATCH, operand.span, message, help="删去负号；要否定一个条件，写“非”")
        return None
    if isinstance(value, Literal) and isinstance(value.value, Fraction):
        return Literal(-value.value, value.type, span=span)
    return Apply(ops.NEG, (value,), Number(value.type.unit), span=span)


def _relation(node: ast.Compare | ast.Between | ast.Membership | ast.Applies, env: Env) -> Expr | None:
    match node:
        case ast.Compare(op=op, left=left, right=right):
            one, two = _pair(left, right, env)
            return None if one is None or two is None else compare(op, one, two, node, env)
        case ast.Between(value=value, low=low, high=high):
            middle, least, most = elaborate(value, env), elaborate(low, env), elaborate(high, env)
            if middle is None or least is None or most is None:
                return None
            if _reversed(least, most):
                env.scope.report(
                    codes.BAD_RANGE, node.span, "“在 … 至 … 之间”的两端颠倒了，不可能成立", help="先写小的、早的，再写大的、晚的"
                )
                return None
            above, below = compare(">=", middle, least, node, env), compare("<=", middle, most, node, env)
            return None if above is None or below is None else Apply(ops.AND, (above, below), BOOLEAN, span=node.span)
        case ast.Membership():
            return _membership(node, env)
        case ast.Applies(value=value, negated=negated):
            tested = elaborate(value, env)
            if tested is None:
                return None
            there = Apply(ops.APPLICABLE, (tested,), BOOLEAN, span=node.span)
            return Apply(ops.NOT, (there,), BOOLEAN, span=node.span) if negated else there


def _reversed(low: Expr, high: Expr) -> bool:
    """Whether two constants stand the wrong way round."""
    if not (isinstance(low, Literal) and isinstance(high, Literal)):
        return False
    match low.value, high.value:
        case ((Fraction() | date() as one), (Fraction() | date() as two)) if type(one) is type(two):
            return one > two  # type: ignore[operator]
        case int(one), int(two):
            return one > two
        case _:
            return False


def _pair(left: ast.Expr, right: ast.Expr, env: Env) -> tuple[Expr | None, Expr | None]:
    """Both sides of a comparison; a category on one side tells what a member's name on the other means."""
    if isinstance(left, ast.Name) and env.find(left.text) is None and env.scope.member(left.text):
        second = elaborate(right, env)
        return elaborate(left, env, second.type if second is not None else None), second
    first = elaborate(left, env)
    return first, elaborate(right, env, first.type if first is not None else None)


def _membership(node: ast.Membership, env: Env) -> Expr | None:
    value = elaborate(node.value, env)
    if value is None:
        return None
    tests: list[Expr] = []
    for option in node.options:
        one = elaborate(option, env, value.type)
        test = None if one is None else compare("==", value, one, node, env)
        if test is None:
            return None
        tests.append(test)
    result = chain(ops.OR, tests, BOOLEAN, node.span)
    return Apply(ops.NOT, (result,), BOOLEAN, span=node.span) if node.negated else result


def _bound(node: ast.Limit | ast.Substitute | ast.Extremum | ast.Steps, env: Env) -> Expr | None:
    match node:
        case ast.Limit(value=value, limit=limit):
            return _fold_extremum(ops.MIN, (value, limit), node, env)
        case ast.Substitute(value=value, threshold=threshold, replacement=replacement, below=below):
            one, two, three = elaborate(value, env), elaborate(threshold, env), elaborate(replacement, env)
            if one is None or two is None or three is None:
                return None
            if two == three:
                joined = unify((one, two), node, env)
                return None if joined is None else Apply(ops.MAX if below else ops.MIN, (one, two), joined, span=node.span)
            passed = compare("<" if below else ">", one, two, node, env)
            joined = unify((one, three), node, env)
            if passed is None or joined is None:
                return None
            return Cases((Case(passed, three, span=node.span),), one, joined, span=node.span)
        case ast.Extremum(args=args, word=word):
            return _fold_extremum(ops.MAX if word in ("较大者", "较晚者") else ops.MIN, args, node, env)
        case ast.Steps(value=value, per=per, amount=amount):
            return whole_steps(elaborate(value, env), elaborate(per, env), elaborate(amount, env), node, env)


def _fold_extremum(op: ops.Op, args: tuple[ast.Expr, ...], node: ast.Expr, env: Env) -> Expr | None:
    values = [elaborate(arg, env) for arg in args]
    known = [value for value in values if value is not None]
    if len(known) < len(values):
        return None
    type_ = unify(tuple(known), node, env)
    if type_ is None:
        return None
    if not isinstance(type_, Number | DateType | YearType):
        message = f"{describe(type_)}没有大小先后，不能取大取小"
        env.scope.report(codes.TYPE_MISMATCH, node.span, message, help="各项都应当是数，或者都是日期、年份")
        return None
    return chain(op, known, type_, node.span)


def _conditional(node: ast.Conditional, env: Env, expected: Type | None) -> Expr | None:
    cases: list[Case] = []
    ok = True
    for branch in node.branches:
        when, value = elaborate_condition(branch.condition, env), elaborate(branch.value, env, expected)
        if when is None or value is None:
            ok = False
        else:
            cases.append(Case(when, value, span=branch.span))
    otherwise = elaborate(node.otherwise, env, expected)
    if not ok or otherwise is None:
        return None
    type_ = unify((*(case.value for case in cases), otherwise), node, env)
    return None if type_ is None else Cases(tuple(cases), otherwise, type_, span=node.span)


def _day(node: ast.After | ast.Elapsed | ast.DatePart, env: Env) -> Expr | None:
    match node:
        case ast.After(start=start, duration=duration):
            return elaborate_after(node, elaborate(start, env), elaborate(duration, env), env, elaborate_condition)
        case ast.Elapsed(start=start, end=end):
            return elaborate_elapsed(node, elaborate(start, env), elaborate(end, env), env)
        case ast.DatePart(part=part, value=value):
            day = elaborate(value, env)
            if day is None:
                return None
            if not isinstance(day.type, DateType):
                message = f"{part}（…）里应当是日期，这里是{describe(day.type)}"
                env.scope.report(codes.TYPE_MISMATCH, value.span, message, help="括号里写一个日期")
                return None
            if part == "年份":
                return Apply(ops.YEAR_OF, (day,), YEAR, span=node.span)
            return Apply(ops.MONTH_OF, (day,), Number(MONTHS, Fraction(1), "月份"), span=node.span)


def unify(values: tuple[Expr, ...], node: ast.Expr | ast.Clause, env: Env) -> Type | None:
    """The common type of several values (不适用 fits every type); reports where there is none."""
    typed = [value for value in values if not (isinstance(value, Literal) and value.value is None)]
    if not typed:
        return values[0].type
    first = typed[0].type
    for value in typed[1:]:
        numbers = isinstance(first, Number) and isinstance(value.type, Number)
        if first != value.type and not (numbers and same_unit(first, value.type)):
            message = f"这里既有{describe(first)}，又有{describe(value.type)}"
            code, what = (codes.UNIT_MISMATCH, "单位") if numbers else (codes.TYPE_MISMATCH, "类型")
            env.scope.report(code, value.span or node.span, message, help=unit_hint(typed[0], value) or f"各部分的{what}应当相同")
            return None
    return Number(first.unit) if isinstance(first, Number) else first

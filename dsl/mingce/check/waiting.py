"""等待期: fixed and variable parts, repair, floor, and the day on which benefits begin.

With F the fixed part, V the variable part and M the floor (each 0 where its condition does not hold, all 0 for the exempt):
what can be repaired is whole repair steps within max(0, V - max(0, M - F)); asking for more is an input error; the total is
max(M, F + V after repair).
"""

from fractions import Fraction

from attrs import define, field

from mingce.check.book import Book, all_of, only
from mingce.check.dates import MonthRule, month_rule, start_day_condition, term_end
from mingce.check.declare import WAIT_PARTS, Declared
from mingce.check.env import BOOLEAN, DATE, Env, describe
from mingce.check.expressions import elaborate, elaborate_condition
from mingce.check.results import Clauses, applied, conform, from_year
from mingce.check.values import statement_of
from mingce.diagnostics import catalogue as codes
from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, Expr, Fail, Literal, Ref
from mingce.ir.program import Clause, Definition, Period, Symbol
from mingce.ir.types import NUMBERS, Number, Type
from mingce.ir.units import DAYS, MONTHS, NONE
from mingce.source import Span
from mingce.syntax import ast
from mingce.syntax.labels import CLAUSE_LABELS

__all__ = ["define_waiting"]

_MONTHS = NUMBERS["月数"]
_NAMES = {
    "exempt": "免除{}", "floor": "{}的合计下限", "gross": "修复前的变动{}", "fixed": "固定{}", "variable": "变动{}",
    "repairable": "{}可修复的年数", "total": "{}合计", "start": "{}届满日", "cost": "{}修复费用",
}  # fmt: skip


@define
class _Wait:
    """A 等待期 while it is being read."""

    declared: Declared
    declaration: ast.Declaration
    book: Book
    env: Env
    clauses: Clauses = field(factory=Clauses)
    definitions: list[Definition] = field(factory=list)
    condition: Expr | None = None

    @property
    def span(self) -> Span:
        """Where findings about the whole are shown."""
        return self.declaration.span

    def put(self, part: str, body: Expr, type_: Type) -> Ref:
        """Define a part; it is internal unless the statement yields it.  Where the wait does not apply it is 不适用."""
        public = self.declared.parts.get(part)
        name = _NAMES[part].format(self.declared.symbol.name)
        symbol = public or Symbol(f"{self.declared.symbol.id}@{part}", name)
        guarded = body
        if self.condition is not None:
            nothing = Literal(None, type_, span=self.span)
            guarded = Cases((Case(self.condition, body, span=self.span),), nothing, type_, span=self.span)
        self.definitions.append(
            Definition(
                symbol, type_, guarded, Period.ONCE, public=public is not None, statement=self.declared.symbol.id, span=self.span
            )
        )
        return Ref(symbol.id, type_, span=self.span)

    def months(self, count: int) -> Expr:
        """A number of months."""
        return Literal(Fraction(count), Number(MONTHS, Fraction(1)), span=self.span)

    def unless_exempt(self, exempt: Ref | None, value: Expr, type_: Number) -> Expr:
        """0 for the exempt, else `value`."""
        if exempt is None:
            return value
        zero = Literal(Fraction(0), type_, span=self.span)
        return Cases((Case(exempt, zero, span=self.span),), value, type_, span=self.span)


def define_waiting(declared: Declared, book: Book) -> None:
    """Define the parts of a 等待期."""
    declaration = declared.versions[0].declaration
    env = book.env()
    wait = _Wait(declared, declaration, book, env)
    guard = applied(Literal(None, BOOLEAN, span=declaration.span), declaration, env)
    since = from_year(only(declaration, ast.Since), env)
    if guard is None:
        return
    applies = guard[1]
    wait.condition = since if applies is None else applies
    if since is not None and applies is not None:
        wait.condition = Apply(ops.AND, (since, applies), BOOLEAN, span=declaration.span)
    total = _lengths(wait)
    if total is None or not _days(wait, total) or not _all_there(wait):
        return
    book.definitions += wait.definitions
    symbols = tuple(declared.parts.items())
    book.statements.append(
        statement_of(
            declaration, declared.symbol.id, wait.clauses, symbols, book.scope, applies=applies, since=since, facts=_facts(declaration)
        )
    )


def _all_there(wait: _Wait) -> bool:
    """Report parts that are to be yielded without the clause that gives them.  False after a report."""
    needed = {"可修复": ast.Repair, "待遇开始": ast.StartsAt, "修复费用": ast.RepairCost}
    there = True
    for item in (item for clause in all_of(wait.declaration, ast.Yields) for item in clause.items):
        kind = needed.get(item.part)
        if kind is not None and only(wait.declaration, kind) is None:
            there = False
            label = CLAUSE_LABELS[kind]
            message = f"要得出“{item.part}”，却没有写{label.text}"
            wait.env.scope.report(codes.MISSING_CLAUSE, item.span, message, help=f"加上子句，例如：{label.shape}")
    return there


def _lengths(wait: _Wait) -> Ref | None:
    """The parts measured in months; gives the total."""
    exempt_body = _exempt(wait)
    fixed_body, floor_body = _longest(wait, ast.FixedWait, "fixed"), _longest(wait, ast.TotalFloor, "floor")
    gross_body, repair = _variable(wait), only(wait.declaration, ast.Repair)
    if exempt_body is _FAILED or fixed_body is _FAILED or floor_body is _FAILED or gross_body is _FAILED:
        return None
    zero = wait.months(0)
    exempt = None if exempt_body is None else wait.put("exempt", exempt_body, BOOLEAN)
    fixed = wait.put("fixed", wait.unless_exempt(exempt, fixed_body or zero, _MONTHS), _MONTHS)
    floor = wait.put("floor", wait.unless_exempt(exempt, floor_body or zero, _MONTHS), _MONTHS)
    gross = wait.put("gross" if repair else "variable", wait.unless_exempt(exempt, gross_body or zero, _MONTHS), _MONTHS)
    variable = gross
    if repair is not None:
        repaired = _repair(wait, repair, fixed, floor, gross)
        if repaired is None:
            return None
        variable = repaired
    both = Apply(ops.ADD, (fixed, variable), Number(MONTHS), span=wait.span)
    return wait.put("total", Apply(ops.MAX, (floor, both), Number(MONTHS), span=wait.span), _MONTHS)


_FAILED: Expr = Literal("failed", BOOLEAN)
"""Stands for a body that could not be read (and was reported), where None means that nothing was written."""


def _exempt(wait: _Wait) -> Expr | None:
    result: Expr | None = None
    for when in all_of(wait.declaration, ast.When):
        if isinstance(when.consequence, ast.Exempt):
            condition = elaborate_condition(when.condition, wait.env)
            if condition is None:
                return _FAILED
            wait.clauses.add(Clause("exempt", condition, span=when.span))
            result = condition if result is None else Apply(ops.OR, (result, condition), BOOLEAN, span=when.span)
    return result


def _longest(wait: _Wait, kind: type[ast.FixedWait] | type[ast.TotalFloor], role: str) -> Expr | None:
    """The longest of the lengths whose conditions hold, 0 if none does; None if no clause gives one."""
    result: Expr | None = None
    for when in all_of(wait.declaration, ast.When):
        if not isinstance(when.consequence, kind):
            continue
        condition = elaborate_condition(when.condition, wait.env)
        length = conform(elaborate(when.consequence.length, wait.env), _MONTHS, when.consequence, wait.env)  # type: ignore[arg-type]
        if condition is None or length is None:
            return _FAILED
        label = wait.clauses.add(Clause(role, condition, length, span=when.span))
        value: Expr = Cases((Case(condition, length, label, span=when.span),), wait.months(0), Number(MONTHS), span=when.span)
        result = value if result is None else Apply(ops.MAX, (result, value), Number(MONTHS), span=when.span)
    return result


def _steps(wait: _Wait, clause: ast.Variable | ast.Repair, role: str) -> tuple[Expr, Expr, Expr] | None:
    """What is counted, the whole unit, and the months for each."""
    value, per, amount = (elaborate(node, wait.env) for node in (clause.value, clause.per, clause.amount))
    amount = conform(amount, _MONTHS, clause, wait.env)
    if value is None or per is None or amount is None:
        return None
    if not isinstance(value.type, Number) or not isinstance(per.type, Number) or value.type.unit != per.type.unit:
        message = f"数的是{describe(value.type)}，“满”后面是{describe(per.type)}，单位应当相同"
        wait.env.scope.report(codes.UNIT_MISMATCH, clause.span, message, help="例如：每 断保年数 满 1年 加 1个月")
        return None
    if not (isinstance(per, Literal) and isinstance(per.value, Fraction) and per.value > 0):
        wait.env.scope.report(codes.TYPE_MISMATCH, clause.per.span, "“满”后面应当是一个大于0的定数", help="例如 满 1年")
        return None
    wait.clauses.add(Clause(role, value=amount, low=value, per=per, span=clause.span))
    return value, per, amount


def _count(value: Expr, per: Expr, amount: Expr, span: Span) -> Expr:
    assert isinstance(amount.type, Number)
    whole = Apply(ops.WHOLE, (value, per), Number(NONE), span=span)
    return Apply(ops.MUL, (whole, amount), Number(amount.type.unit), span=span)


def _variable(wait: _Wait) -> Expr | None:
    clause = only(wait.declaration, ast.Variable)
    if clause is None:
        return None
    steps = _steps(wait, clause, "variable")
    return _FAILED if steps is None else _count(*steps, clause.span)


def _repair(wait: _Wait, clause: ast.Repair, fixed: Ref, floor: Ref, gross: Ref) -> Ref | None:
    """The variable part after repair; refuses a request beyond what can be repaired."""
    steps = _steps(wait, clause, "repair")
    if steps is None:
        return None
    request, per, amount = steps
    span, zero, months = clause.span, wait.months(0), Number(MONTHS)
    missing = Apply(ops.MAX, (Apply(ops.SUB, (floor, fixed), months, span=span), zero), months, span=span)
    room = Apply(ops.MAX, (Apply(ops.SUB, (gross, missing), months, span=span), zero), months, span=span)
    units: Expr = Apply(ops.MUL, (Apply(ops.WHOLE, (room, amount), Number(NONE), span=span), per), per.type, span=span)
    assert isinstance(request.type, Number)
    # Without a variable part nothing can be repaired, also where it is open whether somebody is exempt.
    none_left = Apply(ops.EQ, (gross, zero), BOOLEAN, span=span)
    nothing = Literal(Fraction(0), per.type, span=span)
    units = Cases((Case(none_left, nothing, span=span),), units, per.type, span=span)
    repairable = wait.put("repairable", units, WAIT_PARTS["可修复"][1])
    name = clause.value.text if isinstance(clause.value, ast.Name) else "修复的年数"
    target = request.symbol if isinstance(request, Ref) else None
    message = f"“{name}”超过了可以修复的上限，多缴的不能减少等待期"
    refusal = Fail("repair-beyond-limit", message, target, _MONTHS, span=span)
    over = Apply(ops.GT, (request, repairable), BOOLEAN, span=span)
    left = Apply(ops.SUB, (gross, _count(request, per, amount, span)), months, span=span)
    return wait.put("variable", Cases((Case(over, refusal, span=span),), left, _MONTHS, span=span), _MONTHS)


def _days(wait: _Wait, total: Ref) -> bool:
    """The day on which benefits begin, and the cost of repair.  False after a report."""
    cost = only(wait.declaration, ast.RepairCost)
    if cost is not None:
        amount = conform(elaborate(cost.amount, wait.env), NUMBERS["金额"], cost, wait.env)
        if amount is None:
            return False
        wait.clauses.add(Clause("cost", value=amount, span=cost.span))
        wait.put("cost", amount, NUMBERS["金额"])
    starts = only(wait.declaration, ast.StartsAt)
    if starts is None:
        return True
    day, rules = conform(elaborate(starts.day, wait.env), DATE, starts, wait.env), _day_rules(wait, starts)
    if day is None or rules is None:
        return False
    counted, rule = rules
    wait.clauses.add(Clause("start", value=day, span=starts.span))
    end = term_end(day, total, rule, counted, starts.span)
    by_days = _counted_in_days(wait, day, total, counted)
    if by_days is _FAILED:
        return False
    if isinstance(by_days, Cases):
        end = Cases(by_days.cases, end, DATE, span=starts.span)
    wait.put("start", end, DATE)
    return True


def _day_rules(wait: _Wait, starts: ast.StartsAt) -> tuple[bool | Expr, MonthRule] | None:
    """Whether the first day counts and what stands for a missing day; None after a report."""
    counted, month_end = only(wait.declaration, ast.StartDay), only(wait.declaration, ast.MonthEnd)
    for clause, code, message, what in (
        (counted, codes.MISSING_START_DAY_RULE, "没有写明起算日是否计入", "起算日 计入"),
        (month_end, codes.MISSING_MONTH_RULE, "没有写明到期的月份没有对应日时怎么办", "无对应日 取月末"),
    ):
        if clause is None:
            wait.env.scope.report(code, starts.span, message, help=f"加上子句，例如 {what}")
    if counted is None or month_end is None:
        return None
    whether, rule = start_day_condition(counted, wait.env), month_rule(month_end, wait.env, elaborate_condition)
    if whether is None or rule is None:
        return None
    if rule.condition is not None:
        wait.clauses.add(Clause("month_end", rule.condition, text=month_end.rule, span=month_end.span))
    return whether, rule


def _counted_in_days(wait: _Wait, day: Expr, total: Ref, counted: bool | Expr) -> Expr | None:
    """`每月按 30天`: where its condition holds, the months of the wait are days."""
    cases: list[Case] = []
    for when in all_of(wait.declaration, ast.When):
        if not isinstance(when.consequence, ast.MonthLength):
            continue
        condition = elaborate_condition(when.condition, wait.env)
        length = conform(elaborate(when.consequence.days, wait.env), NUMBERS["天数"], when.consequence, wait.env)  # type: ignore[arg-type]
        if condition is None or length is None:
            return _FAILED
        label = wait.clauses.add(Clause("month_length", condition, length, span=when.span))
        each = Literal(Fraction(1), Number(NONE / MONTHS, Fraction(1)), span=when.span)
        count = Apply(ops.MUL, (total, each), Number(NONE), span=when.span)
        days = Apply(ops.MUL, (count, length), Number(DAYS), span=when.span)
        cases.append(Case(condition, term_end(day, days, None, counted, when.span), label, span=when.span))
    return Cases(tuple(cases), cases[0].value, DATE, span=wait.span) if cases else None


def _facts(declaration: ast.Declaration) -> tuple[tuple[str, str], ...]:
    facts = []
    counted, month_end = only(declaration, ast.StartDay), only(declaration, ast.MonthEnd)
    if counted is not None:
        by_reading = isinstance(counted.counted, ast.Name)
        text = f"reading {counted.counted.text}" if isinstance(counted.counted, ast.Name) else ""
        facts.append(("start_day", text if by_reading else "counted" if counted.counted else "not counted"))
    if month_end is not None and month_end.condition is None:
        facts.append(("month_end", month_end.rule))
    if only(declaration, ast.NotRetroactive) is not None:
        facts.append(("retroactive", "no"))
    return tuple(facts)

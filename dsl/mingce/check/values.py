"""Rules, states, eligibilities and brackets: from clauses to definitions."""

from fractions import Fraction

from attrs import evolve

from mingce.check.arithmetic import chain
from mingce.check.book import Book, all_of, assumptions_of, basis_of, heading, in_force, note_of, notions_of, only
from mingce.check.brackets import guarded
from mingce.check.declare import Declared, Version
from mingce.check.env import BOOLEAN, Env, describe, same_unit
from mingce.check.expressions import elaborate, elaborate_condition
from mingce.check.results import Clauses, Coverage, applied, conform, from_year, rounded, rule_value, within_force
from mingce.check.scope import Scope
from mingce.check.tables import grid_of, table_value
from mingce.diagnostics import catalogue as codes
from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, Expr, Literal, Ref
from mingce.ir.program import Clause, Definition, Period, Statement, Symbol
from mingce.ir.types import Number, Type
from mingce.ir.units import NONE
from mingce.syntax import ast

__all__ = ["define_value", "statement_of"]


def statement_of(
    declaration: ast.Declaration,
    identifier: str,
    clauses: Clauses,
    symbols: tuple[tuple[str, Symbol], ...],
    scope: Scope,
    **more: object,
) -> Statement:
    """The statement that documents and explanations show: its clauses and the symbols it defines, each with its part."""
    effective, expires = in_force(declaration)
    assert declaration.named is not None
    return Statement(
        id=identifier,
        kind=declaration.kind,
        name=declaration.named.name.text,
        alias=declaration.named.alias.text if declaration.named.alias else None,
        basis=basis_of(declaration),
        clauses=tuple(clauses.items),
        symbols=tuple(symbol.id for _, symbol in symbols),
        parts=tuple(part for part, _ in symbols),
        effective=effective,
        expires=expires,
        note=note_of(declaration),
        assumptions=assumptions_of(declaration),
        notions=notions_of(declaration, scope),
        span=declaration.span,
        **more,  # type: ignore[arg-type]
    )


def define_value(declared: Declared, book: Book) -> list[Coverage]:
    """Define a 规则, 状态, 表, 资格 or 分段, all its versions; gives what must be checked for gaps."""
    assert declared.type is not None
    coverage: list[Coverage] = []
    bodies: list[tuple[Version, Expr]] = []
    many = len(declared.versions) > 1
    for number, version in enumerate(declared.versions, start=1):
        symbol = declared.symbol if not many else _version_symbol(declared.symbol, number, version)
        body = _define_version(version, symbol, declared, book, coverage, public=not many)
        if body is not None:
            bodies.append((version, body))
    if many and bodies:
        _choose_version(declared, bodies, book)
    return coverage


def _version_symbol(symbol: Symbol, number: int, version: Version) -> Symbol:
    """The value by one version, told apart by the days between which it is in force."""
    since, until = (None if day is None else f"{day.year}年{day.month}月{day.day}日" for day in (version.effective, version.expires))
    when = "".join((f"{since}起" if since else "", f"{until}前" if until else ""))
    return Symbol(f"{symbol.id}@v{number}", f"{symbol.name}（{when}）")


def _choose_version(declared: Declared, bodies: list[tuple[Version, Expr]], book: Book) -> None:
    """The public value: that of the version in force, 不适用 where none is."""
    assert declared.type is not None
    value: Expr = Literal(None, declared.type)
    for version, reference in reversed(bodies):
        chosen = within_force(reference, version.effective, version.expires, version.declaration.span)
        value = chosen if isinstance(value, Literal) else _otherwise(chosen, value)
    book.definitions.append(Definition(declared.symbol, declared.type, value, Period.ONCE, collection=declared.collection))


def _otherwise(chosen: Expr, rest: Expr) -> Expr:
    """`chosen`, with `rest`, which is of later versions, where it is no longer in force.

    Before it comes into force no later version is in force either: 不适用 stays there, so that `rest` is written once.
    """
    if isinstance(chosen, Cases) and isinstance(chosen.cases[0].value, Cases):
        case = chosen.cases[0]
        inner = Case(case.when, _otherwise(case.value, rest), case.label, span=case.span)
        return Cases((inner,), chosen.otherwise, chosen.type, span=chosen.span)
    if isinstance(chosen, Cases):
        return Cases(chosen.cases, rest, chosen.type, span=chosen.span)
    return chosen


def _define_version(
    version: Version, symbol: Symbol, declared: Declared, book: Book, coverage: list[Coverage], *, public: bool
) -> Expr | None:
    declaration, type_ = version.declaration, declared.type
    assert type_ is not None
    monthly = only(declaration, ast.Monthly) is not None
    env = book.env(declared.collection, monthly=monthly)
    clauses = Clauses()
    raw = _raw_value(declaration, type_, env, clauses)
    if raw is None:
        return None
    value, gaps = raw
    exact = rounded(value, type_, only(declaration, ast.Rounding), env)
    initial = _initial(declaration, type_, env)
    started = None if exact is None else _from_first_year(exact, initial, declaration, env)
    result = None if started is None else applied(started, declaration, env)
    if result is None:
        return None
    body, condition = result
    if gaps is not None:
        coverage.append(evolve(gaps, within=condition))
    # A version that is not in force asks for nothing, its parameters least of all.
    body = within_force(body, version.effective, version.expires, declaration.span)
    book.statements.append(
        statement_of(
            declaration,
            symbol.id,
            clauses,
            (("value", symbol),),
            book.scope,
            applies=condition,
            since=from_year(only(declaration, ast.Since), env),
            facts=_facts(declaration, initial),
            grid=grid_of(declaration) if declaration.kind == "表" else None,
        )
    )
    period = Period.MONTHLY if monthly else Period.ONCE
    book.definitions.append(
        Definition(symbol, type_, body, period, initial, declared.collection, public, statement=symbol.id, span=declaration.span)
    )
    return Ref(symbol.id, type_, span=declaration.span)


def _raw_value(declaration: ast.Declaration, type_: Type, env: Env, clauses: Clauses) -> tuple[Expr, Coverage | None] | None:
    match declaration.kind:
        case "资格":
            eligible = _eligibility(declaration, env, clauses)
            return None if eligible is None else (eligible, None)
        case "分段":
            value = _brackets(declaration, type_, env, clauses)
            return None if value is None else (value, None)
        case "表":
            return table_value(declaration, type_, env, clauses)
        case _:
            return rule_value(declaration, type_, env, clauses)


def _initial(declaration: ast.Declaration, type_: Type, env: Env) -> Expr | None:
    clause = only(declaration, ast.Initial)
    return None if clause is None else conform(elaborate(clause.value, env, type_), type_, clause, env)


def _from_first_year(value: Expr, initial: Expr | None, declaration: ast.Declaration, env: Env) -> Expr | None:
    """Before the first year of `自 Y年 起` the value stays at its 初值 (不适用 where there is none)."""
    since = only(declaration, ast.Since)
    if since is None:
        return value
    condition = from_year(since, env)
    if condition is None:
        return None
    before = initial or Literal(None, value.type, span=since.span)
    return Cases((Case(condition, value, span=since.span),), before, value.type, span=since.span)


def _facts(declaration: ast.Declaration, initial: Expr | None) -> tuple[tuple[str, str], ...]:
    facts = []
    rounding = only(declaration, ast.Rounding)
    if rounding is not None:
        unit = rounding.unit if isinstance(rounding.unit, str) else rounding.unit.written
        facts.append(("rounding", f"{rounding.mode}{unit}"))
    if only(declaration, ast.Monthly) is not None:
        facts.append(("period", "monthly"))
    if isinstance(initial, Literal) and declaration.kind == "状态":
        facts.append(("initial", "given"))
    return tuple(facts)


# --- 资格 --------------------------------------------------------------------------------------------------------------


def _eligibility(declaration: ast.Declaration, env: Env, clauses: Clauses) -> Expr | None:
    """All groups of conditions together: 满足全部 all hold, 满足任一 one does, 除外 none does."""
    groups: list[Expr] = []
    roles = {"满足全部": ("all", ops.AND), "满足任一": ("any", ops.OR), "除外": ("unless", ops.OR)}
    for group in all_of(declaration, ast.Conditions):
        role, op = roles[group.word]
        members: list[Expr] = []
        for item in group.items:
            condition = elaborate_condition(item.value, env)
            if condition is None:
                return None
            clauses.add(Clause(role, condition, text=item.reason, span=item.span))
            members.append(condition)
        joined = _join(op, members)
        groups.append(Apply(ops.NOT, (joined,), BOOLEAN, span=group.span) if role == "unless" else joined)
    if not groups:
        return None
    return _join(ops.AND, groups)


def _join(op: ops.Op, conditions: list[Expr]) -> Expr:
    return chain(op, conditions, BOOLEAN, conditions[-1].span)


# --- 分段 --------------------------------------------------------------------------------------------------------------


def _brackets(declaration: ast.Declaration, type_: Type, env: Env, clauses: Clauses) -> Expr | None:
    """Each bracket takes its rate of the part of (origin, origin + measure] that lies in it."""
    measure, origin = only(declaration, ast.Measure), only(declaration, ast.Origin)
    if measure is None or origin is None:
        return None
    amount, start = elaborate(measure.value, env), elaborate(origin.value, env)
    if amount is None or start is None:
        return None
    if not isinstance(amount.type, Number) or not same_unit(amount.type, start.type):
        message = f"计算基数是{describe(amount.type)}，起点是{describe(start.type)}，单位应当相同"
        env.scope.report(codes.UNIT_MISMATCH, origin.span, message, help="没有起点时写：起点 0元")
        return None
    clauses.add(Clause("measure", value=amount, span=measure.span))
    clauses.add(Clause("origin", value=start, span=origin.span))
    end = Apply(ops.ADD, (start, amount), Number(amount.type.unit), span=measure.span)
    total: Expr | None = None
    previous: Expr | None = None
    for number, bracket in enumerate(all_of(declaration, ast.Bracket)):
        part = _bracket(bracket, start, end, env, clauses, previous if number else None)
        if part is None:
            return None
        value, previous = part
        total = value if total is None else Apply(ops.ADD, (total, value), value.type, span=bracket.span)
    if total is None:
        return None
    bands = [clause for clause in clauses.items if clause.role == "bracket"]
    name = declaration.named.name.text if declaration.named else ""
    return conform(guarded(total, bands, name, env, heading(declaration)), type_, measure, env)


def _bracket(
    bracket: ast.Bracket, start: Expr, end: Expr, env: Env, clauses: Clauses, previous: Expr | None
) -> tuple[Expr, Expr | None] | None:
    assert isinstance(start.type, Number)
    rate = elaborate(bracket.rate, env)
    ends = [None if side is None else conform(elaborate(side, env), start.type, bracket, env) for side in (bracket.low, bracket.high)]
    if rate is None or any(side is not None and value is None for side, value in zip((bracket.low, bracket.high), ends, strict=True)):
        return None
    if not (isinstance(rate.type, Number) and rate.type.unit == NONE):
        message = f"分段的比例应当不带单位，这里是{describe(rate.type)}"
        env.scope.report(codes.UNIT_MISMATCH, bracket.rate.span, message, help="例如 按 60%")
        return None
    low, high = ends
    if previous is not None and low is not None:
        _check_adjacent(previous, low, bracket, env)
    clauses.add(Clause("bracket", value=rate, low=low, high=high, span=bracket.span))
    plain = Number(start.type.unit)
    top = end if high is None else Apply(ops.MIN, (end, high), plain, span=bracket.span)
    bottom = start if low is None else Apply(ops.MAX, (start, low), plain, span=bracket.span)
    part: Expr = Apply(ops.SUB, (top, bottom), plain, span=bracket.span)
    part = Apply(ops.MAX, (part, Literal(Fraction(0), plain, span=bracket.span)), plain, span=bracket.span)
    return Apply(ops.MUL, (part, rate), plain, span=bracket.span), high


def _check_adjacent(previous: Expr, low: Expr, bracket: ast.Bracket, env: Env) -> None:
    """Constant ends must meet: a gap would drop money, an overlap count it twice."""
    if isinstance(previous, Literal) and isinstance(low, Literal) and previous.value != low.value:
        assert isinstance(previous.value, Fraction)
        assert isinstance(low.value, Fraction)
        gap = previous.value < low.value
        code, what = (codes.TABLE_GAP, "之间有空档") if gap else (codes.TABLE_OVERLAP, "重叠")
        message = f"这一段与前一段{what}：前一段到{previous.value}为止，这一段从{low.value}开始"
        env.scope.report(code, bracket.span, message, help="让每一段的起点等于前一段的终点")

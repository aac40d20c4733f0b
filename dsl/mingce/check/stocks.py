"""激励 and 扣减: amounts that grow, shrink and are cleared from year to year.

Each year has two steps: first every 次年 effect whose condition held a year before, then the effects of the year itself.  In
each step at most one clause acts, the first whose condition holds; otherwise the amount is kept.
"""

from fractions import Fraction

from attrs import evolve

from mingce.check.book import Book, all_of, only
from mingce.check.declare import Declared
from mingce.check.env import BOOLEAN, Env, describe
from mingce.check.expressions import elaborate, elaborate_condition
from mingce.check.results import Clauses, conform, from_year
from mingce.check.values import statement_of
from mingce.diagnostics import catalogue as codes
from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, Expr, Literal, Ref
from mingce.ir.program import Clause, Definition, Period, Symbol
from mingce.ir.types import Number
from mingce.ir.units import YEARS
from mingce.syntax import ast

__all__ = ["define_stock"]

_ROLES = {"增加": "increase", "减少": "decrease", "清零": "clear", "保留": "keep", "定为": "set"}


def define_stock(declared: Declared, book: Book) -> None:
    """Define an 激励 or 扣减: its value, its value at the opening of the year, and the conditions that act a year later."""
    declaration, type_ = declared.versions[0].declaration, declared.type
    if not isinstance(type_, Number):
        if type_ is not None:
            place = only(declaration, ast.TypeName) or declaration
            message = f"{declaration.kind}应当是数，这里是{describe(type_)}"
            book.scope.report(codes.TYPE_MISMATCH, place.span, message, help="写成金额等数的类型，或改用“状态”")
        return
    symbol, env, clauses = declared.symbol, book.env(), Clauses()
    zero = Literal(Fraction(0), type_, span=declaration.span)
    since = from_year(only(declaration, ast.Since), env)
    before: Expr = Ref(symbol.id, type_, back=1, span=declaration.span)
    internal: list[Definition] = []
    opening: list[Case] = []
    current: list[Case] = []
    stock = before
    whens = all_of(declaration, ast.When)
    if any(isinstance(w.consequence, ast.Effect) and w.consequence.next_year for w in whens):
        stock = Ref(f"{symbol.id}@opening", type_, span=declaration.span)
    for when in whens:
        effect = when.consequence
        if not isinstance(effect, ast.Effect):
            continue
        held = before if effect.next_year else stock
        pair = _effect(when, effect, held, evolve(env, stock=(symbol.id, held)), type_)
        if pair is None:
            return
        condition, value, amount = pair
        role = _ROLES[effect.verb]
        label = clauses.add(Clause(role, condition, amount, next_year=effect.next_year, span=when.span))
        acting = condition if since is None else Apply(ops.AND, (since, condition), BOOLEAN, span=when.span)
        if effect.next_year:
            internal.append(_condition(symbol, label, effect.verb, acting, declaration))
            acting = Ref(internal[-1].symbol.id, BOOLEAN, back=1, span=when.span)
        (opening if effect.next_year else current).append(Case(acting, value, label, span=when.span))
    if opening:
        body = Cases(tuple(opening), before, type_, span=declaration.span)
        at_opening = Symbol(f"{symbol.id}@opening", f"年初{symbol.name}")
        internal.append(Definition(at_opening, type_, body, Period.ONCE, public=False, statement=symbol.id, span=declaration.span))
    value = Cases(tuple(current), stock, type_, span=declaration.span) if current else stock
    book.definitions += internal
    book.definitions.append(Definition(symbol, type_, value, Period.ONCE, zero, statement=symbol.id, span=declaration.span))
    book.statements.append(statement_of(declaration, symbol.id, clauses, (("value", symbol),), book.scope, since=since))


def _condition(symbol: Symbol, label: int, verb: str, body: Expr, declaration: ast.Declaration) -> Definition:
    """The condition of a 次年 clause, kept so that the next year can ask whether it held."""
    held = Symbol(f"{symbol.id}@next{label}", f"{symbol.name}应于次年{verb}")
    never = Literal(False, BOOLEAN, span=declaration.span)
    return Definition(held, BOOLEAN, body, Period.ONCE, never, public=False, statement=symbol.id, span=declaration.span)


def _effect(when: ast.When, effect: ast.Effect, held: Expr, env: Env, type_: Number) -> tuple[Expr, Expr, Expr | None] | None:
    """The condition, the amount afterwards, and the amount written."""
    condition = elaborate_condition(when.condition, env)
    amount: Expr | None = None
    if effect.amount is not None:
        amount = _amount(elaborate(effect.amount, env, type_), type_, effect, env)
        if amount is None:
            return None
    if condition is None:
        return None
    nothing = Literal(Fraction(0), type_, span=effect.span)
    after: Expr
    match effect.verb:
        case "清零":
            after = nothing
        case "定为" if amount is not None:
            after = amount
        case "增加" | "减少" if amount is not None:
            after = Apply(ops.ADD if effect.verb == "增加" else ops.SUB, (held, amount), Number(type_.unit), span=effect.span)
        case _:
            after = held
    return condition, after, amount


def _amount(value: Expr | None, type_: Number, effect: ast.Effect, env: Env) -> Expr | None:
    """An amount a year (元/年) counts for one year."""
    if value is not None and isinstance(value.type, Number) and value.type.unit * YEARS == type_.unit:
        year = Literal(Fraction(1), Number(YEARS, Fraction(1)), span=effect.span)
        value = Apply(ops.MUL, (value, year), Number(type_.unit), span=effect.span)
    return conform(value, type_, effect.amount or effect, env)  # type: ignore[arg-type]

"""资金池: an amount carried from year to year, with what flows in and out and a limit to what is kept."""

from fractions import Fraction

from mingce.check.book import Book, only
from mingce.check.declare import Declared
from mingce.check.env import BOOLEAN
from mingce.check.expressions import elaborate
from mingce.check.results import Clauses, conform, from_year
from mingce.check.values import statement_of
from mingce.diagnostics import catalogue as codes
from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, Expr, Fail, Literal, Ref
from mingce.ir.program import Clause, Definition, Period, Symbol
from mingce.ir.types import NUMBERS, Number
from mingce.syntax import ast

__all__ = ["define_pool"]

_MONEY = NUMBERS["金额"]


def define_pool(declared: Declared, book: Book) -> None:
    """Define the parts of a 资金池.

    With P the plan to put in, T the limit and S the stock at the opening: what is kept is min(P, max(0, T - S)), the stock at the end S
    plus what is kept less what is paid out; what stands above the limit is the excess.  A stock below 0 refuses the record.
    """
    declaration = declared.versions[0].declaration
    env, clauses, span = book.env(), Clauses(), declaration.span
    inflow, outflow, retention = (only(declaration, kind) for kind in (ast.Inflow, ast.Outflow, ast.Retention))
    initial_clause = only(declaration, ast.Initial)
    if not isinstance(inflow, ast.Inflow) or initial_clause is None:
        return
    values: dict[str, Expr] = {}
    for role, clause in (("inflow", inflow), ("outflow", outflow), ("retention", retention)):
        if isinstance(clause, ast.Inflow | ast.Outflow | ast.Retention):
            value = conform(elaborate(clause.value, env), _MONEY, clause, env)
            if value is None:
                return
            values[role] = value
            clauses.add(Clause(role, value=value, span=clause.span))
    initial = conform(elaborate(initial_clause.value, env), _MONEY, initial_clause, env)
    if initial is None:
        return
    clauses.add(Clause("initial", value=initial, span=initial_clause.span))
    end = declared.parts.get("closing") or Symbol(f"{declared.symbol.id}@closing", f"{declared.symbol.name}期末余额")
    opening = Ref(end.id, _MONEY, back=1, span=span)
    zero = Literal(Fraction(0), _MONEY, span=span)

    def amount(op: ops.Op, one: Expr, two: Expr) -> Expr:
        return Apply(op, (one, two), Number(_MONEY.unit), span=span)

    kept = values["inflow"]
    limit = values.get("retention")
    if limit is not None:
        kept = amount(ops.MIN, kept, amount(ops.MAX, amount(ops.SUB, limit, opening), zero))
    retained = declared.parts.get("retained") or Symbol(f"{declared.symbol.id}@retained", f"{declared.symbol.name}留存额")
    closing = amount(ops.ADD, opening, Ref(retained.id, _MONEY, span=span))
    if "outflow" in values:
        closing = amount(ops.SUB, closing, values["outflow"])
    refusal = Fail("pool-overdrawn", f"“{declared.symbol.name}”的余额不够支出", declared.symbol.id, _MONEY, span=span)
    below = Apply(ops.LT, (closing, zero), BOOLEAN, span=span)
    since = from_year(only(declaration, ast.Since), env)
    parts: list[tuple[Symbol, Expr, Expr | None]] = [
        (retained, kept if since is None else _from(since, kept, zero), None),
        (end, _guarded(since, Cases((Case(below, refusal, span=span),), closing, _MONEY, span=span), opening), initial),
    ]
    excess = declared.parts.get("excess")
    if excess is not None:
        if limit is None:
            book.scope.report(codes.MISSING_CLAUSE, span, "没有写“留存上限”，不能得出超限额", help="加上子句 留存上限 …")
            return
        over = amount(ops.MAX, amount(ops.SUB, Ref(end.id, _MONEY, span=span), limit), zero)
        parts.append((excess, over, None))
    public = {symbol.id for symbol in declared.parts.values()}
    for symbol, body, first in parts:
        book.definitions.append(
            Definition(symbol, _MONEY, body, Period.ONCE, first, public=symbol.id in public, statement=declared.symbol.id, span=span)
        )
    symbols = tuple(declared.parts.items())
    book.statements.append(statement_of(declaration, declared.symbol.id, clauses, symbols, book.scope, since=since))


def _from(since: Expr, value: Expr, before: Expr) -> Expr:
    return Cases((Case(since, value, span=value.span),), before, _MONEY, span=value.span)


def _guarded(since: Expr | None, value: Expr, before: Expr) -> Expr:
    return value if since is None else _from(since, value, before)

"""资金池: an amount carried from year to year, with what flows in and out and a limit to what is kept."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from attrs import frozen

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
from mingce.source import Span
from mingce.syntax import ast

__all__ = ["define_pool"]

_MONEY = NUMBERS["金额"]


@frozen
class _Pool:
    """A 资金池 that has been read: amounts by role (inflow, outflow, retention, initial) and what every part needs."""

    declared: Declared
    amounts: Mapping[str, Expr]
    since: Expr | None
    span: Span

    def symbol(self, part: str, name: str) -> Symbol:
        """The symbol that the statement gives a part, or an internal one."""
        own = self.declared.symbol
        return self.declared.parts.get(part) or Symbol(f"{own.id}@{part}", f"{own.name}{name}")

    def amount(self, op: ops.Op, one: Expr, two: Expr) -> Expr:
        """An amount made of two."""
        return Apply(op, (one, two), Number(_MONEY.unit), span=self.span)

    @property
    def zero(self) -> Expr:
        """Nothing."""
        return Literal(Fraction(0), _MONEY, span=self.span)

    def from_first_year(self, value: Expr, before: Expr) -> Expr:
        """`value` from the declared first year on."""
        if self.since is None:
            return value
        return Cases((Case(self.since, value, span=self.span),), before, _MONEY, span=self.span)


def define_pool(declared: Declared, book: Book) -> None:
    """Define the parts of a 资金池.

    With P the plan to put in, T the limit and S the stock at the opening: what is kept is min(P, max(0, T - S)), the stock at the end S
    plus what is kept less what is paid out; what stands above the limit is the excess.  A stock below 0 refuses the record.
    """
    declaration, clauses = declared.versions[0].declaration, Clauses()
    amounts = _amounts(declaration, book, clauses)
    if amounts is None:
        return
    if "excess" in declared.parts and "retention" not in amounts:
        message = "没有写“留存上限”，不能得出超限额"
        book.scope.report(codes.MISSING_CLAUSE, declaration.span, message, help="加上子句 留存上限 …")
        return
    pool = _Pool(declared, amounts, from_year(only(declaration, ast.Since), book.env()), declaration.span)
    for symbol, body, first in _parts(pool):
        public = symbol in declared.parts.values()
        statement = declared.symbol.id
        book.definitions.append(
            Definition(symbol, _MONEY, body, Period.ONCE, first, public=public, statement=statement, span=pool.span)
        )
    symbols = tuple(declared.parts.items())
    book.statements.append(statement_of(declaration, declared.symbol.id, clauses, symbols, book.scope, since=pool.since))


def _amounts(declaration: ast.Declaration, book: Book, clauses: Clauses) -> Mapping[str, Expr] | None:
    """The amounts that the clauses give, by role; None after a report."""
    env, found = book.env(), {}
    written: tuple[tuple[str, ast.Inflow | ast.Outflow | ast.Retention | ast.Initial | None], ...] = (
        ("inflow", only(declaration, ast.Inflow)),
        ("outflow", only(declaration, ast.Outflow)),
        ("retention", only(declaration, ast.Retention)),
        ("initial", only(declaration, ast.Initial)),
    )
    for role, clause in written:
        if clause is None:
            continue
        value = conform(elaborate(clause.value, env), _MONEY, clause, env)
        if value is None:
            return None
        found[role] = value
        clauses.add(Clause(role, value=value, span=clause.span))
    return found if {"inflow", "initial"} <= found.keys() else None


def _parts(pool: _Pool) -> Iterator[tuple[Symbol, Expr, Expr | None]]:
    """Each part with its body, and its value before the first year where one is needed."""
    end = pool.symbol("closing", "期末余额")
    opening: Expr = Ref(end.id, _MONEY, back=1, span=pool.span)
    kept, limit = pool.amounts["inflow"], pool.amounts.get("retention")
    if limit is not None:
        kept = pool.amount(ops.MIN, kept, pool.amount(ops.MAX, pool.amount(ops.SUB, limit, opening), pool.zero))
    retained = pool.symbol("retained", "留存额")
    yield retained, pool.from_first_year(kept, pool.zero), None
    closing = pool.amount(ops.ADD, opening, Ref(retained.id, _MONEY, span=pool.span))
    if "outflow" in pool.amounts:
        closing = pool.amount(ops.SUB, closing, pool.amounts["outflow"])
    own = pool.declared.symbol
    refusal = Fail("pool-overdrawn", f"“{own.name}”的余额不够支出", own.id, _MONEY, span=pool.span)
    below = Apply(ops.LT, (closing, pool.zero), BOOLEAN, span=pool.span)
    covered = Cases((Case(below, refusal, span=pool.span),), closing, _MONEY, span=pool.span)
    yield end, pool.from_first_year(covered, opening), pool.amounts["initial"]
    if "excess" in pool.declared.parts and limit is not None:
        over = pool.amount(ops.SUB, Ref(end.id, _MONEY, span=pool.span), limit)
        yield pool.declared.parts["excess"], pool.amount(ops.MAX, over, pool.zero), None

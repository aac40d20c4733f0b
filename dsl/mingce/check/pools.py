"""资金池: an amount carried from year to year, with what flows in and out and a limit to what is kept.

With 对每个 every member of a list has a pool of its own.  A list describes the year evaluated, so such a pool is kept for that
year: its 初值 is what the member has at the opening.
"""

from collections.abc import Iterator, Mapping, Sized
from fractions import Fraction

from attrs import frozen

from mingce.check.book import Book, all_of, only
from mingce.check.declare import Declared
from mingce.check.env import BOOLEAN
from mingce.check.expressions import elaborate, elaborate_condition
from mingce.check.results import Clauses, conform, from_year
from mingce.check.values import statement_of
from mingce.diagnostics import catalogue as codes
from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, Expr, Fail, Literal, Ref
from mingce.ir.program import Clause, Definition, Period, Symbol
from mingce.ir.types import NUMBERS, Number, TextType
from mingce.source import Span
from mingce.syntax import ast

__all__ = ["define_pool"]

_MONEY = NUMBERS["金额"]


@frozen
class _Pool:
    """A 资金池 that has been read.

    `amounts` by role (inflow, outflow, retention, initial); `rules` are the conditions that its book has to meet, as written and
    as meant; `named` is the text that names the member whose pool it is.
    """

    declared: Declared
    amounts: Mapping[str, Expr]
    rules: tuple[tuple[str, Expr], ...]
    since: Expr | None
    named: Expr | None
    span: Span

    def symbol(self, part: str, name: str) -> Symbol:
        """The symbol that the statement gives a part, or an internal one."""
        own, each = self.declared.symbol, self.declared.collection
        prefix = "" if each is None else f"{each}."
        return self.declared.parts.get(part) or Symbol(f"{prefix}{own.id}@{part}", f"{own.name}{name}")

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

    def refusal(self, code: str, message: str) -> Fail:
        """A record whose book is not in order, and whose pool that is."""
        own, each = self.declared.symbol, self.declared.collection
        return Fail(code, f"“{own.name}”{message}", own.id, _MONEY, each, self.named, span=self.span)


def define_pool(declared: Declared, book: Book) -> None:
    """Define the parts of a 资金池.

    With P the plan to put in, T the limit and S the stock at the opening: what is kept is min(P, max(0, T - S)), the stock at the end S
    plus what is kept less what is paid out; what stands above the limit is the excess.  A stock below 0 refuses the record, and so
    does a condition of its book (应有) that does not hold.
    """
    declaration, clauses = declared.versions[0].declaration, Clauses()
    amounts, rules = _amounts(declared, book, clauses), _rules(declared, book, clauses)
    if amounts is None or rules is None:
        return
    if not _complete(declared, amounts, rules, book):
        return
    since = from_year(only(declaration, ast.Since), book.env())
    pool = _Pool(declared, amounts, rules, since, _named(declared, book), declaration.span)
    for symbol, body, first in _parts(pool):
        public, each = symbol in declared.parts.values(), declared.collection
        initial = first if each is None else None
        statement = declared.symbol.id
        book.definitions.append(
            Definition(symbol, _MONEY, body, Period.ONCE, initial, each, public, statement=statement, span=pool.span)
        )
    symbols = tuple(declared.parts.items())
    book.statements.append(statement_of(declaration, declared.symbol.id, clauses, symbols, book.scope, since=pool.since))


def _amounts(declared: Declared, book: Book, clauses: Clauses) -> Mapping[str, Expr] | None:
    """The amounts that the clauses give, by role; None after a report."""
    declaration = declared.versions[0].declaration
    env, found = book.env(declared.collection), {}
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


def _complete(declared: Declared, amounts: Mapping[str, Expr], rules: Sized, book: Book) -> bool:
    """Whether there is what the excess is measured by, and the stock in which the conditions of the book are looked at."""
    span = declared.versions[0].declaration.span
    if "excess" in declared.parts and "retention" not in amounts:
        book.scope.report(codes.MISSING_CLAUSE, span, "没有写“留存上限”，不能得出超限额", help="加上子句 留存上限 …")
        return False
    if rules and "closing" not in declared.parts:
        help_text = "加上子句 期末余额 记作 名称（alias）"
        book.scope.report(codes.MISSING_CLAUSE, span, "写了“应有”，没有得出期末余额，账目就不会核对", help=help_text)
        return False
    return True


def _rules(declared: Declared, book: Book, clauses: Clauses) -> tuple[tuple[str, Expr], ...] | None:
    """The conditions that the book has to meet, each as written and as meant; None after a report."""
    env, found = book.env(declared.collection), []
    for clause in all_of(declared.versions[0].declaration, ast.ShouldHold):
        condition = elaborate_condition(clause.condition, env)
        if condition is None:
            return None
        found.append((" ".join(clause.condition.span.text.split()), condition))
        clauses.add(Clause("require", condition, span=clause.span))
    return tuple(found)


def _named(declared: Declared, book: Book) -> Expr | None:
    """The text by which a member of the list is called: its first field that is a text and always given."""
    fields = next((c.fields for c in book.collections if c.symbol.id == declared.collection), ())
    always = (item for item in fields if isinstance(item.type, TextType) and not item.may_lack)
    return next((Ref(item.symbol.id, item.type) for item in always), None)


def _parts(pool: _Pool) -> Iterator[tuple[Symbol, Expr, Expr | None]]:
    """Each part with its body, and its value before the first year where one is needed."""
    end = pool.symbol("closing", "期末余额")
    of_year = pool.declared.collection is not None
    opening: Expr = pool.amounts["initial"] if of_year else Ref(end.id, _MONEY, back=1, span=pool.span)
    kept, limit = pool.amounts["inflow"], pool.amounts.get("retention")
    if limit is not None:
        kept = pool.amount(ops.MIN, kept, pool.amount(ops.MAX, pool.amount(ops.SUB, limit, opening), pool.zero))
    retained = pool.symbol("retained", "留存额")
    yield retained, pool.from_first_year(kept, pool.zero), None
    closing = pool.amount(ops.ADD, opening, Ref(retained.id, _MONEY, span=pool.span))
    if "outflow" in pool.amounts:
        closing = pool.amount(ops.SUB, closing, pool.amounts["outflow"])
    yield end, pool.from_first_year(_in_order(pool, closing), opening), pool.amounts["initial"]
    if "excess" in pool.declared.parts and limit is not None:
        over = pool.amount(ops.SUB, Ref(end.id, _MONEY, span=pool.span), limit)
        yield pool.declared.parts["excess"], pool.amount(ops.MAX, over, pool.zero), None


def _in_order(pool: _Pool, closing: Expr) -> Expr:
    """The stock at the end, if the book is in order."""
    broken = []
    for text, rule in pool.rules:
        refusal = pool.refusal("pool-out-of-order", f"的账目不符：“{text}”不成立")
        broken.append(Case(Apply(ops.NOT, (rule,), BOOLEAN, span=rule.span), refusal, span=rule.span))
    below = Apply(ops.LT, (closing, pool.zero), BOOLEAN, span=pool.span)
    overdrawn = Case(below, pool.refusal("pool-overdrawn", "的余额不够支出"), span=pool.span)
    return Cases((*broken, overdrawn), closing, _MONEY, span=pool.span)

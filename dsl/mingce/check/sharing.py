"""分担: an amount that each place has to share among payers; what one cannot pay falls to the payer named for it."""

from fractions import Fraction

from attrs import define, field

from mingce.check.book import Book, all_of, heading, only
from mingce.check.declare import Declared
from mingce.check.env import BOOLEAN, describe
from mingce.check.expressions import elaborate
from mingce.check.payers import payers_fit
from mingce.check.results import Clauses, applied, conform, rounded
from mingce.check.values import statement_of
from mingce.diagnostics import catalogue as codes
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Case, Cases, Expr, Factor, Fold, Function, Literal, Ref, Window
from mingce.ir.program import Clause, Definition, Period, Symbol
from mingce.ir.types import NUMBERS, Number
from mingce.ir.units import NONE
from mingce.source import Span
from mingce.syntax import ast

__all__ = ["define_sharing"]

_MONEY = NUMBERS["金额"]


@define
class _Sharing:
    """A 分担 while it is being read."""

    declared: Declared
    declaration: ast.Declaration
    book: Book
    each: str
    clauses: Clauses = field(factory=Clauses)
    applies: Expr | None = None

    @property
    def span(self) -> Span:
        """Where findings about the whole are shown."""
        return self.declaration.span

    def put(self, part: str, payer: ast.Name, body: Expr) -> Ref:
        """Define a part of a payer: its output if the statement names it, else internal."""
        public = self.declared.parts.get(f"{part} {payer.text}")
        number = [p.name.text for p in all_of(self.declaration, ast.Payer)].index(payer.text)
        symbol = public or Symbol(f"{self.declared.symbol.id}@{part}{number}", f"{payer.text}{_WORDS[part]}")
        guarded = body
        if self.applies is not None:
            nothing = Literal(None, _MONEY, span=self.span)
            guarded = Cases((Case(self.applies, body, span=self.span),), nothing, _MONEY, span=self.span)
        statement = self.declared.symbol.id
        self.book.definitions.append(
            Definition(
                symbol,
                _MONEY,
                guarded,
                Period.ONCE,
                collection=self.each,
                public=public is not None,
                statement=statement,
                span=self.span,
            )
        )
        return Ref(symbol.id, _MONEY, span=self.span)

    def money(self, op: ops.Op, one: Expr, two: Expr) -> Expr:
        """An amount made of two."""
        return Apply(op, (one, two), Number(_MONEY.unit), span=self.span)


_WORDS = {"due": "应担额", "paid": "实付额"}


def define_sharing(declared: Declared, book: Book) -> None:
    """Define what each payer owes and pays for each place."""
    if declared.collection is None:
        return
    declaration = declared.versions[0].declaration
    sharing = _Sharing(declared, declaration, book, declared.collection)
    env = book.env(declared.collection)
    guard = applied(Literal(None, _MONEY, span=declaration.span), declaration, env)
    amount_clause = only(declaration, ast.SharedAmount)
    if guard is None or amount_clause is None:
        return
    sharing.applies = guard[1]
    amount = conform(elaborate(amount_clause.value, env), _MONEY, amount_clause, env)
    payers = all_of(declaration, ast.Payer)
    if amount is None or not payers_fit(payers, book.scope):
        return
    sharing.clauses.add(Clause("amount", value=amount, span=amount_clause.span))
    own = _own_shares(sharing, payers, amount)
    if own is None or not _define_payments(sharing, payers, own):
        return
    symbols = tuple((key, symbol) for key, symbol in declared.parts.items())
    facts = tuple((f"shortfall {payer.name.text}", payer.shortfall.text) for payer in payers if payer.shortfall is not None)
    book.statements.append(
        statement_of(declaration, declared.symbol.id, sharing.clauses, symbols, book.scope, applies=sharing.applies, facts=facts)
    )


def _own_shares(sharing: _Sharing, payers: tuple[ast.Payer, ...], amount: Expr) -> dict[str, Ref] | None:
    """What each payer owes by its share; the rest is what the rounded shares leave, so that all add up."""
    env = sharing.book.env(sharing.each)
    own: dict[str, Ref] = {}
    rest = amount
    for payer in payers:
        if payer.share is None:
            continue
        share = elaborate(payer.share, env)
        if share is None:
            return None
        if not (isinstance(share.type, Number) and share.type.unit == NONE):
            env.scope.report(codes.UNIT_MISMATCH, payer.share.span, f"承担的份额应当是比例，这里是{describe(share.type)}")
            return None
        body = rounded(sharing.money(ops.MUL, amount, share), _MONEY, only(sharing.declaration, ast.Rounding), env)
        if body is None:
            return None
        sharing.clauses.add(Clause("share", value=share, text=payer.name.text, span=payer.span))
        own[payer.name.text] = sharing.put("due", payer.name, body)
        rest = sharing.money(ops.SUB, rest, own[payer.name.text])
    if not _within_whole(sharing):
        return None
    for payer in payers:
        if payer.residual:
            sharing.clauses.add(Clause("residual", text=payer.name.text, span=payer.span))
        if payer.share is None and not payer.residual:
            sharing.clauses.add(Clause("rest", text=payer.name.text, span=payer.span))
            own[payer.name.text] = sharing.put("due", payer.name, rest)
    return own


def _within_whole(sharing: _Sharing) -> bool:
    """Shares known already must leave a rest that is not negative."""
    values = [clause.value.value for clause in sharing.clauses.items if clause.role == "share" and isinstance(clause.value, Literal)]
    if sum((value for value in values if isinstance(value, Fraction)), Fraction(0)) <= 1:
        return True
    message = "各方承担的比例加起来超过100%，其余成了负数"
    sharing.book.scope.report(codes.WEIGHTS_NOT_ONE, heading(sharing.declaration), message, help="改正比例，使它们加起来不超过100%")
    return False


def _define_payments(sharing: _Sharing, payers: tuple[ast.Payer, ...], own: dict[str, Ref]) -> bool:
    """What each pays: first those with a limit, then the others, who also pay what limits leave open."""
    gaps: dict[str, list[Expr]] = {}
    limited = [payer for payer in payers if payer.shortfall is not None]
    for payer in limited:
        name = payer.name.text
        value = _within_limits(sharing, payer, own[name])
        if value is None or payer.shortfall is None:
            return False
        paid = sharing.put("paid", payer.name, value)
        gaps.setdefault(payer.shortfall.text, []).append(sharing.money(ops.SUB, own[name], paid))
    for payer in payers:
        if payer in limited:
            continue
        name = payer.name.text
        parts: list[Expr] = [own[name]] if name in own else []
        parts += gaps.get(name, ())
        total = parts[0]
        for more in parts[1:]:
            total = sharing.money(ops.ADD, total, more)
        sharing.put("paid", payer.name, total)
    return True


def _within_limits(sharing: _Sharing, payer: ast.Payer, due: Ref) -> Expr | None:
    """What a payer pays of what it owes: for each place within its limit, then of all places within theirs."""
    value: Expr = due
    book = sharing.book
    for role, limit, env in (
        ("each_limit", payer.each_limit, book.env(sharing.each)),
        ("total_limit", payer.total_limit, book.env()),
    ):
        if limit is None:
            continue
        bound = conform(elaborate(limit, env), _MONEY, limit, env)
        if bound is None:
            return None
        sharing.clauses.add(Clause(role, value=bound, text=payer.name.text, span=payer.span))
        value = sharing.money(ops.MIN, value, bound) if role == "each_limit" else _pro_rata(sharing, value, bound)
    return value


def _pro_rata(sharing: _Sharing, due: Expr, limit: Expr) -> Expr:
    """All of it where the limit suffices for every place, else in proportion, to the fen."""
    span, each = sharing.span, sharing.each
    dated = each in sharing.book.env().dated
    total = Fold(Function.SUM, each, None, due, dated, Window.ALL, "", Number(_MONEY.unit), span=span)
    one = Literal(Fraction(1), Number(NONE, Fraction(1)), span=span)
    enough = Apply(ops.LE, (total, limit), BOOLEAN, span=span)
    shared = Apportion(each, limit, (Factor(one, due, "应担额"),), None, None, None, None, None, Fraction(1, 100), _MONEY, span=span)
    return Cases((Case(enough, due, span=span),), shared, _MONEY, span=span)

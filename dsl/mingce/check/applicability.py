"""不适用 where it does harm: comparing what may be 不适用 without asking first, and carrying it into later years.

What the check cannot decide it leaves alone, because the evaluation refuses to compare 不适用 anyway.
"""

from typing import Final

from attrs import define, field

from mingce.check.book import Book
from mingce.check.known import COMPARISONS, Known, Truths, operands
from mingce.diagnostics import catalogue as codes
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Cases, Expr, Fold, Rank, Ref
from mingce.ir.program import Definition, Period, Program
from mingce.ir.types import BooleanType
from mingce.ir.walk import elsewhere

__all__ = ["check_applicability"]

_RECURRENCES: Final = ("状态", "激励", "扣减")


def check_applicability(program: Program, book: Book) -> None:
    """Report comparisons of values that may be 不适用, and yearly inputs that may make a state 不适用 for ever."""
    known = Known.of(program)
    for definition in program.definitions:
        if not known.may_miss(definition.body):
            continue
        statement = program.statement(definition.statement)
        book.stand_in(statement)
        recurring = statement is not None and statement.kind in _RECURRENCES and definition.public
        _Walk(known, book, program, definition if recurring else None).value(definition.body, Truths())
    book.stand_in(None)
    for prop in program.properties:
        walk, truths = _Walk(known, book, program), Truths()
        if prop.applies is not None:
            walk.condition(prop.applies, truths)
            truths = known.with_truth(truths, prop.applies, True)
        for always in prop.always:
            walk.condition(always, truths)


@define
class _Walk:
    """One definition being read; `recurring` is set where its value is carried from year to year."""

    known: Known
    book: Book
    program: Program
    recurring: Definition | None = None
    told: set[str] = field(factory=set)

    def value(self, expr: Expr, truths: Truths) -> None:
        """Look at every part of an expression, given what is true where it is evaluated."""
        match expr:
            case Apply(op=ops.AND | ops.OR | ops.NOT):
                self.condition(expr, truths)
            case Apply(op=ops.APPLICABLE):
                pass
            case Apply(op=op):
                for part in operands(expr):
                    if op in COMPARISONS:
                        self.must_be_present(part, truths)
                    self.value(part, truths)
            case Cases():
                self.cases(expr, truths)
            case Fold() | Rank() | Apportion():
                self.among_members(expr, truths)
            case Ref():
                self.carried(expr, truths)
            case _:
                pass

    def among_members(self, expr: Fold | Rank | Apportion, truths: Truths) -> None:
        """What is looked at for each member is looked at knowing nothing of the member that was at hand outside."""
        match expr:
            case Fold(collection=collection, where=where, body=body):
                self.members(where, body, Truths(elsewhere(truths.true, collection), elsewhere(truths.false, collection)))
            case Rank(key=key):
                self.value(key, Truths())
            case Apportion():
                self.shares(expr, truths)

    def shares(self, expr: Apportion, truths: Truths) -> None:
        """The total and the weights are of the record; the rest is looked at for each member."""
        for part in (expr.total, *(factor.weight for factor in expr.factors)):
            self.value(part, truths)
        if expr.gate is not None:
            self.condition(expr.gate, Truths())
        members = (*(factor.value for factor in expr.factors), expr.coefficient, expr.least, expr.most)
        for asked in members:
            if asked is not None:
                self.value(asked, Truths())

    def cases(self, expr: Cases, truths: Truths) -> None:
        """Each value is looked at knowing that its condition holds and those before do not."""
        for case in expr.cases:
            self.condition(case.when, truths)
            if not self.known.refuted(case.when, truths):
                self.value(case.value, self.known.with_truth(truths, case.when, True))
            truths = self.known.with_truth(truths, case.when, False)
        self.value(expr.otherwise, truths)

    def members(self, where: Expr | None, body: Expr | None, inner: Truths) -> None:
        """Members of a list, given what is true of them all."""
        if where is not None:
            self.condition(where, inner)
            inner = self.known.with_truth(inner, where, True)
        if body is not None:
            self.value(body, inner)

    def condition(self, expr: Expr, truths: Truths) -> None:
        """Look at a condition: the later parts of 且 and 或 are evaluated only where the earlier ones do not decide."""
        match expr:
            case Apply(op=ops.AND | ops.OR as op):
                for part in operands(expr):
                    self.condition(part, truths)
                    truths = self.known.with_truth(truths, part, op is ops.AND)
            case Apply(op=ops.NOT, args=(inner,)):
                self.condition(inner, truths)
            case _:
                self.must_be_present(expr, truths)
                self.value(expr, truths)

    def must_be_present(self, expr: Expr, truths: Truths) -> None:
        """Report a value that may be 不适用 where it must not be; once for each name."""
        blame = None if self.known.present(expr, truths) else self.known.blamed(expr, truths)
        if blame is None or blame.span is None or blame.symbol in self.told:
            return
        self.told.add(blame.symbol)
        name = self._name(blame)
        use = "当作条件" if isinstance(blame.type, BooleanType) else "拿来比较"
        message = f"“{name}”可能不适用，这里没有先判断就{use}"
        help_text = f"先判断，写成“{name} 适用 且 …”，或在“适用于”中写明“{name} 适用”"
        self.book.scope.report(codes.NOT_APPLICABLE_COMPARED, blame.span, message, help=help_text)

    def carried(self, ref: Ref, truths: Truths) -> None:
        """Warn where a yearly input that may be missing goes into a value that later years build on."""
        item = self.known.inputs.get(ref.symbol)
        if self.recurring is None or item is None or item.period is Period.ONCE or ref.span is None:
            return
        if ref.symbol in self.told or self.known.present(ref, truths):
            return
        self.told.add(ref.symbol)
        name = self._name(ref)
        message = f"“{name}”可缺；某年缺了，从那一年起“{self.recurring.symbol.name}”就一直不适用"
        help_text = f"先判断再取值，写成（当 {name} 适用 则 {name}，否则 …），或给“{name}”写上缺省值"
        self.book.scope.report(codes.UNGUARDED_YEARLY_INPUT, ref.span, message, help=help_text)

    def _name(self, ref: Ref) -> str:
        symbol = self.program.symbols().get(ref.symbol)
        return ref.symbol if symbol is None else symbol.name

"""Random expressions, drawn by type: what `strategies` builds its programs from."""

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction

from attrs import evolve, frozen
from hypothesis import strategies as st

from mingce.ir import ops
from mingce.ir.nodes import Expr, Fail, Literal
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Type
from tests import builders as b

__all__ = ["Maker", "Readable", "days"]

_FEN = Fraction(1, 100)
_ROUNDINGS = (ops.ROUND_HALF_UP, ops.ROUND_DOWN, ops.ROUND_UP, ops.ROUND_HALF_EVEN)
_COMPARISONS = (ops.EQ, ops.NE, ops.LT, ops.LE, ops.GT, ops.GE)


@frozen
class Readable:
    """What an expression may read: expressions by type, and the collection that may be folded over."""

    money: tuple[Expr, ...] = ()
    years: tuple[Expr, ...] = ()
    truths: tuple[Expr, ...] = ()
    kinds: tuple[Expr, ...] = ()
    days: tuple[Expr, ...] = ()
    folds: tuple[Expr, ...] = ()  # of money; a mean needs rounding, so they stand only where fractions may

    def reading(self, symbol: str, of: Type, back: int = 0) -> "Readable":
        """With one more symbol to read."""
        ref = b.ref(symbol, of, back)
        match of:
            case BooleanType():
                return evolve(self, truths=(*self.truths, ref))
            case EnumType():
                return evolve(self, kinds=(*self.kinds, ref))
            case DateType():
                return evolve(self, days=(*self.days, ref))
            case Number() if of == b.YEARS:
                return evolve(self, years=(*self.years, ref))
            case _:
                return evolve(self, money=(*self.money, ref))


class Maker:
    """Draws expressions of each type; `fractions` allows values that are no multiple of the type's grain."""

    def __init__(self, draw: st.DrawFn, scope: Readable) -> None:
        self.draw = draw
        self.scope = scope

    def pick(self, *choices: Callable[[], Expr]) -> Expr:
        return self.draw(st.sampled_from(choices))()

    def of(self, type_: Type, depth: int) -> Expr:
        """An expression that fits a definition of that type."""
        match type_:
            case BooleanType():
                return self.truth(depth)
            case EnumType():
                return self.kind(depth)
            case DateType():
                return self.day(depth)
            case Number() if type_ == b.YEARS:
                return self.years(depth)
            case _:
                return self.pick(lambda: self.money(depth), lambda: self.rounded(depth))

    # -- numbers

    def money(self, depth: int, *, fractions: bool = False) -> Expr:
        if depth <= 0:
            return self.leaf(self.scope.money, lambda: b.yuan(str(self.draw(st.integers(-50_000, 500_000)) * _FEN)))
        part = self.lower(self.money, depth, fractions=fractions)
        choices: list[Callable[[], Expr]] = [
            part,
            lambda: b.apply(self.draw(st.sampled_from((ops.ADD, ops.SUB, ops.MIN, ops.MAX))), part(), part()),
            lambda: self.cases(part, depth),
            lambda: b.mul(b.num(self.draw(st.integers(0, 5000)), "元/年"), self.years(depth - 1)),
            lambda: b.mul(part(), self.whole(depth - 1)),
            lambda: b.apply(ops.NEG, part()),
            lambda: self.rounded(depth - 1),
        ]
        if fractions:
            choices += [
                lambda: b.mul(part(), self.ratio()),
                lambda: b.apply(ops.DIV, part(), self.whole(depth - 1)),
                lambda: self.leaf(self.scope.folds, part),
            ]
        return self.pick(*choices)

    def rounded(self, depth: int) -> Expr:
        to = b.yuan(self.draw(st.sampled_from(("0.01", "0.1", "1", "100"))))
        return b.apply(self.draw(st.sampled_from(_ROUNDINGS)), self.money(depth, fractions=True), to, of=b.MONEY)

    def ratio(self) -> Expr:
        return b.num(Fraction(self.draw(st.integers(0, 1000)), 1000))

    def years(self, depth: int) -> Expr:
        if depth <= 0:
            return self.leaf(self.scope.years, lambda: b.num(self.draw(st.integers(-3, 8)), "年"))
        part = self.lower(self.years, depth)
        return self.pick(
            part,
            lambda: b.apply(self.draw(st.sampled_from((ops.ADD, ops.SUB, ops.MIN, ops.MAX))), part(), part()),
            lambda: self.cases(part, depth),
            lambda: b.apply(ops.YEARS_BETWEEN, self.day(0), self.day(0)),
            lambda: b.apply(ops.YEAR_SUB, self.year(depth - 1), b.year(self.draw(st.integers(2015, 2030)))),
            lambda: b.mul(b.num(1, "年"), self.whole(depth - 1)),
        )

    def whole(self, depth: int) -> Expr:
        """A whole number without a unit."""
        if depth <= 0:
            return b.num(self.draw(st.integers(-2, 12)))
        return self.pick(
            lambda: b.num(self.draw(st.integers(-2, 12))),
            lambda: b.apply(ops.WHOLE, self.years(depth - 1), b.num(self.draw(st.integers(1, 3)), "年")),
            lambda: b.apply(ops.WHOLE, self.money(depth - 1, fractions=True), b.yuan(self.draw(st.integers(1, 900)))),
        )

    # -- truth values and categories

    def truth(self, depth: int) -> Expr:
        if depth <= 0:
            return self.leaf(self.scope.truths, lambda: b.eq(self.kind(0), self.kind_literal()))
        part = self.lower(self.truth, depth)
        return self.pick(
            part,
            lambda: b.eq(self.kind(0), self.kind_literal()),
            lambda: self.comparison(lambda: self.money(depth - 1, fractions=True), lambda: self.money(0)),
            lambda: self.comparison(lambda: self.years(depth - 1), lambda: self.years(0)),
            lambda: self.comparison(lambda: self.day(depth - 1), lambda: self.day(0)),
            lambda: self.comparison(lambda: self.year(depth - 1), lambda: b.year(self.draw(st.integers(2019, 2030)))),
            lambda: b.apply(self.draw(st.sampled_from((ops.AND, ops.OR))), part(), part()),
            lambda: b.negated(part()),
            lambda: b.apply(ops.APPLICABLE, self.money(depth - 1)),
            lambda: self.cases(part, depth),
        )

    def comparison(self, left: Callable[[], Expr], right: Callable[[], Expr]) -> Expr:
        """Mostly written so that 不适用 is tested first, as the checker asks."""
        one, other = left(), right()
        compared = b.apply(self.draw(st.sampled_from(_COMPARISONS)), one, other)
        if self.draw(st.integers(0, 9)) == 0:
            return compared
        applicable = b.both(b.apply(ops.APPLICABLE, one), b.apply(ops.APPLICABLE, other))
        return b.both(applicable, compared)

    def kind(self, depth: int) -> Expr:
        part = self.lower(self.kind, depth)
        if depth <= 0:
            return self.leaf(self.scope.kinds, self.kind_literal)
        return self.pick(part, self.kind_literal, lambda: self.cases(part, depth))

    def kind_literal(self) -> Expr:
        return b.member(self.draw(st.sampled_from([member.alias for member in b.STATUS.members])))

    # -- days and years

    def day(self, depth: int) -> Expr:
        if depth <= 0:
            return self.leaf(self.scope.days, self.day_literal)
        part = self.lower(self.day, depth)
        months = b.num(self.draw(st.integers(-14, 40)), "月")
        return self.pick(
            part,
            lambda: b.apply(self.draw(st.sampled_from((ops.MIN, ops.MAX))), part(), part()),
            lambda: b.apply(self.draw(st.sampled_from((ops.ADD_MONTHS_CLIP, ops.ADD_MONTHS_ROLL))), part(), months),
            lambda: b.apply(ops.ADD_DAYS, part(), b.num(self.draw(st.integers(-40, 400)), "日")),
            lambda: b.apply(self.draw(st.sampled_from((ops.YEAR_FIRST, ops.YEAR_LAST))), self.year(depth - 1)),
            lambda: self.day_of_year(depth),
            lambda: self.cases(part, depth),
        )

    def day_literal(self) -> Expr:
        return Literal(self.draw(days(2015, 2030)), b.DATE)

    def day_of_year(self, depth: int) -> Expr:
        month, day = self.draw(st.sampled_from(((1, 1), (2, 29), (6, 30), (12, 31))))
        return b.apply(ops.DAY_OF_YEAR, self.year(depth - 1), b.num(month), b.num(day))

    def year(self, depth: int) -> Expr:
        if depth <= 0:
            return self.pick(b.this_year, lambda: b.year(self.draw(st.integers(2018, 2028))))
        return self.pick(
            b.this_year,
            lambda: b.apply(ops.YEAR_OF, self.day(depth - 1)),
            lambda: b.apply(ops.YEAR_ADD, b.this_year(), b.num(self.draw(st.integers(-3, 3)), "年")),
        )

    # -- shared

    def leaf(self, known: tuple[Expr, ...], literal: Callable[[], Expr]) -> Expr:
        if known and self.draw(st.integers(0, 3)):
            return self.draw(st.sampled_from(known))
        return literal()

    def lower(self, make: Callable[..., Expr], depth: int, **options: bool) -> Callable[[], Expr]:
        return lambda: make(self.draw(st.integers(0, max(0, depth - 1))), **options)

    def cases(self, part: Callable[[], Expr], depth: int) -> Expr:
        branches = [(self.truth(depth - 1), self.branch(part)) for _ in range(self.draw(st.integers(1, 2)))]
        return b.cases(*branches, otherwise=part())

    def branch(self, part: Callable[[], Expr]) -> Expr:
        """A value, or once in a while a refusal of the record."""
        value = part()
        return Fail("refused", "不予受理", "paid", value.type) if self.draw(st.integers(0, 19)) == 19 else value


def days(first: int, last: int) -> st.SearchStrategy[date]:
    """Days of those years, the last days of months more often than others."""
    month_ends = st.sampled_from([date(y, m, 1) - timedelta(days=1) for y in range(first, last + 1) for m in range(2, 13)])
    return st.one_of(st.dates(date(first, 1, 1), date(last, 12, 31)), month_ends)

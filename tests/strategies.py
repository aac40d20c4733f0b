"""Random policies that the checker could have accepted, and records for them.

Expressions are built by type, so a program is well typed by construction.  What may go wrong on a record (a division by
zero, 不适用 compared, dates the wrong way round) does go wrong now and then: every executor must say the same about that too.
"""

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction

from attrs import evolve, frozen
from hypothesis import strategies as st

from mingce.ir import ops
from mingce.ir.nodes import Expr, Literal
from mingce.ir.program import Collection, Definition, Input, Parameter, Period, Program, Reading
from mingce.ir.record import Record
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Type
from mingce.ir.values import Value
from tests import builders as b

__all__ = ["programs", "records"]

FIRST, LAST = 2020, 2040
_FEN = Fraction(1, 100)
_ROUNDINGS = (ops.ROUND_HALF_UP, ops.ROUND_DOWN, ops.ROUND_UP, ops.ROUND_HALF_EVEN)
_COMPARISONS = (ops.EQ, ops.NE, ops.LT, ops.LE, ops.GT, ops.GE)
_NAMES = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"


@frozen
class _Scope:
    """What an expression may read: expressions by type, and the collection that may be folded over."""

    money: tuple[Expr, ...] = ()
    years: tuple[Expr, ...] = ()
    truths: tuple[Expr, ...] = ()
    kinds: tuple[Expr, ...] = ()
    days: tuple[Expr, ...] = ()
    folds: tuple[Expr, ...] = ()  # of money; a mean needs rounding, so they stand only where fractions may

    def reading(self, symbol: str, of: Type, back: int = 0) -> "_Scope":
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


class _Maker:
    """Draws expressions of each type; `fractions` allows values that are no multiple of the type's grain."""

    def __init__(self, draw: st.DrawFn, scope: _Scope) -> None:
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
        return Literal(self.draw(_days(2015, 2030)), b.DATE)

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
        branches = [(self.truth(depth - 1), part()) for _ in range(self.draw(st.integers(1, 2)))]
        return b.cases(*branches, otherwise=part())


def _days(first: int, last: int) -> st.SearchStrategy[date]:
    month_ends = st.sampled_from([date(y, m, 1) - timedelta(days=1) for y in range(first, last + 1) for m in range(2, 13)])
    return st.one_of(st.dates(date(first, 1, 1), date(last, 12, 31)), month_ends)


# --- programs ---------------------------------------------------------------------------------------------------------


@st.composite
def programs(draw: st.DrawFn, *, collections: bool = True, monthly: bool = True, doubt: bool = True) -> Program:
    """A well-typed program with inputs, constants, states, rules and, where allowed, members, months and open inputs."""
    inputs = _inputs(draw, doubt=doubt)
    parameters = _parameters(draw)
    readings = (b.reading("口径甲", draw(st.booleans())), b.reading("reading_kind", "none", b.STATUS, ("resident",)))
    readings = tuple(evolve(r, symbol=evolve(r.symbol, id=f"reading_{n}", name=f"口径{_NAMES[n]}")) for n, r in enumerate(readings))
    constants = _constants(parameters, readings)
    yearly_scope = constants
    for item in inputs:
        if item.period is Period.YEARLY:
            yearly_scope = _read(yearly_scope, item, draw)
    blocks = _states(draw, yearly_scope)
    month_input, month_states = _months(draw) if monthly and draw(st.booleans()) else ((), ())
    scope = yearly_scope
    for item in inputs:
        if item.period is Period.ONCE:
            scope = _read(scope, item, draw)
    for state in blocks:
        scope = scope.reading(state.symbol.id, state.type).reading(state.symbol.id, state.type, 1)
    if month_states:
        scope = evolve(scope, truths=(*scope.truths, b.gt(b.ref("month_run", b.MONTHS), b.num(3, "月"))))
    lists: tuple[Collection, ...] = ()
    per_member: tuple[Definition, ...] = ()
    if collections and draw(st.booleans()):
        lists = (_collection(draw, doubt=doubt),)
        per_member, scope = _member_definitions(draw, scope, dated=lists[0].dated_by is not None)
    return b.program(
        *blocks,
        *month_states,
        *per_member,
        *_rules(draw, scope),
        inputs=(*inputs, *month_input),
        collections=lists,
        parameters=parameters,
        readings=readings,
        header=b.policy(FIRST, LAST, draw(st.sampled_from(((1, 1), (1, 1), (9, 1), (2, 29))))),
    )


def _inputs(draw: st.DrawFn, *, doubt: bool) -> tuple[Input, ...]:
    open_ = doubt and draw(st.booleans())
    low = draw(st.sampled_from((0, -100_000)))
    return (
        b.yearly("status", b.STATUS, "参保状态", before="not_liable"),
        b.yearly("flag", b.BOOL, "零报销", default=False),
        b.given("levy", b.MONEY, "缴费额", Period.YEARLY, before=Fraction(0), low=Fraction(low), high=Fraction(200_000)),
        b.given("paid", b.MONEY, "本次费用", low=Fraction(0), high=Fraction(1_000_000), optional=draw(st.booleans())),
        b.given("repair_years", b.YEARS, "补缴年数", default=Fraction(0), low=Fraction(0), high=Fraction(60)),
        b.given("exempt", b.BOOL, "特殊群体", doubtful=open_, default=None if open_ else False),
        b.given("paid_on", b.DATE, "缴费到账日", doubtful=doubt and draw(st.booleans())),
        b.given("kind", b.STATUS, "类别", optional=draw(st.booleans())),
    )


def _parameters(draw: st.DrawFn) -> tuple[Parameter, ...]:
    later = f"{draw(st.integers(2021, 2026))}-0{draw(st.integers(1, 9))}-01"
    cap = draw(st.integers(0, 400_000))
    since = draw(st.sampled_from((None, None, "2021-01-01")))
    open_ = draw(st.integers(0, 5)) == 0
    return (
        b.parameter("base_cap", b.MONEY, (since, Fraction(cap)), (later, Fraction(cap + 12345, 4)), name="封顶线"),
        evolve(
            b.parameter("allowance", b.MONEY, (None, None if open_ else Fraction(draw(st.integers(0, 9999)), 100)), name="补助额"),
            low=Fraction(0),
            high=Fraction(100),
        ),
        b.parameter("threshold", b.YEARS, (None, Fraction(draw(st.integers(0, 5)))), name="年数门槛"),
    )


def _constants(parameters: tuple[Parameter, ...], readings: tuple[Reading, ...]) -> _Scope:
    scope = _Scope()
    for item in (*parameters, *readings):
        scope = scope.reading(item.symbol.id, item.type)
    return scope


def _read(scope: _Scope, item: Input, draw: st.DrawFn) -> _Scope:
    scope = scope.reading(item.symbol.id, item.type)
    if item.has_before and draw(st.booleans()):
        scope = scope.reading(item.symbol.id, item.type, draw(st.integers(1, 3)))
    return scope


def _states(draw: st.DrawFn, scope: _Scope) -> tuple[Definition, ...]:
    """Recurrences: each adds to, keeps or sets its value of the year before; they may read each other."""
    kinds = draw(st.lists(st.sampled_from((b.YEARS, b.MONEY)), max_size=3))
    symbols = [(f"state_{n}", type_) for n, type_ in enumerate(kinds)]
    made = []
    for n, (symbol, type_) in enumerate(symbols):
        seen = scope
        for other, other_type in symbols[:n]:
            seen = seen.reading(other, other_type)
        make = _Maker(draw, seen)
        before = b.ref(symbol, type_, 1)
        step: Expr = make.years(0) if type_ == b.YEARS else make.money(1)
        branches = [(make.truth(1), b.add(before, step)), (make.truth(1), before)]
        body = b.cases(*branches[: draw(st.integers(1, 2))], otherwise=draw(st.sampled_from((step, before))))
        initial = Literal(Fraction(draw(st.integers(0, 3))), b.number(str(type_.unit)))
        made.append(b.define(symbol, body, type_, f"状态{_NAMES[n]}", Period.YEARLY, initial=initial))
    return tuple(made)


def _months(draw: st.DrawFn) -> tuple[tuple[Input, ...], tuple[Definition, ...]]:
    paid = b.given("month_paid", b.BOOL, "当月缴费", Period.MONTHLY, default=False, before=draw(st.sampled_from((None, True))))
    before = b.ref("month_run", b.MONTHS, 1, by_month=True)
    going_on: Expr = b.ref("month_paid", b.BOOL, by_month=True)
    if paid.has_before:
        going_on = b.either(going_on, b.ref("month_paid", b.BOOL, draw(st.integers(1, 13)), by_month=True))
    body = b.cases((going_on, b.add(before, b.num(1, "月"))), otherwise=b.num(0, "月"))
    return (paid,), (
        b.define("month_run", body, b.MONTHS, "连续缴费月数", Period.MONTHLY, initial=b.num(draw(st.integers(0, 2)), "月")),
    )


def _collection(draw: st.DrawFn, *, doubt: bool) -> Collection:
    return b.collection(
        "claims",
        b.given("claims.on", b.DATE, "费用发生日"),
        b.given("claims.amount", b.MONEY, "费用金额", low=Fraction(0), high=Fraction(100_000), optional=draw(st.booleans())),
        b.given("claims.serious", b.BOOL, "大病", doubtful=doubt and draw(st.booleans()), default=None if doubt else False),
        b.given("claims.level", b.STATUS, "费用类别", default="none"),
        dated_by=draw(st.sampled_from(("claims.on", None))),
    )


def _member_definitions(draw: st.DrawFn, scope: _Scope, *, dated: bool) -> tuple[tuple[Definition, ...], _Scope]:
    """One value per member, then folds over members and that value for the rules to read."""
    inside = scope
    for symbol, type_ in (("claims.amount", b.MONEY), ("claims.serious", b.BOOL), ("claims.level", b.STATUS), ("claims.on", b.DATE)):
        inside = inside.reading(symbol, type_)
    earlier = _fold(draw, _Maker(draw, inside), ("claims.amount",), dated=dated, windows=("before", "upto", ""))
    make = _Maker(draw, evolve(inside, folds=(earlier, earlier)))
    share = b.define("claims.share", make.of(b.MONEY, 2), b.MONEY, "分担额", of_each="claims")
    descending, shared = draw(st.booleans()), draw(st.booleans())
    place = b.rank("claims", b.ref("claims.amount"), descending=descending, shared=shared, in_year=dated)
    ranked = b.define("claims.place", place, b.COUNT, "名次", of_each="claims")
    outside = _Maker(draw, inside)
    folds = tuple(_fold(draw, outside, ("claims.amount", "claims.share"), dated=dated, windows=("",)) for _ in range(2))
    return (share, ranked), evolve(scope, folds=folds)


def _fold(draw: st.DrawFn, make: _Maker, bodies: tuple[str, ...], *, dated: bool, windows: tuple[str, ...]) -> Expr:
    function = draw(st.sampled_from(("sum", "sum", "count", "max", "min", "mean", "first", "last")))
    where = make.truth(draw(st.integers(0, 1))) if draw(st.booleans()) else None
    window = draw(st.sampled_from(windows))
    groups = ("", "claims.level", *(("day", "month", "year") if dated else ()))
    group = draw(st.sampled_from(groups)) if len(windows) > 1 else ""
    body = None if function == "count" else b.ref(draw(st.sampled_from(bodies)))
    folded = b.fold(function, "claims", body, where, in_year=dated and draw(st.booleans()), window=window, group=group)
    return b.mul(folded, b.num(7, "元/个")) if function == "count" else folded


def _rules(draw: st.DrawFn, scope: _Scope) -> tuple[Definition, ...]:
    types = draw(st.lists(st.sampled_from((b.MONEY, b.MONEY, b.YEARS, b.BOOL, b.DATE, b.STATUS)), min_size=1, max_size=4))
    made = []
    for n, type_ in enumerate(types):
        make = _Maker(draw, scope)
        body = make.of(type_, draw(st.integers(1, 3)))
        if draw(st.integers(0, 2)) == 0:  # 适用于
            body = b.cases((make.truth(0), body), otherwise=b.none(type_))
        symbol = f"rule_{n}"
        made.append(b.define(symbol, body, type_, f"规则{_NAMES[n]}"))
        scope = scope.reading(symbol, type_)
    return tuple(made)


# --- records ----------------------------------------------------------------------------------------------------------


@st.composite
def records(draw: st.DrawFn, program: Program) -> Record:
    """A record of `program`: values in range and of the right grain; what may be left out sometimes is."""
    first = draw(st.integers(program.policy.first, program.policy.first + 4))
    year = draw(st.integers(first, min(first + 4, program.policy.last)))
    once = [item for item in program.inputs if item.period is Period.ONCE]
    lists = {c.symbol.id: draw(st.lists(_member(c), max_size=4).map(tuple)) for c in program.collections}
    parameters = {p.symbol.id: draw(_value(p.type, p.low, p.high)) for p in program.parameters if draw(st.integers(0, 3)) == 0}
    readings = {r.symbol.id: draw(st.sampled_from((r.chosen, *r.alternatives))) for r in program.readings if draw(st.booleans())}
    return Record(
        year=year,
        values={item.symbol.id: draw(_given(item)) for item in once if _stated(draw, item)},
        yearly={item.symbol.id: _history(draw, item, first, year) for item in program.inputs if item.period is Period.YEARLY},
        monthly={item.symbol.id: _by_month(draw, item, first, year) for item in program.inputs if item.period is Period.MONTHLY},
        members=lists,
        parameters=parameters,  # type: ignore[arg-type]
        readings=readings,
    )


def _stated(draw: st.DrawFn, item: Input) -> bool:
    """What may be left out is, half the time; what may not, once in a while."""
    may_lack = item.has_default or item.doubtful or item.optional
    return draw(st.booleans()) if may_lack else draw(st.integers(0, 49)) != 49


def _history(draw: st.DrawFn, item: Input, first: int, year: int) -> dict[int, Value]:
    start = first if draw(st.integers(0, 3)) else draw(st.integers(first, year))
    years = range(start if item.has_before else first, year + 1)
    return {y: draw(_given(item)) for y in years if not item.has_default or draw(st.booleans())}


def _by_month(draw: st.DrawFn, item: Input, first: int, year: int) -> dict[tuple[int, int], Value]:
    months = st.tuples(st.integers(first, year), st.integers(1, 12))
    return {month: draw(_given(item)) for month in sorted(draw(st.sets(months, max_size=20)))}


@st.composite
def _member(draw: st.DrawFn, collection: Collection) -> dict[str, Value]:
    return {item.symbol.id: draw(_given(item)) for item in collection.fields if _stated(draw, item)}


def _given(item: Input) -> st.SearchStrategy[Value]:
    return _value(item.type, item.low, item.high)


def _value(type_: Type, low: object = None, high: object = None) -> st.SearchStrategy[Value]:
    match type_:
        case BooleanType():
            return st.booleans()
        case EnumType(members=members):
            return st.sampled_from([member.alias for member in members])
        case DateType():
            return _days(2018, 2026)
        case Number(grain=grain):
            assert grain is not None
            least = Fraction(low) if isinstance(low, int | Fraction) else Fraction(0)
            most = Fraction(high) if isinstance(high, int | Fraction) else Fraction(400_000)
            whole = st.integers(int(least), min(int(most), 60 if type_ == b.YEARS else int(most))).map(Fraction)
            fine = st.integers(int(least / grain), int(most / grain)).map(lambda n: n * grain)
            return whole if type_ == b.YEARS else st.one_of(whole, fine)
        case _:
            raise AssertionError(type_)

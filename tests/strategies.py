"""Random policies that the checker could have accepted, and records for them.

Expressions are built by type, so a program is well typed by construction.  What may go wrong on a record (a division by
zero, 不适用 compared, dates the wrong way round) does go wrong now and then: every executor must say the same about that too.
"""

from fractions import Fraction

from attrs import evolve
from hypothesis import strategies as st

from mingce.ir.nodes import Expr, Literal
from mingce.ir.program import Collection, Definition, Input, Parameter, Period, Program, Reading
from mingce.ir.record import Record
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Type
from mingce.ir.values import Value
from tests import builders as b
from tests.expressions import Maker, Readable, days

__all__ = ["programs", "records"]

FIRST, LAST = 2020, 2040
_NAMES = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"


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


def _constants(parameters: tuple[Parameter, ...], readings: tuple[Reading, ...]) -> Readable:
    scope = Readable()
    for item in (*parameters, *readings):
        scope = scope.reading(item.symbol.id, item.type)
    return scope


def _read(scope: Readable, item: Input, draw: st.DrawFn) -> Readable:
    scope = scope.reading(item.symbol.id, item.type)
    if item.has_before and draw(st.booleans()):
        scope = scope.reading(item.symbol.id, item.type, draw(st.integers(1, 3)))
    return scope


def _states(draw: st.DrawFn, scope: Readable) -> tuple[Definition, ...]:
    """Recurrences: each adds to, keeps or sets its value of the year before; they may read each other."""
    kinds = draw(st.lists(st.sampled_from((b.YEARS, b.MONEY)), max_size=3))
    symbols = [(f"state_{n}", type_) for n, type_ in enumerate(kinds)]
    made = []
    for n, (symbol, type_) in enumerate(symbols):
        seen = scope
        for other, other_type in symbols[:n]:
            seen = seen.reading(other, other_type)
        make = Maker(draw, seen)
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


def _member_definitions(draw: st.DrawFn, scope: Readable, *, dated: bool) -> tuple[tuple[Definition, ...], Readable]:
    """One value per member, then folds over members and that value for the rules to read."""
    inside = scope
    for symbol, type_ in (("claims.amount", b.MONEY), ("claims.serious", b.BOOL), ("claims.level", b.STATUS), ("claims.on", b.DATE)):
        inside = inside.reading(symbol, type_)
    earlier = _fold(draw, Maker(draw, inside), ("claims.amount",), dated=dated, windows=("before", "upto", ""))
    make = Maker(draw, evolve(inside, folds=(earlier, earlier)))
    share = b.define("claims.share", make.of(b.MONEY, 2), b.MONEY, "分担额", of_each="claims")
    descending, shared = draw(st.booleans()), draw(st.booleans())
    place = b.rank("claims", b.ref("claims.amount"), descending=descending, shared=shared, in_year=dated)
    ranked = b.define("claims.place", place, b.COUNT, "名次", of_each="claims")
    outside = Maker(draw, inside)
    folds = tuple(_fold(draw, outside, ("claims.amount", "claims.share"), dated=dated, windows=("",)) for _ in range(2))
    return (share, ranked), evolve(scope, folds=folds)


def _fold(draw: st.DrawFn, make: Maker, bodies: tuple[str, ...], *, dated: bool, windows: tuple[str, ...]) -> Expr:
    function = draw(st.sampled_from(("sum", "sum", "count", "max", "min", "mean", "first", "last")))
    where = make.truth(draw(st.integers(0, 1))) if draw(st.booleans()) else None
    window = draw(st.sampled_from(windows))
    groups = ("", "claims.level", *(("day", "month", "year") if dated else ()))
    group = draw(st.sampled_from(groups)) if len(windows) > 1 else ""
    body = None if function == "count" else b.ref(draw(st.sampled_from(bodies)))
    folded = b.fold(function, "claims", body, where, in_year=dated and draw(st.booleans()), window=window, group=group)
    return b.mul(folded, b.num(7, "元/个")) if function == "count" else folded


def _rules(draw: st.DrawFn, scope: Readable) -> tuple[Definition, ...]:
    types = draw(st.lists(st.sampled_from((b.MONEY, b.MONEY, b.YEARS, b.BOOL, b.DATE, b.STATUS)), min_size=1, max_size=4))
    made = []
    for n, type_ in enumerate(types):
        make = Maker(draw, scope)
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
            return days(2018, 2026)
        case Number(grain=grain):
            assert grain is not None
            least = Fraction(low) if isinstance(low, int | Fraction) else Fraction(0)
            most = Fraction(high) if isinstance(high, int | Fraction) else Fraction(400_000)
            whole = st.integers(int(least), min(int(most), 60 if type_ == b.YEARS else int(most))).map(Fraction)
            fine = st.integers(int(least / grain), int(most / grain)).map(lambda n: n * grain)
            return whole if type_ == b.YEARS else st.one_of(whole, fine)
        case _:
            raise AssertionError(type_)

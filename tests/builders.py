"""Small builders of IR, so that a test can state a policy in a few lines.

Numbers are given as Python numbers or strings (`"0.05"`), units as the language spells them (`元/年`).
"""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, CurrentYear, Expr, Fold, Function, Literal, Rank, Ref, Window
from mingce.ir.ops import Op
from mingce.ir.program import Collection, Definition, Input, Parameter, Period, Policy, Program, Reading, Statement, Symbol
from mingce.ir.record import Record
from mingce.ir.types import NUMBERS, BooleanType, DateType, EnumType, Member, Number, Type, YearType
from mingce.ir.units import parse_unit
from mingce.ir.values import Value

BOOL = BooleanType()
DATE = DateType()
YEAR = YearType()
MONEY, RATIO, TIMES = NUMBERS["金额"], NUMBERS["比例"], NUMBERS["倍数"]
YEARS, MONTHS, DAYS, COUNT = NUMBERS["年数"], NUMBERS["月数"], NUMBERS["天数"], NUMBERS["个数"]
STATUS = EnumType(
    "status_kind",
    "参保状态类",
    (Member("居民医保", "resident"), Member("职工医保", "employee"), Member("未参保", "none"), Member("尚无义务", "not_liable")),
)

Constant = Fraction | bool | date | int | str | None


def number(unit: str = "", grain: Fraction | None = None) -> Number:
    """The type of a number in that unit."""
    parsed = parse_unit(unit)
    assert parsed is not None
    return Number(parsed, grain)


def num(value: int | str | Fraction, unit: str = "") -> Literal:
    return Literal(Fraction(value), number(unit))


def yuan(value: int | str) -> Literal:
    return num(value, "元")


def true() -> Literal:
    return Literal(True, BOOL)


def false() -> Literal:
    return Literal(False, BOOL)


def day(text: str) -> Literal:
    return Literal(date.fromisoformat(text), DATE)


def year(value: int) -> Literal:
    return Literal(value, YEAR)


def none(of: Type = MONEY) -> Literal:
    return Literal(None, of)


def member(alias: str, of: EnumType = STATUS) -> Literal:
    return Literal(alias, of)


def this_year() -> CurrentYear:
    return CurrentYear(YEAR)


def ref(symbol: str, of: Type = MONEY, back: int = 0, *, by_month: bool = False) -> Ref:
    return Ref(symbol, of, back, by_month)


def apply(op: Op, *args: Expr, of: Type | None = None) -> Apply:
    """An operator on operands; its type is given, or found for arithmetic and conditions."""
    return Apply(op, args, of or _result(op, args))


_CONDITIONS = frozenset((ops.EQ, ops.NE, ops.LT, ops.LE, ops.GT, ops.GE, ops.AND, ops.OR, ops.NOT, ops.APPLICABLE))
_RESULTS: dict[Op, Type] = {
    **dict.fromkeys(_CONDITIONS, BOOL),
    ops.WHOLE: number(),
    ops.DAYS_BETWEEN: DAYS,
    **dict.fromkeys((ops.MONTHS_BETWEEN, ops.MONTH_OF), MONTHS),
    **dict.fromkeys((ops.YEARS_BETWEEN, ops.YEAR_SUB), YEARS),
    **dict.fromkeys((ops.YEAR_OF, ops.YEAR_ADD), YEAR),
    **dict.fromkeys((ops.DAY_OF_YEAR, ops.YEAR_FIRST, ops.YEAR_LAST), DATE),
}


def _result(op: Op, args: tuple[Expr, ...]) -> Type:
    if op in _RESULTS:
        return _RESULTS[op]
    match op, [arg.type for arg in args]:
        case ops.MUL, [Number(unit=a), Number(unit=b)]:
            return Number(a * b)
        case ops.DIV, [Number(unit=a), Number(unit=b)]:
            return Number(a / b)
        case _, [Number(unit=unit), *_]:
            return Number(unit)
        case _, types:
            return types[0]


def add(a: Expr, b: Expr) -> Apply:
    return apply(ops.ADD, a, b)


def sub(a: Expr, b: Expr) -> Apply:
    return apply(ops.SUB, a, b)


def mul(a: Expr, b: Expr) -> Apply:
    return apply(ops.MUL, a, b)


def eq(a: Expr, b: Expr) -> Apply:
    return apply(ops.EQ, a, b)


def gt(a: Expr, b: Expr) -> Apply:
    return apply(ops.GT, a, b)


def both(a: Expr, b: Expr) -> Apply:
    return apply(ops.AND, a, b)


def either(a: Expr, b: Expr) -> Apply:
    return apply(ops.OR, a, b)


def negated(a: Expr) -> Apply:
    return apply(ops.NOT, a)


def cases(*branches: tuple[Expr, Expr], otherwise: Expr) -> Cases:
    """Ordered cases, labelled from 0; what applies otherwise has the next label."""
    labelled = tuple(Case(when, value, label) for label, (when, value) in enumerate(branches))
    return Cases(labelled, otherwise, otherwise.type, len(branches))


def fold(
    function: str,
    collection: str,
    body: Expr | None = None,
    where: Expr | None = None,
    *,
    in_year: bool = False,
    window: str = "",
    group: str = "",
) -> Fold:
    of = COUNT if body is None else body.type
    return Fold(Function(function), collection, where, body, in_year, Window(window), group, of)


def rank(collection: str, key: Expr, *, descending: bool = True, shared: bool = False, in_year: bool = False) -> Rank:
    return Rank(collection, key, descending, shared, in_year, COUNT)


def given(
    symbol: str,
    of: Type = MONEY,
    name: str = "",
    period: Period = Period.ONCE,
    *,
    before: Constant = None,
    has_before: bool = False,
    default: Constant = None,
    doubtful: bool = False,
    optional: bool = False,
    low: Fraction | date | int | None = None,
    high: Fraction | date | int | None = None,
) -> Input:
    """An input; `before` and `default` count as declared if they are not None (or `has_before` says so)."""
    return Input(
        Symbol(symbol, name or symbol),
        of,
        period,
        before=before,
        has_before=has_before or before is not None,
        default=default,
        has_default=default is not None,
        doubtful=doubtful,
        optional=optional,
        low=low,
        high=high,
    )


def yearly(symbol: str, of: Type = MONEY, name: str = "", **options: Constant) -> Input:
    return given(symbol, of, name, Period.YEARLY, **options)  # type: ignore[arg-type]


def collection(symbol: str, *fields: Input, dated_by: str | None = None, name: str = "费用") -> Collection:
    return Collection(Symbol(symbol, f"{name}清单"), name, fields, dated_by)


def parameter(symbol: str, of: Type, *values: tuple[str | None, Constant | str], name: str = "") -> Parameter:
    """A parameter; each value with the ISO day from which it holds, None for always."""
    dated = tuple((date.fromisoformat(since) if since else None, value) for since, value in values)
    return Parameter(Symbol(symbol, name or symbol), of, dated)


def reading(
    symbol: str, chosen: bool | str = False, of: Type = BOOL, alternatives: tuple[bool | str, ...] = (), name: str = ""
) -> Reading:
    others = alternatives or (not chosen,)
    return Reading(Symbol(symbol, name or symbol), of, chosen, others, "条文未写")


def define(
    symbol: str,
    body: Expr,
    of: Type | None = None,
    name: str = "",
    period: Period = Period.ONCE,
    *,
    initial: Expr | None = None,
    of_each: str | None = None,
    statement: str = "",
) -> Definition:
    public = "@" not in symbol
    return Definition(
        Symbol(symbol, name or symbol),
        of or body.type,
        body,
        period,
        initial=initial,
        collection=of_each,
        public=public,
        statement=statement,
    )


def state(symbol: str, body: Expr, initial: Expr, name: str = "", statement: str = "") -> Definition:
    """A yearly definition with a value before the record."""
    return define(symbol, body, None, name, Period.YEARLY, initial=initial, statement=statement)


def policy(first: int = 2020, last: int = 2040, year_begins: tuple[int, int] = (1, 1)) -> Policy:
    return Policy("试验政策", "trial", "试验政策", (), "001", None, None, None, None, first, last, year_begins)


def program(
    *definitions: Definition,
    inputs: tuple[Input, ...] = (),
    collections: tuple[Collection, ...] = (),
    parameters: tuple[Parameter, ...] = (),
    readings: tuple[Reading, ...] = (),
    statements: tuple[Statement, ...] = (),
    enums: tuple[EnumType, ...] = (STATUS,),
    header: Policy | None = None,
) -> Program:
    return Program(
        policy=header or policy(),
        entity="参保人",
        enums=enums,
        inputs=inputs,
        collections=collections,
        parameters=parameters,
        readings=readings,
        definitions=definitions,
        statements=statements,
    )


def record(
    at: int = 2025,
    *,
    yearly: Mapping[str, Mapping[int, Value]] | None = None,
    monthly: Mapping[str, Mapping[tuple[int, int], Value]] | None = None,
    members: Mapping[str, tuple[Mapping[str, Value], ...]] | None = None,
    parameters: Mapping[str, Fraction | bool | date | int | str] | None = None,
    readings: Mapping[str, bool | str] | None = None,
    **values: Value | int,
) -> Record:
    """A record of year `at`; whole numbers among the keyword values become numbers of the language (years: pass through `yearly`)."""
    exact = {key: Fraction(value) if type(value) is int else value for key, value in values.items()}
    return Record(at, exact, yearly or {}, monthly or {}, members or {}, parameters or {}, readings or {})

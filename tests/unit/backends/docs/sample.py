"""A small policy built by hand: a cap with a reward and a reduction, and a waiting period, as a checker would elaborate them."""

from datetime import date
from fractions import Fraction

from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, CurrentYear, Expr, Fail, Literal, Ref
from mingce.ir.ops import Op
from mingce.ir.program import (
    Basis,
    Clause,
    Definition,
    Given,
    Input,
    Parameter,
    Period,
    Policy,
    Program,
    Reading,
    Statement,
    Symbol,
    WorkedExample,
)
from mingce.ir.types import NUMBERS, BooleanType, DateType, EnumType, Member, Number, Type, YearType
from mingce.ir.units import parse_unit

STATUS = EnumType(
    "status_kind",
    "参保状态类",
    (Member("居民医保", "resident"), Member("职工医保", "employee"), Member("未参保", "none"), Member("尚无义务", "not_liable")),
)
BOOL, DAY, YEAR = BooleanType(), DateType(), YearType()
MONEY, RATE, YEARS, MONTHS = NUMBERS["金额"], NUMBERS["年额"], NUMBERS["年数"], NUMBERS["月数"]
PURE = NUMBERS["倍数"]
RATIO = NUMBERS["比例"]

TYPES: dict[str, Type] = {
    "status": STATUS,
    "late": BOOL,
    "zero_claim": BOOL,
    "used_reward": BOOL,
    "exempt": BOOL,
    "repair_years": YEARS,
    "paid_on": DAY,
    "individual_standard": RATE,
    "base_cap": MONEY,
    "step": RATE,
    "subsidy": RATE,
    "first_lapse_year_counts": BOOL,
    "run_years": YEARS,
    "lapse_run": YEARS,
    "lapsed_years": YEARS,
    "continuity_reward": MONEY,
    "zero_claim_reward": MONEY,
    "lapse_reduction": MONEY,
    "cap": MONEY,
    "counted_years": YEARS,
    "wait_fixed": MONTHS,
    "wait_variable": MONTHS,
    "wait_repairable": YEARS,
    "wait_total": MONTHS,
    "benefit_start": DAY,
    "repair_cost": MONEY,
}


def number(text: str, unit: str = "") -> Literal:
    parsed = parse_unit(unit)
    assert parsed is not None
    return Literal(Fraction(text), Number(parsed))


def ref(symbol: str, back: int = 0) -> Ref:
    return Ref(symbol, TYPES[symbol], back)


def apply(op: Op, *args: Expr, type: Type | None = None) -> Apply:
    comparison = op in (ops.EQ, ops.NE, ops.LT, ops.LE, ops.GT, ops.GE, ops.AND, ops.OR, ops.NOT, ops.APPLICABLE)
    return Apply(op, args, type or (BOOL if comparison else args[0].type))


def status(alias: str) -> Apply:
    return apply(ops.EQ, ref("status"), Literal(alias, STATUS))


def both(*args: Expr) -> Expr:
    result = args[0]
    for arg in args[1:]:
        result = apply(ops.AND, result, arg)
    return result


def cases(*branches: tuple[Expr, Expr], otherwise: Expr) -> Cases:
    listed = tuple(Case(when, value, label) for label, (when, value) in enumerate(branches))
    return Cases(listed, otherwise, otherwise.type, len(branches))


def basis(text: str, *keys: str) -> tuple[Basis, ...]:
    return (Basis(text, keys),)


def since(year: int, body: Expr, kept: Expr) -> Cases:
    return Cases((Case(apply(ops.GE, CurrentYear(YEAR), Literal(year, YEAR)), body),), kept, body.type)


RESIDENT = status("resident")
NO_YEARS, ONE_YEAR, NO_MONEY = number("0", "年"), number("1", "年"), number("0", "元")
ZERO_MONTHS = number("0", "月")
FROM_2025 = Literal(2025, YEAR)
SINCE_2025 = apply(ops.GE, CurrentYear(YEAR), FROM_2025)
NOTHING = Literal(None, MONTHS)

INPUTS = (
    Input(Symbol("status", "参保状态"), STATUS, Period.YEARLY, before="not_liable", has_before=True),
    Input(Symbol("late", "逾期缴费"), BOOL, Period.YEARLY, default=False, has_default=True),
    Input(Symbol("zero_claim", "零报销"), BOOL, Period.YEARLY, default=False, has_default=True, before=False, has_before=True),
    Input(Symbol("used_reward", "使用奖励额度"), BOOL, Period.YEARLY, default=False, has_default=True, before=False, has_before=True),
    Input(Symbol("exempt", "特殊群体"), BOOL, Period.ONCE, doubtful=True),
    Input(
        Symbol("repair_years", "补缴年数"),
        YEARS,
        Period.ONCE,
        default=Fraction(0),
        has_default=True,
        low=Fraction(0),
        high=Fraction(60),
    ),
    Input(Symbol("paid_on", "缴费到账日"), DAY, Period.ONCE),
    Input(Symbol("individual_standard", "个人缴费标准"), RATE, Period.ONCE, low=Fraction(0), high=Fraction(100000)),
)

PARAMETERS = (
    Parameter(Symbol("base_cap", "大病保险封顶线"), MONEY, ((date(2025, 1, 1), Fraction(300000)),), statement="base_cap"),
    Parameter(Symbol("step", "单项额度"), RATE, ((date(2025, 1, 1), Fraction(4000)),), statement="step"),
    Parameter(Symbol("subsidy", "补助标准"), RATE, ((None, None),), low=Fraction(0), high=Fraction(1000), statement="subsidy"),
)

READINGS = (
    Reading(
        Symbol("first_lapse_year_counts", "首个断保年计入变动等待期"),
        BOOL,
        False,
        (True,),
        "等待期条文写“每多断保1年”，扣减条文写“每断保1年”",
        "first_lapse_year_counts",
    ),
)

RUN_CASES = (
    (RESIDENT, apply(ops.ADD, ref("run_years", 1), ONE_YEAR)),
    (status("employee"), ref("run_years", 1)),
)
LAPSE_CASES = (
    (status("none"), apply(ops.ADD, ref("lapse_run", 1), ONE_YEAR)),
    (status("employee"), ref("lapse_run", 1)),
)
REWARD_WHEN = both(RESIDENT, apply(ops.GT, ref("run_years"), number("4", "年")))
LIMIT = apply(ops.MUL, ref("base_cap"), Literal(Fraction(1, 5), RATIO))
CAP = apply(
    ops.SUB,
    apply(
        ops.ADD,
        ref("base_cap"),
        apply(ops.MIN, apply(ops.ADD, ref("continuity_reward"), ref("zero_claim_reward")), LIMIT),
    ),
    apply(ops.MIN, ref("lapse_reduction"), LIMIT),
)
COUNTED_ELSE = apply(ops.MAX, apply(ops.SUB, ref("lapsed_years"), ONE_YEAR), NO_YEARS)
YEARLY_STEP = apply(ops.MUL, ref("step"), ONE_YEAR, type=MONEY)


def steps(counted: Expr) -> Apply:
    return apply(ops.MUL, apply(ops.WHOLE, counted, ONE_YEAR, type=PURE), number("1", "月"), type=MONTHS)


FIXED_WHEN = apply(ops.OR, ref("late"), apply(ops.GT, ref("lapsed_years"), NO_YEARS))
FLOOR_WHEN = apply(ops.GE, ref("lapsed_years"), number("4", "年"))
START = apply(
    ops.MAX,
    ref("paid_on"),
    Apply(ops.DAY_OF_YEAR, (CurrentYear(YEAR), number("1"), number("1")), DAY),
)
COST = apply(ops.MUL, ref("repair_years"), ref("individual_standard"), type=MONEY)
FIXED = Cases((Case(FIXED_WHEN, number("3", "月"), 1),), ZERO_MONTHS, MONTHS, 1)
FLOOR = Cases((Case(FLOOR_WHEN, number("6", "月"), 4),), ZERO_MONTHS, MONTHS, 4)
GAP = apply(ops.MAX, apply(ops.SUB, FLOOR, ref("wait_fixed")), ZERO_MONTHS)
REPAIRABLE = apply(
    ops.MUL,
    apply(ops.WHOLE, apply(ops.MAX, apply(ops.SUB, steps(ref("counted_years")), GAP), ZERO_MONTHS), number("1", "月"), type=PURE),
    ONE_YEAR,
    type=YEARS,
)
VARIABLE = Cases(
    (
        Case(
            apply(ops.GT, ref("repair_years"), ref("wait_repairable")),
            Fail("repair-exceeds", "补缴年数超过可修复年数", "repair_years", MONTHS),
        ),
    ),
    apply(ops.SUB, steps(ref("counted_years")), steps(ref("repair_years"))),
    MONTHS,
)
TOTAL = apply(ops.MAX, FLOOR, apply(ops.ADD, ref("wait_fixed"), ref("wait_variable")))


def waiting(body: Expr) -> Cases:
    """Nothing outside the resident scheme and before 2025; 0 for the exempt."""
    exempt = Cases((Case(ref("exempt"), Literal(Fraction(0), body.type), 0),), body, body.type)
    return Cases((Case(RESIDENT, exempt),), Literal(None, body.type), body.type)


def define(
    symbol: str, name: str, body: Expr, period: Period = Period.ONCE, initial: Expr | None = None, statement: str = ""
) -> Definition:
    return Definition(
        Symbol(symbol, name), TYPES[symbol], body, period, initial, nullable=period is Period.ONCE, statement=statement or symbol
    )


def stock(symbol: str, name: str, *branches: tuple[Expr, Expr]) -> Definition:
    kept = ref(symbol, 1)
    return define(symbol, name, since(2025, cases(*branches, otherwise=kept), kept), Period.YEARLY, NO_MONEY)


LAST_ZERO_CLAIM = both(
    apply(ops.EQ, ref("status", 1), Literal("resident", STATUS)),
    ref("zero_claim", 1),
    apply(ops.GT, CurrentYear(YEAR), FROM_2025),
)

DEFINITIONS = (
    define("run_years", "连续参保年数", cases(*RUN_CASES, otherwise=NO_YEARS), Period.YEARLY, NO_YEARS),
    define("lapse_run", "连续断保年数", since(2025, cases(*LAPSE_CASES, otherwise=NO_YEARS), NO_YEARS), Period.YEARLY, NO_YEARS),
    define("lapsed_years", "断保年数", ref("lapse_run", 1), Period.YEARLY),
    stock("continuity_reward", "连续参保激励", (REWARD_WHEN, apply(ops.ADD, ref("continuity_reward", 1), YEARLY_STEP))),
    stock(
        "zero_claim_reward",
        "零报销激励",
        (ref("used_reward", 1), NO_MONEY),
        (LAST_ZERO_CLAIM, apply(ops.ADD, ref("zero_claim_reward", 1), YEARLY_STEP)),
    ),
    stock(
        "lapse_reduction",
        "断保扣减",
        (RESIDENT, apply(ops.ADD, ref("lapse_reduction", 1), apply(ops.MUL, ref("step"), ref("lapsed_years"), type=MONEY))),
    ),
    define("cap", "大病最高支付限额", Cases((Case(RESIDENT, CAP),), Literal(None, MONEY), MONEY)),
    define(
        "counted_years",
        "计入变动年数",
        cases((ref("first_lapse_year_counts"), ref("lapsed_years")), otherwise=COUNTED_ELSE),
        Period.YEARLY,
    ),
    define("wait_fixed", "固定等待期", waiting(FIXED), statement="wait"),
    define("wait_repairable", "可修复年数", waiting(REPAIRABLE), statement="wait"),
    define("wait_variable", "变动等待期", waiting(VARIABLE), statement="wait"),
    define("wait_total", "等待期合计", waiting(TOTAL), statement="wait"),
    define(
        "benefit_start",
        "待遇开始日",
        Cases((Case(RESIDENT, apply(ops.ADD_MONTHS_CLIP, START, ref("wait_total"))),), Literal(None, DAY), DAY),
        statement="wait",
    ),
    define("repair_cost", "缴费修复金额", Cases((Case(RESIDENT, COST),), Literal(None, MONEY), MONEY), statement="wait"),
)

CAP_BASIS = basis("《002》一（三）第2段第2至3句", "002 一(三)¶2 s2", "002 一(三)¶2 s3")
WAIT_BASIS = basis("《002》一（三）第3段第2至3句", "002 一(三)¶3 s2", "002 一(三)¶3 s3")

STATEMENTS = (
    Statement("base_cap", "参数", "大病保险封顶线", "base_cap", CAP_BASIS, symbols=("base_cap",), parts=("value",)),
    Statement("step", "参数", "单项额度", "step", CAP_BASIS, symbols=("step",), parts=("value",)),
    Statement("subsidy", "参数", "补助标准", "subsidy", CAP_BASIS, symbols=("subsidy",), parts=("value",)),
    Statement(
        "first_lapse_year_counts",
        "口径",
        "首个断保年计入变动等待期",
        "first_lapse_year_counts",
        basis("《002》一（三）第3段第2句", "002 一(三)¶3 s2"),
        symbols=("first_lapse_year_counts",),
        parts=("value",),
    ),
    Statement(
        "run_years",
        "状态",
        "连续参保年数",
        "run_years",
        basis("《002》一（三）第2段第4句", "002 一(三)¶2 s4"),
        clauses=(*(Clause("value", when, value) for when, value in RUN_CASES), Clause("otherwise", value=NO_YEARS)),
        symbols=("run_years",),
        parts=("value",),
    ),
    Statement(
        "lapsed_years",
        "规则",
        "断保年数",
        "lapsed_years",
        basis("《002》一（三）第2段第3句", "002 一(三)¶2 s3"),
        clauses=(Clause("value", value=ref("lapse_run", 1)),),
        symbols=("lapsed_years",),
        parts=("value",),
    ),
    Statement(
        "continuity_reward",
        "激励",
        "连续参保激励",
        "continuity_reward",
        CAP_BASIS,
        clauses=(Clause("increase", REWARD_WHEN, ref("step")),),
        symbols=("continuity_reward",),
        parts=("value",),
        since=SINCE_2025,
    ),
    Statement(
        "zero_claim_reward",
        "激励",
        "零报销激励",
        "zero_claim_reward",
        CAP_BASIS,
        clauses=(
            Clause("clear", ref("used_reward"), next_year=True),
            Clause("increase", both(RESIDENT, ref("zero_claim")), ref("step"), next_year=True),
        ),
        symbols=("zero_claim_reward",),
        parts=("value",),
        since=SINCE_2025,
    ),
    Statement(
        "lapse_reduction",
        "扣减",
        "断保扣减",
        "lapse_reduction",
        CAP_BASIS,
        clauses=(Clause("increase", RESIDENT, apply(ops.MUL, ref("step"), ref("lapsed_years"))),),
        symbols=("lapse_reduction",),
        parts=("value",),
        since=SINCE_2025,
    ),
    Statement(
        "cap",
        "规则",
        "大病最高支付限额",
        "cap",
        CAP_BASIS,
        clauses=(Clause("value", value=CAP),),
        symbols=("cap",),
        parts=("value",),
        applies=RESIDENT,
    ),
    Statement(
        "counted_years",
        "规则",
        "计入变动年数",
        "counted_years",
        basis("《002》一（三）第3段第2句", "002 一(三)¶3 s2"),
        clauses=(
            Clause("value", ref("first_lapse_year_counts"), ref("lapsed_years")),
            Clause("otherwise", value=COUNTED_ELSE),
        ),
        symbols=("counted_years",),
        parts=("value",),
    ),
    Statement(
        "wait",
        "等待期",
        "待遇等待期",
        "wait",
        WAIT_BASIS,
        clauses=(
            Clause("exempt", ref("exempt")),
            Clause("fixed", FIXED_WHEN, number("3", "月")),
            Clause("variable", value=number("1", "月"), low=ref("counted_years"), per=ONE_YEAR),
            Clause("repair", value=number("1", "月"), low=ref("repair_years"), per=ONE_YEAR),
            Clause("floor", FLOOR_WHEN, number("6", "月")),
            Clause("start", value=START),
            Clause("cost", value=COST),
        ),
        symbols=("wait_fixed", "wait_variable", "wait_repairable", "wait_total", "benefit_start", "repair_cost"),
        parts=("fixed", "variable", "repairable", "total", "start", "cost"),
        applies=RESIDENT,
        since=SINCE_2025,
        facts=(("month_end", "取月末"), ("start_day", "counted"), ("retroactive", "no")),
    ),
)

EXAMPLES = (
    WorkedExample(
        "断保两年再参保",
        None,
        2027,
        given=(
            Given("status", {"2025": "none", "2026": "none", "2027": "resident"}),
            Given("exempt", False),
            Given("paid_on", "2026-12-01"),
            Given("individual_standard", 400),
        ),
        expected=(Given("wait_total", 4), Given("benefit_start", "2027-05-01")),
        basis=WAIT_BASIS,
    ),
)

PROGRAM = Program(
    Policy(
        name="四川参保长效机制",
        alias="sichuan_enrolment_2025",
        title="四川省健全基本医疗保险参保长效机制实施意见",
        issuers=("四川省医疗保障局",),
        document="《002》",
        number=None,
        stage="征求意见稿",
        effective=date(2025, 1, 1),
        expires=None,
        first=2016,
        last=2075,
        year_begins=(1, 1),
    ),
    entity="参保人",
    enums=(STATUS,),
    inputs=INPUTS,
    collections=(),
    parameters=PARAMETERS,
    readings=READINGS,
    definitions=DEFINITIONS,
    statements=STATEMENTS,
    examples=EXAMPLES,
)

"""The waiting period and the cap, built by hand from IR: a small policy with states, incentives, readings and open inputs.

Only the shape follows the published rules; conventions are those of the language: 上年 reads the value of the year before.
"""

from attrs import evolve

from mingce.ir import ops
from mingce.ir.nodes import Expr
from mingce.ir.program import Basis, Definition, Period, Program, Statement
from tests import builders as b

LAPSE, CAP, WAIT = "《002》一（三）第2段第3句", "《002》一（三）第2段第2句", "《002》一（三）第3段第2句"

RESIDENT = b.eq(b.ref("status", b.STATUS), b.member("resident"))
LAPSED = b.ref("lapsed_years", b.YEARS)
COUNTED = b.ref("counted_years", b.YEARS)


def _statement(kind: str, symbol: str, name: str, basis: str) -> Statement:
    return Statement(symbol, kind, name, symbol, (Basis(basis, (basis,)),), symbols=(symbol,), parts=("value",))


def _applies(value: Expr) -> Expr:
    return b.cases((RESIDENT, value), otherwise=b.none(value.type))


def _states() -> tuple[Definition, ...]:
    status = b.ref("status", b.STATUS)
    before = b.ref("lapse_run", b.YEARS, 1)
    lapse = b.cases(
        (b.eq(status, b.member("none")), b.add(before, b.num(1, "年"))),
        (b.eq(status, b.member("employee")), before),
        otherwise=b.num(0, "年"),
    )
    stock = b.ref("lapse_reduction", b.MONEY, 1)
    step = b.mul(b.ref("step", b.number("元/年")), LAPSED)
    reduction = b.cases((RESIDENT, b.add(stock, step)), otherwise=stock)
    return (
        evolve(b.state("lapse_run", lapse, b.num(0, "年"), "连续断保年数", "lapse_run"), type=b.YEARS),
        b.define("lapsed_years", before, b.YEARS, "断保年数", Period.YEARLY, initial=b.num(0, "年"), statement="lapsed_years"),
        evolve(b.state("lapse_reduction", reduction, b.yuan(0), "断保扣减", "lapse_reduction"), type=b.MONEY),
    )


def _rules() -> tuple[Definition, ...]:
    base = b.ref("base_cap", b.MONEY)
    reduced = b.sub(base, b.apply(ops.MIN, b.ref("lapse_reduction"), b.mul(base, b.num("0.2"))))
    one_less = b.apply(ops.MAX, b.sub(LAPSED, b.num(1, "年")), b.num(0, "年"))
    late = b.either(b.ref("late", b.BOOL), b.gt(LAPSED, b.num(0, "年")))
    steps = b.mul(b.apply(ops.WHOLE, COUNTED, b.num(1, "年")), b.num(1, "月"))
    total = b.apply(
        ops.MAX,
        b.cases((b.apply(ops.GE, LAPSED, b.num(4, "年")), b.num(6, "月")), otherwise=b.num(0, "月")),
        b.add(b.ref("wait_fixed", b.MONTHS), steps),
    )
    start = b.apply(ops.MAX, b.ref("paid_on", b.DATE), b.apply(ops.DAY_OF_YEAR, b.this_year(), b.num(1), b.num(1)))
    begins = b.apply(ops.ADD_MONTHS_CLIP, start, b.ref("wait_total", b.MONTHS))
    exempt = b.ref("exempt", b.BOOL)
    counted = b.cases((b.ref("first_lapse_year_counts", b.BOOL), LAPSED), otherwise=one_less)
    return (
        b.define("cap", _applies(reduced), b.MONEY, "大病最高支付限额", statement="cap"),
        b.define("counted_years", counted, b.YEARS, "计入变动年数", statement="counted_years"),
        b.define(
            "wait_fixed",
            _applies(b.cases((exempt, b.num(0, "月")), (late, b.num(3, "月")), otherwise=b.num(0, "月"))),
            b.MONTHS,
            "固定等待期",
            statement="wait",
        ),
        b.define("wait_total", _applies(b.cases((exempt, b.num(0, "月")), otherwise=total)), b.MONTHS, "等待期合计", statement="wait"),
        b.define("benefit_start", _applies(begins), b.DATE, "待遇开始日", statement="wait"),
    )


def waiting_program() -> Program:
    """Inputs `status`, `late` by year, `exempt` (open if missing), `paid_on`; outputs as in the published contract."""
    return b.program(
        *_states(),
        *_rules(),
        inputs=(
            b.yearly("status", b.STATUS, "参保状态", before="not_liable"),
            b.yearly("late", b.BOOL, "逾期缴费", default=False),
            b.given("exempt", b.BOOL, "特殊群体", doubtful=True),
            b.given("paid_on", b.DATE, "缴费到账日"),
        ),
        parameters=(
            evolve(
                b.parameter("base_cap", b.MONEY, ("2025-01-01", b.yuan(300_000).value), name="大病保险封顶线"), statement="base_cap"
            ),
            evolve(
                b.parameter("step", b.number("元/年", b.MONEY.grain), (None, b.num(4000).value), name="单项额度"), statement="base_cap"
            ),
        ),
        readings=(
            evolve(b.reading("first_lapse_year_counts", name="首个断保年计入变动等待期"), reason="条文写“每多断保1年”", statement="r"),
        ),
        statements=(
            _statement("状态", "lapse_run", "连续断保年数", LAPSE),
            _statement("规则", "lapsed_years", "断保年数", LAPSE),
            _statement("扣减", "lapse_reduction", "断保扣减", LAPSE),
            _statement("规则", "cap", "大病最高支付限额", CAP),
            _statement("规则", "counted_years", "计入变动年数", WAIT),
            _statement("等待期", "wait", "待遇等待期", WAIT),
            _statement("参数", "base_cap", "大病保险封顶线", CAP),
            _statement("口径", "r", "首个断保年计入变动等待期", WAIT),
        ),
        header=b.policy(2016, 2075),
    )

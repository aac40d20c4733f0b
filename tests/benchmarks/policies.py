"""Two small policies for the benchmarks, stated as meaning: a waiting period, and the cap of a person's history."""

from fractions import Fraction

from mingce.ir import ops
from mingce.ir.nodes import Expr
from mingce.ir.program import Definition, Period, Program
from tests import builders as b

__all__ = ["history_policy", "waiting_policy"]


def waiting_policy() -> Program:
    """Three months fixed, one more for each further lapsed year, six at least from four lapsed years on; repair shortens."""
    lapsed, repair = b.ref("lapsed_years", b.YEARS), b.ref("repair_years", b.YEARS)
    month = b.num(1, "月/年")
    zero = b.num(0, "月")

    def waits(symbol: str, body: Expr) -> Definition:
        return b.define(symbol, b.cases((b.ref("exempt", b.BOOL), zero), otherwise=body), b.MONTHS)

    late = b.either(b.ref("late", b.BOOL), b.gt(lapsed, b.num(0, "年")))
    counted = b.apply(ops.MAX, b.sub(lapsed, b.num(1, "年")), b.num(0, "年"))
    many = b.apply(ops.GE, lapsed, b.num(4, "年"))
    fixed, gross, floor = (b.ref(name, b.MONTHS) for name in ("wait_fixed", "wait_gross", "wait_floor"))
    beyond = b.apply(ops.MAX, b.sub(floor, fixed), zero)
    repaired = b.apply(ops.MIN, b.mul(repair, month), b.ref("wait_repairable", b.MONTHS))
    start = b.apply(ops.MAX, b.ref("paid_on", b.DATE), b.apply(ops.DAY_OF_YEAR, b.this_year(), b.num(1), b.num(1)))
    return b.program(
        waits("wait_fixed", b.cases((late, b.num(3, "月")), otherwise=zero)),
        waits("wait_floor", b.cases((many, b.num(6, "月")), otherwise=zero)),
        waits("wait_gross", b.mul(counted, month)),
        b.define("wait_repairable", b.apply(ops.MAX, b.sub(gross, beyond), zero), b.MONTHS),
        b.define("wait_variable", b.sub(gross, repaired), b.MONTHS),
        b.define("wait_total", b.apply(ops.MAX, floor, b.add(fixed, b.ref("wait_variable", b.MONTHS))), b.MONTHS),
        b.define("benefit_start", b.apply(ops.ADD_MONTHS_CLIP, start, b.ref("wait_total", b.MONTHS)), b.DATE),
        inputs=(
            b.given("lapsed_years", b.YEARS, low=Fraction(0), high=Fraction(60)),
            b.given("repair_years", b.YEARS, low=Fraction(0), high=Fraction(60)),
            b.given("late", b.BOOL),
            b.given("exempt", b.BOOL),
            b.given("paid_on", b.DATE),
        ),
        header=b.policy(2016, 2075),
    )


def history_policy() -> Program:
    """Rewards and reductions that add up over the years from 2025 on, and the cap that they give."""
    resident = b.eq(b.ref("status", b.STATUS), b.member("resident"))
    employee = b.eq(b.ref("status", b.STATUS), b.member("employee"))
    none = b.eq(b.ref("status", b.STATUS), b.member("none"))
    since = b.apply(ops.GE, b.this_year(), b.year(2025))
    step, no_years, no_money = b.yuan(4000), b.num(0, "年"), b.yuan(0)
    run, lapse = b.ref("run_years", b.YEARS, 1), b.ref("lapse_run", b.YEARS, 1)
    one = b.num(1, "年")
    lapsing = b.cases((none, b.add(lapse, one)), (employee, lapse), otherwise=no_years)
    reward, opening, reduction = (b.ref(name, b.MONEY, back) for name, back in _STOCKS)
    enough = b.both(b.both(since, resident), b.gt(b.ref("run_years", b.YEARS), b.num(4, "年")))
    owed = b.mul(b.num(4000, "元/年"), b.ref("lapsed_years", b.YEARS))
    limit = b.yuan(60_000)
    up = b.apply(ops.MIN, b.add(b.ref("continuity_reward"), b.ref("zero_claim_reward")), limit)
    cap = b.sub(b.add(b.yuan(300_000), up), b.apply(ops.MIN, b.ref("lapse_reduction"), limit))
    return b.program(
        b.define("lapsed_years", lapse, b.YEARS, "断保年数", Period.YEARLY),
        b.state("run_years", b.cases((resident, b.add(run, one)), (employee, run), otherwise=no_years), no_years),
        b.state("lapse_run", b.cases((since, lapsing), otherwise=no_years), no_years),
        b.state("continuity_reward", b.cases((enough, b.add(reward, step)), otherwise=reward), no_money),
        b.state(
            "zero_claim_reward",
            b.cases(
                (b.ref("clear@next", b.BOOL, 1), no_money), (b.ref("add@next", b.BOOL, 1), b.add(opening, step)), otherwise=opening
            ),
            no_money,
        ),
        b.state("clear@next", b.both(since, b.ref("used_reward", b.BOOL)), b.false()),
        b.state("add@next", b.both(b.both(since, resident), b.ref("zero_claim", b.BOOL)), b.false()),
        b.state("lapse_reduction", b.cases((b.both(since, resident), b.add(reduction, owed)), otherwise=reduction), no_money),
        b.define("cap", b.cases((resident, cap), otherwise=b.none()), b.MONEY),
        inputs=(b.yearly("status", b.STATUS), b.yearly("zero_claim", b.BOOL), b.yearly("used_reward", b.BOOL)),
        header=b.policy(2016, 2075),
    )


_STOCKS = (("continuity_reward", 1), ("zero_claim_reward", 1), ("lapse_reduction", 1))

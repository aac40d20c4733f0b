"""Explanations as a clerk reads them aloud."""

from pathlib import Path

from attrs import evolve

from mingce.driver.explaining import explain_record
from mingce.driver.pipeline import compile_source
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.interpreter import explain, run, to_text
from mingce.ir import ops
from mingce.ir.program import Program
from mingce.ir.record import Record
from mingce.ir.values import Value
from mingce.source import Source
from tests import builders as b
from tests.conftest import Golden
from tests.waiting_program import waiting_program

LAPSED_TWICE = {"status": {2025: "none", 2026: "none", 2027: "resident"}}


def text(record: Record, *outputs: str) -> str:
    program = waiting_program()
    return to_text(explain(program, run(program, record, outputs)))


def person(year: int = 2027, **given: Value) -> Record:
    years = {y: kind for y, kind in LAPSED_TWICE["status"].items() if y <= year}
    facts: dict[str, Value] = {"paid_on": b.day("2026-12-01").value} | given
    return b.record(year, yearly={"status": years}, **facts)


def test_the_whole_text(golden: Golden) -> None:
    golden(Path("explanations/lapsed_twice.txt"), text(person(exempt=False), "cap", "wait_fixed", "wait_total", "benefit_start"))


def test_numbers_are_put_into_the_formula() -> None:
    told = text(person(exempt=False), "cap")
    assert "按尚无义务计。\n大病最高支付限额：292000元。\n" in told
    assert "即300000元－（8000元，以300000元×20%为限）＝292000元（依据《002》一（三）第2段第2句）。" in told


def test_what_is_missing_is_said() -> None:
    told = text(person(), "wait_total")
    assert "等待期合计：尚不能确定，缺少“特殊群体”。" in told
    assert "没有提供：特殊群体。" in told
    assert "且“属于特殊群体”尚待查明，尚不能确定，缺少“特殊群体”（依据" in told


def test_why_something_does_not_apply() -> None:
    told = text(person(2026), "wait_total")
    assert "等待期合计：不适用。" in told
    assert "等待期合计：因参保状态为未参保，故不适用（依据《002》一（三）第3段第2句）" in told


def test_nothing_is_said_twice() -> None:
    told = text(person(exempt=False), "lapsed_years", "wait_fixed")
    assert told.count("连续断保年数：") == 1
    assert told.count("\n2. 断保年数：") == 1


def test_readings_and_what_the_others_would_change() -> None:
    told = text(person(exempt=False), "wait_total")
    assert "“首个断保年计入变动等待期”取否，理由：条文写“每多断保1年”（依据《002》一（三）第3段第2句）。" in told
    assert "改取是，则等待期合计由4个月变为5个月。" in told
    assert "所采用的口径" not in text(person(exempt=False), "cap")
    assert "其余口径改取其他值，本结果不变：“首个断保年计入变动等待期”取否。" in text(person(2026), "wait_total")


def test_conditions_tell_which_part_decided() -> None:
    late = b.both(b.ref("late", b.BOOL), b.gt(b.ref("owed", b.MONEY), b.yuan(100)))
    program = b.program(
        b.define("due", late, b.BOOL, "应催缴"), inputs=(b.given("late", b.BOOL, "逾期"), b.given("owed", b.MONEY, "欠费"))
    )
    no = run(program, b.record(late=True, owed=80))
    assert "应催缴：因欠费（80元）不高于100元，为否。" in to_text(explain(program, no))
    yes = run(program, b.record(late=True, owed=120))
    assert "应催缴：因逾期，且欠费（120元）高于100元，为是。" in to_text(explain(program, yes))


def test_a_constant_needs_no_formula() -> None:
    program = b.program(b.define("due", b.apply(ops.MAX, b.yuan(0), b.yuan(5)), b.MONEY, "应缴"))
    assert "1. 应缴：为5元。" in to_text(explain(program, run(program, b.record())))


def test_parameters_and_changes_of_them_are_told_with_their_days() -> None:
    rate = b.parameter("rate", b.MONEY, ("2024-01-01", b.yuan(380).value), ("2025-01-01", b.yuan(400).value), name="标准")
    paid = b.state("paid", b.add(b.ref("paid", b.MONEY, 1), b.ref("rate")), b.yuan(0), "累计缴费")
    program = b.program(paid, inputs=(b.yearly("flag", b.BOOL, default=False),), parameters=(rate,))
    told = to_text(explain(program, run(program, b.record(2026, yearly={"flag": {2024: True}}))))
    assert "标准：标准380元（自2024年1月1日起）、400元（自2025年1月1日起）。" in told
    assert "累计缴费：此前0元、2024年380元、2025年780元；2026年按上年累计缴费＋标准计算，即780元＋400元＝1180元。" in told


# --- an overview ------------------------------------------------------------------------------------------------------


def overview_program() -> Program:
    born = b.ref("born", b.DATE)
    applies = b.apply(ops.APPLICABLE, born)
    return b.program(
        b.define("aid", b.cases((b.ref("poor", b.BOOL), b.yuan(300)), otherwise=b.yuan(0)), b.MONEY, "补助额"),
        b.define("subsidy", b.cases((b.ref("orphan", b.BOOL), b.yuan(90)), otherwise=b.yuan(0)), b.MONEY, "资助额"),
        evolve(b.define("start", b.cases((applies, born), otherwise=b.none(b.DATE)), b.DATE, "开始日"), nullable=True),
        inputs=(
            b.given("poor", b.BOOL, "困难"),
            b.given("orphan", b.BOOL, "孤儿", default=False),
            b.given("born", b.DATE, "出生日期", optional=True),
        ),
    )


def test_what_rests_on_nothing_given_is_left_unjudged() -> None:
    program = overview_program()
    told = to_text(explain(program, run(program, b.record(poor=True))))
    assert "【结论】\n补助额：300元。\n" in told
    assert "没有提供有关情况的：开始日。\n需要提供：出生日期。\n没有提供有关情况、按缺省得出的：资助额0元。" in told
    assert "2. " not in told


def test_what_is_asked_for_by_name_is_told_in_any_case() -> None:
    program = overview_program()
    told = to_text(explain(program, run(program, b.record(poor=True), ("start",))))
    assert "【结论】\n开始日：不适用。" in told
    assert "1. 开始日：因未填报出生日期，故不适用。" in told
    assert "未作判断" not in told


def test_what_no_fact_could_change_is_told_apart() -> None:
    settled = b.define("mark", b.both(b.ref("r", b.BOOL), b.ref("poor", b.BOOL)), b.BOOL, "标记")
    program = overview_program()
    program = evolve(program, definitions=(*program.definitions, settled), readings=(b.reading("r"),))
    told = to_text(explain(program, run(program, b.record(poor=True))))
    assert told.endswith("资助额0元。\n与所提供的情况无关的：标记否。\n")


def test_parts_that_do_not_apply_for_one_reason_are_told_together() -> None:
    told = text(person(2026, exempt=False), "wait_fixed", "wait_total", "benefit_start")
    assert "1. 待遇等待期。固定等待期、等待期合计、待遇开始日：因参保状态为未参保，故不适用（依据" in told


def test_results_that_are_nothing_share_a_line_among_many() -> None:
    names = [f"第{n}项补助" for n in range(8)]
    rules = [
        b.define(f"aid{n}", b.cases((b.gt(b.ref("owed", b.MONEY), b.yuan(n * 10)), b.yuan(n)), otherwise=b.yuan(0)), b.MONEY, name)
        for n, name in enumerate(names)
    ]
    program = b.program(*rules, inputs=(b.given("owed", b.MONEY, "欠费"),))
    told = to_text(explain(program, run(program, b.record(owed=55))))
    assert "第5项补助：5元。\n为零或者为否的：第0项补助0元、第6项补助0元、第7项补助0元。" in told


# --- what had no bearing ----------------------------------------------------------------------------------------------


def sentence(program: Program, record: Record, symbol: str) -> str:
    return to_text(explain(program, run(program, record), (symbol,))).partition("1. ")[2].partition("\n")[0]


def test_terms_that_are_zero_are_named_after_the_formula() -> None:
    total = b.add(b.add(b.yuan(100), b.ref("bonus", b.MONEY)), b.ref("extra", b.MONEY))
    program = b.program(
        b.define("sum", total, b.MONEY, "合计"), inputs=(b.given("bonus", b.MONEY, "奖励"), b.given("extra", b.MONEY, "加发"))
    )
    assert sentence(program, b.record(bonus=0, extra=20), "sum") == "合计：按100元＋加发计算，即100元＋20元＝120元（奖励为0元）。"
    assert sentence(program, b.record(bonus=0, extra=0), "sum") == "合计：按100元＋奖励＋加发计算，即100元＋0元＋0元＝100元。"


def test_a_bound_that_does_not_bind_is_left_out() -> None:
    rest = b.apply(ops.MAX, b.apply(ops.SUB, b.ref("owed", b.MONEY), b.yuan(30)), b.yuan(0))
    program = b.program(b.define("due", rest, b.MONEY, "应缴"), inputs=(b.given("owed", b.MONEY, "欠费"),))
    assert sentence(program, b.record(owed=50), "due") == "应缴：按欠费－30元计算，即50元－30元＝20元。"
    assert sentence(program, b.record(owed=10), "due") == (
        "应缴：按“欠费－30元，低于0元的按0元计”计算，即10元－30元，低于0元的按0元计，为0元。"
    )


def test_readings_are_not_told_as_conditions() -> None:
    strict = b.cases((b.both(b.ref("r", b.BOOL), b.ref("late", b.BOOL)), b.yuan(9)), otherwise=b.ref("owed", b.MONEY))
    program = b.program(
        b.define("due", strict, b.MONEY, "应缴"),
        b.define("mark", b.both(b.ref("r", b.BOOL), b.ref("late", b.BOOL)), b.BOOL, "标记"),
        inputs=(b.given("late", b.BOOL, "逾期"), b.given("owed", b.MONEY, "欠费")),
        readings=(b.reading("r"),),
    )
    record = b.record(late=True, owed=50)
    assert sentence(program, record, "due") == "应缴：按欠费，为50元。"
    assert sentence(program, record, "mark") == "标记：依所采用的口径，为否。"
    assert sentence(program, evolve(record, readings={"r": True}), "due") == "应缴：因逾期，为9元。"


def test_a_policy_year_that_has_come_goes_without_saying() -> None:
    begun = b.apply(ops.GE, b.this_year(), b.year(2025))
    value = b.cases((b.both(begun, b.ref("late", b.BOOL)), b.yuan(9)), otherwise=b.yuan(0))
    program = b.program(b.define("due", value, b.MONEY, "滞纳金"), inputs=(b.given("late", b.BOOL, "逾期"),))
    assert sentence(program, b.record(2026, late=True), "due") == "滞纳金：因逾期，为9元。"
    either = b.cases((b.either(begun, b.ref("late", b.BOOL)), b.yuan(9)), otherwise=b.yuan(0))
    by_year = evolve(program, definitions=(b.define("due", either, b.MONEY, "滞纳金"),))
    assert sentence(by_year, b.record(2026, late=False), "due") == "滞纳金：因当年不早于2025年，为9元。"
    assert sentence(program, b.record(2024, late=True), "due") == "滞纳金：因当年早于2025年，为0元。"


def test_a_value_that_only_serves_another_is_put_in_its_place() -> None:
    base = evolve(b.define("due@base", b.mul(b.ref("owed", b.MONEY), b.num("0.5")), b.MONEY, "计算基数"), public=False)
    due = b.define("due", b.add(b.ref("due@base", b.MONEY), b.yuan(1)), b.MONEY, "应缴")
    program = b.program(base, due, inputs=(b.given("owed", b.MONEY, "欠费"),))
    assert sentence(program, b.record(owed=50), "due") == "应缴：按欠费×50%＋1元计算，即50元×50%＋1元＝26元。"


def test_a_long_even_series_is_told_by_its_ends() -> None:
    years = b.state("years", b.add(b.ref("years", b.YEARS, 1), b.num(1, "年")), b.num(0, "年"), "年数")
    program = b.program(evolve(years, type=b.YEARS), inputs=(b.yearly("flag", b.BOOL, default=False),))
    told = sentence(program, b.record(2027, yearly={"flag": {2022: True}}), "years")
    assert told.startswith("年数：此前0年、2022年1年，以后每年增加1年，到2026年为5年；2027年按上年年数＋1年计算，即5年＋1年＝6年")


def test_the_later_of_two_days_is_told_as_a_comparison() -> None:
    later = b.apply(ops.MAX, b.ref("paid", b.DATE), b.ref("due", b.DATE))
    start = b.apply(ops.ADD_MONTHS_CLIP, later, b.num(1, "月"))
    program = b.program(
        b.define("start", start, b.DATE, "开始日"), inputs=(b.given("paid", b.DATE, "到账日"), b.given("due", b.DATE, "截止日"))
    )

    def told(paid: str) -> str:
        return sentence(program, b.record(paid=b.day(paid).value, due=b.day("2025-01-05").value), "start")

    assert told("2025-01-02") == (
        "开始日：因到账日（2025年1月2日）早于截止日（2025年1月5日），按自截止日起满1个月之日计算，即自2025年1月5日起满1个月之日，为2025年2月5日。"
    )
    # Where the month has no such day, the rule for that is part of the reason.
    assert "自2025年1月31日起满1个月之日（无对应日的取月末），为2025年2月28日" in told("2025-01-31")


def test_months_that_are_open_for_different_reasons_are_told_alike() -> None:
    policy = """政策 试行办法（trial）：期间 2020年 至 2030年；来源 《1》。
对象 人（person）：在保（covered）：是否，逐月，此前 否，存疑；月缴（levy）：金额，0元 至 1000元，逐年，此前 0元，缺省 5元。
状态 合额（total）：金额；按月；初值 5元；当 上月 在保 则 上月 合额 + 月缴；否则 上月 合额；依据 《1》一。
"""
    program = compile_source(Source("trial.pol", policy), lambda _name: None).program
    assert program is not None
    decode = Decoder.of(program, RecordDefaults())
    told = explain_record(program, decode({"year": 2022, "covered": {"2022-01": True, "2022-02": True}})).text
    assert "已知：在保2022年1月至2022年2月是。" in told
    assert "1. 合额：2022年11月及以前5元；2022年12月不论“上月在保”是否成立，为5元（依据《1》一）。" in told

"""Explanations as a clerk reads them aloud."""

from pathlib import Path

from mingce.interpreter import explain, run, to_text
from mingce.ir import ops
from mingce.ir.record import Record
from mingce.ir.values import Value
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
    assert "【大病最高支付限额】292000元。" in told
    assert "即300000元－（8000元，以300000元×20%为限）＝292000元（依据《002》一（三）第2段第2句）。" in told


def test_what_is_missing_is_said() -> None:
    told = text(person(), "wait_total")
    assert "【等待期合计】尚不能确定，原因：缺少“特殊群体”。" in told
    assert "特殊群体未提供" in told


def test_why_something_does_not_apply() -> None:
    told = text(person(2026), "wait_total")
    assert "【等待期合计】不适用。" in told
    assert "不符合“参保状态为居民医保”，故不适用（依据《002》一（三）第3段第2句）" in told


def test_what_has_been_said_is_pointed_at() -> None:
    told = text(person(exempt=False), "lapsed_years", "wait_fixed")
    assert told.count("连续断保年数：") == 1
    assert "断保年数见上文第2条。" in told


def test_readings_and_what_the_others_would_change() -> None:
    told = text(person(exempt=False), "wait_total")
    assert "“首个断保年计入变动等待期”取否，理由：条文写“每多断保1年”（依据《002》一（三）第3段第2句）。" in told
    assert "改取是，则等待期合计由4个月变为5个月。" in told
    assert "所采用的口径" not in text(person(exempt=False), "cap")
    assert "改取其他值而本结果不变的：“首个断保年计入变动等待期”取否。" in text(person(2026), "wait_total")


def test_conditions_tell_which_part_decided() -> None:
    late = b.both(b.ref("late", b.BOOL), b.gt(b.ref("owed", b.MONEY), b.yuan(100)))
    program = b.program(
        b.define("due", late, b.BOOL, "应催缴"), inputs=(b.given("late", b.BOOL, "逾期"), b.given("owed", b.MONEY, "欠费"))
    )
    no = run(program, b.record(late=True, owed=80))
    assert "按“逾期且欠费高于100元”判断，其中“欠费高于100元（欠费为80元）”不成立，为否。" in to_text(explain(program, no))
    yes = run(program, b.record(late=True, owed=120))
    assert "其中“逾期”“欠费高于100元（欠费为120元）”成立，为是。" in to_text(explain(program, yes))


def test_a_constant_needs_no_formula() -> None:
    program = b.program(b.define("due", b.apply(ops.MAX, b.yuan(0), b.yuan(5)), b.MONEY, "应缴"))
    assert "1. 应缴：为5元。" in to_text(explain(program, run(program, b.record())))


def test_parameters_and_changes_of_them_are_told_with_their_days() -> None:
    rate = b.parameter("rate", b.MONEY, ("2024-01-01", b.yuan(380).value), ("2025-01-01", b.yuan(400).value), name="标准")
    paid = b.state("paid", b.add(b.ref("paid", b.MONEY, 1), b.ref("rate")), b.yuan(0), "累计缴费")
    program = b.program(paid, inputs=(b.yearly("flag", b.BOOL, default=False),), parameters=(rate,))
    told = to_text(explain(program, run(program, b.record(2026, yearly={"flag": {2024: True}}))))
    assert "标准：标准380元（自2024年1月1日起）、400元（自2025年1月1日起）。" in told
    assert "累计缴费：此前0元、2024年380元、2025年780元；2026年按“上年累计缴费＋标准”计算，即780元＋400元＝1180元。" in told

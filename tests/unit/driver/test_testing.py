"""示例 and 性质: what passes, and what is said about what fails."""

import re
from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve

from mingce.driver.histories import Maker, all_histories
from mingce.driver.pipeline import compile_source
from mingce.driver.running import Engine
from mingce.driver.testing import TrialReport, run_tests
from mingce.ir.program import Given, Program, WorkedExample
from mingce.ir.record import Record
from mingce.ir.values import Value
from mingce.source import Source
from tests.samples import PILOT, pilot

# Without its own examples and properties, which hold: what a test adds is all that runs.
TEXT = PILOT.read_text(encoding="utf-8").partition("示例")[0]


def compiled(text: str) -> Program:
    result = compile_source(Source("a.pol", text), lambda _: None)
    assert result.program is not None, result.diagnostics
    return result.program


def report(extra: str) -> TrialReport:
    """The report on the pilot policy with one more example or property."""
    return run_tests(compiled(TEXT + extra), Engine.INTERPRETER)


def test_everything_holds_in_the_pilot() -> None:
    found = run_tests(pilot(), Engine.INTERPRETER)
    assert [(r.example.name, r.passed) for r in found.examples] == [("连续两年零报销", True), ("没有给定自付比例", True)]
    assert [(r.stated.name, r.passed, r.tried > 100) for r in found.properties] == [
        ("断保不提高限额", True, True),
        ("限额有界", True, True),
    ]
    assert found.findings == ()


GIVEN = "设 参保状态 为 【2025年 至 2027年 居民医保】；设 自付比例 为 10%；"


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        (
            f"示例 甲：年度 2027年；{GIVEN}应得 连续参保年数 为 4年。",
            "示例“甲”：2027年连续参保年数应得4年，实为3年",
        ),
        (
            f"示例 甲：年度 2027年；{GIVEN}应得 连续参保年数 为 【2025年 1年、2026年 3年】。",
            "示例“甲”：2026年连续参保年数应得3年，实为2年",
        ),
        (
            f"示例 甲：年度 2027年；{GIVEN}应得 最高支付限额 为 不适用。",
            "示例“甲”：2027年最高支付限额应得不适用，实为300000元",
        ),
        (
            f"示例 甲：年度 2027年；{GIVEN}应得 免等待 为 待定。",
            "示例“甲”：2027年免等待应得待定，实为是",
        ),
        (
            f"示例 甲：年度 2027年；{GIVEN}应报错 “unbound-parameter”。",
            "示例“甲”应报错“unbound-parameter”，却算出了结果",
        ),
        (
            "示例 甲：年度 2027年；设 参保状态 为 【2027年 居民医保】；应得 连续参保年数 为 1年。",
            "示例“甲”无法计算：参数“自付比例”待定，须先给定值（unbound-parameter）",
        ),
    ],
)
def test_failed_examples(statement: str, message: str) -> None:
    (found,) = report(f"\n{statement}\n").findings
    assert found.message == message
    assert found.labels[0].span.start > len(TEXT)


@pytest.mark.parametrize(
    "statement",
    [
        f"示例 甲：年度 2027年；{GIVEN}应得 连续参保年数 为 【2025年 1年、2026年 2年、2027年 3年】。",
        f"示例 甲：年度 2027年；{GIVEN}设 参保状态 为 【2027年 未参保】；应得 最高支付限额 为 不适用。".replace(
            "设 参保状态 为 【2025年 至 2027年 居民医保】；", ""
        ),
        f"示例 甲：年度 2027年；{GIVEN}设 居住月 为 【2027年1月 至 2027年3月 是】；应得 计入年数 为 0年。",
    ],
)
def test_more_examples_that_pass(statement: str) -> None:
    assert report(f"\n{statement}\n").findings == ()


def with_bill(*, given: object, expected: tuple[Value, ...], error: str | None = None) -> TrialReport:
    """The report on one example with one bill of 100 元, at a share of 10 %."""
    settings = {"own_share": Fraction(1, 10), "bills": ({"bills.day": date(2027, 1, 1), "bills.amount": Fraction(100)},)}
    example = WorkedExample(
        "甲",
        None,
        2027,
        (*(Given(symbol, value) for symbol, value in settings.items()), Given("status", given)),
        (Given("bills.bill_own", expected),),
        error,
        span=pilot().examples[0].span,
    )
    return run_tests(evolve(pilot(), examples=(example,), properties=()), Engine.INTERPRETER)


def test_expected_values_of_members() -> None:
    given = {2027: "resident"}
    assert with_bill(given=given, expected=(Fraction(10),)).findings == ()
    (found,) = with_bill(given=given, expected=(Fraction(11),)).findings
    assert found.message == "示例“甲”：2027年第1项的单据自付应得11元，实为10元"
    (found,) = with_bill(given=given, expected=(Fraction(10), Fraction(5))).findings
    assert found.message == "示例“甲”：2027年第2项的单据自付应得5元，实为不适用"


def test_another_error_than_the_expected_one() -> None:
    (found,) = with_bill(given={2027: "absent"}, expected=(), error="missing-input").findings
    assert found.message == (
        "示例“甲”无法计算，应报错“missing-input”：“2027年参保状态”没有“absent”这一项，"
        "应当是居民医保（resident）、职工医保（employee）、未参保（none）之一（unknown-category）"
    )


def test_a_property_that_fails_shows_a_small_counter_example() -> None:
    (found,) = report("\n性质 甲：恒有 连续参保年数 不超过 2年。\n").findings
    assert found.message == "性质“甲”不成立"
    # Three insured years are the least that breaks it, and nothing else matters.
    (note,) = found.notes
    first, last = map(int, re.findall(r"(\d{4})年至(\d{4})年居民医保", note)[0])
    assert last - first == 2
    assert "未参保" not in note
    assert "零报销" not in note


def test_a_monotone_property_that_fails_shows_the_change() -> None:
    (found,) = report("\n性质 甲：零报销 增加 则 最高支付限额 不增。\n").findings
    assert found.message == "性质“甲”不成立"
    assert found.notes[1].endswith("则最高支付限额由300000元变为304000元")
    assert "零报销由否改为是" in found.notes[1]


def test_a_parameter_may_be_the_cause() -> None:
    assert report("\n性质 甲：自付比例 增加 则 自付额 不减。\n").findings == ()
    (found,) = report("\n性质 甲：自付比例 增加 则 自付额 不增。\n").findings
    assert "自付比例由" in found.notes[1]


def test_a_condition_narrows_what_a_property_speaks_of() -> None:
    assert report("\n性质 甲：恒有 连续参保年数 为 0年；适用于 参保状态 为 未参保。\n").findings == ()


def test_the_same_histories_every_time() -> None:
    relevant = frozenset({"status", "zero_claim", "bills.amount", "own_share"})
    assert all_histories(pilot(), relevant) is None

    def histories() -> list[Record]:
        maker = Maker.of(pilot(), relevant)
        made = [maker.fresh() for _ in range(50)]
        return made + [maker.varied(record) for record in made]

    assert histories() == histories()
    assert all("repair_years" not in record.values for record in histories())


SMALL = """
政策 小例（small）：期间 2020年 至 2030年；来源 《T01》；施行 2020年1月1日。
对象 人（person）：甲项（first）：是否；乙项（second）：是否；年数项（count）：年数，0年 至 3年。
规则 总年数（total）：年数；等于 年数项 + 1年；依据 《T01》一第1段第1句。
性质 非负：恒有 总年数 不少于 1年。
"""


def test_few_histories_are_tried_all() -> None:
    program = compiled(SMALL)
    tried = [tuple(record.values.values()) for record in all_histories(program, {"first", "second", "count"}) or ()]
    assert len(tried) == len(set(tried)) == 16
    # The property reads the number only, which takes four values.
    assert [result.tried for result in run_tests(program, Engine.INTERPRETER).properties] == [4]

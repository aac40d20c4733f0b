"""What numbers grow to: followed as far as they can be computed with, and no further."""

from fractions import Fraction
from itertools import pairwise

import pytest

from mingce.driver.pipeline import compile_source
from mingce.passes.intervals import MOST_BITS, Range
from mingce.passes.ranges import oversized, ranges
from mingce.source import Source
from tests import builders as b

HEADER = "政策 试（trial）：施行 2025年1月1日；期间 1901年 至 2100年；来源 《1》。"
BASIS = "依据 《1》一"


def found(*statements: str) -> list[tuple[str, str]]:
    """Code and marked characters of each error."""
    text = "\n".join((HEADER, *statements))
    compiled = compile_source(Source("a.pol", text), lambda _: None)
    errors = [one for one in compiled.diagnostics if one.severity.value == "错误"]
    assert (compiled.program is None) == bool(errors)
    return [(one.code.name, one.labels[0].span.text) for one in errors]


def squares(count: int, first: str = "额 × 额 ÷ 1元", declared: str = "金额") -> list[str]:
    names = [f"项{'甲乙丙丁庚辛壬癸子丑寅卯辰午未申酉亥'[i]}" for i in range(count)]
    rules = [f"规则 {names[0]}（x0）：金额；等于 {first}；四舍五入到 分；{BASIS}。"]
    rules += [
        f"规则 {one}（x{i}）：金额；等于 {before} × {before} ÷ 1元；四舍五入到 分；{BASIS}。"
        for i, (before, one) in enumerate(pairwise(names), start=1)
    ]
    return [f"对象 人（person）：额（amount）：{declared}。", *rules]


@pytest.mark.parametrize("step", ["上年 态 × 上年 态 ÷ 1年", "上年 态 × 上年 态 × 上年 态 ÷ 1年 ÷ 1年", "上年 态 × 30000000000"])
def test_a_state_that_grows_beyond_what_is_computed_with_is_refused_by_name(step: str) -> None:
    assert found(f"状态 态（s）：年数；初值 2年；等于 {step}；{BASIS}。") == [("value-too-large", "状态 态（s）")]


@pytest.mark.parametrize("step", ["上年 态 + 1年", "上年 态 × 2", "上年 态 × 上年 态 ÷ 1年 以 10000年 为限"])
def test_a_state_that_stays_small_enough_is_not(step: str) -> None:
    assert found(f"状态 态（s）：年数；初值 2年；等于 {step}；{BASIS}。") == []


def test_of_a_chain_of_squares_only_the_first_that_is_too_large_is_told() -> None:
    # An input holds 2^120 at most; squared once, twice … it has 240, 480, 960, 1920, 3840 and, the sixth time, 7680 bits.
    assert found(*squares(18)) == [("value-too-large", "规则 项辛（x5）")]
    assert found(*squares(5)) == []


def test_a_declared_range_is_what_counts() -> None:
    # 100 squared 9 times is 10^1024, which has 3,402 bits; squared 10 times, 6,804.
    assert found(*squares(10, "额", "金额，0元 至 100元")) == []
    assert found(*squares(11, "额", "金额，0元 至 100元")) == [("value-too-large", "规则 项寅（x10）")]


def test_ranges_are_cut_off_where_nobody_looked_before() -> None:
    squared = b.mul(b.ref("s", back=1), b.ref("s", back=1))
    program = b.program(b.state("s", squared, b.yuan(3)))
    assert oversized(program) == {"s"}
    known = ranges(program).past["s"]
    assert known is not None
    assert (known.low, known.high) == (None, None)


def test_ends_that_are_too_long_are_let_go() -> None:
    wide = Range(Fraction(2) ** (MOST_BITS + 1), None, Fraction(1, 100))
    assert wide.huge
    assert wide.without_ends() == Range(None, None, Fraction(1, 100))
    fine = Range(None, None, Fraction(3, 2 ** (MOST_BITS + 1)))
    assert fine.huge
    assert fine.without_ends() == Range(None, None, None)
    assert not Range(Fraction(2) ** (MOST_BITS - 1), None, Fraction(1, 100)).huge


def test_many_monthly_states_are_followed_for_so_long_only() -> None:
    names = [f"态{one}" for one in "甲乙丙丁庚辛壬癸子丑寅卯辰午未申酉亥天地玄黄宇宙洪荒日月盈昃列张寒来暑往秋收冬藏"]
    monthly = "月数；按月；初值 1个月"
    states = [f"状态 {one}（s{i}）：{monthly}；等于 上月 {names[i - 1]} + 1个月；{BASIS}。" for i, one in enumerate(names)]
    assert found(*states) == []
    grown = f"状态 倍（t）：{monthly}；等于 上月 倍 × 2000000；{BASIS}。"
    # 21 bits a month, and 2,400 months.
    assert found(*states, grown) == [("value-too-large", "状态 倍（t）")]

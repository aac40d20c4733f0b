"""Quotients within quotients: refused where what they become doubles at every step, and only there."""

import pytest

from mingce.driver.pipeline import compile_source
from mingce.passes.sizes import expanded
from mingce.source import Source

HEADER = "政策 试（trial）：施行 2025年1月1日；期间 2020年 至 2040年；来源 《1》。"
FIELDS = "对象 人（person）：甲数（a）：金额；乙数（b）：金额；丙数（c）：金额。"


def found(value: str, kind: str = "倍数") -> list[tuple[str, str]]:
    text = f"{HEADER}\n{FIELDS}\n规则 比（ratio）：{kind}；等于 {value}；四舍五入到 0.01；依据 《1》一。"
    compiled = compile_source(Source("a.pol", text), lambda _: None)
    return [(one.code.name, one.labels[0].span.text) for one in compiled.diagnostics if one.severity.value == "错误"]


def conditions(depth: int) -> str:
    text = "甲数 ÷ 乙数"
    for i in range(depth):
        text = f"（当 {text} 超过 {i} 则 乙数 ÷ 丙数，否则 丙数 ÷ 甲数）"
    return text


def divisors(depth: int) -> str:
    text = "甲数 ÷ 乙数"
    for i in range(depth):
        text = f"乙数 ÷ 丙数 ÷ （{text} - {i}）"
    return text


def steps(depth: int) -> str:
    text = "甲数"
    for i in range(depth):
        text = f"（每 {text} 满 （乙数 + {i}元） 计 1元）"
    return text


@pytest.mark.parametrize("value", [conditions(30), divisors(30), f"{steps(30)} ÷ 甲数"], ids=["conditions", "divisors", "steps"])
def test_quotients_within_quotients_are_refused_where_they_stand(value: str) -> None:
    assert found(value) == [("nesting-too-deep", "规则 比（ratio）")]


@pytest.mark.parametrize(
    "value",
    [conditions(3), divisors(3), f"{steps(3)} ÷ 甲数", " + ".join(["甲数 ÷ 乙数", "乙数 ÷ 丙数", "丙数 ÷ 甲数"] * 5)],
    ids=["conditions", "divisors", "steps", "sum"],
)
def test_a_few_are_not(value: str) -> None:
    assert found(value) == []


def test_a_long_statement_without_quotients_is_as_large_as_it_is() -> None:
    cases = "；".join(f"当 甲数 超过 {i}元 则 {i}元" for i in range(900))
    text = f"{HEADER}\n{FIELDS}\n规则 长（long）：金额；{cases}；否则 0元；依据 《1》一。"
    program = compile_source(Source("a.pol", text), lambda _: None).program
    assert program is not None
    # Each case compares, and has a condition and a value: (1 + 1 + 1) + 1.
    assert 900 * 4 <= expanded(program.definitions[0].body) <= 900 * 4 + 2

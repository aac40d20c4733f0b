"""不适用 must be asked for before it is compared, and must not creep into states: what is told, and what is rightly not."""

import pytest

from mingce.driver.pipeline import compile_source
from mingce.source import Source

BASE = """政策 试点（pilot）：期间 2020年 至 2040年；来源 《T》。
类别 用途类（use_kind）：缴费（premium）、自付（copay）。
对象 参保人（person）：年龄（age）：年数，0年 至 150年，可缺；用途（use）：取自 用途类，可缺；在校（pupil）：是否，可缺；
    出生日期（birth_date）：日期，可缺；必有（there）：年数，0年 至 9年；残疾（disabled）：是否；
    年缴费（paid）：金额，0元 至 1万元，逐年，此前 0元，可缺；参保（insured）：是否，逐年，此前 否。
对象 费用（bill）：属于 参保人，列为 各项费用（bills）；天数值（days）：天数，0天 至 99天，可缺；单价（price）：金额，0元 至 9元。
"""


def told(*statements: str) -> list[tuple[str, str]]:
    """Code and marked characters of each finding about 不适用."""
    text = BASE + "\n".join(f"{statement}；依据 《T》一。" for statement in statements)
    found = compile_source(Source("a.pol", text), lambda _: None).diagnostics
    errors = [(one.code.name, one.labels[0].span.text) for one in found if one.code.name != "unused-name"]
    assert all(name in ("not-applicable-compared", "unguarded-yearly-input") for name, _ in errors), errors
    return errors


def is_rule(condition: str) -> str:
    return f"规则 甲（a）：是否；等于 {condition}"


@pytest.mark.parametrize(
    ("condition", "marked"),
    [
        ("年龄 超过 6年", "年龄"),
        ("年龄 + 1年 超过 6年", "年龄"),
        ("年份（出生日期） 等于 当年", "出生日期"),
        ("年龄 在 6年 至 9年 之间", "年龄"),
        ("用途 属于 【缴费、自付】", "用途"),
        ("在校 或 残疾", "在校"),
        ("残疾 且 非 在校", "在校"),
        ("年龄 适用 或 年龄 超过 6年", "年龄"),
        ("年龄 不适用 且 年龄 超过 6年", "年龄"),
        ("年龄 超过 6年 且 年龄 适用", "年龄"),
        ("各 费用 中 天数值 超过 3天 者 的 个数 超过 0个", "天数值"),
        ("年龄 适用 或 各 费用 中 年龄 超过 3年 者 的 个数 超过 0个", "年龄"),
    ],
)
def test_a_comparison_without_a_test_is_told_once(condition: str, marked: str) -> None:
    assert told(is_rule(condition)) == [("not-applicable-compared", marked)]


@pytest.mark.parametrize(
    "condition",
    [
        "年龄 适用 且 各 费用 中 年龄 超过 3年 者 的 个数 超过 0个",
        "年龄 适用 且 年龄 超过 6年",
        "年龄 不适用 或 年龄 超过 6年",
        "非 年龄 不适用 且 残疾 且 年龄 + 1年 超过 6年",
        "用途 适用 且 （用途 为 缴费 或 用途 为 自付）",
        "在校 适用 且 在校",
        "必有 超过 6年",
        "（当 年龄 适用 则 年龄，否则 0年） 超过 6年",
        "（当 年龄 不适用 则 否，否则 年龄 超过 6年）",
        "（残疾 或 年龄 适用） 且 非 残疾 且 必有 超过 6年",
        "各 费用 中 天数值 适用 且 天数值 超过 3天 者 的 个数 超过 0个",
        "各 费用 的 天数值 之和 超过 3天",
    ],
)
def test_a_tested_value_may_be_compared(condition: str) -> None:
    assert told(is_rule(condition)) == []


def test_what_a_rule_applies_to_is_known_in_it() -> None:
    assert told("规则 甲（a）：是否；适用于 年龄 适用；等于 年龄 超过 6年") == []
    assert told("规则 甲（a）：是否；适用于 年龄 适用 且 残疾；当 年龄 超过 6年 则 是；否则 年龄 超过 3年") == []


def test_a_rule_may_be_absent_where_it_does_not_apply() -> None:
    rule = "规则 幼儿（infant）：是否；适用于 残疾；等于 必有 不满 6年"
    assert told(rule, is_rule("幼儿 或 必有 超过 6年")) == [("not-applicable-compared", "幼儿")]
    assert told(rule, is_rule("幼儿")) == []  # 不适用 is handed on
    assert told(rule, is_rule("残疾 且 幼儿")) == []
    assert told(rule, is_rule("幼儿 适用 且 幼儿")) == []
    assert told(rule, "规则 甲（a）：是否；适用于 残疾；等于 幼儿") == []


def test_what_a_value_depends_on_is_known_where_it_is() -> None:
    next_age = "规则 明年年龄（next_age）：年数；等于 年龄 + 1年"
    assert told(next_age, is_rule("年龄 适用 且 明年年龄 超过 6年")) == []
    assert told(next_age, is_rule("明年年龄 超过 6年")) == [("not-applicable-compared", "明年年龄")]
    young = "规则 有资料（known）：是否；等于 年龄 适用 且 残疾"
    assert told(young, is_rule("有资料 且 年龄 超过 6年")) == []


def test_time_in_force_needs_no_test() -> None:
    assert told("规则 新（new）：年数；施行 2025年1月1日；等于 必有", is_rule("新 超过 6年")) == []


def test_a_state_fed_by_a_yearly_input_that_may_be_missing() -> None:
    plain = "状态 累计（total）：金额；初值 0元；等于 （上年 累计 + 年缴费 以 9万元 为限）"
    tested = "状态 累计（total）：金额；初值 0元；等于 （上年 累计 + （当 年缴费 适用 则 年缴费，否则 0元） 以 9万元 为限）"
    reward = "激励 奖励（reward）：当 参保 则 增加 年缴费"
    assert told(plain) == [("unguarded-yearly-input", "年缴费")]
    assert told(tested) == []
    assert told(reward) == [("unguarded-yearly-input", "年缴费")]
    assert told("规则 当年缴费（now）：金额；等于 年缴费") == []


def test_a_long_list_of_conditions_is_read_to_its_end() -> None:
    many = "、".join(["残疾", "必有 超过 6年"] * 1000 + ["在校"])
    assert told(f"资格 合格（fit）：满足任一 {many}") == [("not-applicable-compared", "在校")]

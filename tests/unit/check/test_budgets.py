"""What small texts can make a checker do: each of these took longer than anybody waits, or is not looked at to its end and says so."""

import pytest

from mingce.check import regions, regions_tables
from mingce.check.regions import region, unreachable
from mingce.driver.pipeline import Compiled, compile_source
from mingce.emit.prose import phrase
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.interpreter import evaluate
from mingce.ir.walk import walk
from mingce.source import Source

HEADER = "政策 试（trial）：施行 2025年1月1日；期间 1950年 至 2040年；来源 《1》。"
PERSON = "对象 人（person）：额（amount）：金额，0元 至 1000元，缺省 1元；岁（age）：年数，0年 至 120年，缺省 0年。"
BASIS = "依据 《1》一"


def compiled(*statements: str) -> Compiled:
    return compile_source(Source("a.pol", "\n".join((HEADER, *statements))), lambda _: None)


def errors(found: Compiled) -> list[str]:
    return [one.code.name for one in found.diagnostics if one.severity.value == "错误"]


def test_versions_that_come_and_go_are_each_written_once() -> None:
    versions = (
        f"规则 甲（a）：金额；施行 {1960 + i}年1月1日；失效 {1961 + i}年1月1日；等于 额 + {i}元；{BASIS}。" for i in range(0, 60, 2)
    )
    program = compiled(PERSON, *versions).program
    assert program is not None
    assert sum(1 for definition in program.definitions for _ in walk(definition.body)) < 1000
    decode = Decoder.of(program, RecordDefaults())
    # In force in even years from 1960 on; 额 is 1 by default.
    values = [evaluate(program, decode({"year": year})).outputs["a"] for year in (1959, 1960, 1961, 1980, 2018, 2020)]
    assert values == [None, 1, None, 21, 59, None]


def test_truths_compared_with_truths() -> None:
    names = "甲乙丙丁庚辛壬癸子丑寅卯辰午未申酉亥天地玄黄宇宙洪荒"
    fields = "；".join(f"问{one}（q{i}）：是否，缺省 否" for i, one in enumerate(names))
    chain = "（" * (len(names) - 2) + "问甲" + "".join(f" 为 问{one}）" for one in names[1:-1])
    found = compiled(f"对象 人（person）：{fields}。", f"规则 果（r）：金额；当 {chain} 则 1元；{BASIS}。")
    # Whether anything is left out cannot be told: that is said.
    assert errors(found) == ["missing-else"]


def test_a_list_of_hundreds_of_values() -> None:
    listed = "、".join(f"{i}元" for i in range(0, 600, 2))
    found = compiled(
        PERSON,
        f"规则 甲（a）：金额；当 额 属于 【{listed}】 则 1元；当 额 不属于 【{listed}】 则 2元；当 岁 超过 1年 则 3元；{BASIS}。",
    )
    # Listed or not listed: the third case never comes.
    assert [one.code.name for one in found.diagnostics] == ["condition-overlap"]


def test_exceptions_at_odds_are_told_once_each() -> None:
    exceptions = "；".join(f"例外 当 额 超过 {i}元 且 岁 不超过 {i + 1}年 则 {i}元" for i in range(40))
    found = compiled(PERSON, f"规则 甲（a）：金额；等于 额；{exceptions}；{BASIS}。")
    # Each but the first is at odds with another: where 岁 is 0 and 额 is 1000 all of them hold.
    assert errors(found) == ["exception-conflict"] * 39


def test_a_region_is_worked_out_once_for_each_condition() -> None:
    program = compiled(PERSON, f"规则 甲（a）：是否；等于 额 超过 1元；{BASIS}。").program
    assert program is not None
    condition = program.definitions[0].body
    assert region(condition) is not None
    assert unreachable([condition, condition], lambda _: None).found == (1,)


def test_conditions_in_conditions_are_put_into_words_once() -> None:
    text = "额 超过 0元"
    for i in range(1, 40):
        text = f"（当 {text} 则 额，否则 {i}元） 超过 {i}元"
    program = compiled(PERSON, f"规则 甲（a）：是否；等于 {text}；{BASIS}。").program
    assert program is not None
    told = phrase(program.definitions[0].body, program)
    assert told.count("其他情形") + told.count("否则") == 39


# --- what is not looked at to its end is told -----------------------------------------------------------------------------

NAMES = [f"问{one}{two}" for one in "甲乙丙丁" for two in "子丑寅卯辰巳午未申酉戌亥天地玄黄宇"]
TRUTHS = "对象 人（person）：" + "；".join(f"{name}（q{i}）：是否" for i, name in enumerate(NAMES)) + "。"
# Thirteen times this one or that one: 8,192 boxes.
INTRICATE = " 且 ".join(f"（{NAMES[2 * i]} 或 {NAMES[2 * i + 1]}）" for i in range(13))
NAME_THEM = "把条件的各部分先写成“是否”的规则，在这里引用它们的名称；或者拆成几条规定"
NOT_LOOKED_AT = "条件太多或太复杂，这一句没有查完"
USED = "不知道它会不会用到，也不知道它会不会遮住后面的句子"
AT_ODDS = "不知道它会不会与别的例外同时成立而结果不同"

Told = tuple[str, str, str, tuple[str, ...], str | None, tuple[str, ...]]


def told(found: Compiled) -> list[Told]:
    """All findings, but for the facts that a text has no use for."""
    used = [one for one in found.diagnostics if one.code.name != "unused-name"]
    return [(one.code.name, one.message, one.labels[0].span.text, one.notes, one.help, one.basis) for one in used]


def passed_over(where: str, *notes: str, message: str = NOT_LOOKED_AT, help: str = NAME_THEM, basis: str = "规则 甲") -> Told:
    return ("not-fully-checked", message, where, notes, help, (basis, "《1》一"))


def rule(*clauses: str) -> str:
    return f"规则 甲（a）：金额；{'；'.join(clauses)}；{BASIS}。"


def test_a_condition_of_too_many_boxes_is_told() -> None:
    first = f"当 {INTRICATE} 则 1元"
    found = compiled(TRUTHS, rule(first, f"当 {NAMES[0]} 则 2元", f"当 {NAMES[0]} 则 3元", "否则 0元"))
    # The others are looked at all the same.
    assert [one for one in told(found) if one[0] == "not-fully-checked"] == [passed_over(first, USED)]
    assert [one[0] for one in told(found)] == ["not-fully-checked", "condition-overlap"]
    assert found.program is not None


def test_conditions_on_too_many_axes_are_told_once() -> None:
    found = compiled(TRUTHS, rule(*(f"当 {one} 则 {i}元" for i, one in enumerate(NAMES)), "否则 0元"))
    assert told(found) == [passed_over(f"当 {NAMES[0]} 则 0元", USED, "后面还有67句没有查完")]


def test_an_exception_of_too_many_boxes_is_told_once() -> None:
    first = f"例外 当 {INTRICATE} 则 2元"
    found = compiled(TRUTHS, rule("等于 1元", first, f"例外 当 {NAMES[0]} 则 3元"))
    assert told(found) == [passed_over(first, USED, AT_ODDS)]
    # Whoever goes first is written down, or there is no other.
    found = compiled(TRUTHS, rule("等于 1元", first, f"例外 优先级 2 当 {NAMES[0]} 则 3元"))
    assert [one[3] for one in told(found)] == [(USED,)]


def test_cases_that_take_too_many_steps_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regions, "MAX_STEPS", 20)
    found = compiled(PERSON, rule(*(f"当 额 超过 {i}元 且 岁 超过 {i}年 则 {i}元" for i in range(9, 0, -1)), "否则 0元"))
    assert told(found) == [passed_over("当 额 超过 6元 且 岁 超过 6年 则 6元", USED, "后面还有5句没有查完")]


def test_exceptions_that_take_too_many_steps_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regions, "MAX_STEPS", 30)
    exceptions = [f"例外 当 额 在 {i}元 至 {i}.5元 之间 则 {i}元" for i in range(10)]
    found = compiled(PERSON, rule("等于 1元", *exceptions))
    assert told(found)[-1] == passed_over(exceptions[5], USED, AT_ODDS, "后面还有4句没有查完")


def test_what_else_was_not_looked_at_is_told_with_a_missing_else() -> None:
    found = compiled(TRUTHS, rule(f"当 {INTRICATE} 则 1元", f"当 {NAMES[0]} 则 2元"))
    note = "另外，有1句的条件没有查完：会不会用到，会不会遮住后面的句子，例外会不会同时成立"
    assert [(one[0], one[3]) for one in told(found)] == [("missing-else", (note,))]


def test_a_table_of_too_many_rows_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regions_tables, "MAX_STEPS", 50)
    rows = [f"行 {i}元 ｜ {i}元" for i in range(20)]
    table = f"表 甲（a）：金额；按 额；{'；'.join([*rows, rows[3]])}；否则 0元；{BASIS}。"
    message = "表太大，从这一行起没有查是否与前面的行重复"
    help_text = "把表拆成几张小表，例如按其中一列的成员各写一张，再用规则选用"
    assert told(compiled(PERSON, table)) == [passed_over(rows[4], message=message, help=help_text, basis="表 甲")]
    # Without an 否则 that is one finding with the other.
    (found,) = told(compiled(PERSON, table.replace("否则 0元；", "")))
    assert (found[0], found[3]) == ("missing-else", ("另外，没有查完各行是否重复",))

"""What small texts can make a checker do: each of these took longer than anybody waits."""

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
    assert unreachable([condition, condition], lambda _: None) == [1]


def test_conditions_in_conditions_are_put_into_words_once() -> None:
    text = "额 超过 0元"
    for i in range(1, 40):
        text = f"（当 {text} 则 额，否则 {i}元） 超过 {i}元"
    program = compiled(PERSON, f"规则 甲（a）：是否；等于 {text}；{BASIS}。").program
    assert program is not None
    told = phrase(program.definitions[0].body, program)
    assert told.count("其他情形") + told.count("否则") == 39

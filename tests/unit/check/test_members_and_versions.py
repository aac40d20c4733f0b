"""Examples see results of members; rules of one name take turns; values of parameters lie in their ranges."""

from mingce.driver.pipeline import Compiled, compile_source
from mingce.driver.running import Engine
from mingce.driver.testing import run_tests
from mingce.source import Source

HEADER = "政策 试验（trial）：期间 2020年 至 2040年；来源 《甲》。\n"
VISITS = """对象 参保人（person）：编号（code）：文本，可缺。
对象 就诊（visit）：属于 参保人，列为 各次就诊（visits）；费用（cost）：金额，0元 至 1万元。
规则 报销（paid）：金额；对每个 就诊；等于 费用 × 50%；四舍五入到 分；依据 《甲》一。
"""


def compiled(text: str) -> Compiled:
    return compile_source(Source("试验", HEADER + text), lambda name: None)


def failures(text: str) -> list[str]:
    result = compiled(text)
    assert result.program is not None, result.diagnostics
    return [found.message for found in run_tests(result.program, Engine.INTERPRETER).findings]


def test_example_expects_results_of_members() -> None:
    given = "示例 两次：年度 2027年；设 各次就诊 为 【（费用 100元）、（费用 30元）】；"
    assert failures(f"{VISITS}{given}应得 报销 为 【50元、15元】。") == []
    assert len(failures(f"{VISITS}{given}应得 报销 为 【50元、16元】。")) == 1


def test_input_of_members_is_no_result() -> None:
    result = compiled(f"{VISITS}示例 一次：年度 2027年；应得 费用 为 【1元】。")
    assert [found.code.name for found in result.diagnostics if found.code.name != "unused-name"] == ["wrong-kind"]


def test_rules_of_one_name_take_turns() -> None:
    versions = """规则 补助（aid）：金额；失效 2027年1月1日；等于 100元；依据 《甲》一。
规则 补助（aid）：金额；施行 2027年1月1日；等于 200元；依据 《甲》二。
规则 两份（twice）：金额；等于 补助 × 2；依据 《甲》二。
"""
    examples = """示例 之前：年度 2026年；应得 补助 为 100元；应得 两份 为 200元。
示例 之后：年度 2027年；应得 补助 为 200元；应得 两份 为 400元。
"""
    assert failures(versions + examples) == []


def test_value_of_a_parameter_lies_in_its_range() -> None:
    rule = "规则 补助（aid）：金额；等于 标准；依据 《甲》一。"
    inside = compiled(f"参数 标准（rate）：金额；范围 2元 至 3元；自 2020年 起 2元；自 2027年 起 3元；依据 《甲》一。{rule}")
    outside = compiled(f"参数 标准（rate）：金额；范围 2元 至 3元；自 2020年 起 2元；自 2027年 起 4元；依据 《甲》一。{rule}")
    assert inside.diagnostics == ()
    (found,) = outside.diagnostics
    assert (found.code.name, found.labels[0].span.text) == ("bad-range", "自 2027年 起 4元")

"""What was once read one way or the other without a word is told: each mistake at its place, nothing else."""

from pathlib import Path

import pytest

from mingce.driver.workspace import compile_path

FOLDER = Path(__file__).parent / "silences"

FOUND = {
    "crossing_brackets": [
        ("bad-range", "2026年，这一段的起点60000元高于终点50000元", "线一 至 线二 部分 按 20%"),
        ("table-overlap", "2026年，前一段到60000元为止，这一段却从50000元开始，重叠的部分会算两次", "超过 线二 部分 按 30%"),
        ("bad-range", "这一段的起点50000元高于终点10000元", "5万元 至 1万元 部分 按 10%"),
    ],
    "reversed": [
        ("bad-range", "失效的日期早于施行的日期", "失效 2024年1月1日"),
        ("bad-range", "“在 … 至 … 之间”的两端颠倒了，不可能成立", "费用 在 5万元 至 1万元 之间"),
        ("bad-range", "“在 … 至 … 之间”的两端颠倒了，不可能成立", "日子 在 2025年1月1日 至 2024年1月1日 之间"),
        ("bad-range", "这一格的条件不可能成立，两端是不是颠倒了", "5万元 至 1万元"),
        ("bad-range", "失效的日期早于施行的日期", "失效 2026年1月1日"),
        ("bad-range", "失效的日期早于施行的日期", "失效 2026年1月1日"),
    ],
    "written_twice": [
        ("duplicate-name", "同义词“就诊”写了两次", "就诊"),
        ("bad-alias", "同一个名称的两处规定用了不同的别名“a”和“b”", "b"),
        ("wrong-kind", "“倍”是名单中每一项的值，在名单以外要先汇总", "倍"),
        ("repeated-clause", "“设 费用”写了两次", "设 费用 为 2元"),
        ("repeated-clause", "“应得 报”写了两次", "应得 报 为 1元"),
        ("duplicate-name", "已经有一个叫“一”的示例", "一"),
        ("wrong-kind", "“金额项”是名单中每一项的值，示例里和名单一起逐项写出", "金额项"),
        ("missing-clause", "“资格 合格”缺少条件子句", "资格 合格（allowed）"),
    ],
}


@pytest.mark.parametrize("name", FOUND)
def test_every_mistake_is_told_at_its_place(name: str) -> None:
    compiled = compile_path(FOLDER / f"{name}.pol")
    found = [(one.code.name, one.message, one.labels[0].span.text) for one in compiled.diagnostics if one.severity.name == "ERROR"]
    assert found == FOUND[name]

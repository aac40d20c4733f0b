"""What a declaration carries on without rounding must come out."""

import pytest

from mingce.driver.pipeline import compile_source
from mingce.source import Source

HEADER = """政策 试（trial）：期间 2020年 至 2040年；来源 《1》。
对象 全省（province）：总数（whole）：金额，0元 至 1亿元，逐年，此前 0元；份数（parts）：个数，1个 至 9个，逐年，此前 1个。
对象 市州（city）：属于 全省，列为 各市州（cities）；经费（money）：金额，0元 至 1亿元；人口（people）：个数，1个 至 9个。
"""
SHARED = "由 甲方 承担 50%；由 乙方 承担 其余，实付 记作 乙付（paid）；"
FINAL = "依据 《1》一。"


def found(text: str) -> list[tuple[str, str]]:
    """Codes and places of the errors of a statement below the header."""
    compiled = compile_source(Source("x.pol", HEADER + text + FINAL), lambda _name: None)
    return [(one.code.name, one.labels[0].span.text) for one in compiled.diagnostics if one.severity.name == "ERROR"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"分担 甲（a）：对每个 市州；分担额 经费 ÷ 人口 × 1个；四舍五入到 分；{SHARED}", "经费 ÷ 人口"),
        ("资金池 甲（a）：初值 0元；转入 总数 ÷ 份数 × 1个；期末余额 记作 甲末（closing）；", "总数 ÷ 份数"),
        ("资金池 甲（a）：初值 0元；转入 总数；留存上限 总数 ÷ 份数 × 1个；留存额 记作 甲留（kept）；", "总数 ÷ 份数"),
        ("激励 甲（a）：当 总数 超过 0元 则 增加 总数 ÷ 份数 × 1个；", "总数 ÷ 份数"),
        (
            "分配 甲（a）：对每个 市州；总额 各 市州 的 经费 平均值；因素 乙，权重 100%，取 经费；精确到 分；"
            "余数 最大余数法，同余时 按名单次序；未分配 记作 余（left）；",
            "各 市州 的 经费 平均值",
        ),
    ],
)
def test_a_quotient_that_is_carried_on_is_refused_at_its_place(text: str, place: str) -> None:
    assert found(text) == [("missing-rounding", place)]


def test_a_quotient_that_is_cut_to_whole_units_is_not() -> None:
    factors = "因素 乙，权重 100%，取 经费；精确到 分；余数 最大余数法，同余时 按名单次序；"
    allocation = f"分配 甲（a）：对每个 市州；总额 总数 ÷ 份数 × 1个；{factors}"
    assert found(allocation) == []

"""The policy whose records are tried: an input of every kind, in doubt or not, once, by year and by month, and lists."""

import re
from functools import cache
from typing import Final

from mingce.driver.pipeline import compile_source
from mingce.engines.rows.decode import RecordDefaults
from mingce.ir.program import Program
from mingce.source import Source

__all__ = ["CHINESE", "DEFAULTS", "KEYS", "program"]

POLICY: Final = """政策 试（trial）：标题 “试”；机关 甲；施行 2025年1月1日；期间 2020年 至 2040年；来源 《1》。
类别 类型（kind）：一类（one）、二类（two）。
对象 人（person）：类别项（kinded）：取自 类型；额（amount）：金额，0元 至 1000元，精确到 0.01元；岁（age）：年数，逐年，缺省 0年；
    好（good）：是否，存疑；日（day）：日期，可缺；率（ratio）：比例，0% 至 100%，可缺；
    逐月额（monthly）：金额，逐月，缺省 0元；名（label）：文本，可缺。
对象 费用（claim）：属于 人，列为 费用清单（claims）；发生日（on）：日期；费额（cost）：金额；按 发生日 归年。
口径 读法（reading）：取 否；备选 是；理由 “条文未写”；依据 《1》一。
参数 标准（standard）：金额；范围 0元 至 10元；待定；依据 《1》一。
规则 费用与额（total）：金额；等于 各 费用 的 费额 之和 + 额；依据 《1》一。
规则 结果（outcome）：金额；当 好 且 读法 则 标准；当 类别项 为 一类 则 0元；当 日 适用 且 日 早于 2025年1月1日 则 1元；
    否则 费用与额；依据 《1》一。
规则 选取（picked）：金额；当 好 且 读法 则 标准；当 类别项 为 一类 则 0元；当 日 适用 且 日 早于 2025年1月1日 则 1元；
    当 率 适用 且 率 超过 50% 则 2元；否则 额；依据 《1》一。
状态 累计（stock）：年数；初值 0年；等于 上年 累计 + 岁；依据 《1》一。
"""

KEYS: Final = (
    "id", "year", "年度", "kinded", "额", "amount", "age", "岁", "好", "good", "day", "ratio", "monthly", "label", "claims",
    "费用清单", "parameters", "readings", "on", "cost", "费额", "standard", "reading", "2025", "2025年", "2025-03", "age_2025", "",
)  # fmt: skip
"""What keys of records may be called, right or wrong."""

DEFAULTS: Final = RecordDefaults(2025, {"standard": 5})
CHINESE: Final = re.compile("[一-鿿]")


@cache
def program() -> Program:
    """The policy, compiled."""
    compiled = compile_source(Source("x.pol", POLICY), lambda _name: None)
    assert compiled.program is not None, [(found.message, found.labels[0].span.text) for found in compiled.diagnostics]
    return compiled.program

"""分配, 分担 and 资金池 from text to the last digit, by both executors; and what they say of themselves."""

from collections.abc import Mapping
from fractions import Fraction
from functools import cache
from math import floor
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingce.driver.pipeline import compile_source
from mingce.driver.running import Engine, Evaluate, evaluator
from mingce.emit.sentences import sentence
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.ir.program import Program
from mingce.ir.record import Outcome
from mingce.ir.values import PolicyError
from mingce.source import Source

HEADER: Final = "政策 试点（pilot）：期间 2024年 至 2060年；来源 《T》。\n"

# A pool shared out before the year: two factors inverted, 1.2 for areas in deficit.
AREAS: Final = (
    HEADER
    + """
对象 全省（province）：调剂金（pool）：金额，0元 至 1万亿元。
对象 统筹区（area）：
    属于 全省，列为 统筹区名单（areas）；
    参保人数（insured）：人数，0人 至 1亿人；抚养比（ratio）：倍数，0倍 至 100倍；可支付月数（months）：倍数，0倍 至 1000倍；
    考核得分（score）：分值，0分 至 1000分；当期结余（result）：金额。
规则 赤字系数（deficit_factor）：倍数；对每个 统筹区；当 当期结余 低于 0元 则 1.2倍；否则 1倍；依据 《T》一。
分配 调剂金分配（allocated）：
    对每个 统筹区；
    总额 调剂金；
    因素 参保规模，权重 40%，取 参保人数；
    因素 抚养比，权重 25%，取 参保人数 ÷ 抚养比；
    因素 支付能力，权重 15%，取 参保人数 ÷ 可支付月数；
    因素 考核结果，权重 20%，取 考核得分 × 参保人数；
    系数 赤字系数；
    精确到 分；
    余数 最大余数法，同余时 按名单次序；
    依据 《T》一。
"""
)

# A pool whose stock is kept within 2% of last year's levy.
POOL: Final = (
    HEADER
    + """
对象 全省（province）：
    上年征缴（levy）：金额，逐年，0元 至 1万亿元；计划额（planned）：金额，逐年，0元 至 1万亿元；
    补缺额（gap）：金额，逐年，0元 至 1万亿元，缺省 0元。
资金池 补缺调剂金（gap_pool）：
    金额；初值 0元；转入 计划额；转出 补缺额；留存上限 上年征缴 × 2%；
    留存额 记作 当年留存额（retained）；期末余额 记作 池期末余额（closing）；超限额 记作 池超限额（excess）；
    依据 《T》一。
"""
)

# Targets of persons handed down by 40 : 40 : 20; nobody may pass on more than it received.
TARGETS: Final = (
    HEADER
    + """
对象 全省（province）：参保任务（target）：人数，0人 至 1亿人。
对象 市（city）：属于 全省，列为 各市（cities）；比重（part）：人数，0人 至 1亿人；下达数（passed_on）：人数，0人 至 1亿人。
分配 任务分解（assigned）：
    人数；
    对每个 市；
    总额 参保任务；
    因素 比重，权重 100%，取 比重；
    精确到 1人；
    余数 最大余数法，同余时 按名单次序；
    依据 《T》一。
要求 不层层加码（no_escalation）：对每个 市；应有 下达数 不超过 任务分解；程度 必须；依据 《T》一。
"""
)


@cache
def compiled(text: str) -> tuple[Program, tuple[Evaluate, ...]]:
    result = compile_source(Source("试点.pol", text), lambda _: None)
    assert result.program is not None, [found.message for found in result.diagnostics]
    return result.program, tuple(evaluator(result.program, engine) for engine in Engine)


def run(text: str, record: Mapping[str, object]) -> Outcome:
    """The outcome, on which both executors agree."""
    program, engines = compiled(text)
    decoded = Decoder.of(program, RecordDefaults())(record)
    one, other = (engine(decoded) for engine in engines)
    assert one == other
    return one


def amounts(outcome: Outcome, collection: str, name: str) -> list[Any]:
    return [row[f"{collection}.{name}"] for row in outcome.members[collection]]


# --- a pool with inverted factors -----------------------------------------------------------------------------------------


def area(insured: int, ratio: str, months: str, score: int, result: int) -> dict[str, object]:
    return {"insured": insured, "ratio": ratio, "months": months, "score": score, "result": result}


def by_hand(pool: int, areas: list[dict[str, Any]]) -> list[int]:
    """The formula of the reading in fen, by plain fractions."""
    columns = [
        (Fraction(2, 5), [Fraction(a["insured"]) for a in areas]),
        (Fraction(1, 4), [a["insured"] / Fraction(a["ratio"]) for a in areas]),
        (Fraction(3, 20), [a["insured"] / Fraction(a["months"]) for a in areas]),
        (Fraction(1, 5), [Fraction(a["insured"] * a["score"]) for a in areas]),
    ]
    parts = [
        sum(weight * column[n] / sum(column) for weight, column in columns) * (Fraction(6, 5) if areas[n]["result"] < 0 else 1)
        for n in range(len(areas))
    ]
    quotas = [pool * part / sum(parts) for part in parts]
    given = [floor(quota) for quota in quotas]
    for n in sorted(range(len(areas)), key=lambda n: (given[n] - quotas[n], n))[: pool - sum(given)]:
        given[n] += 1
    return given


FOUR: Final = [
    area(7_300_000, "2.86", "11.5", 92, 23_456_789),
    area(3_600_000, "1.74", "6.2", 88, -8_456_789),
    area(2_100_000, "1.51", "4.8", 85, -20_345_678),
    area(1_500_000, "1.66", "9.1", 90, 4_567_890),
]


def test_pool_with_inverted_factors() -> None:
    found = run(AREAS, {"year": 2025, "pool": "123456789.01", "areas": FOUR})
    given = [value * 100 for value in amounts(found, "areas", "allocated")]
    assert given == by_hand(12_345_678_901, FOUR)
    assert sum(given) == 12_345_678_901


@given(
    st.integers(0, 10**12),
    st.lists(
        st.builds(
            area,
            st.integers(1, 10**7),
            st.integers(1, 999).map(lambda n: f"{n // 100}.{n % 100:02}"),
            st.integers(1, 999).map(lambda n: f"{n // 10}.{n % 10}"),
            st.integers(1, 100),
            st.integers(-1000, 1000),
        ),
        min_size=1,
        max_size=5,
    ),
)
def test_random_pools(pool: int, areas: list[dict[str, Any]]) -> None:
    found = run(AREAS, {"year": 2025, "pool": f"{pool // 100}.{pool % 100:02}", "areas": areas})
    assert [value * 100 for value in amounts(found, "areas", "allocated")] == by_hand(pool, areas)


# --- a pool carried over years --------------------------------------------------------------------------------------------


def test_retention_over_five_years() -> None:
    years = range(2024, 2029)
    # In fen; 2% of the levy is the limit: in the second year 2 080 000 000, of which 585 553 750 are still wanting.
    limits = (2_000_000_000, 2_080_000_000, 2_160_000_000, 2_240_000_000, 2_320_000_000)
    planned = (1_494_446_250, 1_550_000_000, 1_600_000_000, 1_650_000_000, 1_700_000_000)
    gaps = (0, 1_000_000_000, 0, 200_000_000, 0)
    kept = (1_494_446_250, 585_553_750, 1_080_000_000, 80_000_000, 280_000_000)
    closing = (1_494_446_250, 1_080_000_000, 2_160_000_000, 2_040_000_000, 2_320_000_000)

    def series(values: tuple[int, ...]) -> dict[str, str]:
        return {str(year): f"{value // 100}.{value % 100:02}" for year, value in zip(years, values, strict=True)}

    levy = series(tuple(limit * 50 for limit in limits))
    for number, year in enumerate(years):
        upto = number + 1
        record = {"year": year, "levy": levy, "planned": series(planned), "gap": series(gaps)}
        cut = {k: dict(list(v.items())[:upto]) if isinstance(v, dict) else v for k, v in record.items()}
        outputs = run(POOL, cut).outputs
        found = [Fraction(str(outputs[name])) * 100 for name in ("retained", "closing", "excess")]
        assert found == [kept[number], closing[number], 0]
        assert closing[number] <= limits[number]


def test_excess_and_an_overdrawn_pool() -> None:
    levy = {"2024": 10_000, "2025": 5_000}
    # 200 元 may be kept in the first year, 100 元 in the second: nothing more goes in, 100 元 stand above the limit.
    outputs = run(POOL, {"year": 2025, "levy": levy, "planned": {"2024": 300, "2025": 300}}).outputs
    assert [outputs[name] for name in ("retained", "closing", "excess")] == [0, 200, 100]
    with pytest.raises(PolicyError, match="补缺调剂金”的余额不够支出") as caught:
        run(POOL, {"year": 2024, "levy": levy, "planned": {"2024": 50}, "gap": {"2024": 51}})
    assert caught.value.code == "pool-overdrawn"


# --- persons ----------------------------------------------------------------------------------------------------------------


def test_targets_of_persons() -> None:
    def cities(*passed_on: int) -> list[dict[str, int]]:
        return [{"part": part, "passed_on": number} for part, number in zip((40, 40, 20), passed_on, strict=True)]

    found = run(TARGETS, {"year": 2025, "target": 26_500_000, "cities": cities(10_600_000, 10_600_001, 5_300_000)})
    assert amounts(found, "cities", "assigned") == [10_600_000, 10_600_000, 5_300_000]
    assert amounts(found, "cities", "no_escalation") == ["satisfied", "violated", "satisfied"]
    # 101 by 2 : 2 : 1 is 40.4, 40.4, 20.2: the one person left goes to the first of the two largest remainders.
    odd = run(TARGETS, {"year": 2025, "target": 101, "cities": cities(0, 0, 0)})
    assert amounts(odd, "cities", "assigned") == [41, 40, 20]


# --- what they say ----------------------------------------------------------------------------------------------------------


def said(text: str, kind: str) -> tuple[str, ...]:
    program, _ = compiled(text)
    return sentence(next(s for s in program.statements if s.kind == kind), program)


def test_sentences_of_an_allocation() -> None:
    assert said(AREAS, "分配") == (
        "调剂金分配将调剂金在各统筹区之间按因素法分配。",
        "因素和权重为：（一）参保规模，权重为40%，取参保人数；（二）抚养比，权重为25%，取参保人数÷抚养比；"
        "（三）支付能力，权重为15%，取参保人数÷可支付月数；（四）考核结果，权重为20%，取考核得分×参保人数。",
        "每个统筹区的份额，按其各因素的值占全部统筹区合计的比重，以权重加总，再乘以赤字系数；分配额与份额成正比。",
        "分配额精确到分：先舍去不足一分的部分，余下的按最大余数法以一分为一份，依次分给余数较大的统筹区，余数相同的按名单次序。",
        "本项对每个统筹区分别计算。",
    )
    assert "分配额精确到1人：先舍去不足1人的部分，余下的按最大余数法以1人为一份，依次分给余数较大的市，余数相同的按名单次序。" in said(
        TARGETS, "分配"
    )


def test_sentences_of_a_pool() -> None:
    assert said(POOL, "资金池") == (
        "补缺调剂金逐年结转，期初余额为上年期末余额，起始余额为0元。",
        "每年转入计划额，以余额达到留存上限上年征缴×2%为限，实际转入的部分为当年留存额。",
        "池期末余额＝期初余额＋当年留存额－当年转出的补缺额；余额不够支出的，无法计算。",
        "池超限额为池期末余额高于留存上限的部分。",
    )


def test_sentences_of_a_requirement() -> None:
    assert said(TARGETS, "要求")[:2] == ("“不层层加码”必须做到：下达数不超过任务分解。", "符合的为“满足”，不符合的为“违反”。")

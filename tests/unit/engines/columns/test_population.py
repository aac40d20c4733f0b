"""Synthetic populations: the same whatever the batches, in the proportions asked for, and mistakes in their files told."""

from collections import Counter
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from hashlib import blake2b
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from mingce.driver.pipeline import compile_source
from mingce.engines.columns import population as module
from mingce.engines.columns.distributions import Chain, Choice, Distribution, Spread, default_distributions, read_distributions
from mingce.engines.columns.population import Population, batches, gaps
from mingce.ir.program import Program
from mingce.ir.values import PolicyError
from mingce.source import Source
from tests.policies import sichuan

ROWS = 20000

POLICY = """政策 试样（sample）：期间 2020年 至 2030年；来源 《办法》。

类别 身份类（person_kind）：甲类（a）、乙类（b）、丙类（c）。

对象 申请人（applicant）：
    身份（kind）：取自 身份类，逐年；
    补助（helped）：是否，逐年，缺省 否；
    到账（paid）：是否，逐月，缺省 否；
    残疾（disabled）：是否；
    费用（cost）：金额，100元 至 200元；
    折算倍数（factor）：倍数，0 至 100，精确到 0.0025；
    筹资额（funding）：金额，缺省 0元；
    大额（large）：金额，0元 至 1万元，精确到 100元；
    缴费年数（years）：年数，1年 至 6年；
    入学年份（entry）：年份；
    到账日（paid_on）：日期；
    备注（note）：文本，可缺；
    住址（address）：文本。

规则 费用额（spent）：金额；等于 费用 + 大额 + 筹资额；依据 《办法》一。
"""


@cache
def program() -> Program:
    found = compile_source(Source("sample.pol", POLICY), lambda _: None)
    assert found.program is not None, found.diagnostics
    return found.program


def table(text: str = "", rows: int = ROWS, seed: int = 1, first: int = 2026, year: int = 2027) -> pa.Table:
    inputs, groups = read_distributions(program(), text)
    population = Population(rows, seed, first, year, inputs, groups)
    return pa.Table.from_batches(batches(program(), population))


def counts(found: pa.Table, column: str) -> Counter[object]:
    return Counter(found.column(column).to_pylist())


def near(count: int, chance: str, rows: int = ROWS) -> bool:
    """Whether it lies within five standard deviations, in whole numbers: (n - np)² ≤ 25 np(1-p)."""
    p = Fraction(chance)
    return (count - rows * p) ** 2 <= 25 * rows * p * (1 - p)


# --- what comes out --------------------------------------------------------------------------------------------------------------


def test_a_choice() -> None:
    found = table("[身份]\n取值 = { 甲类 = 0.7, 丙类 = 0.25, b = 0.05 }\n")
    assert found.column_names == ["id", "year", "kind_2026", "kind_2027"]
    assert found.column("id").to_pylist() == list(range(1, ROWS + 1))
    assert set(found.column("year").to_pylist()) == {2027}
    for column in ("kind_2026", "kind_2027"):
        seen = counts(found, column)
        assert set(seen) == {"a", "b", "c"}
        assert near(seen["a"], "0.7")
        assert near(seen["c"], "0.25")
        assert near(seen["b"], "0.05")
    # The years have nothing to do with each other.
    both = sum(
        one == other == "a" for one, other in zip(*(found.column(name).to_pylist() for name in found.column_names[2:]), strict=True)
    )
    assert near(both, "0.49")


def test_a_chance_and_a_gap() -> None:
    text = "[残疾]\n概率 = 0.03\n缺少 = 0.2\n[补助]\n概率 = 1\n[到账]\n概率 = 0\n"
    found = table(text, first=2027)
    seen = counts(found, "disabled")
    assert near(seen[None], "0.2")
    assert near(seen[True], "0.024")
    assert counts(found, "helped_2027") == {True: ROWS}
    assert [name for name in found.column_names if name.startswith("paid_2027")] == [f"paid_2027_{month}" for month in range(1, 13)]
    assert counts(found, "paid_2027_12") == {False: ROWS}


def test_a_chain() -> None:
    found = table("[身份]\n初始 = { 甲类 = 1 }\n转移.甲类 = { 甲类 = 0.9, 乙类 = 0.1 }\n转移.乙类 = { 乙类 = 1 }\n", first=2025)
    assert counts(found, "kind_2025") == {"a": ROWS}
    assert near(counts(found, "kind_2026")["a"], "0.9")
    assert near(counts(found, "kind_2027")["a"], "0.81")
    rows = zip(found.column("kind_2026").to_pylist(), found.column("kind_2027").to_pylist(), strict=True)
    assert ("b", "a") not in set(rows)


def test_spreads() -> None:
    text = "[费用]\n最小 = 100\n最大 = 200\n步长 = 25\n[缴费年数]\n最小 = 2\n最大 = 4\n"
    text += "[到账日]\n最小 = 2026-01-05\n最大 = 2026-01-09\n步长 = 2\n"
    found = table(text)
    assert set(counts(found, "cost")) == {Decimal(n) for n in (100, 125, 150, 175, 200)}
    assert all(near(count, "0.2") for count in counts(found, "cost").values())
    assert set(counts(found, "years")) == {2, 3, 4}
    assert set(counts(found, "paid_on")) == {date(2026, 1, day) for day in (5, 7, 9)}


def test_amounts_of_every_grain() -> None:
    text = (
        '[费用]\n取值 = { "100.10" = 0.5, "199.99" = 0.5 }\n[折算倍数]\n最小 = 0.0025\n最大 = 0.0075\n[大额]\n最小 = 100\n最大 = 300\n'
    )
    found = table(text, rows=500)
    assert set(counts(found, "cost")) == {Decimal("100.10"), Decimal("199.99")}
    assert set(counts(found, "factor")) == {Decimal("0.0025"), Decimal("0.0050"), Decimal("0.0075")}
    assert set(counts(found, "large")) == {100, 200, 300}


def test_texts_and_groups() -> None:
    text = "[备注]\n取值 = { 新 = 0.5, 旧 = 0.5 }\n[分组.地区]\n取值 = { 甲市 = 0.75, 乙市 = 0.25 }\n"
    found = table(text, rows=1000)
    assert found.column_names == ["id", "year", "地区", "note"]
    assert set(counts(found, "note")) == {"新", "旧"}
    assert near(counts(found, "地区")["甲市"], "0.75", 1000)


def test_more_than_127_groups() -> None:
    values = ", ".join(f"第{n}组 = 0.005" for n in range(200))
    assert len(counts(table(f"[分组.组]\n取值 = {{ {values} }}\n", rows=5000), "组")) == 200


# --- the same again -----------------------------------------------------------------------------------------------------------


def _text() -> str:
    return (Path(sichuan.POLICY).parent / "samples" / "population.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("size", [1, 64, 333, 1 << 20])
def test_the_same_in_batches_of_any_size(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Population(700, 9, 2024, 2027, *read_distributions(sichuan.program(), _text()))
    expected = pa.Table.from_batches(batches(sichuan.program(), whole)).to_pylist()
    monkeypatch.setattr(module, "BATCH", size)
    pieces = list(batches(sichuan.program(), whole))
    assert len(pieces) == -(-700 // size)
    assert pa.Table.from_batches(pieces).to_pylist() == expected


def test_more_persons_begin_with_the_same() -> None:
    assert table("[残疾]\n概率 = 0.5\n", rows=50).to_pylist() == table("[残疾]\n概率 = 0.5\n", rows=80).to_pylist()[:50]


def test_another_seed_and_another_column_are_others() -> None:
    text = "[残疾]\n概率 = 0.5\n[补助]\n概率 = 0.5\n"
    found = table(text)
    assert found.to_pylist() == table(text).to_pylist()
    others = (table(text, seed=2).column("disabled"), found.column("helped_2026"), found.column("helped_2027"))
    for other in others:
        assert near(sum(one == two for one, two in zip(found.column("disabled").to_pylist(), other.to_pylist(), strict=True)), "0.5")


def test_the_first_values_never_change() -> None:
    """A seed means the same persons in later versions, too."""
    found = table("[身份]\n取值 = { 甲类 = 0.5, 乙类 = 0.5 }\n[费用]\n最小 = 100\n最大 = 200\n", rows=50, seed=8, first=2027)
    kinds = ["a" if _random(8, "kind_2027", row) < 2**63 else "b" for row in range(50)]
    assert found.column("kind_2027").to_pylist() == kinds
    assert found.column("cost").to_pylist() == [Decimal(10000 + _random(8, "cost", row) % 10001) / 100 for row in range(50)]


def _random(seed: int, column: str, row: int) -> int:
    """SplitMix64, in Python's own integers."""
    key = int.from_bytes(blake2b(f"{seed}\n{column}".encode(), digest_size=8).digest(), "little")
    state = ((row + 1) * 0x9E3779B97F4A7C15 + key) % 2**64
    state = (state ^ state >> 30) * 0xBF58476D1CE4E5B9 % 2**64
    state = (state ^ state >> 27) * 0x94D049BB133111EB % 2**64
    return state ^ state >> 31


def test_columns_with_gaps() -> None:
    inputs, groups = read_distributions(program(), "[身份]\n取值 = { 甲类 = 1 }\n缺少 = 0.1\n[残疾]\n概率 = 0.1\n")
    assert gaps(program(), Population(5, 1, 2026, 2027, inputs, groups)) == {"kind_2026", "kind_2027"}


def test_ten_million_rows_are_not_made_at_once() -> None:
    inputs, groups = read_distributions(program(), "[残疾]\n概率 = 0.5\n")
    first = next(batches(program(), Population(10**7, 1, 2027, 2027, inputs, groups)))
    assert first.num_rows == module.BATCH


# --- without a file ---------------------------------------------------------------------------------------------------------------


def test_what_must_be_given_is_spread_evenly() -> None:
    found = default_distributions(program())
    third, half = Fraction(1, 3), Fraction(1, 2)
    epoch = date(1970, 1, 1).toordinal()
    days = Spread(date(2000, 1, 1).toordinal() - epoch, date(2049, 12, 31).toordinal() - epoch)
    expected: dict[str, Distribution] = {
        "kind": Choice(("a", "b", "c"), (third, third, third)),
        "disabled": Choice((True, False), (half, half)),
        "cost": Spread(10000, 20000),
        "factor": Spread(0, 40000),
        "large": Spread(0, 100),
        "years": Spread(1, 6),
        "entry": Spread(2020, 2030),
        "paid_on": days,
    }
    assert found == expected


def test_of_sichuan_only_the_status_must_be_given() -> None:
    assert list(default_distributions(sichuan.program())) == ["status"]


def test_a_file_is_read_exactly() -> None:
    inputs, groups = read_distributions(
        program(), "[kind] # 身份\n初始 = {甲类=0.1,乙类=0.9}\n转移.甲类={甲类=1}\n转移.b={丙类=1}\n转移.丙类={c=1}\n"
    )
    one, tenth = Fraction(1), Fraction(1, 10)
    none = Fraction(0)
    steps = (
        Choice(("a", "b", "c"), (one, none, none)),
        Choice(("a", "b", "c"), (none, none, one)),
        Choice(("a", "b", "c"), (none, none, one)),
    )
    assert inputs == {"kind": Chain(Choice(("a", "b", "c"), (tenth, 1 - tenth, none)), steps)}
    assert groups == {}


# --- mistakes ------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[身分]\n概率 = 0.1", "没有名为“身分”的输入，是否应为“身份”？"),
        ("身份 = 1", "“身份”应当是一个表"),
        ("[身份]\n取值 ＝ { 甲类 = 1 }", "第2行不合 TOML 的写法"),
        ("[身份]\n取值 = { 甲类 = 1 }\n[身份]\n取值 = { 甲类 = 1 }", "不合 TOML 的写法"),
        ("[身份]\n取值 = { 甲类 = 1 }\n[kind]\n取值 = { 甲类 = 1 }", "“身份”的分布写了两次"),
        ("[身份]\n取值 = { 甲类 = 0.5, a = 0.5 }", "“身份”的同一个取值写了两次"),
        ("[身份]\n取值 = { 甲类 = 0.5 }", "“身份”的各项概率合计是0.5，应当是1"),
        ("[身份]\n取值 = { 丁类 = 1 }", "“身份”"),
        ("[身份]\n概率 = 0.5", "“身份”的分布应当写作"),
        ("[残疾]\n概率 = 1.5", "“残疾”的概率应当是0到1之间的数"),
        ("[残疾]\n概率 = true", "“残疾”的概率应当是0到1之间的数"),
        ("[残疾]\n概率 = 0.5\n缺失 = 0.1", "“残疾”中没有“缺失”这一项"),
        ("[残疾]\n初始 = { 是 = 1 }\n转移.是 = { 是 = 1 }", "“残疾”的分布应当写作"),
        ("[身份]\n初始 = { 甲类 = 1 }\n转移.甲类 = { 乙类 = 1 }", "“身份”没有写明“转移.b”"),
        ("[身份]\n最小 = 1\n最大 = 2", "“身份”"),
        ("[费用]\n取值 = { 100.50 = 1 }", "“费用”的取值有小数点时要加引号"),
        ("[费用]\n最小 = 200\n最大 = 100", "“费用”的最小不能大于最大"),
        ("[费用]\n最小 = 50\n最大 = 100", "“费用”"),
        ("[费用]\n最小 = 100\n最大 = 100.001", "“费用”"),
        ("[费用]\n最小 = 100\n最大 = 200\n步长 = 0", "“费用”的步长应当是正数"),
        ("[费用]\n最小 = 100\n最大 = 200\n步长 = 0.001", "“费用”的步长应当是正数"),
        ("[缴费年数]\n取值 = { 7 = 1 }", "“缴费年数”"),
        ("[残疾]\n概率 = 1e-999999999", "有的数字太长"),
        ("[残疾]\n概率 = " + "9" * 5000, "有的数字太长"),
        ("残疾 = " + "[" * 5000, "括号套得太深"),
        ("[分组.地区]\n甲市 = 1", "分组“地区”应当写明“取值”"),
        ("[分组.年度]\n取值 = { 甲 = 1 }", "分组“年度”的名称已有别的意思"),
        ("[分组.kind_2027]\n取值 = { 甲 = 1 }", "分组“kind_2027”的名称已有别的意思"),
    ],
)
def test_mistakes(text: str, message: str) -> None:
    with pytest.raises(PolicyError) as caught:
        read_distributions(program(), text)
    assert message in caught.value.message
    assert not any(word in caught.value.message for word in ("Expected", "Invalid", "line"))


def test_numbers_that_no_column_holds() -> None:
    with pytest.raises(PolicyError, match="超出可以存放的范围"):
        read_distributions(program(), f"[筹资额]\n最小 = 0\n最大 = {10**16}")


def test_no_chance_is_exactly_none_and_all() -> None:
    certain = module._below(Fraction(1), np.array([0, 2**64 - 1], np.uint64))
    assert certain.all()
    assert not module._below(Fraction(0), np.array([0], np.uint64)).any()

"""Figures in words and pictures: rounding, units, bins, and what is better."""

import re
from collections import Counter
from fractions import Fraction
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from mingce.engines.columns.simulation import ALL, Compared, Simulation
from mingce.engines.columns.tally import Tally
from mingce.engines.whatif.amounts import adds_up, fixed, measure_of, percent, rounded
from mingce.engines.whatif.charts import BAD, GOOD, WIDTH
from mingce.engines.whatif.findings import Finding, group_grid, headline, overview, sentences
from mingce.engines.whatif.histogram import histogram
from mingce.engines.whatif.report import report
from mingce.engines.whatif.scene import Better, Result, Scene, better_of
from mingce.engines.whatif.shares import shares
from mingce.ir.types import NUMBERS, BooleanType, DateType, EnumType, Member, Type, YearType
from tests.policies import sichuan

MONEY = NUMBERS["金额"]
KIND = EnumType("kind", "类", (Member("甲类", "a"), Member("乙类", "b")))


def finding(
    type_: Type = MONEY, better: Better | None = None, spread: dict[int, int] | None = None, step: int = 1, **total: int
) -> Finding:
    places = 2 if type_ in (MONEY, NUMBERS["分值"]) else 0
    compared = Compared("aid", places, {ALL: Tally(**total)}, Counter(spread or {}), step)
    return Finding(Result("aid", "补助额", type_, better, "《办法》一"), compared)


def scene(one: Finding, by: str | None = None, labels: dict[str, str] | None = None) -> Scene:
    return Scene("试算", "2027年度", ("按政策文本",), ("改了",), ("十人",), "人", by, labels or {}, (one.result,))


# --- amounts -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"),
    [("1/3", "0.33"), ("2/3", "0.67"), ("0.005", "0.01"), ("-0.005", "-0.01"), ("0.0049", "0"), ("-2/3", "-0.67"), ("12", "12")],
)
def test_rounded_half_up(value: str, expected: str) -> None:
    assert rounded(Fraction(value)) == Fraction(expected)


@pytest.mark.parametrize(
    ("word", "value", "expected"),
    [
        ("金额", "99999.99", "99999.99元"),
        ("金额", "100000", "10万元"),
        ("金额", "123456", "12.35万元"),
        ("金额", "-123456789", "-1.23亿元"),
        ("金额", "0.001", "约0元"),
        ("年额", "4000", "4000元/年"),
        ("月数", "1234567", "1234567个月"),
        ("人数", "250000", "25万人"),
        ("比例", "0.125", "12.5个百分点"),
        ("倍数", "1.5", "1.5倍"),
        ("天数", "2.5", "2.5天"),
    ],
)
def test_differences_as_people_write_them(word: str, value: str, expected: str) -> None:
    assert measure_of(NUMBERS[word], Fraction(value), difference=True).text(Fraction(value)) == expected


def test_measures_of_other_types() -> None:
    assert measure_of(NUMBERS["比例"], difference=False).text(Fraction("0.125")) == "12.5%"
    assert measure_of(DateType(), difference=True).text(Fraction(31)) == "31天"
    assert measure_of(YearType(), difference=True).text(Fraction(2)) == "2年"


def test_what_adds_up() -> None:
    assert [word for word, type_ in NUMBERS.items() if not adds_up(type_)] == ["比例", "倍数"]
    assert not adds_up(DateType())
    assert not adds_up(BooleanType())


def test_columns_have_the_same_decimals() -> None:
    assert fixed([Fraction(1), Fraction(-1, 2), None]) == ["1.00", "-0.50", "—"]
    assert fixed([Fraction(1), Fraction(-20), Fraction(1, 1000)]) == ["1", "-20", "0"]


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [(1, 3, "33.33%"), (2, 3, "66.67%"), (0, 5, "0.00%"), (5, 5, "100.00%"), (1, 10**6, "不足0.01%"), (0, 0, "—")],
)
def test_shares(part: int, whole: int, expected: str) -> None:
    assert percent(part, whole) == expected


# --- what is better ------------------------------------------------------------------------------------------------------------


def test_what_is_better_in_sichuan() -> None:
    program = sichuan.program()
    better = {d.symbol.id: better_of(program, d.symbol.id) for d in program.definitions if d.public}
    assert [alias for alias, one in better.items() if one is Better.MORE] == ["zero_claim_reward", "continuity_reward"]
    less = {"lapse_reduction", "wait_fixed", "wait_variable", "wait_total", "wait_over", "repair_cost"}
    assert {alias for alias, one in better.items() if one is Better.LESS} == less


@pytest.mark.parametrize(
    ("better", "first", "second"),
    [(Better.MORE, "受益 3 人", "受损 1 人"), (Better.LESS, "受益 1 人", "受损 3 人"), (None, "增加 3 人", "减少 1 人")],
)
def test_gains_come_first(better: Better | None, first: str, second: str) -> None:
    told = sentences(finding(better=better, rows=10, both=10, more=3, less=1, risen=900, fallen=-100), "人")
    assert told[0].startswith(first)
    assert told[1].startswith(second)


def test_sentences() -> None:
    one = finding(
        better=Better.MORE, rows=16, both=9, more=3, less=1, gained=1, lost=1, opened=1, settled=1, open=1,
        first_sum=90000, second_sum=99950, risen=1000, fallen=-50,
    )  # fmt: skip
    assert sentences(one, "人") == (
        "受益 3 人（18.75%）：合计增加10元，平均增加3.33元。",
        "受损 1 人（6.25%）：合计减少0.5元，平均减少0.5元。",
        "由不适用变为适用 1 人（6.25%）。",
        "由适用变为不适用 1 人（6.25%）。",
        "由确定变为待定 1 人（6.25%）。",
        "由待定变为确定 1 人（6.25%）。",
        "不变 5 人，两种方案都不适用 2 人，两种方案都待定 1 人。",
        "各自有数的合计：原方案 900元，新方案 999.5元。",
    )


def test_dates_and_categories_in_sentences() -> None:
    assert sentences(finding(DateType(), Better.LESS, rows=4, both=4, more=1, less=2, risen=5, fallen=-9), "人")[:2] == (
        "受益 2 人（50.00%）：平均提前4.5天。",
        "受损 1 人（25.00%）：平均推迟5天。",
    )
    assert sentences(finding(KIND, rows=4, both=4, moved=3), "条") == ("改变 3 条（75.00%）。", "不变 1 条。")
    assert sentences(finding(BooleanType(), rows=4, both=4, less=1, fallen=-1, first_sum=1), "人")[0] == "由是变为否 1 人（25.00%）。"


def test_headlines() -> None:
    one = scene(finding())
    counted = Simulation(rows=3, sizes=Counter({ALL: 3}), changed=Counter({ALL: 1}))
    assert headline(one, counted) == "共比较 3 人，1 人至少有一项结果不同（33.33%）。"
    assert headline(one, evolve(counted, rows=5, changed=Counter())) == "共比较 3 人，没有任何结果不同，另有 2 人不能计算。"
    assert headline(one, Simulation(rows=2)) == "没有可以比较的记录，另有 2 人不能计算。"


def test_overview_of_types() -> None:
    money = finding(better=Better.LESS, rows=4, both=3, more=2, less=1, risen=600, fallen=-100, opened=1)
    (row,) = overview(scene(money), (money,)).rows
    assert row == ("补助额", "4", "100.00%", "2", "1", "5元", "1.67元", "不利")
    kind = finding(KIND, rows=4, both=4, moved=1)
    assert overview(scene(kind), (kind,)).rows[0][1:] == ("1", "25.00%", "—", "—", "—", "—", "—")


# --- pictures ------------------------------------------------------------------------------------------------------------------


def test_a_few_differences_have_a_bar_each() -> None:
    picture = histogram(finding(spread={-1200000: 6, -400000: 3, 800000: 1}), "人")
    assert picture is not None
    assert [mark.text for mark in picture.counts] == ["6", "3", "1"]
    assert [bar.fill for bar in picture.bars] == [BAD, BAD, GOOD]
    assert [mark.text for mark in picture.below] == ["-12000", "-4000", "+8000"]
    assert picture.axis.text == "新方案减原方案（元）"
    # The scale ends at the highest bar, 190 pixels above the base.
    assert [bar.height for bar in picture.bars] == ["190", "95", "31.7"]
    assert [mark.text for mark in picture.scale] == ["0", "2", "4", "6"]


def test_whole_numbers_close_together_stand_in_order() -> None:
    picture = histogram(finding(NUMBERS["年数"], Better.LESS, spread={n: n + 11 for n in range(-10, 0)} | {3: 5}), "人")
    assert picture is not None
    assert len(picture.bars) == 14
    assert [bar.height for bar in picture.bars[10:13]] == ["0", "0", "0"]
    assert picture.bars[0].fill == GOOD
    assert picture.bars[13].fill == BAD
    assert "0" in [mark.text for mark in picture.below]
    assert not picture.counts


def test_many_differences_are_put_into_bins() -> None:
    spread = Counter(dict.fromkeys(range(-3000, 9000, 10), 1))
    picture = histogram(finding(spread=spread, step=10), "人")
    assert picture is not None
    # From -30 to 90元 in bins of 10元: the steps 10, 20, 100, 200, 1000 of a fen.
    assert len(picture.bars) == 12
    assert len({bar.height for bar in picture.bars}) == 1
    assert [bar.fill for bar in picture.bars] == [BAD] * 3 + [GOOD] * 9
    assert "0" in [mark.text for mark in picture.below]


@pytest.mark.parametrize("one", [finding(KIND), finding(BooleanType(), spread={1: 3}), finding()])
def test_no_picture_of_differences(one: Finding) -> None:
    assert histogram(one, "人") is None


def grouped(better: Better | None, groups: dict[str, Tally], type_: Type = MONEY) -> tuple[Scene, Simulation, Finding]:
    one = finding(type_, better)
    one.compared.tallies.update(groups)
    found = Simulation(sizes=Counter({ALL: 1, **{name: tally.rows for name, tally in groups.items()}}), results={"aid": one.compared})
    return scene(one, "地区"), found, one


def test_gains_to_the_right() -> None:
    groups = {"甲市": Tally(10, both=10, more=5, less=2), "乙市": Tally(20, both=20, more=2, less=10)}
    for better, sides in ((Better.MORE, ("受损", "受益")), (Better.LESS, ("受损", "受益")), (None, ("减少", "增加"))):
        picture = shares(*grouped(better, groups))
        assert picture is not None
        assert tuple(key.mark.text for key in picture.legend) == sides
        assert [key.fill for key in picture.legend] == [BAD, GOOD]
        assert [end.anchor for end in picture.ends] == ["end", "end", "start", "start"]
    assert [end.mark.text for end in picture.ends] == ["50.00%", "20.00%", "10.00%", "50.00%"]


def test_one_side_stands_at_the_names() -> None:
    picture = shares(*grouped(Better.MORE, {"甲市": Tally(10, both=10, less=5), "乙市": Tally(20, both=20)}))
    assert picture is not None
    assert [(bar.x, bar.fill) for bar in picture.bars] == [("128", BAD)]
    assert picture.middle == "128"


def test_only_so_many_groups_are_drawn() -> None:
    groups = {f"第{n:02}区": Tally(100, both=100, more=n) for n in range(30)}
    picture = shares(*grouped(None, groups))
    assert picture is not None
    assert len(picture.names) == 24
    assert picture.names[0].text == "第06区"
    assert picture.note is not None


def test_no_picture_without_groups_or_changes() -> None:
    assert shares(*grouped(None, {"甲市": Tally(10, both=10)})) is None
    one = finding(rows=10, both=10, more=1)
    assert shares(scene(one), Simulation(), one) is None


def test_long_names_are_cut_and_kept_within_the_picture() -> None:
    picture = shares(*grouped(None, {"一个名称非常长的自治州": Tally(10, both=10, more=1)}))
    assert picture is not None
    assert picture.names[0].text == "一个名称非常长…"


def test_groups_of_a_category() -> None:
    at, found, one = grouped(None, {"甲市": Tally(10, both=10, moved=4)}, KIND)
    picture = shares(at, found, one)
    assert picture is not None
    assert [key.mark.text for key in picture.legend] == ["改变"]
    assert group_grid(at, found, one).rows[0] == ("甲市", "10", "4", "40.00%")


def test_pictures_stay_within_their_frames() -> None:
    groups = {
        "甲市": Tally(1000, both=1000, more=999, less=1, risen=100),
        "乙市": Tally(10, both=10, more=5, less=5, risen=5, fallen=-5),
    }
    at, found, one = grouped(Better.MORE, groups)
    one.compared.tallies[ALL] = Tally(1010, both=1010, more=1004, less=6, risen=105, fallen=-5)
    one.compared.spread.update(dict.fromkeys(range(-5, 1000), 1))
    at = evolve(at, results=(one.result,))
    pictures = [artifact for artifact in report(at, found) if artifact.path.suffix == ".svg"]
    assert len(pictures) == 2
    for picture in pictures:
        for x, width in re.findall(r'<rect x="([-\d.]+)" y="[-\d.]+" width="([-\d.]+)"', picture.text):
            assert 0 <= float(x) <= float(x) + float(width) <= WIDTH
        for text in ET.fromstring(picture.text).iter("{http://www.w3.org/2000/svg}text"):
            assert 0 <= float(text.attrib["x"]) <= WIDTH

"""Schema and decoder say the same of a record; where they do not, the difference is one of those listed here."""

import copy
from decimal import Decimal
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingce.driver.pipeline import compile_source
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.ir.program import Input, Period, Program
from mingce.ir.record import complete
from mingce.ir.values import PolicyError
from mingce.source import Source
from tests.samples import pilot
from tests.schemas import input_validator, refusals

POLICY = """政策 边界（edges）：期间 2020年 至 2040年；来源 《1》。
类别 类型（kind）：一类（one）、二类（two）。
对象 人（person）：
    类别项（kinded）：取自 类型；额（amount）：金额，-100元 至 1000.50元；岁（age）：年数，逐年，缺省 0年；
    必填年（due）：金额，逐年，0元 至 10元；好（good）：是否，存疑；日（day）：日期，2024年1月31日 至 2025年12月31日，可缺；
    率（ratio）：比例，0% 至 100%，可缺；粗（coarse）：倍数，0 至 2，精确到 0.01，可缺；
    逐月额（monthly）：金额，逐月，缺省 0元；名（label）：文本，可缺；生年（born）：年份，可缺。
对象 费用（claim）：属于 人，列为 费用清单（claims）；按 发生日 归年；
    号（code）：文本，唯一；发生日（on）：日期；费额（cost）：金额，0元 至 5元，缺省 1元。
口径 读法（reading）：取 否；备选 是；理由 “条文未写”；依据 《1》一。
口径 方式（manner）：取 甲法（a）；备选 乙法（b）；理由 “条文未写”；依据 《1》一。
参数 标准（standard）：金额；范围 0元 至 10元；待定；依据 《1》一。
状态 累计（stock）：年数；初值 0年；等于 上年 累计 + 岁；依据 《1》一。
状态 缴费（levied）：金额；初值 0元；等于 上年 缴费 + 必填年；依据 《1》一。
规则 费用与额（total）：金额；等于 各 费用 的 费额 之和 + 额 + 逐月合计；依据 《1》一。
规则 逐月合计（by_month）：金额；等于 逐月累计；依据 《1》一。
状态 逐月累计（monthly_stock）：金额；按月；初值 0元；等于 上月 逐月累计 + 逐月额；依据 《1》一。
规则 结果（outcome）：金额；当 好 且 读法 则 标准；当 类别项 为 一类 且 方式 为 甲法 则 0元；
    当 日 适用 且 日 早于 2025年1月1日 则 1元；当 率 适用 且 率 超过 50% 则 2元；当 粗 适用 且 粗 超过 1倍 则 3元；
    当 名 适用 且 名 为 “甲” 则 4元；当 生年 适用 且 生年 早于 2000年 则 5元；否则 费用与额；依据 《1》一。
"""


@cache
def edges() -> Program:
    compiled = compile_source(Source("edges.pol", POLICY), lambda _name: None)
    assert compiled.program is not None, compiled.diagnostics
    return compiled.program


def refused(program: Program, raw: object) -> PolicyError | None:
    """The decoder's verdict on a record that stands alone."""
    try:
        complete(program, Decoder.of(program, RecordDefaults())(raw))
    except PolicyError as error:
        return error
    return None


# --- records near the edges -----------------------------------------------------------------------------------------------

SCALARS: tuple[object, ...] = (
    None, True, 1, "是", "否", "true", "", "x", [], {}, -1, 5, "5", "5%", "5 ‰", "50％", "101%", "0.00001%",
    Decimal("4.0"), Decimal("0.1"), Decimal("0.01"), Decimal("0.001"), "0.10", "0.100", "0.001", ".5", "1.", "+1", "-1", "1,000",
    -100, Decimal("-100.01"), 1000, Decimal("1000.5"), Decimal("1000.51"), 1001, 10, 11, Decimal("2.01"), 2, "3",
    "one", "一类", "three", "2024-01-30", "2024-01-31", "2024-02-29", "2025-02-29", "2025-02-30", "2025-04-31", "2025-13-01",
    "20250101", "0000-01-01", "2025-12-31", 2019, 2020, 2040, 2041, "2025", "2025年", "2041", "25", 999, 10000, "0999",
    Decimal("2025.0"), Decimal("2025.5"), "a", "b", "乙法",
)  # fmt: skip
# Keys and the values that fit them; of the names in a tuple a record has one.
FIELDS: dict[tuple[str, ...], tuple[object, ...]] = {
    ("year", "年度"): (2026, "2026", "2026年"),
    ("kinded", "类别项"): ("one", "一类", "two"),
    ("amount", "额"): (-100, Decimal("1000.5"), "0.01", 0),
    ("due", "必填年"): ({"2026": 0}, {"2025年": 10, "2026年": Decimal("9.99")}, {"2026": "10", "2030": 1}),
    ("age", "岁"): ({}, {"2026": 5}, {"2021": "7", "2026年": 0}),
    ("age_2025", "岁_2024年"): (1, "2"),
    ("good", "好"): (True, False, "是", "否"),
    ("day", "日"): ("2024-01-31", "2025-12-31", "2024-02-29"),
    ("ratio", "率"): (0, 1, Decimal("0.000001"), "100%", "0.0001%", "1.5‰"),
    ("coarse", "粗"): (0, 2, Decimal("1.99"), "5%", "50‰"),
    ("monthly", "逐月额"): ({}, {"2026-03": 0, "2026-4": Decimal("0.01")}, {"2026年12月": "5", "2026_11": 1}),
    ("monthly_2026-01", "逐月额_2026_2"): (1, "0.01"),
    ("label", "名"): ("甲", ""),
    ("born", "生年"): (1000, 9999, "1999", "1999年"),
    ("claims", "费用清单"): (
        [],
        [{"code": "甲", "on": "2026-01-01"}],
        [{"号": "甲", "发生日": "2024-02-29", "cost": 5}, {"code": "乙", "on": "2026-12-31", "费额": "0.01"}],
    ),
    ("parameters", "参数"): ({}, {"standard": 10}, {"标准": "9.99"}),
    ("readings", "口径"): ({}, {"reading": True, "manner": "b"}, {"读法": "否", "方式": "乙法"}),
    ("parameters.standard", "参数.标准"): (0, "10"),
    ("readings.manner", "口径.方式"): ("b", "甲法"),
    ("id", "编号"): ("x", 1),
}
REQUIRED = 4
KEYS = (
    *(name for names in FIELDS for name in names), "无", "age_2026-01", "monthly_2026", "额_2025", "parameters.no", "2025", "2026年",
    "0000", "25", "2026-03", "2026-13", "2026-00", "2026年3月", "code", "号", "on", "cost", "费额", "standard", "标准", "reading",
    "manner",
)  # fmt: skip


@st.composite
def records(draw: st.DrawFn) -> dict[str, object]:
    """A record that is fine, and then up to two things done to it."""
    found: dict[str, object] = {}
    for number, (names, values) in enumerate(FIELDS.items()):
        if number < REQUIRED or draw(st.integers(0, 3)) == 0:
            found[draw(st.sampled_from(names))] = copy.deepcopy(draw(st.sampled_from(values)))
    for _ in range(draw(st.integers(0, 2))):
        spoil(draw, draw(st.sampled_from(places(found))))
    return found


def places(value: object) -> list[dict[str, object]]:
    """Every object in a record."""
    if isinstance(value, dict):
        return [value, *(place for item in value.values() for place in places(item))]
    return [place for item in value for place in places(item)] if isinstance(value, list) else []


def spoil(draw: st.DrawFn, place: dict[str, object]) -> None:
    """Change a value, take a key away, or add one."""
    key = draw(st.sampled_from([*place, *place, None]))
    if key is None:
        key = draw(st.sampled_from(KEYS))
    elif draw(st.integers(0, 4)) == 0:
        del place[key]
        return
    values = [value for names, values in FIELDS.items() for value in values if key in names]
    place[key] = copy.deepcopy(draw(st.sampled_from([*SCALARS, *values, *values])))


def whole(values: object) -> bool:
    """Whether nothing is null beside its other name, or under a key that is no year: see `BEYOND`."""
    if isinstance(values, dict):
        return all(value is not None and whole(value) for value in values.values())
    return all(map(whole, values)) if isinstance(values, list) else True


@given(records().filter(whole))
def test_what_the_schema_refuses_the_decoder_refuses(raw: dict[str, object]) -> None:
    if refusals(input_validator(edges()), raw):
        assert refused(edges(), raw) is not None


@given(records())
def test_what_the_decoder_alone_refuses_no_schema_can_say(raw: dict[str, object]) -> None:
    error = refused(edges(), raw)
    if error is not None and not refusals(input_validator(edges()), raw):
        assert unsayable(edges(), error), error


def unsayable(program: Program, error: PolicyError) -> bool:
    """Whether the error is of a kind that the schema leaves to the decoder on purpose."""
    fields = {item.symbol.id: item for item in (*program.inputs, *(f for c in program.collections for f in c.fields))}
    item = fields.get(error.field or "")
    match error.code:
        case "too-precise" | "out-of-range" | "bad-date" | "duplicate-member" | "year-out-of-horizon":
            return True
        case "duplicate-field":
            # The same thing as a column and in its object, or a year written in two ways.
            return error.field in ("parameters", "readings", "standard", "manner", "reading") or is_periodic(item)
        case "missing-input":
            return is_periodic(item)
        case _:
            return False


def is_periodic(item: Input | None) -> bool:
    return item is not None and item.period is not Period.ONCE


BASE = {"year": 2026, "kinded": "one", "amount": 0, "due": {"2026": 0}}

# What the schema lets pass and the decoder refuses, each with the reason why the schema is silent.
LEFT = {
    "places of a JSON number: validators compute in binary": ({"amount": Decimal("0.001")}, "too-precise"),
    "a ratio in per cent of a coarser type": ({"coarse": Decimal("0.001")}, "too-precise"),
    "range of a number written as text": ({"amount": "1000.51"}, "out-of-range"),
    "range of a year written as text": ({"year": "2041"}, "year-out-of-horizon"),
    "range of a day": ({"day": "2024-01-30"}, "out-of-range"),
    "the 29 February of a common year, where formats are not asserted": ({"day": "2025-02-29"}, "bad-date"),
    "a number beyond any sum, where no range is declared": ({"monthly": {"2026-01": 10**40}}, "out-of-range"),
    "a year missing within a history": ({"due": {"2024": 1, "2026": 1}}, "missing-input"),
    "the year evaluated missing": ({"due": {"2025": 1}, "year": 2026}, "missing-input"),
    "nothing but null in a history": ({"due": {"2026": None}}, "missing-input"),
    "one year written in two ways": ({"age": {"2026": 1, "2026年": 1}}, "duplicate-field"),
    "one year in an object and as a column": ({"age": {"2026": 1}, "age_2026": 1}, "duplicate-field"),
    "a parameter in an object and as a column": ({"parameters": {"standard": 1}, "parameters.standard": 1}, "duplicate-field"),
    "members that must differ": ({"claims": [{"code": "甲", "on": "2026-01-01"}] * 2}, "duplicate-member"),
}

# What the decoder takes and the schema leaves out: forms that nobody should write on purpose.
BEYOND: dict[str, dict[str, object]] = {
    "blanks around a key": {" label ": "甲"},
    "full-width letters in a key": {"ｌａｂｅｌ": "甲"},
    "blanks around a text": {"kinded": " one "},
    "an exponent in text": {"amount": "1e2"},
    "a thing under its other name, with null beside it": {"额": None},
    "a year that is none, with null": {"age": {"x": None}},
}


@pytest.mark.parametrize("case", LEFT)
def test_left_to_the_decoder(case: str) -> None:
    changed, code = LEFT[case]
    raw = {**BASE, **changed}
    assert refusals(input_validator(edges()), raw) == []
    error = refused(edges(), raw)
    assert error is not None
    assert error.code == code


@pytest.mark.parametrize("case", BEYOND)
def test_taken_by_the_decoder_alone(case: str) -> None:
    raw = {**BASE, **BEYOND[case]}
    assert refused(edges(), raw) is None
    assert refusals(input_validator(edges()), raw)


def test_a_year_from_the_command_line_is_not_in_the_schema() -> None:
    raw = {key: value for key, value in BASE.items() if key != "year"}
    assert refusals(input_validator(edges()), raw)
    complete(edges(), Decoder.of(edges(), RecordDefaults(year=2026))(raw))


def test_the_base_is_fine() -> None:
    assert refused(edges(), BASE) is None
    assert refusals(input_validator(edges()), BASE) == []


@given(
    st.dictionaries(st.sampled_from(("status_2026", "exempt", "特殊群体", "resides_2026-01", "birth_year")), st.sampled_from(SCALARS))
)
def test_the_pilot_policy_agrees_too(raw: dict[str, object]) -> None:
    given_raw = {"year": 2026, **{key: value for key, value in raw.items() if value is not None}}
    error, found = refused(pilot(), given_raw), refusals(input_validator(pilot()), given_raw)
    assert (error is None) == (found == []), (error, found)

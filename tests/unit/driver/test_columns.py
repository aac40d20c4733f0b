"""Tables in memory: any kind in, the same kind out, and for every row what a record of its own would give."""

import warnings
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import mingce
from mingce.engines.rows.scalars import Cell
from tests.samples import PILOT

SHARE = {"own_share": "10%"}
# Four persons.  Two insured years without a claim add 4,000 yuan each to 300,000; 2028 lies after the year evaluated.
PERSONS: Mapping[str, list[Any]] = {
    "id": ["a", "b", "c", "d"],
    "year": [2027, 2027, 2026, 2027],
    "status_2025": ["resident", "none", "居民医保", None],
    "status_2026": ["resident", "none", "resident", "none"],
    "status_2027": ["resident", "resident", "resident", "employee"],
    "zero_claim_2025": [True, False, True, None],
    "zero_claim_2026": [True, None, True, None],
    "exempt": [False, None, True, None],
    "repair_years": [0, 3, 60, None],
    "paid_on": [date(2026, 12, 1), None, None, date(2027, 2, 28)],
    "birth_year": [1980, None, None, 2001],
}
# c is evaluated in 2026 and has one reward; b has two lapsed years, the first of which does not count; d is not resident.
RUN_YEARS = [3, 1, 2, 0]
CAP = [Decimal(308000), Decimal(300000), Decimal(304000), None]
COUNTED = [0, 1, 0, 0]
NO_WAIT = [True, None, True, None]


MORE = """
规则 补缴（repaired）：年数；等于 补缴年数；依据 《T01》二第1段第1句。
规则 到账（arrived）：日期；等于 缴费到账日；依据 《T01》二第1段第1句。
规则 出生（born）：年份；等于 出生年份；依据 《T01》二第1段第1句。
规则 半数（half）：金额；等于 已付额 ÷ 2；四舍五入到 分；依据 《T01》二第1段第1句。
"""


@pytest.fixture(scope="module")
def policy() -> mingce.LoadedPolicy:
    return mingce.load(PILOT)


@pytest.fixture(scope="module")
def reading_all() -> mingce.LoadedPolicy:
    """The pilot, with results for which every input is read."""
    text = PILOT.read_text(encoding="utf-8")
    before = "    出生年份（birth_year）"
    return mingce.load(text.replace(before, f"    已付额（paid）：金额，0元 至 1亿元，可缺；\n{before}") + MORE)


def by_rows(policy: mingce.LoadedPolicy, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What single records give: results with the reasons of open ones apart, or the error."""
    found = []
    for row in rows:
        record = {key: value for key, value in row.items() if value is not None}
        try:
            outputs = dict(policy.evaluate(record, parameters=SHARE).outputs)
            error: tuple[Any, ...] = (None, None, None)
        except mingce.PolicyError as caught:
            outputs, error = {}, (caught.code, caught.message, caught.field)
        told: dict[str, Any] = dict(zip(("error_code", "error_message", "error_field"), error, strict=True))
        for name, value in outputs.items():
            told[name] = None if isinstance(value, mingce.Undetermined) else value
            if isinstance(value, mingce.Undetermined):
                told[f"{name}.undetermined"] = str(value)
        found.append(told)
    return found


def check(policy: mingce.LoadedPolicy, columns: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The rows of a table, each held to what its record gives by itself."""
    table = pa.table(columns)
    found: list[dict[str, Any]] = policy.columns(table, parameters=SHARE).to_pylist()
    for row, expected in zip(found, by_rows(policy, table.to_pylist()), strict=True):
        assert {name: value for name, value in row.items() if value is not None and name not in ("id", "year")} == {
            name: value for name, value in expected.items() if value is not None and name in row
        }
    return found


def test_rows_of_several_years(policy: mingce.LoadedPolicy) -> None:
    found = check(policy, PERSONS)
    assert [row["id"] for row in found] == PERSONS["id"]
    assert [row["year"] for row in found] == PERSONS["year"]
    assert [row["run_years"] for row in found] == RUN_YEARS
    assert [row["cap"] for row in found] == CAP
    assert [row["counted_years"] for row in found] == COUNTED
    assert [row["no_wait"] for row in found] == NO_WAIT
    assert [row["no_wait.undetermined"] for row in found] == [None, "缺少“特殊群体”", None, "缺少“特殊群体”"]
    assert [row["error_code"] for row in found] == [None] * 4


def chunked() -> pa.Table:
    whole = pa.table(PERSONS)
    return pa.concat_tables([whole.slice(0, 1), whole.slice(1, 0), whole.slice(1, 2), whole.slice(3)])


def encoded() -> pa.Table:
    table = pa.table(PERSONS)
    return pa.table({name: table.column(name).dictionary_encode() for name in table.column_names})


def large() -> pa.Table:
    table = pa.table(PERSONS)
    return table.cast(pa.schema([(one.name, _large(one.type)) for one in table.schema]))


def _large(kind: pa.DataType) -> pa.DataType:
    special = {pa.string(): pa.large_string(), pa.int64(): pa.uint16(), pa.date32(): pa.timestamp("ns")}
    return special.get(kind, kind)


@pytest.mark.parametrize(
    "data",
    [
        pa.table(PERSONS),
        chunked(),
        encoded(),
        large(),
        pa.RecordBatch.from_pydict(PERSONS),
        pl.DataFrame(PERSONS),
        pl.LazyFrame(PERSONS),
        pl.DataFrame(PERSONS).with_columns(pl.col("status_2025").cast(pl.Categorical), pl.col("repair_years").cast(pl.UInt8)),
        pl.DataFrame(PERSONS).with_columns(pl.col("status_2027").cast(pl.Enum(["employee", "none", "resident"]))),
        pd.DataFrame(PERSONS),
        pd.DataFrame(PERSONS).convert_dtypes(),
        pd.DataFrame(PERSONS).convert_dtypes(dtype_backend="pyarrow"),
        pd.DataFrame(PERSONS).astype({"status_2025": "category", "status_2027": "category", "paid_on": "datetime64[ns]"}),
        {name: np.array(values) for name, values in PERSONS.items()},
        {name: np.array(values, object) for name, values in PERSONS.items()},
    ],
    ids=[
        "arrow", "chunked", "dictionaries", "large", "batch", "polars", "lazy", "categorical", "enum", "pandas", "nullable", "backed",
        "category", "numpy", "objects",
    ],
)  # fmt: skip
def test_every_kind_of_table(policy: mingce.LoadedPolicy, data: Any) -> None:
    found = policy.columns(data, parameters=SHARE)
    assert type(found) is type(data)
    rows = plain(found)
    assert [row["id"] for row in rows] == PERSONS["id"]
    assert [row["run_years"] for row in rows] == RUN_YEARS
    assert [row["cap"] for row in rows] == CAP
    assert [row["no_wait"] for row in rows] == NO_WAIT
    assert {row["error_code"] for row in rows} == {None}


def plain(found: Any) -> list[dict[str, Any]]:
    match found:
        case pa.Table() | pa.RecordBatch():
            return list(found.to_pylist())
        case pl.LazyFrame():
            return found.collect().to_dicts()
        case pl.DataFrame():
            return found.to_dicts()
        case pd.DataFrame():
            return [{key: None if pd.isna(value) else value for key, value in row.items()} for row in found.to_dict("records")]
        case _:
            return [dict(zip(found, row, strict=True)) for row in zip(*(values.tolist() for values in found.values()), strict=True)]


def test_types_of_results(policy: mingce.LoadedPolicy) -> None:
    arrow = policy.columns(pa.table(PERSONS), parameters=SHARE)
    assert pa.types.is_decimal(arrow.schema.field("cap").type)
    assert arrow.schema.field("run_years").type == pa.int8()
    frame = policy.columns(pd.DataFrame(PERSONS, index=[7, 5, 3, 1]), parameters=SHARE)
    assert list(frame.index) == [7, 5, 3, 1]
    assert frame["cap"].sum() == Decimal("912000.00")
    assert frame["no_wait"].dtype == pd.BooleanDtype()
    arrays = policy.columns({name: np.array(values) for name, values in PERSONS.items()}, parameters=SHARE)
    assert arrays["cap"].dtype == object
    assert isinstance(arrays["no_wait"], np.ma.MaskedArray)
    assert arrays["no_wait"].mask.tolist() == [False, True, False, True]


def test_missing_values_of_pandas_and_numpy(policy: mingce.LoadedPolicy) -> None:
    """Whole numbers with gaps come as binary fractions, gaps as NaN, NaT or a mask."""
    data = {
        "year": np.array([2027.0, 2027.0]),
        "status_2027": np.ma.MaskedArray(["resident", "?"], [False, True]),
        "repair_years": np.array([2.0, np.nan]),
        "paid_on": np.array(["2027-01-01", "NaT"], "datetime64[D]"),
        "birth_year": np.array([1980.0, np.nan]),
        "status_2026": np.array([b"resident", b"none"]),
    }
    rows = plain(policy.columns(data, parameters=SHARE))
    assert [row["error_code"] for row in rows] == [None, "missing-input"]
    assert rows[0]["run_years"] == 2


BAD = {
    "unknown category": ("status_2027", pa.array(["residemt", "居民", "resident", "", None])),
    "category that is a number": ("status_2027", pa.array([1, 2, 3, 4, 5])),
    "out of range": ("repair_years", pa.array([61, -1, 60, 127, 2**40])),
    "large unsigned": ("repair_years", pa.array([2**64 - 1, 0, 60, 61, 2**63], pa.uint64())),
    "number in text": ("repair_years", pa.array(["3", "三", "3.5", " 61 ", "1,000"])),
    "binary fractions": ("repair_years", pa.array([3.0, 3.5, 60.0, 61.0, 1e300])),
    "too precise": ("repair_years", pa.array([Decimal("3.00"), Decimal("3.01"), Decimal(-1), Decimal(61), None], pa.decimal128(20, 2))),
    "dates in text": ("paid_on", pa.array(["2027-02-29", "2027-02-28", "20270228", "", "２０２７"])),
    "days with times": ("paid_on", pa.array([0, 3_600, None, 86_400, 1], pa.timestamp("s"))),
    "date that is a number": ("paid_on", pa.array([20270101, 0, 1, 2, 3])),
    "truth in text": ("zero_claim_2026", pa.array(["是", "否", "true", "1", "对"])),
    "truth that is a number": ("zero_claim_2026", pa.array([0, 1, 2, None, 1])),
    "years": ("birth_year", pa.array([1980, 999, 10_000, -5, None])),
    "years in text": ("birth_year", pa.array(["1980年", "80", "１９８０", "19x0", ""])),
    "year evaluated": ("year", pa.array([2027, 2019, 2041, 99, None])),
    "year evaluated in text": ("year", pa.array(["2027", "2027年", "27", "", "x"])),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_value_is_refused_as_in_a_record(reading_all: mingce.LoadedPolicy, name: str) -> None:
    column, values = BAD[name]
    rows = len(values)
    plain = {"year": [2027] * rows, "status_2026": ["resident"] * rows, "status_2027": ["resident"] * rows, "exempt": [True] * rows}
    columns = {**plain, column: values}
    found = reading_all.columns(pa.table(columns), parameters=SHARE).to_pylist()
    assert any(row["error_code"] for row in found)
    for row, expected in zip(found, by_rows(reading_all, as_cells(columns)), strict=True):
        assert [row[name] for name in ERRORS] == [expected[name] for name in ERRORS]


ERRORS = ("error_code", "error_message", "error_field")


def as_cells(columns: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Rows as a table of text gives them: text is a cell, an empty one gives nothing."""
    return [{name: cell(value) for name, value in row.items()} for row in pa.table(columns).to_pylist()]


def cell(value: object) -> object:
    if isinstance(value, datetime) and value.time() == value.min.time():
        return value.date()
    return Cell(value) if isinstance(value, str) else value


def test_money_is_exact(reading_all: mingce.LoadedPolicy) -> None:
    floats = [300000.01, 0.1 + 0.2, 0.3, 1e8, 1e8 + 0.01, float("nan"), float("inf"), -0.01]
    found = reading_all.columns(pa.table({"status_2027": ["none"] * 8, "paid": floats}), 2027, outputs=["half"]).to_pylist()
    # 0.1 + 0.2 is 0.30000000000000004, which no fen gives.
    expected = [Decimal("150000.01"), None, Decimal("0.15"), Decimal(50_000_000), None, None, None, None]
    assert [row["half"] for row in found] == expected
    codes = [None, "too-precise", None, None, "out-of-range", "wrong-type", "wrong-type", "out-of-range"]
    assert [row["error_code"] for row in found] == codes
    by_text = reading_all.columns(pa.table({"paid": ["300000.01", "0.005", "1e2"]}), 2027, ["半数"]).to_pylist()
    assert [row["half"] for row in by_text] == [Decimal("150000.01"), None, Decimal(50)]
    with pytest.raises(mingce.PolicyError, match="单精度"):
        reading_all.columns(pa.table({"paid": pa.array([1.5], pa.float32())}), 2027, ["half"])


@pytest.mark.parametrize("rows", [0, 1, 7, 63, 64, 65, 129])
@pytest.mark.parametrize("offset", [0, 1, 8, 13])
def test_any_number_of_rows_from_any_row_on(policy: mingce.LoadedPolicy, rows: int, offset: int) -> None:
    kinds = ["resident", "none", "employee", None]
    whole = pa.table(
        {
            "id": range(150),
            "status_2026": [kinds[n % 3] for n in range(150)],
            "status_2027": [kinds[n * n % 4] for n in range(150)],
            "zero_claim_2026": [n % 5 == 0 if n % 7 else None for n in range(150)],
            "exempt": [n % 2 == 0 if n % 3 else None for n in range(150)],
        }
    )
    part = whole.slice(offset, rows)
    found = policy.columns(part, 2027, parameters=SHARE)
    assert found.num_rows == rows
    assert found == policy.columns(whole, 2027, parameters=SHARE).slice(offset, rows)
    if rows == 7:
        check(policy, {"year": [2027] * 7, **part.to_pydict()})


def test_what_cannot_be_computed_as_a_whole(policy: mingce.LoadedPolicy) -> None:
    table = pa.table({"year": [2027], "status_2027": ["none"]})
    for outputs, code in ((["capp"], "unknown-output"), (["spent"], "not-columnar")):
        with pytest.raises(mingce.PolicyError) as caught:
            policy.columns(table, outputs=outputs)
        assert caught.value.code == code
    with pytest.raises(mingce.PolicyError, match="--bind"):
        policy.columns(table.append_column("parameters.own_share", pa.array(["5%"])))
    with pytest.raises(mingce.PolicyError, match="给出的是同一项"):
        policy.columns(table.append_column("参保状态_2027", pa.array(["none"])))
    with pytest.raises(mingce.PolicyError, match="列表或结构"):
        policy.columns(table.append_column("exempt", pa.array([[True]])))
    with pytest.raises(mingce.PolicyError, match="应当是 pyarrow"):
        policy.columns([1, 2])
    with pytest.raises(mingce.PolicyError, match="行数不同"):
        policy.columns({"year": np.array([2027]), "exempt": np.array([True, False])})
    with pytest.raises(mingce.PolicyError, match="一维"):
        policy.columns({"year": np.array([[2027]])})
    with pytest.raises(mingce.PolicyError, match="没有名为“没有”的口径"):
        policy.columns(table, readings={"没有": True})


def test_a_column_of_several_kinds_is_read_as_text(policy: mingce.LoadedPolicy) -> None:
    frame = pd.DataFrame({"year": [2027, "2027年", "x"], "status_2027": ["none", 5, None], "exempt": [True, "否", 1]})
    found = plain(policy.columns(frame, parameters=SHARE))
    assert [row["error_code"] for row in found] == [None, "unknown-category", "bad-year"]
    assert found[0]["no_wait"] is True


def test_columns_that_stand_for_nothing_are_told(policy: mingce.LoadedPolicy) -> None:
    table = pa.table({"year": [2027], "status_2027": ["none"], "statsu_2026": ["none"], "remark": ["x"]})
    with pytest.warns(mingce.UnusedColumnWarning, match="没有用到的列：“statsu_2026”，是否应为“status_2026”？、“remark”") as told:
        policy.columns(table, parameters=SHARE)
    assert told[0].filename == __file__


def test_settings_hold_for_all_rows(policy: mingce.LoadedPolicy) -> None:
    table = pa.table({"status_2025": ["none"] * 2, "status_2026": ["none"] * 2, "status_2027": ["resident"] * 2})
    found = policy.columns(table, 2027, ["自付额", "counted_years"], {"首年计入": True}, {"自付比例": "25%"}, threads=1)
    assert found.select(["own_amount", "counted_years"]).to_pylist() == [{"own_amount": Decimal(75000), "counted_years": 2}] * 2
    # Without the other reading, in the same process, the first lapsed year does not count.
    assert policy.columns(table, 2027, ["counted_years"]).column("counted_years").to_pylist() == [1, 1]


def test_a_parameter_without_a_value_is_missed_in_every_row(policy: mingce.LoadedPolicy) -> None:
    table = pa.table({"year": [2027, 2027], "status_2027": ["none", "none"]})
    assert policy.columns(table, outputs=["own_amount"]).column("error_code").to_pylist() == ["unbound-parameter"] * 2
    assert policy.columns(table, outputs=["cap"]).column("error_code").to_pylist() == [None, None]


LONG = {
    "编号": [1, 1, 1, 2, 3, 3, 4],
    "年度": [2027, 2025, 2026, 2027, 2026, 2028, 2028],
    "参保状态": ["resident", "resident", "居民医保", "employee", "none", "resident", "none"],
    "零报销": [None, True, True, None, None, None, True],
    "exempt": [None, False, None, True, True, False, True],
}


def test_long_tables(policy: mingce.LoadedPolicy) -> None:
    found = policy.columns(pl.DataFrame(LONG), 2027, ["cap", "run_years"])
    rows = found.to_dicts()
    assert [row["编号"] for row in rows] == [1, 2, 3, 4]
    # Rows of 2028 are left out: 3 has no status in 2027, and 4 is not known yet, which is to be uninsured.
    assert [(row["run_years"], row["cap"]) for row in rows] == [(3, Decimal(308000)), (0, None), (None, None), (0, None)]
    assert [row["error_message"] for row in rows] == [None, None, "缺少输入“2027年参保状态”", None]
    assert [row["year"] for row in rows] == [2027] * 4


def test_long_tables_whose_rows_do_not_agree(policy: mingce.LoadedPolicy) -> None:
    data = {
        "id": ["a", "a", "b", "b", "c", "c", None, None, "d", "e"],
        "year": [2026, 2027, 2027, 2027, 2026, 2027, 2027, 2027, None, 2027],
        "status": ["none"] * 10,
        "exempt": [True, False, True, True, True, None, True, True, True, True],
    }
    found = policy.columns(pa.table(data), 2027, ["no_wait"]).to_pylist()
    assert [row["id"] for row in found] == ["a", "b", "c", None, None, "d", "e"]
    codes = ["conflicting-values", "duplicate-year", None, "missing-id", "missing-id", "missing-year", None]
    assert [row["error_code"] for row in found] == codes
    assert [row["no_wait"] for row in found] == [None, None, True, None, None, None, True]
    assert found[0]["error_message"] == "同一人各行的“exempt”不一致"
    assert found[1]["error_message"] == "2027年有不止一行"


def test_long_and_wide_tables_give_the_same(policy: mingce.LoadedPolicy) -> None:
    years = (2024, 2025, 2026, 2027)
    kinds = ["resident", "none", "employee"]
    wide: dict[str, list[Any]] = {"id": list(range(81)), "exempt": [n % 2 == 0 for n in range(81)]}
    for place, year in enumerate(years):
        wide[f"status_{year}"] = [kinds[n // 3**place % 3] for n in range(81)]
        wide[f"zero_claim_{year}"] = [(n + place) % 2 == 0 for n in range(81)]
    rows = [
        {"id": n, "year": year, "exempt": wide["exempt"][n] if year != 2025 else None}
        | {name: wide[f"{name}_{year}"][n] for name in ("status", "zero_claim")}
        for year in reversed(years)
        for n in range(81)
    ]
    expected = policy.columns(pa.table(wide), 2027, parameters=SHARE)
    assert policy.columns(pa.Table.from_pylist(rows), 2027, parameters=SHARE).to_pylist() == expected.to_pylist()


def test_long_tables_say_who_and_when(policy: mingce.LoadedPolicy) -> None:
    table = pa.table({"id": [1], "year": [2027], "status": ["none"]})
    without_id, without_year = (table.drop_columns([name]) for name in ("id", "year"))
    for broken, year, what in ((table, None, "哪一年"), (without_id, 2027, "编号"), (without_year, 2027, "年度")):
        with pytest.raises(mingce.PolicyError, match=what):
            policy.columns(broken, year)
    with pytest.raises(mingce.PolicyError, match="同一项"):
        policy.columns(table.append_column("参保状态", pa.array(["none"])), 2027)


def test_no_warning_without_a_reason(policy: mingce.LoadedPolicy) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        policy.columns(pa.table(PERSONS), parameters=SHARE)
        policy.columns(pa.table(LONG), 2027, ["cap"])


def test_many_wishes_one_after_the_other(policy: mingce.LoadedPolicy) -> None:
    table = pa.table({"year": [2027], "status_2027": ["none"]})
    for share in [*range(20), 0]:
        found = policy.columns(table, outputs=["own_amount"], parameters={"own_share": f"{share}%"})
        assert found.column("own_amount").to_pylist() == [Decimal(3000 * share)]


UNBOUNDED = """政策 试（trial）：标题 “试”；机关 甲；施行 2025年1月1日；期间 2020年 至 2040年；来源 《1》。
对象 人（person）：岁（age）：年数，逐年，缺省 0年；日（day）：日期，可缺。
状态 累计（stock）：年数；初值 0年；等于 上年 累计 + 岁；依据 《1》一。
规则 早（early）：是否；等于 日 适用 且 日 早于 2025年1月1日；依据 《1》一。
"""


@pytest.mark.parametrize("kind", [pa.int8(), pa.int64(), pa.uint64(), pa.decimal128(20, 0), pa.float64()])
def test_inputs_without_bounds(kind: Any) -> None:
    """Whatever numbers 64 bits hold; these were once all taken for the least of them."""
    policy = mingce.load(UNBOUNDED)
    table = pa.table({"age_2025": pa.array([3, None, 100], pa.int64()).cast(kind)})
    assert policy.columns(table, 2025, outputs=["stock"])["stock"].to_pylist() == [3, 0, 100]
    both = pa.table({"age_2024": [1], "age_2025": [2]})
    with pytest.raises(mingce.PolicyError, match="可能超出64位整数"):
        policy.columns(both, 2025, outputs=["stock"])
    large = pa.table({"age_2025": pa.array([5, 2**63], pa.uint64())})
    found = policy.columns(large, 2025, outputs=["stock"])
    assert found["stock"].to_pylist() == [5, None]
    assert found["error_message"].to_pylist()[1] == "“2025年岁”的数字过大：按列计算的数最多 64 位，实际是“9223372036854775808”"


ODD_DAYS = [
    pa.array([20088, 2**31 - 1], pa.int32()).cast(pa.date32()),
    pa.array([20088 * 86400, 10**15], pa.int64()).cast(pa.timestamp("s")),
    pa.array([20088 * 86400 - 8 * 3600, 1], pa.int64()).cast(pa.timestamp("s", "Asia/Shanghai")),
    pa.array([b"2024-12-31", b"2024\xff"], pa.binary()).view(pa.string()),
    pa.array([b"2024-12-31", b"2024\xff"], pa.binary()).view(pa.string()).dictionary_encode(),
]


@pytest.mark.parametrize("days", ODD_DAYS, ids=lambda one: str(one.type))
def test_a_cell_that_is_no_value_refuses_its_row(days: Any) -> None:
    """The first is the last day of 2024, the second no day at all."""
    found = mingce.load(UNBOUNDED).columns(pa.table({"day": days}), 2025, outputs=["early"])
    assert found["early"].to_pylist() == [True, None]
    assert found["error_code"].to_pylist() == [None, "bad-date"]


def test_cells_of_any_kind_in_pandas_and_numpy() -> None:
    """Each row for itself: 1 year is good, nothing is nothing, and all else is refused."""
    odd = ["\ud800", b"\xff", [1], {"a": 1}, object(), 10**5000, Decimal("sNaN"), complex(1, 1), np.array([1, 2])]
    cells = np.empty(len(odd) + 2, object)
    for place, one in enumerate([1, None, *odd]):
        cells[place] = one
    policy = mingce.load(UNBOUNDED)
    for table in ({"age_2025": cells}, pd.DataFrame({"age_2025": pd.Series(cells, dtype=object)})):
        found = policy.columns(table, 2025, outputs=["stock"])
        assert [*found["error_code"]][:2] == [None, None]
        assert all(isinstance(one, str) for one in [*found["error_code"]][2:])
        assert [*found["stock"]][:2] == [1, 0]

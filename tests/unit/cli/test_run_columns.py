"""`mingce run` over files of columns."""

import json
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl
import pyarrow as pa
import pyarrow.feather
import pyarrow.parquet as pq
import pytest

from tests.unit.cli.conftest import Mingce

PERSONS = pl.DataFrame(
    {
        "id": ["p1", "p2", "p3"],
        "year": [2027, 2027, None],
        "status_2025": ["resident", "none", "none"],
        "status_2026": ["resident", "none", "none"],
        "status_2027": ["resident", "residemt", "居民医保"],
        "zero_claim_2025": [True, None, None],
        "zero_claim_2026": [True, None, None],
        "exempt": [False, None, True],
    }
)
GOOD = PERSONS.with_columns(pl.col("status_2027").replace("residemt", "resident"))
BIND = ("--bind", "own_share=10%")
LEFT_OUT = "下列结果不能按列计算，已略去：费用合计、单据自付。\n"
UNKNOWN = {
    "error_code": "unknown-category",
    "error_message": "“2027年参保状态”没有“residemt”这一项，是否应为“resident”？",
    "error_field": "status",
}


@pytest.fixture
def persons(mingce: Mingce) -> str:
    PERSONS.write_parquet("persons.parquet")
    return "persons.parquet"


@pytest.fixture
def good(mingce: Mingce) -> str:
    GOOD.write_parquet("good.parquet")
    return "good.parquet"


def test_parquet_to_parquet(mingce: Mingce, persons: str) -> None:
    ran = mingce("run", "pilot.pol", "--input", persons, "--output", "out.parquet", "--year", "2027", *BIND)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == LEFT_OUT + "共 3 行，其中 1 行不能计算，原样列在“out.rejects.parquet”中，并写明原因。\n"
    first, third = pl.read_parquet("out.parquet").to_dicts()
    assert (first["id"], first["year"], first["run_years"], first["cap"]) == ("p1", 2027, 3, Decimal(308000))
    assert (third["id"], third["counted_years"], third["no_wait"]) == ("p3", 1, True)
    (rejected,) = pl.read_parquet("out.rejects.parquet").to_dicts()
    assert rejected == {"error_row": 2} | PERSONS.row(1, named=True) | UNKNOWN


def test_status_0_when_all_is_well(mingce: Mingce, good: str) -> None:
    options = ("--year", "2027", "--only", "lapsed_years", "--threads", "2")
    ran = mingce("run", "pilot.pol", "--input", good, "--output", "out.parquet", *options)
    assert (ran.status, ran.err) == (0, "")
    assert pl.read_parquet("out.parquet").to_dict(as_series=False) == {
        "id": ["p1", "p2", "p3"],
        "year": [2027] * 3,
        "lapsed_years": [0, 2, 2],
    }
    assert not Path("out.rejects.parquet").exists()


def test_the_options_of_a_run_hold_for_all_rows(mingce: Mingce, good: str) -> None:
    options = ("--only", "计入年数", "--only", "own_amount", "--reading", "首年计入=是", "--bind", "自付比例=25%")
    for name, when in (("a.parquet", ("--year", "2027")), ("b.parquet", ("--as-of", "2027-06-30"))):
        assert mingce("run", "pilot.pol", "--input", good, "--output", name, *options, *when).status == 0
    found = pl.read_parquet("a.parquet")
    assert found.equals(pl.read_parquet("b.parquet"))
    assert found["counted_years"].to_list() == [0, 2, 2]
    assert found["own_amount"].to_list() == [Decimal(75000)] * 3


def test_rows_without_a_year(mingce: Mingce, persons: str) -> None:
    assert mingce("run", "pilot.pol", "--input", persons, "--output", "out.parquet", "--only", "cap").status == 1
    found = pl.read_parquet("out.rejects.parquet")
    assert found["error_code"].to_list() == ["unknown-category", "missing-year"]


@pytest.mark.parametrize("suffix", ["arrow", "feather", "pq"])
def test_other_formats_of_columns(mingce: Mingce, persons: str, suffix: str) -> None:
    arguments = ("--year", "2027", *BIND)
    mingce("run", "pilot.pol", "--input", persons, "--output", "expected.parquet", *arguments)
    pyarrow.feather.write_feather(PERSONS.to_arrow(), "persons.feather")
    source = persons if suffix == "pq" else "persons.feather"
    assert mingce("run", "pilot.pol", "--input", source, "--output", f"out.{suffix}", *arguments).status == 1
    read = pq.read_table if suffix == "pq" else pa.feather.read_table
    assert read(f"out.{suffix}").to_pylist() == pq.read_table("expected.parquet").to_pylist()
    assert read(f"out.rejects.{suffix}").num_rows == 1


def test_columns_to_records(mingce: Mingce, persons: str) -> None:
    """Read row by row, a file of columns may hold all that a record may: lists, parameters of its own."""
    table = PERSONS.with_columns(
        pl.Series("bills", [[{"code": "A1", "amount": "12.34"}], None, []]),
        pl.Series("parameters.own_share", ["10%", "20%", "25%"]),
    )
    table.write_parquet(persons)
    ran = mingce("run", "pilot.pol", "--input", persons, "--year", "2027")
    first, second, third = _list(ran.data)
    assert ran.status == 1
    assert first["error"]["code"] == "missing-input"  # the day of the bill
    assert second["error"] == {key.removeprefix("error_"): value for key, value in UNKNOWN.items()}
    assert third["outputs"]["own_amount"] == 75000
    mingce("run", "pilot.pol", "--input", persons, "--year", "2027", "--output", "out.csv", "--engine", "interpreter")
    assert Path("out.csv").read_text(encoding="utf-8").count("\n") == 4


def _list(data: object) -> list[dict[str, Any]]:
    assert isinstance(data, list)
    return data


def test_columns_and_records_give_the_same(mingce: Mingce, persons: str) -> None:
    mingce("run", "pilot.pol", "--input", persons, "--output", "out.parquet", "--year", "2027", *BIND)
    ran = mingce("run", "pilot.pol", "--input", persons, "--year", "2027", *BIND)
    by_id = {row["id"]: row for row in _list(ran.data)}
    for row in pl.read_parquet("out.parquet").to_dicts():
        outputs = by_id[row["id"]]["outputs"]
        for name, value in row.items():
            if name in outputs:
                assert value == (Decimal(str(outputs[name])) if isinstance(value, Decimal) else outputs[name])
    (rejected,) = pl.read_parquet("out.rejects.parquet").to_dicts()
    error = by_id[rejected["id"]]["error"]
    assert {key: rejected[f"error_{key}"] for key in error} == error


def test_long_files(mingce: Mingce) -> None:
    table = pa.table({"id": [1, 1, 2, 2], "year": [2026, 2027, 2027, 2027], "status": ["none", "resident", "none", "none"]})
    pq.write_table(table, "long.parquet")
    ran = mingce("run", "pilot.pol", "--input", "long.parquet", "--output", "out.parquet", "--year", "2027", "--only", "lapsed_years")
    assert ran.status == 1
    assert ran.err == "共 4 行，其中 2 行（共 2 人）不能计算，原样列在“out.rejects.parquet”中，并写明原因。\n"
    assert pl.read_parquet("out.parquet").to_dicts() == [{"id": 1, "year": 2027, "lapsed_years": 1}]
    assert pl.read_parquet("out.rejects.parquet")["error_row"].to_list() == [3, 4]


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (("--input", "r.json", "--output", "out.parquet"), 2, "记录也应当是 Parquet、Arrow 文件"),
        (("--input", "-", "--output", "out.parquet"), 2, "记录也应当是 Parquet、Arrow 文件"),
        (("--input", "persons.parquet", "--output", "out.parquet", "--engine", "interpreter"), 2, "--engine 只用于逐条计算"),
        (("--input", "r.json", "--threads", "2"), 2, "--threads 只用于按列计算"),
        (("--input", "persons.parquet", "--output", "out.parquet", "--only", "spent"), 1, "“费用合计”要逐项看名单，不能按列计算"),
        (("--input", "persons.parquet", "--output", "out.parquet", "--only", "spend"), 2, "是否应为“spent”"),
        (("--input", "persons.parquet", "--output", "persons.parquet"), 2, "结果会盖住要读取的"),
        (("--input", "x.rejects.parquet", "--output", "x.parquet"), 2, "结果会盖住要读取的"),
        (("--input", "no.parquet", "--output", "out.parquet"), 2, "找不到文件“no.parquet”"),
        (("--input", "pilot.parquet", "--output", "out.parquet"), 1, "“pilot.parquet”不是完整的 Parquet 文件"),
        (("--input", "persons.parquet", "--output", "no/out.parquet"), 2, "文件夹“no”不存在"),
        (("--input", "persons.parquet", "--output", "out.parquet", "--year", "2027", "--as-of", "2027-01-01"), 2, "只能给出一个"),
        (("--input", "persons.parquet", "--output", "out.parquet", "--bind", "没有=1"), 2, "没有名为“没有”的参数"),
        (("--input", "parameters.parquet", "--output", "out.parquet"), 1, "请改用 --bind、--reading"),
    ],
)
def test_what_cannot_be_done(mingce: Mingce, persons: str, arguments: tuple[str, ...], status: int, message: str) -> None:
    Path("r.json").write_text("[]", encoding="utf-8")
    Path("pilot.parquet").write_text("不是", encoding="utf-8")
    PERSONS.write_parquet("x.rejects.parquet")
    PERSONS.with_columns(pl.lit("5%").alias("parameters.own_share")).write_parquet("parameters.parquet")
    before = {path.name for path in Path().iterdir()}
    ran = mingce("run", "pilot.pol", *arguments, stdin="[]")
    assert (ran.status, ran.out) == (status, "")
    assert message in ran.err
    assert {path.name for path in Path().iterdir()} == before


def test_a_policy_with_errors(mingce: Mingce, persons: str) -> None:
    Path("bad.pol").write_text("政策 甲（a）：标题。", encoding="utf-8")
    assert mingce("run", "bad.pol", "--input", persons, "--output", "out.parquet").status == 1


@pytest.mark.parametrize("output", ["out.parquet", "out.json"])
def test_what_to_install(mingce: Mingce, persons: str, output: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "llvmlite", None)
    ran = mingce("run", "pilot.pol", "--input", persons, "--output", output)
    assert ran.status == 2
    assert 'pip install "mingce[columns]"（缺少 llvmlite）' in ran.err


def test_columns_that_stand_for_nothing_are_told_in_one_line(mingce: Mingce, good: str) -> None:
    GOOD.with_columns(pl.lit("none").alias("statsu_2024"), pl.lit(1).alias("note")).write_parquet(good)
    ran = mingce("run", "pilot.pol", "--input", good, "--output", "out.parquet", "--year", "2027", "--only", "lapsed_years")
    assert ran.err == "没有用到的列：“statsu_2024”，是否应为“status_2024”？、“note”。\n"


def test_records_of_a_file_of_columns_can_be_explained(mingce: Mingce, persons: str) -> None:
    ran = mingce("explain", "pilot.pol", "--input", persons, "--id", "p1", *BIND)
    assert ran.status == 0
    assert "308000" in ran.out.replace(",", "")


def test_json_of_a_whole_file(mingce: Mingce, persons: str) -> None:
    mingce("run", "pilot.pol", "--input", persons, "--output", "out.jsonl", "--year", "2027", *BIND)
    lines = Path("out.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["p1", "p2", "p3"]

"""Spark, given the query of a policy, says what the reference evaluator says; and it carries batches to a function and back."""

import runpy
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pytest
from attrs import evolve
from click.testing import CliRunner
from pyarrow import csv, parquet

from mingce.backends.sql.names import Source
from mingce.cli.main import cli
from mingce.engines.spark import compute, map_batches, run
from tests.columns import Sample, at_random, by_hand, expected, results, sichuan
from tests.docs.test_manual import ROOT, blocks
from tests.servers import spark
from tests.sql_tables import binary_numbers, trials

pytestmark = pytest.mark.spark

RECORDS = Source("records")


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    with spark() as found:
        yield found


@pytest.fixture
def interpreted(session: Any) -> Iterator[Any]:
    """The session without the compilation of expressions, which takes longer than many small queries."""
    changed = {"spark.sql.codegen.wholeStage": "false", "spark.sql.codegen.factoryMode": "NO_CODEGEN"}
    before = {key: session.conf.get(key) for key in changed}
    for key, value in changed.items():
        session.conf.set(key, value)
    yield session
    for key, value in before.items():
        session.conf.set(key, value)


def check(session: Any, sample: Sample) -> None:
    frame = session.createDataFrame(sample.arrow)
    found = run(sample.query("spark", RECORDS), {"records": frame})
    sample.check(found.toArrow().to_pylist())


def test_agrees_on_the_corpus(interpreted: Any) -> None:
    for sample in by_hand(largest=True):
        if sample.name != "wide":
            check(interpreted, sample)


def test_agrees_on_random_programs(interpreted: Any) -> None:
    for sample in at_random(10, 30, seed=2):
        check(interpreted, sample)


def test_agrees_on_the_policy_of_sichuan(session: Any, tmp_path: Path) -> None:
    """From a file, so that the query runs as it does over real data and not while it is being planned."""
    sample = sichuan(2000)
    file = tmp_path / "records.parquet"
    parquet.write_table(sample.arrow, file)
    found = run(sample.query("spark", RECORDS), {"records": session.read.parquet(str(file))})
    sample.check(found.toArrow().to_pylist())


def test_batches_go_through_a_function(session: Any) -> None:
    frame = session.createDataFrame(pa.table({"n": list(range(1000))}))

    def double(batch: pa.RecordBatch) -> pa.RecordBatch:
        return pa.record_batch({"twice": pc.multiply(batch.column("n"), 2)})

    found = map_batches(frame, double, "twice long").toArrow()
    assert sorted(found.column("twice").to_pylist()) == list(range(0, 2000, 2))


def test_the_kernel_computes_rows_of_several_years(session: Any, tmp_path: Path) -> None:
    sample = sichuan(300)
    year = sample.flat.table.year
    several = [evolve(record, year=year - number % 3) for number, record in enumerate(sample.records)]
    table = sample.arrow.append_column("year", pa.array([record.year for record in several], pa.int16()))
    file = tmp_path / "records.parquet"
    parquet.write_table(table, file)
    outputs = tuple(out.symbol for out in sample.flat.outputs)
    frame = session.read.parquet(str(file))
    found = compute(
        frame, sample.program, (year - 2, year - 1, year), outputs, sample.flat.table.readings, sample.flat.table.parameters
    )
    rows = sorted(found.toArrow().to_pylist(), key=lambda row: int(row["id"]))
    assert [row["year"] for row in rows] == [record.year for record in several]
    assert results(sample.flat, rows) == [expected(sample.program, record, outputs) for record in several]


def test_values_that_are_none_and_tables_by_year(interpreted: Any) -> None:
    for trial in (*trials(), binary_numbers()):
        frames = {name: interpreted.createDataFrame(table) for name, table in trial.tables.items()}
        trial.check(run(trial.query("spark"), frames).toArrow().to_pylist())


def test_program_in_the_guide(session: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the guide says to submit, run within this session."""
    files = {block.file: block.text for block in blocks(ROOT / "docs" / "guide" / "sql.md") if block.file}
    for name in ("fee.pol", "people.csv", "batch.py"):
        (tmp_path / name).write_text(files[name], encoding="utf-8")
    people = csv.read_csv(
        tmp_path / "people.csv",
        convert_options=csv.ConvertOptions(column_types={"cost": pa.decimal128(18, 2)}, strings_can_be_null=True),
    )
    parquet.write_table(people, tmp_path / "people.parquet")
    monkeypatch.chdir(tmp_path)
    asked = ("sql", "fee.pol", "--year", "2026", "--first", "2024", "--dialect", "spark", "--output", "fee.sql")
    assert CliRunner().invoke(cli, asked).exit_code == 0
    monkeypatch.setattr(sys, "argv", ["batch.py", "fee.sql", str(tmp_path / "people.parquet"), str(tmp_path / "grants")])
    runpy.run_path("batch.py", run_name="__main__")
    found = {row["id"]: row["grant"] for row in parquet.read_table("grants").to_pylist()}
    assert found == {"甲": Decimal("123.46"), "乙": Decimal("300.00"), "丙": Decimal("0.00"), "丁": None}

"""DuckDB, given the query of a policy, says what the reference evaluator says."""

import pytest

from mingce.backends.sql.names import Source
from mingce.engines.duckdb import run
from mingce.flat.table import NotColumnarError
from tests.columns import Sample, at_random, by_hand, sichuan
from tests.sql_tables import binary_numbers, trials

pytestmark = pytest.mark.duckdb

RECORDS = Source("records")


def check(sample: Sample) -> None:
    sample.check(run(sample.query("duckdb", RECORDS), {"records": sample.arrow}).to_pylist())


def test_agrees_on_the_corpus() -> None:
    refused = set()
    for sample in by_hand():
        try:
            check(sample)
        except NotColumnarError:
            refused.add(sample.name)
    assert refused == {"wide"}


def test_agrees_on_random_programs() -> None:
    for sample in at_random(40, 30):
        check(sample)


def test_agrees_on_the_policy_of_sichuan() -> None:
    check(sichuan(3000))


def test_values_that_are_none_and_tables_by_year() -> None:
    for trial in (*trials(), binary_numbers()):
        trial.check(run(trial.query("duckdb"), trial.tables).to_pylist())

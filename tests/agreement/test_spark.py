"""Spark, given the query of a policy, says what the reference evaluator says; and it carries batches to a function and back."""

from collections.abc import Iterator
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from mingce.backends.sql.names import Source
from mingce.engines.spark import map_batches, run
from tests.columns import Sample, at_random, by_hand, sichuan
from tests.servers import spark

pytestmark = pytest.mark.spark

RECORDS = Source("records")


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    with spark() as found:
        yield found


def check(session: Any, sample: Sample) -> None:
    frame = session.createDataFrame(sample.arrow)
    found = run(sample.query("spark", RECORDS), {"records": frame})
    sample.check(found.toArrow().to_pylist())


def test_agrees_on_the_corpus(session: Any) -> None:
    for sample in by_hand():
        if sample.name != "wide":
            check(session, sample)


def test_agrees_on_random_programs(session: Any) -> None:
    for sample in at_random(8, 30, seed=2):
        check(session, sample)


def test_agrees_on_the_policy_of_sichuan(session: Any) -> None:
    check(session, sichuan(2000))


def test_batches_go_through_a_function(session: Any) -> None:
    frame = session.createDataFrame(pa.table({"n": list(range(1000))}))

    def double(batch: pa.RecordBatch) -> pa.RecordBatch:
        return pa.record_batch({"twice": pc.multiply(batch.column("n"), 2)})

    found = map_batches(frame, double, "twice long").toArrow()
    assert sorted(found.column("twice").to_pylist()) == list(range(0, 2000, 2))

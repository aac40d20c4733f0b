"""A table whose rows are about several years, piece by piece."""

from collections.abc import Sequence

import numpy as np
import pyarrow as pa
import pytest

from mingce.engines.columns.engine import Engine, RowError
from mingce.engines.columns.shape import shape_of
from mingce.engines.columns.table import Layout, compute, error_columns, layout, refused, row_years
from mingce.engines.columns.tidy import tidy_batch
from mingce.ir.values import PolicyError
from tests.samples import pilot

OUTPUTS = tuple(d.symbol.id for d in pilot().definitions if d.symbol.alias in ("run_years", "lapsed_years", "no_wait"))


def planned(batch: pa.RecordBatch, years: Sequence[int], gaps: Sequence[str] = (), default: int | None = None) -> tuple[Engine, Layout]:
    engine = Engine(pilot(), OUTPUTS)
    return engine, layout(engine, shape_of(pilot(), batch.schema.names), years, default, gaps)


def tidied(columns: dict[str, object]) -> pa.RecordBatch:
    return tidy_batch(pa.RecordBatch.from_pydict(columns), [name for name in columns if name != "id"])


@pytest.mark.parametrize(
    ("array", "values", "codes"),
    [
        (None, [2026, 2026, 2026], []),
        (pa.array([2027, None, 2025]), [2027, 2026, 2025], []),
        (pa.array(["2027年", "", "27"]), [2027, 2026, 0], ["bad-year"]),
        (pa.array([99_999, 2027, -1]), [0, 2027, 0], ["bad-year", "bad-year"]),
        (pa.nulls(3), [2026, 2026, 2026], []),
    ],
)
def test_years_of_rows(array: pa.Array | None, values: list[int], codes: list[str]) -> None:
    found = row_years(array, 3, 2026)
    assert found.values.tolist() == values
    assert [error.error.code for error in found.errors] == codes
    assert found.distinct == tuple(sorted({year for year in values if year}))


def test_rows_that_say_no_year() -> None:
    found = row_years(pa.array([None, 2027, None]), 3, None)
    assert found.values.tolist() == [0, 2027, 0]
    assert [(error.row, error.error.code) for error in found.errors] == [(0, "missing-year"), (2, "missing-year")]


def test_the_types_do_not_hang_on_the_rows() -> None:
    full = tidied({"status_2026": ["none"], "status_2027": ["resident"], "exempt": [True]})
    _, one = planned(full, [2027])
    _, other = planned(full, [2026, 2027], ["status_2026", "status_2027", "exempt"])
    assert dict(one.types) == dict(other.types)
    assert list(one.types) == ["run_years", "lapsed_years", "no_wait", "no_wait.undetermined"]


def test_only_what_is_read_need_be_there() -> None:
    columns = {"id": [1], "year": [2027], "status_2026": ["none"], "status_2027": ["none"], "zero_claim_2026": [True], "exempt": [True]}
    engine, known = planned(tidied(columns), [2027])
    assert known.reads == ("id", "year", "status_2026", "status_2027", "exempt")
    found = compute(engine, known, tidied({name: columns[name] for name in known.reads}))
    assert found.columns["lapsed_years"].to_pylist() == [1]


def test_a_part_without_gaps_of_a_table_with_gaps() -> None:
    whole = {"status_2026": ["none", None], "status_2027": ["none", "resident"], "exempt": [None, True]}
    engine, known = planned(tidied(whole), [2027], list(whole), default=2027)
    for row in range(2):
        part = tidied({name: values[row : row + 1] for name, values in whole.items()})
        found = compute(engine, known, part).columns
        assert {name: array.type for name, array in found.items() if name != "year"} == dict(known.types)
        assert found["lapsed_years"].to_pylist() == [1 - row]
        assert found["no_wait"].to_pylist() == [None if row == 0 else True]


def test_years_in_any_order_and_rows_that_cannot_be_computed() -> None:
    batch = tidied(
        {"id": [5, 4, 3, 2, 1], "year": [2027, 2041, 2026, None, 2027], "status_2026": ["resident"] * 5, "status_2027": ["none"] * 5}
    )
    engine, known = planned(batch, [2026, 2027])
    found = compute(engine, known, batch)
    assert found.columns["id"].to_pylist() == [5, 4, 3, 2, 1]
    assert found.columns["year"].to_pylist() == [2027, 2041, 2026, None, 2027]
    assert found.columns["run_years"].to_pylist() == [0, None, 1, None, 0]
    assert [(error.row, error.error.code) for error in found.errors] == [(1, "year-out-of-horizon"), (3, "missing-year")]


def test_errors_found_elsewhere_come_first() -> None:
    batch = tidied({"year": [2027, 2027, 2027], "status_2027": ["none", "?", "resident"]})
    engine, known = planned(batch, [2027])
    computed = compute(engine, known, batch)
    error = PolicyError("other", "别的原因", None)
    found = refused(known, computed, [RowError(1, error), RowError(2, error)])
    assert [(one.row, one.error.code) for one in found.errors] == [(1, "other"), (2, "other")]
    assert found.columns["run_years"].to_pylist() == [0, None, None]
    assert found.columns["year"].to_pylist() == [2027] * 3
    assert refused(known, computed, []) is computed


def test_columns_of_errors() -> None:
    errors = [RowError(1, PolicyError("a", "甲", None)), RowError(3, PolicyError("a", "乙", "x"))]
    found = error_columns(errors, 4)
    assert found["error_code"].to_pylist() == [None, "a", None, "a"]
    assert found["error_message"].to_pylist() == [None, "甲", None, "乙"]
    assert found["error_field"].to_pylist() == [None, None, None, "x"]
    assert np.asarray(error_columns([], 2)["error_code"].is_null()).all()

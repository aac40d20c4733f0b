"""A real PostgreSQL server, given the query of a policy, says what the reference evaluator says."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from mingce.backends.sql.names import Source
from mingce.driver.workspace import compile_path
from mingce.ir.types import BooleanType
from tests.columns import Sample, at_random, by_hand, sichuan
from tests.servers import postgres
from tests.sql_tables import trials
from tests.worked_rows import by_example

pytestmark = pytest.mark.postgres

RECORDS = Source("records")
POLICIES = Path(__file__).parents[2] / "policies"


@pytest.fixture(scope="module")
def server() -> Iterator[Any]:
    with postgres() as connection:
        yield connection


def load(server: Any, name: str, table: pa.Table) -> None:
    """The rows as a table of the server."""
    columns = ", ".join(f'"{field.name}" {_type(field.type)}' for field in table.schema)
    server.execute(f'DROP TABLE IF EXISTS "{name}"')
    server.execute(f'CREATE TABLE "{name}" ({columns})')
    with server.cursor() as cursor, cursor.copy(f'COPY "{name}" FROM STDIN') as copy:
        for row in zip(*(column.to_pylist() for column in table.columns), strict=True):
            copy.write_row(row)


def _type(type_: pa.DataType) -> str:
    if pa.types.is_decimal(type_):
        return f"NUMERIC({type_.precision}, {type_.scale})"
    return {pa.bool_(): "BOOLEAN", pa.date32(): "DATE", pa.int64(): "BIGINT", pa.int16(): "SMALLINT", pa.string(): "TEXT"}[type_]


def ask(server: Any, query: str) -> list[dict[str, Any]]:
    cursor = server.execute(query)
    names = [column.name for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def check(server: Any, sample: Sample) -> None:
    load(server, "records", sample.arrow)
    sample.check(ask(server, sample.query("postgres", RECORDS)))


def test_agrees_on_the_corpus(server: Any) -> None:
    for sample in by_hand():
        if sample.name != "wide":
            check(server, sample)


def test_agrees_on_random_programs(server: Any) -> None:
    for sample in at_random(25, 30, seed=1):
        check(server, sample)


def test_agrees_on_the_policy_of_sichuan(server: Any) -> None:
    check(server, sichuan(2000))


def test_gives_what_the_examples_say(server: Any) -> None:
    """Worked out by those who wrote the policies."""
    compiled = [compile_path(path).program for path in sorted(POLICIES.rglob("*.pol"))]
    held = 0
    for one in by_example(program for program in compiled if program is not None):
        load(server, "records", one.sample.arrow)
        held += one.hold(ask(server, one.sample.query("postgres", RECORDS)))
    assert held >= 80


def test_values_that_are_none_and_tables_by_year(server: Any) -> None:
    for trial in trials():
        for name, table in trial.tables.items():
            load(server, name, table)
        trial.check(ask(server, trial.query("postgres")))


def test_what_no_other_engine_has(server: Any) -> None:
    """Infinite days, and numbers that are none."""
    trial = next(iter(trials()))
    load(server, "records", trial.tables["records"])
    server.execute("""UPDATE records SET paid_on = 'infinity' WHERE id = 'good'""")
    server.execute("""UPDATE records SET paid_on = DATE '0044-03-15 BC' WHERE id = 'blank'""")
    server.execute("""UPDATE records SET paid = 'NaN' WHERE id = 'none'""")
    found = {row["id"]: (row["error_code"], row["error_field"]) for row in ask(server, trial.query("postgres"))}
    assert found["good"] == found["blank"] == ("bad-date", "paid_on")
    assert found["none"] == ("out-of-range", "paid")


# What Oracle and 达梦 have and PostgreSQL has not.
_FOREIGN = """
CREATE FUNCTION add_months(date, numeric) RETURNS date LANGUAGE sql IMMUTABLE
    AS 'SELECT ($1 + make_interval(months => $2::int))::date';
CREATE FUNCTION bitand(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT ($1::bigint & $2::bigint)::numeric';
CREATE FUNCTION day_after(date, numeric) RETURNS date LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2::int';
CREATE OPERATOR + (LEFTARG = date, RIGHTARG = numeric, FUNCTION = day_after);
"""


def numbers(table: pa.Table) -> pa.Table:
    """The table with 0 and 1 for truth values."""
    for place, column in enumerate(table.schema):
        if pa.types.is_boolean(column.type):
            table = table.set_column(place, column.name, table.column(place).cast(pa.int8()).cast(pa.int16()))
    return table


def test_what_is_printed_for_dm_means_the_same(server: Any) -> None:
    """There is no such server here; PostgreSQL reads its text once it knows a few functions and another name for numbers."""
    server.execute(_FOREIGN)
    for sample in (*by_hand(largest=True), *at_random(8, 20, seed=4), sichuan(300)):
        if sample.name == "wide":
            continue
        text = sample.query("dm", RECORDS).replace("NUMBER(", "NUMERIC(").replace('" AS (\n', '" AS MATERIALIZED (\n')
        truths = [out.symbol for out in sample.flat.outputs if isinstance(out.type, BooleanType)]
        load(server, "records", numbers(sample.arrow))
        rows = ask(server, text)
        assert {row[name] for row in rows for name in truths} <= {0, 1, None}
        sample.check([row | {name: None if row[name] is None else bool(row[name]) for name in truths} for row in rows])

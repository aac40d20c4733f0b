"""Queries run by an embedded DuckDB over Arrow tables and Parquet files.

The queries are those of the SQL back end; any other that DuckDB understands will do.  Results come in no particular order.
"""

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import duckdb
    import pyarrow as pa

__all__ = ["run", "run_to_parquet"]


def run(query: str, tables: "Mapping[str, pa.Table | str]") -> "pa.Table":
    """The result of a query over `tables`: Arrow tables, or paths of Parquet files, by the names that the query gives them.

    Raises duckdb.Error where the query cannot be run, as where a table lacks a column.
    """
    with _connected(tables) as connection:
        return connection.sql(query).to_arrow_table()


def run_to_parquet(query: str, tables: "Mapping[str, pa.Table | str]", target: str) -> None:
    """As `run`, into a Parquet file: for results that do not fit the memory."""
    with _connected(tables) as connection:
        place = target.replace("'", "''")
        connection.execute(f"COPY ({query.strip().removesuffix(';')}) TO '{place}' (FORMAT parquet, COMPRESSION zstd)")


@contextmanager
def _connected(tables: "Mapping[str, pa.Table | str]") -> "Iterator[duckdb.DuckDBPyConnection]":
    import duckdb

    with duckdb.connect() as connection:
        for name, table in tables.items():
            if isinstance(table, str):
                connection.read_parquet(table).create_view(name)
            else:
                connection.register(name, table)
        yield connection

"""Parquet files put together from parts: read by others as what they are."""

from pathlib import Path

import duckdb
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from mingce.driver.bulk.footer import HEAD, body, footer, moved_groups
from mingce.driver.bulk.target import encoded


def tables(count: int) -> list[pa.Table]:
    return [
        pa.table(
            {
                "n": pa.array(range(part * 100, part * 100 + 100), pa.int16()),
                "text": [None if n % 7 == 0 else f"第{n % 5}项" for n in range(100)],
                "truth": [n % 3 == part % 3 for n in range(100)],
                "list": [[n] * (n % 3) for n in range(100)],
                "none": pa.nulls(100, pa.float64()),
            }
        )
        for part in range(count)
    ]


def joined(parts: list[pa.Table]) -> bytes:
    found, groups = bytearray(HEAD), list[bytes]()
    for part in parts:
        data = encoded(part)
        groups += moved_groups(data, len(found), len(groups))
        found += body(data)
    return bytes(found) + footer(encoded(parts[0].slice(0, 0)), groups, sum(part.num_rows for part in parts))


def test_parts_become_one_file(tmp_path: Path) -> None:
    parts = tables(40)  # more than 15 groups: longer lists are written otherwise
    path = tmp_path / "joined.parquet"
    path.write_bytes(joined(parts))
    whole = pa.concat_tables(parts)
    assert pq.read_table(path) == whole
    assert pq.ParquetFile(path).metadata.num_row_groups == 40
    assert pl.read_parquet(path)["n"].to_list() == list(range(4000))
    # By statistics of groups that were moved.
    assert duckdb.sql(f"select sum(n), count(text) from '{path}' where n >= 3900").fetchall() == [(394950, 85)]


def test_a_single_part_is_the_file_that_was_written() -> None:
    (part,) = tables(1)
    assert joined([part]) == encoded(part)


def test_no_rows() -> None:
    empty = tables(1)[0].slice(0, 0)
    assert HEAD + footer(encoded(empty), [], 0) == encoded(empty)
    assert joined([empty, *tables(2), empty]) == joined(tables(2))

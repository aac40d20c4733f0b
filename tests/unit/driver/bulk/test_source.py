"""Files of columns as they are read: from any row on, and what their footers say of gaps."""

import os
import struct
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from mingce.driver.bulk.source import Cursor, Source, digest, open_source
from mingce.driver.workspace import WorkspaceError


def saved(folder: Path, table: pa.Table, suffix: str = ".parquet", **options: Any) -> Source:
    path = folder / f"table{suffix}"
    if suffix == ".parquet":
        pq.write_table(table, path, **options)
    else:
        with pa.ipc.new_file(str(path), table.schema) as writer:
            writer.write_table(table, max_chunksize=options["row_group_size"])
    return open_source(path)


@pytest.mark.parametrize("suffix", [".parquet", ".arrow"])
@pytest.mark.parametrize("size", [7, 100, 1000])
def test_any_rows_in_order(tmp_path: Path, suffix: str, size: int) -> None:
    table = pa.table({"n": range(1000), "text": [f"第{n}行" for n in range(1000)], "other": range(1000)})
    source = saved(tmp_path, table, suffix, row_group_size=size)
    assert source.rows == 1000
    cursor = Cursor(source, ["text", "n"], ["text"])
    for start, rows in ((0, 1), (1, 5), (6, 1), (7, 93), (150, 10), (700, 299), (999, 1)):
        found = cursor.read(start, rows).table
        assert found.column("n").to_pylist() == list(range(start, start + rows))
        assert found.column("text").to_pylist() == [f"第{n}行" for n in range(start, start + rows)]
    assert Cursor(source, ["other"]).read(998, 2).table.to_pydict() == {"other": [998, 999]}


FULL = ["none", "resident", "未参保", "zz"]


@pytest.mark.parametrize(
    ("column", "full"),
    [
        (pa.array([1, 2, 3, 4]), True),
        (pa.array([1, 2, None, 4]), False),
        (pa.array(["none", "resident", "zz", "none"]), True),
        # Between ASCII and Chinese lie wide spaces: what lies there may be one.
        (pa.array(FULL), False),
        (pa.array(["参保", "未参保", "参保", "职工"]), True),
        (pa.array(["none", "", "none", "none"]), False),
        (pa.array(["none", " ", "none", "none"]), False),
        (pa.array(["none", "\u3000", "none", "none"]), False),
        (pa.array(["none", "\u3000", "参保", "none"]), False),
        (pa.array([True, False, True, True]), True),
    ],
)
def test_gaps_are_told_from_the_footer(tmp_path: Path, column: pa.Array, full: bool) -> None:
    source = saved(tmp_path, pa.table({"a": column, "b": pa.nulls(4)}), row_group_size=3)
    assert source.gaps(["a", "b"]) == (frozenset({"b"}) if full else {"a", "b"})


def test_a_footer_that_says_nothing(tmp_path: Path) -> None:
    source = saved(tmp_path, pa.table({"a": [1, 2]}), write_statistics=False)
    assert source.gaps(["a"]) == {"a"}
    assert saved(tmp_path, pa.table({"a": [1, 2]}), ".arrow", row_group_size=1).gaps(["a"]) == {"a"}


def test_a_file_is_known_again_by_all_that_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "table"
    path.write_bytes(bytes(5_000_000))
    first, times = digest(path), (path.stat().st_atime_ns, path.stat().st_mtime_ns)
    path.write_bytes(bytes(2_500_000) + b"\1" + bytes(2_499_999))
    os.utime(path, ns=times)
    assert digest(path) != first
    path.write_bytes(bytes(5_000_000))
    assert digest(path) == first


@pytest.mark.parametrize("suffix", [".parquet", ".arrow"])
def test_a_damaged_part_does_not_take_the_others_with_it(tmp_path: Path, suffix: str) -> None:
    """100 rows in groups of 30, the second of which cannot be read."""
    table = pa.table({"n": pa.array(range(100)), "text": [f"第{n}行" for n in range(100)]})
    path = tmp_path / f"table{suffix}"
    if suffix == ".parquet":
        pq.write_table(table, path, row_group_size=30, write_page_checksum=True, use_dictionary=False)
        column = pq.read_metadata(path).row_group(1).column(1)
        spoil(path, column.data_page_offset + column.total_compressed_size - 9)
    else:
        with pa.ipc.new_file(str(path), table.schema) as writer:
            writer.write_table(table, max_chunksize=30)
        # Where the texts of eight bytes begin, of the second batch: one beyond their end.
        spoil(path, path.read_bytes().index(struct.pack("<4i", 0, 8, 16, 24)) + 8)
    cursor = Cursor(open_source(path), ["n", "text"], ["text"])
    found = [cursor.read(start, min(40, 100 - start)) for start in (0, 40, 80)]
    numbers = [n for part in found for n in part.table.column("n").to_pylist()]
    assert numbers == [*range(30), *[None] * 30, *range(60, 100)]
    assert [part.lost.tolist() for part in found] == [[*range(30, 40)], [*range(20)], []]


def spoil(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place : place + 4] = b"\xff\xff\xff\x7f"
    path.write_bytes(bytes(data))


def test_two_columns_of_one_name(tmp_path: Path) -> None:
    table = pa.Table.from_arrays([pa.array([1]), pa.array([2])], names=["a", "a"])
    for suffix in (".parquet", ".arrow"):
        with pytest.raises(WorkspaceError, match="有两列都叫“a”"):
            saved(tmp_path, table, suffix, row_group_size=1)

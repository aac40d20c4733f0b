"""Files of columns as they are read: from any row on, and what their footers say of gaps."""

from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from mingce.driver.bulk.source import Cursor, Source, fingerprint, open_source


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
        found = cursor.read(start, rows)
        assert found.column("n").to_pylist() == list(range(start, start + rows))
        assert found.column("text").to_pylist() == [f"第{n}行" for n in range(start, start + rows)]
    assert Cursor(source, ["other"]).read(998, 2).to_pydict() == {"other": [998, 999]}


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


def test_a_file_is_known_again(tmp_path: Path) -> None:
    path = saved(tmp_path, pa.table({"a": [1, 2]})).path
    first = fingerprint(path)
    assert fingerprint(path) == first
    saved(tmp_path, pa.table({"a": [1, 3]}))
    assert fingerprint(path)["sha256"] != first["sha256"]
    assert fingerprint(path)["size"] == first["size"]

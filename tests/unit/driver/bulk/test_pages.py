"""Parquet files without checksums whose pages are damaged: the right rows, or a word about them; neither time nor memory runs away."""

import faulthandler
import random
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from mingce.driver.bulk.footer import Struct, _written, head
from mingce.driver.bulk.pages import check_pages
from mingce.driver.bulk.records import records
from mingce.driver.bulk.source import Cursor, open_source

ROWS = 60
SEEDS = range(6)
SECONDS = 120  # for all the files of a seed; each takes some milliseconds
MEGABYTES = 64  # a file has some thousand bytes
WRITERS: tuple[dict[str, Any], ...] = (
    {"data_page_version": "1.0", "compression": "none"},
    {"data_page_version": "2.0", "compression": "none"},
    {"data_page_version": "1.0", "compression": "zstd"},
    {"data_page_version": "2.0", "compression": "snappy", "use_dictionary": False},
    {"data_page_version": "1.0", "compression": "gzip", "use_dictionary": ["text"]},
    {"data_page_version": "2.0", "compression": "lz4"},
)
# What the head of a page can say of sizes and numbers of values.
SAID = (0, 1, -1, 2, 7, ROWS - 1, ROWS + 1, 255, 1 << 20, 1 << 30, (1 << 31) - 1, -(1 << 31), 1 << 40, (1 << 63) - 1)


def written(folder: Path, seed: int, **options: Any) -> Path:
    chance = random.Random(seed)
    table = pa.table({
        "n": pa.array([chance.choice((None, 1, 20, 300)) for _ in range(ROWS)], pa.int64()),
        "text": pa.array([chance.choice((None, "one", "两", "x" * chance.randrange(9))) for _ in range(ROWS)]),
        "truth": pa.array([chance.choice((None, True, False)) for _ in range(ROWS)]),
        "list": pa.array([chance.choice((None, [], [1], [1, None, 3])) for _ in range(ROWS)], pa.list_(pa.int32())),
    })  # fmt: skip
    path = folder / "table.parquet"
    small: dict[str, Any] = {"row_group_size": 25, "data_page_size": 1, "write_batch_size": 10, "write_page_index": False}
    pq.write_table(table, path, **{**small, **WRITERS[seed % len(WRITERS)], **options})
    return path


def chunks(path: Path) -> list[Any]:
    about = pq.read_metadata(path)
    return [about.row_group(group).column(column) for group in range(about.num_row_groups) for column in range(about.num_columns)]


def begins(chunk: Any) -> int:
    return int(chunk.dictionary_page_offset or chunk.data_page_offset)


def heads(data: bytes, chunk: Any) -> Iterator[tuple[int, int, Struct]]:
    """Of each page where its head begins and ends, and what it says."""
    at = begins(chunk)
    end = at + chunk.total_compressed_size
    while at < end:
        found, length = head(data[at:end])
        yield at, at + length, found
        packed = found[3][1]
        assert isinstance(packed, int)
        at += length + packed


def spots(found: Struct) -> list[tuple[Struct, int]]:
    """The numbers of a head, each by the structure that it is in."""
    inner = chain.from_iterable(spots(value) for _, value in found.values() if isinstance(value, dict))
    return [*((found, number) for number, (_, value) in found.items() if type(value) is int), *inner]


def read(path: Path) -> list[dict[str, object]]:
    """The rows of a file by columns, {} where a row is refused, after they have been read as records; every row is accounted for."""
    for row in records(path):
        assert row.error is None or row.error.code in ("unreadable-row", "bad-encoding")
    source = open_source(path)
    part = Cursor(source, source.schema.names, ["text"]).read(0, ROWS)
    lost = set(part.lost.tolist())
    columns = [_values(column) for column in part.table.columns]
    rows = [dict(zip(source.schema.names, row, strict=True)) for row in zip(*columns, strict=True)]
    return [{} if place in lost else row for place, row in enumerate(rows)]


def _values(column: pa.ChunkedArray) -> list[object]:
    plain = column.cast(pa.string()) if pa.types.is_dictionary(column.type) else column
    if pa.types.is_string(plain.type):
        plain = pa.chunked_array([piece.view(pa.binary()) for piece in plain.chunks], pa.binary())
    found: list[object] = plain.to_pylist()
    return found


@pytest.fixture
def watched() -> Iterator[None]:
    """An end to all where Arrow never ends, which nothing in Python can stop; and a look at what it set aside."""
    faulthandler.dump_traceback_later(SECONDS, exit=True)
    before = pa.default_memory_pool().max_memory()
    yield
    faulthandler.cancel_dump_traceback_later()
    assert pa.default_memory_pool().max_memory() <= max(before, MEGABYTES << 20)


@pytest.mark.usefixtures("watched")
@pytest.mark.parametrize("seed", SEEDS)
def test_damaged_heads_of_pages(tmp_path: Path, seed: int) -> None:
    path = written(tmp_path, seed)
    chance, data = random.Random(seed), path.read_bytes()
    whole = read(path)
    assert len(whole) == ROWS
    for _ in range(25):
        start, end, found = chance.choice([*heads(data, chance.choice(chunks_of(path, data)))])
        inside, number = chance.choice(spots(found))
        inside[number] = (inside[number][0], chance.choice(SAID))
        # What comes after it moves: all of it is damaged but for the footer, whose place is told from the end.
        path.write_bytes(data[:start] + _written(found) + data[end:])
        read(path)


@pytest.mark.usefixtures("watched")
@pytest.mark.parametrize("seed", SEEDS)
def test_a_changed_byte_of_a_page(tmp_path: Path, seed: int) -> None:
    path = written(tmp_path, seed)
    chance, data = random.Random(seed), path.read_bytes()
    for _ in range(35):
        chunk = chance.choice(chunks_of(path, data))
        at = begins(chunk) + chance.randrange(min(chance.choice((20, 10_000)), chunk.total_compressed_size))
        path.write_bytes(data[:at] + bytes([data[at] ^ chance.randrange(1, 256)]) + data[at + 1 :])
        read(path)


def chunks_of(path: Path, data: bytes) -> list[Any]:
    path.write_bytes(data)
    return chunks(path)


def _bigger(found: Struct) -> None:
    found[3] = (found[3][0], (1 << 31) - 1)


def _unpacked(found: Struct) -> None:
    found[2] = (found[2][0], 1 << 30)


def _negative(found: Struct) -> None:
    found[3] = (found[3][0], -1)


def _more_values(found: Struct) -> None:
    about = found[5][1]
    assert isinstance(about, dict)
    about[1] = (about[1][0], 1000)


def _fewer_values(found: Struct) -> None:
    about = found[5][1]
    assert isinstance(about, dict)
    about[1] = (about[1][0], 3)


def _nothing_said(found: Struct) -> None:
    del found[5]


@pytest.mark.parametrize("damage", [_bigger, _unpacked, _negative, _more_values, _fewer_values, _nothing_said])
def test_only_the_group_of_a_damaged_head_is_lost(tmp_path: Path, damage: Callable[[Struct], None]) -> None:
    path = written(tmp_path, 0, use_dictionary=False)
    data, whole = path.read_bytes(), read(path)
    start, end, found = [*heads(data, chunks(path)[-1])][-1]
    damage(found)
    path.write_bytes(data[:start] + _written(found) + data[end:])
    assert read(path) == [*whole[:50], *[{}] * 10]
    (told,) = [row.error for row in records(path) if row.error is not None][:1]
    assert (told.code, told.message) == ("unreadable-row", "第51行至第60行不能读取：文件的这一部分已经损坏")


def test_heads_that_are_none(tmp_path: Path) -> None:
    path = written(tmp_path, 0)
    chunk = chunks(path)[0]
    data = path.read_bytes()
    # Structures without end, a number without end, a list without end, bytes without end.
    for wrong in (
        b"\x1c" * 5000,
        b"\x15" + b"\xff" * 5000,
        b"\x19\xf8\xff\xff\xff\x0f" + bytes(99),
        b"\x18\xff\xff\xff\x0f" + bytes(99),
    ):
        path.write_bytes(data[: begins(chunk)] + wrong)
        with path.open("rb") as file, pytest.raises(ValueError, match=r"page|structures|number"):
            check_pages(file, chunk)


@pytest.mark.parametrize("seed", range(len(WRITERS)))
def test_whole_files_pass(tmp_path: Path, seed: int) -> None:
    path = written(tmp_path, seed)
    with path.open("rb") as file:
        for chunk in chunks(path):
            check_pages(file, chunk)

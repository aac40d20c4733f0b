"""Hostile records: each good one gives what it gives alone, all others a reason in Chinese, and nothing is raised.

JSON, JSON Lines and CSV as bytes; Parquet and Arrow as files; and tables in memory.
"""

import csv
import io
import json
import os
import random
import re
import tempfile
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq

import mingce
from mingce.driver.bulk.footer import HEAD, body
from mingce.driver.bulk.records import records
from mingce.driver.bulk.stream import Told, run
from mingce.driver.bulk.wish import Wish
from mingce.driver.running import Engine, Evaluate, evaluator, results
from mingce.driver.workspace import WorkspaceError
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.formats import EncodingError, Text, guess_format, print_rows, rows_of
from mingce.ir.values import PolicyError
from tests.fuzz.kinds import bounded
from tests.fuzz.trial import CHINESE, DEFAULTS, KEYS, program

__all__ = ["attempt"]

SECONDS: Final = 120


def attempt(seed: int) -> int:
    """Try some files of one format; how many records were in them."""
    with bounded(seed, SECONDS) as chance:
        return chance.choice((_texts, _texts, _texts, _tables, _files))(chance)


# --- what is in records ----------------------------------------------------------------------------------------------------------

GOOD: Final[Mapping[str, tuple[object, ...]]] = {
    "year": (2025, 2026, 2030),
    "kinded": ("one", "two", "一类"),
    "amount": (0, 1, 12.5, 1000, "0.01"),
    "age_2024": (0, 1, 40),
    "good": (True, False, "是", None),
    "day": ("2024-12-31", "2025-01-01", None),
    "ratio": (0, 0.5, "5%", None),
    "monthly_2025-03": (0, 7, None),
    "readings.reading": (True, False),
}  # fmt: skip
ODD: Final = (
    None, "", " ", "x", "１２", "-0", "1e9", "1e30000000", "9" * 400, "NaN", "Infinity", "\ud800", "\x00", "二类", "二",
    "2025-02-30", "10000-01-01", "0000-00-00", "2025年", True, -1, 10**30, 10**400, 1e400, -0.0, 0.005, [], {}, [1, [2]], {"2025": 1},
    "=1+1", '"', "a\nb", "a,b", "字" * 3000, "，", "1,000", "٣",
)  # fmt: skip


def _record(chance: random.Random, number: int) -> dict[str, object]:
    """A record, sometimes with what should not be there."""
    found: dict[str, object] = {"id": f"第{number}人" if number % 2 else number}
    found |= {name: chance.choice(values) for name, values in GOOD.items()}
    for _ in range(chance.choice((0, 0, 0, 1, 2))):
        found[chance.choice((*GOOD, *KEYS))] = chance.choice(ODD)
    if chance.random() < 0.1:
        found.pop(chance.choice([*found]), None)
    return found


# --- texts -----------------------------------------------------------------------------------------------------------------------


def _texts(chance: random.Random) -> int:
    """A file of records, as it is and damaged."""
    kind = chance.choice(("json", "jsonl", "csv"))
    given = [_record(chance, number) for number in range(1, chance.randint(2, 9))]
    pieces = _as_csv(given) if kind == "csv" else [json.dumps(one, ensure_ascii=chance.random() < 0.5) for one in given]
    parts = [piece.encode("utf-8", "surrogatepass") for piece in pieces]
    whole = _told(_file(kind, parts), kind)
    alone = [one for part in _alone(kind, parts) for one in _told(part, kind)]
    assert _plain(whole) == _plain(alone), (kind, whole, alone)
    # One record with a byte that is no text: the others stay as they are.
    place = chance.randrange(1 if kind == "csv" else 0, len(parts))
    spoilt = [*parts]
    at = _within_text(parts[place])
    if at is not None:
        spoilt[place] = parts[place][:at] + b"\xff" + parts[place][at:]
        found = _told(_file(kind, spoilt), kind)
        row = place - 1 if kind == "csv" else place
        assert [*found[:row], *found[row + 1 :]] == [*whole[:row], *whole[row + 1 :]], (kind, found, whole)
        assert "error" in found[row]
    # Anything at all: something is said of it.
    for _ in range(6):
        _told(_mutated(chance, _file(kind, parts)), chance.choice((kind, kind, "json", "jsonl", "csv", None)))
    return 9 * len(given)


def _file(kind: str, parts: list[bytes]) -> bytes:
    match kind:
        case "json":
            return b"[" + b",\n".join(parts) + b"]\n"
        case _:
            return b"\n".join(parts) + b"\n"


def _alone(kind: str, parts: list[bytes]) -> Iterator[bytes]:
    if kind != "csv":
        yield from (_file(kind, [part]) for part in parts)
        return
    yield from (_file(kind, [parts[0], part]) for part in parts[1:])


def _as_csv(given: list[dict[str, object]]) -> list[str]:
    heads = [*dict.fromkeys(name for one in given for name in one if name)]
    return [_line(heads), *(_line([_cell(one.get(name)) for name in heads]) for one in given)]


def _line(cells: list[str]) -> str:
    sink = io.StringIO()
    csv.writer(sink, lineterminator="\n").writerow(cells)
    return sink.getvalue().removesuffix("\n")


def _cell(value: object) -> str:
    return "" if value is None else json.dumps(value) if isinstance(value, dict | list | bool) else str(value)


def _within_text(data: bytes) -> int | None:
    """A place within a Chinese character, where no quote or comma is meant."""
    found = re.search(rb"[\xe4-\xe9][\x80-\xbf]{2}", data)
    return None if found is None else found.start() + 1


def _mutated(chance: random.Random, data: bytes) -> bytes:
    """Bytes left out, put in, doubled or changed."""
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(data) + 1)
        end = min(len(data), start + chance.choice((1, 1, 2, 5, 40)))
        new = chance.choice(
            (b"", b'"', b"\n", b"\r", b"\x00", b",", b"{", b"]", b"\\", bytes([chance.randrange(256)]), data[start:end] * 2)
        )
        data = data[:start] + new + data[end:]
    return data


def _told(data: bytes, kind: str | None) -> list[dict[str, Any]]:
    """What both engines say of a file; the same, and all of it right in form."""
    try:
        found = [_results(data, kind, compute) for compute in _evaluators()]
    except EncodingError as error:
        _chinese(error)
        return []
    assert found[0] == found[1], (data, found)
    for form in ("json", "jsonl", "csv"):
        "".join(print_rows(program(), found[0], form)).encode("utf-8", "surrogatepass")
    for row in found[0]:
        assert ("outputs" in row) != ("error" in row)
        _check_error(row.get("error"))
    return found[0]


def _results(data: bytes, kind: str | None, compute: Evaluate) -> list[dict[str, Any]]:
    text = Text(io.BytesIO(data))
    known = kind or guess_format(text.start())
    if known == "csv":
        text.guessed = lambda _: None
    return [*results(program(), rows_of(text, known), _decoder(), compute)]


def _chinese(error: PolicyError | WorkspaceError | EncodingError) -> None:
    """What a file as a whole is refused with."""
    assert CHINESE.search(error.message), error


def _check_error(error: Mapping[str, Any] | None) -> None:
    if error is not None:
        assert CHINESE.search(error["message"]), error
        assert len(error["message"]) < 500
        assert "Traceback" not in error["message"]


def _plain(rows: list[dict[str, Any]]) -> list[object]:
    """Results without what hangs on the place in the file."""
    return [(row["id"], row.get("outputs"), row.get("error", {}).get("code"), row.get("error", {}).get("field")) for row in rows]


@cache
def _decoder() -> Decoder:
    return Decoder.of(program(), DEFAULTS)


@cache
def _evaluators() -> tuple[Evaluate, ...]:
    return tuple(evaluator(program(), engine) for engine in Engine)


# --- tables ----------------------------------------------------------------------------------------------------------------------

COLUMNS: Final = ("year", "kinded", "amount", "age_2024", "good", "day", "ratio")
_BYTES: Final = (b"one", b"\xff", b"two\xe4", b"", b"1")


def _array(chance: random.Random, rows: int) -> pa.Array:
    """A column of any type, with any values."""
    numbers = [chance.choice((None, 0, 1, 2, 2025, 40, 100)) for _ in range(rows)]
    large = [chance.choice((None, 0, 1, 20089, 10**6, -(10**6), 2**31 - 1)) for _ in range(rows)]
    decimals = [chance.choice((None, Decimal("0.5"), Decimal(1))) for _ in range(rows)]
    large_decimals = [chance.choice((one, Decimal("1e20"))) for one in decimals]
    makers: tuple[Callable[[], pa.Array], ...] = (
        lambda: pa.array(numbers, chance.choice((pa.int16(), pa.uint16(), pa.int64(), pa.uint64()))),
        lambda: pa.array([chance.choice((None, 0, 1, 2**63, 2**64 - 1)) for _ in range(rows)], pa.uint64()),
        lambda: pa.array([chance.choice((None, 0.0, 0.5, float("nan"), float("inf"), -0.0, 1e300)) for _ in range(rows)]),
        lambda: pa.array(large_decimals, chance.choice((pa.decimal128(38, 5), pa.decimal256(60, 5)))),
        lambda: pa.array(decimals, chance.choice((pa.decimal32(5, 1), pa.decimal64(9, 2), pa.decimal128(20, 1)))),
        lambda: pa.array(large, pa.int32()).cast(pa.date32()),
        lambda: pa.array(large, pa.int64()).cast(pa.timestamp(chance.choice(("s", "ms", "us", "ns")))),
        lambda: pa.array(large, pa.int64()).cast(pa.timestamp("s", chance.choice(("Asia/Shanghai", "UTC", "无/此区")))),
        lambda: pa.array(large, pa.int64()).cast(chance.choice((pa.duration("s"), pa.time64("us")))),
        lambda: pa.array([chance.choice((None, True, False)) for _ in range(rows)]),
        lambda: pa.array([chance.choice((None, "one", "二类", "", " ", "是", "0.5", "2025-01-01", "2025", "x")) for _ in range(rows)]),
        lambda: pa.array([chance.choice(_BYTES) for _ in range(rows)], pa.binary()),
        lambda: pa.array([chance.choice((*_BYTES, None)) for _ in range(rows)], pa.binary()).view(pa.string()),
        lambda: pa.array([chance.choice(_BYTES) for _ in range(rows)], pa.large_binary()).view(pa.large_string()).dictionary_encode(),
        lambda: pa.array([chance.choice(("one", "x", None)) for _ in range(rows)]).dictionary_encode(),
        lambda: pa.array([chance.choice(([1], [], None)) for _ in range(rows)], pa.list_(pa.int64())),
        lambda: pa.array([None] * rows, pa.null()),
    )  # fmt: skip
    return chance.choice(makers)()


def _table(chance: random.Random, rows: int) -> pa.Table:
    columns: dict[str, pa.Array] = {"id": pa.array([f"p{n}" for n in range(rows)])}
    values = {"year": [2025, 2026], "kinded": ["one", "two"], "amount": [0, 1, 7], "age_2024": [1, 2], "good": [True, False, None]}
    columns |= {name: pa.array([chance.choice(some) for _ in range(rows)]) for name, some in values.items()}
    for _ in range(chance.choice((0, 1, 1, 2))):
        columns[chance.choice((*COLUMNS, "id"))] = _array(chance, rows)
    return pa.table(columns)


def _tables(chance: random.Random) -> int:
    """A table in memory: each row gives what it gives alone, and what a record gives."""
    rows = chance.randint(2, 9)
    table = _table(chance, rows)
    whole = _columns(table)
    if whole is None:
        return rows
    one = chance.randrange(rows)
    alone = _columns(table.slice(one, 1))
    assert alone == [whole[one]], (table.to_string(), alone, whole[one])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.arrow"
        with pa.ipc.new_file(str(path), table.schema) as writer:
            writer.write_table(table)
        by_row = [*results(program(), records(path), _decoder(), _evaluators()[0])]
    assert len(by_row) == rows
    for row, found in zip(by_row, whole, strict=True):
        _check_error(row.get("error"))
        # Columns that no result needs are not looked at.
        beyond = "按列计算的数最多 64 位" in (found["error_message"] or "")
        assert "error" in row or found["error_code"] is None or beyond, (row, found)
        if "error" not in row and not beyond:
            assert row["outputs"]["stock"] == found["stock"], (row, found)
    return 2 * rows + 1


def _columns(table: pa.Table) -> list[dict[str, Any]] | None:
    """The results of a table; None where it is refused as a whole, with a reason."""
    policy = mingce.LoadedPolicy(program())
    try:
        found = policy.columns(table, 2025, outputs=["stock", "picked"], parameters={"standard": 5})
    except PolicyError as error:
        _chinese(error)
        return None
    told = found.drop_columns(["id"]).to_pylist()
    for row in told:
        assert row["error_code"] is None or CHINESE.search(row["error_message"]), row
    return told


# --- files -----------------------------------------------------------------------------------------------------------------------


def _files(chance: random.Random) -> int:
    """A file of columns, damaged anywhere, or in a page of one group of rows."""
    rows, size = chance.randint(4, 30), chance.randint(1, 7)
    table = _table(chance, rows)
    with tempfile.TemporaryDirectory() as folder:
        suffix = chance.choice((".parquet", ".arrow"))
        path = Path(folder) / f"t{suffix}"
        if suffix == ".parquet":
            pq.write_table(
                table, path, row_group_size=size, write_page_checksum=True, compression=chance.choice(("none", "snappy", "zstd"))
            )
        else:
            with pa.ipc.new_file(str(path), table.schema) as writer:
                writer.write_table(table, max_chunksize=size)
        whole = _run(path)
        data = path.read_bytes()
        if suffix == ".parquet" and whole is not None:
            _one_group(chance, path, data, whole)
        for _ in range(8):
            path.write_bytes(_damaged(chance, data, suffix))
            _run(path)
    return 10 * rows


def _damaged(chance: random.Random, data: bytes, suffix: str) -> bytes:
    """A file cut off, or changed.  Of Parquet the pages and both ends, but not what the footer says: Arrow believes all of it."""
    at = chance.randrange(len(data))
    if suffix == ".parquet":
        at = chance.choice((*range(len(HEAD) + len(body(data))), *range(len(data) - 8, len(data))))
    match chance.randrange(3):
        case 0:
            return data[: chance.randrange(len(data))]
        case 1 if suffix == ".arrow":
            return _mutated(chance, data)
        case _:
            return data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]


def _one_group(chance: random.Random, path: Path, data: bytes, whole: list[Any]) -> None:
    """A byte of one page: only the rows of its group may change, and are refused."""
    about = pq.read_metadata(path)
    number = chance.randrange(about.num_row_groups)
    column = about.row_group(number).column(chance.randrange(about.num_columns))
    first = column.dictionary_page_offset or column.data_page_offset
    at = first + column.total_compressed_size - 1
    path.write_bytes(data[:at] + bytes([data[at] ^ 255]) + data[at + 1 :])
    found = _run(path)
    assert found is not None
    starts = [sum(about.row_group(n).num_rows for n in range(m)) for m in (number, number + 1)]
    kept = [row for place, row in enumerate(whole) if not starts[0] <= place < starts[1]]
    assert [row for place, row in enumerate(found) if not starts[0] <= place < starts[1]] == kept


def _run(path: Path) -> list[Any] | None:
    """What comes of each row of a file by columns, after looking at its rows as records; None where it is refused as a whole."""
    try:
        for row in results(program(), records(path), _decoder(), _evaluators()[0]):
            _check_error(row.get("error"))  # type: ignore[arg-type]
    except (WorkspaceError, PolicyError) as error:
        _chinese(error)
    target = path.with_name(f"out-{os.urandom(4).hex()}.parquet")
    wish = Wish(("stock", "picked"), RecordDefaults(2025, {"standard": 5}), 1)
    try:
        done = run(program(), wish, path, target, Told(lambda _: None, lambda _a, _b: None))
    except (WorkspaceError, PolicyError) as error:
        _chinese(error)
        return None
    good = pq.read_table(target, columns=["year", "stock", "picked"]).to_pylist()
    bad = pq.read_table(done.rejects, columns=["error_row", "error_code"]).to_pylist() if done.rejects.exists() else []
    assert len(good) + len(bad) == done.rows
    refused = {row["error_row"] - 1: row["error_code"] for row in bad}
    computed = iter(good)
    return [refused[place] if place in refused else next(computed) for place in range(done.rows)]

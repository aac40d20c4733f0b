"""Files of columns through a policy: parts, rejected rows, interruptions."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import mingce
from mingce.driver.bulk import stream
from mingce.driver.bulk.records import records
from mingce.driver.bulk.stream import Summary, Told, rejects_of, run
from mingce.driver.bulk.target import beside
from mingce.driver.bulk.wish import Wish
from mingce.driver.workspace import WorkspaceError
from mingce.engines.rows.decode import RecordDefaults
from mingce.ir.values import PolicyError
from tests.samples import PILOT, pilot

KINDS = ("resident", "none", "employee")
DEFAULTS = RecordDefaults(2027, {"own_share": "10%"})
WISH = Wish(None, DEFAULTS, 1)


def population(rows: int, **more: Any) -> pa.Table:
    columns: dict[str, Any] = {
        "id": [f"p{n:05}" for n in range(rows)],
        "remark": [f"备注{n}" for n in range(rows)],
        "exempt": [n % 2 == 0 if n % 5 else None for n in range(rows)],
    }
    for place, year in enumerate((2025, 2026, 2027)):
        columns[f"status_{year}"] = [KINDS[n // 3**place % 3] for n in range(rows)]
        columns[f"zero_claim_{year}"] = [n % (place + 2) == 0 for n in range(rows)]
    return pa.table({**columns, **more})


def spoilt(rows: int) -> pa.Table:
    """Every 11th person has a status that there is not, every 13th none."""
    table = population(rows)
    status = [None if n % 13 == 0 else "?" if n % 11 == 0 else KINDS[n % 3] for n in range(rows)]
    return table.set_column(table.column_names.index("status_2027"), "status_2027", pa.array(status, pa.string()))


class Talk:
    """What a run says."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.seen: list[tuple[int, int]] = []

    def told(self, then: Callable[[int], None] = lambda _: None) -> Told:
        def progress(done: int, rows: int) -> None:
            self.seen.append((done, rows))
            then(len(self.seen))

        return Told(self.lines.append, progress)


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "PART", 100)


def compute(source: Path, target: Path, talk: Talk | None = None, wish: Wish = WISH, **more: Any) -> Summary:
    return run(pilot(), wish, source, target, (talk or Talk()).told(**more))


def written(folder: Path, table: pa.Table, **options: Any) -> Path:
    path = folder / "persons.parquet"
    pq.write_table(table, path, **{"row_group_size": 130, **options})
    return path


def in_memory(table: pa.Table) -> list[Mapping[str, Any]]:
    policy = mingce.LoadedPolicy(pilot())
    used = [name for name in table.column_names if name != "remark"]
    rows: list[Mapping[str, Any]] = policy.columns(table.select(used), 2027, parameters={"own_share": "10%"}).to_pylist()
    return rows


def test_rows_go_to_the_results_or_to_the_rejects(tmp_path: Path) -> None:
    table = spoilt(1234)
    source, target = written(tmp_path, table), tmp_path / "out.parquet"
    talk = Talk()
    done = compute(source, target, talk)
    expected = in_memory(table)
    good = [{name: value for name, value in row.items() if not name.startswith("error")} for row in expected if not row["error_code"]]
    assert pq.read_table(target).to_pylist() == good
    bad = [number for number, row in enumerate(expected) if row["error_code"]]
    rejects = pq.read_table(rejects_of(target)).to_pylist()
    assert [row["error_row"] - 1 for row in rejects] == bad
    for row in rejects:
        number = row.pop("error_row") - 1
        told = {name: row.pop(name) for name in ("error_code", "error_message", "error_field")}
        assert row == table.slice(number, 1).to_pylist()[0]
        assert told == {name: expected[number][name] for name in told}
    assert (done.rows, done.persons, done.refused) == (1234, 1234, len(bad))
    assert len(good) + len(bad) == 1234
    assert talk.lines == ["没有用到的列：“remark”。", "下列结果不能按列计算，已略去：费用合计、单据自付。"]
    assert talk.seen[-1] == (1234, 1234)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.parquet", "out.rejects.parquet", "persons.parquet"]


def test_the_same_bytes_whatever_the_groups_and_the_threads(tmp_path: Path) -> None:
    table = spoilt(1000)
    found = set()
    for number, (size, threads) in enumerate(((1000, 1), (100, 2), (37, 4), (130, 2))):
        target = tmp_path / str(number) / "out.parquet"
        target.parent.mkdir()
        compute(written(tmp_path, table, row_group_size=size), target, wish=Wish(None, DEFAULTS, threads))
        found.add((target.read_bytes(), rejects_of(target).read_bytes()))
    assert len(found) == 1


def test_rejects_of_an_earlier_run_are_taken_away(tmp_path: Path) -> None:
    target = tmp_path / "out.parquet"
    compute(written(tmp_path, spoilt(50)), target)
    assert rejects_of(target).exists()
    assert compute(written(tmp_path, population(50)), target).refused == 0
    assert not rejects_of(target).exists()


@pytest.mark.parametrize("rows", [0, 1, 63, 64, 65, 100, 101])
def test_any_number_of_rows(tmp_path: Path, rows: int) -> None:
    table = population(rows) if rows else population(1).slice(0, 0)
    target = tmp_path / "out.parquet"
    assert compute(written(tmp_path, table), target).persons == rows
    found = pq.read_table(target)
    assert found.num_rows == rows
    # The columns and their types do not hang on the rows.
    assert found.schema == _schema(tmp_path)


def _schema(folder: Path) -> pa.Schema:
    (folder / "other").mkdir()
    compute(written(folder / "other", spoilt(40)), folder / "other" / "out.parquet")
    return pq.read_schema(folder / "other" / "out.parquet")


def test_all_rows_rejected(tmp_path: Path) -> None:
    table = population(250, repair_years=[61] * 250)
    program = mingce.load(
        PILOT.read_text(encoding="utf-8") + "规则 补缴（repaired）：年数；等于 补缴年数；依据 《T01》二第1段第1句。\n"
    ).program
    target = tmp_path / "out.parquet"
    done = run(program, Wish(None, DEFAULTS, 1), written(tmp_path, table), target, Talk().told())
    assert (done.refused, pq.read_table(target).num_rows, pq.read_table(rejects_of(target)).num_rows) == (250, 0, 250)


def test_times_that_parquet_cannot_hold_are_left_out_of_the_rejects(tmp_path: Path) -> None:
    """Times in seconds reach further than those in milliseconds, the coarsest that Parquet has."""
    seen = pa.array([2**60 if n == 13 else n for n in range(30)], pa.timestamp("s"))
    source, target = tmp_path / "persons.arrow", tmp_path / "out.parquet"
    with pa.ipc.new_file(source, (table := spoilt(30).append_column("seen", seen)).schema) as writer:
        writer.write_table(table)
    done = compute(source, target)
    rejects = pq.read_table(rejects_of(target))
    assert (done.refused, rejects.column("error_row").to_pylist()) == (5, [1, 12, 14, 23, 27])
    assert [None if one is None else one.second for one in rejects.column("seen").to_pylist()] == [0, 11, None, 22, 26]
    # Arrow holds them as they were.
    compute(source, target.with_suffix(".arrow"))
    with pa.ipc.open_file(rejects_of(target.with_suffix(".arrow"))) as kept:
        assert kept.read_all().column("seen").cast(pa.int64()).to_pylist() == [0, 11, 2**60, 22, 26]


def test_without_ids_rows_are_numbered(tmp_path: Path) -> None:
    target = tmp_path / "out.parquet"
    compute(written(tmp_path, spoilt(210).drop_columns(["id"])), target)
    rows = pq.read_table(target).column("row").to_pylist()
    assert rows == [n + 1 for n in range(210) if n % 13 and n % 11]


def test_rejects_can_be_mended_and_computed(tmp_path: Path) -> None:
    target = tmp_path / "out.parquet"
    compute(written(tmp_path, spoilt(100)), target)
    rejects = pq.read_table(rejects_of(target))
    mended = rejects.set_column(rejects.column_names.index("status_2027"), "status_2027", pa.array(["none"] * rejects.num_rows))
    talk = Talk()
    done = compute(written(tmp_path, mended), tmp_path / "mended.parquet", talk)
    assert done.refused == 0
    assert "error_code" not in talk.lines[0]


# --- interruptions ---------------------------------------------------------------------------------------------------------------


class StopError(Exception):
    """An interruption."""


def interrupted(source: Path, target: Path, parts: int, **more: Any) -> None:
    def stop(number: int) -> None:
        if number == parts:
            raise StopError

    with pytest.raises(StopError):
        compute(source, target, then=stop, **more)
    assert not target.exists()


@pytest.fixture
def expected(tmp_path: Path) -> tuple[Path, bytes, bytes]:
    """A file, and what comes of it without interruption."""
    source, target = written(tmp_path, spoilt(1000)), tmp_path / "whole" / "out.parquet"
    target.parent.mkdir()
    compute(source, target)
    return source, target.read_bytes(), rejects_of(target).read_bytes()


@pytest.mark.parametrize("parts", [1, 4, 9])
def test_an_interrupted_run_goes_on(tmp_path: Path, expected: tuple[Path, bytes, bytes], parts: int) -> None:
    source, results, rejects = expected
    target, talk = tmp_path / "out.parquet", Talk()
    interrupted(source, target, parts)
    compute(source, target, talk)
    assert (target.read_bytes(), rejects_of(target).read_bytes()) == (results, rejects)
    assert any(line.startswith("接着上次没有算完的往下算：共 1000 行，前 ") for line in talk.lines)
    assert talk.seen[0][0] > 100 * parts
    assert not beside(target, "journal").exists()


@pytest.mark.parametrize("what", ["part", "rejects.part", "journal"])
@pytest.mark.parametrize("how", ["changed", "cut", "gone", "longer"])
def test_damaged_parts_are_computed_again(tmp_path: Path, expected: tuple[Path, bytes, bytes], what: str, how: str) -> None:
    source, results, rejects = expected
    target = tmp_path / "out.parquet"
    interrupted(source, target, 6)
    path = beside(target, what)
    data = path.read_bytes()
    match how:
        case "changed":
            middle = len(data) // 2
            path.write_bytes(data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :])
        case "cut":
            path.write_bytes(data[: len(data) // 2])
        case "gone":
            path.unlink()
        case _:
            path.write_bytes(data + b"left from a part that was never finished")
    compute(source, target)
    assert (target.read_bytes(), rejects_of(target).read_bytes()) == (results, rejects)


def test_what_belongs_to_another_input_policy_or_wish_is_not_used(tmp_path: Path, expected: tuple[Path, bytes, bytes]) -> None:
    source, results, _ = expected
    target = tmp_path / "out.parquet"
    again = "上次没有算完的结果所用的文件、政策或选项与这次不同，从头算起。"
    interrupted(source, target, 5, wish=Wish(("cap",), DEFAULTS, 1))
    talk = Talk()
    compute(source, target, talk)
    assert again in talk.lines
    assert target.read_bytes() == results
    target.unlink()
    interrupted(source, target, 5)
    changed = population(1000)
    written(tmp_path, changed)
    talk = Talk()
    compute(source, target, talk)
    assert again in talk.lines
    assert pq.read_table(target).num_rows == 1000


def test_a_file_changed_while_it_is_read_is_told(tmp_path: Path) -> None:
    source, target = written(tmp_path, population(300)), tmp_path / "out.parquet"

    def change(number: int) -> None:
        if number == 1:
            source.touch()

    with pytest.raises(WorkspaceError, match="被改动了"):
        compute(source, target, then=change)
    assert not target.exists()


def test_an_input_changed_in_between_is_not_mixed(tmp_path: Path) -> None:
    """Other contents in the middle of the file, of the same size and with the same times."""
    table = population(1000)
    place = table.column_names.index("zero_claim_2025")
    other = table.set_column(place, "zero_claim_2025", pa.array([not one for one in table.column(place).to_pylist()]))
    source = written(tmp_path, table, compression="none")
    before, target, talk = source.stat(), tmp_path / "out.parquet", Talk()
    interrupted(source, target, 5)
    written(tmp_path, other, compression="none")
    os.utime(source, ns=(before.st_atime_ns, before.st_mtime_ns))
    after = source.stat()
    assert (after.st_size, after.st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    compute(source, target, talk)
    assert "上次没有算完的结果所用的文件、政策或选项与这次不同，从头算起。" in talk.lines
    found = pq.read_table(target).column("zero_claim_reward").to_pylist()
    assert found == [row["zero_claim_reward"] for row in in_memory(other)]
    assert found != [row["zero_claim_reward"] for row in in_memory(table)]


def test_an_input_only_touched_is_gone_on_with(tmp_path: Path, expected: tuple[Path, bytes, bytes]) -> None:
    source, results, _ = expected
    target, talk = tmp_path / "out.parquet", Talk()
    interrupted(source, target, 5)
    source.write_bytes(source.read_bytes())
    compute(source, target, talk)
    assert any(line.startswith("接着上次没有算完的往下算") for line in talk.lines)
    assert target.read_bytes() == results


def test_rows_of_a_damaged_group_are_refused_and_the_others_computed(tmp_path: Path) -> None:
    table = population(300)
    source = written(tmp_path, table, write_page_checksum=True, use_dictionary=False)
    expected = in_memory(table)
    chunk = pq.read_metadata(source).row_group(1).column(table.column_names.index("status_2026"))
    data = bytearray(source.read_bytes())
    data[chunk.data_page_offset + 60] ^= 255
    source.write_bytes(bytes(data))
    target = tmp_path / "out.parquet"
    done = compute(source, target)
    assert (done.rows, done.refused) == (300, 130)
    assert pq.read_table(target).column("id").to_pylist() == [f"p{n:05}" for n in (*range(130), *range(260, 300))]
    assert pq.read_table(target).column("cap").to_pylist() == [expected[n]["cap"] for n in (*range(130), *range(260, 300))]
    rejects = pq.read_table(rejects_of(target))
    assert rejects.column("error_row").to_pylist() == [*range(131, 261)]
    assert set(rejects.column("error_message").to_pylist()) == {"这一行不能读取：文件的这一部分已经损坏"}
    found = [row.error.message if row.error else row.line for row in records(source)]
    assert found == [*range(1, 131), "第131行至第260行不能读取：文件的这一部分已经损坏", *range(261, 301)]


def test_cells_that_are_no_values_refuse_their_rows(tmp_path: Path) -> None:
    """Bytes that are no text, in an input and in an id; days beyond the calendar."""
    data = [b"resident", b"resi\xff", b"none"]
    table = population(3).set_column(0, "id", pa.array([b"a", b"b", b"c\xff"], pa.binary()).view(pa.string()))
    table = table.set_column(table.column_names.index("status_2027"), "status_2027", pa.array(data, pa.binary()).view(pa.string()))
    target = tmp_path / "out.parquet"
    compute(written(tmp_path, table), target)
    assert pq.read_table(target).column("id").to_pylist() == ["a"]
    rejects = pq.read_table(rejects_of(target), columns=["error_row", "error_code", "error_message"]).to_pylist()
    assert rejects[1] == {"error_row": 3, "error_code": "bad-encoding", "error_message": "“编号”（id）不是 UTF-8 编码的文字"}
    assert (rejects[0]["error_row"], rejects[0]["error_code"]) == (2, "unknown-category")
    assert r"没有“resi\xff”这一项" in rejects[0]["error_message"]
    by_row = [row.error.message if row.error else row.line for row in records(tmp_path / "persons.parquet")]
    assert by_row == [1, r"第2行：列“status_2027”不是 UTF-8 编码的文字：“resi\xff”", r"第3行：列“id”不是 UTF-8 编码的文字：“c\xff”"]


def test_two_runs_do_not_write_the_same_file(tmp_path: Path) -> None:
    source, target = written(tmp_path, population(300)), tmp_path / "out.parquet"
    said = []

    def another(number: int) -> None:
        if number == 1:
            with pytest.raises(WorkspaceError) as caught:
                compute(source, target)
            said.append(caught.value.message)

    compute(source, target, then=another)
    assert said == [f"另一个 mingce 正在写“{target}”"]
    assert pq.read_table(target).num_rows == 300


KILLED = """
import sys
from mingce.driver.bulk import stream
from mingce.driver.bulk.records import records
stream.PART = 500
sys.argv[0] = "mingce"
from mingce.cli.main import main
main()
"""


def test_a_killed_run_goes_on(tmp_path: Path) -> None:
    source = written(tmp_path, spoilt(100_000), row_group_size=20_000)
    arguments = ["run", str(PILOT), "--input", str(source), "--year", "2027", "--bind", "own_share=10%", "--output"]
    target, whole = tmp_path / "out.parquet", tmp_path / "whole.parquet"
    command = [sys.executable, "-c", KILLED, *arguments]
    killed = subprocess.Popen([*command, str(target)], stderr=subprocess.PIPE)
    journal = beside(target, "journal")
    deadline = time.monotonic() + 60
    while not journal.exists() or journal.read_bytes().count(b"\n") < 5:
        assert killed.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.005)
    killed.kill()
    killed.communicate()
    assert not target.exists()
    ended = subprocess.run([*command, str(target)], capture_output=True, text=True, check=False)
    assert "接着上次没有算完的往下算" in ended.stderr
    assert ended.returncode == 1
    subprocess.run([*command, str(whole)], capture_output=True, check=False)
    assert target.read_bytes() == whole.read_bytes()
    assert rejects_of(target).read_bytes() == rejects_of(whole).read_bytes()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk(tmp_path: Path) -> None:
    source, target = written(tmp_path, population(300)), tmp_path / "out.parquet"
    beside(target, "part").symlink_to("/dev/full")
    with pytest.raises(WorkspaceError, match=r"磁盘空间不足。已经算完的部分保留着"):
        compute(source, target)
    beside(target, "part").unlink()
    compute(source, target)
    assert pq.read_table(target).num_rows == 300


def test_targets_that_cannot_be_written(tmp_path: Path) -> None:
    source = written(tmp_path, population(3))
    with pytest.raises(WorkspaceError, match="不存在"):
        compute(source, tmp_path / "no" / "out.parquet")
    (tmp_path / "folder.parquet").mkdir()
    with pytest.raises(WorkspaceError, match="文件夹"):
        compute(source, tmp_path / "folder.parquet")


def test_sources_that_cannot_be_read(tmp_path: Path) -> None:
    target = tmp_path / "out.parquet"
    with pytest.raises(WorkspaceError, match="找不到文件"):
        compute(tmp_path / "no.parquet", target)
    source = written(tmp_path, population(300))
    data = source.read_bytes()
    source.write_bytes(data[:-9])
    with pytest.raises(WorkspaceError, match="不是完整的 Parquet 文件"):
        compute(source, target)
    source.write_bytes(data[:4] + bytes(len(data) // 2) + data[4 + len(data) // 2 :])
    done = compute(source, target)
    assert done.refused >= 130
    assert pq.read_table(target).num_rows + done.refused == 300
    with pytest.raises(WorkspaceError, match="不是完整的 Arrow 文件"):
        compute(_renamed(source, ".arrow"), target)


def _renamed(path: Path, suffix: str) -> Path:
    return path.rename(path.with_suffix(suffix))


# --- long files --------------------------------------------------------------------------------------------------------------------


def long_rows(persons: int) -> list[dict[str, Any]]:
    """Three years each, the first two in the order of time; every 17th person has a year twice."""
    rows = []
    for n in range(persons):
        years = [2025, 2026, 2027] if n % 17 else [2025, 2025, 2027]
        for place, year in enumerate(years):
            status = KINDS[n // 3**place % 3]
            rows.append({"id": n, "year": year, "status": status, "zero_claim": n % 2 == 0, "exempt": n % 3 == 0})
    return rows


def test_long_files_in_parts(tmp_path: Path) -> None:
    table = pa.Table.from_pylist(long_rows(334))
    source, target = written(tmp_path, table, row_group_size=77), tmp_path / "out.parquet"
    done = compute(source, target)
    policy = mingce.LoadedPolicy(pilot())
    expected = policy.columns(table, 2027, parameters={"own_share": "10%"}).to_pylist()
    good = [{name: value for name, value in row.items() if not name.startswith("error")} for row in expected if not row["error_code"]]
    assert pq.read_table(target).to_pylist() == good
    rejects = pq.read_table(rejects_of(target)).to_pylist()
    assert [row["id"] for row in rejects] == [n for n in range(0, 334, 17) for _ in range(3)]
    assert {row["error_code"] for row in rejects} == {"duplicate-year"}
    assert (done.rows, done.persons, done.refused) == (1002, 334, len(rejects))
    results = (target.read_bytes(), rejects_of(target).read_bytes())
    for parts in (1, 3, 7):
        target.unlink()
        interrupted(source, target, parts)
        compute(source, target)
        assert (target.read_bytes(), rejects_of(target).read_bytes()) == results


def test_long_files_must_be_sorted(tmp_path: Path) -> None:
    rows = long_rows(60)
    with pytest.raises(WorkspaceError, match="从小到大排序"):
        compute(written(tmp_path, pa.Table.from_pylist([*rows[6:], *rows[:6]])), tmp_path / "out.parquet")
    source = written(tmp_path, pa.Table.from_pylist(rows))
    with pytest.raises(PolicyError, match="--year"):
        run(pilot(), Wish(None, RecordDefaults(), 1), source, tmp_path / "out.parquet", Talk().told())


# --- Arrow's own format ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", [".arrow", ".feather"])
def test_arrow_files(tmp_path: Path, suffix: str) -> None:
    table = spoilt(1234)
    source = tmp_path / f"persons{suffix}"
    with pa.ipc.new_file(str(source), table.schema) as writer:
        writer.write_table(table, max_chunksize=170)
    compute(source, tmp_path / "out.parquet")
    target = tmp_path / f"out{suffix}"
    compute(source, target)
    with pa.ipc.open_file(str(target)) as reader:
        found = reader.read_all()
    assert found.to_pylist() == pq.read_table(tmp_path / "out.parquet").to_pylist()
    with pa.ipc.open_file(str(rejects_of(target))) as reader:
        assert reader.read_all().to_pylist() == pq.read_table(tmp_path / "out.rejects.parquet").to_pylist()
    assert found.column("cap").to_pylist()[0] in (Decimal(300000), None)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_blank_texts_give_no_value(tmp_path: Path) -> None:
    """Also where the file says that the column has no gaps."""
    for blank in ("", " ", "\u3000", None):
        table = population(300)
        status = [blank if n % 10 == 0 else KINDS[n % 3] for n in range(300)]
        table = table.set_column(table.column_names.index("status_2026"), "status_2026", pa.array(status, pa.string()))
        target = tmp_path / "out.parquet"
        compute(written(tmp_path, table), target)
        rejects = pq.read_table(rejects_of(target))
        assert rejects.column("error_message").to_pylist() == ["缺少输入“2026年参保状态”"] * 30


def test_rows_of_several_years(tmp_path: Path) -> None:
    table = population(500, year=[2025 + n % 4 if n % 9 else None for n in range(500)])
    target = tmp_path / "out.parquet"
    compute(written(tmp_path, table), target, wish=Wish(None, RecordDefaults(None, {"own_share": "10%"}), 1))
    policy = mingce.LoadedPolicy(pilot())
    expected = policy.columns(table.drop_columns(["remark"]), parameters={"own_share": "10%"}).to_pylist()
    good = [{name: value for name, value in row.items() if not name.startswith("error")} for row in expected if not row["error_code"]]
    assert pq.read_table(target).to_pylist() == good
    assert set(pq.read_table(rejects_of(target)).column("error_code").to_pylist()) == {"missing-year", "missing-input"}

"""`mingce population`: files of invented persons."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.unit.cli.conftest import Mingce
from tests.unit.engines.columns.trial import POLICY

DISTRIBUTIONS = (
    "[身份]\n取值 = { 甲类 = 0.6, 乙类 = 0.4 }\n[残疾]\n概率 = 0.2\n缺少 = 0.1\n[分组.地区]\n取值 = { 东 = 0.5, 西 = 0.5 }\n"
)


@pytest.fixture
def trial(mingce: Mingce) -> Mingce:
    Path("trial.pol").write_text(POLICY, encoding="utf-8")
    Path("people.toml").write_text(DISTRIBUTIONS, encoding="utf-8")
    return mingce


def test_a_file(trial: Mingce) -> None:
    ran = trial("population", "trial.pol", "--rows", "300", "--distributions", "people.toml", "--output", "people.parquet")
    assert (ran.status, ran.out) == (0, "")
    assert ran.err == (
        "虚构人群 300 人（种子 1），2020年至2025年，按“people.toml”抽取。\n抽取的数据：身份、残疾，分组：地区；其余的数据一律不给出。\n"
    )
    found = pq.read_table("people.parquet")
    assert found.column_names == ["id", "year", "地区", "kind", "disabled"]
    assert found.num_rows == 300
    assert found.column("disabled").null_count > 0
    # The policy begins to apply in 2025.
    assert set(found.column("year").to_pylist()) == {2025}


def test_without_a_file_what_must_be_given_is_spread_evenly(trial: Mingce) -> None:
    ran = trial("population", "trial.pol", "--rows", "10", "--output", "people.parquet")
    assert "各项在允许的取值中均匀抽取" in ran.err
    assert "抽取的数据：身份；其余的数据一律不给出" in ran.err
    assert pq.read_table("people.parquet").column_names == ["id", "year", "kind"]


def test_the_same_bytes_again(trial: Mingce) -> None:
    for name in ("one", "two"):
        trial(
            "population", "trial.pol", "--rows", "5000", "--seed", "3", "--distributions", "people.toml", "--output", f"{name}.parquet"
        )
    assert Path("one.parquet").read_bytes() == Path("two.parquet").read_bytes()
    trial("population", "trial.pol", "--rows", "5000", "--seed", "4", "--distributions", "people.toml", "--output", "two.parquet")
    assert Path("one.parquet").read_bytes() != Path("two.parquet").read_bytes()


def test_several_groups_of_rows(trial: Mingce, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mingce.engines.columns.population.BATCH", 64)
    trial("population", "trial.pol", "--rows", "150", "--output", "people.parquet")
    metadata = pq.read_metadata("people.parquet")
    assert [metadata.row_group(n).num_rows for n in range(metadata.num_row_groups)] == [64, 64, 22]
    assert pq.read_table("people.parquet").column("id").to_pylist() == list(range(1, 151))


def test_it_can_be_run(trial: Mingce) -> None:
    trial("population", "trial.pol", "--rows", "100", "--output", "people.parquet")
    assert trial("run", "trial.pol", "--input", "people.parquet", "--output", "out.parquet").status == 0
    assert pq.read_table("out.parquet").num_rows == 100


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (("--rows", "0"), 2, "人数应当在1至"),
        (("--rows", "5", "--year", "1999"), 2, "年度1999年不在政策的期间（2020年至2040年）内"),
        (("--rows", "5", "--first", "2026"), 2, "数据的首年2026年不能晚于计算的年度2025年"),
        (("--rows", "5", "--distributions", "none.toml"), 2, "找不到文件“none.toml”"),
        (("--rows", "5", "--distributions", "bad.toml"), 1, "没有名为“身分”的输入"),
        (("--rows", "5", "--output", "people.csv"), 2, "后缀应当是 .parquet"),
        (("--rows", "5", "--output", "none/people.parquet"), 2, "文件夹“none”不存在"),
        (("--rows", "多"), 2, "--rows"),
    ],
)
def test_mistakes(trial: Mingce, arguments: tuple[str, ...], status: int, message: str) -> None:
    Path("bad.toml").write_text("[身分]\n概率 = 1\n", encoding="utf-8")
    ran = trial("population", "trial.pol", "--output", "people.parquet", *arguments)
    assert (ran.status, ran.out) == (status, "")
    assert message in ran.err
    assert not Path("people.parquet").exists()


def test_nothing_is_left_of_a_file_that_could_not_be_finished(trial: Mingce, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pyarrow.parquet.ParquetWriter.write_batch", full)
    before = set(Path().iterdir())
    ran = trial("population", "trial.pol", "--rows", "5", "--output", "people.parquet")
    assert ran.status == 2
    assert "磁盘空间不足" in ran.err
    assert set(Path().iterdir()) == before


def test_a_wrong_policy(trial: Mingce) -> None:
    Path("bad.pol").write_text("规则 甲", encoding="utf-8")
    ran = trial("population", "bad.pol", "--rows", "5", "--output", "people.parquet")
    assert ran.status == 1
    assert "错误" in ran.err


def test_dictionaries_are_read_back_as_text(trial: Mingce) -> None:
    trial("population", "trial.pol", "--rows", "20", "--output", "people.parquet")
    kind = pq.read_table("people.parquet").column("kind").type
    assert pa.types.is_dictionary(kind) or pa.types.is_string(kind)

"""The columnar benchmark: what its tables say, and that it notices a contestant that computes something else."""

from types import SimpleNamespace
from typing import Any

import pytest

from mingce.dev.bench_columns import LARGE, SIZES, Measured, Settings, _settings, table


def test_a_table_compares_like_with_like() -> None:
    # Ten million person-years: in 10 ms 1,000 million a second, in 4 ms 2,500 million, in 250 ms 40 million, in 4 s 2.5 million.
    found = {
        "甲": Measured(0.010, 0.008, 0.004, 2048),
        "乙（窄）": Measured(0.025, 0.008, 0.004, 3 * 1024 * 1024),
        "丙": Measured(0.250, 0.200, None, 1536),
        "丁": Measured(4.0, 4.0, None, 1024),
    }
    assert table(found, 10_000_000) == (
        "| 百万人年/秒 | 结果全部保留 | 倍数 | 结果用后释放 | 倍数 | 写入同一内存 | 倍数 | 峰值内存（MB） |\n"
        "|-------------|-------------:|-----:|-------------:|-----:|-------------:|-----:|---------------:|\n"
        "| 甲          |         1000 | 1.00 |         1250 | 1.00 |         2500 | 1.00 |              2 |\n"
        "| 乙（窄）    |          400 | 2.50 |         1250 | 1.00 |         2500 | 1.00 |           3072 |\n"
        "| 丙          |         40.0 |   25 |         50.0 |   25 |              |      |              2 |\n"
        "| 丁          |          2.5 |  400 |          2.5 |  500 |              |      |              1 |"
    )


def test_what_is_measured() -> None:
    assert _settings([]) == Settings(SIZES, (2027,), 5, None)
    assert _settings(["--large"]).sizes == (*SIZES, LARGE)
    chosen = _settings(["--sizes", "500", "--last-year", "2027", "2034", "--turns", "1"])
    assert chosen == Settings((500,), (2027, 2034), 1, None)


# Those that need no long compiling, the C without its slow passes; the benchmark itself checks all before it measures.
@pytest.mark.parametrize("name", ["c_one", "numpy_plain", "numpy_blocked", "polars_streaming", "duckdb_sql"])
def test_contestants_agree_with_the_generated_python(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    child = pytest.importorskip("tests.benchmarks.columns.child", reason="没有安装 NumPy", exc_type=ImportError)
    found = next(one for one in child.described() if one["key"] == name)
    if found["missing"]:
        pytest.skip(found["missing"])
    if name == "c_one":
        monkeypatch.setattr("tests.benchmarks.columns.by_hand_c.LEVEL", "-O0")
    assert child.check(child.module(name)) == []


def test_a_wrong_contestant_is_found() -> None:
    child = pytest.importorskip("tests.benchmarks.columns.child", reason="没有安装 NumPy", exc_type=ImportError)
    plain = child.module("numpy_plain")

    def run(state: Any, reuse: bool) -> dict[str, Any]:
        outputs: dict[str, Any] = plain.run(state, reuse)
        outputs["wait_total"][7] += 1
        return outputs

    wrong = child.check(SimpleNamespace(prepare=plain.prepare, run=run))
    # One of each task in each span of years.
    assert len(wrong) == 6
    assert all("第7人的 wait_total" in line for line in wrong)

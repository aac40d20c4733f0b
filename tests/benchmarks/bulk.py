"""Parquet to Parquet: `mingce run` beside reading and rewriting the same columns without computing, in time and memory.

    python tests/benchmarks/bulk.py 1000000 10000000 --turns 3

Persons with ten yearly histories each are made up, a piece at a time, in `build/bulk`; every run is a process of its own.
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / "build" / "bulk"
POLICY: Final = ROOT / "policies" / "sichuan" / "enrolment_2025.pol"
YEARS: Final = range(2018, 2028)
OUTPUTS: Final = (
    "run_years", "continuity_reward", "zero_claim_reward", "lapse_reduction", "cap", "wait_fixed", "wait_variable", "wait_total",
    "benefit_start",
)  # fmt: skip
PIECE: Final = 1 << 20

REWRITE: Final = """
import sys, pyarrow.parquet as pq
source, target = sys.argv[1:]
file = pq.ParquetFile(source, read_dictionary=[name for name in pq.read_schema(source).names if name.startswith("status")])
writer = None
for batch in file.iter_batches(batch_size=1 << 18):
    writer = writer or pq.ParquetWriter(target, batch.schema, compression="zstd", store_decimal_as_integer=True)
    writer.write_batch(batch)
writer.close()
"""


def persons(rows: int, start: int) -> pa.Table:
    """Made-up persons: the same for the same number."""
    random = np.random.default_rng(start)
    kinds = pa.array(["resident", "employee", "none", "not_liable"])
    columns: dict[str, object] = {"id": pa.array(np.arange(start, start + rows))}
    for year in YEARS:
        codes = pa.array(random.choice(4, rows, p=(0.7, 0.15, 0.14, 0.01)).astype(np.int8))
        columns[f"status_{year}"] = pa.DictionaryArray.from_arrays(codes, kinds)
        for name, share in (("late", 0.05), ("zero_claim", 0.5), ("used_reward", 0.02)):
            columns[f"{name}_{year}"] = pa.array(random.random(rows) < share)
        # A year with use of the reward had a claim.
        columns[f"used_reward_{year}"] = pc.and_not(columns[f"used_reward_{year}"], columns[f"zero_claim_{year}"])
    columns["exempt"] = pa.array(random.random(rows) < 0.03)
    columns["repair_years"] = pa.array(np.zeros(rows, np.int8))
    columns["paid_on"] = pa.array((20_700 + random.integers(0, 200, rows)).astype(np.int32)).cast(pa.date32())
    return pa.table(columns)


def made(rows: int) -> Path:
    """The file of so many persons."""
    path = FOLDER / f"persons_{rows}.parquet"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        schema = persons(1, 0).schema
        with pq.ParquetWriter(path.with_suffix(".tmp"), schema, store_schema=False) as writer:
            for start in range(0, rows, PIECE):
                writer.write_table(persons(min(PIECE, rows - start), start))
        path.with_suffix(".tmp").replace(path)
    return path


def measured(command: list[str]) -> tuple[float, float, int]:
    """Seconds by the clock and of the processors, and the peak memory in MB, of a command."""
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=FOLDER)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    return time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Parquet 到 Parquet：计算与只读写，时间和内存。")
    parser.add_argument("sizes", type=int, nargs="*", default=[1_000_000, 10_000_000], metavar="行数")
    parser.add_argument("--turns", type=int, default=3, metavar="轮数")
    given = parser.parse_args()
    _say("行数 | mingce run 秒 | 处理器秒 | 峰值内存 MB | 只读写 秒 | 处理器秒 | 峰值内存 MB | 速度之比")
    for rows in given.sizes:
        source, target = str(made(rows)), str(FOLDER / "out.parquet")
        asked = [word for name in OUTPUTS for word in ("--only", name)]
        mingce = [str(Path(sys.executable).with_name("mingce")), "run", str(POLICY)]
        computing = [*mingce, "--input", source, "--output", target, "--year", str(YEARS[-1]), *asked]
        rewriting = [sys.executable, "-c", REWRITE, source, str(FOLDER / "rewritten.parquet")]
        turns = [(measured(computing), measured(rewriting)) for _ in range(given.turns)]
        ours, theirs = ([median(turn[side][n] for turn in turns) for n in range(3)] for side in range(2))
        told = " | ".join(f"{one[0]:.2f} | {one[1]:.2f} | {one[2]:.0f}" for one in (ours, theirs))
        _say(f"{rows} | {told} | {theirs[0] / ours[0]:.2f}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

"""Lists of up to 10,000 members: how the time of each policy with lists grows, in the interpreter, in Python and in JavaScript.

The slope is that of the logarithms: 1 where twice the members take twice the time, 2 where they take four times.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import date, timedelta
from fractions import Fraction
from functools import partial
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Final

from attrs import evolve

from mingce.backends.javascript.module import print_module
from mingce.backends.python.load import compile_policy
from mingce.driver.examples import example_record
from mingce.driver.workspace import compile_path
from mingce.interpreter import evaluate
from mingce.ir.program import Input, Program
from mingce.ir.record import Record
from mingce.ir.types import BooleanType, DateType, EnumType, Number, TextType, YearType
from mingce.ir.values import PolicyError, Value
from tests.modules import json_text, public
from tests.node import run_script

ROOT: Final = Path(__file__).parents[2]
SIZES: Final = (1_250, 2_500, 5_000, 10_000)
FILES: Final = (*ROOT.glob("policies/*/*.pol"), *ROOT.glob("tests/golden/*/*.pol"), *ROOT.glob("tests/corpus/*.pol"))


def report() -> str:
    """A table: seconds of the processor for each number of members, and the slope."""
    lines = ["名单的项数与时间（秒，斜率）", f"{'政策':40}{''.join(f'{size:>8}' for size in SIZES)}    斜率"]
    for path, program in listed():
        for name, times in timed(program):
            lines.append(f"{path.relative_to(ROOT)!s:40}{name:8}{''.join(f'{time:8.2f}' for time in times)}{slope(times):8.2f}")
    return "\n".join(lines) + "\n"


def timed(program: Program) -> Iterator[tuple[str, list[float]]]:
    """The times of each way of computing; Python also with what may be open left open, which is another program."""
    record = base(program)
    compiled = compile_policy(program)
    runs: dict[str, Callable[[Record], object]] = {"解释器": partial(evaluate, program), "Python": compiled.evaluate}
    for name, run in runs.items():
        yield name, [measured(run, sized(program, record, size)) for size in SIZES]
    doubtful = [item.symbol.id for item in program.inputs if item.doubtful and item.symbol.id in record.values]
    if doubtful:
        unsaid = evolve(record, values={key: value for key, value in record.values.items() if key not in doubtful})
        with suppress(PolicyError):
            compiled.evaluate(unsaid)  # compiles it
        yield "待定", [measured(compiled.evaluate, sized(program, unsaid, size)) for size in SIZES]
    yield "JavaScript", in_javascript(program, [sized(program, record, size) for size in SIZES])


SCRIPT: Final = """import * as policy from "./policy.mjs"
import { readFileSync } from "node:fs"
for (const record of policy.parse(readFileSync(0, "utf8"))) {
  const start = process.cpuUsage()
  policy.evaluateAll([record])
  const { user, system } = process.cpuUsage(start)
  console.log((user + system) / 1e6)
}
"""


def in_javascript(program: Program, records: list[Record]) -> list[float]:
    """Seconds of the processor in node; the first record, which comes twice, also pays for compiling."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "policy.mjs").write_text(print_module(program), encoding="utf-8")
        given = json_text([public(record, number) for number, record in enumerate([records[0], *records])])
        return [float(line) for line in run_script(SCRIPT, Path(folder), given).split()][1:]


def measured(run: Callable[[Record], object], record: Record) -> float:
    """Seconds of the processor; what a made-up list breaks is told after it was gone through."""
    start = process_time()
    with suppress(PolicyError):
        run(record)
    return process_time() - start


def slope(times: list[float]) -> float:
    """Of the line through the logarithms, between the smallest and the largest list."""
    return log(max(times[-1], 1e-6) / max(times[0], 1e-6)) / log(SIZES[-1] / SIZES[0])


def listed() -> Iterator[tuple[Path, Program]]:
    """The policies with lists."""
    for path in sorted(FILES):
        program = None if path.parent.name == "rejected" else compile_path(path).program
        if program is not None and program.collections:
            yield path, program


def base(program: Program) -> Record:
    """The record of the example that fills most lists."""
    records = [example_record(program, example) for example in program.examples if example.error is None]
    return max(records, key=lambda record: sum(map(bool, record.members.values())), default=Record(year=program.policy.first))


def sized(program: Program, record: Record, size: int) -> Record:
    """The record with so many members in each list: those it has, over and over, or made-up ones."""
    members: dict[str, tuple[Mapping[str, Value], ...]] = {}
    for collection in program.collections:
        given = record.members.get(collection.symbol.id, ())
        rows = []
        for number in range(size):
            row = dict(given[number % len(given)]) if given else {f.symbol.id: made_up(f, number) for f in collection.fields}
            for field in collection.fields:
                if isinstance(field.type, TextType) and field.unique:
                    row[field.symbol.id] = f"第{number}项"
            if collection.dated_by is not None:
                row[collection.dated_by] = date(record.year, 1, 1) + timedelta(days=number % 365)
            rows.append(row)
        members[collection.symbol.id] = tuple(rows)
    return evolve(record, members=members)


def made_up(field: Input, number: int) -> Value:
    """A value that a field may have."""
    match field.type:
        case BooleanType():
            return number % 3 != 0
        case EnumType(members=members):
            return members[number % len(members)].alias
        case DateType():
            return date(2026, 1, 1) + timedelta(days=number % 365)
        case YearType():
            return 2026
        case Number(grain=grain):
            low = field.low if isinstance(field.low, Fraction) else Fraction(0)
            return low + Fraction(1 + number % 7) * (grain or 1)
        case _:
            return f"第{number}项"

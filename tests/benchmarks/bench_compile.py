"""How long it takes to compile a policy, step by step, and how that grows with the policy: once in linear time, the slope is 1.

Seconds of processor time, without looking for garbage, as the compiler works.
"""

from collections.abc import Callable
from math import log
from time import process_time
from typing import Final, TypeVar

from attrs import define, field

from mingce.backends.python.load import compile_policy
from mingce.check import check
from mingce.diagnostics.model import Sink
from mingce.driver.pipeline import uncollected
from mingce.passes.facts import facts
from mingce.passes.lower import lower
from mingce.source import Source, display_width
from mingce.syntax.parser import parse
from tests.benchmarks.large import large_policy

TITLE = "编译（秒）"
SIZES: Final = (1_000, 2_000, 5_000, 10_000)

T = TypeVar("T")


@define
class _Watch:
    seconds: dict[str, float] = field(factory=dict)

    def time(self, step: str, work: Callable[[], T]) -> T:
        start = process_time()
        result = work()
        self.seconds[step] = process_time() - start
        return result


def measure(statements: int) -> dict[str, float]:
    """Seconds of each step for a policy of so many statements."""
    source, sink, watch = Source("large.pol", large_policy(statements)), Sink(), _Watch()
    with uncollected():
        module = watch.time("读入", lambda: parse(source, sink))
        checked = watch.time("检查", lambda: check(module, lambda _: None, sink))
        if checked is None or sink.count:
            raise SystemExit(f"试验用的政策有错误：{sink.diagnostics()[0].message}")
        program = watch.time("适用与待定", lambda: facts(checked))
        watch.time("化为整数", lambda: lower(program))
        watch.seconds["合计"] = sum(watch.seconds.values())
        watch.time("另：生成 Python", lambda: compile_policy(program))
    return watch.seconds


def slope(sizes: tuple[int, ...], seconds: tuple[float, ...]) -> float:
    """The exponent with which the time grows, by least squares on both logarithms."""
    points = [(log(size), log(max(second, 1e-9))) for size, second in zip(sizes, seconds, strict=True)]
    x, y = (sum(column) / len(points) for column in zip(*points, strict=True))
    return sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)


def report(sizes: tuple[int, ...] = SIZES) -> str:
    """A table: a row for each step, a column for each size, and the slope."""
    measure(min(sizes))  # what is made once in a run is not counted
    found = [measure(size) for size in sizes]
    width = max(display_width(step) for step in found[0]) + 2
    lines = [TITLE, " " * width + "".join(f"{f'{size} 句':>9}" for size in sizes) + "     斜率"]
    for step in found[0]:
        seconds = tuple(one[step] for one in found)
        told = "".join(f"{second:11.2f}" for second in seconds)
        lines.append(f"{step}{' ' * (width - display_width(step))}{told}{slope(sizes, seconds):9.2f}")
    return "\n".join(lines) + "\n"

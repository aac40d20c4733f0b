"""The work of compiling grows as the policy does: counted in calls, which no other load on the machine changes."""

import cProfile
import pstats
from collections.abc import Callable

import pytest

from mingce.check import check
from mingce.diagnostics.model import Sink
from mingce.passes.facts import facts
from mingce.passes.lower import lower
from mingce.source import Source
from mingce.syntax.parser import parse
from tests.benchmarks.large import large_policy

SMALL, TIMES = 200, 4
STEPS = ("parse", "check", "facts", "lower")


def calls(work: Callable[[], object]) -> tuple[object, int]:
    profile = cProfile.Profile()
    result = profile.runcall(work)
    return result, pstats.Stats(profile).total_calls  # type: ignore[attr-defined]


def counted(statements: int) -> dict[str, int]:
    source, sink = Source("large.pol", large_policy(statements)), Sink()
    module, reading = calls(lambda: parse(source, sink))
    program, checking = calls(lambda: check(module, lambda _: None, sink))  # type: ignore[arg-type]
    assert sink.diagnostics() == ()
    program, finding = calls(lambda: facts(program))  # type: ignore[arg-type]
    _, lowering = calls(lambda: lower(program))  # type: ignore[arg-type]
    return dict(zip(STEPS, (reading, checking, finding, lowering), strict=True))


@pytest.fixture(scope="module")
def growth() -> dict[str, float]:
    counted(SMALL)  # tables that are made once in a run
    small, large = counted(SMALL), counted(SMALL * TIMES)
    return {step: large[step] / small[step] / TIMES for step in STEPS}


@pytest.mark.parametrize("step", STEPS)
def test_four_times_the_statements_are_four_times_the_work(growth: dict[str, float], step: str) -> None:
    assert growth[step] < 1.1

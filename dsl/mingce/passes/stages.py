"""The stages between a checked policy and what executors compute with, listed once.

Each step makes an equivalent program; every executor names the stages that it takes.  With `MINGCE_VERIFY=1` in the environment
each stage is verified as it is made, as the tests do for all of them: a violation is a mistake of ours, not the drafter's.
"""

import os  # noqa: TID251  only asked whether somebody is looking for a mistake of ours
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Final

from attrs import evolve, field, frozen

from mingce.ir.program import LoweredProgram, Program
from mingce.ir.verify import verify
from mingce.passes.context import Context, body_parts
from mingce.passes.facts import facts
from mingce.passes.faults import Faults
from mingce.passes.fold import specialise
from mingce.passes.lower import lower
from mingce.passes.prune import prune, symbols_read

__all__ = ["GENERAL", "SPECIAL", "WHOLE", "Request", "Stage", "UnsoundError", "reach", "stages"]


class Stage(Enum):
    """What a program has become, in order."""

    PRUNED = "what the outputs need"
    SPECIALISED = "readings and constant parameters written in"
    INFERRED = "what may be 不适用 and what may be open is known"
    LOWERED = "exact integers"
    LIVE = "without what constants have made useless"


WHOLE: Final = (Stage.INFERRED, Stage.LOWERED)
"""The whole policy, for what is said of its numbers."""
GENERAL: Final = (Stage.PRUNED, Stage.INFERRED, Stage.LOWERED)
"""For whatever readings and parameters a record brings."""
SPECIAL: Final = tuple(Stage)
"""For chosen readings and parameters, but those that are bound."""


@frozen
class Request:
    """What is to be computed: the outputs (ids), the readings chosen, and the readings and parameters that stay open."""

    outputs: tuple[str, ...] = ()
    readings: Mapping[str, bool | str] = field(factory=dict)
    bound: frozenset[str] = frozenset()


@frozen
class UnsoundError(Exception):
    """A stage that violates an invariant."""

    stage: Stage
    violations: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.stage.name.lower()}: {'; '.join(self.violations)}"


def stages(program: Program, request: Request, wanted: tuple[Stage, ...] = SPECIAL) -> Iterator[tuple[Stage, Program]]:
    """Each of the stages with the program that it makes of a checked one.

    Raises InexactError where the policy divides without rounding, UnsoundError where a stage is verified and unsound.
    """
    checking = os.environ.get("MINGCE_VERIFY") == "1"
    for stage in wanted:
        program = _step(stage, program, request)
        violations = verify(program, lowered=stage in (Stage.LOWERED, Stage.LIVE)) if checking else ()
        if violations:
            raise UnsoundError(stage, violations)
        yield stage, program


def reach(program: Program, request: Request, wanted: tuple[Stage, ...] = SPECIAL) -> LoweredProgram:
    """The program of the last of the stages, which all end in exact integers; raises as `stages` does."""
    for _, made in stages(program, request, wanted):
        program = made
    return LoweredProgram(program)


def _step(stage: Stage, program: Program, request: Request) -> Program:
    match stage:
        case Stage.PRUNED:
            return prune(program, request.outputs)
        case Stage.SPECIALISED:
            return specialise(program, request.readings, request.bound)
        case Stage.INFERRED:
            return facts(program)
        case Stage.LOWERED:
            return lower(program, request.bound)
        case Stage.LIVE:
            return _live(program, request)


def _live(program: Program, request: Request) -> Program:
    """Leave out definitions that constants have made useless, unless they can refuse the record."""
    faults = Faults.of(program)
    failing = [d.symbol.id for d in program.definitions if any(faults.can_fail(part) for part in body_parts(d))]
    by_id = Context.of(program).definitions
    found: set[str] = set()
    waiting = [*request.outputs, *failing]
    while waiting:
        symbol = waiting.pop()
        if symbol in by_id and symbol not in found:
            found.add(symbol)
            waiting += symbols_read(program, by_id[symbol])
    return evolve(program, definitions=tuple(d for d in program.definitions if d.symbol.id in found))

"""What is wrong with what the passes make of a program, stage by stage."""

from collections.abc import Iterator

from mingce.ir.program import Program
from mingce.ir.verify import verify
from mingce.passes.integers import InexactError
from mingce.passes.prune import public_outputs
from mingce.passes.stages import GENERAL, SPECIAL, Request, Stage, stages

__all__ = ["unsound"]


def unsound(program: Program) -> list[str]:
    """All violated invariants after the checker and after each stage, with nothing bound and with everything left open."""
    everything = frozenset(item.symbol.id for item in (*program.parameters, *program.readings))
    found = [f"checked: {wrong}" for wrong in verify(program)]
    for bound in (frozenset[str](), everything):
        for wanted in (GENERAL, SPECIAL):
            found += _of_stages(program, Request(public_outputs(program), bound=bound), wanted)
    return found


def _of_stages(program: Program, request: Request, wanted: tuple[Stage, ...]) -> Iterator[str]:
    try:
        for stage, made in stages(program, request, wanted):
            lowered = stage in (Stage.LOWERED, Stage.LIVE)
            yield from (f"{stage.name.lower()}: {wrong}" for wrong in verify(made, lowered=lowered))
    except InexactError:
        return

"""What is wrong with what the passes make of a program, stage by stage."""

from collections.abc import Iterator

from mingce.ir.program import Program
from mingce.ir.verify import verify
from mingce.passes.facts import facts
from mingce.passes.fold import specialise
from mingce.passes.integers import InexactError
from mingce.passes.lower import lower
from mingce.passes.prepare import prepare
from mingce.passes.prune import prune, public_outputs

__all__ = ["unsound"]


def unsound(program: Program) -> list[str]:
    """All violated invariants after the checker and after each pass, with nothing bound and with everything left open."""
    everything = frozenset(item.symbol.id for item in (*program.parameters, *program.readings))
    found = [f"checked: {wrong}" for wrong in verify(program)]
    for bound in (frozenset[str](), everything):
        found += _of_stages(program, bound)
    return found


def _of_stages(program: Program, bound: frozenset[str]) -> Iterator[str]:
    outputs = public_outputs(program)
    pruned = prune(program, outputs)
    special = specialise(pruned, {}, bound)
    known = facts(special)
    for name, stage in (("pruned", pruned), ("specialised", special), ("facts", known)):
        yield from (f"{name}: {wrong}" for wrong in verify(stage))
    try:
        lowered, live = lower(known, bound), prepare(program, outputs, {}, bound)
    except InexactError:
        return
    for name, stage in (("lowered", lowered), ("live", live)):
        yield from (f"{name}: {wrong}" for wrong in verify(stage, lowered=True))

"""From a checked policy to the lowered program that one core prints."""

from collections.abc import Mapping

from attrs import evolve

from mingce.ir.program import Program
from mingce.passes.context import Context, body_parts
from mingce.passes.facts import facts
from mingce.passes.faults import Faults
from mingce.passes.fold import specialise
from mingce.passes.lower import lower
from mingce.passes.prune import prune, symbols_read

__all__ = ["prepare"]


def prepare(program: Program, outputs: tuple[str, ...], readings: Mapping[str, bool | str], bound: frozenset[str]) -> Program:
    """The lowered program that computes `outputs` under these readings; what is in `bound` stays open."""
    special = specialise(prune(program, outputs), readings, bound)
    return _useful(lower(facts(special), bound), outputs, bound)


def _useful(program: Program, outputs: tuple[str, ...], bound: frozenset[str]) -> Program:
    """Leave out definitions that constants have made useless, unless they can refuse the record."""
    faults = Faults.of(program)
    failing = [d.symbol.id for d in program.definitions if any(faults.can_fail(part) for part in body_parts(d))]
    by_id = Context.of(program).definitions
    found: set[str] = set()
    waiting = [*outputs, *failing]
    while waiting:
        symbol = waiting.pop()
        if symbol in by_id and symbol not in found:
            found.add(symbol)
            waiting += symbols_read(program, by_id[symbol])
    return evolve(program, definitions=tuple(d for d in program.definitions if d.symbol.id in found))

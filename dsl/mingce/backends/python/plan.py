"""What is computed where: in the loop over the years, or once, for the year evaluated.

The reference computes everything in every year.  Here the loop keeps what later years read and what can refuse the record; the
rest is computed once, which nobody can tell from outside.
"""

from collections.abc import Iterable, Mapping

from attrs import frozen

from mingce.ir.nodes import Apportion, Fold, Rank, Ref
from mingce.ir.program import Definition, Period, Program
from mingce.ir.walk import references, walk
from mingce.passes.context import Context, body_parts
from mingce.passes.faults import Faults
from mingce.passes.prune import symbols_read

__all__ = ["Carry", "Plan", "make_plan"]


@frozen
class Carry:
    """How far back a definition is read: years and months, and whether by a definition that comes after it."""

    years: int = 0
    months: int = 0
    later: bool = False
    later_months: bool = False

    @property
    def year_copies(self) -> int:
        """How many earlier years need a variable of their own."""
        return self.years if self.later else self.years - 1

    @property
    def month_copies(self) -> int:
        """How many earlier months need a variable of their own."""
        return self.months if self.later_months else self.months - 1


@frozen
class Plan:
    """Definitions by where they are computed, in order; `early` ones of the loop count only in the year evaluated."""

    context: Context
    faults: Faults
    place: Mapping[str, int]
    loop: tuple[Definition, ...]
    early: frozenset[str]
    after: tuple[Definition, ...]
    carried: Mapping[str, Carry]
    read: frozenset[str]
    read_in_loop: frozenset[str]
    folded: frozenset[str]


def make_plan(program: Program, bound: frozenset[str]) -> Plan:
    """The plan of a lowered, pruned program."""
    faults = Faults.of(program)
    place = {d.symbol.id: n for n, d in enumerate(program.definitions)}
    loop = _looped(program, faults)
    early = _early(program, faults, loop)
    inside = tuple(d for d in program.definitions if d.symbol.id in loop | early)
    after = tuple(d for d in program.definitions if d.symbol.id not in loop | early)
    read = {symbol for d in program.definitions for symbol in symbols_read(program, d)}
    nodes = [node for d in program.definitions for part in body_parts(d) for node in walk(part)]
    return Plan(
        context=faults.context,
        faults=faults,
        place=place,
        loop=inside,
        early=frozenset(early),
        after=after,
        carried=_carried(program, place, {d.symbol.id for d in after}),
        read=frozenset(read),
        read_in_loop=frozenset(symbol for d in inside for symbol in symbols_read(program, d)),
        folded=frozenset(
            {node.collection for node in nodes if isinstance(node, Fold | Rank | Apportion)}
            | {d.collection for d in program.definitions if d.collection is not None}
        ),
    )


def _fails(definition: Definition, faults: Faults) -> bool:
    return any(faults.can_fail(part) for part in body_parts(definition))


def _looped(program: Program, faults: Faults) -> set[str]:
    """Ids of what has to be computed in every year."""
    yearly = {d.symbol.id: d for d in program.definitions if d.period is not Period.ONCE}
    refs = [ref for d in program.definitions for part in body_parts(d) for ref in references(part)]
    found = {ref.symbol for ref in refs if ref.back and ref.symbol in yearly}
    found |= {key for key, d in yearly.items() if d.period is Period.MONTHLY or _fails(d, faults)}
    return _closed(found, yearly, program)


def _closed(start: set[str], among: Mapping[str, Definition], program: Program) -> set[str]:
    """`start` and everything of `among` that it needs."""
    found: set[str] = set()
    waiting = list(start)
    while waiting:
        key = waiting.pop()
        if key in among and key not in found:
            found.add(key)
            waiting += symbols_read(program, among[key])
    return found


def _early(program: Program, faults: Faults, loop: set[str]) -> set[str]:
    """What is computed once, but must fail before something in the loop does."""
    failing = [n for n, d in enumerate(program.definitions) if d.symbol.id in loop and _fails(d, faults)]
    last = max(failing, default=-1)
    once = {d.symbol.id: d for d in program.definitions if d.symbol.id not in loop}
    start = {d.symbol.id for d in program.definitions[: last + 1] if d.symbol.id in once and _fails(d, faults)}
    return _closed(start, once, program)


def _carried(program: Program, place: Mapping[str, int], after: Iterable[str]) -> dict[str, Carry]:
    """How each definition is read in later periods."""
    definitions = Context.of(program).definitions
    outside = set(after)
    carried: dict[str, Carry] = {}
    for reader in program.definitions:
        for ref in references(reader.body):
            if ref.back and ref.symbol in definitions:
                before = carried.get(ref.symbol, Carry())
                # Two or more periods back, a definition reads its own copies, which have moved on by then.
                distance = place[reader.symbol.id] - place[ref.symbol]
                later = reader.symbol.id in outside or distance > 0 or (distance == 0 and ref.back > 1)
                carried[ref.symbol] = _deeper(before, ref, reader, definitions[ref.symbol], later=later)
    return carried


def _deeper(before: Carry, ref: Ref, reader: Definition, read: Definition, *, later: bool) -> Carry:
    in_months = reader.period is Period.MONTHLY
    if read.period is Period.MONTHLY and ref.by_month:
        return Carry(before.years, max(before.months, ref.back), before.later, before.later_months or later)
    # Months of one year read the year before from a copy made before the first of them is computed.
    later = later or (in_months and read.period is Period.MONTHLY)
    return Carry(max(before.years, ref.back), before.months, before.later or later, before.later_months)

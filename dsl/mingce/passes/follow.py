"""Recurrences followed year by year through the horizon: the range of every definition in the last year, and over all of them.

Only what an earlier year is read of, and what that is computed from, has to be followed.  A range that is read in its own year
only is the widest in the last year, because the ranges of a year hold those of the years before.  Nothing is computed again while
its parts stay the same.
"""

from collections.abc import Iterable
from typing import Final

from attrs import frozen

from mingce.ir.nodes import Ref
from mingce.ir.program import Period, Program
from mingce.passes.intervals import MOST_BITS, Range, join
from mingce.passes.node_ranges import Known
from mingce.passes.range_plan import Plan, plan_of, value_of

__all__ = ["follow"]

LONGEST: Final = 200  # years followed one by one; a value that still changes after them counts as unbounded
MOST: Final = 20_000  # ranges that are new, counted over all years and months


@frozen
class _Plans:
    """What is computed in every year, and what in the last year only; each in the order of the program."""

    yearly: tuple[Plan, ...]
    last: tuple[Plan, ...]


def follow(program: Program, known: Known) -> None:
    """Compute the ranges of all definitions in `known`, which holds those of inputs and parameters and of all 初值.

    Each year's ranges follow from those of the years before, until nothing changes or the horizon ends.  What still changes
    after MOST ranges counts as unbounded, and as huge if it goes on like that until it has too many digits.
    """
    plans = _plans(program, known)
    span = program.policy.last - program.policy.first + 1
    steps = 12 if any(d.period is Period.MONTHLY for d in program.definitions) else 1
    moved, grown = _compute(plans.yearly, known), {}
    spent, halfway, ended = 0, dict(known.past), True
    for left in reversed(range(min(span, LONGEST) * steps)):
        grown = _grown(moved, known)
        ended = spent <= MOST
        if not (grown and left and ended):
            break
        known.past.update(grown)
        halfway = dict(known.past) if spent <= MOST // 2 else halfway
        moved = _compute(plans.yearly, known, frozenset(grown))
        spent += len(moved)
    _compute(plans.last, known)
    known.past.update(grown)
    known.past.update(_grown([plan.symbol for plan in plans.last], known))
    if not ended:
        known.huge.update(symbol for symbol in grown if _goes_on(halfway.get(symbol), grown[symbol], span * steps))
    if grown and (span > LONGEST or not ended):
        _widen(plans, known)


def _goes_on(before: Range | None, now: Range | None, times: int) -> bool:
    """Whether a range would be huge if it grew so many times as it has grown in half of the steps followed."""
    if before is None or now is None:
        return False
    return now.bits + (now.bits - before.bits) * times > MOST_BITS


def _compute(plans: Iterable[Plan], known: Known, grown: frozenset[str] | None = None) -> set[str]:
    """Compute a year; with `grown`, only what reads those symbols of earlier years, or what has changed.  Gives what is new."""
    moved: set[str] = set()
    for plan in plans:
        if grown is not None and plan.now.isdisjoint(moved) and plan.past.isdisjoint(grown):
            continue
        found = value_of(plan, known)
        if grown is None or found != known.now.get(plan.symbol):
            known.now[plan.symbol] = found
            moved.add(plan.symbol)
    return moved


def _grown(moved: Iterable[str], known: Known) -> dict[str, Range | None]:
    """Ranges over all years that a year's ranges make wider."""
    joined = {symbol: join(known.past.get(symbol), known.now[symbol]) for symbol in moved}
    return {symbol: found for symbol, found in joined.items() if found != known.past.get(symbol)}


def _plans(program: Program, known: Known) -> _Plans:
    defined = {definition.symbol.id for definition in program.definitions}
    varying: set[str] = set()
    plans: list[Plan] = []

    def settled(ref: Ref) -> bool:
        return ref.symbol not in (defined if ref.back else varying)

    for definition in program.definitions:
        plan = plan_of(definition.symbol.id, definition.body, settled, known)
        plans.append(plan)
        if plan.settled:
            known.now[plan.symbol] = value_of(plan, known)
        else:
            varying.add(plan.symbol)
    followed = _followed(plans)
    yearly = tuple(plan for plan in plans if plan.symbol in followed)
    return _Plans(yearly, tuple(plan for plan in plans if plan.symbol not in followed))


def _followed(plans: list[Plan]) -> set[str]:
    """What is read of earlier years, and all that it is computed from; also shares, whose range may narrow once the total has one."""
    by_symbol = {plan.symbol: plan for plan in plans}
    waiting = [symbol for plan in plans for symbol in plan.past]
    waiting += [plan.symbol for plan in plans if plan.shares]
    found: set[str] = set()
    while waiting:
        plan = by_symbol.get(waiting.pop())
        if plan is not None and plan.symbol not in found:
            found.add(plan.symbol)
            waiting += (*plan.now, *plan.past)
    return found


def _widen(plans: _Plans, known: Known) -> None:
    """Give up on what still changes, and on everything that depends on it."""
    for plan in (*plans.yearly, *plans.last):
        found = known.past.get(plan.symbol)
        if found is not None and not plan.settled:
            known.past[plan.symbol] = Range(None, None, found.stride)

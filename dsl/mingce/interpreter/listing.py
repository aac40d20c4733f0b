"""In which order the members of a list are visited, and which of them year, window and group leave."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from datetime import date

from attrs import frozen

from mingce.interpreter.state import Run, Scope
from mingce.ir.nodes import Fold, Window
from mingce.ir.program import Definition
from mingce.ir.record import year_of

__all__ = ["Listing", "Selection", "listing", "members", "selection"]


@frozen
class Listing:
    """The indexes of all members in date order, the place of each in it, and those of each benefit year (None without dates)."""

    order: tuple[int, ...]
    place: Sequence[int]
    by_year: Mapping[int, tuple[int, ...]] | None


@frozen
class Selection:
    """The members of a year and a group, in order; a window leaves the first `count` of them."""

    group: object
    members: tuple[int, ...]
    count: int


def listing(run: Run, collection: str) -> Listing:
    """The order of a list; found once in a run."""
    key = ("listing", collection)
    if key not in run.kept:
        run.kept[key] = _listing(run, collection)
    found: Listing = run.kept[key]
    return found


def _listing(run: Run, collection: str) -> Listing:
    every = range(len(run.facts.members[collection]))
    if run.index.collections[collection].dated_by is None:
        return Listing(tuple(every), every, None)
    days = [_day(run, collection, index) for index in every]
    order = tuple(sorted(every, key=days.__getitem__))  # sorting keeps the order of equal days
    place = [0] * len(order)
    by_year: dict[int, list[int]] = {}
    for number, index in enumerate(order):
        place[index] = number
        by_year.setdefault(year_of(run.program.policy, days[index]), []).append(index)
    return Listing(order, place, {year: tuple(indexes) for year, indexes in by_year.items()})


def members(run: Run, collection: str, year: int | None) -> tuple[int, ...]:
    """Indexes of the members, in date order; only those dated in benefit year `year`, unless it is None."""
    found = listing(run, collection)
    return found.order if year is None or found.by_year is None else found.by_year.get(year, ())


def selection(run: Run, node: Fold, scope: Scope) -> Selection:
    """The members that an aggregate goes through."""
    year = scope.year if node.in_year else None
    inside, group = members(run, node.collection, year), None
    if node.group:
        group = _group(run, node, scope.index(node.collection), scope)
        inside = _groups(run, node, year, scope).get(group, ())
    if not node.window:
        return Selection(group, inside, len(inside))
    places = listing(run, node.collection).place
    end = bisect_right if node.window is Window.UPTO else bisect_left
    return Selection(group, inside, end(inside, places[scope.index(node.collection)], key=places.__getitem__))


def _groups(run: Run, node: Fold, year: int | None, scope: Scope) -> Mapping[object, tuple[int, ...]]:
    computed = _computed(run, node)
    key = ("groups", node.collection, node.group, year, *((scope.year, scope.month) if computed else ()))
    if key not in run.kept:
        found: dict[object, list[int]] = {}
        for index in members(run, node.collection, year):
            found.setdefault(_group(run, node, index, scope), []).append(index)
        run.kept[key] = {group: tuple(indexes) for group, indexes in found.items()}
    groups: Mapping[object, tuple[int, ...]] = run.kept[key]
    return groups


def _computed(run: Run, node: Fold) -> Definition | None:
    """What computes the group for each member, where no field gives it."""
    item = run.index.items.get(node.group or "")
    return item if isinstance(item, Definition) else None


def _group(run: Run, node: Fold, index: int, scope: Scope) -> object:
    computed = _computed(run, node)
    if computed is not None:
        return run.values[run.key(computed, scope.year, scope.month, index)]
    match node.group:
        case "day":
            return _day(run, node.collection, index)
        case "month":
            day = _day(run, node.collection, index)
            return day.year, day.month
        case "year":
            return year_of(run.program.policy, _day(run, node.collection, index))
        case symbol:
            return run.facts.members[node.collection][index][symbol]


def _day(run: Run, collection: str, index: int) -> date:
    dated_by = run.index.collections[collection].dated_by
    assert dated_by is not None
    day = run.facts.members[collection][index][dated_by]
    assert isinstance(day, date)
    return day

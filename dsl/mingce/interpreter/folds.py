"""Aggregates and ranks over the members of a collection.

Members are visited in the order of their dates, those of one day in the order given; without a date, in the order given.
"""

from collections.abc import Callable, Generator, Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Any, Final

from mingce.interpreter.state import Run, Scope
from mingce.ir.nodes import Expr, Fold, Rank
from mingce.ir.record import year_of
from mingce.ir.values import Undetermined, Value, empty_collection, not_applicable_compared, union

__all__ = ["Work", "fold", "folded", "members", "rank"]

# A computation that asks for the values of expressions, each in a scope, and returns its own.
Work = Generator[tuple[Expr, Scope], Value, Value]


def members(run: Run, collection: str, year: int | None) -> tuple[int, ...]:
    """Indexes of the members, in date order; only those dated in benefit year `year`, unless it is None."""
    every = range(len(run.facts.members[collection]))
    if run.index.collections[collection].dated_by is None:
        return tuple(every)
    days = [_day(run, collection, index) for index in every]
    in_order = sorted(every, key=days.__getitem__)  # sorting keeps the order of equal days
    return tuple(index for index in in_order if year is None or year_of(run.program.policy, days[index]) == year)


def fold(node: Fold, scope: Scope, run: Run) -> Work:
    """The aggregate; open if any condition or value that it looks at is."""
    values: list[Any] = []
    undetermined: list[Undetermined] = []
    for index in folded(node, scope, run):
        inner = scope.member(node.collection, index)
        taken: Value = True if node.where is None else (yield node.where, inner)
        if taken is None:
            raise not_applicable_compared()
        if taken is False:
            continue
        value: Value = True if node.body is None else (yield node.body, inner)
        undetermined += [part for part in (taken, value) if isinstance(part, Undetermined)]
        if value is not None:
            values.append(value)
    if undetermined:
        return union(undetermined)
    if not values and node.function not in _EMPTY:
        raise empty_collection(run.index.collections[node.collection].member_name)
    result: Value = _AGGREGATES[node.function](values)
    return result


def rank(node: Rank, scope: Scope, run: Run) -> Work:
    """The rank of the member at hand; 不适用 if its own key is, while members without a key take no part."""
    own = scope.index(node.collection)
    keys: dict[int, Any] = {}
    for index in members(run, node.collection, scope.year if node.in_year else None):
        keys[index] = yield node.key, scope.member(node.collection, index)
    if keys[own] is None:
        return None
    undetermined = [key for key in keys.values() if isinstance(key, Undetermined)]
    if undetermined:
        return union(undetermined)
    before = 0
    for index, key in keys.items():
        if key is not None and index != own:
            better = key > keys[own] if node.descending else key < keys[own]
            before += better or (key == keys[own] and not node.shared and index < own)
    return Fraction(before + 1)


def folded(node: Fold, scope: Scope, run: Run) -> tuple[int, ...]:
    """Indexes of the members that year, window and group leave."""
    inside = members(run, node.collection, scope.year if node.in_year else None)
    if node.window:
        order = members(run, node.collection, None)
        place = order.index(scope.index(node.collection))
        earlier = order[: place + (node.window == "upto")]
        inside = tuple(index for index in inside if index in earlier)
    if node.group:
        group = _group(run, node, scope.index(node.collection))
        inside = tuple(index for index in inside if _group(run, node, index) == group)
    return inside


def _group(run: Run, node: Fold, index: int) -> object:
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


_EMPTY: Final = frozenset(("sum", "count"))

_AGGREGATES: Final[Mapping[str, Callable[[list[Any]], Value]]] = MappingProxyType(
    {
        "sum": lambda values: sum(values, Fraction(0)),
        "count": lambda values: Fraction(len(values)),
        "max": max,
        "min": min,
        "mean": lambda values: sum(values, Fraction(0)) / len(values),
        "first": lambda values: values[0],
        "last": lambda values: values[-1],
    }
)

"""Aggregates and ranks over the members of a collection.

Members are visited in the order of their dates, those of one day in the order given; without a date, in the order given.

What an aggregate comes to is found out once for all the members at hand for which it is the same, and a window goes on where the
one before it ended.  Members are still looked at when they are first asked for, and in the same order as if nothing were kept.
"""

from collections.abc import Callable, Generator, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from mingce.interpreter.listing import Selection, listing, members, selection
from mingce.interpreter.state import Run, Scope
from mingce.ir.nodes import Apportion, Expr, Fold, Function, Rank, Ref
from mingce.ir.values import Undetermined, Value, empty_collection, not_applicable_compared, union
from mingce.passes.members import Join, join, outer_refs

__all__ = ["Work", "fold", "folded", "members", "rank", "same_for"]

# A computation that asks for the values of expressions, each in a scope, and returns its own.
Work = Generator[tuple[Expr, Scope], Value, Value]
_Asking = Generator[tuple[Expr, Scope], Value, Any]


def fold(node: Fold, scope: Scope, run: Run) -> Work:
    """The aggregate; open if any condition or value that it looks at is."""
    chosen = selection(run, node, scope)
    key = (*(yield from same_for(node, scope, run)), chosen.group)
    if node.window:
        after: list[_Taken] = run.kept.setdefault(key, [_NOTHING])
        while len(after) <= chosen.count:
            index = chosen.members[len(after) - 1]
            after.append((yield from _with(after[-1], node, scope.member(node.collection, index))))
        return _result(node, after[chosen.count], run)
    if key not in run.kept:
        taken = _NOTHING
        for index in (yield from _matching(node, chosen.members, scope, run)):
            taken = yield from _with(taken, node, scope.member(node.collection, index))
        run.kept[key] = taken
    return _result(node, run.kept[key], run)


def folded(node: Fold, scope: Scope, run: Run) -> tuple[int, ...]:
    """Indexes of the members that year, window and group leave."""
    chosen: Selection = selection(run, node, scope)
    return chosen.members[: chosen.count]


# --- what is the same for whom ------------------------------------------------------------------------------------------


@frozen
class _Shape:
    """A node, what it reads of members at hand outside (None: it depends on who they are), and how it is tied to them."""

    node: Fold | Rank | Apportion
    refs: tuple[Ref, ...] | None
    join: Join | None


def _shape(node: Fold | Rank | Apportion, run: Run) -> _Shape:
    """The node is kept with what is known of it, so that no other can take its place."""
    key = ("shape", id(node))
    if key not in run.kept:
        run.kept[key] = _Shape(node, outer_refs(node), join(node) if isinstance(node, Fold) else None)
    found: _Shape = run.kept[key]
    return found


def _period(node: Fold | Rank | Apportion, scope: Scope) -> tuple[object, ...]:
    return id(node), scope.year, scope.month, scope.doubt


def same_for(node: Fold | Rank | Apportion, scope: Scope, run: Run) -> Generator[tuple[Expr, Scope], Value, tuple[object, ...]]:
    """What `node` depends on apart from its own list: the period, and values of the members at hand outside."""
    refs = _shape(node, run).refs
    if refs is None:
        return *_period(node, scope), tuple(entry for entry in scope.at if entry[0] != node.collection)
    values: list[Value] = []
    for ref in refs:
        values += ((yield ref, scope),)
    return *_period(node, scope), tuple(values)


def _matching(node: Fold, inside: tuple[int, ...], scope: Scope, run: Run) -> _Asking:
    """Those of the members of which an equality with the member at hand outside may hold, or is open; of the others it cannot.

    The first time all of them: whatever can fail before that equality is decided then fails where it always did.
    """
    tied = _shape(node, run).join
    if tied is None:
        return inside
    key = ("first", *_period(node, scope))
    if key not in run.kept:
        run.kept[key] = True
        return inside
    found: dict[Value, list[int]] = yield from _by_value(node, tied, inside, scope, run)
    if not found:
        return ()
    wanted = yield tied.outer, scope
    if wanted is None or isinstance(wanted, Undetermined):
        return inside
    matching = found.get(wanted, [])
    still_open = [index for value, indexes in found.items() if isinstance(value, Undetermined) for index in indexes]
    return sorted((*matching, *still_open), key=listing(run, node.collection).place.__getitem__) if still_open else matching


def _by_value(node: Fold, tied: Join, inside: tuple[int, ...], scope: Scope, run: Run) -> _Asking:
    """The members that get as far as the equality, by what they are compared with."""
    key = ("by value", *_period(node, scope))
    if key not in run.kept:
        found: dict[Value, list[int]] = {}
        for index in inside:
            inner = scope.member(node.collection, index)
            taken: Value = True if tied.before is None else (yield tied.before, inner)
            if taken is not False:
                found.setdefault((yield tied.own, inner), []).append(index)
        run.kept[key] = found
    return run.kept[key]


# --- aggregates -----------------------------------------------------------------------------------------------------------


@frozen
class _Taken:
    """What is known after some members: how many have a value, what these come to, and what was open."""

    number: int
    so_far: Any
    open: tuple[Undetermined, ...]


_NOTHING: Final = _Taken(0, None, ())


def _with(before: _Taken, node: Fold, inner: Scope) -> Generator[tuple[Expr, Scope], Value, _Taken]:
    """The same after one more member, which is at hand in `inner`."""
    taken: Value = True if node.where is None else (yield node.where, inner)
    if taken is None:
        raise not_applicable_compared()
    if taken is False:
        return before
    value: Value = True if node.body is None else (yield node.body, inner)
    undetermined = tuple(part for part in (taken, value) if isinstance(part, Undetermined))
    if undetermined:
        return _Taken(before.number, before.so_far, (union((*before.open, *undetermined)),))
    if value is None:
        return before
    so_far = value if before.number == 0 else _STEPS[node.function](before.so_far, value)
    return _Taken(before.number + 1, so_far, before.open)


def _result(node: Fold, taken: _Taken, run: Run) -> Value:
    if taken.open:
        return union(taken.open)
    match node.function:
        case Function.COUNT:
            return Fraction(taken.number)
        case Function.SUM if taken.number == 0:
            return Fraction(0)
        case _ if taken.number == 0:
            raise empty_collection(run.index.collections[node.collection].member_name)
        case Function.MEAN:
            mean: Fraction = taken.so_far / taken.number
            return mean
        case _:
            so_far: Value = taken.so_far
            return so_far


# What values so far and one more come to.
_STEPS: Final[Mapping[Function, Callable[[Any, Any], Any]]] = MappingProxyType(
    {
        Function.SUM: lambda so_far, value: so_far + value,
        Function.MEAN: lambda so_far, value: so_far + value,
        Function.COUNT: lambda so_far, _: so_far,
        Function.MAX: max,
        Function.MIN: min,
        Function.FIRST: lambda so_far, _: so_far,
        Function.LAST: lambda _, value: value,
    }
)


# --- ranks ----------------------------------------------------------------------------------------------------------------


@frozen
class _Ranking:
    """The keys of all members, why the order is open if it is, and the members with a key from the first to the last."""

    keys: Mapping[int, Any]
    open: Undetermined | None
    place: Mapping[int, int]
    first: Mapping[Any, int]  # of each key: the place of the first member that has it


def rank(node: Rank, scope: Scope, run: Run) -> Work:
    """The rank of the member at hand; 不适用 if its own key is, while members without a key take no part."""
    own = scope.index(node.collection)
    key = yield from same_for(node, scope, run)
    if key not in run.kept:
        run.kept[key] = yield from _ranking(node, scope, run)
    ranking: _Ranking = run.kept[key]
    if ranking.keys[own] is None:
        return None
    if ranking.open is not None:
        return ranking.open
    place = ranking.first[ranking.keys[own]] if node.shared else ranking.place[own]
    return Fraction(place + 1)


def _ranking(node: Rank, scope: Scope, run: Run) -> Generator[tuple[Expr, Scope], Value, _Ranking]:
    keys: dict[int, Any] = {}
    for index in members(run, node.collection, scope.year if node.in_year else None):
        keys[index] = yield node.key, scope.member(node.collection, index)
    undetermined = [key for key in keys.values() if isinstance(key, Undetermined)]
    if undetermined:
        return _Ranking(keys, union(undetermined), {}, {})
    # Those of equal keys stay in the order of the list, whichever way the keys are sorted.
    order = sorted((index for index in sorted(keys) if keys[index] is not None), key=keys.__getitem__, reverse=node.descending)
    first: dict[Any, int] = {}
    for place, index in enumerate(order):
        first.setdefault(keys[index], place)
    return _Ranking(keys, None, {index: place for place, index in enumerate(order)}, first)

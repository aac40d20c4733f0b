"""Going through lists whose values may be open once, and not once for each member.

Generated modules carry what stands between the two lines below; it needs the run time only.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from mingce.backends.python.runtime import Plain, Undetermined, demanded, empty_collection, union

# --- begin


class Reached(NamedTuple):
    """What an aggregate has come to after some members: the number that count, the value, what is open."""

    number: int
    value: Plain
    open: Undetermined | None


def once(make: Callable[[bool], Plain]) -> Callable[[bool], Plain]:
    """What is found once, and once more where it is open whether this is looked at."""
    made: dict[bool, Plain] = {}

    def found(doubt: bool) -> Plain:
        if doubt not in made:
            made[doubt] = make(doubt)
        return made[doubt]

    return found


def once_for(make: Callable[..., Plain]) -> Callable[..., Plain]:
    """What is found once for the same values of the members at hand, which are given after them."""
    made: dict[tuple[Plain, ...], Plain] = {}

    def found(doubt: bool, values: tuple[Plain, ...], *members: int) -> Plain:
        key = (doubt, *values)
        if key not in made:
            made[key] = make(doubt, *members)
        return made[key]

    return found


class Running:
    """An aggregate over windows or groups, which goes on from where the member before ended; each group by itself."""

    def __init__(
        self,
        function: str,
        members: Iterable[int],
        place: Sequence[int],
        group_of: Callable[[int], Plain] | None,
        where: Callable[[int], Plain] | None,
        body: Callable[[int], Plain] | None,
        name: str,
    ) -> None:
        self.function = function
        self.place = place
        self.group_of = group_of
        self.where = where
        self.body = body
        self.name = name
        self.groups: dict[Plain, tuple[list[int], list[Reached]]] = {}
        for index in members:
            group = None if group_of is None else group_of(index)
            self.groups.setdefault(group, ([], [Reached(0, 0, None)]))[0].append(index)

    def all(self, here: int) -> Plain:
        """Over all members of the group of `here`."""
        return self.until(here, None)

    def before(self, here: int) -> Plain:
        """Over those of its group that come before `here`."""
        return self.until(here, self.place[here])

    def upto(self, here: int) -> Plain:
        """Over those of its group up to `here`."""
        return self.until(here, self.place[here] + 1)

    def until(self, here: int, place: int | None) -> Plain:
        """Over the members of the group of `here` that stand before a place."""
        group = None if self.group_of is None else self.group_of(here)
        members, reached = self.groups[group] if group in self.groups else ([], [Reached(0, 0, None)])
        wanted = len(members) if place is None else bisect_left(members, place, key=self.place.__getitem__)
        while len(reached) <= wanted:
            reached.append(self.after(reached[-1], members[len(reached) - 1]))
        count, value, still_open = reached[wanted]
        if still_open is not None:
            return still_open
        if self.function == "count":
            return count
        if not count and self.function != "sum":
            raise empty_collection(self.name)
        return value

    def after(self, reached: Reached, index: int) -> Reached:
        """What it comes to with one more member."""
        count, value, still_open = reached
        taken = True if self.where is None else demanded(self.where(index))
        if taken is False:
            return reached
        own = True if self.body is None else self.body(index)
        undetermined = [part for part in (still_open, taken, own) if isinstance(part, Undetermined)]
        if isinstance(taken, Undetermined) or isinstance(own, Undetermined):
            return Reached(count, value, union(undetermined))
        return reached if own is None else Reached(count + 1, self.step(count, value, own), still_open)

    def step(self, count: int, value: Plain, own: Plain) -> Plain:
        """The value with that of one more member."""
        if self.function in ("sum", "total"):
            return value + own
        if not count or self.function == "last":
            return own
        if self.function in ("max", "min"):
            return max(value, own) if self.function == "max" else min(value, own)
        return value


class Tied:
    """Members found by an equality: the first time all of them, later only those of an equal value and the open ones."""

    def __init__(
        self,
        members: Sequence[int],
        place: Sequence[int],
        before: Callable[[int], Plain] | None,
        own: Callable[[int], Plain],
    ) -> None:
        self.members = members
        self.place = place
        self.before = before
        self.own = own
        self.asked = False
        self.known: tuple[dict[Plain, list[int]], list[int]] | None = None

    def of(self, outer: Callable[[], Plain]) -> Sequence[int]:
        """The members whose value may equal the other."""
        if not self.asked:
            self.asked = True
            return self.members
        self.known = self.known or self.look()
        found, still_open = self.known
        if not found and not still_open:
            return []
        wanted = outer()
        if wanted is None or isinstance(wanted, Undetermined):
            return self.members
        equal = found.get(wanted, [])
        return sorted([*equal, *still_open], key=self.place.__getitem__) if still_open else equal

    def look(self) -> tuple[dict[Plain, list[int]], list[int]]:
        """The members by their value, and those of which it is open."""
        found: dict[Plain, list[int]] = {}
        still_open: list[int] = []
        for index in self.members:
            if self.before is not None and self.before(index) is False:
                continue
            value = self.own(index)
            if isinstance(value, Undetermined):
                still_open.append(index)
            else:
                found.setdefault(value, []).append(index)
        return found, still_open


# --- end

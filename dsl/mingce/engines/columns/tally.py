"""Counting what happens to the persons of each group: everything exact, in integers of a result's last digit."""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
import pyarrow as pa
from attrs import define, fields, frozen
from numpy.typing import NDArray

__all__ = ["Groups", "Side", "Tally", "column_side", "tallies"]

Int64s = NDArray[np.int64]
Truths = NDArray[np.bool_]

_SAFE: Final = 2**62  # sums and differences below it fit 64 bits


@define
class Tally:
    """What happened to one result in one group of `rows` persons.

    Of those, `both` have a value either way: `more` and `less` of it, or `moved` to another member of a 类别, the rest alike.
    `gained` and `lost` have a value only in the second, or only in the first, and are 不适用 in the other.  `opened` are open
    only in the second, `settled` only in the first, `open` in both; the rest is 不适用 in both.

    Sums are of those with a value: `first_sum` and `second_sum` over all who have one, `risen` and `fallen` over those of `both`
    with more and with less.  A truth value counts 1; days and members are not added up, only differences of days.
    """

    rows: int = 0
    both: int = 0
    more: int = 0
    less: int = 0
    moved: int = 0
    gained: int = 0
    lost: int = 0
    opened: int = 0
    settled: int = 0
    open: int = 0
    first_sum: int = 0
    second_sum: int = 0
    risen: int = 0
    fallen: int = 0

    @property
    def changed(self) -> int:
        """Persons for whom the result is not what it was."""
        return self.more + self.less + self.moved + self.gained + self.lost + self.opened + self.settled

    @property
    def same(self) -> int:
        """Persons whose value stays as it is."""
        return self.both - self.more - self.less - self.moved

    @property
    def neither(self) -> int:
        """Persons to whom the result applies in neither."""
        return self.rows - self.both - self.gained - self.lost - self.opened - self.settled - self.open

    def add(self, other: "Tally") -> None:
        """Count others too."""
        for one in fields(Tally):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))


@frozen(eq=False)
class Groups:
    """The rows of a batch that count, those of a group together: `order` are their places, None for all as they are.

    `starts` is where each group begins in that order; no group is empty.
    """

    names: tuple[str, ...]
    starts: Int64s
    order: Int64s | None
    rows: int

    def taken(self, values: NDArray[np.generic]) -> NDArray[np.generic]:
        """The values of those rows, in that order."""
        return values if self.order is None else values[self.order]

    def counts(self, truths: Truths) -> list[int]:
        """For how many of each group it holds."""
        found: list[int] = np.add.reduceat(truths, self.starts, dtype=np.int64).tolist()
        return found

    def sums(self, values: Int64s) -> list[int]:
        """The sum of each group."""
        found: list[int] = np.add.reduceat(values, self.starts).tolist()
        return found

    def sizes(self) -> list[int]:
        """How many there are in each group."""
        found: list[int] = np.diff(self.starts, append=self.rows).tolist()
        return found


@frozen(eq=False)
class Side:
    """A result as one of the two computes it: its values (0 where there is none), which rows have one, and which are open."""

    values: Int64s
    there: Truths
    open: Truths


def column_side(array: pa.Array, reasons: pa.Array | None, groups: Groups, factor: int = 1, words: Sequence[str] = ()) -> Side:
    """The values of a column times `factor`; members of a 类别 are their places among `words`."""
    there = array.is_valid().to_numpy(zero_copy_only=False)
    open_ = np.zeros(len(array), np.bool_) if reasons is None else reasons.is_valid().to_numpy(zero_copy_only=False)
    values = np.where(there, _digits(array, words), 0)
    most = max(int(values.max(initial=0)), -int(values.min(initial=0))) * factor
    if most * 2 * len(values) >= _SAFE:
        # Python's own integers are slow, and never too small.
        values = values.astype(object)
    return Side(groups.taken(values * factor), groups.taken(there), groups.taken(open_))  # type: ignore[arg-type]


def _digits(array: pa.Array, words: Sequence[str]) -> Int64s:
    """Digits of decimals, days, places among the words, 1 for true."""
    if pa.types.is_boolean(array.type):
        return np.asarray(array.fill_null(False).to_numpy(zero_copy_only=False), np.int64)
    if pa.types.is_dictionary(array.type):
        places = np.array([*(words.index(word) for word in array.dictionary.to_pylist()), 0], np.int64)
        members: Int64s = places[np.asarray(array.indices.fill_null(0))]
        return members
    buffer = array.buffers()[1]
    if buffer is None:
        return np.zeros(len(array), np.int64)
    plain = np.frombuffer(buffer, f"i{array.type.bit_width // 8}")[array.offset : array.offset + len(array)]
    found: Int64s = plain.astype(np.int64)
    return found


def tallies(groups: Groups, first: Side, second: Side, *, members: bool, same: bool) -> Mapping[str, Tally]:
    """The tally of each group; `members`: values are members of a 类别; `same`: it is known that the two are alike."""
    found = {name: Tally(rows=rows) for name, rows in zip(groups.names, groups.sizes(), strict=True)}

    def put(field: str, numbers: list[int]) -> None:
        for tally, number in zip(found.values(), numbers, strict=True):
            setattr(tally, field, number)

    if not members:
        put("first_sum", groups.sums(first.values))
        put("second_sum", groups.sums(second.values))
    if same:
        put("both", groups.counts(first.there))
        put("open", groups.counts(first.open))
        return found
    both = first.there & second.there
    put("both", groups.counts(both))
    put("open", groups.counts(first.open & second.open))
    put("opened", groups.counts(second.open & ~first.open))
    put("settled", groups.counts(first.open & ~second.open))
    put("gained", groups.counts(second.there & ~first.there & ~first.open))
    put("lost", groups.counts(first.there & ~second.there & ~second.open))
    change = np.where(both, second.values - first.values, 0)
    if members:
        put("moved", groups.counts(change != 0))
    else:
        put("more", groups.counts(change > 0))
        put("less", groups.counts(change < 0))
        put("risen", groups.sums(np.maximum(change, 0)))
        put("fallen", groups.sums(np.minimum(change, 0)))
    return found

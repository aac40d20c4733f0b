"""Two ways to read, set or write a policy over one population: what changes, for how many, and by how much."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from attrs import Factory, define, frozen
from numpy.typing import NDArray

from mingce.engines.columns.engine import Computed, Engine, RowError
from mingce.engines.columns.table import Layout, compute
from mingce.engines.columns.tally import Groups, Side, Tally, column_side, tallies
from mingce.flat.table import result_column
from mingce.ir.values import PolicyError

__all__ = ["ALL", "UNSAID", "Compared", "Refusal", "Simulation", "Way", "comparable", "simulate"]

ALL: Final = ""
"""The group of everybody."""

UNSAID: Final = "（未填）"
"""The group of those whose column is empty."""

_MOST_GROUPS: Final = 1000
_MOST_STEPS: Final = 400
_WHY: Final = ".undetermined"


@frozen(eq=False)
class Way:
    """One of the two: what computes, and the layout of the population for it."""

    engine: Engine
    layout: Layout

    def __call__(self, batch: pa.RecordBatch) -> Computed:
        """The results of a batch (tidied)."""
        return compute(self.engine, self.layout, batch)


@frozen
class Refusal:
    """Why persons could not be computed: in which of the two ("first", "second", "both"), and the error of each of them."""

    way: str
    code: str
    field: str | None


@define
class Compared:
    """One result: its alias, the decimal places of its sums, a tally for each group, and how the differences are spread.

    `spread` counts the persons with a difference by the lower end of a step of `step`, in the last digit: a difference is
    at least the lower end, and less than the next one.  `moves` counts those who move by the member that was and that becomes.
    """

    alias: str
    places: int
    tallies: dict[str, Tally] = Factory(dict)
    spread: Counter[int] = Factory(Counter)
    step: int = 1
    moves: Counter[tuple[str, str]] = Factory(Counter)

    @property
    def total(self) -> Tally:
        """The tally of everybody."""
        return self.tallies[ALL]


@define
class Simulation:
    """A finished comparison.

    `rows`: persons.  `refused`: those that one or both cannot compute, with an example of the message (`examples`); they count
    nowhere else.  `changed`: how many of each group have at least one result that changes.  `groups`: their names, in order.
    """

    rows: int = 0
    refused: Counter[Refusal] = Factory(Counter)
    examples: dict[Refusal, str] = Factory(dict)
    sizes: Counter[str] = Factory(Counter)
    changed: Counter[str] = Factory(Counter)
    results: dict[str, Compared] = Factory(dict)

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups without that of everybody, those of numbers by size, those who say nothing last."""
        return tuple(sorted((name for name in self.sizes if name != ALL), key=_rank))


def _rank(name: str) -> tuple[bool, bool, int, str]:
    number = name.isascii() and name.isdigit()
    return name == UNSAID, not number, int(name) if number else 0, name


def comparable(first: Mapping[str, pa.DataType], second: Mapping[str, pa.DataType]) -> tuple[str, ...]:
    """Aliases of the results that both have, and that can be held against each other."""
    both = (name for name in first if name in second and not name.endswith(_WHY))
    return tuple(name.rpartition(".")[2] for name in both if _kind(first[name]) == _kind(second[name]))


def _kind(kind: pa.DataType) -> str:
    if pa.types.is_integer(kind) or pa.types.is_decimal(kind):
        return "number"
    return "member" if pa.types.is_dictionary(kind) else str(kind)


def simulate(first: Way, second: Way, batches: Iterable[pa.RecordBatch], results: Sequence[str], by: str | None = None) -> Simulation:
    """Compare the `results` (aliases) of the same persons in two ways, altogether and by the values of column `by`.

    Batches are tidied.  Raises PolicyError for a column that has too many values.
    """
    found = Simulation()
    for batch in batches:
        computed = (first(batch), second(batch))
        refused = _refused(found, [one.errors for one in computed])
        found.rows += batch.num_rows
        groups = _groups(batch, by, refused)
        found.sizes.update(dict(zip(groups.names, groups.sizes(), strict=True)))
        if len(found.sizes) > _MOST_GROUPS:
            raise _too_many(by)
        if groups.names:
            changed = np.zeros(groups.rows, np.bool_)
            for alias in results:
                changed |= _compare(found, alias, computed, groups)
            found.changed.update(dict(zip(groups.names, groups.counts(changed), strict=True)))
    _sum_up(found, results)
    return found


def _sum_up(found: Simulation, results: Sequence[str]) -> None:
    """Everybody is the sum of the groups, unless there are none."""
    for counter in (found.sizes, found.changed):
        counter[ALL] = counter[ALL] or counter.total()
    for alias in results:
        compared = found.results.setdefault(alias, Compared(alias, 0))
        if ALL not in compared.tallies:
            everybody = Tally()
            for tally in compared.tallies.values():
                everybody.add(tally)
            compared.tallies[ALL] = everybody


def _refused(found: Simulation, errors: Sequence[tuple[RowError, ...]]) -> NDArray[np.int64]:
    """The rows that cannot be held against each other, counted by the reason: what the first says, or else the second."""
    by_row: list[dict[int, PolicyError]] = [{error.row: error.error for error in side} for side in errors]
    for row in by_row[0].keys() | by_row[1].keys():
        way = "first" if row not in by_row[1] else "second" if row not in by_row[0] else "both"
        error = by_row[1 if way == "second" else 0][row]
        refusal = Refusal(way, error.code, error.field)
        found.refused[refusal] += 1
        # The same example whatever the batches are: the least.
        found.examples[refusal] = min(found.examples.get(refusal, error.message), error.message)
    return np.array(sorted(by_row[0].keys() | by_row[1].keys()), np.int64)


def _groups(batch: pa.RecordBatch, by: str | None, refused: NDArray[np.int64]) -> Groups:
    kept = np.delete(np.arange(batch.num_rows), refused)
    if not len(kept):
        return Groups((), np.zeros(0, np.int64), None, 0)
    if by is None:
        return Groups((ALL,), np.zeros(1, np.int64), kept if len(refused) else None, len(kept))
    column = batch.column(by)
    plain = column.dictionary_decode() if pa.types.is_dictionary(column.type) else column
    encoded = pc.dictionary_encode(plain.cast(pa.string()), null_encoding="encode")
    if len(encoded.dictionary) > _MOST_GROUPS + 1:
        raise _too_many(by)
    words = [UNSAID if word is None or not word.strip() else word for word in encoded.dictionary.to_pylist()]
    distinct = sorted(set(words))
    places = np.array([distinct.index(word) for word in words])[encoded.indices.to_numpy()][kept]
    order = np.argsort(places, kind="stable")
    present, starts = np.unique(places[order], return_index=True)
    return Groups(tuple(distinct[place] for place in present), starts, kept[order], len(kept))


def _too_many(by: str | None) -> PolicyError:
    return PolicyError("too-many-groups", f"列“{by}”的取值超过{_MOST_GROUPS}种，不宜用来分组", by)


# --- one result in one batch ---------------------------------------------------------------------------------------------------


def _compare(found: Simulation, alias: str, computed: tuple[Computed, Computed], groups: Groups) -> NDArray[np.bool_]:
    """Count one result; which of the rows that count have another one."""
    name = result_column(alias)
    arrays = [one.columns[name] for one in computed]
    reasons = [one.columns.get(f"{name}{_WHY}") for one in computed]
    places = [_places(array) for array in arrays]
    compared = found.results.setdefault(alias, Compared(alias, max(places)))
    words = tuple(dict.fromkeys(word for array in arrays for word in _words(array)))
    same = arrays[0].equals(arrays[1]) and _has_value(reasons[0], arrays[0]) == _has_value(reasons[1], arrays[1])
    first, second = (
        column_side(array, reason, groups, 10 ** (compared.places - own), words)
        for array, reason, own in zip(arrays, reasons, places, strict=True)
    )
    for name, tally in tallies(groups, first, second, members=bool(words), same=same).items():
        compared.tallies.setdefault(name, Tally()).add(tally)
    return np.zeros(groups.rows, np.bool_) if same else _count_changes(compared, first, second, words)


def _places(array: pa.Array) -> int:
    return array.type.scale if pa.types.is_decimal(array.type) else 0


def _words(array: pa.Array) -> Iterator[str]:
    yield from array.dictionary.to_pylist() if pa.types.is_dictionary(array.type) else ()


def _has_value(reasons: pa.Array | None, like: pa.Array) -> bytes:
    """Which rows are open."""
    truths = np.zeros(len(like), np.bool_) if reasons is None else reasons.is_valid().to_numpy(zero_copy_only=False)
    packed: bytes = np.packbits(truths).tobytes()
    return packed


def _count_changes(compared: Compared, first: Side, second: Side, words: Sequence[str]) -> NDArray[np.bool_]:
    differs = first.there & second.there & (first.values != second.values)
    if words:
        pairs = np.unique(first.values[differs] * len(words) + second.values[differs], return_counts=True)
        for pair, count in zip(*(part.tolist() for part in pairs), strict=True):
            compared.moves[words[pair // len(words)], words[pair % len(words)]] += count
    else:
        _spread(compared, second.values[differs] - first.values[differs])
    changed: NDArray[np.bool_] = differs | (first.there != second.there) | (first.open != second.open)
    return changed


def _spread(compared: Compared, changes: NDArray[np.int64]) -> None:
    """Count the differences, in steps that are widened until there are not too many."""
    while True:
        kinds, counts = np.unique(changes // compared.step * compared.step, return_counts=True)
        if len(kinds) <= _MOST_STEPS:
            break
        _widen(compared)
    compared.spread.update(dict(zip(kinds.tolist(), counts.tolist(), strict=True)))
    while len(compared.spread) > _MOST_STEPS:
        _widen(compared)


def _widen(compared: Compared) -> None:
    """The next of the steps 1, 2, 10, 20, 100, …: every step is a whole multiple of the one before."""
    compared.step *= 2 if str(compared.step)[0] == "1" else 5
    wider: Counter[int] = Counter()
    for change, count in compared.spread.items():
        wider[change // compared.step * compared.step] += count
    compared.spread = wider

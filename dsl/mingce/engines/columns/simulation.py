"""Two ways to read, set or write a policy over one population: what changes, for how many, and by how much.

Sums are exact: integers of the result's last digit, added up in integers.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from attrs import Factory, define, field, frozen
from numpy.typing import NDArray

from mingce.engines.columns.engine import Computed, Engine
from mingce.engines.columns.memory import truths_of
from mingce.engines.columns.shape import shape_of
from mingce.ir.values import PolicyError

__all__ = ["ALL", "Compared", "Simulation", "Tally", "simulate"]

Int64s = NDArray[np.int64]
Truths = NDArray[np.bool_]

ALL: Final = ""
"""The group of everybody."""

_MOST_GROUPS: Final = 1000
_MOST_STEPS: Final = 400


@define
class Tally:
    """What happened to one result in one group.

    `rows`: persons.  `both`: with a value either way, of whom `more`, `less` and the rest alike; `gained` and `lost` have a value
    only in the second, or only in the first; `open`: open in either, `neither`: without a value in both.  Sums are of those
    with a value: `first_sum` and `second_sum` over all who have one, `risen` and `fallen` over those of `both` whose value
    changes.  A truth value counts 1.
    """

    rows: int = 0
    both: int = 0
    more: int = 0
    less: int = 0
    gained: int = 0
    lost: int = 0
    open: int = 0
    first_sum: int = 0
    second_sum: int = 0
    risen: int = 0
    fallen: int = 0

    @property
    def same(self) -> int:
        """Persons whose value stays as it is."""
        return self.both - self.more - self.less

    @property
    def neither(self) -> int:
        """Persons without a value in both."""
        return self.rows - self.both - self.gained - self.lost - self.open


@define
class Compared:
    """One result: its alias, the decimal places of its sums, a tally for each group, and how the differences are spread.

    `spread` counts persons by the difference, in steps of `step` (the lower end of each step); `moves` those of a category by
    what it was and what it becomes.
    """

    alias: str
    places: int
    tallies: dict[str, Tally] = Factory(dict)
    spread: Counter[int] = Factory(Counter)
    step: int = 1
    moves: Counter[tuple[str, str]] = Factory(Counter)


@define
class Simulation:
    """A finished comparison: persons, those who could not be computed by either (and why), the groups in order, and the results."""

    rows: int = 0
    refused: Counter[str] = Factory(Counter)
    groups: list[str] = field(factory=lambda: [ALL])
    results: dict[str, Compared] = Factory(dict)


def simulate(first: Engine, second: Engine, batches: Iterable[pa.RecordBatch], year: int, by: str | None = None) -> Simulation:
    """Compare what two engines compute for the same persons, altogether and by the values of column `by`.

    Raises PolicyError for a column that is not there, or that has too many values.
    """
    found = Simulation()
    for batch in batches:
        results = [engine.run(batch, shape_of(engine.program, batch.schema.names), year) for engine in (first, second)]
        kept = _kept(found, results, batch.num_rows)
        groups = _groups(found, batch, by, kept)
        found.rows += batch.num_rows
        for alias in results[0].columns:
            if alias in results[1].columns and not alias.endswith(".undetermined"):
                _compare(found, alias, results, kept, groups)
    return found


def _kept(found: Simulation, results: Sequence[Computed], rows: int) -> Int64s:
    """The rows that both can compute; errors are counted, each row's first one."""
    errors = {error.row: error.error.message for result in reversed(results) for error in result.errors}
    found.refused.update(errors.values())
    kept = np.ones(rows, np.bool_)
    kept[list(errors)] = False
    return np.flatnonzero(kept)


def _groups(found: Simulation, batch: pa.RecordBatch, by: str | None, kept: Int64s) -> Mapping[str, Int64s]:
    """The rows of each group, everybody first."""
    groups = {ALL: kept}
    if by is None:
        return groups
    if by not in batch.schema.names:
        raise PolicyError("unknown-field", f"没有名为“{by}”的列，不能按它分组", by)
    words = pc.dictionary_encode(batch.column(by).cast(pa.string()), null_encoding="encode")
    codes = np.asarray(words.indices)[kept]
    order = np.argsort(codes, kind="stable")
    ends = np.searchsorted(codes[order], np.arange(len(words.dictionary) + 1))
    for code, word in enumerate(words.dictionary.to_pylist()):
        members = kept[order[ends[code] : ends[code + 1]]]
        if len(members):
            groups["（未填）" if word is None else word] = members
    found.groups += sorted(set(groups) - set(found.groups))
    if len(found.groups) > _MOST_GROUPS:
        raise PolicyError("too-many-groups", f"列“{by}”的取值超过{_MOST_GROUPS}种，不宜用来分组", by)
    return groups


# --- one result in one batch ---------------------------------------------------------------------------------------------------


@frozen(eq=False)
class _Side:
    """The values of a result, which rows have one, and which are open."""

    values: Int64s
    there: Truths
    open: Truths


def _compare(found: Simulation, alias: str, results: Sequence[Computed], kept: Int64s, groups: Mapping[str, Int64s]) -> None:
    arrays = [result.columns[alias] for result in results]
    places = [array.type.scale if pa.types.is_decimal(array.type) else 0 for array in arrays]
    compared = found.results.setdefault(alias, Compared(alias, max(places)))
    if pa.types.is_dictionary(arrays[0].type):
        _count_moves(compared, arrays, kept)
    sides = [
        _side(result, alias, array, 10 ** (compared.places - own)) for result, array, own in zip(results, arrays, places, strict=True)
    ]
    for name, rows in groups.items():
        _tally(compared.tallies.setdefault(name, Tally()), sides[0], sides[1], rows)
    both = kept[sides[0].there[kept] & sides[1].there[kept]]
    _spread(compared, sides[1].values[both] - sides[0].values[both])


def _side(result: Computed, alias: str, array: pa.Array, factor: int) -> _Side:
    rows = len(array)
    reasons = result.columns.get(f"{alias}.undetermined")
    open_ = np.zeros(rows, np.bool_) if reasons is None else _has_value(reasons)
    return _Side(_numbers(array) * factor, _has_value(array), open_)


def _has_value(array: pa.Array) -> Truths:
    valid = array.buffers()[0]
    return np.ones(len(array), np.bool_) if valid is None else truths_of(np.frombuffer(valid, np.uint8), len(array))


def _numbers(array: pa.Array) -> Int64s:
    """Digits of decimals, days, places in a dictionary, 1 for true."""
    if pa.types.is_boolean(array.type):
        return truths_of(np.frombuffer(array.buffers()[1], np.uint8), len(array)).astype(np.int64)
    plain = array.indices if pa.types.is_dictionary(array.type) else array
    return np.frombuffer(plain.buffers()[1], f"i{plain.type.bit_width // 8}", len(array)).astype(np.int64)


def _tally(tally: Tally, first: _Side, second: _Side, rows: Int64s) -> None:
    there, then = first.there[rows], second.there[rows]
    open_ = first.open[rows] | second.open[rows]
    both = there & then
    old, new = first.values[rows], second.values[rows]
    change = np.where(both, new - old, 0)
    tally.rows += len(rows)
    tally.both += int(both.sum())
    tally.more += int((change > 0).sum())
    tally.less += int((change < 0).sum())
    tally.gained += int((then & ~there & ~open_).sum())
    tally.lost += int((there & ~then & ~open_).sum())
    tally.open += int(open_.sum())
    tally.first_sum += int(old[there].sum())
    tally.second_sum += int(new[then].sum())
    tally.risen += int(change[change > 0].sum())
    tally.fallen += int(change[change < 0].sum())


def _spread(compared: Compared, changes: Int64s) -> None:
    """Count the differences, in steps that are widened until there are not too many."""
    moved = changes[changes != 0]
    kinds, counts = np.unique(moved // compared.step * compared.step, return_counts=True)
    compared.spread.update(dict(zip(kinds.tolist(), counts.tolist(), strict=True)))
    compared.spread[0] += len(changes) - len(moved)
    while len(compared.spread) > _MOST_STEPS:
        compared.step *= 2
        wider: Counter[int] = Counter()
        for change, count in compared.spread.items():
            wider[change // compared.step * compared.step] += count
        compared.spread = wider


def _count_moves(compared: Compared, arrays: Sequence[pa.Array], kept: Int64s) -> None:
    """Count the pairs of members; without a value is a member too, with an empty name."""
    words = [["", *array.dictionary.to_pylist()] for array in arrays]
    codes = [np.where(_has_value(array), _numbers(array) + 1, 0)[kept] for array in arrays]
    pairs = np.bincount(codes[0] * len(words[1]) + codes[1])
    for pair in np.flatnonzero(pairs):
        was, becomes = divmod(int(pair), len(words[1]))
        compared.moves[words[0][was], words[1][becomes]] += int(pairs[pair])

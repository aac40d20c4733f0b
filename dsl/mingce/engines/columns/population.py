"""Synthetic populations: tables of invented persons, drawn from distributions that a small file writes down.

Every value follows from the seed, the column and the number of the row alone, so that a population is the same however it is
cut into batches, and a row can be made again by itself.  No data of any person goes in.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from hashlib import blake2b
from typing import Final

import numpy as np
import pyarrow as pa
from attrs import evolve, frozen
from numpy.typing import NDArray

from mingce.engines.columns.distributions import Chain, Choice, Distribution, Spread
from mingce.flat.graph import Cell
from mingce.flat.inputs import cells_of
from mingce.ir.program import Input, Program
from mingce.ir.types import BooleanType, DateType, EnumType, Number, TextType
from mingce.ir.values import Value

__all__ = ["BATCH", "Population", "batches", "gaps"]

BATCH: Final = 1 << 17
"""Rows of a batch."""

_FEW: Final = 128  # that a byte can tell apart
UInt64s = NDArray[np.uint64]


@frozen
class Population:
    """So many invented persons with records from `first` to `year`.

    `inputs` gives distributions by input id, `groups` those of further columns, by name.
    """

    rows: int
    seed: int
    first: int
    year: int
    inputs: Mapping[str, Distribution]
    groups: Mapping[str, Choice]

    def sample(self) -> "Population":
        """Its first person, who has the columns of all."""
        return evolve(self, rows=1)


def batches(program: Program, population: Population) -> Iterator[pa.RecordBatch]:
    """The table of a population: `id`, `year`, the inputs that have a distribution, and the groups."""
    for start in range(0, population.rows, BATCH):
        yield _batch(program, population, start, min(BATCH, population.rows - start))


def gaps(program: Program, population: Population) -> frozenset[str]:
    """The columns in which some have no value."""
    inputs = {item.symbol.id: item for item in program.inputs}
    found = (inputs[symbol] for symbol, how in population.inputs.items() if how.missing)
    return frozenset(_name(item, cell) for item in found for cell in cells_of(item, population.first, population.year))


def _batch(program: Program, population: Population, start: int, rows: int) -> pa.RecordBatch:
    numbers = np.arange(start, start + rows, dtype=np.uint64)
    columns: dict[str, pa.Array] = {
        "id": pa.array(numbers.astype(np.int64) + 1),
        "year": pa.array(np.full(rows, population.year, np.int16)),
    }
    for name, choice in population.groups.items():
        columns[name] = _dictionary(_pick(choice, _chance(population, name, numbers)), choice.values)
    for item in program.inputs:
        if item.symbol.id in population.inputs:
            columns |= dict(_columns(item, population.inputs[item.symbol.id], population, numbers))
    return pa.record_batch(columns)


def _columns(item: Input, how: Distribution, population: Population, numbers: UInt64s) -> Iterator[tuple[str, pa.Array]]:
    before: NDArray[np.intp] | None = None
    for cell in cells_of(item, population.first, population.year):
        name = _name(item, cell)
        chance = _chance(population, name, numbers)
        missing = _below(how.missing, _chance(population, f"{name} missing", numbers)) if how.missing else None
        match how:
            case Chain():
                before = _pick(how.start, chance) if before is None else _moved(how, before, chance)
                yield name, _array(item, how.start.values, before, missing)
            case Choice():
                yield name, _array(item, how.values, _pick(how, chance), missing)
            case Spread():
                yield name, _spread(item, how, chance, missing)


def _name(item: Input, cell: Cell) -> str:
    return "_".join(str(part) for part in (item.symbol.alias, cell.year, cell.month) if part is not None)


# --- chance ------------------------------------------------------------------------------------------------------------------


def _chance(population: Population, name: str, numbers: UInt64s) -> UInt64s:
    """A random 64-bit number for each row: Sebastiano Vigna's SplitMix64 of the row, begun where seed and column say."""
    key = int.from_bytes(blake2b(f"{population.seed}\n{name}".encode(), digest_size=8).digest(), "little")
    with np.errstate(over="ignore"):
        mixed = (numbers + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15) + np.uint64(key)
        mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mixed ^ (mixed >> np.uint64(31))


def _below(probability: Fraction, chance: UInt64s) -> NDArray[np.bool_]:
    return chance <= np.uint64(max(int(probability * 2**64) - 1, 0)) if probability else np.zeros(len(chance), np.bool_)


def _pick(choice: Choice, chance: UInt64s) -> NDArray[np.intp]:
    """Which of the values, with their exact probabilities."""
    total, ends = Fraction(0), []
    for weight in choice.weights[:-1]:
        total += weight
        ends.append(min(int(total * 2**64), 2**64 - 1))
    return np.searchsorted(np.array(ends, np.uint64), chance, side="right")


def _moved(chain: Chain, before: NDArray[np.intp], chance: UInt64s) -> NDArray[np.intp]:
    """Where each goes from where it was the year before."""
    found = before.copy()
    for place, step in enumerate(chain.steps):
        there = before == place
        found[there] = _pick(step, chance[there])
    return found


# --- columns -----------------------------------------------------------------------------------------------------------------


def _array(item: Input, values: tuple[Value, ...], places: NDArray[np.intp], missing: NDArray[np.bool_] | None) -> pa.Array:
    if isinstance(item.type, EnumType):
        return _dictionary(places, values, missing)
    words = pa.array([_plain(value) for value in values], _type(item))
    return words.take(pa.array(places, mask=missing))


def _dictionary(places: NDArray[np.intp], values: tuple[Value, ...], missing: NDArray[np.bool_] | None = None) -> pa.Array:
    indices = places.astype(np.int8 if len(values) < _FEW else np.int32)
    return pa.DictionaryArray.from_arrays(pa.array(indices, mask=missing), pa.array([str(value) for value in values]))


def _spread(item: Input, how: Spread, chance: UInt64s, missing: NDArray[np.bool_] | None) -> pa.Array:
    """Evenly spread over what may be between two ends."""
    counts = (chance % np.uint64((how.high - how.low) // how.step + 1)).astype(np.int64) * how.step + how.low
    if isinstance(item.type, DateType):
        return pa.array(counts.astype(np.int32), mask=missing).cast(pa.date32())
    type_ = _type(item)
    if isinstance(item.type, Number) and item.type.grain is not None:
        counts *= int(item.type.grain * 10 ** _places(item.type.grain))
    if not pa.types.is_decimal(type_):
        return pa.array(counts, mask=missing).cast(type_)
    valid = None if missing is None else pa.py_buffer(np.packbits(~missing, bitorder="little"))
    return pa.Array.from_buffers(type_, len(counts), [valid, pa.py_buffer(counts)])


def _plain(value: Value) -> object:
    if isinstance(value, Fraction):
        return int(value) if value.denominator == 1 else Decimal(value.numerator) / Decimal(value.denominator)
    return value


def _type(item: Input) -> pa.DataType:
    match item.type:
        case BooleanType():
            return pa.bool_()
        case DateType():
            return pa.date32()
        case TextType():
            return pa.string()
        case Number(grain=grain) if grain is not None and grain.denominator != 1:
            return pa.decimal64(18, _places(grain))
        case _:
            return pa.int64()


def _places(grain: Fraction) -> int:
    """Decimal places of its multiples."""
    return next(places for places in range(19) if (grain * 10**places).denominator == 1)

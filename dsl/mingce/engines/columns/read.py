"""Columns of Arrow as kernels read them: without copying where the bytes are right already.

What stands for no value of its type becomes an integer beyond the range of its input, so that the kernel refuses the row.
"""

from fractions import Fraction
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from mingce.backends.kernel import Storage
from mingce.engines.columns.memory import Bytes, Column, bitmap_of
from mingce.engines.columns.natural import encoded, natural
from mingce.engines.rows.scalars import Place, scalar
from mingce.flat.inputs import code_of
from mingce.ir.program import Input
from mingce.ir.types import BooleanType, DateType, EnumType, Number, YearType
from mingce.ir.values import PolicyError

__all__ = ["read_column"]

Int64s = NDArray[np.int64]

_STORED: Final = {1: Storage.I8, 2: Storage.I16, 4: Storage.I32, 8: Storage.I64}
_WORD: Final = 8
_BEYOND: Final = -(2**63)  # no input has a range as wide
_MOST: Final = 2**63 - 1
_EXACT: Final = 2**53  # up to here a double holds every integer


def read_column(item: Input, array: pa.Array) -> Column:
    """The column of an input of a checked policy, from a tidied array: what gives no value is null."""
    kind = array.type
    match item.type:
        case BooleanType() if pa.types.is_boolean(kind):
            return Column(Storage.BIT, _bits(array, 1), _valid(array))
        case DateType() if pa.types.is_date32(kind):
            return Column(Storage.I32, _fixed(array, 4), _valid(array))
        case YearType() if pa.types.is_integer(kind):
            return _integers(array)
        case Number(grain=grain) if grain == 1 and pa.types.is_signed_integer(kind):
            return _integers(array)
        case Number(grain=grain) if grain is not None and (pa.types.is_decimal(kind) or _is_number(kind)):
            return _numbers(array, grain)
        case EnumType() if pa.types.is_dictionary(kind):
            return _by_dictionary(item, array)
        case _:
            return _by_dictionary(item, encoded(array))


def _is_number(kind: pa.DataType) -> bool:
    return bool(pa.types.is_integer(kind) or pa.types.is_floating(kind))


# --- as it lies in memory ----------------------------------------------------------------------------------------------------


def _valid(array: pa.Array) -> Bytes | None:
    return _bits(array, 0) if array.null_count else None


def _bits(array: pa.Array, number: int) -> Bytes:
    """A bitmap that begins with the first row."""
    buffer = array.buffers()[number]
    found = np.frombuffer(buffer, np.uint8)
    if array.offset % 8 == 0:
        return found[array.offset // 8 :]
    return bitmap_of(np.unpackbits(found, bitorder="little")[array.offset : array.offset + len(array)].astype(np.bool_))


def _fixed(array: pa.Array, size: int) -> Bytes:
    return np.frombuffer(array.buffers()[1], np.uint8)[array.offset * size : (array.offset + len(array)) * size]


def _integers(array: pa.Array) -> Column:
    if pa.types.is_unsigned_integer(array.type):
        # A number too large for the signed type becomes one beyond any range.
        large = pc.greater(array, pa.scalar(2**63 - 1, pa.uint64())) if array.type.bit_width == 64 else None
        array = pc.if_else(large, pa.scalar(0, pa.uint64()), array) if large is not None else array
        values = array.cast(pa.int64())
        array = pc.if_else(large, pa.scalar(_BEYOND), values) if large is not None else values
    size = array.type.bit_width // 8
    return Column(_STORED[size], _fixed(array, size), _valid(array))


# --- numbers in other units ----------------------------------------------------------------------------------------------------


def _numbers(array: pa.Array, grain: Fraction) -> Column:
    """Numbers as counts of `grain`; those that are no multiple of it become one beyond any range."""
    if pa.types.is_decimal(array.type):
        column, factor = _unscaled(array), Fraction(10) ** -array.type.scale / grain
    elif pa.types.is_floating(array.type):
        column, factor = _floats(array, grain), Fraction(1)
    else:
        column, factor = _integers(array), 1 / grain
    return column if factor == 1 else _scaled(column, factor)


def _unscaled(array: pa.Array) -> Column:
    """The digits of decimals."""
    size = array.type.bit_width // 8
    if size <= _WORD:
        return Column(_STORED[size], _fixed(array, size), _valid(array))
    words: Int64s = np.frombuffer(_fixed(array, size), np.int64).reshape(len(array), size // _WORD)
    low = words[:, 0]
    # What does not fit 64 bits has more in its other words than the sign.
    fits = (words[:, 1:] == np.where(low < 0, -1, 0)[:, None]).all(axis=1)
    return Column(Storage.I64, np.where(fits, low, _BEYOND).view(np.uint8), _valid(array))


def _floats(array: pa.Array, grain: Fraction) -> Column:
    """A binary number stands for the decimal that it is nearest to, if that is a multiple of the grain."""
    if grain.numerator != 1 or array.type.bit_width != 64:
        raise PolicyError("wrong-type", "这一列的数值是二进制浮点数，请改用 decimal 或整数的列")
    values: NDArray[np.float64] = np.frombuffer(_fixed(array, _WORD), np.float64)
    per = float(grain.denominator)
    with np.errstate(invalid="ignore", over="ignore"):
        counts = np.rint(values * per)
        exact = (np.abs(counts) < _EXACT) & (counts / per == values)
        whole = np.where(exact, counts, 0).astype(np.int64)
    return Column(Storage.I64, np.where(exact, whole, _BEYOND).view(np.uint8), _valid(array))


def _scaled(column: Column, factor: Fraction) -> Column:
    """Numbers times `factor`; what then is no whole number of 64 bits becomes one beyond any range."""
    values: Int64s = np.frombuffer(column.values, f"i{column.storage.bits // 8}").astype(np.int64)
    if max(factor.numerator, factor.denominator) > _MOST:
        # Nothing but 0 is a whole number of 64 bits both before and after.
        return Column(Storage.I64, np.where(values == 0, 0, _BEYOND).view(np.uint8), column.valid)
    most = (2**63 - 1) // factor.numerator
    fits = (values <= most) & (values >= -most)
    raised = np.where(fits, values, 0) * factor.numerator
    if factor.denominator != 1:
        fits &= raised % factor.denominator == 0
        raised //= factor.denominator
    return Column(Storage.I64, np.where(fits, raised, _BEYOND).view(np.uint8), column.valid)


# --- everything else: each distinct value once ---------------------------------------------------------------------------------


def _by_dictionary(item: Input, array: pa.DictionaryArray) -> Column:
    """Texts and whatever else a record may hold, read as in a record."""
    words = [natural(array.dictionary, n) for n in range(len(array.dictionary))]
    enum = isinstance(item.type, EnumType)
    codes = np.array([*(_code(item, word) for word in words), 0], np.int8 if enum and len(_members(item)) < 127 else np.int64)
    indices = array.indices
    if enum and codes.dtype == np.int8 and indices.type == pa.int8() and list(codes[:-1]) == list(range(len(words))):
        return Column(Storage.I8, _fixed(indices, 1), _valid(indices))
    places = np.frombuffer(_integers(indices).values, f"i{indices.type.bit_width // 8}")
    valid = _valid(indices)
    if valid is not None:
        places = np.where(np.unpackbits(valid, count=len(array), bitorder="little"), places, len(words))
    found = codes[places]
    return Column(_STORED[found.dtype.itemsize], found.view(np.uint8), valid)


def _members(item: Input) -> tuple[object, ...]:
    return item.type.members if isinstance(item.type, EnumType) else ()


def _code(item: Input, word: object) -> int:
    """The integer that a value stands for, beyond any range where it stands for none."""
    beyond = -1 if isinstance(item.type, EnumType) else _BEYOND
    try:
        value = scalar(item.type, word, Place(item.symbol.id, item.symbol.name))
    except PolicyError:
        return beyond
    if isinstance(item.type, Number) and isinstance(value, Fraction):
        count = value / (item.type.grain or 1)
        return int(count) if abs(count) < 2**63 else beyond
    return code_of(value, item.type)

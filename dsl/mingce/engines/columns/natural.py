"""Single values of columns as a record would hold them, whatever there is: what Python cannot hold is told in words, and refused."""

from datetime import date, datetime
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from attrs import frozen

from mingce.engines.rows.scalars import Cell as Text

__all__ = ["NO_VALUE", "Odd", "encoded", "natural", "plain_text", "readable"]

_WIDE: Final = 128
# What converting a value raises: days beyond the calendar, texts that are none, zones that nobody knows.
NO_VALUE: Final = (ValueError, ArithmeticError, LookupError, TypeError, ImportError, NotImplementedError)
"""Kinds of errors."""


@frozen
class Odd:
    """A value that no record can hold, in words; `text_expected`: bytes that should be a text."""

    text: str
    text_expected: bool = False

    def __str__(self) -> str:
        return self.text


def natural(array: pa.Array, row: int) -> object:
    """A value as a record would hold it: text as from a table, a moment at midnight as a day, the rest in Python's own types."""
    try:
        value = array[row].as_py()
    except (*NO_VALUE, pa.ArrowException):
        return _odd(array, row)
    if isinstance(value, datetime):
        day = date(value.year, value.month, value.day)
        return day if value == datetime(day.year, day.month, day.day, tzinfo=value.tzinfo) else value
    return Text(value) if isinstance(value, str) else value


def _odd(array: pa.Array, row: int) -> Odd:
    """What can be said of a value that Python cannot hold."""
    one = array.slice(row, 1)
    if pa.types.is_dictionary(one.type):
        one = one.dictionary_decode()
    try:
        return Odd(str(one.cast(pa.string())[0].as_py()))
    except UnicodeDecodeError:
        return Odd(plain_text(one.cast(pa.string()).view(pa.binary())[0].as_py()), text_expected=True)
    except (*NO_VALUE, pa.ArrowException):
        return Odd(f"{array.type}的值")


def plain_text(data: bytes) -> str:
    r"""Bytes that are to be a text; those that are none as `\xff`."""
    return data.decode("utf-8", "backslashreplace")


def readable(words: pa.Array) -> pa.Array:
    r"""Texts, in which bytes that are none are written as `\xff`: no value is written so, and a message can show it."""
    try:
        words.validate(full=True)
    except pa.ArrowInvalid:
        raw = words.view(pa.large_binary() if pa.types.is_large_string(words.type) else pa.binary())
        return pa.array([None if one is None else plain_text(one) for one in raw.to_pylist()], words.type)
    return words


def encoded(array: pa.Array) -> pa.DictionaryArray:
    """Each distinct value once; values that Arrow cannot compare as text, which stands for no value."""
    if pa.types.is_dictionary(array.type):
        return array
    if pa.types.is_decimal(array.type) and array.type.bit_width < _WIDE:
        array = array.cast(pa.decimal128(array.type.precision, array.type.scale))
    try:
        return pc.dictionary_encode(array)
    except (pa.ArrowNotImplementedError, pa.ArrowInvalid):
        given = array.is_valid().to_numpy(zero_copy_only=False)
        texts = [f"{array.type}：{natural(array, int(row))}" for row in np.flatnonzero(given)]
        places = np.cumsum(given, dtype=np.int32) - 1
        return pa.DictionaryArray.from_arrays(pa.array(places, pa.int32(), mask=~given), pa.array(texts, pa.string()))

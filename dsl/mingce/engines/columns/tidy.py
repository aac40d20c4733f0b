"""Columns as others store them, brought to the few kinds that kernels read; an empty text is no value, as in a table of text."""

import re
from collections.abc import Iterable
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from attrs import evolve

from mingce.engines.columns.memory import bitmap_of
from mingce.engines.columns.natural import readable
from mingce.engines.columns.shape import Shape
from mingce.ir.values import PolicyError

__all__ = ["gaps_in", "table_shape", "tidy", "tidy_batch"]

_SECTIONED: Final = re.compile(r"(parameters|参数|readings|口径)(\..+)?")


def table_shape(shape: Shape, schema: pa.Schema) -> Shape:
    """The shape without columns that have no values by their type.

    Raises PolicyError where columns would say for each row what holds for the whole table, or hold what no input takes.
    """
    for name in shape.others:
        if _SECTIONED.fullmatch(name):
            message = (
                f"按列计算时，参数和口径对全表一致，不能写在列“{name}”里；请改用 --bind、--reading（Python 中为 parameters、readings）"
            )
            raise PolicyError("unknown-field", message, name)
    cells = {cell: name for cell, name in shape.cells.items() if not pa.types.is_null(schema.field(name).type)}
    for name in (*cells.values(), *((shape.year,) if shape.year is not None else ())):
        _refuse(name, schema.field(name).type)
    when = shape.year if shape.year is not None and not pa.types.is_null(schema.field(shape.year).type) else None
    return evolve(shape, cells=cells, year=when)


def _refuse(name: str, kind: pa.DataType) -> None:
    if pa.types.is_float16(kind) or pa.types.is_float32(kind):
        message = f"列“{name}”是单精度浮点数（{kind}），不能准确表示金额；请改用 decimal、整数或双精度的列"
        raise PolicyError("wrong-type", message, name)
    if pa.types.is_nested(kind) and not pa.types.is_dictionary(kind):
        raise PolicyError("wrong-type", f"列“{name}”的每一格是列表或结构（{kind}），按列计算只用单个的值", name)


def tidy_batch(batch: pa.RecordBatch, names: Iterable[str]) -> pa.RecordBatch:
    """The batch with these columns tidied; the others as they are."""
    wanted = frozenset(names)
    columns = [tidy(batch.column(n)) if name in wanted else batch.column(n) for n, name in enumerate(batch.schema.names)]
    return pa.RecordBatch.from_arrays(columns, names=batch.schema.names)


def gaps_in(batch: pa.RecordBatch, names: Iterable[str]) -> frozenset[str]:
    """Which of these columns, tidied, have gaps."""
    return frozenset(name for name in names if batch.column(name).null_count)


def tidy(array: pa.Array) -> pa.Array:
    """The same values: text in a dictionary with signed indices, without extension types; empty text is null."""
    while isinstance(array, pa.ExtensionArray) or pa.types.is_run_end_encoded(array.type):
        array = array.storage if isinstance(array, pa.ExtensionArray) else pc.run_end_decode(array)
    if _is_text(array.type):
        array = pc.dictionary_encode(array.cast(pa.string()))
    return _dictionary(array) if pa.types.is_dictionary(array.type) else array


def _is_text(kind: pa.DataType) -> bool:
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind))


def _dictionary(array: pa.DictionaryArray) -> pa.DictionaryArray:
    words, indices = array.dictionary, array.indices
    if _is_text(words.type):
        words = readable(words if pa.types.is_string(words.type) else words.cast(pa.string()))
    if indices.type not in (pa.int8(), pa.int32()):
        indices = indices.cast(pa.int32())
    blank = _blank(words)
    if blank:
        indices = _without(indices, blank)
    if words is array.dictionary and indices is array.indices:
        return array
    return pa.DictionaryArray.from_arrays(indices, words)


def _blank(words: pa.Array) -> list[int]:
    """Places of the words that say nothing."""
    if not pa.types.is_string(words.type):
        return np.flatnonzero(words.is_null().to_numpy(zero_copy_only=False)).tolist() if words.null_count else []
    return [place for place, word in enumerate(words.to_pylist()) if word is None or not word.strip()]


def _without(indices: pa.Array, blank: list[int]) -> pa.Array:
    """The indices, null where they point to one of `blank`."""
    plain = indices.fill_null(blank[0]).to_numpy()
    given = ~np.isin(plain, blank)
    if not given.any():
        return pa.nulls(len(indices), indices.type)
    return pa.Array.from_buffers(indices.type, len(indices), [pa.py_buffer(bitmap_of(given)), pa.py_buffer(plain)])

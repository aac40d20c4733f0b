"""What kernels wrote, as columns of Arrow: the same bytes, with the type that says what they mean."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from mingce.backends.kernel import DIGITS, Kernel, Stored
from mingce.backends.kernel.results import prepare_results
from mingce.engines.columns.memory import Bytes, bitmap_of, truths_of
from mingce.flat.table import FlatProgram, Output, result_column
from mingce.ir.types import BooleanType, DateType, EnumType, Type

__all__ = ["arrow_type", "result_types", "results"]

Masks = NDArray[np.signedinteger]

_SMALL: Final = 2  # bytes


def results(
    flat: FlatProgram, kernel: Kernel, buffers: Sequence[Bytes], rows: int, refused: NDArray[np.bool_] | None
) -> Iterator[tuple[str, pa.Array]]:
    """Columns by alias; `refused` rows have no values.  An output that can be open has a column of reasons, `alias.undetermined`."""
    found: dict[tuple[str, str], tuple[Stored, Bytes]] = {}
    for stored, buffer in zip(kernel.outputs, buffers, strict=True):
        found[stored.symbol, stored.part] = (stored, buffer)
    for output in flat.outputs:
        alias = result_column(output.symbol)
        stored, values = found[output.symbol, "value"]
        valid = found.get((output.symbol, "valid"))
        bitmap = _valid(None if valid is None else valid[1], refused, rows)
        yield alias, _array(output, stored, values, bitmap, rows)
        why = found.get((output.symbol, "why"))
        if why is not None:
            texts = [(bit, flat.reasons[bit]) for bit in flat.telling]
            yield f"{alias}.undetermined", _reasons(texts, why[1].view(f"i{why[0].bits // 8}")[:rows], refused)


def result_types(flat: FlatProgram) -> Mapping[str, pa.DataType]:
    """The types of the columns that `results` gives, by alias."""
    _, stored = prepare_results(flat, diagnose=False)
    types = {output.symbol: output.type for output in flat.outputs}
    found: dict[str, pa.DataType] = {}
    for _, part in stored:
        alias = result_column(part.symbol)
        if part.part == "value":
            found[alias] = arrow_type(types[part.symbol], part)
        elif part.part == "why":
            found[f"{alias}.undetermined"] = pa.dictionary(pa.int32(), pa.string())
    return found


def arrow_type(type_: Type, stored: Stored) -> pa.DataType:
    """The type of a column: the narrowest integers, decimals of 32 or 64 bits, days, truth values, or aliases in a dictionary."""
    match type_:
        case BooleanType():
            return pa.bool_()
        case DateType():
            return pa.date32()
        case EnumType():
            return pa.dictionary(_integer(stored.bits), pa.string())
        case _ if stored.places:
            return (pa.decimal32 if stored.bits == 32 else pa.decimal64)(DIGITS[stored.bits], stored.places)
        case _:
            return _integer(stored.bits)


def _integer(bits: int) -> pa.DataType:
    return {8: pa.int8(), 16: pa.int16(), 32: pa.int32(), 64: pa.int64()}[bits]


def _valid(bitmap: Bytes | None, refused: NDArray[np.bool_] | None, rows: int) -> Bytes | None:
    if refused is None:
        return bitmap
    kept = ~refused
    return bitmap_of(kept if bitmap is None else kept & truths_of(bitmap, rows))


def _array(output: Output, stored: Stored, values: Bytes, valid: Bytes | None, rows: int) -> pa.Array:
    type_ = arrow_type(output.type, stored)
    plain = type_.index_type if pa.types.is_dictionary(type_) else type_
    array = pa.Array.from_buffers(plain, rows, [None if valid is None else pa.py_buffer(valid), pa.py_buffer(values)])
    if isinstance(output.type, EnumType):
        return pa.DictionaryArray.from_arrays(array, pa.array([member.alias for member in output.type.members]), safe=False)
    return array


def _reasons(reasons: Sequence[tuple[int, str]], masks: Masks, refused: NDArray[np.bool_] | None) -> pa.Array:
    """The reasons of each row as text, by bit, in the order in which they are told; empty where nothing is open."""
    if refused is not None:
        masks = np.where(refused, 0, masks).astype(masks.dtype)
    if not masks.any():
        kinds: tuple[int, ...] = ()
        given, indices = np.zeros(-(-len(masks) // 8), np.uint8), np.zeros(len(masks), np.int32)
    else:
        given = bitmap_of(masks != 0)
        kinds, indices = _kinds(masks)
    texts = pa.array(["；".join(text for bit, text in reasons if kind >> bit & 1) for kind in kinds], pa.string())
    array = pa.Array.from_buffers(pa.int32(), len(masks), [pa.py_buffer(given), pa.py_buffer(indices)])
    return pa.DictionaryArray.from_arrays(array, texts, safe=False)


def _kinds(masks: Masks) -> tuple[tuple[int, ...], NDArray[np.int32]]:
    """The different masks, 0 among them or not, and which of them each row has."""
    if masks.dtype.itemsize > _SMALL:
        found, places = np.unique(masks, return_inverse=True)
        return tuple(found.tolist()), places.astype(np.int32)
    # Masks of few bits are counted rather than sorted.
    plain = masks.view(f"u{masks.dtype.itemsize}")
    counts = np.bincount(plain)
    order = np.cumsum(counts > 0, dtype=np.int32) - 1
    return tuple(np.flatnonzero(counts).tolist()), order[plain]

"""Tables as others hold them, to Arrow and back: pyarrow, Polars, pandas, and NumPy arrays by name.

What the caller did not pass is not imported.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from mingce.engines.rows.scalars import shown
from mingce.ir.values import PolicyError

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["Frame", "read_frame"]

# What libraries raise about values that make no column together.
_NO_COLUMN: Final = (ValueError, TypeError, OverflowError, LookupError, NotImplementedError)
_TAKEN: Final = "应当是 pyarrow 的 Table 或 RecordBatch、Polars 或 pandas 的 DataFrame，或者按列名给出的 NumPy 数组（dict）"


@frozen(eq=False)
class Frame:
    """A table in Arrow, and how to give its results back in the kind that it came in.

    `back` is told whether there is a result for each row of the table, in its order.
    """

    table: "pa.Table"
    back: "Callable[[pa.Table, bool], Any]"


def read_frame(data: object) -> Frame:
    """The frame of a caller's data; a PolicyError for what is no table."""
    package = type(data).__module__.partition(".")[0]
    match package, type(data).__name__:
        case "pyarrow", "Table":
            return Frame(data, lambda found, _: found)
        case "pyarrow", "RecordBatch":
            return _record_batch(data)
        case "polars", "DataFrame" | "LazyFrame":
            return _polars(data)
        case "pandas", "DataFrame":
            return _pandas(data)
        case _ if isinstance(data, Mapping):
            return _arrays(data)
        case _:
            raise PolicyError("wrong-type", f"{_TAKEN}，实际是 {type(data).__name__}", None)


def _record_batch(data: Any) -> Frame:  # noqa: ANN401  a library that has no types
    import pyarrow as pa

    def back(found: "pa.Table", _: bool) -> "pa.RecordBatch":
        (batch,) = found.combine_chunks().to_batches() or [pa.RecordBatch.from_pylist([], found.schema)]
        return batch

    return Frame(pa.Table.from_batches([data]), back)


def _polars(data: Any) -> Frame:  # noqa: ANN401
    import polars as pl

    lazy = isinstance(data, pl.LazyFrame)
    frame: Any = data.collect() if lazy else data

    def back(found: "pa.Table", _: bool) -> Any:  # noqa: ANN401
        made: Any = pl.from_arrow(_wide_decimals(found))
        return made.lazy() if lazy else made

    return Frame(_from_polars(frame), back)


def _from_polars(frame: Any) -> "pa.Table":  # noqa: ANN401
    """The table; columns of any objects as text."""
    import polars as pl

    objects = [name for name, kind in frame.schema.items() if kind == pl.Object]
    table: pa.Table = frame.drop(objects).to_arrow() if objects else frame.to_arrow()
    for name in objects:
        table = table.append_column(name, _as_text(frame.get_column(name).to_list()))
    return table


# --- pandas --------------------------------------------------------------------------------------------------------------------


def _pandas(data: Any) -> Frame:  # noqa: ANN401
    import pyarrow as pa

    columns = [_series(data.iloc[:, n]) for n in range(data.shape[1])]
    table = pa.Table.from_arrays(columns, names=[str(name) for name in data.columns])
    given = {str(data.columns[n]): n for n in range(data.shape[1])}

    def back(found: "pa.Table", same: bool) -> Any:  # noqa: ANN401
        made = _wide_decimals(found).to_pandas(types_mapper=_pandas_type, date_as_object=False)
        if same:
            made.index = data.index
            for name in [name for name in ("id", "编号") if name in given and name in made]:
                made[name] = data.iloc[:, given[name]]
        return made

    return Frame(table, back)


def _series(series: Any) -> "pa.Array | pa.ChunkedArray":  # noqa: ANN401
    import pyarrow as pa

    try:
        return _whole(pa.array(series, from_pandas=True))
    except (*_NO_COLUMN, pa.ArrowException):
        return _as_text(series.tolist())


def _pandas_type(kind: "pa.DataType") -> Any:  # noqa: ANN401
    """The type of pandas that keeps what there is: missing values apart, and decimals exact."""
    import pandas as pd
    import pyarrow as pa

    if pa.types.is_decimal(kind):
        return pd.ArrowDtype(kind)
    nullable = {pa.bool_(): pd.BooleanDtype(), pa.int8(): pd.Int8Dtype(), pa.int16(): pd.Int16Dtype()}
    return (nullable | {pa.int32(): pd.Int32Dtype(), pa.int64(): pd.Int64Dtype()}).get(kind)


# --- NumPy ---------------------------------------------------------------------------------------------------------------------


def _arrays(data: Mapping[Any, Any]) -> Frame:
    import pyarrow as pa

    columns = {str(name): _array(str(name), values) for name, values in data.items()}
    sizes = {len(array): name for name, array in columns.items()}
    if len(sizes) > 1:
        told = "、".join(f"“{name}”{size}行" for size, name in sizes.items())
        raise PolicyError("wrong-type", f"各列的行数不同：{told}", None)
    return Frame(pa.table(columns), lambda found, _: {name: _numpy(found.column(name)) for name in found.column_names})


def _array(name: str, values: Any) -> "pa.Array":  # noqa: ANN401
    import numpy as np
    import pyarrow as pa

    plain = np.ma.getdata(values) if isinstance(values, np.ma.MaskedArray) else np.asarray(values)
    if plain.ndim != 1:
        raise PolicyError("wrong-type", f"列“{name}”应当是一维的数组", name)
    mask = np.ma.getmaskarray(values) if isinstance(values, np.ma.MaskedArray) else None
    if plain.dtype.kind == "S":
        plain = np.char.decode(plain, "utf-8", "backslashreplace")
    try:
        return _whole(pa.array(plain, mask=mask, from_pandas=True))
    except (*_NO_COLUMN, pa.ArrowException):
        return _as_text([None if mask is not None and mask[n] else value for n, value in enumerate(plain.tolist())])


def _numpy(column: "pa.ChunkedArray") -> Any:  # noqa: ANN401
    """Whole numbers, truth values and days as masked arrays; texts, and decimals, as objects, None where there is none."""
    import numpy as np
    import pyarrow as pa

    array = column.combine_chunks()
    if pa.types.is_dictionary(array.type):
        array = array.cast(array.type.value_type)
    if pa.types.is_decimal(array.type):
        array = array.cast(pa.decimal128(38, array.type.scale))
    plain = pa.types.is_integer(array.type) or pa.types.is_boolean(array.type) or pa.types.is_date32(array.type)
    if not plain:
        found = array.to_numpy(zero_copy_only=False)
        return found.astype(object) if array.null_count or pa.types.is_string(array.type) else found
    mask = np.asarray(array.is_null())
    filled = array.fill_null(False if pa.types.is_boolean(array.type) else pa.scalar(0, pa.int32()).cast(array.type))
    return np.ma.MaskedArray(filled.to_numpy(zero_copy_only=False), mask=mask)


# --- both ----------------------------------------------------------------------------------------------------------------------


def _whole(array: "pa.Array | pa.ChunkedArray") -> "pa.Array | pa.ChunkedArray":
    """Whole numbers as such: where some are missing, pandas and NumPy have them as binary fractions."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if not pa.types.is_float64(array.type) or pc.any(pc.not_equal(array, pc.round(array))).as_py():
        return array
    small = pc.all(pc.less(pc.abs(array), 2.0**53)).as_py()
    return array.cast(pa.int64()) if small else array


def _as_text(values: list[Any]) -> "pa.Array":
    """Values of several kinds in one column: as they would be written in a table of text.

    What cannot be written is refused in its own row: it becomes a text that stands for no value.
    """
    import pyarrow as pa

    return pa.array([None if _missing(value) else _written(value) for value in values], pa.string())


def _missing(value: Any) -> bool:  # noqa: ANN401
    try:
        return value is None or bool(value != value) or str(value) in ("NaT", "<NA>")
    except (*_NO_COLUMN, ArithmeticError):
        # Arrays, numbers that signal, and the like say nothing of whether they are missing.
        return False


def _written(value: Any) -> str:  # noqa: ANN401
    try:
        text = value.isoformat() if isinstance(value, date) and not isinstance(value, datetime) else str(value)
    except (*_NO_COLUMN, ArithmeticError):
        text = shown(value) if isinstance(value, int) else f"一个{type(value).__name__}"
    # Half of a surrogate pair is no text that Arrow holds.
    return text.encode("utf-8", "backslashreplace").decode()


def _wide_decimals(table: "pa.Table") -> "pa.Table":
    """Decimals in the width that every other library knows."""
    import pyarrow as pa

    fields = [
        pa.field(one.name, pa.decimal128(one.type.precision, one.type.scale)) if pa.types.is_decimal(one.type) else one
        for one in table.schema
    ]
    return table.cast(pa.schema(fields))

"""A whole table: rows of several years, each computed for its own, in the order given; rows that say no year are told apart."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from attrs import field, frozen
from numpy.typing import NDArray

from mingce.backends.kernel import DIGITS
from mingce.engines.columns.engine import Computed, Engine, RowError
from mingce.engines.columns.natural import encoded, natural, readable
from mingce.engines.columns.shape import Shape
from mingce.engines.columns.write import result_types
from mingce.engines.rows.scalars import Cell as Text
from mingce.engines.rows.scalars import Place, scalar
from mingce.flat.table import FlatProgram, NotColumnarError
from mingce.ir.types import YearType
from mingce.ir.values import PolicyError

__all__ = ["ERROR_COLUMNS", "Layout", "Years", "compute", "error_columns", "layout", "refused", "row_years"]

ERROR_COLUMNS: Final = ("error_code", "error_message", "error_field")
_MISSING: Final = PolicyError("missing-year", "没有写明计算哪一年：缺少“年度”（year）", "year")
_NO_NAME: Final = PolicyError("bad-encoding", "“编号”（id）不是 UTF-8 编码的文字", "id")
_TEXTS: Final = pa.dictionary(pa.int32(), pa.string())


@frozen(eq=False)
class Years:
    """The year of each row (0 where it says none that can be taken), and the errors of those rows."""

    values: NDArray[np.int32]
    errors: tuple[RowError, ...] = ()

    @property
    def distinct(self) -> tuple[int, ...]:
        """The years, in order."""
        counts = np.bincount(self.values, minlength=1)
        return tuple(year for year in np.flatnonzero(counts).tolist() if year)


@frozen(eq=False)
class Layout:
    """What is known of a table before it is computed piece by piece.

    `default` is the year of rows that say none; `gaps` are the columns that have any; `reads` are all that is read, `types` the
    columns of the results and their types, which are the same for every piece.
    """

    shape: Shape
    default: int | None
    gaps: frozenset[str]
    reads: tuple[str, ...] = field()
    types: Mapping[str, pa.DataType]


def layout(engine: Engine, shape: Shape, years: Iterable[int], default: int | None, gaps: Collection[str]) -> Layout:
    """The layout of a table with rows of these years.

    Raises NotColumnarError for a result that columns cannot give.
    """
    policy = engine.program.policy
    inside = [year for year in years if policy.first <= year <= policy.last]
    types: dict[str, pa.DataType] = {}
    reads = dict.fromkeys(name for name in (shape.id, shape.year) if name is not None)
    everything = frozenset(shape.cells.values())
    for year in inside or [policy.last]:
        # The types must not hang on which columns happen to have no gaps.
        for name, kind in _types(engine.flat(shape, year, everything)).items():
            types[name] = _common(types[name], kind) if name in types else kind
        reads |= dict.fromkeys(shape.cells[cell] for cell in engine.flat(shape, year, gaps).cells)
    return Layout(shape, default, frozenset(gaps), tuple(reads), types)


def _types(flat: FlatProgram) -> Mapping[str, pa.DataType]:
    try:
        return result_types(flat)
    except OverflowError:
        raise NotColumnarError("", "有的结果可能超出64位整数；请给有关的输入和参数写明更窄的取值范围") from None


def _common(one: pa.DataType, other: pa.DataType) -> pa.DataType:
    """A type that holds the values of both."""
    if one == other:
        return one
    if pa.types.is_integer(one) and pa.types.is_integer(other):
        return max(one, other, key=lambda kind: kind.bit_width)
    scale = max(_scale(one), _scale(other))
    wide = max(one.bit_width, other.bit_width) == max(DIGITS) or scale != _scale(one) or scale != _scale(other)
    return pa.decimal64(DIGITS[64], scale) if wide else pa.decimal32(DIGITS[32], scale)


def _scale(kind: pa.DataType) -> int:
    return kind.scale if pa.types.is_decimal(kind) else 0


# --- years ---------------------------------------------------------------------------------------------------------------------


def row_years(array: pa.Array | None, rows: int, default: int | None) -> Years:
    """The years of rows from the column that says them, if there is one."""
    if array is None:
        return _without_year(np.zeros(rows, np.int32), np.ones(rows, np.bool_), default)
    known = encoded(array)
    found = [_year(natural(known.dictionary, place)) for place in range(len(known.dictionary))]
    codes = np.array([*(year if isinstance(year, int) else 0 for year in found), 0], np.int32)
    places = known.indices.cast(pa.int32()).fill_null(len(found)).to_numpy()
    absent = np.array([*(year is None for year in found), True])
    told = _without_year(codes[places], absent[places], default)
    wrong = [place for place, year in enumerate(found) if isinstance(year, PolicyError)]
    bad = np.flatnonzero(np.isin(places, wrong)) if wrong else ()
    errors = [RowError(int(row), error) for row in bad if isinstance(error := found[places[row]], PolicyError)]
    return Years(told.values, tuple(sorted((*told.errors, *errors), key=lambda found: found.row)))


def _year(raw: object) -> int | PolicyError | None:
    if raw is None or (isinstance(raw, Text) and not raw.strip()):
        return None
    try:
        year = scalar(YearType(), raw, Place("year", "年度"))
    except PolicyError as error:
        return error
    assert isinstance(year, int)
    return year


def _without_year(values: NDArray[np.int32], absent: NDArray[np.bool_], default: int | None) -> Years:
    if default is not None:
        return Years(np.where(absent, np.int32(default), values))
    return Years(values, tuple(RowError(int(row), _MISSING) for row in np.flatnonzero(absent)))


# --- results -------------------------------------------------------------------------------------------------------------------


def compute(engine: Engine, known: Layout, batch: pa.RecordBatch) -> Computed:
    """The results of a piece of a table (tidied): who and when, and the layout's columns, in the order of its rows."""
    years = row_years(None if known.shape.year is None else batch.column(known.shape.year), batch.num_rows, known.default)
    ids, nameless = _ids(batch, known.shape.id)
    computed = refused(known, _by_year(engine, known, batch, years), (*_holes(known, batch), *nameless))
    head: dict[str, pa.Array] = {} if known.shape.id is None else {known.shape.id: ids}
    head[known.shape.year or "year"] = pa.array(years.values.astype(np.int16), mask=years.values == 0)
    return Computed(head | dict(computed.columns), computed.errors)


def _ids(batch: pa.RecordBatch, name: str | None) -> tuple[pa.Array, tuple[RowError, ...]]:
    """Who the rows are about, and the errors of rows whose id is no text although it should be one."""
    if name is None:
        return None, ()
    array = batch.column(name)
    words = array.dictionary if pa.types.is_dictionary(array.type) else array
    if not (pa.types.is_string(words.type) or pa.types.is_large_string(words.type)):
        return array, ()
    good = readable(words)
    if good is words:
        return array, ()
    differs = np.array([one.as_buffer() != other.as_buffer() for one, other in zip(words, good, strict=True)])
    if words is array:
        return good, tuple(RowError(row, _NO_NAME) for row in np.flatnonzero(differs).tolist())
    wrong = pc.is_in(array.indices, pa.array(np.flatnonzero(differs), array.indices.type)).to_numpy(zero_copy_only=False)
    return pa.DictionaryArray.from_arrays(array.indices, good), tuple(RowError(row, _NO_NAME) for row in np.flatnonzero(wrong).tolist())


def _holes(known: Layout, batch: pa.RecordBatch) -> Iterator[RowError]:
    """Rows without a value in a column that has none such, by what its file says of it: there the kernel does not look."""
    for name in {*known.shape.cells.values()}.intersection(known.reads) - known.gaps:
        array = batch.column(name)
        if array.null_count:
            error = PolicyError("bad-file", f"列“{name}”这一行是空值，文件中的统计信息却说这一列没有空值", None)
            yield from (RowError(row, error) for row in np.flatnonzero(array.is_null().to_numpy(zero_copy_only=False)).tolist())


def _by_year(engine: Engine, known: Layout, batch: pa.RecordBatch, years: Years) -> Computed:
    distinct = years.distinct
    if len(distinct) == 1 and not years.errors:
        found = engine.run(batch, known.shape, distinct[0], known.gaps)
        return Computed(dict(_typed(known, found.columns, batch.num_rows)), found.errors)
    pieces, places, errors = [], [], list(years.errors)
    for year in distinct:
        rows = np.flatnonzero(years.values == year)
        found = engine.run(batch.take(pa.array(rows)), known.shape, year, known.gaps)
        pieces.append(dict(_typed(known, found.columns, len(rows))))
        places.append(rows)
        errors += [RowError(int(rows[error.row]), error.error) for error in found.errors]
    none = np.flatnonzero(years.values == 0)
    pieces.append(dict(_typed(known, {}, len(none))))
    places.append(none)
    return Computed(_in_order(known, pieces, places), tuple(sorted(errors, key=lambda error: error.row)))


def refused(known: Layout, computed: Computed, errors: Sequence[RowError]) -> Computed:
    """The results without those of rows that are in error for other reasons as well; these come before their own."""
    if not errors:
        return computed
    first = {error.row: error for error in (*computed.errors, *errors)}
    rows = np.arange(len(next(iter(computed.columns.values()))))
    kept = pa.array(rows, mask=np.isin(rows, [error.row for error in errors]))
    columns = {name: array.take(kept) if name in known.types else array for name, array in computed.columns.items()}
    return Computed(columns, tuple(first[row] for row in sorted(first)))


def _typed(known: Layout, columns: Mapping[str, pa.Array], rows: int) -> Iterator[tuple[str, pa.Array]]:
    for name, kind in known.types.items():
        array = columns.get(name)
        yield name, pa.nulls(rows, kind) if array is None else _as(array, kind)


def _as(array: pa.Array, kind: pa.DataType) -> pa.Array:
    if array.type == kind:
        return array
    if pa.types.is_decimal(kind):
        # By way of more digits than any has.
        array = array.cast(pa.decimal128(38, kind.scale))
    return array.cast(kind)


def _in_order(known: Layout, pieces: Sequence[Mapping[str, pa.Array]], places: Sequence[NDArray[np.intp]]) -> dict[str, pa.Array]:
    order = pa.array(np.argsort(np.concatenate(places), kind="stable"))
    return {name: pa.concat_arrays([piece[name] for piece in pieces]).take(order) for name in known.types}


def error_columns(errors: Sequence[RowError], rows: int) -> dict[str, pa.Array]:
    """The error of each row: its code, message and field; null where there is none."""
    places = np.array([error.row for error in errors], np.int64)
    told = [(error.error.code, error.error.message, error.error.field) for error in errors]
    return {name: _scattered(places, [texts[number] for texts in told], rows) for number, name in enumerate(ERROR_COLUMNS)}


def _scattered(places: NDArray[np.int64], texts: Sequence[str | None], rows: int) -> pa.Array:
    words = {text: number for number, text in enumerate(dict.fromkeys(text for text in texts if text is not None))}
    indices = np.full(rows, -1, np.int32)
    indices[places] = [-1 if text is None else words[text] for text in texts]
    return pa.DictionaryArray.from_arrays(pa.array(indices, mask=indices < 0), pa.array(list(words), pa.string()))

"""Columns as others store them: the same values, in the kinds that kernels read."""

import pyarrow as pa
import pytest

from mingce.engines.columns.shape import shape_of
from mingce.engines.columns.tidy import table_shape, tidy
from mingce.ir.values import PolicyError
from tests.samples import pilot

WORDS = ["none", None, "", "resident", " \u3000", "none"]
KEPT = ["none", None, None, "resident", None, "none"]


@pytest.mark.parametrize(
    "array",
    [
        pa.array(WORDS),
        pa.array(WORDS, pa.large_string()),
        pa.array(WORDS, pa.string_view()),
        pa.array(WORDS).dictionary_encode(),
        pa.array(WORDS, pa.large_string()).dictionary_encode(),
        pa.DictionaryArray.from_arrays(pa.array([0, None, 1, 2, 3, 0], pa.uint8()), ["none", "", "resident", " \u3000"]),
        pa.DictionaryArray.from_arrays(pa.array([0, 1, 1, 2, 1, 0], pa.int8()), ["none", None, "resident"]),
    ],
    ids=["text", "large", "view", "dictionary", "large dictionary", "unsigned", "null in dictionary"],
)
@pytest.mark.parametrize("part", [slice(None), slice(1, 5), slice(3, 3)])
def test_text_becomes_a_dictionary_without_blanks(array: pa.Array, part: slice) -> None:
    found = tidy(array[part])
    assert found.to_pylist() == KEPT[part]
    assert pa.types.is_dictionary(found.type)
    assert found.type.index_type in (pa.int8(), pa.int32())
    assert found.null_count == KEPT[part].count(None)


def test_nothing_but_blanks() -> None:
    assert tidy(pa.array(["", " "])).null_count == 2


def test_what_is_right_stays_as_it_is() -> None:
    for array in (pa.array([1, None]), pa.array([True]), pa.array(["none"]).dictionary_encode()):
        assert tidy(array) is array


def test_wrapped_values() -> None:
    runs = pa.RunEndEncodedArray.from_arrays(pa.array([2, 3], pa.int32()), pa.array([5, 7]))
    assert tidy(runs).to_pylist() == [5, 5, 7]
    assert tidy(pa.array(["a" * 16], pa.binary(16)).cast(pa.binary(16))).to_pylist() == [b"a" * 16]
    boxed = pa.ExtensionArray.from_storage(pa.bool8(), pa.array([1, 0], pa.int8()))
    assert tidy(boxed).to_pylist() == [1, 0]


def test_columns_without_values_give_nothing() -> None:
    schema = pa.schema([("status_2027", pa.null()), ("year", pa.null()), ("exempt", pa.bool_())])
    found = table_shape(shape_of(pilot(), schema.names), schema)
    assert list(found.cells.values()) == ["exempt"]
    assert found.year is None


@pytest.mark.parametrize("name", ["parameters.own_share", "readings.first_counts", "参数.自付比例", "parameters"])
def test_what_holds_for_the_table_is_not_said_by_row(name: str) -> None:
    schema = pa.schema([(name, pa.string())])
    with pytest.raises(PolicyError, match="对全表一致"):
        table_shape(shape_of(pilot(), schema.names), schema)


@pytest.mark.parametrize("kind", [pa.list_(pa.bool_()), pa.struct([("a", pa.bool_())]), pa.float32(), pa.float16()])
def test_kinds_that_no_input_takes(kind: pa.DataType) -> None:
    schema = pa.schema([("exempt", kind)])
    with pytest.raises(PolicyError, match="列“exempt”"):
        table_shape(shape_of(pilot(), schema.names), schema)

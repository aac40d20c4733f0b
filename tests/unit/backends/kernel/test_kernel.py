"""Machine code against the plain evaluation of the same graph: every storage, gaps, rows beyond whole groups, refused rows."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingce.backends.kernel import Storage, print_kernel
from mingce.flat.graph import Cell, Graph, Node
from mingce.flat.table import Fault, FlatProgram, NotColumnarError, Output, Presence, Table
from mingce.ir.types import BooleanType, Scaled
from mingce.ir.units import NONE
from mingce.ir.values import PolicyError
from tests.flat_graphs import INTS, TRUTHS, expressions, rows
from tests.flat_rows import evaluate_node

pytest.importorskip("llvmlite")
from mingce.engines.columns.machine import compile_kernel
from mingce.engines.columns.memory import Bytes, Column, allocate, bind, bitmap_of, truths_of

STORAGES = st.sampled_from((Storage.I8, Storage.I16, Storage.I32, Storage.I64))


def program(
    graph: Graph, node: Node, fault: Node, cells: dict[Cell, tuple[int, int]], gaps: frozenset[Cell] = frozenset()
) -> FlatProgram:
    no = graph.const(0)
    type_ = BooleanType() if node.op in ("le", "eq", "and", "or", "not") else Scaled(NONE, 1, node.low, node.high)
    table = Table(2025, {cell: Presence.PARTIAL if cell in gaps else Presence.FULL for cell in cells})
    faults = (Fault(fault, PolicyError("wrong", "错")),)
    return FlatProgram(table, cells, faults, (Output("out", type_, node, no, no),), ("",))


def column(values: list[int], storage: Storage, valid: list[bool] | None = None) -> Column:
    bits = None if valid is None else bitmap_of(np.array(valid))
    if storage is Storage.BIT:
        return Column(storage, bitmap_of(np.array(values, np.bool_)), bits)
    return Column(storage, np.array(values, f"i{storage.bits // 8}").view(np.uint8), bits)


def run(flat: FlatProgram, columns: dict[Cell, Column], count: int, **how: bool) -> tuple[Bytes, list[bool]]:
    """The values of the output, and which rows have an error."""
    values, wrong = call(flat, columns, count, **how)
    numbers, also_wrong = call(flat, columns, count, diagnose=True)
    refused = [bool(number) for number in numbers[:count]]
    assert wrong == also_wrong == any(refused)
    return values, refused


def call(flat: FlatProgram, columns: dict[Cell, Column], count: int, **how: bool) -> tuple[Bytes, bool]:
    kernel = print_kernel(flat, {cell: column.storage for cell, column in columns.items()}, **how)
    compiled = compile_kernel(kernel)
    (output,), _ = allocate(kernel, count)
    return output, bind(compiled, columns, count).into((output,))()


@given(st.data())
def test_computes_what_the_graph_says(data: st.DataObject) -> None:
    graph = Graph()
    node, _ = data.draw(expressions(graph, 5))
    fault, _ = data.draw(expressions(graph, 2, True))
    cells = dict.fromkeys(INTS, (-4, 8)) | dict.fromkeys(TRUTHS, (0, 1))
    kinds = data.draw(st.lists(rows(), min_size=1, max_size=5))
    count = data.draw(st.sampled_from((1, 63, 64, 65, 130)))
    table = [kinds[n % len(kinds)] for n in range(count)]
    storages = {cell: data.draw(STORAGES) for cell in INTS}
    storages |= {cell: data.draw(st.sampled_from((Storage.BIT, Storage.TRUTH, Storage.I8))) for cell in TRUTHS}
    columns = {cell: column([row[cell] for row in table], storages[cell]) for cell in cells}
    flat = program(graph, node, fault, cells)
    values, refused = run(flat, columns, count, streaming=data.draw(st.booleans()))
    assert numbers(values, flat, count) == [evaluate_node(node, row) for row in table]
    assert refused == [bool(evaluate_node(fault, row)) for row in table]


def numbers(values: Bytes, flat: FlatProgram, count: int) -> list[int]:
    if isinstance(flat.outputs[0].type, BooleanType):
        return [int(value) for value in truths_of(values, count)]
    groups = -(-count // 64) * 64
    return values.view(f"i{len(values) // groups}")[:count].tolist()  # type: ignore[no-any-return]


def test_values_beyond_their_range_are_refused_and_the_first_error_counts() -> None:
    graph = Graph()
    a, p = graph.cell(INTS[0], 0, 3), graph.cell(TRUTHS[0], 0, 1)
    cells = {INTS[0]: (0, 3), TRUTHS[0]: (0, 1)}
    columns = {INTS[0]: column([0, 3, 4, -1, 127, 2], Storage.I8), TRUTHS[0]: column([0, 0, 0, 1, 0, 1], Storage.BIT)}
    flat = program(graph, a, p, cells)
    _, refused = run(flat, columns, 6)
    assert refused == [False, False, True, True, True, True]
    told, _ = call(flat, columns, 6, diagnose=True)
    assert told[:6].tolist() == [0, 0, 1, 1, 1, 3]


def test_a_row_without_a_value_is_not_refused_for_what_lies_there() -> None:
    graph = Graph()
    cell = INTS[0]
    value = graph.select(graph.given(cell), graph.cell(cell, 1, 5), graph.const(9))
    divided = graph.div(graph.const(60), graph.cell(cell, 1, 5))
    flat = program(graph, graph.add(value, divided), graph.truth(False), {cell: (1, 5)}, frozenset({cell}))
    values, refused = run(flat, {cell: column([5, 0, -7, 2], Storage.I8, [True, False, False, True])}, 4)
    assert not any(refused)
    assert numbers(values, flat, 4) == [5 + 12, 9 + 60, 9 + 60, 2 + 30]


def test_divisions_by_columns_that_hold_nonsense_do_not_stop_the_machine() -> None:
    graph = Graph()
    cell = INTS[0]
    flat = program(graph, graph.div(graph.const(60), graph.cell(cell, 1, 5)), graph.truth(False), {cell: (1, 5)})
    _, refused = run(flat, {cell: column([0, 3], Storage.I32)}, 2)
    assert refused == [True, False]


@pytest.mark.parametrize("most", [2**7 - 1, 2**15 - 1, 2**31 - 1, 2**62])
def test_the_greatest_values_keep_all_their_digits(most: int) -> None:
    graph = Graph()
    cell = INTS[0]
    node = graph.sub(graph.const(0), graph.cell(cell, -most, most))
    values, refused = run(
        program(graph, node, graph.truth(False), {cell: (-most, most)}), {cell: column([most, -most], Storage.I64)}, 2
    )
    assert not any(refused)
    assert values.view(f"i{len(values) // 64}")[:2].tolist() == [-most, most]


def test_what_does_not_fit_64_bits_is_no_kernel() -> None:
    graph = Graph()
    cell = graph.cell(INTS[0], 0, 2**40)
    flat = program(graph, graph.le(graph.mul(cell, cell), graph.const(5)), graph.truth(False), {INTS[0]: (0, 2**40)})
    with pytest.raises(NotColumnarError, match="64位"):
        print_kernel(flat, {INTS[0]: Storage.I64})

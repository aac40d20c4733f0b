"""Graphs simplify without changing what they say: random expressions against their plain evaluation."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingce.backends.kernel.calendar import without_calendar
from mingce.flat.days import Days
from mingce.flat.graph import EPOCH, FIRST_DAY, LAST_DAY, Cell, Graph, reachable
from mingce.interpreter import dates
from tests.flat_graphs import INTS, expressions, rows
from tests.flat_rows import evaluate_node


@given(st.data())
def test_simplified_expressions_keep_their_value_and_their_range(data: st.DataObject) -> None:
    graph = Graph()
    node, plain = data.draw(expressions(graph, 5))
    for _ in range(5):
        row = data.draw(rows())
        value = plain(row)
        assert evaluate_node(node, row) == value
        assert node.low <= value <= node.high


def test_equal_expressions_are_one_node() -> None:
    graph = Graph()
    a, b = (graph.cell(cell, 0, 9) for cell in INTS[:2])
    assert graph.add(a, b) is graph.add(b, a)
    assert graph.select(graph.le(a, b), a, a) is a
    assert graph.le(a, graph.const(9)).constant == 1


def test_a_branch_knows_its_condition() -> None:
    graph = Graph()
    status, other = graph.cell(Cell("status"), 0, 3), graph.cell(Cell("other"), 0, 9)
    resident, employee = (graph.eq(status, graph.const(code)) for code in (0, 1))
    assert graph.select(resident, graph.select(employee, graph.const(7), other), other) is other
    assert graph.and_(resident, employee).constant == 0


EDGES = (
    date(1, 1, 1), date(1, 3, 1), date(4, 2, 29), date(100, 2, 28), date(1600, 2, 29), date(1900, 2, 28), date(1900, 3, 1),
    date(1970, 1, 1), date(2000, 2, 29), date(2023, 12, 31), date(2024, 1, 31), date(2024, 2, 29), date(9999, 12, 31),
)  # fmt: skip


@pytest.mark.parametrize("day", EDGES)
def test_days_are_taken_apart_by_arithmetic(day: date) -> None:
    _taken_apart(day)


@given(st.dates())
def test_every_day_is_taken_apart_by_arithmetic(day: date) -> None:
    _taken_apart(day)


def _taken_apart(day: date) -> None:
    graph = Graph()
    node = graph.cell(Cell("day"), FIRST_DAY, LAST_DAY)
    parts = (graph.year(node), graph.month(node), graph.day(node))
    _, made = without_calendar([*parts, graph.day_number(*parts)])
    row = {Cell("day"): day.toordinal() - EPOCH}
    assert tuple(evaluate_node(made[part.number], row) for part in parts) == (day.year, day.month, day.day)
    assert evaluate_node(made[graph.day_number(*parts).number], row) == row[Cell("day")]
    assert not {node.op for node in reachable(made.values())} & {"year", "month", "day", "day_number"}


MONTHS = Cell("months")


@given(st.dates(), st.integers(-30, 30))
def test_months_are_added_as_the_interpreter_adds_them(day: date, months: int) -> None:
    graph = Graph()
    node, count = graph.cell(Cell("day"), FIRST_DAY, LAST_DAY), graph.cell(MONTHS, -30, 30)
    row = {Cell("day"): day.toordinal() - EPOCH, MONTHS: months}
    for clip, meant in ((True, dates.add_months_clip), (False, dates.add_months_roll)):
        found, outside = Days(graph).add_months(node, count, clip=clip)
        try:
            expected = meant(day, months)
        except Exception:
            assert evaluate_node(outside, row)
        else:
            assert not evaluate_node(outside, row)
            assert evaluate_node(found, row) == expected.toordinal() - EPOCH


@given(st.dates(), st.dates())
def test_months_between_are_those_of_the_interpreter(start: date, end: date) -> None:
    graph = Graph()
    nodes = [graph.cell(Cell(name), FIRST_DAY, LAST_DAY) for name in ("start", "end")]
    row = {Cell("start"): start.toordinal() - EPOCH, Cell("end"): end.toordinal() - EPOCH}
    months, reversed_ = Days(graph).months_between(*nodes)
    assert bool(evaluate_node(reversed_, row)) == (end < start)
    if start <= end:
        assert evaluate_node(months, row) == dates.months_between(start, end)

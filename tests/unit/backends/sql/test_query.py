"""The text of the queries: what people read in it, and what keeps the engines' planners from doing too much."""

import re
from fractions import Fraction

import pytest
import sqlglot
from attrs import evolve

from mingce.backends.api import UnsupportedError
from mingce.backends.sql import DIALECTS, Source, query, table_shape
from mingce.backends.sql.backend import emit
from mingce.backends.sql.plan import plan
from mingce.backends.sql.shape import default_years
from mingce.driver.site import options
from mingce.flat.graph import Cell, Graph, Node, reachable
from mingce.flat.select import flat_program
from mingce.flat.table import NotColumnarError
from mingce.ir.program import Period, Program
from tests import builders as b
from tests.corpus_cases import cases, compiled
from tests.policies import sichuan
from tests.sql_tables import program, trials

# 达梦 reads what Oracle does.
_READ = {"dm": "oracle"}


def text(dialect: str, policy: Program | None = None, source: Source | None = None) -> str:
    asked = policy or program()
    first, year = default_years(asked)
    return query(asked, flat_program(asked, table_shape(asked, year, first)), DIALECTS[dialect], source or Source("records"))


@pytest.mark.parametrize("dialect", DIALECTS)
def test_is_one_statement_of_its_dialect(dialect: str) -> None:
    for trial in trials():
        (statement,) = sqlglot.parse(trial.query(dialect), dialect=_READ.get(dialect, dialect))
        assert statement is not None


@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_policy_of_sichuan_is_one_statement(dialect: str) -> None:
    (statement,) = sqlglot.parse(text(dialect, sichuan.program()), dialect=_READ.get(dialect, dialect))
    assert statement is not None


@pytest.mark.parametrize("dialect", DIALECTS)
def test_computes_without_binary_numbers(dialect: str) -> None:
    assert not re.search(r"\b(DOUBLE|FLOAT|REAL)\b", text(dialect, sichuan.program()))


def test_people_can_read_what_it_is_about() -> None:
    found = text("postgres", sichuan.program())
    assert found.startswith("-- 四川省健全基本医疗保险参保长效机制实施意见（征求意见稿）（sichuan_enrolment_2025），PostgreSQL\n")
    assert "计算2027年度；历史自2018年起" in found
    assert "-- 大病最高支付限额（金额，元）：规则，依据 《002》一（三）第2段第2至3句" in found
    assert "  -- 2025年参保状态\n" in found or '"status_2025",  -- 2025年参保状态' in found
    assert "不能用 SQL 计算、不在结果中的：参保目标人数" in found


def test_constants_are_told() -> None:
    table = table_shape(sichuan.program(), 2027, 2018)
    changed = evolve(table, readings={"history_counts": False}, parameters={"outpatient_share": Fraction(1, 2)})
    found = query(sichuan.program(), flat_program(sichuan.program(), changed), DIALECTS["dm"], Source("records"))
    assert "-- 口径“历史年数计入”取否。\n" in found
    assert "-- 参数“门诊保障比例”定为50%。\n" in found


def test_text_in_quotes() -> None:
    # A server may be set to take backslashes for escapes; in E'…' they always are.
    assert DIALECTS["postgres"].string("it's \\") == "E'it''s \\\\'"
    assert DIALECTS["spark"].string("it's \\") == "'it\\'s \\\\'"
    assert DIALECTS["duckdb"].name_of("数据", 'a"b') == '"数据"."a""b"'


def test_only_postgres_needs_a_fence() -> None:
    layers = text("postgres").count("OFFSET 0")
    assert layers == text("postgres").count('" AS (\n')
    assert "OFFSET" not in text("duckdb")


def test_layers_are_not_called_like_tables() -> None:
    found = text("duckdb", source=Source("inputs", "history"))
    assert 'FROM "inputs" t LEFT JOIN "history_2" h' in found
    assert '"inputs_2" AS (' in found


def test_dialect_without_truth_values_keeps_numbers() -> None:
    found = text("dm", sichuan.program())
    assert "BOOLEAN" not in found
    assert not re.search(r"\b(TRUE|FALSE)\b", found)
    assert '"late_2027" NOT IN (0, 1)' in found


# --- layers -------------------------------------------------------------------------------------------------------------


def doubling(graph: Graph, times: int) -> Node:
    """An expression that, written out, has 2 to the power `times` leaves."""
    node = graph.cell(Cell("a"), 0, 9)
    for number in range(times):
        node = graph.add(graph.mul(node, graph.const(number + 2)), graph.max(node, graph.const(number)))
    return node


def test_what_is_used_twice_becomes_a_column() -> None:
    graph = Graph()
    root = doubling(graph, 12)
    layers = plan(reachable([root]), [root])
    known: set[int] = set()
    for layer in layers:
        for node in layer:
            assert outside(node, known) <= 24
        known |= {node.number for node in layer}
    assert outside(root, known - {root.number}) <= 24


def outside(node: Node, columns: set[int]) -> int:
    """Operations that stand in the expression of a node."""
    return int(bool(node.args)) + sum(0 if arg.number in columns else outside(arg, columns) for arg in node.args)


def test_long_sums_are_cut() -> None:
    graph = Graph()
    root = graph.const(0)
    for number in range(200):
        root = graph.add(root, graph.cell(Cell(f"c{number}"), 0, 9))
    layers = plan(reachable([root]), [root])
    assert len(layers) > 10


# --- what cannot be said ------------------------------------------------------------------------------------------------


def test_numbers_of_more_than_38_digits_are_refused() -> None:
    wide = compiled(next(case for case in cases() if case.name == "wide"))
    with pytest.raises(NotColumnarError, match="38位数字") as caught:
        text("duckdb", wide)
    assert caught.value.symbol in {definition.symbol.id for definition in wide.definitions}
    with pytest.raises(UnsupportedError) as told:
        emit(wide, options())
    assert [gap.symbol for gap in told.value.gaps] == [caught.value.symbol]


def test_more_columns_than_a_database_has_are_refused() -> None:
    flat = flat_program(sichuan.program(), table_shape(sichuan.program(), 2027, 2018))
    narrow = evolve(DIALECTS["postgres"], most_columns=100)
    with pytest.raises(NotColumnarError, match="超过PostgreSQL的100列"):
        query(sichuan.program(), flat, narrow, Source("records"))
    months = program_by_month()
    with pytest.raises(NotColumnarError, match="超过PostgreSQL的1600列"):
        query(months, flat_program(months, table_shape(months, 2034, 2024)), DIALECTS["postgres"], Source("records"))


def program_by_month() -> Program:
    """A policy that reads thirteen inputs in every month: more than a hundred and fifty columns a year."""
    inputs = tuple(b.given(f"m{n}", b.BOOL, f"月项{n}", Period.MONTHLY, default=False, before=False) for n in range(13))
    paid = [b.ref(item.symbol.id, b.BOOL, by_month=True) for item in inputs]
    going_on = paid[0]
    for each in paid[1:]:
        going_on = b.either(going_on, each)
    body = b.cases((going_on, b.add(b.ref("run", b.MONTHS, 1, by_month=True), b.num(1, "月"))), otherwise=b.num(0, "月"))
    return b.program(b.define("run", body, b.MONTHS, "月数", Period.MONTHLY, initial=b.num(0, "月")), inputs=inputs)


def test_a_policy_without_results_has_no_query() -> None:
    assert emit(b.program(), options()) == ()


def test_years_of_the_query_that_is_generated() -> None:
    assert default_years(sichuan.program()) == (2018, 2027)
    assert default_years(program()) == (2024, 2026)

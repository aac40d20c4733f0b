"""How a counter-example reads, and which values are chosen for it."""

from datetime import date
from fractions import Fraction

import pytest

from mingce.check.regions import conflicts, uncovered
from mingce.check.regions_axes import axis_of
from mingce.check.regions_sets import Choice, Texts, Values, complement, join
from mingce.check.regions_tables import interval, members, table_gaps
from mingce.check.regions_witness import natural
from mingce.ir import ops
from mingce.ir.nodes import Expr, Ref
from mingce.ir.ops import Op
from mingce.ir.types import TextType
from tests import builders as b

NAMES = {
    "status": "参保状态",
    "run_years": "连续参保年数",
    "late": "逾期缴费",
    "cost": "住院费用",
    "limit": "封顶线",
    "other": "上次状态",
    "day": "缴费到账日",
}
STATUS = b.ref("status", b.STATUS)
RUN = b.ref("run_years", b.YEARS)
COST = b.ref("cost", b.MONEY)


def anything(_: Expr) -> Values | None:
    return None


def phrase(expr: Expr) -> str:
    return "上年断保" if isinstance(expr, Ref) else "住院费用与封顶线之差"


def compare(op: Op, left: Expr, right: Expr) -> Expr:
    return b.apply(op, left, right, of=b.BOOL)


def told(clauses: list[Expr], only: Expr | None = None) -> str:
    found = uncovered(clauses, anything, only)
    assert found is not None
    return found.when(lambda symbol: NAMES[symbol], phrase)


def test_a_gap_reads_as_a_list_of_facts() -> None:
    resident = b.eq(STATUS, b.member("resident"))
    clauses = [resident, compare(ops.LT, RUN, b.num(5, "年"))]
    assert told(clauses, b.negated(b.eq(STATUS, b.member("none")))) == "参保状态为职工医保、连续参保年数为5年"


@pytest.mark.parametrize(
    ("clauses", "text"),
    [
        ([compare(ops.LE, COST, b.yuan(30000))], "住院费用为30001元"),
        ([compare(ops.LE, COST, b.yuan(30000)), compare(ops.GE, COST, b.yuan(30001))], "住院费用为30000.01元"),
        ([compare(ops.GT, b.ref("cost", b.MONTHS), b.num(3, "月"))], "住院费用为3个月"),
        ([compare(ops.NE, b.ref("cost", b.RATIO), b.num("1/20"))], "住院费用为5%"),
        ([b.negated(b.ref("late", b.BOOL))], "逾期缴费为是"),
        ([b.ref("late", b.BOOL, back=1)], "上年断保为否"),
        ([compare(ops.LT, b.ref("day", b.DATE), b.day("2025-03-01"))], "缴费到账日为2025年3月1日"),
        ([compare(ops.LT, b.this_year(), b.year(2025))], "当年为2025年"),
        ([compare(ops.LT, COST, b.ref("limit")), compare(ops.GT, COST, b.ref("limit"))], "住院费用等于封顶线"),
        ([compare(ops.LE, COST, b.ref("limit"))], "住院费用大于封顶线"),
        ([b.negated(b.apply(ops.APPLICABLE, COST, of=b.BOOL))], "“住院费用与封顶线之差”成立"),
        ([compare(ops.NE, b.ref("cost", b.TIMES), b.num("3/2"))], "住院费用为1.5倍"),
        ([compare(ops.NE, b.ref("cost", b.number("元/年")), b.num("-1/3", "元/年"))], "住院费用为-1/3元/年"),
        ([], "任何情形"),
    ],
)
def test_facts_of_each_kind(clauses: list[Expr], text: str) -> None:
    assert told(clauses) == text


def test_relations_and_conflicts_are_told_too() -> None:
    limit = b.ref("limit")
    clauses = [compare(ops.NE, STATUS, b.ref("other", b.STATUS)), compare(ops.LE, COST, limit), compare(ops.GE, limit, COST)]
    found = conflicts(clauses[1:], anything).found
    assert [case.when(lambda symbol: NAMES[symbol], phrase) for _, _, case in found] == ["住院费用小于封顶线"]
    gap = uncovered([b.negated(clauses[0])], anything)
    assert gap is not None
    assert gap.when(lambda symbol: NAMES[symbol], phrase) == "上次状态不等于参保状态"


def test_a_table_tells_texts_and_members() -> None:
    name = b.ref("late", TextType())
    gaps = table_gaps([[members(name, ["甲"]), None], [None, members(STATUS, ["resident"])]], [name, STATUS], anything)
    assert gaps is not None
    assert [gap.when(lambda symbol: NAMES[symbol], phrase) for gap in gaps] == ["逾期缴费为“其他”、参保状态为职工医保"]


def numbers(low: object, high: object, key: Expr = RUN, **ends: bool) -> Values:
    return interval(key, low, high, **ends)  # type: ignore[arg-type]


ratio = b.ref("ratio", b.number())


@pytest.mark.parametrize(
    ("values", "key", "expected"),
    [
        (numbers(None, None), RUN, Fraction(0)),
        (numbers(None, 4), RUN, Fraction(4)),
        (numbers(4, None, low_open=True), RUN, Fraction(5)),
        (join(numbers(None, -1), numbers(7, None)), RUN, Fraction(7)),
        (complement(numbers(0, 0)), RUN, Fraction(1)),
        (numbers(Fraction(1, 3), Fraction(1, 2), ratio, low_open=True, high_open=True), ratio, Fraction(2, 5)),
        (numbers(Fraction(1, 10**9), Fraction(2, 10**9), ratio, low_open=True, high_open=True), ratio, Fraction(3, 2 * 10**9)),
        (numbers(0, 1, ratio, low_open=True), ratio, Fraction(1)),
        (numbers(None, date(2024, 12, 31), b.ref("day", b.DATE)), b.ref("day", b.DATE), date(2024, 12, 31)),
        (numbers(None, None, b.ref("y", b.YEAR)), b.ref("y", b.YEAR), 0),
        (Texts(("其他", "其他的"), others=True), b.ref("name", TextType()), "其他的的"),
        (Choice((True, False), (False,)), b.ref("late", b.BOOL), False),
    ],
)
def test_values_that_a_person_would_name(values: Values, key: Expr, expected: object) -> None:
    axis = axis_of(key)
    assert axis is not None
    assert natural(values, axis) == expected

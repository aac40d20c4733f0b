"""Aggregates over members: order, windows, groups, ranks, and what is missing."""

from datetime import date
from fractions import Fraction

import pytest

from mingce.interpreter import evaluate
from mingce.ir import ops
from mingce.ir.nodes import Expr
from mingce.ir.program import Collection, Program
from mingce.ir.record import Outcome
from mingce.ir.values import PolicyError, Undetermined, Value
from tests import builders as b

AMOUNT, SERIOUS, KIND = b.ref("claims.amount"), b.ref("claims.serious", b.BOOL), b.ref("claims.kind", b.STATUS)

# Given out of order; two on one day; one in the year before.
DAYS = ("2025-03-01", "2025-01-15", "2025-03-01", "2024-12-31", "2025-03-20")
AMOUNTS = (300, 100, 50, 1000, None)
KINDS = ("none", "resident", "none", "none", "resident")


def claims(*, dated: bool = True) -> Collection:
    return b.collection(
        "claims",
        b.given("claims.on", b.DATE),
        b.given("claims.amount", b.MONEY, optional=True),
        b.given("claims.kind", b.STATUS),
        b.given("claims.serious", b.BOOL, "大病", doubtful=True),
        dated_by="claims.on" if dated else None,
    )


def members(serious: tuple[bool | None, ...] = (True,) * 5) -> tuple[dict[str, Value], ...]:
    rows: list[dict[str, Value]] = []
    for day, amount, kind, hard in zip(DAYS, AMOUNTS, KINDS, serious, strict=True):
        row: dict[str, Value] = {"claims.on": date.fromisoformat(day), "claims.kind": kind}
        row |= {} if amount is None else {"claims.amount": Fraction(amount)}
        row |= {} if hard is None else {"claims.serious": hard}
        rows.append(row)
    return tuple(rows)


def folded(
    expr: Expr, *, dated: bool = True, serious: tuple[bool | None, ...] = (True,) * 5, begins: tuple[int, int] = (1, 1)
) -> Value:
    program = b.program(b.define("result", expr), collections=(claims(dated=dated),), header=b.policy(year_begins=begins))
    return evaluate(program, b.record(2025, members={"claims": members(serious)})).outputs["result"]


def each(expr: Expr, *, dated: bool = True) -> list[Value]:
    program = b.program(b.define("claims.result", expr, of_each="claims"), collections=(claims(dated=dated),))
    outcome = evaluate(program, b.record(2025, members={"claims": members()}))
    return [row["claims.result"] for row in outcome.members["claims"]]


@pytest.mark.parametrize(
    ("function", "of_the_year", "of_all"),
    [
        ("sum", 450, 1450),
        ("max", 300, 1000),
        ("min", 50, 50),
        ("mean", 150, Fraction(1450, 4)),
        ("first", 100, 1000),
        ("last", 50, 50),  # the second of two on the last day that has an amount
        ("count", 4, 5),
    ],
)
def test_aggregates_leave_out_members_without_a_value(function: str, of_the_year: Fraction, of_all: Fraction) -> None:
    body = None if function == "count" else AMOUNT
    assert folded(b.fold(function, "claims", body, in_year=True)) == of_the_year
    assert folded(b.fold(function, "claims", body)) == of_all


def test_without_dates_the_order_is_that_of_the_list() -> None:
    assert folded(b.fold("first", "claims", AMOUNT), dated=False) == 300
    assert folded(b.fold("last", "claims", AMOUNT), dated=False) == 1000


def test_days_and_years_have_extremes_too() -> None:
    assert folded(b.fold("max", "claims", b.ref("claims.on", b.DATE))) == date(2025, 3, 20)


def test_the_year_is_the_benefit_year() -> None:
    # Benefit year 2025 begins on 1 March 2025, or (with 1 September) all days here lie in benefit year 2024.
    assert folded(b.fold("count", "claims", in_year=True), begins=(3, 1)) == 3
    assert folded(b.fold("count", "claims", in_year=True), begins=(9, 1)) == 0


def test_a_condition_on_members() -> None:
    dear = b.both(b.apply(ops.APPLICABLE, AMOUNT), b.gt(AMOUNT, b.yuan(60)))
    assert folded(b.fold("count", "claims", where=dear)) == 3
    assert folded(b.fold("sum", "claims", AMOUNT, b.eq(KIND, b.member("resident")))) == 100


def test_nothing_to_aggregate() -> None:
    nobody = b.eq(KIND, b.member("employee"))
    assert folded(b.fold("sum", "claims", AMOUNT, nobody)) == 0
    assert folded(b.fold("count", "claims", None, nobody)) == 0
    for function in ("max", "min", "mean", "first", "last"):
        with pytest.raises(PolicyError) as caught:
            folded(b.fold(function, "claims", AMOUNT, nobody))
        assert caught.value.code == "empty-collection"
        assert "费用" in caught.value.message


def test_an_open_condition_makes_the_whole_open() -> None:
    open_second = (True, None, True, None, False)
    result = folded(b.fold("sum", "claims", AMOUNT, SERIOUS), serious=open_second)
    assert result == Undetermined(("缺少“第2项的大病”", "缺少“第4项的大病”"))  # in the order of the list, whatever their dates
    assert folded(b.fold("count", "claims", None, SERIOUS, in_year=True), serious=(True, False, True, None, False)) == 2


def test_a_condition_that_is_not_applicable_is_an_error() -> None:
    with pytest.raises(PolicyError, match="不适用"):
        folded(b.fold("count", "claims", None, b.gt(AMOUNT, b.yuan(1))))


# --- per member -------------------------------------------------------------------------------------------------------


def test_members_of_other_years_have_no_value() -> None:
    assert each(b.mul(AMOUNT, b.num(2))) == [600, 200, 100, None, None]
    assert each(b.mul(AMOUNT, b.num(2)), dated=False) == [600, 200, 100, 2000, None]


def test_windows_run_in_date_order() -> None:
    assert each(b.fold("sum", "claims", AMOUNT, in_year=True, window="before")) == [100, 0, 400, None, 450]
    assert each(b.fold("sum", "claims", AMOUNT, in_year=True, window="upto")) == [400, 100, 450, None, 450]
    assert each(b.fold("sum", "claims", AMOUNT, window="upto")) == [1400, 1100, 1450, None, 1450]
    assert each(b.fold("count", "claims", window="before"), dated=False) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        ("day", [350, 100, 350, None, 0]),
        ("month", [350, 100, 350, None, 350]),
        ("year", [450, 450, 450, None, 450]),
        ("claims.kind", [1350, 100, 1350, None, 100]),
    ],
)
def test_groups(group: str, expected: list[Value]) -> None:
    assert each(b.fold("sum", "claims", AMOUNT, group=group)) == expected


def test_a_group_within_a_window() -> None:
    assert each(b.fold("count", "claims", window="upto", group="day", in_year=True)) == [1, 1, 2, None, 1]


def test_ranks() -> None:
    amount = b.cases((b.apply(ops.APPLICABLE, AMOUNT), AMOUNT), otherwise=b.yuan(100))
    assert each(b.rank("claims", amount), dated=False) == [2, 3, 5, 1, 4]
    assert each(b.rank("claims", amount, descending=False), dated=False) == [4, 2, 1, 5, 3]
    assert each(b.rank("claims", amount, shared=True), dated=False) == [2, 3, 5, 1, 3]
    assert each(b.rank("claims", amount, in_year=True)) == [1, 2, 4, None, 3]


def test_a_member_without_a_key_has_no_rank_and_takes_none() -> None:
    assert each(b.rank("claims", AMOUNT, descending=False), dated=False) == [3, 2, 1, 4, None]


def running() -> Program:
    """Each claim is paid after what is left of a deductible of 350 that all claims of the year fill in turn."""
    before = b.fold("sum", "claims", AMOUNT, in_year=True, window="before")
    left = b.apply(ops.MAX, b.sub(b.yuan(350), before), b.yuan(0))
    paid = b.apply(ops.MAX, b.sub(AMOUNT, left), b.yuan(0))
    return b.program(
        b.define("claims.paid", paid, of_each="claims"),
        b.define("total", b.fold("sum", "claims", b.ref("claims.paid"), in_year=True)),
        collections=(claims(),),
    )


def test_a_running_deductible_and_the_sum_over_a_member_value() -> None:
    outcome = evaluate(running(), b.record(2025, members={"claims": members()}))
    # In date order: 100 (350 left), 300 (250 left), 50 (none left).
    assert outcome == Outcome(
        outputs={"total": Fraction(100)},
        members={"claims": tuple({"claims.paid": value} for value in (Fraction(50), Fraction(0), Fraction(50), None, None))},
        readings={},
    )


def test_lists_without_an_output_asked_for_are_left_out() -> None:
    outcome = evaluate(running(), b.record(2025, members={"claims": members()}), ("total",))
    assert (dict(outcome.outputs), dict(outcome.members)) == ({"total": 100}, {})

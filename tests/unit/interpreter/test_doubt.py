"""The third truth value: what is still known when an input is missing."""

import pytest

from mingce.ir import ops
from mingce.ir.nodes import Fail
from mingce.ir.values import PolicyError, Value
from tests import builders as b
from tests.evaluation import lacking, value_of

T, N, P, Q = b.true(), b.false(), b.ref("p", b.BOOL), b.ref("q", b.BOOL)
NIL_TRUTH = b.none(b.BOOL)
FAILS = b.eq(b.apply(ops.DIV, b.num(1), b.num(0)), b.num(1))
REFUSAL = Fail("repair-too-long", "补缴年数过多", "repair_years", b.MONEY)


@pytest.mark.parametrize(
    ("left", "right", "both", "either"),
    [
        (T, T, True, True),
        (T, N, False, True),
        (N, T, False, True),
        (N, N, False, False),
        (P, T, lacking("甲"), True),
        (P, N, False, lacking("甲")),
        (T, P, lacking("甲"), True),
        (N, P, False, lacking("甲")),
        (P, Q, lacking("甲", "乙"), lacking("甲", "乙")),
        (P, P, lacking("甲"), lacking("甲")),
    ],
)
def test_kleene(left: b.Expr, right: b.Expr, both: Value, either: Value) -> None:
    assert value_of(b.both(left, right)) == both
    assert value_of(b.either(left, right)) == either


@pytest.mark.parametrize(("operand", "expected"), [(T, False), (N, True), (P, lacking("甲"))])
def test_not(operand: b.Expr, expected: Value) -> None:
    assert value_of(b.negated(operand)) == expected


def test_the_right_side_is_not_looked_at_where_the_left_decides() -> None:
    assert value_of(b.both(N, FAILS)) is False
    assert value_of(b.either(T, FAILS)) is True
    with pytest.raises(PolicyError, match="除数"):
        value_of(b.both(P, FAILS))


@pytest.mark.parametrize(
    "expr",
    [
        b.both(NIL_TRUTH, T),
        b.both(T, NIL_TRUTH),
        b.both(P, NIL_TRUTH),
        b.either(N, NIL_TRUTH),
        b.negated(NIL_TRUTH),
        b.cases((NIL_TRUTH, T), otherwise=N),
    ],
    ids=["left", "right", "after doubt", "or", "not", "case"],
)
def test_not_applicable_is_no_condition(expr: b.Expr) -> None:
    with pytest.raises(PolicyError) as caught:
        value_of(expr)
    assert caught.value.code == "not-applicable-compared"


def test_first_case_that_holds_and_nothing_after_it() -> None:
    assert value_of(b.cases((N, b.yuan(1)), (T, b.yuan(2)), (FAILS, b.yuan(3)), otherwise=b.yuan(4))) == 2
    assert value_of(b.cases((N, b.yuan(1)), otherwise=b.yuan(4))) == 4


@pytest.mark.parametrize(
    ("expr", "expected"),
    [
        # both branches agree: known all the same
        (b.cases((P, b.yuan(1)), otherwise=b.yuan(1)), 1),
        (b.cases((P, b.none()), otherwise=b.none()), None),
        # they differ: open, for the reasons of the condition
        (b.cases((P, b.yuan(1)), otherwise=b.yuan(2)), lacking("甲")),
        (b.cases((P, b.none()), otherwise=b.yuan(2)), lacking("甲")),
        # a later case that holds ends the list
        (b.cases((P, b.yuan(1)), (T, b.yuan(1)), otherwise=b.yuan(2)), 1),
        # of two open conditions, the second does not matter where what follows it is the same
        (b.cases((P, b.yuan(1)), (Q, b.yuan(2)), otherwise=b.yuan(2)), lacking("甲")),
        (b.cases((P, b.yuan(1)), (Q, b.yuan(1)), otherwise=b.yuan(2)), lacking("甲", "乙")),
        (b.cases((P, b.yuan(1)), (Q, b.yuan(1)), otherwise=b.yuan(1)), 1),
        # an open branch brings its own reasons
        (b.cases((P, b.cases((Q, b.yuan(1)), otherwise=b.yuan(2))), otherwise=b.yuan(1)), lacking("甲", "乙")),
    ],
)
def test_undecided_cases(expr: b.Expr, expected: Value) -> None:
    assert value_of(expr) == expected


def test_errors_in_a_branch_that_may_be_taken_are_raised() -> None:
    with pytest.raises(PolicyError, match="除数"):
        value_of(b.cases((P, FAILS), otherwise=T))


def test_refusal() -> None:
    with pytest.raises(PolicyError) as caught:
        value_of(b.cases((T, REFUSAL), otherwise=b.yuan(1)))
    assert (caught.value.code, caught.value.message, caught.value.field) == ("repair-too-long", "补缴年数过多", "repair_years")


def test_a_doubt_never_becomes_a_refusal() -> None:
    assert value_of(b.cases((P, REFUSAL), otherwise=b.yuan(1))) == lacking("甲")
    assert value_of(b.cases((P, b.yuan(1)), (T, REFUSAL), otherwise=b.yuan(1))) == lacking("甲")
    assert value_of(b.cases((P, REFUSAL), otherwise=REFUSAL)) == lacking("甲")
    nested = b.cases((P, b.add(b.yuan(1), REFUSAL)), otherwise=b.yuan(1))
    assert value_of(nested) == lacking("甲")


def test_a_refusal_after_a_decided_condition_stands() -> None:
    doubtful = b.cases((P, b.yuan(1)), otherwise=b.yuan(1))
    with pytest.raises(PolicyError, match="补缴"):
        value_of(b.add(doubtful, REFUSAL))


def test_expressions_deeper_than_python_calls() -> None:
    deep: b.Expr = b.num(0)
    for _ in range(2000):
        deep = b.cases((T, b.add(deep, b.num(1))), otherwise=b.num(0))
    assert value_of(deep) == 2000

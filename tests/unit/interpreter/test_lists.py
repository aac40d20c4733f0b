"""Lists are gone through once, not once for each member: the steps of the interpreter are counted, at n members and at 2n."""

from datetime import date
from fractions import Fraction

import pytest

from mingce.interpreter import evaluate, folds
from mingce.ir.nodes import Expr, Fold
from mingce.ir.values import Undetermined, Value
from tests import builders as b
from tests.member_shapes import AMOUNT, CITIES, CLAIMS, SHAPES, of_each, rows


def steps(expr: Expr, each: str, size: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """How often a member is looked at for an aggregate or a rank."""
    looked = 0
    member = folds.Scope.member

    def counted(scope: folds.Scope, collection: str, index: int) -> folds.Scope:
        nonlocal looked
        looked += 1
        return member(scope, collection, index)

    program = b.program(b.define(f"{each}.result", expr, of_each=each), collections=(CLAIMS, CITIES))
    with monkeypatch.context() as patch:
        patch.setattr(folds.Scope, "member", counted)
        evaluate(program, b.record(2025, members={"claims": rows(size, "claims"), "cities": rows(size, "cities")}))
    return looked


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_members_take_no_more_than_twice_the_steps(shape: str, monkeypatch: pytest.MonkeyPatch) -> None:
    few, many = (steps(SHAPES[shape], of_each(shape), size, monkeypatch) for size in (40, 80))
    assert few >= 40
    assert many <= 2 * few + 8


def _slowly(expr: Fold, days: list[date], amounts: list[Fraction | None], at: int) -> Fraction:
    """A sum in a window, as it is defined."""
    order = sorted(range(len(days)), key=lambda n: (days[n], n))
    seen = order[: order.index(at) + (expr.window == "upto")]
    found = [amounts[n] for n in seen if not expr.group or days[n] == days[at]]
    return sum((amount for amount in found if amount is not None), Fraction(0))


@pytest.mark.parametrize("size", [0, 1, 2, 3, 30])
@pytest.mark.parametrize("window", ["before", "upto"])
@pytest.mark.parametrize("group", ["", "day"])
def test_windows_are_what_their_definition_says(size: int, window: str, group: str) -> None:
    days = [date(2025, 1, 1 + n * 7 % 5) for n in range(size)]
    amounts = [None if n % 4 == 3 else Fraction(n * n % 11) for n in range(size)]
    claims = b.collection(
        "claims", b.given("claims.on", b.DATE), b.given("claims.amount", b.MONEY, optional=True), dated_by="claims.on"
    )
    expr = b.fold("sum", "claims", AMOUNT, window=window, group=group)
    assert isinstance(expr, Fold)
    program = b.program(b.define("claims.result", expr, of_each="claims"), collections=(claims,))
    given: list[dict[str, Value]] = [
        {"claims.on": day} | ({} if amount is None else {"claims.amount": amount}) for day, amount in zip(days, amounts, strict=True)
    ]
    outcome = evaluate(program, b.record(2025, members={"claims": tuple(given)}))
    assert [row["claims.result"] for row in outcome.members["claims"]] == [_slowly(expr, days, amounts, at) for at in range(size)]


def test_a_join_finds_what_is_open_in_the_order_of_the_list() -> None:
    entries = b.collection("claims", b.given("claims.amount", b.MONEY, "数", doubtful=True), b.given("claims.kind", b.STATUS))
    expr = b.fold("count", "claims", where=b.eq(AMOUNT, b.ref("cities.amount")))
    program = b.program(b.define("cities.result", expr, of_each="cities"), collections=(entries, CITIES))
    claims = ({"claims.kind": "none", "claims.amount": Fraction(4)}, {"claims.kind": "none"}, {"claims.kind": "none"})
    outcome = evaluate(program, b.record(2025, members={"claims": claims, "cities": rows(3, "cities")}))
    missing = Undetermined(("缺少“第2项的数”", "缺少“第3项的数”"))
    assert [row["cities.result"] for row in outcome.members["cities"]] == [missing] * 3

from fractions import Fraction

import pytest

from mingce.ir import ops
from mingce.ir.nodes import Apply, Cases, Expr, Literal, Ref
from mingce.ir.program import Definition, Input, Program
from mingce.ir.types import Scaled
from mingce.ir.walk import walk
from mingce.passes.integers import InexactError
from mingce.passes.lower import lower
from mingce.passes.stages import WHOLE, Request, reach
from mingce.passes.widths import wide
from tests import builders as b

MONEY_IN = b.given("paid", b.MONEY, low=Fraction(0), high=Fraction(1000))
OTHER_IN = b.given("other", b.MONEY, low=Fraction(-5), high=Fraction(5))


def lowered(body: Expr, *inputs: Input, of: object = None) -> Definition:
    made = b.define("result", body, of or b.MONEY)  # type: ignore[arg-type]
    return lower(b.program(made, inputs=inputs or (MONEY_IN, OTHER_IN))).definitions[0]


def rounded(op: ops.Op, body: Expr, to: str) -> Apply:
    return b.apply(op, body, b.yuan(to), of=b.MONEY)


def test_money_is_stored_in_fen_with_its_range() -> None:
    assert lower(b.program(inputs=(MONEY_IN,))).inputs[0].type == Scaled(b.MONEY.unit, Fraction(1, 100), 0, 100_000)


def test_constants_take_the_grain_of_their_neighbours() -> None:
    body = lowered(b.add(b.ref("paid"), b.yuan(4000))).body
    assert isinstance(body, Apply)
    assert [arg.value for arg in body.args if isinstance(arg, Literal)] == [400_000]
    assert body.type == Scaled(b.MONEY.unit, Fraction(1, 100), 400_000, 500_000)


def test_a_ratio_of_an_amount_is_one_product_and_one_rounding() -> None:
    # 5% of fen is twentieths of a fen: rounding to the fen divides by 20
    body = lowered(rounded(ops.ROUND_HALF_UP, b.mul(b.ref("paid"), b.num("1/20")), "0.01")).body
    assert isinstance(body, Apply)
    assert body.op == ops.QUOTIENT_HALF_UP
    divisor = body.args[1]
    assert isinstance(divisor, Literal)
    assert divisor.value == 20


def test_rounding_what_is_whole_already_disappears() -> None:
    assert lowered(rounded(ops.ROUND_DOWN, b.ref("paid"), "0.01")).body == Ref("paid", lowered(b.ref("paid")).body.type)


def test_division_by_a_constant_is_a_change_of_grain() -> None:
    body = lowered(b.cases((b.gt(b.apply(ops.DIV, b.ref("paid"), b.num(3)), b.yuan(1)), b.yuan(1)), otherwise=b.yuan(0))).body
    assert not any(isinstance(node, Apply) and node.op in (ops.DIV, ops.QUOTIENT_DOWN) for node in walk(body))


def test_quotients_are_compared_crosswise_and_the_divisor_is_tested_for_0() -> None:
    quotient = b.apply(ops.DIV, b.ref("paid"), b.ref("other"))
    body = lowered(b.gt(quotient, b.num(2)), of=b.BOOL).body
    used = {node.op for node in walk(body) if isinstance(node, Apply)}
    assert ops.CHECK_DIVISOR in used
    assert ops.DIV not in used


def test_a_divisor_that_cannot_be_0_is_not_tested() -> None:
    positive = b.given("other", b.MONEY, low=Fraction(1), high=Fraction(5))
    body = lowered(b.gt(b.apply(ops.DIV, b.ref("paid"), b.ref("other")), b.num(2)), MONEY_IN, positive, of=b.BOOL).body
    assert ops.CHECK_DIVISOR not in {node.op for node in walk(body) if isinstance(node, Apply)}


def test_a_quotient_that_nothing_rounds_is_refused_by_name() -> None:
    with pytest.raises(InexactError) as found:
        lowered(b.apply(ops.DIV, b.ref("paid"), b.ref("other")), of=b.number())
    assert found.value.symbol == "result"


def test_a_finer_value_is_stored_in_a_finer_grain() -> None:
    assert lowered(b.mul(b.ref("paid"), b.num("1/8"))).type == Scaled(b.MONEY.unit, Fraction(1, 800), 0, 100_000)


def test_choices_bring_their_branches_to_one_grain() -> None:
    body = lowered(b.cases((b.gt(b.ref("paid"), b.yuan(1)), b.yuan(300)), otherwise=b.none())).body
    assert isinstance(body, Cases)
    assert [value.value for value in (body.cases[0].value, body.otherwise) if isinstance(value, Literal)] == [30_000, None]


def counter(last: int) -> Program:
    years = b.ref("run", b.YEARS, 1)
    state = b.state("run", b.add(years, b.num(1, "年")), b.num(0, "年"))
    return b.program(state, header=b.policy(2020, last))


def test_a_counter_is_bounded_by_the_horizon() -> None:
    assert lower(counter(2029)).definitions[0].type == Scaled(b.YEARS.unit, Fraction(1), 0, 10)


def test_a_counter_is_unbounded_beyond_two_hundred_years() -> None:
    found = lower(counter(2320)).definitions[0].type
    assert isinstance(found, Scaled)
    assert (found.low, found.high) == (None, None)


def test_width_names_what_64_bits_may_not_hold() -> None:
    amount = b.given("amount", b.MONEY, low=Fraction(0), high=Fraction(10**10))
    square = b.define("square", b.mul(b.ref("amount"), b.ref("amount")), b.number("元"))
    small = b.define("small", b.add(b.ref("amount"), b.yuan(1)), b.MONEY)
    assert wide(reach(b.program(square, small, inputs=(amount,)), Request(), WHOLE)) == ("square",)
    assert wide(reach(b.program(inputs=(b.given("open", b.MONEY),)), Request(), WHOLE)) == ("open",)


@pytest.mark.parametrize("function", ["max", "min"])
def test_the_latest_and_the_earliest_day_of_a_list_stay_days(function: str) -> None:
    cities = b.collection("cities", b.given("cities.opens", b.DATE), name="市州")
    found = b.define("found", b.fold(function, "cities", b.ref("cities.opens", b.DATE)), b.DATE)
    assert lower(b.program(found, collections=(cities,))).definitions[0].body.type == b.DATE


@pytest.mark.parametrize("function", ["count", "sum", "mean"])
def test_a_dated_list_is_as_long_as_lists_may_be(function: str) -> None:
    """Ten thousand bills of at most 1000 yuan: 64 bits hold how many there are, their sum, and their mean to the fen."""
    amount = b.given("bills.amount", b.MONEY, low=Fraction(0), high=Fraction(1000))
    bills = b.collection("bills", b.given("bills.day", b.DATE), amount, dated_by="bills.day")
    body = None if function == "count" else b.ref("bills.amount")
    folded = b.fold(function, "bills", body, in_year=True)
    found = folded if function == "count" else rounded(ops.ROUND_HALF_UP, folded, "1/100")
    made = b.define("found", found, b.COUNT if function == "count" else b.MONEY)
    assert wide(reach(b.program(made, collections=(bills,)), Request(), WHOLE)) == ()

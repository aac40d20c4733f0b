"""Every invariant of a program, broken once."""

from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings

from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, CurrentYear, Expr, Fold, Function, Literal, Window
from mingce.ir.program import Definition, Period, Program
from mingce.ir.types import Scaled
from mingce.ir.units import parse_unit
from mingce.ir.verify import verify
from tests import builders as b
from tests.strategies import programs
from tests.waiting_program import waiting_program

CLAIMS = b.collection(
    "claims",
    b.given("claims.on", b.DATE),
    b.given("claims.amount", b.MONEY),
    b.given("claims.open", b.BOOL, doubtful=True),
    dated_by="claims.on",
)
PLACES = b.collection("places", b.given("places.levy", b.MONEY), name="地方")
INPUTS = (
    b.given("paid", b.MONEY),
    b.yearly("status", b.STATUS, before="none"),
    b.given("month_paid", b.BOOL, period=Period.MONTHLY, default=False),
)
NUM, YUAN, DAY, TRUE = b.num(1), b.yuan(1), b.day("2025-01-01"), b.true()


def program(*definitions: Definition) -> Program:
    return b.program(
        *definitions,
        inputs=INPUTS,
        collections=(CLAIMS, PLACES),
        parameters=(b.parameter("rate", b.RATIO, (None, Fraction(1, 2))),),
        readings=(b.reading("strict"),),
    )


def of(expr: Expr, period: Period = Period.ONCE, of_each: str | None = None) -> tuple[str, ...]:
    """What is wrong with a program that computes `expr`."""
    return tuple(wrong.removeprefix("x: ") for wrong in verify(program(b.define("x", expr, period=period, of_each=of_each))))


def test_sound_programs() -> None:
    assert verify(waiting_program()) == ()
    assert of(b.fold("sum", "claims", b.ref("claims.amount"), in_year=True)) == ()


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(programs())
def test_random_programs_are_sound(random: Program) -> None:
    assert verify(random) == ()


@pytest.mark.parametrize(
    ("expr", "wrong"),
    [
        (Apply(ops.ADD, (YUAN, b.num(1, "年")), b.MONEY), "add has operands of different types"),
        (Apply(ops.ADD, (YUAN, YUAN), b.YEARS), "add gives another type than its operands"),
        (Apply(ops.ADD, (DAY, DAY), b.DATE), "add cannot take d"),
        (Apply(ops.ADD, (YUAN,), b.MONEY), "add has 1 operands"),
        (Apply(ops.MUL, (b.num(1, "元/年"), b.num(1, "年")), b.YEARS), "mul of 元/年 and 年 is not 年"),
        (Apply(ops.DIV, (YUAN, b.num(1, "年")), b.MONEY), "div of 元 by 年 is not 元"),
        (Apply(ops.NEG, (YUAN,), b.YEARS), "neg changes the unit"),
        (Apply(ops.WHOLE, (YUAN, b.num(1, "年")), b.number()), "whole counts one unit in another"),
        (Apply(ops.ROUND_DOWN, (YUAN, b.ref("paid")), b.MONEY), "round_down is to no positive constant"),
        (Apply(ops.ROUND_DOWN, (YUAN, b.yuan(0)), b.MONEY), "round_down is to no positive constant"),
        (Apply(ops.ROUND_DOWN, (YUAN, NUM), b.MONEY), "round_down changes the unit"),
        (Apply(ops.LT, (TRUE, TRUE), b.BOOL), "lt cannot take t"),
        (Apply(ops.EQ, (YUAN, YUAN), b.MONEY), "eq gives no truth value"),
        (Apply(ops.AND, (TRUE, YUAN), b.BOOL), "and takes tt and gives t, not tn and t"),
        (Apply(ops.APPLICABLE, (YUAN,), b.MONEY), "applicable gives no truth value"),
        (Apply(ops.ADD_DAYS, (DAY, DAY), b.DATE), "add_days takes dn and gives d, not dd and d"),
        (Apply(ops.DAY_OF_YEAR, (b.this_year(), b.ref("paid"), NUM), b.DATE), "day_of_year needs a constant month and day"),
        (Apply(ops.QUOTIENT_DOWN, (NUM, NUM), b.number()), "quotient_down does not belong before lowering"),
        (CurrentYear(b.YEARS), "the current year is no year"),
        (Literal("married", b.STATUS), "constant 'married' is no value of its type"),
        (Literal(Fraction(1, 3), b.MONEY), "constant Fraction(1, 3) is no value of its type"),
        (Literal(1, b.MONEY), "constant 1 is no value of its type"),
        (Literal(True, b.YEAR), "constant True is no value of its type"),
        (b.cases((YUAN, YUAN), otherwise=YUAN), "a condition is no truth value"),
        (b.cases((TRUE, YUAN), otherwise=NUM), "cases give different types"),
        (Cases((Case(TRUE, YUAN, -2),), YUAN, b.MONEY), "a label is below -1"),
        (b.ref("nobody"), "reads unknown symbol nobody"),
        (b.ref("paid", b.YEARS), "reads paid at another type than it is declared with"),
        (b.ref("status", b.STATUS, -1), "reads status in the future"),
        (b.ref("paid", b.MONEY, 1), "reads paid of an earlier year, which has none"),
        (b.ref("rate", b.RATIO, 1), "reads rate of an earlier year, which has none"),
        (b.ref("status", b.STATUS, by_month=True), "reads status by month, which it is not"),
        (b.ref("x"), "reads x before it is computed"),
        (b.ref("claims.amount"), "reads claims.amount where no member is at hand"),
        (b.fold("sum", "places", b.ref("claims.amount")), "reads claims.amount where no member is at hand"),
        (b.fold("sum", "nothing", YUAN), "folds over unknown list nothing"),
        (b.fold("total", "claims", YUAN), "total is no aggregate before lowering"),
        (b.fold("sum", "claims", DAY), "sum is no number"),
        (Fold(Function.SUM, "claims", None, YUAN, False, Window.ALL, "", b.YEARS), "sum gives another type than its body"),
        (b.fold("count", "claims", None, YUAN), "a condition on members is no truth value"),
        (b.fold("count", "places", in_year=True), "takes members of places by year, which have no date"),
        (b.fold("count", "claims", window="before"), "compares members of claims where none is at hand"),
        (b.rank("claims", b.ref("claims.amount")), "ranks in claims where no member is at hand"),
    ],
)
def test_expressions(expr: Expr, wrong: str) -> None:
    assert wrong in of(expr)


@pytest.mark.parametrize(
    ("group", "collection", "wrong"),
    [
        ("day", "places", "groups members of places by date, which have none"),
        ("places.levy", "claims", "groups members of claims by places.levy, which is no field that is always known"),
        ("claims.open", "claims", "groups members of claims by claims.open, which is no field that is always known"),
    ],
)
def test_groups(group: str, collection: str, wrong: str) -> None:
    found = verify(program(b.define(f"{collection}.x", b.fold("count", collection, group=group), of_each=collection)))
    assert found == (f"{collection}.x: {wrong}",)


def test_recurrences_read_nothing_that_describes_the_year_evaluated() -> None:
    assert of(b.ref("paid"), Period.YEARLY) == ("reads paid of the year evaluated in every year",)
    once = b.define("once", YUAN)
    assert verify(program(once, b.define("x", b.ref("once"), period=Period.YEARLY))) == (
        "x: reads once of the year evaluated in every year",
    )


def test_an_earlier_value_needs_one_to_begin_with() -> None:
    count = b.define("x", b.add(b.ref("x", b.YEARS, 1), b.num(1, "年")), b.YEARS, period=Period.YEARLY)
    assert verify(program(count)) == ("x: reads x of an earlier period, but that has no initial value",)
    assert verify(program(evolve(count, initial=b.num(0, "年")))) == ()


def test_initial_values_are_of_the_type_and_known_before_the_first_year() -> None:
    count = b.state("x", b.ref("x", b.MONEY, 1), b.ref("paid"))
    assert verify(program(count)) == ()
    other = b.state("y", b.ref("y", b.MONEY, 1), b.ref("x"))
    assert verify(program(count, other)) == ("y: its initial value reads x, which is not known before the first year",)
    assert verify(program(evolve(count, initial=NUM))) == ("x: its initial value has another type",)
    members = evolve(count, initial=b.fold("sum", "claims", YUAN))
    assert verify(program(members)) == ("x: its initial value reads members",)


def test_order_of_definitions() -> None:
    early, late = b.define("early", b.ref("late")), b.define("late", YUAN)
    assert verify(program(early, late)) == ("early: reads late before it is computed",)
    assert verify(program(late, early)) == ()


def test_monthly_definitions_stand_together_and_have_no_members() -> None:
    first, second = (b.define(name, YUAN, period=Period.MONTHLY) for name in ("first", "second"))
    between = b.define("between", YUAN, period=Period.YEARLY)
    assert verify(program(first, between, second)) == ("first: monthly definitions do not stand together",)
    assert verify(program(first, second, between)) == ()
    assert of(YUAN, Period.MONTHLY, "claims") == ("is both monthly and of members",)


def test_definitions_belong_somewhere() -> None:
    assert of(YUAN, of_each="nothing") == ("is of unknown list nothing",)
    assert verify(program(b.define("x", YUAN, b.YEARS))) == ("x: its body has another type",)
    assert verify(program(b.define("x", YUAN, statement="s"))) == ("x: comes from unknown statement s",)
    assert verify(program(b.define("paid", YUAN))) == ("paid: declared 2 times",)


def test_declarations() -> None:
    sound = program()
    bad_input = evolve(sound, inputs=(b.given("status", b.STATUS, default="married"),))
    assert verify(bad_input) == ("status: a declared value is no value of its type",)
    disordered = b.parameter("rate", b.RATIO, ("2026-01-01", Fraction(1)), ("2025-01-01", Fraction(1)))
    assert verify(evolve(sound, parameters=(disordered,))) == ("rate: values are not in the order of their days",)
    too_fine = b.parameter("rate", b.MONEY, (None, Fraction(1, 3)))
    assert verify(evolve(sound, parameters=(too_fine,))) == ("rate: a declared value is no value of its type",)
    reading = b.reading("kind", "none", b.STATUS, ("married",))
    assert verify(evolve(sound, readings=(reading,))) == ("kind: a declared value is no value of its type",)


def test_collections() -> None:
    sound = program()
    on = b.given("claims.on", b.DATE)
    for fields, dated_by, wrong in (
        ((on, b.given("amount")), "claims.on", "a field's id does not begin with its list's"),
        ((on, b.yearly("claims.a")), "claims.on", "a field is given by year or month"),
        ((on,), "claims.day", "is dated by no date field"),
        ((b.given("claims.on", b.MONEY),), "claims.on", "is dated by no date field"),
        ((b.given("claims.on", b.DATE, optional=True),), "claims.on", "is dated by a field that may be missing"),
    ):
        lists = (b.collection("claims", *fields, dated_by=dated_by),)
        assert verify(evolve(sound, collections=lists)) == (f"claims: {wrong}",)


def test_after_lowering_numbers_are_integers_of_one_grain() -> None:
    unit = parse_unit("元")
    assert unit is not None
    fen, yuan = Scaled(unit, Fraction(1, 100)), Scaled(unit, Fraction(1))
    lowered = Apply(ops.ADD, (Literal(1, fen), Literal(2, fen)), fen)
    assert verify(b.program(b.define("x", lowered)), lowered=True) == ()
    assert (
        verify(b.program(b.define("x", lowered)))
        == ("x: add is a scaled integer before lowering",) + ("x: literal is a scaled integer before lowering",) * 2
    )
    mixed = Apply(ops.ADD, (Literal(1, fen), Literal(2, yuan)), fen)
    assert verify(b.program(b.define("x", mixed)), lowered=True) == ("x: add has operands of different grains",)
    divided = Apply(ops.DIV, (Literal(1, fen), Literal(2, fen)), Scaled(unit / unit, Fraction(1)))
    assert verify(b.program(b.define("x", divided)), lowered=True) == ("x: div does not belong after lowering",)
    rational = verify(b.program(b.define("x", YUAN)), lowered=True)
    assert rational == ("x: literal is a rational number after lowering",)
    assert verify(b.program(b.define("x", Literal(date(2025, 1, 1), b.DATE))), lowered=True) == ()

"""Values over years and months: recurrences, what stands before the record, dated parameters, what is computed when."""

from fractions import Fraction

import pytest

from mingce.interpreter import evaluate, run
from mingce.interpreter.state import Scope
from mingce.ir.nodes import Expr
from mingce.ir.program import Period, Program
from mingce.ir.values import PolicyError
from tests import builders as b
from tests.waiting_program import waiting_program

ONE = b.num(1, "年")


def counter(**options: object) -> Program:
    """`run` counts the years of `paid` in a row; `last` and `third` look back at it."""
    paid, before = b.ref("paid", b.BOOL), b.ref("run", b.YEARS, 1)
    return b.program(
        b.state("run", b.cases((paid, b.add(before, ONE)), otherwise=b.num(0, "年")), b.num(5, "年")),
        b.define("last", b.ref("run", b.YEARS, 1)),
        b.define("third", b.ref("run", b.YEARS, 3)),
        inputs=(b.yearly("paid", b.BOOL, **options),),  # type: ignore[arg-type]
    )


def paid(years: dict[int, bool], at: int) -> dict[str, object]:
    return dict(evaluate(counter(), b.record(at, yearly={"paid": years})).outputs)


def test_a_recurrence_starts_from_its_initial_value() -> None:
    assert paid({2025: True}, 2025) == {"run": 6, "last": 5, "third": 5}


def test_a_recurrence_goes_from_the_first_year_given_to_the_year_of_the_record() -> None:
    years = {2023: True, 2024: False, 2025: True, 2026: True, 2027: False}
    assert paid(years, 2026) == {"run": 2, "last": 1, "third": 6}


def test_a_year_left_out_inside_is_named() -> None:
    with pytest.raises(PolicyError, match="2024年paid"):
        paid({2023: True, 2025: True}, 2025)


def test_every_value_of_every_year_is_kept() -> None:
    state = run(counter(), b.record(2024, yearly={"paid": {2022: True, 2023: False, 2024: True}}))
    assert [state.values["run", Scope(year)] for year in (2022, 2023, 2024)] == [6, 0, 1]
    assert ("last", Scope(2023)) not in state.values  # a rule describes the year evaluated


def test_an_input_of_an_earlier_year() -> None:
    program = b.program(
        b.define("before", b.ref("paid", b.BOOL, 2)),
        inputs=(b.yearly("paid", b.BOOL, before=True),),
    )
    given = {2024: False, 2025: False}
    assert evaluate(program, b.record(2025, yearly={"paid": given})).outputs == {"before": True}
    assert evaluate(program, b.record(2026, yearly={"paid": {**given, 2026: True}})).outputs == {"before": False}


def test_an_input_before_the_record_without_a_value_before_is_an_error() -> None:
    program = b.program(b.define("before", b.ref("paid", b.BOOL, 1)), inputs=(b.yearly("paid", b.BOOL, "缴费"),))
    with pytest.raises(PolicyError) as caught:
        evaluate(program, b.record(2025, yearly={"paid": {2025: True}}))
    assert (caught.value.code, caught.value.field) == ("missing-input", "paid")
    assert "缴费" in caught.value.message


# --- parameters -------------------------------------------------------------------------------------------------------


def amounts(*values: tuple[str | None, object], begins: tuple[int, int] = (1, 1)) -> Program:
    """`sum` adds up the parameter over the years, `now` is that of the year evaluated."""
    rate = b.ref("rate", b.MONEY)
    return b.program(
        b.state("sum", b.add(b.ref("sum", b.MONEY, 1), rate), b.yuan(0)),
        b.define("now", rate),
        inputs=(b.yearly("year_given", b.BOOL, default=False),),
        parameters=(b.parameter("rate", b.MONEY, *values, name="标准"),),  # type: ignore[arg-type]
        header=b.policy(year_begins=begins),
    )


def since_2024(program: Program, at: int, **parameters: Fraction) -> dict[str, object]:
    record = b.record(at, yearly={"year_given": {2024: True}}, parameters=parameters)
    return dict(evaluate(program, record).outputs)


def test_each_year_takes_the_value_in_force_on_its_first_day() -> None:
    program = amounts((None, Fraction(10)), ("2025-01-01", Fraction(20)), ("2026-01-02", Fraction(50)))
    assert since_2024(program, 2026) == {"sum": 10 + 20 + 20, "now": 20}
    assert since_2024(program, 2027) == {"sum": 10 + 20 + 20 + 50, "now": 50}


def test_the_first_day_of_a_school_year() -> None:
    program = amounts((None, Fraction(10)), ("2025-09-01", Fraction(20)), begins=(9, 1))
    assert since_2024(program, 2025) == {"sum": 30, "now": 20}
    assert since_2024(amounts((None, Fraction(10)), ("2025-09-01", Fraction(20))), 2025) == {"sum": 20, "now": 10}


def test_a_bound_value_holds_in_every_year() -> None:
    program = amounts((None, Fraction(10)), ("2025-01-01", Fraction(20)))
    assert since_2024(program, 2025, rate=Fraction(7)) == {"sum": 14, "now": 7}


def test_an_open_parameter_must_be_bound_when_it_is_read() -> None:
    program = amounts((None, None))
    with pytest.raises(PolicyError) as caught:
        since_2024(program, 2025)
    assert (caught.value.code, caught.value.message, caught.value.field) == ("unbound-parameter", "参数“标准”待定，须先给定值", "rate")
    assert since_2024(program, 2025, rate=Fraction(1))["sum"] == 2


def test_a_parameter_not_yet_in_force_is_an_error_only_where_it_is_read() -> None:
    program = amounts(("2025-01-01", Fraction(20)))
    with pytest.raises(PolicyError) as caught:
        since_2024(program, 2025)
    assert caught.value.code == "no-value-in-force"
    record = b.record(2025, yearly={"year_given": {2024: True}})
    assert evaluate(program, record, ("now",)).outputs == {"now": 20}


# --- months -----------------------------------------------------------------------------------------------------------


def months(*rules: tuple[str, Expr]) -> Program:
    """`row` counts the months paid in a row, from 2 before the record."""
    going_on = b.ref("paid", b.BOOL, by_month=True)
    row = b.cases((going_on, b.add(b.ref("row", b.MONTHS, 1, by_month=True), b.num(1, "月"))), otherwise=b.num(0, "月"))
    return b.program(
        b.define("row", row, b.MONTHS, period=Period.MONTHLY, initial=b.num(2, "月")),
        b.define("year_end", b.ref("row", b.MONTHS), period=Period.YEARLY, initial=b.num(0, "月")),
        *(b.define(symbol, body) for symbol, body in rules),
        inputs=(b.given("paid", b.BOOL, "缴费", Period.MONTHLY, default=False, before=True),),
    )


def test_months_run_on_over_the_end_of_the_year() -> None:
    program = months(("last", b.ref("row", b.MONTHS, 1)), ("november", b.ref("row", b.MONTHS, 1, by_month=True)))
    given = {(2024, month): month >= 11 for month in range(1, 13)} | {(2025, month): True for month in range(1, 13)}
    outputs = evaluate(program, b.record(2025, monthly={"paid": given})).outputs
    assert outputs == {"row": 14, "year_end": 14, "last": 2, "november": 13}


def test_months_before_the_record() -> None:
    given = {(2025, month): month <= 3 for month in range(1, 13)}
    state = run(months(), b.record(2025, monthly={"paid": given}))
    assert [state.values["row", Scope(2025, month)] for month in (1, 2, 3, 4)] == [3, 4, 5, 0]


# --- what is asked for ------------------------------------------------------------------------------------------------


def test_only_what_is_asked_for_is_evaluated() -> None:
    program = waiting_program()
    record = b.record(2027, yearly={"status": {2025: "none", 2026: "none", 2027: "resident"}}, paid_on=b.day("2026-12-01").value)
    state = run(program, record, ("lapsed_years",))
    assert {symbol for symbol, _ in state.values} == {"lapse_run", "lapsed_years"}
    assert evaluate(program, record, ("lapsed_years",)).outputs == {"lapsed_years": 2}


def test_readings_are_those_that_the_outputs_depend_on() -> None:
    program = waiting_program()
    record = b.record(
        2027, yearly={"status": {2027: "resident"}}, paid_on=b.day("2026-12-01").value, readings={"first_lapse_year_counts": True}
    )
    assert evaluate(program, record, ("cap",)).readings == {}
    assert evaluate(program, record, ("benefit_start",)).readings == {"first_lapse_year_counts": True}


def test_internal_values_are_no_outputs_unless_asked_for() -> None:
    program = b.program(b.define("half@", b.yuan(1)), b.define("all", b.add(b.ref("half@"), b.ref("half@"))))
    assert evaluate(program, b.record()).outputs == {"all": 2}
    assert evaluate(program, b.record(), ("half@",)).outputs == {"half@": 1}


def test_an_output_that_does_not_exist() -> None:
    with pytest.raises(KeyError):
        evaluate(counter(), b.record(yearly={"paid": {2025: True}}), ("nothing",))


# Months of waiting by lapsed years, with and without counting the first: the published table, unrepaired.
@pytest.mark.parametrize(
    ("lapsed", "without", "with_"), [(0, 0, 0), (1, 3, 4), (2, 4, 5), (3, 5, 6), (4, 6, 7), (5, 7, 8), (10, 12, 13)]
)
def test_the_published_waiting_periods(lapsed: int, without: int, with_: int) -> None:
    year = 2025 + lapsed
    status = {**dict.fromkeys(range(2025, year), "none"), year: "resident"}
    for counts, expected in ((False, without), (True, with_)):
        readings = {"first_lapse_year_counts": counts}
        record = b.record(year, yearly={"status": status}, exempt=False, paid_on=b.day("2025-01-01").value, readings=readings)
        assert evaluate(waiting_program(), record, ("wait_total",)).outputs == {"wait_total": expected}

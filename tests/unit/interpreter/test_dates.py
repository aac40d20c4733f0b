from datetime import date
from fractions import Fraction

import pytest

from mingce.ir import ops
from mingce.ir.ops import Op
from mingce.ir.values import PolicyError
from tests import builders as b
from tests.evaluation import value_of


def shifted(op: Op, day: str, by: int | str, unit: str = "月") -> str:
    return str(value_of(b.apply(op, b.day(day), b.num(by, unit))))


@pytest.mark.parametrize(
    ("start", "months", "clip", "roll"),
    [
        ("2025-01-31", 1, "2025-02-28", "2025-03-01"),
        ("2024-01-31", 1, "2024-02-29", "2024-03-01"),
        ("2025-03-31", 1, "2025-04-30", "2025-05-01"),
        ("2025-11-30", 3, "2026-02-28", "2026-03-01"),
        ("2024-02-29", 12, "2025-02-28", "2025-03-01"),
        ("2024-02-29", 48, "2028-02-29", "2028-02-29"),
        ("2025-12-31", 1, "2026-01-31", "2026-01-31"),
        ("2025-03-31", -1, "2025-02-28", "2025-03-01"),
        ("2025-01-15", -13, "2023-12-15", "2023-12-15"),
        ("2027-01-01", 4, "2027-05-01", "2027-05-01"),
        ("2025-07-03", 0, "2025-07-03", "2025-07-03"),
    ],
)
def test_months_later(start: str, months: int, clip: str, roll: str) -> None:
    assert shifted(ops.ADD_MONTHS_CLIP, start, months) == clip
    assert shifted(ops.ADD_MONTHS_ROLL, start, months) == roll


@pytest.mark.parametrize(("days", "expected"), [(1, "2025-03-01"), (-59, "2024-12-31"), (365, "2026-02-28")])
def test_days_later(days: int, expected: str) -> None:
    assert shifted(ops.ADD_DAYS, "2025-02-28", days, "日") == expected


@pytest.mark.parametrize(
    ("op", "day", "by"),
    [
        (ops.ADD_DAYS, "9999-12-31", 1),
        (ops.ADD_DAYS, "2025-01-01", 10**12),
        (ops.ADD_MONTHS_CLIP, "9999-12-31", 1),
        (ops.ADD_MONTHS_CLIP, "0001-01-31", -1),
        (ops.ADD_MONTHS_ROLL, "2025-01-31", 10**9),
    ],
)
def test_days_outside_the_calendar(op: Op, day: str, by: int) -> None:
    with pytest.raises(PolicyError) as caught:
        shifted(op, day, by)
    assert caught.value.code == "date-out-of-range"


@pytest.mark.parametrize("op", [ops.ADD_DAYS, ops.ADD_MONTHS_CLIP, ops.ADD_MONTHS_ROLL])
def test_half_a_month_cannot_be_counted_on(op: Op) -> None:
    with pytest.raises(PolicyError) as caught:
        shifted(op, "2025-01-01", "1.5")
    assert caught.value.code == "not-whole"


@pytest.mark.parametrize(
    ("start", "end", "months", "years"),
    [
        ("2025-01-01", "2025-01-01", 0, 0),
        ("2025-01-31", "2025-02-27", 0, 0),
        ("2025-01-31", "2025-02-28", 1, 0),  # the last day stands for the 31st
        ("2025-01-31", "2025-03-30", 1, 0),
        ("2025-01-31", "2025-03-31", 2, 0),
        ("2024-02-29", "2025-02-27", 11, 0),
        ("2024-02-29", "2025-02-28", 12, 1),
        ("2007-09-01", "2025-08-31", 215, 17),
        ("2007-09-01", "2025-09-01", 216, 18),
    ],
)
def test_whole_months_and_years_between(start: str, end: str, months: int, years: int) -> None:
    days = b.day(start), b.day(end)
    assert value_of(b.apply(ops.MONTHS_BETWEEN, *days)) == months
    assert value_of(b.apply(ops.YEARS_BETWEEN, *days)) == years


@pytest.mark.parametrize("op", [ops.MONTHS_BETWEEN, ops.YEARS_BETWEEN])
def test_days_the_wrong_way_round(op: Op) -> None:
    with pytest.raises(PolicyError) as caught:
        value_of(b.apply(op, b.day("2025-01-02"), b.day("2025-01-01")))
    assert caught.value.code == "dates-reversed"


def test_days_between_may_be_negative() -> None:
    assert value_of(b.apply(ops.DAYS_BETWEEN, b.day("2024-02-28"), b.day("2024-03-01"))) == 2
    assert value_of(b.apply(ops.DAYS_BETWEEN, b.day("2025-03-01"), b.day("2025-02-28"))) == -1


@pytest.mark.parametrize(("year", "expected"), [(2024, "2024-02-29"), (2025, "2025-02-28"), (2000, "2000-02-29"), (2100, "2100-02-28")])
def test_29_february_of_a_year(year: int, expected: str) -> None:
    assert str(value_of(b.apply(ops.DAY_OF_YEAR, b.year(year), b.num(2), b.num(29)))) == expected


@pytest.mark.parametrize("op", [ops.YEAR_FIRST, ops.YEAR_LAST])
@pytest.mark.parametrize("year", [0, 9999 + 1])
def test_years_outside_the_calendar(op: Op, year: int) -> None:
    with pytest.raises(PolicyError, match="超出"):
        value_of(b.apply(op, b.year(year)))


def test_parts_of_days_and_differences_of_years() -> None:
    assert value_of(b.apply(ops.YEAR_OF, b.day("2025-09-30"))) == 2025
    assert value_of(b.apply(ops.MONTH_OF, b.day("2025-09-30"))) == 9
    assert value_of(b.apply(ops.YEAR_ADD, b.year(2025), b.num(-3, "年"))) == 2022
    assert value_of(b.apply(ops.YEAR_SUB, b.year(2025), b.year(2027))) == Fraction(-2)


@pytest.mark.parametrize(
    ("begins", "first", "last"),
    [
        ((1, 1), "2025-01-01", "2025-12-31"),
        ((9, 1), "2025-09-01", "2026-08-31"),
        ((2, 29), "2025-02-28", "2026-02-27"),
    ],
)
def test_benefit_year(begins: tuple[int, int], first: str, last: str) -> None:
    header = b.policy(year_begins=begins)
    assert value_of(b.apply(ops.YEAR_FIRST, b.this_year()), header=header) == date.fromisoformat(first)
    assert value_of(b.apply(ops.YEAR_LAST, b.this_year()), header=header) == date.fromisoformat(last)

"""From which day somebody is covered: waits that run on into later years, late payments, days that a month lacks.

Random histories with a day of payment for every insured year, against the model written from the reading.  A record tells the
end of earlier waits (`carried_start`); where it does not, and one might still run, the policy must not say that anybody is covered.
"""

from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from attrs import asdict

from tests.policies import reference_002 as ref
from tests.policies.reference_002 import Readings
from tests.policies.sichuan import DEFAULT, history, one, record

READINGS = (
    DEFAULT,
    Readings(month_end_rule="month_end"),
    Readings(start_day_counted=False),
    Readings(start_day_counted=False, month_end_rule="month_end"),
    Readings(wait_from="payment_day"),
    Readings(wait_from="payment_day", start_day_counted=False),
    Readings(wait_unit="day"),
    Readings(first_lapse_year_counts=True),
    Readings(employee_ends_lapse=False),
    Readings(lapses_before_epoch="counted"),
)
OPEN = {"undetermined": "缺少“跨年待遇开始日”"}


def changed(readings: Readings) -> dict[str, object]:
    return {key: value for key, value in asdict(readings).items() if value != asdict(DEFAULT)[key]}


def payments(letters: str, first: int, chance: Random) -> dict[int, date]:
    """Days of payment: in the autumn before, of the late within the year; every other one at the end of a month."""
    found = {}
    for year, letter in enumerate(letters, start=first):
        if letter not in "Rzl":
            continue
        begins, length = (date(year, 3, 1), 305) if letter == "l" else (date(year - 1, 9, 1), 121)
        day = begins + timedelta(days=chance.randrange(length))
        if chance.random() < 0.5:
            day = (day.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        found[year] = day
    return found


def cases(readings: Readings, tried: int) -> list[tuple[dict[str, Any], date | None, date]]:
    """Records without the end of earlier waits, that end, and the first day of cover by the model."""
    chance = Random(str(readings))
    found = []
    while len(found) < tried:
        first = chance.randint(2021, 2027)
        letters = "".join(chance.choices("RzlNEX", (4, 2, 4, 6, 1, 0.3), k=chance.randint(2, 16))) + chance.choice(
            ("R", "l", "lR", "lR", "NNNNNNNNNNNNRR")
        )
        year, paid = first + len(letters) - 1, payments(letters, first, chance)
        if year < ref.EPOCH:
            continue
        past = history(first, letters)
        given = record(first, letters, paid_on=paid[year].isoformat(), readings=changed(readings))
        found.append((given, ref.carried_start(past, paid, year, readings), ref.cover_start(past, paid, year, readings)))
    return found


@pytest.mark.parametrize("readings", READINGS, ids=lambda readings: str(changed(readings)))
def test_the_first_day_of_cover_with_all_that_is_known(readings: Readings) -> None:
    carried_on = 0
    for given, carried, expected in cases(readings, 60):
        more = {} if carried is None else {"carried_start": carried.isoformat()}
        outputs = one(given | more)
        assert outputs["benefit_start"] == expected.isoformat(), given
        visits = {expected - timedelta(days=1): False, expected: True}
        for visit, covered in visits.items():
            if visit.year == given["year"]:
                assert one(given | more | {"service_date": visit.isoformat()})["service_covered"] is covered, given
        carried_on += carried is not None and expected == carried and expected > date(given["year"], 1, 1)
    assert carried_on > 3


@pytest.mark.parametrize("readings", READINGS, ids=lambda readings: str(changed(readings)))
def test_what_is_not_known_of_earlier_waits_is_open(readings: Readings) -> None:
    opened = 0
    for given, carried, expected in cases(readings, 60):
        found = one(given)["benefit_start"]
        assert found in (OPEN, expected.isoformat()), given
        # Where an earlier wait decides, it must not be taken for over.
        if carried is not None and carried == expected and carried > date(given["year"], 1, 1) and found != OPEN:
            assert found == expected.isoformat()
        opened += found == OPEN
    assert opened > 10


def test_the_wait_of_somebody_exempt_does_not_run_on() -> None:
    late = record(2021, "RRRRRRlR", exempt=True, paid_on="2027-12-20", service_date="2028-01-15")
    assert (one(late)["benefit_start"], one(late)["service_covered"]) == ("2028-01-01", True)


@pytest.mark.parametrize(
    ("letters", "first", "carried", "visit", "covered"),
    [
        # Late on 30 November 2027: three months, the last day of which is 29 February 2028.
        ("RRRRRRlR", 2021, "2028-03-01", "2028-02-29", False),
        ("RRRRRRlR", 2021, "2028-03-01", "2028-03-01", True),
        # Twelve lapsed years: fourteen months from 1 January 2037.
        ("N" * 12 + "RR", 2025, "2038-03-01", "2038-02-01", False),
        ("N" * 12 + "RR", 2025, "2038-03-01", "2038-03-01", True),
        # The year after that no wait can still run, and nothing need be told.
        ("N" * 12 + "RRR", 2025, None, "2039-01-01", True),
    ],
)
def test_worked_waits_across_the_end_of_a_year(letters: str, first: int, carried: str | None, visit: str, covered: bool) -> None:
    year = first + len(letters) - 1
    given = record(first, letters, paid_on=f"{year - 1}-12-20", service_date=visit)
    more = {} if carried is None else {"carried_start": carried}
    assert one(given | more)["service_covered"] is covered

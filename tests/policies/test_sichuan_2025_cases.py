"""The worked cases of the reading of document 002, the table of waits, and dates, with the numbers as they are printed there."""

from datetime import date
from typing import Any

import pytest
from attrs import asdict, evolve

from tests.policies import reference_002 as ref
from tests.policies.reference_002 import Readings
from tests.policies.sichuan import ALTERNATIVES, DEFAULT, LETTERS, by_policy, by_reference, error, history, one, record

# --- timelines C1 to C11 ------------------------------------------------------------------------------------------------

BETA, SATURATING = Readings(history_counts=False), Readings(cap_mode="saturating")

# A first year, letters, readings, and the limits in thousands of yuan by year.
TIMELINES: dict[str, tuple[int, str, Readings, dict[int, int | None]]] = {
    "C1": (2021, "RRRR" + "z" * 6, DEFAULT, {2025: 304, 2026: 312, 2027: 320, 2028: 328, 2029: 336, 2030: 344}),
    "C2": (2021, "RRRR" + "z" * 6, BETA, {2025: 300, 2026: 304, 2027: 308, 2028: 312, 2029: 320, 2030: 328}),
    "C3": (2021, "R" * 12, DEFAULT, {2025: 304, 2026: 308, 2027: 312, 2028: 316, 2029: 320, 2030: 324, 2031: 328, 2032: 332}),
    "C4": (2021, "RRRR" + "z" * 12, DEFAULT, {2031: 352, 2032: 360, 2033: 360, 2034: 360, 2035: 360, 2036: 360}),
    "C5": (2021, "RRRRzzNNR", DEFAULT, {2026: 312, 2027: None, 2028: None, 2029: 308}),
    "C6": (2021, "RRRRzzzuzR", DEFAULT, {2028: 328, 2029: 320, 2030: 328}),
    "C7": (2021, "RRRRzzEER", DEFAULT, {2026: 312, 2027: None, 2028: None, 2029: 320}),
    "C8": (2025, "N" * 16 + "R" + "NN" + "R", DEFAULT, {2041: 240, 2044: 240}),
    "C9": (2026, "zRRRRR", DEFAULT, {2026: 300, 2027: 304, 2028: 304, 2029: 304, 2030: 308, 2031: 312}),
    "C10": (2021, "RRRR" + "z" * 11 + "uR", DEFAULT, {2036: 360, 2037: 352}),
    "C11": (2021, "RRRR" + "z" * 11 + "uR", SATURATING, {2036: 360, 2037: 336}),
}


def changed(readings: Readings) -> dict[str, object]:
    """What a record says to have these readings."""
    return {key: value for key, value in asdict(readings).items() if value != asdict(DEFAULT)[key]}


@pytest.mark.parametrize("case", TIMELINES)
def test_worked_timelines(case: str) -> None:
    first, letters, readings, caps = TIMELINES[case]
    ask = by_policy(readings)
    for year, thousands in caps.items():
        upto = letters[: year - first + 1]
        expected = None if thousands is None else thousands * 1000
        assert one(record(first, upto, readings=changed(readings)))["cap"] == expected
        assert ask(first, upto).cap == expected
        assert by_reference(first, upto, readings).cap == expected


@pytest.mark.parametrize(
    ("first", "letters", "stocks"),
    [
        # Rc, Rz, D and the run, in the years for which the cases print them.
        (2021, "RRRRzzNNR", (8_000, 8_000, 8_000, 1)),  # C5 in 2029
        (2021, "RRRRzzzuz", (20_000, 0, 0, 9)),  # C6 in 2029
        (2021, "RRRRzzEE", (8_000, 8_000, 0, 6)),  # C7: the run stays at 6 …
        (2021, "RRRRzzEER", (12_000, 8_000, 0, 7)),  # … and goes on to 7
        (2025, "N" * 16 + "R", (0, 0, 64_000, 1)),  # C8: raw, above the ceiling of 60,000
        (2025, "N" * 16 + "RNN", (0, 0, 64_000, 0)),
        (2025, "N" * 16 + "RNNR", (0, 0, 72_000, 1)),
    ],
)
def test_stocks_are_raw_and_numbers_in_every_year(first: int, letters: str, stocks: tuple[int, ...]) -> None:
    outputs = one(record(first, letters))
    keys = ("continuity_reward", "zero_claim_reward", "lapse_reduction", "run_years")
    assert tuple(outputs[key] for key in keys) == stocks


def test_the_wait_of_case_c5() -> None:
    assert one(record(2021, "RRRRzzNNR"))["wait_total"] == 4


# --- every reading changes what it should -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "letters", "key", "readings", "default", "alternative"),
    [
        # Insured since 2021: the run of 2025 is five years, or one.
        (2021, "RRRRR", "run_years", BETA, 5, 1),
        # The raise of the fifth year shows in 2025, or in 2026.
        (2021, "RRRRR", "continuity_reward", Readings(cont_effective="next_year"), 4_000, 0),
        (2021, "RRRRRR", "continuity_reward", Readings(cont_effective="next_year"), 8_000, 4_000),
        # In the eighth year of both raises (2032) the raw stocks pass 60,000: 8 + 7 steps make exactly that, 9 + 8 do not.
        (2021, "RRRR" + "z" * 9, "continuity_reward", SATURATING, 36_000, 32_000),
        (2021, "RRRRzN", "zero_claim_reward", Readings(zero_on_break="clear"), 4_000, 0),
        (2021, "RRRREE", "run_years", Readings(employee_year="counts"), 4, 6),
        (2021, "RRRREE", "run_years", Readings(employee_year="breaks"), 4, 0),
        # Raises fall in insured years only, also where employee years count for the run.
        (2021, "RRRREE", "continuity_reward", Readings(employee_year="counts"), 0, 0),
        (2021, "RRRREER", "continuity_reward", Readings(employee_year="counts"), 4_000, 4_000),
        (2025, "NNR", "wait_total", Readings(first_lapse_year_counts=True), 4, 5),
        # A late payer of the second year: one lapse more, and the run starts again.
        (2025, "Rl", "lapse_reduction", Readings(late_payment_counts_as_lapse=True), 0, 4_000),
        (2025, "Rl", "run_years", Readings(late_payment_counts_as_lapse=True), 2, 1),
        (2025, "Nl", "wait_total", Readings(late_payment_counts_as_lapse=True), 3, 4),
        # Years before 2025 are never lapses.
        (2023, "RlR", "lapse_reduction", Readings(late_payment_counts_as_lapse=True), 0, 0),
        (2021, "RRRRlR", "lapse_reduction", Readings(requires_benefit_started=True), 0, 4_000),
        (2021, "RRRRlR", "run_years", Readings(requires_benefit_started=True), 6, 1),
        (2021, "RRRRl", "cap", Readings(requires_benefit_started=True), 304_000, None),
    ],
)
def test_what_a_reading_changes(first: int, letters: str, key: str, readings: Readings, default: object, alternative: object) -> None:
    unstarted = {str(first + n): LETTERS[letter].started for n, letter in enumerate(letters)}
    given = record(first, letters, benefit_started=unstarted)
    assert one(given)[key] == default
    assert one(given | {"readings": changed(readings)})[key] == alternative


def test_every_alternative_is_told_apart() -> None:
    """Each alternative changes something for one of a few people."""
    people = [
        "RRRRzzzNzRuR",
        "RRRRzzzNzR",
        "RRRRzEERzRRR",
        "RRRRzlRlRzRR",
        "RRRR" + "z" * 12,
        "RRRRRNNNR",
        "NNNNRzR",
        "RRRRNERzR",
        "RRRRzzu",
    ]
    default = [by_reference(2021, letters) for letters in people]
    for readings in ALTERNATIVES:
        assert [by_policy(readings)(2021, letters) for letters in people] != default, readings


# --- the table of waits -------------------------------------------------------------------------------------------------

# Lapsed years: unrepaired, fully repaired, most years to repair; reading A, then reading B.
TABLE = {
    0: ((0, 0, 0), (0, 0, 0)),
    1: ((3, 3, 0), (4, 3, 1)),
    2: ((4, 3, 1), (5, 3, 2)),
    3: ((5, 3, 2), (6, 3, 3)),
    4: ((6, 6, 0), (7, 6, 1)),
    5: ((7, 6, 1), (8, 6, 2)),
    8: ((10, 6, 4), (11, 6, 5)),
    10: ((12, 6, 6), (13, 6, 7)),
}


@pytest.mark.parametrize("first_year_counts", [False, True])
@pytest.mark.parametrize("lapsed", TABLE)
def test_the_table_of_waits(lapsed: int, first_year_counts: bool) -> None:
    unrepaired, repaired, most = TABLE[lapsed][first_year_counts]
    given = record(2025, "N" * lapsed + "R", individual_standard=400)
    given["readings"] = {"first_lapse_year_counts": first_year_counts}
    free = one(given)
    assert (free["wait_total"], free["wait_repairable"], free["repair_cost"]) == (unrepaired, most, 0)
    assert free["wait_total"] == free["wait_fixed"] + free["wait_variable"]
    paid = one(given | {"repair_years": most})
    assert (paid["wait_total"], paid["wait_repairable"], paid["repair_cost"]) == (repaired, most, 400 * most)
    assert error(given | {"repair_years": most + 1}) == ("repair-beyond-limit", "repair_years")
    readings = Readings(first_lapse_year_counts=first_year_counts)
    past = history(2025, "N" * lapsed + "R")
    wait = ref.waiting(past, 2025 + lapsed, readings, repair=most)
    assert wait is not None
    assert (wait.total, wait.repairable) == (repaired, most)
    with pytest.raises(ref.RepairError):
        ref.waiting(past, 2025 + lapsed, readings, repair=most + 1)


def test_worked_cases_of_repair() -> None:
    three = one(record(2025, "NNNR", repair_years=2, individual_standard=400))
    assert (three["wait_variable"], three["wait_total"], three["repair_cost"]) == (0, 3, 800)
    five = record(2025, "NNNNNR", individual_standard=400)
    assert one(five | {"repair_years": 0})["wait_variable"] == 4
    once = one(five | {"repair_years": 1})
    assert (once["wait_variable"], once["wait_total"], once["repair_cost"]) == (3, 6, 400)
    assert error(five | {"repair_years": 2}) == ("repair-beyond-limit", "repair_years")


def test_repair_touches_the_wait_only() -> None:
    without, with_repair = (one(record(2021, "RRRRzNNNR", repair_years=n, individual_standard=400)) for n in (0, 2))
    for key in ("run_years", "continuity_reward", "zero_claim_reward", "lapse_reduction", "cap", "wait_fixed"):
        assert without[key] == with_repair[key]


def test_lapses_before_2025_are_not_counted() -> None:
    outputs = one(record(2018, "RNNNNNNR"))
    assert (outputs["run_years"], outputs["lapse_reduction"], outputs["wait_total"]) == (1, 0, 0)


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        (True, {"NNER": 0, "NENR": 1, "ENNR": 2, "REER": 0, "NERNR": 1, "NNENNR": 2}),
        (False, {"NNER": 2, "NENR": 2, "ENNR": 2, "REER": 0, "NERNR": 1, "NNENNR": 4}),
    ],
)
def test_employee_years_end_a_run_of_lapsed_years_or_leave_it(ends: bool, expected: dict[str, int]) -> None:
    for letters, lapsed in expected.items():
        outputs = one(record(2025, letters, readings={"employee_ends_lapse": ends}))
        assert outputs["lapsed_years"] == lapsed, letters
        # Two of four and more lapsed years alike: three months, one more for each further year, at least six from the fourth on.
        assert outputs["wait_total"] == (0 if lapsed == 0 else 2 + lapsed)


def test_lapses_before_2025_count_in_one_reading() -> None:
    counted = {"lapses_before_epoch": "counted"}
    # Six lapsed years to 2024: 24,000 yuan, and 3 + 5 months.
    outputs = one(record(2018, "RNNNNNNR", readings=counted))
    assert (outputs["lapse_reduction"], outputs["wait_total"], outputs["cap"]) == (24_000, 8, 276_000)
    # A return before 2025 ended them.
    assert one(record(2018, "RNNRRRRR", readings=counted))["lapse_reduction"] == 0


@pytest.mark.parametrize(
    ("letters", "before", "reduction"),
    [
        ("NNR", True, 8_000),
        ("NNR", False, 0),
        ("RNR", False, 4_000),
        ("ENR", False, 4_000),
        ("NRNR", False, 4_000),
        ("NRNR", True, 8_000),
    ],
)
def test_the_reduction_is_for_those_insured_before(letters: str, before: bool, reduction: int) -> None:
    given = record(2025, letters, insured_before=before)
    past = history(2025, letters)
    year = 2025 + len(letters) - 1
    assert one(given)["lapse_reduction"] == reduction == ref.lapse_reduction(past, year, DEFAULT, insured_before=before)
    # The wait does not ask, nor does the other reading.
    assert one(given)["wait_total"] == one(given | {"insured_before": True})["wait_total"]
    always = one(given | {"readings": {"reduction_needs_earlier_cover": False}})["lapse_reduction"]
    assert always == 4_000 * letters.count("N")


def test_years_without_liability_are_no_lapses() -> None:
    for letters, lapsed in {"XXR": 0, "XNR": 1, "NXR": 1}.items():
        assert one(record(2025, letters))["lapsed_years"] == lapsed, letters
    # Only a lapse makes the run start again.
    assert one(record(2025, "RXR"))["run_years"] == 2


# --- the exempt, and those of whom it is not known ------------------------------------------------------------------------

PARTS = ("wait_fixed", "wait_variable", "wait_repairable", "wait_total")


@pytest.mark.parametrize("letters", ["R", "l", "NR", "NNR", "NNNl", "NNNNR", "NNNNNNR"])
def test_the_exempt_do_not_wait(letters: str) -> None:
    year = 2025 + len(letters) - 1
    outputs = one(record(2025, letters, exempt=True, paid_on=f"{year}-02-10"))
    assert [outputs[key] for key in PARTS] == [0, 0, 0, 0]
    assert outputs["benefit_start"] == f"{year}-02-10"
    assert error(record(2025, letters, exempt=True, repair_years=1, individual_standard=400))[0] == "repair-beyond-limit"


@pytest.mark.parametrize("letters", ["R", "z", "l", "NR", "NNR", "NNNl", "NNNNR", "NNNNNR"])
def test_not_knowing_whether_exempt_leaves_open_what_differs(letters: str) -> None:
    given = record(2025, letters)
    not_exempt, exempt = one(given), one(given | {"exempt": True})
    del given["exempt"]
    unknown = one(given)
    for key, value in unknown.items():
        if letters == "NNNNR" and key == "wait_repairable":
            # 0 for both, but by the floor for the one and for want of a wait for the other: it may stay open.
            assert value in (0, {"undetermined": "缺少“特殊群体”"})
        elif not_exempt[key] == exempt[key]:
            assert value == exempt[key], key
        else:
            assert value == {"undetermined": "缺少“特殊群体”"}, key
            assert key in (*PARTS, "wait_over", "benefit_start")


# --- dates --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("letters", "paid", "change", "start"),
    [
        # Three months, the day of payment counted: 3 July to 2 October.
        ("Rl", "2026-07-03", {}, "2026-10-03"),
        ("Rl", "2026-07-03", {"start_day_counted": False}, "2026-10-04"),
        # Before 1 January: the wait begins on 1 January.
        ("NR", "2025-11-20", {}, "2026-04-01"),
        ("NR", "2025-12-31", {}, "2026-04-01"),
        ("NR", "2026-01-01", {}, "2026-04-01"),
        ("NR", "2026-01-02", {}, "2026-04-02"),
        # From 1 January means with that day, whatever is said of a day of payment; of one in January it is said.
        ("NR", "2025-11-20", {"start_day_counted": False}, "2026-04-01"),
        ("NR", "2026-01-01", {"start_day_counted": False}, "2026-04-02"),
        # Without the same day in the last month: that month's last day is the last of the wait, or one reading the first of cover.
        ("Rl", "2026-11-30", {}, "2027-03-01"),
        ("Rl", "2026-11-28", {}, "2027-02-28"),
        ("RRl", "2027-11-30", {}, "2028-03-01"),
        ("Rl", "2026-11-30", {"month_end_rule": "month_end"}, "2027-02-28"),
        ("RRl", "2027-11-30", {"month_end_rule": "month_end"}, "2028-02-29"),
        ("Rl", "2026-11-28", {"month_end_rule": "month_end"}, "2027-02-28"),
        # From the day of payment: three months from 20 November, which end in the year of cover, or before it.
        ("NR", "2025-11-20", {"wait_from": "payment_day"}, "2026-02-20"),
        ("NR", "2025-09-20", {"wait_from": "payment_day"}, "2026-01-01"),
        ("NR", "2025-11-20", {"wait_from": "payment_day", "start_day_counted": False}, "2026-02-21"),
        ("RR", "2025-11-20", {"wait_from": "payment_day"}, "2026-01-01"),
        ("Rl", "2026-11-30", {"start_day_counted": False}, "2027-03-01"),
        ("Rl", "2026-03-31", {}, "2026-07-01"),
        ("Rl", "2026-12-31", {}, "2027-03-31"),
        ("Rl", "2026-12-31", {"start_day_counted": False}, "2027-04-01"),
        ("RRRl", "2028-02-29", {}, "2028-05-29"),
        ("NNNNNNNNNNR", "2035-02-28", {}, "2036-02-28"),
        # 29 February and twelve months.
        ("N" * 10 + "NNNR", "2038-02-28", {}, "2039-05-28"),
        ("RRR" + "N" * 10 + "R", "2038-01-31", {}, "2039-01-31"),
        # Across the end of the year.
        ("NNNNR", "2029-09-15", {}, "2030-03-15"),
        # Thirty days for a month: 28 days to 31 July, 59 to 31 August, 89 to 30 September, 90 to 1 October.
        ("Rl", "2026-07-03", {"wait_unit": "day"}, "2026-10-01"),
        ("Rl", "2026-07-03", {"wait_unit": "day", "start_day_counted": False}, "2026-10-02"),
        ("NNR", "2026-12-01", {"wait_unit": "day"}, "2027-05-01"),
        # Nobody waits: cover from payment, or from 1 January.
        ("RR", "2025-11-20", {}, "2026-01-01"),
        ("RR", "2026-02-10", {}, "2026-02-10"),
        ("RR", "2026-02-10", {"start_day_counted": False}, "2026-02-10"),
        ("RR", "2026-02-10", {"wait_unit": "day"}, "2026-02-10"),
        ("RR", "2026-02-10", {"extension_cover_from": "january"}, "2026-01-01"),
        # The extension is for the punctual: who lapsed, or paid late, waits from the day of payment.
        ("NR", "2026-02-10", {"extension_cover_from": "january"}, "2026-05-10"),
        ("Rl", "2026-04-10", {"extension_cover_from": "january"}, "2026-07-10"),
    ],
)
def test_the_first_day_of_cover(letters: str, paid: str, change: dict[str, Any], start: str) -> None:
    year = 2025 + len(letters) - 1
    outputs = one(record(2025, letters, paid_on=paid, readings=change))
    assert outputs["benefit_start"] == start
    readings = evolve(DEFAULT, **change)
    punctual = outputs["lapsed_years"] == 0 and letters[-1] != "l"
    wait = outputs["wait_total"]
    assert ref.benefit_start(year, date.fromisoformat(paid), wait, readings, punctual=punctual).isoformat() == start


@pytest.mark.parametrize("change", [{}, {"start_day_counted": False}, {"wait_unit": "day"}])
def test_every_day_of_two_years(change: dict[str, Any]) -> None:
    readings = evolve(DEFAULT, **change)
    for ordinal in range(date(2027, 7, 1).toordinal(), date(2029, 1, 1).toordinal(), 13):
        paid = date.fromordinal(ordinal)
        outputs = one(record(2025, "NNNR", paid_on=paid.isoformat(), readings=change))
        assert outputs["benefit_start"] == ref.benefit_start(2028, paid, 5, readings).isoformat(), paid


def test_without_a_day_of_payment_the_start_is_open_and_the_length_is_not() -> None:
    given = record(2025, "NR")
    del given["paid_on"]
    outputs = one(given)
    assert outputs["wait_total"] == 3
    assert outputs["benefit_start"] == {"undetermined": "缺少“缴费到账日”"}
    punctual = record(2025, "RR", readings={"extension_cover_from": "january"})
    del punctual["paid_on"]
    assert one(punctual)["benefit_start"] == "2026-01-01"


def test_repair_without_the_contribution_standard_leaves_the_cost_open() -> None:
    outputs = one(record(2025, "NNNR", repair_years=2))
    assert outputs["wait_total"] == 3
    assert outputs["repair_cost"] == {"undetermined": "缺少“个人缴费标准”"}
    assert one(record(2025, "NNNR"))["repair_cost"] == 0


def test_the_standard_may_have_fen() -> None:
    assert one(record(2025, "NNNR", repair_years=2, individual_standard="400.05"))["repair_cost"] == 800.1

"""The other rules of document 002: who may enrol, students, subsidies, payers, accounts, outpatient care, and what is open."""

from itertools import product

import pytest

from mingce.backends.docs.wait_table import wait_tables
from mingce.driver.site import options
from tests.policies.sichuan import error, one, program, record, run

# Somebody without anything to decide about the cap and the wait.
PERSON = record(2025, "R", paid_on="2024-12-01")


def ask(key: str, **given: object) -> object:
    return one(PERSON | given)[key]


# --- enrolment ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("resides", "works", "studies", "hukou", "permit"), list(product((False, True), repeat=5)))
def test_any_tie_to_the_place_entitles(resides: bool, works: bool, studies: bool, hukou: bool, permit: bool) -> None:
    person = {"resides_here": resides, "works_here": works, "studies_here": studies, "local_hukou": hukou, "residence_permit": permit}
    outputs = one(PERSON | person | {"employee_liable": False, "flexible_worker": True})
    assert outputs["enrolment_eligible"] == outputs["resident_eligible"] == any(person.values())
    # Hukou is no condition where somebody lives or works.
    assert outputs["employee_eligible"] == works
    employee = one(PERSON | person | {"employee_liable": True, "flexible_worker": False})
    assert employee["resident_eligible"] is False
    assert employee["employee_eligible"] is True


def test_what_is_not_known_of_a_person_stays_open_only_where_it_matters() -> None:
    assert ask("enrolment_eligible", resides_here=True) is True
    ties = {"resides_here": False, "works_here": False, "local_hukou": False, "residence_permit": False}
    assert ask("enrolment_eligible", **ties) == {"undetermined": "缺少“本地就读”"}
    assert ask("resident_eligible", resides_here=True) == {"undetermined": "缺少“应参加职工医保”"}
    assert ask("resident_eligible", employee_liable=True) is False
    assert ask("employee_eligible", employee_liable=False, flexible_worker=False) is False


def test_newborns_enrol_with_a_certificate_alone() -> None:
    newborn = {"birth_date": "2025-06-15", "birth_certificate": True}
    assert ask("newborn_eligible", **newborn) is True
    assert ask("newborn_eligible", **(newborn | {"birth_certificate": False})) is False
    # To enrol in the year of birth is promoted, not asked for.
    assert ask("newborn_eligible", birth_date="2024-12-31", birth_certificate=True) is True
    assert ask("newborn_eligible") is None


@pytest.mark.parametrize("known", [{}, {"exempt": False}])
def test_birth_in_the_year_exempts_from_the_wait(known: dict[str, bool]) -> None:
    person = (
        {key: value for key, value in PERSON.items() if key != "exempt"} | known | {"late": {"2025": True}, "paid_on": "2025-08-01"}
    )
    outputs = one(person | {"birth_date": "2025-06-15", "service_date": "2025-06-20"})
    assert (outputs["wait_total"], outputs["newborn_cover_start"], outputs["service_covered"]) == (0, "2025-06-15", True)
    # Of a child born the year before, what is not known stays open.
    older = one(person | {"birth_date": "2024-12-31", "service_date": "2025-08-20"})
    assert older["wait_total"] == (3 if known else {"undetermined": "缺少“特殊群体”"})
    assert older["service_covered"] == (False if known else {"undetermined": "缺少“特殊群体”"})


def test_cover_of_newborns_begins_at_birth_or_with_payment() -> None:
    newborn = {"birth_date": "2025-06-15", "paid_on": "2025-08-01", "exempt": True, "service_date": "2025-06-20"}
    outputs = one(PERSON | newborn)
    assert outputs["newborn_cover_start"] == "2025-06-15"
    assert outputs["service_covered"] is True
    later = one(PERSON | newborn | {"readings": {"newborn_cover_from": "payment_day"}})
    assert later["newborn_cover_start"] == "2025-08-01"
    assert later["service_covered"] is False
    # A child born in an earlier year is no newborn.
    child = one(PERSON | newborn | {"birth_date": "2020-06-15", "paid_on": "2024-12-01"})
    assert child["newborn_cover_start"] is None
    assert child["service_covered"] is True
    assert one(PERSON | newborn | {"status": {"2025": "none"}})["newborn_cover_start"] is None


# --- students -----------------------------------------------------------------------------------------------------------


def test_students_pay_the_standard_of_the_first_year_once() -> None:
    student = {"university_student": True, "entry_year": 2026, "programme_years": 4, "entry_standard": 400, "lump_paid": True}
    for year, covered in {2025: False, 2026: True, 2027: True, 2029: True, 2030: False}.items():
        outputs = one(record(2025, "R" * (year - 2024)) | student)
        assert outputs["lump_sum"] == 1600
        assert outputs["lump_covers_year"] is covered
        # The standard of a later year is nowhere an input: nothing more is due.
        assert outputs["lump_top_up"] == (0 if covered else None)
    # One reading begins with the year after entry.
    for year, covered in {2026: False, 2027: True, 2030: True, 2031: False}.items():
        outputs = one(record(2025, "R" * (year - 2024), readings={"student_first_year": "next_year"}) | student)
        assert (outputs["lump_covers_year"], outputs["lump_top_up"]) == (covered, 0 if covered else None)
    # Who has not paid the lump sum has no years that it covers.
    unpaid = one(record(2025, "RRR") | student | {"lump_paid": False})
    assert (unpaid["lump_sum"], unpaid["lump_covers_year"], unpaid["lump_top_up"]) == (1600, None, None)
    assert ask("lump_sum", **(student | {"university_student": False})) is None
    assert ask("lump_sum", university_student=True) is None
    assert ask("lump_sum", **(student | {"entry_standard": "380.50", "programme_years": 3})) == 1141.5


# --- money --------------------------------------------------------------------------------------------------------------

SUBSIDIES = {
    "destitute": "subsidy_destitute",
    "orphan": "subsidy_orphan",
    "minimum_income": "subsidy_minimum_income",
    "monitored": "subsidy_monitored",
    "other_hardship": "subsidy_other",
}


@pytest.mark.parametrize(("group", "parameter"), SUBSIDIES.items())
def test_a_subsidy_must_be_bound_for_those_who_get_it(group: str, parameter: str) -> None:
    assert error(PERSON | {group: True}) == ("unbound-parameter", parameter)
    assert ask("subsidy", **{group: True}, parameters={parameter: 260}) == 260
    assert ask("subsidy", parameters={parameter: 260}) == 0


def test_the_error_of_an_unbound_parameter_names_it_in_chinese() -> None:
    (row,) = run(PERSON | {"destitute": True})
    assert row["error"]["message"] == "参数“特困人员资助额”待定，须先给定值"


def test_the_highest_subsidy_counts_and_never_makes_the_due_negative() -> None:
    both = {"orphan": True, "monitored": True, "parameters": {"subsidy_orphan": 400, "subsidy_monitored": "210.50"}}
    assert ask("subsidy", **both) == 400
    added = {"readings": {"subsidy_rule": "sum"}}
    assert ask("subsidy", **both, **added) == 610.5
    assert ask("personal_due", **both, **added, annual_premium=700) == 89.5
    assert ask("personal_due", **both, annual_premium=400) == 0
    assert ask("personal_due", **both, annual_premium=380) == 0
    assert ask("personal_due", **both, annual_premium="420.40") == 20.4
    assert ask("personal_due", annual_premium=400) == 400
    assert ask("personal_due", **both) is None


def test_the_unemployment_fund_pays_for_those_who_draw_benefit_and_the_sentence_says_nothing_of_others() -> None:
    employee = record(2021, "RRRRE", resides_here=True, employee_liable=True)
    working, drawing = one(employee), one(employee | {"unemployment_benefit": True})
    assert working.pop("employee_payer") is None
    assert drawing.pop("employee_payer") == "unemployment_fund"
    assert working == drawing


@pytest.mark.parametrize(
    ("use", "relative", "insured", "designated", "allowed"),
    [
        ("relative_premium", True, False, False, True),
        ("relative_premium", False, True, True, False),
        ("relative_copay", True, True, True, True),
        ("relative_copay", True, False, True, False),
        ("relative_copay", True, True, False, False),
        ("relative_copay", False, True, True, False),
        ("other_use", True, True, True, False),
    ],
)
def test_uses_of_the_personal_account(use: str, relative: bool, insured: bool, designated: bool, allowed: bool) -> None:
    given = {"close_relative": relative, "relative_insured": insured, "designated_institution": designated}
    assert ask("account_use_allowed", account_use=use, **given) is allowed
    assert ask("account_use_allowed", **given) is None


def test_the_share_for_outpatient_care_is_open_until_bound() -> None:
    funds = {"funding_before": "1000000.00", "funding_now": "1000333.33"}
    assert error(PERSON | funds) == ("unbound-parameter", "outpatient_share")
    # 12.34 per cent of 333.33 yuan is 41.132922.
    assert ask("outpatient_new_funds", **funds, parameters={"outpatient_share": "12.34%"}) == 41.13
    assert ask("outpatient_new_funds", **funds, parameters={"outpatient_share": 0.5}) == 166.67
    # By the rise per head: 50 yuan for each of 99 insured, 10 per cent of 4,950 yuan.
    per_head = {"per_head_before": 1000, "per_head_now": 1050, "insured_now": 99, "readings": {"new_funds_by": "per_head"}}
    assert ask("outpatient_new_funds", **funds, **per_head, parameters={"outpatient_share": "10%"}) == 495
    assert ask("outpatient_new_funds", **funds, readings={"new_funds_by": "per_head"}) is None
    # Funding that shrinks leaves nothing to share.
    assert ask("outpatient_new_funds", funding_before=2, funding_now=1, parameters={"outpatient_share": "5%"}) == 0
    assert ask("outpatient_new_funds", funding_now=1) is None
    assert error(PERSON | funds | {"parameters": {"outpatient_share": "12.345%"}})[1] == "outpatient_share"


# --- cover, services, targets -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "covered"),
    [
        # Lapsed for two years, paid in December: four months, cover from 1 May.
        ("2026-06-01", False),
        ("2027-01-15", False),
        ("2027-04-30", False),
        ("2027-05-01", True),
        ("2027-12-31", True),
        ("2028-01-01", False),
    ],
)
def test_days_on_which_services_are_covered(day: str, covered: bool) -> None:
    assert one(record(2025, "NNR", service_date=day))["service_covered"] is covered


def test_services_of_the_uninsured_are_not_covered() -> None:
    assert one(record(2025, "RN", service_date="2026-06-01"))["service_covered"] is False


def test_late_by_the_day_of_payment_once_the_window_is_known() -> None:
    person = record(2025, "RR", paid_on="2026-03-01", check_window=True)
    assert error(person) == ("unbound-parameter", "window_close")
    assert one(person | {"parameters": {"window_close": "2026-02-28"}})["late_by_date"] is True
    assert one(person | {"parameters": {"window_close": "2026-03-01"}})["late_by_date"] is False


def test_village_clinics_apply_and_qualify() -> None:
    for applied, qualified in product((False, True), repeat=2):
        assert ask("clinic_included", clinic_applied=applied, clinic_qualified=qualified) is (applied and qualified)
    assert ask("clinic_included", clinic_applied=False) is False


def test_the_campaign_is_in_september() -> None:
    days = {"2025-08-31": False, "2025-09-01": True, "2025-09-30": True, "2025-10-01": False, "2024-09-15": False}
    for day, on_time in days.items():
        assert ask("campaign_on_time", campaign_date=day) is on_time
    assert ask("campaign_on_time") is None


def test_insurance_forced_on_students_is_a_violation() -> None:
    assert ask("forced_insurance_violation") is False
    assert ask("forced_insurance_violation", forced_insurance=True) is True


def test_targets_must_not_grow_on_the_way_down() -> None:
    for passed_on, escalated in {999: False, 1000: False, 1001: True}.items():
        assert ask("target_escalated", target_received=1000, target_passed_on=passed_on) is escalated
    assert ask("target_escalated", target_received=1000) is None


# --- where it comes from ------------------------------------------------------------------------------------------------

BASES = {
    "cont_step": "《002》一（三）第2段第2句第2分句",
    "zero_step": "《002》一（三）第2段第2句第3分句",
    "pen_step": "《002》一（三）第2段第3句",
    "up_pct": "《002》一（三）第2段第2句第5分句",
    "employee_year": "《002》一（三）第2段第4句",
    "first_lapse_year_counts": "《002》一（三）第3段第2句",
    "lump_sum": "《002》一（一）第1段第6句",
    "subsidy": "《002》一（二）第1段第2句",
    "employee_payer": "《002》一（二）第1段第3句",
    "account_use_allowed": "《002》一（二）第1段第4句",
    "campaign_on_time": "《002》二（五）第1段第2句",
    "clinic_included": "《002》二（七）第1段第2句",
    "forced_insurance_violation": "《002》三（九）第1段第4句",
    "target_escalated": "《002》四（十二）第1段第3句",
}


@pytest.mark.parametrize(("alias", "text"), BASES.items())
def test_statements_cite_the_sentence_they_come_from(alias: str, text: str) -> None:
    (statement,) = (s for s in program().statements if s.alias == alias)
    assert [basis.text for basis in statement.basis] == [text]


def test_the_printed_table_of_waits_is_that_of_the_text() -> None:
    """Three months, one more for each further year lapsed: nobody who is told of is a newborn."""
    (statement,) = (one for one in program().statements if one.kind == "等待期")
    rows = [row[:2] for row in wait_tables(program(), statement, options())[0].rows]
    months = (0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
    assert rows == [(f"{years}年", f"{wait}个月") for years, wait in enumerate(months)]

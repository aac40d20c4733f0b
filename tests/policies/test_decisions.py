"""The thirteen decisions on how the documents are read, G1 to G13, each held on the policies as compiled.

G1 原则上 · G2 左右 · G3 一定比例, 一定标准 · G4 适当 · G5 dates · G6 以上, 不超过 · G7 ； and what stands before it · G8 上年度 ·
G9 鼓励, 支持 · G10 探索, 研究, 有条件 · G11 no subject · G12 money and rates · G13 documents stay apart.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any, Final

import pytest

from mingce.analysis.duties import State, assess
from mingce.analysis.evidence import EventKind, Evidence, Registered, registered
from mingce.driver.building import compile_all
from mingce.driver.running import Engine
from mingce.ir.duties import Duty
from mingce.ir.program import Parameter, Program, Statement
from tests.policies.asking import ENGINES, POLICIES, answer, outputs
from tests.policies.places import places, sentences

GUIZHOU: Final = "guizhou/pooling_2024.pol"
JILIN: Final = "jilin/pooling_2024.pol"
JILIN_PERSONS: Final = "jilin/enrolment_2024.pol"
SICHUAN_POOL: Final = "sichuan/pooling_2023.pol"
SICHUAN_REFORM: Final = "sichuan/reform_2021.pol"
SICHUAN: Final = "sichuan/enrolment_2025.pol"

both = pytest.mark.parametrize("engine", ENGINES)
Record = Mapping[str, Any]


@cache
def programs() -> tuple[Program, ...]:
    compiled = compile_all((POLICIES,))
    assert not compiled.failed
    return compiled.programs


def statements(*kinds: str) -> Iterator[Statement]:
    return (statement for program in programs() for statement in program.statements if statement.kind in kinds)


def duties() -> tuple[Registered, ...]:
    return registered(programs())


def at(*where: str) -> dict[str, str]:
    """The kinds of the duties that stand in these places, by name."""
    return {one.duty.name: one.duty.kind for one in duties() if set(where) & {*places(one.duty.basis), *sentences(one.duty.basis)}}


def asked(policy: str, engine: Engine, **fields: Any) -> dict[str, Any]:
    return outputs(policy, {"id": "一", "year": 2026, **fields}, engine)


def guizhou(engine: Engine, **fields: Any) -> dict[str, Any]:
    return asked(GUIZHOU, engine, parameters={"balance_share": "70%", "retention_threshold": 0}, **fields)


def jilin(engine: Engine, **fields: Any) -> dict[str, Any]:
    return asked(JILIN, engine, scheme="employee", **fields)


# --- G1 -------------------------------------------------------------------------------------------------------------------


def strict(statement: Statement) -> str:
    return dict(statement.facts)["strength"]


def test_g1_only_what_the_text_says_is_defeasible() -> None:
    found = {key for one in statements("要求", "预算") if strict(one) == "原则上" for key in sentences(one.basis)}
    assert found == {"001 二(二)¶1 s2", "001 二(四)¶1 s4", "001 二(四)¶1 s5", "004 一¶5 s1", "004 二(三)¶2 s1"}


@both
@pytest.mark.parametrize(
    ("deductible", "justified", "expected"),
    [(8_400, False, "satisfied"), (8_401, True, "deviates"), (8_401, False, "violated"), (8_400, True, "satisfied")],
)
def test_g1_deviating_needs_a_justification(deductible: int, justified: bool, expected: str, engine: Engine) -> None:
    found = jilin(engine, wage_base=84_000, employee_deductible=deductible, deductible_justified=justified)
    assert found["deductible_check"] == expected


# --- G2 -------------------------------------------------------------------------------------------------------------------


def parameters(word: str) -> dict[str, tuple[Parameter, Statement]]:
    """The parameters with that word in their name, note or assumptions, by policy and id."""
    found = {}
    for program in programs():
        for one in program.parameters:
            statement = program.statement(one.statement)
            assert statement is not None
            if word in f"{one.symbol.name}{statement.note}{statement.assumptions}":
                found[f"{program.policy.alias}.{one.symbol.id}"] = (one, statement)
    return found


def test_g2_every_tolerance_is_a_parameter_that_calls_itself_an_assumption() -> None:
    found = parameters("左右")
    assert {name: one.values for name, (one, _) in found.items()} == {
        "guizhou_pooling_2024.ratio_tolerance": ((None, Fraction(2, 100)),),
        "jilin_pooling_2024.employer_rate_tolerance": ((None, Fraction(5, 1000)),),
        "jilin_pooling_2024.ratio_tolerance": ((None, Fraction(2, 100)),),
        "jilin_enrolment_2024.employer_rate": ((None, Fraction(6, 100)),),
    }
    assert all(statement.assumptions for _, statement in found.values())


@both
@pytest.mark.parametrize(
    ("rate", "expected"), [("5.5%", "satisfied"), ("6.5%", "satisfied"), ("5.49%", "violated"), ("6.51%", "violated")]
)
def test_g2_the_tolerance_counts(rate: str, expected: str, engine: Engine) -> None:
    assert jilin(engine, employer_rate=rate)["employer_rate_check"] == expected
    exact = jilin(engine, employer_rate=rate, parameters={"employer_rate_tolerance": "0%"})
    assert exact["employer_rate_check"] == "violated"


# --- G3 -------------------------------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("policy", "fields", "named"),
    [
        (SICHUAN_POOL, {"cities": [{"code": "甲", "scheme": "employee", "income_before": 100}]}, "筹集比例"),
        (SICHUAN, {"funding_before": 100, "funding_now": 200}, "门诊保障比例"),
        (GUIZHOU, {"parameters": {"balance_share": "70%"}}, "留存标准"),
        (GUIZHOU, {"parameters": {"retention_threshold": 0}}, "平衡比例"),
        (
            SICHUAN_REFORM,
            {
                "purchases": [
                    {"purchase_code": "一", "volume_based": False, "payment_standard": 2, "price": 1, "quantity": 1},
                ]
            },
            "采购节约激励比例",
        ),
    ],
)
def test_g3_what_the_text_leaves_open_is_asked_for(policy: str, fields: Record, named: str, engine: Engine) -> None:
    error = answer(policy, {"id": "一", "year": 2026, **fields}, engine)["error"]
    assert error["code"] == "unbound-parameter"
    assert f"“{named}”" in error["message"]


def test_g3_no_value_stands_behind_an_open_parameter() -> None:
    open_ = {
        key
        for program in programs()
        for one in program.parameters
        if (statement := program.statement(one.statement)) is not None and any(value is None for _, value in one.values)
        for key in sentences(statement.basis)
    }
    # 一定比例, 一定标准; gates; weights; and what is set each year or elsewhere.
    assert open_ == {
        "000 A¶6 s1", "001 二(三)¶1 s2", "001 二(三)¶1 s3", "001 二(三)¶1 s4", "001 二(四)¶1 s6", "001 二(五)¶1 s4",
        "001 二(一)¶2 s1", "002 一(二)¶1 s2", "002 一(三)¶1 s2", "002 二(六)¶1 s1", "002 四(十二)¶1 s2", "003 六(十五)¶1 s2",
        "004 一¶5 s1",
    }  # fmt: skip


# --- G4 -------------------------------------------------------------------------------------------------------------------


def levels(field: str, *values: str, **other: object) -> list[dict[str, object]]:
    return [{"level_name": f"{number}级", field: value, **other} for number, value in enumerate(values, 1)]


@both
@pytest.mark.parametrize(
    ("ratios", "deductibles", "expected"),
    [
        (("90%", "85%", "85%"), (300, 300, 900), "satisfied"),
        (("85%", "85%"), (300, 300), "violated"),
        (("85%", "90%"), (300, 200), "violated"),
    ],
)
def test_g4_appropriate_is_an_order_with_at_least_one_step(
    ratios: tuple[str, ...], deductibles: tuple[int, ...], expected: str, engine: Engine
) -> None:
    rows = [row | {"level_deductible": amount} for row, amount in zip(levels("level_ratio", *ratios), deductibles, strict=True)]
    found = jilin(engine, hospital_levels=rows)
    assert (found["ratio_steps"], found["deductible_steps"]) == (expected, expected)
    both_schemes = levels("employee_level_ratio", *ratios, resident_level_ratio="70%")
    found = guizhou(engine, hospital_levels=both_schemes)
    assert (found["employee_ratio_steps"], found["resident_ratio_steps"]) == (expected, "violated")


def test_g4_no_other_figure_is_read_into_it() -> None:
    assert parameters("适当") == {}


# --- G5 -------------------------------------------------------------------------------------------------------------------


def test_g5_deadlines_are_the_last_day_of_the_year() -> None:
    found = {place: one.duty.deadline for one in duties() if one.duty.deadline for place in places(one.duty.basis)}
    assert {place: day for place, day in found.items() if place.split()[1] in ("A¶9", "三¶1", "三¶2", "一¶1")} == {
        "000 A¶9 s1": date(2025, 12, 31),
        **{f"001 三¶1 s1 c{n}": date(2024, 12, 31) for n in (1, 2, 3)},
        **{f"001 三¶2 s1 c{n}": date(2025, 12, 31) for n in (1, 2, 3)},
        "003 一¶1 s2 c1": date(2021, 12, 31),
        "003 一¶1 s2 c2": date(2025, 12, 31),
        "003 一¶1 s2 c3": date(2030, 12, 31),
    }


@both
def test_g5_from_a_day_on_includes_that_day(engine: Engine) -> None:
    for day, expected in (("2023-12-31", False), ("2024-01-01", True)):
        assert asked(SICHUAN_POOL, engine, checked_on=day)["in_force"] is expected
    for year, expected in ((2025, False), (2026, True)):
        assert guizhou(engine, year=year)["in_force"] is expected


# --- G6 -------------------------------------------------------------------------------------------------------------------


@both
def test_g6_not_above_and_not_below_include_the_figure(engine: Engine) -> None:
    base = {"wage_base": 82_000, "income_base": 29_000}
    on = guizhou(engine, **base, employee_deductible=8_200, employee_cap=492_000, employee_outpatient_ratio="50%")
    off = guizhou(engine, **base, employee_deductible="8200.01", employee_cap="491999.99", employee_outpatient_ratio="49.99%")
    for name in ("employee_deductible_check", "employee_cap_check", "employee_outpatient_check"):
        assert (on[name], off[name]) == ("satisfied", "violated")


@both
@pytest.mark.parametrize(("lapsed", "total"), [(3, 5), (4, 6), (5, 7)])
def test_g6_four_years_and_more_include_the_fourth(lapsed: int, total: int, engine: Engine) -> None:
    year = 2025 + lapsed
    status = {str(y): "none" for y in range(2025, year)} | {str(year): "resident"}
    # Every year that may be repaired is repaired: what is left is the floor where there is one.
    repaired = {3: 2, 4: 0, 5: 1}[lapsed]
    fields = {"status": status, "exempt": False, "paid_on": f"{year - 1}-12-01", "individual_standard": 400}
    plain = asked(SICHUAN, engine, **fields, year=year)
    assert plain["wait_total"] == total
    assert plain["wait_repairable"] == repaired
    assert asked(SICHUAN, engine, **fields, year=year, repair_years=repaired)["wait_total"] == (3 if lapsed == 3 else 6)


# --- G7 -------------------------------------------------------------------------------------------------------------------


@both
def test_g7_from_2025_on_governs_the_clauses_that_follow(engine: Engine) -> None:
    status = {str(year): "resident" for year in range(2025, 2027)}
    early = {"status": {"2024": "resident"} | status, "zero_claim": {"2024": True, "2025": True}}
    found = asked(SICHUAN, engine, **early, exempt=False, paid_on="2025-12-01")
    # A year without claims counts from 2025 on, so that it raises the limit in 2026 for the first time.
    assert (found["cap"], found["zero_claim_reward"]) == (304_000, 4_000)


def test_g7_in_principle_reaches_the_clauses_where_it_is_said() -> None:
    clauses = {
        place for one in statements("要求") if strict(one) == "原则上" for place in places(one.basis) if place.startswith("001 二(二)")
    }
    # The second clause, on the ratios, does not say it.
    assert clauses == {"001 二(二)¶1 s2 c1", "001 二(二)¶1 s2 c3"}


# --- G8 -------------------------------------------------------------------------------------------------------------------


@both
def test_g8_a_figure_of_last_year_that_is_missing_is_never_nothing(engine: Engine) -> None:
    bound = {"parameters": {"extraction_rate": "5%", "base_year": "prior_year"}}
    missing = answer(SICHUAN_POOL, {"id": "一", "year": 2024, **bound, "cities": [{"code": "甲", "scheme": "employee"}]}, engine)
    assert missing["error"]["code"] == "missing-input"
    assert "上年基金收入" in missing["error"]["message"]
    this_year = {
        "parameters": {"extraction_rate": "5%", "base_year": "same_year"},
        "cities": [{"code": "甲", "scheme": "employee", "income_before": 1}],
    }
    undecided = outputs(SICHUAN_POOL, {"id": "一", "year": 2024, **this_year}, engine)
    assert undecided["employee_pool"] == {"undetermined": "缺少“第1项的当年基金收入”"}


@both
def test_g8_a_bound_without_its_statistic_is_not_checked_against_nothing(engine: Engine) -> None:
    found = guizhou(engine, employee_deductible=1, employee_cap=1, resident_deductible=1)
    assert (found["wage_base_given"], found["income_base_given"]) == ("violated", "violated")
    assert found["employee_deductible_check"] is found["employee_cap_check"] is None
    found = jilin(engine, employee_deductible=1)
    assert (found["wage_base_given"], found["deductible_check"]) == ("violated", None)


# --- G9, G10 --------------------------------------------------------------------------------------------------------------


def test_g9_what_is_encouraged_or_permitted_is_never_violated() -> None:
    free = tuple(one for one in duties() if one.duty.kind in ("许可", "鼓励"))
    day = date(2025, 6, 1)
    against = tuple(Evidence(one.key, day, EventKind.VIOLATION) for one in free)
    found = {(one.item.policy.draft, one.state) for one in assess(free, date(2026, 1, 1), against)}
    assert found == {(False, State.OPEN), (True, State.DRAFT)}


@pytest.mark.parametrize(
    "place", ["001 二(一)¶1 s2", "002 一(一)¶1 s4", "002 一(一)¶1 s5", "002 一(一)¶1 s8", "002 一(三)¶1 s2", "003 六(十五)¶1 s2"]
)
def test_g9_encouraging_is_registered_as_such(place: str) -> None:
    # 002 一(一)¶1 s4 promotes besides what it supports.
    assert set(at(place).values()) - {"职责"} == {"鼓励"}


@pytest.mark.parametrize(
    "place",
    ["001 二(三)¶1 s4 c2", "003 四(十一)¶1 s6", "002 四(十三)¶1 s1"],
)
def test_g10_exploring_and_what_able_areas_may_do_is_permitted(place: str) -> None:
    assert "许可" in at(place).values()


@pytest.mark.parametrize(("place", "word"), [("001 二(五)¶1 s3", "研究"), ("001 二(六)¶1 s1", "探索"), ("001 二(七)¶1 s4", "探索"), ("003 三(七)¶1 s2", "探索")])
def test_g10_studying_and_exploring_by_the_body_itself_is_its_task(place: str, word: str) -> None:
    found = [one.duty for one in duties() if place in sentences(one.duty.basis) and word in one.duty.written_degrees]
    assert [duty.kind for duty in found] == ["职责"]


def test_g10_able_areas_have_no_duty() -> None:
    able = {one.duty.kind for one in duties() if any("有条件" in actor for actor in one.duty.actors)}
    assert able == {"许可", "鼓励"}


# --- G11 ------------------------------------------------------------------------------------------------------------------


def test_g11_where_nobody_is_named_the_record_says_who_is_meant() -> None:
    # What begins by itself is nobody's act.
    silent = [one for one in duties() if not one.duty.all_actors and one.duty.begins is None]
    assert [one.key for one in silent if not says_who(one.duty)] == []
    assert [one.key for one in duties() if one.duty.actors and "主体未写明" in (one.duty.note or "")] == []


def says_who(duty: Duty) -> bool:
    assumed = any(one.text.startswith("由") or "主体" in f"{one.text}{one.reason}" for one in duty.assumptions)
    return assumed or "主体" in (duty.note or "")


@pytest.mark.parametrize("place", ["001 二(四)¶1 s1", "002 一(三)¶2 s1", "003 二(一)¶1 s2", "000 A¶10 s1", "004 二(四)¶1 s1"])
def test_g11_policies_are_made_by_the_provincial_bureau(place: str) -> None:
    found = [one.duty for one in duties() if place in sentences(one.duty.basis)]
    told = ["；".join((one.note or "", *(assumption.text for assumption in one.assumptions))) for one in found]
    assert told
    assert all("按省医保局理解" in text or "由省医保局承担" in text for text in told)


# --- G12 ------------------------------------------------------------------------------------------------------------------


@both
def test_g12_half_a_fen_is_rounded_up(engine: Engine) -> None:
    # 0.75 元 at 6% are 4.5 fen: 5, where rounding to even would give 4; 0.74 元 are 4.44 fen.
    for payroll, due in (("0.75", "0.05"), ("0.74", "0.04")):
        record = {"id": "一", "year": 2026, "employment": "unit_employee", "local_resident": True, "payroll": payroll}
        assert outputs(JILIN_PERSONS, record, engine)["employer_due"] == Decimal(due)


def test_g12_nothing_is_a_binary_float() -> None:
    given = [value for program in programs() for one in program.parameters for _, value in one.values]
    bounds = [bound for program in programs() for one in program.inputs for bound in (one.low, one.high, one.default)]
    assert not any(isinstance(value, float) for value in (*given, *bounds))


def test_g12_what_is_split_goes_by_the_largest_remainder() -> None:
    found = {one.id: (dict(one.facts)["unit"], dict(one.facts)["remainder"]) for one in statements("分配")}
    assert found == {
        "cities.balance_allocation": ("1/100", "最大余数法"),
        "areas.allocation": ("1/100", "最大余数法"),
        "cities.enrolment_target": ("1", "最大余数法"),
    }


# --- G13 ------------------------------------------------------------------------------------------------------------------


def test_g13_a_policy_computes_from_its_own_document_alone() -> None:
    for program in programs():
        for one in program.statements:
            if one.kind != "术语":
                assert {key.split()[0] for key in sentences(one.basis)} <= {program.policy.document}, (program.policy.alias, one.id)


def test_g13_only_names_are_shared() -> None:
    (common,) = (program for program in programs() if program.policy.alias == "common_terms")
    assert common.terms
    assert (*common.parameters, *common.inputs, *common.definitions, *common.readings, *common.duties) == ()


@both
def test_g13_a_value_given_to_one_policy_is_unknown_to_another(engine: Engine) -> None:
    # Both have an `extraction_rate`; a record of one takes it, a record of the other still asks for its own.
    cities = [{"code": "甲", "scheme": "employee", "income_before": 100}]
    assert (
        asked(SICHUAN_POOL, engine, parameters={"extraction_rate": "5%", "base_year": "prior_year"}, cities=cities)["employee_pool"]
        == 5
    )
    error = answer(SICHUAN_POOL, {"id": "一", "year": 2026, "parameters": {"balance_share": "5%"}, "cities": cities}, engine)["error"]
    assert error["code"] != "unbound-parameter"
    assert "balance_share" in error["message"]

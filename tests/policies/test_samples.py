"""The samples that come with the policies: every one runs, every policy has one, and they are invented.

Samples are for looking at: some records are wrong on purpose, and say so by their error.
"""

import json
import re
from pathlib import Path
from typing import Any, Final

import pytest
from click.testing import CliRunner, Result

from mingce.cli.main import cli
from mingce.driver.building import compile_all

POLICIES: Final = Path(__file__).parents[2] / "policies"

# Which policy a file of records is for, and which of its records end in which error.
RECORDS: Final[dict[str, tuple[str, dict[str, str]]]] = {
    "guizhou/samples/persons.json": ("guizhou/enrolment_2024.pol", {}),
    "guizhou/samples/plans.json": ("guizhou/pooling_2024.pol", {}),
    "guizhou/samples/province.json": ("guizhou/pooling_2024.pol", {}),
    "jilin/samples/persons.json": ("jilin/enrolment_2024.pol", {}),
    "jilin/samples/province.json": ("jilin/pooling_2024.pol", {}),
    "sichuan/samples/persons.json": ("sichuan/enrolment_2025.pol", {"戊：断保三年，申请修复五年": "repair-beyond-limit"}),
    "sichuan/samples/pooling_years.json": ("sichuan/pooling_2023.pol", {"没有给定筹集比例，不能计算": "unbound-parameter"}),
    "sichuan/samples/reform.json": ("sichuan/reform_2021.pol", {}),
    "sichuan/samples/targets.json": ("sichuan/enrolment_2025.pol", {}),
}


def mingce(*args: object) -> Result:
    return CliRunner().invoke(cli, [str(arg) for arg in args], catch_exceptions=False)


def records(name: str) -> list[dict[str, Any]]:
    found = json.loads((POLICIES / name).read_text(encoding="utf-8"))
    assert isinstance(found, list)
    return found


def test_every_sample_is_looked_at() -> None:
    found = {path.relative_to(POLICIES).as_posix() for path in POLICIES.rglob("samples/*")}
    plans = {f"guizhou/samples/{name}_city_plan.pol" for name in ("jia", "yi")}
    assert found == {*RECORDS, *plans, "guizhou/samples/evidence.csv", "sichuan/samples/population.toml"}


def test_every_policy_that_computes_has_samples() -> None:
    computing = {program.policy.alias for program in compile_all((POLICIES,)).programs if program.inputs}
    served = {program.policy.alias for policy, _ in RECORDS.values() for program in compile_all((POLICIES / policy,)).programs}
    assert served == computing


@pytest.mark.parametrize("name", RECORDS)
def test_every_record_runs(name: str) -> None:
    policy, wrong = RECORDS[name]
    ran = mingce("run", POLICIES / policy, "--input", POLICIES / name)
    assert ran.exit_code == (1 if wrong else 0), ran.stderr
    rows = json.loads(ran.stdout)
    assert [row["id"] for row in rows] == [record["id"] for record in records(name)]
    assert {row["id"]: row["error"]["code"] for row in rows if "error" in row} == wrong
    assert all(row["outputs"] for row in rows if "error" not in row)


@pytest.mark.parametrize("name", RECORDS)
def test_nobody_is_named(name: str) -> None:
    text = (POLICIES / name).read_text(encoding="utf-8")
    assert not re.search(r"\d{17}[\dXx]|1[3-9]\d{9}", text), "a number of a person or of a telephone"
    assert len({record["id"] for record in records(name)}) == len(records(name))


def test_the_plan_of_a_city_that_fits_the_frame() -> None:
    ran = mingce("check", POLICIES / "guizhou" / "samples" / "jia_city_plan.pol")
    assert ran.exit_code == 0, ran.stdout
    assert "错误" not in ran.stdout
    tables = ("职工住院比例拉开差距", "居民住院比例拉开差距", "各级职工门诊比例合规", "各级居民门诊比例合规")
    assert not [name for name in tables if name in ran.stdout], "the ratios by level are looked at"


VIOLATED: Final = {
    # 职工封顶线比六倍少一分；住院比例82.1%超出80%上下两个百分点；门诊比例49.9%
    "职工限额合规", "职工住院比例合规", "职工门诊比例合规",
    # 一项没有列明的
    "职工待遇参数齐全", "居民待遇参数齐全", "职工门诊限额列明", "居民门诊限额列明", "支出预算要素",
    # 各级一样；三级最高；三级门诊45%
    "职工住院比例拉开差距", "居民住院比例拉开差距", "各级职工门诊比例合规",
    # 支出比收入多一亿元，结余只有五千万元
    "以收定支", "不编当年赤字", "不编累计赤字",
}  # fmt: skip


def test_the_plan_of_a_city_that_does_not_fit_the_frame() -> None:
    """Each finding by its requirement: what is at the very bound (居民 68%, 174000元, 50%) fits."""
    ran = mingce("check", POLICIES / "guizhou" / "samples" / "yi_city_plan.pol", "--format", "json")
    assert ran.exit_code == 1
    found = [(one["code"], one["message"].rpartition("要求“")[2].rstrip("”")) for one in json.loads(ran.stdout)]
    assert {name for code, name in found if code == "requirement-violated"} == VIOLATED
    assert {name for code, name in found if code == "requirement-deviation"} == {"职工起付标准合规", "居民起付标准合规"}
    assert [name for code, name in found if code not in ("requirement-violated", "requirement-deviation")] == [
        "“贵州省级统筹”的21项要求没有核对"
    ]
    assert len(found) == len(VIOLATED) + 3


def test_one_plan_of_a_city_fits_the_frame_and_one_does_not() -> None:
    ran = mingce("run", POLICIES / "guizhou/pooling_2024.pol", "--input", POLICIES / "guizhou/samples/plans.json")
    answers = {row["id"]: {value for value in row["outputs"].values() if isinstance(value, str)} for row in json.loads(ran.stdout)}
    fits = {name: "violated" not in found for name, found in answers.items()}
    assert {name[0]: fit for name, fit in fits.items()} == {"甲": True, "乙": False}, fits


def test_the_evidence_of_a_draft_is_kept_and_decides_nothing() -> None:
    """The rows of the file by what they are about: a draft is neither done nor violated."""
    files = (POLICIES / "guizhou/pooling_2024.pol", "--evidence", POLICIES / "guizhou/samples/evidence.csv")
    ran = mingce("duties", *files, "--as-of", "2026-06-30", "--format", "json")
    assert ran.exit_code == 0, ran.stderr
    found = json.loads(ran.stdout)["duties"]
    assert {one["state"] for one in found} == {"draft"}
    assert {one["duty"]: [(event["date"], event["kind"]) for event in one["evidence"]] for one in found if one["evidence"]} == {
        "plan_milestone": [("2024-11-20", "done")],
        "make_budget_rules": [("2025-02-10", "done")],  # recorded under the name of its last day
        "warning_milestone": [("2024-12-31", "done")],
        "remit_on_time": [("2026-03-31", "done")],
        "no_other_lines": [("2026-02-01", "violation")],
    }

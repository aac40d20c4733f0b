"""What programs outside rely on: names, shapes, null and undetermined, readings, errors, formats and options of `mingce run`."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from mingce.cli.main import cli
from tests.policies.sichuan import POLICY, error, one, program, record, run

# Somebody lapsed for two years, as the contract prints it.
PERSON = {"id": "p1", "year": 2027, "status": {"2025": "none", "2026": "none", "2027": "resident"}}

NUMBERS = {"run_years", "continuity_reward", "zero_claim_reward", "lapse_reduction"}
OF_THE_INSURED = {
    "cap",
    "wait_fixed",
    "wait_variable",
    "wait_repairable",
    "wait_total",
    "benefit_start",
    "repair_cost",
}

READINGS: dict[str, tuple[object, ...]] = {
    "history_counts": (True, False),
    "first_lapse_year_counts": (False, True),
    "cap_mode": ("at_use", "saturating"),
    "zero_on_break": ("keep", "clear"),
    "employee_year": ("neutral", "counts", "breaks"),
    "late_payment_counts_as_lapse": (False, True),
    "start_day_counted": (True, False),
    "cont_effective": ("same_year", "next_year"),
    "requires_benefit_started": (False, True),
    "newborn_cover_from": ("birth", "payment_day"),
    "extension_cover_from": ("payment", "january"),
    "wait_unit": ("month", "day"),
    "employee_ends_lapse": (True, False),
    "reduction_needs_earlier_cover": (True, False),
    "lapses_before_epoch": ("not_counted", "counted"),
    "month_end_rule": ("next_day", "month_end"),
    "wait_from": ("later_of_payment_and_january", "payment_day"),
    "clear_when": ("next_year", "at_once"),
    "student_first_year": ("entry_year", "next_year"),
    "subsidy_rule": ("highest", "sum"),
    "new_funds_by": ("total", "per_head"),
}

Run = Callable[..., Result]


@pytest.fixture
def cli_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`mingce run` on the policy, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MINGCE_DEBUG", raising=False)

    def call(*arguments: str) -> Result:
        result = CliRunner().invoke(cli, ["run", str(POLICY), *arguments], catch_exceptions=False)
        assert "Traceback" not in result.output
        return result

    return call


def write(name: str, text: object) -> str:
    Path(name).write_text(text if isinstance(text, str) else json.dumps(text, ensure_ascii=False), encoding="utf-8")
    return name


# --- shapes -------------------------------------------------------------------------------------------------------------


def test_the_outputs_of_the_contract() -> None:
    outputs = one(PERSON | {"exempt": False, "paid_on": "2026-12-01"})
    assert set(outputs) >= NUMBERS | OF_THE_INSURED
    assert outputs["wait_total"] == 4
    assert outputs["cap"] == 292_000
    assert outputs["benefit_start"] == "2027-05-01"
    whole = NUMBERS | OF_THE_INSURED - {"benefit_start"}
    assert all(isinstance(outputs[key], int) and not isinstance(outputs[key], bool) for key in whole)


@pytest.mark.parametrize("status", ["employee", "none", "not_liable"])
def test_null_in_a_year_that_is_not_insured(status: str) -> None:
    before = {"2021": "resident", "2022": "resident", "2023": "employee", "2024": "resident", "2025": "none", "2026": "resident"}
    people: list[dict[str, Any]] = [
        {},
        {"exempt": True},
        {"exempt": False, "paid_on": "2026-12-01", "repair_years": 3, "late": {"2027": True}},
    ]
    for more in people:
        person = {"year": 2027, "status": before | {"2027": status}} | more
        outputs = one(person)
        assert {key for key in OF_THE_INSURED if outputs[key] is not None} == set()
        assert all(isinstance(outputs[key], int) for key in NUMBERS)
        assert outputs["lapse_reduction"] == 4_000


def test_the_limit_is_null_for_those_without_one_and_rewards_are_kept() -> None:
    outputs = one(record(2021, "RRRRzR", uncapped=True))
    assert outputs["cap"] is None
    assert (outputs["continuity_reward"], outputs["zero_claim_reward"]) == (8_000, 4_000)
    assert outputs["wait_total"] == 0


def test_open_and_not_applicable_have_their_own_shapes() -> None:
    outputs = one(PERSON)
    assert set(outputs["wait_total"]) == {"undetermined"}
    assert "特殊群体" in outputs["wait_total"]["undetermined"]
    assert outputs["cap"] == 292_000
    assert outputs["lump_sum"] is None


def test_flags_default_to_false_and_repair_to_nothing() -> None:
    given = record(2025, "NNNR")
    said = {"repair_years": 0} | {key: {"2028": False} for key in ("late", "zero_claim", "used_reward")}
    assert one(given) == one(given | said)


def test_zero_claim_outside_insured_years_is_harmless() -> None:
    assert one(record(2021, "RRRREE", zero_claim={"2025": True}))["zero_claim_reward"] == 0


@pytest.mark.parametrize("used", ["2026", "2025"])
def test_zero_claim_and_use_in_one_year_are_refused(used: str) -> None:
    assert error(record(2021, "RRRRzzR", used_reward={used: True})) == ("contradictory-input", None)


# --- readings -----------------------------------------------------------------------------------------------------------


def test_every_result_names_the_readings_used_and_their_defaults() -> None:
    (row,) = run(PERSON)
    assert row["readings"] == {key: values[0] for key, values in READINGS.items()}
    assert {r.symbol.id for r in program().readings} == set(READINGS)


@pytest.mark.parametrize(("key", "value"), [(key, value) for key, values in READINGS.items() for value in values])
def test_every_reading_can_be_chosen(key: str, value: object) -> None:
    (row,) = run(PERSON | {"readings": {key: value}})
    assert row["readings"][key] == value
    text = {True: "true", False: "false"}.get(value, str(value)) if isinstance(value, bool) else str(value)
    (default,) = run(PERSON, reading={key: text})
    assert default == row


def test_readings_in_chinese_and_the_records_own_word() -> None:
    (row,) = run(PERSON | {"口径": {"封顶方式": "累计时封顶", "首个断保年计入变动等待期": True}}, reading={"封顶方式": "使用时封顶"})
    assert (row["readings"]["cap_mode"], row["readings"]["first_lapse_year_counts"]) == ("saturating", True)
    assert error(PERSON | {"readings": {"cap_mode": "later"}}) == ("unknown-category", "cap_mode")


# --- keys and formats ---------------------------------------------------------------------------------------------------

CHINESE = {
    "编号": "p1",
    "年度": 2027,
    "参保状态": {"2024": "居民医保", "2025年": "未参保", "2026": "未参保", "2027": "居民医保"},
    "逾期缴费": {"2027": True},
    "零报销": {"2024": True},
    "特殊群体": False,
    "补缴年数": 1,
    "缴费到账日": "2027-07-03",
    "个人缴费标准": "400.00",
}
ENGLISH = {
    "id": "p1",
    "year": 2027,
    "status": {"2024": "resident", "2025": "none", "2026": "none", "2027": "resident"},
    "late": {"2027": True},
    "zero_claim": {"2024": True},
    "exempt": False,
    "repair_years": 1,
    "paid_on": "2027-07-03",
    "individual_standard": 400,
}


def test_chinese_keys_and_values_say_the_same() -> None:
    (english,) = run(ENGLISH)
    assert english["outputs"]["wait_total"] == 3
    assert english["outputs"]["repair_cost"] == 400
    assert english["outputs"]["benefit_start"] == "2027-10-03"
    for key, value in CHINESE.items():
        # One key at a time, so that a failure names it.
        other = dict(zip(CHINESE, ENGLISH, strict=True))[key]
        mixed = {k: v for k, v in ENGLISH.items() if k != other} | {key: value}
        if other != "id":
            assert run(mixed) == [english], key


def test_json_csv_and_json_lines_agree(cli_run: Run) -> None:
    person = ENGLISH | {"id": "p1"}
    columns = {
        "id": "p1", "year": "2027", "status_2024": "resident", "status_2025": "none", "status_2026": "none",
        "status_2027": "resident", "late_2027": "true", "zero_claim_2024": "true", "exempt": "false", "repair_years": "1",
        "paid_on": "2027-07-03", "individual_standard": "400",
    }  # fmt: skip
    from_json = cli_run("--input", write("a.json", [person]))
    from_lines = cli_run("--input", write("a.jsonl", json.dumps(person) + "\n"), "--output", "out.jsonl")
    from_csv = cli_run("--input", write("a.csv", ",".join(columns) + "\n" + ",".join(columns.values()) + "\n"))
    assert [r.exit_code for r in (from_json, from_lines, from_csv)] == [0, 0, 0]
    rows = json.loads(from_json.stdout)
    assert rows[0]["outputs"]["wait_total"] == 3
    assert json.loads(from_csv.stdout) == rows
    assert [json.loads(line) for line in Path("out.jsonl").read_text(encoding="utf-8").splitlines()] == rows


def test_csv_with_chinese_columns_and_csv_out(cli_run: Run) -> None:
    text = "编号,年度,参保状态_2025,参保状态_2026,参保状态_2027,特殊群体,缴费到账日\n甲,2027,未参保,未参保,居民医保,否,2026-12-01\n"
    ran = cli_run("--input", write("a.csv", text), "--output", "out.csv")
    assert ran.exit_code == 0
    header, line = Path("out.csv").read_text(encoding="utf-8-sig").splitlines()
    cells = dict(zip(header.split(","), line.split(","), strict=False))
    assert cells["id"] == "甲"
    assert (cells["wait_total"], cells["cap"], cells["benefit_start"]) == ("4", "292000", "2027-05-01")


# --- options and exit status --------------------------------------------------------------------------------------------


def test_options_hold_for_records_that_do_not_say_it(cli_run: Run) -> None:
    person = {key: value for key, value in ENGLISH.items() if key != "year"} | {
        "funding_before": 1000, "funding_now": "1500.50", "check_window": True,
    }  # fmt: skip
    arguments = ["--input", write("a.json", [person]), "--reading", "first_lapse_year_counts=true"]
    bind = ["--bind", "outpatient_share=5%", "--bind", "集中参保期截止日=2027-02-28"]
    ran = cli_run(*arguments, "--year", "2027", *bind)
    assert ran.exit_code == 0, ran.output
    (row,) = json.loads(ran.stdout)
    # 5 per cent of 500.50 yuan is 25.025, half up to the fen; two lapsed years both counted, one repaired.
    assert row["outputs"]["outpatient_new_funds"] == 25.03
    assert row["outputs"]["late_by_date"] is True
    assert row["outputs"]["wait_total"] == 4
    as_of = cli_run(*arguments, "--as-of", "2027-07-01", *bind)
    assert json.loads(as_of.stdout) == [row]


def test_wrong_records_are_told_and_the_others_computed(cli_run: Run) -> None:
    lapsed = ENGLISH | {"late": {}}
    records = [
        lapsed | {"id": "good"},
        lapsed | {"id": "greedy", "repair_years": 2},
        lapsed | {"id": "misspelt", "status": {"2027": "residant"}},
        lapsed | {"id": "gap", "status": {"2025": "none", "2027": "resident"}},
        lapsed | {"id": "far", "year": 2200},
        lapsed | {"id": "binary", "repair_years": 1.5},
        lapsed | {"id": "odd", "colour": "red"},
        PERSON | {"id": "last"},
    ]
    ran = cli_run("--input", write("a.json", records))
    assert ran.exit_code == 1
    rows: list[dict[str, Any]] = json.loads(ran.stdout)
    assert [row["id"] for row in rows] == [given["id"] for given in records]
    assert ["outputs" in row for row in rows] == [True, *[False] * 6, True]
    fields = {row["id"]: row["error"]["field"] for row in rows if "error" in row}
    assert fields == {
        "greedy": "repair_years", "misspelt": "status", "gap": "status", "far": "year", "binary": "repair_years", "odd": "colour",
    }  # fmt: skip
    assert rows[1]["error"]["code"] == "repair-beyond-limit"
    assert "2026年" in rows[3]["error"]["message"]
    for row in rows[1:7]:
        assert set(row["error"]) == {"code", "message", "field"}
        assert any("一" <= letter <= "鿿" for letter in row["error"]["message"])


def test_wrong_usage(cli_run: Run) -> None:
    records = write("a.json", [PERSON])
    assert cli_run("--input", records, "--reading", "cap_mode=later").exit_code == 2
    assert cli_run("--input", records, "--bind", "nothing=1").exit_code == 2
    assert cli_run("--input", records, "--bind", "outpatient_share=150%").exit_code == 2
    assert cli_run("--input", "missing.json").exit_code in (1, 2)


# --- errors -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"repair_years": 61}, None, "repair_years"),
        ({"repair_years": -1}, None, "repair_years"),
        ({"individual_standard": -400}, None, "individual_standard"),
        ({"individual_standard": "400.005"}, None, "individual_standard"),
        ({"paid_on": "2027-02-30"}, None, "paid_on"),
        ({"exempt": "maybe"}, None, "exempt"),
        ({"status": {"2027": "R"}}, "unknown-category", "status"),
        ({"status": {"next": "resident"}}, None, "status"),
        ({"year": None}, "missing-year", "year"),
        ({"year": 2015}, "year-out-of-horizon", "year"),
        ({"parameters": {"base_cap": "much"}}, None, "base_cap"),
        ({"parameters": {"nothing": 1}}, None, "nothing"),
    ],
)
def test_errors_name_the_field(change: dict[str, object], code: str | None, field: str) -> None:
    found = error(ENGLISH | change)
    assert found[1] == field
    assert code is None or found[0] == code


def test_before_2025_there_is_no_limit_in_force() -> None:
    code, field = error({"year": 2024, "status": {"2023": "resident", "2024": "resident"}})
    assert (code, field) == ("no-value-in-force", "base_cap")
    # The stocks of a year before are still computed: nobody insured asks for the limit.
    outputs = one({"year": 2024, "status": {"2023": "resident", "2024": "employee"}})
    assert (outputs["run_years"], outputs["lapse_reduction"], outputs["cap"], outputs["wait_total"]) == (1, 0, None, None)


def test_values_in_force_can_be_bound_otherwise() -> None:
    # Jilin: 400,000 yuan and ceilings of 80,000, which is the same fifth.
    outputs = one(record(2021, "RRRR" + "z" * 14, parameters={"base_cap": 400_000}))
    assert outputs["cap"] == 480_000
    # Xuchang: steps of 3,000 yuan.
    outputs = one(record(2021, "RRRRzR", parameters={"cont_step": "3000.00", "zero_step": 3000}))
    assert (outputs["continuity_reward"], outputs["zero_claim_reward"], outputs["cap"]) == (6_000, 3_000, 309_000)
    waits = record(2025, "NNNNNR", parameters={"fixed": 2, "per_year": 2, "floor_years": 5, "floor_total": 7})
    outputs = one(waits)
    # 2 months and 4 years of 2 months; 3 of the 8 months, rounded up to two whole steps of repair, must stay for the floor of 7.
    assert (outputs["wait_fixed"], outputs["wait_variable"], outputs["wait_total"]) == (2, 8, 10)
    assert outputs["wait_repairable"] == 1

"""The register of the five documents on 1 January 2026, held to a table made by hand from the documents.

Sentences that only urge (宣示) are no part of the register, and neither are those that are wholly computed: both are accounted
for by the coverage of each document.
"""

import json
import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from click.testing import CliRunner

from mingce.analysis.duties import Standing, State
from mingce.cli.main import cli
from mingce.driver.building import compile_all
from mingce.driver.duties import Register, names_of, note_text, sentence_of, to_calendar, to_json
from mingce.emit.duties import recurrence_text
from tests.policies.places import places

POLICIES: Final = Path(__file__).parents[2] / "policies"
DAY: Final = date(2026, 1, 1)
TABLE: Final[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "duties_2026_01_01.toml").read_text(encoding="utf-8"))


@cache
def register() -> Register:
    compiled = compile_all((POLICIES,))
    assert not compiled.failed
    return Register.of(compiled.programs, DAY, ())


def is_dated(one: Standing) -> bool:
    duty = one.item.duty
    return duty.kind == "里程碑" or not (duty.deadline is duty.recurrence is duty.effective is None)


def before(one: Standing) -> list[str]:
    """The sentences of what has to come first; what a milestone is the last day of stands for the milestone."""
    found = {
        other.item.duty.milestone or other.item.duty.id: places(other.item.duty.basis)
        for other in register().standings
        if other.item.policy == one.item.policy
    }
    return sorted(place for milestone in one.item.duty.prerequisites for place in found[milestone])


def told(one: Standing) -> dict[str, Any]:
    """A standing in the words of the table, without what it is about."""
    duty = one.item.duty
    facts = {
        "at": places(one.item.duty.basis),
        "kind": duty.kind,
        "actors": list(duty.actors),
        "partners": list(duty.partners),
        "by": duty.deadline,
        "from": duty.effective,
        "every": None if duty.recurrence is None else recurrence_text(duty.recurrence),
        "missed": [period.window.label for period in one.periods if period.state is State.OVERDUE],
        "running": [period.window.label for period in one.periods if period.state is State.DUE],
        "after": before(one),
        "status": one.state.value,
    }
    return {key: value for key, value in facts.items() if value}


def wanted(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: sorted(value) if key in ("at", "after") else value for key, value in row.items() if key not in ("what", "assumed")}


def standings_of(row: Mapping[str, Any]) -> list[Standing]:
    """The duties that a row of the table may be about."""
    names = names_of(register().programs)
    return [
        one
        for one in register().standings
        if is_dated(one) and told(one) == wanted(row) and row["what"] in f"{one.item.duty.name}{sentence_of(one.item, names)}"
    ]


@pytest.mark.parametrize("row", TABLE["dated"], ids=lambda row: f"{row['at'][0]} {row['kind']} {row['what']}")
def test_every_dated_sentence_is_in_the_register_as_it_stands(row: Mapping[str, Any]) -> None:
    found = standings_of(row)
    near = [told(one) for one in register().standings if is_dated(one) and set(places(one.item.duty.basis)) & set(row["at"])]
    assert len(found) == 1, near
    if row.get("assumed"):
        assert "假定" in f"{sentence_of(found[0].item, names_of(register().programs))}{note_text(found[0])}"


def test_nothing_else_has_a_date() -> None:
    expected = {one.item.key for row in TABLE["dated"] for one in standings_of(row)}
    assert [one.item.key for one in register().standings if is_dated(one) and one.item.key not in expected] == []
    assert sum(map(is_dated, register().standings)) == len(TABLE["dated"])


@pytest.mark.parametrize("document", TABLE["undated"])
def test_what_has_no_date_is_registered_sentence_by_sentence(document: str) -> None:
    found: dict[str, set[str]] = {}
    for one in register().standings:
        if one.item.policy.document == document and not is_dated(one):
            found.setdefault(one.item.duty.kind, set()).update(places(one.item.duty.basis))
    expected = {kind: {f"{document} {place}" for place in listed} for kind, listed in TABLE["undated"][document].items()}
    assert found == expected


def test_what_has_no_date_stands_as_its_kind_does() -> None:
    states = {"职责": State.DUE, "禁止": State.CLEAR, "许可": State.OPEN, "鼓励": State.OPEN}
    wrong = [
        one.item.key
        for one in register().standings
        if not is_dated(one) and one.state is not (State.DRAFT if one.item.policy.draft else states[one.item.duty.kind])
    ]
    assert wrong == []


@pytest.mark.parametrize("document", TABLE["degrees"])
def test_words_of_degree_are_those_of_the_sentences(document: str) -> None:
    found: dict[str, set[str]] = {}
    for one in register().standings:
        if one.item.policy.document == document:
            for word in one.item.duty.written_degrees:
                found.setdefault(word, set()).update(places(one.item.duty.basis))
    expected = {word: {f"{document} {place}" for place in listed} for word, listed in TABLE["degrees"][document].items()}
    assert found == expected


def test_the_data_says_the_same() -> None:
    data = json.loads(to_json(register()))["duties"]
    assert [(one["policy"], one["duty"], one["state"]) for one in data] == [
        (*one.item.key, one.state.value) for one in register().standings
    ]
    begins = next(one for one in data if (one["policy"], one["duty"]) == ("guizhou_pooling_2024", "pooling_milestone"))
    assert (begins["effective"], begins["deadline"], begins["waiting"]) == ("2026-01-01", None, [])
    waits = next(one for one in data if (one["policy"], one["duty"]) == ("jilin_pooling_2024", "pooling_milestone"))
    assert (waits["effective"], waits["deadline"], len(waits["waiting"])) == (None, None, 3)


def test_the_table_says_what_it_takes_for_granted() -> None:
    ran = CliRunner().invoke(cli, ["duties", str(POLICIES), "--as-of", DAY.isoformat()], catch_exceptions=False)
    assert ran.exit_code == 0
    lines = [line.strip() for line in ran.stdout.splitlines()]
    head = lines[: lines.index("")]
    for name, said in {
        "贵州省级统筹": ("征求意见稿", "从2024年1月1日起列"),
        "四川参保长效机制": ("征求意见稿", "尚未生效"),
        "四川医保改革": ("施行日期取落款日期", "没有写施行日期"),
        "吉林省级统筹": ("没有写施行日期", "只有先后"),
        "四川省级统筹": ("新闻报道",),
    }.items():
        (line,) = (line for line in head if line.startswith(f"《{name}》"))
        assert all(text in line for text in said), line
    notes = [note_text(one) for one in register().standings if one.item.duty.note]
    assert [note for note in notes if note not in lines] == []


def in_the_calendar(row: Mapping[str, Any]) -> bool:
    return "by" in row or "every" in row or (row["kind"] == "里程碑" and "from" in row)


def test_the_calendar_has_every_day_and_what_is_assumed() -> None:
    events = to_calendar(register()).replace("\r\n ", "").split("BEGIN:VEVENT")[1:]
    assert len(events) == sum(map(in_the_calendar, TABLE["dated"]))
    for row in TABLE["dated"]:
        if row.get("assumed") and in_the_calendar(row):
            (name,) = (one.item.duty.name for one in standings_of(row))
            assert any(name in event and "假定" in event for event in events), name

"""How duties stand: on the last day and the day after, period by period, with and without evidence."""

from datetime import date

import pytest

from mingce.analysis.actors import acts_for, nearest_body, other_names
from mingce.analysis.duties import State, assess
from mingce.analysis.evidence import EventKind, Evidence, read_evidence, registered
from mingce.analysis.periods import windows
from mingce.ir.duties import Recurrence
from tests.unit.analysis.register import compiled, event, stand, state

VIOLATION, APPROVAL = EventKind.VIOLATION, EventKind.APPROVAL


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [("2030-12-31", State.NOT_YET), ("2031-06-30", State.PENDING), ("2031-07-01", State.OVERDUE), ("2060-01-01", State.OVERDUE)],
)
def test_a_deadline_includes_its_day(as_of: str, expected: State) -> None:
    assert state("rules", as_of) is expected


@pytest.mark.parametrize(("on", "expected"), [("2030-05-01", State.DONE), ("2031-06-30", State.DONE), ("2031-07-01", State.LATE)])
def test_what_is_done_after_the_deadline_is_late(on: str, expected: State) -> None:
    found = stand("rules", "2032-01-01", event("rules", on))
    assert (found.state, found.on, found.day) == (expected, date.fromisoformat(on), date.fromisoformat(on))


def test_the_first_evidence_decides_and_what_comes_after_the_day_is_not_known() -> None:
    late, early = event("rules", "2031-08-01"), event("rules", "2031-03-01")
    assert state("rules", "2032-01-01", late, early) is State.DONE
    assert state("rules", "2031-02-28", early) is State.PENDING
    assert state("rules", "2031-07-15", late) is State.OVERDUE


def test_a_duty_without_a_deadline_is_due_from_the_day_it_holds() -> None:
    assert [state("accounts", day) for day in ("2030-12-31", "2031-01-01", "2049-01-01")] == [State.NOT_YET, State.DUE, State.DUE]


def periods(duty: str, as_of: str, *evidence: object) -> list[tuple[str, State]]:
    return [(one.window.label, one.state) for one in stand(duty, as_of, *evidence).periods]  # type: ignore[arg-type]


def test_a_yearly_duty_between_two_days() -> None:
    done = event("budget", "2031-09-30")
    assert periods("budget", "2031-08-31") == [("2031年", State.PENDING)]
    assert periods("budget", "2031-09-01") == [("2031年", State.DUE), ("2032年", State.PENDING)]
    assert periods("budget", "2033-10-01", done) == [
        ("2031年", State.DONE),
        ("2032年", State.OVERDUE),
        ("2033年", State.OVERDUE),
        ("2034年", State.PENDING),
    ]
    assert [state("budget", day) for day in ("2031-08-31", "2031-09-30", "2031-10-01")] == [State.PENDING, State.DUE, State.OVERDUE]
    assert [state("budget", day, done) for day in ("2031-09-30", "2031-10-01", "2032-09-01")] == [
        State.DONE,
        State.PENDING,
        State.DUE,
    ]
    assert stand("budget", "2033-10-01", done).due == date(2032, 9, 30)


def test_an_act_belongs_to_the_latest_period_that_had_begun() -> None:
    # Too late for 2031, not early for 2032.
    assert periods("budget", "2032-09-15", event("budget", "2032-08-31")) == [
        ("2031年", State.LATE),
        ("2032年", State.DUE),
        ("2033年", State.PENDING),
    ]


def test_a_period_may_end_in_the_next_year() -> None:
    # The winter that had begun before the policy did is not counted.
    found = stand("patrol", "2032-12-15", event("patrol", "2032-02-28"))
    assert [(one.window.label, one.window.first, one.window.last, one.state) for one in found.periods] == [
        ("2031年", date(2031, 11, 1), date(2032, 2, 28), State.DONE),
        ("2032年", date(2032, 11, 1), date(2033, 2, 28), State.DUE),
        ("2033年", date(2033, 11, 1), date(2034, 2, 28), State.PENDING),
    ]


def test_a_period_that_is_running_when_the_duty_begins_is_cut_short() -> None:
    (first, *_) = windows(Recurrence("每年", (9, 1), (9, 30)), date(2031, 9, 15), None, date(2031, 9, 15))
    assert (first.first, first.last) == (date(2031, 9, 15), date(2031, 9, 30))
    (first, *_) = windows(Recurrence("每年", (9, 1), (9, 30)), date(2031, 10, 1), None, date(2031, 10, 1))
    assert first.label == "2032年"
    (only,) = windows(Recurrence("每年", None, None), date(2031, 4, 1), date(2031, 8, 31), date(2040, 1, 1))
    assert (only.first, only.last) == (date(2031, 4, 1), date(2031, 8, 31))


def test_a_quarterly_duty_until_it_is_no_longer_in_force() -> None:
    acts = [event("settle", f"2031-{month}-10") for month in ("05", "08", "11")]
    assert periods("settle", "2032-06-01", *acts) == [(f"2031年第{n}季度", State.DONE) for n in (2, 3, 4)]
    assert state("settle", "2032-06-01", *acts) is State.DONE
    assert state("settle", "2032-06-01", *acts[:2]) is State.OVERDUE


def test_other_periods_of_the_year() -> None:
    def labels(word: str, until: date) -> list[str]:
        return [one.label for one in windows(Recurrence(word, None, None), date(2031, 6, 30), None, until)]

    assert labels("每半年", date(2031, 7, 1)) == ["2031年上半年", "2031年下半年", "2032年上半年"]
    assert labels("每月", date(2031, 7, 1)) == ["2031年6月", "2031年7月", "2031年8月"]
    assert labels("每年", date(2031, 7, 1)) == ["2031年", "2032年"]
    leap = Recurrence("每年", (2, 1), (2, 29))
    assert [one.last.day for one in windows(leap, date(2031, 1, 1), None, date(2032, 1, 1))] == [28, 29]


def test_the_calendar_ends_and_the_periods_with_it() -> None:
    assert len(list(windows(Recurrence("每年", None, None), date(9998, 1, 1), None, date(9999, 12, 31)))) == 2
    winter = Recurrence("每年", (11, 1), (2, 28))
    assert [one.label for one in windows(winter, date(9998, 5, 1), None, date(9999, 12, 31))][:1] == ["9998年"]


def test_a_prohibition_is_broken_by_an_event_while_it_is_in_force() -> None:
    assert state("misuse", "2032-01-01") is State.CLEAR
    assert state("misuse", "2030-12-31") is State.NOT_YET
    assert state("misuse", "2032-01-01", event("misuse", "2031-05-05", VIOLATION)) is State.VIOLATED
    assert state("misuse", "2032-01-01", event("misuse", "2030-05-05", VIOLATION)) is State.CLEAR


@pytest.mark.parametrize(
    ("on", "place", "expected"),
    [
        ("2031-02-01", "甲县", State.CLEAR),
        ("2031-02-01", "乙县", State.VIOLATED),
        ("2031-03-02", "甲县", State.VIOLATED),  # approved afterwards
        ("2031-03-01", "甲县", State.CLEAR),
    ],
)
def test_an_approval_covers_what_comes_after_it_at_its_place(on: str, place: str, expected: State) -> None:
    act = event("extra", "2031-03-01", VIOLATION, place="甲县")
    assert state("extra", "2032-01-01", act, event("extra", on, APPROVAL, place=place)) is expected


def test_an_approval_without_a_place_covers_all() -> None:
    act = event("extra", "2031-03-01", VIOLATION, place="甲县", actor="甲县政府")
    assert state("extra", "2032-01-01", act, event("extra", "2031-01-01", APPROVAL)) is State.CLEAR
    assert state("extra", "2032-01-01", act, event("extra", "2031-01-01", APPROVAL, actor="乙县政府")) is State.VIOLATED


def test_a_duty_can_be_broken_too() -> None:
    assert state("accounts", "2032-01-01", event("accounts", "2031-05-05", VIOLATION)) is State.VIOLATED


def test_what_may_be_done_is_open_until_its_last_day() -> None:
    assert [state("pilot", day) for day in ("2030-01-01", "2032-12-31", "2033-01-01")] == [State.NOT_YET, State.OPEN, State.LAPSED]
    assert state("pilot", "2033-01-01", event("pilot", "2032-02-02")) is State.DONE
    assert state("adjust", "2049-01-01") is State.OPEN


def test_a_milestone_waits_for_those_before_it() -> None:
    before = stand("pooled", "2031-10-01")
    assert (before.state, before.waiting) == (State.BLOCKED, ("系统上线",))
    assert state("pooled", "2031-12-31") is State.BLOCKED
    # Once its own day has passed it is overdue, and still says what it waits for.
    after = stand("pooled", "2032-01-01")
    assert (after.state, after.waiting) == (State.OVERDUE, ("系统上线",))
    assert state("pooled", "2031-12-31", event("system", "2031-11-01")) is State.PENDING
    assert state("system", "2031-12-31", event("system", "2031-11-01")) is State.LATE
    assert state("pooled", "2032-06-01", event("system", "2031-09-01"), event("pooled", "2031-12-31")) is State.DONE


def test_bodies_are_found_by_a_part_of_their_name_or_another_name() -> None:
    program = compiled()
    duties = registered([program])

    def found(name: str) -> list[str]:
        return [one.duty.id for one in duties if acts_for(one, other_names(name, program.terms))]

    assert found("财政") == ["rules"]
    assert found("市民政局") == found("市民政厅") == ["rules", "accounts", "settle", "patrol"]
    assert found("县政府") == ["budget", "misuse", "extra", "adjust", "pilot"]
    assert found("市卫健委") == []
    assert nearest_body("市财政厅", duties) == "市财政局"


def test_another_name_replaces_the_longest_word_that_fits() -> None:
    (term,) = compiled().terms
    assert set(other_names("市民政厅", (term,))) == {"市民政厅", "市民政局"}
    assert other_names("市财政局", (term,)) == ("市财政局",)


STARTS = """政策 护理统筹（care_pool）：标题 “护理统筹办法”；期间 2031年 至 2050年；来源 《T01》。
里程碑 系统上线（system）：成果 “信息系统上线”；期限 2031年9月；依据 《T01》三第1段第1句。
里程碑 办法施行（rules）：成果 “办法施行”；施行 2031年7月1日；失效 2041年1月1日；依据 《T01》三第1段第2句。
里程碑 全市统筹（pooled）：成果 “全市统筹”；先行完成 系统上线；施行 2032年1月1日；依据 《T01》三第1段第3句。
"""


def test_what_begins_by_itself_needs_no_evidence() -> None:
    def at(day: str, *evidence: Evidence) -> list[tuple[State, date | None]]:
        found = assess(registered([compiled(STARTS)]), date.fromisoformat(day), evidence)
        return [(one.state, one.day) for one in found if one.item.duty.id != "system"]

    rules, pooled = date(2031, 7, 1), date(2032, 1, 1)
    assert at("2031-06-30") == [(State.PENDING, rules), (State.BLOCKED, pooled)]
    assert at("2031-07-01") == [(State.IN_FORCE, rules), (State.BLOCKED, pooled)]
    # What had to come first still has to be shown, before and after the day.
    system = event("system", "2031-09-30")
    assert at("2031-12-31", system) == [(State.IN_FORCE, rules), (State.PENDING, pooled)]
    assert at("2032-01-01", system) == [(State.IN_FORCE, rules), (State.IN_FORCE, pooled)]
    assert at("2032-03-01", event("pooled", "2032-02-01"))[1] == (State.DONE, date(2032, 2, 1))
    assert at("2041-01-01")[0] == (State.LAPSED, rules)


DRAFT = """政策 护理草案（care_draft）：稿别 “征求意见稿”；期间 2031年 至 2050年；来源 《T01》。
职责 制定细则（rules）：应当 制定 “细则”；期限 2031年6月30日；依据 《T01》一第1段第1句。
禁止 挪用资金（misuse）：不得 挪用 “资金”；依据 《T01》一第1段第2句。
职责 报送预算（budget）：应当 报送 “预算”；每年；依据 《T01》一第1段第3句。
里程碑 开始实施（start）：成果 “实施”；施行 2031年1月1日；依据 《T01》一第1段第4句。
"""


def test_a_draft_binds_nobody_whatever_the_day_and_whatever_was_done() -> None:
    program = compiled(DRAFT)
    broken = Evidence(("care_draft", "misuse"), date(2031, 5, 1), VIOLATION)
    for day in (date(2030, 1, 1), date(2031, 7, 1), date(2049, 1, 1)):
        assert {one.state for one in assess(registered([program]), day, [broken])} == {State.DRAFT}


JOINED = """政策 护理统筹（care_pool）：施行 2031年1月1日；期间 2031年 至 2050年；来源 《T01》。
职责 制定预算办法（budget_rules）：主体 市民政局；会同 市财政局；应当 制定 “预算办法”；依据 《T01》一第1段第1句。
里程碑 预算办法出台（budget_rules_out）：成果 “预算办法”；所属职责 制定预算办法；期限 2031年12月31日；依据 《T01》三第1段第1句。
里程碑 全市统筹（pooled）：成果 “统筹”；先行完成 预算办法出台；期限 2032年12月31日；依据 《T01》三第1段第2句。
"""


def test_a_duty_and_the_milestone_that_is_its_last_day_are_one() -> None:
    program = compiled(JOINED)
    items = registered([program])
    assert [item.duty.id for item in items] == ["budget_rules", "pooled"]

    def at(day: str, *evidence: Evidence) -> list[tuple[State, tuple[str, ...]]]:
        return [(one.state, one.waiting) for one in assess(items, date.fromisoformat(day), evidence)]

    waiting = (State.BLOCKED, ("制定预算办法",))
    assert at("2031-12-31") == [(State.PENDING, ()), waiting]
    assert at("2032-01-01") == [(State.OVERDUE, ()), waiting]
    assert at("2032-01-01", event("budget_rules", "2031-12-31")) == [(State.DONE, ()), (State.PENDING, ())]
    # The milestone tells who has the duty, and its name in evidence is the duty.
    milestone = next(duty for duty in program.duties if duty.id == "budget_rules_out")
    assert (milestone.actors, milestone.partners) == (("市民政局",), ("市财政局",))
    rows: list[tuple[int, object]] = [(2, {"duty": "预算办法出台", "date": "2031-12-31", "kind": "完成"})]
    (taken,), wrong = read_evidence(rows, items)
    assert (taken.key, wrong) == (("care_pool", "budget_rules"), ())

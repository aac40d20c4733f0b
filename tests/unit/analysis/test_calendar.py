"""The calendar: lines as RFC 5545 wants them, days, and rules of repetition."""

from datetime import date

from mingce.driver.duties import Register, to_calendar
from tests.unit.analysis.register import REGISTER, compiled

TEXT = to_calendar(Register.of((compiled(),), date(2031, 7, 1), ()))


def events(text: str = TEXT) -> dict[str, dict[str, str]]:
    """Properties by the id of the duty, unfolded."""
    found = {}
    for block in text.replace("\r\n ", "").split("BEGIN:VEVENT\r\n")[1:]:
        lines = block.partition("END:VEVENT")[0].splitlines()
        values = {name: value for name, _, value in (line.partition(":") for line in lines)}
        found[values["UID"].removeprefix("care_pool.").removesuffix("@mingce")] = values
    return found


def test_lines_end_and_are_folded_as_the_standard_says() -> None:
    assert TEXT.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert TEXT.endswith("END:VCALENDAR\r\n")
    lines = TEXT.split("\r\n")
    assert not any("\n" in line for line in lines)
    assert all(len(line.encode()) <= 75 for line in lines)
    assert max(len(line.encode()) for line in lines) > 70


def test_what_has_a_day_is_in_the_calendar() -> None:
    assert list(events()) == ["rules", "budget", "settle", "patrol", "pilot", "system", "pooled"]


def test_a_deadline_is_a_whole_day() -> None:
    found = events()["rules"]
    assert (found["DTSTART;VALUE=DATE"], found["DTEND;VALUE=DATE"]) == ("20310630", "20310701")
    assert found["DTSTAMP"] == "20310101T000000Z"
    assert found["SUMMARY"] == "制定管理办法（市财政局）"
    assert found["DESCRIPTION"] == (
        "市财政局会同市民政局应当在2031年6月30日前制定管理办法，并报市政府备案。登记完成以印发的文件为凭（登记的要求，不是条文的内容）。"
        r"\n依据：《T01》一第1段第2句\n状态：逾期（截至2031年7月1日）"
    )
    assert "RRULE" not in found


def test_a_recurring_duty_repeats() -> None:
    found = events()
    budget, settle, patrol = found["budget"], found["settle"], found["patrol"]
    assert (budget["DTSTART;VALUE=DATE"], budget["DTEND;VALUE=DATE"], budget["RRULE"]) == ("20310901", "20311001", "FREQ=YEARLY")
    assert settle["DTSTART;VALUE=DATE"] == "20310630"
    assert settle["RRULE"] == "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20311231"
    assert (patrol["DTSTART;VALUE=DATE"], patrol["DTEND;VALUE=DATE"]) == ("20311101", "20320229")


def test_an_event_that_is_repeated_is_a_whole_one() -> None:
    cut = compiled(REGISTER.replace("每年 9月1日 至 9月30日", "每年 9月1日 至 9月30日；施行 2031年9月15日"))
    found = events(to_calendar(Register.of((cut,), date(2031, 7, 1), ())))["budget"]
    assert (found["DTSTART;VALUE=DATE"], found["DTEND;VALUE=DATE"]) == ("20310901", "20311001")


def test_marks_that_mean_something_are_escaped_and_a_draft_has_no_day() -> None:
    text = REGISTER.replace("施行 2031年1月1日；", "", 1).replace("“分账核算”", "“a;b,c”；期限 2031年2月")
    found = events(to_calendar(Register.of((compiled(text),), date(2031, 7, 1), ())))["accounts"]
    assert r"a\;b\,c" in found["DESCRIPTION"]
    assert found["DTSTAMP"] == "19700101T000000Z"


def test_a_draft_is_tentative_and_says_so() -> None:
    draft = compiled(REGISTER.replace("期间", "稿别 “征求意见稿”；期间", 1))
    found = events(to_calendar(Register.of((draft,), date(2049, 7, 1), ())))
    assert {one["STATUS"] for one in found.values()} == {"TENTATIVE"}
    assert found["rules"]["SUMMARY"] == "〔草案〕制定管理办法（市财政局）"
    assert "状态：草案，尚未生效" in found["rules"]["DESCRIPTION"]
    assert "STATUS" not in events()["rules"]

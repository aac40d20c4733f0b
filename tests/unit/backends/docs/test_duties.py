"""The sections 职责分工 and 时间安排 of a policy's document, and the picture of its timetable."""

from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from mingce.backends.docs import emit
from mingce.backends.docs.timeline import timeline
from mingce.driver.site import build, options
from mingce.ir.program import Program
from tests.unit.analysis.register import REGISTER, compiled
from tests.unit.backends.docs.sample import PROGRAM

ARTIFACTS = {str(one.path): one.text for one in emit(compiled(), options())}
DOCUMENT = ARTIFACTS["care_pool.md"]


def section(title: str) -> str:
    return DOCUMENT.partition(f"、{title}\n")[2].partition("\n## ")[0]


def test_who_has_what() -> None:
    text = section("职责分工")
    assert [line for line in text.splitlines() if line.startswith("### ")] == ["### 应当", "### 不得", "### 可以", "### 支持"]
    assert "| 事项 | 市财政局 | 市民政局 | 各县政府 |" in text
    assert "| [制定管理办法](#pol-care-pool-rules) | ● | ○ |  |" in text
    assert "(pol-care-pool-extra)=\n**另设项目**：各县政府不得设立清单以外的项目；经批准的除外。\\\n依据：《T01》二第1段第2句\n" in text


def test_many_bodies_stand_upright_and_that_none_is_named_comes_last() -> None:
    added = """职责 归档（archive）：应当 “归档”；依据 《T01》一第1段第2句。
职责 会商（meet）：主体 子局；会同 丑局、寅局；应当 “会商”；依据 《T01》一第1段第2句。
"""
    (text, *_) = (one.text for one in emit(compiled(REGISTER + added), options()))
    assert ":class: matrix upright\n\n| 事项 | 市财政局 | 市民政局 | 各县政府 | 子局 | 丑局 | 寅局 | 未写明 |" in text
    assert "| [归档](#pol-care-pool-archive) |  |  |  |  |  |  | ● |" in text


def test_the_timetable_is_in_the_order_of_time() -> None:
    text = section("时间安排")
    assert "![时间安排](care_pool-timeline.svg)" in text
    rows = [line.split(" | ")[0] for line in text.splitlines() if line.startswith("| 203")]
    assert rows == ["| 2031年6月30日", "| 2031年9月30日", "| 2031年12月31日", "| 2032年12月31日"]
    assert "| 每年9月1日至9月30日 | [报送预算](#pol-care-pool-budget) | 各县政府 |" in text
    assert "**全市统筹**：在“系统上线”完成后，应当在2031年12月31日前完成“全市统筹”，成果为全市统筹。" in text


def test_duties_are_not_told_twice() -> None:
    assert "条文解释" not in DOCUMENT.partition("条文—规则索引")[0]
    assert DOCUMENT.count("(pol-care-pool-rules)=") == 1
    assert "| 《T01》一第1段第2句 | [制定管理办法](#pol-care-pool-rules) |" in DOCUMENT


def test_a_policy_without_duties_has_no_such_sections() -> None:
    texts = [one.text for one in emit(PROGRAM, options())]
    assert not any("职责分工" in text or "时间安排" in text for text in texts)
    assert timeline(PROGRAM) is None


def test_the_picture_places_days_on_a_scale_of_years() -> None:
    drawn = timeline(compiled())
    assert drawn is not None
    assert [one.text for one in drawn.years] == ["2031", "2032", "2033"]
    assert [one.x for one in drawn.years] == ["20", "299.6", "580"]
    marks = [(group.day.text, mark.milestone, mark.lines[0].text) for group in drawn.groups for mark in group.marks]
    assert marks == [
        ("2031年6月30日", False, "制定管理办法"),
        ("2031年9月30日", True, "系统上线"),
        ("2031年12月31日", True, "全市统筹"),
        ("2032年12月31日", False, "先行试点"),
    ]
    assert [group.align for group in drawn.groups] == ["start", "start", "start", "end"]
    # 31 December 2032 is the last of 731 days.
    assert drawn.groups[-1].marks[0].x == "579.2"


def test_a_long_name_goes_over_several_lines_within_the_picture() -> None:
    name = "建立" + "监测预警" * 10
    drawn = timeline(
        compiled(REGISTER.replace("里程碑 系统上线（", f"里程碑 {name}（").replace("先行完成 系统上线", f"先行完成 {name}"))
    )
    assert drawn is not None
    lines = drawn.groups[1].marks[0].lines
    assert "".join(line.text for line in lines) == name
    assert all(len(line.text) * 16 + float(line.x) <= 580 for line in lines)
    assert len({line.y for line in lines}) == len(lines)


def test_the_picture_is_sound() -> None:
    root = ElementTree.fromstring(ARTIFACTS["care_pool-timeline.svg"])
    assert root.get("width") == "600"
    texts = [node.text for node in root.iter("{http://www.w3.org/2000/svg}text")]
    assert texts[:2] == ["里程碑", "期限"]
    assert "系统上线" in texts


def dated(day: date) -> Program:
    return compiled(REGISTER.replace("期限 2032年", f"期限 {day.year}年{day.month}月{day.day}日"))


def test_the_same_policy_gives_the_same_files_and_far_days_are_left_out() -> None:
    assert {str(one.path): one.text for one in emit(compiled(), options())} == ARTIFACTS
    far = timeline(dated(date(2099, 1, 1)))
    assert far is not None
    assert len(far.years) <= 9
    assert timeline(dated(date(9999, 12, 31))) is None


def test_the_site_builds_with_every_link_found(tmp_path: Path) -> None:
    page = build(emit(compiled(), options()), tmp_path / "site")
    html = (page.parent / "policies" / "care_pool.html").read_text(encoding="utf-8")
    assert 'id="pol-care-pool-rules"' in html
    assert 'class="matrix' in html

"""`mingce duties`: formats, evidence and its mistakes; `mingce check` on a plan."""

import json
from pathlib import Path

import pytest

from tests.unit.analysis.register import REGISTER
from tests.unit.cli.conftest import Mingce

AS_OF = ("--as-of", "2031-10-01")
EVIDENCE = """职责,日期,种类,地区
制定管理办法,2031-06-30,完成,
budget,2031-10-01,完成,
挪用资金,2031-05-05,违反,甲县
系统上线,2031-11-01,完成,
"""


@pytest.fixture
def files(mingce: Mingce) -> Mingce:
    """The register as `care.pol`, and evidence beside it."""
    Path("care.pol").write_text(REGISTER, encoding="utf-8")
    Path("done.csv").write_text(EVIDENCE, encoding="utf-8")
    return mingce


def test_the_table_lists_by_state_what_asks_for_attention_first(files: Mingce) -> None:
    ran = files("duties", "care.pol", *AS_OF, "--evidence", "done.csv")
    assert (ran.status, ran.err) == (0, "有 1 条记录晚于2031年10月1日，没有计入。\n")
    heads = [line for line in ran.out.splitlines() if line and not line.startswith(" ")]
    assert heads == [
        "截至2031年10月1日，共 11 项。",
        "违反（1 项）",
        "逾期（2 项）",
        "应办（1 项）",
        "待先行（1 项）",
        "尚未到期（2 项）",
        "已完成（1 项）",
        "未见违反（1 项）",
        "可以办（2 项）",
    ]
    assert "  2031年6月30日   制定管理办法  市财政局、市民政局\n" in ran.out
    sentence = (
        "市财政局会同市民政局应当在2031年6月30日前制定管理办法，并报市政府备案。"
        "登记完成以印发的文件为凭（登记的要求，不是条文的内容）。〔《T01》一第1段第2句〕"
    )
    assert sentence in ran.out
    assert "逾期：2031年第2季度、2031年第3季度；应办：2031年第4季度" in ran.out
    assert "待先行完成：系统上线" in ran.out


def test_json_has_every_duty_in_the_order_of_the_policy(files: Mingce) -> None:
    data = files("duties", "care.pol", *AS_OF, "--evidence", "done.csv", "--format", "json").data
    assert isinstance(data, dict)
    assert data["as_of"] == "2031-10-01"
    states = {one["duty"]: one["state"] for one in data["duties"]}
    assert states == {
        "rules": "done",
        "accounts": "due",
        "budget": "not_yet_due",
        "settle": "overdue",
        "patrol": "not_yet_due",
        "misuse": "violated",
        "extra": "not_violated",
        "adjust": "permitted",
        "pilot": "permitted",
        "system": "overdue",
        "pooled": "blocked",
    }
    budget = data["duties"][2]
    assert budget["periods"][0] == {"period": "2031年", "due": "2031-09-30", "state": "done_late", "on": "2031-10-01"}
    assert budget["basis"] == ["《T01》一第1段第4句"]
    assert data["duties"][5]["evidence"] == [{"date": "2031-05-05", "kind": "violation", "place": "甲县"}]


def test_one_body_also_by_another_name(files: Mingce) -> None:
    ran = files("duties", "care.pol", *AS_OF, "--actor", "市民政厅", "--format", "json")
    assert [one["duty"] for one in json.loads(ran.out)["duties"]] == ["rules", "accounts", "settle", "patrol"]
    assert ran.err == "另有 2 项来源没有写明主体，未列出。\n"
    unknown = files("duties", "care.pol", *AS_OF, "--actor", "市财政厅")
    assert (unknown.status, unknown.out) == (1, "")
    assert "没有登记主体“市财政厅”的事项，是否应为“市财政局”？" in unknown.err


DEGREES = """政策 统筹意见（unify）：施行 2031年1月1日；期间 2031年 至 2050年；来源 《T01》。
职责 统一标准（standards）：应当 统一 “标准”，程度 逐步；应当 统一 “基数”，程度 原则上；依据 《T01》一第1段第1句。
职责 制定办法（rules）：应当 制定 “办法”；依据 《T01》一第1段第2句。
鼓励 先行试点（pilot）：支持 “试点”；依据 《T01》一第1段第3句。
"""


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        (("逐步",), ["standards"]), (("原则上",), ["standards"]), (("鼓励",), ["pilot"]), (("必须",), ["rules"]), (("探索",), []),
        (("逐步", "必须"), ["standards", "rules"]),
    ],
)  # fmt: skip
def test_only_what_is_asked_for_with_a_word_of_degree(mingce: Mingce, asked: tuple[str, ...], listed: list[str]) -> None:
    Path("unify.pol").write_text(DEGREES, encoding="utf-8")
    options = [part for word in asked for part in ("--degree", word)]
    data = mingce("duties", "unify.pol", *AS_OF, "--format", "json", *options).data
    assert isinstance(data, dict)
    assert [one["duty"] for one in data["duties"]] == listed


def test_a_word_that_is_not_listed_is_wrong_usage(mingce: Mingce) -> None:
    Path("unify.pol").write_text(DEGREES, encoding="utf-8")
    ran = mingce("duties", "unify.pol", "--degree", "慢慢")
    assert (ran.status, ran.out) == (2, "")
    assert "慢慢" in ran.err


def test_the_document_has_states_and_who_does_what(files: Mingce) -> None:
    text = files("duties", "care.pol", *AS_OF, "--evidence", "done.csv", "--format", "markdown").out
    assert text.startswith("# 职责办理情况\n\n截至2031年10月1日")
    assert "## 违反（1项）\n\n| 日期 | 事项 | 主体 | 规定 | 依据 |" in text
    assert "## 护理统筹：应当" in text
    assert "| 事项 | 市财政局 | 市民政局 | 各县政府 |\n| --- | --- | --- | --- |\n| 制定管理办法 | ● | ○ |  |" in text


def test_the_calendar_keeps_its_line_ends(files: Mingce) -> None:
    assert files("duties", "care.pol", *AS_OF, "--format", "ics", "--output", "due.ics").status == 0
    data = Path("due.ics").read_bytes()
    assert data.count(b"\r\n") == data.count(b"\n")
    assert data.startswith(b"BEGIN:VCALENDAR\r\n")


def test_wrong_evidence_is_told_by_line_and_nothing_is_written(files: Mingce) -> None:
    Path("bad.csv").write_text(EVIDENCE + "制定管理办发,2031-01-01,完成,\nrules,昨天,完成,\nrules,2031-01-01,办了,\n", encoding="utf-8")
    Path("due.json").write_text("old", encoding="utf-8")
    ran = files("duties", "care.pol", *AS_OF, "--evidence", "bad.csv", "--format", "json", "--output", "due.json")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.splitlines() == [
        "错误：“bad.csv”第6行：没有登记名为“制定管理办发”的职责，是否应为“制定管理办法”？",
        "错误：“bad.csv”第7行：日期应当写作 2025-01-31 的样式，且确有这一天，实际是“昨天”",
        "错误：“bad.csv”第8行：不能识别的种类“办了”，应当是 完成、违反 或 批准",
    ]
    assert Path("due.json").read_text(encoding="utf-8") == "old"


def test_evidence_as_json_and_a_broken_file(files: Mingce) -> None:
    Path("done.json").write_text('[{"duty": "rules", "date": "2031-07-01", "kind": "done"}]', encoding="utf-8")
    data = files("duties", "care.pol", *AS_OF, "--evidence", "done.json", "--format", "json").data
    assert isinstance(data, dict)
    assert data["duties"][0]["state"] == "done_late"
    Path("bad.json").write_text('[{"duty": "rules",}]', encoding="utf-8")
    broken = files("duties", "care.pol", *AS_OF, "--evidence", "bad.json")
    assert (broken.status, broken.out) == (1, "")
    assert broken.err.startswith("错误：“bad.json”第1行：此处不合 JSON 的写法")
    assert "找不到文件“none.csv”" in files("duties", "care.pol", *AS_OF, "--evidence", "none.csv").err


def test_a_policy_without_duties_and_one_with_errors(files: Mingce) -> None:
    assert files("duties", "pilot.pol", *AS_OF).out == "截至2031年10月1日，共 0 项。\n"
    assert files("duties", "pilot.pol", *AS_OF, "--format", "json").data == {"as_of": "2031-10-01", "duties": []}
    Path("bad.pol").write_text(REGISTER.replace("先行完成 系统上线", "先行完成 系统上限"), encoding="utf-8")
    ran = files("duties", "bad.pol", *AS_OF)
    assert (ran.status, ran.out) == (1, "")
    assert "系统上限" in ran.err


def test_without_a_day_it_is_today(files: Mingce) -> None:
    ran = files("duties", "care.pol")
    assert ran.status == 0
    assert ran.out.startswith("截至20")


def test_check_holds_a_plan_against_the_policy_that_it_follows(mingce: Mingce) -> None:
    frame = """政策 省级意见（frame）：期间 2025年 至 2040年；来源 《T01》。
对象 方案（plan）：支付比例（ratio）：比例，0% 至 100%。
要求 比例下限（floor）：应有 支付比例 不低于 60%；程度 必须；依据 《T01》一第1段第1句。
"""
    plan = """政策 甲市方案（plan_a）：期间 2025年 至 2040年；来源 《T02》；遵循 省级意见。
参数 支付比例（ratio）：比例；始终 55%；依据 《T02》一第1段第1句。
"""
    Path("frame.pol").write_text(frame, encoding="utf-8")
    Path("plan.pol").write_text(plan, encoding="utf-8")
    ran = mingce("check", "plan.pol")
    assert ran.status == 1
    assert "错误[requirement-violated]：不符合“省级意见”的要求“比例下限”" in ran.out
    assert "参数 支付比例（ratio）：比例；始终 55%" in ran.out
    Path("plan.pol").write_text(plan.replace("55%", "60%"), encoding="utf-8")
    assert mingce("check", "plan.pol").out == "没有发现问题。\n"

"""Rows of evidence: what each mistake is called, and by which line."""

from datetime import date

import pytest

from mingce.analysis.evidence import EventKind, Evidence, read_evidence, registered
from tests.unit.analysis.register import REGISTER, compiled

DUTIES = registered([compiled()])
TWO = registered([compiled(), compiled(REGISTER.replace("护理统筹（care_pool）", "养老统筹（pension_pool）"))])


def test_a_row_in_either_language() -> None:
    rows = [
        (2, {"职责": "制定管理办法", "日期": "2031-05-01", "种类": "完成", "地区": " 甲县 "}),
        (3, {"duty": "rules", "date": "2031-05-01", "kind": "done", "place": "甲县", "note": "", "actor": None}),
    ]
    taken, wrong = read_evidence(rows, DUTIES)
    assert wrong == ()
    assert taken == tuple(
        Evidence(("care_pool", "rules"), date(2031, 5, 1), EventKind.DONE, place="甲县", line=line) for line in (2, 3)
    )


ROW = {"duty": "rules", "date": "2031-05-01", "kind": "done"}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"duty": "rulse"}, "没有登记名为“rulse”的职责，是否应为“rules”？"),
        ({"duty": "制定管理办发"}, "没有登记名为“制定管理办发”的职责，是否应为“制定管理办法”？"),
        ({"duty": None}, "没有写明“职责”（duty）"),
        ({"date": ""}, "没有写明“日期”（date）"),
        ({"date": "2031-02-29"}, "日期应当写作 2025-01-31 的样式，且确有这一天，实际是“2031-02-29”"),
        ({"date": "20310501"}, "日期应当写作 2025-01-31 的样式，且确有这一天，实际是“20310501”"),
        ({"date": 20310501}, "“date”应当是文字"),
        ({"kind": "dome"}, "不能识别的种类“dome”，应当是 完成、违反 或 批准，是否应为“done”？"),
        ({"dutty": "rules"}, "没有名为“dutty”的字段，是否应为“duty”？"),
        ({"职责": "rules"}, "“职责”（duty）给出了两次"),
        ({"policy": "care"}, "没有登记职责的政策“care”"),
        ({"duty": "misuse"}, "“挪用资金”是禁止，不能记“完成”"),
        ({"duty": "pilot", "kind": "违反"}, "“先行试点”是鼓励，不能记“违反”"),
        ({"duty": "misuse", "kind": "批准"}, "“挪用资金”没有写“经批准除外”，不能记“批准”"),
    ],
)
def test_a_row_that_cannot_be_taken(change: dict[str, object], message: str) -> None:
    taken, (error,) = read_evidence([(2, ROW), (7, ROW | change)], DUTIES)
    assert len(taken) == 1
    assert str(error) == f"第7行：{message}"


def test_every_mistake_is_told() -> None:
    _, wrong = read_evidence([(1, []), (2, ROW | {"kind": "x"}), (3, ROW), (4, "x")], DUTIES)
    assert [error.line for error in wrong] == [1, 2, 4]


def test_a_name_that_two_policies_have_needs_the_policy() -> None:
    _, (error,) = read_evidence([(1, ROW)], TWO)
    assert error.message == "护理统筹、养老统筹都登记了“rules”，请用“政策”（policy）写明是哪一份"
    taken, _ = read_evidence([(1, ROW | {"policy": "养老统筹"}), (2, ROW | {"policy": "care_pool"})], TWO)
    assert [one.key for one in taken] == [("pension_pool", "rules"), ("care_pool", "rules")]

"""Duties as sentences, word for word."""

from datetime import date

import pytest

from mingce.emit.duties import duty_sentences
from mingce.ir.basis import Assumption
from mingce.ir.duties import Act, Duty, Recurrence


def duty(kind: str, modal: str, **changes: object) -> Duty:
    given: dict[str, object] = {
        "id": "a", "kind": kind, "name": "甲事", "actors": (), "partners": (), "acts": (Act(modal, "制定", ("办法",)),),
        "deadline": None, "recurrence": None, "conditions": (), "evidence": (), "contents": (), "deliverables": (),
        "prerequisites": (), "approval": False, "effective": None, "expires": None, "basis": (),
    }  # fmt: skip
    return Duty(**(given | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            duty("职责", "应当", actors=("省财政厅",), partners=("省医保局", "省税务局"), deadline=date(2025, 12, 31)),
            "省财政厅会同省医保局、省税务局应当在2025年12月31日前制定办法。",
        ),
        (duty("职责", "应当"), "应当制定办法。"),
        (
            duty("职责", "应当", actors=("甲",), acts=(Act("应当", "制定", ("子", "丑")), Act("应当", "", ("报备",)))),
            "甲应当制定子、丑，并报备。",
        ),
        (
            duty("职责", "应当", actors=("甲",), recurrence=Recurrence("每年", (9, 1), (9, 30))),
            "甲应当每年9月1日至9月30日制定办法。",
        ),
        (
            duty("职责", "应当", actors=("甲",), recurrence=Recurrence("每季度", None, None), deadline=date(2030, 6, 30)),
            "甲应当在2030年6月30日前每季度制定办法。",
        ),
        (duty("禁止", "不得", actors=("甲",), approval=True), "甲不得制定办法；经批准的除外。"),
        (duty("许可", "可以", actors=("甲",), conditions=("结余不足的",)), "结余不足的，甲可以制定办法。"),
        (duty("鼓励", "支持", actors=("甲",), partners=("乙",)), "支持甲会同乙制定办法。"),
        (duty("鼓励", "支持"), "支持制定办法。"),
        (duty("鼓励", "支持", actors=("甲",), degrees=("鼓励", "探索")), "鼓励甲探索制定办法。"),
        (duty("职责", "应当", actors=("甲",), degrees=("原则上", "逐步")), "甲原则上应当逐步制定办法。"),
        # A word that the act or the body holds already is not said again.
        (
            duty("职责", "应当", actors=("有条件的地区",), degrees=("探索", "有条件的"), acts=(Act("应当", "探索", ("做法",)),)),
            "有条件的地区应当探索做法。",
        ),
        (duty("禁止", "不得", degrees=("原则上",)), "原则上不得制定办法。"),
        (
            duty("职责", "应当", acts=(Act("应当", "实现", ("范围统一",), ("基本",)),), deadline=date(2025, 12, 31)),
            "应当在2025年12月31日前实现范围统一（基本）。",
        ),
        (
            duty(
                "职责",
                "应当",
                actors=("甲",),
                acts=(
                    Act("应当", "统一", ("标准",), ("原则上",)),
                    Act("应当", "共享", ("信息",), ("及时",), (), ("乙", "丙")),
                    Act("应当", "报", ("备案",)),
                    Act("应当", "抄送", ("丁",)),
                ),
            ),
            "甲原则上应当统一标准；甲会同乙、丙应当及时共享信息；甲应当报备案，并抄送丁。",
        ),
        (
            duty("里程碑", "", acts=(), degrees=("基本",), deliverables=("范围统一",), deadline=date(2025, 12, 31)),
            "应当在2025年12月31日前完成“甲事”，成果为范围统一（基本）。",
        ),
        (
            duty("里程碑", "", acts=(), deliverables=("办法出台",), deadline=date(2025, 12, 31)),
            "应当在2025年12月31日前完成“甲事”，成果为办法出台。",
        ),
        (
            duty("里程碑", "", acts=(), actors=("甲",), deliverables=("子", "丑"), prerequisites=("b",)),
            "在“乙事”完成后，甲应当完成“甲事”，成果为子、丑。",
        ),
    ],
)
def test_who_does_what_by_when(given: Duty, expected: str) -> None:
    assert duty_sentences(given, {"b": "乙事"}) == (expected,)


def test_what_is_taken_for_granted_is_told_apart() -> None:
    given = duty("职责", "应当", assumptions=(Assumption("由甲承担。", "本句没有写主体"),))
    assert duty_sentences(given, {}) == ("应当制定办法。", "假定：由甲承担（本句没有写主体）。")


def test_what_is_told_besides() -> None:
    given = duty("职责", "应当", contents=("子", "丑"), evidence=("印发的文件",), effective=date(2025, 1, 1), expires=date(2030, 1, 1))
    assert duty_sentences(given, {})[1:] == (
        "内容包括子、丑。",
        "登记完成以印发的文件为凭（登记的要求，不是条文的内容）。",
        "本项自2025年1月1日起施行。",
        "本项自2030年1月1日起失效。",
    )

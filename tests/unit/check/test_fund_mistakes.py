"""Mistakes in who pays what, in weights, and in what comes before what: each told once, at its place, with the way out."""

import json

import pytest

from mingce.diagnostics.model import Diagnostic
from mingce.driver.pipeline import compile_source
from mingce.driver.running import Engine, evaluator, results
from mingce.engines.rows.decode import Decoder, RecordDefaults
from mingce.engines.rows.formats import read_rows
from mingce.engines.rows.jsontext import write
from mingce.source import Source

BASE = """政策 试点（pilot）：期间 2020年 至 2040年；来源 《T》。

对象 全省（province）：总额度（stock）：金额，0元 至 1亿元。

对象 市州（city）：
    属于 全省，列为 各市州（cities）；
    名称（label）：文本，唯一；
    超支（overrun）：金额，0元 至 1亿元；
    结余（balance）：金额，0元 至 1亿元。

规则 用到（used）：金额；等于 各 市州 的 超支 之和 + 各 市州 的 结余 之和 + 总额度；依据 《T》一。
规则 名称数（labels）：个数；等于 各 市州 中 名称 不为 “无” 者 的 个数；依据 《T》一。
"""
SHARING = "分担 分担甲（shared）：对每个 市州；分担额 超支；四舍五入到 分；{}；依据 《T》一。"
PAYERS = (
    (
        "由 基金 承担 60%，每处以 结余 为限，实付 记作 付一（p1）；由 政府 承担 其余",
        "missing-clause", "由 基金 承担 60%，每处以 结余 为限，实付 记作 付一（p1）",
    ),
    (
        "由 基金 承担 60%，合计以 总额度 为限，差额由 政府 承担，实付 记作 付一（p1）；由 政府 承担 其余",
        "missing-clause", "由 基金 承担 60%，合计以 总额度 为限，差额由 政府 承担，实付 记作 付一（p1）",
    ),
    ("由 基金 承担 60%，差额由 政府 承担，实付 记作 付一（p1）；由 政府 承担 其余", "misplaced-clause", "政府"),
    ("由 基金 承担 60%，每处以 结余 为限，差额由 财政 承担，实付 记作 付一（p1）；由 政府 承担 其余", "unknown-name", "财政"),
    ("由 基金 承担 60%，每处以 结余 为限，差额由 基金 承担，实付 记作 付一（p1）；由 政府 承担 其余", "wrong-kind", "基金"),
    ("由 基金 承担 60%，实付 记作 付一（p1）；由 政府 承担 40%", "missing-clause", "由 政府 承担 40%"),
    ("由 基金 承担 70%，实付 记作 付一（p1）；由 财政 承担 60%；由 政府 承担 其余", "weights-not-one", "分担 分担甲（shared）"),
    ("由 基金 承担 其余，实付 记作 付一（p1）；由 政府 承担 其余", "repeated-clause", "由 政府 承担 其余"),
    ("由 基金 承担 60%，实付 记作 付一（p1）；由 基金 承担 其余", "duplicate-name", "基金"),
    ("由 基金 承担 其余，实付 记作 付一（p1）；由 政府 承担 差额", "missing-clause", "由 政府 承担 差额"),
    (
        "由 基金 承担 其余，每处以 结余 为限，差额由 政府 承担；由 政府 承担 差额，应担 记作 付一（p1）",
        "misplaced-clause", "应担 记作 付一（p1）",
    ),
)  # fmt: skip


def findings(text: str) -> tuple[Diagnostic, ...]:
    return compile_source(Source("x", text), lambda _: None).diagnostics


def marked(found: Diagnostic) -> str:
    return found.labels[0].span.text


@pytest.mark.parametrize(("payers", "code", "where"), PAYERS, ids=lambda value: None)
def test_parties_that_do_not_fit(payers: str, code: str, where: str) -> None:
    (found,) = findings(BASE + SHARING.format(payers))
    assert (found.code.name, marked(found)) == (code, where)
    assert found.help
    assert found.basis == ("分担 分担甲", "《T》一")


def test_both_limits_hold() -> None:
    """Of 100 and 100 the fund owes 60 each; the first place is held to 20, and 40 in all are shared out as 20 to 60."""
    payers = (
        "由 基金 承担 60%，每处以 结余 为限，合计以 总额度 为限，不足时 按比例支付，差额由 政府 承担，实付 记作 付一（p1）；"
        "由 政府 承担 其余，实付 记作 付二（p2）"
    )
    program = compile_source(Source("x", BASE + SHARING.format(payers)), lambda _: None).program
    assert program is not None
    record = [{
        "year": 2027, "stock": 40,
        "cities": [{"label": "甲", "overrun": 100, "balance": 20}, {"label": "乙", "overrun": 100, "balance": 90}],
    }]  # fmt: skip
    rows = read_rows(json.dumps(record), "json")
    (row,) = results(program, rows, Decoder.of(program, RecordDefaults()), evaluator(program, Engine.INTERPRETER))
    outputs = json.loads(write(row))["outputs"]["cities"]
    assert [(city["p1"], city["p2"]) for city in outputs] == [(10, 90), (30, 70)]


def test_weights_are_shown_to_the_last_digit() -> None:
    (found,) = findings(
        BASE + "分配 甲（a1）：对每个 市州；总额 总额度；因素 子，权重 60%，取 超支；因素 丑，权重 39.9999%，取 结余；"
        "精确到 分；余数 最大余数法，同余时 按名单次序；依据 《T》一。"
    )
    assert found.code.name == "weights-not-one"
    assert found.message == "各因素的权重之和是99.9999%，不是100%"


def test_a_circle_of_milestones_is_told_once() -> None:
    text = BASE + "".join(
        f"里程碑 {one}（m{number}）：成果 “甲”；先行完成 {before}；依据 《T》二。\n"
        for number, (one, before) in enumerate((("子", "丑"), ("丑", "寅"), ("寅", "丑"), ("卯", "卯")))
    )
    assert [(found.code.name, marked(found), found.basis) for found in findings(text)] == [
        ("circular-definition", "里程碑 丑（m1）", ("里程碑 丑", "《T》二")),
        ("circular-definition", "里程碑 卯（m3）", ("里程碑 卯", "《T》二")),
    ]


def test_days_belong_to_a_year() -> None:
    (found,) = findings(BASE + "职责 报告（report）：应当 提交 “报告”；每季度 9月1日 至 9月30日；依据 《T》三。")
    assert (found.code.name, marked(found)) == ("misplaced-clause", "每季度 9月1日 至 9月30日")
    assert found.basis == ("职责 报告", "《T》三")


@pytest.mark.parametrize(("year", "expected"), [(2024, None), (2025, "violated"), (2026, None)])
def test_a_requirement_holds_only_while_in_force(year: int, expected: str | None) -> None:
    text = BASE + "要求 够（enough）：应有 总额度 不低于 10元；程度 必须；施行 2025年1月1日；失效 2026年1月1日；依据 《T》四。"
    program = compile_source(Source("x", text), lambda _: None).program
    assert program is not None
    rows = read_rows(json.dumps([{"year": year, "stock": 1, "cities": []}]), "json")
    (row,) = results(program, rows, Decoder.of(program, RecordDefaults()), evaluator(program, Engine.INTERPRETER))
    assert json.loads(write(row))["outputs"]["enough"] == expected


def test_only_members_are_told_apart() -> None:
    text = "政策 试点（pilot）：期间 2020年 至 2040年；来源 《T》。\n对象 全省（province）：代码（code）：文本，唯一。\n"
    (found,) = findings(text + "规则 是甲（is_a）：是否；等于 代码 为 “甲”；依据 《T》一。")
    assert (found.code.name, marked(found)) == ("misplaced-clause", "唯一")


POOL = "资金池 池甲（pool_a）：对每个 市州；初值 结余；{}；依据 《T》五。"
POOLS = (
    ("转入 超支；应有 超支 不高于 总额度；留存额 记作 留存（kept）", "missing-clause", "没有得出期末余额"),
    ("转入 超支；留存额 记作 留存（kept）；超限额 记作 超限（over）", "missing-clause", "没有写“留存上限”"),
    ("转入 超支；应有 总额度；期末余额 记作 余额（closing）", "type-mismatch", "应当是一个条件"),
)


@pytest.mark.parametrize(("clauses", "code", "said"), POOLS, ids=lambda value: None)
def test_pools_of_members_that_cannot_be_kept(clauses: str, code: str, said: str) -> None:
    (found,) = findings(BASE + POOL.format(clauses))
    assert (found.code.name, said in found.message) == (code, True), found.message
    assert found.help
    assert found.basis == ("资金池 池甲", "《T》五")


def test_a_name_that_two_lists_have_is_ambiguous() -> None:
    entry = "对象 往来（entry）：属于 全省，列为 各往来（entries）；名称（payee）：文本；数额（amount）：金额，0元 至 1亿元。\n"
    rule = "规则 收到（received）：金额；对每个 市州；等于 各 往来 中 名称 不为 “无” 者 的 数额 之和；依据 《T》六。"
    (found,) = findings(BASE + entry + rule)
    assert (found.code.name, marked(found)) == ("ambiguous-member-name", "名称")


def test_strength_that_is_the_same_either_way() -> None:
    text = BASE + "要求 够（enough）：应有 总额度 不低于 10元；程度 当 总额度 大于 0元 则 必须，否则 必须；依据 《T》四。"
    (found,) = findings(text)
    assert (found.message, marked(found)) == ("两种情形的程度一样", "必须")
    assert found.help == "不分情形的，写“程度 必须”；分情形的，写“程度 当 … 则 必须，否则 原则上”"


def test_a_row_may_list_every_member() -> None:
    kind = "类别 级别（level_kind）：一级（one）、二级（two）、三级（three）。"
    person = "对象 人（person）：就诊级别（level）：取自 级别；另一级别（other）：取自 级别。"
    table = "表 比例表（share）：比例；按 就诊级别、另一级别；行 一级、二级、三级 ｜ {} ｜ 80%；依据 《T》一。"
    header = BASE.partition("对象")[0] + kind + person
    assert findings(header + table.format("三级、一级、二级")) == ()
    (found,) = findings(header + table.format("一级、二级"))
    assert (found.code.name, found.message) == ("table-gap", "没有列出：另一级别为三级")

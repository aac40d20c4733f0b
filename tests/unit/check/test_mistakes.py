"""Mistakes of every kind in one file: each told once, at its place, and none told for what is right."""

import pytest

from mingce.diagnostics import catalogue
from mingce.diagnostics.model import Diagnostic
from mingce.driver.pipeline import compile_source
from mingce.source import Source

HEADER = "政策 试点（pilot）：施行 2025年1月1日；期间 2020年 至 2040年；来源 《T》。"
BASE = (
    HEADER,
    "类别 人群（group_kind）：老年（old）、少儿（young）。",
    "对象 参保人（person）：年龄（age）：年数，0年 至 150年；所属人群（group）：取自 人群；在保（insured）：是否，逐年，此前 否；"
    "出生日期（birth_date）：日期，可缺；年缴费（paid）：金额，逐年，此前 0元，可缺；残疾（disabled）：是否；收入（income）：金额。",
    "对象 费用（bill）：属于 参保人，列为 各项费用（bills）；费用金额（amount）：金额；收入（own_income）：金额。",
    "参数 标准（rate）：金额；自 2025年1月1日 起 500元；依据 《T》一。",
    "参数 比例值（share）：比例；自 2025年1月1日 起 30%；依据 《T》一。",
)

# A statement with one mistake, its code, and the characters that are marked.
MISTAKES = (
    ("规则 甲一（a1）：金额；等于 500元 × ；依据 《T》一。", "syntax-error", "；"),
    ("规则 甲二（a2）：金额，等于 500元；依据 《T》一。", "syntax-error", "，"),
    ("规则 甲三（a3）：金额；等于 500元；依据 《T一。", "unclosed-quote", "《"),
    ("规则 甲四（a4）：金额；等于 （500元；依据 《T》一。", "unclosed-bracket", "（"),
    ("。", "empty-statement", "。"),
    ("规则 甲五（a5）：金额；当在保则500元；否则 0元；依据 《T》一。", "split-keywords", "当在保则"),
    ("规则 甲六（a6）：金额；等于 标准 — 1元；依据 《T》一。", "chinese-dash-as-minus", "—"),
    ("规则 甲七（a7）：金额；等于 300,000元；依据 《T》一。", "thousands-separator", "300,000元"),
    ("规则 甲八（a8）：金额；等于 标准 & 1元；依据 《T》一。", "unknown-character", "&"),
    ("规则 甲九（a9）：金额；等于 标\u200b准；依据 《T》一。", "hidden-character", "\u200b"),
    (f"规则 乙一（b1）：金额；等于 {'（' * 101}1元{'）' * 101}；依据 《T》一。", "nesting-too-deep", "（"),
    (f"规则 乙二（b2）：金额；等于 {'9' * 31}元；依据 《T》一。", "number-too-large", f"{'9' * 31}元"),
    ("政策 又一个（other）：期间 2020年 至 2040年；来源 《T》。", "duplicate-header", "政策 又一个（other）"),
    ("规責 乙三（b3）：金额；等于 1元；依据 《T》一。", "unknown-kind", "规責"),
    ("规则 乙四（b4）：金额；等于 1元；依剧 《T》一。", "unknown-clause", "依剧"),
    ("规则 乙五（b5）：金额；备选 是；等于 1元；依据 《T》一。", "misplaced-clause", "备选 是"),
    ("规则 乙六（b6）：金额；等于 1元；等于 2元；依据 《T》一。", "repeated-clause", "等于 2元"),
    ("规则 乙七（b7）：等于 1元；依据 《T》一。", "missing-clause", "规则 乙七（b7）"),
    ("规则 乙八（b8）：金额；等于 1元。", "missing-basis", "规则 乙八（b8）"),
    ("规则 乙九（b9）：金额；等于 1元；依据 《T》第一大点。", "bad-locator", "第一大点"),
    ("口径 丙一（c1）：取 是；理由 “无”；依据 《T》一。", "reading-without-alternative", "口径 丙一（c1）"),
    ("规则 丙二（c2）：金额；等于 标淮；依据 《T》一。", "unknown-name", "标淮"),
    ("规则 标准（c3）：金额；等于 1元；依据 《T》一。", "duplicate-name", "标准"),
    ("规则 丙四：金额；等于 1元；依据 《T》一。", "missing-alias", "丙四"),
    ("规则 丙五（C-5）：金额；等于 1元；依据 《T》一。", "bad-alias", "C-5"),
    ("规则 丙六（rate）：金额；等于 1元；依据 《T》一。", "duplicate-alias", "rate"),
    ("规则 期间（c7）：金额；等于 1元；依据 《T》一。", "reserved-word-as-name", "期间"),
    ("规则 已缴（c8）：金额；等于 1元；依据 《T》一。规则 己缴（c9）：金额；等于 1元；依据 《T》一。", "lookalike-name", "己缴（c9）"),
    ("规则 丁一（d1）：是否；等于 费用 超过 0元；依据 《T》一。", "wrong-kind", "费用"),
    ("规则 丁二（d2）：金额；等于 各 费用 的 收入 之和；依据 《T》一。", "ambiguous-member-name", "收入"),
    ("引入 别处：使用 某类。", "unknown-import", "别处"),
    ("规则 丁三（d3）：金额；当 年龄 则 1元；否则 0元；依据 《T》一。", "type-mismatch", "年龄"),
    ("规则 丁四（d4）：金额；等于 标准 + 3个月；依据 《T》一。", "unit-mismatch", "标准 + 3个月"),
    ("规则 丁五（d5）：金额；等于 标准 × 比例值；依据 《T》一。", "missing-rounding", "标准 × 比例值"),
    ("参数 丁六（d6）：金额；范围 2元 至 1元；待定；依据 《T》一。", "bad-range", "范围 2元 至 1元"),
    ("对象 丁七（d7）：属于 参保人；数目（d8）：年数，0年 至 9年，缺省 10年。", "bad-default", "缺省 10年"),
    ("规则 丁八（d9）：金额；等于 1元 ÷ 0；四舍五入到 分；依据 《T》一。", "division-by-zero", "1元 ÷ 0"),
    ("规则 戊一（e1）：是否；等于 年份（出生日期） 等于 当年；依据 《T》一。", "not-applicable-compared", "出生日期"),
    ("规则 戊二（e2）：日期；等于 2025年2月30日；依据 《T》一。", "bad-date", "2025年2月30日"),
    (
        "参数 晚定（late）：金额；自 2026年1月1日 起 1元；依据 《T》一。规则 戊三（e3）：金额；等于 晚定；依据 《T》一。",
        "no-value-in-force",
        "晚定（late）",
    ),
    (
        "参数 戊四（e4）：金额；自 2026年1月1日 起 1元；自 2025年1月1日 起 2元；依据 《T》一。",
        "parameter-dates-out-of-order",
        "自 2025年1月1日 起 2元",
    ),
    ("状态 戊五（e5）：年数；初值 0年；当 残疾 则 上年 戊五；否则 0年；依据 《T》一。", "yearly-input-in-once", "残疾"),
    ("状态 戊六（e6）：金额；初值 0元；等于 上年 戊六 + 年缴费；依据 《T》一。", "unguarded-yearly-input", "年缴费"),
    ("规则 戊七（e7）：年数；等于 上年 年龄；依据 《T》一。", "once-only-year", "上年 年龄"),
    (
        "规则 戊八（e8）：日期；等于 （自 2025年1月31日 起 满 1个月，起算日 计入）；依据 《T》一。",
        "missing-month-rule",
        "（自 2025年1月31日 起 满 1个月，起算日 计入）",
    ),
    (
        "规则 戊九（e9）：日期；等于 （自 2025年1月31日 起 满 9天）；依据 《T》一。",
        "missing-start-day-rule",
        "（自 2025年1月31日 起 满 9天）",
    ),
    (
        "规则 庚一（g1）：金额；施行 2025年1月1日；等于 1元；依据 《T》一。"
        "规则 庚一（g1）：金额；施行 2026年1月1日；等于 2元；依据 《T》一。",
        "duplicate-definition",
        "规则 庚一（g1）",
    ),
    (
        "规则 庚二（g2）：金额；等于 庚三；依据 《T》一。规则 庚三（g3）：金额；等于 庚二；依据 《T》一。",
        "circular-definition",
        "庚二（g2）",
    ),
    ("规则 庚四（g4）：金额；当 年龄 超过 6年 则 1元；当 年龄 不满 6年 则 2元；依据 《T》一。", "condition-gap", "规则 庚四（g4）"),
    (
        "规则 庚五（g5）：金额；当 年龄 超过 6年 则 1元；当 年龄 超过 9年 则 2元；否则 0元；依据 《T》一。",
        "condition-overlap",
        "当 年龄 超过 9年 则 2元",
    ),
    (
        "规则 庚六（g6）：金额；当 年龄 超过 9年 且 年龄 不满 6年 则 1元；否则 0元；依据 《T》一。",
        "unreachable-case",
        "当 年龄 超过 9年 且 年龄 不满 6年 则 1元",
    ),
    (
        "规则 庚七（g7）：金额；等于 0元；例外 当 年龄 超过 9年 且 年龄 不满 6年 则 1元；依据 《T》一。",
        "exception-never-applies",
        "例外 当 年龄 超过 9年 且 年龄 不满 6年 则 1元",
    ),
    (
        "规则 庚八（g8）：金额；等于 0元；例外 当 年龄 超过 9年 则 1元；例外 当 残疾 则 2元；依据 《T》一。",
        "exception-conflict",
        "例外 当 残疾 则 2元",
    ),
    ("表 辛一（h1）：金额；按 所属人群；行 老年 ｜ 1元；行 少儿；依据 《T》一。", "table-shape", "行 少儿"),
    ("表 辛二（h2）：金额；按 所属人群；行 老年 ｜ 1元；依据 《T》一。", "table-gap", "表 辛二（h2）"),
    (
        "表 辛三（h3）：金额；按 所属人群；行 老年 ｜ 1元；行 任意 ｜ 2元；依据 《T》一。",
        "table-overlap",
        "行 任意 ｜ 2元",
    ),
    (
        "分配 辛五（h5）：对每个 费用；总额 标准；因素 项一，权重 25%，取 费用金额；"
        "精确到 分；余数 最大余数法，同余时 按名单次序；依据 《T》一。",
        "weights-not-one",
        "分配 辛五（h5）",
    ),
    ("职责 辛六（h6）：应当 统一 “标准”，程度 渐渐；依据 《T》一。", "unknown-degree", "渐渐"),
    ("规则 辛四（h4）：金额；等于 1元；依据 《T》一", "missing-full-stop", "《T》一"),
)

# These are about a whole file, about one without errors, or about a file and others: its sources, the policies that it follows.
ALONE = {
    "header-missing",
    "bad-path",
    "text-too-large",
    "unused-name",
    "beyond-int64",
    "value-too-large",
    "missing-else",
    "not-fully-checked",
    "example-failed",
    "example-error",
    "property-failed",
    "unknown-locator",
    "changed-source",
    "uncovered-sentence",
    "requirement-violated",
    "requirement-deviation",
    "requirement-not-addressed",
}


def findings(*statements: str) -> tuple[Diagnostic, ...]:
    return compile_source(Source("a.pol", "\n".join(statements)), lambda _: None).diagnostics


def told(*statements: str) -> list[tuple[str, int, str]]:
    """Code, line from 1 and marked characters of each finding, in order of place."""
    spans = [(found.code.name, found.labels[0].span) for found in findings(*statements)]
    return [(code, span.source.text.count("\n", 0, span.start) + 1, span.text) for code, span in spans]


def test_the_base_has_no_error() -> None:
    assert {found.code for found in findings(*BASE)} <= {catalogue.UNUSED_NAME}


def test_every_kind_of_mistake_is_tried() -> None:
    assert {code for _, code, _ in MISTAKES} == {code.name for code in catalogue.CODES} - ALONE


def test_one_mistake_of_each_kind_gives_one_message_each_at_its_place() -> None:
    statements = (*BASE, *(statement for statement, _, _ in MISTAKES))
    expected = [(code, len(BASE) + number, marked) for number, (_, code, marked) in enumerate(MISTAKES, start=1)]
    assert told(*statements) == expected


@pytest.mark.parametrize(("statement", "code", "marked"), MISTAKES, ids=[f"{code}-{i}" for i, (_, code, _) in enumerate(MISTAKES)])
def test_each_alone_gives_the_same_message(statement: str, code: str, marked: str) -> None:
    found = [one for one in told(*BASE, statement) if one[0] != "unused-name"]
    assert found == [(code, len(BASE) + 1, marked)]


def test_ten_mistakes_in_ten_statements_give_ten_messages() -> None:
    tenfold = [f"规则 第{'甲乙丙丁戊庚辛壬癸子'[i]}项（r{i}）：金额；等于 标准 + {i}年；依据 《T》一。" for i in range(10)]
    assert told(*BASE, *tenfold) == [("unit-mismatch", len(BASE) + 1 + i, f"标准 + {i}年") for i in range(10)]


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        ("参数 额度（quota）：金额 自 2025年 起 1元；依据 《T》一。", "syntax-error"),
        ("参数 额度（quota）：自 2025年 起 1元；依据 《T》一。", "missing-clause"),
        ("参数 额度（quota）：取自 人裙；自 2025年 起 1元；依据 《T》一。", "unknown-name"),
        ("规则 额度（quota）：等于 1元；依据 《T》一。", "missing-clause"),
        ("规则 额度（quota）：金额；等于 1元 + 1年；依据 《T》一。", "unit-mismatch"),
        ("状态 额度（quota）：金额；否则 上年 额度；依据 《T》一。", "missing-clause"),
        ("口径 额度（quota）：取 是；理由 “无”；依据 《T》一。", "reading-without-alternative"),
    ],
)
def test_what_uses_a_broken_declaration_is_not_told(broken: str, code: str) -> None:
    use = "规则 用处（use）：金额；等于 额度 × 2；依据 《T》一。"
    properties = "示例 一例：年度 2025年；应得 用处 为 2元。性质 一条：恒有 用处 不低于 0元。"
    assert [name for name, _, _ in told(*BASE, broken, use, properties)] == [code]


def test_a_typing_error_next_to_a_broken_statement_is_told() -> None:
    broken = "参数 额度（quota）：金额 自 2025年 起 1元；依据 《T》一。"
    use = "规则 用处（use）：金额；等于 标淮；依据 《T》一。"
    assert [name for name, _, _ in told(*BASE, broken, use)] == ["syntax-error", "unknown-name"]


def test_a_header_that_cannot_be_read_is_not_missing() -> None:
    assert [name for name, _, _ in told(HEADER.replace("期间", "其间"), *BASE[1:])] == ["unknown-clause"]
    assert [name for name, _, _ in told(HEADER.replace("期间 2020年 至 2040年；", ""), *BASE[1:])] == ["missing-clause"]


def test_names_that_an_import_would_bring_are_not_told() -> None:
    use = "对象 单位（unit）：属于 参保人；单位性质（nature）：取自 单位类别。"
    assert [name for name, _, _ in told(*BASE, "引入 别处。", use)] == ["unknown-import"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("标淮", "标准"), ("准标", "标准"), ("彪准", "标准"), ("年岭", "年龄"), ("出身日期", "出生日期"), ("標準", "标准")],
    ids=["shape", "swapped", "sound and shape", "sound", "sound of one", "traditional"],
)
def test_the_name_that_was_meant_is_found(written: str, meant: str) -> None:
    (found,) = [
        one for one in findings(*BASE, f"规则 甲（a）：是否；等于 {written} 适用；依据 《T》一。") if one.code.name == "unknown-name"
    ]
    assert found.help == f"是不是“{meant}”？"
    assert found.fix is not None
    assert found.fix.edits[0].text == meant


def test_a_state_that_no_later_year_reads_is_computed_every_year_too() -> None:
    state = "状态 留级（held）：年数；初值 0年；当 残疾 则 1年；否则 0年；依据 《T》一。"
    found = [one for one in told(*BASE, state) if one[0] != "unused-name"]
    assert found == [("yearly-input-in-once", len(BASE) + 1, "残疾")]


def test_a_statement_written_twice_is_one_mistake() -> None:
    twice = ("规则 甲（a）：金额；等于 1元；依据 《T》一。", "规则 甲（a）：金额；等于 2元；依据 《T》一。")
    found = [one for one in told(*BASE, *twice) if one[0] != "unused-name"]
    assert found == [("duplicate-name", len(BASE) + 2, "甲")]


def test_what_begins_after_the_last_year_is_told() -> None:
    late = (
        "参数 晚定（late）：金额；自 2025年1月1日 起 1元；自 2041年1月1日 起 2元；依据 《T》一。",
        "规则 甲（a）：金额；失效 2041年1月1日；等于 晚定；依据 《T》一。",
        "规则 甲（a）：金额；施行 2041年1月1日；等于 标准；依据 《T》一。",
        "规则 乙（b）：金额；施行 2040年12月31日；等于 标准；依据 《T》一。",
        "职责 丙（c）：主体 某局；应当 办理 “某事”；施行 2041年1月1日；依据 《T》一。",
    )
    found = [one for one in told(*BASE, *late) if one[0] != "unused-name"]
    assert found == [("unreachable-case", len(BASE) + 1, "晚定（late）"), ("unreachable-case", len(BASE) + 3, "规则 甲")]
    assert [one.message for one in findings(*BASE, *late) if one.code == catalogue.UNREACHABLE_CASE] == [
        "“晚定”从2041年1月1日起的规定永远用不到：“期间”到2040年为止",
        "“甲”从2041年1月1日起的规定永远用不到：“期间”到2040年为止",
    ]


def test_an_exception_that_never_applies_conflicts_with_none() -> None:
    rule = "规则 甲（a）：金额；等于 1元；例外 当 年龄 超过 5年 则 3元；例外 当 年龄 超过 8年 则 4元；依据 《T》一。"
    found = [one for one in told(*BASE, rule) if one[0] != "unused-name"]
    assert found == [("exception-never-applies", len(BASE) + 1, "例外 当 年龄 超过 8年 则 4元")]


def test_a_full_stop_within_a_statement_is_told_once_and_can_be_mended() -> None:
    (found,) = findings(HEADER, "规则 甲（a）：金额；等于 100元。依据 《T》一。", "规则 乙（b）：金额；等于 甲；依据 《T》一。")
    assert (found.code.name, found.labels[0].span.text) == ("unknown-kind", "。")
    assert found.fix is not None
    assert [edit.text for edit in found.fix.edits] == ["；"]

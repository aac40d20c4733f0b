from fractions import Fraction
from pathlib import Path

import pytest

from mingce.syntax import ast
from mingce.syntax.clauses import KINDS
from mingce.syntax.expected import expected
from mingce.syntax.parser import MAX_DEPTH
from mingce.syntax.tokens import token_table
from tests.unit.syntax.helpers import corrected, expression, read, rule, well

DATA = Path(__file__).parent / "data"
SAMPLES = [path.read_text(encoding="utf-8") for path in sorted(DATA.glob("*.pol"))]
_SHARE = "分担 甲（a）：对每个 市；分担额 乙；四舍五入到 分"
_ALLOT = "分配 甲（a）：对每个 市；总额 乙；因素 丙，权重 1，取 丁；精确到 分"
_BASIS = "依据 《1》一。"


def test_samples_use_every_kind_and_every_clause() -> None:
    declarations = [declaration for text in SAMPLES for declaration in well(text)]
    assert {declaration.kind for declaration in declarations} == set(KINDS)
    found = {type(clause) for declaration in declarations for clause in declaration.clauses}
    assert found == set(ast.Clause.__args__)


def test_spans_cover_what_was_written() -> None:
    (declaration,) = well("规则 甲（a）：\n  金额；等于 乙 + （丙 - 1元）× 2；依据 《1》一第2段。")
    assert declaration.span.text.startswith("规则 甲（a）：")
    assert [clause.span.text for clause in declaration.clauses] == ["金额", "等于 乙 + （丙 - 1元）× 2", "依据 《1》一第2段"]
    match declaration.clauses[1]:
        case ast.Equals(value=ast.Binary(right=ast.Binary(left=bracketed))):
            assert bracketed.span.text == "（丙 - 1元）"
        case other:
            pytest.fail(repr(other))


def test_half_width_marks_mean_the_same() -> None:
    wide = "规则 甲（a）：金额；等于 （乙、丙 中较大者） × 85% - 1元；依据 《1》一（二）。"
    narrow = "规则 甲(a):金额;等于 (乙、丙 中较大者)*85%-1元;依据 《1》一(二)。"
    assert well(wide) == well(narrow)


def test_operators_bind_as_in_school() -> None:
    match expression("甲 或 非 乙 且 丙 - 丁 × 戊 - 己 以 庚 为限 不低于 1元"):
        case ast.Binary(
            "或",
            ast.Name("甲"),
            ast.Binary(
                "且",
                ast.Unary("非", ast.Name("乙")),
                ast.Compare(
                    ">=",
                    ast.Limit(ast.Binary("-", ast.Binary("-", ast.Name("丙"), ast.Binary("×")), ast.Name("己")), ast.Name("庚")),
                    ast.Quantity(unit="元"),
                    "不低于",
                ),
            ),
        ):
            pass
        case other:
            pytest.fail(repr(other))


@pytest.mark.parametrize(
    ("text", "op", "word"),
    [
        ("甲 为 乙", "==", "为"),
        ("甲 不为 乙", "!=", "不为"),
        ("甲 满 3年", ">=", "满"),
        ("甲 不满 3年", "<", "不满"),
        ("甲 在 3年 以上", ">=", "以上"),
        ("甲 在 3年 以下", "<=", "以下"),
        ("甲 >= 3年", ">=", "≥"),
        ("甲 超过 3年", ">", "超过"),
        ("甲 等于 3年", "==", "等于"),
        ("甲 != 3年", "!=", "≠"),
    ],
)
def test_comparisons(text: str, op: str, word: str) -> None:
    found = expression(text)
    assert isinstance(found, ast.Compare)
    assert (found.op, found.word) == (op, word)


def test_official_phrases_are_read_as_the_plain_ones() -> None:
    start, end = "等待期 甲（a）：", "；得出 合计 记作 乙（b）；依据 《1》一。"
    assert well(f"{start}丙 的，免除{end}") == well(f"{start}当 丙 则 免除{end}")
    assert expression("取大（甲、乙）") == expression("（甲、乙 中较大者）")


def test_window_and_group_of_an_aggregate() -> None:
    found = expression("至此 同 医院 各 费用 中 甲 者 的 金额数 之和")
    assert isinstance(found, ast.Aggregate)
    assert (found.window, found.collection.text, found.function) == ("至此", "费用", "之和")
    assert isinstance(found.group, ast.Name)
    assert found.group.text == "医院"
    plain = expression("同年 各 费用 的 个数")
    assert isinstance(plain, ast.Aggregate)
    assert (plain.window, plain.group, plain.body) == ("", "同年", None)


def test_negative_defaults_and_priorities_have_values() -> None:
    (declaration,) = well("对象 甲（a）：乙（b）：金额，-5元 至 1万元，缺省 -0.5元。")
    (field,) = declaration.clauses
    assert isinstance(field, ast.Field)
    assert field.range is not None
    assert isinstance(field.range.low, ast.Quantity)
    assert field.range.low.value == -5
    default = field.modifiers[0].value
    assert isinstance(default, ast.Quantity)
    assert (default.value, default.written) == (Fraction(-1, 2), "-0.5元")


def test_a_payer_without_a_share_bears_the_rest() -> None:
    (declaration,) = well(f"{_SHARE}；由 丙 承担 其余，合计以 2元 为限，应担 记作 丁（d），实付 记作 戊（e）；{_BASIS}")
    payer = declaration.clauses[3]
    assert isinstance(payer, ast.Payer)
    assert (payer.share, payer.each_limit, payer.pro_rata, payer.shortfall) == (None, None, False, None)
    assert isinstance(payer.total_limit, ast.Quantity)
    assert [(part.part, part.named.name.text) for part in payer.parts] == [("应担", "丁"), ("实付", "戊")]
    assert payer.parts[0].span.text == "应担 记作 丁（d）"


def test_duties_keep_their_words_and_days() -> None:
    (declaration,) = well(
        "职责 甲（a）：应当 制定 “乙”、“丙”；应当 “丁”；每年 9月1日 至 9月30日；期限 2025年3月；证据 “戊”；依据 《1》一。"
    )
    first, second, often, deadline, texts, _ = declaration.clauses
    span = first.span
    assert first == ast.Act("应当", ast.Name("制定", span=span), ("乙", "丙"), span=span)
    assert second == ast.Act("应当", None, ("丁",), span=span)
    assert often == ast.Recurrence("每年", (9, 1), (9, 30), span=span)
    assert deadline == ast.Deadline(ast.Month(2025, 3, span=span), span=span)
    assert texts == ast.Texts("证据", ("戊",), span=span)
    assert [clause.span.text for clause in (first, texts)] == ["应当 制定 “乙”、“丙”", "证据 “戊”"]


MISTAKES = [
    ("规则甲（a）：金额；等于 1元；依据 《1》一。", "split-keywords", "规则甲"),
    ("规测 甲（a）：金额；等于 1元；依据 《1》一。", "unknown-kind", "规测"),
    ("依据 《1》一。", "unknown-kind", "依据"),
    ("规则 甲（a）：金额；当参保则0年；否则 1元；依据 《1》一。", "split-keywords", "当参保则"),
    ("规则 甲（a）：金额；等于上年零报销；依据 《1》一。", "split-keywords", "等于上年零报销"),
    ("规则 甲（a）：金额；乙的，1元；依据 《1》一。", "split-keywords", "乙的"),
    ("规则 期间（a）：金额；等于 1元；依据 《1》一。", "reserved-word-as-name", "期间"),
    ("对象 甲（a）：状态（b）：是否。", "reserved-word-as-name", "状态"),
    ("对象 甲（a）：总额（b）：金额。", "reserved-word-as-name", "总额"),
    ("对象 甲（a）：值（c）：金额；合计（b）：金额。", "reserved-word-as-name", "合计"),
    ("规则 甲（a）：金额；等于 乙 × 期间；依据 《1》一。", "reserved-word-as-name", "期间"),
    ("规则 甲（a） 金额；等于 1元；依据 《1》一。", "syntax-error", "）"),
    ("规则 甲（a），金额；等于 1元；依据 《1》一。", "syntax-error", "，"),
    ("规则 甲（a）：金额，等于 1元；依据 《1》一。", "syntax-error", "，"),
    ("规则 甲（a）：金额；等于 1元\n依据 《1》一。", "syntax-error", "1元"),
    ("规则 甲（a）：金额；等于 （1元 + 2元；依据 《1》一。", "unclosed-bracket", "（"),
    ("规则 甲（a）：金额；等于 （1元 + 2元】；依据 《1》一。", "unclosed-bracket", "】"),
    ("规则 甲（a）：金额；等于 1元 + 2元）；依据 《1》一。", "unclosed-bracket", "）"),
    ("规则 甲（a）：金额；等于 1元 + ；依据 《1》一。", "syntax-error", "；"),
    ("规则 甲（a）：金额；等于 1元；依据 《1》一第x段。", "bad-locator", "第x段"),
    ("规则 甲（a）：金额；依剧 《1》一；等于 1元。", "unknown-clause", "依剧"),
    ("规则 甲（a）：金鹅；等于 1元；依据 《1》一。", "unknown-clause", "金鹅"),
    ("规则 甲（a）：金额；等于 甲2 + 3；依据 《1》一。", "syntax-error", "甲2"),
    ("规则 甲（a）：金额；等于 30 元；依据 《1》一。", "syntax-error", "30 元"),
    ("规则 甲（a）：金额；等于 乙 的 20%；依据 《1》一。", "syntax-error", "的"),
    ("规则 甲（a）：金额；如果 乙 则 1元；否则 2元；依据 《1》一。", "syntax-error", "如果"),
    ("规则 甲（a）：金额；；等于 1元；依据 《1》一。", "syntax-error", "；"),
    ("规则 甲（a）：金额；等于。", "syntax-error", "等于"),
    ("规则 甲（Bad-alias）：金额；等于 1元；依据 《1》一。", "bad-alias", "Bad-alias"),
    ("规则 甲（BadAlias）：金额；等于 1元；依据 《1》一。", "bad-alias", "BadAlias"),
    ("规则 甲（a）：金额；例外 优先级 1.5 当 乙 则 1元；等于 1元；依据 《1》一。", "syntax-error", "1.5"),
    ("规则 甲（a）：金额；等于 前 3元 乙；依据 《1》一。", "syntax-error", "3元"),
    ("规则 甲（a）：金额；等于 1元；备选 是；依据 《1》一。", "misplaced-clause", "备选 是"),
    ("规则 甲（a）：金额；等于 1元；金额；依据 《1》一。", "repeated-clause", "金额"),
    ("规则 甲（a）：金额；等于 1元；否则 2元；依据 《1》一。", "misplaced-clause", "否则 2元"),
    ("规则 甲（a）：金额；依据 《1》一。", "missing-clause", "规则 甲（a）"),
    ("规则 甲（a）：金额；等于 1元。", "missing-basis", "规则 甲（a）"),
    ("口径 甲（a）：取 否；理由 “乙”；依据 《1》一。", "reading-without-alternative", "口径 甲（a）"),
    ("激励 甲（a）：当 乙 则 1元；依据 《1》一。", "misplaced-clause", "1元"),
    ("规则 甲（a）：金额；当 乙 则 清零；否则 1元；依据 《1》一。", "misplaced-clause", "清零"),
    ("示例 甲：年度 2025年；设 乙 为 【2025年 1元、2元】；应得 丙 为 1元。", "syntax-error", "2元"),
    (f"{_ALLOT}；{_BASIS}", "missing-clause", "分配 甲（a）"),
    (f"{_ALLOT}，取正；余数 最大余数法，同余时 按名单次序；{_BASIS}", "syntax-error", "，"),
    (f"{_ALLOT}；余数 最大余数法，同余时 并列；{_BASIS}", "syntax-error", "并列"),
    (
        f"{_ALLOT}；余数 最大余数法，同余时 按名单次序；每处不少于 1元；每处不少于 2元；{_BASIS}",
        "repeated-clause",
        "每处不少于 2元",
    ),
    (f"{_SHARE}；由 丙 承担 其余，适用于 丁；{_BASIS}", "syntax-error", "，"),
    (f"{_SHARE}；由 丙 承担 其余，每处以 1元 为限，每处以 2元 为限；{_BASIS}", "syntax-error", "每处以 2元 为限"),
    (f"{_SHARE}；由 丙 承担 其余，实付 记作 丁（BadAlias）；{_BASIS}", "bad-alias", "BadAlias"),
    (f"{_SHARE}；由 丙 承担 其余，实付 记作 丁（Bad-alias）；{_BASIS}", "bad-alias", "Bad-alias"),
    (f"{_SHARE}；超支额 丙；由 丙 承担 其余；{_BASIS}", "unknown-clause", "超支额"),
    (
        f"资金池 甲（a）：初值 0元；转入 乙；期末余额 记作 丙（c）；期末余额 记作 丁（d）；{_BASIS}",
        "repeated-clause",
        "期末余额 记作 丁（d）",
    ),
    (f"要求 甲（a）：乙 不高于 1元；程度 必须；{_BASIS}", "syntax-error", "乙 不高于 1元"),
    (f"要求 甲（a）：应有 乙 不高于 1元；程度 应当；{_BASIS}", "unknown-degree", "应当"),
    (f"要求 甲（a）：程度 必须；{_BASIS}", "missing-clause", "要求 甲（a）"),
    (f"要求 甲（a）：随名单次序 不变 乙；程度 必须；{_BASIS}", "syntax-error", "不变"),
    (f"职责 甲（a）：主体 乙；不得 “丙”；{_BASIS}", "misplaced-clause", "不得 “丙”"),
    (f"许可 甲（a）：主体 乙；应当 “丙”；{_BASIS}", "misplaced-clause", "应当 “丙”"),
    (f"职责 甲（a）：应当 “丙”；期限 2025年底前；{_BASIS}", "syntax-error", "底前"),
    (f"职责 甲（a）：应当制定 “丙”；{_BASIS}", "split-keywords", "应当制定"),
    (f"禁止 甲（a）：不得挤占、挪用；{_BASIS}", "split-keywords", "不得挤占"),
    (f"职责 甲（a）：主体 乙 会同 丙；应当 “丁”；{_BASIS}", "syntax-error", "乙"),
    (f"里程碑 甲（a）：证据 “乙”；{_BASIS}", "missing-clause", "里程碑 甲（a）"),
    (f"规则 甲（a）：金额；等于 1元；主体 乙；{_BASIS}", "misplaced-clause", "主体 乙"),
    ("规则：金额；等于 1元；依据 《1》一。", "syntax-error", "规则"),
    ("宣示 甲。", "missing-basis", "宣示 甲"),
    ("。", "empty-statement", "。"),
    ("规则 甲（a）：金额；等于 1元；依据 《1》一", "missing-full-stop", "《1》一"),
]


@pytest.mark.parametrize(("text", "code", "marked"), MISTAKES)
def test_one_mistake_gives_one_message_at_its_place(text: str, code: str, marked: str) -> None:
    found = read(text)
    if text.startswith("宣示"):
        assert (code, marked) in found.found
        return
    assert found.found == [(code, marked)]
    assert found.diagnostics[0].help


def test_mistakes_in_ten_statements_give_a_message_each() -> None:
    text = "\n".join(statement for statement, *_ in MISTAKES[3:13])
    good = "规则 乙（b）：金额；等于 1元；依据 《1》一。"
    found = read(f"{text}\n{good}")
    # 期间 is told where it is declared as a name, not again where it is used as one.
    assert [code for code, _ in found.found] == [code for n, (_, code, _) in enumerate(MISTAKES) if 3 <= n < 13 and n != 8]
    assert [d.named.name.text for d in found.module.declarations if d.named is not None][-1] == "乙"


@pytest.mark.parametrize("end", ["", "；"])
def test_a_missing_full_stop_is_found_and_mended(end: str) -> None:
    first, second = "规则 甲（a）：金额；等于 1元；依据 《1》一", "规则 乙（b）：金额；等于 1元；依据 《1》一。"
    found = read(f"{first}{end}\n{second}")
    assert [code for code, _ in found.found] == ["missing-full-stop"]
    assert len(found.module.declarations) == 2
    assert corrected(f"{first}{end}\n{second}") == f"{first}。\n{second}"
    assert found.diagnostics[0].fix is not None
    assert found.diagnostics[0].fix.safe


def test_run_together_keywords_use_the_names_of_the_file() -> None:
    text = "参数 零报销（z）：金额；待定；依据 《1》一。规则 甲（a）：金额；当 乙 则 上年零报销 1元；否则 0元；依据 《1》一。"
    (diagnostic,) = read(text).diagnostics
    assert diagnostic.help == "是不是“上年 零报销”？关键词与名称之间请空一格"


@pytest.mark.parametrize(
    ("inner", "accepted"),
    [
        ("+".join("甲" * (MAX_DEPTH - 20)), True),
        ("+".join("甲" * 9_000), False),
        ("（" * 99 + "甲" + "）" * 99, True),
        ("（" * 5_000 + "甲" + "）" * 5_000, False),
        ("非 " * 9_000 + "甲", False),
        ("+".join("甲" * 40_000), False),
    ],
)
def test_depth_and_length_are_bounded(inner: str, accepted: bool) -> None:
    found = read(rule(inner))
    codes = {code for code, _ in found.found}
    assert codes <= {"nesting-too-deep", "text-too-large"}
    assert bool(codes) is not accepted


@pytest.mark.parametrize("text", ["？" * 300_000, "。" * 300_000, "“" * 300_000, "规则 甲 金额。\n" * 5_000, "甲" * 700_000])
def test_hopeless_files_are_given_up_soon(text: str) -> None:
    found = read(text)
    assert found.diagnostics
    assert len(found.diagnostics) < 500


def test_fixes_put_right_what_they_are_about() -> None:
    assert corrected(f"要求 甲（a）：乙 不高于 1元；程度 必须；{_BASIS}") == f"要求 甲（a）：应有 乙 不高于 1元；程度 必须；{_BASIS}"
    assert corrected(f"职责 甲（a）：主体 乙 以及 丁；应当 “丙”；{_BASIS}") == f"职责 甲（a）：主体 乙 、 丁；应当 “丙”；{_BASIS}"
    assert corrected(f"职责 甲（a）：应当 “丙”；期限 2025年 底前；{_BASIS}") == f"职责 甲（a）：应当 “丙”；期限 2025年；{_BASIS}"


def test_what_is_missing_is_named_with_every_way_out() -> None:
    (diagnostic,) = read("要求 甲（a）：程度 必须；依据 《1》一。").diagnostics
    assert diagnostic.message == "“要求 甲”缺少“应有”、“应列明”、“应统一”或“随名单次序”子句"
    (diagnostic,) = read("禁止 甲（a）：主体 乙；依据 《1》一。").diagnostics
    assert (diagnostic.message, diagnostic.help) == ("“禁止 甲”缺少“不得”子句", "请补上，例如：不得 “…”")


def test_expected_lists_are_short_and_chinese() -> None:
    every = expected([*token_table(), "$END"])
    assert len(every) < 40
    assert not any(char.isascii() and char.isalpha() for char in every)
    assert expected(["THEN"]) == "“则”"
    assert expected(["STRENGTH"]) == "“必须”或“原则上”"
    assert expected(["K_RULE", "K_STATE"]).startswith("声明的种类")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (rule("取小（甲，乙）"), "、"),
        (rule("甲 属于 【乙，丙】"), "、"),
        ("类别 丙（c）：丁（d），戊（e）。", "、"),
        ("资格 丙（c）：满足全部 甲，乙；依据 《1》一。", "、"),
        ("资格 丙（c）：满足全部 甲，依据 《1》一。", "；"),
    ],
)
def test_a_comma_is_told_from_the_mark_that_is_meant(written: str, meant: str) -> None:
    (found,) = read(written).diagnostics
    assert found.labels[0].span.text == "，"
    assert found.fix is not None
    assert found.fix.edits[0].text == meant

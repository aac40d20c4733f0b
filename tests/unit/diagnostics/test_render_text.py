"""The form for people at a terminal."""

import re

import pytest

from mingce.diagnostics.catalogue import HIDDEN_CHARACTER, UNIT_MISMATCH, UNUSED_NAME
from mingce.diagnostics.model import Diagnostic, Edit, Fix, Label, Severity
from mingce.diagnostics.render.text import render, summary
from mingce.source import Source, Span, display_width


def mark(source: Source, words: str) -> Span:
    """The first occurrence of some words."""
    start = source.text.index(words)
    return source.span(start, start + len(words))


def finding(*labels: Label, message: str = "单位不同") -> Diagnostic:
    return Diagnostic(code=UNIT_MISMATCH, message=message, labels=labels)


def rows(text: str, sign: str) -> list[str]:
    """What stands right of the gutter in the rows whose marks begin with `sign`."""
    return [row.split("| ", 1)[1] for row in text.splitlines() if re.match(rf" *\| *{re.escape(sign)}", row)]


def quoted(text: str) -> list[str]:
    return [row.split("| ", 1)[1] for row in text.splitlines() if re.match(r"\d+ \| ", row)]


def under(row: str, line: str, sign: str = "^") -> tuple[int, int]:
    """Columns at which the marks of a row begin and end."""
    start = row.index(sign)
    return start, start + row.count(sign)


def test_full_form() -> None:
    source = Source(
        "四川.pol",
        "规则 合计（total）：\n    金额；\n    等于 单项额度 × 3年 + 断保年数；\n    依据 《002》一（三）第2段第3句。\n",
    )
    found = Diagnostic(
        code=UNIT_MISMATCH,
        message="金额不能与年数相加",
        labels=(Label(mark(source, "断保年数"), "这里是年数"), Label(mark(source, "单项额度 × 3年"), "这里是金额")),
        help="给年数乘以每年的金额",
        notes=("两边单位相同才能相加",),
        basis=("《002》一（三）第2段第3句",),
    )
    assert render([found]) == (
        "错误[unit-mismatch]：金额不能与年数相加\n"
        " --> 四川.pol:3:20\n"
        "  |\n"
        "3 |     等于 单项额度 × 3年 + 断保年数；\n"
        "  |          -------------- 这里是金额\n"
        "  |                           ^^^^^^^^ 这里是年数\n"
        "  |\n"
        "  = 说明：两边单位相同才能相加\n"
        "  = 办法：给年数乘以每年的金额\n"
        "  = 依据：《002》一（三）第2段第3句\n"
        "  = 详见：diagnostics/unit-mismatch\n"
    )


@pytest.mark.parametrize(
    ("line", "words", "columns"),
    [
        ("年数 abc", "abc", (5, 8)),
        ("ab年数", "年数", (2, 6)),
        ("（ａ）：x", "x", (8, 9)),
        ("\tx年", "年", (5, 7)),
        ("a\tb年", "年", (5, 7)),
        ("\u3000\u3000当", "当", (4, 6)),
        ("年\u202e数", "数", (10, 12)),
        ("é年", "年", (1, 3)),
        ("e\u0301年", "年", (9, 11)),
        ("𠮷年", "年", (2, 4)),
        ("ｱ年", "年", (1, 3)),
    ],
)
def test_carets_stand_under_their_characters(line: str, words: str, columns: tuple[int, int]) -> None:
    source = Source("a.pol", line)
    text = render([finding(Label(mark(source, words)))])
    (row,) = rows(text, "^")
    (shown,) = quoted(text)
    assert under(row, shown) == columns
    assert display_width(shown[: shown.index(words)]) == columns[0]


def test_empty_span_and_span_at_the_end_have_one_caret() -> None:
    source = Source("a.pol", "年数\n")
    for start, end, column in ((0, 0, 0), (2, 2, 4), (2, 3, 4)):
        (row,) = rows(render([finding(Label(source.span(start, end)))]), "^")
        assert under(row, "") == (column, column + 1)
    (row,) = rows(render([finding(Label(source.span(3, 3)))]), "^")
    assert under(row, "") == (0, 1)


def test_span_with_its_line_end_stays_on_its_line() -> None:
    text = render([finding(Label(Source("a.pol", "年数\n金额").span(0, 3), "这里"))])
    assert "1 | 年数\n  | ^^^^ 这里\n" in text
    assert "金额" not in text


def test_empty_source() -> None:
    assert " --> a.pol:1:1\n  |\n1 |\n  | ^ 空\n" in render([finding(Label(Source("a.pol", "").span(0, 0), "空"))])


def test_span_over_lines_shows_first_and_last() -> None:
    source = Source("a.pol", "甲：\n  乙；\n  丙；\n  丁。\n")
    assert ("1 | 甲：\n  | ^^^^ 从这里\n...\n4 |   丁。\n  |   ^^^^ 到这里：这一句\n  |\n") in render(
        [finding(Label(source.span(0, 17), "这一句"))]
    )


def test_neighbouring_lines_have_no_gap() -> None:
    source = Source("a.pol", "甲\n乙\n")
    text = render([finding(Label(mark(source, "甲")), Label(mark(source, "乙"), "又见"))])
    assert "1 | 甲\n  | ^^\n2 | 乙\n  | -- 又见\n" in text


def test_gutter_is_as_wide_as_the_longest_number() -> None:
    source = Source("a.pol", "甲\n" * 99 + "乙\n")
    text = render([finding(Label(mark(source, "乙")), Label(source.span(0, 1)))])
    assert "   --> a.pol:100:1\n    |\n  1 | 甲\n    | --\n...\n100 | 乙\n    | ^^\n" in text


def test_other_files_follow() -> None:
    one, two = Source("甲.pol", "x\n"), Source("乙.pol", "y\n")
    text = render([finding(Label(mark(one, "x")), Label(mark(two, "y"), "先在这里"))])
    assert text.index(" --> 甲.pol:1:1") < text.index(" ::: 乙.pol:1:1") < text.index("- 先在这里")


@pytest.mark.parametrize("char", ["\u202e", "\u2066", "\u200b", "\ufeff", "\x1b", "\r", "\x07", "\u00ad", "\u3164", "\u2028"])
def test_hostile_characters_are_escaped_everywhere(char: str) -> None:
    source = Source(f"a{char}.pol", f"规则 甲{char}乙：\n")
    found = Diagnostic(
        code=HIDDEN_CHARACTER,
        message=f"名称“甲{char}乙”含有看不见的字符",
        labels=(Label(source.span(3, 6), f"甲{char}乙"),),
        help=char,
        notes=(char,),
        basis=(char,),
        fix=Fix("删去", (Edit(source.span(4, 5), ""),), safe=True),
    )
    text = render([found], color=False)
    assert char not in text
    # Name of the file, quoted line, line before the fix, message, label, help, note, basis.
    assert text.count(f"<U+{ord(char):04X}>") == 8
    assert "1 + 规则 甲乙：\n" in text


def test_marks_cover_the_escape_of_a_hidden_character() -> None:
    source = Source("a.pol", "甲\u202e乙")
    (row,) = rows(render([finding(Label(source.span(1, 2)))]), "^")
    assert under(row, "") == (2, 10)


def test_long_line_is_cut_around_the_span() -> None:
    source = Source("a.pol", "甲" * 5000 + "错" + "乙" * 5000)
    text = render([finding(Label(source.span(5000, 5001)))], width=60)
    (shown,) = quoted(text)
    assert shown.startswith("…甲")
    assert shown.endswith("乙…")
    assert display_width(shown) <= 62
    (row,) = rows(text, "^")
    assert under(row, "") == (display_width(shown[: shown.index("错")]), display_width(shown[: shown.index("错")]) + 2)


def test_long_line_with_two_far_labels_is_shown_for_each() -> None:
    source = Source("a.pol", "始" + "甲" * 500 + "终")
    text = render([finding(Label(source.span(501, 502), "这里"), Label(source.span(0, 1), "那里"))], width=60)
    first, second = quoted(text)
    assert first.startswith("始")
    assert first.endswith("…")
    assert second.startswith("…")
    assert second.endswith("终")


def test_long_span_is_cut_with_its_line() -> None:
    source = Source("a.pol", "甲" * 500)
    text = render([finding(Label(source.span(100, 400)))], width=60)
    assert all(display_width(row) < 80 for row in text.splitlines())


def test_safe_fix_in_one_line_shows_before_and_after() -> None:
    source = Source("a.pol", "甲\n\t共 300,000元，\n")
    fix = Fix("去掉逗号", (Edit(mark(source, ","), ""), Edit(mark(source, "，"), "；")), safe=True)
    found = Diagnostic(code=UNIT_MISMATCH, message="有误", labels=(Label(mark(source, ",")),), fix=fix)
    assert ("  = 改法：去掉逗号\n2 -     共 300,000元，\n2 +     共 300000元；\n  |\n  = 详见：diagnostics/unit-mismatch\n") in render(
        [found]
    )


@pytest.mark.parametrize(
    ("edit", "safe"),
    [((0, 1, "甲甲"), False), ((0, 1, "甲\n"), True), ((0, 3, "丙"), True)],
)
def test_other_fixes_show_their_title_only(edit: tuple[int, int, str], safe: bool) -> None:
    source = Source("a.pol", "甲\n乙\n")
    start, end, text = edit
    fix = Fix("改写", (Edit(source.span(start, end), text),), safe)
    shown = render([Diagnostic(code=UNIT_MISMATCH, message="有误", labels=(Label(source.span(0, 1)),), fix=fix)])
    assert ("= 改法：改写" if safe else "= 改法（请先核对）：改写") in shown
    assert "1 +" not in shown


def test_lines_of_a_note_are_indented() -> None:
    source = Source("a.pol", "甲")
    found = Diagnostic(code=UNIT_MISMATCH, message="有误", labels=(Label(mark(source, "甲")),), notes=("反例：\n甲 为 0",))
    assert "  = 说明：反例：\n    甲 为 0\n" in render([found])


def test_severity_shown_is_that_of_the_finding() -> None:
    label = Label(Source("a.pol", "甲").span(0, 1))
    raised = Diagnostic(code=UNUSED_NAME, message="没有用到", labels=(label,), severity=Severity.NOTE)
    assert render([raised]).startswith("提示[unused-name]：没有用到\n")


def test_findings_are_parted_by_a_blank_line() -> None:
    found = finding(Label(Source("a.pol", "甲").span(0, 1)))
    assert render([found, found]) == render([found]) + "\n" + render([found])
    assert render([]) == ""


def test_colour_adds_nothing_but_colour() -> None:
    source = Source("a.pol", "甲 乙\n丙\n")
    fix = Fix("改", (Edit(mark(source, "乙"), "丁"),), safe=True)
    labels = (Label(mark(source, "乙"), "这里"), Label(mark(source, "丙"), "那里"))
    found = Diagnostic(code=UNIT_MISMATCH, message="有误", labels=labels, help="改", fix=fix)
    coloured = render([found], color=True)
    assert "\x1b[1;31m^^ 这里\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == render([found])


def test_summary() -> None:
    label = Label(Source("a.pol", "甲").span(0, 1))
    error = finding(label)
    warning = Diagnostic(code=UNUSED_NAME, message="没有用到", labels=(label,))
    note = Diagnostic(code=UNUSED_NAME, message="没有用到", labels=(label,), severity=Severity.NOTE)
    assert summary([error, warning, error, error]) == "共 3 个错误、1 个警告。"
    assert summary([warning]) == "共 1 个警告。"
    assert summary([note, error]) == "共 1 个错误、1 个提示。"
    assert summary([]) == "没有发现问题。"

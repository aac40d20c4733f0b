from fractions import Fraction

import pytest

from mingce.diagnostics.model import Sink
from mingce.source import Source
from mingce.syntax.lexer import lex
from mingce.syntax.numerals import Day, Measure, read_day, read_measure
from mingce.syntax.scan import scan
from tests.unit.syntax.helpers import corrected, read, rule


def tokens(text: str) -> list[tuple[str, str]]:
    sink = Sink()
    scanned = scan(Source("x.pol", text), sink)
    found = [(token.type, str(token)) for chunk in scanned.chunks for token in lex(scanned, chunk, sink)]
    assert sink.diagnostics() == ()
    return found


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("自2025年1月1日起", "FROM DATE ON"),
        ("自 2025 年", "FROM NUMBER NAME"),
        ("当年1月1日", "THIS_YEAR MONTH_DAY"),
        ("2025-01-01", "DATE"),
        ("二〇二五年九月一日", "DATE"),
        ("二〇二五年", "YEAR"),
        ("2025年3月", "YEAR_MONTH"),
        ("2025年3个月", "YEAR QUANTITY"),
        ("25年", "QUANTITY"),
        ("12025年", "QUANTITY"),
        ("4000元/年", "QUANTITY"),
        ("100元 / 年数", "QUANTITY DIVIDE TYPE"),
        ("100元/年数", "QUANTITY DIVIDE TYPE"),
        ("元", "ROUNDING_UNIT"),
        ("0.5", "NUMBER"),
        ("30万", "NUMBER"),
        ("2亿元", "QUANTITY"),
        ("85％", "QUANTITY"),
        ("0.5个百分点", "QUANTITY"),
        ("3个月", "QUANTITY"),
        ("５０元", "QUANTITY"),
        ("甲 的，乙", "NAME THAT_COMMA NAME"),
        ("甲 的 , 乙", "NAME THAT_COMMA NAME"),
        ("当参保则", "NAME"),
        ("当 参保 则", "WHEN NAME THEN"),
        ("base_2", "NAME"),
        ("base2表", "NAME NUMBER K_TABLE"),
        ("DIP病组", "NAME"),
        ("扎西·次仁", "NAME"),
        ("𠀀", "NAME"),
        ("a>=b", "NAME AT_LEAST NAME"),
        ("a≥b", "NAME AT_LEAST NAME"),
        ("a－b−c", "NAME MINUS_SIGN NAME MINUS_SIGN NAME"),
        ("【甲｜乙】", "LBRACKET NAME BAR NAME RBRACKET"),
        ("“句号。# 在引号里”", "TEXT"),
        ('"x。y"', "TEXT"),
        ("甲 # 注释。\n乙", "NAME NAME"),
        ("依据 《002》一（三）第2段第2句、第5句；甲", "BASIS LOCATOR SEMICOLON NAME"),
        ("《002》一(三)¶2 s3", "LOCATOR"),
        ("《002》一第1段、\n第2段\n甲", "LOCATOR NAME"),
        ("\ufeff甲\r\n\t乙\u3000丙", "NAME NAME NAME"),
    ],
)
def test_tokens(text: str, kinds: str) -> None:
    assert " ".join(kind for kind, _ in tokens(text)) == kinds


def test_text_keeps_its_own_width() -> None:
    assert tokens("标题 “（一）ＡＢ：１”") == [("TITLE", "标题"), ("TEXT", "（一）ＡＢ：１")]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("30万元", 300_000, "元"),
        ("1.5亿元", 150_000_000, "元"),
        ("5角", Fraction(1, 2), "元"),
        ("85%", Fraction(17, 20), ""),
        ("5‰", Fraction(1, 200), ""),
        ("2个百分点", Fraction(1, 50), ""),
        ("3个月", 3, "月"),
        ("30天", 30, "日"),
        ("2人次", 2, "次"),
        ("3户", 3, "个"),
        ("1.5倍", Fraction(3, 2), ""),
        ("60分", 60, "分"),
        ("4000元/年", 4000, "元/年"),
        ("20元/人次/天", 20, "元/次/日"),
        ("-0.5元", Fraction(-1, 2), "元"),
        ("1万亿", 10**12, ""),
    ],
)
def test_quantities_are_read_in_base_units(text: str, value: Fraction, unit: str) -> None:
    assert read_measure(text) == Measure(Fraction(value), unit)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025年1月31日", Day(2025, 1, 31)),
        ("2025-12-01", Day(2025, 12, 1)),
        ("二〇二五年十二月三十一日", Day(2025, 12, 31)),
        ("二零二五年十月", Day(2025, 10, None)),
        ("二○二五年", Day(2025, None, None)),
        ("9月1日", Day(None, 9, 1)),
    ],
)
def test_dates(text: str, day: Day) -> None:
    assert read_day(text) == day


@pytest.mark.parametrize(
    ("expression", "code", "marked"),
    [
        ("2025年2月30日", "bad-date", "2025年2月30日"),
        ("当年 13月1日", "bad-date", "13月1日"),
        ("300,000元", "thousands-separator", "300,000元"),
        ("1，234，567.5元", "thousands-separator", "1，234，567.5元"),
        ("甲 一 1元", "chinese-dash-as-minus", "一"),
        ("甲 — 1元", "chinese-dash-as-minus", "—"),
        ("甲——（1元）", "chinese-dash-as-minus", "——"),
        ("甲一1元", "chinese-dash-as-minus", "一"),
        ("1" * 31 + "元", "number-too-large", "1" * 31 + "元"),
        ("甲😀", "unknown-character", "😀"),
        ("甲 @ 乙", "unknown-character", "@"),
        ("甲\u200b乙", "hidden-character", "\u200b"),
        ("甲 为 “乙\u202e丙”", "hidden-character", "\u202e"),
        ("甲\U000e0041", "hidden-character", "\U000e0041"),
        ("甲\x00", "hidden-character", "\x00"),
        ("аbc", "lookalike-name", "аbc"),
        ("α", "lookalike-name", "α"),
        ("\uf900甲", "lookalike-name", "\uf900甲"),
        ("甲 为 “乙", "unclosed-quote", "“"),
        ("甲 为 乙”", "unclosed-quote", "”"),
    ],
)
def test_each_lexical_mistake_gives_one_message(expression: str, code: str, marked: str) -> None:
    assert read(rule(expression)).found == [(code, marked)]


@pytest.mark.parametrize("mark", ["一", "—"])
def test_a_dash_is_turned_into_a_minus(mark: str) -> None:
    assert read(corrected(rule(f"甲 {mark} 1元"))).found == []


def test_hidden_characters_and_separators_are_removed() -> None:
    assert corrected(rule("甲\u200b\u200c乙")) == rule("甲乙")
    assert corrected(rule("300,000元")) == rule("300000元")


def test_hidden_characters_count_in_comments_only_when_they_deceive() -> None:
    assert read("# 好✔\ufe0f\n").found == []
    assert read("# 坏\u202e\n").found == [("hidden-character", "\u202e")]


def test_a_dash_that_is_no_minus_is_unknown() -> None:
    assert read(rule("— 甲")).found == [("unknown-character", "—")]


@pytest.mark.parametrize("end", [".", "．", ". # 注释", ".  "])
def test_a_dot_that_ends_a_line_is_taken_for_a_full_stop(end: str) -> None:
    first, second = (rule(value).removesuffix("。") for value in ("甲", "乙"))
    found = read(f"{first}{end}\n{second}{end}\n").found
    assert found == [("missing-full-stop", end[0])] * 2

"""Messages about single characters and tokens."""

import unicodedata
from typing import Final

from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Sink
from mingce.source import Span
from mingce.syntax.locator import parse_locator
from mingce.syntax.numerals import Day
from mingce.syntax.report import replace, report

__all__ = [
    "OPERAND_ENDS", "bad_locator", "dash", "huge", "lookalike", "no_such_day", "thousands", "unclosed", "unknown",
]  # fmt: skip

OPERAND_ENDS: Final = frozenset({"NAME", "QUANTITY", "NUMBER", "DATE", "YEAR", "YEAR_MONTH", "MONTH_DAY", "RPAR", "YEAR_EDGE"})
"""Terminals after which a minus can stand."""

MAX_LOCATOR: Final = 300
"""Characters of a locator in which the mistake is looked for."""

_HINTS: Final = {
    ".": "句末请用“。”", "~": "表示范围请用“至”", "～": "表示范围请用“至”", "「": "引用文字请用“”", "」": "引用文字请用“”",
    "‘": "引用文字请用“”", "’": "引用文字请用“”", "〔": "分组请用（）", "〕": "分组请用（）", "?": "一句话以“。”结束",
    "!": "一句话以“。”结束", "{": "分组请用（）", "}": "分组请用（）", "&": "请写“且”", "…": "请把省略的内容写全",
}  # fmt: skip


def _named(text: str) -> str:
    char = text[0]
    name = unicodedata.name(char, "")
    code = f"U+{ord(char):04X}"
    return f"“{text}”（{code}{'，' + name if name and not '一' <= char <= '鿿' else ''}）"


def unknown(sink: Sink, span: Span, text: str) -> None:
    """A character that is part of no token."""
    if text == "”":
        message, note = "这里多了一个后引号“””，前面没有相配的“““", "引号要成对，并且写在同一行"
        report(sink, codes.UNCLOSED_QUOTE, span, message, help=note)
    elif text == "》":
        report(sink, codes.UNCLOSED_QUOTE, span, "这里多了一个“》”，前面没有相配的“《”", help="书名号要成对，并且写在同一行")
    else:
        note = _HINTS.get(text[0], "名称只用汉字和字母，运算用 + - × ÷，标点用：；，、。（）【】")
        report(sink, codes.UNKNOWN_CHARACTER, span, f"不能识别的字符{_named(text)}", help=note)


def dash(sink: Sink, span: Span) -> None:
    """一 or — where a minus must be meant."""
    sign = f"汉字“{span.text}”" if span.text == "一" else f"破折号“{span.text}”"
    fix = replace("改为减号", span, " - ")
    report(sink, codes.CHINESE_DASH_AS_MINUS, span, f"这里写的是{sign}，看来是想写减号", help="减号写作“-”", fix=fix)


def lookalike(sink: Sink, span: Span, text: str, plain: str) -> None:
    """A name with letters of another script or compatibility characters."""
    strange = "、".join(dict.fromkeys(_named(char) for char in text if "\u0370" <= char <= "\u052f" or char not in plain))
    fix = replace(f"改为“{plain}”", span, plain) if plain != text else None
    message = f"名称“{text}”中有容易认错的字符：{strange}"
    report(sink, codes.LOOKALIKE_NAME, span, message, help="请用通用的汉字和英文字母重新输入", fix=fix)


def thousands(sink: Sink, span: Span, plain: str) -> None:
    """A number with separators."""
    fix = replace(f"改为“{plain}”", span, plain, safe=True)
    report(sink, codes.THOUSANDS_SEPARATOR, span, "数字中不能有千分位逗号", help=f"请写作“{plain}”，大数可以用万、亿", fix=fix)


def huge(sink: Sink, span: Span, most: int) -> None:
    """A number of more digits than anything has."""
    report(sink, codes.NUMBER_TOO_LARGE, span, f"数字超过 {most} 位", help="请检查是否多输了数字")


def no_such_day(sink: Sink, span: Span, day: Day) -> None:
    """A date that the calendar does not have."""
    if day.year == 0:
        note = "年份从 0001 年起"
    elif day.month is not None and not 1 <= day.month <= 12:
        note = "月份是 1 至 12"
    else:
        note = "请检查该月有没有这一天"
    report(sink, codes.BAD_DATE, span, f"没有“{span.text}”这一天" if day.day is not None else f"没有“{span.text}”", help=note)


def bad_locator(sink: Sink, span: Span, text: str) -> None:
    """A locator that cannot be read; the longest part that can be read stays unmarked."""
    close = text.index("》") + 1
    good = next((end for end in range(min(len(text) - 1, MAX_LOCATOR), close - 1, -1) if parse_locator(text[:end].rstrip("、 "))), 0)
    message = f"出处从“{text[good : good + 20].strip()}”起不能识别" if good else f"出处“{text[:20]}”不能识别"
    note = "出处写作《002》一（三）第2段第3句，几处之间用“、”；子句之间用“；”"
    report(sink, codes.BAD_LOCATOR, Span(span.source, span.start + good, span.end), message, help=note)


def unclosed(sink: Sink, span: Span, end: int, mark: str) -> None:
    """A quote or title mark without its partner on the line."""
    kind, close = ("书名号", "》") if mark == "《" else ("引号", '"' if mark == '"' else "”")
    stop = Span(span.source, end, end)
    fix = replace(f"补上“{close}”", stop, close)
    report(sink, codes.UNCLOSED_QUOTE, span, f"这个{kind}没有闭合", help=f"请在同一行补上“{close}”", fix=fix)

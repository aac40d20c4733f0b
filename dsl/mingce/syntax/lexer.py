"""From characters to tokens: longest match, in one regular expression.

A lexical mistake is reported and bridged with the token that was probably meant, so one mistake gives one message.
"""

import re
import unicodedata
from types import MappingProxyType
from typing import Final

from attrs import define, field

from mingce.diagnostics.lookalikes import skeleton
from mingce.diagnostics.model import Sink
from mingce.source import Source, Span
from mingce.syntax import mistakes
from mingce.syntax.lexeme import Lexeme
from mingce.syntax.locator import parse_locator
from mingce.syntax.numerals import NUMBER, UNIT, calendar_day, read_day
from mingce.syntax.scan import Chunk, Scan
from mingce.syntax.tokens import signs, words

__all__ = ["LETTER", "SHAPES", "lex"]

MAX_DIGITS: Final = 30
"""Most digits of a number; no amount of money needs so many."""

MAX_FLAWS: Final = 50
"""After so many unreadable characters the rest of a statement is skipped."""

MAX_TOKENS: Final = 20_000
"""Most tokens of a statement."""

# Letters that look like Han or Latin ones are read as part of the name, so that one message covers the whole name.
_LOOKALIKE: Final = "\u0370-\u052f\u2e80-\u2fdf\uf900-\ufaff\U0002f800-\U0002fa1f"
_HAN: Final = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
LETTER: Final = f"[{_HAN}A-Za-z_·{_LOOKALIKE}]"
"""A character of a name."""

_YEAR: Final = "[〇零○一二三四五六七八九]{4}年"
_ORDINAL: Final = "[一二三四五六七八九十]{1,3}"
_FOLLOWING: Final = '[^；;：:。，,\\n“"]'

SHAPES: Final = MappingProxyType(
    {
        "day": (
            rf"\d{{4}}年(?:\d{{1,2}}月(?:\d{{1,2}}日)?)?|\d{{4}}-\d\d-\d\d(?!\d)"
            rf"|{_YEAR}(?:{_ORDINAL}月(?:{_ORDINAL}日)?)?|\d{{1,2}}月\d{{1,2}}日"
        ),
        "that": r"的[ \t\r\n]*,",
        "name": rf"[A-Za-z_][A-Za-z0-9_]*+(?!{LETTER})|{LETTER}+",
        "sign": r">=|<=|==|!=|[≥≤≠><=:;,、|()\[\]+\-×*÷/]",
        "number": rf"{NUMBER}(?:万亿|亿|万|千|百)?(?P<unit>%|‰|{UNIT}(?:/{UNIT}(?!{LETTER}))*)?",
        "text": r'“[^“”\n]*”|"[^"\n]*"',
        "locator": rf"《[^《》\n]*》{_FOLLOWING}*(?:(?<=、)\n{_FOLLOWING}*)*",
        "open": r'[“"《][^；;。\n]*',
        "dash": "[—–]+",
        "other": r"[^ \t\r\n]",
    }
)
"""What each kind of token looks like, the first that fits; `open`, `dash` and `other` are mistakes."""

_BLANK: Final = " \t\r\n"
_TOKEN: Final = re.compile(rf"[{_BLANK}]*+(?:" + "|".join(f"(?P<{group}>{shape})" for group, shape in SHAPES.items()) + ")")
_SUSPECT: Final = re.compile(f"[{_LOOKALIKE}]")


def _plain(char: str) -> str:
    """The common character that a look-alike stands for, or itself where none is known."""
    if _SUSPECT.match(char) is None:
        return char
    latin = skeleton(char)
    return latin if latin.isascii() else unicodedata.normalize("NFKC", char)


@define
class _Reader:
    """Tokens of one statement as they are found."""

    source: Source
    text: str
    sink: Sink
    suspect: bool
    tokens: list[Lexeme] = field(factory=list)
    flaws: int = 0

    def emit(self, kind: str, text: str, span: Span) -> None:
        self.tokens.append(Lexeme.of(kind, text, span))

    def name(self, text: str, span: Span) -> None:
        if text == "一" and self.after_operand() and self.before_operand(span.end):
            mistakes.dash(self.sink, span)
            self.emit("MINUS_SIGN", "-", span)
            return
        if self.suspect and _SUSPECT.search(text):
            plain = "".join(_plain(char) for char in text)
            mistakes.lookalike(self.sink, span, text, plain)
            text = plain
        self.emit(words().get(text, "NAME"), text, span)

    def number(self, text: str, has_unit: bool, span: Span) -> None:
        if "," in text:
            text = text.replace(",", "")
            mistakes.thousands(self.sink, span, text)
        if len(text) > MAX_DIGITS and sum(char.isdecimal() for char in text) > MAX_DIGITS:
            mistakes.huge(self.sink, span, MAX_DIGITS)
            text = "0" + text.lstrip("0123456789.")
        self.emit("QUANTITY" if has_unit else "NUMBER", text, span)

    def day(self, text: str, span: Span) -> None:
        day = read_day(text)
        if calendar_day(day) is None:
            mistakes.no_such_day(self.sink, span, day)
            text = "2000年" * (day.year is not None) + "1月" * (day.month is not None) + "1日" * (day.day is not None)
        match day.year, day.day:
            case None, _:
                kind = "MONTH_DAY"
            case _, None:
                kind = "YEAR" if day.month is None else "YEAR_MONTH"
            case _:
                kind = "DATE"
        self.emit(kind, text, span)

    def locator(self, text: str, span: Span) -> None:
        text = text.rstrip()
        span = self.source.span(span.start, span.start + len(text))
        if parse_locator(text) is None:
            mistakes.bad_locator(self.sink, span, text)
            text = "《?》"
        self.emit("LOCATOR", text, span)

    def unclosed(self, text: str, span: Span) -> None:
        self.flaws += 1
        mistakes.unclosed(self.sink, self.source.span(span.start, span.start + 1), span.end, text[0])
        self.emit("LOCATOR" if text[0] == "《" else "TEXT", "《?》" if text[0] == "《" else text, span)

    def dash(self, span: Span) -> None:
        if self.after_operand() and self.before_operand(span.end):
            mistakes.dash(self.sink, span)
            self.emit("MINUS_SIGN", "-", span)
        else:
            mistakes.unknown(self.sink, span, span.text)

    def after_operand(self) -> bool:
        return bool(self.tokens) and self.tokens[-1].type in mistakes.OPERAND_ENDS

    def before_operand(self, at: int) -> bool:
        return re.compile(rf"\s*(?:[\d(]|{LETTER})").match(self.text, at) is not None

    def read(self, group: str, text: str, span: Span, match: re.Match[str]) -> None:
        """Everything but names and marks, which are most of a text and are read in `lex` at once."""
        match group:
            case "number":
                self.number(text, match["unit"] is not None, span)
            case "text":
                self.emit("TEXT", self.source.text[span.start + 1 : span.end - 1], span)
            case "that":
                self.emit("THAT_COMMA", text, span)
            case "day":
                self.day(text, span)
            case "locator":
                self.locator(text, span)
            case "open":
                self.unclosed(text, span)
            case "dash":
                self.dash(span)
            case _:
                self.flaws += 1
                mistakes.unknown(self.sink, span, text)


def lex(scan: Scan, chunk: Chunk, sink: Sink) -> tuple[Lexeme, ...]:
    """The tokens of one statement.  Stops after `MAX_TOKENS` + 1: the parser refuses a statement of that length."""
    suspect = _SUSPECT.search(scan.text, chunk.start, chunk.end) is not None
    reader = _Reader(scan.source, scan.text, sink, suspect)
    marks, source, tokens = signs(), scan.source, reader.tokens
    # Blanks that no token follows would be gone over again from each of them.
    end_of_tokens = chunk.start + len(scan.text[chunk.start : chunk.end].rstrip(_BLANK))
    for match in _TOKEN.finditer(scan.text, chunk.start, end_of_tokens):
        group = match.lastgroup or ""
        start, end = match.span(group)
        text, span = match[group], Span(source, start, end)
        if group == "sign":
            tokens.append(Lexeme.of(marks[text], text, span))
        elif group == "name":
            reader.name(text, span)
        else:
            reader.read(group, text, span, match)
        if len(tokens) > MAX_TOKENS or reader.flaws > MAX_FLAWS:
            break
    return tuple(tokens)

"""Why a statement cannot be read: from the token at which the parser stopped to one message in the drafter's words.

Explanations are tried from the most particular to the most general; the first that fits is the one reported.
"""

import re
from collections.abc import Callable
from typing import Final

from attrs import evolve

from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.suggest import nearest
from mingce.source import Span
from mingce.syntax.clauses import clause_list, clause_shape, clause_words
from mingce.syntax.expected import expected
from mingce.syntax.lexeme import Lexeme
from mingce.syntax.mistakes import OPERAND_ENDS, dash
from mingce.syntax.numerals import UNIT
from mingce.syntax.report import replace, report
from mingce.syntax.runs import report_pieces, report_prefix, report_run_together
from mingce.syntax.tokens import kinds, reserved_words, token_table, words
from mingce.syntax.trouble import Trouble, has_alias

__all__ = ["explain"]

_PAIRS: Final = {"RPAR": "LPAR", "RBRACKET": "LBRACKET"}
_MARKS: Final = {"LPAR": "（", "RPAR": "）", "LBRACKET": "【", "RBRACKET": "】"}
_UNITS: Final = re.compile(rf"{UNIT}|万元|亿元|%|‰")
_HABITS: Final = {
    "如果": "当", "若": "当", "那么": "则", "就": "则", "而且": "且", "并且": "且", "或者": "或", "和": "+", "与": "+",
    "及": "+", "以及": "+", "加上": "+", "减去": "-", "乘以": "×", "除以": "÷", "乘": "×", "除": "÷", "的": "×", "等於": "等于",
    "岁": "年", "周岁": "年", "块": "元", "块钱": "元",
}  # fmt: skip
_LINKS: Final = frozenset(("和", "与", "及", "以及"))
_UNTIL: Final = frozenset(("前", "底", "末", "底前", "末前", "之前", "以前", "前完成", "底前完成"))
_BARE: Final = frozenset(("NAME", "QUANTITY", "NUMBER", "YEAR", "DATE", "YEAR_MONTH", "TEXT", "LOCATOR"))
_DIGITS: Final = ("NUMBER", "QUANTITY", "YEAR", "DATE", "YEAR_MONTH", "MONTH_DAY")


def explain(trouble: Trouble) -> None:
    """Report the mistake, once."""
    for explanation in _EXPLANATIONS:
        if explanation(trouble):
            return
    _general(trouble)


def _kind(t: Trouble) -> bool:
    if t.at != 0:
        return False
    word, span = str(t.tokens[0]), t.span
    if t.tokens[0].type != "NAME":
        note = "如果前一句还没有写完，请把它末尾的“。”改为“；”"
        report(t.sink, codes.UNKNOWN_KIND, span, f"一句话应当以声明的种类开头，这里是“{span.text}”", help=note)
    elif not report_run_together(word, span, t.names, t.sink) and not report_prefix(word, span, kinds(), t.sink):
        guess = nearest(word, kinds())
        fix = replace(f"改为“{guess[0]}”", span, guess[0]) if guess else None
        note = f"是不是“{guess[0]}”？" if guess else f"声明的种类有：{'、'.join(kinds())}"
        report(t.sink, codes.UNKNOWN_KIND, span, f"没有“{word}”这种声明", help=note, fix=fix)
    return True


def _brackets(t: Trouble) -> bool:
    open_: list[Lexeme] = []
    for i, token in enumerate(t.tokens):
        if token.type in _PAIRS.values():
            open_.append(token)
        elif token.type in _PAIRS:
            if not open_ or open_[-1].type != _PAIRS[token.type]:
                return i <= t.at and _unmatched(t, token, open_[-1] if open_ else None)
            open_.pop()
    if not open_ or open_[-1].span.start >= t.span.start:
        return False
    mark, close = _MARKS[open_[-1].type], "）" if open_[-1].type == "LPAR" else "】"
    report(t.sink, codes.UNCLOSED_BRACKET, open_[-1].span, f"这个“{mark}”没有配对的“{close}”", help=f"请在适当的地方补上“{close}”")
    return True


def _unmatched(t: Trouble, close: Lexeme, open_: Lexeme | None) -> bool:
    mark = _MARKS[close.type]
    if open_ is None:
        report(t.sink, codes.UNCLOSED_BRACKET, close.span, f"这个“{mark}”前面没有相配的括号", help="请删去它，或补上前一半括号")
    else:
        message = f"“{_MARKS[open_.type]}”和“{mark}”不是一对"
        report(t.sink, codes.UNCLOSED_BRACKET, close.span, message, help="请检查括号是否成对")
    return True


def _reserved_heading(t: Trouble) -> bool:
    """`规则 期间（x）`: the name itself is reserved."""
    declares = t.previous is not None and (t.previous.type.startswith("K_") or has_alias(t.tokens, t.at))
    return declares and t.token is not None and t.token in reserved_words() and _reserved(t, heading=True)


def _reserved_field(t: Trouble) -> bool:
    """`对象 人（person）：总额（total）：金额`: a reserved word was read as the clause that it begins elsewhere."""
    first = t.clause_start
    if t.at != first + 4 or t.token is None or t.token.type != "COLON":
        return False
    declares = t.tokens[first] in reserved_words() and has_alias(t.tokens, first)
    return declares and _reserved(evolve(t, at=first), heading=True)


def _reserved(t: Trouble, *, heading: bool = False) -> bool:
    word = str(t.token)
    if word in t.misnamed and not heading:
        return True  # told once, where the name is declared
    if str(t.previous) == "程度":
        note = "要做到而没有减轻的，写“程度 必须”；可以用的词见语言参考“程度的词”"
        report(t.sink, codes.UNKNOWN_DEGREE, t.span, f"“{word}”不是程度的词", help=note)
        return True
    note = f"请加字以示区别，例如“{word}值”或“本{word}”"
    report(t.sink, codes.RESERVED_WORD_AS_NAME, t.span, f"“{word}”是保留词，不能用作名称", help=note)
    return True


def _run_together(t: Trouble) -> bool:
    name = t.previous
    if name is not None and t.token is not None and t.token.type == "COMMA" and len(name) > 1 and name.endswith("的"):
        # `特殊群体的，免除`: the official phrase, with 的 read as part of the name.
        return report_pieces((name[:-1], "的"), name.span, t.sink)
    near = [token for token in (t.previous, t.token) if token is not None and token.type == "NAME"]
    return any(report_run_together(str(token), token.span, t.names, t.sink) for token in near)


def _alias(t: Trouble) -> bool:
    """`规则 甲（Bad-alias）`: what stands in the brackets behind a declared name is no name."""
    opened = next((i for i in range(min(t.at, len(t.tokens)) - 1, 0, -1) if t.tokens[i].type == "LPAR"), 0)
    if opened < 2 or t.at - opened > 2 or t.tokens[opened - 1].type != "NAME":
        return False
    if not t.tokens[opened - 2].type.startswith("K_") and t.tokens[opened - 2].type not in ("SEMICOLON", "COLON", "LISTER", "RECORDED"):
        return False
    close = next((token for token in t.tokens[opened:] if token.type == "RPAR"), t.tokens[-1])
    span = Span(t.span.source, t.tokens[opened].span.end, max(close.span.start, t.tokens[opened].span.end))
    note = "英文别名用小写字母、数字和下划线，以字母开头，例如 wait_total"
    report(t.sink, codes.BAD_ALIAS, span, f"英文别名“{_short(span.text)}”的写法有误", help=note)
    return True


def _minus(t: Trouble) -> bool:
    """`甲一1元`: 一 at the end of a name, before a number or a bracket."""
    name, token = t.previous, t.token
    if name is None or token is None or name.type != "NAME" or len(name) < 2 or not name.endswith("一"):
        return False
    if token.type not in (*OPERAND_ENDS, "LPAR") or not t.adjacent():
        return False
    dash(t.sink, Span(name.span.source, name.span.end - 1, name.span.end))
    return True


def _digits(t: Trouble) -> bool:
    name, token = t.previous, t.token
    if name is None or token is None or name.type != "NAME" or token.type not in _DIGITS or not t.adjacent():
        return False
    message = f"名称“{name}”后面紧接着数字，名称中不能有数字"
    note = "请把数字改写为汉字；如果是两个部分，中间应当有运算符或关键词"
    report(t.sink, codes.SYNTAX_ERROR, name.span.to(token.span), message, help=note)
    return True


def _colon(t: Trouble) -> bool:
    if "COLON" not in t.accepts or t.clause_start != 0 or t.previous is None or t.token is None:
        return False
    end = Span(t.span.source, t.previous.span.end, t.previous.span.end)
    wrong = t.token.type in ("SEMICOLON", "COMMA")
    fix = replace("改为“：”", t.span, "：") if wrong else replace("补上“：”", end, "：")
    report(
        t.sink,
        codes.SYNTAX_ERROR,
        t.span if wrong else t.previous.span,
        "名称后面缺少“：”",
        help="声明写作“种类 名称（alias）：子句；子句。”",
        fix=fix,
    )
    return True


def _lister(t: Trouble) -> bool:
    """A comma between the items of a list, where 、 is meant."""
    if t.token is None or t.token.type != "COMMA" or "LISTER" not in t.accepts or t.at + 1 == len(t.tokens):
        return False
    if t.kind in kinds() and t.tokens[t.at + 1] in clause_words(t.kind):
        return False
    fix = replace("改为“、”", t.span, "、")
    report(t.sink, codes.SYNTAX_ERROR, t.span, "列举的几项之间用“、”，这里是“，”", help="请改为“、”", fix=fix)
    return True


def _comma(t: Trouble) -> bool:
    """A comma or 、 where a ； is meant: at once clear, or only from the word behind it."""
    found = t.token
    if t.ended and t.previous is not None and t.previous.type == "COMMA" and t.kind in kinds() and t.token in clause_words(t.kind):
        found = t.previous
    elif "SEMICOLON" not in t.accepts or found is None or found.type not in ("COMMA", "LISTER"):
        return False
    assert found is not None
    fix = replace("改为“；”", found.span, "；")
    mark = "，" if found.type == "COMMA" else "、"
    report(t.sink, codes.SYNTAX_ERROR, found.span, f"子句之间用“；”，这里是“{mark}”", help="请改为“；”", fix=fix)
    return True


def _semicolon(t: Trouble) -> bool:
    if "SEMICOLON" not in t.accepts or t.previous is None or t.token is None:
        return False
    table = token_table()
    begins = t.token.type in t.after_semicolon and (t.starts_line() or table[t.token.type].scope in ("clause", "type"))
    if not begins:
        return False
    end = Span(t.span.source, t.previous.span.end, t.previous.span.end)
    fix = replace("补上“；”", end, "；")
    report(t.sink, codes.SYNTAX_ERROR, t.previous.span, "这个子句末尾缺少“；”", help=f"“{t.token}”开始新的子句，前面请写“；”", fix=fix)
    return True


def _unit(t: Trouble) -> bool:
    """`30 元`: a number and its unit are one word."""
    number, token = t.previous, t.token
    if number is None or token is None or number.type != "NUMBER" or _UNITS.fullmatch(token) is None:
        return False
    span = number.span.to(token.span)
    fix = replace("删去空格", Span(span.source, number.span.end, token.span.start), "")
    report(t.sink, codes.SYNTAX_ERROR, span, "数和单位之间不能有空格", help=f"请写作“{number}{token}”", fix=fix)
    return True


def _habit(t: Trouble) -> bool:
    """A word that people use and the language spells otherwise."""
    near = [token for token in (t.token, t.previous) if token is not None and token in _HABITS]
    if not near or near[0] in t.names:
        return False
    lists = near[0] is t.token and "LISTER" in t.accepts and "PLUS_SIGN" not in t.accepts
    word = "、" if lists and near[0] in _LINKS else _HABITS[near[0]]
    fix = replace(f"改为“{word}”", near[0].span, word)
    report(t.sink, codes.SYNTAX_ERROR, near[0].span, f"这里不能写“{near[0]}”", help=f"请写“{word}”", fix=fix)
    return True


def _empty_clause(t: Trouble) -> bool:
    if t.token is None or t.previous is None or t.token.type != "SEMICOLON" or t.previous.type not in ("SEMICOLON", "COLON"):
        return False
    fix = replace("删去多余的“；”", t.span, "", safe=True)
    report(t.sink, codes.SYNTAX_ERROR, t.span, "这个“；”前面没有子句", help="请删去多余的“；”", fix=fix)
    return True


def _deadline(t: Trouble) -> bool:
    """`期限 2025年底前`: only the day is written."""
    token, last = t.token, t.previous
    if token is None or last is None or t.at != t.clause_start + 2 or t.tokens[t.clause_start].type != "DEADLINE":
        return False
    if token not in _UNTIL:
        return False
    fix = replace(f"删去“{token}”", Span(token.span.source, last.span.end, token.span.end), "")
    note = "期限含当日；只写年份或月份的，到该年或该月的最后一天"
    report(t.sink, codes.SYNTAX_ERROR, token.span, f"“期限”后面只写日期，不写“{token}”", help=note, fix=fix)
    return True


def _condition(t: Trouble) -> bool:
    """`要求 …：甲 不高于 乙`: what is asked for without 应有."""
    if "THAT_COMMA" not in t.accepts or t.kind not in kinds() or "应有" not in clause_words(t.kind) or t.clause_start == 0:
        return False
    if t.token is not None and t.token.type != "SEMICOLON":
        return False
    start = t.tokens[t.clause_start].span
    fix = replace("补上“应有”", Span(start.source, start.start, start.start), "应有 ")
    report(t.sink, codes.SYNTAX_ERROR, start.to(t.tokens[t.at - 1].span), "这个条件前面缺少“应有”", help="写作“应有 条件”", fix=fix)
    return True


def _clause(t: Trouble) -> bool:
    """`依剧 《002》`: the clause begins with a word that is no keyword."""
    start = t.clause_start
    if start == 0 or start >= len(t.tokens) or t.tokens[start].type != "NAME" or t.at > start + 1:
        return False
    word, span = str(t.tokens[start]), t.tokens[start].span
    begins = clause_words(t.kind) if t.kind in kinds() else frozenset()
    guess = nearest(word, begins)
    if t.at == start:
        guess = nearest(word, [w for w, name in words().items() if name in t.accepts])
    if word in t.names:
        return False
    if not guess:
        longer = [keyword for keyword in begins if len(keyword) > 1]
        return report_prefix(word, span, longer, t.sink) or _no_clause(t, word, span)
    fix = replace(f"改为“{guess[0]}”", span, guess[0])
    report(t.sink, codes.UNKNOWN_CLAUSE, span, f"不能识别的子句“{word}”", help=f"是不是“{guess[0]}”？", fix=fix)
    return True


def _no_clause(t: Trouble, word: str, span: Span) -> bool:
    """`超支额 甲`: a name and a value, which is no clause."""
    if t.token is None or t.token.type not in _BARE or t.kind not in kinds() or t.kind in ("对象", "类别"):
        return False
    report(t.sink, codes.UNKNOWN_CLAUSE, span, f"不能识别的子句“{word}”", help=clause_list(t.kind))
    return True


def _reserved_inside(t: Trouble) -> bool:
    """`等于 期间 × 2`: a reserved word where a name may stand, and no sign that a clause begins."""
    token = t.token
    if token is None or "NAME" not in t.accepts or token not in reserved_words():
        return False
    scope = token_table()[token.type].scope
    if scope in ("keyword", "operator", "value") or t.starts_line():
        return False
    following = t.tokens[t.at + 1].type if t.at + 1 < len(t.tokens) else "$END"
    return following not in ("LOCATOR", "TEXT", "NAME", "LPAR") and _reserved(t)


_EXPLANATIONS: Final[tuple[Callable[[Trouble], bool], ...]] = (
    _kind,
    _reserved_heading,
    _reserved_field,
    _brackets,
    _alias,
    _minus,
    _run_together,
    _digits,
    _unit,
    _habit,
    _empty_clause,
    _colon,
    _lister,
    _comma,
    _semicolon,
    _deadline,
    _condition,
    _clause,
    _reserved_inside,
)


def _general(t: Trouble) -> None:
    wanted = expected(t.accepts)
    written = f"这里应当是：{wanted}，写的却是“{_short(t.span.text)}”"
    message = written if t.token is not None else f"句子没有写完，后面应当是：{wanted}"
    first = str(t.tokens[t.clause_start]) if t.clause_start < len(t.tokens) else ""
    shape = clause_shape(t.kind, first) if t.clause_start and t.kind in kinds() else None
    if t.clause_start == 0:
        note = "声明写作“种类 名称（alias）：子句；子句。”"
    else:
        note = f"这一子句写作，例如：{shape}" if shape else "请对照手册中这种子句的写法"
    report(t.sink, codes.SYNTAX_ERROR, t.span, message, help=note)


def _short(text: str) -> str:
    return text if len(text) <= 20 else text[:19] + "…"

"""What may stand at a place, in a drafter's words: a short list made from the parser's long one."""

from collections.abc import Collection
from typing import Final

from mingce.syntax.tokens import shown, token_table

__all__ = ["expected"]

MOST: Final = 6
"""Most items of a list; more would not be read."""

_VALUE: Final = frozenset(
    [
        "NAME",
        "QUANTITY",
        "NUMBER",
        "DATE",
        "YEAR",
        "YEAR_MONTH",
        "BOOLEAN",
        "TEXT",
        "NOT_APPLICABLE",
        "LPAR",
        "TAKE",
        "LAST_YEAR",
        "LAST_MONTH",
        "AGO",
        "THIS_YEAR",
        "NEXT_YEAR",
        "YEAR_EDGE",
        "EACH",
        "BEFORE",
        "UP_TO",
        "GROUP",
        "SAME",
        "CALENDAR_YEAR",
        "CALENDAR_MONTH",
        "MINUS_SIGN",
        "NOT",
    ]
)
_CONSTANT: Final = frozenset(["QUANTITY", "NUMBER", "DATE", "YEAR", "YEAR_MONTH", "MINUS_SIGN"])
_COMPARE: Final = frozenset(
    [
        "AT_LEAST",
        "AT_MOST",
        "OVER",
        "UNDER",
        "EQUALS",
        "DIFFERS",
        "REACHES",
        "IS",
        "IS_NOT",
        "MEMBER_OF",
        "NOT_MEMBER_OF",
        "IN",
        "APPLICABLE",
        "NOT_APPLICABLE",
    ]
)
_ARITHMETIC: Final = frozenset(["PLUS_SIGN", "MINUS_SIGN", "TIMES", "DIVIDE"])
_LOGIC: Final = frozenset(("AND", "OR"))
_BOUND: Final = frozenset(("WITH", "SHORT_OF"))
_TYPE: Final = frozenset(("TYPE", "COUNT", "DAYS", "CALENDAR_YEAR", "DRAWN_FROM", "AMOUNT"))
_EFFECT: Final = frozenset(("CHANGE", "RESET", "EFFECT_BARE", "EXEMPT", "FIXED", "TOTAL_FLOOR", "MONTH_LENGTH"))

# A group speaks for its members when at least so many of them are possible.
_GROUPS: Final = (
    (_TYPE, 3, "类型（例如 金额、比例、是否）"),
    (_VALUE, 8, "值（名称、数或“（”）"),
    (_EFFECT, 3, "结果（例如 增加、免除、固定）"),
    (_CONSTANT, 3, "数或日期"),
    (_COMPARE, 4, "比较（例如 不低于、为）"),
    (_ARITHMETIC, 2, "运算符（+ - × ÷）"),
    (_LOGIC, 1, "“且”“或”"),
    (_BOUND, 1, "限额（以…为限、不足…按…计）"),
)
_FIRST: Final = ("SEMICOLON", "RPAR", "RBRACKET", "COLON", "THEN", "ON", "TO", "LIMIT", "COUNTED", "PER", "OF", "LISTER", "COMMA")
_CLAUSES: Final = 8


def expected(accepts: Collection[str]) -> str:
    """The terminals that may come next, as a Chinese list of at most six items."""
    table = token_table()
    rest = set(accepts)
    items = [shown(name) for name in _FIRST if name in rest]
    if "$END" in rest:
        items.append("“。”")
    rest -= {*_FIRST, "$END"}
    if rest and all(name.startswith("K_") for name in rest):
        return "声明的种类（例如 参数、规则、状态）"
    if sum(name in table and table[name].scope == "clause" for name in rest) >= _CLAUSES and "BASIS" in rest:
        marks = [shown(name) for name in ("SEMICOLON", "RPAR") if name in accepts] + ["“。”"] * ("$END" in accepts)
        return "、".join((*marks, "子句（例如 依据、当…则…）"))
    for group, least, words in _GROUPS:
        if len(rest & group) >= least:
            items.append(words)
            rest -= group
    items += [shown(name) for name in table if name in rest]
    return "、".join(items[:MOST]) + ("等" if len(items) > MOST else "")

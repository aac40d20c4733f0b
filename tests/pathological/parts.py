"""Pieces of which the texts are made."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

__all__ = ["BASIS", "HEADER", "PERSON", "Texts", "fill", "name", "one", "policy", "rule"]

HEADER: Final = "政策 试（trial）：施行 2025年1月1日；期间 2020年 至 2040年；来源 《1》。"
BASIS: Final = "依据 《1》一"
PERSON: Final = "对象 人（person）：额（amount）：金额，0元 至 100元，缺省 1元；岁（age）：年数，0年 至 120年，缺省 0年。"

Texts = Mapping[str, Callable[[], Mapping[str, str]]]

_DIGITS: Final = "子丑寅卯辰乐午未申酉"


def name(number: int) -> str:
    """A name of its own for each number, without digits."""
    return "列" + "".join(_DIGITS[int(digit)] for digit in str(number))


def rule(value: str, kind: str = "金额", called: str = "甲", alias: str = "a") -> str:
    """A rule that equals an expression, with clauses after it if need be."""
    return f"规则 {called}（{alias}）：{kind}；等于 {value}；{BASIS}。"


def one(text: str) -> Mapping[str, str]:
    """A case of one file."""
    return {"试": text}


def policy(*statements: str, header: str = HEADER) -> Mapping[str, str]:
    """A case of one file with that header."""
    return one("\n".join((header, *statements)) + "\n")


def fill(make: Callable[[int], str], room: int = 9_000, most: int = 10_000) -> list[str]:
    """As many statements as fit."""
    found: list[str] = []
    for number in range(most):
        statement = make(number)
        room -= len(statement.encode()) + 1
        if room < 0:
            break
        found.append(statement)
    return found


def joined(mark: str, items: Iterable[str]) -> str:
    """The items with a mark between."""
    return mark.join(items)

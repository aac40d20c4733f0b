"""条文—规则 index: for every place in the source, the statements that rest on it."""

import re
from collections.abc import Iterable
from typing import Final
from zlib import crc32

from mingce.ir.program import Policy, Program, Statement, Term

__all__ = ["anchor", "clause_index", "notion_anchor", "policy_anchor", "statement_anchor"]

_NUMERALS: Final = "〇一二三四五六七八九"
_PARTS: Final = re.compile(r"[〇一二三四五六七八九十]+|\d+|[A-Z]")


def policy_anchor(policy: Policy) -> str:
    """The label of the policy's document."""
    return f"pol-{_slug(policy.alias)}"


def anchor(policy: Policy, name: str) -> str:
    """A label in the policy's document that stays the same whatever is inserted before it; `name` is an alias or a name."""
    return f"{policy_anchor(policy)}-{_slug(name)}"


def statement_anchor(policy: Policy, statement: Statement) -> str:
    """The label of a statement; the versions of a rule share an alias, and have ids of their own."""
    version = "@" in statement.id
    return anchor(policy, statement.id.replace("@", "-") if version else statement.alias or statement.id)


def notion_anchor(term: Term) -> str:
    """The label of what the documents say of a notion."""
    return f"notion-{_slug(term.alias or term.name)}"


def _slug(name: str) -> str:
    """Letters, digits and hyphens; a Chinese name gives its checksum, because anchors of Chinese headings are mere counters."""
    return name.replace("_", "-").lower() if name.isascii() else f"s{crc32(name.encode()):08x}"


def clause_index(program: Program) -> tuple[tuple[str, tuple[Statement, ...]], ...]:
    """Places in the order of the document, each with its statements in the order of the policy."""
    found: dict[str, list[Statement]] = {}
    for statement in program.statements:
        for key in dict.fromkeys(key for basis in statement.basis for key in basis.keys):
            found.setdefault(key, []).append(statement)
    return tuple((key, tuple(found[key])) for key in _in_order(found))


def _in_order(keys: Iterable[str]) -> list[str]:
    return sorted(keys, key=lambda key: (tuple(_rank(part) for part in _PARTS.findall(key)), key))


def _rank(part: str) -> int:
    if part.isdigit() and part.isascii():
        return int(part)
    if part in _NUMERALS:
        return _NUMERALS.index(part)
    if "十" not in part:
        return ord(part[0])
    tens, _, ones = part.partition("十")
    return 10 * (_NUMERALS.index(tens) if tens in _NUMERALS and tens else 1) + (_NUMERALS.index(ones) if ones else 0)

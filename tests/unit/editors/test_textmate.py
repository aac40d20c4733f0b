"""The TextMate grammar says of every policy what the parser says.

The grammar is run here as an editor runs it: line by line, at each place the first pattern that matches soonest.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from mingce.diagnostics.model import Sink
from mingce.editors.textmate import SCOPES, artifact
from mingce.source import Source
from mingce.syntax.lexer import lex
from mingce.syntax.scan import scan
from mingce.syntax.tokens import token_table

ROOT = Path(__file__).parents[3]
POLICIES = sorted(path for folder in ("policies", "tests") for path in (ROOT / folder).rglob("*.pol"))
PATTERNS: list[dict[str, str]] = json.loads(artifact().text)["patterns"]


def coloured(text: str) -> Iterator[tuple[int, str, str]]:
    """Offset, scope and text of each piece."""
    offset = 0
    region: Mapping[str, str] | None = None
    for line in text.splitlines(keepends=True):
        at = 0
        while at < len(line):
            if region is not None:
                end = re.compile(region["end"]).search(line, at)
                stop = len(line) if end is None else end.start()
                yield offset + at, region["name"], line[at:stop]
                at = stop
                if end is not None:
                    region = None
                continue
            found = [(match.start(), n, match) for n, p in enumerate(PATTERNS) if (match := opening(p).search(line, at))]
            if not found:
                break
            _, number, match = min(found, key=lambda item: item[:2])
            pattern = PATTERNS[number]
            region = pattern if "begin" in pattern else None
            yield offset + match.start(), pattern["name"], match[0]
            at = match.end()
        offset += len(line)


def opening(pattern: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile(pattern.get("match") or pattern["begin"])


def by_character(pieces: Iterator[tuple[int, str, str]]) -> dict[int, str]:
    return {start + i: scope for start, scope, part in pieces for i, char in enumerate(part) if not char.isspace()}


def wanted(text: str) -> Iterator[tuple[int, str, str]]:
    sink = Sink()
    scanned = scan(Source("x.pol", text), sink)
    for comment in scanned.comments:
        yield comment.span.start, "comment.line.number-sign.pol", comment.span.text
    for chunk in scanned.chunks:
        for token in lex(scanned, chunk, sink):
            yield token.span.start, f"{SCOPES[token_table()[token.type].scope]}.pol", token.span.text
        if chunk.stopped:
            yield chunk.end, "punctuation.terminator.pol", "。"
    if sink.failed:
        pytest.skip("what is no token has no colour")


@pytest.mark.parametrize("path", POLICIES, ids=lambda path: "-".join(path.parts[-3:]))
def test_policies_have_the_colours_of_the_parser(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert by_character(coloured(text)) == by_character(wanted(text))


@pytest.mark.parametrize(
    "text",
    [
        "规则甲（a）：金额；等于 ４０００元／年×２０％。",
        "依据《002》一（三）第2段第2句、\n    第5句；说明“乙”。",
        "当年缴费 的，0元；当 甲 则 乙",
        "自2025年1月1日起 1,000.5万元；二〇二五年一月一日",
        '“甲；乙” # 注 “\n"丙" ＂丁＂',
        "甲_a1 2年度",
    ],
)
def test_details(text: str) -> None:
    assert by_character(coloured(text)) == by_character(wanted(text))


def test_every_scope_has_a_name() -> None:
    assert set(SCOPES) == {row.scope for row in token_table().values()}


def test_rare_characters_are_written_as_escapes() -> None:
    assert not re.search("[\uf900-\ufaff\U00010000-\U0010ffff]", artifact().text)

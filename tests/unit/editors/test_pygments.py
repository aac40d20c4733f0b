"""The Pygments lexer: the tokens of the parser, in colours, and nothing lost."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pygments.lexers import get_lexer_for_filename
from pygments.token import Comment, Generic, Keyword, Literal, Name, Number, Operator, Punctuation, String, Whitespace, _TokenType

from mingce.diagnostics.model import Sink
from mingce.editors.pygments import COLOURS, PolicyLexer
from mingce.source import Source
from mingce.syntax.lexer import lex
from mingce.syntax.scan import scan
from mingce.syntax.tokens import token_table, words

ROOT = Path(__file__).parents[3]
POLICIES = sorted(path for folder in ("policies", "tests") for path in (ROOT / folder).rglob("*.pol"))


def pieces(text: str) -> list[tuple[_TokenType, str]]:
    return [(colour, part) for _, colour, part in PolicyLexer().get_tokens_unprocessed(text) if colour is not Whitespace]


@pytest.mark.parametrize("path", POLICIES, ids=lambda path: "-".join(path.parts[-3:]))
def test_pieces_are_the_tokens_of_the_parser(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    scanned = scan(Source(path.name, text), Sink())
    wanted = [token.span.text for chunk in scanned.chunks for token in lex(scanned, chunk, Sink())]
    others = (Comment.Single, Generic.Error)
    assert [part for colour, part in pieces(text) if colour not in others and part not in ("。", "｡")] == wanted


def test_every_scope_has_a_colour() -> None:
    assert set(COLOURS) == {row.scope for row in token_table().values()}


@pytest.mark.parametrize("word", sorted(words()))
def test_every_reserved_word_has_the_colour_of_its_scope(word: str) -> None:
    assert pieces(word) == [(COLOURS[token_table()[words()[word]].scope], word)]


def test_colours_of_a_statement() -> None:
    assert pieces("规则 甲（a）：年额；等于 4000元/年 × 1.5；自2025年1月1日起 “乙”；依据 《1》一。# 注") == [
        (Keyword.Declaration, "规则"), (Name, "甲"), (Punctuation, "（"), (Name, "a"), (Punctuation, "）"), (Punctuation, "："),
        (Keyword.Type, "年额"), (Punctuation, "；"),
        (Operator.Word, "等于"), (Number, "4000元/年"), (Operator, "×"), (Number, "1.5"), (Punctuation, "；"),
        (Keyword, "自"), (Literal.Date, "2025年1月1日"), (Keyword, "起"), (String, "“乙”"), (Punctuation, "；"),
        (Keyword, "依据"), (Literal, "《1》一"), (Punctuation, "。"), (Comment.Single, "# 注"),
    ]  # fmt: skip


def test_what_the_language_does_not_know_is_marked_but_is_no_error() -> None:
    assert (Generic.Error, "@") in pieces("规则 甲 @ 乙。")


def test_a_comment_within_a_token_belongs_to_it() -> None:
    assert pieces("甲 的# 注\n，乙") == [(Name, "甲"), (Keyword, "的# 注\n，"), (Name, "乙")]


@given(st.text(max_size=200))
def test_nothing_is_lost(text: str) -> None:
    assert "".join(part for _, _, part in PolicyLexer().get_tokens_unprocessed(text)) == text


def test_pygments_finds_it_by_the_name_of_a_file() -> None:
    assert isinstance(get_lexer_for_filename("a.pol"), PolicyLexer)

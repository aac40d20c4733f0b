import re
from pathlib import Path

import pytest
from lark import Lark

from mingce.diagnostics.model import Sink
from mingce.source import Source
from mingce.syntax import tables as tables_module
from mingce.syntax.build import BUILDERS
from mingce.syntax.build_expr import BuildError
from mingce.syntax.grammar import grammar_text
from mingce.syntax.lexeme import Lexeme
from mingce.syntax.reader import Path as Way
from mingce.syntax.reader import UnexpectedError, read_statement
from mingce.syntax.scan import scan
from mingce.syntax.statements import statements_of
from mingce.syntax.tables import lark_parser, tables_text
from mingce.syntax.tokens import reserved_words, token_table, words
from tests.conftest import Golden

GRAMMAR = Path(__file__).parents[3] / "grammar"


def strict() -> Lark:
    return Lark(grammar_text("policy.lark"), parser="lalr", lexer="basic", strict=True)


def test_the_grammar_has_no_conflict_and_a_builder_for_every_rule() -> None:
    rules = strict().rules
    inlined = {str(rule.origin.name) for rule in rules if rule.options.expand1}
    made = {str(rule.alias or rule.origin.name) for rule in rules} - inlined
    assert {name for name in made if not name.startswith("_")} == set(BUILDERS)


def test_terminals_of_the_grammar_are_the_rows_of_the_table() -> None:
    text = re.sub(r"//.*", "", grammar_text("policy.lark"))
    declared = {name for line in re.findall(r"^%declare (.*)$", text, re.MULTILINE) for name in line.split()}
    used = set(re.findall(r"\b[A-Z][A-Z_]+\b", re.sub(r"^%declare.*$", "", text, flags=re.MULTILINE)))
    assert declared == set(token_table()) == used


def test_no_word_stands_for_two_terminals_and_none_holds_a_digit() -> None:
    spelled = [word for row in token_table().values() for word in row.words]
    assert len(spelled) == len(set(spelled)) == len(words()) == len(reserved_words())
    assert not any(char.isdigit() or char.isspace() for word in spelled for char in word)


def test_the_tables_beside_the_grammar_are_its_own(golden: Golden) -> None:
    golden(GRAMMAR / "tables.json", tables_text(grammar_text("policy.lark")))


def test_a_parser_is_not_made_where_its_tables_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Lark, "__init__", pytest.fail)
    assert lark_parser().parse_interactive().choices()  # type: ignore[no-untyped-call]


def test_tables_of_another_lark_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = lark_parser()
    monkeypatch.setattr(tables_module, "__version__", "1.0.0")
    made = lark_parser()
    assert (kept.source_path, made.source_path) == ("<deserialized>", "<string>")
    assert made.rules == kept.rules


def test_the_parser_does_without_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    def alone(name: str) -> str:
        if name == "tables.json":
            raise FileNotFoundError
        return grammar_text(name)

    monkeypatch.setattr(tables_module, "grammar_text", alone)
    assert lark_parser().source_path == "<string>"


def test_tables_of_another_grammar_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    def changed(name: str) -> str:
        # As if the way to say 或 had been taken out of the language.
        return grammar_text(name).replace("     | expr OR conjunction                                   -> binary\n", "")

    def terminals() -> set[str]:
        return {symbol.name for rule in lark_parser().rules for symbol in rule.expansion if symbol.is_term}

    assert "OR" in terminals()
    monkeypatch.setattr(tables_module, "grammar_text", changed)
    assert "OR" not in terminals()


def tokens_of(text: str) -> tuple[Lexeme, ...]:
    sink = Sink()
    (statement,) = statements_of(scan(Source("x.pol", text), sink), sink)
    return statement.tokens


def test_a_way_through_a_statement_builds_nothing() -> None:
    tokens = tokens_of("示例 甲：设 乙 为 【2025年 是、否】")  # one value of the series with its year, one without
    with pytest.raises(BuildError):
        read_statement(tokens)
    way = Way()
    assert all(way.take(token.type) for token in tokens)
    assert way.take("SEMICOLON")
    assert "EXPECT" in way.accepts()
    assert not way.take("SEMICOLON")


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("规则 甲：等于 乙 且", 6),  # the statement ends where a condition must follow
        ("规则 甲：等于 ， 乙", 4),
        ("甲：等于 乙", 0),
    ],
)
def test_a_statement_that_cannot_be_read_says_at_which_token(text: str, at: int) -> None:
    with pytest.raises(UnexpectedError) as caught:
        read_statement(tokens_of(text))
    assert caught.value.at == at

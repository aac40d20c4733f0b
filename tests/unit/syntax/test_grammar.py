import re

from lark import Lark

from mingce.syntax.build import BUILDERS
from mingce.syntax.grammar import grammar_text
from mingce.syntax.lexer import PolicyLexer
from mingce.syntax.tokens import reserved_words, token_table, words


def strict() -> Lark:
    return Lark(grammar_text("policy.lark"), parser="lalr", lexer=PolicyLexer, strict=True)


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

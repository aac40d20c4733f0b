import ast
import io
import tokenize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingce.emit.written.python import Comment, Docstring, inside_f_string, literal
from tests.payloads import PAYLOADS

CONTROLS = (
    "a\nb",
    "a\rb",
    "a\x85b",
    "a\u2028b\u2029c",
    "a\x0b\x0cb",
    "a\x00b",
    "\x1b[31m",
    "\u202eabc\u202c",
    "\ufeff",
    "a\x1c\x1d\x1eb",
)
TEXTS = (*PAYLOADS, *CONTROLS)


@pytest.mark.parametrize("text", TEXTS)
def test_a_string_says_what_it_was_made_of(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text
    assert len(literal(text).splitlines()) == 1


@given(st.text())
def test_any_string_says_what_it_was_made_of(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text
    assert eval(f'f"{inside_f_string(text)}"') == text


@pytest.mark.parametrize("text", TEXTS)
def test_a_part_of_an_f_string_is_only_text(text: str) -> None:
    assert eval(f'f"{{1 + 1}}{inside_f_string(text)}"') == f"2{text}"


@pytest.mark.parametrize("text", TEXTS)
def test_a_comment_ends_with_its_line(text: str) -> None:
    source = f"{Comment.of(text).text}\nx = 1\n"
    kinds = [token.type for token in tokenize.generate_tokens(io.StringIO(source).readline)]
    assert kinds[:2] == [tokenize.COMMENT, tokenize.NL]
    assert ast.dump(ast.parse(source)) == ast.dump(ast.parse("x = 1\n"))


@pytest.mark.parametrize("text", TEXTS)
def test_a_docstring_is_one_string(text: str) -> None:
    for further in ((), (text, "", text)):
        source = "\n".join(Docstring.of(text, further).at(""))
        (only,) = ast.parse(source).body
        assert isinstance(only, ast.Expr)
        said = ast.literal_eval(only.value)
        assert said == "\n".join((text, *further, *([""] if further else [])))

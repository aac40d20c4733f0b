"""What holds of every renderer for any text and any places in it."""

import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from mingce.diagnostics.catalogue import CODES
from mingce.diagnostics.model import Diagnostic, Edit, Fix, Label
from mingce.diagnostics.render import github, sarif, text
from mingce.diagnostics.render import json as json_form
from mingce.source import Source, Span

CHARACTERS = st.one_of(st.sampled_from("甲乙：；。 \t\n\r\u3000\u202e\u200b\u0301ｱ𠮷a"), st.characters(codec="utf-8"))
TEXTS = st.text(CHARACTERS, max_size=200)
WORDS = st.text(CHARACTERS, max_size=10)


@st.composite
def spans(draw: st.DrawFn, source: Source) -> Span:
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(source.text))] * 2)))
    return source.span(start, end)


@st.composite
def findings(draw: st.DrawFn) -> Diagnostic:
    sources = [Source(draw(WORDS), body) for body in draw(st.lists(TEXTS, min_size=1, max_size=2))]
    places = st.sampled_from(sources).flatmap(spans)
    labels = draw(st.lists(st.builds(Label, places, WORDS), min_size=1, max_size=4))
    edits = st.lists(st.builds(Edit, places, WORDS), max_size=3).map(tuple)
    return Diagnostic(
        code=draw(st.sampled_from(CODES)),
        message=draw(WORDS),
        labels=tuple(labels),
        help=draw(st.none() | WORDS),
        notes=tuple(draw(st.lists(WORDS, max_size=2))),
        fix=draw(st.none() | st.builds(Fix, WORDS, edits, st.booleans())),
        basis=tuple(draw(st.lists(WORDS, max_size=2))),
    )


@given(st.lists(findings(), max_size=3), st.integers(1, 120))
def test_text_never_fails_and_never_hides(found: list[Diagnostic], width: int) -> None:
    shown = text.render(found, width=width)
    assert shown == text.render(found, width=width)
    assert {char for char in shown if unicodedata.category(char) in {"Cc", "Cf", "Mn", "Me", "Zl", "Zp"}} <= {"\n"}


@given(st.lists(findings(), max_size=3))
def test_colour_never_changes_the_words(found: list[Diagnostic]) -> None:
    coloured = text.render(found, color=True)
    for style in ("1", "1;34", "31", "32", "1;31", "1;33", "1;36", "0"):
        coloured = coloured.replace(f"\x1b[{style}m", "")
    assert coloured == text.render(found)


@given(st.lists(findings(), max_size=3))
def test_programs_get_valid_and_stable_output(found: list[Diagnostic]) -> None:
    assert len(json.loads(json_form.render(found))) == len(found)
    assert len(json.loads(sarif.render(found))["runs"][0]["results"]) == len(found)
    assert github.render(found).count("\n") == len(found)
    for form in (json_form.render, sarif.render, github.render):
        assert form(found) == form(found)

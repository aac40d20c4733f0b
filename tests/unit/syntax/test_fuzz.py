"""Whatever the text, reading it raises nothing and ends soon."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from mingce.source import Source
from mingce.syntax.format import format_source
from mingce.syntax.tokens import reserved_words, signs
from tests.unit.syntax.helpers import read

DATA = Path(__file__).parent / "data"
SAMPLES = [path.read_text(encoding="utf-8") for path in sorted(DATA.glob("*.pol"))]
EXTRA = "甲|（|）|；|。|：|《1》一|“乙”|1元|2025年|#|“|《|\n"
PIECES = [*sorted({*reserved_words(), *signs()}), *EXTRA.split("|")]


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=2000)
def test_any_text(text: str) -> None:
    read(text)


@given(st.binary(max_size=300))
@settings(max_examples=100, deadline=2000)
def test_any_bytes(data: bytes) -> None:
    read(data.decode("utf-8", "replace"))
    read(data.decode("latin-1"))


@given(st.lists(st.sampled_from(PIECES), max_size=60), st.sampled_from(["", " "]))
@settings(max_examples=150, deadline=2000)
def test_any_words(words: list[str], space: str) -> None:
    found = read(space.join(words))
    source = found.module.source
    for diagnostic in found.diagnostics:
        span = diagnostic.labels[0].span
        assert 0 <= span.start <= span.end <= len(source.text)


@given(st.sampled_from(SAMPLES), st.data())
@settings(max_examples=60, deadline=5000)
def test_damaged_samples(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 40))
    damaged = text[:start] + data.draw(st.sampled_from(["", *PIECES])) + text[start + length :]
    found = read(damaged)
    once = format_source(Source("x.pol", damaged))
    assert (once is None) == any(d.severity.name == "ERROR" for d in found.diagnostics)
    if once is not None:
        assert read(once).module.declarations == found.module.declarations
        assert format_source(Source("x.pol", once)) == once

"""Whatever the text, the front end reports and never raises, ends soon and stays small."""

import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mingce.diagnostics.render.text import render
from mingce.driver.pipeline import compile_source
from mingce.source import Source
from mingce.syntax.tokens import reserved_words, signs
from tests.fuzz.front_end import front_end
from tests.fuzz.hostile import HEADER, LARGE, PERSON, SMALL, rule

ROOT = Path(__file__).parents[2]
SICHUAN = (ROOT / "policies" / "sichuan" / "enrolment_2025.pol").read_text(encoding="utf-8")
STATEMENTS = SICHUAN.split("。\n")
PIECES = [
    *sorted({*reserved_words(), *signs()}),
    *[
        "额",
        "甲",
        "（",
        "）",
        "；",
        "，",
        "《1》一",
        "“乙”",
        "1元",
        "20%",
        "3个月",
        "2年",
        "2025年",
        "2025年1月1日",
        "#",
        "“",
        "《",
        "\n",
    ],
]

# Far above what any text takes (from one second to twelve), because the machine may be shared; far below what a trap would take.
SECONDS = 60
MEGABYTES = 400


@contextmanager
def within(seconds: float) -> Iterator[None]:
    started = time.process_time()
    yield
    assert time.process_time() - started < seconds


@pytest.mark.parametrize("text", SMALL.values(), ids=SMALL)
def test_odd_texts(text: str) -> None:
    with within(SECONDS):
        compiled = front_end(text)
        render(compiled.diagnostics)


@pytest.mark.parametrize("name", LARGE)
def test_large_texts(name: str) -> None:
    text = LARGE[name]()
    with within(SECONDS):
        front_end(text)


@pytest.mark.parametrize("name", ["letters", "quotes", "hidden characters", "half dates", "parentheses", "long name"])
def test_memory(name: str) -> None:
    text = LARGE[name]()
    tracemalloc.start()
    try:
        front_end(text)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < MEGABYTES * 1_000_000


@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=300))
@settings(max_examples=100)
def test_any_text(text: str) -> None:
    with within(SECONDS):
        front_end(text)


@given(st.binary(max_size=300), st.sampled_from(["utf-8", "latin-1", "gb18030", "utf-16"]))
@settings(max_examples=100)
def test_any_bytes(data: bytes, encoding: str) -> None:
    with within(SECONDS):
        front_end(data.decode(encoding, "replace"))


@given(st.lists(st.sampled_from(PIECES), max_size=40))
@settings(max_examples=150)
def test_any_words_as_a_value(words: list[str]) -> None:
    with within(SECONDS):
        front_end(HEADER + PERSON + rule(" ".join(words)))


@given(st.lists(st.sampled_from(PIECES), max_size=60))
@settings(max_examples=100)
def test_any_words_as_clauses(words: list[str]) -> None:
    with within(SECONDS):
        front_end(f"{HEADER}{PERSON}状态 甲（a）：金额；{' '.join(words)}；依据 《1》一。")


@given(st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_policies(data: st.DataObject) -> None:
    """Statements of a real policy with words left out, doubled, exchanged or put in."""
    chosen = data.draw(st.lists(st.sampled_from(STATEMENTS), min_size=1, max_size=12))
    text = "。\n".join([*STATEMENTS[:6], *chosen, ""])
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = min(len(text), start + data.draw(st.integers(0, 30)))
        change = data.draw(st.sampled_from(["delete", "double", "swap", "insert"]))
        part = text[start:end]
        match change:
            case "delete":
                part = ""
            case "double":
                part += part
            case "swap":
                part = part[len(part) // 2 :] + part[: len(part) // 2]
            case _:
                part += data.draw(st.sampled_from(PIECES))
        text = text[:start] + part + text[end:]
    with within(SECONDS):
        front_end(text)


@pytest.mark.parametrize("seed", range(12))
def test_a_policy_without_one_of_its_statements(seed: int) -> None:
    """What uses the statement is reported; nothing else goes wrong."""
    left_out = seed * len(STATEMENTS) // 12
    text = "。\n".join(statement for number, statement in enumerate(STATEMENTS) if number != left_out)
    with within(SECONDS):
        compile_source(Source("x.pol", text), lambda _name: None)

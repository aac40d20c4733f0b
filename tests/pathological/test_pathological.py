"""Small texts that are out to hurt are done in bounded time and memory, whatever is asked of them."""

import pytest

from tests.pathological.corpus import BYTES, CORPUS
from tests.pathological.work import MEGABYTES, measure

EVERY = 8  # of the texts, one in so many is run, built and documented here; all of them by `python -m tests.pathological`


@pytest.mark.parametrize("name", CORPUS)
def test_the_texts_are_small(name: str) -> None:
    assert sum(len(text.encode("utf-8", "surrogatepass")) for text in CORPUS[name]().values()) <= BYTES


@pytest.mark.parametrize(("number", "name"), list(enumerate(CORPUS)), ids=list(CORPUS))
def test_bounded(number: int, name: str) -> None:
    found = measure(CORPUS[name](), whole=number % EVERY == 0)
    assert not found.fault
    assert found.megabytes < MEGABYTES

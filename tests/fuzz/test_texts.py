"""Changed and made-up texts: a few of them, always the same; more by `make fuzz`."""

import pytest

from tests.fuzz.texts import attempt


@pytest.mark.parametrize("seed", range(4))
def test_texts(seed: int) -> None:
    assert attempt(seed) > 0

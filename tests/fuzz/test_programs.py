"""Random policies in which anything stands anywhere: the first attempts of `make fuzz FUZZ=programs`."""

import pytest

from tests.fuzz.programs import attempt


@pytest.mark.parametrize("seed", range(6))
def test_every_engine_says_the_same(seed: int) -> None:
    assert attempt(seed) > 0

"""Generated modules answer as `mingce run` does; the same seeds in every run."""

import pytest

from tests.fuzz.modules import attempt


@pytest.mark.parametrize("seed", range(12))
def test_modules(seed: int) -> None:
    assert attempt(seed) > 0

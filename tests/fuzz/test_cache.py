"""A damaged cache, for a few seeds; `python -m tests.fuzz cache` tries more."""

import pytest

from tests.fuzz.cache import attempt


@pytest.mark.parametrize("seed", range(4))
def test_a_damaged_cache_changes_nothing(seed: int) -> None:
    assert attempt(seed) > 0

"""Commands that are killed, for a few seeds; `python -m tests.fuzz kills` tries more."""

import pytest

from tests.fuzz.kills import attempt


@pytest.mark.parametrize("seed", [0, 1, 3])
def test_a_killed_command_leaves_the_old_or_the_new(seed: int) -> None:
    assert attempt(seed) == 1

"""A few seeds of the kind `javascript`; `make fuzz` tries more."""

import pytest

from tests.fuzz.javascript import attempt


@pytest.mark.parametrize("seed", range(3))
def test_javascript_and_mingce_run_agree_on_hostile_records(seed: int) -> None:
    assert attempt(seed) == 450

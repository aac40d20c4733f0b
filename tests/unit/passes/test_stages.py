"""The stages in order, and what happens where one is unsound."""

import pytest

from mingce.passes import stages as listed
from mingce.passes.stages import GENERAL, SPECIAL, WHOLE, Request, Stage, UnsoundError, reach, stages
from tests import builders as b

PROGRAM = b.program(b.define("due", b.add(b.ref("owed", b.MONEY), b.yuan(1))), inputs=(b.given("owed", b.MONEY),))


@pytest.mark.parametrize("wanted", [WHOLE, GENERAL, SPECIAL])
def test_stages_come_in_the_one_order(wanted: tuple[Stage, ...]) -> None:
    made = [stage for stage, _ in stages(PROGRAM, Request(("due",)), wanted)]
    assert made == [stage for stage in Stage if stage in wanted]
    assert reach(PROGRAM, Request(("due",)), wanted) == list(stages(PROGRAM, Request(("due",)), wanted))[-1][1]


def test_an_unsound_stage_is_told_when_stages_are_verified(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = b.program(b.define("due", b.ref("paid", b.MONEY)), inputs=(b.given("owed", b.MONEY),))
    monkeypatch.setattr(listed, "_step", lambda _stage, _program, _request: broken)
    assert reach(PROGRAM, Request(("due",)), GENERAL) == broken
    monkeypatch.setenv("MINGCE_VERIFY", "1")
    with pytest.raises(UnsoundError, match="pruned: due: reads unknown symbol paid"):
        reach(PROGRAM, Request(("due",)), GENERAL)

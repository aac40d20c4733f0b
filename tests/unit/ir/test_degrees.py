"""Words of degree: the published list, and what becomes of those who do not do what is asked."""

import re
from pathlib import Path

import pytest

from mingce.ir.degrees import DEGREES, strength_of

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "degrees.md"


def test_the_manual_lists_every_word_with_what_follows() -> None:
    rows = re.findall(r"^\| `([^`]+)` \| (\S+) \| (.+) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    results = {"必须": "违反", "原则上": "偏离", "提示": "提示"}
    assert rows == [(word, results[strength_of([word])], degree.meaning) for word, degree in DEGREES.items()]


@pytest.mark.parametrize(
    ("words", "strength"),
    [
        ((), "必须"), (("必须",), "必须"), (("左右",), "必须"), (("原则上",), "原则上"), (("原则上", "左右"), "原则上"),
        (("逐步",), "提示"), (("原则上", "逐步"), "提示"), (("全部", "推动"), "提示"), (("提示",), "提示"),
    ],
)  # fmt: skip
def test_the_weakest_word_decides(words: tuple[str, ...], strength: str) -> None:
    assert strength_of(words) == strength

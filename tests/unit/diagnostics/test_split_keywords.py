"""Keywords and names written without a break."""

import time

import pytest

from mingce.diagnostics.suggest import split_keywords

KEYWORDS = frozenset({"当", "则", "否则", "且", "上年", "不少于", "超过", "为", "年", "当年", "每", "满"})
NAMES = frozenset({"参保", "零报销", "参保状态", "连续参保年数", "断保", "断保年数", "年数", "当地", "居民医保"})


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("当参保则", ("当", "参保", "则")),
        ("上年零报销", ("上年", "零报销")),
        ("上年连续参保年数", ("上年", "连续参保年数")),
        ("当参保状态为居民医保则", ("当", "参保状态", "为", "居民医保", "则")),
        ("断保年数不少于", ("断保年数", "不少于")),
        ("断保年数超过", ("断保年数", "超过")),
        ("否则当", ("否则", "当")),
        ("当参保且断保则", ("当", "参保", "且", "断保", "则")),
    ],
)
def test_splits_into_keywords_and_names(word: str, pieces: tuple[str, ...]) -> None:
    assert split_keywords(word, KEYWORDS, NAMES) == pieces


def test_fewest_pieces_win() -> None:
    assert split_keywords("断保年数则", KEYWORDS, NAMES) == ("断保年数", "则")


def test_longest_names_win_among_equally_many_pieces() -> None:
    assert split_keywords("甲乙丙则", {"则"}, {"甲", "乙丙则", "甲乙", "丙则", "甲乙丙"}) == ("甲乙丙", "则")
    assert split_keywords("当甲乙丙", {"当", "当甲"}, {"甲乙丙", "乙丙"}) == ("当", "甲乙丙")


def test_a_stretch_between_keywords_may_be_unknown() -> None:
    assert split_keywords("当欠费则", KEYWORDS, NAMES) == ("当", "欠费", "则")
    assert split_keywords("当欠则", KEYWORDS, NAMES) is None
    assert split_keywords("当欠费且停保则", KEYWORDS, NAMES) == ("当", "欠费且停保", "则")


def test_known_pieces_win_over_an_unknown_one() -> None:
    assert split_keywords("当参保且断保则", KEYWORDS, NAMES) == ("当", "参保", "且", "断保", "则")


@pytest.mark.parametrize(
    "word",
    ["", "零报销断保", "零报销", "当", "当地", "上年度收入基准", "参保人数", "缴费基数", "当" * 201],
)
def test_no_split(word: str) -> None:
    assert split_keywords(word, KEYWORDS, NAMES) is None


def test_nothing_declared() -> None:
    assert split_keywords("当参保则", (), ()) is None


def test_a_long_word_takes_bounded_time() -> None:
    start = time.perf_counter()
    split_keywords("当参保且断保年数" * 25, KEYWORDS, NAMES)
    assert time.perf_counter() - start < 2

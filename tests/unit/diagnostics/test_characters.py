"""The hand-written tables of sounds and shapes."""

import pytest

from mingce.diagnostics import lookalikes, sounds
from mingce.diagnostics.lookalikes import fold, same_shape, skeleton
from mingce.diagnostics.sounds import readings, same_sound


def rows() -> list[tuple[str, str]]:
    words = sounds._TABLE.split()
    return list(zip(words[::2], words[1::2], strict=True))


def test_table_alternates_syllables_and_characters() -> None:
    assert all(syllable.isascii() and syllable.islower() and not row.isascii() for syllable, row in rows())


def test_each_syllable_stands_once_and_no_character_twice_in_it() -> None:
    assert len({syllable for syllable, _ in rows()}) == len(rows())
    assert [syllable for syllable, row in rows() if len(set(row)) < len(row)] == []


def test_table_covers_policy_words() -> None:
    words = "基本医疗保险参保长效机制断保扣减等待期激励调剂金补缺分担起付标准上解预算绩效考核系数封顶线"
    assert [char for char in words if not readings(char)] == []


@pytest.mark.parametrize(
    ("char", "expected"),
    [("参", {"can", "cen", "shen"}), ("率", {"lv", "shuai"}), ("行", {"hang", "xing"}), ("鑫", set())],
)
def test_readings(char: str, expected: set[str]) -> None:
    assert readings(char) == expected


def test_same_sound_ignores_tones_and_knows_other_readings() -> None:
    assert same_sound("保", "报")
    assert same_sound("长", "常")
    assert same_sound("长", "章")
    assert not same_sound("保", "险")
    assert not same_sound("鑫", "鑫")


@pytest.mark.parametrize("pair", ["己已", "已巳", "未末", "人入", "待侍", "日曰", "士土", "千干", "大太", "oо"])
def test_same_shape(pair: str) -> None:
    assert same_shape(pair[0], pair[1])
    assert same_shape(pair[1], pair[0])


def test_shapes_do_not_chain_across_groups() -> None:
    assert same_shape("人", "八")
    assert not same_shape("保", "险")


def test_traditional_pairs_are_pairs_and_one_to_one_from_the_left() -> None:
    pairs = lookalikes._TRADITIONAL.split()
    assert all(len(pair) == 2 and pair[0] != pair[1] for pair in pairs)
    assert len({pair[0] for pair in pairs}) == len(pairs)


def test_fold() -> None:
    assert fold("參保（ＡＢ）") == "参保(ab)"


def test_skeleton_tells_twins_from_mere_likeness() -> None:
    assert skeleton("收人") == skeleton("收入")
    assert skeleton("期未") == skeleton("期末")
    assert skeleton("cаp") == skeleton("cap")
    assert skeleton("买价") != skeleton("卖价")
    assert skeleton("贷款") != skeleton("货款")

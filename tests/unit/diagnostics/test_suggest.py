"""Did you mean: planted typos must lead back to the name that was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingce.diagnostics.suggest import MAX_LENGTH, nearest

NAMES = (
    "参保状态",
    "连续参保年数",
    "连续断保年数",
    "断保年数",
    "断保扣减",
    "等待期",
    "待遇等待期",
    "大病保险封顶线",
    "单项额度",
    "收入基准",
    "期末余额",
    "零报销激励",
    "费用",
    "调剂金",
    "个人缴费标准",
    "缴费到账日",
    "continuity_reward",
    "lapse_reduction",
    "base_cap",
    "wait_fixed",
    "wait_variable",
)


@pytest.mark.parametrize(
    ("typo", "meant"),
    [
        pytest.param("断保减扣", "断保扣减", id="swapped"),
        pytest.param("保断扣减", "断保扣减", id="swapped at the start"),
        pytest.param("连续参保数", "连续参保年数", id="missing"),
        pytest.param("零报销的激励", "零报销激励", id="extra"),
        pytest.param("大病保险封底线", "大病保险封顶线", id="wrong"),
        pytest.param("断宝扣减", "断保扣减", id="same sound"),
        pytest.param("连续餐保年数", "连续参保年数", id="same sound of one reading"),
        pytest.param("等待棋", "等待期", id="same sound in a short name"),
        pytest.param("断宝口减", "断保扣减", id="two of the same sound"),
        pytest.param("期未余额", "期末余额", id="look-alike"),
        pytest.param("收人基准", "收入基准", id="look-alike in a short name"),
        pytest.param("等侍期", "等待期", id="look-alike without the same sound"),
        pytest.param("费佣", "费用", id="same sound in a name of two characters"),
        pytest.param("费甩", "费用", id="look-alike in a name of two characters"),
        pytest.param("參保狀態", "参保状态", id="traditional"),
        pytest.param("大病保險封頂線", "大病保险封顶线", id="traditional, partly"),
        pytest.param("ｂａｓｅ＿ｃａｐ", "base_cap", id="full width"),
        pytest.param("Base_Cap", "base_cap", id="case"),
        pytest.param("contiunity_reward", "continuity_reward", id="ascii swapped"),
        pytest.param("lapse_reducton", "lapse_reduction", id="ascii missing"),
        pytest.param("wait_fixxed", "wait_fixed", id="ascii extra"),
        pytest.param("wait_voriable", "wait_variable", id="ascii wrong"),
        pytest.param("bаse_cap", "base_cap", id="cyrillic letter"),
    ],
)
def test_typo_leads_to_the_name_meant(typo: str, meant: str) -> None:
    assert nearest(typo, NAMES) == (meant,)


@pytest.mark.parametrize("word", ["", "基金", "医疗机构", "z", "年", "x" * (MAX_LENGTH + 1)])
def test_far_words_have_no_suggestion(word: str) -> None:
    assert nearest(word, NAMES) == ()


def test_two_character_names_forgive_a_sound_and_another_character_if_one_name_is_meant() -> None:
    assert nearest("总鹅", ("总额",)) == ("总额",)
    assert nearest("总数", ("总额", "年数量", "费用")) == ("总额",)
    assert nearest("总数", ("总额", "人数")) == ()
    assert nearest("额总", ("费用", "额度")) == ("额度",)
    assert nearest("费额", ("总数",)) == ()


def test_reordered_and_shortened_names() -> None:
    assert nearest("参保连续年数", ("连续参保年数", "连续断保年数")) == ("连续参保年数",)
    assert nearest("住院标准", ("居民住院起付标准", "门诊住院标准额")) == ("门诊住院标准额",)
    # A misspelling is likelier than another order; half of a name is not enough.
    assert nearest("参保年限", ("限年参保", "参保年线")) == ("参保年线",)
    assert nearest("年数", ("连续参保年数",)) == ()


def test_the_word_itself_is_not_suggested() -> None:
    assert nearest("断保年数", ("断保年数",)) == ()


def test_limit_gives_the_best_first() -> None:
    assert nearest("连续断宝年数", NAMES, 2) == ("连续断保年数", "连续参保年数")
    assert nearest("连续断宝年数", NAMES, 0) == ()


def test_same_sound_goes_before_another_wrong_character() -> None:
    assert nearest("参宝年数", ("断宝年度", "参加年数", "参保年数"), 3)[0] == "参保年数"


@given(st.text(max_size=12), st.lists(st.text(max_size=12), max_size=6))
def test_order_of_candidates_does_not_matter(word: str, candidates: list[str]) -> None:
    assert nearest(word, candidates, 3) == nearest(word, list(reversed(candidates)), 3)

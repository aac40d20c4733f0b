"""The document of a policy: what its tables and sections say, against the text and the readings, not against the code."""

import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any
from xml.etree import ElementTree

import pytest
from attrs import evolve

from mingce.backends.api import Options
from mingce.backends.docs import emit
from mingce.backends.docs.effects import effects
from mingce.backends.docs.growth import growth
from mingce.backends.docs.index import anchor, clause_index
from mingce.backends.docs.markdown import Markdown, escaped, table
from mingce.backends.docs.trial import choices, dependencies
from mingce.backends.docs.wait_table import WaitTable, wait_tables
from mingce.driver.site import options
from mingce.ir.basis import Basis
from mingce.ir.program import Given, Program, Statement, Term, WorkedExample
from tests.conftest import Golden
from tests.unit.backends.docs.sample import PROGRAM, basis

OPTIONS = options()


def document(program: Program = PROGRAM) -> str:
    return next(a.text for a in emit(program, OPTIONS) if a.path.suffix == ".md")


def statement(name: str) -> Statement:
    return next(s for s in PROGRAM.statements if s.name == name)


@pytest.fixture(scope="module")
def tables() -> tuple[WaitTable, ...]:
    return wait_tables(PROGRAM, statement("待遇等待期"), OPTIONS)


# Lapsed years, wait unrepaired, wait fully repaired, most years that can be repaired: for the reading chosen, then the other.
CHOSEN = {0: (0, 0, 0), 1: (3, 3, 0), 2: (4, 3, 1), 3: (5, 3, 2), 4: (6, 6, 0), 5: (7, 6, 1), 8: (10, 6, 4), 10: (12, 6, 6)}
OTHER = {0: (0, 0, 0), 1: (4, 3, 1), 2: (5, 3, 2), 3: (6, 3, 3), 4: (7, 6, 1), 5: (8, 6, 2), 8: (11, 6, 5), 10: (13, 6, 7)}


@pytest.mark.parametrize(("number", "expected"), [(0, CHOSEN), (1, OTHER)])
def test_the_waiting_table_is_the_one_of_the_reading(
    tables: tuple[WaitTable, ...], number: int, expected: Mapping[int, tuple[int, int, int]]
) -> None:
    for lapsed, (unrepaired, repaired, most) in expected.items():
        row = tables[number].rows[lapsed]
        waits = [cell for cell in row[1:] if cell != "—"]
        assert row[0] == f"{lapsed}年"
        assert (waits[0], waits[-1], len(waits) - 1) == (f"{unrepaired}个月", f"{repaired}个月", most)


def test_the_waiting_table_says_what_it_assumes(tables: tuple[WaitTable, ...]) -> None:
    assert tables[0].rows_are == "断保年数"
    assert tables[0].heads == ("不修复", "1年", "2年", "3年", "4年", "5年", "6年")
    assert tables[0].assumptions == "按2025年有效的参数计算，参保状态为居民医保、逾期缴费为否、特殊群体为否"
    assert tables[1].title == "口径“首个断保年计入变动等待期”改取“是”的待遇等待期"


def test_a_wait_without_counted_years_has_no_table() -> None:
    bare = evolve(statement("待遇等待期"), clauses=statement("待遇等待期").clauses[:1])
    assert wait_tables(PROGRAM, bare, OPTIONS) == ()


def test_rewards_grow_as_the_text_says() -> None:
    grown = growth(PROGRAM, OPTIONS)
    assert grown is not None
    assert grown.result is not None
    assert (grown.years[0], grown.years[-1]) == (2025, 2044)
    assert grown.history == "参保状态为居民医保、零报销为是、使用奖励额度为否"
    continuity, zero_claim = grown.stocks
    # Insured from 2025: the fifth year is 2029.  A year without claims first shows in the next year.
    assert [int(v) for v in continuity.values[:6]] == [0, 0, 0, 0, 4000, 8000]
    assert [int(v) for v in zero_claim.values[:4]] == [0, 4000, 8000, 12000]
    # 20 % of 300000 is the most that is added.
    assert int(grown.result.values[4]) == 320000
    assert {int(v) for v in grown.result.values[10:]} == {360000}


def test_the_picture_is_well_formed_and_stays_the_same() -> None:
    first, second = (next(a for a in emit(PROGRAM, OPTIONS) if a.path.suffix == ".svg") for _ in range(2))
    assert first == second
    assert first.path == PurePosixPath("sichuan_enrolment_2025-growth.svg")
    root = ElementTree.fromstring(first.text)
    svg = "{http://www.w3.org/2000/svg}"
    texts = [node.text for node in root.iter(f"{svg}text")]
    assert {"大病最高支付限额", "连续参保激励", "零报销激励", "30万元", "36万元", "2025"} <= set(texts)
    width, height = int(root.attrib["width"]), int(root.attrib["height"])
    for line in root.iter(f"{svg}polyline"):
        for x, y in (point.split(",") for point in line.attrib["points"].split()):
            assert 0 <= float(x) <= width
            assert 0 <= float(y) <= height


def test_a_policy_without_incentives_has_no_picture() -> None:
    plain = evolve(PROGRAM, statements=tuple(s for s in PROGRAM.statements if s.kind != "激励"))
    assert [a.path.suffix for a in emit(plain, OPTIONS)] == [".md"]
    assert "激励逐年变化" not in document(plain)


def test_a_reading_shows_what_the_other_choice_changes() -> None:
    (effect,) = effects(PROGRAM, OPTIONS)
    assert (effect.reading, effect.alternative) == ("first_lapse_year_counts", "是")
    ((example, changes),) = effect.rows
    assert example == "断保两年再参保"
    assert set(changes.split("；")) == {
        "计入变动年数由1年变为2年",
        "可修复年数由1年变为2年",
        "变动等待期由1个月变为2个月",
        "等待期合计由4个月变为5个月",
        "待遇开始日由2027年5月1日变为2027年6月1日",
    }


def test_an_example_that_chooses_a_reading_keeps_its_choice() -> None:
    chosen = evolve(PROGRAM.examples[0], given=(*PROGRAM.examples[0].given, Given("first_lapse_year_counts", True)))
    (effect,) = effects(evolve(PROGRAM, examples=(chosen,)), OPTIONS)
    assert effect.rows == ()
    assert "改取“是”的，各示例的结果不变。" in document(evolve(PROGRAM, examples=(chosen,)))


def test_a_choice_that_ends_in_refusal_says_so() -> None:
    # Under the reading chosen one year can be repaired; a policy that chose the other allows two.
    other = evolve(PROGRAM.readings[0], chosen=True, alternatives=(False,))
    repaired = evolve(PROGRAM.examples[0], given=(*PROGRAM.examples[0].given, Given("repair_years", 2)))
    (effect,) = effects(evolve(PROGRAM, readings=(other,), examples=(repaired,)), OPTIONS)
    assert effect.rows == (("断保两年再参保", "无法计算：补缴年数超过可修复年数"),)


REFUSED = WorkedExample(
    "修复过多",
    "too_much_repair",
    2027,
    given=(*PROGRAM.examples[0].given, Given("repair_years", 5)),
    expected=(),
    error="repair-exceeds",
)


def test_a_refused_example_says_why() -> None:
    text = document(evolve(PROGRAM, examples=(REFUSED,)))
    assert "| 处理结果 | 无法计算：补缴年数超过可修复年数 |" in text
    assert "(pol-sichuan-enrolment-2025-example-too-much-repair)=" in text


def test_an_example_over_years_names_each_year() -> None:
    series = evolve(PROGRAM.examples[0], expected=(Given("run_years", {"2026": 0, "2027": 1}),))
    text = document(evolve(PROGRAM, examples=(series,)))
    assert "| 2026年连续参保年数 | 0年 |" in text
    assert "| 2027年连续参保年数 | 1年 |" in text


def test_examples_are_worked_step_by_step() -> None:
    text = document()
    worked = text[text.index("## 七、示例") : text.index("## 八、")]
    assert "| 参保状态 | 2025年至2026年未参保、2027年居民医保 |" in worked
    assert "| 等待期合计 | 4个月 |" in worked
    assert "计算过程：" in worked
    assert "依据《002》一（三）第3段第2至3句" in worked


def test_open_items_name_the_results_they_reach() -> None:
    text = document()
    assert "| 补助标准 | 参数待定，计算前须先给定 | 尚无结果用到 |" in text
    doubt = "| 特殊群体 | 未填报的不作认定，有关结果待定 | 固定等待期、可修复年数、变动等待期、等待期合计、待遇开始日 |"
    assert doubt in text


def test_every_statement_has_one_anchor_and_the_index_links_to_it() -> None:
    text = document()
    labels = re.findall(r"^\(([^)]+)\)=$", text, re.MULTILINE)
    assert len(labels) == len(set(labels))
    targets = set(re.findall(r"\]\(#([^)]+)\)", text))
    assert targets <= set(labels)
    for item in PROGRAM.statements:
        assert anchor(PROGRAM.policy, item.id) in targets


def test_anchors_do_not_depend_on_what_stands_before() -> None:
    assert anchor(PROGRAM.policy, "wait_total") == "pol-sichuan-enrolment-2025-wait-total"
    assert re.fullmatch(r"pol-sichuan-enrolment-2025-s[0-9a-f]{8}", anchor(PROGRAM.policy, "待遇等待期"))


def test_the_index_is_in_the_order_of_the_document() -> None:
    keys = ("002 一(十)¶1 s1", "002 一(二)¶10 s2", "002 一(二)¶2 s1", "002 二(十二)¶1 s1", "002 一(三)¶1 s10", "002 一(三)¶1 s2")
    statements = tuple(evolve(PROGRAM.statements[0], basis=basis(key, key)) for key in keys)
    assert [key for key, _ in clause_index(evolve(PROGRAM, statements=statements))] == [
        "002 一(二)¶2 s1",
        "002 一(二)¶10 s2",
        "002 一(三)¶1 s2",
        "002 一(三)¶1 s10",
        "002 一(十)¶1 s1",
        "002 二(十二)¶1 s1",
    ]


def test_places_are_cited_as_written() -> None:
    assert "| 《002》一（三）第2段第4句 | [连续参保年数](#pol-sichuan-enrolment-2025-run-years) |" in document()


def test_terms_stand_with_the_facts_if_the_policy_speaks_of_them() -> None:
    terms = (Term("断保", "lapse", "中断参保", ("断缴",), ()), Term("趸缴", "lump", "一次缴清", ("一次性缴费",), ()))
    text = document(evolve(PROGRAM, terms=terms))
    assert "| 断保 | 中断参保。又称断缴。 |" in text
    assert "趸缴" not in text
    noted = evolve(PROGRAM.statements[0], notions=("断保",))
    assert "| 断保 |" not in document(evolve(PROGRAM, terms=terms, statements=(noted, *PROGRAM.statements[1:])))


def test_a_policy_of_terms_lists_them_all() -> None:
    program = evolve(PROGRAM, statements=(), parameters=(), readings=(), examples=(), terms=(Term("趸缴", None, "一次缴清", (), ()),))
    assert "| 趸缴 | 一次缴清 |" in document(program)


def test_what_is_not_formalised_stands_apart() -> None:
    place = Basis("《002》一第1段第1句", ("002 一¶1 s1",))
    marked = Statement("宣示 《002》一第1段第1句", "宣示", "《002》一第1段第1句", None, (place,), note="工作要求")
    text = document(evolve(PROGRAM, statements=(*PROGRAM.statements, marked)))
    assert "## 三、不作形式化的条文" in text
    assert "| 《002》一第1段第1句 | 工作要求 |" in text
    assert "（宣示）" not in text


def test_whatever_is_filled_in_shows_as_it_is() -> None:
    assert escaped("a|b*c_d[e](f)<g>\n# h") == r"a\|b\*c\_d\[e\](f)\<g\> \# h"
    assert escaped(Markdown("[a](#b)")) == "[a](#b)"
    assert table(["甲|乙"], [["x"], [Markdown("`y`")]]) == "| 甲\\|乙 |\n| --- |\n| x |\n| `y` |"


def test_dependencies_reach_through_other_years() -> None:
    assert "status" in dependencies(PROGRAM, ("lapsed_years",))
    assert "late" not in dependencies(PROGRAM, ("lapsed_years",))


def test_choices_are_bounded_and_begin_with_the_plainest() -> None:
    found = choices(PROGRAM, frozenset({"status", "late", "repair_years"}))
    assert len(found) == 8
    assert found[0] == {"status": "resident", "late": False}
    assert choices(evolve(PROGRAM, inputs=PROGRAM.inputs[:1] * 5), frozenset({"status"})) == ()


def test_the_document(golden: Golden) -> None:
    def silent(*_: Any) -> tuple[str, ...]:
        return ("步骤见计算说明。",)

    for artifact in emit(PROGRAM, Options(OPTIONS.evaluate, OPTIONS.record, silent)):
        golden(Path("docs") / artifact.path, artifact.text)

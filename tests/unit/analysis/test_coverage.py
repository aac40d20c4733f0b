"""What policies make of sentences: the strongest declaration counts, and only those that cite the sentence."""

import json
from pathlib import Path

from mingce.analysis.coverage import Status, coverage, to_json
from mingce.driver.pipeline import compile_source
from mingce.ir.program import Program
from mingce.source import Source
from mingce.sources.library import Document, Library
from mingce.sources.segment import segment

TEXT = "一、总则\n甲事项。乙事项。丙事项。丁事项。\n戊事项。\n（一）分则。己事项。\n二、附则\n庚事项。\n"
LIBRARY = Library(
    {
        "T01": Document(segment("T01", TEXT), Source("T01.toml", "")),
        "T02": Document(segment("T02", "一、总则\n辛事项。\n"), Source("T02.toml", "")),
    }
)
HEAD = "政策 试行办法（trial）：期间 2031年 至 2040年；来源 《T01》。\n"


def program(text: str) -> Program:
    compiled = compile_source(Source("trial.pol", HEAD + text), lambda _: None)
    assert compiled.program is not None, compiled.diagnostics
    return compiled.program


def statuses(*texts: str) -> dict[str, str]:
    found = coverage([program(text) for text in texts], LIBRARY)
    return {one.locator: one.status.value for one in found.sentences if one.status is not Status.MISSING}


RULE = "规则 甲（alpha）：金额；等于 1元；依据 《T01》{}。\n"
TERM = "术语 乙：释义 “乙事项”；依据 《T01》{}。\n"
MARKED = "宣示 《T01》{}。\n"


def test_kinds() -> None:
    text = RULE.format("一第1段第1句") + TERM.format("一第1段第2句") + MARKED.format("一第1段第3句")
    assert statuses(text) == {"T01 一¶1 s1": "computed", "T01 一¶1 s2": "registered", "T01 一¶1 s3": "declaratory"}


def test_duties_are_registered() -> None:
    text = "职责 报告（report）：主体 省厅；应当 报告 “收支情况”；依据 《T01》一第1段第4句。\n" + MARKED.format("一第1段第4句")
    assert statuses(text) == {"T01 一¶1 s4": "registered"}


def test_a_sentence_that_is_computed_with_an_assumption_says_so() -> None:
    assumed = RULE.format("一第1段第1句").replace("依据", "假定 “按一元”，理由 “没有写数额”；依据")
    duty = "职责 报告（report）：应当 报告 “收支”；假定 “由省厅”，理由 “没有写主体”；依据 《T01》一第1段第2句。\n"
    plain = RULE.format("一第1段第3句").replace("甲（alpha）", "丙（gamma）")
    found = json.loads(to_json(coverage([program(assumed + duty + plain)], LIBRARY)))
    assert found["T01 一¶1 s1"]["assumptions"] == ["按一元"]
    # Only what is computed can be computed with an assumption.
    assert ["assumptions" in found[f"T01 一¶1 s{n}"] for n in (2, 3)] == [False, False]


def test_the_strongest_counts_across_policies() -> None:
    one = MARKED.format("一第1段第1至2句")
    other = TERM.format("一第1段第1至2句") + RULE.format("一第1段第1句")
    assert statuses(one, other) == {"T01 一¶1 s1": "computed", "T01 一¶1 s2": "registered"}


def test_a_paragraph_an_item_and_a_part_stand_for_their_sentences() -> None:
    assert statuses(RULE.format("一第1段")) == {f"T01 一¶1 s{n}": "computed" for n in (1, 2, 3, 4)}
    assert statuses(RULE.format("一（一）")) == {"T01 一(一)¶1 s1": "computed"}
    whole = {*(f"T01 一¶1 s{n}" for n in (1, 2, 3, 4)), "T01 一¶2 s1", "T01 一(一)¶1 s1"}
    assert set(statuses(RULE.format("一"))) == whole


def test_a_whole_document_says_nothing_of_any_sentence() -> None:
    assert statuses("规则 甲（alpha）：金额；等于 1元；依据 《T01》。\n") == {}


def test_several_places_and_clauses() -> None:
    assert set(statuses(RULE.format("一第1段第1句、第3句、第2段第1句"))) == {"T01 一¶1 s1", "T01 一¶1 s3", "T01 一¶2 s1"}


def test_documents_that_policies_are_about() -> None:
    assert coverage([program(RULE.format("一第1段第1句"))], LIBRARY).cited == {"T01"}
    assert coverage([], LIBRARY).cited == frozenset()


def test_names_are_said_once_in_the_order_of_the_policy() -> None:
    text = RULE.format("一第1段第1句、第1句") + "规则 乙（beta）：金额；等于 甲；依据 《T01》一第1段第1句。\n"
    found = json.loads(to_json(coverage([program(text)], LIBRARY)))
    assert found["T01 一¶1 s1"] == {"status": "computed", "statements": ["甲", "乙"], "digest": "unpinned"}
    assert list(found)[-2:] == ["T01 二¶1 s1", "T02 一¶1 s1"]


def test_the_shipped_policy_computes_its_waiting_period() -> None:
    from mingce.driver.coverage import survey

    root = Path(__file__).parents[3] / "policies"
    taken = survey([root / "sichuan" / "enrolment_2025.pol"], None)
    assert taken.coverage is not None
    found = {one.locator: one for one in taken.coverage.sentences}
    assert len(found) == 331
    assert found["002 一(三)¶3 s2"].status is Status.COMPUTED
    assert "待遇等待期" in found["002 一(三)¶3 s2"].names

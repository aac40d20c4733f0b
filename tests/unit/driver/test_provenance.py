"""Findings on 依据 stand under the very place that is wrong."""

import pytest

from mingce.driver.pipeline import parse_source
from mingce.driver.provenance import check_provenance
from mingce.source import Source
from mingce.sources.library import Document, Library
from mingce.sources.segment import segment

TEXT = "一、总则\n甲事项。乙事项；丙事项。\n（一）分则。丁事项。\n二、附则\n（二）经办。戊事项。\n"
HEAD = "政策 试行（trial）：期间 2031年 至 2040年；来源 《T01》。\n"


def findings(basis: str, raw: str | None = None) -> list[tuple[str, str]]:
    """Code and marked text of each finding on a rule with that 依据."""
    source = Source("a.pol", f"{HEAD}规则 甲（alpha）：金额；等于 1元；{basis}。\n")
    library = Library({"T01": Document(segment("T01", TEXT), Source("T01.toml", ""), Source("T01.txt", raw) if raw else None)})
    module, _ = parse_source(source)
    return [(found.code.name, found.labels[0].span.text) for found in check_provenance(module, library)]


@pytest.mark.parametrize(
    ("basis", "marked"),
    [
        ("依据 《T01》一第1段第3句", ["《T01》一第1段第3句"]),
        ("依据 《T01》一第1段第1句、第3句", ["第3句"]),
        ("依据 《T01》一第1段第7至8句、一（一）第1段第1句、第2段第1句", ["《T01》一第1段第7至8句", "第2段第1句"]),
        ("依据 《T01》一(一)¶1 s1、s2", ["s2"]),
        ("依据 《T09》一第1段第1句、《T01》一第1段第1句", ["《T09》一第1段第1句"]),
        ("依据 《T01》一第1段第2句第2分句", []),
        ("依据 《T01》一第1段第1句；依据 《T01》三第1段第1句", ["《T01》三第1段第1句"]),
    ],
)
def test_the_place_is_marked(basis: str, marked: list[str]) -> None:
    assert findings(basis) == [("unknown-locator", text) for text in marked]


def test_only_what_is_cited_and_has_changed_warns() -> None:
    changed = TEXT.replace("丙", "辛")
    assert findings("依据 《T01》一第1段第1句、第2句", changed) == [("changed-source", "第2句")]
    assert findings("依据 《T01》一第1段", changed) == [("changed-source", "《T01》一第1段")]
    assert findings("依据 《T01》一第1段第1句", changed) == []
    assert findings("依据 《T01》一第1段第1句、第2句", TEXT) == []


def test_items_that_run_on_across_parts_are_suggested() -> None:
    source = Source("a.pol", f"{HEAD}宣示 《T01》一（二）第1段第1句。\n")
    module, _ = parse_source(source)
    (found,) = check_provenance(module, Library({"T01": Document(segment("T01", TEXT))}))
    assert (found.message, found.help) == ("《T01》中没有“一（二）”", "可能是：二（二）。")

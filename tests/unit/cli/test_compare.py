"""`mingce compare`, and the pages of `mingce docs` that list and compare documents."""

from pathlib import Path

import pytest

from tests.unit.analysis.test_comparison import JIA, TERMS, YI, YI_PEOPLE
from tests.unit.cli.conftest import Mingce

# The Markdown reader uses a part of Sphinx that a later version will drop.
pytestmark = pytest.mark.filterwarnings("ignore:.*Check CHANGES for Sphinx:PendingDeprecationWarning")


@pytest.fixture
def files(mingce: Mingce) -> Mingce:
    """Three policies about two documents below `policies`."""
    for name, text in (("a/jia", JIA), ("b/yi", YI), ("b/people", YI_PEOPLE)):
        path = Path(f"policies/{name}.pol")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.format(terms=TERMS), encoding="utf-8")
    return mingce


def test_text(files: Mingce) -> None:
    ran = files("compare", "policies")
    assert (ran.status, ran.err) == (0, "")
    assert "缺口分担：缺口由谁负担。\n  甲川2031：未规定\n  乙山2030：\n    市政府应当负担缺口。（《乙》三第1段第1句）\n" in ran.out


def test_json(files: Mingce) -> None:
    data = files("compare", "policies/a/jia.pol", "policies/b/yi.pol", "--format", "json").data
    assert isinstance(data, dict)
    assert [column["name"] for column in data["documents"]] == ["甲川2031", "乙山2030"]
    assert [row["notion"] for row in data["notions"]] == ["提取比例", "完成时限"]


def test_markdown_links_to_the_statements(files: Mingce) -> None:
    text = files("compare", "policies", "--format", "markdown").out
    assert "| 事项 | 甲川2031 | 乙山2030 |" in text
    row = "| [提取比例](#notion-rate) | [上解率](#pol-jia-2031-share)：待定；[上解额](#pol-jia-2031-remit) |"
    assert row in text
    assert "| [未规定]{.silent} | [负担缺口](#pol-yi-people-2030-cover) |" in text
    assert "又称：筹集比例。" in text
    assert (
        "- [上解额](#pol-jia-2031-remit)：上解额的计算公式为：上解额＝收入×上解率（待定）。（《甲》一第1段第1句）说明：按年。" in text
    )


def test_nothing_to_compare(mingce: Mingce) -> None:
    ran = mingce("compare", "pilot.pol")
    assert (ran.status, ran.out) == (0, "")
    assert "没有写“对应”" in ran.err


def test_wrong_policies_and_wrong_usage(files: Mingce) -> None:
    Path("bad.pol").write_text("规则 甲", encoding="utf-8")
    ran = files("compare", "policies", "bad.pol")
    assert (ran.status, ran.out) == (1, "")
    assert "错误" in ran.err
    assert files("compare").status == 2
    assert "text、json、markdown" in files("compare", "policies", "--format", "xml").err


def test_the_site_lists_documents_by_province_and_compares_them(files: Mingce) -> None:
    ran = files("docs", "policies", "--output", "site")
    assert (ran.status, ran.err) == (0, "")
    first = Path("site/index.html").read_text(encoding="utf-8")
    assert first.index("甲川") < first.index("乙山")
    assert 'href="policies/comparison.html' in first
    assert "甲省办法（2031年）" in first
    page = Path("site/policies/comparison.html").read_text(encoding="utf-8")
    assert 'href="yi_people_2030.html#pol-yi-people-2030-cover"' in page
    assert '<span class="silent">未规定</span>' in page
    # Two policies about one document have its title, and are told apart in what a search finds.
    assert "<title>乙山省调剂意见：乙省参保" in Path("site/policies/yi_people_2030.html").read_text(encoding="utf-8")
    assert "<title>甲川省调剂办法 " in Path("site/policies/jia_2031.html").read_text(encoding="utf-8")


def test_a_single_document_is_not_compared(files: Mingce) -> None:
    assert files("docs", "policies/b", "--output", "site").status == 0
    assert not Path("site/policies/comparison.html").exists()

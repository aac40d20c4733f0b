"""The site: builds without a warning and without the network, and its search finds Chinese phrases."""

import json
import re
import shutil
import subprocess
from pathlib import Path, PurePosixPath

import pytest

from mingce.backends.api import Artifact
from mingce.backends.docs import emit
from mingce.backends.docs.sphinx_zh import ChineseSearch
from mingce.driver.site import build, fill, options, read_pages
from mingce.driver.workspace import WorkspaceError
from tests.unit.backends.docs.sample import PROGRAM

# The Markdown reader uses a part of Sphinx that a later version will drop.
pytestmark = pytest.mark.filterwarnings("ignore:.*Check CHANGES for Sphinx:PendingDeprecationWarning")

NOTICE = Artifact(
    PurePosixPath("notice.md"),
    "# 通知\n\n国办发〔2024〕38号。未连续参保人员在集中参保期内参保的，设固定待遇等待期，适用大病保险最高支付限额。\n",
)
QUERIES = [
    "固定待遇等待期",
    "大病保险最高支付限额",
    "未连续参保人员",
    "集中参保期内",
    "38号",
    "号",
    "2024",
    "wait_total",
    "第2段第3句 abc",
    "ABC-12号",
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("site")
    build((*emit(PROGRAM, options()), NOTICE), output)
    return output


def index(site: Path) -> tuple[list[str], dict[str, int | list[int]]]:
    text = (site / "searchindex.js").read_text(encoding="utf-8")
    data = json.loads(text.removeprefix("Search.setIndex(").rstrip().removesuffix(")"))
    return data["docnames"], {**data["terms"], **{k: v for k, v in data["titleterms"].items() if k not in data["terms"]}}


def query_terms(query: str) -> list[str]:
    """What the browser looks for, from the script that it runs."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("no JavaScript engine to ask")
    script = f"{ChineseSearch.js_splitter_code}\nconsole.log(JSON.stringify(splitQuery({json.dumps(query)})))"
    return list(json.loads(subprocess.run([node, "-e", script], capture_output=True, check=True, text=True).stdout))


@pytest.mark.parametrize("query", QUERIES)
def test_the_browser_asks_for_terms_of_the_index(query: str) -> None:
    asked = query_terms(query)
    assert asked
    assert set(asked) <= set(ChineseSearch({}).split(query))


@pytest.mark.parametrize("query", ["固定待遇等待期", "大病保险最高支付限额", "未连续参保人员", "集中参保期内", "38号", "号"])
def test_phrases_are_found(site: Path, query: str) -> None:
    names, terms = index(site)
    found = [terms.get(term.lower(), []) for term in query_terms(query)]
    pages = set.intersection(*({item} if isinstance(item, int) else set(item) for item in found))
    assert "policies/notice" in {names[page] for page in pages}


def test_what_is_not_there_is_not_found(site: Path) -> None:
    _, terms = index(site)
    assert "不存" not in terms


def test_the_script_of_the_search_is_whole(site: Path) -> None:
    script = (site / "_static" / "language_data.js").read_text(encoding="utf-8")
    assert "function splitQuery" in script
    assert "&amp;" not in script
    assert "ChineseStemmer" not in script


def test_the_pages_load_nothing_from_elsewhere(site: Path) -> None:
    for page in site.rglob("*.html"):
        assert not re.findall(r'(?:src|href)="https?://[^"]*\.(?:css|js|woff2?)|fonts\.g', page.read_text(encoding="utf-8"))


def test_anchors_reach_the_page(site: Path) -> None:
    page = (site / "policies" / "sichuan_enrolment_2025.html").read_text(encoding="utf-8")
    assert 'id="pol-sichuan-enrolment-2025-wait"' in page
    assert 'href="#pol-sichuan-enrolment-2025-wait"' in page
    assert 'lang="zh-CN"' in page


def test_a_broken_link_stops_the_build(tmp_path: Path) -> None:
    broken = Artifact(PurePosixPath("broken.md"), "# 页\n\n[看这里](#pol-nowhere)\n")
    with pytest.raises(WorkspaceError, match="pol-nowhere"):
        build((broken,), tmp_path / "out")


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("", encoding="utf-8")
    with pytest.raises(WorkspaceError, match="不能写入"):
        build((NOTICE,), tmp_path / "out" / "site")


def test_a_manual_may_stand_before_the_policies(tmp_path: Path) -> None:
    manual = tmp_path / "manual"
    (manual / "policies").mkdir(parents=True)
    (manual / "policies" / "left_over.md").write_text("# 以前的页面\n", encoding="utf-8")
    toctree = "# 手册\n\n```{toctree}\npolicies/index\n```\n"
    (manual / "index.md").write_text(toctree, encoding="utf-8")
    first = build((NOTICE,), tmp_path / "out", source=manual)
    assert "手册" in first.read_text(encoding="utf-8")
    assert (tmp_path / "out" / "policies" / "notice.html").is_file()
    assert not (tmp_path / "out" / "policies" / "left_over.html").exists()


def test_filling_removes_what_is_gone(tmp_path: Path) -> None:
    fill(tmp_path, (NOTICE, Artifact(PurePosixPath("old.svg"), "<svg/>")))
    fill(tmp_path, (NOTICE,))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["index.md", "notice.md"]
    assert "notice" in (tmp_path / "index.md").read_text(encoding="utf-8")
    assert read_pages(tmp_path / "missing") == ()

"""The page that computes waiting periods, opened in a browser; where Chromium is installed."""

import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from functools import partial
from html import unescape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

ROOT = Path(__file__).parents[2]
_OPTIONS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--virtual-time-budget=10000",
)  # fmt: skip


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files and keeps no log."""

    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".mjs": "text/javascript"}  # noqa: RUF012  as the library has it

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the page stands, beside its module as on the site."""
    folder = tmp_path_factory.mktemp("site")
    for file in (ROOT / "docs/calculator/calculator.html", ROOT / "generated/javascript/sichuan_enrolment_2025.mjs"):
        shutil.copy(file, folder)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/calculator.html"
        server.shutdown()


def opened(address: str, answers: dict[str, str], folder: Path) -> str:
    """The page as it stands after it has computed."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        pytest.skip("Chromium is not installed: the page cannot be opened")
    command = [chromium, *_OPTIONS, f"--user-data-dir={folder / 'profile'}", "--dump-dom", f"{address}#{urlencode(answers)}"]
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8", timeout=120)
    assert "</html>" in done.stdout, done.stderr[-2000:]
    return unescape(done.stdout)


def results(page: str) -> dict[str, str]:
    return dict(re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", page))


def test_answers_in_the_address_are_computed(address: str, tmp_path: Path) -> None:
    """Two years without insurance: three months and one more, from the first day of the year."""
    answers = {"year": "2027", "status_2025": "none", "status_2026": "none", "status_2027": "resident", "paid_on": "2026-12-01"}
    page = opened(address, answers, tmp_path)
    assert results(page) == {"等待期合计": "4个月", "固定等待期": "3个月", "变动等待期": "1个月", "待遇开始日": "2027年5月1日"}
    assert "依据《四川省健全基本医疗保险参保长效机制实施意见（征求意见稿）》的规则计算" in page
    tree = page[page.index('<ul id="tree">') :]
    assert "断保年数：2年" in tree
    assert "固定等待月数：3个月（参数）" in tree
    assert "依据：《002》一（三）第3段第2至3句" in tree


def test_what_is_not_known_and_what_is_wrong(address: str, tmp_path: Path) -> None:
    gap = {"year": "2027", "status_2025": "none", "status_2026": "none", "status_2027": "resident"}
    page = opened(address, {**gap, "exempt": ""}, tmp_path)
    assert results(page)["等待期合计"] == "待定（缺少“特殊群体”）"
    page = opened(address, {**gap, "repair_years": "两年", "late": "<b>"}, tmp_path)
    assert results(page) == {}
    assert '<div id="error">“补缴年数”应当是数字（如 4000 或 4000.50，不写单位），实际是“两年”</div>' in page

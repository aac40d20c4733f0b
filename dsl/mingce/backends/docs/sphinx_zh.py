"""Sphinx for Chinese: settings that both the manual and the site of policies use, and a search that finds Chinese.

The search that comes with Sphinx 9.0 stops with an error in Chinese, and never splits what a reader types.  Here a text is split
into pairs of neighbouring characters when the index is made, and a query likewise in the browser, so any phrase is found.
"""

import re
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from sphinx.search import SearchLanguage

if TYPE_CHECKING:
    from sphinx.application import Sphinx

__all__ = ["ChineseSearch", "settings", "setup"]

_PACKAGE: Final = "mingce.backends.docs"
_HAN: Final = "\u3400-\u9fff\uf900-\ufaff"
_RUN: Final = re.compile(rf"(?:\d+|[{_HAN}])+|\w+", re.ASCII)
_HAN_CHARACTER: Final = re.compile(rf"[{_HAN}]")
_UNIT: Final = re.compile(rf"\d+|[{_HAN}]", re.ASCII)


class ChineseSearch(SearchLanguage):
    """Splits text into words of letters and digits, and into pairs of Chinese characters (a figure counts as one: 38号)."""

    lang = "zh"
    language_name = "Chinese"
    js_splitter_code = (files(_PACKAGE) / "search_zh.js").read_text(encoding="utf-8")

    def split(self, input: str) -> list[str]:
        """Terms of a text: those of a query, and single characters, so that one character finds something too."""
        terms: list[str] = []
        for run in _RUN.findall(input):
            if _HAN_CHARACTER.search(run):
                units = _UNIT.findall(run)
                terms += units
                terms += [first + second for first, second in pairwise(units)]
            else:
                terms.append(run)
        return terms

    def stem(self, word: str) -> str:
        """Case does not matter; nothing else is taken away."""
        return word.lower()

    def word_filter(self, word: str) -> bool:
        """A bare figure is not looked for, so it is not kept."""
        return not word.isdigit()


def settings(project: str) -> dict[str, object]:
    """Configuration of a Chinese site that needs no network, neither to be built nor to be read."""
    package = files(_PACKAGE)
    return {
        "project": project,
        "html_title": project,
        "language": "zh_CN",
        "extensions": ["myst_parser", f"{_PACKAGE}.sphinx_zh"],
        "templates_path": [str(package / "theme")],
        "html_static_path": [str(package / "static")],
        "html_css_files": ["mingce.css"],
        "html_theme": "shibuya",
        "html_theme_options": {"accent_color": "red", "show_ai_links": False},
        "html_copy_source": False,
        "html_show_copyright": False,
        "html_permalinks_icon": "§",
        "exclude_patterns": ["_build", "changelog.d"],
        "myst_enable_extensions": ["attrs_inline", "colon_fence", "deflist"],
        "myst_heading_anchors": 4,
    }


def setup(app: "Sphinx") -> dict[str, bool]:
    """Put our search in the place of the one for Chinese."""
    app.add_search_language(ChineseSearch)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

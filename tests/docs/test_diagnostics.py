"""Every kind of finding has a page, and what the page shows is true: the wrong text gives that finding alone, the right none."""

import re
from pathlib import Path

import pytest

from mingce.diagnostics import catalogue
from mingce.diagnostics.model import Code, Diagnostic
from mingce.diagnostics.render.text import render
from mingce.driver.conformity import check_conformity
from mingce.driver.pipeline import compile_source, parse_source, width_warnings
from mingce.driver.testing import run_tests
from mingce.source import Source
from mingce.syntax import ast
from tests.conftest import GOLDEN_DIR, Golden

PAGES = Path(__file__).parents[2] / "docs" / "diagnostics"
REJECTED = GOLDEN_DIR / "rejected"

# An example of the first would be longer than the manual, the second is about the name of a file; the others are about a text and
# the library of its sources.
UNSHOWN = ("text-too-large", "bad-path", "unknown-locator", "changed-source", "uncovered-sentence")
SHOWN = tuple(code for code in catalogue.CODES if code.name not in UNSHOWN)
BLOCK = re.compile(r"^```pol (?P<kind>wrong|right|frame)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
SECTIONS = ["说明了什么", "为什么这是问题", "错误的写法", "正确的写法", "怎样改"]

VARIANTS = tuple(sorted(path.stem for path in REJECTED.glob("*--*.pol")))
"""Other mistakes of the same kind, as `code--what`; only their findings are kept."""

each_code = pytest.mark.parametrize("code", SHOWN, ids=lambda code: code.name)


def page(code: Code) -> str:
    return (PAGES / f"{code.name}.md").read_text(encoding="utf-8")


def example(code: Code, kind: str) -> str:
    found = [match["text"] for match in BLOCK.finditer(page(code)) if match["kind"] == kind]
    assert len(found) == 1, f"{code.name}: one {kind} example is wanted"
    return found[0]


def findings(text: str, code: Code) -> tuple[Diagnostic, ...]:
    """What `mingce check` and `mingce test` report.  Lists have no greatest length, so width is looked at on its own page only."""
    frame = next((match["text"] for match in BLOCK.finditer(page(code)) if match["kind"] == "frame"), None)

    def resolve(_: str) -> ast.Module | None:
        return None if frame is None else parse_source(Source("frame.pol", frame))[0]

    compiled = compile_source(Source("example.pol", text), resolve)
    if compiled.program is None:
        return compiled.diagnostics
    wide = width_warnings(compiled.program) if code is catalogue.BEYOND_INT64 else ()
    return (*compiled.diagnostics, *wide, *check_conformity(compiled, resolve), *run_tests(compiled.program).findings)


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    pages = {path.stem for path in PAGES.glob("*.md")} - {"index"}
    assert pages == {code.name for code in catalogue.CODES}


def test_the_index_lists_every_page_with_its_title() -> None:
    index = (PAGES / "index.md").read_text(encoding="utf-8")
    rows = [f"| [{code.name}]({code.name}.md) | {code.severity.value} | {code.title} |" for code in catalogue.CODES]
    assert re.findall(r"^\| \[.*$", index, re.MULTILINE) == rows
    tree = index.partition("```{toctree}")[2]
    assert re.findall(r"^[a-z0-9-]+$", tree, re.MULTILINE) == [code.name for code in catalogue.CODES]


@pytest.mark.parametrize("code", catalogue.CODES, ids=lambda code: code.name)
def test_a_page_says_what_why_and_how(code: Code) -> None:
    text = page(code)
    assert text.startswith(f"# {code.name}：{code.title}\n\n级别：{code.severity.value}\n")
    sections = SECTIONS if code in SHOWN else [SECTIONS[0], SECTIONS[1], SECTIONS[-1]]
    assert re.findall(r"^## (.*)$", text, re.MULTILINE) == sections


@each_code
def test_the_wrong_text_gives_that_finding_alone(code: Code) -> None:
    assert [found.code.name for found in findings(example(code, "wrong"), code)] == [code.name]


@each_code
def test_the_right_text_gives_none(code: Code) -> None:
    assert render(findings(example(code, "right"), code)) == ""


@each_code
def test_the_finding_as_it_is_shown(code: Code, golden: Golden) -> None:
    text = (REJECTED / f"{code.name}.pol").read_text(encoding="utf-8")
    assert text == example(code, "wrong"), f"{code.name}: page and golden policy differ"
    found = findings(text, code)
    assert all(one.help for one in found), "every finding has a way out"
    golden(REJECTED / f"{code.name}.diag", render(found))


@pytest.mark.parametrize("variant", VARIANTS)
def test_other_mistakes_of_the_same_kind(variant: str, golden: Golden) -> None:
    (code,) = (code for code in SHOWN if code.name == variant.partition("--")[0])
    found = findings((REJECTED / f"{variant}.pol").read_text(encoding="utf-8"), code)
    assert [(one.code, bool(one.help)) for one in found] == [(code, True)]
    golden(REJECTED / f"{variant}.diag", render(found))


def test_a_statement_that_is_too_long_is_refused() -> None:
    text = "政策 长文（long）：期间 2025年 至 2040年；来源 《T01》；说明 “" + "长" * 100_000 + "”。\n"
    found = findings(text, catalogue.TEXT_TOO_LARGE)
    assert [one.code for one in found] == [catalogue.TEXT_TOO_LARGE]


def test_no_rejected_policy_is_left_over() -> None:
    assert {path.stem for path in REJECTED.glob("*.pol")} - {*VARIANTS} == {code.name for code in SHOWN}

"""Pages, registers, findings and reports of what strangers wrote: they differ from those of harmless texts in words only."""

import re
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from attrs import evolve

from mingce.analysis.comparison import compare
from mingce.analysis.comparison import to_json as compared_data
from mingce.analysis.coverage import coverage
from mingce.analysis.coverage import to_json as coverage_data
from mingce.diagnostics.model import Diagnostic
from mingce.diagnostics.render import github, sarif
from mingce.diagnostics.render import json as findings_data
from mingce.diagnostics.render import text as findings_text
from mingce.driver.comparison import comparison_page
from mingce.driver.contents import site_pages
from mingce.driver.coverage import coverage_page, uncovered
from mingce.driver.duties import Register, to_calendar, to_document, to_json
from mingce.driver.pipeline import compile_source
from mingce.driver.running import Engine
from mingce.driver.testing import run_tests
from mingce.driver.whatif import Change, Question, ask, write_report
from mingce.engines.rows.scalars import Cell
from mingce.ir.program import Program
from mingce.source import HIDDEN, Source
from mingce.sources.index import Index, digest, from_toml, text_digest, to_toml
from mingce.sources.library import Document, Library
from mingce.sources.segment import segment
from tests.attack import attacked, tame
from tests.fuzz.payloads import POLICIES, chosen, compiled
from tests.payloads import PAYLOADS
from tests.structures import annotations_structure, html_structure, ics_structure, structure
from tests.unit.analysis.test_comparison import JIA, TERMS, YI, YI_PEOPLE
from tests.unit.engines.columns.trial import POLICY as TRIAL
from tests.unit.engines.columns.trial import ROWS, batch

SHIFTS = (*range(0, len(PAYLOADS), 12), 42)
FRAME = re.compile(r"(?:错误|警告|提示)\[[a-z-]+\]：.*| *(?:-->|:::) .*| *\d* [|+=-](?: .*)?| {4,}.*|\.\.\.|")
"""How a line of a finding for people begins: with something of the program's own, or with blanks."""


def both(shift: int) -> tuple[Program, Program]:
    """The register of duties with hostile texts and with harmless ones."""
    text = POLICIES[1].read_text(encoding="utf-8")
    hostile, harmless = (compiled(attacked(text, chosen(shift, harmless=tamed))) for tamed in (False, True))
    return hostile, harmless


@pytest.mark.parametrize("shift", SHIFTS)
def test_calendars_and_registers(shift: int) -> None:
    hostile, harmless = (Register.of((program,), date(2031, 7, 1), ()) for program in both(shift))
    assert ics_structure(to_calendar(hostile)) == ics_structure(to_calendar(harmless))
    assert structure("a.md", to_document(hostile)) == structure("a.md", to_document(harmless))
    assert structure("a.json", to_json(hostile)) == structure("a.json", to_json(harmless))


def compared(shift: int, *, harmless: bool) -> dict[str, object]:
    programs = tuple(compiled(attacked(one.format(terms=TERMS), chosen(shift, harmless=harmless))) for one in (JIA, YI, YI_PEOPLE))
    found, site = compare(programs), site_pages(programs, None)
    assert not site.failures
    texts = {"page.md": comparison_page(found).text, "data.json": compared_data(found), "contents.md": site.contents.text}
    return {name: structure(name, text) for name, text in {**texts, **{str(page.path): page.text for page in site.pages}}.items()}


@pytest.mark.parametrize("shift", SHIFTS)
def test_pages_that_compare(shift: int) -> None:
    assert compared(shift, harmless=False) == compared(shift, harmless=True)


# --- documents of a library ---------------------------------------------------------------------------------------------

RAW = "一、{}\n{}。{}。\n（一）{}。{}。\n{}\n二、{}\n{}。\n"
ABOUT = """政策 试行办法（trial）：标题 “{}”；期间 2031年 至 2040年；来源 《{}》。
规则 甲（alpha）：金额；等于 1元；说明 “{}”；依据 《{}》一第1段第1句。
"""


def library(shift: int, *, harmless: bool) -> tuple[Program, Library, Index]:
    """A policy about a document of which every sentence, and the name, is a stranger's; the index is that of the harmless one."""
    texts = [chosen(shift, harmless=harmless)(number) for number in range(11)]
    raw = RAW.format(*texts[3:])
    index = segment(texts[1], RAW.format(*map(tame, texts[3:])))
    entries = tuple(evolve(entry, digest=digest(raw[entry.start : entry.end])) for entry in index.entries)
    index = evolve(index, digest=text_digest(raw), entries=entries)
    held = {
        texts[1]: Document(index, Source("a.toml", to_toml(index)), Source("raw.txt", raw)),
        texts[2]: Document(index, Source("b.toml", "")),
    }
    return compiled(ABOUT.format(*texts[:3], texts[1])), Library(held), index


def told(findings: tuple[Diagnostic, ...]) -> tuple[object, ...]:
    assert findings
    assert all(FRAME.fullmatch(line) for line in findings_text.render(findings).split("\n"))
    data = structure("a.json", findings_data.render(findings)), structure("a.json", sarif.render(findings))
    return *data, annotations_structure(github.render(findings))


def covered(shift: int, *, harmless: bool) -> tuple[object, ...]:
    program, held, index = library(shift, harmless=harmless)
    found = evolve(coverage((program,), held), cited=frozenset({index.document}))
    site = site_pages((program,), held)
    pages = {str(page.path): page.text for page in site.pages} | {"contents.md": site.contents.text}
    page = structure("a.md", coverage_page(found, held).text)
    data = structure("a.json", coverage_data(found))
    return page, data, {name: structure(name, text) for name, text in pages.items()}, told(uncovered(found))


@pytest.mark.parametrize("shift", SHIFTS)
def test_pages_of_coverage(shift: int) -> None:
    assert covered(shift, harmless=False) == covered(shift, harmless=True)


@pytest.mark.parametrize("text", [*PAYLOADS[::6], "甲\x1b[2J\x7f\u202e\nkind = 1"])
def test_indexes_read_back(text: str) -> None:
    index = segment(text, "一、总则\n甲事项。乙事项。\n")
    assert from_toml(to_toml(index, {entry.key: text for entry in index.entries})) == index
    assert not re.search(f"[{HIDDEN}]", to_toml(index, {entry.key: text for entry in index.entries}).replace("\n", ""))


# --- findings -----------------------------------------------------------------------------------------------------------


def failed(shift: int, *, harmless: bool) -> tuple[object, ...]:
    """What is said of examples that fail, in a file whose name is hostile as well."""
    payload = chosen(shift, harmless=harmless)
    text = POLICIES[0].read_text(encoding="utf-8").replace("应得 等级名称 为 “一级的”", "应得 等级名称 为 “二级的”")
    text = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("性质"))
    found = compile_source(Source(payload(7), attacked(text, payload)), lambda _name: None)
    assert found.program is not None
    return told(run_tests(found.program, Engine.INTERPRETER).findings)


@pytest.mark.parametrize("shift", SHIFTS)
def test_findings_in_every_format(shift: int) -> None:
    assert failed(shift, harmless=False) == failed(shift, harmless=True)


# --- reports of what would be if ----------------------------------------------------------------------------------------


def reported(folder: Path, groups: list[str], by: str, title: str) -> dict[str, str]:
    """The report on persons who are alike but for the group."""
    people = batch(tuple((number, "东", "a", True, "1000", None) for number in range(len(groups))))
    folder.mkdir()
    pq.write_table(pa.Table.from_batches([people]).append_column(by, pa.array(groups)), folder / "people.parquet")
    program = compiled(TRIAL.replace("试算（trial）：", f"试算（trial）：标题 “{title}”；").replace("“条文没有写”", f"“{title}”"))
    change = Change({"残疾加发": Cell("是")}, {}, None, "")
    scene, found = ask(Question(program, {}, {}, change, folder / "people.parquet", 2027, by, (), (), ()), lambda _rows: None)
    assert len(ROWS) >= len(set(groups))
    written = write_report(scene, found, folder / "report")
    return {path.name: path.read_text(encoding="utf-8") for path in written}


@pytest.mark.parametrize("shift", range(0, len(PAYLOADS), 24))
def test_reports(shift: int, tmp_path: Path) -> None:
    texts = [PAYLOADS[(shift + number) % len(PAYLOADS)] for number in range(12)]
    hostile = reported(tmp_path / "hostile", texts, texts[0] + "x", texts[1])
    harmless = reported(tmp_path / "harmless", list(map(tame, texts)), tame(texts[0]) + "x", tame(texts[1]))
    assert {name.rpartition(".")[2] for name in hostile} == {"html", "md", "json", "svg"}
    for name, text in hostile.items():
        of = html_structure if name.endswith(".html") else lambda text, name=name: structure(name, text)
        assert of(text) == of(harmless[name]), name


def test_reports_show_no_characters_that_act(tmp_path: Path) -> None:
    files = reported(tmp_path / "a", ["甲\x1b[2J\x00\x9b", "乙\u202e", "丙\r\n丁"], "列\x07\u2066", "标题")
    for name, text in files.items():
        if not name.endswith(".json"):
            assert not re.search(f"[{HIDDEN}]", text.replace("\n", "")), name
            assert not name.endswith(".svg") or structure(name, text)

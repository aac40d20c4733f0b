"""Coverage of the source library by policies: taking stock, saying what is missing, and the page that shows it."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path, PurePosixPath
from typing import Final

from attrs import evolve, frozen

from mingce.analysis.coverage import Citation, Coverage, Sentence, Status, coverage
from mingce.backends.api import Artifact
from mingce.backends.docs import view
from mingce.backends.docs.markdown import Markdown, escaped, render_markdown, table
from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Diagnostic, Label, Sink
from mingce.driver.provenance import check_provenance, cited_documents
from mingce.driver.sources import open_library
from mingce.driver.workspace import WorkspaceError, compile_path, policy_files
from mingce.ir.duties import Duty
from mingce.ir.program import Program, Statement, Term
from mingce.source import Readable, Span
from mingce.sources.index import Entry, Kind
from mingce.sources.library import DigestStatus, Document, Library
from mingce.syntax.locator import parse_locator

__all__ = ["PAGE", "Survey", "counts", "coverage_page", "summary", "survey", "uncovered"]

PAGE: Final = PurePosixPath("sources.md")
"""Where the page stands among the pages of the policies."""
_STATUS: Final = {Status.COMPUTED: "计算", Status.REGISTERED: "登记", Status.DECLARATORY: "宣示", Status.MISSING: "未声明"}
# A word processor leaves these behind when it saves a document as text.
_BOOKMARK: Final = re.compile(r"\[bookmark:[^\]]*\]\s*")
_DIGEST: Final = {DigestStatus.OK: "原文与索引相符", DigestStatus.CHANGED: "原文已改动", DigestStatus.UNPINNED: "原文未核对"}


@frozen
class Survey:
    """What policies make of the library; None if they have errors, which are among the findings."""

    coverage: Coverage | None
    library: Library
    diagnostics: tuple[Diagnostic, ...]


def survey(paths: Iterable[Path], folder: Path | None) -> Survey:
    """Compile policies and take stock of the documents that they cite; a WorkspaceError says that there is no library."""
    files = policy_files(paths)
    library = open_library(files, folder)
    if library is None:
        raise WorkspaceError("没有找到来源库：请用 --sources 指明来源文件所在的文件夹")
    sink = Sink()
    programs: list[Program] = []
    failed = False
    cited: set[str] = set()
    for path in files:
        compiled = compile_path(path)
        cited |= frozenset() if compiled.module is None else cited_documents(compiled.module)
        failed = failed or compiled.program is None
        programs += [compiled.program] if compiled.program is not None else []
        provenance = check_provenance(compiled.module, library) if compiled.module is not None else ()
        for found in (*compiled.diagnostics, *provenance):
            sink.add(found)
    # What a policy uses may cite other documents: they are the business of whoever asks about that one.
    taken = None if failed else evolve(coverage(programs, library), cited=frozenset(library.documents.keys() & cited))
    return Survey(taken, library, sink.diagnostics())


def uncovered(found: Coverage) -> tuple[Diagnostic, ...]:
    """A note for each sentence without a declaration, in the documents that the policies are about."""
    missing = (one for one in found.sentences if one.status is Status.MISSING and one.document.index.document in found.cited)
    return tuple(_uncovered(one) for one in missing)


def _uncovered(one: Sentence) -> Diagnostic:
    where = _place(one.locator)
    return Diagnostic(
        code=codes.UNCOVERED_SENTENCE,
        message=f"没有声明依据{where}",
        labels=(Label(_span(one.document, one.entry)),),
        help=f"写出相应的规定；不需要形式化的，写“宣示 {where}”。",
    )


def _span(document: Document, entry: Entry) -> Span:
    """The sentence in its raw text, or else its line in the index."""
    place = document.place(entry)
    if document.raw is not None and place is not None:
        return document.raw.span(*place)
    file = document.file or document.raw
    assert file is not None
    start = max(file.text.find(f'\n"{entry.key}" ='), -1) + 1
    return file.span(start, start + len(entry.key) + 2)


def _place(locator: str) -> str:
    document, _, rest = locator.partition(" ")
    parsed = parse_locator(f"《{document}》{rest}")
    return locator if parsed is None else str(parsed)


def summary(found: Coverage, library: Library) -> Readable:
    """A line for each document that is cited, as text, and one that names the others."""
    lines = [f"《{name}》{_counts(found.of(name))}" for name in library.documents if name in found.cited]
    others = "、".join(f"《{name}》" for name in library.documents if name not in found.cited)
    return Readable.of((*lines, *([f"来源库中的{others}没有引用，不在此列。"] if others else [])))


def counts(sentences: tuple[Sentence, ...]) -> dict[Status, str]:
    """How many sentences have each status, in words, and how many of the computed ones rest on an assumption."""
    counted = {status: f"{word}{sum(one.status is status for one in sentences)}句" for status, word in _STATUS.items()}
    assumed = sum(bool(one.assumptions) for one in sentences)
    if assumed:
        counted[Status.COMPUTED] += f"（其中按假定计算{assumed}句）"
    return counted


def _counts(sentences: tuple[Sentence, ...]) -> str:
    return f"共{len(sentences)}句：{'，'.join(counts(sentences).values())}；{_digests(sentences)}。"


def _digests(sentences: tuple[Sentence, ...]) -> str:
    states = [one.digest for one in sentences]
    if len(set(states)) == 1:
        return _DIGEST[states[0]]
    return "，".join(f"{_DIGEST[state]}{states.count(state)}句" for state in DigestStatus if state in states)


@frozen
class _SectionView:
    """A part or an item: its heading and the rows of its sentences."""

    heading: str
    rows: Markdown


@frozen
class _DocumentView:
    """A document of the library as the page shows it."""

    name: str
    counts: str
    sections: tuple[_SectionView, ...]


def coverage_page(found: Coverage, library: Library) -> Artifact:
    """The outline of every document that is cited, each sentence beside what is made of it; its words where the raw text is at hand."""
    views = [_document(name, document, found) for name, document in library.documents.items() if name in found.cited]
    return Artifact(PAGE, render_markdown("sources.md.j2", documents=views))


def _document(name: str, document: Document, found: Coverage) -> _DocumentView:
    sentences = found.of(name)
    by_key = {one.entry.key: one for one in sentences}
    shown = [entry for entry in document.index.entries if entry.kind in (Kind.SENTENCE, Kind.HEADING)]
    sections = tuple(_section(section, tuple(group), document, by_key) for section, group in groupby(shown, _section_of))
    title = _title(document, sentences)
    return _DocumentView(f"《{name}》{title}", _counts(sentences), sections)


def _title(document: Document, sentences: tuple[Sentence, ...]) -> str:
    """What the policies about the document call it."""
    policies = (citation.program.policy for one in sentences for citation in one.citations)
    return next((policy.title for policy in policies if policy.document == document.index.document and not policy.follows), "")


def _section_of(entry: Entry) -> str:
    return entry.key.partition("¶")[0].partition(" ")[0]


def _section(section: str, entries: tuple[Entry, ...], document: Document, by_key: dict[str, Sentence]) -> _SectionView:
    written = f"{section}部分" if section.isascii() else section.replace("(", "（").replace(")", "）")
    opening = document.passage(entries[0]) if entries[0].kind is Kind.HEADING and "¶h" not in entries[0].key else None
    heads = ("段句", "原文", "状态", "声明") if document.raw is not None else ("段句", "状态", "声明")
    rows = [row for entry in entries for row in _row(entry, document, by_key.get(entry.key))]
    return _SectionView(_BOOKMARK.sub("", opening or written), table(heads, rows) if rows else Markdown(""))


def _row(entry: Entry, document: Document, one: Sentence | None) -> Iterator[tuple[object, ...]]:
    text = document.passage(entry)
    if one is not None:
        changed = "（已改动）" if one.digest is DigestStatus.CHANGED else ""
        status = f"{_STATUS[one.status]}{'（按假定）' if one.assumptions else ''}{changed}"
        where = _place(f"- {entry.key}").removeprefix("《-》")
        yield (where, *((text or "",) if document.raw is not None else ()), status, _statements(one))
    elif "¶" in entry.key and text is not None and not entry.key.endswith("¶1 h"):
        yield "", Markdown(f"**{escaped(text.strip())}**"), "", ""


def _statements(one: Sentence) -> Markdown:
    """Links to what is made of the sentence; terms only where there is nothing else."""
    ruling = [citation for citation in one.citations if not isinstance(citation.declaration, Term)]
    return Markdown("、".join(dict.fromkeys(map(_linked, ruling or one.citations))))


def _linked(citation: Citation) -> str:
    # A duty is told where its statement is.
    told = citation.declaration
    statement = told if isinstance(told, Statement) else citation.program.statement(told.id) if isinstance(told, Duty) else None
    if statement is None or citation.status is Status.DECLARATORY:
        return escaped(citation.name)
    return view.link(citation.program, statement)

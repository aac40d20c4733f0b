"""The first page of the site: the documents by province and year, with their policies and how much of each is covered."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from attrs import evolve, frozen

from mingce.analysis.comparison import by_place, compare, place_of, year_of
from mingce.analysis.coverage import COMPUTING, Coverage, Status, coverage
from mingce.backends.api import Artifact
from mingce.backends.docs import view
from mingce.backends.docs.markdown import Markdown, escaped, render_markdown
from mingce.driver.building import reason
from mingce.driver.comparison import PAGE as COMPARISON
from mingce.driver.comparison import comparison_page, policy_link
from mingce.driver.coverage import PAGE as SOURCES
from mingce.driver.coverage import counts, coverage_page
from mingce.driver.site import Contents, documents
from mingce.ir.program import Program
from mingce.sources.library import Library

__all__ = ["Site", "site_pages"]

_COMPARED: Final = 2  # documents that make a comparison


@frozen
class Site:
    """Every page of the site, the page that lists them, and policies without a page because something went wrong, in Chinese."""

    pages: tuple[Artifact, ...]
    contents: Contents
    failures: tuple[str, ...]


def site_pages(programs: tuple[Program, ...], library: Library | None) -> Site:
    """The site of these policies.  One that fails is left out, and the others are as if it were not there."""
    pages: list[Artifact] = []
    failures: list[str] = []
    written: list[Program] = []
    taken = [view.full_title(program.policy) for program in programs]
    for program in by_place(programs):
        try:
            pages += _documents(program, shared=taken.count(view.full_title(program.policy)) > 1)
        except Exception as error:
            failures.append(f"政策“{program.policy.name}”没有生成网页：{reason(error)}")
        else:
            written.append(program)
    further, contents = _overviews(tuple(written), library)
    return Site((*pages, *further), contents, tuple(failures))


def _overviews(ordered: tuple[Program, ...], library: Library | None) -> tuple[list[Artifact], Contents]:
    """The pages about several policies, and the page that lists all."""
    pages: list[Artifact] = []
    others: list[str] = []
    compared = compare(ordered)
    if len(compared.columns) >= _COMPARED and compared.rows:
        pages.append(comparison_page(compared))
        others.append("[政策对照](#comparison)：同一件事，各份文件怎样规定。")
    covered = None if library is None else coverage(ordered, library)
    if covered is not None and library is not None:
        pages.append(coverage_page(covered, library))
        others.append("[条文与规则对照](#sources)：来源文件逐句由哪些规则计算、登记为哪些事项。")
    return pages, _contents(ordered, covered, others)


def _documents(program: Program, *, shared: bool) -> Iterator[Artifact]:
    """The pages of a policy; where another policy has the same title, the heading also says which one it is."""
    title = escaped(view.full_title(program.policy))
    for page in documents(program):
        told_apart = page.text.replace(f"\n# {title}\n", f"\n# {title}：{escaped(program.policy.name)}\n", 1)
        yield evolve(page, text=told_apart) if shared else page


@frozen
class _DocumentView:
    """A document: its title, a line of facts, and a row for each policy about it."""

    title: str
    text: str
    policies: tuple[tuple[object, ...], ...]


@frozen
class _GroupView:
    """A province and its documents, the oldest first."""

    title: str
    documents: tuple[_DocumentView, ...]


def _contents(programs: tuple[Program, ...], covered: Coverage | None, others: list[str]) -> Contents:
    ruling = [program for program in programs if program.statements]
    shared = [f"{policy_link(program)}：{escaped(program.policy.title)}。" for program in programs if not program.statements]
    text = render_markdown("contents.md.j2", groups=tuple(_groups(ruling, covered)), others=[*map(Markdown, (*others, *shared))])
    names = {program.policy.alias: _menu_name(program) for program in programs}
    return Contents(text, {**names, COMPARISON.stem: "政策对照", SOURCES.stem: "条文与规则对照"})


def _menu_name(program: Program) -> str:
    policy = program.policy
    return f"{policy.name}（{year_of(policy)}年）" if program.statements else policy.name


def _groups(programs: Iterable[Program], covered: Coverage | None) -> Iterator[_GroupView]:
    """By place; a plan that follows another document comes after them, since it is not that document."""
    listed = tuple(programs)
    plans = tuple(program for program in listed if program.policy.follows)
    for place, inside in groupby((one for one in listed if one not in plans), key=lambda program: place_of(program.policy)):
        by_document = groupby(inside, key=lambda program: program.policy.document)
        yield _GroupView(place or "其他", tuple(_document(tuple(group), covered) for _, group in by_document))
    if plans:
        yield _GroupView("遵循上列文件的方案", tuple(_document((plan,), None) for plan in plans))


def _document(programs: tuple[Program, ...], covered: Coverage | None) -> _DocumentView:
    policy = programs[0].policy
    facts = [
        f"{year_of(policy)}年",
        "、".join(policy.issuers),
        policy.number or "",
        policy.stage or "",
        *_covered(policy.document, covered),
    ]
    return _DocumentView(view.full_title(policy), "；".join(fact for fact in facts if fact) + "。", tuple(map(_row, programs)))


def _covered(document: str, covered: Coverage | None) -> Iterator[str]:
    """How many sentences the document has, and how many of them are accounted for."""
    sentences = () if covered is None else covered.of(document)
    if sentences:
        done = sum(one.status is not Status.MISSING for one in sentences)
        parts = "、".join(words for status, words in counts(sentences).items() if status is not Status.MISSING)
        yield f"条文{len(sentences)}句，{parts}，覆盖率{done * 100 // len(sentences)}%"


def _row(program: Program) -> tuple[object, ...]:
    rules = sum(statement.kind in COMPUTING and statement.kind != "参数" for statement in program.statements)
    counts = (rules, len(program.duties), len(program.parameters), len(program.readings), len(program.examples))
    return policy_link(program), *counts

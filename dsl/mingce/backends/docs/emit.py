"""The document of a policy, section by section; a section that has nothing to say is left out."""

from collections.abc import Iterator
from pathlib import PurePosixPath  # noqa: TID251  a pure path names a place and touches nothing

from attrs import frozen

from mingce.backends.api import Artifact, Options
from mingce.backends.docs import duties, view
from mingce.backends.docs.chart import chart
from mingce.backends.docs.effects import Effect, effects
from mingce.backends.docs.examples import examples
from mingce.backends.docs.growth import Growth, growth
from mingce.backends.docs.index import anchor, clause_index, policy_anchor, statement_anchor
from mingce.backends.docs.markdown import Markdown, render_markdown, render_xml
from mingce.backends.docs.timeline import timeline
from mingce.backends.docs.wait_table import wait_tables
from mingce.emit.assumptions import assumption_text
from mingce.emit.prose import numeral, value_text
from mingce.ir.program import Program, Reading
from mingce.ir.types import NUMBERS

__all__ = ["emit"]


@frozen
class _Section:
    """A section: what its label ends in, its title, and its text."""

    slug: str
    title: str
    body: Markdown


@frozen
class _ReadingView:
    """A reading: its label, name, rows of what was chosen and why, and what each alternative changes."""

    anchor: str
    name: str
    rows: tuple[view.Row, ...]
    effects: tuple[Effect, ...]


def emit(program: Program, options: Options) -> tuple[Artifact, ...]:
    """`<alias>.md`, with `<alias>-growth.svg` if 激励 grow and `<alias>-timeline.svg` if anything is to be done by a day.

    All are a function of the policy alone.
    """
    grown = growth(program, options)
    sections = [
        {
            "anchor": f"{policy_anchor(program.policy)}-sec-{section.slug}",
            "heading": f"{numeral(n)}、{section.title}",
            "body": section.body,
        }
        for n, section in enumerate(_sections(program, options, grown), start=1)
    ]
    policy = program.policy
    text = render_markdown(
        "policy.md.j2", anchor=policy_anchor(policy), title=view.full_title(policy), name=policy.name, sections=sections
    )
    return (Artifact(PurePosixPath(f"{policy.alias}.md"), text), *_pictures(program, grown))


def _pictures(program: Program, grown: Growth | None) -> Iterator[Artifact]:
    if grown is not None:
        drawn = chart(grown, f"{program.policy.name}：激励逐年变化")
        yield Artifact(_picture(program, "growth"), render_xml("chart.svg.j2", chart=drawn))
    dated = timeline(program)
    if dated is not None:
        yield Artifact(_picture(program, "timeline"), render_xml("timeline.svg.j2", chart=dated))


def _picture(program: Program, what: str) -> PurePosixPath:
    return PurePosixPath(f"{program.policy.alias}-{what}.svg")


def _sections(program: Program, options: Options, grown: Growth | None) -> Iterator[_Section]:
    yield _Section("facts", "文件信息", render_markdown("facts.md.j2", rows=view.facts(program), terms=view.terms(program)))
    provisions = view.provisions(program)
    if provisions:
        yield _Section("provisions", "条文解释", render_markdown("provisions.md.j2", provisions=provisions))
    yield from _duties(program)
    yield from _declarations(program)
    if program.parameters:
        yield _Section("parameters", "参数", _parameters(program))
    if program.readings:
        yield _Section("readings", "口径", render_markdown("readings.md.j2", readings=_readings(program, options)))
    tables = [t for s in program.statements if s.kind == "等待期" for t in wait_tables(program, s, options)]
    if tables:
        yield _Section("waiting", "等待期对照表", render_markdown("waiting.md.j2", tables=tables))
    if grown is not None:
        yield _Section("growth", "激励逐年变化", _growth(program, grown))
    if program.examples:
        yield _Section("examples", "示例", render_markdown("examples.md.j2", examples=examples(program, options)))
    assumed = view.assumptions(program)
    if assumed:
        yield _Section("assumptions", "假定", render_markdown("assumptions.md.j2", rows=assumed))
    rows = view.open_items(program)
    if rows:
        yield _Section("open", "待明确事项", render_markdown("open.md.j2", rows=rows))
    yield _Section("records", "填报事项和结果事项", _records(program))
    yield _Section("index", "条文—规则索引", render_markdown("index.md.j2", rows=_index(program)))


def _duties(program: Program) -> Iterator[_Section]:
    groups = duties.groups(program)
    if groups:
        yield _Section("duties", "职责分工", render_markdown("duties.md.j2", groups=groups))
    dated, again = duties.deadlines(program), duties.recurring(program)
    if dated or again:
        picture = "" if timeline(program) is None else Markdown(str(_picture(program, "timeline")))
        milestones = duties.milestones(program)
        text = render_markdown("timetable.md.j2", picture=picture, deadlines=dated, milestones=milestones, recurring=again)
        yield _Section("timetable", "时间安排", text)


def _records(program: Program) -> Markdown:
    return render_markdown("records.md.j2", inputs=view.inputs(program), bindable=view.bindable(program), outputs=view.outputs(program))


def _declarations(program: Program) -> Iterator[_Section]:
    rows = view.declarations(program)
    if rows:
        labels = [statement_anchor(program.policy, statement) for statement in program.statements if statement.kind == view.DECLARATORY]
        yield _Section("declarations", "不作形式化的条文", render_markdown("declarations.md.j2", labels=labels, rows=rows))


def _parameters(program: Program) -> Markdown:
    labels = [anchor(program.policy, s.alias or s.id) for s in program.statements if s.kind == "参数"]
    return render_markdown("parameters.md.j2", labels=labels, rows=view.parameters(program))


def _readings(program: Program, options: Options) -> tuple[_ReadingView, ...]:
    found = effects(program, options)
    return tuple(_reading(program, r, tuple(effect for effect in found if effect.reading == r.symbol.id)) for r in program.readings)


def _reading(program: Program, reading: Reading, found: tuple[Effect, ...]) -> _ReadingView:
    statement = program.statement(reading.statement)
    rows = (
        ("采用", value_text(reading.chosen, reading.type)),
        ("备选", "、".join(value_text(v, reading.type) for v in reading.alternatives if v != reading.chosen)),
        ("理由", reading.reason),
        *(("假定", assumption_text(one).removeprefix("假定：")) for one in (() if statement is None else statement.assumptions)),
        ("依据", "" if statement is None else view.basis_text(statement)),
    )
    label = anchor(program.policy, reading.symbol.id if statement is None else statement.alias or statement.id)
    return _ReadingView(label, reading.symbol.name, tuple(row for row in rows if row[1]), found)


def _growth(program: Program, grown: Growth) -> Markdown:
    series = (*grown.stocks, *((grown.result,) if grown.result else ()))
    rows = [(f"{year}年", *(value_text(s.values[n], NUMBERS["金额"]) for s in series)) for n, year in enumerate(grown.years)]
    return render_markdown(
        "growth.md.j2",
        history=grown.history,
        before=grown.before,
        first=grown.years[0],
        picture=Markdown(str(_picture(program, "growth"))),
        heads=("年度", *(s.name for s in series)),
        rows=rows,
    )


def _index(program: Program) -> list[view.Row]:
    return [
        (view.place(key), Markdown("、".join(view.link(program, statement) for statement in statements)))
        for key, statements in clause_index(program)
    ]

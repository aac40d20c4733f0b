"""The page that compares documents: an overview of notions by documents, then what each document says of each notion."""

from pathlib import PurePosixPath
from typing import Final

from attrs import frozen

from mingce.analysis.comparison import SILENT, Comparison, Mention, Row
from mingce.backends.api import Artifact
from mingce.backends.docs import view
from mingce.backends.docs.index import notion_anchor, policy_anchor
from mingce.backends.docs.markdown import Markdown, escaped, render_markdown, table
from mingce.ir.program import Program

__all__ = ["PAGE", "comparison_page", "policy_link"]

PAGE: Final = PurePosixPath("comparison.md")
"""Where the page stands among the pages of the policies."""

_SILENT: Final = Markdown(f"[{SILENT}]{{.silent}}")


@frozen
class _CellView:
    """A document's short name and what it says, a line each."""

    name: str
    lines: tuple[Markdown, ...]


@frozen
class _RowView:
    """A notion: its label, name, meaning, other names, and what each document says."""

    anchor: str
    name: str
    meaning: str
    synonyms: str
    cells: tuple[_CellView, ...]


def comparison_page(found: Comparison) -> Artifact:
    """The comparison as Markdown whose links lead to the pages of the policies."""
    names = [column.name for column in found.columns]
    overview = table(("事项", *names), ((_to_details(row), *map(_short, row.cells)) for row in found.rows))
    documents = [(column.name, Markdown("、".join(map(policy_link, column.programs)))) for column in found.columns]
    rows = [_row(row, names) for row in found.rows]
    return Artifact(PAGE, render_markdown("comparison.md.j2", overview=overview, documents=documents, rows=rows))


def policy_link(program: Program) -> Markdown:
    """A link to the page of a policy."""
    return Markdown(f"[{escaped(program.policy.name)}](#{policy_anchor(program.policy)})")


def _to_details(row: Row) -> Markdown:
    return Markdown(f"[{escaped(row.term.name)}](#{notion_anchor(row.term)})")


def _short(cell: tuple[Mention, ...]) -> Markdown:
    """Links to the statements, with their values: what fits into a table."""
    return Markdown("；".join(_linked(one) for one in cell)) if cell else _SILENT


def _linked(one: Mention) -> str:
    link = view.link(one.program, one.statement)
    degrees = f"（{'、'.join(one.degrees)}）" if one.degrees else ""
    assumed = "（假定）" if one.statement.assumptions else ""
    return f"{link}{degrees}" if one.value is None else f"{link}{degrees}：{escaped(one.value)}{assumed}"


def _row(row: Row, names: list[str]) -> _RowView:
    cells = tuple(_CellView(name, _told(cell)) for name, cell in zip(names, row.cells, strict=True))
    return _RowView(notion_anchor(row.term), row.term.name, row.term.meaning, "、".join(row.term.synonyms), cells)


def _told(cell: tuple[Mention, ...]) -> tuple[Markdown, ...]:
    if not cell:
        return (_SILENT,)
    return tuple(map(_line, cell))


def _line(one: Mention) -> Markdown:
    where = f"（{one.basis}）" if one.basis else ""
    note = f"说明：{one.statement.note}" if one.statement.note else ""
    return Markdown(f"{view.link(one.program, one.statement)}：{escaped(''.join(one.sentences) + where + note)}")

"""A comparison as files: a page for people, the same as Markdown, the exact figures, and the pictures by themselves."""

from collections.abc import Iterator
from pathlib import PurePosixPath  # noqa: TID251  a pure path names a place and touches nothing
from typing import TYPE_CHECKING, Final

from attrs import frozen

from mingce.backends.api import Artifact
from mingce.backends.docs.markdown import environment
from mingce.engines.columns.simulation import Simulation
from mingce.engines.whatif import findings
from mingce.engines.whatif.charts import WIDTH
from mingce.engines.whatif.data import to_json
from mingce.engines.whatif.findings import Finding, Grid
from mingce.engines.whatif.histogram import histogram
from mingce.engines.whatif.scene import Scene
from mingce.engines.whatif.shares import shares

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["report"]

_HERE: Final = "mingce.engines.whatif"
_CHARTS: Final = PurePosixPath("charts")


@frozen
class _Picture:
    """A picture, where it lies, and what it shows."""

    path: PurePosixPath
    title: str
    svg: str


@frozen
class _Section:
    """What a report says of one result."""

    name: str
    basis: str
    sentences: tuple[str, ...]
    pictures: tuple[_Picture, ...]
    moves: Grid | None
    groups: Grid


def report(scene: Scene, found: Simulation) -> tuple[Artifact, ...]:
    """`report.html`, `report.md`, `data.json` and the pictures."""
    changed = findings.changed(scene, found)
    sections = tuple(_section(scene, found, finding) for finding in changed)
    view = {
        "scene": scene,
        "headline": findings.headline(scene, found),
        "overview": findings.overview(scene, changed) if changed else None,
        "sections": sections,
        "unchanged": findings.unchanged(scene, found),
        "refusals": findings.refusals(found),
    }
    pictures = (Artifact(picture.path, picture.svg) for section in sections for picture in section.pictures)
    return (
        Artifact(PurePosixPath("report.html"), _page().get_template("report.html.j2").render(view)),
        Artifact(PurePosixPath("report.md"), _markdown().get_template("report.md.j2").render(view)),
        Artifact(PurePosixPath("data.json"), to_json(scene, found)),
        *pictures,
    )


def _section(scene: Scene, found: Simulation, finding: Finding) -> _Section:
    return _Section(
        finding.result.name,
        finding.result.basis,
        findings.sentences(finding, scene.unit),
        tuple(_pictures(scene, found, finding)),
        findings.moves_grid(scene, finding),
        findings.group_grid(scene, found, finding),
    )


def _pictures(scene: Scene, found: Simulation, finding: Finding) -> Iterator[_Picture]:
    alias = finding.result.alias
    spread, parts = histogram(finding, scene.unit), shares(scene, found, finding)
    if spread is not None:
        svg = _page().get_template("histogram.svg.j2").render(chart=spread, width=WIDTH)
        yield _Picture(_CHARTS / f"{alias}-differences.svg", spread.title, svg)
    if parts is not None:
        svg = _page().get_template("groups.svg.j2").render(chart=parts, width=WIDTH)
        yield _Picture(_CHARTS / f"{alias}-groups.svg", parts.title, svg)


def _page() -> "Environment":
    return environment(_HERE, xml=True)


def _markdown() -> "Environment":
    return environment(_HERE, xml=False)

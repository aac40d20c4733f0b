"""A comparison on a terminal: what is compared, what changes, for whom."""

from collections.abc import Iterator

from mingce.engines.columns.simulation import Simulation
from mingce.engines.whatif.findings import Finding, Grid, changed, group_grid, headline, moves_grid, refusals, sentences, unchanged
from mingce.engines.whatif.scene import Scene
from mingce.source import Readable, display_width, spelled

__all__ = ["to_text"]


def to_text(scene: Scene, found: Simulation) -> Readable:
    """The comparison as text whose columns line up by how wide Chinese is."""
    return Readable.of(_lines(scene, found))


def _lines(scene: Scene, found: Simulation) -> Iterator[str]:
    yield f"{scene.title}，{scene.when}"
    for name, told in (("原方案", scene.first), ("新方案", scene.second), ("人群", scene.people)):
        yield f"{name}：{'；'.join(told)}"
    yield ""
    yield headline(scene, found)
    for finding in changed(scene, found):
        yield ""
        yield from _finding(scene, found, finding)
    same = unchanged(scene, found)
    if same:
        yield ""
        yield f"没有变化的结果（{len(same)} 项）：{'、'.join(same)}"
    yield from scene.apart
    refused = refusals(found)
    if refused is not None:
        yield ""
        yield from _table(refused)


def _finding(scene: Scene, found: Simulation, finding: Finding) -> Iterator[str]:
    yield f"【{finding.result.name}】"
    for sentence in sentences(finding, scene.unit):
        yield f"  {sentence}"
    moves = moves_grid(scene, finding)
    for grid in (() if moves is None else (moves,)) + ((group_grid(scene, found, finding),) if scene.by is not None else ()):
        yield from (f"  {line}" for line in _table(grid))


def _table(grid: Grid) -> Iterator[str]:
    # Spelled before they are measured: what nobody sees takes no column.
    lines = [tuple(map(spelled, line)) for line in (grid.heads, *grid.rows)]
    widths = [max(display_width(line[number]) for line in lines) for number in range(len(grid.heads))]
    for line in lines:
        cells = (_padded(text, widths[number], left=number < grid.words) for number, text in enumerate(line))
        yield "  ".join(cells).rstrip()


def _padded(text: str, width: int, *, left: bool) -> str:
    space = " " * (width - display_width(text))
    return f"{text}{space}" if left else f"{space}{text}"

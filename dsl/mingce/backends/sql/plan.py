"""Which nodes become columns, and in which layer: a node used more than once, and one that would make an expression too large."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from mingce.flat.graph import Node

__all__ = ["plan"]

# Used more than once, so much is copied rather than kept; used once, so much stands in one expression.
_COPIED: Final = 2
_LARGEST: Final = 24
_DEEPEST: Final = 8
_LEAVES: Final = ("const", "cell", "given")


def plan(nodes: Iterable[Node], roots: Iterable[Node]) -> tuple[tuple[Node, ...], ...]:
    """Layers of columns, each of which needs the layers before it only.

    `nodes` are all that there are, operands first; `roots` those that are asked for, maybe more than once.
    """
    ordered = tuple(nodes)
    uses = Counter(arg.number for node in ordered for arg in node.args)
    uses.update(root.number for root in roots)
    extent: dict[int, tuple[int, int]] = {}  # operations and depth of what stands in place of a node
    level: dict[int, int] = {}
    layers: dict[int, list[Node]] = {}
    for node in ordered:
        size, depth = _extent(node, extent)
        below = max((level[arg.number] for arg in node.args), default=0)
        level[node.number] = below
        extent[node.number] = (size, depth)
        if (uses[node.number] > 1 and size > _COPIED) or size > _LARGEST or depth > _DEEPEST:
            level[node.number] = below + 1
            layers.setdefault(below + 1, []).append(node)
            extent[node.number] = (0, 0)
    return tuple(tuple(layers[number]) for number in sorted(layers))


def _extent(node: Node, extent: Mapping[int, tuple[int, int]]) -> tuple[int, int]:
    if node.op in _LEAVES:
        return 0, 0
    below = [extent[arg.number] for arg in node.args]
    return 1 + sum(size for size, _ in below), 1 + max(depth for _, depth in below)

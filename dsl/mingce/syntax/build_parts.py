"""Builders of clauses that have one of a few plain shapes."""

from collections.abc import Callable
from typing import Any

from mingce.syntax.build_expr import Kids, nodes, over

__all__ = ["alone", "every", "named_part", "one", "text", "worded"]


def alone(kind: Callable[..., Any]) -> Callable[[Kids], Any]:
    """A clause without content."""
    return lambda kids: kind(span=over(kids))


def text(kind: Callable[..., Any]) -> Callable[[Kids], Any]:
    """A clause with a keyword and a text, or another word."""
    return lambda kids: kind(str(kids[1]), span=over(kids))


def one(kind: Callable[..., Any]) -> Callable[[Kids], Any]:
    """A clause with a keyword and one node (or one tuple of nodes)."""
    return lambda kids: kind(kids[1], span=over(kids))


def every(kind: Callable[..., Any]) -> Callable[[Kids], Any]:
    """A clause with any number of nodes of one sort."""
    return lambda kids: kind(tuple(nodes(kids)), span=over(kids))


def worded(kind: Callable[..., Any]) -> Callable[[Kids], Any]:
    """A clause that keeps its keyword and has any number of nodes of one sort."""
    return lambda kids: kind(str(kids[0]), tuple(nodes(kids)), span=over(kids))


def named_part(kind: Callable[..., Any]) -> Callable[[Kids], Any]:
    """`合计 记作 X（alias）`: a part of a result and its name."""
    return lambda kids: kind(str(kids[0]), kids[2], span=over(kids))

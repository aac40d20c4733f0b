"""What clauses of several kinds have in common in canonical spelling."""

from collections.abc import Callable
from typing import Any, Final

from mingce.syntax import ast
from mingce.syntax.format_expr import expression, name, text
from mingce.syntax.layout import Break, Doc, joined
from mingce.syntax.locator import Locator

__all__ = ["COMMA", "LISTED", "keyed", "listed", "locator", "names", "quoted", "recorded"]

LISTED: Final[Doc] = ("、", Break(0, ""))
"""Between items of a list."""

COMMA: Final[Doc] = ("，", Break(0, ""))
"""Between parts of a clause."""


def locator(found: Locator) -> Doc:
    """A locator, which may be broken between two places."""
    return joined(tuple((place,) for place in str(found).split("、")), LISTED)


def quoted(word: str) -> Callable[[Any], Doc]:
    """A keyword and a text."""
    return lambda node: (f"{word} {text(node.text)}",)


def names(word: str) -> Callable[[Any], Doc]:
    """A keyword and a list of names."""
    return lambda node: (f"{word} ", *joined(tuple((one.text,) for one in node.names), LISTED))


def keyed(word: str, attribute: str) -> Callable[[Any], Doc]:
    """A keyword and an expression."""
    return lambda node: (f"{word} ", *expression(getattr(node, attribute)))


def listed(items: tuple[str, ...]) -> Doc:
    """Texts with the listing mark between them."""
    return joined(tuple((text(item),) for item in items), LISTED)


def recorded(word: str, named: ast.Named) -> Doc:
    """`合计 记作 X（alias）`."""
    return (f"{word} 记作 {name(named)}",)

"""What was written: expressions and declarations as the drafter put them, each with its span.

Nothing here knows what a name means.  Closed unions of frozen classes; spans are outside equality, so two texts that say
the same thing give equal trees (the formatter's tests rely on it).  Every node is found here, wherever it is defined.
"""

from collections.abc import Iterator
from typing import Any

import attrs
from attrs import frozen

from mingce.source import Source, Span
from mingce.syntax.ast_clauses import *  # noqa: F403
from mingce.syntax.ast_clauses import DeclaringClause
from mingce.syntax.ast_duties import *  # noqa: F403
from mingce.syntax.ast_duties import DutyClause
from mingce.syntax.ast_expressions import *  # noqa: F403
from mingce.syntax.ast_expressions import SPAN, Named
from mingce.syntax.ast_funds import *  # noqa: F403
from mingce.syntax.ast_funds import FundClause
from mingce.syntax.ast_rules import *  # noqa: F403
from mingce.syntax.ast_rules import ComputingClause
from mingce.syntax.locator import Locator

Clause = DeclaringClause | ComputingClause | FundClause | DutyClause


@frozen
class Declaration:
    """One statement of a file.  `kind` is its first word; a 宣示 has no name but a locator among its clauses."""

    kind: str
    named: Named | None
    clauses: tuple[Clause, ...]
    span: Span = SPAN


@frozen
class Comment:
    """A `#` comment, without the mark, to the end of its line."""

    text: str
    span: Span = SPAN


@frozen(eq=False)
class Module:
    """A file: the declarations that could be read, in order, the comments, and where statements could not be read."""

    source: Source
    declarations: tuple[Declaration, ...]
    comments: tuple[Comment, ...]
    unread: tuple[Span, ...] = ()


def children(node: object) -> Iterator[object]:
    """Nodes directly below `node`, in the order written."""
    kind: type[Any] = type(node)
    for attribute in attrs.fields(kind):
        if attribute.name == "span":
            continue
        value = getattr(node, attribute.name)
        for item in value if isinstance(value, tuple) else (value,):
            if attrs.has(type(item)) and not isinstance(item, Locator):
                yield item

"""Filling the templates: whatever is put in is escaped, unless it is Markdown already."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

from mingce.source import replaced

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["Markdown", "environment", "escaped", "render_markdown", "render_xml", "table"]

_HERE: Final = "mingce.backends.docs"
_MARKS: Final = re.compile(r"([\\`*_\[\]<>|{}#&~$^])")
_SPACE: Final = re.compile(r"\s*[\r\n]+\s*")
# At the beginning of a line these make a list, a definition, a directive, a heading or a comment.
_FIRST: Final = re.compile(r"^(?:([-+:=%])|(\d+)([.)]))")


class Markdown(str):
    """Text that is Markdown, to be put in as it is."""

    __slots__ = ()


def escaped(value: object) -> str:
    """`value` as Markdown that shows exactly its text, on one line, wherever in a line it stands."""
    return value if isinstance(value, Markdown) else _FIRST.sub(_first, _within(value))


def _within(value: object) -> str:
    """The same, for a place at which no line begins."""
    if isinstance(value, Markdown):
        return value
    return _MARKS.sub(r"\\\1", replaced(_SPACE.sub(" ", str(value)).replace("\t", " ").strip(" ")))


def _first(found: re.Match[str]) -> str:
    return f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}"


def table(heads: Sequence[object], rows: Iterable[Sequence[object]]) -> Markdown:
    """A table; templates call it."""
    head, *body = (f"| {' | '.join(map(_within, line))} |" for line in (heads, *rows))
    return Markdown("\n".join((head, f"| {' | '.join(['---'] * len(heads))} |", *body)))


def render_markdown(template: str, **view: object) -> Markdown:
    """The template filled with `view`, ending in one line end."""
    return Markdown(environment(_HERE, xml=False).get_template(template).render(view).strip() + "\n")


def render_xml(template: str, **view: object) -> str:
    """The template of a picture filled with `view`."""
    return environment(_HERE, xml=True).get_template(template).render(view).strip() + "\n"


def _without_hidden(value: object) -> object:
    """What is put into a picture or a page: a text without the characters that XML refuses or that nobody sees."""
    return replaced(value) if type(value) is str else value


@cache
def environment(package: str, *, xml: bool) -> "Environment":
    """The templates of a package: of Markdown, or of pictures and pages (`xml`); `table` is theirs to call."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader(package, "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=xml,
        finalize=_without_hidden if xml else escaped,
    )
    made.globals["table"] = table
    return made

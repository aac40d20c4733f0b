"""Filling the templates: whatever is put in is escaped, unless it is Markdown already."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["Markdown", "escaped", "render_markdown", "render_xml", "table"]

_MARKS: Final = re.compile(r"([\\`*_\[\]<>|{}#&~$^])")
_SPACE: Final = re.compile(r"\s*[\r\n]+\s*")


class Markdown(str):
    """Text that is Markdown, to be put in as it is."""

    __slots__ = ()


def escaped(value: object) -> str:
    """`value` as Markdown that shows exactly its text, on one line."""
    if isinstance(value, Markdown):
        return value
    return _MARKS.sub(r"\\\1", _SPACE.sub(" ", str(value)))


def table(heads: Sequence[object], rows: Iterable[Sequence[object]]) -> Markdown:
    """A table; templates call it."""
    lines = (heads, ["---"] * len(heads), *rows)
    return Markdown("".join(f"| {' | '.join(map(escaped, line))} |\n" for line in lines).rstrip("\n"))


def render_markdown(template: str, **view: object) -> Markdown:
    """The template filled with `view`, ending in one line end."""
    return Markdown(_environment(xml=False).get_template(template).render(view).strip() + "\n")


def render_xml(template: str, **view: object) -> str:
    """The template of a picture filled with `view`."""
    return _environment(xml=True).get_template(template).render(view).strip() + "\n"


@cache
def _environment(*, xml: bool) -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("mingce.backends.docs", "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=xml,
        finalize=None if xml else escaped,
    )
    environment.globals["table"] = table
    return environment

"""A shorthand for the diagnostics of this layer."""

from mingce.diagnostics.model import Code, Diagnostic, Edit, Fix, Label, Sink
from mingce.source import Span

__all__ = ["replace", "report"]


def replace(title: str, span: Span, text: str, *, safe: bool = False) -> Fix:
    """The fix that replaces the characters of `span`."""
    return Fix(title, (Edit(span, text),), safe)


def report(
    sink: Sink, code: Code, span: Span, message: str, *, help: str | None = None, fix: Fix | None = None, mark: str = ""
) -> None:
    """Report one finding at one place; `mark` is shown under the place."""
    sink.add(Diagnostic(code=code, message=message, labels=(Label(span, mark),), help=help, fix=fix))

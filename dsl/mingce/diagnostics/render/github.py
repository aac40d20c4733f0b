"""Findings as workflow commands, which a code host shows beside the changed lines."""

from collections.abc import Sequence

from mingce.diagnostics.model import Diagnostic, Severity
from mingce.diagnostics.render.words import details, visible

__all__ = ["render"]


def render(diagnostics: Sequence[Diagnostic]) -> str:
    """One command a line for each finding."""
    return "".join(f"{_command(found)}\n" for found in diagnostics)


def _command(found: Diagnostic) -> str:
    properties = {"title": f"{found.code.title}（{found.code.name}）", **_place(found)}
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    message = "\n".join((found.message, *details(found)))
    return f"::{_level(found.severity)} {listed}::{_data(visible(message))}"


def _place(found: Diagnostic) -> dict[str, str]:
    span = found.labels[0].span
    start, end = span.source.position(span.start), span.source.position(span.end)
    place = {
        "file": visible(span.source.name),
        "line": str(start.line),
        "col": str(start.column),
        "endLine": str(end.line),
        "endColumn": str(end.column),
    }
    # Columns are refused for an annotation of several lines.
    return place if start.line == end.line else {key: place[key] for key in ("file", "line", "endLine")}


def _level(severity: Severity) -> str:
    match severity:
        case Severity.ERROR:
            return "error"
        case Severity.WARNING:
            return "warning"
        case Severity.NOTE:
            return "notice"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

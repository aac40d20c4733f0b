"""Findings as a JSON list, for programs; keys and their order are stable."""

import json
from collections.abc import Sequence

from mingce.diagnostics.model import Diagnostic, Fix, Label
from mingce.source import Source, Span

__all__ = ["render"]


def render(diagnostics: Sequence[Diagnostic]) -> str:
    """The findings as a list of objects; lines and columns count from 1, columns in characters, ends exclusive."""
    return json.dumps([_finding(found) for found in diagnostics], ensure_ascii=False, indent=2) + "\n"


def _finding(found: Diagnostic) -> dict[str, object]:
    return {
        "code": found.code.name,
        "severity": found.severity.name.lower(),
        "title": found.code.title,
        "message": found.message,
        **_place(found.labels[0].span),
        "labels": [_label(label, index == 0) for index, label in enumerate(found.labels)],
        "help": found.help,
        "notes": list(found.notes),
        "fix": _fix(found.fix),
        "basis": list(found.basis),
        "page": found.page,
    }


def _place(span: Span) -> dict[str, object]:
    return {
        "file": span.source.name,
        "start": _position(span.source, span.start),
        "end": _position(span.source, span.end),
    }


def _position(source: Source, offset: int) -> dict[str, int]:
    position = source.position(offset)
    return {"line": position.line, "column": position.column}


def _label(label: Label, primary: bool) -> dict[str, object]:
    return {**_place(label.span), "text": label.text, "primary": primary}


def _fix(fix: Fix | None) -> dict[str, object] | None:
    if fix is None:
        return None
    edits = [{**_place(edit.span), "text": edit.text} for edit in fix.edits]
    return {"title": fix.title, "safe": fix.safe, "edits": edits}

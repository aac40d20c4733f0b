"""Findings as SARIF 2.1.0, the exchange format of analysis tools."""

import json
from collections.abc import Sequence
from typing import Final
from urllib.parse import quote

from mingce.diagnostics.model import Code, Diagnostic, Edit, Fix, Label
from mingce.diagnostics.render.words import details
from mingce.source import Source, Span

__all__ = ["render"]

_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"


def render(diagnostics: Sequence[Diagnostic]) -> str:
    """A log of one run: the kinds of finding that occur, by name, as rules, and the findings as results."""
    codes = sorted({found.code for found in diagnostics}, key=lambda code: code.name)
    run = {
        "tool": {"driver": {"name": "mingce", "rules": [_rule(code) for code in codes]}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(found, codes.index(found.code)) for found in diagnostics],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(code: Code) -> dict[str, object]:
    return {
        "id": code.name,
        "shortDescription": {"text": code.title},
        "help": {"text": f"{code.title}。详见：diagnostics/{code.name}"},
        "defaultConfiguration": {"level": code.severity.name.lower()},
    }


def _result(found: Diagnostic, rule: int) -> dict[str, object]:
    primary, *others = found.labels
    result: dict[str, object] = {
        "ruleId": found.code.name,
        "ruleIndex": rule,
        "level": found.severity.name.lower(),
        "message": {"text": "\n".join((found.message, *details(found)))},
        "locations": [_location(primary)],
    }
    if others:
        result["relatedLocations"] = [{"id": number, **_location(label)} for number, label in enumerate(others)]
    if found.fix is not None and found.fix.edits:
        result["fixes"] = [_fix(found.fix)]
    if found.basis:
        result["properties"] = {"basis": list(found.basis)}
    return result


def _location(label: Label) -> dict[str, object]:
    location: dict[str, object] = {
        "physicalLocation": {"artifactLocation": _artifact(label.span.source), "region": _region(label.span)}
    }
    return {**location, "message": {"text": label.text}} if label.text else location


def _artifact(source: Source) -> dict[str, str]:
    return {"uri": quote(source.name.replace("\\", "/"), safe="/")}


def _region(span: Span) -> dict[str, int]:
    start, end = span.source.position(span.start), span.source.position(span.end)
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def _fix(fix: Fix) -> dict[str, object]:
    sources = dict.fromkeys(edit.span.source for edit in fix.edits)
    changes = [
        {
            "artifactLocation": _artifact(source),
            "replacements": [_replacement(edit) for edit in fix.edits if edit.span.source is source],
        }
        for source in sources
    ]
    return {"description": {"text": fix.title}, "artifactChanges": changes}


def _replacement(edit: Edit) -> dict[str, object]:
    return {"deletedRegion": _region(edit.span), "insertedContent": {"text": edit.text}}

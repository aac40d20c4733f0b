"""Reading texts in tests."""

from attrs import frozen

from mingce.diagnostics.model import Diagnostic, Sink
from mingce.source import Source
from mingce.syntax import ast
from mingce.syntax.parser import parse


@frozen
class Read:
    """What became of a text."""

    module: ast.Module
    diagnostics: tuple[Diagnostic, ...]

    @property
    def found(self) -> list[tuple[str, str]]:
        """Code and marked text of each finding."""
        return [(d.code.name, d.labels[0].span.text) for d in self.diagnostics]


def read(text: str) -> Read:
    sink = Sink()
    return Read(parse(Source("x.pol", text), sink), sink.diagnostics())


def well(text: str) -> tuple[ast.Declaration, ...]:
    result = read(text)
    assert result.found == []
    return result.module.declarations


def rule(expression: str) -> str:
    return f"规则 甲（a）：金额；等于 {expression}；依据 《1》一。"


def expression(text: str) -> ast.Expr:
    (declaration,) = well(rule(text))
    return next(clause.value for clause in declaration.clauses if isinstance(clause, ast.Equals))


def corrected(text: str) -> str:
    """The text with the fix of its only finding applied."""
    (diagnostic,) = read(text).diagnostics
    assert diagnostic.fix is not None
    for edit in sorted(diagnostic.fix.edits, key=lambda e: -e.span.start):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text

"""From a source to its declarations, statement by statement.

A statement that cannot be read gives one message and never hides the next.  What is read has only the clauses that its
kind of declaration allows; what names mean is not looked at.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from attrs import evolve

from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Sink
from mingce.source import Source, Span
from mingce.syntax import ast
from mingce.syntax.build_expr import BuildError
from mingce.syntax.clauses import check_clauses
from mingce.syntax.explain import explain
from mingce.syntax.lexeme import Lexeme
from mingce.syntax.reader import Path, UnexpectedError, read_statement
from mingce.syntax.report import report
from mingce.syntax.scan import scan
from mingce.syntax.statements import (
    MAX_MESSAGES,
    Statement,
    pour,
    report_early_stop,
    report_missing_stop,
    report_too_many,
    statements_of,
)
from mingce.syntax.tokens import reserved_words
from mingce.syntax.trouble import Trouble, declared_names, declared_reserved

__all__ = ["MAX_DEPTH", "parse"]

MAX_DEPTH: Final = 150
"""Deepest tree of a statement; whoever walks a tree by recursion stays far below Python's limit."""

MAX_BRACKETS: Final = 100
"""Most brackets open at once."""


def parse(source: Source, sink: Sink) -> ast.Module:
    """Read a file; what cannot be read is reported and left out of the module."""
    scanned = scan(source, sink)
    statements = _rejoined(statements_of(scanned, sink), sink)
    names = declared_names(statement.tokens for statement in statements)
    misnamed = declared_reserved((statement.tokens for statement in statements), reserved_words())
    declarations: list[ast.Declaration] = []
    unread: list[Span] = []
    messages = 0
    for statement in statements:
        found = Sink()
        declaration = _declaration(statement, names, misnamed, found)
        if declaration is None:
            unread.append(statement.tokens[0].span.to(statement.tokens[-1].span))
        else:
            check_clauses(declaration, names, found)
            declarations.append(declaration)
        messages += pour(found, sink)
        if messages > MAX_MESSAGES:
            report_too_many(statement.tokens[-1].span, sink)
            break
    if any(found.code is codes.TEXT_TOO_LARGE for found in sink.diagnostics()):
        unread.append(source.span(0, len(source.text)))
    return ast.Module(source, tuple(declarations), scanned.comments, tuple(unread))


def _rejoined(statements: Iterable[Statement], sink: Sink) -> tuple[Statement, ...]:
    """Statements, one that a 。 for ； has cut in two made whole again: what follows the 。 then begins with a clause."""
    found: list[Statement] = []
    for statement in statements:
        first = statement.tokens[0]
        if found and first.type != "NAME" and not first.type.startswith("K_"):
            before = found[-1]
            mark = Lexeme.of("SEMICOLON", ";", first.span)
            whole = evolve(statement, tokens=(*before.tokens, mark, *statement.tokens))
            if before.stopped and not (before.flawed or statement.flawed) and _reads(whole):
                report_early_stop(before.tokens[-1].span, first.span, sink)
                found[-1] = whole
                continue
        found.append(statement)
    return tuple(found)


def _reads(statement: Statement) -> bool:
    if len(statement.tokens) > MAX_DEPTH * 10:
        return False
    try:
        read_statement(statement.tokens)
    except (UnexpectedError, BuildError):
        return False
    return True


def _declaration(statement: Statement, names: Mapping[str, None], misnamed: frozenset[str], sink: Sink) -> ast.Declaration | None:
    tokens = statement.tokens
    if _too_deep(tokens, sink):
        return None
    try:
        declaration = read_statement(tokens)
    except UnexpectedError as error:
        if not statement.flawed:
            explain(_trouble(tokens, error.at, names, misnamed, sink))
        return None
    except BuildError as error:
        report(sink, codes.SYNTAX_ERROR, error.span, error.message, help=error.help)
        return None
    if len(tokens) > MAX_DEPTH and _depth(declaration) > MAX_DEPTH:
        _report_deep(tokens[0].span, "这句话的式子太长", sink)
        return None
    if not statement.stopped:
        report_missing_stop(tokens[-1], sink)
    return declaration


def _trouble(tokens: tuple[Lexeme, ...], at: int, names: Mapping[str, None], misnamed: frozenset[str], sink: Sink) -> Trouble:
    """Where the parser stopped and what it would have taken there."""
    path, ended = Path(), False
    for i, token in enumerate(tokens[:at], 1):
        ended = i == at and "SEMICOLON" in path.accepts()
        path.take(token.type)
    accepts = path.accepts()
    after: frozenset[str] = path.accepts() if path.take("SEMICOLON") else frozenset()
    return Trouble(tokens, at, accepts, after, ended, names, misnamed, sink)


def _too_deep(tokens: tuple[Lexeme, ...], sink: Sink) -> bool:
    depth = 0
    for token in tokens:
        if token.type in ("LPAR", "LBRACKET"):
            depth += 1
            if depth > MAX_BRACKETS:
                _report_deep(token.span, f"括号嵌套超过 {MAX_BRACKETS} 层", sink)
                return True
        elif token.type in ("RPAR", "RBRACKET"):
            depth -= 1
    return False


def _depth(root: object) -> int:
    """Depth of a tree, without recursion; stops counting just beyond the limit."""
    deepest = 0
    waiting = [(root, 1)]
    while waiting and deepest <= MAX_DEPTH:
        node, depth = waiting.pop()
        deepest = max(deepest, depth)
        waiting += ((child, depth + 1) for child in ast.children(node))
    return deepest


def _report_deep(span: Span, message: str, sink: Sink) -> None:
    report(sink, codes.NESTING_TOO_DEEP, span, message, help="请把其中一部分另立为规则，再引用它的名称")

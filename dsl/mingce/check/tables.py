"""表: keyed by categories and by ranges; a grid in the source, ordered cases in the core.

A row begins with one condition cell per key; with a 表头 the last key runs along the top and each further cell is a value,
without one a single value ends the row.
"""

from mingce.check.arithmetic import chain, compare
from mingce.check.book import all_of, heading, only
from mingce.check.env import BOOLEAN, Env
from mingce.check.expressions import elaborate
from mingce.check.results import Clauses, Coverage, TableRow, conform
from mingce.diagnostics import catalogue as codes
from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, Expr, Fail, Literal
from mingce.ir.program import Clause, Grid
from mingce.ir.types import Type
from mingce.source import Span
from mingce.syntax import ast

__all__ = ["grid_of", "table_value"]


_ANY = Literal(True, BOOLEAN)
"""The condition of an 任意 cell."""


def table_value(declaration: ast.Declaration, type_: Type, env: Env, clauses: Clauses) -> tuple[Expr, Coverage] | None:
    """The table as ordered cases, and its rows for the check of gaps and overlaps."""
    keys = _keys(declaration, env)
    rows = None if keys is None else _rows(declaration, keys, type_, env)
    if keys is None or rows is None:
        return None
    cases = []
    for row in rows:
        condition = _all(row.conditions, row.span)
        label = clauses.add(Clause("value", condition, row.value, span=row.span))
        cases.append(Case(condition, row.value, label, span=row.span))
    otherwise = only(declaration, ast.Otherwise)
    rest: Expr | None
    label = -1
    if otherwise is None:
        name = declaration.named.name.text if declaration.named else ""
        rest = Fail("table-gap", f"表“{name}”没有列出这种情形", None, type_, unreachable=True, span=declaration.span)
    else:
        rest = conform(elaborate(otherwise.consequence, env, type_), type_, otherwise, env)  # type: ignore[arg-type]
        if rest is None:
            return None
        label = clauses.add(Clause("otherwise", value=rest, span=otherwise.span))
    coverage = Coverage(heading(declaration), otherwise is not None, keys=keys, rows=rows)
    return Cases(tuple(cases), rest, type_, label, span=declaration.span), coverage


def _all(conditions: tuple[Expr | None, ...], span: Span) -> Expr:
    result: Expr | None = None
    for condition in conditions:
        if condition is not None:
            result = condition if result is None else Apply(ops.AND, (result, condition), BOOLEAN, span=span)
    return result or Literal(True, BOOLEAN, span=span)


def _keys(declaration: ast.Declaration, env: Env) -> tuple[Expr, ...] | None:
    clause = only(declaration, ast.Keys)
    if clause is None:
        return None
    keys = [elaborate(name, env) for name in clause.names]
    known = tuple(key for key in keys if key is not None)
    return known if len(known) == len(keys) else None


def _rows(declaration: ast.Declaration, keys: tuple[Expr, ...], type_: Type, env: Env) -> tuple[TableRow, ...] | None:
    """Every combination of row and column with its value; None after a report."""
    heading = only(declaration, ast.Heading)
    heads = () if heading is None else heading.cells
    left = len(keys) - (1 if heading else 0)
    width = left + (len(heads) if heading else 1)
    tops = [_cell(head, keys[-1], env) for head in heads]
    rows: list[TableRow] = []
    for row in all_of(declaration, ast.Row):
        if len(row.cells) != width:
            message = f"这一行有{len(row.cells)}格，应当有{width}格（{left}格条件、{width - left}格取值）"
            env.scope.report(codes.TABLE_SHAPE, row.span, message, help="补上缺少的格，或删去多余的格")
            return None
        sides = [_cell(cell, key, env) for cell, key in zip(row.cells, keys[:left], strict=False)]
        values = [_value(cell, type_, env) for cell in row.cells[left:]]
        if any(part is None for part in (*sides, *values, *tops)):
            return None
        for top, value in zip(tops or [_ANY], values, strict=True):
            cells = (*sides, top) if heading else tuple(sides)
            conditions = tuple(None if cell is _ANY else cell for cell in cells)
            rows.append(TableRow(conditions, value, row.span))  # type: ignore[arg-type]
    return tuple(rows)


def _value(cell: ast.Cell, type_: Type, env: Env) -> Expr | None:
    if len(cell.values) != 1 or cell.bounds:
        env.scope.report(codes.TABLE_SHAPE, cell.span, "这一格应当是一个取值", help="写一个数、日期或类别的成员")
        return None
    return conform(elaborate(cell.values[0], env, type_), type_, cell.values[0], env)


def _cell(cell: ast.Cell, key: Expr, env: Env) -> Expr | None:
    """The condition that a cell puts on its key."""
    tests: list[Expr] = []
    for bound in cell.bounds:
        test = _test(bound.op, key, bound.value, env)
        if test is None:
            return None
        tests.append(test)
    if cell.bounds:
        return _all(tuple(tests), cell.span)
    for value in cell.values:
        test = _test("==", key, value, env)
        if test is None:
            return None
        tests.append(test)
    if not tests:
        return _ANY
    return chain(ops.OR, tests, BOOLEAN, cell.span)


def _test(op: str, key: Expr, written: ast.Expr, env: Env) -> Expr | None:
    value = elaborate(written, env, key.type)
    return None if value is None else compare(op, key, value, written, env)


def grid_of(declaration: ast.Declaration) -> Grid | None:
    """The table as it was laid out, as texts, for documents."""
    keys, heading = only(declaration, ast.Keys), only(declaration, ast.Heading)
    if keys is None:
        return None
    heads = () if heading is None else tuple(_text(cell) for cell in heading.cells)
    rows = tuple(tuple(_text(cell) for cell in row.cells) for row in all_of(declaration, ast.Row))
    return Grid(tuple(name.text for name in keys.names), heads, rows)


def _text(cell: ast.Cell) -> str:
    return " ".join(cell.span.text.split()) if cell.values or cell.bounds else "任意"

"""The canonical text of a file: full-width marks, one statement a paragraph, short ones on one line.

Comments stay: before a statement, at the end of a line, between clauses.  One inside a clause moves in front of it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from mingce.diagnostics.model import Sink
from mingce.source import Source, display_width
from mingce.syntax import ast
from mingce.syntax.format_clause import cells, clause
from mingce.syntax.format_expr import name
from mingce.syntax.format_parts import locator
from mingce.syntax.layout import flat, lay_out
from mingce.syntax.parser import parse

__all__ = ["format_module", "format_source"]

SHORT: Final = 120
"""Most columns of a statement on one line."""

WIDTH: Final = 120
"""Columns after which a clause is broken."""

_INDENT: Final = 4
_BLANK_LINE: Final = re.compile(r"\n[ \t\r\u3000]*\n")


@frozen
class _Item:
    """A statement or a comment of its own line, as written, and where it was."""

    text: str
    start: int
    end: int
    short: str  # kind of a statement on one line, else empty
    comment: bool = False


@frozen
class _Placed:
    """The comments of a statement: before it, after its heading, before and after each clause, after its 。."""

    leading: tuple[ast.Comment, ...]
    heading: ast.Comment | None
    before: tuple[tuple[ast.Comment, ...], ...]
    after: tuple[ast.Comment | None, ...]
    trailing: ast.Comment | None
    following: tuple[ast.Comment, ...]

    @property
    def inside(self) -> bool:
        """Whether a comment keeps the statement from standing on one line."""
        return self.heading is not None or any(self.before) or any(found is not None for found in self.after)


def format_source(source: Source) -> str | None:
    """The canonical text of a file; None if it has errors, because what cannot be read could not be written back."""
    sink = Sink()
    module = parse(source, sink)
    return None if sink.failed else format_module(module)


def format_module(module: ast.Module) -> str:
    """The canonical text of a module that was read without errors."""
    items = tuple(_items(module))
    lines: list[str] = []
    for i, item in enumerate(items):
        if i and _apart(items[i - 1], item, module.source):
            lines.append("")
        lines.append(item.text)
    return "".join(f"{line}\n" for line in lines)


def _apart(one: _Item, other: _Item, source: Source) -> bool:
    """Whether a blank line stands between two items: as written, but always around statements of several lines."""
    if _BLANK_LINE.search(source.text, one.end, max(one.end, other.start)):
        return True
    if one.comment or other.comment:
        return False
    return not one.short or one.short != other.short


def _items(module: ast.Module) -> Iterator[_Item]:
    comments = list(module.comments)
    for declaration in module.declarations:
        stop = _stop(declaration, module.comments)
        mine = [comment for comment in comments if comment.span.start < stop or _same_line(module.source, stop, comment)]
        comments = comments[len(mine) :]
        placed = _place(declaration, stop, mine)
        yield from map(_comment_item, placed.leading)
        yield _statement_item(declaration, stop, placed)
        yield from map(_comment_item, placed.following)
    yield from map(_comment_item, comments)


def _stop(declaration: ast.Declaration, comments: Sequence[ast.Comment]) -> int:
    """Offset behind the 。 that ends the statement."""
    text = declaration.span.source.text
    at = declaration.span.end
    while at < len(text):
        inside = next((comment for comment in comments if comment.span.start <= at < comment.span.end), None)
        if inside is not None:
            at = inside.span.end
        elif text[at] in "。｡":
            return at + 1
        else:
            at += 1
    return at


def _same_line(source: Source, at: int, comment: ast.Comment) -> bool:
    return comment.span.start >= at and "\n" not in source.text[at : comment.span.start]


def _place(declaration: ast.Declaration, stop: int, comments: Sequence[ast.Comment]) -> _Placed:
    source = declaration.span.source
    body = _body(declaration)
    ends = [_heading_end(declaration), *(part.span.end for part in body)]
    leading: list[ast.Comment] = []
    following: list[ast.Comment] = []
    before: list[list[ast.Comment]] = [[] for _ in body]
    after: list[ast.Comment | None] = [None for _ in ends]
    for comment in comments:
        index = next((i for i, end in enumerate(ends) if comment.span.start < end), len(ends))
        if index == 0:
            leading.append(comment)
        elif after[index - 1] is None and (_same_line(source, ends[index - 1], comment) or comment.span.start >= stop):
            after[index - 1] = comment
        elif index == len(ends):
            following.append(comment)
        else:
            before[index - 1].append(comment)
    return _Placed(
        leading=tuple(leading),
        heading=after[0] if body else None,
        before=tuple(map(tuple, before)),
        after=tuple(after[1:-1]),
        trailing=after[-1],
        following=tuple(following),
    )


def _body(declaration: ast.Declaration) -> tuple[ast.Clause, ...]:
    """The clauses after the colon; the place of a 宣示 is its heading."""
    return declaration.clauses if declaration.named is not None else declaration.clauses[1:]


def _heading(declaration: ast.Declaration) -> str:
    if declaration.named is not None:
        return f"{declaration.kind} {name(declaration.named)}"
    first = declaration.clauses[0]
    assert isinstance(first, ast.Basis)
    return f"{declaration.kind} {flat(locator(first.locator))}"


def _heading_end(declaration: ast.Declaration) -> int:
    return declaration.named.span.end if declaration.named is not None else declaration.clauses[0].span.end


def _comment(comment: ast.Comment) -> str:
    return f"# {comment.text}".rstrip()


def _comment_item(comment: ast.Comment) -> _Item:
    return _Item(_comment(comment), comment.span.start, comment.span.end, "", comment=True)


def _behind(comment: ast.Comment | None) -> str:
    return "" if comment is None else f"  {_comment(comment)}"


def _statement_item(declaration: ast.Declaration, stop: int, placed: _Placed) -> _Item:
    body = _body(declaration)
    heading = _heading(declaration)
    line = heading + "：" * bool(body) + "；".join(flat(clause(part)) for part in body) + "。"
    short = display_width(line) <= SHORT and not placed.inside and declaration.kind != "表"
    lines = (line,) if short or not body else (f"{heading}：{_behind(placed.heading)}", *_clause_lines(body, placed))
    text = "\n".join(lines) + _behind(placed.trailing)
    return _Item(text, declaration.span.start, stop, declaration.kind if short else "")


def _clause_lines(body: tuple[ast.Clause, ...], placed: _Placed) -> Iterator[str]:
    margin = " " * _INDENT
    grid = _grid(body)
    for i, part in enumerate(body):
        yield from (margin + _comment(comment) for comment in placed.before[i])
        if i in grid:
            lines: tuple[str, ...] = (grid[i],)
        else:
            lines = lay_out(clause(part), WIDTH - 2, _INDENT, 2 * _INDENT)
        last = i == len(body) - 1
        end = "。" if last else f"；{_behind(placed.after[i])}"
        yield margin + "\n".join(lines) + end


def _padded(text: str, width: int) -> str:
    return text + " " * (width - display_width(text))


def _grid(body: tuple[ast.Clause, ...]) -> dict[int, str]:
    """Rows and heading of a table with their columns in line; the cells of the heading stand over the last columns."""
    tables = {i: cells(part) for i, part in enumerate(body) if isinstance(part, ast.Row | ast.Heading)}
    most = max((len(row) for i, row in tables.items() if isinstance(body[i], ast.Row)), default=0)
    widths = [0] * most
    for i, row in tables.items():
        skipped = max(0, most - len(row)) if isinstance(body[i], ast.Heading) else 0
        for column, cell in enumerate(row[:most], skipped):
            widths[column] = max(widths[column], display_width(cell))
    return {i: _grid_line(body[i], row, widths) for i, row in tables.items()}


def _grid_line(part: ast.Clause, row: tuple[str, ...], widths: list[int]) -> str:
    if isinstance(part, ast.Row):
        padded = [_padded(cell, width) for cell, width in zip(row, widths, strict=False)]
        return "行 " + " ｜ ".join(padded).rstrip()
    keys = widths[: max(0, len(widths) - len(row))]
    own = widths[len(keys) :] + [0] * (len(row) - len(widths))
    padded = [_padded(cell, width) for cell, width in zip(row, own, strict=False)]
    margin = display_width("行 ") + sum(keys) + display_width(" ｜ ") * max(0, len(keys) - 1)
    return (_padded("表头", margin) + " ｜ " + " ｜ ".join(padded)).rstrip()

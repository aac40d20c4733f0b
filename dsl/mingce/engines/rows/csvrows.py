"""Records in tables of text: one a row, under heads that name what stands in each column."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Final

from attrs import frozen

from mingce.engines.rows.encode import Plain
from mingce.engines.rows.jsontext import write
from mingce.engines.rows.row import Row, refused
from mingce.engines.rows.scalars import Cell
from mingce.engines.rows.text import Lines, Text
from mingce.ir.program import Program

__all__ = ["Heads", "csv_rows", "csv_text"]

_OTHER_SEPARATORS: Final = ";；，\t"
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_SIGNED: Final = re.compile(r"[+-]?\d+(?:\.\d+)?")
_LINE: Final = re.compile("[^\r\n]*(?:\r\n?|\n|$)")


def csv_rows(text: Text) -> Iterator[Row]:
    """The rows of a table, each read by itself: what is wrong with one does not touch the next."""
    lines = text.lines()
    reader = csv.reader(_physical(lines), strict=True)
    header: list[str] | None = None
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            lines.wrong.clear()
            yield _unread(line, reader.line_num, str(error))
            if _lost(line, reader.line_num, str(error)):
                return
            continue
        if cells is None:
            return
        if lines.wrong:
            number, code, message = lines.wrong[0]
            lines.wrong.clear()
            yield refused(number, code, message)
            if header is None:
                return
            continue
        if not any(cell.strip() for cell in cells):
            continue
        if header is None:
            header = [cell.strip() for cell in cells]
            wrong = _wrong_header(line, header)
            if wrong:
                yield wrong
                return
            continue
        yield _row(line, header, cells)


def _physical(lines: Lines) -> Iterator[str]:
    """Lines as tables have them: a lone carriage return ends one, too."""
    for line in lines:
        if "\r" in line[:-2]:
            yield from (piece for piece in _LINE.findall(line) if piece)
        else:
            yield line


def _lost(first: int, last: int, error: str) -> bool:
    """Whether it cannot be told where the next row begins: within a cell that goes on for ever."""
    return "field limit" in error and last > first


def _unread(first: int, last: int, error: str) -> Row:
    """Which rows were not read, and why."""
    lost = f"，第{first}行至第{last}行没有读取" if last > first else ""
    if "unexpected end" in error:
        return refused(first, "bad-csv", f"从这一行起有引号没有配对{lost}（直到文件末尾）")
    if _lost(first, last, error):
        return refused(
            first, "bad-csv", f"从这一行起有引号没有配对，或者单元格超过 {csv.field_size_limit()} 字，这一行起的各行没有读取"
        )
    if "field limit" in error:
        return refused(first, "bad-csv", f"有单元格超过 {csv.field_size_limit()} 字")
    return refused(first, "bad-csv", f"引号不配对{lost}")


def _wrong_header(line: int, header: list[str]) -> Row | None:
    repeated = next((name for name in header if name and header.count(name) > 1), None)
    if repeated:
        return refused(line, "duplicate-field", f"表头中“{repeated}”出现了两次", repeated)
    if len(header) == 1 and any(mark in header[0] for mark in _OTHER_SEPARATORS):
        return refused(line, "bad-csv", "各列之间应当用半角逗号分隔")
    return None


def _row(line: int, header: list[str], cells: list[str]) -> Row:
    if len(cells) != len(header):
        return refused(line, "bad-csv", f"有{len(cells)}列，表头有{len(header)}列")
    if any(cell.strip() and not name for name, cell in zip(header, cells, strict=True)):
        return refused(line, "bad-csv", "有的单元格没有表头")
    raw = {name: Cell(cell) for name, cell in zip(header, cells, strict=True) if name and cell.strip()}
    # Every column is named, so that a misspelt head is noticed even where the cell is empty.
    empty = {name: None for name, cell in zip(header, cells, strict=True) if name and not cell.strip()}
    return Row(line, raw | empty)


# --- writing ---------------------------------------------------------------------------------------------------------------------


@frozen
class Heads:
    """What the columns of a table of results are called: English aliases, or the Chinese names."""

    chinese: bool = False

    def of(self, english: str, chinese: str) -> str:
        """One head of the two."""
        return chinese if self.chinese else english


_ERRORS: Final = (("code", "错误代码"), ("message", "错误说明"), ("field", "错误字段"))


def csv_text(program: Program, rows: Iterable[Mapping[str, Plain]], asked: tuple[str, ...] | None, heads: Heads) -> Iterator[str]:
    """Output records as the text of a table, row by row."""
    told = [d for d in program.definitions if d.public and (asked is None or d.symbol.id in asked)]
    outputs = [d.symbol for d in told if d.collection is None]
    with_members = {d.collection for d in told}
    outputs += [c.symbol for c in program.collections if c.symbol.id in with_members]
    readings = [r.symbol for r in program.readings]
    buffer = io.StringIO()
    table = csv.writer(buffer, lineterminator="\r\n")
    names = [
        (heads.of("id", "编号"), "id"),
        *((heads.of("outputs.id" if one.alias == "id" else one.alias, one.name), one.alias) for one in outputs),
        *((heads.of(f"readings.{one.alias}", f"口径.{one.name}"), one.alias) for one in readings),
        *((heads.of(f"error.{key}", word), key) for key, word in _ERRORS),
    ]
    table.writerow(_apart(names))
    for row in rows:
        values, chosen, error = (_section(row, name) for name in ("outputs", "readings", "error"))
        cells = [row.get("id"), *(values.get(one.alias) for one in outputs), *(chosen.get(one.alias) for one in readings)]
        table.writerow(map(_cell, (*cells, *(error.get(key) for key, _ in _ERRORS))))
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
    yield buffer.getvalue()


def _apart(names: list[tuple[str, str]]) -> Iterator[str]:
    """Heads that are all different: one that stands already is followed by its alias."""
    seen: set[str] = set()
    for head, alias in names:
        one = head if head not in seen else f"{head}（{alias}）"
        seen.add(one)
        yield one


def _section(row: Mapping[str, Plain], name: str) -> Mapping[str, Plain]:
    found = row.get(name)
    return found if isinstance(found, dict) else {}


def _cell(value: Plain) -> str:
    match value:
        case None:
            return ""
        case {"undetermined": str(reasons)}:
            return f"待定：{reasons}"
        case bool() | dict() | list() | int() | Decimal():
            return write(value)
        case str():
            return _plain_text(value)


def _plain_text(text: str) -> str:
    """A text as it is, but what a spreadsheet would take for a formula, which gets the mark that spreadsheets have for texts."""
    return f"'{text}" if text.startswith(_FORMULA) and not _SIGNED.fullmatch(text) else text

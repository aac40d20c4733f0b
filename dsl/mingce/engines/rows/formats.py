"""The formats of record files, as text: JSON arrays, JSON Lines and CSV.  Reading and writing go record by record."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Final

from attrs import frozen

from mingce.engines.rows.encode import Plain
from mingce.engines.rows.jsontext import decoder, write
from mingce.engines.rows.scalars import Cell
from mingce.ir.program import Program
from mingce.ir.values import PolicyError

__all__ = ["FORMATS", "Row", "format_of", "print_rows", "read_rows"]

FORMATS: Final = {".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv"}
_COLUMNS: Final = (".parquet", ".arrow", ".feather")  # read elsewhere
_NO_COLUMNS: Final = "这里不能读写 Parquet、Arrow 文件，请改用 JSON、JSON Lines 或 CSV"
_OTHER_SEPARATORS: Final = ";；，\t"
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_SIGNED: Final = re.compile(r"[+-]?\d+(?:\.\d+)?")
_JSON_SPACE: Final = " \t\r\n"


@frozen
class Row:
    """One record of a file: its line, and what it holds or why it cannot be read."""

    line: int
    raw: object = None
    error: PolicyError | None = None


def format_of(suffix: str) -> str:
    """The format that a file's suffix stands for; a PolicyError where it is none of ours."""
    found = FORMATS.get(suffix.lower())
    if found is None:
        known = "、".join((*FORMATS, *_COLUMNS))
        columns = suffix.lower() in _COLUMNS
        raise PolicyError("bad-format", _NO_COLUMNS if columns else f"不能识别的文件格式“{suffix}”，应当是 {known}")
    return found


def read_rows(text: str, kind: str | None) -> Iterator[Row]:
    """The records in a file's text, in order.  Without a kind it is told from the first character."""
    match kind or _guess(text):
        case "json":
            return _json_array(text)
        case "jsonl":
            return _json_lines(text)
        case _:
            return _csv(text)


def print_rows(
    program: Program, rows: Iterable[Mapping[str, Plain]], kind: str, outputs: tuple[str, ...] | None = None
) -> Iterator[str]:
    """Output records as pieces of text, to be written one after the other; of all public definitions, or of `outputs` only."""
    match kind:
        case "json":
            return _print_array(rows)
        case "jsonl":
            return (write(row) + "\n" for row in rows)
        case _:
            return _print_csv(program, rows, outputs)


def _guess(text: str) -> str:
    start = text.lstrip("\ufeff \t\r\n")[:1]
    if start == "[":
        return "json"
    if start == "{":
        # One object over several lines is a JSON text; one object a line is JSON Lines.
        first = text.lstrip("\ufeff \t\r\n").partition("\n")[0].rstrip()
        return "jsonl" if first.endswith("}") else "json"
    return "csv"


def _json_array(text: str) -> Iterator[Row]:
    """Elements one by one, so that those before a mistake are not lost.  A single object is an array of one."""
    scan, at, line, counted = decoder(), _skip(text, 1 if text.startswith("\ufeff") else 0), 1, 0
    single = text[at : at + 1] == "{"
    if not single and text[at : at + 1] != "[":
        yield _bad(text, at, "文件开头应当是 [")
        return
    at = at if single else _skip(text, at + 1)
    closed = not single and text[at : at + 1] == "]"
    while not closed:
        line, counted = line + text.count("\n", counted, at), at
        try:
            raw, at = scan.raw_decode(text, at)
        except RecursionError:
            yield _bad(text, at, "嵌套的层数过多", "too-deep")
            return
        except json.JSONDecodeError as error:
            yield _bad(text, error.pos, "此处不合 JSON 的写法，其后的记录不能读取")
            return
        yield Row(line, raw)
        at = _skip(text, at)
        closed = single or text[at : at + 1] == "]"
        if not closed and text[at : at + 1] != ",":
            yield _bad(text, at, "两条记录之间应当有逗号，末尾应当有 ]，其后的记录不能读取")
            return
        at = at if closed else _skip(text, at + 1)
    rest = at if single else _skip(text, at + 1)
    if rest < len(text):
        yield _bad(text, rest, "记录之后有多余的内容；每行一条记录的文件请用后缀 .jsonl")


def _json_lines(text: str) -> Iterator[Row]:
    scan = decoder()
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        if not line.strip(_JSON_SPACE):
            continue
        try:
            yield Row(number, scan.decode(line))
        except RecursionError:
            yield _refused(number, "too-deep", "嵌套的层数过多")
        except json.JSONDecodeError as error:
            yield _refused(number, "bad-json", f"第{error.colno}个字符处不合 JSON 的写法")


def _csv(text: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    header: list[str] | None = None
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error:
            yield _refused(line, "bad-csv", "引号不配对，或单元格过长")
            continue
        if cells is None:
            return
        if not any(cell.strip() for cell in cells):
            continue
        if header is None:
            header = [cell.strip() for cell in cells]
            wrong = _wrong_header(line, header)
            if wrong:
                yield wrong
                return
            continue
        yield _csv_row(line, header, cells)


def _wrong_header(line: int, header: list[str]) -> Row | None:
    repeated = next((name for name in header if name and header.count(name) > 1), None)
    if repeated:
        return _refused(line, "duplicate-field", f"表头中“{repeated}”出现了两次", repeated)
    if len(header) == 1 and any(mark in header[0] for mark in _OTHER_SEPARATORS):
        return _refused(line, "bad-csv", "各列之间应当用半角逗号分隔")
    return None


def _csv_row(line: int, header: list[str], cells: list[str]) -> Row:
    if len(cells) != len(header):
        return _refused(line, "bad-csv", f"有{len(cells)}列，表头有{len(header)}列")
    if any(cell.strip() and not name for name, cell in zip(header, cells, strict=True)):
        return _refused(line, "bad-csv", "有的单元格没有表头")
    raw = {name: Cell(cell) for name, cell in zip(header, cells, strict=True) if name and cell.strip()}
    # Every column is named, so that a misspelt head is noticed even where the cell is empty.
    empty = {name: None for name, cell in zip(header, cells, strict=True) if name and not cell.strip()}
    return Row(line, raw | empty)


def _print_array(rows: Iterable[Mapping[str, Plain]]) -> Iterator[str]:
    before = "[\n"
    for row in rows:
        yield before + write(row)
        before = ",\n"
    yield "\n]\n" if before == ",\n" else "[]\n"


def _print_csv(program: Program, rows: Iterable[Mapping[str, Plain]], asked: tuple[str, ...] | None) -> Iterator[str]:
    told = [d for d in program.definitions if d.public and (asked is None or d.symbol.id in asked)]
    outputs = [d.symbol.alias for d in told if d.collection is None]
    with_members = {d.collection for d in told}
    outputs += [c.symbol.alias for c in program.collections if c.symbol.id in with_members]
    readings = [r.symbol.alias for r in program.readings]
    buffer = io.StringIO()
    table = csv.writer(buffer, lineterminator="\r\n")
    errors = ("code", "message", "field")
    table.writerow(
        [
            "id",
            *(f"outputs.{name}" if name == "id" else name for name in outputs),
            *(f"readings.{name}" for name in readings),
            *(f"error.{name}" for name in errors),
        ]
    )
    for row in rows:
        values, chosen, error = (_section(row, name) for name in ("outputs", "readings", "error"))
        cells = [row.get("id"), *map(values.get, outputs), *map(chosen.get, readings), *map(error.get, errors)]
        table.writerow(map(_cell, cells))
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
    yield buffer.getvalue()


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


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in _JSON_SPACE:
        at += 1
    return at


def _bad(text: str, at: int, message: str, code: str = "bad-json") -> Row:
    return _refused(text.count("\n", 0, at) + 1, code, message)


def _refused(line: int, code: str, message: str, field: str | None = None) -> Row:
    return Row(line, error=PolicyError(code, f"第{line}行：{message}", field))

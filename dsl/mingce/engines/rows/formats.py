"""The formats of record files, as text: JSON arrays, JSON Lines and CSV.  Reading and writing go record by record."""

import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from mingce.engines.rows.csvrows import Heads, csv_rows, csv_text
from mingce.engines.rows.encode import Plain
from mingce.engines.rows.jsonrows import json_array, json_lines
from mingce.engines.rows.jsontext import write
from mingce.engines.rows.row import Row
from mingce.engines.rows.text import EncodingError, Text
from mingce.ir.program import Program
from mingce.ir.values import PolicyError

__all__ = ["FORMATS", "EncodingError", "Heads", "Row", "Text", "format_of", "guess_format", "print_rows", "read_rows", "rows_of"]

FORMATS: Final = {".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv"}
_COLUMNS: Final = (".parquet", ".arrow", ".feather")  # read elsewhere
_NO_COLUMNS: Final = "这里不能读写 Parquet、Arrow 文件，请改用 JSON、JSON Lines 或 CSV"


def format_of(suffix: str) -> str:
    """The format that a file's suffix stands for; a PolicyError where it is none of ours."""
    found = FORMATS.get(suffix.lower())
    if found is None:
        known = "、".join((*FORMATS, *_COLUMNS))
        columns = suffix.lower() in _COLUMNS
        raise PolicyError("bad-format", _NO_COLUMNS if columns else f"不能识别的文件格式“{suffix}”，应当是 {known}")
    return found


def rows_of(text: Text, kind: str) -> Iterator[Row]:
    """The records of a file, in order, as they are read.  Raises EncodingError where the file as a whole is no text."""
    match kind:
        case "json":
            return json_array(text)
        case "jsonl":
            return json_lines(text)
        case _:
            return csv_rows(text)


def read_rows(text: str, kind: str | None) -> Iterator[Row]:
    """The records in a file's text, in order.  Without a kind it is told from the first character."""
    source = Text(io.BytesIO(text.encode("utf-8", "surrogatepass")))
    return rows_of(source, kind or guess_format(source.start()))


def guess_format(start: bytes) -> str:
    """The format of a file that begins with this line."""
    match start[:1]:
        case b"[":
            return "json"
        case b"{":
            # One object over several lines is a JSON text; one object a line is JSON Lines.
            return "jsonl" if start.rstrip().endswith(b"}") else "json"
        case _:
            return "csv"


def print_rows(
    program: Program,
    rows: Iterable[Mapping[str, Plain]],
    kind: str,
    outputs: tuple[str, ...] | None = None,
    heads: Heads | None = None,
) -> Iterator[str]:
    """Output records as pieces of text, to be written one after the other; of all public definitions, or of `outputs` only."""
    match kind:
        case "json":
            return _print_array(rows)
        case "jsonl":
            return (write(row) + "\n" for row in rows)
        case _:
            return csv_text(program, rows, outputs, heads or Heads())


def _print_array(rows: Iterable[Mapping[str, Plain]]) -> Iterator[str]:
    before = "[\n"
    for row in rows:
        yield before + write(row)
        before = ",\n"
    yield "\n]\n" if before == ",\n" else "[]\n"

"""Record files: what each format gives, line by line, and what is printed."""

import io
import tracemalloc
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

import pytest
from attrs import evolve

from mingce.engines.rows.encode import Plain
from mingce.engines.rows.formats import EncodingError, Heads, Row, Text, format_of, print_rows, read_rows, rows_of
from mingce.ir.program import Definition
from mingce.ir.values import PolicyError
from tests.samples import pilot


def rows(text: str, kind: str | None = None) -> list[tuple[int, object]]:
    """Line and content of each record; the code of the error where it cannot be read."""
    return [(row.line, row.error.code if row.error else row.raw) for row in read_rows(text, kind)]


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_json_array(mark: str) -> None:
    assert rows(mark + ' [\n{"id": 1, "x": 0.10},\n\n {"id": 2}\n]\n', "json") == [(2, {"id": 1, "x": Decimal("0.10")}), (4, {"id": 2})]


def test_an_empty_array_and_a_single_object() -> None:
    assert rows("[]", "json") == []
    assert rows('\n{"id": 1,\n "year": 2027}\n', "json") == [(2, {"id": 1, "year": 2027})]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('[{"id": 1},\n{"id": }]', [(1, {"id": 1}), (2, "bad-json")]),
        ('[{"id": 1}\n{"id": 2}]', [(1, {"id": 1}), (2, "bad-json")]),
        ('[{"id": 1}', [(1, {"id": 1}), (1, "bad-json")]),
        ('[{"id": 1},]', [(1, {"id": 1}), (1, "bad-json")]),
        ('[{"id": 1}] x', [(1, {"id": 1}), (1, "bad-json")]),
        ('{"id": 1}\n{"id": 2}', [(1, {"id": 1}), (2, "bad-json")]),
        ("", [(1, "bad-json")]),
        ("null", [(1, "bad-json")]),
        ("[" * 100_000, [(1, "too-deep")]),
    ],
)
def test_mistakes_in_an_array(text: str, found: list[tuple[int, object]]) -> None:
    assert rows(text, "json") == found


def test_json_lines_go_on_after_a_bad_line() -> None:
    text = '{"id": 1}\r\n\n{"id": \n{"id": 3}\n' + "[" * 100_000 + '\n{"id": 6}'
    assert rows(text, "jsonl") == [(1, {"id": 1}), (3, "bad-json"), (4, {"id": 3}), (5, "too-deep"), (6, {"id": 6})]


def test_csv() -> None:
    text = '\ufeffid,year,status_2027,备注\r\np1,2027,resident,"a,\nb"\r\n\r\np2,2027,,\r\n'
    assert rows(text, "csv") == [
        (2, {"id": "p1", "year": "2027", "status_2027": "resident", "备注": "a,\nb"}),
        (5, {"id": "p2", "year": "2027", "status_2027": None, "备注": None}),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("id,year\np1\np2,2027\np3,2027,x\n", [(2, "bad-csv"), (3, {"id": "p2", "year": "2027"}), (4, "bad-csv")]),
        ("id,,\np1,,\np2,x,\n", [(2, {"id": "p1"}), (3, "bad-csv")]),
        ("id;year\n1;2027\n2;2027\n", [(1, "bad-csv")]),
        ("id,id\n1,2\n", [(1, "duplicate-field")]),
        ('id\n"a"b\nc\n', [(2, "bad-csv"), (3, {"id": "c"})]),
        ('id\n"a\nb', [(2, "bad-csv")]),
        ("", []),
    ],
)
def test_mistakes_in_a_table(text: str, found: list[tuple[int, object]]) -> None:
    assert rows(text, "csv") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('[{"id": 1}]', [(1, {"id": 1})]),
        ('{"id": 1}\n{"id": 2}\n', [(1, {"id": 1}), (2, {"id": 2})]),
        ('{\n"id": 1\n}', [(1, {"id": 1})]),
        ("id\n1\n", [(2, {"id": "1"})]),
    ],
)
def test_the_format_is_told_from_the_text(text: str, found: list[tuple[int, object]]) -> None:
    assert rows(text) == found


def test_suffixes() -> None:
    assert [format_of(suffix) for suffix in (".json", ".JSONL", ".ndjson", ".csv")] == ["json", "jsonl", "jsonl", "csv"]
    with pytest.raises(PolicyError, match="Parquet"):
        format_of(".parquet")
    with pytest.raises(PolicyError, match="不能识别"):
        format_of(".xlsx")


RESULTS: list[dict[str, Plain]] = [
    {"id": "p1", "outputs": {"cap": Decimal("1.50"), "no_wait": True, "bills": [{"bill_own": 2}]}, "readings": {"first_counts": False}},
    {"id": "p2", "outputs": {"cap": None, "no_wait": {"undetermined": "缺少“特殊群体”"}}, "readings": {}},
    {"id": None, "line": 4, "error": {"code": "bad-json", "message": "第4行：…", "field": None}},
]


def printed(kind: str) -> str:
    return "".join(print_rows(pilot(), RESULTS, kind))


def test_printed_json() -> None:
    text = printed("json")
    assert text.startswith('[\n{"id": "p1", "outputs": {"cap": 1.50, "no_wait": true, "bills": [{"bill_own": 2}]}')
    assert [row.raw for row in read_rows(text, "json")] == RESULTS
    assert "".join(print_rows(pilot(), [], "json")) == "[]\n"


def test_printed_json_lines() -> None:
    assert [row.raw for row in read_rows(printed("jsonl"), "jsonl")] == RESULTS
    assert printed("jsonl").count("\n") == 3


def test_printed_table() -> None:
    found: list[Row] = list(read_rows(printed("csv"), "csv"))
    columns = ["id", "cap", "no_wait", "bills", "readings.first_counts", "error.code", "error.message"]
    cells = [[row.raw[column] for column in columns] for row in found if isinstance(row.raw, dict)]
    assert cells == [
        ["p1", "1.50", "true", '[{"bill_own": 2}]', "false", None, None],
        ["p2", None, "待定：缺少“特殊群体”", None, None, None, None],
        [None, None, None, None, None, "bad-json", "第4行：…"],
    ]


# --- bytes -----------------------------------------------------------------------------------------------------------------------


class Slow(io.BytesIO):
    """A pipe that gives a few bytes at a time."""

    def __init__(self, data: bytes, size: int) -> None:
        super().__init__(data)
        self.size = size

    def read1(self, size: int | None = -1, /) -> bytes:
        return super().read1(self.size)


def messages(data: bytes, kind: str, size: int = 1 << 20, said: list[str] | None = None) -> list[tuple[int, object]]:
    """Line and content of each record, or what is said of it."""
    text = Text(Slow(data, size), None if said is None else said.append)
    return [(row.line, row.error.message if row.error else row.raw) for row in rows_of(text, kind)]


FILES = [
    ("json", '\ufeff[{"id": "张三", "a": [1, {"b": null}]},\n\n{"id": "\U00020000"}, 12, -1.5, true, "引\\n\\u4e2d", {"id":\n3}]\n'),
    ("json", '{"id": "张三",\n "年": 1}'),
    ("json", '[{"id": 1}, {"id" 2}, {"id": 3}]'),
    ("json", '[{"id": 1}, {"id": "2}, {"id": 3}]'),
    ("jsonl", '{"id": "张三"}\r\n\n{"id": \n{"id": 2}'),
    ("csv", '\ufeff编号,备注\r\n张三,"甲\n乙"\r\n\r\n李四,"""丙"\r王五,丁\n\n赵六\n'),
    ("csv", 'id,备注\n张三,"甲\n李四,乙\n'),
]


@pytest.mark.parametrize(("kind", "text"), FILES)
def test_pieces_of_any_size_give_the_same(kind: str, text: str) -> None:
    whole = messages(text.encode(), kind)
    for size in (1, 2, 3, 5, 7, 16):
        assert messages(text.encode(), kind, size) == whole


@pytest.mark.parametrize(("kind", "text"), FILES[:-1])
def test_a_byte_that_is_no_text_spoils_one_record(kind: str, text: str) -> None:
    """Wherever it stands within a Chinese name, and whatever sizes the pieces have."""
    data = text.encode()
    place = data.find("三".encode())
    if place < 0:
        return
    spoilt = data[:place] + b"\xff" + data[place:]
    whole, found = messages(data, kind), messages(spoilt, kind)
    assert len(found) == len(whole)
    differ = [number for number, (one, other) in enumerate(zip(whole, found, strict=True)) if one != other]
    assert len(differ) == 1
    assert "（十六进制 FF）不是 UTF-8 编码的文字" in str(found[differ[0]][1])
    for size in (1, 2, 5):
        assert messages(spoilt, kind, size) == found


def test_where_a_byte_is_no_text() -> None:
    # “张” has three bytes: the fourth byte of the line is the wrong one, or the 8th after `{"id": "`.
    assert messages("id\n张\n".encode()[:-1] + b"\xc3\n", "csv") == [(2, "第2行：第4个字节（十六进制 C3）不是 UTF-8 编码的文字")]
    line = '{"id": "张"}\n'.encode()
    assert messages(line + line.replace(b'"}', b'\x80"}'), "jsonl")[1] == (2, "第2行：第12个字节（十六进制 80）不是 UTF-8 编码的文字")
    array = b'[{"id": 1},\n  {"id":\n "\xff"}, {"id": 3}]'
    assert messages(array, "json") == [(1, {"id": 1}), (3, "第3行：第3个字节（十六进制 FF）不是 UTF-8 编码的文字"), (3, {"id": 3})]
    outside = messages(b'[{"id": 1}, \xff {"id": 2}]', "json")
    assert outside[1] == (1, "第1行：第13个字节（十六进制 FF）不是 UTF-8 编码的文字，其后的记录不能读取")


@pytest.mark.parametrize("size", [1, 3, 1 << 20])
def test_tables_in_the_encoding_of_spreadsheets(size: int) -> None:
    said: list[str] = []
    data = "id,备注\n1,参保人员\n2,未参保\n".encode("gb18030")
    assert messages(data, "csv", max(size, 40), said)[1] == (3, {"id": "2", "备注": "未参保"})
    assert said == ["GB18030（GBK）"]
    broken = messages(data + b"3,\xff\n" + "4,职工\n".encode("gb18030"), "csv", 40, [])
    assert broken[2:] == [(4, "第4行：第3个字节（十六进制 FF）不是 GB18030 编码的文字"), (5, {"id": "4", "备注": "职工"})]


def test_encodings_that_are_not_taken() -> None:
    with pytest.raises(EncodingError, match="可能是 GBK"):
        messages('[{"id": "参保人员"}]'.encode("gb18030"), "json")
    for kind in ("json", "jsonl", "csv"):
        with pytest.raises(EncodingError, match="UTF-16"):
            messages("编号\n1\n".encode("utf-16"), kind)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ('id,a\n1,2\n3,"4\n5,6\n7,8\n', "第3行：从这一行起有引号没有配对，第3行至第5行没有读取（直到文件末尾）"),
        ('id,a\n1,2\n3,"4\n', "第3行：从这一行起有引号没有配对（直到文件末尾）"),
        ('id,a\n1,2\n3,"4\n5,"6"\n', "第3行：引号不配对，第3行至第4行没有读取"),
        ('id,a\n1,2\n3,"' + "9\n" * 70_000, "或者单元格超过 131072 字，这一行起的各行没有读取"),
        ("id,a\n1,2\n3," + "9" * 140_000 + "\n5,6\n", "第3行：有单元格超过 131072 字"),
    ],
)
def test_rows_that_a_quote_swallows_are_named(text: str, lines: str) -> None:
    found = messages(text.encode(), "csv")
    assert found[0] == (2, {"id": "1", "a": "2"})
    assert lines in str(found[1][1])


def test_tables_of_old_and_odd_kinds() -> None:
    plain = [(2, {"id": "1", "a": "x"}), (3, {"id": "2", "a": "y"})]
    for end in ("\n", "\r\n", "\r"):
        assert messages(end.join(["id,a", "1,x", "2,y", ""]).encode(), "csv") == plain
    assert messages(b"id,a\r\n1,x\n2,y\r3,z", "csv") == [*plain, (4, {"id": "3", "a": "z"})]
    assert messages(b"id,a\n1,\x00\n", "csv") == [(2, {"id": "1", "a": "\x00"})]


@pytest.mark.parametrize("kind", ["json", "one line", "jsonl", "csv"])
def test_memory_does_not_grow_with_the_file(kind: str) -> None:
    """What is held at a time, for 2,000 records and for 40,000: reading, and printing what comes of them."""
    form = "json" if kind == "one line" else kind

    class Endless(io.RawIOBase):
        """A file that is made while it is read."""

        def __init__(self, rows: int) -> None:
            self.parts = self.made(rows)

        def made(self, rows: int) -> Iterator[bytes]:
            yield {"json": b"[", "one line": b"[", "jsonl": b"", "csv": "编号,备注\n".encode()}[kind]
            for n in range(rows):
                mark = b"," if form == "json" and n else b""
                record = f"{n},{'备注' * 20}" if kind == "csv" else f'{{"id": {n}, "备注": "{"备注" * 20}"}}'
                yield mark + record.encode() + (b"" if kind == "one line" else b"\n")
            yield b"]" if form == "json" else b""

        def read1(self, _: int = -1, /) -> bytes:
            return b"".join(islice(self.parts, 500))

    def most(rows: int) -> int:
        tracemalloc.start()
        records = rows_of(Text(Endless(rows)), form)
        results: Iterator[dict[str, Plain]] = ({"id": row.line, "outputs": {"cap": 1}} for row in records)
        pieces = sum(1 for _ in print_rows(pilot(), results, form))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert pieces >= rows
        return peak

    most(10)
    assert most(40_000) < most(2_000) + 200_000


def test_heads_that_would_be_alike_are_told_apart() -> None:
    program = pilot()
    changed = evolve(program, definitions=tuple(_renamed(one, "编号") for one in program.definitions))
    head = "".join(print_rows(changed, [], "csv", None, Heads(chinese=True))).splitlines()[0].split(",")
    assert len(set(head)) == len(head)
    assert head[:2] == ["编号", "编号（run_years）"]


def _renamed(definition: Definition, name: str) -> Definition:
    return evolve(definition, symbol=evolve(definition.symbol, name=name))

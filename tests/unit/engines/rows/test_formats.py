"""Record files: what each format gives, line by line, and what is printed."""

from decimal import Decimal

import pytest

from mingce.engines.rows.encode import Plain
from mingce.engines.rows.formats import Row, format_of, print_rows, read_rows
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

import duckdb
import pytest
import sqlglot
from sqlglot import exp

from mingce.backends.sql.dialects import DIALECTS
from mingce.emit.written.sql import comment
from tests.unit.emit.written.test_python import TEXTS

GLOTS = {"duckdb": "duckdb", "postgres": "postgres", "spark": "spark", "dm": "oracle"}


@pytest.mark.parametrize("text", TEXTS)
def test_a_database_reads_what_was_written(text: str) -> None:
    (row,) = duckdb.sql(f"SELECT {DIALECTS['duckdb'].string(text)} {comment(text)}\n").fetchall()
    assert row == (text.replace("\0", "\ufffd"),)


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("text", TEXTS)
def test_it_is_one_value_in_every_dialect(text: str, dialect: str) -> None:
    query = f"SELECT {DIALECTS[dialect].string(text)} AS a, 1 AS b {comment(text)}\nFROM t"
    (parsed,) = sqlglot.parse(query, read=GLOTS[dialect])
    assert isinstance(parsed, exp.Select)
    assert [one.alias for one in parsed.expressions] == ["a", "b"]
    allowed = exp.Literal | exp.DPipe | exp.Chr | exp.Paren | exp.Alias | exp.Identifier | exp.Anonymous | exp.ByteString
    allowed |= exp.SafeConcat if hasattr(exp, "SafeConcat") else exp.Concat
    assert all(isinstance(node, allowed) for node in parsed.expressions[0].walk())


@pytest.mark.parametrize(("dialect", "written"), [
    ("duckdb", "'a\\''b'"), ("postgres", "E'a\\\\''b'"), ("spark", "'a\\\\\\'b'"), ("dm", "'a\\''b'"),
])  # fmt: skip
def test_backslashes_and_quotes(dialect: str, written: str) -> None:
    assert DIALECTS[dialect].string("a\\'b") == written


def test_what_tools_would_put_another_text_for_is_cut_apart() -> None:
    assert DIALECTS["spark"].string("${env:HOME}") == "(CHR(36) || '{env:HOME}')"
    assert DIALECTS["dm"].string("甲&乙") == "('甲' || CHR(38) || '乙')"
    assert comment("${env:HOME} &x") == "-- ＄{env:HOME} ＆x"

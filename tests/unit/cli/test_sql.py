"""`mingce sql`."""

from pathlib import Path

from tests.sql_tables import POLICY
from tests.unit.cli.conftest import Mingce


def test_prints_the_query(mingce: Mingce) -> None:
    Path("trial.pol").write_text(POLICY, encoding="utf-8")
    ran = mingce("sql", "trial.pol", "--year", "2026", "--dialect", "postgres", "--table", "医保.参保人")
    assert (ran.status, ran.err) == (0, "")
    assert 'FROM "医保"."参保人" t' in ran.out
    assert '"levy_2024"' in ran.out
    assert ran.out.endswith('FROM "checked";\n')


def test_writes_a_file(mingce: Mingce) -> None:
    Path("trial.pol").write_text(POLICY, encoding="utf-8")
    asked = ("sql", "trial.pol", "--year", "2026", "--first", "2025", "--dialect", "duckdb", "--only", "实付额")
    ran = mingce(*asked, "--no-nulls", "--output", "net.sql")
    assert (ran.status, ran.out) == (0, "")
    text = Path("net.sql").read_text(encoding="utf-8")
    assert text == mingce(*asked, "--no-nulls").out
    assert '"net"' in text
    assert '"age"' not in text
    assert "levy_2024" not in text
    assert "各列不得为 NULL" in text


def test_says_what_cannot_be_asked(mingce: Mingce) -> None:
    Path("trial.pol").write_text(POLICY, encoding="utf-8")
    ran = mingce("sql", "trial.pol", "--year", "2031", "--dialect", "dm")
    assert ran.status == 2
    assert "2031年度不在政策的期间（2024年至2030年）内" in ran.err
    ran = mingce("sql", "trial.pol", "--year", "2026", "--first", "2027", "--dialect", "dm")
    assert ran.status == 2
    assert "先后颠倒" in ran.err
    ran = mingce("sql", "trial.pol", "--year", "2026", "--dialect", "mysql")
    assert ran.status == 2
    assert "“mysql”不在可选的 duckdb、postgres、spark、dm 之中" in ran.err
    ran = mingce("sql", "trial.pol", "--year", "2026", "--dialect", "dm", "--bind", "没有的=1")
    assert ran.status == 2


def test_results_that_need_lists_are_left_out_or_refused(mingce: Mingce) -> None:
    fund = Path(__file__).parents[3] / "policies" / "guizhou" / "pooling_2024.pol"
    ran = mingce("sql", str(fund), "--year", "2026", "--dialect", "duckdb")
    assert ran.status == 0
    assert "上解额" in ran.out.partition("WITH")[0]
    ran = mingce("sql", str(fund), "--year", "2026", "--dialect", "duckdb", "--only", "pool")
    assert (ran.status, ran.out) == (1, "")
    assert "要逐项看名单" in ran.err


def test_errors_of_the_policy_are_shown(mingce: Mingce) -> None:
    Path("bad.pol").write_text("规则 甲", encoding="utf-8")
    ran = mingce("sql", "bad.pol", "--year", "2026", "--dialect", "duckdb")
    assert (ran.status, ran.out) == (1, "")
    assert "错误" in ran.err

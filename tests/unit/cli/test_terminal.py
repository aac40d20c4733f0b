"""What commands print for people shows what it contains: nothing in a policy, a record, a path or an argument acts on the terminal."""

import ast
import json
import re
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from mingce.source import HIDDEN, Readable
from tests.unit.analysis.register import REGISTER
from tests.unit.cli.conftest import Mingce, Ran
from tests.unit.cli.test_sources import DOCUMENT
from tests.unit.cli.test_sources import POLICY as COVERED
from tests.unit.engines.columns.trial import POLICY as TRIAL
from tests.unit.engines.columns.trial import ROWS, batch

CLI = Path(__file__).parents[3] / "dsl" / "mingce" / "cli"
FORGED = "【乙】"
HOSTILE = f"甲\x1b[2J\x1b]0;x\x07\r\n{FORGED}\n\x9b31m\x7f\u202e\u2066\u200b\u2028"
"""Clears the screen, names the window, rings, begins lines, colours, deletes, turns the direction of writing."""

POLICY = """政策 医院（hospital）：期间 2031年 至 2040年；来源 《甲》。
类别 级别类（level_kind）：一级（first）、二级（second）。
对象 人（person）：医院（name）：文本；级别（level）：取自 级别类，缺省 一级；基数（base）：金额，0元 至 1万元，缺省 1元。
规则 名称（told）：文本；等于 医院；依据 《甲》一第1段第1句。
规则 应付（paid）：金额；当 医院 为 “甲” 则 基数；否则 0元；依据 《甲》一第1段第2句。
术语 医保：释义 “保险”；依据 《甲》一第1段第1句。
"""


def shown(ran: Ran) -> str:
    """What a command printed, which holds no character that acts, and no line that the text of another began."""
    printed = ran.out + ran.err
    hidden = re.search(f"[{HIDDEN}]", printed.replace("\n", ""))
    assert hidden is None, printed[: hidden.end() + 40].encode("unicode_escape")
    assert not re.search(f"^{FORGED}", printed, re.MULTILINE)
    assert "内部错误" not in printed
    return printed


def given(name: str, text: str) -> str:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8", newline="")
    return name


def test_one_module_prints() -> None:
    ways = {"echo", "secho", "echo_via_pager", "print", "style"}
    for path in CLI.glob("*.py"):
        calls = [node.func for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
        found = [one for one in calls if (one.attr if isinstance(one, ast.Attribute) else getattr(one, "id", "")) in ways]
        assert not found or path.name == "terminal.py", path.name
        assert path.name in ("streams.py", "run.py") or "sys.stdout.buffer" not in path.read_text(encoding="utf-8")


def test_a_line_is_a_line() -> None:
    assert Readable.of(("甲\n乙\t\x1b", "丙e\u0301")) == "甲<U+000A>乙<U+0009><U+001B>\n丙e\u0301\n"


# --- records ------------------------------------------------------------------------------------------------------------


RECORDS: tuple[dict[str, object], ...] = (
    {"id": HOSTILE, "year": 2031, "name": HOSTILE},
    {"id": 2, "year": 2031, "name": "甲", "level": HOSTILE},
    {"id": 3, "year": 2031, "name": "甲", HOSTILE: 1},
    {"id": 4, "year": HOSTILE, "name": "甲"},
    {"id": 5, "year": 2031, "name": {HOSTILE: HOSTILE}},
    {"id": 6, "year": 2031, "name": "甲", "base": HOSTILE},
    {"id": [HOSTILE], "year": 2031, "parameters": {HOSTILE: 1}},
)


@pytest.fixture
def hospital(mingce: Mingce) -> Mingce:
    given("p.pol", POLICY)
    given("r.json", json.dumps(RECORDS))
    return mingce


def test_explanations(hospital: Mingce) -> None:
    ran = hospital("explain", "p.pol", "--input", "r.json")
    assert ran.status == 1
    lines = shown(ran).splitlines()
    assert sum(line.startswith("不能计算：") for line in lines) == len(RECORDS) - 1
    assert "名称：“甲<U+001B>[2J" in ran.out
    assert shown(hospital("explain", "p.pol", "--input", "r.json", "--id", HOSTILE)).startswith("【甲<U+001B>[2J")
    assert "没有编号为“乙" in shown(hospital("explain", "p.pol", "--input", "r.json", "--id", "乙\x1b"))


def test_data_are_exact(hospital: Mingce) -> None:
    data = hospital("explain", "p.pol", "--input", "r.json", "--id", HOSTILE, "--format", "json").data
    assert isinstance(data, list)
    assert data[0]["id"] == HOSTILE
    rows = hospital("run", "p.pol", "--input", "r.json").data
    assert isinstance(rows, list)
    assert rows[0]["outputs"]["told"] == HOSTILE


def test_records_that_cannot_be_read(hospital: Mingce) -> None:
    for name, text in (
        ("a.json", f'{{"id": {HOSTILE}'),
        ("a.jsonl", f'{{"id": {HOSTILE}\n'),
        ("a.csv", f'id,"{HOSTILE}","{HOSTILE}"\n1,2,3'),
    ):
        shown(hospital("explain", "p.pol", "--input", given(name, text)))
        shown(Ran(0, "", hospital("run", "p.pol", "--input", name).err))


def test_the_register_and_its_evidence(mingce: Mingce) -> None:
    given("care.pol", REGISTER)
    good = {"duty": "rules", "date": "2031-06-30", "kind": "完成", "actor": HOSTILE, "place": HOSTILE, "note": HOSTILE}
    given("done.json", json.dumps([good]))
    for form in ("table", "markdown"):
        assert mingce("duties", "care.pol", "--evidence", "done.json", "--as-of", "2031-10-01", "--format", form).status == 0
        shown(mingce("duties", "care.pol", "--evidence", "done.json", "--as-of", "2031-10-01", "--format", form))
    given("bad.json", json.dumps([{**good, key: HOSTILE} for key in ("duty", "date", "kind", "policy", HOSTILE)]))
    ran = mingce("duties", "care.pol", "--evidence", "bad.json")
    assert ran.status == 1
    assert len(shown(ran).splitlines()) == 5
    shown(mingce("duties", "care.pol", "--actor", HOSTILE))


def test_groups_of_a_comparison(mingce: Mingce) -> None:
    given("trial.pol", TRIAL)
    table = pa.Table.from_batches([batch()])
    groups = pa.array([HOSTILE if row[1] == "东" else row[1] for row in ROWS], pa.string())
    pq.write_table(table.append_column(HOSTILE, groups), "people.parquet")
    line = ("simulate", "trial.pol", "--input", "people.parquet", "--year", "2027", "--reading", "残疾加发=是")
    ran = mingce(*line, "--by", HOSTILE)
    assert ran.status == 1
    assert "甲<U+001B>[2J" in shown(ran)
    shown(mingce(*line, "--by", "乙\x1b"))
    shown(mingce(*line, "--bind", f"补助比例={HOSTILE}"))
    shown(mingce(*line, "--only", HOSTILE))


def test_distributions(mingce: Mingce) -> None:
    given("trial.pol", TRIAL)
    for number, text in enumerate(
        (f"[{json.dumps(HOSTILE)}]\n概率 = 1", f"[费用]\n{json.dumps(HOSTILE)} = 1", "[身份.取值]\n'\x1b' = 1")
    ):
        file = given(f"{number}.toml", text)
        shown(mingce("population", "trial.pol", "--rows", "2", "--distributions", file, "--output", "o.parquet"))


# --- policies, libraries, paths, arguments ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "check p.pol", "check --format github p.pol", "test p.pol", "test --format github p.pol", "fmt --check p.pol", "fmt p.pol",
        "explain p.pol --input r.json", "run p.pol --input r.json", "sql p.pol --year 2031 --dialect duckdb", "duties p.pol",
        "compare p.pol", "coverage p.pol --sources raw", "simulate p.pol --population 2 --bind a=1",
        "population p.pol --rows 2 --output o.parquet", "build --policies . --output o", "docs p.pol --output o",
    ],
)  # fmt: skip
@pytest.mark.parametrize("text", ["“保险”", "# 注"])
def test_a_policy_with_such_characters(mingce: Mingce, line: str, text: str) -> None:
    given("p.pol", POLICY.replace("“保险”", f"“保险{HOSTILE}”") if text == "“保险”" else POLICY + text + HOSTILE)
    given("raw/甲.txt", DOCUMENT)
    given("r.json", "[]")
    ran = mingce(*line.split())
    assert ran.status == 1
    shown(ran)


def test_a_library_with_such_characters(mingce: Mingce) -> None:
    given("policies/care.pol", COVERED)
    given("raw/T01_甲.txt", DOCUMENT.replace("各地要", f"各地{HOSTILE}要").replace("，制定", "\u202e，制定"))
    line = ("sources", "index", "raw/T01_甲.txt", "--output", "policies/sources/T01.toml", "--excerpts")
    shown(mingce(*line))
    shown(mingce("coverage", "policies", "--sources", "raw"))
    shown(mingce("check", "policies", "--sources", "raw"))
    index = Path("policies/sources/T01.toml")
    renamed = index.read_text(encoding="utf-8").replace('document = "T01"', f"document = {json.dumps(HOSTILE)}")
    given("policies/sources/Z.toml", renamed)
    shown(mingce("coverage", "policies"))
    shown(mingce("check", "policies"))
    index.write_text(f"{json.dumps(HOSTILE)} = [", encoding="utf-8")
    shown(mingce("coverage", "policies"))


@pytest.mark.parametrize(
    "line",
    [
        (HOSTILE,), (f"--{HOSTILE}",), ("check", HOSTILE), ("check", f"--{HOSTILE}", "p.pol"), ("check", "p.pol", "--format", HOSTILE),
        ("explain", "p.pol", "--input", HOSTILE), ("run", "p.pol", "--input", "r.json", "--year", HOSTILE),
        ("run", "p.pol", "--input", "r.json", "--as-of", HOSTILE), ("run", "p.pol", "--input", "r.json", "--bind", HOSTILE),
        ("run", "p.pol", "--input", "r.json", "--bind", f"a={HOSTILE}"), ("run", "p.pol", "--input", "r.json", "--only", HOSTILE),
        ("sql", "p.pol", "--year", "2031", "--dialect", HOSTILE), ("population", "p.pol", "--rows", HOSTILE, "--output", "o.parquet"),
        ("completion", HOSTILE), ("sources", HOSTILE), ("explain", "p.pol", HOSTILE, "--input", "r.json"),
        ("check", "\udcff\udc9b.pol"),
    ],
)  # fmt: skip
def test_arguments(hospital: Mingce, line: tuple[str, ...]) -> None:
    ran = hospital(*line)
    assert ran.status in (1, 2)
    shown(ran)


@pytest.mark.parametrize("name", [HOSTILE, "\udcff"])
def test_a_document_whose_name_nobody_could_cite(mingce: Mingce, name: str) -> None:
    ran = mingce("sources", "index", given("T01.txt", DOCUMENT), "--id", name)
    assert (ran.status, ran.out) == (2, "")
    assert "看不见的字符" in shown(ran)


def test_names_of_files(mingce: Mingce) -> None:
    given(f"folder/甲\x1b{FORGED}\n.pol", POLICY)
    given("folder/乙.pol", POLICY)
    Path("folder/丙\n\x1b.pol").symlink_to("/nowhere")
    for command in ("check", "test", "fmt", "duties", "compare"):
        shown(mingce(command, "folder"))
    shown(mingce("build", "--policies", "folder", "--output", "o"))

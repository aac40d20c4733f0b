"""`mingce run` and `mingce explain`: records in, results out."""

import json
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Mingce

# Two insured years without a claim add 4,000 yuan each, a tenth of 300,000 yuan is 30,000 yuan.
GOOD = {
    "id": "p1",
    "year": 2027,
    "status": {"2025": "resident", "2026": "resident", "2027": "resident"},
    "zero_claim": {"2025": True, "2026": True},
    "exempt": False,
    "parameters": {"own_share": "10%"},
    "bills": [{"code": "A1", "day": "2027-03-01", "amount": 12.34}],
}
BAD = {"id": "p2", "year": 2027, "status": {"2027": "residemt"}}


def write(name: str, *records: object) -> str:
    Path(name).write_text(json.dumps(records, ensure_ascii=False), encoding="utf-8")
    return name


def row(ran: object, number: int = 0) -> dict[str, object]:
    assert isinstance(ran, list)
    found = ran[number]
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("engine", ["python", "interpreter"])
def test_results_in_the_order_of_the_records(mingce: Mingce, engine: str) -> None:
    ran = mingce("run", "pilot.pol", "--input", write("r.json", BAD, GOOD), "--engine", engine)
    assert ran.status == 1
    assert ran.data == [
        {
            "id": "p2",
            "error": {
                "code": "unknown-category",
                "message": "“2027年参保状态”没有“residemt”这一项，是否应为“resident”？",
                "field": "status",
            },
        },
        {
            "id": "p1",
            "outputs": {
                "run_years": 3,
                "lapse_run": 0,
                "lapsed_years": 0,
                "zero_claim_reward": 8000,
                "cap": 308000,
                "own_amount": 30000,
                "spent": 12.34,
                "counted_years": 0,
                "no_wait": True,
                # A tenth of 12.34 yuan to the fen.
                "bills": [{"code": "A1", "bill_own": 1.23}],
            },
            "readings": {"first_counts": False},
        },
    ]
    assert "共 2 条记录，其中 1 条不能计算" in ran.err


def test_status_0_when_all_is_well(mingce: Mingce) -> None:
    ran = mingce("run", "pilot.pol", "--input", write("r.json", GOOD))
    assert (ran.status, ran.err) == (0, "")


@pytest.mark.parametrize("name", ["out.json", "out.jsonl", "out.csv"])
def test_output_by_suffix(mingce: Mingce, name: str) -> None:
    ran = mingce("run", "pilot.pol", "--input", write("r.json", GOOD, BAD), "--output", name)
    assert (ran.status, ran.out) == (1, "")
    text = Path(name).read_text(encoding="utf-8")
    assert text.index("308000") < text.index("unknown-category")
    assert sorted(path.name for path in Path().iterdir()) == sorted([name, "pilot.pol", "r.json"])


def test_tables(mingce: Mingce) -> None:
    text = "编号,年度,status_2026,参保状态_2027,特殊群体,parameters.own_share\np1,2027,none,居民医保,是,5%\np2,2027,none,,,\n"
    Path("r.csv").write_bytes(text.encode("gb18030"))
    ran = mingce("run", "pilot.pol", "--input", "r.csv")
    first, second = row(ran.data), row(ran.data, 1)
    outputs = first["outputs"]
    assert isinstance(outputs, dict)
    assert (first["id"], outputs["own_amount"], outputs["lapsed_years"]) == ("p1", 15000, 1)
    assert second["error"] == {"code": "missing-input", "message": "缺少输入“2027年参保状态”", "field": "status"}


def test_lines_that_cannot_be_read_are_named_by_number(mingce: Mingce) -> None:
    Path("r.jsonl").write_text(f"{json.dumps(GOOD)}\n{{\n{json.dumps(GOOD)}\n", encoding="utf-8")
    ran = mingce("run", "pilot.pol", "--input", "r.jsonl")
    assert ran.status == 1
    assert isinstance(ran.data, list)
    assert ["error" in item for item in ran.data] == [False, True, False]
    assert row(ran.data, 1)["line"] == 2


def test_standard_input_and_output(mingce: Mingce) -> None:
    ran = mingce("run", "pilot.pol", "--input", "-", "--output", "-", stdin=json.dumps(GOOD))
    assert row(ran.data)["id"] == "p1"


def test_defaults_from_the_command_line(mingce: Mingce) -> None:
    record = {"id": 7, "status": {"2025": "none", "2026": "none", "2027": "resident"}}
    args = ("run", "pilot.pol", "--input", write("r.json", record), "--bind", "自付比例=25%")
    by_year = mingce(*args, "--year", "2027年", "--reading", "首年计入=是")
    by_day = mingce(*args, "--as-of", "2027-06-30", "--reading", "first_counts=true")
    assert by_year.data == by_day.data
    outputs = row(by_year.data)["outputs"]
    assert isinstance(outputs, dict)
    assert (outputs["own_amount"], outputs["counted_years"]) == (75000, 2)
    assert row(by_year.data)["readings"] == {"first_counts": True}
    # Without the other reading the first lapsed year does not count.
    plain = row(mingce(*args, "--year", "2027").data)["outputs"]
    assert isinstance(plain, dict)
    assert plain["counted_years"] == 1


def test_undetermined_and_not_applicable(mingce: Mingce) -> None:
    record = {"id": "p", "year": 2027, "status": {"2026": "none", "2027": "none"}, "parameters": {"own_share": 0}}
    outputs = row(mingce("run", "pilot.pol", "--input", write("r.json", record)).data)["outputs"]
    assert isinstance(outputs, dict)
    assert outputs["cap"] is None
    assert outputs["no_wait"] == {"undetermined": "缺少“特殊群体”"}


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("--year", "2027", "--as-of", "2027-01-01"), "--year 与 --as-of 只能给出一个"),
        (("--bind", "自付比列=5%"), "没有名为“自付比列”的参数，是否应为“自付比例”？"),
        (("--bind", "自付比例=150%"), "“自付比例”不能大于1，实际是1.5"),
        (("--reading", "first_counts=maybe"), "“首年计入”应当是“是”或“否”"),
        (("--bind", "自付比例=1%", "--bind", "自付比例=2%"), "“自付比例”给出了两次"),
        (("--output", "out.xlsx"), "不能识别的文件格式“.xlsx”"),
        (("--output", "out.parquet"), "记录也应当是 Parquet"),
        (("--output", "无/out.json"), "文件夹“无”不存在"),
        (("--input", "r.txt"), "不能识别的文件格式“.txt”"),
        (("--input", "文件"), "“文件”没有后缀"),
        (("--input", "没有.json"), "找不到文件“没有.json”"),
    ],
)
def test_wrong_usage(mingce: Mingce, args: tuple[str, ...], words: str) -> None:
    ran = mingce("run", "pilot.pol", "--input", write("r.json", GOOD), *args)
    assert ran.status == 2
    assert words in ran.err
    assert ran.out == ""


def test_standard_input_can_be_read_only_once(mingce: Mingce) -> None:
    ran = mingce("run", "-", "--input", "-", stdin="")
    assert ran.status == 2
    assert "政策与记录不能都取自标准输入" in ran.err


def test_a_policy_with_errors(mingce: Mingce) -> None:
    Path("a.pol").write_text("规则 甲：：。\n", encoding="utf-8")
    ran = mingce("run", "a.pol", "--input", write("r.json", GOOD))
    assert (ran.status, ran.out) == (1, "")
    assert "错误[" in ran.err


def test_json_in_another_encoding(mingce: Mingce) -> None:
    Path("r.json").write_bytes('[{"编号": 1}]'.encode("gb18030"))
    ran = mingce("run", "pilot.pol", "--input", "r.json")
    assert ran.status == 1
    assert "可能是 GBK" in ran.err


def test_an_interrupted_write_leaves_the_old_results(mingce: Mingce, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("out.json").write_text("旧", encoding="utf-8")

    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("mingce.cli.run.print_rows", lambda *_: (broken() for _ in "x"))
    ran = mingce("run", "pilot.pol", "--input", write("r.json", GOOD), "--output", "out.json")
    assert (ran.status, ran.err.strip()) == (130, "已中断。")
    assert Path("out.json").read_text(encoding="utf-8") == "旧"
    assert not [path for path in Path().iterdir() if path.suffix == ".tmp"]


def test_an_explanation_in_words(mingce: Mingce) -> None:
    ran = mingce("explain", "pilot.pol", "--input", write("r.json", GOOD, BAD), "--id", "p1")
    assert ran.status == 0
    assert ran.out.startswith("【p1】\n")
    assert "308000元" in ran.out
    assert "依据《T01》二第1段第2句" in ran.out


def test_explanations_as_data(mingce: Mingce) -> None:
    ran = mingce("explain", "pilot.pol", "--input", write("r.json", GOOD, BAD), "--format", "json")
    assert ran.status == 1
    assert [sorted(row(ran.data, number)) for number in (0, 1)] == [["explanation", "id"], ["error", "id"]]


def test_explaining_what_is_not_there(mingce: Mingce) -> None:
    ran = mingce("explain", "pilot.pol", "--input", write("r.json", GOOD), "--id", "p9")
    assert (ran.status, ran.err) == (1, "错误：没有编号为“p9”的记录\n")


def test_explaining_a_record_that_cannot_be_computed(mingce: Mingce) -> None:
    ran = mingce("explain", "pilot.pol", "--input", write("r.json", BAD))
    assert ran.status == 1
    assert "不能计算：“2027年参保状态”没有“residemt”这一项" in ran.out


def test_explaining_one_result_only(mingce: Mingce) -> None:
    ran = mingce("explain", "pilot.pol", "--input", write("r.json", GOOD), "--output", "最高支付限额")
    assert ran.status == 0
    assert "【结论】\n没有提供2025年以前的参保状态，按未参保计。\n最高支付限额：308000元。\n\n【理由】" in ran.out
    same = mingce("explain", "pilot.pol", "--input", write("r.json", GOOD), "--output", "cap", "--output", "cap")
    assert same.out == ran.out


@pytest.mark.parametrize(("command", "option"), [("explain", "--output"), ("run", "--only")])
def test_a_result_that_the_policy_does_not_have(mingce: Mingce, command: str, option: str) -> None:
    ran = mingce(command, "pilot.pol", "--input", write("r.json", GOOD), option, "最高支付限度")
    assert (ran.status, ran.out) == (2, "")
    assert "没有名为“最高支付限度”的结果，是否应为“最高支付限额”？" in ran.err


@pytest.mark.parametrize("engine", ["python", "interpreter"])
def test_computing_one_result_only(mingce: Mingce, engine: str) -> None:
    ran = mingce("run", "pilot.pol", "--input", write("r.json", GOOD), "--only", "最高支付限额", "--engine", engine)
    assert ran.status == 0
    assert row(ran.data, 0)["outputs"] == {"cap": 308000}
    assert mingce("run", "pilot.pol", "--input", "r.json", "--only", "cap", "--output", "out.csv").status == 0
    head, _ = Path("out.csv").read_text(encoding="utf-8-sig").split("\n", 1)
    assert head.split(",")[:2] == ["id", "cap"]
    assert not head.split(",")[2].startswith("run")


CSV = "编号,年度,参保状态_2026,参保状态_2027,parameters.own_share\n"
ROW = "{},2027,未参保,居民医保,5%\n"


@pytest.mark.parametrize("name", ["r.json", "pilot.pol", "link.json", "hard.json"])
def test_results_never_go_over_what_is_read(mingce: Mingce, name: str) -> None:
    write("r.json", GOOD)
    Path("link.json").symlink_to("r.json")
    Path("hard.json").hardlink_to("r.json")
    if name == "pilot.pol":
        Path("pilot.json").hardlink_to("pilot.pol")
        name = "pilot.json"
    before = Path(name).read_bytes()
    ran = mingce("run", "pilot.pol", "--input", "r.json", "--output", name)
    assert ran.status == 2
    assert "结果会盖住要读取的" in ran.err
    assert Path(name).read_bytes() == before


def test_tables_in_files_are_marked_for_spreadsheets(mingce: Mingce) -> None:
    write("r.json", GOOD, BAD)
    mingce("run", "pilot.pol", "--input", "r.json", "--output", "o.csv", "--only", "cap")
    heads = "id,cap,readings.first_counts,error.code,error.message,error.field"
    assert Path("o.csv").read_bytes().startswith(f"\ufeff{heads}\r\np1,308000,,,,\r\np2,".encode())
    mingce("run", "pilot.pol", "--input", "r.json", "--output", "o.jsonl")
    assert Path("o.jsonl").read_bytes().startswith(b"{")


def test_chinese_heads(mingce: Mingce) -> None:
    write("r.json", GOOD)
    arguments = ("run", "pilot.pol", "--input", "r.json", "--only", "cap", "--only", "单据自付", "--output")
    mingce(*arguments, "o.csv", "--headings", "中文")
    head, row, _ = Path("o.csv").read_text(encoding="utf-8-sig").split("\n")
    assert head == "编号,最高支付限额,各费用,口径.首年计入,错误代码,错误说明,错误字段"
    assert row.startswith("p1,308000,")
    mingce(*arguments, "o2.csv", "--headings", "英文")
    assert Path("o2.csv").read_text(encoding="utf-8-sig").startswith("id,cap,bills,readings.first_counts,error.code")
    ran = mingce(*arguments, "o.json", "--headings", "中文")
    assert ran.status == 2
    assert "--headings 只用于写成 CSV 的结果" in ran.err
    assert "不在可选的 英文、中文 之中" in mingce(*arguments, "o.csv", "--headings", "拉丁文").err


def test_an_encoding_that_was_guessed_is_said(mingce: Mingce) -> None:
    Path("r.csv").write_bytes((CSV + ROW.format("张三")).encode("gb18030"))
    ran = mingce("run", "pilot.pol", "--input", "r.csv")
    assert (ran.status, ran.err) == (0, "“r.csv”不是 UTF-8，按 GB18030（GBK）读取。\n")
    assert row(ran.data)["id"] == "张三"
    ran = mingce("run", "pilot.pol", "--input", "-", stdin=(CSV + ROW.format("张三")).encode("gb18030"))
    assert (ran.status, ran.err) == (0, "标准输入不是 UTF-8，按 GB18030（GBK）读取。\n")
    for mark in ("", "\ufeff"):
        Path("r.csv").write_text(mark + CSV + ROW.format("张三"), encoding="utf-8")
        assert mingce("run", "pilot.pol", "--input", "r.csv").err == ""


def test_one_wrong_byte_refuses_its_row_only(mingce: Mingce) -> None:
    """The file stays UTF-8; read as GB18030 every Chinese word of it would be another."""
    table = (CSV + ROW.format("张三") + ROW.format("李四") + ROW.format("王五")).encode()
    spoilt = table.replace("李四".encode(), "李\ufffd四".encode().replace("\ufffd".encode(), b"\xff"))
    Path("r.csv").write_bytes(spoilt)
    ran = mingce("run", "pilot.pol", "--input", "r.csv")
    assert ran.status == 1
    assert isinstance(ran.data, list)
    assert [item["id"] for item in ran.data] == ["张三", None, "王五"]
    message = "第3行：第4个字节（十六进制 FF）不是 UTF-8 编码的文字"
    assert row(ran.data, 1)["error"] == {"code": "bad-encoding", "message": message, "field": None}
    assert "GB18030" not in ran.err

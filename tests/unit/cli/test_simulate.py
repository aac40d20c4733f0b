"""`mingce simulate`: the twelve persons of the trial policy, as text, as data and as a report."""

import json
import re
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as ET

import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.parquet as pq
import pytest

from tests.unit.cli.conftest import Mingce
from tests.unit.engines.columns.trial import POLICY, batch

NEW = ("--reading", "残疾加发=是", "--bind", "补助比例=60%", "--bind", "grace=15")


@pytest.fixture
def trial(mingce: Mingce) -> Mingce:
    Path("trial.pol").write_text(POLICY, encoding="utf-8")
    pq.write_table(pa.Table.from_batches([batch()]), "people.parquet")
    return mingce


def simulate(trial: Mingce, *arguments: str) -> tuple[int, str, str]:
    ran = trial("simulate", "trial.pol", "--input", "people.parquet", "--year", "2027", *arguments)
    return ran.status, ran.out, ran.err


# --- on the terminal -----------------------------------------------------------------------------------------------------------


TEXT = """补助试算，2027年度
原方案：按政策文本
新方案：口径“残疾加发”取“是”（原方案：否）；参数“补助比例”各年都按60%计（原方案：自2025年1月1日起50%）；参数“宽限天数”各年都按15天计（原方案：自2025年1月1日起10天）
人群：“people.parquet”，12 条

共比较 11 人，10 人至少有一项结果不同（90.91%），另有 1 人不能计算。

【补助额】
  增加 6 人（54.55%）：合计增加761.01元，平均增加126.84元。
  由确定变为待定 2 人（18.18%）。
  不变 1 人，两种方案都不适用 2 人。
  各自有数的合计：原方案 2805.05元，新方案 3066.06元。
  地区      人数  增加     占比  合计变化（元）  平均变化（元）  适用或待定有变
  东           5     2   40.00%          300.00          100.00               1
  西           4     2   50.00%          310.01          155.01               1
  （未填）     2     2  100.00%          151.00           75.50               0
  合计        11     6   54.55%          761.01          108.72               2

【档次】
  改变 1 人（9.09%）。
  由确定变为待定 2 人（18.18%）。
  不变 6 人，两种方案都不适用 2 人。
  原方案  新方案  人数
  低档    高档       1
  地区      人数  改变    占比  适用或待定有变
  东           5     0   0.00%               1
  西           4     1  25.00%               1
  （未填）     2     0   0.00%               0
  合计        11     1   9.09%               2

【达标】
  由否变为是 2 人（18.18%）。
  不变 9 人。
  地区      人数  由否变为是    占比
  东           5           0   0.00%
  西           4           1  25.00%
  （未填）     2           1  50.00%
  合计        11           2  18.18%

【截止日】
  推迟 3 人（27.27%）：平均推迟5天。
  两种方案都不适用 8 人。
  地区      人数  推迟    占比  平均变化（天）
  东           5     2  40.00%               5
  西           4     1  25.00%               5
  （未填）     2     0   0.00%               —
  合计        11     3  27.27%               5

没有变化的结果（1 项）：费用额

原因（举一例）                    不能计算的是  条数
“费用”不能大于10000，实际是20000  两种方案         1
"""


def test_text(trial: Mingce) -> None:
    status, out, err = simulate(trial, *NEW, "--by", "地区")
    assert out == TEXT
    # A person could not be computed.
    assert (status, err) == (1, "")


def test_who_gains_is_said_where_it_is_known(trial: Mingce) -> None:
    _, out, _ = simulate(trial, *NEW, "--more-is-better", "补助额", "--less-is-better", "due", "--more-is-better", "达标")
    assert "  受益 6 人（54.55%）：合计增加761.01元，平均增加126.84元。\n" in out
    assert "  受损 3 人（27.27%）：平均推迟5天。\n" in out
    assert "  受益 2 人（18.18%）：由否变为是。\n" in out
    assert "地区" not in out.replace("没有用到的列：“地区”", "")


def test_only_some_results(trial: Mingce) -> None:
    status, out, _ = simulate(trial, *NEW, "--only", "截止日", "--only", "费用额", "--format", "json")
    # What 截止日 and 费用额 do not read is not looked at, but 费用 is.
    assert status == 1
    assert list(json.loads(out)["results"]) == ["due", "spent"]


def test_no_difference(trial: Mingce) -> None:
    _, out, _ = simulate(trial, "--bind", "补助比例=50%")
    assert "共比较 11 人，没有任何结果不同，另有 1 人不能计算。" in out
    assert "没有变化的结果（5 项）：补助额、档次、达标、截止日、费用额" in out


def test_the_base_holds_for_both(trial: Mingce) -> None:
    _, out, _ = simulate(trial, "--base-bind", "share=60%", "--base-reading", "bonus=是", "--bind", "宽限天数=15")
    assert "原方案：口径“残疾加发”取“是”；参数“补助比例”各年都按60%计\n" in out
    assert "新方案：参数“宽限天数”各年都按15天计（原方案：自2025年1月1日起10天）\n" in out
    assert "【截止日】" in out
    assert "【补助额】" not in out
    # The second may set what the base has set, by its other name.
    _, out, _ = simulate(trial, "--base-bind", "share=60%", "--bind", "补助比例=70%")
    assert "新方案：参数“补助比例”各年都按70%计（原方案：60%）\n" in out


def test_by_an_input_under_its_other_name(trial: Mingce) -> None:
    _, out, _ = simulate(trial, *NEW, "--by", "身份", "--only", "达标")
    assert "  身份  人数  由否变为是    占比\n  甲类     9           1  11.11%\n  乙类     2           1  50.00%\n" in out
    _, out, _ = simulate(trial, *NEW, "--by", "残疾", "--only", "达标")
    assert "  是           4 " in out
    assert "  否           4 " in out
    assert "  （未填）     3 " in out


def test_another_version(trial: Mingce) -> None:
    other = POLICY.replace("四舍五入到 分", "四舍五入到 元").replace("费用额（spent）", "费用数（expense）")
    other = other.replace("规则 截止日（due）：日期；适用于 到账日 适用；等于 到账日 + 宽限天数", "规则 截止日（due）：年份；等于 当年")
    Path("other.pol").write_text(other, encoding="utf-8")
    status, out, _ = simulate(trial, "--against", "other.pol", "--base-bind", "grace=20", "--base-bind", "share=50%")
    assert status == 1
    assert "新方案：另一版本《补助试算》（other.pol）；参数“补助比例”各年都按50%计；参数“宽限天数”各年都按20天计\n" in out
    assert "  减少 1 人（9.09%）：合计减少0.05元，平均减少0.05元。\n" in out
    assert "只有原方案有、没有比较的结果（1 项）：费用额\n" in out
    assert "只有新方案有、没有比较的结果（1 项）：费用数\n" in out
    assert "两个版本的类型或者单位不同、没有比较的结果（1 项）：截止日\n" in out


def test_settings_that_only_one_version_has(trial: Mingce) -> None:
    other = re.sub(r"口径 残疾加发.*?。\n", "", POLICY).replace("当 残疾加发 且 残疾 则", "当 残疾 则")
    Path("other.pol").write_text(other, encoding="utf-8")
    _, out, _ = simulate(trial, "--against", "other.pol", "--base-reading", "bonus=是")
    assert "新方案的版本没有的设定，只用于原方案：残疾加发" in out
    assert "没有任何结果不同" in out


def test_a_made_up_population(trial: Mingce) -> None:
    text = "[身份]\n取值 = { 甲类 = 0.6, 乙类 = 0.4 }\n[残疾]\n概率 = 1\n[费用]\n取值 = { 1000 = 1 }\n"
    text += "[分组.地区]\n取值 = { 西 = 0.5, 东 = 0.5 }\n"
    Path("people.toml").write_text(text, encoding="utf-8")
    made = ("simulate", "trial.pol", "--population", "400", "--seed", "2", "--distributions", "people.toml", *NEW, "--by", "地区")
    ran = trial(*made)
    assert (ran.status, ran.err) == (0, "")
    assert "补助试算，2025年度\n" in ran.out
    assert "人群：虚构人群 400 人（种子 2），2020年至2025年，按“people.toml”抽取；抽取的数据：身份、残疾、费用，分组：地区；" in ran.out
    # Groups stand in the order of the file.
    assert ran.out.index("  西  ") < ran.out.index("  东  ")
    found = json.loads(trial(*made, "--format", "json").out)
    some = found["results"]["aid"]["all"]
    assert some["risen"] == 200 * some["more"]
    assert some["more"] + some["neither"] == 400
    trial("population", "trial.pol", "--rows", "400", "--seed", "2", "--distributions", "people.toml", "--output", "made.parquet")
    again = trial("simulate", "trial.pol", "--input", "made.parquet", *NEW, "--by", "地区", "--format", "json")
    for key in ("results", "changed", "compared"):
        assert json.loads(again.out)[key] == found[key]


def test_years_of_rows(trial: Mingce) -> None:
    table = pa.Table.from_batches([batch()]).append_column("year", pa.array([2024, 2027, None] * 4, pa.int16()))
    pq.write_table(table, "people.parquet")
    ran = trial("simulate", "trial.pol", "--input", "people.parquet", *NEW)
    assert "补助试算，各条记录按各自的年度\n" in ran.out
    assert "没有写明计算哪一年" in ran.out
    assert "“补助比例”" in ran.out


def test_files_of_arrow(trial: Mingce) -> None:
    expected = simulate(trial, *NEW, "--format", "json")[1]
    feather.write_feather(pq.read_table("people.parquet"), "people.arrow", compression="uncompressed")
    ran = trial("simulate", "trial.pol", "--input", "people.arrow", "--year", "2027", *NEW, "--format", "json")
    assert json.loads(ran.out)["results"] == json.loads(expected)["results"]


def test_nobody_can_be_computed(trial: Mingce) -> None:
    # An open parameter that nobody binds.
    Path("open.pol").write_text(POLICY.replace("精确到 1%；自 2025年1月1日 起 50%", "精确到 1%；待定"), encoding="utf-8")
    ran = trial("simulate", "open.pol", "--population", "20", "--bind", "grace=15")
    assert ran.status == 1
    assert "没有可以比较的记录，另有 20 人不能计算。\n" in ran.out
    assert "参数“补助比例”待定，须先给定值  两种方案        20\n" in ran.out
    assert "没有变化的结果" not in ran.out
    ran = trial("simulate", "open.pol", "--population", "20", "--bind", "share=50%")
    assert "参数“补助比例”待定，须先给定值  原方案          20\n" in ran.out
    assert "参数“补助比例”各年都按50%计（原方案：待定）" in ran.out


# --- data and reports ---------------------------------------------------------------------------------------------------------


def test_data_is_exact(trial: Mingce) -> None:
    data = json.loads(simulate(trial, *NEW, "--by", "地区", "--format", "json")[1], parse_float=Decimal)
    assert (data["rows"], data["compared"], data["changed"], data["by"]) == (12, 11, 10, "地区")
    (refused,) = data["refused"]
    assert (refused["in"], refused["code"], refused["field"], refused["count"]) == ("both", "out-of-range", "cost", 1)
    aid = data["results"]["aid"]
    assert aid["name"] == "补助额"
    assert aid["better"] is None
    assert (aid["all"]["first_sum"], aid["all"]["second_sum"], aid["all"]["risen"]) == (
        Decimal("2805.05"),
        Decimal("3066.06"),
        Decimal("761.01"),
    )
    assert aid["differences"]["counts"][0] == {"from": 50, "count": 1}
    assert aid["differences"]["counts"][-1] == {"from": 200, "count": 2}
    assert data["results"]["level"]["moves"] == [{"from": "low", "to": "high", "count": 1}]
    assert "first_sum" not in data["results"]["due"]["all"]
    assert data["results"]["due"]["all"]["risen"] == 15
    assert "risen" not in data["results"]["level"]["all"]


def test_groups_add_up(trial: Mingce) -> None:
    data = json.loads(simulate(trial, *NEW, "--by", "地区", "--format", "json")[1], parse_float=Decimal)
    for result in data["results"].values():
        for field, whole in result["all"].items():
            assert sum(group[field] for group in result["groups"].values()) == whole
    assert sum(group["changed"] for group in data["groups"].values()) == data["changed"]


def test_report(trial: Mingce) -> None:
    status, out, err = simulate(trial, *NEW, "--by", "地区", "--output", "a/report")
    assert (status, err) == (1, "报告：a/report/report.html\n")
    assert out == TEXT
    folder = Path("a/report")
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    charts = ["aid-differences", "aid-groups", "due-differences", "due-groups", "level-groups", "reached-groups"]
    assert files == [*(f"charts/{name}.svg" for name in charts), "data.json", "report.html", "report.md"]
    assert folder.joinpath("data.json").read_text(encoding="utf-8") == simulate(trial, *NEW, "--by", "地区", "--format", "json")[1]
    page = folder.joinpath("report.html").read_text(encoding="utf-8")
    for chart in charts:
        svg = folder.joinpath(f"charts/{chart}.svg").read_text(encoding="utf-8")
        ET.fromstring(svg)
        assert svg.strip() in page


def test_the_page_needs_nothing_from_outside(trial: Mingce) -> None:
    simulate(trial, *NEW, "--by", "地区", "--output", "report")
    page = Path("report/report.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert re.findall(r'(?:src|href)="', page) == []
    assert set(re.findall(r"https?://[^\"' <]+", page)) == {"http://www.w3.org/2000/svg"}
    ET.fromstring(re.sub(r"<!DOCTYPE html>|<(?:meta|br)[^>]*>", "", page))


def test_the_same_bytes_again(trial: Mingce) -> None:
    for folder in ("one", "two"):
        simulate(trial, *NEW, "--by", "地区", "--output", folder)
    for path in Path("one").rglob("*.*"):
        assert path.read_bytes() == (Path("two") / path.relative_to("one")).read_bytes()


def test_names_are_escaped(trial: Mingce) -> None:
    table = pq.read_table("people.parquet")
    table = table.set_column(1, "地区", pa.array(["<b>&|东", *(["西"] * 11)]))
    pq.write_table(table, "people.parquet")
    simulate(trial, *NEW, "--by", "地区", "--output", "report")
    assert "<td>&lt;b&gt;&amp;|东</td>" in Path("report/report.html").read_text(encoding="utf-8")
    assert "&lt;b&gt;&amp;|东</text>" in Path("report/charts/aid-groups.svg").read_text(encoding="utf-8")
    assert r"| \<b\>\&\|东 |" in Path("report/report.md").read_text(encoding="utf-8")


# --- wrong usage ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (("--input", "people.parquet"), 2, "没有写明新方案"),
        (NEW, 2, "没有写明人群"),
        (("--input", "people.parquet", "--population", "5", *NEW), 2, "--input 与 --population 只能给出一个"),
        (("--input", "people.parquet", "--seed", "5", *NEW), 2, "--seed 只用于编造的人群"),
        (("--input", "people.parquet", "--distributions", "x.toml", *NEW), 2, "--distributions 只用于编造的人群"),
        (("--input", "people.parquet", *NEW), 2, "请用 --year 写明"),
        (("--input", "people.csv", *NEW), 2, "人群文件应当是 Parquet 或 Arrow 文件"),
        (("--input", "none.parquet", *NEW), 2, "找不到文件“none.parquet”"),
        (("--input", "broken.parquet", *NEW), 1, "不是完整的 Parquet 文件"),
        (("--input", "long.parquet", "--year", "2027", "--bind", "rate=2"), 2, "没有名为“rate”的参数"),
        (("--population", "5", *NEW, "--by", "地区"), 2, "人群中没有名为“地区”的列"),
        (("--population", "5", *NEW, "--only", "补助"), 2, "没有名为“补助”的结果，是否应为“补助额”？"),
        (("--population", "5", *NEW, "--more-is-better", "档次"), 2, "“档次”是类别，谈不上多少"),
        (("--population", "5", *NEW, "--more-is-better", "aid", "--less-is-better", "aid"), 2, "不能既以多为好，又以少为好"),
        (("--population", "5", *NEW, "--only", "due", "--more-is-better", "aid"), 2, "“补助额”不在比较的结果之中"),
        (("--population", "5", "--bind", "补助比例=150%"), 2, "“补助比例”不能大于1"),
        (("--population", "5", "--reading", "残疾加发=也许"), 2, "“残疾加发”"),
        (("--population", "5", "--bind", "补助比例"), 2, "应当写作 名称=取值"),
        (("--population", "0", *NEW), 2, "人数应当在1至"),
        (("--population", "5", *NEW, "--output", "trial.pol"), 2, "“trial.pol”不是文件夹"),
        (("--population", "5", "--against", "none.pol"), 2, "找不到文件“none.pol”"),
        (("--population", "5", "--against", "bad.pol"), 1, "错误"),
        (("--population", "5", "--against", "less.pol", "--only", "费用额"), 2, "对照的版本中没有结果“费用额”（spent）"),
    ],
)
def test_mistakes(trial: Mingce, arguments: tuple[str, ...], status: int, message: str) -> None:
    Path("broken.parquet").write_bytes(Path("people.parquet").read_bytes()[:-20])
    Path("bad.pol").write_text("规则 甲", encoding="utf-8")
    Path("less.pol").write_text(POLICY.replace("费用额（spent）", "费用数（expense）"), encoding="utf-8")
    pq.write_table(pq.read_table("people.parquet"), "long.parquet")
    ran = trial("simulate", "trial.pol", *arguments)
    assert (ran.status, ran.out) == (status, ""), ran.err
    assert message in ran.err


def test_a_row_for_each_year_is_refused(trial: Mingce) -> None:
    Path("yearly.pol").write_text(POLICY.replace("取自 身份类；\n    残疾", "取自 身份类，逐年；\n    残疾"), encoding="utf-8")
    ran = trial("simulate", "yearly.pol", "--input", "people.parquet", "--year", "2027", *NEW)
    assert ran.status == 2
    assert "列“kind”没有写年份：人群文件应当每人一行" in ran.err

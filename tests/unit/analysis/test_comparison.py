"""The same notions across documents: a cell is empty only where the document itself is silent."""

import json

import pytest
from attrs import evolve

from mingce.analysis.comparison import Comparison, by_place, compare, place_of, to_json, to_text, year_of
from mingce.driver.pipeline import compile_source
from mingce.ir.program import Program
from mingce.source import Source

TERMS = """术语 提取比例（rate）：释义 “上解多少。”；同义 筹集比例；依据 《甲》一。
术语 缺口分担：释义 “缺口由谁负担。”；依据 《甲》一。
术语 完成时限：释义 “何时以前完成。”；依据 《甲》一。
"""
JIA = """政策 甲省办法（jia_2031）：标题 “甲川省调剂办法”；期间 2031年 至 2040年；来源 《甲》。
{terms}
对象 全省（province）：收入（income）：金额。
参数 上解率（share）：比例；待定；对应 提取比例；依据 《甲》一第1段第1句。
规则 上解额（remit）：金额；等于 收入 × 上解率；四舍五入到 分；说明 “按年。”；对应 提取比例；依据 《甲》一第1段第1句。
里程碑 出台细则（detail）：成果 “细则”；期限 2031年12月31日；对应 完成时限；依据 《甲》二第1段第1句。
"""
YI = """政策 乙省办法（yi_2030）：标题 “乙山省调剂意见”；期间 2030年 至 2040年；来源 《乙》。
{terms}
对象 全省（province）：收入（income）：金额。
参数 提取（share）：比例；自 2030年1月1日 起 5%；自 2032年1月1日 起 6%；对应 筹集比例；依据 《乙》一第1段第1句。
规则 上解（remit）：金额；等于 收入 × 提取；四舍五入到 分；依据 《乙》一第1段第1句。
"""
YI_PEOPLE = """政策 乙省参保（yi_people_2030）：标题 “乙山省调剂意见”；期间 2030年 至 2040年；来源 《乙》。
{terms}
职责 负担缺口（cover）：主体 市政府；应当 负担 “缺口”；对应 缺口分担；依据 《乙》三第1段第1句。
"""


def program(text: str, terms: str = TERMS) -> Program:
    compiled = compile_source(Source("a.pol", text.format(terms=terms)), lambda _: None)
    assert compiled.program is not None, compiled.diagnostics
    return compiled.program


@pytest.fixture(scope="module")
def found() -> Comparison:
    return compare((program(JIA), program(YI), program(YI_PEOPLE)))


def test_columns_are_documents(found: Comparison) -> None:
    assert [(c.document, c.name, len(c.programs)) for c in found.columns] == [("甲", "甲川2031", 1), ("乙", "乙山2030", 2)]


def test_rows_are_the_notions_that_somebody_speaks_of(found: Comparison) -> None:
    assert [row.term.name for row in found.rows] == ["提取比例", "缺口分担", "完成时限"]
    assert [[len(cell) for cell in row.cells] for row in found.rows] == [[2, 1], [0, 1], [1, 0]]


def test_values_of_parameters_and_last_days(found: Comparison) -> None:
    values = [[one.value for one in cell] for row in found.rows for cell in row.cells]
    assert values == [["待定", None], ["自2030年1月1日起5%；自2032年1月1日起6%"], [], [None], ["2031年12月31日"], []]


def test_sentences_give_the_substance_and_the_place(found: Comparison) -> None:
    rate, remit = found.rows[0].cells[0]
    assert rate.sentences == ("上解率尚待确定，使用时须先给定。",)
    assert remit.sentences == ("上解额的计算公式为：上解额＝收入×上解率（待定）。",)
    assert remit.basis == "《甲》一第1段第1句"
    assert found.rows[1].cells[1][0].sentences == ("市政府应当负担缺口。",)


def test_a_synonym_is_the_same_notion_in_every_document() -> None:
    own = "术语 筹集比例：释义 “上解多少。”；依据 《乙》一。\n"
    mine = "术语 提取比例：释义 “上解多少。”；同义 上解比例；依据 《甲》一。\n术语 缺口分担：释义 “一”；依据 《甲》一。\n"
    text = YI.replace("对应 筹集比例", "对应 上解比例")
    names = [row.term.name for row in compare((program(text, mine + own), program(YI, own))).rows]
    assert names == ["提取比例", "筹集比例"]


def test_documents_that_name_no_notion_are_left_out() -> None:
    silent = program(YI.replace("对应 筹集比例；", ""))
    assert compare((silent,)).rows == ()
    assert [column.name for column in compare((program(JIA), silent)).columns] == ["甲川2031"]


def test_documents_of_one_place_and_year_are_told_apart() -> None:
    other = program(JIA.replace("jia_2031", "jia_more_2031").replace("甲省办法", "甲省细则").replace("《甲》", "《丙》"))
    assert [column.name for column in compare((program(JIA), other)).columns] == ["甲省细则", "甲省办法"]


def test_text_says_where_a_document_is_silent(found: Comparison) -> None:
    lines = to_text(found).splitlines()
    assert lines[:5] == [
        "提取比例：上解多少。",
        "  甲川2031：",
        "    上解率尚待确定，使用时须先给定。（《甲》一第1段第1句）",
        "    上解额的计算公式为：上解额＝收入×上解率（待定）。（《甲》一第1段第1句）",
        "      说明：按年。",
    ]
    assert "  甲川2031：未规定" in lines
    assert lines[-1] == "  乙山2030：未规定"


def test_data_holds_every_cell(found: Comparison) -> None:
    data = json.loads(to_json(found))
    assert [column["policies"] for column in data["documents"]] == [["jia_2031"], ["yi_2030", "yi_people_2030"]]
    notion = data["notions"][2]
    assert (notion["notion"], notion["meaning"], notion["synonyms"]) == ("完成时限", "何时以前完成。", [])
    first, second = (notion["documents"][column["document"]] for column in data["documents"])
    assert second == []
    assert first == [
        {
            "policy": "jia_2031",
            "statement": "detail",
            "name": "出台细则",
            "kind": "里程碑",
            "value": "2031年12月31日",
            "sentences": ["应当在2031年12月31日前完成“出台细则”，成果为细则。"],
            "degrees": [],
            "assumptions": [],
            "note": None,
            "basis": ["《甲》二第1段第1句"],
        }
    ]


@pytest.mark.parametrize(
    ("title", "issuers", "place"),
    [
        ("甲川省调剂办法", (), "甲川"),
        ("关于推动省级统筹的意见", ("黑龙江省人民政府",), "黑龙江"),
        ("中共四川省委 四川省人民政府关于改革的意见", (), "四川"),
        ("内蒙古自治区办法", (), "内蒙古"),
        ("广西壮族自治区办法", (), "广西"),
        ("北京市办法", (), "北京"),
        ("关于推进省级统筹的意见", ("国家医疗保障局",), ""),
    ],
)
def test_places(title: str, issuers: tuple[str, ...], place: str) -> None:
    assert place_of(evolve(program(JIA).policy, title=title, issuers=issuers)) == place


def test_years() -> None:
    policy = evolve(program(JIA).policy, alias="jia", effective=None)
    assert year_of(policy) == 2031
    assert year_of(evolve(policy, alias="jia_2029")) == 2029
    assert year_of(evolve(policy, alias="jia_2029", number="甲政发〔2028〕1号")) == 2028


def test_policies_come_by_place_and_year_those_without_a_place_last() -> None:
    jia, yi = program(JIA), program(YI)
    nowhere = evolve(jia, policy=evolve(jia.policy, title="办法", alias="nowhere"))
    older = evolve(jia, policy=evolve(jia.policy, alias="jia_2020"))
    found = by_place((nowhere, jia, yi, older))
    assert [one.policy.alias for one in found] == ["jia_2020", "jia_2031", "yi_2030", "nowhere"]

"""The 示例 as data: the record as a file of records holds it, and what the policy says, not what is computed."""

import json
from pathlib import Path

import pytest

from mingce.driver.exporting import exported_examples, write_examples
from mingce.driver.pipeline import compile_source
from mingce.driver.workspace import WorkspaceError
from mingce.engines.rows.jsontext import decoder
from mingce.ir.program import Program
from mingce.source import Source
from tests.exported import of_program, unmet
from tests.samples import pilot

POLICY = """政策 试（trial）：期间 2020年 至 2040年；来源 《1》。
类别 类型（kind）：一类（one）、二类（two）。
对象 人（person）：类（kinded）：取自 类型；额（amount）：金额，逐年，缺省 0元；好（good）：是否，存疑；日（day）：日期，可缺；
    居住（lives）：是否，逐月，缺省 否；生年（born）：年份，1900年 至 2040年。
对象 费用（claim）：属于 人，列为 费用清单（claims）；费额（cost）：金额；称（label）：文本，可缺。
口径 读法（reading）：取 否；备选 是；理由 “条文未写”；依据 《1》一。
参数 报销率（share）：比例；范围 0% 至 100%；待定；依据 《1》一。
状态 累计（stock）：金额；初值 0元；等于 上年 累计 + 额；依据 《1》一。
规则 报销（paid）：金额；对每个 费用；适用于 费额 超过 0元；等于 费额 × 报销率；四舍五入到 分；依据 《1》一。
规则 结果（outcome）：金额；当 好 且 非 读法 则 1元；否则 累计；依据 《1》一。
规则 报销额（total）：金额；等于 各 费用 的 报销 之和；依据 《1》一。
"""
FACTS = "设 类 为 二类；设 生年 为 1980年；"


def compiled(text: str, alias: str = "trial") -> Program:
    found = compile_source(Source("a.pol", text.replace("trial", alias)), lambda _: None)
    assert found.program is not None, found.diagnostics
    return found.program


def exported(examples: str) -> list[object]:
    (artifact,) = exported_examples([compiled(POLICY + examples)])
    data = json.loads(artifact.text)
    assert data["policy"] == "trial"
    assert list(data) == ["policy", "examples"]
    examples_: list[object] = data["examples"]
    return examples_


def test_every_kind_of_fact_and_of_expectation() -> None:
    (found,) = exported(
        f"示例 例一：年度 2026年；{FACTS}设 额 为 【2025年 至 2026年 12.34元】；设 好 为 是；设 日 为 2026年2月28日；"
        "设 居住 为 【2026年11月 至 2027年1月 是】；设 费用清单 为 【（费额 100元、称 “甲”）、（费额 0元）】；"
        "设 报销率 为 12.5%；设 读法 为 是；"
        "应得 结果 为 24.68元；应得 报销 为 【12.5元、不适用】；应得 报销额 为 12.5元。\n"
    )
    assert found == {
        "name": "例一",
        "record": {
            "id": "例一", "year": 2026, "kinded": "two", "born": 1980, "amount": {"2025": 12.34, "2026": 12.34}, "good": True,
            "day": "2026-02-28", "lives": {"2026-11": True, "2026-12": True, "2027-01": True},
            "claims": [{"cost": 100, "label": "甲"}, {"cost": 0}],
            "parameters": {"share": 0.125}, "readings": {"reading": True},
        },
        "expected": {"outputs": {"outcome": 24.68, "claims": [{"paid": 12.5}, {"paid": None}], "total": 12.5}},
    }  # fmt: skip


def test_what_is_open_or_not_applicable_is_left_out_of_the_record_and_told_in_the_results() -> None:
    (found,) = exported(f"示例 例二：年度 2026年；{FACTS}设 好 为 待定；设 日 为 不适用；应得 结果 为 待定。\n")
    assert found == {
        "name": "例二",
        "record": {"id": "例二", "year": 2026, "kinded": "two", "born": 1980},
        "expected": {"outputs": {"outcome": {"undetermined": ""}}},
    }


def test_each_year_that_an_example_speaks_of_is_a_record_of_its_own() -> None:
    found = exported(
        f"示例 例三：年度 2026年；{FACTS}设 额 为 【2025年 5元】；应得 累计 为 【2025年 5元、2027年 5元】；应得 结果 为 待定。\n"
    )
    assert [(one["record"]["id"], one["record"]["year"], one["expected"]) for one in found] == [  # type: ignore[index]
        ("例三", 2026, {"outputs": {"outcome": {"undetermined": ""}}}),
        ("例三（2025年）", 2025, {"outputs": {"stock": 5}}),
        ("例三（2027年）", 2027, {"outputs": {"stock": 5}}),
    ]


def test_an_error_that_is_expected() -> None:
    (found,) = exported(f"示例 例四：年度 2026年；{FACTS}设 费用清单 为 【（费额 1元）】；应报错 “unbound-parameter”。\n")
    assert found["expected"] == {"error": {"code": "unbound-parameter"}}  # type: ignore[index]


def test_members_of_which_an_example_does_not_speak_are_not_applicable() -> None:
    (found,) = exported(
        f"示例 例五：年度 2026年；{FACTS}设 费用清单 为 【（费额 1元）、（费额 0元）】；设 报销率 为 50%；应得 报销 为 【0.5元】。\n"
    )
    assert found["expected"] == {"outputs": {"claims": [{"paid": 0.5}, {"paid": None}]}}  # type: ignore[index]


def test_decimals_stay_as_they_are_written() -> None:
    example = f"示例 例：年度 2026年；{FACTS}设 报销率 为 33.3333%；应得 报销额 为 0元。\n"
    (artifact,) = exported_examples([compiled(POLICY + example)])
    assert '"share": 0.333333}' in artifact.text


def test_policies_without_examples_have_no_file() -> None:
    assert list(exported_examples([compiled(POLICY)])) == []


def test_files_are_written_into_a_folder(tmp_path: Path) -> None:
    (path,) = write_examples([pilot(), compiled(POLICY)], tmp_path / "a" / "b")
    assert path == tmp_path / "a" / "b" / "pilot.json"
    assert len(json.loads(path.read_text(encoding="utf-8"))["examples"]) == 2
    with pytest.raises(WorkspaceError, match=r"pilot\.json"):
        write_examples([pilot(), pilot()], tmp_path)


def test_what_does_not_come_out_is_noticed() -> None:
    """Of the helper that holds every artefact to the examples."""
    (one, other) = of_program(pilot())
    right = {"outputs": {"cap": 308000, "own_amount": decoder().decode("30000.0"), "spent": 0}}
    assert unmet(one.expected, right) == []
    assert unmet(one.expected, {"outputs": {**right["outputs"], "cap": 308001}}) == ["cap: 308000 wanted, 308001"]
    assert unmet(one.expected, {"outputs": {**right["outputs"], "cap": None}})
    assert unmet(one.expected, {"error": {"code": "missing-input"}})
    assert unmet(other.expected, right)
    assert unmet(other.expected, {"error": {"code": "missing-input"}})
    assert unmet({"outputs": {"a": True}}, {"outputs": {"a": 1}})
    assert unmet({"outputs": {"a": [{"b": 1}]}}, {"outputs": {"a": []}})
    assert unmet({"outputs": {"a": {"undetermined": ""}}}, {"outputs": {"a": None}})
    assert unmet({"outputs": {"a": {"undetermined": ""}}}, {"outputs": {"a": {"undetermined": "缺少"}}}) == []

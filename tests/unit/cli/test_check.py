"""`mingce check`, `fmt`, `test`, `build` and `docs`: policies in, findings and files out."""

import json
from pathlib import Path

import pytest

from tests.samples import PILOT
from tests.unit.cli.conftest import Mingce

TEXT = PILOT.read_text(encoding="utf-8")
BROKEN = TEXT.replace("基础限额 × 自付比例", "基础限额 + 1年")


def test_a_sound_policy(mingce: Mingce) -> None:
    ran = mingce("check", "pilot.pol")
    assert ran.status == 0
    assert "警告[unused-name]" in ran.out
    assert ran.out.endswith("个警告。\n")


def test_a_broken_policy(mingce: Mingce) -> None:
    Path("a.pol").write_text(BROKEN, encoding="utf-8")
    ran = mingce("check", "a.pol")
    assert ran.status == 1
    assert "错误[unit-mismatch]" in ran.out
    assert "--> a.pol:" in ran.out


def test_standard_input(mingce: Mingce) -> None:
    ran = mingce("check", "-", stdin=BROKEN)
    assert ran.status == 1
    assert "--> 标准输入:" in ran.out


def test_formats(mingce: Mingce) -> None:
    Path("a.pol").write_text(BROKEN, encoding="utf-8")
    found = mingce("check", "a.pol", "--format", "json").data
    assert isinstance(found, list)
    assert "unit-mismatch" in {item["code"] for item in found}
    sarif = mingce("check", "a.pol", "--format", "sarif").data
    assert isinstance(sarif, dict)
    assert sarif["version"] == "2.1.0"
    assert "::error title=" in mingce("check", "a.pol", "--format", "github").out


def test_a_folder(mingce: Mingce) -> None:
    Path("省").mkdir()
    Path("省/a.pol").write_text(BROKEN, encoding="utf-8")
    ran = mingce("check", ".", "--format", "json")
    assert ran.status == 1
    assert {Path(item["file"]).name for item in json.loads(ran.out)} == {"a.pol", "pilot.pol"}


def test_a_file_in_gbk_does_not_stop_the_others(mingce: Mingce) -> None:
    Path("a.pol").write_bytes(TEXT.encode("gb18030"))
    Path("b.pol").write_text(BROKEN, encoding="utf-8")
    ran = mingce("check", "a.pol", "b.pol")
    assert ran.status == 1
    assert "可能是 GBK" in ran.err
    assert "错误[unit-mismatch]" in ran.out


def test_an_unreadable_file_alone_is_not_called_sound(mingce: Mingce) -> None:
    Path("a.pol").write_bytes(TEXT.encode("gb18030"))
    assert mingce("check", "a.pol").out == ""


def test_nothing_found_to_check(mingce: Mingce) -> None:
    Path("空").mkdir()
    ran = mingce("check", "空")
    assert (ran.status, ran.err) == (2, "错误：文件夹“空”中没有政策文件（*.pol）\n")


def test_formatting(mingce: Mingce) -> None:
    untidy = TEXT.replace("：\n    标题", ":标题").replace("来源 《T01》。", "来源 《T01》 。").encode()
    Path("a.pol").write_bytes(b"\xef\xbb\xbf" + untidy.replace(b"\n", b"\r\n"))
    ran = mingce("fmt", "--check", "a.pol")
    assert ran.status == 1
    assert "+    标题 " in ran.out
    assert "--- a.pol" in ran.out
    assert mingce("fmt", "a.pol").status == mingce("fmt", "pilot.pol").status == 0
    assert Path("a.pol").read_bytes() == Path("pilot.pol").read_bytes()
    again = mingce("fmt", "--check", "a.pol")
    assert (again.status, again.out) == (0, "")


def test_formatting_standard_input(mingce: Mingce) -> None:
    mingce("fmt", "pilot.pol")
    ran = mingce("fmt", "-", stdin=TEXT.replace("；", ";"))
    assert (ran.status, ran.out) == (0, Path("pilot.pol").read_text(encoding="utf-8"))


def test_a_text_that_does_not_read_is_left_alone(mingce: Mingce) -> None:
    broken = "规则 甲：：。\n"
    Path("a.pol").write_text(broken, encoding="utf-8")
    ran = mingce("fmt", "a.pol")
    assert ran.status == 1
    assert "错误[" in ran.err
    assert Path("a.pol").read_text(encoding="utf-8") == broken


def test_running_examples_and_properties(mingce: Mingce) -> None:
    ran = mingce("test", "pilot.pol")
    assert (ran.status, ran.out) == (0, "参保激励试点：示例 2 个，通过 2 个；性质 2 条，成立 2 条。\n")


@pytest.mark.parametrize("engine", ["python", "interpreter"])
def test_a_failed_example(mingce: Mingce, engine: str) -> None:
    text = TEXT.partition("性质")[0].replace("应得 自付额 为 30000元", "应得 自付额 为 30001元")
    Path("a.pol").write_text(text, encoding="utf-8")
    ran = mingce("test", "a.pol", "--engine", engine)
    assert ran.status == 1
    assert "错误[example-failed]：示例“连续两年零报销”：2027年自付额应得30001元，实为30000元" in ran.out
    assert ran.out.endswith("参保激励试点：示例 2 个，通过 1 个；性质 0 条，成立 0 条。\n")


def test_testing_a_policy_with_errors(mingce: Mingce) -> None:
    Path("a.pol").write_text(BROKEN, encoding="utf-8")
    ran = mingce("test", "a.pol")
    assert ran.status == 1
    assert "错误[unit-mismatch]" in ran.out


def test_building(mingce: Mingce) -> None:
    Path("policies").mkdir()
    Path("policies/a.pol").write_text(TEXT, encoding="utf-8")
    assert mingce("build", "--check").status == 1
    assert mingce("build").status == 0
    assert any(path.suffix == ".py" for path in Path("generated").rglob("*"))
    assert mingce("build", "--check").err == "generated 已是最新。\n"
    Path("policies/a.pol").write_text(TEXT.replace("4000元/年", "5000元/年"), encoding="utf-8")
    ran = mingce("build", "--check")
    assert ran.status == 1
    assert "更新 generated/" in ran.err


def test_building_from_a_policy_with_errors_writes_nothing(mingce: Mingce) -> None:
    Path("policies").mkdir()
    Path("policies/a.pol").write_text(BROKEN, encoding="utf-8")
    assert mingce("build").status == 1
    assert not Path("generated").exists()


def test_documents_of_a_policy_with_errors(mingce: Mingce) -> None:
    Path("a.pol").write_text(BROKEN, encoding="utf-8")
    ran = mingce("docs", "a.pol", "--output", "site")
    assert ran.status == 1
    assert not Path("site").exists()

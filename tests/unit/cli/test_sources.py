"""`mingce sources index`, `mingce coverage`, and `mingce check` and `mingce docs` with a library: on an invented document."""

from pathlib import Path

import pytest

from tests.unit.cli.conftest import Mingce

DOCUMENT = """护理补贴办法

为规范护理补贴，制定本办法。

一、补贴
补贴按月发放。补贴标准为每月500元；可以提高，提高后不超过600元。

二、保障
各地要高度重视。
"""
POLICY = """政策 护理补贴（care）：期间 2031年 至 2040年；来源 《T01》。
参数 补贴标准（rate）：金额；自 2031年1月1日 起 500元；依据 《T01》一第1段第2句第1分句。
规则 补贴额（grant）：金额；等于 补贴标准；依据 《T01》一第1段第1至2句。
术语 补贴：释义 “护理补贴”；依据 《T01》一第1段第1句。
宣示 《T01》二第1段第1句。
"""


@pytest.fixture
def files(mingce: Mingce) -> Mingce:
    """A policy below `policies`, its index beside it, and the raw document in `raw`."""
    for name, text in (("policies/care.pol", POLICY), ("raw/T01_护理补贴办法.txt", DOCUMENT)):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")
    assert mingce("sources", "index", "raw/T01_护理补贴办法.txt", "--output", "policies/sources/T01.toml").status == 0
    return mingce


def change(name: str, old: str, new: str) -> None:
    text = Path(name).read_text(encoding="utf-8")
    assert old in text
    Path(name).write_text(text.replace(old, new), encoding="utf-8")


def test_an_index_is_printed(mingce: Mingce) -> None:
    Path("T01.txt").write_text(DOCUMENT, encoding="utf-8")
    ran = mingce("sources", "index", "T01.txt")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("# 《T01》的索引")
    assert '"一¶1 s2" = { at = [' in ran.out
    assert "500元" not in ran.out
    assert "  # 补贴标准为每月500元；可以提高…" in mingce("sources", "index", "T01.txt", "--excerpts").out


def test_a_document_from_standard_input_and_in_another_encoding(mingce: Mingce) -> None:
    assert 'document = "甲"' in mingce("sources", "index", "-", "--id", "甲", stdin=DOCUMENT).out
    assert 'document = "甲"' in mingce("sources", "index", "-", "--id", "甲", stdin=DOCUMENT.encode("gb18030")).out
    ran = mingce_usage(mingce, "sources", "index", "-")
    assert "--id" in ran


def mingce_usage(mingce: Mingce, *args: str) -> str:
    ran = mingce(*args)
    assert ran.status == 2
    return ran.err


def test_wrong_usage(mingce: Mingce) -> None:
    assert "没有命令“idx”；可用的命令：index" in mingce_usage(mingce, "sources", "idx")
    assert "缺少参数 文件" in mingce_usage(mingce, "sources", "index")
    assert "找不到文件“x.txt”" in mingce_usage(mingce, "sources", "index", "x.txt")
    assert "找不到来源文件夹“x”" in mingce_usage(mingce, "check", "pilot.pol", "--sources", "x")
    assert "没有找到来源库" in mingce_usage(mingce, "coverage", "pilot.pol")
    Path("empty").mkdir()
    assert "文件夹“empty”中没有来源文件" in mingce_usage(mingce, "coverage", "pilot.pol", "--sources", "empty")
    assert mingce("sources").status == 2


def test_a_correction_survives_indexing_again(files: Mingce) -> None:
    cut = DOCUMENT.index("，提高后") + 1
    end = DOCUMENT.index("。\n\n二") + 1
    start = DOCUMENT.index("；可以") + 1
    change("policies/sources/T01.toml", f"[{start}, {end}]]", f"[{start}, {cut}], [{cut}, {end}]]")
    again = ("sources", "index", "raw/T01_护理补贴办法.txt", "--output", "policies/sources/T01.toml")
    assert files(*again).err == "共 4 句；人工更正 1 处。\n"
    assert "hand = true" in Path("policies/sources/T01.toml").read_text(encoding="utf-8")
    change("policies/care.pol", "第2句第1分句", "第2句第3分句")
    assert files("check", "policies").status == 0
    change("raw/T01_护理补贴办法.txt", "600元", "700元")
    ran = files(*again)
    assert ran.status == 1
    assert "出处“一¶1 s2”的人工更正没有保留" in ran.err


def test_a_broken_index(files: Mingce) -> None:
    change("policies/sources/T01.toml", "[entries]", "[entries")
    ran = files("check", "policies")
    assert ran.status == 1
    assert "索引“" in ran.err
    assert "第8行：写法有误" in ran.err


def test_check_finds_the_place(files: Mingce) -> None:
    assert files("check", "policies").status == 0
    change("policies/care.pol", "《T01》一第1段第1至2句", "《T01》一第1段第1句、第3句")
    ran = files("check", "policies")
    assert ran.status == 1
    assert "错误[unknown-locator]：《T01》一第1段没有第3句\n --> policies/care.pol:3:42\n" in ran.out
    assert "这一段有2句" in ran.out


@pytest.mark.parametrize(
    ("old", "new", "message", "way_out"),
    [
        ("来源 《T01》", "来源 《T02》", "来源库中没有《T02》", "来源库现有《T01》"),
        ("《T01》一第1段第2句第1分句", "《T01》三第1段第1句", "《T01》中没有“三”", "这份文件有：题、序、一、二。"),
        ("《T01》一第1段第2句第1分句", "《T01》一第2段第1句", "《T01》一没有第2段", "一有1段"),
        ("《T01》一第1段第2句第1分句", "《T01》一第1段第2句第3分句", "《T01》一第1段第2句没有第3分句", "这一句有2个分句"),
        ("《T01》一第1段第2句第1分句", "《T01》一第1段第1句第1分句", "《T01》一第1段第1句没有第1分句", "这一句不分分句"),
        ("宣示 《T01》二第1段第1句", "宣示 《T01》二第1段第1至2句", "《T01》二第1段没有第1至2句", "这一段有1句"),
    ],
)
def test_what_is_unknown(files: Mingce, old: str, new: str, message: str, way_out: str) -> None:
    change("policies/care.pol", old, new)
    ran = files("check", "policies")
    assert ran.status == 1
    assert f"错误[unknown-locator]：{message}\n" in ran.out
    assert way_out in ran.out
    assert "1 个错误" in ran.out


def test_a_changed_passage_is_a_warning_where_it_is_cited(files: Mingce) -> None:
    assert "changed-source" not in files("check", "policies", "--sources", "raw").out
    change("raw/T01_护理补贴办法.txt", "500元", "550元")
    ran = files("check", "policies", "--sources", "raw")
    assert ran.status == 0
    assert ran.out.count("警告[changed-source]") == 2
    assert "警告[changed-source]：《T01》一第1段第2句第1分句的原文与索引时不同\n" in ran.out
    assert "现在的原文" in ran.out


def test_coverage_as_json(files: Mingce) -> None:
    wanted = {
        "T01 序¶1 s1": {"status": "missing", "statements": [], "digest": "ok"},
        "T01 一¶1 s1": {"status": "computed", "statements": ["补贴", "补贴额"], "digest": "ok"},
        "T01 一¶1 s2": {"status": "computed", "statements": ["补贴标准", "补贴额"], "digest": "ok"},
        "T01 二¶1 s1": {"status": "declaratory", "statements": ["宣示"], "digest": "ok"},
    }
    ran = files("coverage", "policies", "--sources", "raw", "--format", "json")
    assert (ran.status, ran.err) == (0, "")
    assert ran.data == wanted
    assert isinstance(ran.data, dict)
    assert list(ran.data) == list(wanted)
    change("raw/T01_护理补贴办法.txt", "500元", "550元")
    changed = files("coverage", "policies", "--sources", "raw", "--format", "json").data
    assert isinstance(changed, dict)
    assert {key: one["digest"] for key, one in changed.items() if one["digest"] != "ok"} == {"T01 一¶1 s2": "changed"}
    unpinned = files("coverage", "policies", "--format", "json").data
    assert isinstance(unpinned, dict)
    assert {one["digest"] for one in unpinned.values()} == {"unpinned"}


def test_coverage_of_a_raw_document_without_an_index(files: Mingce) -> None:
    Path("policies/sources/T01.toml").unlink()
    found = files("coverage", "policies", "--sources", "raw", "--format", "json").data
    assert isinstance(found, dict)
    assert len(found) == 4
    assert {one["digest"] for one in found.values()} == {"unpinned"}


def test_coverage_as_text(files: Mingce) -> None:
    ran = files("coverage", "policies", "--sources", "raw")
    assert "提示[uncovered-sentence]：没有声明依据《T01》序第1段第1句\n --> raw/T01_护理补贴办法.txt:3:1\n" in ran.out
    assert "写“宣示 《T01》序第1段第1句”" in ran.out
    assert "《T01》共4句：计算2句，登记0句，宣示1句，未声明1句；原文与索引相符。\n" in ran.out
    without = files("coverage", "policies")
    assert "--> policies/sources/T01.toml:" in without.out
    assert '"序¶1 s1" = ' in without.out
    assert "原文未核对。\n" in without.out


def test_coverage_speaks_of_what_the_policies_themselves_cite(files: Mingce) -> None:
    """Not of other documents in the folder, nor of those that only the terms cite which a policy brings in."""
    Path("raw/T02_别的.txt").write_text("一、别的\n\n各地要报告。\n", encoding="utf-8")
    Path("raw/T03_用语.txt").write_text("一、用语\n\n补助是补贴的别称。\n", encoding="utf-8")
    Path("policies/words.pol").write_text(
        "政策 用语（words）：标题 “用语”；机关 甲；施行 2031年1月1日；期间 2031年 至 2040年；来源 《T03》。\n"
        "术语 补助：释义 “补贴”；依据 《T03》一第1段第1句。\n",
        encoding="utf-8",
    )
    text = Path("policies/care.pol").read_text(encoding="utf-8")
    Path("policies/care.pol").write_text(text.replace("参数 补贴标准", "引入 用语。\n参数 补贴标准"), encoding="utf-8")
    ran = files("coverage", "policies/care.pol", "--sources", "raw")
    assert ran.status == 0
    assert ran.out.endswith(
        "《T01》共4句：计算2句，登记0句，宣示1句，未声明1句；原文与索引相符。\n来源库中的《T02》、《T03》没有引用，不在此列。\n"
    )
    assert "T02_" not in ran.out
    assert "T02" not in files("coverage", "policies/care.pol", "--sources", "raw", "--format", "markdown").out
    assert "《T03》共1句：计算0句，登记1句" in files("coverage", "policies", "--sources", "raw").out


def test_coverage_of_a_policy_with_errors(files: Mingce) -> None:
    change("policies/care.pol", "等于 补贴标准", "等于 补贴标谁")
    ran = files("coverage", "policies", "--format", "json")
    assert (ran.status, ran.out) == (1, "")
    assert "错误[unknown-name]" in ran.err


def test_coverage_of_a_policy_that_cites_an_unknown_place(files: Mingce) -> None:
    change("policies/care.pol", "《T01》一第1段第1至2句", "《T01》一第1段第9句")
    ran = files("coverage", "policies", "--sources", "raw", "--format", "json")
    assert ran.status == 1
    assert "错误[unknown-locator]" in ran.err
    assert isinstance(ran.data, dict)
    assert ran.data["T01 一¶1 s1"]["status"] == "registered"


def test_the_page_shows_the_sentence_beside_its_rule(files: Mingce) -> None:
    page = files("coverage", "policies", "--sources", "raw", "--format", "markdown").out
    assert "## 《T01》护理补贴\n" in page
    assert "### 一、补贴\n" in page
    assert "| 一第1段第1句 | 补贴按月发放。 | 计算 | [补贴额](#pol-care-grant) |\n" in page
    assert "| 二第1段第1句 | 各地要高度重视。 | 宣示 | 宣示 |\n" in page
    change("raw/T01_护理补贴办法.txt", "500元", "550元")
    assert "| 计算（已改动） |" in files("coverage", "policies", "--sources", "raw", "--format", "markdown").out
    without = files("coverage", "policies", "--format", "markdown").out
    assert "| 一第1段第1句 | 计算 | [补贴额](#pol-care-grant) |\n" in without
    assert "### 一\n" in without


def test_two_raw_texts_of_one_document(files: Mingce) -> None:
    Path("raw/T01_b.txt").write_text("别的文字。", encoding="utf-8")
    ran = files("check", "policies", "--sources", "raw")
    assert ran.status == 1
    assert "都是《T01》的原文" in ran.err


def test_a_raw_text_is_known_by_what_it_says(files: Mingce) -> None:
    Path("raw/T01_护理补贴办法.txt").rename("raw/办法.txt")
    found = files("coverage", "policies", "--sources", "raw", "--format", "json").data
    assert isinstance(found, dict)
    assert {one["digest"] for one in found.values()} == {"ok"}


@pytest.mark.filterwarnings("ignore:.*Check CHANGES for Sphinx:PendingDeprecationWarning")
def test_the_site_has_a_page_of_sources(files: Mingce) -> None:
    pytest.importorskip("sphinx")
    assert files("docs", "--sources", "raw", "--output", "site").status == 0
    page = Path("site/policies/sources.html").read_text(encoding="utf-8")
    assert "各地要高度重视。" in page
    assert 'href="care.html#pol-care-grant"' in page
    assert "条文4句，计算2句、登记0句、宣示1句，覆盖率75%" in Path("site/index.html").read_text(encoding="utf-8")


@pytest.mark.filterwarnings("ignore:.*Check CHANGES for Sphinx:PendingDeprecationWarning")
def test_what_rests_on_an_assumption_is_counted_wherever_sentences_are(files: Mingce) -> None:
    pytest.importorskip("sphinx")
    change("policies/care.pol", "等于 补贴标准；", "等于 补贴标准；假定 “按一个月计”，理由 “条文没有写发放几个月”；")
    assert "计算2句（其中按假定计算2句），登记0句" in files("coverage", "policies", "--sources", "raw").out
    assert files("docs", "--sources", "raw", "--output", "site").status == 0
    assert "条文4句，计算2句（其中按假定计算2句）、登记0句" in Path("site/index.html").read_text(encoding="utf-8")

"""Segmenting documents with every peculiarity that real ones were seen to have; the texts are invented, the keys set by hand."""

from pathlib import Path

import pytest

from mingce.sources.index import Kind, digest
from mingce.sources.lines import squeezed
from mingce.sources.segment import segment

DATA = Path(__file__).parent / "data"


def outline(text: str, kind: Kind | None = None) -> list[str]:
    """Key and first words of each entry, `key=words`."""
    index = segment("T", text)
    entries = [entry for entry in index.entries if kind is None or entry.kind is kind]
    return [f"{entry.key}={squeezed(text[entry.start : entry.end])}" for entry in entries]


def read(name: str) -> str:
    return (DATA / name).read_text(encoding="utf-8")


def test_news_with_broken_columns_two_articles_and_unrelated_news() -> None:
    text = read("news.md")
    assert [line.partition("=")[0] for line in outline(text)] == [
        *("题¶1", "题¶2", "A¶1 s1", "A¶1 s2", "A¶2 s1", "A¶3 h", "A¶3 s1", "A¶3 s2", "A¶h4", "A¶4 s1"),
        *("A¶5 h", "A¶5 s1", "A¶5 s2", "A¶5 s3", "A¶6 h", "A¶6 s1"),
        *("B¶h1", "B¶h2", "B¶1 s1", "B¶1 s2", "B¶h3", "B¶h4", "B¶2 s1", "B¶2 s2"),
        *("N¶1", "N¶2", "N¶3", "N¶4", "N¶5", "N¶6"),
    ]
    lines = outline(text)
    assert "A¶5 s1=进一步明确补贴人员范围,建立稳定可持续的筹资机制,个人和政府共同负担。" in lines
    assert "A¶5 s2=补贴人员有哪些?" in lines
    assert "A¶6 s1=补贴材料在门诊慢特病窗口办理,不另设窗口。" in lines
    assert "A¶4 s1=按照《意见》,将逐步做到预算、筹资、补贴、经办“四统一”" in lines
    assert "B¶2 s1=逐步统一补贴。" in lines, "a short sentence that no other paragraph of the article has is no heading"
    assert "B¶2 s2=从2031年起,逐步统一全省护理补贴标准,健全筹资和补贴调整机制," in lines
    assert outline(text, Kind.NOISE) == [
        "N¶1=临江大桥昨日合龙",
        "N¶2=江畔晚报(记者乙某)11月10日,临江大桥主跨合龙。大桥全长195米,该设备由本地工厂制造。",
        "N¶3=采购公告",
        "N¶4=一、项目名称:展柜采购",
        "N¶5=二、联系人:丙女士",
        "N¶6=联系电话:012-34567890",
    ]


def test_opinion_with_principles_bookmark_and_a_title_of_three_lines() -> None:
    assert outline(read("opinion.txt")) == [
        "题¶1=临江省关于推进护理补贴省级统筹的实施意见（征求意见稿）",
        "序¶1 s1=为完善护理补贴制度，现提出如下实施意见。",
        "一 h=一、总体要求",
        "一(一)¶1 h=（一）指导思想。",
        "一(一)¶1 s1=坚持以老人为中心。",
        "一(二)¶1 h=（二）基本原则。",
        "一(二)¶2 h=——坚持统一规范、待遇均衡。",
        "一(二)¶2 s1=逐步统一补贴标准。",
        "一(二)¶3 h=——坚持权责清晰。",
        "一(二)¶3 s1=明确省、市、县责任。",
        "二 h=二、主要任务",
        "二(一) h=（一）做好补贴发放工作",
        "二(一)¶1 s1=本省老人应当申领护理补贴。",
        "二(一)¶1 s2=鼓励社会力量资助；政府给予补助；补助标准另行制定。",
        "二(一)¶2 s1=补贴按月发放。",
        "二(二)¶1 h=（二）均衡补贴标准。",
        "二(二)¶1 s1=补贴标准全省统一。",
        "三 h=三、保障措施",
        "三(一)¶1 h=[bookmark:_GoBack]（一）做好宣传。",
        "三(一)¶1 s1=各地要做好政策解读。",
    ]


def test_web_page_with_header_and_trailing_lists() -> None:
    text = read("web.txt")
    assert outline(text, Kind.NOISE) == [
        *("N¶1=012-3456-789转1", "N¶2=012-3456-789转2", "N¶3=2031-07-15", "N¶4=/", "N¶5=其他", "N¶6=临江"),
        *("N¶7=征求意见稿或草案", "N¶8=/"),
        *("N¶17=晚报网2031-11-28", "N¶18=晚报网2031-11-17", "N¶19=2031-12-03", "N¶20=2031-12-02"),
    ]
    assert [line for line in outline(text) if not line.startswith("N")] == [
        "题¶1=临江省民政厅",
        "序¶1 s1=为健全护理补贴长效机制,现提出以下实施意见。",
        "一 h=一、完善政策",
        "一(一)¶1 h=(一)完善补贴政策。",
        "一(一)¶1 s1=取消户籍限制。",
        "一(一)¶2 s1=建立连续申领人员和零申诉人员的补贴激励机制。",
        "一(一)¶2 s2=补贴上限为3000元;自2031年起,每满1年增加40元;可叠加,累计不超过20%。",
        "一(一)¶3 s1=建立约束机制。",
        "一(一)¶3 s2=中断申领的,重新计算。",
        "二 h=二、优化服务",
        "二(二)¶1 h=(二)优化经办服务。",
        "二(二)¶1 s1=统一申领时间。",
    ]


def test_page_breaks_within_sentences() -> None:
    assert outline(read("paged.txt")) == [
        "题¶1=临江省民政厅文件",
        "题¶2=临民发〔2031〕9号",
        "题¶3=临江省民政厅临江省财政厅关于深化护理补贴改革的实施意见",
        "题¶4=（2031年4月14日）",
        "序¶1 s1=为深化护理补贴改革，现提出如下实施意见。",
        "一 h=一、总体要求",
        "一¶1 s1=坚持以老人为中心，全面贯彻有关会议精神，加快建成护理补贴制度。",
        "一¶1 s2=到2031年底，做实市级统筹；到2035年，基本完成改革。",
        "二 h=二、完善待遇",
        "二(一)¶1 h=（一）完善补贴制度。",
        "二(一)¶1 s1=分类保障老人，强化管理。",
        "二(二)¶1 h=(二)健全救助制度。",
        "二(二)¶1 s1=加强老人信息共享，识别救助对象，规范护理机构和护人员行为。",
        "三 h=三、组织保障",
        "三¶1 s1=各级党委、政府要把护理补贴改革作为今后一个时期的重要任务，抓好落实。",
        "尾¶1=（此件公开发布）",
    ]


def test_indents_of_every_kind_and_headings_without_numbers() -> None:
    assert outline(read("indented.txt")) == [
        "题¶1=临江省人民政府办公厅",
        "题¶2=关于推动护理补贴省级统筹的意见",
        "题¶3=临政办发〔2031〕19号",
        "题¶4=各市（州）人民政府，省政府各厅委办：",
        "序¶1 s1=为推动护理补贴省级统筹，提出以下意见。",
        "一 h=一、总体要求",
        "一¶1 s1=按照统一规范的方向推动省级统筹。",
        "一¶2 h=统一基本政策。",
        "一¶2 s1=坚持以收定支，统一补贴。",
        "一¶3 h=落实主体责任。",
        "一¶3 s1=坚持权责对称，夯实责任。",
        "二 h=二、主要任务",
        "二(一)¶1 h=（一）统一待遇政策。",
        "二(一)¶1 s1=待遇与申领挂钩。",
        "二(一)¶2 h=统一居家补贴政策。",
        "二(一)¶2 s1=居家补贴不低于500元。",
        "二(一)¶3 h=统一机构补贴政策。",
        "二(一)¶3 s1=机构补贴不低于800元。",
        "尾¶1=临江省人民政府办公厅",
        "尾¶2=2031年11月11日",
    ]


@pytest.mark.parametrize("name", ["news.md", "opinion.txt", "web.txt", "paged.txt", "indented.txt"])
def test_nothing_is_left_out_said_twice_or_moved_by_line_ends(name: str) -> None:
    text = read(name)
    index = segment("T", text)
    said = squeezed("".join(text[entry.start : entry.end] for entry in index.entries))
    assert said == squeezed(text).replace("#", "")
    assert len(index.by_key) == len(index.entries)
    windows = text.replace("\n", "\r\n")
    other = segment("T", windows)
    assert [(entry.key, entry.digest) for entry in other.entries] == [(entry.key, entry.digest) for entry in index.entries]
    assert all(digest(windows[entry.start : entry.end]) == entry.digest for entry in other.entries)


def test_clauses_part_at_semicolons_of_either_width_but_not_within_brackets() -> None:
    text = "一、总则\n补贴上限（含护理费;不含伙食费）为3000元;自2031年起增加；可叠加。\n补贴按月发放。"
    first, second = segment("T", text).sentences
    assert [text[start:end] for start, end in first.clauses] == [
        "补贴上限（含护理费;不含伙食费）为3000元;",
        "自2031年起增加；",
        "可叠加。",
    ]
    assert second.clauses == ()


@pytest.mark.parametrize(
    ("paragraph", "sentences"),
    [
        ("甲说：“先发。后补。”乙同意。", ["甲说：“先发。后补。”", "乙同意。"]),
        ("补贴（含护理费。不含餐费）按月发放。次月结清。", ["补贴（含护理费。不含餐费）按月发放。", "次月结清。"]),
        ("为什么？！因为需要。", ["为什么？！", "因为需要。"]),
        ("见https://a.example/b?c=1的说明。完。", ["见https://a.example/b?c=1的说明。", "完。"]),
        ("按《办法执行。另行通知。", ["按《办法执行。", "另行通知。"]),
        ("甲。　 乙。", ["甲。", "乙。"]),
    ],
)
def test_where_sentences_end(paragraph: str, sentences: list[str]) -> None:
    text = f"一、总则\n{paragraph}"
    assert [text[entry.start : entry.end] for entry in segment("T", text).sentences] == sentences


def test_a_file_without_numbers_is_an_article() -> None:
    text = "护理补贴通知\n\n补贴从三月起发放，按月到账。逾期不补。"
    assert outline(text) == ["题¶1=护理补贴通知", "A¶1 s1=补贴从三月起发放，按月到账。", "A¶1 s2=逾期不补。"]


def test_items_without_parts_and_lists_that_are_no_headings() -> None:
    text = "下列人员可以申领。\n（一）本省老人；\n（二）外省老人，但有居住证的。\n"
    assert outline(text) == [
        "序¶1 s1=下列人员可以申领。",
        "(一)¶1 s1=（一）本省老人；",
        "(二)¶1 s1=（二）外省老人，但有居住证的。",
    ]


def test_a_number_that_comes_again_goes_on_counting() -> None:
    text = "一、总则\n甲事项。\n二、分则\n乙事项。\n一、附件\n丙事项。\n（一）丁事项；\n（一）戊事项；\n"
    assert outline(text) == [
        *("一 h=一、总则", "一¶1 s1=甲事项。", "二 h=二、分则", "二¶1 s1=乙事项。"),
        *("一¶h2=一、附件", "一¶2 s1=丙事项。", "一(一)¶1 s1=（一）丁事项；", "一(一)¶2 s1=（一）戊事项；"),
    ]


def test_a_list_of_numerals_is_no_part() -> None:
    text = "一、总则\n一、二、三级护理分别定价，按月结算。\n"
    assert outline(text) == ["一 h=一、总则", "一¶1 s1=一、二、三级护理分别定价，按月结算。"]


def test_markdown_headings_with_numbers_divide_a_document() -> None:
    parts = (
        "# 护理补贴办法",
        "为规范补贴，制定本办法。",
        "## 一、总则",
        "补贴按月发放。",
        "### （一）标准",
        "每月500元。",
        "## 二、附则",
        "不得转借。",
    )
    text = "\n\n".join(parts)
    assert [line.partition("=")[0] for line in outline(text)] == [
        *("题¶1", "序¶1 s1", "一 h", "一¶1 s1", "一(一) h", "一(一)¶1 s1", "二 h", "二¶1 s1"),
    ]


@pytest.mark.parametrize("text", ["", " \n\u3000\n", "标题", "#", "# \n", "。", "一、", "（一）", "2031-01-01"])
def test_odd_texts_give_an_index_too(text: str) -> None:
    index = segment("T", text)
    assert all(text[entry.start : entry.end].strip() for entry in index.entries)


@pytest.mark.parametrize(
    "text",
    [
        "护理补贴按月发放标准由省定\n" * 2000,
        "（一）补贴；\n" * 2000,
        "# 标题\n补贴发放。\n" * 2000,
        "补贴按月发放（含甲“乙”）。" * 2000,
        "（" * 20000,
        "2031-01-01\n" * 2000,
    ],
    ids=["unbroken", "items", "articles", "sentences", "brackets", "noise"],
)
def test_long_and_odd_texts_take_no_long_time_and_no_key_twice(text: str) -> None:
    index = segment("T", text)
    assert len(index.by_key) == len(index.entries)

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mingce.source import Source, display_width
from mingce.syntax import ast
from mingce.syntax.format import WIDTH, format_module, format_source
from mingce.syntax.format_clause import clause
from mingce.syntax.layout import Break, flat, lay_out
from tests.unit.syntax.clause_trees import clauses
from tests.unit.syntax.helpers import read, rule, well
from tests.unit.syntax.trees import EXPRESSIONS, GIVEN, SPAN, many

DATA = Path(__file__).parent / "data"
SAMPLES = [path.read_text(encoding="utf-8") for path in sorted(DATA.glob("*.pol"))]


def formatted(text: str) -> str:
    found = format_source(Source("x.pol", text))
    assert found is not None
    return found


@given(EXPRESSIONS)
@settings(max_examples=150, deadline=None)
def test_an_expression_is_read_back_as_it_was(tree: ast.Expr) -> None:
    text = rule("0")
    (declaration,) = well(text)
    written = flat(clause(ast.Equals(tree, span=SPAN)))
    (again,) = well(text.replace("等于 0", written))
    assert again.clauses[1] == ast.Equals(tree, span=SPAN)
    assert again.named == declaration.named
    once = formatted(text.replace("等于 0", written))
    assert well(once) == (again,)
    assert formatted(once) == once


@given(GIVEN)
@settings(max_examples=80, deadline=None)
def test_a_given_value_is_read_back_as_it_was(tree: ast.Expr) -> None:
    found = ast.Given(ast.Name("甲", span=SPAN), tree, span=SPAN)
    (declaration,) = well(f"示例 乙：年度 2025年；{flat(clause(found))}；应得 丙 为 1元。")
    assert declaration.clauses[1] == found


@given(many(clauses()))
@settings(max_examples=150, deadline=None)
def test_clauses_on_funds_and_duties_are_read_back_as_they_were(trees: tuple[ast.Clause, ...]) -> None:
    found = read(f"分配 甲（a）：{'；'.join(flat(clause(tree)) for tree in trees)}。").module
    (declaration,) = found.declarations
    assert declaration.clauses == trees
    once = format_module(found)
    again = read(once).module
    assert again.declarations == found.declarations
    assert format_module(again) == once


def test_a_payer_says_its_terms_in_one_order_and_breaks_between_them() -> None:
    terms = "实付 记作 丁（d），差额由 戊 承担，不足时 按比例支付，合计以 2元 为限，每处以 1元 为限"
    text = f"分担 甲（a）：对每个 市；分担额 乙；四舍五入到 分；由 补缺调剂金 承担 其余，{terms}；依据 《1》一。"
    assert (
        formatted(text)
        == """分担 甲（a）：
    对每个 市；
    分担额 乙；
    四舍五入到 分；
    由 补缺调剂金 承担 其余，每处以 1元 为限，合计以 2元 为限，不足时 按比例支付，差额由 戊 承担，实付 记作 丁（d）；
    依据 《1》一。
"""
    )
    (line,) = [line for line in formatted(text.replace("2元", "补缺存量 + 历年结余合计")).splitlines() if line.startswith("        ")]
    assert line == "        实付 记作 丁（d）；"


@pytest.mark.parametrize("text", SAMPLES)
def test_samples_keep_their_meaning_and_settle_at_once(text: str) -> None:
    once = formatted(text)
    assert well(once) == well(text)
    assert formatted(once) == once
    assert re.findall(r"#.*", once) == re.findall(r"#.*", text)
    assert all(display_width(line) <= WIDTH for line in once.splitlines())


@given(st.sampled_from(SAMPLES), st.data())
@settings(max_examples=60, deadline=None)
def test_comments_and_breaks_anywhere_survive(text: str, data: st.DataObject) -> None:
    gaps = [m.start() for m in re.finditer(r"(?<=[；：。 ])(?<!# )(?![^“\n]*”)(?![^《\n]*》)(?!.*#)", text)]
    places = sorted(data.draw(st.sets(st.sampled_from(gaps), max_size=6)), reverse=True)
    spoiled = text
    for n, at in enumerate(places):
        insert = data.draw(st.sampled_from(["\n", "\n\n\n", f" # 注{n}\n", f"\n# 注{n}\n\n", "\t  "]))
        spoiled = spoiled[:at] + insert + spoiled[at:]
    if read(spoiled).found:
        return
    once = formatted(spoiled)
    assert well(once) == well(text)
    assert sorted(re.findall(r"# .*", once)) == sorted(re.findall(r"# .*", spoiled))
    assert formatted(once) == once
    assert "\n\n\n" not in once


def test_marks_become_full_width_and_short_statements_one_line() -> None:
    text = "规则 甲(a):\n  金额;\n  等于 (乙+2元)*85%-丙 ;  依据 《1》一(二)¶2 s3 ;\n。"
    assert formatted(text) == "规则 甲（a）：金额；等于 （乙 + 2元） × 85% - 丙；依据 《1》一（二）第2段第3句。\n"


def test_brackets_that_say_nothing_are_left_out() -> None:
    assert formatted(rule("（（乙 × 丙） + （（丁）））")) == rule("乙 × 丙 + 丁") + "\n"
    assert formatted(rule("乙 - （丙 - 丁）")) == rule("乙 - （丙 - 丁）") + "\n"


def test_statements_are_paragraphs_but_short_ones_of_a_kind_may_stay_together() -> None:
    a, b = "参数 甲（a）：金额；待定；依据 《1》一。", "参数 乙（b）：金额；待定；依据 《1》一。"
    c = rule("1元")
    assert formatted(f"{a}{b}\n\n\n\n{b}\n{c}") == f"{a}\n{b}\n\n{b}\n\n{c}\n"


def test_comments_keep_their_places() -> None:
    text = """#首
规则 甲（a）：# 头
    金额；# 尾
    # 间
    等于 1元 + # 内
        2元；
    依据 《1》一 # 末
。 # 后
# 完
"""
    assert (
        formatted(text)
        == """# 首
规则 甲（a）：  # 头
    金额；  # 尾
    # 间
    # 内
    等于 1元 + 2元；
    依据 《1》一。  # 末
# 后
# 完
"""
    )


def test_tables_are_set_in_columns() -> None:
    text = (
        """表 甲（a）：金额；按 乙、丙；表头｜不满 1万元｜1万元 以上；行 特困人员｜100元｜2元；行 居民｜0元｜20000元；依据 《1》一。"""
    )
    assert (
        formatted(text)
        == """表 甲（a）：
    金额；
    按 乙、丙；
    表头        ｜ 不满 1万元 ｜ 1万元 以上；
    行 特困人员 ｜ 100元      ｜ 2元；
    行 居民     ｜ 0元        ｜ 20000元；
    依据 《1》一。
"""
    )


def test_long_clauses_are_broken_at_their_outermost_operators() -> None:
    part = "（连续参保激励 + 零报销激励 以 大病保险封顶线 × 20% 为限）"
    text = formatted(rule(f"大病保险封顶线 + {part} - {part}"))
    assert text.splitlines()[2:4] == [f"    等于 大病保险封顶线 + {part}", f"        - {part}；"]


def test_layout_uses_outer_breaks_first() -> None:
    doc = ("aaaa", Break(2), "bbbb", Break(1), "cccc", Break(2), "dddd")
    assert lay_out(doc, 80, 0, 4) == ("aaaa bbbb cccc dddd",)
    assert lay_out(doc, 14, 0, 4) == ("aaaa bbbb", "    cccc dddd")


def test_a_file_with_errors_is_left_alone() -> None:
    assert format_source(Source("x.pol", "规则 甲（a）：")) is None

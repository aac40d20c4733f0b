"""Random expressions and statements, as trees."""

from datetime import date
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from mingce.source import Source
from mingce.syntax import ast
from mingce.syntax.numerals import read_measure

SPAN = Source("", "").span(0, 0)
NAMES = st.sampled_from(["甲", "参保年数", "base_cap", "DIP病组", "零报销额", "扎西·次仁"]).map(lambda text: ast.Name(text, span=SPAN))
WRITTEN = st.sampled_from(["30万元", "4000元/年", "85%", "0.5", "2", "3个月", "1.5倍", "20元/人次/天", "5个百分点"])
YEARS = st.integers(1, 9999).map(lambda year: ast.Year(year, span=SPAN))
MONTHS = st.builds(lambda y, m: ast.Month(y, m, span=SPAN), st.integers(1, 9999), st.integers(1, 12))
TEXTS = st.sampled_from(["甲。乙；", "#", "（", 'a"b', "x”y", "", "全角：１"]).map(lambda text: ast.Text(text, span=SPAN))
COMPARISONS = {
    "不低于": ">=", "满": ">=", "以上": ">=", "以下": "<=", "超过": ">", "不满": "<", "为": "==", "不为": "!=", "≥": ">=", "等于": "==",
}  # fmt: skip


def quantity(written: str) -> ast.Quantity:
    measure = read_measure(written)
    return ast.Quantity(measure.value, measure.unit, written, span=SPAN)


def make(kind: Any, *parts: SearchStrategy[Any]) -> SearchStrategy[Any]:
    return st.tuples(*parts).map(lambda values: kind(*values, span=SPAN))


def many(items: SearchStrategy[Any], least: int = 1) -> SearchStrategy[tuple[Any, ...]]:
    return st.lists(items, min_size=least, max_size=3).map(tuple)


def month_ends(condition: SearchStrategy[Any]) -> SearchStrategy[Any]:
    return make(ast.MonthEnd, st.sampled_from(["取月末", "顺延"]), st.none() | condition)


START_DAYS = make(ast.StartDay, st.booleans() | NAMES)
CONSTANTS = st.one_of(
    WRITTEN.map(quantity),
    make(ast.Date, st.dates(date(1, 1, 1), date(9999, 12, 31))),
    YEARS,
    MONTHS,
    make(ast.Boolean, st.booleans()),
    TEXTS,
    make(ast.NotApplicable),
)
LEAVES = st.one_of(
    CONSTANTS,
    NAMES,
    make(ast.Previous, NAMES, st.integers(1, 40), st.sampled_from("年月")),
    make(ast.InYear, YEARS, NAMES),
    make(ast.ThisYear),
    make(ast.YearDay, st.integers(-1, 1), st.integers(1, 12), st.integers(1, 28)),
    make(ast.YearEdge, st.booleans()),
)
OPTIONS = CONSTANTS | NAMES | WRITTEN.map(lambda written: quantity(f"-{written}"))


def _larger(inner: SearchStrategy[Any]) -> SearchStrategy[Any]:
    comparison = st.sampled_from(sorted(COMPARISONS))
    branch = make(ast.Branch, inner, inner)
    return st.one_of(
        make(ast.Unary, st.sampled_from(["非", "-"]), inner),
        make(ast.Binary, st.sampled_from(list("+-×÷且或")), inner, inner),
        st.builds(lambda w, a, b: ast.Compare(COMPARISONS[w], a, b, w, span=SPAN), comparison, inner, inner),
        make(ast.Between, inner, inner, inner),
        make(ast.Membership, inner, many(OPTIONS), st.booleans()),
        make(ast.Applies, inner, st.booleans()),
        make(ast.Limit, inner, inner),
        st.builds(lambda a, b, c: ast.Substitute(a, b, c, True, "不足", span=SPAN), inner, inner, inner),
        st.builds(lambda a, b, c: ast.Substitute(a, b, c, False, "高于", span=SPAN), inner, inner, inner),
        make(ast.Extremum, many(inner, 2), st.sampled_from(["较大者", "较小者", "较晚者", "较早者"])),
        make(ast.Conditional, many(branch), inner),
        make(ast.Steps, inner, inner, inner),
        make(ast.After, inner, inner, st.none() | START_DAYS, st.none() | month_ends(inner)),
        make(ast.Elapsed, inner, inner, st.sampled_from(["天数", "整月数", "整年数"]), st.none() | START_DAYS),
        make(ast.DatePart, st.sampled_from(["年份", "月份"]), inner),
        make(ast.Rank, NAMES, inner, st.booleans(), st.booleans()),
        st.builds(
            lambda window, group, where, function, body: ast.Aggregate(
                window, group, ast.Name("各费用", span=SPAN), where, function, None if function == "个数" else body, span=SPAN
            ),
            st.sampled_from(["", "此前", "至此"]),
            st.sampled_from(["", "同日", "同月", "同年"]) | NAMES,
            st.none() | inner,
            st.sampled_from(["之和", "个数", "最大值", "末值"]),
            inner,
        ),
    )


EXPRESSIONS = st.recursive(LEAVES, _larger, max_leaves=25)
MEMBER = make(ast.MemberRecord, many(make(ast.MemberEntry, NAMES, OPTIONS)))
PERIODS = YEARS | MONTHS
GIVEN = st.one_of(
    OPTIONS,
    make(ast.Open),
    make(ast.Series, many(make(ast.SeriesItem, PERIODS, PERIODS, OPTIONS))),
    make(ast.Listing, many(OPTIONS | MEMBER)),
)
ZERO = Fraction(0)

"""Random clauses of allocations, sharings, pools, requirements and duties, as trees."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from mingce.syntax import ast
from tests.unit.syntax.trees import EXPRESSIONS, MONTHS, NAMES, SPAN, TEXTS, YEARS, make, many

MAYBE = st.none() | EXPRESSIONS
SHARES = st.tuples(st.none(), st.booleans()) | st.tuples(EXPRESSIONS, st.just(False))
WORDS = TEXTS.map(lambda text: text.value)
DATES = make(ast.Date, st.dates())
DECLARED = make(ast.Named, NAMES, st.none() | st.just(ast.Name("alias_b", span=SPAN)))
MONTH_DAYS = st.tuples(st.integers(1, 12), st.integers(1, 28))
WORD_OF_DEGREE = st.sampled_from(["必须", "原则上", "逐步", "有条件的"]).map(lambda text: ast.Name(text, span=SPAN))
DEGREES = make(ast.Strength, many(WORD_OF_DEGREE))
PARTS_OF_AN_ACT = st.tuples() | st.tuples(DEGREES | make(ast.Actor, many(NAMES)) | make(ast.Partners, many(NAMES)))
PARTS = st.lists(st.sampled_from(["应担", "实付"]), unique=True).flatmap(
    lambda words: st.tuples(*(make(ast.PayerPart, st.just(word), DECLARED) for word in words))
)


def payer(name: ast.Name, share: tuple[ast.Expr | None, bool], *rest: Any) -> ast.Payer:
    return ast.Payer(name, *share, *rest, span=SPAN)


def recurrence(word: str, days: tuple[Any, Any] | None) -> ast.Recurrence:
    return ast.Recurrence(word, *(days or (None, None)), span=SPAN)


KINDS_OF_CLAUSE: tuple[SearchStrategy[ast.Clause], ...] = (
    make(ast.Total, EXPRESSIONS),
    make(ast.Factor, NAMES, EXPRESSIONS, EXPRESSIONS, st.sampled_from(["", "反向", "取倒数"])),
    make(ast.Coefficient, EXPRESSIONS),
    make(ast.UseCondition, EXPRESSIONS, st.none() | NAMES),
    make(ast.EachBound, st.booleans(), EXPRESSIONS),
    make(ast.Remainder, st.just("最大余数法"), st.just("按名单次序")),
    make(ast.LeftOver, DECLARED),
    make(ast.SharedAmount, EXPRESSIONS),
    st.builds(payer, NAMES, SHARES, MAYBE, MAYBE, st.booleans(), st.none() | NAMES, PARTS),
    make(ast.Inflow, EXPRESSIONS),
    make(ast.Outflow, EXPRESSIONS),
    make(ast.Retention, EXPRESSIONS),
    make(ast.PoolPart, st.sampled_from(["留存额", "期末余额", "超限额"]), DECLARED),
    make(ast.ShouldHold, EXPRESSIONS),
    make(ast.ShouldList, many(NAMES)),
    make(ast.Uniform, EXPRESSIONS),
    make(ast.InListOrder, st.sampled_from(["不增", "不减"]), EXPRESSIONS),
    DEGREES,
    make(ast.Strength, st.tuples(st.sampled_from(["必须", "原则上"]).map(lambda text: ast.Name(text, span=SPAN))), EXPRESSIONS),
    make(ast.Assumption, WORDS, WORDS),
    make(ast.OfDuty, NAMES),
    make(ast.Justification, NAMES),
    make(ast.Follows, NAMES),
    make(ast.Actor, many(NAMES)),
    make(ast.Partners, many(NAMES)),
    make(ast.Act, st.sampled_from(["应当", "不得", "可以", "支持"]), st.none() | NAMES, many(WORDS), PARTS_OF_AN_ACT),
    make(ast.Deadline, DATES | YEARS | MONTHS),
    st.builds(recurrence, st.sampled_from(["每年", "每半年", "每季度", "每月"]), st.none() | st.tuples(MONTH_DAYS, MONTH_DAYS)),
    make(ast.Texts, st.sampled_from(["条件", "证据", "内容", "成果"]), many(WORDS)),
    make(ast.Approval),
    make(ast.Prerequisite, many(NAMES)),
)


@st.composite
def clauses(draw: st.DrawFn) -> ast.Clause:
    """One clause of any kind; each kind as likely as the next."""
    return draw(KINDS_OF_CLAUSE[draw(st.integers(0, len(KINDS_OF_CLAUSE) - 1))])

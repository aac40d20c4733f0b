"""Expressions: what the parser reduces becomes a node of the tree."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import evolve, frozen

from mingce.source import Span
from mingce.syntax import ast
from mingce.syntax.lexeme import Lexeme
from mingce.syntax.numerals import calendar_day, read_day, read_measure
from mingce.syntax.tokens import token_table

__all__ = ["BUILDERS", "COMPARISONS", "BuildError", "Kids", "comparison_word", "constant", "day", "nodes", "over", "quantity", "spread"]

Kids = list[Any]
"""What a rule was made of, in order: tokens, and what the builders made of its parts."""

COMPARISONS: Final[Mapping[str, str]] = {
    "AT_LEAST": ">=", "REACHES": ">=", "AT_MOST": "<=", "OVER": ">", "UNDER": "<", "EQUALS": "==", "DIFFERS": "!=",
    "IS": "==", "IS_NOT": "!=", "UP": ">=", "DOWN": "<=",
}  # fmt: skip
_SIGNS: Final = {"PLUS_SIGN": "+", "MINUS_SIGN": "-", "TIMES": "×", "DIVIDE": "÷", "AND": "且", "OR": "或"}
_TAKES: Final = {"取大": "较大者", "取小": "较小者"}
_OFFSETS: Final = {"LAST_YEAR": -1, "THIS_YEAR": 0, "NEXT_YEAR": 1}


class BuildError(Exception):
    """A statement that the grammar accepts and that still cannot be meant; says where and what to write instead."""

    def __init__(self, span: Span, message: str, help: str) -> None:
        super().__init__(message)
        self.span = span
        self.message = message
        self.help = help


@frozen
class _Window:
    window: str
    group: str | ast.Name
    span: Span


@frozen
class _Fold:
    function: str
    body: ast.Expr | None
    span: Span


def over(kids: Kids) -> Span:
    """From the first part to the last."""
    first: Span = kids[0].span
    last: Span = (kids[-1][-1] if isinstance(kids[-1], tuple) else kids[-1]).span
    return Span(first.source, first.start, last.end)


def nodes(kids: Kids) -> Kids:
    """The parts that are not tokens."""
    return [kid for kid in kids if not isinstance(kid, Lexeme)]


def spread(kind: Callable[..., Any]) -> Callable[[Kids], Any]:
    """Makes a node from a fixed number of nodes."""
    return lambda kids: kind(*nodes(kids), span=over(kids))


def comparison_word(token: Lexeme) -> str:
    """The word of a comparison, or its mark in the canonical spelling."""
    row = token_table()[token.type]
    return row.signs[0] if token in row.signs else str(token)


def quantity(kids: Kids) -> ast.Quantity:
    """A number with or without a sign before it."""
    written = "".join(kids)
    measure = read_measure(written)
    return ast.Quantity(measure.value, measure.unit, written, span=over(kids))


def constant(kids: Kids) -> ast.Expr:
    """A token that is a value by itself."""
    token, span = kids[0], over(kids)
    match token.type:
        case "QUANTITY" | "NUMBER":
            return quantity(kids)
        case "DATE" | "YEAR" | "YEAR_MONTH":
            return day(token)
        case "BOOLEAN":
            return ast.Boolean(token == "是", span=span)
        case "TEXT":
            return ast.Text(str(token), span=span)
        case "OPEN":
            return ast.Open(span=span)
        case _:
            return ast.NotApplicable(span=span)


def day(token: Lexeme) -> ast.Date | ast.Year | ast.Month:
    """A date, a year or a month of a year."""
    read = read_day(token)
    match read.month, read.day:
        case None, _:
            return ast.Year(read.year or 0, span=token.span)
        case month, None:
            return ast.Month(read.year or 0, month, span=token.span)
        case _:
            found = calendar_day(read)
            assert found is not None
            return ast.Date(found, span=token.span)


def _binary(kids: Kids) -> ast.Binary:
    left, sign, right = kids
    return ast.Binary(_SIGNS[sign.type], left, right, span=over(kids))


def _compare(kids: Kids) -> ast.Compare:
    left, word, right = kids
    return ast.Compare(COMPARISONS[word.type], left, right, comparison_word(word), span=over(kids))


def _compare_in(kids: Kids) -> ast.Compare:
    left, _, right, word = kids
    return ast.Compare(COMPARISONS[word.type], left, right, str(word), span=over(kids))


def _membership(kids: Kids) -> ast.Membership:
    value, word, listing = kids
    items = listing.items if isinstance(listing, ast.Listing) else ()
    options = tuple(item for item in items if not isinstance(item, ast.MemberRecord))
    if len(options) != len(listing.items):
        raise BuildError(listing.span, f"“{word}”后面的【】中列出的应当是值", f"例如：{word} 【甲、乙】")
    return ast.Membership(value, options, word.type == "NOT_MEMBER_OF", span=over(kids))


def _applies(kids: Kids) -> ast.Applies:
    return ast.Applies(kids[0], kids[1].type == "NOT_APPLICABLE", span=over(kids))


def _substitute(kids: Kids) -> ast.Substitute:
    below = kids[1].type == "SHORT_OF"
    value, threshold, replacement = nodes(kids)
    return ast.Substitute(value, threshold, replacement, below, comparison_word(kids[1]), span=over(kids))


def _parenthesis(kids: Kids) -> ast.Expr:
    inner: ast.Expr = evolve(kids[1], span=over(kids))
    return inner


def _conditional(kids: Kids) -> ast.Conditional:
    *parts, otherwise = nodes(kids)
    pairs = zip(parts[::2], parts[1::2], strict=True)
    branches = tuple(ast.Branch(condition, value, span=condition.span.to(value.span)) for condition, value in pairs)
    return ast.Conditional(branches, otherwise, span=over(kids))


def _extremum(kids: Kids) -> ast.Extremum:
    word = _TAKES[kids[0]] if kids[0].type == "TAKE" else kids[-2].removeprefix("中")
    return ast.Extremum(tuple(nodes(kids)), word, span=over(kids))


def _after(kids: Kids) -> ast.After:
    start, duration, *rules = nodes(kids)
    start_day = next((rule for rule in rules if isinstance(rule, ast.StartDay)), None)
    month_end = next((rule for rule in rules if isinstance(rule, ast.MonthEnd)), None)
    return ast.After(start, duration, start_day, month_end, span=over(kids))


def _elapsed(kids: Kids) -> ast.Elapsed:
    start, end, *rules = nodes(kids)
    return ast.Elapsed(start, end, str(kids[5]), rules[0] if rules else None, span=over(kids))


def _date_part(kids: Kids) -> ast.DatePart:
    return ast.DatePart(str(kids[0]), kids[2], span=over(kids))


def _last(kids: Kids) -> ast.Previous:
    return ast.Previous(kids[1], 1, "年" if kids[0].type == "LAST_YEAR" else "月", span=over(kids))


def _ago(kids: Kids) -> ast.Previous:
    measure = read_measure(kids[1])
    if measure.unit not in ("年", "月") or measure.value.denominator != 1 or not 0 < measure.value <= 10_000:
        raise BuildError(kids[1].span, "“前”后面应当是几年或几个月", "例如：前 3年 缴费年数、前 6个月 缴费月数")
    return ast.Previous(kids[2], int(measure.value), measure.unit, span=over(kids))


def _in_year(kids: Kids) -> ast.InYear:
    year = day(kids[0])
    assert isinstance(year, ast.Year)
    return ast.InYear(year, kids[1], span=over(kids))


def _year_day(kids: Kids) -> ast.YearDay:
    read = read_day(kids[1])
    return ast.YearDay(_OFFSETS[kids[0].type], read.month or 1, read.day or 1, span=over(kids))


def _window(kids: Kids) -> _Window:
    first, last = kids[0], kids[-1]
    window = str(first) if first.type in ("BEFORE", "UP_TO") else ""
    group: str | ast.Name = ""
    if isinstance(last, ast.Name):
        group = last
    elif last.type == "GROUP":
        group = str(last)
    return _Window(window, group, over(kids))


def _fold(kids: Kids) -> _Fold:
    return _Fold(str(kids[-1]), kids[0] if len(kids) > 1 else None, over(kids))


def _aggregate(kids: Kids) -> ast.Aggregate:
    window = kids[0] if isinstance(kids[0], _Window) else _Window("", "", kids[0].span)
    collection, *where, fold = nodes(kids[1:] if isinstance(kids[0], _Window) else kids)
    return ast.Aggregate(
        window.window,
        window.group,
        collection,
        where[0] if where else None,
        fold.function,
        fold.body,
        span=over(kids),
    )


def _rank(kids: Kids) -> ast.Rank:
    collection, key = nodes(kids)
    return ast.Rank(collection, key, kids[5] == "从高到低", kids[-2] == "并列", span=over(kids))


def _name(kids: Kids) -> ast.Name:
    return ast.Name(str(kids[0]), span=kids[0].span)


BUILDERS: Final[Mapping[str, Callable[[Kids], Any]]] = {
    "name": _name,
    "binary": _binary,
    "unary": lambda kids: ast.Unary("非", kids[1], span=over(kids)),
    "negative": lambda kids: ast.Unary("-", kids[1], span=over(kids)),
    "comparison": lambda kids: kids[0],
    "compare": _compare,
    "compare_is": _compare,
    "compare_in": _compare_in,
    "between": spread(ast.Between),
    "membership": _membership,
    "applies": _applies,
    "limit": spread(ast.Limit),
    "substitute_below": _substitute,
    "substitute_above": _substitute,
    "parenthesis": _parenthesis,
    "conditional": _conditional,
    "extremum": _extremum,
    "take": _extremum,
    "steps": spread(ast.Steps),
    "after": _after,
    "elapsed": _elapsed,
    "date_part": _date_part,
    "last_year": _last,
    "last_month": _last,
    "ago": _ago,
    "in_named_year": _in_year,
    "this_year": lambda kids: ast.ThisYear(span=over(kids)),
    "year_day": _year_day,
    "year_edge": lambda kids: ast.YearEdge(kids[0] == "年度末日", span=over(kids)),
    "window": _window,
    "aggregate": _fold,
    "aggregate_of": _aggregate,
    "rank": _rank,
    "constant_atom": constant,
}
"""Rule or alias of the grammar → what makes the node."""

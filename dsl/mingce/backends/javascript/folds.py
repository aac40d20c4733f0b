"""Printing aggregates and ranks: calls that go through the members, in the order of their dates."""

from collections.abc import Callable

from attrs import evolve

from mingce.backends.javascript.code import ATOM, TERNARY, Code, Text, quoted, wide
from mingce.backends.javascript.refs import column, listing, typed
from mingce.ir.nodes import Expr, Fold, Rank
from mingce.ir.program import MAX_MEMBERS, Collection
from mingce.ir.types import Scaled
from mingce.ir.walk import elsewhere

__all__ = ["collection_of", "fold", "members_of", "rank", "with_member"]

Printer = Callable[[Code, Expr], Text]


def collection_of(code: Code, identifier: str) -> Collection:
    """The collection with that id."""
    return next(c for c in code.shared.context.program.collections if c.symbol.id == identifier)


def members_of(code: Code, identifier: str, *, in_year: bool) -> str:
    """The indexes of the members in date order; those dated in the year being computed, or all."""
    return f"{listing(code, identifier)}.in(y)" if in_year else f"{listing(code, identifier)}.order"


def with_member(code: Code, identifier: str) -> tuple[Code, str]:
    """The place where another member is at hand, and the name of its index."""
    index = code.shared.names.fresh("k")
    members = {**code.members, identifier: index}
    kept = elsewhere(code.temps, identifier)
    temps = {expr: text for expr, text in code.temps.items() if expr in kept}
    return evolve(code, members=members, known=elsewhere(code.known, identifier), temps=temps), index


def fold(code: Code, expr: Fold, value: Printer) -> Text:
    """An aggregate."""
    inner, index = with_member(code, expr.collection)
    chosen = inner if expr.where is None else inner.inside(expr.where)
    where = "null" if expr.where is None else f"({index}) => {value(inner, expr.where).at(TERNARY)}"
    body, big = "null", False
    if expr.body is not None:
        text = value(chosen, expr.body)
        if isinstance(expr.type, Scaled) and expr.function != "count":
            big = wide(expr.type) or _wide_sum(expr, text)
            text = text.form(big=big, doubtful=chosen.unsure(expr.body))
        body = f"({index}) => {text.at(TERNARY)}"
    zero = "0n" if big else "0"
    name = quoted(collection_of(code, expr.collection).member_name)
    call = f'folded("{expr.function}", {_selected(code, expr)}, {where}, {body}, {zero}, {name})'
    form = big if isinstance(expr.type, Scaled) else typed(expr.type)
    result = Text(call, ATOM, form)
    return result.form(big=wide(expr.type), doubtful=code.unsure(expr)) if isinstance(expr.type, Scaled) else result


def _wide_sum(expr: Fold, body: Text) -> bool:
    """Whether passing sums, or the values themselves, may be too large."""
    assert expr.body is not None
    return bool(body.big) or (expr.function in ("sum", "total") and wide(expr.body.type, MAX_MEMBERS))


def _selected(code: Code, expr: Fold) -> str:
    """The members inside the window and the group of the member at hand."""
    source = members_of(code, expr.collection, in_year=expr.in_year)
    here = code.members.get(expr.collection)
    place, index = f"{listing(code, expr.collection)}.place", code.shared.names.fresh("k")
    tests = []
    if expr.window:
        tests.append(f"{place}[{index}] {'<' if expr.window == 'before' else '<='} {place}[{here}]")
    if expr.group:
        found, wanted = (_group(code, expr, member) for member in (index, here))
        tests.append(f"same({found}, {wanted})")
    return f"{source}.filter(({index}) => {' && '.join(tests)})" if tests else source


def _group(code: Code, expr: Fold, member: str | None) -> str:
    """What the group of a member is told by."""
    dated_by = collection_of(code, expr.collection).dated_by
    name = expr.group if expr.group not in ("day", "month", "year") else dated_by or ""
    at = f"{column(code, name)}[{member}]"
    match expr.group:
        case "month":
            return f"yearOf({at}) * 12 + monthOf({at})"
        case "year":
            month, first = code.shared.context.program.policy.year_begins
            return f"benefitYear({at}, {month}, {first})"
        case _:
            return at


def rank(code: Code, expr: Rank, value: Printer) -> Text:
    """The place of the member at hand among all."""
    inner, index = with_member(code, expr.collection)
    source = members_of(code, expr.collection, in_year=expr.in_year)
    key = value(inner, expr.key).at(TERNARY)
    words = ("true" if expr.descending else "false", "true" if expr.shared else "false")
    call = f"ranked({source}, ({index}) => {key}, {code.members[expr.collection]}, {', '.join(words)})"
    return Text(call, ATOM, big=False).form(big=wide(expr.type), doubtful=True)

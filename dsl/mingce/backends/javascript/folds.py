"""Printing aggregates and ranks: calls that go through the members, in the order of their dates."""

from collections.abc import Callable

from attrs import evolve, frozen

from mingce.backends.javascript.code import ATOM, TERNARY, Code, Text, quoted, wide
from mingce.backends.javascript.refs import column, listing, typed
from mingce.ir.nodes import Expr, Fold, Function, Rank
from mingce.ir.program import MAX_MEMBERS, Collection
from mingce.ir.types import Rational, Scaled
from mingce.ir.walk import elsewhere
from mingce.passes.members import among_members, at_hand, join, outer_refs

__all__ = ["collection_of", "fold", "keep", "members_of", "rank", "with_member"]

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


@frozen
class _Parts:
    """The functions of an aggregate, and whether its numbers are BigInt or fractions, which says what a sum begins with."""

    where: str
    body: str
    big: bool
    fractions: bool = False

    @property
    def zero(self) -> str:
        return "asFraction(0)" if self.fractions else "0n" if self.big else "0"


def fold(code: Code, expr: Fold, value: Printer) -> Text:
    """An aggregate, or what is kept of it."""
    parts = _parts(code, expr, value)
    name = code.kept.get(expr)
    call = _folded(code, expr, parts, _selected(code, expr)) if name is None else _kept_value(code, expr, name, value)
    form = parts.big if isinstance(expr.type, Scaled) else typed(expr.type)
    result = Text(call, ATOM, form)
    return result.form(big=wide(expr.type), doubtful=code.unsure(expr)) if isinstance(expr.type, Scaled) else result


def _parts(code: Code, expr: Fold, value: Printer) -> _Parts:
    inner, index = with_member(code, expr.collection)
    chosen = inner if expr.where is None else inner.inside(expr.where)
    where = "null" if expr.where is None else f"({index}) => {value(inner, expr.where).at(TERNARY)}"
    if expr.body is None:
        return _Parts(where, "null", big=False)
    text, big = value(chosen, expr.body), False
    if isinstance(expr.type, Scaled) and expr.function is not Function.COUNT:
        big = wide(expr.type) or _wide_sum(expr, text)
        text = text.form(big=big, doubtful=chosen.unsure(expr.body))
    return _Parts(where, f"({index}) => {text.at(TERNARY)}", big, isinstance(expr.type, Rational))


def _folded(code: Code, expr: Fold, parts: _Parts, source: str) -> str:
    name = quoted(collection_of(code, expr.collection).member_name)
    return f'folded("{expr.function}", {source}, {parts.where}, {parts.body}, {parts.zero}, {name})'


# --- what is kept, so that nothing is gone through once for each member ---------------------------------------------------


def keep(code: Code, body: Expr, value: Printer, *, of_member: bool) -> tuple[Code, list[str]]:
    """The place where what `body` goes through members for is kept, and the declarations that keep it.

    Where no member is at hand (`of_member` false), what stands inside an aggregate is kept.
    """
    nodes = tuple(node for node in among_members(body) if isinstance(node, Fold | Rank))
    if not of_member:
        inside = {below for node in among_members(body) for below in among_members(node) if below != node}
        nodes = tuple(node for node in nodes if node in inside)
    kept: dict[Fold | Rank, str] = {}
    for node in nodes:
        refs = outer_refs(node)
        if refs is not None and not (refs and (isinstance(node, Rank) or node.window or node.group)):
            kept[node] = code.shared.names.fresh("kept")
    if not kept:
        return code, []
    here = evolve(code, kept={**code.kept, **kept})
    lines: list[str] = []
    for node, name in kept.items():
        lines += _declared(here, node, name, value)
    return here, lines


def _declared(code: Code, node: Fold | Rank, name: str, value: Printer) -> list[str]:
    """The declaration of what is kept of a node, a function of the doubt and of the members at hand outside."""
    there = code.doubtful()
    if isinstance(node, Rank):
        return [f"const {name} = memo((d) => {_ranks(there, node, value)})"]
    if node.window or node.group:
        return [f"const {name} = memo((d) => {_running(there, node, value)})"]
    lists = _outside(node)
    if not lists:
        return [f"const {name} = memo((d) => {_folded(there, node, _parts(there, node, value), _selected(there, node))})"]
    outside = {identifier: code.shared.names.fresh("k") for identifier in lists}
    there = evolve(there, members={**there.members, **outside})
    lines, source, tied = [], _selected(there, node), join(node)
    if tied is not None:
        index = code.shared.names.fresh("kept")
        before = "null" if tied.before is None else _of_member(there, node.collection, tied.before, value)
        own, outer = _of_member(there, node.collection, tied.own, value), value(there, tied.outer).at(TERNARY)
        place = f"{listing(code, node.collection)}.place"
        lines = [f"const {index} = memo((d) => new Tied({source}, {place}, {before}, {own}))"]
        source = f"{index}(d).of(() => {outer})"
    made = _folded(there, node, _parts(there, node, value), source)
    return [*lines, f"const {name} = memoFor((d, {', '.join(outside.values())}) => {made})"]


def _outside(node: Fold) -> tuple[str, ...]:
    """The lists of which a member is at hand outside."""
    return tuple(sorted(at_hand(node) - {node.collection}))


def _kept_value(code: Code, expr: Fold, name: str, value: Printer) -> str:
    """What is kept, for the member at hand."""
    if expr.window or expr.group:
        return f"{name}({code.doubt}).{expr.window or 'all'}({code.members[expr.collection]})"
    outside = _outside(expr)
    if not outside:
        return f"{name}({code.doubt})"
    values = ", ".join(value(code, ref).at(TERNARY) for ref in outer_refs(expr) or ())
    return f"{name}({code.doubt}, [{values}], {', '.join(code.members[identifier] for identifier in outside)})"


def _running(code: Code, expr: Fold, value: Printer) -> str:
    """What goes through the members of each group in order, as far as a window asks for."""
    parts = _parts(code, expr, value)
    members = members_of(code, expr.collection, in_year=expr.in_year)
    group = "null"
    if expr.group:
        index = code.shared.names.fresh("k")
        group = f"({index}) => {_group(code, expr, index)}"
    name = quoted(collection_of(code, expr.collection).member_name)
    place = f"{listing(code, expr.collection)}.place"
    return f'new Running("{expr.function}", {members}, {place}, {group}, {parts.where}, {parts.body}, {parts.zero}, {name})'


def _of_member(code: Code, identifier: str, expr: Expr, value: Printer) -> str:
    inner, index = with_member(code, identifier)
    return f"({index}) => {value(inner, expr).at(TERNARY)}"


def _wide_sum(expr: Fold, body: Text) -> bool:
    """Whether passing sums, or the values themselves, may be too large."""
    assert expr.body is not None
    return bool(body.big) or (expr.function in (Function.SUM, Function.TOTAL) and wide(expr.body.type, MAX_MEMBERS))


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
    name = code.kept.get(expr)
    ranks = _ranks(code, expr, value) if name is None else f"{name}({code.doubt})"
    return Text(f"{ranks}.get({code.members[expr.collection]})", ATOM, big=False).form(big=wide(expr.type), doubtful=True)


def _ranks(code: Code, expr: Rank, value: Printer) -> str:
    """The places of all members."""
    source = members_of(code, expr.collection, in_year=expr.in_year)
    words = ("true" if expr.descending else "false", "true" if expr.shared else "false")
    return f"ranksOf({source}, {_of_member(code, expr.collection, expr.key, value)}, {', '.join(words)})"

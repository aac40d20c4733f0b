"""Printing aggregates and ranks as loops over the members, in the order of their dates."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from attrs import evolve

from mingce.backends.python.code import Code, Text
from mingce.backends.python.refs import nullable, quoted
from mingce.ir.nodes import Expr, Fold, Rank
from mingce.ir.program import Collection
from mingce.ir.walk import elsewhere

__all__ = ["collection_of", "each", "fold", "group_of", "members_of", "rank"]

Printer = Callable[[Code, Expr], Text]


def collection_of(code: Code, identifier: str) -> Collection:
    """The collection with that id."""
    program = code.shared.plan.context.program
    return next(c for c in program.collections if c.symbol.id == identifier)


def members_of(code: Code, identifier: str, *, in_year: bool) -> str:
    """The indexes of the members in date order, as Python text; those dated in the year being computed, or all."""
    names = code.shared.names
    if in_year and collection_of(code, identifier).dated_by is not None:
        return f"{names.of(f'{identifier}@years', f'{identifier}_by_year')}.get({code.year}, ())"
    return names.of(f"{identifier}@order", f"{identifier}_order")


@contextmanager
def each(code: Code, identifier: str, source: str, index: str) -> Iterator[Code]:
    """A loop over members, with `index` as the member at hand inside."""
    with code.block(f"for {index} in {source}:") as inner:
        members = {**inner.members, identifier: index}
        yield evolve(inner, members=members, known=elsewhere(inner.known, identifier), temps={}, present=frozenset())


def fold(code: Code, expr: Fold, value: Printer, truth: Printer) -> Text:
    """An aggregate: a passing value that a loop builds up."""
    shared = code.shared
    result = code.fresh()
    counting = expr.function in ("sum", "total", "count")
    code.write(f"{result} = {'0' if counting else 'None'}")
    seen = None
    if expr.function == "total":
        seen = shared.names.fresh(f"{result}_seen")
        code.write(f"{seen} = False")
    index = shared.names.fresh(f"{expr.collection}_index")
    with each(code, expr.collection, members_of(code, expr.collection, in_year=expr.in_year), index) as inner:
        _select(code, inner, expr, index)
        if expr.where is None:
            _gather(inner, expr, result, seen, value)
        else:
            with inner.block(f"if {truth(inner, expr.where).text}:", expr.where) as chosen:
                _gather(chosen, expr, result, seen, value)
    if expr.function not in ("sum", "count"):
        empty = f"not {seen}" if seen else f"{result} is None"
        with code.block(f"if {empty}:") as inner:
            name = collection_of(code, expr.collection).member_name
            inner.write(f"raise {inner.helper('empty_collection')}({quoted(name)})")
    code.temps[expr] = Text(result)
    return Text(result)


def _select(outer: Code, code: Code, expr: Fold, index: str) -> None:
    """Leave out the members outside the window and the group of the member at hand."""
    names = code.shared.names
    here = outer.members.get(expr.collection)
    if expr.window:
        place = names.of(f"{expr.collection}@place", f"{expr.collection}_place")
        sign = ">=" if expr.window == "before" else ">"
        with code.block(f"if {place}[{index}] {sign} {place}[{here}]:") as inner:
            inner.write("break")
    if expr.group:
        wanted, found = (group_of(code, expr, member) for member in (here, index))
        with code.block(f"if {found} != {wanted}:") as inner:
            inner.write("continue")


def group_of(code: Code, expr: Fold, member: str | None) -> str:
    """What the group of a member is told by, as Python text."""
    names = code.shared.names
    dated_by = collection_of(code, expr.collection).dated_by
    column = names.of(expr.group if expr.group not in ("day", "month", "year") else dated_by or "")
    day = f"{column}[{member}]"
    match expr.group:
        case "month":
            return f"({day}.year, {day}.month)"
        case "year":
            month, first = code.shared.plan.context.program.policy.year_begins
            return f"{code.helper('benefit_year')}({day}, {month}, {first})"
        case _:
            return day


def _gather(code: Code, expr: Fold, result: str, seen: str | None, value: Printer) -> None:
    """Take the member at hand into account."""
    if expr.body is None:
        code.write(f"{result} += 1")
        return
    doubtful = nullable(code, expr.body)
    text = value(code, expr.body)
    if doubtful or expr.function in ("max", "min", "first"):
        text = code.atom(text)
    tests = [f"{text.text} is not None"] if doubtful else []
    match expr.function:
        case "max" | "min":
            sign = ">" if expr.function == "max" else "<"
            tests.append(f"({result} is None or {text.text} {sign} {result})")
        case "first":
            tests.append(f"{result} is None")
        case _:
            pass
    inner = code
    if tests:
        code.write(f"if {' and '.join(tests)}:")
        inner = code.inside()
    match expr.function:
        case "count":
            inner.write(f"{result} += 1")
        case "sum" | "total":
            inner.write(f"{result} += {text.text}")
        case _:
            inner.write(f"{result} = {text.text}")
    if seen:
        inner.write(f"{seen} = True")


def rank(code: Code, expr: Rank, value: Printer) -> Text:
    """The place of the member at hand among all."""
    names = code.shared.names
    here = code.members[expr.collection]
    keys, index, result = (names.fresh(f"{code.target}_{word}") for word in ("keys", "index", "rank"))
    doubtful = nullable(code, expr.key)
    code.write(f"{keys} = {{}}")
    with each(code, expr.collection, members_of(code, expr.collection, in_year=expr.in_year), index) as inner:
        inner.write(f"{keys}[{index}] = {value(inner, expr.key).text}")
    code.write(f"{result} = 1 if {keys}[{here}] is not None else None" if doubtful else f"{result} = 1")
    own, key = f"{keys}[{here}]", names.fresh(f"{code.target}_key")
    tests = [f"{key} {'>' if expr.descending else '<'} {own}"]
    if not expr.shared:
        tests.append(f"({key} == {own} and {index} < {here})")
    test = " or ".join(tests)
    if doubtful:
        test = f"{key} is not None and {own} is not None and ({test})"
    with code.block(f"for {index}, {key} in {keys}.items():") as inner, inner.block(f"if {test}:") as counted:
        counted.write(f"{result} += 1")
    code.temps[expr] = Text(result)
    return Text(result)

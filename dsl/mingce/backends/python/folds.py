"""Printing aggregates and ranks as loops over the members, in the order of their dates.

What `kept` has prepared is found once and not for each member at hand again.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from attrs import evolve

from mingce.backends.python.code import SUM, Code, Kept, Text
from mingce.backends.python.refs import nullable, quoted
from mingce.ir.nodes import Expr, Fold, Function, Rank, Window
from mingce.ir.program import Collection
from mingce.ir.walk import elsewhere
from mingce.passes.members import Join

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
        yield _with_member(inner, identifier, index)


def _with_member(code: Code, identifier: str, index: str) -> Code:
    """The same place with that member at hand."""
    members = {**code.members, identifier: index}
    return evolve(code, members=members, known=elsewhere(code.known, identifier), temps={}, present=frozenset())


def fold(code: Code, expr: Fold, value: Printer, truth: Printer) -> Text:
    """An aggregate: a passing value that a loop builds up, or one that is kept."""
    kept = code.kept.get(expr)
    if kept is None or (kept.here is not None and kept.here != code.members.get(expr.collection)):
        result = code.fresh()
        _through(code, expr, result, value, truth)
        _refuse_empty(code, expr, result)
    elif kept.run is not None:
        result = _going_on(code, expr, kept, kept.run, value, truth)
        _refuse_empty(code, expr, result)
    elif expr.group:
        result = _of_group(code, expr, kept, value, truth)
        _refuse_empty(code, expr, result)
    elif kept.refs:
        result = _by_value(code, expr, kept, value, truth)
    else:
        result = kept.name
        with code.block(f"if {result} is None:") as inner:
            _through(inner, expr, result, value, truth)
            _refuse_empty(inner, expr, result)
    code.temps[expr] = Text(result)
    return Text(result)


def _begin(expr: Fold) -> str:
    """What an aggregate is before the first member."""
    return "0" if expr.function in (Function.SUM, Function.COUNT) else "None"


def _refuse_empty(code: Code, expr: Fold, result: str) -> None:
    if expr.function in (Function.SUM, Function.COUNT):
        return
    with code.block(f"if {result} is None:") as inner:
        name = collection_of(code, expr.collection).member_name
        inner.write(f"raise {inner.helper('empty_collection')}({quoted(name)})")


def _through(code: Code, expr: Fold, result: str, value: Printer, truth: Printer, source: str | None = None) -> None:
    """A loop over all members, or over those that `source` gives."""
    code.write(f"{result} = {_begin(expr)}")
    index = code.shared.names.fresh(f"{expr.collection}_index")
    with each(code, expr.collection, source or members_of(code, expr.collection, in_year=expr.in_year), index) as inner:
        _select(code, inner, expr, index)
        _take(inner, expr, result, value, truth)


def _take(code: Code, expr: Fold, result: str, value: Printer, truth: Printer) -> None:
    """Take the member at hand into account if the condition holds of it."""
    if expr.where is None:
        _gather(code, expr, result, value)
    else:
        with code.block(f"if {truth(code, expr.where).text}:", expr.where) as chosen:
            _gather(chosen, expr, result, value)


def _going_on(code: Code, expr: Fold, kept: Kept, run: tuple[str, str], value: Printer, truth: Printer) -> str:
    """A window: the members since the one at hand before are taken into account as well."""
    names, (listed, done) = code.shared.names, run
    place = names.of(f"{expr.collection}@place", f"{expr.collection}_place")
    sign = "<" if expr.window is Window.BEFORE else "<="
    index = names.fresh(f"{expr.collection}_index")
    here = code.members[expr.collection]
    with code.block(f"while {done} < len({listed}) and {place}[{listed}[{done}]] {sign} {place}[{here}]:") as further:
        further.write(f"{index} = {listed}[{done}]")
        further.write(f"{done} += 1")
        inner = _with_member(further, expr.collection, index)
        if expr.group:
            _into_group(inner, expr, kept.name, index, value, truth)
        else:
            _take(inner, expr, kept.name, value, truth)
    return _found_group(code, expr, kept.name) if expr.group else kept.name


def _of_group(code: Code, expr: Fold, kept: Kept, value: Printer, truth: Printer) -> str:
    """A group: all groups are found at once."""
    with code.block(f"if {kept.name} is None:") as first:
        first.write(f"{kept.name} = {{}}")
        index = code.shared.names.fresh(f"{expr.collection}_index")
        with each(first, expr.collection, members_of(code, expr.collection, in_year=expr.in_year), index) as inner:
            _into_group(inner, expr, kept.name, index, value, truth)
    return _found_group(code, expr, kept.name)


def _into_group(code: Code, expr: Fold, groups: str, index: str, value: Printer, truth: Printer) -> None:
    """Take the member at hand into account for its group."""
    group, result = (code.shared.names.fresh(f"{code.target}_{word}") for word in ("group", "so_far"))
    code.write(f"{group} = {group_of(code, expr, index)}")
    code.write(f"{result} = {_looked_up(expr, groups, group)}")
    _take(code, expr, result, value, truth)
    code.write(f"{groups}[{group}] = {result}")


def _found_group(code: Code, expr: Fold, groups: str) -> str:
    result = code.fresh()
    code.write(f"{result} = {_looked_up(expr, groups, group_of(code, expr, code.members[expr.collection]))}")
    return result


def _looked_up(expr: Fold, groups: str, group: str) -> str:
    return f"{groups}.get({group}{', 0' if _begin(expr) == '0' else ''})"


def _by_value(code: Code, expr: Fold, kept: Kept, value: Printer, truth: Printer) -> str:
    """What depends on values of a member at hand outside, once for each of them."""
    found = [value(code, ref).text for ref in kept.refs]
    key = code.atom(Text(found[0] if len(found) == 1 else f"({', '.join(found)})")).text
    with code.block(f"if {key} not in {kept.name}:") as inner:
        result = code.fresh()
        if kept.tied is None or nullable(inner, kept.tied[0].outer):
            _through(inner, expr, result, value, truth)
        else:
            tied, by_value = kept.tied
            _index_members(inner, expr, tied, by_value, value, truth)
            _through(inner, evolve(expr, where=tied.rest), result, value, truth, f"{by_value}.get({value(inner, tied.outer).text}, ())")
        _refuse_empty(inner, expr, result)
        inner.write(f"{kept.name}[{key}] = {result}")
    return f"{kept.name}[{key}]"


def _index_members(code: Code, expr: Fold, tied: Join, by_value: str, value: Printer, truth: Printer) -> None:
    """The members by what the equality compares, those that get as far as it."""
    index = code.shared.names.fresh(f"{expr.collection}_index")
    with code.block(f"if {by_value} is None:") as first:
        first.write(f"{by_value} = {{}}")
        with each(first, expr.collection, members_of(code, expr.collection, in_year=expr.in_year), index) as inner:
            if tied.before is None:
                _add(inner, tied, by_value, index, value)
            else:
                with inner.block(f"if {truth(inner, tied.before).text}:", tied.before) as chosen:
                    _add(chosen, tied, by_value, index, value)


def _add(code: Code, tied: Join, by_value: str, index: str, value: Printer) -> None:
    code.write(f"{by_value}.setdefault({value(code, tied.own).text}, []).append({index})")


def _select(outer: Code, code: Code, expr: Fold, index: str) -> None:
    """Leave out the members outside the window and the group of the member at hand."""
    names = code.shared.names
    here = outer.members.get(expr.collection)
    if expr.window:
        place = names.of(f"{expr.collection}@place", f"{expr.collection}_place")
        sign = ">=" if expr.window is Window.BEFORE else ">"
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


def _gather(code: Code, expr: Fold, result: str, value: Printer) -> None:
    """Take the member at hand into account."""
    if expr.body is None:
        code.write(f"{result} += 1")
        return
    doubtful = nullable(code, expr.body)
    text = value(code, expr.body)
    if doubtful or expr.function in (Function.MAX, Function.MIN, Function.FIRST):
        text = code.atom(text)
    tests = [f"{text.text} is not None"] if doubtful else []
    match expr.function:
        case Function.MAX | Function.MIN:
            sign = ">" if expr.function is Function.MAX else "<"
            tests.append(f"({result} is None or {text.text} {sign} {result})")
        case Function.FIRST:
            tests.append(f"{result} is None")
        case _:
            pass
    inner = code
    if tests:
        code.write(f"if {' and '.join(tests)}:")
        inner = code.inside()
    match expr.function:
        case Function.COUNT:
            inner.write(f"{result} += 1")
        case Function.SUM:
            inner.write(f"{result} += {text.text}")
        case Function.TOTAL:
            inner.write(f"{result} = {text.at(SUM)} if {result} is None else {result} + {text.at(SUM)}")
        case _:
            inner.write(f"{result} = {text.text}")


def rank(code: Code, expr: Rank, value: Printer) -> Text:
    """The place of the member at hand among all."""
    here, kept = code.members[expr.collection], code.kept.get(expr)
    ranks = code.fresh() if kept is None else kept.name
    if kept is None:
        _ranks(code, expr, ranks, value)
    else:
        with code.block(f"if {ranks} is None:") as inner:
            _ranks(inner, expr, ranks, value)
    result = Text(f"{ranks}[{here}]")
    code.temps[expr] = result
    return result


def _ranks(code: Code, expr: Rank, ranks: str, value: Printer) -> None:
    """The places of all members."""
    keys, index = (code.shared.names.fresh(f"{code.target}_{word}") for word in ("keys", "index"))
    code.write(f"{keys} = {{}}")
    with each(code, expr.collection, members_of(code, expr.collection, in_year=expr.in_year), index) as inner:
        inner.write(f"{keys}[{index}] = {value(inner, expr.key).text}")
    code.write(f"{ranks} = {code.helper('ranks_of')}({keys}, {expr.descending}, {expr.shared})")

"""What must hold of every program that the checker or a pass hands on.  A violation is a mistake of ours, not the drafter's."""

from collections import Counter
from collections.abc import Iterator

from attrs import frozen

from mingce.ir.nodes import Apportion, Expr, Fold, Rank, Ref
from mingce.ir.program import Collection, Definition, Input, Parameter, Period, Program, Reading
from mingce.ir.types import DateType, Scaled, Type
from mingce.ir.verify_types import fits, mistyped, same
from mingce.ir.walk import children

__all__ = ["verify"]

_Item = Input | Parameter | Reading | Definition


@frozen
class _Known:
    """The symbols of a program, and where each definition stands in the order."""

    items: dict[str, _Item]
    lists: dict[str, Collection]
    owners: dict[str, str]  # of member fields and per-member definitions: their list
    order: dict[str, int]


def verify(program: Program, lowered: bool = False) -> tuple[str, ...]:
    """All violated invariants, in the order of the program, each naming its symbol; empty for a sound program.

    `lowered`: numbers must be scaled integers, else they must be rational.
    """
    known = _known(program)
    return (
        *_unique(program),
        *_monthly_together(program),
        *(f"{c.symbol.id}: {wrong}" for c in program.collections for wrong in _collection(c)),
        *(f"{symbol}: {wrong}" for symbol, item in known.items.items() for wrong in _declared(item)),
        *(f"{d.symbol.id}: {wrong}" for d in program.definitions for wrong in _definition(program, known, d, lowered=lowered)),
    )


def _known(program: Program) -> _Known:
    fields = [(field, c.symbol.id) for c in program.collections for field in c.fields]
    items: dict[str, _Item] = {item.symbol.id: item for item in (*program.inputs, *(field for field, _ in fields))}
    items |= {item.symbol.id: item for item in program.parameters}
    items |= {item.symbol.id: item for item in program.readings}
    items |= {item.symbol.id: item for item in program.definitions}
    owners = {field.symbol.id: owner for field, owner in fields}
    owners |= {d.symbol.id: d.collection for d in program.definitions if d.collection is not None}
    order = {d.symbol.id: place for place, d in enumerate(program.definitions)}
    return _Known(items, {c.symbol.id: c for c in program.collections}, owners, order)


def _unique(program: Program) -> Iterator[str]:
    ids = [item.symbol.id for item in program.inputs]
    ids += [symbol for c in program.collections for symbol in (c.symbol.id, *(field.symbol.id for field in c.fields))]
    ids += [item.symbol.id for item in program.parameters]
    ids += [item.symbol.id for item in program.readings]
    ids += [d.symbol.id for d in program.definitions]
    yield from (f"{symbol}: declared {times} times" for symbol, times in Counter(ids).items() if times > 1)


def _monthly_together(program: Program) -> Iterator[str]:
    places = [place for place, d in enumerate(program.definitions) if d.period is Period.MONTHLY]
    if places and places[-1] - places[0] + 1 != len(places):
        yield f"{program.definitions[places[0]].symbol.id}: monthly definitions do not stand together"


def _collection(collection: Collection) -> Iterator[str]:
    prefix = f"{collection.symbol.id}."
    if any(not field.symbol.id.startswith(prefix) for field in collection.fields):
        yield "a field's id does not begin with its list's"
    if any(field.period is not Period.ONCE for field in collection.fields):
        yield "a field is given by year or month"
    if collection.dated_by is not None:
        dating = next((field for field in collection.fields if field.symbol.id == collection.dated_by), None)
        if dating is None or not isinstance(dating.type, DateType):
            yield "is dated by no date field"
        elif dating.doubtful or dating.optional:
            yield "is dated by a field that may be missing"


def _declared(item: _Item) -> Iterator[str]:
    match item:
        case Input(before=before, default=default):
            values: tuple[object, ...] = (before, default)
        case Parameter(values=dated):
            values = tuple(value for _, value in dated)
            days = [since for since, _ in dated]
            if None in days[1:] or sorted(filter(None, days)) != [*filter(None, days)]:
                yield "values are not in the order of their days"
        case Reading(chosen=chosen, alternatives=alternatives):
            values = (chosen, *alternatives)
        case Definition():
            return
    # After lowering, what is declared stays as it was written.
    if not isinstance(item.type, Scaled) and any(not fits(value, item.type) for value in values):
        yield "a declared value is no value of its type"


# --- definitions ------------------------------------------------------------------------------------------------------


def _definition(program: Program, known: _Known, definition: Definition, *, lowered: bool) -> Iterator[str]:
    if definition.collection is not None and definition.collection not in known.lists:
        yield f"is of unknown list {definition.collection}"
        return
    if definition.collection is not None and definition.period is Period.MONTHLY:
        yield "is both monthly and of members"
    if definition.statement and program.statement(definition.statement) is None:
        yield f"comes from unknown statement {definition.statement}"
    at_hand = frozenset((definition.collection,)) if definition.collection is not None else frozenset[str]()
    yield from _expression(known, definition, definition.body, at_hand, lowered=lowered)
    if definition.initial is not None:
        yield from _initial(known, definition, definition.initial, lowered=lowered)


def _initial(known: _Known, definition: Definition, initial: Expr, *, lowered: bool) -> Iterator[str]:
    if not same(initial.type, definition.type):
        yield "its initial value has another type"
    for node, _ in _nodes(initial, frozenset()):
        yield from mistyped(node, lowered=lowered)
        if isinstance(node, Fold | Rank | Apportion):
            yield "its initial value reads members"
        if isinstance(node, Ref) and not _before_all_years(known.items.get(node.symbol)):
            yield f"its initial value reads {node.symbol}, which is not known before the first year"


def _before_all_years(item: _Item | None) -> bool:
    """Whether its value is the same in every year."""
    return isinstance(item, Parameter | Reading) or (isinstance(item, Input) and item.period is Period.ONCE)


def _expression(known: _Known, definition: Definition, body: Expr, at_hand: frozenset[str], *, lowered: bool) -> Iterator[str]:
    if not same(body.type, definition.type):
        yield "its body has another type"
    for node, members in _nodes(body, at_hand):
        yield from mistyped(node, lowered=lowered)
        match node:
            case Ref():
                yield from _reference(known, definition, node, members)
            case Fold() | Rank() | Apportion():
                yield from _aggregate(known, node, members)
            case _:
                pass


def _nodes(expr: Expr, at_hand: frozenset[str]) -> Iterator[tuple[Expr, frozenset[str]]]:
    """All parts of `expr`, each with the lists that have a member at hand there."""
    waiting = [(expr, at_hand)]
    while waiting:
        node, members = waiting.pop()
        yield node, members
        inside = members | {node.collection} if isinstance(node, Fold | Rank | Apportion) else members
        # The total, the weights and the policy of a 分配 are about the record.
        of_record = _of_record(node) if isinstance(node, Apportion) else ()
        waiting += [(part, members if any(part is one for one in of_record) else inside) for part in reversed(children(node))]


def _of_record(node: Apportion) -> tuple[Expr, ...]:
    again = () if node.redistribute is None else (node.redistribute,)
    return (node.total, *(factor.weight for factor in node.factors), *again)


def _reference(known: _Known, definition: Definition, ref: Ref, members: frozenset[str]) -> Iterator[str]:
    item = known.items.get(ref.symbol)
    if item is None:
        yield f"reads unknown symbol {ref.symbol}"
        return
    if not _same_number(ref.type, item.type):
        yield f"reads {ref.symbol} at another type than it is declared with"
    if ref.symbol in known.owners and known.owners[ref.symbol] not in members:
        yield f"reads {ref.symbol} where no member is at hand"
    if ref.back < 0:
        yield f"reads {ref.symbol} in the future"
    yield from _timing(known, definition, ref, item)


def _timing(known: _Known, definition: Definition, ref: Ref, item: _Item) -> Iterator[str]:
    period = item.period if isinstance(item, Input | Definition) else Period.ONCE
    if ref.by_month and period is not Period.MONTHLY:
        yield f"reads {ref.symbol} by month, which it is not"
    if ref.back and period is Period.ONCE:
        yield f"reads {ref.symbol} of an earlier year, which has none"
    of_person = isinstance(item, Input | Definition) and ref.symbol not in known.owners
    if of_person and period is Period.ONCE and definition.period is not Period.ONCE:
        yield f"reads {ref.symbol} of the year evaluated in every year"
    if not isinstance(item, Definition):
        return
    if ref.back and item.initial is None:
        yield f"reads {ref.symbol} of an earlier period, but that has no initial value"
    if not ref.back and known.order[ref.symbol] >= known.order[definition.symbol.id]:
        yield f"reads {ref.symbol} before it is computed"


def _aggregate(known: _Known, node: Fold | Rank | Apportion, members: frozenset[str]) -> Iterator[str]:
    collection = known.lists.get(node.collection)
    if collection is None:
        yield f"folds over unknown list {node.collection}"
        return
    if not isinstance(node, Fold):
        if node.collection not in members:
            yield f"{'ranks in' if isinstance(node, Rank) else 'shares out among'} {node.collection} where no member is at hand"
        if isinstance(node, Rank) and node.in_year and collection.dated_by is None:
            yield f"takes members of {node.collection} by year, which have no date"
        return
    yield from _selected(collection, node, members)


def _selected(collection: Collection, node: Fold, members: frozenset[str]) -> Iterator[str]:
    if node.in_year and collection.dated_by is None:
        yield f"takes members of {node.collection} by year, which have no date"
    if (node.window or node.group) and node.collection not in members:
        yield f"compares members of {node.collection} where none is at hand"
    if node.group in ("day", "month", "year"):
        if collection.dated_by is None:
            yield f"groups members of {node.collection} by date, which have none"
    elif node.group:
        field = next((field for field in collection.fields if field.symbol.id == node.group), None)
        if field is None or field.doubtful:
            yield f"groups members of {node.collection} by {node.group}, which is no field that is always known"


def _same_number(one: Type, other: Type) -> bool:
    if isinstance(one, Scaled) and isinstance(other, Scaled):
        return (one.unit, one.grain) == (other.unit, other.grain)
    return same(one, other)

"""Printing definitions in order: one by one, the months in a loop of their own, neighbours under a condition that they share."""

from attrs import evolve

from mingce.backends.python.code import Code
from mingce.backends.python.expressions import assign, truth
from mingce.backends.python.folds import collection_of, members_of
from mingce.backends.python.kept import keep
from mingce.backends.python.refs import copy_name
from mingce.backends.python.three_valued import assign_open, keep_open
from mingce.emit.written.python import Comment
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Cases, Expr
from mingce.ir.program import Definition, Period
from mingce.ir.types import BooleanType
from mingce.ir.walk import walk
from mingce.passes.facts import may_be_open
from mingce.source import Span

__all__ = ["location", "print_definitions"]


def print_definitions(code: Code, definitions: tuple[Definition, ...]) -> None:
    """Print definitions in order; those of the months in a loop of their own."""
    number = 0
    while number < len(definitions):
        run = _run(code, definitions, number)
        if run[0].period is Period.MONTHLY:
            _months(code, run)
        else:
            _together(code, run)
        number += len(run)


def _run(code: Code, definitions: tuple[Definition, ...], start: int) -> tuple[Definition, ...]:
    """Neighbours that are printed together: the months, or what applies under one condition."""
    first = definitions[start]
    end = start + 1
    if first.period is Period.MONTHLY:
        while end < len(definitions) and definitions[end].period is Period.MONTHLY:
            end += 1
    elif _condition(first) is not None and not code.shared.open:
        while end < len(definitions) and _joins(code, definitions[end], first):
            end += 1
    return definitions[start:end]


def _joins(code: Code, definition: Definition, first: Definition) -> bool:
    """Whether a definition can be printed under the condition of `first`: the copies of earlier years must not move too soon."""
    carry = code.shared.plan.carried.get(definition.symbol.id)
    return _condition(definition) == _condition(first) and (carry is None or carry.year_copies < 1)


def _condition(definition: Definition) -> Expr | None:
    """The condition that a definition tests first."""
    if definition.collection is not None or definition.period is Period.MONTHLY:
        return None
    return definition.body.cases[0].when if isinstance(definition.body, Cases) else None


def _otherwise(body: Cases) -> Expr:
    """What a choice comes to where its first condition does not hold."""
    return evolve(body, cases=body.cases[1:]) if len(body.cases) > 1 else body.otherwise


def _months(code: Code, run: tuple[Definition, ...]) -> None:
    for definition in run:
        _shift(code, definition, by_month=False)
    with code.block("for month in range(1, 13):") as inner:
        for definition in run:
            here = _at(evolve(inner, monthly=True), definition)
            _comment(here, definition)
            _shift(here, definition, by_month=True)
            _give(here, code.shared.names.of(definition.symbol.id), definition.body)


def _together(code: Code, run: tuple[Definition, ...]) -> None:
    """Print definitions that share a condition (or one alone)."""
    early = [d for d in run if d.symbol.id in code.shared.plan.early]
    if code.in_loop and early:
        for definition in run:
            if definition in early:
                with code.block("if y == year:") as inner:
                    _single(inner, definition)
            else:
                _single(code, definition)
        return
    if len(run) == 1:
        _single(code, run[0])
        return
    for definition in run:
        _shift(code, definition, by_month=False)
    condition = _condition(run[0])
    assert condition is not None
    here = _at(code, run[0])
    with here.block(f"if {truth(here, condition).text}:", condition) as inner:
        for definition in run:
            _one(inner, definition, holds=True)
    with here.block("else:", Apply(ops.NOT, (condition,), BooleanType())) as inner:
        for definition in run:
            _one(inner, definition, holds=False)


def _one(code: Code, definition: Definition, *, holds: bool) -> None:
    """A definition where it is known whether its first condition holds."""
    body = definition.body
    assert isinstance(body, Cases)
    here = _at(code, definition)
    rest = body.cases[0].value if holds else _otherwise(body)
    if holds:
        _comment(here, definition)
    assign(keep(here, rest), code.shared.names.of(definition.symbol.id), rest)


def _single(code: Code, definition: Definition) -> None:
    here = _at(code, definition)
    _comment(here, definition)
    _shift(here, definition, by_month=False)
    if definition.collection is not None:
        _members(here, definition)
    else:
        _give(here, code.shared.names.of(definition.symbol.id), definition.body)


def _members(code: Code, definition: Definition) -> None:
    """A value for each member; None for those that are not of this year."""
    assert definition.collection is not None
    names, key, collection = code.shared.names, definition.symbol.id, definition.collection
    order = names.of(f"{collection}@order", f"{collection}_order")
    code.write(f"{names.of(key)} = [None] * len({order})")
    index = names.fresh(f"{collection}_member")
    in_year = collection_of(code, collection).dated_by is not None
    if may_be_open(definition.body, code.shared.open):
        code = keep_open(code, definition.body, of_member=True)
    else:
        shares = {node: names.fresh(f"{key}_shares") for node in walk(definition.body) if isinstance(node, Apportion)}
        for kept in shares.values():
            code.write(f"{kept} = None")
        code = keep(evolve(code, shares=shares), definition.body, (collection, index))
    with code.block(f"for {index} in {members_of(code, collection, in_year=in_year)}:") as inner:
        here = evolve(inner, members={collection: index})
        value = names.fresh(f"{key}_of_member")
        _give(here, value, definition.body)
        here.write(f"{names.of(key)}[{index}] = {value}")


def _give(code: Code, target: str, body: Expr) -> None:
    """Give `target` the value of a definition's body."""
    if may_be_open(body, code.shared.open):
        assign_open(code if code.members else keep_open(code, body, of_member=False), target, body)
    else:
        assign(code if code.members else keep(code, body), target, body)


def _at(code: Code, definition: Definition) -> Code:
    """The place of a definition: passing values of the one before are forgotten."""
    place = code.shared.plan.place[definition.symbol.id]
    return evolve(code, place=place, target=code.shared.names.of(definition.symbol.id), temps=dict(code.base), present=frozenset())


def _shift(code: Code, definition: Definition, *, by_month: bool) -> None:
    """Move the copies of earlier periods on, before the definition gets its new value."""
    key = definition.symbol.id
    carry = code.shared.plan.carried.get(key)
    if carry is None:
        return
    for number in range(carry.month_copies if by_month else carry.year_copies, 0, -1):
        older, newer = (copy_name(code, key, n, by_month=by_month) for n in (number, number - 1))
        code.write(f"{older} = {newer}")


def _comment(code: Code, definition: Definition) -> None:
    """Where the definition comes from, for people who read the text."""
    if code.shared.commented:
        code.write(Comment.of(f"{location(definition.span)}{definition.symbol.name}"))


def location(span: Span | None) -> str:
    """Where a statement stands, to put before its name."""
    return "" if span is None else f"{span.source.name}:{span.source.position(span.start).line} — "

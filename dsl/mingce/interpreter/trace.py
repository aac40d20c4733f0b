"""What an evaluated expression looked at: the values it read, the conditions it tested, and the formula that was left."""

from collections.abc import Iterator

from attrs import evolve, frozen

from mingce.interpreter.evaluate import compute, place
from mingce.interpreter.folds import folded, members
from mingce.interpreter.state import Key, Run, Scope
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Literal, Rank, Ref
from mingce.ir.values import Undetermined, Value
from mingce.ir.walk import children, map_children

__all__ = ["Branch", "Tested", "Trace", "decisive", "filled", "remaining", "trace"]

_READABLE = 40  # parts of a formula that a person still follows


@frozen
class Tested:
    """A condition that was looked at, and whether it held: True, False or open."""

    condition: Expr
    holds: Value


@frozen
class Branch:
    """One decision between ordered cases: the label of the case taken (-1 if it has none) and the conditions looked at."""

    label: int
    tests: tuple[Tested, ...]


@frozen
class Trace:
    """What evaluating an expression read, each once and in order.

    `branches` are the decisions it took, `leaves` the references, aggregates and ranks it stands on, both outside aggregates.
    """

    reads: tuple[Key, ...]
    branches: tuple[Branch, ...]
    leaves: tuple[Expr, ...]


def trace(state: Run, expr: Expr, scope: Scope) -> Trace:
    """What the evaluation of `expr` in `scope` looked at; it must have succeeded."""
    reads: dict[Key, None] = {}
    branches: list[Branch] = []
    leaves: list[Expr] = []
    waiting: list[tuple[Expr, Scope, bool]] = [(expr, scope, False)]
    while waiting:
        node, here, inside = waiting.pop()
        if isinstance(node, Ref | Fold | Rank | Apportion) and not inside:
            leaves.append(node)
        below: list[tuple[Expr, Scope]]
        if isinstance(node, Ref):
            reads[node.symbol, place(state.index, node, here)] = None
            continue
        if isinstance(node, Cases):
            branch, below = _branch(state, node, here)
            if not inside:
                branches.append(branch)
        elif isinstance(node, Fold | Rank | Apportion):
            inside = True
            below = list(_of_members(state, node, here))
        else:
            below = [(part, here) for part in _looked_at(state, node, here)]
        waiting += [(part, there, inside) for part, there in reversed(below)]
    return Trace(tuple(reads), tuple(branches), tuple(leaves))


def _branch(state: Run, node: Cases, scope: Scope) -> tuple[Branch, list[tuple[Expr, Scope]]]:
    """The decision, and the parts that were evaluated for it."""
    tests: list[Tested] = []
    below: list[tuple[Expr, Scope]] = []
    for case in node.cases:
        holds = compute(state, case.when, scope)
        tests.append(Tested(case.when, holds))
        below.append((case.when, scope))
        if isinstance(holds, Undetermined):
            scope = evolve(scope, doubt=True)
        if holds is not False:
            below.append((case.value, scope))
        if holds is True:
            return Branch(case.label, tuple(tests)), below
    below.append((node.otherwise, scope))
    return Branch(node.label, tuple(tests)), below


def _looked_at(state: Run, node: Expr, scope: Scope) -> tuple[Expr, ...]:
    if isinstance(node, Apply) and node.op in (ops.AND, ops.OR) and compute(state, node.args[0], scope) is (node.op == ops.OR):
        return node.args[:1]
    return children(node)


def _of_members(state: Run, node: Fold | Rank | Apportion, scope: Scope) -> Iterator[tuple[Expr, Scope]]:
    if isinstance(node, Rank):
        for index in members(state, node.collection, scope.year if node.in_year else None):
            yield node.key, scope.member(node.collection, index)
        return
    if isinstance(node, Apportion):
        yield from _of_shares(state, node, scope)
        return
    for index in folded(node, scope, state):
        inner = scope.member(node.collection, index)
        if node.where is not None:
            yield node.where, inner
        if node.body is not None and (node.where is None or compute(state, node.where, inner) is not False):
            yield node.body, inner


def _of_shares(state: Run, node: Apportion, scope: Scope) -> Iterator[tuple[Expr, Scope]]:
    again = () if node.redistribute is None else (node.redistribute,)
    yield from ((part, scope) for part in (node.total, *(factor.weight for factor in node.factors), *again))
    counted = [factor.value for factor in node.factors if compute(state, factor.weight, scope) != 0]
    of_member = (*counted, node.coefficient, node.gate, node.least, node.most)
    for index in members(state, node.collection, scope.year):
        yield from ((part, scope.member(node.collection, index)) for part in of_member if part is not None)


def decisive(state: Run, condition: Expr, scope: Scope) -> tuple[Expr, ...]:
    """The operands of 且 and 或 that made a decided condition what it is, however the others are: all true, or all false."""
    found: list[Expr] = []
    waiting = [condition]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Apply) and node.op in (ops.AND, ops.OR):
            alone = node.op == ops.OR
            left, right = node.args
            if compute(state, left, scope) is alone:
                waiting.append(left)
            elif compute(state, node, scope) is alone:
                waiting.append(right)
            else:
                waiting += [right, left]
        else:
            found.append(node)
    return tuple(found)


# --- formulas ---------------------------------------------------------------------------------------------------------


def remaining(state: Run, expr: Expr, scope: Scope) -> Expr | None:
    """`expr` with every decision replaced by the case taken; None if that is too long to be read, or was left open."""
    parts = 0
    waiting = [expr]
    while waiting:
        node = _taken(state, waiting.pop(), scope)
        parts += 1
        if node is None or parts > _READABLE:
            return None
        waiting += () if isinstance(node, Fold | Rank | Apportion) else children(node)
    return _resolved(state, expr, scope)


def filled(state: Run, expr: Expr, scope: Scope) -> Expr:
    """`expr`, a readable formula, with the values in the place of what it reads."""
    match expr:
        case Ref() | Fold() | Rank() | Apportion() | CurrentYear():
            value = compute(state, expr, scope)
            assert not isinstance(value, Undetermined), "an open value is explained by its reasons"
            return Literal(value, expr.type)
        case _:
            return map_children(expr, lambda part: filled(state, part, scope))


def _resolved(state: Run, expr: Expr, scope: Scope) -> Expr:
    node = _taken(state, expr, scope)
    assert node is not None
    if isinstance(node, Literal | Ref | CurrentYear | Fold | Rank | Apportion | Fail):
        return node
    return map_children(node, lambda part: _resolved(state, part, scope))


def _taken(state: Run, expr: Expr, scope: Scope) -> Expr | None:
    """The expression itself, or the case taken if it is a decision; None if that is open."""
    while isinstance(expr, Cases):
        taken = expr.otherwise
        for case in expr.cases:
            holds = compute(state, case.when, scope)
            if isinstance(holds, Undetermined):
                return None
            if holds:
                taken = case.value
                break
        expr = taken
    return expr

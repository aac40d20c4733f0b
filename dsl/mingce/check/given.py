"""Which optional values a condition cannot do without: those that it compares without having asked whether they are there."""

from collections.abc import Iterator

from mingce.check.env import BOOLEAN
from mingce.ir import ops
from mingce.ir.nodes import Apply, Expr, Fold, Ref
from mingce.ir.walk import children, references, walk

__all__ = ["needed"]


def needed(condition: Expr, optional: frozenset[str]) -> Iterator[Expr]:
    """Conditions, all of which must hold for `condition` to be decided: that the values it compares are given.

    `optional` are the symbols whose values may be missing.  What stands behind `X 适用 或` or `X 适用 且` is asked for only where it
    is looked at.
    """
    match condition:
        case Apply(op=ops.AND | ops.OR as op, args=(left, right)):
            yield from needed(left, optional)
            said = _tested(left, there=op is ops.AND)
            for guard in needed(right, optional - said):
                yield (
                    guard
                    if not _asks(left)
                    else Apply(ops.OR, (_not(left) if op is ops.AND else left, guard), BOOLEAN, span=guard.span)
                )
        case Apply(op=ops.NOT, args=(inner,)):
            yield from needed(inner, optional)
        case _:
            asked = {ref.symbol for node in walk(condition) if _is_test(node) for ref in references(node)}
            for ref in _outside_folds(condition):
                if ref.symbol in optional - asked:
                    yield Apply(ops.APPLICABLE, (ref,), BOOLEAN, span=ref.span)


def _outside_folds(condition: Expr) -> Iterator[Ref]:
    """What is read, but for the fields of the members that an aggregate goes through: they are each looked at there."""
    waiting: list[tuple[Expr, tuple[str, ...]]] = [(condition, ())]
    while waiting:
        node, lists = waiting.pop()
        if isinstance(node, Ref) and not node.symbol.startswith(lists):
            yield node
        inner = (*lists, f"{node.collection}.") if isinstance(node, Fold) else lists
        waiting += [(part, inner) for part in reversed(children(node))]


def _is_test(node: Expr) -> bool:
    return isinstance(node, Apply) and node.op is ops.APPLICABLE


def _asks(condition: Expr) -> bool:
    return any(_is_test(node) for node in walk(condition))


def _not(condition: Expr) -> Expr:
    if isinstance(condition, Apply) and condition.op is ops.NOT:
        return condition.args[0]
    return Apply(ops.NOT, (condition,), BOOLEAN, span=condition.span)


def _tested(condition: Expr, *, there: bool) -> frozenset[str]:
    """The symbols that are known to have a value where `condition` is `there`: holds, or does not."""
    match condition:
        case Apply(op=ops.APPLICABLE, args=(Ref(symbol=symbol),)) if there:
            return frozenset((symbol,))
        case Apply(op=ops.AND, args=(left, right)) if there:
            return _tested(left, there=True) | _tested(right, there=True)
        case Apply(op=ops.OR, args=(left, right)) if not there:
            return _tested(left, there=False) | _tested(right, there=False)
        case Apply(op=ops.NOT, args=(inner,)):
            return _tested(inner, there=not there)
        case _:
            return frozenset()

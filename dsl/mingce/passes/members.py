"""Which members at hand a value depends on: what is the same for all of them need be found out only once.

Inside an aggregate over a list its member is at hand, and those of other lists that were at hand outside.
"""

from collections.abc import Iterator

from attrs import frozen

from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Literal, Rank, Ref
from mingce.ir.types import BooleanType
from mingce.ir.walk import children, walk

__all__ = ["Join", "among_members", "at_hand", "join", "outer_refs"]

AmongMembers = Fold | Rank | Apportion


@frozen
class Join:
    """A condition on members that holds of those only whose `own` value equals one of the member at hand outside.

    `before`, if there is one, is tested first and is about the member folded over alone.  `rest` is what is tested after it.
    """

    before: Expr | None
    own: Expr
    outer: Expr
    rest: Expr | None


def at_hand(expr: Expr) -> frozenset[str]:
    """The lists of which `expr` needs a member at hand."""
    return frozenset(collection for _, collection in _needs([(expr, frozenset())]))


def outer_refs(expr: AmongMembers) -> tuple[Ref, ...] | None:
    """What the parts of an aggregate read of members of other lists; None where it depends on who they are, or on their past."""
    found: dict[Ref, None] = {}
    for node, collection in _needs(list(_parts(expr, frozenset()))):
        if collection == expr.collection:
            continue  # the total of an allocation over the members at hand
        if not isinstance(node, Ref) or node.back:
            return None
        found[node] = None
    return tuple(found)


def among_members(expr: Expr) -> Iterator[AmongMembers]:
    """The aggregates, ranks and allocations in `expr`, each once, those inside others after them."""
    yield from dict.fromkeys(node for node in walk(expr) if isinstance(node, AmongMembers))


def _needs(waiting: list[tuple[Expr, frozenset[str]]]) -> Iterator[tuple[Expr, str]]:
    """The nodes that need a member at hand outside, and of which list; each expression comes with the lists gone through around it."""
    while waiting:
        node, inside = waiting.pop()
        collection = _collection(node)
        if collection is not None and collection not in inside:
            yield node, collection
        waiting += reversed(list(_parts(node, inside)))


def _collection(node: Expr) -> str | None:
    """The list of which a node by itself needs the member at hand."""
    match node:
        case Ref(symbol=symbol):
            return symbol.rpartition(".")[0] or None
        case Fail(member=member):
            return member
        case Fold(window=window, group=group):
            return node.collection if window or group else None
        case Rank() | Apportion():
            return node.collection
        case Literal() | CurrentYear() | Apply() | Cases():
            return None


def _parts(node: Expr, inside: frozenset[str]) -> Iterator[tuple[Expr, frozenset[str]]]:
    """The parts of a node, and the lists gone through around them."""
    of_record: tuple[Expr | None, ...] = ()
    if isinstance(node, Apportion):
        of_record = (node.total, *(factor.weight for factor in node.factors), node.redistribute)
    within = inside | {node.collection} if isinstance(node, AmongMembers) else inside
    for part in children(node):
        yield part, inside if any(part is other for other in of_record) else within


def join(fold: Fold) -> Join | None:
    """The first equality with a member at hand outside, if everything tested before it is about the member folded over."""
    if fold.where is None or fold.window or fold.group:
        return None
    own = frozenset([fold.collection])
    tests = tuple(_conjuncts(fold.where))
    for number, test in enumerate(tests):
        match test:
            case Apply(op=ops.EQ, args=(left, right)):
                sides = (at_hand(left), at_hand(right))
                if sides[0] == own and sides[1] and not sides[1] & own:
                    return Join(_all(tests[:number]), left, right, _all(tests[number + 1 :]))
                if sides[1] == own and sides[0] and not sides[0] & own:
                    return Join(_all(tests[:number]), right, left, _all(tests[number + 1 :]))
            case _:
                pass
        if not at_hand(test) <= own:
            return None
    return None


def _conjuncts(condition: Expr) -> Iterator[Expr]:
    waiting = [condition]
    while waiting:
        test = waiting.pop()
        if isinstance(test, Apply) and test.op == ops.AND:
            waiting += reversed(test.args)
        else:
            yield test


def _all(tests: tuple[Expr, ...]) -> Expr | None:
    """The conditions as one, tested in their order."""
    found: Expr | None = None
    for test in tests:
        found = test if found is None else Apply(ops.AND, (found, test), BooleanType())
    return found

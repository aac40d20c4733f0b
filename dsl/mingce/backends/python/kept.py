"""What is kept while members are gone through, so that an aggregate is not gone through again for each of them.

An aggregate that is the same for all members at hand is found where it is first asked for; one that depends on values of theirs
is found once for each of these; a window goes on where the one of the member before ended; a group is found for all groups.
Nothing is looked at sooner or in another order than without this, unless it cannot refuse the record.
"""

from attrs import evolve

from mingce.backends.python.code import Code, Kept
from mingce.backends.python.folds import members_of
from mingce.backends.python.refs import nullable
from mingce.ir.nodes import Expr, Fold, Function, Rank
from mingce.passes.members import Join, among_members, join, outer_refs

__all__ = ["keep"]


def keep(code: Code, body: Expr, own: tuple[str, str] | None = None) -> Code:
    """The same place, where what `body` goes through members for is kept; writes what that begins with.

    `own` is the list gone through and the name of the index of its member; without one, what stands inside an aggregate is kept.
    """
    nodes = tuple(among_members(body))
    if own is None:
        inside = {below for node in nodes for below in among_members(node) if below != node}
        nodes = tuple(node for node in nodes if node in inside)
    found: dict[Fold | Rank, Kept] = {}
    for node in nodes:
        if isinstance(node, Fold | Rank):
            kept = _kept(code, node, own)
            if kept is not None:
                found[node] = kept
    return evolve(code, kept={**code.kept, **found}) if found else code


def _kept(code: Code, node: Fold | Rank, own: tuple[str, str] | None) -> Kept | None:
    refs = outer_refs(node)
    if refs is None:
        return None
    names = code.shared.names
    name = names.fresh(f"{code.target}_kept")
    if isinstance(node, Rank):
        if refs:
            return None
        code.write(f"{name} = None")
        return Kept(name)
    if node.window or node.group:
        return _moving(code, node, name, own) if not refs else None
    if not refs:
        code.write(f"{name} = None")
        return Kept(name)
    code.write(f"{name} = {{}}")
    tied = join(node)
    if tied is None or not _certain(code, node, tied):
        return Kept(name, refs)
    index = names.fresh(f"{code.target}_by_value")
    code.write(f"{index} = None")
    return Kept(name, refs, tied=(tied, index))


def _moving(code: Code, node: Fold, name: str, own: tuple[str, str] | None) -> Kept | None:
    """A window or a group; a group only where nothing in it can fail, and a window only of the members gone through."""
    faults = code.shared.plan.faults
    parts = [part for part in (node.where, node.body) if part is not None]
    certain = not any(faults.can_fail(part) or (part is node.where and nullable(code, part)) for part in parts)
    if node.group and not certain:
        return None
    if not node.window:
        code.write(f"{name} = None")
        return Kept(name)
    if own is None or own[0] != node.collection:
        return None
    done = code.shared.names.fresh(f"{code.target}_done")
    listed = code.shared.names.fresh(f"{code.target}_members")
    code.write(f"{listed} = {members_of(code, node.collection, in_year=node.in_year)}")
    code.write(f"{done} = 0")
    code.write(f"{name} = {'{}' if node.group else '0' if node.function in (Function.SUM, Function.COUNT) else 'None'}")
    return Kept(name, run=(listed, done), here=own[1])


def _certain(code: Code, node: Fold, tied: Join) -> bool:
    """Whether nothing can fail up to the equality."""
    faults = code.shared.plan.faults
    before = [] if tied.before is None else [tied.before]
    if any(faults.can_fail(part) for part in (*before, tied.own, tied.outer)) or any(nullable(code, part) for part in before):
        return False
    members = {**code.members, node.collection: ""}
    inner = evolve(code, members=members, present=frozenset()).inside(*before)
    return not nullable(inner, tied.own)

"""The years before the one threshold that a policy tests again and again, and those from it on: a loop for each.

Before the threshold many states still hold what they began with.  They need no statement there, and no test.
"""

from collections.abc import Iterator

from attrs import evolve

from mingce.backends.python.code import Code
from mingce.backends.python.plan import Plan
from mingce.ir.nodes import Expr, Literal, Ref
from mingce.ir.program import Definition, Period
from mingce.ir.walk import references, walk
from mingce.passes.fold import with_known
from mingce.passes.years import year_test

__all__ = ["before_threshold", "find_threshold", "from_threshold", "stays"]


def find_threshold(code: Code, plan: Plan) -> int | None:
    """The year that cuts the loop in two, so that it need not be tested in every year: the only one that is tested often."""
    tests = [year_test(node) for d in plan.loop for node in walk(d.body)]
    years = [test[0] for test in tests if test is not None]
    policy = plan.context.program.policy
    cut = len(set(years)) == 1 and len(years) > 2 and policy.first < years[0] <= policy.last
    simple = not plan.early and not code.shared.open and all(d.period is not Period.MONTHLY for d in plan.loop)
    return years[0] if cut and simple and _reads_inputs(plan) else None


def _reads_inputs(plan: Plan) -> bool:
    """Whether the loop goes over the years of an input."""
    inputs = plan.context.inputs
    return any(key in inputs and inputs[key].period is Period.YEARLY for key in plan.read_in_loop)


def from_threshold(plan: Plan, threshold: int) -> tuple[Definition, ...]:
    """The definitions of the loop for the years from `threshold` on."""
    return tuple(_in_era(plan, d, threshold, {}, reached=True) for d in plan.loop)


def before_threshold(plan: Plan, threshold: int, wanted: frozenset[str]) -> tuple[Definition, ...]:
    """Those for the years before, without what stays as it began and what nothing reads; `wanted` are read after the loop."""
    constant = _constant(plan, threshold)
    known = _everywhere(plan, constant)
    definitions: list[Definition] = []
    for definition in plan.loop:
        changed = _in_era(plan, definition, threshold, known, reached=False)
        definitions.append(changed)
        if isinstance(changed.body, Literal) and changed.body.value is not None:
            known.setdefault(Ref(changed.symbol.id, changed.type), changed.body)
    return tuple(_used(plan, definitions, constant, wanted))


def stays(plan: Plan, definition: Definition) -> bool:
    """Whether a definition says no more than that a state keeps its value."""
    carry = plan.carried.get(definition.symbol.id)
    kept = Ref(definition.symbol.id, definition.type, back=1)
    return carry is not None and carry.year_copies < 1 and definition.body == kept


def _in_era(plan: Plan, definition: Definition, threshold: int, known: dict[Ref, Expr], *, reached: bool) -> Definition:
    def value(node: Expr) -> Expr | None:
        test = year_test(node)
        if test is not None and test[0] == threshold:
            return Literal(test[1] is reached, node.type, span=node.span)
        return known.get(node) if isinstance(node, Ref) else None

    return evolve(definition, body=with_known(definition.body, value, plan.faults))


def _constant(plan: Plan, threshold: int) -> dict[str, Literal]:
    """States that never leave the value that they begin with: all of which this follows from its being so."""
    found = {
        d.symbol.id: d.initial
        for d in plan.loop
        if isinstance(d.initial, Literal) and d.initial.value is not None and d.collection is None and d.symbol.id in plan.carried
    }
    size = -1
    while size != len(found):
        size = len(found)
        known = _everywhere(plan, found)
        for definition in plan.loop:
            key = definition.symbol.id
            if key in found and not _same(_in_era(plan, definition, threshold, known, reached=False).body, found[key]):
                del found[key]
    return found


def _same(body: Expr, initial: Literal) -> bool:
    return isinstance(body, Literal) and (type(body.value), body.value) == (type(initial.value), initial.value)


def _everywhere(plan: Plan, constant: dict[str, Literal]) -> dict[Ref, Expr]:
    """Every way in which the loop reads these states."""
    return {ref: constant[ref.symbol] for d in plan.loop for ref in references(d.body) if ref.symbol in constant}


def _used(plan: Plan, definitions: list[Definition], constant: dict[str, Literal], wanted: frozenset[str]) -> Iterator[Definition]:
    """What something reads, or what may refuse the record."""
    read = set(wanted)
    kept: list[Definition] = []
    for definition in reversed(definitions):
        key = definition.symbol.id
        if key in constant or stays(plan, definition):
            continue
        if key in read or key in plan.carried or plan.faults.can_fail(definition.body):
            kept.append(definition)
            read |= {ref.symbol for ref in references(definition.body)}
    return reversed(kept)

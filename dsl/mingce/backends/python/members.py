"""A year told apart by one input first: `if status == "resident":` with everything that follows from it, then the other members.

Definitions that test the same category one after the other become one choice, each branch of which says what the year does to
a person of that kind.  They may change places with others that neither read them nor are read by them.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from mingce.backends.python.code import Code
from mingce.backends.python.conditions import name_conditions
from mingce.backends.python.definitions import print_definitions
from mingce.backends.python.eras import stays
from mingce.backends.python.expressions import truth
from mingce.backends.python.plan import Plan
from mingce.backends.python.refs import earliest_year
from mingce.ir import ops
from mingce.ir.nodes import Apply, Expr, Literal, Ref
from mingce.ir.program import Definition, Period
from mingce.ir.types import BooleanType
from mingce.ir.walk import references, walk
from mingce.passes.fold import with_known

__all__ = ["Split", "print_split", "split_by_member"]

FEWEST = 3  # definitions that test the category
MOST = 5  # branches
GROWTH = 1.25  # how much longer the text may become


@frozen
class Split:
    """What comes first, the branches (under a test, or None for all other members), and what comes after them."""

    before: tuple[Definition, ...]
    branches: tuple[tuple[Apply | None, tuple[Definition, ...]], ...]
    after: tuple[Definition, ...]


def split_by_member(code: Code, definitions: tuple[Definition, ...], wanted: frozenset[str]) -> Split | None:
    """The definitions of one year by the members of a category; None where that is impossible, or no clearer.

    `wanted` are symbols read after the loop.
    """
    plan = code.shared.plan
    subject = _subject(code, definitions)
    if subject is None or not all(_movable(code, definition) for definition in definitions):
        return None
    before, group, after = _places(definitions, subject)
    before, group = _with_helpers(before, group, (*before, *after), plan, wanted)
    tests = tuple(dict.fromkeys(test for d in group for test in _tests(d) if test.args[0] == subject))
    if len(group) < FEWEST or not 1 <= len(tests) < MOST:
        return None
    own = frozenset(d.symbol.id for d in group if d.symbol.id not in plan.carried) - wanted
    other = _branch(plan, group, tests, None, own - _read((*before, *after)))
    branches = tuple((test, _branch(plan, group, tests, test, own - _read((*before, *after)))) for test in tests)
    different = tuple((test, chosen) for test, chosen in branches if chosen != other)
    found = Split(before, (*different, (None, other)), after)
    longer = sum(_size(chosen) for _, chosen in found.branches) > GROWTH * _size(group)
    return None if longer or not different else found


def print_split(code: Code, split: Split) -> None:
    """Print the definitions, the branches as one choice."""
    name_conditions(code, (*split.before, *split.after))
    print_definitions(code, split.before)
    ruled_out: list[Expr] = []
    for number, (test, definitions) in enumerate(split.branches):
        if test is None and not definitions:
            break
        head = "else:" if test is None else f"{'elif' if number else 'if'} {truth(code, test).text}:"
        with code.block(head, *ruled_out, *(() if test is None else (test,))) as inner:
            name_conditions(inner, definitions)
            print_definitions(inner, definitions)
        if test is not None:
            ruled_out.append(Apply(ops.NOT, (test,), BooleanType()))
    print_definitions(code, split.after)


def _subject(code: Code, definitions: Sequence[Definition]) -> Ref | None:
    """The input that most definitions test."""
    tested = (dict.fromkeys(test.args[0] for test in _tests(d)) for d in definitions)
    counts = Counter(ref for refs in tested for ref in refs if isinstance(ref, Ref) and _plain(code, ref))
    most = counts.most_common(1)
    return most[0][0] if most and most[0][1] >= FEWEST else None


def _tests(definition: Definition) -> Iterator[Apply]:
    """Comparisons of an input with a member of a category."""
    for node in walk(definition.body):
        match node:
            case Apply(op=ops.EQ | ops.NE, args=(Ref(back=0), Literal(value=str()))):
                yield evolve(node, op=ops.EQ)
            case _:
                pass


def _plain(code: Code, ref: Ref) -> bool:
    """Whether a reference is to an input of the year that is always there."""
    item = code.shared.plan.context.inputs.get(ref.symbol)
    certain = not code.shared.null.get(ref.symbol, False) and not code.shared.open.get(ref.symbol, False)
    return item is not None and item.period is Period.YEARLY and "." not in ref.symbol and certain


def _movable(code: Code, definition: Definition) -> bool:
    """Whether nobody can tell when a definition is computed, apart from those that read it."""
    plan = code.shared.plan
    fails = plan.faults.can_fail(definition.body, earliest_year(code)) or definition.symbol.id in plan.early
    return not fails and definition.collection is None and definition.period is not Period.MONTHLY


# --- who changes places -------------------------------------------------------------------------------------------------


def _places(definitions: Sequence[Definition], subject: Ref) -> tuple[tuple[Definition, ...], ...]:
    """What is computed before the choice, in it, and after it: as much as possible of what tests `subject` in it."""
    before: list[Definition] = []
    group: list[Definition] = []
    after: list[Definition] = []
    for definition in definitions:
        tested = any(test.args[0] == subject for test in _tests(definition))
        if any(_related(definition, other) for other in after) or (not tested and any(_related(definition, g) for g in group)):
            after.append(definition)
        else:
            (group if tested else before).append(definition)
    return tuple(before), tuple(group), tuple(after)


def _related(one: Definition, other: Definition) -> bool:
    return other.symbol.id in _read((one,)) or one.symbol.id in _read((other,))


def _read(definitions: Sequence[Definition]) -> frozenset[str]:
    return frozenset(ref.symbol for d in definitions for ref in references(d.body))


def _with_helpers(
    before: tuple[Definition, ...], group: tuple[Definition, ...], outside: Sequence[Definition], plan: Plan, wanted: frozenset[str]
) -> tuple[tuple[Definition, ...], tuple[Definition, ...]]:
    """Take into the choice what only its branches read: not all of them do."""
    kept: list[Definition] = []
    helpers: list[Definition] = []
    for definition in reversed(before):
        key = definition.symbol.id
        others = [d for d in outside if d is not definition and d not in helpers]
        private = key in _read(group + tuple(helpers)) and key not in _read(others) | wanted and key not in plan.carried
        if private and not any(_related(definition, later) for later in kept):
            helpers.insert(0, definition)
        else:
            kept.insert(0, definition)
    return tuple(kept), (*helpers, *group)


# --- what is left in each branch ----------------------------------------------------------------------------------------


def _branch(
    plan: Plan, group: Sequence[Definition], tests: Sequence[Apply], holds: Apply | None, own: frozenset[str]
) -> tuple[Definition, ...]:
    """The definitions where one of `tests` holds and the others do not; `own` are read in the branch or not at all."""
    found = {test.args: test is holds for test in tests}

    def known(node: Expr) -> Expr | None:
        match node:
            case Apply(op=ops.EQ | ops.NE, args=args) if args in found:
                return Literal(found[args] is (node.op == ops.EQ), node.type, span=node.span)
            case _:
                return None

    kept: list[Definition] = []
    for definition in reversed(group):
        body = with_known(definition.body, known, plan.faults)
        changed = evolve(definition, body=body)
        if not stays(plan, changed) and (definition.symbol.id not in own or definition.symbol.id in _read(kept)):
            kept.insert(0, changed)
    return tuple(kept)


def _size(definitions: Sequence[Definition]) -> int:
    return sum(1 for definition in definitions for _ in walk(definition.body))

"""The reference evaluator: slow, obvious, and exact.  Every back end is held to what it says.

It evaluates the rational IR directly.  Expressions may be nested deeper than Python calls can be, so each expression is a
generator that asks for the values of its parts, and `compute` keeps the stack of those that wait.
"""

from collections.abc import Iterator

from attrs import evolve

from mingce.interpreter.apportion import apportion
from mingce.interpreter.folds import Work, fold, members, rank
from mingce.interpreter.needs import needed, public_outputs, readings_used
from mingce.interpreter.operators import apply_strict
from mingce.interpreter.state import Index, MemberField, Run, Scope, index_of
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Literal, Rank, Ref
from mingce.ir.program import Definition, Input, Parameter, Period, Program, Reading
from mingce.ir.record import Outcome, ReasonOrder, Record, complete, parameter_value, unbound, without_open_parameters
from mingce.ir.values import PolicyError, Undetermined, Value, missing_before, not_applicable_compared, unbound_parameters, union

__all__ = ["compute", "evaluate", "place", "run"]


def evaluate(program: Program, record: Record, outputs: tuple[str, ...] | None = None) -> Outcome:
    """The outputs (ids; by default every public one) in the year of the record.

    Raises PolicyError where the record cannot be computed, KeyError for an output that the program does not define.
    """
    return outcome(run(program, record, outputs))


def run(program: Program, record: Record, outputs: tuple[str, ...] | None = None) -> Run:
    """Evaluate and keep every value.  Errors as `evaluate`."""
    facts = complete(program, record)
    asked = public_outputs(program) if outputs is None else outputs
    state = Run(program, record, facts, asked, needed(program, asked), index_of(program), {})
    try:
        _compute_all(state)
    except PolicyError as error:
        if error.code == "unbound-parameter" and error.field is not None:
            raise unbound(program, error.field, _with_doubts(state)) from None
        raise
    return state


def _with_doubts(state: Run) -> Outcome | None:
    """The outcome where every parameter that is 待定 counts as undetermined; None if that cannot be computed either."""
    doubtful = evolve(state, facts=without_open_parameters(state.program, state.facts), values={}, kept={})
    try:
        _compute_all(doubtful)
    except PolicyError:
        return None
    return outcome(doubtful)


def _compute_all(state: Run) -> None:
    """Every value that is needed, year by year."""
    facts = state.facts
    for year in range(facts.first, facts.year + 1):
        for definition, month in _schedule(state.definitions, last=year == facts.year):
            for scope in _scopes(state, definition, Scope(year, month)):
                state.values[definition.symbol.id, scope] = compute(state, definition.body, scope)


def outcome(state: Run) -> Outcome:
    """The outputs asked for, and the readings that they depend on."""
    in_order = ReasonOrder(state.program, state.facts)
    outputs: dict[str, Value] = {}
    lists: dict[str, list[dict[str, Value]]] = {}
    for definition in state.definitions:
        symbol, collection = definition.symbol.id, definition.collection
        if symbol not in state.outputs:
            continue
        if collection is None:
            outputs[symbol] = in_order(state.values[state.key(definition)])
            continue
        rows = lists.setdefault(collection, [{} for _ in state.facts.members[collection]])
        for member, row in enumerate(rows):
            row[symbol] = in_order(state.values.get(state.key(definition, member=member)))
    return Outcome(
        outputs=outputs,
        members={collection: tuple(rows) for collection, rows in lists.items()},
        readings=readings_used(state.program, state.definitions, state.facts.readings),
    )


def compute(state: Run, expr: Expr, scope: Scope) -> Value:
    """The value of `expr` in `scope`; what it reads must have been computed."""
    waiting = [_work(expr, scope, state)]
    value: Value = None
    while waiting:
        try:
            asked, there = waiting[-1].send(value)
        except StopIteration as finished:
            waiting.pop()
            value = finished.value
            continue
        # Most of what is asked for asks for nothing itself.
        match asked:
            case Literal(value=value):
                pass
            case Ref() if _before(asked, there, state) is None:
                value = _ref(asked, there, state)
            case _:
                waiting.append(_work(asked, there, state))
                value = None  # what a generator is started with
    return value


def _before(ref: Ref, scope: Scope, state: Run) -> Expr | None:
    """What holds before the record begins, where a reference reaches back so far."""
    item = state.index.items[ref.symbol] if ref.back else None
    if not isinstance(item, Definition) or place(state.index, ref, scope).year >= state.facts.first:
        return None
    assert item.initial is not None, "the verifier demands an initial value"
    return item.initial


def place(index: Index, ref: Ref, scope: Scope) -> Scope:
    """The scope that `ref`, standing in `scope`, reads a definition or an input in: its year, month and member."""
    item = index.items[ref.symbol]
    period = item.period if isinstance(item, Input | Definition) else Period.ONCE
    at: tuple[tuple[str, int], ...] = ()
    collection = item.collection if isinstance(item, Definition | MemberField) else None
    if collection is not None:
        at = ((collection, scope.index(collection)),)
    if period is not Period.MONTHLY:
        return Scope(scope.year - ref.back, None, at)
    if ref.by_month:
        year, month = divmod(scope.year * 12 + (scope.month or 12) - 1 - ref.back, 12)
        return Scope(year, month + 1, at)
    # A month of this year is read in that month; anybody else reads the end of the year.
    month = scope.month if scope.month is not None and ref.back == 0 else 12
    return Scope(scope.year - ref.back, month, at)


def _schedule(definitions: tuple[Definition, ...], *, last: bool) -> Iterator[tuple[Definition, int | None]]:
    """The definitions of one year in order; the monthly ones stand together and are gone through month by month."""
    monthly = tuple(definition for definition in definitions if definition.period is Period.MONTHLY)
    for definition in definitions:
        match definition.period:
            case Period.MONTHLY if definition is monthly[0]:
                yield from ((each, month) for month in range(1, 13) for each in monthly)
            case Period.YEARLY:
                yield definition, None
            case Period.ONCE if last:
                yield definition, None
            case _:
                pass


def _scopes(state: Run, definition: Definition, scope: Scope) -> Iterator[Scope]:
    """`scope` itself, or one for each member that the definition is computed for."""
    if definition.collection is None:
        yield scope
        return
    for member in members(state, definition.collection, scope.year):
        yield scope.member(definition.collection, member)


def _work(expr: Expr, scope: Scope, state: Run) -> Work:
    match expr:
        case Literal(value=value):
            return value
        case CurrentYear():
            return scope.year
        case Ref():
            initial = _before(expr, scope, state)
            return _ref(expr, scope, state) if initial is None else (yield initial, scope)
        case Apply():
            return (yield from _apply(expr, scope, state))
        case Cases():
            return (yield from _cases(expr, scope))
        case Fold() | Rank() | Apportion():
            return (yield from _among_members(expr, scope, state))
        case Fail():
            if scope.doubt:
                return Undetermined(())  # unlike every other branch, with no reason of its own
            named = None if expr.named is None else (yield expr.named, scope)
            raise PolicyError(expr.code, _whose(expr.member, named, scope, state) + expr.message, expr.field)


def _whose(member: str | None, named: Value, scope: Scope, state: Run) -> str:
    """Which member of its list a refusal is about, as what the message begins with."""
    if member is None:
        return ""
    called = "" if named is None else f"（{named}）"
    return f"第{scope.index(member) + 1}个{state.index.collections[member].member_name}{called}："


def _among_members(expr: Fold | Rank | Apportion, scope: Scope, state: Run) -> Work:
    match expr:
        case Fold():
            return fold(expr, scope, state)
        case Rank():
            return rank(expr, scope, state)
        case Apportion():
            return apportion(expr, scope, state)


def _ref(ref: Ref, scope: Scope, state: Run) -> Value:
    """The value of a reference that lies in the record."""
    item = state.index.items[ref.symbol]
    match item:
        case Reading():
            return state.facts.readings[ref.symbol]
        case Parameter():
            return _parameter(item, scope, state)
        case MemberField(collection=collection):
            return state.facts.members[collection][scope.index(collection)][ref.symbol]
        case Input():
            return _input(item, place(state.index, ref, scope), state)
        case Definition():
            there = place(state.index, ref, scope)
            # A dated member was computed in its own year only; in any other it has no value.
            return state.values.get((ref.symbol, there)) if there.at else state.values[ref.symbol, there]


def _parameter(parameter: Parameter, scope: Scope, state: Run) -> Value:
    symbol = parameter.symbol
    if symbol.id in state.facts.parameters:
        return state.facts.parameters[symbol.id]
    value = parameter_value(state.program.policy, parameter, scope.year)
    if value is None:
        raise unbound_parameters([symbol.name], symbol.id)
    return value


def _input(item: Input, there: Scope, state: Run) -> Value:
    facts, symbol = state.facts, item.symbol.id
    if item.period is Period.ONCE:
        return facts.values[symbol]
    if there.year < facts.first:
        if symbol not in facts.before:
            raise missing_before(item.symbol.name, symbol)
        return facts.before[symbol]
    if there.month is not None:
        return facts.monthly[symbol][there.year, there.month]
    return facts.yearly[symbol][there.year]


def _apply(expr: Apply, scope: Scope, state: Run) -> Work:
    if expr.op in (ops.AND, ops.OR):
        return (yield from _logic(expr, scope))
    found: list[Value] = []
    for arg in expr.args:
        found.append((yield arg, scope))  # noqa: PERF401  a comprehension cannot ask
    operands = tuple(found)
    if expr.op == ops.NOT:
        return _negated(operands[0])
    if expr.op == ops.APPLICABLE:
        return operands[0] if isinstance(operands[0], Undetermined) else operands[0] is not None
    return apply_strict(expr.op, operands, state.program.policy)


def _negated(value: Value) -> Value:
    value = _truth(value)
    return value if isinstance(value, Undetermined) else not value


def _logic(expr: Apply, scope: Scope) -> Work:
    """且 and 或 in Kleene's logic: the side that decides alone is False for 且, True for 或."""
    decisive = expr.op == ops.OR
    left = _truth((yield expr.args[0], scope))
    if left is decisive:
        return decisive
    right = _truth((yield expr.args[1], scope))
    if not isinstance(left, Undetermined):
        return right
    if isinstance(right, Undetermined):
        return union((left, right))
    return decisive if right is decisive else left


def _cases(expr: Cases, scope: Scope) -> Work:
    undecided: list[tuple[Undetermined, Value]] = []
    chosen = expr.otherwise
    for case in expr.cases:
        condition = _truth((yield case.when, scope))
        if isinstance(condition, Undetermined):
            scope = evolve(scope, doubt=True)
            undecided.append((condition, (yield case.value, scope)))
        elif condition:
            chosen = case.value
            break
    if undecided and isinstance(chosen, Fail) and chosen.unreachable:
        # One of the open conditions must hold: the last of them, if none before it does.
        _, value = undecided.pop()
    else:
        value = yield chosen, scope
    for condition, alternative in reversed(undecided):
        value = _either(condition, alternative, value)
    return value


def _either(condition: Undetermined, one: Value, other: Value) -> Value:
    """What is known where `condition` is open: the value if both are the same, else that it is open and why."""
    undetermined = [value for value in (one, other) if isinstance(value, Undetermined)]
    if not undetermined and one == other:
        return one
    return union((condition, *undetermined))


def _truth(value: Value) -> Value:
    if value is None:
        raise not_applicable_compared()
    return value

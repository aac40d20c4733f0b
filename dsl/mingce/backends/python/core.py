"""Printing the core: one function on plain integers, truth values, days and texts, with a loop over the years if one is needed."""

from collections.abc import Iterator, Mapping

from attrs import evolve, field, frozen

from mingce.backends.python.code import Code, Shared
from mingce.backends.python.conditions import name_conditions
from mingce.backends.python.expressions import assign, truth
from mingce.backends.python.folds import collection_of, members_of
from mingce.backends.python.plan import Plan, make_plan
from mingce.backends.python.refs import Present, constant, copy_name
from mingce.backends.python.three_valued import assign_open
from mingce.emit.names import PYTHON_RESERVED, Names
from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, Expr, Literal
from mingce.ir.program import Collection, Definition, Period, Program
from mingce.ir.types import BooleanType
from mingce.passes.facts import doubts, may_be_null, may_be_open
from mingce.source import Span

__all__ = ["Argument", "Core", "print_core"]

_OWN_NAMES = ("first", "year", "y", "month", "trace", "core", "decided")


@frozen
class Argument:
    """A parameter of the core: `kind` is once, yearly, monthly, member, order, years, place or bound; the symbol it stands for."""

    kind: str
    symbol: str
    name: str


@frozen
class Core:
    """A printed core: its text, what it takes after `first` and `year`, what it gives, and what else it needs.

    `traced` names, for each definition, the positions in a trace row: (symbol, has a label).
    """

    text: str
    arguments: tuple[Argument, ...]
    outputs: tuple[str, ...]
    helpers: frozenset[str]
    constants: Mapping[str, str]
    traced: tuple[tuple[str, bool], ...] = field(default=())
    traced_after: tuple[tuple[str, bool], ...] = field(default=())


def print_core(
    program: Program,
    outputs: tuple[str, ...],
    bound: frozenset[str] = frozenset(),
    *,
    name: str = "core",
    traced: bool = False,
    three_valued: bool = False,
    by_year: frozenset[str] = frozenset(),
) -> Core:
    """The core of a lowered program that was pruned to `outputs`; `bound` parameters are arguments.

    `by_year`: parameters that come as a mapping from years.  `three_valued`: it takes and gives undetermined values;
    otherwise every value must be decided.
    """
    plan = make_plan(program, bound)
    names = Names(frozenset((*PYTHON_RESERVED, *_OWN_NAMES, *runtime_names())))
    found = doubts(program)
    shared = Shared(plan, names, bound, by_year, found.null, found.open if three_valued else {}, {})
    for definition in program.definitions:
        names.of(definition.symbol.id)
    shared = evolve(shared, applies=_applies(program, shared))
    code = Code(shared)
    arguments = tuple(_arguments(program, plan, names, bound | by_year))
    _places(code)
    in_loop = _loop(code, plan, arguments, traced=traced)
    _last_values(code, arguments, plan)
    early = tuple((d.symbol.id, isinstance(d.body, Cases)) for d in plan.loop if d.symbol.id in plan.early)
    after = (*early, *_definitions(code, plan.after, traced=traced))
    results = ", ".join(names.of(output) for output in outputs) + ("," if len(outputs) == 1 else "")
    code.write(f"return ({results}), trace, ({_row(code, after)})" if traced else f"return ({results})")
    head = f"def {name}(first, year{''.join(f', {argument.name}' for argument in arguments)}):"
    start = ["    trace = []"] if traced else []
    return Core(
        "\n".join([head, *start, *code.lines]) + "\n",
        arguments,
        outputs,
        frozenset(shared.helpers),
        dict(shared.constants),
        in_loop,
        after,
    )


def runtime_names() -> tuple[str, ...]:
    """Names of the run time that a core may call."""
    from mingce.backends.python import runtime

    return tuple(name for name in vars(runtime) if not name.startswith("__"))


def _applies(program: Program, shared: Shared) -> dict[str, Expr]:
    """Definitions that have a value exactly where a condition holds, with that condition."""
    found: dict[str, Expr] = {}
    knowing = evolve(shared, applies=found)
    for definition in program.definitions:
        match definition.body:
            case Cases(cases=(Case(when=when, value=value),), otherwise=Literal(value=None)):
                if definition.period is Period.MONTHLY or definition.collection is not None:
                    continue
                code = Code(knowing).inside(when)
                if not may_be_null(value, shared.null, Present(code)):
                    found[definition.symbol.id] = when
            case _:
                pass
    return found


def _arguments(program: Program, plan: Plan, names: Names, bound: frozenset[str]) -> Iterator[Argument]:
    for item in program.inputs:
        key = item.symbol.id
        if key not in plan.read:
            continue
        if item.period is Period.ONCE:
            yield Argument("once", key, names.of(key))
        else:
            names.of(key)
            kind, suffix = ("yearly", "years") if item.period is Period.YEARLY else ("monthly", "months")
            yield Argument(kind, key, names.of(f"{key}@all", f"{key}_{suffix}"))
    for collection in program.collections:
        if collection.symbol.id in plan.folded:
            yield from _member_arguments(collection, plan, names)
    for parameter in program.parameters:
        if parameter.symbol.id in bound & plan.read:
            yield Argument("bound", parameter.symbol.id, names.of(parameter.symbol.id))
    for reading in program.readings:
        if reading.symbol.id in bound & plan.read:
            yield Argument("bound", reading.symbol.id, names.of(reading.symbol.id))


def _member_arguments(collection: Collection, plan: Plan, names: Names) -> Iterator[Argument]:
    key = collection.symbol.id
    yield Argument("order", key, names.of(f"{key}@order", f"{key}_order"))
    if collection.dated_by is not None:
        yield Argument("years", key, names.of(f"{key}@years", f"{key}_by_year"))
    yield Argument("place", key, names.of(f"{key}@place", f"{key}_place"))
    for item in collection.fields:
        if item.symbol.id in plan.read:
            yield Argument("member", item.symbol.id, names.of(item.symbol.id))


def _places(code: Code) -> None:
    """What the years before the record hold."""
    shared = code.shared
    for definition in shared.plan.loop:
        key = definition.symbol.id
        carry = shared.plan.carried.get(key)
        if carry is None:
            continue
        initial = definition.initial
        text = constant(code, initial.value).text if isinstance(initial, Literal) else "None"
        copies = [(number, False) for number in range(max(carry.year_copies, 0) + 1)]
        copies += [(number, True) for number in range(1, carry.month_copies + 1)]
        for number, by_month in copies:
            code.write(f"{copy_name(code, key, number, by_month=by_month)} = {text}")


def _loop(code: Code, plan: Plan, arguments: tuple[Argument, ...], *, traced: bool) -> tuple[tuple[str, bool], ...]:
    """The loop over the years, if anything has to be computed in each of them."""
    if not plan.loop:
        return ()
    names = code.shared.names
    yearly = [a for a in arguments if a.kind == "yearly" and a.symbol in plan.read_in_loop]
    inner = evolve(code.inside(), year="y", in_loop=True, lines=[])
    name_conditions(inner, plan.loop)
    rows = _definitions(inner, plan.loop, traced=traced)
    code.base = inner.base
    if traced:
        inner.write(f"trace.append((y, {_row(code, rows)}))")
    targets, sources = [names.of(a.symbol) for a in yearly], [a.name for a in yearly]
    inner.close(0)
    # The numbers of the years cost time: they are counted only where something reads them.
    if not yearly or any(_mentions(line, "y") for line in inner.lines):
        targets, sources = ["y", *targets], ["range(first, year + 1)", *sources]
    source = sources[0] if len(sources) == 1 else f"zip({', '.join(sources)})"
    code.write(f"for {', '.join(targets)} in {source}:")
    code.lines += inner.lines
    return rows


def _mentions(line: str, name: str) -> bool:
    return name in line.replace("(", " ").replace(")", " ").replace(",", " ").replace(":", " ").replace("[", " ").split()


def _last_values(code: Code, arguments: tuple[Argument, ...], plan: Plan) -> None:
    """Yearly inputs that only the year evaluated reads."""
    for argument in arguments:
        used_after = any(argument.symbol == symbol for d in plan.after for symbol in _symbols(plan, d))
        if argument.kind == "yearly" and argument.symbol not in plan.read_in_loop and used_after:
            code.write(f"{code.shared.names.of(argument.symbol)} = {argument.name}[-1]")


def _symbols(plan: Plan, definition: Definition) -> Iterator[str]:
    from mingce.passes.prune import symbols_read

    return symbols_read(plan.context.program, definition)


def _row(code: Code, rows: tuple[tuple[str, bool], ...]) -> str:
    """The values of definitions and the clauses that decided them, as the inside of a tuple."""
    names = code.shared.names
    parts = []
    for symbol, labelled in rows:
        parts.append(names.of(symbol))
        if labelled:
            parts.append(names.of(f"{symbol}@clause", f"{symbol}_clause"))
    return "".join(f"{part}, " for part in parts)


# --- definitions --------------------------------------------------------------------------------------------------------


def _definitions(code: Code, definitions: tuple[Definition, ...], *, traced: bool) -> tuple[tuple[str, bool], ...]:
    """Print definitions in order; those of the months in a loop of their own."""
    rows: list[tuple[str, bool]] = []
    number = 0
    while number < len(definitions):
        run = _run(code, definitions, number)
        if run[0].period is Period.MONTHLY:
            _months(code, run)
            rows += [(d.symbol.id, False) for d in run]
        else:
            rows += _together(code, run, traced=traced)
        number += len(run)
    return tuple(rows)


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


def _together(code: Code, run: tuple[Definition, ...], *, traced: bool) -> list[tuple[str, bool]]:
    """Print definitions that share a condition (or one alone)."""
    rows: list[tuple[str, bool]] = []
    early = [d for d in run if d.symbol.id in code.shared.plan.early]
    if code.in_loop and early:
        for definition in run:
            if definition in early:
                with code.block("if y == year:") as inner:
                    _single(inner, definition, traced=traced)
            else:
                rows += _single(code, definition, traced=traced)
        return rows
    if len(run) == 1:
        return _single(code, run[0], traced=traced)
    for definition in run:
        _shift(code, definition, by_month=False)
    condition = _condition(run[0])
    assert condition is not None
    here = _at(code, run[0])
    with here.block(f"if {truth(here, condition).text}:", condition) as inner:
        for definition in run:
            _one(inner, definition, traced=traced, holds=True)
    with here.block("else:", Apply(ops.NOT, (condition,), BooleanType())) as inner:
        for definition in run:
            _one(inner, definition, traced=traced, holds=False)
    return [(definition.symbol.id, True) for definition in run]


def _one(code: Code, definition: Definition, *, traced: bool, holds: bool) -> None:
    """A definition where it is known whether its first condition holds."""
    names, key, body = code.shared.names, definition.symbol.id, definition.body
    assert isinstance(body, Cases)
    here = _at(code, definition)
    label = names.of(f"{key}@clause", f"{key}_clause")
    rest = body.cases[0].value if holds else _otherwise(body)
    if holds:
        _comment(here, definition)
    nested = rest is not body.otherwise and not holds
    assign(here, names.of(key), rest, label if traced and nested else None)
    if traced and not nested:
        here.write(f"{label} = {body.cases[0].label if holds else body.label}")


def _single(code: Code, definition: Definition, *, traced: bool) -> list[tuple[str, bool]]:
    names, key = code.shared.names, definition.symbol.id
    here = _at(code, definition)
    _comment(here, definition)
    _shift(here, definition, by_month=False)
    if definition.collection is not None:
        _members(here, definition)
        return [(key, False)]
    labelled = traced and isinstance(definition.body, Cases)
    _give(here, names.of(key), definition.body, names.of(f"{key}@clause", f"{key}_clause") if labelled else None)
    return [(key, labelled)]


def _members(code: Code, definition: Definition) -> None:
    """A value for each member; None for those that are not of this year."""
    assert definition.collection is not None
    names, key, collection = code.shared.names, definition.symbol.id, definition.collection
    order = names.of(f"{collection}@order", f"{collection}_order")
    code.write(f"{names.of(key)} = [None] * len({order})")
    index = names.fresh(f"{collection}_member")
    in_year = collection_of(code, collection).dated_by is not None
    with code.block(f"for {index} in {members_of(code, collection, in_year=in_year)}:") as inner:
        here = evolve(inner, members={collection: index})
        value = names.fresh(f"{key}_of_member")
        _give(here, value, definition.body)
        here.write(f"{names.of(key)}[{index}] = {value}")


def _give(code: Code, target: str, body: Expr, label: str | None = None) -> None:
    """Give `target` the value of a definition's body."""
    if may_be_open(body, code.shared.open):
        assign_open(code, target, body)
        if label is not None:
            code.write(f"{label} = None")
    else:
        assign(code, target, body, label)


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
    """Where the definition comes from."""
    code.write(f"# {location(definition.span)}{definition.symbol.name}")


def location(span: Span | None) -> str:
    """Where a statement stands, to put before its name."""
    return "" if span is None else f"{span.source.name}:{span.source.position(span.start).line} — "

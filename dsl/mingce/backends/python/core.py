"""Printing the core: one function on plain integers, truth values, days and texts, with a loop over the years if one is needed."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from attrs import evolve, frozen

from mingce.backends.python.code import Code, Shared
from mingce.backends.python.conditions import name_conditions
from mingce.backends.python.definitions import print_definitions
from mingce.backends.python.eras import before_threshold, find_threshold, from_threshold
from mingce.backends.python.members import print_split, split_by_member
from mingce.backends.python.plan import Plan, make_plan
from mingce.backends.python.refs import constant, copy_name, nullable
from mingce.emit.names import PYTHON_RESERVED, Names
from mingce.ir import ops
from mingce.ir.nodes import Apply, Case, Cases, CurrentYear, Expr, Literal
from mingce.ir.program import Collection, Definition, LoweredProgram, Period, Program
from mingce.ir.types import BooleanType, YearType
from mingce.passes.facts import doubts
from mingce.passes.prune import symbols_read

__all__ = ["Argument", "Core", "print_core"]

_STRING: Final = re.compile(r'(?<![a-z])"(?:[^"\\]|\\.)*"')
_OWN_NAMES = ("first", "year", "y", "month", "core", "decided", "rows")


@frozen
class Argument:
    """A parameter of the core: `kind` is once, yearly, monthly, member, order, years, place or bound; the symbol it stands for."""

    kind: str
    symbol: str
    name: str


@frozen
class Core:
    """A printed core: its name, its text, what it takes after `first` and `year`, what it gives, and what else it needs."""

    name: str
    text: str
    arguments: tuple[Argument, ...]
    outputs: tuple[str, ...]
    helpers: frozenset[str]
    constants: Mapping[str, str]


def print_core(
    program: LoweredProgram,
    outputs: tuple[str, ...],
    bound: frozenset[str] = frozenset(),
    *,
    name: str = "core",
    three_valued: bool = False,
    by_year: frozenset[str] = frozenset(),
    commented: bool = False,
) -> Core:
    """The core of a lowered program that was pruned to `outputs`; `bound` parameters are arguments.

    `by_year`: parameters that come as a mapping from years.  `three_valued`: it takes and gives undetermined values;
    otherwise every value must be decided.  `commented`: for people to read.
    """
    plan = make_plan(program, bound)
    names = Names(frozenset((*PYTHON_RESERVED, *_OWN_NAMES, *runtime_names())))
    found = doubts(program)
    shared = Shared(plan, names, bound, by_year, found.null, found.open if three_valued else {}, {}, commented=commented)
    for definition in program.definitions:
        names.of(definition.symbol.id)
    shared = evolve(shared, applies=_applies(program, shared))
    code = Code(shared)
    arguments = tuple(_arguments(program, plan, names, bound | by_year))
    _places(code)
    wanted = frozenset(outputs) | {symbol for d in plan.after for symbol in symbols_read(program, d)}
    _loop(code, plan, arguments, wanted)
    _last_values(code, arguments, plan, wanted)
    print_definitions(code, plan.after)
    results = ", ".join(names.of(output) for output in outputs) + ("," if len(outputs) == 1 else "")
    code.write(f"return ({results})")
    head = f"def {name}(first, year{''.join(f', {argument.name}' for argument in arguments)}):"
    text = "\n".join([head, *code.lines]) + "\n"
    return Core(name, text, arguments, outputs, frozenset(shared.helpers), dict(shared.constants))


def runtime_names() -> tuple[str, ...]:
    """Names of the run time that a core may call."""
    from mingce.backends.python import lists, runtime, shares

    return tuple(name for name in (*vars(runtime), *vars(shares), *vars(lists)) if not name.startswith("__"))


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
                if not nullable(code, value):
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


def _loop(code: Code, plan: Plan, arguments: tuple[Argument, ...], wanted: frozenset[str]) -> None:
    """The loop over the years, if anything has to be computed in each of them; `wanted` are read after it."""
    if not plan.loop:
        return
    threshold = find_threshold(code, plan)
    if threshold is None:
        inner = _years(code, plan.loop, wanted)
        _over_years(code, inner, plan, arguments, "range(first, year + 1)")
        code.base = inner.base
        return
    columns = [argument.name for argument in _looped_over(plan, arguments)]
    code.write(f"rows = iter({columns[0]})" if len(columns) == 1 else f"rows = zip({', '.join(columns)})")
    with code.block(f"if first < {threshold}:") as earlier:
        inner = _years(earlier, before_threshold(plan, threshold, wanted), wanted)
        _over_rows(earlier, inner, plan, arguments, f"range(first, {threshold})", counted=True)
    since = Apply(ops.GE, (CurrentYear(YearType()), Literal(threshold, YearType())), BooleanType())
    inner = _years(code.knowing(since), from_threshold(plan, threshold), wanted)
    _over_rows(code, inner, plan, arguments, f"range(first if first > {threshold} else {threshold}, year + 1)", counted=False)


def _years(code: Code, definitions: tuple[Definition, ...], wanted: frozenset[str]) -> Code:
    """What is done in each year, kept apart."""
    inner = evolve(code.inside(), year="y", in_loop=True, lines=[], base={})
    split = split_by_member(inner, definitions, wanted)
    if split is not None:
        print_split(inner, split)
        return inner
    name_conditions(inner, definitions)
    print_definitions(inner, definitions)
    inner.close(0)
    return inner


def _looped_over(plan: Plan, arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    return tuple(a for a in arguments if a.kind == "yearly" and a.symbol in plan.read_in_loop)


def _over_years(code: Code, inner: Code, plan: Plan, arguments: tuple[Argument, ...], years: str) -> None:
    """Write the loop.  The numbers of the years cost time: they are counted only where something reads them."""
    yearly = _looped_over(plan, arguments)
    targets, sources = [code.shared.names.of(a.symbol) for a in yearly], [a.name for a in yearly]
    if not yearly or any(_mentions(line, "y") for line in inner.lines):
        targets, sources = ["y", *targets], [years, *sources]
    source = sources[0] if len(sources) == 1 else f"zip({', '.join(sources)})"
    code.write(f"for {', '.join(targets)} in {source}:")
    code.lines += inner.lines


def _over_rows(code: Code, inner: Code, plan: Plan, arguments: tuple[Argument, ...], years: str, *, counted: bool) -> None:
    """Write a loop over the rows that are left, as far as `years` go if they are counted."""
    targets = ", ".join(code.shared.names.of(a.symbol) for a in _looped_over(plan, arguments))
    if counted or any(_mentions(line, "y") for line in inner.lines):
        targets = f"({targets})" if "," in targets else targets
        code.write(f"for y, {targets} in zip({years}, rows):")
    else:
        code.write(f"for {targets} in rows:")
    code.lines += inner.lines


def _mentions(line: str, name: str) -> bool:
    return not line.lstrip().startswith("#") and re.search(rf"\b{name}\b", _STRING.sub("", line)) is not None


def _last_values(code: Code, arguments: tuple[Argument, ...], plan: Plan, wanted: frozenset[str]) -> None:
    """Yearly inputs that only the year evaluated reads."""
    for argument in arguments:
        if argument.kind == "yearly" and argument.symbol not in plan.read_in_loop and argument.symbol in wanted:
            code.write(f"{code.shared.names.of(argument.symbol)} = {argument.name}[-1]")

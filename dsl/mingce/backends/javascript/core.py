"""Printing the core: one function that goes through the years of a record and computes every definition in order.

It keeps the value of every definition in every period, and the clause that decided it, so that results can be explained.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import evolve, frozen

from mingce.backends.javascript.branches import Branch, Writer
from mingce.backends.javascript.code import Code, Shared
from mingce.backends.javascript.folds import collection_of, members_of
from mingce.backends.javascript.refs import column, listing
from mingce.emit.names import Names
from mingce.emit.written.javascript import comment
from mingce.ir.nodes import Apportion, Case, Cases, Expr, Fold, Literal, Rank
from mingce.ir.program import Definition, Input, LoweredProgram, Period, Program
from mingce.ir.walk import walk
from mingce.passes.context import Context, body_parts
from mingce.passes.facts import doubts, may_be_null
from mingce.passes.prune import symbols_read

__all__ = ["Core", "print_core"]

# Words of the language, and what the text around the core calls its own.
_RESERVED: Final = """
abstract arguments async await break case catch class const continue debugger default delete do else enum eval export extends
false finally for from function get if implements import in instanceof interface let new null of package private protected
public return set static super switch this throw true try typeof undefined var void while with yield
Array BigInt Error Infinity Map Math NaN Number Object Set String Symbol JSON
first year y i at d a b c facts values clauses clause mark memo memoFor
"""


@frozen
class Core:
    """A printed core: its text, the constants and functions that it needs, and what each branch of a definition rests on."""

    text: str
    days: Mapping[str, str]
    helpers: frozenset[str]
    branches: Mapping[str, tuple[Branch, ...]]


def print_core(program: Program, lowered: LoweredProgram, runtime: frozenset[str]) -> Core:
    """The core of `lowered`, which `program` became; `runtime` are the names of the run time."""
    found = doubts(lowered)
    context = Context.of(lowered)
    shared = Shared(context, Names(frozenset(_RESERVED.split()) | runtime), found.null, found.open, {})
    shared = evolve(shared, applies=_applies(lowered, shared))
    writer = Writer(program)
    read = frozenset(symbol for d in lowered.definitions for symbol in symbols_read(lowered, d))
    code = Code(shared)
    head = [*_constants(code, lowered, read), *_columns(code, lowered)]
    loop = [line for run in _runs(lowered.definitions) for line in _run(code, writer, run)]
    names = [(d.symbol.id, column(code, d.symbol.id)) for d in lowered.definitions]
    labelled = [key for key, _ in names if writer.branches.get(key)]
    lines = [
        "/** @type {(facts: any) => any} */",
        "const compute = (facts) => {",
        "  const { first, year } = facts",
        *(f"  {line}" for line in head),
        *(_marking(labelled) if labelled else ()),
        "  for (let y = first; y <= year; y++) {",
        "    const i = y - first",
        *(f"    {line}" for line in _yearly_inputs(code, lowered, read)),
        *(f"    {line}" for line in loop),
        "  }",
        "  const values = {",
        *(f"    {_key(key)}: {name}," for key, name in names),
        "  }",
        f"  return {{ values, clauses{'' if labelled else ': {}'} }}",
        "}",
    ]
    return Core("\n".join(lines) + "\n", dict(shared.days), frozenset(shared.helpers), writer.branches)


def _marking(labelled: list[str]) -> tuple[str, ...]:
    """What keeps the numbers of the branches taken."""
    return (
        "  /** @type {Record<string, any[]>} */",
        "  const clauses = {",
        *(f"    {_key(key)}: []," for key in labelled),
        "  }",
        "  /** @type {number | null} */",
        "  let clause = null",
        "  // 记下由哪一款决定；条件待定时不记。",
        "  const mark = (doubt, number, value) => {",
        "    if (!doubt) clause = number",
        "    return value",
        "  }",
    )


def _key(symbol: str) -> str:
    return symbol if symbol.isidentifier() else f'"{symbol}"'


def _applies(program: Program, shared: Shared) -> dict[str, Expr]:
    """Definitions that have a value exactly where a condition holds, with that condition."""
    found: dict[str, Expr] = {}
    code = Code(evolve(shared, applies=found))
    for definition in program.definitions:
        match definition.body:
            case Cases(cases=(Case(when=when, value=value),), otherwise=Literal(value=None)):
                once_a_year = definition.period is not Period.MONTHLY and definition.collection is None
                if once_a_year and not may_be_null(when, shared.null) and not code.inside(when).nullable(value):
                    found[definition.symbol.id] = when
            case _:
                pass
    return found


# --- what the core begins with --------------------------------------------------------------------------------------------


def _constants(code: Code, program: Program, read: frozenset[str]) -> Iterator[str]:
    """Parameters, readings, inputs and lists under names of their own."""
    names = code.shared.names
    for parameter in program.parameters:
        if parameter.symbol.id in read:
            yield f"const {names.of(parameter.symbol.id)} = facts.parameters.{parameter.symbol.id} {comment(parameter.symbol.name)}"
    for reading in program.readings:
        if reading.symbol.id in read:
            yield f"const {names.of(reading.symbol.id)} = facts.readings.{reading.symbol.id} {comment(reading.symbol.name)}"
    for item in program.inputs:
        if item.symbol.id in read:
            yield _input(code, item)
    for collection in _folded(program):
        key = collection
        yield f"const {listing(code, key)} = facts.lists.{key} {comment(collection_of(code, key).symbol.name)}"
        for item in collection_of(code, key).fields:
            if item.symbol.id in read:
                yield f"const {column(code, item.symbol.id)} = facts.members.{key}.{item.symbol.alias} {comment(item.symbol.name)}"


def _input(code: Code, item: Input) -> str:
    key = item.symbol.id
    if item.period is Period.ONCE:
        return f"const {code.shared.names.of(key)} = facts.values.{key} {comment(item.symbol.name)}"
    return f"const {column(code, key)} = facts.series.{key} {comment(item.symbol.name)}"


def _folded(program: Program) -> tuple[str, ...]:
    """The lists that anything goes through."""
    nodes = [node for d in program.definitions for part in body_parts(d) for node in walk(part)]
    found = {node.collection for node in nodes if isinstance(node, Fold | Rank | Apportion)}
    found |= {d.collection for d in program.definitions if d.collection is not None}
    return tuple(c.symbol.id for c in program.collections if c.symbol.id in found)


def _columns(code: Code, program: Program) -> Iterator[str]:
    for definition in program.definitions:
        yield f"const {column(code, definition.symbol.id)} = []"


def _yearly_inputs(code: Code, program: Program, read: frozenset[str]) -> Iterator[str]:
    """The values of the year of what is given by year."""
    for item in program.inputs:
        if item.symbol.id in read and item.period is Period.YEARLY:
            yield f"const {code.shared.names.of(item.symbol.id)} = {column(code, item.symbol.id)}[i]"


# --- definitions ----------------------------------------------------------------------------------------------------------


def _runs(definitions: tuple[Definition, ...]) -> Iterator[tuple[Definition, ...]]:
    """Neighbours of one period."""
    start = 0
    for end in range(1, len(definitions) + 1):
        if end == len(definitions) or definitions[end].period is not definitions[start].period:
            yield definitions[start:end]
            start = end


def _run(code: Code, writer: Writer, run: tuple[Definition, ...]) -> Iterator[str]:
    """Definitions that are computed together: every year, in each of its months, or in the year evaluated only."""
    match run[0].period:
        case Period.YEARLY:
            for definition in run:
                yield from _definition(code, writer, definition, "i", "let ")
        case Period.MONTHLY:
            yield "for (let at = i * 12; at < i * 12 + 12; at++) {"
            for definition in run:
                yield from (f"  {line}" for line in _definition(evolve(code, monthly=True), writer, definition, "at", "let "))
            yield "}"
        case Period.ONCE:
            yield f"let {', '.join(code.shared.names.of(d.symbol.id) for d in run)}"
            yield "if (y === year) {"
            for definition in run:
                yield from (f"  {line}" for line in _definition(code, writer, definition, "0", ""))
            yield "}"


def _definition(code: Code, writer: Writer, definition: Definition, at: str, declare: str) -> Iterator[str]:
    key = definition.symbol.id
    name, kept = code.shared.names.of(key), column(code, key)
    yield comment(writer.comment(definition))
    if definition.collection is not None:
        yield from _members(code, writer, definition, declare)
    else:
        code, keeping = writer.keep(code, definition)
        yield from keeping
        yield from _declared(name, list(writer.assign(code, name, definition)), declare)
    yield f"{kept}[{at}] = {name}"
    if writer.branches.get(key):
        yield f"clauses{_member(key)}[{at}] = {'clause' if definition.collection is None else _marks(code, key)}"


def _marks(code: Code, symbol: str) -> str:
    """The variable that holds the clauses that decided, by member."""
    return code.shared.names.of(f"{symbol}@marks", f"{symbol}_clauses")


def _member(symbol: str) -> str:
    return f".{symbol}" if symbol.isidentifier() else f'["{symbol}"]'


def _members(code: Code, writer: Writer, definition: Definition, declare: str) -> Iterator[str]:
    """A value for each member; null for those that are not of this year."""
    assert definition.collection is not None
    name, source = code.shared.names.of(definition.symbol.id), listing(code, definition.collection)
    index, marks = code.shared.names.fresh("k"), _marks(code, definition.symbol.id)
    shares = {node: code.shared.names.fresh(f"{name}_shares") for node in walk(definition.body) if isinstance(node, Apportion)}
    yield f"{declare and 'const '}{name} = {source}.empty()"
    code, keeping = writer.keep(evolve(code, shares=shares), definition)
    yield from keeping
    for node, kept in shares.items():
        yield f"const {kept} = memo((d) => {writer.shared_out(code, node)})"
    value = code.shared.names.fresh(f"{name}_value")
    here = evolve(code, members={definition.collection: index})
    lines = list(_declared(value, list(writer.assign(here, value, definition)), "let "))
    labelled = bool(writer.branches.get(definition.symbol.id))
    if labelled:
        yield f"const {marks} = {source}.empty()"
    yield f"for (const {index} of {members_of(code, definition.collection, in_year=True)}) {{"
    yield from (f"  {line}" for line in lines)
    yield f"  {name}[{index}] = {value}"
    if labelled:
        yield f"  {marks}[{index}] = clause"
    yield "}"


def _declared(name: str, lines: list[str], declare: str) -> Iterator[str]:
    """Statements that give `name` its value, after its declaration if it has none yet."""
    if declare and len(lines) == 1:
        yield f"const {lines[0]}"
        return
    if declare:
        yield f"{declare}{name}"
    yield from lines

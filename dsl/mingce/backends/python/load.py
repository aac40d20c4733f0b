"""Compile a policy to Python in memory and evaluate records with it.

The core is made for the readings of a record, for the parameters that it binds, and for the outputs asked for; each variant is
made once.  It agrees with the reference evaluator to the last fen and in every error.
"""

import linecache
from collections.abc import Callable, Mapping
from fractions import Fraction
from hashlib import sha256
from typing import Any, Final, TypeAlias

from attrs import define, field, frozen

from mingce.backends.python import lists, runtime, shares
from mingce.backends.python.core import Argument, Core, print_core
from mingce.ir.program import LoweredProgram, Program
from mingce.ir.record import Facts, Outcome, ReasonOrder, Record, complete, unbound, without_open_parameters, year_of
from mingce.ir.types import Scaled, Type
from mingce.ir.values import PolicyError, Undetermined, Value
from mingce.passes.context import Context
from mingce.passes.prune import prune, public_outputs, symbols_read
from mingce.passes.stages import Request, reach

__all__ = ["Evaluator", "Variant", "compile_policy", "readings_used"]

MOST_VARIANTS: Final = 128
"""Compiled cores kept at a time: records that each choose other readings must not fill the memory."""

RawCore = Callable[..., Any]
Plain: TypeAlias = runtime.Plain


@frozen
class Variant:
    """A compiled core: what it computes with, the function on plain integers, its text, and what every record needs of it.

    `types` are those of its inputs and definitions by id, `readings` the ids of the readings that take part in its outputs.
    """

    program: LoweredProgram
    core: Core
    function: RawCore
    text: str
    types: Mapping[str, Type]
    readings: tuple[str, ...]


@define
class Evaluator:
    """A compiled policy.  `evaluate` takes records; `raw` gives the function on plain integers for other engines."""

    program: Program
    outputs: tuple[str, ...]
    readings: Mapping[str, bool | str]
    _variants: dict[object, Variant] = field(factory=dict, init=False)

    def evaluate(self, record: Record) -> Outcome:
        """The outputs in the year of the record; PolicyError where it cannot be computed."""
        return self._evaluate(complete(self.program, record))

    def variant(
        self, readings: Mapping[str, bool | str] | None = None, bound: frozenset[str] = frozenset(), kind: str = "core"
    ) -> Variant:
        """The core for these readings and bound parameters; `kind` is core or open (for undetermined inputs)."""
        chosen = {**self.readings, **(readings or {})}
        key = (tuple(sorted(chosen.items())), bound, kind)
        if key not in self._variants:
            if len(self._variants) >= MOST_VARIANTS:
                del self._variants[next(iter(self._variants))]
            self._variants[key] = _compile(self.program, self.outputs, chosen, bound, kind)
        return self._variants[key]

    def raw(self) -> RawCore:
        """The plain function: `first`, `year`, then what `variant().core.arguments` names, in scaled integers."""
        return self.variant().function

    def _evaluate(self, facts: Facts) -> Outcome:
        bound = frozenset(facts.parameters)
        variant = self.variant(facts.readings, bound)
        arguments = _arguments(variant, facts)
        if _undetermined(arguments):
            variant = self.variant(facts.readings, bound, "open")
        try:
            results = variant.function(facts.first, facts.year, *arguments)
        except runtime.PolicyInputError as error:
            raise self._refusal(error, facts) from None
        return _outcome(variant, facts, results)

    def _refusal(self, error: runtime.PolicyInputError, facts: Facts) -> PolicyError:
        """The error as the language has it; one for a parameter that is 待定 names all that have to be given."""
        if error.code == "unbound-parameter" and error.field is not None:
            return unbound(self.program, error.field, self._with_doubts(facts))
        return PolicyError(error.code, error.message, error.field)

    def _with_doubts(self, facts: Facts) -> Outcome | None:
        """The outcome where every parameter that is 待定 counts as undetermined; None if that cannot be computed either."""
        doubtful = without_open_parameters(self.program, facts)
        variant = self.variant(facts.readings, frozenset(doubtful.parameters), "open")
        try:
            results = variant.function(facts.first, facts.year, *_arguments(variant, doubtful))
        except runtime.PolicyInputError:
            return None
        return _outcome(variant, doubtful, results)


def compile_policy(
    program: Program, outputs: tuple[str, ...] | None = None, readings: Mapping[str, bool | str] | None = None
) -> Evaluator:
    """An evaluator of `program`.  `outputs`: ids, by default all public ones; `readings`: other than the policy chooses.

    Raises KeyError for an unknown output, InexactError for a definition that divides without rounding.
    """
    asked = public_outputs(program) if outputs is None else outputs
    evaluator = Evaluator(program, asked, readings or {})
    evaluator.variant()
    return evaluator


# --- compiling ----------------------------------------------------------------------------------------------------------


def _compile(
    program: Program, outputs: tuple[str, ...], readings: Mapping[str, bool | str], bound: frozenset[str], kind: str
) -> Variant:
    lowered = reach(program, Request(outputs, readings, bound))
    order = tuple(d.symbol.id for d in lowered.definitions if d.symbol.id in outputs)
    core = print_core(lowered, order, bound, three_valued=kind == "open")
    days = "".join(f"{name} = {text}\n" for name, text in sorted(core.constants.items()))
    text = f"from datetime import date\n\n{days}\n\n{core.text}"
    provided = {**vars(shares), **vars(lists), **vars(runtime)}
    scope: dict[str, Any] = {name: provided[name] for name in core.helpers}
    name = f"<mingce {program.policy.alias} {kind} {sha256(text.encode()).hexdigest()[:12]}>"
    linecache.cache[name] = (len(text), None, text.splitlines(keepends=True), name)
    exec(compile(text, name, "exec"), scope)  # noqa: S102  text that was printed above, never data
    return Variant(lowered, core, scope["core"], text, _types(lowered), readings_used(program, core.outputs))


# --- records to plain integers and back ---------------------------------------------------------------------------------


def _arguments(variant: Variant, facts: Facts) -> list[Any]:
    return [_argument(argument, facts, variant.types, variant.program) for argument in variant.core.arguments]


def _types(program: Program) -> Mapping[str, Type]:
    types = {item.symbol.id: item.type for item in program.inputs}
    types |= {item.symbol.id: item.type for item in program.parameters}
    return types | {item.symbol.id: item.type for collection in program.collections for item in collection.fields}


def _argument(argument: Argument, facts: Facts, types: Mapping[str, Type], program: Program) -> Plain:
    key = argument.symbol
    match argument.kind:
        case "once":
            return plain(facts.values[key], types[key])
        case "bound":
            return plain(facts.parameters[key], types[key])
        case "yearly":
            return [plain(facts.yearly[key][year], types[key]) for year in range(facts.first, facts.year + 1)]
        case "monthly":
            return [plain(value, types[key]) for _, value in sorted(facts.monthly[key].items())]
        case "member":
            return [plain(member[key], types[key]) for member in facts.members[key.rpartition(".")[0]]]
        case kind:
            return _ordering(kind, key, facts, program)


def _ordering(kind: str, key: str, facts: Facts, program: Program) -> Plain:
    """Members by date: their order, their places in it, and the order within each year."""
    members = facts.members[key]
    dated_by = next(c.dated_by for c in program.collections if c.symbol.id == key)
    order = list(range(len(members)))
    if dated_by is not None:
        order.sort(key=lambda index: members[index][dated_by])  # type: ignore[arg-type, return-value]
    if kind == "order":
        return order
    if kind == "place":
        places = [0] * len(order)
        for place, index in enumerate(order):
            places[index] = place
        return places
    by_year: dict[int, list[int]] = {}
    for index in order:
        by_year.setdefault(year_of(program.policy, members[index][dated_by]), []).append(index)  # type: ignore[index, arg-type]
    return by_year


def plain(value: Value, type_: Type) -> Plain:
    """A value as the core takes it: numbers as integers of the type's grain."""
    if isinstance(value, Undetermined):
        return runtime.Undetermined(value.reasons)
    if not isinstance(type_, Scaled) or value is None:
        return value
    assert isinstance(value, Fraction | int)
    exact = Fraction(value) / type_.grain
    if exact.denominator != 1:
        raise PolicyError("too-precise", f"数值只能精确到{type_.grain}{type_.unit}")
    return exact.numerator


def exact(value: Plain, type_: Type) -> Value:
    """A value of the core as the language has it."""
    if isinstance(value, runtime.Undetermined):
        return Undetermined(value.reasons)
    if isinstance(type_, Scaled) and value is not None:
        return Fraction(value) * type_.grain
    return value  # type: ignore[no-any-return]


def _undetermined(arguments: list[Any]) -> bool:
    for argument in arguments:
        if isinstance(argument, runtime.Undetermined):
            return True
        if isinstance(argument, list) and any(isinstance(item, runtime.Undetermined) for item in argument):
            return True
    return False


def _outcome(variant: Variant, facts: Facts, results: tuple[Any, ...]) -> Outcome:
    definitions = Context.of(variant.program).definitions
    in_order = ReasonOrder(variant.program, facts)
    outputs: dict[str, Value] = {}
    lists: dict[str, list[dict[str, Value]]] = {}
    for key, result in zip(variant.core.outputs, results, strict=True):
        definition = definitions[key]
        if definition.collection is None:
            outputs[key] = in_order(exact(result, definition.type))
            continue
        rows = lists.setdefault(definition.collection, [{} for _ in facts.members[definition.collection]])
        for row, value in zip(rows, result, strict=True):
            row[key] = in_order(exact(value, definition.type))
    members = {collection: tuple(rows) for collection, rows in lists.items()}
    return Outcome(outputs, members, {key: facts.readings[key] for key in variant.readings})


def readings_used(program: Program, outputs: tuple[str, ...]) -> tuple[str, ...]:
    """The readings that take part in the outputs, in the program's order."""
    needed = prune(program, outputs)
    read = {symbol for d in needed.definitions for symbol in symbols_read(program, d)}
    return tuple(r.symbol.id for r in program.readings if r.symbol.id in read)

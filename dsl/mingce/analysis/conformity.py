"""Whether a plan meets the requirements of a policy that it follows, as far as its own parameters tell."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction

from attrs import evolve, frozen

from mingce.ir.nodes import Fold, Rank
from mingce.ir.program import Definition, Input, Parameter, Period, Program, Statement
from mingce.ir.record import Outcome, Record, year_first, year_of
from mingce.ir.types import REQUIREMENT_RESULT, Number, Type
from mingce.ir.values import PolicyError, Undetermined
from mingce.ir.walk import references, walk

__all__ = ["Evaluate", "Result", "Verdict", "conformity"]

Evaluate = Callable[[Program, Record, tuple[str, ...] | None], Outcome]
Constant = Fraction | bool | date | int | str


class Result(Enum):
    """What comes of a requirement."""

    SATISFIED = "satisfied"
    DEVIATES = "deviates"
    VIOLATED = "violated"
    NOT_ADDRESSED = "not_addressed"  # the plan does not say what the requirement is about


@frozen
class Verdict:
    """A requirement and what comes of it.

    `used` are the parameters of the plan that it was held against, by the inputs that they stand for; `bounds` those of the
    followed policy that its conditions name; `reason` says why it could not be held against the plan, if so.
    """

    statement: Statement
    result: Result
    used: Mapping[str, tuple[Parameter, Constant]]
    bounds: tuple[tuple[Parameter, Constant], ...] = ()
    reason: str = ""


@frozen
class _Fed:
    """The plan as a record of the frame: a value for each input that the plan has a parameter for."""

    day: date
    values: Mapping[str, tuple[Parameter, Constant]]
    unlike: frozenset[str]  # inputs whose parameter is of another kind

    def record(self, frame: Program) -> Record:
        year = year_of(frame.policy, self.day)
        yearly = {item.symbol.id for item in frame.inputs if item.period is Period.YEARLY}
        values = {symbol: value for symbol, (_, value) in self.values.items()}
        return Record(
            year,
            values={symbol: value for symbol, value in values.items() if symbol not in yearly},
            yearly={symbol: {year: value} for symbol, value in values.items() if symbol in yearly},
        )


def conformity(plan: Program, frame: Program, evaluate: Evaluate) -> tuple[Verdict, ...]:
    """A verdict on every requirement of `frame`, in its order.

    The plan's parameters, as in force on the day on which it takes effect, are what the frame asks for under the same alias or
    name.  `evaluate` computes outputs of a record and raises PolicyError.
    """
    fed = _feed(plan, frame)
    # What the plan does not say is left open here, not refused: each requirement is judged by what it needs itself.
    lenient = evolve(frame, inputs=tuple(evolve(item, optional=True) for item in frame.inputs))
    return tuple(
        _verdict(definition, statement, lenient, fed, evaluate)
        for definition in frame.definitions
        if definition.type == REQUIREMENT_RESULT and definition.public
        for statement in (frame.statement(definition.statement),)
        if statement is not None
    )


def _feed(plan: Program, frame: Program) -> _Fed:
    day = plan.policy.effective or year_first(plan.policy, plan.policy.first)
    values: dict[str, tuple[Parameter, Constant]] = {}
    unlike: set[str] = set()
    for item in frame.inputs:
        parameter = _same(item, plan.parameters)
        value = None if parameter is None else _in_force(parameter, day)
        if parameter is None or value is None or item.period is Period.MONTHLY:
            continue
        if _alike(item.type, parameter.type):
            values[item.symbol.id] = parameter, value
        else:
            unlike.add(item.symbol.id)
    return _Fed(day, values, frozenset(unlike))


def _same(item: Input, parameters: Iterable[Parameter]) -> Parameter | None:
    names = (item.symbol.id, item.symbol.name)
    return next((parameter for parameter in parameters if {parameter.symbol.id, parameter.symbol.name} & {*names}), None)


def _in_force(parameter: Parameter, day: date) -> Constant | None:
    return next((value for since, value in reversed(parameter.values) if since is None or since <= day), None)


def _alike(one: Type, other: Type) -> bool:
    return one.unit == other.unit if isinstance(one, Number) and isinstance(other, Number) else one == other


def _verdict(definition: Definition, statement: Statement, frame: Program, fed: _Fed, evaluate: Evaluate) -> Verdict:
    inputs, listed = _needs(definition, frame)
    used = {symbol: fed.values[symbol] for symbol in inputs if symbol in fed.values}
    if listed:
        return Verdict(statement, Result.NOT_ADDRESSED, used, reason="逐项核对名单，须用记录计算")
    try:
        value = evaluate(frame, fed.record(frame), (definition.symbol.id,)).outputs[definition.symbol.id]
    except PolicyError as error:
        return Verdict(statement, Result.NOT_ADDRESSED, used, reason=_lacking(inputs, frame, fed) or error.message)
    if value is None or isinstance(value, Undetermined):
        return Verdict(statement, Result.NOT_ADDRESSED, used, reason=_lacking(inputs, frame, fed) or "不适用于本方案")
    return Verdict(statement, Result(value), used, tuple(_bounds(statement, frame, fed.day)))


def _bounds(statement: Statement, frame: Program, day: date) -> Iterator[tuple[Parameter, Constant]]:
    conditions = (clause.condition for clause in statement.clauses if clause.condition is not None)
    named = {ref.symbol for condition in conditions for ref in references(condition)}
    for parameter in frame.parameters:
        value = _in_force(parameter, day) if parameter.symbol.id in named else None
        if value is not None:
            yield parameter, value


def _needs(definition: Definition, frame: Program) -> tuple[tuple[str, ...], bool]:
    """The inputs that a requirement reads, directly or not, in the order of the frame; whether it looks into a list."""
    seen: set[str] = set()
    waiting, listed = [definition], False
    while waiting:
        one = waiting.pop()
        listed = listed or one.collection is not None or any(isinstance(node, Fold | Rank) for node in walk(one.body))
        for symbol in frame.reads(one.symbol.id) - seen:
            seen.add(symbol)
            read = frame.definition(symbol)
            waiting += [] if read is None else [read]
    return tuple(item.symbol.id for item in frame.inputs if item.symbol.id in seen), listed


def _lacking(inputs: tuple[str, ...], frame: Program, fed: _Fed) -> str:
    """Which of the values that it needs the plan does not give, or gives as something else."""
    optional = {item.symbol.id for item in frame.inputs if item.has_default}
    names = {symbol: f"“{frame.symbol_name(symbol)}”" for symbol in inputs if symbol not in fed.values and symbol not in optional}
    missing = "、".join(name for symbol, name in names.items() if symbol not in fed.unlike)
    unlike = "、".join(name for symbol, name in names.items() if symbol in fed.unlike)
    parts = (f"没有参数{missing}" if missing else "", f"参数{unlike}的类型不同" if unlike else "")
    return "，".join(part for part in parts if part)

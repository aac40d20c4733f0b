"""Whether a plan meets the requirements of a policy that it follows, as far as the values that it fixes tell."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Final

from attrs import evolve, frozen

from mingce.analysis.feeding import Constant, Evaluate, Fed, Said, feed, in_force, lenient, turning_days
from mingce.ir.nodes import Fold, Rank
from mingce.ir.program import Definition, Parameter, Program, Statement
from mingce.ir.record import Outcome, year_first, year_of
from mingce.ir.types import REQUIREMENT_RESULT
from mingce.ir.values import PolicyError, Undetermined, Value
from mingce.ir.walk import references, walk

__all__ = ["Evaluate", "Result", "Said", "Verdict", "conformity"]


class Result(Enum):
    """What comes of a requirement, the gravest first."""

    VIOLATED = "violated"
    DEVIATES = "deviates"
    NOT_ADDRESSED = "not_addressed"  # the plan does not say what the requirement is about
    SATISFIED = "satisfied"


_GRAVEST_FIRST: Final = tuple(Result)


@frozen
class Verdict:
    """A requirement and what comes of it.

    `used` is what the plan says of the inputs that it was held against; `bounds` are the parameters of the followed policy that
    its conditions name; `reason` says why it could not be held against the plan, if so.  `members` are those members of a list
    that made it what it is.  `since`: the day from which it is so, None from the day on which the plan takes effect.
    """

    statement: Statement
    result: Result
    used: Mapping[str, Said]
    bounds: tuple[tuple[Parameter, Constant], ...] = ()
    reason: str = ""
    members: tuple[str, ...] = ()
    since: date | None = None


@frozen
class _Needs:
    """What a requirement reads of a record: inputs, fields of lists by the list, and whether it looks into a list at all."""

    inputs: tuple[str, ...]
    fields: Mapping[str, tuple[str, ...]]
    listed: bool

    @property
    def symbols(self) -> tuple[str, ...]:
        return (*self.inputs, *(symbol for symbols in self.fields.values() for symbol in symbols))


def conformity(plan: Program, frame: Program, evaluate: Evaluate) -> tuple[Verdict, ...]:
    """A verdict on every requirement of `frame`, in its order: the gravest of any day from which the plan is in force.

    The parameters, rules and tables of the plan whose values are fixed are what the frame asks for under the same alias or name.
    `evaluate` computes outputs of a record and raises PolicyError.
    """
    days = turning_days(plan, frame)
    by_day = [_on(feed(plan, frame, day, evaluate), lenient(frame), evaluate) for day in days]
    return tuple(_gravest(verdicts, days) for verdicts in zip(*by_day, strict=True))


def _gravest(verdicts: tuple[Verdict, ...], days: tuple[date, ...]) -> Verdict:
    number = min(range(len(verdicts)), key=lambda n: (_GRAVEST_FIRST.index(verdicts[n].result), n))
    return evolve(verdicts[number], since=days[number] if number else None)


def _on(fed: Fed, frame: Program, evaluate: Evaluate) -> tuple[Verdict, ...]:
    # What the plan does not say is left open, not refused: each requirement is judged by what it needs itself.
    return tuple(
        _verdict(definition, statement, frame, fed, evaluate)
        for definition in frame.definitions
        if definition.type == REQUIREMENT_RESULT and definition.public
        for statement in (frame.statement(definition.statement),)
        if statement is not None
    )


def _verdict(definition: Definition, statement: Statement, frame: Program, fed: Fed, evaluate: Evaluate) -> Verdict:
    needs = _needs(definition, frame)
    used = {symbol: fed.said[symbol] for symbol in needs.symbols if symbol in fed.said}
    open_ = Verdict(statement, Result.NOT_ADDRESSED, used)
    lacking = _lacking_list(needs, frame, fed)
    if lacking:
        return evolve(open_, reason=lacking)
    try:
        values = _values(definition, evaluate(frame, fed.record(frame), (definition.symbol.id,)), fed)
    except PolicyError as error:
        return evolve(open_, reason=_lacking(needs, frame, fed) or error.message)
    results = [Result(value) for _, value in values if isinstance(value, str)]
    result = min(results, key=_GRAVEST_FIRST.index, default=Result.NOT_ADDRESSED)
    unknown = any(isinstance(value, Undetermined) for _, value in values)
    if result is Result.NOT_ADDRESSED or (result is Result.SATISFIED and unknown):
        return evolve(open_, reason=_lacking(needs, frame, fed) or "不适用于本方案")
    if needs.symbols and not used and result is not Result.SATISFIED:
        # A plan about other things breaks nothing: what it does not say is told as such.
        return evolve(open_, reason=_unlisted(statement) or _told(needs.inputs, frame, fed, "参数"))
    members = tuple(name for name, value in values if name and value == result.value and result is not Result.SATISFIED)
    return Verdict(statement, result, used, tuple(_bounds(statement, frame, fed.day)), members=members)


def _values(definition: Definition, outcome: Outcome, fed: Fed) -> tuple[tuple[str, Value], ...]:
    """The answer, or that of each member by the member's name."""
    symbol, list_ = definition.symbol.id, definition.collection
    if list_ is None:
        return (("", outcome.outputs[symbol]),)
    rows = outcome.members.get(list_, ())
    return tuple((name, row.get(symbol)) for name, row in zip(fed.names[list_], rows, strict=True))


def _bounds(statement: Statement, frame: Program, day: date) -> Iterator[tuple[Parameter, Constant]]:
    conditions = (clause.condition for clause in statement.clauses if clause.condition is not None)
    named = {ref.symbol for condition in conditions for ref in references(condition)}
    # Computed in a year, the policy followed has its parameters as on the first day of it.
    first_day = year_first(frame.policy, year_of(frame.policy, day))
    for parameter in frame.parameters:
        value = in_force(parameter, first_day) if parameter.symbol.id in named else None
        if value is not None:
            yield parameter, value


def _needs(definition: Definition, frame: Program) -> _Needs:
    """What a requirement reads, directly or not, in the order of the frame."""
    seen: set[str] = set()
    waiting, listed = [definition], False
    while waiting:
        one = waiting.pop()
        listed = listed or one.collection is not None or any(isinstance(node, Fold | Rank) for node in walk(one.body))
        for symbol in frame.reads(one.symbol.id) - seen:
            seen.add(symbol)
            read = frame.definition(symbol)
            waiting += [] if read is None else [read]
    fields = {one.symbol.id: tuple(item.symbol.id for item in one.fields if item.symbol.id in seen) for one in frame.collections}
    inputs = tuple(item.symbol.id for item in frame.inputs if item.symbol.id in seen)
    return _Needs(inputs, {key: symbols for key, symbols in fields.items() if symbols}, listed)


# --- what the plan does not say ---------------------------------------------------------------------------------------


def _lacking_list(needs: _Needs, frame: Program, fed: Fed) -> str:
    """Why a requirement about a list cannot be judged: the plan has no tables for what it reads of the members."""
    if not needs.listed:
        return ""
    if not needs.fields or any(not fed.rows.get(list_) for list_ in needs.fields):
        return "逐项核对名单，须用记录计算"
    optional = {item.symbol.id for one in frame.collections for item in one.fields if item.has_default}
    given = {symbol for rows in fed.rows.values() for row in rows for symbol in row} | optional
    missing = [symbol for symbols in needs.fields.values() for symbol in symbols if symbol not in given]
    return _told(missing, frame, fed, "表")


def _lacking(needs: _Needs, frame: Program, fed: Fed) -> str:
    """Which of the values that it needs the plan does not give, or gives as something else."""
    optional = {item.symbol.id for item in frame.inputs if item.has_default}
    return _told([symbol for symbol in needs.inputs if symbol not in fed.said and symbol not in optional], frame, fed, "参数")


def _told(symbols: Iterable[str], frame: Program, fed: Fed, kind: str) -> str:
    names = {symbol: f"“{frame.symbol_name(symbol)}”" for symbol in symbols}
    missing = "、".join(name for symbol, name in names.items() if symbol not in fed.unlike)
    unlike = "、".join(name for symbol, name in names.items() if symbol in fed.unlike)
    parts = (f"没有{kind}{missing}" if missing else "", f"{kind}{unlike}的类型不同" if unlike else "")
    return "，".join(part for part in parts if part)


def _unlisted(statement: Statement) -> str:
    """What 应列明 asks for, of a plan that says nothing at all of the matter."""
    names = [f"“{clause.text}”" for clause in statement.clauses if clause.role == "list" and clause.text]
    return f"没有列明{'、'.join(names)}" if names else ""

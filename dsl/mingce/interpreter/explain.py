"""From a run to its explanation: follow every value back to what it was made of, then order the steps, reasons first."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from attrs import frozen

from mingce.emit.prose import phrase, value_text
from mingce.interpreter.evaluate import compute
from mingce.interpreter.explanation import Decision, Explanation, FactRow, Mention, Row, Step, Test, Use
from mingce.interpreter.facts import fact, fact_row
from mingce.interpreter.readings import reading_uses
from mingce.interpreter.state import Key, Run, Scope
from mingce.interpreter.trace import Branch, Tested, decisive, filled, remaining, trace
from mingce.interpreter.wording import quoted
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, CurrentYear, Expr, Fold, Literal, Rank, Ref
from mingce.ir.program import Definition, Program
from mingce.ir.types import BooleanType, EnumType
from mingce.ir.values import Undetermined, Value
from mingce.ir.walk import walk

__all__ = ["explain"]

_LONG = 120  # parts of a condition, beyond which words do not help


@frozen
class _Point:
    """One needed value: the row that tells of it, and what it read."""

    row: Row
    reads: tuple[Key, ...]


def explain(program: Program, run: Run, outputs: tuple[str, ...] | None = None) -> Explanation:
    """Why the `outputs` (ids; by default those that were asked of the run) are what they are.

    Raises KeyError for an output that the run did not compute.
    """
    asked = run.outputs if outputs is None else outputs
    definitions = {definition.symbol.id: definition for definition in run.definitions}
    starts = [key for output in asked for key in _results(run, definitions[output])]
    points, facts = _gather(run, starts)
    steps = _steps(run, asked, points, facts)
    results = tuple(steps[output] for output in asked if output in steps)
    return Explanation(program.policy.name, run.facts.year, results, reading_uses(run, asked))


def _results(run: Run, definition: Definition) -> list[Key]:
    """Where the value of an output stands: in the year evaluated, for every member that has one."""
    if definition.collection is None:
        return [run.key(definition)]
    members = range(len(run.facts.members[definition.collection]))
    return [key for key in (run.key(definition, member=member) for member in members) if key in run.values]


# --- what was needed --------------------------------------------------------------------------------------------------


def _gather(run: Run, starts: Iterable[Key]) -> tuple[dict[Key, _Point], dict[Key, FactRow]]:
    """All values behind `starts`: those computed, with what they read, and those that were not."""
    points: dict[Key, _Point] = {}
    facts: dict[Key, FactRow] = {}
    waiting = list(starts)
    while waiting:
        key = waiting.pop()
        if key in points or key in facts:
            continue
        item = run.index.items[key[0]]
        if isinstance(item, Definition):
            point = _point(run, item, key)
            if point is not None:
                points[key] = point
                waiting += point.reads
        else:
            facts[key] = fact_row(run, item, key[1])
    return points, facts


def _point(run: Run, definition: Definition, key: Key) -> _Point | None:
    scope = key[1]
    member = scope.at[0][1] if scope.at else None
    if scope.year < run.facts.first:
        assert definition.initial is not None, "the verifier demands an initial value"
        here = Scope(run.facts.first, scope.month, scope.at)
        seen = trace(run, definition.initial, here)
        value = compute(run, definition.initial, here)
        return _Point(Row(scope.year, scope.month, member, value, initial=True), seen.reads)
    if key not in run.values:  # a dated member of another year
        return None
    value = run.values[key]
    seen = trace(run, definition.body, scope)
    decisions = tuple(_decision(run, branch, scope) for branch in seen.branches)
    formula, numbers = _formula(run, definition, value, scope)
    return _Point(Row(scope.year, scope.month, member, value, False, decisions, formula, numbers), seen.reads)


def _formula(run: Run, definition: Definition, value: Value, scope: Scope) -> tuple[str, str]:
    """The formula left after all decisions, and the same with numbers (of a condition: the parts that decided).

    Empty where they would only repeat the value.
    """
    if value is None or isinstance(value, Undetermined):
        return "", ""
    left = remaining(run, definition.body, scope)
    if left is None or isinstance(left, Literal):
        return "", ""
    if not any(isinstance(part, Ref | Fold | Rank | Apportion | CurrentYear) for part in walk(left)):
        return "", ""
    formula = phrase(left, run.program)
    if isinstance(definition.type, BooleanType):
        parts = [_part(run, part, scope) for part in decisive(run, left, scope)]
        return formula, "" if parts == [formula] else "".join(map(quoted, parts))
    if isinstance(left, Ref) or isinstance(definition.type, EnumType):
        return formula, ""
    numbers = phrase(filled(run, left, scope), run.program)
    return formula, "" if numbers in (formula, value_text(value, definition.type)) else numbers


def _decision(run: Run, branch: Branch, scope: Scope) -> Decision:
    return Decision(branch.label, tuple(_test(run, tested, scope) for tested in branch.tests))


def _test(run: Run, tested: Tested, scope: Scope) -> Test:
    text = _said(run, tested.condition)
    if isinstance(tested.holds, Undetermined):
        return Test(text, tested.holds)
    parts = [_part(run, part, scope) for part in decisive(run, tested.condition, scope)]
    return Test(text, tested.holds, () if parts == [text] else tuple(parts))


def _part(run: Run, part: Expr, scope: Scope) -> str:
    """A part of a condition, with the numbers and days that it compared."""
    text = _said(run, part)
    if isinstance(part, Apply) and part.op == ops.APPLICABLE:
        return text
    told = {
        f"{_said(run, leaf)}为{value_text(compute(run, leaf, scope), leaf.type)}": None
        for leaf in trace(run, part, scope).leaves
        if not isinstance(leaf.type, BooleanType | EnumType)
    }
    return f"{text}（{'，'.join(told)}）" if told else text


def _said(run: Run, expr: Expr) -> str:
    """The phrase for a condition; one that nobody could follow in one breath is only pointed at."""
    if next(islice(walk(expr), _LONG, None), None) is not None:
        return "条文所列条件"
    return phrase(expr, run.program)


# --- putting it in order ----------------------------------------------------------------------------------------------


def _steps(run: Run, asked: tuple[str, ...], points: Mapping[Key, _Point], facts: Mapping[Key, FactRow]) -> dict[str, Step]:
    """One step per symbol, made after the steps it uses; what would close a circle is only mentioned."""
    known: dict[str, list[FactRow]] = {}
    for (symbol, _), row in facts.items():
        known.setdefault(symbol, []).append(row)
    found: dict[str, list[_Point]] = {}
    for (symbol, _), point in points.items():
        found.setdefault(symbol, []).append(point)
    told = frozenset((*found, *known))
    uses = {symbol: tuple(used for used in _used(symbol, by_time) if used in told) for symbol, by_time in found.items()}
    made: dict[str, Use] = {symbol: fact(run, symbol, rows) for symbol, rows in known.items()}
    for symbol in _reasons_first([symbol for symbol in asked if symbol in found], uses, frozenset(found)):
        below = tuple(made.get(used) or Mention(used, run.program.symbol_name(used)) for used in uses[symbol])
        made[symbol] = _step(run, symbol, found[symbol], below)
    return {symbol: step for symbol, step in made.items() if isinstance(step, Step)}


def _used(symbol: str, points: list[_Point]) -> tuple[str, ...]:
    """What the last period read first, then what the earlier ones read besides."""
    latest_first = sorted(points, key=lambda point: (point.row.year, point.row.month or 0), reverse=True)
    return tuple(dict.fromkeys(used for point in latest_first for used, _ in point.reads if used != symbol))


def _reasons_first(asked: list[str], uses: Mapping[str, tuple[str, ...]], steps: frozenset[str]) -> Iterator[str]:
    """`asked` and all the steps that they use, each after those it uses, as far as they do not use each other in turn."""
    done: set[str] = set()
    started: set[str] = set()
    waiting = asked[::-1]
    while waiting:
        symbol = waiting[-1]
        started.add(symbol)
        ahead = next((used for used in uses[symbol] if used in steps and used not in started), None)
        if ahead is not None:
            waiting.append(ahead)
            continue
        waiting.pop()
        if symbol not in done:
            done.add(symbol)
            yield symbol


def _step(run: Run, symbol: str, points: list[_Point], uses: tuple[Use, ...]) -> Step:
    definition = next(definition for definition in run.definitions if definition.symbol.id == symbol)
    statement = run.program.statement(definition.statement)
    basis = tuple(basis.text for basis in statement.basis) if statement else ()
    rows = sorted((point.row for point in points), key=lambda row: (row.year, row.month or 0, row.member or 0))
    return Step(symbol, definition.symbol.name, definition.type, statement.id if statement else None, basis, tuple(rows), uses)

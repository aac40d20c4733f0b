"""From a run to its explanation: follow every value back to what it was made of, then order the steps, reasons first."""

from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve, frozen

from mingce.emit.prose import phrase, value_text
from mingce.interpreter.assumed import assumptions_behind
from mingce.interpreter.condense import Condenser, Short
from mingce.interpreter.conditions import as_fact, compared, said
from mingce.interpreter.evaluate import compute
from mingce.interpreter.explanation import Decision, Explanation, FactRow, Mention, Row, Step, Test, Use
from mingce.interpreter.facts import fact, fact_row
from mingce.interpreter.needs import public_outputs
from mingce.interpreter.readings import reading_uses
from mingce.interpreter.relevance import lacking, rests_on_nothing
from mingce.interpreter.state import Key, Run, Scope
from mingce.interpreter.trace import Branch, Tested, decisive, filled, remaining, trace
from mingce.interpreter.wording import quoted
from mingce.ir.nodes import Apportion, Cases, CurrentYear, Expr, Fold, Literal, Rank, Ref
from mingce.ir.program import Definition, Program
from mingce.ir.types import BooleanType, EnumType
from mingce.ir.values import Undetermined
from mingce.ir.walk import walk

__all__ = ["explain"]


@frozen
class _Telling:
    """How a run is told: whole, or with a condenser that leaves out what had no bearing."""

    run: Run
    condenser: Condenser | None = None

    def body(self, definition: Definition, scope: Scope) -> Short:
        """The body to be told of, and what was dropped from it."""
        whole = Short(definition.body)
        # What had no bearing on one member may have had some on another, and one formula tells of them all.
        if self.condenser is None or definition.collection is not None:
            return whole
        short = self.condenser.body(definition, scope)
        # A constant would hide what made it so, unless that is the readings, which are told of by themselves.
        return whole if isinstance(short.expr, Literal) and not self.condenser.by_readings(definition, scope) else short


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
    full = _explained(_Telling(run), asked)
    overview = outputs is None and set(asked) == set(public_outputs(program))
    idle = tuple(step for step in full if overview and rests_on_nothing(step))
    unjudged = tuple(step for step in idle if lacking(program, (step,)))
    idle_symbols = {step.symbol for step in idle}
    ahead = _in_order(program, tuple(symbol for symbol in asked if symbol not in idle_symbols))
    told = _explained(_Telling(run, Condenser(run)), ahead)
    return Explanation(
        program.policy.name,
        run.facts.year,
        full,
        reading_uses(run, asked),
        told,
        idle,
        unjudged,
        lacking(program, unjudged),
        overview,
        assumptions_behind(program, told),
    )


def _explained(telling: "_Telling", asked: tuple[str, ...]) -> tuple[Step, ...]:
    run = telling.run
    definitions = {definition.symbol.id: definition for definition in run.definitions}
    starts = [key for output in asked for key in _results(run, definitions[output])]
    points, facts = _gather(telling, starts)
    steps = _steps(run, asked, points, facts)
    return tuple(steps[output] for output in asked if output in steps)


def _in_order(program: Program, asked: tuple[str, ...]) -> tuple[str, ...]:
    """`asked` as the policy declares them; what no statement defines comes last."""
    declared = dict.fromkeys(symbol for statement in program.statements for symbol in statement.symbols)
    return (*(symbol for symbol in declared if symbol in asked), *(symbol for symbol in asked if symbol not in declared))


def _results(run: Run, definition: Definition) -> list[Key]:
    """Where the value of an output stands: in the year evaluated, for every member that has one."""
    if definition.collection is None:
        return [run.key(definition)]
    members = range(len(run.facts.members[definition.collection]))
    return [key for key in (run.key(definition, member=member) for member in members) if key in run.values]


# --- what was needed --------------------------------------------------------------------------------------------------


def _gather(telling: _Telling, starts: Iterable[Key]) -> tuple[dict[Key, _Point], dict[Key, FactRow]]:
    """All values behind `starts`: those computed, with what they read, and those that were not."""
    points: dict[Key, _Point] = {}
    facts: dict[Key, FactRow] = {}
    waiting = list(starts)
    run = telling.run
    while waiting:
        key = waiting.pop()
        if key in points or key in facts:
            continue
        item = run.index.items[key[0]]
        if isinstance(item, Definition):
            point = _point(telling, item, key)
            if point is not None:
                points[key] = point
                waiting += point.reads
        else:
            facts[key] = fact_row(run, item, key[1])
    return points, facts


def _point(telling: _Telling, definition: Definition, key: Key) -> _Point | None:
    run, scope = telling.run, key[1]
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
    short = telling.body(definition, scope)
    seen = trace(run, short.expr, scope)
    decisions = tuple(_decision(run, branch, scope) for branch in seen.branches)
    if decisions and _only_applies(short.expr):
        decisions = (evolve(decisions[0], applies=True), *decisions[1:])
    row = evolve(_formula(run, definition, short.expr, Row(scope.year, scope.month, member, value), scope), decisions=decisions)
    zero = tuple((phrase(ref, run.program), value_text(compute(run, ref, scope), ref.type)) for ref in short.zero)
    told = telling.condenser
    settled = isinstance(short.expr, Literal) and told is not None and told.by_readings(definition, scope)
    return _Point(evolve(row, zero=zero, settled=settled), seen.reads)


def _only_applies(body: Expr) -> bool:
    return isinstance(body, Cases) and len(body.cases) == 1 and isinstance(body.otherwise, Literal) and body.otherwise.value is None


def _formula(run: Run, definition: Definition, body: Expr, row: Row, scope: Scope) -> Row:
    """The row with the formula left after all decisions, and the same with numbers (of a condition: the parts that decided).

    Empty where they would only repeat the value.
    """
    if row.value is None or isinstance(row.value, Undetermined):
        return row
    left = remaining(run, body, scope)
    if left is None or isinstance(left, Literal):
        return row
    if not any(isinstance(part, Ref | Fold | Rank | Apportion | CurrentYear) for part in walk(left)):
        return row
    formula = phrase(left, run.program)
    if isinstance(definition.type, BooleanType):
        deciding = decisive(run, left, scope)
        parts = [_part(run, part, scope) for part in deciding]
        told = tuple(as_fact(run, part, scope) for part in deciding)
        return evolve(row, formula=formula, numbers="" if parts == [formula] else "".join(map(quoted, parts)), told=told)
    if isinstance(left, Ref) or isinstance(definition.type, EnumType):
        return evolve(row, formula=formula)
    numbers = phrase(filled(run, left, scope), run.program)
    if numbers in (formula, value_text(row.value, definition.type)):
        return evolve(row, formula=formula)
    return evolve(row, formula=formula, numbers=numbers)


def _decision(run: Run, branch: Branch, scope: Scope) -> Decision:
    return Decision(branch.label, tuple(_test(run, tested, scope) for tested in branch.tests))


def _test(run: Run, tested: Tested, scope: Scope) -> Test:
    text = said(run, tested.condition)
    if isinstance(tested.holds, Undetermined):
        return Test(text, tested.holds)
    deciding = decisive(run, tested.condition, scope)
    parts = [_part(run, part, scope) for part in deciding]
    told = tuple(as_fact(run, part, scope) for part in deciding)
    return Test(text, tested.holds, () if parts == [text] else tuple(parts), told)


def _part(run: Run, part: Expr, scope: Scope) -> str:
    """A part of a condition, with the numbers and days that it compared."""
    values = [f"{name}为{value}" for name, value in compared(run, part, scope)]
    return f"{said(run, part)}（{'，'.join(values)}）" if values else said(run, part)


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
    return Step(
        symbol,
        definition.symbol.name,
        definition.type,
        statement.id if statement else None,
        basis,
        tuple(rows),
        uses,
        statement.kind if statement else "",
        statement.name if statement else "",
    )

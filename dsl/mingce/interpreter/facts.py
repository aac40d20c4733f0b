"""Where the values that were not computed come from: the record, the policy's parameters, the readings."""

from mingce.interpreter.evaluate import compute
from mingce.interpreter.explanation import Fact, FactRow, History
from mingce.interpreter.state import MemberField, Run, Scope
from mingce.ir.nodes import Ref
from mingce.ir.program import Input, Parameter, Period, Reading
from mingce.ir.record import year_first

__all__ = ["fact", "fact_row"]


def fact(run: Run, symbol: str, rows: list[FactRow]) -> Fact:
    """All that was used of one input, parameter or reading; a parameter once per value, not once per year."""
    item = run.index.items[symbol]
    match item:
        case Input(symbol=named, type=type_):
            return Fact("input", symbol, named.name, type_, (), _in_order(rows), history=_history(run, item))
        case MemberField(input=field):
            return Fact("input", symbol, field.symbol.name, field.type, (), _in_order(rows))
        case Parameter(symbol=named, type=type_):
            changes: dict[object, FactRow] = {}
            for row in _in_order(rows):
                changes.setdefault((row.since, row.value), row)
            assumed = _is_assumed(run, item)
            return Fact("parameter", symbol, named.name, type_, _basis(run, item), tuple(changes.values()), assumed)
        case Reading(symbol=named, type=type_):
            return Fact("reading", symbol, named.name, type_, _basis(run, item), tuple(rows[:1]))
        case _:
            raise AssertionError(f"{symbol} is computed")


def _history(run: Run, item: Input) -> History | None:
    """What is taken to have held in the years of the policy before the first of which the record gives the fact."""
    if item.period is not Period.YEARLY or not item.has_before:
        return None
    first = min(run.record.yearly.get(item.symbol.id, ()), default=None)
    if first is not None and first <= run.program.policy.first:
        return None
    return History(first, item.before)


def _is_assumed(run: Run, item: Parameter) -> bool:
    """Whether the value of a parameter is an assumption; one that the record gives is not."""
    statement = run.program.statement(item.statement)
    return statement is not None and bool(statement.assumptions) and item.symbol.id not in run.facts.parameters


def _basis(run: Run, item: Parameter | Reading) -> tuple[str, ...]:
    statement = run.program.statement(item.statement)
    return tuple(basis.text for basis in statement.basis) if statement else ()


def _in_order(rows: list[FactRow]) -> tuple[FactRow, ...]:
    return tuple(sorted(rows, key=lambda row: (row.year or 0, row.month or 0, row.member or 0)))


def fact_row(run: Run, item: Input | MemberField | Parameter | Reading, scope: Scope) -> FactRow:
    """The value that was read in `scope`, and its source."""
    match item:
        case Reading(symbol=symbol):
            source = "switched" if run.facts.readings[symbol.id] != item.chosen else "chosen"
            return FactRow(None, None, None, run.facts.readings[symbol.id], source)
        case Parameter():
            return _parameter_row(run, item, scope.year)
        case MemberField(input=field, collection=collection):
            member = scope.index(collection)
            value = run.facts.members[collection][member][field.symbol.id]
            given = field.symbol.id in run.record.members[collection][member]
            return FactRow(None, None, member, value, _source(field, given=given, before=False))
        case Input():
            return _input_row(run, item, scope)


def _parameter_row(run: Run, parameter: Parameter, year: int) -> FactRow:
    symbol = parameter.symbol.id
    if symbol in run.facts.parameters:
        return FactRow(None, None, None, run.facts.parameters[symbol], "bound")
    first_day = year_first(run.program.policy, year)
    in_force = [entry for entry in parameter.values if entry[0] is None or entry[0] <= first_day]
    since, value = in_force[-1]
    return FactRow(year, None, None, value, "declared", since)


def _input_row(run: Run, item: Input, scope: Scope) -> FactRow:
    symbol, facts, record = item.symbol.id, run.facts, run.record
    value = compute(run, Ref(symbol, item.type, by_month=scope.month is not None), scope)
    match item.period:
        case Period.ONCE:
            return FactRow(None, None, None, value, _source(item, given=symbol in record.values, before=False))
        case Period.YEARLY:
            years = record.yearly.get(symbol, {})
            before = scope.year < min(years, default=facts.year + 1)
            return FactRow(scope.year, None, None, value, _source(item, given=scope.year in years, before=before))
        case Period.MONTHLY:
            months = record.monthly.get(symbol, {})
            month = (scope.year, scope.month or 12)
            before = month < min(months, default=(facts.year + 1, 1))
            return FactRow(*month, None, value, _source(item, given=month in months, before=before))


def _source(item: Input, *, given: bool, before: bool) -> str:
    if given:
        return "given"
    if before and item.has_before:
        return "before"
    return "default" if item.has_default else "missing"

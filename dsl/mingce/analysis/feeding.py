"""A plan as a record of the policy that it follows: which values that the plan fixes stand for which inputs, on one day.

A parameter has a value by itself.  So has a rule or a table that reads nothing but parameters; one that also reads a single
category has a value for each of its members, and these are the members of a list of the policy followed.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from fractions import Fraction

from attrs import evolve, field, frozen

from mingce.ir.nodes import Apportion, Fold, Rank
from mingce.ir.program import Collection, Definition, Input, Parameter, Period, Program
from mingce.ir.record import Outcome, Record, year_first, year_of
from mingce.ir.types import EnumType, Member, Number, TextType, Type
from mingce.ir.values import PolicyError, Undetermined, Value
from mingce.ir.walk import walk

__all__ = ["Constant", "Evaluate", "Fed", "Said", "feed", "in_force", "lenient", "turning_days"]

Evaluate = Callable[[Program, Record, tuple[str, ...] | None], Outcome]
Constant = Fraction | bool | date | int | str


@frozen
class Said:
    """What a plan says of one thing: one value, or one for each member of a category by the member's name."""

    source: Parameter | Definition
    value: Constant | None
    members: tuple[tuple[str, Constant], ...] = ()


@frozen
class Fed:
    """What a plan says on a day, by the inputs and fields of the policy followed.

    `unlike` are those that the plan has under the same name, as another kind of value.  `rows` are the members of lists, and
    `names` what each of them is called.
    """

    day: date
    said: Mapping[str, Said]
    unlike: frozenset[str]
    rows: Mapping[str, tuple[Mapping[str, Value], ...]] = field(factory=dict)
    names: Mapping[str, tuple[str, ...]] = field(factory=dict)

    def record(self, frame: Program) -> Record:
        """The plan as a record of the policy followed, for the year that the day lies in."""
        year = year_of(frame.policy, self.day)
        once: dict[str, Value] = {}
        yearly: dict[str, Mapping[int, Value]] = {}
        for item in frame.inputs:
            said = self.said.get(item.symbol.id)
            if said is not None and item.period is Period.YEARLY:
                yearly[item.symbol.id] = {year: said.value}
            elif said is not None:
                once[item.symbol.id] = said.value
        return Record(year, values=once, yearly=yearly, members=self.rows)


def lenient(program: Program) -> Program:
    """The program with nothing that must be given: a value is asked for only by what reads it."""
    lists = tuple(evolve(one, fields=tuple(evolve(item, optional=True) for item in one.fields)) for one in program.collections)
    return evolve(program, inputs=tuple(evolve(item, optional=True) for item in program.inputs), collections=lists)


def turning_days(plan: Program, frame: Program) -> tuple[date, ...]:
    """The day on which the plan takes effect, and the later days on which a value of the plan or of the policy followed changes."""
    first = plan.policy.effective or year_first(plan.policy, plan.policy.first)
    days = {since for parameter in plan.parameters for since, _ in parameter.values if since is not None}
    days |= {day for statement in plan.statements for day in (statement.effective, statement.expires) if day is not None}
    for since in (since for parameter in frame.parameters for since, _ in parameter.values if since is not None):
        # A policy reads its parameters as they are on the first day of a year.
        year = year_of(frame.policy, since)
        days.add(since if since == year_first(frame.policy, year) else year_first(frame.policy, year + 1))
    later = (day for day in days if day > first and _within(day, plan) and year_of(frame.policy, day) <= frame.policy.last)
    return (first, *sorted(later))


def _within(day: date, plan: Program) -> bool:
    ended = plan.policy.expires is not None and day >= plan.policy.expires
    return not ended and year_of(plan.policy, day) <= plan.policy.last


def in_force(parameter: Parameter, day: date) -> Constant | None:
    """The value of a parameter on a day; None where there is none, or it is 待定."""
    return next((value for since, value in reversed(parameter.values) if since is None or since <= day), None)


def feed(plan: Program, frame: Program, day: date, evaluate: Evaluate) -> Fed:
    """What `plan` says on `day` of the inputs of `frame`: what has the same alias or name, and is of the same kind."""
    reader = _Reader(lenient(plan), day, evaluate)
    said: dict[str, Said] = {}
    unlike: set[str] = set()
    for item in frame.inputs:
        source = None if item.period is Period.MONTHLY else _same(item, plan)
        value = None if source is None else reader.value(source)
        if source is None or value is None:
            continue
        if _alike(item.type, source.type):
            said[item.symbol.id] = Said(source, value)
        else:
            unlike.add(item.symbol.id)
    fed = Fed(day, said, frozenset(unlike))
    for collection in frame.collections:
        fed = _with_list(fed, collection, plan, reader)
    return fed


def _same(item: Input, plan: Program) -> Parameter | Definition | None:
    names = {item.symbol.alias, item.symbol.name}
    computed = (one for one in plan.definitions if one.public and one.collection is None and one.period is Period.ONCE)
    sources: Iterable[Parameter | Definition] = (*plan.parameters, *computed)
    return next((source for source in sources if {source.symbol.id, source.symbol.name} & names), None)


def _alike(one: Type, other: Type) -> bool:
    return one.unit == other.unit if isinstance(one, Number) and isinstance(other, Number) else one == other


def _with_list(fed: Fed, collection: Collection, plan: Program, reader: "_Reader") -> Fed:
    """`fed` with the members of a list: the members of a category for which tables of the plan have values."""
    columns: dict[str, Said] = {}
    category: EnumType | None = None
    for item in collection.fields if collection.dated_by is None else ():
        source = _same(item, plan)
        key = reader.key(source) if isinstance(source, Definition) else None
        if source is None or key is None or not isinstance(key.type, EnumType) or category not in (None, key.type):
            continue
        if not _alike(item.type, source.type):
            fed = evolve(fed, unlike=fed.unlike | {item.symbol.id})
            continue
        assert isinstance(source, Definition)
        category = key.type
        columns[item.symbol.id] = Said(source, None, reader.column(source, key, category))
    if category is None:
        return fed
    return _with_rows(fed, collection, columns, category)


def _with_rows(fed: Fed, collection: Collection, columns: Mapping[str, Said], category: EnumType) -> Fed:
    by_name = {symbol: dict(said.members) for symbol, said in columns.items()}
    listed = [member for member in category.members if any(member.name in values for values in by_name.values())]
    rows: list[dict[str, Value]] = []
    for member in listed:
        given = {symbol: values[member.name] for symbol, values in by_name.items() if member.name in values}
        rows.append({**_called(collection, category, member), **given})
    names = tuple(member.name for member in listed)
    key = collection.symbol.id
    return evolve(fed, said={**fed.said, **columns}, rows={**fed.rows, key: tuple(rows)}, names={**fed.names, key: names})


def _called(collection: Collection, category: EnumType, member: Member) -> dict[str, Value]:
    """The fields by which the policy followed tells members apart: of the same category, or a text of their own."""
    found: dict[str, Value] = {}
    for item in collection.fields:
        if item.type == category:
            found[item.symbol.id] = member.alias
        elif isinstance(item.type, TextType) and item.unique:
            found[item.symbol.id] = member.name
    return found


@frozen
class _Reader:
    """Reads what a plan fixes, as it is on one day."""

    plan: Program
    day: date
    evaluate: Evaluate

    def value(self, source: Parameter | Definition) -> Constant | None:
        """The one value of a parameter, or of a definition that reads no inputs; None where there is none."""
        if isinstance(source, Parameter):
            return in_force(source, self.day)
        return None if self._inputs(source) else self._computed(source, Record(self._year))

    def key(self, source: Definition) -> Input | None:
        """The only input that a definition reads; None where it reads none, several, or one of every month."""
        inputs = self._inputs(source)
        one = next((item for item in self.plan.inputs if inputs == {item.symbol.id}), None)
        return None if one is None or one.period is Period.MONTHLY else one

    def column(self, source: Definition, key: Input, category: EnumType) -> tuple[tuple[str, Constant], ...]:
        """The values of a definition by the members of the category that it reads, as far as it has any."""
        found = ((member.name, self._computed(source, self._keyed(key, member.alias))) for member in category.members)
        return tuple((name, value) for name, value in found if value is not None)

    @property
    def _year(self) -> int:
        return year_of(self.plan.policy, self.day)

    def _keyed(self, key: Input, alias: str) -> Record:
        if key.period is Period.YEARLY:
            return Record(self._year, yearly={key.symbol.id: {self._year: alias}})
        return Record(self._year, values={key.symbol.id: alias})

    def _computed(self, source: Definition, record: Record) -> Constant | None:
        try:
            value = self.evaluate(self.plan, record, (source.symbol.id,)).outputs[source.symbol.id]
        except PolicyError:
            return None
        return None if isinstance(value, Undetermined) else value

    def _inputs(self, source: Definition) -> frozenset[str]:
        """The inputs, fields and lists that a definition reads, directly or not."""
        seen: set[str] = set()
        waiting = [source]
        while waiting:
            one = waiting.pop()
            seen |= {node.collection for node in walk(one.body) if isinstance(node, Fold | Rank | Apportion)}
            for symbol in self.plan.reads(one.symbol.id) - seen:
                seen.add(symbol)
                read = self.plan.definition(symbol)
                waiting += [] if read is None else [read]
        lists = self.plan.collections
        items = (*self.plan.inputs, *(item for one in lists for item in one.fields))
        return frozenset(seen & {*(one.symbol.id for one in lists), *(item.symbol.id for item in items)})

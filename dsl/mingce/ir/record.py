"""Records and results as typed data, and the rules of the language about what a record leaves out.

A `Record` is what somebody gave; `complete` turns it into a `Case` in which every input has a value for every period, so that
the interpreter and every back end start from the same facts.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property

from attrs import evolve, field, frozen

from mingce.ir.program import MAX_MEMBERS, Collection, Input, Parameter, Period, Policy, Program
from mingce.ir.values import PolicyError, Undetermined, Value, unbound_parameters

__all__ = [
    "Facts",
    "Outcome",
    "ReasonOrder",
    "Record",
    "complete",
    "parameter_value",
    "unbound",
    "without_open_parameters",
    "year_first",
    "year_last",
    "year_of",
]

Month = tuple[int, int]


@frozen
class Record:
    """Typed data as given; what was left out is absent.  Keys are symbol ids; members' fields carry the list's name."""

    year: int
    values: Mapping[str, Value] = field(factory=dict)
    yearly: Mapping[str, Mapping[int, Value]] = field(factory=dict)
    monthly: Mapping[str, Mapping[Month, Value]] = field(factory=dict)
    members: Mapping[str, tuple[Mapping[str, Value], ...]] = field(factory=dict)
    parameters: Mapping[str, Fraction | bool | date | int | str] = field(factory=dict)
    readings: Mapping[str, bool | str] = field(factory=dict)


@frozen
class Facts:
    """A completed record: years `first` to `year`; every yearly input has a value for each of them and for `first - 1` and before.

    `yearly[id]` maps each year from `first` to `year`; `before[id]` is the value in all earlier years (absent: reading it is an
    error); likewise `monthly`.  `parameters` are the bound ones only; `readings` are complete.
    """

    first: int
    year: int
    values: Mapping[str, Value]
    yearly: Mapping[str, Mapping[int, Value]]
    monthly: Mapping[str, Mapping[Month, Value]]
    before: Mapping[str, Value]
    members: Mapping[str, tuple[Mapping[str, Value], ...]]
    parameters: Mapping[str, Value]
    readings: Mapping[str, bool | str]


@frozen
class Outcome:
    """Results of the year evaluated: outputs by id, per-member outputs by list (in the order given), and the readings in force."""

    outputs: Mapping[str, Value]
    members: Mapping[str, tuple[Mapping[str, Value], ...]]
    readings: Mapping[str, bool | str]


def year_first(policy: Policy, year: int) -> date:
    """First day of benefit year `year`; 29 February is taken as the 28th in other years."""
    month, day = policy.year_begins
    if (month, day) == (2, 29) and (year % 4 or (not year % 100 and year % 400)):
        day = 28
    return date(year, month, day)


def year_last(policy: Policy, year: int) -> date:
    """Last day of benefit year `year`."""
    return year_first(policy, year + 1) - timedelta(days=1)


def year_of(policy: Policy, day: date) -> int:
    """The benefit year that `day` lies in."""
    return day.year if day >= year_first(policy, day.year) else day.year - 1


def parameter_value(policy: Policy, parameter: Parameter, year: int) -> Fraction | bool | date | int | str | None:
    """The value in force on the first day of `year`; None where it is 待定; a PolicyError where no value is in force."""
    first_day = year_first(policy, year)
    for since, value in reversed(parameter.values):
        if since is None or since <= first_day:
            return value
    raise PolicyError("no-value-in-force", f"参数“{parameter.symbol.name}”在{year}年没有生效的值", parameter.symbol.id)


def without_open_parameters(program: Program, facts: Facts) -> Facts:
    """`facts` with every parameter that is 待定 undetermined: what then is open shows which of them the record needs."""
    still_open = {
        parameter.symbol.id: Undetermined((_open_reason(parameter),))
        for parameter in program.parameters
        if parameter.symbol.id not in facts.parameters and _is_open(program, facts, parameter)
    }
    return evolve(facts, parameters={**still_open, **facts.parameters})


def unbound(program: Program, read: str, outcome: Outcome | None) -> PolicyError:
    """The error for reading parameter `read`, which is 待定.

    It names all parameters that the record needs, so that they can be given at once: those that leave something in `outcome`
    open, the outcome of `without_open_parameters`; None where that could not be computed.
    """
    values: list[Value] = [] if outcome is None else list(outcome.outputs.values())
    for rows in () if outcome is None else outcome.members.values():
        values += (value for row in rows for value in row.values())
    reasons = {reason for value in values if isinstance(value, Undetermined) for reason in value.reasons}
    names = [p.symbol.name for p in program.parameters if p.symbol.id == read or _open_reason(p) in reasons]
    return unbound_parameters(names, read)


def _open_reason(parameter: Parameter) -> str:
    return f"参数“{parameter.symbol.name}”待定"


def _is_open(program: Program, facts: Facts, parameter: Parameter) -> bool:
    """Whether a parameter is 待定 in a year of the record."""
    days = [year_first(program.policy, year) for year in range(facts.first, facts.year + 1)]
    ends = [since for since, _ in parameter.values[1:]]
    for (since, value), until in zip(parameter.values, [*ends, None], strict=True):
        if value is None and any((since is None or since <= day) and (until is None or day < until) for day in days):
            return True
    return False


def complete(program: Program, record: Record) -> Facts:
    """Fill in 此前, 缺省 and readings; a PolicyError names the first input that is missing."""
    policy = program.policy
    if not policy.first <= record.year <= policy.last:
        message = f"年度{record.year}年不在政策的期间（{policy.first}年至{policy.last}年）内"
        raise PolicyError("year-out-of-horizon", message, "year")
    first = _first_year(program, record)
    values: dict[str, Value] = {}
    yearly: dict[str, Mapping[int, Value]] = {}
    monthly: dict[str, Mapping[Month, Value]] = {}
    for item in program.inputs:
        key = item.symbol.id
        match item.period:
            case Period.ONCE:
                values[key] = record.values[key] if key in record.values else _missing(item, "")
            case Period.YEARLY:
                given = record.yearly.get(key, {})
                earliest = min(given, default=record.year + 1)
                yearly[key] = {
                    y: given[y] if y in given else _missing(item, f"{y}年", before=y < earliest) for y in range(first, record.year + 1)
                }
            case Period.MONTHLY:
                by_month = record.monthly.get(key, {})
                earliest_month = min(by_month, default=(record.year + 1, 1))
                monthly[key] = {
                    m: by_month[m] if m in by_month else _missing(item, f"{m[0]}年{m[1]}月", before=m < earliest_month)
                    for m in ((y, n) for y in range(first, record.year + 1) for n in range(1, 13))
                }
    return Facts(
        first=first,
        year=record.year,
        values=values,
        yearly=yearly,
        monthly=monthly,
        before={item.symbol.id: item.before for item in program.inputs if item.has_before},
        members={c.symbol.id: _members(c, record.members.get(c.symbol.id, ())) for c in program.collections},
        parameters=record.parameters,
        readings={r.symbol.id: record.readings.get(r.symbol.id, r.chosen) for r in program.readings},
    )


@frozen
class ReasonOrder:
    """The one order in which reasons for being open are told: inputs as declared, by time, then lists by member."""

    program: Program
    facts: Facts

    def __call__(self, value: Value) -> Value:
        """The value; if it is open for several reasons, these in order."""
        if not isinstance(value, Undetermined) or len(value.reasons) < 2:
            return value
        last = len(self._places)
        return Undetermined(tuple(sorted(value.reasons, key=lambda reason: self._places.get(reason, last))))

    @cached_property
    def _places(self) -> Mapping[str, int]:
        places: dict[str, int] = {}
        for value in self._given():
            for reason in value.reasons if isinstance(value, Undetermined) else ():
                places.setdefault(reason, len(places))
        return places

    def _given(self) -> Iterator[Value]:
        facts = self.facts
        for item in self.program.inputs:
            match item.period:
                case Period.ONCE:
                    yield facts.values[item.symbol.id]
                case Period.YEARLY:
                    yield from facts.yearly[item.symbol.id].values()
                case Period.MONTHLY:
                    yield from facts.monthly[item.symbol.id].values()
        for collection in self.program.collections:
            for member in facts.members[collection.symbol.id]:
                yield from (member[item.symbol.id] for item in collection.fields)


def _first_year(program: Program, record: Record) -> int:
    """The first year the record gives, not before the policy's horizon and not after the year evaluated."""
    given = [y for years in record.yearly.values() for y in years]
    given += [y for months in record.monthly.values() for y, _ in months]
    for collection in program.collections:
        days = (member.get(collection.dated_by or "") for member in record.members.get(collection.symbol.id, ()))
        given += [year_of(program.policy, day) for day in days if isinstance(day, date)]
    return max(program.policy.first, min([*given, record.year]))


def _missing(item: Input, period: str, *, before: bool = False) -> Value:
    """The value of an input that was not given (for that period)."""
    if before and item.has_before:
        return item.before
    if item.has_default:
        return item.default
    what = f"{period}{item.symbol.name}"
    if item.doubtful:
        return Undetermined((f"缺少“{what}”",))
    if item.optional:
        return None
    raise PolicyError("missing-input", f"缺少输入“{what}”", item.symbol.id)


def _members(collection: Collection, given: Sequence[Mapping[str, Value]]) -> tuple[Mapping[str, Value], ...]:
    completed = []
    if len(given) > MAX_MEMBERS:
        message = f"名单“{collection.symbol.name}”超过{MAX_MEMBERS}项"
        raise PolicyError("too-many-members", message, collection.symbol.id)
    for number, member in enumerate(given, start=1):
        where = f"第{number}项的"
        completed.append({f.symbol.id: member[f.symbol.id] if f.symbol.id in member else _missing(f, where) for f in collection.fields})
    return tuple(completed)

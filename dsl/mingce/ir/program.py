"""A policy as meaning: symbols with types, definitions in the order of evaluation, and the statements they came from.

Definitions are the core, all that a back end must compute.  Statements keep the shape of the domain declarations (which
conditions a 资格 lists, which parts a 等待期 has), so that documents and explanations can speak of them; every expression in
them is a core expression too.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from functools import cached_property
from types import MappingProxyType
from typing import Final, NewType

from attrs import field, frozen

from mingce.ir.basis import Assumption, Basis
from mingce.ir.duties import Duty
from mingce.ir.nodes import Apportion, Expr, Fold, Rank, Ref
from mingce.ir.types import EnumType, Type
from mingce.ir.walk import walk
from mingce.source import Span

__all__ = [
    "MAX_MEMBERS",
    "Basis",
    "Collection",
    "Definition",
    "Given",
    "Input",
    "LoweredProgram",
    "Parameter",
    "Period",
    "Policy",
    "Program",
    "Property",
    "Reading",
    "Statement",
    "Symbol",
    "Term",
    "WorkedExample",
    "common_name",
]

_span: Span | None = field(default=None, eq=False, repr=False, kw_only=True)


@frozen
class Symbol:
    """A named value.  `id` is the alias, unique in the policy; a member field is `list.field`; an internal value has a `@`."""

    id: str
    name: str

    @property
    def alias(self) -> str:
        """The key in records: the part of the id after the dot."""
        return self.id.rpartition(".")[2]


@frozen
class Policy:
    """The header: facts about the instrument, and the years a record may span (`first` to `last`)."""

    name: str
    alias: str
    title: str
    issuers: tuple[str, ...]
    document: str
    number: str | None
    stage: str | None
    effective: date | None
    expires: date | None
    first: int
    last: int
    year_begins: tuple[int, int]  # month and day on which benefit year y begins, in calendar year y
    follows: tuple[str, ...] = ()  # policies whose requirements this plan has to meet
    note: str | None = None
    assumptions: tuple[Assumption, ...] = ()

    @property
    def draft(self) -> bool:
        """Whether the instrument is a draft, which binds nobody."""
        return self.stage is not None and any(word in self.stage for word in _DRAFTS)


_DRAFTS: Final = ("征求意见", "草案", "草稿", "讨论稿", "送审稿", "初稿")


class Period(Enum):
    """How often a value is computed, or given."""

    ONCE = "once"  # in the year evaluated; as an input: describes that year
    YEARLY = "yearly"  # in every year of the record
    MONTHLY = "monthly"  # in every month of every year


@frozen
class Input:
    """A field of the record, or of a member.

    `before`: its value in years before the record (yearly inputs).  `default`: where the record leaves it out.  Without a
    default a missing value is undecided if `doubtful`, 不适用 if `optional`, else an error.  `low` and `high` are inclusive.
    `unique`: no two members of a list may have the same value.
    """

    symbol: Symbol
    type: Type
    period: Period
    before: Fraction | bool | date | int | str | None = None
    has_before: bool = False
    default: Fraction | bool | date | int | str | None = None
    has_default: bool = False
    doubtful: bool = False
    optional: bool = False
    unique: bool = False
    low: Fraction | date | int | None = None
    high: Fraction | date | int | None = None
    note: str | None = None
    span: Span | None = _span

    @property
    def may_lack(self) -> bool:
        """Whether a record may leave it out for a period of its own: something is said to hold then."""
        return self.has_default or self.doubtful or self.optional


MAX_MEMBERS: Final = 10_000
"""The most members that a list of a record may have; proofs of ranges rely on it."""


@frozen
class Collection:
    """A member object: its list's key in the record, its fields, and the field that dates its members (an Input's id), if any."""

    symbol: Symbol  # the list: `claims`
    member_name: str  # the object: 费用
    fields: tuple[Input, ...]
    dated_by: str | None
    span: Span | None = _span


@frozen
class Parameter:
    """A dated value.  `values` are (from day, value) in order; the day None is "always"; the value None is 待定 (must be bound)."""

    symbol: Symbol
    type: Type
    values: tuple[tuple[date | None, Fraction | bool | date | int | str | None], ...]
    low: Fraction | None = None
    high: Fraction | None = None
    statement: str = ""
    span: Span | None = _span


@frozen
class Reading:
    """A 口径: a constant that was chosen where the text allows several.  Values are booleans or aliases of `type`'s members."""

    symbol: Symbol
    type: Type
    chosen: bool | str
    alternatives: tuple[bool | str, ...]
    reason: str
    statement: str = ""
    span: Span | None = _span


@frozen
class Definition:
    """A value to compute.

    `initial` is its value in years before the record (months, if monthly); None where no earlier value is ever read.
    `collection`: the list for each of whose members it is computed, or None.  `public`: an output of the policy (internal ones
    have an `@` in their id).  `nullable`: may be 不适用; `undecidable`: may be undetermined.  `statement`: id of its statement.
    """

    symbol: Symbol
    type: Type
    body: Expr
    period: Period
    initial: Expr | None = None
    collection: str | None = None
    public: bool = True
    nullable: bool = False
    undecidable: bool = False
    statement: str = ""
    span: Span | None = _span


# --- statements, for documents and explanations ----------------------------------------------------------------------


@frozen
class Clause:
    """One clause of a statement as a condition and what follows from it, numbered as `Case.label`.

    `role` says what `value` is: value, otherwise, exception (of rules, states); increase, decrease, clear, keep, set (of
    incentives; with `next_year`); exempt, fixed, floor, variable, repair, start, cost, month_length, month_end (of waiting periods);
    all, any, unless (conditions of an eligibility; `text` is the reason); bracket (condition None; `low`, `high` its ends,
    `value` its rate); measure, origin.
    """

    role: str
    condition: Expr | None = None
    value: Expr | None = None
    per: Expr | None = None  # variable and repair: the whole unit counted
    low: Expr | None = None
    high: Expr | None = None
    next_year: bool = False
    priority: int = 0
    text: str | None = None
    span: Span | None = _span


@frozen
class Grid:
    """A 表 as its drafter laid it out: names of the key columns, heads of value columns (empty without 表头), rows of cell texts."""

    keys: tuple[str, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@frozen
class Statement:
    """A declaration: kind (its first word), name, where it comes from, its clauses, and the symbols that it defines.

    `parts` names what the symbols are, in the same order: "value" for most; fixed, variable, repairable, total, start, cost for
    a 等待期.  `applies` is the 适用于 condition.  `facts` are rules in words that carry no expression of their own (month_end=取月末,
    start_day=counted, retroactive=no, rounding=round_half_up 0.01).
    """

    id: str
    kind: str
    name: str
    alias: str | None
    basis: tuple[Basis, ...]
    clauses: tuple[Clause, ...] = ()
    symbols: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    applies: Expr | None = None
    since: Expr | None = None
    facts: tuple[tuple[str, str], ...] = ()
    grid: Grid | None = None
    effective: date | None = None
    expires: date | None = None
    note: str | None = None
    notions: tuple[str, ...] = ()  # names of the common terms that it speaks of
    assumptions: tuple[Assumption, ...] = ()
    span: Span | None = _span


@frozen
class Term:
    """A 术语: what it means, what else it is called, and what the document does not say of it."""

    name: str
    alias: str | None
    meaning: str
    synonyms: tuple[str, ...]
    basis: tuple[Basis, ...]
    note: str | None = None
    span: Span | None = _span


def common_name(name: str, terms: Iterable[Term]) -> str:
    """The 术语 that a name is a synonym of, else the name itself."""
    return next((term.name for term in terms if name in term.synonyms), name)


@frozen
class Given:
    """A setting or an expected value of an example: a symbol id and plain record data (as JSON would hold it, exact numbers)."""

    symbol: str
    value: object
    span: Span | None = _span


@frozen
class WorkedExample:
    """A 示例: a record, and what it must give.  An expected yearly series is a dict year → value.  `error` is an error code."""

    name: str
    alias: str | None
    year: int
    given: tuple[Given, ...]
    expected: tuple[Given, ...]
    error: str | None = None
    note: str | None = None
    basis: tuple[Basis, ...] = ()
    span: Span | None = _span


@frozen
class Property:
    """A 性质: `always` conditions, and (cause, increases?, effect, response) with response one of 不增 不减 不变."""

    name: str
    alias: str | None
    always: tuple[Expr, ...]
    monotone: tuple[tuple[str, bool, str, str], ...]
    applies: Expr | None = None
    note: str | None = None
    span: Span | None = _span


@frozen
class Program:
    """A checked policy.  `definitions` stand in dependency order: within a year each reads only earlier ones, or earlier years."""

    policy: Policy
    entity: str  # Chinese name of the root object
    enums: tuple[EnumType, ...]
    inputs: tuple[Input, ...]
    collections: tuple[Collection, ...]
    parameters: tuple[Parameter, ...]
    readings: tuple[Reading, ...]
    definitions: tuple[Definition, ...]
    statements: tuple[Statement, ...]
    terms: tuple[Term, ...] = ()
    examples: tuple[WorkedExample, ...] = ()
    properties: tuple[Property, ...] = ()
    duties: tuple[Duty, ...] = ()

    def symbol_name(self, symbol: str) -> str:
        """The Chinese name of a symbol."""
        return self._symbols[symbol].name

    def symbols(self) -> Mapping[str, Symbol]:
        """All symbols by id."""
        return self._symbols

    def definition(self, symbol: str) -> Definition | None:
        """The definition of a symbol, None for inputs and constants."""
        return self._definitions.get(symbol)

    def statement(self, identifier: str) -> Statement | None:
        """The statement with that id."""
        return self._statements.get(identifier)

    def reads(self, symbol: str) -> frozenset[str]:
        """What the definition of `symbol` reads; an aggregate also reads what dates the members and what it groups them by."""
        return self._reads[symbol]

    # Evaluating, explaining and printing ask these things over and over; a program never changes, so each is found out once.

    @cached_property
    def _symbols(self) -> Mapping[str, Symbol]:
        found = [item.symbol for item in self.inputs]
        for collection in self.collections:
            found += [collection.symbol, *(item.symbol for item in collection.fields)]
        found += [item.symbol for item in self.parameters]
        found += [item.symbol for item in self.readings]
        found += [item.symbol for item in self.definitions]
        return MappingProxyType({symbol.id: symbol for symbol in found})

    @cached_property
    def _definitions(self) -> Mapping[str, Definition]:
        # The verifier reports two definitions of a symbol; until then the first one counts.
        return {definition.symbol.id: definition for definition in reversed(self.definitions)}

    @cached_property
    def _statements(self) -> Mapping[str, Statement]:
        return {statement.id: statement for statement in reversed(self.statements)}

    @cached_property
    def _reads(self) -> Mapping[str, frozenset[str]]:
        dates = {collection.symbol.id: collection.dated_by for collection in self.collections}
        names = frozenset(self._symbols)
        return {definition.symbol.id: frozenset(_read(definition, dates, names)) for definition in self.definitions}


def _read(definition: Definition, dates: Mapping[str, str | None], names: frozenset[str]) -> Iterator[str]:
    for part in (definition.body, definition.initial):
        for node in () if part is None else walk(part):
            if isinstance(node, Ref):
                yield node.symbol
            elif isinstance(node, Fold | Rank | Apportion):
                group = node.group if isinstance(node, Fold) else ""
                yield from names.intersection((dates[node.collection], group))


LoweredProgram = NewType("LoweredProgram", Program)
"""A program in exact integers, which the passes make of a checked one: what back ends and columns compute with."""

"""What the checker has gathered so far about a policy, and how to ask a declaration for its clauses."""

from datetime import date
from typing import TypeVar

from attrs import define, field

from mingce.check.env import Env
from mingce.check.scope import Entry, EntryKind, Scope
from mingce.check.taken import refuse_record_key
from mingce.diagnostics import catalogue as codes
from mingce.ir.basis import Assumption
from mingce.ir.duties import Duty
from mingce.ir.program import (
    Basis,
    Collection,
    Definition,
    Input,
    Parameter,
    Period,
    Policy,
    Property,
    Reading,
    Statement,
    Symbol,
    Term,
    WorkedExample,
)  # fmt: skip
from mingce.ir.types import EnumType, Type
from mingce.source import Span
from mingce.syntax import ast

__all__ = ["Book", "all_of", "assumptions_of", "basis_of", "heading", "note_of", "notions_of", "only"]

C = TypeVar("C", bound=ast.Clause)


def only(declaration: ast.Declaration, kind: type[C]) -> C | None:
    """The first clause of that kind, if any."""
    return next((clause for clause in declaration.clauses if isinstance(clause, kind)), None)


def all_of(declaration: ast.Declaration, kind: type[C]) -> tuple[C, ...]:
    """All clauses of that kind, in order."""
    return tuple(clause for clause in declaration.clauses if isinstance(clause, kind))


def heading(declaration: ast.Declaration) -> Span:
    """Kind and name: where findings about a declaration as a whole are shown."""
    span = declaration.span
    return span if declaration.named is None else Span(span.source, span.start, declaration.named.span.end)


def in_force(declaration: ast.Declaration) -> tuple[date | None, date | None]:
    """The days of 施行 and 失效, None where they are not written."""
    days = {clause.expires: clause.on.value for clause in all_of(declaration, ast.InForce)}
    return days.get(False), days.get(True)


def basis_of(declaration: ast.Declaration) -> tuple[Basis, ...]:
    """The 依据 of a declaration."""
    return tuple(Basis(str(clause.locator), clause.locator.keys()) for clause in all_of(declaration, ast.Basis))


def note_of(declaration: ast.Declaration) -> str | None:
    """The 说明 of a declaration."""
    note = only(declaration, ast.Note)
    return None if note is None else note.text


def assumptions_of(declaration: ast.Declaration) -> tuple[Assumption, ...]:
    """What a declaration takes for granted."""
    return tuple(Assumption(clause.text, clause.reason) for clause in all_of(declaration, ast.Assumption))


def notions_of(declaration: ast.Declaration, scope: Scope) -> tuple[str, ...]:
    """The common terms that a declaration says it speaks of; each must be declared or imported."""
    found = []
    for name in (name for clause in all_of(declaration, ast.Notion) for name in clause.names):
        term = scope.term(name.text)
        if term is not None:
            found.append(term)
        elif not scope.import_failed:  # else it may be one of the terms that could not be brought in
            scope.unknown(name, None, "术语")
    return tuple(found)


@define
class Book:
    """Everything declared so far; filled in the order in which things depend on each other."""

    scope: Scope
    policy: Policy | None = None
    entity: str | None = None
    enums: list[EnumType] = field(factory=list)
    inputs: list[Input] = field(factory=list)
    collections: list[Collection] = field(factory=list)
    parameters: list[Parameter] = field(factory=list)
    readings: list[Reading] = field(factory=list)
    definitions: list[Definition] = field(factory=list)
    statements: list[Statement] = field(factory=list)
    terms: list[Term] = field(factory=list)
    examples: list[WorkedExample] = field(factory=list)
    example_names: dict[str, Span] = field(factory=dict)
    properties: list[Property] = field(factory=list)
    duties: list[Duty] = field(factory=list)

    def env(self, collection: str | None = None, *, monthly: bool = False) -> Env:
        """The surroundings of an expression of the record, or of a member of `collection`."""
        dated = frozenset(c.symbol.id for c in self.collections if c.dated_by is not None)
        return Env(self.scope, dated, collection, monthly=monthly)

    def name(
        self,
        named: ast.Named,
        kind: EntryKind,
        type_: Type | None,
        *,
        collection: str | None = None,
        period: Period = Period.ONCE,
    ) -> Symbol:
        """Declare a value that records and programs speak of, which needs an alias; gives its symbol."""
        alias = self.alias(named)
        if collection is None and kind in ("input", "collection"):
            refuse_record_key(named, self.scope)
        symbol = Symbol(f"{collection}.{alias}" if collection else alias, named.name.text)
        self.scope.declare(named, Entry(symbol, kind, type_, named.span, collection, period))
        return symbol

    def stand_in(self, statement: Statement | None) -> None:
        """Findings from here on are in that statement, and say its kind, name and 依据."""
        if statement is None:
            self.scope.breadcrumb = ()
        else:
            name = f"{statement.kind} {statement.name}"
            self.scope.breadcrumb = (name, *(one.text for one in statement.basis))

    def place(self, symbol: Symbol) -> Span | None:
        """Where the value of that symbol got its name; None for values that the checker made up."""
        return self.scope.place(symbol.id.partition("@")[0])

    def alias(self, named: ast.Named) -> str:
        """The alias of a name; reports where it is missing, and then the name serves."""
        if named.alias is not None:
            return named.alias.text
        message = f"“{named.name.text}”没有英文别名"
        help_text = f"在名称后面用括号写上别名，例如 {named.name.text}（some_name）：数据和程序用它"
        self.scope.report(codes.MISSING_ALIAS, named.span, message, help=help_text)
        return named.name.text

"""Names of everything that is computed, with their types, before any of it is read."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from attrs import field, frozen

from mingce.check.aggregates import find_collection
from mingce.check.book import Book, all_of, heading, only
from mingce.check.constants import type_of
from mingce.check.env import BOOLEAN, DATE
from mingce.check.scope import Entry
from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Label
from mingce.ir.program import Symbol
from mingce.ir.types import NUMBERS, Type
from mingce.syntax import ast

__all__ = ["WAIT_PARTS", "Declared", "Version", "declare_all"]

WAIT_PARTS: Final[dict[str, tuple[str, Type]]] = {
    "固定": ("fixed", NUMBERS["月数"]),
    "变动": ("variable", NUMBERS["月数"]),
    "可修复": ("repairable", NUMBERS["年数"]),
    "合计": ("total", NUMBERS["月数"]),
    "待遇开始": ("start", DATE),
    "修复费用": ("cost", NUMBERS["金额"]),
}

# Kinds of which a later version may replace an earlier one from a day on.
_VERSIONED: Final = ("规则", "表", "资格", "分段")


@frozen
class Version:
    """One declaration of a value, with the days from and before which it holds."""

    declaration: ast.Declaration
    effective: date | None
    expires: date | None


@frozen
class Declared:
    """A value to be computed and the declarations that compute it; `parts` are those of a 等待期 by their kind."""

    symbol: Symbol
    type: Type | None
    collection: str | None
    versions: tuple[Version, ...]
    parts: dict[str, Symbol] = field(factory=dict)


def declare_all(declarations: Sequence[ast.Declaration], book: Book) -> list[Declared]:
    """Enter the names of all computed values, one entry for all versions of the same thing."""
    families: dict[str, list[ast.Declaration]] = {}
    for declaration in declarations:
        if declaration.named is not None:
            name = declaration.named.name.text
            versioned = declaration.kind in _VERSIONED and only(declaration, ast.InForce) is not None
            earlier = families.get(name)
            if versioned and earlier and earlier[0].kind == declaration.kind:
                earlier.append(declaration)
            else:
                key = name if name not in families else f"{name}@{declaration.span.start}"
                families[key] = [declaration]
    found = []
    for family in families.values():
        book.scope.breadcrumb = breadcrumb(family[0])
        declared = _waiting(family[0], book) if family[0].kind == "等待期" else _value(family, book)
        if declared is not None:
            found.append(declared)
    return found


def breadcrumb(declaration: ast.Declaration) -> tuple[str, ...]:
    """How findings name the statement they are in: its kind and name, and its 依据."""
    name = declaration.named.name.text if declaration.named else ""
    return (f"{declaration.kind} {name}".strip(), *(str(clause.locator) for clause in all_of(declaration, ast.Basis)))


def _value(family: list[ast.Declaration], book: Book) -> Declared | None:
    first = family[0]
    assert first.named is not None
    type_ = _type(first, book)
    if type_ is None:
        return None
    each = only(first, ast.ForEach)
    collection = find_collection(each.collection, book.env()) if each else None
    if each is not None and collection is None:
        return None
    versions = _versions(family, book)
    symbol = book.name(first.named, "definition", type_, collection=collection)
    return Declared(symbol, type_, collection, versions)


def _type(declaration: ast.Declaration, book: Book) -> Type | None:
    if declaration.kind == "资格":
        return BOOLEAN
    written = only(declaration, ast.TypeName)
    if written is not None:
        return type_of(written, book.scope)
    return NUMBERS["金额"] if declaration.kind in ("激励", "扣减") else None


def _versions(family: list[ast.Declaration], book: Book) -> tuple[Version, ...]:
    versions = []
    for declaration in family:
        in_force = {clause.expires: clause.on.value for clause in all_of(declaration, ast.InForce)}
        versions.append(Version(declaration, in_force.get(False), in_force.get(True)))
    versions.sort(key=lambda version: version.effective or date.min)
    for one, two in pairwise(versions):
        if two.effective is None or one.expires is None or two.effective < one.expires:
            name = two.declaration.named.name.text if two.declaration.named else ""
            others = (Label(heading(one.declaration), "另一处规定"),)
            help_text = "给较早的一处写上“失效 某日”，给较晚的一处写上“施行 某日”，两段时间不要重叠"
            message = f"“{name}”在同一天有两处规定"
            book.scope.report(codes.DUPLICATE_DEFINITION, heading(two.declaration), message, help=help_text, others=others)
    return tuple(versions)


def _waiting(declaration: ast.Declaration, book: Book) -> Declared | None:
    """A 等待期: its own name is no value, each part it yields is one."""
    yields = only(declaration, ast.Yields)
    if declaration.named is None or yields is None:
        return None
    symbol = Symbol(book.alias(declaration.named), declaration.named.name.text)
    book.scope.declare(declaration.named, Entry(symbol, "statement", None, declaration.named.span))
    parts: dict[str, Symbol] = {}
    for item in yields.items:
        part, type_ = WAIT_PARTS[item.part]
        if part in parts:
            book.scope.report(codes.DUPLICATE_NAME, item.span, f"“{item.part}”已经得出过", help="删去重复的一处")
            continue
        parts[part] = book.name(item.named, "definition", type_)
    return Declared(symbol, None, None, (Version(declaration, None, None),), parts)

"""Names of everything that is computed, with their types, before any of it is read."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from attrs import evolve, field, frozen

from mingce.check.aggregates import find_collection
from mingce.check.book import Book, all_of, heading, in_force, only
from mingce.check.constants import type_of
from mingce.check.env import BOOLEAN, DATE
from mingce.check.scope import Entry
from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Label
from mingce.ir.program import Symbol
from mingce.ir.types import NUMBERS, REQUIREMENT_RESULT, Number, Type
from mingce.ir.units import COUNT, MONTHS
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
    """A value to be computed and the declarations that compute it.

    `parts` are what a 等待期, 分配, 分担 or 资金池 yields, by kind; `listed` the list that a 要求 about a whole list speaks of.
    """

    symbol: Symbol
    type: Type | None
    collection: str | None
    versions: tuple[Version, ...]
    parts: dict[str, Symbol] = field(factory=dict)
    listed: str | None = None


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
        declared = _declared(family, book)
        if declared is not None:
            found.append(declared)
    return found


def _declared(family: list[ast.Declaration], book: Book) -> Declared | None:
    match family[0].kind:
        case "等待期":
            return _waiting(family[0], book)
        case "分担":
            return _sharing(family[0], book)
        case "资金池":
            return _pool(family[0], book)
        case _:
            return _value(family, book)


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
    listed = collection
    if only(first, ast.Uniform) is not None or only(first, ast.InListOrder) is not None:
        collection = None  # the answer is one for the whole list
    symbol = book.name(first.named, "definition", type_, collection=collection)
    left = only(first, ast.LeftOver)
    parts = {} if left is None else {"left": book.name(left.named, "definition", type_)}
    return Declared(symbol, type_, collection, versions, parts, listed)


def _type(declaration: ast.Declaration, book: Book) -> Type | None:
    if declaration.kind == "资格":
        return BOOLEAN
    written = only(declaration, ast.TypeName)
    if written is not None:
        return _ordinal(declaration, type_of(written, book.scope))
    if declaration.kind in ("要求", "预算"):
        return REQUIREMENT_RESULT
    return NUMBERS["金额"] if declaration.kind in ("激励", "扣减", "分配") else None


def _ordinal(declaration: ast.Declaration, type_: Type | None) -> Type | None:
    """`type_`, told apart where its values are places in an order: 第2名 rather than 2个, 2月 rather than 2个月."""
    equals = only(declaration, ast.Equals)
    match type_, None if equals is None else equals.value:
        case (Number(unit=unit) as number, ast.Rank()) if unit == COUNT:
            return evolve(number, word="名次")
        case (Number(unit=unit) as number, ast.DatePart(part="月份")) if unit == MONTHS:
            return evolve(number, word="月份")
        case _:
            return type_


def _versions(family: list[ast.Declaration], book: Book) -> tuple[Version, ...]:
    versions = [Version(declaration, *in_force(declaration)) for declaration in family]
    versions.sort(key=lambda version: version.effective or date.min)
    for one, two in pairwise(versions):
        _check_alias(one.declaration, two.declaration, book)
        if two.effective is None or one.expires is None or two.effective < one.expires:
            name = two.declaration.named.name.text if two.declaration.named else ""
            others = (Label(heading(one.declaration), "另一处规定"),)
            help_text = "给较早的一处写上“失效 某日”，给较晚的一处写上“施行 某日”，两段时间不要重叠"
            message = f"“{name}”在同一天有两处规定"
            book.scope.report(codes.DUPLICATE_DEFINITION, heading(two.declaration), message, help=help_text, others=others)
    return tuple(versions)


def _check_alias(one: ast.Declaration, two: ast.Declaration, book: Book) -> None:
    """Two versions of one name are one result, with one alias."""
    first, second = (None if d.named is None else d.named.alias for d in (one, two))
    if first is not None and second is not None and first.text != second.text:
        message = f"同一个名称的两处规定用了不同的别名“{first.text}”和“{second.text}”"
        others = (Label(first.span, "另一处的别名"),)
        book.scope.report(codes.BAD_ALIAS, second.span, message, help="两处用同一个别名", others=others)


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


def _sharing(declaration: ast.Declaration, book: Book) -> Declared | None:
    """A 分担: what each payer owes and pays are values of each member."""
    each = only(declaration, ast.ForEach)
    collection = None if each is None else find_collection(each.collection, book.env())
    if declaration.named is None or collection is None:
        return None
    symbol = Symbol(book.alias(declaration.named), declaration.named.name.text)
    book.scope.declare(declaration.named, Entry(symbol, "statement", None, declaration.named.span))
    parts: dict[str, Symbol] = {}
    kinds = {"应担": "due", "实付": "paid"}
    for payer in all_of(declaration, ast.Payer):
        for item in payer.parts:
            key = f"{kinds[item.part]} {payer.name.text}"
            parts[key] = book.name(item.named, "definition", NUMBERS["金额"], collection=collection)
    return Declared(symbol, None, collection, (Version(declaration, None, None),), parts)


def _pool(declaration: ast.Declaration, book: Book) -> Declared | None:
    """A 资金池: what is kept, the stock at the end of the year, and what stands above the limit; of each member of a list or one."""
    each = only(declaration, ast.ForEach)
    collection = None if each is None else find_collection(each.collection, book.env())
    if declaration.named is None or (each is not None and collection is None):
        return None
    symbol = Symbol(book.alias(declaration.named), declaration.named.name.text)
    book.scope.declare(declaration.named, Entry(symbol, "statement", None, declaration.named.span))
    kinds = {"留存额": "retained", "期末余额": "closing", "超限额": "excess"}
    parts = {
        kinds[item.part]: book.name(item.named, "definition", NUMBERS["金额"], collection=collection)
        for item in all_of(declaration, ast.PoolPart)
    }
    return Declared(symbol, None, collection, (Version(declaration, None, None),), parts)

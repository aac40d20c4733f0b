"""示例 and 性质: records written in the policy, what they must give, and what must always hold."""

from typing import TYPE_CHECKING

from mingce.check.book import Book, all_of, basis_of, note_of, only
from mingce.check.constants import constant
from mingce.check.expressions import elaborate_condition
from mingce.check.scope import Entry
from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Label
from mingce.ir.program import Collection, Given, Period, Property, WorkedExample
from mingce.ir.types import Type
from mingce.ir.values import Undetermined
from mingce.syntax import ast

if TYPE_CHECKING:
    from mingce.ir.nodes import Expr
    from mingce.source import Span

__all__ = ["read_example", "read_property"]


def read_example(declaration: ast.Declaration, book: Book) -> None:
    """A 示例."""
    year, named = only(declaration, ast.InYearClause), declaration.named
    if year is None or named is None:
        return
    _written_once(declaration, named, book)
    given = [g for clause in all_of(declaration, ast.Given) if (g := _given(clause, book)) is not None]
    expected = [e for clause in all_of(declaration, ast.Expect) if (e := _expected(clause, book)) is not None]
    error = only(declaration, ast.ExpectError)
    book.examples.append(
        WorkedExample(
            name=named.name.text,
            alias=named.alias.text if named.alias else None,
            year=year.year.value,
            given=tuple(given),
            expected=tuple(expected),
            error=error.code if error else None,
            note=note_of(declaration),
            basis=basis_of(declaration),
            span=declaration.span,
        )
    )


def _written_once(declaration: ast.Declaration, named: ast.Named, book: Book) -> None:
    """Report a second example of the same name, and what one example sets or expects twice: nobody could tell which counts."""
    before = book.example_names.setdefault(named.name.text, named.name.span)
    if before is not named.name.span:
        others = (Label(before, "先用在这里"),)
        message = f"已经有一个叫“{named.name.text}”的示例"
        book.scope.report(codes.DUPLICATE_NAME, named.name.span, message, help="换一个名称，说明它与前一个有什么不同", others=others)
    for word, clauses in (("设", all_of(declaration, ast.Given)), ("应得", all_of(declaration, ast.Expect))):
        first: dict[str, Span] = {}
        for clause in clauses:
            entry = book.scope.find(clause.name.text) or _of_members(clause.name, book)
            key = clause.name.text if entry is None else entry.symbol.id
            place = first.setdefault(key, clause.span)
            if place is not clause.span:
                message = f"“{word} {clause.name.text}”写了两次"
                others = (Label(place, "先写在这里"),)
                book.scope.report(codes.REPEATED_CLAUSE, clause.span, message, help="删去其中一处", others=others)


def _given(clause: ast.Given, book: Book) -> Given | None:
    entry = book.scope.find(clause.name.text)
    if entry is None and _of_members(clause.name, book) is not None:
        message = f"“{clause.name.text}”是名单中每一项的值，示例里和名单一起逐项写出"
        book.scope.report(codes.WRONG_KIND, clause.name.span, message, help=f"写成：设 名单 为 【（{clause.name.text} 值）、（…）】")
        return None
    if entry is None:
        book.scope.unknown(clause.name)
        return None
    if entry.kind == "collection":
        members = _members(clause.value, entry, book)
        return None if members is None else Given(entry.symbol.id, members, span=clause.span)
    if entry.kind not in ("input", "parameter", "reading") or entry.type is None or entry.collection is not None:
        message = f"“{clause.name.text}”不是输入、参数或口径，示例不能给它设值"
        book.scope.report(codes.WRONG_KIND, clause.span, message, help="要核对算出来的值，用“应得”")
        return None
    value = _periods(clause.value, entry.type, entry.period, book)
    return None if value is _BAD else Given(entry.symbol.id, value, span=clause.span)


def _expected(clause: ast.Expect, book: Book) -> Given | None:
    entry = book.scope.find(clause.name.text) or _of_members(clause.name, book)
    if entry is None:
        book.scope.unknown(clause.name)
        return None
    if entry.kind != "definition" or entry.type is None:
        message = f"“{clause.name.text}”不是算出来的值，不能写“应得”"
        book.scope.report(codes.WRONG_KIND, clause.span, message, help="输入、参数和口径用“设”")
        return None
    if entry.collection is not None:
        values = _listed(clause.value, entry.type, book)
    elif isinstance(clause.value, ast.Series):
        values = _periods(clause.value, entry.type, Period.YEARLY, book)
    else:
        values = _plain(clause.value, entry.type, book)
    return None if values is _BAD else Given(entry.symbol.id, values, span=clause.span)


def _of_members(name: ast.Name, book: Book) -> Entry | None:
    """What is computed for each member of a list: an example stands outside the list and sees it all the same."""
    found = (book.scope.find(name.text, collection.symbol.id) for collection in book.collections)
    return next((entry for entry in found if entry is not None), None)


_BAD = object()
"""Marks a value that could not be read (and was reported), where None means 不适用."""


def _plain(node: ast.Expr, type_: Type, book: Book) -> object:
    """A single value; None for 不适用, an `Undetermined` without reasons for 待定."""
    if isinstance(node, ast.NotApplicable):
        return None
    if isinstance(node, ast.Open):
        return Undetermined(())
    value = constant(node, type_, book.scope)
    return _BAD if value is None else value


def _listed(node: ast.Expr, type_: Type, book: Book) -> object:
    """One value for each member of a list."""
    if not isinstance(node, ast.Listing):
        message = "这个值在名单的每一项各有一个，应当一并写出"
        book.scope.report(codes.TYPE_MISMATCH, node.span, message, help="按名单的次序写成【1元、2元】")
        return _BAD
    items = [_BAD if isinstance(item, ast.MemberRecord) else _plain(item, type_, book) for item in node.items]
    return _BAD if any(item is _BAD for item in items) else tuple(items)


def _periods(node: ast.Expr, type_: Type, period: Period, book: Book) -> object:
    """A value, or a value for each year or month: `【2025年 至 2026年 未参保、2027年 居民医保】`."""
    if not isinstance(node, ast.Series):
        if period is Period.ONCE:
            return _plain(node, type_, book)
        word = "【2025年 … 、2026年 …】" if period is Period.YEARLY else "【2025年1月 至 2025年12月 …】"
        book.scope.report(codes.TYPE_MISMATCH, node.span, "逐年、逐月的值要写明年月", help=f"写成 {word}")
        return _BAD
    if period is Period.ONCE:
        book.scope.report(codes.TYPE_MISMATCH, node.span, "这个值不逐年，只能写一个", help="去掉年份")
        return _BAD
    values: dict[object, object] = {}
    for item in node.items:
        value = _plain(item.value, type_, book)
        keys = _keys(item, period, book)
        if value is _BAD or keys is None:
            return _BAD
        for key in keys:
            if key in values:
                book.scope.report(codes.DUPLICATE_NAME, item.span, "同一个年份或月份写了两次", help="删去重复的一处")
                return _BAD
            values[key] = value
    return values


def _keys(item: ast.SeriesItem, period: Period, book: Book) -> tuple[object, ...] | None:
    match item.first, item.last, period:
        case ast.Year(value=first), ast.Year(value=last), Period.YEARLY if first <= last <= first + 200:
            return tuple(range(first, last + 1))
        case ast.Month() as one, ast.Month() as two, Period.MONTHLY:
            start, end = one.year * 12 + one.month - 1, two.year * 12 + two.month - 1
            if start <= end <= start + 2400:
                return tuple((n // 12, n % 12 + 1) for n in range(start, end + 1))
        case _:
            pass
    book.scope.report(codes.BAD_RANGE, item.span, "年份或月份的起止不对", help="先写早的；逐年的值写年份，逐月的值写月份")
    return None


def _members(node: ast.Expr, entry: Entry, book: Book) -> tuple[dict[str, object], ...] | None:
    collection = next((c for c in book.collections if c.symbol.id == entry.symbol.id), None)
    if collection is None or not isinstance(node, ast.Listing):
        message = "名单应当逐项写出"
        book.scope.report(codes.TYPE_MISMATCH, node.span, message, help="写成【（字段 值、字段 值）、（字段 值、字段 值）】")
        return None
    members = []
    for item in node.items:
        if not isinstance(item, ast.MemberRecord):
            message = "名单的一项应当写在括号里"
            book.scope.report(codes.TYPE_MISMATCH, item.span, message, help="写成（字段 值、字段 值）")
            return None
        member = _member(item, collection, book)
        if member is None:
            return None
        members.append(member)
    return tuple(members)


def _member(item: ast.MemberRecord, collection: Collection, book: Book) -> dict[str, object] | None:
    member: dict[str, object] = {}
    for entry in item.entries:
        known = next((f for f in collection.fields if entry.name.text in (f.symbol.name, f.symbol.alias)), None)
        if known is None:
            book.scope.unknown(entry.name, collection.symbol.id, "字段")
            return None
        value = _plain(entry.value, known.type, book)
        if value is _BAD:
            return None
        member[known.symbol.id] = value
    return member


def read_property(declaration: ast.Declaration, book: Book) -> None:
    """A 性质."""
    if declaration.named is None:
        return
    env = book.env()
    always: list[Expr] = []
    for clause in all_of(declaration, ast.Always):
        condition = elaborate_condition(clause.condition, env)
        if condition is not None:
            always.append(condition)
    monotone = [m for clause in all_of(declaration, ast.Monotone) if (m := _monotone(clause, book)) is not None]
    applies = only(declaration, ast.AppliesTo)
    condition = None if applies is None else elaborate_condition(applies.condition, env)
    book.properties.append(
        Property(
            name=declaration.named.name.text,
            alias=declaration.named.alias.text if declaration.named.alias else None,
            always=tuple(always),
            monotone=tuple(monotone),
            applies=condition,
            note=note_of(declaration),
            span=declaration.span,
        )
    )


def _monotone(clause: ast.Monotone, book: Book) -> tuple[str, bool, str, str] | None:
    cause, effect = book.scope.find(clause.cause.text), book.scope.find(clause.effect.text)
    for entry, name in ((cause, clause.cause), (effect, clause.effect)):
        if entry is None:
            book.scope.unknown(name)
            return None
    assert cause is not None
    assert effect is not None
    if cause.kind not in ("input", "parameter") or effect.kind != "definition":
        message = "“增加 则 不增”一类的性质，前面是输入或参数，后面是算出来的值"
        book.scope.report(codes.WRONG_KIND, clause.span, message, help="例如：补缴年数 增加 则 等待期合计 不增")
        return None
    return cause.symbol.id, clause.change == "增加", effect.symbol.id, clause.response

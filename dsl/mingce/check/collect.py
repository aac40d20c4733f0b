"""First pass: enter every name with its type, so that declarations may refer to each other in any order."""

from datetime import date
from fractions import Fraction

from attrs import evolve

from mingce.check.book import Book, all_of, assumptions_of, basis_of, heading, in_force, note_of, notions_of, only
from mingce.check.constants import MONEY_UNITS, Constant, constant, type_of
from mingce.check.env import describe
from mingce.check.scope import Entry
from mingce.check.taken import refuse_file_name
from mingce.diagnostics import catalogue as codes
from mingce.ir.program import Collection, Input, Parameter, Period, Policy, Reading, Statement, Symbol, Term
from mingce.ir.types import BooleanType, DateType, EnumType, Member, Number, Type
from mingce.ir.units import parse_unit
from mingce.syntax import ast

__all__ = ["collect_enum", "collect_object", "collect_parameter", "collect_policy", "collect_reading", "collect_term"]


def collect_policy(declaration: ast.Declaration, book: Book) -> None:
    """The header."""
    if book.policy is not None:
        message = "一个文件只能有一个“政策”"
        book.scope.report(codes.DUPLICATE_HEADER, heading(declaration), message, help="删去多余的一个，或分成两个文件")
        return
    if declaration.named is None:
        return
    horizon = only(declaration, ast.Horizon)
    if horizon is None:
        return
    if not horizon.first.value <= horizon.last.value <= horizon.first.value + 199:
        message = f"期间 {horizon.first.value}年 至 {horizon.last.value}年 不成立"
        book.scope.report(codes.BAD_RANGE, horizon.span, message, help="先写早的年份，期间最多200年")
        return
    effective, expires = in_force(declaration)
    document, begins = only(declaration, ast.Document), only(declaration, ast.YearBegins)
    number, stage, title = (only(declaration, kind) for kind in (ast.DocumentNumber, ast.Stage, ast.Title))
    name = declaration.named.name.text
    refuse_file_name(declaration.named, book.scope)
    book.policy = Policy(
        name=name,
        alias=book.alias(declaration.named),
        title=title.text if isinstance(title, ast.Title) else name,
        issuers=tuple(n.text for clause in all_of(declaration, ast.Issuer) for n in clause.names),
        document=document.locator.places[0].document if document else "",
        number=number.text if isinstance(number, ast.DocumentNumber) else None,
        stage=stage.text if isinstance(stage, ast.Stage) else None,
        effective=effective,
        expires=expires,
        first=horizon.first.value,
        last=horizon.last.value,
        year_begins=(begins.month, begins.day) if begins else (1, 1),
        follows=tuple(clause.name.text for clause in all_of(declaration, ast.Follows)),
        note=note_of(declaration),
        assumptions=assumptions_of(declaration),
    )


def collect_enum(declaration: ast.Declaration, book: Book) -> None:
    """A 类别."""
    members = only(declaration, ast.Members)
    if declaration.named is None or members is None:
        return
    enum = EnumType(book.alias(declaration.named), declaration.named.name.text, _members(members.items, book))
    symbol = Symbol(enum.alias, enum.name)
    book.scope.declare(declaration.named, Entry(symbol, "enum", None, declaration.named.span))
    book.scope.declare_enum(enum, enum.name, enum.alias)
    book.enums.append(enum)


def _members(items: tuple[ast.Named, ...], book: Book) -> tuple[Member, ...]:
    members: dict[str, Member] = {}
    for item in items:
        alias = book.alias(item)
        if item.name.text in members:
            message = f"成员“{item.name.text}”写了两次"
            book.scope.report(codes.DUPLICATE_NAME, item.name.span, message, help="删去重复的成员，或改名")
            continue
        if any(member.alias == alias for member in members.values()):
            message = f"成员“{item.name.text}”的别名“{alias}”已经用过"
            book.scope.report(codes.DUPLICATE_ALIAS, item.span, message, help="换一个英文别名")
            continue
        members[item.name.text] = Member(item.name.text, alias)
    return tuple(members.values())


def collect_term(declaration: ast.Declaration, book: Book) -> None:
    """A 术语; its synonyms become names of the same thing."""
    if declaration.named is None:
        return
    named = declaration.named
    written = [name for clause in all_of(declaration, ast.Synonyms) for name in clause.names]
    for place, name in enumerate(written):
        if any(name.text == other.text for other in written[:place]):
            book.scope.report(codes.DUPLICATE_NAME, name.span, f"同义词“{name.text}”写了两次", help="删去重复的一处")
    synonyms = tuple(dict.fromkeys(name.text for name in written))
    meaning = only(declaration, ast.Meaning)
    book.scope.declare_synonyms(named.name.text, synonyms)
    book.scope.declare_term(named.name.text)
    alias = named.alias.text if named.alias else None
    text = meaning.text if meaning else ""
    book.terms.append(Term(named.name.text, alias, text, synonyms, basis_of(declaration), note_of(declaration), span=declaration.span))


def collect_reading(declaration: ast.Declaration, book: Book) -> None:
    """A 口径: a constant of 是否 or of a category of its own."""
    choose, alternatives, reason = (only(declaration, k) for k in (ast.Choose, ast.Alternatives, ast.Reason))
    if declaration.named is None or not isinstance(choose, ast.Choose) or not isinstance(alternatives, ast.Alternatives):
        return
    options = (choose.option, *alternatives.options)
    named = declaration.named
    type_: Type
    if all(isinstance(option, ast.Boolean) for option in options):
        type_ = BooleanType()
        values: list[bool | str] = [option.value for option in options if isinstance(option, ast.Boolean)]
    else:
        mixed = next((option for option in options if isinstance(option, ast.Boolean)), None)
        if mixed is not None:
            book.scope.report(codes.TYPE_MISMATCH, mixed.span, "口径的各个取法要么都是是/否，要么都是名称", help="统一写法")
            return
        members = _members(tuple(option for option in options if isinstance(option, ast.Named)), book)
        type_ = EnumType(book.alias(named), named.name.text, members)
        values = [member.alias for member in members]
        book.scope.declare_enum(type_, f"口径 {named.name.text}")
    if len(set(values)) < 2:
        message = "口径只有一种取法"
        book.scope.report(codes.READING_WITHOUT_ALTERNATIVE, choose.span, message, help="写出“备选”，或改用参数、规则")
        return
    symbol = book.name(named, "reading", type_)
    text = reason.text if isinstance(reason, ast.Reason) else ""
    book.readings.append(Reading(symbol, type_, values[0], tuple(values[1:]), text, symbol.id, span=declaration.span))
    book.statements.append(_plain_statement(declaration, symbol, book))


def _plain_statement(declaration: ast.Declaration, symbol: Symbol, book: Book) -> Statement:
    return Statement(
        id=symbol.id,
        kind=declaration.kind,
        name=symbol.name,
        alias=symbol.id,
        basis=basis_of(declaration),
        symbols=(symbol.id,),
        parts=("value",),
        note=note_of(declaration),
        assumptions=assumptions_of(declaration),
        notions=notions_of(declaration, book.scope),
        span=declaration.span,
    )


def collect_parameter(declaration: ast.Declaration, book: Book) -> None:
    """A 参数: its dated values, in order."""
    written = only(declaration, ast.TypeName)
    if declaration.named is None or written is None:
        return
    type_ = type_of(written, book.scope)
    if type_ is None:
        return
    precision = only(declaration, ast.Precision)
    if precision is not None:
        type_ = _precise(type_, precision.unit, book)
    low, high = _range(only(declaration, ast.Range), type_, book)
    values: list[tuple[date | None, Constant | None]] = []
    for clause in all_of(declaration, ast.ValueFrom):
        since = _first_day(clause.since)
        if values and (since is None or values[-1][0] is None or since <= values[-1][0]):
            message = "参数的各个取值应当按日期从早到晚写，每个日期只写一次"
            code = codes.DUPLICATE_DEFINITION if values[-1][0] == since else codes.PARAMETER_DATES_OUT_OF_ORDER
            book.scope.report(code, clause.span, message, help="调整先后，或改正日期")
            continue
        value = None if isinstance(clause.value, ast.Open) else constant(clause.value, type_, book.scope)
        if value is not None and _outside(value, low, high):
            book.scope.report(codes.BAD_RANGE, clause.span, "参数的取值不在声明的范围之内", help="改正取值，或改正范围")
        if value is not None or isinstance(clause.value, ast.Open):
            values.append((since, value))
    symbol = book.name(declaration.named, "parameter", type_)
    bounds = (low if isinstance(low, Fraction) else None, high if isinstance(high, Fraction) else None)
    book.parameters.append(Parameter(symbol, type_, tuple(values), *bounds, symbol.id, span=declaration.span))
    book.statements.append(_plain_statement(declaration, symbol, book))


def _precise(type_: Type, unit: ast.Expr | str, book: Book) -> Type:
    """`type_` with the grain that 精确到 names."""
    if isinstance(unit, ast.Quantity) and isinstance(type_, Number) and parse_unit(unit.unit) == type_.unit and unit.value > 0:
        return evolve(type_, grain=unit.value)
    if isinstance(unit, str) and isinstance(type_, Number) and type_.unit.power("元") == 1:
        return evolve(type_, grain=MONEY_UNITS[unit])
    if not isinstance(unit, str):
        book.scope.report(codes.UNIT_MISMATCH, unit.span, f"“精确到”的单位与{describe(type_)}不符", help="例如 精确到 0.01%")
    return type_


def _first_day(since: ast.Date | ast.Year | None) -> date | None:
    match since:
        case ast.Date(value=day):
            return day
        case ast.Year(value=year):
            return date(year, 1, 1)
        case None:
            return None


def _range(written: ast.Range | None, type_: Type, book: Book) -> tuple[Constant | None, Constant | None]:
    if written is None:
        return None, None
    low, high = (constant(end, type_, book.scope) for end in (written.low, written.high))
    if low is not None and high is not None and type(low) is type(high) and low > high:  # type: ignore[operator]
        book.scope.report(codes.BAD_RANGE, written.span, "取值范围的下限大于上限", help="交换两端")
        return None, None
    return low, high


def collect_object(declaration: ast.Declaration, book: Book) -> None:
    """A 对象: the record itself, or the members of one of its lists."""
    if declaration.named is None:
        return
    named, belongs = declaration.named, only(declaration, ast.BelongsTo)
    if belongs is None:
        _root(declaration, named, book)
        return
    _check_owner(belongs, book)
    listed = belongs.listed_as or named
    symbol = book.name(listed, "collection", None)
    if belongs.listed_as is not None:
        member = Symbol(symbol.id, named.name.text)
        book.scope.declare(named, Entry(member, "collection", None, named.span))
    fields = tuple(f for written in all_of(declaration, ast.Field) if (f := _field(written, book, symbol.id)))
    dated = only(declaration, ast.DatedBy)
    dated_by = _dated_by(dated, fields, book) if dated else None
    book.collections.append(Collection(symbol, named.name.text, fields, dated_by, span=declaration.span))


def _root(declaration: ast.Declaration, named: ast.Named, book: Book) -> None:
    if book.entity is not None:
        message = f"已经有主体“{book.entity}”，一份政策只有一个主体"
        book.scope.report(codes.DUPLICATE_NAME, named.span, message, help=f"给“{named.name.text}”写上“属于 {book.entity}”")
        return
    book.entity = named.name.text
    book.scope.declare(named, Entry(Symbol(book.alias(named), named.name.text), "object", None, named.span))
    for written in all_of(declaration, ast.Field):
        item = _field(written, book, None)
        if item is not None:
            book.inputs.append(item)


def _check_owner(belongs: ast.BelongsTo, book: Book) -> None:
    entry = book.scope.find(belongs.owner.text)
    if entry is None:
        book.scope.unknown(belongs.owner, what="主体")
    elif entry.kind != "object":
        message = f"“{belongs.owner.text}”不是主体，名单只能属于主体"
        help_text = f"写“属于 {book.entity}”" if book.entity else "先声明一个没有“属于”的对象作为主体"
        book.scope.report(codes.WRONG_KIND, belongs.owner.span, message, help=help_text)


def _dated_by(clause: ast.DatedBy, fields: tuple[Input, ...], book: Book) -> str | None:
    for item in fields:
        if clause.name.text not in (item.symbol.name, item.symbol.alias):
            continue
        if isinstance(item.type, DateType):
            return item.symbol.id
        message = f"“{clause.name.text}”是{describe(item.type)}，不是日期，不能按它归年"
        book.scope.report(codes.TYPE_MISMATCH, clause.name.span, message, help="写一个日期字段的名称")
        return None
    book.scope.report(codes.UNKNOWN_NAME, clause.name.span, f"“{clause.name.text}”不是这个对象的字段", help="写一个日期字段的名称")
    return None


def _field(written: ast.Field, book: Book, collection: str | None) -> Input | None:
    type_ = type_of(written.type, book.scope)
    if type_ is None:
        return None
    words = {modifier.word: modifier for modifier in written.modifiers}
    precision = words.get("精确到")
    if precision is not None and precision.value is not None:
        type_ = _precise(type_, precision.value, book)
    period = Period.YEARLY if "逐年" in words else Period.MONTHLY if "逐月" in words else Period.ONCE
    if collection is not None and period is not Period.ONCE:
        book.scope.report(codes.MISPLACED_CLAUSE, written.span, "名单中的字段不能逐年、逐月", help="给每一项写上日期，按日期归年")
        return None
    if collection is None and "唯一" in words:
        message = "“唯一”只用于名单中的字段"
        book.scope.report(codes.MISPLACED_CLAUSE, words["唯一"].span, message, help="删去“唯一”")
    low, high = _range(written.range, type_, book)
    before, default = (_value(words.get(word), type_, book) for word in ("此前", "缺省"))
    if before is not None and period is Period.ONCE:
        book.scope.report(codes.BAD_DEFAULT, words["此前"].span, "“此前”只用于逐年或逐月的字段", help="改用“缺省”")
    for word, value in (("此前", before), ("缺省", default)):
        if value is not None and _outside(value, low, high):
            book.scope.report(codes.BAD_DEFAULT, words[word].span, f"{word}值不在声明的范围内", help="改正其中一个")
    symbol = book.name(written.named, "input", type_, collection=collection, period=period)
    return Input(
        symbol=symbol,
        type=type_,
        period=period,
        before=before,
        has_before=before is not None,
        default=default,
        has_default=default is not None,
        doubtful="存疑" in words,
        optional="可缺" in words,
        unique="唯一" in words,
        low=None if isinstance(low, bool | str) else low,
        high=None if isinstance(high, bool | str) else high,
        note=written.note,
        span=written.span,
    )


def _value(modifier: ast.Modifier | None, type_: Type, book: Book) -> Constant | None:
    return None if modifier is None or modifier.value is None else constant(modifier.value, type_, book.scope)


def _outside(value: Constant, low: Constant | None, high: Constant | None) -> bool:
    return (low is not None and value < low) or (high is not None and value > high)  # type: ignore[operator]

"""要求 and 预算: bounds on the values of another plan; the answer is 满足, 偏离, 违反 or 提示.

A requirement that does not hold is 违反 if it is 必须; a condition, most often a 口径, may decide that.  If it holds 原则上 it is
偏离, or 违反 where the input named by 偏离说明 says that the deviation has not been justified.  What is asked for more weakly still
(逐步, 推动, 提示) is 提示.  Where a value that it reads is not
given the answer is 不适用.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from mingce.check.arithmetic import chain
from mingce.check.book import Book, all_of, only
from mingce.check.declare import Declared
from mingce.check.degrees import degrees_of
from mingce.check.env import BOOLEAN, Env, describe
from mingce.check.expressions import elaborate, elaborate_condition
from mingce.check.given import needed
from mingce.check.names import find_value
from mingce.check.results import Clauses, applied, within_force
from mingce.check.values import statement_of
from mingce.diagnostics import catalogue as codes
from mingce.ir import ops
from mingce.ir.degrees import DEGREES, MUST, NOTICE, strength_of
from mingce.ir.nodes import Apply, Case, Cases, Expr, Fold, Function, Literal, Ref, Window
from mingce.ir.program import Clause, Definition, Period, Symbol
from mingce.ir.types import REQUIREMENT_RESULT as RESULT
from mingce.ir.types import BooleanType, EnumType, Number, TextType
from mingce.ir.units import COUNT
from mingce.ir.walk import references
from mingce.source import Span
from mingce.syntax import ast

__all__ = ["REQUIREMENTS", "define_requirement"]

REQUIREMENTS: Final = ("要求", "预算")
_WHOLE: Final = Number(COUNT, Fraction(1))


def define_requirement(declared: Declared, book: Book) -> None:
    """Define the answer of a 要求 or 预算, for each member if its conditions speak of one."""
    declaration = declared.versions[0].declaration
    env, clauses = book.env(declared.collection), Clauses()
    conditions = [*_held(declaration, env, clauses), *_listed(declaration, env, clauses), *_of_lists(declared, book, clauses)]
    if not conditions or any(condition is None for condition in conditions):
        return
    condition = _join([one for one in conditions if one is not None])
    answer = _answer(declaration, condition, env, clauses)
    result = None if answer is None else applied(answer, declaration, env)
    if result is None:
        return
    body, applies = result
    guard = _given(condition, book, declaration, clauses)
    if guard is not None:
        nothing = Literal(None, RESULT, span=declaration.span)
        body = Cases((Case(guard, body, span=declaration.span),), nothing, RESULT, span=declaration.span)
    version = declared.versions[0]
    body = within_force(body, version.effective, version.expires, declaration.span)
    symbol = declared.symbol
    degrees = degrees_of(all_of(declaration, ast.Strength), book.scope)
    facts = (("strength", _strength(declaration)), ("degrees", "、".join(degrees)))
    book.statements.append(
        statement_of(declaration, symbol.id, clauses, (("value", symbol),), book.scope, applies=applies, facts=facts)
    )
    book.definitions.append(
        Definition(symbol, RESULT, body, Period.ONCE, collection=declared.collection, statement=symbol.id, span=declaration.span)
    )


def _join(conditions: list[Expr]) -> Expr:
    result = conditions[0]
    for condition in conditions[1:]:
        result = Apply(ops.AND, (result, condition), BOOLEAN, span=condition.span)
    return result


def _strength(declaration: ast.Declaration) -> str:
    """必须, 原则上 or 提示; 分情形 where a condition decides."""
    written = only(declaration, ast.Strength)
    if written is None or written.condition is not None:
        return MUST if written is None else "分情形"
    return strength_of(name.text for name in written.words if name.text in DEGREES)


def _strict(declaration: ast.Declaration, env: Env, clauses: Clauses) -> tuple[Expr, ...] | None:
    """The condition on which the requirement is 必须, if one decides; None after a report."""
    written = only(declaration, ast.Strength)
    if written is None or written.condition is None:
        return ()
    condition = elaborate_condition(written.condition, env)
    if condition is None:
        return None
    strict = condition if written.words[0].text == MUST else Apply(ops.NOT, (condition,), BOOLEAN, span=condition.span)
    clauses.add(Clause("strength", strict, span=written.span))
    return (strict,)


def _answer(declaration: ast.Declaration, condition: Expr, env: Env, clauses: Clauses) -> Expr | None:
    reason, strict = only(declaration, ast.Justification), _strict(declaration, env, clauses)
    if strict is None:
        return None
    span = declaration.span
    satisfied, deviates, violated, notice = (Literal(member.alias, RESULT, span=span) for member in RESULT.members)
    cases = [Case(condition, satisfied, span=span), *(Case(one, violated, span=one.span) for one in strict)]
    strength = _strength(declaration)
    if strength in (MUST, NOTICE):
        if reason is not None:
            message = f"“{strength}”的要求没有偏离，不用“偏离说明”"
            env.scope.report(codes.MISPLACED_CLAUSE, reason.span, message, help="删去这一句，或改为 程度 原则上")
            return None
        return Cases(tuple(cases), violated if strength == MUST else notice, RESULT, span=span)
    if reason is None:
        return Cases(tuple(cases), deviates, RESULT, span=span)
    justified = elaborate_condition(reason.name, env)
    if justified is None:
        return None
    return Cases((*cases, Case(justified, deviates, span=reason.span)), violated, RESULT, span=span)


def _held(declaration: ast.Declaration, env: Env, clauses: Clauses) -> Iterator[Expr | None]:
    for clause in all_of(declaration, ast.ShouldHold):
        condition = elaborate_condition(clause.condition, env)
        if condition is not None:
            clauses.add(Clause("require", condition, span=clause.span))
        yield condition


def _listed(declaration: ast.Declaration, env: Env, clauses: Clauses) -> Iterator[Expr | None]:
    for clause in all_of(declaration, ast.ShouldList):
        for name in clause.names:
            entry = find_value(name, env)
            if entry is None or entry.type is None:
                yield None
                continue
            given = Apply(ops.APPLICABLE, (Ref(entry.symbol.id, entry.type, span=name.span),), BOOLEAN, span=name.span)
            clauses.add(Clause("list", given, text=name.text, span=clause.span))
            yield given


def _given(condition: Expr, book: Book, declaration: ast.Declaration, clauses: Clauses) -> Expr | None:
    """The condition that every optional input which is compared has been given.

    应列明 asks that itself; so does a condition that tests whether an input is 适用.
    """
    optional = {item.symbol.id for item in book.inputs if item.optional}
    for collection in book.collections:
        optional |= {item.symbol.id for item in collection.fields if item.optional}
    if _over_lists(declaration) or only(declaration, ast.ForEach) is None:
        optional = {symbol for symbol in optional if "." not in symbol}
    listed = (clause.condition for clause in clauses.items if clause.role == "list" and clause.condition is not None)
    optional -= {ref.symbol for condition in listed for ref in references(condition)}
    guards = tuple(dict.fromkeys(needed(condition, frozenset(optional))))
    return _join(list(guards)) if guards else None


def _over_lists(declaration: ast.Declaration) -> bool:
    return only(declaration, ast.Uniform) is not None or only(declaration, ast.InListOrder) is not None


# --- 应统一, 随名单次序 -------------------------------------------------------------------------------------------------


def _of_lists(declared: Declared, book: Book, clauses: Clauses) -> Iterator[Expr | None]:
    """Conditions about a whole list; the answer is then one for the list."""
    declaration = declared.versions[0].declaration
    each = declared.listed
    written: tuple[ast.Uniform | ast.InListOrder, ...] = (
        *all_of(declaration, ast.Uniform),
        *all_of(declaration, ast.InListOrder),
    )
    for clause in written:
        if each is None:
            message = "要写明对哪个名单：对每个 …"
            book.scope.report(codes.MISSING_CLAUSE, clause.span, message, help="加上子句“对每个 名单”")
            yield None
            continue
        value = _listed_value(clause, book.env(each))
        if value is None:
            yield None
            continue
        if isinstance(clause, ast.Uniform):
            condition = _same(value, each, each in book.env().dated, book)
        else:
            condition = _ordered(clause, value, each, each in book.env().dated, declared, book)
        role = "uniform" if isinstance(clause, ast.Uniform) else clause.response
        clauses.add(Clause(role, condition, value, span=clause.span))
        yield condition


def _listed_value(clause: ast.Uniform | ast.InListOrder, env: Env) -> Expr | None:
    """What is compared among members: numbers for 随名单次序, anything but texts for 应统一."""
    value = elaborate(clause.value, env)
    if value is None or isinstance(value.type, Number):
        return value
    if isinstance(clause, ast.Uniform):
        if not isinstance(value.type, TextType):
            return value
        message, help_text = "“应统一”不能比较文本", "写数、日期、是否或者类别；只有几种写法的文本，声明成类别"
    else:
        message = f"这里应当是数，写的是{describe(value.type)}"
        help_text = "随名单次序比较的是大小；只要求各项一样的，写“应统一”"
    env.scope.report(codes.TYPE_MISMATCH, clause.value.span, message, help=help_text)
    return None


def _fold(function: Function, value: Expr | None, where: Expr | None, each: str, in_year: bool, window: Window, span: Span) -> Expr:
    type_ = _WHOLE if value is None else value.type
    return Fold(function, each, where, value, in_year, window, "", type_, span=span)


def _number(count: int, span: Span) -> Expr:
    return Literal(Fraction(count), _WHOLE, span=span)


def _same(value: Expr, each: str, in_year: bool, book: Book) -> Expr:
    """All members that have a value have the same; of an empty list nothing differs."""
    span, there = value.span, _there(value, book)
    assert span is not None

    def nobody(who: Expr | None) -> Expr:
        asked = who if who is None or there is None else Apply(ops.AND, (there, who), BOOLEAN, span=span)
        count = _fold(Function.COUNT, None, asked or there, each, in_year, Window.ALL, span)
        return Apply(ops.EQ, (count, _number(0, span)), BOOLEAN, span=span)

    match value.type:
        case BooleanType():
            others = [value, Apply(ops.NOT, (value,), BOOLEAN, span=span)]
        case EnumType(members=members):
            literals = [Literal(member.alias, value.type, span=span) for member in members]
            others = [Apply(ops.NE, (value, literal), BOOLEAN, span=span) for literal in literals]
        case _:
            ends = (
                _fold(Function.MAX, value, None, each, in_year, Window.ALL, span),
                _fold(Function.MIN, value, None, each, in_year, Window.ALL, span),
            )
            return Apply(ops.OR, (nobody(None), Apply(ops.EQ, ends, BOOLEAN, span=span)), BOOLEAN, span=span)
    return chain(ops.OR, [nobody(other) for other in others], BOOLEAN, span)


def _there(value: Expr, book: Book) -> Expr | None:
    """The condition that a member has the value; None where every member has."""
    optional = frozenset(item.symbol.id for collection in book.collections for item in collection.fields if item.optional)
    guards = tuple(dict.fromkeys(needed(value, optional)))
    return _join(list(guards)) if guards else None


def _ordered(clause: ast.InListOrder, value: Expr, each: str, in_year: bool, declared: Declared, book: Book) -> Expr:
    """No member passes an earlier one, and not all are the same."""
    span, falling = clause.span, clause.response == "不增"
    first = Apply(ops.EQ, (_fold(Function.COUNT, None, None, each, in_year, Window.BEFORE, span), _number(0, span)), BOOLEAN, span=span)
    earlier = _fold(Function.MIN if falling else Function.MAX, value, None, each, in_year, Window.BEFORE, span)
    fits = Apply(ops.LE if falling else ops.GE, (value, earlier), BOOLEAN, span=span)
    number = all_of(declared.versions[0].declaration, ast.InListOrder).index(clause)
    step = Symbol(f"{each}.{declared.symbol.id}@step{number}", f"{declared.symbol.name}（与前面各项相比）")
    body = Apply(ops.OR, (first, fits), BOOLEAN, span=span)
    book.definitions.append(
        Definition(step, BOOLEAN, body, Period.ONCE, collection=each, public=False, statement=declared.symbol.id, span=span)
    )
    wrong = Apply(ops.NOT, (Ref(step.id, BOOLEAN, span=span),), BOOLEAN, span=span)
    none_wrong = Apply(
        ops.EQ, (_fold(Function.COUNT, None, wrong, each, in_year, Window.ALL, span), _number(0, span)), BOOLEAN, span=span
    )
    few = Apply(ops.LE, (_fold(Function.COUNT, None, None, each, in_year, Window.ALL, span), _number(1, span)), BOOLEAN, span=span)
    ends = (
        _fold(Function.MAX, value, None, each, in_year, Window.ALL, span),
        _fold(Function.MIN, value, None, each, in_year, Window.ALL, span),
    )
    differ = Apply(ops.NE, ends, BOOLEAN, span=span)
    return Apply(ops.AND, (none_wrong, Apply(ops.OR, (few, differ), BOOLEAN, span=span)), BOOLEAN, span=span)

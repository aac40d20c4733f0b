"""References: what a name in an expression stands for, this year or in another one."""

from mingce.check.env import Env, describe
from mingce.check.scope import Entry
from mingce.diagnostics import catalogue as codes
from mingce.diagnostics.model import Label
from mingce.ir.nodes import Expr, Literal, Ref
from mingce.ir.program import Period
from mingce.ir.types import EnumType, Type
from mingce.syntax import ast

__all__ = ["SNAPSHOT", "find_value", "resolve", "resolve_in_year", "resolve_previous"]

SNAPSHOT = "{symbol}@{year}"
"""Id of the internal definition that keeps a state's value of a certain year (`2025年 X`)."""


def resolve(node: ast.Name, env: Env, expected: Type | None = None) -> Expr | None:
    """A value of the period being computed, or a member of a category."""
    if isinstance(expected, EnumType):
        member = next((m for m in expected.members if node.text in (m.name, m.alias)), None)
        if member is not None:
            return Literal(member.alias, expected, span=node.span)
    if env.find(node.text) is None:
        return _category_member(node, env, expected)
    entry = find_value(node, env)
    if entry is None or entry.type is None:
        return None
    if env.stock is not None and env.stock[0] == entry.symbol.id:
        return env.stock[1]
    return Ref(entry.symbol.id, entry.type, by_month=env.monthly and entry.period is Period.MONTHLY, span=node.span)


def _category_member(node: ast.Name, env: Env, expected: Type | None) -> Expr | None:
    """A member's name where the expected category does not have it, or no category is expected."""
    found = env.scope.member(node.text)
    if isinstance(expected, EnumType):
        names = "、".join(member.name for member in expected.members)
        if found:
            message = f"“{node.text}”不是{describe(expected)}的成员"
            env.scope.report(codes.TYPE_MISMATCH, node.span, message, help=f"可用的成员：{names}")
            return None
        env.scope.unknown(node, env.collection, f"{describe(expected)}的成员")
        return None
    if len(found) == 1:
        enum, alias = found[0]
        return Literal(alias, enum, span=node.span)
    if found:
        kinds = "、".join(f"“{enum.name}”" for enum, _ in found)
        message = f"“{node.text}”同时是类别{kinds}的成员，不知道指哪一个"
        env.scope.report(codes.WRONG_KIND, node.span, message, help="写成比较：某值 为 该成员")
        return None
    env.scope.unknown(node, env.collection)
    return None


def find_value(node: ast.Name, env: Env) -> Entry | None:
    """The entry of a name that must be a value; reports unknown names, names that are no values, and doubtful ones."""
    scope = env.scope
    entry = env.find(node.text)
    if entry is None:
        scope.unknown(node, env.collection)
        return None
    if scope.declared_twice(node.text, env.lists):
        what = "成员和主体" if len(env.lists) < 2 else "主体和几个名单"
        message = f"“{node.text}”在{what}中都有声明，这里不知道指哪一个"
        scope.report(codes.AMBIGUOUS_MEMBER_NAME, node.span, message, help="把其中一个改名")
        return None
    if entry.type is None:
        kinds = {"collection": "名单", "enum": "类别", "object": "对象", "statement": "声明"}
        what = kinds.get(entry.kind, "声明")
        others = (Label(entry.span, "在这里声明"),)
        help_text = f"名单要用“各 {node.text} 的 … 之和”一类的写法" if entry.kind in ("collection", "object") else None
        scope.report(codes.WRONG_KIND, node.span, f"“{node.text}”是{what}，不是一个值", help=help_text, others=others)
        return None
    if entry.collection is not None and entry.collection not in env.lists:
        message = f"“{node.text}”属于名单中的每一项，这里不是在逐项计算"
        scope.report(codes.WRONG_KIND, node.span, message, help="用“各 … 的 … 之和”汇总，或在声明中写“对每个 …”")
        return None
    return entry


def resolve_previous(node: ast.Previous, env: Env) -> Expr | None:
    """`上年 X`, `前 3年 X`, `上月 X`."""
    entry = find_value(node.name, env)
    if entry is None or entry.type is None:
        return None
    word = "上月" if node.unit == "月" else "上年"
    if entry.kind in ("parameter", "reading") or (entry.kind == "input" and entry.period is Period.ONCE):
        message = f"“{node.name.text}”没有逐年的值，不能取{word}的值"
        help_text = "在对象中给它加上“逐年”，或去掉这个词" if entry.kind == "input" else f"去掉“{word}”"
        env.scope.report(codes.ONCE_ONLY_YEAR, node.span, message, help=help_text)
        return None
    if entry.collection is not None:
        message = f"名单中每一项的“{node.name.text}”没有{word}的值"
        help_text = f"去掉“{word}”；要用以前各年的，先汇总成状态"
        env.scope.report(codes.ONCE_ONLY_YEAR, node.span, message, help=help_text)
        return None
    by_month = node.unit == "月"
    if by_month and not env.monthly:
        env.scope.report(codes.ONCE_ONLY_YEAR, node.span, "只有写了“按月”的状态里才能用“上月”", help="给状态加上子句“按月”")
        return None
    return Ref(entry.symbol.id, entry.type, back=node.count, by_month=by_month, span=node.span)


def resolve_in_year(node: ast.InYear, env: Env) -> Expr | None:
    """`2025年 X`: read from an internal definition that keeps the value of that year."""
    entry = find_value(node.name, env)
    if entry is None or entry.type is None:
        return None
    if entry.kind in ("parameter", "reading") or (entry.kind == "input" and entry.period is not Period.YEARLY):
        message = f"“{node.name.text}”没有逐年的值，不能取{node.year.value}年的值"
        env.scope.report(codes.ONCE_ONLY_YEAR, node.span, message, help="去掉年份；是输入的，在对象中给它加上“逐年”")
        return None
    return Ref(SNAPSHOT.format(symbol=entry.symbol.id, year=node.year.value), entry.type, span=node.span)

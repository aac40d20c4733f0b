"""Aggregates over the members of a collection, and ranks among them."""

from collections.abc import Callable
from fractions import Fraction
from typing import Final

from mingce.check.arithmetic import require_boolean
from mingce.check.env import Env, describe
from mingce.diagnostics import catalogue as codes
from mingce.ir.nodes import Expr, Fold, Function, Rank, Window
from mingce.ir.types import DateType, Number, Type, YearType
from mingce.ir.units import COUNT
from mingce.syntax import ast

__all__ = ["elaborate_aggregate", "elaborate_rank", "find_collection"]

Elaborate = Callable[..., Expr | None]

_FUNCTIONS: Final = {
    "之和": Function.SUM, "个数": Function.COUNT, "最大值": Function.MAX, "最小值": Function.MIN, "平均值": Function.MEAN,
    "首值": Function.FIRST, "末值": Function.LAST,
}  # fmt: skip
_WINDOWS: Final = {"": Window.ALL, "此前": Window.BEFORE, "至此": Window.UPTO}
_GROUPS: Final = {"": "", "同日": "day", "同月": "month", "同年": "year"}


def find_collection(name: ast.Name, env: Env) -> str | None:
    """The id of the list that `name` (of the member object or of the list) stands for."""
    entry = env.scope.find(name.text)
    if entry is None:
        env.scope.unknown(name, None, "名单")
        return None
    if entry.kind == "object":
        env.scope.report(codes.WRONG_KIND, name.span, f"“{name.text}”是主体，不是名单", help="写名单的名称，即“属于”主体的那个对象")
        return None
    if entry.kind != "collection":
        message = f"“{name.text}”不是名单，不能用“各 {name.text}”"
        env.scope.report(codes.WRONG_KIND, name.span, message, help="先声明对象，并写明它“属于”谁")
        return None
    return entry.symbol.id


def elaborate_aggregate(node: ast.Aggregate, env: Env, elaborate: Elaborate) -> Expr | None:
    """`各 X 中 C 者 的 E 之和` and its windows."""
    collection = find_collection(node.collection, env)
    if collection is None:
        return None
    if (node.window or node.group) and env.collection != collection:
        message = f"“此前”“至此”“同…”只能在对每个{node.collection.text}的计算里用"
        env.scope.report(codes.WRONG_KIND, node.span, message, help=f"给声明加上子句“对每个 {node.collection.text}”")
        return None
    if node.group in ("同日", "同月", "同年") and collection not in env.dated:
        message = f"“{node.collection.text}”没有写明按哪个日期归年，不能用“{node.group}”"
        env.scope.report(codes.WRONG_KIND, node.span, message, help="在对象中加上子句“按 某日期 归年”")
        return None
    inner = env.inside(collection)
    where = None if node.where is None else require_boolean(elaborate(node.where, inner), node.where, env)
    body = None if node.body is None else elaborate(node.body, inner)
    if (node.where is not None and where is None) or (node.body is not None and body is None):
        return None
    function = _FUNCTIONS[node.function]
    type_ = _fold_type(function, body, node, env)
    group = _group(node, inner)
    if type_ is None or group is None:
        return None
    window = _WINDOWS[node.window]
    return Fold(function, collection, where, body, collection in env.dated, window, group, type_, span=node.span)


def _group(node: ast.Aggregate, env: Env) -> str | None:
    if isinstance(node.group, str):
        return _GROUPS[node.group]
    entry = env.scope.find(node.group.text, env.collection)
    if entry is None or entry.collection != env.collection or entry.type is None:
        env.scope.unknown(node.group, env.collection, "名单中的字段")
        return None
    return entry.symbol.id


def _fold_type(function: str, body: Expr | None, node: ast.Aggregate, env: Env) -> Type | None:
    if body is None:
        return Number(COUNT, Fraction(1))
    if function in (Function.FIRST, Function.LAST):
        return body.type
    if isinstance(body.type, Number):
        return Number(body.type.unit)
    if function in (Function.MAX, Function.MIN) and isinstance(body.type, DateType | YearType):
        return body.type
    message = f"“{node.function}”前面应当是数，这里是{describe(body.type)}"
    env.scope.report(codes.TYPE_MISMATCH, node.body.span if node.body else node.span, message, help="写成一个数，或用“个数”")
    return None


def elaborate_rank(node: ast.Rank, env: Env, elaborate: Elaborate) -> Expr | None:
    """`（各 X 按 E 从高到低 的 名次，同名次 按名单次序）`."""
    collection = find_collection(node.collection, env)
    if collection is None:
        return None
    if env.collection != collection:
        message = f"名次只能在对每个{node.collection.text}的计算里用"
        env.scope.report(codes.WRONG_KIND, node.span, message, help=f"给声明加上子句“对每个 {node.collection.text}”")
        return None
    key = elaborate(node.key, env.inside(collection))
    if key is None:
        return None
    if not isinstance(key.type, Number | DateType | YearType):
        message = f"{describe(key.type)}没有大小先后，不能排名次"
        env.scope.report(codes.TYPE_MISMATCH, node.key.span, message, help="“按”后面写一个数、日期或年份")
        return None
    in_year = collection in env.dated
    return Rank(collection, key, node.descending, node.shared, in_year, Number(COUNT, Fraction(1), "名次"), span=node.span)

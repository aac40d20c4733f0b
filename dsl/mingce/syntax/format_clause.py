"""Clauses in canonical spelling."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from mingce.syntax import ast
from mingce.syntax.format_duties import DUTY_CLAUSES
from mingce.syntax.format_expr import (
    ANY,
    BOUND,
    SUM,
    comparison,
    date_text,
    expression,
    month_end_text,
    name,
    operand,
    start_day_text,
    text,
    value,
)
from mingce.syntax.format_funds import FUND_CLAUSES
from mingce.syntax.format_parts import COMMA, LISTED, keyed, locator, names, quoted
from mingce.syntax.layout import Break, Doc, joined

__all__ = ["cells", "clause"]


def clause(node: ast.Clause) -> Doc:
    """A clause without the mark that ends it."""
    return _CLAUSES[type(node)](node)


def _type(node: ast.TypeName) -> Doc:
    match node.word:
        case "数量":
            return (f"数量 {text(node.argument)}",)
        case _:
            return (f"{node.word} {node.argument}".rstrip(),)


def _year_begins(node: ast.YearBegins) -> Doc:
    return (f"年度 始于 {node.month}月{node.day}日",)


def _named(items: tuple[ast.Named, ...]) -> Doc:
    return joined(tuple((name(item),) for item in items), LISTED)


def _range(node: ast.Range) -> Doc:
    return (*value(node.low), " 至 ", *value(node.high))


def _modifier(node: ast.Modifier) -> Doc:
    return (node.word,) if node.value is None else (f"{node.word} ", *value(node.value))


def _field(node: ast.Field) -> Doc:
    parts: list[Doc] = [(f"{name(node.named)}：", *_type(node.type))]
    if node.range is not None:
        parts.append(_range(node.range))
    parts += map(_modifier, node.modifiers)
    if node.note is not None:
        parts.append((f"说明 {text(node.note)}",))
    return joined(tuple(parts), ("，", Break(0, "")))


def _belongs_to(node: ast.BelongsTo) -> Doc:
    listed = "" if node.listed_as is None else f"，列为 {name(node.listed_as)}"
    return (f"属于 {node.owner.text}{listed}",)


def _value_from(node: ast.ValueFrom) -> Doc:
    if isinstance(node.value, ast.Open):
        return ("待定",) if node.since is None else (f"自 {date_text(node.since)} 起 待定",)
    since = "始终 " if node.since is None else f"自 {date_text(node.since)} 起 "
    return (since, *expression(node.value))


def _precision(node: ast.Precision) -> Doc:
    return ("精确到 ", *((node.unit,) if isinstance(node.unit, str) else value(node.unit)))


def _since(node: ast.Since) -> Doc:
    return (f"自 {node.year.text if isinstance(node.year, ast.Name) else date_text(node.year)} 起",)


def _option(option: ast.Boolean | ast.Named) -> Doc:
    return (name(option),) if isinstance(option, ast.Named) else value(option)


def _cell(node: ast.Cell) -> str:
    if node.values:
        return "、".join("".join(_flat(operand(one, SUM))) for one in node.values)
    ends = tuple((bound.word, "".join(_flat(operand(bound.value, SUM)))) for bound in node.bounds)
    match ends:
        case ():
            return "任意"
        case (("至", low), (_, high)):
            return f"{low} 至 {high}"
        case _:
            return " ".join(f"{end} {word}" if word in ("以上", "以下") else f"{word} {end}" for word, end in ends)


def _flat(doc: Doc) -> tuple[str, ...]:
    return tuple(part if isinstance(part, str) else part.flat for part in doc)


def cells(node: ast.Row | ast.Heading) -> tuple[str, ...]:
    """The cells of a line of a table."""
    return tuple(_cell(cell) for cell in node.cells)


def _consequence(node: ast.Consequence) -> Doc:
    match node:
        case ast.Effect(verb=verb, amount=amount, next_year=next_year):
            head = f"次年 {verb}" if next_year else verb
            return (head,) if amount is None else (f"{head} ", *operand(amount, BOUND))
        case ast.Exempt():
            return ("免除",)
        case ast.Refuse(reason=reason):
            return (f"不予计算 {text(reason)}",)
        case ast.FixedWait(length=length):
            return ("固定 ", *operand(length, SUM))
        case ast.TotalFloor(length=length):
            return ("合计不少于 ", *operand(length, SUM))
        case ast.MonthLength(days=days):
            return ("每月按 ", *operand(days, SUM))
        case _:
            return operand(node, ANY)


def _when(node: ast.When | ast.Exception_) -> Doc:
    return ("当 ", *expression(node.condition), Break(0), "则 ", *_consequence(node.consequence))


def _exception(node: ast.Exception_) -> Doc:
    return (f"例外 优先级 {node.priority} " if node.priority else "例外 ", *_when(node))


def _rounding(node: ast.Rounding) -> Doc:
    return (f"{node.mode} {node.unit if isinstance(node.unit, str) else node.unit.written}",)


def _steps(word: str, sign: str) -> Callable[[Any], Doc]:
    def write(node: ast.Variable | ast.Repair) -> Doc:
        per, amount = operand(node.per, SUM), operand(node.amount, SUM)
        return (f"{word} 每 ", *operand(node.value, SUM), " 满 ", *per, f" {sign} ", *amount)

    return write


def _yields(node: ast.Yields) -> Doc:
    return ("得出 ", *joined(tuple((f"{item.part} 记作 {name(item.named)}",) for item in node.items), LISTED))


def _bracket(node: ast.Bracket) -> Doc:
    low = () if node.low is None else operand(node.low, SUM)
    high = () if node.high is None else operand(node.high, SUM)
    ends = (*low, " 至 ", *high) if low and high else comparison("超过", low) if low else comparison("不超过", high)
    return (*ends, " 部分 按 ", *operand(node.rate, SUM))


def _condition(node: ast.Condition) -> Doc:
    return (*expression(node.value), *(() if node.reason is None else (f" {text(node.reason)}",)))


def _worded(word: str) -> Callable[[Any], Doc]:
    """`X 为 V` of an example."""
    return lambda node: (f"{word} {node.name.text} 为 ", *value(node.value))


_CLAUSES: Final[Mapping[type[object], Callable[[Any], Doc]]] = {
    **FUND_CLAUSES,
    **DUTY_CLAUSES,
    ast.TypeName: _type,
    ast.Range: lambda node: ("范围 ", *_range(node)),
    ast.Title: quoted("标题"),
    ast.DocumentNumber: quoted("文号"),
    ast.Stage: quoted("稿别"),
    ast.Issuer: names("机关"),
    ast.InForce: lambda node: (f"{'失效' if node.expires else '施行'} {date_text(node.on)}",),
    ast.Horizon: lambda node: (f"期间 {date_text(node.first)} 至 {date_text(node.last)}",),
    ast.Document: lambda node: ("来源 ", *locator(node.locator)),
    ast.YearBegins: _year_begins,
    ast.Uses: names("使用"),
    ast.Meaning: quoted("释义"),
    ast.Synonyms: names("同义"),
    ast.Notion: names("对应"),
    ast.Members: lambda node: _named(node.items),
    ast.Field: _field,
    ast.BelongsTo: _belongs_to,
    ast.DatedBy: lambda node: (f"按 {node.name.text} 归年",),
    ast.ValueFrom: _value_from,
    ast.Precision: _precision,
    ast.Since: _since,
    ast.Choose: lambda node: ("取 ", *_option(node.option)),
    ast.Alternatives: lambda node: ("备选 ", *joined(tuple(map(_option, node.options)), LISTED)),
    ast.Reason: quoted("理由"),
    ast.Note: quoted("说明"),
    ast.Assumption: lambda node: (f"假定 {text(node.text)}", *COMMA, f"理由 {text(node.reason)}"),
    ast.Basis: lambda node: ("依据 ", *locator(node.locator)),
    ast.Keys: names("按"),
    ast.Heading: lambda node: ("表头 ｜ ", " ｜ ".join(cells(node))),
    ast.Row: lambda node: ("行 ", " ｜ ".join(cells(node))),
    ast.Equals: keyed("等于", "value"),
    ast.When: _when,
    ast.Otherwise: lambda node: ("否则 ", *_consequence(node.consequence)),
    ast.Exception_: _exception,
    ast.AppliesTo: keyed("适用于", "condition"),
    ast.Initial: keyed("初值", "value"),
    ast.Monthly: lambda _: ("按月",),
    ast.ForEach: lambda node: (f"对每个 {node.collection.text}",),
    ast.Rounding: _rounding,
    ast.Variable: _steps("变动", "加"),
    ast.Repair: _steps("修复", "减"),
    ast.StartsAt: keyed("起算", "day"),
    ast.StartDay: lambda node: (start_day_text(node),),
    ast.MonthEnd: month_end_text,
    ast.RepairCost: keyed("修复费用", "amount"),
    ast.NotRetroactive: lambda _: ("不予追溯",),
    ast.Yields: _yields,
    ast.Measure: keyed("计算基数", "value"),
    ast.Origin: keyed("起点", "value"),
    ast.Bracket: _bracket,
    ast.Conditions: lambda node: (f"{node.word} ", *joined(tuple(map(_condition, node.items)), LISTED)),
    ast.InYearClause: lambda node: (f"年度 {date_text(node.year)}",),
    ast.Given: _worded("设"),
    ast.Expect: _worded("应得"),
    ast.ExpectError: lambda node: (f"应报错 {text(node.code)}",),
    ast.Always: keyed("恒有", "condition"),
    ast.Monotone: lambda node: (f"{node.cause.text} {node.change} 则 {node.effect.text} {node.response}",),
}
"""How each clause is written."""

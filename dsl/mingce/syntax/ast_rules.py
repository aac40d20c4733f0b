"""Clauses that compute: tables, rules, states, waiting periods, brackets and eligibility."""

from attrs import frozen

from mingce.source import Span
from mingce.syntax.ast_expressions import SPAN, Expr, MonthEnd, Name, Named, Quantity, StartDay


@frozen
class Keys:
    """`按 人员类别、年龄` of a 表."""

    names: tuple[Name, ...]
    span: Span = SPAN


@frozen
class Bound:
    """One end of a range in a table cell; `word` is the word the drafter used."""

    op: str
    value: Expr
    word: str = ""
    span: Span = SPAN


@frozen
class Cell:
    """A condition cell: `任意` (nothing given), a list of values, or the ends of a range."""

    values: tuple[Expr, ...] = ()
    bounds: tuple[Bound, ...] = ()
    span: Span = SPAN


@frozen
class Heading:
    """`表头 ｜ 不满 1万元 ｜ 1万元 以上`: the columns of a grid."""

    cells: tuple[Cell, ...]
    span: Span = SPAN


@frozen
class Row:
    """`行 特困人员 ｜ 400元/年`."""

    cells: tuple[Cell, ...]
    span: Span = SPAN


@frozen
class Equals:
    """`等于 E`."""

    value: Expr
    span: Span = SPAN


@frozen
class Effect:
    """`增加 V`, `减少 V`, `清零`, `保留`, `定为 V`, acting now or in the next year (`次年`)."""

    verb: str
    amount: Expr | None
    next_year: bool
    span: Span = SPAN


@frozen
class Exempt:
    """`免除` of a 等待期."""

    span: Span = SPAN


@frozen
class FixedWait:
    """`固定 3个月`."""

    length: Expr
    span: Span = SPAN


@frozen
class TotalFloor:
    """`合计不少于 6个月`."""

    length: Expr
    span: Span = SPAN


@frozen
class MonthLength:
    """`每月按 30天 计`: months of the wait are counted as so many days."""

    days: Expr
    span: Span = SPAN


Consequence = Expr | Effect | Exempt | FixedWait | TotalFloor | MonthLength


@frozen
class When:
    """`当 C 则 V`."""

    condition: Expr
    consequence: Consequence
    span: Span = SPAN


@frozen
class Otherwise:
    """`否则 V`."""

    consequence: Consequence
    span: Span = SPAN


@frozen
class Exception_:  # noqa: N801 - the clause is called exception, and that name is taken
    """`例外 优先级 2 当 C 则 V`: overrides the 当 clauses; a higher number goes first."""

    priority: int
    condition: Expr
    consequence: Consequence
    span: Span = SPAN


@frozen
class AppliesTo:
    """`适用于 C`."""

    condition: Expr
    span: Span = SPAN


@frozen
class Initial:
    """`初值 V`."""

    value: Expr
    span: Span = SPAN


@frozen
class Monthly:
    """`按月`: the state advances by month."""

    span: Span = SPAN


@frozen
class ForEach:
    """`对每个 费用`."""

    collection: Name
    span: Span = SPAN


@frozen
class Rounding:
    """`四舍五入到 分`; `mode` is 四舍五入到, 舍去到, 进一到 or 银行家舍入到; `unit` is 分, 角, 元 or a quantity."""

    mode: str
    unit: str | Quantity
    span: Span = SPAN


@frozen
class Variable:
    """`变动 每 E 满 U 加 V` of a 等待期."""

    value: Expr
    per: Expr
    amount: Expr
    span: Span = SPAN


@frozen
class Repair:
    """`修复 每 E 满 U 减 V` of a 等待期."""

    value: Expr
    per: Expr
    amount: Expr
    span: Span = SPAN


@frozen
class StartsAt:
    """`起算 D`."""

    day: Expr
    span: Span = SPAN


@frozen
class RepairCost:
    """`修复费用 E`."""

    amount: Expr
    span: Span = SPAN


@frozen
class NotRetroactive:
    """`不予追溯`."""

    span: Span = SPAN


@frozen
class Yield:
    """`固定 记作 固定等待期（wait_fixed）`."""

    part: str
    named: Named
    span: Span = SPAN


@frozen
class Yields:
    """`得出 …` of a 等待期."""

    items: tuple[Yield, ...]
    span: Span = SPAN


@frozen
class Measure:
    """`计算基数 E` of a 分段."""

    value: Expr
    span: Span = SPAN


@frozen
class Origin:
    """`起点 E` of a 分段: what has been used up before."""

    value: Expr
    span: Span = SPAN


@frozen
class Bracket:
    """`1万元 至 5万元 部分 按 60%`; an open end is None."""

    low: Expr | None
    high: Expr | None
    rate: Expr
    span: Span = SPAN


@frozen
class Condition:
    """A condition of a 资格 with the words that give it as a reason."""

    value: Expr
    reason: str | None
    span: Span = SPAN


@frozen
class Conditions:
    """`满足全部 …`, `满足任一 …` or `除外 …`."""

    word: str
    items: tuple[Condition, ...]
    span: Span = SPAN


ComputingClause = (
    Keys | Heading | Row | Equals | When | Otherwise | Exception_ | AppliesTo | Initial | Monthly | ForEach | Rounding
    | Variable | Repair | StartsAt | MonthEnd | RepairCost | NotRetroactive | Yields | Measure | Origin | Bracket
    | Conditions | StartDay
)  # fmt: skip

"""What was written: expressions and declarations as the drafter put them, each with its span.

Nothing here knows what a name means.  Closed unions of frozen classes; spans are outside equality, so two texts that say
the same thing give equal trees (the formatter's tests rely on it).
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any

import attrs
from attrs import field, frozen

from mingce.source import Source, Span
from mingce.syntax.locator import Locator

_span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Name:
    """A name or an alias, NFKC-normalised; the span shows how it was spelled."""

    text: str
    span: Span = _span


@frozen
class Named:
    """A name being declared, with its ASCII alias if it has one."""

    name: Name
    alias: Name | None
    span: Span = _span


# --- expressions ------------------------------------------------------------------------------------------------------


@frozen
class Quantity:
    """A number with its unit: `30万元`, `4000元/年`, `85%`.  `value` is in the base unit of `unit` (元, not 万元)."""

    value: Fraction
    unit: str
    written: str
    span: Span = _span


@frozen
class Date:
    """A day: `2025年1月1日`."""

    value: date
    span: Span = _span


@frozen
class Month:
    """A month: `2025年3月`."""

    year: int
    month: int
    span: Span = _span


@frozen
class Year:
    """A calendar year: `2025年`."""

    value: int
    span: Span = _span


@frozen
class Boolean:
    """`是` or `否`."""

    value: bool
    span: Span = _span


@frozen
class Text:
    """Quoted text."""

    value: str
    span: Span = _span


@frozen
class NotApplicable:
    """`不适用`."""

    span: Span = _span


@frozen
class Open:
    """`待定`: a value the text leaves open."""

    span: Span = _span


@frozen
class Previous:
    """`上年 X`, `前 3年 X`, `上月 X`: the value of X so many years or months earlier."""

    name: Name
    count: int
    unit: str  # 年 or 月
    span: Span = _span


@frozen
class InYear:
    """`2025年 X`: the value of X in a named year."""

    year: Year
    name: Name
    span: Span = _span


@frozen
class ThisYear:
    """`当年` as a calendar year."""

    span: Span = _span


@frozen
class YearDay:
    """`当年 1月1日`, `上年 12月31日`, `次年 2月28日`: a day of the year being computed or its neighbour."""

    offset: int
    month: int
    day: int
    span: Span = _span


@frozen
class YearEdge:
    """`年度首日` or `年度末日`: first or last day of the benefit year being computed."""

    last: bool
    span: Span = _span


@frozen
class Unary:
    """`非 X` or `-X`."""

    op: str
    operand: "Expr"
    span: Span = _span


@frozen
class Binary:
    """Arithmetic (`+ - × ÷`) and logic (`且 或`)."""

    op: str
    left: "Expr"
    right: "Expr"
    span: Span = _span


@frozen
class Compare:
    """A comparison; `op` is one of `>= <= > < == !=`, `word` the word the drafter used."""

    op: str
    left: "Expr"
    right: "Expr"
    word: str
    span: Span = _span


@frozen
class Between:
    """`X 在 A 至 B 之间`, both ends included."""

    value: "Expr"
    low: "Expr"
    high: "Expr"
    span: Span = _span


@frozen
class Membership:
    """`X 属于 【A、B】` or `X 不属于 【A、B】`."""

    value: "Expr"
    options: tuple["Expr", ...]
    negated: bool
    span: Span = _span


@frozen
class Applies:
    """`X 适用` or `X 不适用`: whether X has a value at all."""

    value: "Expr"
    negated: bool
    span: Span = _span


@frozen
class Limit:
    """`A 以 B 为限`: A, but not more than B."""

    value: "Expr"
    limit: "Expr"
    span: Span = _span


@frozen
class Substitute:
    """`A 不足 B 按 C 计` (`below`) or `A 高于 B 按 C 计`: C where A passes B, else A."""

    value: "Expr"
    threshold: "Expr"
    replacement: "Expr"
    below: bool
    word: str
    span: Span = _span


@frozen
class Extremum:
    """`（A、B 中较大者）` and its kin, `取大（A、B）`; `word` is 较大者, 较小者, 较晚者 or 较早者."""

    args: tuple["Expr", ...]
    word: str
    span: Span = _span


@frozen
class Branch:
    """One `当 C 则 V` of a conditional expression."""

    condition: "Expr"
    value: "Expr"
    span: Span = _span


@frozen
class Conditional:
    """`（当 C 则 A，否则 B）`."""

    branches: tuple[Branch, ...]
    otherwise: "Expr"
    span: Span = _span


@frozen
class Steps:
    """`（每 E 满 U 计 V）`: V for every whole U in E."""

    value: "Expr"
    per: "Expr"
    amount: "Expr"
    span: Span = _span


@frozen
class StartDay:
    """`起算日 计入`, `起算日 不计入` or `起算日 按 某口径` (counted where that reading says 是)."""

    counted: bool | Name
    span: Span = _span


@frozen
class After:
    """`（自 D 起 满 N，起算日 计入，无对应日 取月末）`: the day after N has run from D.  `month_end`: 取月末 or 顺延."""

    start: "Expr"
    duration: "Expr"
    start_day: StartDay | None
    month_end: str | None
    span: Span = _span


@frozen
class Elapsed:
    """`（A 至 B 的 天数，起算日 计入）`; `unit` is 天数, 整月数 or 整年数."""

    start: "Expr"
    end: "Expr"
    unit: str
    start_day: StartDay | None
    span: Span = _span


@frozen
class DatePart:
    """`年份（D）` or `月份（D）`."""

    part: str
    value: "Expr"
    span: Span = _span


@frozen
class Aggregate:
    """`各 X 中 C 者 的 E 之和` over all members, or `此前`/`至此` ones in date order, of the same day, month, year or key.

    `window`: "" | 此前 | 至此.  `group`: "" | 同日 | 同月 | 同年 | a name.  `function`: 之和 个数 最大值 最小值 平均值 首值 末值.
    """

    window: str
    group: "str | Name"
    collection: Name
    where: "Expr | None"
    function: str
    body: "Expr | None"
    span: Span = _span


@frozen
class Rank:
    """`（各 X 按 E 从高到低 的 名次，同名次 按 名单次序）`."""

    collection: Name
    key: "Expr"
    descending: bool
    shared: bool  # 并列: equal keys share a rank
    span: Span = _span


@frozen
class SeriesItem:
    """One stretch of a yearly (or monthly) value in an example: `2025年 至 2026年 未参保`; ends are equal for one period."""

    first: Year | Month
    last: Year | Month
    value: "Expr"
    span: Span = _span


@frozen
class Series:
    """`【2025年 至 2026年 未参保、2027年 居民医保】`."""

    items: tuple[SeriesItem, ...]
    span: Span = _span


@frozen
class MemberEntry:
    """One field of a member in an example: `发生日 2025年3月1日`."""

    name: Name
    value: "Expr"
    span: Span = _span


@frozen
class MemberRecord:
    """One member of a collection in an example: `（发生日 2025年3月1日、金额 100元）`."""

    entries: tuple[MemberEntry, ...]
    span: Span = _span


@frozen
class Listing:
    """`【A、B】` of values, or of members in an example."""

    items: tuple["Expr | MemberRecord", ...]
    span: Span = _span


Expr = (
    Quantity | Date | Month | Year | Boolean | Text | NotApplicable | Open | Name | Previous | InYear | ThisYear
    | YearDay | YearEdge | Unary | Binary | Compare | Between | Membership | Applies | Limit | Substitute | Extremum
    | Conditional | Steps | After | Elapsed | DatePart | Aggregate | Rank | Series | Listing
)  # fmt: skip


# --- clauses ----------------------------------------------------------------------------------------------------------


@frozen
class TypeName:
    """`金额`, `年数`, …; `取自 类别`; `数量 “元/人”`.  `word` is 取自 or 数量 for the last two, `argument` what follows."""

    word: str
    argument: str = ""
    span: Span = _span


@frozen
class Title:
    """`标题 “…”`."""

    text: str
    span: Span = _span


@frozen
class DocumentNumber:
    """`文号 “国办发〔2024〕38号”`."""

    text: str
    span: Span = _span


@frozen
class Stage:
    """`稿别 “征求意见稿”`."""

    text: str
    span: Span = _span


@frozen
class Issuer:
    """`机关 四川省医疗保障局`."""

    names: tuple[Name, ...]
    span: Span = _span


@frozen
class InForce:
    """`施行 D` (from that day) or `失效 D` (no longer from that day)."""

    expires: bool
    on: Date
    span: Span = _span


@frozen
class Horizon:
    """`期间 2016年 至 2075年`."""

    first: Year
    last: Year
    span: Span = _span


@frozen
class Document:
    """`来源 《002》`."""

    locator: Locator
    span: Span = _span


@frozen
class YearBegins:
    """`年度 始于 9月1日`."""

    month: int
    day: int
    span: Span = _span


@frozen
class Uses:
    """`使用 甲、乙` of an 引入."""

    names: tuple[Name, ...]
    span: Span = _span


@frozen
class Meaning:
    """`释义 “…”` of a 术语."""

    text: str
    span: Span = _span


@frozen
class Synonyms:
    """`同义 甲、乙` of a 术语."""

    names: tuple[Name, ...]
    span: Span = _span


@frozen
class Members:
    """The members of a 类别."""

    items: tuple[Named, ...]
    span: Span = _span


@frozen
class Range:
    """`0年 至 60年` of a field, `范围 0% 至 100%` of a 参数."""

    low: Expr
    high: Expr
    span: Span = _span


@frozen
class Modifier:
    """`逐年 逐月 存疑 可缺` (no value); `此前 缺省 精确到` (a value)."""

    word: str
    value: Expr | None = None
    span: Span = _span


@frozen
class Field:
    """A field of a 对象: an input."""

    named: Named
    type: TypeName
    range: Range | None
    modifiers: tuple[Modifier, ...]
    note: str | None
    span: Span = _span


@frozen
class BelongsTo:
    """`属于 参保人，记作 各费用（claims）`: a member object and the name of its list in the owner's record."""

    owner: Name
    listed_as: Named | None
    span: Span = _span


@frozen
class DatedBy:
    """`按 发生日 归年`: the field whose year a member belongs to."""

    name: Name
    span: Span = _span


@frozen
class ValueFrom:
    """`自 2025年1月1日 起 30万元`: a dated value of a 参数; `始终 V` and `待定` have no `since`, 待定 is an Open value."""

    since: Date | Year | None
    value: Expr
    span: Span = _span


@frozen
class Precision:
    """`精确到 0.01%` of a 参数, `精确到 分` of an amount: what every value is a whole multiple of."""

    unit: "Expr | str"
    span: Span = _span


@frozen
class Since:
    """`自 2025年 起`: the first year whose conditions are read."""

    year: Year | Name
    span: Span = _span


@frozen
class Choose:
    """`取 否` or `取 再分配（redistribute）` of a 口径."""

    option: "Boolean | Named"
    span: Span = _span


@frozen
class Alternatives:
    """`备选 …` of a 口径."""

    options: tuple["Boolean | Named", ...]
    span: Span = _span


@frozen
class Reason:
    """`理由 “…”`."""

    text: str
    span: Span = _span


@frozen
class Note:
    """`说明 “…”`, for the documentation."""

    text: str
    span: Span = _span


@frozen
class Basis:
    """`依据 《002》一（三）第2段第3句`."""

    locator: Locator
    span: Span = _span


@frozen
class Keys:
    """`按 人员类别、年龄` of a 表."""

    names: tuple[Name, ...]
    span: Span = _span


@frozen
class Bound:
    """One end of a range in a table cell; `word` is the word the drafter used."""

    op: str
    value: Expr
    word: str = ""
    span: Span = _span


@frozen
class Cell:
    """A condition cell: `任意` (nothing given), a list of values, or the ends of a range."""

    values: tuple[Expr, ...] = ()
    bounds: tuple[Bound, ...] = ()
    span: Span = _span


@frozen
class Heading:
    """`表头 ｜ 不满 1万元 ｜ 1万元 以上`: the columns of a grid."""

    cells: tuple[Cell, ...]
    span: Span = _span


@frozen
class Row:
    """`行 特困人员 ｜ 400元/年`."""

    cells: tuple[Cell, ...]
    span: Span = _span


@frozen
class Equals:
    """`等于 E`."""

    value: Expr
    span: Span = _span


@frozen
class Effect:
    """`增加 V`, `减少 V`, `清零`, `保留`, `定为 V`, acting now or in the next year (`次年`)."""

    verb: str
    amount: Expr | None
    next_year: bool
    span: Span = _span


@frozen
class Exempt:
    """`免除` of a 等待期."""

    span: Span = _span


@frozen
class FixedWait:
    """`固定 3个月`."""

    length: Expr
    span: Span = _span


@frozen
class TotalFloor:
    """`合计不少于 6个月`."""

    length: Expr
    span: Span = _span


@frozen
class MonthLength:
    """`每月按 30天 计`: months of the wait are counted as so many days."""

    days: Expr
    span: Span = _span


Consequence = Expr | Effect | Exempt | FixedWait | TotalFloor | MonthLength


@frozen
class When:
    """`当 C 则 V`."""

    condition: Expr
    consequence: Consequence
    span: Span = _span


@frozen
class Otherwise:
    """`否则 V`."""

    consequence: Consequence
    span: Span = _span


@frozen
class Exception_:  # noqa: N801 - the clause is called exception, and that name is taken
    """`例外 优先级 2 当 C 则 V`: overrides the 当 clauses; a higher number goes first."""

    priority: int
    condition: Expr
    consequence: Consequence
    span: Span = _span


@frozen
class AppliesTo:
    """`适用于 C`."""

    condition: Expr
    span: Span = _span


@frozen
class Initial:
    """`初值 V`."""

    value: Expr
    span: Span = _span


@frozen
class Monthly:
    """`按月`: the state advances by month."""

    span: Span = _span


@frozen
class ForEach:
    """`对每个 费用`."""

    collection: Name
    span: Span = _span


@frozen
class Rounding:
    """`四舍五入到 分`; `mode` is 四舍五入到, 舍去到, 进一到 or 银行家舍入到; `unit` is 分, 角, 元 or a quantity."""

    mode: str
    unit: str | Quantity
    span: Span = _span


@frozen
class Variable:
    """`变动 每 E 满 U 加 V` of a 等待期."""

    value: Expr
    per: Expr
    amount: Expr
    span: Span = _span


@frozen
class Repair:
    """`修复 每 E 满 U 减 V` of a 等待期."""

    value: Expr
    per: Expr
    amount: Expr
    span: Span = _span


@frozen
class StartsAt:
    """`起算 D`."""

    day: Expr
    span: Span = _span


@frozen
class MonthEnd:
    """`无对应日 取月末` or `无对应日 顺延`."""

    rule: str
    span: Span = _span


@frozen
class RepairCost:
    """`修复费用 E`."""

    amount: Expr
    span: Span = _span


@frozen
class NotRetroactive:
    """`不予追溯`."""

    span: Span = _span


@frozen
class Yield:
    """`固定 记作 固定等待期（wait_fixed）`."""

    part: str
    named: Named
    span: Span = _span


@frozen
class Yields:
    """`得出 …` of a 等待期."""

    items: tuple[Yield, ...]
    span: Span = _span


@frozen
class Measure:
    """`计算基数 E` of a 分段."""

    value: Expr
    span: Span = _span


@frozen
class Origin:
    """`起点 E` of a 分段: what has been used up before."""

    value: Expr
    span: Span = _span


@frozen
class Bracket:
    """`1万元 至 5万元 部分 按 60%`; an open end is None."""

    low: Expr | None
    high: Expr | None
    rate: Expr
    span: Span = _span


@frozen
class Condition:
    """A condition of a 资格 with the words that give it as a reason."""

    value: Expr
    reason: str | None
    span: Span = _span


@frozen
class Conditions:
    """`满足全部 …`, `满足任一 …` or `除外 …`."""

    word: str
    items: tuple[Condition, ...]
    span: Span = _span


@frozen
class InYearClause:
    """`年度 2027年` of a 示例."""

    year: Year
    span: Span = _span


@frozen
class Given:
    """`设 X 为 V`."""

    name: Name
    value: Expr
    span: Span = _span


@frozen
class Expect:
    """`应得 X 为 V`."""

    name: Name
    value: Expr
    span: Span = _span


@frozen
class ExpectError:
    """`应报错 “…”`: the record must be refused with that error code."""

    code: str
    span: Span = _span


@frozen
class Always:
    """`恒有 C` of a 性质."""

    condition: Expr
    span: Span = _span


@frozen
class Monotone:
    """`X 增加 则 Y 不增` of a 性质."""

    cause: Name
    change: str
    effect: Name
    response: str
    span: Span = _span


Clause = (
    TypeName | Range | Precision | Title | DocumentNumber | Stage | Issuer | InForce | Horizon | Document | YearBegins | Uses | Meaning
    | Synonyms | Members | Field | BelongsTo | DatedBy | ValueFrom | Since | Choose | Alternatives | Reason | Note
    | Basis | Keys | Heading | Row | Equals | When | Otherwise | Exception_ | AppliesTo | Initial | Monthly | ForEach
    | Rounding | Variable | Repair | StartsAt | StartDay | MonthEnd | RepairCost | NotRetroactive | Yields | Measure
    | Origin | Bracket | Conditions | InYearClause | Given | Expect | ExpectError | Always | Monotone
)  # fmt: skip


# --- declarations -----------------------------------------------------------------------------------------------------


@frozen
class Declaration:
    """One statement of a file.  `kind` is its first word; a 宣示 has no name but a locator among its clauses."""

    kind: str
    named: Named | None
    clauses: tuple[Clause, ...]
    span: Span = _span


@frozen
class Comment:
    """A `#` comment, without the mark, to the end of its line."""

    text: str
    span: Span = _span


@frozen(eq=False)
class Module:
    """A file: the declarations that could be read, in order, the comments, and where statements could not be read."""

    source: Source
    declarations: tuple[Declaration, ...]
    comments: tuple[Comment, ...]
    unread: tuple[Span, ...] = ()


def children(node: object) -> Iterator[object]:
    """Nodes directly below `node`, in the order written."""
    kind: type[Any] = type(node)
    for attribute in attrs.fields(kind):
        if attribute.name == "span":
            continue
        value = getattr(node, attribute.name)
        for item in value if isinstance(value, tuple) else (value,):
            if attrs.has(type(item)) and not isinstance(item, Locator):
                yield item

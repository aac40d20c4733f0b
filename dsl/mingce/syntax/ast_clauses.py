"""Clauses that declare: policies, words, inputs, constants, readings, examples and properties."""

from attrs import frozen

from mingce.source import Span
from mingce.syntax.ast_expressions import SPAN, Boolean, Date, Expr, Name, Named, Year
from mingce.syntax.locator import Locator


@frozen
class TypeName:
    """`金额`, `年数`, …; `取自 类别`; `数量 “元/人”`.  `word` is 取自 or 数量 for the last two, `argument` what follows."""

    word: str
    argument: str = ""
    span: Span = SPAN


@frozen
class Title:
    """`标题 “…”`."""

    text: str
    span: Span = SPAN


@frozen
class DocumentNumber:
    """`文号 “国办发〔2024〕38号”`."""

    text: str
    span: Span = SPAN


@frozen
class Stage:
    """`稿别 “征求意见稿”`."""

    text: str
    span: Span = SPAN


@frozen
class Issuer:
    """`机关 四川省医疗保障局`."""

    names: tuple[Name, ...]
    span: Span = SPAN


@frozen
class InForce:
    """`施行 D` (from that day) or `失效 D` (no longer from that day)."""

    expires: bool
    on: Date
    span: Span = SPAN


@frozen
class Horizon:
    """`期间 2016年 至 2075年`."""

    first: Year
    last: Year
    span: Span = SPAN


@frozen
class Document:
    """`来源 《002》`."""

    locator: Locator
    span: Span = SPAN


@frozen
class YearBegins:
    """`年度 始于 9月1日`."""

    month: int
    day: int
    span: Span = SPAN


@frozen
class Uses:
    """`使用 甲、乙` of an 引入."""

    names: tuple[Name, ...]
    span: Span = SPAN


@frozen
class Meaning:
    """`释义 “…”` of a 术语."""

    text: str
    span: Span = SPAN


@frozen
class Synonyms:
    """`同义 甲、乙` of a 术语."""

    names: tuple[Name, ...]
    span: Span = SPAN


@frozen
class Members:
    """The members of a 类别."""

    items: tuple[Named, ...]
    span: Span = SPAN


@frozen
class Range:
    """`0年 至 60年` of a field, `范围 0% 至 100%` of a 参数."""

    low: Expr
    high: Expr
    span: Span = SPAN


@frozen
class Modifier:
    """`逐年 逐月 存疑 可缺 唯一` (no value); `此前 缺省 精确到` (a value)."""

    word: str
    value: Expr | None = None
    span: Span = SPAN


@frozen
class Field:
    """A field of a 对象: an input."""

    named: Named
    type: TypeName
    range: Range | None
    modifiers: tuple[Modifier, ...]
    note: str | None
    span: Span = SPAN


@frozen
class BelongsTo:
    """`属于 参保人，记作 各费用（claims）`: a member object and the name of its list in the owner's record."""

    owner: Name
    listed_as: Named | None
    span: Span = SPAN


@frozen
class DatedBy:
    """`按 发生日 归年`: the field whose year a member belongs to."""

    name: Name
    span: Span = SPAN


@frozen
class ValueFrom:
    """`自 2025年1月1日 起 30万元`: a dated value of a 参数; `始终 V` and `待定` have no `since`, 待定 is an Open value."""

    since: Date | Year | None
    value: Expr
    span: Span = SPAN


@frozen
class Precision:
    """`精确到 0.01%` of a 参数, `精确到 分` of an amount: what every value is a whole multiple of."""

    unit: "Expr | str"
    span: Span = SPAN


@frozen
class Since:
    """`自 2025年 起`: the first year whose conditions are read."""

    year: Year | Name
    span: Span = SPAN


@frozen
class Choose:
    """`取 否` or `取 再分配（redistribute）` of a 口径."""

    option: "Boolean | Named"
    span: Span = SPAN


@frozen
class Alternatives:
    """`备选 …` of a 口径."""

    options: tuple["Boolean | Named", ...]
    span: Span = SPAN


@frozen
class Reason:
    """`理由 “…”`."""

    text: str
    span: Span = SPAN


@frozen
class Note:
    """`说明 “…”`, for the documentation."""

    text: str
    span: Span = SPAN


@frozen
class Assumption:
    """`假定 “…”，理由 “…”`: what the document does not say and is taken for granted here, and why."""

    text: str
    reason: str
    span: Span = SPAN


@frozen
class Notion:
    """`对应 提取比例`: the common terms that the statement speaks of, for comparisons between policies."""

    names: tuple[Name, ...]
    span: Span = SPAN


@frozen
class Basis:
    """`依据 《002》一（三）第2段第3句`."""

    locator: Locator
    span: Span = SPAN


@frozen
class InYearClause:
    """`年度 2027年` of a 示例."""

    year: Year
    span: Span = SPAN


@frozen
class Given:
    """`设 X 为 V`."""

    name: Name
    value: Expr
    span: Span = SPAN


@frozen
class Expect:
    """`应得 X 为 V`."""

    name: Name
    value: Expr
    span: Span = SPAN


@frozen
class ExpectError:
    """`应报错 “…”`: the record must be refused with that error code."""

    code: str
    span: Span = SPAN


@frozen
class Always:
    """`恒有 C` of a 性质."""

    condition: Expr
    span: Span = SPAN


@frozen
class Monotone:
    """`X 增加 则 Y 不增` of a 性质."""

    cause: Name
    change: str
    effect: Name
    response: str
    span: Span = SPAN


DeclaringClause = (
    TypeName | Title | DocumentNumber | Stage | Issuer | InForce | Horizon | Document | YearBegins | Uses | Meaning
    | Synonyms | Members | Range | Field | BelongsTo | DatedBy | ValueFrom | Precision | Since | Choose | Alternatives
    | Reason | Note | Assumption | Notion | Basis | InYearClause | Given | Expect | ExpectError | Always | Monotone
)  # fmt: skip

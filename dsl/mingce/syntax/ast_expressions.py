"""Expressions and names: what stands for a value.  See `ast` for what all nodes have in common."""

from datetime import date
from fractions import Fraction

from attrs import field, frozen

from mingce.source import Span

SPAN: Span = field(eq=False, repr=False, kw_only=True)
"""The field of every node that says where it was written."""


@frozen
class Name:
    """A name or an alias, NFKC-normalised; the span shows how it was spelled."""

    text: str
    span: Span = SPAN


@frozen
class Named:
    """A name being declared, with its ASCII alias if it has one."""

    name: Name
    alias: Name | None
    span: Span = SPAN


@frozen
class Quantity:
    """A number with its unit: `30万元`, `4000元/年`, `85%`.  `value` is in the base unit of `unit` (元, not 万元)."""

    value: Fraction
    unit: str
    written: str
    span: Span = SPAN


@frozen
class Date:
    """A day: `2025年1月1日`."""

    value: date
    span: Span = SPAN


@frozen
class Month:
    """A month: `2025年3月`."""

    year: int
    month: int
    span: Span = SPAN


@frozen
class Year:
    """A calendar year: `2025年`."""

    value: int
    span: Span = SPAN


@frozen
class Boolean:
    """`是` or `否`."""

    value: bool
    span: Span = SPAN


@frozen
class Text:
    """Quoted text."""

    value: str
    span: Span = SPAN


@frozen
class NotApplicable:
    """`不适用`."""

    span: Span = SPAN


@frozen
class Open:
    """`待定`: a value the text leaves open."""

    span: Span = SPAN


@frozen
class Previous:
    """`上年 X`, `前 3年 X`, `上月 X`: the value of X so many years or months earlier."""

    name: Name
    count: int
    unit: str  # 年 or 月
    span: Span = SPAN


@frozen
class InYear:
    """`2025年 X`: the value of X in a named year."""

    year: Year
    name: Name
    span: Span = SPAN


@frozen
class ThisYear:
    """`当年` as a calendar year."""

    span: Span = SPAN


@frozen
class YearDay:
    """`当年 1月1日`, `上年 12月31日`, `次年 2月28日`: a day of the year being computed or its neighbour."""

    offset: int
    month: int
    day: int
    span: Span = SPAN


@frozen
class YearEdge:
    """`年度首日` or `年度末日`: first or last day of the benefit year being computed."""

    last: bool
    span: Span = SPAN


@frozen
class Unary:
    """`非 X` or `-X`."""

    op: str
    operand: "Expr"
    span: Span = SPAN


@frozen
class Binary:
    """Arithmetic (`+ - × ÷`) and logic (`且 或`)."""

    op: str
    left: "Expr"
    right: "Expr"
    span: Span = SPAN


@frozen
class Compare:
    """A comparison; `op` is one of `>= <= > < == !=`, `word` the word the drafter used."""

    op: str
    left: "Expr"
    right: "Expr"
    word: str
    span: Span = SPAN


@frozen
class Between:
    """`X 在 A 至 B 之间`, both ends included."""

    value: "Expr"
    low: "Expr"
    high: "Expr"
    span: Span = SPAN


@frozen
class Membership:
    """`X 属于 【A、B】` or `X 不属于 【A、B】`."""

    value: "Expr"
    options: tuple["Expr", ...]
    negated: bool
    span: Span = SPAN


@frozen
class Applies:
    """`X 适用` or `X 不适用`: whether X has a value at all."""

    value: "Expr"
    negated: bool
    span: Span = SPAN


@frozen
class Limit:
    """`A 以 B 为限`: A, but not more than B."""

    value: "Expr"
    limit: "Expr"
    span: Span = SPAN


@frozen
class Substitute:
    """`A 不足 B 按 C 计` (`below`) or `A 高于 B 按 C 计`: C where A passes B, else A."""

    value: "Expr"
    threshold: "Expr"
    replacement: "Expr"
    below: bool
    word: str
    span: Span = SPAN


@frozen
class Extremum:
    """`（A、B 中较大者）` and its kin, `取大（A、B）`; `word` is 较大者, 较小者, 较晚者 or 较早者."""

    args: tuple["Expr", ...]
    word: str
    span: Span = SPAN


@frozen
class Branch:
    """One `当 C 则 V` of a conditional expression."""

    condition: "Expr"
    value: "Expr"
    span: Span = SPAN


@frozen
class Conditional:
    """`（当 C 则 A，否则 B）`."""

    branches: tuple[Branch, ...]
    otherwise: "Expr"
    span: Span = SPAN


@frozen
class Steps:
    """`（每 E 满 U 计 V）`: V for every whole U in E."""

    value: "Expr"
    per: "Expr"
    amount: "Expr"
    span: Span = SPAN


@frozen
class Refuse:
    """`不予计算 “…”` as what follows from a condition: the record cannot be right, for this reason."""

    reason: str
    span: Span = SPAN


@frozen
class StartDay:
    """`起算日 计入`, `起算日 不计入` or `起算日 按 某口径` (counted where that reading says 是)."""

    counted: bool | Name
    span: Span = SPAN


@frozen
class MonthEnd:
    """`无对应日 取月末`, `无对应日 顺延` or `无对应日 当 C 则 顺延，否则 取月末`: `rule` holds if `condition` does, else the other."""

    rule: str
    condition: "Expr | None" = None
    span: Span = SPAN


@frozen
class After:
    """`（自 D 起 满 N，起算日 计入，无对应日 取月末）`: the day after N has run from D."""

    start: "Expr"
    duration: "Expr"
    start_day: StartDay | None
    month_end: MonthEnd | None
    span: Span = SPAN


@frozen
class Elapsed:
    """`（A 至 B 的 天数，起算日 计入）`; `unit` is 天数, 整月数 or 整年数."""

    start: "Expr"
    end: "Expr"
    unit: str
    start_day: StartDay | None
    span: Span = SPAN


@frozen
class DatePart:
    """`年份（D）` or `月份（D）`."""

    part: str
    value: "Expr"
    span: Span = SPAN


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
    span: Span = SPAN


@frozen
class Rank:
    """`（各 X 按 E 从高到低 的 名次，同名次 按 名单次序）`."""

    collection: Name
    key: "Expr"
    descending: bool
    shared: bool  # 并列: equal keys share a rank
    span: Span = SPAN


@frozen
class SeriesItem:
    """One stretch of a yearly (or monthly) value in an example: `2025年 至 2026年 未参保`; ends are equal for one period."""

    first: Year | Month
    last: Year | Month
    value: "Expr"
    span: Span = SPAN


@frozen
class Series:
    """`【2025年 至 2026年 未参保、2027年 居民医保】`."""

    items: tuple[SeriesItem, ...]
    span: Span = SPAN


@frozen
class MemberEntry:
    """One field of a member in an example: `发生日 2025年3月1日`."""

    name: Name
    value: "Expr"
    span: Span = SPAN


@frozen
class MemberRecord:
    """One member of a collection in an example: `（发生日 2025年3月1日、金额 100元）`."""

    entries: tuple[MemberEntry, ...]
    span: Span = SPAN


@frozen
class Listing:
    """`【A、B】` of values, or of members in an example."""

    items: tuple["Expr | MemberRecord", ...]
    span: Span = SPAN


Expr = (
    Quantity | Date | Month | Year | Boolean | Text | NotApplicable | Open | Name | Previous | InYear | ThisYear
    | YearDay | YearEdge | Unary | Binary | Compare | Between | Membership | Applies | Limit | Substitute | Extremum
    | Conditional | Steps | After | Elapsed | DatePart | Aggregate | Rank | Series | Listing | Refuse
)  # fmt: skip

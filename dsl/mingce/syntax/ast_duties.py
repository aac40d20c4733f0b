"""Clauses on what is asked of whom: 要求, 预算, 职责, 禁止, 许可, 鼓励 and 里程碑."""

from attrs import frozen

from mingce.source import Span
from mingce.syntax.ast_expressions import SPAN, Date, Expr, Month, Name, Year


@frozen
class ShouldHold:
    """`应有 C`."""

    condition: Expr
    span: Span = SPAN


@frozen
class ShouldList:
    """`应列明 甲、乙`: these values must be given."""

    names: tuple[Name, ...]
    span: Span = SPAN


@frozen
class Uniform:
    """`应统一 E`: the same for every member."""

    value: Expr
    span: Span = SPAN


@frozen
class InListOrder:
    """`随名单次序 不增 E`: never rises (不增) or falls (不减) along the list, and changes at least once."""

    response: str
    value: Expr
    span: Span = SPAN


@frozen
class Strength:
    """`程度 必须`, `程度 逐步、稳妥` or `程度 当 C 则 必须，否则 原则上`: `words` hold if `condition` does, else the other word."""

    words: tuple[Name, ...]
    condition: Expr | None = None
    span: Span = SPAN


@frozen
class Justification:
    """`偏离说明 X`: the input that tells whether a deviation has been justified."""

    name: Name
    span: Span = SPAN


@frozen
class Follows:
    """`遵循 贵州省级统筹`: the policy whose requirements this plan has to meet."""

    name: Name
    span: Span = SPAN


# 职责, 禁止, 许可, 鼓励, 里程碑


@frozen
class Actor:
    """`主体 省财政厅、省医保局`."""

    names: tuple[Name, ...]
    span: Span = SPAN


@frozen
class Partners:
    """`会同 省医保局`."""

    names: tuple[Name, ...]
    span: Span = SPAN


@frozen
class Act:
    """`应当 制定 “调剂金管理办法”，会同 省财政厅，程度 逐步`; `modal` is 应当, 不得, 可以 or 支持.

    `parts` are what holds of this act alone.
    """

    modal: str
    verb: Name | None
    objects: tuple[str, ...]
    parts: "tuple[Strength | Actor | Partners, ...]" = ()
    span: Span = SPAN


@frozen
class Deadline:
    """`期限 2025年12月31日`; a month or year means its last day."""

    by: Date | Month | Year
    span: Span = SPAN


@frozen
class Recurrence:
    """`每年 9月1日 至 9月30日`, `每季度`; without days any day of the period will do."""

    word: str
    first: tuple[int, int] | None
    last: tuple[int, int] | None
    span: Span = SPAN


@frozen
class Texts:
    """`条件 “…”`, `证据 “…”、“…”`, `内容 “…”`, `成果 “…”`."""

    word: str
    items: tuple[str, ...]
    span: Span = SPAN


@frozen
class Approval:
    """`经批准除外`."""

    span: Span = SPAN


@frozen
class Prerequisite:
    """`先行完成 甲、乙` of a 里程碑."""

    names: tuple[Name, ...]
    span: Span = SPAN


@frozen
class OfDuty:
    """`所属职责 制定预算办法` of a 里程碑: the duty that is to be done by then."""

    name: Name
    span: Span = SPAN


DutyClause = (
    ShouldHold | ShouldList | Uniform | InListOrder | Strength | Justification | Follows | Actor | Partners | Act
    | Deadline | Recurrence | Texts | Approval | Prerequisite | OfDuty
)  # fmt: skip

"""Clauses on money shared among places: 分配, 分担 and 资金池."""

from attrs import frozen

from mingce.source import Span
from mingce.syntax.ast_expressions import SPAN, Expr, Name, Named


@frozen
class Total:
    """`总额 E` of a 分配."""

    value: Expr
    span: Span = SPAN


@frozen
class Factor:
    """`因素 人口结构，权重 W，取 X，反向`; `direction` is "", 反向 (max + min - x) or 取倒数 (1 ÷ x)."""

    name: Name
    weight: Expr
    value: Expr
    direction: str
    span: Span = SPAN


@frozen
class Coefficient:
    """`系数 E` of a 分配: multiplies a place's weighted share."""

    value: Expr
    span: Span = SPAN


@frozen
class UseCondition:
    """`使用条件 C，不满足时 某口径`: who may draw; the reading says what becomes of the rest."""

    condition: Expr
    unmet: Name | None
    span: Span = SPAN


@frozen
class EachBound:
    """`每处不少于 E` (`least`) or `每处不超过 E` of a 分配."""

    least: bool
    value: Expr
    span: Span = SPAN


@frozen
class Remainder:
    """`余数 最大余数法，同余时 按名单次序`."""

    method: str
    ties: str
    span: Span = SPAN


@frozen
class LeftOver:
    """`未分配 记作 X（alias）`: what is not given out."""

    named: Named
    span: Span = SPAN


@frozen
class SharedAmount:
    """`分担额 E` of a 分担: what each place has to share."""

    value: Expr
    span: Span = SPAN


@frozen
class PayerPart:
    """`应担 记作 X（alias）` or `实付 记作 X（alias）` of a payer."""

    part: str
    named: Named
    span: Span = SPAN


@frozen
class Payer:
    """`由 补缺调剂金 承担 比例，合计以 E 为限，不足时 按比例支付，差额由 市州政府 承担，实付 记作 X（alias）`.

    `share` is None for 其余 and for 差额 (`residual`: it pays only what others cannot).  `each_limit` and `total_limit` bound
    what it pays; `shortfall` pays what it cannot.
    """

    name: Name
    share: Expr | None
    residual: bool
    each_limit: Expr | None
    total_limit: Expr | None
    pro_rata: bool
    shortfall: Name | None
    parts: tuple[PayerPart, ...]
    span: Span = SPAN


@frozen
class Inflow:
    """`转入 E` of a 资金池."""

    value: Expr
    span: Span = SPAN


@frozen
class Outflow:
    """`转出 E` of a 资金池."""

    value: Expr
    span: Span = SPAN


@frozen
class Retention:
    """`留存上限 E` of a 资金池."""

    value: Expr
    span: Span = SPAN


@frozen
class PoolPart:
    """`留存额 记作 X（alias）`, `期末余额 …`, `超限额 …`."""

    part: str
    named: Named
    span: Span = SPAN


FundClause = (
    Total | Factor | Coefficient | UseCondition | EachBound | Remainder | LeftOver | SharedAmount | Payer | Inflow
    | Outflow | Retention | PoolPart
)  # fmt: skip

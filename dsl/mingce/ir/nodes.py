"""The core expressions: what every back end must know.

`match` on the union `Expr`, with no default case: the type checker then proves that nothing was forgotten.  Spans are outside
equality; an expression made by the elaborator carries the span of the text it came from.
"""

from datetime import date
from enum import StrEnum
from fractions import Fraction

from attrs import field, frozen

from mingce.ir.ops import Op
from mingce.ir.types import Type
from mingce.source import Span

__all__ = [
    "Apply",
    "Apportion",
    "Case",
    "Cases",
    "CurrentYear",
    "Expr",
    "Factor",
    "Fail",
    "Fold",
    "Function",
    "Literal",
    "Rank",
    "Ref",
    "Window",
]

_span: Span | None = field(default=None, eq=False, repr=False, kw_only=True)


@frozen
class Literal:
    """A constant: Fraction for numbers (int after lowering), alias for categories, None for 不适用."""

    value: Fraction | int | bool | date | str | None
    type: Type
    span: Span | None = _span


@frozen
class Ref:
    """The value of a symbol.

    `back` is how many years earlier (or months, for `monthly` symbols read by the month); 0 is the period being computed.  A
    parameter or a reading is always read with `back` 0.  A symbol with a dot (`claims.amount`) belongs to the member at hand.
    """

    symbol: str
    type: Type
    back: int = 0
    by_month: bool = False
    span: Span | None = _span


@frozen
class CurrentYear:
    """`当年`: the calendar year that names the benefit year being computed."""

    type: Type
    span: Span | None = _span


@frozen(cache_hash=True)
class Apply:
    """An operator on its operands, evaluated left to right."""

    op: Op
    args: tuple["Expr", ...]
    type: Type
    span: Span | None = _span


@frozen(cache_hash=True)
class Case:
    """One ordered case.  `label` names it in explanations: which clause of the statement it is, from 0; -1 if none."""

    when: "Expr"
    value: "Expr"
    label: int = -1
    span: Span | None = _span


@frozen(cache_hash=True)
class Cases:
    """The value of the first case whose condition holds, else `otherwise`.  Values of other cases are not looked at.

    An undecided condition makes the result undecided unless every branch that could still be chosen gives the same value.
    """

    cases: tuple[Case, ...]
    otherwise: "Expr"
    type: Type
    label: int = -1
    span: Span | None = _span


class Function(StrEnum):
    """What an aggregate makes of its members.  A mean is lowered to the total, which needs a member, over the count."""

    SUM = "sum"
    COUNT = "count"
    MAX = "max"
    MIN = "min"
    MEAN = "mean"
    FIRST = "first"
    LAST = "last"
    TOTAL = "total"


class Window(StrEnum):
    """Which members in date order an aggregate takes."""

    ALL = ""
    BEFORE = "before"
    UPTO = "upto"


@frozen(cache_hash=True)
class Fold:
    """An aggregate over the members of a collection; inside, dotted symbols are those of the member folded over.

    `in_year`: only members dated in the year being computed.  `window`: all, or those before (and including) the member at hand
    in date order.  `group`: "" none, "day" "month" "year" of
    the collection's date, or the symbol of a member field: only members equal to the member at hand.  An empty sum or count is
    0; an empty max, min, mean, first or last is an error.
    """

    function: Function
    collection: str
    where: "Expr | None"
    body: "Expr | None"
    in_year: bool
    window: Window
    group: str
    type: Type
    span: Span | None = _span


@frozen(cache_hash=True)
class Rank:
    """The rank (from 1) of the member at hand by `key`; equal keys share a rank if `shared`, else list order decides."""

    collection: str
    key: "Expr"
    descending: bool
    shared: bool
    in_year: bool
    type: Type
    span: Span | None = _span


@frozen(cache_hash=True)
class Factor:
    """One factor of an apportionment: its weight, and each member's value (0 or more).

    After lowering a value that is a quotient has its positive `divisor` apart.  `name` is for messages.
    """

    weight: "Expr"
    value: "Expr"
    name: str = ""
    divisor: "Expr | None" = None


@frozen(cache_hash=True)
class Apportion:
    """What the member at hand receives of `total`, shared out among the members of a collection to the last unit.

    With x_k the value and w_k the weight of factor k, a member's share is W = c × Σ w_k·x_k / Σx_k (c the `coefficient`, 1 without
    one).  Members for which `gate` is false receive nothing; what they would have had goes to the others where `redistribute`
    holds, else it is not given out.  No member receives less than `least` or more than `most`: amounts are λ·W within these
    bounds, λ such that they add up.  Then each is cut to whole `unit`s and the units left go to the largest remainders, ties in
    list order, never to a member whose share is 0.  Amounts add up to `total` cut to whole units (less what is withheld).

    A factor of weight 0 is not looked at.  Bounds count in whole units: the least rounded up, the most rounded down.  A member
    that lacks a value (不适用) takes no part and receives 不适用; closed gates leave Σx_k as it is.

    Errors: a negative total (`negative-total`) or weight (`negative-weight`), weights that do not add up to 1
    (`weights-not-one`), a negative value or coefficient (`negative-factor`), a factor whose values add up to 0 (`zero-factor`),
    no member with a share (`nobody-eligible`), bounds that cannot be met (`bounds-unmet`).
    `total`, weights and `redistribute` are about the record; value, coefficient, gate and bounds about each member.
    """

    collection: str
    total: "Expr"
    factors: tuple[Factor, ...]
    coefficient: "Expr | None"
    gate: "Expr | None"
    redistribute: "Expr | None"
    least: "Expr | None"
    most: "Expr | None"
    unit: Fraction
    type: Type
    span: Span | None = _span


@frozen
class Fail:
    """Refuses the record: evaluating it raises `PolicyError(code, message, field)`.

    With `member`, a list of which a member is at hand, the message begins with which one it is: its number in the list, and the
    text `named` of it if there is one.  Under an undecided condition a refusal only counts as a branch unlike every other, so
    that a doubt never becomes a refusal.  `unreachable`: the conditions before it are proved to leave nothing out, so that it
    does not count among the branches that may still be chosen.
    """

    code: str
    message: str
    field: str | None
    type: Type
    member: str | None = None
    named: "Expr | None" = None
    unreachable: bool = False
    span: Span | None = _span


Expr = Literal | Ref | CurrentYear | Apply | Cases | Fold | Rank | Apportion | Fail

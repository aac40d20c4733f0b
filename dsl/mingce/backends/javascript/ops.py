"""The operator table in JavaScript.  A test compares its keys with the table of operators, so that none can be forgotten."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from mingce.backends.javascript.code import ATOM, COMPARE, EQUAL, SUM, TERM, UNARY
from mingce.ir import ops

__all__ = ["LOWERED_AWAY", "SPELLINGS", "Spelling"]


@frozen
class Spelling:
    """How an operator is written.

    `kind`: infix, prefix, call (of a function of the run time, operands in one form), calendar (a call whose operands are plain
    numbers), fraction (of two BigInts, or a part of one), or special (printed by code of its own).  `text` is the sign or the
    function, `level` how tightly it binds.
    """

    kind: str
    text: str
    level: int = ATOM


def _table() -> dict[str, Spelling]:
    infix = (
        (ops.ADD, "+", SUM), (ops.SUB, "-", SUM), (ops.MUL, "*", TERM), (ops.EQ, "===", EQUAL), (ops.NE, "!==", EQUAL),
        (ops.LT, "<", COMPARE), (ops.LE, "<=", COMPARE), (ops.GT, ">", COMPARE), (ops.GE, ">=", COMPARE),
        (ops.YEAR_ADD, "+", SUM), (ops.YEAR_SUB, "-", SUM),
    )  # fmt: skip
    calls = (
        (ops.MIN, "smaller"), (ops.MAX, "larger"), (ops.CHECK_DIVISOR, "checkedDivisor"),
        (ops.QUOTIENT_HALF_UP, "quotientHalfUp"), (ops.QUOTIENT_DOWN, "quotientDown"), (ops.QUOTIENT_UP, "quotientUp"),
        (ops.QUOTIENT_HALF_EVEN, "quotientHalfEven"),
    )  # fmt: skip
    calendar = (
        (ops.ADD_DAYS, "addDays"), (ops.ADD_MONTHS_CLIP, "addMonthsClip"), (ops.ADD_MONTHS_ROLL, "addMonthsRoll"),
        (ops.DAYS_BETWEEN, "daysBetween"), (ops.MONTHS_BETWEEN, "monthsBetween"),
        (ops.YEARS_BETWEEN, "yearsBetween"), (ops.DAY_OF_YEAR, "dayOfYear"), (ops.YEAR_FIRST, "dayOfYear"),
        (ops.YEAR_LAST, "yearLast"), (ops.YEAR_OF, "yearOf"), (ops.MONTH_OF, "monthOf"),
    )  # fmt: skip
    special = ((ops.AND, "both"), (ops.OR, "eitherOr"), (ops.NOT, "negated"), (ops.APPLICABLE, "applicable"))
    fractions = ((ops.FRACTION, "fraction"), (ops.NUMERATOR, "above"), (ops.DENOMINATOR, "below"))
    table = {op.name: Spelling("infix", text, level) for op, text, level in infix}
    table |= {op.name: Spelling("call", text) for op, text in calls}
    table |= {op.name: Spelling("calendar", text) for op, text in calendar}
    table |= {op.name: Spelling("special", text) for op, text in special}
    table |= {op.name: Spelling("fraction", text) for op, text in fractions}
    table[ops.NEG.name] = Spelling("prefix", "-", UNARY)
    return table


# Left out: what lowering has replaced by integer quotients.
SPELLINGS: Final[Mapping[str, Spelling]] = MappingProxyType(_table())
LOWERED_AWAY: Final = frozenset(
    op.name for op in (ops.DIV, ops.WHOLE, ops.ROUND_HALF_UP, ops.ROUND_DOWN, ops.ROUND_UP, ops.ROUND_HALF_EVEN)
)

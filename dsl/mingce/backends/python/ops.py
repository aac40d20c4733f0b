"""The operator table in Python.  A test compares its keys with the table of operators, so that none can be forgotten."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from mingce.backends.python.code import AND_, ATOM, COMPARE, NOT_, OR_, SIGN, SUM, TERM, TERNARY
from mingce.ir import ops

__all__ = ["SPELLINGS", "Spelling"]


@frozen
class Spelling:
    """How an operator is written.

    `kind`: infix, prefix, call (of a function of the run time), or special (printed by code of its own).
    `text` is the sign or the function; `level` how tightly the result binds.
    """

    kind: str
    text: str
    level: int = ATOM


def _table() -> dict[str, Spelling]:
    infix = (
        (ops.ADD, "+", SUM), (ops.SUB, "-", SUM), (ops.MUL, "*", TERM), (ops.EQ, "==", COMPARE), (ops.NE, "!=", COMPARE),
        (ops.LT, "<", COMPARE), (ops.LE, "<=", COMPARE), (ops.GT, ">", COMPARE), (ops.GE, ">=", COMPARE),
        (ops.YEAR_ADD, "+", SUM), (ops.YEAR_SUB, "-", SUM),
    )  # fmt: skip
    calls = (
        (ops.ADD_DAYS, "add_days"), (ops.ADD_MONTHS_CLIP, "add_months_clip"), (ops.ADD_MONTHS_ROLL, "add_months_roll"),
        (ops.MONTHS_BETWEEN, "months_between"), (ops.YEARS_BETWEEN, "years_between"), (ops.DAY_OF_YEAR, "day_of_year"),
        (ops.YEAR_FIRST, "day_of_year"), (ops.YEAR_LAST, "year_last"), (ops.QUOTIENT_HALF_EVEN, "quotient_half_even"),
        (ops.FRACTION, "Fraction"),
    )  # fmt: skip
    special = (
        (ops.MIN, "<", TERNARY), (ops.MAX, ">", TERNARY), (ops.AND, "and", AND_), (ops.OR, "or", OR_), (ops.NOT, "not", NOT_),
        (ops.APPLICABLE, "is not None", COMPARE), (ops.DAYS_BETWEEN, "days", ATOM), (ops.YEAR_OF, "year", ATOM),
        (ops.MONTH_OF, "month", ATOM), (ops.CHECK_DIVISOR, "", ATOM), (ops.QUOTIENT_DOWN, "//", TERM),
        (ops.QUOTIENT_UP, "//", TERM), (ops.QUOTIENT_HALF_UP, "//", TERM), (ops.NUMERATOR, "numerator", ATOM),
        (ops.DENOMINATOR, "denominator", ATOM),
    )  # fmt: skip
    table = {op.name: Spelling("infix", text, level) for op, text, level in infix}
    table |= {op.name: Spelling("call", text) for op, text in calls}
    table |= {op.name: Spelling("special", text, level) for op, text, level in special}
    table[ops.NEG.name] = Spelling("prefix", "-", SIGN)
    return table


# Left out: what lowering has replaced by integer quotients (`lowered_away`).
SPELLINGS: Final[Mapping[str, Spelling]] = MappingProxyType(_table())
LOWERED_AWAY: Final = frozenset(
    op.name for op in (ops.DIV, ops.WHOLE, ops.ROUND_HALF_UP, ops.ROUND_DOWN, ops.ROUND_UP, ops.ROUND_HALF_EVEN)
)

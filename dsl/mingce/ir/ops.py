"""The operator table.  A back end is a spelling of this table; a test compares the key sets, so none can be forgotten."""

from typing import Final

from attrs import frozen

__all__ = ["OPS", "Op"]


@frozen(eq=False)
class Op:
    """An operator: a stable name, its Chinese name, and how many operands it takes.  There is one of each, equal to itself alone."""

    name: str
    zh: str
    arity: int

    def __reduce__(self) -> str:
        # So that there is one of each in a program that was stored and read again, too.
        return self.name.upper()


# arithmetic; DIV is exact division, an error where the divisor is 0
ADD: Final = Op("add", "加", 2)
SUB: Final = Op("sub", "减", 2)
MUL: Final = Op("mul", "乘", 2)
DIV: Final = Op("div", "除以", 2)
NEG: Final = Op("neg", "负", 1)
MIN: Final = Op("min", "取小", 2)
MAX: Final = Op("max", "取大", 2)
# WHOLE(a, b): how many whole b are in a; 0 where a is negative; an error where b is not positive
WHOLE: Final = Op("whole", "满几个", 2)

# rounding of a to a multiple of the positive constant b: ties and truncation are symmetric about 0
ROUND_HALF_UP: Final = Op("round_half_up", "四舍五入", 2)  # ties away from 0
ROUND_DOWN: Final = Op("round_down", "舍去", 2)  # towards 0
ROUND_UP: Final = Op("round_up", "进一", 2)  # away from 0
ROUND_HALF_EVEN: Final = Op("round_half_even", "银行家舍入", 2)  # ties to the even multiple

# comparison, of numbers of one unit, days, years; EQ and NE also of truth values, categories and texts
EQ: Final = Op("eq", "等于", 2)
NE: Final = Op("ne", "不等于", 2)
LT: Final = Op("lt", "小于", 2)
LE: Final = Op("le", "不大于", 2)
GT: Final = Op("gt", "大于", 2)
GE: Final = Op("ge", "不小于", 2)

# logic, Kleene's three values; left to right: the right operand is not looked at where the left one decides
AND: Final = Op("and", "且", 2)
OR: Final = Op("or", "或", 2)
NOT: Final = Op("not", "非", 1)

# whether a value is there at all (不适用 is not); never 不适用 itself
APPLICABLE: Final = Op("applicable", "适用", 1)

# days and years; month arithmetic names what happens where the month has no such day
DAY_OF_YEAR: Final = Op("day_of_year", "某年某月某日", 3)  # (calendar year, month, day); 29 February becomes the 28th
ADD_DAYS: Final = Op("add_days", "加天数", 2)
ADD_MONTHS_CLIP: Final = Op("add_months_clip", "加月数（无对应日取月末）", 2)
ADD_MONTHS_ROLL: Final = Op("add_months_roll", "加月数（无对应日顺延）", 2)  # to the first of the month after
DAYS_BETWEEN: Final = Op("days_between", "相距天数", 2)  # (from, to), to minus from
MONTHS_BETWEEN: Final = Op("months_between", "相距整月数", 2)  # whole months, 0 or more; an error where to is before from
YEARS_BETWEEN: Final = Op("years_between", "相距整年数", 2)
YEAR_OF: Final = Op("year_of", "年份", 1)
MONTH_OF: Final = Op("month_of", "月份", 1)
YEAR_ADD: Final = Op("year_add", "年份加年数", 2)
YEAR_SUB: Final = Op("year_sub", "年份相减", 2)
YEAR_FIRST: Final = Op("year_first", "年度首日", 1)
YEAR_LAST: Final = Op("year_last", "年度末日", 1)

# after lowering only: integers.  QUOTIENT_* round the quotient of two integers, the divisor positive
CHECK_DIVISOR: Final = Op("check_divisor", "除数不为零", 1)
QUOTIENT_HALF_UP: Final = Op("quotient_half_up", "四舍五入的商", 2)
QUOTIENT_DOWN: Final = Op("quotient_down", "舍去的商", 2)
QUOTIENT_UP: Final = Op("quotient_up", "进一的商", 2)
QUOTIENT_HALF_EVEN: Final = Op("quotient_half_even", "银行家舍入的商", 2)
# a quotient as one value, the divisor positive, and its two reduced parts
FRACTION: Final = Op("fraction", "分数", 2)
NUMERATOR: Final = Op("numerator", "分子", 1)
DENOMINATOR: Final = Op("denominator", "分母", 1)

OPS: Final[tuple[Op, ...]] = (
    ADD, SUB, MUL, DIV, NEG, MIN, MAX, WHOLE, ROUND_HALF_UP, ROUND_DOWN, ROUND_UP, ROUND_HALF_EVEN, EQ, NE, LT, LE, GT, GE,
    AND, OR, NOT, APPLICABLE, DAY_OF_YEAR, ADD_DAYS, ADD_MONTHS_CLIP, ADD_MONTHS_ROLL, DAYS_BETWEEN, MONTHS_BETWEEN,
    YEARS_BETWEEN, YEAR_OF, MONTH_OF, YEAR_ADD, YEAR_SUB, YEAR_FIRST, YEAR_LAST, CHECK_DIVISOR, QUOTIENT_HALF_UP,
    QUOTIENT_DOWN, QUOTIENT_UP, QUOTIENT_HALF_EVEN, FRACTION, NUMERATOR, DENOMINATOR,
)  # fmt: skip

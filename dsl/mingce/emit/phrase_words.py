"""The words that the phrases of an expression are built from: what a comparison is called depends on what is compared."""

from fractions import Fraction
from typing import Final

from mingce.ir import ops
from mingce.ir.nodes import Function
from mingce.ir.ops import Op
from mingce.ir.types import DateType, Number, Scaled, Type, YearType

__all__ = [
    "DAY_FOLDS",
    "EXTREMUM",
    "FOLDS",
    "GROUPS_OF_PEOPLE",
    "MONTH_ENDS",
    "OPPOSITE",
    "QUOTIENTS",
    "ROUNDINGS",
    "SIGNS",
    "SPANS",
    "compare_word",
    "grain_word",
    "is_day",
]

SIGNS: Final = {ops.ADD: "＋", ops.SUB: "－", ops.MUL: "×", ops.DIV: "÷"}

OPPOSITE: Final = {ops.EQ: ops.NE, ops.NE: ops.EQ, ops.LT: ops.GE, ops.GE: ops.LT, ops.GT: ops.LE, ops.LE: ops.GT}

ROUNDINGS: Final = {
    ops.ROUND_HALF_UP: "四舍五入",
    ops.ROUND_DOWN: "舍去",
    ops.ROUND_UP: "进一",
    ops.ROUND_HALF_EVEN: "银行家舍入",
}
QUOTIENTS: Final = {
    ops.QUOTIENT_HALF_UP: "四舍五入取整",
    ops.QUOTIENT_DOWN: "舍去取整",
    ops.QUOTIENT_UP: "进一取整",
    ops.QUOTIENT_HALF_EVEN: "银行家舍入取整",
}
MONTH_ENDS: Final = {ops.ADD_MONTHS_CLIP: "取月末", ops.ADD_MONTHS_ROLL: "顺延"}
SPANS: Final = {ops.DAYS_BETWEEN: "天数", ops.MONTHS_BETWEEN: "整月数", ops.YEARS_BETWEEN: "整年数"}
FOLDS: Final = {
    Function.SUM: "之和", Function.MAX: "最大值", Function.MIN: "最小值", Function.MEAN: "平均值", Function.FIRST: "首次值",
    Function.LAST: "末次值",
}  # fmt: skip
DAY_FOLDS: Final = {Function.MAX: "最晚者", Function.MIN: "最早者"}
EXTREMUM: Final = {(ops.MIN, False): "较小者", (ops.MAX, False): "较大者", (ops.MIN, True): "较早者", (ops.MAX, True): "较晚者"}

# A 是否 with such a name is about belonging: 属于特殊群体; others read as they are: 逾期缴费.
GROUPS_OF_PEOPLE: Final = ("群体", "人员", "对象", "人口", "家庭", "学生", "新生儿", "孤儿")

_DAYS: Final = {ops.EQ: "为", ops.NE: "不是", ops.LT: "早于", ops.LE: "不晚于", ops.GT: "晚于", ops.GE: "不早于"}
_LEVELS: Final = {ops.EQ: "为", ops.NE: "不等于", ops.LT: "低于", ops.LE: "不高于", ops.GT: "高于", ops.GE: "不低于"}
_COUNTS: Final = {ops.EQ: "为", ops.NE: "不等于", ops.LT: "不足", ops.LE: "不超过", ops.GT: "超过", ops.GE: "不少于"}
_GRAINS: Final = {"1/100": "分", "1/10": "角", "1": "元"}
# Things that are counted or last are 不足, 不少于; amounts, ratios and scores are 低于, 不低于.
_COUNTED: Final = frozenset({"年", "月", "日", "人", "次", "个", "床日"})


def is_day(type_: Type) -> bool:
    """Whether values of the type are points in time, which are earlier or later rather than smaller or larger."""
    return isinstance(type_, DateType | YearType)


def compare_word(op: Op, type_: Type) -> str:
    """The word for comparing values of `type_`: 早于, 低于 or 不足, as their kind demands."""
    if is_day(type_):
        return _DAYS[op]
    if isinstance(type_, Number | Scaled) and not _is_counted(type_):
        return _LEVELS[op]
    return _COUNTS[op]


def _is_counted(type_: Number | Scaled) -> bool:
    return any(base in _COUNTED and power > 0 for base, power in type_.unit.powers) and type_.unit.power("元") == 0


def grain_word(grain: Fraction, type_: Type) -> str | None:
    """分, 角 or 元 for those grains of money, else None."""
    if isinstance(type_, Number | Scaled) and str(type_.unit) == "元":
        return _GRAINS.get(str(grain))
    return None

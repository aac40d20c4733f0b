"""What types are called in Chinese: the words with which a drafter declares them."""

from mingce.ir.types import NUMBERS, BooleanType, DateType, EnumType, Number, Rational, Scaled, TextType, Type, YearType
from mingce.ir.units import Unit

__all__ = ["type_name"]


def type_name(type_: Type) -> str:
    """金额, 是否, 日期, the name of a 类别; a number that has no word of its own is told by its unit."""
    match type_:
        case Number(unit=unit, word=word):
            return word or _number_word(unit)
        case Scaled(unit=unit):
            return f"以{unit}为单位的整数"
        case Rational(unit=unit):
            return f"以{unit}为单位的分数"
        case BooleanType():
            return "是否"
        case DateType():
            return "日期"
        case YearType():
            return "年份"
        case TextType():
            return "文本"
        case EnumType(name=name):
            return name


def _number_word(unit: Unit) -> str:
    if not unit.powers:
        return "不带单位的数"
    return next((word for word, number in NUMBERS.items() if number.unit == unit), f"以{unit}为单位的数")

"""What the schemas say to people: types with their units, rules about what may be left out, and where a thing comes from."""

from collections.abc import Iterator

from mingce.emit.prose import sentence, value_text
from mingce.ir.program import Definition, Input, Parameter, Period, Program, Reading, Statement
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Rational, Scaled, TextType, Type, YearType
from mingce.ir.units import NONE

__all__ = ["constant_text", "input_text", "must_be_given", "output_text", "type_text"]


def must_be_given(item: Input) -> bool:
    """Whether a record without the input cannot be computed."""
    return not item.may_lack and (item.period is Period.ONCE or not item.has_before)


def type_text(type_: Type) -> str:
    """The type as a drafter names it, with the unit that its name does not tell."""
    match type_:
        case Number(unit=unit, word=word):
            unit_text = "" if unit == NONE else str(unit)
            return f"{word}（{unit_text}）" if word and unit_text else word or unit_text or "数"
        case Scaled(unit=unit) | Rational(unit=unit):
            return str(unit)
        case BooleanType():
            return "是否"
        case DateType():
            return "日期"
        case YearType():
            return "年份"
        case TextType():
            return "文字"
        case EnumType(name=name):
            return name


def input_text(item: Input) -> str:
    """What an input is, how it is given, and what holds where it is not."""
    return _sentence((type_text(item.type), *_rules(item), *((item.note,) if item.note else ())))


def _rules(item: Input) -> Iterator[str]:
    match item.period:
        case Period.ONCE:
            pass
        case Period.YEARLY:
            yield '逐年填写，写作 {"2025": …}'
        case Period.MONTHLY:
            yield '逐月填写，写作 {"2025-03": …}'
    if item.low is not None:
        yield f"不小于{value_text(item.low, item.type)}"
    if item.high is not None:
        yield f"不大于{value_text(item.high, item.type)}"
    if item.unique:
        yield "各项不得相同"
    if item.has_before:
        yield f"记录以前为{value_text(item.before, item.type)}"
    yield _lacking(item)


def _lacking(item: Input) -> str:
    if item.has_default:
        return f"未填的按{value_text(item.default, item.type)}计"
    if item.doubtful:
        return "未填的，有关结果待定"
    if item.optional:
        return "未填的不适用"
    if item.period is Period.ONCE:
        return "必填"
    return "自首次填写的一年起不得间断" if item.period is Period.YEARLY else "自首次填写的一月起不得间断"


def constant_text(program: Program, item: Parameter | Reading) -> str:
    """A parameter or a reading as its statement says it, and where that comes from."""
    statement = program.statement(item.statement)
    if statement is None:
        return _sentence((type_text(item.type),))
    said = "".join(sentence(statement, program))
    return said + _basis(statement)


def output_text(program: Program, definition: Definition) -> str:
    """What a result is, what its drafter says of it, and where it comes from."""
    statement = program.statement(definition.statement)
    notes = (statement.note,) if statement is not None and statement.note else ()
    return _sentence((type_text(definition.type), *notes)) + ("" if statement is None else _basis(statement))


def _basis(statement: Statement) -> str:
    return f"依据：{'、'.join(basis.text for basis in statement.basis)}。" if statement.basis else ""


def _sentence(parts: tuple[str, ...]) -> str:
    return "；".join(part.rstrip("。；") for part in parts if part) + "。"

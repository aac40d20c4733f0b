"""What the query says to people: a header, and a line for every column that has a name in the policy."""

from collections.abc import Iterator

from mingce.backends.sql.dialects import Dialect
from mingce.backends.sql.names import Source
from mingce.emit.prose_values import value_text
from mingce.emit.written.sql import comment
from mingce.flat.select import not_columnar
from mingce.flat.table import FlatProgram, Presence
from mingce.ir.program import Definition, Program
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Type

__all__ = ["header", "output_comment"]


def header(program: Program, flat: FlatProgram, dialect: Dialect, source: Source) -> str:
    """What the query computes, from which table, and what it leaves out."""
    return "".join(f"{comment(line)}\n" for line in _lines(program, flat, dialect, source))


def _lines(program: Program, flat: FlatProgram, dialect: Dialect, source: Source) -> Iterator[str]:
    policy, shape = program.policy, flat.table
    yield f"{policy.title}（{policy.alias}），{dialect.title}"
    yield "本查询由政策文件生成，请勿手工修改。"
    rows = f"数据在表“{source.table}”中"
    if source.long is not None:
        rows += f"，逐年的在表“{source.long}”中（每条记录每年一行，列 id、year）"
    yield f"{rows}。每行一条记录，计算{shape.year}年度；历史自{shape.first}年起。"
    if all(presence is Presence.PARTIAL for presence in shape.cells.values()):
        yield "列的值为 NULL 表示没有给出。"
    else:
        yield "各列不得为 NULL，否则该行不予计算。"
    yield "各步骤中的列是整数：金额和比例按公因数计数，日期是1970年1月1日以来的天数，类别是从0起的次序号。"
    for reading in program.readings:
        value = shape.readings.get(reading.symbol.id)
        if value is not None and value != reading.chosen:
            yield f"口径“{reading.symbol.name}”取{value_text(value, reading.type)}。"
    for parameter in program.parameters:
        bound = shape.parameters.get(parameter.symbol.id)
        if bound is not None:
            yield f"参数“{parameter.symbol.name}”定为{value_text(bound, parameter.type)}。"
    yield from _left_out(program)


def _left_out(program: Program) -> Iterator[str]:
    reasons: dict[str, list[str]] = {}
    for symbol, reason in not_columnar(program).items():
        reasons.setdefault(reason, []).append(program.symbol_name(symbol))
    for reason, names in reasons.items():
        yield f"不能用 SQL 计算、不在结果中的：{'、'.join(names)}（{reason}）。"


def output_comment(program: Program, definition: Definition) -> str:
    """What a result is, and where the policy says so."""
    statement = program.statement(definition.statement)
    text = f"{definition.symbol.name}（{_kind(definition.type)}）"
    if statement is None:
        return text
    named = statement.kind if statement.name == definition.symbol.name else f"{statement.kind}“{statement.name}”"
    places = "；".join(basis.text for basis in statement.basis)
    return f"{text}：{named}" + (f"，依据 {places}" if places else "")


def _kind(type_: Type) -> str:
    match type_:
        case Number(unit=unit, word=word):
            return f"{word}，{unit}" if word and str(unit) else word or str(unit) or "数"
        case BooleanType():
            return "是否"
        case DateType():
            return "日期"
        case EnumType(name=name, members=members):
            return f"{name}：" + "、".join(f"{member.alias} {member.name}" for member in members)
        case _:
            return "年份"

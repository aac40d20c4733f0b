"""Types in JSDoc: what a record may hold, and what comes out."""

from mingce.ir.program import Collection, Definition, Input, Parameter, Period, Program, Reading
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Scaled, TextType, Type, YearType
from mingce.ir.units import NONE

__all__ = ["print_typedefs"]

_COMMON = """\
/** @typedef {number | bigint | string | Exact} GivenNumber 数：小数写成文字最稳妥，如 "4000.50"；比例可以写 "5%" */
/** @typedef {{ undetermined: string }} Open 待定，以及原因 */
/** @typedef {{ year?: number, parameters?: GivenParameters, readings?: GivenReadings }} Defaults */
/** @typedef {{ id: string | number | bigint | null, outputs: Outputs, readings: Record<string, boolean | string> }} Result */
/** @typedef {{ id: string | number | bigint | null, error: { code: string, message: string, field: string | null } }} Refusal */
/**
 * @typedef {object} Node 说明的一步
 * @property {string} name 中文名称
 * @property {string} alias 英文别名
 * @property {{ kind: string, name: string } | null} statement 写在哪个声明中
 * @property {string[]} basis 依据
 * @property {string} when 年度或者月份
 * @property {unknown} value 值
 * @property {string} text 中文的一句话
 * @property {string | null} [because] 由哪一款、为什么决定
 * @property {string | null} [formula] 算法
 * @property {string} [source] 不是算出的值从哪里来：数据、缺省、此前、参数、给定的参数、口径
 * @property {Node[]} reads 用到的值
 */
/** @typedef {{ id: string | number | bigint | null, policy: string, year: number, outputs: Node[],
 *   readings: Record<string, boolean | string> }} Explanation */"""


def print_typedefs(program: Program) -> str:
    """The types of records and results, each field with its Chinese name."""
    lists = [_member(collection, program) for collection in program.collections]
    record = ["/**", " * @typedef {object} PolicyRecord", " * @property {string | number | bigint} [id] 编号"]
    record += [
        " * @property {number} [year] 年度",
        " * @property {GivenParameters} [parameters]",
        " * @property {GivenReadings} [readings]",
    ]
    record += [_field(item) for item in program.inputs]
    record += [f" * @property {{Given_{c.symbol.id}[]}} [{c.symbol.id}] {c.symbol.name}" for c in program.collections]
    parameters = ["/**", " * @typedef {object} GivenParameters", *(_constant(item) for item in program.parameters), " */"]
    readings = ["/**", " * @typedef {object} GivenReadings", *(_constant(item) for item in program.readings), " */"]
    outputs = ["/**", " * @typedef {object} Outputs", *(_output(d) for d in program.definitions if d.public and d.collection is None)]
    outputs += [f" * @property {{Result_{c.symbol.id}[]}} {c.symbol.id} {c.symbol.name}" for c in _with_results(program)]
    return "\n".join((_COMMON, *lists, *record, " */", *parameters, *readings, *outputs, " */"))


def _with_results(program: Program) -> list[Collection]:
    return [c for c in program.collections if any(d.public and d.collection == c.symbol.id for d in program.definitions)]


def _member(collection: Collection, program: Program) -> str:
    key = collection.symbol.id
    lines = [
        "/**",
        f" * @typedef {{object}} Given_{key} {collection.symbol.name}的一项",
        *(_field(item) for item in collection.fields),
        " */",
    ]
    if collection in _with_results(program):
        lines += ["/**", f" * @typedef {{object}} Result_{key} {collection.symbol.name}一项的结果"]
        lines += [
            f" * @property {{string}} [{f.symbol.alias}] {f.symbol.name}" for f in collection.fields if isinstance(f.type, TextType)
        ]
        lines += [*(_output(d) for d in program.definitions if d.public and d.collection == key), " */"]
    return "\n".join(lines)


def _field(item: Input) -> str:
    kind = _given(item.type)
    period = {Period.ONCE: "", Period.YEARLY: "，按年给出", Period.MONTHLY: "，按月给出"}[item.period]
    typed = kind if item.period is Period.ONCE else f"Record<string, {kind}>"
    return f" * @property {{{typed}}} [{item.symbol.alias}] {item.symbol.name}{_unit(item.type)}{period}"


def _constant(item: Parameter | Reading) -> str:
    return f" * @property {{{_given(item.type)}}} [{item.symbol.alias}] {item.symbol.name}{_unit(item.type)}"


def _output(definition: Definition) -> str:
    kinds = [_result(definition.type)]
    kinds += ["null"] if definition.nullable else []
    kinds += ["Open"] if definition.undecidable else []
    return f" * @property {{{' | '.join(kinds)}}} {definition.symbol.alias} {definition.symbol.name}{_unit(definition.type)}"


def _given(type_: Type) -> str:
    match type_:
        case Number() | Scaled():
            return "GivenNumber"
        case BooleanType():
            return "boolean"
        case YearType():
            return "number"
        case EnumType(members=members):
            return " | ".join(f'"{member.alias}" | "{member.name}"' for member in members)
        case DateType() | TextType():
            return "string"


def _result(type_: Type) -> str:
    match type_:
        case Number() | Scaled():
            return "number | bigint | Exact"
        case EnumType(members=members):
            return " | ".join(f'"{member.alias}"' for member in members)
        case _:
            return _given(type_)


def _unit(type_: Type) -> str:
    return f"（{type_.unit}）" if isinstance(type_, Number) and type_.unit != NONE else ""

"""Types in JSDoc: what a record may hold, and what comes out."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import frozen

from mingce.backends.javascript.code import wide
from mingce.emit.written.javascript import literal, note
from mingce.ir.program import Collection, Definition, Input, LoweredProgram, Parameter, Period, Program, Reading, Symbol
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Rational, Scaled, TextType, Type, YearType
from mingce.ir.units import NONE

__all__ = ["print_typedefs"]

_WORDS: Final = {
    "id": " * @property {string | number | bigint | null} [id] 编号",
    "编号": " * @property {string | number | bigint | null} [编号] 即 id",
    "year": " * @property {GivenYear | null} [year] 年度",
    "年度": " * @property {GivenYear | null} [年度] 即 year",
    "parameters": " * @property {GivenParameters | null} [parameters] 参数",
    "参数": " * @property {GivenParameters | null} [参数] 即 parameters",
    "readings": " * @property {GivenReadings | null} [readings] 口径",
    "口径": " * @property {GivenReadings | null} [口径] 即 readings",
}
_COMMON: Final = """\
/** @typedef {number | bigint | string | Exact} GivenNumber 数：小数写成文字最稳妥，如 "4000.50"；比例可以写 "5%" */
/** @typedef {number | string | bigint | Exact} GivenYear 年份，如 2027 或者 "2027年" */
/** @typedef {boolean | "是" | "否"} GivenTruth 是否 */
/** @typedef {{ undetermined: string }} Open 待定，以及原因 */
/** @typedef {{ year?: GivenYear, parameters?: GivenParameters, readings?: GivenReadings }} Defaults 记录没有写明时的年度、参数和口径 */
/** @typedef {null | boolean | number | string | Data[] | { [key: string]: Data }} Data 普通的数据，JSON.stringify 能写 */
/** @typedef {{ toData: () => Data, toJson: () => string }} Told 化为普通的数据；化为 JSON 的文字，与 mingce run 相同 */
/** @typedef {{ id: string | number | bigint | null, outputs: Outputs, readings: Readings } & Told} Result */
/** @typedef {{ id: string | number | bigint | null, error: { code: string, message: string, field: string | null } } & Told} Refusal */
/**
 * @typedef {object} Node 说明的一步
 * @property {string} name 中文名称
 * @property {string} alias 英文别名
 * @property {{ kind: string, name: string } | null} statement 写在哪个声明中
 * @property {string[]} basis 依据
 * @property {string} when 年度或者月份
 * @property {number | null} [member] 名单的第几项
 * @property {unknown} value 值
 * @property {string} shown 值的中文写法
 * @property {string} text 中文的一句话
 * @property {string | null} [because] 由哪一款、为什么决定
 * @property {string | null} [formula] 算法
 * @property {string} [source] 不是算出的值从哪里来：数据、缺省、没有给出、此前、参数、给定的参数、口径
 * @property {Node[]} reads 用到的值
 */
/** @typedef {{ id: string | number | bigint | null, policy: string, year: number, outputs: Node[],
 *   readings: Readings }} Explanation */
/** @typedef {{ key: string, alias: string, name: string, role: string, kind: string, [more: string]: any }} Item
 *   一个输入、参数、口径或者结果 */
/** @typedef {{ alias: string, name: string, memberName: string, datedBy: string | null, fields: Item[] }} ItemList 名单 */"""


def print_typedefs(program: Program, exact: LoweredProgram) -> str:
    """The types of records and results, each field with its Chinese name, by which it may be called as well.

    `exact` is the lowered program, whose types tell which results are plain numbers.
    """
    stored = {d.symbol.id: d.type for d in exact.definitions}
    lists = [_member(collection, program, stored) for collection in program.collections]
    record = _both(_Property(c.symbol, f"Given_{c.symbol.id}[] | null", c.symbol.name, optional=True) for c in program.collections)
    record = _both(_field(item) for item in program.inputs) | record
    # The English keys that every record has mean the same in every policy, the Chinese ones may be names of its inputs.
    words = {key: kind for key, kind in _WORDS.items() if key.isascii() or key not in record}
    outputs = [_output(d, stored) for d in program.definitions if d.public and d.collection is None]
    outputs += [_Property(c.symbol, f"Result_{c.symbol.id}[]", c.symbol.name) for c in _with_results(program)]
    return "\n".join(
        (
            _COMMON,
            f"/** @typedef {{{_named(program)}}} OutputName 结果的别名或者中文名称 */",
            *lists,
            _typedef("PolicyRecord", record | words),
            _typedef("GivenParameters", _both(_constant(item) for item in program.parameters)),
            _typedef("GivenReadings", _both(_constant(item) for item in program.readings)),
            _typedef("Outputs", _both(outputs)),
            _typedef("Readings", _both(_chosen(program))),
        )
    )


@frozen
class _Property:
    """A property of an object: what it is called, the type of its value, and what it is."""

    symbol: Symbol
    kind: str
    note: str
    optional: bool = False


def _both(properties: Iterable[_Property]) -> dict[str, str]:
    """Properties by their aliases, then by their names; those of no word of JavaScript's are reached by their aliases only."""
    listed = tuple(properties)
    found = {item.symbol.alias: _line(item, item.symbol.alias, item.kind, item.note) for item in listed}
    for item in listed:
        name = item.symbol.name
        if name.isidentifier() and name not in found:
            found[name] = _line(item, name, item.kind, f"即 {item.symbol.alias}")
    return found


def _line(item: _Property, key: str, kind: str, text: str) -> str:
    return f" * @property {{{kind}}} {f'[{key}]' if item.optional else key} {note(text)}"


def _typedef(name: str, properties: Mapping[str, str], text: str = "") -> str:
    return "\n".join(("/**", f" * @typedef {{object}} {name}{text and f' {note(text)}'}", *properties.values(), " */"))


def _named(program: Program) -> str:
    """All that an output may be called."""
    public = [d.symbol for d in program.definitions if d.public]
    words = dict.fromkeys(word for symbol in public for word in (symbol.id, symbol.alias, symbol.name))
    return " | ".join(map(literal, words)) or "never"


def _with_results(program: Program) -> list[Collection]:
    return [c for c in program.collections if any(d.public and d.collection == c.symbol.id for d in program.definitions)]


def _member(collection: Collection, program: Program, stored: Mapping[str, Type]) -> str:
    key, name = collection.symbol.id, collection.symbol.name
    given = _typedef(f"Given_{key}", _both(_field(item) for item in collection.fields), f"{name}的一项")
    if collection not in _with_results(program):
        return given
    results = [_Property(f.symbol, "string", f.symbol.name, optional=True) for f in collection.fields if isinstance(f.type, TextType)]
    results += [_output(d, stored) for d in program.definitions if d.public and d.collection == key]
    return "\n".join((given, _typedef(f"Result_{key}", _both(results), f"{name}一项的结果")))


def _field(item: Input) -> _Property:
    kind = f"{_given(item.type)} | null"
    period = {Period.ONCE: "", Period.YEARLY: "，按年给出", Period.MONTHLY: "，按月给出"}[item.period]
    typed = kind if item.period is Period.ONCE else f"Record<string, {kind}> | null"
    return _Property(item.symbol, typed, f"{item.symbol.name}{_unit(item.type)}{period}", optional=True)


def _constant(item: Parameter | Reading) -> _Property:
    return _Property(item.symbol, f"{_given(item.type)} | null", f"{item.symbol.name}{_unit(item.type)}", optional=True)


def _output(definition: Definition, stored: Mapping[str, Type]) -> _Property:
    kinds = [_result(definition.type, stored[definition.symbol.id])]
    kinds += ["null"] if definition.nullable else []
    kinds += ["Open"] if definition.undecidable else []
    return _Property(definition.symbol, " | ".join(kinds), f"{definition.symbol.name}{_unit(definition.type)}")


def _chosen(program: Program) -> Iterator[_Property]:
    """The readings that a result tells; those that nothing rests on are left out there."""
    return (_Property(item.symbol, _result(item.type, item.type), item.symbol.name, optional=True) for item in program.readings)


def _given(type_: Type) -> str:
    match type_:
        case Number() | Scaled() | Rational():
            return "GivenNumber"
        case BooleanType():
            return "GivenTruth"
        case YearType():
            return "GivenYear"
        case EnumType(members=members):
            return " | ".join(literal(word) for member in members for word in (member.alias, member.name))
        case DateType() | TextType():
            return "string"


def _result(type_: Type, stored: Type) -> str:
    """What a value is once it has left the module: a whole number is no Exact, one that is small enough no bigint."""
    match type_:
        case Number() if isinstance(stored, Scaled) and stored.grain.denominator == 1:
            return "number | bigint" if wide(stored, int(stored.grain)) else "number"
        case Number() | Scaled() | Rational():
            return "number | bigint | Exact"
        case EnumType(members=members):
            return " | ".join(literal(member.alias) for member in members)
        case BooleanType():
            return "boolean"
        case YearType():
            return "number"
        case DateType() | TextType():
            return "string"


def _unit(type_: Type) -> str:
    return f"（{type_.unit}）" if isinstance(type_, Number) and type_.unit != NONE else ""

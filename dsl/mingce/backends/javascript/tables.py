"""The tables of a generated module: what a record may hold, the values of parameters, the readings, and what is defined."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from mingce.backends.javascript.branches import Branch, Read, reads_of
from mingce.backends.javascript.code import wide
from mingce.emit.confusable import confusable
from mingce.emit.prose import phrase
from mingce.ir.nodes import Literal
from mingce.ir.program import MAX_MEMBERS, Collection, Definition, Input, LoweredProgram, Parameter, Program, Reading
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Rational, Scaled, TextType, Type, YearType
from mingce.ir.units import NONE, Unit
from mingce.passes.context import Context, schedule
from mingce.passes.prune import symbols_read

__all__ = ["print_confusable", "print_tables"]

_Row = dict[str, object]
_KEYS: Final = ("id", "编号", "year", "年度", "parameters", "参数", "readings", "口径")
_TYPE: Final = "type"  # in a row: what stands in it as if written there, and may be shared
_STEPS: Final = "参数：steps 是 [起始年, 是否有效, 值]，值为 null 的待定"
_REST: Final = """\
const OUTPUTS = DEFINITIONS.filter((item) => item.public)
const FIELDS = LISTS.flatMap((list) => list.fields)
const ITEMS = new Map([...INPUTS, ...FIELDS, ...PARAMETERS, ...READINGS, ...DEFINITIONS].map((item) => [item.key, item]))
export { POLICY as policy, INPUTS as inputs, LISTS as lists, PARAMETERS as parameters, READINGS as readings, OUTPUTS as outputs }
/** 各个英文别名的中文名称。 */
export const names = Object.fromEntries([...ITEMS.values(), ...LISTS].map((item) => [item.alias, item.name]))"""


def print_tables(program: Program, lowered: LoweredProgram, branches: Mapping[str, tuple[Branch, ...]], digest: str) -> str:
    """The tables as constants; types as the policy has them, values as the core takes them."""
    exact = Context.of(lowered)
    used = {symbol for definition in lowered.definitions for symbol in symbols_read(lowered, definition)}
    rows: list[tuple[str, str, list[_Row]]] = [
        ("INPUTS", "输入", [_input(item, exact.inputs[item.symbol.id], None) for item in program.inputs]),
        ("LISTS", "名单", [_list(item, exact) for item in program.collections]),
        ("PARAMETERS", _STEPS, [_parameter(item, exact, lowered) for item in program.parameters]),
        ("READINGS", "口径", [_reading(item, item.symbol.id in used) for item in program.readings]),
        ("DEFINITIONS", "计算的值", [_definition(program, item, branches) for item in lowered.definitions]),
    ]  # fmt: skip
    shared = _shared(table for _, _, table in rows)
    lines = ["/** 政策，以及它所含意义的摘要（SHA-256）。 */", f"const POLICY = {_text(_policy(program, digest))}"]
    lines += ["// 多处用到的类型", *(f"const {name} = {{ {text} }}" for text, name in shared.items())] if shared else []
    for name, title, table in rows:
        kind = "ItemList" if name == "LISTS" else "Item"
        lines += [f"/** {title} @type {{{kind}[]}} */", f"const {name} = [", *(f"  {_text(row, shared)}," for row in table), "]"]
    lines += [f"const MOST_MEMBERS = {MAX_MEMBERS}", _REST]
    return "\n".join(lines)


def _policy(program: Program, digest: str) -> _Row:
    policy = program.policy
    return {
        "name": policy.name, "alias": policy.alias, "title": policy.title, "issuers": list(policy.issuers), "document": policy.document,
        "first": policy.first, "last": policy.last, "begins": list(policy.year_begins), "digest": digest,
    }  # fmt: skip


def _shared(tables: Iterable[list[_Row]]) -> dict[str, str]:
    """The types that stand in more than one row, by their text, and what they are called."""
    rows = [row for table in tables for row in table]
    fields = [field for row in rows for field in row.get("fields", ())]  # type: ignore[attr-defined]
    counted = Counter(_items(row[_TYPE]) for row in (*rows, *fields) if _TYPE in row)
    repeated = [text for text, count in counted.items() if count > 1]
    return {text: f"TYPE_{n}" for n, text in enumerate(repeated, 1)}


def _text(value: object, shared: Mapping[str, str] = MappingProxyType({})) -> str:
    """A value as JavaScript: JSON, but for large integers, keys without quotes where that can be, and types that are shared."""
    match value:
        case dict():
            return f"{{ {_items(value, shared)} }}"
        case list() | tuple():
            return f"[{', '.join(_text(item, shared) for item in value)}]"
        case _Big():
            return f"{int(value)}n"
        case _:
            return json.dumps(value, ensure_ascii=False)


def _items(row: object, shared: Mapping[str, str] = MappingProxyType({})) -> str:
    """The inside of an object."""
    assert isinstance(row, dict)
    parts = []
    for key, item in row.items():
        if key == _TYPE:
            inside = _items(item)
            parts.append(f"...{shared[inside]}" if inside in shared else inside)
        else:
            parts.append(f"{key if key.isidentifier() else json.dumps(key)}: {_text(item, shared)}")
    return ", ".join(parts)


class _Big(int):
    """An integer that the core takes as a BigInt."""


def _core_value(value: object, type_: Type) -> object:
    """A constant as the core takes it."""
    match value:
        case bool() | None | str():
            return value
        case date():
            return value.toordinal()
        case int():
            return _Big(value) if wide(type_) else value
        case _:
            raise TypeError(f"not lowered: {value!r}")


# --- types --------------------------------------------------------------------------------------------------------------


def _type(type_: Type, stored: Type) -> _Row:
    """What kind of value it is, how it is written, and how it is stored."""
    match type_:
        case Number():
            assert isinstance(stored, Scaled)
            return {
                "kind": "number", "unit": str(type_.unit), "suffix": _suffix(type_.unit), "ratio": type_.unit == NONE,
                "word": type_.word, "grain": None if type_.grain is None else _number(type_.grain), "storedIn": _number(stored.grain),
                "wide": wide(stored),
            }  # fmt: skip
        case EnumType():
            return {"kind": "choice", "category": type_.name, "choices": [{"alias": m.alias, "name": m.name} for m in type_.members]}
        case BooleanType():
            return {"kind": "truth"}
        case DateType():
            return {"kind": "day"}
        case YearType():
            return {"kind": "year"}
        case TextType():
            return {"kind": "text"}
        case Scaled() | Rational():
            raise TypeError("the types that people read are those of the policy")


def _suffix(unit: Unit) -> str:
    """What stands after a number, as official documents write it."""
    if len(unit.powers) == 1 and unit.powers[0][1] == 1:
        base = unit.powers[0][0]
        return {"月": "个月", "日": "天"}.get(base, base)
    return str(unit)


def _number(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{value.numerator}/{value.denominator}"


def _end(value: Fraction | date | int | None) -> object:
    match value:
        case None:
            return None
        case date():
            return value.isoformat()
        case Fraction():
            return _number(value)
        case _:
            return value


# --- declarations ---------------------------------------------------------------------------------------------------------


def _input(item: Input, exact: Input, collection: str | None) -> _Row:
    row: _Row = {
        "key": item.symbol.id, "alias": item.symbol.alias, "name": item.symbol.name, "role": "input", "period": item.period.value,
        "list": collection, _TYPE: _type(item.type, exact.type), "low": _end(item.low), "high": _end(item.high),
    }  # fmt: skip
    if item.has_before:
        row["before"] = _core_value(exact.before, exact.type)
    if item.has_default:
        row["default"] = _core_value(exact.default, exact.type)
    return row | {word: True for word in ("doubtful", "optional", "unique") if getattr(item, word)}


def _list(item: Collection, exact: Context) -> _Row:
    dated_by = None if item.dated_by is None else item.dated_by.rpartition(".")[2]
    fields = [_input(field, exact.inputs[field.symbol.id], item.symbol.id) for field in item.fields]
    return {"alias": item.symbol.id, "name": item.symbol.name, "memberName": item.member_name, "datedBy": dated_by, "fields": fields}


def _parameter(item: Parameter, exact: Context, lowered: LoweredProgram) -> _Row:
    stored = exact.parameters[item.symbol.id]
    steps = [[step.since, step.given, _core_value(step.value, stored.type)] for step in schedule(lowered, stored)]
    return {
        "key": item.symbol.id, "alias": item.symbol.alias, "name": item.symbol.name, "role": "parameter",
        _TYPE: _type(item.type, stored.type), "low": _end(item.low), "high": _end(item.high), "steps": steps,
    }  # fmt: skip


def _reading(item: Reading, used: bool) -> _Row:
    return {
        "key": item.symbol.id, "alias": item.symbol.alias, "name": item.symbol.name, "role": "reading",
        _TYPE: _type(item.type, item.type),
        "low": None, "high": None, "chosen": item.chosen, "alternatives": list(item.alternatives), "reason": item.reason, "used": used,
    }  # fmt: skip


def _definition(program: Program, exact: Definition, branches: Mapping[str, tuple[Branch, ...]]) -> _Row:
    key = exact.symbol.id
    item, statement = program.definition(key), program.statement(exact.statement)
    assert item is not None
    row: _Row = {
        "key": key, "alias": item.symbol.alias, "name": item.symbol.name, "role": "definition", "public": item.public,
        "period": item.period.value, "list": item.collection, _TYPE: _type(item.type, exact.type),
        "statement": None if statement is None else {"kind": statement.kind, "name": statement.name},
        "basis": [] if statement is None else [basis.text for basis in statement.basis],
        "formula": phrase(item.body, program), "reads": _reads(dict.fromkeys(reads_of(item.body))),
        "branches": [{"because": b.because, "formula": b.formula, "reads": _reads(b.reads)} for b in branches.get(key, ())],
    }  # fmt: skip
    if isinstance(exact.initial, Literal):
        row["initial"] = _core_value(exact.initial.value, exact.type)
    return row


def _reads(reads: Iterable[Read]) -> list[object]:
    return [[read.symbol, read.back, read.by_month, read.every] for read in reads]


# --- names that are nearly right -----------------------------------------------------------------------------------------


def print_confusable(program: Program) -> str:
    """The characters by which the program guesses at a misspelt name."""
    found = confusable(program, _KEYS)
    return "\n".join(
        (
            "// 猜测写错的名称时：同音或者形近的字，繁体字。",
            f"const LOOKALIKES = {_text(' '.join(found.alike))}",
            f"const TRADITIONAL_PAIRS = {_text(' '.join(found.old))}",
        )
    )

"""The schema of a record of results: the results and the readings in force, or the error that stood in the way."""

from collections.abc import Iterable
from typing import Final

from mingce.backends.schema.fragments import NULL, Json, category, computed, either
from mingce.backends.schema.words import constant_text, must_be_given, output_text
from mingce.ir.program import Collection, Definition, Program, Reading
from mingce.ir.types import EnumType, Number, TextType, Type
from mingce.passes.intervals import Range
from mingce.passes.ranges import ranges

__all__ = ["result_schema"]

_UNDETERMINED: Final[dict[str, Json]] = {
    "title": "待定",
    "description": "条文或者数据没有给出，现在定不下来；写明各个原因。",
    "type": "object",
    "properties": {"undetermined": {"type": "string"}},
    "required": ["undetermined"],
    "additionalProperties": False,
}
_ERROR: Final[dict[str, Json]] = {
    "title": "错误",
    "description": "这条记录为什么不能计算。",
    "type": "object",
    "properties": {
        "code": {"title": "代码", "type": "string", "pattern": "^[a-z]+(-[a-z0-9]+)*$"},
        "message": {"title": "说明", "type": "string"},
        "field": {"title": "有关的字段", "type": ["string", "null"]},
    },
    "required": ["code", "message", "field"],
    "additionalProperties": False,
}
_ID: Final[dict[str, Json]] = {
    "title": "编号",
    "description": "记录的编号；记录没有写的是 null。",
    "type": ["string", "integer", "null"],
}


def result_schema(program: Program) -> dict[str, Json]:
    """The schema without its dialect and id."""
    return {
        "title": f"{program.policy.name}：结果记录",
        "description": '一条记录的全部结果，或者不能计算的原因。不适用是 null，待定是 {"undetermined": 原因}。'
        "每一项结果都列出（命令行用 --only 只要几项的除外）。",
        "oneOf": [{"$ref": "#/$defs/result"}, {"$ref": "#/$defs/failure"}],
        "$defs": _definitions(program),
    }


def _definitions(program: Program) -> dict[str, Json]:
    listed = [c for c in program.collections if any(_of_each(program, c))]
    alone = [d for d in program.definitions if d.public and d.collection is None]
    found: dict[str, Json] = {"result": _result(alone, listed, program.readings), "failure": _failure()}
    known = ranges(program, frozenset(item.symbol.id for item in program.parameters)).now
    long = frozenset(d.symbol.id for d in program.definitions if _long(d.type, known.get(d.symbol.id)))
    for definition in alone:
        found[f"output.{definition.symbol.id}"] = _output(program, definition, long)
    for collection in listed:
        found |= _list(program, collection, long)
    for reading in program.readings:
        found[f"reading.{reading.symbol.id}"] = _reading(program, reading)
    for type_ in _categories(program):
        found[f"category.{type_.alias}"] = category(type_, by_name=False)
    if any(definition.public and definition.undecidable for definition in program.definitions):
        found["undetermined"] = _UNDETERMINED
    return {**found, "error": _ERROR}


def _result(alone: list[Definition], listed: list[Collection], readings: Iterable[Reading]) -> Json:
    outputs = {d.symbol.alias: f"output.{d.symbol.id}" for d in alone}
    outputs |= {c.symbol.alias: f"list.{c.symbol.id}" for c in listed}
    chosen = {r.symbol.alias: f"reading.{r.symbol.id}" for r in readings}
    parts: dict[str, Json] = {
        "id": _ID,
        "outputs": {"title": "结果", **_object(outputs, required=[*outputs])},
        "readings": {"title": "口径", "description": "结果用到的口径。", **_object(chosen, required=[])},
    }
    return {"title": "结果", "type": "object", "properties": parts, "required": [*parts], "additionalProperties": False}


def _object(names: dict[str, str], required: list[str]) -> dict[str, Json]:
    properties: dict[str, Json] = {key: {"$ref": f"#/$defs/{name}"} for key, name in names.items()}
    needed: dict[str, Json] = {"required": [*required]} if required else {}
    return {"type": "object", "properties": properties, **needed, "additionalProperties": False}


def _failure() -> Json:
    properties: dict[str, Json] = {
        "id": _ID,
        "line": {"title": "行号", "description": "没有编号的记录在文件的第几行。", "type": "integer", "minimum": 1},
        "error": {"$ref": "#/$defs/error"},
    }
    head: dict[str, Json] = {"title": "不能计算的记录", "type": "object", "properties": properties}
    return {**head, "required": ["id", "error"], "additionalProperties": False}


def _long(type_: Type, found: Range | None) -> bool:
    """Whether a result may have more digits than a binary number holds exactly."""
    if not isinstance(type_, Number):
        return False
    if found is None or found.low is None or found.high is None or type_.grain is None:
        return True
    return max(-found.low, found.high) >= type_.grain * 10**15


def _output(program: Program, definition: Definition, long: frozenset[str], *, dated: bool = False) -> Json:
    values = computed(definition.type, long=definition.symbol.id in long)
    if definition.nullable or dated:
        values.append(NULL)
    if definition.undecidable:
        values.append({"$ref": "#/$defs/undetermined"})
    return {"title": definition.symbol.name, "description": output_text(program, definition), **either(values)}


def _of_each(program: Program, collection: Collection) -> tuple[Definition, ...]:
    return tuple(d for d in program.definitions if d.public and d.collection == collection.symbol.id)


def _list(program: Program, collection: Collection, long: frozenset[str]) -> dict[str, Json]:
    """The definitions of a list of results: for each member its own texts, and what is computed for it."""
    texts = [item for item in collection.fields if isinstance(item.type, TextType)]
    results = _of_each(program, collection)
    names = {item.symbol.alias: f"text.{item.symbol.id}" for item in texts}
    names |= {d.symbol.alias: f"output.{d.symbol.id}" for d in results}
    required = [item.symbol.alias for item in texts if must_be_given(item)] + [d.symbol.alias for d in results]
    member: dict[str, Json] = {"title": collection.member_name, **_object(names, required=list(dict.fromkeys(required)))}
    found: dict[str, Json] = {
        f"list.{collection.symbol.id}": {
            "title": collection.symbol.name,
            "description": "各项的结果，次序与输入相同，并带上各项自己的文字。",
            "type": "array",
            "items": {"$ref": f"#/$defs/member.{collection.symbol.id}"},
        },
        f"member.{collection.symbol.id}": member,
    }
    for item in texts:
        found[f"text.{item.symbol.id}"] = {"title": item.symbol.name, "type": "string"}
    for definition in results:
        found[f"output.{definition.symbol.id}"] = _output(program, definition, long, dated=collection.dated_by is not None)
    return found


def _reading(program: Program, reading: Reading) -> Json:
    head: dict[str, Json] = {"title": reading.symbol.name, "description": constant_text(program, reading)}
    allowed = (reading.chosen, *reading.alternatives)
    if not isinstance(reading.type, EnumType):
        return {**head, "enum": [*allowed]}
    return {**head, "oneOf": [{"const": str(value), "title": reading.type.member(str(value)).name} for value in allowed]}


def _categories(program: Program) -> tuple[EnumType, ...]:
    """The 类别 of results, in the order of their first use."""
    types = [d.type for d in program.definitions if d.public]
    return tuple({type_.alias: type_ for type_ in types if isinstance(type_, EnumType)}.values())

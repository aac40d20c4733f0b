"""The schema of a record that a policy takes.

Every key may be the alias or the Chinese name; a yearly or monthly input may also stand as columns (`status_2025`).  `null` is
the same as leaving a key out.

What the schema cannot say, and the decoder of records does: decimal places of JSON numbers (see `fragments.py`), ranges of
numbers written as text and of days, the 29 February of a common year, years missing within a history, one year given under two
keys, members that must differ.  What the decoder also takes and the schema leaves out: blanks around keys and texts, full-width
letters in keys, exponents in numbers written as text, a key with `null` beside its other name.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from mingce.backends.schema.fragments import NULL, Json, category, either, given, member_choice, plain
from mingce.backends.schema.words import constant_text, input_text, must_be_given
from mingce.ir.program import MAX_MEMBERS, Collection, Input, Parameter, Period, Program, Reading, Symbol
from mingce.ir.types import EnumType

__all__ = ["record_schema"]

# Keys of every record, with the Chinese words for them.
_WORDS: Final = {"id": "编号", "year": "年度", "parameters": "参数", "readings": "口径"}
_CALENDAR_YEAR: Final = "(?!0000)[0-9]{4}"
_MONTH: Final = "(0?[1-9]|1[0-2])"
_PERIODS: Final = {
    Period.YEARLY: f"^{_CALENDAR_YEAR}年?$",
    Period.MONTHLY: f"^{_CALENDAR_YEAR}[-_年]{_MONTH}月?$",
}
_COLUMNS: Final = {Period.YEARLY: f"{_CALENDAR_YEAR}年?", Period.MONTHLY: f"{_CALENDAR_YEAR}[-_]{_MONTH}"}


def record_schema(program: Program) -> dict[str, Json]:
    """The schema without its dialect and id."""
    keys = _keys(program)
    properties: dict[str, Json] = {}
    for target, names in keys.items():
        properties |= dict.fromkeys(names, _ref(target))
    return {
        "title": f"{program.policy.name}：输入记录",
        "description": "一条记录。键用英文别名或者中文名称都可以，同一项只写一次；值为 null 等于没有写。逐年、逐月的输入也可以分列"
        "写作“别名_2025”“别名_2025-03”。金额是以元为单位的数，至多两位小数，也可以写成文字；比例写 0.05 或“5%”；是否写 "
        "true、false，或者“是”“否”；类别写别名或者名称。",
        "type": "object",
        "properties": properties,
        **_pattern_properties(program, keys),
        "additionalProperties": False,
        "allOf": [*_presence(program, keys)],
        "$defs": _definitions(program),
    }


def _keys(program: Program) -> dict[str, tuple[str, ...]]:
    """The keys of each thing that a record may hold, the alias first, by the name of its definition in the schema.

    Where names meet, the ASCII keys of every record keep their meaning, and the Chinese ones go to the input of that name.
    """
    owners = {word: f"record.{key}" for key, chinese in _WORDS.items() for word in (key, chinese)}
    things: tuple[Input | Collection, ...] = (*program.inputs, *program.collections)
    for item in things:
        owners |= dict.fromkeys((item.symbol.alias, item.symbol.name), _target(item))
    owners |= {key: f"record.{key}" for key in _WORDS}
    found: dict[str, tuple[str, ...]] = {}
    for word, owner in owners.items():
        found[owner] = (*found.get(owner, ()), word)
    return found


def _target(item: Input | Collection) -> str:
    return f"list.{item.symbol.id}" if isinstance(item, Collection) else f"input.{item.symbol.id}"


def _ref(target: str) -> dict[str, Json]:
    return {"$ref": f"#/$defs/{target}"}


# --- keys that go together ----------------------------------------------------------------------------------------------


def _presence(program: Program, keys: dict[str, tuple[str, ...]]) -> Iterator[Json]:
    """What must be there, and that nothing stands under two names."""
    inputs = {_target(item): item for item in program.inputs}
    for target, names in keys.items():
        item = inputs.get(target)
        if item is not None and item.period is not Period.ONCE:
            if must_be_given(item):
                given_whole: list[Json] = [{"required": [name]} for name in names]
                yield {"anyOf": [*given_whole, _some_column(item, names)]}
        elif target != "record.id":
            yield from _once(names, required=target == "record.year" or (item is not None and must_be_given(item)))


def _once(names: tuple[str, ...], *, required: bool) -> Iterator[Json]:
    """One of the names if `required`, at most one otherwise."""
    if not required:
        if len(names) > 1:
            yield {"not": {"required": [*names]}}
    elif len(names) > 1:
        yield {"oneOf": [{"required": [name]} for name in names]}
    else:
        yield {"required": [*names]}


def _some_column(item: Input, names: tuple[str, ...]) -> dict[str, Json]:
    return {"not": {"patternProperties": {_column(item, names): NULL}}}


def _pattern_properties(program: Program, keys: dict[str, tuple[str, ...]]) -> dict[str, Json]:
    """Columns of yearly and monthly inputs, and parameters and readings as columns."""
    found: dict[str, Json] = {}
    for item in program.inputs:
        if item.period is not Period.ONCE:
            found[_column(item, keys[_target(item)])] = _ref(f"value.{item.symbol.id}")
    sections: tuple[tuple[str, tuple[Parameter | Reading, ...]], ...] = (
        ("parameters", program.parameters),
        ("readings", program.readings),
    )
    for section, constants in sections:
        for constant in constants:
            words = "|".join(dict.fromkeys((constant.symbol.alias, constant.symbol.name)))
            found[rf"^({section}|{_WORDS[section]})\.({words})$"] = _ref(_constant_name(constant))
    return {"patternProperties": found} if found else {}


def _column(item: Input, names: tuple[str, ...]) -> str:
    return f"^({'|'.join(names)})_{_COLUMNS[item.period]}$"


# --- definitions --------------------------------------------------------------------------------------------------------


def _definitions(program: Program) -> dict[str, Json]:
    found: dict[str, Json] = dict(_record_keys(program))
    for item in program.inputs:
        found |= _input(item, _target(item))
    for listed in program.collections:
        found |= _list(listed)
    constants: tuple[Parameter | Reading, ...] = (*program.parameters, *program.readings)
    for constant in constants:
        found[_constant_name(constant)] = _constant(program, constant)
    for type_ in _categories(program):
        found[f"category.{type_.alias}"] = category(type_, by_name=True)
    return found


def _record_keys(program: Program) -> Iterator[tuple[str, Json]]:
    policy = program.policy
    yield "record.id", {"title": "编号", "description": "文字或者整数，原样带到结果里。", "type": ["string", "integer", "null"]}
    year: dict[str, Json] = {"type": "integer", "minimum": policy.first, "maximum": policy.last}
    words = "正在计算的年度，结果都是这一年的。必填，由命令行指定年度（--year、--as-of）的除外。"
    yield "record.year", {"title": "年度", "description": words, "anyOf": [year, {"type": "string", "pattern": "^[1-9][0-9]{3}年?$"}]}
    yield "record.parameters", _section("参数", "给定的参数，代替所有年度的值；待定的参数用到时必须给定。", program.parameters)
    yield "record.readings", _section("口径", "改用的口径；没有写的按政策所取。", program.readings)


def _section(title: str, description: str, constants: Iterable[Parameter | Reading]) -> Json:
    properties: dict[str, Json] = {}
    rules: list[Json] = []
    for constant in constants:
        names = _names(constant.symbol)
        properties |= dict.fromkeys(names, _ref(_constant_name(constant)))
        rules += _once(names, required=False)
    body: dict[str, Json] = {"title": title, "description": description, "type": ["object", "null"], "properties": properties}
    return {**body, "additionalProperties": False, **({"allOf": rules} if rules else {})}


def _names(symbol: Symbol) -> tuple[str, ...]:
    return tuple(dict.fromkeys((symbol.alias, symbol.name)))


def _constant_name(constant: Parameter | Reading) -> str:
    return f"{'parameter' if isinstance(constant, Parameter) else 'reading'}.{constant.symbol.id}"


def _constant(program: Program, constant: Parameter | Reading) -> Json:
    head: dict[str, Json] = {"title": constant.symbol.name, "description": constant_text(program, constant)}
    if isinstance(constant, Parameter):
        return {**head, "anyOf": [*given(constant.type, constant.low, constant.high), NULL]}
    return {**head, "default": constant.chosen, "anyOf": [*_choices(constant), NULL]}


def _choices(reading: Reading) -> list[Json]:
    allowed = (reading.chosen, *reading.alternatives)
    if isinstance(reading.type, EnumType):
        return member_choice(reading.type, tuple(str(value) for value in allowed))
    return [{"enum": [*allowed, *("是" if value else "否" for value in allowed)]}]


def _input(item: Input, name: str) -> dict[str, Json]:
    """The definition of an input; of a yearly or monthly one also that of its value in one year or month."""
    head: dict[str, Json] = {"title": item.symbol.name, "description": input_text(item)}
    values = given(item.type, item.low, item.high)
    lacking = () if must_be_given(item) else (NULL,)
    if item.period is Period.ONCE:
        default = {"default": plain(item.default)} if item.has_default else {}
        return {name: {**head, **default, **either([*values, *lacking])}}
    value = f"value.{item.symbol.id}"
    series: dict[str, Json] = {
        "type": "object" if must_be_given(item) else ["object", "null"],
        **({"minProperties": 1} if must_be_given(item) else {}),
        "patternProperties": {_PERIODS[item.period]: _ref(value)},
        "additionalProperties": False,
    }
    every = "一年" if item.period is Period.YEARLY else "一月"
    return {
        name: {**head, **series},
        value: {"title": f"{item.symbol.name}（{every}的值）", "anyOf": [*values, NULL]},
    }


def _list(listed: Collection) -> dict[str, Json]:
    """The definitions of a list, of its members and of their fields."""
    properties: dict[str, Json] = {}
    rules: list[Json] = []
    fields: dict[str, Json] = {}
    for item in listed.fields:
        names = _names(item.symbol)
        properties |= dict.fromkeys(names, _ref(f"input.{item.symbol.id}"))
        rules += _once(names, required=must_be_given(item))
        fields |= _input(item, f"input.{item.symbol.id}")
    member = f"member.{listed.symbol.id}"
    body: dict[str, Json] = {"title": listed.member_name, "type": "object", "properties": properties, "additionalProperties": False}
    return {
        _target(listed): {
            "title": listed.symbol.name,
            "description": f"名单，每项一个{listed.member_name}，至多{MAX_MEMBERS}项。",
            "type": ["array", "null"],
            "items": _ref(member),
            "maxItems": MAX_MEMBERS,
        },
        member: {**body, **({"allOf": rules} if rules else {})},
        **fields,
    }


def _categories(program: Program) -> tuple[EnumType, ...]:
    """The 类别 that inputs and parameters are of, in the order of their first use."""
    fields = (field for listed in program.collections for field in listed.fields)
    items: tuple[Input | Parameter, ...] = (*program.inputs, *fields, *program.parameters)
    return tuple({item.type.alias: item.type for item in items if isinstance(item.type, EnumType)}.values())

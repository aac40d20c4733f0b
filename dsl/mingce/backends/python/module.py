"""The generated module of one policy: readable, typed, and in need of nothing but the standard library."""

from fractions import Fraction

from attrs import evolve

from mingce.backends.python.carried import carried, imports
from mingce.backends.python.core import Core, print_core
from mingce.backends.python.definitions import location
from mingce.backends.python.load import readings_used
from mingce.backends.python.refs import quoted
from mingce.backends.python.schema import print_schema
from mingce.emit.names import PYTHON_RESERVED, Names
from mingce.emit.written.python import Docstring
from mingce.ir.program import Collection, Definition, Input, LoweredProgram, Period, Program
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Rational, Scaled, TextType, Type, YearType
from mingce.passes.context import Context
from mingce.passes.facts import facts
from mingce.passes.prune import public_outputs
from mingce.passes.stages import Request, reach

__all__ = ["print_module"]

_TOLD = """\
    def to_data(self) -> dict[str, Any]:
        \"\"\"公开格式的一条结果（id、outputs、readings），可以直接交给 json.dumps。\"\"\"
        data: dict[str, Any] = for_json(_POLICY.data(self))
        return data

    def to_json(self) -> str:
        \"\"\"一条结果的 JSON 文字，与 mingce run 输出的逐字相同。\"\"\"
        return written(_POLICY.data(self))
"""

_OF_RESULTS = frozenset(("property", "to_data", "to_json", "mro"))
"""What cannot be called like a result, because the class of results uses it."""

_EVALUATE = """\
def evaluate_record(
    record: Mapping[str, object],
    year: int | str | None = None,
    *,
    readings: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
) -> Result:
    \"\"\"计算一条记录，写法同 mingce run 的输入：键用英文别名或者中文名称，也可以有 id、year、parameters、readings。

    year、readings、parameters 用于记录自己没有写明的。算不出时抛出 PolicyInputError。
    \"\"\"
    return _result(record, _POLICY.read(record, year, readings, parameters))


def evaluate_many(
    records: Iterable[Mapping[str, object] | tuple[Mapping[str, object], int]],
    year: int | str | None = None,
    *,
    readings: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
) -> Iterator[Result | PolicyInputError]:
    \"\"\"逐条计算记录，或者（记录，年度）；算不出的一条给出错误本身，不影响其余各条。\"\"\"
    for item in records:
        record: Any = item
        own: Any = year
        if isinstance(record, tuple | list) and len(record) == 2 and isinstance(record[0], Mapping):
            record, own = record
        try:
            yield _result(record, _POLICY.read(record, own, readings, parameters))
        except PolicyInputError as error:
            yield error


def _result(record: object, given: Given) -> Result:
    result: Result = carrying(Result, _POLICY.compute(given), _POLICY.told(record, given))
    return result
"""


def print_module(program: Program) -> str:
    """The text of the module.  Raises InexactError where the policy divides without rounding."""
    program = facts(program)
    outputs = public_outputs(program)
    open_ = frozenset(item.symbol.id for item in program.parameters)
    readings = frozenset(item.symbol.id for item in program.readings)
    lowered = reach(program, Request(outputs))
    general = reach(program, Request(outputs, bound=open_ | readings))
    decided_core = print_core(lowered, outputs, name="_decided", commented=True)
    general_core = print_core(general, outputs, readings, name="_general", three_valued=True, by_year=open_, commented=True)
    results = tuple(evolve(d, type=_joint_type(d, lowered, general)) for d in program.definitions if d.symbol.id in outputs)
    days = {**decided_core.constants, **general_core.constants}
    helpers = decided_core.helpers | general_core.helpers
    parts = (
        _head(program),
        imports(helpers),
        carried(program, helpers),
        "".join(f"{name} = {text}\n" for name, text in sorted(days.items())),
        print_schema(program, lowered, general),
        _result(evolve(program, definitions=results), outputs),
        _with_docstring(decided_core, "按政策选定的口径计算；数据没有待定之处。数都是整数，金额以分计。"),
        _with_docstring(general_core, "按给定的口径和参数计算；数据可以有待定之处。"),
        _table("_DECIDED", decided_core, lowered, results),
        _table("_GENERAL", general_core, general, results),
        _policy(program, readings_used(program, outputs)),
        _signature(program),
        _EVALUATE,
        "求值 = evaluate\n逐条求值 = evaluate_many\n",
    )
    return "\n\n\n".join(part.strip("\n") for part in parts if part) + "\n"


def _head(program: Program) -> str:
    policy = program.policy
    title = policy.title or policy.name
    said = ("", f"依据《{policy.document}》。由 mingce 从政策源文件生成，修改请改源文件。")
    return "\n".join(Docstring.of(f"{policy.name}（{policy.alias}）：{title}", said).at(""))


def _with_docstring(core: Core, text: str) -> str:
    head, _, rest = core.text.partition("\n")
    typed = head.replace("):", ") -> tuple[Any, ...]:")
    for name in ("first", "year", *(argument.name for argument in core.arguments)):
        typed = typed.replace(f"({name},", f"({name}: Any,").replace(f", {name},", f", {name}: Any,")
        typed = typed.replace(f", {name})", f", {name}: Any)")
    return f'{typed}\n    """{text}"""\n{rest}'


# --- results ------------------------------------------------------------------------------------------------------------


def _field_names(program: Program, outputs: tuple[str, ...]) -> dict[str, str]:
    names = Names(PYTHON_RESERVED | _OF_RESULTS)
    return {output: names.of(output) for output in outputs}


def _result(program: Program, outputs: tuple[str, ...]) -> str:
    """The class of results: a field by alias, a property by Chinese name, each saying what it is and where it comes from."""
    names = _field_names(program, outputs)
    definitions = {d.symbol.id: d for d in program.definitions}
    lines = ["@dataclass(frozen=True, slots=True)", "class Result(Carrier):"]
    lines += ['    """计算结果：None 是不适用，Undetermined 是待定。"""', ""]
    properties: list[str] = []
    taken = {*PYTHON_RESERVED, *_OF_RESULTS, *names.values()}
    for output in outputs:
        definition = definitions[output]
        text = _described(program, definition)
        lines += [f"    {names[output]}: {_python_type(definition.type, definition)}", *text.at("    "), ""]
        chinese = definition.symbol.name
        if chinese.isidentifier() and chinese not in taken:
            taken.add(chinese)
            kind = _python_type(definition.type, definition)
            properties += ["    @property", f"    def {chinese}(self) -> {kind}:", *text.at("        ")]
            properties += [f"        return self.{names[output]}", ""]
    return "\n".join((*lines, *properties, _TOLD))


def _described(program: Program, definition: Definition) -> Docstring:
    """Name, unit, source and locator of an output."""
    statement = program.statement(definition.statement)
    basis = "；".join(item.text for item in statement.basis) if statement is not None else ""
    where = location(definition.span).removesuffix(" — ")
    parts = (f"{definition.symbol.name}{_unit(definition.type)}", f"依据 {basis}" if basis else "", where)
    return Docstring.of("。".join(part for part in parts if part))


def _unit(type_: Type) -> str:
    text = str(type_.unit) if isinstance(type_, Number | Scaled) else ""
    return f"（{text}）" if text else ""


def _python_type(type_: Type, definition: Definition) -> str:
    text = _natural_type(type_)
    if definition.collection is not None:
        return f"tuple[{text} | None, ...]"
    return text + (" | None" if definition.nullable else "") + (" | Undetermined" if definition.undecidable else "")


def _natural_type(type_: Type) -> str:
    match type_:
        case Number(grain=grain):
            return "int" if grain == 1 else "Decimal"
        case Scaled(grain=grain) | Rational(grain=grain):
            return "int" if grain == 1 else "Decimal"
        case BooleanType():
            return "bool"
        case DateType():
            return "date"
        case YearType():
            return "int"
        case EnumType() | TextType():
            return "str"


def _joint_type(definition: Definition, *lowered: LoweredProgram) -> Type:
    """The type of a result whichever core computed it: whole only if it is in all of them."""
    types = [Context.of(program).definitions[definition.symbol.id].type for program in lowered]
    fractional = [type_ for type_ in types if isinstance(type_, Scaled) and type_.grain != 1]
    return fractional[0] if fractional else types[0]


def _table(name: str, core: Core, lowered: LoweredProgram, results: tuple[Definition, ...]) -> str:
    """A core with what it takes and what it counts its own results in: other cores count in other grains."""
    whole = {d.symbol.id: _natural_type(d.type) == "int" for d in results}
    definitions = Context.of(lowered).definitions
    lines = [f"{name} = Core(", f"    {core.name},", "    arguments=("]
    lines += [f"        {quoted(_key(a.kind, a.symbol))}," for a in core.arguments]
    lines += ["    ),", "    results=("]
    for output in core.outputs:
        type_ = definitions[output].type
        scale = _fraction(1 / type_.grain) if isinstance(type_, Scaled) else "None"
        lines.append(f"        Counted({quoted(output)}, {scale}{', whole=True' if whole[output] else ''}),")
    return "\n".join((*lines, "    ),", ")"))


def _policy(program: Program, readings: tuple[str, ...]) -> str:
    """All that the entry points need."""
    doubtful = [item.symbol.id for item in program.inputs if item.doubtful]
    doubtful += [f.symbol.id for collection in program.collections for f in collection.fields if f.doubtful]
    lines = ["_POLICY = Policy(", "    _SCHEMA,", "    Names(_SCHEMA),", "    _DECIDED,", "    _GENERAL,"]
    for name, keys in (("doubtful", doubtful), ("readings", readings)):
        lines.append(f"    {name}=({', '.join(quoted(key) for key in keys)}{',' if keys else ''}),")
    return "\n".join((*lines, ")"))


def _key(kind: str, symbol: str) -> str:
    return f"{symbol}@{kind}" if kind in ("order", "years", "place") else symbol


def _fraction(value: Fraction) -> str:
    return f"Fraction({value.numerator}, {value.denominator})" if value.denominator != 1 else str(value.numerator)


# --- the function for one record ------------------------------------------------------------------------------------------


def _signature(program: Program) -> str:
    """`evaluate`, with a typed keyword argument for every field."""
    names = Names(PYTHON_RESERVED | {"year", "readings", "parameters"})
    items: list[Input | Collection] = [*program.inputs, *program.collections]
    needed = [item for item in items if isinstance(item, Input) and _must_be_given(item)]
    others = [item for item in items if item not in needed]
    arguments = [f"    {names.of(item.symbol.id)}: {_given_type(item)}," for item in needed]
    arguments += [f"    {names.of(item.symbol.id)}: {_given_type(item)} | _Omitted = _OMITTED," for item in others]
    lines = [
        "class _Omitted:",
        '    """没有给出。"""',
        "",
        "",
        "_OMITTED = _Omitted()",
        "",
        "",
        "def evaluate(",
        "    *,",
        "    year: int,",
    ]
    lines += [*arguments, "    readings: Mapping[str, object] | None = None,", "    parameters: Mapping[str, object] | None = None,"]
    said = ["", "year：计算的年度。", *(f"{names.of(item.symbol.id)}：{_explained(item)}。" for item in (*needed, *others))]
    said += ["readings：改用的口径；parameters：给定的参数。算不出时抛出 PolicyInputError。"]
    first = f"计算一条记录{program.policy.first}年至{program.policy.last}年中某一年度的结果。"
    lines += [") -> Result:", *Docstring.of(first, said).at("    "), "    items = {"]
    lines += [f"        {quoted(item.symbol.id)}: {names.of(item.symbol.id)}," for item in items]
    lines += ["    }", "    record = {key: value for key, value in items.items() if value is not _OMITTED}"]
    lines += ["    given = _POLICY.read(record, year, readings, parameters, by_alias=True)"]
    return "\n".join((*lines, "    return _result(record, given)"))


def _must_be_given(item: Input) -> bool:
    return not (item.may_lack or item.has_before)


def _given_type(item: Input | Collection) -> str:
    if isinstance(item, Collection):
        return "Iterable[Mapping[str, object]]"
    one = {"Decimal": "int | Decimal | str", "date": "date | str"}.get(_natural_type(item.type), _natural_type(item.type))
    return one if item.period is Period.ONCE else f"Mapping[Any, {one}]"


def _explained(item: Input | Collection) -> str:
    if isinstance(item, Collection):
        fields = "、".join(f"{field.symbol.name}（{field.symbol.alias}）" for field in item.fields)
        return f"{item.member_name}的清单，每项有{fields}"
    period = {Period.ONCE: "", Period.YEARLY: "，按年给出", Period.MONTHLY: "，按月给出"}[item.period]
    choices = "，取" + "、".join(f"{m.alias}（{m.name}）" for m in item.type.members) if isinstance(item.type, EnumType) else ""
    return f"{item.symbol.name}{_unit(item.type)}{choices}{period}"

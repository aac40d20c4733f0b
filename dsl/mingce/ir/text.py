"""A program as text for maintainers: one definition per block, with types and units.  Golden tests and `--dump` show it."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final

from mingce.ir import ops
from mingce.ir.duties import Duty, Recurrence
from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Literal, Rank, Ref
from mingce.ir.program import Collection, Definition, Input, Parameter, Program, Reading
from mingce.ir.types import BooleanType, DateType, EnumType, Number, Rational, Scaled, TextType, Type, YearType
from mingce.ir.walk import children, walk

__all__ = ["expr_text", "program_text", "type_text"]

_INFIX: Final = {
    ops.ADD: "+", ops.SUB: "-", ops.MUL: "*", ops.DIV: "/", ops.EQ: "==", ops.NE: "!=", ops.LT: "<", ops.LE: "<=", ops.GT: ">",
    ops.GE: ">=", ops.AND: "and", ops.OR: "or",
}  # fmt: skip

_Constant = Fraction | bool | date | int | str | None


def program_text(program: Program) -> str:
    """The whole program, in its own order; ends with a line end."""
    policy = program.policy
    month, day = policy.year_begins
    blocks = [f"policy {policy.alias} {policy.name}: years {policy.first} to {policy.last}, beginning {month:02}-{day:02}"]
    blocks += [_enum(enum) for enum in program.enums]
    blocks += [f"input {_input(item)}" for item in program.inputs]
    blocks += [_collection(collection) for collection in program.collections]
    blocks += [_parameter(parameter) for parameter in program.parameters]
    blocks += [_reading(reading) for reading in program.readings]
    blocks += ["\n".join(_definition(definition)) for definition in program.definitions]
    blocks += ["\n".join(_duty(duty)) for duty in program.duties]
    return "\n".join(blocks) + "\n"


def type_text(type_: Type) -> str:
    """A type: its unit and grain if a number (`元 by 1/100`), else its name; a lowered number also shows its range."""
    match type_:
        case Number(unit=unit, grain=grain):
            return f"{str(unit) or '1'}" + ("" if grain is None else f" by {grain}")
        case Scaled(unit=unit, grain=grain, low=low, high=high):
            return f"int of {grain} {str(unit) or '1'} in {'' if low is None else low}..{'' if high is None else high}"
        case Rational(unit=unit, grain=grain):
            return f"fraction of {grain} {str(unit) or '1'}"
        case EnumType(alias=alias):
            return alias
        case BooleanType():
            return "bool"
        case DateType():
            return "date"
        case YearType():
            return "year"
        case TextType():
            return "text"


def expr_text(expr: Expr) -> str:
    """An expression on one line, every operation in parentheses."""
    # Parents come first in a walk, so backwards every part is written before it is needed, without recursion.
    written: dict[int, str] = {}
    for node in reversed(tuple(walk(expr))):
        written[id(node)] = _node(node, [written[id(part)] for part in children(node)])
    return written[id(expr)]


def _node(node: Expr, parts: list[str]) -> str:
    match node:
        case Literal(value=value, type=type_):
            return _constant(value, type_)
        case Ref():
            return _ref(node)
        case CurrentYear():
            return "this_year"
        case Apply(op=op) if op in _INFIX:
            return f"({parts[0]} {_INFIX[op]} {parts[1]})"
        case Apply(op=op):
            return f"{op.name}({', '.join(parts)})"
        case Cases(cases=cases, label=label):
            pairs = zip(parts[:-1:2], parts[1::2], cases, strict=True)
            listed = "; ".join(f"{when} => {value}{_label(case.label)}" for when, value, case in pairs)
            return f"{{{listed}; else => {parts[-1]}{_label(label)}}}"
        case Fold() | Rank() | Apportion():
            return _among_members(node, parts)
        case Fail(code=code, message=message, member=member):
            at = "" if member is None else f" at {' '.join((member, *parts))}"
            return f"{'never' if node.unreachable else 'fail'} {code} “{message}”{at}"


def _among_members(node: Fold | Rank | Apportion, parts: list[str]) -> str:
    match node:
        case Fold():
            return _fold(node, parts)
        case Rank():
            words = (node.collection, "in year" if node.in_year else "", "descending" if node.descending else "ascending")
            return f"rank({' '.join(filter(None, (*words, 'shared' if node.shared else '')))} by {parts[0]})"
        case Apportion():
            return _apportion(node, parts)


def _ref(ref: Ref) -> str:
    if ref.by_month:
        return f"{ref.symbol}[{-ref.back}m]"
    return f"{ref.symbol}[{-ref.back}]" if ref.back else ref.symbol


def _label(label: int) -> str:
    return f" #{label}" if label >= 0 else ""


def _fold(fold: Fold, parts: list[str]) -> str:
    words = [fold.collection, "in year" if fold.in_year else "", fold.window, f"of same {fold.group}" if fold.group else ""]
    where = f" where {parts[0]}" if fold.where is not None else ""
    body = f": {parts[-1]}" if fold.body is not None else ""
    return f"{fold.function}({' '.join(filter(None, words))}{where}{body})"


def _apportion(node: Apportion, parts: list[str]) -> str:
    rest = iter(parts)
    total = next(rest)
    factors = []
    for factor in node.factors:
        weight, value = next(rest), next(rest)
        factors.append(f"{weight} of {value}" + ("" if factor.divisor is None else f" / {next(rest)}"))
    optional = (
        ("times", node.coefficient), ("gate", node.gate), ("again", node.redistribute), ("least", node.least), ("most", node.most)
    )  # fmt: skip
    marks = [f"{word} {next(rest)}" for word, part in optional if part is not None]
    return f"apportion({total} by {node.unit} over {node.collection}: {', '.join((*factors, *marks))})"


def _constant(value: _Constant, type_: Type) -> str:
    match value:
        case None:
            return "not_applicable"
        case bool():
            return "true" if value else "false"
        case Fraction() if isinstance(type_, Number):
            return f"{value}{type_.unit}"
        case str() if isinstance(type_, EnumType):
            return f"{type_.alias}.{value}"
        case str():
            return f"“{value}”"
        case _:
            return str(value)


# --- declarations -----------------------------------------------------------------------------------------------------


def _enum(enum: EnumType) -> str:
    return f"enum {enum.alias} {enum.name}: {', '.join(f'{member.alias} {member.name}' for member in enum.members)}"


def _input(item: Input) -> str:
    marks = [item.period.value]
    if item.low is not None or item.high is not None:
        low, high = ("" if end is None else str(end) for end in (item.low, item.high))
        marks.append(f"in {low}..{high}")
    if item.has_before:
        marks.append(f"before {_constant(item.before, item.type)}")
    if item.has_default:
        marks.append(f"default {_constant(item.default, item.type)}")
    told = (("doubtful", item.doubtful), ("optional", item.optional), ("unique", item.unique))
    marks += [word for word, said in told if said]
    return f"{item.symbol.id} {item.symbol.name}: {type_text(item.type)} {', '.join(marks)}"


def _collection(collection: Collection) -> str:
    dated = f" dated by {collection.dated_by}" if collection.dated_by else ""
    head = f"list {collection.symbol.id} {collection.symbol.name} of {collection.member_name}{dated}"
    return "\n".join([head, *(f"    field {_input(item)}" for item in collection.fields)])


def _parameter(parameter: Parameter) -> str:
    values = (
        ("open" if value is None else _constant(value, parameter.type)) + (f" from {since}" if since else "")
        for since, value in parameter.values
    )
    return f"parameter {parameter.symbol.id} {parameter.symbol.name}: {type_text(parameter.type)} = {', '.join(values)}"


def _reading(reading: Reading) -> str:
    others = " | ".join(_constant(value, reading.type) for value in reading.alternatives)
    chosen = _constant(reading.chosen, reading.type)
    return f"reading {reading.symbol.id} {reading.symbol.name}: {type_text(reading.type)} = {chosen} | {others}"


def _duty(duty: Duty) -> Iterator[str]:
    when = [
        *([f"every {_recurrence(duty.recurrence)}"] if duty.recurrence is not None else []),
        *([f"until {duty.deadline}"] if duty.deadline is not None else []),
        *([f"from {duty.effective}"] if duty.effective is not None else []),
        *([f"before {duty.expires}"] if duty.expires is not None else []),
        *(["unless approved"] if duty.approval else []),
    ]
    yield f"duty {duty.id} {duty.kind} {duty.name}: {', '.join(when) or 'always'}"
    parts = (
        ("by", duty.actors), ("with", duty.partners), ("if", duty.conditions), ("evidence", duty.evidence),
        ("contents", duty.contents), ("delivers", duty.deliverables), ("after", duty.prerequisites),
    )  # fmt: skip
    yield from (f"    {act.modal} {act}" for act in duty.acts)
    yield from (f"    {word} {'、'.join(texts)}" for word, texts in parts if texts)


def _recurrence(recurrence: Recurrence) -> str:
    """`每年`, and between which days of it, if so."""
    if recurrence.first is None or recurrence.last is None:
        return recurrence.word
    first, last = (f"{month:02}-{day:02}" for month, day in (recurrence.first, recurrence.last))
    return f"{recurrence.word} {first} to {last}"


def _definition(definition: Definition) -> Iterator[str]:
    marks = [definition.period.value]
    if definition.collection is not None:
        marks.append(f"for each of {definition.collection}")
    told = (("internal", not definition.public), ("nullable", definition.nullable), ("undecidable", definition.undecidable))
    marks += [word for word, said in told if said]
    yield f"define {definition.symbol.id} {definition.symbol.name}: {type_text(definition.type)} {', '.join(marks)}"
    if definition.initial is not None:
        yield f"    before {expr_text(definition.initial)}"
    body = definition.body
    if isinstance(body, Cases):
        for case in body.cases:
            yield f"    when {expr_text(case.when)} => {expr_text(case.value)}{_label(case.label)}"
        yield f"    else => {expr_text(body.otherwise)}{_label(body.label)}"
    else:
        yield f"    = {expr_text(body)}"

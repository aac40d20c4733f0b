"""Reading a symbol: which variable holds it at the place being written, and what may go wrong."""

from datetime import date

from attrs import frozen

from mingce.backends.python.code import SUM, TERNARY, Code, Text
from mingce.emit.written.python import inside_f_string
from mingce.emit.written.python import literal as quoted
from mingce.ir import ops
from mingce.ir.nodes import Apply, Expr, Fail, Literal, Ref
from mingce.ir.program import Definition, Input, Parameter, Period
from mingce.ir.types import BooleanType
from mingce.passes.context import Constant, Step, schedule
from mingce.passes.facts import may_be_null
from mingce.passes.years import implied_year

__all__ = ["before_first", "constant", "copy_name", "earliest_year", "nullable", "quoted", "read", "refusal"]


@frozen
class _Present:
    """The references that have a value here: tested before, or of a definition whose condition is known to hold."""

    code: Code

    def __contains__(self, ref: object) -> bool:
        if not isinstance(ref, Ref):
            return False
        if ref in self.code.present or Apply(ops.APPLICABLE, (ref,), BooleanType()) in self.code.known:
            return True
        condition = self.code.shared.applies.get(ref.symbol)
        return condition is not None and not ref.back and not self.code.monthly and self.code.knows(condition)


def nullable(code: Code, expr: Expr) -> bool:
    """Whether `expr` may be 不适用 at this place."""
    return may_be_null(expr, code.shared.null, _Present(code))


def constant(code: Code, value: Constant) -> Text:
    """A constant; days get a name of their own, so that they are made only once."""
    match value:
        case bool() | None:
            return Text(str(value))
        case date():
            text = f"date({value.year}, {value.month}, {value.day})"
            name = f"DAY_{value.year:04}_{value.month:02}_{value.day:02}"
            code.shared.constants[name] = text
            return Text(name)
        case str():
            return Text(quoted(value))
        case _:
            return Text(str(value), SUM if value < 0 else 8)


def read(code: Code, ref: Ref) -> Text:
    """The value of a symbol, here."""
    context = code.shared.plan.context
    if ref.symbol in code.shared.by_year:
        code.temps[ref] = code.atom(Text(f"{code.shared.names.of(ref.symbol)}[{code.year}]"))
        return code.temps[ref]
    if ref.symbol in context.parameters and ref.symbol not in code.shared.bound:
        return _parameter(code, ref, context.parameters[ref.symbol])
    if ref.symbol in context.inputs:
        return _input(code, ref, context.inputs[ref.symbol])
    if ref.symbol in context.definitions:
        return _definition(code, ref, context.definitions[ref.symbol])
    return Text(code.shared.names.of(ref.symbol))


# --- parameters ---------------------------------------------------------------------------------------------------------


def earliest_year(code: Code) -> int:
    """The earliest year that can come here, by the conditions known to hold."""
    context = code.shared.plan.context
    return max((context.program.policy.first, *(implied_year(condition, context) for condition in code.known)))


def _parameter(code: Code, ref: Ref, parameter: Parameter) -> Text:
    earliest = earliest_year(code)
    steps = schedule(code.shared.plan.context.program, parameter)
    ends = [*(step.since for step in steps[1:]), None]
    here = [(step, end) for step, end in zip(steps, ends, strict=True) if end is None or end > earliest]
    for step, end in here:
        if not step.given or step.value is None:
            _refuse(code, parameter, step, end, earliest)
    values = [step for step, _ in here if step.given and step.value is not None]
    text = _by_year(code, values)
    if len(values) > 1:
        text = code.atom(text)
    code.temps[ref] = text
    return text


def _refuse(code: Code, parameter: Parameter, step: Step, end: int | None, earliest: int) -> None:
    """Raise in the years in which the parameter has no value."""
    name, key = quoted(parameter.symbol.name), quoted(parameter.symbol.id)
    tests = [f"{step.since} <= {code.year}"] if step.since > earliest else []
    tests += [f"{code.year} < {end}"] if end is not None else []
    condition = " < ".join((str(step.since - 1), code.year, str(end))) if len(tests) == 2 else " and ".join(tests)
    if step.given:
        error = f"{code.helper('unbound_parameter')}({name}, {key})"
    else:
        error = f"{code.helper('no_value_in_force')}({name}, {key}, {code.year})"
    if not condition:
        code.write(f"raise {error}")
        return
    with code.block(f"if {condition}:") as inner:
        inner.write(f"raise {error}")


def _by_year(code: Code, steps: list[Step]) -> Text:
    if not steps:
        return Text("None")
    text = constant(code, steps[0].value)
    for step in steps[1:]:
        text = Text(f"{constant(code, step.value).text} if {code.year} >= {step.since} else {text.at(TERNARY)}", TERNARY)
    return text


# --- inputs -------------------------------------------------------------------------------------------------------------


def _input(code: Code, ref: Ref, item: Input) -> Text:
    names = code.shared.names
    if "." in ref.symbol and (collection := ref.symbol.rpartition(".")[0]) in code.members:
        return Text(f"{names.of(ref.symbol)}[{code.members[collection]}]")
    if item.period is Period.ONCE or (item.period is Period.YEARLY and not ref.back):
        return Text(names.of(ref.symbol))
    years = f"{code.year} - first"
    column = names.of(f"{ref.symbol}@all", f"{ref.symbol}_{'years' if item.period is Period.YEARLY else 'months'}")
    if item.period is Period.YEARLY:
        return _given_before(code, ref, item, f"{column}[{years} - {ref.back}]", f"{code.year} - {ref.back} < first")
    month = "month" if code.monthly and (ref.by_month or not ref.back) else "12"
    back = ref.back if ref.by_month else 12 * ref.back
    offset = f"({years}) * 12 + {month} - {1 + back}"
    return _given_before(code, ref, item, f"{column}[{offset}]", f"{offset} < 0" if back else "")


def _given_before(code: Code, ref: Ref, item: Input, text: str, outside: str) -> Text:
    """An element of a column, or what holds before it begins."""
    if not outside:
        return Text(text)
    if not item.has_before:
        with code.block(f"if {outside}:") as inner:
            error = inner.helper("missing_before")
            inner.write(f"raise {error}({quoted(item.symbol.name)}, {quoted(item.symbol.id)})")
        return Text(text)
    result = code.atom(Text(f"{constant(code, item.before).text} if {outside} else {text}", TERNARY))
    code.temps[ref] = result
    return result


# --- definitions --------------------------------------------------------------------------------------------------------


def _definition(code: Code, ref: Ref, definition: Definition) -> Text:
    if definition.collection is not None:
        name = code.shared.names.of(ref.symbol)
        return Text(f"{name}[{code.members[definition.collection]}]")
    return Text(_variable(code, ref, definition))


def _variable(code: Code, ref: Ref, definition: Definition) -> str:
    """The variable that holds the value of `back` periods ago at the place being written."""
    plan, names = code.shared.plan, code.shared.names
    place = plan.place[ref.symbol]
    if not ref.back or ref.symbol not in plan.carried:
        return names.of(ref.symbol)
    by_month = ref.by_month and definition.period is Period.MONTHLY
    done = not code.in_loop or code.place > place or (code.place == place and ref.back > 1)
    if not by_month and code.monthly and definition.period is Period.MONTHLY:
        done = True
    if done:
        return copy_name(code, ref.symbol, ref.back, by_month=by_month)
    if by_month and not code.monthly:
        return copy_name(code, ref.symbol, ref.back - 12, by_month=True)
    return copy_name(code, ref.symbol, ref.back - 1, by_month=by_month)


def copy_name(code: Code, symbol: str, number: int, *, by_month: bool) -> str:
    """The variable of the value `number` periods before the current one."""
    names = code.shared.names
    if number <= 0:
        return names.of(symbol)
    unit = "month" if by_month else "year"
    return names.of(f"{symbol}@{unit}{number}", f"{symbol}_{number}_{unit}{'s' if number > 1 else ''}_ago")


def before_first(code: Code, ref: Ref) -> tuple[str, Expr] | None:
    """Where the value before the record depends on the year: the condition for reading it, and the value."""
    definition = code.shared.plan.context.definitions.get(ref.symbol)
    if definition is None or not ref.back or definition.initial is None or isinstance(definition.initial, Literal):
        return None
    if ref.by_month and definition.period is Period.MONTHLY:
        month = "month" if code.monthly else "12"
        return f"({code.year} - first) * 12 + {month} <= {ref.back}", definition.initial
    return f"{code.year} - {ref.back} < first", definition.initial


# --- refusals -----------------------------------------------------------------------------------------------------------


def refusal(code: Code, expr: Fail) -> str:
    """The error of a refusal, as Python text."""
    field = "None" if expr.field is None else quoted(expr.field)
    return f"{code.helper('PolicyInputError')}({quoted(expr.code)}, {_whose(code, expr)}{quoted(expr.message)}, {field})"


def _whose(code: Code, expr: Fail) -> str:
    """Which member of its list a refusal is about, as what the message begins with."""
    if expr.member is None:
        return ""
    name = next(c.member_name for c in code.shared.plan.context.program.collections if c.symbol.id == expr.member)
    called = f"（{{{read(code, expr.named).text}}}）" if isinstance(expr.named, Ref) else ""
    return f'f"第{{{code.members[expr.member]} + 1}}个{inside_f_string(name)}{called}：" + '

"""Reading a symbol: what holds its value at the place being written, and what holds before the record begins."""

from collections.abc import Callable
from datetime import date

from mingce.backends.javascript.code import ATOM, TERNARY, UNARY, Code, Text, quoted, wide
from mingce.ir.nodes import Expr, Ref
from mingce.ir.program import Definition, Input, Period
from mingce.ir.types import DateType, Scaled, Type, YearType
from mingce.passes.context import Constant

__all__ = ["column", "constant", "listing", "read", "typed"]

Printer = Callable[[Code, Expr], Text]


def typed(type_: Type) -> bool | None:
    """The form of a stored value: whether it is a BigInt; None if it is no number at run time."""
    return wide(type_) if isinstance(type_, Scaled | DateType | YearType) else None


def column(code: Code, symbol: str) -> str:
    """The variable that holds all values of a symbol: by period, or by member."""
    return code.shared.names.of(f"{symbol}@all", f"{symbol}_all")


def listing(code: Code, collection: str) -> str:
    """The variable of a list: its order, by date and by year."""
    return code.shared.names.of(f"{collection}@list", collection)


def constant(code: Code, value: Constant) -> Text:
    """A constant; days get a name of their own."""
    match value:
        case None:
            return Text("null")
        case bool():
            return Text("true" if value else "false")
        case date():
            name = f"DAY_{value.year:04}_{value.month:02}_{value.day:02}"
            code.shared.days[name] = f"day({value.year}, {value.month}, {value.day})"
            return Text(name, ATOM, big=False)
        case str():
            return Text(quoted(value))
        case _:
            return Text(str(value), UNARY if value < 0 else ATOM)


def read(code: Code, ref: Ref, value: Printer) -> Text:
    """The value of a symbol, here."""
    context = code.shared.context
    if ref.symbol in context.parameters:
        return Text(f"{code.shared.names.of(ref.symbol)}.at(y)", ATOM, typed(context.parameters[ref.symbol].type))
    if ref.symbol in context.inputs:
        return _input(code, ref, context.inputs[ref.symbol])
    if ref.symbol in context.definitions:
        return _definition(code, ref, context.definitions[ref.symbol], value)
    return Text(code.shared.names.of(ref.symbol))


def _input(code: Code, ref: Ref, item: Input) -> Text:
    form = typed(item.type)
    if "." in ref.symbol:
        return Text(f"{column(code, ref.symbol)}[{code.members[ref.symbol.rpartition('.')[0]]}]", ATOM, form)
    if item.period is Period.ONCE or (item.period is Period.YEARLY and not ref.back):
        return Text(code.shared.names.of(ref.symbol), ATOM, form)
    index, back = _index(code, ref, item.period)
    found = f"{column(code, ref.symbol)}[{index}]"
    if not back:
        return Text(found, ATOM, form)
    if item.has_before:
        before = constant(code, item.before).form(big=bool(form)).text
    else:
        before = f"missingBefore({quoted(item.symbol.name)}, {quoted(item.symbol.id)})"
    return Text(f"{index} < 0 ? {before} : {found}", TERNARY, form)


def _definition(code: Code, ref: Ref, definition: Definition, value: Printer) -> Text:
    form = typed(definition.type)
    if definition.collection is not None:
        return Text(f"{code.shared.names.of(ref.symbol)}[{code.members[definition.collection]}]", ATOM, form)
    if definition.period is not Period.MONTHLY and not ref.back:
        return Text(code.shared.names.of(ref.symbol), ATOM, form)
    index, back = _index(code, ref, definition.period)
    found = f"{column(code, ref.symbol)}[{index}]"
    if not back or definition.initial is None:
        return Text(found, ATOM, form)
    initial = value(code, definition.initial)
    if form is not None:
        initial = initial.form(big=form, doubtful=code.unsure(definition.initial))
    return Text(f"{index} < 0 ? {initial.at(TERNARY)} : {found}", TERNARY, form)


def _index(code: Code, ref: Ref, period: Period) -> tuple[str, int]:
    """The place in a column of years or months, and how far it lies before the current one, in those."""
    if period is Period.YEARLY:
        return (f"i - {ref.back}" if ref.back else "i"), ref.back
    if code.monthly and (ref.by_month or not ref.back):
        return (f"at - {ref.back}" if ref.back else "at"), ref.back
    back = ref.back if ref.by_month else 12 * ref.back
    return f"i * 12 + {11 - back}" if back <= 11 else f"i * 12 - {back - 11}", back

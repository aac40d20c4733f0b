"""Printing expressions whose values may be left open: calls of the run time's three-valued operators.

Used for records that lack a doubtful input, so plainness counts for more than speed.  Everything is one expression, and what
the language does not look at stands in a lambda; `d` says whether a branch is looked at that may not be the one to take.
"""

from attrs import evolve

from mingce.backends.python.apportion import open_apportion
from mingce.backends.python.code import ATOM, Code, Text
from mingce.backends.python.folds import collection_of, group_of, members_of
from mingce.backends.python.operators import spell
from mingce.backends.python.refs import before_first, constant, quoted, read, refusal
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Literal, Rank, Ref
from mingce.ir.program import Input, Period
from mingce.passes.context import schedule
from mingce.passes.facts import COMPARISONS

__all__ = ["assign_open"]

DEEPEST = 12  # levels in one expression; what is deeper becomes a function of its own


def assign_open(code: Code, target: str, expr: Expr) -> None:
    """A statement that gives `target` the value of `expr`, decided or not."""
    text = _value(code, expr, "False", 0)
    code.write(f"{target} = {text}")


def _value(code: Code, expr: Expr, doubt: str, depth: int) -> str:
    if depth >= DEEPEST and isinstance(expr, Apply | Cases):
        return _function(code, expr, doubt)
    match expr:
        case Literal(value=value):
            return constant(code, value).text
        case Ref():
            return _read(code, expr, doubt)
        case CurrentYear():
            return code.year
        case Apply():
            return _apply(code, expr, doubt, depth + 1)
        case Cases():
            return _cases(code, expr, doubt, depth + 1)
        case Fold() | Rank() | Apportion():
            return _among_members(code, expr, doubt, depth + 1)
        case Fail():
            how = code.helper("never_unless" if expr.unreachable else "refuse_unless")
            return f"{how}({doubt}, {refusal(code, expr)})"


def _among_members(code: Code, expr: Fold | Rank | Apportion, doubt: str, depth: int) -> str:
    match expr:
        case Fold():
            return _fold(code, expr, doubt, depth)
        case Rank():
            return _rank(code, expr, doubt, depth)
        case Apportion(collection=collection):

            def value(inner: Code, part: Expr) -> str:
                return _value(inner, part, doubt, depth)

            return open_apportion(code, expr, value, lambda index: evolve(code, members={**code.members, collection: index}))


def _function(code: Code, expr: Expr, doubt: str) -> str:
    """A deep expression as a function of the doubt and of the members at hand."""
    name = code.fresh()
    given = ", ".join(("d", *code.members.values()))
    outer = evolve(code, lines=[], depth=code.depth + 1)
    text = _value(outer, expr, "d", 0)
    code.write(f"def {name}({given}):")
    code.lines += outer.lines
    outer = evolve(outer, lines=code.lines)
    outer.write(f"return {text}")
    return f"{name}({', '.join((doubt, *code.members.values()))})"


def _read(code: Code, ref: Ref, doubt: str) -> str:
    context = code.shared.plan.context
    if ref.symbol in code.shared.by_year:
        return f"{code.shared.names.of(ref.symbol)}[{code.year}]"
    if ref.symbol in context.parameters and ref.symbol not in code.shared.bound:
        return _parameter(code, ref)
    outside = before_first(code, ref)
    if outside is not None:
        return f"({_value(code, outside[1], doubt, DEEPEST - 1)} if {outside[0]} else {read(code, ref).text})"
    item = context.inputs.get(ref.symbol)
    if item is not None and ref.back and item.period is not Period.ONCE:
        return _input_before(code, ref, item)
    return read(code, ref).text


def _input_before(code: Code, ref: Ref, item: Input) -> str:
    """An input of an earlier period, in one expression."""
    trial = evolve(code, lines=[], temps={})
    text = read(trial, ref).text
    if item.has_before:  # a name for `… if … else …`
        return "(" + trial.lines[-1].partition(" = ")[2] + ")"
    outside = trial.lines[0].strip().removeprefix("if ").removesuffix(":")
    error = f"{code.helper('missing_before')}({quoted(item.symbol.name)}, {quoted(item.symbol.id)})"
    return f"({code.helper('refuse')}({error}) if {outside} else {text})"


def _parameter(code: Code, ref: Ref) -> str:
    parameter = code.shared.plan.context.parameters[ref.symbol]
    name, key = quoted(parameter.symbol.name), quoted(parameter.symbol.id)
    text = ""
    for step in schedule(code.shared.plan.context.program, parameter):
        if not step.given:
            shown = f"{code.helper('refuse')}({code.helper('no_value_in_force')}({name}, {key}, {code.year}))"
        elif step.value is None:
            shown = f"{code.helper('refuse')}({code.helper('unbound_parameter')}({name}, {key}))"
        else:
            shown = constant(code, step.value).text
        text = f"({shown} if {code.year} >= {step.since} else {text})" if text else shown
    return text


def _apply(code: Code, expr: Apply, doubt: str, depth: int) -> str:
    if expr.op in (ops.AND, ops.OR):
        left, right = (_value(code, arg, doubt, depth) for arg in expr.args)
        return f"{code.helper('both' if expr.op == ops.AND else 'either_or')}({left}, lambda: {right})"
    args = ", ".join(_value(code, arg, doubt, depth) for arg in expr.args)
    if expr.op == ops.NOT:
        return f"{code.helper('negated')}({args})"
    if expr.op == ops.APPLICABLE:
        return f"{code.helper('applicable')}({args})"
    if expr.op == ops.CHECK_DIVISOR:
        return f"{code.helper('strict')}({code.helper('checked_divisor')}, {args})"
    names = tuple(Text(name, ATOM) for name in "abc"[: len(expr.args)])
    spelled = spell(code, expr, names).text
    how = code.helper("compared" if expr.op in COMPARISONS else "strict")
    return f"{how}(lambda {', '.join(name.text for name in names)}: {spelled}, {args})"


def _cases(code: Code, expr: Cases, doubt: str, depth: int) -> str:
    parts = [f"lambda d: {_value(code, expr.otherwise, 'd', depth)}"]
    for case in expr.cases:
        when, value = (_value(code, part, "d", depth) for part in (case.when, case.value))
        parts.append(f"(lambda d: {when}, lambda d: {value})")
    return f"{code.helper('chosen')}({doubt}, {', '.join(parts)})"


def _fold(code: Code, expr: Fold, doubt: str, depth: int) -> str:
    names = code.shared.names
    index = names.fresh(f"{expr.collection}_index")
    inner = evolve(code, members={**code.members, expr.collection: index})
    where, body = (
        "None" if part is None else f"lambda {index}: {_value(inner, part, doubt, depth)}" for part in (expr.where, expr.body)
    )
    source = _selected(code, expr, index)
    name = quoted(collection_of(code, expr.collection).member_name)
    return f'{code.helper("folded")}("{expr.function}", {source}, {where}, {body}, {name})'


def _selected(code: Code, expr: Fold, index: str) -> str:
    """The members inside the window and the group of the member at hand."""
    names, here = code.shared.names, code.members.get(expr.collection)
    source = members_of(code, expr.collection, in_year=expr.in_year)
    tests = []
    if expr.window:
        place = names.of(f"{expr.collection}@place", f"{expr.collection}_place")
        tests.append(f"{place}[{index}] {'<' if expr.window == 'before' else '<='} {place}[{here}]")
    if expr.group:
        wanted, found = (group_of(code, expr, member) for member in (here, index))
        tests.append(f"{found} == {wanted}")
    return f"[{index} for {index} in {source} if {' and '.join(tests)}]" if tests else source


def _rank(code: Code, expr: Rank, doubt: str, depth: int) -> str:
    index = code.shared.names.fresh(f"{expr.collection}_index")
    inner = evolve(code, members={**code.members, expr.collection: index})
    source = members_of(code, expr.collection, in_year=expr.in_year)
    keys = f"{{{index}: {_value(inner, expr.key, doubt, depth)} for {index} in {source}}}"
    here = code.members[expr.collection]
    return f"{code.helper('ranked')}({keys}, {here}, {expr.descending}, {expr.shared})"

"""Printing expressions whose values may be left open: calls of the run time's three-valued operators.

Used for records that lack a doubtful input, so plainness counts for more than speed.  Everything is one expression, and what
the language does not look at stands in a lambda; `d` says whether a branch is looked at that may not be the one to take.
"""

from collections.abc import Callable

from attrs import evolve

from mingce.backends.python.apportion import open_apportion
from mingce.backends.python.code import ATOM, Code, Kept, Text
from mingce.backends.python.folds import collection_of, group_of, members_of
from mingce.backends.python.operators import spell
from mingce.backends.python.refs import before_first, constant, quoted, read, refusal
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Literal, Rank, Ref
from mingce.ir.program import Input, Period
from mingce.passes.context import schedule
from mingce.passes.facts import COMPARISONS
from mingce.passes.members import among_members, at_hand, join, outer_refs

__all__ = ["assign_open", "keep_open"]

DEEPEST = 12  # levels in one expression; what is deeper becomes a function of its own


def assign_open(code: Code, target: str, expr: Expr) -> None:
    """A statement that gives `target` the value of `expr`, decided or not."""
    text = _value(code, expr, "False", 0)
    code.write(f"{target} = {text}")


def keep_open(code: Code, body: Expr, *, of_member: bool) -> Code:
    """The same place, where what `body` goes through members for is found once; writes the functions that find it.

    Where no member is at hand (`of_member` false), what stands inside an aggregate is kept.
    """
    names, nodes = code.shared.names, tuple(among_members(body))
    if not of_member:
        inside = {below for node in nodes for below in among_members(node) if below != node}
        nodes = tuple(node for node in nodes if node in inside)
    kept: dict[Fold | Rank, Kept] = {}
    shares: dict[Apportion, str] = {}
    for node in nodes:
        refs = outer_refs(node)
        if isinstance(node, Apportion):
            if refs == () and at_hand(node) == {node.collection}:
                shares[node] = names.fresh(f"{code.target}_shares")
        elif refs is not None and not (refs and (isinstance(node, Rank) or node.window or node.group)):
            kept[node] = Kept(names.fresh(f"{code.target}_kept"), refs)
    here = evolve(code, kept={**code.kept, **kept}, shares={**code.shares, **shares})
    for found, place in kept.items():
        _write_kept(here, found, place)
    for shared_out, name in shares.items():
        call = open_apportion(here, shared_out, _printer("d", 1), _entering(here, shared_out.collection))
        here.write(f"{name} = {code.helper('once')}(lambda d: {call})")
    return here


def _write_kept(code: Code, node: Fold | Rank, kept: Kept) -> None:
    """The function that finds what is kept of a node, from the doubt and from the members at hand outside."""
    once = code.helper("once")
    if isinstance(node, Rank):
        code.write(f"{kept.name} = {once}(lambda d: {_ranks(code, node, 'd', 1)})")
        return
    if node.window or node.group:
        code.write(f"{kept.name} = {once}(lambda d: {_running(code, node)})")
        return
    outside = {identifier: code.shared.names.fresh(f"{identifier}_index") for identifier in _outside(node)}
    there = evolve(code, members={**code.members, **outside})
    source, tied = _selected(there, node, ""), join(node) if outside else None
    if tied is not None:
        found = code.shared.names.fresh(f"{code.target}_by_value")
        inner, index = _with_member(there, node.collection)
        before = "None" if tied.before is None else f"lambda {index}: {_value(inner, tied.before, 'd', 1)}"
        own = f"lambda {index}: {_value(inner, tied.own, 'd', 1)}"
        code.write(f"{found} = {once}(lambda d: {code.helper('Tied')}({source}, {_place(code, node.collection)}, {before}, {own}))")
        source = f"{found}(d).of(lambda: {_value(there, tied.outer, 'd', 1)})"
    how = code.helper("once_for") if outside else once
    code.write(f"{kept.name} = {how}(lambda {', '.join(('d', *outside.values()))}: {_folded(there, node, source, 'd', 1)})")


def _outside(node: Fold) -> tuple[str, ...]:
    """The lists of which a member is at hand outside."""
    return tuple(sorted(at_hand(node) - {node.collection}))


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
            kept = code.kept.get(expr)
            found = _ranks(code, expr, doubt, depth) if kept is None else f"{kept.name}({doubt})"
            return f"{found}[{code.members[expr.collection]}]"
        case Apportion():
            name = code.shares.get(expr)
            inside = _entering(code, expr.collection)
            found = open_apportion(code, expr, _printer(doubt, depth), inside) if name is None else f"{name}({doubt})"
            return f"{found}.get({code.members[expr.collection]})"


def _printer(doubt: str, depth: int) -> Callable[[Code, Expr], str]:
    return lambda code, expr: _value(code, expr, doubt, depth)


def _entering(code: Code, collection: str) -> Callable[[str], Code]:
    return lambda index: evolve(code, members={**code.members, collection: index})


def _with_member(code: Code, collection: str) -> tuple[Code, str]:
    """The place where another member is at hand, and the name of its index."""
    index = code.shared.names.fresh(f"{collection}_index")
    return _entering(code, collection)(index), index


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
    kept = code.kept.get(expr)
    if kept is None:
        return _folded(code, expr, _selected(code, expr, code.members.get(expr.collection, "")), doubt, depth)
    if expr.window or expr.group:
        return f"{kept.name}({doubt}).{expr.window or 'all'}({code.members[expr.collection]})"
    outside = [code.members[identifier] for identifier in _outside(expr)]
    if not outside:
        return f"{kept.name}({doubt})"
    values = "".join(f"{_value(code, ref, doubt, depth)}, " for ref in kept.refs)
    return f"{kept.name}({doubt}, ({values}), {', '.join(outside)})"


def _folded(code: Code, expr: Fold, source: str, doubt: str, depth: int) -> str:
    where, body = _parts(code, expr, doubt, depth)
    return f'{code.helper("folded")}("{expr.function}", {source}, {where}, {body}, {_member_name(code, expr)})'


def _running(code: Code, expr: Fold) -> str:
    """What goes through the members of each group in order, as far as a window asks for."""
    where, body = _parts(code, expr, "d", 1)
    group = "None"
    if expr.group:
        index = code.shared.names.fresh(f"{expr.collection}_index")
        group = f"lambda {index}: {group_of(code, expr, index)}"
    source = f"{members_of(code, expr.collection, in_year=expr.in_year)}, {_place(code, expr.collection)}"
    return f'{code.helper("Running")}("{expr.function}", {source}, {group}, {where}, {body}, {_member_name(code, expr)})'


def _parts(code: Code, expr: Fold, doubt: str, depth: int) -> tuple[str, ...]:
    """The condition and the value of an aggregate, as functions of a member."""
    inner, index = _with_member(code, expr.collection)
    parts = (expr.where, expr.body)
    return tuple("None" if part is None else f"lambda {index}: {_value(inner, part, doubt, depth)}" for part in parts)


def _selected(code: Code, expr: Fold, here: str) -> str:
    """The members inside the window and the group of the member at hand, whose index is `here`."""
    source, index = members_of(code, expr.collection, in_year=expr.in_year), code.shared.names.fresh(f"{expr.collection}_index")
    tests = []
    if expr.window:
        place = _place(code, expr.collection)
        tests.append(f"{place}[{index}] {'<' if expr.window == 'before' else '<='} {place}[{here}]")
    if expr.group:
        wanted, found = (group_of(code, expr, member) for member in (here, index))
        tests.append(f"{found} == {wanted}")
    return f"[{index} for {index} in {source} if {' and '.join(tests)}]" if tests else source


def _place(code: Code, collection: str) -> str:
    return code.shared.names.of(f"{collection}@place", f"{collection}_place")


def _member_name(code: Code, expr: Fold) -> str:
    return quoted(collection_of(code, expr.collection).member_name)


def _ranks(code: Code, expr: Rank, doubt: str, depth: int) -> str:
    """The places of all members."""
    inner, index = _with_member(code, expr.collection)
    source = members_of(code, expr.collection, in_year=expr.in_year)
    keys = f"{{{index}: {_value(inner, expr.key, doubt, depth)} for {index} in {source}}}"
    return f"{code.helper('ranks_of')}({keys}, {expr.descending}, {expr.shared})"

"""Printing expressions whose values are decided: plain Python on integers, truth values, days and texts.

What must not happen out of order (anything that can refuse the record) is written as statements, before the expression that
uses it; an expression that is returned as text can be evaluated at any time, or not at all.
"""

from attrs import evolve

from mingce.backends.python.apportion import apportion
from mingce.backends.python.code import AND_, COMPARE, NOT_, OR_, SUM, TERNARY, Code, Text
from mingce.backends.python.folds import fold, rank
from mingce.backends.python.months import assign_months, assign_months_of_year, year_start
from mingce.backends.python.operators import operands, spell
from mingce.backends.python.ops import SPELLINGS
from mingce.backends.python.refs import before_first, constant, nullable, read, refusal
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Case, Cases, CurrentYear, Expr, Fail, Fold, Literal, Rank, Ref
from mingce.ir.types import BooleanType
from mingce.ir.walk import children, walk
from mingce.passes.facts import COMPARISONS

__all__ = ["assign", "refuse", "truth", "value"]

_MONTHS = (ops.ADD_MONTHS_CLIP, ops.ADD_MONTHS_ROLL)
SHORT = 72  # columns: a choice that fits is written in one line


def value(code: Code, expr: Expr) -> Text:
    """The value of `expr` as text, after statements that it needs."""
    if code.temps and expr in code.temps:
        return code.temps[expr]
    match expr:
        case Literal(value=constant_value):
            return constant(code, constant_value)
        case Ref():
            return _read(code, expr)
        case CurrentYear():
            return Text(code.year)
        case Apply():
            return _apply(code, expr)
        case Cases():
            return _choice(code, expr)
        case Fold() | Rank() | Apportion():
            return _among_members(code, expr)
        case Fail():
            refuse(code, expr)
            return Text("None")


def _among_members(code: Code, expr: Fold | Rank | Apportion) -> Text:
    match expr:
        case Fold():
            return fold(code, expr, value, truth)
        case Rank():
            return rank(code, expr, value)
        case Apportion():
            return apportion(code, expr, value, truth)


def _read(code: Code, ref: Ref) -> Text:
    """A symbol; the value before the record is computed where it is read, if it depends on the year."""
    outside = before_first(code, ref)
    if outside is None:
        return read(code, ref)
    target = code.fresh()
    with code.block(f"if {outside[0]}:") as inner:
        assign(inner, target, outside[1])
    with code.block("else:") as inner:
        inner.write(f"{target} = {read(inner, ref).text}")
    code.temps[ref] = Text(target)
    return Text(target)


def refuse(code: Code, expr: Fail) -> None:
    """Raise the error of a refusal."""
    code.write(f"raise {refusal(code, expr)}")


def truth(code: Code, expr: Expr) -> Text:
    """A condition: as `value`, but 不适用 is an error."""
    doubtful = nullable(code, expr)
    text = value(code, expr)
    if doubtful:
        text = code.atom(text)
        _demand(code, (text,))
        code.temps[expr] = text
    return text


def _demand(code: Code, texts: tuple[Text, ...]) -> None:
    """Raise where any of them is 不适用."""
    with code.block(f"if {' or '.join(f'{text.text} is None' for text in texts)}:") as inner:
        inner.write(f"raise {inner.helper('not_applicable_compared')}()")


# --- operators ----------------------------------------------------------------------------------------------------------


def _apply(code: Code, expr: Apply) -> Text:
    if expr.op in (ops.AND, ops.OR):
        return _logic(code, expr)
    if expr.op == ops.NOT:
        return Text(f"not {truth(code, expr.args[0]).at(NOT_)}", NOT_)
    if expr.op == ops.APPLICABLE:
        doubtful = nullable(code, expr.args[0])
        text = value(code, expr.args[0])
        return Text(f"{text.at(SUM)} is not None", COMPARE) if doubtful else Text("True")
    if expr.op in _MONTHS and not any(nullable(code, arg) for arg in expr.args):
        target = code.fresh()
        _assign_months(code, target, expr)
        code.temps[expr] = Text(target)
        return Text(target)
    text = _strict(code, expr)
    fallible = SPELLINGS[expr.op.name].kind == "call" and code.shared.plan.faults.can_fail(expr)
    if fallible or expr.op == ops.CHECK_DIVISOR:
        text = code.atom(text)
        code.temps[expr] = text
    return text


def _strict(code: Code, expr: Apply) -> Text:
    """An operator that looks at all its operands."""
    doubtful = [nullable(code, arg) for arg in expr.args]
    excess = _excess(expr)
    if excess is not None and not any(doubtful):
        return _print_excess(code, excess)
    texts = [value(code, arg) for arg in expr.args]
    if not any(doubtful):
        return spell(code, expr, tuple(texts))
    texts = [code.atom(text) if doubt else text for text, doubt in zip(texts, doubtful, strict=True)]
    tested = tuple(text for text, doubt in zip(texts, doubtful, strict=True) if doubt)
    if expr.op in COMPARISONS:
        _demand(code, tested)
        code.present |= {arg for arg in expr.args if isinstance(arg, Ref)}
        return spell(code, expr, tuple(texts))
    target = code.fresh()
    with code.block(f"if {' or '.join(f'{text.text} is None' for text in tested)}:") as inner:
        inner.write(f"{target} = None")
    with code.block("else:") as inner:
        inner.write(f"{target} = {spell(inner, expr, tuple(texts)).text}")
    return Text(target)


def _excess(expr: Expr) -> Apply | None:
    """The difference in `expr`, if it is by how much one value is above another, at least 0."""
    match expr:
        case Apply(op=ops.MAX, args=(Apply(op=ops.SUB) as difference, Literal(value=0))):
            return difference
        case Apply(op=ops.MAX, args=(Literal(value=0), Apply(op=ops.SUB) as difference)):
            return difference
        case _:
            return None


def _print_excess(code: Code, difference: Apply) -> Text:
    """Compare the two first, so that they are subtracted only where it counts; not where both would need names for that."""
    left, right = (value(code, arg) for arg in difference.args)
    if left.simple or right.simple:
        left, right = code.atom(left), code.atom(right)
        return Text(f"{spell(code, difference, (left, right)).text} if {left.text} > {right.text} else 0", TERNARY)
    above = code.atom(spell(code, difference, (left, right)))
    return Text(f"{above.text} if {above.text} > 0 else 0", TERNARY)


def _logic(code: Code, expr: Apply) -> Text:
    """且 and 或: the right operand is looked at only where the left one does not decide."""
    left, right = expr.args
    both = expr.op == ops.AND
    first = truth(code, left)
    known = left if both else Apply(ops.NOT, (left,), BooleanType())
    inner = code.trial(known)
    second = truth(inner, right)
    if not inner.lines:
        level, word = (AND_, "and") if both else (OR_, "or")
        return Text(f"{first.at(level)} {word} {second.at(level)}", level)
    target = code.fresh()
    code.write(f"{target} = {first.text}")
    code.write(f"if {target}:" if both else f"if not {target}:")
    code.lines += inner.lines
    code.write(f"    {target} = {second.text}")
    return Text(target)


# --- choices ------------------------------------------------------------------------------------------------------------


def _choice(code: Code, expr: Cases) -> Text:
    below = (node for part in children(expr) for node in walk(part))
    if len(expr.cases) == 1 and not any(isinstance(node, Cases | Fold | Rank | Apportion | Fail) for node in below):
        inline = _inline(code, expr.cases[0], expr.otherwise)
        if inline is not None:
            return inline
    target = code.fresh()
    assign(code, target, expr)
    code.temps[expr] = Text(target)
    return Text(target)


def _inline(code: Code, case: Case, otherwise: Expr) -> Text | None:
    """A choice in one line, if it needs no statements and is short."""
    outside = code.trial()
    condition = truth(outside, case.when)
    inside = code.trial(case.when)
    chosen, other = value(inside, case.value), value(outside, otherwise)
    text = f"{chosen.at(OR_)} if {condition.at(OR_)} else {other.at(TERNARY)}"
    if outside.lines or inside.lines or len(text) > SHORT:
        return None
    return Text(text, TERNARY)


def assign(code: Code, target: str, expr: Expr) -> None:
    """Statements that give `target` the value of `expr`."""
    match expr:
        case Cases():
            _assign_cases(code, target, expr)
            return
        case Fail():
            refuse(code, expr)
            return
        case Apply(op=op) if op in (ops.MIN, ops.MAX) and _excess(expr) is None and not any(nullable(code, arg) for arg in expr.args):
            if _assign_bounded(code, target, expr):
                return
            text = value(code, expr)
        case Apply(op=op) if op in _MONTHS and expr not in code.temps and not any(nullable(code, arg) for arg in expr.args):
            _assign_months(code, target, expr)
            return
        case Apply(op=op) if op not in (ops.AND, ops.OR, ops.NOT, ops.APPLICABLE) and expr not in code.temps:
            text = _strict(code, expr)
        case _:
            text = value(code, expr)
    if text.text != target:
        code.write(f"{target} = {text.text}")


def _assign_bounded(code: Code, target: str, expr: Apply) -> bool:
    """A smaller or larger of two as a value and a bound on it; not where the bound reads the old value of `target`."""
    trial = code.trial()
    trial.depth = code.depth
    bounded, bound = (value(trial, arg) for arg in expr.args)
    if isinstance(expr.args[0], Literal) or (bounded.simple and not bound.simple):
        bounded, bound = bound, bounded
    bound = trial.atom(bound)
    if bound.text == target:
        return False
    code.lines += trial.lines
    code.temps |= trial.temps
    if bounded.text != target:
        code.write(f"{target} = {bounded.text}")
    sign = ">" if expr.op == ops.MIN else "<"
    with code.block(f"if {target} {sign} {bound.text}:") as inner:
        inner.write(f"{target} = {bound.text}")
    return True


def _assign_months(code: Code, target: str, expr: Apply) -> None:
    """A day some months later."""
    rule = "clipped" if expr.op == ops.ADD_MONTHS_CLIP else "rolled"
    start = year_start(code, expr.args[0]) if expr.args[0] not in code.temps else None
    if start is None:
        day, months = (code.atom(text) for text in operands(code, expr, tuple(value(code, arg) for arg in expr.args)))
        assign_months(code, target, rule, day, months)
        return
    day, year = code.atom(value(code, start.day)), value(code, start.year)
    _, months = operands(code, expr, (day, value(code, expr.args[1])))
    assign_months_of_year(code, target, rule, (start.op, day, year), code.atom(months))


def _assign_cases(code: Code, target: str, expr: Cases) -> None:
    here, head = code, "if"
    if isinstance(expr.otherwise, Cases):
        inner = expr.otherwise
        expr = evolve(expr, cases=(*expr.cases, *inner.cases), otherwise=inner.otherwise)
    for number, case in enumerate(expr.cases):
        if number:
            further = here.trial()
            condition = truth(further, case.when)
            if further.lines:
                here.write("else:")
                here.lines += further.lines
                further.lines, here, head = here.lines, further, "if"
            else:
                head = "elif"
        else:
            condition = truth(here, case.when)
        with here.block(f"{head} {condition.text}:", case.when) as chosen:
            assign(chosen, target, case.value)
        here = here.knowing(Apply(ops.NOT, (case.when,), BooleanType()))
    last = here.trial()
    assign(last, target, expr.otherwise)
    if last.lines:
        here.write("else:")
        here.lines += last.lines

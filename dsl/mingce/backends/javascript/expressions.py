"""Printing expressions.  Everything is one expression, evaluated from left to right as the reference evaluator does.

What is always decided is plain JavaScript; where a value may be 不适用 or undetermined, the run time's operators look at it first,
and what the language does not look at stands in a function.
"""

import re
from typing import Final

from mingce.backends.javascript.apportion import apportion
from mingce.backends.javascript.code import AND_, ATOM, EQUAL, OR_, SUM, TERM, TERNARY, UNARY, Code, Text, quoted, wide
from mingce.backends.javascript.folds import fold, rank
from mingce.backends.javascript.ops import SPELLINGS
from mingce.backends.javascript.refs import constant, read
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Case, Cases, CurrentYear, Expr, Fail, Fold, Literal, Rank, Ref
from mingce.ir.types import BooleanType, Rational, Scaled, YearType
from mingce.passes.facts import COMPARISONS

__all__ = ["case_pair", "negation", "refusal", "truth", "value"]

_COUNTING = (ops.ADD_DAYS, ops.ADD_MONTHS_CLIP, ops.ADD_MONTHS_ROLL, ops.YEAR_ADD)

_CONTRARY: Final = {" === ": " !== ", " !== ": " === "}
# A text of the policy may hold either sign.
_SIGN_OR_STRING: Final = re.compile(r'"(?:[^"\\]|\\.)*"| [!=]== ')


def value(code: Code, expr: Expr) -> Text:
    """The value of `expr`."""
    if code.temps and expr in code.temps:
        return code.temps[expr]
    match expr:
        case Literal(value=constant_value):
            return constant(code, constant_value)
        case Ref():
            return read(code, expr, value)
        case CurrentYear():
            return Text("y", ATOM, big=False)
        case Apply():
            return _apply(code, expr)
        case Cases():
            return _cases(code, expr)
        case Fold() | Rank() | Apportion():
            return _among_members(code, expr)
        case Fail():
            return refusal(code, expr)


def _among_members(code: Code, expr: Fold | Rank | Apportion) -> Text:
    match expr:
        case Fold():
            return fold(code, expr, value)
        case Rank():
            return rank(code, expr, value)
        case Apportion():
            return apportion(code, expr, value)


def refusal(code: Code, expr: Fail) -> Text:
    """Refuses the record; where it is open whether this is looked at, it is only unlike every other value."""
    message = quoted(expr.message) if expr.member is None else f"{_whose(code, expr)} + {quoted(expr.message)}"
    error = f"{quoted(expr.code)}, {message}, {quoted(expr.field)}"
    how = "neverUnless" if expr.unreachable else "refuseUnless"
    return Text(f"refuse({error})" if code.doubt == "false" else f"{how}({code.doubt}, {error})")


def _whose(code: Code, expr: Fail) -> str:
    """Which member of its list a refusal is about, as what the message begins with."""
    assert expr.member is not None
    name = next(c.member_name for c in code.shared.context.program.collections if c.symbol.id == expr.member)
    called = "" if expr.named is None else f"（${{{value(code, expr.named).text}}}）"
    return f"`第${{{code.members[expr.member]} + 1}}个{name}{called}：`"


def truth(code: Code, expr: Expr) -> Text:
    """A condition: as `value`, but 不适用 is an error."""
    text = value(code, expr)
    return Text(f"demanded({text.text})") if code.nullable(expr) else text


def negation(expr: Expr) -> Expr:
    """The condition that `expr` does not hold."""
    return Apply(ops.NOT, (expr,), BooleanType())


# --- operators ----------------------------------------------------------------------------------------------------------


def _apply(code: Code, expr: Apply) -> Text:
    if expr.op in (ops.AND, ops.OR):
        return _logic(code, expr)
    if expr.op == ops.NOT:
        if code.unsure(expr.args[0]):
            return Text(f"negated({value(code, expr.args[0]).text})")
        return _not(value(code, expr.args[0]))
    if expr.op == ops.APPLICABLE:
        text = value(code, expr.args[0])
        if code.open(expr.args[0]) or not isinstance(expr.args[0], Ref):
            return Text(f"applicable({text.text})")
        return Text(f"{text.at(EQUAL + 1)} !== null", EQUAL)
    return _strict(code, expr)


def _not(text: Text) -> Text:
    signs = [found for found in _SIGN_OR_STRING.findall(text.text) if not found.startswith('"')]
    if text.level == EQUAL and len(signs) == 1:
        return Text(_SIGN_OR_STRING.sub(lambda found: _CONTRARY.get(found[0], found[0]), text.text), EQUAL)
    return Text(f"!{text.at(UNARY)}", UNARY)


def _logic(code: Code, expr: Apply) -> Text:
    """且 and 或: the right operand is looked at only where the left one does not decide."""
    left, right = expr.args
    both = expr.op == ops.AND
    inner = code.inside(left if both else negation(left))
    if code.open(left):
        return Text(f"{SPELLINGS[expr.op.name].text}({value(code, left).text}, () => {value(inner, right).at(TERNARY)})")
    level, sign = (AND_, "&&") if both else (OR_, "||")
    return Text(f"{truth(code, left).at(level)} {sign} {truth(inner, right).at(level)}", level)


def _strict(code: Code, expr: Apply) -> Text:
    """An operator that looks at all its operands."""
    doubtful = [code.unsure(arg) for arg in expr.args]
    texts = [value(code, arg) for arg in expr.args]
    if not any(doubtful):
        return _spell(code, expr, tuple(texts))
    # Constants stay where they are; the others are handed to a function, once all of them are known to be there.
    names = [text if text.digits else Text(name, ATOM, text.big) for name, text in zip("abc", texts, strict=False)]
    spelled = _spell(code, expr, tuple(names))
    given = [(name.text, text.text) for name, text in zip(names, texts, strict=True) if not text.digits]
    if [(spelled.text, texts[0].big)] == [(name, spelled.big) for name, _ in given]:
        return texts[0]  # as it is, whether it is there or not
    how = "compared" if expr.op in COMPARISONS else "strict"
    heads, values = ", ".join(name for name, _ in given), ", ".join(text for _, text in given)
    return Text(f"{how}(({heads}) => {spelled.at(TERNARY)}, {values})", ATOM, spelled.big)


def _spell(code: Code, expr: Apply, texts: tuple[Text, ...]) -> Text:
    """The operator applied to operands that have a value."""
    spelling = SPELLINGS[expr.op.name]
    if spelling.kind == "calendar" or expr.op == ops.YEAR_ADD:
        counted = tuple(_counted(expr, arg, text) for arg, text in zip(expr.args, texts, strict=True))
        if expr.op == ops.YEAR_ADD:
            return Text(f"{counted[0].at(SUM)} + {counted[1].at(TERM)}", SUM, big=False)
        return _calendar(code, expr, counted, spelling.text)
    if spelling.kind == "fraction":
        return _fraction(expr, texts, spelling.text)
    big = wide(expr.type) or any(text.big for text in texts)
    texts = tuple(text.form(big=big) if _is_number(arg) else text for arg, text in zip(expr.args, texts, strict=True))
    if spelling.kind == "call":
        text = Text(f"{spelling.text}({', '.join(text.text for text in texts)})", ATOM, big)
    elif spelling.kind == "prefix":
        text = Text(f"-{texts[0].at(UNARY + 1)}", UNARY, big)
    else:
        text = _infix(texts[0], texts[1], spelling.text, spelling.level, big=big)
    if isinstance(expr.type, Scaled):
        return text.form(big=wide(expr.type))
    return Text(text.text, text.level, False if isinstance(expr.type, YearType) else None)


def _fraction(expr: Apply, texts: tuple[Text, ...], word: str) -> Text:
    """A fraction of two whole numbers, or one of its parts: BigInts all of them."""
    if isinstance(expr.type, Rational):
        return Text(f"{word}({', '.join(text.form(big=True).text for text in texts)})")
    return Text(f"{texts[0].at(ATOM)}.{word}", ATOM, big=True).form(big=wide(expr.type))


def _is_number(expr: Expr) -> bool:
    return isinstance(expr.type, Scaled | YearType)


def _infix(left: Text, right: Text, sign: str, level: int, *, big: bool) -> Text:
    one = "1n" if big else "1"
    if sign == "*" and right.text == one:
        return left
    if sign == "===" and right.text in ("true", "false"):
        return left if right.text == "true" else _not(left)
    if sign == "!==" and right.text in ("true", "false"):
        return left if right.text == "false" else _not(left)
    tighter = level + (sign not in ("+", "*"))
    return Text(f"{left.at(level)} {sign} {right.at(tighter)}", level, big)


def _counted(expr: Apply, arg: Expr, text: Text) -> Text:
    """An operand of the calendar as a plain number; days, months or years to count on by are whole, or an error."""
    if isinstance(arg.type, Rational):
        return Text(f"wholeFraction({text.text})", ATOM, big=False)
    if expr.op in _COUNTING and isinstance(arg.type, Scaled) and arg.type.grain != 1:
        return Text(f"wholeNumber({text.text}, {(1 / arg.type.grain).numerator})", ATOM, big=False)
    return text.form(big=False)


def _calendar(code: Code, expr: Apply, texts: tuple[Text, ...], function: str) -> Text:
    words = [text.text for text in texts]
    if expr.op in (ops.YEAR_FIRST, ops.YEAR_LAST):
        words += [str(part) for part in code.shared.context.program.policy.year_begins]
    text = Text(f"{function}({', '.join(words)})", ATOM, big=False)
    return text.form(big=wide(expr.type))


# --- choices ------------------------------------------------------------------------------------------------------------


def _cases(code: Code, expr: Cases) -> Text:
    if any(code.open(case.when) for case in expr.cases):
        inner = code.doubtful()
        pairs = [case_pair(inner, case, _branch(inner.inside(case.when), expr, case.value).at(TERNARY)) for case in expr.cases]
        last = _branch(inner, expr, expr.otherwise).at(TERNARY)
        return _typed(expr, Text(f"chosen({code.doubt}, [{', '.join(pairs)}], (d) => {last})"))
    parts, here = [], code
    for case in expr.cases:
        parts.append((truth(here, case.when), _branch(here.inside(case.when), expr, case.value)))
        here = here.inside(negation(case.when))
    text = _branch(here, expr, expr.otherwise).at(TERNARY)
    for condition, chosen in reversed(parts):
        text = f"{condition.at(OR_)} ? {chosen.at(OR_)} : {text}"
    return _typed(expr, Text(text, TERNARY))


def case_pair(code: Code, case: Case, text: str) -> str:
    """A case of `chosen`: its condition and its value, as functions of the doubt."""
    return f"[(d) => {value(code, case.when).at(TERNARY)}, (d) => {text}]"


def _branch(code: Code, expr: Cases, branch: Expr) -> Text:
    text = value(code, branch)
    return text.form(big=wide(expr.type), doubtful=code.unsure(branch)) if _is_number(expr) else text


def _typed(expr: Cases, text: Text) -> Text:
    return Text(text.text, text.level, wide(expr.type) if _is_number(expr) else None)

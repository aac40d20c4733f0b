"""Spelling operators on operands that are printed already and have a value."""

from mingce.backends.python.code import ATOM, COMPARE, NOT_, SIGN, SUM, TERM, TERNARY, Code, Text
from mingce.backends.python.ops import SPELLINGS
from mingce.ir import ops
from mingce.ir.nodes import Apply, Expr, Literal
from mingce.ir.ops import Op
from mingce.ir.types import Rational, Scaled

__all__ = ["operands", "spell"]


def spell(code: Code, expr: Apply, texts: tuple[Text, ...]) -> Text:
    """The operator applied to its operands."""
    texts = operands(code, expr, texts)
    spelling = SPELLINGS[expr.op.name]
    match spelling.kind:
        case "infix":
            return _infix(expr, texts, spelling.text, spelling.level)
        case "prefix":
            return Text(f"-{texts[0].at(SIGN)}", SIGN)
        case "call":
            return _call(code, expr, texts, spelling.text)
        case _:
            return _special(code, expr, texts)


def operands(code: Code, expr: Apply, texts: tuple[Text, ...]) -> tuple[Text, ...]:
    """The operands as the operator takes them: what counts days, months or years is whole, or an error."""
    return tuple(_counted(code, expr.op, arg, text) for arg, text in zip(expr.args, texts, strict=True))


_COUNTING = (ops.ADD_DAYS, ops.ADD_MONTHS_CLIP, ops.ADD_MONTHS_ROLL, ops.YEAR_ADD)


def _counted(code: Code, op: Op, arg: Expr, text: Text) -> Text:
    """Days, months or years to count on by: whole, or an error."""
    if op in _COUNTING and isinstance(arg.type, Rational):
        return Text(f"{code.helper('whole')}({text.text}, 1)")
    if op not in _COUNTING or not isinstance(arg.type, Scaled) or arg.type.grain == 1:
        return text
    return Text(f"{code.helper('whole')}({text.text}, {(1 / arg.type.grain).numerator})")


def _infix(expr: Apply, texts: tuple[Text, ...], sign: str, level: int) -> Text:
    left, right = texts
    if level == COMPARE:
        return _compare(expr, left, right, sign)
    if left.text.isdigit() and right.text.isdigit():
        one, other = int(left.text), int(right.text)
        result = {"+": one + other, "-": one - other, "*": one * other}[sign]
        return Text(str(result), SUM if result < 0 else ATOM)
    if (sign == "*" and right.text == "1") or (sign in "+-" and right.text == "0"):
        return left
    if sign == "+" and left.text == "0":
        return right
    return Text(f"{left.at(level)} {sign} {right.at(level + (sign != '+'))}", level)


def _compare(expr: Apply, left: Text, right: Text, sign: str) -> Text:
    match expr.args[1]:
        case Literal(value=True) if sign in ("==", "!="):
            return left if sign == "==" else Text(f"not {left.at(NOT_)}", NOT_)
        case Literal(value=False) if sign in ("==", "!="):
            return left if sign == "!=" else Text(f"not {left.at(NOT_)}", NOT_)
        case _:
            return Text(f"{left.at(SUM)} {sign} {right.at(SUM)}", COMPARE)


def _call(code: Code, expr: Apply, texts: tuple[Text, ...], function: str) -> Text:
    words = [text.text for text in texts]
    if expr.op in (ops.YEAR_FIRST, ops.YEAR_LAST):
        month, day = code.shared.plan.context.program.policy.year_begins
        words += [str(month), str(day)]
    if not code.shared.plan.faults.can_fail(expr):
        if function == "day_of_year" and _day(code, expr) != (2, 29):
            return Text(f"date({', '.join(words)})")
        if function == "year_last" and words[1:] == ["1", "1"]:
            return Text(f"date({words[0]}, 12, 31)")
    return Text(f"{code.helper(function)}({', '.join(words)})")


def _day(code: Code, expr: Apply) -> tuple[object, ...]:
    """Month and day of a day in a year; the operands may have names here, so that their text does not tell."""
    if expr.op == ops.YEAR_FIRST:
        return code.shared.plan.context.program.policy.year_begins
    return tuple(arg.value if isinstance(arg, Literal) else None for arg in expr.args[1:])


def _special(code: Code, expr: Apply, texts: tuple[Text, ...]) -> Text:
    match expr.op:
        case ops.MIN | ops.MAX:
            left, right = (code.atom(text) for text in texts)
            sign = SPELLINGS[expr.op.name].text
            return Text(f"{left.text} if {left.text} {sign} {right.text} else {right.text}", TERNARY)
        case ops.DAYS_BETWEEN:
            return Text(f"({texts[1].at(TERM)} - {texts[0].at(TERM)}).days")
        case ops.YEAR_OF | ops.MONTH_OF | ops.NUMERATOR | ops.DENOMINATOR:
            return Text(f"{texts[0].at(SIGN + 1)}.{SPELLINGS[expr.op.name].text}")
        case ops.CHECK_DIVISOR:
            divisor = code.atom(texts[0])
            with code.block(f"if {divisor.text} == 0:") as inner:
                inner.write(f"raise {inner.helper('division_by_zero')}()")
            return divisor
        case _:
            return _quotient(code, expr, texts)


def _quotient(code: Code, expr: Apply, texts: tuple[Text, ...]) -> Text:
    """A rounded quotient; the divisor is positive.  Python's // rounds down, so the rest is done on absolute values."""
    dividend, divisor = texts
    type_ = expr.args[0].type
    low = type_.low if isinstance(type_, Scaled) else None
    if low is not None and low >= 0:
        return _rounded(code, expr.op, dividend, divisor)
    dividend, divisor = code.atom(dividend), code.atom(divisor)
    above = _rounded(code, expr.op, dividend, divisor)
    below = _rounded(code, expr.op, Text(f"-{dividend.at(SIGN)}", SIGN), divisor)
    return Text(f"{above.text} if {dividend.text} >= 0 else -({below.text})", TERNARY)


def _rounded(code: Code, op: Op, dividend: Text, divisor: Text) -> Text:
    """The quotient of numbers that are not negative."""
    if divisor.text == "1":
        return dividend
    by = divisor.at(SIGN)
    if op == ops.QUOTIENT_UP:
        return Text(f"-(-{dividend.at(SIGN)} // {by})", SIGN)
    if op == ops.QUOTIENT_DOWN:
        return Text(f"{dividend.at(TERM)} // {by}", TERM)
    if divisor.text.isdigit():
        return Text(f"({dividend.at(SUM)} + {int(divisor.text) // 2}) // {by}", TERM)
    divisor = code.atom(divisor)
    return Text(f"(2 * {dividend.at(SIGN)} + {divisor.text}) // (2 * {divisor.text})", TERM)

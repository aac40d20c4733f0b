"""An expression as a Chinese phrase, with the parentheses that its meaning needs and no others."""

from collections.abc import Sequence
from enum import IntEnum
from fractions import Fraction
from typing import assert_never

from attrs import frozen

from mingce.emit.phrase_words import (
    DAY_FOLDS,
    EXTREMUM,
    FOLDS,
    GROUPS_OF_PEOPLE,
    MONTH_ENDS,
    OPPOSITE,
    QUOTIENTS,
    ROUNDINGS,
    SIGNS,
    SPANS,
    compare_word,
    grain_word,
    is_day,
)
from mingce.emit.prose_values import ORDINALS, decimal_text, value_text
from mingce.ir import ops
from mingce.ir.nodes import Apply, Apportion, Cases, CurrentYear, Expr, Fail, Fold, Function, Literal, Rank, Ref, Window
from mingce.ir.program import Program
from mingce.ir.types import BooleanType, EnumType, Number

__all__ = ["cases_text", "member_name", "phrase"]

_SHORT = 24  # characters of a conditional that still reads well in one breath


class _Level(IntEnum):
    """How tightly a phrase holds together; a looser one needs parentheses inside a tighter one."""

    OR = 1
    AND = 2
    RELATION = 3
    BOUND = 4
    SUM = 5
    PRODUCT = 6
    ATOM = 7


@frozen
class _Phrase:
    text: str
    level: _Level

    def within(self, level: _Level) -> str:
        """The text as a part of something that holds together at `level`."""
        return self.text if self.level >= level else f"（{self.text}）"


def phrase(expr: Expr, program: Program) -> str:
    """What `expr` says, in official Chinese: a noun phrase for values, a clause for conditions.

    Names are those of `program`; every expression of the core has a phrase, also after lowering.
    """
    return _phrase(expr, program).text


def _phrase(expr: Expr, program: Program) -> _Phrase:
    match expr:
        case Literal(value=value, type=type_):
            text = value_text(value, type_)
            return _Phrase(text, _Level.SUM if text.startswith("-") else _Level.ATOM)
        case Ref():
            return _reference(expr, program)
        case CurrentYear():
            return _Phrase("当年", _Level.ATOM)
        case Apply():
            return _apply(expr, program)
        case Cases():
            return _cases(expr, program)
        case Fold():
            return _fold(expr, program)
        case Rank():
            order = "从高到低" if expr.descending else "从低到高"
            name = member_name(expr.collection, program)
            year = "当年" if expr.in_year else ""
            return _Phrase(f"{year}各{name}按{_phrase(expr.key, program).within(_Level.SUM)}{order}的名次", _Level.ATOM)
        case Apportion(collection=collection):
            total = _phrase(expr.total, program).within(_Level.ATOM)
            return _Phrase(f"{total}在各{member_name(collection, program)}之间{_basis(expr, program)}分配的份额", _Level.ATOM)
        case Fail(message=message):
            return _Phrase(f"无法计算（{message}）", _Level.ATOM)
        case _:
            assert_never(expr)


def _reference(ref: Ref, program: Program) -> _Phrase:
    reading = next((r for r in program.readings if r.symbol.id == ref.symbol), None)
    if reading is not None:
        text = f"口径“{reading.symbol.name}”" + ("取“是”" if isinstance(ref.type, BooleanType) else "")
        return _Phrase(text, _Level.RELATION if isinstance(ref.type, BooleanType) else _Level.ATOM)
    symbol = program.symbols().get(ref.symbol)
    name = symbol.name if symbol is not None else ref.symbol
    if isinstance(ref.type, BooleanType) and name.endswith(GROUPS_OF_PEOPLE):
        name = f"属于{name}"
    unit = "月" if ref.by_month else "年"
    if ref.back == 1:
        name = f"上{unit}{name}"
    elif ref.back > 1:
        name = f"{ref.back}{'个月' if ref.by_month else '年'}前{'' if isinstance(ref.type, BooleanType) else '的'}{name}"
    return _Phrase(name, _Level.ATOM)


# --- operators --------------------------------------------------------------------------------------------------------


def _apply(expr: Apply, program: Program) -> _Phrase:
    op = expr.op
    if op in SIGNS:
        return _arithmetic(expr, program)
    if op in OPPOSITE:
        return _Phrase(_relation(expr, program, negated=False), _Level.RELATION)
    if op in (ops.AND, ops.OR):
        return _logic(expr, program)
    if op is ops.NOT:
        return _negation(expr.args[0], program)
    if op in (ops.MIN, ops.MAX):
        return _bound(expr, program)
    if op in ROUNDINGS:
        return _rounding(expr, program)
    return _other(expr, program)


def _chain(expr: Apply, group: Sequence[ops.Op]) -> list[tuple[ops.Op | None, Expr]]:
    """The operands of a left-associative chain, each with the operator before it; long sums do not nest."""
    parts: list[tuple[ops.Op | None, Expr]] = []
    node: Expr = expr
    while isinstance(node, Apply) and node.op in group:
        parts.append((node.op, node.args[1]))
        node = node.args[0]
    parts.append((None, node))
    return parts[::-1]


def _arithmetic(expr: Apply, program: Program) -> _Phrase:
    steps = _steps(expr, program)
    if steps is not None:
        return steps
    sum_ = expr.op in (ops.ADD, ops.SUB)
    level = _Level.SUM if sum_ else _Level.PRODUCT
    text = ""
    for op, operand in _chain(expr, (ops.ADD, ops.SUB) if sum_ else (ops.MUL, ops.DIV)):
        # What follows a minus or a division must hold together more tightly than the chain itself.
        tight = op in (ops.SUB, ops.MUL, ops.DIV) or (op is ops.ADD and isinstance(operand, Literal))
        part = _phrase(operand, program).within(_Level(level + 1) if tight else level)
        text += part if op is None else SIGNS[op] + part
    return _Phrase(text, level)


def _steps(expr: Apply, program: Program) -> _Phrase | None:
    """每 … 满 … 计 …: so much for every whole unit."""
    whole = next((arg for arg in expr.args if isinstance(arg, Apply) and arg.op is ops.WHOLE), None)
    if expr.op is not ops.MUL or whole is None:
        return None
    amount = expr.args[1] if expr.args[0] is whole else expr.args[0]
    counted, unit = (_phrase(arg, program).within(level) for arg, level in zip(whole.args, (_Level.PRODUCT, _Level.SUM), strict=True))
    return _Phrase(f"{counted}每满{unit}计{_phrase(amount, program).within(_Level.SUM)}", _Level.BOUND)


def _relation(expr: Apply, program: Program, *, negated: bool) -> str:
    left = expr.args[0]
    if _of_truth(left):
        return _truth(expr, program, negated=negated)
    return _phrase(left, program).within(_Level.SUM) + _predicate(expr, program, negated=negated)


def _predicate(expr: Apply, program: Program, *, negated: bool) -> str:
    """The comparison without its subject: 超过4年, 为居民医保."""
    op = OPPOSITE[expr.op] if negated else expr.op
    left, right = expr.args
    object_ = _phrase(right, program).within(_Level.SUM)
    if isinstance(left.type, Number) and left.type.word in ORDINALS and isinstance(right, Literal):
        object_ = value_text(right.value, left.type)
    if isinstance(left.type, EnumType) and not isinstance(right, Literal):
        return f"与{object_}{'相同' if op is ops.EQ else '不同'}"
    if isinstance(left.type, EnumType):
        if _is_reading(left, program):
            return f"{'取' if op is ops.EQ else '不取'}“{object_}”"
        return f"{'为' if op is ops.EQ else '不是'}{object_}"
    if op is ops.EQ and not isinstance(right, Literal):
        return f"等于{object_}"
    return compare_word(op, left.type) + object_


def _of_truth(expr: Expr) -> bool:
    return isinstance(expr.type, BooleanType)


def _truth(expr: Apply, program: Program, *, negated: bool) -> str:
    """Comparing truth values: with 是 or 否 it is the condition itself or its denial."""
    left, right = expr.args
    same = (expr.op is ops.EQ) is not negated
    if isinstance(right, Literal):
        return (_phrase(left, program) if bool(right.value) is same else _negation(left, program)).within(_Level.RELATION)
    words = "一致" if same else "不一致"
    return f"{_phrase(left, program).within(_Level.ATOM)}与{_phrase(right, program).within(_Level.ATOM)}{words}"


def _negation(expr: Expr, program: Program) -> _Phrase:
    match expr:
        case Apply(op=ops.NOT, args=(inner,)):
            return _phrase(inner, program)
        case Apply(op=op) if op in OPPOSITE:
            return _Phrase(_relation(expr, program, negated=True), _Level.RELATION)
        case Apply(op=ops.APPLICABLE, args=(inner,)):
            return _applicable(inner, program, negated=True)
        case Ref() if _is_reading(expr, program):
            return _Phrase(f"口径“{program.symbol_name(expr.symbol)}”取“否”", _Level.RELATION)
        case Ref():
            text = _phrase(expr, program).text
            return _Phrase(text.replace("属于", "不属于", 1) if "属于" in text else f"{text}为否", _Level.RELATION)
        case _:
            return _Phrase(f"并非（{_phrase(expr, program).text}）", _Level.RELATION)


def _is_reading(expr: Expr, program: Program) -> bool:
    return isinstance(expr, Ref) and any(r.symbol.id == expr.symbol for r in program.readings)


def _logic(expr: Apply, program: Program) -> _Phrase:
    level = _Level.AND if expr.op is ops.AND else _Level.OR
    word = "且" if expr.op is ops.AND else "或者"
    operands = [operand for _, operand in _chain(expr, (expr.op,))]
    parts: list[str] = []
    before: Expr | None = None
    for operand in operands:
        shared = before is not None and _same_subject(before, operand)
        if shared and isinstance(operand, Apply):
            # One subject, two predicates: 不少于1年且不超过4年, 为居民医保或者职工医保.
            text = _predicate(operand, program, negated=False)
            parts.append(text.removeprefix("为") if expr.op is ops.OR else text)
        else:
            parts.append(_phrase(operand, program).within(level))
        before = operand
    if level is _Level.OR and len(parts) > 2:
        return _Phrase("、".join(parts[:-1]) + word + parts[-1], level)
    return _Phrase(word.join(parts), level)


def _same_subject(first: Expr, second: Expr) -> bool:
    match first, second:
        case Apply(op=one, args=(a, _)), Apply(op=two, args=(b, _)):
            return one in OPPOSITE and two in OPPOSITE and a == b and not _of_truth(a)
        case _:
            return False


def _bound(expr: Apply, program: Program) -> _Phrase:
    left, right = expr.args
    if is_day(expr.type) or _nested(expr) or (expr.op is ops.MAX and not isinstance(right, Literal)):
        parts = [_phrase(operand, program).within(_Level.SUM) for _, operand in _chain(expr, (expr.op,))]
        return _Phrase(f"{'、'.join(parts)}中{EXTREMUM[expr.op, is_day(expr.type)]}", _Level.BOUND)
    value = _phrase(left, program).within(_Level.SUM)
    limit = _phrase(right, program).within(_Level.SUM)
    if expr.op is ops.MIN:
        return _Phrase(f"{value}，以{limit}为限", _Level.BOUND)
    return _Phrase(f"{value}，{compare_word(ops.LT, expr.type)}{limit}的按{limit}计", _Level.BOUND)


def _nested(expr: Apply) -> bool:
    return isinstance(expr.args[0], Apply) and expr.args[0].op is expr.op


def _rounding(expr: Apply, program: Program) -> _Phrase:
    value, grain = expr.args
    words = grain_word(grain.value, expr.type) if isinstance(grain, Literal) and isinstance(grain.value, Fraction) else None
    return _Phrase(
        f"{_phrase(value, program).within(_Level.PRODUCT)}{ROUNDINGS[expr.op]}到{words or _phrase(grain, program).text}", _Level.BOUND
    )


def _other(expr: Apply, program: Program) -> _Phrase:
    """Days, years, and what only lowered programs hold."""
    parts = [_phrase(arg, program).within(_Level.SUM) for arg in expr.args]
    match expr.op:
        case ops.NEG:
            return _Phrase(f"－{_phrase(expr.args[0], program).within(_Level.PRODUCT)}", _Level.SUM)
        case ops.WHOLE:
            return _Phrase(f"{parts[0]}每满{parts[1]}计1", _Level.BOUND)
        case ops.APPLICABLE:
            return _applicable(expr.args[0], program, negated=False)
        case ops.CHECK_DIVISOR:
            return _phrase(expr.args[0], program)
        case op if op in QUOTIENTS:
            tight = [_phrase(arg, program).within(_Level.ATOM) for arg in expr.args]
            return _Phrase(f"{tight[0]}÷{tight[1]}的商{QUOTIENTS[op]}", _Level.BOUND)
        case _:
            return _calendar(expr, parts)


def _applicable(expr: Expr, program: Program, *, negated: bool) -> _Phrase:
    """Whether a value is there: a fact of the record was filled in, a result applies."""
    name = _phrase(expr, program).within(_Level.SUM)
    if isinstance(expr, Ref) and any(expr.symbol == item.symbol.id for item in program.inputs):
        return _Phrase(f"{'未' if negated else '已'}填报{name}", _Level.RELATION)
    return _Phrase(f"{name}{'不适用' if negated else '适用'}", _Level.RELATION)


def _calendar(expr: Apply, parts: list[str]) -> _Phrase:
    match expr.op:
        case ops.DAY_OF_YEAR:
            month, day = (decimal_text(Fraction(str(arg.value))) for arg in expr.args[1:] if isinstance(arg, Literal))
            return _Phrase(f"{parts[0]}{month}月{day}日", _Level.ATOM)
        case ops.ADD_DAYS | ops.YEAR_ADD:
            return _shifted(expr, parts)
        case op if op in MONTH_ENDS:
            return _Phrase(f"自{parts[0]}起满{parts[1]}之日（无对应日的{MONTH_ENDS[op]}）", _Level.BOUND)
        case op if op in SPANS:
            return _Phrase(f"{parts[0]}至{parts[1]}的{SPANS[op]}", _Level.ATOM)
        case ops.YEAR_SUB:
            return _Phrase(f"{parts[1]}至{parts[0]}的年数", _Level.ATOM)
        case ops.YEAR_FIRST | ops.YEAR_LAST:
            year = "本" if isinstance(expr.args[0], CurrentYear) else parts[0]
            return _Phrase(f"{year}年度{'首' if expr.op is ops.YEAR_FIRST else '末'}日", _Level.ATOM)
        case _:
            return _Phrase(f"{parts[0]}的{expr.op.zh}", _Level.ATOM)


def _shifted(expr: Apply, parts: list[str]) -> _Phrase:
    """A day or a year, so much later or earlier."""
    start, amount = expr.args
    value = amount.value if isinstance(amount, Literal) else None
    if value == 1 and expr.op is ops.ADD_DAYS:
        return _Phrase(f"{parts[0]}的次日", _Level.ATOM)
    if isinstance(start, CurrentYear) and value in (1, -1):
        return _Phrase("次年" if value == 1 else "上年", _Level.ATOM)
    if isinstance(value, Fraction | int) and value < 0:
        return _Phrase(f"{parts[0]}前{value_text(-value, amount.type)}", _Level.BOUND)
    if isinstance(amount, Apply) and amount.op is ops.NEG:
        return _Phrase(f"{parts[0]}前{parts[1].removeprefix('－')}", _Level.BOUND)
    return _Phrase(f"{parts[0]}后{parts[1]}", _Level.BOUND)


# --- conditionals and collections -------------------------------------------------------------------------------------


def _cases(expr: Cases, program: Program) -> _Phrase:
    pairs = [(_phrase(case.when, program).text, _outcome(case.value, program)) for case in expr.cases]
    last = _outcome(expr.otherwise, program)
    if len(pairs) == 1 and len(pairs[0][0]) <= _SHORT:
        return _Phrase(f"（{pairs[0][0]}的{pairs[0][1]}，否则{last}）", _Level.ATOM)
    return _Phrase(f"（{_listed(pairs, last)}）", _Level.ATOM)


def cases_text(expr: Cases, program: Program) -> str:
    """A conditional as an official list: …的，为…；其他情形，为…."""
    pairs = [(_phrase(case.when, program).text, _outcome(case.value, program)) for case in expr.cases]
    return _listed(pairs, _outcome(expr.otherwise, program))


def _listed(pairs: Sequence[tuple[str, str]], last: str) -> str:
    return f"{'；'.join(f'{when}的，{outcome}' for when, outcome in pairs)}；其他情形，{last}"


def _outcome(value: Expr, program: Program) -> str:
    """What a case gives: 为300000元, or 不适用, which stands alone."""
    text = _phrase(value, program).text
    return text if isinstance(value, Fail) or (isinstance(value, Literal) and value.value is None) else f"为{text}"


def member_name(list_: str, program: Program) -> str:
    """What a member of the list is called."""
    return next((c.member_name for c in program.collections if c.symbol.id == list_), list_)


def _group(fold: Fold, program: Program) -> str:
    match fold.group:
        case "":
            return ""
        case "day" | "month" | "year":
            return {"day": "同日", "month": "同月", "year": "同年"}[fold.group]
        case field:
            return f"同一{program.symbol_name(field)}的"


def _basis(expr: Apportion, program: Program) -> str:
    """By what is shared out: one value, or the factors by name."""
    if len(expr.factors) == 1:
        return f"按{_phrase(expr.factors[0].value, program).within(_Level.SUM)}的比例"
    return f"按{'、'.join(factor.name for factor in expr.factors)}等因素" if all(f.name for f in expr.factors) else "按因素法"


def _fold(expr: Fold, program: Program) -> _Phrase:
    window = {Window.ALL: "", Window.BEFORE: "此前", Window.UPTO: "截至本次的"}[expr.window]
    year = "当年" if expr.in_year else ""
    members = f"{year}{window}{_group(expr, program)}各{member_name(expr.collection, program)}"
    if expr.where is not None:
        members += f"中{_phrase(expr.where, program).text}者"
    if expr.function is Function.COUNT or expr.body is None:
        return _Phrase(f"{members}的个数", _Level.ATOM)
    body = _phrase(expr.body, program).within(_Level.ATOM)
    word = DAY_FOLDS.get(expr.function) if is_day(expr.body.type) else None
    return _Phrase(f"{members}的{body}{'' if expr.function is Function.SUM else '的'}{word or FOLDS[expr.function]}", _Level.ATOM)

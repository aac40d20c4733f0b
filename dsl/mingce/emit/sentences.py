"""Statements as official sentences, in the pattern of an ordered list of cases with the remaining case last."""

from collections.abc import Iterable
from typing import Final

from attrs import evolve

from mingce.emit.funds import FUNDS, fund_sentences
from mingce.emit.phrase_words import SIGNS
from mingce.emit.phrases import cases_text, member_name, phrase
from mingce.emit.prose_values import date_text, value_text
from mingce.emit.waiting import waiting_sentences
from mingce.ir import ops
from mingce.ir.nodes import Apply, Cases, CurrentYear, Expr, Fail, Literal, Ref
from mingce.ir.program import Clause, Parameter, Program, Reading, Statement
from mingce.ir.types import BooleanType

__all__ = ["gist", "numeral", "sentence"]

_DIGITS: Final = "〇一二三四五六七八九"


def sentence(statement: Statement, program: Program) -> tuple[str, ...]:
    """What `statement` provides, as full sentences in the order an official interpretation would give them.

    A parameter that has one value shows it where it is first named.
    """
    match statement.kind:
        case "参数":
            return _parameter(statement, program)
        case "口径":
            return _reading(statement, program)
        case _:
            valued = _with_values(program)
            return _shown_once((*_body(statement, valued), *_tail(statement, valued)), valued, program)


def gist(statement: Statement, program: Program) -> tuple[str, ...]:
    """What `statement` provides in substance: without rounding, ranges, for whom it is computed, and how answers are called."""
    if statement.kind in ("参数", "口径"):
        return sentence(statement, program)[:1]
    valued = _with_values(program)
    body = _body(statement, valued)
    return _shown_once(body[:1] if statement.kind in ("要求", "预算") else body, valued, program)


def _body(statement: Statement, program: Program) -> tuple[str, ...]:
    match statement.kind:
        case "状态":
            return _state(statement, program)
        case "激励" | "扣减":
            return _stock(statement, program)
        case "等待期":
            return waiting_sentences(statement, program, _since(statement, program))
        case "分段":
            return _brackets(statement, program)
        case "资格":
            return _eligibility(statement, program)
        case "表":
            return _table(statement, program)
        case kind if kind in FUNDS:
            return fund_sentences(statement, program, _since(statement, program), _listed)
        case _:
            return _rule(statement, program)


def _with_values(program: Program) -> Program:
    """The program with parameters that have one value named together with it: 固定等待月数（3个月）."""
    return evolve(program, parameters=tuple(_valued(parameter) for parameter in program.parameters))


def _valued(parameter: Parameter) -> Parameter:
    if len(parameter.values) != 1:
        return parameter
    value = parameter.values[0][1]
    text = "待定" if value is None else value_text(value, parameter.type)
    return evolve(parameter, symbol=evolve(parameter.symbol, name=f"{parameter.symbol.name}（{text}）"))


def _shown_once(texts: tuple[str, ...], valued: Program, program: Program) -> tuple[str, ...]:
    """The texts with each parameter's value shown only where it is first named."""
    whole = "\n".join(texts)
    for long, short in zip((p.symbol.name for p in valued.parameters), (p.symbol.name for p in program.parameters), strict=True):
        if long != short:
            head, mark, tail = whole.partition(long)
            whole = head + mark + tail.replace(long, short)
    return tuple(whole.split("\n"))


def numeral(number: int) -> str:
    """1 to 99 as 一, 十二, 二十: the numbers of items in an official document."""
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return head + (_DIGITS[ones] if ones or not tens else "")


# --- what several kinds share -----------------------------------------------------------------------------------------


def _since(statement: Statement, program: Program) -> str:
    """From which year on: 自2025年起，."""
    match statement.since:
        case None:
            return ""
        case Apply(op=ops.GE, args=(CurrentYear(), year)):
            return f"自{phrase(year, program)}起，"
        case condition:
            return f"{phrase(condition, program)}的，"


def _tail(statement: Statement, program: Program) -> tuple[str, ...]:
    """What holds for the whole statement: rounding, where it applies, when it is in force."""
    found: list[str] = []
    definition = program.definition(statement.symbols[0]) if statement.symbols else None
    if definition is not None and definition.collection is not None:
        found.append(f"本项对每个{member_name(definition.collection, program)}分别计算。")
    rounding = dict(statement.facts).get("rounding")
    if rounding is not None:
        found.append(f"计算结果{rounding}。")
    if statement.applies is not None and statement.kind != "等待期":
        found.append(f"本项适用于{phrase(statement.applies, program)}的情形，其他情形不适用。")
    if statement.effective is not None:
        found.append(f"本项自{date_text(statement.effective)}起施行。")
    if statement.expires is not None:
        found.append(f"本项自{date_text(statement.expires)}起失效。")
    return tuple(found)


def _listed(items: Iterable[str]) -> str:
    """（一）…；（二）…；the numbered items of one sentence."""
    return "；".join(f"（{numeral(number)}）{item}" for number, item in enumerate(items, start=1))


def _is_condition(expr: Expr | None) -> bool:
    return expr is not None and isinstance(expr.type, BooleanType) and not isinstance(expr, Literal)


# --- parameters and readings ------------------------------------------------------------------------------------------


def _parameter(statement: Statement, program: Program) -> tuple[str, ...]:
    found = next((p for p in program.parameters if p.symbol.id in statement.symbols), None)
    return () if found is None else (_dated(found), *_limits(found))


def _dated(parameter: Parameter) -> str:
    name = parameter.symbol.name
    given = [(day, value) for day, value in parameter.values if value is not None]
    if not given:
        return f"{name}尚待确定，使用时须先给定。"
    texts = [f"{'' if day is None else f'自{date_text(day)}起'}为{value_text(value, parameter.type)}" for day, value in given]
    opened = [day for day, value in parameter.values if value is None and day is not None]
    texts += [f"自{date_text(day)}起尚待确定" for day in opened]
    return f"{name}{'，'.join(texts)}。"


def _limits(parameter: Parameter) -> tuple[str, ...]:
    if parameter.low is None or parameter.high is None:
        return ()
    low, high = (value_text(end, parameter.type) for end in (parameter.low, parameter.high))
    return (f"{parameter.symbol.name}的取值范围为{low}至{high}。",)


def _reading(statement: Statement, program: Program) -> tuple[str, ...]:
    found = next((r for r in program.readings if r.symbol.id in statement.symbols), None)
    if found is None:
        return ()
    others = "、".join(f"“{value_text(value, found.type)}”" for value in _others(found))
    chosen = f"关于“{found.symbol.name}”，取“{value_text(found.chosen, found.type)}”；备选为{others}。"
    return (chosen, f"理由：{found.reason.rstrip('。')}。") if found.reason else (chosen,)


def _others(reading: Reading) -> tuple[bool | str, ...]:
    return tuple(value for value in reading.alternatives if value != reading.chosen)


# --- rules, states, stocks --------------------------------------------------------------------------------------------


def _rule(statement: Statement, program: Program) -> tuple[str, ...]:
    values = [clause for clause in statement.clauses if clause.role in ("value", "otherwise")]
    since = _since(statement, program)
    if len(values) == 1 and values[0].condition is None and values[0].value is not None:
        first = f"{since}{_single(statement.name, values[0].value, program)}"
    elif values:
        listed = "；".join(_branch(clause, program) for clause in values)
        first = f"{since}{statement.name}按下列规定确定：{listed}。"
    else:
        first = f"{since}{statement.name}见下列说明。"
    return (first, *_exceptions(statement, program))


def _single(name: str, value: Expr, program: Program) -> str:
    text = phrase(value, program)
    if _is_condition(value):
        return f"{text}的，认定“{name}”为是；其他情形为否。"
    if isinstance(value, Cases):
        return f"{name}按下列规定确定：{cases_text(value, program)}。"
    if isinstance(value, Apply) and value.op in SIGNS and not any(_counts_units(arg) for arg in value.args):
        return f"{name}的计算公式为：{name}＝{text}。"
    if isinstance(value, Apply):
        return f"{name}按下列方法确定：{text}。"
    return f"{name}为{text}。"


def _counts_units(expr: Expr) -> bool:
    return isinstance(expr, Apply) and expr.op is ops.WHOLE


def _branch(clause: Clause, program: Program) -> str:
    value = "不适用" if clause.value is None else _as_value(clause.value, program)
    if clause.condition is None:
        return f"其他情形，{value}"
    return f"{phrase(clause.condition, program)}的，{value}"


def _as_value(value: Expr, program: Program) -> str:
    text = phrase(value, program)
    if isinstance(value, Fail) or (isinstance(value, Literal) and value.value is None):
        return text
    return f"以“{text}”为准" if _is_condition(value) and not isinstance(value, Ref) else f"为{text}"


def _exceptions(statement: Statement, program: Program) -> tuple[str, ...]:
    found = sorted((c for c in statement.clauses if c.role == "exception"), key=lambda clause: -clause.priority)
    if not found:
        return ()
    return (f"但是，{'；'.join(_branch(clause, program) for clause in found)}，优先于前述规定。",)


def _state(statement: Statement, program: Program) -> tuple[str, ...]:
    definition = program.definition(statement.symbols[0]) if statement.symbols else None
    if definition is None:
        return _rule(statement, program)
    by_month = definition.period.value == "monthly"
    initial = "" if definition.initial is None else f"，初值为{phrase(definition.initial, program)}"
    listed = "；".join(
        _change(clause, statement.symbols[0], program, by_month=by_month)
        for clause in statement.clauses
        if clause.role in ("value", "otherwise")
    )
    head = f"{statement.name}逐{'月' if by_month else '年'}计算{initial}。"
    return (head, f"{_since(statement, program)}{listed}。", *_exceptions(statement, program))


def _change(clause: Clause, symbol: str, program: Program, *, by_month: bool) -> str:
    when = "其他情形，" if clause.condition is None else f"{phrase(clause.condition, program)}的，"
    period = "上月" if by_month else "上年"
    match clause.value:
        case Ref(symbol=same, back=1) if same == symbol:
            return f"{when}保持{period}数不变"
        case Apply(op=ops.ADD, args=(Ref(symbol=same, back=1), amount)) if same == symbol:
            return f"{when}在{period}基础上增加{phrase(amount, program)}"
        case None:
            return f"{when}不适用"
        case Fail():
            return f"{when}{phrase(clause.value, program)}"
        case value:
            return f"{when}为{phrase(value, program)}"


def _stock(statement: Statement, program: Program) -> tuple[str, ...]:
    """激励 and 扣减: a stock that effects change, at most one at each of the two steps of a year."""
    effects = [_effect(clause, program) for clause in statement.clauses if clause.role in _EFFECTS]
    head = f"{statement.name}逐年累计，初始为0元。"
    return (head, f"{_since(statement, program)}{'；'.join(effects)}。", *_order(statement))


def _order(statement: Statement) -> tuple[str, ...]:
    """Which of several effects acts: the first at each of the two steps of a year."""
    steps = [clause.next_year for clause in statement.clauses if clause.role in _EFFECTS]
    if len(steps) < 2:
        return ()
    lead = "以上情形" if len(set(steps)) == 1 else "以上次年生效的情形、当年生效的情形分别"
    return (f"{lead}依次判断，符合在先情形的，不再适用在后情形；均不符合的，保持不变。",)


_EFFECTS: Final = {"increase": "增加", "decrease": "减少", "set": "定为", "clear": "清零", "keep": "保持不变"}


def _effect(clause: Clause, program: Program) -> str:
    when = "" if clause.condition is None else f"{phrase(clause.condition, program)}的，"
    amount = "" if clause.value is None or clause.role in ("clear", "keep") else phrase(clause.value, program)
    return f"{when}{'次年' if clause.next_year else '当年'}{_EFFECTS[clause.role]}{amount}"


# --- brackets, eligibility, tables ------------------------------------------------------------------------------------


def _brackets(statement: Statement, program: Program) -> tuple[str, ...]:
    measure = next((c.value for c in statement.clauses if c.role == "measure" and c.value is not None), None)
    origin = next((c.value for c in statement.clauses if c.role == "origin" and c.value is not None), None)
    parts = [_bracket(clause, program) for clause in statement.clauses if clause.role == "bracket"]
    base = "" if measure is None else f"以{phrase(measure, program)}为基数，"
    head = f"{_since(statement, program)}{statement.name}{base}分段计算：{'；'.join(parts)}。"
    return (head,) if origin is None else (head, f"计算时从{phrase(origin, program)}之后起算。")


def _bracket(clause: Clause, program: Program) -> str:
    low = None if clause.low is None else phrase(clause.low, program)
    high = None if clause.high is None else phrase(clause.high, program)
    rate = "" if clause.value is None else phrase(clause.value, program)
    if low is None:
        part = "全部" if high is None else f"不超过{high}的部分"
    else:
        part = f"超过{low}的部分" if high is None else f"超过{low}至{high}的部分"
    return f"{part}，按{rate}计算"


def _eligibility(statement: Statement, program: Program) -> tuple[str, ...]:
    groups = {role: [_reason(c, program) for c in statement.clauses if c.role == role] for role in ("all", "any", "unless")}
    since = _since(statement, program)
    found: list[str] = []
    if groups["all"]:
        found.append(f"{since}同时符合下列条件的，认定符合“{statement.name}”：{_listed(groups['all'])}。")
    if groups["any"]:
        lead = "并且须有下列情形之一" if groups["all"] else f"{since}有下列情形之一的，认定符合“{statement.name}”"
        found.append(f"{lead}：{_listed(groups['any'])}。")
    if groups["unless"] and found:
        found.append(f"但有下列情形之一的除外：{_listed(groups['unless'])}。")
    elif groups["unless"]:
        found.append(f"{since}除有下列情形之一的以外，认定符合“{statement.name}”：{_listed(groups['unless'])}。")
    return tuple(found)


def _reason(clause: Clause, program: Program) -> str:
    text = "" if clause.condition is None else phrase(clause.condition, program)
    if not clause.text or clause.text == text:
        return text
    # A fact that is asked for as it stands needs no more than the drafter's words for it.
    return clause.text if isinstance(clause.condition, Ref) else f"{clause.text}（{text}）"


def _table(statement: Statement, program: Program) -> tuple[str, ...]:
    if statement.grid is None:
        return _rule(statement, program)
    keys = "、".join(statement.grid.keys)
    otherwise = next((c for c in statement.clauses if c.role == "otherwise"), None)
    rest = () if otherwise is None else (f"表中未列的{_branch(otherwise, program)}。",)
    across = f"，横向各栏为{statement.grid.keys[-1]}" if statement.grid.heads else ""
    return (f"{_since(statement, program)}{statement.name}根据{keys}按表确定{across}。", *rest)

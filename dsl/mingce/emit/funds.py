"""分配, 分担, 资金池, 要求 and 预算 as official sentences."""

from collections.abc import Callable
from fractions import Fraction
from typing import Final

from mingce.emit.duties import degree_words
from mingce.emit.phrase_words import grain_word
from mingce.emit.phrases import member_name, phrase
from mingce.emit.prose_values import value_text
from mingce.ir import ops
from mingce.ir.degrees import IN_PRINCIPLE, MUST, NOTICE, Place
from mingce.ir.nodes import Apply, Apportion, Cases, Expr, Literal, Ref
from mingce.ir.program import Clause, Program, Statement
from mingce.ir.types import NUMBERS, REQUIREMENT_RESULT
from mingce.ir.walk import walk

__all__ = ["FUNDS", "demand", "fund_sentences"]

FUNDS: Final = ("分配", "分担", "资金池", "要求", "预算")
_RESULTS: Final = {member.name: member.alias for member in REQUIREMENT_RESULT.members}
# 原则上 allows a deviation; that it has to be justified is how it is verified, not what documents say.
_REASONED: Final = "（说明理由是本解释核对偏离的办法）"


def fund_sentences(statement: Statement, program: Program, since: str, listed: Callable[[list[str]], str]) -> tuple[str, ...]:
    """The sentences of such a statement; `since` is how the first one begins, `listed` numbers the items of a sentence."""
    match statement.kind:
        case "分配":
            return _allocation(statement, program, since, listed)
        case "分担":
            return _sharing(statement, program, since, listed)
        case "资金池":
            return _pool(statement, program, since)
        case _:
            return _requirement(statement, program, since, listed)


def _of(statement: Statement, *roles: str) -> list[Clause]:
    return [clause for clause in statement.clauses if clause.role in roles]


def _value(statement: Statement, role: str, program: Program) -> str | None:
    return next((phrase(clause.value, program) for clause in _of(statement, role) if clause.value is not None), None)


def _named(statement: Statement, part: str, program: Program) -> str | None:
    """The name that the statement gives to one of its parts."""
    known = dict(zip(statement.parts, statement.symbols, strict=True))
    return program.symbol_name(known[part]) if part in known else None


def _member(statement: Statement, program: Program) -> str:
    found = (program.definition(symbol) for symbol in statement.symbols)
    return next((member_name(d.collection, program) for d in found if d is not None and d.collection), "对象")


# --- 分配 -------------------------------------------------------------------------------------------------------------


def _allocation(statement: Statement, program: Program, since: str, listed: Callable[[list[str]], str]) -> tuple[str, ...]:
    member, total = _member(statement, program), _value(statement, "total", program) or "总额"
    factors = [_factor(clause, program) for clause in _of(statement, "factor")]
    found = [f"{since}{statement.name}将{total}在各{member}之间按因素法分配。", f"因素和权重为：{listed(factors)}。"]
    coefficient = _value(statement, "coefficient", program)
    times = "" if coefficient is None else f"，再乘以{coefficient}"
    found.append(f"每个{member}的份额，按其各因素的值占全部{member}合计的比重，以权重加总{times}；分配额与份额成正比。")
    found += [_gate(statement, clause, member, program) for clause in _of(statement, "gate")]
    bounds = [
        f"{word}{_value(statement, role, program)}" for role, word in (("least", "不少于"), ("most", "不超过")) if _of(statement, role)
    ]
    if bounds:
        found.append(f"每个{member}的分配额{'，'.join(bounds)}；超出或者不足的部分由其他{member}按份额消化。")
    unit = _unit(statement, program)
    one = unit if unit[0].isdigit() else f"一{unit}"
    head = f"分配额精确到{unit}：先舍去不足{one}的部分"
    found.append(f"{head}，余下的按最大余数法以{one}为一份，依次分给余数较大的{member}，余数相同的按名单次序。")
    left = _named(statement, "left", program)
    return tuple(found) if left is None else (*found, f"没有分出的部分为{left}。")


def _factor(clause: Clause, program: Program) -> str:
    weight = "" if clause.per is None else f"，权重为{_share(clause.per, program)}"
    value = "" if clause.value is None else phrase(clause.value, program)
    taken = "" if value in ("", clause.text) else f"，取{value}"
    return f"{clause.text}{weight}{taken}"


def _share(weight: Expr, program: Program) -> str:
    """A weight as written, a plain number as the percentage that it is."""
    return value_text(weight.value, NUMBERS["比例"]) if isinstance(weight, Literal) else phrase(weight, program)


def _node(statement: Statement, program: Program) -> Apportion | None:
    definition = program.definition(statement.symbols[0]) if statement.symbols else None
    nodes = () if definition is None else walk(definition.body)
    return next((node for node in nodes if isinstance(node, Apportion)), None)


def _gate(statement: Statement, clause: Clause, member: str, program: Program) -> str:
    condition = "" if clause.condition is None else phrase(clause.condition, program)
    node = _node(statement, program)
    match None if node is None else node.redistribute:
        case Apply(op=ops.EQ, args=(Ref(symbol=symbol), Literal(value=chosen, type=type_))):
            name, value = program.symbol_name(symbol), value_text(chosen, type_)
            kept = f"口径“{name}”取“{value}”的，其份额由其他{member}分得，否则不予分配"
        case Ref(symbol=symbol):
            kept = f"口径“{program.symbol_name(symbol)}”取“是”的，其份额由其他{member}分得，否则不予分配"
        case _:
            kept = f"其份额由其他{member}分得"
    return f"使用条件为{condition}；不满足的{member}不得分配，{kept}。"


def _unit(statement: Statement, program: Program) -> str:
    unit, node = Fraction(dict(statement.facts).get("unit", "1")), _node(statement, program)
    if node is None:
        return value_text(unit, program.parameters[0].type) if program.parameters else str(unit)
    return grain_word(unit, node.type) or value_text(unit, node.type)


# --- 分担, 资金池 ----------------------------------------------------------------------------------------------------


def _sharing(statement: Statement, program: Program, since: str, listed: Callable[[list[str]], str]) -> tuple[str, ...]:
    member, amount = _member(statement, program), _value(statement, "amount", program) or statement.name
    payers = [_payer(statement, clause, member, program) for clause in _of(statement, "share", "rest", "residual")]
    return (f"{since}每个{member}的{amount}由下列各方分担：{listed(payers)}。",)


def _payer(statement: Statement, clause: Clause, member: str, program: Program) -> str:
    name, facts = clause.text or "", dict(statement.facts)
    share = {"rest": "其余部分", "residual": "各方未能支付的差额"}.get(clause.role)
    if share is None and clause.value is not None:
        share = phrase(clause.value, program)
    text = f"{name}承担{share or ''}"
    for limit in _of(statement, "each_limit", "total_limit"):
        if limit.text == name and limit.value is not None:
            whole = limit.role == "total_limit"
            text += f"，{f'各{member}合计' if whole else f'对每个{member}'}以{phrase(limit.value, program)}为限"
            text += "，不足时按应担额的比例支付" if whole else ""
    heir = facts.get(f"shortfall {name}")
    return text if heir is None else f"{text}，差额由{heir}承担"


def _pool(statement: Statement, program: Program, since: str) -> tuple[str, ...]:
    inflow, outflow, limit = (_value(statement, role, program) for role in ("inflow", "outflow", "retention"))
    found = [_opening(statement, program)]
    kept = _named(statement, "retained", program) or "留存额"
    bound = "" if limit is None else f"，以余额达到留存上限{limit}为限"
    found.append(f"{since}每年转入{inflow}{bound}，实际转入的部分为{kept}。")
    closing = _named(statement, "closing", program) or "期末余额"
    spent = "" if outflow is None else f"－当年转出的{outflow}"
    found.append(f"{closing}＝期初余额＋{kept}{spent}；余额不够支出的，无法计算。")
    rules = [phrase(clause.condition, program) for clause in _of(statement, "require") if clause.condition is not None]
    found += [f"账目须符合：{'；'.join(rules)}；不符合的，无法计算。"] if rules else []
    excess = _named(statement, "excess", program)
    return tuple(found) if excess is None else (*found, f"{excess}为{closing}高于留存上限的部分。")


def _opening(statement: Statement, program: Program) -> str:
    """Whose pool it is, and what stands in it at the opening."""
    initial = _value(statement, "initial", program)
    found = (program.definition(symbol) for symbol in statement.symbols)
    if any(d is not None and d.collection for d in found):
        opening = "" if initial == "期初余额" else f"，期初余额为{initial}"
        return f"每个{_member(statement, program)}各有一个{statement.name}，互不相通{opening}。"
    return f"{statement.name}逐年结转，期初余额为上年期末余额{'' if initial is None else f'，起始余额为{initial}'}。"


# --- 要求, 预算 ------------------------------------------------------------------------------------------------------


def _requirement(statement: Statement, program: Program, since: str, listed: Callable[[list[str]], str]) -> tuple[str, ...]:
    strength = dict(statement.facts).get("strength", "必须")
    items = [demand(clause, program) for clause in _of(statement, "require", "uniform", "不增", "不减")]
    names = [clause.text or "" for clause in _of(statement, "list")]
    items += [f"列明{'、'.join(names)}"] if names else []
    asked = items[0] if len(items) == 1 else f"符合下列各项：{listed(items)}"
    plain = len(items) == 1 and not names
    words = [word for word in dict(statement.facts).get("degrees", "").split("、") if word and word != NOTICE]
    modal = {MUST: MUST, IN_PRINCIPLE: "原则上应当"}.get(strength, "应当")
    modal += "".join(degree_words(words, Place.VERB))
    after = "、".join(degree_words(words, Place.AFTER, asked))
    head = f"{since}“{statement.name}”{modal}{'做到：' if plain else ''}{asked}{f'（{after}）' if after else ''}。"
    if strength in (MUST, NOTICE):
        return (
            head,
            f"符合的为“满足”，不符合的为“{'违反' if strength == MUST else '提示'}”{'' if strength == MUST else '，不算违反'}。",
        )
    for clause in _of(statement, "strength"):
        return (head, _varying(statement, clause, program))
    if not _may_violate(statement, program):
        return (head, "符合的为“满足”，不符合的为“偏离”。")
    return (head, f"符合的为“满足”；不符合而说明了理由的为“偏离”，没有说明的为“违反”{_REASONED}。")


def _varying(statement: Statement, clause: Clause, program: Program) -> str:
    """What becomes of those that do not meet a requirement which is strict on a condition."""
    assert clause.condition is not None
    definition, deviates = program.definition(statement.symbols[0]), _RESULTS["偏离"]
    cases = (node.cases for node in (() if definition is None else walk(definition.body)) if isinstance(node, Cases))
    reasoned = any(isinstance(case.value, Literal) and case.value.value == deviates for found in cases for case in found)
    otherwise = f"，没有说明理由的为“违反”{_REASONED}" if reasoned else ""
    when = phrase(clause.condition, program)
    return f"符合的为“满足”；不符合的，{when}时必须做到，为“违反”，其他时候原则上应当做到，为“偏离”{otherwise}。"


def _may_violate(statement: Statement, program: Program) -> bool:
    """Whether a deviation that nobody has justified counts as a violation."""
    definition = program.definition(statement.symbols[0]) if statement.symbols else None
    violated = _RESULTS["违反"]
    return definition is not None and any(isinstance(n, Literal) and n.value == violated for n in walk(definition.body))


def demand(clause: Clause, program: Program) -> str:
    """What one clause of a 要求 asks for."""
    value = "" if clause.value is None else phrase(clause.value, program)
    match clause.role:
        case "uniform":
            return f"名单中各项的{value}一致"
        case "不增" | "不减":
            return f"按名单次序，{value}不得{'增加' if clause.role == '不增' else '减少'}，也不得全部相同"
        case _:
            return "" if clause.condition is None else phrase(clause.condition, program)

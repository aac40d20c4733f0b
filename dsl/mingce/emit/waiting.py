"""A 等待期 as official sentences, part by part: who is exempt, the fixed and the variable wait, repair, the floor, the start."""

from typing import Final

from mingce.emit.phrases import cases_text, phrase
from mingce.ir.nodes import Cases, Expr
from mingce.ir.program import Clause, Program, Statement

__all__ = ["waiting_sentences"]

_MONTH_ENDS: Final = {"取月末": "当月末日", "顺延": "次月首日"}


def waiting_sentences(statement: Statement, program: Program, since: str) -> tuple[str, ...]:
    """The sentences of a 等待期, in the order in which the wait is worked out; `since` is how the first one begins."""
    applies = "" if statement.applies is None else f"{phrase(statement.applies, program)}的，"
    found = [f"{since}{applies}按下列规定确定{statement.name}。"] if since or applies else []
    if statement.applies is not None:
        found.append("其他情形不适用等待期规定。")
    for role in ("exempt", "fixed", "variable", "repair", "floor", "month_length", "start", "cost"):
        found += [_clause(clause, statement, program) for clause in statement.clauses if clause.role == role]
    if dict(statement.facts).get("retroactive") == "no":
        found.append("此前期间的待遇不予追溯。")
    return tuple(found)


def _clause(clause: Clause, statement: Statement, program: Program) -> str:
    value = "" if clause.value is None else phrase(clause.value, program)
    when = "" if clause.condition is None else f"{phrase(clause.condition, program)}的，"
    match clause.role:
        case "exempt":
            return f"{when}免除{statement.name}。"
        case "fixed":
            return f"{when}{_part('fixed', '固定等待期', statement, program)}为{value}。"
        case "variable":
            return f"{_part('variable', '变动等待期', statement, program)}按{_counted(clause, program, '增加')}。"
        case "repair":
            return _repair(clause, statement, program)
        case "floor":
            return f"{when}{_part('total', '等待期合计', statement, program)}在修复后仍不少于{value}。"
        case "month_length":
            return f"{when}等待期每月按{value}计。"
        case "cost":
            return f"{_part('cost', '修复费用', statement, program)}{_by(clause.value, program)}。"
        case _:
            return _start(clause.value, statement, program)


def _repair(clause: Clause, statement: Statement, program: Program) -> str:
    variable = _part("variable", "变动等待期", statement, program)
    limit = _part("repairable", "可修复年数", statement, program)
    return f"{variable}可以修复：按{_counted(clause, program, '减少')}；申请修复超过{limit}的，无法计算。"


def _counted(clause: Clause, program: Program, verb: str) -> str:
    """“计入变动年数计，每满1年增加1个月”: what is counted, its unit, and how much for each."""
    measure, unit, amount = (phrase(part, program) for part in (clause.low, clause.per, clause.value) if part is not None)
    return f"{measure}计，每满{unit}{verb}{amount}"


def _by(value: Expr | None, program: Program) -> str:
    """How an amount is worked out, a conditional as a list."""
    if isinstance(value, Cases):
        return f"按下列规定确定：{cases_text(value, program)}"
    return "" if value is None else f"按{phrase(value, program)}计算"


def _start(value: Expr | None, statement: Statement, program: Program) -> str:
    counted = dict(statement.facts).get("start_day", "")
    benefit = _part("start", "待遇开始日", statement, program)
    day = f"届满当月与起算日对应之日（没有对应日的，{_month_end(statement, program)}）"
    match counted.split(" ", 1):
        case ["counted"]:
            rule, ends = "起算日计入", f"{day}为{benefit}"
        case ["reading", name]:
            rule, ends = f"起算日是否计入从“{name}”", f"{day}为{benefit}，起算日不计入的为其次日"
        case _:
            rule, ends = "起算日不计入", f"{day}的次日为{benefit}"
    if isinstance(value, Cases):
        return f"等待期的起算日按下列规定确定：{cases_text(value, program)}。{rule}；{ends}。"
    begins = "等待期起算" if value is None else f"等待期自{phrase(value, program)}起算"
    return f"{begins}，{rule}；{ends}。"


def _month_end(statement: Statement, program: Program) -> str:
    """“为当月末日”, by case where a condition decides."""
    for clause in statement.clauses:
        if clause.role == "month_end" and clause.condition is not None and clause.text is not None:
            other = next(day for rule, day in _MONTH_ENDS.items() if rule != clause.text)
            return f"{phrase(clause.condition, program)}的为{_MONTH_ENDS[clause.text]}，其他情形为{other}"
    return f"为{_MONTH_ENDS[dict(statement.facts).get('month_end', '取月末')]}"


def _part(part: str, fallback: str, statement: Statement, program: Program) -> str:
    """The name under which the statement gives that part of the wait, else what it is commonly called."""
    if part not in statement.parts:
        return fallback
    return program.symbol_name(statement.symbols[statement.parts.index(part)])

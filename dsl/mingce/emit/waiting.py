"""A 等待期 as official sentences, part by part: who is exempt, the fixed and the variable wait, repair, the floor, the start."""

from mingce.emit.phrases import phrase
from mingce.ir import ops
from mingce.ir.nodes import Apply, Expr
from mingce.ir.program import Clause, Program, Statement
from mingce.ir.walk import walk

__all__ = ["waiting_sentences"]


def waiting_sentences(statement: Statement, program: Program) -> tuple[str, ...]:
    """The sentences of a 等待期, in the order in which the wait is worked out."""
    since = "" if statement.since is None else f"自{phrase(statement.since, program)}起，"
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
            return f"等待期每月按{value}计。"
        case "cost":
            return f"{_part('cost', '修复费用', statement, program)}按{value}计算。"
        case _:
            return _start(value, statement, program)


def _repair(clause: Clause, statement: Statement, program: Program) -> str:
    variable = _part("variable", "变动等待期", statement, program)
    limit = _part("repairable", "可修复年数", statement, program)
    return f"{variable}可以修复：按{_counted(clause, program, '减少')}；申请修复超过{limit}的，不予受理。"


def _counted(clause: Clause, program: Program, verb: str) -> str:
    """“计入变动年数计，每满1年增加1个月”, from the steps that the clause counts."""
    value = clause.value
    whole = None if value is None else next((n for n in walk(value) if isinstance(n, Apply) and n.op is ops.WHOLE), None)
    if whole is None or value is None:
        per = "" if clause.per is None else f"，每满{phrase(clause.per, program)}"
        return f"{'' if value is None else phrase(value, program)}{per}{verb}"
    measure, unit = whole.args
    return f"{phrase(measure, program)}计，每满{phrase(unit, program)}{verb}{_amount(value, whole, program)}"


def _amount(value: Expr, whole: Apply, program: Program) -> str:
    if isinstance(value, Apply) and value.op is ops.MUL and whole in value.args:
        return phrase(value.args[1] if value.args[0] == whole else value.args[0], program)
    return "1"


def _start(value: str, statement: Statement, program: Program) -> str:
    facts = dict(statement.facts)
    counted = {"counted": "，起算日计入", "not_counted": "，起算日不计入"}.get(facts.get("start_day", ""), "")
    end = {"clip": "，无对应日的取月末", "roll": "，无对应日的顺延至次月首日"}.get(facts.get("month_end", ""), "")
    benefit = _part("start", "待遇开始日", statement, program)
    return f"等待期自{value}起算{counted}{end}；等待期满后的次日为{benefit}。"


def _part(part: str, fallback: str, statement: Statement, program: Program) -> str:
    """The name under which the statement gives that part of the wait, else what it is commonly called."""
    if part not in statement.parts:
        return fallback
    return program.symbol_name(statement.symbols[statement.parts.index(part)])

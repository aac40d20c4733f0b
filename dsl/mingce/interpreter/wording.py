"""The clauses that explanations are put together from: facts, series over years, reasons, conclusions."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from mingce.emit.prose import date_text, value_text
from mingce.interpreter.explanation import Alternative, Decision, Fact, FactRow, Mention, ReadingUse, Row, Step
from mingce.ir.types import BooleanType, Number, Type
from mingce.ir.values import Undetermined, Value

__all__ = ["cited", "fact_text", "idle_text", "quoted", "reading_text", "result_text", "step_text"]

_SOURCES = (("default", "未提供，按缺省"), ("before", "记录以前"), ("bound", "本次给定"), ("switched", "本次改取"))
_MOST = 4  # conditions named before 等


def result_text(step: Step) -> str:
    """The answer: `等待期合计：4个月`."""
    if step.missing:
        return f"{step.name}：尚不能确定，原因：{'；'.join(step.missing)}"
    if step.rows[-1].member is None:
        return f"{step.name}：{value_text(step.value, step.type)}"
    return f"{step.name}：{_series(_latest(step), step.type)}"


def fact_text(fact: Fact) -> str:
    """A fact with where it comes from: `参保状态2025年至2026年未参保、2027年居民医保`."""
    if fact.kind == "reading":
        return f"“{fact.name}”取{value_text(fact.rows[0].value, fact.type)}{_noted(fact.rows)}"
    if fact.kind == "parameter":
        values = "、".join(_parameter_value(row, fact.type) for row in fact.rows)
        return f"{fact.name}{values}{cited(fact.basis)}"
    notes = dict.fromkeys(row.source for row in fact.rows)
    if len(notes) == 1:
        return f"{fact.name}{_series(fact.rows, fact.type)}{_noted(fact.rows)}"
    parts = [tuple(rows) for _, rows in groupby(fact.rows, key=lambda row: row.source)]
    return fact.name + "、".join(f"{_series(rows, fact.type)}{_noted(rows)}" for rows in parts)


def step_text(step: Step) -> str:
    """One step as a sentence without its number and full stop: the values so far, the reason, the result, the source."""
    mentions = [use.name for use in step.uses if isinstance(use, Mention)]
    circle = f"（与{'、'.join(mentions)}逐年互相推算）" if mentions else ""
    last = step.rows[-1]
    if last.member is not None:
        how = f"按{last.formula}，" if last.formula else ""
        return f"{step.name}：{how}{_series(_latest(step), step.type)}{circle}{cited(step.basis)}"
    earlier = _series(step.rows[:-1], step.type)
    when = f"{_period(last.year, last.month)}" if earlier else ""
    so_far = f"{earlier}；{when}" if earlier else ""
    return f"{step.name}：{so_far}{_why(step, last)}{circle}{cited(step.basis)}"


def reading_text(use: ReadingUse) -> str:
    """A reading, why it was chosen, and what each alternative would change."""
    others = "；".join(_alternative(use, other) for other in use.alternatives)
    return f"“{use.name}”取{value_text(use.value, use.type)}，理由：{use.reason}{cited(use.basis)}。{others}"


def idle_text(uses: Sequence[ReadingUse]) -> str:
    """The readings of which no alternative would change anything, in one sentence."""
    return f"改取其他值而本结果不变的：{'；'.join(f'“{use.name}”取{value_text(use.value, use.type)}' for use in uses)}。"


def cited(basis: Sequence[str]) -> str:
    """`（依据《002》一（三）第3段第2句）`, nothing without a source."""
    return f"（依据{'、'.join(basis)}）" if basis else ""


# --- reasons ----------------------------------------------------------------------------------------------------------


def _why(step: Step, row: Row) -> str:
    if row.initial:
        return f"此前为{value_text(row.value, step.type)}"
    told: list[str] = []
    for decision in row.decisions:
        told += [clause for clause in _reasons(decision, again=any(clause.startswith("因") for clause in told)) if clause not in told]
    if isinstance(row.value, Undetermined):
        return "，".join([*told, f"尚不能确定，原因：{'；'.join(row.value.reasons)}"])
    if row.value is None:
        lacking = [use.name for use in step.uses if isinstance(use, Step) and use.value is None]
        if not told and lacking:
            told = [f"因{'、'.join(lacking)}不适用"]
        return "，".join([*told, "故不适用" if told else "不适用"])
    return "，".join([*told, _conclusion(row, row.value, step.type)])


def _reasons(decision: Decision, *, again: bool) -> list[str]:
    """Which conditions were looked at in vain, which are open, and which one held (after others that did: 又因)."""
    failed = [part for test in decision.tests if test.holds is False for part in test.because or (test.text,)]
    clauses = [f"{quoted(test.text)}尚待查明" for test in decision.tests if isinstance(test.holds, Undetermined)]
    held = decision.decisive
    if failed and (held is None or len(failed) <= _MOST // 2):
        named = "".join(quoted(part) for part in failed[:_MOST])
        clauses.insert(0, f"不符合{named}{'等' if len(failed) > _MOST else ''}")
    if held is not None:
        clauses.append(f"{'又因' if again else '因'}{'，且'.join(held.because or (held.text,))}")
    return clauses


def _conclusion(row: Row, value: Value, type_: Type) -> str:
    said = value_text(value, type_)
    if not row.formula:
        return f"为{said}"
    if isinstance(type_, BooleanType):
        holds = "成立" if value else "不成立"
        if not row.numbers:
            return f"{quoted(row.formula)}{holds}，为{said}"
        return f"按{quoted(row.formula)}判断，其中{row.numbers}{holds}，为{said}"
    if not row.numbers:
        return f"按{row.formula}，为{said}"
    equals = "＝" if isinstance(type_, Number) and _is_sum(row.numbers) else "，为"
    return f"按{quoted(row.formula)}计算，即{row.numbers}{equals}{said}"


def quoted(text: str) -> str:
    """`text` in quotation marks; those inside it become single ones."""
    return f"“{text.replace('“', '‘').replace('”', '’')}”"


def _is_sum(text: str) -> bool:
    """Whether a formula in numbers is arithmetic that an equals sign can follow, apart from what stands in parentheses."""
    depth = 0
    for character in text:
        depth += (character == "（") - (character == "）")
        if depth == 0 and character in "，、":
            return False
    return True


def _alternative(use: ReadingUse, other: Alternative) -> str:
    value = value_text(other.value, use.type)
    if other.error is not None:
        return f"改取{value}则不能计算（{other.error}）"
    if not other.changes:
        return f"改取{value}，本结果不变"
    changed = "、".join(
        f"{c.name}{_member(c.member)}由{value_text(c.value, c.type)}变为{value_text(c.instead, c.type)}" for c in other.changes
    )
    return f"改取{value}，则{changed}"


# --- values over periods and members ----------------------------------------------------------------------------------


def _latest(step: Step) -> tuple[Row, ...]:
    """The rows of the last period: one per member."""
    last = step.rows[-1]
    return tuple(row for row in step.rows if (row.year, row.month) == (last.year, last.month))


def _series(rows: Sequence[Row | FactRow], type_: Type) -> str:
    """`2025年至2026年未参保、2027年居民医保`: neighbours with one value are told together."""
    parts: list[str] = []
    for (said, _), group in groupby(rows, key=lambda row: (_said(row, type_), isinstance(row, Row) and row.initial)):
        parts += _stretch(tuple(group), said)
    return "、".join(parts)


def _said(row: Row | FactRow, type_: Type) -> str:
    return "未提供" if isinstance(row, FactRow) and row.source == "missing" else value_text(row.value, type_)


def _stretch(same: tuple[Row | FactRow, ...], value: str) -> Iterable[str]:
    first, last = same[0], same[-1]
    if first.member is not None:
        return (f"{_member(row.member)}{value}" for row in same)
    if first.year is None:
        return (value if value == "未提供" else f"为{value}",)
    if isinstance(first, Row) and first.initial:
        return (f"此前{value}",)
    start, end = _period(first.year, first.month), _period(last.year or first.year, last.month)
    return (f"{start}{value}" if len(same) == 1 else f"{start}至{end}{value}",)


def _period(year: int, month: int | None) -> str:
    return f"{year}年" if month is None else f"{year}年{month}月"


def _member(member: int | None) -> str:
    return "" if member is None else f"第{member + 1}项"


def _parameter_value(row: FactRow, type_: Type) -> str:
    since = f"（自{date_text(row.since)}起）" if row.since else _noted((row,))
    return value_text(row.value, type_) + since


def _noted(rows: Sequence[FactRow]) -> str:
    note = dict(_SOURCES).get(rows[0].source)
    return f"（{note}）" if note else ""

"""The clauses that explanations are put together from: facts, series over years, reasons, conclusions."""

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from itertools import groupby, pairwise
from typing import Final

from mingce.emit.phrase_words import MONTH_ENDS
from mingce.emit.prose import date_text, value_text
from mingce.interpreter.explanation import Alternative, Decision, Fact, FactRow, Mention, ReadingUse, Row, Step
from mingce.ir import ops
from mingce.ir.types import BooleanType, Number, Type
from mingce.ir.values import Undetermined, Value

__all__ = [
    "cited",
    "fact_text",
    "granted",
    "idle_text",
    "missing_text",
    "quoted",
    "reading_text",
    "result_text",
    "sentence",
    "standards_text",
    "step_text",
    "value_of",
]

_SOURCES = (("default", "未提供，按缺省"), ("before", "记录以前"), ("bound", "本次给定"), ("switched", "本次改取"))
_MOST: Final = 4  # conditions named before 等
_EACH: Final = 5  # members of which each is told why
_EVEN: Final = 4  # years that are worth telling as one movement
_SHORTEST: Final = 28  # days that every month has; before the last of them no month ends
_TABLE: Final = "表"
_LACKING: Final = "缺少"
_FILLED_IN: Final = "已填报"


def result_text(step: Step) -> str:
    """The answer: `等待期合计：4个月`."""
    if step.missing:
        return f"{step.name}：尚不能确定，{missing_text(step.missing)}"
    return f"{step.name}：{value_of(step)}"


def value_of(step: Step) -> str:
    """The value of a step in its last period, of every member if it is about members."""
    if step.rows[-1].member is None:
        return value_text(step.value, step.type)
    return _series(_latest(step), step.type)


def missing_text(reasons: Sequence[str]) -> str:
    """`缺少“特殊群体”“缴费到账日”`; other reasons stay as they are."""
    lacks = [reason.removeprefix(_LACKING) for reason in reasons if reason.startswith(_LACKING)]
    others = [reason for reason in reasons if not reason.startswith(_LACKING)]
    return "；".join([*([_LACKING + "".join(lacks)] if lacks else []), *others])


def fact_text(fact: Fact) -> str:
    """A fact with where it comes from: `参保状态2025年至2026年未参保、2027年居民医保`."""
    if fact.kind == "reading":
        return f"“{fact.name}”取{value_text(fact.rows[0].value, fact.type)}{_noted(fact.rows)}"
    if fact.kind == "parameter":
        return standards_text((fact,))
    notes = dict.fromkeys(row.source for row in fact.rows)
    if len(notes) == 1:
        return f"{fact.name}{_series(fact.rows, fact.type)}{_noted(fact.rows)}"
    parts = [tuple(rows) for _, rows in groupby(fact.rows, key=lambda row: row.source)]
    return fact.name + "、".join(f"{_series(rows, fact.type)}{_noted(rows)}" for rows in parts)


def standards_text(facts: Sequence[Fact]) -> str:
    """Parameters with their values, and once the source of those that are of one source: `甲3个月、乙1年（均依据《002》一）`."""
    told: dict[tuple[str, ...], list[str]] = {}
    for one in facts:
        values = "、".join(_parameter_value(row, one.type) for row in one.rows)
        # What is assumed does not rest on the sentence that it is about.
        told.setdefault(() if one.assumed else one.basis, []).append(f"{one.name}{values}{'（假定）' if one.assumed else ''}")
    return "；".join(f"{'、'.join(texts)}{cited(basis, several=len(texts) > 1)}" for basis, texts in told.items())


def step_text(step: Step, told: Sequence[str] = ()) -> str:
    """One step as a sentence without its number and full stop: `sentence`, and the source."""
    return f"{sentence(step, told)}{cited(step.basis)}"


def sentence(step: Step, told: Sequence[str] = ()) -> str:
    """The values so far, the reason and the result; `told` are reasons for applying that need not be repeated."""
    mentions = [use.name for use in step.uses if isinstance(use, Mention)]
    circle = f"（与{'、'.join(mentions)}逐年互相推算）" if mentions else ""
    last = step.rows[-1]
    if last.member is not None:
        return f"{step.name}：{_of_members(step)}{circle}"
    idle = all(row.value == last.value == 0 for row in step.rows[:-1])
    earlier = "" if idle else _series(step.rows[:-1], step.type)
    when = f"{_period(last.year, last.month)}" if earlier else ""
    so_far = f"{earlier}；{when}" if earlier else ""
    return f"{step.name}：{so_far}{_why(step, last, told)}{circle}"


def _of_members(step: Step) -> str:
    """What came out for each member; why, where they are few and there is something to say."""
    rows = _latest(step)
    reasons = [_member_facts(step, row) for row in rows]
    # A formula that they share says how better than what made it apply.
    shared = isinstance(step.type, Number) and any(row.formula for row in rows)
    if shared or not any(reasons) or len(rows) > _EACH:
        how = f"按{rows[-1].formula}，" if rows[-1].formula else ""
        return how + _series(rows, step.type)
    return "；".join(
        f"{_member(row.member)}{_because(facts)}{'为' if facts and row.value is not None else ''}{value_text(row.value, step.type)}"
        for row, facts in zip(rows, reasons, strict=True)
    )


def _member_facts(step: Step, row: Row) -> list[str]:
    if step.kind == _TABLE:  # its rows exclude each other: those that do not fit need no mention
        return [part for decision in row.decisions if decision.decisive for part in decision.decisive.told]
    return list(dict.fromkeys((*_facts(row), *row.told)))


def granted(step: Step) -> tuple[str, ...]:
    """What need not be said again of the same statement: the facts by which it applies, and the exceptions that do not hold."""
    decisions = step.rows[-1].decisions
    applies = [part for decision in decisions if decision.applies and decision.decisive for part in decision.decisive.told]
    return (*applies, *(part for d in decisions for test in d.tests if test.holds is False for part in test.told))


def reading_text(use: ReadingUse) -> str:
    """A reading, why it was chosen, and what each alternative would change."""
    others = "；".join(_alternative(use, other) for other in use.alternatives)
    return f"“{use.name}”取{value_text(use.value, use.type)}，理由：{use.reason}{cited(use.basis)}。{others}"


def idle_text(uses: Sequence[ReadingUse]) -> str:
    """The readings of which no alternative would change anything, in one sentence."""
    return f"其余口径改取其他值，本结果不变：{'；'.join(f'“{use.name}”取{value_text(use.value, use.type)}' for use in uses)}。"


def cited(basis: Sequence[str], *, several: bool = False) -> str:
    """`（依据《002》一（三）第3段第2句）`, nothing without a source; `several`: of all that is named before."""
    return f"（{'均' if several else ''}依据{'、'.join(basis)}）" if basis else ""


# --- reasons ----------------------------------------------------------------------------------------------------------


def _why(step: Step, row: Row, told: Sequence[str]) -> str:
    if row.initial:
        return f"此前为{value_text(row.value, step.type)}"
    facts = _facts(row)
    if row.value is None:
        lacking = [use.name for use in step.uses if isinstance(use, Step) and use.value is None]
        because = _because(facts or [f"{name}不适用" for name in lacking])
        return f"{because}{'故' if because else ''}不适用"
    facts = [fact for fact in facts if fact not in told]
    unknown = "".join(dict.fromkeys(quoted(t.text) for d in row.decisions for t in d.tests if isinstance(t.holds, Undetermined)))
    if isinstance(row.value, Undetermined):
        above = [use.name for use in step.uses if isinstance(use, Step) and use.missing]
        clauses = [f"{unknown}尚待查明"] if unknown else [f"{'、'.join(above)}不能确定"] if above else []
        return f"{_because([*facts, *clauses])}尚不能确定，{missing_text(row.value.reasons)}"
    if isinstance(step.type, BooleanType):
        facts += [part for part in row.told if part not in facts]
    whatever = f"不论{unknown}是否成立，" if unknown else ""
    settled = "依所采用的口径，" if row.settled else ""
    return _because(facts) + whatever + settled + _conclusion(row, row.value, step.type)


def _facts(row: Row) -> list[str]:
    """What decided, as facts of the case, each once."""
    found = list(dict.fromkeys(fact for decision in row.decisions for fact in _reasons(decision)))
    if found or row.formula or row.value is None:
        return found
    # That a fact was filled in goes without saying, but not where it is all there is to say.
    return [part for decision in row.decisions if decision.decisive for part in decision.decisive.told]


def _because(facts: Sequence[str]) -> str:
    return f"因{'，且'.join(facts)}，" if facts else ""


def _reasons(decision: Decision) -> list[str]:
    """The facts for which the cases before did not hold, unless they are too many, and those for which one held."""
    failed = [fact for test in decision.tests if test.holds is False for fact in test.told]
    held = decision.decisive
    if held is not None and decision.applies:
        # That a fact was filled in shows from the list of what is known.
        return [part for part in held.told if not part.startswith(_FILLED_IN)]
    if held is not None:
        return [*(failed if len(failed) <= _MOST // 2 else ()), *held.told]
    return failed if len(failed) <= _MOST else [*failed[: _MOST - 1], f"{failed[_MOST - 1]}等"]


def _conclusion(row: Row, value: Value, type_: Type) -> str:
    said = value_text(value, type_)
    zero = _zero(row)
    if not row.formula or row.told:
        return f"为{said}{zero}"
    if isinstance(type_, BooleanType):
        return f"{quoted(row.formula)}{'成立' if value else '不成立'}，为{said}{zero}"
    if not row.numbers:
        return f"按{row.formula}，为{said}{zero}"
    equals = "＝" if isinstance(type_, Number) and _is_sum(row.numbers) else "，为"
    return f"按{_plain(row.formula, value)}计算，即{_plain(row.numbers, value).strip('“”')}{equals}{said}{zero}"


def _plain(formula: str, value: Value) -> str:
    """The formula; what happens where a month has no such day matters only at the end or the beginning of one."""
    if isinstance(value, date):
        for op, word in MONTH_ENDS.items():
            if value.day < _SHORTEST if op is ops.ADD_MONTHS_CLIP else value.day > 1:
                formula = formula.replace(f"（无对应日的{word}）", "")
    return formula if _is_sum(formula) else quoted(formula)


def _zero(row: Row) -> str:
    """`（连续参保激励、零报销激励为0元）`: what was dropped from the formula."""
    by_value: dict[str, list[str]] = {}
    for name, value in row.zero:
        by_value.setdefault(value, []).append(name)
    said = (f"{'、'.join(names)}为{value}" for value, names in by_value.items())
    return f"（{'；'.join(said)}）" if by_value else ""


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
    """`2025年至2026年未参保、2027年居民医保`: neighbours with one value, or growing evenly, are told together."""
    parts: list[str] = []
    for stretch in _stretches(rows, type_):
        parts += _even(stretch, type_) or _stretch(stretch, _said(stretch[0], type_))
    return "、".join(parts)


def _stretches(rows: Sequence[Row | FactRow], type_: Type) -> list[tuple[Row | FactRow, ...]]:
    """Equal neighbours; then single years that go up or down by the same amount, at least four of them."""
    equal = [tuple(group) for _, group in groupby(rows, key=lambda row: _said(row, type_))]
    found: list[tuple[Row | FactRow, ...]] = []
    while equal:
        run = [equal[0]]
        for stretch in equal[1:]:
            if not _continues(run, stretch):
                break
            run.append(stretch)
        taken = len(run) if len(run) >= _EVEN else 1
        found.append(tuple(row for stretch in equal[:taken] for row in stretch))
        equal = equal[taken:]
    return found


def _continues(run: Sequence[tuple[Row | FactRow, ...]], stretch: tuple[Row | FactRow, ...]) -> bool:
    """Whether a year follows that goes on as those before it did."""
    rows = [part[0] for part in (*run[-2:], stretch)]
    if any(len(part) > 1 for part in (*run, stretch)) or any(row.year is None or row.member is not None for row in rows):
        return False
    if any(_count(other) - _count(one) != 1 for one, other in pairwise(rows)):
        return False
    values = [row.value for row in rows]
    if not all(isinstance(value, Fraction) for value in values) or any(isinstance(row, Row) and row.initial for row in rows):
        return False
    steps = {_difference(one, other) for one, other in pairwise(values)}
    return len(steps) == 1


def _count(row: Row | FactRow) -> int:
    """The number of a period, counted in years or in months."""
    assert row.year is not None
    return row.year if row.month is None else row.year * 12 + row.month


def _difference(one: Value, other: Value) -> Fraction:
    assert isinstance(one, Fraction)
    assert isinstance(other, Fraction)
    return other - one


def _even(rows: tuple[Row | FactRow, ...], type_: Type) -> tuple[str, ...]:
    """`2021年1年，以后每年增加1年，至2026年6年`; nothing for equal values."""
    first, last = rows[0], rows[-1]
    # What is open for different reasons reads alike.
    if _said(first, type_) == _said(last, type_) or first.year is None or last.year is None:
        return ()
    by = _difference(first.value, rows[1].value)
    word, amount = ("增加", by) if by > 0 else ("减少", -by)
    start, end = value_text(first.value, type_), value_text(last.value, type_)
    unit = "年" if first.month is None else "月"
    since, until = _period(first.year, first.month), _period(last.year, last.month)
    return (f"{since}{start}，以后每{unit}{word}{value_text(amount, type_)}，到{until}为{end}",)


def _said(row: Row | FactRow, type_: Type) -> str:
    return "未提供" if isinstance(row, FactRow) and row.source == "missing" else value_text(row.value, type_)


def _stretch(same: tuple[Row | FactRow, ...], value: str) -> Iterable[str]:
    first, last = same[0], same[-1]
    if first.member is not None:
        return (f"{_member(row.member)}{value}" for row in same)
    if first.year is None:
        return (value if value == "未提供" else f"为{value}",)
    if isinstance(first, Row) and first.initial:
        return (f"{'此前' if len(same) == 1 else f'{_period(last.year or first.year, last.month)}及以前'}{value}",)
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

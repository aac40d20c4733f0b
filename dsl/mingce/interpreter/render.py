"""An explanation for people: what came out, why, by which readings, and what was left unjudged."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from mingce.interpreter.assumed import taken_for_granted
from mingce.interpreter.explanation import Explanation, Fact, ReadingUse, Step
from mingce.interpreter.relevance import by_default, is_nothing, reasons_first
from mingce.interpreter.wording import (
    cited,
    fact_text,
    granted,
    idle_text,
    missing_text,
    reading_text,
    result_text,
    sentence,
    standards_text,
    value_of,
)
from mingce.source import Readable

__all__ = ["to_text"]

_ELIGIBILITY: Final = "资格"  # a denied one matters as much as a granted one
_FEW: Final = 6  # results that need no lines in common


def to_text(explanation: Explanation) -> str:
    """The results, the reasons as numbered sentences with their sources, the readings, and what was not judged.

    What has no bearing on these results is left out; it is in the data.
    """
    parts = (
        ("结论", _results(explanation)),
        ("理由", _reasons(explanation.told)),
        ("所采用的口径", _readings(explanation.readings)),
        ("所作的假定", _assumptions(explanation)),
        ("未作判断的事项", _unjudged(explanation)),
    )
    lines = [f"{explanation.policy}，{explanation.year}年度", ""]
    for head, told in parts:
        found = list(told)
        if found:
            lines += [f"【{head}】", *found, ""]
    return Readable.of(lines).removesuffix("\n")


# --- results ----------------------------------------------------------------------------------------------------------


def _results(explanation: Explanation) -> Iterator[str]:
    """One line for each result; in an overview those that are open for one reason, do not apply or are nothing share one."""
    if not explanation.told:
        yield "没有提供可以据以判断的情况。"
        return
    granted_facts = taken_for_granted(explanation.told)
    if granted_facts:
        yield f"{granted_facts}。"
    if not explanation.overview or len(explanation.told) <= _FEW:
        yield from (f"{result_text(step)}。" for step in explanation.told)
        return
    open_for: dict[tuple[str, ...], list[str]] = {}
    for step in explanation.told:
        if step.missing:
            open_for.setdefault(step.missing, []).append(step.name)
        elif step.value is not None and not _is_nothing(step):
            yield f"{result_text(step)}。"
    yield from (f"{'、'.join(names)}：尚不能确定，{missing_text(reasons)}。" for reasons, names in open_for.items())
    nothing = [f"{step.name}{value_of(step)}" for step in explanation.told if _is_nothing(step)]
    if nothing:
        yield f"为零或者为否的：{'、'.join(nothing)}。"
    idle = [step.name for step in explanation.told if step.value is None]
    if idle:
        yield f"不适用的：{'、'.join(idle)}。"


def _is_nothing(step: Step) -> bool:
    return step.rows[-1].member is None and step.kind != _ELIGIBILITY and step.value is not None and is_nothing(step.value)


# --- reasons ----------------------------------------------------------------------------------------------------------


def _reasons(results: tuple[Step, ...]) -> Iterator[str]:
    steps = reasons_first(results)
    facts = {use.symbol: use for step in steps for use in step.uses if isinstance(use, Fact)}
    yield from _facts(tuple(facts.values()))
    applied: dict[str, tuple[str, ...]] = {}
    for number, group in enumerate(_groups(steps), start=1):
        yield f"{number}. {_paragraph(group, applied)}。"


def _facts(facts: Sequence[Fact]) -> Iterator[str]:
    """What was given and what is missing, then the standards; what was taken for lack of it stands before the results."""
    inputs = [fact for fact in facts if fact.kind == "input"]
    given = [evolve(fact, rows=rows) for fact in inputs if (rows := tuple(row for row in fact.rows if row.source == "given"))]
    if given:
        yield f"已知：{'；'.join(map(fact_text, given))}。"
    missing = [fact for fact in inputs if all(row.source == "missing" for row in fact.rows)]
    if missing:
        yield f"没有提供：{'；'.join(fact.name for fact in missing)}。"
    standards = [fact for fact in facts if fact.kind == "parameter"]
    if standards:
        yield f"标准：{standards_text(standards)}。"


def _groups(steps: Sequence[Step]) -> list[tuple[Step, ...]]:
    """The steps of one statement together, in the place of the last, unless a step between them needs an earlier one."""
    groups: list[tuple[Step, ...]] = []
    for step in steps:
        group = tuple(other for other in steps if other.statement is not None and other.statement == step.statement)
        if len(group) < 2 or _needed_between(group, steps):
            groups.append((step,))
        elif step is group[-1]:
            groups.append(group)
    return groups


def _needed_between(group: tuple[Step, ...], steps: Sequence[Step]) -> bool:
    between = steps[steps.index(group[0]) : steps.index(group[-1])]
    symbols = {step.symbol for step in group}
    return any(use.symbol in symbols for step in between if step not in group for use in step.uses)


def _paragraph(group: tuple[Step, ...], applied: dict[str, tuple[str, ...]]) -> str:
    """One sentence, or the sentences of one statement under its name; what makes it apply is said once."""
    told: dict[tuple[str, str], list[str]] = {}
    for step in group:
        known = applied.get(step.statement or "", ())
        why = sentence(step, known).removeprefix(f"{step.name}：")
        # Parts that do not apply do so for one reason.
        told.setdefault(("" if step.value is None else step.symbol, why), []).append(step.name)
        applied[step.statement or ""] = (*known, *granted(step))
    text = "；".join(f"{'、'.join(names)}：{why}" for (_, why), names in told.items())
    title = f"{group[0].title}。" if len(group) > 1 and not any(step.name.startswith(group[0].title) for step in group) else ""
    return f"{title}{text}{cited(group[0].basis)}"


# --- readings, and the rest -------------------------------------------------------------------------------------------


def _readings(uses: tuple[ReadingUse, ...]) -> Iterator[str]:
    """First the readings on which the result depends, then the others."""
    moving = [use for use in uses if any(other.changes or other.error for other in use.alternatives)]
    yield from (f"{reading_text(use)}。" for use in moving)
    idle = [use for use in uses if use not in moving]
    if idle:
        yield idle_text(idle)


def _assumptions(explanation: Explanation) -> Iterator[str]:
    """What the policy takes for granted where its document is silent."""
    for one in explanation.assumed:
        yield f"“{one.name}”：{one.assumption.text.rstrip('。')}（{one.assumption.reason.rstrip('。')}）。"


def _unjudged(explanation: Explanation) -> Iterator[str]:
    """The results that rest on nothing given: those that need facts, and those that stand by default."""
    unjudged = explanation.unjudged
    if unjudged:
        yield f"没有提供有关情况的：{'、'.join(step.name for step in unjudged)}。"
    if explanation.wanted:
        yield f"需要提供：{'、'.join(explanation.wanted)}。"
    standing = [step for step in explanation.idle if step not in unjudged]
    for head, steps in (
        ("没有提供有关情况、按缺省得出的", [step for step in standing if by_default(step)]),
        ("与所提供的情况无关的", [step for step in standing if not by_default(step)]),
    ):
        if steps:
            yield f"{head}：{'、'.join(f'{step.name}{value_of(step)}' for step in steps)}。"

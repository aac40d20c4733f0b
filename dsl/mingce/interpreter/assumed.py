"""What an answer takes for granted: of years and facts that were not given, and where the document is silent."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from mingce.emit.prose import value_text
from mingce.interpreter.explanation import Assumed, Fact, FactRow, Step
from mingce.interpreter.relevance import reasons_first
from mingce.ir.program import Program

__all__ = ["assumptions_behind", "taken_for_granted"]


def assumptions_behind(program: Program, steps: Iterable[Step]) -> tuple[Assumed, ...]:
    """What the policy takes for granted in the statements and parameters that `steps` rest on, in the order of the policy."""
    every = reasons_first(steps)
    symbols = {use.symbol for step in every for use in step.uses if isinstance(use, Fact)}
    ids = {step.statement for step in every}
    return tuple(
        Assumed(statement.name, assumption)
        for statement in program.statements
        if statement.assumptions and (statement.id in ids or not symbols.isdisjoint(statement.symbols))
        for assumption in statement.assumptions
    )


def taken_for_granted(steps: Iterable[Step]) -> str:
    """`没有提供2021年以前的参保状态，按尚无义务计；没有提供逾期缴费、特殊情况，按否计`; empty where all was given."""
    facts = {use.symbol: use for step in reasons_first(steps) for use in step.uses if isinstance(use, Fact) and use.kind == "input"}
    found: dict[str, list[str]] = {}
    for fact in facts.values():
        for value, what in _lacking(fact):
            found.setdefault(value, []).append(what)
    return "；".join(f"没有提供{'、'.join(names)}，按{value}计" for value, names in found.items())


def _lacking(fact: Fact) -> Iterator[tuple[str, str]]:
    """The value that was taken, and for what of the fact: which years, months or members."""
    if fact.history is not None:
        when = "" if fact.history.first is None else f"{fact.history.first}年以前的"
        yield value_text(fact.history.value, fact.type), f"{when}{fact.name}"
    for value in dict.fromkeys(value_text(row.value, fact.type) for row in fact.rows if row.source == "default"):
        rows = [row for row in fact.rows if row.source == "default" and value_text(row.value, fact.type) == value]
        given = any(row.source == "given" for row in fact.rows)
        yield value, f"{_places(rows)}的{fact.name}" if given else fact.name


def _places(rows: Sequence[FactRow]) -> str:
    """`2021年至2023年、2025年`, `2025年9月`, `第2项`."""
    if rows[0].member is not None:
        return "、".join(dict.fromkeys(f"第{row.member + 1}项" for row in rows if row.member is not None))
    if rows[0].month is not None:
        return "、".join(f"{row.year}年{row.month}月" for row in rows)
    years = sorted({row.year for row in rows if row.year is not None})
    runs = [[year for _, year in group] for _, group in groupby(enumerate(years), key=lambda pair: pair[1] - pair[0])]
    return "、".join(f"{run[0]}年" if len(run) == 1 else f"{run[0]}年至{run[-1]}年" for run in runs)

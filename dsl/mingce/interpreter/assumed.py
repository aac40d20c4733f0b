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
    """The value that was taken, and for which years of the fact."""
    before = [row for row in fact.rows if row.source == "before"]
    if before and before[-1].year is not None:
        yield value_text(before[-1].value, fact.type), f"{before[-1].year + 1}年以前的{fact.name}"
    taken = [row for row in fact.rows if row.source == "default"]
    if not taken:
        return
    whole = all(row.source in ("default", "before") for row in fact.rows) or any(row.member is not None for row in taken)
    for text, rows in groupby(taken, key=lambda row: value_text(row.value, fact.type)):
        yield text, fact.name if whole else f"{_years(list(rows))}的{fact.name}"


def _years(rows: Sequence[FactRow]) -> str:
    """`2021年至2023年、2025年`."""
    years = sorted({row.year for row in rows if row.year is not None})
    runs = [list(group) for _, group in groupby(enumerate(years), key=lambda pair: pair[1] - pair[0])]
    return "、".join(f"{run[0][1]}年" if len(run) == 1 else f"{run[0][1]}年至{run[-1][1]}年" for run in runs)

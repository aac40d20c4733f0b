"""Which results say something about the case at hand, and what those that do not would need."""

from collections.abc import Iterable

from mingce.interpreter.explanation import Fact, Step
from mingce.ir.nodes import Apportion, Fold, Rank
from mingce.ir.program import Program
from mingce.ir.values import Value
from mingce.ir.walk import walk

__all__ = ["by_default", "is_nothing", "lacking", "reasons_first", "rests_on_nothing"]


def rests_on_nothing(step: Step) -> bool:
    """Whether none of the facts that were looked at was given: all were left out, or taken as by default.

    A value that looks at no facts at all says something, unless it is nothing: 不适用, zero or 否.
    """
    sources = _sources(step)
    return "given" not in sources if sources else is_nothing(step.value)


def by_default(step: Step) -> bool:
    """Whether facts were looked at, which all were taken as by default."""
    return bool(_sources(step))


def is_nothing(value: Value) -> bool:
    """Whether a value is 不适用, zero or 否."""
    return value is None or value is False or value == 0


def _sources(step: Step) -> set[str]:
    return {row.source for fact in _facts([step]) if fact.kind == "input" for row in fact.rows}


def lacking(program: Program, steps: Iterable[Step]) -> tuple[str, ...]:
    """What was not given and kept `steps` open or from applying, each once: names of facts and of lists."""
    open_steps = [step for step in steps if step.missing or step.value is None]
    facts = [fact for fact in _facts(open_steps) if fact.kind == "input"]
    names = [fact.name for fact in facts if all(row.source != "given" for row in fact.rows)]
    idle = [step for step in open_steps if not _facts([step])]
    return tuple(dict.fromkeys([*names, *(name for step in reasons_first(idle) for name in _lists(program, step))]))


def _lists(program: Program, step: Step) -> list[str]:
    definition = program.definition(step.symbol)
    assert definition is not None
    read = {node.collection for node in walk(definition.body) if isinstance(node, Fold | Rank | Apportion)}
    return [collection.symbol.name for collection in program.collections if collection.symbol.id in read]


def _facts(steps: list[Step]) -> list[Fact]:
    return [use for step in reasons_first(steps) for use in step.uses if isinstance(use, Fact)]


def reasons_first(steps: Iterable[Step]) -> list[Step]:
    """`steps` and all steps that they use, each once, reasons first."""
    found: dict[str, Step] = {}
    waiting: list[tuple[Step, bool]] = [(step, False) for step in reversed(tuple(steps))]
    while waiting:
        step, below_done = waiting.pop()
        if below_done:
            found.setdefault(step.symbol, step)
        elif step.symbol not in found:
            waiting.append((step, True))
            waiting += [(use, False) for use in reversed(step.uses) if isinstance(use, Step)]
    return list(found.values())

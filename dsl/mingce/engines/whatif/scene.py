"""What is compared with what, and over whom: everything that a report says besides the figures."""

from collections.abc import Iterable, Mapping
from enum import Enum

from attrs import frozen

from mingce.emit.prose_values import date_text, value_text
from mingce.ir.program import Parameter, Program, Reading, Statement
from mingce.ir.types import Type
from mingce.ir.values import Value

__all__ = ["Better", "Result", "Scene", "better_of", "changes", "results_of", "settings"]


class Better(Enum):
    """Which way of a result is good for those concerned."""

    MORE = "more"
    LESS = "less"


@frozen
class Result:
    """A result that both have: `better` is None where the policy does not say which way is good, `basis` its locators."""

    alias: str
    name: str
    type: Type
    better: Better | None
    basis: str


@frozen
class Scene:
    """What is compared.

    `title` names the policy, `when` the year; `first` and `second` say what holds for each, a line for each thing.  `people` tells
    who the rows are, `unit` counts them.  `by` names the column of the groups, `labels` its values as people write them, in the
    order that people have them in.
    `apart` are lines about what is not compared.
    """

    title: str
    when: str
    first: tuple[str, ...]
    second: tuple[str, ...]
    people: tuple[str, ...]
    unit: str
    by: str | None
    labels: Mapping[str, str]
    results: tuple[Result, ...]
    apart: tuple[str, ...] = ()

    def label(self, group: str) -> str:
        """The name of a group."""
        return self.labels.get(group, group)

    def ordered(self, groups: tuple[str, ...]) -> tuple[str, ...]:
        """The groups, those with labels first."""
        return (*(group for group in self.labels if group in groups), *(group for group in groups if group not in self.labels))


# Parts of a 等待期 of which less is better; years that can be repaired are neither good nor bad.
_WAITING = frozenset({"fixed", "variable", "total", "start", "cost"})


def better_of(program: Program, symbol: str) -> Better | None:
    """More of a 激励 is a gain; more of a 扣减, a longer 等待期 or a dearer repair a loss; of others the policy does not say."""
    for statement in program.statements:
        if symbol in statement.symbols:
            match statement.kind:
                case "激励":
                    return Better.MORE
                case "扣减":
                    return Better.LESS
                case "等待期" if statement.parts[statement.symbols.index(symbol)] in _WAITING:
                    return Better.LESS
    return None


def results_of(program: Program, aliases: Iterable[str], told: Mapping[str, Better]) -> tuple[Result, ...]:
    """The results with these aliases, in the program's order; `told` says what is better where the user has said it."""
    wanted = frozenset(aliases)
    found = []
    for one in program.definitions:
        if one.public and one.collection is None and one.symbol.alias in wanted:
            statement = program.statement(one.statement)
            better = told.get(one.symbol.alias) or better_of(program, one.symbol.id)
            found.append(Result(one.symbol.alias, one.symbol.name, one.type, better, _basis(statement)))
    return tuple(found)


def _basis(statement: Statement | None) -> str:
    return "、".join(basis.text for basis in statement.basis) if statement is not None else ""


# --- settings ------------------------------------------------------------------------------------------------------------------


def settings(program: Program, given: Mapping[str, Value]) -> tuple[str, ...]:
    """A line for each reading and parameter that is set (by symbol id), in the program's order."""
    items: tuple[Reading | Parameter, ...] = (*program.readings, *program.parameters)
    return tuple(_set(item, given[item.symbol.id]) for item in items if item.symbol.id in given)


def changes(program: Program, before: Mapping[str, Value], after: Mapping[str, Value]) -> tuple[str, ...]:
    """A line for each reading and parameter that the second sets, with what it is in the first."""
    items: tuple[Reading | Parameter, ...] = (*program.readings, *program.parameters)
    return tuple(f"{_set(item, after[item.symbol.id])}（原方案：{_was(item, before)}）" for item in items if item.symbol.id in after)


def _set(item: Reading | Parameter, value: Value) -> str:
    text = value_text(value, item.type)
    return f"口径“{item.symbol.name}”取“{text}”" if isinstance(item, Reading) else f"参数“{item.symbol.name}”各年都按{text}计"


def _was(item: Reading | Parameter, before: Mapping[str, Value]) -> str:
    if item.symbol.id in before:
        return value_text(before[item.symbol.id], item.type)
    match item:
        case Reading(chosen=chosen):
            return value_text(chosen, item.type)
        case Parameter(values=values):
            told = ("待定" if value is None else value_text(value, item.type) for _, value in values)
            since = ("" if day is None else f"自{date_text(day)}起" for day, _ in values)
            return "，".join(f"{day}{value}" for day, value in zip(since, told, strict=True))

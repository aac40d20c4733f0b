"""What the passes look up again and again: the declaration behind each symbol id."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction

from attrs import frozen

from mingce.ir.nodes import Expr
from mingce.ir.program import Definition, Input, Parameter, Program, Reading
from mingce.ir.record import year_first

__all__ = ["Context", "Step", "body_parts", "schedule", "steps_from"]

Constant = Fraction | bool | date | int | str | None


@frozen
class Context:
    """A program and its declarations by id."""

    program: Program
    inputs: Mapping[str, Input]
    parameters: Mapping[str, Parameter]
    readings: Mapping[str, Reading]
    definitions: Mapping[str, Definition]

    @staticmethod
    def of(program: Program) -> "Context":
        """The context of `program`."""
        fields = (item for collection in program.collections for item in collection.fields)
        return Context(
            program=program,
            inputs={item.symbol.id: item for item in (*program.inputs, *fields)},
            parameters={item.symbol.id: item for item in program.parameters},
            readings={item.symbol.id: item for item in program.readings},
            definitions={item.symbol.id: item for item in program.definitions},
        )


@frozen
class Step:
    """The value of a parameter from year `since` on; `given` is False where no value is in force, the value None is 待定."""

    since: int
    given: bool
    value: Constant


def schedule(program: Program, parameter: Parameter) -> tuple[Step, ...]:
    """The value of a parameter in each year of the horizon, as steps; the first begins with the horizon."""
    policy = program.policy
    steps: list[Step] = [Step(policy.first, given=False, value=None)]
    for since, value in parameter.values:
        year = policy.first
        if since is not None:
            year = since.year if since <= year_first(policy, since.year) else since.year + 1
        if year > policy.last:
            break
        step = Step(max(year, policy.first), given=True, value=value)
        while steps and steps[-1].since >= step.since:
            steps.pop()
        if not steps or (steps[-1].given, steps[-1].value) != (True, value):
            steps.append(step)
    return tuple(steps)


def steps_from(steps: tuple[Step, ...], earliest: int) -> tuple[Step, ...]:
    """Those of `steps` that matter in the year `earliest` or later."""
    ends = [step.since for step in steps[1:]]
    return tuple(step for n, step in enumerate(steps) if n == len(ends) or ends[n] > earliest)


def body_parts(definition: Definition) -> Iterator[Expr]:
    """The expressions of a definition: its body, and its value before the record if it has one."""
    yield definition.body
    if definition.initial is not None:
        yield definition.initial

"""The rules in OpenFisca as fast as its way of working allows: still a variable for each quantity and a formula for each year.

Population and inputs are put in once, before the clock starts.  Persons go in parts that the cache holds, money is counted in steps
until the end, arithmetic stands in place of choices, and parameters are constants.  `openfisca_bytes` goes beyond what OpenFisca
documents: its variables are made to keep one byte where OpenFisca has four.  Anything further would be NumPy with OpenFisca around it.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from attrs import frozen
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit, Period, period
from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from tests.benchmarks.columns.task import CAP, EPOCH, LIMIT_STEPS, NONE, RESIDENT, STEP, Array, Data, Task

NAME = "OpenFisca（尽力调优）"
PART = 1_048_576

Formula = Callable[[Any, Period, Any], Array]
Person = build_entity(key="person", plural="persons", label="参保人", is_person=True)


def _resident(person: Any, when: Period, _: Any) -> Array:
    return person("status", when) == RESIDENT


def _none(person: Any, when: Period, _: Any) -> Array:
    return person("status", when) == NONE


def _run_years(person: Any, when: Period, _: Any) -> Array:
    found = person("run_years", when.last_year) + person("resident", when)
    found *= ~person("none", when)
    return found


def _lapse_run(person: Any, when: Period, _: Any) -> Array:
    found = person("lapse_run", when.last_year) + person("none", when)
    found *= ~person("resident", when)
    return found


def _continuity(person: Any, when: Period, _: Any) -> Array:
    enough = person("run_years", when) > 4
    enough &= person("resident", when)
    return person("continuity_reward", when.last_year) + enough


def _zero_claims(person: Any, when: Period, _: Any) -> Array:
    last = when.last_year
    found = person("zero_claim_reward", last) + (person("resident", last) & person("zero_claim", last))
    found *= ~person("used_reward", last)
    return found


def _reduction(person: Any, when: Period, _: Any) -> Array:
    return person("lapse_reduction", when.last_year) + person("lapse_run", when.last_year) * person("resident", when)


def _cap(person: Any, when: Period, _: Any) -> Array:
    steps = np.minimum(person("continuity_reward", when) + person("zero_claim_reward", when), LIMIT_STEPS)
    steps -= np.minimum(person("lapse_reduction", when), LIMIT_STEPS)
    amount = np.multiply(steps, STEP, dtype=np.int32)
    amount += CAP + 1
    amount *= person("resident", when) & ~person("uncapped", when)
    amount -= 1
    return amount


def _fixed(person: Any, when: Period, _: Any) -> Array:
    return _applied(person, when, (person("late", when) | (person("lapse_run", when.last_year) > 0)) * np.int8(3))


def _gross(person: Any, when: Period, _: Any) -> Array:
    return np.maximum(person("lapse_run", when.last_year) - np.int8(1), 0)


def _floor(person: Any, when: Period, _: Any) -> Array:
    return (person("lapse_run", when.last_year) >= 4) * np.int8(6)


def _variable(person: Any, when: Period, _: Any) -> Array:
    return _applied(person, when, _repaired(person, when))


def _repaired(person: Any, when: Period) -> Array:
    fixed = (person("late", when) | (person("lapse_run", when.last_year) > 0)) * np.int8(3)
    gross = person("wait_gross", when)
    able = np.maximum(gross - np.maximum(person("wait_floor", when) - fixed, 0), 0)
    return gross - np.minimum(person("repair_years", when), able)


def _total(person: Any, when: Period, _: Any) -> Array:
    fixed = (person("late", when) | (person("lapse_run", when.last_year) > 0)) * np.int8(3)
    return _applied(person, when, np.maximum(person("wait_floor", when), fixed + _repaired(person, when)))


def _applied(person: Any, when: Period, months: Array) -> Array:
    months *= ~person("exempt", when)
    months += 1
    months *= person("resident", when)
    months -= 1
    return months


_FLAGS = ("late", "zero_claim", "used_reward", "exempt", "uncapped")
_INPUTS = {"status": np.int8, "repair_years": np.int8} | dict.fromkeys(_FLAGS, np.bool_)
_STOCKS: dict[str, tuple[int | None, Formula]] = {
    "run_years": (None, _run_years),
    "lapse_run": (EPOCH, _lapse_run),
    "continuity_reward": (EPOCH, _continuity),
    "zero_claim_reward": (EPOCH + 1, _zero_claims),
    "lapse_reduction": (EPOCH, _reduction),
}
_STEPS = ("continuity_reward", "zero_claim_reward", "lapse_reduction")
_RULES: dict[str, tuple[type[np.generic], Formula]] = {
    "resident": (np.bool_, _resident),
    "none": (np.bool_, _none),
    "cap": (np.int32, _cap),
    "wait_gross": (np.int8, _gross),
    "wait_floor": (np.int8, _floor),
    "wait_fixed": (np.int8, _fixed),
    "wait_variable": (np.int8, _variable),
    "wait_total": (np.int8, _total),
}


def system(*, narrow: bool) -> TaxBenefitSystem:
    """The country with its variables; if `narrow`, each of the narrowest type, else of OpenFisca's own."""
    country = TaxBenefitSystem([Person])
    for name, dtype in _INPUTS.items():
        _add(country, name, dtype, {}, narrow=narrow)
    for name, (since, formula) in _STOCKS.items():
        formulas = {"formula" if since is None else f"formula_{since}": formula}
        _add(country, name, np.int8, formulas, narrow=narrow)
    for name, (dtype, formula) in _RULES.items():
        _add(country, name, dtype, {"formula": formula}, narrow=narrow)
    return country


def _add(country: TaxBenefitSystem, name: str, dtype: type[np.generic], formulas: dict[str, Formula], *, narrow: bool) -> None:
    attributes = {"value_type": bool if dtype is np.bool_ else int, "entity": Person, "definition_period": DateUnit.YEAR}
    country.add_variable(type(name, (Variable,), attributes | formulas))
    if narrow:
        country.get_variable(name).dtype = dtype


@frozen
class State:
    """A task and its persons in parts, with their inputs."""

    task: Task
    persons: int
    parts: tuple[Simulation, ...]


def prepare(task: Task, data: Data) -> State:
    return tuned(task, data, narrow=False)


def tuned(task: Task, data: Data, *, narrow: bool) -> State:
    """Persons in parts, with their inputs put in."""
    country = system(narrow=narrow)
    parts = tuple(_part(country, task, data, slice(a, a + PART)) for a in range(0, data.persons, PART))
    return State(task, data.persons, parts)


def _part(country: TaxBenefitSystem, task: Task, data: Data, within: slice) -> Simulation:
    persons = len(data.once["exempt"][within])
    simulation = SimulationBuilder().build_default_simulation(country, persons)
    for name, place in task.reads:
        year = task.first + place if name in data.yearly else task.last
        simulation.set_input(name, year, data.column(name, place)[within].astype(country.get_variable(name).dtype))
    for stock in _STOCKS:
        simulation.set_input(stock, task.first - 1, np.zeros(persons, country.get_variable(stock).dtype))
    return simulation


def run(state: State, reuse: bool) -> dict[str, Array]:
    task = state.task
    outputs = {name: np.empty(state.persons, dtype) for name, dtype in task.outputs.items()}
    for index, part in enumerate(state.parts):
        within = slice(index * PART, (index + 1) * PART)
        _calculate(task, part)
        for name, column in outputs.items():
            column[within] = part.calculate(name, task.last)
            if name in _STEPS:
                column[within] *= STEP
        _forget(task, part)
    return outputs


def _calculate(task: Task, part: Simulation) -> None:
    """The stocks from the first year to the last; a formula that went back on its own would be cut off."""
    for year in range(task.first, task.last + 1):
        for stock in _STOCKS if task.key == "history" else ("lapse_run",):
            part.calculate(stock, year)


def _forget(task: Task, part: Simulation) -> None:
    years = [period(year) for year in range(task.first, task.last + 1)]
    for name in (*_STOCKS, *_RULES):
        holder = part.person.get_holder(name)
        for year in years:
            holder.delete_arrays(year)

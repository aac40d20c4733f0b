"""The rules in OpenFisca as its own manual teaches: a variable for each quantity, one formula a year, parameters with dates.

The years are calculated from the first to the last, each value being kept, because a formula that goes back year by year on its own
is cut off after a few and gives wrong values.  The country is built beforehand; a run is a new population, its inputs and results.
"""

import numpy as np
from attrs import frozen
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from tests.benchmarks.columns.task import Array, Data, Task

NAME = "OpenFisca（照手册写）"

Person = build_entity(key="person", plural="persons", label="参保人", is_person=True)


class Status(Enum):
    """The category, in the order of the codes."""

    resident = "居民医保"
    employee = "职工医保"
    none = "未参保"
    not_liable = "尚无义务"


# The library takes the name of a variable from that of its class, and each class must say all its attributes.


class status(Variable):
    value_type = Enum
    entity = Person
    definition_period = DateUnit.YEAR
    possible_values = Status
    default_value = Status.not_liable


class late(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.YEAR


class zero_claim(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.YEAR


class used_reward(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.YEAR


class exempt(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.YEAR


class uncapped(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.YEAR


class repair_years(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR


class run_years(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR

    def formula(person, period, parameters):
        kind, before = person("status", period), person("run_years", period.last_year)
        return np.select([kind == Status.resident, kind == Status.none], [before + 1, 0], default=before)


class lapse_run(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR

    def formula_2025(person, period, parameters):
        kind, before = person("status", period), person("lapse_run", period.last_year)
        return np.select([kind == Status.resident, kind == Status.none], [0, before + 1], default=before)


class lapsed_years(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR

    def formula(person, period, parameters):
        return person("lapse_run", period.last_year)


class continuity_reward(Variable):
    value_type = float
    entity = Person
    definition_period = DateUnit.YEAR

    def formula_2025(person, period, parameters):
        rules = parameters(period).rewards
        enough = (person("status", period) == Status.resident) & (person("run_years", period) > rules.threshold)
        return person("continuity_reward", period.last_year) + np.where(enough, rules.step, 0)


class zero_claim_reward(Variable):
    value_type = float
    entity = Person
    definition_period = DateUnit.YEAR

    def formula_2026(person, period, parameters):
        last = period.last_year
        before = person("zero_claim_reward", last)
        earned = (person("status", last) == Status.resident) & person("zero_claim", last)
        return np.select([person("used_reward", last), earned], [0, before + parameters(period).rewards.step], default=before)


class lapse_reduction(Variable):
    value_type = float
    entity = Person
    definition_period = DateUnit.YEAR

    def formula_2025(person, period, parameters):
        resident = person("status", period) == Status.resident
        added = parameters(period).rewards.step * person("lapsed_years", period)
        return person("lapse_reduction", period.last_year) + np.where(resident, added, 0)


class cap(Variable):
    value_type = float
    entity = Person
    definition_period = DateUnit.YEAR

    def formula_2025(person, period, parameters):
        rules = parameters(period).rewards
        base, limit = rules.base, rules.base * rules.limit
        up = np.minimum(person("continuity_reward", period) + person("zero_claim_reward", period), limit)
        amount = base + up - np.minimum(person("lapse_reduction", period), limit)
        return np.where((person("status", period) == Status.resident) & ~person("uncapped", period), amount, -1)


class wait_floor(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR

    def formula(person, period, parameters):
        rules = parameters(period).waiting
        return np.where(person("lapsed_years", period) >= rules.floor_years, rules.floor, 0)


class wait_fixed(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR

    def formula(person, period, parameters):
        waits = person("late", period) | (person("lapsed_years", period) > 0)
        months = np.where(waits & ~person("exempt", period), parameters(period).waiting.fixed, 0)
        return np.where(person("status", period) == Status.resident, months, -1)


class wait_repairable(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR

    def formula(person, period, parameters):
        gross = np.maximum(person("lapsed_years", period) - 1, 0)
        beyond = np.maximum(person("wait_floor", period) - np.maximum(person("wait_fixed", period), 0), 0)
        return np.maximum(gross - beyond, 0)


class wait_variable(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR

    def formula(person, period, parameters):
        gross = np.maximum(person("lapsed_years", period) - 1, 0)
        months = gross - np.minimum(person("repair_years", period), person("wait_repairable", period))
        return np.select([person("status", period) != Status.resident, person("exempt", period)], [-1, 0], default=months)


class wait_total(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR

    def formula(person, period, parameters):
        months = np.maximum(person("wait_floor", period), person("wait_fixed", period) + person("wait_variable", period))
        return np.select([person("status", period) != Status.resident, person("exempt", period)], [-1, 0], default=months)


_INPUTS = (status, late, zero_claim, used_reward, exempt, uncapped, repair_years)
_STOCKS = (run_years, lapse_run, continuity_reward, zero_claim_reward, lapse_reduction)
_RULES = (lapsed_years, cap, wait_floor, wait_fixed, wait_repairable, wait_variable, wait_total)
_SINCE = "2016-01-01"
_PARAMETERS = {
    "rewards": {"base": 300_000, "step": 4_000, "limit": 0.2, "threshold": 4},
    "waiting": {"fixed": 3, "floor": 6, "floor_years": 4},
}


def system() -> TaxBenefitSystem:
    """The country with its variables and parameters."""
    country = TaxBenefitSystem([Person])
    country.add_variables(*_INPUTS, *_STOCKS, *_RULES)
    country.parameters = ParameterNode(
        "",
        data={
            group: {key: {"values": {_SINCE: {"value": value}}} for key, value in values.items()}
            for group, values in _PARAMETERS.items()
        },
    )
    return country


@frozen
class State:
    """The country, and what is to be put into it."""

    country: TaxBenefitSystem
    task: Task
    data: Data


def prepare(task: Task, data: Data) -> State:
    return State(system(), task, data)


def run(state: State, reuse: bool) -> dict[str, Array]:
    task, simulation = state.task, populated(state)
    stocks = [stock.__name__ for stock in _STOCKS] if task.key == "history" else ["lapse_run"]
    for year in range(task.first, task.last + 1):
        for name in stocks:
            simulation.calculate(name, year)
    return {name: converted(simulation.calculate(name, task.last), dtype) for name, dtype in task.outputs.items()}


def populated(state: State) -> Simulation:
    """A population with the inputs of all years; stocks are zero before the first, said so that no formula looks further back."""
    task, data = state.task, state.data
    simulation = SimulationBuilder().build_default_simulation(state.country, data.persons)
    for name, place in task.reads:
        year = task.first + place if name in data.yearly else task.last
        values = data.column(name, place)
        simulation.set_input(name, year, values if name in ("status", "repair_years") else values != 0)
    for stock in _STOCKS:
        simulation.set_input(stock.__name__, task.first - 1, np.zeros(data.persons))
    return simulation


def converted(values: Array, dtype: type[np.generic]) -> Array:
    """元 to 分 for amounts, exactly; -1 stays."""
    if values.dtype.kind != "f":
        return values.astype(dtype)
    yuan = values.astype(dtype)
    return np.where(yuan < 0, yuan, yuan * 100)

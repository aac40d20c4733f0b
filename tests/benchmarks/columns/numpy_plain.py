"""NumPy as one writes it first: a whole column at a time, one `where` for each choice."""

import numpy as np

from tests.benchmarks.columns.task import CAP, EPOCH, LIMIT_STEPS, NONE, RESIDENT, STEP, Array, Data, Task

NAME = "NumPy（整列）"


def prepare(task: Task, data: Data) -> tuple[Task, Data]:
    return task, data


def run(state: tuple[Task, Data], reuse: bool) -> dict[str, Array]:
    task, data = state
    found = _states(task, data)
    resident = data.yearly["status"][-1] == RESIDENT
    found |= _waiting(data, found["lapsed"], resident)
    if task.key == "history":
        rewards = np.minimum(found["continuity_reward"] + found["zero_claim_reward"], LIMIT_STEPS * STEP)
        cap = CAP + rewards - np.minimum(found["lapse_reduction"], LIMIT_STEPS * STEP)
        found["cap"] = np.where(resident & (data.once["uncapped"] == 0), cap, -1)
    return {name: found[name].astype(dtype, copy=False) for name, dtype in task.outputs.items()}


def _states(task: Task, data: Data) -> dict[str, Array]:
    """The stocks at the end of the last year; the waiting period needs the lapsed years only."""
    status, zero_claim, used = (data.yearly[name] for name in ("status", "zero_claim", "used_reward"))
    history = task.key == "history"
    run, lapse, lapsed, rewarded, zero, reduction = (np.zeros(data.persons, np.int32) for _ in range(6))
    for place, year in enumerate(range(task.first, task.last + 1)):
        resident, none = status[place] == RESIDENT, status[place] == NONE
        if history:
            run = np.where(resident, run + 1, np.where(none, 0, run))
        if year < EPOCH:
            continue
        lapsed = lapse
        lapse = np.where(resident, 0, np.where(none, lapse + 1, lapse))
        if not history:
            continue
        rewarded = np.where(resident & (run > 4), rewarded + STEP, rewarded)
        reduction = np.where(resident, reduction + STEP * lapsed, reduction)
        if year > EPOCH and place:
            earned = (status[place - 1] == RESIDENT) & (zero_claim[place - 1] != 0)
            zero = np.where(used[place - 1] != 0, 0, np.where(earned, zero + STEP, zero))
    return {"run_years": run, "lapsed": lapsed, "continuity_reward": rewarded, "zero_claim_reward": zero, "lapse_reduction": reduction}


def _waiting(data: Data, lapsed: Array, resident: Array) -> dict[str, Array]:
    exempt = data.once["exempt"] != 0
    fixed = np.where((data.yearly["late"][-1] != 0) | (lapsed > 0), 3, 0)
    floor = np.where(lapsed >= 4, 6, 0)
    gross = np.maximum(lapsed - 1, 0)
    repairable = np.maximum(gross - np.maximum(floor - fixed, 0), 0)
    variable = gross - np.minimum(data.once["repair_years"], repairable)
    months = {"wait_fixed": fixed, "wait_variable": variable, "wait_total": np.maximum(floor, fixed + variable)}
    return {name: np.where(resident, np.where(exempt, 0, value), -1) for name, value in months.items()}

"""Numba as one writes it first: for each person, for each year, with conditions as in the text."""

from typing import Any

import numba

from tests.benchmarks.columns.task import CAP, EPOCH, LIMIT_STEPS, NONE, RESIDENT, STEP, Array, Data, Task, empty_outputs

NAME = "Numba（逐人循环）"
REUSES = True
_LIMIT = LIMIT_STEPS * STEP


@numba.njit(cache=True)
def _waits(lapsed: int, late: int, exempt: int, repair: int) -> tuple[int, int, int]:
    if exempt:
        return 0, 0, 0
    fixed = 3 if late or lapsed > 0 else 0
    floor = 6 if lapsed >= 4 else 0
    gross = max(lapsed - 1, 0)
    repairable = max(gross - max(floor - fixed, 0), 0)
    variable = gross - min(repair, repairable)
    return fixed, variable, max(floor, fixed + variable)


@numba.njit(cache=True)
def _waiting(
    first: int, status: Any, late: Any, exempt: Any, repair: Any, fixed: Any, variable: Any, total: Any
) -> None:  # the types are those of the arrays it is called with
    years, persons = status.shape
    for person in range(persons):
        lapse = lapsed = 0
        for place in range(max(EPOCH - first, 0), years):
            lapsed = lapse
            if status[place, person] == RESIDENT:
                lapse = 0
            elif status[place, person] == NONE:
                lapse += 1
        if status[years - 1, person] == RESIDENT:
            found = _waits(lapsed, late[years - 1, person], exempt[person], repair[person])
            fixed[person], variable[person], total[person] = found
        else:
            fixed[person] = variable[person] = total[person] = -1


@numba.njit(cache=True)
def _opened(zero: int, earned: int, used: int) -> int:
    if used:
        return 0
    return zero + STEP if earned else zero


@numba.njit(cache=True)
def _person(first: int, person: int, status: Any, zero_claim: Any, used: Any) -> tuple[int, int, int, int, int]:
    run = lapse = lapsed = rewarded = zero = reduction = 0
    for place in range(status.shape[0]):
        resident = status[place, person] == RESIDENT
        if resident:
            run += 1
        elif status[place, person] == NONE:
            run = 0
        if first + place < EPOCH:
            continue
        if place > 0 and first + place > EPOCH:
            earned = status[place - 1, person] == RESIDENT and zero_claim[place - 1, person]
            zero = _opened(zero, earned, used[place - 1, person])
        lapsed = lapse
        if resident:
            lapse = 0
            reduction += STEP * lapsed
            if run > 4:
                rewarded += STEP
        elif status[place, person] == NONE:
            lapse += 1
    return run, lapsed, rewarded, zero, reduction


@numba.njit(cache=True)
def _history(
    first: int, status: Any, late: Any, zero_claim: Any, used: Any, exempt: Any, repair: Any, uncapped: Any,
    run: Any, rewarded: Any, zero: Any, reduction: Any, cap: Any, total: Any,
) -> None:  # fmt: skip
    years, persons = status.shape
    for person in range(persons):
        found = _person(first, person, status, zero_claim, used)
        run[person], lapsed, rewarded[person], zero[person], reduction[person] = found
        if status[years - 1, person] == RESIDENT:
            cap[person] = CAP + min(rewarded[person] + zero[person], _LIMIT) - min(reduction[person], _LIMIT)
            total[person] = _waits(lapsed, late[years - 1, person], exempt[person], repair[person])[2]
        else:
            cap[person] = total[person] = -1
        if uncapped[person]:
            cap[person] = -1


State = tuple[Task, Data, dict[str, Array]]


def prepare(task: Task, data: Data) -> State:
    return task, data, empty_outputs(task, data.persons)


def run(state: State, reuse: bool) -> dict[str, Array]:
    task, data, kept = state
    outputs = kept if reuse else empty_outputs(task, data.persons)
    yearly, once = data.yearly, data.once
    if task.key == "waiting":
        _waiting(task.first, yearly["status"], yearly["late"], once["exempt"], once["repair_years"], *outputs.values())
    else:
        histories = (yearly[name] for name in ("status", "late", "zero_claim", "used_reward"))
        _history(task.first, *histories, *once.values(), *outputs.values())
    return outputs

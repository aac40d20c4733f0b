"""Numba with care: blocks of persons, a row of one-byte states for each quantity, money counted in steps, no branches in a row."""

from typing import Any

import numba
import numpy as np

from tests.benchmarks.columns.task import CAP, EPOCH, LIMIT_STEPS, NONE, RESIDENT, STEP, Array, Data, Task, empty_outputs

NAME = "Numba（分块，窄整数）"
REUSES = True
BLOCK = 16_384
_ZERO, _ONE = np.int8(0), np.int8(1)
_RESIDENT, _NONE = np.int8(RESIDENT), np.int8(NONE)


@numba.njit(cache=True)
def _lapses(status: Any, lapse: Any, lapsed: Any) -> None:
    for i in range(len(status)):
        lapsed[i] = lapse[i]
        lapse[i] = _ZERO if status[i] == _RESIDENT else np.int8(lapse[i] + (status[i] == _NONE))


@numba.njit(cache=True)
def _waits(lapsed: Any, status: Any, late: Any, exempt: Any, repair: Any, which: int, out: Any) -> None:
    """`which` output: 0 the fixed months, 1 the variable ones, 2 all."""
    three, six, four = np.int8(3), np.int8(6), np.int8(4)
    for i in range(len(status)):
        fixed = three if (late[i] != 0) | (lapsed[i] > _ZERO) else _ZERO
        floor = six if lapsed[i] >= four else _ZERO
        gross = np.int8(max(np.int8(lapsed[i] - _ONE), _ZERO))
        beyond = np.int8(max(np.int8(floor - fixed), _ZERO))
        able = np.int8(max(np.int8(gross - beyond), _ZERO))
        variable = np.int8(gross - min(repair[i], able))
        total = np.int8(max(floor, np.int8(fixed + variable)))
        chosen = fixed if which == 0 else (variable if which == 1 else total)
        chosen = _ZERO if exempt[i] != 0 else chosen
        out[i] = chosen if status[i] == _RESIDENT else np.int8(-1)


@numba.njit(cache=True)
def _early(status: Any, run: Any) -> None:
    for i in range(len(status)):
        run[i] = _ZERO if status[i] == _NONE else np.int8(run[i] + (status[i] == _RESIDENT))


@numba.njit(cache=True)
def _opening(status: Any, zero_claim: Any, used: Any, zero: Any) -> None:
    for i in range(len(status)):
        zero[i] = _ZERO if used[i] != 0 else np.int8(zero[i] + ((status[i] == _RESIDENT) & (zero_claim[i] != 0)))


@numba.njit(cache=True)
def _in_force(status: Any, run: Any, lapse: Any, rewarded: Any, reduction: Any) -> None:
    for i in range(len(status)):
        resident = status[i] == _RESIDENT
        rewarded[i] = np.int8(rewarded[i] + (resident & (run[i] > 4)))
        reduction[i] = np.int8(reduction[i] + (lapse[i] if resident else _ZERO))


@numba.njit(cache=True)
def _money(steps: Any, out: Any) -> None:
    for i in range(len(steps)):
        out[i] = np.int32(steps[i]) * np.int32(STEP)


@numba.njit(cache=True)
def _caps(status: Any, uncapped: Any, rewarded: Any, zero: Any, reduction: Any, out: Any) -> None:
    limit = np.int8(LIMIT_STEPS)
    for i in range(len(status)):
        up = np.int8(min(np.int8(rewarded[i] + zero[i]), limit))
        down = np.int8(min(reduction[i], limit))
        amount = np.int32(CAP) + np.int32(np.int8(up - down)) * np.int32(STEP)
        out[i] = amount if (status[i] == _RESIDENT) & (uncapped[i] == 0) else np.int32(-1)


@numba.njit(cache=True)
def _waiting(first: int, status: Any, late: Any, exempt: Any, repair: Any, fixed: Any, variable: Any, total: Any) -> None:
    years, persons = status.shape
    rows = np.empty((2, BLOCK), np.int8)
    for a in range(0, persons, BLOCK):
        b = min(a + BLOCK, persons)
        lapse, lapsed = rows[0, : b - a], rows[1, : b - a]
        rows[:] = 0
        for place in range(max(EPOCH - first, 0), years):
            _lapses(status[place, a:b], lapse, lapsed)
        last = years - 1
        _waits(lapsed, status[last, a:b], late[last, a:b], exempt[a:b], repair[a:b], 0, fixed[a:b])
        _waits(lapsed, status[last, a:b], late[last, a:b], exempt[a:b], repair[a:b], 1, variable[a:b])
        _waits(lapsed, status[last, a:b], late[last, a:b], exempt[a:b], repair[a:b], 2, total[a:b])


@numba.njit(cache=True)
def _history(
    first: int, status: Any, late: Any, zero_claim: Any, used: Any, exempt: Any, repair: Any, uncapped: Any,
    run_out: Any, rewarded_out: Any, zero_out: Any, reduction_out: Any, cap: Any, total: Any,
) -> None:  # fmt: skip
    years, persons = status.shape
    rows = np.empty((6, BLOCK), np.int8)
    for a in range(0, persons, BLOCK):
        b = min(a + BLOCK, persons)
        rows[:] = 0
        run, lapse, lapsed = rows[0, : b - a], rows[1, : b - a], rows[2, : b - a]
        rewarded, zero, reduction = rows[3, : b - a], rows[4, : b - a], rows[5, : b - a]
        for place in range(years):
            _early(status[place, a:b], run)
            if first + place < EPOCH:
                continue
            if place > 0 and first + place > EPOCH:
                _opening(status[place - 1, a:b], zero_claim[place - 1, a:b], used[place - 1, a:b], zero)
            _in_force(status[place, a:b], run, lapse, rewarded, reduction)
            _lapses(status[place, a:b], lapse, lapsed)
        last = years - 1
        run_out[a:b] = run
        _money(rewarded, rewarded_out[a:b])
        _money(zero, zero_out[a:b])
        _money(reduction, reduction_out[a:b])
        _caps(status[last, a:b], uncapped[a:b], rewarded, zero, reduction, cap[a:b])
        _waits(lapsed, status[last, a:b], late[last, a:b], exempt[a:b], repair[a:b], 2, total[a:b])


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

"""NumPy with care: a block of persons that the cache holds, money counted in steps in one byte, everything in place."""

from collections.abc import Iterator

import numpy as np
from attrs import frozen

from tests.benchmarks.columns.task import CAP, EPOCH, LIMIT_STEPS, NONE, RESIDENT, STEP, Array, Data, Task, empty_outputs

NAME = "NumPy（分块）"
REUSES = True
BLOCK = 32_768


@frozen
class State:
    """What is kept between runs: room for a block, and for the outputs of those runs that reuse it."""

    task: Task
    data: Data
    room: Array
    outputs: dict[str, Array]


def prepare(task: Task, data: Data) -> State:
    return State(task, data, np.zeros((12, BLOCK), np.int8), empty_outputs(task, data.persons))


def run(state: State, reuse: bool) -> dict[str, Array]:
    outputs = state.outputs if reuse else empty_outputs(state.task, state.data.persons)
    for start in range(0, state.data.persons, BLOCK):
        _block(state, start, min(start + BLOCK, state.data.persons), outputs)
    return outputs


def _block(state: State, start: int, stop: int, outputs: dict[str, Array]) -> None:
    run, lapse, lapsed, rewarded, zero, reduction, *scratch = state.room[:, : stop - start]
    state.room[:6] = 0
    stocks = (run, rewarded, zero, reduction)
    status = state.data.yearly["status"][:, start:stop]
    for place, year in enumerate(range(state.task.first, state.task.last + 1)):
        resident, none = _equals(status[place], RESIDENT, scratch[0]), _equals(status[place], NONE, scratch[1])
        if state.task.key == "history":
            _history(state, (place, year), (start, stop), (resident, none, lapse), stocks, scratch[2:4])
        if year >= EPOCH:
            lapsed[:] = lapse
            lapse += none
            lapse *= np.less(resident, 1, out=scratch[2].view(bool)).view(np.int8)
    resident = _equals(status[-1], RESIDENT, scratch[0])
    if state.task.key == "history":
        capped = np.equal(state.data.once["uncapped"][start:stop], 0, out=scratch[1].view(bool)).view(np.int8)
        capped &= resident
        _money(outputs, start, stop, stocks, capped)
    _waiting(state, (start, stop), lapsed, resident, outputs, scratch[1:])


def _equals(column: Array, code: int, out: Array) -> Array:
    return np.equal(column, code, out=out.view(bool)).view(np.int8)


def _history(
    state: State,
    when: tuple[int, int],
    block: tuple[int, int],
    kinds: tuple[Array, Array, Array],
    stocks: tuple[Array, ...],
    scratch: list[Array],
) -> None:
    (place, year), (resident, none, lapse), (run, rewarded, zero, reduction) = when, kinds, stocks
    run += resident
    run *= np.less(none, 1, out=scratch[0].view(bool)).view(np.int8)
    if year < EPOCH:
        return
    reduction += np.multiply(lapse, resident, out=scratch[0])
    enough = np.greater(run, 4, out=scratch[0].view(bool)).view(np.int8)
    enough &= resident
    rewarded += enough
    if year > EPOCH and place:
        before = (state.data.yearly[name][place - 1, slice(*block)] for name in ("status", "zero_claim", "used_reward"))
        _opening(zero, before, scratch)


def _opening(zero: Array, before: Iterator[Array], scratch: list[Array]) -> None:
    status, zero_claim, used = before
    earned = _equals(status, RESIDENT, scratch[0])
    earned &= zero_claim.view(np.int8)
    zero += earned
    zero *= np.equal(used, 0, out=scratch[1].view(bool)).view(np.int8)


def _money(outputs: dict[str, Array], start: int, stop: int, stocks: tuple[Array, ...], capped: Array) -> None:
    run, rewarded, zero, reduction = stocks
    outputs["run_years"][start:stop] = run
    for name, steps in zip(("continuity_reward", "zero_claim_reward", "lapse_reduction"), (rewarded, zero, reduction), strict=True):
        np.multiply(steps, np.int32(STEP), out=outputs[name][start:stop])
    rewarded += zero
    np.minimum(rewarded, LIMIT_STEPS, out=rewarded)
    np.minimum(reduction, LIMIT_STEPS, out=reduction)
    rewarded -= reduction
    cap = np.multiply(rewarded, np.int32(STEP), out=outputs["cap"][start:stop])
    # Where it applies, cap + 1 is kept, otherwise 0; taking 1 away again gives the amount, or -1.
    cap += CAP + 1
    cap *= capped
    cap -= 1


def _waiting(
    state: State, block: tuple[int, int], lapsed: Array, resident: Array, outputs: dict[str, Array], scratch: list[Array]
) -> None:
    data, within = state.data, slice(*block)
    late, exempt, repair = data.yearly["late"][-1, within], data.once["exempt"][within], data.once["repair_years"][within]
    fixed, floor, gross, able, chosen = scratch
    np.greater(lapsed, 0, out=fixed.view(bool))
    fixed |= late.view(np.int8)
    fixed *= 3
    np.greater_equal(lapsed, 4, out=floor.view(bool))
    floor *= 6
    np.subtract(lapsed, 1, out=gross)
    np.maximum(gross, 0, out=gross)
    np.subtract(floor, fixed, out=able)
    np.maximum(able, 0, out=able)
    np.subtract(gross, able, out=able)
    np.maximum(able, 0, out=able)
    gross -= np.minimum(able, repair, out=able)
    np.maximum(np.add(fixed, gross, out=able), floor, out=able)
    np.equal(exempt, 0, out=chosen.view(bool))
    for name, months in (("wait_fixed", fixed), ("wait_variable", gross), ("wait_total", able)):
        if name in outputs:
            np.multiply(months, chosen, out=months)
            np.add(months, 1, out=months)
            np.multiply(months, resident, out=months)
            np.subtract(months, 1, out=outputs[name][within])

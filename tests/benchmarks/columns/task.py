"""What the columnar contestants compute, and on what: two outputs of one policy over persons and years.

Status by year is a code in the order of the policy's category; 是否 is 0 or 1.  A column holds one value for each person, and every
input by year has one column a year, as a wide table in Arrow has.  Outputs are of the year evaluated: years of enrolment and months
of waiting as int8, money as int32 in 分.  What does not apply is -1: waits and the cap of who is not a member of the resident scheme
in that year, and the cap of who has none.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

__all__ = [
    "BY_YEAR", "CAP", "EMPLOYEE", "EPOCH", "LIMIT_STEPS", "NONE", "NOT_LIABLE", "ONCE", "READINGS", "RESIDENT", "STEP", "Array", "Data",
    "Task", "empty_outputs", "people", "tasks",
]  # fmt: skip

Array = NDArray[np.generic]

RESIDENT, EMPLOYEE, NONE, NOT_LIABLE = range(4)
EPOCH: Final = 2025  # the year from which lapses, rewards and reductions count
STEP: Final = 400_000  # 分, one step of each reward and of the reduction
CAP: Final = 30_000_000  # 分
_LINE: Final = 64  # bytes of a cache line
LIMIT_STEPS: Final = 15  # 20 % of the cap, in steps

BY_YEAR: Final = ("status", "late", "zero_claim", "used_reward")
ONCE: Final = ("exempt", "repair_years", "uncapped")

# What all contestants compute: a lapse reduces the cap of whoever has one, insured before or not, and a year in the employee scheme
# leaves it as it is.
READINGS: Final[Mapping[str, bool | str]] = {"reduction_needs_earlier_cover": False, "employee_ends_lapse": False}

_MONTHS = ("wait_fixed", "wait_variable", "wait_total")
_MONEY = ("continuity_reward", "zero_claim_reward", "lapse_reduction", "cap")


@frozen
class Task:
    """One workload.  `outputs`: type by name, in the order in which all contestants give them; years from `first` to `last`."""

    key: str
    title: str
    outputs: Mapping[str, type[np.generic]]
    first: int
    last: int

    @property
    def years(self) -> int:
        """How many years the history has."""
        return self.last - self.first + 1

    @property
    def reads(self) -> tuple[tuple[str, int], ...]:
        """The columns that the outputs depend on: input and place of the year; place 0 for inputs without years."""
        status = range(max(self.first, EPOCH) if self.key == "waiting" else self.first, self.last + 1)
        found = [("status", year - self.first) for year in status]
        if self.key == "history":
            # What happens in a year shows in the next, so the last year's claims are not read.
            places = range(max(self.first, EPOCH) - self.first, self.years - 1)
            found += [(name, place) for name in ("zero_claim", "used_reward") for place in places]
        once = ONCE if self.key == "history" else ONCE[:2]
        return (*found, ("late", self.years - 1), *((name, 0) for name in once))


def tasks(first: int, last: int) -> dict[str, Task]:
    """The workloads by key, for histories of these years."""
    waiting = dict.fromkeys(_MONTHS, np.int8)
    history = {"run_years": np.int8, **dict.fromkeys(_MONEY, np.int32), "wait_total": np.int8}
    return {
        "waiting": Task("waiting", "等待期", waiting, first, last),
        "history": Task("history", "参保史", history, first, last),
    }


@frozen
class Data:
    """Persons: `yearly` arrays have a row for each year, `once` a value for each person; all are contiguous."""

    yearly: Mapping[str, Array]
    once: Mapping[str, Array]

    @property
    def persons(self) -> int:
        """How many."""
        return len(self.once["exempt"])

    def column(self, name: str, place: int) -> Array:
        """One column: the input `name` in the year at `place`, or of all years if it has none."""
        return self.yearly[name][place] if name in self.yearly else self.once[name]

    def save(self, folder: Path) -> None:
        """One .npy file for each input."""
        for name, values in {**self.yearly, **self.once}.items():
            np.save(folder / f"{name}.npy", values)

    @staticmethod
    def load(folder: Path) -> "Data":
        """What `save` wrote, in memory of this process."""
        return Data(
            {name: np.load(folder / f"{name}.npy") for name in BY_YEAR},
            {name: np.load(folder / f"{name}.npy") for name in ONCE},
        )


def empty_outputs(task: Task, persons: int) -> dict[str, Array]:
    """Room for the outputs, each from a multiple of 64 bytes on; its memory is taken from the system when it is first written."""
    return {name: _aligned(persons, np.dtype(dtype)) for name, dtype in task.outputs.items()}


def _aligned(persons: int, dtype: np.dtype[np.generic]) -> Array:
    raw = np.empty(persons * dtype.itemsize + _LINE, np.uint8)
    start = -raw.ctypes.data % _LINE
    return raw[start : start + persons * dtype.itemsize].view(dtype)


# --- invented persons ---------------------------------------------------------------------------------------------------

# Of 256 draws: enrolled as a resident, as an employee, not at all.  A status is kept from one year to the next nine times in ten.
_STATUS = np.repeat(np.array([RESIDENT, EMPLOYEE, NONE], np.int8), (168, 40, 48))
_KEPT = 230
_SHARES = {"late": 13, "zero_claim": 102, "used_reward": 6, "exempt": 8, "uncapped": 5}  # of 256


def people(persons: int, years: int, seed: int = 20250101) -> Data:
    """Invented persons, the same for the same arguments.  One in ten comes into the population after the first year."""
    random = np.random.default_rng(seed)

    def bytes_() -> NDArray[np.uint8]:
        return random.integers(0, 256, persons, np.uint8)

    def flags(name: str) -> NDArray[np.uint8]:
        return (bytes_() < _SHARES[name]).astype(np.uint8)

    status = np.empty((years, persons), np.int8)
    status[0] = _STATUS[bytes_()]
    for year in range(1, years):
        np.copyto(status[year], np.where(bytes_() < _KEPT, status[year - 1], _STATUS[bytes_()]))
    entry = np.where(bytes_() < 26, bytes_() % years, 0)
    for year in range(years):
        status[year][entry > year] = NOT_LIABLE
    yearly = {"status": status, **{name: np.stack([flags(name) for _ in range(years)]) for name in BY_YEAR[1:]}}
    yearly["used_reward"] &= 1 - yearly["zero_claim"]  # a year with use of the reward had a claim
    return Data(yearly, {"exempt": flags("exempt"), "repair_years": np.zeros(persons, np.int8), "uncapped": flags("uncapped")})

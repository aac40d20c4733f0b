"""What document 002 says about the cap and the wait, in plain Python, as an actuary would write it from the text.

Written from the formal reading of the document alone, and on purpose in another shape than the policy file: stocks are
counted over the whole history instead of being carried from year to year, the last day of a month comes from the calendar,
and amounts are whole yuan.  Where the text has two readings, `Readings` names the choice.
"""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

from attrs import frozen

__all__ = [
    "BASE",
    "EPOCH",
    "Readings",
    "RepairError",
    "Wait",
    "Year",
    "benefit_start",
    "cap",
    "carried_start",
    "continuity_reward",
    "cover_start",
    "lapse_reduction",
    "lapsed_years",
    "run_years",
    "waiting",
    "zero_claim_reward",
]

BASE, STEP, EPOCH, THRESHOLD = 300_000, 4_000, 2025, 4
ROOM = BASE // 5


@frozen
class Readings:
    """The choices, as the reading decides them."""

    history_counts: bool = True
    cont_effective: str = "same_year"
    cap_mode: str = "at_use"
    zero_on_break: str = "keep"
    employee_year: str = "neutral"
    first_lapse_year_counts: bool = False
    start_day_counted: bool = True
    wait_unit: str = "month"
    late_payment_counts_as_lapse: bool = False
    requires_benefit_started: bool = False
    extension_cover_from: str = "payment"
    employee_ends_lapse: bool = True
    reduction_needs_earlier_cover: bool = True
    lapses_before_epoch: str = "not_counted"
    clear_when: str = "next_year"
    month_end_rule: str = "next_day"
    wait_from: str = "later_of_payment_and_january"


@frozen
class Year:
    """One year of a person: R resident, E employee, N neither, X not yet liable (before birth, before moving in)."""

    scheme: str
    late: bool = False
    zero: bool = False
    used: bool = False
    started: bool = True


History = Mapping[int, Year]


class RepairError(Exception):
    """More years of repair than can be repaired."""


def _scheme(history: History, y: int, readings: Readings) -> str:
    """What the year counts as; before the history begins nobody is liable."""
    year = history.get(y, Year("X"))
    unstarted = year.scheme == "R" and year.late and not year.started
    return "N" if readings.requires_benefit_started and unstarted else year.scheme


def _late_lapse(history: History, y: int, readings: Readings) -> bool:
    """Whether payment after the window is itself a lapse (one reading), which counts only from the epoch."""
    late = y >= EPOCH and _scheme(history, y, readings) == "R" and history[y].late
    return readings.late_payment_counts_as_lapse and late


def run_years(history: History, y: int, readings: Readings) -> int:
    """Years insured without a lapse up to and including y, walking back to a lapse; a year without liability changes nothing."""
    run, at = 0, y
    while at in history and (readings.history_counts or at >= EPOCH):
        scheme = _scheme(history, at, readings)
        if scheme == "N" or (scheme == "E" and readings.employee_year == "breaks"):
            break
        if scheme == "R" or (scheme == "E" and readings.employee_year == "counts"):
            run += 1
        if _late_lapse(history, at, readings):
            break
        at -= 1
    return run


def lapsed_years(history: History, y: int, readings: Readings) -> int:
    """Lapsed years since the last insured year before y; years without liability neither add nor reset."""
    lapsed, at = int(_late_lapse(history, y, readings)), y - 1
    ends = ("R", "E") if readings.employee_ends_lapse else ("R",)
    earliest = EPOCH if readings.lapses_before_epoch == "not_counted" else min(history)
    while at >= earliest and _scheme(history, at, readings) not in ends:
        lapsed += _scheme(history, at, readings) == "N"
        at -= 1
    return lapsed


def _rewarded(history: History, y: int, readings: Readings) -> bool:
    insured = y >= EPOCH and _scheme(history, y, readings) == "R"
    return insured and run_years(history, y, readings) > THRESHOLD


def _zero(history: History, y: int, readings: Readings) -> bool:
    return y >= EPOCH and _scheme(history, y, readings) == "R" and history[y].zero


def _used(history: History, y: int) -> bool:
    return y >= EPOCH and y in history and history[y].used


def _broken(history: History, y: int, readings: Readings) -> bool:
    """Whether a lapse in y clears the zero-claim reward (one reading)."""
    lapse = _scheme(history, y, readings) == "N" or _late_lapse(history, y, readings)
    return readings.zero_on_break == "clear" and y >= EPOCH and lapse


def continuity_reward(history: History, y: int, readings: Readings) -> int:
    """The raw stock: one step for every rewarded year."""
    if readings.cap_mode == "saturating":
        return _saturating(history, y, readings)[0]
    until = y if readings.cont_effective == "same_year" else y - 1
    return STEP * sum(_rewarded(history, at, readings) for at in range(EPOCH, until + 1))


def zero_claim_reward(history: History, y: int, readings: Readings) -> int:
    """The raw stock: one step for every zero-claim year before y that nothing has cleared since."""
    if readings.cap_mode == "saturating":
        return _saturating(history, y, readings)[1]
    kept, clears_in_y = 0, readings.clear_when == "at_once"
    for at in range(EPOCH, y):
        used_since = any(_used(history, later) for later in range(at, y + clears_in_y))
        broken_since = any(_broken(history, later, readings) for later in range(at + 1, y + 1))
        kept += _zero(history, at, readings) and not used_since and not broken_since
    return STEP * kept


def _saturating(history: History, y: int, readings: Readings) -> tuple[int, int]:
    """Both stocks where accrual stops at the ceiling: on 1 January zero-claim first, then continuity."""
    continuity = zero = 0
    for at in range(EPOCH, y + 1):
        at_once = readings.clear_when == "at_once"
        if _used(history, at if at_once else at - 1) or _broken(history, at, readings):
            zero = 0
        elif _zero(history, at - 1, readings):
            zero += min(STEP, ROOM - continuity - zero)
        earned = at if readings.cont_effective == "same_year" else at - 1
        if _rewarded(history, earned, readings):
            continuity += min(STEP, ROOM - continuity - zero)
    return continuity, zero


def lapse_reduction(history: History, y: int, readings: Readings, *, insured_before: bool = True) -> int:
    """The raw stock: at every return of somebody who had been insured, one step for each lapsed year."""

    def returns(at: int) -> bool:
        earlier = insured_before or any(_scheme(history, before, readings) in ("R", "E") for before in history if before < at)
        return _scheme(history, at, readings) == "R" and (earlier or not readings.reduction_needs_earlier_cover)

    return STEP * sum(lapsed_years(history, at, readings) for at in range(EPOCH, y + 1) if returns(at))


def cap(history: History, y: int, readings: Readings) -> int | None:
    """The limit in y; None in a year that is not insured."""
    if _scheme(history, y, readings) != "R":
        return None
    reward = continuity_reward(history, y, readings) + zero_claim_reward(history, y, readings)
    return BASE + min(reward, ROOM) - min(lapse_reduction(history, y, readings), ROOM)


@frozen
class Wait:
    """The waiting period in months, and how many years can be repaired."""

    fixed: int
    variable: int
    repairable: int

    @property
    def total(self) -> int:
        """Fixed and variable part after repair."""
        return self.fixed + self.variable


def waiting(history: History, y: int, readings: Readings, *, exempt: bool = False, repair: int = 0) -> Wait | None:
    """The wait of somebody who pays for y; None in a year that is not insured."""
    if _scheme(history, y, readings) != "R":
        return None
    lapsed = 0 if exempt else lapsed_years(history, y, readings)
    fixed = 3 if not exempt and (history[y].late or lapsed > 0) else 0
    variable = lapsed if readings.first_lapse_year_counts else max(0, lapsed - 1)
    repairable = max(0, variable - (3 if lapsed >= 4 else 0))
    if repair > repairable:
        raise RepairError
    return Wait(fixed, variable - repair, repairable)


def benefit_start(y: int, paid: date, months: int, readings: Readings, *, punctual: bool = False) -> date:
    """The first day of cover by the payment for y alone.  `punctual`: paid in the window, without a lapse."""
    january = date(y, 1, 1)
    start = max(paid, january) if readings.wait_from == "later_of_payment_and_january" else paid
    if punctual and readings.extension_cover_from == "january":
        start = january
    if months == 0:
        return max(start, january)
    # What begins on 1 January begins with that day, whatever is said of a day of payment.
    counted = readings.start_day_counted or (readings.wait_from == "later_of_payment_and_january" and paid < january)
    return max(january, _last_day(start, months, readings, counted=counted) + timedelta(days=1))


def _last_day(start: date, months: int, readings: Readings, *, counted: bool) -> date:
    """The last day of a wait of so many months: the eve of the day of the same number, or that day if the first does not count.

    A month without that day ends the wait with its own last day; one reading gives cover from that day on.
    """
    if readings.wait_unit == "day":
        return start + timedelta(days=30 * months - counted)
    year, month = start.year + (start.month - 1 + months) // 12, (start.month - 1 + months) % 12 + 1
    length = monthrange(year, month)[1]
    if start.day <= length:
        return date(year, month, start.day) - timedelta(days=counted)
    covered_from_month_end = counted and readings.month_end_rule == "month_end"
    return date(year, month, length) - timedelta(days=covered_from_month_end)


def cover_start(history: History, paid: Mapping[int, date], y: int, readings: Readings) -> date:
    """The first day of cover in y, of somebody who is not exempt and repairs nothing: earlier waits run on into y."""
    return max(_own_start(history, paid, at, readings) for at in history if at <= y and _counts(history, at, y, readings))


def carried_start(history: History, paid: Mapping[int, date], y: int, readings: Readings) -> date | None:
    """The latest first day of cover by the payments of earlier years that brought a wait, whether it lies in y or before."""
    earlier = (_own_start(history, paid, at, readings) for at in history if at < y and _counts(history, at, y, readings))
    return max(earlier, default=None)


def _counts(history: History, at: int, y: int, readings: Readings) -> bool:
    """Whether the payment for `at` may still keep somebody waiting in y: that of y itself, or an earlier one with a wait."""
    wait = waiting(history, at, readings) if at >= EPOCH else None
    return wait is not None and (at == y or wait.total > 0)


def _own_start(history: History, paid: Mapping[int, date], at: int, readings: Readings) -> date:
    wait = waiting(history, at, readings)
    assert wait is not None
    return benefit_start(at, paid[at], wait.total, readings)

"""What a careful programmer would write for the same rules, with `min` and `max`, and with the comparisons written out."""

from calendar import monthrange
from datetime import date

__all__ = ["history", "history_inlined", "waiting", "waiting_inlined"]


def _add_months(day: date, months: int) -> date:
    year, month = day.year, day.month + months
    if month > 12:
        year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    if day.day <= 28:
        return date(year, month, day.day)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def waiting(year: int, lapsed: int, repair: int, late: bool, exempt: bool, paid_on: date) -> tuple[object, ...]:
    if exempt:
        fixed = floor = gross = 0
    else:
        fixed = 3 if late or lapsed > 0 else 0
        floor = 6 if lapsed >= 4 else 0
        gross = max(lapsed - 1, 0)
    repairable = max(gross - max(floor - fixed, 0), 0)
    variable = gross - min(repair, repairable)
    total = max(floor, fixed + variable)
    return fixed, repairable, variable, total, _add_months(max(paid_on, date(year, 1, 1)), total)


def waiting_inlined(year: int, lapsed: int, repair: int, late: bool, exempt: bool, paid_on: date) -> tuple[object, ...]:
    if exempt:
        fixed = floor = gross = 0
    else:
        fixed = 3 if late or lapsed > 0 else 0
        floor = 6 if lapsed >= 4 else 0
        gross = lapsed - 1 if lapsed > 1 else 0
    beyond = floor - fixed
    if beyond < 0:
        beyond = 0
    repairable = gross - beyond
    if repairable < 0:
        repairable = 0
    variable = gross - (repair if repair < repairable else repairable)
    total = fixed + variable
    if total < floor:
        total = floor
    start = date(year, 1, 1)
    if paid_on > start:
        start = paid_on
    return fixed, repairable, variable, total, _add_months(start, total)


def history(first: int, year: int, status: list[str], zero_claim: list[bool], used: list[bool]) -> tuple[object, ...]:
    run = lapse = continuity = zero = reduction = 0
    clear = add = False
    kind = ""
    for y, kind, no_claim, spent in zip(range(first, year + 1), status, zero_claim, used, strict=True):
        in_force = y >= 2025
        lapsed = lapse
        if clear:
            zero = 0
        elif add:
            zero += 400_000
        if kind == "resident":
            run += 1
            lapse = 0
            if in_force:
                reduction += 400_000 * lapsed
                if run > 4:
                    continuity += 400_000
            add = in_force and no_claim
        else:
            add = False
            if kind != "employee":
                run = 0
                lapse = lapse + 1 if in_force and kind == "none" else 0
        clear = in_force and spent
    cap = None
    if kind == "resident":
        cap = 30_000_000 + min(continuity + zero, 6_000_000) - min(reduction, 6_000_000)
    return run, continuity, zero, reduction, cap


def history_inlined(first: int, year: int, status: list[str], zero_claim: list[bool], used: list[bool]) -> tuple[object, ...]:
    run = lapse = continuity = zero = reduction = 0
    clear = add = False
    kind = ""
    for y, kind, no_claim, spent in zip(range(first, year + 1), status, zero_claim, used):  # noqa: B905  the check costs time
        in_force = y >= 2025
        lapsed = lapse
        if clear:
            zero = 0
        elif add:
            zero += 400_000
        if kind == "resident":
            run += 1
            lapse = 0
            if in_force:
                reduction += 400_000 * lapsed
                if run > 4:
                    continuity += 400_000
            add = in_force and no_claim
        else:
            add = False
            if kind != "employee":
                run = 0
                lapse = lapse + 1 if in_force and kind == "none" else 0
        clear = in_force and spent
    cap = None
    if kind == "resident":
        up = continuity + zero
        if up > 6_000_000:
            up = 6_000_000
        cap = 30_000_000 + up - (reduction if reduction < 6_000_000 else 6_000_000)
    return run, continuity, zero, reduction, cap

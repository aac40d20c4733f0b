"""Calendar arithmetic: months that have no such day, whole months between two days, 29 February."""

from calendar import isleap, monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

from mingce.ir.values import date_out_of_range, dates_reversed

__all__ = ["add_days", "add_months_clip", "add_months_roll", "day_of_year", "months_between"]


def day_of_year(year: int, month: int, day: int) -> date:
    """That day of a calendar year; 29 February is the 28th in common years."""
    if not MINYEAR <= year <= MAXYEAR:
        raise date_out_of_range()
    if (month, day) == (2, 29) and not isleap(year):
        day = 28
    return date(year, month, day)


def add_days(day: date, days: int) -> date:
    """The day so many days later, earlier if negative."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        raise date_out_of_range() from None


def add_months_clip(day: date, months: int) -> date:
    """The same day so many months later, or the last day of that month where it has no such day."""
    year, month = _month_after(day, months)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def add_months_roll(day: date, months: int) -> date:
    """The same day so many months later, or the first day of the month after where that month has no such day."""
    year, month = _month_after(day, months)
    if day.day <= monthrange(year, month)[1]:
        return date(year, month, day.day)
    # Only a month shorter than 31 days comes here, so never December: the month after is in the same year.
    return date(year, month + 1, 1)


def months_between(start: date, end: date) -> int:
    """How many whole months (with clipped month ends) have passed from `start` to `end`; an error if `end` is earlier."""
    if end < start:
        raise dates_reversed()
    # Whole calendar months apart; one too many where the day of the month has not been reached.
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if add_months_clip(start, months) <= end else months - 1


def _month_after(day: date, months: int) -> tuple[int, int]:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise date_out_of_range()
    return year, month + 1
